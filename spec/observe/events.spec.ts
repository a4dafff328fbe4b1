import { createPrivateKey } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import nock from 'nock'
import { pino } from 'pino'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import {
  type CallInfo,
  type ClientEvent,
  type ClientEvents,
  createClient,
  createMemoryKeyStore,
  type Logger,
} from 'wechatpay-chain'
import { channelOf, createEmit } from '../../src/observe/events.js'
import { runChild } from '../support/child.js'
import { rejectionOf } from '../support/failure.js'
import { type Answer, type Arrived, signAnswer } from '../support/gateway.js'
import { keys, toKey, toPem, validConfig } from '../support/keys.js'
import { type Behaviour, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { createReceiver, makeNotice } from '../support/receiver.js'
import { createLines, listOf } from '../support/source.js'
import { untypedClient } from '../support/untyped.js'
import { openGateway } from '../support/wire.js'

const EVENTS = [
  'call.started',
  'request.sealed',
  'request.answered',
  'request.retried',
  'signature.verified',
  'keys.downloaded',
  'notification.received',
  'call.finished',
] as const satisfies readonly ClientEvent[]
const NOTHING = () => undefined
const QUIET_LOGGER: Logger = { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING }
const RETRY = { limit: 1, backoffLimit: 1 }
const PUBLIC_KEY = keys.wechatpayPublicKey.id
const milliseconds = expect.any(Number) as number

afterEach(() => {
  nock.cleanAll()
})

type Published = { [Event in ClientEvent]: readonly [Event, ClientEvents[Event]] }[ClientEvent]

/** Records all published events until the end of the test, in order. */
function recordEvents(): Published[] {
  const published: Published[] = []
  for (const event of EVENTS) {
    const note = (message: unknown) => void published.push([event, message] as unknown as Published)
    subscribe(channelOf(event), note)
    onTestFinished(() => void unsubscribe(channelOf(event), note))
  }
  return published
}

/** Returns the call objects in the order of their first event. */
function callsOf(published: readonly Published[]): CallInfo[] {
  return [...new Set(published.flatMap(([, details]) => ('call' in details ? [details.call] : [])))]
}

async function openRaw(behave: Behaviour) {
  const server = await startRawServer(behave)
  onTestFinished(server.stop)
  return { ...server, host: `127.0.0.1:${server.port}` }
}

// ---- each event, with real requests ----

test('a call publishes its start, its request, its response, the signature and its end', async () => {
  const published = recordEvents()
  const gateway = await openGateway()
  await untypedClient(gateway.config()).v3.users._openid_.post({ openid: 'o1', query: { a: 'b' }, json: { c: 'd' } })
  const [call] = callsOf(published)
  expect(call).toEqual({ label: 'POST /v3/users/{openid}', method: 'POST', mchid: keys.mchid })
  expect(published).toEqual([
    ['call.started', { call }],
    ['request.sealed', { call, attempt: 1, host: new URL(gateway.url).host }],
    ['request.answered', { call, attempt: 1, status: 200, duration: milliseconds, requestId: 'REQ-1' }],
    ['signature.verified', { message: 'answer', serial: PUBLIC_KEY }],
    ['call.finished', { call, attempts: 1, duration: milliseconds, status: 200, requestId: 'REQ-1' }],
  ])
})

test('all events of one call share one object, and no other call has it', async () => {
  const published = recordEvents()
  const gateway = await openGateway()
  const { v3 } = untypedClient(gateway.config())
  await Promise.all([v3.x.get(), v3.x.get()])
  const calls = callsOf(published)
  expect(calls).toHaveLength(2)
  for (const call of calls) {
    expect(
      published.flatMap(([event, details]) => ('call' in details && details.call === call ? [event] : [])),
    ).toEqual([...['call.started', 'request.sealed', 'request.answered', 'call.finished']])
  }
})

test('the start of a call is published synchronously', async () => {
  const published = recordEvents()
  const gateway = await openGateway()
  const promise = untypedClient(gateway.config()).v3.x.post({ json: {} })
  expect(published.map(([event]) => event)).toContain('call.started')
  await promise
})

test('durations of the attempt and of the call are in milliseconds', async () => {
  const published = recordEvents()
  const server = await openRaw((socket, _, count) =>
    setTimeout(
      () => socket.write(count === 1 ? rawAnswer('', { 'Content-Length': '0' }, '503 Busy') : signedAnswer('{}')),
      50,
    ),
  )
  await untypedClient(validConfig({ baseURL: server.url, retry: RETRY })).v3.x.get()
  const attempts = published.flatMap(([event, details]) => (event === 'request.answered' ? [details.duration] : []))
  const [whole = 0] = published.flatMap(([event, details]) => (event === 'call.finished' ? [details.duration] : []))
  expect(attempts).toHaveLength(2)
  for (const attempt of attempts) expect(attempt).toBeGreaterThan(45)
  expect(whole).toBeGreaterThan(90)
  expect(whole).toBeGreaterThanOrEqual(attempts.reduce((sum, one) => sum + one))
})

test('a retry publishes its error, its delay and its host', async () => {
  const published = recordEvents()
  const gateway = await openGateway(() =>
    gateway.arrived.length === 1 ? { status: 500, body: { code: 'SYSTEM_ERROR', message: '系统异常' } } : { body: {} },
  )
  const { host } = new URL(gateway.url)
  await untypedClient(gateway.config({ retry: RETRY })).v3.x.get()
  const [call] = callsOf(published)
  const error = { name: 'ApiError', code: 'SYSTEM_ERROR' }
  expect(published).toEqual([
    ['call.started', { call }],
    ['request.sealed', { call, attempt: 1, host }],
    ['request.answered', { call, attempt: 1, status: 500, duration: milliseconds, requestId: 'REQ-1' }],
    ['request.retried', { call, attempt: 2, delay: milliseconds, host, error }],
    ['request.sealed', { call, attempt: 2, host }],
    ['request.answered', { call, attempt: 2, status: 200, duration: milliseconds, requestId: 'REQ-1' }],
    ['signature.verified', { message: 'answer', serial: PUBLIC_KEY }],
    ['call.finished', { call, attempts: 2, duration: milliseconds, status: 200, requestId: 'REQ-1' }],
  ])
})

test('a retry at the backup host publishes that host', async () => {
  const published = recordEvents()
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' })
  nock('https://api.mch.weixin.qq.com').get('/v3/x').replyWithError(refused)
  nock('https://api2.mch.weixin.qq.com').get('/v3/x').reply(200, '{}', signAnswer('{}'))
  await untypedClient(validConfig({ retry: RETRY })).v3.x.get()
  expect(nock.isDone()).toBe(true)
  expect(published.flatMap(([event, details]) => ('host' in details ? [[event, details.host]] : []))).toEqual([
    ['request.sealed', 'api.mch.weixin.qq.com'],
    ['request.retried', 'api2.mch.weixin.qq.com'],
    ['request.sealed', 'api2.mch.weixin.qq.com'],
  ])
})

test('a call with an API error ends with the error that its caller receives', async () => {
  const published = recordEvents()
  const gateway = await openGateway(() => ({ status: 404, body: { code: 'ORDER_NOT_EXIST', message: '订单不存在' } }))
  const error = await rejectionOf(() => untypedClient(gateway.config()).v3.x.get())
  const [call] = callsOf(published)
  expect(published.slice(2)).toEqual([
    ['request.answered', { call, attempt: 1, status: 404, duration: milliseconds, requestId: 'REQ-1' }],
    ['call.finished', { call, attempts: 1, duration: milliseconds, error }],
  ])
  expect(published.at(-1)?.[1]).toHaveProperty('error', error)
})

const RESPONSES: readonly (readonly [what: string, behave: Behaviour, events: readonly ClientEvent[]])[] = [
  ['disconnected', (socket) => socket.resetAndDestroy(), []],
  ['incomplete', (socket) => socket.end(signedAnswer('{"a":1}').subarray(0, -3)), []],
  ['unsigned', (socket) => socket.write(rawAnswer('{}', { 'Content-Length': '2' })), ['request.answered']],
  ['forged', (socket) => socket.write(signedAnswer('{}', signAnswer('{ }'))), ['request.answered']],
  ['signed but not JSON', (socket) => socket.write(signedAnswer('{')), ['request.answered', 'signature.verified']],
]
test.each(RESPONSES)(
  'a response that is %s publishes `signature.verified` only if its signature is valid',
  async (_, behave, events) => {
    const published = recordEvents()
    const server = await openRaw(behave)
    const error = await rejectionOf(() => untypedClient(validConfig({ baseURL: server.url, retry: 0 })).v3.x.get())
    expect(published.map(([event]) => event)).toEqual(['call.started', 'request.sealed', ...events, 'call.finished'])
    expect(published.at(-1)?.[1]).toMatchObject({ attempts: 1, error })
  },
)

test('the Request-ID of a response with an invalid signature is published', async () => {
  const published = recordEvents()
  const server = await openRaw((socket) =>
    socket.write(signedAnswer('{}', { ...signAnswer('x'), 'Request-ID': '08F7-9' })),
  )
  await rejectionOf(() => untypedClient(validConfig({ baseURL: server.url, retry: 0 })).v3.x.get())
  expect(published.find(([event]) => event === 'request.answered')?.[1]).toMatchObject({
    status: 200,
    requestId: '08F7-9',
  })
})

test.each(['a b', 'signature="x"', 'x'.repeat(101), ''])('an invalid Request-ID is not published: %j', async (id) => {
  const published = recordEvents()
  const server = await openRaw((socket) => socket.write(signedAnswer('{}', { 'Request-ID': id })))
  await untypedClient(validConfig({ baseURL: server.url })).v3.x.get()
  expect(published.filter(([, details]) => 'requestId' in details)).toEqual([])
})

test('a call that times out publishes its end', async () => {
  const published = recordEvents()
  const server = await openRaw(NOTHING)
  const error = await rejectionOf(() =>
    untypedClient(validConfig({ baseURL: server.url, retry: 0 })).v3.x.get({ timeout: 50 }),
  )
  expect(published.map(([event]) => event)).toEqual(['call.started', 'request.sealed', 'call.finished'])
  expect(published.at(-1)?.[1]).toMatchObject({ attempts: 1, error: { code: 'ERR_TIMEOUT' } })
  expect(published.at(-1)?.[1]).toHaveProperty('error', error)
})

test('a call that is rejected before its start publishes nothing', async () => {
  const published = recordEvents()
  const { v3 } = untypedClient(validConfig())
  await rejectionOf(() => v3.x._id_.get({ id: '..' }))
  await rejectionOf(() => v3.x.get({ json: {} }))
  await rejectionOf(() => v3.x.get({ headers: { host: 'a' } }))
  await rejectionOf(() => v3.x.get({ signal: AbortSignal.abort() }))
  expect(published).toEqual([])
})

test('a notification publishes its signature and its receipt', async () => {
  const published = recordEvents()
  const { headers, body } = makeNotice({ id: 'EV-7', event_type: 'REFUND.SUCCESS' })
  await createReceiver({ otherwise: NOTHING }).receive({ headers, body })
  expect(published).toEqual([
    ['signature.verified', { message: 'notification', serial: PUBLIC_KEY }],
    ['notification.received', { id: 'EV-7', event_type: 'REFUND.SUCCESS' }],
  ])
})

test.each([
  ['is forged', makeNotice({}, { privateKey: toKey(keys.attacker.privateKeyPkcs8) }), []],
  ['is for another merchant', makeNotice({ resource: { mchid: '1230000109' } }), ['signature.verified']],
  ['cannot be decrypted', makeNotice({}, { apiV3Key: keys.apiV3KeyOther }), ['signature.verified']],
])('a notification that %s does not publish its receipt', async (_, { headers, body }, events) => {
  const published = recordEvents()
  await createReceiver({ otherwise: NOTHING }).receive({ headers, body })
  expect(published.map(([event]) => event)).toEqual(events)
})

/** Opens a gateway with a list of one certificate, or with another response to that request. */
function openPlatform(list: (request: Arrived) => Answer = () => ({ body: listOf(['platformB']) })) {
  return openGateway((request) => (request.target === '/v3/certificates' ? list(request) : { body: {} }))
}

test('a download of platform certificates publishes a call of its own, then the serials', async () => {
  const published = recordEvents()
  const gateway = await openPlatform()
  const { certs: _, ...config } = gateway.config({ apiV3Key: keys.apiV3Key })
  await untypedClient(config).v3.x.get()
  const label = (details: object) => ('call' in details ? (details.call as CallInfo).label : undefined)
  expect(published.map(([event, details]) => [event, label(details)])).toEqual([
    ['call.started', 'GET /v3/x'],
    ['call.started', 'GET /v3/certificates'],
    ['request.sealed', 'GET /v3/certificates'],
    ['request.answered', 'GET /v3/certificates'],
    ['call.finished', 'GET /v3/certificates'],
    ['keys.downloaded', undefined],
    ['request.sealed', 'GET /v3/x'],
    ['request.answered', 'GET /v3/x'],
    ['signature.verified', undefined],
    ['call.finished', 'GET /v3/x'],
  ])
  expect(published[5]?.[1]).toEqual({ serials: [keys.platformB.serial], from: 'wechatpay' })
})

test('platform certificates from the store publish that origin', async () => {
  const gateway = await openPlatform()
  const store = createMemoryKeyStore()
  const { certs: _, ...config } = gateway.config({ apiV3Key: keys.apiV3Key, platformCertificates: { store } })
  await untypedClient(config).v3.x.get()
  const published = recordEvents()
  await untypedClient(config).v3.x.get()
  expect(published.flatMap(([event, details]) => (event === 'keys.downloaded' ? [details] : []))).toEqual([
    { serials: [keys.platformB.serial], from: 'store' },
  ])
  expect(callsOf(published).map(({ label }) => label)).toEqual(['GET /v3/x'])
})

test('a failed download publishes a failed call and no certificates', async () => {
  const published = recordEvents()
  const gateway = await openPlatform(() => ({ status: 500, body: {} }))
  const { certs: _, ...config } = gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET_LOGGER, retry: 0 })
  await rejectionOf(() => untypedClient(config).v3.x.get())
  expect(published.map(([event]) => event)).toEqual([
    ...['call.started', 'call.started', 'request.sealed', 'request.answered', 'call.finished', 'call.finished'],
  ])
})

