import { randomUUID, sign } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ApiError, NetworkError, type TrustCode, TrustError, UsageError } from 'wechatpay-chain'
import { signAnswer } from '../support/gateway.js'
import { keys, toKey, validConfig } from '../support/keys.js'
import { type Fields, rawAnswer, signedAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'

// A raw server writes each response byte by byte: responses that a client must reject, and responses that it must accept.

const BODY = '{"prepay_id":"wx26112221580621e9b071c00d9e093b0000"}'
const NOW = () => Math.floor(Date.now() / 1000)

async function answerWith(answer: Buffer, merge: object = {}) {
  const server = await startRawServer((socket) => socket.write(answer))
  return { server, client: untypedClient(validConfig({ baseURL: server.url, retry: 0, ...merge })) }
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => {
      throw new Error(`the call was answered: ${inspect(value)}`)
    },
    (error: unknown) => error,
  )
}

/** A response with only these headers and a length. */
const answer = (headers: Fields, body: Buffer | string = BODY, status = '200 OK') =>
  rawAnswer(body, { 'Content-Length': `${Buffer.byteLength(body)}`, ...headers }, status)

/** Signed headers, with some of them changed or, where `undefined`, left out. */
function proof(change: Record<string, string | string[] | undefined> = {}): Fields {
  const entries = Object.entries({ ...signAnswer(BODY), ...change })
  return Object.fromEntries(entries.filter((entry): entry is [string, string | string[]] => entry[1] !== undefined))
}

/** Signed with another message format or another key. */
function signedAs(
  message: (timestamp: string, nonce: string) => string,
  signer: { der: string; base64: string } = keys.wechatpayPublicKey.privateKeyPkcs8,
  serial = keys.wechatpayPublicKey.id,
): Fields {
  const timestamp = String(NOW())
  const nonce = randomUUID().replaceAll('-', '')
  const signature = sign('sha256', Buffer.from(message(timestamp, nonce)), toKey(signer)).toString('base64')
  return {
    'Wechatpay-Serial': serial,
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Signature': signature,
  }
}

const standard = (timestamp: string, nonce: string) => `${timestamp}\n${nonce}\n${BODY}\n`
const good = String(signAnswer(BODY)['Wechatpay-Signature'])
const twice = (name: string, first?: string, second?: string): Fields => {
  const right = signAnswer(BODY)
  return { ...right, [name]: [first ?? String(right[name]), second ?? String(right[name])] }
}

