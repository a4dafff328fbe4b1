/**
 * Converts a decimal text to a whole number of units, digit by digit, because a float would lose precision. Returns `NaN` if
 * the text is invalid, has too many decimals, or is too large for an exact number.
 *
 * @param decimals number of decimals of a unit: 2 for fen in yuan
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
  // Object.is and test assertions distinguish -0 from 0
  return isNegative && units !== 0 ? -units : units
}

const ZERO = 48
const NINE = 57
const MINUS = 45
const POINT = 46

/** Converts a text of a bill to a whole number. Returns `NaN` if the text is invalid. */
export type ToNumber = (text: string) => number

/** Converts yuan to fen. */
export const toFen: ToNumber = (text) => toUnits(text, 2)
/** Converts yuan to thousandths of a fen. A fee in a bill has five decimals of a yuan. */
export const toMillifen: ToNumber = (text) => toUnits(text, 5)
/** Converts a count. Some summaries write it as `45.0`. */
export const toCount: ToNumber = (text) => toUnits(text.replace(/\.0+$/, ''), 0)
