import { decryptEcb, decryptGcm } from '../crypto/aes.js'
import { md5, sha256 } from '../crypto/digest.js'
import { NOTICES_V2, type NoticeV2 } from '../generated/events.js'
import { isFlat, verifyFields } from '../v2/sign.js'
import { parseXml } from '../v2/xml.js'
import { checkMerchant, distrust, type Fields, type Incoming, type Notification, parse, toBytes } from './open.js'

export interface OpenV2Options {
  readonly apiV2Key: string
  /** Only the notices that are encrypted with it need it. */
  readonly apiV3Key: string | undefined
  /** Whose notices are taken. */
  readonly mchids: ReadonlySet<string>
}

// it has to be taken apart before it can be verified, and a megabyte of tiny elements takes a third of a second
const LIMIT = 64 * 1024

/** The members of the XML, without a prototype. */
type Texts = Readonly<Record<string, string>>

/**
 * A notice of APIv2: which one it is is told by its members, and then it is verified before anything else is made of it. The
 * refund notice has no signature, and says so in `authenticated`.
 *
 * @throws TrustError; UsageError `ERR_NOTIFICATION_BODY`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function openNoticeV2({ body }: Incoming, options: OpenV2Options): Notification {
  const bytes = toBytes(body)
  if (bytes.length > LIMIT) distrust('ERR_NOTIFICATION_FORMAT', 'it is larger than 64 KiB, as no notice of APIv2 is')
  const fields = parseXml(bytes)
  if (fields === undefined || !isFlat(fields))
    distrust('ERR_NOTIFICATION_FORMAT', 'it is not the flat XML in UTF-8 that APIv2 sends')
  const { event_type, notice } = recognize(fields)
  const authenticated = verify(fields, notice, options)
  if (!has(fields, 'mch_id') && !has(fields, 'combine_mch_id'))
    distrust('ERR_MERCHANT', 'it does not say for which merchant it is')
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

/** The notice with the most members of its own, all of which are there. */
function recognize(fields: Texts): { event_type: string; notice: NoticeV2 } {
  const isFailed = tellsOfFailure(fields)
  const found = Object.entries(NOTICES_V2)
    .filter(([, notice]) => (isFailed ? mayFail(notice, fields) : notice.members.every((name) => has(fields, name))))
    .sort(([, one], [, other]) => other.members.length - one.members.length)
  const [name, notice] = found.find(([, { eventType }]) => eventType === fields['event_type']) ?? found[0] ?? []
  if (name === undefined || notice === undefined)
    distrust(
      'ERR_NOTIFICATION_FORMAT',
      'it is no notice of APIv2 that is known here, or one that only says that something failed; query what it may be about',
    )
  if (isFailed) return { event_type: notice.failed ?? name, notice }
  const own = notice.eventType === undefined ? undefined : fields['event_type']
  if (own === undefined || own === notice.eventType) return { event_type: name, notice }
  // a new one, as they come without notice; without a hyphen it is the name of none that is known
  if (!/^\w[\w.]{0,63}$/.test(own)) distrust('ERR_NOTIFICATION_FORMAT', 'its event_type is not one')
  return { event_type: `v2.${own}`, notice: { ...notice, title: '' } }
}

function has(fields: Texts, name: string): boolean {
  return fields[name] !== undefined && fields[name] !== ''
}

/** What failed lacks much of what succeeded has. */
function mayFail({ failed, members }: NoticeV2, fields: Texts): boolean {
  return failed !== undefined && members.some((name) => has(fields, name) && !OUTCOMES.includes(name))
}

/** In this order: was it transmitted, was it done, was it paid. */
const OUTCOMES: readonly string[] = ['return_code', 'result_code', 'trade_state']

function tellsOfFailure(fields: Texts): boolean {
  const others = OUTCOMES.filter((name) => has(fields, name) && fields[name] !== 'SUCCESS')
  const unclear = others.find((name) => !/^(?:PAY_)?FAIL$/.test(fields[name] ?? ''))
  if (unclear !== undefined)
    distrust('ERR_NOTIFICATION_FORMAT', `its ${unclear} says neither SUCCESS nor FAIL; query what it is about`)
  return others.length > 0
}

