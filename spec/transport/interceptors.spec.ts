import { readFileSync } from 'node:fs'
import axios, { type AxiosAdapter, AxiosError, AxiosHeaders, getAdapter } from 'axios'
import { getAdapter as getAdapter16, AxiosHeaders as Headers16 } from 'axios-1.6'
import { getAdapter as getAdapter117, AxiosHeaders as Headers117 } from 'axios-1.17'
import { expect, test } from 'vitest'
import { ApiError, NetworkError } from 'wechatpay-chain'
import { rejectionOf } from '../support/failure.js'
import { untypedClient } from '../support/untyped.js'
import { linesOf, openGateway } from '../support/wire.js'

const open = async (...args: Parameters<typeof openGateway>) => {
  const gateway = await openGateway(...args)
  return { gateway, instance: untypedClient(gateway.config()) }
}

test('these specs run with the axios that AXIOS names', () => {
  const { version } = JSON.parse(readFileSync(`node_modules/${process.env['AXIOS'] ?? 'axios'}/package.json`, 'utf8'))
  expect(axios.VERSION).toBe(version)
})

test('an interceptor that is added later runs from then on, and ends with eject', async () => {
  const { gateway, instance } = await open()
  const mark = (name: string) =>
    instance.interceptors.request.use((config) => {
      config.headers.set(name, '1')
      return config
    })
  await instance.v3.orders.get()
  const [first, second] = [mark('x-first'), mark('x-second')]
  await instance.v3.orders.get()
  instance.interceptors.request.eject(first)
  await instance.v3.orders.get()
  instance.interceptors.request.eject(second)
  instance.interceptors.request.eject(second) // a second time has no effect
  await instance.v3.orders.get()
  const marks = gateway.arrived.map(({ headers }) => Object.keys(headers).filter((name) => name.startsWith('x-')))
  expect(marks.map((names) => names.toSorted())).toEqual([[], ['x-first', 'x-second'], ['x-second'], []])
  expect(gateway.arrived.every(({ signed }) => signed)).toBe(true)
})

test('request interceptors run in reverse order and before signing, response interceptors in order and after verification', async () => {
  const { instance } = await open(() => ({ body: { a: 1 } }))
  const steps: string[] = []
  for (const name of ['1', '2']) {
    instance.interceptors.request.use((config) => {
      steps.push(`request ${name}: ${config.headers.has('authorization') ? 'signed' : 'not signed'}`)
      return config
    })
    instance.interceptors.response.use((response) => {
      steps.push(`response ${name}: ${JSON.stringify(response.data)}`)
      return response
    })
  }
  await instance.v3.orders.get()
  expect(steps).toEqual([
    'request 2: not signed',
    'request 1: not signed',
    'response 1: {"a":1}',
    'response 2: {"a":1}',
  ])
})

test('clear() and foreign ids remove the interceptors of the user only: requests stay signed, responses verified', async () => {
  const { gateway, instance } = await open(({ target }) => ({
    body: { a: 1 },
    ...(target.endsWith('unsigned') && { signature: false }),
  }))
  const calls: string[] = []
  instance.interceptors.request.use((config) => {
    calls.push('request')
    return config
  })
  instance.interceptors.response.use((response) => {
    calls.push('response')
    return response
  })
  for (const id of [0, 1, 2, 3]) {
    // ours have ids too
    instance.interceptors.request.eject(id - 2)
    instance.interceptors.response.eject(id - 2)
  }
  instance.interceptors.request.clear()
  instance.interceptors.response.clear()
  await instance.v3.orders.get()
  expect(calls).toEqual([])
  expect(gateway.arrived).toMatchObject([{ signed: true }])
  expect(await rejectionOf(() => instance.v3.unsigned.get())).toMatchObject({ code: 'ERR_UNSIGNED' })
})

test('an error handler sees our error, and may replace it by an error of its own', async () => {
  const { instance } = await open(() => ({ status: 400, body: { code: 'PARAM_ERROR', message: 'no' } }))
  const seen: unknown[] = []
  const id = instance.interceptors.response.use(null, (error) => {
    seen.push(error)
    throw error
  })
  const error = await rejectionOf(() => instance.v3.orders.get())
  expect(seen).toEqual([error])
  expect(error).toBeInstanceOf(ApiError)
  instance.interceptors.response.eject(id)
  class Mine extends Error {}
  instance.interceptors.response.use(undefined, () => {
    throw new Mine('mine')
  })
  expect(await rejectionOf(() => instance.v3.orders.get())).toBeInstanceOf(Mine)
})

