import { resolve, sep } from 'node:path'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Progress, RequestOptions, Variables } from '../chain/call.js'
import { MAX_TIMEOUT } from '../chain/call.js'
import { type PathValue, printable, type Query } from '../chain/path.js'
import { createDigest, DIGEST_LENGTH, DIGESTS, type DigestType, decryptKey } from '../crypto/incremental.js'
import type { KeyObject } from '../crypto/rsa.js'
import { UsageError } from '../errors/errors.js'
import { readRetry } from '../transport/retry.js'
import { type FileHash, type ReceiveOptions, refuseDigest } from './file-receiver.js'

/** Members of a signed response with the hash of a file. You can pass the response itself. */
export interface HashOfFile {
  /** `SHA1`, `SHA256`, `SM3` */
  readonly hash_type?: string | undefined
  /** Hash of the unpacked file in hex. */
  readonly hash_value?: string | undefined
}
/** Members of a signed response with the key of an encrypted bill. You can pass the entry of its list. */
export interface KeyOfFile {
  /** The value in the response, or the value decrypted by `sensitive: 'auto'`. */
  readonly encrypt_key?: string | undefined
  readonly nonce?: string | undefined
  /** Default: empty. */
  readonly associated_data?: string | undefined
  /** Default and only supported value: `AEAD_AES_256_GCM`. */
  readonly algorithm?: string | undefined
}

interface CommonOptions extends Pick<RequestOptions, 'headers' | 'signal' | 'baseURL' | 'retry'> {
  readonly query?: Query | undefined
  /** Body of the request for a bill of APIv2: `instance.download('v2/pay/downloadbill', { xml, to })`. */
  readonly xml?: Readonly<Record<string, unknown>> | undefined
  /** Expected hash from a signed response: `hash: bill`. A file with another hash is a `TrustError` with `ERR_HASH`. */
  readonly hash?: HashOfFile | undefined
  /** Whether to unpack the file. Default: `true` if the address requests gzip (`tartype=gzip`). */
  readonly gzip?: boolean | undefined
  /** Key of an encrypted bill from a signed response: `decrypt: part`. */
  readonly decrypt?: KeyOfFile | undefined
  /** Largest size of the unpacked file in bytes. Default 2 GiB. */
  readonly limit?: number | undefined
  /** Timeout of the whole download in milliseconds, checks included. Default 10 minutes. */
  readonly timeout?: number | undefined
  readonly onDownloadProgress?: ((progress: Progress) => void) | undefined
}
/**
 * The file appears at `to` only after the complete file is checked; an existing file is replaced. A `stream` receives the bytes
 * as they arrive, or after all checks if the file is encrypted. The stream is ended on success and destroyed on failure.
 */
export type DownloadOptions = CommonOptions &
  (
    | { readonly to: string | URL; readonly stream?: undefined }
    | { readonly stream: Writable | WritableStream<Uint8Array>; readonly to?: undefined }
  )
/** The options with the values of the path variables. An unknown path allows any variable. */
export type DownloadOptionsOf<Source> = DownloadOptions &
  (Source extends string
    ? string extends Source
      ? { readonly [variable: string]: unknown }
      : { readonly [Name in Variables<Source>]: PathValue }
    : { readonly [variable: string]: unknown })

/** The checked options with their defaults. */
export interface CheckedDownloadOptions {
  readonly values: Readonly<Record<string, unknown>>
  readonly to: string | undefined
  readonly stream: Writable | WritableStream<Uint8Array> | undefined
  readonly query: Query | undefined
  readonly xml: object | undefined
  readonly hash: FileHash | undefined
  readonly gzip: boolean | undefined
  readonly decrypt: ReceiveOptions['decrypt']
  readonly limit: number
  readonly timeout: number
  readonly request: Pick<RequestOptions, 'headers' | 'signal' | 'baseURL' | 'retry' | 'onDownloadProgress'>
}

