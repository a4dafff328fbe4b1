import { keys } from '../spec/support/keys.js'
import { openAnswer, signHere, toSign } from './by-hand.js'
import { createInterceptorClient } from './calls.js'
import { createOurs } from './ours.js'
import { createAxiosPlugin } from './rivals.js'
import { ANSWER_BODY, ANSWER_HEADERS, answerAtOnce, answerNoted, whenPrepared } from './stub.js'

const TARGET = '/v3/pay/transactions/native'
const ORDER = {
  appid: keys.appid,
  mchid: keys.mchid,
  description: '一杯咖啡',
  out_trade_no: '20260528000001',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100, currency: 'CNY' },
}
const MESSAGE = toSign('POST', TARGET, JSON.stringify(ORDER)).message
const client = createOurs({ axios: { adapter: answerAtOnce } })
const noted = createOurs({ axios: { adapter: answerNoted } })
const interceptor = createInterceptorClient({ baseURL: 'https://api.mch.weixin.qq.com', adapter: answerAtOnce })
const axiosPlugin = createAxiosPlugin({ adapter: answerAtOnce })

/** A small order, placed without a network. Whoever is answered with a success also verifies the answer. */
export const ORDERS = {
  sign: async () => signHere(MESSAGE),
  verify: async () => openAnswer(ANSWER_HEADERS, ANSWER_BODY),
  hand: async () => {
    const body = JSON.stringify(ORDER)
    const { message, headers } = toSign('POST', TARGET, body)
    return { headers: headers(signHere(message)), body: Buffer.from(body) }
  },
  ours: () => client.v3.pay.transactions.native.post({ json: ORDER }),
  interceptor: () => interceptor.post(TARGET, ORDER),
  axiosPlugin: () => axiosPlugin.v3.pay.transactions.native.post(ORDER),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>
export type Way = keyof typeof ORDERS

/** What `read` says more where the adapter has the signed request than when the call is made. */
async function prepareOnce(read: () => number): Promise<number> {
  let taken = Number.NaN
  const start = read()
  whenPrepared(() => {
    taken = read() - start
  })
  await noted.v3.pay.transactions.native.post({ json: ORDER })
  return taken
}

const microseconds = (): number => performance.now() * 1000
/** Microseconds. */
export const prepareTime = (): Promise<number> => prepareOnce(microseconds)
/** Bytes of heap. */
export const prepareBytes = (): Promise<number> => prepareOnce(() => process.memoryUsage().heapUsed)

/** Microseconds of a signature alone. */
export function signTime(): number {
  const start = microseconds()
  signHere(MESSAGE)
  return microseconds() - start
}
