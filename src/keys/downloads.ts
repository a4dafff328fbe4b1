import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../clock/clock.js'
import { ApiError } from '../errors/errors.js'
import type { CertificateSource, Downloaded } from './certificate-source.js'
import { isCoolingDown } from './cool-down.js'
import type { PlatformKey } from './platform-key.js'
import { readStored, writeStored } from './stored-certificates.js'
import type { Message } from './usage.js'

/** Where a list of certificates came from. */
export type Origin = 'wechatpay' | 'store'

/** Downloads platform certificates: one download at a time for all callers, with a pause between two downloads. */
export interface Downloads {
  /** Returns the download in progress. It never rejects; see `failure`. */
  inProgress(): Promise<void> | undefined
  /**
   * Joins the download in progress or starts one; returns `undefined` during a pause.
   *
   * @param isEnough whether these certificates from the key store make a download unnecessary
   */
  request(message: Message, isEnough: (keys: readonly PlatformKey[]) => boolean): Promise<void> | undefined
  /** Joins the download in progress or starts one, also during a pause. @throws the error of the download */
  refresh(): Promise<void>
  /** Returns the error of the latest download; `undefined` if it succeeded. */
  failure(): unknown
  /** Returns the origin of the latest certificates. */
  origin(): Origin
}

/**
 * Pauses between two downloads, in milliseconds. A notification may be forged, with an invented serial. A response
 * arrives over our own connection and needs its key immediately: its pause is short, and doubles with each failure.
 */
const NOTIFICATION_PAUSE = 60_000
const RESPONSE_PAUSE = 1000
/** Milliseconds. A merchant without platform certificates is unlikely to receive any within the hour. */
const NO_CERTIFICATES_PAUSE = 60 * 60_000

/** @param use receives the certificates of each successful download */
export function createDownloads(
  source: CertificateSource,
  clock: Clock,
  use: (downloaded: Downloaded, origin: Origin) => void,
): Downloads {
  let inProgress: Promise<void> | undefined
  let lastAttempt = Number.NEGATIVE_INFINITY
  let failures = 0
  let failure: unknown
  let noCertificatesUntil = Number.NEGATIVE_INFINITY
  let origin: Origin = 'wechatpay'

  /** Starts a download that never rejects: its error is in `failure`. */
  function startDownload(obtain: () => Promise<Downloaded>): Promise<void> {
    lastAttempt = clock.now()
    inProgress = obtain().then(
      (downloaded) => {
        lastAttempt = clock.now()
        noCertificatesUntil = Number.NEGATIVE_INFINITY
        failures = 0
        failure = undefined
        use(downloaded, origin)
      },
      (error: unknown) => {
        failures += 1
        failure = error
        if (error instanceof ApiError && error.code === 'RESOURCE_NOT_EXISTS')
          noCertificatesUntil = clock.now() + NO_CERTIFICATES_PAUSE
        source.log.warn({ err: error }, 'the platform certificates could not be downloaded; the known keys are kept')
      },
    )
    inProgress = inProgress.finally(() => {
      inProgress = undefined
    })
    return inProgress
  }

  /** Reads the certificates that another process has downloaded, or downloads them. */
  async function readOrDownload(
    message: Message,
    isEnough: (keys: readonly PlatformKey[]) => boolean,
  ): Promise<Downloaded> {
    const stored = await readStored(source, clock.now())
    // a response needs its key, also if another process has just downloaded a list without it
    const isFresh = stored !== undefined && message === 'notification' && clock.now() - stored.at < NOTIFICATION_PAUSE
    if (stored === undefined || !(isFresh || isEnough(stored.downloaded.keys))) return download()
    origin = 'store'
    return stored.downloaded
  }

  async function download(): Promise<Downloaded> {
    origin = 'wechatpay'
    const downloaded = await source.download()
    writeStored(source, downloaded, clock.now())
    return downloaded
  }

  return {
    inProgress: () => inProgress,
    request(message, isEnough) {
      const now = clock.now()
      if (inProgress !== undefined) return inProgress
      if (isCoolingDown(noCertificatesUntil, NO_CERTIFICATES_PAUSE, now)) return undefined
      const pause =
        message === 'notification' ? NOTIFICATION_PAUSE : Math.min(NOTIFICATION_PAUSE, RESPONSE_PAUSE * 2 ** failures)
      // a system clock that was set back must not prevent downloads permanently
      const rest = now >= lastAttempt ? Math.max(0, lastAttempt + pause - now) : 0
      if (rest === 0) return startDownload(() => readOrDownload(message, isEnough))
      // the request may have taken effect: a short wait for its key is better than an error
      if (message === 'notification' || rest > RESPONSE_PAUSE) return undefined
      return startDownload(() => sleep(rest).then(() => readOrDownload(message, isEnough)))
    },
    async refresh() {
      await (inProgress ?? startDownload(download))
      if (failure !== undefined) throw failure
    },
    failure: () => failure,
    origin: () => origin,
  }
}
