import { Axios, type AxiosAdapter, getAdapter, type InternalAxiosRequestConfig } from 'axios'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Client, createClient } from 'wechatpay-chain'
import { startMock } from 'wechatpay-chain/mock'
import { rejectionOf } from '../support/failure.js'
import { openFolder } from '../support/folder.js'
import { keys, toPem } from '../support/keys.js'
import { openGateway } from '../support/wire.js'

const FILE = Buffer.from('bytes of a picture')
/** Today in Beijing. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Every axios instance that sends a request, in order. */
function watchAxios(): Axios[] {
  const instances: Axios[] = []
  const { request } = Axios.prototype
  const spy = vi.spyOn(Axios.prototype, 'request').mockImplementation(function (this: Axios, ...args) {
    instances.push(this)
    return request.apply(this, args as never) as never
  })
  onTestFinished(() => spy.mockRestore())
  return instances
}

/** An adapter of the user that forwards to the network, and the requests that reached it. */
function recordingAdapter() {
  const sent: InternalAxiosRequestConfig[] = []
  const forward = getAdapter('http')
  const adapter: AxiosAdapter = (config) => {
    sent.push(config)
    return forward(config)
  }
  return { adapter, sent }
}

/** Whether the request has a signature: in a header (v3, brand), or in its body (v2). */
function isSigned({ headers, data }: InternalAxiosRequestConfig): boolean {
  const authorization = String(headers.get('authorization') ?? '')
  return /^WECHATPAY[\w-]+ .*signature="[^"]{300,}"$/.test(authorization) || /<sign>/.test(String(data))
}

test('every kind of call goes through the two interceptors of one Axios instance to the adapter', async () => {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  const folder = openFolder()
  const instances = watchAxios()
  const { adapter, sent } = recordingAdapter()
  const { certs: _, ...config } = mock.clientConfig
  const brand = {
    brandId: '40001',
    serial: keys.merchantOther.serial,
    privateKey: toPem(keys.merchantOther.privateKeyPkcs8),
  }
  // without certs, so that the platform certificates are downloaded first
  const instance: Client = createClient({ ...config, brand, axios: { proxy: false, adapter } })
  const seen: string[] = []
  instance.interceptors.request.use((one) => {
    expect(one.headers.has('authorization')).toBe(false) // not signed yet
    seen.push(`${one.method?.toUpperCase()} ${new URL(one.url ?? '').pathname}`)
    return one
  })
  const received: number[] = []
  instance.interceptors.response.use((response) => {
    received.push(response.status)
    return response
  })
  const { mchid } = config
  const order = { appid: mock.appid, mchid, description: 'tea', notify_url: 'https://example.com/notify' }
  const amount = { refund: 1, total: 100, currency: 'CNY' }

  const kinds: Record<string, () => Promise<unknown>> = {
    v3: () =>
      instance.v3.pay.transactions.native.post({ json: { ...order, out_trade_no: 'N-1', amount: { total: 100 } } }),
    v2: () =>
      instance.v2.pay.unifiedorder.post({
        xml: {
          ...{ appid: mock.appid, body: 'tea', out_trade_no: 'V-1', total_fee: 1 },
          spbill_create_ip: '127.0.0.1',
          notify_url: order.notify_url,
          trade_type: 'NATIVE',
        },
      }),
    upload: () => instance.v3.merchant.media.upload.post({ file: FILE, filename: 'a.png' }),
    ensureOrder: () =>
      instance.ensureOrder({ kind: 'native', json: { ...order, out_trade_no: 'N-2', amount: { total: 100 } } }),
    ensureRefund: async () => {
      mock.settle('order', 'N-1', 'SUCCESS')
      return instance.ensureRefund({ json: { out_refund_no: 'R-1', out_trade_no: 'N-1', amount }, until: 'accepted' })
    },
    bill: () => instance.bills.trade({ date: today(), to: folder.at('trade.csv') }),
  }
  for (const call of Object.values(kinds)) await call()
  // the mock does not know the brand's key: its answer is an API error, which is an outcome too
  await rejectionOf(() => instance.untyped.brand.partner.cards.get())

  // one instance, and nothing reached the adapter but through it
  expect(new Set(instances).size).toBe(1)
  expect(sent).toHaveLength(instances.length)
  expect(sent.filter((one) => !isSigned(one)).map(({ url }) => url)).toEqual([])
  const paths = sent.map(({ url }) => new URL(url ?? '').pathname)
  expect(paths[0]).toBe('/v3/certificates')
  for (const path of [
    '/v3/pay/transactions/native',
    '/pay/unifiedorder',
    '/v3/merchant/media/upload',
    '/v3/refund/domestic/refunds',
    '/v3/bill/tradebill',
    '/v3/billdownload/file',
    '/brand/partner/cards',
  ])
    expect(paths).toContain(path)
  // the interceptors of the user saw each of them but the client's own download of certificates, and each response
  expect(seen.map((line) => line.split(' ')[1])).toEqual(paths.filter((path) => path !== '/v3/certificates'))
  expect(received).toHaveLength(seen.length - 1) // all but the API error
})

/** Runs `make` while axios forgets the first interceptor that is registered on requests or on responses: ours. */
function without(kind: 'request' | 'response', make: () => Client): Client {
  const managers = { request: 0, response: 1 }
  const prototype = Object.getPrototypeOf(new Axios({}).interceptors.request)
  const { use } = prototype
  let order = 0
  const spy = vi.spyOn(prototype, 'use').mockImplementation(function (this: object, ...args: unknown[]) {
    const position = order
    order += 1
    return position === managers[kind] ? -1 : use.apply(this, args)
  })
  try {
    return make()
  } finally {
    spy.mockRestore()
  }
}

test('without our request interceptor nothing is sent', async () => {
  const gateway = await openGateway()
  const instance = without('request', () => createClient(gateway.config()))
  const error = await rejectionOf(() => instance.v3.certificates.get())
  expect(error.message).toContain('the request is not signed')
  expect(gateway.arrived).toEqual([])
})

test('without our response interceptor nothing is returned', async () => {
  const gateway = await openGateway(() => ({ body: { data: [] } }))
  const instance = without('response', () => createClient(gateway.config()))
  const error = await rejectionOf(() => instance.v3.certificates.get())
  expect(error).toMatchObject({
    name: 'NetworkError',
    code: 'ERR_INTERCEPTOR',
    sent: true,
    message: expect.stringContaining('a response that was not verified'),
  })
  expect(gateway.arrived).toHaveLength(1)
})
