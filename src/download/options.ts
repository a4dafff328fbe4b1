import { resolve, sep } from 'node:path'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Progress, RequestOptions, Variables } from '../chain/call.js'
import { type PathValue, printable, type Query } from '../chain/path.js'
import { DIGEST_LENGTH, DIGESTS, type DigestType, decryptKey } from '../crypto/incremental.js'
import type { KeyObject } from '../crypto/rsa.js'
import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import {
  abortSignal,
  boolean,
  bytes,
  type Check,
  callback,
  plainObject,
  timeout,
  unchecked,
} from '../options/checks.js'
import { showName } from '../options/names.js'
import { defineOptions, type OptionTable } from '../options/options.js'
import { isObject, isRecord } from '../options/record.js'
import { callRetry } from '../transport/retry.js'
import { requireDigest } from './digest.js'
import type { FileHash, ReceiveOptions } from './file-receiver.js'

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

/** Bytes. */
const LIMIT = 2 * 1024 ** 3
/** Milliseconds. */
const TIMEOUT = 10 * 60_000

/** Returns the absolute path. */
export const filePath: Check<string> = (value, name, reject) => {
  const isFile = value instanceof URL && value.protocol === 'file:'
  if (!isFile && (typeof value !== 'string' || value === ''))
    reject(`\`${name}\` must be the path of a file, or a file: URL`)
  const path = isFile ? fileURLToPath(value) : (value as string)
  if (path.includes('\0')) reject(`\`${name}\` has a NUL character, which is not allowed in a path; remove it`)
  // a slash at the end means a folder; resolve() would remove it
  return path.endsWith('/') || path.endsWith(sep) ? `${resolve(path)}${sep}` : resolve(path)
}

const writable: Check<Writable | WritableStream<Uint8Array>> = (value, name, reject) => {
  if (value instanceof WritableStream) {
    return value.locked ? reject(`\`${name}\` is locked by another writer; pass another stream`) : value
  }
  const { write, end, on, destroyed, writableEnded } = (value ?? {}) as Partial<Writable>
  if (typeof write !== 'function' || typeof end !== 'function' || typeof on !== 'function')
    reject(`\`${name}\` must be a Writable of Node.js or a WritableStream`)
  if (destroyed || writableEnded) reject(`\`${name}\` has already ended; pass another stream`)
  return value as Writable
}

// the order of the checks
const OPTIONS = defineOptions(
  {
    stream: writable,
    query: plainObject<Query>(),
    xml: plainObject(),
    gzip: boolean,
    limit: bytes,
    timeout,
    headers: plainObject<Readonly<Record<string, string>>>(),
    signal: abortSignal,
    onDownloadProgress: callback<(progress: Progress) => void>(),
    retry: callRetry,
    baseURL: unchecked<string>(),
    to: filePath,
    hash: unchecked(),
    decrypt: unchecked(),
  } satisfies OptionTable & Record<keyof CommonOptions | 'to' | 'stream', unknown>,
  {
    foreign: new Map([
      ['params', 'query parameters go under `query`'],
      ['path', 'the path of the file goes under `to`'],
      ['file', 'the path of the file goes under `to`'],
      ['sink', 'the path of the file goes under `to`, a stream under `stream`'],
      ['hashvalue', 'pass the response that has it under `hash`'],
      ['encryptkey', 'pass the entry that has it under `decrypt`'],
      ['responsetype', 'the file goes to `to` or `stream`'],
      ['maxcontentlength', 'the largest size goes under `limit`'],
    ]),
  },
)

/** @throws UsageError `ERR_OPTION`, `ERR_PATH` */
export function readOptions(
  label: string,
  given: unknown,
  variables: readonly string[],
  privateKey: KeyObject,
): CheckedDownloadOptions {
  const reject: Reject = rejectWith('ERR_OPTION', label)
  if (!isRecord(given)) reject('pass the destination of the file: { to: path }')
  const taken = variables.find((name) => OPTIONS.has(name) && Object.hasOwn(given, name))
  if (taken !== undefined)
    throw new UsageError('ERR_PATH', `${label}: the variable ${taken} has the name of an option; rename it`)
  const values: Record<string, unknown> = Object.create(null)
  const collected = OPTIONS.collect(given, reject, (name, value) => {
    if (!variables.includes(name))
      reject(
        `${showName(name)} is neither a variable of the path nor an option of a download; ${OPTIONS.remedyFor(name) ?? 'query parameters go under `query`'}`,
      )
    values[name] = value
  })
  if (collected.to === undefined && collected.stream === undefined)
    reject('pass the destination of the file: { to: path }')
  if (collected.to !== undefined && collected.stream !== undefined)
    reject('both `to` and `stream` are given; pass one of them')
  const options = OPTIONS.check(collected, reject)
  const { to, stream, query, xml, hash, gzip, decrypt, limit = LIMIT, timeout = TIMEOUT } = options
  const { headers, signal, baseURL, retry, onDownloadProgress } = options
  return {
    values,
    to,
    stream,
    query,
    xml,
    hash: hash === undefined ? undefined : readHash(label, hash, reject),
    gzip,
    decrypt: decrypt === undefined ? undefined : readKey(decrypt, privateKey, reject),
    limit,
    timeout,
    request: { headers, signal, baseURL, retry, onDownloadProgress },
  }
}

function readHash(label: string, hash: unknown, reject: Reject): FileHash {
  const { hash_type: type, hash_value: value } = isObject(hash)
    ? hash
    : reject('`hash` must be an object; pass the response')
  if (typeof type !== 'string' || typeof value !== 'string' || value === '')
    reject('`hash` must have hash_type and hash_value; pass the response that has them')
  const known = Object.keys(DIGESTS).find((name) => name === type.toUpperCase()) as DigestType | undefined
  if (known === undefined)
    reject(`hash_type ${printable(type)} is not supported; the supported types are ${Object.keys(DIGESTS).join(', ')}`)
  if (!/^[0-9a-f]+$/i.test(value) || value.length !== DIGEST_LENGTH[known])
    reject(
      `hash_value must be a ${known} in hex, ${DIGEST_LENGTH[known]} characters; pass the value of the response unchanged`,
    )
  requireDigest(label, known)
  return { type: known, value: value.toLowerCase() }
}

/** Decrypts the key of the file, so that an invalid one is rejected before the request is sent. */
function readKey(decrypt: unknown, privateKey: KeyObject, reject: Reject): NonNullable<ReceiveOptions['decrypt']> {
  const key = isObject(decrypt) ? decrypt : reject('`decrypt` must be an object; pass the entry of the response')
  const { encrypt_key, nonce, associated_data = '', algorithm = 'AEAD_AES_256_GCM' } = key
  if (algorithm !== 'AEAD_AES_256_GCM')
    reject(`algorithm ${printable(String(algorithm))} is not supported; request the file with AEAD_AES_256_GCM`)
  if (
    typeof encrypt_key !== 'string' ||
    typeof nonce !== 'string' ||
    nonce === '' ||
    typeof associated_data !== 'string'
  )
    reject('`decrypt` must have encrypt_key and nonce; pass the entry of the response that has them')
  // `sensitive: 'auto'` may have decrypted it
  const bytes = Buffer.byteLength(encrypt_key) === KEY ? Buffer.from(encrypt_key) : decryptKey(encrypt_key, privateKey)
  if (bytes?.length !== KEY)
    reject(
      "encrypt_key cannot be decrypted with the merchant's private key; use the private key of the certificate that encrypted it",
    )
  return { key: bytes, nonce, associatedData: associated_data }
}
/** Length of an AES-256 key in bytes. */
const KEY = 32
