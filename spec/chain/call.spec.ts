import { expect, test } from 'vitest'
import { UsageError } from 'wechatpay-chain'
import { expectUsageError, rejectionOf, renderingsOf } from '../support/failure.js'
import { untypedClient } from '../support/untyped.js'
import { linesOf, openGateway, settle, watchRequests } from '../support/wire.js'

/** Options of a caller without TypeScript. */
type Anything = never

test('a body member outside `json` is rejected with the documented message', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => instance.v3.pay.transactions.native.post({ out_trade_no: '42' }))
  expectUsageError(error, 'ERR_OPTION')
  expect(error.message).toBe(
    'out_trade_no is neither a variable of /v3/pay/transactions/native nor an option; the request body goes under `json`',
  )
  expect(gateway.arrived).toEqual([])
})

test.for([
  ['get', 'params', 'query parameters go under `query`'],
  ['post', 'params', 'query parameters go under `query`'],
  ['post', 'data', 'the request body goes under `json`'],
  ['post', 'body', 'the request body goes under `json`'],
  ['post', 'form_params', 'the request body goes under `json`'],
  ['post', 'base_uri', 'another host goes under `baseURL`'],
  ['post', 'baseUrl', 'use `baseURL`'],
  ['post', 'baseuri', 'another host goes under `baseURL`'],
  ['get', 'cancelToken', 'pass an AbortSignal under `signal`'],
  ['get', 'retries', 'the number of retries goes under `retry`'],
  ['get', 'sink', 'download a file with instance.download(path, { to })'],
  ['get', 'to', 'download a file with instance.download(path, { to })'],
  ['get', 'mchid', 'query parameters go under `query`'],
  ['delete', 'reason', 'the request body goes under `json`'],
  ['put', 'auth', 'the request body goes under `json`'],
  ['get', 'maxRedirects', 'query parameters go under `query`'],
  ['get', 'transformRequest', 'query parameters go under `query`'],
  ['get', 'httpsAgent', 'query parameters go under `query`'],
  ['get', 'Query', 'use `query`'],
  ['post', 'JSON', 'use `json`'],
  ['post', 'toString', 'the request body goes under `json`'],
  ['post', 'constructor', 'the request body goes under `json`'],
] as const)('%s rejects the unknown option %s and names the right option', async ([verb, name, remedy]) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const bag = { id: '42', [name]: 'x' }
  const error = await rejectionOf(() => instance.chain('v3/orders/{id}')[verb](bag))
  expectUsageError(error, 'ERR_OPTION')
  expect(error.message).toBe(`${name} is neither a variable of /v3/orders/{id} nor an option; ${remedy}`)
  expect(gateway.arrived).toEqual([])
})

test('rejects an own member named __proto__, as in a parsed body', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const bag = JSON.parse('{"__proto__": {"json": {}}}') as object
  expectUsageError(await rejectionOf(() => instance.v3.orders.post(bag)), 'ERR_OPTION', /^__proto__ is neither/)
  expect(gateway.arrived).toEqual([])
})

test('keeps the message short and on one line for every name of an unknown option', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const forged = await rejectionOf(() => instance.v3.orders.post({ 'a\n2026-01-01 ERROR paid\u001b[2J': 1 }))
  expectUsageError(forged, 'ERR_OPTION', /is neither a variable/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern finds them
  expect(forged.message).not.toMatch(/[\u0000-\u001f]/)
  const long = await rejectionOf(() => instance.v3.orders.post({ ['x'.repeat(5000)]: 1 }))
  expect(long.message.length).toBeLessThan(300)
})

test('rejects a path variable with the name of an option', async () => {
  const gateway = await openGateway()
  const call = () => untypedClient(gateway.config())['v3/x/{json}'].post({ json: { a: 1 } })
  expectUsageError(await rejectionOf(call), 'ERR_PATH', /the variable json has the name of an option/)
  expect(gateway.arrived).toEqual([])
})

