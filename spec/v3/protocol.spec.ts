import { createPublicKey, sign } from 'node:crypto'
import type { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { version } from '../../package.json' with { type: 'json' }
import { verifyMessage } from '../../src/crypto/rsa.js'
import { ApiError, NetworkError, TrustError, UsageError } from '../../src/errors/errors.js'
import { bytesOf } from '../../src/transport/attempt.js'
import type { ReceivedResponse, UnsignedRequest } from '../../src/transport/contracts.js'
import { checkHeaders } from '../../src/transport/headers.js'
import { createV3, type JsonBody } from '../../src/v3/protocol.js'
import { type Identity, requestMessage } from '../../src/v3/sign.js'
import { isSigned } from '../support/gateway.js'
import { keys, toKey } from '../support/keys.js'
import { clockAt, encodedOf, MERCHANT, NOW, signedReply, trust } from '../support/reply.js'

const LABEL = 'POST /v3/x'
const BRAND: Identity = {
  scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
  idName: 'brand_id',
  id: '40001',
  serial: keys.merchantOther.serial,
  privateKey: toKey(keys.merchantOther.privateKeyPkcs8),
}
const V3 = createV3(MERCHANT, trust('platformA', 'platformB', 'wechatpayPublicKey'), { clock: clockAt(NOW) })

/** Signs a request as the transport does, which checks the headers first. */
async function seal({ headers = {}, ...merge }: Partial<UnsignedRequest<JsonBody>> = {}, v3 = V3) {
  const checked = checkHeaders(LABEL, headers)
  const encoded = encodedOf('/v3/x', undefined)
  return v3.seal({
    label: LABEL,
    method: 'POST',
    target: '/v3/x',
    body: undefined,
    encoded,
    ...merge,
    headers: checked,
  })
}

async function sealedText(body: unknown): Promise<string | undefined> {
  const signed = await seal({ body })
  return bytesOf(signed.body)?.toString()
}

async function refusal(merge: Partial<UnsignedRequest<JsonBody>>, v3 = V3): Promise<UsageError> {
  const error = await seal(merge, v3).then(
    () => new Error('it was taken'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UsageError)
  return error as UsageError
}

// ---- seal: headers

test('a signed request has exactly these headers', async () => {
  const { headers } = await seal({ body: { a: 1 } })
  expect(headers).toEqual({
    accept: 'application/json',
    'user-agent': `wechatpay-chain/${version} (node/${process.versions.node}; ${process.platform})`,
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    'wechatpay-serial': keys.wechatpayPublicKey.id,
    authorization: expect.stringMatching(
      /^WECHATPAY2-SHA256-RSA2048 mchid="\d+",nonce_str="\w{32}",timestamp="1780000000",serial_no="[0-9A-F]{40}",signature="[^"]{344}"$/,
    ),
  })
})

test('a request without a body has the same headers: axios would set the content type of a form', async () => {
  const [without, withBody] = await Promise.all([seal(), seal({ body: {} })])
  expect(without.body).toBeUndefined()
  expect(new Set(Object.keys(without.headers))).toEqual(new Set(Object.keys(withBody.headers)))
  expect(without.headers['content-type']).toBe('application/json')
})

test('the signature is valid for the sent request, with the clock and the nonce of this machine', async () => {
  const v3 = createV3(MERCHANT, trust('wechatpayPublicKey'))
  const target = '/v3/x?q=%E5%BE%AE'
  const { headers, body } = await seal({ target, body: { description: '微信' } }, v3)
  expect(isSigned('POST', target, headers['authorization'], Buffer.from(bytesOf(body) ?? []))).toBe(true)
  expect(isSigned('POST', target, headers['authorization'], Buffer.from('{}'))).toBe(false)
})

test('two requests never share a nonce', async () => {
  const v3 = createV3(MERCHANT, trust('wechatpayPublicKey'))
  const signed = await Promise.all(Array.from({ length: 50 }, () => seal({}, v3)))
  expect(new Set(signed.map(({ headers }) => headers['authorization'])).size).toBe(50)
})

test("the caller's headers are added in lower case and may replace our headers", async () => {
  const { headers } = await seal({
    headers: { 'Accept-Language': 'zh-CN', 'USER-AGENT': 'shop/1', Accept: '*/*', 'x-latin': 'caf\xe9\t!' },
  })
  expect(headers).toMatchObject({
    'accept-language': 'zh-CN',
    'user-agent': 'shop/1',
    accept: '*/*',
    'x-latin': 'caf\xe9\t!',
    'content-type': 'application/json',
  })
  expect(Object.keys(headers).filter((name) => name !== name.toLowerCase())).toEqual([])
})

test.each([
  'Authorization',
  'Host',
  'Content-Length',
  'Transfer-Encoding',
  'Connection',
  'Keep-Alive',
  'Upgrade',
  'Expect',
  'TE',
  'Trailer',
  'Proxy-Authorization',
  'Proxy-Connection',
])('the header %s is rejected, in upper or lower case', async (name) => {
  for (const given of [name, name.toLowerCase(), name.toUpperCase()]) {
    const error = await refusal({ headers: { [given]: 'secret-value' } })
    expect(error.code).toBe('ERR_HEADER')
    expect(error.message).toContain(`${LABEL}: the header ${name.toLowerCase()} must not be given;`)
    expect(inspect(error, { showHidden: true })).not.toContain('secret-value')
  }
})

test.each([
  ['x-a', 'secret-value\r\nHost: evil.example'],
  ['x-a', 'secret-value\n'],
  ['x-a', 'secret-value\0'],
  ['x-a', 'secret-value\x7f'],
  ['x-a', 'secret-value 微信'],
  ['x-a', 'secret-value\u2028'],
  ['accept', 'secret-value\r\n'],
  ['secret-value: x\r\nHost', 'evil.example'],
  ['secret-value x', '1'],
  ['secret-value微', '1'],
  ['', 'secret-value'],
])('the header %j: %j is rejected, and the error does not contain it', async (name, value) => {
  const error = await refusal({ headers: { [name]: value } })
  expect(error.code).toBe('ERR_HEADER')
  expect(error.message).toMatch(/^POST \/v3\/x: a header contains characters that are not allowed in headers/)
  expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain('secret-value')
})

// ---- seal: the key that signs the response

test.each([
  ['the public key', ['platformA', 'wechatpayPublicKey', 'platformB'], keys.wechatpayPublicKey.id],
  ['the newest certificate', ['platformA', 'platformB'], keys.platformB.serial],
  ['the newest that is in force', ['platformFuture', 'platformA', 'platformExpired'], keys.platformA.serial],
])('without a Wechatpay-Serial of the caller, the response must be signed with %s', async (_, names, serial) => {
  const { headers } = await seal({}, createV3(MERCHANT, trust(...names), { clock: clockAt(NOW) }))
  expect(headers['wechatpay-serial']).toBe(serial)
})

test('a Wechatpay-Serial of a known key is kept', async () => {
  const { headers } = await seal({ headers: { 'Wechatpay-Serial': keys.platformA.serial } })
  expect(headers['wechatpay-serial']).toBe(keys.platformA.serial)
})

test.each([keys.platformExpired.serial, 'PUB_KEY_ID_0', '__proto__', ''])(
  'the unknown Wechatpay-Serial %j is rejected before the request is sent: the response could not be verified',
  async (serial) => {
    const error = await refusal({ headers: { 'wechatpay-serial': serial } })
    expect(error).toMatchObject({
      code: 'ERR_KEY',
      message: `${LABEL}: Wechatpay-Serial names a key that is unknown or not valid today, so that the response could not be verified; add the key to certs`,
    })
  },
)

test('the Wechatpay-Serial of an expired certificate is rejected too: the response could not be verified', async () => {
  const v3 = createV3(MERCHANT, trust('platformExpired', 'wechatpayPublicKey'), { clock: clockAt(NOW) })
  const serial = keys.platformExpired.serial
  const response = signedReply({ a: 1 })
  const headers = { ...response.headers, 'wechatpay-serial': serial }
  await expect(v3.open({ ...response, headers })).rejects.toMatchObject({ code: 'ERR_UNKNOWN_SERIAL' })
  expect(await refusal({ headers: { 'wechatpay-serial': serial } }, v3)).toMatchObject({ code: 'ERR_KEY' })
})

test('if no platform key is valid, nothing is sent', async () => {
  const v3 = createV3(MERCHANT, trust('platformExpired', 'platformFuture'), { clock: clockAt(NOW) })
  expect(await refusal({}, v3)).toMatchObject({
    code: 'ERR_KEY',
    message: expect.stringContaining('no key in certs is valid today'),
  })
})

// ---- the brand scheme

test('a brand signs with its own scheme, id, serial and key', async () => {
  const clock = clockAt(NOW)
  const v3 = createV3(BRAND, trust('wechatpayPublicKey'), { clock })
  const { headers } = await seal({ target: '/brand/x', body: { a: 1 } }, v3)
  const [, signature = ''] = /signature="(.+)"$/.exec(headers['authorization'] ?? '') ?? []
  expect(headers['authorization']).toBe(
    `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="40001",nonce_str="${clock.nonce()}",timestamp="1780000000",` +
      `serial_no="${keys.merchantOther.serial}",signature="${signature}"`,
  )
  const message = requestMessage({ method: 'POST', target: '/brand/x', body: '{"a":1}' }, keys.now, clock.nonce())
  expect(verifyMessage(message, signature, createPublicKey(keys.merchantOther.publicKey))).toBe(true)
})

test('a brand accepts responses of the brand scheme only, and a merchant those of the merchant scheme only', async () => {
  const brand = createV3(BRAND, trust('wechatpayPublicKey'), { clock: clockAt(NOW) })
  const response = signedReply({ a: 1 })
  const typed = (type: string | undefined): ReceivedResponse => ({
    ...response,
    headers: { ...response.headers, 'wechatpay-signature-type': type },
  })
  expect(await brand.open(typed(BRAND.scheme))).toEqual({ a: 1 })
  expect(await V3.open(typed(MERCHANT.scheme))).toEqual({ a: 1 })
  for (const open of [
    () => brand.open(typed(MERCHANT.scheme)),
    () => brand.open(typed(undefined)),
    () => V3.open(typed(BRAND.scheme)),
  ]) {
    await expect(open()).rejects.toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE_TYPE' })
  }
})

// ---- seal: the body

test('bytes are sent unchanged, as a copy', async () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00)
  const signed = await seal({ body: bytes })
  expect(signed.body).toEqual(Buffer.from(bytes))
  expect(signed.body).not.toBe(bytes)
  const emoji = Buffer.from('{ "a": "😀" }\n')
  expect((await seal({ body: emoji })).body).toEqual(emoji)
})

