import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { UntypedClient } from 'wechatpay-chain'
import { CALL_FAULTS, type CallFault, type Mock, startMock } from 'wechatpay-chain/mock'
import { rejectionOf } from '../support/failure.js'
import { untypedClient } from '../support/untyped.js'
import { type Fields, fromXml, signV2, toXml } from '../support/v2-gateway.js'

let mock: Mock
let instance: UntypedClient
beforeAll(async () => {
  mock = await startMock()
  instance = untypedClient({ ...mock.clientConfig, retry: 0 })
})
beforeEach(() => mock.recover())
afterAll(() => mock.close())

const call = (path: string, xml: object, timeout = 10_000) =>
  instance.chain(`v2/${path}`).post({ xml: { appid: mock.appid, ...xml }, timeout })
const payment = (out_trade_no: string, merge: object = {}) => ({
  ...{ body: '茶', out_trade_no, total_fee: 100, spbill_create_ip: '10.2.3.10', auth_code: '134650112233445566' },
  ...merge,
})
const pay = (out_trade_no: string, merge?: object) => call('pay/micropay', payment(out_trade_no, merge))
const query = (out_trade_no: string) => call('pay/orderquery', { out_trade_no })
const codeOf = async (promise: Promise<unknown>) => (await rejectionOf(() => promise)).code

/** Signs with nothing of `src`, so that the gateway is judged by somebody else. */
async function send(
  fields: Fields,
  { type = 'MD5' as 'MD5' | 'HMAC-SHA256', path = '/pay/orderquery', method = 'POST' } = {},
) {
  const whole = { appid: mock.appid, mch_id: mock.clientConfig.mchid, nonce_str: 'n1', out_trade_no: 'NONE', ...fields }
  const body = toXml({ sign: signV2(whole, type, String(mock.clientConfig.apiV2Key)), ...whole })
  const response = await fetch(mock.url + path, { method, ...(method === 'POST' && { body }) })
  const text = await response.text()
  return { status: response.status, type: response.headers.get('content-type'), fields: fromXml(text), text }
}

