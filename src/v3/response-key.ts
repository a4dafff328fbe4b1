import type { Clock } from '../clock/clock.js'
import { ApiError, NetworkError, UsageError } from '../errors/errors.js'
import { isInForce, type PlatformKey } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'

/**
 * The key that WeChat Pay will sign the response with, chosen by the header `Wechatpay-Serial`, if it is known already.
 *
 * @param serial the header, where the caller gave it
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
 * Finds that key; downloads the platform certificates if it is unknown. Without it the response could not be verified
 * although the request took effect, so the request is rejected before it is sent.
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
      `${label}: Wechatpay-Serial names a key that is not in certs or not valid today, so that the response could not be verified; add the key to certs`,
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