// ---- subscribers ----

test('the details of an event are not built without a subscriber', () => {
  const emit = createEmit(undefined)
  let count = 0
  const details = () => {
    count += 1
    return { message: 'answer', serial: '1' } as const
  }
  emit('signature.verified', details)
  expect(count).toBe(0)
  // a subscriber to another event does not change this
  subscribe(channelOf('call.started'), NOTHING)
  emit('signature.verified', details)
  unsubscribe(channelOf('call.started'), NOTHING)
  expect(count).toBe(0)
  // a logger does not receive `call.started`
  createEmit(QUIET_LOGGER)('call.started', () => {
    count += 1
    return { call: { label: 'GET /v3/x', method: 'GET', mchid: '1' } }
  })
  expect(count).toBe(0)
})

test('the details of an event are built once for a channel and a logger', () => {
  const published = recordEvents()
  const lines = createLines('debug')
  let count = 0
  createEmit(lines)('signature.verified', () => {
    count += 1
    return { message: 'answer', serial: '1' }
  })
  expect([count, published.length, lines.lines.length]).toEqual([1, 1, 1])
})

const THROWING = `
  const { subscribe } = await import('node:diagnostics_channel')
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => response.writeHead(404).end('{}')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const baseURL = 'http://127.0.0.1:' + server.address().port
  for (const event of ['call.started', 'request.sealed', 'request.answered', 'call.finished'])
    subscribe('wechatpay-chain.' + event, () => { throw new Error('of the subscriber to ' + event) })
  const { v3 } = createClient({ ...config, baseURL }).untyped
  console.log('the call:', await v3.x.get().catch((error) => error.name + ' ' + error.status))
  server.close()`

