import { HEAD } from './head.js'

/** Cause and remedy of one number or code of error-codes.json, in both languages. */
interface ErrorCode {
  readonly zh: string
  readonly en: string
}
interface Code extends ErrorCode {
  readonly status: readonly number[]
  readonly retry: (typeof RETRY)[number]
  /** `fail_reason`: appears in the data of a response, never as the `code` of an API error. */
  readonly kind: (typeof KINDS)[number]
  /** Source of the texts. */
  readonly basis: (typeof BASES)[number]
}
export interface ErrorCodes {
  /** By the number at the end of `Request-ID`. */
  readonly numbers: Readonly<Record<string, ErrorCode>>
  readonly codes: Readonly<Record<string, Code>>
  /** Codes of APIv2. */
  readonly v2_codes: Readonly<Record<string, Code>>
  /** Codes of this library, by the class of the error: `ERR_INTERCEPTOR` is in two classes. */
  readonly usage_errors: Readonly<Record<string, ErrorCode>>
  readonly network_errors: Readonly<Record<string, ErrorCode>>
  readonly trust_errors: Readonly<Record<string, ErrorCode>>
}

const RETRY = ['never', 'query-first', 'same-request', 'after-backoff'] as const
const KINDS = ['error', 'fail_reason'] as const
const BASES = ['documented', 'general', 'third-party', 'name-only'] as const

type Check = (value: unknown) => boolean
const isOneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value)
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isWord: Check = (value) => typeof value === 'string' && /^[a-z][a-z-]*$/.test(value)
const isCode: Check = (value) => typeof value === 'string' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value)
const isOwnCode: Check = (value) => typeof value === 'string' && /^ERR(?:_[A-Z]+)+$/.test(value)
const isNumber: Check = (value) => typeof value === 'string' && /^[1-9]\d{0,11}$/.test(value)

const CODE: Readonly<Record<string, Check>> = {
  status: isListOf((value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) < 600),
  retry: isOneOf(RETRY),
  meaning: isWord,
  kind: isOneOf(KINDS),
  basis: isOneOf(BASES),
}
const OWN_TABLE = { key: isOwnCode, required: {}, optional: {} }
/** Required and optional members of an entry besides its texts. */
const TABLES: Readonly<Record<keyof ErrorCodes, { key: Check; required: typeof CODE; optional: typeof CODE }>> = {
  numbers: {
    key: isNumber,
    required: {},
    optional: {
      code: (value) => value === null || isCode(value),
      code_basis: isOneOf(['documented', 'inferred']),
      products: isListOf(isWord),
    },
  },
  codes: { key: isCode, required: CODE, optional: { as_fail_reason: (value) => textFaultsOf(value).length === 0 } },
  v2_codes: { key: isCode, required: CODE, optional: {} },
  usage_errors: OWN_TABLE,
  network_errors: OWN_TABLE,
  trust_errors: OWN_TABLE,
}

/** Lists every fault of the file with its place: `error-codes.json.codes.SIGN_ERROR.en: missing`. */
export function hintFaultsOf(tables: unknown, file: string): string[] {
  if (!isRecord(tables)) return [`${file}: not an object`]
  const missing = Object.keys(TABLES).flatMap((name) =>
    isRecord(tables[name]) ? [] : [`${file}.${name}: not an object`],
  )
  const unknown = Object.keys(tables).flatMap((name) =>
    Object.hasOwn(TABLES, name) ? [] : [`${file}: unknown key "${name}"`],
  )
  const entries = Object.entries(TABLES).flatMap(([name, { key: isKey, required, optional }]) =>
    Object.entries(isRecord(tables[name]) ? tables[name] : {}).flatMap(([key, entry]) => {
      const place = `${file}.${name}.${key}`
      const malformed = isKey(key) ? [] : [`${place}: not a ${name === 'numbers' ? 'number' : 'code'}`]
      return [...malformed, ...entryFaultsOf(entry, required, optional).map((fault) => `${place}${fault}`)]
    }),
  )
  return [...missing, ...unknown, ...entries]
}