test('responds with 200 and XML that has the sign type of the request and a new nonce', async () => {
  for (const [merge, type] of [
    [{}, 'MD5'],
    [{ sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'],
  ] as const) {
    const { status, type: contentType, fields } = await send({ ...merge }, { type })
    expect([status, contentType]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERNOTEXIST' })
    expect(fields['sign']).toBe(signV2(fields, type, String(mock.clientConfig.apiV2Key)))
    expect(fields['nonce_str']).toMatch(/^\w{32}$/)
  }
})

const FAULTS: [string, Fields, string][] = [
  ['another signature', { sign: 'C380BEC2BFD727A4B6845133519F3AD6' }, '签名错误'],
  ['no signature', { sign: '' }, '签名错误'],
  ['a signature of another type', { sign_type: 'HMAC-SHA256' }, '签名错误'],
  ['an unknown type', { sign_type: 'RSA' }, 'sign_type'],
  ['another merchant', { mch_id: '1900000110' }, 'mch_id'],
  ['no nonce', { nonce_str: '' }, 'nonce_str'],
  ['a nonce that is too long', { nonce_str: 'n'.repeat(33) }, 'nonce_str'],
]
for (const [what, merge, reason] of FAULTS) {
  test(`rejects ${what}, and the API error is not signed`, async () => {
    const { status, fields } = await send(merge)
    expect(status).toBe(200)
    expect(fields).toEqual({ return_code: 'FAIL', return_msg: expect.stringContaining(reason) })
  })
}

test('rejects a DOCTYPE and a body that is not XML, and responds to an unknown path with an empty 404', async () => {
  for (const body of ['<!DOCTYPE xml><xml></xml>', '{"a":1}', '']) {
    const response = await fetch(`${mock.url}/pay/orderquery`, { method: 'POST', body })
    expect(fromXml(await response.text())).toEqual({ return_code: 'FAIL', return_msg: 'XML格式错误' })
  }
  expect(await send({}, { path: '/pay/nowhere' })).toMatchObject({ status: 404, text: '' })
  expect((await send({}, { method: 'GET' })).fields).toEqual({ return_code: 'FAIL', return_msg: '请使用post方法' })
})

test('a payment code pays immediately, and the same number again is ORDERPAID, or OUT_TRADE_NO_USED with other parameters', async () => {
  expect((await pay('TILL1')).data).toMatchObject({
    result_code: 'SUCCESS',
    ...{ out_trade_no: 'TILL1', total_fee: '100', trade_type: 'MICROPAY', transaction_id: '42000000TILL1' },
    time_end: expect.stringMatching(/^\d{14}$/),
  })
  expect(mock.orders.get('TILL1')).toMatchObject({ api: 'POST /pay/micropay', state: 'SUCCESS', asked: 1 })
  expect(await codeOf(pay('TILL1'))).toBe('ORDERPAID')
  expect(await codeOf(pay('TILL1', { total_fee: 1 }))).toBe('OUT_TRADE_NO_USED')
  expect(mock.orders.get('TILL1')?.json).toMatchObject({ total_fee: '100' })
  expect((await query('TILL1')).data).toMatchObject({ trade_state: 'SUCCESS', total_fee: '100' })
  expect((await call('pay/orderquery', { transaction_id: '42000000TILL1' })).data).toMatchObject({
    out_trade_no: 'TILL1',
  })
})

test('settle() sets whether the customer is entering the password, has paid, or could not pay', async () => {
  mock.settle('order', 'TILL2', 'USERPAYING')
  expect(await codeOf(pay('TILL2'))).toBe('USERPAYING')
  expect(await codeOf(pay('TILL2'))).toBe('OUT_TRADE_NO_USED')
  const { data } = await query('TILL2')
  expect(data).toMatchObject({ trade_state: 'USERPAYING', total_fee: '100' })
  expect(data).not.toHaveProperty('transaction_id')
  mock.settle('order', 'TILL2', 'SUCCESS')
  expect((await query('TILL2')).data).toMatchObject({ trade_state: 'SUCCESS', transaction_id: '42000000TILL2' })
  mock.settle('order', 'TILL3', 'PAYERROR')
  expect(await codeOf(pay('TILL3'))).toBe('NOTENOUGH')
  mock.settle('order', 'TILL4', 'NOTPAY')
  expect(await codeOf(pay('TILL4'))).toBe('SYSTEMERROR')
})

test('a reversal refunds a paid order and closes an unpaid one; an unknown number is ORDERNOTEXIST', async () => {
  await pay('BACK1')
  expect((await call('secapi/pay/reverse', { out_trade_no: 'BACK1' })).data).toMatchObject({ recall: 'N' })
  expect((await query('BACK1')).data).toMatchObject({ trade_state: 'REVOKED' })
  expect(await codeOf(pay('BACK1'))).toBe('ORDERREVERSED')
  expect((await call('secapi/pay/reverse', { out_trade_no: 'BACK1' })).data).toMatchObject({ recall: 'N' })
  expect(await codeOf(call('secapi/pay/reverse', { out_trade_no: 'NONE' }))).toBe('ORDERNOTEXIST')
  mock.settle('order', 'BACK1', 'REFUND')
  expect(await codeOf(call('secapi/pay/reverse', { out_trade_no: 'BACK1' }))).toBe('TRADE_ERROR')
})

test('an order of unifiedorder is open until it is settled or closed, and is not reversed', async () => {
  const order = (out_trade_no: string, trade_type = 'NATIVE') =>
    call('pay/unifiedorder', {
      ...{ body: '茶', out_trade_no, total_fee: 100, spbill_create_ip: '10.2.3.10' },
      ...{ notify_url: 'https://example.com/notify', trade_type },
    })
  const { data } = await order('UNI1')
  expect(data).toMatchObject({ prepay_id: expect.stringMatching(/^wx/), code_url: expect.stringMatching(/^weixin:/) })
  expect((await order('UNI1')).data).toMatchObject({ prepay_id: (data as Fields)['prepay_id'] })
  expect((await order('UNI2', 'MWEB')).data).toMatchObject({ mweb_url: expect.stringMatching(/^https:/) })
  expect(await codeOf(order('UNI1', 'APP'))).toBe('OUT_TRADE_NO_USED')
  expect((await query('UNI1')).data).toMatchObject({ trade_state: 'NOTPAY' })
  expect(await codeOf(call('secapi/pay/reverse', { out_trade_no: 'UNI1' }))).toBe('INVALID_REQUEST')
  expect((await call('pay/closeorder', { out_trade_no: 'UNI1' })).data).toMatchObject({ result_code: 'SUCCESS' })
  expect(await codeOf(call('pay/closeorder', { out_trade_no: 'UNI1' }))).toBe('ORDERCLOSED')
  expect(await codeOf(order('UNI1'))).toBe('ORDERCLOSED')
  mock.settle('order', 'UNI2', 'SUCCESS')
  expect((await query('UNI2')).data).toMatchObject({ trade_type: 'MWEB' })
  expect(await codeOf(call('pay/closeorder', { out_trade_no: 'UNI2' }))).toBe('ORDERPAID')
  expect(await codeOf(call('pay/closeorder', { out_trade_no: 'NONE' }))).toBe('ORDERNOTEXIST')
})

test('an order of APIv3 is found by the query of APIv2', async () => {
  await instance.chain('v3/pay/transactions/native').post({
    json: {
      ...{ appid: mock.appid, mchid: mock.clientConfig.mchid, description: '茶', out_trade_no: 'THREE' },
      ...{ notify_url: 'https://example.com/notify', amount: { total: 7 } },
    },
  })
  expect((await query('THREE')).data).toMatchObject({ trade_state: 'NOTPAY', total_fee: '7' })
})

test('a refund is created once, and is found by its number and by the number of the order', async () => {
  const refund = (merge: object = {}) =>
    call('secapi/pay/refund', { out_trade_no: 'R', out_refund_no: 'R1', total_fee: 100, refund_fee: 30, ...merge })
  expect((await refund()).data).toMatchObject({ refund_id: '50000000R1', refund_fee: '30' })
  expect((await refund()).data).toMatchObject({ refund_id: '50000000R1' })
  expect(mock.refunds.get('R1')).toMatchObject({ asked: 2, state: 'PROCESSING' })
  expect(await codeOf(refund({ refund_fee: 31 }))).toBe('INVALID_REQUEST')
  expect(await codeOf(refund({ out_refund_no: 'R0', refund_fee: 101 }))).toBe('INVALID_REQUEST')
  expect(await codeOf(refund({ out_refund_no: 'R0', out_trade_no: undefined }))).toBe('PARAM_ERROR')
  await refund({ out_refund_no: 'R2' })
  mock.settle('refund', 'R2', 'SUCCESS')
  expect((await call('pay/refundquery', { out_refund_no: 'R2' })).data).toMatchObject({
    ...{ refund_count: '1', out_refund_no_0: 'R2', refund_status_0: 'SUCCESS' },
  })
  expect((await call('pay/refundquery', { out_trade_no: 'R' })).data).toMatchObject({
    ...{ refund_count: '2', out_refund_no_1: 'R2', refund_status_0: 'PROCESSING' },
  })
  expect(await codeOf(call('pay/refundquery', { out_refund_no: 'NONE' }))).toBe('REFUNDNOTEXIST')
})

test('a missing field and an invalid amount are PARAM_ERROR', async () => {
  for (const merge of [{ auth_code: undefined }, { total_fee: 0 }, { total_fee: '1.5' }, { body: '' }])
    expect(await codeOf(pay('P', merge))).toBe('PARAM_ERROR')
  expect(mock.orders.has('P')).toBe(false)
})

/** What the caller sees, and whether the payment is there afterwards. */
const SEEN: Record<CallFault, [seen: object | number, acted: boolean]> = {
  reset: [{ code: 'ERR_DISCONNECTED' }, false],
  'lost-answer': [{ code: 'ERR_DISCONNECTED' }, true],
  'cut-answer': [{ code: 'ERR_RESPONSE_CUT' }, true],
  hang: [{ code: 'ERR_TIMEOUT' }, true],
  delay: [200, true],
  'system-error': [{ status: 200, code: 'SYSTEMERROR' }, false],
  'system-error-processed': [{ status: 200, code: 'SYSTEMERROR' }, true],
  busy: [{ status: 503, code: null }, false],
  'too-many': [{ status: 200, code: 'FREQUENCY_LIMITED' }, false],
  'too-many-processed': [{ status: 200, code: 'FREQUENCY_LIMITED' }, true],
  accepted: [{ code: 'ERR_RESPONSE_FORMAT' }, false],
  'bad-signature': [{ code: 'ERR_SIGNATURE' }, true],
  unsigned: [{ code: 'ERR_UNSIGNED' }, true],
}
for (const fault of CALL_FAULTS) {
  test(`a payment of APIv2 with the fault ${fault} fails as documented, and takes effect or not`, async () => {
    const [seen, acted] = SEEN[fault]
    const number = `FAULT-${fault}`
    mock.fail('POST /pay/micropay', fault, { delay: 50 })
    const call = () =>
      instance.chain('v2/pay/micropay').post({ xml: { appid: mock.appid, ...payment(number) }, timeout: 300 })
    if (typeof seen === 'number') expect((await call()).status).toBe(seen)
    else expect(await rejectionOf(call)).toMatchObject({ ...seen, mayHaveTakenEffect: true })
    expect(mock.orders.has(number)).toBe(acted)
    expect(mock.requests.at(-1)).toMatchObject({ target: '/pay/micropay', body: expect.stringContaining(number) })
  })
}
