import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { type Body, type BodyLimits, rawBody, readWebStream } from '../../src/notify/body.js'
import type { NotificationReply } from '../../src/notify/receive.js'
import { expectUsageError, rejectionOf } from '../support/failure.js'

const REMEDY = 'register the route before the parser'
const TOO_LARGE = failure(413, 'the body is too large')
const TOO_SLOW = failure(408, 'the body did not arrive in time')
const INCOMPLETE = failure(400, 'the body is incomplete')

const TIMERS = { toFake: ['setTimeout', 'clearTimeout'] as 'setTimeout'[] }
afterEach(() => {
  vi.useRealTimers()
})

test.each<[string, unknown[], Uint8Array | string]>([
  ['bytes', [Buffer.from('{}')], Buffer.from('{}')],
  ['a text', ['{}'], '{}'],
  ['an empty text', ['', Buffer.from('{}')], ''],
  ['the first of two bodies', [Buffer.from('a'), 'b'], Buffer.from('a')],
  ['the first body after parsed values', [undefined, null, { a: 1 }, ['b'], 5, 'c'], 'c'],
])('%s that the framework has kept is the body, and the stream is not read', async (_, kept, bytes) => {
  const stream = Readable.from(['other'])
  expect(await rawBody(kept, stream, {}, REMEDY)).toStrictEqual({ bytes })
  expect(stream.readableDidRead).toBe(false)
})

test.each([
  ['that was partially read', [Buffer.from('x')]],
  ['that was read to its end and was empty', []],
])('the error names the fix for a stream %s', async (_, chunks) => {
  const stream = Readable.from(chunks)
  stream.resume()
  await once(stream, 'end')
  const error = await rejectionOf(() => rawBody([{ parsed: true }], stream, {}, REMEDY))
  expectUsageError(
    error,
    'ERR_NOTIFICATION_BODY',
    `a body parser has already consumed the body, but the signature covers the raw bytes; ${REMEDY}`,
  )
})

test('a partially read stream counts as consumed', async () => {
  const stream = new PassThrough()
  stream.write('{"id":')
  await once(stream, 'readable')
  stream.read()
  expect(stream.readableEnded).toBe(false)
  expectUsageError(await rejectionOf(() => rawBody([], stream, {}, REMEDY)), 'ERR_NOTIFICATION_BODY', REMEDY)
})

test('a stream is read to its end, and its bytes are unchanged', async () => {
  const chunks = [Buffer.from('{"a":"\xff'), Buffer.from([0xe4, 0xbd]), Buffer.from([0xa0]), Buffer.from('"}')]
  expect(await read(Readable.from(chunks))).toStrictEqual({ bytes: Buffer.concat(chunks) })
  expect(await read(Readable.from([]))).toStrictEqual({ bytes: Buffer.alloc(0) })
})

test('text of a stream is encoded as UTF-8, and the limit counts bytes', async () => {
  expect(await read(Readable.from(['微', '信']))).toStrictEqual({ bytes: Buffer.from('微信') })
  expect(await read(Readable.from(['微', '信']), { maxBodyLength: 6 })).toStrictEqual({ bytes: Buffer.from('微信') })
  expect(await read(Readable.from(['微', '信']), { maxBodyLength: 5 })).toStrictEqual(TOO_LARGE)
})

test('a body may be exactly as long as the limit', async () => {
  const chunks = () => [Buffer.alloc(6, 'a'), Buffer.alloc(4, 'b')]
  expect(await read(Readable.from(chunks()), { maxBodyLength: 10 })).toStrictEqual({ bytes: Buffer.from('aaaaaabbbb') })
  expect(await read(Readable.from(chunks()), { maxBodyLength: 9 })).toStrictEqual(TOO_LARGE)
  expect(await readWebStream(webStream(chunks()), { maxBodyLength: 10 })).toStrictEqual({
    bytes: Buffer.from('aaaaaabbbb'),
  })
  expect(await readWebStream(webStream(chunks()), { maxBodyLength: 9 })).toStrictEqual(TOO_LARGE)
})

test('the default limit is 1 MiB', async () => {
  const lengthOf = (body: Body) => ('reply' in body ? body : body.bytes.length)
  for (const length of [1_048_576, 1_048_577]) {
    const chunk = Buffer.alloc(length)
    const bodies = [await read(Readable.from([chunk])), await readWebStream(webStream([chunk]), {})]
    expect(bodies.map(lengthOf)).toEqual(length === 1_048_576 ? [length, length] : [TOO_LARGE, TOO_LARGE])
  }
})

test('data after the limit is discarded, and the stream stays open for the response', async () => {
  const stream = new PassThrough()
  stream.write('12345')
  expect(await read(stream, { maxBodyLength: 4 })).toStrictEqual(TOO_LARGE)
  expect(listenersOf(stream)).toEqual({ data: 0, end: 0, close: 0 })
  for (let part = 0; part < 100; part += 1) stream.write(Buffer.alloc(100_000))
  stream.end()
  await once(stream, 'end')
  expect(stream.readableLength).toBe(0)
})

