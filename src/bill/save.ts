import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { systemClock } from '../clock/clock.js'
import type { Download, DownloadFile } from '../download/contracts.js'
import { toFileError } from '../download/temporary-file.js'
import type { BillKind, BillTotals } from './kinds.js'
import { parseBill } from './parse.js'

/** One file of a bill, as described by a signed response. */
export interface Part {
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
  /** Key of an encrypted file. */
  readonly encrypt_key?: string
  readonly nonce?: string
}

export interface SaveOptions {
  /** Absolute path. */
  readonly to: string
  /** Timeout of each file in milliseconds. */
  readonly timeout: number | undefined
  readonly signal: AbortSignal | undefined
  /** Largest size of each file in bytes. */
  readonly limit: number | undefined
}

/** A complete bill whose hashes and totals are verified. */
export interface Saved {
  readonly bytes: number
  readonly verifiedBy: Download['verifiedBy']
  readonly kind: BillKind
  readonly totals: BillTotals[BillKind] | undefined
}

/** Downloads and joins the parts. The file has its final name only after the complete bill was read and checked. */
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
      // the weakest verification of all parts
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
    // reading compares the totals with the rows
  }
  return { kind: bill.kind ?? 'other', totals: bill.totals }
}
const CHUNK = 256 * 1024

function guard<Result>(label: string, work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    throw toFileError(label, error)
  })
}
