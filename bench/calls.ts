import { createSign, createVerify } from 'node:crypto'
import http from 'node:http'
import axios from 'axios'
import { keys } from '../spec/support/keys.js'
import { createSigning, MERCHANT_KEY, openResponse, PLATFORM_KEY, signHybrid } from './hand-written.js'
import { createOurs } from './ours.js'
import { createAxiosPlugin, createNodeV3, createPool } from './rivals.js'

/** The ways to query an order. */
export const CANDIDATES = {
  limit: 'hand-written, undici (the limit)',
  http: 'hand-written, node:http',
  unsigned: 'axios without signatures',
  interceptor: 'axios with a signing interceptor',
  ours: 'wechatpay-chain',
  axiosPlugin: 'wechatpay-axios-plugin',
  nodeV3: 'wechatpay-node-v3',
} as const
export type Candidate = keyof typeof CANDIDATES

const ORDER = '20260528000001'
const TARGET = `/v3/pay/transactions/out-trade-no/${ORDER}?mchid=${keys.mchid}`
/** Enough for the largest number of calls at once. */
const CONNECTIONS = 128

/** Returns a function that queries an order and fails without a valid response. Its argument is the number of calls in flight. */
export function createCall(name: Candidate, url: string): (atOnce: number) => Promise<unknown> {
  return CALLS[name](url)
}

const CALLS: Readonly<Record<Candidate, (url: string) => (atOnce: number) => Promise<unknown>>> = {
  limit(url) {
    const pool = createPool(url, CONNECTIONS)
    return async (atOnce) => {
      const { message, headers } = createSigning('GET', TARGET, '')
      const signed = headers(await signHybrid(message, atOnce))
      const response = await pool.request({ path: TARGET, method: 'GET', headers: signed })
      return openResponse(response.headers, await response.body.text())
    }
  },

  http(url) {
    const agent = new http.Agent({ keepAlive: true })
    const send = (headers: http.OutgoingHttpHeaders): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const request = http.request(url + TARGET, { agent, headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            try {
              resolve(openResponse(response.headers, Buffer.concat(chunks).toString()))
            } catch (error) {
              reject(error)
            }
          })
        })
        request.on('error', reject)
        request.end()
      })
    return async (atOnce) => {
      const { message, headers } = createSigning('GET', TARGET, '')
      return send(headers(await signHybrid(message, atOnce)))
    }
  },

  unsigned(url) {
    const instance = axios.create({ baseURL: url })
    return () => instance.get(`/v3/pay/transactions/out-trade-no/${ORDER}`, { params: { mchid: keys.mchid } })
  },

  interceptor(url) {
    const instance = createInterceptorClient({ baseURL: url })
    return () => instance.get(`/v3/pay/transactions/out-trade-no/${ORDER}`, { params: { mchid: keys.mchid } })
  },

  ours(url) {
    const instance = createOurs({ baseURL: url })
    return () =>
      instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: ORDER, query: { mchid: keys.mchid } })
  },

  axiosPlugin(url) {
    const instance = createAxiosPlugin({ baseURL: url })
    return () =>
      instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: ORDER, params: { mchid: keys.mchid } })
  },

  nodeV3(url) {
    const pay = createNodeV3(url)
    return async () => {
      const { status } = await pay.query({ out_trade_no: ORDER })
      // it returns failures as responses
      if (status !== 200) throw new Error(`wechatpay-node-v3: status ${status}`)
    }
  },
}

/** axios with its default settings, one interceptor that signs and one that verifies, as in most tutorials. */
export function createInterceptorClient(more: object): ReturnType<typeof axios.create> {
  const instance = axios.create({ transformResponse: (data: unknown) => data, ...more })
  instance.interceptors.request.use((config) => {
    const url = new URL(instance.getUri(config))
    const body = config.data === undefined ? '' : JSON.stringify(config.data)
    const { message, headers } = createSigning(String(config.method).toUpperCase(), url.pathname + url.search, body)
    config.headers.set(headers(createSign('RSA-SHA256').update(message).sign(MERCHANT_KEY)))
    return config
  })
  instance.interceptors.response.use((response) => {
    const { headers } = response
    const text = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${response.data}\n`
    if (!createVerify('RSA-SHA256').update(text).verify(PLATFORM_KEY, headers['wechatpay-signature'], 'base64')) {
      throw new Error('the signature of the response is invalid')
    }
    response.data = JSON.parse(response.data)
    return response
  })
  return instance
}
