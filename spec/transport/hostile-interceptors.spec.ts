import { inspect } from 'node:util'
import axios, { type InternalAxiosRequestConfig } from 'axios'
import { expect, onTestFinished, test } from 'vitest'
import { rejectionOf } from '../support/failure.js'
import { untypedClient } from '../support/untyped.js'
import { linesOf, openGateway } from '../support/wire.js'

// What an interceptor of the user may do wrong, on purpose or not.

const open = async (...args: Parameters<typeof openGateway>) => {
  const gateway = await openGateway(...args)
  return { gateway, instance: untypedClient(gateway.config()) }
}

/** Sets a member of Object.prototype until the end of the test. */
function pollute(name: string, value: unknown): void {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: false })
  onTestFinished(() => void Reflect.deleteProperty(Object.prototype, name))
}

test('the process-wide order of interceptors of axios does not apply: ours still signs last', async () => {
  const { gateway, instance } = await open(() => ({ body: { a: 1 } }))
  const transitional = axios.defaults.transitional as Record<string, unknown>
  const before = transitional['legacyInterceptorReqResOrdering']
  transitional['legacyInterceptorReqResOrdering'] = false
  onTestFinished(() => {
    transitional['legacyInterceptorReqResOrdering'] = before
  })
  const foreign: string[] = []
  instance.interceptors.request.use((config) => {
    config.headers.set('x-late', '1')
    config.adapter = async (one) => {
      foreign.push(one.url ?? '')
      return { data: '{}', status: 200, statusText: '', headers: {}, config: one }
    }
    return config
  })
  expect((await instance.v3.orders.post({ json: {} })).data).toEqual({ a: 1 })
  expect(foreign).toEqual([])
  expect(gateway.arrived).toMatchObject([{ signed: true, headers: { 'x-late': '1' } }])
})

test('nothing of the call can be reached from a config: no agent, no body, no unverified response', async () => {
  const { instance } = await open()
  const configs: InternalAxiosRequestConfig[] = []
  instance.interceptors.request.use((config) => {
    configs.push(config)
    return config
  })
  const { config } = (await instance.v3.orders.post({ json: { a: 1 } })) as unknown as { config: object }
  for (const one of [config, ...configs]) {
    const { exchange } = one as { exchange?: object }
    expect(Reflect.ownKeys(exchange ?? {})).toEqual([])
    expect(() => JSON.stringify(one)).not.toThrow()
    expect(inspect(one, { depth: 20, showHidden: true })).not.toContain('PRIVATE KEY')
  }
})

test('the config of a finished call sends nothing any more', async () => {
  const { gateway, instance } = await open()
  let kept: InternalAxiosRequestConfig | undefined
  const id = instance.interceptors.request.use((config) => {
    kept = config
    return config
  })
  await instance.v3.refund.post({ json: { out_refund_no: '1' } })
  instance.interceptors.request.eject(id)
  instance.interceptors.request.use(() => kept as InternalAxiosRequestConfig)
  expect(await rejectionOf(() => instance.v3.orders.get())).toMatchObject({ code: 'ERR_INTERCEPTOR' })
  expect(await rejectionOf(() => axios.request(kept as InternalAxiosRequestConfig))).toMatchObject({
    code: 'ERR_INTERCEPTOR',
  })
  expect(linesOf(gateway)).toEqual(['POST /v3/refund'])
})

test('the config of the first attempt is not sent again by the second one', async () => {
  let count = 0
  const { gateway, instance } = await open(() => {
    count += 1
    return count === 1 ? { status: 503, body: { code: 'SYSTEM_ERROR', message: 'x' } } : { body: {} }
  })
  let first: InternalAxiosRequestConfig | undefined
  instance.interceptors.request.use((config) => {
    first ??= config
    return first
  })
  const error = await rejectionOf(() => instance.v3.orders.post({ json: { a: 1 }, retry: { unsafe: true } }))
  // the outcome of the first attempt is the whole truth
  expect(error).toMatchObject({ code: 'SYSTEM_ERROR', mayHaveTakenEffect: true })
  expect(linesOf(gateway)).toEqual(['POST /v3/orders'])
})

