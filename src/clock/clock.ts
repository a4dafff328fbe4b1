import { randomUUID } from 'node:crypto'

/** Time and randomness. Tests inject their own, so that they need not wait. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  /** Monotonic time in milliseconds. */
  monotonic(): number
  /** 32 unpredictable characters. */
  nonce(): string
  /** A number from 0 (included) to 1 (excluded). */
  random(): number
  /** Resolves after `duration` milliseconds, or as soon as the signal aborts; removes its timer and listener. */
  pause(duration: number, signal: AbortSignal | undefined): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  // 122 random bits; fast, because Node generates UUIDs in batches
  nonce() {
    const id = randomUUID()
    return id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24)
  },
  random: Math.random,
  pause: (duration, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, duration)
      signal?.addEventListener('abort', end)
      if (signal?.aborted) end()
    }),
}

/** Returns whole Unix seconds, the unit of the protocol. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
