// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Qrcode extends Branch {
  readonly transactions: V3QrcodeTransactions
  readonly userServices: V3QrcodeUserServices
}

export interface V3QrcodeTransactionsPostJson {
  appid: string
  /** 子公众账号ID */
  sub_appid?: string | undefined
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
  /** 商户自定义字段 */
  description?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户系统内部订单号 */
  out_trade_no: string
  /** 交易场景值 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 代金券或立减优惠功能的参数 */
  goods_tag?: string | undefined
  contract_id: string
  notify_url?: string | undefined
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额（整数，最小货币单位，人民币为分） */
    total?: number | undefined
    currency?: string | undefined
  } | undefined
  /** 公交场景信息 */
  bus_info?: {
    /**
     * 用户乘车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string | undefined
    /** 乘车路线 */
    line_name?: string | undefined
    /** 车牌号 */
    plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  metro_info?: {
    /**
     * 用户乘车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string | undefined
    /**
     * 用户下车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string | undefined
    /** 乘车起始站 */
    start_station?: string | undefined
    /** 乘车终点站 */
    end_station?: string | undefined
  } | undefined
}
export interface V3QrcodeTransactionsPostData {
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /**
   * 订单创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /**
   * 垫资还款时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene?: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: {
    /**
     * 用户乘车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    /** 车牌号 */
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
    /**
     * 用户乘车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /**
     * 用户下车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string
    /** 乘车起始站 */
    start_station?: string
    /** 乘车终点站 */
    end_station?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户实际支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}
export interface V3QrcodeTransactions extends Branch {
  /**
   * **扣费受理**
   *
   * 乘车服务 · 服务商、商户
   */
  post(options: { json: V3QrcodeTransactionsPostJson } & RequestOptions): Promise<Response<V3QrcodeTransactionsPostData>>
  /** {@link V3QrcodeTransactions.post} */
  readonly postAsync: V3QrcodeTransactions['post']
  readonly outTradeNo: V3QrcodeTransactionsOutTradeNo
}

export interface V3QrcodeTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3QrcodeTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3QrcodeTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3QrcodeTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOut_trade_no
}

export interface V3QrcodeTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
}
export interface V3QrcodeTransactionsOutTradeNoByOut_trade_noGetData {
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /**
   * 订单创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /**
   * 垫资还款时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene?: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: {
    /**
     * 用户乘车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    /** 车牌号 */
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
    /**
     * 用户乘车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /**
     * 用户下车时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string
    /** 乘车起始站 */
    start_station?: string
    /** 乘车终点站 */
    end_station?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户实际支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}
export interface V3QrcodeTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单**
   *
   * 乘车服务 · 服务商、商户
   */
  get(options: { out_trade_no: string; query?: V3QrcodeTransactionsOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3QrcodeTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3QrcodeTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3QrcodeTransactionsOutTradeNoByOut_trade_no['get']
}

export interface V3QrcodeUserServices extends Branch {
  readonly contractId: V3QrcodeUserServicesContractId
}

export interface V3QrcodeUserServicesContractId extends Branch {
  readonly _contract_id_: V3QrcodeUserServicesContractIdByContract_id
  readonly $contract_id$: V3QrcodeUserServicesContractIdByContract_id
  readonly '<contract_id>': V3QrcodeUserServicesContractIdByContract_id
  readonly '{contract_id}': V3QrcodeUserServicesContractIdByContract_id
}

export interface V3QrcodeUserServicesContractIdByContract_idGetQuery {
  appid?: string | undefined
  /** 子公众账号ID */
  sub_appid?: string | undefined
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
}
export interface V3QrcodeUserServicesContractIdByContract_idGetData {
  contract_id?: string
  user_service_state?: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {})
}
export interface V3QrcodeUserServicesContractIdByContract_id extends Branch {
  /**
   * **查询用户服务可用信息**
   *
   * 乘车服务 · 服务商、商户
   */
  get(options: { contract_id: string; query?: V3QrcodeUserServicesContractIdByContract_idGetQuery | undefined } & RequestOptions): Promise<Response<V3QrcodeUserServicesContractIdByContract_idGetData>>
  /** {@link V3QrcodeUserServicesContractIdByContract_id.get} */
  readonly getAsync: V3QrcodeUserServicesContractIdByContract_id['get']
}
