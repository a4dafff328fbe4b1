import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Incoming, type Notification, TrustError } from 'wechatpay-chain'
import { events } from 'wechatpay-chain/catalogue'
import { NOTICES_V2 } from '../../src/generated/events.js'
import { type OpenV2Options, openNoticeV2 } from '../../src/notify/open-v2.js'
import { expectUsageError, rejectionOf, renderingsOf } from '../support/failure.js'
import { keys } from '../support/keys.js'
import {
  encryptV2,
  envelopeOf,
  ofV2,
  PAYMENT,
  REFUND,
  refundOf,
  refundV2,
  signedV2,
  signV2,
  type Texts,
  toXml,
} from '../support/notice-v2.js'
import { key as md5OfKey, vectors } from '../vectors/v2-refund-notify.json' with { type: 'json' }

const OTHER = '1900009999'
const { mchid: mch_id } = keys

const COMBINED: Texts = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  combine_appid: 'wxd678efh567hg6787',
  combine_mch_id: mch_id,
  nonce_str: 'TeqClE3i0mvn3DrK',
  combine_out_trade_no: '20150806125346',
  trade_type: 'JSAPI',
  bank_type: 'CMC',
  sign_type: 'HMAC-SHA256',
  sub_order_list: `{"order_num":1,"order_list":[{"mch_id":"${OTHER}","total_fee":10,"time_end":"20141030133525"}]}`,
}
const CONTRACT: Texts = {
  ...{ mch_id, contract_code: '100001256', plan_id: '123', openid: 'onqOjjmM1tad-3ROpncN-yUfa6ua', change_type: 'ADD' },
  ...{ operate_time: '2015-07-01 10:00:00', contract_id: 'Wx15463511252015071056489715', request_serial: '1695' },
}
const RISK: Texts = {
  ...{
    return_code: 'SUCCESS',
    sign_type: 'HMAC-SHA256',
    nonce_str: 'TeqClE3i0mvn3DrK',
    event_code: '2018112310000100',
  },
  ...{ risk_level: 'HIGH', risk_level_desc: '高风险', mch_id, sub_mch_id: '10000100' },
  ...{ transaction_id_list: '{"data":{"transaction_id":["4200000215201811190261405420"]}}' },
}
const VEHICLE: Texts = {
  ...{ mch_id, appid: 'wxd678efh567hg6787', nonce_str: 'TeqClE3i0mvn3DrK', sign_type: 'HMAC-SHA256' },
  ...{ plate_number: '粤B888888', vehicle_event_type: 'NORMAL', vehicle_event_createtime: '20180225112233' },
}

/** All notifications that are signed as a whole, with their time. */
const SIGNED: [event: string, fields: Texts, type: 'MD5' | 'HMAC-SHA256', time: string][] = [
  ['v2.transaction-success', PAYMENT, 'MD5', '2014-09-03T13:15:40+08:00'],
  ['v2.combined-transactions-success', COMBINED, 'HMAC-SHA256', ''],
  ['v2.pap-contract-state-changed', CONTRACT, 'MD5', '2015-07-01T10:00:00+08:00'],
  ['v2.transactions-risk-occurred', RISK, 'HMAC-SHA256', ''],
  ['v2.vehicle-state-changed-for-parking', VEHICLE, 'HMAC-SHA256', '2018-02-25T11:22:33+08:00'],
]
const EVENTS = ['CHECK.SUCCESS', 'CHECK.FAIL', 'TRANSACTION.SUCCESS', 'TRANSACTION.FAIL']

test('these specs open every notification of APIv2 in the catalogue', () => {
  const documented = events().filter(({ version }) => version === 'v2')
  const named = [...SIGNED.map(([event]) => event), 'v2.refund-processed', ...EVENTS.map((event) => `v2.${event}`)]
  expect(new Set(named)).toEqual(new Set(documented.map(({ id }) => id)))
  expect(new Set(named)).toEqual(new Set(Object.keys(NOTICES_V2)))
})