test('a subscriber that throws does not fail a call: its errors are uncaught exceptions of the process', async () => {
  const caught = `process.on('uncaughtException', (error) => console.log('uncaught:', error.message))\n`
  const { code, stdout } = await runChild(caught + THROWING)
  // Node throws the errors asynchronously, so the order of the lines varies
  expect(stdout.trim().split('\n').sort()).toEqual([
    'the call: ApiError 404',
    'uncaught: of the subscriber to call.finished',
    'uncaught: of the subscriber to call.started',
    'uncaught: of the subscriber to request.answered',
    'uncaught: of the subscriber to request.sealed',
  ])
  expect(code).toBe(0)
})

test('an uncaught error of a subscriber ends the process, as in Node', async () => {
  const { code, stdout, stderr } = await runChild(THROWING)
  expect(stderr).toContain('of the subscriber to call.started')
  expect(stdout).not.toContain('the call:')
  expect(code).not.toBe(0)
})

// ---- the logger ----

test('a logger receives a flat record of each event except the start, at debug', async () => {
  const logger = createLines('debug')
  const gateway = await openGateway()
  await untypedClient(gateway.config({ logger })).v3.x._id_.get({ id: '1' })
  const what = { api: 'GET /v3/x/{id}', mchid: keys.mchid }
  expect(logger.lines).toEqual([
    {
      level: 'debug',
      details: { event: 'request.sealed', ...what, attempt: 1, host: new URL(gateway.url).host },
      message: 'a request is signed',
    },
    {
      level: 'debug',
      details: {
        ...{ event: 'request.answered', ...what },
        ...{ attempt: 1, status: 200, duration: milliseconds, requestId: 'REQ-1' },
      },
      message: 'a response has arrived',
    },
    {
      level: 'debug',
      details: { event: 'signature.verified', message: 'answer', serial: PUBLIC_KEY },
      message: 'a signature is verified',
    },
    {
      level: 'debug',
      details: {
        ...{ event: 'call.finished', ...what },
        ...{ attempts: 1, duration: milliseconds, status: 200, requestId: 'REQ-1' },
      },
      message: 'a call is finished',
    },
  ])
})

