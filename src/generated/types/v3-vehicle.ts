// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Vehicle extends Branch {
  readonly etc: V3VehicleEtc
  readonly parking: V3VehicleParking
  readonly transactions: V3VehicleTransactions
}

export interface V3VehicleEtc extends Branch {
  readonly contracts: V3VehicleEtcContracts
  readonly preopen: V3VehicleEtcPreopen
  readonly transactions: V3VehicleEtcTransactions
  readonly users: V3VehicleEtcUsers
}

export interface V3VehicleEtcContracts extends Branch {
  readonly _contract_id_: V3VehicleEtcContractsByContract_id
  readonly $contract_id$: V3VehicleEtcContractsByContract_id
  readonly '<contract_id>': V3VehicleEtcContractsByContract_id
  readonly '{contract_id}': V3VehicleEtcContractsByContract_id
}

export interface V3VehicleEtcContractsByContract_idGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3VehicleEtcContractsByContract_idGetData {
  /** 发起签约的appid */
  appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 用户在发起签约APP的标识 */
  sp_openid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id?: string
  /** ETC绑定状态 */
  bind_state?: string
  /** 绑定的车牌号 */
  plate_number?: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}
export interface V3VehicleEtcContractsByContract_id extends Branch {
  /**
   * **通过商户ETC绑定号查询签约状态**
   *
   * ETC授权扣费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
   */
  get(options: { contract_id: string; query?: V3VehicleEtcContractsByContract_idGetQuery | undefined } & RequestOptions): Promise<Response<V3VehicleEtcContractsByContract_idGetData>>
  /** {@link V3VehicleEtcContractsByContract_id.get} */
  readonly getAsync: V3VehicleEtcContractsByContract_id['get']
}

export interface V3VehicleEtcPreopenPostJson {
  /** 服务商appid */
  sp_appid: string
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 用户标识 */
  openid: string
  /** ETC授权扣费模板ID */
  plan_id: string
  /** ETC设备号 */
  etc_device_id?: string | undefined
  /** 车牌号 */
  plate_number: string
  /** 实名信息 */
  identify: {
    /**
     * 姓名
     * 敏感信息：用微信支付公钥加密
     */
    encrypted_real_name: string | Encrypted
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    encrypted_credential_id: string | Encrypted
    /** 证件类型 */
    credential_type: string
  }
  /**
   * 用户开通ETC时绑定的银行卡
   * 敏感信息：用微信支付公钥加密
   */
  bank_card_no?: string | Encrypted | undefined
}
export interface V3VehicleEtcPreopenPostData {
  /** 预开通ID */
  preopen_id?: string
}
export interface V3VehicleEtcPreopen extends Branch {
  /**
   * **预开通用户ETC指定卡扣费**
   *
   * ETC授权扣费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
   */
  post(options: { json: V3VehicleEtcPreopenPostJson } & RequestOptions): Promise<Response<V3VehicleEtcPreopenPostData>>
  /** {@link V3VehicleEtcPreopen.post} */
  readonly postAsync: V3VehicleEtcPreopen['post']
}

export interface V3VehicleEtcTransactions extends Branch {
  readonly highway: V3VehicleEtcTransactionsHighway
  readonly id: V3VehicleEtcTransactionsId
  readonly outTradeNo: V3VehicleEtcTransactionsOutTradeNo
}