test.each<[string, BodyLimits, number]>([
  ['the given time', { bodyTimeout: 300 }, 300],
  ['5 seconds', {}, 5000],
])('a slow body is rejected after %s, and not before', async (_, limits, length) => {
  vi.useFakeTimers(TIMERS)
  const stream = new PassThrough()
  const web = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(Buffer.from('{')) })
  const found: Body[] = []
  const both = [read(stream, limits), readWebStream(web, limits)].map((body) =>
    body.then((value) => void found.push(value)),
  )
  stream.write('{')
  await vi.advanceTimersByTimeAsync(length - 1)
  expect(found).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  await Promise.all(both)
  expect(found).toStrictEqual([TOO_SLOW, TOO_SLOW])
  expect(listenersOf(stream)).toEqual({ data: 0, end: 0, close: 0 })
})

test('no timer remains after the end of a body', async () => {
  vi.useFakeTimers(TIMERS)
  for (const limits of [{}, { maxBodyLength: 1 }]) {
    await read(Readable.from(['ab']), limits)
    await readWebStream(webStream([Buffer.from('ab')]), limits)
  }
  await read(incompleteStream())
  await readWebStream(incompleteWebStream(), {})
  expect(vi.getTimerCount()).toBe(0)
})

test('an incomplete body is rejected', async () => {
  expect(await read(incompleteStream())).toStrictEqual(INCOMPLETE)
  const closed = new PassThrough()
  closed.write('{')
  setImmediate(() => closed.destroy())
  expect(await read(closed)).toStrictEqual(INCOMPLETE)
  expect(await readWebStream(incompleteWebStream(), {})).toStrictEqual(INCOMPLETE)
})

test('an error after the decision about the response does not end the process', async () => {
  const stream = new PassThrough()
  stream.write('12345')
  expect(await read(stream, { maxBodyLength: 4 })).toStrictEqual(TOO_LARGE)
  expect(stream.listenerCount('error')).toBe(1)
  const closed = new Promise((resolve) => stream.once('close', resolve))
  stream.destroy(new Error('ECONNRESET'))
  await closed
})

test('a web request without a body has an empty body', async () => {
  expect(await readWebStream(null, {})).toStrictEqual({ bytes: new Uint8Array() })
})

test('a web stream is read to its end, and its bytes are unchanged', async () => {
  const chunks = [Buffer.from([0xe4, 0xbd]), Buffer.from([0xa0, 0xff])]
  expect(await readWebStream(webStream(chunks), {})).toStrictEqual({ bytes: Buffer.concat(chunks) })
})

test.each<[string, BodyLimits]>([
  ['too long', { maxBodyLength: 1 }],
  ['too slow', { bodyTimeout: 20 }],
])('a web stream that is %s is cancelled', async (_, limits) => {
  const cancel = vi.fn()
  const web = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(Buffer.from('ab')), cancel })
  expect(await readWebStream(web, limits)).toHaveProperty('reply')
  expect(cancel).toHaveBeenCalledOnce()
})

test('a web stream whose cancellation fails or hangs does not delay the response', async () => {
  const strays: unknown[] = []
  const onStray = (reason: unknown) => void strays.push(reason)
  process.on('unhandledRejection', onStray)
  for (const cancel of [() => Promise.reject(new Error('no')), () => new Promise<void>(() => undefined)]) {
    const web = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(Buffer.from('ab')), cancel })
    expect(await readWebStream(web, { maxBodyLength: 1 })).toStrictEqual(TOO_LARGE)
  }
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', onStray)
  expect(strays).toEqual([])
})

function failure(status: number, message: string): { reply: NotificationReply } {
  return {
    reply: {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' },
      body: JSON.stringify({ code: 'FAIL', message }),
    },
  }
}

function read(stream: Readable, limits: BodyLimits = {}): Promise<Body> {
  return rawBody([], stream, limits, REMEDY)
}

function incompleteStream(): Readable {
  return new Readable({
    read() {
      this.push('{')
      this.destroy(new Error('ECONNRESET'))
    },
  })
}

function webStream(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const left = [...chunks]
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift()
      if (chunk === undefined) controller.close()
      else controller.enqueue(chunk)
    },
  })
}

function incompleteWebStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new Error('ECONNRESET')) })
}

function listenersOf(stream: Readable): Record<string, number> {
  // the stream's own listeners are not counted
  const own = new PassThrough()
  return Object.fromEntries(
    ['data', 'end', 'close'].map((name) => [name, stream.listenerCount(name) - own.listenerCount(name)]),
  )
}
