import { UsageError } from '../errors/errors.js'
import type { Secret } from '../text/secret.js'
import { type CallRetryOptions, readRetry } from '../transport/retry.js'
import {
  display,
  encodeQuery,
  fill,
  fillKnown,
  type Known,
  knownVariables,
  type PathValue,
  printable,
  type Query,
  variablesOf,
} from './path.js'

export const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Verb = (typeof VERBS)[number]

/** The first segments of WeChat Pay's paths; each one selects a protocol. */
export const ROOTS = ['v3', 'v2', 'hk', 'global', 'brand', 'invoicing'] as const
export type Root = (typeof ROOTS)[number]

/** A progress report, as in axios. */
export interface Progress {
  readonly loaded: number
  readonly total?: number | undefined
  readonly bytes: number
  readonly progress?: number | undefined
  readonly rate?: number | undefined
  readonly estimated?: number | undefined
}

/** Options of every call besides its path variables, query and body. */
export interface RequestOptions {
  /** Extra headers. `authorization`, `host`, `content-length` and other connection headers are rejected. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Timeout of the whole call in milliseconds, all attempts included. Default: the client's `timeout`. */
  readonly timeout?: number | undefined
  /** Cancels the whole call. */
  readonly signal?: AbortSignal | undefined
  /** Another WeChat Pay host for this call, e.g. `https://apihk.mch.weixin.qq.com`; a path prefix is kept and signed. */
  readonly baseURL?: string | undefined
  /** Overrides the client's `retry`; 0 means exactly one request. `{ unsafe: true }` also retries writes. */
  readonly retry?: number | CallRetryOptions | undefined
  readonly onUploadProgress?: ((progress: Progress) => void) | undefined
  readonly onDownloadProgress?: ((progress: Progress) => void) | undefined
}

/** Options of a call whose response is a file. */
export interface FileOptions extends RequestOptions {
  /** `arraybuffer` returns the verified bytes as a Buffer, `stream` as a Readable. Default: parsed JSON. */
  readonly responseType?: 'json' | 'arraybuffer' | 'stream' | undefined
}

/** A file to upload: its path, its bytes, or a stream, which is read completely before the request. */
export type FileSource = string | URL | Uint8Array | Blob | NodeJS.ReadableStream | ReadableStream<Uint8Array>

/** Options of a call that uploads a file. Uploads are retried only if `retry` is given. */
export interface UploadOptions<Meta> extends RequestOptions {
  /** Bytes are not copied: do not change them before the call ends. */
  readonly file: FileSource
  /** The file name that is sent. Default: the name of the file. */
  readonly filename?: string | undefined
  /** Fields of `meta` besides the name and the digest of the file, which are computed. */
  readonly meta?: Meta | undefined
}

/** Options of an APIv2 call. They are needed only for APIs that are not in the catalogue. */
export interface V2Options extends RequestOptions {
  /** Mutual TLS with the merchant's certificate (`clientCert`). */
  readonly security?: boolean | undefined
  /** `true` sends no `nonce_str`. */
  readonly nonceless?: boolean | undefined
}

/** A sensitive value that is encrypted for WeChat Pay when the call is made: `instance.encrypt('13800138000')`. */
export type Encrypted = Secret

/** Options of a call of any path besides the values of its path variables. */
export interface CallOptions extends FileOptions, Partial<UploadOptions<unknown>>, V2Options {
  /** The body of an APIv3 call; it is converted to JSON once, and these bytes are signed and sent. */
  readonly json?: unknown
  /** The body of an APIv2 call. */
  readonly xml?: unknown
  /** Query parameters, encoded once, in the given order; `null` and `undefined` are omitted. */
  readonly query?: Query | undefined
}

/** The response: an axios response with `data` parsed from the verified bytes. */
export interface Response<Data = unknown> {
  /** `undefined` for status 204 and for an empty body. */
  readonly data: Data
  readonly status: number
  readonly statusText: string
  readonly headers: ResponseHeaders
  /** `none`: an APIv2 response that WeChat Pay does not sign; it is protected by TLS only. */
  readonly verifiedBy: 'signature' | 'none'
}
export interface ResponseHeaders {
  get(name: string): unknown
  // biome-ignore lint/suspicious/noExplicitAny: AxiosHeaders, which is also a plain record of header values
  [name: string]: any
}

