import { expect, test } from 'vitest'
import { ApiError } from 'wechatpay-chain'
import type { ApiError as Refused } from '../../src/errors/errors.js'
import { CODES, NUMBERS } from '../../src/generated/hints.js'
import type { ReceivedResponse } from '../../src/transport/contracts.js'
import { type ApiErrorOptions, toApiError } from '../../src/v3/api-error.js'
import { createV3 } from '../../src/v3/protocol.js'
import { runChild } from '../support/child.js'
import { rejectionOf } from '../support/failure.js'
import { type Arrived, startGateway, toBytes } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { rawAnswer, startRawServer } from '../support/raw-server.js'
import { clockAt, encodedOf, MERCHANT, NOW, signedReply, trust } from '../support/reply.js'
import { untypedClient } from '../support/untyped.js'

const NONCE = '593BEC0C930BF1AFEB40B4A08C8FB242'
const TARGET = '/v3/pay/transactions/jsapi?channel=4'
const BODY = '{"description":"张三的茶","amount":{"total":1},"payer":{"openid":"oUpF8uMuAJO"}}'
const HEAD = `POST\n${TARGET}\n${keys.now}\n${NONCE}\n`
const V3 = createV3(MERCHANT, trust('wechatpayPublicKey'), { clock: clockAt(NOW, NONCE) })

/** A request as this client signs it: method, URL, headers and bytes. */
async function seal(body: unknown = JSON.parse(BODY)) {
  const signed = await V3.seal({
    label: 'POST /v3/x',
    method: 'POST',
    target: TARGET,
    headers: {},
    body,
    encoded: encodedOf(TARGET, undefined),
  })
  return { method: 'POST', url: new URL(TARGET, 'https://api.mch.weixin.qq.com'), ...signed }
}

async function refused(
  body: unknown,
  merge: Partial<ReceivedResponse> = {},
  options?: ApiErrorOptions,
): Promise<Refused> {
  const response: ReceivedResponse = {
    label: 'POST /v3/pay/transactions/jsapi',
    status: 400,
    headers: {},
    body: toBytes(body),
    responseType: undefined,
    redact: (text) => text,
    ...merge,
  }
  const error = await toApiError(response, options)
  expect(error).toBeInstanceOf(ApiError)
  return error as Refused
}

const number = (last: string) => ({ headers: { 'request-id': `08F7B2C8D9A1-${last}` } })

// ---- hints

test('the hint is looked up by the number at the end of Request-ID before the code', async () => {
  const { hint } = await refused({ code: 'PARAM_ERROR', message: 'm' }, number('268510603'))
  expect(hint).toBe('openid不是该appid下取得的；用下单同一appid重新获取openid')
})

test('the hint is looked up by the code if the number is unknown or missing', async () => {
  const expected = '订单不存在；核对单号、商户号，合单要用合单查询接口'
  const ids = [number('1'), number('0'), number('constructor'), { headers: { 'request-id': '268512771' } }, {}]
  for (const merge of ids) {
    const { hint } = await refused({ code: 'ORDER_NOT_EXIST', message: 'm' }, { status: 404, ...merge })
    expect(hint).toBe(expected)
  }
})

test('the hint is found by the number even without a code, as on the page of a gateway', async () => {
  const { hint, code } = await refused('<html>', { status: 429, ...number('270924289') })
  expect(code).toBe(null)
  expect(hint).toMatch(/单号保持不变/)
})

test('an unknown number and code have no hint', async () => {
  for (const body of [{ code: 'BRAND_NEW', message: 'm' }, { message: 'm' }, '', [], null])
    expect((await refused(body, number('12345'))).hint).toBeUndefined()
})

