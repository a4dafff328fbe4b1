import { getEventListeners } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { ApiError, type NetworkCode, NetworkError, TrustError, UsageError } from 'wechatpay-chain'
import { runChild } from '../support/child.js'
import { closedPort } from '../support/closed-port.js'
import { type Answer, signAnswer, startGateway } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { startProxy } from '../support/proxy.js'
import { type Behaviour, localhostCertificate, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'

const certificate = await localhostCertificate()

type Merge = Parameters<typeof validConfig>[0]

/** One attempt per call: retries are checked in retry.spec.ts. */
function clientOf(url: string, merge: Merge = {}) {
  return untypedClient(validConfig({ baseURL: url, retry: 0, ...merge }))
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => {
      throw new Error(`the call was answered: ${JSON.stringify(value)}`)
    },
    (error: unknown) => error,
  )
}

interface Expected {
  code: NetworkCode
  sent: boolean
  says: RegExp
}
const PASSING: NetworkCode[] = ['ERR_CONNECT', 'ERR_TIMEOUT', 'ERR_DISCONNECTED', 'ERR_RESPONSE_CUT']

/** Every NetworkError names the call, the failure, and its consequence for the caller. */
async function expectNetworkError(call: Promise<unknown>, { code, sent, says }: Expected): Promise<NetworkError> {
  const error = (await failureOf(call)) as NetworkError
  expect(error).toBeInstanceOf(NetworkError)
  expect({ code: error.code, sent: error.sent, mayHaveTakenEffect: error.mayHaveTakenEffect }).toEqual({
    code,
    sent,
    mayHaveTakenEffect: sent,
  })
  expect(error.retryable).toBe(PASSING.includes(code))
  expect(error.message).toMatch(/^(?:GET|POST) \/v3\/[a-z/{}_-]+: /)
  expect(error.message).toMatch(says)
  expect(error.message).toMatch(sent ? /query before you send it again$/ : /nothing was sent$/)
  return error
}

const lookupFails = (code: string): LookupFunction => {
  return (_hostname, _options, callback) =>
    callback(Object.assign(new Error(`getaddrinfo ${code} x.invalid`), { code, syscall: 'getaddrinfo' }), '', 4)
}

const silent: Behaviour = () => undefined

const ADAPTERS = ['http', 'fetch'] as const

// ---- failures before the request was sent ----

for (const code of ['ENOTFOUND', 'EAI_AGAIN']) {
  test(`if a host name does not resolve (${code}), nothing was sent`, async () => {
    const httpAgent = new http.Agent({ lookup: lookupFails(code) })
    const client = clientOf('http://localhost:9', { axios: { proxy: false, httpAgent } })
    const error = await expectNetworkError(client.v3.certificates.get(), {
      code: 'ERR_CONNECT',
      sent: false,
      says: new RegExp(`the connection failed; check the network, DNS and proxy \\(${code}\\)`),
    })
    expect(error.cause).toMatchObject({ message: `getaddrinfo ${code}`, code })
  })
}

for (const adapter of ADAPTERS) {
  test(`if the port is closed, nothing was sent (${adapter})`, async () => {
    const client = clientOf(`http://127.0.0.1:${await closedPort()}`, { axios: { proxy: false, adapter } })
    await expectNetworkError(client.v3.pay.transactions.native.post({ json: { out_trade_no: '1' } }), {
      code: 'ERR_CONNECT',
      sent: false,
      says: /the connection failed.*\(ECONNREFUSED\)/,
    })
  })
}

test('a reset while connecting is distinguished from a later reset', async () => {
  const httpAgent = new http.Agent({
    lookup: (_hostname, _options, callback) =>
      callback(Object.assign(new Error('connect ECONNRESET'), { code: 'ECONNRESET', syscall: 'connect' }), '', 4),
  })
  const client = clientOf('http://localhost:9', { axios: { proxy: false, httpAgent } })
  await expectNetworkError(client.v3.certificates.get(), {
    code: 'ERR_CONNECT',
    sent: false,
    says: /the connection failed.*\(ECONNRESET\)/,
  })
})

for (const ending of ['resetAndDestroy', 'end'] as const) {
  test(`if the connection ends during the TLS handshake (${ending}), nothing was sent`, async () => {
    const server = await startRawServer(silent, {
      onConnection: (socket) => socket.once('data', () => socket[ending]()),
    })
    const client = clientOf(`https://localhost:${server.port}`)
    await expectNetworkError(client.v3.certificates.get(), {
      code: 'ERR_CONNECT',
      sent: false,
      says: /the connection failed/,
    })
    expect(server.requests).toEqual([])
  })
}

test('plain HTTP on the TLS port is a TLS failure, not an invalid response', async () => {
  const server = await startRawServer(silent, {
    onConnection: (socket) => socket.once('data', () => socket.end(signedAnswer('{}'))),
  })
  await expectNetworkError(clientOf(`https://localhost:${server.port}`).v3.certificates.get(), {
    code: 'ERR_TLS',
    sent: false,
    says: /the TLS connection cannot be verified; check the CA certificates/,
  })
})

for (const adapter of ADAPTERS) {
  test(`a self-signed certificate is rejected before a byte of the request is sent (${adapter})`, async () => {
    const server = await startRawServer(silent, { tls: certificate })
    const client = clientOf(server.url, { axios: { proxy: false, adapter } })
    await expectNetworkError(client.v3.pay.transactions.native.post({ json: { out_trade_no: '1' } }), {
      code: 'ERR_TLS',
      sent: false,
      says: /the TLS connection cannot be verified.*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    })
    expect(server.received()).toBe(0)
  })
}

test('the certificate of another host is rejected before a byte of the request is sent', async () => {
  const server = await startRawServer(silent, { tls: certificate })
  const httpsAgent = new https.Agent({ ca: certificate.cert })
  const client = clientOf(`https://127.0.0.1:${server.port}`, { axios: { proxy: false, httpsAgent } })
  await expectNetworkError(client.v3.certificates.get(), {
    code: 'ERR_TLS',
    sent: false,
    says: /the TLS connection cannot be verified.*\(ERR_TLS_CERT_ALTNAME_INVALID\)/,
  })
  expect(server.received()).toBe(0)
})

