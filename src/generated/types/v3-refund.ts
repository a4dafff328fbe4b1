// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Refund extends Branch {
  readonly domestic: V3RefundDomestic
}

export interface V3RefundDomestic extends Branch {
  readonly refunds: V3RefundDomesticRefunds
}

export interface V3RefundDomesticRefundsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 退款结果回调url */
  notify_url?: string | undefined
  /** 退款资金来源 */
  funds_account?: 'AVAILABLE' | (string & {}) | undefined
  /** 金额信息 */
  amount: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund: number
    /** 退款出资账户及金额 */
    from?: readonly {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount: number
    }[] | undefined
    /** 原订单金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 退款币种 */
    currency: string
  }
  /** 退款商品 */
  goods_detail?: readonly {
    /** 商户侧商品编码 */
    merchant_goods_id: string
    /** 微信侧商品编码 */
    wechatpay_goods_id?: string | undefined
    /** 商品名称 */
    goods_name?: string | undefined
    /** 商品单价 */
    unit_price: number
    /** 商品退款金额（整数，最小货币单位，人民币为分） */
    refund_amount: number
    /** 商品退货数量 */
    refund_quantity: number
  }[] | undefined
}
export interface V3RefundDomesticRefundsPostData {
  /** 微信支付退款号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款状态 */
  status?: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | (string & {})
  /** 金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 应结退款金额（整数，最小货币单位，人民币为分） */
    settlement_refund?: number
    /** 应结订单金额（整数，最小货币单位，人民币为分） */
    settlement_total?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 手续费退款金额（整数，最小货币单位，人民币为分） */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price?: number
      /** 商品退款金额（整数，最小货币单位，人民币为分） */
      refund_amount?: number
      /** 商品退货数量 */
      refund_quantity?: number
    }[]
  }[]
}
export interface V3RefundDomesticRefunds extends Branch {
  /**
   * **申请退款**
   *
   * 基础支付∙退款 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   */
  post(options: { json: V3RefundDomesticRefundsPostJson } & RequestOptions): Promise<Response<V3RefundDomesticRefundsPostData>>
  /** {@link V3RefundDomesticRefunds.post} */
  readonly postAsync: V3RefundDomesticRefunds['post']
  readonly _out_refund_no_: V3RefundDomesticRefundsByOut_refund_no
  readonly _refund_id_: V3RefundDomesticRefundsByRefund_id
  readonly $out_refund_no$: V3RefundDomesticRefundsByOut_refund_no
  readonly '<out_refund_no>': V3RefundDomesticRefundsByOut_refund_no
  readonly '{out_refund_no}': V3RefundDomesticRefundsByOut_refund_no
  readonly $refund_id$: V3RefundDomesticRefundsByRefund_id
  readonly '<refund_id>': V3RefundDomesticRefundsByRefund_id
  readonly '{refund_id}': V3RefundDomesticRefundsByRefund_id
}

export interface V3RefundDomesticRefundsByOut_refund_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3RefundDomesticRefundsByOut_refund_noGetData {
  /** 微信支付退款号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款状态 */
  status?: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | (string & {})
  /** 金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 应结退款金额（整数，最小货币单位，人民币为分） */
    settlement_refund?: number
    /** 应结订单金额（整数，最小货币单位，人民币为分） */
    settlement_total?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 手续费退款金额（整数，最小货币单位，人民币为分） */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price?: number
      /** 商品退款金额（整数，最小货币单位，人民币为分） */
      refund_amount?: number
      /** 商品退货数量 */
      refund_quantity?: number
    }[]
  }[]
}
export interface V3RefundDomesticRefundsByOut_refund_no extends Branch {
  /**
   * **查询单笔退款**
   *
   * 基础支付∙退款 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   */
  get(options: { out_refund_no: string; query?: V3RefundDomesticRefundsByOut_refund_noGetQuery | undefined } & RequestOptions): Promise<Response<V3RefundDomesticRefundsByOut_refund_noGetData>>
  /** {@link V3RefundDomesticRefundsByOut_refund_no.get} */
  readonly getAsync: V3RefundDomesticRefundsByOut_refund_no['get']
}

export interface V3RefundDomesticRefundsByRefund_id extends Branch {
  readonly applyAbnormalRefund: V3RefundDomesticRefundsByRefund_idApplyAbnormalRefund
}

export interface V3RefundDomesticRefundsByRefund_idApplyAbnormalRefundPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD' | (string & {})
  /** 开户银行 */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT' | (string & {}) | undefined
  /**
   * 收款银行卡号
   * 敏感信息：用微信支付公钥加密
   */
  bank_account?: string | Encrypted | undefined
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name?: string | Encrypted | undefined
}
export interface V3RefundDomesticRefundsByRefund_idApplyAbnormalRefundPostData {
  /** 微信支付退款号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: string
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款状态 */
  status?: string
  /** 资金账户 */
  funds_account?: string
  /** 金额信息 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: string
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 应结退款金额（整数，最小货币单位，人民币为分） */
    settlement_refund?: number
    /** 应结订单金额（整数，最小货币单位，人民币为分） */
    settlement_total?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 手续费退款金额（整数，最小货币单位，人民币为分） */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price?: number
      /** 商品退款金额（整数，最小货币单位，人民币为分） */
      refund_amount?: number
      /** 商品退货数量 */
      refund_quantity?: number
    }[]
  }[]
}
export interface V3RefundDomesticRefundsByRefund_idApplyAbnormalRefund extends Branch {
  /**
   * **发起异常退款**
   *
   * 基础支付∙退款 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   */
  post(options: { refund_id: string; json: V3RefundDomesticRefundsByRefund_idApplyAbnormalRefundPostJson } & RequestOptions): Promise<Response<V3RefundDomesticRefundsByRefund_idApplyAbnormalRefundPostData>>
  /** {@link V3RefundDomesticRefundsByRefund_idApplyAbnormalRefund.post} */
  readonly postAsync: V3RefundDomesticRefundsByRefund_idApplyAbnormalRefund['post']
}