export interface V3VehicleEtcTransactionsHighwayPostJson {
  /** 商户订单号 */
  out_trade_no: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** ETC扣费授权协议号 */
  contract_id: string
  /** 商品信息 */
  description: string
  /** 附加信息 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 高速场景信息 */
  highway_info: {
    /** 车牌号 */
    plate_number: string
    /** 入站时间 */
    start_time: string
    /** 出站时间 */
    end_time: string
    /** 通道类型 */
    channel_type: string
    /** 车辆类型 */
    car_type?: string | undefined
    /** 入口名称 */
    entrance: string
    /** 出口名称 */
    exit?: string | undefined
    /** 承载人数 */
    carrying_capacity?: number | undefined
    /** 荷载范围 */
    carrying_range?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip: string
  } | undefined
}
export interface V3VehicleEtcTransactionsHighwayPostData {
  /** 商户号 */
  mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid?: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
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
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
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
export interface V3VehicleEtcTransactionsHighway extends Branch {
  /**
   * **高速场景商户扣款**
   *
   * ETC授权扣费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
   */
  post(options: { json: V3VehicleEtcTransactionsHighwayPostJson } & RequestOptions): Promise<Response<V3VehicleEtcTransactionsHighwayPostData>>
  /** {@link V3VehicleEtcTransactionsHighway.post} */
  readonly postAsync: V3VehicleEtcTransactionsHighway['post']
}

export interface V3VehicleEtcTransactionsId extends Branch {
  readonly _transaction_id_: V3VehicleEtcTransactionsIdByTransaction_id
  readonly $transaction_id$: V3VehicleEtcTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3VehicleEtcTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3VehicleEtcTransactionsIdByTransaction_id
}

export interface V3VehicleEtcTransactionsIdByTransaction_idGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3VehicleEtcTransactionsIdByTransaction_idGetData {
  /** 商户号 */
  mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid?: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
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
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
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
export interface V3VehicleEtcTransactionsIdByTransaction_id extends Branch {
  /**
   * **查询订单**
   *
   * ETC授权扣费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715719
   */
  get(options: { transaction_id: string; query?: V3VehicleEtcTransactionsIdByTransaction_idGetQuery | undefined } & RequestOptions): Promise<Response<V3VehicleEtcTransactionsIdByTransaction_idGetData>>
  /** {@link V3VehicleEtcTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3VehicleEtcTransactionsIdByTransaction_id['get']
}

export interface V3VehicleEtcTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3VehicleEtcTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3VehicleEtcTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3VehicleEtcTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOut_trade_no
}

export interface V3VehicleEtcTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3VehicleEtcTransactionsOutTradeNoByOut_trade_noGetData {
  /** 商户号 */
  mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid?: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
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
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
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
export interface V3VehicleEtcTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单**
   *
   * ETC授权扣费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715845
   */
  get(options: { out_trade_no: string; query?: V3VehicleEtcTransactionsOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3VehicleEtcTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3VehicleEtcTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3VehicleEtcTransactionsOutTradeNoByOut_trade_no['get']
}

export interface V3VehicleEtcUsers extends Branch {
  readonly _openid_: V3VehicleEtcUsersByOpenid
  readonly $openid$: V3VehicleEtcUsersByOpenid
  readonly '<openid>': V3VehicleEtcUsersByOpenid
  readonly '{openid}': V3VehicleEtcUsersByOpenid
}

export interface V3VehicleEtcUsersByOpenid extends Branch {
  readonly contracts: V3VehicleEtcUsersByOpenidContracts
}

export interface V3VehicleEtcUsersByOpenidContractsGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** ETC授权扣费模板ID */
  plan_id: string
  /** 车牌号 */
  plate_number: string
}
export interface V3VehicleEtcUsersByOpenidContractsGetData {
  /** 发起签约的appid */
  appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 用户在发起签约APP的标识 */
  sp_openid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id?: string
  /** ETC绑定状态 */
  bind_state?: string
  /** 绑定的车牌号 */
  plate_number?: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}
export interface V3VehicleEtcUsersByOpenidContracts extends Branch {
  /**
   * **查询ETC签约状态**
   *
   * ETC授权扣费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
   */
  get(options: { openid: string; query: V3VehicleEtcUsersByOpenidContractsGetQuery } & RequestOptions): Promise<Response<V3VehicleEtcUsersByOpenidContractsGetData>>
  /** {@link V3VehicleEtcUsersByOpenidContracts.get} */
  readonly getAsync: V3VehicleEtcUsersByOpenidContracts['get']
}

export interface V3VehicleParking extends Branch {
  readonly parkings: V3VehicleParkingParkings
  readonly services: V3VehicleParkingServices
}

export interface V3VehicleParkingParkingsPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 商户入场id */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /**
   * 车牌颜色
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 回调通知url */
  notify_url: string
  /** 入场时间 */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_duration: number
}
export interface V3VehicleParkingParkingsPostData {
  /** 停车入场id */
  id?: string
  /** 商户入场id */
  out_parking_no?: string
  /** 车牌号 */
  plate_number?: string
  /**
   * 车牌颜色
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time?: string
  /** 停车场名称 */
  parking_name?: string
  /** 免费时长 */
  free_duration?: number
  /** 停车入场状态 */
  state?: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {})
}
export interface V3VehicleParkingParkings extends Branch {
  /**
   * **创建停车入场**
   *
   * 支付分∙停车服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   */
  post(options: { json: V3VehicleParkingParkingsPostJson } & RequestOptions): Promise<Response<V3VehicleParkingParkingsPostData>>
  /** {@link V3VehicleParkingParkings.post} */
  readonly postAsync: V3VehicleParkingParkings['post']
}

export interface V3VehicleParkingServices extends Branch {
  readonly find: V3VehicleParkingServicesFind
}

export interface V3VehicleParkingServicesFindGetQuery {
  /** 应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 车牌号 */
  plate_number: string
  /**
   * 车牌颜色
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 用户标识 */
  openid: string
}
export interface V3VehicleParkingServicesFindGetData {
  /** 车牌号 */
  plate_number?: string
  /**
   * 车牌颜色
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 车牌服务开通时间 */
  service_open_time?: string
  /** 用户标识 */
  openid?: string
  /** 车牌服务开通状态 */
  service_state?: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {})
}
export interface V3VehicleParkingServicesFind extends Branch {
  /**
   * **查询车牌服务开通信息**
   *
   * 支付分∙停车服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   */
  get(options: { query: V3VehicleParkingServicesFindGetQuery } & RequestOptions): Promise<Response<V3VehicleParkingServicesFindGetData>>
  /** {@link V3VehicleParkingServicesFind.get} */
  readonly getAsync: V3VehicleParkingServicesFind['get']
}

