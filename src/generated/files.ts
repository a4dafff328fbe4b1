// printed by scripts/generate.ts from src/catalogue: do not edit

export interface Upload {
  /** The name of the part with the file. */
  readonly file: string
  /** Members of `meta`: the name of the file and its digest. */
  readonly name?: string
  readonly digest: string
  /** The member for the algorithm of the digest, and its value. Default: SHA-256, without such a member. */
  readonly algorithm?: { readonly name: string; readonly value: string; readonly hash: 'sm3' }
  /** Other parts besides `meta`; `true`: the value is also in `meta`. */
  readonly fields?: Readonly<Record<string, boolean>>
}
export interface Download {
  readonly host?: string
  /** The response header with the SHA-1 digest of the file. */
  readonly digest?: string
}

/** By `METHOD path`, with `{}` for each variable. */
export const UPLOADS: Readonly<Record<string, Upload>> = {
  'POST /brand/marketing/product-coupon/media/upload-image': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/merchant/media/upload': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/merchant/media/video_upload': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/ecommerce/account/cancel-applications/media': { file: 'file', name: 'file_name', digest: 'file_digest' },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': { file: 'file', digest: 'digest', algorithm: { name: 'digest_alogrithm', value: 'SM3', hash: 'sm3' } },
  'POST /v3/marketing/favor/media/image-upload': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/global/merchant-service/images/upload': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/global/merchant-storage/file/upload': { file: 'file', name: 'filename', digest: 'digest' },
  'POST /v3/marketing/bank/packages/{}/tasks': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': { file: 'file', digest: 'sha256' },
  'POST /v3/mch-manage/submission-files/sub-mchid/{}/upload': { file: 'submission_file', name: 'file_name', digest: 'file_digest', fields: { item_id: true, manage_record_id: false } },
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{}/upload': { file: 'due_diligence_file', name: 'file_name', digest: 'file_digest' },
  'POST /v3/merchant-service/images/upload': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/marketing/partner/product-coupon/media/upload-image': { file: 'file', name: 'filename', digest: 'sha256' },
  'POST /v3/taxi-invoice/cards/upload-file': { file: 'file', digest: 'digest', algorithm: { name: 'digest_algorithm', value: 'DIGEST_ALGORITHM_SM3', hash: 'sm3' } },
}
export const DOWNLOADS: Readonly<Record<string, Download>> = {
  'GET /v3/billdownload/file': {},
  'GET /invoicing/fapiao/fapiao-file': { host: 'pay.wechatpay.cn' },
  'GET /v3/global/merchant-service/images/{}': { host: 'apihk.mch.weixin.qq.com' },
  'GET /v3/global/statements': { host: 'apihk.mch.weixin.qq.com', digest: 'wechatpay-statement-sha1' },
  'GET /hk/v3/statements': { digest: 'wechatpay-statement-sha1' },
  'GET /v3/merchant-service/images/{}': {},
  'GET /v3/transferdownload/elecvoucherfile': {},
  'GET /v3/transferdownload/signfile': {},
}
