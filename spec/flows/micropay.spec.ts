import { expect, test } from 'vitest'
import { createClient, NetworkError } from 'wechatpay-chain'
import type { EnsureMicropayOptions } from '../../src/flows/ensure.js'
import { closedPort } from '../support/closed-port.js'
import { ensureOver } from '../support/ensure.js'
import { expectUsageError, rejectionOf, renderingsOf } from '../support/failure.js'
import { validConfig } from '../support/keys.js'
import { skippingClock } from '../support/skipping-clock.js'
import { untypedClient } from '../support/untyped.js'
import { startV2Gateway, V2_KEY, type V2Answer } from '../support/v2-gateway.js'

// A payment by payment code, against a gateway with scripted responses: the requests, their times, and the result.

const OUT_TRADE_NO = '1217752501201407033233368018'
const AUTH_CODE = '134650112233445566'
const XML: EnsureMicropayOptions['xml'] = {
  appid: 'wx8888888888888888',
  body: '深圳分店-茶',
  out_trade_no: OUT_TRADE_NO,
  total_fee: 100,
  spbill_create_ip: '10.2.3.10',
  auth_code: AUTH_CODE,
}
const ORDER = { appid: XML.appid, out_trade_no: OUT_TRADE_NO, total_fee: '100' }

const paid = (merge: object = {}): V2Answer => ({ body: { ...ORDER, transaction_id: '4200000001', ...merge } })
/** The response to a query. */
const in_ = (trade_state: string, merge: object = {}): V2Answer => paid({ trade_state, ...merge })
const refusal = (err_code: string): V2Answer => ({ body: { result_code: 'FAIL', err_code, err_code_des: '…' } })
const reversed = (recall = 'N'): V2Answer => ({ body: { recall } })
const ABSENT = refusal('ORDERNOTEXIST')
const HTML: V2Answer = { body: '<html></html>' }

/** The responses of each API in order; the last one repeats. */
interface Script {
  readonly pay?: readonly V2Answer[]
  readonly query?: readonly V2Answer[]
  readonly reverse?: readonly V2Answer[]
}
const NAMES: Readonly<Record<string, keyof Script>> = {
  '/pay/micropay': 'pay',
  '/pay/orderquery': 'query',
  '/secapi/pay/reverse': 'reverse',
}

async function play(script: Script, onPause?: (passed: number) => unknown) {
  const asked = { pay: 0, query: 0, reverse: 0 }
  const gateway = await startV2Gateway(({ target }) => {
    const name = NAMES[target] ?? 'pay'
    const answers = script[name] ?? []
    return answers[Math.min(asked[name]++, answers.length - 1)] ?? { status: 503, body: '' }
  })
  const clock = skippingClock(onPause)
  const { ensureMicropay } = ensureOver(untypedClient(gateway.config()), clock)
  return {
    gateway,
    clock,
    ensure: (options: Partial<EnsureMicropayOptions> = {}) => ensureMicropay({ xml: XML, ...options }),
    /** `pay query query reverse` */
    story: () => gateway.arrived.map(({ target }) => NAMES[target]).join(' '),
    /** In whole seconds. */
    pauses: () => clock.pauses.map((pause) => Math.round(pause / 1000)),
  }
}

// paid

test('a valid code is one request, and the response is the order', async () => {
  const { ensure, story, gateway } = await play({ pay: [paid()] })
  expect(await ensure()).toMatchObject({ state: 'SUCCESS', order: { transaction_id: '4200000001', total_fee: '100' } })
  expect(story()).toBe('pay')
  expect(gateway.arrived[0]).toMatchObject({ signed: 'MD5', fields: { auth_code: AUTH_CODE, total_fee: '100' } })
})