test('two calls that exchange their configs do not get the response of each other', async () => {
  const { instance } = await open(({ target }) => ({ body: { target } }))
  const waiting: ((config: InternalAxiosRequestConfig) => void)[] = []
  const configs: InternalAxiosRequestConfig[] = []
  instance.interceptors.request.use((config) => {
    configs.push(config)
    return new Promise((resolve) => {
      waiting.push(resolve)
      const [one, two] = configs
      if (one === undefined || two === undefined) return
      waiting[0]?.(two)
      waiting[1]?.(one)
    })
  })
  const outcomes = await Promise.allSettled([instance.v3.orders.x.get(), instance.v3.orders.y.get()])
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'ERR_INTERCEPTOR' })
    else expect(outcome.value.data).toEqual({ target: ['/v3/orders/x', '/v3/orders/y'][index] })
  }
})

test('a clone of the config is another config', async () => {
  const { gateway, instance } = await open()
  instance.interceptors.request.use((config) => {
    const { exchange } = config as unknown as { exchange: object }
    const clone = Object.assign(Object.create(Object.getPrototypeOf(exchange)), exchange)
    return { ...config, exchange: clone } as never
  })
  expect(await rejectionOf(() => instance.v3.orders.get())).toMatchObject({
    name: 'UsageError',
    code: 'ERR_INTERCEPTOR',
  })
  expect(gateway.arrived).toEqual([])
})

test('what an interceptor pushes into the transforms of a finished call changes no other call', async () => {
  const { instance } = await open(() => ({ body: { a: 1 } }))
  instance.interceptors.request.use((config) => config)
  const { config } = (await instance.v3.orders.get()) as unknown as { config: InternalAxiosRequestConfig }
  for (const list of [config.transformRequest, config.transformResponse] as unknown[][])
    list.push(() => {
      throw new Error('pushed')
    })
  expect((await instance.v3.orders.get()).data).toEqual({ a: 1 })
})

test('a bug in an error handler does not hide that the request may have taken effect', async () => {
  const { instance } = await open(() => ({ status: 503, body: { code: 'SYSTEM_ERROR', message: 'x' } }))
  instance.interceptors.response.use(undefined, (error) => {
    if ((error as { response: { status: number } }).response.status === 401) return undefined
    throw error
  })
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {}, retry: 0 }))
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_INTERCEPTOR', mayHaveTakenEffect: true })
  expect(error.cause).toBeInstanceOf(TypeError)
})

test('an interceptor may be registered while `runWhen` of another one runs', async () => {
  const { gateway, instance } = await open()
  instance.interceptors.request.use((config) => config, undefined, {
    runWhen: () => {
      instance.interceptors.request.use((config) => config)
      return true
    },
  })
  await instance.v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ signed: true, target: '/v3/orders' }])
})

test.for([
  ['signed', 'x'],
  ['signedText', 'x'],
  ['isInternal', true],
  ['httpsAgent', 'x'],
  ['streamed', true],
  ['runWhen', 'x'],
  ['synchronous', true],
] as const)('a polluted Object.prototype.%s changes no call', async ([name, value]) => {
  const { gateway, instance } = await open(() => ({ body: { a: 1 } }))
  pollute(name, value)
  let seen = 0
  instance.interceptors.request.use((config) => {
    seen += 1
    return config
  })
  expect((await instance.v3.orders.post({ json: { a: 1 } })).data).toEqual({ a: 1 })
  expect([seen, gateway.arrived.map(({ signed }) => signed)]).toEqual([1, [true]])
})

test('headers named __proto__ from an adapter change no prototype', async () => {
  const { gateway } = await open(() => ({ body: { a: 1 } }))
  const adapter = async (config: InternalAxiosRequestConfig) => {
    const response = await axios.getAdapter('http')(config)
    const pairs = [...Object.entries({ ...response.headers }), ['__proto__', 'a'], ['__proto__', 'b']]
    return { ...response, headers: pairs as never }
  }
  const instance = untypedClient({ ...gateway.config(), axios: { proxy: false, adapter } })
  const { headers } = await instance.v3.orders.get()
  expect(headers.get('wechatpay-serial')).toMatch(/^PUB_KEY_ID_/)
})

test('an error handler of an English client reads an English hint', async () => {
  const { gateway } = await open(() => ({ body: { a: 1 }, signature: false }))
  const instance = untypedClient({ ...gateway.config(), language: 'en' })
  const hints: unknown[] = []
  instance.interceptors.response.use(undefined, (error) => {
    hints.push((error as { hint: string }).hint)
    throw error
  })
  await rejectionOf(() => instance.v3.orders.get())
  expect(hints).toEqual([expect.stringMatching(/^[\x20-\x7e]+$/)])
})
