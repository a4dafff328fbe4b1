import { AsyncLocalStorage } from 'node:async_hooks'
import { hasSubscribers } from 'node:diagnostics_channel'
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  type MeterProvider,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import nock from 'nock'
import { expect, onTestFinished, test } from 'vitest'
import { createClient, NetworkError } from 'wechatpay-chain'
import { type TraceOptions, traceCalls } from 'wechatpay-chain/opentelemetry'
import { rejectionOf } from '../support/failure.js'
import { keys, validConfig } from '../support/keys.js'
import { signedAnswer, startRawServer } from '../support/raw-server.js'
import { createReceiver, makeNotice } from '../support/receiver.js'
import { listOf } from '../support/source.js'
import { untypedClient } from '../support/untyped.js'
import { openGateway, settle } from '../support/wire.js'

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const ORDER = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
const RETRY = { backoffLimit: 1 }

// like @opentelemetry/context-async-hooks
const storage = new AsyncLocalStorage<Context>()
const manager: ContextManager = {
  active: () => storage.getStore() ?? ROOT_CONTEXT,
  with: (active, run, that, ...args) => storage.run(active, () => run.apply(that as never, args)),
  bind: (_, target) => target,
  enable: () => manager,
  disable: () => manager,
}
context.setGlobalContextManager(manager)

interface Measured {
  name: string
  value: number
  attributes: Attributes | undefined
}

/** Traces calls until the end of the test, with an exporter of the SDK and a meter that records its values. */
function watch(extra: TraceOptions = {}) {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  const measured: Measured[] = []
  const instrument = (name: string) => {
    const keep = (value: number, attributes?: Attributes) => void measured.push({ name, value, attributes })
    return { add: keep, record: keep }
  }
  const meter = { createCounter: instrument, createHistogram: instrument }
  const meterProvider = { getMeter: () => meter } as unknown as MeterProvider
  const stop = traceCalls({ tracerProvider, meterProvider, ...extra })
  onTestFinished(stop)
  return {
    stop,
    spans: () => exporter.getFinishedSpans(),
    tracer: tracerProvider.getTracer('the program'),
    measured: (name: string) => measured.filter((one) => one.name === name),
  }
}

function only(spans: readonly ReadableSpan[]): ReadableSpan {
  const [span, ...others] = spans
  if (span === undefined || others.length > 0) throw new Error(`${spans.length} spans, not one`)
  return span
}

/** Runs a function in a span of the program. */
async function within<Result>(tracer: ReturnType<typeof watch>['tracer'], run: () => Promise<Result>) {
  const span = tracer.startSpan('the program')
  const result = await context.with(trace.setSpan(context.active(), span), run)
  span.end()
  return { result, id: span.spanContext().spanId }
}

test('a call is one client span, with the template of its path and the attributes of the HTTP conventions', async () => {
  const { spans } = watch()
  const gateway = await openGateway()
  await createClient(gateway.config())
    .chain(ORDER)
    .get({ out_trade_no: '42', query: { mchid: keys.mchid } })
  const { name, kind, attributes, status, events } = only(spans())
  expect({ name, kind, status, events }).toEqual({
    name: `GET /${ORDER}`,
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
    events: [],
  })
  expect(attributes).toEqual({
    'http.request.method': 'GET',
    'url.template': `/${ORDER}`,
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(gateway.url).port),
    'http.response.status_code': 200,
    'wechatpay.mchid': keys.mchid,
    'wechatpay.request_id': 'REQ-1',
  })
})

test('the span lasts as long as the call', async () => {
  const { spans, measured } = watch()
  const server = await startRawServer((socket) => setTimeout(() => socket.write(signedAnswer('{}')), 60))
  onTestFinished(server.stop)
  await untypedClient(validConfig({ baseURL: server.url })).v3.x.get()
  const [seconds, nanoseconds] = only(spans()).duration
  const [{ value = 0 } = {}] = measured('wechatpay.client.call.duration')
  expect(seconds + nanoseconds / 1e9).toBeGreaterThan(0.055)
  expect(value).toBeGreaterThan(0.055)
  expect(value).toBeLessThan(5)
})

