// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Eduschoolpay extends Branch {
  readonly contracts: V3EduschoolpayContracts
  readonly transactions: V3EduschoolpayTransactions
  readonly users: V3EduschoolpayUsers
}

export interface V3EduschoolpayContracts extends Branch {
  readonly presign: V3EduschoolpayContractsPresign
  readonly _contract_id_: V3EduschoolpayContractsByContract_id
  readonly $contract_id$: V3EduschoolpayContractsByContract_id
  readonly '<contract_id>': V3EduschoolpayContractsByContract_id
  readonly '{contract_id}': V3EduschoolpayContractsByContract_id
}

export interface V3EduschoolpayContractsPresignPostJson {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 学校编号 */
  school_id: string
  /** 外部签约号 */
  out_contract_code: string
  /** 签约模式 */
  contract_mode?: string | undefined
  downgrade_default_contract?: boolean | undefined
  /** 实名信息 */
  identity?: {
    /**
     * 姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
    /** 证件类型 */
    credential_type: string
    /**
     * 身份证号
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number?: string | Encrypted | undefined
  } | undefined
  /** 签约银行卡 */
  bank_card?: {
    /**
     * 签约银行卡号
     * 敏感信息：用微信支付公钥加密
     */
    bank_card_no: string | Encrypted
    /** 银行卡有效期 */
    valid_thru?: string | undefined
    /**
     * 银行卡开卡预留手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /** 银行类型 */
    bank_type?: string | undefined
  } | undefined
}
export interface V3EduschoolpayContractsPresignPostData {
  /** 预签约码 */
  presign_token?: string
}
export interface V3EduschoolpayContractsPresign extends Branch {
  /**
   * **预签约**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
   */
  post(options: { json: V3EduschoolpayContractsPresignPostJson } & RequestOptions): Promise<Response<V3EduschoolpayContractsPresignPostData>>
  /** {@link V3EduschoolpayContractsPresign.post} */
  readonly postAsync: V3EduschoolpayContractsPresign['post']
}

export interface V3EduschoolpayContractsByContract_idGetData {
  /** 签约协议号 */
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 商户appid */
  appid?: string
  /** 商户appid下的用户标识 */
  openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约状态 */
  contract_status?: string
  /** 签约时间 */
  create_time?: string
  /** 外部签约号 */
  out_contract_code?: string
}
export interface V3EduschoolpayContractsByContract_id extends Branch {
  /**
   * **通过协议号查询签约**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
   */
  get(options: { contract_id: string } & RequestOptions): Promise<Response<V3EduschoolpayContractsByContract_idGetData>>
  /** {@link V3EduschoolpayContractsByContract_id.get} */
  readonly getAsync: V3EduschoolpayContractsByContract_id['get']
  readonly terminate: V3EduschoolpayContractsByContract_idTerminate
}

export interface V3EduschoolpayContractsByContract_idTerminate extends Branch {
  /**
   * **商户主动解约**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
   */
  post(options: { contract_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3EduschoolpayContractsByContract_idTerminate.post} */
  readonly postAsync: V3EduschoolpayContractsByContract_idTerminate['post']
}

export interface V3EduschoolpayTransactionsPostJson {
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 商户接收通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 用户账号 */
  user_id: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency: string
  }
  /** 场景信息 */
  scene_info: {
    /** 消费时间 */
    start_time: string
    /** 学校编号 */
    school_id: string
    /** 消费场景类型 */
    scene_type: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 分账结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 扣款模式 */
  payment_mode?: string | undefined
}
export interface V3EduschoolpayTransactionsPostData {
  /** 商户号 */
  mchid?: string
  /** 商户AppID */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string
    /** 子商户AppID下的用户标识 */
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
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备IP */
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
export interface V3EduschoolpayTransactions extends Branch {
  /**
   * **扣款**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
   */
  post(options: { json: V3EduschoolpayTransactionsPostJson } & RequestOptions): Promise<Response<V3EduschoolpayTransactionsPostData>>
  /** {@link V3EduschoolpayTransactions.post} */
  readonly postAsync: V3EduschoolpayTransactions['post']
  readonly id: V3EduschoolpayTransactionsId
  readonly outTradeNo: V3EduschoolpayTransactionsOutTradeNo
}

export interface V3EduschoolpayTransactionsId extends Branch {
  readonly _transaction_id_: V3EduschoolpayTransactionsIdByTransaction_id
  readonly $transaction_id$: V3EduschoolpayTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3EduschoolpayTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3EduschoolpayTransactionsIdByTransaction_id
}

export interface V3EduschoolpayTransactionsIdByTransaction_idGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3EduschoolpayTransactionsIdByTransaction_idGetData {
  /** 商户号 */
  mchid?: string
  /** 商户appid */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid?: string
    /** 子商户appid下的用户标识 */
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
  device_info?: {
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
export interface V3EduschoolpayTransactionsIdByTransaction_id extends Branch {
  /**
   * **微信支付订单号查单**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
   */
  get(options: { transaction_id: string; query?: V3EduschoolpayTransactionsIdByTransaction_idGetQuery | undefined } & RequestOptions): Promise<Response<V3EduschoolpayTransactionsIdByTransaction_idGetData>>
  /** {@link V3EduschoolpayTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3EduschoolpayTransactionsIdByTransaction_id['get']
}

export interface V3EduschoolpayTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3EduschoolpayTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3EduschoolpayTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3EduschoolpayTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOut_trade_no
}

export interface V3EduschoolpayTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3EduschoolpayTransactionsOutTradeNoByOut_trade_noGetData {
  /** 商户号 */
  mchid?: string
  /** 商户appid */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid?: string
    /** 子商户appid下的用户标识 */
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
  device_info?: {
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
export interface V3EduschoolpayTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **商户订单号查单**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469097
   */
  get(options: { out_trade_no: string; query?: V3EduschoolpayTransactionsOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3EduschoolpayTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3EduschoolpayTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3EduschoolpayTransactionsOutTradeNoByOut_trade_no['get']
}

export interface V3EduschoolpayUsers extends Branch {
  readonly _openid_: V3EduschoolpayUsersByOpenid
  readonly $openid$: V3EduschoolpayUsersByOpenid
  readonly '<openid>': V3EduschoolpayUsersByOpenid
  readonly '{openid}': V3EduschoolpayUsersByOpenid
}

export interface V3EduschoolpayUsersByOpenid extends Branch {
  readonly contracts: V3EduschoolpayUsersByOpenidContracts
  readonly debtState: V3EduschoolpayUsersByOpenidDebtState
}

export interface V3EduschoolpayUsersByOpenidContractsGetQuery {
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3EduschoolpayUsersByOpenidContractsGetData {
  /** 查询结果列表 */
  data?: {
    /** 签约协议号 */
    contract_id?: string
    /** 商户号 */
    mchid?: string
    /** 商户appid */
    appid?: string
    /** 商户appid下的用户标识 */
    openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约状态 */
    contract_status?: string
    /** 签约时间 */
    create_time?: string
    /** 外部签约号 */
    out_contract_code?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3EduschoolpayUsersByOpenidContracts extends Branch {
  /**
   * **查询用户签约列表**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
   */
  get(options: { openid: string; query: V3EduschoolpayUsersByOpenidContractsGetQuery } & RequestOptions): Promise<Response<V3EduschoolpayUsersByOpenidContractsGetData>>
  /** {@link V3EduschoolpayUsersByOpenidContracts.get} */
  readonly getAsync: V3EduschoolpayUsersByOpenidContracts['get']
}

export interface V3EduschoolpayUsersByOpenidDebtStateGetData {
  /** 商户appid */
  appid?: string
  /** 商户appid下的用户标识 */
  openid?: string
  /** 用户状态 */
  state?: string
  /** 当前用户欠款笔数 */
  debt_count?: number
  /** 用户欠款状态更新时间 */
  update_time?: string
}
export interface V3EduschoolpayUsersByOpenidDebtState extends Branch {
  /**
   * **商户查询用户欠款状态**
   *
   * 校园轻松付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
   */
  get(options: { openid: string } & RequestOptions): Promise<Response<V3EduschoolpayUsersByOpenidDebtStateGetData>>
  /** {@link V3EduschoolpayUsersByOpenidDebtState.get} */
  readonly getAsync: V3EduschoolpayUsersByOpenidDebtState['get']
}
