import type { Pace } from '../../src/flows/pace.js'

/** Time in which pauses cost nothing and count in full. */
export interface SkippingPace extends Pace {
  /** Milliseconds, in order. */
  readonly pauses: number[]
}

/**
 * @param onPause runs during each pause, with the milliseconds that have passed since the beginning
 * @param random what every draw gives
 */
export function skippingPace(
  onPause: (passed: number) => unknown = () => undefined,
  random: () => number = () => 0.5,
): SkippingPace {
  const begin = performance.now()
  const pauses: number[] = []
  let skipped = 0
  const now = () => performance.now() + skipped
  return {
    now,
    random,
    pauses,
    async pause(duration, signal) {
      if (signal?.aborted) return
      pauses.push(duration)
      skipped += duration
      await onPause(now() - begin)
    },
  }
}