test('while the customer enters the password it is queried every 10 s, and placed no second time', async () => {
  const { ensure, story, pauses } = await play({
    pay: [refusal('USERPAYING')],
    query: [in_('USERPAYING'), in_('SUCCESS')],
  })
  expect(await ensure()).toMatchObject({ state: 'SUCCESS', order: { trade_state: 'SUCCESS' } })
  expect(story()).toBe('pay query query')
  expect(pauses()).toEqual([10, 10])
})

for (const [what, answer] of [
  ['SYSTEMERROR', refusal('SYSTEMERROR')],
  ['BANKERROR', refusal('BANKERROR')],
  ['a code that nobody knows', refusal('SOMETHING_NEW')],
  ['a refusal without a code', { body: '<xml><return_code>FAIL</return_code></xml>' }],
  ['an answer without a signature', { ...paid(), sign: false }],
  ['an answer of a weaker signature', { ...paid(), sign: 'MD5' }],
  ['a page of a proxy', HTML],
  ['a 502', { status: 502, body: '' }],
  ['an answer about another order', paid({ out_trade_no: 'ANOTHER' })],
  ['an answer about another amount', paid({ total_fee: '1' })],
  ['an answer that names no transaction', paid({ transaction_id: '' })],
  ['an answer whose order is not paid', paid({ trade_state: 'USERPAYING' })],
] as const satisfies [string, V2Answer][]) {
  test(`after ${what} the payment is unknown: it is queried in 5 s, and never sent again`, async () => {
    const { ensure, story, pauses } = await play({ pay: [answer], query: [in_('SUCCESS')] })
    const { state } = await ensure({ xml: { ...XML, sign_type: 'HMAC-SHA256' } })
    expect([state, story(), pauses()]).toEqual(['SUCCESS', 'pay query', [5]])
  })
}

test('an order that is not known yet is looked for again: shortly after the payment that proves nothing', async () => {
  const { ensure, story, pauses } = await play({ pay: [HTML], query: [ABSENT, ABSENT, in_('SUCCESS')] })
  expect((await ensure()).state).toBe('SUCCESS')
  expect(story()).toBe('pay query query query')
  expect(pauses()).toEqual([5, 10, 10])
})

test('a query that fails, or says nothing, or is not signed, is repeated', async () => {
  const failed = [HTML, refusal('SYSTEMERROR'), { ...in_('SUCCESS'), sign: false as const }, in_(''), { status: 503 }]
  const nameless = in_('SUCCESS', { transaction_id: '' })
  const { ensure, story } = await play({ pay: [HTML], query: [...failed, nameless, in_('SUCCESS')] })
  expect((await ensure()).state).toBe('SUCCESS')
  expect(story()).toBe(`pay${' query'.repeat(7)}`)
})

// not paid

for (const [trade_state, state] of [
  ['PAYERROR', 'PAYERROR'],
  ['CLOSED', 'CLOSED'],
  ['REVOKED', 'REVERSED'],
  ['REFUND', 'REFUND'],
] as const) {
  test(`an order that is found ${trade_state} is at its end, and is not reversed`, async () => {
    const { ensure, story } = await play({ pay: [refusal('SYSTEMERROR')], query: [in_(trade_state)] })
    expect(await ensure()).toMatchObject({ state, order: { trade_state } })
    expect(story()).toBe('pay query')
  })
}

for (const trade_state of ['USERPAYING', 'NOTPAY', 'ACCEPT', 'SOMETHING_NEW', 'toString']) {
  test(`an order that is still ${trade_state} after 30 s is reversed, and says so`, async () => {
    const { ensure, story, pauses } = await play({
      pay: [refusal('USERPAYING')],
      query: [in_(trade_state)],
      reverse: [reversed()],
    })
    expect(await ensure()).toEqual({ state: 'REVERSED' })
    expect(story()).toBe('pay query query query reverse')
    expect(pauses()).toEqual([10, 10, 10])
  })
}

test('an order that never becomes known is reversed in the end: the payment may still be on its way', async () => {
  const { ensure, story, pauses } = await play({ pay: [HTML], query: [ABSENT], reverse: [reversed()] })
  expect(await ensure()).toEqual({ state: 'REVERSED' })
  expect(story()).toBe('pay query query query query reverse')
  expect(pauses()).toEqual([5, 10, 10, 5])
})

