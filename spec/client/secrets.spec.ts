import { createPrivateKey, KeyObject, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import axios from 'axios'
import { expect, test } from 'vitest'
import {
  type ApiError,
  isWechatPayError,
  NetworkError,
  TrustError,
  UsageError,
  type WechatPayError,
} from 'wechatpay-chain'
import { signNotification } from 'wechatpay-chain/mock'
import { parseBill } from '../../src/bill/parse.js'
import { NETWORK_CODES, TRUST_CODES, USAGE_CODES } from '../../src/errors/errors.js'
import { runChild } from '../support/child.js'
import { closedPort } from '../support/closed-port.js'
import { signAnswer, startGateway } from '../support/gateway.js'
import { keys, toKey, toPem, validConfig } from '../support/keys.js'
import { startProxy } from '../support/proxy.js'
import { localhostCertificate, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'

// ---- secrets that must never be visible ----

/** Recognisable values; each is used in the place of a real one. */
const PERSONAL = {
  name: '欧阳娜娜测试',
  idCard: '11010519491231002X',
  bankCard: '6228480402564890018',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  phone: '13912345678',
  billToken: 'tOkEn-6XIv5rJIfQb8PYvVZSMPy',
  header: 'header-value-Kq8Zr2',
  transaction: '4200001234202611241234567890',
} as const
const PASSWORDS = {
  apiV3Key: 'V3keyV3keyV3keyV3keyV3keyV3key99',
  apiV2Key: 'V2keyV2keyV2keyV2keyV2keyV2key77',
  passphrase: 'correct horse battery staple',
  proxyPassword: 'pr0xy-p4ssw0rd-Zq',
  proxyUser: 'proxy-user-Zq',
} as const

const merchant = createPrivateKey(toPem(keys.merchant.privateKeyPkcs8))
const ENCRYPTED_KEY = merchant
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORDS.passphrase })
  .toString()

const CLIENT_CERT = { cert: keys.merchant.certificate, key: ENCRYPTED_KEY, passphrase: PASSWORDS.passphrase }

/** The secret parts of a private key: pieces of its DER, which every rendering contains. */
const KEY_PIECES = [300, 600, 900].map((at) =>
  Buffer.from(keys.merchant.privateKeyPkcs8.base64, 'base64').subarray(at, at + 24),
)

/** Returns a secret in every encoding. */
function dresses(secret: string | Buffer): string[] {
  const bytes = Buffer.from(secret as string)
  const text =
    typeof secret === 'string' ? [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)] : []
  // base64 depends on the position of the secret in a longer text; the ends depend on the neighbouring text
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    return whole.slice(before === 0 ? 0 : 4, -4)
  })
  const urlSafe = base64.map((dress) => dress.replaceAll('+', '-').replaceAll('/', '_'))
  const hex = bytes.toString('hex')
  const decimal = [...bytes].join(',')
  return [...new Set([...text, ...base64, ...urlSafe, hex, hex.toUpperCase(), decimal, bytes.toString('latin1')])]
}

const STANDING: readonly string[] = [...Object.values(PERSONAL), ...Object.values(PASSWORDS), ...KEY_PIECES].flatMap(
  (secret) => dresses(secret),
)

// ---- the scan ----

/** Returns all texts and key names that can be reached from a value, each once. */
function* walk(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value === 'symbol') yield String(value)
  if (typeof value === 'number' || typeof value === 'bigint') yield String(value)
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
  seen.add(value)
  if (value instanceof KeyObject && value.type !== 'public') yield 'a KeyObject that holds a secret'
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    yield bytes.toString('latin1')
    yield bytes.toString('utf8')
    return
  }
  if (value instanceof Map) for (const [key, item] of value) yield* each([key, item], seen)
  if (value instanceof Set) for (const item of value) yield* walk(item, seen)
  if (value instanceof URL) yield value.href
  for (const key of Reflect.ownKeys(value)) {
    yield String(key)
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key)
    if (descriptor === undefined) continue
    if ('value' in descriptor) yield* walk(descriptor.value, seen)
    else if (descriptor.get !== undefined)
      yield* walk(
        attempt(() => Reflect.get(value, key)),
        seen,
      )
  }
  // getters are on the prototype, but must be read from the instance
  for (let proto = Reflect.getPrototypeOf(value); proto !== null; proto = Reflect.getPrototypeOf(proto)) {
    if (proto === Object.prototype || proto === Function.prototype) break
    for (const key of Reflect.ownKeys(proto)) {
      if (Reflect.getOwnPropertyDescriptor(proto, key)?.get === undefined) continue
      yield* walk(
        attempt(() => Reflect.get(value, key)),
        seen,
      )
    }
  }
}

function* each(values: readonly unknown[], seen: Set<unknown>): Generator<string> {
  for (const value of values) yield* walk(value, seen)
}

function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

