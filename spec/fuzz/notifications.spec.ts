import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Incoming, TrustError, UsageError } from 'wechatpay-chain'
import { openNotification } from '../../src/notify/open.js'
import { openNoticeV2 } from '../../src/notify/open-v2.js'
import { keys, toKey } from '../support/keys.js'
import { type Notice, type Sealing, sealNotice } from '../support/notice.js'
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
import { clockAt, NOW, trust } from '../support/reply.js'
import { type Outcome, outcomeOf } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText } from './texts.js'

const silent = () => undefined
const OPTIONS = {
  keys: trust('platformA', 'platformB', 'wechatpayPublicKey'),
  apiV3Key: keys.apiV3Key,
  schemes: ['WECHATPAY2-SHA256-RSA2048'],
  mchids: new Set([keys.mchid]),
  decrypt: {
    privateKey: toKey(keys.merchant.privateKeyPkcs8),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  },
  clock: clockAt(NOW),
}

async function open(incoming: Incoming): Promise<Outcome<unknown>> {
  const outcome = await outcomeOf(async () => (await openNotification(incoming, OPTIONS)).resource)
  if (outcome.error !== undefined && !(outcome.error instanceof UsageError))
    expect(outcome.error).toBeInstanceOf(TrustError)
  return outcome
}

const SIGNED = ['wechatpay-serial', 'wechatpay-signature', 'wechatpay-timestamp', 'wechatpay-nonce'] as const
const HEADERS = [...SIGNED, 'wechatpay-signature-type'] as const
const bit = fc.nat()
const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((array) => Buffer.from(array))

function flipped(before: Buffer, position: number): Buffer {
  const copy = Buffer.from(before)
  const at = position % (copy.length * 8)
  copy.writeUInt8(copy.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3)
  return copy
}

const flippedText = (text: string, position: number) => flipped(Buffer.from(text), position).toString('latin1')

type Change = (notice: Notice) => Incoming
const replaced = ({ headers, body }: Notice, name: string, value: string | string[] | undefined): Incoming => ({
  headers: { ...headers, [name]: value },
  body,
})

const OTHER = sealNotice({ now: keys.now - 1 })

/** What somebody can do who has seen a notification and has no key. */
const FORGERIES: Record<string, fc.Arbitrary<Change>> = {
  'a flipped bit in its body': bit.map((at) => (notice) => ({ ...notice, body: flipped(notice.body, at) })),
  'a flipped bit in a header': fc.tuple(fc.constantFrom(...HEADERS), bit).map(
    ([name, at]) =>
      (notice) =>
        replaced(notice, name, flippedText(notice.headers[name] ?? '', at)),
  ),
  'its body cut short': bit.map((at) => (notice) => ({
    ...notice,
    body: notice.body.subarray(0, at % notice.body.length),
  })),
  'a longer body': fc.tuple(bytes, fc.boolean()).map(([more, first]) => ({ headers, body }) => ({
    headers,
    body: Buffer.concat(first ? [more, body] : [body, more]),
  })),
  'a header missing': fc.constantFrom(...SIGNED).map((name) => (notice) => replaced(notice, name, undefined)),
  'a header twice': fc.tuple(fc.constantFrom(...HEADERS), bit).map(([name, at]) => (notice) => {
    const value = notice.headers[name] ?? ''
    return replaced(notice, name, [value, at % 2 === 0 ? value : flippedText(value, at)])
  }),
  'a header of another notification': fc
    .constantFrom('wechatpay-signature', 'wechatpay-timestamp')
    .map((name) => (notice) => replaced(notice, name, OTHER.headers[name])),
  'any text as a header': fc.tuple(fc.constantFrom(...HEADERS), anyText).map(
    ([name, text]) =>
      (notice) =>
        replaced(notice, name, text),
  ),
}