test('an error handler cannot turn a failed call into a response: the failure stays', async () => {
  const { gateway, instance } = await open(() => ({ status: 400, body: { code: 'PARAM_ERROR', message: 'no' } }))
  instance.interceptors.response.use(undefined, () => ({ status: 200, data: { paid: true } }))
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {} }))
  expect(error).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
  expect(linesOf(gateway)).toEqual(['POST /v3/orders'])
})

test('an error handler cannot replace the failure of a call by the failure of another call', async () => {
  const { instance } = await open(({ target }) =>
    target.endsWith('other')
      ? { status: 400, body: { code: 'NO_AUTH', message: 'no' } }
      : { body: { a: 1 }, signature: false },
  )
  const other = await rejectionOf(() => instance.v3.other.post({ json: {} }))
  expect(other).toMatchObject({ code: 'NO_AUTH', mayHaveTakenEffect: false })
  instance.interceptors.response.use(undefined, () => {
    throw other
  })
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {} }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED', mayHaveTakenEffect: true })
})

test('an error handler of requests may repair what a later interceptor broke', async () => {
  const { gateway, instance } = await open()
  instance.interceptors.request.use(
    (config) => config,
    (error) => (error as { config: never }).config,
  )
  instance.interceptors.request.use((config) => {
    throw Object.assign(new Error('broken'), { config })
  })
  await instance.v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ signed: true, target: '/v3/orders' }])
})

test('`synchronous` and `runWhen` are those of axios', async () => {
  const { gateway, instance } = await open()
  instance.interceptors.request.use(
    (config) => {
      config.headers.set('x-get', '1')
      return config
    },
    undefined,
    { synchronous: true, runWhen: ({ method }) => method === 'get' },
  )
  await instance.v3.orders.get()
  await instance.v3.orders.post({ json: {} })
  expect(gateway.arrived.map(({ headers }) => headers['x-get'])).toEqual(['1', undefined])
})

test('a response interceptor finds in response.config what was sent, and what its request interceptor left there', async () => {
  const { instance } = await open()
  const times: unknown[] = []
  instance.interceptors.request.use((config) => Object.assign(config, { startedAt: 42 }))
  instance.interceptors.response.use((response) => {
    const { method, url, data, headers } = response.config
    times.push((response.config as { startedAt?: unknown }).startedAt)
    expect([method, new URL(url ?? '').pathname, String(data)]).toEqual(['POST', '/v3/orders', '{"a":1}'])
    expect(headers.get('authorization')).toMatch(/^WECHATPAY2-/)
    return response
  })
  await instance.v3.orders.post({ json: { a: 1 } })
  expect(times).toEqual([42])
})

test('an adapter error is one of ours in an error handler: no header and no key is in it', async () => {
  const { gateway } = await open()
  const adapter: AxiosAdapter = (config) => {
    throw new AxiosError('boom', 'ECONNRESET', config)
  }
  const instance = untypedClient({ ...gateway.config(), axios: { proxy: false, adapter } })
  const seen: unknown[] = []
  instance.interceptors.response.use(undefined, (error) => {
    seen.push(error)
    throw error
  })
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {} }))
  expect(error).toBeInstanceOf(NetworkError)
  expect(seen).toEqual([error])
  expect(JSON.stringify(error)).not.toContain('WECHATPAY2')
})

// ---- headers in every form ----

const toPairs = (headers: object) => Object.entries(headers).map(([name, value]) => [name, String(value)] as const)

