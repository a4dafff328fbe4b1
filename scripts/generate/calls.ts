import type { Operation, Schema } from '../../src/catalogue/operation.js'
import { HEAD } from './head.js'

/** Prints the properties of each APIv2 call, by `METHOD path`. */
export function printV2Calls(operations: readonly Operation[]): string {
  const calls = operations
    .filter(({ version }) => version === 'v2')
    .map((operation) => `  ${key(operation)}: ${literal(toV2Call(operation))},\n`)
  return `${HEAD}
export interface V2Call {
  /** Mutual TLS with the merchant's certificate. */
  readonly certificate?: true
  /** Default: the host of the client. */
  readonly host?: string
  /** The member that names the merchant. */
  readonly merchant?: 'mch_id' | 'mchid'
  /** \`false\`: the request has no \`nonce_str\`. */
  readonly nonce?: false | undefined
  /** \`false\`: the request has no \`sign\`. */
  readonly sign?: false
  /** Default: MD5. */
  readonly signType?: 'HMAC-SHA256'
  /** \`false\`: the response is protected by TLS only. */
  readonly answerSigned?: false
  /** The format of the response. Default: XML. */
  readonly answer?: 'json' | 'text'
  /** Nested elements of the response that can repeat. */
  readonly lists?: readonly string[]
  /** Signed parameters in the query, no body. */
  readonly isQuery?: true
  /** A page for the user's browser. */
  readonly isPage?: true
  /** Names of the parts of a multipart body: the file, and its digest (MD5). */
  readonly upload?: { readonly file: string; readonly digest: string }
}

/** By \`METHOD path\`, without the \`v2/\` of the chain. */
export const V2_CALLS: Readonly<Record<string, V2Call>> = {
${calls.join('')}}
`
}

function toV2Call({
  clientCertificate,
  host,
  browser,
  download,
  upload,
  body,
  query,
  answer: data,
  v2 = {},
}: Operation): object {
  const { nonce, sign, signTypes = [], defaultSignType, answerSigned, answerType, parametersIn } = v2
  const fields = (body ?? query)?.properties ?? {}
  const isHmac = (defaultSignType ?? (signTypes.length === 1 ? signTypes[0] : undefined)) === 'HMAC-SHA256'
  const answer = download === undefined ? answerType : 'text'
  const lists = listsIn(data?.properties)
  return {
    ...(clientCertificate && { certificate: true }),
    ...(host !== undefined && { host }),
    ...('mch_id' in fields ? { merchant: 'mch_id' } : 'mchid' in fields ? { merchant: 'mchid' } : {}),
    ...(nonce !== undefined && { nonce: false }),
    ...(sign === false && { sign }),
    ...(isHmac && { signType: 'HMAC-SHA256' }),
    ...(answerSigned === false && { answerSigned }),
    ...(answer !== undefined && { answer }),
    ...(lists.length > 0 && { lists }),
    ...(parametersIn !== undefined && { isQuery: true }),
    ...(browser && { isPage: true }),
    ...(upload && { upload: { file: fileOf(fields), digest: nameOf(fields, /_hash$/) } }),
  }
}

function listsIn(properties: Readonly<Record<string, Schema>> = {}): string[] {
  return Object.entries(properties).flatMap(([name, { type, properties: inner, items }]) => [
    ...(type === 'array' ? [name] : []),
    ...listsIn(inner),
    ...listsIn(items?.properties),
  ])
}

/** Prints the part names of uploads and the digests of downloads, by `METHOD path` with `{}` for each variable. */
export function printFiles(operations: readonly Operation[]): string {
  const v3 = operations.filter(({ version }) => version === undefined)
  const line = (operation: Operation, value: object) => `  ${key(operation)}: ${literal(value)},\n`
  const uploads = v3.filter(({ upload }) => upload).map((operation) => line(operation, toUpload(operation)))
  const downloads = v3
    .filter(({ download }) => download !== undefined)
    .map((operation) => line(operation, toDownload(operation)))
  return `${HEAD}
export interface Upload {
  /** The name of the part with the file. */
  readonly file: string
  /** Members of \`meta\`: the name of the file and its digest. */
  readonly name?: string
  readonly digest: string
  /** The member for the algorithm of the digest, and its value. Default: SHA-256, without such a member. */
  readonly algorithm?: { readonly name: string; readonly value: string; readonly hash: 'sm3' }
  /** Other parts besides \`meta\`; \`true\`: the value is also in \`meta\`. */
  readonly fields?: Readonly<Record<string, boolean>>
}
export interface Download {
  readonly host?: string
  /** The response header with the SHA-1 digest of the file. */
  readonly digest?: string
}

/** By \`METHOD path\`, with \`{}\` for each variable. */
export const UPLOADS: Readonly<Record<string, Upload>> = {
${uploads.join('')}}
export const DOWNLOADS: Readonly<Record<string, Download>> = {
${downloads.join('')}}
`
}

function toUpload({ path, body }: Operation): object {
  const fields = body?.properties ?? {}
  const meta = fields['meta']?.json
  const members = (meta === true ? undefined : meta?.properties) ?? {}
  const name = Object.keys(members).find((one) => /^file_?name$/.test(one))
  const algorithm = Object.keys(members).find((one) => /^digest_al/.test(one))
  const [value] = (algorithm === undefined ? undefined : members[algorithm]?.enum) ?? []
  if (algorithm !== undefined && !/SM3$/.test(String(value))) {
    throw new Error(`${path}: the digest of the upload has an unknown algorithm`)
  }
  const others = Object.keys(fields).filter((one) => one !== 'meta' && one !== fileOf(fields))
  return {
    file: fileOf(fields),
    ...(name !== undefined && { name }),
    // if two members look like the digest, the required one is it
    digest: (meta === true ? [] : (meta?.required ?? [])).find((one) => DIGEST.test(one)) ?? nameOf(members, DIGEST),
    ...(algorithm !== undefined && { algorithm: { name: algorithm, value, hash: 'sm3' } }),
    ...(others.length > 0 && { fields: Object.fromEntries(others.map((one) => [one, one in members])) }),
  }
}

const DIGEST = /^(?:sha256|digest|file_digest)$/

function toDownload({ host, download }: Operation): object {
  const digest = download?.digest?.toLowerCase()
  return { ...(host !== undefined && { host }), ...(digest !== undefined && { digest }) }
}

function fileOf(fields: Readonly<Record<string, Schema>>): string {
  return Object.keys(fields).find((name) => fields[name]?.type === 'file') ?? missing('part with a file')
}

function nameOf(fields: object, pattern: RegExp): string {
  return Object.keys(fields).find((name) => pattern.test(name)) ?? missing(`member that matches ${pattern.source}`)
}

function missing(part: string): never {
  throw new Error(`the upload has no ${part}`)
}

function key({ method, path }: Operation): string {
  return `'${method} ${path.replace(/\{\w+\}/g, '{}')}'`
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value)
  const members = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
