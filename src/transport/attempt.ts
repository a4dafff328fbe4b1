import http from 'node:http'
import https from 'node:https'
import { isWechatPayError, NetworkError, UsageError } from '../errors/errors.js'
import type { RawResponse, SentRequest, SignedRequest } from './contracts.js'

/** The phases of an attempt, in order. */
type Phase = 'preparing' | 'dispatching' | 'queued' | 'connecting' | 'waiting' | 'reading' | 'opening'
export const PHASE_TEXT: Readonly<Record<Phase, string>> = {
  preparing: 'before the request was signed',
  dispatching: 'while waiting for the response',
  queued: 'while waiting in the queue for a free connection',
  connecting: 'while connecting',
  waiting: 'while waiting for the response',
  reading: 'while reading the response',
  opening: 'while verifying the response',
}
const UNSENT: ReadonlySet<Phase> = new Set<Phase>(['preparing', 'queued', 'connecting'])

/** `node`: over node:http, whose sockets are observed. `fetch`: axios's fetch adapter. `own`: an adapter of the user. */
export type AdapterKind = 'node' | 'fetch' | 'own'

export interface AttemptOptions {
  readonly label: string
  /** Base URL of the host, without a trailing slash. */
  readonly base: string
  readonly adapter: AdapterKind
  /** Connection timeout in milliseconds, TLS handshake included. */
  readonly connectTimeout: number
}

/** One request to WeChat Pay and its response. Records the progress and converts a failure into one of our errors. */
export class Attempt {
  phase: Phase = 'preparing'
  /** The response is verified: a later error is not a failure of this attempt. */
  opened = false
  /** The interceptors of the user saw the request as an axios config. */
  isExposed = false
  rawHeaders: readonly string[] | undefined
  /** The error of signing, sending or verification. */
  failure: unknown
  /** The response before verification. */
  received: RawResponse | undefined
  /** The signed request; the adapter sends nothing else. */
  sent: SentRequest | undefined
  readonly #options: AttemptOptions
  readonly #start = performance.now()
  #connected = false
  #controller: AbortController | undefined
  #cancelled = false
  #cancel: (() => void) | undefined

  constructor(options: AttemptOptions) {
    this.#options = options
  }

  get base(): string {
    return this.#options.base
  }

  /** Milliseconds since the attempt began. */
  get elapsed(): number {
    return performance.now() - this.#start
  }

  /** Fixes the signed request that the adapter will send. */
  dispatch(signed: SignedRequest, method: string, url: URL): void {
    // copied by name: this runs for every call, and a spread is slow
    const { headers, body, values, signType } = signed
    this.sent = { headers, body, signed: signed.signed, values, signType, method, url }
    this.phase = 'dispatching'
  }

  /** Whether a byte of the request may have left this machine. */
  get hasLeft(): boolean {
    return this.#connected || !UNSENT.has(this.phase)
  }

