// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3BankBatchTransfer extends Branch {
  readonly receipt: V3BankBatchTransferReceipt
}

export interface V3BankBatchTransferReceipt extends Branch {
  readonly detailReceipts: V3BankBatchTransferReceiptDetailReceipts
  readonly summaryReceipts: V3BankBatchTransferReceiptSummaryReceipts
}

export interface V3BankBatchTransferReceiptDetailReceiptsGetQuery {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}
export interface V3BankBatchTransferReceiptDetailReceiptsGetData {
  /** 银行转账批次单号 */
  out_batch_no?: string
  /** 银行转账明细单号 */
  out_detail_no?: string
  /** 电子回单受理单号 */
  receipt_no?: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3BankBatchTransferReceiptDetailReceiptsPostJson {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}
export interface V3BankBatchTransferReceiptDetailReceiptsPostData {
  /** 银行转账批次单号 */
  out_batch_no?: string
  /** 银行转账明细单号 */
  out_detail_no?: string
  /** 电子回单受理单号 */
  receipt_no?: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3BankBatchTransferReceiptDetailReceipts extends Branch {
  /**
   * **查询明细电子回单受理结果**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  get(options: { query: V3BankBatchTransferReceiptDetailReceiptsGetQuery } & RequestOptions): Promise<Response<V3BankBatchTransferReceiptDetailReceiptsGetData>>
  /** {@link V3BankBatchTransferReceiptDetailReceipts.get} */
  readonly getAsync: V3BankBatchTransferReceiptDetailReceipts['get']
  /**
   * **受理明细电子回单**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  post(options: { json: V3BankBatchTransferReceiptDetailReceiptsPostJson } & RequestOptions): Promise<Response<V3BankBatchTransferReceiptDetailReceiptsPostData>>
  /** {@link V3BankBatchTransferReceiptDetailReceipts.post} */
  readonly postAsync: V3BankBatchTransferReceiptDetailReceipts['post']
}

export interface V3BankBatchTransferReceiptSummaryReceiptsGetQuery {
  /** 银行转账批次单号 */
  out_batch_no: string
}
export interface V3BankBatchTransferReceiptSummaryReceiptsGetData {
  /** 银行转账批次单号 */
  out_batch_no?: string
  /** 电子回单申请单号 */
  receipt_no?: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BankBatchTransferReceiptSummaryReceiptsPostJson {
  /** 银行转账批次单号 */
  out_batch_no: string
}
export interface V3BankBatchTransferReceiptSummaryReceiptsPostData {
  /** 银行转账批次单号 */
  out_batch_no?: string
  /** 电子回单申请单号 */
  receipt_no?: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3BankBatchTransferReceiptSummaryReceipts extends Branch {
  /**
   * **查询汇总电子回单受理结果**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  get(options: { query: V3BankBatchTransferReceiptSummaryReceiptsGetQuery } & RequestOptions): Promise<Response<V3BankBatchTransferReceiptSummaryReceiptsGetData>>
  /** {@link V3BankBatchTransferReceiptSummaryReceipts.get} */
  readonly getAsync: V3BankBatchTransferReceiptSummaryReceipts['get']
  /**
   * **受理汇总电子回单**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  post(options: { json: V3BankBatchTransferReceiptSummaryReceiptsPostJson } & RequestOptions): Promise<Response<V3BankBatchTransferReceiptSummaryReceiptsPostData>>
  /** {@link V3BankBatchTransferReceiptSummaryReceipts.post} */
  readonly postAsync: V3BankBatchTransferReceiptSummaryReceipts['post']
}
