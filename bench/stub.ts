import { PAID_ORDER, signedAnswer } from './answers.js'

// in the place of axios's adapter: it answers at once, so that what is left is what a client does itself

/** Good for five minutes. */
const ANSWER = signedAnswer(PAID_ORDER)
const BYTES = Buffer.from(ANSWER.body)

/** What a query brings: the message that every client here verifies. */
export const { headers: ANSWER_HEADERS, body: ANSWER_BODY } = ANSWER

export async function answerAtOnce<Config extends { readonly responseType?: string | undefined }>(config: Config) {
  const data = config.responseType === 'arraybuffer' ? BYTES : ANSWER.body
  return { status: 200, statusText: 'OK', headers: { ...ANSWER.headers }, data, config, request: {} }
}

let note: (() => void) | undefined
/** Runs `noted` when the next request has come as far as the adapter. */
export function whenPrepared(noted: () => void): void {
  note = noted
}

/** The same, and says when it was asked. */
export async function answerNoted<Config extends { readonly responseType?: string | undefined }>(config: Config) {
  note?.()
  return answerAtOnce(config)
}

/** In a later turn of the event loop, as every answer of a network comes. */
export async function answerSoon<Config extends { readonly responseType?: string | undefined }>(config: Config) {
  await new Promise((resolve) => setImmediate(resolve))
  return answerAtOnce(config)
}
