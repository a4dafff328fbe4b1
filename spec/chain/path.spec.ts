import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { display, encodeQuery, fill, join, type Query, toSegments, variablesOf } from '../../src/chain/path.js'
import type { UsageError } from '../../src/errors/errors.js'
import { expectUsageError, rejectionOf, renderingsOf, thrownBy } from '../support/failure.js'
import { validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { openGateway } from '../support/wire.js'

interface Vector {
  id: string
  template: string
  params: Record<string, unknown>
  query: Query
  expect: { target?: string; error?: string }
}
// not imported: bundlers reject its lone surrogate
const file = new URL('../vectors/request-target-building.json', import.meta.url)
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }

/** Our error codes for the neutral codes of the vectors. */
const CODES: Readonly<Record<string, string>> = {
  INVALID_PATH_PARAM: 'ERR_PATH_VALUE',
  INVALID_QUERY_PARAM: 'ERR_QUERY',
  FOREIGN_HOST: 'ERR_FOREIGN_HOST',
  INSECURE_URL: 'ERR_INSECURE_URL',
}

function target(template: string, values: Record<string, unknown>, query: Query): string {
  const joined = join('', template)
  const path = fill(joined, values)
  const text = encodeQuery(query, joined)
  return text === '' ? path : `${path}?${text}`
}

test.for(vectors)('builds the request target of vector $id', (vector) => {
  const build = () => target(vector.template, vector.params, vector.query)
  if (vector.expect.error === undefined) {
    expect(build()).toBe(vector.expect.target)
  } else {
    expectUsageError(thrownBy(build), CODES[vector.expect.error] ?? 'an unknown code of the vectors')
  }
})

test.for([
  ['membercardOpen', 'membercard-open'],
  ['MembercardOpen', 'membercard-open'],
  ['complaintsV2', 'complaints-v2'],
  ['outTradeNo', 'out-trade-no'],
  ['aB', 'a-b'],
  ['aBC', 'a-b-c'],
  ['a-B', 'a--b'],
  ['sub_merchants', 'sub_merchants'],
  ['mch_operate', 'mch_operate'],
  ['apply4sub', 'apply4sub'],
  ['apply4subMerchants', 'apply4sub-merchants'],
  ['paytax-card-template', 'paytax-card-template'],
  ['native', 'native'],
  ['_card_id_', '{card_id}'],
  ['$card_id$', '{card_id}'],
  ['{card_id}', '{card_id}'],
  ['<card_id>', '{card_id}'],
  ['_cardId_', '{cardId}'],
  ['_id_', '{id}'],
] as const)('reads the property %s as the segment %s', ([key, segment]) => {
  expect(toSegments(key)).toBe(segment)
})

test('keeps a key with a slash unchanged, capital letters included', () => {
  expect(toSegments('v3/membercardOpen/_card_id_')).toBe('v3/membercardOpen/_card_id_')
  expect(fill('v3/membercardOpen/x', {})).toBe('/v3/membercardOpen/x')
})

test.for([
  'v3/cards/{card_id}/codes',
  'v3/cards/<card_id>/codes',
  'v3/cards/$card_id$/codes',
  'v3/cards/_card_id_/codes',
])('finds the variable of %s and shows it in braces', (template) => {
  expect(variablesOf(template)).toEqual(['card_id'])
  expect(display(template)).toBe('/v3/cards/{card_id}/codes')
  expect(fill(template, { card_id: 'p1' })).toBe('/v3/cards/p1/codes')
})

test('lists every occurrence of the variables of a path, in order', () => {
  expect(variablesOf('v3/{b}/x/<a>/_b_')).toEqual(['b', 'a', 'b'])
  expect(fill('v3/{b}/x/<a>/_b_', { a: '1', b: '2' })).toBe('/v3/2/x/1/2')
})

test('keeps an underscore inside a literal segment', () => {
  expect(variablesOf('v3/sub_merchants/mch_operate')).toEqual([])
  expect(fill('v3/sub_merchants/mch_operate', {})).toBe('/v3/sub_merchants/mch_operate')
})

test('keeps one trailing slash: two APIs have one', () => {
  expect(fill('v3/merchant/fund/', {})).toBe('/v3/merchant/fund/')
  expect(fill('v3/merchant/{id}/', { id: '1' })).toBe('/v3/merchant/1/')
})

