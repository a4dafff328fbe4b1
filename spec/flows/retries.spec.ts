import { Agent, type AgentOptions } from 'node:http'
import type { LookupFunction } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { operations } from 'wechatpay-chain/catalogue'
import { variablesOf } from '../../src/chain/path.js'
import { runChild } from '../support/child.js'
import { closedPort } from '../support/closed-port.js'
import { rejectionOf } from '../support/failure.js'
import { signAnswer, startGateway } from '../support/gateway.js'
import { keys, toPem, validConfig } from '../support/keys.js'
import { type Behaviour, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'
import { authorizationOf, openGateway } from '../support/wire.js'

// Retries as they are sent. The selection of the host is in fail-over.spec.ts.

/** Short pauses for specs that do not check pauses. */
const AT_ONCE = { limit: 2, backoffLimit: 0 }
const GOOD = signedAnswer('{"good":true}')
const WRITES = ['post', 'put', 'patch', 'delete'] as const
const NUMBER = '1217752501201407033233368018'

afterEach(() => void vi.useRealTimers())

function clientOf(baseURL: string, merge: object = {}) {
  return untypedClient(validConfig({ baseURL, retry: AT_ONCE, ...merge }))
}

/** A response without a signature, with its length. */
function refusal(status: string, headers: Record<string, string> = {}, body = '{"code":"SYSTEM_ERROR","message":"m"}') {
  return rawAnswer(body, { 'Content-Length': `${Buffer.byteLength(body)}`, ...headers }, status)
}

/** The first request has this fault, later ones succeed. */
const first = (behave: Behaviour) =>
  startRawServer((socket, request, count) => (count === 1 ? behave(socket, request, count) : void socket.write(GOOD)))

// ---- which requests are retried ----

interface Failure {
  readonly what: string
  readonly behave: Behaviour
  /** The error of a write. */
  readonly code: string | null
  /** Whether a read is retried. */
  readonly isPassing: boolean
}
const fails = (what: string, code: string | null, isPassing: boolean, behave: Behaviour): Failure => ({
  ...{ what, code, isPassing, behave },
})
const probe = `WECHATPAY/SIGNTEST/${signAnswer('{}')['Wechatpay-Signature']?.slice(19)}`
const now = Math.floor(Date.now() / 1000)

const FAILURES: readonly Failure[] = [
  fails('a reset after it was read', 'ERR_DISCONNECTED', true, (socket) => socket.resetAndDestroy()),
  fails('a connection that is closed without an answer', 'ERR_DISCONNECTED', true, (socket) => socket.end()),
  fails('an answer that is cut', 'ERR_RESPONSE_CUT', true, (socket) =>
    socket.end(signedAnswer('{}', { 'Content-Length': '9' })),
  ),
  fails('a 429', 'FREQUENCY_LIMITED', true, (socket) =>
    socket.write(refusal('429 Too Many Requests', {}, '{"code":"FREQUENCY_LIMITED","message":"m"}')),
  ),
  fails('a 500', 'SYSTEM_ERROR', true, (socket) => socket.write(refusal('500 Internal Server Error'))),
  fails("a gateway's 502", null, true, (socket) => socket.write(refusal('502 Bad Gateway', {}, '<html></html>'))),
  fails('a 503', 'SYSTEM_ERROR', true, (socket) => socket.write(refusal('503 Service Unavailable'))),
  fails('a 503 that asks to come back at once', 'SYSTEM_ERROR', true, (socket) =>
    socket.write(refusal('503 Service Unavailable', { 'Retry-After': '0' })),
  ),
  fails('a signature probe', 'ERR_SIGNATURE', true, (socket) =>
    socket.write(signedAnswer('{}', { 'Wechatpay-Signature': probe })),
  ),
  fails('an answer without a signature', 'ERR_UNSIGNED', false, (socket) => socket.write(refusal('200 OK', {}, '{}'))),
  fails('an answer of a key that is not known', 'ERR_UNKNOWN_SERIAL', false, (socket) =>
    socket.write(signedAnswer('{}', { 'Wechatpay-Serial': keys.platformA.serial })),
  ),
  fails('an answer of ten minutes ago', 'ERR_CLOCK_SKEW', false, (socket) =>
    socket.write(signedAnswer('{}', signAnswer('{}', { now: now - 600 }))),
  ),
  fails('a signed answer that is no JSON', 'ERR_RESPONSE_FORMAT', false, (socket) => socket.write(signedAnswer('{'))),
  fails('something that is not HTTP', 'ERR_RESPONSE_FORMAT', false, (socket) =>
    socket.write('SSH-2.0-OpenSSH_9.6\r\n'),
  ),
  fails('a redirect', 'ERR_UNEXPECTED_STATUS', false, (socket) =>
    socket.write(refusal('307 Temporary Redirect', { Location: '/v3/other' })),
  ),
  fails('silence until the deadline', 'ERR_TIMEOUT', false, () => undefined),
]

/** Only a missing response requires a deadline. */
const patience = (code: string | null) => (code === 'ERR_TIMEOUT' ? { timeout: 1500 } : {})

for (const { what, behave, code, isPassing } of FAILURES) {
  test(`after ${what}, no write is retried`, async () => {
    const suffer = async (verb: (typeof WRITES)[number]) => {
      const server = await first(behave)
      const error = await rejectionOf(() => clientOf(server.url).v3.orders[verb]({ json: {}, ...patience(code) }))
      expect(error).toMatchObject({ code, mayHaveTakenEffect: true })
      expect(server.requests.map(({ line }) => line)).toEqual([`${verb.toUpperCase()} /v3/orders HTTP/1.1`])
      server.stop()
    }
    await Promise.all(WRITES.map(suffer))
  })

  test(`after ${what}, a read is ${isPassing ? 'retried' : 'not retried'}`, async () => {
    const server = await first(behave)
    const outcome = await clientOf(server.url)
      .v3.orders.get(patience(code))
      .then(
        ({ data }: { data: unknown }) => data,
        (error: { code: unknown }) => error.code,
      )
    expect(outcome).toEqual(isPassing ? { good: true } : code)
    expect(server.requests).toHaveLength(isPassing ? 2 : 1)
  })
}

test('an API error is final, also for a read', async () => {
  const gateway = await startGateway(() => ({ status: 404, body: { code: 'ORDER_NOT_EXIST', message: 'm' } }))
  expect(await rejectionOf(() => clientOf(gateway.url).v3.orders.get())).toMatchObject({ code: 'ORDER_NOT_EXIST' })
  expect(gateway.arrived).toHaveLength(1)
})

test('no write of the whole catalogue is retried when its response is lost', async () => {
  const server = await startRawServer((socket) => socket.resetAndDestroy())
  const brand = { brandId: '40001', serial: keys.merchant.serial, privateKey: toPem(keys.merchant.privateKeyPkcs8) }
  const instance = clientOf(server.url, { brand })
  const writes = operations().filter(({ method, version }) => method !== 'GET' && version !== 'v2')
  const expected: string[] = []
  for (const { method, path } of writes) {
    const values = Object.fromEntries(variablesOf(path.slice(1)).map((name) => [name, '1']))
    const node = instance.chain(path.slice(1)) as unknown as Record<string, (options: object) => Promise<unknown>>
    const error = await rejectionOf(() => node[method.toLowerCase()]?.({ ...values, json: {} }) as Promise<unknown>)
    expect(error, `${method} ${path}`).toMatchObject({ code: 'ERR_DISCONNECTED', mayHaveTakenEffect: true })
    expected.push(`${method} ${path.replace(/\{\w+\}/g, '1')} HTTP/1.1`)
  }
  expect(server.requests.map(({ line }) => line)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(400)
})

test('a signature probe on a write is a TrustError that may have taken effect, and is not retried', async () => {
  const gateway = await startGateway(() => ({
    body: {},
    signature: { ...signAnswer('{}'), 'Wechatpay-Signature': probe },
  }))
  const error = await rejectionOf(() => clientOf(gateway.url).v3.pay.transactions.native.post({ json: {} }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE', mayHaveTakenEffect: true, retryable: true })
  expect(gateway.arrived).toHaveLength(1)
})

test('two identical parallel calls are two requests with one response each', async () => {
  let count = 0
  const gateway = await startGateway(() => ({ body: { count: ++count } }))
  const { native } = clientOf(gateway.url).v3.pay.transactions
  const json = { out_trade_no: NUMBER }
  const answers = await Promise.all([native.post({ json }), native.post({ json })])
  expect(answers.map(({ data }) => data)).toEqual([{ count: 1 }, { count: 2 }])
  expect(gateway.arrived.map(({ body }) => body.toString())).toEqual([JSON.stringify(json), JSON.stringify(json)])
})

// ---- number of retries ----

const requestsOf = async (merge: object, options: object): Promise<number> => {
  const gateway = await openGateway(() => ({ status: 500 }))
  await rejectionOf(() => untypedClient(gateway.config(merge)).v3.orders.get(options))
  return gateway.arrived.length
}

test('by default a read has three attempts', async () => {
  expect(await requestsOf({}, {})).toBe(3)
})

test('retry: 0 is exactly one request, of a client and of a call', async () => {
  expect(await requestsOf({ retry: 0 }, {})).toBe(1)
  expect(await requestsOf({}, { retry: 0 })).toBe(1)
  expect(await requestsOf({ retry: AT_ONCE }, { retry: { limit: 0 } })).toBe(1)
})

test('each retry option of a call has priority over the client', async () => {
  expect(await requestsOf({ retry: 0 }, { retry: { limit: 1, backoffLimit: 0 } })).toBe(2)
  expect(await requestsOf({ retry: { limit: 4, backoffLimit: 0 } }, { retry: 3 })).toBe(4)
  expect(await requestsOf({ retry: { limit: 4, backoffLimit: 0 } }, { retry: { maxRetryAfter: 1 } })).toBe(5)
})

test('the timeout of a call has priority over the timeout of its client', async () => {
  const server = await startRawServer(() => undefined)
  const error = await rejectionOf(() => clientOf(server.url, { timeout: 60_000 }).v3.orders.get({ timeout: 100 }))
  expect(error).toMatchObject({
    code: 'ERR_TIMEOUT',
    message: expect.stringContaining('the deadline of 100 ms passed'),
  })
})

test('during an outage 1,000 calls cause at most a tenth more requests, plus 20', async () => {
  const server = await startRawServer((socket) => void socket.write(refusal('503 Service Unavailable')))
  const instance = clientOf(server.url)
  const work = async () => {
    for (let count = 0; count < 100; count += 1) await rejectionOf(() => instance.v3.orders.get())
  }
  await Promise.all(Array.from({ length: 10 }, work))
  expect(server.requests.length).toBeLessThanOrEqual(1000 + 100 + 20)
  // retries were made until the budget was used up
  expect(server.requests.length).toBeGreaterThan(1000 + 90)
})

// ---- each attempt has its own signature ----

test('each attempt has the same path and bytes, and its own nonce and signature', async () => {
  const gateway = await startGateway(() => ({ status: gateway.arrived.length < 3 ? 500 : 200, body: {} }))
  const json = { out_refund_no: NUMBER, reason: '商品已售完', amount: { refund: 1, total: 1, currency: 'CNY' } }
  const retry = { unsafe: true }
  await clientOf(gateway.url).v3.refund.domestic.refunds.post({ json, retry, query: { a: '甲', b: ['1', '2'] } })
  const { arrived } = gateway
  expect(arrived.map(({ signed }) => signed)).toEqual([true, true, true])
  const distinct = (of: (one: (typeof arrived)[number]) => unknown) => new Set(arrived.map(of)).size
  expect(distinct(({ target }) => target)).toBe(1)
  expect(distinct(({ body }) => body.toString())).toBe(1)
  expect(arrived[0]?.body.toString()).toBe(JSON.stringify(json))
  expect(distinct((one) => authorizationOf(one).fields['nonce_str'])).toBe(3)
  expect(distinct((one) => authorizationOf(one).fields['signature'])).toBe(3)
})

test('changes by the caller between two attempts are not sent', async () => {
  const json: Record<string, unknown> = { out_refund_no: NUMBER, amount: { refund: 1 } }
  const bytes = JSON.stringify(json)
  const headers: Record<string, string> = { 'x-trace': 'a' }
  const query: Record<string, string> = { sub_mchid: '1900000109' }
  const gateway = await startGateway(() => {
    if (gateway.arrived.length === 2) return { body: {} }
    Object.assign(json, { out_refund_no: 'ANOTHER', amount: { refund: 999 } })
    Object.assign(headers, { 'x-trace': 'b' })
    Object.assign(query, { sub_mchid: 'ANOTHER' })
    return { status: 500 }
  })
  const call = clientOf(gateway.url).v3.refund.domestic.refunds.post({ json, headers, query, retry: { unsafe: true } })
  await call
  expect(gateway.arrived.map(({ body }) => body.toString())).toEqual([bytes, bytes])
  expect(gateway.arrived.map(({ headers: seen }) => seen['x-trace'])).toEqual(['a', 'a'])
  expect(gateway.arrived.map(({ target }) => target.split('?')[1])).toEqual(Array(2).fill('sub_mchid=1900000109'))
})

test('an attempt six minutes later has a new timestamp', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const begin = Date.now()
  const gateway = await startGateway(() => {
    if (gateway.arrived.length === 2) return { body: {} }
    vi.setSystemTime(begin + 6 * 60_000)
    return { status: 503 }
  })
  await clientOf(gateway.url).v3.orders.get()
  const times = gateway.arrived.map((one) => Number(authorizationOf(one).fields['timestamp']))
  expect(times.map((time) => time - Math.floor(begin / 1000))).toEqual([0, 360])
  expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true, true])
})

test('a call waits for a free connection until its deadline of 10 s, less than the 5 minutes of a signature', async () => {
  const server = await startRawServer(() => undefined)
  const httpAgent = new Agent({ maxSockets: 1 })
  const instance = clientOf(server.url, { axios: { proxy: false, httpAgent } })
  const first = rejectionOf(() => instance.v3.orders.get({ timeout: 60_000, retry: 0 }))
  while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const second = rejectionOf(() => instance.v3.orders.get())
  while (Object.keys(httpAgent.requests).length === 0) await new Promise((resolve) => setImmediate(resolve))
  vi.advanceTimersByTime(10_000)
  expect(await second).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
  expect(server.requests).toHaveLength(1)
  server.stop()
  expect(await first).toMatchObject({ code: 'ERR_DISCONNECTED' })
})

// ---- lost responses ----

test('an API error after a lost response does not say that the earlier attempt had no effect', async () => {
  const server = await startRawServer((socket, _request, count) => {
    if (count === 1) return void socket.resetAndDestroy()
    socket.write(refusal('403 Forbidden', {}, '{"code":"OUT_TRADE_NO_USED","message":"商户订单号重复"}'))
  })
  const error = await rejectionOf(() =>
    clientOf(server.url).v3.pay.transactions.native.post({ json: { out_trade_no: NUMBER }, retry: { unsafe: true } }),
  )
  expect(error).toMatchObject({
    name: 'ApiError',
    code: 'OUT_TRADE_NO_USED',
    mayHaveTakenEffect: true,
    retryable: false,
  })
  expect(error.message).toMatch(/; an earlier attempt may have taken effect: query before you send it again$/)
  expect(server.requests).toHaveLength(2)
})

test('a failed connection after a lost response does not say that nothing was sent', async () => {
  const server = await startRawServer((socket) => {
    socket.resetAndDestroy()
    server.stop()
  })
  const error = await rejectionOf(() => clientOf(server.url).v3.orders.post({ json: {}, retry: { unsafe: true } }))
  expect(error).toMatchObject({ code: 'ERR_CONNECT', sent: true, mayHaveTakenEffect: true })
  expect(error.message).toMatch(/; an earlier attempt may have taken effect: query before you send it again$/)
  expect(server.requests).toHaveLength(1)
})

test('a deadline that passes after a lost response has the lost response as its cause', async () => {
  const server = await startRawServer((socket, _request, count) => {
    if (count === 1) socket.resetAndDestroy()
  })
  let asked = 0
  // the name of the second attempt is never resolved
  const lookup: LookupFunction = (_host, _options, callback) => {
    asked += 1
    if (asked === 1) callback(null, [{ address: '127.0.0.1', family: 4 }])
  }
  const httpAgent = new Agent({ lookup } as AgentOptions)
  const instance = clientOf(`http://localhost:${server.port}`, { axios: { proxy: false, httpAgent } })
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {}, retry: { unsafe: true }, timeout: 2000 }))
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true, cause: { code: 'ERR_DISCONNECTED' } })
  expect(error.message).toMatch(/while connecting; the request may have taken effect: query before you send it again$/)
  expect([asked, server.requests.length]).toEqual([2, 1])
})