test('retries and downloaded certificates are logged at info', async () => {
  const logger = createLines('debug')
  let count = 0
  const gateway = await openGateway(({ target }) => {
    if (target === '/v3/certificates') return { body: listOf(['platformB']) }
    count += 1
    return count === 1 ? { status: 429, body: { code: 'RATELIMIT_EXCEEDED', message: 'x' } } : { body: {} }
  })
  const { certs: _, ...config } = gateway.config({ apiV3Key: keys.apiV3Key, logger, retry: RETRY })
  await untypedClient(config).v3.x.get()
  expect(logger.lines.filter(({ level }) => level !== 'debug')).toEqual([
    {
      level: 'info',
      details: { event: 'keys.downloaded', serials: [keys.platformB.serial], from: 'wechatpay' },
      message: 'platform certificates are updated',
    },
    {
      level: 'info',
      details: {
        ...{ event: 'request.retried', api: 'GET /v3/x', mchid: keys.mchid, attempt: 2, delay: milliseconds },
        ...{ host: new URL(gateway.url).host, err: { name: 'ApiError', code: 'RATELIMIT_EXCEEDED' } },
      },
      message: 'a request is retried',
    },
  ])
})

test('the record of a failed call has the error itself, as err', async () => {
  const logger = createLines('debug')
  const gateway = await openGateway(() => ({ status: 404, body: {} }))
  const error = await rejectionOf(() => untypedClient(gateway.config({ logger })).v3.x.get())
  const last = logger.lines.at(-1)
  expect(last).toMatchObject({ level: 'debug', message: 'a call is finished', details: { event: 'call.finished' } })
  expect(last?.details['err']).toBe(error)
  expect(last?.details).not.toHaveProperty('error')
})

