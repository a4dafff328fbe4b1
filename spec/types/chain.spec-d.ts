/** Checked by `tsc --noEmit`, never run: the code that a user's editor accepts or rejects on the untyped client. */
import type { Readable } from 'node:stream'
import {
  type CallOptions,
  type Client,
  type ClientConfig,
  createClient,
  type PathValue,
  type Query,
  type Response,
  type Root,
  type Untyped,
  type UntypedClient,
} from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** Compiles only if the two types are equal; `any` equals only `any`. */
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['these types differ', A, B]): void

declare const config: ClientConfig
declare const path: string
declare const instance: UntypedClient

// the helper itself rejects different types and `any`
same<string, string>()
// @ts-expect-error
same<string, number>()
// @ts-expect-error
same<string, unknown>()
// biome-ignore lint/suspicious/noExplicitAny: the test is about `any`
type Anything = any
// @ts-expect-error
same<string, Anything>()
// @ts-expect-error
same<{ a: 1 }, { a?: 1 }>()

// a variable of a declared path is required in each spelling
instance.chain('v3/a/{b}').get({ b: '1' })
// @ts-expect-error
instance.chain('v3/a/{b}').get({})
// @ts-expect-error
instance.chain('v3/a/{b}').get()
// @ts-expect-error
instance.chain('v3/a/{b}').get({ b: undefined })
// @ts-expect-error
instance.chain('v3/a/{b}').get({ b: null })
// @ts-expect-error
instance.chain('v3/a/{b}').get({ b: true })
// @ts-expect-error
instance.chain('v3/a/{b}').get({ b: ['1'] })
// @ts-expect-error
instance.chain('v3/a/{b}').get({ B: '1' })
instance.chain('v3/a/<b>').get({ b: '1' })
// @ts-expect-error
instance.chain('v3/a/<b>').get({})
instance.chain('v3/a/_b_').get({ b: '1' })
// @ts-expect-error
instance.chain('v3/a/_b_').get({})
instance.chain('v3/a/$b$').get({ b: '1' })
// @ts-expect-error
instance.chain('v3/a/$b$').get({})
instance.chain('v3/a/_card_id_/x').get({ card_id: '1' })
// @ts-expect-error
instance.chain('v3/a/_card_id_/x').get({ _card_id_: '1' })
instance.chain('/v3/a/{b}').get({ b: '1' })
// @ts-expect-error
instance.chain('/v3/a/{b}').get({})

// text, a number or a bigint fills a variable
same<PathValue, string | number | bigint>()
instance.chain('v3/a/{b}').get({ b: 1 })
instance.chain('v3/a/{b}').get({ b: 1n })

// two variables in any place
instance.chain('v3/{a}/x/{b}/y').patch({ a: '1', b: '2', json: { level: 1 } })
instance.chain('v3/{a}/x/<b>').patch({ a: '1', b: '2' })
// @ts-expect-error
instance.chain('v3/{a}/x/{b}/y').patch({ a: '1' })
// @ts-expect-error
instance.chain('v3/{a}/x/{b}/y').patch({ b: '1' })

// each verb and its Async twin
instance.chain('v3/a/{b}').getAsync({ b: '1' })
instance.chain('v3/a/{b}').post({ b: '1', json: {} })
instance.chain('v3/a/{b}').postAsync({ b: '1', json: {} })
instance.chain('v3/a/{b}').put({ b: '1' })
instance.chain('v3/a/{b}').putAsync({ b: '1' })
instance.chain('v3/a/{b}').patch({ b: '1' })
instance.chain('v3/a/{b}').patchAsync({ b: '1' })
instance.chain('v3/a/{b}').delete({ b: '1' })
instance.chain('v3/a/{b}').deleteAsync({ b: '1' })
// @ts-expect-error
instance.chain('v3/a/{b}').postAsync({})
// @ts-expect-error
instance.chain('v3/a/{b}').deleteAsync()