/** The ways in which a value is written to a log, a crash report or another process. */
const RENDERINGS: Readonly<Record<string, (thing: unknown) => unknown>> = {
  String: (thing) => String(thing),
  template: (thing) => `${thing as string}`,
  message: (thing) => (thing as Error).message,
  stack: (thing) => (thing as Error).stack,
  JSON: (thing) => JSON.stringify(thing),
  'JSON of a list': (thing) => JSON.stringify([thing]),
  inspect: (thing) => inspect(thing),
  'inspect deeply': (thing) => inspect(thing, { depth: Infinity }),
  'inspect deeply with what is hidden': (thing) =>
    inspect(thing, { depth: Infinity, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null }),
  'inspect the insides': (thing) =>
    inspect(thing, { depth: Infinity, showHidden: true, showProxy: true, customInspect: false }),
  structuredClone: (thing) => inspect(structuredClone(thing), { depth: Infinity, showHidden: true }),
  entries: (thing) => JSON.stringify(Object.entries(thing as object)),
  spread: (thing) => JSON.stringify({ ...(thing as object) }),
}

/** Returns the places of visible secrets: `rendering: secret`. */
function leaks(thing: unknown, secrets: readonly string[], renderings = RENDERINGS): string[] {
  const texts = Object.entries(renderings).map(
    ([name, render]) => [name, String(attempt(() => render(thing)))] as const,
  )
  const chain: (readonly [string, string])[] = []
  for (let cause = (thing as Error).cause; cause instanceof Error && chain.length < 10; cause = cause.cause) {
    chain.push(['cause', `${cause.message} ${cause.stack} ${inspect(cause, { depth: Infinity, showHidden: true })}`])
  }
  const everything = [...texts, ...chain, ['walk', [...walk(thing)].join('\n')] as const]
  return everything.flatMap(([name, text]) =>
    [...secrets, 'a KeyObject that holds a secret'].flatMap((secret) =>
      text.includes(secret) ? [`${name}: ${secret}`] : [],
    ),
  )
}

/** The secrets of all calls, and the signatures of the last requests. */
function secretsOf(authorizations: readonly (string | undefined)[]): string[] {
  const sent = authorizations.flatMap((header) => {
    if (header === undefined) return []
    const signature = /signature="([^"]+)"/.exec(header)?.[1] ?? ''
    const nonce = /nonce_str="([^"]+)"/.exec(header)?.[1] ?? ''
    return [...dresses(header), ...dresses(signature), ...dresses(nonce), ...dresses(Buffer.from(signature, 'base64'))]
  })
  return [...STANDING, ...sent, 'WECHATPAY2-SHA256-RSA2048 mchid', 'Authorization', 'authorization:', 'signature="']
}

// ---- calls to scan ----

function secretConfig<Merge extends object>(merge: Merge) {
  return {
    ...validConfig(),
    privateKey: { key: ENCRYPTED_KEY, passphrase: PASSWORDS.passphrase },
    apiV3Key: PASSWORDS.apiV3Key,
    apiV2Key: PASSWORDS.apiV2Key,
    ...merge,
  }
}

/** A call with personal data in every place that accepts a value. */
function personalCall(client: ReturnType<typeof untypedClient>, extra: object = {}): Promise<unknown> {
  return client.v3.applyment.sub_merchants._openid_.phones._phone_.post({
    openid: PERSONAL.openid,
    phone: PERSONAL.phone,
    query: { token: PERSONAL.billToken, name: PERSONAL.name },
    headers: { 'X-Trace': PERSONAL.header },
    json: {
      name: PERSONAL.name,
      id_card: PERSONAL.idCard,
      bank: { card: PERSONAL.bankCard },
      transaction: PERSONAL.transaction,
    },
    ...extra,
  })
}

async function errorOf(run: () => unknown): Promise<WechatPayError> {
  try {
    await run()
  } catch (error) {
    return error as WechatPayError
  }
  throw new Error('nothing went wrong')
}

// ---- the scan works ----

test('the scan finds a secret in every encoding and at every place', () => {
  const secret = PERSONAL.name
  class Private {
    readonly #secret = secret
    get peek() {
      return this.#secret
    }
  }
  const hidden = Object.defineProperty(new Error('x'), 'config', { value: { headers: { a: [secret] } } })
  const planted: unknown[] = [
    new Error(`bad ${secret}`),
    new Error('outer', { cause: new Error(`inner ${secret}`) }),
    hidden,
    { deep: { deeper: [{ deepest: secret }] } },
    { body: Buffer.from(`{"name":"${secret}"}`) },
    { body: new Uint8Array(Buffer.from(secret)) },
    { url: `/v3/x?name=${encodeURIComponent(secret)}` },
    { basic: `Basic ${Buffer.from(`user:${secret}`).toString('base64')}` },
    { hex: Buffer.from(`ab${secret}cd`).toString('hex') },
    new Map([['key', new Set([secret])]]),
    { [Symbol(secret)]: 1 },
    { [secret]: 1 },
    new Private(),
    Object.assign(() => undefined, { secret }),
    new URL(`http://127.0.0.1/?${secret}`),
    { toJSON: () => secret },
  ]
  for (const thing of planted) expect(leaks(thing, STANDING), inspect(thing)).not.toEqual([])
})

