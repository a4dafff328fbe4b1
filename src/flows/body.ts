import { UsageError } from '../errors/errors.js'
import { isObject } from '../option-checks/record.js'
import { Secret } from '../text/secret.js'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return isObject(value)
}

/**
 * Returns a deep copy of the body, so that later changes by the caller are not sent. Values marked as sensitive stay
 * marked. Values that JSON does not support stay in the copy: the client rejects them when it sends the body.
 *
 * @throws UsageError `ERR_BODY`
 */
export function copyBody(flow: string, json: unknown): Fields {
  let copy: unknown
  try {
    copy = copyOf(json)
  } catch {
    throw new UsageError(
      'ERR_BODY',
      `${flow}: \`json\` cannot be read: it has a circular reference, or one of its getters throws`,
    )
  }
  if (!isFields(copy))
    throw new UsageError('ERR_BODY', `${flow}: \`json\` is not an object; it is the body of the call`)
  return copy
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Secret) return value
  if (Array.isArray(value)) return value.map(copyOf)
  if (value instanceof Date) return new Date(value)
  if (Object.prototype.toString.call(value) !== '[object Object]') return value
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON === 'function') return copyOf(toJSON.call(value, ''))
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]))
}

/** Checks that a response has a state. Any text is accepted, because WeChat Pay adds states. */
export function isState<State extends string>(state: State | undefined): state is State {
  return typeof state === 'string' && state !== ''
}

/** Returns the members that a query needs, as strings. @throws UsageError `ERR_BODY` */
export function requireTexts<Name extends string>(
  flow: string,
  json: Fields,
  names: readonly Name[],
): Record<Name, string> {
  const pairs = names.map((name) => {
    const value = json[name]
    if (typeof value === 'string' && value !== '') return [name, value] as const
    throw new UsageError(
      'ERR_BODY',
      name.startsWith('out_')
        ? `${flow}: \`json.${name}\` must be a string: save this number before the first call, and use the same number in every retry`
        : `${flow}: \`json.${name}\` must be a string: the query needs it`,
    )
  })
  return Object.fromEntries(pairs) as Record<Name, string>
}

/**
 * Checks that the order found has the same values as this body. Another order may have the same number. A path that is
 * missing on one side is not compared.
 */
export function hasSameValues(json: Fields, found: Fields, paths: readonly string[]): boolean {
  return paths.every((path) => {
    const [ours, theirs] = [memberAt(json, path), memberAt(found, path)]
    return !isTextOrNumber(ours) || !isTextOrNumber(theirs) || ours === theirs
  })
}

function memberAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), root)
}

function isTextOrNumber(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
