// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3PayrollCard extends Branch {
  readonly authentications: V3PayrollCardAuthentications
  readonly relations: V3PayrollCardRelations
  readonly tokens: V3PayrollCardTokens
  readonly transferBatches: V3PayrollCardTransferBatches
  readonly wesure: V3PayrollCardWesure
}

export interface V3PayrollCardAuthenticationsGetQuery {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 核身日期 */
  authenticate_date: string
  /** 核身状态 */
  authenticate_state: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit?: number | undefined
}
export interface V3PayrollCardAuthenticationsGetData {
  /** 查询结果记录列表 */
  data?: {
    /** 商户号 */
    mchid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 用户标识 */
    openid?: string
    /** 核身渠道 */
    authenticate_scene?: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
    /** 核身渠道标识 */
    authenticate_source?: string
    /** 项目名称 */
    project_name?: string
    /** 单位名称 */
    employer_name?: string
    /** 核身状态 */
    authenticate_state?: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {})
    /** 核身时间 */
    authenticate_time?: string
    /** 商家核身单号 */
    authenticate_number?: string
  }[]
  /** 总记录条数 */
  total_count?: number
  /** 记录起始位置 */
  offset?: number
  /** 本次返回条数 */
  limit?: number
}
export interface V3PayrollCardAuthentications extends Branch {
  /**
   * **查询核身记录**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
   */
  get(options: { query: V3PayrollCardAuthenticationsGetQuery } & RequestOptions): Promise<Response<V3PayrollCardAuthenticationsGetData>>
  /** {@link V3PayrollCardAuthentications.get} */
  readonly getAsync: V3PayrollCardAuthentications['get']
  readonly preOrder: V3PayrollCardAuthenticationsPreOrder
  readonly preOrderWithAuth: V3PayrollCardAuthenticationsPreOrderWithAuth
  readonly _authenticate_number_: V3PayrollCardAuthenticationsByAuthenticate_number
  readonly $authenticate_number$: V3PayrollCardAuthenticationsByAuthenticate_number
  readonly '<authenticate_number>': V3PayrollCardAuthenticationsByAuthenticate_number
  readonly '{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticate_number
}

export interface V3PayrollCardAuthenticationsPreOrderPostJson {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商家核身单号 */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身类型 */
  authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | (string & {})
}
export interface V3PayrollCardAuthenticationsPreOrderPostData {
  /** 商家核身单号 */
  authenticate_number?: string
  /** 用户标识 */
  openid?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** token值 */
  token?: string
  /** token有效时间 */
  expires_in?: number
}
export interface V3PayrollCardAuthenticationsPreOrder extends Branch {
  /**
   * **微工卡核身预下单**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
   */
  post(options: { json: V3PayrollCardAuthenticationsPreOrderPostJson } & RequestOptions): Promise<Response<V3PayrollCardAuthenticationsPreOrderPostData>>
  /** {@link V3PayrollCardAuthenticationsPreOrder.post} */
  readonly postAsync: V3PayrollCardAuthenticationsPreOrder['post']
}

export interface V3PayrollCardAuthenticationsPreOrderWithAuthPostJson {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商家核身单号 */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 用工单位名称 */
  employer_name: string
  /**
   * 用户实名
   * 敏感信息：用微信支付公钥加密
   */
  user_name: string | Encrypted
  /**
   * 用户证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | (string & {})
  /** 核身类型 */
  authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | (string & {})
}
export interface V3PayrollCardAuthenticationsPreOrderWithAuthPostData {
  /** 商家核身单号 */
  authenticate_number?: string
  /** 用户标识 */
  openid?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** token值 */
  token?: string
  /** token有效时间 */
  expires_in?: number
}
export interface V3PayrollCardAuthenticationsPreOrderWithAuth extends Branch {
  /**
   * **微工卡核身预下单（流程中完成授权）**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
   */
  post(options: { json: V3PayrollCardAuthenticationsPreOrderWithAuthPostJson } & RequestOptions): Promise<Response<V3PayrollCardAuthenticationsPreOrderWithAuthPostData>>
  /** {@link V3PayrollCardAuthenticationsPreOrderWithAuth.post} */
  readonly postAsync: V3PayrollCardAuthenticationsPreOrderWithAuth['post']
}

export interface V3PayrollCardAuthenticationsByAuthenticate_numberGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayrollCardAuthenticationsByAuthenticate_numberGetData {
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 用户标识 */
  openid?: string
  /** 核身渠道 */
  authenticate_scene?: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识 */
  authenticate_source?: string
  /** 项目名称 */
  project_name?: string
  /** 单位名称 */
  employer_name?: string
  /** 核身状态 */
  authenticate_state?: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {})
  /** 核身时间 */
  authenticate_time?: string
  /** 商家核身单号 */
  authenticate_number?: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
}
export interface V3PayrollCardAuthenticationsByAuthenticate_number extends Branch {
  /**
   * **获取核身结果**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
   */
  get(options: { authenticate_number: string; query: V3PayrollCardAuthenticationsByAuthenticate_numberGetQuery } & RequestOptions): Promise<Response<V3PayrollCardAuthenticationsByAuthenticate_numberGetData>>
  /** {@link V3PayrollCardAuthenticationsByAuthenticate_number.get} */
  readonly getAsync: V3PayrollCardAuthenticationsByAuthenticate_number['get']
}

