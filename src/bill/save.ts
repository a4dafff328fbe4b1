import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { systemClock } from '../clock/clock.js'
import type { Download, DownloadFile } from '../download/download.js'
import { toFileError } from '../download/temporary-file.js'
import type { BillKind, BillTotals } from './kinds.js'
import { parseBill } from './parse.js'

/** One file of a bill, as a signed answer describes it. */
export interface Part {
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
  /** Of an encrypted one. */
  readonly encrypt_key?: string
  readonly nonce?: string
}

export interface SaveOptions {
  /** Absolute. */
  readonly to: string
  /** Milliseconds for each file. */
  readonly timeout: number | undefined
  readonly signal: AbortSignal | undefined
  /** Bytes of each file. */
  readonly limit: number | undefined
}

/** A bill that is whole, compared with its hashes, and whose rows come to its totals. */
export interface Saved {
  readonly bytes: number
  readonly verifiedBy: Download['verifiedBy']
  readonly kind: BillKind
  readonly totals: BillTotals[BillKind] | undefined
}

/** Joins the parts in their order; nothing is under the final name before all of it has been read once. */
export async function save(
  label: string,
  parts: readonly Part[],
  { to, ...options }: SaveOptions,
  download: DownloadFile,
): Promise<Saved> {
  const stem = join(dirname(to), `.${basename(to).slice(0, 60)}.${systemClock.nonce().slice(0, 12)}`)
  const paths = parts.map((_, index) => `${stem}.part${index + 1}`)
  const [first = ''] = paths
  try {
    let bytes = 0
    let verifiedBy: Saved['verifiedBy'] = 'signature'
    for (const [index, part] of parts.entries()) {
      const path = paths[index] ?? ''
      const decrypt = part.encrypt_key === undefined ? undefined : part
      const found = await download(part.download_url as string, { to: path, hash: part, decrypt, ...options })
      bytes += found.bytes
      // as much as the least of them
      if (found.verifiedBy !== 'signature') verifiedBy = found.verifiedBy
      if (path !== first) await append(label, path, first)
    }
    const read = await check(first)
    await guard(label, rename(first, to))
    return { bytes, verifiedBy, ...read }
  } finally {
    for (const path of paths) await rm(path, { force: true }).catch(() => undefined)
  }
}

async function append(label: string, path: string, whole: string): Promise<void> {
  await guard(label, pipeline(createReadStream(path), createWriteStream(whole, { flags: 'a' })))
  await rm(path, { force: true })
}

/** @throws TrustError `ERR_BILL` */
async function check(path: string): Promise<Pick<Saved, 'kind' | 'totals'>> {
  const bill = parseBill(createReadStream(path, { highWaterMark: CHUNK }))
  for await (const _ of bill.batches()) {
    // the totals are compared with the rows as they pass
  }
  return { kind: bill.kind ?? 'other', totals: bill.totals }
}
const CHUNK = 256 * 1024

function guard<Result>(label: string, work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    throw toFileError(label, error)
  })
}
