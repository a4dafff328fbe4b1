import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UsageError } from 'wechatpay-chain'
import { operations } from 'wechatpay-chain/catalogue'
import { templateOf } from '../../scripts/generate/tree.js'
import { toCall } from '../../src/chain/call.js'
import { isReserved } from '../../src/chain/chain.js'
import { join, toSegments, variablesOf } from '../../src/chain/path.js'
import { validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { outcomeNow } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText, fairText, hasControl, isWhole } from './texts.js'

interface Node {
  readonly [property: string]: Node
}
type Declarable = Node & { chain(path: string): Node }

const PATHS = [...new Set(operations().map(templateOf))]
const BRACKETS = [
  ['{', '}'],
  ['<', '>'],
  ['$', '$'],
  ['_', '_'],
] as const
const WORDS = 'abcdefghijklmnopqrstuvwxyz0123456789-_.~'

const variableName = fc.oneof(
  fc.constantFrom('id', 'card_id', 'out_trade_no', 'X9', '_', '__proto__', 'constructor', 'toString', '0'),
  fc.string({ unit: fc.constantFrom(...'abzABZ019_'), minLength: 1, maxLength: 6 }),
)
/** A segment of which the rule says that there is a property for it. */
const word = fc
  .string({ unit: fc.constantFrom(...WORDS), minLength: 1, maxLength: 12 })
  .filter((text) => !/^-|^_|_$|^\.\.?$/.test(text) && !['null', 'undefined'].includes(text))

/** The documentation's way of writing a segment as a property. */
function toProperty(segment: string, [open, close]: readonly [string, string] = ['_', '_']): string {
  if (segment === '') return '_empty_'
  const variable = /^\{(\w+)\}$/.exec(segment)?.[1]
  if (variable !== undefined) return open + variable + close
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The target of a call with these values. */
function targetOf(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return toCall('post', template, [values]).target
}

function valuesFor(template: string): Record<string, string> {
  return Object.fromEntries(variablesOf(template).map((name) => [name, `${name}/1`]))
}

test('every path of the catalogue can be written as properties, except the three with capitals', () => {
  const client = untypedClient(validConfig()) as unknown as Node
  const misled = PATHS.filter((template) => {
    const properties = template.split('/').map((segment) => toProperty(segment))
    const reached = String(properties.reduce((node, property) => node[property] as Node, client))
    return reached.replace(/\{empty\}$/, '') !== template
  })
  expect(misled.map((template) => template.split('/').at(-1))).toEqual([
    'addInstitutionsub',
    'modifyInstitutionsub',
    'queryInstitutionsub',
  ])
  expect(PATHS.length).toBeGreaterThan(1000)
})

test(
  'a path of the catalogue is the same for any mix of the styles',
  () => {
    const client = untypedClient(validConfig()) as unknown as Declarable
    const used = { properties: 0, chain: 0, bracket: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.gen(), (template, draw) => {
        const brackets = (segment: string) =>
          segment.startsWith('{')
            ? toProperty(
                segment,
                draw(() => fc.constantFrom(...BRACKETS)),
              )
            : segment
        let node: Node = client
        for (let rest = template.split('/'); rest.length > 0; ) {
          const size = draw(() => fc.integer({ min: 1, max: rest.length }))
          const part = rest.slice(0, size)
          rest = rest.slice(size)
          // a capital of the path itself has no property, only its literal
          const fits = part.every((segment) => !/[A-Z]/.test(segment))
          const style = draw(() => fc.constantFrom(...(fits ? (['properties'] as const) : []), 'chain', 'bracket'))
          used[style] += 1
          if (style === 'properties') {
            const pair = draw(() => fc.constantFrom(...BRACKETS))
            node = part.reduce((at, segment) => at[toProperty(segment, pair)] as Node, node)
          } else {
            const literal = part.map(brackets).join('/')
            node =
              style === 'chain'
                ? (node as Declarable).chain(literal)
                : (node[size === 1 ? `/${literal}` : literal] as Node)
          }
        }
        const values = valuesFor(template)
        expect(targetOf(String(node), values)).toBe(targetOf(template, values))
      }),
      runs(1000),
    )
    for (const count of Object.values(used)) expect(count).toBeGreaterThan(150)
  },
  PATIENCE,
)

test(
  'any segment of lower-case letters, digits and signs has one property, also with a capital first letter',
  () => {
    fc.assert(
      fc.property(word, (segment) => {
        const property = toProperty(segment)
        expect(toSegments(property)).toBe(segment)
        expect(toSegments(property.charAt(0).toUpperCase() + property.slice(1))).toBe(segment)
        expect(targetOf(join('v3', toSegments(property)))).toBe(`/v3/${segment}`)
      }),
      runs(4000),
    )
  },
  PATIENCE,
)

test(
  'any value of a variable can be read from its segment, or is rejected with a reason',
  () => {
    const seen = { filled: 0, refused: 0 }
    fc.assert(
      fc.property(variableName, fc.constantFrom(...BRACKETS), anyText, (name, [open, close], value) => {
        const { value: target, error } = outcomeNow(() => targetOf(`v3/a/${open}${name}${close}/b`, { [name]: value }))
        if (value === '' || /^\.\.?$/.test(value) || hasControl(value) || !isWhole(value)) {
          seen.refused += 1
          expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_PATH_VALUE' })
          return
        }
        seen.filled += 1
        // one expect() for all of it, which takes longer than what it looks at
        const isOneSegment = /^\/v3\/a\/(?:[\w\-.~]|%[0-9A-F]{2})+\/b$/.test(target ?? '')
        const read = isOneSegment ? decodeURIComponent(target?.split('/')[3] ?? '') : undefined
        // what every HTTP client does to a URL, also ours
        const { pathname } = new URL(`https://api.mch.weixin.qq.com${target}`)
        expect(isOneSegment && read === value && pathname === target).toBe(true)
      }),
      runs(20_000),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2000)
  },
  PATIENCE,
)

