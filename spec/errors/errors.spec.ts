import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import {
  ApiError,
  isWechatPayError,
  NETWORK_CODES,
  NetworkError,
  TRUST_CODES,
  TrustError,
  USAGE_CODES,
  UsageError,
} from '../../src/errors/errors.js'

const refusal = (status: number) => ({ status, code: 'CODE', detail: undefined, requestId: 'R-1', hint: undefined })

test('a UsageError says that nothing was sent', () => {
  for (const code of USAGE_CODES) {
    expect(new UsageError(code, 'm')).toMatchObject({
      name: 'UsageError',
      code,
      mayHaveTakenEffect: false,
      retryable: false,
    })
  }
})

test.each([
  [200, true, false],
  [400, false, false],
  [401, false, false],
  [404, false, false],
  [429, true, true],
  [500, true, true],
  [503, true, true],
])(
  'an API error with status %d may have taken effect: %s, and is retryable: %s',
  (status, mayHaveTakenEffect, retryable) => {
    expect(new ApiError('m', refusal(status))).toMatchObject({
      status,
      code: 'CODE',
      requestId: 'R-1',
      mayHaveTakenEffect,
      retryable,
    })
  },
)

test('a NetworkError may have taken effect only if the request was sent', () => {
  for (const code of NETWORK_CODES) {
    for (const sent of [true, false])
      expect(new NetworkError(code, 'm', sent)).toMatchObject({ code, sent, mayHaveTakenEffect: sent })
  }
  const passing = NETWORK_CODES.filter((code) => new NetworkError(code, 'm', false).retryable)
  expect(passing).toEqual(['ERR_CONNECT', 'ERR_TIMEOUT', 'ERR_DISCONNECTED', 'ERR_RESPONSE_CUT', 'ERR_NO_PLATFORM_KEY'])
})

test('a TrustError may have taken effect; only an invalid signature is retryable, because it may be a probe', () => {
  for (const code of TRUST_CODES) {
    expect(new TrustError(code, 'm')).toMatchObject({
      code,
      mayHaveTakenEffect: true,
      retryable: code === 'ERR_SIGNATURE',
    })
  }
})

test('an error has its name in its text, its fields in its JSON, and its cause', () => {
  const cause = new Error('why')
  const error = new NetworkError('ERR_ABORTED', 'GET /v3/x: aborted', true, { cause })
  expect(inspect(error)).toMatch(/^NetworkError: GET \/v3\/x: aborted\n/)
  expect(String(error)).toBe('NetworkError: GET /v3/x: aborted')
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'NetworkError',
    message: 'GET /v3/x: aborted',
    code: 'ERR_ABORTED',
    hint: error.hint,
    sent: true,
    mayHaveTakenEffect: true,
    retryable: false,
  })
  expect(error.cause).toBe(cause)
})

test('isWechatPayError recognizes our errors, also of another copy of this package, and no others', () => {
  const copy = Object.assign(new Error('m'), { [Symbol.for('wechatpay-chain.error')]: true })
  for (const error of [new UsageError('ERR_PATH', 'm'), new ApiError('m', refusal(404)), copy])
    expect(isWechatPayError(error)).toBe(true)
  for (const other of [new Error('m'), null, undefined, 'ERR_PATH', { code: 'ERR_PATH' }])
    expect(isWechatPayError(other)).toBe(false)
})
