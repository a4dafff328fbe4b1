import { createReadStream } from 'node:fs'
import { type FileHandle, lstat, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'

/** A file that only its owner can read, in the folder of the final file. An incomplete file never has the final name. */
export interface TemporaryFile {
  readonly path: string
  /** Resolves when more bytes can be written. An error may be thrown by the next write only. */
  write(bytes: Uint8Array): Promise<void>
  /** Resolves when all bytes are written. They survive a crash of the process, but maybe not of the machine. */
  close(): Promise<void>
  read(): AsyncIterable<Buffer>
  /** Renames the file and replaces an existing file. A symbolic link is replaced, not followed. */
  moveTo(path: string): Promise<void>
  /** Removes the file. Does nothing after `moveTo`. Never throws. */
  remove(): Promise<void>
}

/** @throws UsageError `ERR_FILE` */
export async function createTemporaryFile(label: string, folder: string, name: string): Promise<TemporaryFile> {
  // file names are limited to 255 bytes
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

/** Largest number of queued bytes: few writes, and little memory. */
const MAX_QUEUED = 512 * 1024

/** Creates a queue that writes in order and combines the queued chunks in one write. */
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
    // the next write or drain throws the error
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
    // an almost full disk may accept only a part
    let { bytesWritten } = await handle.writev(rest)
    const next: Uint8Array[] = []
    for (const bytes of rest) {
      if (bytesWritten < bytes.length) next.push(bytes.subarray(Math.max(0, bytesWritten)))
      bytesWritten -= bytes.length
    }
    rest = next
  }
}

/** Checks before anything is sent that the file can be created. @throws UsageError `ERR_FILE` */
export async function checkFilePath(label: string, path: string): Promise<void> {
  const reject: Reject = rejectWith('ERR_FILE', label)
  if (path.endsWith('/') || path.endsWith(sep)) reject('`to` names a folder; name a file in it')
  const folder = await stat(dirname(path)).catch((error: unknown) => {
    throw toFileError(label, error)
  })
  if (!folder.isDirectory()) reject('the parent of `to` is not a folder; name a file in a folder')
  const there = await lstat(path).catch(() => undefined)
  if (there?.isDirectory()) reject('`to` names a folder; name a file in it')
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist; create it first',
  EACCES: 'permission denied; run as a user with write permission',
  EPERM: 'permission denied; run as a user with write permission',
  EROFS: 'the file system is read-only; choose another folder',
  ENOSPC: 'the disk is full; free some space and call again',
  EDQUOT: 'the disk quota is used up; free some space and call again',
  EFBIG: 'the file is too large for the file system; choose another folder',
  EMFILE: 'this process has too many open files; close some',
  ENOTDIR: 'its parent is not a folder; name a file in a folder',
  EISDIR: 'it is a folder; name a file in it',
  ENAMETOOLONG: 'the name is too long; use a shorter name',
}

/** Converts an error of the file system. The message has no path, because a path may contain private data. */
export function toFileError(label: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error
  const remedy = REMEDIES[code] ?? 'check the disk and its permissions'
  return new UsageError('ERR_FILE', `${label}: the file cannot be written (${code}): ${remedy}`)
}