  /** Created on first use: most adapters do not need it. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#cancelled) this.#controller.abort()
    return this.#controller.signal
  }

  /** @param free releases the connection of the attempt */
  onCancel(free: () => void): void {
    this.#cancel = free
    if (this.#cancelled) free()
  }

  cancel(): void {
    this.#cancelled = true
    this.#controller?.abort()
    this.#cancel?.()
  }

  /** The `transport` of axios's http adapter. */
  get transport(): Pick<Attempt, 'request'> {
    return { request: (options, onResponse) => this.request(options, onResponse) }
  }

  /** Node's request function, observed: only the socket shows whether a byte may have been sent. */
  request(options: https.RequestOptions, onResponse: (response: http.IncomingMessage) => void): http.ClientRequest {
    this.phase = 'queued'
    // NODE_TLS_REJECT_UNAUTHORIZED=0 must not disable the certificate check; Node would read the other two options from a
    // polluted Object.prototype
    Object.assign(options, { rejectUnauthorized: true, timeout: undefined, signal: undefined })
    const request = (options.protocol === 'https:' ? https : http).request(options, (response) => {
      this.phase = 'reading'
      this.rawHeaders = response.rawHeaders
      onResponse(response)
    })
    // Node emits no other event when the server switches to another protocol
    request.once('upgrade', (_response, socket) => {
      socket.destroy()
      request.emit('error', Object.assign(new Error(), { code: 'HPE_UNEXPECTED_UPGRADE' }))
    })
    request.once('socket', (socket: Partial<SocketState> & NodeJS.EventEmitter) => {
      this.phase = 'connecting'
      const ready = () => {
        this.#connected = true
        if (this.phase === 'connecting') this.phase = 'waiting'
      }
      // destroyed before it was connected, e.g. because the name does not resolve
      if (socket.destroyed && !request.reusedSocket) return
      if (!socket.secureConnecting && !socket.connecting) {
        ready()
        return
      }
      const { connectTimeout } = this.#options
      const late = setTimeout(
        () => request.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT', syscall: 'connect' })),
        connectTimeout,
      )
      request.once('close', () => clearTimeout(late))
      socket.once(socket.secureConnecting ? 'secureConnect' : 'connect', () => {
        clearTimeout(late)
        ready()
      })
    })
    return request
  }

  /**
   * Converts an error of the adapter into one of our errors. The original is not kept: it may contain headers, the body or
   * the password of the proxy.
   */
  failureOf(error: unknown): unknown {
    if (isWechatPayError(error)) return error
    const { name, code, syscall, message } = systemError(error)
    const { adapter, label } = this.#options
    const { phase } = this
    // the adapter or Node rejected the options before a request was created
    if (adapter === 'node' && (phase === 'dispatching' || (phase === 'queued' && code.startsWith('ERR_INVALID_')))) {
      return new UsageError(
        'ERR_CONFIG',
        `${label}: axios cannot send this request (${code}); check \`axios\` in the configuration, HTTP_PROXY and HTTPS_PROXY`,
      )
    }
    if (message.startsWith('maxContentLength')) return tooLarge(label)
    const cause = Object.assign(new Error(syscall === undefined ? code : `${syscall} ${code}`), { code })
    const fail = (kind: NetworkError['code'], sent: boolean, what: string) =>
      new NetworkError(kind, `${label}: ${what} (${code}); ${advice(sent)}`, sent, { cause })
    if (adapter === 'own') return fail('ERR_DISCONNECTED', true, `the axios adapter failed with a ${name}`)
    if (phase === 'reading') return fail('ERR_RESPONSE_CUT', true, 'the response is incomplete or cannot be decoded')
    const certain = !this.#connected && (CERTIFICATE_FAULT.test(code) || NEVER_SENT.has(code) || syscall === 'connect')
    const sent = this.hasLeft && !certain
    if (CERTIFICATE_FAULT.test(code) || TLS_FAULT.test(code)) {
      return fail(
        'ERR_TLS',
        sent,
        'the TLS connection cannot be verified; check the CA certificates of this machine and its proxy',
      )
    }
    if (!sent) return fail('ERR_CONNECT', false, 'the connection failed; check the network, DNS and proxy')
    if (code.startsWith('HPE_')) return fail('ERR_RESPONSE_FORMAT', true, 'the response is not HTTP')
    return fail('ERR_DISCONNECTED', true, 'the connection was closed before the response arrived')
  }
}

interface SocketState {
  readonly connecting: boolean
  readonly secureConnecting: boolean
  readonly destroyed: boolean
}

// failures that happen before the first byte of a request
const NEVER_SENT: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ECONNREFUSED'])
const CERTIFICATE_FAULT = /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA$|HOSTNAME_)/
const TLS_FAULT = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$)/

/** Reads the parts of a system error that contain no secret. axios and fetch wrap the system error. */
function systemError(error: unknown): { name: string; code: string; syscall: string | undefined; message: string } {
  const outer = error as Partial<NodeJS.ErrnoException> | undefined
  const inner = (outer?.cause ?? outer) as Partial<NodeJS.ErrnoException> | undefined
  const word = (text: unknown) => (typeof text === 'string' && /^\w{1,60}$/.test(text) ? text : 'unknown')
  return {
    name: word(outer?.name),
    code: word(inner?.code),
    syscall: inner?.syscall === undefined ? undefined : word(inner.syscall),
    message: String(outer?.message),
  }
}

/** Joins the parts of a body. */
export function bytesOf(body: SentRequest['body']): Uint8Array | undefined {
  return body === undefined || body instanceof Uint8Array ? body : Buffer.concat(body)
}

export function tooLarge(label: string, limit?: number): NetworkError {
  const size = limit === undefined ? 'the limit' : `${limit} bytes`
  return new NetworkError(
    'ERR_RESPONSE_TOO_LARGE',
    `${label}: the response is larger than ${size}; increase maxContentLength, or check which server responded; ${advice(true)}`,
    true,
  )
}

/** Returns the end of an error message: whether the request may have been sent. */
export function advice(sent: boolean): string {
  return sent ? 'the request may have taken effect: query before you send it again' : 'nothing was sent'
}
