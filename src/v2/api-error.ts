import { ApiError, NetworkError } from '../errors/errors.js'
import { oneLine } from '../text/one-line.js'
import type { ReceivedResponse } from '../transport/contracts.js'
import type { XmlFields } from './xml.js'

const CODE = /^(?:[A-Z][A-Z0-9_]{1,63}|-?\d{1,9})$/

export type Language = 'zh' | 'en'

/**
 * What an answer of `return_code` or `result_code` FAIL is thrown as. Only a code that is known to mean a refusal says
 * that nothing has happened.
 */
export async function toApiError(
  reply: ReceivedResponse,
  answer: XmlFields,
  language: Language = 'zh',
): Promise<ApiError> {
  const { label, status } = reply
  const shown = (text: unknown, length: number) =>
    typeof text === 'string' && text !== '' ? oneLine(reply.redact(text), length) : undefined
  const given = answer['err_code'] ?? answer['error_code'] ?? answer['retcode']
  // a word of WeChat Pay's stays what it is, whatever the request holds
  const code = typeof given === 'string' && CODE.test(given) ? given : (shown(given, 64) ?? null)
  const { V2_CODES } = await import('../generated/hints.js')
  const known = code !== null && Object.hasOwn(V2_CODES, code) ? V2_CODES[code] : undefined
  // the texts of a failure whose code says nothing are WeChat Pay's own
  const texts = ['err_code_des', 'error_code_des', 'retmsg', 'return_msg'].map((name) => shown(answer[name], 500))
  const message = texts.find((text) => text !== undefined)
  const outcome = { mayHaveTakenEffect: known?.refused !== true, retryable: known?.again === true }
  const advice = outcome.mayHaveTakenEffect ? '; its outcome is not certain: query before you send it again' : ''
  return new ApiError(`${label}: ${[code ?? 'FAIL', message ?? 'the answer gives no reason'].join(': ')}${advice}`, {
    status,
    code,
    detail: undefined,
    requestId: undefined,
    hint: known?.[language],
    outcome,
  })
}

/** An answer of another status, which is no answer of APIv2 but a gateway's. */
export function unexpectedStatus({ label, status }: ReceivedResponse): ApiError | NetworkError {
  if (status >= 400 && status < 600) {
    const message = `${label}: ${status}: the answer is not WeChat Pay's APIv2; check the path, baseURL and the proxy`
    return new ApiError(message, { status, code: null, detail: undefined, requestId: undefined, hint: undefined })
  }
  const what = status >= 300 && status < 400 ? 'a redirect, which is never followed' : 'an unknown status'
  const message = `${label}: the answer has status ${status}, ${what}; check baseURL and the proxy`
  return new NetworkError('ERR_UNEXPECTED_STATUS', message, true)
}
