import http from 'node:http'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApiError, NetworkError, TrustError, type UntypedClient } from 'wechatpay-chain'
import { signAnswer } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { type Fields, type RawServer, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'
import { type Outcome, outcomeOf } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText } from './texts.js'

// Every answer here is bytes on a socket, which is closed behind them.

let server: RawServer
let client: UntypedClient
let next: Buffer
const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', note)
  server = await startRawServer((socket) => socket.end(next))
  // a connection for each: what an answer leaves behind must not be taken for the next one's
  const axios = { proxy: false, httpAgent: new http.Agent({ keepAlive: false }) } as const
  client = untypedClient(validConfig({ baseURL: server.url, timeout: 5000, axios }))
})
afterAll(() => {
  process.off('unhandledRejection', note)
  server.stop()
})

const API = 'POST /v3/orders'

/** Our own way over node:http, or axios's, which is taken where progress is reported. */
const way = fc.constantFrom<Options>({}, { onDownloadProgress: () => undefined })
interface Options {
  readonly onDownloadProgress?: () => void
  readonly responseType?: 'arraybuffer'
}

async function answeredWith(bytes: Buffer, options: Options = {}): Promise<Outcome<unknown>> {
  next = bytes
  const outcome = await outcomeOf(async () => (await client.v3.orders.post({ json: {}, ...options })).data)
  expect(outcome.error?.message ?? API).toContain(API)
  return outcome
}

const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((array) => Buffer.from(array))
const json = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom('a', '__proto__', 'constructor', 'data', 'toJSON'), anyText), fc.jsonValue(), {
    maxKeys: 4,
  }),
  fc.array(fc.jsonValue(), { maxLength: 4 }),
)
const jsonBytes = json.map((value) => Buffer.from(JSON.stringify(value)))
const SERIALS = [keys.wechatpayPublicKey.id, keys.platformB.serial] as const

/** A good answer in parts: changed in one place, and put together again. */
interface Parts {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, Buffer | readonly Buffer[]>>
}
const SIGNED = ['Wechatpay-Serial', 'Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature'] as const
const HEADERS = [...SIGNED, 'Wechatpay-Signature-Type'] as const
const bit = fc.nat()

function flipped(bytesBefore: Buffer, position: number): Buffer {
  const copy = Buffer.from(bytesBefore)
  const at = position % (copy.length * 8)
  copy.writeUInt8(copy.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3)
  return copy
}

type Change = (parts: Parts) => Parts
const only = (parts: Parts, name: string, value: Buffer | Buffer[] | undefined): Parts => {
  const { [name]: _, ...rest } = parts.headers
  return { ...parts, headers: value === undefined ? rest : { ...rest, [name]: value } }
}
const one = ({ headers }: Parts, name: string): Buffer => headers[name] as Buffer
const anyHeader = fc.constantFrom(...HEADERS)

const CHANGES: Record<string, fc.Arbitrary<Change>> = {
  'a flipped bit in its body': bit.map((at) => (parts) => ({ ...parts, body: flipped(parts.body, at) })),
  'a flipped bit in a header': fc.tuple(anyHeader, bit).map(
    ([name, at]) =>
      (parts) =>
        only(parts, name, flipped(one(parts, name), at)),
  ),
  'its body cut short': bit.map((at) => (parts) => ({
    ...parts,
    body: parts.body.subarray(0, at % parts.body.length),
  })),
  'a longer body': bytes.map((more) => (parts) => ({ ...parts, body: Buffer.concat([parts.body, more]) })),
  'another body': jsonBytes.map((body) => (parts) => ({ ...parts, body })),
  'a header missing': fc.constantFrom(...SIGNED).map((name) => (parts) => only(parts, name, undefined)),
  'an empty header': fc.constantFrom(...SIGNED).map((name) => (parts) => only(parts, name, Buffer.alloc(0))),
  'a header twice': anyHeader.map((name) => (parts) => only(parts, name, [one(parts, name), one(parts, name)])),
  'a header and its like': fc.tuple(anyHeader, bit, fc.boolean()).map(([name, at, first]) => (parts) => {
    const pair = [one(parts, name), flipped(one(parts, name), at)]
    return only(parts, name, first ? pair : pair.reverse())
  }),
  'a header of another answer': fc
    .constantFrom('Wechatpay-Nonce', 'Wechatpay-Signature')
    .map((name) => (parts) => only(parts, name, Buffer.from(signAnswer('{}')[name] ?? ''))),
  'the other key': fc.constant((parts) => {
    const other = SERIALS.find((serial) => serial !== one(parts, SIGNED[0]).toString()) ?? ''
    return only(parts, SIGNED[0], Buffer.from(other))
  }),
}

