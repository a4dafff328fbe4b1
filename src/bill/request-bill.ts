import type { Response } from '../chain/call.js'
import type { Clock } from '../clock/clock.js'
import { ApiError, NetworkError } from '../errors/errors.js'
import type { Part } from './save.js'

export type Query = Readonly<Record<string, string | null | undefined>>
export interface BillRequestOptions {
  readonly label: string
  readonly path: string
  readonly query: Query
}

/** A call of the client's, with its usual deadline and retries. */
export type Get = (path: string, options: { readonly query: Query; readonly signal?: AbortSignal }) => Promise<Response>

/** Milliseconds. */
const INTERVAL = 30 * 60_000
/** Milliseconds: less is not worth another question. */
const MIN_WAIT = 1000
/** `undefined`: there is no bill for that day. @param end until when it goes on asking */
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
      // where it is aborted, the next call says so
      await clock.pause(wait, signal)
    }
  }
}

/** The files of an answer, in order of their numbers. @throws NetworkError `ERR_RESPONSE_FORMAT` */
function toParts(label: string, data: unknown): readonly Part[] {
  const { download_bill_list: list, download_bill_count: count } = (data ?? {}) as Readonly<Record<string, unknown>>
  if (list === undefined && count === undefined) return [toPart(label, data, false)]
  const entries = Array.isArray(list) ? list : []
  const parts = entries.map(
    (entry: { bill_sequence?: unknown }) => [entry?.bill_sequence, toPart(label, entry, true)] as const,
  )
  const sorted = parts.toSorted(([a], [b]) => Number(a) - Number(b))
  // a part that is missing would make a bill that is none
  if (sorted.length === 0 || sorted.length !== count || sorted.some(([sequence], index) => sequence !== index + 1))
    rejectResponse(label, 'does not list every part of the bill, numbered from 1')
  return sorted.map(([, part]) => part)
}

function toPart(label: string, entry: unknown, isEncrypted: boolean): Part {
  const { download_url, hash_type, hash_value, encrypt_key, nonce } = (entry ?? {}) as Readonly<Record<string, unknown>>
  const needed = [download_url, hash_type, hash_value, ...(isEncrypted ? [encrypt_key, nonce] : [])]
  if (needed.some((value) => typeof value !== 'string' || value === ''))
    rejectResponse(label, 'does not say where the bill is and what its hash is')
  return { download_url, hash_type, hash_value, ...(isEncrypted && { encrypt_key, nonce }) } as Part
}

function rejectResponse(label: string, fact: string): never {
  throw new NetworkError('ERR_RESPONSE_FORMAT', `${label}: the answer ${fact}; apply for it again`, true)
}
