import {
  constants,
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import axios, { type InternalAxiosRequestConfig } from 'axios'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { createClient, type Logger, TrustError } from 'wechatpay-chain'
import { startMock } from 'wechatpay-chain/mock'
import type { Padding } from '../../src/crypto/rsa.js'
import { type Marks, SENSITIVE } from '../../src/generated/sensitive.js'
import { decryptMarked, decryptSecret, markSecrets, sensitiveCall } from '../../src/v3/sensitive.js'
import { expectUsageError, rejectionOf, renderingsOf, thrownBy } from '../support/failure.js'
import { type Answer, type Arrived, type Gateway, signAnswer, startGateway } from '../support/gateway.js'
import { keys, toKey, toPem, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { isSignedBy, openGateway } from '../support/wire.js'
import { vectors } from '../vectors/sensitive-fields.json' with { type: 'json' }

const PRIVATE = toKey(keys.merchant.privateKeyPkcs8)
const MERCHANT = createPublicKey(keys.merchant.publicKey)
const PUBLIC_KEY_ID = keys.wechatpayPublicKey.id
const [SERIAL_A, SERIAL_B] = [keys.platformA.serial, keys.platformB.serial]
/** The private keys of WeChat Pay, by serial. */
const OPENERS: Readonly<Record<string, KeyObject>> = {
  [PUBLIC_KEY_ID]: toKey(keys.wechatpayPublicKey.privateKeyPkcs8),
  [SERIAL_A]: toKey(keys.platformA.privateKeyPkcs8),
  [SERIAL_B]: toKey(keys.platformB.privateKeyPkcs8),
}
const ALL_CERTS = {
  [PUBLIC_KEY_ID]: keys.wechatpayPublicKey.publicKey,
  [SERIAL_A]: keys.platformA.certificate,
  [SERIAL_B]: keys.platformB.certificate,
}
const REFUSAL =
  'the value cannot be decrypted with privateKey; it is not a ciphertext, or it is encrypted for another merchant certificate'

let gateway: Gateway
let answer: (request: Arrived) => Answer = () => ({ body: {} })
beforeAll(async () => {
  gateway = await startGateway((request) => answer(request))
})
beforeEach(() => {
  answer = () => ({ body: {} })
  gateway.arrived.length = 0
})

function client(merge: Record<string, unknown> = {}) {
  return untypedClient(gateway.config(merge))
}

/** The last request. */
function arrived(): Arrived {
  const last = gateway.arrived.at(-1)
  if (last === undefined) throw new Error('nothing arrived')
  return last
}

function jsonOf(request: Arrived): unknown {
  return JSON.parse(request.body.toString())
}

function queryOf(request: Arrived): URLSearchParams {
  // the gateway decodes it: a + would be a space
  return new URL(request.target, 'http://gateway').searchParams
}

/** Independent of `src`. Removes the padding itself: Node rejects invalid padding or returns random bytes. */
function open(ciphertext: unknown, key: KeyObject, padding: Padding): string {
  const bytes = Buffer.from(String(ciphertext), 'base64')
  if (bytes.length !== 256 || bytes.toString('base64') !== ciphertext) throw new Error('no ciphertext')
  if (padding === 'oaep') {
    return privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, bytes).toString()
  }
  const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes)
  const end = block.indexOf(0, 2)
  if (block[0] !== 0 || block[1] !== 2 || end < 10) throw new Error('not PKCS#1 v1.5')
  return block.subarray(end + 1).toString()
}

/** Decrypts with the key that `Wechatpay-Serial` of the same request names. */
function opened(request: Arrived, ciphertext: unknown, padding: Padding = 'oaep'): string {
  const key = OPENERS[String(request.headers['wechatpay-serial'])]
  if (key === undefined) throw new Error('Wechatpay-Serial names no key')
  return open(ciphertext, key, padding)
}

