import { type Clock, systemClock } from '../clock/clock.js'
import { decryptGcm } from '../crypto/aes.js'
import type { KeyObject } from '../crypto/rsa.js'
import { type TrustCode, TrustError, UsageError } from '../errors/errors.js'
import type { Resources } from '../generated/events.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Logger } from '../observe/logger.js'
import { isObject } from '../option-checks/record.js'
import { decodeUtf8 } from '../text/utf8.js'
import type { ReceivedHeaders } from '../transport/headers.js'
import { decryptMarked, sensitiveEvent } from '../v3/sensitive.js'
import { verifyMessage } from '../v3/verify.js'

/** A decrypted notification from WeChat Pay for this merchant. `Type` is its `event_type`. */
export interface Notification<Type extends string = string> {
  /** Unique id. WeChat Pay uses the same id when it sends the notification again. */
  readonly id: string
  /** Time in RFC 3339 format; empty if a notification of APIv2 has no time. */
  readonly create_time: string
  /** `TRANSACTION.SUCCESS`, `REFUND.SUCCESS`, ...; `v2.` is the prefix of APIv2. WeChat Pay may add types at any time. */
  readonly event_type: Type
  /** Type of `resource`: `transaction`, `refund`, ... Empty in APIv2. */
  readonly original_type: string
  readonly summary: string
  /**
   * Whether WeChat Pay has signed the notification. Only `v2.refund-processed` has no signature: an attacker can
   * recombine the encrypted blocks of other notifications and change the unencrypted fields. Query the refund with
   * `instance.v2.pay.refundquery` before you act on it.
   */
  readonly authenticated: boolean
  readonly resource: Type extends keyof Resources ? Resources[Type] : Readonly<Record<string, unknown>>
}

/** A received request, independent of a framework. */
export interface Incoming {
  /** The headers of a Node request, a `Headers`, or a plain object. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body exactly as received; text is encoded as UTF-8. */
  readonly body: Uint8Array | string
}

export interface OpenOptions {
  readonly keys: PlatformKeys
  /** `undefined` if only notifications of APIv2 are accepted. */
  readonly apiV3Key: string | undefined
  /** The accepted signature types: the merchant scheme, and the brand scheme if a brand is configured. */
  readonly schemes: readonly string[]
  /** The merchants whose notifications are accepted. */
  readonly mchids: ReadonlySet<string>
  /** Decrypts the sensitive fields of the resource. */
  readonly decrypt: { readonly privateKey: KeyObject; readonly log: Logger } | undefined
  readonly clock?: Clock
}

/**
 * Verifies a notification over its raw bytes; then parses it, decrypts it, and checks its merchant.
 *
 * @throws TrustError
 * @throws UsageError `ERR_NOTIFICATION_BODY` if the body is not the received bytes
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export async function openNotification(incoming: Incoming, options: OpenOptions): Promise<Notification> {
  const { keys, apiV3Key, schemes, clock = systemClock } = options
  const headers = lowerCase(incoming.headers)
  const body = toBytes(incoming.body)
  if (isXml(headers, body)) {
    rejectNotification('ERR_UNSIGNED', 'it is XML, a notification of APIv2; use a separate notify_url for APIv2')
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
    rejectNotification('ERR_DECRYPT', 'it is encrypted with the APIv3 key; set `apiV3Key` in the configuration')
  const plaintext = decryptGcm(envelope.sealed, apiV3Key)
  if (plaintext === undefined)
    rejectNotification(
      'ERR_DECRYPT',
      'it cannot be decrypted with `apiV3Key`; check whether the key was reset in the merchant platform',
    )
  const resource = parse(plaintext)
  if (resource === undefined) rejectContent('its decrypted content is not a JSON object')
  checkMerchant(resource, options.mchids)
  const { id, event_type, create_time, original_type, summary } = envelope
  const marks = options.decrypt && sensitiveEvent(event_type)
  const readable =
    options.decrypt && marks
      ? (decryptMarked(resource, marks, { ...options.decrypt, padding: 'oaep', what: event_type }) as Fields)
      : resource
  return { id, create_time, event_type, original_type, summary, authenticated: true, resource: readable }
}

/** Returns whether a request is a notification of APIv2: XML without the signature header of APIv3. */
export function isNoticeV2({ headers, body }: Incoming): boolean {
  return isXml(lowerCase(headers), toBytes(body))
}

