// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3FundsToOversea extends Branch {
  readonly billDownloadUrl: V3FundsToOverseaBillDownloadUrl
  readonly orders: V3FundsToOverseaOrders
  readonly return: V3FundsToOverseaReturn
  readonly transactions: V3FundsToOverseaTransactions
}

export interface V3FundsToOverseaBillDownloadUrlGetQuery {
  /** 账单日期 */
  bill_date: string
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3FundsToOverseaBillDownloadUrlGetData {
  /** 哈希类型 */
  hash_type?: string
  /** 哈希值 */
  hash_value?: string
  /** 下载地址 */
  download_url?: string
}
export interface V3FundsToOverseaBillDownloadUrl extends Branch {
  /**
   * **获取购付汇账单文件下载链接**
   *
   * 收付通∙跨境 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  get(options: { query: V3FundsToOverseaBillDownloadUrlGetQuery } & RequestOptions): Promise<Response<V3FundsToOverseaBillDownloadUrlGetData>>
  /** {@link V3FundsToOverseaBillDownloadUrl.get} */
  readonly getAsync: V3FundsToOverseaBillDownloadUrl['get']
}

export interface V3FundsToOverseaOrdersPostJson {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 出境金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 境外收款币种 */
  foreign_currency: string
  /** 商品信息 */
  goods_info?: readonly {
    /** 商品名称 */
    goods_name: string
    /** 商品类目 */
    goods_category: string
    /** 商品单价 */
    goods_unit_price: number
    /** 商品数量 */
    goods_quantity: number
  }[] | undefined
  /** 卖家信息 */
  seller_info: {
    /** 境外卖家经营主体名称 */
    oversea_business_name: string
    /** 境外卖家店铺名称 */
    oversea_shop_name: string
    /** 卖家ID */
    seller_id: string
  }
  /** 物流信息 */
  express_info: {
    /** 物流单号 */
    courier_number: string
    /** 物流商名称 */
    express_company_name: string
  }
  /** 收款人信息 */
  payee_info: {
    /** 收款人识别号 */
    payee_id: string
  }
  /** 预售信息 */
  presale_info?: {
    /** 订单类型 */
    type: 'DEPOSIT' | 'BALANCE' | (string & {})
    /** 预售订单总金额（整数，最小货币单位，人民币为分） */
    total_amount: number
    /** 关联定金订单号 */
    deposit_transaction_id?: string | undefined
    /** 关联尾款订单号 */
    balance_transaction_id?: string | undefined
  } | undefined
}
export interface V3FundsToOverseaOrdersPostData {
  /** 商户出境单号 */
  out_order_id?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信出境单号 */
  order_id?: string
  /** 出境结果 */
  result?: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 真实出境外币金额（整数，最小货币单位，人民币为分） */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency?: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 */
  exchange_rate_time?: string
  /** 预计购汇时间 */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额（整数，最小货币单位，人民币为分） */
  departure_amount?: number
  /** 手续费人民币金额（整数，最小货币单位，人民币为分） */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}
export interface V3FundsToOverseaOrders extends Branch {
  /**
   * **申请资金出境**
   *
   * 收付通∙跨境 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
   */
  post(options: { json: V3FundsToOverseaOrdersPostJson } & RequestOptions): Promise<Response<V3FundsToOverseaOrdersPostData>>
  /** {@link V3FundsToOverseaOrders.post} */
  readonly postAsync: V3FundsToOverseaOrders['post']
  readonly _out_order_id_: V3FundsToOverseaOrdersByOut_order_id
  readonly $out_order_id$: V3FundsToOverseaOrdersByOut_order_id
  readonly '<out_order_id>': V3FundsToOverseaOrdersByOut_order_id
  readonly '{out_order_id}': V3FundsToOverseaOrdersByOut_order_id
}

export interface V3FundsToOverseaOrdersByOut_order_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id: string
}
export interface V3FundsToOverseaOrdersByOut_order_idGetData {
  /** 商户出境单号 */
  out_order_id?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信出境单号 */
  order_id?: string
  /** 出境结果 */
  result?: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 真实出境外币金额（整数，最小货币单位，人民币为分） */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency?: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 */
  exchange_rate_time?: string
  /** 预计购汇时间 */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额（整数，最小货币单位，人民币为分） */
  departure_amount?: number
  /** 手续费人民币金额（整数，最小货币单位，人民币为分） */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}
