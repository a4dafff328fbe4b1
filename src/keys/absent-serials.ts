import type { Clock } from '../clock/clock.js'
import { isCoolingDown } from './cool-down.js'

/** Serials that a download did not contain: they cause no further download for five minutes. */
export interface AbsentSerials {
  has(serial: string): boolean
  add(serial: string): void
}

/** Milliseconds. */
const ABSENT_FOR = 5 * 60_000
/** Forged notifications have invented serials: memory must stay bounded. */
const MAX_SERIALS = 1000

export function createAbsentSerials(clock: Clock): AbsentSerials {
  const absentUntil = new Map<string, number>()
  return {
    has: (serial) => isCoolingDown(absentUntil.get(serial), ABSENT_FOR, clock.now()),
    add(serial) {
      // deleted first, so that the map stays ordered by age
      absentUntil.delete(serial)
      absentUntil.set(serial, clock.now() + ABSENT_FOR)
      const [oldest] = absentUntil.keys()
      if (absentUntil.size > MAX_SERIALS && oldest !== undefined) absentUntil.delete(oldest)
    },
  }
}
