import { afterAll, beforeAll, expect, test } from 'vitest'
import type { UntypedClient } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { untypedClient } from '../support/untyped.js'

let mock: Mock
let instance: UntypedClient
beforeAll(async () => {
  mock = await startMock()
  instance = untypedClient(mock.clientConfig)
})
afterAll(() => mock.close())

const ORDER = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
const orderOf = (out_trade_no: string, merge: object = {}) => ({
  json: {
    appid: mock.appid,
    mchid: mock.clientConfig.mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no,
    notify_url: 'https://example.com/notify',
    amount: { total: 100, currency: 'CNY' },
    ...merge,
  },
})
const place = (out_trade_no: string, merge?: object) =>
  instance.chain('v3/pay/transactions/native').post(orderOf(out_trade_no, merge))
const query = (out_trade_no: string, mchid = mock.clientConfig.mchid) =>
  instance.chain(ORDER).get({ out_trade_no, query: { mchid } })
const close = (out_trade_no: string) =>
  instance.chain(`${ORDER}/close`).post({ out_trade_no, json: { mchid: mock.clientConfig.mchid } })

test('an order is placed, queried, closed, and stays closed', async () => {
  expect((await place('ORDER1')).data).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
  expect((await query('ORDER1')).data).toMatchObject({
    out_trade_no: 'ORDER1',
    trade_state: 'NOTPAY',
    amount: { total: 100 },
  })
  expect(await close('ORDER1')).toMatchObject({ status: 204, data: undefined })
  expect(await close('ORDER1')).toMatchObject({ status: 204 })
  expect((await query('ORDER1')).data).toMatchObject({ trade_state: 'CLOSED' })
  await expect(place('ORDER1')).rejects.toMatchObject({ status: 400, code: 'ORDER_CLOSED' })
})

test('the same number with the same parameters is the same order, with other parameters it is rejected', async () => {
  const { data } = await place('ORDER2')
  expect((await place('ORDER2')).data).toEqual(data)
  await expect(place('ORDER2', { amount: { total: 101 } })).rejects.toMatchObject({
    status: 403,
    code: 'OUT_TRADE_NO_USED',
  })
})

test('an order number may have every character that WeChat Pay allows', async () => {
  await place('A|B*C_-1')
  expect((await query('A|B*C_-1')).data).toMatchObject({ out_trade_no: 'A|B*C_-1' })
})

test('an unknown order, another merchant and missing fields are rejected as by WeChat Pay', async () => {
  await expect(query('NOWHERE')).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
  await expect(close('NOWHERE')).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
  await expect(query('ORDER1', '1900000110')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  await expect(instance.chain(ORDER).get({ out_trade_no: 'ORDER1' })).rejects.toMatchObject({
    detail: { field: 'mchid', location: 'query' },
  })
  await expect(place('ORDER3', { mchid: '1900000110' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await expect(place('ORDER3', { description: undefined })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: 'description' },
  })
  for (const amount of [undefined, {}, { total: 0 }, { total: '100' }, { total: 1.5 }]) {
    await expect(place('ORDER3', { amount })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/amount/total' },
    })
  }
})

test('a member card is imported once, queried, and modified', async () => {
  const cards = instance.v3.marketing.membercardOpen.cards._card_id_
  const json = { encrypted_phone_number: 'x', code: '478515832665', out_request_no: 'REQ1' }
  const card = { card_id: 'p1', code: '478515832665' }
  await expect(cards.codes._code_.get(card)).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  await expect(cards.codes._code_.patch({ ...card, json: {} })).rejects.toMatchObject({ status: 404 })
  expect((await cards.phoneMembercard.import.post({ card_id: 'p1', json })).data).toEqual({ code: '478515832665' })
  await cards.codes._code_.patch({ ...card, json: { level: '钻石会员', balance_information: { balance: 988 } } })
  expect((await cards.phoneMembercard.import.post({ card_id: 'p1', json })).data).toEqual({ code: '478515832665' })
  expect((await cards.codes._code_.get(card)).data).toMatchObject({
    ...card,
    level: '钻石会员',
    balance: 988,
    user_card_status: 'EFFECTIVE',
  })
})

test('an import needs its number, and the same number needs the same parameters', async () => {
  const imports = instance.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import
  await expect(imports.post({ card_id: 'p2', json: { out_request_no: 'REQ2' } })).rejects.toMatchObject({
    detail: { field: 'encrypted_phone_number' },
  })
  await expect(imports.post({ card_id: 'p2', json: { encrypted_phone_number: 'x' } })).rejects.toMatchObject({
    detail: { field: 'out_request_no' },
  })
  const { data } = await imports.post({ card_id: 'p2', json: { encrypted_phone_number: 'x', out_request_no: 'REQ3' } })
  expect(data).toEqual({ code: expect.stringMatching(/^\d{12}$/) })
  await expect(
    imports.post({ card_id: 'p2', json: { encrypted_phone_number: 'y', out_request_no: 'REQ3' } }),
  ).rejects.toMatchObject({
    status: 400,
    code: 'INVALID_REQUEST',
  })
})
