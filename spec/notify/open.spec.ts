import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Incoming, type Notification, TrustError } from 'wechatpay-chain'
import { createPlatformKeys } from '../../src/keys/platform-keys.js'
import { type OpenOptions, openNotification } from '../../src/notify/open.js'
import { expectUsageError, rejectionOf, renderingsOf } from '../support/failure.js'
import { keys, toKey } from '../support/keys.js'
import { type Sealing, sealNotice } from '../support/notice.js'
import { clockAt, joined, NOW, type Pairs, sideBySide, toPlatformKey, trust } from '../support/reply.js'
import { createClock, createSource, serialOf } from '../support/source.js'
import { vectors } from '../vectors/notifications.json' with { type: 'json' }

const MERCHANT_SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const BRAND_SCHEME = 'WECHATPAY-BRAND-SHA256-RSA2048'
const OTHER = '1900009999'

/** What each class of the vectors is here. */
const OURS = {
  HEADER_MISSING: 'ERR_UNSIGNED',
  HEADER_DUPLICATED: 'ERR_SIGNATURE_HEADER',
  TIMESTAMP_OUT_OF_RANGE: 'ERR_CLOCK_SKEW',
  SIGNATURE_MISMATCH: 'ERR_SIGNATURE',
  SIGNATURE_MALFORMED: 'ERR_SIGNATURE',
  UNKNOWN_SERIAL: 'ERR_UNKNOWN_SERIAL',
  BODY_MALFORMED: 'ERR_NOTIFICATION_FORMAT',
  UNSUPPORTED_ALGORITHM: 'ERR_ALGORITHM',
  DECRYPT_FAILED: 'ERR_DECRYPT',
} as const
type VectorClass = keyof typeof OURS

/** Where we answer with one of the vector's `alsoAcceptable` instead of its `error`. */
const ALTERNATIVES: Record<string, VectorClass> = {
  // the vector's two headers, joined by Node, are one signature that is not base64
  'dup-signature, joined': 'SIGNATURE_MALFORMED',
  'dup-signature, Headers': 'SIGNATURE_MALFORMED',
}

const FORMS: Record<string, (pairs: Pairs) => Incoming['headers']> = {
  joined,
  'side by side': sideBySide,
  Headers: (pairs) => new Headers(pairs.map(([name, value]): [string, string] => [name, value])),
}

const CASES = vectors.flatMap((vector) =>
  Object.entries(FORMS).map(([form, shape]) => {
    const { error, alsoAcceptable = [] } = vector.expect as { error?: VectorClass; alsoAcceptable?: VectorClass[] }
    const name = `${vector.id}, ${form}`
    const incoming: Incoming = {
      headers: shape(vector.headers as unknown as Pairs),
      body: Buffer.from(vector.bodyBase64, 'base64'),
    }
    const options = optionsWith({
      keys: trust(...vector.trusted),
      apiV3Key: keys[vector.apiV3Key as 'apiV3Key'],
      clock: clockAt(vector.now * 1000),
    })
    const { resource } = vector.expect as { resource?: object }
    return {
      ...vector,
      name,
      incoming,
      options,
      error,
      alsoAcceptable,
      resource,
      expected: ALTERNATIVES[name] ?? error,
    }
  }),
)
const REFUSED = CASES.filter(({ error }) => error !== undefined)
const GOOD = CASES.filter(({ error }) => error === undefined)
const OURS_TO_TAKE = GOOD.filter(({ id }) => id !== 'other-merchant')

test('every vector is either taken or refused, and the vectors allow our alternatives', () => {
  expect(GOOD.length + REFUSED.length).toBe(vectors.length * 3)
  expect(GOOD.filter(({ resource }) => resource === undefined)).toEqual([])
  const used = CASES.filter(({ name }) => name in ALTERNATIVES)
  expect(new Set(used.map(({ name }) => name))).toEqual(new Set(Object.keys(ALTERNATIVES)))
  for (const { alsoAcceptable, expected } of used) expect(alsoAcceptable).toContain(expected)
})

