import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../errors/errors.js'

/** A file for an upload, before it is read. */
export interface Source {
  /** Name of the file, if the source has a name. */
  readonly name: string | undefined
  /** Content type, if the source has one. */
  readonly type: string | undefined
  /** Reads the complete file. A Uint8Array is returned without a copy; any other source is read once. @throws UsageError `ERR_FILE` */
  read(limits: ReadLimits): Uint8Array | Promise<Uint8Array>
}

/** Limits for reading: reading stops when the call ends. */
export interface ReadLimits {
  /** Milliseconds from now. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

/** Largest file in bytes that is read into memory. WeChat Pay accepts a few megabytes and checks its own limit. */
const MAX_READ = 64 * 1024 * 1024
/** Chunk size in bytes: most files need only a few chunks. */
const CHUNK = 1024 * 1024
const ACCEPTED = 'pass a path, a file: URL, a Uint8Array, a Blob or a stream of bytes'

/** Converts the option `file` to a source. @throws UsageError `ERR_FILE` if it is not a readable source */
export function toSource(label: string, given: unknown): Source {
  if (given instanceof Uint8Array) {
    return { name: undefined, type: undefined, read: () => requireBytes(label, given, 'has no bytes') }
  }
  if (typeof given === 'string' || given instanceof URL) {
    const path = toPath(label, given)
    return { name: path, type: undefined, read: (limits) => readPath(label, path, limits) }
  }
  if (isBlob(given)) {
    const { name, type } = given as { name?: unknown; type?: unknown }
    return { name: nonEmptyText(name), type: nonEmptyText(type), read: () => readBlob(label, given) }
  }
  if (given instanceof ReadableStream || isReadable(given)) {
    return {
      name: nonEmptyText((given as { path?: unknown }).path),
      type: undefined,
      read: (limits) => read(given, limits),
    }
  }
  return rejectFile(label, `cannot be read; ${ACCEPTED}`)

  function read(stream: ReadableStream | Readable, limits: ReadLimits): Promise<Uint8Array> {
    if (!(stream instanceof ReadableStream)) return readStream(label, 'is a stream that', stream, limits)
    // objectMode keeps the chunks unchanged, so that readStream() can check their type
    return readStream(label, 'is a stream that', fromWeb(label, stream), limits)
  }
}

/**
 * Returns the file name for the request, without folders: from `filename` or `meta`, or else the name of the source.
 *
 * @throws UsageError `ERR_OPTION`
 */
export function toFilename(label: string, given: unknown, { name }: Source): string {
  const reject = (fact: string): never => {
    throw new UsageError('ERR_OPTION', `${label}: ${fact}`)
  }
  const whole = given ?? name ?? 'file'
  if (typeof whole !== 'string') return reject('`filename` must be a string: the name of the file')
  // removes the folders of POSIX and Windows paths
  const base = whole.replace(/^.*[/\\]/s, '')
  const subject = given === undefined || given === null ? 'the name of the file' : '`filename`'
  if (base === '') reject(`${subject} is empty; pass a name in \`filename\``)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the check finds control characters
  if (/[\0-\x1f\x7f]/.test(base)) {
    reject(`${subject} contains a line break or another control character; pass another name in \`filename\``)
  }
  // a surrogate pair is a character of 4 bytes; a lone surrogate is invalid
  if (/[\ud800-\udfff]/.test(base)) {
    reject(
      `${subject} contains an emoji or another 4-byte character, which WeChat Pay does not accept; pass another name in \`filename\``,
    )
  }
  return base
}

function rejectFile(label: string, fact: string): never {
  throw new UsageError('ERR_FILE', `${label}: \`file\` ${fact}`)
}

function requireBytes(label: string, bytes: Uint8Array, fact: string): Uint8Array {
  return bytes.length > 0 ? bytes : rejectFile(label, `${fact}; an empty file cannot be uploaded`)
}

function toPath(label: string, given: string | URL): string {
  if (typeof given === 'string' && !given.startsWith('file:')) return given
  try {
    return fileURLToPath(given)
  } catch (error) {
    return rejectFile(label, `is a URL that is not a local file (${codeOf(error)}); ${ACCEPTED}`)
  }
}

async function readPath(label: string, path: string, limits: ReadLimits): Promise<Uint8Array> {
  const stats = await stat(path).catch((error: unknown) =>
    rejectFile(
      label,
      `is a path that cannot be read (${codeOf(error)}); check that it exists and that this process may read it`,
    ),
  )
  if (stats.isDirectory()) rejectFile(label, 'is the path of a directory (EISDIR); pass the path of a file')
  // a named pipe without a writer would block a thread
  if (!stats.isFile()) rejectFile(label, 'is not the path of a regular file; pass a stream')
  if (stats.size > MAX_READ) rejectFile(label, TOO_LARGE)
  return readStream(label, 'is a path that', createReadStream(path, { highWaterMark: CHUNK }), limits)
}

const TOO_LARGE = `is larger than ${MAX_READ} bytes, and WeChat Pay accepts at most a tenth of that; pass a smaller file`

async function readBlob(label: string, blob: Blob): Promise<Uint8Array> {
  if (blob.size > MAX_READ) rejectFile(label, TOO_LARGE)
  const bytes = await blob.arrayBuffer().catch((error: unknown) =>
    // a Blob of a file on disk that was changed or deleted
    rejectFile(label, `is a Blob that cannot be read (${codeOf(error)}); create a new Blob`),
  )
  return requireBytes(label, new Uint8Array(bytes), 'is a Blob without bytes')
}

function fromWeb(label: string, stream: ReadableStream): Readable {
  try {
    return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0], { objectMode: true })
  } catch (error) {
    return rejectFile(label, `is a stream that is already being read (${codeOf(error)}); pass an unused stream`)
  }
}

/** Reads a stream to its end. The stream is destroyed on a timeout, an abort or an error. */
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
        return rejectFile(
          label,
          `${subject} yields ${typeof chunk}s instead of bytes; pass a stream without an encoding`,
        )
      }
      size += chunk.length
      if (size > MAX_READ) rejectFile(label, TOO_LARGE)
      chunks.push(chunk)
    }
    // a cancelled stream may look like a complete stream
    if (isOver) throw new Error()
  } catch (error) {
    if (error instanceof UsageError) throw error
    rejectFile(label, `${subject} failed while it was being read (${codeOf(error)}); nothing was sent`)
  } finally {
    release()
  }
  return requireBytes(label, Buffer.concat(chunks, size), `${subject} has no bytes`)
}

/** @returns a function that removes the timer and the listener */
function onEnd({ timeout, signal }: ReadLimits, end: () => void): () => void {
  const timer = setTimeout(end, timeout)
  signal?.addEventListener('abort', end)
  return () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

function isBlob(given: unknown): given is Blob {
  // also accepts the Blob class of another library
  return /^(?:Blob|File)$/.test(Object.prototype.toString.call(given).slice(8, -1))
}

function isReadable(given: unknown): given is Readable {
  const { pipe, destroy } = (given ?? {}) as Partial<Readable>
  return typeof pipe === 'function' && typeof destroy === 'function' && Symbol.asyncIterator in (given as object)
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Returns the code or the name of an error. The message is not shown because it contains the path. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,60}$/.test(word)) ?? 'no code'
}
