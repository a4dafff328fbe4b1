import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { placeholderFor, Secret } from '../text/secret.js'

/**
 * A path is kept as its template: segments joined by `/`, e.g. `v3/pay/transactions/id/{transaction_id}`. Styles only
 * differ in how they spell it; whether it is a good one is judged once, by `fill()`, when a verb is called.
 */

/** A value for a path variable: text, a safe integer, or a bigint. */
export type PathValue = string | number | bigint
/** A query value; `null` and `undefined` are left out, an array repeats its key. */
export type QueryValue = string | number | bigint | boolean | Secret | null | undefined
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>

const VARIABLE = /^(?:\{(\w+)\}|<(\w+)>|\$(\w+)\$|_(\w+)_)$/
const MARKS = '{<$_'
// a template that errors may show as it is
const PRESENTABLE = /^(?:[A-Za-z0-9\-.~][\w\-.~]*(?:\/|$)|\{\w+\}(?:\/|$)){1,20}$/
// RFC 3986 unreserved: all that WeChat Pay's own paths are made of
const LITERAL = /^[A-Za-z0-9\-._~]+$/
// nothing about these has to be asked twice
const PLAIN = /^[A-Za-z0-9](?:[\w\-.~]*[A-Za-z0-9])?$/
const PLAIN_VALUE = /^[\w-]+$/
/** What is in the place of a value that is missing. */
const NO_VALUE = /^(?:undefined|null|NaN)$/
const DOTS = /^\.\.?$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** `membercardOpen` -> `membercard-open`; `$card_id$` -> `{card_id}`; a key that holds a `/` is taken as it is. */
export function toSegments(key: string): string {
  if (key.includes('/')) return key
  const variable = variableOf(key)
  if (variable !== undefined) return `{${variable}}`
  return (key.charAt(0).toLowerCase() + key.slice(1)).replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}

/**
 * A path that was spelled segment by segment, each of them beyond doubt: nothing has to be looked for in its text again.
 * The last segment knows the one before it; the first one is empty and stands in front of the path.
 */
export interface Known {
  readonly before: Known | undefined
  readonly segment: string
  /** Its name, where it is one. */
  readonly variable: string | undefined
}

const NAME = /^[a-z0-9](?:[a-z0-9_]*[a-z0-9])?$/
const CAMEL = /^[A-Za-z][A-Za-z0-9]*$/
const NAMED_VARIABLE = /^_([a-z][a-z0-9]*(?:_[a-z0-9]+)*)_$/

/** The segment that a property key is, beyond doubt. */
export function plainSegment(key: string): string | undefined {
  const segment = NAME.test(key) ? key : CAMEL.test(key) ? toSegments(key) : undefined
  return segment !== undefined && segment.length < 10 && NO_VALUE.test(segment) ? undefined : segment
}

/** The variable that a property key is, beyond doubt: `_empty_` is a way of writing a slash at the end. */
export function plainVariable(key: string): string | undefined {
  const variable = NAMED_VARIABLE.exec(key)?.[1]
  return variable === 'empty' ? undefined : variable
}

/** As `fill` and `variablesOf`, without their questions. */
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

/** Appends to a template; one leading slash is a way of writing, not a segment. */
export function join(base: string, addition: string): string {
  const relative = addition.startsWith('/') && !/^\/[/\\]/.test(addition) ? addition.slice(1) : addition
  return base === '' ? relative : `${base}/${relative}`
}

export function variableOf(segment: string): string | undefined {
  if (!MARKS.includes(segment.charAt(0))) return undefined
  const match = VARIABLE.exec(segment)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
}

/** The variables of a template, in order. */
export function variablesOf(template: string): string[] {
  return segmentsOf(template).flatMap((segment) => variableOf(segment) ?? [])
}

/** The template as errors show it: `/v3/pay/transactions/id/{transaction_id}`. */
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
 * `v3/orders/{id}` and `{ id: 'a/b' }` -> `/v3/orders/a%2Fb`: every value is encoded exactly once, and can neither
 * leave its segment nor reach another API.
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
      // the empty last segment is a trailing slash, which two real APIs have
      if (segment !== '' || index < segments.length - 1) checkLiteral(segment, template)
      path += `/${segment}`
    }
  }
  return path
}