test('the scan finds a key as text, as a KeyObject and in parts', () => {
  const pem = toPem(keys.merchant.privateKeyPkcs8)
  const der = merchant.export({ type: 'pkcs8', format: 'der' })
  for (const thing of [
    { key: merchant },
    { der },
    { hex: der.toString('hex') },
    { base64: der.toString('base64') },
    new Error(pem.replaceAll('\n', '')),
    { jwk: merchant.export({ format: 'jwk' }) },
  ]) {
    expect(leaks(thing, STANDING), inspect(thing)).not.toEqual([])
  }
})

test('the scan finds an Authorization header, and nothing in harmless texts', async () => {
  const gateway = await startGateway()
  await personalCall(untypedClient(secretConfig({ baseURL: gateway.url })))
  const [arrived] = gateway.arrived
  const secrets = secretsOf([arrived?.headers.authorization])
  expect(leaks({ config: { headers: arrived?.headers } }, secrets)).not.toEqual([])
  expect(
    leaks({ signature: /signature="(.*)"/.exec(String(arrived?.headers.authorization))?.[1] }, secrets),
  ).not.toEqual([])
  expect(leaks(new Error('GET /v3/certificates: 404 ORDER_NOT_EXIST: 订单不存在'), secrets)).toEqual([])
})

// ---- errors ----

function expectClean(error: WechatPayError, authorizations: readonly (string | undefined)[] = []): void {
  expect(isWechatPayError(error), inspect(error)).toBe(true)
  expect(leaks(error, secretsOf(authorizations))).toEqual([])
}

const client = (merge: object = {}) => untypedClient(secretConfig({ baseURL: 'http://127.0.0.1:9', ...merge }))

