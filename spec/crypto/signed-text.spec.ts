import { expect, test } from 'vitest'
import { joinFields } from '../../src/crypto/signed-text.js'

test('fields are joined in ASCII order: capitals, underscore, small letters', () => {
  expect(joinFields({ b: '2', a_b: '3', aB: '4', ab: '5', B: '1', a: '6', a1: '7' })).toBe(
    'B=1&a=6&a1=7&aB=4&a_b=3&ab=5&b=2',
  )
})

test('only sign and empty values are left out', () => {
  expect(joinFields({ sign: 's', empty: '', zero: '0', space: ' ', Sign: 'S', sign_type: 'MD5' })).toBe(
    'Sign=S&sign_type=MD5&space= &zero=0',
  )
  expect(joinFields({})).toBe('')
})

test('values are joined without encoding', () => {
  expect(joinFields({ a: '茶 & <a>]]>%20', b: '=' })).toBe('a=茶 & <a>]]>%20&b==')
})
