import { printable } from '../chain/path.js'
import { UsageError } from '../errors/errors.js'
import { isObject, isRecord } from '../options/record.js'
import { toText as toJsonText } from '../text/json.js'
import type { Secret } from '../text/secret.js'

/** The members of a request or an answer, all of them texts, without a prototype. */
export type Fields = Readonly<Record<string, string>>

/**
 * What the caller gave, as it stands now; `null` and `undefined` are left out, an object becomes JSON, as the members
 * that hold JSON want it.
 *
 * @param name what the option is called
 * @throws UsageError `ERR_BODY`
 */
export function toFields(label: string, name: 'xml' | 'query' | 'meta', given: unknown): Fields {
  const refuse = (message: string): never => {
    throw new UsageError('ERR_BODY', `${label}: \`${name}\` ${message}`)
  }
  if (given === undefined) return Object.create(null)
  if (!isObject(given)) refuse('is not a plain object; pass { name: value }')
  const fields: Record<string, string> = Object.create(null)
  for (const [member, value] of Object.entries(given as object)) {
    if (value === undefined || value === null) continue
    if (!/^[A-Za-z_][\w.-]*$/.test(member)) refuse(`has a member ${printable(member)}, which no element can be called`)
    const toJson = (inner: object) => jsonOf(label, name, inner)
    fields[member] = toText(value, toJson, (what) => refuse(`has ${what} under ${member}`))
  }
  return fields
}

/** With the checks of a body of APIv3, which would lose as much. */
function jsonOf(label: string, name: string, value: object): string {
  const secrets: Secret[] = []
  const text = toJsonText(label, value, secrets, name) ?? ''
  if (secrets.length === 0) return text
  throw new UsageError(
    'ERR_BODY',
    `${label}: \`${name}\` has a value of encrypt() in it, which is for APIv3; leave it out`,
  )
}

function toText(value: unknown, toJson: (value: object) => string, refuse: (what: string) => never): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'bigint':
      return String(value)
    case 'number':
      if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return String(value)
      return refuse('a number that is not finite, or beyond 2^53 - 1 where digits are lost; pass it as a string')
    case 'object':
      return isPlain(value)
        ? toJson(value as object)
        : refuse('an object that is not plain; pass a string, or what becomes JSON')
    default:
      return refuse(`a ${typeof value}; pass a string`)
  }
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value)
}
