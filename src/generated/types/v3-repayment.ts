// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Repayment extends Branch {
  readonly combineTransactions: V3RepaymentCombineTransactions
}

export interface V3RepaymentCombineTransactions extends Branch {
  readonly partner: V3RepaymentCombineTransactionsPartner
}

export interface V3RepaymentCombineTransactionsPartner extends Branch {
  readonly outTradeNo: V3RepaymentCombineTransactionsPartnerOutTradeNo
  readonly prepay: V3RepaymentCombineTransactionsPartnerPrepay
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNo extends Branch {
  readonly _combine_out_trade_no_: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no
  readonly $combine_out_trade_no$: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no
  readonly '<combine_out_trade_no>': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no
  readonly '{combine_out_trade_no}': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noGetData {
  /** 还款服务商APPID */
  combine_appid?: string
  /** 还款服务商商户号 */
  combine_mchid?: string
  /** 还款单订单号 */
  combine_out_trade_no?: string
  /** 还款单微信支付订单号 */
  combine_transaction_id?: string
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 */
    openid?: string
  }
  /** 还款明细单信息列表 */
  sub_orders?: {
    /** 还款单发起商户号 */
    mchid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 还款明细单订单号 */
    out_trade_no?: string
    /** 还款明细单微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: 'REPAYMENT' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    success_time?: string
    /** 子单金额信息 */
    amount?: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
    }
  }[]
}
export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no extends Branch {
  /**
   * **还款单查询**
   *
   * 还款支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
   */
  get(options: { combine_out_trade_no: string } & RequestOptions): Promise<Response<V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noGetData>>
  /** {@link V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no.get} */
  readonly getAsync: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_no['get']
  readonly close: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClose
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClosePostJson {
  /**
   * 还款明细单信息列表
   * 至多 10 项
   */
  sub_orders: readonly {
    /** 还款单发起商户号 */
    mchid: string
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }[]
}
export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClose extends Branch {
  /**
   * **商户关单**
   *
   * 还款支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
   */
  post(options: { combine_out_trade_no: string; json: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClose.post} */
  readonly postAsync: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombine_out_trade_noClose['post']
}

export interface V3RepaymentCombineTransactionsPartnerPrepayPostJson {
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /**
   * 还款明细单信息列表
   * 至多 10 项
   */
  sub_orders: readonly {
    /** 还款单发起商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 订单金额 */
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
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额（整数，最小货币单位，人民币为分） */
      subsidy_amount?: number | undefined
    } | undefined
  }[]
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** H5调起支付场景信息 */
  h5_info?: {
    /** 还款服务商APPID */
    combine_appid: string
    /** 用户终端IP */
    payer_client_ip: string
    /** 场景类型 */
    type: 'iOS' | 'Android' | 'Wap' | (string & {})
    /** 应用名称 */
    app_name?: string | undefined
    /** 网站URL */
    app_url: string
    /** iOS平台BundleID */
    bundle_id?: string | undefined
    package_name?: string | undefined
  } | undefined
  /** APP调起支付场景信息 */
  app_info?: {
    /** 还款服务商APPID */
    combine_appid: string
  } | undefined
  /** 小程序调起支付场景信息 */
  miniprogram_info?: {
    /** 还款服务商APPID */
    combine_appid: string
    /** 用户标识 */
    openid: string
  } | undefined
  /** 支付者信息 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: {
      /**
       * 类型
       * - `IDCARD` 身份证
       * - `HONGKONG_MACAO` 港澳回乡证
       * - `HONGKONG_MACAO_RESIDENT` 港澳居住证
       * - `TAIWAN_RESIDENT` 台湾居住证
       * - `FOREIGN_RESIDENT` 外国人永居证
       * - `OVERSEA_PASSPORT` 护照
       * - `TAIWAN_COMPATRIOT_PERMIT` 台胞证
       */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'TAIWAN_COMPATRIOT_PERMIT' | (string & {})
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
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: {
    /** 还款服务商APPID */
    combine_appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 网页经营场景URL */
    webview_url?: string | undefined
  } | undefined
}
export interface V3RepaymentCombineTransactionsPartnerPrepayPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 支付跳转链接 */
  h5_url?: string
}
export interface V3RepaymentCombineTransactionsPartnerPrepay extends Branch {
  /**
   * **还款下单**
   *
   * 还款支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
   */
  post(options: { json: V3RepaymentCombineTransactionsPartnerPrepayPostJson } & RequestOptions): Promise<Response<V3RepaymentCombineTransactionsPartnerPrepayPostData>>
  /** {@link V3RepaymentCombineTransactionsPartnerPrepay.post} */
  readonly postAsync: V3RepaymentCombineTransactionsPartnerPrepay['post']
}