/** Opens a notification with the same personal data in a client that must reject it. */
async function opened(merge: Partial<SpecNotice> = {}): Promise<unknown> {
  const {
    key = keys.wechatpayPublicKey.privateKeyPkcs8,
    apiV3Key = PASSWORDS.apiV3Key,
    resource = PERSONAL,
    edit,
  } = {
    ...merge,
  } as SpecNotice
  const { headers, body } = signNotification(
    { event_type: 'TRANSACTION.SUCCESS', resource, id: 'EV-1' },
    { apiV3Key, serial: keys.wechatpayPublicKey.id, privateKey: toKey(key) },
  )
  const changed = edit?.(body) ?? body
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${changed}\n`
  const signature = sign('sha256', Buffer.from(message), toKey(key)).toString('base64')
  return client({ logger: QUIET })
    .notifications({ otherwise: () => undefined })
    .open({ headers: { ...headers, 'wechatpay-signature': signature }, body: changed })
}
interface SpecNotice {
  key: typeof keys.merchant.privateKeyPkcs8
  apiV3Key: string
  resource: Record<string, unknown>
  /** Changes before signing. */
  edit: (body: string) => string
}
const QUIET = { debug: ignore, info: ignore, warn: ignore, error: ignore }
function ignore(): void {}

const BAD_PEM = toPem(keys.merchant.privateKeyPkcs8).replace('MII', 'MIJ')
const USAGE: readonly (readonly [what: string, code: UsageError['code'], run: () => unknown])[] = [
  [
    'a notification that was parsed',
    'ERR_NOTIFICATION_BODY',
    () =>
      client()
        .notifications({})
        .open({ headers: { 'x-trace': PERSONAL.header }, body: PERSONAL as never }),
  ],
  [
    'a sensitive value that is too long',
    'ERR_BODY',
    () => personalCall(client(), { json: { name: client().encrypt(PERSONAL.name.repeat(20)) } }),
  ],
  ['an unknown option of the configuration', 'ERR_CONFIG', () => client({ secret: PASSWORDS.apiV2Key })],
  ['an APIv3 key that is too long', 'ERR_CONFIG', () => client({ apiV3Key: `${PASSWORDS.apiV3Key}!` })],
  ['an APIv3 key with a line break', 'ERR_CONFIG', () => client({ apiV3Key: `${PASSWORDS.apiV3Key}\n` })],
  [
    'an APIv2 key that is too long',
    'ERR_CONFIG',
    () => client({ apiV2Key: `${PASSWORDS.apiV2Key}${PASSWORDS.apiV2Key}` }),
  ],
  ['a key as mchid', 'ERR_CONFIG', () => client({ mchid: PASSWORDS.apiV3Key })],
  ['a key as serial', 'ERR_CONFIG', () => client({ serial: PASSWORDS.apiV3Key })],
  ['a key as base URL', 'ERR_CONFIG', () => client({ baseURL: PASSWORDS.apiV3Key })],
  ['a key as timeout', 'ERR_CONFIG', () => client({ timeout: PASSWORDS.apiV3Key })],
  ['no configuration but a key', 'ERR_CONFIG', () => untypedClient(PASSWORDS.apiV3Key as never)],
  [
    'credentials in the base URL',
    'ERR_FOREIGN_HOST',
    () => client({ baseURL: `https://${PASSWORDS.proxyUser}:${PASSWORDS.proxyPassword}@a.example` }),
  ],
  [
    'a base URL that is not encrypted',
    'ERR_INSECURE_URL',
    () => client({ baseURL: `http://a.example/${PERSONAL.billToken}` }),
  ],
  [
    'a token in the query of the base URL',
    'ERR_CONFIG',
    () => client({ baseURL: `https://a.example/?${PERSONAL.billToken}` }),
  ],
  [
    'a client certificate that is no .p12',
    'ERR_KEY',
    () => client({ clientCert: { pfx: ENCRYPTED_KEY, passphrase: PASSWORDS.passphrase } }),
  ],
  [
    'a client certificate whose key does not open',
    'ERR_KEY',
    () => client({ clientCert: { ...CLIENT_CERT, passphrase: `${PASSWORDS.passphrase}!` } }),
  ],
  ['a damaged private key', 'ERR_KEY', () => client({ privateKey: BAD_PEM })],
  ['half a private key', 'ERR_KEY', () => client({ privateKey: toPem(keys.merchant.privateKeyPkcs8).slice(0, 900) })],
  [
    'a private key without its frame',
    'ERR_KEY',
    () => client({ privateKey: BAD_PEM.replace(/-----[A-Z ]+-----/g, '') }),
  ],
  ['an encrypted key without its passphrase', 'ERR_KEY', () => client({ privateKey: ENCRYPTED_KEY })],
  [
    'a wrong passphrase',
    'ERR_KEY',
    () => client({ privateKey: { key: ENCRYPTED_KEY, passphrase: PASSWORDS.proxyPassword } }),
  ],
  ['an APIv3 key as private key', 'ERR_KEY', () => client({ privateKey: PASSWORDS.apiV3Key })],
  [
    'a private key among certs',
    'ERR_KEY',
    () => client({ certs: { [keys.wechatpayPublicKey.id]: toPem(keys.merchant.privateKeyPkcs8) } }),
  ],
  ['a private KeyObject among certs', 'ERR_KEY', () => client({ certs: { [keys.wechatpayPublicKey.id]: merchant } })],
  ['a binary private key', 'ERR_KEY', () => client({ privateKey: merchant.export({ type: 'pkcs8', format: 'der' }) })],
  ['a private key that is a number', 'ERR_KEY', () => client({ privateKey: 5 })],
  [
    "the merchant's own key among certs",
    'ERR_CONFIG',
    () => client({ certs: { [keys.wechatpayPublicKey.id]: keys.merchant.publicKey } }),
  ],
  [
    'a brand key that is damaged',
    'ERR_KEY',
    () => client({ brand: { brandId: '1', serial: keys.merchant.serial, privateKey: BAD_PEM } }),
  ],
  ['a key file whose contents are damaged', 'ERR_KEY', () => withFile(BAD_PEM, (url) => client({ privateKey: url }))],
  [
    'an agent that trusts everybody',
    'ERR_INSECURE_URL',
    () =>
      client({ axios: { httpsAgent: { options: { rejectUnauthorized: false, passphrase: PASSWORDS.passphrase } } } }),
  ],
  [
    'an axios option that there is not',
    'ERR_CONFIG',
    () => client({ axios: { auth: { password: PASSWORDS.proxyPassword } } }),
  ],
  ['an option of the call that there is not', 'ERR_OPTION', () => personalCall(client(), { idCard: PERSONAL.idCard })],
  ['a second argument', 'ERR_OPTION', () => client().v3.x.post({ json: {} }, { name: PERSONAL.name })],
  ['text for options', 'ERR_OPTION', () => client().v3.x.post(PERSONAL.name)],
  ['a timeout that is none', 'ERR_OPTION', () => personalCall(client(), { timeout: PERSONAL.phone })],
  ['a query that is text', 'ERR_OPTION', () => personalCall(client(), { query: PERSONAL.name })],
  ['a body of APIv2', 'ERR_OPTION', () => personalCall(client(), { json: undefined, xml: { name: PERSONAL.name } })],
  ['an unknown first segment', 'ERR_PATH', () => client().chain('v4/x/{name}').get({ name: PERSONAL.name })],
  ['a query in the path', 'ERR_PATH', () => client().chain(`v3/billdownload/file?token=x`).get()],
  [
    'a path value with a control character',
    'ERR_PATH_VALUE',
    () => client().v3._name_.get({ name: `${PERSONAL.name}\n` }),
  ],
  ['a path value that is an object', 'ERR_PATH_VALUE', () => client().v3._name_.get({ name: { name: PERSONAL.name } })],
  [
    'a path value that is half a character',
    'ERR_PATH_VALUE',
    () => client().v3._name_.get({ name: `${PERSONAL.name}\ud83d` }),
  ],
  [
    'a query value with a control character',
    'ERR_QUERY',
    () => client().v3.x.get({ query: { a: `${PERSONAL.billToken}\n` } }),
  ],
  [
    'a query value that is an object',
    'ERR_QUERY',
    () => client().v3.x.get({ query: { a: { b: PERSONAL.billToken } } }),
  ],
  [
    'an emoji in the body',
    'ERR_BODY',
    () => personalCall(client(), { json: { name: `${PERSONAL.name}😀`, card: PERSONAL.bankCard } }),
  ],
  ['a BigInt in the body', 'ERR_BODY', () => personalCall(client(), { json: { card: BigInt(PERSONAL.bankCard) } })],
  [
    'a number that lost its digits',
    'ERR_BODY',
    () => personalCall(client(), { json: { card: Number(PERSONAL.bankCard), name: PERSONAL.name } }),
  ],
  [
    'a file that is not there',
    'ERR_FILE',
    () => personalCall(client(), { json: undefined, file: `/nowhere/${PERSONAL.name}-${PERSONAL.idCard}.jpg` }),
  ],
  ['a body that is text', 'ERR_BODY', () => personalCall(client(), { json: PERSONAL.name })],
  ['a body whose toJSON fails', 'ERR_BODY', () => personalCall(client(), { json: { toJSON: fail } })],
  [
    'a header of the signature',
    'ERR_HEADER',
    () => personalCall(client(), { headers: { Authorization: PERSONAL.header } }),
  ],
  [
    'a header with a line break',
    'ERR_HEADER',
    () => personalCall(client(), { headers: { 'X-Name': `${PERSONAL.header}\r\nX: y` } }),
  ],
  ['a header in Chinese', 'ERR_HEADER', () => personalCall(client(), { headers: { 'X-Name': PERSONAL.name } })],
  [
    'an answer key that is not known',
    'ERR_KEY',
    () => personalCall(client(), { headers: { 'Wechatpay-Serial': PERSONAL.header } }),
  ],
  [
    'another host for one call',
    'ERR_FOREIGN_HOST',
    () => personalCall(client(), { baseURL: `https://u:${PASSWORDS.proxyPassword}@a.example` }),
  ],
  ['an insecure host for one call', 'ERR_INSECURE_URL', () => personalCall(client(), { baseURL: 'http://a.example' })],
  [
    'APIv2 without its key',
    'ERR_CONFIG',
    () => client({ apiV2Key: undefined }).v2.pay.micropay.post({ xml: { auth_code: PERSONAL.bankCard } }),
  ],
  [
    'a member of APIv2 that is no text',
    'ERR_BODY',
    () => client().v2.pay.micropay.post({ xml: { auth_code: Symbol(PERSONAL.bankCard) } }),
  ],
  [
    'an interceptor that makes a config of its own',
    'ERR_INTERCEPTOR',
    () =>
      personalCall(
        client({
          axios: {
            proxy: false,
            interceptors: { request: [({ url, method, headers, data }: never) => ({ url, method, headers, data })] },
          },
        }),
      ),
  ],
]

