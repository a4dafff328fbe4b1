import { expect, expectTypeOf, test } from 'vitest'
import { rejectWith } from '../../src/errors/reject.js'
import {
  abortSignal,
  boolean,
  bytes,
  type Check,
  callback,
  integer,
  numberOf,
  objectWith,
  oneOf,
  plainObject,
  required,
  text,
  timeout,
  unchecked,
} from '../../src/option-checks/checks.js'
import { defineNames, defineOptions } from '../../src/option-checks/define-options.js'
import { remedyFor, showName } from '../../src/option-checks/names.js'
import { isObject, isRecord, ownMembers } from '../../src/option-checks/record.js'
import { expectUsageError, thrownBy } from '../support/failure.js'

const reject = rejectWith('ERR_OPTION', 'test()')
const READER = defineOptions({
  to: required(text, 'the path of the file'),
  until: oneOf(['accepted', 'final']),
  timeout,
  body: unchecked<{ id: string }>(),
})

function messageOf(action: () => unknown): string {
  const error = thrownBy(action)
  expectUsageError(error, 'ERR_OPTION')
  return error.message
}

function rejectionBy(check: Check<unknown>, value: unknown): string {
  return messageOf(() => check(value, 'x', reject))
}

test('the type of the options follows from the table', () => {
  const options = READER.read({ to: 'a' }, reject)
  expectTypeOf(options.to).toEqualTypeOf<string>()
  expectTypeOf(options.until).toEqualTypeOf<'accepted' | 'final' | undefined>()
  expectTypeOf(options.timeout).toEqualTypeOf<number | undefined>()
  expectTypeOf(options.body).toEqualTypeOf<{ id: string } | undefined>()
  expect(options).toEqual({ to: 'a' })
})

test('an error has the code and the label of the caller', () => {
  expectUsageError(
    thrownBy(() => READER.read({ to: '' }, rejectWith('ERR_CONFIG', 'GET /v3/a'))),
    'ERR_CONFIG',
    /^GET \/v3\/a: `to` must be/,
  )
  expect(thrownBy(() => rejectWith('ERR_KEY')('no label')).message).toBe('no label')
})

test('own members set options; members of the prototype do not', () => {
  expect(READER.read(Object.assign(Object.create({ until: 'final', unknown: 1 }), { to: 'a' }), reject)).toEqual({
    to: 'a',
  })
  Object.defineProperty(Object.prototype, 'until', { value: 'polluted', configurable: true })
  try {
    expect(READER.read({ to: 'a' }, reject).until).toBeUndefined()
  } finally {
    Reflect.deleteProperty(Object.prototype, 'until')
  }
})

test('each member is read once, and the given object does not change', () => {
  let reads = 0
  const given = Object.freeze({
    get to() {
      reads += 1
      return `path ${reads}`
    },
  })
  expect(READER.read(given, reject)).toEqual({ to: 'path 1' })
  expect(reads).toBe(1)
})

test('an option that is undefined counts as absent', () => {
  expect(READER.read({ to: 'a', until: undefined, timeout: undefined }, reject)).toEqual({ to: 'a' })
  expect(messageOf(() => READER.read({ to: undefined }, reject))).toBe('test(): `to` is required: the path of the file')
})

test('null is not absent', () => {
  expect(messageOf(() => READER.read({ to: 'a', timeout: null }, reject))).toBe(
    'test(): `timeout` must be a number of milliseconds from 1 to 2147483647',
  )
})

test('the checks run in the order of the table, not in the order of the object', () => {
  expect(messageOf(() => READER.read({ timeout: 0, until: 'x', to: 'a' }, reject))).toMatch(/`until`/)
})

test('an unknown name is rejected before any value is checked', () => {
  expect(messageOf(() => READER.read({ timeout: 0, unknown: 1 }, reject))).toBe(
    'test(): unknown option `unknown`; the options are to, until, timeout, body',
  )
})

test('a check may convert the value', () => {
  const reader = defineOptions({ size: ((value) => Number(value)) as Check<number> })
  expect(reader.read({ size: '3' }, reject)).toEqual({ size: 3 })
})

test.each(['timeOut', 'TIMEOUT', 'time_out', 'time-out'])('the misspelt name %s leads to the right one', (name) => {
  expect(messageOf(() => READER.read({ to: 'a', [name]: 1 }, reject))).toBe(
    `test(): unknown option \`${name}\`; use \`timeout\``,
  )
})

test('a foreign name leads to an option or to a sentence, in any spelling', () => {
  const foreign = new Map([
    ['deadline', 'timeout'],
    ['retries', 'the number of retries goes under `retry`'],
  ])
  const reader = defineOptions({ timeout }, { foreign })
  expect(messageOf(() => reader.read({ dead_line: 1 }, reject))).toMatch(/`dead_line`; use `timeout`$/)
  expect(messageOf(() => reader.read({ Retries: 1 }, reject))).toMatch(
    /`Retries`; the number of retries goes under `retry`$/,
  )
  expect(remedyFor('toString', reader.names, foreign)).toBeUndefined()
})

test('a nested object has the name of its option in each message', () => {
  const reader = defineOptions({ limit: integer(10, 0) }, { parent: 'retry' })
  expect(messageOf(() => reader.read({ limit: 11 }, reject))).toBe(
    'test(): `retry.limit` must be an integer from 0 to 10',
  )
  expect(messageOf(() => reader.read({ times: 1 }, reject))).toBe(
    'test(): unknown option `retry.times`; the options are limit',
  )
})

