import { createHash, createHmac } from 'node:crypto'
import { expect, expectTypeOf, test } from 'vitest'
import { createPayParamsV2, type JsapiParamsV2, type PayParamsV2 } from '../../src/v2/pay-params.js'
import type { SignType } from '../../src/v2/sign.js'
import { expectUsageError, renderingsOf, thrownBy } from '../support/failure.js'
import { keys } from '../support/keys.js'
import { clockAt } from '../support/reply.js'
import { vectors } from '../vectors/pay-params.json' with { type: 'json' }

const SIGNER = { mchid: keys.mchid, apiV2Key: keys.apiV2Key }
const pay = createPayParamsV2(SIGNER)
const still = createPayParamsV2(SIGNER, clockAt(1554208460_999))

const APPID = 'wxd678efh567hg6787'
const PREPAY_ID = 'wx201410272009395522657a690389285100'
const ORDER = { appid: APPID, prepay_id: PREPAY_ID, sign_type: 'MD5' as const }
const PARTNER = { ...ORDER, sub_appid: 'wx0000000000000sub', sub_mch_id: '1900000109' }
const PACKET = decodeURIComponent(vector('v2-mini-redpack').params?.package ?? '')

const MADE: Record<string, () => unknown> = {
  'v2-jsapi-md5': () => still.jsapi(ORDER),
  'v2-jsapi-hmac': () => still.jsapi({ ...ORDER, sign_type: 'HMAC-SHA256' }),
  'v2-app': () => still.app(ORDER),
  'v2-native-mode1': () => parametersOf(still.native({ appid: APPID, product_id: '88888' })),
  'v2-mini-redpack': () => ({ appId: APPID, ...still.redPacket({ appid: APPID, package: PACKET }) }),
}