/** Encrypts like WeChat Pay in a response. */
function sealed(text: string, padding: Padding = 'oaep', key: KeyObject = MERCHANT): string {
  const scheme =
    padding === 'oaep'
      ? { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
      : { padding: constants.RSA_PKCS1_PADDING }
  return publicEncrypt({ key, ...scheme }, Buffer.from(text)).toString('base64')
}

function recorder(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = []
  const at =
    (level: string) =>
    (...args: unknown[]) => {
      lines.push([level, ...args])
    }
  return { logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines }
}

// the vectors

const ANSWERS = vectors.filter(({ id, ciphertext }) => ciphertext !== undefined && !id.startsWith('request-'))
const REQUESTS = vectors.filter(({ id }) => id.startsWith('request-'))
const TOO_LONG = vectors.filter(({ encryptPlaintext }) => encryptPlaintext !== undefined)

test('the groups below contain every vector', () => {
  expect([ANSWERS.length, REQUESTS.length, TOO_LONG.length]).toEqual([15, 2, 2])
  expect(vectors).toHaveLength(19)
})

test.each(ANSWERS)('decrypt() on the vector $id: $expect', ({ ciphertext = '', scheme, expect: { ok, plaintext } }) => {
  const padding = scheme === 'RSA-PKCS1-v1_5' ? 'pkcs1' : 'oaep'
  const actions = [
    () => client().decrypt(ciphertext, { padding }),
    () => decryptSecret(ciphertext, PRIVATE, padding),
    ...(padding === 'oaep' ? [() => client().decrypt(ciphertext)] : []),
  ]
  for (const action of actions) {
    if (ok) {
      expect(action()).toBe(plaintext)
      continue
    }
    const error = thrownBy(action)
    expect(error).toBeInstanceOf(TrustError)
    expect(error).toMatchObject({ code: 'ERR_DECRYPT', message: REFUSAL })
    expect(error.cause).toBeUndefined()
  }
})

test.each(REQUESTS)('the vector $id can be decrypted with the key of WeChat Pay that its serial names', (vector) => {
  const { ciphertext, decryptWith, wechatpaySerial = '', expect: wanted } = vector
  const [owner = '', form = ''] = (decryptWith ?? '').split('.')
  const holder = keys[owner as 'platformB'] as unknown as Record<string, { der: string; base64: string }>
  const stored = holder[form]
  expect(stored && open(ciphertext, toKey(stored), 'oaep')).toBe(wanted.plaintext)
  const own = OPENERS[wechatpaySerial]
  expect(own && open(ciphertext, own, 'oaep')).toBe(wanted.plaintext)
})

test.each(TOO_LONG)(
  'the vector $id is rejected with its size and the limit, before anything is sent',
  async (vector) => {
    const text = vector.encryptPlaintext ?? ''
    const instance = client()
    const size = Buffer.byteLength(text)
    for (const options of [{ json: { name: instance.encrypt(text) } }, { query: { name: instance.encrypt(text) } }]) {
      const error = await rejectionOf(() => instance.v3.a.post(options))
      expectUsageError(error, 'ERR_BODY', 'POST /v3/a', `${size} bytes`, 'at most 214')
      expect(renderingsOf(error)).not.toContain(text.slice(0, 10))
    }
    expect(gateway.arrived).toEqual([])
  },
)

test('PKCS#1 v1.5 encrypts at most 245 bytes', async () => {
  const instance = client()
  const call = (size: number) =>
    instance.v3.a.post({ json: { name: instance.encrypt('x'.repeat(size), { padding: 'pkcs1' }) } })
  await call(245)
  const { name } = jsonOf(arrived()) as { name: string }
  expect(opened(arrived(), name, 'pkcs1')).toBe('x'.repeat(245))
  expectUsageError(await rejectionOf(() => call(246)), 'ERR_BODY', '246 bytes', 'at most 245')
})

const GOOD = ANSWERS.find(({ id }) => id === 'ascii')?.ciphertext ?? ''

test.each<[string, unknown]>([
  ['text', 'hello'],
  ['with a line break', `${GOOD}\n`],
  ['URL-safe', GOOD.replaceAll('+', '-').replaceAll('/', '_')],
  ['without its padding', GOOD.replace(/=+$/, '')],
  ['twice', GOOD + GOOD],
  ['of zeros', Buffer.alloc(256).toString('base64')],
  ['of ones', Buffer.alloc(256, 255).toString('base64')],
  ['of another padding', sealed('hello', 'pkcs1')],
  ['of bytes that are no UTF-8', sealedBytes(Buffer.from([0xff, 0xfe, 0x80]))],
  ['undefined', undefined],
  ['null', null],
  ['a number', 1],
  ['an object', {}],
  ['a list', [GOOD]],
])('decrypt() of a ciphertext %s is rejected with the one message', (_, ciphertext) => {
  const error = thrownBy(() => client().decrypt(ciphertext as string))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_DECRYPT', message: REFUSAL })
})

function sealedBytes(bytes: Buffer): string {
  return publicEncrypt({ key: MERCHANT, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, bytes).toString(
    'base64',
  )
}

test.each(['oaep', 'pkcs1'] as const)('a ciphertext with a flipped bit (%s) never decrypts to the text', (padding) => {
  const bytes = Buffer.from(sealed('110101199003077777', padding), 'base64')
  for (let at = 0; at < 256; at += 31) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    const open = () => client().decrypt(changed.toString('base64'), { padding })
    if (padding === 'oaep') expect(thrownBy(open)).toMatchObject({ code: 'ERR_DECRYPT', message: REFUSAL })
    // one of several thousand has a valid padding by chance
    else expect(tried(open)).not.toBe('110101199003077777')
  }
})

function tried(action: () => string): string | undefined {
  try {
    return action()
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_DECRYPT', message: REFUSAL })
    return undefined
  }
}

// encrypt()

test('encrypt() in json, nested and in arrays, is sent as ciphertexts for the key that Wechatpay-Serial names', async () => {
  const instance = client()
  await instance.v3.a.post({
    json: {
      name: instance.encrypt('张三'),
      plain: '张三',
      nested: { deep: [{ mobile: instance.encrypt('13800138000') }, instance.encrypt('a\nb'), 'c'] },
    },
  })
  const request = arrived()
  expect(request.signed).toBe(true)
  const body = jsonOf(request) as { name: string; plain: string; nested: { deep: [{ mobile: string }, string, 'c'] } }
  expect(body.plain).toBe('张三')
  expect(opened(request, body.name)).toBe('张三')
  expect(opened(request, body.nested.deep[0].mobile)).toBe('13800138000')
  expect(opened(request, body.nested.deep[1])).toBe('a\nb')
  expect(body.nested.deep[2]).toBe('c')
  expect(Object.keys(body)).toEqual(['name', 'plain', 'nested'])
})

test('encrypt() in query, also in an array, is sent as ciphertexts in the same order', async () => {
  const instance = client()
  await instance.v3.a.get({
    query: { z: 1, name: instance.encrypt('张三'), list: ['x', instance.encrypt('李四'), instance.encrypt('王五')] },
  })
  const request = arrived()
  expect(request.signed).toBe(true)
  const pairs = [...queryOf(request)]
  expect(pairs.map(([name]) => name)).toEqual(['z', 'name', 'list', 'list', 'list'])
  expect([pairs[0]?.[1], pairs[2]?.[1]]).toEqual(['1', 'x'])
  expect([1, 3, 4].map((at) => opened(request, pairs[at]?.[1]))).toEqual(['张三', '李四', '王五'])
  expect(request.target).toMatch(/^\/v3\/a\?[\w=&%]+$/)
})

test('encrypt() in query and json of one call: each ciphertext is at its own place', async () => {
  const instance = client()
  await instance.v3.a.post({
    query: { one: instance.encrypt('1'), two: instance.encrypt('2') },
    json: { three: instance.encrypt('3'), four: [instance.encrypt('4')] },
  })
  const request = arrived()
  const query = queryOf(request)
  const body = jsonOf(request) as { three: string; four: [string] }
  const ciphertexts = [query.get('one'), query.get('two'), body.three, body.four[0]]
  expect(ciphertexts.map((text) => opened(request, text))).toEqual(['1', '2', '3', '4'])
  expect(request.signed).toBe(true)
})

test('a secret that is used twice is encrypted at both places', async () => {
  const instance = client()
  const secret = instance.encrypt('张三')
  await instance.v3.a.post({ json: { one: secret, two: secret } })
  await instance.v3.a.post({ json: { one: secret, two: secret } })
  const bodies = gateway.arrived.map((request) => jsonOf(request) as { one: string; two: string })
  expect(bodies.flatMap(({ one, two }) => [one, two]).map((text) => opened(arrived(), text))).toEqual(
    Array(4).fill('张三'),
  )
})

test('text that looks like a placeholder is not changed', async () => {
  const instance = client()
  await instance.v3.a.post({ json: { a: '0123456789abcdef0123456789abcdef.0.', b: instance.encrypt('$& $1 $$') } })
  const body = jsonOf(arrived()) as { a: string; b: string }
  expect(body.a).toBe('0123456789abcdef0123456789abcdef.0.')
  expect(opened(arrived(), body.b)).toBe('$& $1 $$')
})

test('an emoji can be encrypted, although it could not be sent unencrypted', async () => {
  const instance = client()
  await instance.v3.a.post({ json: { name: instance.encrypt('张🀄') } })
  expect(opened(arrived(), (jsonOf(arrived()) as { name: string }).name)).toBe('张🀄')
})

test.each<[string, object, string]>([
  ['the public key and certificates', ALL_CERTS, PUBLIC_KEY_ID],
  ['two certificates', { [SERIAL_A]: ALL_CERTS[SERIAL_A], [SERIAL_B]: ALL_CERTS[SERIAL_B] }, SERIAL_B],
  ['the older certificate', { [SERIAL_A]: ALL_CERTS[SERIAL_A] }, SERIAL_A],
])('with %s, the newest key encrypts, and its serial is sent', async (_, certs, serial) => {
  const instance = client({ certs })
  await instance.v3.a.post({ json: { name: instance.encrypt('张三') } })
  expect(arrived().headers['wechatpay-serial']).toBe(serial)
  expect(opened(arrived(), (jsonOf(arrived()) as { name: string }).name)).toBe('张三')
})

test.each([PUBLIC_KEY_ID, SERIAL_A, SERIAL_B])('the header Wechatpay-Serial: %s chooses the key', async (serial) => {
  const instance = client({ certs: ALL_CERTS })
  for (const name of ['Wechatpay-Serial', 'wechatpay-serial', 'WECHATPAY-SERIAL']) {
    await instance.v3.a.post({
      headers: { [name]: serial },
      json: { name: instance.encrypt('张三') },
      query: { name: instance.encrypt('李四') },
    })
    const request = arrived()
    expect(request.rawHeaders.filter((header) => /^wechatpay-serial$/i.test(header))).toHaveLength(1)
    expect(request.headers['wechatpay-serial']).toBe(serial)
    expect(opened(request, (jsonOf(request) as { name: string }).name)).toBe('张三')
    expect(opened(request, queryOf(request).get('name'))).toBe('李四')
  }
})

test('with an unknown Wechatpay-Serial nothing is sent', async () => {
  const instance = client()
  const call = () =>
    instance.v3.a.post({ headers: { 'Wechatpay-Serial': 'ABCDEF12' }, json: { name: instance.encrypt('张三') } })
  expectUsageError(await rejectionOf(call), 'ERR_KEY', 'POST /v3/a', 'Wechatpay-Serial')
  expect(gateway.arrived).toEqual([])
})

test('an empty text stays empty, in json and in query', async () => {
  const instance = client()
  await instance.v3.a.post({ query: { name: instance.encrypt('') }, json: { name: instance.encrypt('') } })
  expect(jsonOf(arrived())).toEqual({ name: '' })
  expect(arrived().target).toBe('/v3/a?name=')
})

test('changes after the call was made have no effect', async () => {
  const instance = client()
  const json: Record<string, unknown> = { name: instance.encrypt('张三'), list: ['a'] }
  const query: Record<string, never> = { name: instance.encrypt('李四') as never }
  const headers = { 'Wechatpay-Serial': SERIAL_B }
  const call = instance.v3.a.post({ json, query, headers })
  json['name'] = instance.encrypt('x')
  ;(json['list'] as string[]).push('b')
  query['name'] = instance.encrypt('x') as never
  headers['Wechatpay-Serial'] = PUBLIC_KEY_ID
  await call
  const request = arrived()
  const body = jsonOf(request) as { name: string; list: string[] }
  expect(request.headers['wechatpay-serial']).toBe(SERIAL_B)
  expect([opened(request, body.name), body.list]).toEqual(['张三', ['a']])
  expect(opened(request, queryOf(request).get('name'))).toBe('李四')
})

test.each([undefined, null, 1, {}, ['a'], Symbol('s')])('encrypt(%s) is rejected immediately', (value) => {
  expectUsageError(
    thrownBy(() => client().encrypt(value as string)),
    'ERR_BODY',
    'pass a string',
  )
})

test('without encrypt() and without `auto`, strings are sent and returned unchanged', async () => {
  const ciphertext = sealed('张三')
  answer = () => ({ body: { name: ciphertext } })
  const { data } = await client().v3.profitsharing.receivers.add.post({ json: { name: '张三' } })
  expect(jsonOf(arrived())).toEqual({ name: '张三' })
  expect(data).toEqual({ name: ciphertext })
})

// sensitive: 'auto'

type Leaf = readonly [path: string, text: string]

/** Builds a value with a text in each sensitive field, and returns these texts; `isList` puts each object and text into a list of two. */
function build(marks: Marks, isList: boolean, path = '', leaves: Leaf[] = []): Record<string, unknown> {
  const members = Object.entries(marks).map(([name, below]) => {
    const at = (index: number) => {
      const place = `${path}/${name}/${index}`
      if (below !== true) return build(below, isList, place, leaves)
      const text = `值 ${leaves.length} ${place}`.slice(0, 60)
      leaves.push([place, text])
      return text
    }
    return [name, isList ? [at(0), at(1)] : at(0)] as const
  })
  return { 不: '密', ...Object.fromEntries(members) }
}

/** Returns the texts of the sensitive fields in the order of `build`. */
function walk(value: unknown, marks: Marks | true): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, marks))
  if (marks === true) return [value]
  return Object.entries(marks).flatMap(([name, below]) => walk((value as Record<string, unknown>)[name], below))
}