test('the caller may say what to do about an unknown name', () => {
  const reader = defineOptions({ timeout }, { usual: 'the body goes under `json`' })
  expect(messageOf(() => reader.read({ amount: 1 }, reject))).toBe(
    'test(): unknown option `amount`; the body goes under `json`',
  )
})

test('the caller may take the members that are no options', () => {
  const others: unknown[] = []
  const collected = READER.collect({ to: 'a', id: 1, code: 2 }, reject, (...other) => others.push(other))
  expect([collected, others]).toEqual([
    { to: 'a' },
    [
      ['id', 1],
      ['code', 2],
    ],
  ])
})

test('a reader of names accepts any value', () => {
  const reader = defineNames(['pfx', 'cert'], { parent: 'clientCert' })
  expect(reader.collect({ pfx: 1, cert: null }, reject)).toEqual({ pfx: 1, cert: null })
  expect([reader.has('pfx'), reader.has('toString')]).toEqual([true, false])
  expect(messageOf(() => reader.collect({ key: 1 }, reject))).toBe(
    'test(): unknown option `clientCert.key`; the options are pfx, cert',
  )
})

test.each(['mchid', 'sub_mchid', 'base-url', '__proto__', 'x'.repeat(31), 'PUB_KEY_ID_0114232134912410000000000000'])(
  'a message shows the name %s',
  (name) => {
    expect(showName(name)).toBe(name)
  },
)

test.each([
  '',
  'a b',
  'a\nb',
  '商户号',
  'x'.repeat(32),
  '-----BEGIN PRIVATE KEY-----',
  '0123456789abcdef0123456789abcdef',
])('a message does not show the name %j, which may be a secret', (name) => {
  expect(showName(name)).toBe('(name not shown)')
  expect(messageOf(() => READER.read({ [name]: 1 }, reject))).toMatch(
    /^test\(\): unknown option `\(name not shown\)`; /,
  )
})

const REJECTED: readonly (readonly [string, Check<unknown>, readonly unknown[], string])[] = [
  ['boolean', boolean, [0, 'true', null], '`x` must be true or false'],
  ['text', text, ['', 1, null], '`x` must be a non-empty string'],
  ['oneOf', oneOf(['a', 'b']), ['c', 'A', null, 1], '`x` must be one of a, b'],
  ['bytes', bytes, [0, '1', Number.NaN], `\`x\` must be a number of bytes from 1 to ${Number.MAX_SAFE_INTEGER}`],
  ['numberOf', numberOf('bytes', 9, 0), [-1, 10], '`x` must be a number of bytes from 0 to 9'],
  ['integer', integer(9, 1, 'bytes'), [0, 1.5, 10, '1'], '`x` must be an integer from 1 to 9, in bytes'],
  ['abortSignal', abortSignal, [{}, null], '`x` must be an AbortSignal'],
  ['callback', callback(), [{}, null, 'f'], '`x` must be a function'],
  [
    'plainObject',
    plainObject(),
    [[], null, 'x', new Map(), new URLSearchParams()],
    '`x` must be a plain object; pass { name: value }',
  ],
  [
    'objectWith',
    objectWith<Map<string, string>>(['get', 'set'], 'pass a Map'),
    [null, 'x', {}, new Set(), { get: () => 1, set: 1 }],
    '`x` must be an object with the functions get, set; pass a Map',
  ],
]
test.each(REJECTED)('%s rejects another value', (_, check, values, message) => {
  for (const value of values) expect(rejectionBy(check, value)).toBe(`test(): ${message}`)
})

test.each<[string, Check<unknown>, readonly unknown[]]>([
  ['boolean', boolean, [true, false]],
  ['text', text, ['a']],
  ['oneOf', oneOf(['a', 'b']), ['a', 'b']],
  ['timeout', timeout, [1, 1.5, 2 ** 31 - 1]],
  ['integer', integer(9, 0), [0, 9]],
  ['abortSignal', abortSignal, [AbortSignal.abort()]],
  ['callback', callback(), [() => 1]],
  ['objectWith', objectWith<Map<string, string>>(['get', 'set'], ''), [new Map(), { get() {}, set() {} }]],
])('%s returns the value', (_, check, values) => {
  for (const value of values) expect(check(value, 'x', reject)).toBe(value)
})

test('a record is a plain object; an object is anything but an array', () => {
  class Order {}
  const values = [{}, Object.create(null), new Order(), new Map(), [], null, 'x', undefined]
  expect(values.map(isRecord)).toEqual([true, true, false, false, false, false, false, false])
  expect(values.map(isObject)).toEqual([true, true, true, true, false, false, false, false])
})

test('own members are copied without the prototype', () => {
  const copy = ownMembers(Object.assign(Object.create({ inherited: 1 }), { own: 2 }))
  expect(Object.getPrototypeOf(copy)).toBeNull()
  expect(copy).toEqual({ own: 2 })
})

test('plainObject returns a copy without a prototype, so that later changes of the caller have no effect', () => {
  for (const value of [{ a: 1 }, Object.assign(Object.create(null), { a: 1 })]) {
    const copy = plainObject<{ a: number }>()(value, 'x', reject)
    value.a = 2
    expect(copy).toEqual({ a: 1 })
    expect(Object.getPrototypeOf(copy)).toBe(null)
  }
})
