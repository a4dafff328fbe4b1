import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hmacSha256, isEqualText, md5, sha256, sm3 } from '../../src/crypto/digest.js'
import { expectUsageError, thrownBy } from '../support/failure.js'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [Buffer.from('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['微信', '81b430b69643518018b5c10df96d0e1172cfdf1a034fbb3e6f104532a49b9030'],
])('the SHA-256 of %j is lower-case hex of its UTF-8 bytes', (data, hex) => {
  expect(sha256(data)).toBe(hex)
})

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  [Buffer.from('abc'), '900150983cd24fb0d6963f7d28e17f72'],
  ['微信', 'cfbf6f4c8292010ff4193c507b2d9f80'],
])('the MD5 of %j is lower-case hex of its UTF-8 bytes', (data, hex) => {
  expect(md5(data)).toBe(hex)
})

// GB/T 32905-2016, appendix A
test.each([
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
])('the SM3 of %j is the one of the standard, in lower-case hex', (text, hex) => {
  expect(sm3(Buffer.from(text))).toBe(hex)
})

test('the error says that OpenSSL does not support SM3', () => {
  const spy = vi.spyOn(crypto, 'createHash').mockImplementation(() => {
    throw new Error('Digest method not supported')
  })
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
  syncBuiltinESMExports()
  const error = thrownBy(() => sm3(Buffer.from('abc')))
  expectUsageError(
    error,
    'ERR_CONFIG',
    /must be SM3, which the OpenSSL of this process does not support \(FIPS mode\?\)/,
    /run Node\.js without FIPS$/,
  )
})

// RFC 4231, test case 2
test('an HMAC-SHA256 is lower-case hex', () => {
  expect(hmacSha256('what do ya want for nothing?', 'Jefe')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test.each(['', 'a', 'A6B4', '微信', '\ud83d'])('the text %j is equal to itself', (text) => {
  expect(isEqualText(text, `${text}`)).toBe(true)
})

test.each([
  ['a', 'A'],
  ['a', ''],
  ['', 'a'],
  ['ab', 'a'],
  ['a', 'a\0'],
  ['ab', 'ba'],
  ['é', 'e\u0301'],
  // the same bytes in UTF-8, in which neither can be said
  ['\ud83d', '\ud83e'],
])('the texts %j and %j are not equal', (a, b) => {
  expect(isEqualText(a, b)).toBe(false)
})
