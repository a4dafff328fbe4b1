import { UsageError } from '../errors/errors.js'
import { oneLine } from './one-line.js'
import { placeholderFor, Secret } from './secret.js'
import { decodeUtf8 } from './utf8.js'

export function toBytes(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text)
}

/**
 * Returns a body as JSON, with a placeholder for each secret.
 *
 * @param name name of the option: `json`, or `meta` of an upload
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

/** Transports a reason out of JSON.stringify; never leaves this file. */
class Unwritable extends Error {}

/** Returns a member that JSON represents without loss, and rejects any other. */
function checkMember(this: unknown, key: string, value: unknown): unknown {
  const reject: (what: string, tail: string) => never = (what, tail) => {
    throw new Unwritable(`holds ${what} under ${shown(key)}${tail}`)
  }
  // fast path for most members
  if (typeof value === 'string' && !FOUR_BYTES.test(value) && !FOUR_BYTES.test(key)) return value
  if (FOUR_BYTES.test(key) || (typeof value === 'string' && FOUR_BYTES.test(value))) {
    reject('an emoji or another 4-byte character', '; WeChat Pay accepts characters of 1 to 3 bytes only: remove it')
  }
  if (typeof value === 'bigint') reject('a BigInt', '; JSON has no BigInt: pass a string if the API accepts one')
  if (typeof value === 'number' && !Number.isFinite(value))
    reject(String(value), ', which JSON cannot represent; pass a finite number')
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    reject('a number beyond 2^53 - 1', ', which has lost digits already; pass numbers such as out_trade_no as a string')
  }
  // the value before toJSON; not this[key], which would read a getter a second time
  const raw: unknown = Object.getOwnPropertyDescriptor(this, key)?.value
  if (value === null && raw instanceof Date) reject('an invalid Date', '; pass a valid Date or a string')
  if (Array.isArray(this) && (value === undefined || typeof value === 'function' || typeof value === 'symbol')) {
    reject(typeof value, ', which would become null; leave it out')
  }
  if (typeof value === 'object' && value !== null) {
    const bytes = ArrayBuffer.isView(raw)
    const tag = tagOf(bytes ? raw : value)
    if (bytes || NO_JSON.has(tag)) {
      reject(`a ${tag}`, '; JSON would lose its content: pass a plain object, an array or a string')
    }
  }
  return value
}

// surrogates: a pair is one character of 4 bytes, a lone surrogate is invalid
const FOUR_BYTES = /[\ud800-\udfff]/

/** Parses JSON. Returns `undefined` if the bytes are not JSON in UTF-8. */
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

/** Objects that JSON.stringify silently changes. */
export const NO_JSON: ReadonlySet<string> = new Set([
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp', 'Error', 'ArrayBuffer', 'SharedArrayBuffer'],
  ...['String', 'Number', 'Boolean', 'BigInt', 'Symbol', 'URLSearchParams', 'FormData', 'Blob', 'File', 'Headers'],
])