test('a server that only speaks TLS 1.1 is a TLS failure', async () => {
  const server = await startRawServer(silent, {
    tls: { ...certificate, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
  })
  await expectNetworkError(clientOf(server.url).v3.certificates.get(), {
    code: 'ERR_TLS',
    sent: false,
    says: /the TLS connection cannot be verified/,
  })
})

test('NODE_TLS_REJECT_UNAUTHORIZED=0 does not affect the default agent or the agent for a proxy', async () => {
  const server = await startRawServer((socket) => socket.write(signedAnswer('{}')), { tls: certificate })
  const proxy = await startProxy()
  const program = `
    for (const proxy of [false, { protocol: 'http', host: '127.0.0.1', port: ${proxy.port} }]) {
      const client = createClient({ ...config, axios: { proxy } })
      await client.v3.certificates.get().then(() => console.log('ANSWERED'), (error) => console.log(error.code, error.sent))
    }`
  const { code, stdout } = await runChild(program, {
    merge: { baseURL: server.url },
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  })
  expect(stdout).toBe('ERR_TLS false\nERR_TLS false\n')
  expect(code).toBe(0)
  expect(server.received()).toBe(0)
})

// ---- failures after which the request may have taken effect ----

for (const adapter of ADAPTERS) {
  test(`after a reset, a request that was read may have taken effect (${adapter})`, async () => {
    const server = await startRawServer((socket) => socket.resetAndDestroy())
    const client = clientOf(server.url, { axios: { proxy: false, adapter } })
    await expectNetworkError(client.v3.refund.domestic.refunds.post({ json: { out_refund_no: '1' } }), {
      code: 'ERR_DISCONNECTED',
      sent: true,
      says: /the connection was closed before the response arrived/,
    })
    expect(server.requests).toHaveLength(1)
  })

  test(`a request without a response may have taken effect (${adapter})`, async () => {
    const server = await startRawServer((socket) => socket.end())
    const client = clientOf(server.url, { axios: { proxy: false, adapter } })
    await expectNetworkError(client.v3.refund.domestic.refunds.post({ json: { out_refund_no: '1' } }), {
      code: 'ERR_DISCONNECTED',
      sent: true,
      says: /the connection was closed before the response arrived/,
    })
    expect(server.requests).toHaveLength(1)
  })
}

test('an upload whose connection ends early may have taken effect', async () => {
  const server = await startRawServer(silent, {
    onConnection: (socket) => {
      let arrived = 0
      socket.on('data', (chunk: Buffer) => {
        arrived += chunk.length
        if (arrived > 65_536) socket.resetAndDestroy()
      })
    },
  })
  await expectNetworkError(clientOf(server.url).v3.marketing.upload.post({ json: { blob: 'x'.repeat(5_000_000) } }), {
    code: 'ERR_DISCONNECTED',
    sent: true,
    says: /the connection was closed before the response arrived \((?:ECONNRESET|EPIPE)\)/,
  })
})

test('a response that arrives before the whole request body was sent is accepted', async () => {
  const server = await startRawServer(silent, {
    onConnection: (socket) =>
      socket.once('data', () => socket.write(rawAnswer('', { 'Content-Length': '0' }, '413 Payload Too Large'))),
  })
  const call = clientOf(server.url).v3.marketing.upload.post({ json: { blob: 'x'.repeat(5_000_000) } })
  expect(await failureOf(call)).toMatchObject({ name: 'ApiError', status: 413, mayHaveTakenEffect: false })
})

test('a body shorter than its Content-Length is never data', async () => {
  const server = await startRawServer((socket) => {
    socket.end(signedAnswer('{"trade_state":"SUCCESS"}', { 'Content-Length': '26' }))
  })
  await expectNetworkError(clientOf(server.url).v3.certificates.get(), {
    code: 'ERR_RESPONSE_CUT',
    sent: true,
    says: /the response is incomplete/,
  })
})

test('an incomplete chunked body is never data', async () => {
  const server = await startRawServer((socket) => {
    const body = '{"trade_state":"SUCCESS"}'
    socket.end(rawAnswer(`19\r\n${body}\r\n`, { 'Transfer-Encoding': 'chunked', ...signAnswer(body) }))
  })
  await expectNetworkError(clientOf(server.url).v3.certificates.get(), {
    code: 'ERR_RESPONSE_CUT',
    sent: true,
    says: /the response is incomplete/,
  })
})

test('an incomplete body is never data with fetch either', async () => {
  const server = await startRawServer((socket) => {
    socket.end(signedAnswer('{"trade_state":"SUCCESS"}', { 'Content-Length': '26' }))
  })
  const client = clientOf(server.url, { axios: { proxy: false, adapter: 'fetch' } })
  const error = await failureOf(client.v3.certificates.get())
  expect(error).toMatchObject({ name: 'NetworkError', sent: true, mayHaveTakenEffect: true })
})

test('a header block over 16 KB ends the call', async () => {
  const server = await startRawServer((socket) => {
    socket.write(signedAnswer('{}', { 'X-Filler': 'x'.repeat(20_000) }))
  })
  await expectNetworkError(clientOf(server.url).v3.certificates.get(), {
    code: 'ERR_RESPONSE_FORMAT',
    sent: true,
    says: /\(HPE_HEADER_OVERFLOW\)/,
  })
})

for (const [what, bytes] of [
  ['an SSH banner', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['a TLS alert', Buffer.from([0x15, 3, 1, 0, 2, 2, 70])],
  ['two lengths that differ', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}\n'],
] as const) {
  test(`${what} instead of HTTP ends the call`, async () => {
    const server = await startRawServer((socket) => socket.write(bytes))
    await expectNetworkError(clientOf(server.url).v3.certificates.get(), {
      code: 'ERR_RESPONSE_FORMAT',
      sent: true,
      says: /the response is not HTTP \(HPE_/,
    })
  })
}

test('a body longer than its Content-Length is never data, and its connection is not reused', async () => {
  const server = await startRawServer((socket, _request, count) => {
    socket.write(count === 1 ? signedAnswer('{"a":1}', { 'Content-Length': '6' }) : signedAnswer('{"a":2}'))
  })
  const client = clientOf(server.url)
  expect(await failureOf(client.v3.certificates.get())).toMatchObject({ mayHaveTakenEffect: true })
  expect((await client.v3.certificates.get()).data).toEqual({ a: 2 })
  expect(server.sockets).toHaveLength(2)
})

for (const [when, delay] of [
  ['together', 0],
  ['one after the other', 30],
] as const) {
  test(`of two responses on one connection, sent ${when}, the second never reaches another call`, async () => {
    const server = await startRawServer((socket, _request, count) => {
      if (count > 1) return void socket.write(signedAnswer('{"id":"own"}'))
      const smuggled = signedAnswer('{"id":"smuggled"}')
      if (delay === 0) return void socket.write(Buffer.concat([signedAnswer('{"id":"first"}'), smuggled]))
      socket.write(signedAnswer('{"id":"first"}'))
      setTimeout(() => socket.write(smuggled), delay)
    })
    const client = clientOf(server.url)
    expect((await client.v3.certificates.get()).data).toEqual({ id: 'first' })
    await new Promise((resolve) => setTimeout(resolve, delay * 3))
    expect((await client.v3.certificates.get()).data).toEqual({ id: 'own' })
    expect((await client.v3.certificates.get()).data).toEqual({ id: 'own' })
  })
}

test('an HTTP/1.0 response with an unusual reason phrase is accepted', async () => {
  const server = await startRawServer((socket) => {
    socket.end(rawAnswer('{"a":1}', signAnswer('{"a":1}'), '200 all right, then', '1.0'))
  })
  const response = await clientOf(server.url).v3.certificates.get()
  expect(response.data).toEqual({ a: 1 })
  expect(response.statusText).toBe('all right, then')
})

test('the signature check rejects an HTTP/1.0 response that ends early', async () => {
  const server = await startRawServer((socket) => {
    socket.end(rawAnswer('{"a":1', signAnswer('{"a":1}'), '200 OK', '1.0'))
  })
  expect(await failureOf(clientOf(server.url).v3.certificates.get())).toMatchObject({
    name: 'TrustError',
    code: 'ERR_SIGNATURE',
  })
})

test('early hints before the response are ignored', async () => {
  const server = await startRawServer((socket) => {
    socket.write(Buffer.concat([rawAnswer('', {}, '103 Early Hints'), signedAnswer('{"a":1}')]))
  })
  expect((await clientOf(server.url).v3.certificates.get()).data).toEqual({ a: 1 })
})

for (const status of ['304 Not Modified', '600 What', '999 Denied']) {
  test(`the status ${status} is not a response of WeChat Pay`, async () => {
    const server = await startRawServer((socket) => {
      socket.write(signedAnswer(status.startsWith('304') ? '' : '{"trade_state":"SUCCESS"}', {}, status))
    })
    const error = (await failureOf(clientOf(server.url).v3.certificates.get())) as NetworkError
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ code: 'ERR_UNEXPECTED_STATUS', sent: true })
    expect(error.message).toMatch(new RegExp(`status ${status.slice(0, 3)}, .*; check baseURL and the proxy`))
  })
}

// ---- deadline and abort ----

test.concurrent('the total deadline ends a slow body that never reaches an idle timeout', async () => {
  const server = await startRawServer((socket) => {
    socket.write(signedAnswer('', { 'Content-Length': '100000' }))
    const drip = setInterval(() => socket.write(' '), 20)
    socket.on('close', () => clearInterval(drip))
  })
  const started = Date.now()
  await expectNetworkError(clientOf(server.url).v3.certificates.get({ timeout: 2000 }), {
    code: 'ERR_TIMEOUT',
    sent: true,
    says: /the deadline of 2000 ms passed while reading the response/,
  })
  // without the deadline it would go on for half an hour
  expect(Date.now() - started).toBeLessThan(20_000)
  await server.closed()
})

test.concurrent('the total deadline ends headers that arrive byte by byte', async () => {
  const server = await startRawServer((socket) => {
    const bytes = signedAnswer('{}', { 'X-Filler': 'x'.repeat(10_000) })
    let at = 0
    const drip = setInterval(() => socket.write(bytes.subarray(at, ++at)), 20)
    socket.on('close', () => clearInterval(drip))
  })
  await expectNetworkError(clientOf(server.url).v3.certificates.get({ timeout: 2000 }), {
    code: 'ERR_TIMEOUT',
    sent: true,
    says: /the deadline of 2000 ms passed while waiting for the response/,
  })
  await server.closed()
})

test.concurrent('the timeout of the client applies if the call has none', async () => {
  const server = await startRawServer(silent)
  await expectNetworkError(clientOf(server.url, { timeout: 2000 }).v3.certificates.get(), {
    code: 'ERR_TIMEOUT',
    sent: true,
    says: /the deadline of 2000 ms passed while waiting for the response/,
  })
})

test.concurrent('a deadline in the queue of a busy agent is reported as such, and nothing was sent', async () => {
  const server = await startRawServer(silent)
  const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const client = clientOf(server.url, { axios: { proxy: false, httpAgent } })
  const first = failureOf(client.v3.first.get({ timeout: 3000 }))
  await vi.waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 30_000 })
  await expectNetworkError(client.v3.second.get({ timeout: 1000 }), {
    code: 'ERR_TIMEOUT',
    sent: false,
    says: /the deadline of 1000 ms passed while waiting in the queue for a free connection/,
  })
  expect(await first).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
  expect(server.requests.map((request) => request.line)).toEqual(['GET /v3/first HTTP/1.1'])
  await server.closed()
})

