import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { placeholderFor, Secret } from '../text/secret.js'

/**
 * A path is stored as a template: segments joined by `/`, e.g. `v3/pay/transactions/id/{transaction_id}`. All call styles
 * build a template; `fill()` checks it when a verb is called.
 */

/** A value for a path variable: text, a safe integer, or a bigint. */
export type PathValue = string | number | bigint
/** A query value; `null` and `undefined` are left out, an array repeats its key. */
export type QueryValue = string | number | bigint | boolean | Secret | null | undefined
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>

const VARIABLE = /^(?:\{(\w+)\}|<(\w+)>|\$(\w+)\$|_(\w+)_)$/
const MARKS = '{<$_'
// a template that error messages show without changes
const PRESENTABLE = /^(?:[A-Za-z0-9\-.~][\w\-.~]*(?:\/|$)|\{\w+\}(?:\/|$)){1,20}$/
// RFC 3986 unreserved characters: WeChat Pay's paths have no others
const LITERAL = /^[A-Za-z0-9\-._~]+$/
// segments and values that need no further check
const PLAIN = /^[A-Za-z0-9](?:[\w\-.~]*[A-Za-z0-9])?$/
const PLAIN_VALUE = /^[\w-]+$/
/** The text of a missing value: `${undefined}`. */
const NO_VALUE = /^(?:undefined|null|NaN)$/
const DOTS = /^\.\.?$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern finds them
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Converts a property key to a segment: `membercardOpen` -> `membercard-open`; `$card_id$` -> `{card_id}`; a key with a `/` is not changed. */
export function toSegments(key: string): string {
  if (key.includes('/')) return key
  const variable = variableOf(key)
  if (variable !== undefined) return `{${variable}}`
  return (key.charAt(0).toLowerCase() + key.slice(1)).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}

/**
 * A path of plain segments and variables, which needs no parsing: a list that is linked from the last segment to the
 * first. The start of the list is an empty segment before the path.
 */
export interface Known {
  readonly before: Known | undefined
  readonly segment: string
  /** The name of the variable, if the segment is one. */
  readonly variable: string | undefined
}

const NAME = /^[a-z0-9](?:[a-z0-9_]*[a-z0-9])?$/
const CAMEL = /^[A-Za-z][A-Za-z0-9]*$/
const NAMED_VARIABLE = /^_([a-z][a-z0-9]*(?:_[a-z0-9]+)*)_$/

/** Returns the segment of a property key that needs no further check. */
export function plainSegment(key: string): string | undefined {
  const segment = NAME.test(key) ? key : CAMEL.test(key) ? toSegments(key) : undefined
  return segment !== undefined && segment.length < 10 && NO_VALUE.test(segment) ? undefined : segment
}

/** Returns the variable of a property key that needs no further check; `_empty_` is a trailing slash, not a variable. */
export function plainVariable(key: string): string | undefined {
  const variable = NAMED_VARIABLE.exec(key)?.[1]
  return variable === 'empty' ? undefined : variable
}

/** Fills a known path as `fill` does, without its checks of the template. */
export function fillKnown(last: Known, values: Readonly<Record<string, unknown>>, template: string): string {
  const { before, segment, variable } = last
  if (before === undefined) return ''
  const filled = variable === undefined ? segment : encodeValue(variable, values, template)
  return `${fillKnown(before, values, template)}/${filled}`
}
export function knownVariables(last: Known): readonly string[] {
  let names = NONE
  for (let known: Known | undefined = last; known !== undefined; known = known.before) {
    if (known.variable !== undefined) names = [...names, known.variable]
  }
  return names
}
const NONE: readonly string[] = []
export function templateOf({ before, segment }: Known): string {
  return before?.before === undefined ? segment : `${templateOf(before)}/${segment}`
}

/** Appends to a template; one leading slash is ignored. */
export function join(base: string, addition: string): string {
  const relative = addition.startsWith('/') && !/^\/[/\\]/.test(addition) ? addition.slice(1) : addition
  return base === '' ? relative : `${base}/${relative}`
}

export function variableOf(segment: string): string | undefined {
  if (!MARKS.includes(segment.charAt(0))) return undefined
  const match = VARIABLE.exec(segment)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
}

/** Returns the variables of a template, in order. */
export function variablesOf(template: string): string[] {
  return segmentsOf(template).flatMap((segment) => variableOf(segment) ?? [])
}

/** Returns the template as error messages show it: `/v3/pay/transactions/id/{transaction_id}`. */
export function display(template: string): string {
  if (template.length < 200 && PRESENTABLE.test(template)) return `/${template}`
  const path = template
    .split('/')
    .map((segment) => {
      const variable = variableOf(segment)
      return variable === undefined ? printable(segment, 200) : `{${variable}}`
    })
    .join('/')
  return `/${path.length > 200 ? `${path.slice(0, 200)}…` : path}`
}

/**
 * Fills a template: `v3/orders/{id}` and `{ id: 'a/b' }` -> `/v3/orders/a%2Fb`. Every value is encoded exactly once, so it
 * stays in its segment.
 *
 * @throws UsageError `ERR_PATH` (the template), `ERR_PATH_VALUE` (a value), `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`
 */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  const segments = segmentsOf(template)
  let path = ''
  for (const [index, segment] of segments.entries()) {
    const variable = variableOf(segment)
    if (variable !== undefined) path += `/${encodeValue(variable, values, template)}`
    else {
      // an empty last segment is a trailing slash: two APIs have one
      if (segment !== '' || index < segments.length - 1) checkLiteral(segment, template)
      path += `/${segment}`
    }
  }
  return path
}

