import type { CataloguedEvent, Schema } from '../catalogue/catalogue.js'
import { encryptGcm } from '../crypto/aes.js'
import { generateKeyPair, type KeyObject, signMessage } from '../crypto/rsa.js'
import { systemStamp, toSeconds } from '../crypto/stamp.js'
import type { Identity, SigningKey } from './identity.js'
import type { Platform } from './platform.js'

/** What happened, before it is encrypted. Whatever is left out is made up. */
export interface MockEvent {
  /** `TRANSACTION.SUCCESS`, ... */
  readonly event_type: string
  /** Default: made up after the catalogue, for the mock's merchant. */
  readonly resource?: Readonly<Record<string, unknown>> | undefined
  /** The same id again is the same notification again. */
  readonly id?: string | undefined
  readonly original_type?: string | undefined
  readonly summary?: string | undefined
}

/**
 * What is wrong with it: signed 10 minutes ago; one byte changed after signing; a signature probe, as WeChat Pay sends
 * them; signed by somebody else under a known serial; signed under an unknown serial; encrypted with another APIv3 key;
 * without a signature.
 */
export const NOTIFICATION_FAULTS = [
  'stale',
  'tampered',
  'probe',
  'wrong-key',
  'unknown-serial',
  'wrong-apiv3-key',
  'unsigned',
] as const
export type NotificationFault = (typeof NOTIFICATION_FAULTS)[number]

export interface NotificationSigner {
  readonly apiV3Key: string
  /** As `Wechatpay-Serial` names it. */
  readonly serial: string
  readonly privateKey: KeyObject
  /** Unix time in milliseconds. Default: now. */
  readonly now?: number | undefined
}

/** What is sent: these headers, this body, byte by byte. */
export interface SignedNotification {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Encrypts and signs an event, as WeChat Pay does. Sends nothing. */
export function signNotification(
  event: MockEvent & { readonly resource: Readonly<Record<string, unknown>> },
  signer: NotificationSigner,
): SignedNotification {
  const { now = systemStamp.now() } = signer
  const original_type = event.original_type ?? (event.event_type.split('.')[0] ?? '').toLowerCase()
  const nonce = systemStamp.nonce().slice(0, 12)
  const body = JSON.stringify({
    id: event.id ?? newId(),
    create_time: new Date(now).toISOString(),
    resource_type: 'encrypt-resource',
    event_type: event.event_type,
    summary: event.summary ?? '通知',
    resource: {
      original_type,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: encryptGcm(JSON.stringify(event.resource), nonce, original_type, signer.apiV3Key),
      associated_data: original_type,
      nonce,
    },
  })
  const timestamp = toSeconds(now)
  const proof = systemStamp.nonce()
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mozilla/4.0',
      'wechatpay-timestamp': String(timestamp),
      'wechatpay-nonce': proof,
      'wechatpay-serial': signer.serial,
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'wechatpay-signature': signMessage(`${timestamp}\n${proof}\n${body}\n`, signer.privateKey),
    },
    body,
  }
}

export interface NotifyOptions {
  readonly fault?: NotificationFault | undefined
  /** Default `certificate`, with which WeChat Pay signs until the change to the public key reaches notifications. */
  readonly signWith?: 'certificate' | 'public-key' | undefined
}

/** What the receiver answered. */
export interface NotifyResult {
  readonly id: string
  readonly status: number
  readonly body: string
}

export type Notify = (url: string, event: MockEvent, options?: NotifyOptions) => Promise<NotifyResult>

export function createNotifier(identity: Identity, platform: Platform): Notify {
  return async (url, event, { fault, signWith = 'certificate' } = {}) => {
    const id = event.id ?? newId()
    const known = await find(event.event_type)
    const resource = event.resource ?? sampleResource(event.event_type, known, identity)
    const original_type = event.original_type ?? [known?.originalType].flat()[0]
    const key = signWith === 'certificate' ? platform.certificate() : platform.publicKey
    const { headers, body } = await spoil({ ...event, id, resource, original_type }, key, identity.apiV3Key, fault)
    const response = await fetch(url, { method: 'POST', headers, body })
    return { id, status: response.status, body: await response.text() }
  }
}

