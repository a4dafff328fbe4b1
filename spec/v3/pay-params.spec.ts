import { createPublicKey } from 'node:crypto'
import { expect, expectTypeOf, test } from 'vitest'
import { hmacSha256 } from '../../src/crypto/digest.js'
import { verifyMessage } from '../../src/crypto/rsa.js'
import { createPayParams } from '../../src/v3/pay-params.js'
import type { JsapiParams, PayParams } from '../../src/v3/pay-params-types.js'
import { expectUsageError, renderingsOf, thrownBy } from '../support/failure.js'
import { keys, toKey } from '../support/keys.js'
import { clockAt } from '../support/reply.js'
import official from '../vectors/official-known-answers.json' with { type: 'json' }
import { vectors } from '../vectors/pay-params.json' with { type: 'json' }

const SIGNER = {
  mchid: keys.mchid,
  privateKey: toKey(keys.merchant.privateKeyPkcs8),
  apiV2Key: keys.apiV2Key,
}
const PUBLIC_KEY = createPublicKey(SIGNER.privateKey)

const pay = createPayParams(SIGNER)
const still = createPayParams(SIGNER, clockAt(1554208460_999))

const APPID = 'wxd678efh567hg6787'
const PREPAY_ID = 'wx201410272009395522657a690389285100'
const ORDER = { appid: APPID, prepay_id: PREPAY_ID }
const PARTNER = { sp_appid: APPID, sub_appid: 'wx0000000000000sub', sub_mchid: '1900000109', prepay_id: PREPAY_ID }
const H5_URL = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2014&package=2150917749'
const H5_COUPON = {
  stock_id: '12111100000001',
  out_request_no: '20191204550002',
  send_coupon_merchant: '10016226',
  open_id: 'oVvBvwEurkeUJpBzX90-6MfCHbec',
}
const COUPONS = {
  send_coupon_merchant: '10016226',
  send_coupon_params: [
    { stock_id: 'abc123', out_request_no: '1234567' },
    { stock_id: '321cba', out_request_no: '7654321' },
  ],
}

/** What APIv2 signs: proved in spec/v2/pay-params.spec.ts and spec/v2/workwx.spec.ts. */
const LEFT_TO_V2 = ['v2-jsapi-md5', 'v2-jsapi-hmac', 'v2-app', 'v2-native-mode1', 'v2-mini-redpack', 'workwx-redpack']

const MADE: Record<string, () => unknown> = {
  jsapi: () => still.jsapi(ORDER),
  'mini-program': () => still.miniProgram(ORDER),
  app: () => still.app(ORDER),
  'combine-jsapi': () => still.jsapi({ combine_appid: APPID, prepay_id: PREPAY_ID }),
  'partner-sub-appid': () => still.jsapi({ ...PARTNER, payer: { sub_openid: 'o1' } }),
  'jsapi-wrong-bare': () => ({ wrongSign: still.app(ORDER).sign }),
  h5: () => {
    const { h5Url: h5_url, redirectUrl: redirect_url } = vector('h5')
    return { url: still.h5({ h5_url, redirect_url }) }
  },
  'payscore-use': () => still.payscore.use({ package: 'AAQB3XMAAAABAAAAAAC1' }),
  'payscore-detail': () => still.payscore.detail({ service_id: '500001', out_order_no: '1234323JKHDFE1243252' }),
  'busifavor-h5': () => still.busifavor.h5({ ...H5_COUPON, coupon_code: '75345199' }),
  'busifavor-mini': () => still.busifavor.miniProgram(COUPONS),
}