test('a received notification is logged at debug', async () => {
  const logger = createLines('debug')
  const { headers, body } = makeNotice({ id: 'EV-8' })
  await createReceiver({ otherwise: NOTHING }, { logger }).receive({ headers, body })
  expect(logger.lines).toEqual([
    {
      level: 'debug',
      details: { event: 'signature.verified', message: 'notification', serial: PUBLIC_KEY },
      message: 'a signature is verified',
    },
    {
      level: 'debug',
      details: { event: 'notification.received', id: 'EV-8', event_type: 'TRANSACTION.SUCCESS' },
      message: 'a notification is received',
    },
  ])
})

/** Creates a pino logger that records its parsed lines. */
function createPino(level: 'debug' | 'info' = 'debug') {
  const lines: Record<string, unknown>[] = []
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>)
  return { logger: pino({ level, base: null, timestamp: false }, { write }), lines }
}

test('pino is a logger: a line of JSON for each record', async () => {
  const { logger, lines } = createPino()
  const gateway = await openGateway(() => ({ status: 404, body: { code: 'ORDER_NOT_EXIST', message: '订单\n不存在' } }))
  await rejectionOf(() => createClient(gateway.config({ logger })).chain('v3/certificates').get())
  const what = { api: 'GET /v3/certificates', mchid: keys.mchid }
  expect(lines).toEqual([
    {
      ...{ level: 20, msg: 'a request is signed', event: 'request.sealed', ...what },
      ...{ attempt: 1, host: new URL(gateway.url).host },
    },
    {
      ...{ level: 20, msg: 'a response has arrived', event: 'request.answered', ...what },
      ...{ attempt: 1, status: 404, duration: milliseconds, requestId: 'REQ-1' },
    },
    {
      ...{ level: 20, msg: 'a call is finished', event: 'call.finished', ...what, attempts: 1, duration: milliseconds },
      err: expect.objectContaining({
        ...{ type: 'ApiError', status: 404, code: 'ORDER_NOT_EXIST', requestId: 'REQ-1', retryable: false },
        message: expect.stringContaining('404 ORDER_NOT_EXIST') as string,
      }) as object,
    },
  ])
})

