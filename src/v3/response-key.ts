import type { Clock } from '../clock/clock.js'
import { ApiError, NetworkError, UsageError } from '../errors/errors.js'
import { isInForce, type PlatformKey } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'

/**
 * Returns the key with which WeChat Pay will sign the response, if it is already known. The header `Wechatpay-Serial` chooses
 * it.
 *
 * @param serial the header of the caller, if any
 */
export function knownResponseKey(
  serial: string | undefined,
  keys: PlatformKeys,
  clock: Clock,
): PlatformKey | undefined {
  const key = serial === undefined ? keys.preferred(clock.now()) : keys.find(serial)
  return key !== undefined && isInForce(key, clock.now()) ? key : undefined
}

/**
 * Returns that key; downloads the platform certificates if it is unknown. Without the key, a request could take effect
 * although its response cannot be verified, so nothing is sent.
 *
 * @throws UsageError `ERR_KEY`; NetworkError `ERR_NO_PLATFORM_KEY`, nothing was sent
 */
export async function fetchResponseKey(
  serial: string | undefined,
  keys: PlatformKeys,
  clock: Clock,
  label: string,
): Promise<PlatformKey> {
  const key =
    knownResponseKey(serial, keys, clock) ??
    (serial === undefined ? await keys.fetchPreferred() : await keys.fetch(serial, 'answer'))
  if (key !== undefined && isInForce(key, clock.now())) return key
  const cause = keys.failure()
  const hasNoCertificates = cause instanceof ApiError && cause.code === 'RESOURCE_NOT_EXISTS'
  if (serial !== undefined) {
    throw new UsageError(
      'ERR_KEY',
      `${label}: Wechatpay-Serial names a key that is unknown or not valid today, so that the response could not be verified; add the key to certs`,
    )
  }
  if (hasNoCertificates) {
    throw new UsageError(
      'ERR_KEY',
      `${label}: this merchant has no platform certificates; add WeChat Pay's public key to certs: { PUB_KEY_ID_...: key }`,
    )
  }
  if (cause === undefined) {
    throw new UsageError(
      'ERR_KEY',
      `${label}: no key in certs is valid today, so that the response could not be verified; add WeChat Pay's public key to certs`,
    )
  }
  throw new NetworkError(
    'ERR_NO_PLATFORM_KEY',
    `${label}: no platform certificate is known and the download failed (see cause), so that the response could not be verified; nothing was sent`,
    false,
    { cause },
  )
}