function vector(id: string): (typeof vectors)[number] {
  const found = vectors.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no vector ${id}`)
  return found
}

test('every vector is used', () => {
  expect([...Object.keys(MADE), ...LEFT_TO_V2].sort()).toEqual(vectors.map(({ id }) => id).sort())
})

test.each(Object.entries(MADE))('%s: the parameters are equal to the vector', (id, make) => {
  const { params, expect: expected } = vector(id)
  // the vectors list what an HMAC covers beside it, and a list of coupons flattened
  expect(make()).toStrictEqual({ ...(id === 'busifavor-mini' ? COUPONS : params), ...expected })
})

test.each(vectors.filter(({ type }) => type === 'RSA'))(
  '$id: the signature is over the message of the vector',
  (one) => {
    expect(verifyMessage(Buffer.from(one.message ?? ''), one.signature ?? '', PUBLIC_KEY)).toBe(true)
  },
)

test.each(vectors.filter(({ id, type }) => type === 'HMAC-SHA256' && !LEFT_TO_V2.includes(id)))(
  '$id: the HMAC is over the sorted text of the vector',
  (one) => {
    expect(hmacSha256(`${one.stringA}&key=${keys.apiV2Key}`, keys.apiV2Key).toUpperCase()).toBe(one.expect.sign)
  },
)

test('a page does not sign the plain prepay_id', () => {
  const { wrongSign } = vector('jsapi-wrong-bare').expect
  expect(still.jsapi(ORDER).paySign).not.toBe(wrongSign)
  expect(still.miniProgram(ORDER).paySign).not.toBe(wrongSign)
})

const OFFICIAL: [id: string, sign: (pay: PayParams, order: typeof ORDER) => string][] = [
  ['pay-jsapi', (made, order) => made.jsapi(order).paySign],
  ['pay-jsapi', (made, order) => made.miniProgram(order).paySign],
  ['pay-app', (made, order) => made.app(order).sign],
  ['pay-jsapi-bare-id', (made, order) => made.jsapi(order).paySign],
]

test("each of WeChat Pay's own pay samples is compared", () => {
  const ids = official.vectors.map(({ id }) => id).filter((id) => id.startsWith('pay-'))
  expect([...new Set(OFFICIAL.map(([id]) => id))].sort()).toEqual(ids.sort())
})

test.each(OFFICIAL)("WeChat Pay's own sample %s: we sign the same message, if its signature is valid", (id, sign) => {
  const sample = official.vectors.find((one) => one.id === id)
  if (sample === undefined) throw new Error(`no sample ${id}`)
  const message = Buffer.from(sample.message)
  const [appid = '', timestamp, nonce, prepay = ''] = sample.message.split('\n')
  const order = { appid, prepay_id: prepay.replace('prepay_id=', '') }
  const signature = sign(createPayParams(SIGNER, clockAt(Number(timestamp) * 1000, nonce)), order)
  expect(verifyMessage(message, sample.signature, createPublicKey(official.merchantPublicKey))).toBe(sample.expect.ok)
  expect(verifyMessage(message, signature, PUBLIC_KEY)).toBe(sample.expect.ok)
})

test('the body of an order and the data of its response can be passed together', () => {
  const body = { ...ORDER, prepay_id: undefined, mchid: '1900007291', out_trade_no: '1', payer: { openid: 'o1' } }
  const data: { prepay_id?: string } = { prepay_id: PREPAY_ID }
  const params = still.jsapi({ ...body, ...data })
  expect(params).toEqual(still.jsapi(ORDER))
  expectTypeOf(params).toEqualTypeOf<JsapiParams>()
})

test.each([
  [{ sp_openid: 'o1' }, APPID],
  [{ sub_openid: 'o1' }, PARTNER.sub_appid],
  [{ sp_openid: 'o1', sub_openid: undefined }, APPID],
])("a partner's order paid by %j is signed with the appid of that openid", (payer, appid) => {
  const order = { ...PARTNER, payer }
  expect(still.jsapi(order)).toEqual(still.jsapi({ appid, prepay_id: PREPAY_ID }))
  expect(still.miniProgram(order)).toEqual(still.miniProgram({ appid, prepay_id: PREPAY_ID }))
  expect(still.app(order)).toMatchObject({ appid, sign: still.app({ appid, prepay_id: PREPAY_ID }).sign })
})

test('an app order of a partner has no payer: the appid of the sub-merchant has priority', () => {
  expect(still.app(PARTNER)).toMatchObject({
    appid: PARTNER.sub_appid,
    sign: still.app({ appid: PARTNER.sub_appid, prepay_id: PREPAY_ID }).sign,
  })
  expect(still.app({ ...PARTNER, sub_appid: undefined }).appid).toBe(APPID)
})

test('partnerid is the sub-merchant of a partner order, otherwise the merchant, unless it is given', () => {
  expect(still.app(ORDER).partnerid).toBe(keys.mchid)
  expect(still.app(PARTNER).partnerid).toBe(PARTNER.sub_mchid)
  expect(still.app({ sp_appid: APPID, prepay_id: PREPAY_ID }).partnerid).toBe(keys.mchid)
  expect(still.app({ ...PARTNER, partnerid: '1230000109' }).partnerid).toBe('1230000109')
})

test('an h5_url without redirect_url, and a code_url, are not changed', () => {
  expect(pay.h5({ h5_url: H5_URL })).toBe(H5_URL)
  expect(pay.native({ code_url: 'weixin://wxpay/bizpayurl?pr=JyC91EIz1' })).toBe(
    'weixin://wxpay/bizpayurl?pr=JyC91EIz1',
  )
})

test('a browser reads the given redirect_url', () => {
  const back = 'https://shop.example/paid?order=1&next=%2Fhome%20page#top'
  expect(new URL(pay.h5({ h5_url: H5_URL, redirect_url: back })).searchParams.get('redirect_url')).toBe(back)
})

test('coupons are signed with every given member, and the index of the eleventh is 10', () => {
  const coupon = { stock_id: 's', out_request_no: 'n', coupon_code: undefined, create_coupon_merchant: 'm' }
  const many = pay.busifavor.miniProgram({ send_coupon_merchant: '1', send_coupon_params: Array(11).fill(coupon) })
  const indices = [0, 1, 10, 2, 3, 4, 5, 6, 7, 8, 9]
  const text = [
    ...indices.map((index) => `create_coupon_merchant${index}=m`),
    ...indices.map((index) => `out_request_no${index}=n`),
    'send_coupon_merchant=1',
    ...indices.map((index) => `stock_id${index}=s`),
    `key=${keys.apiV2Key}`,
  ].join('&')
  expect(many.sign).toBe(hmacSha256(text, keys.apiV2Key).toUpperCase())
  expect(many.send_coupon_params[0]).not.toHaveProperty('coupon_code')
})

test('no two calls share a nonce', () => {
  const nonces = [1, 2].flatMap(() => [
    pay.jsapi(ORDER).nonceStr,
    pay.miniProgram(ORDER).nonceStr,
    pay.app(ORDER).noncestr,
    pay.payscore.use({ package: 'p' }).nonce_str,
    pay.payscore.detail({ service_id: '5', out_order_no: '1' }).nonce_str,
  ])
  expect(new Set(nonces).size).toBe(10)
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/)
})

test('the timestamp is a text with integer Unix seconds', () => {
  const before = Math.floor(Date.now() / 1000)
  const { timeStamp } = pay.jsapi(ORDER)
  expect(timeStamp).toMatch(/^\d{10}$/)
  expect(Number(timeStamp) - before).toBeLessThan(5)
})

test.each([
  ['payscore.use()', (made: PayParams) => made.payscore.use({ package: 'p' })],
  ['payscore.detail()', (made: PayParams) => made.payscore.detail({ service_id: '5', out_order_no: '1' })],
  ['busifavor.h5()', (made: PayParams) => made.busifavor.h5(H5_COUPON)],
  ['busifavor.miniProgram()', (made: PayParams) => made.busifavor.miniProgram(COUPONS)],
])('%s without apiV2Key causes an error that names it', (call, make) => {
  const keyless = createPayParams({ ...SIGNER, apiV2Key: undefined })
  const error = thrownBy(() => make(keyless))
  expectUsageError(error, 'ERR_CONFIG', `${call} requires \`apiV2Key\``, 'add it to createClient()')
})

