import { generateKeyPairSync } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { inspect } from 'node:util'
import type { InternalAxiosRequestConfig } from 'axios'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { signNotification } from 'wechatpay-chain/mock'
import { runChild } from '../support/child.js'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'
import { signAnswer, startGateway } from '../support/gateway.js'
import { keys, toKey, validConfig } from '../support/keys.js'
import { rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { createReceiver, makeNotice, receiverConfig } from '../support/receiver.js'
import { untypedClient } from '../support/untyped.js'
import { authorizationOf } from '../support/wire.js'

// The process of a client and the objects of its user: nothing in them may disable a check.

/** Members of Object.prototype that would be read as options of this package, of axios or of Node. */
const POLLUTION = {
  ...{ retries: 99, retry: 99, baseURL: 'http://127.0.0.1:1', responseType: 'text', json: {} },
  ...{ skipVerify: true, proxy: { host: '127.0.0.1', port: 1 }, adapter: 'nowhere', maxRedirects: 9, auth: { a: 1 } },
  ...{
    socketPath: '/tmp/nowhere.sock',
    beforeRedirect: 1,
    transformRequest: [1],
    transformResponse: [1],
    params: { p: 1 },
  },
  ...{ validateStatus: 1, decompress: false, maxContentLength: 1, maxBodyLength: 1, lookup: 1, transport: 1, env: 1 },
  ...{ httpVersion: 2, insecureHTTPParser: true, rejectUnauthorized: false, localAddress: '192.0.2.1', family: 6 },
  ...{
    hostname: 'evil.example',
    port: 1,
    path: '/evil',
    method: 'DELETE',
    headers: { 'x-polluted': '1' },
    data: 'evil',
  },
  ...{ mchid: '1900000000', serial: 'AA', privateKey: 'x', certs: {}, apiV3Key: 'x', axios: {}, brand: {} },
  ...{ code: 'EVIL', message: 'evil' },
}

test('a polluted Object.prototype does not change calls and notifications', async () => {
  const gateway = await startGateway(({ body }) => ({ body: { got: body.toString() } }))
  const notice = signNotification(
    { event_type: 'TRANSACTION.SUCCESS', resource: { mchid: keys.mchid } },
    {
      apiV3Key: keys.apiV3Key,
      serial: keys.wechatpayPublicKey.id,
      privateKey: toKey(keys.wechatpayPublicKey.privateKeyPkcs8),
    },
  )
  const program = `
    const outcomes = []
    const pollution = ${JSON.stringify(POLLUTION)}
    for (const [name, value] of Object.entries(pollution))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true })
    try {
      const instance = createClient(config).untyped
      outcomes.push((await instance.v3.x.post({ json: { a: 1 } })).data.got)
      outcomes.push((await instance.v3.x._id_.get({ id: '7', query: { b: '2' } })).status)
      outcomes.push((await instance.v3.x._id_.get({}).catch((error) => error)).code)
      let handled
      const on = { 'TRANSACTION.SUCCESS': ({ resource }) => { handled = resource.mchid } }
      outcomes.push((await instance.notifications({ on }).receive(${JSON.stringify(notice)})).status, handled)
    } catch (error) {
      outcomes.push(String(error))
    }
    for (const name of Object.keys(pollution)) delete Object.prototype[name]
    console.log(JSON.stringify(outcomes))
    process.exit()`
  const { stdout, stderr } = await runChild(program, { merge: { ...receiverConfig(), baseURL: gateway.url } })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual(['{"a":1}', 200, 'ERR_PATH_VALUE', 204, keys.mchid])
  expect(gateway.arrived.map(({ method, target, signed }) => [method, target, signed])).toEqual([
    ['POST', '/v3/x', true],
    ['GET', '/v3/x/7?b=2', true],
  ])
  expect(gateway.arrived.every(({ headers }) => headers['x-polluted'] === undefined)).toBe(true)
})

/** Makes a call while Object.prototype has this member; in a separate process, because it also breaks servers. */
async function polluted(name: string, baseURL: string): Promise<string> {
  const program = `
    const instance = createClient(config).untyped
    Object.defineProperty(Object.prototype, '${name}', { value: 'polluted', configurable: true, writable: true })
    const outcome = await instance.v3.x.get({ retry: 0 }).then(({ status }) => status, String)
    delete Object.prototype['${name}']
    console.log(outcome)
    process.exit()`
  const { stdout, stderr } = await runChild(program, { merge: { baseURL } })
  return stdout + stderr
}

test('a polluted Object.prototype does not set the key of the response', async () => {
  const gateway = await startGateway()
  expect(await polluted('wechatpay-serial', gateway.url)).toBe('200\n')
  expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true])
})