test.each([undefined, null])('%s means that there is no body', async (body) => {
  expect((await seal({ body })).body).toBeUndefined()
})

test.each<[string, unknown, string]>([
  ['an empty object', {}, '{}'],
  ['an array', [1, 'a', null], '[1,"a",null]'],
  ['Chinese', { description: '微信支付' }, '{"description":"微信支付"}'],
  ['what JSON must escape', { a: '"\\/\n\u2028' }, '{"a":"\\"\\\\/\\n\u2028"}'],
  ['members in their order', { b: 1, a: { d: 2, c: 3 } }, '{"b":1,"a":{"d":2,"c":3}}'],
  ['undefined members, which are dropped', { a: undefined, b: { c: undefined } }, '{"b":{}}'],
  ['null members, which stay', { a: null }, '{"a":null}'],
  ['a Date', { time: new Date('2026-05-28T20:26:40Z') }, '{"time":"2026-05-28T20:26:40.000Z"}'],
  ['the largest exact numbers', [2 ** 53 - 1, 1 - 2 ** 53], '[9007199254740991,-9007199254740991]'],
  ['fractions and zero', { a: 0.01, b: -0, c: 1e-7 }, '{"a":0.01,"b":0,"c":1e-7}'],
  ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ['a toJSON of its own', { toJSON: () => ({ a: 1 }) }, '{"a":1}'],
  ['the same object twice', (() => [{ a: 1 }].flatMap((same) => [same, same]))(), '[{"a":1},{"a":1}]'],
  ['an own __proto__', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
])('a body with %s is encoded to these bytes', async (_, body, text) => {
  expect(await sealedText(body)).toBe(text)
})

test('a getter and a toJSON are read once: the signed bytes are the sent bytes', async () => {
  let reads = 0
  const body = {
    get amount() {
      reads += 1
      return reads
    },
    other: { toJSON: () => `${++reads} reads` },
  }
  const signed = await seal({ body })
  const { headers } = signed
  const bytes = bytesOf(signed.body)
  const [, signature = ''] = /signature="(.+)"$/.exec(headers['authorization'] ?? '') ?? []
  expect(Buffer.from(bytes ?? []).toString()).toBe('{"amount":1,"other":"2 reads"}')
  expect(reads).toBe(2)
  const request = { method: 'POST', target: '/v3/x', body: bytes ?? '' }
  const message = requestMessage(request, keys.now, clockAt(NOW).nonce())
  expect(verifyMessage(message, signature, createPublicKey(keys.merchant.publicKey))).toBe(true)
})

const CIRCLE: Record<string, unknown> = { a: 1 }
CIRCLE['self'] = CIRCLE

test.each<[string, unknown, string]>([
  ['a BigInt', { amount: { total: 1n } }, '`json` holds a BigInt under total;'],
  ['a BigInt in a list', [0, 1n], '`json` holds a BigInt under 1;'],
  ['a BigInt and nothing else', 1n, '`json` holds a BigInt under its root;'],
  ['NaN', { amount: { total: Number.NaN } }, '`json` holds NaN under total, which JSON cannot represent'],
  ['Infinity', { total: Number.POSITIVE_INFINITY }, '`json` holds Infinity under total,'],
  ['-Infinity', { total: Number.NEGATIVE_INFINITY }, '`json` holds -Infinity under total,'],
  ['2^53', { id: 2 ** 53 }, '`json` holds a number beyond 2^53 - 1 under id,'],
  ['-2^53', { id: -(2 ** 53) }, '`json` holds a number beyond 2^53 - 1 under id,'],
  ['1e21', { id: 1e21 }, '`json` holds a number beyond 2^53 - 1 under id,'],
  ['an emoji', { description: 'tea 🍵' }, '`json` holds an emoji or another 4-byte character under description;'],
  ['a rare Chinese character', { name: '𠮷' }, '`json` holds an emoji or another 4-byte character under name;'],
  ['half a character', { attach: 'a\ud83c' }, '`json` holds an emoji or another 4-byte character under attach;'],
  ['the other half', { attach: '\udf75' }, '`json` holds an emoji or another 4-byte character under attach;'],
  ['an emoji that a toJSON makes', { a: { toJSON: () => '🍵' } }, '`json` holds an emoji'],
  ['itself', CIRCLE, '`json` cannot be written as JSON (it refers to itself, or a toJSON of it throws)'],
  ['a toJSON that throws', { a: { toJSON: () => fail('secret-value') } }, '`json` cannot be written as JSON ('],
  [
    'a getter that throws',
    {
      get a() {
        return fail('secret-value')
      },
    },
    '`json` cannot be written as JSON (',
  ],
  ['100,000 levels', nested(100_000), '`json` cannot be written as JSON (it is nested too deeply)'],
  ['a text', '{"a":1}', '`json` is not an object or an array'],
  ['an empty text', '', '`json` is not an object or an array'],
  ['a number', 1, '`json` is not an object or an array'],
  ['a truth value', true, '`json` is not an object or an array'],
  ['a function', () => 1, '`json` is not an object or an array'],
  ['a symbol', Symbol('a'), '`json` is not an object or an array'],
  ['a toJSON that gives nothing', { toJSON: () => undefined }, '`json` is not an object or an array'],
])('a body that is or contains %s is rejected before anything is sent', async (_, body, message) => {
  const error = await refusal({ body })
  expect(error).toMatchObject({ code: 'ERR_BODY', mayHaveTakenEffect: false })
  expect(error.message).toContain(`${LABEL}: ${message}`)
  expect(inspect(error, { showHidden: true, depth: null })).not.toMatch(/secret-value|🍵|tea/)
})

test('a key in an error message is shortened and on one line', async () => {
  const { message } = await refusal({ body: { [`a\n\u001b[31m${'k'.repeat(1000)}`]: 1n } })
  expect(message).not.toMatch(/\p{Cc}/u)
  expect(message.length).toBeLessThan(250)
})

// ---- open: data

test.each<[string, ReceivedResponse, unknown]>([
  ['an object', signedReply({ code_url: 'weixin://x' }), { code_url: 'weixin://x' }],
  ['204', signedReply('', { status: 204 }), undefined],
  ['an empty 200', signedReply(''), undefined],
  ['an empty 202', signedReply('', { status: 202 }), undefined],
  ['a BOM', signedReply('\ufeff{"a":1}'), { a: 1 }],
  ['null', signedReply('null'), null],
  ['a list', signedReply('[1]'), [1]],
  ['emoji', signedReply({ attach: '😀' }), { attach: '😀' }],
  ['SUCCESS as its code', signedReply({ code: 'SUCCESS', message: 'ok' }), { code: 'SUCCESS', message: 'ok' }],
  ['OK as its code', signedReply({ code: 'OK', message: 'ok' }), { code: 'OK', message: 'ok' }],
  ['a number as its code', signedReply({ code: 0, message: 'ok' }), { code: 0, message: 'ok' }],
  [
    'the code of a member card',
    signedReply({ code: '478515832665', card_id: 'x' }),
    { code: '478515832665', card_id: 'x' },
  ],
  [
    'a code and a message among other members',
    signedReply({ code: 'COUPON_1', message: 'hello', stock_id: '1' }),
    { code: 'COUPON_1', message: 'hello', stock_id: '1' },
  ],
])('a response with %s has this data', async (_, response, data) => {
  expect(await V3.open(response)).toEqual(data)
})

test('a response signed with any known key is accepted, regardless of the requested key', async () => {
  for (const serial of [keys.platformA.serial, keys.platformB.serial, keys.wechatpayPublicKey.id]) {
    expect(await V3.open(signedReply({ a: 1 }, { serial }))).toEqual({ a: 1 })
  }
})

test('arraybuffer returns the verified bytes, even if they are not JSON', async () => {
  const body = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00])
  const data = await V3.open(signedReply(body, { responseType: 'arraybuffer' }))
  expect(Buffer.isBuffer(data)).toBe(true)
  expect(data).toEqual(body)
})