test.for([
  ['an array', [{ json: {} }]],
  ['a string', '{"out_trade_no":"1"}'],
  ['an empty string', ''],
  ['a number', 1],
  ['null', null],
  ['true', true],
  ['a function', () => ({})],
  ['a symbol', Symbol('x')],
  ['a Date', new Date(0)],
  ['a Map', new Map([['json', {}]])],
  ['a Promise', Promise.resolve({ json: {} })],
  ['a Buffer', Buffer.from('{}')],
  [
    'an instance of a class',
    new (class Order {
      json = {}
    })(),
  ],
  ['an AbortSignal', AbortSignal.timeout(60_000)],
] as const)('rejects %s as options', async ([, bag]) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => instance.v3.orders.post(bag as Anything))
  expectUsageError(error, 'ERR_OPTION', /^POST \/v3\/orders/, /not a plain object/, 'pass { json: {...} }')
  expect(gateway.arrived).toEqual([])
})

test('rejects a node of the chain as options', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  expectUsageError(await rejectionOf(() => instance.v3.orders.post(instance.v3.orders.get as Anything)), 'ERR_OPTION')
  expect(gateway.arrived).toEqual([])
})

test('accepts no options, undefined, an empty object and an object without a prototype', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await instance.v3.a.get()
  await instance.v3.b.get(undefined)
  await instance.v3.c.get({})
  await instance.v3.d.get(Object.assign(Object.create(null), { query: Object.assign(Object.create(null), { x: 1 }) }))
  expect(linesOf(gateway)).toEqual(['GET /v3/a', 'GET /v3/b', 'GET /v3/c', 'GET /v3/d?x=1'])
})

test.for([
  ['get', { file: 'a.jpg' }, /`file` is sent by a POST/],
  ['post', { file: 'a.jpg', json: {} }, /go under `meta`/],
  ['post', { file: 'a.jpg', xml: {} }, /go under `meta`/],
  ['post', { filename: 'a.jpg' }, /`filename` and `meta` require `file`/],
  ['post', { meta: {} }, /`filename` and `meta` require `file`/],
  ['post', { security: 1 }, /`security` must be true or false/],
  ['post', { nonceless: 'yes' }, /`nonceless` must be true or false/],
] as const)('a %s with %j is rejected before a request is sent', async ([verb, options, reason]) => {
  const gateway = await openGateway()
  const error = await rejectionOf(() => untypedClient(gateway.config()).v3.orders[verb](options as Anything))
  expectUsageError(error, 'ERR_OPTION', reason)
  expect(gateway.arrived).toEqual([])
})

test('rejects a second argument, the config of axios', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const post = instance.v3.orders.post as unknown as (...args: unknown[]) => Promise<unknown>
  const error = await rejectionOf(() => post({ json: {} }, { timeout: 1000 }))
  expectUsageError(error, 'ERR_OPTION', /2 arguments/, /pass everything in one object/)
  expectUsageError(await rejectionOf(() => post(undefined, { json: {} })), 'ERR_OPTION', /2 arguments/)
  expect(gateway.arrived).toEqual([])
})

