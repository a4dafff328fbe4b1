import { decryptEcb, decryptGcm } from '../crypto/aes.js'
import { md5, sha256 } from '../crypto/digest.js'
import { NOTICES_V2, type NoticeV2 } from '../generated/events.js'
import { isFlat, verifyFields } from '../v2/sign.js'
import { parseXml } from '../v2/xml.js'
import {
  checkMerchant,
  type Fields,
  type Incoming,
  type Notification,
  parse,
  rejectNotification,
  toBytes,
} from './open.js'

export interface OpenV2Options {
  readonly apiV2Key: string
  /** Required only by notifications that are encrypted with it. */
  readonly apiV3Key: string | undefined
  /** The merchants whose notifications are accepted. */
  readonly mchids: ReadonlySet<string>
}

/** Bytes. XML must be parsed before it is verified, and 1 MB of tiny elements takes a third of a second. */
const MAX_LENGTH = 64 * 1024

/** The elements of the XML, without a prototype. */
type Texts = Readonly<Record<string, string>>

/**
 * Recognizes a notification of APIv2 by its members, verifies it, and decrypts it. The refund notification has no
 * signature: its `authenticated` is `false`.
 *
 * @throws TrustError; UsageError `ERR_NOTIFICATION_BODY`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function openNoticeV2({ body }: Incoming, options: OpenV2Options): Notification {
  const bytes = toBytes(body)
  if (bytes.length > MAX_LENGTH)
    rejectNotification('ERR_NOTIFICATION_FORMAT', 'it is larger than 64 KiB, the limit for APIv2')
  const fields = parseXml(bytes)
  if (fields === undefined || !isFlat(fields))
    rejectNotification('ERR_NOTIFICATION_FORMAT', 'it is not flat XML in UTF-8, the format of APIv2')
  const { event_type, notice } = recognize(fields)
  const authenticated = verify(fields, notice, options)
  if (!has(fields, 'mch_id') && !has(fields, 'combine_mch_id'))
    rejectNotification('ERR_MERCHANT', 'it names no merchant')
  checkMerchant(fields, options.mchids)
  const resource = contentOf(fields, notice, options)
  checkMerchant(resource, options.mchids)
  return {
    id: notice.eventType === undefined ? toId(event_type, resource) : eventId(fields),
    create_time: toTime((fields['event_create_time'] ?? resource[notice.time ?? '']) as string | undefined),
    event_type,
    original_type: '',
    summary: notice.title,
    authenticated,
    resource,
  }
}

/** Finds the type of notification with the most members that are all present. */
function recognize(fields: Texts): { event_type: string; notice: NoticeV2 } {
  const isFailed = reportsFailure(fields)
  const found = Object.entries(NOTICES_V2)
    .filter(([, notice]) => (isFailed ? mayFail(notice, fields) : notice.members.every((name) => has(fields, name))))
    .sort(([, one], [, other]) => other.members.length - one.members.length)
  const [name, notice] = found.find(([, { eventType }]) => eventType === fields['event_type']) ?? found[0] ?? []
  if (name === undefined || notice === undefined)
    rejectNotification(
      'ERR_NOTIFICATION_FORMAT',
      'it is not a known notification of APIv2, or it only reports a failure; query the current state',
    )
  if (isFailed) return { event_type: notice.failed ?? name, notice }
  const own = notice.eventType === undefined ? undefined : fields['event_type']
  if (own === undefined || own === notice.eventType) return { event_type: name, notice }
  // WeChat Pay may add event types at any time; our own names have a hyphen, which this pattern excludes
  if (!/^\w[\w.]{0,63}$/.test(own)) rejectNotification('ERR_NOTIFICATION_FORMAT', 'its event_type is invalid')
  return { event_type: `v2.${own}`, notice: { ...notice, title: '' } }
}

function has(fields: Texts, name: string): boolean {
  return fields[name] !== undefined && fields[name] !== ''
}

/** Returns whether the fields may be the failure of this type: a failure lacks many members of a success. */
function mayFail({ failed, members }: NoticeV2, fields: Texts): boolean {
  return failed !== undefined && members.some((name) => has(fields, name) && !OUTCOMES.includes(name))
}

/** Results of the transmission, the operation and the payment, in this order. */
const OUTCOMES: readonly string[] = ['return_code', 'result_code', 'trade_state']

