import { tmpdir } from 'node:os'
import { basename, dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { NetworkError } from '../errors/errors.js'
import { checkPlace, createTemporaryFile, type TemporaryFile } from './temporary-file.js'

/** Where a file goes, over as many attempts as it takes. */
export interface Target {
  /** Of the result. */
  readonly path: string | undefined
  /** Something went where it cannot be taken back: there is no other attempt. */
  readonly isSpent: boolean
  /** What ended it early, if anything did. */
  readonly lost: NetworkError | undefined
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
  spool(): Promise<TemporaryFile>
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
    isSpent: false,
    lost: undefined,
    check: () => checkPlace(label, path),
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
    spool: create,
  }
}

/** What a stream of the caller's has to do for us, Node's or the web's. */
interface Outlet {
  write(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
  destroy(reason: unknown): void
}

/**
 * A stream, which gets the bytes as they arrive.
 *
 * @param onLost the stream was closed or failed, by somebody else's doing
 */
export function toStream(label: string, stream: Writable | WritableStream<Uint8Array>, onLost: () => void): Target {
  let isSpent = false
  let isOver = false
  let lost: NetworkError | undefined
  const lose = (cause: unknown) => {
    if (isOver) return
    isOver = true
    lost = new NetworkError(
      'ERR_ABORTED',
      `${label}: the stream that the file goes to was closed or failed before its end (see cause); give another one`,
      true,
      cause === undefined ? {} : { cause },
    )
    onLost()
  }
  const outlet = stream instanceof WritableStream ? toWebOutlet(stream, lose) : toNodeOutlet(stream, lose)
  return {
    path: undefined,
    get isSpent() {
      return isSpent
    },
    get lost() {
      return lost
    },
    check: async () => undefined,
    begin: async () => undefined,
    async write(bytes) {
      isSpent = true
      await outlet.write(bytes)
      if (lost !== undefined) throw lost
    },
    async finish() {
      isSpent = true
      await outlet.end()
      if (lost !== undefined) throw lost
      isOver = true
    },
    commit: async () => undefined,
    abort(reason) {
      isOver = true
      outlet.destroy(reason)
    },
    discard: async () => undefined,
    spool: () => createTemporaryFile(label, tmpdir(), 'wechatpay-chain'),
  }
}

function toNodeOutlet(stream: Writable, lose: (cause: unknown) => void): Outlet {
  let wake: () => void = () => undefined
  let isClosed = false
  const closed = (cause: unknown) => {
    isClosed = true
    lose(cause)
    wake()
  }
  // stays there: an error of a stream that nobody listens to would end the process
  stream.on('error', (error) => closed(error))
  stream.on('close', () => {
    if (!stream.writableFinished) closed(undefined)
  })
  const until = (start: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve
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
      wake()
    },
  }
}

function toWebOutlet(stream: WritableStream<Uint8Array>, lose: (cause: unknown) => void): Outlet {
  const writer = stream.getWriter()
  writer.closed.catch(lose)
  const settled = (work: Promise<void>) => work.catch(lose)
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
