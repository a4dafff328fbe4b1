/**
 * Creates a function that registers a callback for the abort of a signal. All callbacks of a signal share one listener,
 * because Node warns of a leak from the eleventh listener on.
 *
 * @returns `onAbort`, which returns a function that removes the callback
 */
export function createOnAbort(): (signal: AbortSignal, callback: () => void) => () => void {
  const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>()
  return onAbort

  function onAbort(signal: AbortSignal, callback: () => void): () => void {
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
