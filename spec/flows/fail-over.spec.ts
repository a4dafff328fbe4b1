import { Agent, type AgentOptions } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { type ConnectionOptions, connect } from 'node:tls'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { closedPort } from '../support/closed-port.js'
import { expectUsageError, rejectionOf } from '../support/failure.js'
import { isSigned } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { localhostCertificate, type RawServer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'
import { authorizationOf, linesOf, openGateway } from '../support/wire.js'

// Which requests are sent to the backup host. Host 1 has a fault, host 2 works.

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const
const OFFICIAL = 'api.mch.weixin.qq.com'

afterEach(() => void vi.useRealTimers())

/** Two hosts, without pauses between attempts. */
function clientOf(baseURL: string, backupURL: string, merge: object = {}) {
  const retry = { limit: 2, backoffLimit: 0 }
  return untypedClient(validConfig({ baseURL, backupURL, retry, ...merge }))
}

/** Resolves names to this machine, or fails while `isDown()`; `asked` is called with each name. */
function lookupOf(isDown: (name: string) => boolean, asked: string[] = []): LookupFunction {
  return (name, _options, callback) => {
    asked.push(name)
    const error = Object.assign(new Error(), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
    if (isDown(name)) callback(error, [])
    else callback(null, [{ address: '127.0.0.1', family: 4 }])
  }
}

/** The axios options with an agent that resolves names in this way. */
function resolving(lookup: LookupFunction) {
  const httpAgent = new Agent({ lookup } as AgentOptions)
  const httpsAgent = new https.Agent({ lookup } as https.AgentOptions)
  onTestFinished(() => {
    httpAgent.destroy()
    httpsAgent.destroy()
  })
  return { axios: { proxy: false as const, httpAgent, httpsAgent } }
}

// ---- requests that never left this machine ----

interface Unreachable {
  readonly what: string
  /** The first host, and the options of its client. */
  readonly make: () => Promise<{ url: string; merge?: object; server?: RawServer }>
}
const UNREACHABLE: readonly Unreachable[] = [
  { what: 'that refuses the connection', make: async () => ({ url: `http://127.0.0.1:${await closedPort()}` }) },
  {
    what: 'whose name does not resolve',
    make: async () => ({ url: 'http://localhost:9', merge: resolving(lookupOf(() => true)) }),
  },
  {
    what: 'to which no connection comes about in time',
    make: async () => ({
      url: 'http://localhost:9',
      merge: { connectTimeout: 400, ...resolving(() => undefined) },
    }),
  },
  {
    what: 'that says nothing in the TLS handshake',
    make: async () => {
      const server = await startRawServer(() => undefined)
      return { url: `https://localhost:${server.port}`, server, merge: { connectTimeout: 400 } }
    },
  },
  {
    what: 'that breaks off the TLS handshake',
    make: async () => {
      const onConnection = (socket: RawServer['sockets'][number]) => socket.once('data', () => socket.resetAndDestroy())
      const server = await startRawServer(() => undefined, { onConnection })
      return { url: `https://localhost:${server.port}`, server }
    },
  },
]

for (const { what, make } of UNREACHABLE) {
  test(`a call of any verb for a host ${what} is sent to the other host, once and signed`, async () => {
    const call = async (verb: (typeof VERBS)[number]) => {
      const { url, merge, server } = await make()
      const second = await openGateway(() => ({ body: { second: true } }))
      const options = verb === 'get' ? { query: { verb } } : { json: { verb } }
      const { data } = await clientOf(url, second.url, merge).v3.orders[verb](options)
      expect(data).toEqual({ second: true })
      expect(linesOf(second)).toEqual([`${verb.toUpperCase()} /v3/orders${verb === 'get' ? '?verb=get' : ''}`])
      expect(second.arrived.map(({ signed, body }) => [signed, body.toString()])).toEqual([
        [true, verb === 'get' ? '' : JSON.stringify({ verb })],
      ])
      expect(second.arrived[0]?.headers.host).toBe(new URL(second.url).host)
      expect(server?.requests ?? []).toEqual([])
    }
    await Promise.all(VERBS.map(call))
  })
}

test('an invalid TLS certificate of a host does not cause a fail-over', async () => {
  const server = await startRawServer(() => undefined, { tls: await localhostCertificate() })
  const second = await openGateway()
  for (const verb of VERBS) {
    const error = await rejectionOf(() => clientOf(server.url, second.url).v3.orders[verb]())
    expect(error).toMatchObject({ code: 'ERR_TLS', sent: false, retryable: false })
  }
  expect(second.arrived).toEqual([])
})

test('if no host can be reached, the call ends after its attempts, and nothing was sent', async () => {
  const asked: string[] = []
  const merge = resolving(lookupOf(() => true, asked))
  const error = await rejectionOf(() => clientOf('http://localhost:9', 'http://localhost:8', merge).v3.orders.post())
  expect(error).toMatchObject({ code: 'ERR_CONNECT', sent: false, mayHaveTakenEffect: false, retryable: true })
  expect(asked).toHaveLength(3)
})

// ---- requests that may have been sent ----

const RESET: Parameters<typeof startRawServer>[0] = (socket) => socket.resetAndDestroy()

test('a write that the first host received without a response never reaches the second host, even with unsafe', async () => {
  const first = await startRawServer(RESET)
  const second = await openGateway()
  const instance = clientOf(first.url, second.url)
  for (const verb of VERBS.slice(1)) {
    const error = await rejectionOf(() => instance.v3.orders[verb]({ json: {} }))
    expect(error).toMatchObject({ code: 'ERR_DISCONNECTED', mayHaveTakenEffect: true })
    await rejectionOf(() => instance.v3.orders[verb]({ json: {}, retry: { unsafe: true } }))
  }
  expect(second.arrived).toEqual([])
  expect(first.requests).toHaveLength(4 * (1 + 3))
})

test('a read is retried on the second host, with a new signature', async () => {
  const first = await startRawServer(RESET)
  const second = await openGateway(() => ({ body: { second: true } }))
  const { data } = await clientOf(first.url, second.url).v3.orders.get({ query: { a: '1' } })
  expect(data).toEqual({ second: true })
  expect(linesOf(second)).toEqual(['GET /v3/orders?a=1'])
  expect(second.arrived[0]?.signed).toBe(true)
  const [sent] = first.requests
  expect(isSigned('GET', '/v3/orders?a=1', sent?.header('authorization'), Buffer.alloc(0))).toBe(true)
  const nonces = [sent?.header('authorization'), second.arrived[0]?.headers.authorization].map(
    (authorization) => authorizationOf({ headers: { authorization } } as never).fields['nonce_str'],
  )
  expect(nonces[0]).not.toBe(nonces[1])
  expect(nonces.every((nonce) => nonce?.length === 32)).toBe(true)
})

test('a host that responds with an error is reachable: the next call begins there', async () => {
  const first = await openGateway(() => ({ status: 503 }))
  const second = await openGateway()
  const instance = clientOf(first.url, second.url)
  await instance.v3.orders.get()
  await instance.v3.orders.get()
  expect([first.arrived.length, second.arrived.length]).toEqual([2, 2])
})

test('the path prefix of the selected host is sent and signed', async () => {
  const first = `http://127.0.0.1:${await closedPort()}/first`
  const second = await openGateway()
  await clientOf(first, `${second.url}/second`).v3.orders.get()
  expect(second.arrived.map(({ target, signed }) => [target, signed])).toEqual([['/second/v3/orders', true]])
})

// ---- unreachable hosts ----

test('an unreachable host is not used for 30 s, and then is the first again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const first = await openGateway(() => ({ body: { host: 1 } }))
  const second = await openGateway(() => ({ body: { host: 2 } }))
  let isDown = true
  const asked: string[] = []
  const merge = resolving(lookupOf(() => isDown, asked))
  const instance = clientOf(first.url.replace('127.0.0.1', 'localhost'), second.url, merge)
  const host = async () => (await instance.v3.orders.post({ json: {} })).data.host
  expect(await host()).toBe(2)
  isDown = false
  expect(await host()).toBe(2)
  vi.advanceTimersByTime(29_000)
  expect(await host()).toBe(2)
  expect(asked).toHaveLength(1)
  vi.advanceTimersByTime(1000)
  expect(await host()).toBe(1)
  expect([first.arrived.length, second.arrived.length, asked.length]).toEqual([1, 3, 2])
})

test('two clients do not share which hosts are unreachable', async () => {
  const first = await openGateway()
  const second = await openGateway()
  const url = first.url.replace('127.0.0.1', 'localhost')
  await clientOf(url, second.url, resolving(lookupOf(() => true))).v3.orders.get()
  await clientOf(url, second.url, resolving(lookupOf(() => false))).v3.orders.get()
  expect([first.arrived.length, second.arrived.length]).toEqual([1, 1])
})

// ---- selection of hosts ----

test("the backup of WeChat Pay's host is its second access point, which receives the same path, signed without the host", async () => {
  const tls = await localhostCertificate()
  const remote = await startRawServer((socket) => socket.write(signedAnswer('{}')), { tls })
  const ports: Record<string, number> = { [OFFICIAL]: await closedPort(), 'api2.mch.weixin.qq.com': remote.port }
  const httpsAgent = new https.Agent()
  const asked: unknown[] = []
  // both names resolve to this machine
  httpsAgent.createConnection = (options: ConnectionOptions) => {
    asked.push(options.host)
    const port = ports[String(options.host)] ?? 9
    return connect({ ...options, host: '127.0.0.1', port, ca: tls.cert, checkServerIdentity: () => undefined })
  }
  onTestFinished(() => httpsAgent.destroy())
  const instance = untypedClient(validConfig({ axios: { proxy: false, httpsAgent } }))
  await instance.v3.pay.transactions.native.post({ json: { out_trade_no: '1' } })
  expect(asked).toEqual([OFFICIAL, 'api2.mch.weixin.qq.com'])
  const [request] = remote.requests
  expect([request?.line, request?.header('host')]).toEqual([
    'POST /v3/pay/transactions/native HTTP/1.1',
    'api2.mch.weixin.qq.com',
  ])
  const body = Buffer.from('{"out_trade_no":"1"}')
  expect(isSigned('POST', '/v3/pay/transactions/native', request?.header('authorization'), body)).toBe(true)
})

test('another host has no default backup', async () => {
  const asked: string[] = []
  const merge = { ...resolving(lookupOf(() => true, asked)), retry: { backoffLimit: 0 } }
  await rejectionOf(() =>
    untypedClient(validConfig({ baseURL: 'https://apihk.mch.weixin.qq.com', ...merge })).v3.x.get(),
  )
  expect(asked).toEqual(Array(3).fill('apihk.mch.weixin.qq.com'))
})

test('with backupURL: false a call uses its host only', async () => {
  const asked: string[] = []
  const merge = { ...resolving(lookupOf(() => true, asked)), retry: { backoffLimit: 0 }, backupURL: false as const }
  await rejectionOf(() => untypedClient(validConfig(merge)).v3.orders.post())
  expect(asked).toEqual(Array(3).fill(OFFICIAL))
})

test('a call with a base URL is sent to that host only', async () => {
  const asked: string[] = []
  const second = await openGateway()
  const merge = { ...resolving(lookupOf(() => true, asked)), retry: { backoffLimit: 0 }, backupURL: second.url }
  const instance = untypedClient(validConfig(merge))
  await rejectionOf(() => instance.v3.orders.get({ baseURL: 'https://apius.mch.weixin.qq.com' }))
  expect(asked).toEqual(Array(3).fill('apius.mch.weixin.qq.com'))
  expect(second.arrived).toEqual([])
})

test('requests to another host are signed only if the configuration names it as a backup', async () => {
  const second = await openGateway()
  const { url } = second
  const trusting = clientOf(`http://127.0.0.1:${await closedPort()}`, url)
  await trusting.v3.orders.get()
  await trusting.v3.orders.get({ baseURL: url })
  expect(second.arrived).toHaveLength(2)
  const other = untypedClient(validConfig())
  expectUsageError(await rejectionOf(() => other.v3.orders.get({ baseURL: url })), 'ERR_FOREIGN_HOST', url)
  expect(second.arrived).toHaveLength(2)
})

test('the certificates are downloaded from the host of the calls', async () => {
  const asked: string[] = []
  const second = await openGateway(() => ({ status: 500 }))
  const merge = { ...resolving(lookupOf(() => true, asked)), apiV3Key: keys.apiV3Key, logger: silentLogger() }
  const instance = clientOf('http://localhost:9', second.url, merge)
  // a call detects that the first host is unreachable
  await rejectionOf(() => instance.v3.orders.post())
  await rejectionOf(() => instance.platformKeys.refresh())
  expect(asked).toHaveLength(1)
  expect(linesOf(second)).toEqual(['POST /v3/orders', 'GET /v3/certificates'])
})

function silentLogger() {
  return { debug() {}, info() {}, warn() {}, error() {} }
}