test('no payment is reversed within 15 s, however short the deadline is', async () => {
  let passedAtReverse = 0
  const { ensure, gateway, clock } = await play({ pay: [HTML], query: [in_('NOTPAY')], reverse: [reversed()] })
  const begin = clock.monotonic()
  gateway.server.on('request', ({ url }) => {
    if (url === '/secapi/pay/reverse') passedAtReverse = clock.monotonic() - begin
  })
  expect(await ensure({ timeout: 30_000 })).toEqual({ state: 'REVERSED' })
  expect(passedAtReverse).toBeGreaterThanOrEqual(15_000)
  expect(passedAtReverse).toBeLessThan(17_000)
})

// rejected

for (const code of ['AUTHCODEEXPIRE', 'AUTH_CODE_INVALID', 'NOTENOUGH', 'NOTSUPORTCARD', 'TRADE_ERROR']) {
  test(`a payment rejected with ${code} throws the API error, and is not reversed`, async () => {
    for (const found of [ABSENT, in_('PAYERROR'), in_('NOTPAY')]) {
      const { ensure, story, pauses } = await play({ pay: [refusal(code)], query: [found] })
      const error = await rejectionOf(() => ensure())
      expect(error).toMatchObject({ name: 'ApiError', code, mayHaveTakenEffect: false })
      expect([story(), pauses()]).toEqual(['pay query', []])
    }
  })
}

for (const code of ['PARAM_ERROR', 'SIGNERROR', 'NOAUTH', 'LACK_PARAMS']) {
  test(`${code} is returned before the number is looked up: there is no query`, async () => {
    const { ensure, story } = await play({ pay: [refusal(code)] })
    expect(await rejectionOf(() => ensure())).toMatchObject({ name: 'ApiError', code, mayHaveTakenEffect: false })
    expect(story()).toBe('pay')
  })
}

test('a code that is rejected because an earlier process was paid with it resolves as paid', async () => {
  const { ensure, story } = await play({ pay: [refusal('AUTHCODEEXPIRE')], query: [HTML, in_('SUCCESS')] })
  expect((await ensure()).state).toBe('SUCCESS')
  expect(story()).toBe('pay query query')
})

test('an earlier payment that is under way is waited for, and reversed in 30 s at the earliest', async () => {
  const { ensure, story, pauses } = await play({
    pay: [refusal('AUTHCODEEXPIRE')],
    query: [in_('USERPAYING')],
    reverse: [reversed()],
  })
  expect(await ensure()).toEqual({ state: 'REVERSED' })
  expect(story()).toMatch(/^pay query( query)+ reverse$/)
  expect(pauses().reduce((sum, pause) => sum + pause, 0)).toBe(30)
})

test('if an earlier payment cannot be excluded, the API error reports that it may have taken effect', async () => {
  const { ensure, story } = await play({ pay: [refusal('AUTHCODEEXPIRE')], query: [HTML] })
  const error = await rejectionOf(() => ensure())
  expect(error).toMatchObject({ name: 'ApiError', code: 'AUTHCODEEXPIRE', mayHaveTakenEffect: true })
  expect(error.message).toContain('an earlier attempt may have taken effect')
  expect(story()).not.toContain('reverse')
})

test('what surely was not sent is sent again until the deadline, and then nothing has happened', async () => {
  const clock = skippingClock()
  const client = untypedClient({
    ...validConfig({ apiV2Key: V2_KEY }),
    baseURL: `http://127.0.0.1:${await closedPort()}`,
  })
  const error = await rejectionOf(() => ensureOver(client, clock).ensureMicropay({ xml: XML }))
  expect(error).toMatchObject({ code: 'ERR_CONNECT', sent: false, mayHaveTakenEffect: false })
  expect(clock.pauses.length).toBeGreaterThan(3)
})