test('an earlier failure of a read does not change its API error', async () => {
  const server = await startRawServer((socket, _request, count) => {
    if (count === 1) return void socket.resetAndDestroy()
    socket.write(refusal('404 Not Found', {}, '{"code":"ORDER_NOT_EXIST","message":"m"}'))
  })
  const error = await rejectionOf(() => clientOf(server.url).v3.orders.get())
  expect(error).toMatchObject({ name: 'ApiError', code: 'ORDER_NOT_EXIST', mayHaveTakenEffect: false })
  expect(error.message).not.toContain('earlier attempt')
})

// ---- pauses ----

/** Milliseconds between the first request and the second. */
async function pauseAfter(headers: () => Record<string, string>): Promise<number> {
  const times: number[] = []
  const server = await startRawServer((socket, _request, count) => {
    times.push(performance.now())
    socket.write(count === 1 ? refusal('429 Too Many Requests', headers()) : GOOD)
  })
  await clientOf(server.url).v3.orders.get()
  return Number(times[1]) - Number(times[0])
}

test('a retry waits for Retry-After, in seconds and as a date', async () => {
  const date = () => ({ 'Retry-After': new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString() })
  const [seconds, until] = await Promise.all([pauseAfter(() => ({ 'Retry-After': '1' })), pauseAfter(date)])
  // a timer may fire slightly early
  expect(seconds).toBeGreaterThan(990)
  expect(until).toBeGreaterThan(990)
})

