import http from 'node:http'
import axios, { type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { expect, test } from 'vitest'
import { NetworkError, UsageError } from 'wechatpay-chain'
import { runChild } from '../support/child.js'
import { cpuTime } from '../support/cpu-time.js'
import { rejectionOf } from '../support/failure.js'
import { signAnswer, startGateway } from '../support/gateway.js'
import { localhostCertificate, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'

// the meaning of a failure depends on the progress of the attempt, not on the thrown error

const ORDER = { json: { out_trade_no: '1217752501201407033233368018' } }
const elsewhere = () => axios.post('http://127.0.0.1:1/audit', { secret: 'elsewhere' })

test('the error of a failed response interceptor says that the request may have taken effect', async () => {
  const gateway = await startGateway()
  const response = [(answer: AxiosResponse) => elsewhere().then(() => answer)]
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { response } } }))
  const error = await rejectionOf(() => instance.v3.pay.transactions.native.post(ORDER))
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_INTERCEPTOR', sent: true, mayHaveTakenEffect: true, retryable: false })
  expect(gateway.arrived).toHaveLength(1)
})

test('a request interceptor that fails with an axios error of another request causes a UsageError, and nothing is sent', async () => {
  const gateway = await startGateway()
  const request = [(config: InternalAxiosRequestConfig) => elsewhere().then(() => config)]
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { request } } }))
  const error = await rejectionOf(() => instance.v3.pay.transactions.native.post(ORDER))
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toMatchObject({ code: 'ERR_INTERCEPTOR', mayHaveTakenEffect: false })
  expect(gateway.arrived).toEqual([])
})

test('an error that an interceptor throws itself is not changed', async () => {
  const gateway = await startGateway()
  const refusal = new RangeError('not on a Sunday')
  const request = [() => Promise.reject(refusal)]
  const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors: { request } } }))
  await expect(instance.v3.certificates.get()).rejects.toBe(refusal)
})

test('a response without a config from an adapter is verified like any other', async () => {
  const adapter = async () =>
    ({ data: Buffer.from('{}'), status: 200, statusText: 'OK', headers: signAnswer('{}') }) as never
  const gateway = await startGateway()
  const instance = untypedClient(gateway.config({ axios: { adapter } }))
  expect((await instance.v3.certificates.get()).data).toEqual({})
})

test('after any failure of an adapter of the user, the request may have been sent', async () => {
  const server = await startRawServer((socket) => socket.resetAndDestroy())
  const http2 = axios.getAdapter('http')
  const adapter = async (config: InternalAxiosRequestConfig) => {
    try {
      return await http2(config)
    } catch {
      return http2({ ...config, url: 'http://127.0.0.1:1/x' })
    }
  }
  const gateway = await startGateway()
  const instance = untypedClient({
    ...gateway.config({ axios: { proxy: false, adapter } }),
    baseURL: `http://127.0.0.1:${server.port}`,
  })
  const error = await rejectionOf(() => instance.v3.pay.transactions.native.post(ORDER))
  expect(error).toMatchObject({ code: 'ERR_DISCONNECTED', sent: true, mayHaveTakenEffect: true })
})

test('the error of an adapter does not reach the caller, because it may contain the request', async () => {
  const gateway = await startGateway()
  const adapter = async (config: InternalAxiosRequestConfig) => {
    throw Object.assign(new TypeError(`fetch failed: ${config.headers['authorization']}`), { config })
  }
  const error = await rejectionOf(() => untypedClient(gateway.config({ axios: { adapter } })).v3.certificates.get())
  expect(error).toBeInstanceOf(NetworkError)
  expect(error.message).toContain('the axios adapter failed with a TypeError')
  expect(error.message).not.toContain('WECHATPAY2')
})

for (const [what, change] of [
  ['the adapter', { adapter: 'fetch' }],
  ['the version of HTTP', { httpVersion: 2 }],
  ['the agents', { httpAgent: new http.Agent({ maxSockets: 1 }), httpsAgent: undefined }],
  ['the proxy', { proxy: { protocol: 'http', host: '127.0.0.1', port: 1 } }],
] as const) {
  test(`an interceptor cannot change ${what}, which only the configuration sets`, async () => {
    const gateway = await startGateway()
    const request = [(config: InternalAxiosRequestConfig) => Object.assign(config, change)]
    await untypedClient(gateway.config({ axios: { interceptors: { request } } })).v3.certificates.get()
    expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true])
  })
}

