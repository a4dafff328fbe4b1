import axios, { type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios'
import { expect, onTestFinished, test } from 'vitest'
import { type RequestInterceptor, type ResponseInterceptor, UsageError } from 'wechatpay-chain'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'
import { signAnswer } from '../support/gateway.js'
import { keys, toPem, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { authorizationOf, isSignedBy, linesOf, openGateway, settle, watchRequests } from '../support/wire.js'

/** The axios options of a user: one request interceptor, no proxy of the environment. */
function intercept(...request: RequestInterceptor[]) {
  return { axios: { proxy: false as const, interceptors: { request } } }
}

/** An interceptor that changes the given config, like most interceptors. */
function changing(change: (config: InternalAxiosRequestConfig) => void): RequestInterceptor {
  return (config) => {
    change(config)
    return config
  }
}

test('the path prefix of the base URL is kept, sent and signed', async () => {
  const gateway = await openGateway()
  for (const prefix of ['/hk', '/hk/', '/a/b//']) {
    const instance = untypedClient({ ...gateway.config(), baseURL: gateway.url + prefix })
    await instance.v3.statements.get({ query: { date: '2026-11-01' } })
  }
  expect(gateway.arrived.map(({ target, signed }) => [target, signed])).toEqual([
    ['/hk/v3/statements?date=2026-11-01', true],
    ['/hk/v3/statements?date=2026-11-01', true],
    ['/a/b/v3/statements?date=2026-11-01', true],
  ])
})

test('a call may choose another prefix of the same host, which replaces the prefix of the client', async () => {
  const gateway = await openGateway()
  const instance = untypedClient({ ...gateway.config(), baseURL: `${gateway.url}/hk` })
  await instance.v3.statements.get({ baseURL: `${gateway.url}/global` })
  await instance.v3.statements.get({ baseURL: gateway.url })
  await instance.v3.statements.get()
  expect(gateway.arrived.map(({ target, signed }) => [target, signed])).toEqual([
    ['/global/v3/statements', true],
    ['/v3/statements', true],
    ['/hk/v3/statements', true],
  ])
})

test.for([
  ['https://evil.example', 'ERR_FOREIGN_HOST', /only `baseURL` of the client's configuration/],
  ['https://api.mch.weixin.qq.com.evil.example', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://evilmch.weixin.qq.com', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://mch.weixin.qq.com', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://evil.example/.mch.weixin.qq.com', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://evil.example\\.mch.weixin.qq.com', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://api.mch.weixin.qq.com.', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://api.mch.weixin.qq.com:8443', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://xapi.wechatpay.cn', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://x.api.wechatpay.cn', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['https://api.mch.weixin.qq.com@evil.example', 'ERR_FOREIGN_HOST', /user name/],
  ['https://user:secret@api.mch.weixin.qq.com', 'ERR_FOREIGN_HOST', /remove everything between \/\/ and @/],
  ['https://127.0.0.1:1', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['http://127.0.0.1:1', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['http://localhost:1', 'ERR_FOREIGN_HOST', /is not a host of WeChat Pay/],
  ['http://api.mch.weixin.qq.com', 'ERR_INSECURE_URL', /is not encrypted/],
  ['http://127.0.0.1.evil.example', 'ERR_INSECURE_URL', /write https/],
  ['http://localhost.evil.example', 'ERR_INSECURE_URL', /write https/],
  ['ftp://api.mch.weixin.qq.com', 'ERR_INSECURE_URL', /write https/],
  ['file:///etc/passwd', 'ERR_INSECURE_URL', /write https/],
  ['javascript:alert(1)', 'ERR_INSECURE_URL', /write https/],
  ['//evil.example', 'ERR_CONFIG', /must be an absolute URL/],
  ['/hk', 'ERR_CONFIG', /must be an absolute URL/],
  ['api.mch.weixin.qq.com', 'ERR_CONFIG', /must be an absolute URL/],
  ['', 'ERR_CONFIG', /must be an absolute URL/],
  ['https://api.mch.weixin.qq.com?x=1', 'ERR_CONFIG', /query or a fragment/],
  ['https://api.mch.weixin.qq.com/#x', 'ERR_CONFIG', /query or a fragment/],
  [new URL('https://api.mch.weixin.qq.com'), 'ERR_CONFIG', /must be an absolute URL/],
  [443, 'ERR_CONFIG', /must be an absolute URL/],
  [null, 'ERR_CONFIG', /must be an absolute URL/],
] as const)('a call to the base URL %s is rejected', async ([baseURL, code, fact]) => {
  const gateway = await openGateway()
  const started = watchRequests()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {}, baseURL: baseURL as string }))
  expectUsageError(error, code, fact)
  expect(error.message).not.toContain('secret')
  await settle()
  expect([started, gateway.arrived]).toEqual([[], []])
})

test.for([
  'https://api.mch.weixin.qq.com',
  'https://api2.mch.weixin.qq.com',
  'https://apihk.mch.weixin.qq.com',
  'https://apius.mch.weixin.qq.com/hk',
  'https://fraud.mch.weixin.qq.com',
  'https://api.wechatpay.cn',
  'https://api2.wechatpay.cn',
  'HTTPS://API.MCH.WEIXIN.QQ.COM:443/',
])('a call may use the base URL %s of WeChat Pay', async (baseURL) => {
  const urls: unknown[] = []
  const adapter = async (config: InternalAxiosRequestConfig) => {
    urls.push(config.url)
    const headers = signAnswer('{"a":1}')
    return { data: Buffer.from('{"a":1}'), status: 200, statusText: 'OK', headers, config, request: {} }
  }
  const instance = untypedClient(validConfig({ axios: { proxy: false, adapter } }))
  const { data } = await instance.v3.orders.get({ baseURL })
  expect(data).toEqual({ a: 1 })
  expect(urls).toEqual([`${baseURL.toLowerCase().replace(/(?::443)?\/?$/, '')}/v3/orders`])
})

test('the default base URL is the official one', async () => {
  const urls: unknown[] = []
  const adapter = async (config: InternalAxiosRequestConfig) => {
    urls.push(config.url)
    return { data: '', status: 204, statusText: '', headers: signAnswer(''), config, request: {} }
  }
  await untypedClient(validConfig({ axios: { proxy: false, adapter } })).v3.orders.get()
  expect(urls).toEqual(['https://api.mch.weixin.qq.com/v3/orders'])
})

test.for([
  ['http://pay.example', 'ERR_INSECURE_URL', /is not encrypted/, /write https/],
  ['http://127.0.0.1.evil.example', 'ERR_INSECURE_URL', /is not encrypted/, /write https/],
  ['http://10.0.0.1', 'ERR_INSECURE_URL', /is not encrypted/, /loopback/],
  ['ftp://pay.example', 'ERR_INSECURE_URL', /is not supported/, /write https/],
  ['https://user:secret@pay.example', 'ERR_FOREIGN_HOST', /user name/, /remove everything/],
  ['pay.example', 'ERR_CONFIG', /must be an absolute URL/, /write https/],
  ['/v3', 'ERR_CONFIG', /must be an absolute URL/, /write https/],
  ['https://pay.example?a=1', 'ERR_CONFIG', /query or a fragment/, /path prefix/],
  ['https://pay.example#a', 'ERR_CONFIG', /query or a fragment/, /path prefix/],
] as const)('a client with the base URL %s is rejected', ([baseURL, code, fact, remedy]) => {
  expectUsageError(
    thrownBy(() => untypedClient(validConfig({ baseURL }))),
    code,
    fact,
    remedy,
  )
})

test('a host of the configuration is trusted for that client only', async () => {
  const [own, other] = [await openGateway(), await openGateway()]
  const instance = untypedClient(own.config())
  const error = await rejectionOf(() => instance.v3.orders.get({ baseURL: other.url }))
  expectUsageError(error, 'ERR_FOREIGN_HOST', other.url)
  await untypedClient(other.config()).v3.orders.get({ baseURL: other.url })
  expect([linesOf(own), linesOf(other)]).toEqual([[], ['GET /v3/orders']])
})

test.for(['get', 'post', 'put', 'patch', 'delete'] as const)(
  'a %s has the headers Wechatpay-Serial and User-Agent',
  async (verb) => {
    const gateway = await openGateway()
    await untypedClient(gateway.config()).v3.orders[verb]()
    expect(gateway.arrived).toMatchObject([
      { signed: true, headers: { 'wechatpay-serial': keys.wechatpayPublicKey.id } },
    ])
    expect(gateway.arrived[0]?.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^wechatpay-chain\/\d+\.\d+\.\d+ /),
    })
  },
)

test('the headers of a call arrive, with its body and its query', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await instance.v3.orders._id_.post({
    id: 'a/b',
    json: { 描述: '微信', nested: [1, null, true] },
    query: { q: '微信 支付', list: ['1', '2'] },
    headers: { 'Idempotency-Key': 'k-1', 'accept-language': 'zh-CN' },
  })
  const [arrived] = gateway.arrived
  expect(arrived).toMatchObject({
    method: 'POST',
    target: '/v3/orders/a%2Fb?q=%E5%BE%AE%E4%BF%A1%20%E6%94%AF%E4%BB%98&list=1&list=2',
    signed: true,
    headers: { 'idempotency-key': 'k-1', 'accept-language': 'zh-CN' },
  })
  expect(arrived?.body.toString()).toBe('{"描述":"微信","nested":[1,null,true]}')
})

