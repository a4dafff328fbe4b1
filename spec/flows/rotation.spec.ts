import { constants, privateDecrypt } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import {
  type Client,
  type ClientConfig,
  createClient,
  NetworkError,
  type RequestInterceptor,
  TrustError,
  UsageError,
} from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { signAnswer, startGateway } from '../support/gateway.js'
import { keys, toKey, validConfig } from '../support/keys.js'
import { listOf } from '../support/source.js'
import { linesOf, settle, watchRequests } from '../support/wire.js'

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
/** Milliseconds that are enough for a thousand requests at once on a busy machine. */
const PATIENT = { timeout: 120_000, connectTimeout: 60_000 }
const open: Mock[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((mock) => mock.close()))
})

async function start(): Promise<{ mock: Mock; bare: object; publicKey: Record<string, unknown> }> {
  const mock = await startMock()
  open.push(mock)
  const { certs = {}, ...bare } = mock.clientConfig
  const publicKey = Object.fromEntries(Object.entries(certs).filter(([serial]) => serial.startsWith('PUB_KEY_ID_')))
  return { mock, bare: { ...bare, ...PATIENT, logger: QUIET }, publicKey }
}

function order(instance: Client, mock: Mock, number: number) {
  return instance.v3.pay.transactions.native.post({
    json: {
      appid: mock.appid,
      mchid: mock.clientConfig.mchid,
      description: 'x',
      out_trade_no: `ROTATION${number}`,
      notify_url: 'https://example.com/notify',
      amount: { total: 1 },
    },
  })
}

/** Makes this number of calls, 32 in parallel; `at` runs before the call of a number. Returns the failures. */
async function load(
  instance: Client,
  mock: Mock,
  count: number,
  at: Record<number, () => unknown>,
): Promise<unknown[]> {
  const failures: unknown[] = []
  let next = 0
  // the event of a number is complete before its call is made
  let change: unknown
  const work = async () => {
    for (let number = next++; number < count; number = next++) {
      change = at[number]?.() ?? change
      await change
      await order(instance, mock, number).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: 32 }, work))
  return failures
}

test('during two rotations, and the change from certificates to the public key and back, none of 2,000 calls fails', async () => {
  const { mock, bare, publicKey } = await start()
  const instance = createClient({ ...bare, certs: publicKey } as never)
  const serials: string[] = []
  const failures = await load(instance, mock, 2000, {
    0: () => mock.platform.signWith('certificate'),
    300: async () => serials.push(await mock.platform.rotate()),
    600: () => mock.platform.retire(),
    900: () => mock.platform.signWith('public-key'),
    1200: () => mock.platform.signWith('certificate'),
    1500: async () => serials.push(await mock.platform.rotate()),
    1800: () => mock.platform.signWith('as-asked'),
  })
  expect(failures).toEqual([])
  const { keys: uses } = instance.platformKeys.report()
  expect(uses.reduce((sum, { answers }) => sum + answers, 0)).toBe(2000)
  const used = uses.filter(({ answers }) => answers > 0)
  expect(used.map(({ type }) => type).sort()).toEqual(['certificate', 'certificate', 'certificate', 'public-key'])
  for (const serial of serials) expect(used.map((use) => use.serial)).toContain(serial)
  for (const { lastAnswer, lastNotification } of used)
    expect([lastAnswer, lastNotification]).toEqual([expect.any(Date), undefined])
})

test('1,000 simultaneous responses with one unknown serial cause one download', async () => {
  const { mock, bare, publicKey } = await start()
  const instance = createClient({ ...bare, certs: publicKey } as never)
  mock.platform.signWith('certificate')
  // the mock keeps the last 1,000 requests only
  const started = watchRequests()
  const orders = await Promise.all(Array.from({ length: 1000 }, (_, number) => order(instance, mock, number)))
  expect(orders.every(({ status }) => status === 200)).toBe(true)
  expect(started).toHaveLength(1001)
  expect(started.filter((line) => line.endsWith(' /v3/certificates'))).toHaveLength(1)
})

test('a client without keys downloads them before its first call is sent', async () => {
  const { mock, bare } = await start()
  await order(createClient(bare as never), mock, 1)
  expect(mock.requests.map(({ target }) => target)).toEqual(['/v3/certificates', '/v3/pay/transactions/native'])
})

