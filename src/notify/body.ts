import type { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.js'
import { fail, type NotificationReply } from './receive.js'

export interface BodyLimits {
  /** Maximum size of the body in bytes. Default 1 MiB. */
  readonly maxBodyLength?: number | undefined
  /** Timeout for reading the whole body, in milliseconds. Default 5,000. */
  readonly bodyTimeout?: number | undefined
}

const MAX = 1024 * 1024
const TIMEOUT = 5000

/** The bytes, or the response if they could not be read. */
export type Body = { readonly bytes: Uint8Array | string } | { readonly reply: NotificationReply }

const TOO_LARGE = () => fail(413, 'the body is too large', { connection: 'close' })
const TOO_SLOW = () => fail(408, 'the body did not arrive in time', { connection: 'close' })
const INCOMPLETE = () => fail(400, 'the body is incomplete', { connection: 'close' })

/**
 * Returns the raw body that the framework has kept, or reads the stream.
 *
 * @param kept members of the request that may hold the raw body
 * @param remedy the fix for this framework if a parser has already consumed the stream
 * @throws UsageError `ERR_NOTIFICATION_BODY`
 */
export async function rawBody(
  kept: readonly unknown[],
  stream: Readable,
  limits: BodyLimits,
  remedy: string,
): Promise<Body> {
  for (const bytes of kept) {
    if (bytes instanceof Uint8Array || typeof bytes === 'string') return { bytes }
  }
  if (stream.readableDidRead || stream.readableEnded) rejectConsumedBody(remedy)
  return readStream(stream, limits)
}

export function rejectConsumedBody(remedy: string): never {
  throw new UsageError(
    'ERR_NOTIFICATION_BODY',
    `a body parser has already consumed the body, but the signature covers the raw bytes; ${remedy}`,
  )
}

/** Reads a stream up to the limit and the timeout. The stream stays open, so that the response can still be sent. */
function readStream(stream: Readable, limits: BodyLimits): Promise<Body> {
  const { maxBodyLength = MAX, bodyTimeout = TIMEOUT } = limits
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const timer = setTimeout(() => stop({ reply: TOO_SLOW() }), bodyTimeout)
    const onData = (chunk: Uint8Array | string) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.length
      if (size > maxBodyLength) stop({ reply: TOO_LARGE() })
      else chunks.push(bytes)
    }
    const onEnd = () => stop({ bytes: Buffer.concat(chunks) })
    const onFailure = () => stop({ reply: INCOMPLETE() })
    function stop(body: Body): void {
      clearTimeout(timer)
      stream.off('data', onData).off('end', onEnd).off('close', onFailure)
      stream.resume() // discards the rest
      resolve(body)
    }
    // not removed: a later error of the stream would be an uncaught exception
    stream.on('error', onFailure)
    stream.on('data', onData).on('end', onEnd).on('close', onFailure)
  })
}

/** Reads a web `ReadableStream` up to the limit and the timeout. */
export async function readWebStream(stream: ReadableStream<Uint8Array> | null, limits: BodyLimits): Promise<Body> {
  if (stream === null) return { bytes: new Uint8Array() }
  const { maxBodyLength = MAX, bodyTimeout = TIMEOUT } = limits
  const reader = stream.getReader()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, bodyTimeout, 'late')
  })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), late])
      if (part === 'late') return { reply: TOO_SLOW() }
      if (part.done) return { bytes: Buffer.concat(chunks) }
      size += part.value.length
      if (size > maxBodyLength) return { reply: TOO_LARGE() }
      chunks.push(part.value)
    }
  } catch {
    return { reply: INCOMPLETE() }
  } finally {
    clearTimeout(timer)
    // not awaited: the cancellation of a slow stream may never end
    reader.cancel().catch(() => undefined)
  }
}