test.each(OURS_TO_TAKE)('$name: taken ($note)', async ({ incoming, options, resource, bodyText }) => {
  const { id, event_type, create_time, summary, resource: sealed } = JSON.parse(bodyText)
  expect(await openNotification(incoming, options)).toStrictEqual({
    ...{ id, event_type, create_time, summary, original_type: sealed.original_type },
    authenticated: true,
    resource,
  })
})

test.each(REFUSED)('$name: $expected ($note)', async ({ incoming, options, expected, apiV3Key, bodyText }) => {
  const error = await refusalOf(incoming, options)
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ name: 'TrustError', code: OURS[expected as VectorClass], mayHaveTakenEffect: true })
  expect(error.message).toMatch(/^the notification (cannot be believed: |is signed, but )\S/)
  const shown = renderingsOf(error)
  const { ciphertext = '' } = /"ciphertext" ?: ?"(?<ciphertext>[^"]{20})/.exec(bodyText)?.groups ?? {}
  const secrets = [ciphertext, bodyText.slice(0, 20), keys[apiV3Key as 'apiV3Key'], '1217752501201407033233368018']
  for (const secret of secrets.filter((text) => text !== '')) expect(shown).not.toContain(secret)
})

test.each(GOOD.filter(({ id }) => id === 'other-merchant'))(
  '$name: another merchant is refused, and taken where it is listed',
  async ({ incoming, options, resource }) => {
    const error = await refusalOf(incoming, options)
    expect(error).toBeInstanceOf(TrustError)
    expect(error.code).toBe('ERR_MERCHANT')
    expect(error.message).toBe(
      'the notification cannot be believed: its mchid is not the merchant of this client; check notify_url, or add that merchant to `mchids`',
    )
    const { mchid } = resource as { mchid: string }
    expect(renderingsOf(error)).not.toContain(mchid)
    const taken = await openNotification(incoming, { ...options, mchids: new Set([keys.mchid, mchid]) })
    expect(taken.resource).toStrictEqual(resource)
  },
)

test('the names of headers may be in any case', async () => {
  const { headers, body } = sealNotice()
  const cased = (change: (name: string) => string) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [change(name), value]))
  const capital = (name: string) => name.replace(/(^|-)./g, (letter) => letter.toUpperCase())
  for (const change of [capital, (name: string) => name.toUpperCase(), (name: string) => name])
    expect((await open({ headers: cased(change), body })).id).toBe('EV-2018022511223320873')
})

test.each(['wechatpay-serial', 'wechatpay-signature', 'wechatpay-timestamp', 'wechatpay-nonce'])(
  'an array of two under %s is refused, and an empty one too',
  async (name) => {
    const { headers, body } = sealNotice()
    const value = String(headers[name])
    for (const values of [[value, value], [value, 'x'], []]) {
      const error = await refusalOf({ headers: { ...headers, [name]: values }, body })
      expect(error).toBeInstanceOf(TrustError)
      expect(['ERR_SIGNATURE_HEADER', 'ERR_UNSIGNED']).toContain(error.code)
      expect(error.message.toLowerCase()).toContain(name)
    }
  },
)

// the form of `request.headersDistinct`, and of `multiValueHeaders` behind a gateway
test('an array of one header is that header', async () => {
  const { headers, body } = sealNotice()
  const distinct = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
  expect((await open({ headers: distinct, body })).id).toBe('EV-2018022511223320873')
})

test('one header in two spellings is a header that comes twice', async () => {
  const { headers, body } = sealNotice()
  const error = await refusalOf({ headers: { 'Wechatpay-Signature': 'AAAA', ...headers }, body })
  expect(error.code).toBe('ERR_SIGNATURE_HEADER')
})

