// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3CombineTransactions extends Branch {
  readonly app: V3CombineTransactionsApp
  readonly h5: V3CombineTransactionsH5
  readonly id: V3CombineTransactionsId
  readonly jsapi: V3CombineTransactionsJsapi
  readonly miniprogram: V3CombineTransactionsMiniprogram
  readonly native: V3CombineTransactionsNative
  readonly outTradeNo: V3CombineTransactionsOutTradeNo
}

export interface V3CombineTransactionsAppPostJson {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 商品详情 */
    detail?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额（整数，最小货币单位，人民币为分） */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  }[]
  /** 支付者 */
  combine_payer_info?: {
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
  /**
   * 交易起始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_start?: string | undefined
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 预支付交易会话标识 */
  prepay_id?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {}) | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 预签约信息 */
  contract_info?: {
    /** 签约商户号 */
    mchid: string
    /** 签约商户AppID */
    appid: string
    /** 签约商户协议号 */
    out_contract_code: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知地址 */
    notify_url: string
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
export interface V3CombineTransactionsAppPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code?: string
    /** 签约结果描述信息 */
    message?: string
  }
}
export interface V3CombineTransactionsApp extends Branch {
  /**
   * **合单下单-APP支付**
   *
   * 基础支付∙合单 · 电商平台、服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   */
  post(options: { json: V3CombineTransactionsAppPostJson } & RequestOptions): Promise<Response<V3CombineTransactionsAppPostData>>
  /** {@link V3CombineTransactionsApp.post} */
  readonly postAsync: V3CombineTransactionsApp['post']
}

export interface V3CombineTransactionsH5PostJson {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id: string
    /** 用户终端IP */
    payer_client_ip: string
    /** H5场景信息 */
    h5_info: {
      /** 场景类型 */
      type: string
      /** 应用名称 */
      app_name?: string | undefined
      /** 网站URL */
      app_url?: string | undefined
      /** iOS平台BundleID */
      bundle_id?: string | undefined
      package_name?: string | undefined
    }
  }
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额（整数，最小货币单位，人民币为分） */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
  }[]
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string | undefined
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
  } | undefined
}
export interface V3CombineTransactionsH5PostData {
  /** 支付跳转链接 */
  h5_url?: string
}
export interface V3CombineTransactionsH5 extends Branch {
  /**
   * **合单下单-H5支付**
   *
   * 基础支付∙合单 · 电商平台、服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   */
  post(options: { json: V3CombineTransactionsH5PostJson } & RequestOptions): Promise<Response<V3CombineTransactionsH5PostData>>
  /** {@link V3CombineTransactionsH5.post} */
  readonly postAsync: V3CombineTransactionsH5['post']
}

export interface V3CombineTransactionsId extends Branch {
  readonly _combine_transaction_id_: V3CombineTransactionsIdByCombine_transaction_id
  readonly $combine_transaction_id$: V3CombineTransactionsIdByCombine_transaction_id
  readonly '<combine_transaction_id>': V3CombineTransactionsIdByCombine_transaction_id
  readonly '{combine_transaction_id}': V3CombineTransactionsIdByCombine_transaction_id
}

export interface V3CombineTransactionsIdByCombine_transaction_idGetData {
  /** 平台商户应用ID */
  combine_appid?: string
  /** 平台商户号 */
  combine_mchid?: string
  /** 交易单订单号 */
  combine_out_trade_no?: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 商品单发起商户号 */
    mchid?: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 */
    out_trade_no?: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
    /** 交易状态 */
    trade_state?: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    success_time?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 现金支付金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 标价币种 */
      currency?: string
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
}
export interface V3CombineTransactionsIdByCombine_transaction_id extends Branch {
  /**
   * **个人收款交易通过微信支付订单号查单**
   *
   * 收付通∙个人收款 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602242
   */
  get(options: { combine_transaction_id: string } & RequestOptions): Promise<Response<V3CombineTransactionsIdByCombine_transaction_idGetData>>
  /** {@link V3CombineTransactionsIdByCombine_transaction_id.get} */
  readonly getAsync: V3CombineTransactionsIdByCombine_transaction_id['get']
}

export interface V3CombineTransactionsJsapiPostJson {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 商品详情 */
    detail?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额（整数，最小货币单位，人民币为分） */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  }[]
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 */
    openid?: string | undefined
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
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
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
export interface V3CombineTransactionsJsapiPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3CombineTransactionsJsapi extends Branch {
  /**
   * **合单下单-JSAPI支付**
   *
   * 基础支付∙合单 · 电商平台、服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   */
  post(options: { json: V3CombineTransactionsJsapiPostJson } & RequestOptions): Promise<Response<V3CombineTransactionsJsapiPostData>>
  /** {@link V3CombineTransactionsJsapi.post} */
  readonly postAsync: V3CombineTransactionsJsapi['post']
}

