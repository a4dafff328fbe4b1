import type { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.js'
import { fail, type NotificationReply } from './receive.js'

export interface BodyLimits {
  /** Bytes. Default 1 MiB. */
  readonly maxBodyLength?: number | undefined
  /** Milliseconds until the whole body is there. Default 5,000. */
  readonly bodyTimeout?: number | undefined
}

const MAX = 1024 * 1024
const TIMEOUT = 5000

/** The bytes, or the answer that says why there are none. */
export type Body = { readonly bytes: Uint8Array | string } | { readonly reply: NotificationReply }

const TOO_LARGE = () => fail(413, 'the body is too large', { connection: 'close' })
const TOO_SLOW = () => fail(408, 'the body did not arrive in time', { connection: 'close' })
const BROKEN = () => fail(400, 'the body broke off', { connection: 'close' })

/**
 * The first of what a framework may have kept of the raw body, else the stream.
 *
 * @param remedy what to change in that framework where a parser has eaten the stream
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
  if (stream.readableDidRead || stream.readableEnded) eaten(remedy)
  return readStream(stream, limits)
}

export function eaten(remedy: string): never {
  throw new UsageError(
    'ERR_NOTIFICATION_BODY',
    `a body parser has already read the notification, whose signature is made over the raw bytes; ${remedy}`,
  )
}

/** Stops keeping at the limit and at the deadline; the stream stays open, so that an answer can still be sent. */
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
    const onBroken = () => stop({ reply: BROKEN() })
    function stop(body: Body): void {
      clearTimeout(timer)
      stream.off('data', onData).off('end', onEnd).off('close', onBroken)
      stream.resume() // what still comes is dropped
      resolve(body)
    }
    // stays: an error after the answer has been decided must not end the process
    stream.on('error', onBroken)
    stream.on('data', onData).on('end', onEnd).on('close', onBroken)
  })
}

/** The same for a web `ReadableStream`. */
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
    return { reply: BROKEN() }
  } finally {
    clearTimeout(timer)
    // not waited for: whoever drips does not end either
    reader.cancel().catch(() => undefined)
  }
}