// a socket of Node 20 reads it as its listeners; with `signal`, node:http ends the process
test('if Object.prototype.timeout prevents Node from connecting, the call ends, and nothing was sent', async () => {
  const gateway = await startGateway()
  const outcome = await polluted('timeout', gateway.url)
  if (gateway.arrived.length > 0) expect(outcome).toBe('200\n')
  else expect(outcome).toMatch(/^(?:NetworkError: .*; nothing was sent|UsageError: .*)\n$/)
})

const OTHER = '1900009999'
const handled = { otherwise: () => undefined }
const NOTICED = [
  // a notification of another merchant is rejected, and an event without a handler is not confirmed
  ['mchids', [OTHER], OTHER, handled, 403],
  ['sp_mchid', keys.mchid, OTHER, handled, 403],
  ['otherwise', handled.otherwise, keys.mchid, {}, 501],
] as const

for (const [name, value, mchid, options, expected] of NOTICED) {
  const statusOf = async () => (await createReceiver(options).receive(makeNotice({ resource: { mchid } }))).status

  test(`without ${name}, the response to a notification is ${expected}`, async () => {
    expect(await statusOf()).toBe(expected)
  })

  test(`with ${name} in a polluted Object.prototype, the response to a notification is ${expected} too`, async () => {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
    const status = await statusOf().catch(String)
    Reflect.deleteProperty(Object.prototype, name)
    expect(status).toBe(expected)
  })
}

test('a client connects only to the hosts of its calls', async () => {
  const gateway = await startGateway()
  const reached = new Set<string>()
  const note = (message: unknown) => {
    const { socket } = message as { socket: Socket }
    socket.on('connectionAttempt', (address: string, port: number) => reached.add(`${address}:${port}`))
    socket.on('lookup', (_error, _address, _family, host: string) => reached.add(host))
  }
  diagnostics.subscribe('net.client.socket', note)
  onTestFinished(() => void diagnostics.unsubscribe('net.client.socket', note))
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const instance = untypedClient({ ...receiverConfig({ logger }), baseURL: gateway.url })
  await instance.v3.x.post({ json: { name: instance.encrypt('张三') } })
  await rejectionOf(() => instance.v3.x.get({ nonsense: 1 }))
  instance.payParams.jsapi({ appid: keys.appid, prepay_id: 'wx26112221580621e9b071c00d9e093b0000' })
  const { receive } = instance.notifications({ otherwise: () => undefined })
  await receive({ headers: {}, body: '{}' })
  instance.close()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([...reached]).toEqual([new URL(gateway.url).host])
})

test('a global fetch that is replaced after the client was created is used', async () => {
  const gateway = await startGateway()
  const instance = untypedClient(gateway.config({ axios: { proxy: false, adapter: 'fetch' } }))
  const { fetch: original } = globalThis
  onTestFinished(() => {
    globalThis.fetch = original
  })
  const traced: string[] = []
  globalThis.fetch = (input, init) => {
    traced.push(input instanceof Request ? input.url : String(input))
    return original(input, init)
  }
  expect((await instance.v3.x.get()).data).toEqual({})
  expect(traced).toEqual([`${gateway.url}/v3/x`])
  // a fetch that invents responses is rejected
  globalThis.fetch = async () => new Response('{"trade_state":"SUCCESS"}')
  expect(await rejectionOf(() => instance.v3.x.get())).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
})

const VERIFYING = [
  'skipVerify',
  'skip_verify',
  'verify',
  'verifyResponse',
  'validateStatus',
  'insecure',
  'responseVerifier',
]

for (const name of VERIFYING) {
  test(`no option ${name} disables the signature check, neither of a client nor of a call`, async () => {
    const server = await startRawServer((socket) => socket.write(rawAnswer('{}', { 'Content-Length': '2' })))
    expectUsageError(
      thrownBy(() => createClient(validConfig({ [name]: false }))),
      'ERR_CONFIG',
      name,
    )
    const instance = untypedClient(validConfig({ baseURL: server.url }))
    expectUsageError(await rejectionOf(() => instance.v3.x.get({ [name]: false })), 'ERR_OPTION', name)
    expect(server.requests).toEqual([])
    expect(await rejectionOf(() => instance.v3.x.get())).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  })
}

test('an adapter that decompresses the body without changing the headers is supported', async () => {
  const body = '{"a":1}'
  const stale = { 'content-encoding': 'gzip', 'content-length': '3' }
  const adapter = async (config: InternalAxiosRequestConfig) =>
    ({
      data: Buffer.from(body),
      status: 200,
      statusText: '',
      headers: { ...signAnswer(body), ...stale },
      config,
    }) as never
  const instance = untypedClient(validConfig({ axios: { adapter } }))
  expect((await instance.v3.x.get()).data).toEqual({ a: 1 })
})