function reportsFailure(fields: Texts): boolean {
  const failures = OUTCOMES.filter((name) => has(fields, name) && fields[name] !== 'SUCCESS')
  const unclear = failures.find((name) => !/^(?:PAY_)?FAIL$/.test(fields[name] ?? ''))
  if (unclear !== undefined)
    rejectNotification('ERR_NOTIFICATION_FORMAT', `its ${unclear} is neither SUCCESS nor FAIL; query the current state`)
  return failures.length > 0
}

/** Verifies the signature. @returns whether the notification is signed */
function verify(fields: Texts, { encrypted, signType }: NoticeV2, { apiV2Key }: OpenV2Options): boolean {
  if (!has(fields, 'sign')) {
    if (encrypted !== undefined) return false
    rejectNotification('ERR_UNSIGNED', 'it is a notification of APIv2 and has no signature')
  }
  // a few notifications name the signature type in `algorithm`; the others name it in `sign_type`
  const isOfType = signType === undefined || (fields['algorithm'] ?? signType) === signType
  if (!isOfType || verifyFields(fields, apiV2Key, signType) === undefined)
    rejectNotification(
      'ERR_SIGNATURE',
      `its signature is invalid${signType === undefined ? '' : `, or its type is not ${signType}`}; check \`apiV2Key\`, and whether the sender is WeChat Pay`,
    )
  return true
}

function contentOf(fields: Texts, { encrypted, eventType }: NoticeV2, options: OpenV2Options): Fields {
  if (encrypted !== undefined) return decryptFields(fields, encrypted, options.apiV2Key)
  return eventType === undefined ? fields : decryptEvent(fields, options.apiV3Key)
}

/** Decrypts a member. Of the other members, which are unsigned, it keeps the documented ones with lower priority. */
function decryptFields(fields: Texts, { member, beside }: NonNullable<NoticeV2['encrypted']>, apiV2Key: string): Texts {
  const plaintext = decryptEcb(fields[member] ?? '', md5(apiV2Key))
  const inner = plaintext && parseXml(plaintext, { root: 'root' })
  if (inner === undefined || !isFlat(inner))
    rejectNotification(
      'ERR_DECRYPT',
      `its ${member} cannot be decrypted with \`apiV2Key\`; check whether the key was reset in the merchant platform`,
    )
  const outer = Object.entries(fields).filter(([name]) => beside.includes(name))
  return Object.assign(Object.create(null), Object.fromEntries(outer), inner)
}

function decryptEvent(fields: Texts, apiV3Key: string | undefined): Fields {
  const { event_algorithm, event_ciphertext = '', event_nonce = '', event_associated_data = '' } = fields
  if (event_algorithm !== 'AEAD_AES_256_GCM')
    rejectNotification('ERR_ALGORITHM', 'its algorithm is not supported; only AEAD_AES_256_GCM is')
  if (apiV3Key === undefined)
    rejectNotification('ERR_DECRYPT', 'it is encrypted with the APIv3 key; set `apiV3Key` in the configuration')
  const sealed = { ciphertext: event_ciphertext, nonce: event_nonce, associatedData: event_associated_data }
  const plaintext = decryptGcm(sealed, apiV3Key)
  if (plaintext === undefined)
    rejectNotification(
      'ERR_DECRYPT',
      'it cannot be decrypted with `apiV3Key`; check whether the key was reset in the merchant platform',
    )
  return parse(plaintext) ?? rejectNotification('ERR_NOTIFICATION_FORMAT', 'its decrypted content is not a JSON object')
}

function eventId({ event_id = '' }: Texts): string {
  return /^[!-~]{1,128}$/.test(event_id)
    ? event_id
    : rejectNotification('ERR_NOTIFICATION_FORMAT', 'its event_id is invalid')
}

/** Members that differ between two deliveries of the same notification. */
const DELIVERY_MEMBERS: readonly string[] = ['sign', 'nonce_str']

/**
 * Computes an id for a notification without one: the same id for a repeated delivery, another id for another state. The
 * hash covers all fields that the handler receives, so that a forged copy of an unsigned notification has another id.
 */
export function toId(eventType: string, fields: Fields): string {
  const kept = Object.entries(fields)
    .filter(([name]) => !DELIVERY_MEMBERS.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return sha256(JSON.stringify([eventType, kept]))
}

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)[ T]?(\d\d):?(\d\d):?(\d\d)$/

/** Converts `20141030133525` and `2018-11-19 16:24:13` (Beijing time) to RFC 3339; `''` if the text is not a time. */
function toTime(text = ''): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return text
  const [, year, month, day, hour, minute, second] = TIME.exec(text) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`
}
