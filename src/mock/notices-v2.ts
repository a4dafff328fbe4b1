import type { CataloguedEvent, Schema } from '../catalogue/catalogue.js'
import { systemClock } from '../clock/clock.js'
import { encryptEcb, encryptGcm } from '../crypto/aes.js'
import { md5 } from '../crypto/digest.js'
import { NOTICES_V2, type NoticeV2 } from '../generated/events.js'
import { toId } from '../notify/open-v2.js'
import { signFields } from '../v2/sign.js'
import { buildXml } from '../v2/xml.js'
import type { Identity } from './identity.js'
import { sampleOf } from './samples.js'

/** An event of APIv2: `v2.transaction-success`, ... */
export interface EventV2 {
  readonly event_type: string
  /**
   * Its fields under their names in APIv2; numbers become text, objects JSON. Fields outside the encrypted part (`mch_id`,
   * `appid`, ...) are included.
   */
  readonly resource: Readonly<Record<string, unknown>>
  /** `event_id`, for the notifications that have it. */
  readonly id?: string | undefined
}

export interface NoticeSignerV2 {
  readonly apiV2Key: string
  /** For the notifications that are encrypted with it. */
  readonly apiV3Key?: string | undefined
}

export const FAULTS_V2 = ['tampered', 'wrong-key', 'wrong-apiv3-key', 'unsigned'] as const
export type FaultV2 = (typeof FAULTS_V2)[number]

interface SentNotice {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

type Texts = Record<string, string>

/** Encrypts and signs a notification of APIv2 without sending it; uses HMAC-SHA256 if `sign_type` says so. */
export function signNoticeV2(event: EventV2, signer: NoticeSignerV2): SentNotice {
  return toSent(signedFields(event, signer))
}

/** Signs a notification of APIv2 with a fault; returns it with the id that the receiver uses. */
export function signFaultyNoticeV2(
  event: EventV2,
  signer: Required<NoticeSignerV2>,
  fault: FaultV2 | undefined,
): SentNotice & { readonly id: string } {
  const fields = signedFields(event, {
    apiV2Key: fault === 'wrong-key' ? systemClock.nonce() : signer.apiV2Key,
    apiV3Key: fault === 'wrong-apiv3-key' ? systemClock.nonce() : signer.apiV3Key,
  })
  const { eventType, encrypted } = noticeOf(event.event_type)
  if (fault === 'wrong-apiv3-key' && eventType === undefined) rejectFault(event, fault)
  if (fault === 'unsigned' && encrypted !== undefined) rejectFault(event, fault)
  if (fault === 'unsigned') delete fields['sign']
  // a signed or an encrypted member
  const member = encrypted?.member ?? 'nonce_str'
  if (fault === 'tampered') fields[member] = (fields[member] ?? '').slice(0, -1)
  const received = encrypted === undefined ? fields : toTexts(event.resource)
  return { ...toSent(fields), id: fields['event_id'] ?? toId(event.event_type, received) }
}

export function rejectFault({ event_type }: Pick<EventV2, 'event_type'>, fault: string): never {
  throw new Error(`the fault '${fault}' does not apply to ${event_type}`)
}

function toSent(fields: Texts): SentNotice {
  return { headers: { 'content-type': 'text/xml', 'user-agent': 'Mozilla/4.0' }, body: buildXml(fields) }
}

function noticeOf(eventType: string): NoticeV2 {
  const found = Object.entries(NOTICES_V2).find(([name, { failed }]) => name === eventType || failed === eventType)
  if (found === undefined) throw new Error(`${eventType} is not a notification of APIv2 in the catalogue`)
  return found[1]
}

function signedFields({ event_type, resource, id }: EventV2, { apiV2Key, apiV3Key }: NoticeSignerV2): Texts {
  const notice = noticeOf(event_type)
  const { encrypted, eventType, signType } = notice
  const given = toTexts(resource)
  const nonce = { nonce_str: systemClock.nonce() }
  if (encrypted !== undefined) {
    const { member, beside } = encrypted
    const xml = buildXml(pick(given, (name) => !beside.includes(name)))
    const inner = xml.replace(/^<xml>/, '<root>').replace(/<\/xml>$/, '</root>')
    const outer = pick(given, (name) => beside.includes(name))
    return { ...nonce, ...outer, [member]: encryptEcb(inner, md5(apiV2Key)) }
  }
  const fields: Texts = { ...nonce, ...(eventType === undefined ? given : seal(eventType, resource, id, apiV3Key)) }
  const type = signType ?? (fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5')
  if (signType !== undefined) fields[eventType === undefined ? 'sign_type' : 'algorithm'] = signType
  return { ...fields, sign: signFields(fields, apiV2Key, type) }
}

const OUTSIDE: readonly string[] = ['mch_id', 'appid']

function seal(
  eventType: string,
  resource: EventV2['resource'],
  id: string | undefined,
  apiV3Key: string | undefined,
): Texts {
  if (apiV3Key === undefined) throw new Error(`v2.${eventType} is encrypted with the APIv3 key; pass \`apiV3Key\``)
  const inner = Object.entries(resource).filter(([name]) => !OUTSIDE.includes(name))
  const nonce = systemClock.nonce().slice(0, 12)
  return {
    ...pick(toTexts(resource), (name) => OUTSIDE.includes(name)),
    event_id: id ?? systemClock.nonce(),
    event_create_time: '20260608103456',
    event_type: eventType,
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: nonce,
    event_associated_data: 'payscore',
    event_ciphertext: encryptGcm(JSON.stringify(Object.fromEntries(inner)), nonce, 'payscore', apiV3Key),
  }
}

function toTexts(resource: EventV2['resource']): Texts {
  const texts = Object.entries(resource).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''),
  ])
  return Object.fromEntries(texts)
}

