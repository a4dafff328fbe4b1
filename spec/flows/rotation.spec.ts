import { afterEach, expect, test } from 'vitest'
import { type Client, createClient, NetworkError, TrustError, UsageError } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { startGateway } from '../support/gateway.js'
import { keys } from '../support/keys.js'

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const open: Mock[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((mock) => mock.close()))
})

async function start(): Promise<{ mock: Mock; bare: object; publicKey: Record<string, unknown> }> {
  const mock = await startMock()
  open.push(mock)
  const { certs = {}, ...bare } = mock.clientConfig
  const publicKey = Object.fromEntries(Object.entries(certs).filter(([serial]) => serial.startsWith('PUB_KEY_ID_')))
  return { mock, bare: { ...bare, logger: QUIET }, publicKey }
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

/** That many calls, 32 at once; `at` runs when the call of that number is made. Gives the failures. */
async function load(
  instance: Client,
  mock: Mock,
  count: number,
  at: Record<number, () => unknown>,
): Promise<unknown[]> {
  const failures: unknown[] = []
  let next = 0
  const work = async () => {
    for (let number = next++; number < count; number = next++) {
      await at[number]?.()
      await order(instance, mock, number).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: 32 }, work))
  return failures
}

test('through two rotations, and from certificates to the public key and back, not one of 2,000 calls fails', async () => {
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

test('1,000 answers at once with one unknown serial cause one download', async () => {
  const { mock, bare, publicKey } = await start()
  const instance = createClient({ ...bare, certs: publicKey } as never)
  mock.platform.signWith('certificate')
  const orders = await Promise.all(Array.from({ length: 900 }, (_, number) => order(instance, mock, number)))
  expect(orders.every(({ status }) => status === 200)).toBe(true)
  // the mock keeps the last 1,000 requests
  expect(mock.requests.filter(({ target }) => target === '/v3/certificates')).toHaveLength(1)
})

test('a client without keys has them before its first call leaves', async () => {
  const { mock, bare } = await start()
  await order(createClient(bare as never), mock, 1)
  expect(mock.requests.map(({ target }) => target)).toEqual(['/v3/certificates', '/v3/pay/transactions/native'])
})

test('where they cannot be had, the call does not leave, and may be made again', async () => {
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

test('a merchant who has only the public key is told so, and is not asked about again', async () => {
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

test('a download that fails during a call does not hide that the call may have taken effect', async () => {
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

test('one caller who gives up leaves the download to the others', async () => {
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
