import { type Clock, systemClock } from '../../src/clock/clock.js'
import { encryptGcm } from '../../src/crypto/aes.js'
import type { CertificateSource, Downloaded } from '../../src/keys/certificate-source.js'
import type { PlatformKey } from '../../src/keys/platform-key.js'
import type { Logger } from '../../src/observe/logger.js'
import type { KeyStore } from '../../src/stores/key-store.js'
import { readCertificates } from '../../src/v3/certificates.js'
import { keys } from './keys.js'
import { NOW, toPlatformKey } from './reply.js'

/** A clock that advances only by `advance`. */
export interface ManualClock extends Clock {
  /** Milliseconds; a negative time sets the clock back. */
  advance(time: number): void
}

export function createClock(start = NOW): ManualClock {
  let now = start
  return {
    ...systemClock,
    now: () => now,
    nonce: () => '593BEC0C930BF1AFEB40B4A08C8FB242',
    advance: (time) => {
      now += time
    },
  }
}

export interface Log extends Logger {
  readonly lines: { level: keyof Logger; details: Readonly<Record<string, unknown>>; message: string }[]
}

/** @param least the lowest level that is kept; the events of calls are at debug and info */
export function createLines(least: 'debug' | 'warn' = 'warn'): Log {
  const lines: Log['lines'] = []
  const at = (level: keyof Logger) => (details: object, message: string) =>
    void lines.push({ level, details: { ...details }, message })
  const drop = () => undefined
  const [debug, info] = least === 'debug' ? [at('debug'), at('info')] : [drop, drop]
  return { lines, debug, info, warn: at('warn'), error: at('error') }
}

/** The result of a download: keys, or the error. */
export type DownloadResult = readonly PlatformKey[] | Downloaded | Error

export interface Source extends CertificateSource {
  /** Returns the number of started downloads. */
  begun(): number
  /** Sets the result of the next downloads. */
  bring(result: DownloadResult): void
  /** Delays the next downloads until `deliver` is called. */
  hold(): { deliver(result?: DownloadResult): void }
  readonly log: Log
}

/** Creates a source without network that counts the downloads and returns the given result. */
export function createSource(
  result: DownloadResult = [],
  options: { store?: KeyStore; refreshEvery?: number; now?: () => number } = {},
): Source {
  let next = result
  let begun = 0
  let held: Promise<void> | undefined
  const { store, refreshEvery, now = () => NOW } = options
  return {
    begun: () => begun,
    bring(what) {
      next = what
    },
    hold() {
      let open: () => void = () => undefined
      held = new Promise((resolve) => {
        open = resolve
      })
      return {
        deliver(what = next) {
          next = what
          held = undefined
          open()
        },
      }
    },
    async download() {
      begun += 1
      await held
      if (next instanceof Error) throw next
      return Array.isArray(next) ? toDownloaded(next) : (next as Downloaded)
    },
    read: (text) => readCertificates(text, keys.apiV3Key, now()),
    store: store && { keys: store, name: 'platform-certificates:1900007291' },
    refreshEvery,
    log: createLines(),
  }
}

export function toDownloaded(found: readonly PlatformKey[], rejected: readonly string[] = []): Downloaded {
  return { keys: found, rejected, text: '{"data":[]}' }
}

type Certified = 'platformA' | 'platformB' | 'platformExpired' | 'platformFuture'

/** Returns the text of a list with these certificates of the vectors, encrypted as by WeChat Pay. */
export function listOf(names: readonly Certified[], apiV3Key: string = keys.apiV3Key): string {
  return JSON.stringify({ data: names.map((name) => toEntry(keys[name].serial, keys[name].certificate, apiV3Key)) })
}

/** Returns one entry of the list; `content` is encrypted. */
export function toEntry(serial: string, content: string, apiV3Key: string = keys.apiV3Key) {
  const nonce = 'fdd2c2b9b4c1'
  return {
    serial_no: serial,
    effective_time: '2023-06-01T08:00:00+08:00',
    expire_time: '2028-05-30T08:00:00+08:00',
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: 'certificate',
      ciphertext: encryptGcm(content, nonce, 'certificate', apiV3Key),
    },
  }
}

/** Returns the key of platformA under a numbered serial that no certificate has. */
export function numbered(number: number): PlatformKey {
  return { ...toPlatformKey('platformA'), serial: serialOf(number) }
}

/** Returns a numbered serial that no certificate has. */
export function serialOf(number: number): string {
  return `7${number.toString(16).toUpperCase().padStart(39, '0')}`
}
