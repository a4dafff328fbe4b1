import { UsageError } from '../errors/errors.js'
import { Secret } from '../text/secret.js'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The body as it is now: what the caller changes afterwards is not sent. Marked values stay marked, and what cannot be
 * written as JSON stays for the client to refuse.
 *
 * @throws UsageError `ERR_BODY`
 */
export function copyBody(flow: string, json: unknown): Fields {
  let copy: unknown
  try {
    copy = copyOf(json)
  } catch {
    throw new UsageError('ERR_BODY', `${flow}: \`json\` cannot be read (it refers to itself, or a getter of it throws)`)
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

/** Whether an answer names a state: new ones appear without notice. */
export function isState<State extends string>(state: State | undefined): state is State {
  return typeof state === 'string' && state !== ''
}

/** The members that a query needs, as texts. @throws UsageError `ERR_BODY` */
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
        ? `${flow}: \`json\` needs ${name} as a string; it is yours, kept before the first call, and stays the same in every later one`
        : `${flow}: \`json\` needs ${name} as a string: the query asks with it`,
    )
  })
  return Object.fromEntries(pairs) as Record<Name, string>
}

/** Whether what was found was made with this body, as far as both say: under one number there may be another order. */
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