/** One checked call, the input of a protocol. */
export interface Call {
  readonly verb: Verb
  /** `GET /v3/pay/transactions/id/{transaction_id}`, for errors and logs. */
  readonly label: string
  /** First segment of the path; it selects the protocol. */
  readonly root: string
  /** Path and query, encoded: `/v3/pay/transactions/id/42?mchid=1900007291`. */
  readonly target: string
  readonly options: CallOptions
  /** `POST /v3/profitsharing/receivers/add`, with the values of path variables; it identifies the API. Never shown. */
  readonly operation: string
  /** The secrets of the query, which are placeholders in the target. */
  readonly secrets: readonly Secret[]
}

const OPTIONS = [
  'json',
  'xml',
  'query',
  'headers',
  'timeout',
  'signal',
  'baseURL',
  'retry',
  'responseType',
  'file',
  'filename',
  'meta',
  'security',
  'nonceless',
  'onUploadProgress',
  'onDownloadProgress',
] as const satisfies readonly (keyof CallOptions)[]
const KNOWN: ReadonlySet<string> = new Set(OPTIONS)

/** What people write who come from axios, Guzzle or another SDK, and what it is called here. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['params', 'query parameters go under `query`'],
  ['base_uri', 'another host goes under `baseURL`'],
  ['baseUrl', 'another host goes under `baseURL`'],
  ['baseuri', 'another host goes under `baseURL`'],
  ['cancelToken', 'pass an AbortSignal under `signal`'],
  ['retries', 'how often a call is sent again goes under `retry`'],
  ['sink', 'a file is taken with instance.download(path, { to })'],
  ['to', 'a file is taken with instance.download(path, { to })'],
])

const RESPONSE_TYPES: readonly unknown[] = [undefined, 'json', 'arraybuffer', 'stream']
/** Largest delay of a Node timer in milliseconds; a longer one fires immediately. */
export const MAX_TIMEOUT = 2 ** 31 - 1

/**
 * Splits the argument into path values and options, checks them, and fills the path. Nothing has been sent yet.
 *
 * @throws UsageError
 */
export function toCall(
  verb: Verb,
  template: string,
  args: readonly unknown[],
  mark: SecretMarker = asGiven,
  known?: Known,
): Call {
  const method = METHODS[verb]
  const label = `${method} ${known === undefined || template.length > 200 ? display(template) : `/${template}`}`
  const variables = known === undefined ? variablesOf(template) : knownVariables(known)
  for (const name of variables) {
    if (KNOWN.has(name)) {
      throw new UsageError(
        'ERR_PATH',
        `${label}: the variable ${name} has the name of an option; rename the variable, the path stays the same`,
      )
    }
  }
  const { values, options } = readBag(verb, label, template, variables, args)
  const path =
    known === undefined
      ? fill(template, values)
      : variables.length === 0
        ? `/${template}`
        : fillKnown(known, values, template)
  const operation = `${method} ${path}`
  const marked = mark(operation, label, options)
  const secrets: Secret[] = []
  const query = marked.query === undefined ? '' : encodeQuery(marked.query, template, secrets)
  return {
    verb,
    label,
    root: rootOf(path),
    target: query === '' ? path : `${path}?${query}`,
    options: marked,
    operation,
    secrets,
  }
}

function rootOf(path: string): string {
  const end = path.indexOf('/', 1)
  return end < 0 ? path.slice(1) : path.slice(1, end)
}

const METHODS = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
} as const satisfies Record<Verb, string>
const NOTHING: Readonly<Record<string, never>> = Object.freeze(Object.create(null))

/** Replaces each sensitive value of the options by a `Secret`, which is encrypted later. */
export type SecretMarker = (operation: string, label: string, options: CallOptions) => CallOptions
const asGiven: SecretMarker = (_operation, _label, options) => options

