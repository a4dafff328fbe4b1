import { createCipheriv, createHash, createHmac } from 'node:crypto'
import type { Incoming, Logger, Notifications, NotificationsOptions } from 'wechatpay-chain'
import { createNotifications } from '../../src/notify/notifications.js'
import type { Emit } from '../../src/observe/events.js'
import { keys } from './keys.js'
import type { Logged, Receiver } from './receiver.js'
import { trust } from './reply.js'

export type Texts = Record<string, string>

/** The payment in the official documentation, for the vectors' merchant. */
export const PAYMENT: Texts = {
  appid: 'wx2421b1c4370ec43b',
  attach: '支付测试',
  bank_type: 'CFT',
  fee_type: 'CNY',
  is_subscribe: 'Y',
  mch_id: keys.mchid,
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  sub_mch_id: '10000100',
  time_end: '20140903131540',
  total_fee: '1',
  coupon_fee_0: '10',
  trade_type: 'JSAPI',
  transaction_id: '1004400740201409030005092168',
}

/** The refund in the official documentation. */
export const REFUND: Texts = {
  out_refund_no: '131811191610442717309',
  out_trade_no: '71106718111915575302817',
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
  refund_fee: '3960',
  refund_id: '50000408942018111907145868882',
  refund_recv_accout: '支付用户零钱',
  refund_request_source: 'API',
  refund_status: 'SUCCESS',
  settlement_refund_fee: '3960',
  settlement_total_fee: '3960',
  success_time: '2018-11-19 16:24:13',
  total_fee: '3960',
  transaction_id: '4200000215201811190261405420',
}

const UNENCRYPTED: Texts = {
  return_code: 'SUCCESS',
  appid: 'wxd678efh567hg6787',
  mch_id: keys.mchid,
  nonce_str: 'TeqClE3i0mvn3DrK',
}

/** Signs by the rule of the documentation, without code of `src`. */
export function signV2(fields: Texts, type: 'MD5' | 'HMAC-SHA256' = 'MD5', key: string = keys.apiV2Key): string {
  const pairs = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map((pair) => pair.join('='))
  const text = [...pairs, `key=${key}`].join('&')
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return digest.update(text).digest('hex').toUpperCase()
}

export function toXml(fields: Texts, root = 'xml'): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<${root}>\n${elements.join('\n')}\n</${root}>`
}

/** Returns a signed notification. APIv2 has no `Wechatpay-` headers. */
export function signedV2(fields: Texts, type: 'MD5' | 'HMAC-SHA256' = 'MD5', key: string = keys.apiV2Key): Incoming {
  return ofV2(toXml({ ...fields, sign: signV2(fields, type, key) }))
}

export function ofV2(body: string | Uint8Array): Incoming {
  return { headers: { 'content-type': 'text/xml' }, body }
}

/** Encrypts the `req_info` of a refund notification. */
export function encryptV2(plaintext: string | Uint8Array, key: string = keys.apiV2Key): Buffer {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  return Buffer.concat([cipher.update(plaintext), cipher.final()])
}

export function refundV2(inner: Texts = REFUND, unencrypted: Texts = {}, key: string = keys.apiV2Key): Incoming {
  return refundOf(encryptV2(toXml(inner, 'root'), key), unencrypted)
}

export function refundOf(encrypted: Uint8Array | string, unencrypted: Texts = {}): Incoming {
  const req_info = typeof encrypted === 'string' ? encrypted : Buffer.from(encrypted).toString('base64')
  return ofV2(toXml({ ...UNENCRYPTED, ...unencrypted, req_info }))
}

/** Returns the envelope of an event of 支付分. */
export function envelopeOf(
  event_type: string,
  resource: unknown,
  merge: Texts = {},
  apiV3Key: string = keys.apiV3Key,
): Texts {
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, 'fdasflkja484').setAAD(Buffer.from('payscore'))
  const text = typeof resource === 'string' ? resource : JSON.stringify(resource)
  const bytes = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
  return {
    mch_id: keys.mchid,
    appid: 'wxd678efh567hg6787',
    algorithm: 'HMAC-SHA256',
    nonce_str: 'TeqClE3i0mvn3DrK',
    event_id: 'EV-2018022511223320873',
    event_create_time: '20180225112233',
    event_type,
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: 'fdasflkja484',
    event_associated_data: 'payscore',
    event_ciphertext: bytes.toString('base64'),
    ...merge,
  }
}

/** Creates a receiver for APIv2 and APIv3 with the keys of the vectors. */
export function createReceiverV2(options: NotificationsOptions, opening: object = {}, emit?: Emit): Receiver {
  const logged: Logged[] = []
  const at = (level: keyof Logger) => (details: object, message: string) =>
    void logged.push({ level, details: { ...details }, message })
  const log: Logger = { debug: () => undefined, info: at('info'), warn: at('warn'), error: at('error') }
  const notifications: Notifications = createNotifications(
    options,
    {
      keys: trust('platformA', 'wechatpayPublicKey'),
      apiV3Key: keys.apiV3Key,
      apiV2Key: keys.apiV2Key,
      schemes: ['WECHATPAY2-SHA256-RSA2048'],
      decrypt: undefined,
      ...opening,
    },
    { mchid: keys.mchid, log, ...(emit && { emit }) },
  )
  return { ...notifications, logged }
}
