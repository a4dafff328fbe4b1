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

// what is worked out over the bytes of a file while they arrive

/** As WeChat Pay names them in `hash_type`. */
export const DIGESTS = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' } as const
export type DigestType = keyof typeof DIGESTS
/** Characters of the hex. */
export const DIGEST_LENGTH: Readonly<Record<DigestType, number>> = { SHA1: 40, SHA256: 64, SM3: 64 }

export interface Digest {
  update(bytes: Uint8Array): void
  /** Lower-case hex; ends it. */
  hex(): string
}

/** `undefined` where the OpenSSL of this process does not have it. */
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
  /** Whether the signature is one over all of it; ends it. As strict about its spelling as `verifyMessage`. */
  fits(signature: string, publicKey: KeyObject): boolean
}

/** RSASSA-PKCS1-v1_5 with SHA-256. */
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
  /** Plaintext that nothing vouches for until `isAuthentic` has said so. */
  update(bytes: Buffer): Buffer
  /** Whether the tag, the last 16 bytes, fits all of it; ends it. */
  isAuthentic(): boolean
}

const TAG = 16

/** AES-256-GCM as of an encrypted bill: raw bytes, the tag at the end. `undefined` where no cipher takes the nonce. */
export function createGcmOpener(key: Uint8Array, nonce: string, associatedData: string): GcmOpener | undefined {
  let decipher: ReturnType<typeof createGcmDecipher>
  try {
    decipher = createGcmDecipher(key, nonce)
    decipher.setAAD(Buffer.from(associatedData))
  } catch {
    return undefined
  }
  // any of the last 16 bytes may be the tag's
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

/** The key of an encrypted file: RSA-OAEP with SHA-1, for the merchant's key. `undefined` for whatever reason it fails. */
export function decryptKey(ciphertext: string, privateKey: KeyObject): Buffer | undefined {
  const bytes = fromCanonicalBase64(ciphertext)
  if (bytes === undefined) return undefined
  try {
    return privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, bytes)
  } catch {
    return undefined
  }
}