for (const wait of ['6', '3600', 'Fri, 31 Dec 2100 23:59:59 GMT']) {
  test(`Retry-After: ${wait} is too long: the call ends immediately with the API error`, async () => {
    const server = await first((socket) => socket.write(refusal('429 Too Many Requests', { 'Retry-After': wait })))
    const begin = performance.now()
    const error = await rejectionOf(() => clientOf(server.url, { timeout: 60_000 }).v3.orders.get())
    expect(performance.now() - begin).toBeLessThan(3000)
    expect(error).toMatchObject({ name: 'ApiError', status: 429, retryAfter: expect.any(Number) })
    expect(server.requests).toHaveLength(1)
  })
}

test('a call is not retried if the pause would pass the deadline', async () => {
  const server = await first((socket) => socket.write(refusal('503 Service Unavailable', { 'Retry-After': '4' })))
  const begin = performance.now()
  const error = await rejectionOf(() => clientOf(server.url).v3.orders.get({ timeout: 3000 }))
  expect(error).toMatchObject({ name: 'ApiError', status: 503 })
  expect(performance.now() - begin).toBeLessThan(2500)
  expect(server.requests).toHaveLength(1)
})

test('one deadline covers all attempts: the second attempt has the remaining time', async () => {
  const server = await startRawServer((socket, _request, count) => {
    if (count === 1) setTimeout(() => socket.write(refusal('503 Service Unavailable')), 900)
  })
  const begin = performance.now()
  const error = await rejectionOf(() => clientOf(server.url).v3.orders.get({ timeout: 1500 }))
  const took = performance.now() - begin
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
  expect(error.message).toContain('the deadline of 1500 ms passed while waiting for the response')
  expect(server.requests).toHaveLength(2)
  // a deadline of its own would give the second until 2,400 ms
  expect(took).toBeGreaterThan(1490)
  expect(took).toBeLessThan(2390)
  await server.closed()
})