function change(value: unknown, marks: Marks | true, by: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, marks, by))
  if (marks === true) return by(value as string)
  const entries = Object.entries(value as object).map(([name, item]) => [
    name,
    marks[name] ? change(item, marks[name], by) : item,
  ])
  return Object.fromEntries(entries)
}

const ENTRIES = Object.entries(SENSITIVE).map(([label, call]) => {
  const [method = '', path = ''] = label.split(' ', 2)
  const padding: Padding = call.padding ?? 'oaep'
  return { ...call, label, verb: method.toLowerCase() as 'get', path, padding }
})

/** Returns the template with a name for each variable, and the values of the variables. */
function named(path: string, prefix: string): [string, Record<string, string>] {
  const values: Record<string, string> = {}
  const template = path.replaceAll('{}', () => {
    const name = `${prefix}${Object.keys(values).length}`
    values[name] = `值${name}`
    return `{${name}}`
  })
  return [template, values]
}

const BRAND = {
  brandId: '40001',
  serial: keys.merchantOther.serial,
  privateKey: toPem(keys.merchantOther.privateKeyPkcs8),
}

test.each(ENTRIES)('auto: $label', async ({ verb, path, body, query, answer: marks, padding }) => {
  const instance = client({ sensitive: 'auto', brand: BRAND })
  for (const isList of [false, true]) {
    const [template, values] = named(path, isList ? 'other' : 'name')
    const leaves: Leaf[] = []
    const json = body && build(body, isList, 'body', leaves)
    const inBody = leaves.length
    const asked = query && (build(query, isList, 'query', leaves) as Record<string, string>)
    const response = marks && build(marks, isList, 'answer')
    answer = () => ({ body: response ? change(response, marks, (text) => sealed(text, padding)) : {} })

    const given = structuredClone({ json, asked })
    const { data } = await instance.chain(template)[verb]({ ...values, ...(json && { json }), query: asked })
    expect({ json, asked }).toEqual(given)

    const request = arrived()
    if (!path.startsWith('brand/')) expect(request.signed).toBe(true)
    if (body) {
      const sent = jsonOf(request) as object
      const texts = walk(sent, body).map((text) => opened(request, text, padding))
      expect(texts).toEqual(leaves.slice(0, inBody).map(([, text]) => text))
      expect(change(sent, body, (text) => opened(request, text, padding))).toEqual(json)
    }
    if (query) {
      const parameters = queryOf(request)
      const texts = Object.keys(query).flatMap((name) => parameters.getAll(name))
      expect(texts.map((text) => opened(request, text, padding))).toEqual(leaves.slice(inBody).map(([, text]) => text))
      expect(parameters.get('不')).toBe('密')
    }
    expect(data).toEqual(response ?? {})
  }
})

