/**
 * The whole number of units in a decimal text, digit by digit: a float would lose some. `NaN` where it is no such text,
 * has more decimals than a unit has, or is too large to be exact.
 *
 * @param decimals of one unit: 2 for fen in yuan
 */
function toUnits(text: string, decimals: number): number {
  const isNegative = text.charCodeAt(0) === MINUS
  const start = isNegative ? 1 : 0
  let units = 0
  let places = -1
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) {
      units = units * 10 + (code - ZERO)
      if (places >= 0) places += 1
    } else if (code === POINT && places < 0 && at > start) places = 0
    else return Number.NaN
  }
  if (text.length === start || places === 0 || places > decimals) return Number.NaN
  for (let missing = decimals - Math.max(places, 0); missing > 0; missing -= 1) units *= 10
  if (!Number.isSafeInteger(units)) return Number.NaN
  // -0 is another value to Object.is, and to tests
  return isNegative && units !== 0 ? -units : units
}

const ZERO = 48
const NINE = 57
const MINUS = 45
const POINT = 46

/** A text of a bill to a whole number; `NaN` where it is none. */
export type ToNumber = (text: string) => number

/** Yuan to fen. */
export const toFen: ToNumber = (text) => toUnits(text, 2)
/** Yuan to thousandths of a fen, which is what the five decimals of a fee can hold. */
export const toMillifen: ToNumber = (text) => toUnits(text, 5)
/** Also of `45.0`, as some summaries have it. */
export const toCount: ToNumber = (text) => toUnits(text.replace(/\.0+$/, ''), 0)