test.for(['_empty_', '{empty}', '<empty>', '$empty$'])('reads %s at the end as a trailing slash', (segment) => {
  expect(fill(`v3/merchant/fund/${segment}`, {})).toBe('/v3/merchant/fund/')
  expect(variablesOf(`v3/merchant/fund/${segment}`)).toEqual([])
})

test('reads {empty} before the end as a variable', () => {
  expect(variablesOf('v3/{empty}/x')).toEqual(['empty'])
  expect(fill('v3/{empty}/x', { empty: '1' })).toBe('/v3/1/x')
})

test('reads {empty} as a variable if it is the whole path', () => {
  expect(variablesOf('{empty}')).toEqual(['empty'])
  expect(fill('{empty}', { empty: '1' })).toBe('/1')
})

test('ignores one leading slash', () => {
  expect(join('', '/v3/pay')).toBe('v3/pay')
  expect(join('', 'v3/pay')).toBe('v3/pay')
  expect(join('v3/pay', '/transactions')).toBe('v3/pay/transactions')
  expect(fill(join('', '/v3/pay'), {})).toBe('/v3/pay')
})

test('ignores only the first slash', () => {
  expect(join('', '/v3//x')).toBe('v3//x')
  expect(join('', '/v3/\\x')).toBe('v3/\\x')
})

test.for(['//evil.example/v3', '/\\evil.example/v3', '/\\/evil.example/v3'])(
  'keeps the leading slashes of %j, at the root and below a path',
  (addition) => {
    expectUsageError(
      thrownBy(() => fill(join('', addition), {})),
      'ERR_FOREIGN_HOST',
      /contains a host/,
      /pass the path only/,
    )
    expectUsageError(
      thrownBy(() => fill(join('v3/pay', addition), {})),
      'ERR_PATH',
      /empty segment/,
    )
  },
)

test.for([
  'https://evil.example/v3/pay',
  'HTTPS://evil.example/v3/pay',
  '//evil.example/v3/pay',
  '\\\\evil.example/v3/pay',
  '\\evil.example/v3/pay',
  '/\\evil.example',
  'ftp://evil.example/v3',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'evil.example:443/v3',
])('rejects %j as a path: it contains a host', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_FOREIGN_HOST',
    /contains a host/,
    /`baseURL`/,
  )
})

test.for(['http://api.mch.weixin.qq.com/v3/pay', 'HTTP:api.mch.weixin.qq.com', 'http:/v3/pay'])(
  'rejects %j as a path: it is not encrypted',
  (template) => {
    expectUsageError(
      thrownBy(() => fill(template, {})),
      'ERR_INSECURE_URL',
      /http: URL/,
      /https/,
    )
  },
)

test.for([
  ['v3/http:', 'ERR_PATH'],
  ['v3/http://evil.example', 'ERR_PATH'],
  ['x-http:', 'ERR_FOREIGN_HOST'],
] as const)('looks for http: only at the start of a path: %s', ([template, code]) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    code,
  )
})

test.for(['undefined', 'null', 'NaN'])('rejects the segment %s: the text of a missing value', (name) => {
  for (const template of [`v3/orders/${name}`, `v3/${name}/close`]) {
    const shown = `/${template} has the segment ${name}, the text of a missing value`
    expectUsageError(
      thrownBy(() => fill(template, {})),
      'ERR_PATH',
      shown,
      'pass values as path variables: {name}',
    )
  }
  for (const longer of [`${name}s`, `is-${name}`]) expect(fill(`v3/${longer}/x`, {})).toBe(`/v3/${longer}/x`)
})

test.for([
  '_out_trade_no',
  'out_trade_no_',
  '{x',
  'x}',
  '<x',
  'x>',
  '$x',
  'x$',
  '{}',
  '<>',
  '$$',
  '__',
  '_',
  '{x>',
  '{a b}',
  'id-{x}',
  '{x}.json',
  '{x}{y}',
])('rejects the incomplete placeholder %j and shows the spellings of a variable', (segment) => {
  const error = thrownBy(() => fill(`v3/pay/${segment}/x`, { x: '1', y: '2', out_trade_no: '3' }))
  expectUsageError(error, 'ERR_PATH', /an incomplete placeholder/, '{name}, <name>, $name$ or _name_')
})

