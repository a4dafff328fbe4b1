import { AxiosHeaders } from 'axios'
import { UsageError } from '../errors/errors.js'

/** Headers of a response by lower-case name; the value is an array if the header arrived more than once. */
export type ReceivedHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** Headers that are set when a request is signed and sent. The caller must not set them. */
const FORBIDDEN_HEADERS: ReadonlySet<string> = new Set([
  ...['authorization', 'host', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade'],
  ...['expect', 'te', 'trailer', 'proxy-authorization', 'proxy-connection'],
])
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Checks the headers of a caller and returns them by lower-case name.
 *
 * @throws UsageError `ERR_HEADER`
 */
export function checkHeaders(label: string, headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const checked: Record<string, string> = Object.create(null)
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    if (FORBIDDEN_HEADERS.has(name)) {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: the header ${name} must not be given; it is set when the request is signed and sent`,
      )
    }
    if (typeof value !== 'string') {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: the header ${/^[\w-]{1,40}$/.test(name) ? name : '(no name)'} must be a string`,
      )
    }
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: a header contains characters that are not allowed in headers; remove line breaks and encode characters outside Latin-1`,
      )
    }
    checked[name] = value
  }
  return checked
}

/** Reads `[name, value, name, value, ...]` as Node reports them: a duplicated header becomes an array. */
export function fromRawHeaders(raw: readonly string[]): ReceivedHeaders {
  const headers: Record<string, string | string[]> = Object.create(null)
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase()
    const value = raw[index + 1] ?? ''
    const before = headers[name]
    headers[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return headers
}

/**
 * Reads headers in any of the forms that axios adapters and interceptors use: `AxiosHeaders` of any copy of axios,
 * `Headers`, a `Map`, pairs, or a plain object whose values may be arrays.
 *
 * @returns `[name, value, name, value, ...]`
 */
export function toRawHeaders(headers: unknown): string[] {
  const raw: string[] = []
  if (typeof headers !== 'object' || headers === null) return raw
  const add = (name: unknown, value: unknown): void => {
    if (value === undefined || value === null) return
    if (Array.isArray(value)) for (const one of value) raw.push(String(name), String(one))
    else raw.push(String(name), String(value))
  }
  if (typeof (headers as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function') {
    for (const pair of headers as Iterable<unknown>) if (Array.isArray(pair)) add(pair[0], pair[1])
  } else {
    for (const name of Object.keys(headers)) add(name, (headers as Record<string, unknown>)[name])
  }
  return raw
}

/** Reads the headers of a request after the interceptors of the user. A repeated header is joined with commas, as in HTTP. */
export function toPlainHeaders(headers: unknown): Record<string, string> {
  const plain: Record<string, string> = Object.create(null)
  const raw = toRawHeaders(headers)
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = raw.slice(index, index + 2)
    const before = plain[name]
    plain[name] = before === undefined ? value : `${before}, ${value}`
  }
  return plain
}

/**
 * Returns the headers of a request for an adapter of the user. They behave like an `AxiosHeaders` (methods and iteration)
 * and also like a plain object: axios before 1.8 ignores an `AxiosHeaders` of another copy of axios and would send the
 * request without Authorization.
 */
export function toAdapterHeaders(headers: Readonly<Record<string, string>>): AxiosHeaders {
  return new Proxy(toAxiosHeaders(headers), PLAIN_OBJECT)
}
const PLAIN_OBJECT: ProxyHandler<AxiosHeaders> = {
  get: (target, key) => (key === Symbol.toStringTag ? undefined : Reflect.get(target, key, target)),
  has: (target, key) => typeof key === 'string' && Reflect.has(target, key),
  getPrototypeOf: () => null,
}

/** Creates `AxiosHeaders` from checked headers without normalizing and checking them again. */
export function toAxiosHeaders(headers: object): AxiosHeaders {
  return Object.assign(new AxiosHeaders(), headers) as AxiosHeaders
}