test('the list of sensitive calls has requests, responses, queries and both paddings', () => {
  const count = (has: (entry: (typeof ENTRIES)[number]) => unknown) => ENTRIES.filter(has).length
  expect(count(({ body }) => body)).toBeGreaterThan(50)
  expect(count(({ query }) => query)).toBeGreaterThan(3)
  expect(count((entry) => entry.answer)).toBeGreaterThan(30)
  expect(count(({ padding }) => padding === 'pkcs1')).toBeGreaterThan(5)
})

type Untyped = ReturnType<typeof client>
test.each<[string, (instance: Untyped) => Promise<unknown>]>([
  ['chain style', (instance) => instance.v3.profitsharing.receivers.add.post({ json: { name: '张三' } })],
  ['with postAsync', (instance) => instance.v3.profitsharing.receivers.add.postAsync({ json: { name: '张三' } })],
  ['bracket style', (instance) => instance['v3/profitsharing/receivers/add'].post({ json: { name: '张三' } })],
  ['with a leading slash', (instance) => instance['/v3/profitsharing/receivers/add'].post({ json: { name: '张三' } })],
  [
    'chain style, with another name of its variable',
    (instance) =>
      instance.v3.ecommerce.refunds._x_.chain('apply-abnormal-refund').post({ x: '1', json: { real_name: '张三' } }),
  ],
  [
    'chain style, in camel case',
    (instance) => instance.v3.ecommerce.refunds.$x$.applyAbnormalRefund.post({ x: '1', json: { real_name: '张三' } }),
  ],
  [
    'bracket style, with <x>',
    (instance) =>
      instance['v3/ecommerce/refunds/<x>/apply-abnormal-refund'].post({ x: '1', json: { real_name: '张三' } }),
  ],
  [
    'with a literal value in the path',
    (instance) =>
      instance['v3/ecommerce/refunds/50000000382019052709732678859/apply-abnormal-refund'].post({
        json: { real_name: '张三' },
      }),
  ],
  [
    'a trailing slash as _empty_',
    (instance) =>
      instance.v3.applyment4sub.applyment._empty_.post({ json: { bank_account_info: { account_name: '张三' } } }),
  ],
  [
    'a trailing slash as {empty}',
    (instance) =>
      instance
        .chain('v3/applyment4sub/applyment/{empty}')
        .post({ json: { bank_account_info: { account_name: '张三' } } }),
  ],
  [
    'a trailing slash as it is',
    (instance) =>
      instance['v3/applyment4sub/applyment/'].post({ json: { bank_account_info: { account_name: '张三' } } }),
  ],
  [
    'through a toJSON',
    (instance) => instance.v3.profitsharing.receivers.add.post({ json: { toJSON: () => ({ name: '张三' }) } }),
  ],
  [
    'through a class',
    (instance) => {
      class Receiver {
        name = '张三'
      }
      return instance.v3.profitsharing.receivers.add.post({ json: new Receiver() })
    },
  ],
])('auto, %s', async (_, call) => {
  await call(client({ sensitive: 'auto' }))
  const request = arrived()
  const body = request.body.toString()
  expect(body).not.toContain('张三')
  expect(opened(request, /"(?:name|real_name|account_name)":"([^"]+)"/.exec(body)?.[1])).toBe('张三')
  expect(request.signed).toBe(true)
})