test('shows the incomplete placeholder', () => {
  const { message } = thrownBy(() => fill('v3/pay/_out_trade_no/close', {}))
  expect(message).toBe(
    '/v3/pay/_out_trade_no/close has an incomplete placeholder "_out_trade_no"; write a path variable as {name}, <name>, $name$ or _name_',
  )
})

test.for(['v3/./x', 'v3/../x', 'v3/x/..', 'v3/x/.', '../v3', 'v3/x/../../v3/y'])(
  'rejects the dot segment of %s',
  (template) => {
    expectUsageError(
      thrownBy(() => fill(template, {})),
      'ERR_PATH',
      /dot segment/,
      /write the full path/,
    )
  },
)

test.for(['v3//x', 'v3/x//', '/v3/x', 'v3///x'])('rejects the empty segment of %s', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_PATH',
    /empty segment/,
    /single \//,
  )
})

test.for(['v3/x?', 'v3/x?a=1', 'v3/x?a=1/y'])('rejects the query string in %s', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_PATH',
    /contains a query string/,
    /under `query`/,
  )
})

test.for([
  'v3/x#',
  'v3/x#y',
  'v3/%2F/x',
  'v3/%2e%2e/x',
  'v3/a b',
  'v3/ ',
  'v3/x ',
  'v3/a\\b',
  'v3/..\\x',
  'v3/微信',
  'v3/x\n',
  'v3/x\u0000',
  'v3/x\u00a0',
  'v3/a;b',
  'v3/a:b',
  'v3/a@b',
  "v3/a'b",
  'v3/a*b',
  'v3/\ud800',
])('rejects characters that no WeChat Pay path has: %j', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_PATH',
    /contains characters that no WeChat Pay path has/,
    '{name}',
  )
})

test.for(['-x', 'x-', '.x', 'x.', '~', '~x~', '-a_b', 'a_b.', 'A.b'])(
  'keeps %s: RFC 3986 reserves none of its characters',
  (segment) => {
    expect(fill(`v3/${segment}/x`, {})).toBe(`/v3/${segment}/x`)
  },
)

test('shows a path on one line, without unusual characters and shortened', () => {
  expect(['微a', 'v微', 'v微/x', '{微}', 'v3/', ''].map(display)).toEqual(['/?a', '/v?', '/v?/x', '/{?}', '/v3/', '/'])
  expect(display('v3/a\r\nb/\u001b[31m微信')).toBe('/v3/a??b/??31m??')
  expect(display(`v3/${'x'.repeat(1000)}`)).toHaveLength(202)
})

test('shows 200 characters of a path, and an ellipsis only if it is longer', () => {
  const segments = (last: number) => `v3/${'x'.repeat(96)}/${'y'.repeat(last)}`
  expect(display(segments(100))).toBe(`/${segments(100)}`)
  expect(display(segments(101))).toBe(`/${segments(100)}…`)
})

test('shows 60 characters of an incomplete placeholder, and an ellipsis only if it is longer', () => {
  const messageOf = (length: number) => thrownBy(() => fill(`v3/_${'x'.repeat(length)}`, {})).message
  expect(messageOf(59)).toContain(`has an incomplete placeholder "_${'x'.repeat(59)}"; write a path variable`)
  expect(messageOf(60)).toContain(`has an incomplete placeholder "_${'x'.repeat(59)}…"; write a path variable`)
})

test.for([
  [undefined, /needs a value for id/, "pass { id: '...' }"],
  [null, /needs a value for id/, "pass { id: '...' }"],
  ['', /is empty/, /pass its value/],
  ['.', /would reach another API/, /pass its value/],
  ['..', /would reach another API/, /pass its value/],
  ['a\tb', /control character/, /remove it/],
  ['a\u007f', /control character/, /remove it/],
  ['a\u0085', /control character/, /remove it/],
  ['\udc00', /lone surrogate/, /remove it/],
  [true, /of type boolean/, /pass a string/],
  [1.5, /not an integer/, /pass a string/],
  [Number.NaN, /not an integer/, /pass a string/],
  [Number.POSITIVE_INFINITY, /not an integer/, /pass a string/],
  [Number('12345678901234567890'), /beyond 2\^53 - 1/, /pass a string/],
  [2 ** 53, /beyond 2\^53 - 1/, /pass a string/],
  [['a'], /an array/, /pass a string/],
  [{ a: 1 }, /of type object/, /pass a string/],
  [new Date(0), /of type object/, /pass a string/],
  [Symbol('x'), /of type symbol/, /pass a string/],
  [() => 'x', /of type function/, /pass a string/],
  [Object('x'), /of type object/, /pass a string/],
] as const)('rejects %o as the value of a variable', ([value, fact, remedy]) => {
  const error = thrownBy(() => fill('v3/orders/{id}', { id: value }))
  expectUsageError(error, 'ERR_PATH_VALUE', fact, remedy, '/v3/orders/{id}')
})

