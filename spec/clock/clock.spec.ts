import { expect, test } from 'vitest'
import { systemClock, toSeconds } from '../../src/clock/clock.js'

test.each([
  [0, 0],
  [999, 0],
  [1000, 1],
  [1_780_000_000_999, 1_780_000_000],
])('%d ms are %d whole seconds: the clock is never rounded into the future', (milliseconds, seconds) => {
  expect(toSeconds(milliseconds)).toBe(seconds)
})

test("the system clock reads this machine's clock", () => {
  const before = Date.now()
  const now = systemClock.now()
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})

test('a nonce has 32 hex characters and is unique', () => {
  const nonces = Array.from({ length: 1000 }, () => systemClock.nonce())
  expect(nonces.filter((nonce) => !/^[0-9a-f]{32}$/.test(nonce))).toEqual([])
  expect(new Set(nonces).size).toBe(1000)
})
