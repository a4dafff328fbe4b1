// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Ebike extends Branch {
  readonly charge: V3EbikeCharge
}

export interface V3EbikeCharge extends Branch {
  readonly contracts: V3EbikeChargeContracts
  readonly transactions: V3EbikeChargeTransactions
  readonly users: V3EbikeChargeUsers
}

export interface V3EbikeChargeContracts extends Branch {
  readonly preopen: V3EbikeChargeContractsPreopen
  readonly _contract_id_: V3EbikeChargeContractsByContract_id
  readonly $contract_id$: V3EbikeChargeContractsByContract_id
  readonly '<contract_id>': V3EbikeChargeContractsByContract_id
  readonly '{contract_id}': V3EbikeChargeContractsByContract_id
}

export interface V3EbikeChargeContractsPreopenPostJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 交易场景 */
  trade_scene: string
  /** 用户标识 */
  openid: string
}
export interface V3EbikeChargeContractsPreopenPostData {
  /** 预开通ID */
  preopen_id?: string
}
export interface V3EbikeChargeContractsPreopen extends Branch {
  /**
   * **预开通服务**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated 已不推荐使用
   */
  post(options: { json: V3EbikeChargeContractsPreopenPostJson } & RequestOptions): Promise<Response<V3EbikeChargeContractsPreopenPostData>>
  /** {@link V3EbikeChargeContractsPreopen.post} */
  readonly postAsync: V3EbikeChargeContractsPreopen['post']
}

export interface V3EbikeChargeContractsByContract_idGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3EbikeChargeContractsByContract_idGetData {
  /** 服务商商户号 */
  mchid?: string
  /** 用户标识 */
  openid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state?: string
}
export interface V3EbikeChargeContractsByContract_id extends Branch {
  /**
   * **通过签约号查询用户状态**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated 已不推荐使用
   */
  get(options: { contract_id: string; query?: V3EbikeChargeContractsByContract_idGetQuery | undefined } & RequestOptions): Promise<Response<V3EbikeChargeContractsByContract_idGetData>>
  /** {@link V3EbikeChargeContractsByContract_id.get} */
  readonly getAsync: V3EbikeChargeContractsByContract_id['get']
  readonly confirm: V3EbikeChargeContractsByContract_idConfirm
}

export interface V3EbikeChargeContractsByContract_idConfirmPostJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 充电场景信息 */
  charge_info: {
    /** 开始时间 */
    start_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 */
    charging_gun_number: string
    /** 充电位设备号 */
    device_id: string
  }
}
export interface V3EbikeChargeContractsByContract_idConfirmPostData {
  /** 用户充电代扣凭证 */
  charging_token?: string
}
export interface V3EbikeChargeContractsByContract_idConfirm extends Branch {
  /**
   * **创建用户当次充电代扣凭证**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated 已不推荐使用
   */
  post(options: { contract_id: string; json: V3EbikeChargeContractsByContract_idConfirmPostJson } & RequestOptions): Promise<Response<V3EbikeChargeContractsByContract_idConfirmPostData>>
  /** {@link V3EbikeChargeContractsByContract_idConfirm.post} */
  readonly postAsync: V3EbikeChargeContractsByContract_idConfirm['post']
}

export interface V3EbikeChargeTransactionsPostJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 附加字段 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 通知url */
  notify_url: string
  /** 商品描述 */
  description: string
  /** 用户充电代扣凭证 */
  charging_token: string
  /** 订单金额信息 */
  amount: {
    /** 订单总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 充电自行车场景信息 */
  charge_info: {
    /** 开始时间 */
    start_time: string
    /** 结束时间 */
    end_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 */
    charging_gun_number: string
    /** 已充电量 */
    charged_capacity: number
    /** 车位延时占用时长 */
    park_duration?: number | undefined
    /** 车位延时占用产生的费用 */
    park_fee?: number | undefined
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
}
export interface V3EbikeChargeTransactionsPostData {
  /** 受理状态 */
  accept_state?: string
  /** 订单创建时间 */
  create_time?: string
}
export interface V3EbikeChargeTransactions extends Branch {
  /**
   * **充电自行车代扣受理扣款**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated 已不推荐使用
   */
  post(options: { json: V3EbikeChargeTransactionsPostJson } & RequestOptions): Promise<Response<V3EbikeChargeTransactionsPostData>>
  /** {@link V3EbikeChargeTransactions.post} */
  readonly postAsync: V3EbikeChargeTransactions['post']
  readonly id: V3EbikeChargeTransactionsId
  readonly outTradeNo: V3EbikeChargeTransactionsOutTradeNo
}

export interface V3EbikeChargeTransactionsId extends Branch {
  readonly _transaction_id_: V3EbikeChargeTransactionsIdByTransaction_id
  readonly $transaction_id$: V3EbikeChargeTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3EbikeChargeTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3EbikeChargeTransactionsIdByTransaction_id
}

export interface V3EbikeChargeTransactionsIdByTransaction_idGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3EbikeChargeTransactionsIdByTransaction_idGetData {
  /** 商户号 */
  mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid?: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在特约商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 设备信息 */
  device_info?: {
    /** 充电位设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wxpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}
export interface V3EbikeChargeTransactionsIdByTransaction_id extends Branch {
  /**
   * **查询订单**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated 已不推荐使用
   */
  get(options: { transaction_id: string; query?: V3EbikeChargeTransactionsIdByTransaction_idGetQuery | undefined } & RequestOptions): Promise<Response<V3EbikeChargeTransactionsIdByTransaction_idGetData>>
  /** {@link V3EbikeChargeTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3EbikeChargeTransactionsIdByTransaction_id['get']
}

export interface V3EbikeChargeTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3EbikeChargeTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3EbikeChargeTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3EbikeChargeTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOut_trade_no
}

export interface V3EbikeChargeTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3EbikeChargeTransactionsOutTradeNoByOut_trade_noGetData {
  /** 商户号 */
  mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid?: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在特约商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 设备信息 */
  device_info?: {
    /** 充电位设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wxpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}
export interface V3EbikeChargeTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated 已不推荐使用
   */
  get(options: { out_trade_no: string; query?: V3EbikeChargeTransactionsOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3EbikeChargeTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3EbikeChargeTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3EbikeChargeTransactionsOutTradeNoByOut_trade_no['get']
}

export interface V3EbikeChargeUsers extends Branch {
  readonly _openid_: V3EbikeChargeUsersByOpenid
  readonly $openid$: V3EbikeChargeUsersByOpenid
  readonly '<openid>': V3EbikeChargeUsersByOpenid
  readonly '{openid}': V3EbikeChargeUsersByOpenid
}

export interface V3EbikeChargeUsersByOpenid extends Branch {
  readonly contract: V3EbikeChargeUsersByOpenidContract
}

export interface V3EbikeChargeUsersByOpenidContractGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 交易场景 */
  trade_scene: string
}
export interface V3EbikeChargeUsersByOpenidContractGetData {
  /** 服务商商户号 */
  mchid?: string
  /** 用户标识 */
  openid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state?: string
}
export interface V3EbikeChargeUsersByOpenidContract extends Branch {
  /**
   * **通过用户标识查询用户状态**
   *
   * 电动自行车行业代扣 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated 已不推荐使用
   */
  get(options: { openid: string; query: V3EbikeChargeUsersByOpenidContractGetQuery } & RequestOptions): Promise<Response<V3EbikeChargeUsersByOpenidContractGetData>>
  /** {@link V3EbikeChargeUsersByOpenidContract.get} */
  readonly getAsync: V3EbikeChargeUsersByOpenidContract['get']
}