test('every call has its own nonce', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await Promise.all(Array.from({ length: 20 }, () => instance.v3.orders.get()))
  const nonces = gateway.arrived.map((arrived) => authorizationOf(arrived).fields['nonce_str'])
  expect(new Set(nonces).size).toBe(20)
})

test('clients of different merchants run in parallel without mixing their calls', async () => {
  const gateway = await openGateway(({ target, headers }) => ({ body: { target, asked: headers['wechatpay-serial'] } }))
  const { certificate: pem, serial: platformSerial } = keys.platformA
  const other = {
    mchid: '1900009999',
    serial: keys.merchantOther.serial,
    privateKey: toPem(keys.merchantOther.privateKeyPkcs8),
    certs: { [platformSerial]: pem },
  }
  const clients = [
    {
      id: keys.mchid,
      serial: keys.merchant.serial,
      answerKey: keys.wechatpayPublicKey.id,
      key: keys.merchant.publicKey,
    },
    { id: other.mchid, serial: other.serial, answerKey: platformSerial, key: keys.merchantOther.publicKey },
  ].map((merchant, index) => ({ ...merchant, instance: untypedClient(gateway.config(index === 0 ? {} : other)) }))
  const calls = clients.flatMap(({ instance, id, answerKey }) =>
    Array.from({ length: 15 }, async (_, index) => {
      const { data } = await instance.v3.of._id_._n_.post({ id, n: index, json: { id } })
      expect(data).toEqual({ target: `/v3/of/${id}/${index}`, asked: answerKey })
    }),
  )
  await Promise.all(calls)
  expect(gateway.arrived).toHaveLength(30)
  for (const arrived of gateway.arrived) {
    const owner = clients.find(({ id }) => arrived.target.startsWith(`/v3/of/${id}/`))
    expect(authorizationOf(arrived).fields).toMatchObject({ mchid: owner?.id, serial_no: owner?.serial })
    expect(arrived.body.toString()).toBe(`{"id":"${owner?.id}"}`)
    expect(isSignedBy(arrived, owner?.key ?? '')).toBe(true)
    expect(arrived.headers['wechatpay-serial']).toBe(owner?.answerKey)
  }
})