// the same number again

for (const [code, trade_state, state] of [
  ['ORDERPAID', 'SUCCESS', 'SUCCESS'],
  ['OUT_TRADE_NO_USED', 'SUCCESS', 'SUCCESS'],
  ['ORDERCLOSED', 'CLOSED', 'CLOSED'],
  ['ORDERREVERSED', 'REVOKED', 'REVERSED'],
] as const) {
  test(`a repeated call after ${code} queries immediately, and returns the state of the order: ${state}`, async () => {
    const { ensure, story, pauses } = await play({ pay: [refusal(code)], query: [in_(trade_state)] })
    expect((await ensure()).state).toBe(state)
    expect([story(), pauses()]).toEqual(['pay query', []])
  })
}

test('called again while the customer still enters the password, it goes on where the other one stopped', async () => {
  const { ensure, story } = await play({
    pay: [refusal('OUT_TRADE_NO_USED')],
    query: [in_('USERPAYING'), in_('USERPAYING'), in_('SUCCESS')],
  })
  expect((await ensure()).state).toBe('SUCCESS')
  expect(story()).toBe('pay query query query')
})

for (const [what, merge] of [
  ['another amount', { total_fee: '101' }],
  ['another currency', { fee_type: 'HKD' }],
  ['another appid', { appid: 'wx1' }],
] as const) {
  test(`an order of ${what} under this number is neither reported as paid nor reversed`, async () => {
    const xml = { ...XML, fee_type: 'CNY' }
    const known = await play({ pay: [refusal('ORDERPAID')], query: [in_('SUCCESS', merge)] })
    const error = await rejectionOf(() => known.ensure({ xml }))
    expect(error).toMatchObject({ name: 'ApiError', code: 'ORDERPAID', mayHaveTakenEffect: false })
    expect(error.message).toContain('another order')
    const unknown = await play({ pay: [HTML], query: [in_('USERPAYING', merge)] })
    expect(await rejectionOf(() => unknown.ensure({ xml }))).toMatchObject({
      name: 'NetworkError',
      mayHaveTakenEffect: true,
      message: expect.stringContaining('another order'),
    })
    const refused = await play({ pay: [refusal('NOTENOUGH')], query: [in_('SUCCESS', merge)] })
    expect(await rejectionOf(() => refused.ensure({ xml }))).toMatchObject({ code: 'NOTENOUGH' })
    expect([known.story(), unknown.story(), refused.story()]).toEqual(Array(3).fill('pay query'))
  })
}

test('an element that is empty says nothing: the order is still this one', async () => {
  const { ensure } = await play({ pay: [HTML], query: [in_('SUCCESS', { fee_type: '', sub_appid: '' })] })
  expect((await ensure({ xml: { ...XML, fee_type: 'CNY', sub_appid: 'wx2' } })).state).toBe('SUCCESS')
})

// reversing

test('a reversal without a response, with an error or with recall is repeated until it is done', async () => {
  const { ensure, story } = await play({
    pay: [refusal('USERPAYING')],
    query: [in_('USERPAYING')],
    reverse: [HTML, refusal('SYSTEMERROR'), reversed('Y'), reversed(''), { ...reversed(), sign: false }, reversed()],
  })
  expect(await ensure()).toEqual({ state: 'REVERSED' })
  expect(story()).toBe(`pay query query query${' reverse query'.repeat(5)} reverse`)
})

test('a reversal whose response is lost is found by the query', async () => {
  const { ensure, story } = await play({
    pay: [refusal('USERPAYING')],
    query: [...Array(3).fill(in_('USERPAYING')), in_('REVOKED')],
    reverse: [HTML],
  })
  expect(await ensure()).toMatchObject({ state: 'REVERSED', order: { trade_state: 'REVOKED' } })
  expect(story()).toBe('pay query query query reverse query')
})

