import { PassThrough } from 'node:stream'
import type { Bills } from '../../src/bill/bills.js'
import type { DownloadFile } from '../../src/download/download.js'

declare const download: DownloadFile
declare const bills: Bills
declare const bill: { download_url?: string; hash_type?: string; hash_value?: string }
declare const path: string

// compiled, never run

export function aDownloadWantsWhatItsPathWants(): void {
  // what an answer has may be missing in its types, and is refused when it is called
  void download(bill.download_url, { to: 'a.csv', hash: bill })
  void download(new URL('https://api.mch.weixin.qq.com/v3/billdownload/file'), { stream: new PassThrough() })
  void download(path, { to: new URL('file:///a.csv'), media_id: '1' })

  void download('v3/merchant-service/images/{media_id}', { media_id: '1', to: 'a.png' })
  // @ts-expect-error the variables of a literal path need their values
  void download('v3/merchant-service/images/{media_id}', { to: 'a.png' })
  // @ts-expect-error a literal path has no other options
  void download('v3/billdownload/file', { to: 'a.csv', tokn: '1' })
  // @ts-expect-error a file goes to one place
  void download('v3/billdownload/file', { to: 'a.csv', stream: new PassThrough() })
  // @ts-expect-error a file goes somewhere
  void download('v3/billdownload/file', {})
}

export async function aBillMayNotBeThere(): Promise<void> {
  const saved = await bills.trade({ date: '2026-11-23', to: 'a.csv', bill_type: 'NEW_TYPE' })
  // @ts-expect-error there may be no bill
  saved.path
  if (saved.exists) {
    saved.path satisfies string
    if (saved.kind === 'trade') saved.totals.order_fee satisfies number | undefined
    // @ts-expect-error a bill that is not known may have no totals
    else if (saved.kind === 'other') saved.totals.count
  }
  // @ts-expect-error the bill of a sub-merchant is that of one
  void bills.subMerchantFundFlow({ date: '2026-11-23', to: 'a.csv', account_type: 'BASIC' })
}
