import { execFileSync } from 'node:child_process'
import { createReadStream, mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { type ReadLimits, toFilename, toSource } from '../../src/upload/file.js'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BYTES = Buffer.from([0xff, 0xd8, 0x00, 0x0d, 0x0a, 0xfe])
const PATH = join(folder, '营业执照.jpg')
writeFileSync(PATH, BYTES)
const UNTIL: ReadLimits = { timeout: 5000 }
const LABEL = 'POST /v3/x'

async function read(given: unknown, until = UNTIL): Promise<Uint8Array> {
  return toSource(LABEL, given).read(until)
}

function bigFile(): string {
  const path = join(folder, 'big.bin')
  writeFileSync(path, '')
  // a sparse file of 64 MiB and a byte: its bytes are not written
  truncateSync(path, 64 * 1024 * 1024 + 1)
  return path
}

test.each<[string, () => unknown | Promise<unknown>]>([
  ['its path', () => PATH],
  ['its file: URL', () => pathToFileURL(PATH)],
  ['its file: URL as text', () => pathToFileURL(PATH).href],
  ['its bytes in a Buffer', () => BYTES],
  ['its bytes in a Uint8Array', () => new Uint8Array(BYTES)],
  ['a Blob', () => new Blob([BYTES])],
  ['a Blob that stands for a file of the disk', () => openAsBlob(PATH)],
  ['a Node stream', () => createReadStream(PATH)],
  ['a Node stream in many chunks', () => createReadStream(PATH, { highWaterMark: 1 })],
  ['a Node stream of objects that are bytes', () => Readable.from([BYTES.subarray(0, 2), BYTES.subarray(2)])],
  ['a web stream', () => new Blob([BYTES]).stream()],
  ['a Blob of a library', () => new ForeignBlob()],
])('a file is read from %s', async (_, give) => {
  expect(Buffer.from(await read(await give()))).toEqual(BYTES)
})

class ForeignBlob {
  readonly size = BYTES.length
  get [Symbol.toStringTag]() {
    return 'Blob'
  }
  async arrayBuffer() {
    return new Uint8Array(BYTES).buffer
  }
}

test('bytes are returned synchronously, and are not copied', () => {
  expect(toSource(LABEL, BYTES).read(UNTIL)).toBe(BYTES)
})

test('a source has the name and the type of its file, if there are any', async () => {
  const named = (given: unknown) => {
    const { name, type } = toSource(LABEL, given)
    return { name, type }
  }
  const { File } = await import('node:buffer')
  expect(named(PATH)).toEqual({ name: PATH, type: undefined })
  expect(named(pathToFileURL(PATH))).toEqual({ name: PATH, type: undefined })
  expect(named(BYTES)).toEqual({ name: undefined, type: undefined })
  expect(named(new Blob([BYTES], { type: 'image/png' }))).toEqual({ name: undefined, type: 'image/png' })
  expect(named(new File([BYTES], 'a.png', { type: 'image/png' }))).toEqual({ name: 'a.png', type: 'image/png' })
  const stream = createReadStream(PATH)
  expect(named(stream)).toEqual({ name: PATH, type: undefined })
  stream.destroy()
  expect(named(Readable.from([BYTES]))).toEqual({ name: undefined, type: undefined })
})

test.each<[string, () => unknown, RegExp]>([
  [
    'a path that does not exist',
    () => join(folder, 'nowhere.jpg'),
    /a path that cannot be read \(ENOENT\); check that/,
  ],
  ['a path with a NUL', () => 'a\0.jpg', /a path that cannot be read \(ERR_INVALID_ARG_VALUE\)/],
  ['an empty path', () => '', /a path that cannot be read \(ENOENT\)/],
  ['a directory', () => folder, /the path of a directory \(EISDIR\); pass the path of a file/],
  ['a device', () => '/dev/null', /not the path of a regular file; pass a stream/],
  ['a URL of the web', () => new URL('https://example.com/a.jpg'), /\(ERR_INVALID_URL_SCHEME\); pass a path/],
  ['a URL of another machine', () => new URL('file://other/a.jpg'), /\(ERR_INVALID_FILE_URL_HOST\); pass a path/],
  ['a URL that is none', () => 'file://[', /\(ERR_INVALID_URL\); pass a path/],
  ['no bytes', () => Buffer.alloc(0), /has no bytes; an empty file cannot be uploaded/],
  ['a Blob without bytes', () => new Blob([]), /a Blob without bytes; an empty file/],
  ['a stream without bytes', () => Readable.from([]), /a stream that has no bytes; an empty file/],
  ['a stream that fails', () => failing(new Error('138001')), /a stream that failed while it was being read \(Error\)/],
  [
    'a stream that fails with a code',
    () => failing(withCode('EIO')),
    /failed while it was being read \(EIO\); nothing was/,
  ],
  ['a stream that fails with nothing', () => failing(undefined), /failed while it was being read \(/],
  ['a stream that is destroyed', () => Readable.from([BYTES]).destroy(), /failed while it was being read \(/],
  [
    'a stream of text',
    () => createReadStream(PATH, 'utf8'),
    /yields strings instead of bytes; pass a stream without an encoding/,
  ],
  [
    'a web stream of text',
    () => new Response('138001').body?.pipeThrough(new TextDecoderStream()),
    /yields strings instead of bytes/,
  ],
  ['a web stream that is locked', () => locked(), /already being read \(ERR_INVALID_STATE\); pass an unused stream/],
  ['a web stream that fails', () => new ReadableStream({ pull: () => Promise.reject(withCode('EIO')) }), /\(EIO\)/],
  [
    'a Blob that fails',
    () => Object.assign(new ForeignBlob(), { arrayBuffer: () => Promise.reject(withCode('EIO')) }),
    /a Blob that cannot be read \(EIO\); create a new Blob/,
  ],
  ['a file beyond all limits', bigFile, /larger than 67108864 bytes/],
  ['a Blob beyond all limits', () => openAsBlob(bigFile()), /larger than 67108864 bytes/],
  ['nothing', () => undefined, /cannot be read; pass a path, a file: URL, a Uint8Array, a Blob or a stream/],
  ['null', () => null, /cannot be read/],
  ['a number', () => 7, /cannot be read/],
  ['a plain object', () => ({ path: PATH }), /cannot be read/],
  ['an ArrayBuffer', () => new ArrayBuffer(8), /cannot be read/],
])('%s is rejected, and the message shows only its kind', async (_, give, says) => {
  const given = await give()
  const error = await rejectionOf(() => read(given))
  expectUsageError(error, 'ERR_FILE', /^POST \/v3\/x: `file` /, says)
  expect(error.message).not.toContain(folder)
  expect(error.message).not.toContain('138001')
})

function failing(error: unknown): Readable {
  return new Readable({ read() {} }).destroy(error as Error)
}
function withCode(code: string): Error {
  return Object.assign(new Error('138001'), { code })
}
function locked(): ReadableStream {
  const stream = new Blob([BYTES]).stream()
  stream.getReader()
  return stream
}

test('a named pipe without a writer is rejected immediately', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  expectUsageError(await rejectionOf(() => read(pipe)), 'ERR_FILE', /not the path of a regular file; pass a stream/)
})

test('a stream that does not end is given up at a limit, and destroyed', async () => {
  const chunk = Buffer.alloc(1024 * 1024)
  const endless = new Readable({ read: () => void endless.push(chunk) })
  expectUsageError(await rejectionOf(() => read(endless)), 'ERR_FILE', /larger than 67108864 bytes/)
  expect(endless.destroyed).toBe(true)
})

test('a stream that gives nothing is destroyed when the time is up', async () => {
  const silent = new PassThrough()
  expectUsageError(await rejectionOf(() => read(silent, { timeout: 20 })), 'ERR_FILE', /failed while it was being read/)
  expect(silent.destroyed).toBe(true)
})

test('a web stream that stops half-way is cancelled when the caller aborts', async () => {
  const { signal, abort } = aborting()
  const cancel = vi.fn()
  const silent = new ReadableStream({ start: (controller) => controller.enqueue(BYTES), cancel })
  const reading = rejectionOf(() => read(silent, { timeout: 5000, signal }))
  abort()
  expectUsageError(await reading, 'ERR_FILE', /failed while it was being read/)
  expect(cancel).toHaveBeenCalledOnce()
})

function aborting() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

test.each([
  ['a.jpg', 'a.jpg'],
  ['/home/zhang/营业执照 (1).jpg', '营业执照 (1).jpg'],
  ['C:\\Users\\zhang\\a.jpg', 'a.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['a/b\\c.jpg', 'c.jpg'],
  ['he said "hi".jpg', 'he said "hi".jpg'],
])('the name %j is %j on the wire: no folders', (given, name) => {
  expect(toFilename(LABEL, given, toSource(LABEL, BYTES))).toBe(name)
  expect(toFilename(LABEL, undefined, { ...toSource(LABEL, BYTES), name: given })).toBe(name)
})

test('bytes without a name are called file', () => {
  expect(toFilename(LABEL, undefined, toSource(LABEL, BYTES))).toBe('file')
})

test.each<[unknown, RegExp]>([
  ['a\r\nX-Evil: 1.jpg', /control character/],
  ['a\n.jpg', /control character/],
  ['a\0.jpg', /control character/],
  ['a\x7f.jpg', /control character/],
  ['', /is empty/],
  ['folder/', /is empty/],
  ['folder\\', /is empty/],
  ['发票😀.pdf', /an emoji or another 4-byte character/],
  ['\ud83d.pdf', /an emoji or another 4-byte character/],
  [7, /must be a string/],
  [{}, /must be a string/],
])('the name %j is rejected', (given, says) => {
  const error = thrownBy(() => toFilename(LABEL, given, toSource(LABEL, BYTES)))
  expectUsageError(error, 'ERR_OPTION', /^POST \/v3\/x: `filename` /, says)
})

test('an invalid name of the source is rejected in the same way', () => {
  const error = thrownBy(() => toFilename(LABEL, undefined, toSource(LABEL, '/a\n.jpg')))
  expectUsageError(error, 'ERR_OPTION', 'the name of the file contains a line break', 'pass another name in `filename`')
})
