import { createPublicKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { fromCanonicalBase64, generateKeyPair, isPair, signMessage, verifyMessage } from '../../src/crypto/rsa.js'
import { keys, toKey } from '../support/keys.js'
import official from '../vectors/official-known-answers.json' with { type: 'json' }

const PRIVATE = toKey(keys.merchant.privateKeyPkcs8)
const PUBLIC = createPublicKey(keys.merchant.publicKey)
const OTHER = createPublicKey(keys.merchantOther.publicKey)

test.each(official.vectors)("WeChat Pay's published signature $id verifies: $expect.ok", (vector) => {
  const key = createPublicKey(official[vector.key as 'merchantPublicKey' | 'platformPublicKey'])
  expect(verifyMessage(Buffer.from(vector.message), vector.signature, key)).toBe(vector.expect.ok)
})

test('a signature is the same each time, for text and for its bytes', () => {
  expect(signMessage('微信', PRIVATE)).toBe(signMessage(Buffer.from('微信'), PRIVATE))
})

test('a signature verifies with the public key of its pair, over its message only', () => {
  const signature = signMessage('message', PRIVATE)
  expect(verifyMessage(Buffer.from('message'), signature, PUBLIC)).toBe(true)
  expect(verifyMessage(Buffer.from('message'), signature, OTHER)).toBe(false)
  expect(verifyMessage(Buffer.from('messagf'), signature, PUBLIC)).toBe(false)
  expect(verifyMessage(Buffer.from('message\n'), signature, PUBLIC)).toBe(false)
})

test('no character of a signature can be changed, left out or added', () => {
  const signature = signMessage('message', PRIVATE)
  const forged = [...signature].flatMap((character, at) => {
    const [head, tail] = [signature.slice(0, at), signature.slice(at + 1)]
    return [`${head}${character === 'A' ? 'B' : 'A'}${tail}`, head + tail, `${head} ${character}${tail}`]
  })
  expect(forged.filter((text) => verifyMessage(Buffer.from('message'), text, PUBLIC))).toEqual([])
})

// Node's decoder takes all of these for the right signature
test.each<[string, (signature: string) => string]>([
  ['joined with a second header', (signature) => `${signature}, AAAA`],
  ['followed by junk', (signature) => `${signature}AAAA`],
  ['without its padding', (signature) => signature.replace(/=+$/, '')],
  ['in the URL-safe alphabet', (signature) => signature.replaceAll('+', '-').replaceAll('/', '_')],
  ['with white space in it', (signature) => signature.replace(/^.{76}/, '$&\r\n')],
  ['with a last character that holds unused bits', (signature) => signature.replace(/.==$/, nextLetter)],
])('a valid signature %s is rejected: only canonical base64 is accepted', (_, change) => {
  const signature = signMessage('message', PRIVATE)
  const changed = change(signature)
  expect(changed).not.toBe(signature)
  expect(Buffer.from(changed, 'base64').subarray(0, 256)).toEqual(Buffer.from(signature, 'base64'))
  expect(verifyMessage(Buffer.from('message'), changed, PUBLIC)).toBe(false)
})

function nextLetter(end: string): string {
  return `${String.fromCharCode(end.charCodeAt(0) + 1)}==`
}

test.each(['', '=', '!!!!', 'AAAA', 'WECHATPAY/SIGNTEST/AAAA', '微信', 'A'.repeat(100_000)])(
  'the signature %.30j is wrong, not an error',
  (signature) => {
    expect(verifyMessage(Buffer.from('message'), signature, PUBLIC)).toBe(false)
  },
)

test('only canonical base64 is decoded', () => {
  expect(fromCanonicalBase64('AP8=')).toEqual(Buffer.from([0, 255]))
  expect(['', 'AP8', 'AP9=', 'AP8==', ' AP8=', 'AP8=\n'].map(fromCanonicalBase64)).toEqual(Array(6).fill(undefined))
})

test('isPair accepts the keys of one pair and rejects keys of two pairs', () => {
  expect(isPair(PUBLIC, PRIVATE)).toBe(true)
  expect(isPair(OTHER, PRIVATE)).toBe(false)
})

test('a generated pair has 2048 bits, is new each time, and can sign', async () => {
  const [first, second] = await Promise.all([generateKeyPair(), generateKeyPair()])
  expect(first.privateKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65537n })
  expect(isPair(first.publicKey, second.privateKey)).toBe(false)
  expect(verifyMessage(Buffer.from('m'), signMessage('m', first.privateKey), first.publicKey)).toBe(true)
})
