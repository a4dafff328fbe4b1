import { createReadStream } from 'node:fs'
import { type FileHandle, lstat, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'

/** A file that only its owner can read, beside the one that it may become: nothing half-done ever has the final name. */
export interface TemporaryFile {
  readonly path: string
  /** Resolves when it takes more. What fails may show one write later. */
  write(bytes: Uint8Array): Promise<void>
  /** All of it is written; a crash of the machine, as against one of the process, may still lose it. */
  close(): Promise<void>
  read(): AsyncIterable<Buffer>
  /** Puts it in the place of whatever has that name; a link there is replaced, not followed. */
  moveTo(path: string): Promise<void>
  /** Does nothing where it has been moved. Never fails. */
  remove(): Promise<void>
}

/** @throws UsageError `ERR_FILE` */
export async function createTemporaryFile(label: string, folder: string, name: string): Promise<TemporaryFile> {
  // names are limited to 255 bytes
  const path = join(folder, `.${name.slice(0, 60)}.${systemClock.nonce().slice(0, 12)}.tmp`)
  const guard = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw toFileError(label, error)
    })
  const handle = await guard(open(path, 'wx', 0o600))
  const queue = createQueue(handle)
  let isClosed = false
  const close = async (): Promise<void> => {
    if (isClosed) return
    isClosed = true
    await queue.drain().catch(() => undefined)
    await handle.close()
  }
  return {
    path,
    write: (bytes) => guard(queue.write(bytes)),
    async close() {
      await guard(queue.drain())
      await guard(close())
    },
    read: () => createReadStream(path, { highWaterMark: CHUNK }),
    moveTo: (target) => guard(rename(path, target)),
    async remove() {
      await close().catch(() => undefined)
      await rm(path, { force: true }).catch(() => undefined)
    },
  }
}

const CHUNK = 256 * 1024

/** Bytes that may wait while others are written: enough to write few times, and little to hold. */
const MAX_QUEUED = 512 * 1024

/** Writes in order, as much at once as has come meanwhile. */
function createQueue(handle: FileHandle) {
  let waiting: Uint8Array[] = []
  let size = 0
  let writing: Promise<void> | undefined
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      size = 0
      await writeAll(handle, batch)
    }
  }
  const start = () => {
    writing ??= flush().then(() => {
      writing = undefined
    })
    // whoever comes next hears of it
    writing.catch(() => undefined)
    return writing
  }
  return {
    async write(bytes: Uint8Array): Promise<void> {
      waiting.push(bytes)
      size += bytes.length
      const written = start()
      if (size > MAX_QUEUED) await written
    },
    async drain(): Promise<void> {
      while (writing !== undefined || waiting.length > 0) await start()
    },
  }
}

async function writeAll(handle: FileHandle, batch: readonly Uint8Array[]): Promise<void> {
  let rest = batch
  while (rest.length > 0) {
    // a disk that is almost full takes a part
    let { bytesWritten } = await handle.writev(rest)
    const next: Uint8Array[] = []
    for (const bytes of rest) {
      if (bytesWritten < bytes.length) next.push(bytes.subarray(Math.max(0, bytesWritten)))
      bytesWritten -= bytes.length
    }
    rest = next
  }
}

/** Finds out before anything is sent whether a file can be put there. @throws UsageError `ERR_FILE` */
export async function checkFilePath(label: string, path: string): Promise<void> {
  const refuse = (message: string): never => {
    throw new UsageError('ERR_FILE', `${label}: ${message}`)
  }
  if (path.endsWith('/') || path.endsWith(sep)) refuse('`to` names a folder; name a file in it')
  const folder = await stat(dirname(path)).catch((error: unknown) => {
    throw toFileError(label, error)
  })
  if (!folder.isDirectory()) refuse('`to` is below something that is no folder; name a file in one')
  const there = await lstat(path).catch(() => undefined)
  if (there?.isDirectory()) refuse('`to` names a folder; name a file in it')
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'the folder is not there; create it first',
  EACCES: 'there is no permission; run as a user who may write there',
  EPERM: 'there is no permission; run as a user who may write there',
  EROFS: 'it is read-only; name another place',
  ENOSPC: 'the disk is full; make room and call again',
  EDQUOT: 'the quota is used up; make room and call again',
  EFBIG: 'the file system takes no files of that size; name another place',
  EMFILE: 'this process has too many files open; close some',
  ENOTDIR: 'it is below something that is no folder; name a file in one',
  EISDIR: 'it names a folder; name a file in it',
  ENAMETOOLONG: 'its name is too long; shorten it',
}

/** What the file system says, without the path, which may tell more than an error should. */
export function toFileError(label: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error
  const remedy = REMEDIES[code] ?? 'look at the disk and its rights'
  return new UsageError('ERR_FILE', `${label}: the file cannot be written (${code}): ${remedy}`)
}
