import { expect, test } from 'vitest'
import { KNOWN } from '../../src/generated/traits.js'
import { nearestTo } from '../../src/v3/nearest.js'
import { cpuTime } from '../support/cpu-time.js'

const known = [
  'POST v3/pay/transactions/native',
  'POST v3/pay/transactions/jsapi',
  'GET v3/pay/transactions/id/{transaction_id}',
  'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
  'GET v3/cards/{card_id}',
  'PATCH v3/cards/{card_id}',
  'DELETE v3/cards/{card_id}',
  'POST v3/ecommerce/applyments/',
  'POST v2/pay/unifiedorder',
]

test.each([
  ['a letter that is missing', 'POST /v3/pay/transaction/native', 'did you mean POST /v3/pay/transactions/native?'],
  ['an underscore for a hyphen', 'GET /v3/pay/transactions/out_trade_no/{out_trade_no}', known[3]],
  ['a variable of another name', 'PUT /v3/cards/{id}', 'this path supports GET, PATCH, DELETE'],
  ['a wrong verb', 'GET /v3/pay/transactions/native', 'this path supports POST'],
  ['a value for a variable', 'GET /v3/pay/transactions/id/4200001', known[2]],
  ['a segment that is missing', 'POST /v3/pay/native', known[0]],
  ['a segment too many', 'POST /v3/pay/v3/transactions/native', known[0]],
  ['a slash at the end that is missing', 'POST /v3/ecommerce/applyments', known[7]],
  ['APIv2', 'POST /v2/pay/unifedorder', known[8]],
])('%s', (_, call, suggestion = '') => {
  const hint = nearestTo(call, known) ?? ''
  expect(hint.replaceAll(' /', ' ')).toContain(suggestion.replaceAll(' /', ' '))
})

test('returns no hint for a known call', () => {
  for (const call of KNOWN)
    expect(
      nearestTo(
        call.replace(' ', ' /'),
        KNOWN.filter((other) => other === call),
      ),
    ).toBe(undefined)
  expect(nearestTo('GET /v3/cards/{id}', known)).toBeUndefined()
})

test.each([
  ['another root', 'POST /hk/pay/transactions/native'],
  ['nothing that is near', 'GET /v3/brand-new/things/{thing_id}'],
  ['a path of one segment', 'GET /v3'],
  ['an empty path', 'GET /'],
])('returns no hint for %s', (_, call) => {
  expect(nearestTo(call, known)).toBeUndefined()
})

test('suggests the call with the same verb first, and at most three calls', () => {
  const near = ['GET v3/a/things', 'PUT v3/a/things', 'PATCH v3/a/things', 'DELETE v3/a/things', 'POST v3/a/things']
  expect(nearestTo('POST /v3/a/thing', near)).toMatch(
    /^did you mean POST \/v3\/a\/things, or \w+ \/v3\/a\/things, or \w+ \/v3\/a\/things\?$/,
  )
})

test('a literal with one wrong letter is nearer than a variable', () => {
  const near = ['GET v3/a/{id}', 'GET v3/a/things']
  expect(nearestTo('GET /v3/a/thing', near)).toMatch(/^did you mean GET \/v3\/a\/things\b/)
})

test('a known call with one missing letter is suggested in every product family', () => {
  const lost = KNOWN.filter((call, index) => index % 29 === 0 && /v3\/\w+\/.{8}/.test(call)).filter((call) => {
    // the last letter of the longest literal segment is missing
    const segments = call.split('/')
    const literal = segments.slice(1).filter((segment) => !segment.startsWith('{'))
    const longest = literal.reduce((a, b) => (b.length > a.length ? b : a))
    const misspelt = segments.map((segment) => (segment === longest ? segment.slice(0, -1) : segment)).join('/')
    return !nearestTo(misspelt.replace(' ', ' /'), KNOWN)?.includes(call.replace(' ', ' /'))
  })
  expect(lost).toEqual([])
})

test('a thousand comparisons take less time than a response', () => {
  const start = cpuTime()
  nearestTo('GET /v3/pay/partner/transactions/out-trade-numbers/{out_trade_no}/close', KNOWN)
  expect(cpuTime() - start).toBeLessThan(500)
})
