import type http from 'node:http'
import { PassThrough, type Readable } from 'node:stream'
import zlib from 'node:zlib'
import { type Attempt, tooLarge } from './attempt.js'
import type { SentRequest } from './contracts.js'

export interface Answer {
  readonly status: number
  readonly statusText: string
  readonly headers: http.IncomingHttpHeaders
  /** After transfer and content decoding. */
  readonly data: Buffer | Readable
  readonly request: http.ClientRequest
}

export interface ReadOptions {
  /** Largest answer in bytes, decoded. */
  readonly limit: number
  /** Hand a good answer on as a stream, which whoever gets it counts. */
  readonly streamed: boolean
}

/**
 * One request over node:http(s), and its answer as bytes: no redirects, no proxy, nothing added but what HTTP itself
 * needs. axios's own adapter does more, and takes several times as long.
 */
export function exchangeBytes(
  sent: SentRequest,
  agent: http.Agent | undefined,
  { limit, streamed }: ReadOptions,
  attempt: Attempt,
  label: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { url, method, body } = sent
    const parts = body === undefined ? [] : body instanceof Uint8Array ? [body] : body
    const { hostname } = url
    // without a prototype, so that a polluted one sets nothing
    const options: http.RequestOptions = Object.assign(Object.create(null), {
      protocol: url.protocol,
      hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
      port: url.port,
      path: url.pathname + url.search,
      method,
      headers: body === undefined ? sent.headers : { ...sent.headers, 'content-length': sizeOf(parts) },
      agent,
      insecureHTTPParser: false,
    })
    const request = attempt.request(options, (response) => {
      const { statusCode: status = 0, statusMessage: statusText = '', headers } = response
      const chunks: Buffer[] = []
      let size = 0
      const stream = decoded(response, reject)
      stream.on('error', reject)
      if (streamed && status >= 200 && status < 300) {
        resolve({ status, statusText, headers, data: stream, request })
        return
      }
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= limit) {
          chunks.push(chunk)
          return
        }
        reject(tooLarge(label, limit))
        request.destroy()
      })
      // a body without a length may end early unseen, which the signature shows
      response.on('close', () => {
        if (!response.complete) reject(Object.assign(new Error(), { code: 'ECONNRESET' }))
      })
      stream.on('end', () => {
        // an answer that came before all of the body was sent: what is left of it goes nowhere, and must not be waited for
        if (!request.writableFinished) request.destroy()
        const [first] = chunks
        const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size)
        if (response.complete) resolve({ status, statusText, headers, data: whole, request })
      })
    })
    request.on('error', reject)
    attempt.onCancel(() => request.destroy())
    const last = parts.length - 1
    for (const part of parts.slice(0, last)) request.write(part)
    request.end(parts[last])
  })
}

function sizeOf(parts: readonly Uint8Array[]): string {
  return String(parts.reduce((sum, part) => sum + part.length, 0))
}

/** An uncompressed answer is asked for; one that is compressed all the same is unpacked, and counted unpacked. */
function decoded(response: http.IncomingMessage, reject: (error: unknown) => void): Readable {
  const encoding = response.headers['content-encoding']
  const create = encoding === undefined ? undefined : UNPACK.get(encoding.toLowerCase())
  if (create === undefined) return response
  const unpacked = new PassThrough()
  const fail = (error: Error) => {
    reject(error)
    // whoever reads it as a stream hears of it there
    unpacked.destroy(error)
    response.destroy()
  }
  // what broke off has no end that would be piped on
  response.on('error', (error) => unpacked.destroy(error))
  // without a first byte there is nothing to unpack: an empty body is one
  const end = () => unpacked.end()
  response.once('end', end).once('data', (chunk: Buffer) => {
    response.off('end', end).pause()
    const unpack = create(chunk)
    unpack.on('error', fail)
    unpack.write(chunk)
    response.pipe(unpack).pipe(unpacked)
  })
  return unpacked
}
type Create = (first: Buffer) => NodeJS.ReadWriteStream
// some servers mean the bare format by deflate, whose first byte does not say what it is
const inflate: Create = (first) => (((first[0] ?? 0) & 0x0f) === 0x08 ? zlib.createInflate() : zlib.createInflateRaw())
const UNPACK: ReadonlyMap<string, Create> = new Map<string, Create>([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', inflate],
  ['br', () => zlib.createBrotliDecompress()],
])
