import { tmpdir } from 'node:os'
import { basename, dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { NetworkError } from '../errors/errors.js'
import { checkFilePath, createTemporaryFile, type TemporaryFile } from './temporary-file.js'

/** Where a file goes, over as many attempts as it takes. */
export interface Target {
  /** Of the result. */
  readonly path: string | undefined
  /** Something went where it cannot be taken back: there is no other attempt. */
  readonly hasWritten: boolean
  /** What ended it early, if anything did. */
  readonly streamError: NetworkError | undefined
  /** Before anything is sent. @throws UsageError `ERR_FILE` */
  check(): Promise<void>
  /** An attempt begins, from zero. */
  begin(): Promise<void>
  write(bytes: Uint8Array): Promise<void>
  /** All is written and found right. */
  finish(): Promise<void>
  /** Shows it under its name. */
  commit(): Promise<void>
  /** Whoever waits in `write` or `finish` is woken. */
  abort(reason: unknown): void
  /** Leaves nothing behind. */
  discard(): Promise<void>
  /** For what must not go out before it is checked. */
  createSpool(): Promise<TemporaryFile>
}

/** A file that appears under its name when all of it is right, and not before. */
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

/** What a stream of the caller's has to do for us, Node's or the web's. */
interface StreamWriter {
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
  destroy(reason: unknown): void
}

/**
 * A stream, which gets the bytes as they arrive.
 *
 * @param onFailure the stream was closed or failed, by somebody else's doing
 */
export function toStream(label: string, stream: Writable | WritableStream<Uint8Array>, onFailure: () => void): Target {
  let isSpent = false
  let isOver = false
  let lost: NetworkError | undefined
  const fail = (cause: unknown) => {
    if (isOver) return
    isOver = true
    lost = new NetworkError(
      'ERR_ABORTED',
      `${label}: the stream that the file goes to was closed or failed before its end (see cause); give another one`,
      true,
      cause === undefined ? {} : { cause },
    )
    onFailure()
  }
  const streamWriter = stream instanceof WritableStream ? toWebWriter(stream, fail) : toNodeWriter(stream, fail)
  return {
    path: undefined,
    get hasWritten() {
      return isSpent
    },
    get streamError() {
      return lost
    },
    check: async () => undefined,
    begin: async () => undefined,
    async write(bytes) {
      isSpent = true
      await streamWriter.write(bytes)
      if (lost !== undefined) throw lost
    },
    async finish() {
      isSpent = true
      await streamWriter.end()
      if (lost !== undefined) throw lost
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

function toNodeWriter(stream: Writable, fail: (cause: unknown) => void): StreamWriter {
  let resume: () => void = () => undefined
  let isClosed = false
  const closed = (cause: unknown) => {
    isClosed = true
    fail(cause)
    resume()
  }
  // stays there: an error of a stream that nobody listens to would end the process
  stream.on('error', (error) => closed(error))
  stream.on('close', () => {
    if (!stream.writableFinished) closed(undefined)
  })
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