/** The serial of a certificate is a number in hex, and the type has a default. */
function meaningOf(name: string, value: unknown): unknown {
  if (name === 'wechatpay-serial') return String(value).toUpperCase()
  return name === 'wechatpay-signature-type' && value === '' ? 'WECHATPAY2-SHA256-RSA2048' : value
}

test.each(Object.keys(FORGERIES))(
  'a notification is taken, and with %s it is not',
  async (kind) => {
    const seen = { refused: 0, unchanged: 0 }
    const notice = sealNotice({ plaintext: { mchid: keys.mchid, amount: { total: 1 } } })
    expect((await open(notice)).value).toEqual({ mchid: keys.mchid, amount: { total: 1 } })
    await fc.assert(
      fc.asyncProperty(FORGERIES[kind] as fc.Arbitrary<Change>, async (apply) => {
        const forged = apply(notice)
        const headers = forged.headers as Record<string, unknown>
        const isSame =
          notice.body.equals(forged.body as Buffer) &&
          HEADERS.every((name) => meaningOf(name, headers[name]) === meaningOf(name, notice.headers[name]))
        seen[isSame ? 'unchanged' : 'refused'] += 1
        expect((await open(forged)).error instanceof TrustError).toBe(!isSame)
      }),
      runs(300),
    )
    expect(seen.refused).toBeGreaterThan(10 * seen.unchanged)
  },
  PATIENCE,
)

const NONCE = 'fdasflkja484'
const AAD = 'transaction'
const SECRET = { mchid: keys.mchid, transaction_id: '1217752501201407033233368018' }

function ciphertextOf(sealing: Sealing = {}): Buffer {
  const { resource } = JSON.parse(sealNotice({ plaintext: SECRET, ...sealing }).body.toString())
  return Buffer.from(resource.ciphertext, 'base64')
}
const GOOD = ciphertextOf()

/** What is left to the tag, where the signature is good: the APIv3 key is not the key that signs. */
const TAMPERED: Record<string, fc.Arbitrary<object>> = {
  'a flipped bit of the ciphertext or its tag': bit.map((at) => ({ ciphertext: flipped(GOOD, at).toString('base64') })),
  'a flipped bit in the base64': bit.map((at) => ({ ciphertext: flippedText(GOOD.toString('base64'), at) })),
  'a truncated tag': fc
    .integer({ min: 1, max: GOOD.length })
    .map((size) => ({ ciphertext: GOOD.subarray(0, -size).toString('base64') })),
  'bytes before or behind the ciphertext': fc.tuple(bytes, fc.nat(GOOD.length)).map(([more, at]) => ({
    ciphertext: Buffer.concat([GOOD.subarray(0, at), more, GOOD.subarray(at)]).toString('base64'),
  })),
  'another nonce': fc
    .oneof(
      bit.map((at) => flippedText(NONCE, at)),
      anyText,
    )
    .filter((text) => text !== NONCE)
    .map((nonce) => ({ nonce })),
  'another associated_data': fc
    .oneof(
      bit.map((at) => flippedText(AAD, at)),
      anyText,
      fc.constantFrom(null, 5, ['transaction']),
    )
    .filter((text) => text !== AAD)
    .map((associated_data) => ({ associated_data })),
  'any text as the ciphertext': anyText.map((ciphertext) => ({ ciphertext })),
}

test.each(Object.keys(TAMPERED))(
  'signed, but with %s, a notification is not opened',
  async (kind) => {
    expect((await open(sealNotice({ plaintext: SECRET }))).value).toEqual(SECRET)
    await fc.assert(
      fc.asyncProperty(TAMPERED[kind] as fc.Arbitrary<object>, async (sealed) => {
        const { error } = await open(sealNotice({ plaintext: SECRET, sealed }))
        expect(error).toBeInstanceOf(TrustError)
        const isIncomplete = 'nonce' in sealed && sealed.nonce === ''
        expect(error?.code).toBe(isIncomplete ? 'ERR_NOTIFICATION_FORMAT' : 'ERR_DECRYPT')
      }),
      runs(50),
    )
  },
  PATIENCE,
)

