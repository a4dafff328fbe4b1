import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import {
  ApiError,
  NETWORK_CODES,
  type NetworkCode,
  NetworkError,
  TRUST_CODES,
  TrustError,
  UsageError,
} from '../../src/errors/errors.js'
import {
  createRetry,
  type FailedAttempt,
  type NextAttempt,
  type RetryPolicy,
  readRetry,
} from '../../src/transport/retry.js'
import { expectUsageError, thrownBy } from '../support/failure.js'

const USUAL: RetryPolicy = { limit: 2, backoffLimit: 2000, maxRetryAfter: 5000, unsafe: false }
const FIRST = 'https://one.example'
const SECOND = 'https://two.example'
const THIRD = 'https://three.example'

/** A failed attempt; `merge` overrides its fields. */
function failed(merge: Partial<FailedAttempt> = {}): FailedAttempt {
  return {
    method: 'GET',
    policy: USUAL,
    isUncertain: false,
    attempts: 1,
    base: FIRST,
    bases: [FIRST],
    remaining: 10_000,
    ...merge,
  }
}

const network = (code: NetworkCode, sent: boolean) => new NetworkError(code, 'm', sent)
const UNSENT = network('ERR_CONNECT', false)
const LOST = network('ERR_DISCONNECTED', true)

function refusal(status: number, retryAfter?: number): ApiError {
  return new ApiError('m', {
    ...{ status, code: null, detail: undefined, requestId: undefined, hint: undefined },
    retryAfter,
  })
}

/** A retry policy without randomness (half of the longest pause) and with a manual clock. */
function steady() {
  let now = 1000
  const retry = createRetry(
    () => 0.5,
    () => now,
  )
  const pass = (time: number) => {
    now += time
  }
  return { ...retry, pass }
}

function delaysOf(random: () => number, policy = USUAL): (number | undefined)[] {
  return [1, 2, 3, 4, 5].map(
    (attempts) => createRetry(random).next(UNSENT, failed({ attempts, policy: { ...policy, limit: 10 } }))?.delay,
  )
}

// ---- options ----

test('the default is two retries, a pause of at most 2 s, and a Retry-After of at most 5 s', () => {
  expect(readRetry(undefined, 'ERR_CONFIG')).toEqual(USUAL)
})

test('a number sets the limit', () => {
  expect(readRetry(0, 'ERR_CONFIG')).toEqual({ ...USUAL, limit: 0 })
  expect(readRetry(10, 'ERR_OPTION')).toEqual({ ...USUAL, limit: 10 })
})

test('an absent or undefined option keeps its default', () => {
  const usual = { limit: 7, backoffLimit: 70, maxRetryAfter: 700, unsafe: false }
  expect(readRetry(undefined, 'ERR_OPTION', usual)).toEqual(usual)
  expect(readRetry({}, 'ERR_OPTION', usual)).toEqual(usual)
  expect(readRetry({ limit: undefined, maxRetryAfter: 0 }, 'ERR_OPTION', usual)).toEqual({ ...usual, maxRetryAfter: 0 })
  expect(readRetry({ unsafe: undefined }, 'ERR_CONFIG', usual)).toEqual(usual)
  expect(readRetry({ backoffLimit: 600_000, unsafe: true }, 'ERR_OPTION', usual)).toEqual({
    ...usual,
    backoffLimit: 600_000,
    unsafe: true,
  })
  expect(usual).toEqual({ limit: 7, backoffLimit: 70, maxRetryAfter: 700, unsafe: false })
})

test('inherited options are ignored', () => {
  expect(readRetry(Object.create({ limit: 9, unsafe: true, nonsense: 1 }), 'ERR_OPTION')).toEqual(USUAL)
})

for (const given of [null, '2', true, [], [2], () => 2, 2n, Symbol('2')]) {
  test(`retry: ${inspect(given)} is rejected`, () => {
    for (const code of ['ERR_CONFIG', 'ERR_OPTION'] as const)
      expectUsageError(
        thrownBy(() => readRetry(given, code)),
        code,
        /^`retry` must be a number of retries, or \{ limit, backoffLimit, maxRetryAfter \}$/,
      )
  })
}

const OUT_OF_RANGE = [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, true, {}, []]

for (const [name, most, message] of [
  ['limit', 10, '`retry.limit` must be an integer from 0 to 10'],
  ['backoffLimit', 600_000, '`retry.backoffLimit` must be an integer from 0 to 600000, in milliseconds'],
  ['maxRetryAfter', 600_000, '`retry.maxRetryAfter` must be an integer from 0 to 600000, in milliseconds'],
] as const) {
  test(`retry.${name} is an integer from 0 to ${most}`, () => {
    for (const value of [0, 1, most]) expect(readRetry({ [name]: value }, 'ERR_OPTION')).toHaveProperty(name, value)
    for (const value of [...OUT_OF_RANGE, most + 1])
      expect(thrownBy(() => readRetry({ [name]: value }, 'ERR_OPTION')).message).toBe(message)
  })
}