test.concurrent('an abort in the queue of a busy agent sends nothing, and leaves the queue empty', async () => {
  const server = await startRawServer((socket, _request, count) => {
    if (count > 1) socket.write(signedAnswer('{"a":1}'))
    else setTimeout(() => socket.write(signedAnswer('{"a":1}')), 400)
  })
  const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const client = clientOf(server.url, { axios: { proxy: false, httpAgent } })
  const first = client.v3.first.get()
  await vi.waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 30_000 })
  const controller = new AbortController()
  const reason = new Error('the customer left')
  const second = failureOf(client.v3.second.get({ signal: controller.signal }))
  await vi.waitFor(() => expect(Object.keys(httpAgent.requests)).toHaveLength(1), { timeout: 30_000 })
  controller.abort(reason)
  const error = await second
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_ABORTED', sent: false, retryable: false })
  expect((error as NetworkError).message).toMatch(/aborted by the caller's signal while waiting in the queue/)
  expect((error as NetworkError).cause).toBe(reason)
  expect((await first).data).toEqual({ a: 1 })
  expect((await client.v3.third.get()).data).toEqual({ a: 1 })
  expect(server.requests.map((request) => request.line)).toEqual(['GET /v3/first HTTP/1.1', 'GET /v3/third HTTP/1.1'])
})

test.concurrent('if the deadline passes during name resolution, nothing was sent', async () => {
  const httpAgent = new http.Agent({ lookup: () => undefined })
  const client = clientOf('http://localhost:9', { axios: { proxy: false, httpAgent } })
  await expectNetworkError(client.v3.certificates.get({ timeout: 300 }), {
    code: 'ERR_TIMEOUT',
    sent: false,
    says: /the deadline of 300 ms passed while connecting/,
  })
})

test.concurrent('if the call is aborted during name resolution, nothing was sent', async () => {
  const controller = new AbortController()
  const reason = new Error('enough')
  const httpAgent = new http.Agent({ lookup: () => setImmediate(() => controller.abort(reason)) })
  const client = clientOf('http://localhost:9', { axios: { proxy: false, httpAgent } })
  const error = await expectNetworkError(client.v3.certificates.get({ signal: controller.signal }), {
    code: 'ERR_ABORTED',
    sent: false,
    says: /aborted by the caller's signal while connecting/,
  })
  expect(error.cause).toBe(reason)
})

test.concurrent('if the deadline passes during the TLS handshake, nothing was sent', async () => {
  const server = await startRawServer(silent)
  await expectNetworkError(clientOf(`https://localhost:${server.port}`).v3.certificates.get({ timeout: 300 }), {
    code: 'ERR_TIMEOUT',
    sent: false,
    says: /while connecting/,
  })
  await server.closed()
})

