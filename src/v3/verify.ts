import { toSeconds } from '../clock/clock.js'
import { type KeyObject, verifyMessage as verifySignature } from '../crypto/rsa.js'
import { type TrustCode, TrustError } from '../errors/errors.js'
import { isInForce } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Message } from '../keys/usage.js'
import type { ReceivedHeaders } from '../transport/headers.js'

/** Seconds. What is older, or further in the future, may be a replay. */
const WINDOW = 300
// a garbage timestamp would pass a naive window check, since NaN is not greater than anything
const TIMESTAMP = /^\d{1,12}$/
// printable ASCII but the comma and the space, with which Node joins duplicated headers
const NONCE = /^[!-+\--~]{1,128}$/
const DEFAULT_TYPE = 'WECHATPAY2-SHA256-RSA2048'

export interface Expectation {
  /** What is verified, for the error: `GET /v3/certificates: the answer`. */
  readonly what: string
  readonly message: Message
  readonly keys: PlatformKeys
  /** The signature type that the message must have; without that header it is the merchant scheme. */
  readonly scheme: string
  /** Unix time in milliseconds. */
  readonly now: number
}

/**
 * Accepts a reply or a notification as WeChat Pay's, or throws.
 *
 * @param body bytes exactly as received, before any parsing
 * @throws TrustError `ERR_UNSIGNED`, `ERR_SIGNATURE_HEADER`, `ERR_SIGNATURE_TYPE`, `ERR_CLOCK_SKEW`,
 *   `ERR_UNKNOWN_SERIAL`, `ERR_SIGNATURE`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export async function verifyMessage(
  headers: ReceivedHeaders,
  body: Uint8Array,
  expectation: Expectation,
): Promise<void> {
  const { head, signature, key, settle } = await readProof(headers, expectation)
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from('\n')])
  settle(verifySignature(message, signature, key))
}

/** A signature whose headers are right and whose key is known: what is left is whether it fits. */
export interface Proof {
  /** What is signed is this, the body, and a line feed. */
  readonly head: string
  readonly signature: string
  readonly key: KeyObject
  /** @throws TrustError `ERR_SIGNATURE` where it does not fit */
  settle(fits: boolean): void
}

/** All of `verifyMessage` that can be said before the body is there. */
export async function readProof(headers: ReceivedHeaders, expectation: Expectation): Promise<Proof> {
  const { what, message: kind, keys, scheme, now } = expectation
  const distrust: (code: TrustCode, reason: string, cause?: unknown) => never = (code, reason, cause) => {
    const options = cause === undefined ? undefined : { cause }
    throw new TrustError(code, `${what} cannot be believed: ${reason}`, options)
  }
  const single = (name: string): string => {
    const value = headers[name.toLowerCase()]
    if (value === undefined || value === '') {
      distrust('ERR_UNSIGNED', `it has no ${name} header; it is not from WeChat Pay, or a proxy removed the header`)
    }
    return typeof value === 'string' ? value : distrust('ERR_SIGNATURE_HEADER', `it has more than one ${name} header`)
  }
  const serial = single('Wechatpay-Serial')
  const signature = single('Wechatpay-Signature')
  const timestamp = single('Wechatpay-Timestamp')
  const nonce = single('Wechatpay-Nonce')

  if ((headers['wechatpay-signature-type'] || DEFAULT_TYPE) !== scheme) {
    distrust('ERR_SIGNATURE_TYPE', `its signature is not of the type ${scheme}, the only one that is taken here`)
  }
  if (!TIMESTAMP.test(timestamp))
    distrust('ERR_SIGNATURE_HEADER', 'Wechatpay-Timestamp is not a number of Unix seconds')
  if (!NONCE.test(nonce)) distrust('ERR_SIGNATURE_HEADER', 'Wechatpay-Nonce is malformed')
  const skew = Number(timestamp) - toSeconds(now)
  if (Math.abs(skew) >= WINDOW) {
    distrust(
      'ERR_CLOCK_SKEW',
      `it was signed ${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the local clock, less than ${WINDOW} s are allowed; ` +
        'it is a replay, or the local clock is wrong: synchronise it (NTP)',
    )
  }
  const key = keys.find(serial) ?? (await keys.fetch(serial, kind))
  if (key === undefined) {
    const cause = serial.startsWith('PUB_KEY_ID_') ? undefined : keys.failure()
    distrust(
      'ERR_UNKNOWN_SERIAL',
      `it is signed with platform key ${shown(serial)}, but only ${keys.serials().join(', ') || 'none'} is known; ${remedyFor(serial, cause)}`,
      cause,
    )
  }
  if (!isInForce(key, now)) {
    distrust(
      'ERR_UNKNOWN_SERIAL',
      `it is signed with platform key ${key.serial}, whose certificate is not in force; download the certificates again`,
    )
  }
  return {
    head: `${timestamp}\n${nonce}\n`,
    signature,
    key: key.key,
    settle(fits) {
      if (!fits) {
        distrust(
          'ERR_SIGNATURE',
          "its signature does not fit; it was changed on its way, or forged, or is one of WeChat Pay's signature probes",
        )
      }
      keys.count(key, kind)
    },
  }
}

function remedyFor(serial: string, cause: unknown): string {
  if (serial.startsWith('PUB_KEY_ID_')) return "add WeChat Pay's public key of that id to certs"
  if (cause !== undefined) return 'its certificate could not be downloaded (see cause); add it to certs if that lasts'
  return 'add it to certs, or set apiV3Key so that it can be fetched'
}

// somebody else's text: only what a serial may consist of
function shown(serial: string): string {
  return /^[\w:]{1,64}$/.test(serial) ? serial : '(a malformed serial)'
}
