import { type Clock, systemClock } from '../clock/clock.js'
import { decryptGcm } from '../crypto/aes.js'
import type { KeyObject } from '../crypto/rsa.js'
import { type TrustCode, TrustError, UsageError } from '../errors/errors.js'
import type { Resources } from '../generated/events.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Logger } from '../observe/logger.js'
import { isObject } from '../options/record.js'
import { decodeUtf8 } from '../text/utf8.js'
import type { ReceivedHeaders } from '../transport/headers.js'
import { decryptMarked, sensitiveEvent } from '../v3/sensitive.js'
import { verifyMessage } from '../v3/verify.js'

/** A notification that is WeChat Pay's, for this merchant, and decrypted. `Type` is its `event_type`. */
export interface Notification<Type extends string = string> {
  /** The same when WeChat Pay sends it again. */
  readonly id: string
  /** RFC 3339; empty where a notice of APIv2 says no time. */
  readonly create_time: string
  /** `TRANSACTION.SUCCESS`, `REFUND.SUCCESS`, ... New ones appear without notice. Those of APIv2 begin with `v2.` */
  readonly event_type: Type
  /** What `resource` was before it was encrypted: `transaction`, `refund`, ... Empty in APIv2. */
  readonly original_type: string
  readonly summary: string
  /**
   * Whether it is certain that WeChat Pay has sent it. `false` for `v2.refund-processed` alone, which nobody signs: whoever
   * has seen others can put their encrypted blocks together anew, and change what is beside them. Ask with
   * `instance.v2.pay.refundquery` before you act on it.
   */
  readonly authenticated: boolean
  readonly resource: Type extends keyof Resources ? Resources[Type] : Readonly<Record<string, unknown>>
}

/** What came in, framework apart. */
export interface Incoming {
  /** A Node request's headers, a `Headers`, or any record of them. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** As received; text is taken as UTF-8. */
  readonly body: Uint8Array | string
}

export interface OpenOptions {
  readonly keys: PlatformKeys
  /** `undefined` where only notices of APIv2 are expected. */
  readonly apiV3Key: string | undefined
  /** The signature types that are taken: the merchant scheme, and a brand's where there is one. */
  readonly schemes: readonly string[]
  /** Whose notifications are taken. */
  readonly mchids: ReadonlySet<string>
  /** Sensitive fields of the resource are decrypted with it. */
  readonly decrypt: { readonly privateKey: KeyObject; readonly log: Logger } | undefined
  readonly clock?: Clock
}

/**
 * Verifies over the raw bytes, and only then parses, decrypts, and checks for whom it is.
 *
 * @throws TrustError
 * @throws UsageError `ERR_NOTIFICATION_BODY` where the body is no longer what arrived
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export async function openNotification(incoming: Incoming, options: OpenOptions): Promise<Notification> {
  const { keys, apiV3Key, schemes, clock = systemClock } = options
  const headers = lowerCase(incoming.headers)
  const body = toBytes(incoming.body)
  if (isXml(headers, body)) {
    distrust('ERR_UNSIGNED', 'it is XML, a notification of APIv2; give that API a notify_url of its own')
  }
  const type = headers['wechatpay-signature-type']
  const scheme = schemes.find((one) => one === type) ?? schemes[0] ?? ''
  await verifyMessage(headers, body, {
    what: 'the notification',
    message: 'notification',
    keys,
    scheme,
    now: clock.now(),
  })
  const envelope = readEnvelope(body)
  if (apiV3Key === undefined)
    distrust('ERR_DECRYPT', 'it is encrypted with the APIv3 key; give apiV3Key in the configuration')
  const plaintext = decryptGcm(envelope.sealed, apiV3Key)
  if (plaintext === undefined)
    distrust('ERR_DECRYPT', 'it cannot be decrypted with apiV3Key; the key was probably reset in the merchant platform')
  const resource = parse(plaintext)
  if (resource === undefined) malformed('what is encrypted in it is not a JSON object')
  checkMerchant(resource, options.mchids)
  const { id, event_type, create_time, original_type, summary } = envelope
  const marks = options.decrypt && sensitiveEvent(event_type)
  const shown =
    options.decrypt && marks
      ? (decryptMarked(resource, marks, { ...options.decrypt, padding: 'oaep', what: event_type }) as Fields)
      : resource
  return { id, create_time, event_type, original_type, summary, authenticated: true, resource: shown }
}

/** Whether it can only be a notice of APIv2: XML without the header that has the signature of APIv3. */
export function isNoticeV2({ headers, body }: Incoming): boolean {
  return isXml(lowerCase(headers), toBytes(body))
}

