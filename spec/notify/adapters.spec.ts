import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import fastify from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  createClient,
  type Logger,
  type Notification,
  type Notifications,
  type NotificationsOptions,
} from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { createPlatformKeys } from '../../src/keys/platform-keys.js'
import { createNotifications } from '../../src/notify/notifications.js'
import { type Before, FRAMEWORKS, type Listening, REMEDIES } from '../support/frameworks.js'

const EVENT = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'SECRET-ORDER', mchid: '1900000109' } }

let mock: Mock
const silent = () => undefined
const stray: unknown[] = []
const onStray = (reason: unknown) => stray.push(reason)
beforeAll(async () => {
  mock = await startMock()
  process.on('unhandledRejection', onStray)
})
afterAll(async () => {
  process.off('unhandledRejection', onStray)
  await mock.close()
})

let open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()))
  open = []
  expect(stray).toEqual([])
})

interface Receiver extends Listening {
  readonly handled: string[]
  readonly logged: string[]
}

async function receive(
  framework: string,
  before: Before = 'nothing',
  options: NotificationsOptions = {},
): Promise<Receiver> {
  const handled: string[] = []
  const logged: string[] = []
  const log = (_: object, message: string) => void logged.push(message)
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  const notifications: Notifications = createClient({ ...mock.clientConfig, logger }).notifications({
    on: { 'TRANSACTION.SUCCESS': async ({ id }) => void handled.push(id) },
    ...options,
  })
  const server = await FRAMEWORKS[framework]?.(notifications, before)
  if (server === undefined) throw new Error(`no framework ${framework}`)
  open.push(server)
  return { ...server, handled, logged }
}

describe.each(Object.keys(FRAMEWORKS))('%s', (framework) => {
  test('a valid notification runs its handler once; the response is 204 without a body', async () => {
    const { url, handled } = await receive(framework)
    const { id, status, body } = await mock.notify(url, EVENT)
    expect([status, body, handled]).toEqual([204, '', [id]])
  })

  test.each(['tampered', 'stale', 'probe', 'wrong-key', 'unknown-serial', 'unsigned'] as const)(
    'a notification that is %s is rejected with 401, and the response repeats nothing of it',
    async (fault) => {
      const { url, handled } = await receive(framework)
      const { status, body } = await mock.notify(url, EVENT, { fault })
      expect([status, handled]).toEqual([401, []])
      expect(JSON.parse(body)).toEqual({ code: 'FAIL', message: 'the signature could not be verified' })
    },
  )

  test('a duplicate has the same response, and is not handled again', async () => {
    const { url, handled } = await receive(framework)
    const { id } = await mock.notify(url, EVENT)
    expect(await mock.notify(url, { ...EVENT, id })).toEqual({ id, status: 204, body: '' })
    expect(handled).toEqual([id])
  })

  test('a body over the limit is rejected, with or without content-length', async () => {
    const { url, handled, port } = await receive(framework, 'nothing', { maxBodyLength: 1000 })
    const status = await post(url, Buffer.alloc(200_000, 'x'))
    expect([413, 'closed']).toContain(status)
    const head =
      'POST /notify HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await exchange(port, head, () => `3e8\r\n${'x'.repeat(1000)}\r\n`)).toMatch(/^HTTP\/1\.1 413 |^$/)
    expect(handled).toEqual([])
    expect((await mock.notify(url, { ...EVENT, resource: { mchid: '1900000109' } })).status).toBe(204)
  })

  test('an incomplete body is rejected at the timeout', async () => {
    const { handled, port } = await receive(framework, 'nothing', { bodyTimeout: 100 })
    const head = 'POST /notify HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n'
    expect(await exchange(port, head, () => 'x', 30)).toMatch(/^HTTP\/1\.1 408 |^$/)
    expect(handled).toEqual([])
  })

  test('if a parser has consumed the body, the log names the fix for this framework, and the server keeps running', async () => {
    const { url, handled, logged } = await receive(framework, 'a parser that consumes the body')
    const { status, body } = await mock.notify(url, EVENT)
    expect([status, handled]).toEqual([500, []])
    expect(JSON.parse(body)).toEqual({ code: 'FAIL', message: 'the body cannot be verified' })
    expect(logged).toEqual([expect.stringContaining('a body parser has already consumed the body')])
    expect(logged[0]).toContain(REMEDIES[framework])
    expect((await mock.notify(url, EVENT)).status).toBe(500)
  })

  test('if the bytes are kept, the notification is verified', async () => {
    const { url, handled } = await receive(framework, 'a parser that keeps the bytes')
    const { id, status } = await mock.notify(url, EVENT)
    expect([status, handled]).toEqual([204, [id]])
    expect((await mock.notify(url, EVENT, { fault: 'tampered' })).status).toBe(401)
  })

  test('a duplicated signature header is rejected', async () => {
    const { handled, port } = await receive(framework)
    const { headers, body } = await captureNotification()
    const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' })
    const doubled = [...lines, ['wechatpay-signature', headers['wechatpay-signature']] as const]
    const head = ['POST /notify HTTP/1.1', 'host: a', ...doubled.map(([name, value]) => `${name}: ${value}`)].join(
      '\r\n',
    )
    expect(await exchange(port, `${head}\r\n\r\n${body}`)).toMatch(/^HTTP\/1\.1 401 /)
    expect(handled).toEqual([])
  })

  test('bytes that are not UTF-8 are verified unchanged', async () => {
    const { url, handled, logged } = await receive(framework)
    const status = await post(url, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), { 'content-type': 'application/json' })
    expect([status, handled]).toEqual([401, []])
    expect(logged.join()).toContain('no Wechatpay-Serial header')
  })
})

