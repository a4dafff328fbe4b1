import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { abortSignal, boolean, callback, oneOf, plainObject, timeout, unchecked } from '../option-checks/checks.js'
import { defineOptions, type OptionTable } from '../option-checks/define-options.js'
import { showName } from '../option-checks/names.js'
import { isRecord } from '../option-checks/record.js'
import type { Secret } from '../text/secret.js'
import { type CallRetryOptions, callRetry } from '../transport/retry.js'
import {
  display,
  encodeQuery,
  fill,
  fillKnown,
  type Known,
  knownVariables,
  type PathValue,
  type Query,
  variablesOf,
} from './path.js'

export const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Verb = (typeof VERBS)[number]

/** The first segments of WeChat Pay's paths: `v2` and `brand` have protocols of their own, all others speak APIv3. */
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

/** An axios response. `data` is parsed from the received bytes after their verification; see `verifiedBy`. */
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

/** One checked call. The router turns it into the request of a protocol. */
export interface Call {
  readonly verb: Verb
  /** `GET /v3/pay/transactions/id/{transaction_id}`, for errors and logs. */
  readonly label: string
  /** First segment of the path; it selects the protocol. */
  readonly root: string
  /** Path and query, encoded: `/v3/pay/transactions/id/42?mchid=1900007291`. */
  readonly target: string
  readonly options: CallOptions
  /** Method and path with the real values: finds the API in the catalogue. Never shown, because it holds values. */
  readonly filledCall: string
  /** The secrets of the query, which are placeholders in the target. */
  readonly secrets: readonly Secret[]
}

const progress = callback<(progress: Progress) => void>()
// the order of the checks
const OPTIONS = defineOptions(
  {
    json: unchecked(),
    xml: unchecked(),
    file: unchecked<FileSource>(),
    filename: unchecked<string>(),
    meta: unchecked(),
    security: boolean,
    nonceless: boolean,
    query: plainObject<Query>(),
    headers: plainObject<Readonly<Record<string, string>>>(),
    timeout,
    retry: callRetry,
    baseURL: unchecked<string>(),
    signal: abortSignal,
    responseType: oneOf(['json', 'arraybuffer', 'stream']),
    onUploadProgress: progress,
    onDownloadProgress: progress,
  } satisfies OptionTable & Record<keyof CallOptions, unknown>,
  {
    foreign: new Map([
      ['params', 'query parameters go under `query`'],
      ['baseuri', 'another host goes under `baseURL`'],
      ['canceltoken', 'pass an AbortSignal under `signal`'],
      ['retries', 'the number of retries goes under `retry`'],
      ['sink', 'download a file with instance.download(path, { to })'],
      ['to', 'download a file with instance.download(path, { to })'],
    ]),
  },
)

/**
 * Splits the argument into path values and options, checks them, and fills the path. Sends nothing.
 *
 * @throws UsageError
 */
export function toCall(
  verb: Verb,
  template: string,
  args: readonly unknown[],
  markSecrets: SecretMarker = asGiven,
  known?: Known,
): Call {
  const method = METHODS[verb]
  const label = `${method} ${known === undefined || template.length > 200 ? display(template) : `/${template}`}`
  const variables = known === undefined ? variablesOf(template) : knownVariables(known)
  for (const name of variables) {
    if (OPTIONS.has(name)) {
      throw new UsageError(
        'ERR_PATH',
        `${label}: the variable ${name} has the name of an option; rename the variable, the path stays the same`,
      )
    }
  }
  const { values, options } = readOptions(verb, label, template, variables, args)
  const path =
    known === undefined
      ? fill(template, values)
      : variables.length === 0
        ? `/${template}`
        : fillKnown(known, values, template)
  const filledCall = `${method} ${path}`
  const marked = markSecrets(filledCall, label, options)
  const secrets: Secret[] = []
  const query = marked.query === undefined ? '' : encodeQuery(marked.query, template, secrets)
  return {
    verb,
    label,
    root: rootOf(path),
    target: query === '' ? path : `${path}?${query}`,
    options: marked,
    filledCall,
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
export type SecretMarker = (filledCall: string, label: string, options: CallOptions) => CallOptions
const asGiven: SecretMarker = (_operation, _label, options) => options

/** Splits the argument of a verb into the values of the path variables and the checked options. */
function readOptions(
  verb: Verb,
  label: string,
  template: string,
  variables: readonly string[],
  args: readonly unknown[],
): { values: Readonly<Record<string, unknown>>; options: CallOptions } {
  const [given] = args
  if (args.length > 1) {
    throw new UsageError(
      'ERR_OPTION',
      `${label} was called with ${args.length} arguments; pass everything in one object: { name: '...', json: {...}, query: {...} }`,
    )
  }
  if (given === undefined) return { values: NOTHING, options: NOTHING }
  if (!isRecord(given)) {
    throw new UsageError(
      'ERR_OPTION',
      `${label} was called with something that is not a plain object; pass { json: {...} }`,
    )
  }
  const reject = rejectWith('ERR_OPTION', label)
  const values: Record<string, unknown> = Object.create(null)
  const options = OPTIONS.collect(given, reject, (name, value) => {
    if (!variables.includes(name)) rejectUnknown(name, verb, template)
    values[name] = value
  })
  checkBody(verb, options, reject)
  return { values, options: OPTIONS.check(options, reject) as CallOptions }
}

function rejectUnknown(name: string, verb: Verb, template: string): never {
  const usual = verb === 'get' ? 'query parameters go under `query`' : 'the request body goes under `json`'
  throw new UsageError(
    'ERR_OPTION',
    `${showName(name)} is neither a variable of ${display(template)} nor an option; ${OPTIONS.remedyFor(name) ?? usual}`,
  )
}

/** Checks the options that depend on each other. */
function checkBody(verb: Verb, options: { readonly [Name in keyof CallOptions]?: unknown }, reject: Reject): void {
  const { json, xml, file, filename, meta } = options
  const hasBody = json !== undefined || xml !== undefined
  if (json !== undefined && xml !== undefined) {
    reject('both `json` and `xml` are given; `json` is the body of an APIv3 call, `xml` of an APIv2 call')
  }
  if (verb === 'get' && hasBody) reject('a GET has no body; query parameters go under `query`')
  if (file !== undefined && (hasBody || verb === 'get')) {
    reject('`file` is sent by a POST without `json` or `xml`; other members of the request go under `meta`')
  }
  if (file === undefined && (filename !== undefined || meta !== undefined)) {
    reject('`filename` and `meta` require `file`')
  }
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