const member = fc.oneof(anyText, fc.jsonValue(), fc.constantFrom(keys.mchid, Number(keys.mchid), '1900009999', ''))
const name = fc.oneof(
  fc.constantFrom('mchid', 'sp_mchid', 'mch_id', 'phone_number', 'common_field_list', '__proto__'),
  anyText,
)
const plaintext = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(name, member, { maxKeys: 4 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

/** For whom it is, said in another way than `src` does. */
function isForUs(resource: Readonly<Record<string, unknown>>): boolean {
  for (const key of ['sp_mchid', 'combine_mchid', 'mchid', 'mch_id']) {
    const value = Object.getOwnPropertyDescriptor(resource, key)?.value
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return `${value}` === keys.mchid
  }
  return true
}

test(
  'an encrypted object for this merchant is decrypted unchanged',
  async () => {
    const seen = { taken: 0, refused: 0 }
    const event = fc.constantFrom('TRANSACTION.SUCCESS', 'MEMBERCARD.ACCEPT_CARD', 'NEW.EVENT')
    await fc.assert(
      fc.asyncProperty(plaintext, event, anyText, async (value, event_type, summary) => {
        const text = JSON.stringify(value)
        const { value: resource, error } = await open(
          sealNotice({ plaintext: text, envelope: { event_type, summary } }),
        )
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
        seen[error === undefined ? 'taken' : 'refused'] += 1
        expect(error === undefined).toBe(isObject && isForUs(value as Record<string, unknown>))
        if (error === undefined) expect(JSON.stringify(resource)).toBe(text)
      }),
      runs(200),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
    expect('polluted' in {}).toBe(false)
  },
  PATIENCE,
)

const envelopeMember = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, 'EV-1', 'TRANSACTION.SUCCESS', 'AEAD_AES_256_GCM'),
)

test(
  'a signed body of any JSON or any bytes is opened or is malformed, and nothing else happens',
  async () => {
    const seen = { taken: 0, refused: 0 }
    const members = ['id', 'event_type', 'create_time', 'summary', 'resource'] as const
    const parts = ['algorithm', 'ciphertext', 'nonce', 'associated_data', 'original_type'] as const
    const change = (names: readonly string[]) =>
      fc.dictionary(fc.constantFrom(...names), envelopeMember, { maxKeys: 2 })
    const sealing: fc.Arbitrary<Sealing> = fc.oneof(
      fc.jsonValue().map((value) => ({ body: JSON.stringify(value) })),
      bytes.map((body) => ({ body })),
      change(members).map((envelope) => ({ envelope })),
      change(parts).map((sealed) => ({ sealed })),
    )
    await fc.assert(
      fc.asyncProperty(sealing, async (one) => {
        const { error } = await open(sealNotice(one))
        seen[error === undefined ? 'taken' : 'refused'] += 1
        if (error !== undefined) expect(error).toBeInstanceOf(TrustError)
        if (one.body !== undefined) expect(error?.code).toBe('ERR_NOTIFICATION_FORMAT')
      }),
      runs(200),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
  },
  PATIENCE,
)

test(
  'a foreign request with any headers and any body is rejected, and never crashes',
  async () => {
    const codes = new Set<string | null | undefined>()
    const headerName = fc.oneof(
      fc.constantFrom(...HEADERS, 'Wechatpay-Serial', 'WECHATPAY-NONCE', '__proto__', 'constructor'),
      anyText,
    )
    const value = fc.oneof(
      anyText,
      fc.constantFrom(`${keys.now}`, keys.platformA.serial, keys.wechatpayPublicKey.id, '__proto__', 'A'.repeat(344)),
      fc.array(anyText, { maxLength: 2 }),
      fc.constant(undefined),
    )
    const likely = {
      'wechatpay-serial': keys.platformA.serial,
      'wechatpay-timestamp': `${keys.now}`,
      'wechatpay-nonce': 'd824f2e086d3c1df',
      'wechatpay-signature': 'A'.repeat(343).concat('='),
    }
    const complete = fc.record(
      Object.fromEntries(
        SIGNED.map((one) => [one, fc.oneof({ weight: 4, arbitrary: fc.constant(likely[one]) }, value)]),
      ),
    )
    const headers = fc.oneof(complete, fc.dictionary(headerName, value, { maxKeys: 8 }))
    const body = fc.oneof(
      bytes,
      anyText,
      fc.jsonValue().map((json) => JSON.stringify(json)),
      fc.anything(),
    )
    await fc.assert(
      fc.asyncProperty(headers, body, async (given, what) => {
        const { error } = await open({ headers: given, body: what as string })
        const isBytes = typeof what === 'string' || what instanceof Uint8Array
        expect(error).toBeInstanceOf(isBytes ? TrustError : UsageError)
        codes.add(error?.code)
      }),
      runs(1500),
    )
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'ERR_NOTIFICATION_BODY',
        'ERR_UNSIGNED',
        'ERR_SIGNATURE_HEADER',
        'ERR_UNKNOWN_SERIAL',
        'ERR_SIGNATURE',
      ]),
    )
  },
  PATIENCE,
)