test('pino at info receives unusual events only', async () => {
  const { logger, lines } = createPino('info')
  const gateway = await openGateway(() => (gateway.arrived.length === 1 ? { status: 503, body: {} } : { body: {} }))
  const { v3 } = untypedClient(gateway.config({ logger, retry: RETRY }))
  await v3.x.get()
  await v3.x.get()
  expect(lines.map(({ level, event }) => [level, event])).toEqual([[30, 'request.retried']])
})

// ---- secrets ----

/** Recognizable values, each in a place where a real program has personal data. */
const PERSONAL = {
  name: '欧阳娜娜测试',
  idCard: '11010519491231002X',
  bankCard: '6228480402564890018',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  phone: '13912345678',
  billToken: 'tOkEn-6XIv5rJIfQb8PYvVZSMPy',
  header: 'header-value-Kq8Zr2',
  transaction: '4200001234202611241234567890',
} as const
const API_V3_KEY = 'V3keyV3keyV3keyV3keyV3keyV3key99'

/** Returns a secret in all encodings in which it could leak. */
function encodingsOf(secret: string | Buffer): string[] {
  const bytes = Buffer.from(secret as string)
  const text = typeof secret === 'string' ? [secret, encodeURIComponent(secret)] : []
  // base64 depends on the position in a longer text; the ends depend on the bytes around it
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  )
  return [
    ...text,
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
  ]
}

const DER = createPrivateKey(toPem(keys.merchant.privateKeyPkcs8)).export({ type: 'pkcs8', format: 'der' })
const PERMANENT_SECRETS = [
  ...Object.values(PERSONAL),
  API_V3_KEY,
  ...[300, 600, 900].map((at) => DER.subarray(at, at + 24)),
]

/** Returns the secrets that the printed forms of these values contain. */
function leaks(things: readonly unknown[], authorizations: readonly (string | undefined)[]): string[] {
  const text = things
    .flatMap((thing) => [
      inspect(thing, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
      JSON.stringify(thing),
    ])
    .join('\n')
  const signatures = authorizations.map((header) => /signature="([^"]+)"/.exec(header ?? '')?.[1] ?? '')
  const secrets = [...PERMANENT_SECRETS, ...signatures].flatMap(encodingsOf)
  const words = ['WECHATPAY2-SHA256-RSA2048 mchid', 'authorization', 'Authorization', 'signature="', 'KeyObject']
  return [...secrets, ...words].filter((secret) => secret !== '' && text.includes(secret))
}

test('the scan finds planted secrets', () => {
  const signature = 'c2lnbmF0dXJlIG9mIGEgcmVxdWVzdA=='
  const planted = [
    { api: `GET /v3/users/${PERSONAL.openid}` },
    { url: `/v3/x?name=${encodeURIComponent(PERSONAL.name)}` },
    { err: new Error('x', { cause: new Error(PERSONAL.phone) }) },
    { body: Buffer.from(`{"name":"${PERSONAL.name}"}`).toString('base64') },
    { key: DER.toString('base64') },
    { headers: { x: signature } },
    { key: createPrivateKey(toPem(keys.merchant.privateKeyPkcs8)) },
  ]
  for (const thing of planted) expect(leaks([thing], [`signature="${signature}"`]), inspect(thing)).not.toEqual([])
  expect(leaks([{ event: 'call.finished', api: 'GET /v3/users/{openid}', mchid: keys.mchid }], [])).toEqual([])
})