export interface V3CombineTransactionsMiniprogramPostJson {
  /** 平台商户应用ID */
  combine_appid: string
  /** 平台商户号 */
  combine_mchid: string
  /** 交易单订单号 */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 */
    openid: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 商品单发起商户号 */
    mchid: string
    /** 商品服务类型 */
    order_service_type?: 'INDIVIDUALTRADE' | (string & {}) | undefined
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 商品单金额 */
    amount: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 附加数据 */
    attach: string
    /** 商品描述 */
    description: string
  }[]
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {}) | undefined
}
export interface V3CombineTransactionsMiniprogramPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3CombineTransactionsMiniprogram extends Branch {
  /**
   * **个人收款交易下单-小程序**
   *
   * 收付通∙个人收款 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602225
   */
  post(options: { json: V3CombineTransactionsMiniprogramPostJson } & RequestOptions): Promise<Response<V3CombineTransactionsMiniprogramPostData>>
  /** {@link V3CombineTransactionsMiniprogram.post} */
  readonly postAsync: V3CombineTransactionsMiniprogram['post']
}

export interface V3CombineTransactionsNativePostJson {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额（整数，最小货币单位，人民币为分） */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
  }[]
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only' | (string & {}))[] | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string | undefined
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
  } | undefined
}
export interface V3CombineTransactionsNativePostData {
  /** 二维码链接 */
  code_url?: string
}
export interface V3CombineTransactionsNative extends Branch {
  /**
   * **合单下单-Native支付**
   *
   * 基础支付∙合单 · 电商平台、服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   */
  post(options: { json: V3CombineTransactionsNativePostJson } & RequestOptions): Promise<Response<V3CombineTransactionsNativePostData>>
  /** {@link V3CombineTransactionsNative.post} */
  readonly postAsync: V3CombineTransactionsNative['post']
}

export interface V3CombineTransactionsOutTradeNo extends Branch {
  readonly _combine_out_trade_no_: V3CombineTransactionsOutTradeNoByCombine_out_trade_no
  readonly $combine_out_trade_no$: V3CombineTransactionsOutTradeNoByCombine_out_trade_no
  readonly '<combine_out_trade_no>': V3CombineTransactionsOutTradeNoByCombine_out_trade_no
  readonly '{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombine_out_trade_no
}

export interface V3CombineTransactionsOutTradeNoByCombine_out_trade_noGetData {
  /** 合单商户appid */
  combine_appid?: string
  /** 合单商户号 */
  combine_mchid?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid?: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    success_time?: string
    /** 微信订单号 */
    transaction_id?: string
    /** 商品单商户订单号 */
    out_trade_no?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /**
       * 优惠范围
       * - `GLOBAL` 全场代金券
       * - `SINGLE` 单品优惠
       */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /**
       * 优惠类型
       * - `CASH` 充值
       */
      type?: 'CASH' | 'NOCASH' | (string & {})
      /** 优惠券面额 */
      amount?: number
      /** 活动批次ID */
      stock_id?: string
      /** 微信出资 */
      wechatpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 优惠币种 */
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
    /** 订单金额 */
    amount?: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface V3CombineTransactionsOutTradeNoByCombine_out_trade_no extends Branch {
  /**
   * **合单查询订单**
   *
   * 基础支付∙合单 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   */
  get(options: { combine_out_trade_no: string } & RequestOptions): Promise<Response<V3CombineTransactionsOutTradeNoByCombine_out_trade_noGetData>>
  /** {@link V3CombineTransactionsOutTradeNoByCombine_out_trade_no.get} */
  readonly getAsync: V3CombineTransactionsOutTradeNoByCombine_out_trade_no['get']
  readonly close: V3CombineTransactionsOutTradeNoByCombine_out_trade_noClose
}

export interface V3CombineTransactionsOutTradeNoByCombine_out_trade_noClosePostJson {
  /** 合单商户appid */
  combine_appid: string
  /**
   * 商品单信息
   * 至多 50 项
   */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
  }[]
}
export interface V3CombineTransactionsOutTradeNoByCombine_out_trade_noClose extends Branch {
  /**
   * **合单关闭订单**
   *
   * 基础支付∙合单 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   */
  post(options: { combine_out_trade_no: string; json: V3CombineTransactionsOutTradeNoByCombine_out_trade_noClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3CombineTransactionsOutTradeNoByCombine_out_trade_noClose.post} */
  readonly postAsync: V3CombineTransactionsOutTradeNoByCombine_out_trade_noClose['post']
}