for (const adapter of ADAPTERS) {
  test.concurrent(`a deadline while waiting for the response releases the connection (${adapter})`, async () => {
    const server = await startRawServer(silent)
    const client = clientOf(server.url, { axios: { proxy: false, adapter } })
    await expectNetworkError(client.v3.certificates.get({ timeout: 2000 }), {
      code: 'ERR_TIMEOUT',
      sent: true,
      says: /the deadline of 2000 ms passed while waiting for the response/,
    })
    expect(server.requests).toHaveLength(1)
    await server.closed()
  })

  test.concurrent(`an abort while waiting for the response releases the connection (${adapter})`, async () => {
    const controller = new AbortController()
    const reason = { why: 'shutdown' }
    const server = await startRawServer(() => controller.abort(reason))
    const client = clientOf(server.url, { axios: { proxy: false, adapter } })
    const error = await expectNetworkError(client.v3.certificates.get({ signal: controller.signal }), {
      code: 'ERR_ABORTED',
      sent: true,
      says: /aborted by the caller's signal while waiting for the response/,
    })
    expect(error.cause).toBe(reason)
    await server.closed()
  })
}

const halfAnAnswer: Behaviour = (socket) => {
  socket.write(signedAnswer('{"half":', { 'Content-Length': '1000' }))
}

test.concurrent('a deadline while reading the body releases the connection', async () => {
  const server = await startRawServer(halfAnAnswer)
  await expectNetworkError(clientOf(server.url).v3.certificates.get({ timeout: 2000 }), {
    code: 'ERR_TIMEOUT',
    sent: true,
    says: /the deadline of 2000 ms passed while reading the response/,
  })
  await server.closed()
})

test.concurrent('an abort while reading the body releases the connection', async () => {
  const server = await startRawServer(halfAnAnswer)
  const controller = new AbortController()
  const reason = new Error('stop')
  const call = clientOf(server.url).v3.certificates.get({
    signal: controller.signal,
    onDownloadProgress: () => controller.abort(reason),
  })
  const error = await expectNetworkError(call, {
    code: 'ERR_ABORTED',
    sent: true,
    says: /aborted by the caller's signal while reading the response/,
  })
  expect(error.cause).toBe(reason)
  await server.closed()
})

test.concurrent('AbortSignal.timeout() is an abort whose cause is its TimeoutError', async () => {
  const server = await startRawServer(silent)
  const call = clientOf(server.url).v3.certificates.get({ signal: AbortSignal.timeout(2000) })
  const error = (await failureOf(call)) as NetworkError
  expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: true })
  expect(error.cause).toMatchObject({ name: 'TimeoutError' })
})

test.concurrent('with an aborted signal no request is made and no interceptor runs', async () => {
  const server = await startRawServer(silent)
  const interceptor = vi.fn((config) => config)
  const client = clientOf(server.url, { axios: { proxy: false, interceptors: { request: [interceptor] } } })
  const reason = new Error('too late')
  const error = await expectNetworkError(client.v3.certificates.get({ signal: AbortSignal.abort(reason) }), {
    code: 'ERR_ABORTED',
    sent: false,
    says: /aborted by the caller's signal before the request was signed/,
  })
  expect(error.cause).toBe(reason)
  expect(interceptor).not.toHaveBeenCalled()
  expect(server.sockets).toEqual([])
})

test.concurrent('50 calls to a server that never responds release their connections, and the next call succeeds', async () => {
  const server = await startRawServer((socket, request) => {
    if (request.line.includes('/v3/good')) socket.write(signedAnswer('{"good":true}'))
  })
  const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 50 })
  const client = clientOf(server.url, { axios: { proxy: false, httpAgent } })
  const hanging = await Promise.all(Array.from({ length: 50 }, () => failureOf(client.v3.hang.get({ timeout: 3000 }))))
  for (const error of hanging) expect(error).toMatchObject({ code: 'ERR_TIMEOUT' })
  expect((await client.v3.good.get()).data).toEqual({ good: true })
})

test.concurrent('the deadline ends a call whose request interceptor does not return; nothing is sent when it returns later', async () => {
  const gateway = await startGateway()
  let wake: () => void = () => undefined
  const asleep = new Promise<void>((resolve) => {
    wake = resolve
  })
  const hang = (config: never) => asleep.then(() => config)
  const client = clientOf(gateway.url, { axios: { proxy: false, interceptors: { request: [hang] } } })
  await expectNetworkError(client.v3.certificates.get({ timeout: 200 }), {
    code: 'ERR_TIMEOUT',
    sent: false,
    says: /the deadline of 200 ms passed before the request was signed/,
  })
  wake()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(gateway.arrived).toEqual([])
})

test.concurrent('the deadline ends a call whose response interceptor does not return', async () => {
  const gateway = await startGateway()
  const hang = () => new Promise<never>(() => undefined)
  const client = clientOf(gateway.url, { axios: { proxy: false, interceptors: { response: [hang] } } })
  await expectNetworkError(client.v3.certificates.get({ timeout: 2000 }), {
    code: 'ERR_TIMEOUT',
    sent: true,
    says: /the deadline of 2000 ms passed while verifying the response/,
  })
})

test.concurrent('an idle connection is closed by the client before WeChat Pay closes it after 8 s', async () => {
  let answered = 0
  const server = await startRawServer((socket) => {
    socket.write(signedAnswer('{}', { 'Keep-Alive': 'timeout=8' }))
    answered = Date.now()
  })
  await clientOf(server.url).v3.certificates.get()
  await server.closed()
  expect(Date.now() - answered).toBeLessThan(8000)
})

test.concurrent('a response that takes longer than the idle time is received', async () => {
  const server = await startRawServer((socket) => setTimeout(() => socket.write(signedAnswer('{"slow":1}')), 7600))
  const response = await clientOf(server.url).v3.certificates.get({ timeout: 15_000 })
  expect(response.data).toEqual({ slow: 1 })
})

test('a signal that 10,000 calls share keeps no listener and causes no warning', async () => {
  const warnings: Error[] = []
  const onWarning = (warning: Error) => warnings.push(warning)
  process.on('warning', onWarning)
  const { signal } = new AbortController()
  // rejected when it is signed, after the listener was added
  const client = clientOf('http://127.0.0.1:9')
  const errors = await Promise.all(
    Array.from({ length: 10_000 }, () =>
      failureOf(client.v3.certificates.get({ signal, headers: { authorization: 'mine' } })),
    ),
  )
  expect(errors.every((error) => (error as UsageError).code === 'ERR_HEADER')).toBe(true)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', onWarning)
  expect(warnings).toEqual([])
})