for (const verb of ['get', 'post'] as const) {
  test(`an abort ends the pause of a ${verb} immediately, and the outcome of its lost attempt stays unknown`, async () => {
    const controller = new AbortController()
    const server = await first((socket) => {
      socket.write(refusal('503 Service Unavailable', { 'Retry-After': '5' }))
      setTimeout(() => controller.abort(new Error('enough')), 300)
    })
    const begin = performance.now()
    const error = await rejectionOf(() =>
      clientOf(server.url).v3.orders[verb]({ signal: controller.signal, retry: { unsafe: true } }),
    )
    expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: true, cause: { message: 'enough' } })
    expect(error.message).toContain("aborted by the caller's signal before the next retry")
    expect(performance.now() - begin).toBeLessThan(3000)
    expect(server.requests).toHaveLength(1)
  })
}

test('an abort during the pause leaves no timer: the process exits within a second', async () => {
  const server = await startRawServer((socket) => {
    socket.write(refusal('503 Service Unavailable', { 'Retry-After': '5', Connection: 'close' }))
  })
  const program = `
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 800)
    const error = await createClient(config).untyped.v3.x.get({ signal: controller.signal, timeout: 60_000 }).catch((e) => e)
    const begin = performance.now()
    process.on('exit', () => console.log(error.message, performance.now() - begin < 1000))`
  const { code, stdout, stderr } = await runChild(program, { merge: { baseURL: server.url } })
  const message =
    "GET /v3/x: aborted by the caller's signal before the next retry; the request may have taken effect: query before you send it again"
  expect([code, stdout, stderr]).toEqual([0, `${message} true\n`, ''])
})

