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
// not imported: bundlers refuse the lone surrogate in it
const file = new URL('../vectors/request-target-building.json', import.meta.url)
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }

/** The codes of the vectors are those of no SDK in particular. */
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
    expectUsageError(
      thrownBy(build),
      CODES[vector.expect.error] ?? 'a code of the vectors that this test does not know',
    )
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

test('takes a key with a slash in it literally, capitals and all', () => {
  expect(toSegments('v3/membercardOpen/_card_id_')).toBe('v3/membercardOpen/_card_id_')
  expect(fill('v3/membercardOpen/x', {})).toBe('/v3/membercardOpen/x')
})

test.for([
  'v3/cards/{card_id}/codes',
  'v3/cards/<card_id>/codes',
  'v3/cards/$card_id$/codes',
  'v3/cards/_card_id_/codes',
])('knows the variable of %s and shows it in braces', (template) => {
  expect(variablesOf(template)).toEqual(['card_id'])
  expect(display(template)).toBe('/v3/cards/{card_id}/codes')
  expect(fill(template, { card_id: 'p1' })).toBe('/v3/cards/p1/codes')
})

test('lists the variables of a path in their order, each time they occur', () => {
  expect(variablesOf('v3/{b}/x/<a>/_b_')).toEqual(['b', 'a', 'b'])
  expect(fill('v3/{b}/x/<a>/_b_', { a: '1', b: '2' })).toBe('/v3/2/x/1/2')
})

test('takes an underscore inside a literal segment for itself', () => {
  expect(variablesOf('v3/sub_merchants/mch_operate')).toEqual([])
  expect(fill('v3/sub_merchants/mch_operate', {})).toBe('/v3/sub_merchants/mch_operate')
})

test('keeps one trailing slash, which two real APIs have', () => {
  expect(fill('v3/merchant/fund/', {})).toBe('/v3/merchant/fund/')
  expect(fill('v3/merchant/{id}/', { id: '1' })).toBe('/v3/merchant/1/')
})

test.for(['_empty_', '{empty}', '<empty>', '$empty$'])('reads %s at the end as a trailing slash', (segment) => {
  expect(fill(`v3/merchant/fund/${segment}`, {})).toBe('/v3/merchant/fund/')
  expect(variablesOf(`v3/merchant/fund/${segment}`)).toEqual([])
})

test('reads {empty} before the end as a variable like any other', () => {
  expect(variablesOf('v3/{empty}/x')).toEqual(['empty'])
  expect(fill('v3/{empty}/x', { empty: '1' })).toBe('/v3/1/x')
})

test('reads {empty} as a variable like any other also where it is the whole path', () => {
  expect(variablesOf('{empty}')).toEqual(['empty'])
  expect(fill('{empty}', { empty: '1' })).toBe('/1')
})

test('takes one leading slash as a way of writing', () => {
  expect(join('', '/v3/pay')).toBe('v3/pay')
  expect(join('', 'v3/pay')).toBe('v3/pay')
  expect(join('v3/pay', '/transactions')).toBe('v3/pay/transactions')
  expect(fill(join('', '/v3/pay'), {})).toBe('/v3/pay')
})

test('takes only the first slash for a way of writing', () => {
  expect(join('', '/v3//x')).toBe('v3//x')
  expect(join('', '/v3/\\x')).toBe('v3/\\x')
})

test.for(['//evil.example/v3', '/\\evil.example/v3', '/\\/evil.example/v3'])(
  'does not take the slash off %j, neither at the root nor below a path',
  (addition) => {
    expectUsageError(
      thrownBy(() => fill(join('', addition), {})),
      'ERR_FOREIGN_HOST',
      /names a host/,
      /give the path alone/,
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
])('refuses %j as a path: it names a host', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_FOREIGN_HOST',
    /names a host/,
    /`baseURL`/,
  )
})

test.for(['http://api.mch.weixin.qq.com/v3/pay', 'HTTP:api.mch.weixin.qq.com', 'http:/v3/pay'])(
  'refuses %j as a path: it is not encrypted',
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

test.for(['undefined', 'null', 'NaN'])(
  'refuses the segment %s: a value was missing where the path was put together',
  (name) => {
    for (const template of [`v3/orders/${name}`, `v3/${name}/close`]) {
      const shown = `/${template} has the segment ${name}, the name of a missing value`
      expectUsageError(
        thrownBy(() => fill(template, {})),
        'ERR_PATH',
        shown,
        'pass values through variables: {name}',
      )
    }
    for (const longer of [`${name}s`, `is-${name}`]) expect(fill(`v3/${longer}/x`, {})).toBe(`/v3/${longer}/x`)
  },
)

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
])('refuses %j, which is half a placeholder, and says how one is written', (segment) => {
  const error = thrownBy(() => fill(`v3/pay/${segment}/x`, { x: '1', y: '2', out_trade_no: '3' }))
  expectUsageError(error, 'ERR_PATH', /half a placeholder/, '{name}, <name>, $name$ or _name_')
})

