import { setTimeout as sleep } from 'node:timers/promises'
import { type Clock, systemClock } from '../clock/clock.js'
import { withTimeout } from '../clock/timeout.js'
import { normalizeSerial } from '../crypto/certificate.js'
import type { KeyObject } from '../crypto/rsa.js'
import { ApiError } from '../errors/errors.js'
import { type Emit, silent } from '../observe/events.js'
import type { Logger } from '../observe/logger.js'
import type { KeyStore } from '../stores/key-store.js'

/** One of WeChat Pay's public keys: the public key itself (`PUB_KEY_ID_...`), or that of a platform certificate. */
export interface PlatformKey {
  /** As it goes into `Wechatpay-Serial`. */
  readonly serial: string
  readonly key: KeyObject
  /** Unix time in milliseconds; a public key has no end. */
  readonly notBefore?: number
  readonly notAfter?: number
}

/** What a signature was found on. Anybody can send a notification, while an answer comes over a connection of ours. */
export type Message = 'answer' | 'notification'

export interface PlatformKeys {
  /** The key of that serial, written in whatever way, also where it has expired: that is for the caller to judge. */
  find(serial: string): PlatformKey | undefined
  /** The same; where it is not known, the platform certificates are downloaded, unless that has just been tried. */
  fetch(serial: string, message: Message): Promise<PlatformKey | undefined>
  /**
   * The key that answers should be signed with, which is also the one to encrypt for: the public key where there is
   * one, else the newest certificate that is in force.
   */
  preferred(now: number): PlatformKey | undefined
  /** The same; where there is none, the platform certificates are downloaded, unless that has just been tried. */
  fetchPreferred(): Promise<PlatformKey | undefined>
  serials(): string[]
  /** Why the last download failed; `undefined` where it did not. */
  failure(): unknown
  /** Counts a message whose signature was good. */
  count(key: PlatformKey, message: Message): void
  report(): PlatformKeyReport
  /** Downloads now. @throws what the download fails with; the keys that are known stay */
  refresh(): Promise<void>
  /** Ends the background refresh. */
  close(): void
}

/** With which of its keys WeChat Pay has signed, for a merchant who changes from certificates to the public key. */
export interface PlatformKeyReport {
  /** When counting began: at the creation of this client. */
  readonly since: Date
  readonly keys: readonly PlatformKeyUse[]
}
export interface PlatformKeyUse {
  readonly serial: string
  readonly type: 'public-key' | 'certificate'
  readonly answers: number
  readonly notifications: number
  readonly lastAnswer: Date | undefined
  readonly lastNotification: Date | undefined
  /** `undefined`: never. */
  readonly expires: Date | undefined
}

/** The certificates of one download. */
export interface Downloaded {
  readonly keys: readonly PlatformKey[]
  /** Serials of entries that could not be used. */
  readonly rejected: readonly string[]
  /** The answer as it came, its certificates still encrypted: what a store keeps. */
  readonly text: string
}

export interface CertificateSource {
  /** From WeChat Pay. */
  download(): Promise<Downloaded>
  /** The same from the text of an earlier download; no keys where it is anything else. */
  read(text: string): Downloaded
  readonly store: { readonly keys: KeyStore; readonly name: string } | undefined
  /** Milliseconds between two refreshes in the background; `undefined` for none. */
  readonly refreshEvery: number | undefined
  readonly log: Logger
}

/**
 * All in milliseconds. Between two downloads for the sake of a notification, whose serial anybody can make up; an
 * answer's is WeChat Pay's own and needed at once: its pause is short, and doubles with each failure.
 */
const COOL_DOWN = 60_000
const ANSWER_PAUSE = 1000
/** How long a serial stays unknown after a download that did not bring it, and how many are remembered. */
const ABSENT = 5 * 60_000
const MAX_ABSENT = 1000
/** A merchant without platform certificates does not get any within the hour. */
const NONE = 60 * 60_000
/** A certificate that is no longer listed may still be on messages that are under way. */
const GRACE = 10 * 60_000
const KEPT = 12 * 60 * 60_000
const STORE_PATIENCE = 1000
// whatever else a serial is, it is not the one of a certificate
const CERTIFICATE_SERIAL = /^(?=(?::*[0-9A-Fa-f]){8})[0-9A-Fa-f:]{8,60}$/

