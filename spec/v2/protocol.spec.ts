import { expect, test } from 'vitest'
import { ApiError, createClient, NetworkError, TrustError, UsageError } from 'wechatpay-chain'
import { expectUsageError, thrownBy } from '../support/failure.js'
import { keys } from '../support/keys.js'
import { fromXml, signV2, startV2Gateway, toXml, type V2Answer } from '../support/v2-gateway.js'

const ORDER = { appid: 'wx8888888888888888', out_trade_no: '1217752501201407033233368018' }

async function answering(answer: V2Answer) {
  const gateway = await startV2Gateway(() => answer)
  return { gateway, instance: createClient(gateway.config()) }
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

test('a call of APIv2 is sent as signed XML to the path without v2/, equally in the three styles', async () => {
  const gateway = await startV2Gateway(() => ({ body: { trade_state: 'SUCCESS' } }))
  const instance = createClient(gateway.config())
  const xml = { ...ORDER, transaction_id: '1009660380201506130728806387' }
  const answers = [
    await instance.v2.pay.orderquery.post({ xml }),
    await instance.chain('v2/pay/orderquery').post({ xml }),
    await instance['v2/pay/orderquery'].postAsync({ xml }),
  ]
  expect(gateway.arrived).toHaveLength(3)
  for (const { method, target, headers, fields, signed } of gateway.arrived) {
    expect({ method, target, signed }).toEqual({ method: 'POST', target: '/pay/orderquery', signed: 'MD5' })
    expect(headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(headers.authorization).toBeUndefined()
    expect(fields).toMatchObject({ ...xml, mch_id: keys.mchid, nonce_str: expect.stringMatching(/^\w{32}$/) })
  }
  expect(new Set(gateway.arrived.map(({ fields }) => fields['nonce_str'])).size).toBe(3)
  for (const { data, status, verifiedBy } of answers) {
    expect({ status, verifiedBy }).toEqual({ status: 200, verifiedBy: 'signature' })
    expect(data).toMatchObject({ return_code: 'SUCCESS', trade_state: 'SUCCESS' })
    expect(Object.getPrototypeOf(data)).toBeNull()
  }
})

test('the sign type is the one of the caller, or the only one that the API accepts', async () => {
  const { gateway, instance } = await answering({})
  await instance.v2.pay.orderquery.post({ xml: { ...ORDER, sign_type: 'HMAC-SHA256', transaction_id: '1' } })
  await instance.v2.pay.profitsharingquery.post({ xml: { transaction_id: '1', out_order_no: '2' } as never })
  await instance.v2.pay.orderquery.post({ xml: { ...ORDER, sign_type: 'MD5', transaction_id: '1' } })
  expect(gateway.arrived.map(({ fields, signed }) => [fields['sign_type'], signed])).toEqual([
    ['HMAC-SHA256', 'HMAC-SHA256'],
    ['HMAC-SHA256', 'HMAC-SHA256'],
    ['MD5', 'MD5'],
  ])
})

test('an unknown sign type is rejected before anything is sent', async () => {
  const { gateway, instance } = await answering({})
  const error = await failureOf(instance.untyped.v2.pay.orderquery.post({ xml: { ...ORDER, sign_type: 'RSA' } }))
  expectUsageError(error, 'ERR_BODY', /sign_type/, /MD5/, /HMAC-SHA256/)
  expect(gateway.arrived).toEqual([])
})

test('nonce_str and mch_id are filled in if the API requires them, with the names of the API', async () => {
  const { gateway, instance } = await answering({ sign: false })
  await instance.untyped.v2.papay.querycontract.post({ xml: { appid: 'wx1', version: '1.0' } }).catch(() => undefined)
  await instance.untyped.v2.mmpaymkttransfers.promotion.transfers.post({ xml: { mch_appid: 'wx1' } })
  await instance.untyped.v2.pay.combinedorder.post({ xml: { combine_mch_id: '1' } }).catch(() => undefined)
  const names = gateway.arrived.map(({ fields }) => Object.keys(fields).filter((name) => /nonce|mch_?id/.test(name)))
  expect(names).toEqual([['mch_id'], ['mchid', 'nonce_str'], ['combine_mch_id', 'nonce_str']])
})

test('the fields of the caller are not replaced, except sign', async () => {
  const { gateway, instance } = await answering({})
  const xml = { ...ORDER, mch_id: '1900009999', nonce_str: 'mine', sign: 'WRONG', total_fee: 1, attach: null }
  await instance.untyped.v2.pay.orderquery.post({ xml })
  expect(gateway.arrived[0]).toMatchObject({
    signed: 'MD5',
    fields: { mch_id: '1900009999', nonce_str: 'mine', total_fee: '1' },
  })
  expect(gateway.arrived[0]?.fields).not.toHaveProperty('attach')
})

test('`security` and `nonceless` override the catalogue', async () => {
  const { gateway, instance } = await answering({})
  await instance.untyped.v2.brand.new_api.post({ xml: { a: '1' }, nonceless: true, security: true })
  await instance.v2.pay.orderquery.post({ xml: { ...ORDER, transaction_id: '1' }, nonceless: true })
  expect(gateway.arrived.map(({ fields }) => Object.keys(fields))).toEqual([
    ['a', 'sign'],
    ['mch_id', 'appid', 'out_trade_no', 'transaction_id', 'sign'],
  ])
})

test('an API that is not in the catalogue can be called: signed, with a nonce', async () => {
  const { gateway, instance } = await answering({ body: { answer: '42' } })
  const { data } = await instance.untyped.v2.tomorrow.newApi.post({ xml: { mch_id: '1' } })
  expect(data).toMatchObject({ answer: '42' })
  expect(gateway.arrived[0]).toMatchObject({ target: '/tomorrow/new-api', signed: 'MD5' })
  await instance.untyped.v2.tomorrow.query.get({ query: { mch_id: '1' } })
  expect(gateway.arrived[1]).toMatchObject({ method: 'GET', signed: 'MD5', body: '' })
})

test('changes to the caller’s object after the call was made have no effect', async () => {
  const { gateway, instance } = await answering({})
  const xml: Record<string, unknown> = { ...ORDER, total_fee: 1 }
  const call = instance.untyped.v2.pay.orderquery.post({ xml })
  xml['total_fee'] = 2
  await call
  expect(gateway.arrived[0]?.fields).toMatchObject({ total_fee: '1' })
})

test('an object or a list is converted to JSON text; other values that are not text are rejected', async () => {
  const { gateway, instance } = await answering({})
  const scene = { store_info: { id: 'SZ1', name: '腾讯大厦' } }
  await instance.untyped.v2.pay.unifiedorder.post({ xml: { scene_info: scene, list: [1] } })
  expect(JSON.parse(gateway.arrived[0]?.fields['scene_info'] ?? '')).toEqual(scene)
  for (const value of [() => 1, Symbol('x'), true, Number.NaN, 2 ** 53, new Date(0), instance.encrypt('张三')]) {
    const error = await failureOf(instance.untyped.v2.pay.unifiedorder.post({ xml: { total_fee: value } }))
    expectUsageError(error, 'ERR_BODY', 'POST /v2/pay/unifiedorder', /under total_fee/)
  }
  expect(gateway.arrived).toHaveLength(1)
})

test('a signed API error is an ApiError with WeChat Pay’s code, which says whether its outcome is certain', async () => {
  const refuse = (err_code: string) => answering({ body: { result_code: 'FAIL', err_code, err_code_des: '余额不足' } })
  const call = async (code: string) => {
    const { instance } = await refuse(code)
    return failureOf(
      instance.v2.pay.micropay.post({
        xml: {
          ...ORDER,
          body: 'x',
          total_fee: 1,
          auth_code: '130000000000000000',
          spbill_create_ip: '127.0.0.1',
        } as never,
      }),
    )
  }
  const sure = await call('NOTENOUGH')
  expect(sure).toBeInstanceOf(ApiError)
  expect(sure).toMatchObject({
    status: 200,
    code: 'NOTENOUGH',
    mayHaveTakenEffect: false,
    retryable: false,
    hint: expect.stringContaining('余额不足'),
    message: 'POST /v2/pay/micropay: NOTENOUGH: 余额不足',
  })
  expect(await call('SYSTEMERROR')).toMatchObject({ code: 'SYSTEMERROR', mayHaveTakenEffect: true, retryable: true })
  expect(await call('USERPAYING')).toMatchObject({ code: 'USERPAYING', mayHaveTakenEffect: true, retryable: false })
  // the outcome of an unknown code is uncertain
  expect(await call('SOMETHING_NEW')).toMatchObject({
    mayHaveTakenEffect: true,
    message: expect.stringContaining('query before'),
  })
})

test('an unsigned API error for a request that WeChat Pay could not read leaves the outcome unknown', async () => {
  const { instance } = await answering({
    body: '<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>',
  })
  const error = await failureOf(instance.v2.pay.orderquery.post({ xml: { ...ORDER, transaction_id: '1' } }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    status: 200,
    code: null,
    mayHaveTakenEffect: true,
    message: expect.stringContaining('签名错误'),
  })
})

test('an API error does not show values of the request', async () => {
  const { instance } = await answering({
    body: { result_code: 'FAIL', err_code: 'PARAM_ERROR', err_code_des: 'openid oUpF8uMuAJO_M2pxb1Q9zNjWeS6o错误' },
  })
  const error = await failureOf(
    instance.untyped.v2.pay.unifiedorder.post({ xml: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }),
  )
  expect((error as Error).message).toBe('POST /v2/pay/unifiedorder: PARAM_ERROR: openid …错误')
})

const query = (instance: ReturnType<typeof createClient>, sign_type?: 'MD5' | 'HMAC-SHA256') =>
  failureOf(
    instance.v2.pay.orderquery.post({ xml: { ...ORDER, transaction_id: '1', ...(sign_type && { sign_type }) } }),
  )

test('a response without the required signature is rejected', async () => {
  const { instance } = await answering({ body: { trade_state: 'SUCCESS' }, sign: false })
  const error = await query(instance)
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNSIGNED', mayHaveTakenEffect: true })
})

test('a response with an invalid signature or one changed character is rejected', async () => {
  const answer = { return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'SUCCESS' }
  const right = toXml({ ...answer, sign: signV2(answer, 'MD5') })
  for (const body of [
    right.replace('<trade_state><![CDATA[SUCCESS', '<trade_state><![CDATA[SUCCESs'),
    toXml({ ...answer, sign: signV2(answer, 'MD5', 'x'.repeat(32)) }),
    toXml({ ...answer, sign: '' }),
  ]) {
    const { instance } = await answering({ body })
    const error = await query(instance)
    expect(error).toBeInstanceOf(TrustError)
    expect(error).toMatchObject({ mayHaveTakenEffect: true })
    expect(JSON.stringify(error)).not.toContain('trade_state')
  }
  const { instance } = await answering({ body: right })
  expect(await query(instance)).toBeUndefined()
})

test('an MD5 response to a request with HMAC-SHA256 is rejected as a downgrade', async () => {
  const { instance } = await answering({ sign: 'MD5' })
  expect(await query(instance, 'HMAC-SHA256')).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE' })
  // the stronger type is accepted
  const stronger = await answering({ sign: 'HMAC-SHA256' })
  expect(await query(stronger.instance, 'MD5')).toBeUndefined()
})

test('a signed FAIL response is verified before its code is read', async () => {
  const { instance } = await answering({ body: { result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }, sign: false })
  expect(await query(instance)).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
})

test('an HTML page with status 200 is not a valid response', async () => {
  const { instance } = await answering({ body: '<html><body>502 Bad Gateway</body></html>' })
  const error = await query(instance)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_FORMAT', mayHaveTakenEffect: true })
})

test.each([
  [404, 'ApiError', false],
  [502, 'ApiError', true],
  [302, 'NetworkError', true],
])('a %i is from a gateway and causes a %s', async (status, name, mayHaveTakenEffect) => {
  const { instance } = await answering({ status, body: '<html></html>' })
  expect(await query(instance)).toMatchObject({ name, mayHaveTakenEffect })
})

test('the response of an API without signatures is returned and marked as not verified', async () => {
  const { instance } = await answering({ body: { payment_no: '1' }, sign: false })
  const { data, verifiedBy } = await instance.untyped.v2.mmpaymkttransfers.promotion.transfers.post({
    xml: { amount: 1 },
  })
  expect(verifiedBy).toBe('none')
  expect(data).toMatchObject({ payment_no: '1' })
  // its API errors are like any other
  const refused = await answering({ body: { result_code: 'FAIL', err_code: 'NOTENOUGH' }, sign: false })
  const error = await failureOf(
    refused.instance.untyped.v2.mmpaymkttransfers.promotion.transfers.post({ xml: { amount: 1 } }),
  )
  expect(error).toMatchObject({ code: 'NOTENOUGH' })
})

test('nested lists are read if the catalogue lists them', async () => {
  const list = '<mchinfo><mch_id>1</mch_id></mchinfo><mchinfo><mch_id>2</mch_id></mchinfo>'
  const { instance } = await answering({
    body: `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>${list}</xml>`,
  })
  const { data } = await instance.untyped.v2.secapi.mch.submchmanage.post({ xml: {}, query: { action: 'query' } })
  expect((data as { mchinfo: unknown }).mchinfo).toMatchObject([{ mch_id: '1' }, { mch_id: '2' }])
})

test('a call with its parameters in the query is signed there, and its response is JSON', async () => {
  const { gateway, instance } = await answering({ body: '{"retcode":0,"retmsg":"ok","access_token":"t"}' })
  const { data } = await instance.untyped.v2.appauth.getaccesstoken.get({
    query: { appid: 'wx1', code: 'a b&c', sign: 'example' },
  })
  expect(data).toMatchObject({ access_token: 't' })
  expect(gateway.arrived[0]).toMatchObject({
    method: 'GET',
    body: '',
    signed: 'HMAC-SHA256',
    fields: { mch_id: keys.mchid, code: 'a b&c', sign_type: 'HMAC-SHA256' },
  })
  const refused = await answering({ body: '{"retcode":-1,"retmsg":"invalid code"}' })
  expect(
    await failureOf(refused.instance.untyped.v2.appauth.getaccesstoken.get({ query: { appid: 'wx1' } })),
  ).toMatchObject({
    name: 'ApiError',
    message: expect.stringContaining('invalid code'),
  })
})

test('a bill of APIv2 is text or bytes; an API error arrives as XML instead', async () => {
  const bill = '\ufeff交易时间,公众账号ID\r\n`2026-11-23 10:00:00,`wx1\r\n'
  const { instance } = await answering({ body: bill })
  const xml = { appid: 'wx1', bill_date: '20261123', bill_type: 'ALL' }
  const text = await instance.untyped.v2.pay.downloadbill.post({ xml })
  expect(text.verifiedBy).toBe('none')
  expect(text.data).toBe(bill.slice(1))
  const bytes = await instance.untyped.v2.pay.downloadbill.post({ xml, responseType: 'arraybuffer' })
  expect(Buffer.from(bill).equals(bytes.data as Buffer)).toBe(true)
  const refused = await answering({
    body: '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[No Bill Exist]]></return_msg><error_code><![CDATA[20002]]></error_code></xml>',
  })
  for (const responseType of [undefined, 'arraybuffer', 'stream'] as const) {
    const error = await failureOf(
      refused.instance.untyped.v2.pay.downloadbill.post({ xml, ...(responseType && { responseType }) }),
    )
    expect(error).toMatchObject({ name: 'ApiError', code: '20002', message: expect.stringContaining('No Bill Exist') })
  }
})

test('without apiV2Key no call of APIv2 is sent', async () => {
  const gateway = await startV2Gateway()
  const instance = createClient(gateway.config({ apiV2Key: undefined }))
  expectUsageError(await query(instance), 'ERR_CONFIG', 'POST /v2/pay/orderquery', /apiV2Key/)
  expect(gateway.arrived).toEqual([])
})

test('without a client certificate a call that requires one is rejected before anything is sent', async () => {
  const gateway = await startV2Gateway()
  const instance = createClient(gateway.config({ clientCert: undefined }))
  const error = await failureOf(instance.untyped.v2.secapi.pay.refund.post({ xml: ORDER }))
  expectUsageError(error, 'ERR_CONFIG', 'POST /v2/secapi/pay/refund', /clientCert/)
  expect(gateway.arrived).toEqual([])
  expect(await query(instance)).toBeUndefined()
})

test('a body under the wrong option, or a value of encrypt(), is rejected with the correct option', async () => {
  const { gateway, instance } = await answering({})
  const { untyped } = instance
  expectUsageError(await failureOf(untyped.v2.pay.orderquery.post({ json: ORDER })), 'ERR_OPTION', /`xml`/)
  expectUsageError(await failureOf(untyped.v3.pay.transactions.native.post({ xml: ORDER })), 'ERR_OPTION', /`json`/)
  expectUsageError(await failureOf(untyped.v3.certificates.get({ security: true })), 'ERR_OPTION', /APIv2/)
  expectUsageError(await failureOf(untyped.v3.certificates.get({ nonceless: true })), 'ERR_OPTION', /APIv2/)
  expectUsageError(await failureOf(untyped.v2.pay.orderquery.post({ xml: 'a' })), 'ERR_BODY', /plain object/)
  expectUsageError(await failureOf(untyped.v2.pay.orderquery.post({ xml: { 'a b': '1' } })), 'ERR_BODY', /element/)
  expectUsageError(
    await failureOf(untyped.v2.pay.orderquery.post({ query: { a: instance.encrypt('x') } })),
    'ERR_OPTION',
    /encrypt/,
  )
  expect(gateway.arrived).toEqual([])
})

test('an interceptor sees the fields and may change them; they are signed afterwards', async () => {
  const gateway = await startV2Gateway()
  const seen: unknown[] = []
  const request = [
    (config: { data?: unknown }) => {
      seen.push(config.data)
      return Object.assign(config, { data: { ...(config.data as object), attach: 'added' } })
    },
  ] as never
  const instance = createClient(gateway.config({ axios: { proxy: false, interceptors: { request } } }))
  expect(await query(instance)).toBeUndefined()
  expect(seen).toEqual([{ ...ORDER, transaction_id: '1' }])
  expect(gateway.arrived[0]).toMatchObject({ signed: 'MD5', fields: { ...ORDER, attach: 'added' } })
  const broken = createClient(
    gateway.config({
      axios: {
        proxy: false,
        interceptors: { request: [(config: object) => Object.assign(config, { data: 'text' })] as never },
      },
    }),
  )
  expectUsageError(await query(broken), 'ERR_BODY', /interceptor/)
})

test('a page for the browser has a URL and cannot be called', async () => {
  const { gateway, instance } = await answering({})
  const fields = {
    appid: 'wx1',
    plan_id: '12',
    contract_code: '1',
    request_serial: '1',
    contract_display_account: '张三',
    version: '1.0',
    notify_url: 'https://a.example/n?x=1',
    timestamp: '1',
    return_web: 1,
  }
  const url = new URL(instance.pageURL('v2/papay/entrustweb', fields))
  const given = Object.fromEntries(url.searchParams)
  expect(url.origin + url.pathname).toBe(`${gateway.url}/papay/entrustweb`)
  expect(given).toMatchObject({ ...fields, return_web: '1', mch_id: keys.mchid })
  expect(given['sign']).toBe(signV2(given, 'MD5'))
  const error = await failureOf(instance.untyped.v2.papay.entrustweb.get({ query: fields }))
  expectUsageError(error, 'ERR_PATH', /pageURL\('v2\/papay\/entrustweb'/)
  expect(() => instance.pageURL('v2/pay/orderquery', {})).toThrow(UsageError)
  expect(() => instance.pageURL('v3/pay/transactions/native', {})).toThrow(UsageError)
  expect(gateway.arrived).toEqual([])
})

test('a page with its own host uses it, unless a gateway replaces all hosts of WeChat Pay', async () => {
  const { gateway, instance } = await answering({})
  const { baseURL: _, ...config } = gateway.config()
  const official = createClient(config)
  expect(official.pageURL('v2/appauth/authindex', { appid: 'wx1' })).toBe(
    `https://payapp.weixin.qq.com/appauth/authindex?mch_id=${keys.mchid}&appid=wx1`,
  )
  expect(instance.pageURL('v2/appauth/authindex', { appid: 'wx1' })).toMatch(`${gateway.url}/appauth/authindex?`)
})

test('the XML of a request contains every text unchanged', async () => {
  const { gateway, instance } = await answering({})
  const attach = ']]><return_code>FAIL</return_code><![CDATA[ &lt; \r\n "\'微信'
  await instance.untyped.v2.pay.orderquery.post({ xml: { attach } })
  expect(gateway.arrived[0]?.signed).toBe('MD5')
  expect(fromXml(gateway.arrived[0]?.body ?? '')['attach']?.replaceAll(']]>', '')).toContain('return_code')
})

// ---- findings of a review ----

test('a value with an & in the URL of a page is rejected: it would sign other fields', async () => {
  const { instance } = await answering({})
  const forged = 'x&is_subscribe=Y&out_trade_no=VICTIM&result_code=SUCCESS&return_code=SUCCESS&total_fee=999900&z='
  for (const name of [forged, 'a\nb', '\u0000', '\ud800']) {
    const page = () => instance.pageURL('v2/papay/entrustweb', { appid: 'wx1', contract_display_account: name })
    expectUsageError(thrownBy(page), 'ERR_QUERY')
  }
})

test.each([
  ['ORDERPAID', { body: 'ORDER' }],
  ['USERPAYING', { attach: 'USER' }],
  ['SYSTEMERROR', { device_info: 'SYSTEM' }],
])('the code %s is not redacted, even if the request contains it', async (err_code, members) => {
  const { instance } = await answering({ body: { result_code: 'FAIL', err_code } })
  const error = await failureOf(instance.untyped.v2.pay.micropay.post({ xml: { ...ORDER, ...members } }))
  expect(error).toMatchObject({ name: 'ApiError', code: err_code })
})

test.each([
  ['MD5', 'HMAC-SHA256', 'HMAC-SHA256', undefined],
  ['MD5', 'HMAC-SHA256', 'MD5', 'ERR_SIGNATURE'],
  ['HMAC-SHA256', 'MD5', 'MD5', undefined],
  ['md5', 'MD5', 'MD5', undefined],
] as const)(
  'a request with %s that an interceptor changed to %s: the response must match the sent request: %s',
  async (given, sent, answered, code) => {
    const gateway = await startV2Gateway(() => ({ sign: answered }))
    const request = [
      (config: { data?: unknown }) => Object.assign(config, { data: { ...(config.data as object), sign_type: sent } }),
    ] as never
    const instance = createClient(gateway.config({ axios: { proxy: false, interceptors: { request } } }))
    const error = await failureOf(instance.untyped.v2.pay.refundquery.post({ xml: { ...ORDER, sign_type: given } }))
    expect(gateway.arrived).toMatchObject([{ signed: sent }])
    expect((error as { code?: string } | undefined)?.code).toBe(code)
  },
)

test('a polluted prototype disables neither signing nor verification', async () => {
  const { gateway, instance } = await answering({ sign: false })
  const polluted = Object.prototype as Record<string, unknown>
  const members = { answerSigned: false, sign: false, isQuery: true, isPage: true, answer: 'text', nonce: false }
  try {
    Object.assign(polluted, members)
    expect(await query(instance)).toMatchObject({ code: 'ERR_UNSIGNED' })
  } finally {
    for (const name of Object.keys(members)) delete polluted[name]
  }
  expect(gateway.arrived).toMatchObject([{ signed: 'MD5', fields: { ...ORDER, nonce_str: expect.any(String) } }])
})

test('an API error does not show nested values of the request either', async () => {
  const receiver = { type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO_M2pxb1Q9z', name: '张三丰' }
  const err_code_des = '接收方张三丰与账号oUpF8uMuAJO_M2pxb1Q9z不匹配'
  const { instance } = await answering({ body: { result_code: 'FAIL', err_code: 'PARAM_ERROR', err_code_des } })
  const error = await failureOf(instance.untyped.v2.pay.profitsharingaddreceiver.post({ xml: { receiver } }))
  expect((error as Error).message).toContain('接收方…与账号…不匹配')
})

test('nested values that JSON would lose are rejected', async () => {
  const { gateway, instance } = await answering({})
  const itself: { self?: unknown } = {}
  itself.self = itself
  const values = [
    { name: instance.encrypt('张三') },
    { a: 2 ** 60 },
    { a: Number.NaN },
    { a: new Map() },
    { a: 1n },
    itself,
  ]
  for (const detail of values) {
    const error = await failureOf(instance.untyped.v2.pay.unifiedorder.post({ xml: { detail } }))
    expectUsageError(error, 'ERR_BODY', 'POST /v2/pay/unifiedorder', /`xml`/)
  }
  expect(gateway.arrived).toEqual([])
})

test.each(['<html>502 Bad Gateway</html>', '{"return_code":"FAIL"}', '<return_code>FAIL</return_code>', '[1]'])(
  '%s instead of a bill is not a bill',
  async (body) => {
    const { instance } = await answering({ body })
    const error = await failureOf(instance.untyped.v2.pay.downloadbill.post({ xml: ORDER }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_RESPONSE_FORMAT' })
  },
)

test('an interceptor that changes a query, which is already signed, causes a UsageError', async () => {
  const gateway = await startV2Gateway(() => ({ body: '{"retcode":0}' }))
  const changes = [
    (config: { data?: unknown }) => Object.assign(config, { data: { ...(config.data as object), code: 'other' } }),
    (config: object) => Object.assign(config, { params: { extra: 'x' } }),
  ]
  for (const change of changes) {
    const axios = { proxy: false as const, interceptors: { request: [change] as never } }
    const instance = createClient(gateway.config({ axios }))
    const error = await failureOf(
      instance.untyped.v2.appauth.getaccesstoken.get({ query: { appid: 'wx1', code: '1' } }),
    )
    expectUsageError(error, 'ERR_BODY', /interceptor/)
  }
  expect(gateway.arrived).toEqual([])
})
