import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type UntypedClient, UsageError } from 'wechatpay-chain'
import { isSigned, signAnswer } from '../support/gateway.js'
import { validConfig } from '../support/keys.js'
import { type RawRequest, type RawServer, rawAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'
import { outcomeOf } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText, fairText, hasControl, isWhole } from './texts.js'

// What stands on the wire is read here byte by byte: no HTTP parser between the client and the judge.

let server: RawServer
let client: UntypedClient
let signature: { made: number; headers: Record<string, string> }

beforeAll(async () => {
  server = await startRawServer((socket) => {
    // an answer does not say which request it belongs to: one signature does for a while
    if (signature === undefined || Date.now() - signature.made > 60_000)
      signature = { made: Date.now(), headers: signAnswer('') }
    socket.write(rawAnswer('', signature.headers, '204 No Content'))
  })
  client = untypedClient(validConfig({ baseURL: server.url }))
})
beforeEach(() => {
  server.requests.length = 0
})
afterAll(() => server.stop())

/** The one request that a call has caused, signed as it stands on the wire; `undefined` for a refused one, which causes none. */
async function sentBy(call: () => Promise<unknown>): Promise<{ target: string; body: Buffer } | undefined> {
  const before = server.requests.length
  const { error } = await outcomeOf(call)
  const [request, ...more] = server.requests.slice(before)
  expect(more).toEqual([])
  if (error !== undefined) {
    expect(error).toBeInstanceOf(UsageError)
    expect(request).toBeUndefined()
    return undefined
  }
  return read(request ?? expect.unreachable('the call was answered, and nothing arrived'))
}

function read({ line, body, header }: RawRequest): { target: string; body: Buffer } {
  const [method = '', target = '', version, ...rest] = line.split(' ')
  expect([version, rest]).toEqual(['HTTP/1.1', []])
  expect(target).toMatch(/^[!-~]+$/)
  expect(isSigned(method, target, header('authorization'), body)).toBe(true)
  expect(Number(header('content-length') ?? 0)).toBe(body.length)
  return { target, body }
}

/** Decoded strictly: `+` is no space, and what is no percent-encoding throws. */
function pairsOf(target: string): [string, string][] {
  const [, query] = /^[^?#]*\?([^?#]+)$/.exec(target) ?? []
  if (query === undefined) return []
  return query.split('&').map((pair) => {
    const [key = '', value = '', ...rest] = pair.split('=')
    expect(rest).toEqual([])
    return [decodeURIComponent(key), decodeURIComponent(value)]
  })
}

const isFair = (text: string) => isWhole(text) && !hasControl(text)

test(
  'a path value is sent as one signed segment with that value; a rejected value is not sent',
  async () => {
    const seen = { sent: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(anyText, fairText, async (value, other) => {
        const sent = await sentBy(() => client.v3.orders._id_.codes._code_.get({ id: value, code: other }))
        seen[sent === undefined ? 'refused' : 'sent'] += 1
        const isGood = (text: string) => text !== '' && !/^\.\.?$/.test(text) && isFair(text)
        expect(sent !== undefined).toBe(isGood(value) && isGood(other))
        if (sent === undefined) return
        expect(sent.target.split('/').map(decodeURIComponent)).toEqual(['', 'v3', 'orders', value, 'codes', other])
      }),
      runs(200),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(15)
  },
  PATIENCE,
)

const scalar = fc.oneof(
  { weight: 6, arbitrary: fairText },
  { weight: 1, arbitrary: anyText },
  fc.maxSafeInteger(),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
)
const queryValue = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }))
const rarely = fc.constantFrom(Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY, {}, [[]], new Date(0), Symbol('q'))
const query = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 7, arbitrary: fairText }, anyText),
      fc.oneof({ weight: 15, arbitrary: queryValue }, { weight: 1, arbitrary: rarely }),
    ),
    { maxLength: 4 },
  )
  // own members, `__proto__` too
  .map((pairs) => Object.fromEntries(pairs) as Record<string, unknown>)

/** What has to arrive; `undefined` where something of it cannot be said in a query. */
function wantedOf(given: Readonly<Record<string, unknown>>): [string, string][] | undefined {
  const items = Object.entries(given).flatMap(([key, value]) => [value].flat().map((item) => [key, item] as const))
  const present = items.filter(([, item]) => item !== undefined && item !== null)
  const isSayable = (item: unknown) =>
    ['string', 'bigint', 'boolean'].includes(typeof item) ||
    (typeof item === 'number' && Number.isFinite(item) && (Number.isSafeInteger(item) || item % 1 !== 0))
  if (!present.every(([key, item]) => isFair(key) && isSayable(item) && isFair(String(item)))) return undefined
  return present.map(([key, item]) => [key, String(item)])
}

test(
  'a query is sent signed, with the given values in order; an unsupported value is not sent',
  async () => {
    const seen = { sent: 0, refused: 0, pairs: 0 }
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        const sent = await sentBy(() => client.v3.orders.get({ query: given as Record<string, string> }))
        const wanted = wantedOf(given)
        seen[wanted === undefined ? 'refused' : 'sent'] += 1
        expect(sent === undefined).toBe(wanted === undefined)
        if (sent === undefined || wanted === undefined) return
        seen.pairs += wanted.length
        expect(pairsOf(sent.target)).toEqual(wanted)
        expect(sent.target.startsWith(wanted.length === 0 ? '/v3/orders' : '/v3/orders?')).toBe(true)
        // how a server in Java, Go or PHP reads it
        expect([...new URL(sent.target, 'https://api.mch.weixin.qq.com').searchParams]).toEqual(wanted)
      }),
      runs(200),
    )
    expect(seen.sent).toBeGreaterThan(50)
    expect(seen.refused).toBeGreaterThan(8)
    expect(seen.pairs).toBeGreaterThan(50)
  },
  PATIENCE,
)