test('a header without a value, in another spelling, is not one that comes twice', async () => {
  const { headers, body } = sealNotice()
  const absent = Object.fromEntries(Object.keys(headers).map((name) => [name.toUpperCase(), undefined]))
  expect((await open({ headers: { ...absent, ...headers }, body })).id).toBe('EV-2018022511223320873')
})

test('other headers do not matter, whatever they are called or hold', async () => {
  const { headers, body } = sealNotice()
  const strange = JSON.parse('{"__proto__": "x", "constructor": ["a", "b"], "Content-Type": "text/plain; charset=gbk"}')
  expect((await open({ headers: { ...strange, ...headers, host: undefined }, body })).event_type).toBe(
    'TRANSACTION.SUCCESS',
  )
})

test('the body is taken as Buffer, as a part of a larger one, as Uint8Array and as text', async () => {
  const { headers, body } = sealNotice()
  const larger = new Uint8Array(body.length + 20).fill(0x20)
  larger.set(body, 10)
  const view = larger.subarray(10, 10 + body.length)
  const bodies = [
    body,
    Buffer.concat([Buffer.from('x'), body]).subarray(1),
    new Uint8Array(body),
    view,
    body.toString(),
  ]
  for (const form of bodies) expect((await open({ headers, body: form })).resource).toStrictEqual({ mchid: keys.mchid })
  expect(larger.subarray(0, 10)).toEqual(new Uint8Array(10).fill(0x20))
})

test('a body that is no longer what arrived is a fault of the program', async () => {
  const { headers, body } = sealNotice()
  const parsed: unknown = JSON.parse(body.toString())
  for (const wrong of [parsed, undefined, null, 5, [...body], body.buffer, { type: 'Buffer', data: [...body] }]) {
    const error = await refusalOf({ headers, body: wrong as string })
    expectUsageError(error, 'ERR_NOTIFICATION_BODY', 'the body is not the bytes that arrived', 'pass a Buffer')
    expect(renderingsOf(error)).not.toContain('EV-2018022511223320873')
  }
})

test('bytes are verified before anything is made of them: a BOM or another character set breaks the signature', async () => {
  const { headers, body } = sealNotice()
  const latin1 = Buffer.from(body.toString('utf8'), 'latin1')
  for (const changed of [
    Buffer.concat([Buffer.from('\ufeff'), body]),
    latin1,
    JSON.stringify(JSON.parse(`${body}`), null, 1),
  ])
    expect((await refusalOf({ headers, body: changed })).code).toBe('ERR_SIGNATURE')
})

test.each([
  '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>',
  '\n <xml>\n<appid>wx</appid></xml>',
  '<?xml version="1.0" encoding="UTF-8"?><xml></xml>',
  '\ufeff<xml></xml>',
])('a notice of APIv2 is told apart: %j', async (body) => {
  const error = await refusalOf({ headers: { 'content-type': 'text/xml' }, body })
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_UNSIGNED')
  expect(error.message).toBe(
    'the notification cannot be believed: it is XML, a notification of APIv2; give that API a notify_url of its own',
  )
})

test('an element of XML within something else is no notice of APIv2', async () => {
  const error = await refusalOf({ headers: {}, body: '{"summary":"<xml>"}' })
  expect(error.code).toBe('ERR_UNSIGNED')
  expect(error.message).toContain('it has no Wechatpay-Serial header')
})

test('XML that is signed is no notification either', async () => {
  const notice = sealNotice({ body: '<xml></xml>' })
  expect((await refusalOf(notice)).code).toBe('ERR_NOTIFICATION_FORMAT')
})

