// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3TransferDetail extends Branch {
  readonly electronicReceipts: V3TransferDetailElectronicReceipts
}

export interface V3TransferDetailElectronicReceiptsGetQuery {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {})
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 */
  out_detail_no: string
}
export interface V3TransferDetailElectronicReceiptsGetData {
  /** 受理类型 */
  accept_type?: string
  /** 商家转账批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  out_detail_no?: string
  /** 电子回单受理单号 */
  signature_no?: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3TransferDetailElectronicReceiptsPostJson {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK' | (string & {})
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 */
  out_detail_no: string
}
export interface V3TransferDetailElectronicReceiptsPostData {
  /** 受理类型 */
  accept_type?: string
  /** 商家转账批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  out_detail_no?: string
  /** 电子回单受理单号 */
  signature_no?: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3TransferDetailElectronicReceipts extends Branch {
  /**
   * **查询转账明细电子回单受理结果**
   *
   * 资金应用∙转账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   */
  get(options: { query: V3TransferDetailElectronicReceiptsGetQuery } & RequestOptions): Promise<Response<V3TransferDetailElectronicReceiptsGetData>>
  /** {@link V3TransferDetailElectronicReceipts.get} */
  readonly getAsync: V3TransferDetailElectronicReceipts['get']
  /**
   * **转账明细电子回单受理**
   *
   * 资金应用∙转账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   */
  post(options: { json: V3TransferDetailElectronicReceiptsPostJson } & RequestOptions): Promise<Response<V3TransferDetailElectronicReceiptsPostData>>
  /** {@link V3TransferDetailElectronicReceipts.post} */
  readonly postAsync: V3TransferDetailElectronicReceipts['post']
}
