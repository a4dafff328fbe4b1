// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3IndustryRebate extends Branch {
  readonly retailIndustry: V3IndustryRebateRetailIndustry
  readonly transactions: V3IndustryRebateTransactions
}

export interface V3IndustryRebateRetailIndustry extends Branch {
  readonly transactions: V3IndustryRebateRetailIndustryTransactions
}

export interface V3IndustryRebateRetailIndustryTransactionsPostJson {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid: string
  /** 设备号 */
  device_id?: string | undefined
  /** 单品列表 */
  goods_detail?: readonly {
    /** 商品编码 */
    barcode: string
    /** 商家商品编码 */
    merchant_goods_id?: string | undefined
    /** 商品名称 */
    goods_name: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 */
    price: number
  }[] | undefined
}
export interface V3IndustryRebateRetailIndustryTransactions extends Branch {
  /**
   * **回传SN和商品编码**
   *
   * 智慧经营 · 服务商
   * @see https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1
   */
  post(options: { json: V3IndustryRebateRetailIndustryTransactionsPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3IndustryRebateRetailIndustryTransactions.post} */
  readonly postAsync: V3IndustryRebateRetailIndustryTransactions['post']
}

export interface V3IndustryRebateTransactions extends Branch {
  readonly _transaction_id_: V3IndustryRebateTransactionsByTransaction_id
  readonly $transaction_id$: V3IndustryRebateTransactionsByTransaction_id
  readonly '<transaction_id>': V3IndustryRebateTransactionsByTransaction_id
  readonly '{transaction_id}': V3IndustryRebateTransactionsByTransaction_id
}

export interface V3IndustryRebateTransactionsByTransaction_idPostJson {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
}
export interface V3IndustryRebateTransactionsByTransaction_id extends Branch {
  /**
   * **支付码牌/点餐码牌交易回传**
   *
   * 支付码牌∙交易 · 服务商
   * @see https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1
   */
  post(options: { transaction_id: string; json: V3IndustryRebateTransactionsByTransaction_idPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3IndustryRebateTransactionsByTransaction_id.post} */
  readonly postAsync: V3IndustryRebateTransactionsByTransaction_id['post']
}