function isXml(headers: ReceivedHeaders, body: Buffer): boolean {
  const head = body.subarray(0, 64).toString('latin1')
  return headers['wechatpay-signature'] === undefined && /^(?:\xef\xbb\xbf)?\s*<(?:xml|\?xml)\b/.test(head)
}

export type Fields = Readonly<Record<string, unknown>>

export function distrust(code: TrustCode, reason: string): never {
  throw new TrustError(code, `the notification cannot be believed: ${reason}`)
}

function malformed(reason: string): never {
  throw new TrustError('ERR_NOTIFICATION_FORMAT', `the notification is signed, but ${reason}`)
}

const OURS = /^wechatpay-/i

/** WeChat Pay's, by lower-case name; what comes twice, in whatever spelling, is an array. */
function lowerCase(headers: Incoming['headers']): ReceivedHeaders {
  const byName: Record<string, string | readonly string[]> = Object.create(null)
  // a Headers of whatever make
  for (const [name, value] of Symbol.iterator in headers ? (headers as Headers) : Object.entries(headers)) {
    if (value === undefined || !OURS.test(name)) continue
    const key = name.toLowerCase()
    const before = byName[key]
    const all = before === undefined ? value : [before, value].flat()
    byName[key] = typeof all !== 'string' && all.length === 1 ? String(all[0]) : all
  }
  return byName
}

export function toBytes(body: unknown): Buffer {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  throw new UsageError(
    'ERR_NOTIFICATION_BODY',
    'the body is not the bytes that arrived, which the signature is made over; pass a Buffer, before any parser has read it',
  )
}

function readEnvelope(body: Buffer) {
  const envelope = parse(body) ?? malformed('its body is not a JSON object')
  const { id, event_type, create_time, summary } = envelope
  const resource = isFields(envelope['resource']) ? envelope['resource'] : malformed('has no resource')
  const { algorithm, ciphertext, nonce, associated_data, original_type } = resource
  if (typeof id !== 'string' || !/^[!-~]{1,128}$/.test(id)) malformed('its id is not one')
  if (typeof event_type !== 'string' || event_type === '') malformed('it has no event_type')
  // under such a name the handlers of APIv2 are found
  if (event_type.startsWith('v2.')) malformed('its event_type is one of APIv2')
  if (typeof ciphertext !== 'string' || typeof nonce !== 'string' || nonce === '')
    malformed('its resource lacks ciphertext or nonce')
  if (algorithm !== 'AEAD_AES_256_GCM') {
    distrust('ERR_ALGORITHM', 'it is not encrypted with AEAD_AES_256_GCM, the only algorithm that is taken here')
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    id,
    event_type,
    create_time: text(create_time),
    summary: text(summary),
    original_type: text(original_type),
    // may be empty, null or missing
    sealed: { ciphertext, nonce, associatedData: text(associated_data) },
  }
}

export function parse(bytes: Buffer): Fields | undefined {
  try {
    const value: unknown = JSON.parse(decodeUtf8(bytes) ?? '')
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return isObject(value)
}

/** Who the receiver is, by the first of these that is there: a partner, a combined order's merchant, a merchant. */
const RECEIVERS = ['sp_mchid', 'combine_mchid', 'combine_mch_id', 'mchid', 'mch_id'] as const

/** One APIv3 key and one route may serve several merchants: another one's order must not be taken for ours. */
export function checkMerchant(resource: Fields, mchids: ReadonlySet<string>): void {
  const name = RECEIVERS.find(
    (one) =>
      Object.hasOwn(resource, one) && ['string', 'number'].includes(typeof resource[one]) && resource[one] !== '',
  )
  if (name === undefined || mchids.has(String(resource[name]))) return
  distrust(
    'ERR_MERCHANT',
    `its ${name} is not the merchant of this client; check notify_url, or add that merchant to \`mchids\``,
  )
}
