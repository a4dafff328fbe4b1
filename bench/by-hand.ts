import { createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { keys, toKey } from '../spec/support/keys.js'

/**
 * What somebody writes who needs one call, knows how, and checks as little as is safe. It is as fast as signing and
 * verifying can be, and the measure of everything else.
 */

export const PLATFORM_SERIAL = keys.wechatpayPublicKey.id
export const MERCHANT_KEY = toKey(keys.merchant.privateKeyPkcs8)
export const PLATFORM_KEY = createPublicKey(keys.wechatpayPublicKey.publicKey)
const SCHEME = 'WECHATPAY2-SHA256-RSA2048'

/** The message that is signed, and the headers once it is. */
export function toSign(method: string, target: string, body: string) {
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = randomBytes(16).toString('hex')
  return {
    message: Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`),
    headers: (signature: Buffer): Record<string, string> => ({
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'by-hand',
      'wechatpay-serial': PLATFORM_SERIAL,
      authorization:
        `${SCHEME} mchid="${keys.mchid}",nonce_str="${nonce}",timestamp="${timestamp}",` +
        `serial_no="${keys.merchant.serial}",signature="${signature.toString('base64')}"`,
    }),
  }
}

export function signHere(message: Buffer): Buffer {
  return sign('sha256', message, MERCHANT_KEY)
}

/** Signatures that wait in the thread pool, which has four threads. */
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

let hasSigned = false

/**
 * One call alone has its signature sooner here than from the thread pool. Of many, the pool makes them; where all its
 * threads have one to make, this thread makes one too, and then sees to its events before it makes another.
 *
 * @param calls how many are under way
 */
export function signWherever(message: Buffer, calls: number): Buffer | Promise<Buffer> {
  if (calls <= 2) return signHere(message)
  if (inPool < 4 || hasSigned) return signInPool(message)
  hasSigned = true
  setImmediate(() => {
    hasSigned = false
  })
  return signHere(message)
}

/** The parsed answer, if it is WeChat Pay's. */
export function openAnswer(headers: Readonly<Record<string, unknown>>, body: string): unknown {
  verifyBody(headers, body)
  return JSON.parse(body)
}

export function verifyBody(headers: Readonly<Record<string, unknown>>, body: string, key = PLATFORM_KEY): void {
  const timestamp = String(headers['wechatpay-timestamp'])
  const message = Buffer.from(`${timestamp}\n${String(headers['wechatpay-nonce'])}\n${body}\n`)
  const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64')
  const isOld = !(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300)
  if (isOld || !verify('sha256', message, key, signature)) throw new Error('the answer is not signed')
}