/** A response that repeats all personal data of the request. */
const ECHO = JSON.stringify({
  ...{ code: 'PARAM_ERROR', message: `${PERSONAL.name} ${PERSONAL.openid} ${PERSONAL.billToken} ${PERSONAL.idCard}` },
  detail: { field: '/name', value: PERSONAL.name, issue: `${PERSONAL.phone} 不正确`, location: 'body' },
  ...PERSONAL,
})
const echo = (status: string) => rawAnswer(ECHO, { 'Content-Length': `${Buffer.byteLength(ECHO)}` }, status)

const KINDS: readonly (readonly [what: string, behave: Behaviour])[] = [
  ['succeeds', (socket) => socket.write(signedAnswer(JSON.stringify(PERSONAL)))],
  ['has a response that is not JSON', (socket) => socket.write(signedAnswer(`{${ECHO}`))],
  ['has an API error (400)', (socket) => socket.write(echo('400 Bad Request'))],
  ['has an API error (401)', (socket) => socket.write(echo('401 Unauthorized'))],
  ['is retried (503)', (socket) => socket.write(echo('503 Busy'))],
  [
    'is redirected (302)',
    (socket) => socket.write(echo(`302 Found\r\nLocation: https://a.example/${PERSONAL.openid}`)),
  ],
  ['has an unsigned response', (socket) => socket.write(echo('200 OK'))],
  ['has a forged response', (socket) => socket.write(signedAnswer(ECHO, signAnswer('x')))],
  [
    'has a response with an unknown serial',
    (socket) => socket.write(signedAnswer(ECHO, { 'Wechatpay-Serial': PERSONAL.header })),
  ],
  ['has an incomplete response', (socket) => socket.end(signedAnswer(ECHO).subarray(0, -5))],
  ['is disconnected', (socket) => socket.resetAndDestroy()],
  ['has no response', NOTHING],
]

for (const [what, behave] of KINDS) {
  test(`no event and no record of a call that ${what} contains a secret`, async () => {
    const published = recordEvents()
    const logger = createLines('debug')
    const written = createPino()
    const both: Logger = {
      debug: (details, message) => [logger, written.logger].forEach((one) => void one.debug(details, message)),
      info: (details, message) => [logger, written.logger].forEach((one) => void one.info(details, message)),
      warn: (details, message) => [logger, written.logger].forEach((one) => void one.warn(details, message)),
      error: (details, message) => [logger, written.logger].forEach((one) => void one.error(details, message)),
    }
    const server = await openRaw(behave)
    const instance = untypedClient(
      validConfig({
        baseURL: server.url,
        apiV3Key: API_V3_KEY,
        logger: both,
        retry: RETRY,
        platformCertificates: false as const,
      }),
    )
    const settled = instance.v3.applyment.sub_merchants._openid_.phones._phone_.post({
      openid: PERSONAL.openid,
      phone: PERSONAL.phone,
      query: { token: PERSONAL.billToken, name: PERSONAL.name },
      headers: { 'X-Trace': PERSONAL.header },
      json: {
        name: instance.encrypt(PERSONAL.name),
        ...{ id_card: PERSONAL.idCard, bank: { card: PERSONAL.bankCard }, transaction: PERSONAL.transaction },
      },
      timeout: 300,
      retry: { ...RETRY, unsafe: true },
    })
    await settled.catch(NOTHING)
    const authorizations = server.requests.map((request) => request.header('authorization'))
    expect(authorizations.length).toBeGreaterThan(0)
    expect(published.map(([event]) => event)).toEqual(
      expect.arrayContaining(['call.started', 'request.sealed', 'call.finished']),
    )
    expect(logger.lines.length).toBeGreaterThan(1)
    expect(written.lines).toHaveLength(logger.lines.length)
    expect(leaks([...published, ...logger.lines, ...written.lines], authorizations)).toEqual([])
  })
}