/** Starts a server that accepts notifications of APIv2. */
async function receiveV2(
  framework: string,
  before: Before = 'nothing',
): Promise<Listening & { readonly handled: Notification[] }> {
  const handled: Notification[] = []
  const server = await FRAMEWORKS[framework]?.(notificationsV2(handled), before)
  if (server === undefined) throw new Error(`no framework ${framework}`)
  open.push(server)
  return { ...server, handled }
}

function notificationsV2(handled: Notification[]): Notifications {
  const { mchid, apiV3Key, apiV2Key } = mock.clientConfig
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  const handler = async (event: Notification) => void handled.push(event)
  return createNotifications(
    { on: { 'v2.transaction-success': handler, 'v2.refund-processed': handler }, otherwise: handler },
    { keys: createPlatformKeys([]), apiV3Key, apiV2Key, schemes: [], decrypt: undefined },
    { mchid, log },
  )
}

const RECEIVED = '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>'
const V2 = { event_type: 'v2.transaction-success', resource: { attach: '支付 <测试> ]]> &amp;' } }

describe.each(Object.keys(FRAMEWORKS))('%s', (framework) => {
  test.each(['nothing', 'a parser that keeps the bytes'] as const)(
    'a notification of APIv2 is verified, and the response is XML, behind %s',
    async (before) => {
      const { url, handled } = await receiveV2(framework, before)
      const replies = [await mock.notify(url, V2), await mock.notify(url, { event_type: 'v2.refund-processed' })]
      expect(replies.map(({ status, body }) => [status, body])).toEqual([
        [200, RECEIVED],
        [200, RECEIVED],
      ])
      expect(handled.map(({ event_type, authenticated }) => [event_type, authenticated])).toEqual([
        ['v2.transaction-success', true],
        ['v2.refund-processed', false],
      ])
      expect(handled[0]?.resource['attach']).toBe('支付 <测试> ]]> &amp;')
      expect(handled.map(({ id }) => id)).toEqual(replies.map(({ id }) => id))
    },
  )

  test.each(['tampered', 'wrong-key', 'unsigned'] as const)(
    'a notification of APIv2 that is %s is rejected with 401 in XML',
    async (fault) => {
      const { url, handled } = await receiveV2(framework)
      const { status, body } = await mock.notify(url, V2, { fault })
      expect([status, handled]).toEqual([401, []])
      expect(body).toMatch(/^<xml><return_code><!\[CDATA\[FAIL\]\]><\/return_code>/)
    },
  )

  test('the response to a notification of APIv2 has the content type and the exact bytes of XML', async () => {
    const { url } = await receiveV2(framework)
    const body = '<xml><return_code>FAIL</return_code></xml>'
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/xml' }, body })
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/xml; charset=utf-8'])
    expect(await response.text()).toBe(
      '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[the notification is malformed]]></return_msg></xml>',
    )
  })
})