test('the signature of a brand is taken where there is a brand, and nowhere else', async () => {
  const notice = sealNotice({ scheme: BRAND_SCHEME })
  const error = await refusalOf(notice)
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_SIGNATURE_TYPE')
  expect(error.message).toContain(`its signature type is not ${MERCHANT_SCHEME}`)
  const branded = { schemes: [MERCHANT_SCHEME, BRAND_SCHEME] }
  expect((await open(notice, branded)).resource).toEqual({ mchid: keys.mchid })
  expect((await open(sealNotice(), branded)).resource).toEqual({ mchid: keys.mchid })
  for (const scheme of ['WECHATPAY2-SM2-WITH-SM3', 'none', `${MERCHANT_SCHEME}, ${BRAND_SCHEME}`])
    expect((await refusalOf(sealNotice({ scheme }), optionsWith(branded))).code).toBe('ERR_SIGNATURE_TYPE')
})

test.each([
  [{ sp_mchid: keys.mchid, combine_mchid: OTHER, mchid: OTHER, mch_id: OTHER }, undefined],
  [{ combine_mchid: keys.mchid, mchid: OTHER, mch_id: OTHER }, undefined],
  [{ combine_mch_id: keys.mchid, mchid: OTHER, mch_id: OTHER }, undefined],
  [{ combine_mch_id: OTHER, mchid: keys.mchid, mch_id: keys.mchid }, 'combine_mch_id'],
  [{ mchid: keys.mchid, mch_id: OTHER, sub_mchid: OTHER }, undefined],
  [{ mch_id: keys.mchid, sub_mchid: OTHER }, undefined],
  [{ sp_mchid: '', mchid: keys.mchid }, undefined],
  [{ sp_mchid: null, mchid: keys.mchid }, undefined],
  [{}, undefined],
  [{ sub_mchid: OTHER }, undefined],
  [{ sp_mchid: '', combine_mchid: '', mchid: '', mch_id: '' }, undefined],
  [{ order: { mchid: OTHER } }, undefined],
  [{ sp_mchid: OTHER, combine_mchid: keys.mchid, mchid: keys.mchid, mch_id: keys.mchid }, 'sp_mchid'],
  [{ combine_mchid: OTHER, mchid: keys.mchid, mch_id: keys.mchid }, 'combine_mchid'],
  [{ mchid: OTHER, mch_id: keys.mchid, sub_mchid: keys.mchid }, 'mchid'],
  [{ mch_id: OTHER, sub_mchid: keys.mchid }, 'mch_id'],
  [{ mchid: `${keys.mchid} ` }, 'mchid'],
  [{ mchid: Number(keys.mchid), mch_id: OTHER }, undefined],
  [{ sp_mchid: Number(OTHER), mchid: keys.mchid }, 'sp_mchid'],
  [{ sp_mchid: 0, mchid: keys.mchid }, 'sp_mchid'],
])('the receiver of %j is another one by %s', async (resource, name) => {
  const notice = sealNotice({ plaintext: resource })
  if (name === undefined) {
    expect((await open(notice)).resource).toStrictEqual(resource)
    return
  }
  const error = await refusalOf(notice)
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_MERCHANT')
  expect(error.message).toContain(`its ${name} is not the merchant of this client`)
})

