// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3EduPapay extends Branch {
  readonly contracts: V3EduPapayContracts
  readonly transactions: V3EduPapayTransactions
  readonly userNotifications: V3EduPapayUserNotifications
  readonly user: V3EduPapayUser
}

export interface V3EduPapayContracts extends Branch {
  readonly id: V3EduPapayContractsId
  readonly presign: V3EduPapayContractsPresign
  readonly _contract_id_: V3EduPapayContractsByContract_id
  readonly $contract_id$: V3EduPapayContractsByContract_id
  readonly '<contract_id>': V3EduPapayContractsByContract_id
  readonly '{contract_id}': V3EduPapayContractsByContract_id
}

export interface V3EduPapayContractsId extends Branch {
  readonly _contract_id_: V3EduPapayContractsIdByContract_id
  readonly $contract_id$: V3EduPapayContractsIdByContract_id
  readonly '<contract_id>': V3EduPapayContractsIdByContract_id
  readonly '{contract_id}': V3EduPapayContractsIdByContract_id
}

export interface V3EduPapayContractsIdByContract_idGetQuery {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}
export interface V3EduPapayContractsIdByContract_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商APPID */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string
    /** 签约状态 */
    contract_status?: string
    /** 签约时间 */
    create_time?: string
  }
}
export interface V3EduPapayContractsIdByContract_id extends Branch {
  /**
   * **通过协议号查询签约**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   */
  get(options: { contract_id: string; query: V3EduPapayContractsIdByContract_idGetQuery } & RequestOptions): Promise<Response<V3EduPapayContractsIdByContract_idGetData>>
  /** {@link V3EduPapayContractsIdByContract_id.get} */
  readonly getAsync: V3EduPapayContractsIdByContract_id['get']
}

export interface V3EduPapayContractsPresignPostJson {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 */
  openid: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 首次扣款日期 */
  period_start_date: string
  /** 场景信息枚举 */
  trade_scene: string
}
export interface V3EduPapayContractsPresignPostData {
  /** 预签约号 */
  presign_token?: string
}
export interface V3EduPapayContractsPresign extends Branch {
  /**
   * **预签约**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   */
  post(options: { json: V3EduPapayContractsPresignPostJson } & RequestOptions): Promise<Response<V3EduPapayContractsPresignPostData>>
  /** {@link V3EduPapayContractsPresign.post} */
  readonly postAsync: V3EduPapayContractsPresign['post']
}

export interface V3EduPapayContractsByContract_id extends Branch {
  /**
   * **解约**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   */
  delete(options: { contract_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3EduPapayContractsByContract_id.delete} */
  readonly deleteAsync: V3EduPapayContractsByContract_id['delete']
}

export interface V3EduPapayTransactionsPostJson {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品或支付单简要描述 */
  body: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 支付回调通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 场景信息枚举 */
  trade_scene: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
}
export interface V3EduPapayTransactions extends Branch {
  /**
   * **教育通扣款受理**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   */
  post(options: { json: V3EduPapayTransactionsPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3EduPapayTransactions.post} */
  readonly postAsync: V3EduPapayTransactions['post']
  readonly id: V3EduPapayTransactionsId
  readonly outTradeNo: V3EduPapayTransactionsOutTradeNo
}

export interface V3EduPapayTransactionsId extends Branch {
  readonly _transaction_id_: V3EduPapayTransactionsIdByTransaction_id
  readonly $transaction_id$: V3EduPapayTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3EduPapayTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3EduPapayTransactionsIdByTransaction_id
}

export interface V3EduPapayTransactionsIdByTransaction_idGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3EduPapayTransactionsIdByTransaction_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商APPID */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}
export interface V3EduPapayTransactionsIdByTransaction_id extends Branch {
  /**
   * **微信订单号查单**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   */
  get(options: { transaction_id: string; query?: V3EduPapayTransactionsIdByTransaction_idGetQuery | undefined } & RequestOptions): Promise<Response<V3EduPapayTransactionsIdByTransaction_idGetData>>
  /** {@link V3EduPapayTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3EduPapayTransactionsIdByTransaction_id['get']
}

export interface V3EduPapayTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3EduPapayTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3EduPapayTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3EduPapayTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOut_trade_no
}

export interface V3EduPapayTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3EduPapayTransactionsOutTradeNoByOut_trade_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商APPID */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}
export interface V3EduPapayTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **商户订单号查单**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   */
  get(options: { out_trade_no: string; query?: V3EduPapayTransactionsOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3EduPapayTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3EduPapayTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3EduPapayTransactionsOutTradeNoByOut_trade_no['get']
}

export interface V3EduPapayUserNotifications extends Branch {
  readonly _contract_id_: V3EduPapayUserNotificationsByContract_id
  readonly $contract_id$: V3EduPapayUserNotificationsByContract_id
  readonly '<contract_id>': V3EduPapayUserNotificationsByContract_id
  readonly '{contract_id}': V3EduPapayUserNotificationsByContract_id
}

export interface V3EduPapayUserNotificationsByContract_id extends Branch {
  readonly send: V3EduPapayUserNotificationsByContract_idSend
}

export interface V3EduPapayUserNotificationsByContract_idSendPostJson {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}
export interface V3EduPapayUserNotificationsByContract_idSend extends Branch {
  /**
   * **发送扣款预通知**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   */
  post(options: { contract_id: string; json: V3EduPapayUserNotificationsByContract_idSendPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3EduPapayUserNotificationsByContract_idSend.post} */
  readonly postAsync: V3EduPapayUserNotificationsByContract_idSend['post']
}

export interface V3EduPapayUser extends Branch {
  readonly _openid_: V3EduPapayUserByOpenid
  readonly $openid$: V3EduPapayUserByOpenid
  readonly '<openid>': V3EduPapayUserByOpenid
  readonly '{openid}': V3EduPapayUserByOpenid
}

export interface V3EduPapayUserByOpenid extends Branch {
  readonly contracts: V3EduPapayUserByOpenidContracts
}

export interface V3EduPapayUserByOpenidContractsGetQuery {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status?: 'ADD' | 'DELETE' | (string & {}) | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3EduPapayUserByOpenidContractsGetData {
  /** 结果集 */
  data?: {
    /** 服务商商户号 */
    sp_mchid?: string
    /** 服务商APPID */
    appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户APPID */
    sub_appid?: string
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string
      /** 签约状态 */
      contract_status?: string
      /** 签约时间 */
      create_time?: string
    }
  }[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3EduPapayUserByOpenidContracts extends Branch {
  /**
   * **通过用户标识查询签约**
   *
   * 教育续费通 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   */
  get(options: { openid: string; query: V3EduPapayUserByOpenidContractsGetQuery } & RequestOptions): Promise<Response<V3EduPapayUserByOpenidContractsGetData>>
  /** {@link V3EduPapayUserByOpenidContracts.get} */
  readonly getAsync: V3EduPapayUserByOpenidContracts['get']
}
