import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../errors/errors.js'

/** A file that somebody wants to send; nothing of it has been read. */
export interface Source {
  /** What it is called, where it has a name of its own. */
  readonly name: string | undefined
  /** Its content type, where it knows that. */
  readonly type: string | undefined
  /** All of it. Bytes are the caller's own; everything else is read now, once. @throws UsageError `ERR_FILE` */
  read(limits: ReadLimits): Uint8Array | Promise<Uint8Array>
}

/** The call ends then, and with it the reading. */
export interface ReadLimits {
  /** Milliseconds from now. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

/** More is never read into memory: WeChat Pay takes a few megabytes, and how many is for it to say. Bytes. */
const MAX_READ = 64 * 1024 * 1024
/** Most files are here in a few steps. Bytes. */
const CHUNK = 1024 * 1024
const ACCEPTED = 'give a path, a file: URL, a Uint8Array, a Blob or a stream of bytes'

/** @throws UsageError `ERR_FILE`, where it is none of what can be read */
export function toSource(label: string, given: unknown): Source {
  if (given instanceof Uint8Array) {
    return { name: undefined, type: undefined, read: () => requireBytes(label, given, 'has no bytes') }
  }
  if (typeof given === 'string' || given instanceof URL) {
    const path = toPath(label, given)
    return { name: path, type: undefined, read: (until) => readPath(label, path, until) }
  }
  if (isBlob(given)) {
    const { name, type } = given as { name?: unknown; type?: unknown }
    return { name: nonEmptyText(name), type: nonEmptyText(type), read: () => readBlob(label, given) }
  }
  if (given instanceof ReadableStream || isReadable(given)) {
    return {
      name: nonEmptyText((given as { path?: unknown }).path),
      type: undefined,
      read: (until) => read(given, until),
    }
  }
  return refuse(label, `is nothing that can be read; ${ACCEPTED}`)

  function read(stream: ReadableStream | Readable, until: ReadLimits): Promise<Uint8Array> {
    if (!(stream instanceof ReadableStream)) return readStream(label, 'is a stream that', stream, until)
    // not bytes by decree: what it gives is looked at
    return readStream(label, 'is a stream that', fromWeb(label, stream), until)
  }
}

/**
 * What the file is called on the wire: without the folders, as `filename` or `meta` says, or as the file itself is called.
 *
 * @throws UsageError `ERR_OPTION`
 */
export function toFilename(label: string, given: unknown, { name }: Source): string {
  const reject = (what: string): never => {
    throw new UsageError('ERR_OPTION', `${label}: ${what}`)
  }
  const whole = given ?? name ?? 'file'
  if (typeof whole !== 'string') return reject('`filename` is not a string; pass the name that the file is to have')
  // of a path of whichever system
  const base = whole.replace(/^.*[/\\]/s, '')
  const subject = given === undefined || given === null ? 'the name of the file' : '`filename`'
  if (base === '') reject(`${subject} is empty; give a name under \`filename\``)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\x1f\x7f]/.test(base)) {
    reject(`${subject} has a line break or another control character in it; give another one under \`filename\``)
  }
  // surrogates: a pair is a character of 4 bytes, a single one is none at all
  if (/[\ud800-\udfff]/.test(base)) {
    reject(
      `${subject} has an emoji or another 4-byte character, which WeChat Pay does not take; give another \`filename\``,
    )
  }
  return base
}

function refuse(label: string, fact: string): never {
  throw new UsageError('ERR_FILE', `${label}: \`file\` ${fact}`)
}

function requireBytes(label: string, bytes: Uint8Array, fact: string): Uint8Array {
  return bytes.length > 0 ? bytes : refuse(label, `${fact}; an empty file cannot be uploaded`)
}

function toPath(label: string, given: string | URL): string {
  if (typeof given === 'string' && !given.startsWith('file:')) return given
  try {
    return fileURLToPath(given)
  } catch (error) {
    return refuse(label, `is a URL that names no file of this machine (${codeOf(error)}); ${ACCEPTED}`)
  }
}

async function readPath(label: string, path: string, limits: ReadLimits): Promise<Uint8Array> {
  const stats = await stat(path).catch((error: unknown) =>
    refuse(
      label,
      `is a path that cannot be read (${codeOf(error)}); check that it exists and that this process may read it`,
    ),
  )
  if (stats.isDirectory()) refuse(label, 'is the path of a directory (EISDIR); give the path of a file')
  // a pipe would block a thread until somebody writes to it
  if (!stats.isFile()) refuse(label, 'is the path of something that is no regular file; give a stream of it')
  if (stats.size > MAX_READ) refuse(label, TOO_LARGE)
  return readStream(label, 'is a path that', createReadStream(path, { highWaterMark: CHUNK }), limits)
}

const TOO_LARGE = `is larger than ${MAX_READ} bytes, of which WeChat Pay takes a tenth at most; check which file it is`

async function readBlob(label: string, blob: Blob): Promise<Uint8Array> {
  if (blob.size > MAX_READ) refuse(label, TOO_LARGE)
  const bytes = await blob.arrayBuffer().catch((error: unknown) =>
    // one that stands for a file of the disk, which has changed or is gone
    refuse(label, `is a Blob that cannot be read (${codeOf(error)}); make it anew`),
  )
  return requireBytes(label, new Uint8Array(bytes), 'is a Blob without bytes')
}

function fromWeb(label: string, stream: ReadableStream): Readable {
  try {
    return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0], { objectMode: true })
  } catch (error) {
    return refuse(label, `is a stream that somebody else is reading (${codeOf(error)}); give one of its own`)
  }
}

/** Whatever ends this early, the stream is destroyed. */
async function readStream(label: string, subject: string, stream: Readable, limits: ReadLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  let isOver = false
  const release = onEnd(limits, () => {
    isOver = true
    stream.destroy()
  })
  try {
    for await (const chunk of stream as AsyncIterable<unknown>) {
      if (!(chunk instanceof Uint8Array)) {
        return refuse(label, `${subject} gives no bytes but ${typeof chunk}s; give one without an encoding`)
      }
      size += chunk.length
      if (size > MAX_READ) refuse(label, TOO_LARGE)
      chunks.push(chunk)
    }
    // a stream that is cancelled may look as if it had come to its end
    if (isOver) throw new Error()
  } catch (error) {
    if (error instanceof UsageError) throw error
    refuse(label, `${subject} failed while it was read (${codeOf(error)}); nothing was sent`)
  } finally {
    release()
  }
  return requireBytes(label, Buffer.concat(chunks, size), `${subject} gives no bytes`)
}

/** @returns what forgets about it */
function onEnd({ timeout, signal }: ReadLimits, end: () => void): () => void {
  const timer = setTimeout(end, timeout)
  signal?.addEventListener('abort', end)
  return () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

function isBlob(given: unknown): given is Blob {
  // also one of a library's own
  return /^(?:Blob|File)$/.test(Object.prototype.toString.call(given).slice(8, -1))
}

function isReadable(given: unknown): given is Readable {
  const { pipe, destroy } = (given ?? {}) as Partial<Readable>
  return typeof pipe === 'function' && typeof destroy === 'function' && Symbol.asyncIterator in (given as object)
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What may be shown of an error: its message has the path in it. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,60}$/.test(word)) ?? 'no code'
}
