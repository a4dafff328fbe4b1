import { existsSync, readFileSync } from 'node:fs'
import nock from 'nock'
import { expect, test } from 'vitest'
import { UsageError } from 'wechatpay-chain'
import { type Arrived, isSigned, signAnswer, startGateway } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { CLIENT_CERT, signV2, startV2Gateway, toXml, V2_KEY } from '../support/v2-gateway.js'

// Every call of the PHP documentation, collected as data outside this project; checked if that file exists.
const FILE = new URL('../../../shared/calls.json', import.meta.url)

interface Expected {
  method: string
  path: string
  query: Record<string, unknown> | null
  body: unknown
  origin?: string
}
interface Documented {
  page: string
  chain: string
  template: string
  verb: 'get' | 'post' | 'put' | 'patch' | 'delete'
  args: Record<string, unknown>
  computable: boolean
  notes?: string[]
  expect: Expected
}

const calls: Documented[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []
const v2 = calls.filter((call) => call.computable && call.template.startsWith('v2/'))
const v3 = calls.filter((call) => call.computable && call.template.startsWith('v3/'))
const isEmptyVariable = (call: Documented) => call.notes?.some((note) => note.includes('is the empty string')) ?? false
const sendable = v3.filter((call) => !isEmptyVariable(call))

/** The key that the headers of the documentation name; the gateway signs with the key pair of the vectors instead. */
const DOCUMENTED_KEY = 'PUB_KEY_ID_0114232134912410000000000000'
const certs = { [DOCUMENTED_KEY]: keys.wechatpayPublicKey.publicKey }

interface Verbs {
  [verb: string]: (options: object) => Promise<unknown>
}
type Path = Record<string, unknown> & { chain(path: string): unknown }
const STYLES: Record<string, (instance: Path, call: Documented) => unknown> = {
  chain: (instance, call) =>
    call.chain.split('.').reduce((node: unknown, segment) => (node as Record<string, unknown>)[segment], instance),
  declarative: (instance, call) => instance.chain(call.template),
  property: (instance, call) => instance[call.template],
}

function send(instance: unknown, style: string, call: Documented, options: object): Promise<unknown> {
  const node = STYLES[style]?.(instance as Path, call) as Verbs
  return node[call.verb]?.(options) ?? Promise.reject(new Error(`${call.verb} is no verb`))
}

/** Option names of Guzzle and ours; `sink`, the target of a download, is not sent. */
function toOptions({ base_uri, sink, ...args }: Record<string, unknown>, url?: string): Record<string, unknown> {
  if (base_uri === undefined) return args
  return { ...args, baseURL: url === undefined ? base_uri : url + new URL(String(base_uri)).pathname }
}

function check(
  arrived: Pick<Arrived, 'method' | 'target' | 'body' | 'signed'>,
  { expect: expected }: Documented,
): void {
  const [path = '', query = ''] = arrived.target.split('?', 2)
  expect(arrived.signed).toBe(true)
  expect(arrived.method).toBe(expected.method)
  // PHP does not encode !'()*, the vectors do: for a server the path is equal
  expect(path.replace(/%(?:21|27|28|29|2A)/g, decodeURIComponent)).toBe(
    expected.path.replace(/%(?:21|27|28|29|2A)/g, decodeURIComponent),
  )
  const pairs = Object.entries(expected.query ?? {}).map(([key, value]) => [key, String(value)])
  expect([...new URLSearchParams(query)]).toEqual(pairs)
  expect(arrived.body.length === 0 ? null : JSON.parse(arrived.body.toString())).toEqual(expected.body)
}

test('the documented calls are checked if the documentation is next to this project', () => {
  expect(v3.length).toBe(existsSync(FILE) ? 381 : 0)
  expect(v2.length).toBe(existsSync(FILE) ? 34 : 0)
})

for (const style of Object.keys(STYLES)) {
  test(`every documented v3 call sends the expected signed request (${style})`, async () => {
    const gateway = await startGateway()
    const instance = untypedClient(gateway.config({ certs }))
    for (const call of sendable) {
      await send(instance, style, call, toOptions(call.args, gateway.url))
      const arrived = gateway.arrived.at(-1)
      expect(arrived, call.page).toBeDefined()
      if (arrived) check(arrived, call)
    }
    expect(gateway.arrived).toHaveLength(sendable.length)
  })

  test(`a documented call with another host is sent to that host (${style})`, async () => {
    const instance = untypedClient({ ...(await startGateway()).config({ certs }), baseURL: undefined })
    for (const call of sendable.filter(({ expect: { origin } }) => origin !== undefined)) {
      let arrived: Arrived | undefined
      const scope = nock(String(call.expect.origin))
        .intercept(() => true, call.expect.method)
        .reply(function (target, body) {
          const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
          const headers = this.req.headers as Record<string, string>
          const method = call.expect.method
          arrived = {
            method,
            target,
            body: bytes,
            headers,
            rawHeaders: [],
            signed: isSigned(method, target, headers['authorization'], bytes),
          }
          return [200, '{}', signAnswer('{}', { serial: headers['wechatpay-serial'] ?? '' })]
        })
      await send(instance, style, call, toOptions(call.args))
      expect(scope.isDone(), call.page).toBe(true)
      if (arrived) check(arrived, call)
    }
    expect(nock.pendingMocks()).toEqual([])
  })

  test(`a documented call with an empty path variable is rejected: it would reach another API (${style})`, async () => {
    const gateway = await startGateway()
    const instance = untypedClient(gateway.config({ certs }))
    for (const call of v3.filter(isEmptyVariable)) {
      const failure = await send(instance, style, call, toOptions(call.args, gateway.url)).catch(
        (error: unknown) => error,
      )
      expect(failure, call.page).toBeInstanceOf(UsageError)
      expect(failure, call.page).toMatchObject({ code: 'ERR_PATH_VALUE', message: expect.stringContaining('is empty') })
    }
    expect(gateway.arrived).toEqual([])
  })
}

for (const style of Object.keys(STYLES)) {
  test(`every documented v2 call sends the expected path and fields with a valid signature (${style})`, async () => {
    const gateway = await startV2Gateway(({ target }) =>
      target.startsWith('/appauth/') ? { body: '{"retcode":0}' } : {},
    )
    const instance = untypedClient(gateway.config())
    for (const call of v2) {
      await send(instance, style, call, toOptions(call.args, gateway.url))
      const { method, target, fields, signed } = gateway.arrived.at(-1) ?? {}
      const { path, query, body } = call.expect
      expect([method, target?.split('?')[0]], call.page).toEqual([call.expect.method, path])
      // the signature in an example is not valid
      const { sign: _, ...expected } = { ...((body ?? query) as Record<string, unknown>) }
      expect(fields, call.page).toMatchObject(
        Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, String(value)])),
      )
      expect(signed, call.page).toBe(fields?.['sign_type'] ?? 'MD5')
      const added = Object.keys(fields ?? {}).filter((name) => !Object.hasOwn(expected, name))
      const allowed = call.args['nonceless'] ? ['mch_id', 'sign'] : ['mch_id', 'nonce_str', 'sign', 'sign_type']
      expect(
        added.filter((name) => !allowed.includes(name)),
        call.page,
      ).toEqual([])
      if (body !== null && query !== null) expect(target).toContain(`?${new URLSearchParams(query as never)}`)
    }
    expect(gateway.arrived).toHaveLength(v2.length)
  })
}

