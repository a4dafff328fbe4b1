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

/** The code for each error class of the vectors. */
const CODES = {
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
type VectorClass = keyof typeof CODES

/** Vectors for which our error is one of `alsoAcceptable` instead of `error`. */
const ALTERNATIVES: Record<string, VectorClass> = {
  // Node joins the two headers of the vector to one signature that is not base64
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
const REJECTED = CASES.filter(({ error }) => error !== undefined)
const VALID = CASES.filter(({ error }) => error === undefined)
const ACCEPTED = VALID.filter(({ id }) => id !== 'other-merchant')

test('every vector is either accepted or rejected, and the vectors allow our alternatives', () => {
  expect(VALID.length + REJECTED.length).toBe(vectors.length * 3)
  expect(VALID.filter(({ resource }) => resource === undefined)).toEqual([])
  const used = CASES.filter(({ name }) => name in ALTERNATIVES)
  expect(new Set(used.map(({ name }) => name))).toEqual(new Set(Object.keys(ALTERNATIVES)))
  for (const { alsoAcceptable, expected } of used) expect(alsoAcceptable).toContain(expected)
})

test.each(ACCEPTED)('$name: accepted ($note)', async ({ incoming, options, resource, bodyText }) => {
  const { id, event_type, create_time, summary, resource: sealed } = JSON.parse(bodyText)
  expect(await openNotification(incoming, options)).toStrictEqual({
    ...{ id, event_type, create_time, summary, original_type: sealed.original_type },
    authenticated: true,
    resource,
  })
})

test.each(REJECTED)('$name: $expected ($note)', async ({ incoming, options, expected, apiV3Key, bodyText }) => {
  const error = await errorOf(incoming, options)
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ name: 'TrustError', code: CODES[expected as VectorClass], mayHaveTakenEffect: true })
  expect(error.message).toMatch(/^the notification (is rejected: |is signed, but )\S/)
  const shown = renderingsOf(error)
  const { ciphertext = '' } = /"ciphertext" ?: ?"(?<ciphertext>[^"]{20})/.exec(bodyText)?.groups ?? {}
  const secrets = [ciphertext, bodyText.slice(0, 20), keys[apiV3Key as 'apiV3Key'], '1217752501201407033233368018']
  for (const secret of secrets.filter((text) => text !== '')) expect(shown).not.toContain(secret)
})

