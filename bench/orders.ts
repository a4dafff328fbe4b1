import { keys } from '../spec/support/keys.js'
import { createInterceptorClient } from './calls.js'
import { createSigning, openResponse, signOnMainThread } from './hand-written.js'
import { createOurs } from './ours.js'
import { createAxiosPlugin } from './rivals.js'
import { onPrepared, RESPONSE_BODY, RESPONSE_HEADERS, respondAndReport, respondAtOnce } from './stub.js'

const TARGET = '/v3/pay/transactions/native'
const ORDER = {
  appid: keys.appid,
  mchid: keys.mchid,
  description: '一杯咖啡',
  out_trade_no: '20260528000001',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100, currency: 'CNY' },
}
const MESSAGE = createSigning('POST', TARGET, JSON.stringify(ORDER)).message
const client = createOurs({ axios: { adapter: respondAtOnce } })
const reporting = createOurs({ axios: { adapter: respondAndReport } })
const intercepted = createOurs({ axios: { adapter: respondAtOnce } })
intercepted.interceptors.request.use((config) => config)
intercepted.interceptors.response.use((response) => response)
const interceptor = createInterceptorClient({ baseURL: 'https://api.mch.weixin.qq.com', adapter: respondAtOnce })
const axiosPlugin = createAxiosPlugin({ adapter: respondAtOnce })

/** Each function places a small order without a network. The clients also verify the response. */
export const ORDERS = {
  sign: async () => signOnMainThread(MESSAGE),
  verify: async () => openResponse(RESPONSE_HEADERS, RESPONSE_BODY),
  handWritten: async () => {
    const body = JSON.stringify(ORDER)
    const { message, headers } = createSigning('POST', TARGET, body)
    return { headers: headers(signOnMainThread(message)), body: Buffer.from(body) }
  },
  ours: () => client.v3.pay.transactions.native.post({ json: ORDER }),
  intercepted: () => intercepted.v3.pay.transactions.native.post({ json: ORDER }),
  interceptor: () => interceptor.post(TARGET, ORDER),
  axiosPlugin: () => axiosPlugin.v3.pay.transactions.native.post(ORDER),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>
export type Way = keyof typeof ORDERS

/** Returns the growth of a figure from the start of a call until the adapter has the signed request. */
async function measurePreparation(read: () => number): Promise<number> {
  let growth = Number.NaN
  const start = read()
  onPrepared(() => {
    growth = read() - start
  })
  await reporting.v3.pay.transactions.native.post({ json: ORDER })
  return growth
}

const microseconds = (): number => performance.now() * 1000
/** Microseconds. */
export const preparationTime = (): Promise<number> => measurePreparation(microseconds)
/** Bytes of heap. */
export const preparationBytes = (): Promise<number> => measurePreparation(() => process.memoryUsage().heapUsed)

/** Microseconds of a signature alone. */
export function signatureTime(): number {
  const start = microseconds()
  signOnMainThread(MESSAGE)
  return microseconds() - start
}