test.for([
  ['a/b', 'a%2Fb'],
  ['%2F', '%252F'],
  ['../x', '..%2Fx'],
  ['a?b#c', 'a%3Fb%23c'],
  ['a\\b', 'a%5Cb'],
  ["!'()*", '%21%27%28%29%2A'],
  ['A|B*C_-1', 'A%7CB%2AC_-1'],
  ['-._~', '-._~'],
  ['{id}', '%7Bid%7D'],
  ['_id_', '_id_'],
  ['😀', '%F0%9F%98%80'],
  [' ', '%20'],
  [0, '0'],
  [-1, '-1'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  [12345678901234567890n, '12345678901234567890'],
] as const)('encodes the value %o exactly once, as %s', ([value, encoded]) => {
  expect(fill('v3/orders/{id}/close', { id: value })).toBe(`/v3/orders/${encoded}/close`)
})

test('reads the value of a variable only from own members of the options', () => {
  const bag = Object.create({ id: 'inherited' }) as Record<string, unknown>
  expectUsageError(
    thrownBy(() => fill('v3/orders/{id}', bag)),
    'ERR_PATH_VALUE',
    /needs a value for id/,
  )
  expectUsageError(
    thrownBy(() => fill('v3/orders/{toString}', {})),
    'ERR_PATH_VALUE',
    /needs a value for toString/,
  )
})

test('names the missing variable and its path', () => {
  const { message } = thrownBy(() => fill('v3/pay/transactions/id/_transaction_id_', {}))
  expect(message).toBe(
    "/v3/pay/transactions/id/{transaction_id} needs a value for transaction_id; pass { transaction_id: '...' }",
  )
})

test.for([
  [{ a: ['x', 'y'] }, 'a=x&a=y'],
  [{ a: [] }, ''],
  [{ a: [null, 'x', undefined] }, 'a=x'],
  [{ a: true, b: false }, 'a=true&b=false'],
  [{ a: 0, b: 1.5, c: -3 }, 'a=0&b=1.5&c=-3'],
  [{ a: 12345678901234567890n }, 'a=12345678901234567890'],
  [{ a: undefined, b: null }, ''],
  [{ a: "!'()*" }, 'a=%21%27%28%29%2A'],
  [{ a: '%20', b: 'a+b' }, 'a=%2520&b=a%2Bb'],
  [{ 'filter[x]': '1' }, 'filter%5Bx%5D=1'],
  [{}, ''],
] as const)('encodes the query %o as %s', ([query, text]) => {
  expect(encodeQuery(query, 'v3/x')).toBe(text)
})

test.for([
  [{ a: {} }, /of type object/],
  [{ a: new Date(0) }, /of type object/],
  [{ a: [['x']] }, /an array/],
  [{ a: 2 ** 53 }, /beyond 2\^53 - 1/],
  [{ a: Number.NaN }, /query parameter a/],
  [{ a: Number.POSITIVE_INFINITY }, /query parameter a/],
  [{ a: Symbol('x') }, /of type symbol/],
  [{ a: () => 1 }, /of type function/],
  [{ a: 'x\ny' }, /control character/],
  [{ a: '\ud800' }, /lone surrogate/],
  [{ 'a\n': 'x' }, /query key/],
  [{ '\udc00': 'x' }, /query key/],
] as const)('rejects the query %o', ([query, fact]) => {
  const error = thrownBy(() => encodeQuery(query as unknown as Query, 'v3/orders/{id}'))
  expectUsageError(error, 'ERR_QUERY', fact, '/v3/orders/{id}')
})

test('omits inherited members from the query', () => {
  expect(encodeQuery(Object.create({ a: '1' }) as Query, 'v3/x')).toBe('')
})

test.for([
  ['a line break in a value', () => fill('v3/users/{id}', { id: '13800138000\n' })],
  ['half a character in a value', () => fill('v3/users/{id}', { id: '13800138000\ud800' })],
  ['an array for a value', () => fill('v3/users/{id}', { id: ['13800138000'] })],
  ['a number too large for a value', () => fill('v3/users/{id}', { id: Number('138001380001380013800') })],
  ['another value missing', () => fill('v3/users/{id}/{x}', { id: '13800138000' })],
  ['a line break in the query', () => encodeQuery({ phone: '13800138000\n' }, 'v3/users')],
  ['half a character in the query', () => encodeQuery({ phone: '13800138000\ud800' }, 'v3/users')],
  ['an object in the query', () => encodeQuery({ phone: { a: '13800138000' } as never }, 'v3/users')],
  ['a number too large in the query', () => encodeQuery({ phone: Number('138001380001380013800') }, 'v3/users')],
] as const)('never shows a value that could be personal: %s', ([, build]) => {
  const error = thrownBy(build)
  expect(error).toHaveProperty('code', expect.stringMatching(/^ERR_(?:PATH_VALUE|QUERY)$/))
  expect(renderingsOf(error)).not.toContain('1380013800')
})

// the fast path of plain names must have the results of the slow path
test('a path of properties and its template have the same result or the same error', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const names = [
    'a',
    'b1',
    '0',
    'native',
    'sub_merchants',
    'a__b',
    'a_1',
    'x_',
    '_x',
    '_',
    '__',
    'A',
    'aB',
    'x-y',
    'a.b',
  ]
  const odd = ['undefined', 'null', 'NaN', 'undefineds', 'nulls', 'a?', 'a b', 'a#', '微', '.', '..', '']
  const variables = [
    '_id_',
    '_i_',
    '_a1_',
    '_a_b_',
    '_a_b1_c_',
    '_aB_',
    '_a__b_',
    '_1a_',
    '__a_',
    '_a__',
    '_empty_',
    '_a b_',
  ]
  const spelled = [
    '$id$',
    '{id}',
    '<id>',
    '{id',
    'x_id_',
    '_id_x',
    'a_b_',
    '_微_',
    '_a微_',
    '_a_微_',
    '_微a_',
    'a微',
    '微a',
    'a微b',
  ]
  for (const key of [...names, ...odd, ...variables, ...spelled]) {
    for (const rest of [[], ['x'], ['_id_', 'y']]) {
      const template = ['v3', key, ...rest].map(toSegments).join('/')
      const values = Object.fromEntries(variablesOf(template).map((name, index) => [name, `a/${index}`]))
      const expected = outcomeOf(() => fill(template, values))
      const start = instance as unknown as Spelled
      const end = ['v3', key, ...rest].reduce((at, name) => at[name] as Spelled, start)
      const arrived = gateway.arrived.length
      const error = await (end['get'] as unknown as Get)(values).then(
        () => undefined,
        (reason: UsageError) => reason,
      )
      expect([template, error?.code ?? gateway.arrived[arrived]?.target, error?.message]).toEqual([
        template,
        ...expected,
      ])
    }
  }
})

test('an unknown option has the same error in every spelling of the path', async () => {
  const instance = untypedClient(validConfig())
  const both = [
    [() => instance.v3.a.post({ id: '1' }), () => instance['v3/a'].post({ id: '1' })],
    [() => instance.v3._id_.post({ id: '1', x: 1 }), () => instance['v3/{id}'].post({ id: '1', x: 1 })],
    [() => instance.v3.a.post('1' as never), () => instance['v3/a'].post('1' as never)],
    [() => instance.v3.a._id_.post('1' as never), () => instance['v3/a/{id}'].post('1' as never)],
  ] as const
  for (const [spelled, declared] of both) {
    const { message, code } = (await rejectionOf(spelled)) as UsageError
    expect(await rejectionOf(declared)).toMatchObject({ name: 'UsageError', code, message })
  }
})

interface Spelled {
  readonly [name: string]: Spelled
}
type Get = (values: object) => Promise<unknown>

function outcomeOf(build: () => string): unknown[] {
  try {
    return [build(), undefined]
  } catch (error) {
    const { code, message } = error as UsageError
    return [code, message]
  }
}
