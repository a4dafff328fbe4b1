import { randomUUID } from 'node:crypto'

/** Time and randomness. Injected, so that a test controls both and need not wait. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  /** Milliseconds since an arbitrary start; never goes back. */
  monotonic(): number
  /** 32 unpredictable characters. */
  nonce(): string
  /** A number from 0 up to, but not including, 1. */
  random(): number
  /** Resolves after `duration` milliseconds, and at once when the signal aborts; leaves no timer and no listener. */
  pause(duration: number, signal: AbortSignal | undefined): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  // 122 random bits; Node generates many UUIDs at a time
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

/** Whole Unix seconds, as the protocol sends them. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
