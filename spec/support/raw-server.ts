import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { issueCertificate } from '../../src/crypto/certificate.js'
import { generateKeyPair } from '../../src/crypto/rsa.js'
import { signAnswer } from './gateway.js'

/** One request as it stood on the wire. */
export interface RawRequest {
  /** `GET /v3/certificates HTTP/1.1`. */
  line: string
  /** Everything up to the empty line, without it. */
  head: string
  body: Buffer
  /** The client's end of the connection that it came on. */
  remotePort: number
  header(name: string): string | undefined
}
export interface RawServer {
  /** `http://127.0.0.1:port`; `https://localhost:port` with TLS, whose certificate is for that name. */
  url: string
  port: number
  requests: RawRequest[]
  /** Every connection that was ever accepted; over TLS only those whose handshake succeeded. */
  sockets: Socket[]
  /** Bytes of application data that arrived, whether or not they make a request. */
  received(): number
  /** Resolves when the last connection of all has been closed by whichever side. */
  closed(): Promise<void>
  stop(): void
}

/** Answers one request; it has the socket and may write any bytes, cut it, or say nothing. */
export type Behaviour = (socket: Socket, request: RawRequest, count: number) => void

/**
 * A TCP server on loopback that parses just enough to know when a request is complete, and then does what it is told:
 * what nock and `node:http` cannot show, such as resets, cut bodies and duplicate headers.
 */
export async function startRawServer(
  behave: Behaviour,
  options: { onConnection?: (socket: Socket) => void; tls?: TlsOptions } = {},
): Promise<RawServer> {
  const requests: RawRequest[] = []
  const sockets: Socket[] = []
  let bytes = 0
  const accept = (socket: Socket) => {
    sockets.push(socket)
    const { remotePort = 0 } = socket
    let pending: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined) // resets are part of the game
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      pending = Buffer.concat([pending, chunk])
      for (let found = take(pending); found !== undefined; found = take(pending)) {
        pending = found.rest
        const request = toRequest(found.head, found.body, remotePort)
        requests.push(request)
        behave(socket, request, requests.length)
      }
    })
    options.onConnection?.(socket)
  }
  const server: Server = options.tls === undefined ? createServer(accept) : createTlsServer(options.tls, accept)
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // neither the server nor a forgotten socket keeps the test's process alive
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    url: options.tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    port,
    requests,
    sockets,
    received: () => bytes,
    closed: async () => {
      // not events.once(), which rejects on the error of a reset
      await Promise.all(
        sockets.map((socket) => socket.closed || new Promise((resolve) => socket.once('close', resolve))),
      )
    },
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function take(pending: Buffer): { head: string; body: Buffer; rest: Buffer } | undefined {
  const end = pending.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = pending.subarray(0, end).toString('latin1')
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
  const from = end + 4
  if (pending.length < from + length) return undefined
  return { head, body: pending.subarray(from, from + length), rest: pending.subarray(from + length) }
}

function toRequest(head: string, body: Buffer, remotePort: number): RawRequest {
  const [line = '', ...lines] = head.split('\r\n')
  const header = (name: string) =>
    lines.find((text) => text.toLowerCase().startsWith(`${name.toLowerCase()}:`))?.replace(/^[^:]*: */, '')
  return { line, head, body, remotePort, header }
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** The bytes of an answer with a status line, exactly these headers, and nothing that is not said. */
export function rawAnswer(body: Buffer | string, headers: Fields = {}, status = '200 OK', version = '1.1'): Buffer {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((item) => `${name}: ${item}\r\n`),
  )
  return Buffer.concat([Buffer.from(`HTTP/${version} ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
}

/** A signed answer with its length; `headers` add to it, and replace what has the same spelling. */
export function signedAnswer(body: Buffer | string, headers: Fields = {}, status = '200 OK'): Buffer {
  return rawAnswer(body, { 'Content-Length': `${Buffer.byteLength(body)}`, ...signAnswer(body), ...headers }, status)
}

/** A self-signed certificate for `localhost`, with its key. */
export async function localhostCertificate(): Promise<{ key: string; cert: string }> {
  const keys = await generateKeyPair()
  const now = Date.now()
  const cert = await issueCertificate(
    {
      commonName: 'localhost',
      organization: 'wechatpay-chain tests',
      serial: '51A0',
      notBefore: new Date(now - 3_600_000),
      notAfter: new Date(now + 3_600_000),
    },
    keys,
  )
  return { key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert }
}
