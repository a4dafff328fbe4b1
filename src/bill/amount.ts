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
  let decimalCount = -1
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= ZERO && code <= NINE) {
      units = units * 10 + (code - ZERO)
      if (decimalCount >= 0) decimalCount += 1
    } else if (code === POINT && decimalCount < 0 && index > start) decimalCount = 0
    else return Number.NaN
  }
  if (text.length === start || decimalCount === 0 || decimalCount > decimals) return Number.NaN
  for (let missing = decimals - Math.max(decimalCount, 0); missing > 0; missing -= 1) units *= 10
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
