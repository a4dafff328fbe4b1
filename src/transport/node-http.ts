import type http from 'node:http'
import { PassThrough, type Readable } from 'node:stream'
import zlib from 'node:zlib'
import { type Attempt, tooLarge } from './attempt.js'
import type { SentRequest } from './contracts.js'

/** A response as received from node:http. */
export interface HttpResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: http.IncomingHttpHeaders
  /** After transfer and content decoding. */
  readonly data: Buffer | Readable
  readonly request: http.ClientRequest
}

export interface ReadOptions {
  /** Largest decoded response in bytes. */
  readonly limit: number
  /** Whether a 2xx response is returned as a stream; its consumer enforces the limit. */
  readonly streamed: boolean
}

/**
 * Sends one request over node:http(s) and returns the response as bytes. Does not follow redirects, does not use a proxy,
 * and adds no headers except those that HTTP requires. The adapter of axios takes several times as long.
 */
export function exchangeBytes(
  sent: SentRequest,
  agent: http.Agent | undefined,
  { limit, streamed }: ReadOptions,
  attempt: Attempt,
  label: string,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { url, method, body } = sent
    const parts = body === undefined ? [] : body instanceof Uint8Array ? [body] : body
    const { hostname } = url
    // without a prototype: a polluted Object.prototype must not set an option
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
      // an early end of a body without a length is not detected here; its signature is invalid
      response.on('close', () => {
        if (!response.complete) reject(Object.assign(new Error(), { code: 'ECONNRESET' }))
      })
      stream.on('end', () => {
        // the response arrived before the whole request body was sent: do not wait for the rest of the body
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

/** Decompresses a response that is compressed although the request asked for an uncompressed one. */
function decoded(response: http.IncomingMessage, reject: (error: unknown) => void): Readable {
  const encoding = response.headers['content-encoding']
  const create = encoding === undefined ? undefined : UNPACK.get(encoding.toLowerCase())
  if (create === undefined) return response
  const unpacked = new PassThrough()
  const fail = (error: Error) => {
    reject(error)
    // the consumer of a stream sees the error there
    unpacked.destroy(error)
    response.destroy()
  }
  // pipe() does not forward errors
  response.on('error', (error) => unpacked.destroy(error))
  // an empty body has no first byte and is not decompressed
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
// some servers send raw deflate data, without the zlib header in the first byte
const inflate: Create = (first) => (((first[0] ?? 0) & 0x0f) === 0x08 ? zlib.createInflate() : zlib.createInflateRaw())
const UNPACK: ReadonlyMap<string, Create> = new Map<string, Create>([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', inflate],
  ['br', () => zlib.createBrotliDecompress()],
])
