import { systemClock } from '../clock/clock.js'
import { ApiError, type ApiErrorDetail, NetworkError } from '../errors/errors.js'
import { parse } from '../text/json.js'
import { oneLine } from '../text/one-line.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import type { Language, Symptoms } from './hint.js'

export interface ApiErrorOptions {
  /** Language of the hint. Default `zh`. */
  readonly language?: Language | undefined
  /** Replaces the hint that is derived from the response. */
  readonly hint?: string | undefined
}

/** Converts a response without success to an error. */
export async function toApiError(
  response: ReceivedResponse,
  options: ApiErrorOptions = {},
): Promise<ApiError | NetworkError> {
  const { label, status } = response
  if ((status < 200 || status >= 300) && (status < 400 || status >= 600)) {
    const what = status >= 300 && status < 400 ? 'a redirect, which is not followed' : 'an unknown status'
    return new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${label}: the response has status ${status}, ${what}; check baseURL and the proxy`,
      true,
    )
  }
  const body = parse(response.body)?.value
  const { code, message, detail } = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const shown = {
    code: (typeof code === 'string' && code !== '') || typeof code === 'number' ? toCode(String(code), response) : null,
    requestId: requestIdOf(response),
  }
  const { language = 'zh' } = options
  const hint =
    options.hint ??
    (status < 400
      ? undefined
      : await findHint(response, { ...shown, signInformation: signInformationOf(detail) }, language))
  const properties = { status, ...shown, detail: toDetail(detail, response), hint, retryAfter: retryAfterOf(response) }
  const text =
    typeof message === 'string' && message !== '' ? oneLine(response.redact(message), 500) : (hint ?? NO_REASON)
  const { field, issue } = properties.detail ?? {}
  const reason = [text, field, issue].filter((part) => part !== undefined).join(': ')
  const reference = properties.requestId === undefined ? '' : ` (Request-ID ${properties.requestId})`
  return new ApiError(
    `${label}: ${[status, properties.code].filter((part) => part !== null).join(' ')}: ${reason}${reference}`,
    properties,
  )
}

async function findHint(
  response: ReceivedResponse,
  symptoms: Symptoms,
  language: Language,
): Promise<string | undefined> {
  // loaded with the first API error
  const { hintOf } = await import('./hint.js')
  return hintOf(response, symptoms, language)
}

// a valid code is never redacted, even if the request contains the same text
const CODE = /^(?:[A-Z][A-Z0-9_]{1,63}|-?\d{1,9})$/

function toCode(code: string, response: ReceivedResponse): string {
  return CODE.test(code) ? code : oneLine(response.redact(code), 64)
}

const NO_REASON = 'the response contains no reason; check the path and the verb, or whether a proxy responded'

function toDetail(detail: unknown, response: ReceivedResponse): ApiErrorDetail | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined
  // without `value`: it repeats a value of the request, such as a name, card number or phone number
  const kept = (['field', 'issue', 'location'] as const).flatMap((key) => {
    const value = (detail as Record<string, unknown>)[key]
    return typeof value === 'string' ? [[key, oneLine(response.redact(value), 500)] as const] : []
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function signInformationOf(detail: unknown): unknown {
  return typeof detail === 'object' && detail !== null
    ? (detail as Record<string, unknown>)['sign_information']
    : undefined
}

/** Reads Retry-After in milliseconds. WeChat Pay does not document its form, so both forms of HTTP are accepted. */
function retryAfterOf({ headers, status }: ReceivedResponse): number | undefined {
  const text = headers['retry-after']
  if (typeof text !== 'string' || (status !== 429 && status < 500)) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const wait = Date.parse(text) - systemClock.now()
  return /^[A-Z][a-z]{2}, /.test(text) && Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

function requestIdOf(response: ReceivedResponse): string | undefined {
  const id = response.headers['request-id']
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? id : undefined
}

/**
 * Whether the data of a 2xx response is an API error: some arrive with status 200. Some APIs use `code` and `message` as
 * data, with "SUCCESS" or a number as the code.
 */
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

/** Whether the path or verb is unknown to WeChat Pay, whose response then has no body. */
export function isUnknownCall({ status, body }: ReceivedResponse): boolean {
  return (status === 404 && body.length === 0) || status === 405
}

/** Throws the error for an unknown path or verb. The list of known calls is loaded here only: no call is checked before it is sent. */
export async function throwUnknownCall(
  response: ReceivedResponse,
  options: Pick<ApiErrorOptions, 'language'> = {},
): Promise<never> {
  const [{ KNOWN }, { nearestTo }] = await Promise.all([import('../generated/traits.js'), import('./nearest.js')])
  throw await toApiError(response, { ...options, hint: nearestTo(response.label, KNOWN) })
}