test('if they cannot be downloaded, nothing is sent, and the call may be retried', async () => {
  const gateway = await startGateway(() => ({ status: 500, body: { code: 'SYSTEM_ERROR', message: '系统错误' } }))
  const instance = createClient({
    ...gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET }),
    certs: undefined,
  })
  const error = await instance.untyped.v3.orders.post({ json: { a: 1 } }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_NO_PLATFORM_KEY', sent: false, mayHaveTakenEffect: false, retryable: true })
  expect((error as Error).cause).toMatchObject({ name: 'ApiError', status: 500 })
  expect(gateway.arrived.map(({ target }) => target)).toEqual(['/v3/certificates'])
})

test('a merchant without platform certificates has a clear error, and the download is not repeated', async () => {
  const refusal = { code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' }
  const gateway = await startGateway(() => ({ status: 404, body: refusal }))
  const instance = createClient({ ...gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET }), certs: undefined })
  for (let call = 0; call < 3; call += 1) {
    const error = await instance.untyped.v3.orders.get().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({
      code: 'ERR_KEY',
      message: expect.stringContaining("add WeChat Pay's public key to certs"),
    })
  }
  expect(gateway.arrived).toHaveLength(1)
})

test('if a download fails during a call, the error still says that the call may have taken effect', async () => {
  const gateway = await startGateway(({ target }) =>
    target === '/v3/certificates'
      ? { status: 500 }
      : { body: {}, headers: { 'Wechatpay-Serial': keys.platformA.serial } },
  )
  const instance = createClient(gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET }))
  const error = await instance.untyped.v3.refunds.post({ json: { a: 1 } }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNKNOWN_SERIAL', mayHaveTakenEffect: true })
  expect((error as Error).cause).toMatchObject({ name: 'ApiError', status: 500 })
})

test('the download continues for other callers if one caller aborts', async () => {
  const { mock, bare } = await start()
  const instance = createClient(bare as never)
  const abort = new AbortController()
  const calls = [1, 2, 3].map((number) =>
    instance.untyped.v3.pay.transactions.outTradeNo._n_.get({
      n: `NONE${number}`,
      query: { mchid: mock.clientConfig.mchid },
      ...(number === 2 && { signal: abort.signal }),
    }),
  )
  abort.abort()
  const results = await Promise.allSettled(calls)
  expect(results.map((result) => (result.status === 'rejected' ? result.reason.code : 'ok'))).toEqual([
    'ORDER_NOT_EXIST',
    'ERR_ABORTED',
    'ORDER_NOT_EXIST',
  ])
  expect(mock.requests.filter(({ target }) => target === '/v3/certificates')).toHaveLength(1)
})

function downloadsOf(mock: Mock): number {
  return mock.requests.filter(({ target }) => target === '/v3/certificates').length
}
/** Serials by number of responses, in descending order. */
function usedBy(instance: Client): string[] {
  const used = instance.platformKeys.report().keys.filter(({ answers }) => answers > 0)
  return used.sort((a, b) => b.answers - a.answers).map(({ serial }) => serial)
}

test('a client without configured keys has no failure during two rotations and a retirement', async () => {
  const { mock, bare } = await start()
  const started = watchRequests()
  const instance = createClient(bare as never)
  let last = ''
  const failures = await load(instance, mock, 300, {
    100: async () => {
      // one after the other, while the other 31 callers continue
      await mock.platform.rotate()
      last = await mock.platform.rotate()
      mock.platform.retire()
    },
  })
  expect(failures).toEqual([])
  const { keys: uses } = instance.platformKeys.report()
  expect(uses.reduce((sum, { answers }) => sum + answers, 0)).toBe(300)
  // the certificate that was replaced before its first use has signed nothing
  expect(usedBy(instance)).toEqual(expect.arrayContaining([last]))
  expect(usedBy(instance)).toHaveLength(2)
  const downloads = started.filter((line) => line.endsWith('/v3/certificates'))
  expect(downloads).toHaveLength(2)
})

test('100 simultaneous first calls wait for one download, and none is sent before it', async () => {
  const { mock, bare } = await start()
  const instance = createClient(bare as never)
  const calls = Array.from({ length: 100 }, (_, number) => order(instance, mock, number))
  expect((await Promise.all(calls)).every(({ status }) => status === 200)).toBe(true)
  expect(mock.requests[0]?.target).toBe('/v3/certificates')
  expect(downloadsOf(mock)).toBe(1)
  expect(mock.requests).toHaveLength(101)
})