const UNBELIEVABLE: readonly (readonly [what: string, code: TrustCode, headers: () => Fields])[] = [
  ['has no signature', 'ERR_UNSIGNED', () => ({})],
  ['has no Wechatpay-Signature', 'ERR_UNSIGNED', () => proof({ 'Wechatpay-Signature': undefined })],
  ['has no Wechatpay-Timestamp', 'ERR_UNSIGNED', () => proof({ 'Wechatpay-Timestamp': undefined })],
  ['has no Wechatpay-Nonce', 'ERR_UNSIGNED', () => proof({ 'Wechatpay-Nonce': undefined })],
  ['has no Wechatpay-Serial', 'ERR_UNSIGNED', () => proof({ 'Wechatpay-Serial': undefined })],
  ['has an empty Wechatpay-Signature', 'ERR_UNSIGNED', () => proof({ 'Wechatpay-Signature': '' })],
  [
    'has the signature of another body',
    'ERR_SIGNATURE',
    () => signAnswer(BODY.replace('wx26', 'wx27')) satisfies Fields,
  ],
  [
    'is signed by somebody else under a known serial',
    'ERR_SIGNATURE',
    () => signedAs(standard, keys.attacker.privateKeyPkcs8),
  ],
  ["is signed by the merchant's own key", 'ERR_SIGNATURE', () => signedAs(standard, keys.merchant.privateKeyPkcs8)],
  [
    'is signed by one key and names another known one',
    'ERR_SIGNATURE',
    () => proof({ 'Wechatpay-Serial': keys.platformB.serial }),
  ],
  [
    'is signed with CRLF between the lines',
    'ERR_SIGNATURE',
    () => signedAs((timestamp, nonce) => `${timestamp}\r\n${nonce}\r\n${BODY}\r\n`),
  ],
  ['is signed without the last LF', 'ERR_SIGNATURE', () => signedAs((...parts) => standard(...parts).slice(0, -1))],
  [
    'is signed as body, timestamp, nonce',
    'ERR_SIGNATURE',
    () => signedAs((timestamp, nonce) => `${BODY}\n${timestamp}\n${nonce}\n`),
  ],
  [
    'is a signature probe',
    'ERR_SIGNATURE',
    () => proof({ 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${good.slice(19)}` }),
  ],
  ['has a valid signature and junk behind it', 'ERR_SIGNATURE', () => proofWith((text) => `${text}, AAAA`)],
  ['has a valid signature with a character more', 'ERR_SIGNATURE', () => proofWith((text) => `${text}=`)],
  ['has its signature without padding', 'ERR_SIGNATURE', () => proofWith((text) => text.replace(/=+$/, ''))],
  [
    'has its signature in URL-safe base64',
    'ERR_SIGNATURE',
    () => proofWith((text) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')),
  ],
  ['has a space in its signature', 'ERR_SIGNATURE', () => proofWith((text) => `${text.slice(0, 9)} ${text.slice(9)}`)],
  ['has a short signature', 'ERR_SIGNATURE', () => proof({ 'Wechatpay-Signature': 'AAAA' })],
  ['has the same signature twice', 'ERR_SIGNATURE_HEADER', () => twice('Wechatpay-Signature')],
  [
    'has a valid signature and then a second',
    'ERR_SIGNATURE_HEADER',
    () => twice('Wechatpay-Signature', undefined, 'AAAA'),
  ],
  ['has a second signature and then a valid', 'ERR_SIGNATURE_HEADER', () => twice('Wechatpay-Signature', 'AAAA')],
  ['has two timestamps', 'ERR_SIGNATURE_HEADER', () => twice('Wechatpay-Timestamp', undefined, '1')],
  ['has two serials', 'ERR_SIGNATURE_HEADER', () => twice('Wechatpay-Serial', undefined, keys.platformB.serial)],
  ['has two nonces', 'ERR_SIGNATURE_HEADER', () => twice('Wechatpay-Nonce')],
  ['has two signature types', 'ERR_SIGNATURE_TYPE', () => twice('Wechatpay-Signature-Type')],
  ['is signed with SM2', 'ERR_SIGNATURE_TYPE', () => proof({ 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' })],
  [
    'is signed in the scheme of the brands',
    'ERR_SIGNATURE_TYPE',
    () => proof({ 'Wechatpay-Signature-Type': 'WECHATPAY-BRAND-SHA256-RSA2048' }),
  ],
  ['is 5 minutes old', 'ERR_CLOCK_SKEW', () => signAnswer(BODY, { now: NOW() - 301 })],
  ['is a day old', 'ERR_CLOCK_SKEW', () => signAnswer(BODY, { now: NOW() - 86_400 })],
  ['is 5 minutes ahead', 'ERR_CLOCK_SKEW', () => signAnswer(BODY, { now: NOW() + 305 })],
  ['has its timestamp in milliseconds', 'ERR_SIGNATURE_HEADER', () => signAnswer(BODY, { now: Date.now() })],
  ['has a timestamp that is no number', 'ERR_SIGNATURE_HEADER', () => proof({ 'Wechatpay-Timestamp': 'NaN' })],
  ['has a timestamp with an exponent', 'ERR_SIGNATURE_HEADER', () => proof({ 'Wechatpay-Timestamp': '1e9' })],
  ['has a timestamp with a sign', 'ERR_SIGNATURE_HEADER', () => proof({ 'Wechatpay-Timestamp': `+${NOW()}` })],
  ['has a nonce with a comma in it', 'ERR_SIGNATURE_HEADER', () => signAnswer(BODY, { nonce: 'abc, def' })],
  ['names a serial that nobody knows', 'ERR_UNKNOWN_SERIAL', () => proof({ 'Wechatpay-Serial': '5157F09EFDC096DE' })],
  [
    'names a certificate that was not given to the client',
    'ERR_UNKNOWN_SERIAL',
    () => signAnswer(BODY, { serial: keys.platformA.serial }),
  ],
  ['names the serial __proto__', 'ERR_UNKNOWN_SERIAL', () => proof({ 'Wechatpay-Serial': '__proto__' })],
  ['names the serial constructor', 'ERR_UNKNOWN_SERIAL', () => proof({ 'Wechatpay-Serial': 'constructor' })],
]

function proofWith(change: (signature: string) => string): Fields {
  return proof({ 'Wechatpay-Signature': undefined, ...changed(change) })
}
function changed(change: (signature: string) => string): Record<string, string> {
  const right = signAnswer(BODY)
  return { ...right, 'Wechatpay-Signature': change(String(right['Wechatpay-Signature'])) }
}

for (const [what, code, headers] of UNBELIEVABLE) {
  test(`a response that ${what} is never data, and the order may exist`, async () => {
    const { client, server } = await answerWith(answer(headers()))
    const call = client.v3.pay.transactions.native.post({ json: { out_trade_no: '1217752501201407033233368018' } })
    const error = (await failureOf(call)) as TrustError
    expect(error).toBeInstanceOf(TrustError)
    expect(error).toMatchObject({ code, mayHaveTakenEffect: true, retryable: code === 'ERR_SIGNATURE' })
    expect(error.message).toMatch(/^POST \/v3\/pay\/transactions\/native: the response is rejected: (?:it|Wechatpay-)/)
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('wx2611')
    // sent once: a write with an unverified response must not be retried
    expect(server.requests).toHaveLength(1)
  })
}

test('one changed byte anywhere in the body is detected', async () => {
  for (const at of [0, 1, 20, BODY.length - 1]) {
    const bytes = Buffer.from(BODY)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    const { client } = await answerWith(answer(proof(), bytes))
    expect(await failureOf(client.v3.certificates.get())).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE' })
  }
})

test('the clock error says how far the clock is off, and in which direction', async () => {
  const { client } = await answerWith(answer(signAnswer(BODY, { now: NOW() - 1000 })))
  const error = (await failureOf(client.v3.certificates.get())) as TrustError
  expect(error.message).toMatch(/signed 100[0-9] s behind the local clock.*synchronise the clock \(NTP\)/)
})

test('the error about an unknown serial names it and the known serials, but repeats no invalid text', async () => {
  const { client } = await answerWith(answer(proof({ 'Wechatpay-Serial': '5157F09EFDC096DE' })))
  const error = (await failureOf(client.v3.certificates.get())) as TrustError
  expect(error.message).toContain('platform key 5157F09EFDC096DE')
  expect(error.message).toContain(`only ${keys.wechatpayPublicKey.id}, ${keys.platformB.serial} is known`)
  const { client: other } = await answerWith(answer(proof({ 'Wechatpay-Serial': '<b>junk</b>' })))
  const junk = (await failureOf(other.v3.certificates.get())) as TrustError
  expect(junk.message).toContain('(a malformed serial)')
  expect(junk.message).not.toContain('<b>')
})

test('a response that is signed with an expired certificate is rejected', async () => {
  const { client } = await answerWith(
    answer(signedAs(standard, keys.platformExpired.privateKeyPkcs8, keys.platformExpired.serial)),
    {
      certs: {
        [keys.platformExpired.serial]: keys.platformExpired.certificate,
        [keys.platformB.serial]: keys.platformB.certificate,
      },
    },
  )
  const error = (await failureOf(client.v3.certificates.get())) as TrustError
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNKNOWN_SERIAL' })
  expect(error.message).toContain('whose certificate is not valid today')
})

test('the login page of a captive portal is never data, although its status is 200', async () => {
  const page = '<html><body>Please log in</body></html>'
  const { client } = await answerWith(answer({ 'Content-Type': 'text/html' }, page))
  const error = (await failureOf(client.v3.certificates.get())) as TrustError
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNSIGNED', mayHaveTakenEffect: true })
  expect(error.message).toContain('it is not from WeChat Pay')
  expect(error.message).not.toContain('<html>')
})

// ---- valid responses ----

test('header names may be in upper or lower case, and the signature type may be missing', async () => {
  const entries = Object.entries(signAnswer(BODY)).filter(([name]) => name !== 'Wechatpay-Signature-Type')
  for (const spell of [(name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()]) {
    const { client } = await answerWith(
      answer(Object.fromEntries(entries.map(([name, value]) => [spell(name), value]))),
    )
    expect((await client.v3.certificates.get()).data).toEqual(JSON.parse(BODY))
  }
})

test('a clock that is off by less than 5 minutes is tolerated, both ways', async () => {
  for (const skew of [-290, 290]) {
    const { client } = await answerWith(answer(signAnswer(BODY, { now: NOW() + skew })))
    expect((await client.v3.certificates.get()).data).toEqual(JSON.parse(BODY))
  }
})

for (const serial of [keys.platformB.serial.toLowerCase(), `00${keys.platformB.serial}`]) {
  test(`the serial ${serial.slice(0, 6)}... is another spelling of a known serial`, async () => {
    const { client } = await answerWith(
      answer({ ...signAnswer(BODY, { serial: keys.platformB.serial }), 'Wechatpay-Serial': serial }),
    )
    expect((await client.v3.certificates.get()).data).toEqual(JSON.parse(BODY))
  })
}

for (const [what, body, data] of [
  ['that no serialiser would write', '{ "a":1.0,"a":2,"b":"\\u0041" }\n', { a: 2, b: 'A' }],
  ['that begins with a BOM', '\ufeff{"a":1}', { a: 1 }],
  ['beyond the basic plane', '{"name":"😀"}', { name: '😀' }],
] as const) {
  test(`a body ${what} is verified over the received bytes`, async () => {
    const { client } = await answerWith(signedAnswer(body))
    expect((await client.v3.certificates.get()).data).toEqual(data)
  })
}

test('hostile member names are kept in the data', async () => {
  const { client } = await answerWith(
    signedAnswer('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
  )
  const { data } = await client.v3.certificates.get()
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor'])
  expect((data as Record<string, unknown>)['admin']).toBeUndefined()
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
})

test('a 204 is signed over the empty body, and its data is undefined', async () => {
  const { client } = await answerWith(rawAnswer('', signAnswer(''), '204 No Content'))
  const response = await client.v3.certificates.delete()
  expect(response.status).toBe(204)
  expect(response.data).toBeUndefined()
})

test('a 204 without a signature is rejected like any other response', async () => {
  const { client } = await answerWith(rawAnswer('', {}, '204 No Content'))
  const error = await failureOf(client.v3.pay.transactions.id._id_.close.post({ id: '1', json: {} }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNSIGNED', mayHaveTakenEffect: true })
})

test('a 204 with the signature of another body is rejected', async () => {
  const { client } = await answerWith(rawAnswer('', signAnswer('{}'), '204 No Content'))
  expect(await failureOf(client.v3.certificates.get())).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE' })
})

test('a signed 200 without a body has no data; a 202 has its data', async () => {
  const empty = await answerWith(signedAnswer(''))
  expect((await empty.client.v3.certificates.get()).data).toBeUndefined()
  const accepted = await answerWith(signedAnswer('{"state":"PROCESSING"}', {}, '202 Accepted'))
  const response = await accepted.client.v3.certificates.get()
  expect([response.status, response.data]).toEqual([202, { state: 'PROCESSING' }])
})

for (const body of ['{"half":', 'plain text', Buffer.from([0x7b, 0xff, 0x7d])]) {
  test(`after a signed response that is not JSON (${JSON.stringify(body).slice(0, 20)}), the request may have taken effect`, async () => {
    const { client } = await answerWith(signedAnswer(body))
    const error = (await failureOf(client.v3.pay.transactions.native.post({ json: {} }))) as NetworkError
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE_FORMAT', sent: true, mayHaveTakenEffect: true, retryable: false })
    expect(error.message).toMatch(/signed but not JSON; the request may have taken effect: query/)
  })
}

test('a signed response nested 100,000 deep does not overflow the stack', async () => {
  const { client } = await answerWith(signedAnswer(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))
  const outcome = await client.v3.certificates.get().then(
    (response: { status: number }) => response.status,
    (error: unknown) => error,
  )
  expect(outcome === 200 || outcome instanceof NetworkError).toBe(true)
})

// ---- API errors ----

const PAID = JSON.stringify({
  out_trade_no: '12177',
  trade_state: 'SUCCESS',
  amount: { total: 1 },
  transaction_id: '42000',
})

for (const status of [400, 401, 403, 404, 405, 409, 413, 429, 500, 501, 502, 503]) {
  test(`a ${status} is an API error without a signature, and with an invalid one`, async () => {
    const effect = status === 429 || status >= 500
    const body = '{"code":"SOME_CODE","message":"原因"}'
    for (const headers of [{}, signAnswer('something else'), { 'Wechatpay-Signature': ['a', 'b'] }] as Fields[]) {
      const { client } = await answerWith(answer({ ...headers, 'Request-ID': '08F7-268' }, body, `${status} X`))
      const error = (await failureOf(client.v3.pay.transactions.native.post({ json: {} }))) as ApiError
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({
        status,
        code: 'SOME_CODE',
        requestId: '08F7-268',
        mayHaveTakenEffect: effect,
        retryable: effect,
      })
      expect(error.message).toBe(`POST /v3/pay/transactions/native: ${status} SOME_CODE: 原因 (Request-ID 08F7-268)`)
    }
  })
}

for (const status of ['404 Not Found', '400 Bad Request', '500 Internal Server Error']) {
  test(`a paid transaction in the body of a ${status} is never data`, async () => {
    const { client } = await answerWith(answer(signAnswer(PAID), PAID, status))
    const error = (await failureOf(client.v3.pay.transactions.id._id_.get({ id: '42000' }))) as ApiError
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: null, detail: undefined })
    const everything = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)
    for (const word of ['SUCCESS', 'trade_state', '42000', '12177']) expect(everything).not.toContain(word)
  })
}

for (const status of ['404 Not Found', '405 Method Not Allowed']) {
  test(`a ${status} with an empty body is an ApiError that advises to check the path and the verb`, async () => {
    const { client } = await answerWith(answer({}, '', status))
    const error = (await failureOf(client.v3.no.such.path.get())) as ApiError
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: Number(status.slice(0, 3)), code: null, requestId: undefined })
    expect(error.message).toMatch(/the response contains no reason; check the path and the verb/)
  })
}

test("a gateway's 502 page is an ApiError without the page, and the order may exist", async () => {
  const page = '<html><head><title>502 Bad Gateway</title></head></html>'
  const { client } = await answerWith(answer({ 'Content-Type': 'text/html' }, page, '502 Bad Gateway'))
  const error = (await failureOf(client.v3.pay.transactions.native.post({ json: {} }))) as ApiError
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 502, code: null, mayHaveTakenEffect: true, retryable: true })
  expect(error.message).not.toContain('<')
})

for (const code of ['FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED', 'RATE_LIMITED']) {
  test(`a 429 is recognised by its status, not by the code ${code}`, async () => {
    const { client } = await answerWith(answer({}, JSON.stringify({ code, message: 'x' }), '429 Too Many Requests'))
    const error = await failureOf(client.v3.refund.domestic.refunds.post({ json: {} }))
    expect(error).toMatchObject({ name: 'ApiError', status: 429, code, retryable: true, mayHaveTakenEffect: true })
  })
}

test('a 500 SYSTEM_ERROR of a refund is an unknown outcome, not a failure', async () => {
  const body = '{"code":"SYSTEM_ERROR","message":"系统异常"}'
  const { client, server } = await answerWith(answer({}, body, '500 Internal Server Error'))
  const error = await failureOf(client.v3.refund.domestic.refunds.post({ json: { out_refund_no: '1' } }))
  expect(error).toMatchObject({ name: 'ApiError', status: 500, code: 'SYSTEM_ERROR', mayHaveTakenEffect: true })
  expect(server.requests).toHaveLength(1)
})

test('a signed API error with status 200 is an ApiError, and the request may have taken effect', async () => {
  const { client } = await answerWith(signedAnswer('{"code":"SYSTEM_ERROR","message":"系统异常"}'))
  const error = await failureOf(client.v3.certificates.get())
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 200, code: 'SYSTEM_ERROR', mayHaveTakenEffect: true })
})

test('an unsigned API error with status 200 is rejected', async () => {
  const { client } = await answerWith(answer({}, '{"code":"SYSTEM_ERROR","message":"系统异常"}'))
  expect(await failureOf(client.v3.certificates.get())).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
})

test('an API error with an incomplete body is an incomplete response and is not read', async () => {
  const server = await startRawServer((socket) => {
    socket.end(rawAnswer('{"code":"ORDER_', { 'Content-Length': '60' }, '404 Not Found'))
  })
  const client = untypedClient(validConfig({ baseURL: server.url }))
  const error = await failureOf(client.v3.certificates.get())
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_RESPONSE_CUT', mayHaveTakenEffect: true })
})

for (const [what, body, expected] of [
  ['a detail that is text', { code: 'PARAM_ERROR', message: 'm', detail: 'text' }, { detail: undefined }],
  ['a detail that is null', { code: 'PARAM_ERROR', message: 'm', detail: null }, { detail: undefined }],
  ['a detail that is a list', { code: 'PARAM_ERROR', message: 'm', detail: [{ field: '/a' }] }, { detail: undefined }],
  [
    'a full detail, whose value is left out',
    { code: 'PARAM_ERROR', message: 'm', detail: { field: '/amount', value: '张三', issue: 'i', location: 'body' } },
    { detail: { field: '/amount', issue: 'i', location: 'body' } },
  ],
  ['a code that is a number', { code: 268, message: 'm' }, { code: '268' }],
  ['a code that is an object', { code: { a: 1 }, message: 'm' }, { code: null }],
  ['a code that nobody has seen', { code: 'NEW_CODE', message: 'm' }, { code: 'NEW_CODE' }],
  ['a message that is a number', { code: 'PARAM_ERROR', message: 5 }, { code: 'PARAM_ERROR' }],
  ['null', null, { code: null }],
  ['a list', [1, 2], { code: null }],
  ['text', 'text', { code: null }],
] as const) {
  test(`an API error with ${what} is an ApiError`, async () => {
    const { client } = await answerWith(answer({}, JSON.stringify(body), '400 Bad Request'))
    const error = await failureOf(client.v3.certificates.get())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 400, ...expected })
  })
}

test('the text of an API error is truncated and on one line, so that it cannot forge log entries', async () => {
  const message = `first\r\nINFO paid\u2028\u001b[31mred${'x'.repeat(10_000)}`
  const body = JSON.stringify({ code: 'C'.repeat(10_000), message, detail: { field: '/a\nb', issue: 'i\u0000j' } })
  const { client } = await answerWith(answer({}, body, '400 Bad Request'))
  const error = (await failureOf(client.v3.certificates.get())) as ApiError
  expect(error.message.length).toBeLessThan(2000)
  expect(String(error.code).length).toBeLessThan(100)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
  expect(error.message).not.toMatch(control)
  expect(Object.values(error.detail ?? {}).join('')).not.toMatch(control)
})

for (const [what, ids] of [
  ['comes twice', ['A-1', 'B-2']],
  ['is junk', ['<script>alert(1)</script>']],
  ['is very long', ['x'.repeat(5000)]],
] as const) {
  test(`a Request-ID that ${what} is left out`, async () => {
    const { client } = await answerWith(answer({ 'Request-ID': ids }, '{"code":"A","message":"m"}', '400 Bad Request'))
    const error = (await failureOf(client.v3.certificates.get())) as ApiError
    expect(error).toMatchObject({ name: 'ApiError', requestId: undefined })
    expect(error.message).not.toContain('Request-ID')
  })
}

// ---- no path disables verification ----

for (const path of [
  'v3/billdownload/file',
  'v3/billdownload/file/',
  'v3/bill/downloadurl',
  'v3/statements',
  'v3/global/statements',
  'v3/transferdownload/signfile',
  'v3/transferdownload/elecvoucherfile',
  'v3/new-tax-control-fapiao/download',
  'v3/merchant-service/images/some-media-id',
  'v3/certificates',
  'hk/v3/statements',
]) {
  test(`an unsigned response from ${path} is rejected: no path is exempt`, async () => {
    const { client } = await answerWith(answer({}, 'a,b\n1,2\n'))
    for (const responseType of ['json', 'arraybuffer', 'stream'] as const) {
      const error = await failureOf(client.chain(path).get({ query: { token: 'x' }, responseType }))
      expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
    }
  })
}

for (const path of [
  'v3/billdownload/file/../../pay/transactions/native',
  'v3/billdownload/file/%2e%2e/pay',
  'v3/billdownload/file\\..\\pay',
  'v3/billdownload/file?x=/pay',
  'v3/billdownload/file#/pay',
  'v3//billdownload/file',
]) {
  test(`the path ${path} is rejected before anything is sent`, async () => {
    const { client, server } = await answerWith(answer({}))
    const error = await failureOf(client.chain(path).get())
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ code: 'ERR_PATH' })
    expect(server.sockets).toEqual([])
  })
}

test('a value in a path cannot reach an API whose responses are accepted unsigned by other clients', async () => {
  const { client, server } = await answerWith(answer({}))
  const error = await failureOf(client.v3._a_.get({ a: 'billdownload/file?token=1' }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  expect(server.requests.map((request) => request.line)).toEqual(['GET /v3/billdownload%2Ffile%3Ftoken%3D1 HTTP/1.1'])
})