export interface V3FundsToOverseaOrdersByOut_order_id extends Branch {
  /**
   * **查询出境结果**
   *
   * 收付通∙跨境 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
   */
  get(options: { out_order_id: string; query: V3FundsToOverseaOrdersByOut_order_idGetQuery } & RequestOptions): Promise<Response<V3FundsToOverseaOrdersByOut_order_idGetData>>
  /** {@link V3FundsToOverseaOrdersByOut_order_id.get} */
  readonly getAsync: V3FundsToOverseaOrdersByOut_order_id['get']
}

export interface V3FundsToOverseaReturn extends Branch {
  readonly returnOrders: V3FundsToOverseaReturnReturnOrders
}

export interface V3FundsToOverseaReturnReturnOrdersPostJson {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info: string
  /** 退回金额（整数，最小货币单位，人民币为分） */
  amount: number
}
export interface V3FundsToOverseaReturnReturnOrdersPostData {
  /** 商户出境退回单号 */
  out_return_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信出境退回单号 */
  return_id?: string
  /** 商户出境单号 */
  out_order_id?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 退回凭证补充信息 */
  supplement_info?: string
  /** 退回金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 出境退回状态 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {})
}
export interface V3FundsToOverseaReturnReturnOrders extends Branch {
  /**
   * **申请资金出境退回**
   *
   * 收付通∙跨境 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  post(options: { json: V3FundsToOverseaReturnReturnOrdersPostJson } & RequestOptions): Promise<Response<V3FundsToOverseaReturnReturnOrdersPostData>>
  /** {@link V3FundsToOverseaReturnReturnOrders.post} */
  readonly postAsync: V3FundsToOverseaReturnReturnOrders['post']
  readonly outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNo
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNo extends Branch {
  readonly _out_return_no_: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no
  readonly $out_return_no$: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no
  readonly '<out_return_no>': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no
  readonly '{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_noGetData {
  /** 商户出境退回单号 */
  out_return_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信出境退回单号 */
  return_id?: string
  /** 商户出境单号 */
  out_order_id?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退回金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 出境退回状态 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no extends Branch {
  /**
   * **查询出境退回结果（通过商户出境退回单号）**
   *
   * 收付通∙跨境 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  get(options: { out_return_no: string; query: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_noGetQuery } & RequestOptions): Promise<Response<V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_noGetData>>
  /** {@link V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no.get} */
  readonly getAsync: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOut_return_no['get']
}

export interface V3FundsToOverseaTransactions extends Branch {
  readonly _transaction_id_: V3FundsToOverseaTransactionsByTransaction_id
  readonly $transaction_id$: V3FundsToOverseaTransactionsByTransaction_id
  readonly '<transaction_id>': V3FundsToOverseaTransactionsByTransaction_id
  readonly '{transaction_id}': V3FundsToOverseaTransactionsByTransaction_id
}

export interface V3FundsToOverseaTransactionsByTransaction_id extends Branch {
  readonly available_abroad_amounts: V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amounts
}

export interface V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amountsGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amountsGetData {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 订单剩余可出境金额（整数，最小货币单位，人民币为分） */
  available_abroad_amount?: number
}
export interface V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amounts extends Branch {
  /**
   * **查询订单剩余可出境余额**
   *
   * 收付通∙跨境 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
   */
  get(options: { transaction_id: string; query: V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amountsGetQuery } & RequestOptions): Promise<Response<V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amountsGetData>>
  /** {@link V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amounts.get} */
  readonly getAsync: V3FundsToOverseaTransactionsByTransaction_idAvailable_abroad_amounts['get']
}