const NAMES: readonly string[] = [
  'to',
  'stream',
  'query',
  'xml',
  'hash',
  'gzip',
  'decrypt',
  'limit',
  'timeout',
  'headers',
  'signal',
  'baseURL',
  'retry',
  'onDownloadProgress',
] satisfies (keyof CommonOptions | 'to' | 'stream')[]
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['params', 'query parameters go under `query`'],
  ['path', 'where the file goes goes under `to`'],
  ['file', 'where the file goes goes under `to`'],
  ['sink', 'where the file goes goes under `to`, or under `stream`'],
  ['hash_value', 'pass the answer that has it under `hash`'],
  ['encrypt_key', 'pass the entry that has it under `decrypt`'],
  ['responseType', 'the file goes to `to` or `stream`'],
  ['maxContentLength', 'the largest size goes under `limit`'],
])

/** Bytes. */
const LIMIT = 2 * 1024 ** 3
/** Milliseconds. */
const TIMEOUT = 10 * 60_000

type Refuse = (message: string) => never

/** @throws UsageError `ERR_OPTION`, `ERR_PATH` */
export function readOptions(
  label: string,
  bag: unknown,
  variables: readonly string[],
  privateKey: KeyObject,
): CheckedDownloadOptions {
  const refuse: Refuse = (message) => {
    throw new UsageError('ERR_OPTION', `${label}: ${message}`)
  }
  const { values, given } = split(label, bag, variables, refuse)
  const { to, stream, query, xml, hash, gzip, decrypt, limit = LIMIT, timeout = TIMEOUT } = given
  if ((to === undefined) === (stream === undefined))
    refuse(to === undefined ? 'say where the file goes: { to: path }' : 'both `to` and `stream` are given; take one')
  if (stream !== undefined) checkStream(stream, refuse)
  if (query !== undefined && !isRecord(query)) refuse('`query` is not a plain object; pass { name: value }')
  if (xml !== undefined && !isRecord(xml)) refuse('`xml` is not a plain object; pass { name: value }')
  if (gzip !== undefined && typeof gzip !== 'boolean') refuse('`gzip` is true or false')
  if (!isWithin(limit, Number.MAX_SAFE_INTEGER)) refuse('`limit` is a number of bytes')
  if (!isWithin(timeout, MAX_TIMEOUT)) refuse(`\`timeout\` is in milliseconds, from 1 to ${MAX_TIMEOUT}`)
  const { headers, signal, baseURL, retry, onDownloadProgress } = given
  if (headers !== undefined && !isRecord(headers)) refuse('`headers` is not a plain object; pass { name: value }')
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse('`signal` is not an AbortSignal')
  if (onDownloadProgress !== undefined && typeof onDownloadProgress !== 'function')
    refuse('`onDownloadProgress` is not a function')
  if (retry !== undefined) readRetry(retry, 'ERR_OPTION')
  return {
    values,
    to: to === undefined ? undefined : readPath(to, refuse),
    stream: stream as CheckedDownloadOptions['stream'],
    query: query as Query | undefined,
    xml: xml as object | undefined,
    hash: hash === undefined ? undefined : readHash(label, hash, refuse),
    gzip: gzip as boolean | undefined,
    decrypt: decrypt === undefined ? undefined : readKey(decrypt, privateKey, refuse),
    limit,
    timeout,
    request: { headers, signal, baseURL, retry, onDownloadProgress } as CheckedDownloadOptions['request'],
  }
}

/** Reads own members only: a polluted Object.prototype sets no option. */
function split(label: string, bag: unknown, variables: readonly string[], refuse: Refuse) {
  if (!isRecord(bag)) refuse('say where the file goes: { to: path }')
  const values: Record<string, unknown> = Object.create(null)
  const given: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(bag)) {
    if (NAMES.includes(name)) {
      if (variables.includes(name))
        throw new UsageError('ERR_PATH', `${label}: the variable ${name} has the name of an option; rename it`)
      given[name] = value
    } else if (variables.includes(name)) values[name] = value
    else {
      const remedy = OTHER_NAMES.get(name) ?? 'query parameters go under `query`'
      refuse(`${printable(name)} is neither a variable of the path nor an option of a download; ${remedy}`)
    }
  }
  return { values, given }
}