test('`untyped` is the same client', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  expect(instance.untyped === instance).toBe(true)
  expect(instance.untyped.untyped === instance).toBe(true)
  await instance.untyped.v3.brandNew.api.get()
  expect(gateway.arrived).toMatchObject([{ target: '/v3/brand-new/api', signed: true }])
})

test('an interceptor of the user sees the request before it is signed', async () => {
  const gateway = await openGateway()
  const seen: unknown[] = []
  const look = changing(({ method, url, data, headers }) => {
    seen.push({ method, url, data, headers: { ...headers.toJSON() } })
  })
  const instance = untypedClient(gateway.config(intercept(look)))
  await instance.v3.orders.post({ json: { a: 1 }, query: { q: '1' }, headers: { 'x-a': 'b' } })
  expect(seen).toEqual([
    { method: 'post', url: `${gateway.url}/v3/orders?q=1`, data: { a: 1 }, headers: { 'x-a': 'b' } },
  ])
})

test('additions of an interceptor to the body, the query and the headers are signed and sent', async () => {
  const gateway = await openGateway()
  const add = changing((config) => {
    config.data = { ...config.data, attach: '微信' }
    config.params = { sub_mchid: '19 00', list: ['a', 'b'] }
    config.headers.set('X-Trace', 't-1')
  })
  const instance = untypedClient(gateway.config(intercept(add)))
  await instance.v3.orders.post({ json: { a: 1 }, query: { q: "it's" } })
  await instance.v3.orders.post({ json: { a: 1 } })
  const [first, second] = gateway.arrived
  expect(first).toMatchObject({ signed: true, headers: { 'x-trace': 't-1' } })
  expect(first?.body.toString()).toBe('{"a":1,"attach":"微信"}')
  const query = new URL(first?.target ?? '', gateway.url).searchParams
  expect(query.get('q')).toBe("it's")
  expect(query.get('sub_mchid')).toBe('19 00')
  expect([...query.values()]).toEqual(["it's", '19 00', 'a', 'b'])
  expect(second).toMatchObject({ signed: true, target: expect.stringMatching(/^\/v3\/orders\?sub_mchid=/) })
})

