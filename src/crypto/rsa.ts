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

/** Signs with RSASSA-PKCS1-v1_5 and SHA-256; returns standard base64. */
export function signMessage(message: string | Uint8Array, privateKey: KeyObject): string {
  return sign('sha256', typeof message === 'string' ? Buffer.from(message) : message, privateKey).toString('base64')
}

/**
 * Signs in the thread pool, with a limit of concurrent signatures: more of them than cores would slow the event loop down.
 * While the limit is reached, one signature per turn of the event loop is made in this thread.
 */
export async function signInThreadPool(message: Uint8Array, privateKey: KeyObject): Promise<string> {
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
    // first in, first out
    const next = waiting.shift()
    if (next === undefined) signing -= 1
    else next()
  }
}

// per process, as the thread pool is
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
 * Verifies a signature in canonical base64. Node's decoder ignores invalid characters, stops at the first `=` and accepts
 * the URL-safe alphabet, so it would accept a duplicated header.
 */
export function verifyMessage(message: Uint8Array, signature: string, publicKey: KeyObject): boolean {
  const bytes = fromCanonicalBase64(signature)
  return bytes !== undefined && verify('sha256', message, publicKey, bytes)
}

export function fromCanonicalBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined
}

/** OAEP with SHA-1 is the default of WeChat Pay; a few overseas APIs use PKCS#1 v1.5. */
export type Padding = 'oaep' | 'pkcs1'

/** Returns the maximum number of plaintext bytes: 214 for OAEP and a key of 2048 bits. */
export function maxPlaintext(key: KeyObject, padding: Padding): number {
  return keyBytes(key) - (padding === 'oaep' ? 42 : 11)
}

/** Encrypts a text; returns standard base64. @throws Error if the text is longer than `maxPlaintext` */
export function encrypt(plaintext: string, publicKey: KeyObject, padding: Padding): string {
  const scheme =
    padding === 'oaep'
      ? { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
      : { padding: constants.RSA_PKCS1_PADDING }
  return publicEncrypt({ key: publicKey, ...scheme }, Buffer.from(plaintext)).toString('base64')
}

/** Decrypts a text. Returns `undefined` for every kind of failure, because different reasons would enable a padding oracle. */
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

// Node 20 rejects PKCS#1 v1.5 decryption, and later versions return random bytes instead of an error
function decryptPkcs1(bytes: Buffer, key: KeyObject): Buffer {
  const { pki } = loadForge()
  const forged = pki.privateKeyFromPem(key.export({ type: 'pkcs1', format: 'pem' }).toString())
  return Buffer.from(forged.decrypt(bytes.toString('latin1'), 'RSAES-PKCS1-V1_5'), 'latin1')
}

/** Checks whether a text has the encoding and the length of a ciphertext for this key. */
export function isCiphertext(text: string, key: KeyObject): boolean {
  return fromCanonicalBase64(text)?.length === keyBytes(key)
}

function keyBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8
}

/** Checks whether the keys are a pair. */
export function isPair(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return createPublicKey(privateKey).equals(publicKey)
}

/** Generates a temporary pair of 2048 bits. */
export function generateKeyPair(): Promise<{ privateKey: KeyObject; publicKey: KeyObject }> {
  return promisify(generate)('rsa', { modulusLength: 2048 })
}