/** The one part with memory: what is pinned, and with a source what was downloaded. */
export function createPlatformKeys(
  pinned: readonly PlatformKey[],
  source?: CertificateSource,
  clock: Clock = systemClock,
  emit: Emit = silent,
): PlatformKeys {
  const learned = createLearned(pinned, clock)
  const uses = createUses(clock)
  const absent = new Map<string, number>()
  let flight: Promise<void> | undefined
  let lastAttempt = Number.NEGATIVE_INFINITY
  let failures = 0
  let failure: unknown
  let noneUntil = Number.NEGATIVE_INFINITY
  let isFromStore = false

  /**
   * One flight for everybody; `undefined` where none is due.
   *
   * @param isEnough whether what another process has downloaded will do
   */
  function attempt(message: Message, isEnough: (keys: readonly PlatformKey[]) => boolean): Promise<void> | undefined {
    const now = clock.now()
    if (flight !== undefined) return flight
    if (source === undefined || isWithin(noneUntil, NONE, now)) return undefined
    const pause = message === 'notification' ? COOL_DOWN : Math.min(COOL_DOWN, ANSWER_PAUSE * 2 ** failures)
    // a clock that was set back must not stop downloads for ever
    const rest = now >= lastAttempt ? Math.max(0, lastAttempt + pause - now) : 0
    if (rest === 0) return fly(source, () => obtain(source, message, isEnough))
    // an answer whose call has taken effect is worth a moment's wait
    if (message === 'notification' || rest > ANSWER_PAUSE) return undefined
    return fly(source, () => sleep(rest).then(() => obtain(source, message, isEnough)))
  }

  /** Never rejects: what it failed with is in `failure`. */
  function fly(from: CertificateSource, obtainKeys: () => Promise<Downloaded>): Promise<void> {
    lastAttempt = clock.now()
    flight = obtainKeys().then(
      (downloaded) => {
        lastAttempt = clock.now()
        noneUntil = Number.NEGATIVE_INFINITY
        failures = 0
        failure = undefined
        learned.adopt(downloaded)
        const serials = downloaded.keys.map(({ serial }) => serial)
        emit('keys.downloaded', () => ({ serials, from: isFromStore ? 'store' : 'wechatpay' }))
        const { rejected: refused } = downloaded
        if (refused.length > 0) from.log.warn({ refused }, 'some platform certificates of the list cannot be used')
      },
      (error: unknown) => {
        failures += 1
        failure = error
        if (error instanceof ApiError && error.code === 'RESOURCE_NOT_EXISTS') noneUntil = clock.now() + NONE
        from.log.warn({ err: error }, 'the platform certificates could not be downloaded; what is known is kept')
      },
    )
    flight = flight.finally(() => {
      flight = undefined
    })
    return flight
  }

  function isAbsent(serial: string): boolean {
    return isWithin(absent.get(serial), ABSENT, clock.now())
  }

  function markAbsent(serial: string): void {
    absent.delete(serial)
    absent.set(serial, clock.now() + ABSENT)
    const [oldest] = absent.keys()
    if (absent.size > MAX_ABSENT && oldest !== undefined) absent.delete(oldest)
  }

  const background = source?.refreshEvery === undefined ? undefined : repeat(source.refreshEvery, () => refresh())

  async function refresh(): Promise<void> {
    if (source === undefined) return
    await (flight ?? fly(source, () => downloadNow(source)))
    if (failure !== undefined) throw failure
  }

  /** What another process has just downloaded is as good as a download of ours. */
  async function obtain(
    from: CertificateSource,
    message: Message,
    isEnough: (keys: readonly PlatformKey[]) => boolean,
  ): Promise<Downloaded> {
    const stored = await readStore(from, clock.now())
    // an answer needs its key: that another process has just asked in vain is no reason not to
    const isFresh = stored !== undefined && message === 'notification' && clock.now() - stored.at < COOL_DOWN
    if (stored === undefined || !(isFresh || isEnough(stored.downloaded.keys))) return downloadNow(from)
    isFromStore = true
    return stored.downloaded
  }

  function downloadNow(from: CertificateSource): Promise<Downloaded> {
    isFromStore = false
    return download(from, clock)
  }

  return {
    find: learned.find,
    async fetch(serial, message) {
      const known = learned.find(serial)
      if (known !== undefined || !CERTIFICATE_SERIAL.test(serial)) return known
      const id = normalizeSerial(serial)
      // what a notification asked for in vain says nothing of an answer: anybody may have sent it, before its time
      const asked = `${message} ${id}`
      if (isAbsent(asked)) return undefined
      // what is under way may have left before that key was there: it does not show that there is none
      if (flight !== undefined) {
        await flight
        const brought = learned.find(serial)
        // whoever sent it off for this very serial knows meanwhile that there is none
        if (brought !== undefined || failure !== undefined || isAbsent(asked)) return brought
      }
      const tried = attempt(message, (keys) => keys.some((key) => normalizeSerial(key.serial) === id))
      if (tried === undefined) return undefined
      await tried
      const found = learned.find(serial)
      if (found === undefined && failure === undefined && !isFromStore) markAbsent(asked)
      return found
    },
    preferred: learned.preferred,
    async fetchPreferred() {
      const key = learned.preferred(clock.now())
      if (key !== undefined) return key
      await attempt('answer', (keys) => keys.some((one) => isInForce(one, clock.now())))
      return learned.preferred(clock.now())
    },
    serials: learned.serials,
    failure: () => failure,
    count(key, message) {
      uses.count(key, message)
      emit('signature.verified', () => ({ message, serial: key.serial }))
    },
    report: () => uses.report(learned.all()),
    refresh,
    close: () => background?.stop(),
  }
}