function isXml(headers: ReceivedHeaders, body: Buffer): boolean {
  const head = body.subarray(0, 64).toString('latin1')
  return headers['wechatpay-signature'] === undefined && /^(?:\xef\xbb\xbf)?\s*<(?:xml|\?xml)\b/.test(head)
}

export type Fields = Readonly<Record<string, unknown>>

export function rejectNotification(code: TrustCode, reason: string): never {
  throw new TrustError(code, `the notification is rejected: ${reason}`)
}

function rejectContent(reason: string): never {
  throw new TrustError('ERR_NOTIFICATION_FORMAT', `the notification is signed, but ${reason}`)
}

const WECHATPAY_HEADER = /^wechatpay-/i

/** Returns the headers of WeChat Pay by lower-case name. The value of a header that occurs twice is an array. */
function lowerCase(headers: Incoming['headers']): ReceivedHeaders {
  const byName: Record<string, string | readonly string[]> = Object.create(null)
  // not `instanceof`: there are several implementations of Headers
  for (const [name, value] of Symbol.iterator in headers ? (headers as Headers) : Object.entries(headers)) {
    if (value === undefined || !WECHATPAY_HEADER.test(name)) continue
    const key = name.toLowerCase()
    const earlier = byName[key]
    const all = earlier === undefined ? value : [earlier, value].flat()
    byName[key] = typeof all !== 'string' && all.length === 1 ? String(all[0]) : all
  }
  return byName
}

export function toBytes(body: unknown): Buffer {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  throw new UsageError(
    'ERR_NOTIFICATION_BODY',
    '`body` must be the received bytes, because the signature covers them; pass a Buffer that no parser has changed',
  )
}

function readEnvelope(body: Buffer) {
  const envelope = parse(body) ?? rejectContent('its body is not a JSON object')
  const { id, event_type, create_time, summary } = envelope
  const resource = isFields(envelope['resource']) ? envelope['resource'] : rejectContent('it has no resource')
  const { algorithm, ciphertext, nonce, associated_data, original_type } = resource
  if (typeof id !== 'string' || !/^[!-~]{1,128}$/.test(id)) rejectContent('its id is invalid')
  if (typeof event_type !== 'string' || event_type === '') rejectContent('it has no event_type')
  // `v2.` is our prefix for the event types of APIv2
  if (event_type.startsWith('v2.')) rejectContent('its event_type belongs to APIv2')
  if (typeof ciphertext !== 'string' || typeof nonce !== 'string' || nonce === '')
    rejectContent('its resource has no ciphertext or no nonce')
  if (algorithm !== 'AEAD_AES_256_GCM') {
    rejectNotification('ERR_ALGORITHM', 'its algorithm is not supported; only AEAD_AES_256_GCM is')
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

/** Fields that name the receiver, by priority: the partner, the merchant of a combined order, the merchant. */
const RECEIVERS = ['sp_mchid', 'combine_mchid', 'combine_mch_id', 'mchid', 'mch_id'] as const

/** Rejects the notification of another merchant: several merchants may share one APIv3 key and one notify_url. */
export function checkMerchant(resource: Fields, mchids: ReadonlySet<string>): void {
  const name = RECEIVERS.find(
    (one) =>
      Object.hasOwn(resource, one) && ['string', 'number'].includes(typeof resource[one]) && resource[one] !== '',
  )
  if (name === undefined || mchids.has(String(resource[name]))) return
  rejectNotification(
    'ERR_MERCHANT',
    `its ${name} does not match the merchant of this client; check notify_url, or add that merchant to \`mchids\``,
  )
}
