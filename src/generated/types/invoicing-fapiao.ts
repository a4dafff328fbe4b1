// printed by scripts/generate.ts from src/catalogue: do not edit
import type { FileOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface InvoicingFapiao extends Branch {
  readonly fapiaoFile: InvoicingFapiaoFapiaoFile
}

export interface InvoicingFapiaoFapiaoFileGetQuery {
  token: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  openid: string
  /** 发票代码 */
  invoice_code: string
  /** 发票号码 */
  invoice_no: string
  fapiao_id: string
}
export interface InvoicingFapiaoFapiaoFile extends Branch {
  /**
   * **下载发票文件**
   *
   * 经营工具∙电子发票 · 商户、服务商
   *
   * 域名 `https://pay.wechatpay.cn`（`baseURL`）；应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286040
   */
  get(options: { query: InvoicingFapiaoFapiaoFileGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link InvoicingFapiaoFapiaoFile.get} */
  readonly getAsync: InvoicingFapiaoFapiaoFile['get']
}
