import type { Response } from '../chain/call.js'
import type { Clock } from '../clock/clock.js'
import type { DownloadFile } from '../download/contracts.js'
import { ApiError, NetworkError } from '../errors/errors.js'
import type { Part } from './save.js'

export type Query = Readonly<Record<string, string | null | undefined>>
export interface BillRequestOptions {
  readonly label: string
  readonly path: string
  readonly query: Query
}

/** A GET of the client, with its usual timeout and retries. */
export type Get = (path: string, options: { readonly query: Query; readonly signal?: AbortSignal }) => Promise<Response>

/** The functions of the client that bills use. */
export interface BillParts {
  readonly get: Get
  readonly download: DownloadFile
}

/** Milliseconds. */
const INTERVAL = 30 * 60_000
/** Shortest wait before another request, in milliseconds. */
const MIN_WAIT = 1000
/**
 * Applies for a bill and returns its files. Returns `undefined` if there is no bill for that day.
 *
 * @param end monotonic time in milliseconds until which the request is repeated
 */
export async function requestBill(
  { label, path, query }: BillRequestOptions,
  end: number,
  signal: AbortSignal | undefined,
  get: Get,
  clock: Clock,
): Promise<readonly Part[] | undefined> {
  for (;;) {
    try {
      const { data } = await get(path, { query, ...(signal && { signal }) })
      return toParts(label, data)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.code === 'NO_STATEMENT_EXIST') return undefined
      const wait = Math.min(INTERVAL, end - clock.monotonic())
      if (error.code !== 'STATEMENT_CREATING' || wait < MIN_WAIT) throw error
      // after an abort, the next request throws the error
      await clock.pause(wait, signal)
    }
  }
}

/** Returns the files of a response in the order of their numbers. @throws NetworkError `ERR_RESPONSE_FORMAT` */
function toParts(label: string, data: unknown): readonly Part[] {
  const { download_bill_list: list, download_bill_count: count } = (data ?? {}) as Readonly<Record<string, unknown>>
  if (list === undefined && count === undefined) return [toPart(label, data, false)]
  const entries = Array.isArray(list) ? list : []
  const parts = entries.map(
    (entry: { bill_sequence?: unknown }) => [entry?.bill_sequence, toPart(label, entry, true)] as const,
  )
  const sorted = parts.toSorted(([a], [b]) => Number(a) - Number(b))
  // a missing part would make an invalid bill
  if (sorted.length === 0 || sorted.length !== count || sorted.some(([sequence], index) => sequence !== index + 1))
    rejectResponse(label, 'does not list every part of the bill, numbered from 1')
  return sorted.map(([, part]) => part)
}

function toPart(label: string, entry: unknown, isEncrypted: boolean): Part {
  const { download_url, hash_type, hash_value, encrypt_key, nonce } = (entry ?? {}) as Readonly<Record<string, unknown>>
  const needed = [download_url, hash_type, hash_value, ...(isEncrypted ? [encrypt_key, nonce] : [])]
  if (needed.some((value) => typeof value !== 'string' || value === ''))
    rejectResponse(label, 'does not have the address and the hash of the bill')
  return { download_url, hash_type, hash_value, ...(isEncrypted && { encrypt_key, nonce }) } as Part
}

function rejectResponse(label: string, fact: string): never {
  throw new NetworkError('ERR_RESPONSE_FORMAT', `${label}: the response ${fact}; apply for the bill again`, true)
}
