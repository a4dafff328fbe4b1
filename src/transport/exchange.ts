import { NetworkError } from '../errors/errors.js'
import type { CallInfo } from '../observe/events.js'
import type { Secret } from '../text/secret.js'
import { type AdapterKind, Attempt, advice, DOING } from './attempt.js'

export interface ExchangeOptions extends CallInfo {
  /** The method and the filled path, to know the API by. Not to be shown. */
  readonly operation: string
  /** Milliseconds for everything. */
  readonly timeout: number
  readonly connectTimeout: number
  readonly signal: AbortSignal | undefined
  readonly responseType: string | undefined
  /** A good answer is handed on as a stream, not collected first. */
  readonly streamed: boolean
  /** The caller's, checked. */
  readonly headers: Readonly<Record<string, string>>
  readonly adapter: AdapterKind
}

/** What a call carries, fixed when it is made: what the caller changes afterwards does not count. */
export interface EncodedBody {
  /** Path and query. */
  readonly target: string
  /** As the protocol that made it knows it: bytes, fields, a file. */
  readonly body: unknown
  /** Those that belong to the body, whatever an interceptor says. */
  readonly headers: Readonly<Record<string, string>>
  /** What is encrypted in it: a refusal may repeat the text. */
  readonly secrets?: readonly Secret[]
}

/** A call whose signal was aborted before it began. */
export function abortedBefore(label: string, signal: AbortSignal): NetworkError {
  const message = `${label}: aborted by the caller's signal ${DOING.preparing}; ${advice(false)}`
  return new NetworkError('ERR_ABORTED', message, false, { cause: signal.reason })
}

/** One call under way, in one attempt or several: its one deadline, what ends it early, and what it carries. */
export class Exchange {
  /** What ended it early. */
  failure: unknown
  encoded: EncodedBody | undefined
  /** The last one, for events. */
  answer: { readonly status: number; readonly requestId?: string } | undefined
  attempt: Attempt | undefined
  /** How many attempts there have been. */
  attempts = 0
  /** The failure of an earlier attempt that may have reached WeChat Pay. */
  earlier: unknown
  /** Rejects when the deadline passes, the caller aborts, or a callback of the caller's throws. */
  readonly stopped: Promise<never>
  readonly options: ExchangeOptions
  /** The object that stands for this call in events. */
  readonly call: CallInfo
  readonly #start = performance.now()
  readonly #timer: NodeJS.Timeout
  #reject: (reason: unknown) => void = () => undefined

  constructor(options: ExchangeOptions) {
    const { label, method, mchid, timeout } = options
    this.options = options
    this.call = { label, method, mchid }
    this.stopped = new Promise((_, reject) => {
      this.#reject = reject
    })
    this.stopped.catch(() => undefined) // whoever waits hears of it; nobody has to
    this.#timer = setTimeout(() => this.stop('timeout'), timeout)
  }

  /** Milliseconds until the deadline. */
  get remaining(): number {
    return this.options.timeout - this.elapsed
  }

  /** Milliseconds since the call began. */
  get elapsed(): number {
    return performance.now() - this.#start
  }

  begin(): Attempt {
    this.attempts += 1
    this.attempt = new Attempt(this.options)
    return this.attempt
  }

  /** Between two attempts; ends with the call. */
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

  stop(why: 'timeout' | 'abort'): NetworkError {
    const { label, timeout, signal } = this.options
    const { attempt, earlier, attempts } = this
    const [code, what, cause] =
      why === 'timeout'
        ? (['ERR_TIMEOUT', `the deadline of ${timeout} ms passed`, earlier] as const)
        : (['ERR_ABORTED', "aborted by the caller's signal", signal?.reason] as const)
    const doing =
      attempt !== undefined ? DOING[attempt.phase] : attempts > 0 ? 'before it was sent again' : DOING.preparing
    const sent = earlier !== undefined || attempt?.hasLeft === true
    const options = cause === undefined ? {} : { cause }
    const failure = new NetworkError(code, `${label}: ${what} ${doing}; ${advice(sent)}`, sent, options)
    this.fail(failure)
    return failure
  }

  /** Ends the call with `reason`. */
  fail(reason: unknown): void {
    // also where a callback threw nothing
    this.failure ??= reason ?? new TypeError('undefined was thrown')
    this.#reject(this.failure)
    this.attempt?.cancel()
  }

  /** It is over, whichever way. */
  end(): void {
    clearTimeout(this.#timer)
  }
}
