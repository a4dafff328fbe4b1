import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TrustError } from 'wechatpay-chain'
import type { PlatformKey } from '../../src/keys/platform-key.js'
import { readCertificates } from '../../src/v3/certificates.js'
import { keys } from '../support/keys.js'
import { NOW, toPlatformKey } from '../support/reply.js'
import { listOf, toEntry } from '../support/source.js'
import { checked } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText } from './texts.js'

const A = toPlatformKey('platformA')
const B = toPlatformKey('platformB')
const ENTRY = toEntry(keys.platformA.serial, keys.platformA.certificate)

/** What is read; every reason is a TrustError, and reading throws nothing at all. */
function read(text: string): { found: readonly PlatformKey[]; reasons: readonly TrustError[] } {
  const { keys: found, rejected: refused, reasons, text: kept } = readCertificates(text, keys.apiV3Key, NOW)
  for (const reason of reasons) expect(checked(reason)).toBeInstanceOf(TrustError)
  expect(refused.every((serial) => typeof serial === 'string')).toBe(true)
  expect(kept).toBe(text)
  return { found, reasons }
}

/** Whether it is one of the two keys that the lists of these tests may hold, under its own serial. */
function isGenuine({ serial, key }: PlatformKey): boolean {
  return [A, B].some((known) => known.serial === serial && known.key.equals(key))
}

const json = fc.jsonValue().map((value) => JSON.stringify(value))

test(
  'any text and any JSON gives no key, unless it was encrypted with the APIv3 key',
  () => {
    const text = fc.oneof(
      anyText,
      json,
      json.map((list) => `{"data":${list}}`),
      json.map((one) => `{"data":[${one},{}]}`),
    )
    fc.assert(
      fc.property(text, (list) => {
        expect(read(list).found).toEqual([])
      }),
      runs(2000),
    )
  },
  PATIENCE,
)

const member = fc.oneof(
  fc.jsonValue(),
  anyText,
  fc.constantFrom(keys.platformA.serial, 'AEAD_AES_256_GCM', 'certificate', ENTRY.encrypt_certificate.ciphertext),
)
const entry = fc.record(
  {
    serial_no: fc.oneof(fc.constant(keys.platformA.serial), member),
    effective_time: member,
    encrypt_certificate: fc.oneof(
      fc.record(
        {
          algorithm: fc.oneof({ weight: 3, arbitrary: fc.constant('AEAD_AES_256_GCM') }, member),
          nonce: fc.oneof(fc.string({ minLength: 8, maxLength: 16 }), member),
          associated_data: fc.oneof({ weight: 3, arbitrary: fc.constant('certificate') }, member),
          ciphertext: fc.oneof(fc.base64String({ minLength: 24 }), member),
        },
        { requiredKeys: ['algorithm', 'associated_data'] },
      ),
      member,
    ),
  },
  { requiredKeys: [] },
)

test(
  'invalid entries are rejected one by one, and the valid one among them is found',
  () => {
    const codes = new Set<string>()
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, fc.jsonValue()), { maxLength: 4 }), fc.nat(4), (entries, at) => {
        const without = read(JSON.stringify({ data: entries }))
        expect(without.found).toEqual([])
        expect(without.reasons).toHaveLength(entries.length)
        for (const { code } of without.reasons) codes.add(code)
        const { found } = read(JSON.stringify({ data: entries.toSpliced(at, 0, ENTRY) }))
        expect(found.map(({ serial }) => serial)).toEqual([keys.platformA.serial])
      }),
      runs(400),
    )
    expect(codes).toEqual(new Set(['ERR_CERTIFICATE', 'ERR_ALGORITHM', 'ERR_DECRYPT']))
  },
  PATIENCE,
)

test(
  'a valid list with a changed bit gives its own keys or none',
  () => {
    const list = Buffer.from(listOf(['platformA', 'platformB']))
    expect(read(list.toString()).found.every(isGenuine)).toBe(true)
    const seen = { all: 0, some: 0, none: 0 }
    fc.assert(
      fc.property(fc.nat(list.length * 8 - 1), (bit) => {
        const changed = Buffer.from(list)
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        const { found } = read(changed.toString())
        expect(found.every(isGenuine)).toBe(true)
        seen[(['none', 'some', 'all'] as const)[found.length] ?? 'all'] += 1
      }),
      { ...runs(800), examples: [[0]] },
    )
    // most of the list is ciphertext: one certificate is lost, and the other stays
    expect(seen.some).toBeGreaterThan(200)
    expect(seen.all).toBeGreaterThan(0)
    expect(seen.none).toBeGreaterThan(0)
  },
  PATIENCE,
)

test(
  'a changed bit of ciphertext, nonce or associated data makes the entry invalid',
  () => {
    const { encrypt_certificate: sealed } = ENTRY
    const raw = Buffer.from(sealed.ciphertext, 'base64')
    const flip = (before: Buffer, position: number) => {
      const copy = Buffer.from(before)
      const at = position % (copy.length * 8)
      copy.writeUInt8(copy.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3)
      return copy
    }
    const change = fc.oneof(
      fc.nat().map((at) => ({ ciphertext: flip(raw, at).toString('base64') })),
      fc.nat().map((at) => ({ ciphertext: flip(Buffer.from(sealed.ciphertext), at).toString('latin1') })),
      fc.integer({ min: 1, max: 40 }).map((size) => ({ ciphertext: raw.subarray(0, -size).toString('base64') })),
      fc.nat().map((at) => ({ nonce: flip(Buffer.from(sealed.nonce), at).toString('latin1') })),
      fc.nat().map((at) => ({ associated_data: flip(Buffer.from('certificate'), at).toString('latin1') })),
      fc.nat().map((at) => ({ algorithm: flip(Buffer.from(sealed.algorithm), at).toString('latin1') })),
    )
    fc.assert(
      fc.property(change, (one) => {
        const data = [{ ...ENTRY, encrypt_certificate: { ...sealed, ...one } }]
        const { found, reasons } = read(JSON.stringify({ data }))
        expect(found).toEqual([])
        expect(['ERR_DECRYPT', 'ERR_ALGORITHM']).toContain(reasons[0]?.code)
      }),
      runs(600),
    )
  },
  PATIENCE,
)

test(
  'an encrypted text that is not the certificate of that serial gives no key',
  () => {
    const pem = keys.platformA.certificate
    const seen = { read: 0, refused: 0 }
    const content = fc.oneof(
      anyText,
      json,
      fc.constantFrom(keys.platformB.certificate, keys.platformExpired.certificate, keys.platformA.publicKey),
      anyText.map((text) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`),
      fc.nat(pem.length).map((size) => pem.slice(0, size)),
      fc.tuple(fc.nat(pem.length), anyText).map(([at, text]) => pem.slice(0, at) + text + pem.slice(at + 1)),
    )
    fc.assert(
      fc.property(content, (text) => {
        const { found } = read(JSON.stringify({ data: [toEntry(keys.platformA.serial, text)] }))
        seen[found.length === 0 ? 'refused' : 'read'] += 1
        // a changed letter of the PEM may still be a certificate, which only WeChat Pay can encrypt, but not another's
        expect(found.every(({ serial }) => serial === keys.platformA.serial)).toBe(true)
      }),
      { ...runs(600), examples: [[pem]] },
    )
    expect(seen.refused).toBeGreaterThan(5 * seen.read)
    expect(seen.read).toBeGreaterThan(0)
  },
  PATIENCE,
)