interface Learned extends Pick<PlatformKeys, 'find' | 'preferred' | 'serials'> {
  all(): PlatformKey[]
  adopt(downloaded: Downloaded): void
}

/** The keys: pinned ones for good, downloaded ones as long as WeChat Pay lists them. */
function createLearned(pinned: readonly PlatformKey[], clock: Clock): Learned {
  // Maps: the serial of an answer is anybody's text, also `__proto__`
  const fixed = new Map(pinned.map((key) => [normalizeSerial(key.serial), key]))
  const listed = new Map<string, { key: PlatformKey; until: number }>()
  let newestFirst = sort(pinned)

  const isKept = ({ key, until }: { key: PlatformKey; until: number }): boolean =>
    clock.now() < Math.min(until, key.notAfter ?? Number.POSITIVE_INFINITY)
  const all = (): PlatformKey[] => [...pinned, ...[...listed.values()].filter(isKept).map(({ key }) => key)]

  return {
    find(serial) {
      const id = normalizeSerial(serial)
      const found = listed.get(id)
      return fixed.get(id) ?? (found !== undefined && isKept(found) ? found.key : undefined)
    },
    preferred: (now) => newestFirst.find((key) => isInForce(key, now)),
    serials: () => [...new Set(all().map((key) => key.serial))],
    all,
    adopt({ keys, rejected: refused }) {
      const named = new Set([...keys.map(({ serial }) => serial), ...refused].map(normalizeSerial))
      for (const [id, entry] of listed) {
        if (!isKept(entry)) listed.delete(id)
        else if (!named.has(id)) entry.until = Math.min(entry.until, clock.now() + GRACE)
      }
      for (const key of keys) listed.set(normalizeSerial(key.serial), { key, until: Number.POSITIVE_INFINITY })
      // one that is no longer listed only verifies
      newestFirst = sort([
        ...pinned,
        ...[...listed.values()].filter(({ until }) => until === Number.POSITIVE_INFINITY).map(({ key }) => key),
      ])
    },
  }
}

function sort(keys: readonly PlatformKey[]): PlatformKey[] {
  return [...keys].sort((a, b) => effectiveFrom(b) - effectiveFrom(a))
}

interface Use {
  answers: number
  notifications: number
  /** Unix time in milliseconds. */
  lastAnswer: number | undefined
  lastNotification: number | undefined
}

