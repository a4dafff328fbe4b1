import { tmpdir } from 'node:os'
import { basename, dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { NetworkError } from '../errors/errors.js'
import type { StreamFailure } from './stream-error.js'
import { checkFilePath, createTemporaryFile, type TemporaryFile } from './temporary-file.js'

/** The destination of a file, over all attempts. */
export interface Target {
  /** The path in the result. */
  readonly path: string | undefined
  /** Bytes were written that cannot be undone, so another attempt is impossible. */
  readonly hasWritten: boolean
  /** The error that ended the target early. */
  readonly streamError: NetworkError | undefined
  /** Checks the target before anything is sent. @throws UsageError `ERR_FILE` */
  check(): Promise<void>
  /** Starts an attempt without the bytes of an earlier attempt. */
  begin(): Promise<void>
  write(bytes: Uint8Array): Promise<void>
  /** Completes the file after all bytes are written and checked. */
  finish(): Promise<void>
  /** Moves the file to its final name. */
  commit(): Promise<void>
  /** Ends a pending `write` or `finish`. */
  abort(reason: unknown): void
  /** Removes the temporary file. */
  discard(): Promise<void>
  /** Creates a temporary file for bytes that must be checked before they are written. */
  createSpool(): Promise<TemporaryFile>
}

/** Returns a target that has its final name only after the complete file is checked. */
export function toFile(label: string, path: string): Target {
  let current: TemporaryFile | undefined
  const create = () => createTemporaryFile(label, dirname(path), basename(path))
  const discard = async () => {
    await current?.remove()
    current = undefined
  }
  return {
    path,
    hasWritten: false,
    streamError: undefined,
    check: () => checkFilePath(label, path),
    async begin() {
      await discard()
      current = await create()
    },
    write: async (bytes) => current?.write(bytes),
    finish: async () => current?.close(),
    async commit() {
      await current?.moveTo(path)
      current = undefined
    },
    abort: () => undefined,
    discard,
    createSpool: create,
  }
}

/** Common interface of the caller's Node.js stream or web stream. */
interface StreamWriter {
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
  destroy(reason: unknown): void
}

/**
 * Returns a target that writes the bytes to a stream as they arrive.
 *
 * @param streamFailure the failure of the stream before this call
 * @param onFailure called when the stream fails or is closed by other code
 */
export function toStream(
  label: string,
  stream: Writable | WritableStream<Uint8Array>,
  streamFailure: StreamFailure,
  onFailure: () => void,
): Target {
  let hasWritten = false
  let isOver = false
  let streamError: NetworkError | undefined
  const fail = (cause: unknown) => {
    if (isOver) return
    isOver = true
    streamError = new NetworkError(
      'ERR_ABORTED',
      `${label}: the target stream was closed or failed before the end of the file (see cause); pass a new stream`,
      true,
      cause === undefined ? {} : { cause },
    )
    onFailure()
  }
  const streamWriter =
    stream instanceof WritableStream ? toWebWriter(stream, fail) : toNodeWriter(stream, streamFailure, fail)
  return {
    path: undefined,
    get hasWritten() {
      return hasWritten
    },
    get streamError() {
      return streamError
    },
    check: async () => undefined,
    begin: async () => undefined,
    async write(bytes) {
      hasWritten = true
      await streamWriter.write(bytes)
      if (streamError !== undefined) throw streamError
    },
    async finish() {
      hasWritten = true
      await streamWriter.end()
      if (streamError !== undefined) throw streamError
      isOver = true
    },
    commit: async () => undefined,
    abort(reason) {
      isOver = true
      streamWriter.destroy(reason)
    },
    discard: async () => undefined,
    createSpool: () => createTemporaryFile(label, tmpdir(), 'wechatpay-chain'),
  }
}

function toNodeWriter(stream: Writable, streamFailure: StreamFailure, fail: (cause: unknown) => void): StreamWriter {
  let resume: () => void = () => undefined
  let isClosed = false
  const closed = (cause: unknown) => {
    isClosed = true
    fail(cause)
    resume()
  }
  // never removed: an error event without a listener would end the process
  stream.on('error', (error) => closed(error))
  stream.on('close', () => {
    if (!stream.writableFinished) closed(undefined)
  })
  const failure = streamFailure()
  if (failure !== undefined) closed(failure.cause)
  const until = (start: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      resume = resolve
      start(resolve)
      if (isClosed) resolve()
    })
  return {
    async write(bytes) {
      if (!isClosed && !stream.write(bytes)) await until((done) => stream.once('drain', done))
    },
    async end() {
      const isStandard = stream === process.stdout || stream === process.stderr
      if (!isClosed && !isStandard) await until((done) => stream.end(done))
    },
    destroy(reason) {
      stream.destroy?.(reason instanceof Error ? reason : undefined)
      isClosed = true
      resume()
    },
  }
}

function toWebWriter(stream: WritableStream<Uint8Array>, fail: (cause: unknown) => void): StreamWriter {
  const writer = stream.getWriter()
  writer.closed.catch(fail)
  const settled = (work: Promise<void>) => work.catch(fail)
  return {
    async write(bytes) {
      await settled(writer.ready)
      void settled(writer.write(bytes))
    },
    end: () => settled(writer.close()),
    destroy(reason) {
      writer.abort(reason).catch(() => undefined)
    },
  }
}
