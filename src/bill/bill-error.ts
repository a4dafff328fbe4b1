import { TrustError } from '../errors/errors.js'

/** What is wrong with a bill, and at which line; never what stands there. */
export function billError(line: number, fact: string): never {
  throw new TrustError('ERR_BILL', `line ${line} of the bill ${fact}`)
}