test('stream returns the verified bytes in one chunk, and ends', async () => {
  const body = Buffer.from('日期,金额\n')
  const chunks: unknown[] = []
  for await (const chunk of (await V3.open(signedReply(body, { responseType: 'stream' }))) as Readable)
    chunks.push(chunk)
  expect(Buffer.concat(chunks as Buffer[])).toEqual(body)
  for await (const chunk of (await V3.open(signedReply('', { responseType: 'stream' }))) as Readable) chunks.push(chunk)
  expect(Buffer.concat(chunks as Buffer[])).toEqual(body)
})

test.each([undefined, 'json', 'arraybuffer', 'stream'])(
  'with responseType %s a changed byte is detected',
  async (type) => {
    const response = signedReply({ a: 1 }, { responseType: type })
    await expect(V3.open({ ...response, body: Buffer.from('{"a":2}') })).rejects.toThrow(TrustError)
    await expect(V3.open({ ...response, headers: {} })).rejects.toThrow(TrustError)
  },
)

test.each([
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['half an object', Buffer.from('{')],
  ['HTML', Buffer.from('<html></html>')],
  ['a blank', Buffer.from(' ')],
  ['two BOMs', Buffer.from('\ufeff\ufeff{}')],
])('a signed response that is %s is invalid: query before you send it again', async (_, body) => {
  const error = await thrown(signedReply(body))
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_FORMAT', sent: true, mayHaveTakenEffect: true, retryable: false })
  expect(error.message).toBe(
    `${LABEL}: the response is signed but not JSON; the request may have taken effect: query before you send it again`,
  )
})

