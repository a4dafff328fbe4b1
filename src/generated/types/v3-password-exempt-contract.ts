// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3PasswordExemptContract extends Branch {
  readonly contracts: V3PasswordExemptContractContracts
}

export interface V3PasswordExemptContractContracts extends Branch {
  readonly ecommerce: V3PasswordExemptContractContractsEcommerce
  readonly normal: V3PasswordExemptContractContractsNormal
  readonly qs: V3PasswordExemptContractContractsQs
  readonly serviceId: V3PasswordExemptContractContractsServiceId
  readonly serviceProvider: V3PasswordExemptContractContractsServiceProvider
}

export interface V3PasswordExemptContractContractsEcommerce extends Branch {
  readonly preEntrustSign: V3PasswordExemptContractContractsEcommercePreEntrustSign
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSign extends Branch {
  readonly miniProgram: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid?: string
  /** 跳转签约的小程序路径 */
  sign_mp_path?: string
}
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram extends Branch {
  /**
   * **电商收付通模式小程序场景预签约**
   *
   * 免密支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
   */
  post(options: { json: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostData>>
  /** {@link V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram['post']
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid: string
}
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostData {
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign extends Branch {
  /**
   * **电商收付通模式支付后场景预签约**
   *
   * 免密支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
   */
  post(options: { json: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostData>>
  /** {@link V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign.post} */
  readonly postAsync: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign['post']
}

export interface V3PasswordExemptContractContractsNormal extends Branch {
  readonly preEntrustSign: V3PasswordExemptContractContractsNormalPreEntrustSign
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSign extends Branch {
  readonly miniProgram: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}
export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid?: string
  /** 跳转签约的小程序路径 */
  sign_mp_path?: string
}
export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram extends Branch {
  /**
   * **直连商户模式小程序场景预签约**
   *
   * 免密支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   */
  post(options: { json: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostData>>
  /** {@link V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram['post']
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid: string
}
export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostData {
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign extends Branch {
  /**
   * **直连商户模式支付后场景预签约**
   *
   * 免密支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   */
  post(options: { json: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostData>>
  /** {@link V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign.post} */
  readonly postAsync: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign['post']
}

export interface V3PasswordExemptContractContractsQs extends Branch {
  readonly preEntrustSign: V3PasswordExemptContractContractsQsPreEntrustSign
}

export interface V3PasswordExemptContractContractsQsPreEntrustSign extends Branch {
  readonly miniProgram: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}
export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid?: string
  /** 跳转签约的小程序路径 */
  sign_mp_path?: string
}
export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram extends Branch {
  /**
   * **清算机构模式小程序场景预签约**
   *
   * 免密支付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471282
   */
  post(options: { json: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostData>>
  /** {@link V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram['post']
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}
export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostData {
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign extends Branch {
  /**
   * **清算机构模式支付后场景预签约**
   *
   * 免密支付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471286
   */
  post(options: { json: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostData>>
  /** {@link V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign.post} */
  readonly postAsync: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign['post']
}

export interface V3PasswordExemptContractContractsServiceId extends Branch {
  readonly _service_id_: V3PasswordExemptContractContractsServiceIdByService_id
  readonly $service_id$: V3PasswordExemptContractContractsServiceIdByService_id
  readonly '<service_id>': V3PasswordExemptContractContractsServiceIdByService_id
  readonly '{service_id}': V3PasswordExemptContractContractsServiceIdByService_id
}

export interface V3PasswordExemptContractContractsServiceIdByService_id extends Branch {
  readonly outContractCode: V3PasswordExemptContractContractsServiceIdByService_idOutContractCode
}

export interface V3PasswordExemptContractContractsServiceIdByService_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code
}

export interface V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeGetData {
  /** 商户号 */
  mchid?: string
  /** 免密支付协议ID */
  contract_id?: string
  /** 商户AppID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: string
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
}
export interface V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **商户通过商户协议号查询协议**
   *
   * 免密支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   */
  get(options: { service_id: string | number; out_contract_code: string } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_code['get']
  readonly terminate: V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminate
}

export interface V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string
}
export interface V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminatePostData {
  /** 商户号 */
  mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminate extends Branch {
  /**
   * **商户通过商户协议号解约协议**
   *
   * 免密支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   */
  post(options: { service_id: string | number; out_contract_code: string; json: V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminatePostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminatePostData>>
  /** {@link V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminate.post} */
  readonly postAsync: V3PasswordExemptContractContractsServiceIdByService_idOutContractCodeByOut_contract_codeTerminate['post']
}

export interface V3PasswordExemptContractContractsServiceProvider extends Branch {
  readonly preEntrustSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSign
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSign extends Branch {
  readonly miniProgram: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
}
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid?: string
  /** 跳转签约的小程序路径 */
  sign_mp_path?: string
}
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram extends Branch {
  /**
   * **服务商模式小程序场景预签约**
   *
   * 免密支付 · 电商平台、服务商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
   */
  post(options: { json: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostData>>
  /** {@link V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram['post']
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostData {
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 免密支付服务ID */
  service_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign extends Branch {
  /**
   * **服务商模式支付后场景预签约**
   *
   * 免密支付 · 电商平台、服务商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471272
   */
  post(options: { json: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostJson } & RequestOptions): Promise<Response<V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostData>>
  /** {@link V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign.post} */
  readonly postAsync: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign['post']
}
