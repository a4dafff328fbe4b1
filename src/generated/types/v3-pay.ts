// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Pay extends Branch {
  readonly partner: V3PayPartner
  readonly acquiringBank: V3PayAcquiringBank
  readonly instal: V3PayInstal
  readonly transactions: V3PayTransactions
}

export interface V3PayPartner extends Branch {
  readonly transactions: V3PayPartnerTransactions
}

export interface V3PayPartnerTransactions extends Branch {
  readonly app: V3PayPartnerTransactionsApp
  readonly appWithContract: V3PayPartnerTransactionsAppWithContract
  readonly codepay: V3PayPartnerTransactionsCodepay
  readonly exposure: V3PayPartnerTransactionsExposure
  readonly h5: V3PayPartnerTransactionsH5
  readonly id: V3PayPartnerTransactionsId
  readonly jsapi: V3PayPartnerTransactionsJsapi
  readonly jsapiWithContract: V3PayPartnerTransactionsJsapiWithContract
  readonly miniprogram: V3PayPartnerTransactionsMiniprogram
  readonly native: V3PayPartnerTransactionsNative
  readonly outTradeNo: V3PayPartnerTransactionsOutTradeNo
  readonly scannedpos: V3PayPartnerTransactionsScannedpos
}

export interface V3PayPartnerTransactionsAppPostJson {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  } | undefined
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: readonly {
      /**
       * 贴息方案类型
       * - `DAILY` 随时还
       * - `PERIOD` 分期还
       */
      subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {})
      /** 贴息方案列表 */
      subsidy_plan: readonly {
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12 | (number & {})
        /** 贴息比例 */
        subsidy_percent: 0 | 100 | (number & {})
      }[]
    }[] | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsAppPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayPartnerTransactionsApp extends Branch {
  /**
   * **APP下单**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080231
   */
  post(options: { json: V3PayPartnerTransactionsAppPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsAppPostData>>
  /** {@link V3PayPartnerTransactionsApp.post} */
  readonly postAsync: V3PayPartnerTransactionsApp['post']
}

export interface V3PayPartnerTransactionsAppWithContractPostJson {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号/二级商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name?: string | undefined
      /** 地区编码 */
      area_code?: string | undefined
      /** 详细地址 */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID */
    plan_id: string
    /** 签约商户号 */
    contract_mchid: string
    /** 签约AppID */
    contract_appid: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}
export interface V3PayPartnerTransactionsAppWithContractPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayPartnerTransactionsAppWithContract extends Branch {
  /**
   * **APP下单并签约**
   *
   * 支付中签约 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017019941
   */
  post(options: { json: V3PayPartnerTransactionsAppWithContractPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsAppWithContractPostData>>
  /** {@link V3PayPartnerTransactionsAppWithContract.post} */
  readonly postAsync: V3PayPartnerTransactionsAppWithContract['post']
}

export interface V3PayPartnerTransactionsCodepayPostJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: {
    /** 授权码 */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: readonly {
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[]
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsCodepayPostData {
  /** 合作伙伴应用AppID */
  sp_appid?: string
  /** 合作伙伴商户号 */
  sp_mchid?: string
  /** 特约商户应用AppID */
  sub_appid?: string
  /** 特约商户商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 银行类型 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 附加数据 */
  attach?: string
  /** 支付者 */
  payer?: {
    /** 合作伙伴用户标识 */
    sp_openid?: string
    /** 特约商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单金额货币类型 */
    currency?: string
    /** 用户支付货币类型 */
    payer_currency?: string
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
    /** 优惠货币类型 */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品备注 */
      goods_remark?: string
    }[]
  }[]
}
export interface V3PayPartnerTransactionsCodepay extends Branch {
  /**
   * **付款码支付**
   *
   * 基础支付∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   */
  post(options: { json: V3PayPartnerTransactionsCodepayPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsCodepayPostData>>
  /** {@link V3PayPartnerTransactionsCodepay.post} */
  readonly postAsync: V3PayPartnerTransactionsCodepay['post']
}

export interface V3PayPartnerTransactionsExposurePostJson {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 支付者 */
  payer: {
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
    /** 用户子商户标识 */
    sub_openid?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}
export interface V3PayPartnerTransactionsExposurePostData {
  /** 是否建议曝光微信分付 */
  fqf_exposure?: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}
export interface V3PayPartnerTransactionsExposure extends Branch {
  /**
   * **微信分付-支付方式前置服务**
   *
   * 微信分付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326522
   */
  post(options: { json: V3PayPartnerTransactionsExposurePostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsExposurePostData>>
  /** {@link V3PayPartnerTransactionsExposure.post} */
  readonly postAsync: V3PayPartnerTransactionsExposure['post']
}

export interface V3PayPartnerTransactionsH5PostJson {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
    /** H5场景信息 */
    h5_info?: {
      /** 场景类型 */
      type?: string | undefined
      /** 应用名称 */
      app_name?: string | undefined
      /** 网站URL */
      app_url?: string | undefined
      /** iOS平台BundleID */
      bundle_id?: string | undefined
      package_name?: string | undefined
    } | undefined
  }
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsH5PostData {
  /** 支付跳转链接 */
  h5_url?: string
}
export interface V3PayPartnerTransactionsH5 extends Branch {
  /**
   * **H5下单**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738604
   */
  post(options: { json: V3PayPartnerTransactionsH5PostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsH5PostData>>
  /** {@link V3PayPartnerTransactionsH5.post} */
  readonly postAsync: V3PayPartnerTransactionsH5['post']
}

export interface V3PayPartnerTransactionsId extends Branch {
  readonly _transaction_id_: V3PayPartnerTransactionsIdByTransaction_id
  readonly $transaction_id$: V3PayPartnerTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3PayPartnerTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3PayPartnerTransactionsIdByTransaction_id
}

export interface V3PayPartnerTransactionsIdByTransaction_idGetQuery {
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayPartnerTransactionsIdByTransaction_idGetData {
  /** 服务商公众号ID */
  sp_appid?: string
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number
  }
  /** 微信支付订单号 */
  transaction_id?: string
  /**
   * 交易类型
   * - `JSAPI` 公众号支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 商品描述 */
  description?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 订单金额 */
  amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 用户支付币种 */
    payer_currency?: string
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string
  /** 通知地址 */
  notify_url?: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
    }[]
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
}
export interface V3PayPartnerTransactionsIdByTransaction_id extends Branch {
  /**
   * **微信支付订单号查询**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526943
   */
  get(options: { transaction_id: string; query: V3PayPartnerTransactionsIdByTransaction_idGetQuery } & RequestOptions): Promise<Response<V3PayPartnerTransactionsIdByTransaction_idGetData>>
  /** {@link V3PayPartnerTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3PayPartnerTransactionsIdByTransaction_id['get']
}

export interface V3PayPartnerTransactionsJsapiPostJson {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  }
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: readonly {
      /**
       * 贴息方案类型
       * - `DAILY` 随时还
       * - `PERIOD` 分期还
       */
      subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {})
      /** 贴息方案列表 */
      subsidy_plan: readonly {
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12 | (number & {})
        /** 贴息比例 */
        subsidy_percent: 0 | 100 | (number & {})
      }[]
    }[] | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsJsapiPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayPartnerTransactionsJsapi extends Branch {
  /**
   * **JSAPI下单**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738519
   */
  post(options: { json: V3PayPartnerTransactionsJsapiPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsJsapiPostData>>
  /** {@link V3PayPartnerTransactionsJsapi.post} */
  readonly postAsync: V3PayPartnerTransactionsJsapi['post']
}

export interface V3PayPartnerTransactionsJsapiWithContractPostJson {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号/二级商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name?: string | undefined
      /** 地区编码 */
      area_code?: string | undefined
      /** 详细地址 */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 免密协议ID */
    password_free_contract_id?: string | undefined
    /** 扣费服务预授权token */
    token?: string | undefined
    /** 模板ID */
    plan_id?: string | undefined
    /** 签约商户号 */
    contract_mchid?: string | undefined
    /** 签约AppID */
    contract_appid?: string | undefined
    /** 签约协议号 */
    contract_code?: string | undefined
    /** 请求序列号 */
    request_serial?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}
export interface V3PayPartnerTransactionsJsapiWithContractPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayPartnerTransactionsJsapiWithContract extends Branch {
  /**
   * **JSAPI下单并授权/签约**
   *
   * 免密支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688481
   */
  post(options: { json: V3PayPartnerTransactionsJsapiWithContractPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsJsapiWithContractPostData>>
  /** {@link V3PayPartnerTransactionsJsapiWithContract.post} */
  readonly postAsync: V3PayPartnerTransactionsJsapiWithContract['post']
}

export interface V3PayPartnerTransactionsMiniprogramPostJson {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsMiniprogramPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayPartnerTransactionsMiniprogram extends Branch {
  /**
   * **小程序支付下单**
   *
   * 基础支付∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886115
   */
  post(options: { json: V3PayPartnerTransactionsMiniprogramPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsMiniprogramPostData>>
  /** {@link V3PayPartnerTransactionsMiniprogram.post} */
  readonly postAsync: V3PayPartnerTransactionsMiniprogram['post']
}

export interface V3PayPartnerTransactionsNativePostJson {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsNativePostData {
  /** 二维码链接 */
  code_url?: string
}
export interface V3PayPartnerTransactionsNative extends Branch {
  /**
   * **Native下单**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738659
   */
  post(options: { json: V3PayPartnerTransactionsNativePostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsNativePostData>>
  /** {@link V3PayPartnerTransactionsNative.post} */
  readonly postAsync: V3PayPartnerTransactionsNative['post']
}

export interface V3PayPartnerTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3PayPartnerTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3PayPartnerTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3PayPartnerTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOut_trade_no
}

export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noGetData {
  /** 服务商公众号ID */
  sp_appid?: string
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number
  }
  /** 微信支付订单号 */
  transaction_id?: string
  /**
   * 交易类型
   * - `JSAPI` 公众号支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 商品描述 */
  description?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 订单金额 */
  amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 用户支付币种 */
    payer_currency?: string
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string
  /** 通知地址 */
  notify_url?: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
    }[]
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **商户订单号查询**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526944
   */
  get(options: { out_trade_no: string; query: V3PayPartnerTransactionsOutTradeNoByOut_trade_noGetQuery } & RequestOptions): Promise<Response<V3PayPartnerTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3PayPartnerTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3PayPartnerTransactionsOutTradeNoByOut_trade_no['get']
  readonly close: V3PayPartnerTransactionsOutTradeNoByOut_trade_noClose
  readonly reverse: V3PayPartnerTransactionsOutTradeNoByOut_trade_noReverse
}

export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noClosePostJson {
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noClose extends Branch {
  /**
   * **关单**
   *
   * 基础支付∙服务商模式 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526949
   */
  post(options: { out_trade_no: string; json: V3PayPartnerTransactionsOutTradeNoByOut_trade_noClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayPartnerTransactionsOutTradeNoByOut_trade_noClose.post} */
  readonly postAsync: V3PayPartnerTransactionsOutTradeNoByOut_trade_noClose['post']
}

export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noReversePostJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 */
  sub_mchid: string
}
export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noReversePostData {
  /** 合作伙伴应用AppID */
  sp_appid?: string
  /** 合作伙伴商户号 */
  sp_mchid?: string
  /** 特约商户应用AppID */
  sub_appid?: string
  /** 特约商户商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
}
export interface V3PayPartnerTransactionsOutTradeNoByOut_trade_noReverse extends Branch {
  /**
   * **撤销**
   *
   * 基础支付∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382181
   */
  post(options: { out_trade_no: string; json: V3PayPartnerTransactionsOutTradeNoByOut_trade_noReversePostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsOutTradeNoByOut_trade_noReversePostData>>
  /** {@link V3PayPartnerTransactionsOutTradeNoByOut_trade_noReverse.post} */
  readonly postAsync: V3PayPartnerTransactionsOutTradeNoByOut_trade_noReverse['post']
}

export interface V3PayPartnerTransactionsScannedposPostJson {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店ID */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}
export interface V3PayPartnerTransactionsScannedposPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayPartnerTransactionsScannedpos extends Branch {
  /**
   * **扫码支付下单**
   *
   * 基础支付∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492476
   */
  post(options: { json: V3PayPartnerTransactionsScannedposPostJson } & RequestOptions): Promise<Response<V3PayPartnerTransactionsScannedposPostData>>
  /** {@link V3PayPartnerTransactionsScannedpos.post} */
  readonly postAsync: V3PayPartnerTransactionsScannedpos['post']
}

export interface V3PayAcquiringBank extends Branch {
  readonly transactions: V3PayAcquiringBankTransactions
}

export interface V3PayAcquiringBankTransactions extends Branch {
  readonly exposure: V3PayAcquiringBankTransactionsExposure
}

export interface V3PayAcquiringBankTransactionsExposurePostJson {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 从业机构应用AppID */
  acquiring_bank_appid?: string | undefined
  /** 特约商户号 */
  merchant_id: string
  /** 特约商户应用AppID */
  merchant_appid?: string | undefined
  /** 渠道商户号 */
  channel_id: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    acquiring_bank_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
    /** 用户标识 */
    merchant_openid?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}
export interface V3PayAcquiringBankTransactionsExposurePostData {
  /** 是否建议曝光微信分付 */
  fqf_exposure?: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}
export interface V3PayAcquiringBankTransactionsExposure extends Branch {
  /**
   * **微信分付-支付方式前置服务**
   *
   * 微信分付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326541
   */
  post(options: { json: V3PayAcquiringBankTransactionsExposurePostJson } & RequestOptions): Promise<Response<V3PayAcquiringBankTransactionsExposurePostData>>
  /** {@link V3PayAcquiringBankTransactionsExposure.post} */
  readonly postAsync: V3PayAcquiringBankTransactionsExposure['post']
}

export interface V3PayInstal extends Branch {
  readonly exposure: V3PayInstalExposure
  readonly partner: V3PayInstalPartner
}

export interface V3PayInstalExposurePostJson {
  /** 直连商户号 */
  mchid: string
  /** 应用AppID */
  appid: string
  /**
   * 用户ID的类型
   * - `UNKNOWN_USER_ID_TYPE` 未知类型
   * - `PHONE_NO` 手机号
   * - `SP_OPENID` 服务商的OpenID
   * - `SUB_OPENID` 子商户的OpenID
   */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID' | (string & {})
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号的十六进制字符串 */
  phone_number_hash?: string | undefined
}
export interface V3PayInstalExposurePostData {
  /** 是否建议曝光微信分付 */
  recommend_exposure?: boolean
}
export interface V3PayInstalExposure extends Branch {
  /**
   * **商户贴息-获取微信分付曝光建议**
   *
   * 微信分付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   */
  post(options: { json: V3PayInstalExposurePostJson } & RequestOptions): Promise<Response<V3PayInstalExposurePostData>>
  /** {@link V3PayInstalExposure.post} */
  readonly postAsync: V3PayInstalExposure['post']
}

export interface V3PayInstalPartner extends Branch {
  readonly exposure: V3PayInstalPartnerExposure
}

export interface V3PayInstalPartnerExposurePostJson {
  /** 服务商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 用户ID */
  user_id?: {
    /**
     * 用户ID的类型
     * - `UNKNOWN_USER_ID_TYPE` 未知类型
     * - `PHONE_NO` 手机号
     * - `SP_OPENID` 服务商的OpenID
     * - `SUB_OPENID` 子商户的OpenID
     */
    user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID' | (string & {}) | undefined
    /** 用户服务标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
  } | undefined
}
export interface V3PayInstalPartnerExposurePostData {
  /** 是否建议曝光微信分付 */
  recommend_exposure?: boolean
}
export interface V3PayInstalPartnerExposure extends Branch {
  /**
   * **商户贴息-获取微信分付曝光建议**
   *
   * 微信分付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016196820
   */
  post(options: { json: V3PayInstalPartnerExposurePostJson } & RequestOptions): Promise<Response<V3PayInstalPartnerExposurePostData>>
  /** {@link V3PayInstalPartnerExposure.post} */
  readonly postAsync: V3PayInstalPartnerExposure['post']
}

export interface V3PayTransactions extends Branch {
  readonly app: V3PayTransactionsApp
  readonly appWithContract: V3PayTransactionsAppWithContract
  readonly codepay: V3PayTransactionsCodepay
  readonly exposure: V3PayTransactionsExposure
  readonly h5: V3PayTransactionsH5
  readonly id: V3PayTransactionsId
  readonly jsapi: V3PayTransactionsJsapi
  readonly jsapiWithContract: V3PayTransactionsJsapiWithContract
  readonly native: V3PayTransactionsNative
  readonly outTradeNo: V3PayTransactionsOutTradeNo
}

export interface V3PayTransactionsAppPostJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: readonly {
      /**
       * 贴息方案类型
       * - `DAILY` 随时还
       * - `PERIOD` 分期还
       */
      subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {})
      /** 贴息方案列表 */
      subsidy_plan: readonly {
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12 | (number & {})
        /** 贴息比例 */
        subsidy_percent: 0 | 100 | (number & {})
      }[]
    }[] | undefined
  } | undefined
}
export interface V3PayTransactionsAppPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayTransactionsApp extends Branch {
  /**
   * **APP下单**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   */
  post(options: { json: V3PayTransactionsAppPostJson } & RequestOptions): Promise<Response<V3PayTransactionsAppPostData>>
  /** {@link V3PayTransactionsApp.post} */
  readonly postAsync: V3PayTransactionsApp['post']
}

export interface V3PayTransactionsAppWithContractPostJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name?: string | undefined
      /** 地区编码 */
      area_code?: string | undefined
      /** 详细地址 */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID */
    plan_id: string
    /** 签约商户号 */
    contract_mchid: string
    /** 签约AppID */
    contract_appid: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}
export interface V3PayTransactionsAppWithContractPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayTransactionsAppWithContract extends Branch {
  /**
   * **APP下单并签约**
   *
   * 支付中签约 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   */
  post(options: { json: V3PayTransactionsAppWithContractPostJson } & RequestOptions): Promise<Response<V3PayTransactionsAppWithContractPostData>>
  /** {@link V3PayTransactionsAppWithContract.post} */
  readonly postAsync: V3PayTransactionsAppWithContract['post']
}

export interface V3PayTransactionsCodepayPostJson {
  /** 应用AppID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: {
    /** 授权码 */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: readonly {
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[]
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}
export interface V3PayTransactionsCodepayPostData {
  /** 应用AppID */
  appid?: string
  /** 直连商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 银行类型 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 附加数据 */
  attach?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单金额货币类型 */
    currency?: string
    /** 用户支付货币类型 */
    payer_currency?: string
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
    /** 优惠货币类型 */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品备注 */
      goods_remark?: string
    }[]
  }[]
}
export interface V3PayTransactionsCodepay extends Branch {
  /**
   * **付款码支付**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382150
   */
  post(options: { json: V3PayTransactionsCodepayPostJson } & RequestOptions): Promise<Response<V3PayTransactionsCodepayPostData>>
  /** {@link V3PayTransactionsCodepay.post} */
  readonly postAsync: V3PayTransactionsCodepay['post']
}

export interface V3PayTransactionsExposurePostJson {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 应用AppID */
  appid: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}
export interface V3PayTransactionsExposurePostData {
  /** 是否建议曝光微信分付 */
  fqf_exposure?: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}
export interface V3PayTransactionsExposure extends Branch {
  /**
   * **微信分付-支付方式前置服务**
   *
   * 微信分付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   */
  post(options: { json: V3PayTransactionsExposurePostJson } & RequestOptions): Promise<Response<V3PayTransactionsExposurePostData>>
  /** {@link V3PayTransactionsExposure.post} */
  readonly postAsync: V3PayTransactionsExposure['post']
}

export interface V3PayTransactionsH5PostJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
    /** H5场景信息 */
    h5_info?: {
      /** 场景类型 */
      type?: string | undefined
      /** 应用名称 */
      app_name?: string | undefined
      /** 网站URL */
      app_url?: string | undefined
      /** iOS平台BundleID */
      bundle_id?: string | undefined
      package_name?: string | undefined
    } | undefined
  }
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}
export interface V3PayTransactionsH5PostData {
  /** 支付跳转链接 */
  h5_url?: string
}
export interface V3PayTransactionsH5 extends Branch {
  /**
   * **H5下单**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   */
  post(options: { json: V3PayTransactionsH5PostJson } & RequestOptions): Promise<Response<V3PayTransactionsH5PostData>>
  /** {@link V3PayTransactionsH5.post} */
  readonly postAsync: V3PayTransactionsH5['post']
}

export interface V3PayTransactionsId extends Branch {
  readonly _transaction_id_: V3PayTransactionsIdByTransaction_id
  readonly $transaction_id$: V3PayTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3PayTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3PayTransactionsIdByTransaction_id
}

export interface V3PayTransactionsIdByTransaction_idGetQuery {
  /** 直连商户号 */
  mchid: string
}
export interface V3PayTransactionsIdByTransaction_idGetData {
  /** 微信支付订单号 */
  transaction_id?: string
  /**
   * 交易类型
   * - `JSAPI` 公众号支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 公众号ID */
  appid?: string
  /** 直连商户号 */
  mchid?: string
  /** 商品描述 */
  description?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 订单金额 */
  amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string
  /** 通知地址 */
  notify_url?: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
    }[]
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
}
export interface V3PayTransactionsIdByTransaction_id extends Branch {
  /**
   * **微信支付订单号查询**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858
   */
  get(options: { transaction_id: string; query: V3PayTransactionsIdByTransaction_idGetQuery } & RequestOptions): Promise<Response<V3PayTransactionsIdByTransaction_idGetData>>
  /** {@link V3PayTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3PayTransactionsIdByTransaction_id['get']
}

export interface V3PayTransactionsJsapiPostJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: readonly {
      /**
       * 贴息方案类型
       * - `DAILY` 随时还
       * - `PERIOD` 分期还
       */
      subsidy_period_type: 'DAILY' | 'PERIOD' | (string & {})
      /** 贴息方案列表 */
      subsidy_plan: readonly {
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12 | (number & {})
        /** 贴息比例 */
        subsidy_percent: 0 | 100 | (number & {})
      }[]
    }[] | undefined
  } | undefined
}
export interface V3PayTransactionsJsapiPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayTransactionsJsapi extends Branch {
  /**
   * **JSAPI下单**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791856
   */
  post(options: { json: V3PayTransactionsJsapiPostJson } & RequestOptions): Promise<Response<V3PayTransactionsJsapiPostData>>
  /** {@link V3PayTransactionsJsapi.post} */
  readonly postAsync: V3PayTransactionsJsapi['post']
}

export interface V3PayTransactionsJsapiWithContractPostJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name?: string | undefined
      /** 地区编码 */
      area_code?: string | undefined
      /** 详细地址 */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 扣费服务预授权token */
    token?: string | undefined
    /** 免密协议ID */
    password_free_contract_id?: string | undefined
    /** 模板ID */
    plan_id?: string | undefined
    /** 签约商户号 */
    contract_mchid?: string | undefined
    /** 签约AppID */
    contract_appid?: string | undefined
    /** 签约协议号 */
    contract_code?: string | undefined
    /** 请求序列号 */
    request_serial?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}
export interface V3PayTransactionsJsapiWithContractPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3PayTransactionsJsapiWithContract extends Branch {
  /**
   * **JSAPI下单并授权/签约**
   *
   * 免密支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012530178
   */
  post(options: { json: V3PayTransactionsJsapiWithContractPostJson } & RequestOptions): Promise<Response<V3PayTransactionsJsapiWithContractPostData>>
  /** {@link V3PayTransactionsJsapiWithContract.post} */
  readonly postAsync: V3PayTransactionsJsapiWithContract['post']
}

export interface V3PayTransactionsNativePostJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string | undefined
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER' | (string & {})
      /**
       * 加密后的证件号
       * 敏感信息：用微信支付公钥加密
       */
      number: string | Encrypted
      /**
       * 加密后的姓名
       * 敏感信息：用微信支付公钥加密
       */
      name: string | Encrypted
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}
export interface V3PayTransactionsNativePostData {
  /** 二维码链接 */
  code_url?: string
}
export interface V3PayTransactionsNative extends Branch {
  /**
   * **Native下单**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   */
  post(options: { json: V3PayTransactionsNativePostJson } & RequestOptions): Promise<Response<V3PayTransactionsNativePostData>>
  /** {@link V3PayTransactionsNative.post} */
  readonly postAsync: V3PayTransactionsNative['post']
}

export interface V3PayTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3PayTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3PayTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3PayTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3PayTransactionsOutTradeNoByOut_trade_no
}

export interface V3PayTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 直连商户号 */
  mchid: string
}
export interface V3PayTransactionsOutTradeNoByOut_trade_noGetData {
  /** 微信支付订单号 */
  transaction_id?: string
  /**
   * 交易类型
   * - `JSAPI` 公众号支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 公众号ID */
  appid?: string
  /** 直连商户号 */
  mchid?: string
  /** 商品描述 */
  description?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 订单金额 */
  amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 用户支付币种 */
    payer_currency?: string
  }
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string
  /** 通知地址 */
  notify_url?: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
    }[]
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface V3PayTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **商户订单号查询**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791859
   */
  get(options: { out_trade_no: string; query: V3PayTransactionsOutTradeNoByOut_trade_noGetQuery } & RequestOptions): Promise<Response<V3PayTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3PayTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3PayTransactionsOutTradeNoByOut_trade_no['get']
  readonly close: V3PayTransactionsOutTradeNoByOut_trade_noClose
  readonly reverse: V3PayTransactionsOutTradeNoByOut_trade_noReverse
}

export interface V3PayTransactionsOutTradeNoByOut_trade_noClosePostJson {
  /** 直连商户号 */
  mchid: string
}
export interface V3PayTransactionsOutTradeNoByOut_trade_noClose extends Branch {
  /**
   * **关单**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
   */
  post(options: { out_trade_no: string; json: V3PayTransactionsOutTradeNoByOut_trade_noClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayTransactionsOutTradeNoByOut_trade_noClose.post} */
  readonly postAsync: V3PayTransactionsOutTradeNoByOut_trade_noClose['post']
}

export interface V3PayTransactionsOutTradeNoByOut_trade_noReversePostJson {
  /** 应用AppID */
  appid: string
  /** 直连商户号 */
  mchid: string
}
export interface V3PayTransactionsOutTradeNoByOut_trade_noReversePostData {
  /** 应用AppID */
  appid?: string
  /** 直连商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
}
export interface V3PayTransactionsOutTradeNoByOut_trade_noReverse extends Branch {
  /**
   * **撤销**
   *
   * 基础支付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   */
  post(options: { out_trade_no: string; json: V3PayTransactionsOutTradeNoByOut_trade_noReversePostJson } & RequestOptions): Promise<Response<V3PayTransactionsOutTradeNoByOut_trade_noReversePostData>>
  /** {@link V3PayTransactionsOutTradeNoByOut_trade_noReverse.post} */
  readonly postAsync: V3PayTransactionsOutTradeNoByOut_trade_noReverse['post']
}
