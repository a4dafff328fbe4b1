import { type Clock, systemClock } from '../clock/clock.js'
import { normalizeSerial } from '../crypto/certificate.js'
import { type Emit, silent } from '../observe/events.js'
import { createAbsentSerials } from './absent-serials.js'
import type { CertificateSource } from './certificate-source.js'
import { createDownloads } from './downloads.js'
import { createKnownKeys } from './known-keys.js'
import { isInForce, type PlatformKey } from './platform-key.js'
import { repeat } from './repeat.js'
import { createUsage, type Message, type PlatformKeyReport } from './usage.js'

/** The public keys of WeChat Pay, by serial. */
export interface PlatformKeys {
  /** Finds a known key by its serial, in any spelling. The caller checks whether it has expired. */
  find(serial: string): PlatformKey | undefined
  /** Finds a key; downloads the certificates if it is unknown (rate-limited). */
  fetch(serial: string, message: Message): Promise<PlatformKey | undefined>
  /**
   * Returns the key that WeChat Pay should sign responses with, and that sensitive fields are encrypted with: the
   * WeChat Pay public key if there is one, else the newest certificate in force.
   */
  preferred(now: number): PlatformKey | undefined
  /** Returns the preferred key; downloads the certificates if there is none (rate-limited). */
  fetchPreferred(): Promise<PlatformKey | undefined>
  serials(): string[]
  /** Returns the error of the latest download; `undefined` if it succeeded. */
  failure(): unknown
  /** Counts a message whose signature is valid. */
  count(key: PlatformKey, message: Message): void
  report(): PlatformKeyReport
  /** Downloads the certificates now. @throws the error of the download; the known keys are kept */
  refresh(): Promise<void>
  /** Stops the background refresh. */
  close(): void
}

/** The serial of a certificate in hexadecimal digits. Only certificates can be downloaded. */
const CERTIFICATE_SERIAL = /^(?=(?::*[0-9A-Fa-f]){8})[0-9A-Fa-f:]{8,60}$/

/** @param source downloads certificates; without it only the pinned keys are known */
export function createPlatformKeys(
  pinned: readonly PlatformKey[],
  source?: CertificateSource,
  clock: Clock = systemClock,
  emit: Emit = silent,
): PlatformKeys {
  const known = createKnownKeys(pinned, clock)
  const usage = createUsage(clock)
  const absent = createAbsentSerials(clock)
  const downloads =
    source &&
    createDownloads(source, clock, (downloaded, from) => {
      known.add(downloaded)
      const serials = downloaded.keys.map(({ serial }) => serial)
      emit('keys.downloaded', () => ({ serials, from }))
      const { rejected } = downloaded
      if (rejected.length > 0)
        source.log.warn({ refused: rejected }, 'some platform certificates of the list are invalid')
    })
  const refresh = async (): Promise<void> => downloads?.refresh()
  const stopRefreshing = source?.refreshEvery === undefined ? undefined : repeat(source.refreshEvery, refresh)

  return {
    find: known.find,
    async fetch(serial, message) {
      const found = known.find(serial)
      if (found !== undefined || downloads === undefined || !CERTIFICATE_SERIAL.test(serial)) return found
      const id = normalizeSerial(serial)
      // separate for each kind: a forged notification must not delay the key of a response
      const lookup = `${message} ${id}`
      if (absent.has(lookup)) return undefined
      // a download in progress may have started before WeChat Pay listed this certificate: another one may follow
      const earlier = downloads.inProgress()
      if (earlier !== undefined) {
        await earlier
        const downloaded = known.find(serial)
        // the serial is marked absent if that download was started for it
        if (downloaded !== undefined || downloads.failure() !== undefined || absent.has(lookup)) return downloaded
      }
      const download = downloads.request(message, (keys) => keys.some((key) => normalizeSerial(key.serial) === id))
      if (download === undefined) return undefined
      await download
      const fetched = known.find(serial)
      // a list from the key store may be older than the certificate
      if (fetched === undefined && downloads.failure() === undefined && downloads.origin() === 'wechatpay')
        absent.add(lookup)
      return fetched
    },
    preferred: known.preferred,
    async fetchPreferred() {
      const key = known.preferred(clock.now())
      if (key !== undefined) return key
      await downloads?.request('answer', (keys) => keys.some((one) => isInForce(one, clock.now())))
      return known.preferred(clock.now())
    },
    serials: known.serials,
    failure: () => downloads?.failure(),
    count(key, message) {
      usage.count(key, message)
      emit('signature.verified', () => ({ message, serial: key.serial }))
    },
    report: () => usage.report(known.all()),
    refresh,
    close: () => stopRefreshing?.(),
  }
}