test('after a completed call its signal has no listener, and a later abort changes nothing', async () => {
  const gateway = await startGateway(() => ({ body: { a: 1 } }))
  const controller = new AbortController()
  const client = untypedClient(gateway.config())
  const response = await client.v3.certificates.get({ signal: controller.signal })
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  controller.abort()
  expect(response.data).toEqual({ a: 1 })
  expect((await client.v3.certificates.get()).data).toEqual({ a: 1 })
})

test('one abort ends 10,000 calls and removes their listeners', async () => {
  const warnings: Error[] = []
  const onWarning = (warning: Error) => warnings.push(warning)
  process.on('warning', onWarning)
  const hang = () => new Promise<never>(() => undefined)
  const client = clientOf('http://127.0.0.1:9', { axios: { proxy: false, interceptors: { request: [hang] } } })
  const controller = new AbortController()
  const { signal } = controller
  const calls = Promise.all(Array.from({ length: 10_000 }, () => failureOf(client.v3.certificates.get({ signal }))))
  await new Promise((resolve) => setImmediate(resolve))
  controller.abort()
  const errors = await calls
  expect(errors.every((error) => (error as NetworkError).code === 'ERR_ABORTED')).toBe(true)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', onWarning)
  expect(warnings).toEqual([])
})

test('a process exits when its calls are finished', async () => {
  const gateway = await startGateway()
  const program = `
    const client = createClient(config)
    await client.v3.certificates.get({ timeout: 100_000, signal: new AbortController().signal })
    await client.v3.certificates.get({ timeout: 100_000, baseURL: 'https://api.mch.weixin.qq.com', headers: { host: 'x' } }).catch(() => {})
    const refused = createClient({ ...config, baseURL: 'http://127.0.0.1:${await closedPort()}' })
    await refused.v3.certificates.get({ timeout: 100_000 }).catch((error) => console.log(error.code))
    await client.v3.certificates.get({ timeout: 100_000, signal: AbortSignal.abort() }).catch((error) => console.log(error.code))
    console.log('done')`
  const { code, stdout, stderr } = await runChild(program, { merge: { baseURL: gateway.url } })
  expect(stderr).toBe('')
  expect(stdout).toBe('ERR_CONNECT\nERR_ABORTED\ndone\n')
  expect(code).toBe(0)
})

test('a caller that stops waiting causes no unhandled rejection and no uncaught error', async () => {
  const server = await startRawServer((socket, request) => {
    if (request.line.includes('/reset')) setTimeout(() => socket.resetAndDestroy(), 300)
    if (request.line.includes('/cut')) setTimeout(() => socket.end(signedAnswer('{', { 'Content-Length': '9' })), 300)
  })
  const program = `
    const client = createClient(config)
    const controller = new AbortController()
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    const calls = [
      client.v3.reset.get(), client.v3.cut.get(), client.v3.silent.get({ timeout: 300 }),
      client.v3.silent.get({ signal: controller.signal }),
    ]
    console.log(await Promise.race([...calls, sleep(100).then(() => 'gone')]))
    await sleep(300)
    controller.abort()
    await sleep(500)
    console.log('alive')`
  const { code, stdout, stderr } = await runChild(program, {
    merge: { baseURL: server.url },
    flags: ['--unhandled-rejections=strict'],
  })
  expect(stderr).toBe('')
  expect(stdout).toBe('gone\nalive\n')
  expect(code).toBe(0)
})

// ---- redirects ----

for (const adapter of ADAPTERS) {
  for (const status of [301, 302, 303, 307, 308]) {
    test(`a redirect with status ${status} is not followed, neither to another server nor to the same one (${adapter})`, async () => {
      const foreign = await startGateway()
      const gateway = await startGateway(
        (request): Answer => ({
          status,
          headers: { Location: request.target.includes('foreign') ? `${foreign.url}/v3/stolen` : '/v3/elsewhere' },
        }),
      )
      const client = clientOf(gateway.url, { axios: { proxy: false, adapter } })
      for (const place of ['foreign', 'same']) {
        const call = client.chain(`v3/redirect/${place}`).post({ json: { out_trade_no: '1' } })
        const error = (await failureOf(call)) as NetworkError
        expect(error).toBeInstanceOf(NetworkError)
        expect(error).toMatchObject({ code: 'ERR_UNEXPECTED_STATUS', sent: true, retryable: false })
        expect(error.message).toContain(`status ${status}, a redirect, which is not followed; check baseURL`)
      }
      expect(foreign.arrived).toEqual([])
      expect(gateway.arrived.map((request) => request.target)).toEqual(['/v3/redirect/foreign', '/v3/redirect/same'])
    })
  }
}

// ---- size ----

