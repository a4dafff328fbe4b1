import { expect, test } from 'vitest'
import { sha256 } from '../../src/crypto/digest.js'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [Buffer.from('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['微信', '81b430b69643518018b5c10df96d0e1172cfdf1a034fbb3e6f104532a49b9030'],
])('the SHA-256 of %j is lower-case hex of its UTF-8 bytes', (data, hex) => {
  expect(sha256(data)).toBe(hex)
})