function entryFaultsOf(entry: unknown, required: typeof CODE, optional: typeof CODE): string[] {
  if (!isRecord(entry)) return [': not an object']
  const { zh, en, ...facts } = entry
  const known = { ...required, ...optional }
  return [
    ...textFaultsOf({ zh, en }),
    ...Object.keys(required).flatMap((key) => (Object.hasOwn(facts, key) ? [] : [`.${key}: missing`])),
    ...Object.entries(facts).flatMap(([key, value]) => {
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      if (check === undefined) return [`: unknown key "${key}"`]
      return check(value) ? [] : [`.${key}: malformed`]
    }),
  ]
}

/** Lists the faults of the two texts; each is a cause, a semicolon and a remedy. */
function textFaultsOf(texts: unknown): string[] {
  if (!isRecord(texts)) return [': not an object']
  const { zh, en, ...others } = texts
  return [
    ...Object.keys(others).map((key) => `: unknown key "${key}"`),
    ...Object.entries({ zh: [zh, /\S；\S/], en: [en, /\S; \S/] } as const).flatMap(([language, [text, halves]]) => {
      if (text === undefined) return [`.${language}: missing`]
      if (typeof text !== 'string') return [`.${language}: not a string`]
      if (text.trim() === '') return [`.${language}: empty`]
      if (text.trim() !== text || /\p{C}/u.test(text))
        return [`.${language}: contains control characters, or spaces at its start or end`]
      return halves.test(text) ? [] : [`.${language}: no cause and remedy with a semicolon between them`]
    }),
  ]
}

/** Prints the hints of API errors; a `fail_reason` is never one. */
export function printHints({ numbers, codes, v2_codes }: ErrorCodes): string {
  const ofNumbers = Object.entries(numbers).map(([number, { zh, en }]) => print(number, zh, en, false))
  const ofCodes = Object.entries(codes)
    .filter(([, { kind }]) => kind === 'error')
    .map(([code, { zh, en, basis, retry, status }]) => {
      const [likely, probably] = likelihood(basis)
      const refused = retry === 'never' && !status.some((one) => one === 429 || one >= 500)
      return print(code, likely + zh, probably + en, refused)
    })
  const ofV2 = Object.entries(v2_codes).map(([code, { zh, en, basis, retry }]) => {
    const [likely, probably] = likelihood(basis)
    const again = retry === 'same-request' || retry === 'after-backoff'
    return print(code, likely + zh, probably + en, retry === 'never', again)
  })
  return `${HEAD}
/** Cause and remedy. */
export interface Hint {
  readonly zh: string
  readonly en: string
  /** The request had no effect; does not hold for the statuses 429 and 5xx. */
  readonly refused?: true
}

/** By the number at the end of \`Request-ID\`. This module is loaded after the first API error. */
export const NUMBERS: Readonly<Record<string, Hint>> = {\n${ofNumbers.join('')}}

/** By the code of an API error. */
export const CODES: Readonly<Record<string, Hint>> = {\n${ofCodes.join('')}}

/** By the code of APIv2, whose status is always 200: \`refused\` means that the request had no effect. */
export const V2_CODES: Readonly<Record<string, Hint & { readonly again?: true }>> = {\n${ofV2.join('')}}
`
}

/** Prints the hints of this library's own codes, by the class of the error. */
export function printErrorHints({ usage_errors, network_errors, trust_errors }: ErrorCodes): string {
  const tables = { UsageError: usage_errors, NetworkError: network_errors, TrustError: trust_errors }
  const lists = Object.entries(tables).map(([name, codes]) => {
    const lines = Object.entries(codes).map(([code, { zh, en }]) => `  ${print(code, zh, en, false)}`)
    return `  ${name}: {\n${lines.join('')}  },\n`
  })
  return `${HEAD}
/** Cause and remedy of this library's own error codes, by the class of the error. */
export const ERROR_HINTS = {\n${lists.join('')}} as const
`
}

/** Marks a text without an official source as probable. */
function likelihood(basis: Code['basis']): readonly [zh: string, en: string] {
  return basis === 'documented' ? ['', ''] : ['多半是：', 'Probably: ']
}

function print(key: string, zh: string, en: string, refused: boolean, again = false): string {
  const marks = (refused ? ', refused: true' : '') + (again ? ', again: true' : '')
  return `  ${key}: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)}${marks} },\n`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
