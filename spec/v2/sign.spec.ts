import { execFile } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { isSignType, SIGN_TYPES, signFields, verifyFields } from '../../src/v2/sign.js'
import { parseXml, type XmlFields } from '../../src/v2/xml.js'
import { keys } from '../support/keys.js'
import { programURL } from '../support/program.js'

interface Vectors {
  vectors: {
    id: string
    note: string
    params: Record<string, string>
    key: string
    stringA: string
    md5: string
    hmacSha256: string
  }[]
  xmlDocuments: { id: string; xml: string; expect: { ok: boolean; signatureOk?: boolean } }[]
}
// not imported: bundlers lose the member __proto__ in it
const file = new URL('../vectors/v2-sign.json', import.meta.url)
const { vectors, xmlDocuments } = JSON.parse(readFileSync(file, 'utf8')) as Vectors

const KEY = keys.apiV2Key
const OTHER_KEY = keys.apiV3Key
const FIELDS = { appid: 'wxd678efh567hg6787', nonce_str: 'IITRi8Iabbblz1Jc', total_fee: '1' }
const TEXT = `appid=wxd678efh567hg6787&nonce_str=IITRi8Iabbblz1Jc&total_fee=1&key=${KEY}`

const SIGNED = SIGN_TYPES.map((type) => ({ type, fields: signed(FIELDS, type) }))

function signed(fields: Record<string, string>, type: (typeof SIGN_TYPES)[number]): Record<string, string> {
  return { ...fields, sign: signFields(fields, KEY, type) }
}

/** With node:crypto, independent of `src`. */
function md5Of(text: string): string {
  return createHash('md5').update(text).digest('hex').toUpperCase()
}
function hmacOf(text: string): string {
  return createHmac('sha256', KEY).update(text).digest('hex').toUpperCase()
}

test('the number of known signatures is as expected', () => {
  expect([vectors.length, xmlDocuments.length]).toEqual([13, 23])
})

test.each(vectors)('$id has the signature of the vector: $note', ({ params, key, stringA, md5, hmacSha256 }) => {
  expect(signFields(params, key, 'MD5')).toBe(md5)
  expect(signFields(params, key, 'HMAC-SHA256')).toBe(hmacSha256)
  expect(signFields(Object.setPrototypeOf({ ...params }, null), key, 'MD5')).toBe(md5)
  // the joined text matches the vector too
  expect(md5Of(`${stringA}&key=${key}`)).toBe(md5)
})

test('both types sign the same text, which ends with the key', () => {
  expect(signFields(FIELDS, KEY, 'MD5')).toBe(md5Of(TEXT))
  expect(signFields(FIELDS, KEY, 'HMAC-SHA256')).toBe(hmacOf(TEXT))
})

test('the order of the given fields makes no difference', () => {
  const fields = Object.fromEntries(Object.entries(FIELDS).reverse())
  for (const type of SIGN_TYPES) expect(signFields(fields, KEY, type)).toBe(signFields(FIELDS, KEY, type))
})

test('an existing sign and empty fields are not signed, a zero and a space are', () => {
  const sign = md5Of(`a=0&b= &key=${KEY}`)
  expect(signFields({ b: ' ', sign: 'X', a: '0', empty: '' }, KEY, 'MD5')).toBe(sign)
})

