/** Time as the flows see it. Injected, so that a test need not wait. */
export interface Pace {
  /** Milliseconds from whenever; never goes back. */
  now(): number
  /** From 0 up to, but not, 1. */
  random(): number
  /** Resolves after that many milliseconds, and at once when the signal aborts; leaves no timer and no listener. */
  pause(duration: number, signal: AbortSignal | undefined): Promise<void>
}

export const systemPace: Pace = {
  now: () => performance.now(),
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
