import type { CataloguedEvent } from '../../src/catalogue/event.js'
import type { Encryption, Operation, Schema } from '../../src/catalogue/operation.js'
import { notificationsOf } from './events.js'
import { HEAD } from './head.js'
import { templateOf } from './tree.js'

/** The places of encrypted values; the elements of an array have the place of the array. */
export interface Marks {
  readonly [name: string]: true | Marks
}
type Found = true | Marks | undefined

const REQUEST: ReadonlySet<Encryption> = new Set<Encryption>(['rsa:platform', 'rsa-pkcs1:platform'])
const RESPONSE: ReadonlySet<Encryption> = new Set<Encryption>(['rsa:merchant', 'rsa-pkcs1:merchant'])
const isPkcs1 = (encryption: Encryption): boolean => encryption.startsWith('rsa-pkcs1:')

/** Returns the marks of a schema and collects their encryptions. @throws if a sensitive value is inside a text */
function marksOf(
  schema: Schema | undefined,
  kinds: ReadonlySet<Encryption>,
  found: Set<Encryption>,
  place: string,
): Found {
  if (schema === undefined) return undefined
  const { encrypted, items, properties = {}, oneOf = [], json, urlencoded } = schema
  if (encrypted !== undefined && kinds.has(encrypted)) {
    found.add(encrypted)
    return true
  }
  const inText = [typeof json === 'object' ? json : undefined, urlencoded]
  if (inText.some((inner) => marksOf(inner, kinds, found, place) !== undefined))
    throw new Error(`${place}: a sensitive value inside a text is not supported`)
  let marks = marksOf(items, kinds, found, place)
  for (const [name, member] of Object.entries(properties)) {
    const inner = marksOf(member, kinds, found, `${place}.${name}`)
    if (inner !== undefined) marks = merge(marks, { [name]: inner }, place)
  }
  for (const one of oneOf) marks = merge(marks, marksOf(one, kinds, found, place), place)
  return marks
}

/** Returns a schema of an API; the body of an upload is its `meta` part. */
function schemaOf(operation: Operation, name: 'query' | 'body' | 'answer'): Schema | undefined {
  if (name !== 'body' || operation.bodyType !== 'multipart') return operation[name]
  const meta = operation.body?.properties?.['meta']?.json
  return meta === true ? undefined : meta
}

function merge(one: Found, other: Found, place: string): Found {
  if (one === undefined || other === undefined) return one ?? other
  if (one === true && other === true) return true
  if (one === true || other === true)
    throw new Error(`${place}: a sensitive value in one alternative, an object with sensitive members in another`)
  const marks: Record<string, true | Marks> = { ...one }
  for (const [name, inner] of Object.entries(other)) {
    const both = merge(one[name], inner, `${place}.${name}`)
    if (both !== undefined) marks[name] = both
  }
  return marks
}

export function printSensitive(
  operations: readonly Operation[],
  events: readonly CataloguedEvent[],
  placeOf: (operation: Operation) => string,
): string {
  const calls = operations
    .filter((operation) => operation.version === undefined)
    .flatMap((operation) => {
      const found = new Set<Encryption>()
      const place = placeOf(operation)
      const side = (name: 'query' | 'body' | 'answer', kinds: ReadonlySet<Encryption>) => {
        const marks = marksOf(schemaOf(operation, name), kinds, found, `${place}.${name}`)
        return marks === undefined ? {} : { [name]: marks }
      }
      const marks = { ...side('query', REQUEST), ...side('body', REQUEST), ...side('answer', RESPONSE) }
      if (found.size === 0) return []
      const kinds = new Set([...found].map(isPkcs1))
      if (kinds.size > 1) throw new Error(`${place}: one API has two paddings`)
      const key = `${operation.method} ${templateOf(operation).replace(/\{\w+\}/g, '{}')}`
      return [`  ${quote(key)}: ${literal(kinds.has(true) ? { ...marks, padding: 'pkcs1' } : marks)},\n`]
    })
  const notifications = [...notificationsOf(events)].flatMap(([type, { resource, id }]) => {
    const found = new Set<Encryption>()
    const marks = marksOf(resource, RESPONSE, found, id)
    if ([...found].some(isPkcs1)) throw new Error(`${id}: notifications are decrypted with OAEP only`)
    return marks === undefined ? [] : [`  ${quote(type)}: ${literal(marks)},\n`]
  })
  return `${HEAD}
/** The places of encrypted values; the elements of an array have the place of the array. */
export interface Marks {
  readonly [name: string]: true | Marks
}

export interface SensitiveCall {
  readonly query?: Marks
  readonly body?: Marks
  readonly answer?: Marks
  /** Default: OAEP. */
  readonly padding?: 'pkcs1'
}

/** By \`METHOD path\`, with \`{}\` for each variable. */
export const SENSITIVE: Readonly<Record<string, SensitiveCall>> = {
${calls.join('')}}

/** Marks for the decrypted resource of notifications, by event type. */
export const SENSITIVE_EVENTS: Readonly<Record<string, Marks>> = {
${notifications.join('')}}
`
}

function quote(text: string): string {
  return `'${text}'`
}

function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quote(value) : String(value)
  const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : quote(name))
  const members = Object.entries(value).map(([name, inner]) => `${key(name)}: ${literal(inner)}`)
  return `{ ${members.join(', ')} }`
}
