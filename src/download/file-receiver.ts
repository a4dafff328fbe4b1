import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isEqualText } from '../crypto/digest.js'
import { createDigest, createGcmOpener, type Digest, type DigestType } from '../crypto/incremental.js'
import { NetworkError, TrustError, UsageError } from '../errors/errors.js'
import type { Target } from './target.js'

/** What is to be done with a file that arrives. */
export interface ReceiveOptions {
  /** `GET /v3/billdownload/file`: what errors call it. */
  readonly label: string
  readonly isGzip: boolean
  /** What the caller knows of it, lower case. */
  readonly hash: FileHash | undefined
  readonly decrypt: { readonly key: Uint8Array; readonly nonce: string; readonly associatedData: string } | undefined
  /** Bytes, unpacked. */
  readonly limit: number
}
export interface FileHash {
  readonly type: DigestType
  readonly value: string
}

/** One answer, as a protocol believes it so far. */
export interface IncomingFile {
  readonly stream: Readable
  /** Sees the bytes as they arrived, before anything is unpacked. */
  readonly onBytes?: ((bytes: Buffer) => void) | undefined
  /** What the answer itself says the file is; to be found equal. */
  readonly hash?: FileHash | undefined
  /** What a small document of JSON or XML is thrown as that came in the place of the file; `undefined`: it is the file. */
  toApiError(document: Buffer): Promise<Error | undefined>
}
export interface ReceivedFile {
  readonly bytes: number
  /** That of the plan, or else that of the answer. */
  readonly hash: FileHash | undefined
}

/** Takes the answer of one attempt after the other, each from zero. */
export interface FileReceiver {
  readonly options: ReceiveOptions
  /** Reads it to its end and checks what can be checked of it; it is not to be seen yet. */
  receive(arriving: IncomingFile): Promise<ReceivedFile>
  /** The last attempt is believed in full. */
  finish(): Promise<void>
}
/** For whoever began it. */
export interface FileReceiverControl extends FileReceiver {
  /** Ends what is under way and leaves nothing behind. */
  cancel(reason: unknown): Promise<void>
}

export function createFileReceiver(options: ReceiveOptions, target: Target): FileReceiverControl {
  let source: Readable | undefined
  let running: Promise<unknown> = Promise.resolve()
  let isCancelled = false
  return {
    options: options,
    async receive(incoming) {
      // found out while the answer was still being judged
      if (isCancelled) throw new TypeError('abandoned')
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
      `${label}: the ${type} of the file is another one; it was cut or changed on its way: ask for it again`,
    )
  }
  return { bytes, hash: expected[0] }
}

/** The bytes of the file itself. @param cleanups frees what it used */
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

/** Bytes up to which a document of JSON or XML can be a refusal. */
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
    // packing adds a little to what cannot be packed
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

/** Through a file of its own: not a byte goes on, not even to be unpacked, before the tag has been checked. */
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
    `${label}: the file cannot be decrypted: it was cut or changed on its way, or encrypt_key and nonce are of another one; ask for it again`,
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
  // what ends the one ends the other, with the same error
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

/** A file that broke off is asked for again at once, as any read is; what is no gzip file will be none the next time. */
function toGzipError(label: string, error: unknown, isStarted: boolean): unknown {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  if (typeof code !== 'string' || !code.startsWith('Z_')) return error
  return message === 'incorrect header check' && !isStarted
    ? new NetworkError(
        'ERR_RESPONSE_FORMAT',
        `${label}: the answer is no gzip file; pass \`gzip: false\` where none was asked for, or check who answers`,
        true,
      )
    : new NetworkError('ERR_RESPONSE_CUT', `${label}: the gzip file is cut or broken (${code}); ask for it again`, true)
}

function tooLargeError({ label, limit }: ReceiveOptions): NetworkError {
  return new NetworkError(
    'ERR_RESPONSE_TOO_LARGE',
    `${label}: the file is larger than ${limit} bytes; raise \`limit\`, or check who answers`,
    true,
  )
}

function requireDigest(label: string, type: DigestType): Digest {
  return createDigest(type) ?? refuseDigest(label, type)
}

/** @throws UsageError `ERR_OPTION` */
export function refuseDigest(label: string, type: string): never {
  throw new UsageError(
    'ERR_OPTION',
    `${label}: this Node.js has no ${type}, so that the file could not be checked; run one with OpenSSL's`,
  )
}