test('if a reversal may have arrived, a paid order is not reported as paid: it is reversed', async () => {
  const { ensure, story } = await play({
    pay: [refusal('USERPAYING')],
    query: [...Array(3).fill(in_('USERPAYING')), in_('SUCCESS')],
    reverse: [HTML, reversed()],
  })
  expect(await ensure()).toEqual({ state: 'REVERSED' })
  expect(story()).toBe('pay query query query reverse query reverse')
})

test('an order that was paid at the last moment, and whose reversal is rejected, is paid', async () => {
  const { ensure, story } = await play({
    pay: [refusal('USERPAYING')],
    query: [...Array(3).fill(in_('USERPAYING')), in_('SUCCESS')],
    reverse: [refusal('TRADE_ERROR')],
  })
  expect((await ensure()).state).toBe('SUCCESS')
  expect(story()).toBe('pay query query query reverse query')
})

test('a rejected reversal of an open order is retried while there is time', async () => {
  const { ensure } = await play({
    pay: [refusal('USERPAYING')],
    query: [in_('USERPAYING')],
    reverse: [refusal('CA_ERROR'), reversed()],
  })
  expect((await ensure()).state).toBe('REVERSED')
})

test('an unconfirmed reversal is an error with the possible outcome and the remedy', async () => {
  const { ensure, story } = await play({ pay: [HTML], query: [in_('NOTPAY')], reverse: [refusal('SYSTEMERROR')] })
  const error = (await rejectionOf(() => ensure())) as NetworkError
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT', mayHaveTakenEffect: true, cause: { code: 'SYSTEMERROR' } })
  expect(error.message).toBe(
    'ensureMicropay: the deadline of 60000 ms passed, and the reversal is not confirmed: the order may be paid or reversed; call ensureMicropay again with the same out_trade_no and the same parameters to continue',
  )
  expect(story()).toContain('reverse query reverse')
})

test('nothing is reversed before a query reports it as unpaid: an earlier call may have reported it as paid', async () => {
  for (const pay of [HTML, refusal('ORDERPAID')]) {
    const { ensure, story, gateway } = await play({ pay: [pay], query: [HTML], reverse: [reversed()] })
    const error = await rejectionOf(() => ensure())
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', mayHaveTakenEffect: true })
    expect(error.message).toContain('nothing was reversed: the order may be paid')
    expect(story()).toMatch(/^pay( query)+$/)
    // not a storm either
    expect(gateway.arrived.length).toBeLessThan(40)
  }
})

test('an order that was paid once and cannot be found now is not reversed', async () => {
  const { ensure, story, gateway } = await play({ pay: [refusal('ORDERPAID')], query: [ABSENT], reverse: [reversed()] })
  expect(await rejectionOf(() => ensure())).toMatchObject({ code: 'ERR_TIMEOUT', mayHaveTakenEffect: true })
  expect(story()).toMatch(/^pay( query)+$/)
  expect(gateway.arrived.length).toBeLessThan(20)
})

test('as soon as a query succeeds, the unpaid payment is reversed', async () => {
  let isUp = false
  const gateway = await startV2Gateway(({ target }) =>
    target === '/pay/micropay' || (target === '/pay/orderquery' && !isUp)
      ? HTML
      : target === '/pay/orderquery'
        ? in_('USERPAYING')
        : reversed(),
  )
  const clock = skippingClock((passed) => {
    isUp = passed > 40_000
  })
  const { ensureMicropay } = ensureOver(untypedClient(gateway.config()), clock)
  expect(await ensureMicropay({ xml: XML })).toEqual({ state: 'REVERSED' })
})

test('a rejected query leaves the payment unknown, and the error shows the reason', async () => {
  const { ensure, story } = await play({ pay: [HTML], query: [refusal('NOAUTH')] })
  const error = await rejectionOf(() => ensure())
  expect(error).toMatchObject({ name: 'NetworkError', mayHaveTakenEffect: true, cause: { code: 'NOAUTH' } })
  expect(error.message).toContain('WeChat Pay rejects the query (200 NOAUTH)')
  expect(story()).toBe('pay query')
})