/** What fills the path, and the rest. */
function readBag(
  verb: Verb,
  label: string,
  template: string,
  variables: readonly string[],
  args: readonly unknown[],
): { values: Readonly<Record<string, unknown>>; options: CallOptions } {
  const [bag] = args
  if (args.length > 1) {
    throw new UsageError(
      'ERR_OPTION',
      `${label} was called with ${args.length} arguments; everything goes into one object: { name: '...', json: {...}, query: {...} }`,
    )
  }
  if (bag === undefined) return { values: NOTHING, options: NOTHING }
  if (!isRecord(bag)) {
    throw new UsageError(
      'ERR_OPTION',
      `${label} was called with something that is not a plain object; pass { json: {...} }`,
    )
  }
  // own members only: a polluted Object.prototype sets no option
  const values: Record<string, unknown> = Object.create(null)
  const options: Record<string, unknown> = Object.create(null)
  for (const [key, value] of Object.entries(bag)) {
    if (variables.includes(key)) values[key] = value
    else if (KNOWN.has(key)) options[key] = value
    else throw new UsageError('ERR_OPTION', unknownOption(key, verb, template))
  }
  checkOptions(verb, label, options)
  return { values, options }
}

function unknownOption(key: string, verb: Verb, template: string): string {
  const usual = verb === 'get' ? 'query parameters go under `query`' : 'the request body goes under `json`'
  const remedy = OTHER_NAMES.get(key) ?? usual
  return `${printable(key)} is neither a variable of ${display(template)} nor an option; ${remedy}`
}

function checkOptions(verb: Verb, label: string, options: CallOptions): void {
  const refuse = (message: string): never => {
    throw new UsageError('ERR_OPTION', `${label}: ${message}`)
  }
  if (options.json !== undefined && options.xml !== undefined) {
    refuse('both `json` and `xml` are given; `json` is the body of an APIv3 call, `xml` of an APIv2 call')
  }
  if (verb === 'get' && (options.json !== undefined || options.xml !== undefined)) {
    refuse('a GET has no body; query parameters go under `query`')
  }
  if (options.file !== undefined && (options.json !== undefined || options.xml !== undefined || verb === 'get')) {
    refuse('`file` is sent by a POST of its own; what the API wants to know of it goes under `meta`')
  }
  if (options.file === undefined && (options.filename !== undefined || options.meta !== undefined)) {
    refuse('`filename` and `meta` belong to a `file`, which is not given')
  }
  for (const name of ['security', 'nonceless'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') refuse(`\`${name}\` is true or false`)
  }
  if (options.query !== undefined && !isRecord(options.query))
    refuse('`query` is not a plain object; pass { name: value }')
  if (options.headers !== undefined && !isRecord(options.headers)) {
    refuse('`headers` is not a plain object; pass { name: value }')
  }
  if (options.timeout !== undefined && !isTimeout(options.timeout)) {
    refuse(`\`timeout\` is in milliseconds, from 1 to ${MAX_TIMEOUT}`)
  }
  if (options.retry !== undefined) readRetry(options.retry, 'ERR_OPTION')
  if (options.signal !== undefined && !(options.signal instanceof AbortSignal)) refuse('`signal` is not an AbortSignal')
  if (!RESPONSE_TYPES.includes(options.responseType)) {
    refuse('`responseType` is one of json, arraybuffer, stream')
  }
  for (const name of ['onUploadProgress', 'onDownloadProgress'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') refuse(`\`${name}\` is not a function`)
  }
}

function isTimeout(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= MAX_TIMEOUT
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // another realm's Object.prototype counts as well: vm contexts, jest
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** The variables of a literal template, as a type: `'v3/a/{b}'` -> `'b'`. */
export type Variables<Template extends string> = Template extends `${infer Head}/${infer Tail}`
  ? VariableOf<Head> | Variables<Tail>
  : Template extends 'empty' | '{empty}' | '<empty>' | '_empty_'
    ? never
    : VariableOf<Template>
type VariableOf<Segment extends string> = Segment extends
  | `{${infer Name}}`
  | `<${infer Name}>`
  | `$${infer Name}$`
  | `_${infer Name}_`
  ? Name
  : never

/** The options of a template: its variables are required; if the template is not a literal, all members are allowed. */
export type OptionsOf<Template extends string> = string extends Template
  ? UntypedOptions
  : CallOptions & { readonly [Name in Variables<Template>]: PathValue }
export type UntypedOptions = CallOptions & { readonly [variable: string]: unknown }

/** The signature of a verb; the options are optional if the path has no variables. */
export type Send<Options> =
  Record<never, never> extends Options
    ? <Data = unknown>(options?: Options) => Promise<Response<Data>>
    : <Data = unknown>(options: Options) => Promise<Response<Data>>
