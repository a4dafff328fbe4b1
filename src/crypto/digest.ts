import { createHash, createHmac, type Hash, timingSafeEqual } from 'node:crypto'
import { UsageError } from '../errors/errors.js'

/** Returns the SHA-256 as lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Returns the HMAC-SHA256 of UTF-8 texts as lower-case hex. */
export function hmacSha256(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Returns the MD5 as lower-case hex, for the signatures of APIv2. @throws UsageError `ERR_CONFIG` if OpenSSL does not support it */
export function md5(data: string | Uint8Array): string {
  return createMd5().update(data).digest('hex')
}

function createMd5(): Hash {
  try {
    return createHash('md5')
  } catch {
    throw new UsageError(
      'ERR_CONFIG',
      'the OpenSSL of this process does not support MD5 (FIPS mode?); sign with HMAC-SHA256 if the API supports it, or run Node.js without FIPS',
    )
  }
}

/** Returns the SM3 as lower-case hex. @throws UsageError `ERR_CONFIG` if OpenSSL does not support it */
export function sm3(data: Uint8Array): string {
  let hash: Hash
  try {
    hash = createHash('sm3')
  } catch {
    throw new UsageError(
      'ERR_CONFIG',
      'the digest of this file must be SM3, which the OpenSSL of this process does not support (FIPS mode?); run Node.js without FIPS',
    )
  }
  return hash.update(data).digest('hex')
}

/** Compares two texts in constant time for one length. Lengths are not secret. */
export function isEqualText(a: string, b: string): boolean {
  // UTF-16, because UTF-8 encodes every lone surrogate as the same bytes
  return a.length === b.length && timingSafeEqual(Buffer.from(a, 'utf16le'), Buffer.from(b, 'utf16le'))
}