test.each(['get', 'put', 'delete', 'patch'] as const)(
  'auto: no field is encrypted for the verb %s, which is not in the list',
  async (verb) => {
    await client({ sensitive: 'auto' }).v3.profitsharing.receivers.add[verb]({ query: { name: '张三' } })
    expect(queryOf(arrived()).get('name')).toBe('张三')
  },
)

test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
  'auto: the path %s, which is not in the catalogue, is called like any other',
  async (name) => {
    await client({ sensitive: 'auto' })
      .chain(`v3/{x}/a`)
      .post({ x: name, json: { name: '张三' } })
    expect(jsonOf(arrived())).toEqual({ name: '张三' })
  },
)

test('auto: a ciphertext, a Secret, an empty text and a missing value are not changed', async () => {
  const instance = client({ sensitive: 'auto' })
  const ciphertext = sealed('张三', 'oaep', createPublicKey(keys.wechatpayPublicKey.publicKey))
  const add = instance.v3.profitsharing.receivers.add
  const sent: unknown[] = []
  for (const name of [ciphertext, '', null, undefined, instance.encrypt('李四')]) {
    await add.post({ json: { type: 'x', name } })
    sent.push((jsonOf(arrived()) as { name?: string }).name)
  }
  expect(sent.slice(0, 4)).toEqual([ciphertext, '', null, undefined])
  expect(opened(arrived(), sent[4])).toBe('李四')
})

test('auto: the padding of the call is the default of encrypt(), which may choose another', async () => {
  const instance = client({ sensitive: 'auto' })
  await instance['v3/global/customs/verify-certificate'].post({
    json: { certificate_id: instance.encrypt('1'), certificate_name: instance.encrypt('2', { padding: 'oaep' }) },
  })
  const body = jsonOf(arrived()) as { certificate_id: string; certificate_name: string }
  expect(opened(arrived(), body.certificate_id, 'pkcs1')).toBe('1')
  expect(opened(arrived(), body.certificate_name, 'oaep')).toBe('2')
})

test.each<[string, unknown]>([
  ['a number', 13800138000],
  ['true', true],
  ['an object', { text: '张三' }],
  ['a BigInt', 1n],
  ['a Date', new Date()],
  ['a list with a number', ['张三', 1]],
])(
  'auto: %s in a sensitive field of a body is rejected with the name of the field, and nothing is sent',
  async (_, value) => {
    const instance = client({ sensitive: 'auto' })
    const call = () => instance.v3.profitsharing.receivers.add.post({ json: { name: value } })
    expectUsageError(await rejectionOf(call), 'ERR_BODY', /^name is encrypted before it is sent/, 'it must be a string')
    expect(gateway.arrived).toEqual([])
  },
)

test('auto: a number in a sensitive field of a query is rejected', async () => {
  const call = () =>
    client({ sensitive: 'auto' })['v3/capital/capitallhh/banks/search-banks-by-bank-account'].get({
      query: { account_number: 6222020402040204 },
    })
  expectUsageError(await rejectionOf(call), 'ERR_BODY', 'account_number is encrypted before it is sent')
  expect(gateway.arrived).toEqual([])
})

test('auto: a text that is too long is rejected with its size and is not shown', async () => {
  const call = () =>
    client({ sensitive: 'auto' }).v3.profitsharing.receivers.add.post({ json: { name: '中'.repeat(72) } })
  const error = await rejectionOf(call)
  expectUsageError(error, 'ERR_BODY', '216 bytes', 'at most 214')
  expect(renderingsOf(error)).not.toContain('中中')
})

test('auto: a body of another shape is sent unchanged', async () => {
  const add = client({ sensitive: 'auto' })['v3/applyment4sub/applyment/']
  for (const json of [{ contact_info: 'x' }, { contact_info: null }, { contact_info: [] }, [], {}]) {
    await add.post({ json })
    expect(jsonOf(arrived())).toEqual(json)
  }
})

