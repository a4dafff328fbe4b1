import { systemClock } from '../clock/clock.js'
import { ApiError, type ApiErrorDetail, NetworkError } from '../errors/errors.js'
import { parse } from '../text/json.js'
import { oneLine } from '../text/one-line.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import type { Language, Symptoms } from './hint.js'

export interface ApiErrorOptions {
  /** Of the hint. Default `zh`. */
  readonly language?: Language | undefined
  /** In the place of what the answer would be given. */
  readonly hint?: string | undefined
}

/** What an answer without success is thrown as. */
export async function toApiError(
  reply: ReceivedResponse,
  options: ApiErrorOptions = {},
): Promise<ApiError | NetworkError> {
  const { label, status } = reply
  if ((status < 200 || status >= 300) && (status < 400 || status >= 600)) {
    const what = status >= 300 && status < 400 ? 'a redirect, which is never followed' : 'an unknown status'
    return new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${label}: the answer has status ${status}, ${what}; check baseURL and the proxy`,
      true,
    )
  }
  const body = parse(reply.body)?.value
  const { code, message, detail } = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const shown = {
    code: (typeof code === 'string' && code !== '') || typeof code === 'number' ? toCode(String(code), reply) : null,
    requestId: requestIdOf(reply),
  }
  const { language = 'zh' } = options
  const hint =
    options.hint ??
    (status < 400
      ? undefined
      : await findHint(reply, { ...shown, signInformation: signInformationOf(detail) }, language))
  const refusal = { status, ...shown, detail: toDetail(detail, reply), hint, retryAfter: retryAfterOf(reply) }
  const text = typeof message === 'string' && message !== '' ? oneLine(reply.redact(message), 500) : (hint ?? NO_REASON)
  const { field, issue } = refusal.detail ?? {}
  const reason = [text, field, issue].filter((part) => part !== undefined).join(': ')
  const reference = refusal.requestId === undefined ? '' : ` (Request-ID ${refusal.requestId})`
  return new ApiError(
    `${label}: ${[status, refusal.code].filter((part) => part !== null).join(' ')}: ${reason}${reference}`,
    refusal,
  )
}

async function findHint(reply: ReceivedResponse, symptoms: Symptoms, language: Language): Promise<string | undefined> {
  // loaded with the first API error
  const { hintOf } = await import('./hint.js')
  return hintOf(reply, symptoms, language)
}

// a word of WeChat Pay's stays what it is, whatever the request holds
const CODE = /^(?:[A-Z][A-Z0-9_]{1,63}|-?\d{1,9})$/

function toCode(code: string, reply: ReceivedResponse): string {
  return CODE.test(code) ? code : oneLine(reply.redact(code), 64)
}

const NO_REASON = 'the answer gives no reason; check the path and the verb, or whether a proxy answered'

function toDetail(detail: unknown, reply: ReceivedResponse): ApiErrorDetail | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined
  // `value` would repeat what the request held: names, numbers of cards and telephones
  const kept = (['field', 'issue', 'location'] as const).flatMap((key) => {
    const value = (detail as Record<string, unknown>)[key]
    return typeof value === 'string' ? [[key, oneLine(reply.redact(value), 500)] as const] : []
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function signInformationOf(detail: unknown): unknown {
  return typeof detail === 'object' && detail !== null
    ? (detail as Record<string, unknown>)['sign_information']
    : undefined
}

/** In milliseconds; not documented by WeChat Pay, so that every form that HTTP knows is taken. */
function retryAfterOf({ headers, status }: ReceivedResponse): number | undefined {
  const text = headers['retry-after']
  if (typeof text !== 'string' || (status !== 429 && status < 500)) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const wait = Date.parse(text) - systemClock.now()
  return /^[A-Z][a-z]{2}, /.test(text) && Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

function requestIdOf(reply: ReceivedResponse): string | undefined {
  const id = reply.headers['request-id']
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? id : undefined
}

// A refusal with status 200 has been seen. Some APIs answer `code` and `message` as data, with "SUCCESS" or a number.
export function isApiErrorBody(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const { code, message } = data as Record<string, unknown>
  return (
    typeof code === 'string' &&
    typeof message === 'string' &&
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(code) &&
    !['SUCCESS', 'OK'].includes(code) &&
    Object.keys(data).every((key) => ['code', 'message', 'detail'].includes(key))
  )
}

/** WeChat Pay answers an unknown path or verb without a body. */
export function isUnknownCall({ status, body }: ReceivedResponse): boolean {
  return (status === 404 && body.length === 0) || status === 405
}

/** The list of known calls is loaded for this case alone, after the refusal: it never keeps a call from being sent. */
export async function throwUnknownCall(
  reply: ReceivedResponse,
  options: Pick<ApiErrorOptions, 'language'> = {},
): Promise<never> {
  const [{ KNOWN }, { nearestTo }] = await Promise.all([import('../generated/traits.js'), import('./nearest.js')])
  throw await toApiError(reply, { ...options, hint: nearestTo(reply.label, KNOWN) })
}