test.each(SIGNED)(
  '%s is recognized by its members, verified, and unchanged',
  async (event_type, fields, type, time) => {
    const sign = signV2(fields, type)
    const notification = await open(signedV2(fields, type))
    expect(notification).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      create_time: time,
      event_type,
      original_type: '',
      summary: events().find(({ id }) => id === event_type)?.title,
      authenticated: true,
      resource: { ...fields, sign },
    })
    expect(Object.getPrototypeOf(notification.resource)).toBe(null)
  },
)

test.each(EVENTS)('v2.%s is verified, decrypted with the APIv3 key, and keeps its id', async (event) => {
  const resource = { state: 'USER_PAID', out_order_no: '1234323JKHDFE1243252', total_amount: '100' }
  expect(await open(signedV2(envelopeOf(event, resource), 'HMAC-SHA256'))).toStrictEqual({
    id: 'EV-2018022511223320873',
    create_time: '2018-02-25T11:22:33+08:00',
    event_type: `v2.${event}`,
    original_type: '',
    summary: events().find(({ id }) => id === `v2.${event}`)?.title,
    authenticated: true,
    resource,
  })
})

test('a refund notification is decrypted, includes its unencrypted members, and is marked as unsigned', async () => {
  const { id: _, ...rest } = await open(refundV2())
  expect(rest).toEqual({
    create_time: '2018-11-19T16:24:13+08:00',
    event_type: 'v2.refund-processed',
    original_type: '',
    summary: '退款结果通知',
    authenticated: false,
    resource: { return_code: 'SUCCESS', appid: 'wxd678efh567hg6787', mch_id, nonce_str: 'TeqClE3i0mvn3DrK', ...REFUND },
  })
})

test('the refund notification of the vectors is opened', async () => {
  expect(createHash('md5').update(keys.apiV2Key).digest('hex')).toBe(md5OfKey)
  const { notification = '', expect: expected } = vectors.find(({ id }) => id === 'refund') ?? {}
  const opened = await open(ofV2(notification), { mchids: new Set(['1900007291']) })
  expect(opened).toMatchObject({ event_type: 'v2.refund-processed', authenticated: false })
  const { refund_status, refund_fee } = expected as { refund_status: string; refund_fee: string }
  expect(opened.resource).toMatchObject({ refund_status, refund_fee, mch_id: '1900007291' })
})

test.each(vectors.filter(({ expect: { ok } }) => !ok))('an invalid req_info is rejected: $id', async ({ reqInfo }) => {
  const error = await errorOf(refundOf(reqInfo || 'AA'))
  expect(error.code).toBe('ERR_DECRYPT')
  expect(error.message).toContain('its req_info cannot be decrypted with `apiV2Key`')
})

// content that is not XML was created without the key, or from recombined blocks
test.each(vectors.filter(({ expect: { ok }, id }) => ok && id !== 'refund'))(
  'a req_info that does not decrypt to a document is rejected: $id',
  async ({ reqInfo }) => {
    expect((await errorOf(refundOf(reqInfo))).code).toBe('ERR_DECRYPT')
  },
)

test('recombined blocks of a refund notification are not detected: it is not authenticated', async () => {
  // a possible layout: each amount is in its own block, the 7th and the 8th
  const document = (refund_fee: string) =>
    [
      toXml({ refund_id: '1'.repeat(12) }, 'root')
        .replace('</root>', '')
        .padEnd(96, ' '),
      `<refund_fee>${refund_fee}`,
      '</refund_fee>'.padEnd(16),
      `<total_fee> ${refund_fee}`,
      '</total_fee>'.padEnd(16),
      '</root>',
    ].join('')
  const [small, large] = ['0001', '9900'].map((fee) => encryptV2(document(fee))) as [Buffer, Buffer]
  expect((await open(refundOf(small))).resource).toMatchObject({ refund_fee: '0001' })
  const forged = Buffer.concat([small.subarray(0, 96), large.subarray(96, 112), small.subarray(112)])
  const { resource, authenticated } = await open(refundOf(forged))
  expect([resource['refund_fee'], resource['total_fee'], authenticated]).toEqual(['9900', ' 0001', false])
})

