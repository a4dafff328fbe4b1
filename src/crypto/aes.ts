import { createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto'
import { fromCanonicalBase64 } from './rsa.js'

/** What WeChat Pay calls `AEAD_AES_256_GCM`: base64 of the encrypted bytes and a tag of 16 bytes. */
export interface SealedText {
  readonly ciphertext: string
  readonly nonce: string
  /** May be empty. */
  readonly associatedData: string
}

const ALGORITHM = 'aes-256-gcm'
const TAG = 16

/** `undefined` where the key, the nonce, the associated data or a single bit is another one: nothing of it comes out then. */
export function decryptGcm(sealed: SealedText, apiV3Key: string): Buffer | undefined {
  const bytes = fromCanonicalBase64(sealed.ciphertext)
  if (bytes === undefined || bytes.length < TAG || sealed.nonce === '') return undefined
  try {
    // without authTagLength Node takes tags from 4 bytes on
    const decipher = createDecipheriv(ALGORITHM, apiV3Key, sealed.nonce, { authTagLength: TAG })
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    decipher.setAAD(Buffer.from(sealed.associatedData))
    const plaintext = decipher.update(bytes.subarray(0, bytes.length - TAG))
    return isAuthentic(decipher) ? plaintext : wiped(plaintext)
  } catch {
    return undefined // a nonce that no cipher takes
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

function wiped(plaintext: Buffer): undefined {
  plaintext.fill(0)
}

/** For the mock gateway and for tests. */
export function encryptGcm(plaintext: string, nonce: string, associatedData: string, apiV3Key: string): string {
  const cipher = createCipheriv(ALGORITHM, apiV3Key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

const ECB = 'aes-256-ecb'

/**
 * What APIv2 encrypts its refund notices with: AES-256-ECB and PKCS#7, without anything that shows a change. Blocks that were
 * reordered still decrypt, so that what comes out is never a proof.
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
    return undefined // the length, the padding or the key
  }
}

/** For the mock gateway and for tests. */
export function encryptEcb(plaintext: string, key: string): string {
  const cipher = createCipheriv(ECB, key, null)
  return Buffer.concat([cipher.update(plaintext), cipher.final()]).toString('base64')
}