test('values that an interceptor removes or replaces are not sent', async () => {
  const gateway = await openGateway()
  const replace = changing((config) => {
    config.url = config.url?.replace('/orders', '/replaced').replace(/\?.*/, '#fragment') ?? ''
    config.method = 'PUT'
    config.data = undefined
    config.headers.delete('x-a')
  })
  const instance = untypedClient(gateway.config(intercept(replace)))
  await instance.v3.orders.post({ json: { a: 1 }, query: { q: '1' }, headers: { 'x-a': 'b' } })
  expect(gateway.arrived).toMatchObject([{ method: 'PUT', target: '/v3/replaced', signed: true }])
  expect(gateway.arrived[0]?.body).toHaveLength(0)
  expect(gateway.arrived[0]?.headers).not.toHaveProperty('x-a')
})

test('interceptors may be asynchronous, and run in the order of axios: the last request one first', async () => {
  const gateway = await openGateway(() => ({ body: { steps: [] } }))
  const request = ['a', 'b'].map(
    (step): RequestInterceptor =>
      async (config) => {
        await settle()
        config.data = { steps: [...config.data.steps, step] }
        return config
      },
  )
  const response = ['c', 'd'].map(
    (step): ResponseInterceptor =>
      async (answer) => {
        await settle()
        return { ...answer, data: { steps: [...answer.data.steps, step] } }
      },
  )
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { request, response } } }))
  const { data } = await instance.v3.orders.post({ json: { steps: [] } })
  expect(gateway.arrived[0]).toMatchObject({ signed: true })
  expect(gateway.arrived[0]?.body.toString()).toBe('{"steps":["b","a"]}')
  expect(data).toEqual({ steps: ['c', 'd'] })
})

test('a response interceptor sees only verified responses', async () => {
  const gateway = await openGateway(({ target }) => ({
    body: { a: 1 },
    ...(target.endsWith('unsigned') ? { signature: false } : {}),
  }))
  const seen: unknown[] = []
  const look: ResponseInterceptor = (response) => {
    seen.push(response.data)
    return response
  }
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { response: [look] } } }))
  const error = await rejectionOf(() => instance.v3.unsigned.get())
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  expect(seen).toEqual([])
  await instance.v3.signed.get()
  expect(seen).toEqual([{ a: 1 }])
})

test.for([
  ['an object of its own', () => ({ method: 'GET', url: 'https://evil.example/v3/x', headers: {} })],
  ['an empty object', () => ({})],
  ['nothing, the `return` forgotten', () => undefined],
  ['null', () => null],
  ['the config in a wrapper', (config: unknown) => ({ config })],
  ['a config that lost what is ours', ({ url, method }: AxiosRequestConfig) => ({ url, method, exchange: {} })],
] as const)(
  'an interceptor that returns %s causes an error: it must return the received config',
  async ([, interceptor]) => {
    const gateway = await openGateway()
    const started = watchRequests()
    const instance = untypedClient(gateway.config(intercept(interceptor as unknown as RequestInterceptor)))
    const error = await rejectionOf(() => instance.v3.orders.get())
    expectUsageError(
      error,
      'ERR_INTERCEPTOR',
      /an axios interceptor returned/,
      /change the received config and return it/,
    )
    await settle()
    expect([started, gateway.arrived]).toEqual([[], []])
  },
)