export interface V3VehicleTransactions extends Branch {
  readonly outTradeNo: V3VehicleTransactionsOutTradeNo
  readonly parking: V3VehicleTransactionsParking
}

export interface V3VehicleTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3VehicleTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3VehicleTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3VehicleTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3VehicleTransactionsOutTradeNoByOut_trade_no
}

export interface V3VehicleTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3VehicleTransactionsOutTradeNoByOut_trade_noGetData {
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene?: string
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id?: string
    /** 车牌号 */
    plate_number?: string
    /**
     * 车牌颜色
     * - `BLUE` 蓝色
     * - `GREEN` 绿色
     * - `YELLOW` 黄色
     * - `BLACK` 黑色
     * - `WHITE` 白色
     * - `LIMEGREEN` 黄绿色
     */
    plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 */
    start_time?: string
    /** 出场时间 */
    end_time?: string
    /** 停车场名称 */
    parking_name?: string
    /** 计费时长 */
    charging_duration?: number
    /** 停车场设备id */
    device_id?: string
  }
  /** 支付者信息 */
  payer?: {
    /** 用户在appid下的标识 */
    openid?: string
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
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
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
export interface V3VehicleTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单**
   *
   * 支付分∙停车服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   */
  get(options: { out_trade_no: string; query?: V3VehicleTransactionsOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3VehicleTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3VehicleTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3VehicleTransactionsOutTradeNoByOut_trade_no['get']
}

export interface V3VehicleTransactionsParkingPostJson {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 交易场景 */
  trade_scene: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | (string & {}) | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {}) | undefined
  }
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /**
     * 车牌颜色
     * - `BLUE` 蓝色
     * - `GREEN` 绿色
     * - `YELLOW` 黄色
     * - `BLACK` 黑色
     * - `WHITE` 白色
     * - `LIMEGREEN` 黄绿色
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 */
    start_time: string
    /** 出场时间 */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  } | undefined
}
export interface V3VehicleTransactionsParkingPostData {
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene?: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id?: string
    /** 车牌号 */
    plate_number?: string
    /**
     * 车牌颜色
     * - `BLUE` 蓝色
     * - `GREEN` 绿色
     * - `YELLOW` 黄色
     * - `BLACK` 黑色
     * - `WHITE` 白色
     * - `LIMEGREEN` 黄绿色
     */
    plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 */
    start_time?: string
    /** 出场时间 */
    end_time?: string
    /** 停车场名称 */
    parking_name?: string
    /** 计费时长 */
    charging_duration?: number
    /** 停车场设备id */
    device_id?: string
  }
  /** 支付者信息 */
  payer?: {
    /** 用户在appid下的标识 */
    openid?: string
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
    /** 用户实际支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'SINGLE' | 'GLOBAL' | (string & {})
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
    currency?: 'CNY' | (string & {})
  }[]
}
export interface V3VehicleTransactionsParking extends Branch {
  /**
   * **扣费受理**
   *
   * 支付分∙停车服务 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   */
  post(options: { json: V3VehicleTransactionsParkingPostJson } & RequestOptions): Promise<Response<V3VehicleTransactionsParkingPostData>>
  /** {@link V3VehicleTransactionsParking.post} */
  readonly postAsync: V3VehicleTransactionsParking['post']
}
