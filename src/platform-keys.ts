import { normalizeSerial } from './crypto/certificate.js'
import type { KeyObject } from './crypto/rsa.js'

/** One of WeChat Pay's public keys: the public key itself (`PUB_KEY_ID_...`), or that of a platform certificate. */
export interface PlatformKey {
  /** As it goes into `Wechatpay-Serial`. */
  readonly serial: string
  readonly key: KeyObject
  /** Unix time in milliseconds; a public key has no end. */
  readonly notBefore?: number
  readonly notAfter?: number
}

export interface PlatformKeys {
  /** The key of that serial, written in whatever way, also where it has expired: that is for the caller to judge. */
  find(serial: string): PlatformKey | undefined
  /**
   * The key that answers should be signed with, which is also the one to encrypt for: the public key where there is
   * one, else the newest certificate that is in force.
   */
  preferred(now: number): PlatformKey | undefined
  serials(): string[]
}

export function createPlatformKeys(pinned: readonly PlatformKey[]): PlatformKeys {
  // a Map: the serial of an answer is anybody's text, also `__proto__`
  const keys = new Map(pinned.map((key) => [normalizeSerial(key.serial), key]))
  const newestFirst = [...pinned].sort((a, b) => effectiveFrom(b) - effectiveFrom(a))
  return {
    find: (serial) => keys.get(normalizeSerial(serial)),
    preferred: (now) => newestFirst.find((key) => isInForce(key, now)),
    serials: () => pinned.map((key) => key.serial),
  }
}

export function isInForce(key: PlatformKey, now: number): boolean {
  return now >= (key.notBefore ?? Number.NEGATIVE_INFINITY) && now <= (key.notAfter ?? Number.POSITIVE_INFINITY)
}

// a public key counts as newer than any certificate: pinning one is how a merchant says that it has switched
function effectiveFrom(key: PlatformKey): number {
  return key.notBefore ?? Number.MAX_VALUE
}