type Loose = (given: unknown) => unknown
const loose = (call: unknown): Loose => call as Loose

const SECRET = 'do-not-print'
const COMPLETE: [call: string, make: Loose, given: Record<string, unknown>, needed: string[]][] = [
  ['jsapi()', loose(pay.jsapi), ORDER, ['prepay_id']],
  ['miniProgram()', loose(pay.miniProgram), ORDER, ['prepay_id']],
  ['app()', loose(pay.app), ORDER, ['prepay_id']],
  ['h5()', loose(pay.h5), { h5_url: H5_URL }, ['h5_url']],
  ['native()', loose(pay.native), { code_url: 'weixin://x' }, ['code_url']],
  ['payscore.use()', loose(pay.payscore.use), { package: 'p' }, ['package']],
  [
    'payscore.detail()',
    loose(pay.payscore.detail),
    { service_id: '5', out_order_no: '1' },
    ['service_id', 'out_order_no'],
  ],
  ['busifavor.h5()', loose(pay.busifavor.h5), H5_COUPON, Object.keys(H5_COUPON)],
  ['busifavor.miniProgram()', loose(pay.busifavor.miniProgram), COUPONS, ['send_coupon_merchant']],
  [
    'send_coupon_params[0] of busifavor.miniProgram()',
    (given) => loose(pay.busifavor.miniProgram)({ ...COUPONS, send_coupon_params: [given] }),
    { stock_id: 's', out_request_no: 'n' },
    ['stock_id', 'out_request_no'],
  ],
]
const WRONG: [value: unknown, fact: string][] = [
  [undefined, 'is missing'],
  [null, 'is missing'],
  ['', 'is empty'],
  [42, 'is of type number'],
  [{ SECRET }, 'is of type object'],
  [`${SECRET}\n`, 'has a line break'],
  [`${SECRET}\r`, 'has a line break'],
]
const MEMBERS = COMPLETE.flatMap(([call, make, given, needed]) => needed.map((name) => ({ call, make, given, name })))

