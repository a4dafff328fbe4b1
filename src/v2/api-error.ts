import { ApiError, NetworkError } from '../errors/errors.js'
import { oneLine } from '../text/one-line.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import type { XmlFields } from './xml.js'

const CODE = /^(?:[A-Z][A-Z0-9_]{1,63}|-?\d{1,9})$/

export type Language = 'zh' | 'en'

/**
 * Converts a response with `return_code` or `result_code` FAIL to an error. The request counts as without effect only if the
 * code is known to mean that.
 */
export async function toApiError(
  response: ReceivedResponse,
  fields: XmlFields,
  language: Language = 'zh',
): Promise<ApiError> {
  const { label, status } = response
  const shown = (text: unknown, length: number) =>
    typeof text === 'string' && text !== '' ? oneLine(response.redact(text), length) : undefined
  const given = fields['err_code'] ?? fields['error_code'] ?? fields['retcode']
  // a valid code is never redacted, even if the request contains the same text
  const code = typeof given === 'string' && CODE.test(given) ? given : (shown(given, 64) ?? null)
  const { V2_CODES } = await import('../generated/hints.js')
  const known = code !== null && Object.hasOwn(V2_CODES, code) ? V2_CODES[code] : undefined
  // WeChat Pay names the message differently in different APIs
  const texts = ['err_code_des', 'error_code_des', 'retmsg', 'return_msg'].map((name) => shown(fields[name], 500))
  const message = texts.find((text) => text !== undefined)
  const outcome = { mayHaveTakenEffect: known?.refused !== true, retryable: known?.again === true }
  const advice = outcome.mayHaveTakenEffect ? '; the request may have taken effect: query before you send it again' : ''
  return new ApiError(
    `${label}: ${[code ?? 'FAIL', message ?? 'the response contains no reason'].join(': ')}${advice}`,
    {
      status,
      code,
      detail: undefined,
      requestId: undefined,
      hint: known?.[language],
      outcome,
    },
  )
}

/** Converts a response with a status other than 2xx to an error: it is from a gateway, because APIv2 always uses 200. */
export function unexpectedStatus({ label, status }: ReceivedResponse): ApiError | NetworkError {
  if (status >= 400 && status < 600) {
    const message = `${label}: ${status}: the response is not from APIv2 of WeChat Pay; check the path, baseURL and the proxy`
    return new ApiError(message, { status, code: null, detail: undefined, requestId: undefined, hint: undefined })
  }
  const what = status >= 300 && status < 400 ? 'a redirect, which is not followed' : 'an unknown status'
  const message = `${label}: the response has status ${status}, ${what}; check baseURL and the proxy`
  return new NetworkError('ERR_UNEXPECTED_STATUS', message, true)
}