/** Returns a JSON string with this number of bytes. */
const jsonOf = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`

function chunked(body: Buffer | string): Buffer {
  const bytes = Buffer.from(body)
  const half = bytes.length >> 1
  const parts = [bytes.subarray(0, half), bytes.subarray(half)].flatMap((part) => [
    Buffer.from(`${part.length.toString(16)}\r\n`),
    part,
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

for (const adapter of ADAPTERS) {
  for (const framing of ['Content-Length', 'chunks'] as const) {
    test(`a response of exactly maxContentLength is accepted, one more byte is not (${framing}, ${adapter})`, async () => {
      const server = await startRawServer((socket, request) => {
        const body = jsonOf(request.line.includes('/over') ? 1001 : 1000)
        if (framing === 'Content-Length') socket.write(signedAnswer(body))
        else socket.write(rawAnswer(chunked(body), { 'Transfer-Encoding': 'chunked', ...signAnswer(body) }))
      })
      const client = clientOf(server.url, { maxContentLength: 1000, axios: { proxy: false, adapter } })
      expect((await client.v3.exact.get()).data).toHaveLength(998)
      const error = (await failureOf(client.v3.over.get())) as NetworkError
      expect(error).toBeInstanceOf(NetworkError)
      expect(error).toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE', sent: true, retryable: false })
      expect(error.message).toMatch(
        /larger than .*; increase maxContentLength, or check which server responded; the request may have taken/,
      )
    })
  }

  test(`maxContentLength counts decoded bytes and stops a gzip bomb (${adapter})`, async () => {
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(20_000)
    const server = await startRawServer((socket) => {
      socket.write(
        rawAnswer(bomb, { 'Content-Length': `${bomb.length}`, 'Content-Encoding': 'gzip', ...signAnswer('{}') }),
      )
    })
    const client = clientOf(server.url, { maxContentLength: 1024 * 1024, axios: { proxy: false, adapter } })
    expect(await failureOf(client.v3.certificates.get())).toMatchObject({
      name: 'NetworkError',
      code: 'ERR_RESPONSE_TOO_LARGE',
    })
  })
}

test('the default limit is 16 MiB', async () => {
  const server = await startRawServer((socket, request) => {
    socket.write(signedAnswer(jsonOf(16 * 1024 * 1024 + (request.line.includes('/over') ? 1 : 0))))
  })
  const client = clientOf(server.url)
  expect((await client.v3.exact.get()).data).toHaveLength(16 * 1024 * 1024 - 2)
  expect(await failureOf(client.v3.over.get())).toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE', sent: true })
})

test('a custom adapter that ignores the limit is held to it', async () => {
  const client = clientOf('http://127.0.0.1:9', {
    maxContentLength: 10,
    axios: {
      proxy: false,
      adapter: async (config: object) => ({ data: Buffer.alloc(11), status: 200, statusText: '', headers: {}, config }),
    },
  })
  const error = (await failureOf(client.v3.certificates.get())) as NetworkError
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE', sent: true })
  expect(error.message).toContain('larger than 10 bytes; increase maxContentLength')
})

// ---- compression ----

for (const adapter of ADAPTERS) {
  test(`requests ask for an uncompressed response (${adapter})`, async () => {
    const gateway = await startGateway()
    await clientOf(gateway.url, { axios: { proxy: false, adapter } }).v3.certificates.get()
    expect(gateway.arrived.map((request) => request.headers['accept-encoding'])).toEqual(['identity'])
  })

  for (const [encoding, compress] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const) {
    test(`a response that is ${encoding} anyway is verified after decompression (${adapter})`, async () => {
      const server = await startRawServer((socket) => {
        const body = '{"trade_state":"SUCCESS"}'
        const bytes = compress(body)
        const headers = { 'Content-Length': `${bytes.length}`, 'Content-Encoding': encoding, ...signAnswer(body) }
        socket.write(rawAnswer(bytes, headers))
      })
      const client = clientOf(server.url, { axios: { proxy: false, adapter } })
      expect((await client.v3.certificates.get()).data).toEqual({ trade_state: 'SUCCESS' })
    })
  }
}

for (const [what, spoil] of [
  ['text that claims to be gzip', (): Buffer => Buffer.from('{"trade_state":"SUCCESS"}')],
  [
    'gzip with a damaged checksum',
    (bytes: Buffer): Buffer => {
      bytes.writeUInt32LE(0, bytes.length - 8)
      return bytes
    },
  ],
  ['gzip with damaged contents', (bytes: Buffer): Buffer => bytes.fill(0xff, 10, 20)],
] as const) {
  test(`${what} is an invalid response, never data`, async () => {
    const server = await startRawServer((socket) => {
      const body = '{"trade_state":"SUCCESS"}'
      const bytes = spoil(gzipSync(body))
      const headers = { 'Content-Length': `${bytes.length}`, 'Content-Encoding': 'gzip', ...signAnswer(body) }
      socket.write(rawAnswer(bytes, headers))
    })
    await expectNetworkError(clientOf(server.url).v3.certificates.get(), {
      code: 'ERR_RESPONSE_CUT',
      sent: true,
      says: /the response is incomplete or cannot be decoded/,
    })
  })
}

test('an incomplete gzip body is never data', async () => {
  const server = await startRawServer((socket) => {
    const body = '{"trade_state":"SUCCESS"}'
    const bytes = gzipSync(body).subarray(0, -12)
    const headers = { 'Content-Length': `${bytes.length}`, 'Content-Encoding': 'gzip', ...signAnswer(body) }
    socket.write(rawAnswer(bytes, headers))
  })
  const error = await failureOf(clientOf(server.url).v3.certificates.get())
  expect(error).toMatchObject({ mayHaveTakenEffect: true })
  expect(error instanceof NetworkError || error instanceof TrustError).toBe(true)
})

// ---- keep-alive ----

test('the second call reuses the connection of the first', async () => {
  const server = await startRawServer((socket) => socket.write(signedAnswer('{}')))
  const client = clientOf(server.url)
  await client.v3.certificates.get()
  await client.v3.certificates.get()
  expect(server.requests).toHaveLength(2)
  expect(new Set(server.requests.map((request) => request.remotePort)).size).toBe(1)
})

test('a connection that the server closed is not reused', async () => {
  const server = await startRawServer((socket) => socket.end(signedAnswer('{}')))
  const client = clientOf(server.url)
  await client.v3.certificates.get()
  await server.closed()
  await client.v3.certificates.get()
  expect(server.sockets).toHaveLength(2)
})

test('over TLS a connection is reused, and a request whose connection breaks may have taken effect', async () => {
  const server = await startRawServer(
    (socket, _request, count) => (count < 3 ? socket.write(signedAnswer('{"a":1}')) : socket.destroy()),
    { tls: certificate },
  )
  const httpsAgent = new https.Agent({ ca: certificate.cert, keepAlive: true })
  const client = clientOf(server.url, { axios: { proxy: false, httpsAgent } })
  expect((await client.v3.certificates.get()).data).toEqual({ a: 1 })
  expect((await client.v3.certificates.get()).data).toEqual({ a: 1 })
  expect(server.sockets).toHaveLength(1)
  await expectNetworkError(client.v3.certificates.get(), {
    code: 'ERR_DISCONNECTED',
    sent: true,
    says: /the connection was closed before the response arrived/,
  })
})

test('two clients do not share connections', async () => {
  const server = await startRawServer((socket) => socket.write(signedAnswer('{}')))
  await clientOf(server.url).v3.certificates.get()
  await clientOf(server.url).v3.certificates.get()
  expect(server.sockets).toHaveLength(2)
})

test('200 simultaneous calls over reused connections never mix their responses', async () => {
  const gateway = await startGateway((request) => ({ body: { path: request.target, sent: request.body.toString() } }))
  const client = untypedClient(gateway.config())
  for (const round of [1, 2]) {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const id = `${round}-${index}`
        return [id, (await client.v3.echo._id_.post({ id, json: { id } })).data] as const
      }),
    )
    for (const [id, data] of answers) expect(data).toEqual({ path: `/v3/echo/${id}`, sent: `{"id":"${id}"}` })
  }
  expect(gateway.arrived).toHaveLength(400)
  expect(gateway.arrived.every((request) => request.signed)).toBe(true)
})

// ---- proxies ----

const proxyOptions = ({ host, port }: { host: string; port: number }, auth?: { username: string; password: string }) =>
  auth === undefined ? { protocol: 'http', host, port } : { protocol: 'http', host, port, auth }

test('a forward proxy receives the absolute URL, and both sides verify the signatures', async () => {
  const gateway = await startGateway((request) => ({ body: { target: request.target } }))
  const proxy = await startProxy()
  const client = clientOf(gateway.url, { axios: { proxy: proxyOptions(proxy) } })
  const { data } = await client.v3.pay.transactions.id._id_.get({ id: 'a/b', query: { mchid: '1 2' } })
  expect(data).toEqual({ target: '/v3/pay/transactions/id/a%2Fb?mchid=1%202' })
  expect(proxy.seen.map(({ line }) => line)).toEqual([`GET ${gateway.url}/v3/pay/transactions/id/a%2Fb?mchid=1%202`])
  expect(gateway.arrived.map((request) => request.signed)).toEqual([true])
})

test('if a proxy removed the Wechatpay headers, the error names a proxy as a possible cause', async () => {
  const gateway = await startGateway()
  const proxy = await startProxy({ strip: /^wechatpay-/ })
  const client = clientOf(gateway.url, { axios: { proxy: proxyOptions(proxy) } })
  const error = (await failureOf(client.v3.certificates.get())) as TrustError
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNSIGNED', mayHaveTakenEffect: true })
  expect(error.message).toMatch(/no Wechatpay-Serial header; .* a proxy removed the header/)
})

test('a proxy that requires credentials causes an ApiError 407', async () => {
  const gateway = await startGateway()
  const proxy = await startProxy({ refuse: 407 })
  const client = clientOf(gateway.url, { axios: { proxy: proxyOptions(proxy) } })
  const error = (await failureOf(client.v3.certificates.get())) as ApiError
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 407, code: null, mayHaveTakenEffect: false })
  expect(error.message).toContain('whether a proxy responded')
  expect(gateway.arrived).toEqual([])
})

for (const [scheme, port] of [
  ['http', 9],
  ['https', 9],
] as const) {
  test(`if the proxy is unreachable, nothing was sent (${scheme} target)`, async () => {
    const proxy = { protocol: 'http', host: '127.0.0.1', port: await closedPort() }
    const client = clientOf(`${scheme}://localhost:${port}`, { axios: { proxy } })
    await expectNetworkError(client.v3.certificates.get(), {
      code: 'ERR_CONNECT',
      sent: false,
      says: /the connection failed; check the network, DNS and proxy \(ECONNREFUSED\)/,
    })
  })
}

