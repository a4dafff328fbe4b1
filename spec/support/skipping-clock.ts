import { type Clock, systemClock } from '../../src/clock/clock.js'

/** A clock whose pauses take no real time, but count in full. */
export interface SkippingClock extends Clock {
  /** Milliseconds, in order. */
  readonly pauses: number[]
}

/**
 * @param onPause runs during each pause, with the milliseconds that have passed since the beginning
 * @param random the result of every `random()`
 */
export function skippingClock(
  onPause: (passed: number) => unknown = () => undefined,
  random: () => number = () => 0.5,
): SkippingClock {
  const begin = performance.now()
  const pauses: number[] = []
  let skipped = 0
  const monotonic = () => performance.now() + skipped
  return {
    ...systemClock,
    monotonic,
    random,
    pauses,
    async pause(duration, signal) {
      if (signal?.aborted) return
      pauses.push(duration)
      skipped += duration
      await onPause(monotonic() - begin)
    },
  }
}
