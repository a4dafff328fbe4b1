import type { CataloguedEvent } from '../catalogue/catalogue.js'
import { systemClock, toSeconds } from '../clock/clock.js'
import { encryptGcm } from '../crypto/aes.js'
import { generateKeyPair, type KeyObject, signMessage } from '../crypto/rsa.js'
import type { Identity, SigningKey } from './identity.js'
import { completeV2, FAULTS_V2, type FaultV2, rejectFault, signFaultyNoticeV2 } from './notices-v2.js'
import type { Platform } from './platform.js'
import { sampleOf } from './samples.js'

/** An event before its encryption. Members that are left out have sample values. */
export interface MockEvent {
  /** `TRANSACTION.SUCCESS`, ...; of APIv2 `v2.transaction-success`, ... */
  readonly event_type: string
  /**
   * Default: sample values of the catalogue, for the merchant of the mock. Required members of an APIv2 notification are
   * always added, because they identify it.
   */
  readonly resource?: Readonly<Record<string, unknown>> | undefined
  /** The same id is a duplicate. Most notifications of APIv2 have no id; the same resource is a duplicate. */
  readonly id?: string | undefined
  readonly original_type?: string | undefined
  readonly summary?: string | undefined
}

/**
 * Faults of a notification, in the order of the list: signed 10 minutes ago; one byte changed after signing; a signature
 * probe of WeChat Pay; signed with another key under a known serial; signed under an unknown serial; encrypted with another
 * APIv3 key; without a signature.
 *
 * Notifications of APIv2 support `tampered` and `wrong-key`, also `unsigned` if they are signed, and `wrong-apiv3-key` if
 * they are encrypted with that key.
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
  /** Value of `Wechatpay-Serial`. */
  readonly serial: string
  readonly privateKey: KeyObject
  /** Unix time in milliseconds. Default: now. */
  readonly now?: number | undefined
}

/** Headers and body, to be sent unchanged. */
export interface SignedNotification {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Encrypts and signs an event as WeChat Pay does, without sending it. */
export function signNotification(
  event: MockEvent & { readonly resource: Readonly<Record<string, unknown>> },
  signer: NotificationSigner,
): SignedNotification {
  const { now = systemClock.now() } = signer
  const original_type = event.original_type ?? (event.event_type.split('.')[0] ?? '').toLowerCase()
  const nonce = systemClock.nonce().slice(0, 12)
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
  const proof = systemClock.nonce()
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
  /** Default `certificate`: WeChat Pay signs notifications with it until the migration to the public key includes them. */
  readonly signWith?: 'certificate' | 'public-key' | undefined
}

/** Response of the receiver. */
export interface NotifyResult {
  readonly id: string
  readonly status: number
  readonly body: string
}

export type Notify = (url: string, event: MockEvent, options?: NotifyOptions) => Promise<NotifyResult>

export function createNotifier(identity: Identity, platform: Platform): Notify {
  return async (url, event, { fault, signWith = 'certificate' } = {}) => {
    const id = event.id ?? newId()
    if (event.event_type.startsWith('v2.')) return notifyV2(url, { ...event, id }, identity, fault)
    const known = await find(event.event_type)
    const resource = event.resource ?? sampleResource(event.event_type, known, identity)
    const original_type = event.original_type ?? [known?.originalType].flat()[0]
    const key = signWith === 'certificate' ? platform.certificate() : platform.publicKey
    const { headers, body } = await signFaultyNotification(
      { ...event, id, resource, original_type },
      key,
      identity.apiV3Key,
      fault,
    )
    const response = await fetch(url, { method: 'POST', headers, body })
    return { id, status: response.status, body: await response.text() }
  }
}

async function notifyV2(
  url: string,
  event: MockEvent & { readonly id: string },
  identity: Identity,
  fault: NotificationFault | undefined,
): Promise<NotifyResult> {
  const { event_type } = event
  const { events } = await import('../catalogue/catalogue.js')
  const resource = completeV2(event_type, events(), event.resource, identity, event.id.slice(0, 8))
  if (!isOfV2(fault)) rejectFault(event, fault)
  const { id, headers, body } = signFaultyNoticeV2({ event_type, resource, id: event.id }, identity, fault)
  const response = await fetch(url, { method: 'POST', headers, body })
  return { id, status: response.status, body: await response.text() }
}

function isOfV2(fault: NotificationFault | undefined): fault is FaultV2 | undefined {
  return fault === undefined || (FAULTS_V2 as readonly NotificationFault[]).includes(fault)
}

/** Signs an event with a fault, if any. */
export async function signFaultyNotification(
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
      return signNotification(event, { ...signer, now: systemClock.now() - 10 * 60_000 })
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
      return signNotification(event, { ...signer, serial: `7${systemClock.nonce()}${'0'.repeat(7)}`.toUpperCase() })
    case 'wrong-apiv3-key':
      return signNotification(event, { ...signer, apiV3Key: systemClock.nonce() })
    case 'unsigned': {
      const { headers, body } = signNotification(event, signer)
      const kept = Object.entries(headers).filter(([name]) => !name.startsWith('wechatpay-'))
      return { headers: Object.fromEntries(kept), body }
    }
  }
}

function newId(): string {
  const id = systemClock.nonce()
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}

async function find(eventType: string): Promise<CataloguedEvent | undefined> {
  const { events } = await import('../catalogue/catalogue.js')
  const known = events().filter((event) => event.version === 'v3')
  const found = known.find((event) => event.eventType === eventType)
  return known.find((event) => event.eventType === found?.aliasOf) ?? found
}

/** Returns sample values for every documented field of an event. */
function sampleResource(
  eventType: string,
  known: CataloguedEvent | undefined,
  identity: Identity,
): Record<string, unknown> {
  if (known === undefined) throw new Error(`${eventType} is not in the catalogue; pass its \`resource\``)
  return sampleOf(known.resource ?? { type: 'object' }, identity) as Record<string, unknown>
}
