import { printable } from '../chain/path.js'
import { UsageError } from '../errors/errors.js'
import { isObject, isRecord } from '../options/record.js'
import { toText as toJsonText } from '../text/json.js'
import type { Secret } from '../text/secret.js'

/** The fields of a request: strings, without a prototype. */
export type Fields = Readonly<Record<string, string>>

/**
 * Reads the fields that the caller gave. `null` and `undefined` are left out; an object is converted to JSON, because some
 * fields contain JSON.
 *
 * @param name name of the option
 * @throws UsageError `ERR_BODY`
 */
export function toFields(label: string, name: 'xml' | 'query' | 'meta', given: unknown): Fields {
  const reject = (message: string): never => {
    throw new UsageError('ERR_BODY', `${label}: \`${name}\` ${message}`)
  }
  if (given === undefined) return Object.create(null)
  if (!isObject(given)) reject('must be a plain object; pass { name: value }')
  const fields: Record<string, string> = Object.create(null)
  for (const [member, value] of Object.entries(given as object)) {
    if (value === undefined || value === null) continue
    if (!/^[A-Za-z_][\w.-]*$/.test(member))
      reject(`has a member ${printable(member)}, which is not a valid name of an XML element`)
    const toJson = (inner: object) => jsonOf(label, name, inner)
    fields[member] = toText(value, toJson, (what) => reject(`has ${what} under ${member}`))
  }
  return fields
}

/** Converts an object to JSON, with the checks of an APIv3 body. */
function jsonOf(label: string, name: string, value: object): string {
  const secrets: Secret[] = []
  const text = toJsonText(label, value, secrets, name) ?? ''
  if (secrets.length === 0) return text
  throw new UsageError(
    'ERR_BODY',
    `${label}: \`${name}\` contains a value of encrypt(), which is for APIv3 only; leave it out`,
  )
}

function toText(value: unknown, toJson: (value: object) => string, reject: (what: string) => never): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'bigint':
      return String(value)
    case 'number':
      if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return String(value)
      return reject('a number that is not finite, or greater than 2^53 - 1 and therefore inexact; pass it as a string')
    case 'object':
      return isPlain(value)
        ? toJson(value as object)
        : reject('an object that is not plain; pass a string, a plain object or an array')
    default:
      return reject(`a ${typeof value}; pass a string`)
  }
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value)
}