function pick(texts: Texts, isPicked: (name: string) => boolean): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => isPicked(name)))
}

/**
 * Returns sample values for the documented fields of a notification. If `given` is passed, only required fields are added.
 *
 * @param seed part of every text, so that each sample is unique
 */
export function completeV2(
  eventType: string,
  known: readonly CataloguedEvent[],
  given: EventV2['resource'] | undefined,
  identity: Identity,
  seed: string,
): EventV2['resource'] {
  const notice = noticeOf(eventType)
  const event = known.find(({ id }) => NOTICES_V2[id] === notice)
  const { body, resource } = event ?? {}
  const { mchid: mch_id, appid } = identity
  if (notice.eventType !== undefined)
    return { mch_id, appid, ...(given ?? (sampleOf(resource ?? { type: 'object' }, identity) as object)) }
  const { member = '' } = notice.encrypted ?? {}
  const { properties = {}, required = [] } = body ?? {}
  const { [member]: encrypted, ...outer } = properties
  const fields = Object.entries({ ...outer, ...(given === undefined && encrypted?.plaintext?.properties) }).filter(
    ([name]) => (given === undefined || required.includes(name)) && !SIGNATURE_FIELDS.has(name),
  )
  const isFailed = notice.failed === eventType
  const samples = fields.map(([name, schema]) => [
    name.replace('$n', '0'),
    textOf(name, schema, identity, seed, isFailed),
  ])
  return { ...Object.fromEntries(samples), ...given }
}

const SIGNATURE_FIELDS: ReadonlySet<string> = new Set(['sign', 'sign_type', 'nonce_str'])

function textOf(name: string, schema: Schema, identity: Identity, seed: string, isFailed: boolean): unknown {
  if (name === 'return_code') return 'SUCCESS'
  if (name === 'result_code') return isFailed ? 'FAIL' : 'SUCCESS'
  if (name === 'trade_state') return isFailed ? 'PAY_FAIL' : 'SUCCESS'
  if (/(?:createtime|time_end)$/.test(name)) return '20260608103456'
  if (/time$/.test(name)) return '2026-06-08 10:34:56'
  if (/_(?:fee|count)$/.test(name)) return '1'
  const value = sampleOf(schema, identity, name)
  return value === `sample-${name}` ? `${value}-${seed}` : value
}