test('of the unencrypted members only documented ones are kept, and encrypted members have priority', async () => {
  const beside = {
    refund_status: 'SUCCESS',
    refund_fee: '999900',
    refund_recv_accout: '',
    attach: 'x',
    sub_mch_id: '1',
  }
  const { resource } = await open(refundV2({ ...REFUND, refund_status: 'CHANGE', appid: 'wxinner' }, beside))
  expect(resource).toMatchObject({ refund_status: 'CHANGE', refund_fee: '3960', sub_mch_id: '1', appid: 'wxinner' })
  expect('attach' in resource).toBe(false)
  const { success_time: _, ...unfinished } = REFUND
  expect((await open(refundV2(unfinished, { success_time: '2018-11-19 16:24:13' }))).create_time).toBe('')
})

test('a signed refund notification is verified, and then it is authenticated', async () => {
  const fields = { return_code: 'SUCCESS', mch_id, req_info: encryptV2(toXml(REFUND, 'root')).toString('base64') }
  expect((await open(signedV2(fields))).authenticated).toBe(true)
  expect((await errorOf(signedV2(fields, 'MD5', keys.apiV3Key))).code).toBe('ERR_SIGNATURE')
  expect((await open(ofV2(toXml({ ...fields, sign: '' })))).authenticated).toBe(false)
})

test.each([
  ...SIGNED.map(([event, fields]) => [event, fields] as const),
  ['v2.CHECK.FAIL', envelopeOf('CHECK.FAIL', {})] as const,
])('%s without a signature is rejected: only the refund notification may be unsigned', async (_, fields) => {
  for (const unsigned of [fields, { ...fields, sign: '' }]) {
    const error = await errorOf(ofV2(toXml(unsigned)))
    expect(error).toMatchObject({
      code: 'ERR_UNSIGNED',
      message: 'the notification is rejected: it is a notification of APIv2 and has no signature',
    })
  }
})

test('an unsigned payment with an encrypted member is not accepted as a refund', async () => {
  const req_info = encryptV2(toXml(REFUND, 'root')).toString('base64')
  expect((await errorOf(ofV2(toXml({ ...PAYMENT, req_info })))).code).toBe('ERR_UNSIGNED')
})

test.each(SIGNED)('no member of %s can be changed, removed or added', async (_, fields, type) => {
  const sign = signV2(fields, type)
  const changes = Object.keys(fields).flatMap((name): Texts[] => {
    const { [name]: value = '', ...rest } = fields
    return [rest, { ...fields, [name]: `${value}0` }, { ...rest, [`${name}x`]: value }]
  })
  for (const changed of [...changes, { ...fields, more: '1' }]) {
    const error = await errorOf(ofV2(toXml({ ...changed, sign })))
    expect(['ERR_SIGNATURE', 'ERR_NOTIFICATION_FORMAT']).toContain(error.code)
  }
})

test('a payment may be signed with MD5 or HMAC-SHA256, as its sign_type says', async () => {
  for (const type of ['MD5', 'HMAC-SHA256'] as const) {
    expect((await open(signedV2(PAYMENT, type))).authenticated).toBe(true)
    expect((await open(signedV2({ ...PAYMENT, sign_type: type }, type))).authenticated).toBe(true)
    const other = type === 'MD5' ? 'HMAC-SHA256' : 'MD5'
    const error = await errorOf(signedV2({ ...PAYMENT, sign_type: other }, type))
    expect(error.code).toBe('ERR_SIGNATURE')
  }
})