test('an interceptor may return a copy of the config', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config(intercept((config) => ({ ...config, data: { copied: true } }))))
  await instance.v3.orders.post({ json: {} })
  expect(gateway.arrived).toMatchObject([{ signed: true, target: '/v3/orders' }])
  expect(gateway.arrived[0]?.body.toString()).toBe('{"copied":true}')
})

test("an interceptor's own error reaches the caller, and nothing is sent", async () => {
  const gateway = await openGateway()
  class QuotaError extends Error {}
  const instance = untypedClient(
    gateway.config(
      intercept(() => {
        throw new QuotaError('mine')
      }),
    ),
  )
  expect(await rejectionOf(() => instance.v3.orders.get())).toBeInstanceOf(QuotaError)
  expect(gateway.arrived).toEqual([])
})

const ATTEMPTS: readonly (readonly [string, Partial<AxiosRequestConfig> & Record<string, unknown>])[] = [
  ['baseURL', { baseURL: 'https://evil.example' }],
  ['allowAbsoluteUrls', { baseURL: 'https://evil.example', allowAbsoluteUrls: false }],
  ['auth', { auth: { username: 'user', password: 'secret' } }],
  ['maxRedirects', { maxRedirects: 5, beforeRedirect: () => undefined }],
  ['transformRequest', { transformRequest: [() => 'changed'] }],
  ['transformResponse', { transformResponse: [() => ({ forged: true })] }],
  ['validateStatus', { validateStatus: () => false }],
  ['responseType', { responseType: 'json', responseEncoding: 'latin1' }],
  ['decompress', { decompress: false }],
  ['socketPath', { socketPath: '/var/run/evil.sock' }],
  ['timeout', { timeout: 1 }],
  ['signal', { signal: AbortSignal.abort() }],
  ['transport', { transport: { request: () => undefined } }],
  ['maxBodyLength', { maxBodyLength: 1, maxContentLength: 1 }],
  ['xsrf', { xsrfCookieName: 'a', withXSRFToken: true, withCredentials: true }],
  ['fetchOptions', { fetchOptions: { redirect: 'follow' } }],
]

test.for(ATTEMPTS)('an interceptor that sets %s cannot change the signed request', async ([, settings]) => {
  const gateway = await openGateway(() => ({ body: { a: 1 } }))
  const started = watchRequests()
  const instance = untypedClient(gateway.config(intercept(changing((config) => Object.assign(config, settings)))))
  const { data } = await instance.v3.orders.post({ json: { amount: 1 } })
  expect(data).toEqual({ a: 1 })
  expect(gateway.arrived).toMatchObject([{ method: 'POST', target: '/v3/orders', signed: true }])
  expect(gateway.arrived[0]?.body.toString()).toBe('{"amount":1}')
  expect(started).toEqual(['127.0.0.1 /v3/orders'])
})

test('an interceptor cannot enable redirects', async () => {
  const target = await openGateway()
  const gateway = await openGateway(() => ({ status: 302, headers: { Location: `${target.url}/v3/stolen` } }))
  const follow = changing((config) => Object.assign(config, { maxRedirects: 5, fetchOptions: { redirect: 'follow' } }))
  const instance = untypedClient(gateway.config(intercept(follow)))
  const error = await rejectionOf(() => instance.v3.orders.post({ json: {} }))
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_UNEXPECTED_STATUS' })
  expect([linesOf(gateway), linesOf(target)]).toEqual([['POST /v3/orders'], []])
})

test('an interceptor cannot sign in place of the client', async () => {
  const gateway = await openGateway()
  const forge = changing((config) => config.headers.set('Authorization', 'Bearer x'))
  const error = await rejectionOf(() => untypedClient(gateway.config(intercept(forge))).v3.orders.get())
  expectUsageError(error, 'ERR_HEADER', /authorization must not be given/)
  expect(gateway.arrived).toEqual([])
})

