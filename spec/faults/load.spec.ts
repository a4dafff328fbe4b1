import { spawn } from 'node:child_process'
import { Agent, createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { json, text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { closedPort } from '../support/closed-port.js'
import { isSigned, signAnswer, startGateway } from '../support/gateway.js'
import { validConfig } from '../support/keys.js'
import type { Loaded } from '../support/load-child.js'
import { programPath } from '../support/program.js'
import { startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'

// Many parallel calls, some with a fault: each has the expected outcome, with its own response or an error.

const CALLS = 10_000
const REFUSALS: Readonly<Record<string, string>> = { 500: 'SYSTEM_ERROR', 429: 'FREQUENCY_LIMITED' }
/** Allowed growth of the heap in bytes: 200 per call. */
const FLAT = 2_000_000

const ENDS: readonly string[] = [
  ...['post none: answered', 'post reset: ERR_DISCONNECTED true', 'post cut: ERR_RESPONSE_CUT true'],
  ...['post 500: SYSTEM_ERROR true', 'post 429: FREQUENCY_LIMITED true', 'post forged: ERR_SIGNATURE true'],
  ...['post hang: ERR_TIMEOUT true', 'post refused: ERR_CONNECT false', 'post unread: ERR_DISCONNECTED true'],
  // temporary failures were retried
  ...['get none: answered', 'get reset: answered', 'get cut: answered', 'get 500: answered', 'get 429: answered'],
  ...['get forged: answered', 'get hang: ERR_TIMEOUT true', 'get refused: ERR_CONNECT false'],
  'get unread: ERR_DISCONNECTED true',
]

interface Gateway {
  url: string
  /** Number of requests with a valid signature, and with an invalid one. */
  arrived: { good: number; wrong: number }
}

/** Responds to `/v3/load/{slot}/{number}/{fault}`; a read has its fault the first time only. */
async function startLoadGateway(): Promise<Gateway> {
  const arrived = { good: 0, wrong: 0 }
  const signed = new Map<string, { body: string; headers: Record<string, string> }>()
  const asked = new Set<string>()
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const [, , , slot = '', number = '', fault = ''] = url.split('/')
    arrived[isSigned(method, url, headers.authorization, Buffer.alloc(0)) ? 'good' : 'wrong'] += 1
    const isAskedAgain = method === 'GET' && fault !== 'hang' && asked.delete(url)
    if (method === 'GET' && !isAskedAgain && fault !== 'none') asked.add(url)
    // signing is slow: once per slot
    const body = JSON.stringify({ slot })
    const answer = signed.get(slot) ?? { body, headers: signAnswer(body) }
    signed.set(slot, answer)
    response.setHeader('x-number', number)
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
    response.setHeader('content-length', body.length)
    const code = REFUSALS[fault]
    if (isAskedAgain || fault === 'none') response.end(body)
    else if (fault === 'reset') (request.socket as Socket).resetAndDestroy()
    else if (fault === 'cut') response.write(body.slice(1), () => request.socket.destroy())
    else if (fault === 'forged') response.end(body.replace('slot', 'lost'))
    else if (code !== undefined) {
      response.removeHeader('content-length')
      response.writeHead(Number(fault)).end(JSON.stringify({ code, message: 'm' }))
    }
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived }
}

test('10,000 calls, 128 in parallel, every 20th with a fault: each has its own outcome, and the heap does not grow', async () => {
  const gateway = await startLoadGateway()
  const unread = await startRawServer(() => undefined, {
    onConnection: (socket) => {
      socket.pause()
      setTimeout(() => socket.resetAndDestroy(), 500)
    },
  })
  const hosts = { refused: `http://127.0.0.1:${await closedPort()}`, unread: unread.url }
  const config = validConfig({
    baseURL: gateway.url,
    backupURL: false,
    connectTimeout: 60_000,
  })
  const flags = ['--expose-gc', '--unhandled-rejections=strict', programPath('load-child')]
  const child = spawn(process.execPath, flags, { timeout: 300_000 })
  child.stdin.end(JSON.stringify({ config, hosts, calls: CALLS }))
  const [loaded, stderr] = await Promise.all([json(child.stdout) as Promise<Loaded>, text(child.stderr)])
  expect(stderr).toBe('')
  const { ends, mixed, grown, kept } = loaded
  const sum = (keys: string[]) => keys.reduce((total, key) => total + (ends[key] ?? 0), 0)
  // a reset may also come while the client still connects, in the first attempt or in the second
  const resets = ['post unread: ERR_CONNECT false', 'get unread: ERR_CONNECT false', 'get unread: ERR_CONNECT true']
  const expected = [...ENDS, ...resets]
  expect(Object.keys(ends).filter((end) => !expected.includes(end))).toEqual([])
  expect(ENDS.filter((end) => ends[end] === undefined)).toEqual([])
  expect(sum(Object.keys(ends))).toBe(CALLS)
  expect(sum(['post none: answered', 'get none: answered'])).toBe(CALLS - CALLS / 20)
  expect(mixed).toBe(0)
  expect(gateway.arrived).toEqual({ good: expect.any(Number), wrong: 0 })
  expect(gateway.arrived.good).toBeGreaterThan(CALLS)
  expect(grown).toBeLessThan(FLAT)
  // a leak of 640 responses would be visible
  expect(kept).toBeGreaterThan(FLAT)
}, 300_000)

test('1,000 parallel calls over 50 reused connections each receive their own response', async () => {
  const gateway = await startGateway(({ target }) => ({ body: { id: target.split('/').at(-1) } }))
  const httpAgent = new Agent({ keepAlive: true, maxSockets: 50 })
  const connections = new Set<unknown>()
  gateway.server.on('connection', (socket: Socket) => connections.add(socket))
  const instance = untypedClient(gateway.config({ axios: { proxy: false, httpAgent }, timeout: 60_000 }))
  const ids = Array.from({ length: 1000 }, (_, index) => `order-${index}`)
  const answers = await Promise.all(ids.map((id) => instance.v3.orders._id_.get({ id })))
  expect(answers.map(({ data }) => data.id)).toEqual(ids)
  expect(gateway.arrived.every(({ signed }) => signed)).toBe(true)
  // signing limits the parallel requests, so that fewer connections may be used
  expect(connections.size).toBeGreaterThan(1)
  expect(connections.size).toBeLessThanOrEqual(50)
  httpAgent.destroy()
})
