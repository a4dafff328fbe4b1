import type { Clock } from '../clock/clock.js'
import { checkFilePath } from '../download/temporary-file.js'
import { ApiError, NetworkError, TrustError } from '../errors/errors.js'
import { type BillParts, type BillRequestOptions, requestBill } from './request-bill.js'
import { type Saved, type SaveOptions, save } from './save.js'

/** Requests a bill and saves it. Returns `undefined` if there is no bill for that day. */
export async function requestAndSave(
  request: BillRequestOptions,
  patience: number,
  options: SaveOptions,
  { get, download }: BillParts,
  clock: Clock,
): Promise<Saved | undefined> {
  await checkFilePath(request.label, options.to)
  const end = clock.monotonic() + patience
  for (let isFirst = true; ; isFirst = false) {
    const parts = await requestBill(request, end, options.signal, get, clock)
    if (parts === undefined) return undefined
    try {
      return await save(request.label, parts, options, download)
    } catch (error) {
      if (!isFirst || !needsNewUrl(error)) throw error
    }
  }
}

/** Checks that a new `download_url` may help: the URL has expired, or the file was truncated or changed. */
function needsNewUrl(error: unknown): boolean {
  if (error instanceof TrustError) return true
  if (error instanceof ApiError) return error.status < 500 && error.status !== 429
  return error instanceof NetworkError && error.retryable && error.code !== 'ERR_TIMEOUT'
}