test.for([
  ['https://evil.example/v3/orders', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com.evil.example/v3/orders', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com@evil.example/v3/orders', 'ERR_FOREIGN_HOST'],
  ['http://evil.example/v3/orders', 'ERR_INSECURE_URL'],
  ['file:///etc/passwd', 'ERR_INSECURE_URL'],
  ['data:text/plain,x', 'ERR_INSECURE_URL'],
] as const)('an interceptor cannot send the call to %s', async ([url, code]) => {
  const gateway = await openGateway()
  const started = watchRequests()
  const redirect = changing((config) => Object.assign(config, { url }))
  const error = await rejectionOf(() => untypedClient(gateway.config(intercept(redirect))).v3.orders.get())
  expectUsageError(error, code)
  await settle()
  expect([started, gateway.arrived]).toEqual([[], []])
})

test.for([
  ['a relative url and a baseURL', { url: '/v3/orders', baseURL: 'https://evil.example' }],
  ['a relative url', { url: '/v3/orders' }],
  ['no url', { url: undefined }],
  ['a relative url with params', { url: '/v3/orders', baseURL: 'https://evil.example', params: { a: '1' } }],
] as const)('an interceptor that sets %s causes a UsageError, and nothing is sent', async ([, settings]) => {
  const gateway = await openGateway()
  const started = watchRequests()
  const change = changing((config) => Object.assign(config, settings))
  const error = await rejectionOf(() => untypedClient(gateway.config(intercept(change))).v3.orders.get())
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toHaveProperty('code', expect.stringMatching(/^ERR_(?:INTERCEPTOR|FOREIGN_HOST)$/))
  await settle()
  expect([started, gateway.arrived]).toEqual([[], []])
})

test('the process-wide axios defaults have no effect', async () => {
  const gateway = await openGateway(() => ({ body: { a: 1 } }))
  const started = watchRequests()
  const before = { ...axios.defaults }
  const common = { ...axios.defaults.headers.common }
  const called: string[] = []
  const request = axios.interceptors.request.use((config) => {
    called.push('request')
    return config
  })
  const response = axios.interceptors.response.use((answer) => {
    called.push('response')
    return answer
  })
  onTestFinished(() => {
    for (const name of Object.keys(axios.defaults)) Reflect.deleteProperty(axios.defaults, name)
    Object.assign(axios.defaults, before)
    axios.defaults.headers.common = common
    axios.interceptors.request.eject(request)
    axios.interceptors.response.eject(response)
  })
  const early = untypedClient(gateway.config())
  axios.defaults.headers.common['X-Global'] = '1'
  axios.defaults.headers.common['Authorization'] = 'Bearer global'
  Object.assign(axios.defaults, {
    baseURL: 'https://evil.example',
    params: { global: '1' },
    data: { global: 1 },
    auth: { username: 'user', password: 'secret' },
    proxy: { host: 'evil.example', port: 1 },
    timeout: 1,
    maxRedirects: 7,
    maxContentLength: 1,
    transformRequest: [() => 'changed'],
    transformResponse: [() => 'changed'],
    validateStatus: () => false,
    adapter: () => Promise.reject(new Error('the global adapter was used')),
  })
  const late = untypedClient(gateway.config())
  for (const instance of [early, late]) {
    expect((await instance.v3.orders.post({ json: { amount: 1 } })).data).toEqual({ a: 1 })
  }
  expect(gateway.arrived.map(({ target, body, signed }) => [target, body.toString(), signed])).toEqual(
    Array(2).fill(['/v3/orders', '{"amount":1}', true]),
  )
  expect(gateway.arrived.every(({ headers }) => headers['x-global'] === undefined)).toBe(true)
  expect(started).toEqual(Array(2).fill('127.0.0.1 /v3/orders'))
  expect(called).toEqual([])
})

test('the client does not change the process-wide axios', async () => {
  const before = JSON.stringify(axios.defaults)
  const gateway = await openGateway()
  await untypedClient(gateway.config(intercept(changing(() => undefined)))).v3.orders.get()
  expect(JSON.stringify(axios.defaults)).toBe(before)
  const handlers = (axios.interceptors.request as unknown as { handlers: unknown[] }).handlers
  expect(handlers.filter((handler) => handler !== null)).toEqual([])
})
