// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3CreditRepayment extends Branch {
  readonly partner: V3CreditRepaymentPartner
}

export interface V3CreditRepaymentPartner extends Branch {
  readonly contracts: V3CreditRepaymentPartnerContracts
  readonly deductOrders: V3CreditRepaymentPartnerDeductOrders
  readonly scheduleRecords: V3CreditRepaymentPartnerScheduleRecords
}

export interface V3CreditRepaymentPartnerContracts extends Branch {
  readonly appPresign: V3CreditRepaymentPartnerContractsAppPresign
  readonly h5Presign: V3CreditRepaymentPartnerContractsH5Presign
  readonly terminate: V3CreditRepaymentPartnerContractsTerminate
  readonly _out_contract_code_: V3CreditRepaymentPartnerContractsByOut_contract_code
  readonly $out_contract_code$: V3CreditRepaymentPartnerContractsByOut_contract_code
  readonly '<out_contract_code>': V3CreditRepaymentPartnerContractsByOut_contract_code
  readonly '{out_contract_code}': V3CreditRepaymentPartnerContractsByOut_contract_code
}

export interface V3CreditRepaymentPartnerContractsAppPresignPostJson {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD' | (string & {})
    /**
     * 自然人证件号码
     * 敏感信息：用微信支付公钥加密
     */
    identity_id: string | Encrypted
    /**
     * 自然人姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
  }
  /** 交易信息 */
  trade_info?: {
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 还款金额（整数，最小货币单位，人民币为分） */
    deduct_amount: number
    /** 产品描述 */
    description?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 商户回调地址 */
    notify_url?: string | undefined
  } | undefined
}
export interface V3CreditRepaymentPartnerContractsAppPresignPostData {
  /** 预签约码 */
  presign_token?: string
  /** 跳转到的签约服务提供方 */
  redirect_service?: string
}
export interface V3CreditRepaymentPartnerContractsAppPresign extends Branch {
  /**
   * **APP预签约自动还款协议**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125804
   */
  post(options: { json: V3CreditRepaymentPartnerContractsAppPresignPostJson } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerContractsAppPresignPostData>>
  /** {@link V3CreditRepaymentPartnerContractsAppPresign.post} */
  readonly postAsync: V3CreditRepaymentPartnerContractsAppPresign['post']
}

export interface V3CreditRepaymentPartnerContractsH5PresignPostJson {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD' | (string & {})
    /**
     * 自然人证件号码
     * 敏感信息：用微信支付公钥加密
     */
    identity_id: string | Encrypted
    /**
     * 自然人姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
  }
  /** 交易信息 */
  trade_info?: {
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 还款金额（整数，最小货币单位，人民币为分） */
    deduct_amount: number
    /** 产品描述 */
    description?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 商户回调地址 */
    notify_url?: string | undefined
  } | undefined
  /** 跳转控制信息 */
  jump_info?: {
    jump_appid?: string | undefined
  } | undefined
}
export interface V3CreditRepaymentPartnerContractsH5PresignPostData {
  redirect_url?: string
}
export interface V3CreditRepaymentPartnerContractsH5Presign extends Branch {
  /**
   * **H5预签约自动还款协议**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
   */
  post(options: { json: V3CreditRepaymentPartnerContractsH5PresignPostJson } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerContractsH5PresignPostData>>
  /** {@link V3CreditRepaymentPartnerContractsH5Presign.post} */
  readonly postAsync: V3CreditRepaymentPartnerContractsH5Presign['post']
}

export interface V3CreditRepaymentPartnerContractsTerminatePostJson {
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 协议解约备注 */
  contract_termination_remark: string
}
export interface V3CreditRepaymentPartnerContractsTerminatePostData {
  /** 协议信息 */
  contract_info?: {
    /** 协议ID */
    contract_id?: string
    /** 模板ID */
    plan_id?: string
    /** 服务商签约协议号 */
    out_contract_code?: string
    /** 用户展示名称 */
    display_name?: string
    /** 协议状态 */
    contract_state?: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
    /**
     * 协议签署时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_signed_time?: string
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /**
     * 协议解约方式
     * - `TERMINATION_MODE_INVALID` 无效值
     * - `TERMINATION_MODE_BY_USER` 用户解约
     * - `TERMINATION_MODE_BY_MERCHANT` 商户解约
     * - `TERMINATION_MODE_BY_CUSTOMER_SERVICE` 客服解约
     */
    contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
    /** 协议解约备注 */
    contract_termination_remark?: string
    /** 还款日 */
    repayment_day?: number
    /** 用户服务商标识 */
    openid?: string
    /** 服务商AppID */
    appid?: string
    /** 还款金额上限（整数，最小货币单位，人民币为分） */
    repayment_amount_limit?: number
  }
}
export interface V3CreditRepaymentPartnerContractsTerminate extends Branch {
  /**
   * **解除自动还款协议**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
   */
  post(options: { json: V3CreditRepaymentPartnerContractsTerminatePostJson } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerContractsTerminatePostData>>
  /** {@link V3CreditRepaymentPartnerContractsTerminate.post} */
  readonly postAsync: V3CreditRepaymentPartnerContractsTerminate['post']
}

export interface V3CreditRepaymentPartnerContractsByOut_contract_codeGetData {
  /** 协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: string
  /** 服务商签约协议号 */
  out_contract_code?: string
  /** 用户展示名称 */
  display_name?: string
  /** 协议状态 */
  contract_state?: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议解约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_terminated_time?: string
  /**
   * 协议解约方式
   * - `TERMINATION_MODE_INVALID` 无效值
   * - `TERMINATION_MODE_BY_USER` 用户解约
   * - `TERMINATION_MODE_BY_MERCHANT` 商户解约
   * - `TERMINATION_MODE_BY_CUSTOMER_SERVICE` 客服解约
   */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
  /** 协议解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 用户服务商标识 */
  openid?: string
  /** 服务商AppID */
  appid?: string
  /** 还款金额上限（整数，最小货币单位，人民币为分） */
  repayment_amount_limit?: number
}
export interface V3CreditRepaymentPartnerContractsByOut_contract_code extends Branch {
  /**
   * **查询自动还款协议**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
   */
  get(options: { out_contract_code: string } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerContractsByOut_contract_codeGetData>>
  /** {@link V3CreditRepaymentPartnerContractsByOut_contract_code.get} */
  readonly getAsync: V3CreditRepaymentPartnerContractsByOut_contract_code['get']
}

export interface V3CreditRepaymentPartnerDeductOrdersPostJson {
  /** 还款协议ID */
  contract_id: string
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款金额 */
  deduct_amount: string
  /** 商户回调地址 */
  notify_url: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string | undefined
}
export interface V3CreditRepaymentPartnerDeductOrdersPostData {
  /** 商户侧交易单号 */
  out_trade_no?: string
  /** 商户侧预约还款单号 */
  out_record_id?: string
  /** 商户AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid?: string
  /** 还款协议ID */
  contract_id?: string
  /**
   * 还款单状态
   * - `DEDUCT_ORDER_STATE_PENDING` 待处理
   * - `DEDUCT_ORDER_STATE_NOT_PAY` 待还款
   * - `DEDUCT_ORDER_STATE_PAY_SUCCESS` 还款成功
   * - `DEDUCT_ORDER_STATE_PAY_FAIL` 还款失败
   */
  order_state?: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {})
  /** 还款金额 */
  deduct_amount?: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description?: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}
export interface V3CreditRepaymentPartnerDeductOrders extends Branch {
  /**
   * **发起还款**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779462
   */
  post(options: { json: V3CreditRepaymentPartnerDeductOrdersPostJson } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerDeductOrdersPostData>>
  /** {@link V3CreditRepaymentPartnerDeductOrders.post} */
  readonly postAsync: V3CreditRepaymentPartnerDeductOrders['post']
  readonly _out_trade_no_: V3CreditRepaymentPartnerDeductOrdersByOut_trade_no
  readonly $out_trade_no$: V3CreditRepaymentPartnerDeductOrdersByOut_trade_no
  readonly '<out_trade_no>': V3CreditRepaymentPartnerDeductOrdersByOut_trade_no
  readonly '{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOut_trade_no
}

export interface V3CreditRepaymentPartnerDeductOrdersByOut_trade_noGetData {
  /** 商户侧交易单号 */
  out_trade_no?: string
  /** 商户侧预约还款单号 */
  out_record_id?: string
  /** 商户AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid?: string
  /** 还款协议ID */
  contract_id?: string
  /**
   * 还款单状态
   * - `DEDUCT_ORDER_STATE_PENDING` 待处理
   * - `DEDUCT_ORDER_STATE_NOT_PAY` 待还款
   * - `DEDUCT_ORDER_STATE_PAY_SUCCESS` 还款成功
   * - `DEDUCT_ORDER_STATE_PAY_FAIL` 还款失败
   */
  order_state?: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {})
  /** 还款金额 */
  deduct_amount?: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description?: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}
export interface V3CreditRepaymentPartnerDeductOrdersByOut_trade_no extends Branch {
  /**
   * **查询还款单**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
   */
  get(options: { out_trade_no: string } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerDeductOrdersByOut_trade_noGetData>>
  /** {@link V3CreditRepaymentPartnerDeductOrdersByOut_trade_no.get} */
  readonly getAsync: V3CreditRepaymentPartnerDeductOrdersByOut_trade_no['get']
}

export interface V3CreditRepaymentPartnerScheduleRecords extends Branch {
  readonly batchCreate: V3CreditRepaymentPartnerScheduleRecordsBatchCreate
  readonly _out_record_id_: V3CreditRepaymentPartnerScheduleRecordsByOut_record_id
  readonly $out_record_id$: V3CreditRepaymentPartnerScheduleRecordsByOut_record_id
  readonly '<out_record_id>': V3CreditRepaymentPartnerScheduleRecordsByOut_record_id
  readonly '{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOut_record_id
}

export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson {
  /** 还款协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 预约还款项列表 */
  schedule_items: readonly {
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 应还款金额 */
    repayment_amount: string
    /** 最低还款金额 */
    min_repayment_amount?: string | undefined
    /** 还款日期 */
    repayment_date: string
  }[]
}
export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostData {
  /** 预约还款记录列表 */
  schedule_records?: {
    /** 商户侧预约还款单号 */
    out_record_id?: string
    /** 商户AppID */
    appid?: string
    /** 子商户AppID */
    sub_appid?: string
    /** 还款协议ID */
    contract_id?: string
    /** 应还款金额 */
    repayment_amount?: string
    /** 最低还款金额 */
    min_repayment_amount?: string
    /** 还款日期 */
    repayment_date?: string
    /** 用户标识 */
    openid?: string
  }[]
}
export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreate extends Branch {
  /**
   * **预约还款**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
   */
  post(options: { json: V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostData>>
  /** {@link V3CreditRepaymentPartnerScheduleRecordsBatchCreate.post} */
  readonly postAsync: V3CreditRepaymentPartnerScheduleRecordsBatchCreate['post']
}

export interface V3CreditRepaymentPartnerScheduleRecordsByOut_record_idGetQuery {
  /** 还款协议ID */
  contract_id: string
}
export interface V3CreditRepaymentPartnerScheduleRecordsByOut_record_idGetData {
  /** 商户侧预约还款单号 */
  out_record_id?: string
  /** 商户AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 还款协议ID */
  contract_id?: string
  /** 应还款金额 */
  repayment_amount?: string
  /** 最低还款金额 */
  min_repayment_amount?: string
  /** 还款日期 */
  repayment_date?: string
  /** 用户标识 */
  openid?: string
}
export interface V3CreditRepaymentPartnerScheduleRecordsByOut_record_id extends Branch {
  /**
   * **查询预约还款记录**
   *
   * 自动还款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
   */
  get(options: { out_record_id: string; query: V3CreditRepaymentPartnerScheduleRecordsByOut_record_idGetQuery } & RequestOptions): Promise<Response<V3CreditRepaymentPartnerScheduleRecordsByOut_record_idGetData>>
  /** {@link V3CreditRepaymentPartnerScheduleRecordsByOut_record_id.get} */
  readonly getAsync: V3CreditRepaymentPartnerScheduleRecordsByOut_record_id['get']
}