// ---- keys ----

test('if the key of a response cannot be downloaded, a write is not retried, and its error says that it may have taken effect', async () => {
  const gateway = await startGateway(({ target }) =>
    target === '/v3/certificates'
      ? { status: 500 }
      : { body: {}, headers: { 'Wechatpay-Serial': keys.platformA.serial } },
  )
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const instance = createClient(gateway.config({ apiV3Key: keys.apiV3Key, retry: AT_ONCE, logger }))
  const error = await rejectionOf(() => instance.untyped.v3.refund.domestic.refunds.post({ json: {} }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNKNOWN_SERIAL', mayHaveTakenEffect: true })
  expect(error.cause).toMatchObject({ name: 'ApiError', status: 500 })
  const lines = gateway.arrived.map(({ method, target }) => `${method} ${target}`)
  expect(lines).toEqual(['POST /v3/refund/domestic/refunds', 'GET /v3/certificates'])
})

test('a call that an interceptor changes from a read to a write is a write', async () => {
  const gateway = await openGateway(() => ({ status: 500, body: { code: 'SYSTEM_ERROR', message: '-' } }))
  const request = [(config: object) => Object.assign(config, { method: 'POST', data: {} })]
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { request } } } as never))
  const error = await rejectionOf(() => instance.v3.x.get())
  expect(error).toMatchObject({ code: 'SYSTEM_ERROR', mayHaveTakenEffect: true })
  expect(gateway.arrived).toHaveLength(1)
})

test('the error of a read whose first attempt arrived does not say that nothing was sent', async () => {
  const gateway = await openGateway(() => ({ status: 500, body: { code: 'SYSTEM_ERROR', message: '-' } }))
  const backupURL = `http://127.0.0.1:${await closedPort()}`
  const instance = untypedClient({ ...gateway.config(), retry: 1, backupURL })
  const error = await rejectionOf(() => instance.v3.x.get())
  expect(error).toMatchObject({ code: 'ERR_CONNECT', sent: true })
  expect(error.message).toMatch(/an earlier attempt may have taken effect/)
})