test('a number out of range is rejected like an invalid limit', () => {
  for (const value of [-1, 11, 0.5, Number.NaN])
    expectUsageError(
      thrownBy(() => readRetry(value, 'ERR_CONFIG')),
      'ERR_CONFIG',
      /^`retry.limit` must be an integer from 0 to 10$/,
    )
})

test('unsafe is true or false, and is accepted for a call only', () => {
  expect(readRetry({ unsafe: false }, 'ERR_OPTION', { ...USUAL, unsafe: true }).unsafe).toBe(false)
  for (const value of [1, 'true', null])
    expectUsageError(
      thrownBy(() => readRetry({ unsafe: value }, 'ERR_OPTION')),
      'ERR_OPTION',
      /^`retry.unsafe` must be true or false$/,
    )
  for (const value of [true, false, 1])
    expectUsageError(
      thrownBy(() => readRetry({ unsafe: value }, 'ERR_CONFIG')),
      'ERR_CONFIG',
      /^`retry.unsafe` must be set for a single call, whose business number makes it safe; leave it out here$/,
    )
})

test('an unknown option is rejected, and the error lists the options', () => {
  for (const name of ['retries', 'toString', 'constructor', '__proto__', ''])
    for (const value of [1, undefined])
      expectUsageError(
        thrownBy(() => readRetry(Object.defineProperty({}, name, { value, enumerable: true }), 'ERR_OPTION')),
        'ERR_OPTION',
        `unknown option \`retry.${name === '' ? '(name not shown)' : name}\`; the options are limit, backoffLimit, maxRetryAfter, unsafe`,
      )
})

// ---- retryable failures and verbs ----

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE']
const PASSING: readonly string[] = [
  ...['ERR_CONNECT', 'ERR_TIMEOUT', 'ERR_DISCONNECTED', 'ERR_RESPONSE_CUT', 'ERR_NO_PLATFORM_KEY'],
]
const STATUSES = [200, 302, 400, 401, 403, 404, 405, 409, 413, 428, 430, 499]

const again = (failure: unknown, merge: Partial<FailedAttempt> = {}) => steady().next(failure, failed(merge))
const unsafe = { ...USUAL, unsafe: true }

test('temporary network failures are retried, permanent ones are not', () => {
  for (const code of NETWORK_CODES)
    expect([code, again(network(code, true)) !== undefined]).toEqual([code, PASSING.includes(code)])
})

test('a write that never left this machine is retried like a read', () => {
  for (const method of WRITES)
    for (const code of NETWORK_CODES)
      expect([method, code, again(network(code, false), { method }) !== undefined]).toEqual([
        ...[method, code, PASSING.includes(code)],
      ])
})

test('a write that may have been sent is never retried', () => {
  const failures = [
    ...NETWORK_CODES.map((code) => network(code, true)),
    ...TRUST_CODES.map((code) => new TrustError(code, 'm')),
    ...[429, 500, 502, 503, 504].flatMap((status) => [refusal(status), refusal(status, 0)]),
  ]
  for (const method of WRITES)
    for (const failure of failures) expect(again(failure, { method }), `${method} ${failure.code}`).toBeUndefined()
})

test('with unsafe, a write is retried like a read', () => {
  const failures = [
    ...NETWORK_CODES.map((code) => network(code, true)),
    ...TRUST_CODES.map((code) => new TrustError(code, 'm')),
    ...[...STATUSES, 429, 500, 502, 503, 504].map((status) => refusal(status)),
  ]
  for (const failure of failures)
    expect(again(failure, { method: 'POST', policy: unsafe })).toEqual(again(failure, { method: 'GET' }))
})

test('an invalid signature, which may be a signature probe, is retried; other verification errors are not', () => {
  for (const code of TRUST_CODES)
    expect([code, again(new TrustError(code, 'm')) !== undefined]).toEqual([code, code === 'ERR_SIGNATURE'])
})

test('429 and 5xx are retried; other API errors are not, even with Retry-After', () => {
  for (const status of [429, 500, 502, 503, 504, 599])
    expect(again(refusal(status))).toEqual({ delay: 150, base: FIRST })
  for (const status of STATUSES) {
    expect([status, again(refusal(status))]).toEqual([status, undefined])
    expect([status, again(refusal(status, 10))]).toEqual([status, undefined])
  }
})

