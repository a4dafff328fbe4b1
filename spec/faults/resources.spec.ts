import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { createClient, isWechatPayError } from 'wechatpay-chain'
import { cpuTime } from '../support/cpu-time.js'
import { rejectionOf } from '../support/failure.js'
import { startGateway } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { programURL } from '../support/program.js'
import { signedAnswer, startRawServer } from '../support/raw-server.js'
import { createReceiver, makeNotice } from '../support/receiver.js'
import { untypedClient } from '../support/untyped.js'

// Timers, threads, closing, and hostile texts that could be slow.

afterEach(() => void vi.useRealTimers())

test('close() does not end calls in flight, may be called twice, and does not prevent later calls', async () => {
  const server = await startRawServer((socket, _request, count) => {
    setTimeout(() => socket.write(signedAnswer(`{"n":${count}}`)), 30)
  })
  const instance = untypedClient(validConfig({ baseURL: server.url }))
  const underWay = instance.v3.certificates.get()
  instance.close()
  instance.close()
  expect((await underWay).data).toEqual({ n: 1 })
  expect((await instance.v3.certificates.get()).data).toEqual({ n: 2 })
})

test('a client in a worker thread and the client of its parent do not mix their responses', async () => {
  const gateway = await startGateway(({ headers }) => ({ body: { id: headers['x-id'] } }))
  const config = gateway.config()
  const program = `
    const { parentPort, workerData } = require('node:worker_threads')
    const work = async ({ source, config }) => {
      const { createClient } = await import(source)
      const instance = createClient(config).untyped
      const calls = Array.from({ length: 20 }, () => instance.v3.x.get({ headers: { 'x-id': 'worker' } }))
      return (await Promise.all(calls)).map(({ data }) => data.id)
    }
    work(workerData).then((ids) => parentPort.postMessage(ids))`
  const source = programURL('index')
  const worker = new Worker(program, { eval: true, workerData: { source, config } })
  const theirs = once(worker, 'message')
  const instance = untypedClient(config)
  // until the worker responds
  const ours: unknown[] = []
  for (let isOver = false; !isOver; ) {
    ours.push((await instance.v3.x.get({ headers: { 'x-id': 'parent' } })).data)
    isOver = await Promise.race([
      theirs.then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 5, false)),
    ])
  }
  await worker.terminate()
  expect(await theirs).toEqual([Array(20).fill('worker')])
  expect(ours).toEqual(ours.map(() => ({ id: 'parent' })))
  expect(gateway.arrived.map(({ signed }) => signed)).toEqual(Array(20 + ours.length).fill(true))
})

test('with fake timers of a test runner, a call succeeds, and its deadline follows the fake time', async () => {
  const server = await startRawServer((socket, _request, count) => {
    if (count === 1) socket.write(signedAnswer('{"a":1}'))
  })
  const instance = untypedClient(validConfig({ baseURL: server.url, timeout: 60_000 }))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  expect((await instance.v3.certificates.get()).data).toEqual({ a: 1 })
  expect(vi.getTimerCount()).toBe(0)
  const slow = rejectionOf(() => instance.v3.certificates.get())
  // not vi.waitFor(), which advances the fake clock
  while (server.requests.length < 2) await new Promise((resolve) => setImmediate(resolve))
  vi.advanceTimersByTime(59_999)
  const early = await Promise.race([slow, new Promise((resolve) => setImmediate(resolve, 'not yet'))])
  expect(early).toBe('not yet')
  vi.advanceTimersByTime(1)
  expect(await slow).toMatchObject({ code: 'ERR_TIMEOUT', mayHaveTakenEffect: true })
})

test('errors do not accumulate: after 30 failed downloads the last error has as few causes as the first', async () => {
  const gateway = await startGateway(() => ({ status: 500, body: { code: 'SYSTEM_ERROR', message: 'm' } }))
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const instance = createClient(gateway.config({ apiV3Key: keys.apiV3Key, certs: {}, logger }))
  const depths: number[] = []
  for (let count = 0; count < 30; count += 1) {
    let error: unknown = await rejectionOf(() => instance.platformKeys.refresh())
    let depth = 0
    for (; error instanceof Error; error = error.cause) depth += 1
    depths.push(depth)
  }
  expect(new Set(depths).size).toBe(1)
  expect(depths[0]).toBeLessThan(3)
  expect(gateway.arrived).toHaveLength(30)
})

const SIZE = 100_000
const SLOW: readonly (readonly [what: string, text: string])[] = [
  ['letters', 'a'.repeat(SIZE)],
  ['blanks and a letter', `${' '.repeat(SIZE)}a`],
  ['underscores', '_'.repeat(SIZE)],
  ['opening braces', '{'.repeat(SIZE)],
  ['slashes', '/'.repeat(SIZE)],
  ['dots and slashes', './'.repeat(SIZE / 2)],
  ['capitals', 'A'.repeat(SIZE)],
  ['digits', '9'.repeat(SIZE)],
  ['percent signs', '%'.repeat(SIZE)],
  ['quotes', '"'.repeat(SIZE)],
  ['halves of characters', '\ud83c'.repeat(SIZE)],
  ['the beginning of a scheme', 'http:'.repeat(SIZE / 5)],
  ['base64 and a wrong character', `${'A'.repeat(SIZE)}!`],
  ['equals signs', '='.repeat(SIZE)],
  ['XML', '<xml>'.repeat(SIZE / 5)],
]

// linear time is milliseconds; quadratic time would be a minute
for (const [what, text] of SLOW) {
  test(`100,000 characters of ${what} are handled quickly at every place`, async () => {
    const server = await startRawServer((socket) => socket.write(signedAnswer('{}')))
    const receiver = createReceiver({ otherwise: () => undefined })
    const { headers, body } = makeNotice()
    const start = cpuTime()
    const instance = untypedClient(validConfig({ baseURL: server.url }))
    const outcomes = await Promise.allSettled([
      instance.chain(`v3/${text}`).get(),
      instance.v3[text]?.get(),
      instance.v3.x._id_.get({ id: text }),
      instance.v3.x.get({ query: { [text]: text } }),
      instance.v3.x.get({ [text]: 1 }),
      instance.v3.x.get({ headers: { [text]: text } }),
      instance.v3.x.get({ headers: { 'wechatpay-serial': text } }),
      instance.v3.x.get({ baseURL: text }),
      ...['mchid', 'serial', 'apiV3Key', 'baseURL'].map(async (name) => createClient(validConfig({ [name]: text }))),
    ])
    for (const name of Object.keys(headers).filter((one) => one.startsWith('wechatpay-'))) {
      expect((await receiver.receive({ headers: { ...headers, [name]: text }, body })).status).toBe(401)
    }
    expect((await receiver.receive({ headers, body: text })).status).toBe(401)
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(failures.filter((error) => !isWechatPayError(error))).toEqual([])
    expect(failures.length).toBeGreaterThan(5)
    expect(cpuTime() - start).toBeLessThan(4000)
  })
}