// handing over

test('only ensureMicropay reverses: the plain call is one request with any response', async () => {
  for (const answer of [refusal('USERPAYING'), refusal('SYSTEMERROR'), HTML]) {
    const { gateway, story } = await play({ pay: [answer] })
    const client = createClient(gateway.config())
    expect(await rejectionOf(() => client.v2.pay.micropay.post({ xml: XML }))).toMatchObject({
      mayHaveTakenEffect: true,
    })
    expect(story()).toBe('pay')
  }
})

test('with reverse: false nothing is reversed: an unknown result at the deadline is OPEN', async () => {
  const { ensure, story, pauses } = await play({ pay: [refusal('USERPAYING')], query: [in_('USERPAYING')] })
  expect(await ensure({ reverse: false })).toMatchObject({ state: 'OPEN', order: { trade_state: 'USERPAYING' } })
  expect(story()).toBe('pay query query query')
  expect(pauses()).toEqual([10, 10, 10])
})

test('with reverse: false a short deadline is kept, and a payment without a query result is OPEN too', async () => {
  const { ensure, story, clock } = await play({ pay: [HTML], query: [HTML] })
  expect(await ensure({ reverse: false, timeout: 8000 })).toEqual({ state: 'OPEN' })
  expect(clock.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(8000)
  expect(story()).toMatch(/^pay( query)+$/)
})

test('without the certificate that reversing needs, nothing is paid; with reverse: false it is not needed', async () => {
  const gateway = await startV2Gateway(() => paid())
  const { clientCert: _, ...config } = gateway.config()
  const bare = createClient(config)
  const error = await rejectionOf(() => bare.ensureMicropay({ xml: XML }))
  expectUsageError(
    error,
    'ERR_CONFIG',
    /v2\/secapi\/pay\/reverse \(unless reverse: false\) requires/,
    /set `clientCert`/,
  )
  const fetching = createClient(gateway.config({ axios: { adapter: 'fetch' } }))
  expectUsageError(await rejectionOf(() => fetching.ensureMicropay({ xml: XML })), 'ERR_CONFIG', /adapter fetch/)
  expect(gateway.arrived).toEqual([])
  expect((await bare.ensureMicropay({ xml: XML, reverse: false })).state).toBe('SUCCESS')
  expect((await createClient(gateway.config()).ensureMicropay({ xml: XML })).state).toBe('SUCCESS')
})

test('without apiV2Key nothing is sent', async () => {
  const gateway = await startV2Gateway(() => paid())
  const { apiV2Key: _, ...config } = gateway.config()
  expectUsageError(await rejectionOf(() => createClient(config).ensureMicropay({ xml: XML })), 'ERR_CONFIG', /apiV2Key/)
  expect(gateway.arrived).toEqual([])
})

// what goes out

test('the query and the reversal identify the order like the payment, and never contain the code', async () => {
  const { ensure, gateway } = await play({ pay: [HTML], query: [in_('NOTPAY')], reverse: [reversed()] })
  const who = { mch_id: '1900000100', sub_mch_id: '1900000101', sub_appid: 'wx2', sign_type: 'HMAC-SHA256' }
  await ensure({ xml: { ...XML, ...who, version: '1.0', nonce_str: 'n1' } })
  const sent = gateway.arrived.map(({ fields }) => fields)
  for (const { signed, fields } of gateway.arrived) {
    expect(signed).toBe('HMAC-SHA256')
    expect(fields).toMatchObject({ ...who, appid: XML.appid, out_trade_no: OUT_TRADE_NO })
  }
  for (const { auth_code, total_fee, body } of sent.slice(1))
    expect([auth_code, total_fee, body]).toEqual([undefined, undefined, undefined])
  expect(new Set(sent.map(({ nonce_str }) => nonce_str)).size).toBe(sent.length)
  expect([sent[1]?.['version'], sent.at(-1)?.['version']]).toEqual(['1.0', undefined])
})

test('what the caller changes after the call is not sent', async () => {
  const { ensure, gateway } = await play({ pay: [paid()], query: [in_('SUCCESS')] })
  const xml = { ...XML }
  const ensured = ensure({ xml })
  Object.assign(xml, { out_trade_no: 'ANOTHER', total_fee: 1 })
  expect((await ensured).state).toBe('SUCCESS')
  expect(gateway.arrived[0]?.fields).toMatchObject({ out_trade_no: OUT_TRADE_NO, total_fee: '100' })
})

test('no error of it shows the code, the number or a key', async () => {
  for (const [reverse, query] of [
    [refusal('SYSTEMERROR'), in_('NOTPAY')],
    [HTML, in_('SUCCESS', { total_fee: '1' })],
    [HTML, refusal('NOAUTH')],
    [HTML, HTML],
  ] as const) {
    const { ensure } = await play({ pay: [HTML], query: [query], reverse: [reverse] })
    const shown = renderingsOf(await rejectionOf(() => ensure()))
    for (const secret of [AUTH_CODE, OUT_TRADE_NO, V2_KEY]) expect(shown).not.toContain(secret)
  }
})

const BROKEN: [string, object, string, RegExp][] = [
  ['no body', { xml: undefined }, 'ERR_BODY', /`xml` must be a readable object/],
  ['a list', { xml: [] }, 'ERR_BODY', /`xml` must be a readable object/],
  ['a body that refers to itself', { xml: itself() }, 'ERR_BODY', /`xml` must be a readable object/],
  ['no number', { xml: { ...XML, out_trade_no: undefined } }, 'ERR_BODY', /out_trade_no as a string: save this number/],
  ['an inherited number', { xml: Object.create(XML) }, 'ERR_BODY', /out_trade_no/],
  ['no appid', { xml: { ...XML, appid: '' } }, 'ERR_BODY', /appid/],
  ['no amount', { xml: { ...XML, total_fee: null } }, 'ERR_BODY', /total_fee in fen/],
  ['yuan', { xml: { ...XML, total_fee: '1.00' } }, 'ERR_BODY', /total_fee in fen/],
  ['a body under json', { json: XML }, 'ERR_OPTION', /unknown option `json`; the body goes under `xml`/],
  ['a reverse that is neither', { reverse: 'no' }, 'ERR_OPTION', /`reverse` must be true or false/],
  ['too little time to reverse', { timeout: 29_999 }, 'ERR_OPTION', /at least 30000 ms.*within 15 s.*reverse: false/],
]
for (const [what, merge, code, message] of BROKEN) {
  test(`a call with ${what} is rejected before anything is sent`, async () => {
    const { ensure, story } = await play({ pay: [paid()] })
    expectUsageError(await rejectionOf(() => ensure(merge)), code, message)
    expect(story()).toBe('')
  })
}

function itself(): object {
  const xml: Record<string, unknown> = { ...XML }
  xml['detail'] = xml
  return xml
}

// an end by the caller

test('the signal ends the wait immediately, nothing is reversed, and the error reports that the order may be paid', async () => {
  const controller = new AbortController()
  const { ensure, story } = await play({ pay: [refusal('USERPAYING')], query: [in_('USERPAYING')] }, (passed) => {
    if (passed > 15_000) controller.abort(new Error('the cashier'))
  })
  const error = await rejectionOf(() => ensure({ signal: controller.signal }))
  expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: true, cause: controller.signal.reason })
  expect(error.message).toContain('call ensureMicropay again with the same out_trade_no')
  expect(story()).toBe('pay query')
})

test('a signal that has come before the call lets nothing out', async () => {
  const { ensure, story } = await play({ pay: [paid()] })
  const error = await rejectionOf(() => ensure({ signal: AbortSignal.abort() }))
  expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: false })
  expect(story()).toBe('')
})