/** One step of a chain, and what its segments have to be, read; `undefined` for one that may be refused. */
interface Step {
  readonly key: string
  readonly reads: readonly (string | undefined)[]
  readonly name?: string
}
const given = fc.oneof({ weight: 6, arbitrary: fairText }, anyText)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: word.map((segment) => ({ key: toProperty(segment), reads: [segment] })) },
  {
    weight: 2,
    arbitrary: fc
      .array(word, { minLength: 2, maxLength: 3 })
      .map((segments) => ({ key: segments.join('/'), reads: segments })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(variableName, fc.constantFrom(...BRACKETS), given)
      .map(([name, [open, close], value]) => ({ key: open + name + close, reads: [value], name })),
  },
  {
    weight: 1,
    arbitrary: anyText.filter((key) => !key.includes('/')).map((key) => ({ key, reads: [undefined] })),
  },
)
const uniqueSteps = fc.uniqueArray(step, {
  minLength: 1,
  maxLength: 5,
  // a variable has one value
  comparator: (one, other) => one.name !== undefined && one.name === other.name,
})

test(
  'the path of any chain has exactly the given segments',
  () => {
    const seen = { filled: 0, refused: 0 }
    fc.assert(
      fc.property(uniqueSteps, (steps) => {
        const values = Object.fromEntries(
          steps.flatMap(({ name, reads }) => (name === undefined ? [] : [[name, reads[0]]])),
        )
        const template = steps.reduce((base, { key }) => join(base, toSegments(key)), 'v3')
        const { value: target, error } = outcomeNow(() => targetOf(template, values))
        seen[error === undefined ? 'filled' : 'refused'] += 1
        if (error !== undefined) {
          expect(error).toBeInstanceOf(UsageError)
          return
        }
        expect(target).toMatch(/^\/v3(?:\/(?:[\w\-.~]|%[0-9A-F]{2})*)+$/)
        const segments = (target ?? '').split('/').slice(2).map(decodeURIComponent)
        const wanted = steps.flatMap(({ reads }) => reads)
        expect(segments).toEqual(wanted.map((text, index) => text ?? segments[index]))
      }),
      runs(3000),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(300)
  },
  PATIENCE,
)

test(
  'a declared path of any text leads to that path, or is rejected',
  () => {
    const seen = { filled: 0, refused: 0 }
    const path = fc.array(fc.oneof({ weight: 3, arbitrary: word }, anyText), { maxLength: 5 }).map((it) => it.join('/'))
    fc.assert(
      fc.property(path, (text) => {
        const { value: target, error } = outcomeNow(() => targetOf(join('v3', text)))
        seen[error === undefined ? 'filled' : 'refused'] += 1
        if (error !== undefined) expect(error).toBeInstanceOf(UsageError)
        else
          expect(target?.replace(/\/$/, '')).toBe(
            `/v3/${text.replace(/^\//, '').replace(/\/$/, '')}`.replace(/\/$/, ''),
          )
      }),
      runs(4000),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500)
  },
  PATIENCE,
)

test(
  'any key of a chain is a node, undefined, or a member of every object; reading it never throws',
  () => {
    const { v3 } = untypedClient(validConfig()) as unknown as Record<string, Node>
    const seen = { node: 0, reserved: 0 }
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('then', 'toJSON', 'hasOwnProperty', '@@x', 'chain')), (key) => {
        const child: unknown = v3?.[key]
        seen[isReserved(key) ? 'reserved' : 'node'] += 1
        if (!isReserved(key)) expect(String(child)).toBe(join('v3', toSegments(key)))
        else expect(['undefined', 'function', 'object']).toContain(typeof child)
      }),
      runs(3000),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
  },
  PATIENCE,
)

test(
  'any options make a call or are rejected; no value makes anything else throw',
  () => {
    const seen = { made: 0, refused: 0 }
    const thing = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    })
    const name = fc.constantFrom(
      'json',
      'query',
      'headers',
      'timeout',
      'signal',
      'baseURL',
      'responseType',
      'id',
      'xml',
    )
    const record = fc.dictionary(fc.oneof(name, anyText), fc.oneof(thing, anyText), { maxKeys: 3 })
    const bag = fc.oneof(
      { weight: 3, arbitrary: record },
      {
        weight: 3,
        arbitrary: fc.record({ id: fc.oneof(fairText, thing), query: fc.option(record, { nil: undefined }) }),
      },
      thing,
    )
    fc.assert(
      fc.property(bag, fc.constantFrom('get', 'post', 'delete'), (options, verb) => {
        const { value: call, error } = outcomeNow(() => toCall(verb, 'v3/orders/{id}', [options]))
        seen[error === undefined ? 'made' : 'refused'] += 1
        if (error !== undefined) expect(error).toBeInstanceOf(UsageError)
        else
          expect(call?.target).toMatch(/^\/v3\/orders\/(?:[\w\-.~]|%[0-9A-F]{2})+(?:\?(?:[\w\-.~=&]|%[0-9A-F]{2})+)?$/)
      }),
      runs(2000),
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
  },
  PATIENCE,
)