function createUses(clock: Clock): {
  count: PlatformKeys['count']
  report(keys: readonly PlatformKey[]): PlatformKeyReport
} {
  const since = new Date(clock.now())
  const uses = new Map<string, Use & { key: PlatformKey }>()
  return {
    count(key, message) {
      const id = normalizeSerial(key.serial)
      let use = uses.get(id)
      if (use === undefined) {
        use = { key, answers: 0, notifications: 0, lastAnswer: undefined, lastNotification: undefined }
        uses.set(id, use)
      }
      if (message === 'answer') {
        use.answers += 1
        use.lastAnswer = clock.now()
      } else {
        use.notifications += 1
        use.lastNotification = clock.now()
      }
    },
    report(keys) {
      // also those that are gone by now: that nothing came with them any more is what the report is read for
      const byId = new Map(
        [...keys, ...[...uses.values()].map(({ key }) => key)].map((k) => [normalizeSerial(k.serial), k]),
      )
      return {
        since,
        keys: [...byId].map(([id, { serial, notAfter }]) => {
          const { answers = 0, notifications = 0, lastAnswer, lastNotification } = uses.get(id) ?? {}
          return {
            serial,
            type: serial.startsWith('PUB_KEY_ID_') ? 'public-key' : 'certificate',
            answers,
            notifications,
            lastAnswer: toDate(lastAnswer),
            lastNotification: toDate(lastNotification),
            expires: toDate(notAfter),
          }
        }),
      }
    },
  }
}

function toDate(time: number | undefined): Date | undefined {
  return time === undefined ? undefined : new Date(time)
}

async function download(source: CertificateSource, clock: Clock): Promise<Downloaded> {
  const downloaded = await source.download()
  const { store, log } = source
  if (store !== undefined) {
    const text = JSON.stringify({ at: clock.now(), text: downloaded.text })
    // not waited for: the keys are here
    withTimeout(STORE_PATIENCE, 'the key store', () => store.keys.set(store.name, text, KEPT)).catch((error: unknown) =>
      log.warn({ err: error }, 'the key store did not take the platform certificates'),
    )
  }
  return downloaded
}

/** What a store says is believed as little as the network: it goes through the same decryption. Garbage is a miss. */
async function readStore(
  { store, read, log }: CertificateSource,
  now: number,
): Promise<{ at: number; downloaded: Downloaded } | undefined> {
  if (store === undefined) return undefined
  try {
    const stored = await withTimeout(STORE_PATIENCE, 'the key store', () => store.keys.get(store.name))
    if (typeof stored !== 'string') return undefined
    const { at, text }: { at?: unknown; text?: unknown } = JSON.parse(stored)
    if (typeof at !== 'number' || typeof text !== 'string' || !(at <= now + COOL_DOWN)) return undefined
    const downloaded = read(text)
    return downloaded.keys.length === 0 ? undefined : { at, downloaded }
  } catch (error) {
    log.warn({ err: error }, 'the key store gave nothing that can be used; the platform certificates are downloaded')
    return undefined
  }
}

/** With up to a tenth of jitter, so that a fleet does not refresh at once; never keeps the process alive. */
function repeat(every: number, run: () => Promise<void>): { stop(): void } {
  let timer: NodeJS.Timeout
  const schedule = () => {
    timer = setTimeout(
      () => {
        // a failure is logged where it happens
        run().catch(() => undefined)
        schedule()
      },
      every * (1 - Math.random() / 10),
    ).unref()
  }
  schedule()
  return { stop: () => clearTimeout(timer) }
}

/** A time that lies further ahead than it was ever set is of a clock that was wrong. */
function isWithin(until: number | undefined, span: number, now: number): boolean {
  return until !== undefined && now < until && until - now <= span
}

export function isInForce(key: PlatformKey, now: number): boolean {
  return now >= (key.notBefore ?? Number.NEGATIVE_INFINITY) && now <= (key.notAfter ?? Number.POSITIVE_INFINITY)
}

// a public key counts as newer than any certificate: pinning one is how a merchant says that it has switched
function effectiveFrom(key: PlatformKey): number {
  return key.notBefore ?? (key.serial.startsWith('PUB_KEY_ID_') ? Number.MAX_VALUE : 0)
}
