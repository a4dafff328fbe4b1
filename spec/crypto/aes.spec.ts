import { createCipheriv, createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { decryptEcb, decryptGcm, encryptEcb, encryptGcm, type SealedText } from '../../src/crypto/aes.js'
import { keys } from '../support/keys.js'
import { key as ECB_KEY, vectors } from '../vectors/v2-refund-notify.json' with { type: 'json' }

const KEY = keys.apiV3Key
const NONCE = '0123456789ab'
const AAD = 'transaction'
const TEXT = '{"mchid":"1900007291","amount":{"total":1}} 微信🀄'
const SEALED: SealedText = { ciphertext: encryptGcm(TEXT, NONCE, AAD, KEY), nonce: NONCE, associatedData: AAD }
const BYTES = Buffer.from(SEALED.ciphertext, 'base64')

/** Node's own, with a tag of any length that GCM has: nothing of `src`. */
function seal(text: string, tag: number, nonce = NONCE, aad = AAD): string {
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce, { authTagLength: tag })
  if (aad !== '') cipher.setAAD(Buffer.from(aad))
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

function decrypted(change: Partial<SealedText>, key = KEY): string | undefined {
  return decryptGcm({ ...SEALED, ...change }, key)?.toString()
}

test('a ciphertext of Node is decrypted, and encryptGcm returns the same ciphertext', () => {
  expect(SEALED.ciphertext).toBe(seal(TEXT, 16))
  expect(decrypted({})).toBe(TEXT)
})

test.each<[string, string, string, string]>([
  ['text', TEXT, NONCE, AAD],
  ['an empty text', '', NONCE, AAD],
  ['without associated data', TEXT, NONCE, ''],
  ['an empty text without associated data', '', NONCE, ''],
  ['Chinese associated data', TEXT, NONCE, '支付'],
  ['a nonce of 1 byte', TEXT, 'n', AAD],
  ['a nonce of 16 bytes', TEXT, '0123456789abcdef', AAD],
  ['a long text', '微'.repeat(100_000), NONCE, AAD],
  ['one block', 'x'.repeat(16), NONCE, AAD],
])('%s is the same after encryption and decryption', (_, text, nonce, associatedData) => {
  const ciphertext = encryptGcm(text, nonce, associatedData, KEY)
  expect(ciphertext).toBe(seal(text, 16, nonce, associatedData))
  expect(decryptGcm({ ciphertext, nonce, associatedData }, KEY)?.toString()).toBe(text)
})

// Node's decipher takes them for right where nobody tells it the length
test.each([4, 8, 12, 13, 14, 15])('a valid tag of %i bytes is rejected', (tag) => {
  expect(decrypted({ ciphertext: seal(TEXT, tag) })).toBeUndefined()
  expect(decrypted({ ciphertext: seal('', tag) })).toBeUndefined()
})

test('a shortened tag of any length is rejected, and so is a longer one', () => {
  for (let cut = 1; cut <= BYTES.length; cut++) {
    expect(decrypted({ ciphertext: BYTES.subarray(0, BYTES.length - cut).toString('base64') })).toBeUndefined()
  }
  expect(decrypted({ ciphertext: Buffer.concat([BYTES, Buffer.alloc(1)]).toString('base64') })).toBeUndefined()
  expect(decrypted({ ciphertext: Buffer.concat([Buffer.alloc(1), BYTES]).toString('base64') })).toBeUndefined()
})

test('no bit can be flipped, neither of the text nor of the tag', () => {
  const passed = Array.from({ length: BYTES.length * 8 }, (_, bit) => {
    const spoilt = Buffer.from(BYTES)
    spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return decrypted({ ciphertext: spoilt.toString('base64') })
  }).filter((text) => text !== undefined)
  expect(passed).toEqual([])
})

test.each<[string, Partial<SealedText>]>([
  ['another nonce', { nonce: '0123456789ac' }],
  ['a longer nonce', { nonce: '0123456789ab0' }],
  ['a shorter nonce', { nonce: '0123456789a' }],
  ['an empty nonce', { nonce: '' }],
  ['a nonce that no cipher takes', { nonce: 'n'.repeat(1000) }],
  ['other associated data', { associatedData: 'transactioN' }],
  ['longer associated data', { associatedData: 'transaction ' }],
  ['no associated data', { associatedData: '' }],
])('%s is not decrypted', (_, change) => {
  expect(decrypted(change)).toBeUndefined()
})

test('an empty nonce is rejected', () => {
  expect(decryptGcm({ ciphertext: SEALED.ciphertext, nonce: '', associatedData: '' }, KEY)).toBeUndefined()
  expect(() => encryptGcm(TEXT, '', AAD, KEY)).toThrow()
})

test.each([
  ['another key', keys.apiV3KeyOther],
  ['a key with another last byte', `${KEY.slice(0, 31)}!`],
  ['a short key', KEY.slice(0, 31)],
  ['a long key', `${KEY}x`],
  ['an empty key', ''],
])('%s is not decrypted', (_, key) => {
  expect(decrypted({}, key)).toBeUndefined()
})

const PADDED = encryptGcm('x', NONCE, AAD, KEY) // 17 bytes: one = at its end

test.each<[string, string]>([
  ['without its padding', PADDED.replace(/=+$/, '')],
  ['with more padding', `${PADDED}=`],
  ['with a line break', `${PADDED}\n`],
  ['with a space', ` ${PADDED}`],
  ['with junk behind its padding', `${PADDED}AAAA`],
  ['with unused bits', PADDED.replace(/(.)=$/, (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=`)],
  ['in hex', Buffer.from(PADDED, 'base64').toString('hex')],
  ['twice', PADDED + PADDED],
  ['as nothing', ''],
  ['as something else', '***'],
])('base64 %s is not decrypted', (_, ciphertext) => {
  expect(ciphertext).not.toBe(PADDED)
  expect(decryptGcm({ ...SEALED, ciphertext: PADDED }, KEY)?.toString()).toBe('x')
  expect(decryptGcm({ ...SEALED, ciphertext }, KEY)).toBeUndefined()
})

test('URL-safe base64 is not decrypted', () => {
  // one that differs in the two alphabets
  const found = Array.from({ length: 200 }, (_, index) => encryptGcm(`text ${index}`, NONCE, AAD, KEY)).find((text) =>
    /[+/]/.test(text),
  )
  const ciphertext = String(found)
  expect(decrypted({ ciphertext })).toMatch(/^text/)
  expect(decrypted({ ciphertext: ciphertext.replaceAll('+', '-').replaceAll('/', '_') })).toBeUndefined()
})

/** Base64 of these bytes as they are: nobody pads them. */
function ecb(bytes: Uint8Array): string {
  const cipher = createCipheriv('aes-256-ecb', ECB_KEY, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(bytes), cipher.final()]).toString('base64')
}
function unpadded(text: string, ...padding: number[]): string {
  return ecb(Buffer.concat([Buffer.from(text), Buffer.from(padding)]))
}

test('the vectors of refund notifications are complete, and their key is the MD5 of the APIv2 key', () => {
  expect(vectors).toHaveLength(17)
  expect(createHash('md5').update(keys.apiV2Key).digest('hex')).toBe(ECB_KEY)
})

const OPENED = vectors.filter((vector) => vector.expect.ok)
const SHUT = vectors.filter((vector) => !vector.expect.ok)

test.each(OPENED)(
  'the refund notification $id is decrypted, and encrypting it again returns the same ciphertext',
  (vector) => {
    const key = vector.directKey ?? ECB_KEY
    expect(decryptEcb(vector.reqInfo, key)?.toString()).toBe(vector.plaintext)
    expect(encryptEcb(String(vector.plaintext), key)).toBe(vector.reqInfo)
  },
)

test.each(SHUT)('the refund notification $id is not decrypted: $note', ({ reqInfo }) => {
  expect(decryptEcb(reqInfo, ECB_KEY)).toBeUndefined()
})

test.each([0, 15, 16, 17, 31, 32, 33, 1600])(
  'a text of %i bytes is padded with at least one byte, with a whole block where it fills its blocks',
  (length) => {
    const text = 'a'.repeat(length)
    const ciphertext = encryptEcb(text, ECB_KEY)
    const padding = 16 - (length % 16)
    expect(Buffer.from(ciphertext, 'base64')).toHaveLength(length + padding)
    expect(ciphertext).toBe(unpadded(text, ...Array.from({ length: padding }, () => padding)))
    expect(decryptEcb(ciphertext, ECB_KEY)?.toString()).toBe(text)
  },
)

test.each<[string, string]>([
  ['of zero', unpadded('a'.repeat(15), 0)],
  ['of zeros', unpadded('a'.repeat(12), 0, 0, 0, 0)],
  ['longer than a block', unpadded('a'.repeat(15), 17)],
  ['longer than the text', unpadded('a'.repeat(15), 255)],
  ['whose last byte alone is right', unpadded('a'.repeat(12), 1, 2, 3, 4)],
  ['whose first byte is another', unpadded('a'.repeat(12), 5, 4, 4, 4)],
  ['that is a block of 15', unpadded('', ...Array.from({ length: 16 }, (_, at) => (at === 0 ? 15 : 16)))],
  ['that is not there', unpadded('a'.repeat(32))],
])('a text with a padding %s is not decrypted', (_, ciphertext) => {
  expect(decryptEcb(ciphertext, ECB_KEY)).toBeUndefined()
})

const PADDED_ECB = encryptEcb('x', ECB_KEY)

test.each<[string, string]>([
  ['without its padding', PADDED_ECB.replace(/=+$/, '')],
  ['with a line break', `${PADDED_ECB}\n`],
  ['with a space', ` ${PADDED_ECB}`],
  ['with junk behind it', `${PADDED_ECB}AAAA`],
  ['in hex', Buffer.from(PADDED_ECB, 'base64').toString('hex')],
  ['with a byte too many', Buffer.concat([Buffer.from(PADDED_ECB, 'base64'), Buffer.alloc(1)]).toString('base64')],
  ['as nothing', ''],
])('a refund notification in base64 %s is not decrypted', (_, ciphertext) => {
  expect(decryptEcb(PADDED_ECB, ECB_KEY)?.toString()).toBe('x')
  expect(decryptEcb(ciphertext, ECB_KEY)).toBeUndefined()
})

test.each([
  ['in capitals', ECB_KEY.toUpperCase()],
  ['that is short', ECB_KEY.slice(1)],
  ['that is long', `${ECB_KEY}0`],
  ['of nothing', ''],
])('a key %s decrypts no refund notification', (_, key) => {
  expect(decryptEcb(PADDED_ECB, key)).toBeUndefined()
})

// which is why what comes out of it must be confirmed by a query
test('reordered blocks are decrypted without an error', () => {
  const bytes = Buffer.from(encryptEcb(`${'A'.repeat(16)}${'B'.repeat(16)}`, ECB_KEY), 'base64')
  const swapped = Buffer.concat([bytes.subarray(16, 32), bytes.subarray(0, 16), bytes.subarray(32)])
  expect(decryptEcb(swapped.toString('base64'), ECB_KEY)?.toString()).toBe(`${'B'.repeat(16)}${'A'.repeat(16)}`)
})