test.each<[string, Texts]>([
  ['v2.transactions-risk-occurred', RISK],
  ['v2.vehicle-state-changed-for-parking', VEHICLE],
  ['v2.CHECK.SUCCESS', envelopeOf('CHECK.SUCCESS', {})],
])('%s is accepted with HMAC-SHA256 only: MD5 and another sign_type are rejected', async (_, fields) => {
  expect((await open(signedV2(fields, 'HMAC-SHA256'))).authenticated).toBe(true)
  const member = 'algorithm' in fields ? 'algorithm' : 'sign_type'
  const { [member]: __, ...nameless } = fields
  const wrong = [
    signedV2(fields, 'MD5'),
    signedV2({ ...fields, [member]: 'MD5' }, 'MD5'),
    signedV2({ ...fields, [member]: 'MD5' }, 'HMAC-SHA256'),
  ]
  if (member === 'sign_type') wrong.push(signedV2(nameless, 'MD5'))
  for (const incoming of wrong) {
    const error = await errorOf(incoming)
    expect(error).toMatchObject({
      code: 'ERR_SIGNATURE',
      message: expect.stringContaining('or its type is not HMAC-SHA256'),
    })
  }
})

test('a signature by another key is rejected, and the error names the option to check', async () => {
  for (const type of ['MD5', 'HMAC-SHA256'] as const) {
    const error = await errorOf(signedV2(PAYMENT, type, keys.apiV3Key))
    expect(error).toMatchObject({
      code: 'ERR_SIGNATURE',
      message:
        'the notification is rejected: its signature is invalid; check `apiV2Key`, and whether the sender is WeChat Pay',
    })
  }
})

test.each<[string, Texts, string]>([
  ['whose result_code is FAIL', { ...PAYMENT, result_code: 'FAIL', err_code: 'SYSTEMERROR' }, 'v2.transaction-failed'],
  ['whose return_code is FAIL', { ...PAYMENT, return_code: 'FAIL', return_msg: '签名失败' }, 'v2.transaction-failed'],
  ['with a failed deduction', { ...PAYMENT, trade_state: 'PAY_FAIL' }, 'v2.transaction-failed'],
  [
    'without the members of a success',
    { return_code: 'SUCCESS', result_code: 'FAIL', mch_id, out_trade_no: '1' },
    'v2.transaction-failed',
  ],
  ['of several orders', { ...COMBINED, result_code: 'FAIL' }, 'v2.combined-transactions-failed'],
])('a payment %s is an event with another name than a success', async (_, fields, event_type) => {
  const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
  const notification = await open(signedV2(fields, type))
  expect(notification).toMatchObject({ event_type, authenticated: true })
  expect(notification.resource).toMatchObject(fields)
  expect((await errorOf(ofV2(toXml(fields)))).code).toBe('ERR_UNSIGNED')
})

test.each<[string, Texts]>([
  ['a payment without a result_code', without(PAYMENT, 'result_code')],
  ['a payment without a return_code', without(PAYMENT, 'return_code')],
  ['a payment without an amount', without(PAYMENT, 'total_fee')],
  ['a payment in an unknown state', { ...PAYMENT, trade_state: 'ACCEPT' }],
  ['a result in another spelling', { ...PAYMENT, result_code: 'success' }],
  ['a failed risk notification', { ...RISK, return_code: 'FAIL' }],
  ['a failed contract', { ...CONTRACT, result_code: 'FAIL' }],
  ['the scan of a code', { appid: 'wx1', openid: 'o1', mch_id, is_subscribe: 'Y', product_id: '88' }],
  ['a failure without other members', { return_code: 'FAIL', return_msg: '签名失败' }],
  ['an event without encrypted content', { ...envelopeOf('CHECK.FAIL', {}), event_ciphertext: '' }],
  ['an empty document', {}],
])('%s is rejected, even if it is signed', async (_, fields) => {
  for (const type of ['MD5', 'HMAC-SHA256'] as const) {
    const error = await errorOf(signedV2(fields, type))
    expect(error.code).toBe('ERR_NOTIFICATION_FORMAT')
    expect(error.message).toMatch(/^the notification is rejected: .*; query the current state$/)
  }
})