test('the report shows the change to the public key, and when a certificate was last used', async () => {
  const { mock, bare, publicKey } = await start()
  const instance = createClient({ ...bare, certs: publicKey } as never)
  const [id = ''] = Object.keys(publicKey)
  mock.platform.signWith('certificate')
  await order(instance, mock, 1)
  const before = instance.platformKeys.report()
  expect(before.keys.map(({ type, answers }) => [type, answers])).toEqual([
    ['public-key', 0],
    ['certificate', 1],
  ])
  await settle()
  mock.platform.signWith('public-key')
  for (const number of [2, 3, 4]) await order(instance, mock, number)
  const { since, keys: uses } = instance.platformKeys.report()
  expect(since).toEqual(before.since)
  const [bareKey, certificate] = uses
  expect(bareKey).toMatchObject({ serial: id, type: 'public-key', answers: 3, expires: undefined })
  expect(certificate).toEqual(before.keys[1])
  expect(Number(bareKey?.lastAnswer)).toBeGreaterThan(Number(certificate?.lastAnswer))
  expect(Number(certificate?.expires)).toBeGreaterThan(Date.now())
  // a report is a snapshot
  expect(before.keys[0]?.answers).toBe(0)
})

test('a notification with a new certificate is accepted after a download; another new one within a minute is rejected', async () => {
  const { mock, bare, publicKey } = await start()
  const instance = createClient({ ...bare, certs: publicKey } as never)
  const types: string[] = []
  const { express } = instance.notifications({
    otherwise: async ({ event_type }) => {
      types.push(event_type)
    },
  })
  const server = createServer((request, response) => void express(request as never, response as never))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  const notify = () => mock.notify(url, { event_type: 'TRANSACTION.SUCCESS' }, { signWith: 'certificate' })
  expect((await notify()).status).toBeLessThan(300)
  expect((await notify()).status).toBeLessThan(300)
  expect(downloadsOf(mock)).toBe(1)
  const serial = await mock.platform.rotate()
  expect((await notify()).status).toBeGreaterThanOrEqual(400)
  expect(downloadsOf(mock)).toBe(1)
  // a response downloads it immediately, and then the repeated notification is accepted too
  mock.platform.signWith('certificate')
  await order(instance, mock, 1)
  expect((await notify()).status).toBeLessThan(300)
  expect(downloadsOf(mock)).toBe(2)
  const use = instance.platformKeys.report().keys.find((key) => key.serial === serial)
  expect(use).toMatchObject({ answers: 1, notifications: 1 })
  expect(types).toHaveLength(3)
})

/** A gateway with the keys of the vectors: it lists these certificates and signs other responses with `signer`. */
async function startLister(names: Parameters<typeof listOf>[0], signer: string) {
  const list = listOf(names)
  const gateway = await startGateway(({ target }) =>
    target === '/v3/certificates'
      ? { body: list, signature: signAnswer(list, { serial: keys.platformA.serial }) }
      : { body: '{}', signature: signAnswer('{}', { serial: signer }) },
  )
  const config = (merge: object = {}) =>
    gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET, ...merge }) as ClientConfig
  return { gateway, config }
}

test('a client with a pinned public key never downloads certificates if responses are signed with it', async () => {
  const { gateway, config } = await startLister(['platformA'], keys.wechatpayPublicKey.id)
  const { v3 } = createClient(config()).untyped
  for (let number = 0; number < 20; number += 1) await v3.orders.post({ json: { number } })
  expect(new Set(linesOf(gateway))).toEqual(new Set(['POST /v3/orders']))
})

