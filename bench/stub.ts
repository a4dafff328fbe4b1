import { PAID_ORDER, signedResponse } from './responses.js'

// adapters of axios that respond without a network, so that only the work of the client is measured

/** Valid for five minutes. */
const RESPONSE = signedResponse(PAID_ORDER)
const BYTES = Buffer.from(RESPONSE.body)

/** The response that every client here verifies. */
export const { headers: RESPONSE_HEADERS, body: RESPONSE_BODY } = RESPONSE

export async function respondAtOnce<Config extends { readonly responseType?: string | undefined }>(config: Config) {
  const data = config.responseType === 'arraybuffer' ? BYTES : RESPONSE.body
  return { status: 200, statusText: 'OK', headers: { ...RESPONSE.headers }, data, config, request: {} }
}

let report: (() => void) | undefined
/** Sets the function that `respondAndReport` calls. */
export function onPrepared(callback: () => void): void {
  report = callback
}

/** Calls the function of `onPrepared` first: the request is signed then. */
export async function respondAndReport<Config extends { readonly responseType?: string | undefined }>(config: Config) {
  report?.()
  return respondAtOnce(config)
}

/** Responds in a later turn of the event loop, as a network does. */
export async function respondLater<Config extends { readonly responseType?: string | undefined }>(config: Config) {
  await new Promise((resolve) => setImmediate(resolve))
  return respondAtOnce(config)
}