function vector(id: string): (typeof vectors)[number] {
  const found = vectors.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no vector ${id}`)
  return found
}

function parametersOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams)
}

/** Written again, so that nothing of ours is the judge. */
function signed(text: string, type: SignType): string {
  const whole = `${text}&key=${keys.apiV2Key}`
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', keys.apiV2Key)
  return digest.update(whole).digest('hex').toUpperCase()
}

test('every vector of APIv2 is used', () => {
  const ids = vectors.map(({ id }) => id).filter((id) => id.startsWith('v2-'))
  expect(new Set(Object.keys(MADE))).toEqual(new Set(ids))
})

test.each(Object.entries(MADE))('%s: the parameters are equal to the vector', (id, make) => {
  const { params, type, expect: expected } = vector(id)
  const isRedPacket = id === 'v2-mini-redpack'
  expect(make()).toStrictEqual({ ...params, ...(isRedPacket && { signType: type }), ...expected })
})

test.each(Object.keys(MADE))('%s: the signature covers the sorted text of the vector', (id) => {
  const { stringA = '', type, expect: expected } = vector(id)
  expect([signed(stringA, type as SignType)]).toEqual(Object.values(expected))
})

test('the parameters of an App order with HMAC-SHA256 are signed with HMAC-SHA256 too', () => {
  const { sign, ...fields } = still.app({ ...ORDER, sign_type: 'HMAC-SHA256' })
  expect(fields).not.toHaveProperty('sign_type')
  expect(sign).toBe(signed(vector('v2-app').stringA ?? '', 'HMAC-SHA256'))
})

test('the parameters of a mini program are those of a page without the appid', () => {
  const { appId, ...params } = still.jsapi(ORDER)
  expect(appId).toBe(APPID)
  expect(still.miniProgram(ORDER)).toStrictEqual(params)
})

test('the text of a QR code is the documented URL, with the signature first', () => {
  expect(still.native({ appid: APPID, product_id: 'tea-1_a.b' })).toMatch(
    /^weixin:\/\/wxpay\/bizpayurl\?sign=[0-9A-F]{32}&appid=wxd678efh567hg6787&mch_id=\d+&product_id=tea-1_a\.b&time_stamp=1554208460&nonce_str=\w{32}$/,
  )
})

test.each(['jsapi', 'miniProgram', 'app'] as const)(
  'O8: %s has no default sign type, so that a difference from the order is always visible',
  (name) => {
    expectTypeOf<Omit<typeof ORDER, 'sign_type'>>().not.toExtend<Parameters<PayParamsV2[typeof name]>[0]>()
    expectTypeOf<typeof ORDER>().toExtend<Parameters<PayParamsV2[typeof name]>[0]>()
    const call = pay[name] as (given: unknown) => unknown
    expect(call(ORDER)).not.toEqual(call({ ...ORDER, sign_type: 'HMAC-SHA256' }))
    const wrong = ['', 'RSA', 'md5', 'HMAC_SHA256', 7, {}, ['MD5']]
    for (const sign_type of [undefined, null, ...wrong]) {
      const error = thrownBy(() => call({ ...ORDER, sign_type }))
      const fact = wrong.includes(sign_type as string) ? "is neither 'MD5' nor 'HMAC-SHA256'" : 'is missing'
      expectUsageError(error, 'ERR_OPTION', `sign_type of v2.${name}() ${fact}; pass the sign_type of the order`)
    }
  },
)

test('the body of an order and the data of its response can be passed together; empty fields count as missing', () => {
  const body = { ...ORDER, mch_id: '1900007291', out_trade_no: '1', openid: 'o1', nonce_str: 'n', sign: 's' }
  const data: { prepay_id?: string; code_url?: string | null } = { prepay_id: PREPAY_ID, code_url: null }
  const params = still.jsapi({ ...body, ...data, sub_appid: '', sub_openid: '' })
  expect(params).toEqual(still.jsapi(ORDER))
  expectTypeOf(params).toEqualTypeOf<JsapiParamsV2>()
  expect(still.app({ ...body, ...data, sub_appid: '', sub_mch_id: '' })).toEqual(still.app(ORDER))
})

test('a combined order is signed with its combine_appid', () => {
  const combined = { combine_appid: APPID, prepay_id: PREPAY_ID, sign_type: 'MD5' as const }
  expect(still.jsapi(combined)).toEqual(still.jsapi(ORDER))
  expect(still.app(combined)).toEqual(still.app(ORDER))
})

test.each([
  [{ openid: 'o1' }, APPID],
  [{ sub_openid: 'o1' }, PARTNER.sub_appid],
  [{ openid: 'o1', sub_openid: null }, APPID],
])("a partner's order paid by %j is signed with the appid of that openid", (payer, appid) => {
  expect(still.jsapi({ ...PARTNER, ...payer })).toEqual(still.jsapi({ ...ORDER, appid }))
  expect(still.miniProgram({ ...PARTNER, ...payer })).toEqual(still.miniProgram({ ...ORDER, appid }))
})

test('an app order of a partner uses the sub-merchant: its appid, and its id as partnerid', () => {
  const { sub_appid: appid, sub_mch_id: partnerid } = PARTNER
  expect(still.app(PARTNER)).toMatchObject({ appid, partnerid })
  expect(still.app(PARTNER)).toEqual(still.app({ ...ORDER, appid, partnerid }))
  expect(still.app({ ...PARTNER, partnerid: '1230000109' }).partnerid).toBe('1230000109')
  expect(still.app(PARTNER).sign).not.toBe(still.app({ ...PARTNER, partnerid: '1230000109' }).sign)
})

test('no two calls share a nonce', () => {
  const nonces = [1, 2].flatMap(() => [
    pay.jsapi(ORDER).nonceStr,
    pay.miniProgram(ORDER).nonceStr,
    pay.app(ORDER).noncestr,
    parametersOf(pay.native({ appid: APPID, product_id: '1' }))['nonce_str'],
    pay.redPacket({ appid: APPID, package: PACKET }).nonceStr,
  ])
  expect(new Set(nonces).size).toBe(10)
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/)
})

type Loose = (given: unknown) => unknown
const loose = (call: unknown): Loose => call as Loose

const COMPLETE: [name: keyof PayParamsV2, given: Record<string, unknown>, needed: string[]][] = [
  ['jsapi', ORDER, ['appid', 'prepay_id']],
  ['miniProgram', ORDER, ['appid', 'prepay_id']],
  ['app', { ...ORDER, partnerid: '1' }, ['appid', 'prepay_id']],
  ['native', { appid: APPID, product_id: '1' }, ['appid', 'product_id']],
  ['redPacket', { appid: APPID, package: PACKET }, ['appid', 'package']],
]

test.each(COMPLETE)('%s without apiV2Key causes an error that names it', (name, given) => {
  const keyless = createPayParamsV2({ ...SIGNER, apiV2Key: undefined })
  const error = thrownBy(() => loose(keyless[name])(given))
  expectUsageError(error, 'ERR_CONFIG', `v2.${name}() requires \`apiV2Key\``, 'add it to createClient()')
})

const SECRET = 'do-not-print'
const WRONG: [value: unknown, fact: string][] = [
  ['', 'is empty'],
  [42, 'is of type number'],
  [{ SECRET }, 'is of type object'],
  [`${SECRET}\n`, 'has a line break'],
  [`${SECRET}\r`, 'has a line break'],
]
const MEMBERS = COMPLETE.flatMap(([call, given, needed]) => needed.map((name) => ({ call, given, name })))

