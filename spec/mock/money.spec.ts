import { afterAll, beforeAll, expect, test } from 'vitest'
import type { UntypedClient } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { untypedClient } from '../support/untyped.js'

let mock: Mock
let instance: UntypedClient
let mchid: string
beforeAll(async () => {
  mock = await startMock()
  instance = untypedClient(mock.clientConfig)
  mchid = mock.clientConfig.mchid
})
afterAll(() => mock.close())

const orderOf = (out_trade_no: string, merge: object = {}) => ({
  appid: mock.appid,
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: 'https://example.com/notify',
  amount: { total: 100, currency: 'CNY' },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  ...merge,
})
const place = (kind: string, json: object) => instance.chain(`v3/pay/transactions/${kind}`).post({ json })
const order = (out_trade_no: string) =>
  instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({ out_trade_no, query: { mchid } })

for (const [kind, member, how] of [
  ['jsapi', 'prepay_id', 'JSAPI'],
  ['app', 'prepay_id', 'APP'],
  ['h5', 'h5_url', 'MWEB'],
  ['native', 'code_url', 'NATIVE'],
] as const) {
  test(`an order by ${kind} returns ${member}, the same one for the same order, and is paid through settle()`, async () => {
    const number = `ORDER-${kind}`
    const { data } = await place(kind, orderOf(number))
    expect(data).toEqual({ [member]: expect.stringMatching(/./) })
    expect((await place(kind, orderOf(number))).data).toEqual(data)
    expect(mock.orders.get(number)).toMatchObject({
      api: `POST /v3/pay/transactions/${kind}`,
      state: 'NOTPAY',
      asked: 2,
      json: { out_trade_no: number },
    })
    expect((await order(number)).data).not.toHaveProperty('transaction_id')
    mock.settle('order', number, 'SUCCESS')
    expect((await order(number)).data).toMatchObject({
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      trade_type: how,
      transaction_id: expect.stringMatching(/^4200/),
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    })
    await expect(place(kind, orderOf(number))).rejects.toMatchObject({ status: 400, code: 'ORDER_PAID' })
    await expect(
      instance
        .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
        .post({ out_trade_no: number, json: { mchid } }),
    ).rejects.toMatchObject({ code: 'ORDER_PAID' })
  })
}

test('the same number with another way of paying is rejected', async () => {
  await place('jsapi', orderOf('WAYS'))
  await expect(place('native', orderOf('WAYS'))).rejects.toMatchObject({ status: 403, code: 'OUT_TRADE_NO_USED' })
})