test('a code that is a member name of every object has no hint', async () => {
  for (const code of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect((await refused({ code, message: 'm' }, number('1'))).hint).toBeUndefined()
})

test('the hint is in English if that language is configured', async () => {
  const english = { language: 'en' } as const
  const byNumber = await refused({ code: 'PARAM_ERROR' }, number('268510603'), english)
  expect(byNumber.hint).toBe('openid was not obtained under this appid; fetch it with the appid used for ordering')
  const byCode = await refused({ code: 'PARAM_ERROR' }, {}, english)
  expect(byCode.hint).toMatch(/^A parameter is missing or malformed; /)
})

test('a hint without an official source is worded as a guess', async () => {
  expect((await refused({ code: 'REFUND_EXCEED' })).hint).toMatch(/^多半是：/)
  expect((await refused({ code: 'REFUND_EXCEED' }, {}, { language: 'en' })).hint).toMatch(/^Probably: /)
})

test('a hint that the request had no effect is not used if it may have taken effect', async () => {
  for (const code of ['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'TRADE_OVERDUE', 'USER_ACCOUNT_ABNORMAL']) {
    expect((await refused({ code }, { status: 403 })).hint).toMatch(/；/)
    for (const status of [429, 500, 503]) expect((await refused({ code }, { status })).hint).toBeUndefined()
  }
})

test('a hint to query or to reuse the same number is used with any status', async () => {
  for (const code of ['SYSTEM_ERROR', 'FREQUENCY_LIMITED', 'OUT_TRADE_NO_USED']) {
    const hints = await Promise.all([400, 403, 429, 500].map((status) => refused({ code }, { status })))
    expect(new Set(hints.map(({ hint }) => hint)).size).toBe(1)
    expect(hints[0]?.hint).toMatch(/原单号|该单号/)
  }
})

test('an API error with status 200 has no hint: its meaning is unknown', async () => {
  const response = signedReply({ code: 'SYSTEM_ERROR', message: 'm' }, { headers: { 'request-id': '08F7-268447840' } })
  const error = await rejectionOf(async () => V3.open(response))
  expect(error).toMatchObject({ name: 'ApiError', status: 200, code: 'SYSTEM_ERROR', hint: undefined })
})

test('a redirect has no hint, even with a known code', async () => {
  const response = { ...signedReply({ code: 'SYSTEM_ERROR' }, { status: 302 }), ...number('268447840') }
  expect(await toApiError(response)).toMatchObject({ name: 'NetworkError', code: 'ERR_UNEXPECTED_STATUS' })
})

test('an unknown path has the nearest path as its hint; a known path has the hint of the number', async () => {
  const unknown = { ...signedReply(''), status: 404, ...number('268512771') }
  const of = (label: string) => rejectionOf(async () => V3.open({ ...unknown, label }))
  expect(await of('POST /v3/pay/transaction/native')).toMatchObject({
    hint: 'did you mean POST /v3/pay/transactions/native?',
  })
  expect(await of('POST /v3/pay/transactions/native')).toMatchObject({ hint: expect.stringMatching(/^按所给单号/) })
})

test('the protocol uses the configured language', async () => {
  const v3 = createV3(MERCHANT, trust('wechatpayPublicKey'), { clock: clockAt(NOW), language: 'en' })
  for (const response of [
    { ...signedReply({ code: 'NO_AUTH' }), status: 403 },
    { ...signedReply(''), status: 404, ...number('268443701'), label: 'POST /v3/pay/transactions/native' },
  ]) {
    const error = await rejectionOf(async () => v3.open(response))
    expect(error).toMatchObject({ hint: expect.stringMatching(/^No (permission|acceptance relation)/) })
  }
})

test('the message contains the hint only if WeChat Pay gives no reason', async () => {
  const silent = await refused({ code: 'ORDER_NOT_EXIST' }, { status: 404 }, { language: 'en' })
  expect(silent.message).toMatch(/: 404 ORDER_NOT_EXIST: Order not found; check number and merchant/)
  const spoken = await refused({ code: 'ORDER_NOT_EXIST', message: '订单不存在' }, { status: 404 })
  expect(spoken.message).toBe('POST /v3/pay/transactions/jsapi: 404 ORDER_NOT_EXIST: 订单不存在')
  expect(spoken.hint).toMatch(/；/)
})

test('OUT_TRADE_NO_USED advises to query: the response to an earlier call may have been lost', async () => {
  const zh = await refused({ code: 'OUT_TRADE_NO_USED', message: 'm' }, { status: 403 })
  expect(zh.hint).toMatch(/可能是更早一次没收到应答的请求；先用该单号查询原单，切勿直接换号/)
  const en = await refused({ code: 'OUT_TRADE_NO_USED', message: 'm' }, { status: 403 }, { language: 'en' })
  expect(en.hint).toMatch(
    /an earlier request whose response was lost; query the order by that number, and do not simply change the number/,
  )
})

test('after a lost response, the API error for the same number advises to query, and the first outcome stays unknown', async () => {
  const body = '{"code":"OUT_TRADE_NO_USED","message":"商户订单号重复"}'
  const server = await startRawServer((socket, _, count) => {
    if (count === 1) socket.destroy()
    else socket.write(rawAnswer(body, { 'Content-Length': `${Buffer.byteLength(body)}` }, '403 Forbidden'))
  })
  const { native } = untypedClient(validConfig({ baseURL: server.url })).v3.pay.transactions
  const order = () => native.post({ json: { out_trade_no: '1217752501201407033233368018' } })
  expect(await rejectionOf(order)).toMatchObject({ name: 'NetworkError', mayHaveTakenEffect: true })
  expect(await rejectionOf(order)).toMatchObject({
    code: 'OUT_TRADE_NO_USED',
    hint: expect.stringMatching(/先用该单号查询原单/),
  })
  expect(new Set(server.requests.map((request) => request.body.toString())).size).toBe(1)
  expect(server.requests).toHaveLength(2)
})

test('no hint advises a new number without a query before it', () => {
  const hints = Object.entries({ ...NUMBERS, ...CODES })
  const chinese = hints.filter(([, { zh }]) => /新单号|新号|换.{0,2}号/.test(zh) && !/查|原out_|pay_auth_no/.test(zh))
  const english = hints.filter(
    ([, { en }]) => /(?:new|another) (?:number|out_)/.test(en) && !/query|confirm|the original/.test(en),
  )
  expect([...chinese, ...english]).toEqual([])
})

test('the table of hints is only loaded for an API error with a number or a code', async () => {
  const hook = `import { writeSync } from 'node:fs'
export async function load(url, context, next) {
  if (url.includes('/hints-')) writeSync(1, 'loaded;')
  return next(url, context)
}`
  const { stdout, code } = await runChild(`
    const { register } = await import('node:module')
    const { writeSync } = await import('node:fs')
    const { createServer } = await import('node:http')
    register('data:text/javascript,${encodeURIComponent(hook).replaceAll("'", '%27')}')
    const server = createServer((request, response) => {
      writeSync(1, 'arrived;')
      response.statusCode = 400
      response.end(request.url.endsWith('/1') ? '<html>' : '{"code":"ORDER_CLOSED","message":"-"}')
    })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const instance = createClient({ ...config, baseURL: 'http://127.0.0.1:' + server.address().port }).untyped
    await instance.v3.orders._id_.get({ id: '1' }).catch((error) => error)
    const error = await instance.v3.orders._id_.get({ id: '2' }).catch((error) => error)
    writeSync(1, error.hint)
    process.exit(0)`)
  expect(stdout).toBe('arrived;arrived;loaded;订单已关闭；查单确认没付款后再用新单号下单')
  expect(code).toBe(0)
})

// ---- the clock

/** A 401 whose Date differs from the signed timestamp by this number of seconds. */
async function refusedAt(
  seconds: number,
  merge: Partial<ReceivedResponse> = {},
  options?: ApiErrorOptions,
): Promise<string> {
  const date = new Date(NOW + seconds * 1000).toUTCString()
  const response = { status: 401, headers: { date }, sent: await seal(), ...merge }
  return (await refused({ code: 'SIGN_ERROR', message: 'm' }, response, options)).hint ?? ''
}

test('a 401 whose Date differs by 5 minutes says how far the clock is off, in which direction, and the remedy', async () => {
  expect(await refusedAt(412)).toMatch(/^按应答的Date头，本机时钟慢412秒；用NTP同步本机时间.*。签名未通过；/)
  expect(await refusedAt(-300)).toMatch(/^按应答的Date头，本机时钟快300秒；/)
  expect(await refusedAt(300, {}, { language: 'en' })).toMatch(
    /^The clock of this machine is 300 s behind the Date header of the response; synchronise it \(NTP\).*\. Signature rejected; /,
  )
  expect(await refusedAt(-412, {}, { language: 'en' })).toMatch(
    /clock of this machine is 412 s ahead of the Date header of the response; /,
  )
})

test('a clock that is less than 5 minutes off is not named as the cause', async () => {
  for (const seconds of [299, 0, -299]) expect(await refusedAt(seconds)).toMatch(/^签名未通过；/)
})

test('only a 401 has the hint about the clock', async () => {
  for (const status of [400, 403, 404]) expect(await refusedAt(412, { status })).not.toContain('NTP')
})

test('a missing, invalid or repeated Date has no hint about the clock', async () => {
  const late = new Date(NOW + 999_000).toUTCString()
  for (const date of [undefined, '', 'soon', '2030-01-01', 'Abc, 99 Xyz 2030 25:61:61 GMT', [late, late]])
    expect(await refusedAt(0, { headers: { date } })).toMatch(/^签名未通过；/)
})

test('the hint about the clock needs no code: a 401 may have no body', async () => {
  const date = new Date(NOW + 412_000).toUTCString()
  const { hint } = await refused('', { status: 401, headers: { date }, sent: await seal() })
  expect(hint).toMatch(/^按应答的Date头，本机时钟慢412秒；/)
})

test('a call of a client whose clock is off has the hint about the clock', async () => {
  const date = new Date(Date.now() + 1_000_000).toUTCString()
  const gateway = await startGateway(() => ({ status: 401, body: { code: 'SIGN_ERROR' }, headers: { Date: date } }))
  const error = await rejectionOf(() => untypedClient(gateway.config()).v3.x.get())
  expect(error).toMatchObject({ code: 'SIGN_ERROR', hint: expect.stringMatching(/本机时钟慢(?:1000|99\d)秒/) })
})

// ---- SIGN_ERROR: the verified message compared with the signed message

interface Information {
  method?: unknown
  url?: unknown
  truncated_sign_message?: unknown
  sign_message_length?: unknown
}

/** The report of WeChat Pay about this message, which contains its beginning. */
function informationOf(message: string, shown = message.length): Information {
  const [method, url] = message.split('\n')
  const length = Buffer.byteLength(message)
  return { method, url, truncated_sign_message: message.slice(0, shown), sign_message_length: length }
}

/** The hint before the general hint of SIGN_ERROR; empty if there is none. */
async function comparison(information: unknown, options?: ApiErrorOptions, body?: unknown): Promise<string> {
  const detail = { sign_information: information, issue: 'sign not match' }
  const response = { status: 401, sent: await seal(body) }
  const { hint = '' } = await refused({ code: 'SIGN_ERROR', message: 'm', detail }, response, options)
  const known = CODES['SIGN_ERROR']?.[options?.language ?? 'zh'] ?? 'no text'
  expect(hint.endsWith(known)).toBe(true)
  return hint.slice(0, -known.length)
}

const SAME = '应答给出的部分显示，微信支付验签的内容与签名的内容相同；核对privateKey与serial是否成对。'
const differs = (what: string) =>
  `微信支付收到的与签名的不一致：${what}；检查途中改动请求的代理、axios适配器或其他代码。`

for (const [what, message, zh, en] of [
  [
    'the method',
    `GET\n${TARGET}\n${keys.now}\n${NONCE}\n${BODY}\n`,
    '请求方法不同（签名的是POST，收到的是GET）',
    'the method differs (POST was signed, GET received)',
  ],
  [
    'a method that is none',
    `张三\n${TARGET}\n${keys.now}\n${NONCE}\n${BODY}\n`,
    '请求方法不同（签名的是POST）',
    'the method differs (POST was signed)',
  ],
  [
    'the URL, whose query is gone',
    `POST\n/v3/pay/transactions/jsapi\n${keys.now}\n${NONCE}\n${BODY}\n`,
    'URL从第27个字符起不同（签名的长36，收到的长26）',
    'the URL differs from character 27 on (36 were signed, 26 received)',
  ],
  [
    'the URL, which has another value',
    `POST\n/v3/pay/transactions/jsapi?channel=5\n${keys.now}\n${NONCE}\n${BODY}\n`,
    'URL从第36个字符起不同（签名的长36，收到的长36）',
    'the URL differs from character 36 on (36 were signed, 36 received)',
  ],
  ['the timestamp', `POST\n${TARGET}\n${keys.now + 1}\n${NONCE}\n${BODY}\n`, '时间戳不同', 'the timestamp differs'],
  ['the nonce', `POST\n${TARGET}\n${keys.now}\n${NONCE}0\n${BODY}\n`, '随机串不同', 'the nonce differs'],
  [
    'a byte of the body, behind Chinese characters',
    `${HEAD}${BODY.replace('的茶', '的酒')}\n`,
    '请求体从第26个字节起不同',
    'the body differs from byte 26 on',
  ],
  [
    'the end of the body',
    `${HEAD}${BODY} \n`,
    '请求体长度不同（签名的84字节，收到的85字节）',
    'the length of the body differs (84 bytes were signed, 85 received)',
  ],
  [
    'the body, which is gone',
    `${HEAD}\n`,
    '请求体长度不同（签名的84字节，收到的0字节）',
    'the length of the body differs (84 bytes were signed, 0 received)',
  ],
] as const) {
  test(`the hint of a SIGN_ERROR names the different line: ${what}`, async () => {
    expect(await comparison(informationOf(message))).toBe(differs(zh))
    expect(await comparison(informationOf(message), { language: 'en' })).toBe(
      `WeChat Pay received another request than the signed one: ${en}; check for a proxy, an axios adapter or other code that changes requests. `,
    )
  })
}

test('if WeChat Pay verified the signed message, the hint names the key and its serial as the cause', async () => {
  expect(await comparison(informationOf(`${HEAD}${BODY}\n`))).toBe(SAME)
  expect(await comparison(informationOf(`${HEAD}${BODY}\n`), { language: 'en' })).toBe(
    'The visible part of what WeChat Pay verified equals what was signed; check that `privateKey` matches `serial`. ',
  )
})

test('a call without a body is compared with the empty line', async () => {
  expect(await comparison(informationOf(`${HEAD}\n`), {}, null)).toBe(SAME)
  expect(await comparison(informationOf(`${HEAD}{}\n`), {}, null)).toBe(
    differs('请求体长度不同（签名的0字节，收到的2字节）'),
  )
})

test('only the first difference is named', async () => {
  expect(await comparison(informationOf('POST\n/v3\n1\n2\n3\n'))).toMatch(/URL从第4个字符起不同/)
  expect(await comparison(informationOf(`POST\n${TARGET}\n1\n2\n3\n`))).toMatch(/时间戳不同/)
})

test('a message that is truncated anywhere, with or without an ellipsis, causes no false difference', async () => {
  const message = `${HEAD}${BODY}\n`
  for (let shown = 0; shown < message.length; shown += 1) {
    const information = informationOf(message, shown)
    const expected = shown < HEAD.length ? '' : SAME
    for (const mark of ['', '...', '…', '\ufffd']) {
      const truncated_sign_message = `${information.truncated_sign_message}${mark}`
      expect([shown, await comparison({ ...information, truncated_sign_message })]).toEqual([shown, expected])
    }
  }
})

test('a changed character is detected at every position', async () => {
  const message = `${HEAD}${BODY}\n`
  for (let at = 0; at < message.length; at += 1) {
    for (const instead of ['\u0001', '\n', '']) {
      const changed = message.slice(0, at) + instead + message.slice(at + 1)
      if (changed !== message) expect([at, await comparison(informationOf(changed))]).not.toEqual([at, SAME])
    }
  }
})

test('a truncated body with the same beginning but another length is a difference', async () => {
  const message = `${HEAD}${BODY.replace('oUpF8uMuAJO', 'oUpF8uMuAJO-and-more')}\n`
  expect(await comparison(informationOf(message, HEAD.length + 20))).toBe(
    differs('请求体长度不同（签名的84字节，收到的93字节）'),
  )
})

test('a length in characters instead of bytes is not a difference', async () => {
  const message = `${HEAD}${BODY}\n`
  const information = { ...informationOf(message, HEAD.length + 20), sign_message_length: message.length }
  expect(await comparison(information)).toBe(SAME)
})

test('without the message, only method and URL are compared', async () => {
  expect(await comparison({ method: 'PUT', url: TARGET })).toMatch(/请求方法不同（签名的是POST，收到的是PUT）/)
  expect(await comparison({ method: 'POST', url: '/v3/pay' })).toMatch(/URL从第8个字符起不同/)
  // equal values here prove nothing about the other lines
  expect(await comparison({ method: 'POST', url: TARGET, sign_message_length: 5 })).toBe('')
})

test('only a SIGN_ERROR is compared, and only with the signed message', async () => {
  const detail = { sign_information: informationOf(`GET\n${TARGET}\n1\n2\n3\n`) }
  const other = await refused({ code: 'NO_AUTH', message: 'm', detail }, { status: 403, sent: await seal() })
  expect(other.hint).toBe(CODES['NO_AUTH']?.zh)
  const unsent = await refused({ code: 'SIGN_ERROR', message: 'm', detail }, { status: 401 })
  expect(unsent.hint).toBe(CODES['SIGN_ERROR']?.zh)
})

test('the number of Request-ID determines the second half of the hint', async () => {
  const detail = { sign_information: informationOf(`${HEAD}${BODY}\n`) }
  const response = { status: 401, sent: await seal(), ...number('270924332') }
  const { hint } = await refused({ code: 'SIGN_ERROR', message: 'm', detail }, response)
  expect(hint).toBe(`${SAME}${NUMBERS['270924332']?.zh}`)
})

test('no hint repeats a value of the URL or the body of either message', async () => {
  const messages = [
    `POST\n/v3/pay/transactions/jsapi?channel=SECRET1\n${keys.now}\n${NONCE}\n${BODY}\n`,
    `${HEAD}{"description":"SECRET2"}\n`,
    `${HEAD}${BODY}SECRET3\n`,
    `SECRET4\n${TARGET}\n`,
    `POST\n${TARGET}\nSECRET5\n`,
    `POST\n${TARGET}\n${keys.now}\nSECRET6\n`,
  ]
  for (const message of messages) {
    const hint = await comparison(informationOf(message))
    expect(hint).toMatch(/不同/)
    expect(hint).not.toMatch(/SECRET|channel|张三|oUpF8uMuAJO|593BEC/)
  }
})

test('with any sign_information, the error is an ApiError', async () => {
  const huge = 'x'.repeat(5_000_000)
  const control = 'GET\r\u001b[31m\u2028\u0000\n'
  const values: unknown[] = [null, true, 5, 'text', [], [[]], {}, { a: 1 }, huge, control]
  const hostile: unknown[] = [
    ...values,
    ...values.flatMap((value) =>
      ['method', 'url', 'truncated_sign_message', 'sign_message_length'].map((key) => ({ [key]: value })),
    ),
    ...[-1, 0, 0.5, 1e308, Number.MAX_SAFE_INTEGER, '519'].map((length) => ({
      ...informationOf(`${HEAD}${BODY}\n`, HEAD.length),
      sign_message_length: length,
    })),
    { truncated_sign_message: HEAD + huge },
    { truncated_sign_message: '\n'.repeat(1_000_000), sign_message_length: 1 },
    { truncated_sign_message: control.repeat(5), method: control, url: control },
    JSON.parse('{"__proto__":{"method":"GET"},"method":{"toString":1}}'),
  ]
  for (const information of hostile) {
    const hint = await comparison(information)
    expect(hint.length).toBeLessThan(150)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(hint).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|xxx/)
  }
})

test('with any detail, a SIGN_ERROR is an ApiError', async () => {
  for (const detail of [null, 'text', 5, [], [{ sign_information: {} }], { sign_information: [] }]) {
    const error = await refused({ code: 'SIGN_ERROR', message: 'm', detail }, { status: 401, sent: await seal() })
    expect(error).toMatchObject({ code: 'SIGN_ERROR', hint: CODES['SIGN_ERROR']?.zh })
  }
})

/** A gateway that rejects the signature and reports this message. */
function verifierOf(received: (request: Arrived) => string) {
  return startGateway((request) => ({
    status: 401,
    body: {
      code: 'SIGN_ERROR',
      message: '签名错误',
      detail: { sign_information: informationOf(received(request), 120) },
    },
  }))
}

function messageOf({ method, target, headers: { authorization = '' }, body }: Arrived): string {
  const [, nonce] = /nonce_str="(.*?)"/.exec(authorization) ?? []
  const [, timestamp] = /timestamp="(.*?)"/.exec(authorization) ?? []
  return `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`
}

test('a call over HTTP is compared with the request that was sent', async () => {
  const json = { description: '茶', attach: 'x'.repeat(200) }
  for (const [received, expected] of [
    [messageOf, SAME],
    [
      (request: Arrived) => messageOf({ ...request, method: 'GET' }),
      differs('请求方法不同（签名的是POST，收到的是GET）'),
    ],
    [
      (request: Arrived) => messageOf({ ...request, body: Buffer.from('') }),
      differs(`请求体长度不同（签名的${Buffer.byteLength(JSON.stringify(json))}字节，收到的0字节）`),
    ],
  ] as const) {
    const gateway = await verifierOf(received)
    const instance = untypedClient(gateway.config())
    const error = await rejectionOf(() => instance.v3.x._id_.post({ id: '42', json, query: { a: '茶' } }))
    expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true])
    expect(error).toMatchObject({ status: 401, hint: `${expected}${CODES['SIGN_ERROR']?.zh}` })
  }
})