test('a new event has its own name with the prefix v2., and cannot have a known name', async () => {
  const { event_type, summary } = await open(signedV2(envelopeOf('ORDER.NEW', { a: 1 }), 'HMAC-SHA256'))
  expect([event_type, summary]).toEqual(['v2.ORDER.NEW', ''])
  for (const strange of ['transaction-success', 'refund-processed', 'A B', '<b>', 'A\nB', '.A', 'A'.repeat(65)]) {
    const { mch_id: id, ...fields } = envelopeOf(strange, {})
    const body = toXml({ mch_id: id ?? '', ...fields, sign: signV2(envelopeOf(strange, {}), 'HMAC-SHA256') })
    expect((await errorOf(ofV2(body))).code).toBe('ERR_NOTIFICATION_FORMAT')
  }
})

test('the encrypted content of an event is decrypted with the APIv3 key only, and is a JSON object', async () => {
  const rejectedWith = async (fields: Texts, merge: Partial<OpenV2Options> = {}) =>
    errorOf(signedV2(fields, 'HMAC-SHA256'), merge)
  const fields = envelopeOf('CHECK.SUCCESS', { state: 'x' })
  const wrongKey = await rejectedWith(envelopeOf('CHECK.SUCCESS', {}, {}, keys.apiV3KeyOther))
  expect(wrongKey).toMatchObject({ code: 'ERR_DECRYPT', message: expect.stringContaining('with `apiV3Key`') })
  const keyless = await rejectedWith(fields, { apiV3Key: undefined })
  expect(keyless).toMatchObject({ code: 'ERR_DECRYPT', message: expect.stringContaining('set `apiV3Key`') })
  expect((await rejectedWith({ ...fields, event_algorithm: 'AES-256-ECB' })).code).toBe('ERR_ALGORITHM')
  expect((await rejectedWith({ ...fields, event_associated_data: 'x' })).code).toBe('ERR_DECRYPT')
  for (const text of ['[]', 'null', '{"a":', '"x"'])
    expect((await rejectedWith(envelopeOf('CHECK.SUCCESS', text))).code).toBe('ERR_NOTIFICATION_FORMAT')
  for (const event_id of ['EV 1', '通知', 'x'.repeat(129)])
    expect((await rejectedWith({ ...fields, event_id })).code).toBe('ERR_NOTIFICATION_FORMAT')
})

test('a notification for another merchant is rejected, and accepted if that merchant is listed', async () => {
  const inner = envelopeOf('CHECK.SUCCESS', { mchid: OTHER })
  const foreign: Incoming[] = [
    signedV2({ ...PAYMENT, mch_id: OTHER }),
    signedV2({ ...COMBINED, combine_mch_id: OTHER }, 'HMAC-SHA256'),
    signedV2(inner, 'HMAC-SHA256'),
    refundV2(REFUND, { mch_id: OTHER }),
    refundV2({ ...REFUND, mch_id: OTHER }),
  ]
  for (const incoming of foreign) {
    const error = await errorOf(incoming)
    expect(error).toMatchObject({
      code: 'ERR_MERCHANT',
      message: expect.stringContaining('does not match the merchant of this client'),
    })
    expect(renderingsOf(error)).not.toContain(OTHER)
    expect((await open(incoming, { mchids: new Set([mch_id, OTHER]) })).id).toMatch(/./)
  }
})

test('a notification without a merchant is rejected', async () => {
  for (const incoming of [signedV2(without(PAYMENT, 'mch_id')), refundV2(REFUND, { mch_id: '' })]) {
    const error = await errorOf(incoming)
    expect(error).toMatchObject({ code: 'ERR_MERCHANT', message: expect.stringContaining('it names no merchant') })
  }
})

