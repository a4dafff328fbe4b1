import { EventEmitter } from 'node:events'

/** The caller's stream, taken before the first await. */
export interface TakenStream {
  /** The writer of a web stream: it locks the stream. */
  readonly writer: WritableStreamDefaultWriter<Uint8Array> | undefined
  /** Returns the failure of a stream of Node.js, if it has failed or was closed. */
  failure(): { readonly cause: unknown } | undefined
}

/** Locks a web stream, and watches a stream of Node.js: an error event without a listener would end the process. */
export function takeStream(stream: unknown): TakenStream {
  let failure: { readonly cause: unknown } | undefined
  if (stream instanceof EventEmitter) {
    stream.on('error', (cause) => {
      failure ??= { cause }
    })
    stream.on('close', () => {
      if (!(stream as { readonly writableFinished?: boolean }).writableFinished) failure ??= { cause: undefined }
    })
  }
  const writer = stream instanceof WritableStream ? (stream as WritableStream<Uint8Array>).getWriter() : undefined
  // a stream that fails now is reported by the target
  writer?.closed.catch(() => undefined)
  return { writer, failure: () => failure }
}
