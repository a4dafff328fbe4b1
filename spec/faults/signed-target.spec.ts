import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InternalAxiosRequestConfig } from 'axios'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from 'wechatpay-chain'
import { rejectionOf } from '../support/failure.js'
import { isSigned, signAnswer } from '../support/gateway.js'
import { validConfig } from '../support/keys.js'
import { type RawServer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'
import { vectors as signatures } from '../vectors/request-signatures.json' with { type: 'json' }

// The signed target must be equal to the request line, byte for byte. A raw server reads the received line.

interface Target {
  id: string
  template: string
  params: Record<string, unknown>
  query: Record<string, string>
  expect: { target?: string; error?: string }
}
// not imported: bundlers reject the lone surrogate in it
const file = new URL('../vectors/request-target-building.json', import.meta.url)
const targets = (JSON.parse(readFileSync(file, 'utf8')) as { vectors: Target[] }).vectors
const GOOD = targets.filter(({ expect: { target } }) => target !== undefined)
const BAD = targets.filter(({ expect: { error } }) => error !== undefined)
// an upload signs its `meta` only
const PLAIN = signatures.filter(({ id }) => !id.startsWith('upload-'))
const ADAPTERS = ['http', 'fetch'] as const

const answering = () => startRawServer((socket) => socket.write(signedAnswer('{}')))

/** Returns the received request lines, without the version, whose signature is valid for the line and the body. */
function signedLines({ requests }: RawServer): string[] {
  return requests.map(({ line, body, header }) => {
    const [method = '', target = ''] = line.split(' ')
    return `${method} ${target}${isSigned(method, target, header('authorization'), body) ? '' : ' (not signed)'}`
  })
}

for (const adapter of ADAPTERS) {
  test(`every target that can be built is sent exactly as signed (${adapter})`, async () => {
    const server = await answering()
    const instance = untypedClient(validConfig({ baseURL: server.url, axios: { proxy: false, adapter } }))
    for (const { template, params, query } of GOOD) {
      const call = instance.chain(template) as { get(options: object): Promise<unknown> }
      await call.get({ ...params, query })
    }
    expect(signedLines(server)).toEqual(GOOD.map(({ expect: { target } }) => `GET ${target}`))
    expect(GOOD.length).toBeGreaterThan(15)
  })

  test(`every URL, method and body that an interceptor may set is sent exactly as signed (${adapter})`, async () => {
    const server = await answering()
    for (const { method, url, signedBody } of PLAIN) {
      const left = (config: InternalAxiosRequestConfig) =>
        Object.assign(config, {
          method,
          // the host is not signed; the rest is equal to the vector
          url: server.url + url.slice(new URL(url).origin.length),
          data: signedBody === '' ? undefined : Buffer.from(signedBody),
        })
      const axios = { proxy: false as const, adapter, interceptors: { request: [left] } }
      await untypedClient(validConfig({ baseURL: server.url, axios })).v3.x.post({ json: {} })
    }
    expect(signedLines(server)).toEqual(
      PLAIN.map(({ method, requestTarget }) => `${method.toUpperCase()} ${requestTarget}`),
    )
    expect(server.requests.map(({ body }) => body.toString())).toEqual(PLAIN.map(({ signedBody }) => signedBody))
  })

  test(`a fragment is neither signed nor sent (${adapter})`, async () => {
    const server = await answering()
    for (const tail of ['#', '#frag', '#?a=1', '?a=1#b?c'])
      await leaving(`${server.url}/v3/x${tail}`, server, { adapter })
    expect(signedLines(server)).toEqual(['GET /v3/x', 'GET /v3/x', 'GET /v3/x', 'GET /v3/x?a=1'])
  })
}

test('a bare question mark is neither signed nor sent', async () => {
  const server = await answering()
  for (const tail of ['?', '?#']) await leaving(`${server.url}/v3/x${tail}`, server)
  expect(signedLines(server)).toEqual(['GET /v3/x', 'GET /v3/x'])
})

// fetch of Node 24 sends it; fetch of Node 20 and 22, and http, drop it
test('a bare question mark is not signed and not passed to the adapter either', async () => {
  const handed: unknown[] = []
  const adapter = async (config: InternalAxiosRequestConfig) => {
    handed.push(config.url)
    return { data: Buffer.from('{}'), status: 200, statusText: 'OK', headers: signAnswer('{}') } as never
  }
  const server = await answering()
  await leaving(`${server.url}/v3/x?`, server, { adapter })
  expect(handed).toEqual([`${server.url}/v3/x`])
})

/** A GET whose URL an interceptor replaces. */
async function leaving(url: string, server: RawServer, merge: object = {}): Promise<void> {
  const request = [(config: InternalAxiosRequestConfig) => Object.assign(config, { url })]
  const axios = { proxy: false as const, interceptors: { request }, ...merge }
  await untypedClient(validConfig({ baseURL: server.url, axios })).v3.x.get()
}

for (const { id, template, params, query } of BAD) {
  test(`no connection is made for the hostile target ${id}`, async () => {
    const server = await answering()
    const instance = untypedClient(validConfig({ baseURL: server.url }))
    const call = instance.chain(template) as { get(options: object): Promise<unknown> }
    expect(await rejectionOf(() => call.get({ ...params, query }))).toBeInstanceOf(UsageError)
    expect(server.sockets).toEqual([])
  })
}

for (const value of ['..', '.', '', '\n', 'a\r\nHost: evil.example']) {
  test(`no connection is made for the path value ${JSON.stringify(value)}, in any style`, async () => {
    const server = await answering()
    const instance = untypedClient(validConfig({ baseURL: server.url }))
    const options = { id: value, json: {} }
    for (const call of [
      () => instance.v3.pay.transactions.id._id_.close.post(options),
      () => instance.chain('v3/pay/transactions/id/{id}/close').post(options),
      () => instance['v3/pay/transactions/id/{id}/close']?.post(options) as Promise<unknown>,
    ]) {
      expect(await rejectionOf(call)).toMatchObject({ name: 'UsageError', code: 'ERR_PATH_VALUE' })
    }
    expect(server.sockets).toEqual([])
  })
}

test('a target that is too long for a server is an API error, and the request has no effect', async () => {
  const gateway = http.createServer((_request, response) => response.end('{}'))
  gateway.listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  onTestFinished(() => {
    gateway.closeAllConnections()
    gateway.close()
  })
  const { port } = gateway.address() as AddressInfo
  const instance = untypedClient(validConfig({ baseURL: `http://127.0.0.1:${port}` }))
  const error = await rejectionOf(() => instance.v3.x.get({ query: { q: 'x'.repeat(20_000) } }))
  expect(error).toMatchObject({ name: 'ApiError', status: 431, mayHaveTakenEffect: false, retryable: false })
  expect(error.message).not.toContain('xxx')
})