test('no event and no record of a call with sensitive fields contains a secret, with an API error or not', async () => {
  const published = recordEvents()
  const logger = createLines('debug')
  const gateway = await openGateway(() =>
    gateway.arrived.length === 1
      ? { body: { name: PERSONAL.name, account: PERSONAL.openid } }
      : { status: 400, body: { code: 'PARAM_ERROR', message: `${PERSONAL.name}与${PERSONAL.openid}不匹配` } },
  )
  const instance = createClient(gateway.config({ logger, apiV3Key: API_V3_KEY, sensitive: 'auto' as const }))
  const json = {
    ...{ appid: 'wx1', type: 'PERSONAL_OPENID', account: PERSONAL.openid, name: PERSONAL.name },
    relation_type: 'USER',
  } as const
  const { add } = instance.untyped.v3.profitsharing.receivers
  await add.post({ json })
  await rejectionOf(() => add.post({ json }))
  expect(gateway.arrived.some(({ body }) => body.includes(PERSONAL.name))).toBe(false)
  const authorizations = gateway.arrived.map(({ headers }) => headers.authorization)
  expect(leaks([...published, ...logger.lines], authorizations)).toEqual([])
  expect(published.filter(([event]) => event === 'call.finished')).toHaveLength(2)
})

test.each([
  ['valid', {}, {}],
  ['valid, but its handler fails', {}, { fails: true }],
  ['forged', { privateKey: toKey(keys.attacker.privateKeyPkcs8) }, {}],
  ['encrypted with another key', { apiV3Key: keys.apiV3KeyOther }, {}],
  ['for another merchant', {}, { resource: { ...PERSONAL, mchid: '1230000109' } }],
])('no event and no record of a notification that is %s contains a secret', async (_, signer, how) => {
  const { resource = { ...PERSONAL, mchid: keys.mchid }, fails = false } = how as { resource?: object; fails?: boolean }
  const published = recordEvents()
  const { headers, body } = makeNotice({ resource: resource as never }, { apiV3Key: API_V3_KEY, ...signer })
  const receiver = createReceiver(
    {
      otherwise: () => {
        if (fails) throw new Error('the database is unavailable')
      },
    },
    { apiV3Key: API_V3_KEY },
  )
  await receiver.receive({ headers, body })
  expect(published.length + receiver.logged.length).toBeGreaterThan(0)
  const proof = `signature="${headers['wechatpay-signature']}"`
  expect(leaks([...published, ...receiver.logged], [proof])).toEqual([])
})

test.each<[string, (request: Arrived) => Answer]>([
  ['succeeds', () => ({ body: listOf(['platformB'], API_V3_KEY) })],
  ['has a list for another key', () => ({ body: listOf(['platformB']) })],
  ['contains personal data', () => ({ body: { data: [PERSONAL], ...PERSONAL } })],
  [
    'has an API error with our signature',
    ({ headers }) => ({ status: 403, body: { code: 'NO_AUTH', message: `who is ${headers.authorization}` } }),
  ],
])('no event and no record of a download that %s contains a secret', async (_, list) => {
  const published = recordEvents()
  const logger = createLines('debug')
  const gateway = await openPlatform(list)
  const store = { get: async () => JSON.stringify(PERSONAL), set: () => Promise.reject(new Error('the store is full')) }
  const { certs: _certs, ...config } = gateway.config({ apiV3Key: API_V3_KEY, logger, platformCertificates: { store } })
  await untypedClient(config).v3.x.get().catch(NOTHING)
  const authorizations = gateway.arrived.map(({ headers }) => headers.authorization)
  expect(authorizations.length).toBeGreaterThan(0)
  expect(logger.lines.length).toBeGreaterThan(0)
  expect(leaks([...published, ...logger.lines], authorizations)).toEqual([])
})

test.each([
  ['returns only the data', (response: { data: unknown }) => response.data],
  ['returns nothing', () => undefined],
])('with events, a call does not fail if a response interceptor %s', async (_, interceptor) => {
  const gateway = await openGateway(() => ({ body: { fine: true } }))
  const logger = createLines('debug')
  const axios = { proxy: false, interceptors: { response: [interceptor] } }
  const instance = untypedClient(gateway.config({ axios, logger } as never))
  await expect(instance.v3.x.post({ json: {} })).resolves.toEqual(interceptor({ data: { fine: true } }))
  expect(logger.lines.at(-1)).toMatchObject({ details: { event: 'call.finished', status: 200 } })
})