test('a response that is signed with an unknown public key is rejected, and the error names the key to add', async () => {
  const { gateway, config } = await startLister(['platformA'], keys.wechatpayPublicKey.id)
  const instance = createClient(config({ certs: undefined }))
  const error = await instance.untyped.v3.orders.post({ json: { a: 1 } }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({
    code: 'ERR_UNKNOWN_SERIAL',
    mayHaveTakenEffect: true,
    message: `POST /v3/orders: the response is rejected: it is signed with platform key ${keys.wechatpayPublicKey.id}, but only ${keys.platformA.serial} is known; add WeChat Pay's public key with this id to certs`,
  })
  expect((error as Error).cause).toBeUndefined()
  expect(linesOf(gateway)).toEqual(['GET /v3/certificates', 'POST /v3/orders'])
})

test('a call that names a platform certificate waits for its download and is not sent without it', async () => {
  const { gateway, config } = await startLister(['platformA'], keys.platformA.serial)
  const send = (serial: string) =>
    createClient(config()).untyped.v3.orders.post({ json: { a: 1 }, headers: { 'Wechatpay-Serial': serial } })
  expect((await send(keys.platformA.serial)).status).toBe(200)
  expect(gateway.arrived.map(({ headers }) => headers['wechatpay-serial'])).toEqual([undefined, keys.platformA.serial])
  const error = await send('5157F09EFDC096DE15EBE81A47057A7232F1B8E1').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toMatchObject({ code: 'ERR_KEY', mayHaveTakenEffect: false })
  expect(linesOf(gateway)).toEqual(['GET /v3/certificates', 'POST /v3/orders', 'GET /v3/certificates'])
})

test('with platformCertificates: false nothing is downloaded, even for an unknown serial', async () => {
  const { gateway, config } = await startLister(['platformA'], keys.platformA.serial)
  const { v3 } = createClient(config({ platformCertificates: false })).untyped
  const error = await v3.orders.post({ json: { a: 1 } }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNKNOWN_SERIAL', mayHaveTakenEffect: true })
  expect(linesOf(gateway)).toEqual(['POST /v3/orders'])
})

test('interceptors of the user do not see the download of certificates', async () => {
  const { gateway, config } = await startLister(['platformA'], keys.platformA.serial)
  const seen: string[] = []
  const interceptor: RequestInterceptor = (request) => {
    seen.push(new URL(request.url ?? '').pathname)
    return request
  }
  const axios = { proxy: false as const, interceptors: { request: [interceptor] } }
  await createClient(config({ certs: undefined, axios })).untyped.v3.orders.post({ json: { a: 1 } })
  expect(seen).toEqual(['/v3/orders'])
  expect(linesOf(gateway)).toEqual(['GET /v3/certificates', 'POST /v3/orders'])
})

test('a sensitive field of a first call is encrypted with the downloaded key that its header names', async () => {
  const { gateway, config } = await startLister(['platformA', 'platformB'], keys.platformB.serial)
  const instance = createClient(config({ certs: undefined }))
  await instance.untyped.v3.orders.post({ json: { name: instance.encrypt('张三') } })
  const { headers, body } = gateway.arrived[1] ?? expect.unreachable('nothing was sent')
  expect(headers['wechatpay-serial']).toBe(keys.platformB.serial)
  const { name } = JSON.parse(body.toString()) as { name: string }
  const key = { key: toKey(keys.platformB.privateKeyPkcs8), padding: constants.RSA_PKCS1_OAEP_PADDING }
  expect(privateDecrypt(key, Buffer.from(name, 'base64')).toString()).toBe('张三')
})

test('an overseas merchant downloads from the configured path', async () => {
  const gateway = await startGateway(() => ({ status: 500 }))
  const config = gateway.config({ apiV3Key: keys.apiV3Key, logger: QUIET })
  const path = 'v3/global/certificates'
  const instance = createClient({ ...config, certs: undefined, platformCertificates: { path } })
  const error = await instance.platformKeys.refresh().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'ApiError', status: 500 })
  expect((error as Error).message).toMatch(/^GET \/v3\/global\/certificates: 500: /)
  expect(linesOf(gateway)).toEqual(['GET /v3/global/certificates'])
  expect(gateway.arrived[0]).toMatchObject({ signed: true })
  expect(gateway.arrived[0]?.headers).not.toHaveProperty('wechatpay-serial')
})

test('a first call whose keys are not downloaded in time is not sent', async () => {
  const server = createServer(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // the timeout of the client, which is shorter than the default one of a download
  const config = validConfig({ apiV3Key: keys.apiV3Key, certs: undefined, baseURL, timeout: 300, logger: QUIET })
  const instance = createClient(config)
  const error = await instance.untyped.v3.orders
    .post({ json: { a: 1 }, timeout: 5000 })
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_NO_PLATFORM_KEY', sent: false, retryable: true })
  expect((error as Error).message).toBe(
    'POST /v3/orders: no platform certificate is known and the download failed (see cause), so that the response could not be verified; nothing was sent',
  )
  expect((error as Error).cause).toMatchObject({ name: 'NetworkError', code: 'ERR_TIMEOUT' })
})