test('a hostile __proto__ is a normal member and does not pollute the prototype', async () => {
  const data = await V3.open(signedReply('{"__proto__":{"admin":1},"constructor":{"prototype":{"admin":1}}}'))
  expect(data).not.toHaveProperty('admin')
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor'])
  expect({}).not.toHaveProperty('admin')
  const error = await apiError(403, '{"code":"NO_AUTH","__proto__":{"admin":1},"detail":{"__proto__":{"field":"x"}}}')
  expect(error).not.toHaveProperty('admin')
  expect(error.detail).toBeUndefined()
  expect({}).not.toHaveProperty('admin')
})

test('an API error with status 200 is an ApiError, and the request may have taken effect', async () => {
  const refused = { code: 'ORDER_NOT_EXIST', message: 'no such order', detail: { field: 'out_trade_no' } }
  const error = await thrown(signedReply(refused))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    status: 200,
    code: 'ORDER_NOT_EXIST',
    detail: { field: 'out_trade_no' },
    mayHaveTakenEffect: true,
    retryable: false,
  })
  await expect(V3.open({ ...signedReply(refused), headers: {} })).rejects.toThrow(TrustError)
})

// ---- open: API errors

test('an API error has status, code, reason, field and Request-ID on one line', async () => {
  const body = {
    code: 'PARAM_ERROR',
    message: '参数错误',
    detail: { field: '/amount/currency', value: 'XYZ', issue: 'unknown currency', location: 'body' },
  }
  const error = await apiError(400, JSON.stringify(body), { 'request-id': '08F78BB3A106-268443699' })
  expect(error.message).toBe(
    `${LABEL}: 400 PARAM_ERROR: 参数错误: /amount/currency: unknown currency (Request-ID 08F78BB3A106-268443699)`,
  )
  expect(error).toMatchObject({
    status: 400,
    code: 'PARAM_ERROR',
    requestId: '08F78BB3A106-268443699',
    detail: { field: '/amount/currency', issue: 'unknown currency', location: 'body' },
  })
})