test("sensitive: 'auto' does not change a notification whose marked field is nested deeply", async () => {
  const phone_number = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const envelope = { event_type: 'MEMBERCARD.ACCEPT_CARD' }
  await open(sealNotice({ plaintext: `{"phone_number":${phone_number}}`, envelope }))
})

const OPTIONS_V2 = { apiV2Key: keys.apiV2Key, apiV3Key: keys.apiV3Key, mchids: new Set([keys.mchid]) }

async function openV2(incoming: Incoming) {
  const outcome = await outcomeOf(async () => openNoticeV2(incoming, OPTIONS_V2))
  if (outcome.error !== undefined && !(outcome.error instanceof UsageError))
    expect(outcome.error).toBeInstanceOf(TrustError)
  return outcome
}

const fairValue = anyText.filter((text) => /^[\x20-\x7e\u4e00-\u9fff]*$/.test(text) && !text.includes(']]>'))
const MEMBERS_V2 = [
  ...Object.keys(PAYMENT),
  ...Object.keys(envelopeOf('A', {})),
  'req_info',
  'sign_type',
  'trade_state',
]

test(
  'a signed notification of APIv2 with a changed byte is rejected or has the same content',
  async () => {
    const seen = { refused: 0, unchanged: 0 }
    for (const [fields, type] of [
      [PAYMENT, 'MD5'],
      [envelopeOf('CHECK.SUCCESS', { state: 'x' }), 'HMAC-SHA256'],
    ] as const) {
      const { body } = signedV2(fields, type)
      const { value: before } = await openV2(ofV2(body))
      expect(before?.authenticated).toBe(true)
      await fc.assert(
        fc.asyncProperty(bit, fc.boolean(), async (at, isCut) => {
          const whole = Buffer.from(body as string)
          const { value, error } = await openV2(ofV2(isCut ? whole.subarray(0, at % whole.length) : flipped(whole, at)))
          seen[error === undefined ? 'unchanged' : 'refused'] += 1
          // white space between elements is nobody's
          if (error === undefined) expect(value).toStrictEqual(before)
        }),
        runs(300),
      )
    }
    expect(seen.refused).toBeGreaterThan(10 * seen.unchanged)
  },
  PATIENCE,
)