test('a UsageError and a foreign error are never retried, even with unsafe', () => {
  const retryable = Object.assign(new Error('m'), { retryable: true, mayHaveTakenEffect: false, code: 'ERR_CONNECT' })
  for (const failure of [
    new UsageError('ERR_BODY', 'm'),
    retryable,
    new TypeError('m'),
    undefined,
    null,
    'm',
    { retryable: true },
  ])
    expect(again(failure, { policy: unsafe })).toBeUndefined()
})

// ---- number of retries ----

test('a call is retried exactly as often as the limit allows', () => {
  const counts = [0, 1, 2, 10].map((limit) => {
    const { next } = steady()
    let attempts = 1
    while (next(UNSENT, failed({ attempts, policy: { ...USUAL, limit } })) !== undefined) attempts += 1
    return attempts
  })
  expect(counts).toEqual([1, 2, 3, 11])
})

// ---- pauses ----

test('the pause is a random part of 300 ms, doubled with each attempt up to the limit', () => {
  expect(delaysOf(() => 0)).toEqual([0, 0, 0, 0, 0])
  expect(delaysOf(() => 0.5)).toEqual([150, 300, 600, 1000, 1000])
  expect(delaysOf(() => 0.25, { ...USUAL, backoffLimit: 100 })).toEqual([25, 25, 25, 25, 25])
  expect(delaysOf(() => 0.5, { ...USUAL, backoffLimit: 0 })).toEqual([0, 0, 0, 0, 0])
})

test('full jitter spreads the retries of simultaneous failures over the whole pause', () => {
  // Weyl's sequence: evenly distributed and reproducible
  let seed = 0
  const random = () => {
    seed = (seed + 0.618_033_988_749_895) % 1
    return seed
  }
  const draws = Array.from({ length: 10_000 }, () => createRetry(random).next(UNSENT, failed({ attempts: 2 }))?.delay)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const delay of draws) {
    const tenth = Math.floor(Number(delay) / 60)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(20)
})

test('the default random source is Math.random: no two of 20 clients have the same pause', () => {
  const delays = Array.from({ length: 20 }, () => createRetry().next(UNSENT, failed())?.delay)
  expect(new Set(delays).size).toBe(20)
  for (const delay of delays) expect(delay).toBeLessThan(300)
})

test('Retry-After replaces our pause, even if it is shorter or longer', () => {
  for (const asked of [0, 1, 4000, 5000])
    for (const status of [429, 503]) expect(again(refusal(status, asked))).toEqual({ delay: asked, base: FIRST })
})

test('a Retry-After above maxRetryAfter ends the call', () => {
  expect(again(refusal(429, 5001))).toBeUndefined()
  expect(again(refusal(429, 60_000), { remaining: 100_000, policy: { ...USUAL, maxRetryAfter: 60_000 } })).toEqual({
    delay: 60_000,
    base: FIRST,
  })
  expect(again(refusal(429, 1), { policy: { ...USUAL, maxRetryAfter: 0 } })).toBeUndefined()
})

test('a call is not retried if the pause would pass the deadline', () => {
  expect(again(UNSENT, { remaining: 150 })).toBeUndefined()
  expect(again(UNSENT, { remaining: 150.1 })).toEqual({ delay: 150, base: FIRST })
  expect(again(refusal(503, 4000), { remaining: 4000 })).toBeUndefined()
  expect(again(refusal(503, 0), { remaining: -1 })).toBeUndefined()
})

// ---- the budget ----

/** Counts the retries of a number of failures. */
function granted(retry: ReturnType<typeof steady>, failures: number): number {
  return Array.from({ length: failures }, () => retry.next(UNSENT, failed())).filter((next) => next !== undefined)
    .length
}

test('a burst of failures has 20 retries', () => {
  expect(granted(steady(), 100)).toBe(20)
})

test('each call adds a tenth of a retry, up to 20 retries', () => {
  const retry = steady()
  for (let call = 0; call < 1000; call += 1) retry.begin([FIRST])
  expect(granted(retry, 100)).toBe(20)
  for (let call = 0; call < 101; call += 1) retry.begin([FIRST])
  expect(granted(retry, 100)).toBe(10)
  for (let call = 0; call < 5; call += 1) retry.begin([FIRST])
  expect(granted(retry, 100)).toBe(0)
})

test('a final failure does not reduce the budget', () => {
  const retry = steady()
  for (let count = 0; count < 100; count += 1) {
    retry.next(LOST, failed({ method: 'POST' }))
    retry.next(UNSENT, failed({ attempts: 3 }))
    retry.next(UNSENT, failed({ remaining: 1 }))
    retry.next(refusal(429, 9999), failed())
    retry.next(refusal(404), failed())
  }
  expect(granted(retry, 100)).toBe(20)
})

