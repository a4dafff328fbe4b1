import { UsageError } from '../errors/errors.js'
import { oneLine } from './one-line.js'
import { placeholderFor, Secret } from './secret.js'
import { decodeUtf8 } from './utf8.js'

export function toBytes(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text)
}

/**
 * JSON, with a hole for each secret.
 *
 * @param name what the option is called: `json`, or the `meta` of an upload
 */
export function toText(label: string, body: unknown, secrets: Secret[], name = 'json'): string | undefined {
  if (body === undefined || body === null) return undefined
  let text: string | undefined
  try {
    text = JSON.stringify(body, function (this: unknown, key, value: unknown) {
      return value instanceof Secret ? placeholderFor(value, secrets) : checkMember.call(this, key, value)
    })
  } catch (error) {
    const cause =
      error instanceof RangeError ? 'it is nested too deeply' : 'it refers to itself, or a toJSON of it throws'
    const reason = error instanceof Unwritable ? error.message : `cannot be written as JSON (${cause})`
    throw new UsageError('ERR_BODY', `${label}: \`${name}\` ${reason}`)
  }
  if (text === undefined || !/^[[{]/.test(text))
    throw new UsageError('ERR_BODY', `${label}: \`${name}\` is not an object or an array`)
  return text
}

/** Not an error of its own: it carries a reason out of JSON.stringify. */
class Unwritable extends Error {}

/** Lets pass what JSON says as it was meant. */
function checkMember(this: unknown, key: string, value: unknown): unknown {
  const refuse: (what: string, tail: string) => never = (what, tail) => {
    throw new Unwritable(`holds ${what} under ${shown(key)}${tail}`)
  }
  // most members, told at one glance
  if (typeof value === 'string' && !FOUR_BYTES.test(value) && !FOUR_BYTES.test(key)) return value
  if (FOUR_BYTES.test(key) || (typeof value === 'string' && FOUR_BYTES.test(value))) {
    refuse('an emoji or another 4-byte character', '; WeChat Pay takes characters of 1 to 3 bytes only: remove it')
  }
  if (typeof value === 'bigint') refuse('a BigInt', '; JSON has none: pass it as a string where the API takes one')
  if (typeof value === 'number' && !Number.isFinite(value))
    refuse(String(value), ', which JSON cannot say; pass a finite number')
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    refuse('a number beyond 2^53 - 1', ', whose digits are already lost; pass numbers such as out_trade_no as a string')
  }
  // before its toJSON; not this[key], since a getter is read once
  const raw: unknown = Object.getOwnPropertyDescriptor(this, key)?.value
  if (value === null && raw instanceof Date) refuse('an invalid Date', '; pass a valid one, or its text')
  if (Array.isArray(this) && (value === undefined || typeof value === 'function' || typeof value === 'symbol')) {
    refuse(typeof value, ', which would become null; leave it out')
  }
  if (typeof value === 'object' && value !== null) {
    const bytes = ArrayBuffer.isView(raw)
    const tag = tagOf(bytes ? raw : value)
    if (bytes || NO_JSON.has(tag)) {
      refuse(`a ${tag}`, '; JSON would lose what is in it: pass a plain object, an array or a string')
    }
  }
  return value
}

// surrogates: a pair is a character of 4 bytes, a single one is none at all
const FOUR_BYTES = /[\ud800-\udfff]/

/** `undefined` where the bytes are not UTF-8 JSON. */
export function parse(body: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(decodeUtf8(body) ?? '') }
  } catch {
    return undefined
  }
}

function shown(key: string): string {
  return key === '' ? 'its root' : oneLine(key, 60)
}

export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

/** Objects that JSON would turn into something else without a word. */
export const NO_JSON: ReadonlySet<string> = new Set([
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp', 'Error', 'ArrayBuffer', 'SharedArrayBuffer'],
  ...['String', 'Number', 'Boolean', 'BigInt', 'Symbol', 'URLSearchParams', 'FormData', 'Blob', 'File', 'Headers'],
])