/** A known event with its sign of ill health, if any. */
export async function spoil(
  event: MockEvent & { readonly resource: Readonly<Record<string, unknown>> },
  { serial, privateKey }: Pick<SigningKey, 'serial' | 'privateKey'>,
  apiV3Key: string,
  fault: NotificationFault | undefined,
): Promise<SignedNotification> {
  const signer = { apiV3Key, serial, privateKey }
  switch (fault) {
    case undefined:
      return signNotification(event, signer)
    case 'stale':
      return signNotification(event, { ...signer, now: systemStamp.now() - 10 * 60_000 })
    case 'tampered': {
      const { headers, body } = signNotification(event, signer)
      return { headers, body: body.replace('"summary":"', '"summary":"!') }
    }
    case 'probe': {
      const { headers, body } = signNotification(event, signer)
      const signature = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']?.slice(19)}`
      return { headers: { ...headers, 'wechatpay-signature': signature }, body }
    }
    case 'wrong-key':
      return signNotification(event, { ...signer, privateKey: (await generateKeyPair()).privateKey })
    case 'unknown-serial':
      return signNotification(event, { ...signer, serial: `7${systemStamp.nonce()}${'0'.repeat(7)}`.toUpperCase() })
    case 'wrong-apiv3-key':
      return signNotification(event, { ...signer, apiV3Key: systemStamp.nonce() })
    case 'unsigned': {
      const { headers, body } = signNotification(event, signer)
      const kept = Object.entries(headers).filter(([name]) => !name.startsWith('wechatpay-'))
      return { headers: Object.fromEntries(kept), body }
    }
  }
}

function newId(): string {
  const id = systemStamp.nonce()
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}

async function find(eventType: string): Promise<CataloguedEvent | undefined> {
  const { events } = await import('../catalogue/catalogue.js')
  const known = events().filter((event) => event.version === 'v3')
  const found = known.find((event) => event.eventType === eventType)
  return known.find((event) => event.eventType === found?.aliasOf) ?? found
}

/** A resource after the catalogue: every field that the documentation has, with values of its type. */
function sampleResource(
  eventType: string,
  known: CataloguedEvent | undefined,
  identity: Identity,
): Record<string, unknown> {
  if (known === undefined) throw new Error(`${eventType} is not in the catalogue; pass its \`resource\``)
  return sampleOf(known.resource ?? { type: 'object' }, identity) as Record<string, unknown>
}

function sampleOf(schema: Schema, identity: Identity, name = ''): unknown {
  const { oneOf, type, properties = {}, items, json, urlencoded, default: usual } = schema
  if (json !== undefined) return JSON.stringify(json === true ? {} : sampleOf(json, identity))
  if (urlencoded !== undefined)
    return new URLSearchParams(sampleOf(urlencoded, identity) as Record<string, string>).toString()
  if (oneOf?.[0] !== undefined) return sampleOf(oneOf[0], identity, name)
  if (type === 'array') return items === undefined ? [] : [sampleOf(items, identity)]
  if (type === 'object' || schema.properties !== undefined) {
    const members = Object.entries(properties).map(([key, member]) => [key, sampleOf(member, identity, key)])
    return Object.fromEntries(members)
  }
  if (/^(?:sp_|combine_)?(?:mchid|mch_id)$/.test(name)) return identity.mchid
  if (/^(?:sp_|combine_)?appid$/.test(name)) return identity.appid
  if (usual !== undefined) return usual
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  if (type === 'boolean') return true
  if (schema.format === 'date-time' || /_time$/.test(name)) return '2026-06-08T10:34:56+08:00'
  return name === '' ? 'sample' : `sample-${name}`.slice(0, schema.maxLength ?? 64)
}