test('auto: sensitive fields of responses are decrypted, masked and empty values are not changed', async () => {
  const elsewhere = sealed('b')
  answer = () => ({ body: { name: sealed('张三'), account: elsewhere, relation_type: 'x' } })
  const add = client({ sensitive: 'auto' }).v3.profitsharing.receivers.add
  expect((await add.post({ json: {} })).data).toEqual({ name: '张三', account: elsewhere, relation_type: 'x' })
  for (const name of ['张*', '*'.repeat(344), '', null, 7, {}, 'AAAA', '138****8000']) {
    answer = () => ({ body: { name } })
    expect((await add.post({ json: {} })).data).toEqual({ name })
  }
})

test('auto: a value that is encrypted for another key is not changed, and the log does not contain it', async () => {
  const { logger, lines } = recorder()
  const foreign = sealed('张三', 'oaep', createPublicKey(keys.merchantOther.publicKey))
  answer = () => ({ body: { name: foreign } })
  const { data } = await client({ sensitive: 'auto', logger }).v3.profitsharing.receivers.add.post({ json: {} })
  expect(data).toEqual({ name: foreign })
  expect(lines.filter(([level]) => level === 'warn')).toEqual([
    [
      'warn',
      { what: 'POST /v3/profitsharing/receivers/add' },
      'a sensitive value is not encrypted for the configured merchant key; it stays encrypted',
    ],
  ])
})

test('auto: a response of another shape is not changed', async () => {
  const { logger, lines } = recorder()
  const applyment = client({ sensitive: 'auto', logger })['v3/ecommerce/applyments/{applyment_id}']
  const validations = [null, 'x', 5, true, [], ['x', null], {}, { account_name: null }, { other: sealed('张三') }]
  // WeChat Pay sends no lists of lists
  const nested = [[{ account_name: sealed('张三') }], { account_name: 'x' }]
  const bodies = [{}, ...[...validations, nested].map((account_validation) => ({ account_validation }))]
  for (const body of bodies) {
    answer = () => ({ body })
    expect((await applyment.get({ applyment_id: '1' })).data).toStrictEqual(body)
  }
  answer = () => ({ body: { account_validation: { account_name: sealed('张三') } } })
  expect((await applyment.get({ applyment_id: '1' })).data).toStrictEqual({
    account_validation: { account_name: '张三' },
  })
  expect(lines.filter(([level]) => level === 'warn')).toEqual([])
})

test('without marks, a value is not changed', () => {
  const value = { name: sealed('张三') }
  const { logger: log } = recorder()
  expect(decryptMarked(value, undefined, { what: 'x', privateKey: PRIVATE, padding: 'oaep', log })).toBe(value)
  expect(markSecrets(value, undefined, 'json', '')).toBe(value)
})

test('only the fields of a body that exist and are text are marked', () => {
  const marked = markSecrets({ empty: '', other: 'a' }, { empty: true, missing: true }, 'json', '')
  expect(marked).toStrictEqual({ empty: '', other: 'a' })
})

test('auto: a function instead of an object is left out, as in JSON', async () => {
  await client({ sensitive: 'auto' })['v3/applyment4sub/applyment/'].post({ json: { contact_info: () => 1 } })
  expect(arrived().body.toString()).toBe('{}')
})

test.each([
  ['with a character before it', (ciphertext: string) => `*${ciphertext}`],
  ['with a character after it', (ciphertext: string) => `${ciphertext}*`],
  ['with a line break after it', (ciphertext: string) => `${ciphertext}\n`],
  ['of no length that a key has', () => 'A'.repeat(400)],
])(
  'auto: a text like a ciphertext %s is not a ciphertext: it is too long and not sent unencrypted',
  async (_, like) => {
    const name = like(sealed('张三'))
    const call = () => client({ sensitive: 'auto' }).v3.profitsharing.receivers.add.post({ json: { name } })
    expectUsageError(await rejectionOf(call), 'ERR_BODY', `a sensitive value has ${name.length} bytes, at most 214`)
    expect(gateway.arrived).toEqual([])
  },
)

test.each([
  ['POST v3/applyment4sub/applyment/', true],
  ['POST /v3/applyment4sub/applyment', true],
  ['POST ///v3/applyment4sub/applyment///', true],
  ['POST /v3/applyment4sub/applyment/{empty}', true],
  ['POST /v3/Applyment4Sub/APPLYMENT', true],
  ['POST /v3/applyment4sub/{empty}/applyment', false],
  ['POST /v3/applyment4sub/applyment/x', false],
  ['post /v3/applyment4sub/applyment', false],
  ['POST', false],
  ['', false],
])('the operation %j has sensitive fields in its body: %s', (operation, isMarked) => {
  expect(sensitiveCall(operation)?.body !== undefined).toBe(isMarked)
})

test.each(['arraybuffer', 'stream'] as const)(
  'auto: a response with responseType %s has the signed bytes',
  async (responseType) => {
    const ciphertext = sealed('张三')
    answer = () => ({ body: { name: ciphertext } })
    const { data } = await client({ sensitive: 'auto' }).v3.profitsharing.receivers.add.post({ json: {}, responseType })
    const chunks: Buffer[] = Buffer.isBuffer(data) ? [data] : []
    if (chunks.length === 0) for await (const chunk of data as AsyncIterable<Buffer>) chunks.push(chunk)
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual({ name: ciphertext })
  },
)

// interceptors, cold start, brands