test('a host of WeChat Pay has port 443', async () => {
  const { spans } = watch()
  nock('https://api.mch.weixin.qq.com').get('/v3/x').reply(404, {})
  await rejectionOf(() => untypedClient(validConfig()).v3.x.get())
  expect(nock.isDone()).toBe(true)
  expect(only(spans()).attributes).toMatchObject({ 'server.address': 'api.mch.weixin.qq.com', 'server.port': 443 })
})

test('the parent of a span is the active span of the caller, also for simultaneous calls', async () => {
  const { spans, tracer } = watch()
  const gateway = await openGateway()
  const { v3 } = untypedClient(gateway.config())
  const [one, other] = await Promise.all([
    within(tracer, () => v3.one.get()),
    within(tracer, () => v3.other.get()),
    v3.alone.get(),
  ])
  const parents = Object.fromEntries(spans().map(({ name, parentSpanContext }) => [name, parentSpanContext?.spanId]))
  expect(parents).toEqual({
    'GET /v3/one': one.id,
    'GET /v3/other': other.id,
    'GET /v3/alone': undefined,
    'the program': undefined,
  })
})

test('each request of a flow is a child span of the program', async () => {
  const { spans, tracer } = watch()
  const refund = { out_refund_no: 'R1', transaction_id: 'T1', status: 'SUCCESS', amount: { refund: 1, total: 1 } }
  const gateway = await openGateway(() => ({ body: refund }))
  const amount = { refund: 1, total: 1, currency: 'CNY' as const }
  const instance = createClient(gateway.config())
  const { id } = await within(tracer, () =>
    instance.ensureRefund({ json: { out_refund_no: 'R1', transaction_id: 'T1', amount } }),
  )
  const [first] = spans()
  expect(first?.name).toBe('POST /v3/refund/domestic/refunds')
  expect(spans().length).toBe(gateway.arrived.length + 1)
  for (const span of spans().slice(0, -1)) expect(span.parentSpanContext?.spanId).toBe(id)
})

test('a retry is an event of the span, a count, and part of resend_count', async () => {
  const { spans, measured } = watch()
  const gateway = await openGateway(() =>
    gateway.arrived.length < 3 ? { status: 503, body: { code: 'SYSTEM_ERROR', message: '系统异常' } } : { body: {} },
  )
  await untypedClient(gateway.config({ retry: RETRY })).v3.x.get()
  const { attributes, events, status } = only(spans())
  expect(status).toEqual({ code: SpanStatusCode.UNSET })
  expect(attributes).toMatchObject({ 'http.request.resend_count': 2, 'http.response.status_code': 200 })
  const port = Number(new URL(gateway.url).port)
  const delay = expect.any(Number) as number
  expect(events.map(({ name, attributes }) => [name, attributes])).toEqual(
    [2, 3].map((attempt) => [
      'wechatpay.retry',
      {
        ...{ 'wechatpay.attempt': attempt, 'wechatpay.delay': delay, 'error.type': '503' },
        ...{ 'server.address': '127.0.0.1', 'server.port': port },
      },
    ]),
  )
  const what = {
    ...{ 'http.request.method': 'GET', 'url.template': '/v3/x', 'error.type': '503' },
    ...{ 'server.address': '127.0.0.1', 'server.port': port },
  }
  expect(measured('wechatpay.client.retries').map(({ value, attributes }) => [value, attributes])).toEqual([
    [1, what],
    [1, what],
  ])
})

test('a call without a retry has no resend_count', async () => {
  const { spans } = watch()
  const gateway = await openGateway()
  await untypedClient(gateway.config()).v3.x.get()
  expect(only(spans()).attributes).not.toHaveProperty(['http.request.resend_count'])
})