test.each(VALID.filter(({ id }) => id === 'other-merchant'))(
  '$name: another merchant is rejected, and accepted if it is listed',
  async ({ incoming, options, resource }) => {
    const error = await errorOf(incoming, options)
    expect(error).toBeInstanceOf(TrustError)
    expect(error.code).toBe('ERR_MERCHANT')
    expect(error.message).toBe(
      'the notification is rejected: its mchid does not match the merchant of this client; check notify_url, or add that merchant to `mchids`',
    )
    const { mchid } = resource as { mchid: string }
    expect(renderingsOf(error)).not.toContain(mchid)
    const accepted = await openNotification(incoming, { ...options, mchids: new Set([keys.mchid, mchid]) })
    expect(accepted.resource).toStrictEqual(resource)
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
  'an array of two values and an empty array are rejected for %s',
  async (name) => {
    const { headers, body } = sealNotice()
    const value = String(headers[name])
    for (const values of [[value, value], [value, 'x'], []]) {
      const error = await errorOf({ headers: { ...headers, [name]: values }, body })
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

test('a header in two spellings counts as duplicated', async () => {
  const { headers, body } = sealNotice()
  const error = await errorOf({ headers: { 'Wechatpay-Signature': 'AAAA', ...headers }, body })
  expect(error.code).toBe('ERR_SIGNATURE_HEADER')
})

test('a header without a value in another spelling does not count as duplicated', async () => {
  const { headers, body } = sealNotice()
  const absent = Object.fromEntries(Object.keys(headers).map((name) => [name.toUpperCase(), undefined]))
  expect((await open({ headers: { ...absent, ...headers }, body })).id).toBe('EV-2018022511223320873')
})

test('other headers are ignored', async () => {
  const { headers, body } = sealNotice()
  const strange = JSON.parse('{"__proto__": "x", "constructor": ["a", "b"], "Content-Type": "text/plain; charset=gbk"}')
  expect((await open({ headers: { ...strange, ...headers, host: undefined }, body })).event_type).toBe(
    'TRANSACTION.SUCCESS',
  )
})

test('the body may be a Buffer, a part of a larger one, a Uint8Array or a text', async () => {
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

test('a body that is not the received bytes is a usage error', async () => {
  const { headers, body } = sealNotice()
  const parsed: unknown = JSON.parse(body.toString())
  for (const wrong of [parsed, undefined, null, 5, [...body], body.buffer, { type: 'Buffer', data: [...body] }]) {
    const error = await errorOf({ headers, body: wrong as string })
    expectUsageError(error, 'ERR_NOTIFICATION_BODY', '`body` must be the received bytes', 'pass a Buffer')
    expect(renderingsOf(error)).not.toContain('EV-2018022511223320873')
  }
})

test('the received bytes are verified: a BOM or another character set invalidates the signature', async () => {
  const { headers, body } = sealNotice()
  const latin1 = Buffer.from(body.toString('utf8'), 'latin1')
  for (const changed of [
    Buffer.concat([Buffer.from('\ufeff'), body]),
    latin1,
    JSON.stringify(JSON.parse(`${body}`), null, 1),
  ])
    expect((await errorOf({ headers, body: changed })).code).toBe('ERR_SIGNATURE')
})

test.each([
  '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>',
  '\n <xml>\n<appid>wx</appid></xml>',
  '<?xml version="1.0" encoding="UTF-8"?><xml></xml>',
  '\ufeff<xml></xml>',
])('a notification of APIv2 is recognized: %j', async (body) => {
  const error = await errorOf({ headers: { 'content-type': 'text/xml' }, body })
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_UNSIGNED')
  expect(error.message).toBe(
    'the notification is rejected: it is XML, a notification of APIv2; use a separate notify_url for APIv2',
  )
})

test('XML inside other text is not a notification of APIv2', async () => {
  const error = await errorOf({ headers: {}, body: '{"summary":"<xml>"}' })
  expect(error.code).toBe('ERR_UNSIGNED')
  expect(error.message).toContain('it has no Wechatpay-Serial header')
})

test('signed XML is rejected', async () => {
  const notice = sealNotice({ body: '<xml></xml>' })
  expect((await errorOf(notice)).code).toBe('ERR_NOTIFICATION_FORMAT')
})

test('the signature type of a brand is accepted only if a brand is configured', async () => {
  const notice = sealNotice({ scheme: BRAND_SCHEME })
  const error = await errorOf(notice)
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_SIGNATURE_TYPE')
  expect(error.message).toContain(`its signature type is not ${MERCHANT_SCHEME}`)
  const branded = { schemes: [MERCHANT_SCHEME, BRAND_SCHEME] }
  expect((await open(notice, branded)).resource).toEqual({ mchid: keys.mchid })
  expect((await open(sealNotice(), branded)).resource).toEqual({ mchid: keys.mchid })
  for (const scheme of ['WECHATPAY2-SM2-WITH-SM3', 'none', `${MERCHANT_SCHEME}, ${BRAND_SCHEME}`])
    expect((await errorOf(sealNotice({ scheme }), optionsWith(branded))).code).toBe('ERR_SIGNATURE_TYPE')
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
])('the receiver of %j is another merchant by %s', async (resource, name) => {
  const notice = sealNotice({ plaintext: resource })
  if (name === undefined) {
    expect((await open(notice)).resource).toStrictEqual(resource)
    return
  }
  const error = await errorOf(notice)
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_MERCHANT')
  expect(error.message).toContain(`its ${name} does not match the merchant of this client`)
})

test.each([
  ['text that is not JSON', 'nonsense', 'its body is not a JSON object'],
  ['null', 'null', 'its body is not a JSON object'],
  ['a number', '5', 'its body is not a JSON object'],
  ['a text', '"x"', 'its body is not a JSON object'],
  ['no bytes', '', 'its body is not a JSON object'],
  [
    'bytes that are not UTF-8',
    Buffer.from('{"id":"EV-1","summary":"\xff"}', 'latin1'),
    'its body is not a JSON object',
  ],
])('a signed body of %s is malformed', async (_, body, reason) => {
  const error = await errorOf(sealNotice({ body }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({
    code: 'ERR_NOTIFICATION_FORMAT',
    message: `the notification is signed, but ${reason}`,
  })
})

test.each<[string, Sealing, string]>([
  ['no id', { envelope: { id: undefined } }, 'its id is invalid'],
  ['an empty id', { envelope: { id: '' } }, 'its id is invalid'],
  ['a number as id', { envelope: { id: 5 } }, 'its id is invalid'],
  ['an id with a line break', { envelope: { id: 'EV-1\n' } }, 'its id is invalid'],
  ['an id with a space', { envelope: { id: 'EV 1' } }, 'its id is invalid'],
  ['an id in Chinese', { envelope: { id: '通知' } }, 'its id is invalid'],
  ['a long id', { envelope: { id: 'x'.repeat(129) } }, 'its id is invalid'],
  ['no event_type', { envelope: { event_type: undefined } }, 'it has no event_type'],
  ['an empty event_type', { envelope: { event_type: '' } }, 'it has no event_type'],
  ['an array as event_type', { envelope: { event_type: ['TRANSACTION.SUCCESS'] } }, 'it has no event_type'],
  ['an event_type of APIv2', { envelope: { event_type: 'v2.transaction-success' } }, 'its event_type belongs to APIv2'],
  ['null as resource', { envelope: { resource: null } }, 'it has no resource'],
  ['an array as resource', { envelope: { resource: [] } }, 'it has no resource'],
  ['an object as ciphertext', { sealed: { ciphertext: {} } }, 'its resource has no ciphertext or no nonce'],
  ['null as nonce', { sealed: { nonce: null } }, 'its resource has no ciphertext or no nonce'],
  ['a plaintext that is an array', { plaintext: '[]' }, 'its decrypted content is not a JSON object'],
  ['a plaintext that is null', { plaintext: 'null' }, 'its decrypted content is not a JSON object'],
  ['a truncated plaintext', { plaintext: '{"mchid":"1900' }, 'its decrypted content is not a JSON object'],
])('a signed notification with %s is malformed', async (_, sealing, reason) => {
  const error = await errorOf(sealNotice(sealing))
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_NOTIFICATION_FORMAT')
  expect(error.message).toBe(`the notification is signed, but ${reason}`)
})

test.each<[string, object]>([
  ['no algorithm', { algorithm: undefined }],
  ['an algorithm of APIv2', { algorithm: 'AES-256-ECB' }],
  ['a name in lower case', { algorithm: 'aead_aes_256_gcm' }],
])('only one algorithm is supported: %s is rejected', async (_, sealed) => {
  const error = await errorOf(sealNotice({ sealed }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({
    code: 'ERR_ALGORITHM',
    message: expect.stringContaining('its algorithm is not supported; only AEAD_AES_256_GCM is'),
  })
})

test('the error of a failed decryption names the option of the key, and contains no key', async () => {
  const error = await errorOf(sealNotice({ apiV3Key: keys.apiV3KeyOther }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_DECRYPT')
  expect(error.message).toContain('with `apiV3Key`; check whether the key was reset in the merchant platform')
  for (const key of [keys.apiV3Key, keys.apiV3KeyOther]) expect(renderingsOf(error)).not.toContain(key)
})

test('without apiV3Key a verified notification cannot be decrypted, and the error names the missing option', async () => {
  const error = await errorOf(sealNotice(), optionsWith({ apiV3Key: undefined }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_DECRYPT', message: expect.stringContaining('set `apiV3Key`') })
  const unsigned = { headers: {}, body: sealNotice().body }
  expect((await errorOf(unsigned, optionsWith({ apiV3Key: undefined }))).code).toBe('ERR_UNSIGNED')
})

// OpenSSL accepts at most 128 bytes
test('a nonce that is too long for the cipher is rejected', async () => {
  const error = await errorOf(sealNotice({ sealed: { nonce: 'n'.repeat(129) } }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error.code).toBe('ERR_DECRYPT')
})

test('no error contains decrypted data', async () => {
  const secret = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const errors = await Promise.all([
    errorOf(sealNotice({ plaintext: { mchid: OTHER, payer: { openid: secret } } })),
    errorOf(sealNotice({ plaintext: `["${secret}"]` })),
    errorOf(sealNotice({ plaintext: `{"openid":"${secret}"` })),
    errorOf(sealNotice({ plaintext: { openid: secret }, sealed: { associated_data: 'x' } })),
    errorOf({ ...sealNotice({ plaintext: { openid: secret } }), body: `{"openid":"${secret}"}` }),
    errorOf(sealNotice({ body: `{"openid":"${secret}"}` })),
    errorOf(sealNotice({ envelope: { id: `${secret}\n` } })),
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
  expect((await errorOf(notice)).code).toBe('ERR_NOTIFICATION_FORMAT')
})

test('a missing member is an empty text, and an unknown member is dropped', async () => {
  const envelope = { summary: undefined, create_time: 5, original_type: 'no', new_member: { a: 1 } }
  const notice = sealNotice({ envelope, sealed: { original_type: null }, plaintext: { new_field: [1, null] } })
  expect(await open(notice)).toStrictEqual({
    ...{ id: 'EV-2018022511223320873', event_type: 'TRANSACTION.SUCCESS' },
    ...{ create_time: '', summary: '', original_type: '', authenticated: true, resource: { new_field: [1, null] } },
  })
})

test("with sensitive: 'auto', a marked field is decrypted with the merchant's key; otherwise it stays encrypted", async () => {
  const phone_number = encrypted('13800138000')
  const resource = { phone_number, mchid: keys.mchid, code: phone_number }
  const envelope = { event_type: 'MEMBERCARD.ACCEPT_CARD' }
  const decrypt = { privateKey: toKey(keys.merchant.privateKeyPkcs8), log: console }
  const notice = sealNotice({ envelope, plaintext: resource })
  expect((await open(notice, { decrypt })).resource).toStrictEqual({ ...resource, phone_number: '13800138000' })
  expect((await open(notice)).resource).toStrictEqual(resource)
  // the same field of another event is not marked
  expect((await open(sealNotice({ plaintext: resource }), { decrypt })).resource).toStrictEqual(resource)
})

test('marked fields are decrypted at any depth, also in arrays; masked and empty values stay unchanged', async () => {
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

test('a marked field that is encrypted for another key stays encrypted, and the log reports it without the value', async () => {
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

test('each verified notification is counted under its key', async () => {
  const platformKeys = trust('platformA', 'platformB')
  await open(sealNotice(), { keys: platformKeys })
  await errorOf(sealNotice({ now: keys.now - 400 }), optionsWith({ keys: platformKeys }))
  const uses = platformKeys.report().keys.map(({ serial, notifications, answers }) => [serial, notifications, answers])
  expect(uses).toEqual([
    [keys.platformA.serial, 1, 0],
    [keys.platformB.serial, 0, 0],
  ])
})

// a serial may be invented
test('unknown serials of notifications cause one download a minute', async () => {
  const clock = createClock()
  const source = createSource([toPlatformKey('platformA')], { now: clock.now })
  const options = optionsWith({ keys: createPlatformKeys([], source, clock), clock: clock })
  const forge = (number: number) => {
    const { headers, body } = sealNotice({ now: clock.now() / 1000 })
    return errorOf({ headers: { ...headers, 'wechatpay-serial': serialOf(number) }, body }, options)
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

function errorOf(incoming: Incoming, options = optionsWith()) {
  return rejectionOf(() => openNotification(incoming, options))
}

function encrypted(text: string, key: string = keys.merchant.publicKey): string {
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return publicEncrypt({ key: createPublicKey(key), padding, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64')
}