test('an order of a partner is queried with both merchants', async () => {
  const json = { ...orderOf('PARTNER'), appid: undefined, mchid: undefined }
  const partner = instance.chain('v3/pay/partner/transactions')
  const found = instance.chain('v3/pay/partner/transactions/out-trade-no/{out_trade_no}')
  const both = { sp_mchid: mchid, sub_mchid: '1900000109' }
  await expect(partner.jsapi.post({ json: { ...json, ...both } })).rejects.toMatchObject({
    detail: { field: 'sp_appid' },
  })
  await partner.jsapi.post({ json: { ...json, ...both, sp_appid: mock.appid } })
  expect((await found.get({ out_trade_no: 'PARTNER', query: both })).data).toMatchObject({
    ...both,
    sp_appid: mock.appid,
    trade_state: 'NOTPAY',
  })
  for (const [query, reason] of [
    [{ sp_mchid: mchid }, { code: 'PARAM_ERROR', detail: { field: 'sub_mchid', location: 'query' } }],
    [
      { ...both, sub_mchid: '1900000110' },
      { status: 404, code: 'ORDER_NOT_EXIST' },
    ],
    [
      { ...both, sp_mchid: '1900000110' },
      { status: 400, code: 'INVALID_REQUEST' },
    ],
  ] as const)
    await expect(found.get({ out_trade_no: 'PARTNER', query })).rejects.toMatchObject(reason)
  await expect(order('PARTNER')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
})

const refundOf = (out_refund_no: string, merge: object = {}) => ({
  out_trade_no: 'PAID1',
  out_refund_no,
  amount: { refund: 88, total: 888, currency: 'CNY' },
  ...merge,
})
const refund = (json: object) => instance.chain('v3/refund/domestic/refunds').post({ json })
const refundQuery = (out_refund_no: string, query?: Record<string, string>) =>
  instance.chain('v3/refund/domestic/refunds/{out_refund_no}').get({ out_refund_no, query })

test('a refund is accepted, is the same for the same number, and ends in the state that the test sets', async () => {
  const { data } = await refund(refundOf('REFUND1'))
  expect(data).toMatchObject({
    refund_id: expect.stringMatching(/^5000/),
    out_refund_no: 'REFUND1',
    out_trade_no: 'PAID1',
    status: 'PROCESSING',
    amount: { refund: 88, total: 888, currency: 'CNY' },
  })
  expect((await refund(refundOf('REFUND1'))).data).toEqual(data)
  expect((await refundQuery('REFUND1')).data).toEqual(data)
  mock.settle('refund', 'REFUND1', 'SUCCESS')
  expect((await refundQuery('REFUND1')).data).toMatchObject({ status: 'SUCCESS', success_time: expect.any(String) })
  expect(mock.refunds.get('REFUND1')).toMatchObject({ state: 'SUCCESS', asked: 2 })
})

test('a refund with the same number and other parameters is rejected, and changes nothing', async () => {
  await refund(refundOf('REFUND2'))
  await expect(
    refund(refundOf('REFUND2', { amount: { refund: 89, total: 888, currency: 'CNY' } })),
  ).rejects.toMatchObject({
    status: 400,
    code: 'INVALID_REQUEST',
    message: expect.stringContaining('请求重入时，参数与首次请求时不一致'),
  })
  expect((await refundQuery('REFUND2')).data).toMatchObject({ amount: { refund: 88 } })
})

test('an invalid refund is rejected with the field', async () => {
  for (const [merge, field] of [
    [{ out_refund_no: undefined }, 'out_refund_no'],
    [{ out_trade_no: undefined }, 'transaction_id'],
    [{ amount: { total: 888, currency: 'CNY' } }, '/amount/refund'],
    [{ amount: { refund: 88, currency: 'CNY' } }, '/amount/total'],
    [{ amount: { refund: 88, total: 888 } }, '/amount/currency'],
  ] as const)
    await expect(refund(refundOf('REFUND3', merge))).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  await expect(
    refund(refundOf('REFUND3', { amount: { refund: 889, total: 888, currency: 'CNY' } })),
  ).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await expect(refundQuery('REFUND3')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
})

test('a refund of a sub-merchant is found only with its sub_mchid', async () => {
  await refund(refundOf('REFUND4', { sub_mchid: '1900000109' }))
  await expect(refundQuery('REFUND4')).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
  expect((await refundQuery('REFUND4', { sub_mchid: '1900000109' })).data).toMatchObject({ out_refund_no: 'REFUND4' })
})

test('a state can be set before its record exists', async () => {
  mock.settle('refund', 'REFUND5', 'ABNORMAL')
  expect(mock.refunds.has('REFUND5')).toBe(false)
  expect((await refund(refundOf('REFUND5'))).data).toMatchObject({ status: 'ABNORMAL' })
})

const transferOf = (out_bill_no: string, merge: object = {}) => ({
  appid: mock.appid,
  out_bill_no,
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  transfer_amount: 300000,
  transfer_remark: '新会员开通有礼',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
  ...merge,
})
const transfer = (json: object) => instance.chain('v3/fund-app/mch-transfer/transfer-bills').post({ json })
const bill = (out_bill_no: string) =>
  instance.chain('v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}').get({ out_bill_no })

test('a transfer waits for its user: the POST returns package_info each time, the query never does', async () => {
  const { data } = await transfer(transferOf('BILL1'))
  expect(data).toMatchObject({
    out_bill_no: 'BILL1',
    transfer_bill_no: expect.stringMatching(/^1330/),
    state: 'WAIT_USER_CONFIRM',
    package_info: expect.stringMatching(/./),
  })
  expect((await transfer(transferOf('BILL1'))).data).toEqual(data)
  const found = (await bill('BILL1')).data
  expect(found).toMatchObject({ mch_id: mchid, state: 'WAIT_USER_CONFIRM', transfer_amount: 300000 })
  expect(found).not.toHaveProperty('package_info')
  mock.settle('transfer', 'BILL1', 'FAIL')
  expect((await bill('BILL1')).data).toMatchObject({ state: 'FAIL', fail_reason: 'PAYEE_ACCOUNT_ABNORMAL' })
  expect((await transfer(transferOf('BILL1'))).data).not.toHaveProperty('package_info')
  expect(mock.transfers.get('BILL1')?.asked).toBe(3)
})

test('a name that is encrypted again is the same parameter, another name is not', async () => {
  const named = (name: string) => transfer(transferOf('BILL2', { user_name: instance.encrypt(name) }))
  const { data } = await named('张三')
  expect((await named('张三')).data).toEqual(data)
  await expect(named('李四')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  expect(mock.transfers.size).toBe(2)
})

test('an unknown transfer and an incomplete one are rejected as by WeChat Pay', async () => {
  await expect(bill('NOWHERE')).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' })
  await expect(transfer(transferOf('BILL3', { openid: undefined }))).rejects.toMatchObject({
    detail: { field: 'openid' },
  })
  await expect(transfer(transferOf('BILL3', { transfer_amount: 0 }))).rejects.toMatchObject({
    detail: { field: 'transfer_amount' },
  })
})

test('a member card that is imported again with the same phone number is the same card', async () => {
  const cards = instance.v3.marketing.membercardOpen.cards._card_id_
  const imported = (phone: string) =>
    cards.phoneMembercard.import.post({
      card_id: 'p1',
      json: { encrypted_phone_number: instance.encrypt(phone), out_request_no: 'REQ1' },
    })
  const { data } = await imported('13800138000')
  expect((await imported('13800138000')).data).toEqual(data)
  await expect(imported('13800138001')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})