test(
  'members that are added, changed or invented by others never make an authenticated notification of APIv2',
  async () => {
    const codes = new Set<string | null | undefined>()
    const made = fc.dictionary(fc.constantFrom(...MEMBERS_V2, 'sign'), fairValue, { maxKeys: 20 })
    const base = fc.constantFrom<Texts>(
      {},
      PAYMENT,
      { ...PAYMENT, sign: signV2(PAYMENT) },
      envelopeOf('CHECK.FAIL', {}),
    )
    const sign = fc.oneof(
      fc.constantFrom('', 'A'.repeat(32), 'A'.repeat(64), signV2(PAYMENT), signV2(PAYMENT, 'HMAC-SHA256')),
      fairValue,
      fc.constant(undefined),
    )
    await fc.assert(
      fc.asyncProperty(base, made, sign, async (fields, more, given) => {
        const whole = { ...fields, ...more, ...(given !== undefined && { sign: given }) }
        const { value, error } = await openV2(ofV2(toXml(whole)))
        codes.add(error?.code)
        const isSigned = [signV2(whole), signV2(whole, 'HMAC-SHA256')].includes(whole['sign'] ?? '')
        if (!isSigned) expect(value?.authenticated).not.toBe(true)
        if (!isSigned) expect(value).toBeUndefined()
      }),
      runs(500),
    )
    expect([...codes]).toEqual(expect.arrayContaining(['ERR_UNSIGNED', 'ERR_SIGNATURE', 'ERR_NOTIFICATION_FORMAT']))
  },
  PATIENCE,
)

test(
  'a refund notification with any encrypted part is rejected or is not authenticated',
  async () => {
    const seen = { taken: 0, refused: 0 }
    const blocks = encryptV2(toXml(REFUND, 'root'))
    const block = (at: number) => blocks.subarray(16 * at, 16 * at + 16)
    const order = fc.array(fc.nat(blocks.length / 16 - 1), { maxLength: 40 }).map((places) => places.map(block))
    const encrypted = fc.oneof(
      order.map((some) => Buffer.concat([...some, block(blocks.length / 16 - 1)])),
      bit.map((at) => flipped(blocks, at)),
      bytes,
      anyText.map((inner) => encryptV2(`<root><refund_id>${inner}</refund_id></root>`)),
      fc.dictionary(fc.constantFrom(...Object.keys(REFUND)), fairValue).map((inner) => encryptV2(toXml(inner, 'root'))),
    )
    await fc.assert(
      fc.asyncProperty(encrypted, async (some) => {
        const { value } = await openV2(refundOf(some))
        seen[value === undefined ? 'refused' : 'taken'] += 1
        if (value !== undefined) expect([value.event_type, value.authenticated]).toEqual(['v2.refund-processed', false])
      }),
      runs(300),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
    expect((await openV2(refundV2())).value?.resource).toMatchObject(REFUND)
  },
  PATIENCE,
)

test(
  'a signed payment notification of APIv2 is opened unchanged, with any texts',
  async () => {
    const names = fc.constantFrom('attach', 'openid', 'out_trade_no', 'bank_type', 'new_member', 'a', 'Z', 'a-b', 'a.b')
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, fairValue), fc.constantFrom('MD5', 'HMAC-SHA256'), async (more, type) => {
        const fields = { ...PAYMENT, ...more, out_trade_no: `1${more['out_trade_no'] ?? ''}` }
        const { value } = await openV2(signedV2(fields, type as 'MD5'))
        expect(value?.resource).toEqual({ ...fields, sign: signV2(fields, type as 'MD5') })
      }),
      runs(200),
    )
  },
  PATIENCE,
)

test(
  'any bytes are rejected as a notification of APIv2, and nothing else happens',
  async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<xml>',
        '</xml>',
        '<![CDATA[',
        ']]>',
        '<!DOCTYPE x>',
        '<a>',
        '</a>',
        '&amp;',
        '&#0;',
        '<__proto__>',
      ),
      anyText,
    )
    const body = fc.oneof(
      bytes,
      fc.array(piece, { maxLength: 12 }).map((pieces) => `<xml>${pieces.join('')}`),
    )
    await fc.assert(
      fc.asyncProperty(body, async (some) => {
        const { error } = await openV2(ofV2(some))
        expect(error?.code).toBe('ERR_NOTIFICATION_FORMAT')
      }),
      runs(500),
    )
    expect('polluted' in {}).toBe(false)
  },
  PATIENCE,
)