function fail(): never {
  throw new Error(`cannot write ${PERSONAL.name}`)
}

function withFile<Result>(content: string, use: (url: URL) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  try {
    const path = join(folder, 'apiclient_key.pem')
    writeFileSync(path, content)
    return use(pathToFileURL(path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const [what, code, run] of USAGE) {
  test(`the error about ${what} contains no secret`, async () => {
    const error = await errorOf(run)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.code).toBe(code)
    expectClean(error)
  })
}

test('the table above contains every code of a UsageError', () => {
  expect(new Set(USAGE.map(([, code]) => code))).toEqual(new Set(USAGE_CODES))
})

const certificate = await localhostCertificate()
const HALF = signedAnswer('{"half":', { 'Content-Length': '1000' })

type Provoke = () => Promise<{ error: WechatPayError; authorizations: (string | undefined)[] }>

/** Returns the error of a personal call to a raw server that responds with these bytes. */
function answered(bytes: Buffer | 'reset' | 'silence' | 'end', merge: object = {}, extra: object = {}): Provoke {
  return async () => {
    const server = await startRawServer((socket) => {
      if (bytes === 'reset') socket.resetAndDestroy()
      else if (bytes === 'end') socket.end()
      else if (bytes !== 'silence') socket.end(bytes)
    })
    const error = await errorOf(() => personalCall(client({ baseURL: server.url, ...merge }), extra))
    return { error, authorizations: server.requests.map((request) => request.header('authorization')) }
  }
}
const unsent =
  (merge: () => object | Promise<object>, extra: object = {}): Provoke =>
  async () => ({ error: await errorOf(async () => personalCall(client(await merge()), extra)), authorizations: [] })

const lost = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
const fetchAxios = { axios: { proxy: false, adapter: 'fetch' } }

const NETWORK: readonly (readonly [what: string, code: NetworkError['code'], provoke: Provoke])[] = [
  [
    'a name that does not resolve',
    'ERR_CONNECT',
    unsent(() => ({
      baseURL: 'http://localhost:9',
      axios: { proxy: false, httpAgent: new http.Agent({ lookup: (_h, _o, done) => done(lost, '', 4) }) },
    })),
  ],
  [
    'platform certificates that cannot be had',
    'ERR_NO_PLATFORM_KEY',
    unsent(async () => ({ certs: undefined, logger: QUIET, baseURL: `http://127.0.0.1:${await closedPort()}` })),
  ],
  ['a closed port', 'ERR_CONNECT', unsent(async () => ({ baseURL: `http://127.0.0.1:${await closedPort()}` }))],
  [
    'a closed port, through fetch',
    'ERR_CONNECT',
    unsent(async () => ({ baseURL: `http://127.0.0.1:${await closedPort()}`, ...fetchAxios })),
  ],
  ['a proxy that is down', 'ERR_CONNECT', unsent(async () => ({ axios: { proxy: proxyAt(await closedPort()) } }))],
  [
    'a proxy for https that is down',
    'ERR_CONNECT',
    unsent(async () => ({ baseURL: 'https://localhost:9', axios: { proxy: proxyAt(await closedPort()) } })),
  ],
  [
    'a proxy that keeps silent',
    'ERR_TIMEOUT',
    unsent(
      async () => ({
        baseURL: 'https://localhost:9',
        axios: { proxy: proxyAt((await startProxy({ hang: true })).port) },
      }),
      { timeout: 200 },
    ),
  ],
  [
    'a certificate that nobody trusts',
    'ERR_TLS',
    unsent(async () => ({ baseURL: (await startRawServer(() => undefined, { tls: certificate })).url })),
  ],
  ['silence until the deadline', 'ERR_TIMEOUT', answered('silence', {}, { timeout: 300 })],
  ['silence until the deadline, through fetch', 'ERR_TIMEOUT', answered('silence', fetchAxios, { timeout: 300 })],
  ['a signal that is aborted', 'ERR_ABORTED', unsent(() => ({}), { signal: AbortSignal.abort() })],
  ['an abort on the way', 'ERR_ABORTED', answered('silence', {}, { signal: AbortSignal.timeout(2000) })],
  ['a reset', 'ERR_DISCONNECTED', answered('reset')],
  ['a reset, through fetch', 'ERR_DISCONNECTED', answered('reset', fetchAxios)],
  ['a connection that is closed', 'ERR_DISCONNECTED', answered('end')],
  ['a cut body', 'ERR_RESPONSE_CUT', answered(HALF)],
  ['a body that claims to be gzip', 'ERR_RESPONSE_CUT', answered(signedAnswer('{}', { 'Content-Encoding': 'gzip' }))],
  [
    'an answer that is too large',
    'ERR_RESPONSE_TOO_LARGE',
    answered(signedAnswer(`"${PERSONAL.name}"`), { maxContentLength: 5 }),
  ],
  ['an answer that is not HTTP', 'ERR_RESPONSE_FORMAT', answered(Buffer.from(`SSH-2.0 ${PERSONAL.name}\r\n`))],
  ['an answer that is not JSON', 'ERR_RESPONSE_FORMAT', answered(signedAnswer(`${PERSONAL.name}`))],
  [
    'an adapter that gives text',
    'ERR_RESPONSE_FORMAT',
    unsent(() => ({
      axios: {
        proxy: false,
        adapter: async (config: object) => ({ data: PERSONAL.name, status: 200, statusText: '', headers: {}, config }),
      },
    })),
  ],
  [
    'an interceptor that fails after the answer',
    'ERR_INTERCEPTOR',
    unsent(async () => {
      const gateway = await startGateway()
      const fail = () => axios.post(`http://127.0.0.1:1/${PERSONAL.openid}`, { name: PERSONAL.name }) as never
      return { baseURL: gateway.url, axios: { proxy: false, interceptors: { response: [fail] } } }
    }),
  ],
  [
    'a redirect',
    'ERR_UNEXPECTED_STATUS',
    answered(
      rawAnswer('', { Location: `https://a.example/?${PERSONAL.billToken}`, 'Content-Length': '0' }, '302 Found'),
    ),
  ],
]

function proxyAt(port: number) {
  const auth = { username: PASSWORDS.proxyUser, password: PASSWORDS.proxyPassword }
  return { protocol: 'http', host: '127.0.0.1', port, auth }
}

for (const [what, code, provoke] of NETWORK) {
  test(`the error after ${what} contains no secret`, async () => {
    const { error, authorizations } = await provoke()
    expect(error).toBeInstanceOf(NetworkError)
    expect(error.code).toBe(code)
    expectClean(error, authorizations)
  })
}

test('the table above contains every code of a NetworkError', () => {
  expect(new Set(NETWORK.map(([, code]) => code))).toEqual(new Set(NETWORK_CODES))
})

// the response repeats the request and must be rejected
const ECHO = JSON.stringify(PERSONAL)
const TRUST: readonly (readonly [
  what: string,
  code: TrustError['code'],
  headers: () => Record<string, string | string[]>,
])[] = [
  ['has no signature', 'ERR_UNSIGNED', () => ({})],
  [
    'has two signatures',
    'ERR_SIGNATURE_HEADER',
    () => ({ ...signAnswer(ECHO), 'Wechatpay-Signature': ['a', PERSONAL.header] }),
  ],
  [
    'has a timestamp that is a secret',
    'ERR_SIGNATURE_HEADER',
    () => ({ ...signAnswer(ECHO), 'Wechatpay-Timestamp': PERSONAL.header }),
  ],
  [
    'has another type of signature',
    'ERR_SIGNATURE_TYPE',
    () => ({ ...signAnswer(ECHO), 'Wechatpay-Signature-Type': PERSONAL.header }),
  ],
  ['is old', 'ERR_CLOCK_SKEW', () => signAnswer(ECHO, { now: 1 })],
  [
    'has a strange serial',
    'ERR_UNKNOWN_SERIAL',
    () => ({ ...signAnswer(ECHO), 'Wechatpay-Serial': `${PERSONAL.header} ${PERSONAL.phone}` }),
  ],
  ['is forged', 'ERR_SIGNATURE', () => signAnswer('something else')],
]

for (const [what, code, headers] of TRUST) {
  test(`the error about a response that ${what} contains no secret`, async () => {
    const bytes = rawAnswer(ECHO, { 'Content-Length': `${Buffer.byteLength(ECHO)}`, ...headers() })
    const { error, authorizations } = await answered(bytes)()
    expect(error).toBeInstanceOf(TrustError)
    expect(error.code).toBe(code)
    expect(authorizations).toHaveLength(1)
    expectClean(error, authorizations)
  })
}

const NOTICES: readonly (readonly [what: string, code: TrustError['code'], run: () => unknown])[] = [
  ['a forged notification', 'ERR_SIGNATURE', () => opened({ key: keys.attacker.privateKeyPkcs8 })],
  ['a notification for another key', 'ERR_DECRYPT', () => opened({ apiV3Key: keys.apiV3KeyOther })],
  [
    'a notification for another merchant',
    'ERR_MERCHANT',
    () => opened({ resource: { ...PERSONAL, mchid: '1230000109' } }),
  ],
  [
    'a notification of another algorithm',
    'ERR_ALGORITHM',
    () => opened({ edit: (body) => body.replace('AEAD_AES_256_GCM', PERSONAL.header) }),
  ],
  [
    'a malformed notification',
    'ERR_NOTIFICATION_FORMAT',
    () => opened({ edit: (body) => body.replace('"id":"EV-1"', JSON.stringify(PERSONAL).slice(1, -1)) }),
  ],
  ['a value that cannot be decrypted', 'ERR_DECRYPT', () => client().decrypt(PERSONAL.name)],
  [
    'a bill with a line that is none',
    'ERR_BILL',
    async () => {
      const lines = ['交易时间,微信订单号,商户订单号,订单金额', `\`${PERSONAL.name},\`4200,\`A,\`${PERSONAL.phone}.`]
      for await (const _ of parseBill(lines.join('\n')));
    },
  ],
  [
    'a file with another hash',
    'ERR_HASH',
    async () => {
      const gateway = await startGateway(() => ({ body: PERSONAL.name, signature: false }))
      const hash = { hash_type: 'SHA1', hash_value: 'a'.repeat(40) }
      const { download } = client({ baseURL: gateway.url })
      await download('v3/billdownload/file', { query: { token: PERSONAL.billToken }, hash, stream: new PassThrough() })
    },
  ],
  [
    'platform certificates that are none',
    'ERR_CERTIFICATE',
    async () => {
      const gateway = await startGateway(() => ({ body: { data: [PERSONAL] } }))
      await client({ baseURL: gateway.url, logger: QUIET }).platformKeys.refresh()
    },
  ],
]

for (const [what, code, run] of NOTICES) {
  test(`the error about ${what} contains no secret`, async () => {
    const error = await errorOf(run)
    expect(error).toBeInstanceOf(TrustError)
    expect(error.code).toBe(code)
    expectClean(error)
  })
}

test('the tables above contain every code of a TrustError', () => {
  expect(new Set([...TRUST, ...NOTICES].map(([, code]) => code))).toEqual(new Set(TRUST_CODES))
})

for (const status of ['400 Bad Request', '401 Unauthorized', '404 Not Found', '429 Too Many', '500 Oops']) {
  test(`a ${status.slice(0, 3)} that repeats the request does not reveal it`, async () => {
    const detail = {
      field: '/name',
      value: PERSONAL.name,
      issue: 'does not match',
      location: 'body',
      sign_information: { truncated_sign_message: `POST\n/v3/x?token=${PERSONAL.billToken}\n` },
      ...PERSONAL,
    }
    const body = JSON.stringify({ code: 'PARAM_ERROR', message: '参数错误', detail, echo: PERSONAL })
    const bytes = rawAnswer(body, { 'Content-Length': `${Buffer.byteLength(body)}`, 'X-Echo': PERSONAL.header }, status)
    const { error, authorizations } = await answered(bytes)()
    expect(error).toMatchObject({ name: 'ApiError', detail: { field: '/name', issue: 'does not match' } })
    expect(Object.keys((error as ApiError).detail ?? {})).toEqual(['field', 'issue', 'location'])
    expect(authorizations).toHaveLength(1)
    expectClean(error, authorizations)
  })
}

for (const scheme of ['http', 'https']) {
  test(`if a proxy rejects an ${scheme} call (407), the error does not contain the credentials of the proxy`, async () => {
    const proxy = await startProxy({ refuse: 407 })
    const config = { baseURL: `${scheme}://localhost:9`, axios: { proxy: proxyAt(proxy.port) } }
    const error = await errorOf(() => personalCall(client(config)))
    expect(error).toMatchObject({ name: 'ApiError', status: 407 })
    const expected = Buffer.from(`${PASSWORDS.proxyUser}:${PASSWORDS.proxyPassword}`).toString('base64')
    expect(proxy.seen.map(({ headers }) => headers['proxy-authorization'])).toEqual([`Basic ${expected}`])
    expectClean(
      error,
      proxy.seen.map(({ headers }) => headers.authorization),
    )
  })
}

for (const [what, host, code] of [
  ['is down', '127.0.0.1:9', 'ERR_CONNECT'],
  ['is misspelt', 'bad host:3128', 'ERR_CONFIG'],
  ['has an impossible port', '127.0.0.1:99999', 'ERR_CONFIG'],
] as const) {
  test(`an error with a proxy of the environment that ${what} does not contain its credentials`, async () => {
    const address = `http://${PASSWORDS.proxyUser}:${PASSWORDS.proxyPassword}@${host}`
    const program = `
      const { inspect } = await import('node:util')
      const { axios, ...rest } = config
      const error = await createClient(rest).v3.certificates.get().catch((error) => error)
      console.log(String(error), error.stack, inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error))
      console.log('code:', error.code)`
    const { stdout, stderr } = await runChild(program, {
      merge: { baseURL: 'https://gateway.invalid' },
      env: { HTTPS_PROXY: address, https_proxy: address, NO_PROXY: '', no_proxy: '' },
    })
    const everything = stdout + stderr
    const secrets = [PASSWORDS.proxyPassword, PASSWORDS.proxyUser].flatMap(dresses)
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([])
    expect(stdout).toContain(`code: ${code}`)
  })
}

test('an error logged as JSON contains the fields that a log requires', async () => {
  const { error } = await answered(rawAnswer('{"code":"A","message":"m"}', { 'Request-ID': 'R-1' }, '404 Not Found'))()
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'ApiError',
    message: expect.stringContaining('404 A: m'),
    status: 404,
    code: 'A',
    requestId: 'R-1',
    retryable: false,
    mayHaveTakenEffect: false,
  })
})

