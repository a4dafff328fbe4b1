import http from 'node:http'
import https from 'node:https'
import { isWechatPayError, NetworkError, UsageError } from './errors.js'
import type { Secret } from './secret.js'

/** How far a call has come. */
type Phase = 'preparing' | 'dispatching' | 'queued' | 'connecting' | 'waiting' | 'reading' | 'opening'
const DOING: Readonly<Record<Phase, string>> = {
  preparing: 'before the request was sealed',
  dispatching: 'waiting for the answer',
  queued: 'waiting in the queue for a free connection',
  connecting: 'while connecting',
  waiting: 'waiting for the answer',
  reading: 'reading the answer',
  opening: 'checking the answer',
}
const UNSENT: ReadonlySet<Phase> = new Set<Phase>(['preparing', 'queued', 'connecting'])

export interface ExchangeOptions {
  readonly label: string
  readonly operation: string
  /** Upper case. */
  readonly method: string
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  readonly responseType: string | undefined
  /** `node`: axios's adapter over node:http, whose sockets are watched; `fetch`; or one of the user's own. */
  readonly adapter: 'node' | 'fetch' | 'own'
}

/** What a call carries, fixed when it is made: what the caller changes afterwards does not count. */
export interface Content {
  readonly url: string
  readonly body: Uint8Array | undefined
  /** Those that belong to the bytes, whatever an interceptor says. */
  readonly headers: Readonly<Record<string, string>>
  /** What is encrypted in it: a refusal may repeat the text. */
  readonly secrets?: readonly Secret[]
}

/** One call under way: how far it has come, what ends it early, and what its failure means. */
export class Exchange {
  phase: Phase = 'preparing'
  /** The answer has been believed: what fails now is not this call. */
  opened = false
  rawHeaders: readonly string[] | undefined
  failure: unknown
  /** Why it could not be sealed. */
  unsealed: unknown
  content: Content | undefined
  /** What was sent, to know it again in an answer. */
  echo: { readonly target: string; readonly body: Uint8Array | undefined } | undefined
  /** Rejects when the deadline passes, the caller aborts, or a callback of the caller's throws. */
  readonly stopped: Promise<never>
  readonly #options: ExchangeOptions
  readonly #controller = new AbortController()
  #connected = false
  #reject: (reason: unknown) => void = () => undefined

  constructor(options: ExchangeOptions) {
    this.#options = options
    this.stopped = new Promise((_, reject) => {
      this.#reject = reject
    })
    this.stopped.catch(() => undefined) // whoever waits hears of it; nobody has to
  }

  get label(): string {
    return this.#options.label
  }

  get operation(): string {
    return this.#options.operation
  }

  get method(): string {
    return this.#options.method
  }

  get responseType(): string | undefined {
    return this.#options.responseType
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** `false` only where it is certain that no byte of the request left. */
  get sent(): boolean {
    return this.#connected || !UNSENT.has(this.phase)
  }

  /** Node's own request function, watched: only the socket tells whether anything can have been sent. */
  readonly transport = {
    request: (
      options: https.RequestOptions,
      onResponse: (response: http.IncomingMessage) => void,
    ): http.ClientRequest => {
      this.phase = 'queued'
      // where the agent does not say, NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment must not
      const secured = Object.assign(options, { rejectUnauthorized: true })
      const request = (options.protocol === 'https:' ? https : http).request(secured, (response) => {
        this.phase = 'reading'
        this.rawHeaders = response.rawHeaders
        onResponse(response)
      })
      request.once(
        'socket',
        (
          socket: Partial<{ connecting: boolean; secureConnecting: boolean; destroyed: boolean }> & NodeJS.EventEmitter,
        ) => {
          this.phase = 'connecting'
          const ready = () => {
            this.#connected = true
            if (this.phase === 'connecting') this.phase = 'waiting'
          }
          // destroyed before it was connected: a name that does not resolve, at once
          if (socket.destroyed && !request.reusedSocket) return
          if (socket.secureConnecting) socket.once('secureConnect', ready)
          else if (socket.connecting) socket.once('connect', ready)
          else ready()
        },
      )
      return request
    },
  }

  stop(why: 'timeout' | 'abort'): NetworkError {
    const { timeout, signal } = this.#options
    const [code, what, options] =
      why === 'timeout'
        ? (['ERR_TIMEOUT', `the deadline of ${timeout} ms passed`, undefined] as const)
        : (['ERR_ABORTED', "aborted by the caller's signal", { cause: signal?.reason }] as const)
    const message = `${this.label}: ${what} ${DOING[this.phase]}; ${advice(this.sent)}`
    const failure = new NetworkError(code, message, this.sent, options)
    this.fail(failure)
    return failure
  }

  /** Ends the call with `reason`. */
  fail(reason: unknown): void {
    this.failure ??= reason
    this.#reject(this.failure)
    this.#controller.abort()
  }

  /** What an error of the adapter means; the error itself never passes: it may hold headers, body or the proxy's password. */
  failureOf(error: unknown): unknown {
    if (this.failure !== undefined) return this.failure
    if (isWechatPayError(error)) return error
    const { name, code, syscall, message } = systemError(error)
    const { adapter } = this.#options
    const { phase } = this
    // axios's own adapter, or Node below it, refused the options before there was a request
    if (adapter === 'node' && (phase === 'dispatching' || (phase === 'queued' && code.startsWith('ERR_INVALID_')))) {
      return new UsageError(
        'ERR_CONFIG',
        `${this.label}: axios cannot make this request (${code}); check \`axios\` in the configuration, HTTP_PROXY and HTTPS_PROXY`,
      )
    }
    if (message.startsWith('maxContentLength')) return tooLarge(this.label)
    const cause = Object.assign(new Error(syscall === undefined ? code : `${syscall} ${code}`), { code })
    const fail = (kind: NetworkError['code'], sent: boolean, what: string) =>
      new NetworkError(kind, `${this.label}: ${what} (${code}); ${advice(sent)}`, sent, { cause })
    if (adapter === 'own') return fail('ERR_DISCONNECTED', true, `the axios adapter failed with a ${name}`)
    if (phase === 'reading') return fail('ERR_RESPONSE_CUT', true, 'the answer broke off or cannot be decoded')
    const certain = !this.#connected && (CERTIFICATE_FAULT.test(code) || NEVER_SENT.has(code) || syscall === 'connect')
    const sent = this.sent && !certain
    if (CERTIFICATE_FAULT.test(code) || TLS_FAULT.test(code)) {
      return fail('ERR_TLS', sent, 'no trusted TLS connection; check the certificates of this machine and its proxy')
    }
    if (!sent) return fail('ERR_CONNECT', false, 'no connection; check the network, DNS and proxy')
    if (code.startsWith('HPE_')) return fail('ERR_RESPONSE_FORMAT', true, 'the answer is not HTTP')
    return fail('ERR_DISCONNECTED', true, 'the connection broke before the answer came')
  }
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