test('the body of a 204 is ignored, and no other call reads it', async () => {
  const server = await startRawServer((socket, _request, count) => {
    const surplus = rawAnswer('{"n":1}', { ...signAnswer(''), 'Content-Length': '7' }, '204 No Content')
    socket.write(count === 1 ? surplus : signedAnswer('{"n":2}'))
  })
  const instance = untypedClient(validConfig({ baseURL: server.url }))
  const outcome = await instance.v3.x.delete().then(
    ({ data }: { data: unknown }) => data,
    (error: unknown) => error,
  )
  // Node may detect the invalid HTTP before or after the call has its response
  if (outcome !== undefined) expect(outcome).toMatchObject({ name: 'NetworkError', mayHaveTakenEffect: true })
  expect((await instance.v3.x.get()).data).toEqual({ n: 2 })
})

test('a signed response without Content-Type is read like any other', async () => {
  const server = await startRawServer((socket) => socket.write(signedAnswer('{"a":1}')))
  const { data, headers } = await untypedClient(validConfig({ baseURL: server.url })).v3.x.get()
  expect([data, headers['content-type']]).toEqual([{ a: 1 }, undefined])
})

test('an SM2 key is rejected as a merchant key: Node would create invalid signatures without an error', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const certs = { PUB_KEY_ID_0114: publicKey.export({ type: 'spki', format: 'pem' }).toString() }
  for (const merge of [{ privateKey: pem }, { privateKey }, { certs }]) {
    expectUsageError(
      thrownBy(() => createClient(validConfig(merge as never))),
      'ERR_KEY',
      'looks like',
    )
  }
})

test('a currency is not changed', async () => {
  const gateway = await startGateway()
  const amount = { total: 1234, currency: 'HKD' }
  await untypedClient(gateway.config()).global.v3.transactions.native.post({ json: { amount } })
  expect(gateway.arrived.map(({ body }) => JSON.parse(body.toString()))).toEqual([{ amount }])
})

test('no log line of any level contains the signed message or a part of it', async () => {
  const lines: string[] = []
  const log = (...logged: unknown[]) => void lines.push(inspect(logged, { depth: 10 }) + JSON.stringify(logged))
  const gateway = await startGateway(() => ({
    status: gateway.arrived.length === 1 ? 500 : 200,
    body: { openid: 'oUpF8uMuAJO' },
  }))
  const logger = { debug: log, info: log, warn: log, error: log }
  const instance = untypedClient(gateway.config({ logger }))
  const number = '1217752501201407033233368018'
  const options = {
    number,
    query: { sub_mchid: '1900000109' },
    json: { reason: '商品已售完' },
    retry: { unsafe: true },
  }
  await instance.v3.orders._number_.post(options)
  const logged = lines.join('\n')
  // the call, its two attempts, the retry between them, the signature of the response
  expect(lines.length).toBeGreaterThan(6)
  expect(logged).toContain('POST /v3/orders/{number}')
  for (const arrived of gateway.arrived) {
    const { fields } = authorizationOf(arrived)
    const secrets = [fields['nonce_str'], fields['signature'], arrived.target, arrived.body.toString()]
    for (const secret of [...secrets, number, '1900000109', '商品已售完', 'oUpF8uMuAJO'])
      expect(logged).not.toContain(secret)
  }
  expect(gateway.arrived).toHaveLength(2)
})

test('a polluted Object.prototype sets neither a proxy for a client without `axios`, nor `unsafe` for a call with sensitive fields', async () => {
  const gateway = await startGateway(() => ({ status: 500, body: { code: 'SYSTEM_ERROR', message: '-' } }))
  const foreign = await startGateway()
  const { stdout } = await runChild(
    `
    const { axios, ...rest } = config
    const address = new URL(${JSON.stringify(foreign.url)})
    const json = { type: 'PERSONAL_OPENID', account: 'o', name: '张三' }
    Object.prototype.retry = { unsafe: true, limit: 3 }
    Object.prototype.proxy = { host: address.hostname, port: Number(address.port), protocol: 'http' }
    const error = await createClient({ ...rest, sensitive: 'auto' }).v3.profitsharing.receivers.add.post({ json }).catch((e) => e)
    console.log(error.code)`,
    { merge: { baseURL: gateway.url } },
  )
  expect(stdout).toBe('SYSTEM_ERROR\n')
  expect([gateway.arrived.length, foreign.arrived.length]).toEqual([1, 0])
})