test('an API error sets status and code of the span, without its message', async () => {
  const { spans, measured } = watch()
  const body = { code: 'ORDER_NOT_EXIST', message: '订单不存在 oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }
  const gateway = await openGateway(() => ({ status: 404, body, headers: { 'Request-ID': 'REQ-404' } }))
  await rejectionOf(() => createClient(gateway.config()).chain('v3/certificates').get())
  const span = only(spans())
  expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: 'ORDER_NOT_EXIST' })
  expect(span.attributes).toMatchObject({
    'error.type': '404',
    'http.response.status_code': 404,
    'wechatpay.request_id': 'REQ-404',
  })
  expect(textOf(span)).not.toMatch(/订单|oUpF8uM/)
  const [duration] = measured('wechatpay.client.call.duration')
  expect(duration?.attributes).toEqual({
    'http.request.method': 'GET',
    'url.template': '/v3/certificates',
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(gateway.url).port),
    'http.response.status_code': 404,
    'error.type': '404',
  })
})

test.each([
  ['has none', {}],
  ['is a text', { code: 'your card 6228480402564890018' }],
  ['is a name', { code: '欧阳娜娜' }],
])('an API error whose code %s is described by its status', async (_, body) => {
  const { spans } = watch()
  const gateway = await openGateway(() => ({ status: 400, body: { message: 'x', ...body } }))
  await rejectionOf(() => untypedClient(gateway.config()).v3.x.get())
  const span = only(spans())
  expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: '400' })
  expect(textOf(span)).not.toMatch(/6228480402564890018|欧阳/)
})

test('a broken connection sets its error code, without status and Request-ID', async () => {
  const { spans } = watch()
  const server = await startRawServer((socket) => socket.resetAndDestroy())
  onTestFinished(server.stop)
  await rejectionOf(() => untypedClient(validConfig({ baseURL: server.url, retry: 0 })).v3.x.get())
  const { status, attributes } = only(spans())
  expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'ERR_DISCONNECTED' })
  expect(attributes).toEqual({
    'http.request.method': 'GET',
    'url.template': '/v3/x',
    'server.address': '127.0.0.1',
    'server.port': server.port,
    'error.type': 'ERR_DISCONNECTED',
    'wechatpay.mchid': keys.mchid,
  })
})

test('a response with an invalid signature is an error with its status and its Request-ID', async () => {
  const { spans } = watch()
  const server = await startRawServer((socket) =>
    socket.write(signedAnswer('{}', { 'Wechatpay-Signature': 'AAAA', 'Request-ID': 'REQ-9' })),
  )
  onTestFinished(server.stop)
  await rejectionOf(() => untypedClient(validConfig({ baseURL: server.url, retry: 0 })).v3.x.get())
  const { status, attributes } = only(spans())
  expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'ERR_SIGNATURE' })
  expect(attributes).toMatchObject({
    'error.type': 'ERR_SIGNATURE',
    'http.response.status_code': 200,
    'wechatpay.request_id': 'REQ-9',
  })
})

test('the status of an earlier attempt is not used for a last attempt without a response', async () => {
  const { spans } = watch()
  const server = await startRawServer((socket, _, count) =>
    count === 1
      ? socket.write('HTTP/1.1 503 Busy\r\nRequest-ID: REQ-1\r\nContent-Length: 0\r\n\r\n')
      : socket.resetAndDestroy(),
  )
  onTestFinished(server.stop)
  const instance = untypedClient(validConfig({ baseURL: server.url, retry: { ...RETRY, limit: 1 } }))
  await rejectionOf(() => instance.v3.x.get())
  const { attributes, events } = only(spans())
  expect(events).toHaveLength(1)
  expect(attributes).toMatchObject({ 'error.type': 'ERR_DISCONNECTED', 'http.request.resend_count': 1 })
  expect(attributes).not.toHaveProperty(['http.response.status_code'])
  expect(attributes).not.toHaveProperty(['wechatpay.request_id'])
})