function toBytes({ body, headers }: Parts): Buffer {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => Buffer.concat([Buffer.from(`${name}: `), value as Buffer, Buffer.from('\r\n')])),
  )
  const head = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n`
  return Buffer.concat([Buffer.from(head), ...lines, Buffer.from('\r\n'), body])
}

/** What is left of a header value when HTTP has taken the spaces off its ends. */
function read(value: Buffer | readonly Buffer[] | undefined): string | undefined {
  return Buffer.isBuffer(value) ? value.toString('latin1').replace(/^[ \t]+|[ \t]+$/g, '') : undefined
}

/** A serial is a number in hex, whose case and leading zeros say nothing. Everything else has to be the same. */
function isUnchanged(before: Parts, after: Parts): boolean {
  const meaning = (parts: Parts, name: string) => {
    const value = read(parts.headers[name])
    return name === 'Wechatpay-Serial' ? value?.toUpperCase().replace(/^0+/, '') : value
  }
  return after.body.equals(before.body) && HEADERS.every((name) => meaning(before, name) === meaning(after, name))
}

test.each(Object.keys(CHANGES))(
  'a signed answer is believed, and with %s it is not',
  async (kind) => {
    const seen = { refused: 0, unchanged: 0 }
    const change = CHANGES[kind] as fc.Arbitrary<Change>
    await fc.assert(
      fc.asyncProperty(jsonBytes, fc.constantFrom(...SERIALS), change, async (body, serial, apply) => {
        const signed = Object.entries(signAnswer(body, { serial }))
        const good = { body, headers: Object.fromEntries(signed.map(([name, value]) => [name, Buffer.from(value)])) }
        const { value } = await answeredWith(toBytes(good))
        expect(value).toEqual(JSON.parse(body.toString()))
        const changed = apply(good)
        const { error } = await answeredWith(toBytes(changed))
        const isSame = isUnchanged(good, changed)
        seen[isSame ? 'unchanged' : 'refused'] += 1
        if (isSame) {
          expect(error).toBeUndefined()
          return
        }
        // a header that is no HTTP any more never gets as far as being verified
        if (!(error instanceof TrustError)) expect(error).toMatchObject({ code: 'ERR_RESPONSE_FORMAT' })
        expect(error?.mayHaveTakenEffect).toBe(true)
      }),
      runs(10),
    )
    expect(seen.refused).toBeGreaterThan(2 * seen.unchanged)
  },
  PATIENCE,
)

const STATUSES = [
  101, 199, 200, 201, 202, 204, 206, 299, 300, 302, 304, 400, 401, 404, 405, 413, 429, 500, 503, 599, 600, 999,
]
const framing = fc.oneof(
  fc.constantFrom<Fields>(
    {},
    { 'Content-Length': '5' },
    { 'Content-Length': '0' },
    { 'Content-Length': '-1' },
    { 'Content-Length': ['5', '6'] },
    { 'Content-Length': '99999999999999999999' },
    { 'Transfer-Encoding': 'chunked' },
    { 'Transfer-Encoding': 'gzip, chunked' },
    { 'Transfer-Encoding': 'chunked', 'Content-Length': '5' },
    { 'Content-Encoding': 'gzip' },
    { 'Content-Encoding': 'deflate' },
    { 'Content-Encoding': 'br' },
    { 'Content-Encoding': 'zstd' },
    { 'Content-Encoding': 'compress, identity' },
    { Connection: 'upgrade' },
    { Upgrade: 'websocket' },
    { Location: 'http://127.0.0.1:9/' },
    { 'Set-Cookie': ['a', 'b'], 'Content-Type': 'text/html; charset=gbk' },
    { __proto__x: 'a', constructor: 'b', get: 'c', 'set-cookie': 'd', toString: 'e' },
  ),
  fc
    .tuple(fc.string({ unit: 'grapheme-ascii', maxLength: 10 }), fc.string({ unit: 'binary-ascii', maxLength: 10 }))
    .map(([name, value]) => ({ [name]: value })),
)

test(
  'bytes that are not a response are never data, and end as one of the four errors',
  async () => {
    const kinds = new Set<string>()
    const status = fc.oneof(fc.constantFrom(...STATUSES), fc.integer({ min: 102, max: 999 }))
    const wire = fc.oneof(
      {
        weight: 1,
        arbitrary: fc.constantFrom(...['', 'HTTP/1.1', 'HTTP/1.1 200 OK\r\nA: b'].map((text) => Buffer.from(text))),
      },
      { weight: 2, arbitrary: bytes },
      { weight: 1, arbitrary: bytes.map((tail) => Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n'), tail])) },
      {
        weight: 6,
        arbitrary: fc
          .tuple(
            fc.oneof(
              bytes,
              jsonBytes,
              bytes.map((body) => gzipSync(body)),
            ),
            framing,
            status,
          )
          .map(([body, headers, code]) => rawAnswer(body, headers, `${code} X`)),
      },
    )
    await fc.assert(
      fc.asyncProperty(wire, way, async (answer, options) => {
        const { value, error } = await answeredWith(answer, options)
        expect(value).toBeUndefined()
        kinds.add(`${error?.name} ${error instanceof ApiError ? '' : error?.code}`)
      }),
      runs(180),
    )
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'ApiError ',
        'NetworkError ERR_DISCONNECTED',
        'NetworkError ERR_RESPONSE_CUT',
        'NetworkError ERR_RESPONSE_FORMAT',
        'NetworkError ERR_UNEXPECTED_STATUS',
        'TrustError ERR_UNSIGNED',
      ]),
    )
  },
  PATIENCE,
)

test(
  'a signed response is data only if its body has the signed bytes',
  async () => {
    const seen = { believed: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(bytes, framing, fc.boolean(), way, async (body, headers, zipped, options) => {
        const sent = zipped ? gzipSync(body) : body
        const answer = rawAnswer(sent, { ...signAnswer(body), ...headers })
        const { value, error } = await answeredWith(answer, { ...options, responseType: 'arraybuffer' })
        seen[error === undefined ? 'believed' : 'refused'] += 1
        if (error === undefined) expect(value).toEqual(body)
      }),
      runs(100),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5)
  },
  PATIENCE,
)

const member = fc.oneof(anyText, fc.jsonValue(), fc.constantFrom('PARAM_ERROR', 'SIGN_ERROR', 'a\r\nb', '', 5, null))
const refusal = fc
  .tuple(
    fc.record(
      { code: member, message: member, detail: fc.oneof(member, fc.record({ field: member, issue: member })) },
      {
        requiredKeys: [],
      },
    ),
    fc.boolean(),
  )
  .map(([value, isPolluting]) => {
    const text = JSON.stringify(value)
    const inherited =
      '"__proto__":{"code":"POLLUTED","message":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}'
    return Buffer.from(
      isPolluting ? text.replace(/^\{(.?)/, (_, first) => `{${inherited}${first === '}' ? '}' : `,${first}`}`) : text,
    )
  })

test(
  'an API error of any status with any body is an ApiError of that status, in one line, without prototype pollution',
  async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const seen = { withCode: 0, without: 0 }
    const id = fc.oneof(fc.constant('REQ-1'), fc.string({ unit: 'grapheme-ascii', maxLength: 10 }))
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 400, max: 599 }),
        fc.oneof({ weight: 3, arbitrary: refusal }, jsonBytes, bytes, fc.constant(Buffer.alloc(0))),
        id,
        async (status, body, requestId) => {
          const headers = { 'Content-Length': `${body.length}`, 'Request-ID': requestId }
          const { error } = await answeredWith(rawAnswer(body, headers, `${status} X`))
          expect(error).toBeInstanceOf(ApiError)
          const { code, requestId: kept, ...rest } = error as ApiError
          seen[code === null ? 'without' : 'withCode'] += 1
          expect(rest).toMatchObject({ status, mayHaveTakenEffect: status === 429 || status >= 500 })
          expect(code).not.toBe('POLLUTED')
          expect([undefined, requestId.trim()]).toContain(kept)
          expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'ApiError', status })
        },
      ),
      runs(100),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(8)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  },
  PATIENCE,
)

const { hostile } = fc.letrec<{ hostile: string }>((tie) => ({
  hostile: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('1', '"x"', 'null', 'true'),
    fc.array(tie('hostile'), { maxLength: 3 }).map((items) => `[${items.join()}]`),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'code', 'polluted'),
          tie('hostile'),
        ),
        {
          maxLength: 3,
        },
      )
      .map((members) => `{${members.map(([name, value]) => `"${name}":${value}`).join()}}`),
  ),
}))

test(
  'signed JSON with any names is the data of JSON.parse, without prototype pollution',
  async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const headers = { ...signAnswer(text), 'Content-Length': `${text.length}` }
        const { value, error } = await answeredWith(rawAnswer(text, headers))
        expect(error).toBeUndefined()
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)))
        expect('polluted' in {}).toBe(false)
      }),
      runs(100),
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  },
  PATIENCE,
)

test('no promise was rejected without a handler', async () => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(unhandled).toEqual([])
  expect(server.requests.length).toBeGreaterThan(500)
})

test("sensitive: 'auto' does not change a signed response whose marked field is nested deeply", async () => {
  const auto = untypedClient(validConfig({ baseURL: server.url, timeout: 5000, sensitive: 'auto' }))
  next = signedAnswer(`{"bal_account_no":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)
  await outcomeOf(() => auto.v3['aggracct-bc']['wb-channel'].account.mch_archives.get())
})

test('a response with status 101 ends the call immediately', async () => {
  const hurried = untypedClient(validConfig({ baseURL: server.url, timeout: 500 }))
  next = rawAnswer('', { Connection: 'upgrade', Upgrade: 'websocket' }, '101 Switching Protocols')
  const { error } = await outcomeOf(() => hurried.v3.orders.get())
  expect(error).toBeInstanceOf(NetworkError)
  expect(error?.code).not.toBe('ERR_TIMEOUT')
})
