import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, type Response } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'

// the three calls of the documentation, each in its six tabs, translated literally

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const card = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
const importing = {
  card_id: card.card_id,
  json: {
    encrypted_phone_number: 'vvysDQeEaH3I+wRh14St0aaKSE2j4mAFON3kzNexb/SYkHZNJAuCittaW4wpGj7U+h9A==',
    code: card.code,
    out_request_no: '100002322019090134234sfdf',
  },
}
const modifying = {
  ...card,
  json: {
    membership_number: '316510891298',
    background_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
    level: '钻石会员',
    out_request_no: '100002322019090134234sfdf',
    balance_information: {
      before_balance: 888,
      balance: 888,
      add_balance: 100,
      balance_remark: '购买一杯珍珠奶茶,消耗30元',
    },
  },
}
const CODES = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
const IMPORT = 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import'

async function settled(call: Promise<Response>): Promise<[number, unknown]> {
  // the asynchronous tabs continue with ->then(...), like a promise
  return call.then((response) => [response.status, response.data])
}

test('imports a member card by phone number in all six tabs', async () => {
  const instance = createClient(mock.clientConfig)
  const { import: imports } = instance.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard
  const tabs = [
    settled(instance.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.postAsync(importing)),
    settled(instance.chain(IMPORT).postAsync(importing)),
    settled(instance[IMPORT].postAsync(importing)),
    settled(imports.post(importing)),
    settled(instance.chain(IMPORT).post(importing)),
    settled(instance[IMPORT].post(importing)),
  ]
  expect(await Promise.all(tabs)).toEqual(tabs.map(() => [200, { code: card.code }]))
})

test('queries and modifies a member card in all six tabs', async () => {
  const instance = createClient(mock.clientConfig)
  await instance.chain(IMPORT).post(importing)
  const queries = [
    settled(instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.getAsync(card)),
    settled(instance.chain(CODES).getAsync(card)),
    settled(instance[CODES].getAsync(card)),
    settled(instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get(card)),
    settled(instance.chain(CODES).get(card)),
    settled(instance[CODES].get(card)),
  ]
  for (const [status, data] of await Promise.all(queries)) {
    expect(status).toBe(200)
    expect(data).toMatchObject({ ...card, user_card_status: 'EFFECTIVE' })
  }
  const modifications = [
    settled(instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patchAsync(modifying)),
    settled(instance.chain(CODES).patchAsync(modifying)),
    settled(instance[CODES].patchAsync(modifying)),
    settled(instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch(modifying)),
    settled(instance.chain(CODES).patch(modifying)),
    settled(instance[CODES].patch(modifying)),
  ]
  expect(await Promise.all(modifications)).toEqual(modifications.map(() => [204, undefined]))
  const { data } = await instance[CODES].get(card)
  expect(data).toMatchObject({ level: '钻石会员', membership_number: '316510891298', balance: 888 })
})

test('the three styles send the same request line', async () => {
  const instance = createClient(mock.clientConfig)
  await instance.chain(IMPORT).post(importing)
  await instance.untyped.v3.marketing.membercardOpen.cards.$card_id$.codes._code_.get(card)
  await instance.untyped.chain('v3/marketing/membercard-open/cards/<card_id>/codes/_code_').get(card)
  await instance.untyped.v3['marketing/membercard-open'].chain('cards/{card_id}').codes._code_.get(card)
  const lines = mock.requests.slice(-3).map(({ method, target }) => `${method} ${target}`)
  expect(new Set(lines)).toEqual(
    new Set(['GET /v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665']),
  )
})