/** Runs a separate process that loads only the signing module: the whole library would make Node load MD5 before. */
async function printed(program: string, env: Record<string, string> = {}): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...env },
    timeout: 60_000,
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('names are sorted by their bytes, even in a Chinese locale', async () => {
  const program = `
    const { signFields } = await import(${JSON.stringify(programURL('sign'))})
    const { readFileSync } = await import('node:fs')
    const { vectors } = JSON.parse(readFileSync('./spec/vectors/v2-sign.json', 'utf8'))
    const cases = vectors.filter(({ id }) => ['case-order', 'prefix-order', 'array-index-keys'].includes(id))
    const locale = Intl.DateTimeFormat().resolvedOptions().locale
    console.log(JSON.stringify([locale, 'a'.localeCompare('B') < 0, ...cases.map(({ params, key }) => signFields(params, key, 'MD5'))]))`
  const env = { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' }
  const known = new Map(vectors.map(({ id, md5 }) => [id, md5]))
  expect(await printed(program, env)).toEqual([
    'zh-CN',
    // a locale-aware order puts a before B
    true,
    ...['case-order', 'prefix-order', 'array-index-keys'].map((id) => known.get(id)),
  ])
})

test('without MD5, as in FIPS mode, signing fails with the advice to use HMAC-SHA256', async () => {
  const program = `
    const crypto = await import('node:crypto')
    const { signFields, verifyFields } = await import(${JSON.stringify(programURL('sign'))})
    const said = (action) => { try { return action() } catch ({ name, code, message }) { return { name, code, message } } }
    crypto.setFips(true)
    const outcomes = [
      said(() => signFields({ a: '1' }, 'secret-key', 'MD5')),
      said(() => verifyFields({ a: '1', sign: 'A'.repeat(32) }, 'secret-key', undefined)),
      said(() => crypto.createHash('md5')),
    ]
    console.log(JSON.stringify(outcomes))`
  const [signing, verifying, ofNode] = (await printed(program)) as { message: string }[]
  expect(ofNode?.message).toContain('unsupported')
  expect(signing).toMatchObject({ name: 'UsageError', code: 'ERR_CONFIG' })
  expect(signing?.message).toMatch(
    /^the OpenSSL of this process does not support MD5 \(FIPS mode\?\); sign with HMAC-SHA256 /,
  )
  expect(signing?.message).not.toContain('secret-key')
  expect(verifying).toEqual(signing)
})

const ANSWERS = xmlDocuments.flatMap(({ id, xml, expect: expected }) => {
  const fields = parseXml(xml)
  return fields === undefined ? [] : [{ id, fields, type: expectedType(fields, expected) }]
})

function expectedType(fields: XmlFields, expected: { ok: boolean; signatureOk?: boolean }): string | undefined {
  if (!expected.ok && expected.signatureOk !== true) return undefined
  return String(fields['sign']).length === 64 ? 'HMAC-SHA256' : 'MD5'
}

test.each(ANSWERS)('the signature of the document $id is of the type $type', ({ fields, type }) => {
  expect(verifyFields(fields, KEY)).toBe(type)
  expect(verifyFields(fields, OTHER_KEY)).toBeUndefined()
})

test('seven of the known documents have a valid signature', () => {
  expect(ANSWERS.filter(({ type }) => type !== undefined).map(({ id }) => id)).toEqual([
    'ok-md5',
    'ok-hmac',
    'ok-signtype-field',
    'ok-whitespace',
    'ok-charref',
    'ok-no-coercion',
    'fail-result-code',
  ])
})

test.each(SIGNED)('a signature of $type is recognised by its length', ({ type, fields }) => {
  expect(verifyFields(fields, KEY)).toBe(type)
  expect(verifyFields(fields, KEY, type)).toBe(type)
  expect(verifyFields({ ...fields, empty: '' }, KEY)).toBe(type)
})

test.each(SIGNED)('a valid signature of $type is rejected if another type is required', ({ type, fields }) => {
  const others = SIGN_TYPES.filter((other) => other !== type)
  expect(others.map((other) => verifyFields(fields, KEY, other))).toEqual([undefined])
})

test.each(SIGNED)('a valid signature of $type is rejected if the document names another type', ({ type }) => {
  const verified = (sign_type: string) => verifyFields(signed({ ...FIELDS, sign_type }, type), KEY)
  expect(verified(type)).toBe(type)
  expect(verified('')).toBe(type)
  expect(SIGN_TYPES.filter((other) => other !== type).map(verified)).toEqual([undefined])
  expect(verified('RSA')).toBeUndefined()
  expect(verified(type.toLowerCase())).toBeUndefined()
})

test.each(SIGNED)('a signature of $type with any changed digit is invalid', ({ fields }) => {
  const { sign = '' } = fields
  const forged = Array.from(sign, (digit, at) => sign.slice(0, at) + (digit === '0' ? '1' : '0') + sign.slice(at + 1))
  expect(forged.map((other) => verifyFields({ ...fields, sign: other }, KEY))).toEqual(forged.map(() => undefined))
})

test.each<[string, (sign: string) => string]>([
  ['in small letters', (sign) => sign.toLowerCase()],
  ['cut by one digit', (sign) => sign.slice(1)],
  ['longer by one digit', (sign) => `${sign}0`],
  ['with a space behind it', (sign) => `${sign} `],
  ['empty', () => ''],
  ['of the same length, all zeros', (sign) => '0'.repeat(sign.length)],
  ['of the other length, all zeros', (sign) => '0'.repeat(96 - sign.length)],
])('a signature %s is invalid', (_, invalid) => {
  for (const { fields } of SIGNED) {
    expect(verifyFields({ ...fields, sign: invalid(fields['sign'] ?? '') }, KEY)).toBeUndefined()
  }
})

function parsed(elements: string, ...lists: string[]): XmlFields {
  return parseXml(`<xml>${elements}</xml>`, { lists }) ?? {}
}

test.each<[string, XmlFields]>([
  ['a field that was changed', { total_fee: '2' }],
  ['a field that was added', { result_code: 'SUCCESS' }],
  ['a field that was emptied', { total_fee: '' }],
  ['a field that was swapped for a record', parsed('<total_fee><a>1</a></total_fee>')],
  ['a record that was added, of which no signature says anything', parsed('<coupon><fee>1</fee></coupon>')],
  ['a list that was added', parsed('<coupon><fee>1</fee></coupon>', 'coupon')],
  ['an empty list that was added', parsed('<coupon/>', 'coupon')],
  ['a signature that is a record', parsed('<sign><sign>A</sign></sign>')],
])('%s makes the signature invalid', (_, change) => {
  expect(Object.keys(change)).toHaveLength(1)
  for (const { fields } of SIGNED) expect(verifyFields({ ...fields, ...change }, KEY)).toBeUndefined()
})

test('a missing field, including the signature, makes the signature invalid', () => {
  for (const { fields } of SIGNED) {
    const without = Object.keys(fields).map((name) => Object.entries(fields).filter(([other]) => other !== name))
    expect(without.map((pairs) => verifyFields(Object.fromEntries(pairs), KEY))).toEqual(without.map(() => undefined))
  }
})

test('every signature is invalid with an empty key', () => {
  const fields = { ...FIELDS, sign: signFields(FIELDS, '', 'MD5') }
  expect(verifyFields(fields, '')).toBeUndefined()
})

test('MD5 and HMAC-SHA256 are the only signature types', () => {
  expect(SIGN_TYPES.every(isSignType)).toBe(true)
  expect(['md5', 'RSA', '', 'HMAC-SHA256 ', undefined, null, 0, ['MD5'], {}].filter(isSignType)).toEqual([])
})