test('if a proxy never responds to CONNECT, the deadline ends the call, and nothing was sent', async () => {
  const proxy = await startProxy({ hang: true })
  const client = clientOf('https://localhost:9', { axios: { proxy: proxyOptions(proxy) } })
  const error = await failureOf(client.v3.certificates.get({ timeout: 300 }))
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_TIMEOUT', sent: false })
})

test('an https call through a CONNECT proxy is verified, and the proxy cannot read it', async () => {
  const server = await startRawServer((socket) => socket.write(signedAnswer('{"a":1}')), { tls: certificate })
  const proxy = await startProxy()
  const client = clientOf(server.url, {
    axios: {
      proxy: proxyOptions(proxy, { username: 'user', password: 'pass' }),
      httpsAgent: new https.Agent({ ca: certificate.cert }),
    },
  })
  const { data } = await client.v3.pay.transactions.native.post({ json: { out_trade_no: 'visible-only-inside' } })
  expect(data).toEqual({ a: 1 })
  expect(server.requests.map((request) => request.line)).toEqual(['POST /v3/pay/transactions/native HTTP/1.1'])
  expect(server.requests[0]?.header('authorization')).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  expect(server.requests[0]?.header('proxy-authorization')).toBeUndefined()
  expect(proxy.seen.map(({ line, headers }) => [line, headers['proxy-authorization'], headers.authorization])).toEqual([
    [`CONNECT localhost:${server.port}`, `Basic ${Buffer.from('user:pass').toString('base64')}`, undefined],
  ])
  const through = proxy.tunnelled().toString('latin1')
  expect(through.length).toBeGreaterThan(500)
  for (const secret of ['WECHATPAY2', '/v3/pay', 'visible-only-inside', keys.mchid]) {
    expect(through).not.toContain(secret)
  }
})

test('a self-signed server behind a CONNECT proxy is rejected and receives nothing', async () => {
  const server = await startRawServer(silent, { tls: certificate })
  const proxy = await startProxy()
  const client = clientOf(server.url, { axios: { proxy: proxyOptions(proxy) } })
  await expectNetworkError(client.v3.certificates.get(), {
    code: 'ERR_TLS',
    sent: false,
    says: /the TLS connection cannot be verified.*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
  })
  expect(server.received()).toBe(0)
})

test('the proxy of the environment is used, except for this machine and with `proxy: false`', async () => {
  const gateway = await startGateway()
  const proxy = await startProxy({ refuse: 502 })
  const program = `
    const { axios, ...rest } = config
    const codeOf = (error) => error.code
    const remote = { ...rest, retry: 0, baseURL: 'https://gateway.invalid' }
    await createClient(rest).v3.direct.get()
    await createClient(remote).v3.through.get().catch(codeOf)
    console.log(await createClient({ ...remote, retry: 0, axios: { proxy: false } }).v3.direct.get().catch(codeOf))`
  const address = `http://127.0.0.1:${proxy.port}`
  const { stdout, stderr } = await runChild(program, {
    merge: { baseURL: gateway.url },
    env: {
      HTTP_PROXY: address,
      http_proxy: address,
      HTTPS_PROXY: address,
      https_proxy: address,
      NO_PROXY: '',
      no_proxy: '',
    },
  })
  expect(stderr).toBe('')
  expect(stdout).toBe('ERR_CONNECT\n')
  expect(proxy.seen.map(({ line }) => line)).toEqual(['CONNECT gateway.invalid:443'])
  expect(gateway.arrived.map((request) => request.target)).toEqual(['/v3/direct'])
})

// ---- adapters, response types, progress ----

test('an adapter that returns text instead of bytes is rejected: the response could not be verified', async () => {
  const body = '{"trade_state":"SUCCESS"}'
  const adapter = async (config: object) => ({
    data: body,
    status: 200,
    statusText: 'OK',
    headers: signAnswer(body),
    config,
  })
  const error = (await failureOf(
    clientOf('http://127.0.0.1:9', { axios: { proxy: false, adapter } }).v3.certificates.get(),
  )) as NetworkError
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_FORMAT', sent: true })
  expect(error.message).toMatch(/did not return bytes, .*; it must support responseType: 'arraybuffer'/)
})

for (const wrap of [
  (body: string) => Buffer.from(body),
  (body: string) => new Uint8Array(Buffer.from(body)),
  (body: string) => new Uint8Array(Buffer.from(body)).buffer,
]) {
  test(`an adapter of the user may return ${wrap('').constructor.name}`, async () => {
    const body = '{"trade_state":"SUCCESS"}'
    const adapter = async (config: object) => ({
      data: wrap(body),
      status: 200,
      statusText: 'OK',
      headers: signAnswer(body),
      config,
    })
    const client = clientOf('http://127.0.0.1:9', { axios: { proxy: false, adapter } })
    expect((await client.v3.certificates.get()).data).toEqual({ trade_state: 'SUCCESS' })
  })
}

