import {
  constants,
  createDecipheriv,
  createHash,
  createVerify,
  type Hash,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto'
import { fromCanonicalBase64 } from './rsa.js'

// digests, signatures and decryption over the bytes of a file while they arrive

/** WeChat Pay's names in `hash_type`, with the names of OpenSSL. */
export const DIGESTS = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' } as const
export type DigestType = keyof typeof DIGESTS
/** Number of hex characters. */
export const DIGEST_LENGTH: Readonly<Record<DigestType, number>> = { SHA1: 40, SHA256: 64, SM3: 64 }

export interface Digest {
  update(bytes: Uint8Array): void
  /** Finishes the digest and returns lower-case hex. */
  hex(): string
}

/** Returns `undefined` if the OpenSSL of this process does not support the digest. */
export function createDigest(type: DigestType): Digest | undefined {
  let hash: Hash
  try {
    hash = createHash(DIGESTS[type])
  } catch {
    return undefined
  }
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
}

export interface Verifier {
  update(bytes: Uint8Array | string): void
  /** Finishes and checks the signature of all bytes; accepts canonical base64 only, as `verifyMessage` does. */
  fits(signature: string, publicKey: KeyObject): boolean
}

/** Verifies RSASSA-PKCS1-v1_5 with SHA-256. */
export function createVerifier(): Verifier {
  const verify = createVerify('sha256')
  return {
    update: (bytes) => void verify.update(bytes),
    fits(signature, publicKey) {
      const bytes = fromCanonicalBase64(signature)
      return bytes !== undefined && verify.verify(publicKey, bytes)
    },
  }
}

export interface GcmOpener {
  /** Returns plaintext that is not authenticated until `isAuthentic` returns `true`. */
  update(bytes: Buffer): Buffer
  /** Finishes and verifies the tag, which is the last 16 bytes. */
  isAuthentic(): boolean
}

const TAG = 16

/** Decrypts AES-256-GCM of encrypted bills: raw bytes with the tag at the end. Returns `undefined` if the nonce is invalid. */
export function createGcmOpener(key: Uint8Array, nonce: string, associatedData: string): GcmOpener | undefined {
  let decipher: ReturnType<typeof createGcmDecipher>
  try {
    decipher = createGcmDecipher(key, nonce)
    decipher.setAAD(Buffer.from(associatedData))
  } catch {
    return undefined
  }
  // the last 16 bytes so far may be the tag
  let held: Buffer = Buffer.alloc(0)
  return {
    update(bytes) {
      if (bytes.length < TAG) {
        const joined = Buffer.concat([held, bytes])
        const end = Math.max(0, joined.length - TAG)
        held = joined.subarray(end)
        return decipher.update(joined.subarray(0, end))
      }
      const before = held.length > 0 ? decipher.update(held) : undefined
      held = Buffer.from(bytes.subarray(bytes.length - TAG))
      const plaintext = decipher.update(bytes.subarray(0, bytes.length - TAG))
      return before === undefined ? plaintext : Buffer.concat([before, plaintext])
    },
    isAuthentic() {
      if (held.length < TAG) return false
      try {
        decipher.setAuthTag(held).final()
        return true
      } catch {
        return false
      }
    },
  }
}

function createGcmDecipher(key: Uint8Array, nonce: string) {
  return createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
}

/** Decrypts the key of an encrypted file (RSA-OAEP with SHA-1). Returns `undefined` for every kind of failure. */
export function decryptKey(ciphertext: string, privateKey: KeyObject): Buffer | undefined {
  const bytes = fromCanonicalBase64(ciphertext)
  if (bytes === undefined) return undefined
  try {
    return privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, bytes)
  } catch {
    return undefined
  }
}
