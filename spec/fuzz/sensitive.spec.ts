import { constants, publicEncrypt } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UsageError } from 'wechatpay-chain'
import type { Marks } from '../../src/generated/sensitive.js'
import { Secret } from '../../src/text/secret.js'
import { decryptMarked, markSecrets } from '../../src/v3/sensitive.js'
import { keys, toKey } from '../support/keys.js'
import { outcomeNow } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText } from './texts.js'

const NAMES = ['name', 'list', 'toJSON', 'constructor']
const OPENED = 'what was encrypted'
const CIPHERTEXT = publicEncrypt(
  { key: keys.merchant.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
  Buffer.from(OPENED),
).toString('base64')

const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...NAMES) }, fc.constant('__proto__'))
const { marks, object } = fc.letrec<{ marks: Marks; mark: Marks | true; value: unknown; object: object }>((tie) => ({
  marks: fc.dictionary(fc.constantFrom(...NAMES), tie('mark'), { minKeys: 1, maxKeys: 4 }),
  mark: fc.oneof({ depthSize: 'small' }, fc.constant<true>(true), tie('marks')),
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.oneof(anyText, fc.constant(CIPHERTEXT), fc.constantFrom('', '138****8000', null, 5, true)),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4 }),
}))
const value = fc.oneof({ weight: 6, arbitrary: object }, fc.array(object), anyText)

test(
  'marked ciphertexts of a response of any shape are decrypted, and nothing else changes',
  () => {
    const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
    const privateKey = toKey(keys.merchant.privateKeyPkcs8)
    const seen = { opened: 0, kept: 0 }
    fc.assert(
      fc.property(value, marks, (data, marked) => {
        const before = JSON.stringify(data)
        const shown = JSON.stringify(decryptMarked(data, marked, { what: 'x', privateKey, padding: 'oaep', log }))
        expect(shown.replaceAll(OPENED, CIPHERTEXT)).toBe(before)
        expect(JSON.stringify(data)).toBe(before)
        seen[shown === before ? 'kept' : 'opened'] += 1
      }),
      runs(1500),
    )
    expect(seen.opened).toBeGreaterThan(15)
    expect(seen.kept).toBeGreaterThan(100)
  },
  PATIENCE,
)

test(
  'marked texts of a body of any shape become secrets, and other values there are rejected',
  () => {
    const seen = { marked: 0, plain: 0, refused: 0 }
    fc.assert(
      fc.property(value, marks, (body, marked) => {
        const before = JSON.stringify(body)
        let secrets = 0
        const { value: text, error } = outcomeNow(() =>
          JSON.stringify(markSecrets(body, marked, 'json', ''), (_, item: unknown) => {
            if (!(item instanceof Secret)) return item
            secrets += 1
            return Secret.reveal(item).text
          }),
        )
        seen[error !== undefined ? 'refused' : secrets > 0 ? 'marked' : 'plain'] += 1
        if (error !== undefined) expect(error).toBeInstanceOf(UsageError)
        else expect(text).toBe(before)
        expect(JSON.stringify(body)).toBe(before)
      }),
      runs(1500),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(15)
  },
  PATIENCE,
)