test('names the half placeholder it found', () => {
  const { message } = thrownBy(() => fill('v3/pay/_out_trade_no/close', {}))
  expect(message).toBe(
    '/v3/pay/_out_trade_no/close has half a placeholder in "_out_trade_no"; a variable is written {name}, <name>, $name$ or _name_',
  )
})

test.for(['v3/./x', 'v3/../x', 'v3/x/..', 'v3/x/.', '../v3', 'v3/x/../../v3/y'])(
  'refuses the dot segment of %s',
  (template) => {
    expectUsageError(
      thrownBy(() => fill(template, {})),
      'ERR_PATH',
      /dot segment/,
      /write the path out/,
    )
  },
)

test.for(['v3//x', 'v3/x//', '/v3/x', 'v3///x'])('refuses the empty segment of %s', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_PATH',
    /empty segment/,
    /single \//,
  )
})

test.for(['v3/x?', 'v3/x?a=1', 'v3/x?a=1/y'])('refuses the query string in %s', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_PATH',
    /query string/,
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
])('refuses a literal that no path of WeChat Pay has: %j', (template) => {
  expectUsageError(
    thrownBy(() => fill(template, {})),
    'ERR_PATH',
    /characters in it that no path/,
    '{name}',
  )
})

test.for(['-x', 'x-', '.x', 'x.', '~', '~x~', '-a_b', 'a_b.', 'A.b'])(
  'takes %s for itself: RFC 3986 reserves none of its characters',
  (segment) => {
    expect(fill(`v3/${segment}/x`, {})).toBe(`/v3/${segment}/x`)
  },
)

test('shows a path on one line and without its odd characters, and cuts it where it is long', () => {
  expect(['微a', 'v微', 'v微/x', '{微}', 'v3/', ''].map(display)).toEqual(['/?a', '/v?', '/v?/x', '/{?}', '/v3/', '/'])
  expect(display('v3/a\r\nb/\u001b[31m微信')).toBe('/v3/a??b/??31m??')
  expect(display(`v3/${'x'.repeat(1000)}`)).toHaveLength(202)
})

test('shows 200 characters of a path, and an ellipsis only in the place of others', () => {
  const segments = (last: number) => `v3/${'x'.repeat(96)}/${'y'.repeat(last)}`
  expect(display(segments(100))).toBe(`/${segments(100)}`)
  expect(display(segments(101))).toBe(`/${segments(100)}…`)
})

test('shows 60 characters of half a placeholder, and an ellipsis only in the place of others', () => {
  const messageOf = (length: number) => thrownBy(() => fill(`v3/_${'x'.repeat(length)}`, {})).message
  expect(messageOf(59)).toContain(`has half a placeholder in "_${'x'.repeat(59)}"; a variable`)
  expect(messageOf(60)).toContain(`has half a placeholder in "_${'x'.repeat(59)}…"; a variable`)
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
] as const)('refuses %o as the value of a variable', ([value, fact, remedy]) => {
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

test('takes the value of a variable only from the own members of the bag', () => {
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

test('says what is missing in the words of the template', () => {
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
  [{ a: '\ud800' }, /half a character/],
  [{ 'a\n': 'x' }, /query key/],
  [{ '\udc00': 'x' }, /query key/],
] as const)('refuses the query %o', ([query, fact]) => {
  const error = thrownBy(() => encodeQuery(query as unknown as Query, 'v3/orders/{id}'))
  expectUsageError(error, 'ERR_QUERY', fact, '/v3/orders/{id}')
})

test('leaves inherited members out of the query', () => {
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
] as const)('never repeats a value that could be personal: %s', ([, build]) => {
  const error = thrownBy(build)
  expect(error).toHaveProperty('code', expect.stringMatching(/^ERR_(?:PATH_VALUE|QUERY)$/))
  expect(renderingsOf(error)).not.toContain('1380013800')
})

// chains know most names at one glance, which may make no difference
test('a path that is spelled property by property is the path of its template, or is refused alike', async () => {
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

test('what is no option is answered alike, however the path is spelled', async () => {
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
