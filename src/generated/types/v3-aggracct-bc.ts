// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3AggracctBc extends Branch {
  readonly wbChannel: V3AggracctBcWbChannel
}

export interface V3AggracctBcWbChannel extends Branch {
  readonly account: V3AggracctBcWbChannelAccount
  readonly bankChannelAccount: V3AggracctBcWbChannelBankChannelAccount
  readonly controlOrders: V3AggracctBcWbChannelControlOrders
  readonly specialReduction: V3AggracctBcWbChannelSpecialReduction
}

export interface V3AggracctBcWbChannelAccount extends Branch {
  readonly balance: V3AggracctBcWbChannelAccountBalance
  readonly mch_archives: V3AggracctBcWbChannelAccountMch_archives
  readonly mch_media: V3AggracctBcWbChannelAccountMch_media
}

export interface V3AggracctBcWbChannelAccountBalanceGetQuery {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /**
   * 卡号
   * 敏感信息：用微信支付公钥加密
   */
  card_no?: string | Encrypted | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelAccountBalanceGetData {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度 */
  balance?: number
}
export interface V3AggracctBcWbChannelAccountBalance extends Branch {
  /**
   * **查询渠道额度**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  get(options: { query: V3AggracctBcWbChannelAccountBalanceGetQuery } & RequestOptions): Promise<Response<V3AggracctBcWbChannelAccountBalanceGetData>>
  /** {@link V3AggracctBcWbChannelAccountBalance.get} */
  readonly getAsync: V3AggracctBcWbChannelAccountBalance['get']
}

export interface V3AggracctBcWbChannelAccountMch_archivesGetQuery {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /**
   * 卡号
   * 敏感信息：用微信支付公钥加密
   */
  card_no?: string | Encrypted | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelAccountMch_archivesGetData {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 敏感信息：用商户私钥解密
   */
  bal_account_no?: string
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {})
  /** 主体证件类型 */
  merchant_id_type?: '12' | (string & {})
  /**
   * 主体证件登记名称
   * 敏感信息：用商户私钥解密
   */
  merchant_name?: string
  /**
   * 主体证件号码
   * 敏感信息：用商户私钥解密
   */
  merchant_id_no?: string
  /** 主体证件有效期起始日 */
  effective_date?: string
  /** 主体证件有效期结束日 */
  expire_date?: string
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string
  /** 主体注册地址 */
  register_address?: string
  /** 主体经营范围 */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type?: '01' | (string & {})
    /**
     * 法定代表人姓名
     * 敏感信息：用商户私钥解密
     */
    legal_representative_name?: string
    /**
     * 法定代表人证件号码
     * 敏感信息：用商户私钥解密
     */
    legal_representative_id_no?: string
    /** 法定代表人证件有效期起始日 */
    legal_representative_effective_date?: string
    /** 法定代表人证件有效期结束日 */
    legal_representative_expire_date?: string
    /** 法定代表人证件正面影像ID */
    legal_representative_img_front_id?: string
    /** 法定代表人证件反面影像ID */
    legal_representative_img_back_id?: string
    /**
     * 法定代表人居住地址
     * 敏感信息：用商户私钥解密
     */
    legal_representative_address?: string
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string
    /** 法定代表人民族 */
    legal_representative_nation?: string
  }
  /** 受益所有人信息列表 */
  beneficial_owner?: {
    /** 受益所有人编号 */
    beneficial_owner_no?: string
    /** 受益所有人证件类型 */
    beneficial_owner_id_type?: '01' | (string & {})
    /**
     * 受益所有人姓名
     * 敏感信息：用商户私钥解密
     */
    beneficial_owner_name?: string
    /**
     * 受益所有人证件号码
     * 敏感信息：用商户私钥解密
     */
    beneficial_owner_id_no?: string
    /** 受益所有人证件有效期起始日 */
    beneficial_owner_effective_date?: string
    /** 受益所有人证件有效期结束日 */
    beneficial_owner_expire_date?: string
    /** 受益所有人证件正面影像ID */
    beneficial_owner_img_front_id?: string
    /** 受益所有人证件反面影像ID */
    beneficial_owner_img_back_id?: string
    /**
     * 受益所有人居住地址
     * 敏感信息：用商户私钥解密
     */
    beneficial_owner_address?: string
  }[]
  /**
   * 卡号
   * 敏感信息：用商户私钥解密
   */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
}
export interface V3AggracctBcWbChannelAccountMch_archives extends Branch {
  /**
   * **查询商户资料**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  get(options: { query: V3AggracctBcWbChannelAccountMch_archivesGetQuery } & RequestOptions): Promise<Response<V3AggracctBcWbChannelAccountMch_archivesGetData>>
  /** {@link V3AggracctBcWbChannelAccountMch_archives.get} */
  readonly getAsync: V3AggracctBcWbChannelAccountMch_archives['get']
}

