import { EventEmitter } from 'node:events'

/** Returns the failure of a stream, if it has failed or was closed. */
export type StreamFailure = () => { readonly cause: unknown } | undefined

/** Watches a stream of Node.js from now on: an error event without a listener would end the process. */
export function watchStream(stream: unknown): StreamFailure {
  let failure: { readonly cause: unknown } | undefined
  if (stream instanceof EventEmitter) {
    stream.on('error', (cause) => {
      failure ??= { cause }
    })
    stream.on('close', () => {
      if (!(stream as { readonly writableFinished?: boolean }).writableFinished) failure ??= { cause: undefined }
    })
  }
  return () => failure
}