/**
 * Encodes a query in the given order: `{ z: 1, a: ['x', 'y'] }` -> `z=1&a=x&a=y`.
 *
 * @param secrets receives the secrets of the query; each one is a placeholder in the result
 * @throws UsageError `ERR_QUERY`
 */
export function encodeQuery(query: Query, template: string, secrets: Secret[] = []): string {
  const pairs: string[] = []
  for (const [key, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? (value as readonly QueryValue[]) : [value]) {
      if (item === undefined || item === null) continue
      if (CONTROL.test(key) || LONE_SURROGATE.test(key)) {
        throw new UsageError(
          'ERR_QUERY',
          `a query key of ${display(template)} contains a control character or a lone surrogate; remove it`,
        )
      }
      const text = item instanceof Secret ? placeholderFor(item, secrets) : queryText(key, item, template)
      pairs.push(`${encode(key)}=${encode(text)}`)
    }
  }
  return pairs.join('&')
}

/** Encodes all but RFC 3986 unreserved characters; `encodeURIComponent` keeps five others. */
function encode(text: string): string {
  if (PLAIN_VALUE.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

// the documentation for PHP writes a trailing slash as `_empty_`
function segmentsOf(template: string): string[] {
  const segments = template.split('/')
  const last = segments.length - 1
  if (last > 0 && variableOf(segments[last] ?? '') === 'empty') segments[last] = ''
  return segments
}

function checkNoUrl(template: string): void {
  if (/^http:/i.test(template)) {
    throw new UsageError(
      'ERR_INSECURE_URL',
      'the path is an http: URL; pass the path only, requests are sent over https',
    )
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|\\)/i.test(template)) {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      'the path contains a host; pass the path only (v3/...), and another WeChat Pay host in the option `baseURL`',
    )
  }
}

function checkLiteral(segment: string, template: string): void {
  if (PLAIN.test(segment) && !NO_VALUE.test(segment)) return
  checkNoUrl(template)
  const where = display(template)
  const reject: Reject = rejectWith('ERR_PATH')
  if (segment === '') reject(`${where} has an empty segment; write a single / between segments`)
  if (DOTS.test(segment)) reject(`${where} has a dot segment, which would reach another API; write the full path`)
  if (/^_|_$|[{}<>$]/.test(segment)) {
    reject(
      `${where} has an incomplete placeholder "${printable(segment)}"; write a path variable as {name}, <name>, $name$ or _name_`,
    )
  }
  if (NO_VALUE.test(segment))
    reject(`${where} has the segment ${segment}, the text of a missing value; pass values as path variables: {name}`)
  if (segment.includes('?')) reject(`${where} contains a query string; query parameters go under \`query\``)
  if (!LITERAL.test(segment)) {
    reject(`${where} contains characters that no WeChat Pay path has; pass values as path variables: {name}`)
  }
}

function encodeValue(variable: string, values: Readonly<Record<string, unknown>>, template: string): string {
  const given = Object.hasOwn(values, variable) ? values[variable] : undefined
  return typeof given === 'string' && PLAIN_VALUE.test(given) ? given : checkValue(variable, given, template)
}

function checkValue(variable: string, value: unknown, template: string): string {
  const where = display(template)
  const reject: Reject = rejectWith('ERR_PATH_VALUE')
  if (value === undefined || value === null) {
    reject(`${where} needs a value for ${variable}; pass { ${variable}: '...' }`)
  }
  const text = scalarText(value)
  if (text === undefined) reject(`${variable} of ${where} is ${kindOf(value)}; pass a string`)
  if (text === '') reject(`${variable} of ${where} is empty, which would reach another API; pass its value`)
  if (DOTS.test(text)) reject(`${variable} of ${where} is "${text}", which would reach another API; pass its value`)
  if (CONTROL.test(text)) reject(`${variable} of ${where} contains a control character; remove it`)
  if (LONE_SURROGATE.test(text))
    reject(`${variable} of ${where} contains a lone surrogate (half a character); remove it`)
  return encode(text)
}

function queryText(key: string, value: unknown, template: string): string {
  if (typeof value === 'string' && PLAIN_VALUE.test(value)) return value
  const where = `query parameter ${printable(key)} of ${display(template)}`
  const text = scalarText(value) ?? (typeof value === 'boolean' || isFraction(value) ? String(value) : undefined)
  if (text === undefined) {
    throw new UsageError(
      'ERR_QUERY',
      `${where} is ${kindOf(value)}; pass a string, a number, a boolean or an array of these`,
    )
  }
  if (CONTROL.test(text) || LONE_SURROGATE.test(text)) {
    throw new UsageError('ERR_QUERY', `${where} contains a control character or a lone surrogate; remove it`)
  }
  return text
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value)
  return undefined
}

function isFraction(value: unknown): boolean {
  return Number.isFinite(value) && !Number.isInteger(value)
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'a number beyond 2^53 - 1, whose digits are already lost' : 'not an integer'
  }
  if (Array.isArray(value)) return 'an array'
  return value === null ? 'null' : `of type ${typeof value}`
}

/** Shortens a text of the user and replaces unusual characters, for one line of a message. */
export function printable(text: string, length = 60): string {
  return text.slice(0, length).replace(/[^\w\-.~{}<>$]/g, '?') + (text.length > length ? '…' : '')
}