test('a repeated notification has the same id, even if members of the delivery differ', async () => {
  const idOf = async (incoming: Incoming) => (await open(incoming)).id
  const reversed = Object.fromEntries(Object.entries(PAYMENT).reverse())
  const ids = await Promise.all([
    idOf(signedV2(PAYMENT)),
    idOf(signedV2({ ...PAYMENT, nonce_str: 'another' })),
    idOf(signedV2(PAYMENT, 'HMAC-SHA256')),
    idOf(signedV2(reversed)),
  ])
  expect(new Set(ids).size).toBe(1)
  expect(await idOf(refundV2())).toBe(await idOf(refundV2(REFUND, { nonce_str: 'another' })))
})

test('another state of the same order or refund has another id', async () => {
  const ids = await Promise.all(
    [
      refundV2(),
      refundV2({ ...REFUND, refund_status: 'CHANGE' }),
      refundV2({ ...REFUND, refund_fee: '1' }),
      // changed without the key: a forgery must not have the id of the real notification
      refundV2(REFUND, { appid: 'wxother' }),
      signedV2(PAYMENT),
      signedV2({ ...PAYMENT, trade_state: 'PAY_FAIL' }),
      signedV2({ ...without(PAYMENT, 'attach'), attach: '支付', attachx: '测试' }),
      signedV2({ ...without(PAYMENT, 'attach'), attach: '支付attachx测试' }),
    ].map(async (incoming) => (await open(incoming)).id),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

// claims are kept for two days, and processes of different versions share them
test('the id is the same as in earlier versions', async () => {
  const kept = Object.entries({ ...without(PAYMENT, 'nonce_str') }).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify(['v2.transaction-success', kept])
  expect((await open(signedV2(PAYMENT))).id).toBe(createHash('sha256').update(text).digest('hex'))
})

test.each([
  ['20141030133525', '2014-10-30T13:35:25+08:00'],
  ['2014-10-30 13:35:25', '2014-10-30T13:35:25+08:00'],
  ['2014-10-30T13:35:25+08:00', '2014-10-30T13:35:25+08:00'],
  ['2014-10-30T05:35:25.123Z', '2014-10-30T05:35:25.123Z'],
  ['1414647325', ''],
  ['昨天', ''],
  ['', ''],
])('the time %j is %j', async (time_end, create_time) => {
  expect((await open(signedV2({ ...PAYMENT, time_end }))).create_time).toBe(create_time)
  expect((await open(refundV2({ ...REFUND, success_time: time_end }))).create_time).toBe(create_time)
})

test.each<[string, string | Uint8Array]>([
  ['a document type', '<!DOCTYPE xml [<!ENTITY x "1">]><xml><return_code>SUCCESS</return_code></xml>'],
  ['an entity', '<xml><return_code>&x;</return_code></xml>'],
  ['a duplicated member', `<xml><mch_id>${mch_id}</mch_id><mch_id>${OTHER}</mch_id></xml>`],
  ['a nested member', '<xml><mch_id><a>1</a></mch_id></xml>'],
  ['a comment', '<xml><!-- x --><mch_id>1</mch_id></xml>'],
  ['an attribute', '<xml a="1"><mch_id>1</mch_id></xml>'],
  ['another root', '<root><mch_id>1</mch_id></root>'],
  ['no closing tag', '<xml><mch_id>1</mch_id>'],
  ['bytes that are not UTF-8', Buffer.from('<xml><a>\xff</a></xml>', 'latin1')],
  ['a member of every object', '<xml><__proto__>1</__proto__></xml>'],
  ['no content', ''],
])('XML with %s is rejected', async (_, body) => {
  expect(await errorOf(ofV2(body))).toMatchObject({
    code: 'ERR_NOTIFICATION_FORMAT',
    message: 'the notification is rejected: it is not flat XML in UTF-8, the format of APIv2',
  })
})

// the signature cannot be verified before the XML is parsed
test('a notification of more than 64 KiB is not parsed', async () => {
  const padded = (length: number) => {
    const { body } = signedV2({ ...PAYMENT, attach: '' })
    const rest = length - body.length
    return signedV2({ ...PAYMENT, attach: 'x'.repeat(rest) })
  }
  expect((await open(padded(64 * 1024))).resource['attach']).toMatch(/^x+$/)
  expect(await errorOf(padded(64 * 1024 + 1))).toMatchObject({
    code: 'ERR_NOTIFICATION_FORMAT',
    message: 'the notification is rejected: it is larger than 64 KiB, the limit for APIv2',
  })
})

test('the encrypted document is parsed as strictly as the outer one', async () => {
  const strange = [
    toXml(REFUND),
    toXml(REFUND, 'root').replace('<root>', '<!DOCTYPE root><root>'),
    `${toXml(REFUND, 'root')}<root></root>`,
    '<root><refund_id><a>1</a></refund_id></root>',
    '<root><refund_id>1</refund_id><refund_id>2</refund_id></root>',
    Buffer.from('<root><refund_id>\xff</refund_id></root>', 'latin1'),
  ]
  for (const plaintext of strange) expect((await errorOf(refundOf(encryptV2(plaintext)))).code).toBe('ERR_DECRYPT')
})

test('a body that is not the received bytes is a usage error', async () => {
  for (const body of [{ xml: PAYMENT }, undefined, null, 5, [1]]) {
    const error = await rejectionOf(async () =>
      openNoticeV2({ headers: {}, body: body as unknown as string }, optionsWith()),
    )
    expectUsageError(error, 'ERR_NOTIFICATION_BODY', '`body` must be the received bytes', 'pass a Buffer')
  }
})

test('no error contains a key, a member or decrypted data', async () => {
  const errors = await Promise.all([
    errorOf(signedV2(PAYMENT, 'MD5', keys.apiV3Key)),
    errorOf(ofV2(toXml(PAYMENT))),
    errorOf(signedV2({ ...PAYMENT, mch_id: OTHER })),
    errorOf(signedV2({ ...PAYMENT, trade_state: 'oUpF8uMEb4qRXf22hE3X68TekukE' })),
    errorOf(refundV2(REFUND, { mch_id: OTHER })),
    errorOf(refundV2(REFUND, {}, keys.apiV3Key)),
    errorOf(signedV2(envelopeOf('CHECK.SUCCESS', REFUND, {}, keys.apiV3KeyOther), 'HMAC-SHA256')),
    errorOf(ofV2(`<xml><openid>${PAYMENT['openid']}</openid>`)),
  ])
  const secrets = [keys.apiV2Key, keys.apiV3Key, keys.apiV3KeyOther, OTHER, REFUND['refund_id'], PAYMENT['openid']]
  const shown = errors.map(renderingsOf).join('\n')
  for (const secret of [...secrets, PAYMENT['out_trade_no'], signV2(PAYMENT)]) expect(shown).not.toContain(secret)
})

function without(fields: Texts, name: string): Texts {
  const { [name]: _, ...rest } = fields
  return rest
}

function optionsWith(merge: Partial<OpenV2Options> = {}): OpenV2Options {
  return { apiV2Key: keys.apiV2Key, apiV3Key: keys.apiV3Key, mchids: new Set([mch_id]), ...merge }
}

async function open(incoming: Incoming, merge: Partial<OpenV2Options> = {}): Promise<Notification> {
  return openNoticeV2(incoming, optionsWith(merge))
}

/** Returns the TrustError of a rejected notification. */
async function errorOf(incoming: Incoming, merge: Partial<OpenV2Options> = {}) {
  const error = await rejectionOf(() => open(incoming, merge))
  expect(error).toBeInstanceOf(TrustError)
  return error
}