test('an agent for another protocol causes a UsageError', async () => {
  const httpsAgent = new http.Agent() as never
  const instance = untypedClient((await startGateway()).config({ axios: { proxy: false, httpsAgent } }))
  const error = await rejectionOf(() => instance.v3.certificates.get({ baseURL: 'https://api.mch.weixin.qq.com' }))
  expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_CONFIG', mayHaveTakenEffect: false })
})

for (const name of ['onUploadProgress', 'onDownloadProgress'] as const) {
  test(`an exception in ${name} ends the call, not the process`, async () => {
    const gateway = await startGateway()
    const program = `
      const call = createClient(config).untyped.v3.x.post({ json: { filler: 'x'.repeat(100000) }, ${name}: () => { throw new RangeError('mine') } })
      console.log(await call.catch((error) => error.name))`
    const { code, stdout, stderr } = await runChild(program, { merge: { baseURL: gateway.url } })
    expect([code, stdout, stderr]).toEqual([0, 'RangeError\n', ''])
  })
}

for (const axiosOptions of ['{}', '{ httpsAgent: new https.Agent({ keepAlive: true }) }']) {
  test(`NODE_TLS_REJECT_UNAUTHORIZED=0 does not disable the certificate check (axios: ${axiosOptions})`, async () => {
    const certificate = await localhostCertificate()
    const server = await startRawServer(() => undefined, { tls: certificate })
    const program = `
      const { default: https } = await import('node:https')
      const instance = createClient({ ...config, axios: ${axiosOptions} })
      console.log(await instance.untyped.v3.x.get().catch((error) => error.code + ' ' + error.sent))`
    const merge = { baseURL: `https://localhost:${server.port}` }
    const { stdout } = await runChild(program, { merge, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
    expect(stdout).toBe('ERR_TLS false\n')
  })
}

test('changes by the caller after the call was made do not change the sent body', async () => {
  const gateway = await startGateway()
  const instance = untypedClient(gateway.config())
  class Detail {
    constructor(public out_detail_no: string) {}
  }
  const list = [new Detail('')]
  const calls = ['A', 'B', 'C'].map((number) => {
    for (const detail of list) detail.out_detail_no = number
    return instance.v3.transfer.batches.post({ json: { out_batch_no: number, list } })
  })
  await Promise.all(calls)
  const bodies = new Set(gateway.arrived.map(({ body }) => body.toString()))
  expect(bodies).toEqual(
    new Set(['A', 'B', 'C'].map((number) => `{"out_batch_no":"${number}","list":[{"out_detail_no":"${number}"}]}`)),
  )
})

test('axios sends every member of a body, and interceptors receive a copy', async () => {
  const gateway = await startGateway()
  const json = { constructor: 'C', prototype: 'P', ok: 1, inner: { prototype: 1 } }
  await untypedClient(gateway.config()).v3.x.post({ json })
  const request = [
    (config: InternalAxiosRequestConfig) => {
      config.data.added = true
      return config
    },
  ]
  await untypedClient(gateway.config({ axios: { interceptors: { request } } })).v3.x.post({ json })
  expect(gateway.arrived.map(({ body, signed }) => [JSON.parse(body.toString()), signed])).toEqual([
    [json, true],
    [{ ...json, added: true }, true],
  ])
  expect(json).not.toHaveProperty('added')
})

test('a circular or infinitely nested body causes a UsageError', async () => {
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  let deep: object = {}
  for (let level = 0; level < 200_000; level += 1) deep = { deep }
  const gateway = await startGateway()
  for (const json of [circle, deep, Buffer.from('not json')]) {
    const error = await rejectionOf(() => untypedClient(gateway.config()).v3.x.post({ json }))
    expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_BODY' })
  }
  expect(gateway.arrived).toEqual([])
})

test('an API error does not show values of the request', async () => {
  const gateway = await startGateway(({ body, headers }) => {
    const message = `参数错误: ${body} ${headers.authorization}`
    return {
      status: 400,
      body: { code: 'PARAM_ERROR', message, detail: { field: 'name', issue: `张三丰 ${headers.authorization}` } },
    }
  })
  const json = { name: '张三丰', card: '6225768888888888', nested: { phone: 13800138000 } }
  const call = () =>
    untypedClient(gateway.config()).v3.users._openid_.post({ openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', json })
  const error = await rejectionOf(call)
  const shown = JSON.stringify(error) + String(error.stack)
  expect(error.message).toContain('400 PARAM_ERROR: 参数错误')
  for (const secret of ['张三丰', '6225768888888888', '13800138000', 'oUpF8u', 'signature=', 'WECHATPAY2']) {
    expect(shown).not.toContain(secret)
  }
})

test('the error of another call, made in an interceptor, does not become the outcome of this call', async () => {
  const gateway = await startGateway()
  const other = untypedClient({ ...gateway.config(), baseURL: 'http://127.0.0.1:1' })
  const outcome = async (inner: () => Promise<unknown>, when: 'request' | 'response') => {
    const interceptors = { [when]: [<T>(given: T) => inner().then(() => given)] }
    const instance = untypedClient(gateway.config({ axios: { proxy: false, interceptors } }))
    return rejectionOf(() => instance.v3.pay.transactions.native.post(ORDER))
  }
  for (const inner of [() => other.v3.x.get(), () => other.v3.x.get({ nonsense: 1, json: 1 })]) {
    expect(await outcome(inner, 'response')).toMatchObject({ code: 'ERR_INTERCEPTOR', mayHaveTakenEffect: true })
  }
  expect(gateway.arrived).toHaveLength(2)
  // before this call was signed, nothing of it was sent, regardless of the other call
  const lost = () => untypedClient({ ...gateway.config(), timeout: 1 }).v3.x.get({ baseURL: gateway.url })
  const refused = async () => Promise.reject(await rejectionOf(lost))
  expect(await outcome(refused, 'request')).toMatchObject({
    name: 'UsageError',
    code: 'ERR_INTERCEPTOR',
    mayHaveTakenEffect: false,
  })
  expect(gateway.arrived.filter(({ method }) => method === 'POST')).toHaveLength(2)
})

test('a progress callback that an interceptor sets may throw', async () => {
  const gateway = await startGateway()
  const program = `
    const request = [(given) => Object.assign(given, { onDownloadProgress: () => { throw new RangeError('theirs') } })]
    const instance = createClient({ ...config, axios: { proxy: false, interceptors: { request } } })
    console.log(await instance.untyped.v3.x.get().catch((error) => error.name))`
  const { code, stdout } = await runChild(program, { merge: { baseURL: gateway.url } })
  expect([code, stdout]).toEqual([0, 'RangeError\n'])
})

test('bytes that an interceptor sets are copied before signing', async () => {
  const gateway = await startGateway()
  const bytes = new TextEncoder().encode('{"a":1}')
  const request = [
    (config: InternalAxiosRequestConfig) => {
      setTimeout(() => bytes.fill(0x20), 0)
      return Object.assign(config, { data: bytes })
    },
  ]
  await untypedClient(gateway.config({ axios: { interceptors: { request } } })).v3.x.post({ json: {} })
  expect(gateway.arrived.map(({ body, signed }) => [body.toString(), signed])).toEqual([['{"a":1}', true]])
})

test('the list of interceptors is read once, when the client is created', async () => {
  const gateway = await startGateway()
  const request: ((config: InternalAxiosRequestConfig) => InternalAxiosRequestConfig)[] = []
  const instance = untypedClient(gateway.config({ axios: { interceptors: { request } } }))
  request.push((config) => Object.assign(config, { data: { changed: true } }))
  await instance.v3.x.post({ json: { a: 1 } })
  expect(gateway.arrived.map(({ body }) => body.toString())).toEqual(['{"a":1}'])
})

test('a hostile API error costs no time: its text is truncated before it is searched', async () => {
  const gateway = await startGateway(() => ({ status: 400, body: { code: 'X', message: 'WECHATPAY'.repeat(200_000) } }))
  const json = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, `value${index}`]))
  const start = cpuTime()
  const error = await rejectionOf(() => untypedClient(gateway.config()).v3.x.post({ json }))
  expect(error).toMatchObject({ name: 'ApiError', code: 'X' })
  expect(cpuTime() - start).toBeLessThan(5000)
})

test('values of the request are removed from an API error in every encoding', async () => {
  const gateway = await startGateway(({ target, body }) => ({
    status: 400,
    body: { code: '13800138000', message: `${target} ${body}` },
  }))
  const json = { name: 'zhang "x" san\nfeng', phone: '13800138000' }
  const call = () =>
    untypedClient(gateway.config()).v3.users._user_.post({
      user: 'zhangsanfeng',
      query: { name: '张三 丰', tag: 'wangwu' },
      json,
    })
  const error = await rejectionOf(call)
  const shown = JSON.stringify(error) + String(error.stack)
  for (const secret of ['13800138000', 'zhangsanfeng', 'san\\\\nfeng', '%E5%BC%A0', '张三', 'wangwu'])
    expect(shown).not.toContain(secret)
  expect(error).toMatchObject({ status: 400, code: '…' })
})
