import { PassThrough } from 'node:stream'
import type { Bills } from '../../src/bill/bills.js'
import type { DownloadFile } from '../../src/download/contracts.js'

declare const download: DownloadFile
declare const bills: Bills
declare const bill: { download_url?: string; hash_type?: string; hash_value?: string }
declare const path: string

// compiled, never run

export function aDownloadRequiresItsPathVariables(): void {
  // a member of a response can be undefined in its type; the call rejects undefined
  void download(bill.download_url, { to: 'a.csv', hash: bill })
  void download(new URL('https://api.mch.weixin.qq.com/v3/billdownload/file'), { stream: new PassThrough() })
  void download(path, { to: new URL('file:///a.csv'), media_id: '1' })

  void download('v3/merchant-service/images/{media_id}', { media_id: '1', to: 'a.png' })
  // @ts-expect-error the variables of a literal path are required
  void download('v3/merchant-service/images/{media_id}', { to: 'a.png' })
  // @ts-expect-error a literal path has no other options
  void download('v3/billdownload/file', { to: 'a.csv', tokn: '1' })
  // @ts-expect-error only one destination is accepted
  void download('v3/billdownload/file', { to: 'a.csv', stream: new PassThrough() })
  // @ts-expect-error a destination is required
  void download('v3/billdownload/file', {})
}

export async function aBillCanBeUndefined(): Promise<void> {
  const saved = await bills.trade({ date: '2026-11-23', to: 'a.csv', bill_type: 'NEW_TYPE' })
  // @ts-expect-error the bill can be undefined
  saved.path
  if (saved.exists) {
    saved.path satisfies string
    if (saved.kind === 'trade') saved.totals.order_fee satisfies number | undefined
    // @ts-expect-error the totals of an unknown bill can be undefined
    else if (saved.kind === 'other') saved.totals.count
  }
  // @ts-expect-error the sub-merchant is required
  void bills.subMerchantFundFlow({ date: '2026-11-23', to: 'a.csv', account_type: 'BASIC' })
}
