/**
 * One listener on a signal however many calls share it: Node warns of a leak from the eleventh on.
 *
 * @returns a function that takes a callback and gives the one that forgets it
 */
export function createOnAbort(): (signal: AbortSignal, callback: () => void) => () => void {
  const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>()
  return (signal, callback) => {
    const callbacks = callbacksOf.get(signal) ?? new Set()
    if (callbacks.size === 0) {
      callbacksOf.set(signal, callbacks)
      signal.addEventListener('abort', notify)
    }
    callbacks.add(callback)
    return () => {
      callbacks.delete(callback)
      if (callbacks.size === 0) signal.removeEventListener('abort', notify)
    }
  }
  function notify(this: AbortSignal): void {
    for (const callback of callbacksOf.get(this) ?? []) callback()
  }
}
