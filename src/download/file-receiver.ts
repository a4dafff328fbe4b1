import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isEqualText } from '../crypto/digest.js'
import { createGcmOpener, type DigestType } from '../crypto/incremental.js'
import { NetworkError, TrustError } from '../errors/errors.js'
import { requireDigest } from './digest.js'
import type { Target } from './target.js'

/** How a file is received and checked. */
export interface ReceiveOptions {
  /** Name of the request in error messages: `GET /v3/billdownload/file`. */
  readonly label: string
  readonly isGzip: boolean
  /** Hash from the caller, in lower case. */
  readonly hash: FileHash | undefined
  readonly decrypt: { readonly key: Uint8Array; readonly nonce: string; readonly associatedData: string } | undefined
  /** Largest size of the unpacked file in bytes. */
  readonly limit: number
}
export interface FileHash {
  readonly type: DigestType
  readonly value: string
}

/** One response while its body arrives. Its signature may not be verified yet. */
export interface IncomingFile {
  readonly stream: Readable
  /** Receives the bytes as they arrive, before they are unpacked. */
  readonly onBytes?: ((bytes: Buffer) => void) | undefined
  /** Hash from the response. The file must match it. */
  readonly hash?: FileHash | undefined
  /** Returns the error that a small JSON or XML document stands for, or `undefined` if the document is the file. */
  toApiError(document: Buffer): Promise<Error | undefined>
}
export interface ReceivedFile {
  readonly bytes: number
  /** The hash from the caller; if there is none, the hash from the response. */
  readonly hash: FileHash | undefined
}

/** Receives the response of each attempt. Every attempt starts from the first byte. */
export interface FileReceiver {
  readonly options: ReceiveOptions
  /** Reads the response to its end and checks its hash. The file is not visible yet. */
  receive(incoming: IncomingFile): Promise<ReceivedFile>
  /** Completes the file after the response of the last attempt is verified. */
  finish(): Promise<void>
}
/** A receiver with the control of its creator. */
export interface FileReceiverControl extends FileReceiver {
  /** Stops receiving and removes all temporary files. */
  cancel(reason: unknown): Promise<void>
}

export function createFileReceiver(options: ReceiveOptions, target: Target): FileReceiverControl {
  let source: Readable | undefined
  let running: Promise<unknown> = Promise.resolve()
  let isCancelled = false
  return {
    options,
    async receive(incoming) {
      // cancelled while the headers of the response were being checked
      if (isCancelled) throw new TypeError('the download was cancelled')
      source = incoming.stream
      const receiving = receiveFile(incoming, options, target)
      running = receiving.catch(() => undefined)
      return receiving
    },
    finish: () => target.finish(),
    async cancel(reason) {
      isCancelled = true
      source?.destroy()
      target.abort(reason)
      await running
      await target.discard()
    },
  }
}

async function receiveFile(incoming: IncomingFile, options: ReceiveOptions, target: Target): Promise<ReceivedFile> {
  const { label, limit } = options
  await target.begin()
  const expected = [options.hash, incoming.hash].filter((hash) => hash !== undefined)
  const digests = new Map(expected.map(({ type }) => [type, requireDigest(label, type)]))
  let bytes = 0
  const cleanups: (() => Promise<void>)[] = []
  try {
    for await (const chunk of unpacked(incoming, options, target, cleanups)) {
      bytes += chunk.length
      if (bytes > limit) throw tooLargeError(options)
      for (const digest of digests.values()) digest.update(chunk)
      await target.write(chunk)
    }
  } finally {
    for (const cleanUp of cleanups) await cleanUp()
  }
  const found = new Map([...digests].map(([type, digest]) => [type, digest.hex()]))
  for (const { type, value } of expected) {
    if (isEqualText(found.get(type) ?? '', value)) continue
    throw new TrustError(
      'ERR_HASH',
      `${label}: the ${type} of the file does not match \`hash_value\`: the file was truncated or changed; download it again`,
    )
  }
  return { bytes, hash: expected[0] }
}

