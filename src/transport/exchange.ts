import { NetworkError } from '../errors/errors.js'
import type { CallInfo } from '../observe/events.js'
import { type AdapterKind, Attempt, advice, PHASE_TEXT } from './attempt.js'
import type { EncodedBody, Protocol, Request } from './contracts.js'

export interface ExchangeOptions {
  readonly protocol: Protocol
  readonly request: Request
  /** The checked headers of the call. */
  readonly headers: Readonly<Record<string, string>>
  readonly mchid: string
  /** Connection timeout in milliseconds, TLS handshake included. */
  readonly connectTimeout: number
  readonly adapter: AdapterKind
}

/** The error of a call whose signal was aborted before the call began. */
export function abortedBefore(label: string, signal: AbortSignal): NetworkError {
  const message = `${label}: aborted by the caller's signal ${PHASE_TEXT.preparing}; ${advice(false)}`
  return new NetworkError('ERR_ABORTED', message, false, { cause: signal.reason })
}

/** One call in flight with all its attempts. Enforces the deadline and the abort signal. */
export class Exchange {
  /** The error that ended the call early. */
  failure: unknown
  encoded: EncodedBody | undefined
  /** The last response, for events. */
  responseInfo: { readonly status: number; readonly requestId?: string } | undefined
  attempt: Attempt | undefined
  /** The number of attempts so far. */
  attempts = 0
  /** The failure of an earlier attempt that may have reached WeChat Pay. */
  earlier: unknown
  /** Rejects when the deadline passes, the caller aborts, or a callback of the caller throws. */
  readonly stopped: Promise<never>
  readonly protocol: Protocol
  readonly request: Request
  readonly headers: Readonly<Record<string, string>>
  /** The object that identifies this call in events. */
  readonly call: CallInfo
  readonly #options: ExchangeOptions
  readonly #start = performance.now()
  readonly #timer: NodeJS.Timeout
  #reject: (reason: unknown) => void = () => undefined

  constructor(options: ExchangeOptions) {
    const { protocol, request, headers, mchid } = options
    const { label, method, timeout } = request
    this.protocol = protocol
    this.request = request
    this.headers = headers
    this.#options = options
    this.call = { label, method, mchid }
    this.stopped = new Promise((_, reject) => {
      this.#reject = reject
    })
    this.stopped.catch(() => undefined) // not every call awaits it
    this.#timer = setTimeout(() => this.stop('timeout'), timeout)
  }

  /** Milliseconds until the deadline. */
  get remaining(): number {
    return this.request.timeout - this.elapsed
  }

  /** Milliseconds since the call began. */
  get elapsed(): number {
    return performance.now() - this.#start
  }

  /** Begins the next attempt. @param base base URL of the host */
  begin(base: string): Attempt {
    const { adapter, connectTimeout } = this.#options
    this.attempts += 1
    this.attempt = new Attempt({ label: this.request.label, base, adapter, connectTimeout })
    return this.attempt
  }

  /** Waits between two attempts; rejects when the call ends. */
  async pause(milliseconds: number): Promise<void> {
    this.attempt = undefined
    let timer: NodeJS.Timeout | undefined
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds)
    })
    try {
      await Promise.race([over, this.stopped])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the call early. */
  stop(reason: 'timeout' | 'abort'): NetworkError {
    const { label, timeout, signal } = this.request
    const { attempt, earlier, attempts } = this
    const [code, what, cause] =
      reason === 'timeout'
        ? (['ERR_TIMEOUT', `the deadline of ${timeout} ms passed`, earlier] as const)
        : (['ERR_ABORTED', "aborted by the caller's signal", signal?.reason] as const)
    const doing =
      attempt !== undefined ? PHASE_TEXT[attempt.phase] : attempts > 0 ? 'before the next retry' : PHASE_TEXT.preparing
    const sent = earlier !== undefined || attempt?.hasLeft === true
    const options = cause === undefined ? {} : { cause }
    const failure = new NetworkError(code, `${label}: ${what} ${doing}; ${advice(sent)}`, sent, options)
    this.fail(failure)
    return failure
  }

  /** Ends the call with this error. */
  fail(error: unknown): void {
    // a callback may throw undefined
    this.failure ??= error ?? new TypeError('a callback threw undefined')
    this.#reject(this.failure)
    this.attempt?.cancel()
  }

  /** Releases the timer when the call is over. */
  end(): void {
    clearTimeout(this.#timer)
  }
}