test('a call that is aborted before it is sent has a span without a server', async () => {
  const { spans } = watch()
  const abort = new AbortController()
  const interceptors = { request: [() => new Promise<never>(() => abort.abort())] }
  const instance = untypedClient(validConfig({ axios: { proxy: false as const, interceptors } }))
  const promise = instance.v3.x.get({ signal: abort.signal })
  await expect(promise).rejects.toBeInstanceOf(NetworkError)
  const { status, attributes } = only(spans())
  expect(status).toEqual({ code: SpanStatusCode.ERROR, message: 'ERR_ABORTED' })
  expect(attributes).not.toHaveProperty(['server.address'])
})

class OutOfStock extends Error {
  override name = 'OutOfStock'
}
test.each([
  ['an error', new OutOfStock('6228480402564890018'), 'OutOfStock'],
  ['an error with an unusual name', Object.assign(new Error('x'), { name: '6228 4804 0256' }), '_OTHER'],
  ['a string', '6228480402564890018', '_OTHER'],
  ['undefined', undefined, '_OTHER'],
])('for %s that an interceptor throws, the span has its type and not its text', async (_, thrown, type) => {
  const { spans } = watch()
  const gateway = await openGateway()
  const reject = () => Promise.reject(thrown)
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { response: [reject] } } }))
  await expect(instance.v3.x.get()).rejects.toBe(thrown)
  const span = only(spans())
  expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: type })
  expect(span.attributes).toMatchObject({ 'error.type': type, 'http.response.status_code': 200 })
  expect(textOf(span)).not.toMatch(/6228/)
})

test('a call that is rejected before its start has no span', async () => {
  const { spans } = watch()
  const instance = untypedClient(validConfig())
  await rejectionOf(() => instance.v3.x._id_.get({ id: '' }))
  await rejectionOf(() => instance.v3.x.get({ headers: { host: 'a' } }))
  expect(spans()).toEqual([])
})

test('a download of platform certificates is a span of its own, with the same parent as the call', async () => {
  const { spans, tracer, measured } = watch()
  const gateway = await openGateway(({ target }) =>
    target === '/v3/certificates' ? { body: listOf(['platformB']) } : { body: {} },
  )
  const { certs: _, ...config } = gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET })
  const { id } = await within(tracer, () => untypedClient(config).v3.x.get())
  expect(spans().map(({ name, parentSpanContext }) => [name, parentSpanContext?.spanId])).toEqual([
    ['GET /v3/certificates', id],
    ['GET /v3/x', id],
    ['the program', undefined],
  ])
  // the span has several calls: an event for a signature would be ambiguous
  expect(spans().flatMap(({ events }) => events)).toEqual([])
  expect(measured('wechatpay.client.signatures')).toEqual([
    {
      name: 'wechatpay.client.signatures',
      value: 1,
      attributes: { 'wechatpay.message': 'answer', 'wechatpay.serial': keys.platformB.serial },
    },
  ])
})

test('a notification is two events of the span in which it is received', async () => {
  const { spans, tracer, measured } = watch()
  const { headers, body } = makeNotice({ id: 'EV-1', event_type: 'REFUND.SUCCESS' })
  const receiver = createReceiver({ otherwise: () => undefined })
  const { result } = await within(tracer, () => receiver.receive({ headers, body }))
  expect(result.status).toBe(204)
  expect(only(spans()).events.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['wechatpay.signature', { 'wechatpay.serial': keys.wechatpayPublicKey.id }],
    ['wechatpay.notification', { 'wechatpay.notification.id': 'EV-1', 'wechatpay.event_type': 'REFUND.SUCCESS' }],
  ])
  expect(measured('wechatpay.client.signatures').map(({ attributes }) => attributes)).toEqual([
    { 'wechatpay.message': 'notification', 'wechatpay.serial': keys.wechatpayPublicKey.id },
  ])
})

