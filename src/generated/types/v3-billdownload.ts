// printed by scripts/generate.ts from src/catalogue: do not edit
import type { FileOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Billdownload extends Branch {
  readonly file: V3BilldownloadFile
}

export interface V3BilldownloadFileGetQuery {
  token: string
  tartype?: string | null | undefined
}
export interface V3BilldownloadFile extends Branch {
  /**
   * **下载账单**
   *
   * 基础支付∙账单 · 电商平台、服务商、商户
   *
   * 应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791868
   */
  get(options: { query: V3BilldownloadFileGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link V3BilldownloadFile.get} */
  readonly getAsync: V3BilldownloadFile['get']
}
