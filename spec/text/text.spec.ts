import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { parse, tagOf, toBytes, toText } from '../../src/text/json.js'
import { oneLine } from '../../src/text/one-line.js'
import { fillPlaceholders, Secret } from '../../src/text/secret.js'
import { decodeUtf8 } from '../../src/text/utf8.js'
import { expectUsageError, thrownBy } from '../support/failure.js'

test.each([
  ['a\r\nb\tc', 10, 'a  b c'],
  ['a\u2028b\u0085c', 10, 'a b c'],
  ['微信支付', 2, '微信…'],
  ['abc', 3, 'abc'],
  ['', 0, ''],
])('%j in %d characters is one line: %j', (text, length, line) => {
  expect(oneLine(text, length)).toBe(line)
})

test.each([
  [Buffer.from('微信'), '微信'],
  [Buffer.from('\ufeff{}'), '{}'],
  [Buffer.from('a\ufeff'), 'a\ufeff'],
  [Buffer.alloc(0), ''],
  [new Uint8Array([0, 0x61, 0x62]).subarray(1), 'ab'],
  [Buffer.from([0xff]), undefined],
  [Buffer.from('微').subarray(0, 2), undefined],
])('%j is decoded as %j', (bytes, text) => {
  expect(decodeUtf8(bytes)).toBe(text)
})

test('JSON in UTF-8 is parsed, and other bytes are undefined', () => {
  expect(parse(Buffer.from('{"a":"微"}'))).toEqual({ value: { a: '微' } })
  expect(parse(Buffer.from('null'))).toEqual({ value: null })
  for (const bytes of ['', '{', 'undefined', '{"a":1}x'].map((text) => Buffer.from(text)))
    expect(parse(bytes)).toBeUndefined()
  expect(parse(Buffer.from([0x22, 0xff, 0x22]))).toBeUndefined()
})

test('a body is JSON with a placeholder for each secret, which is replaced by its ciphertext', () => {
  const secrets: Secret[] = []
  const body = { name: new Secret('张三'), list: [new Secret('李四'), 'x'] }
  const text = toText('POST /v3/x', body, secrets) ?? ''
  expect(secrets.map((secret) => Secret.reveal(secret).text)).toEqual(['张三', '李四'])
  expect(text).not.toMatch(/张三|李四/)
  expect(fillPlaceholders(text, ['AAA', 'BBB'])).toBe('{"name":"AAA","list":["BBB","x"]}')
  expect(fillPlaceholders(text, ['AAA'])).toContain('"name":"AAA"')
  expect(toBytes(text)).toEqual(Buffer.from(text))
  expect(toBytes(undefined)).toBeUndefined()
})

test('a body that is not an object or an array is rejected, and no body is no text', () => {
  for (const body of [undefined, null]) expect(toText('POST /v3/x', body, [])).toBeUndefined()
  for (const body of ['{}', 1, true, () => 1, new Secret('张三')]) {
    const error = thrownBy(() => toText('POST /v3/x', body, [], 'meta'))
    expectUsageError(error, 'ERR_BODY', 'POST /v3/x: `meta` is not an object or an array')
  }
})

test('a secret never shows its text', () => {
  const secret = new Secret('13800138000', 'pkcs1')
  expect(String(secret)).toBe('[sensitive]')
  expect(tagOf(secret)).toBe('sensitive')
  for (const shown of [inspect(secret, { showHidden: true, depth: 5 }), JSON.stringify(secret), `${secret}`])
    expect(shown).not.toContain('13800138000')
  expect(Secret.reveal(secret)).toEqual({ text: '13800138000', padding: 'pkcs1' })
})