test.each([
  ['no text', 'nonsense', 'its body is not a JSON object'],
  ['null', 'null', 'its body is not a JSON object'],
  ['a number', '5', 'its body is not a JSON object'],
  ['a text', '"x"', 'its body is not a JSON object'],
  ['nothing', '', 'its body is not a JSON object'],
  ['bytes that are no UTF-8', Buffer.from('{"id":"EV-1","summary":"\xff"}', 'latin1'), 'its body is not a JSON object'],
])('a signed body of %s is malformed', async (_, body, reason) => {
  const error = await refusalOf(sealNotice({ body }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({
    code: 'ERR_NOTIFICATION_FORMAT',
    message: `the notification is signed, but ${reason}`,
  })
})

test.each<[string, Sealing, string]>([
  ['no id', { envelope: { id: undefined } }, 'its id is not one'],
  ['an empty id', { envelope: { id: '' } }, 'its id is not one'],
  ['a number as id', { envelope: { id: 5 } }, 'its id is not one'],
  ['an id with a line break', { envelope: { id: 'EV-1\n' } }, 'its id is not one'],
  ['an id with a space', { envelope: { id: 'EV 1' } }, 'its id is not one'],
  ['an id in Chinese', { envelope: { id: '通知' } }, 'its id is not one'],
  ['an endless id', { envelope: { id: 'x'.repeat(129) } }, 'its id is not one'],
  ['no event_type', { envelope: { event_type: undefined } }, 'it has no event_type'],
  ['an empty event_type', { envelope: { event_type: '' } }, 'it has no event_type'],
  ['an array as event_type', { envelope: { event_type: ['TRANSACTION.SUCCESS'] } }, 'it has no event_type'],
  ['an event_type of APIv2', { envelope: { event_type: 'v2.transaction-success' } }, 'its event_type is one of APIv2'],
  ['null as resource', { envelope: { resource: null } }, 'has no resource'],
  ['an array as resource', { envelope: { resource: [] } }, 'has no resource'],
  ['an object as ciphertext', { sealed: { ciphertext: {} } }, 'its resource lacks ciphertext or nonce'],
  ['null as nonce', { sealed: { nonce: null } }, 'its resource lacks ciphertext or nonce'],
  ['a plaintext that is an array', { plaintext: '[]' }, 'what is encrypted in it is not a JSON object'],
  ['a plaintext that is null', { plaintext: 'null' }, 'what is encrypted in it is not a JSON object'],
  ['a plaintext that is cut', { plaintext: '{"mchid":"1900' }, 'what is encrypted in it is not a JSON object'],
])('a signed notification with %s is malformed', async (_, sealing, reason) => {
  const error = await refusalOf(sealNotice(sealing))
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_NOTIFICATION_FORMAT')
  expect(error.message).toBe(`the notification is signed, but ${reason}`)
})

test.each<[string, object]>([
  ['none', { algorithm: undefined }],
  ['an APIv2 one', { algorithm: 'AES-256-ECB' }],
  ['one in lower case', { algorithm: 'aead_aes_256_gcm' }],
])('of algorithms, %s is taken but one', async (_, sealed) => {
  const error = await refusalOf(sealNotice({ sealed }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({
    code: 'ERR_ALGORITHM',
    message: expect.stringContaining('it is not encrypted with AEAD_AES_256_GCM, the only algorithm'),
  })
})

test('where it cannot be decrypted, the error says which key to look at, and shows none', async () => {
  const error = await refusalOf(sealNotice({ apiV3Key: keys.apiV3KeyOther }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_DECRYPT')
  expect(error.message).toContain('with apiV3Key; the key was probably reset in the merchant platform')
  for (const key of [keys.apiV3Key, keys.apiV3KeyOther]) expect(renderingsOf(error)).not.toContain(key)
})

test('without apiV3Key one that is WeChat Pay’s cannot be decrypted, and the error says what is missing', async () => {
  const error = await refusalOf(sealNotice(), optionsWith({ apiV3Key: undefined }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_DECRYPT', message: expect.stringContaining('give apiV3Key') })
  const unsigned = { headers: {}, body: sealNotice().body }
  expect((await refusalOf(unsigned, optionsWith({ apiV3Key: undefined }))).code).toBe('ERR_UNSIGNED')
})

// OpenSSL takes at most 128 bytes
test('a nonce that no cipher takes is refused like everything else', async () => {
  const error = await refusalOf(sealNotice({ sealed: { nonce: 'n'.repeat(129) } }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_DECRYPT')
})

test('nothing of what is encrypted is in an error about it', async () => {
  const secret = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const errors = await Promise.all([
    refusalOf(sealNotice({ plaintext: { mchid: OTHER, payer: { openid: secret } } })),
    refusalOf(sealNotice({ plaintext: `["${secret}"]` })),
    refusalOf(sealNotice({ plaintext: `{"openid":"${secret}"` })),
    refusalOf(sealNotice({ plaintext: { openid: secret }, sealed: { associated_data: 'x' } })),
    refusalOf({ ...sealNotice({ plaintext: { openid: secret } }), body: `{"openid":"${secret}"}` }),
    refusalOf(sealNotice({ body: `{"openid":"${secret}"}` })),
    refusalOf(sealNotice({ envelope: { id: `${secret}\n` } })),
  ])
  expect(errors.map(({ code }) => code)).toEqual([
    'ERR_MERCHANT',
    'ERR_NOTIFICATION_FORMAT',
    'ERR_NOTIFICATION_FORMAT',
    'ERR_DECRYPT',
    'ERR_SIGNATURE',
    'ERR_NOTIFICATION_FORMAT',
    'ERR_NOTIFICATION_FORMAT',
  ])
  for (const error of errors) {
    for (const text of [secret, OTHER, keys.apiV3Key, 'openid', 'fdasflkja484']) {
      expect(renderingsOf(error)).not.toContain(text)
    }
  }
})

test('a __proto__ in the plaintext or around it changes no object', async () => {
  const plaintext = `{"__proto__":{"polluted":"yes","mchid":"${OTHER}"},"constructor":{"prototype":{"polluted":"yes"}},"phone_number":""}`
  const body = sealNotice({ plaintext, envelope: { event_type: 'MEMBERCARD.ACCEPT_CARD' } }).body.toString()
  const notice = sealNotice({ body: body.replace('{', '{"__proto__":{"id":"evil","polluted":"yes"},') })
  for (const decrypt of [undefined, { privateKey: toKey(keys.merchant.privateKeyPkcs8), log: console }]) {
    const { id, resource } = await open(notice, { decrypt })
    expect(id).toBe('EV-2018022511223320873')
    expect(Object.getPrototypeOf(resource)).toBe(Object.prototype)
    expect(Object.keys(resource)).toEqual(['__proto__', 'constructor', 'phone_number'])
    for (const object of [{}, resource, [], Object.prototype]) expect('polluted' in object).toBe(false)
    expect('mchid' in resource).toBe(false)
  }
})

test('an envelope cannot inherit what it lacks', async () => {
  const body = sealNotice().body.toString()
  const { id: _, ...rest } = JSON.parse(body) as Record<string, unknown>
  const notice = sealNotice({ body: JSON.stringify(rest).replace('{', '{"__proto__":{"id":"EV-1"},') })
  expect((await refusalOf(notice)).code).toBe('ERR_NOTIFICATION_FORMAT')
})

test('what WeChat Pay may leave out is an empty text, and what it adds is left out', async () => {
  const envelope = { summary: undefined, create_time: 5, original_type: 'no', new_member: { a: 1 } }
  const notice = sealNotice({ envelope, sealed: { original_type: null }, plaintext: { new_field: [1, null] } })
  expect(await open(notice)).toStrictEqual({
    ...{ id: 'EV-2018022511223320873', event_type: 'TRANSACTION.SUCCESS' },
    ...{ create_time: '', summary: '', original_type: '', authenticated: true, resource: { new_field: [1, null] } },
  })
})

test("with sensitive: 'auto', a marked field is decrypted with the merchant's key, and without it stays as it is", async () => {
  const phone_number = encrypted('13800138000')
  const resource = { phone_number, mchid: keys.mchid, code: phone_number }
  const envelope = { event_type: 'MEMBERCARD.ACCEPT_CARD' }
  const decrypt = { privateKey: toKey(keys.merchant.privateKeyPkcs8), log: console }
  const notice = sealNotice({ envelope, plaintext: resource })
  expect((await open(notice, { decrypt })).resource).toStrictEqual({ ...resource, phone_number: '13800138000' })
  expect((await open(notice)).resource).toStrictEqual(resource)
  // another event has no such mark
  expect((await open(sealNotice({ plaintext: resource }), { decrypt })).resource).toStrictEqual(resource)
})

test('marked fields are decrypted wherever they are, also in arrays; masked and empty ones stay', async () => {
  const common_field_list = [
    { name: 'A', value: encrypted('张三') },
    { name: 'B', value: '' },
    { name: 'C', value: '138****8000' },
  ]
  const custom_field_list = [{ user_chosen_values: [encrypted('红'), encrypted('蓝')] }]
  const plaintext = { user_information: { common_field_list, custom_field_list } }
  const envelope = { event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE' }
  const decrypt = { privateKey: toKey(keys.merchant.privateKeyPkcs8), log: console }
  expect((await open(sealNotice({ envelope, plaintext }), { decrypt })).resource).toEqual({
    user_information: {
      common_field_list: [
        { name: 'A', value: '张三' },
        { name: 'B', value: '' },
        { name: 'C', value: '138****8000' },
      ],
      custom_field_list: [{ user_chosen_values: ['红', '蓝'] }],
    },
  })
})

test('a marked field that was made for another key stays encrypted, and the log says so without it', async () => {
  const logged: unknown[] = []
  const log = (details: object, message: string) => void logged.push(details, message)
  const decrypt = {
    privateKey: toKey(keys.merchant.privateKeyPkcs8),
    log: { debug: log, info: log, warn: log, error: log },
  }
  const resource = { phone_number: encrypted('13800138000', keys.merchantOther.publicKey) }
  const notice = sealNotice({ envelope: { event_type: 'MEMBERCARD.ACCEPT_CARD' }, plaintext: resource })
  expect((await open(notice, { decrypt })).resource).toStrictEqual(resource)
  expect(logged).toEqual([
    { what: 'MEMBERCARD.ACCEPT_CARD' },
    'a sensitive value is not encrypted for the configured merchant key; it stays encrypted',
  ])
})

test('each that is believed is counted under the key that it came with', async () => {
  const platformKeys = trust('platformA', 'platformB')
  await open(sealNotice(), { keys: platformKeys })
  await refusalOf(sealNotice({ now: keys.now - 400 }), optionsWith({ keys: platformKeys }))
  const uses = platformKeys.report().keys.map(({ serial, notifications, answers }) => [serial, notifications, answers])
  expect(uses).toEqual([
    [keys.platformA.serial, 1, 0],
    [keys.platformB.serial, 0, 0],
  ])
})

// anybody can make a serial up
test('for the serials of notifications, certificates are downloaded once a minute', async () => {
  const clock = createClock()
  const source = createSource([toPlatformKey('platformA')], { now: clock.now })
  const options = optionsWith({ keys: createPlatformKeys([], source, clock), clock: clock })
  const forge = (number: number) => {
    const { headers, body } = sealNotice({ now: clock.now() / 1000 })
    return refusalOf({ headers: { ...headers, 'wechatpay-serial': serialOf(number) }, body }, options)
  }
  const codes: unknown[] = []
  for (let second = 0; second < 60; second += 1) {
    codes.push((await forge(second)).code)
    clock.advance(1000)
  }
  expect([new Set(codes), source.begun()]).toEqual([new Set(['ERR_UNKNOWN_SERIAL']), 1])
  await forge(60)
  expect(source.begun()).toBe(2)
})

function optionsWith(merge: Partial<OpenOptions> = {}): OpenOptions {
  return {
    keys: trust('platformA'),
    apiV3Key: keys.apiV3Key,
    schemes: [MERCHANT_SCHEME],
    mchids: new Set([keys.mchid]),
    decrypt: undefined,
    clock: clockAt(NOW),
    ...merge,
  }
}

function open(incoming: Incoming, merge: Partial<OpenOptions> = {}): Promise<Notification> {
  return openNotification(incoming, optionsWith(merge))
}

function refusalOf(incoming: Incoming, options = optionsWith()) {
  return rejectionOf(() => openNotification(incoming, options))
}

function encrypted(text: string, key: string = keys.merchant.publicKey): string {
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return publicEncrypt({ key: createPublicKey(key), padding, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64')
}