/** @returns whether WeChat Pay has signed it */
function verify(fields: Texts, { encrypted, signType }: NoticeV2, { apiV2Key }: OpenV2Options): boolean {
  if (!has(fields, 'sign')) {
    if (encrypted !== undefined) return false
    distrust('ERR_UNSIGNED', 'it is a notice of APIv2 that has no sign')
  }
  // where only one type is taken, one member or another names it
  const isOfType = signType === undefined || (fields['algorithm'] ?? signType) === signType
  if (!isOfType || verifyFields(fields, apiV2Key, signType) === undefined)
    distrust(
      'ERR_SIGNATURE',
      `its sign is not right${signType === undefined ? '' : `, or is not of ${signType}`}; check apiV2Key, or whether somebody else has sent it`,
    )
  return true
}

function contentOf(fields: Texts, { encrypted, eventType }: NoticeV2, options: OpenV2Options): Fields {
  if (encrypted !== undefined) return decryptFields(fields, encrypted, options.apiV2Key)
  return eventType === undefined ? fields : decryptEvent(fields, options.apiV3Key)
}

/** What is beside the encrypted part is anybody's word: of that, only what is documented, and the inner one wins. */
function decryptFields(fields: Texts, { member, beside }: NonNullable<NoticeV2['encrypted']>, apiV2Key: string): Texts {
  const plaintext = decryptEcb(fields[member] ?? '', md5(apiV2Key))
  const inner = plaintext && parseXml(plaintext, { root: 'root' })
  if (inner === undefined || !isFlat(inner))
    distrust(
      'ERR_DECRYPT',
      `its ${member} cannot be decrypted with apiV2Key; the key was probably reset in the merchant platform`,
    )
  const outer = Object.entries(fields).filter(([name]) => beside.includes(name))
  return Object.assign(Object.create(null), Object.fromEntries(outer), inner)
}

function decryptEvent(fields: Texts, apiV3Key: string | undefined): Fields {
  const { event_algorithm, event_ciphertext = '', event_nonce = '', event_associated_data = '' } = fields
  if (event_algorithm !== 'AEAD_AES_256_GCM')
    distrust('ERR_ALGORITHM', 'it is not encrypted with AEAD_AES_256_GCM, the only algorithm that is taken here')
  if (apiV3Key === undefined)
    distrust('ERR_DECRYPT', 'it is encrypted with the APIv3 key; give apiV3Key in the configuration')
  const sealed = { ciphertext: event_ciphertext, nonce: event_nonce, associatedData: event_associated_data }
  const plaintext = decryptGcm(sealed, apiV3Key)
  if (plaintext === undefined)
    distrust('ERR_DECRYPT', 'it cannot be decrypted with apiV3Key; the key was probably reset in the merchant platform')
  return parse(plaintext) ?? distrust('ERR_NOTIFICATION_FORMAT', 'what is encrypted in it is not a JSON object')
}

function eventId({ event_id = '' }: Texts): string {
  return /^[!-~]{1,128}$/.test(event_id) ? event_id : distrust('ERR_NOTIFICATION_FORMAT', 'its event_id is not one')
}

const OF_ONE_DELIVERY: readonly string[] = ['sign', 'nonce_str']

/**
 * The same when it is sent again, another one for another state. Over everything that the handler gets: of a notice that is
 * not signed, a copy in which somebody has changed something cannot take the place of the real one.
 */
export function toId(eventType: string, fields: Fields): string {
  const kept = Object.entries(fields)
    .filter(([name]) => !OF_ONE_DELIVERY.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return sha256(JSON.stringify([eventType, kept]))
}

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)[ T]?(\d\d):?(\d\d):?(\d\d)$/

/** `20141030133525` and `2018-11-19 16:24:13` are of Beijing; `''` where it says no time. */
function toTime(text = ''): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return text
  const [, year, month, day, hour, minute, second] = TIME.exec(text) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`
}