test.each(MEMBERS)('$name of $call is required and never printed', ({ call, given, name }) => {
  const make = loose(pay[call])
  expect(() => make(given)).not.toThrow()
  for (const [value, fact] of WRONG) {
    const error = thrownBy(() => make({ ...given, [name]: value }))
    expectUsageError(error, 'ERR_OPTION', `${name} of v2.${call}() ${fact}`)
    expect(renderingsOf(error)).not.toContain(SECRET)
    expect(renderingsOf(error)).not.toContain(keys.apiV2Key)
  }
  for (const value of [undefined, null]) {
    const error = thrownBy(() => make({ ...given, [name]: value }))
    // an order may have another appid in its place
    const isEither = name === 'appid' && 'sign_type' in given
    const fact = isEither ? `v2.${call}() has neither of appid and` : `${name} of v2.${call}() is missing`
    expectUsageError(error, 'ERR_OPTION', fact)
  }
})

test.each(COMPLETE)('%s accepts an object only', (name) => {
  for (const given of [undefined, null, SECRET, [SECRET]]) {
    const error = thrownBy(() => loose(pay[name])(given))
    expectUsageError(error, 'ERR_OPTION', `the argument of v2.${name}() is not an object`)
    expect(renderingsOf(error)).not.toContain(SECRET)
  }
})

test.each([
  { call: 'jsapi', given: { ...ORDER, combine_appid: 'wx' }, fact: 'v2.jsapi() has both appid and combine_appid' },
  {
    call: 'jsapi',
    given: { ...PARTNER, openid: 'o1', sub_openid: 'o2' },
    fact: 'v2.jsapi() has both openid and sub_openid; pass only the one',
  },
  {
    call: 'miniProgram',
    given: { ...ORDER, sub_openid: 'o2' },
    fact: 'v2.miniProgram() has sub_openid without sub_appid; pass sub_appid',
  },
  { call: 'jsapi', given: PARTNER, fact: 'v2.jsapi() has sub_appid, but neither openid nor sub_openid' },
  { call: 'app', given: { ...ORDER, partnerid: '' }, fact: 'partnerid of v2.app() is empty' },
  { call: 'app', given: { ...ORDER, partnerid: 1900007291 }, fact: 'partnerid of v2.app() is of type number' },
  { call: 'app', given: { ...PARTNER, sub_mch_id: 7 }, fact: 'sub_mch_id of v2.app() is of type number' },
  { call: 'app', given: { ...PARTNER, sub_appid: 'a\nb' }, fact: 'sub_appid of v2.app() has a line break' },
  {
    call: 'jsapi',
    given: { ...ORDER, prepay_id: '1&signType=RSA' },
    fact: 'prepay_id of v2.jsapi() has an &, which would change the signed parameters',
  },
  { call: 'app', given: { ...ORDER, prepay_id: '1&sign=2' }, fact: 'prepay_id of v2.app() has an &' },
  { call: 'app', given: { ...PARTNER, sub_appid: 'wx&a=1' }, fact: 'sub_appid of v2.app() has an &' },
  { call: 'app', given: { ...ORDER, partnerid: '1&prepayid=2' }, fact: 'partnerid of v2.app() has an &' },
  { call: 'redPacket', given: { appid: 'wx&package=1', package: PACKET }, fact: 'appid of v2.redPacket() has an &' },
])('$call rejects: $fact', ({ call, given, fact }) => {
  expectUsageError(
    thrownBy(() => loose(pay[call as 'jsapi'])(given)),
    'ERR_OPTION',
    fact,
  )
})

test.each(['1&mch_id=2', 'a b', 'a%20b', '茶', '1#2', '1+1', '\ud83d'])(
  'product_id %j is rejected: the URL would not contain the signed text',
  (product_id) => {
    const error = thrownBy(() => pay.native({ appid: APPID, product_id }))
    expectUsageError(
      error,
      'ERR_OPTION',
      'product_id of v2.native() contains characters that a URL encodes; use only letters, digits and - _ .',
    )
  },
)

test.each([encodeURIComponent(PACKET), '242e8abd', 'sendid=茶', 'sendid=1 &ver=8', '\ud83d=1'])(
  'package %j is rejected: it is not the one of a red packet',
  (value) => {
    const error = thrownBy(() => pay.redPacket({ appid: APPID, package: value }))
    expectUsageError(
      error,
      'ERR_OPTION',
      'package of v2.redPacket() must be like sendid=...',
      'unchanged and not encoded',
    )
    expect(error.message).not.toContain(value)
  },
)