test('interceptors see ciphertexts only and cannot change their Wechatpay-Serial', async () => {
  const seen: string[] = []
  const meddle = (config: InternalAxiosRequestConfig) => {
    seen.push(
      inspect(config, { depth: 8, showHidden: true }),
      JSON.stringify([config.url, config.data, config.headers]),
    )
    config.headers.set('Wechatpay-Serial', SERIAL_A)
    return config
  }
  const instance = client({
    certs: ALL_CERTS,
    sensitive: 'auto',
    axios: { proxy: false, interceptors: { request: [meddle] } },
  })
  await instance.v3.profitsharing.receivers.add.post({
    json: { name: '张三', other: instance.encrypt('李四') },
    query: { third: instance.encrypt('王五') },
  })
  const request = arrived()
  const body = jsonOf(request) as { name: string; other: string }
  expect(request.headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  const texts = [body.name, body.other, queryOf(request).get('third')].map((text) => opened(request, text))
  expect(texts).toEqual(['张三', '李四', '王五'])
  expect(request.signed).toBe(true)
  expect(seen.join()).toContain(body.name.slice(0, 40))
  for (const text of ['张三', '李四', '王五']) expect(seen.join()).not.toContain(text)
})

test('without a secret, an interceptor may choose the key of the response', async () => {
  const choose = (config: InternalAxiosRequestConfig) => {
    config.headers.set('Wechatpay-Serial', SERIAL_A)
    return config
  }
  const instance = client({ certs: ALL_CERTS, axios: { proxy: false, interceptors: { request: [choose] } } })
  await instance.v3.a.post({ json: { name: 'a' } })
  expect(arrived().headers['wechatpay-serial']).toBe(SERIAL_A)
})

/** The certificate of platform B, as WeChat Pay lists it; built here, independent of `src`. */
function listOfCertificates(): object {
  const [nonce, associated_data] = ['0123456789ab', 'certificate']
  const cipher = createCipheriv('aes-256-gcm', keys.apiV3Key, nonce).setAAD(Buffer.from(associated_data))
  const { serial, certificate, notBefore, notAfter } = keys.platformB
  const bytes = Buffer.concat([cipher.update(certificate), cipher.final(), cipher.getAuthTag()])
  return {
    data: [
      {
        serial_no: serial,
        effective_time: `${notBefore}T00:00:00+00:00`,
        expire_time: `${notAfter}T00:00:00+00:00`,
        encrypt_certificate: {
          algorithm: 'AEAD_AES_256_GCM',
          nonce,
          associated_data,
          ciphertext: bytes.toString('base64'),
        },
      },
    ],
  }
}

test('cold start: encryption waits for the certificates, and changes in the meantime have no effect', async () => {
  const cold = await openGateway(({ target }) => ({
    body: target === '/v3/certificates' ? listOfCertificates() : {},
    headers: {},
  }))
  const { certs, ...config } = cold.config({ apiV3Key: keys.apiV3Key, sensitive: 'auto' as const })
  const instance = createClient(config).untyped
  const json = { name: '张三', list: [{ other: instance.encrypt('李四') }] }
  const query: Record<string, string> = { third: instance.encrypt('王五') as never }
  const headers: Record<string, string> = { 'X-Trace': '1' }
  const call = instance.v3.profitsharing.receivers.add.post({ json, query, headers })
  json.name = 'x'
  json.list[0] = { other: 'x' as never }
  query['third'] = 'x'
  headers['X-Trace'] = '2'
  headers['Wechatpay-Serial'] = 'ABCDEF12'
  await call
  expect(cold.arrived.map(({ target }) => target.split('?')[0])).toEqual([
    '/v3/certificates',
    '/v3/profitsharing/receivers/add',
  ])
  const request = cold.arrived[1]
  if (request === undefined) throw new Error('nothing arrived')
  const body = jsonOf(request) as { name: string; list: [{ other: string }] }
  const texts = [body.name, body.list[0].other, queryOf(request).get('third')].map((text) => opened(request, text))
  expect(texts).toEqual(['张三', '李四', '王五'])
  expect(request.headers).toMatchObject({ 'wechatpay-serial': SERIAL_B, 'x-trace': '1' })
  expect(request.signed).toBe(true)
})

test('cold start: interceptors see the calls but not the download', async () => {
  const cold = await openGateway(({ target }) => ({ body: target === '/v3/certificates' ? listOfCertificates() : {} }))
  const seen: unknown[] = []
  const see = (config: InternalAxiosRequestConfig) => {
    seen.push(config.url)
    return config
  }
  const { certs, ...config } = cold.config({ apiV3Key: keys.apiV3Key })
  const instance = createClient({ ...config, axios: { proxy: false, interceptors: { request: [see] } } })
  await instance.untyped.v3.a.post({ json: { name: instance.encrypt('张三') } })
  expect(cold.arrived.map(({ target }) => target)).toEqual(['/v3/certificates', '/v3/a'])
  expect(seen).toEqual([`${cold.url}/v3/a`])
})

test('cold start against the mock: twenty simultaneous calls cause one download and use its certificate', async () => {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  const { certs, ...config } = mock.clientConfig
  const serials = new Set<unknown>()
  const bodies: string[] = []
  const instance = createClient({
    ...config,
    axios: {
      proxy: false,
      adapter: async (request) => {
        if (request.url?.includes('certificates') === false) {
          serials.add(request.headers.get('Wechatpay-Serial'))
          bodies.push(Buffer.from(request.data).toString())
        }
        return axios.getAdapter('http')(request)
      },
    },
  })
  const calls = Array.from({ length: 20 }, (_, index) =>
    instance.untyped['v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import'].post({
      card_id: 'pbLatjk4T4Hx-QFQGL4zGQy27_Qg',
      json: { encrypted_phone_number: instance.encrypt('13800138000'), code: `c${index}`, out_request_no: `n${index}` },
    }),
  )
  await Promise.all(calls)
  expect(mock.requests.filter(({ target }) => target === '/v3/certificates')).toHaveLength(1)
  expect([...serials]).toEqual(Object.keys(certs ?? {}).filter((serial) => !serial.startsWith('PUB_KEY_ID_')))
  expect(bodies).toHaveLength(20)
  expect(bodies.join()).not.toContain('13800138000')
  expect(new Set(bodies.map((body) => JSON.parse(body).encrypted_phone_number)).size).toBe(20)
})

test.each(['signal', 'timeout'] as const)(
  'cold start: the %s of a call ends its wait, and nothing is sent',
  async (by) => {
    const cold = await startSilentServer()
    const { logger } = recorder()
    const shared = { apiV3Key: keys.apiV3Key, sensitive: 'auto' as const, baseURL: cold.url, logger }
    const { certs, ...config } = validConfig(shared)
    const stop = new AbortController()
    const call = createClient(config).untyped.v3.profitsharing.receivers.add.post({
      json: { name: '张三' },
      ...(by === 'signal' ? { signal: stop.signal } : { timeout: 500 }),
    })
    const rejected = rejectionOf(() => call)
    await cold.asked
    stop.abort()
    const error = await rejected
    expect(error).toMatchObject({
      code: by === 'signal' ? 'ERR_ABORTED' : 'ERR_TIMEOUT',
      mayHaveTakenEffect: false,
    })
    expect(renderingsOf(error)).not.toContain('张三')
    expect(cold.targets).toEqual(['/v3/certificates'])
  },
)

/** A server that accepts requests and never responds. */
async function startSilentServer() {
  const targets: unknown[] = []
  let onRequest: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    onRequest = resolve
  })
  const server = createServer((request) => {
    targets.push(request.url)
    onRequest()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, targets, asked }
}