test.for([
  ['AxiosHeaders of this copy', (headers: object) => new AxiosHeaders(headers as never)],
  ['AxiosHeaders of axios 1.17', (headers: object) => new Headers117(headers as never)],
  ['AxiosHeaders of axios 1.6', (headers: object) => new Headers16({ ...headers } as never)],
  ['Headers', (headers: object) => new Headers(toPairs(headers) as never)],
  ['pairs', toPairs],
  ['a Map', (headers: object) => new Map(toPairs(headers))],
  ['a plain object', (headers: object) => ({ ...headers })],
  [
    'a plain object of lists',
    (headers: object) => Object.fromEntries(toPairs(headers).map(([name, value]) => [name, [value]])),
  ],
] as const)('a response with its headers as %s is verified', async ([, toHeaders]) => {
  const { gateway } = await open(() => ({ body: { a: 1 }, headers: { 'X-More': 'yes' } }))
  const forward = getAdapter('http')
  const adapter: AxiosAdapter = async (config) => {
    const response = await forward(config)
    return { ...response, headers: toHeaders(response.headers) as never }
  }
  // without `transport`, which reports the raw headers to us
  const plain: AxiosAdapter = (config) => adapter({ ...config, transport: undefined } as never)
  for (const own of [adapter, plain]) {
    const instance = untypedClient({ ...gateway.config(), axios: { proxy: false, adapter: own } })
    const response = await instance.v3.orders.get()
    expect([response.data, response.headers.get('x-more')]).toEqual([{ a: 1 }, 'yes'])
  }
})

test.for([
  ['AxiosHeaders of axios 1.6', (headers: object) => new Headers16(headers as never)],
  ['Headers', (headers: object) => new Headers(toPairs(headers) as never)],
  ['pairs', toPairs],
  ['a Map', (headers: object) => new Map(toPairs(headers))],
  ['a plain object', (headers: object) => ({ ...headers })],
] as const)('an interceptor may leave the headers of a request as %s', async ([, toHeaders]) => {
  const { gateway, instance } = await open()
  instance.interceptors.request.use((config) =>
    Object.assign(config, { headers: toHeaders({ ...config.headers.toJSON(), 'x-a': 'b' }) }),
  )
  await instance.v3.orders.get({ headers: { 'x-own': 'c' } })
  expect(gateway.arrived).toMatchObject([{ signed: true, headers: { 'x-a': 'b', 'x-own': 'c' } }])
})

test.for([
  ['axios 1.6', getAdapter16 as unknown as typeof getAdapter],
  ['axios 1.17', getAdapter117 as typeof getAdapter],
  ['this axios', getAdapter],
] as const)('the http adapter of %s sends the signed request and returns its response', async ([, get]) => {
  const { gateway } = await open(() => ({ body: { a: 1 } }))
  const adapter = get('http') as AxiosAdapter
  const instance = untypedClient({ ...gateway.config(), axios: { proxy: false, adapter } })
  const { data } = await instance.v3.orders.post({ json: { amount: 1 } })
  expect(data).toEqual({ a: 1 })
  expect(gateway.arrived).toMatchObject([{ method: 'POST', target: '/v3/orders', signed: true }])
})

test('an adapter of the user reads the headers as AxiosHeaders, pairs, Headers, a Map or a plain object', async () => {
  const { gateway } = await open()
  const read: string[][] = []
  const adapter: AxiosAdapter = (config) => {
    const { headers } = config
    read.push([
      String(headers.get('Authorization')),
      String(headers.toJSON()['authorization']),
      String(new Headers([...headers] as never).get('authorization')),
      String(new Map(headers).get('authorization')),
      String({ ...headers }['authorization']),
      String(Object.entries(headers).find(([name]) => name === 'authorization')?.[1]),
      String(AxiosHeaders.from(headers).get('authorization')),
      String(Headers16.from(headers as never).get('authorization')),
    ])
    return getAdapter('http')(config)
  }
  const instance = untypedClient({ ...gateway.config(), axios: { proxy: false, adapter } })
  await instance.v3.orders.get()
  expect(read).toHaveLength(1)
  expect(new Set(read[0]).size).toBe(1)
  expect(read[0]?.[0]).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid=/)
})

test('the axios of the user is not touched: its interceptors see none of our requests', async () => {
  const { instance } = await open()
  const seen: unknown[] = []
  const id = axios.interceptors.request.use((config) => {
    seen.push(config)
    return config
  })
  await instance.v3.orders.get()
  axios.interceptors.request.eject(id)
  expect(seen).toEqual([])
})