test.each([
  [400, false],
  [401, false],
  [403, false],
  [404, false],
  [405, false],
  [409, false],
  [429, true],
  [500, true],
  [502, true],
  [503, true],
  [599, true],
])('status %d: the request may have taken effect and may be retried: %s', async (status, passing) => {
  const error = await apiError(status, '{"code":"X","message":"m"}')
  expect(error).toMatchObject({ status, code: 'X', retryable: passing, mayHaveTakenEffect: passing })
})

const NO_REASON = 'the response contains no reason; check the path and the verb, or whether a proxy responded'

test.each([
  ['an empty 404', 404, ''],
  ['an empty 405', 405, ''],
  ['an HTML 502', 502, '<html><head><title>502 Bad Gateway</title></head></html>'],
  ['a 500 that is not UTF-8', 500, Buffer.from([0xff, 0xfe])],
  ['a 400 with half an object', 400, '{"code":"PARAM_ERR'],
  ['a 400 with null', 400, 'null'],
  ['a 400 with a text', 400, '"PARAM_ERROR"'],
  ['a 400 with a list', 400, '[{"code":"PARAM_ERROR"}]'],
  ['a 400 with nothing in it', 400, '{}'],
  ['a 400 with its code deeper down', 400, '{"error":{"code":"PARAM_ERROR"}}'],
])('%s has no code, and its body is not in the error', async (_, status, body) => {
  const error = await apiError(status, body)
  expect(error).toMatchObject({ status, code: null, detail: undefined, requestId: undefined })
  expect(error.message).toBe(`${LABEL}: ${status}: ${NO_REASON}`)
  expect(error).toMatchObject({ retryable: status >= 500, mayHaveTakenEffect: status >= 500 })
})

