import { type Reject, rejectWith } from '../errors/reject.js'

/** Named texts that are signed together. */
export type Fields = Readonly<Record<string, string>>

/** An argument of which nothing is known yet. */
export type Members = Readonly<Record<string, unknown>>

/**
 * What APIv2 signs, but for the key: raw values, without `sign` and empty ones, in the order of the names' bytes. Names
 * are ASCII, so that this is the order of their code units.
 */
export function joinFields(fields: Fields): string {
  return Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => `${name}=${fields[name]}`)
    .join('&')
}

/** One pair of several that are joined with `&`. @throws UsageError `ERR_OPTION` */
export function field(call: string, given: Members, name: string): string {
  const value = text(call, given, name)
  if (value.includes('&')) refuse(`${name} of ${call} has an &, which would sign other parameters; leave it out`)
  return value
}

/** A text that may be signed. @throws UsageError `ERR_OPTION` */
export function text(call: string, given: Members, name: string): string {
  const value = given[name]
  if (!isGiven(value)) refuse(`${name} of ${call} is missing; give it as a string`)
  if (typeof value !== 'string') refuse(`${name} of ${call} is of type ${typeof value}; give it as a string`)
  if (value === '') refuse(`${name} of ${call} is empty; give its value`)
  if (/[\r\n]/.test(value)) refuse(`${name} of ${call} has a line break, which would sign another text; leave it out`)
  return value
}

/** @throws UsageError `ERR_OPTION` */
export function members(call: string, given: unknown, name = 'the argument'): Members {
  // own members only: a polluted Object.prototype signs nothing
  if (typeof given === 'object' && given !== null && !Array.isArray(given))
    return Object.assign(Object.create(null), given)
  refuse(`${name} of ${call} is not an object; write { ... }`)
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

export const refuse: Reject = rejectWith('ERR_OPTION')