test('a documented v2 call is sent to the documented host, whether the call names it or not', async () => {
  const instance = untypedClient({ ...validConfig(), apiV2Key: V2_KEY, clientCert: CLIENT_CERT })
  const elsewhere = v2.filter(({ expect: { origin } }) => origin !== undefined)
  for (const call of elsewhere) {
    for (const options of [toOptions(call.args), { ...toOptions(call.args), baseURL: undefined }]) {
      const answer = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
      const scope = nock(String(call.expect.origin))
        .post(call.expect.path)
        .reply((_, body) => {
          const type = /<sign_type><!\[CDATA\[HMAC/.test(String(body)) ? 'HMAC-SHA256' : 'MD5'
          return [200, toXml({ ...answer, sign: signV2(answer, type) })]
        })
      await send(instance, 'chain', call, options)
      expect(scope.isDone(), call.page).toBe(true)
    }
  }
  expect(elsewhere.length).toBe(existsSync(FILE) ? 3 : 0)
})

test('the documentation’s `_empty_` is the trailing slash of two APIs', async () => {
  const gateway = await startGateway()
  const instance = untypedClient(gateway.config())
  const json = { business_code: '1' }
  await instance.v3.applyment4sub.applyment._empty_.post({ json })
  await instance.chain('v3/applyment4sub/applyment/{empty}').post({ json })
  await instance['v3/ecommerce/applyments/'].post({ json })
  await instance.v3.ecommerce['applyments/'].post({ json })
  expect(gateway.arrived.map(({ target, signed }) => [target, signed])).toEqual([
    ['/v3/applyment4sub/applyment/', true],
    ['/v3/applyment4sub/applyment/', true],
    ['/v3/ecommerce/applyments/', true],
    ['/v3/ecommerce/applyments/', true],
  ])
})