test.each<[string, unknown, string | null]>([
  ['a text', 'SIGN_ERROR', 'SIGN_ERROR'],
  ['a number', 268443699, '268443699'],
  ['an object', { a: 1 }, null],
  ['a list', ['SIGN_ERROR'], null],
  ['null', null, null],
  ['true', true, null],
  ['empty', '', null],
  ['10 KB long', 'A'.repeat(10_240), `${'A'.repeat(64)}…`],
  ['several lines', 'A\r\nB\u001b[31m\u2028', 'A  B [31m '],
])('a code that is %s', async (_, code, shown) => {
  const error = await apiError(400, JSON.stringify({ code, message: 'm' }))
  expect(error.code).toBe(shown)
  expect(error.message).toBe(`${LABEL}: 400${shown === null ? '' : ` ${shown}`}: m`)
})

const ANSI = '\u001b[2J\u001b[31mred\u001b[0m\r\n2026-01-01 INFO paid\u0007\u0000\u009b1m\u2028\u2029\x7f'

test.each<[string, unknown]>([
  ['a message with escapes and line breaks', { code: 'X', message: ANSI }],
  ['a code with escapes and line breaks', { code: ANSI, message: 'm' }],
  ['a field with escapes and line breaks', { code: 'X', detail: { field: ANSI, issue: ANSI, location: ANSI } }],
  ['a message of 10 KB', { code: 'X', message: 'm'.repeat(10_240) }],
  ['a detail of 30 KB', { code: 'X', detail: { field: 'f'.repeat(10_240), issue: 'i'.repeat(20_480) } }],
  ['a message that is an object', { code: 'X', message: { a: 'b' } }],
  ['a message that is a number', { code: 'X', message: 42 }],
  ['a detail that is a text', { code: 'X', message: 'm', detail: 'text' }],
  ['a detail that is a list', { code: 'X', message: 'm', detail: ['text', { field: 'x' }] }],
  ['a detail that is null', { code: 'X', message: 'm', detail: null }],
  ['a detail that is a number', { code: 'X', message: 'm', detail: 1 }],
  ['a detail whose members are no texts', { code: 'X', detail: { field: {}, issue: ['x'], location: null } }],
  ['members that an error has itself', { code: 'X', name: 'x', stack: 'x', status: 200, mayHaveTakenEffect: false }],
  ['toString and toJSON', { code: 'X', toString: 'x', toJSON: 'x', detail: { toString: 'x' } }],
])('%s causes an error with one short line without control characters', async (_, body) => {
  const error = await apiError(500, JSON.stringify(body))
  expect(error).toMatchObject({ name: 'ApiError', status: 500, retryable: true, mayHaveTakenEffect: true })
  expect(error.message.startsWith(`${LABEL}: 500 `)).toBe(true)
  expect(error.message.length).toBeLessThan(1700)
  const texts = [error.message, error.code ?? '', ...Object.values(error.detail ?? {})]
  expect(texts.filter((text) => typeof text !== 'string' || /[\p{Cc}\u2028\u2029]/u.test(text))).toEqual([])
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'ApiError', status: 500, message: error.message })
})

