// printed by scripts/generate.ts from src/catalogue: do not edit
import type { FileOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Transferdownload extends Branch {
  readonly elecvoucherfile: V3TransferdownloadElecvoucherfile
  readonly signfile: V3TransferdownloadSignfile
}

export interface V3TransferdownloadElecvoucherfileGetQuery {
  token: string
  source: string
}
export interface V3TransferdownloadElecvoucherfile extends Branch {
  /**
   * **下载电子回单PDF文件**
   *
   * 资金应用∙转账 · 服务商、商户
   *
   * 应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get(options: { query: V3TransferdownloadElecvoucherfileGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link V3TransferdownloadElecvoucherfile.get} */
  readonly getAsync: V3TransferdownloadElecvoucherfile['get']
}

export interface V3TransferdownloadSignfileGetQuery {
  token: string
}
export interface V3TransferdownloadSignfile extends Branch {
  /**
   * **下载电子回单**
   *
   * 资金应用∙转账 · 服务商、商户
   *
   * 应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
   */
  get(options: { query: V3TransferdownloadSignfileGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link V3TransferdownloadSignfile.get} */
  readonly getAsync: V3TransferdownloadSignfile['get']
}
