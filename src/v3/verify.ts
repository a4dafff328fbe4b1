import { toSeconds } from '../clock/clock.js'
import { type KeyObject, verifyMessage as verifySignature } from '../crypto/rsa.js'
import { type TrustCode, TrustError } from '../errors/errors.js'
import { isInForce } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Message } from '../keys/usage.js'
import type { ReceivedHeaders } from '../transport/headers.js'

/** Seconds. A message whose timestamp differs more from the local clock may be a replay. */
const WINDOW = 300
// without this check NaN would pass the window check, because NaN is not greater than any number
const TIMESTAMP = /^\d{1,12}$/
// printable ASCII without comma and space: Node joins duplicated headers with them
const NONCE = /^[!-+\--~]{1,128}$/
const DEFAULT_TYPE = 'WECHATPAY2-SHA256-RSA2048'

export interface Expectation {
  /** Subject of error messages: `GET /v3/certificates: the response`. */
  readonly what: string
  readonly message: Message
  readonly keys: PlatformKeys
  /** The required signature type. A message without the header has the signature type of merchants. */
  readonly scheme: string
  /** Unix time in milliseconds. */
  readonly now: number
}

/**
 * Verifies that a response or a notification is signed by WeChat Pay.
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

/** A signature with valid headers and a known key. Only the signature over the body is not checked yet. */
export interface Proof {
  /** The signed message is this text, the body, and a line feed. */
  readonly head: string
  readonly signature: string
  readonly key: KeyObject
  /** Reports the result of the signature check. @throws TrustError `ERR_SIGNATURE` if it is invalid */
  settle(isValid: boolean): void
}

/** Does all checks of `verifyMessage` that do not need the body. */
export async function readProof(headers: ReceivedHeaders, expectation: Expectation): Promise<Proof> {
  const { what, message: kind, keys, scheme, now } = expectation
  const reject: (code: TrustCode, reason: string, cause?: unknown) => never = (code, reason, cause) => {
    const options = cause === undefined ? undefined : { cause }
    throw new TrustError(code, `${what} is rejected: ${reason}`, options)
  }
  const single = (name: string): string => {
    const value = headers[name.toLowerCase()]
    if (value === undefined || value === '') {
      reject('ERR_UNSIGNED', `it has no ${name} header; it is not from WeChat Pay, or a proxy removed the header`)
    }
    return typeof value === 'string' ? value : reject('ERR_SIGNATURE_HEADER', `it has more than one ${name} header`)
  }
  const serial = single('Wechatpay-Serial')
  const signature = single('Wechatpay-Signature')
  const timestamp = single('Wechatpay-Timestamp')
  const nonce = single('Wechatpay-Nonce')

  if ((headers['wechatpay-signature-type'] || DEFAULT_TYPE) !== scheme) {
    reject('ERR_SIGNATURE_TYPE', `its signature type is not ${scheme}, the only supported type`)
  }
  if (!TIMESTAMP.test(timestamp)) reject('ERR_SIGNATURE_HEADER', 'Wechatpay-Timestamp is not a number of Unix seconds')
  if (!NONCE.test(nonce)) reject('ERR_SIGNATURE_HEADER', 'Wechatpay-Nonce is malformed')
  const skew = Number(timestamp) - toSeconds(now)
  if (Math.abs(skew) >= WINDOW) {
    reject(
      'ERR_CLOCK_SKEW',
      `it was signed ${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the local clock, less than ${WINDOW} s are allowed; ` +
        'it is a replay, or the local clock is wrong; synchronise the clock (NTP)',
    )
  }
  const key = keys.find(serial) ?? (await keys.fetch(serial, kind))
  if (key === undefined) {
    const cause = serial.startsWith('PUB_KEY_ID_') ? undefined : keys.failure()
    reject(
      'ERR_UNKNOWN_SERIAL',
      `it is signed with platform key ${shown(serial)}, but only ${keys.serials().join(', ') || 'none'} is known; ${remedyFor(serial, cause)}`,
      cause,
    )
  }
  if (!isInForce(key, now)) {
    reject(
      'ERR_UNKNOWN_SERIAL',
      `it is signed with platform key ${key.serial}, whose certificate is not valid today; download the certificates again`,
    )
  }
  return {
    head: `${timestamp}\n${nonce}\n`,
    signature,
    key: key.key,
    settle(isValid) {
      if (!isValid) {
        reject(
          'ERR_SIGNATURE',
          "its signature is invalid; it was changed in transit, it is forged, or it is one of WeChat Pay's signature probes",
        )
      }
      keys.count(key, kind)
    },
  }
}

function remedyFor(serial: string, cause: unknown): string {
  if (serial.startsWith('PUB_KEY_ID_')) return "add WeChat Pay's public key with this id to certs"
  if (cause !== undefined)
    return 'its certificate could not be downloaded (see cause); add the certificate to certs if the download keeps failing'
  return 'add the certificate to certs, or set apiV3Key so that it can be downloaded'
}

// the text is not verified: only a valid serial is shown
function shown(serial: string): string {
  return /^[\w:]{1,64}$/.test(serial) ? serial : '(a malformed serial)'
}