test.each(MEMBERS)('$name of $call is required and never printed', ({ call, make, given, name }) => {
  expect(() => make(given)).not.toThrow()
  for (const [value, fact] of WRONG) {
    const error = thrownBy(() => make({ ...given, [name]: value }))
    expectUsageError(error, 'ERR_OPTION', `${name} of ${call} ${fact}`)
    expect(renderingsOf(error)).not.toContain(SECRET)
  }
})

test.each(COMPLETE)('%s accepts an object only', (call, make) => {
  for (const given of [undefined, null, SECRET, [SECRET]]) {
    const error = thrownBy(() => make(given))
    expectUsageError(error, 'ERR_OPTION', `the argument of ${call} is not an object`)
    expect(renderingsOf(error)).not.toContain(SECRET)
  }
})

test.each([
  { call: 'jsapi', given: { ...ORDER, appid: 'wx1\nwx2' }, fact: 'appid of jsapi() has a line break' },
  { call: 'jsapi', given: { combine_appid: '', prepay_id: 'p' }, fact: 'combine_appid of jsapi() is empty' },
  { call: 'app', given: { sp_appid: 7, prepay_id: 'p' }, fact: 'sp_appid of app() is of type number' },
  { call: 'app', given: { ...PARTNER, sub_appid: 'a\nb' }, fact: 'sub_appid of app() has a line break' },
  { call: 'app', given: { ...PARTNER, sub_mchid: '' }, fact: 'sub_mchid of app() is empty' },
  { call: 'app', given: { ...ORDER, partnerid: 1900007291 }, fact: 'partnerid of app() is of type number' },
  { call: 'jsapi', given: { prepay_id: 'p' }, fact: 'jsapi() has no appid to sign; pass one of appid, combine_appid' },
  {
    call: 'miniProgram',
    given: { ...ORDER, combine_appid: 'wx' },
    fact: 'miniProgram() has both appid and combine_appid; pass only the one',
  },
  { call: 'app', given: { ...ORDER, ...PARTNER }, fact: 'app() has both appid and sp_appid; pass only the one' },
  { call: 'jsapi', given: PARTNER, fact: 'payer of jsapi() is not an object' },
  {
    call: 'jsapi',
    given: { ...PARTNER, payer: { sp_openid: 'o1', sub_openid: 'o2' } },
    fact: 'payer of jsapi() has both sp_openid and sub_openid; pass the one',
  },
  { call: 'app', given: { ...PARTNER, payer: {} }, fact: 'payer of app() has neither of sp_openid and sub_openid' },
  {
    call: 'jsapi',
    given: { ...PARTNER, sub_appid: undefined, payer: { sub_openid: 'o2' } },
    fact: 'jsapi() has sub_openid without sub_appid; pass sub_appid',
  },
  {
    call: 'jsapi',
    given: { combine_appid: 'wx', combine_payer_info: { sub_openid: 'o2' }, prepay_id: 'p' },
    fact: 'combine_payer_info of jsapi() has only a sub_openid; pass { appid, prepay_id }',
  },
])('$call rejects: $fact', ({ call, given, fact }) => {
  const error = thrownBy(() => loose(pay[call as 'jsapi'])(given))
  expectUsageError(error, 'ERR_OPTION', fact)
})