export interface V3PayrollCardRelations extends Branch {
  readonly _openid_: V3PayrollCardRelationsByOpenid
  readonly $openid$: V3PayrollCardRelationsByOpenid
  readonly '<openid>': V3PayrollCardRelationsByOpenid
  readonly '{openid}': V3PayrollCardRelationsByOpenid
}

export interface V3PayrollCardRelationsByOpenidGetQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
}
export interface V3PayrollCardRelationsByOpenidGetData {
  /** 用户标识 */
  openid?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 授权状态 */
  authorize_state?: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {})
  /** 授权时间 */
  authorize_time?: string
  /** 取消授权时间 */
  deauthorize_time?: string
}
export interface V3PayrollCardRelationsByOpenid extends Branch {
  /**
   * **查询微工卡授权关系**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
   */
  get(options: { openid: string; query: V3PayrollCardRelationsByOpenidGetQuery } & RequestOptions): Promise<Response<V3PayrollCardRelationsByOpenidGetData>>
  /** {@link V3PayrollCardRelationsByOpenid.get} */
  readonly getAsync: V3PayrollCardRelationsByOpenid['get']
}

export interface V3PayrollCardTokensPostJson {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /**
   * 用户实名
   * 敏感信息：用微信支付公钥加密
   */
  user_name: string | Encrypted
  /**
   * 用户证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | (string & {})
}
export interface V3PayrollCardTokensPostData {
  /** 用户标识 */
  openid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 授权token */
  token?: string
  /** token有效时间 */
  expires_in?: number
}
export interface V3PayrollCardTokens extends Branch {
  /**
   * **生成授权token**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
   */
  post(options: { json: V3PayrollCardTokensPostJson } & RequestOptions): Promise<Response<V3PayrollCardTokensPostData>>
  /** {@link V3PayrollCardTokens.post} */
  readonly postAsync: V3PayrollCardTokens['post']
}

export interface V3PayrollCardTransferBatchesPostJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 特约商户AppID */
  sub_appid?: string | undefined
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {})
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额（整数，最小货币单位，人民币为分） */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户OpenID */
    openid: string
    /**
     * 收款用户姓名
     * 敏感信息：用微信支付公钥加密
     */
    user_name: string | Encrypted
  }[]
  /** 服务商的AppID */
  sp_appid?: string | undefined
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | (string & {})
  /** 用工场景 */
  employment_scene: 'LOGISTICS' | 'MANUFACTURING' | 'HOTEL' | 'CATERING' | 'EVENT' | 'RETAIL' | 'OTHERS' | (string & {})
}
export interface V3PayrollCardTransferBatchesPostData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 批次创建时间 */
  create_time?: string
}
export interface V3PayrollCardTransferBatches extends Branch {
  /**
   * **发起批量转账**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461824
   */
  post(options: { json: V3PayrollCardTransferBatchesPostJson } & RequestOptions): Promise<Response<V3PayrollCardTransferBatchesPostData>>
  /** {@link V3PayrollCardTransferBatches.post} */
  readonly postAsync: V3PayrollCardTransferBatches['post']
}

export interface V3PayrollCardWesure extends Branch {
  readonly insurance: V3PayrollCardWesureInsurance
  readonly tokenValidations: V3PayrollCardWesureTokenValidations
}

export interface V3PayrollCardWesureInsurancePostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  wesure_order_no: string
  token: string
  /** 保司保单号 */
  insurance_company_order_no: string
  /** 用户标识 */
  openid: string
  /** 投保状态 */
  insure_state: string
  /** 保障生效时间 */
  insure_effect_time: string
  /** 保障失效时间 */
  insure_invalid_time: string
  /** 保障的保险公司名称 */
  insurance_company_name: string
}
export interface V3PayrollCardWesureInsurance extends Branch {
  /**
   * **生成投保结果**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  post(options: { json: V3PayrollCardWesureInsurancePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayrollCardWesureInsurance.post} */
  readonly postAsync: V3PayrollCardWesureInsurance['post']
}

export interface V3PayrollCardWesureTokenValidationsPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /**
   * 用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name: string | Encrypted
  /**
   * 用户身份证号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}) | undefined
}
export interface V3PayrollCardWesureTokenValidationsPostData {
  /** 校验结果 */
  result?: string
  /** 核身成功时间 */
  authenticate_success_time?: string
  /** 用户标识 */
  openid?: string
  /** 校验不通过原因 */
  fail_reason?: string
}
export interface V3PayrollCardWesureTokenValidations extends Branch {
  /**
   * **校验核身结果**
   *
   * 运营工具∙用工卡 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  post(options: { json: V3PayrollCardWesureTokenValidationsPostJson } & RequestOptions): Promise<Response<V3PayrollCardWesureTokenValidationsPostData>>
  /** {@link V3PayrollCardWesureTokenValidations.post} */
  readonly postAsync: V3PayrollCardWesureTokenValidations['post']
}