test('a notification without an active span is received', async () => {
  const { spans } = watch()
  const { headers, body } = makeNotice()
  const { status } = await createReceiver({ otherwise: () => undefined }).receive({ headers, body })
  expect(status).toBe(204)
  expect(spans()).toEqual([])
})

test('after stop() no new call is traced, but the span of a call in progress ends', async () => {
  const { spans, stop, measured } = watch()
  const gateway = await openGateway()
  const { v3 } = untypedClient(gateway.config())
  const pending = v3.early.get()
  stop()
  await Promise.all([pending, v3.late.get()])
  await v3.later.get()
  expect(only(spans())).toMatchObject({ name: 'GET /v3/early', attributes: { 'http.response.status_code': 200 } })
  expect(measured('wechatpay.client.call.duration')).toHaveLength(1)
  // no subscriber remains, so calls have no cost
  const channels = ['call.started', 'request.sealed', 'signature.verified', 'call.finished']
  expect(channels.filter((event) => hasSubscribers(`wechatpay-chain.${event}`))).toEqual([])
  stop()
  await v3.again.get()
  expect(spans()).toHaveLength(1)
})

test('a call that started before tracing is not traced', async () => {
  const gateway = await openGateway()
  const pending = untypedClient(gateway.config()).v3.early.get()
  const { spans, measured } = watch()
  await pending
  expect(spans()).toEqual([])
  expect(measured('wechatpay.client.call.duration')).toEqual([])
})

test('a span processor that throws fails neither the call nor the process', async () => {
  const uncaught: unknown[] = []
  const note = (error: unknown) => void uncaught.push(error)
  process.on('uncaughtException', note)
  onTestFinished(() => void process.off('uncaughtException', note))
  const fail = () => {
    throw new Error('the exporter is unavailable')
  }
  for (const spanProcessor of [{ onStart: fail }, { onEnd: fail }]) {
    const processor = { onStart: () => undefined, onEnd: () => undefined, ...spanProcessor }
    const whole = { ...processor, forceFlush: async () => undefined, shutdown: async () => undefined }
    const { measured } = watch({ tracerProvider: new BasicTracerProvider({ spanProcessors: [whole] }) })
    const gateway = await openGateway()
    expect((await untypedClient(gateway.config()).v3.x.get()).status).toBe(200)
    expect(measured('wechatpay.client.signatures')).not.toEqual([])
  }
  await settle()
  expect(uncaught).toEqual([])
})

test('by default the global provider receives the spans, also if it is registered later', async () => {
  const stop = traceCalls()
  onTestFinished(stop)
  const exporter = new InMemorySpanExporter()
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
  onTestFinished(() => trace.disable())
  const gateway = await openGateway()
  await untypedClient(gateway.config()).v3.x.get()
  expect(only(exporter.getFinishedSpans()).instrumentationScope.name).toBe('wechatpay-chain')
})

test('no span and no metric contains personal data or a signature', async () => {
  const { spans, measured } = watch()
  const gateway = await openGateway(({ target }) =>
    target.includes('refused') ? { status: 400, body: { code: 'PARAM_ERROR', message: '参数错误 o-personal-9' } } : {},
  )
  const { v3 } = untypedClient(gateway.config())
  const personal = { id: 'o-personal-1', query: { token: 'o-personal-2' }, headers: { 'x-trace': 'o-personal-3' } }
  await v3.users._id_.post({ ...personal, json: { name: 'o-personal-4' } })
  await rejectionOf(() => v3.refused._id_.post({ ...personal, json: { name: 'o-personal-4' } }))
  expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true, true])
  const text = [...spans().map(textOf), JSON.stringify(measured('wechatpay.client.call.duration'))].join()
  expect(text).toContain('POST /v3/refused/{id}')
  expect(text).not.toMatch(/o-personal|参数|WECHATPAY2|signature=/)
  for (const { headers } of gateway.arrived) expect(text).not.toContain(headers.authorization)
})

function textOf({ name, attributes, events, status }: ReadableSpan): string {
  return JSON.stringify({ name, attributes, events, status })
}