export interface V3AggracctBcWbChannelAccountMch_mediaGetQuery {
  /** 微信支付商户号 */
  mchid?: string | undefined
  /** 微信支付业务申请单号 */
  platform_trx_id?: string | undefined
  /** 业务场景 */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID' | (string & {})
  /** 影像件类型 */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR' | (string & {}) | undefined
  /** 影像件资料ID */
  media_id?: string | undefined
}
export interface V3AggracctBcWbChannelAccountMch_mediaGetData {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {})
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}
export interface V3AggracctBcWbChannelAccountMch_media extends Branch {
  /**
   * **查询商户影像件资料**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  get(options: { query: V3AggracctBcWbChannelAccountMch_mediaGetQuery } & RequestOptions): Promise<Response<V3AggracctBcWbChannelAccountMch_mediaGetData>>
  /** {@link V3AggracctBcWbChannelAccountMch_media.get} */
  readonly getAsync: V3AggracctBcWbChannelAccountMch_media['get']
}

export interface V3AggracctBcWbChannelBankChannelAccount extends Branch {
  readonly rename: V3AggracctBcWbChannelBankChannelAccountRename
}

export interface V3AggracctBcWbChannelBankChannelAccountRenamePostJson {
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelBankChannelAccountRenamePostData {
  /** 变更类型 */
  change_scene?: 'SUBJECT_INFO_RENAME' | (string & {})
  application_id?: string
  out_request_no?: string
  /** 目标商户号 */
  mchid?: string
  /**
   * 台账ID
   * 敏感信息：用商户私钥解密
   */
  bal_account_no?: string
  /**
   * 目标账户名
   * 敏感信息：用商户私钥解密
   */
  new_account_name?: string
  /** 申请单状态 */
  application_state?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}
export interface V3AggracctBcWbChannelBankChannelAccountRename extends Branch {
  /**
   * **受理渠道结算银行账户更名申请**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   */
  post(options: { json: V3AggracctBcWbChannelBankChannelAccountRenamePostJson } & RequestOptions): Promise<Response<V3AggracctBcWbChannelBankChannelAccountRenamePostData>>
  /** {@link V3AggracctBcWbChannelBankChannelAccountRename.post} */
  readonly postAsync: V3AggracctBcWbChannelBankChannelAccountRename['post']
  readonly _application_id_: V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id
  readonly $application_id$: V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id
  readonly '<application_id>': V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id
  readonly '{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplication_idGetQuery {
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
}
export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplication_idGetData {
  /** 变更类型 */
  change_scene?: 'SUBJECT_INFO_RENAME' | (string & {})
  application_id?: string
  out_request_no?: string
  /** 目标商户号 */
  mchid?: string
  /**
   * 台账ID
   * 敏感信息：用商户私钥解密
   */
  bal_account_no?: string
  /**
   * 目标账户名
   * 敏感信息：用商户私钥解密
   */
  new_account_name?: string
  /** 申请单状态 */
  application_state?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}
export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id extends Branch {
  /**
   * **查询渠道结算银行账户更名申请**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   */
  get(options: { application_id: string; query: V3AggracctBcWbChannelBankChannelAccountRenameByApplication_idGetQuery } & RequestOptions): Promise<Response<V3AggracctBcWbChannelBankChannelAccountRenameByApplication_idGetData>>
  /** {@link V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id.get} */
  readonly getAsync: V3AggracctBcWbChannelBankChannelAccountRenameByApplication_id['get']
}

export interface V3AggracctBcWbChannelControlOrders extends Branch {
  readonly info: V3AggracctBcWbChannelControlOrdersInfo
  readonly punish: V3AggracctBcWbChannelControlOrdersPunish
  readonly recover: V3AggracctBcWbChannelControlOrdersRecover
  readonly _out_request_no_: V3AggracctBcWbChannelControlOrdersByOut_request_no
  readonly $out_request_no$: V3AggracctBcWbChannelControlOrdersByOut_request_no
  readonly '<out_request_no>': V3AggracctBcWbChannelControlOrdersByOut_request_no
  readonly '{out_request_no}': V3AggracctBcWbChannelControlOrdersByOut_request_no
}

export interface V3AggracctBcWbChannelControlOrdersInfo extends Branch {
  readonly update: V3AggracctBcWbChannelControlOrdersInfoUpdate
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdate extends Branch {
  readonly result: V3AggracctBcWbChannelControlOrdersInfoUpdateResult
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResult extends Branch {
  readonly notify: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson {
  /** 资料更新请求单号 */
  out_request_no: string
  /** 商户号 */
  mchid: string
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT' | (string & {}) | undefined
  /**
   * 审核完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  audit_finish_time?: string | undefined
  /** 业务附属信息 */
  attach_info?: string | undefined
  /** 审核驳回错误码 */
  fail_code?: string | undefined
  /** 审核驳回错误原因 */
  fail_msg?: string | undefined
  /** 场景 */
  scene?: '01' | '02' | '03' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostData {
  /** 接口返回信息 */
  ret_msg?: string
}
export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify extends Branch {
  /**
   * **资料更新请求审核结果回调通知**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  post(options: { json: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostJson } & RequestOptions): Promise<Response<V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostData>>
  /** {@link V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify.post} */
  readonly postAsync: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify['post']
}

export interface V3AggracctBcWbChannelControlOrdersPunishPostJson {
  /** 微众管控单号 */
  out_request_no: string
  /** 目标下管商户号 */
  mchid: string
  /**
   * 目标下管台账ID
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /** 管控场景 */
  punish_scene: number
  /** 管控原因 */
  punish_reason?: string | undefined
  /**
   * 管控结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  punish_end_time?: string | undefined
  /**
   * 目标下管卡号
   * 敏感信息：用微信支付公钥加密
   */
  card_no?: string | Encrypted | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelControlOrdersPunishPostData {
  /** 微信支付管控单号 */
  wxpay_punish_no?: string
  /** 微众管控单号 */
  out_request_no?: string
}
export interface V3AggracctBcWbChannelControlOrdersPunish extends Branch {
  /**
   * **发起微众台账管控**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  post(options: { json: V3AggracctBcWbChannelControlOrdersPunishPostJson } & RequestOptions): Promise<Response<V3AggracctBcWbChannelControlOrdersPunishPostData>>
  /** {@link V3AggracctBcWbChannelControlOrdersPunish.post} */
  readonly postAsync: V3AggracctBcWbChannelControlOrdersPunish['post']
}

export interface V3AggracctBcWbChannelControlOrdersRecoverPostJson {
  /** 微众解管单号 */
  out_request_no: string
  /** 关联微众管控单号 */
  related_webank_punish_no: string
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string
  /** 目标解管商户号 */
  mchid: string
  /**
   * 目标解管台账ID
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /** 解管原因描述 */
  recover_reason: string
  /**
   * 目标下管卡号
   * 敏感信息：用微信支付公钥加密
   */
  card_no?: string | Encrypted | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelControlOrdersRecoverPostData {
  /** 微信支付解管单号 */
  wxpay_recover_no?: string
  /** 微众解管单号 */
  out_request_no?: string
}
export interface V3AggracctBcWbChannelControlOrdersRecover extends Branch {
  /**
   * **解除对微众台账的管控**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  post(options: { json: V3AggracctBcWbChannelControlOrdersRecoverPostJson } & RequestOptions): Promise<Response<V3AggracctBcWbChannelControlOrdersRecoverPostData>>
  /** {@link V3AggracctBcWbChannelControlOrdersRecover.post} */
  readonly postAsync: V3AggracctBcWbChannelControlOrdersRecover['post']
}

export interface V3AggracctBcWbChannelControlOrdersByOut_request_noGetQuery {
  /** 控制单类型 */
  control_type: 'PUNISH' | 'RECOVER' | (string & {})
  /** 微信支付商户号 */
  mchid: string
}
export interface V3AggracctBcWbChannelControlOrdersByOut_request_noGetData {
  /** 控制场景 */
  control_scene?: 'PUNISH' | 'RECOVER' | (string & {})
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no?: string
    /** 微众管控单号 */
    out_request_no?: string
    /** 目标下管商户号 */
    mchid?: string
    /** 管控场景 */
    punish_scene?: number
    /** 管控场景规则版本号 */
    punish_rule_version?: number
    /** 管控原因 */
    punish_reason?: string
    /**
     * 管控开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    punish_start_time?: string
    /**
     * 管控结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    punish_end_time?: string
    /**
     * 管控受理时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    punish_accept_time?: string
    /**
     * 管控执行完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    punish_finish_time?: string
    /** 管控状态 */
    punish_state?: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 生效状态 */
    effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {})
    /**
     * 管控方案
     * - `DISABLE_RECEIVE` 不可收款
     * - `DISABLE_WITHDRAWAL` 不可提现
     * - `DISABLE_PAY` 不可付款
     * - `DISABLE_REFUND` 不可退款
     * - `DISABLE_CLOSE_MERCHANT` 关闭商户注销
     */
    control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT' | (string & {}))[]
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no?: string
    /** 微众解管单号 */
    out_request_no?: string
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no?: string
    /** 目标解管商户号 */
    mchid?: string
    /** 管控场景 */
    punish_scene?: string
    /** 管控场景规则版本号 */
    punish_rule_version?: string
    /**
     * 解管受理时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    recover_accept_time?: string
    /**
     * 解管执行完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    recover_finish_time?: string
    /** 解管状态 */
    recover_state?: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 解管原因描述 */
    recover_reason?: string
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
}
export interface V3AggracctBcWbChannelControlOrdersByOut_request_no extends Branch {
  /**
   * **查询控制单**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  get(options: { out_request_no: string; query: V3AggracctBcWbChannelControlOrdersByOut_request_noGetQuery } & RequestOptions): Promise<Response<V3AggracctBcWbChannelControlOrdersByOut_request_noGetData>>
  /** {@link V3AggracctBcWbChannelControlOrdersByOut_request_no.get} */
  readonly getAsync: V3AggracctBcWbChannelControlOrdersByOut_request_no['get']
}

export interface V3AggracctBcWbChannelSpecialReductionPostJson {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /** 特殊减额单号 */
  out_request_no: string
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 特殊减额原因 */
  reason?: string | undefined
  /**
   * 卡号
   * 敏感信息：用微信支付公钥加密
   */
  card_no?: string | Encrypted | undefined
  /** 商户账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelSpecialReductionPostData {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 敏感信息：用商户私钥解密
   */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /**
   * 失败时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  fail_time?: string
  /**
   * 失败原因
   * - `BALANCE_NOT_ENOUGH` 余额不足
   */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {})
}
export interface V3AggracctBcWbChannelSpecialReduction extends Branch {
  /**
   * **特殊减额**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  post(options: { json: V3AggracctBcWbChannelSpecialReductionPostJson } & RequestOptions): Promise<Response<V3AggracctBcWbChannelSpecialReductionPostData>>
  /** {@link V3AggracctBcWbChannelSpecialReduction.post} */
  readonly postAsync: V3AggracctBcWbChannelSpecialReduction['post']
  readonly _out_request_no_: V3AggracctBcWbChannelSpecialReductionByOut_request_no
  readonly $out_request_no$: V3AggracctBcWbChannelSpecialReductionByOut_request_no
  readonly '<out_request_no>': V3AggracctBcWbChannelSpecialReductionByOut_request_no
  readonly '{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOut_request_no
}

export interface V3AggracctBcWbChannelSpecialReductionByOut_request_noGetQuery {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 敏感信息：用微信支付公钥加密
   */
  bal_account_no: string | Encrypted
  /**
   * 卡号
   * 敏感信息：用微信支付公钥加密
   */
  card_no?: string | Encrypted | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | (string & {}) | undefined
}
export interface V3AggracctBcWbChannelSpecialReductionByOut_request_noGetData {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 敏感信息：用商户私钥解密
   */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /**
   * 失败时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  fail_time?: string
  /**
   * 失败原因
   * - `BALANCE_NOT_ENOUGH` 余额不足
   */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {})
}
export interface V3AggracctBcWbChannelSpecialReductionByOut_request_no extends Branch {
  /**
   * **查询特殊减额结果**
   *
   * 渠道服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  get(options: { out_request_no: string; query: V3AggracctBcWbChannelSpecialReductionByOut_request_noGetQuery } & RequestOptions): Promise<Response<V3AggracctBcWbChannelSpecialReductionByOut_request_noGetData>>
  /** {@link V3AggracctBcWbChannelSpecialReductionByOut_request_no.get} */
  readonly getAsync: V3AggracctBcWbChannelSpecialReductionByOut_request_no['get']
}
