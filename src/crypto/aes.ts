import { createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto'
import { fromCanonicalBase64 } from './rsa.js'

/** A ciphertext of `AEAD_AES_256_GCM`: base64 of the encrypted bytes, followed by a tag of 16 bytes. */
export interface SealedText {
  readonly ciphertext: string
  readonly nonce: string
  /** May be empty. */
  readonly associatedData: string
}

const ALGORITHM = 'aes-256-gcm'
const TAG = 16

/** Decrypts and verifies. Returns `undefined` if the key, the nonce, the associated data or any bit does not match. */
export function decryptGcm(sealed: SealedText, apiV3Key: string): Buffer | undefined {
  const bytes = fromCanonicalBase64(sealed.ciphertext)
  if (bytes === undefined || bytes.length < TAG || sealed.nonce === '') return undefined
  try {
    // without authTagLength Node accepts tags of 4 bytes
    const decipher = createDecipheriv(ALGORITHM, apiV3Key, sealed.nonce, { authTagLength: TAG })
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    decipher.setAAD(Buffer.from(sealed.associatedData))
    const plaintext = decipher.update(bytes.subarray(0, bytes.length - TAG))
    return isAuthentic(decipher) ? plaintext : wipe(plaintext)
  } catch {
    return undefined // invalid nonce
  }
}

function isAuthentic(decipher: DecipherGCM): boolean {
  try {
    decipher.final()
    return true
  } catch {
    return false
  }
}

function wipe(plaintext: Buffer): undefined {
  plaintext.fill(0)
}

/** Encrypts for the mock gateway and for tests. */
export function encryptGcm(plaintext: string, nonce: string, associatedData: string, apiV3Key: string): string {
  const cipher = createCipheriv(ALGORITHM, apiV3Key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

const ECB = 'aes-256-ecb'

/**
 * Decrypts a refund notification of APIv2: AES-256-ECB with PKCS#7 padding. ECB has no integrity check: reordered blocks
 * still decrypt, so the plaintext is not authenticated.
 *
 * @param key 32 characters: lower-case hex of the MD5 of the APIv2 key
 */
export function decryptEcb(ciphertext: string, key: string): Buffer | undefined {
  const bytes = fromCanonicalBase64(ciphertext)
  if (bytes === undefined) return undefined
  try {
    const decipher = createDecipheriv(ECB, key, null)
    return Buffer.concat([decipher.update(bytes), decipher.final()])
  } catch {
    return undefined // invalid length, padding or key
  }
}

/** Encrypts for the mock gateway and for tests. */
export function encryptEcb(plaintext: string, key: string): string {
  const cipher = createCipheriv(ECB, key, null)
  return Buffer.concat([cipher.update(plaintext), cipher.final()]).toString('base64')
}