test('detail.value repeats a value of the request and is never shown', async () => {
  const detail = {
    field: 'bank_account',
    value: '6222021234567890123',
    issue: 'malformed',
    extra: '6222021234567890123',
  }
  const error = await apiError(400, JSON.stringify({ code: 'PARAM_ERROR', message: 'm', detail }))
  const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { showHidden: true, depth: null })]
  expect(shown.join('\n')).toContain('bank_account')
  expect(shown.join('\n')).not.toContain('622202')
})

test.each(['a b', 'a\nb', '', 'x'.repeat(101), '<script>', ['A-1', 'B-2']])(
  'the invalid Request-ID %j is left out',
  async (id) => {
    const error = await apiError(400, '{"code":"X","message":"m"}', { 'request-id': id })
    expect(error.requestId).toBeUndefined()
    expect(error.message).toBe(`${LABEL}: 400 X: m`)
  },
)

test.each([
  [301, 'a redirect, which is not followed'],
  [302, 'a redirect, which is not followed'],
  [304, 'a redirect, which is not followed'],
  [307, 'a redirect, which is not followed'],
  [600, 'an unknown status'],
  [999, 'an unknown status'],
])('status %d is not a response of WeChat Pay, signed or not', async (status, what) => {
  for (const headers of [signedReply('{}').headers, {}]) {
    const error = await thrown({ ...signedReply('{}'), status, headers })
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ code: 'ERR_UNEXPECTED_STATUS', sent: true, mayHaveTakenEffect: true })
    expect(error.message).toBe(`${LABEL}: the response has status ${status}, ${what}; check baseURL and the proxy`)
  }
})