function checkStream(stream: unknown, refuse: Refuse): void {
  if (stream instanceof WritableStream) {
    if (stream.locked) refuse('the `stream` is locked: somebody else writes to it; give another one')
    return
  }
  const { write, end, on, destroyed, writableEnded } = (stream ?? {}) as Partial<Writable>
  if (typeof write !== 'function' || typeof end !== 'function' || typeof on !== 'function')
    refuse('`stream` is nothing that can be written to; pass a Writable of Node.js or a WritableStream')
  if (destroyed || writableEnded) refuse('the `stream` has ended already; give another one')
}

/** Absolute. */
export function readPath(to: unknown, refuse: Refuse): string {
  const isFile = to instanceof URL && to.protocol === 'file:'
  if (!isFile && (typeof to !== 'string' || to === '')) refuse('`to` is the path of a file, or a file: URL')
  const path = isFile ? fileURLToPath(to) : (to as string)
  if (path.includes('\0')) refuse('`to` has a NUL in it, which no path may have')
  // a slash at the end means a folder, which resolve() would hide
  return path.endsWith('/') || path.endsWith(sep) ? `${resolve(path)}${sep}` : resolve(path)
}

function readHash(label: string, hash: unknown, refuse: Refuse): FileHash {
  const { hash_type: type, hash_value: value } = isObject(hash) ? hash : refuse('`hash` is no object; pass the answer')
  if (typeof type !== 'string' || typeof value !== 'string' || value === '')
    refuse('`hash` needs hash_type and hash_value; pass the answer that has them')
  const known = Object.keys(DIGESTS).find((name) => name === type.toUpperCase()) as DigestType | undefined
  if (known === undefined)
    refuse(
      `hash_type ${printable(type)} is not known, so that the file could not be checked; known are ${Object.keys(DIGESTS).join(', ')}`,
    )
  if (!/^[0-9a-f]+$/i.test(value) || value.length !== DIGEST_LENGTH[known])
    refuse(`hash_value is no ${known} in hex, ${DIGEST_LENGTH[known]} characters; pass it as the answer has it`)
  if (createDigest(known) === undefined) refuseDigest(label, known)
  return { type: known, value: value.toLowerCase() }
}

/** Decrypts the key, so that an invalid key is found before anything is sent. */
function readKey(decrypt: unknown, privateKey: KeyObject, refuse: Refuse): NonNullable<ReceiveOptions['decrypt']> {
  const key = isObject(decrypt) ? decrypt : refuse('`decrypt` is no object; pass the entry of the answer')
  const { encrypt_key, nonce, associated_data = '', algorithm = 'AEAD_AES_256_GCM' } = key
  if (algorithm !== 'AEAD_AES_256_GCM')
    refuse(`files encrypted with ${printable(String(algorithm))} cannot be read; ask for AEAD_AES_256_GCM`)
  if (
    typeof encrypt_key !== 'string' ||
    typeof nonce !== 'string' ||
    nonce === '' ||
    typeof associated_data !== 'string'
  )
    refuse('`decrypt` needs encrypt_key and nonce; pass the entry of the answer that has them')
  // `sensitive: 'auto'` may have decrypted it
  const bytes = Buffer.byteLength(encrypt_key) === KEY ? Buffer.from(encrypt_key) : decryptKey(encrypt_key, privateKey)
  if (bytes?.length !== KEY)
    refuse(
      "encrypt_key cannot be decrypted with the merchant's private key; use the key of the certificate that it was encrypted for",
    )
  return { key: bytes, nonce, associatedData: associated_data }
}
/** Bytes, of AES-256. */
const KEY = 32

export function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 1 && value <= most
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // accepts the Object.prototype of another realm: vm contexts, jest
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