test('the fetch adapter sends the signed bytes, and the received bytes are verified', async () => {
  const gateway = await startGateway((request) => ({ body: { target: request.target, got: request.body.toString() } }))
  const client = clientOf(gateway.url, { axios: { proxy: false, adapter: 'fetch' } })
  const { data } = await client.v3.pay.transactions.native.post({
    query: { name: "a b'c|*" },
    json: { description: '描述' },
  })
  expect(data).toEqual({
    target: '/v3/pay/transactions/native?name=a%20b%27c%7C%2A',
    got: '{"description":"描述"}',
  })
  expect(gateway.arrived.map((request) => request.signed)).toEqual([true])
  const forged = await startGateway(() => ({ body: { a: 1 }, signature: { ...signAnswer('{"a":2}') } }))
  const deceived = clientOf(forged.url, { axios: { proxy: false, adapter: 'fetch' } })
  expect(await failureOf(deceived.v3.certificates.get())).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE' })
})

for (const name of ['Wechatpay-Signature', 'Wechatpay-Timestamp', 'Wechatpay-Serial', 'Wechatpay-Nonce'] as const) {
  test(`the fetch adapter, which joins headers, does not hide a second ${name}`, async () => {
    const server = await startRawServer((socket) => {
      const proof = signAnswer('{"a":1}')
      socket.write(signedAnswer('{"a":1}', { ...proof, [name]: [String(proof[name]), String(proof[name])] }))
    })
    const client = clientOf(server.url, { axios: { proxy: false, adapter: 'fetch' } })
    const error = await failureOf(client.v3.certificates.get())
    expect(error).toBeInstanceOf(TrustError)
    expect(error).toMatchObject({ mayHaveTakenEffect: true })
  })
}

test('the types `arraybuffer` and `stream` return the verified bytes', async () => {
  const body = Buffer.from('{ "spaced" : 1 }\n')
  const gateway = await startGateway(() => ({ body }))
  const client = untypedClient(gateway.config())
  const buffered = await client.chain('v3/bill').get<Buffer>({ responseType: 'arraybuffer' })
  expect(Buffer.isBuffer(buffered.data)).toBe(true)
  expect(buffered.data).toEqual(body)
  const streamed = await client.chain('v3/bill').get<Readable>({ responseType: 'stream' })
  expect(Buffer.concat(await streamed.data.toArray())).toEqual(body)
})

for (const responseType of ['arraybuffer', 'stream'] as const) {
  test(`the type \`${responseType}\` does not bypass the signature check`, async () => {
    const gateway = await startGateway(() => ({ body: 'a,b\n', signature: false }))
    const call = untypedClient(gateway.config()).v3.billdownload.file.get({ responseType })
    expect(await failureOf(call)).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  })
}

for (const adapter of ADAPTERS) {
  test(`both progress callbacks are called, up to the whole size (${adapter})`, async () => {
    const gateway = await startGateway(() => ({ body: { filler: 'y'.repeat(100_000) } }))
    const client = clientOf(gateway.url, { axios: { proxy: false, adapter } })
    const up: number[] = []
    const down: number[] = []
    await client.chain('v3/marketing/upload').post({
      json: { filler: 'x'.repeat(200_000) },
      onUploadProgress: ({ loaded }) => up.push(loaded),
      onDownloadProgress: ({ loaded }) => down.push(loaded),
    })
    await vi.waitFor(() => expect(down.at(-1)).toBe(100_013), { timeout: 30_000 })
    expect(up.at(-1)).toBe(200_013)
    expect(gateway.arrived.map((request) => [request.signed, request.body.length])).toEqual([[true, 200_013]])
  })
}

for (const [what, axios] of [
  ['an adapter that does not exist', { proxy: false, adapter: 'carrier-pigeon' }],
  ['a proxy with empty credentials', { proxy: { protocol: 'http', host: '127.0.0.1', port: 9, auth: {} } }],
  ['a proxy whose host is no host', { proxy: { protocol: 'http', host: 'a b', port: 9 } }],
] as const) {
  test(`${what} is a UsageError, which does not say that anything was sent`, async () => {
    const refused = async () => clientOf('https://localhost:9', { axios }).v3.certificates.get()
    const error = (await failureOf(refused())) as UsageError
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ code: 'ERR_CONFIG', mayHaveTakenEffect: false, retryable: false })
  })
}

test('a response that arrives before a large body was sent is accepted, and its connection is closed', async () => {
  const server = await startRawServer(() => undefined, {
    onConnection: (socket) => {
      socket.once('data', () => {
        socket.write(rawAnswer('{"code":"INVALID_REQUEST","message":"-"}', { 'Content-Length': '40' }, '413 Too Large'))
        setTimeout(() => socket.resetAndDestroy(), 50)
      })
    },
  })
  const { code, stdout, stderr } = await runChild(
    `const { Agent } = await import('node:http')
    const httpAgent = new Agent({ keepAlive: true })
    const instance = createClient({ ...config, retry: 0, axios: { ...config.axios, httpAgent } }).untyped
    const error = await instance.v3.x.post({ json: { text: 'x'.repeat(20_000_000) } }).catch((e) => e)
    await new Promise((resolve) => setTimeout(resolve, 300))
    console.log(error.name, error.status, Object.keys(httpAgent.sockets).length)`,
    { merge: { baseURL: server.url } },
  )
  server.stop()
  expect([code, stdout, stderr]).toEqual([0, 'ApiError 413 0\n', ''])
})

test.each(['gzip', 'deflate', 'br'])('an empty body with content encoding %s is an empty body', async (encoding) => {
  const headers = { 'Content-Length': '0', 'Content-Encoding': encoding }
  const server = await startRawServer((socket, { line }) => {
    const ok = line.startsWith('POST')
    socket.write(rawAnswer('', ok ? { ...signAnswer(''), ...headers } : headers, ok ? '200 OK' : '404 Not Found'))
  })
  const client = clientOf(server.url)
  expect((await client.v3.x.post({ json: {} })).data).toBeUndefined()
  expect(await failureOf(client.v3.x.get())).toMatchObject({ name: 'ApiError', status: 404 })
})

test('an adapter that changes its options does not affect other clients', async () => {
  const seen: unknown[] = []
  const adapter = async (config: { fetchOptions?: Record<string, unknown> }) => {
    seen.push({ ...config.fetchOptions })
    Object.assign(config.fetchOptions ?? {}, { redirect: 'follow', dispatcher: 'theirs' })
    return { status: 404, statusText: '', headers: {}, data: Buffer.alloc(0) }
  }
  for (let count = 0; count < 2; count += 1) {
    const client = clientOf('http://127.0.0.1:1', { axios: { adapter: adapter as never } } as never)
    await failureOf(client.v3.x.get())
  }
  expect(seen).toEqual([{ redirect: 'manual' }, { redirect: 'manual' }])
})
