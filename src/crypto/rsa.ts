import { createPublicKey, generateKeyPair as generate, type KeyObject, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'

export type { KeyObject }

/** RSASSA-PKCS1-v1_5 with SHA-256, standard base64. */
export function signMessage(message: string | Uint8Array, privateKey: KeyObject): string {
  return sign('sha256', Buffer.from(message), privateKey).toString('base64')
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

/** Whether the two are halves of one pair. */
export function isPair(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return createPublicKey(privateKey).equals(publicKey)
}

/** A throw-away pair of 2048 bits. */
export function generateKeyPair(): Promise<{ privateKey: KeyObject; publicKey: KeyObject }> {
  return promisify(generate)('rsa', { modulusLength: 2048 })
}
