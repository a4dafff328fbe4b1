import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createClient, type Logger, type Notifications, type NotificationsOptions } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { type Before, FRAMEWORKS, type Listening, REMEDIES } from '../support/frameworks.js'

const EVENT = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'SECRET-ORDER', mchid: '1900000109' } }

let mock: Mock
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
  test('a good notification runs its handler once, and is answered with 204 and nothing else', async () => {
    const { url, handled } = await receive(framework)
    const { id, status, body } = await mock.notify(url, EVENT)
    expect([status, body, handled]).toEqual([204, '', [id]])
  })

  test.each(['tampered', 'stale', 'probe', 'wrong-key', 'unknown-serial', 'unsigned'] as const)(
    'one that is %s is refused with 401, and nothing of it comes back',
    async (fault) => {
      const { url, handled } = await receive(framework)
      const { status, body } = await mock.notify(url, EVENT, { fault })
      expect([status, handled]).toEqual([401, []])
      expect(JSON.parse(body)).toEqual({ code: 'FAIL', message: 'the signature could not be verified' })
    },
  )

  test('a duplicate is answered like the first, and handled no more', async () => {
    const { url, handled } = await receive(framework)
    const { id } = await mock.notify(url, EVENT)
    expect(await mock.notify(url, { ...EVENT, id })).toEqual({ id, status: 204, body: '' })
    expect(handled).toEqual([id])
  })

  test('a body over the limit is refused, whether its length is told or not', async () => {
    const { url, handled, port } = await receive(framework, 'nothing', { maxBodyLength: 1000 })
    const told = await post(url, Buffer.alloc(200_000, 'x'))
    expect([413, 'closed']).toContain(told)
    const head =
      'POST /notify HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await speak(port, head, () => `3e8\r\n${'x'.repeat(1000)}\r\n`)).toMatch(/^HTTP\/1\.1 413 |^$/)
    expect(handled).toEqual([])
    expect((await mock.notify(url, { ...EVENT, resource: { mchid: '1900000109' } })).status).toBe(204)
  })

  test('a body that does not come to its end is given up at the deadline', async () => {
    const { handled, port } = await receive(framework, 'nothing', { bodyTimeout: 100 })
    const head = 'POST /notify HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n'
    expect(await speak(port, head, () => 'x', 30)).toMatch(/^HTTP\/1\.1 408 |^$/)
    expect(handled).toEqual([])
  })

  test('where a parser has eaten the body, the log says what to change in this framework, and the server goes on', async () => {
    const { url, handled, logged } = await receive(framework, 'a parser that eats the body')
    const { status, body } = await mock.notify(url, EVENT)
    expect([status, handled]).toEqual([500, []])
    expect(JSON.parse(body)).toEqual({ code: 'FAIL', message: 'the body cannot be verified' })
    expect(logged).toEqual([expect.stringContaining('a body parser has already read the notification')])
    expect(logged[0]).toContain(REMEDIES[framework])
    expect((await mock.notify(url, EVENT)).status).toBe(500)
  })

  test('where the bytes are kept, the notification is verified', async () => {
    const { url, handled } = await receive(framework, 'a cure')
    const { id, status } = await mock.notify(url, EVENT)
    expect([status, handled]).toEqual([204, [id]])
    expect((await mock.notify(url, EVENT, { fault: 'tampered' })).status).toBe(401)
  })

  test('a signature header that comes twice is refused', async () => {
    const { handled, port } = await receive(framework)
    const { headers, body } = await goodNotification()
    const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' })
    const doubled = [...lines, ['wechatpay-signature', headers['wechatpay-signature']] as const]
    const head = ['POST /notify HTTP/1.1', 'host: a', ...doubled.map(([name, value]) => `${name}: ${value}`)].join(
      '\r\n',
    )
    expect(await speak(port, `${head}\r\n\r\n${body}`)).toMatch(/^HTTP\/1\.1 401 /)
    expect(handled).toEqual([])
  })

  test('bytes that are no UTF-8 are verified as the bytes they are', async () => {
    const { url, handled, logged } = await receive(framework)
    const status = await post(url, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), { 'content-type': 'application/json' })
    expect([status, handled]).toEqual([401, []])
    expect(logged.join()).toContain('no Wechatpay-Serial header')
  })
})

describe.each(Object.keys(FRAMEWORKS).filter((name) => name !== 'nest'))('%s', (framework) => {
  test.each(['GET', 'HEAD', 'PUT'])('%s is answered with 405', async (method) => {
    const { url } = await receive(framework)
    const response = await fetch(url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

test('beside the Fastify plugin, other routes parse JSON as before', async () => {
  const { port } = await receive('fastify')
  const response = await fetch(`http://127.0.0.1:${port}/json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  })
  expect(await response.json()).toEqual({ parsed: { a: 1 } })
})

test('a handler that fails gives 500 without a word of why, and the log tells', async () => {
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

test('what the router of Next gives is a web Request, and what it gets back a Response', async () => {
  const handled: string[] = []
  const { web: POST } = createClient(mock.clientConfig).notifications({
    otherwise: async ({ id }) => void handled.push(id),
  })
  const { headers, body } = await goodNotification()
  const good = await POST(new Request('http://a/notify', { method: 'POST', headers: { ...headers }, body }))
  expect([good.status, await good.text(), handled.length]).toEqual([204, '', 1])
  const none = await POST(new Request('http://a/notify', { method: 'POST', headers: { ...headers } }))
  expect(none.status).toBe(401)
  const used = new Request('http://a/notify', { method: 'POST', headers: { ...headers }, body })
  await used.text()
  expect((await POST(used)).status).toBe(500)
})

/** As the mock signs it: over the wire to a server that only listens. */
function goodNotification(): Promise<{ headers: Record<string, string>; body: string }> {
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
    return 'closed' // the answer came while the body was still on its way
  }
}

/** Speaks until it is answered or cut off; gives what was answered. */
function speak(port: number, head: string, more?: () => string, every = 1): Promise<string> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head)
      if (more !== undefined) timer = setInterval(() => socket.writable && socket.write(more()), every)
    })
    let answer = ''
    const end = () => {
      clearInterval(timer)
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1')
      if (answer.includes('\r\n\r\n')) end()
    })
    socket.on('close', end).on('error', end)
  })
}