test('a stack contains only file names and the template of the path', async () => {
  const { error } = await answered('reset')()
  const [first, ...frames] = String(error.stack).split('\n')
  expect(first).toContain('POST /v3/applyment/sub_merchants/{openid}/phones/{phone}: the connection was closed')
  expect(frames.length).toBeGreaterThan(0)
  for (const frame of frames) expect(frame).toMatch(/^ {4}at /)
})

// ---- the client and its responses ----

test('no rendering of a client, its nodes and its verbs shows its configuration', async () => {
  const proxy = await startProxy()
  const brand = { brandId: '1', serial: keys.merchant.serial, privateKey: toPem(keys.merchant.privateKeyPkcs8) }
  const instance = untypedClient(
    secretConfig({ axios: { proxy: proxyAt(proxy.port) }, brand, clientCert: CLIENT_CERT }),
  )
  const things = {
    client: instance,
    untyped: instance.untyped,
    chain: instance.chain,
    root: instance.v3,
    brand: instance['brand'],
    node: instance.v3.pay.transactions.id._id_,
    verb: instance.v3.certificates.get,
    alias: instance.v3.certificates.postAsync,
    declared: instance.chain('v3/pay/transactions/id/{id}'),
    bracketed: instance['v3/pay/transactions/id/{id}'],
    list: [instance, instance.v3],
    error: new Error('a user error', { cause: instance }),
  }
  for (const [name, thing] of Object.entries(things)) expect(leaks(thing, secretsOf([])), name).toEqual([])
})

