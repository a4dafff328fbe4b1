import { createCipheriv } from 'node:crypto'
import { expect, test } from 'vitest'
import { decryptGcm, encryptGcm, type SealedText } from '../../src/crypto/aes.js'
import { keys } from '../support/keys.js'

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

test('what Node encrypts is decrypted, and encryptGcm makes the same of it', () => {
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
])('%s comes back as it was', (_, text, nonce, associatedData) => {
  const ciphertext = encryptGcm(text, nonce, associatedData, KEY)
  expect(ciphertext).toBe(seal(text, 16, nonce, associatedData))
  expect(decryptGcm({ ciphertext, nonce, associatedData }, KEY)?.toString()).toBe(text)
})

// Node's decipher takes them for right where nobody tells it the length
test.each([4, 8, 12, 13, 14, 15])('a right tag of %i bytes is refused', (tag) => {
  expect(decrypted({ ciphertext: seal(TEXT, tag) })).toBeUndefined()
  expect(decrypted({ ciphertext: seal('', tag) })).toBeUndefined()
})

test('a tag that is cut short is refused at any length, as is a longer one', () => {
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
])('%s gives nothing', (_, change) => {
  expect(decrypted(change)).toBeUndefined()
})

test('an empty nonce gives nothing, whoever claims to have encrypted with it', () => {
  expect(decryptGcm({ ciphertext: SEALED.ciphertext, nonce: '', associatedData: '' }, KEY)).toBeUndefined()
  expect(() => encryptGcm(TEXT, '', AAD, KEY)).toThrow()
})

test.each([
  ['another key', keys.apiV3KeyOther],
  ['a key with another last byte', `${KEY.slice(0, 31)}!`],
  ['a short key', KEY.slice(0, 31)],
  ['a long key', `${KEY}x`],
  ['an empty key', ''],
])('%s gives nothing', (_, key) => {
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
])('base64 %s gives nothing', (_, ciphertext) => {
  expect(ciphertext).not.toBe(PADDED)
  expect(decryptGcm({ ...SEALED, ciphertext: PADDED }, KEY)?.toString()).toBe('x')
  expect(decryptGcm({ ...SEALED, ciphertext }, KEY)).toBeUndefined()
})

test('URL-safe base64 gives nothing', () => {
  // one that differs in the two alphabets
  const found = Array.from({ length: 200 }, (_, index) => encryptGcm(`text ${index}`, NONCE, AAD, KEY)).find((text) =>
    /[+/]/.test(text),
  )
  const ciphertext = String(found)
  expect(decrypted({ ciphertext })).toMatch(/^text/)
  expect(decrypted({ ciphertext: ciphertext.replaceAll('+', '-').replaceAll('/', '_') })).toBeUndefined()
})
