import { createHash, createHmac } from 'node:crypto'

/** Lower-case hex SHA-256. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Lower-case hex HMAC-SHA256 of the UTF-8 bytes of both. */
export function hmacSha256(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