/**
 * `{ z: 1, a: ['x', 'y'] }` -> `z=1&a=x&a=y`, in the given order.
 *
 * @param secrets collects those of the query; a hole stands for each of them
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
          `a query key of ${display(template)} has a control character or half a character in it`,
        )
      }
      const text = item instanceof Secret ? placeholderFor(item, secrets) : queryText(key, item, template)
      pairs.push(`${encode(key)}=${encode(text)}`)
    }
  }
  return pairs.join('&')
}

/** Everything but RFC 3986 unreserved characters, also the five that `encodeURIComponent` leaves alone. */
function encode(text: string): string {
  if (PLAIN_VALUE.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

// `_empty_` at the end is the PHP documentation's spelling of a trailing slash
function segmentsOf(template: string): string[] {
  const segments = template.split('/')
  const last = segments.length - 1
  if (last > 0 && variableOf(segments[last] ?? '') === 'empty') segments[last] = ''
  return segments
}

function refuseUrl(template: string): void {
  if (/^http:/i.test(template)) {
    throw new UsageError(
      'ERR_INSECURE_URL',
      'the path is an http: URL; give the path alone, WeChat Pay is called over https',
    )
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|\\)/i.test(template)) {
    throw new UsageError(
      'ERR_FOREIGN_HOST',
      'the path names a host; give the path alone (v3/...), another WeChat Pay host goes in the option `baseURL`',
    )
  }
}

function checkLiteral(segment: string, template: string): void {
  if (PLAIN.test(segment) && !NO_VALUE.test(segment)) return
  refuseUrl(template)
  const where = display(template)
  const refuse: Reject = rejectWith('ERR_PATH')
  if (segment === '') refuse(`${where} has an empty segment; write a single / between segments`)
  if (DOTS.test(segment)) refuse(`${where} has a dot segment, which would reach another API; write the path out`)
  if (/^_|_$|[{}<>$]/.test(segment)) {
    refuse(
      `${where} has half a placeholder in "${printable(segment)}"; a variable is written {name}, <name>, $name$ or _name_`,
    )
  }
  if (NO_VALUE.test(segment))
    refuse(`${where} has the segment ${segment}, the name of a missing value; pass values through variables: {name}`)
  if (segment.includes('?')) refuse(`${where} has a query string in it; query parameters go under \`query\``)
  if (!LITERAL.test(segment)) {
    refuse(`${where} has characters in it that no path of WeChat Pay has; a value goes in through a variable: {name}`)
  }
}

function encodeValue(variable: string, values: Readonly<Record<string, unknown>>, template: string): string {
  const given = Object.hasOwn(values, variable) ? values[variable] : undefined
  return typeof given === 'string' && PLAIN_VALUE.test(given) ? given : checkValue(variable, given, template)
}

function checkValue(variable: string, value: unknown, template: string): string {
  const where = display(template)
  const refuse: Reject = rejectWith('ERR_PATH_VALUE')
  if (value === undefined || value === null) {
    refuse(`${where} needs a value for ${variable}; pass { ${variable}: '...' }`)
  }
  const text = scalarText(value)
  if (text === undefined) refuse(`${variable} of ${where} is ${kindOf(value)}; pass a string`)
  if (text === '') refuse(`${variable} of ${where} is empty, which would reach another API; pass its value`)
  if (DOTS.test(text)) refuse(`${variable} of ${where} is "${text}", which would reach another API; pass its value`)
  if (CONTROL.test(text)) refuse(`${variable} of ${where} has a control character in it; remove it`)
  if (LONE_SURROGATE.test(text))
    refuse(`${variable} of ${where} has half a character (a lone surrogate) in it; remove it`)
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
    throw new UsageError('ERR_QUERY', `${where} has a control character or half a character in it; remove it`)
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

/** Somebody's text, fit for one line of a message. */
export function printable(text: string, length = 60): string {
  return text.slice(0, length).replace(/[^\w\-.~{}<>$]/g, '?') + (text.length > length ? '…' : '')
}
