import http from 'node:http'
import https from 'node:https'
import { isWechatPayError, NetworkError, UsageError } from '../errors/errors.js'

/** How far an attempt has come. */
type Phase = 'preparing' | 'dispatching' | 'queued' | 'connecting' | 'waiting' | 'reading' | 'opening'
export const DOING: Readonly<Record<Phase, string>> = {
  preparing: 'before the request was sealed',
  dispatching: 'waiting for the answer',
  queued: 'waiting in the queue for a free connection',
  connecting: 'while connecting',
  waiting: 'waiting for the answer',
  reading: 'reading the answer',
  opening: 'checking the answer',
}
const UNSENT: ReadonlySet<Phase> = new Set<Phase>(['preparing', 'queued', 'connecting'])

/** `node`: over node:http, whose sockets are watched; `fetch`; or one of the user's own. */
export type AdapterKind = 'node' | 'fetch' | 'own'

/** What was sent, and what its signature was made over. */
export interface SentRequest {
  readonly method: string
  /** Absolute. */
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** In parts, where a copy of them all would cost more than it is worth. */
  readonly body: Uint8Array | readonly Uint8Array[] | undefined
  /** What the signature was made over in the place of the body: the `meta` of an upload. */
  readonly signed?: string | undefined
  /** What a refusal may repeat, where the body is no JSON. */
  readonly values?: readonly string[] | undefined
  /** What it was signed by, where there are several ways. */
  readonly signType?: string | undefined
}

export interface AttemptOptions {
  readonly label: string
  readonly adapter: AdapterKind
  /** Milliseconds for a connection to stand, TLS included. */
  readonly connectTimeout: number
}

/** One way of a request to WeChat Pay and back: how far it has come, and what its failure means. */
export class Attempt {
  phase: Phase = 'preparing'
  /** The answer has been believed: what fails now is not this attempt. */
  opened = false
  rawHeaders: readonly string[] | undefined
  /** Why it could not be sealed. */
  unsealed: unknown
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

  /** Milliseconds. */
  get elapsed(): number {
    return performance.now() - this.#start
  }

  /** `false` only where it is certain that no byte of the request left. */
  get hasLeft(): boolean {
    return this.#connected || !UNSENT.has(this.phase)
  }

  /** For adapters that want one. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#cancelled) this.#controller.abort()
    return this.#controller.signal
  }

  /** @param free gives back what the attempt holds */
  onCancel(free: () => void): void {
    this.#cancel = free
    if (this.#cancelled) free()
  }

  cancel(): void {
    this.#cancelled = true
    this.#controller?.abort()
    this.#cancel?.()
  }

  /** For axios's adapter. */
  get transport(): Pick<Attempt, 'request'> {
    return { request: (options, onResponse) => this.request(options, onResponse) }
  }

  /** Node's own request function, watched: only the socket tells whether anything can have been sent. */
  request(options: https.RequestOptions, onResponse: (response: http.IncomingMessage) => void): http.ClientRequest {
    this.phase = 'queued'
    // where the agent does not say, NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment must not; the others would be read
    // from a polluted Object.prototype
    Object.assign(options, { rejectUnauthorized: true, timeout: undefined, signal: undefined })
    const request = (options.protocol === 'https:' ? https : http).request(options, (response) => {
      this.phase = 'reading'
      this.rawHeaders = response.rawHeaders
      onResponse(response)
    })
    // a connection that the server takes over for another protocol: Node says no more about it
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
      // destroyed before it was connected: a name that does not resolve, at once
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

  /** What an error of the adapter means; the error itself never passes: it may hold headers, body or the proxy's password. */
  failureOf(error: unknown): unknown {
    if (isWechatPayError(error)) return error
    const { name, code, syscall, message } = systemError(error)
    const { adapter, label } = this.#options
    const { phase } = this
    // the adapter, or Node below it, refused the options before there was a request
    if (adapter === 'node' && (phase === 'dispatching' || (phase === 'queued' && code.startsWith('ERR_INVALID_')))) {
      return new UsageError(
        'ERR_CONFIG',
        `${label}: axios cannot make this request (${code}); check \`axios\` in the configuration, HTTP_PROXY and HTTPS_PROXY`,
      )
    }
    if (message.startsWith('maxContentLength')) return tooLarge(label)
    const cause = Object.assign(new Error(syscall === undefined ? code : `${syscall} ${code}`), { code })
    const fail = (kind: NetworkError['code'], sent: boolean, what: string) =>
      new NetworkError(kind, `${label}: ${what} (${code}); ${advice(sent)}`, sent, { cause })
    if (adapter === 'own') return fail('ERR_DISCONNECTED', true, `the axios adapter failed with a ${name}`)
    if (phase === 'reading') return fail('ERR_RESPONSE_CUT', true, 'the answer broke off or cannot be decoded')
    const certain = !this.#connected && (CERTIFICATE_FAULT.test(code) || NEVER_SENT.has(code) || syscall === 'connect')
    const sent = this.hasLeft && !certain
    if (CERTIFICATE_FAULT.test(code) || TLS_FAULT.test(code)) {
      return fail('ERR_TLS', sent, 'no trusted TLS connection; check the certificates of this machine and its proxy')
    }
    if (!sent) return fail('ERR_CONNECT', false, 'no connection; check the network, DNS and proxy')
    if (code.startsWith('HPE_')) return fail('ERR_RESPONSE_FORMAT', true, 'the answer is not HTTP')
    return fail('ERR_DISCONNECTED', true, 'the connection broke before the answer came')
  }
}

interface SocketState {
  readonly connecting: boolean
  readonly secureConnecting: boolean
  readonly destroyed: boolean
}

// failures that come before the first byte of a request, whoever reports them
const NEVER_SENT: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ECONNREFUSED'])
const CERTIFICATE_FAULT = /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA$|HOSTNAME_)/
const TLS_FAULT = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$)/

/** The parts of an error that hold nothing secret; axios and fetch wrap the one of the system. */
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

/** A body as one, which most are. */
export function bytesOf(body: SentRequest['body']): Uint8Array | undefined {
  return body === undefined || body instanceof Uint8Array ? body : Buffer.concat(body)
}

export function tooLarge(label: string, limit?: number): NetworkError {
  const size = limit === undefined ? 'the limit' : `${limit} bytes`
  return new NetworkError(
    'ERR_RESPONSE_TOO_LARGE',
    `${label}: the answer is larger than ${size}; raise maxContentLength, or check who answers; ${advice(true)}`,
    true,
  )
}

export function advice(sent: boolean): string {
  return sent ? 'it may have taken effect: query before you send it again' : 'nothing was sent'
}