/** Characters of 1 to 3 bytes, which is all that WeChat Pay takes. */
const plainText = anyText.map((text) => text.replace(/[\ud800-\udfff]/g, ''))
const { body: goodBody } = fc.letrec<{ body: unknown; value: unknown; object: object; list: unknown[] }>((tie) => ({
  body: fc.oneof(tie('object'), tie('list')),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainText,
    fc.maxSafeInteger(),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    tie('object'),
    tie('list'),
  ),
  object: fc.array(fc.tuple(plainText, tie('value')), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
  list: fc.array(tie('value'), { maxLength: 4 }),
}))

test(
  'a JSON body arrives unchanged, and the signature matches its bytes',
  async () => {
    let sizes = 0
    await fc.assert(
      fc.asyncProperty(goodBody, async (json) => {
        const sent = await sentBy(() => client.v3.orders.post({ json }))
        const { body } = sent ?? expect.unreachable('a good body was refused')
        sizes += body.length
        // strictly UTF-8, without a BOM
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
        expect(JSON.parse(text)).toEqual(json)
        expect(text).toBe(JSON.stringify(json))
      }),
      runs(120),
    )
    expect(sizes).toBeGreaterThan(120 * 10)
  },
  PATIENCE,
)

const thing = fc.anything({
  ...{ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withNullPrototype: true, withSparseArray: true, withUnicodeString: true },
  key: anyText,
  maxDepth: 3,
})
const anyBody = fc.oneof(
  thing,
  fc.dictionary(plainText, fc.oneof({ weight: 6, arbitrary: goodBody }, thing, anyText), { maxKeys: 4 }),
  fc.array(fc.oneof({ weight: 6, arbitrary: goodBody }, thing, anyText), { maxLength: 4 }),
)

/** Whether JSON says something else than the value: what a body must never hold. */
function isLost(value: unknown, isItem = false): boolean {
  if (typeof value === 'string') return /[\ud800-\udfff]/.test(value)
  if (typeof value === 'number') return !Number.isFinite(value) || (value % 1 === 0 && !Number.isSafeInteger(value))
  if (value === undefined || typeof value === 'symbol' || typeof value === 'function') return isItem
  if (typeof value === 'bigint') return true
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof Date) return Number.isNaN(value.getTime())
  // from(): a hole is an item too
  if (Array.isArray(value)) return Array.from(value).some((item) => isLost(item, true))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return true
  return Object.entries(value).some(([key, item]) => /[\ud800-\udfff]/.test(key) || isLost(item))
}

test(
  'any value as `json` arrives as its JSON, or is rejected before sending if JSON would lose data',
  async () => {
    const seen = { sent: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(anyBody, async (json) => {
        const sent = await sentBy(() => client.v3.orders.post({ json }))
        seen[sent === undefined ? 'refused' : 'sent'] += 1
        const isNone = json === undefined || json === null
        const isBody = isNone || (typeof json === 'object' && !(json instanceof Date))
        expect(sent === undefined).toBe(!isBody || isLost(json))
        expect(sent?.body.toString()).toBe(sent && (isNone ? '' : JSON.stringify(json)))
      }),
      runs(200),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(25)
  },
  PATIENCE,
)

test(
  'a body of any depth arrives, or is rejected as nested too deeply',
  async () => {
    const seen = { sent: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('array', 'object'), async (depth, kind) => {
        let json: object = {}
        for (let level = 1; level < depth; level += 1) json = kind === 'array' ? [json] : { a: json }
        const sent = await sentBy(() => client.v3.orders.post({ json }))
        seen[sent === undefined ? 'refused' : 'sent'] += 1
        const size = kind === 'array' ? 2 * depth : 6 * depth - 4
        if (sent !== undefined) expect(sent.body).toHaveLength(size)
      }),
      {
        ...runs(12),
        examples: [
          [1, 'array'],
          [20_000, 'object'],
        ],
      },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  },
  PATIENCE,
)

// axios takes the first line for an attempt at its prototypes, and has methods of the names of the second
const headerName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'valueOf', 'X-Trace', 'Accept-Language', 'Cookie'),
  fc.constantFrom('get', 'set', 'has', 'delete', 'clear', 'concat', 'normalize', 'toJSON', 'toString', 'getSetCookie'),
  anyText,
)
const headerValue = fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), anyText)

test(
  'a header of any name and value is sent as one line, or nothing is sent',
  async () => {
    const seen = { sent: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(headerName, headerValue, async (name, value) => {
        const before = server.requests.length
        const sent = await sentBy(() => client.v3.orders.get({ headers: { [name]: value } }))
        seen[sent === undefined ? 'refused' : 'sent'] += 1
        expect(sent === undefined).toBe(
          !/^[\w!#$%&'*+\-.^`|~]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value),
        )
        if (sent === undefined) return
        const lines = server.requests[before]?.head.split('\r\n').slice(1) ?? []
        const named = lines.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
        expect(named.map((line) => line.slice(name.length + 1).trim())).toEqual([value.trim()])
        // as many as any other call has, and this one
        const usual = ['accept', 'content-type', 'user-agent', 'accept-encoding', 'authorization', 'host', 'connection']
        const names = lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
        expect(new Set(names)).toEqual(new Set([...usual, 'wechatpay-serial', name.toLowerCase()]))
      }),
      runs(150),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(15)
  },
  PATIENCE,
)