// a key that is neither a variable nor an option is an error if the path is a literal
// @ts-expect-error
instance.chain('v3/a/{b}').post({ b: '1', out_trade_no: '1' })
// @ts-expect-error
instance.chain('v3/a').post({ data: {} })
// @ts-expect-error
instance.chain('v3/a').get({ params: {} })
// @ts-expect-error
instance.chain('v3/a').get({ base_uri: 'x' })

// without variables, the options are optional
instance.chain('v3/a').get()
instance.chain('v3/a').get(undefined)
instance.chain('v3/a').get({})
instance.chain('v3/a').post({ json: { a: 1 } })
// underscores inside a segment are no placeholder
instance.chain('v3/sub_merchants/mch_operate').get()
// `_empty_` at the end is a trailing slash
instance.chain('v3/a/_empty_').get()
instance.chain('v3/a/{empty}').get()
instance.chain('v3/a/').get()

// the options have their types
instance.chain('v3/a').get({
  query: { a: '1', b: 2, c: true, d: null, e: undefined, f: ['x', 'y'], g: 1n },
  headers: { 'x-a': 'b' },
  timeout: 1000,
  signal: AbortSignal.timeout(1000),
  baseURL: 'https://apihk.mch.weixin.qq.com',
  responseType: 'stream',
  onDownloadProgress: ({ loaded, total }) => loaded / (total ?? 1),
})
// @ts-expect-error
instance.chain('v3/a').get({ timeout: '1000' })
// @ts-expect-error
instance.chain('v3/a').get({ query: 'a=1' })
// @ts-expect-error
instance.chain('v3/a').get({ query: { a: {} } })
// @ts-expect-error
instance.chain('v3/a').get({ query: { a: new Date() } })
// @ts-expect-error
instance.chain('v3/a').get({ headers: { a: 1 } })
// @ts-expect-error
instance.chain('v3/a').get({ responseType: 'text' })
// @ts-expect-error
instance.chain('v3/a').get({ signal: {} })
// @ts-expect-error
instance.chain('v3/a').get({ onUploadProgress: 'x' })
// @ts-expect-error: only one object
instance.chain('v3/a').post({ json: {} }, { timeout: 1 })
// with exactOptionalPropertyTypes, `undefined` is accepted for an optional option
same<CallOptions['timeout'], number | undefined>()
same<CallOptions['query'], Query | undefined>()
instance.chain('v3/a').get({ timeout: undefined, signal: undefined, query: undefined, headers: undefined })

// if the path is not a literal, all keys are accepted
instance.chain(path).get()
instance.chain(path).get({ anything: '1', json: {} })
instance.chain(`v3/a/${path}`).post({ json: {} })
// @ts-expect-error: an option has its type
instance.chain(path).get({ timeout: '1000' })
// @ts-expect-error
instance.chain(1)
// @ts-expect-error
instance.chain()

// the response: an axios response with `data` of type unknown or of the caller's type
type Order = { trade_state: string }
same<ReturnType<typeof unknownOrder>, Promise<Response<unknown>>>()
const unknownOrder = () => instance.chain('v3/a/{b}').get({ b: '1' })
same<ReturnType<typeof knownOrder>, Promise<Response<Order>>>()
const knownOrder = () => instance.chain('v3/a/{b}').get<Order>({ b: '1' })
same<ReturnType<typeof postedOrder>, Promise<Response<Order>>>()
const postedOrder = () => instance.chain('v3/a').postAsync<Order>({ json: {} })
same<ReturnType<typeof file>, Promise<Response<Readable>>>()
const file = () => instance.chain('v3/a').get<Readable>({ responseType: 'stream' })
// @ts-expect-error: the options are checked with a type argument, too
instance.chain('v3/a/{b}').get<Order>({})