test('a parser that keeps XML as text is supported; a parser that consumes it is reported', async () => {
  const handled: Notification[] = []
  const unhandled: Notification[] = []
  const app = express()
  app.post('/kept', express.text({ type: '*/xml' }), notificationsV2(handled).express)
  const parse: express.RequestHandler = (request, _, next) => {
    request.on('data', () => undefined).on('end', () => next())
    Object.assign(request, { body: { xml: { appid: 'x' } } })
  }
  app.post('/consumed', parse, notificationsV2(unhandled).express)
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    expect((await mock.notify(`${base}/kept`, V2)).body).toBe(RECEIVED)
    expect((await mock.notify(`${base}/consumed`, V2)).status).toBe(500)
  } finally {
    server.close()
    server.closeAllConnections()
  }
  expect([handled.length, unhandled.length]).toEqual([1, 0])
})

test('the Fastify plugin accepts XML also if the application has its own XML parser', async () => {
  const handled: Notification[] = []
  const app = fastify()
  app.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, text, done) => done(null, { parsed: text }))
  app.post('/xml', async (request) => request.body)
  await app.register(notificationsV2(handled).fastify, { url: '/notify' })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    expect((await mock.notify(`${base}/notify`, V2)).body).toBe(RECEIVED)
    const other = await fetch(`${base}/xml`, { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' })
    expect(await other.json()).toEqual({ parsed: '<a/>' })
  } finally {
    app.server.closeAllConnections()
    await app.close()
  }
  expect(handled).toHaveLength(1)
})

describe.each(Object.keys(FRAMEWORKS).filter((name) => name !== 'nest'))('%s', (framework) => {
  test.each(['GET', 'HEAD', 'PUT'])('the response to %s is 405', async (method) => {
    const { url } = await receive(framework)
    const response = await fetch(url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

test('with the Fastify plugin, other routes still parse JSON', async () => {
  const { port } = await receive('fastify')
  const response = await fetch(`http://127.0.0.1:${port}/json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  })
  expect(await response.json()).toEqual({ parsed: { a: 1 } })
})

test('a handler that fails causes 500 without a reason, and the log has the reason', async () => {
  const { url, logged } = await receive('express', 'nothing', {
    on: {
      'TRANSACTION.SUCCESS': () => {
        throw new Error('database password hunter2')
      },
    },
  })
  const { status, body } = await mock.notify(url, EVENT)
  expect([status, JSON.parse(body)]).toEqual([500, { code: 'FAIL', message: 'the handler failed' }])
  expect(logged.join()).toContain('the handler of TRANSACTION.SUCCESS failed: Error: database password hunter2')
})

test('the app router of Next passes a web Request and receives a Response', async () => {
  const handled: string[] = []
  const log = () => undefined
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  const { web: POST } = createClient({ ...mock.clientConfig, logger }).notifications({
    otherwise: async ({ id }) => void handled.push(id),
  })
  const { headers, body } = await captureNotification()
  const valid = await POST(new Request('http://a/notify', { method: 'POST', headers: { ...headers }, body }))
  expect([valid.status, await valid.text(), handled.length]).toEqual([204, '', 1])
  const none = await POST(new Request('http://a/notify', { method: 'POST', headers: { ...headers } }))
  expect(none.status).toBe(401)
  const used = new Request('http://a/notify', { method: 'POST', headers: { ...headers }, body })
  await used.text()
  expect((await POST(used)).status).toBe(500)
})

/** Captures a notification that the mock sends to a local server. */
function captureNotification(): Promise<{ headers: Record<string, string>; body: string }> {
  return new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
      response.end()
      server.close()
      const kept = Object.entries(request.headers).filter(([name]) => name.startsWith('wechatpay-'))
      resolve({ headers: Object.fromEntries(kept) as Record<string, string>, body: Buffer.concat(chunks).toString() })
    }).listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      void mock.notify(`http://127.0.0.1:${port}/`, EVENT)
    })
  })
}

async function post(url: string, body: Buffer, headers: Record<string, string> = {}): Promise<number | 'closed'> {
  try {
    return (await fetch(url, { method: 'POST', body: new Uint8Array(body), headers })).status
  } catch {
    return 'closed' // the response arrived before the whole body was sent
  }
}

/** Writes to a socket until a response arrives or the connection closes; returns the response. */
function exchange(port: number, head: string, more?: () => string, every = 1): Promise<string> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head)
      if (more !== undefined) timer = setInterval(() => socket.writable && socket.write(more()), every)
    })
    let response = ''
    const end = () => {
      clearInterval(timer)
      socket.destroy()
      resolve(response)
    }
    socket.on('data', (bytes) => {
      response += bytes.toString('latin1')
      if (response.includes('\r\n\r\n')) end()
    })
    socket.on('close', end).on('error', end)
  })
}
