import { createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { keys, toKey } from '../spec/support/keys.js'

// Signing and verifying as a developer writes them for a single API, with the fewest checks that are safe. No client can be
// faster, so the other candidates are compared with this one.

export const PLATFORM_SERIAL = keys.wechatpayPublicKey.id
export const MERCHANT_KEY = toKey(keys.merchant.privateKeyPkcs8)
export const PLATFORM_KEY = createPublicKey(keys.wechatpayPublicKey.publicKey)
const SCHEME = 'WECHATPAY2-SHA256-RSA2048'

/** Returns the message to sign, and the headers for its signature. */
export function createSigning(method: string, target: string, body: string) {
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = randomBytes(16).toString('hex')
  return {
    message: Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`),
    headers: (signature: Buffer): Record<string, string> => ({
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'hand-written',
      'wechatpay-serial': PLATFORM_SERIAL,
      authorization:
        `${SCHEME} mchid="${keys.mchid}",nonce_str="${nonce}",timestamp="${timestamp}",` +
        `serial_no="${keys.merchant.serial}",signature="${signature.toString('base64')}"`,
    }),
  }
}

export function signOnMainThread(message: Buffer): Buffer {
  return sign('sha256', message, MERCHANT_KEY)
}

/** Number of signatures in the thread pool, which has four threads. */
let inPool = 0

export function signInPool(message: Buffer): Promise<Buffer> {
  inPool += 1
  return new Promise((resolve, reject) => {
    sign('sha256', message, MERCHANT_KEY, (error, signature) => {
      inPool -= 1
      if (error) reject(error)
      else resolve(signature)
    })
  })
}

/** Whether the main thread has signed in this turn of the event loop. */
let hasSigned = false

/**
 * Signs one or two calls on the main thread, which is faster than the thread pool. More calls are signed in the pool. If
 * all threads of the pool are busy, the main thread signs one call in each turn of the event loop.
 *
 * @param calls number of calls in flight
 */
export function signHybrid(message: Buffer, calls: number): Buffer | Promise<Buffer> {
  if (calls <= 2) return signOnMainThread(message)
  if (inPool < 4 || hasSigned) return signInPool(message)
  hasSigned = true
  setImmediate(() => {
    hasSigned = false
  })
  return signOnMainThread(message)
}

/** Verifies a response, then parses it. */
export function openResponse(headers: Readonly<Record<string, unknown>>, body: string): unknown {
  verifyBody(headers, body)
  return JSON.parse(body)
}

export function verifyBody(headers: Readonly<Record<string, unknown>>, body: string, key = PLATFORM_KEY): void {
  const timestamp = String(headers['wechatpay-timestamp'])
  const message = Buffer.from(`${timestamp}\n${String(headers['wechatpay-nonce'])}\n${body}\n`)
  const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64')
  const isOld = !(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300)
  if (isOld || !verify('sha256', message, key, signature)) throw new Error('the signature of the response is invalid')
}
