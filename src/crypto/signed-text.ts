import { type Reject, rejectWith } from '../errors/reject.js'

/** Fields of one signature. */
export type Fields = Readonly<Record<string, string>>

/** Members of an argument that has not been checked. */
export type Members = Readonly<Record<string, unknown>>

/**
 * Joins fields as APIv2 signs them, without the key: raw values in ASCII order of the names, without `sign` and empty
 * values.
 */
export function joinFields(fields: Fields): string {
  return Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => `${name}=${fields[name]}`)
    .join('&')
}

/** Reads a value of a text that is joined with `&`. @throws UsageError `ERR_OPTION` */
export function field(call: string, given: Members, name: string): string {
  const value = text(call, given, name)
  if (value.includes('&')) reject(`${name} of ${call} has an &, which would change the signed parameters; remove it`)
  return value
}

/** Reads a text for a signature. @throws UsageError `ERR_OPTION` */
export function text(call: string, given: Members, name: string): string {
  const value = given[name]
  if (!isGiven(value)) reject(`${name} of ${call} is missing; pass it as a string`)
  if (typeof value !== 'string') reject(`${name} of ${call} is of type ${typeof value}; pass it as a string`)
  if (value === '') reject(`${name} of ${call} is empty; pass its value`)
  if (/[\r\n]/.test(value)) reject(`${name} of ${call} has a line break, which would change the signed text; remove it`)
  return value
}

/** Copies the members of an argument. @throws UsageError `ERR_OPTION` */
export function members(call: string, given: unknown, name = 'the argument'): Members {
  // own members only: a polluted Object.prototype has no effect
  if (typeof given === 'object' && given !== null && !Array.isArray(given))
    return Object.assign(Object.create(null), given)
  reject(`${name} of ${call} is not an object; write { ... }`)
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

export const reject: Reject = rejectWith('ERR_OPTION')
