import { expect, test } from 'vitest'
import { events, find, operations } from 'wechatpay-chain/catalogue'
import { faultsOf } from '../../src/catalogue/operation.js'
import { variablesOf } from '../../src/chain/path.js'

test('has 1,186 APIs of 75 families and 119 notifications', () => {
  expect(operations()).toHaveLength(1186)
  expect(new Set(operations().map(({ family }) => family)).size).toBe(75)
  expect(events()).toHaveLength(119)
})

test('every entry is well-formed', () => {
  expect(
    operations().flatMap(({ family, ...operation }) => faultsOf(operation, `${family} ${operation.path}`)),
  ).toEqual([])
})

test('every notification has a unique name and a version, and all but seven have a title', () => {
  expect(new Set(events().map(({ id }) => id)).size).toBe(119)
  for (const { version } of events()) expect(['v2', 'v3']).toContain(version)
  expect(events().filter(({ title }) => title === undefined)).toHaveLength(7)
})

test('is read once', () => {
  expect(operations()).toBe(operations())
})

test('finds an API by its template', () => {
  expect(find('GET', '/v3/pay/transactions/id/{transaction_id}')).toMatchObject({
    family: 'pay-transactions',
    method: 'GET',
    path: '/v3/pay/transactions/id/{transaction_id}',
    title: '微信支付订单号查询',
  })
})

test('finds every API by its own method and template, and by values', () => {
  for (const operation of operations()) {
    const { method, path, version } = operation
    expect(find(method, path)).toBe(operation)
    if (version === 'v2') expect(find(method, `/v2${path}`)).toBe(operation)
    // with a value in each variable another entry may match, but only of the same method and shape
    const found = find(method, path.replace(/\{\w+\}/g, '~1~'))
    expect(found?.method).toBe(method)
    expect(found?.path.replace(/\{\w+\}/g, '')).toBe(path.replace(/\{\w+\}/g, ''))
  }
})

test('the method is case-insensitive, and the first slash of the path is optional', () => {
  const native = find('POST', '/v3/pay/transactions/native')
  expect(native?.method).toBe('POST')
  expect(find('post', 'v3/pay/transactions/native')).toBe(native)
})

test('finds an API by a path with values; a literal precedes a variable', () => {
  expect(find('GET', '/v3/pay/transactions/id/4200001914202309')?.path).toBe('/v3/pay/transactions/id/{transaction_id}')
  expect(find('GET', '/v3/marketing/membercard-open/cards/p1/codes/4785')?.path).toBe(
    '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
  )
  expect(find('POST', '/v3/profitsharing/orders/unfreeze')?.path).toBe('/v3/profitsharing/orders/unfreeze')
})

test('finds an API of APIv2 with and without the `v2/` of the chain', () => {
  const reverse = find('POST', '/deposit/reverse')
  expect(reverse).toMatchObject({ version: 'v2', path: '/deposit/reverse', family: 'v2-deposit' })
  for (const path of ['deposit/reverse', 'v2/deposit/reverse', '/v2/deposit/reverse'])
    expect(find('POST', path)).toBe(reverse)
})

test('the trailing slash is part of the path', () => {
  expect(find('POST', '/v3/ecommerce/applyments/')?.path).toBe('/v3/ecommerce/applyments/')
  expect(find('POST', '/v3/applyment4sub/applyment/')?.path).toBe('/v3/applyment4sub/applyment/')
  expect(find('POST', '/v3/ecommerce/applyments')).toBeUndefined()
  expect(find('POST', '/v3/pay/transactions/native/')).toBeUndefined()
})

test.each([
  ['an unknown path', 'GET', '/v3/brand-new/things'],
  ['a known path with another method', 'GET', '/v3/pay/transactions/native'],
  ['a path without verbs', 'GET', '/v3/pay/transactions'],
  ['an empty variable', 'GET', '/v3/pay/transactions/id/'],
  ['an extra segment', 'GET', '/v3/pay/transactions/id/1/2'],
  ['an APIv3 path below v2', 'GET', '/v2/v3/certificates'],
  ['no method', '', '/v3/certificates'],
  ['no path', 'GET', ''],
])('finds nothing for %s', (_, method, path) => {
  expect(find(method, path)).toBeUndefined()
})

test('the variables of an entry match its path, with type text or number', () => {
  for (const { path, variables = {} } of operations()) {
    expect(new Set(Object.keys(variables))).toEqual(new Set(variablesOf(path.slice(1))))
    for (const { type } of Object.values(variables)) expect(['string', 'integer', 'number']).toContain(type)
  }
})
