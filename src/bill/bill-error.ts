import { TrustError } from '../errors/errors.js'

/** Throws an error with the line number of an invalid bill. The message never has the content of the line. */
export function billError(line: number, fact: string): never {
  throw new TrustError('ERR_BILL', `line ${line} of the bill ${fact}`)
}
