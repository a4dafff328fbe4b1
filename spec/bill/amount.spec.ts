import { expect, test } from 'vitest'
import { toCount, toFen, toMillifen } from '../../src/bill/amount.js'

test.each([
  ['0', 0],
  ['0.0', 0],
  ['0.00', 0],
  ['-0.00', 0],
  ['0.01', 1],
  ['-0.01', -1],
  ['12', 1200],
  ['12.3', 1230],
  ['12.34', 1234],
  ['007.10', 710],
  ['1.10', 110],
  ['4.35', 435],
  ['1.005e0'.slice(0, 4), 100],
  ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ['-90071992547409.91', -Number.MAX_SAFE_INTEGER],
])('%s yuan are %d fen', (text, fen) => {
  expect(toFen(text)).toBe(fen)
})

test.each([
  '',
  '-',
  '.',
  '.5',
  '5.',
  '-.5',
  '+1',
  '--1',
  '1-',
  '1.234',
  '1.2.3',
  '1,000.00',
  '1e3',
  '6e-05',
  '0x10',
  ' 1',
  '1 ',
  '1.00\u00a0',
  '１.00',
  'NaN',
  'Infinity',
  '90071992547409.92',
  '9'.repeat(400),
])('%j is no amount in yuan, and is not made one', (text) => {
  expect(toFen(text)).toBeNaN()
})

test.each([
  ['0.00000', 0],
  ['0.00600', 600],
  ['-0.07000', -7000],
  ['0.07', 7000],
  ['7.79000', 779_000],
  ['0.00001', 1],
])('a fee of %s yuan is %d thousandths of a fen: nothing of it is rounded away', (text, millifen) => {
  expect(toMillifen(text)).toBe(millifen)
})

test('a fee has five decimals and no more', () => {
  expect(toMillifen('0.000001')).toBeNaN()
})

test('every fen up to a hundred yuan survives, which it would not as a float times a hundred', () => {
  const wrong: number[] = []
  let lost = 0
  for (let fen = 0; fen < 10_000; fen += 1) {
    const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
    if (toFen(text) !== fen) wrong.push(fen)
    if (Number(text) * 100 !== fen) lost += 1
  }
  expect(wrong).toEqual([])
  expect(lost).toBeGreaterThan(0)
})

test('a number of rows may be written with a zero behind a point, as some summaries do', () => {
  expect(['20', '20.0', '0.00', '20.5', '-', '', '.0', 'x'].map(toCount)).toEqual([
    20,
    20,
    0,
    ...Array(5).fill(Number.NaN),
  ])
})
