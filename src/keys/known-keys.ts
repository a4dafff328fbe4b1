import type { Clock } from '../clock/clock.js'
import { normalizeSerial } from '../crypto/certificate.js'
import type { Downloaded } from './certificate-source.js'
import { isInForce, type PlatformKey, sortNewestFirst } from './platform-key.js'

/** The keys that are known: pinned keys permanently, downloaded keys while WeChat Pay lists them. */
export interface KnownKeys {
  /** Finds a key by its serial, in any spelling. Expired pinned keys are found too. */
  find(serial: string): PlatformKey | undefined
  /** Returns the newest key in force, excluding certificates that are no longer listed. */
  preferred(now: number): PlatformKey | undefined
  serials(): string[]
  all(): PlatformKey[]
  /** Adds the certificates of a download; certificates that it does not list are dropped after a grace period. */
  add(downloaded: Downloaded): void
}

/** Milliseconds. Messages in transit may still be signed with a certificate that is no longer listed. */
const GRACE_PERIOD = 10 * 60_000

interface Entry {
  readonly key: PlatformKey
  /** Unix time in milliseconds; infinite while WeChat Pay lists the certificate. */
  until: number
}

export function createKnownKeys(pinned: readonly PlatformKey[], clock: Clock): KnownKeys {
  // Maps, not objects: a received serial may be any text, also `__proto__`
  const pinnedById = new Map(pinned.map((key) => [normalizeSerial(key.serial), key]))
  const downloadedById = new Map<string, Entry>()
  let newestFirst = sortNewestFirst(pinned)

  const isKept = ({ key, until }: Entry): boolean =>
    clock.now() < Math.min(until, key.notAfter ?? Number.POSITIVE_INFINITY)
  const all = (): PlatformKey[] => [...pinned, ...[...downloadedById.values()].filter(isKept).map(({ key }) => key)]

  return {
    find(serial) {
      const id = normalizeSerial(serial)
      const found = downloadedById.get(id)
      return pinnedById.get(id) ?? (found !== undefined && isKept(found) ? found.key : undefined)
    },
    preferred: (now) => newestFirst.find((key) => isInForce(key, now)),
    serials: () => [...new Set(all().map((key) => key.serial))],
    all,
    add({ keys, rejected }) {
      // an entry that cannot be used is still listed: its earlier key is kept
      const listed = new Set([...keys.map(({ serial }) => serial), ...rejected].map(normalizeSerial))
      for (const [id, entry] of downloadedById) {
        if (!isKept(entry)) downloadedById.delete(id)
        else if (!listed.has(id)) entry.until = Math.min(entry.until, clock.now() + GRACE_PERIOD)
      }
      for (const key of keys) downloadedById.set(normalizeSerial(key.serial), { key, until: Number.POSITIVE_INFINITY })
      newestFirst = sortNewestFirst([
        ...pinned,
        ...[...downloadedById.values()].filter(({ until }) => until === Number.POSITIVE_INFINITY).map(({ key }) => key),
      ])
    },
  }
}
