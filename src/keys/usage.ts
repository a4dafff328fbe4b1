import type { Clock } from '../clock/clock.js'
import { normalizeSerial } from '../crypto/certificate.js'
import { isPublicKey, type PlatformKey } from './platform-key.js'

/** The kind of a signed message: the response to one of our requests, or a notification. */
export type Message = 'answer' | 'notification'

/**
 * The number of messages that were signed with each key. It shows the progress of a migration from platform certificates
 * to the WeChat Pay public key.
 */
export interface PlatformKeyReport {
  /** Start of counting: the creation of this client. */
  readonly since: Date
  readonly keys: readonly PlatformKeyUse[]
}
export interface PlatformKeyUse {
  readonly serial: string
  readonly type: 'public-key' | 'certificate'
  /** Number of verified responses. */
  readonly answers: number
  /** Number of verified notifications. */
  readonly notifications: number
  readonly lastAnswer: Date | undefined
  readonly lastNotification: Date | undefined
  /** `undefined` for the WeChat Pay public key, which does not expire. */
  readonly expires: Date | undefined
}

/** Counts of the verified messages by key. */
export interface Usage {
  count(key: PlatformKey, message: Message): void
  /** @param keys the keys that are known, also if no message was signed with them */
  report(keys: readonly PlatformKey[]): PlatformKeyReport
}

interface Counts {
  readonly key: PlatformKey
  answers: number
  notifications: number
  /** Unix time in milliseconds. */
  lastAnswer: number | undefined
  lastNotification: number | undefined
}

export function createUsage(clock: Clock): Usage {
  const since = new Date(clock.now())
  const countsById = new Map<string, Counts>()
  return {
    count(key, message) {
      const id = normalizeSerial(key.serial)
      let counts = countsById.get(id)
      if (counts === undefined) {
        counts = { key, answers: 0, notifications: 0, lastAnswer: undefined, lastNotification: undefined }
        countsById.set(id, counts)
      }
      if (message === 'answer') {
        counts.answers += 1
        counts.lastAnswer = clock.now()
      } else {
        counts.notifications += 1
        counts.lastNotification = clock.now()
      }
    },
    report(keys) {
      // keys that are no longer known are included: the report shows when they were last used
      const keysById = new Map(
        [...keys, ...[...countsById.values()].map(({ key }) => key)].map((key) => [normalizeSerial(key.serial), key]),
      )
      return { since, keys: [...keysById].map(([id, key]) => toUse(key, countsById.get(id))) }
    },
  }
}

function toUse(key: PlatformKey, counts: Counts | undefined): PlatformKeyUse {
  const { answers = 0, notifications = 0, lastAnswer, lastNotification } = counts ?? {}
  return {
    serial: key.serial,
    type: isPublicKey(key) ? 'public-key' : 'certificate',
    answers,
    notifications,
    lastAnswer: toDate(lastAnswer),
    lastNotification: toDate(lastNotification),
    expires: toDate(key.notAfter),
  }
}

function toDate(time: number | undefined): Date | undefined {
  return time === undefined ? undefined : new Date(time)
}