test('a brand call encrypts sensitive fields too and is signed by the brand', async () => {
  const instance = client({ brand: BRAND })
  answer = ({ headers }) => {
    const right = signAnswer('{}', { serial: String(headers['wechatpay-serial']) })
    return { body: {}, signature: { ...right, 'Wechatpay-Signature-Type': 'WECHATPAY-BRAND-SHA256-RSA2048' } }
  }
  await instance.brand.a.post({ json: { name: instance.encrypt('张三') }, query: { name: instance.encrypt('李四') } })
  const request = arrived()
  expect(opened(request, (jsonOf(request) as { name: string }).name)).toBe('张三')
  expect(opened(request, queryOf(request).get('name'))).toBe('李四')
  expect(request.headers.authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="40001"/)
  expect(isSignedBy(request, keys.merchantOther.publicKey)).toBe(true)
})

// a Secret never shows its text

const TEXT = '13800138000'

test('printing, copying or listing a secret does not show its text', () => {
  const secret = client().encrypt(TEXT)
  const renderings = [
    String(secret),
    `${secret}`,
    secret.toString(),
    Object.prototype.toString.call(secret),
    JSON.stringify(secret),
    JSON.stringify({ secret, list: [secret] }),
    inspect(secret, { showHidden: true, depth: 10, getters: true, showProxy: true }),
    inspect({ secret }, { showHidden: true, depth: 10 }),
    JSON.stringify(structuredClone(secret)),
    inspect(structuredClone(secret), { showHidden: true }),
    JSON.stringify(Object.assign({}, secret)),
    JSON.stringify({ ...secret }),
    JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
    Reflect.ownKeys(secret).join(),
    new URLSearchParams({ a: String(secret) }).toString(),
  ]
  expect(renderings.filter((rendering) => rendering.includes(TEXT))).toEqual([])
  expect(String(secret)).toBe('[sensitive]')
})

test.each<[string, () => Answer | undefined, Record<string, unknown>]>([
  ['rejected', () => ({ status: 400, body: { code: 'PARAM_ERROR', message: 'no' } }), {}],
  ['rejected for an invalid signature', () => ({ body: {}, signature: { 'Wechatpay-Signature': 'AAAA' } }), {}],
  ['rejected for invalid JSON', () => ({ body: '{' }), {}],
  ['rejected for an option', () => undefined, { params: {} }],
  ['rejected for a header', () => undefined, { headers: { Host: 'a' } }],
  ['rejected for its body', () => undefined, { extra: 1n }],
])('a call with secrets that is %s never shows their text', async (_, response, { extra, ...options }) => {
  const given = response()
  if (given) answer = () => given
  const instance = client({ sensitive: 'auto' })
  const error = await rejectionOf(() =>
    instance.v3.profitsharing.receivers.add.post({
      json: { name: TEXT, other: instance.encrypt(TEXT), extra },
      query: { other: instance.encrypt(TEXT) },
      ...options,
    }),
  )
  expect(renderingsOf(error)).not.toContain(TEXT)
})

test('a call with secrets that cannot connect never shows their text', async () => {
  const instance = untypedClient({ ...gateway.config({ sensitive: 'auto' as const }), baseURL: 'http://127.0.0.1:1' })
  const error = await rejectionOf(() =>
    instance.v3.profitsharing.receivers.add.post({ json: { name: TEXT }, query: { other: instance.encrypt(TEXT) } }),
  )
  expect(renderingsOf(error)).not.toContain(TEXT)
})

test('a secret is rejected as a value of a path, and the error does not show it', async () => {
  const instance = client()
  const error = await rejectionOf(() => instance.chain('v3/a/{b}').get({ b: instance.encrypt(TEXT) as never }))
  expectUsageError(error, 'ERR_PATH_VALUE')
  expect(renderingsOf(error)).not.toContain(TEXT)
  expect(gateway.arrived).toEqual([])
})

test('validConfig contains the keys with which these specs decrypt', () => {
  expect(Object.keys(validConfig().certs).every((serial) => OPENERS[serial])).toBe(true)
  expect(createPrivateKey(validConfig().privateKey).equals(PRIVATE)).toBe(true)
})