test('an API error is never verified: WeChat Pay does not sign it', async () => {
  const forged = sign('sha256', Buffer.from('x'), MERCHANT.privateKey).toString('base64')
  const error = await apiError(401, '{"code":"SIGN_ERROR","message":"m"}', { 'wechatpay-signature': forged })
  expect(error.code).toBe('SIGN_ERROR')
})

async function apiError(
  status: number,
  body: string | Buffer,
  headers: ReceivedResponse['headers'] = {},
): Promise<ApiError> {
  const error = await thrown({
    label: LABEL,
    status,
    headers,
    body: Buffer.from(body),
    responseType: undefined,
    redact: (text) => text,
  })
  expect(error).toBeInstanceOf(ApiError)
  return error as ApiError
}

async function thrown(response: ReceivedResponse): Promise<Error> {
  // not every error is synchronous: an unknown path is looked up first
  return Promise.resolve()
    .then(() => V3.open(response))
    .then(
      () => Promise.reject(new Error('it was taken')),
      (error: Error) => error,
    )
}

function fail(message: string): never {
  throw new Error(message)
}

function nested(levels: number): unknown {
  let value: unknown = {}
  for (let level = 0; level < levels; level += 1) value = { a: value }
  return value
}

test.each<[string, unknown, string]>([
  ['a Map', new Map([['a', 1]]), 'holds a Map under m'],
  ['a Set', new Set([1]), 'holds a Set under m'],
  ['a Promise', Promise.resolve(1), 'holds a Promise under m'],
  ['an Error', new Error('x'), 'holds a Error under m'],
  ['a regular expression', /x/, 'holds a RegExp under m'],
  ['an ArrayBuffer', new ArrayBuffer(1), 'holds a ArrayBuffer under m'],
  ['a typed array', new Int16Array(1), 'holds a Int16Array under m'],
  ['search parameters', new URLSearchParams('a=1'), 'holds a URLSearchParams under m'],
  ['a boxed string', Object('x'), 'holds a String under m'],
  ['an invalid Date', new Date(Number.NaN), 'holds an invalid Date under m'],
  ['a hole in an array', [1, undefined], 'holds undefined under 1'],
  ['a function in an array', [() => 1], 'holds function under 0'],
  ['an emoji as a name', { '😀': 1 }, 'holds an emoji'],
])('%s is rejected, because JSON would lose or change it', async (_, value, message) => {
  const error = await refusal({ body: { m: value } })
  expect(error).toMatchObject({ code: 'ERR_BODY', message: expect.stringContaining(message) })
})

test('an instance of a class is encoded like a plain object, also when nested', async () => {
  class Amount {
    constructor(readonly total: number) {}
  }
  const v3 = createV3(MERCHANT, trust('wechatpayPublicKey'), { clock: clockAt(NOW) })
  const { body } = await v3.seal({
    label: LABEL,
    method: 'POST',
    target: '/v3/x',
    headers: {},
    body: { amount: new Amount(1) },
    encoded: encodedOf('/v3/x', undefined),
  })
  expect(bytesOf(body)?.toString()).toBe('{"amount":{"total":1}}')
})

test('Wechatpay-Serial is sent in the spelling of WeChat Pay, not of the caller', async () => {
  const v3 = createV3(MERCHANT, trust('platformB'), { clock: clockAt(NOW) })
  const { headers } = await v3.seal({
    label: LABEL,
    method: 'GET',
    target: '/v3/x',
    headers: { 'Wechatpay-Serial': keys.platformB.serial.toLowerCase().replace(/^0+/, '') },
    body: undefined,
    encoded: encodedOf('/v3/x', undefined),
  })
  expect(headers['wechatpay-serial']).toBe(keys.platformB.serial)
})