/** Returns the decrypted and unpacked bytes. @param cleanups receives functions that remove temporary files */
function unpacked(
  incoming: IncomingFile,
  options: ReceiveOptions,
  target: Target,
  cleanups: (() => Promise<void>)[],
): AsyncIterable<Buffer> {
  const received = limited(incoming, options)
  const plain =
    options.decrypt === undefined ? received : decrypted(received, options, options.decrypt, target, cleanups)
  return options.isGzip ? gunzipped(plain, options) : plain
}

/** Largest size, in bytes, of a JSON or XML document that can be an API error. */
const MAX_ERROR_DOCUMENT = 64 * 1024
const BRACE = '{'.charCodeAt(0)
const BRACKET = '<'.charCodeAt(0)

async function* limited(
  { stream, onBytes, toApiError }: IncomingFile,
  options: ReceiveOptions,
): AsyncGenerator<Buffer, void, undefined> {
  let size = 0
  let buffered: Buffer[] | undefined
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size === 0 && (chunk[0] === BRACE || chunk[0] === BRACKET)) buffered = []
    size += chunk.length
    // gzip makes incompressible data slightly larger
    if (size > options.limit * 1.001 + 1024) throw tooLargeError(options)
    onBytes?.(chunk)
    if (buffered === undefined) yield chunk
    else {
      buffered.push(chunk)
      if (size <= MAX_ERROR_DOCUMENT) continue
      yield* buffered
      buffered = undefined
    }
  }
  if (buffered === undefined) return
  const failure = await toApiError(Buffer.concat(buffered))
  if (failure !== undefined) throw failure
  yield* buffered
}

/** Decrypts into a temporary file. No byte is used, not even for unpacking, before the authentication tag is verified. */
async function* decrypted(
  received: AsyncIterable<Buffer>,
  { label }: ReceiveOptions,
  { key, nonce, associatedData }: NonNullable<ReceiveOptions['decrypt']>,
  target: Target,
  cleanups: (() => Promise<void>)[],
): AsyncGenerator<Buffer, void, undefined> {
  const opener = createGcmOpener(key, nonce, associatedData)
  if (opener === undefined) throw decryptError(label)
  const spool = await target.createSpool()
  cleanups.push(spool.remove)
  for await (const chunk of received) await spool.write(opener.update(chunk))
  if (!opener.isAuthentic()) throw decryptError(label)
  await spool.close()
  yield* spool.read()
}

function decryptError(label: string): TrustError {
  return new TrustError(
    'ERR_DECRYPT',
    `${label}: the file cannot be decrypted: it was truncated or changed, or encrypt_key and nonce belong to another file; request the bill and download it again`,
  )
}

const CHUNK = 64 * 1024

async function* gunzipped(
  packed: AsyncIterable<Buffer>,
  options: ReceiveOptions,
): AsyncGenerator<Buffer, void, undefined> {
  let isEmpty = true
  async function* counted() {
    for await (const chunk of packed) {
      isEmpty &&= chunk.length === 0
      yield chunk
    }
  }
  const gunzip = createGunzip({ chunkSize: CHUNK })
  // an error of one stream destroys both with the same error
  pipeline(counted, gunzip, () => undefined)
  let isStarted = false
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      isStarted = true
      yield chunk
    }
  } catch (error) {
    throw toGzipError(options.label, error, isStarted)
  }
  if (isEmpty) throw toGzipError(options.label, { code: 'Z_BUF_ERROR' }, false)
}

/** Returns a retryable error for a truncated file. A file that is not gzip is an error without a retry. */
function toGzipError(label: string, error: unknown, isStarted: boolean): unknown {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  if (typeof code !== 'string' || !code.startsWith('Z_')) return error
  return message === 'incorrect header check' && !isStarted
    ? new NetworkError(
        'ERR_RESPONSE_FORMAT',
        `${label}: the response is not a gzip file; pass \`gzip: false\` if you did not request gzip, or check baseURL and the proxy`,
        true,
      )
    : new NetworkError(
        'ERR_RESPONSE_CUT',
        `${label}: the gzip file is truncated or invalid (${code}); download it again`,
        true,
      )
}

function tooLargeError({ label, limit }: ReceiveOptions): NetworkError {
  return new NetworkError(
    'ERR_RESPONSE_TOO_LARGE',
    `${label}: the file is larger than ${limit} bytes; raise \`limit\`, or check baseURL and the proxy`,
    true,
  )
}
