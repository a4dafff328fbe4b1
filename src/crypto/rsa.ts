import {
  constants,
  createPublicKey,
  generateKeyPair as generate,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { loadForge } from './forge.js'

export type { KeyObject }

/** RSASSA-PKCS1-v1_5 with SHA-256, standard base64. */
export function signMessage(message: string | Uint8Array, privateKey: KeyObject): string {
  return sign('sha256', typeof message === 'string' ? Buffer.from(message) : message, privateKey).toString('base64')
}

/**
 * The same on a thread of the pool, not more of them at once than there are cores: else the event loop would have to wait
 * for its turn among them, and everything in the process with it. Where they are all taken, one is made here for each
 * turn of the loop.
 */
export async function signMessageAside(message: Uint8Array, privateKey: KeyObject): Promise<string> {
  if (signing >= LANES && !hasSigned) {
    hasSigned = true
    setImmediate(() => {
      hasSigned = false
    })
    return signMessage(message, privateKey)
  }
  if (signing >= LANES) await new Promise<void>((resolve) => waiting.push(resolve))
  else signing += 1
  try {
    return await signInPool(message, privateKey)
  } finally {
    // whoever waited longest takes the place over
    const next = waiting.shift()
    if (next === undefined) signing -= 1
    else next()
  }
}

// the threads are the process's, and so is their number
const LANES = Math.max(2, Math.min(4, availableParallelism()))
const waiting: (() => void)[] = []
let signing = 0
let hasSigned = false

function signInPool(message: Uint8Array, privateKey: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign('sha256', message, privateKey, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })
}

/**
 * Only the one canonical way of writing the signature is accepted: Node's decoder ignores junk, stops at the first
 * `=` and takes the URL-safe alphabet, so that a duplicated header would still pass.
 */
export function verifyMessage(message: Uint8Array, signature: string, publicKey: KeyObject): boolean {
  const bytes = fromCanonicalBase64(signature)
  return bytes !== undefined && verify('sha256', message, publicKey, bytes)
}

export function fromCanonicalBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined
}

/** OAEP with SHA-1 is WeChat Pay's rule; PKCS#1 v1.5 is for a few overseas APIs. */
export type Padding = 'oaep' | 'pkcs1'

/** Bytes that fit into one ciphertext: 214 with OAEP and a key of 2048 bits. */
export function maxPlaintext(key: KeyObject, padding: Padding): number {
  return keyBytes(key) - (padding === 'oaep' ? 42 : 11)
}

/** Standard base64. @throws where the text is longer than `maxPlaintext` */
export function encrypt(plaintext: string, publicKey: KeyObject, padding: Padding): string {
  const scheme =
    padding === 'oaep'
      ? { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
      : { padding: constants.RSA_PKCS1_PADDING }
  return publicEncrypt({ key: publicKey, ...scheme }, Buffer.from(plaintext)).toString('base64')
}

/** `undefined` for whatever reason it fails: a reason told apart from another would help whoever tries ciphertexts. */
export function decrypt(ciphertext: string, privateKey: KeyObject, padding: Padding): string | undefined {
  const bytes = fromCanonicalBase64(ciphertext)
  if (bytes === undefined || bytes.length !== keyBytes(privateKey)) return undefined
  try {
    const plaintext = padding === 'oaep' ? decryptOaep(bytes, privateKey) : decryptPkcs1(bytes, privateKey)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext)
  } catch {
    return undefined
  }
}

function decryptOaep(bytes: Buffer, key: KeyObject): Buffer {
  return privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, bytes)
}

// Node 20 refuses it, and newer ones give random bytes instead of an error
function decryptPkcs1(bytes: Buffer, key: KeyObject): Buffer {
  const { pki } = loadForge()
  const forged = pki.privateKeyFromPem(key.export({ type: 'pkcs1', format: 'pem' }).toString())
  return Buffer.from(forged.decrypt(bytes.toString('latin1'), 'RSAES-PKCS1-V1_5'), 'latin1')
}

/** Whether the text has the form of a ciphertext for a key of that size. */
export function isCiphertext(text: string, key: KeyObject): boolean {
  return fromCanonicalBase64(text)?.length === keyBytes(key)
}

function keyBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8
}

/** Whether the two are halves of one pair. */
export function isPair(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return createPublicKey(privateKey).equals(publicKey)
}

/** A throw-away pair of 2048 bits. */
export function generateKeyPair(): Promise<{ privateKey: KeyObject; publicKey: KeyObject }> {
  return promisify(generate)('rsa', { modulusLength: 2048 })
}
