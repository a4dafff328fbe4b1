import type { KeyObject } from '../crypto/rsa.js'

/** A public key of WeChat Pay: the WeChat Pay public key (`PUB_KEY_ID_...`), or the key of a platform certificate. */
export interface PlatformKey {
  /** The value of the header `Wechatpay-Serial`. */
  readonly serial: string
  readonly key: KeyObject
  /** Start and end of validity, Unix time in milliseconds. The WeChat Pay public key does not expire. */
  readonly notBefore?: number
  readonly notAfter?: number
}

/** Returns whether the key is within its period of validity. */
export function isInForce(key: PlatformKey, now: number): boolean {
  return now >= (key.notBefore ?? Number.NEGATIVE_INFINITY) && now <= (key.notAfter ?? Number.POSITIVE_INFINITY)
}

/** Returns whether the key is the WeChat Pay public key, and not the key of a platform certificate. */
export function isPublicKey({ serial }: PlatformKey): boolean {
  return serial.startsWith('PUB_KEY_ID_')
}

/** Returns the keys in a new array, the newest first. */
export function sortNewestFirst(keys: readonly PlatformKey[]): PlatformKey[] {
  return [...keys].sort((a, b) => effectiveFrom(b) - effectiveFrom(a))
}

// the WeChat Pay public key counts as newer than any certificate: a merchant who pins it has switched to it
function effectiveFrom(key: PlatformKey): number {
  return key.notBefore ?? (isPublicKey(key) ? Number.MAX_VALUE : 0)
}