test.for([
  ['post', { json: {}, xml: {} }, /both `json` and `xml`/, /`json` is the body of an APIv3 call/],
  ['post', { xml: { a: '1' } }, /`xml` is the body of an APIv2 call/, /under `json`/],
  ['get', { json: {} }, /GET has no body/, /under `query`/],
  ['get', { json: null }, /GET has no body/, /under `query`/],
  ['get', { xml: {} }, /GET has no body/, /under `query`/],
  ['get', { query: 'a=1' }, /`query` must be a plain object/, /pass \{ name: value \}/],
  ['get', { query: new URLSearchParams('a=1') }, /`query` must be a plain object/, /pass/],
  ['get', { query: [['a', '1']] }, /`query` must be a plain object/, /pass/],
  ['get', { query: null }, /`query` must be a plain object/, /pass/],
  ['get', { query: new Map([['a', '1']]) }, /`query` must be a plain object/, /pass/],
  ['get', { headers: 'a: 1' }, /`headers` must be a plain object/, /pass/],
  ['get', { headers: new Headers() }, /`headers` must be a plain object/, /pass/],
  ['get', { headers: [['a', '1']] }, /`headers` must be a plain object/, /pass/],
  ['get', { timeout: 0 }, /`timeout` must be a number of milliseconds/, /from 1 to 2147483647/],
  ['get', { timeout: -1 }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: 0.5 }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: Number.NaN }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: Number.POSITIVE_INFINITY }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: 2 ** 31 }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: '1000' }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: 1000n }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { timeout: null }, /`timeout` must be a number of milliseconds/, /from 1/],
  ['get', { signal: {} }, /`signal` must be an AbortSignal/, /`signal`/],
  ['get', { signal: new AbortController() }, /`signal` must be an AbortSignal/, /`signal`/],
  ['get', { signal: null }, /`signal` must be an AbortSignal/, /`signal`/],
  ['get', { responseType: 'text' }, /`responseType` must be one of/, /json, arraybuffer, stream/],
  ['get', { responseType: 'blob' }, /`responseType` must be one of/, /json, arraybuffer, stream/],
  ['get', { responseType: null }, /`responseType` must be one of/, /json, arraybuffer, stream/],
  ['get', { onDownloadProgress: true }, /`onDownloadProgress` must be a function/, /`onDownloadProgress`/],
  ['post', { onUploadProgress: {} }, /`onUploadProgress` must be a function/, /`onUploadProgress`/],
] as const)('%s rejects the options %o', async ([verb, bag, fact, remedy]) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => instance.v3.orders[verb](bag as Anything))
  expectUsageError(error, 'ERR_OPTION', `${verb.toUpperCase()} /v3/orders`, fact, remedy)
  expect(gateway.arrived).toEqual([])
})

test('treats an undefined option as missing', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const nothing = {
    json: undefined,
    xml: undefined,
    query: undefined,
    headers: undefined,
    timeout: undefined,
    signal: undefined,
    baseURL: undefined,
    responseType: undefined,
    onUploadProgress: undefined,
    onDownloadProgress: undefined,
  }
  await instance.v3.orders.get(nothing)
  await instance.v3.orders.post(nothing)
  expect(gateway.arrived.map(({ method, target, body, signed }) => [method, target, body.length, signed])).toEqual([
    ['GET', '/v3/orders', 0, true],
    ['POST', '/v3/orders', 0, true],
  ])
})

test.for([
  [{ authorization: 'x' }, /authorization must not be given/],
  [{ Authorization: 'x' }, /authorization must not be given/],
  [{ HOST: 'evil.example' }, /host must not be given/],
  [{ 'Content-Length': '0' }, /content-length must not be given/],
  [{ 'Transfer-Encoding': 'chunked' }, /transfer-encoding must not be given/],
  [{ 'x-a': 'b\r\nHost: evil.example' }, /remove line breaks/],
  [{ 'x-a\r\nHost': 'evil.example' }, /characters that are not allowed/],
  [{ 'x-a': '微信' }, /encode characters outside Latin-1/],
] as const)('rejects the headers %o before a request is sent', async ([headers, fact]) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => instance.v3.orders.get({ headers }))
  expectUsageError(error, 'ERR_HEADER', 'GET /v3/orders', fact)
  expect(gateway.arrived).toEqual([])
})

test('sends each header once and unchanged, in lower or upper case', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await instance.v3.orders.get({ headers: { 'X-Trace-Id': 'a, b=c', 'accept-language': 'zh-CN', Accept: '*/*' } })
  const [arrived] = gateway.arrived
  expect(arrived?.headers).toMatchObject({ 'x-trace-id': 'a, b=c', 'accept-language': 'zh-CN', accept: '*/*' })
  expect(arrived?.rawHeaders.filter((name) => name.toLowerCase() === 'accept')).toHaveLength(1)
})

const POLLUTION: readonly (readonly [string, unknown])[] = [
  ['json', { polluted: 1 }],
  ['query', { polluted: '1' }],
  ['headers', { 'x-polluted': '1' }],
  ['timeout', -1],
  ['signal', AbortSignal.abort()],
  ['baseURL', 'https://evil.example'],
  ['responseType', 'arraybuffer'],
  ['xml', { polluted: 1 }],
  ['onUploadProgress', 'no function'],
  ['onDownloadProgress', 'no function'],
  ['id', 'polluted'],
]

