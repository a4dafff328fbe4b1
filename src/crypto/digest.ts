import { createHash, createHmac, type Hash, timingSafeEqual } from 'node:crypto'
import { UsageError } from '../errors/errors.js'

/** Lower-case hex SHA-256. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Lower-case hex HMAC-SHA256 of the UTF-8 bytes of both. */
export function hmacSha256(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Lower-case hex MD5, of which APIv2 is made. @throws UsageError `ERR_CONFIG` where OpenSSL has none */
export function md5(data: string | Uint8Array): string {
  return createMd5().update(data).digest('hex')
}

function createMd5(): Hash {
  try {
    return createHash('md5')
  } catch {
    throw new UsageError(
      'ERR_CONFIG',
      'the OpenSSL of this process has no MD5, as in FIPS mode; sign with HMAC-SHA256 where the API takes it, or run Node.js without FIPS',
    )
  }
}

/** Lower-case hex SM3. @throws UsageError `ERR_CONFIG` where OpenSSL has none */
export function sm3(data: Uint8Array): string {
  let hash: Hash
  try {
    hash = createHash('sm3')
  } catch {
    throw new UsageError(
      'ERR_CONFIG',
      'the OpenSSL of this process has no SM3, as in FIPS mode, which the digest of this file has to be; run Node.js without FIPS',
    )
  }
  return hash.update(data).digest('hex')
}

/** Takes as long wherever the first difference is. Lengths are no secret. */
export function isEqualText(a: string, b: string): boolean {
  // in UTF-8 two different halves of characters would be the same bytes
  return a.length === b.length && timingSafeEqual(Buffer.from(a, 'utf16le'), Buffer.from(b, 'utf16le'))
}
