import { HEAD } from './head.js'

/** One number or code of error-codes.json: its cause and its fix, in both languages. */
interface ErrorCode {
  readonly zh: string
  readonly en: string
}
interface Code extends ErrorCode {
  readonly status: readonly number[]
  readonly retry: (typeof RETRY)[number]
  /** `fail_reason`: a value in the data of a response, never the `code` of an API error. */
  readonly kind: (typeof KINDS)[number]
  /** The source of the text. */
  readonly basis: (typeof BASES)[number]
}
export interface ErrorCodes {
  /** By the number at the end of `Request-ID`. */
  readonly numbers: Readonly<Record<string, ErrorCode>>
  readonly codes: Readonly<Record<string, Code>>
  /** Codes of APIv2. */
  readonly v2_codes: Readonly<Record<string, Code>>
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
const isNumber: Check = (value) => typeof value === 'string' && /^[1-9]\d{0,11}$/.test(value)

const CODE: Readonly<Record<string, Check>> = {
  status: isListOf((value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) < 600),
  retry: isOneOf(RETRY),
  meaning: isWord,
  kind: isOneOf(KINDS),
  basis: isOneOf(BASES),
}
/** The required and the optional members of an entry besides its texts. */
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
}

/** Returns all faults of the file with their places: `error-codes.json.codes.SIGN_ERROR.en: missing`. */
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

/** Checks two texts: each has the cause, a semicolon and the fix. */
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
      return halves.test(text) ? [] : [`.${language}: not of the form: cause; fix`]
    }),
  ]
}

/** Prints the hints that an API error can show. */
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
/** The cause of an API error and its fix. */
export interface Hint {
  readonly zh: string
  readonly en: string
  /** The request had no effect; never set for status 429 and 5xx. */
  readonly refused?: true
}

/** By the number at the end of \`Request-ID\`. Loaded only after an API error, like \`CODES\`. */
export const NUMBERS: Readonly<Record<string, Hint>> = {\n${ofNumbers.join('')}}

/** By WeChat Pay's code. */
export const CODES: Readonly<Record<string, Hint>> = {\n${ofCodes.join('')}}

/** By APIv2's code; the status is always 200, so \`refused\` means that the request had no effect. */
export const V2_CODES: Readonly<Record<string, Hint & { readonly again?: true }>> = {\n${ofV2.join('')}}
`
}

/** Returns the words before a hint that has no official source. */
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
