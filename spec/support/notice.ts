import { createCipheriv, sign } from 'node:crypto'
import type { Incoming } from 'wechatpay-chain'
import { keys, toKey } from './keys.js'

export interface Sealing {
  /** Replaces members of the envelope. */
  envelope?: object
  /** Replaces members of the envelope's `resource`. */
  sealed?: object
  /** Content before encryption; an object is converted to JSON. */
  plaintext?: unknown
  apiV3Key?: string
  nonce?: string
  associatedData?: string
  /** Replaces the whole body. */
  body?: string | Buffer
  /** Unix seconds. */
  now?: number
  scheme?: string
}
export interface Notice extends Incoming {
  headers: Record<string, string>
  body: Buffer
}

/** Encrypts and signs a notification with the keys of the vectors and without code of `src`. */
export function sealNotice(sealing: Sealing = {}): Notice {
  const { plaintext = { mchid: keys.mchid }, envelope = {}, sealed = {} } = sealing
  const { nonce = 'fdasflkja484', associatedData = 'transaction', now = keys.now } = sealing
  const { apiV3Key = keys.apiV3Key, scheme = 'WECHATPAY2-SHA256-RSA2048' } = sealing
  const text = typeof plaintext === 'string' ? plaintext : JSON.stringify(plaintext)
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associatedData))
  const bytes = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
  const ciphertext = bytes.toString('base64')
  const resource = {
    ...{ original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ciphertext },
    ...{ associated_data: associatedData, nonce, ...sealed },
  }
  const whole = {
    ...{ id: 'EV-2018022511223320873', create_time: '2026-05-28T20:26:40+08:00' },
    ...{ resource_type: 'encrypt-resource', event_type: 'TRANSACTION.SUCCESS', summary: '支付成功' },
    resource,
    ...envelope,
  }
  const body = Buffer.from(sealing.body ?? JSON.stringify(whole))
  const message = Buffer.concat([Buffer.from(`${now}\nd824f2e086d3c1df\n`), body, Buffer.from('\n')])
  const headers = {
    'wechatpay-serial': keys.platformA.serial,
    'wechatpay-signature-type': scheme,
    'wechatpay-timestamp': String(now),
    'wechatpay-nonce': 'd824f2e086d3c1df',
    'wechatpay-signature': sign('sha256', message, toKey(keys.platformA.privateKeyPkcs8)).toString('base64'),
  }
  return { headers, body }
}