// ---- hosts ----

test('a new call is sent to the first host', () => {
  expect(steady().begin([FIRST, SECOND])).toBe(FIRST)
})

const baseOf = (next: NextAttempt | undefined) => next?.base

test('a read, or a write that never left this machine, is retried on another host; with one host, on the same', () => {
  for (const merge of [{ method: 'GET' }, { method: 'POST' }]) {
    const failure = merge.method === 'GET' ? LOST : UNSENT
    expect(baseOf(again(failure, { ...merge, bases: [FIRST] }))).toBe(FIRST)
    expect(baseOf(again(failure, { ...merge, bases: [FIRST, SECOND] }))).toBe(SECOND)
    expect(baseOf(again(failure, { ...merge, base: SECOND, bases: [FIRST, SECOND, THIRD] }))).toBe(FIRST)
  }
})

test('a write that may have taken effect is retried on its own host only, even with unsafe', () => {
  const merge = { method: 'POST', policy: unsafe, bases: [FIRST, SECOND] }
  for (const failure of [LOST, refusal(503), new TrustError('ERR_SIGNATURE', 'm')])
    expect(baseOf(again(failure, merge))).toBe(FIRST)
  expect(baseOf(again(UNSENT, merge))).toBe(SECOND)
})

test('an unreachable host is tried last for 30 s, also by new calls', () => {
  const retry = steady()
  const bases = [FIRST, SECOND]
  expect(baseOf(retry.next(UNSENT, failed({ bases })))).toBe(SECOND)
  expect(retry.begin(bases)).toBe(SECOND)
  // the second host is retried rather than an unreachable one
  expect(baseOf(retry.next(LOST, failed({ base: SECOND, bases })))).toBe(SECOND)
  expect(baseOf(retry.next(LOST, failed({ base: SECOND, bases: [FIRST, SECOND, THIRD] })))).toBe(THIRD)
  retry.pass(29_999)
  expect(retry.begin(bases)).toBe(SECOND)
  retry.pass(1)
  expect(retry.begin(bases)).toBe(FIRST)
})

test('each new failure restarts the 30 s', () => {
  const retry = steady()
  retry.next(UNSENT, failed())
  retry.pass(20_000)
  retry.next(UNSENT, failed())
  retry.pass(20_000)
  expect(retry.begin([FIRST, SECOND])).toBe(SECOND)
})

test('an unreachable host is recorded even if the call is not retried', () => {
  for (const merge of [{ attempts: 3 }, { remaining: 0 }, { policy: { ...USUAL, limit: 0 } }]) {
    const retry = steady()
    expect(retry.next(UNSENT, failed(merge))).toBeUndefined()
    expect(retry.begin([FIRST, SECOND])).toBe(SECOND)
  }
})

test('if all hosts are unreachable, a retry uses the first other host, and a new call the first host', () => {
  const retry = steady()
  const bases = [FIRST, SECOND, THIRD]
  for (const base of bases) retry.next(UNSENT, failed({ base, bases }))
  expect(retry.begin(bases)).toBe(FIRST)
  expect(baseOf(retry.next(UNSENT, failed({ base: FIRST, bases })))).toBe(SECOND)
  expect(baseOf(retry.next(UNSENT, failed({ base: SECOND, bases })))).toBe(FIRST)
})

test('only a failed connection marks a host as unreachable', () => {
  const others = NETWORK_CODES.filter((code) => code !== 'ERR_CONNECT').map((code) => network(code, false))
  for (const failure of [
    ...others,
    refusal(503),
    new TrustError('ERR_SIGNATURE', 'm'),
    new UsageError('ERR_BODY', 'm'),
  ]) {
    const retry = steady()
    retry.next(failure, failed())
    expect([failure.code, retry.begin([FIRST, SECOND])]).toEqual([failure.code, FIRST])
  }
  // an error of the user that only looks similar
  const retry = steady()
  retry.next(Object.assign(new Error('m'), { code: 'ERR_CONNECT' }), failed())
  expect(retry.begin([FIRST, SECOND])).toBe(FIRST)
})

test('the 30 s are measured with monotonic time', () => {
  const retry = createRetry()
  retry.next(UNSENT, failed())
  expect(retry.begin([FIRST, SECOND])).toBe(SECOND)
})

test('a write whose earlier attempt may have taken effect stays on its host', () => {
  const retry = steady()
  const policy = { ...USUAL, unsafe: true }
  const again = (method: string) =>
    retry.next(UNSENT, failed({ method, policy, isUncertain: true, bases: [FIRST, SECOND] }))?.base
  expect([again('POST'), again('GET')]).toEqual([FIRST, SECOND])
})
