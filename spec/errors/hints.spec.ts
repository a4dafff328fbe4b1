import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import {
  ApiError,
  NETWORK_CODES,
  NetworkError,
  setHintLanguage,
  TRUST_CODES,
  TrustError,
  USAGE_CODES,
  UsageError,
} from '../../src/errors/errors.js'
import { ERROR_HINTS } from '../../src/generated/error-hints.js'

const ALL = [
  ...USAGE_CODES.map((code) => new UsageError(code, 'm')),
  ...NETWORK_CODES.map((code) => new NetworkError(code, 'm', false)),
  ...TRUST_CODES.map((code) => new TrustError(code, 'm')),
]
const TABLES = [
  ['UsageError', USAGE_CODES, 'usage_errors'],
  ['NetworkError', NETWORK_CODES, 'network_errors'],
  ['TrustError', TRUST_CODES, 'trust_errors'],
] as const

test.each(TABLES)('every code of %s has a hint, and every hint has a code', (name, codes, section) => {
  expect(new Set(Object.keys(ERROR_HINTS[name]))).toEqual(new Set(codes))
  const catalogue = JSON.parse(readFileSync('src/catalogue/error-codes.json', 'utf8'))
  expect(catalogue[section]).toEqual(ERROR_HINTS[name])
})

test('every hint is one line with cause and remedy, in Chinese and in English', () => {
  for (const hints of Object.values(ERROR_HINTS)) {
    for (const [code, { zh, en }] of Object.entries(hints)) {
      expect(zh, code).toMatch(/^[^\n；]{4,80}；[^\n；]{4,90}$/)
      expect(zh, code).toMatch(/\p{Script=Han}/u)
      expect(en, code).toMatch(/^[A-Z][^\n;]{10,140}; [^\n;]{10,190}$/)
      expect(en, code).not.toMatch(/\p{Script=Han}/u)
    }
  }
})

test('no hint advises another number', () => {
  for (const { zh, en } of Object.values(ERROR_HINTS).flatMap((hints): { zh: string; en: string }[] =>
    Object.values(hints),
  )) {
    expect(zh).not.toMatch(/新单号|换单号|换号/)
    expect(en).not.toMatch(/(?:new|another|other) (?:number|out_)/)
  }
})

test('an error has the Chinese hint of its class and code, also in a log', () => {
  for (const error of ALL) {
    const hints: Readonly<Record<string, { readonly zh: string }>> = ERROR_HINTS[error.name]
    expect(error.hint).toBe(hints[error.code]?.zh)
    expect(error.toJSON()).toMatchObject({ code: error.code, hint: error.hint })
    expect(inspect(error)).toContain('hint:')
    expect(error.message).toBe('m')
  }
  expect(new UsageError('ERR_INTERCEPTOR', 'm').hint).not.toBe(new NetworkError('ERR_INTERCEPTOR', 'm', true).hint)
})

test('an error and its causes get the hints of the language of the client', () => {
  const cause = new NetworkError('ERR_TIMEOUT', 'm', false)
  const error = new NetworkError('ERR_NO_PLATFORM_KEY', 'm', false, { cause })
  setHintLanguage(error, 'en')
  expect(error.hint).toBe(ERROR_HINTS.NetworkError.ERR_NO_PLATFORM_KEY.en)
  expect(cause.hint).toBe(ERROR_HINTS.NetworkError.ERR_TIMEOUT.en)
  setHintLanguage(error, 'zh')
  expect(error.hint).toBe(ERROR_HINTS.NetworkError.ERR_NO_PLATFORM_KEY.zh)
})

test('the hint of an API error, and errors of others, stay unchanged', () => {
  const fields = { status: 404, code: 'ERR_CONFIG', detail: undefined, requestId: undefined, hint: '订单不存在' }
  const apiError = new ApiError('m', fields)
  setHintLanguage(apiError, 'en')
  expect(apiError.hint).toBe('订单不存在')
  const other = Object.assign(new Error('m'), { code: 'ERR_CONFIG' })
  const copy = Object.assign(new Error('m'), { [Symbol.for('wechatpay-chain.error')]: true, code: 'ERR_CONFIG' })
  for (const error of [other, copy, null, undefined, 'ERR_CONFIG']) setHintLanguage(error, 'en')
  expect(other).not.toHaveProperty('hint')
  expect(copy).not.toHaveProperty('hint')
})

test('an error that is its own cause, or is frozen, does no harm', () => {
  const circular = new TrustError('ERR_SIGNATURE', 'm')
  circular.cause = circular
  setHintLanguage(circular, 'en')
  expect(circular.hint).toBe(ERROR_HINTS.TrustError.ERR_SIGNATURE.en)
  const frozen = new TrustError('ERR_SIGNATURE', 'm')
  frozen.cause = frozen
  setHintLanguage(Object.freeze(frozen), 'en')
  expect(frozen.hint).toBe(ERROR_HINTS.TrustError.ERR_SIGNATURE.zh)
})