test.for(POLLUTION)('a polluted Object.prototype sets no option: %s', async ([name, value]) => {
  const gateway = await openGateway()
  const started = watchRequests()
  const instance = untypedClient(gateway.config())
  const post = pollutedBy(name, value, () => instance.v3.orders.post({ json: { a: 1 } }))
  const get = pollutedBy(name, value, () => instance.v3.orders.get({}))
  const responses = await Promise.allSettled([post, get])
  expect(responses.map((response) => response.status === 'fulfilled' && response.value.data)).toEqual([{}, {}])
  const bodies = gateway.arrived.map(({ method, target, body }) => [method, target, body.toString()])
  expect(new Set(bodies.map(String))).toEqual(new Set(['GET,/v3/orders,', 'POST,/v3/orders,{"a":1}']))
  expect(gateway.arrived.every(({ headers }) => headers['x-polluted'] === undefined)).toBe(true)
  expect(started).toHaveLength(2)
})

test('a polluted Object.prototype sets no path variable', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const call = () => pollutedBy('id', 'polluted', () => instance.v3.orders._id_.get({} as Anything))
  expectUsageError(await rejectionOf(call), 'ERR_PATH_VALUE', /needs a value for id/)
  expect(gateway.arrived).toEqual([])
})

// only while the call reads its options: the gateway lives in the same process
function pollutedBy<Result>(name: string, value: unknown, action: () => Result): Result {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: false })
  try {
    return action()
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
}

test('reads each option once, so the checked value is the used value', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const reads: string[] = []
  const counted = (values: Record<string, unknown>) => {
    const bag = {}
    for (const [name, value] of Object.entries(values)) {
      const get = () => {
        reads.push(name)
        return reads.filter((read) => read === name).length === 1 ? value : 'changed'
      }
      Object.defineProperty(bag, name, { get, enumerable: true })
    }
    return bag
  }
  await instance.v3.orders._id_.post(
    counted({
      id: '42',
      json: counted({ amount: 1 }),
      query: counted({ a: 'b' }),
      headers: counted({ 'x-trace': 't' }),
      timeout: 5000,
      baseURL: gateway.url,
    }),
  )
  const [arrived] = gateway.arrived
  expect(arrived).toMatchObject({ method: 'POST', target: '/v3/orders/42?a=b', signed: true })
  expect(arrived?.headers['x-trace']).toBe('t')
  expect(arrived?.body.toString()).toBe('{"amount":1}')
  expect(reads).toHaveLength(9)
  expect(new Set(reads).size).toBe(9)
})

test('an option with a getter that throws rejects the call, and nothing is sent', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const bag = {
    get json(): never {
      throw new RangeError('mine')
    },
  }
  expect(await rejectionOf(() => instance.v3.orders.post(bag))).toBeInstanceOf(RangeError)
  expect(gateway.arrived).toEqual([])
})

test('does not change the options', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const bag = Object.freeze({
    id: '42',
    json: Object.freeze({ a: 1 }),
    query: Object.freeze({ q: Object.freeze(['x', 'y']) }),
    headers: Object.freeze({ 'x-a': '1' }),
  })
  await instance.v3.orders._id_.post(bag)
  await instance.v3.orders._id_.post(bag)
  expect(linesOf(gateway)).toEqual(['POST /v3/orders/42?q=x&q=y', 'POST /v3/orders/42?q=x&q=y'])
  expect(Object.keys(bag)).toEqual(['id', 'json', 'query', 'headers'])
})

test('no error about an option shows its value', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const phone = '13800138000'
  const bags: object[] = [
    { mobile: phone },
    { json: {}, xml: { phone } },
    { query: phone },
    { headers: phone },
    { headers: { 'x-phone': `${phone}微信` } },
    { headers: { authorization: phone } },
    { timeout: phone },
    { signal: phone },
    { responseType: phone },
    { baseURL: phone },
    { onUploadProgress: phone },
    { json: phone },
    { json: { phone: 10n, name: phone } },
    { json: { name: `${phone}😀` } },
  ]
  const errors = await Promise.all(bags.map((bag) => rejectionOf(() => instance.v3.orders.post(bag))))
  for (const error of errors) expect(error).toBeInstanceOf(UsageError)
  expect(errors.map(renderingsOf).join('\n')).not.toContain(phone)
  await settle()
  expect(gateway.arrived).toEqual([])
})