test('the given configuration is neither changed nor reachable', () => {
  const config = secretConfig({})
  const before = inspect(config, { depth: Infinity })
  const instance = untypedClient(config)
  expect(inspect(config, { depth: Infinity })).toBe(before)
  expect(Reflect.ownKeys(instance)).toEqual([])
  expect((instance as unknown as Record<string, unknown>)['privateKey']).toBeUndefined()
  expect((instance as unknown as Record<string, unknown>)['config']).toBeUndefined()
})

/** The usual ways to print a response. The walk and `showHidden` would find the request of axios, which is intended. */
const PRINTED = Object.fromEntries(
  [
    'String',
    'template',
    'JSON',
    'JSON of a list',
    'inspect',
    'inspect deeply',
    'structuredClone',
    'entries',
    'spread',
  ].map((name) => [name, RENDERINGS[name] as (thing: unknown) => unknown]),
)

for (const adapter of ['http', 'fetch']) {
  test(`a printed response shows its data, but neither Authorization nor the request body (${adapter})`, async () => {
    const gateway = await startGateway(() => ({ body: { prepay_id: 'wx-visible' } }))
    const instance = client({ baseURL: gateway.url, axios: { proxy: false, adapter } })
    const response = await personalCall(instance)
    const [arrived] = gateway.arrived
    expect(arrived?.signed).toBe(true)
    const secrets = secretsOf([arrived?.headers.authorization])
    const texts = Object.entries(PRINTED).map(
      ([name, render]) => [name, String(attempt(() => render(response)))] as const,
    )
    for (const [name, text] of texts) {
      expect(
        secrets.filter((secret) => text.includes(secret)),
        name,
      ).toEqual([])
    }
    expect(JSON.stringify(response)).toContain('wx-visible')
    expect(inspect(response, { depth: Infinity })).toContain('wx-visible')
    expect(inspect(response)).not.toContain('[Symbol(')
  })
}