export async function reads(): Promise<void> {
  const response = await knownOrder()
  same<typeof response.data, Order>()
  same<typeof response.data.trade_state, string>()
  same<typeof response.status, number>()
  same<typeof response.statusText, string>()
  same<ReturnType<typeof response.headers.get>, unknown>()
  // @ts-expect-error
  response.data = { trade_state: 'x' }
  // @ts-expect-error
  response.status = 1
  // @ts-expect-error: `data` is unknown without a type argument
  ;(await unknownOrder()).data.trade_state
  // @ts-expect-error: the axios config contains the Authorization header
  response.config
  // @ts-expect-error
  response.request
}

// chains of any depth compile, and a node can be stored
instance.v3.pay.transactions.native.post({ json: { amount: { total: 1 } } })
instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get({ card_id: '1', code: '2' })
instance.v3.profitsharing.receivers.delete.post({ json: {} })
instance.v3.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.getAsync({ query: { a: 1 } })
instance.v3.chain('pay/transactions').native.post({ json: {} })
instance.v3.chain('pay/{b}').get({ b: '1' })
// @ts-expect-error
instance.v3.chain('pay/{b}').get({})
instance.v3['pay/transactions/id/{transaction_id}'].get({ transaction_id: '1' })
instance['v3/pay/transactions/id/{transaction_id}'].get({ transaction_id: '1' })
instance.chain('v3').pay.get()
instance.untyped.v3.a._b_.get({ b: '1', x: '2' })
same<typeof instance.untyped, UntypedClient>()
same<Client['untyped'], UntypedClient>()
export const kept: Untyped = instance.v3
instance.v3.post({ json: {} }).then(({ data }) => data)
instance.v3.get<Order>().then(({ data }) => data.trade_state)

// the roots, and no other name
same<Root, 'v3' | 'v2' | 'hk' | 'global' | 'brand' | 'invoicing'>()
same<typeof instance.hk, Untyped>()
same<typeof instance.brand, Untyped>()
// @ts-expect-error
instance.v4
// @ts-expect-error
instance.get
// @ts-expect-error
instance['pay']
// @ts-expect-error
instance.then
// @ts-expect-error
instance.v3 = instance.hk

// the configuration
same<ReturnType<typeof createClient>, Client>()
const { mchid, serial, privateKey, certs } = config
createClient({ mchid, serial, privateKey, certs })
createClient({ ...config, apiV3Key: undefined, timeout: undefined, brand: undefined, baseURL: undefined, axios: {} })
createClient({ mchid, serial, privateKey: new URL('file:///k.pem'), certs: { PUB_KEY_ID_1: Buffer.from('') } })
createClient({ mchid, serial, privateKey: { key: 'x', passphrase: 'y' }, certs: {} })
createClient({ ...config, axios: { proxy: false, interceptors: { request: [(given) => given] } } })
// @ts-expect-error
createClient()
// @ts-expect-error
createClient({})
// @ts-expect-error
createClient({ serial, privateKey, certs })
// @ts-expect-error
createClient({ mchid, privateKey, certs })
// @ts-expect-error
createClient({ mchid, serial, certs })
createClient({ mchid, serial, privateKey, apiV3Key: 'x' })
createClient({ mchid, p12: new URL('file:///c.p12'), certs })
createClient({ mchid, p12: { pfx: Buffer.from(''), passphrase: '' }, apiV3Key: 'x' })
// @ts-expect-error
createClient({ mchid, p12: 1, certs })
// @ts-expect-error
createClient({ mchid: 1900007291, serial, privateKey, certs })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, secret: 'x' })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, appid: 'x' })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, mchId: 'x' })
createClient({ mchid, serial, privateKey, certs, logger: console })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, logger: { warn: () => undefined } })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, axios: { timeout: 1 } })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, brand: { brandId: '1' } })
// @ts-expect-error
createClient({ mchid, serial, privateKey, certs, timeout: '1s' })
// @ts-expect-error
config.mchid = '1'
