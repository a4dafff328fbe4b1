import { UsageError } from '../errors/errors.js'

/** By lower-case name; an array where the header came more than once. */
export type ReceivedHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** Headers that the seal or the connection decides; a caller's value would break one of them. */
const REFUSED_HEADERS: ReadonlySet<string> = new Set([
  ...['authorization', 'host', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade'],
  ...['expect', 'te', 'trailer', 'proxy-authorization', 'proxy-connection'],
])
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * The caller's headers, by lower-case name.
 *
 * @throws UsageError `ERR_HEADER`
 */
export function checkHeaders(label: string, headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const checked: Record<string, string> = Object.create(null)
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    if (REFUSED_HEADERS.has(name)) {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: the header ${name} cannot be given; it is made when the call is signed and sent`,
      )
    }
    if (typeof value !== 'string') {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: the header ${/^[\w-]{1,40}$/.test(name) ? name : '(no name)'} is not a string; write it as one`,
      )
    }
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) {
      throw new UsageError(
        'ERR_HEADER',
        `${label}: a header has characters in it that no header may have; remove line breaks, encode what is not Latin-1`,
      )
    }
    checked[name] = value
  }
  return checked
}

/** `[name, value, name, value, ...]` as Node has them: a duplicate stays visible instead of being joined. */
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