test.each([
  'http://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=1',
  'https://wx.tenpay.com.evil.example/?prepay_id=1',
  'https://wx.tenpay.com@evil.example/?prepay_id=1',
  'https://wx.tenpay.com:8443/?prepay_id=1',
  'https://evil.example/https://wx.tenpay.com/?prepay_id=1',
  ' https://wx.tenpay.com/?prepay_id=1',
  'https://wx.tenpay.com/checkmweb',
  'https://wx.tenpay.com/checkmweb?prepay_id=1#end',
  'javascript:alert(1)',
])('h5_url %j is not a page of WeChat Pay', (h5_url) => {
  const error = thrownBy(() => pay.h5({ h5_url, redirect_url: 'https://shop.example/' }))
  expectUsageError(error, 'ERR_OPTION', 'h5_url of h5() must be a page of https://wx.tenpay.com/; pass the h5_url of')
  expect(error.message).not.toContain('prepay_id')
})

test.each([
  'shop.example/paid',
  'https%3A%2F%2Fshop.example%2Fpaid',
  'javascript:alert(1)',
  'weixin://dl/business',
  'https://shop.example/a b',
  'https://',
  'https://shop.example/\ud83d',
])('redirect_url %j is rejected: it is not http or https', (redirect_url) => {
  const error = thrownBy(() => pay.h5({ h5_url: H5_URL, redirect_url }))
  expectUsageError(
    error,
    'ERR_OPTION',
    'redirect_url of h5() must be a complete http or https URL; pass it not encoded',
  )
})

test('a redirect_url is added once', () => {
  const once = pay.h5({ h5_url: H5_URL, redirect_url: 'https://shop.example/' })
  const twice = () => pay.h5({ h5_url: once, redirect_url: 'https://shop.example/' })
  expectUsageError(
    thrownBy(twice),
    'ERR_OPTION',
    'h5_url of h5() already has a redirect_url; pass the h5_url of the response unchanged',
  )
  expectUsageError(
    thrownBy(() => pay.h5({ h5_url: H5_URL, redirect_url: '' })),
    'ERR_OPTION',
    'redirect_url of h5() is',
  )
})

test('a code_url must be a URL that WeChat opens', () => {
  const error = thrownBy(() => pay.native({ code_url: 'https://wx.tenpay.com/' }))
  expectUsageError(error, 'ERR_OPTION', 'code_url of native() must start with weixin://; pass the code_url of')
})

test('the parameters of a coupon cannot be used for another coupon', () => {
  const injected = thrownBy(() => pay.busifavor.h5({ ...H5_COUPON, coupon_code: '1&stock_id=2' }))
  expectUsageError(
    injected,
    'ERR_OPTION',
    'coupon_code of busifavor.h5() has an &, which would change the signed parameters',
  )
  const order = thrownBy(() => pay.payscore.detail({ service_id: '5', out_order_no: '1&service_id=6' }))
  expectUsageError(order, 'ERR_OPTION', 'out_order_no of payscore.detail() has an &')
  for (const name of ['sign', 'key', 'stock_id1', 'a=b']) {
    const error = thrownBy(() => pay.busifavor.h5({ ...H5_COUPON, [name]: SECRET }))
    expectUsageError(error, 'ERR_OPTION', 'busifavor.h5() has a member that cannot be signed; remove sign, key')
    expect(renderingsOf(error)).not.toContain(SECRET)
  }
})

test.each([[undefined], [[]], [{ 0: H5_COUPON }]])(
  'send_coupon_params of %j is rejected: it is not a list of coupons',
  (list) => {
    const error = thrownBy(() => loose(pay.busifavor.miniProgram)({ ...COUPONS, send_coupon_params: list }))
    expectUsageError(error, 'ERR_OPTION', 'send_coupon_params of busifavor.miniProgram() must be a list of coupons: [')
  },
)
