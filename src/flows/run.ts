import type { Clock } from '../clock/clock.js'
import { ApiError, isWechatPayError, NetworkError, type WechatPayError } from '../errors/errors.js'

/** Milliseconds. The limit of one attempt leaves time for a query of its outcome. */
const MAX_REQUEST_TIME = 10_000
const SHARE_OF_POST = 0.6
const MIN_REQUEST_TIME = 50
const FIRST_PAUSE = 400
const MAX_PAUSE = 10_000

export interface RunOptions {
  /** Name of the flow in error messages: `ensureRefund`. */
  readonly flow: string
  /** Name of the number that stays the same: `out_refund_no`. */
  readonly number: string
  /** Timeout of the whole run in milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/** The effect of a failed request on WeChat Pay's side. */
export type Effect = 'not-sent' | 'unknown' | 'rejected'

/** One run of a flow: its deadline, its pauses, and whether it may have taken effect. */
export class Run {
  /** An attempt may have taken effect. Never reset to `false`: only a query shows the outcome. */
  mayHaveTakenEffect = false
  #last: WechatPayError | undefined
  #failures = 0
  #deadlineError: NetworkError | undefined
  readonly #deadline: number
  readonly #options: RunOptions
  readonly #clock: Clock

  constructor(options: RunOptions, clock: Clock) {
    this.#options = options
    this.#clock = clock
    this.#deadline = clock.monotonic() + options.timeout
  }

  /** Milliseconds. */
  get timeLeft(): number {
    return this.#deadline - this.#clock.monotonic()
  }

  /** Returns the limits of the next request. @throws NetworkError if no time is left, or if the caller has aborted */
  budget(request: 'post' | 'query'): { readonly timeout: number; readonly signal: AbortSignal | undefined } {
    const { signal } = this.#options
    const { timeLeft } = this
    if (signal?.aborted) throw this.#aborted(false)
    // a request with too little time would hide the more useful earlier error
    if (timeLeft < (this.#failures === 0 ? 1 : MIN_REQUEST_TIME)) throw this.#deadlinePassed()
    const share = request === 'post' ? SHARE_OF_POST : 1
    return { timeout: Math.max(1, Math.floor(Math.min(timeLeft * share, MAX_REQUEST_TIME))), signal }
  }

  /** Returns the effect of a failed request. @throws the error of an abort or of a programming error */
  effectOf(failure: unknown, request: 'post' | 'query'): Effect {
    if (!isWechatPayError(failure)) throw failure
    this.#last = failure
    const { code, mayHaveTakenEffect, retryable } = failure
    if (code === 'ERR_ABORTED' && this.#options.signal?.aborted)
      throw this.#aborted(request === 'post' && mayHaveTakenEffect)
    if (mayHaveTakenEffect) return 'unknown'
    return retryable ? 'not-sent' : 'rejected'
  }

  /** Pauses after a failure: full jitter below a growing limit, and at least the `Retry-After` of the response. */
  async pauseAfterFailure(failure: unknown): Promise<void> {
    const ceiling = Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** this.#failures++)
    // leaves time for a query, also if Retry-After is longer
    const duration = Math.min(Math.max(this.#clock.random() * ceiling, retryAfterOf(failure)), MAX_PAUSE)
    await this.#pause(this.mayHaveTakenEffect ? Math.min(duration, this.timeLeft / 2) : duration)
  }

  /** Pauses between two queries. Returns `false` if no time is left for another query. */
  async pauseBeforeQuery(interval: number, failure?: unknown): Promise<boolean> {
    const duration = Math.max(interval * (0.5 + this.#clock.random() / 2), retryAfterOf(failure))
    // the last query is shortly before the deadline, so that the result is recent
    const wait = Math.min(duration, this.timeLeft - RESERVED_FOR_LAST_QUERY)
    if (wait <= 0) return false
    await this.#pause(wait)
    return this.timeLeft >= 1
  }

  /** Checks that the error is the deadline of this run. */
  isDeadlineError(error: unknown): boolean {
    return error !== undefined && error === this.#deadlineError
  }

  /** Returns the error of a response without a result: status 202, or a body without a state. */
  incompleteResponse(status: number): NetworkError {
    const { flow, number } = this.#options
    return new NetworkError(
      status === 202 ? 'ERR_UNEXPECTED_STATUS' : 'ERR_RESPONSE_FORMAT',
      `${flow}: the response with status ${status} has no result; query the ${number} before you send it again`,
      true,
    )
  }

  /** Returns the error of a rejected query: the outcome stays unknown. */
  queryRejected(cause: WechatPayError): NetworkError {
    const { flow, number } = this.#options
    const { code } = cause
    const status = cause instanceof ApiError ? `${cause.status} ${code ?? 'without a code'}` : String(code)
    return new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${flow}: the request may have taken effect, and WeChat Pay rejects the query (${status}); fix the reason, then call ${flow} again with the same ${number}`,
      true,
      { cause },
    )
  }

  async #pause(duration: number): Promise<void> {
    await this.#clock.pause(Math.max(0, Math.min(duration, this.timeLeft)), this.#options.signal)
  }

  #deadlinePassed(): WechatPayError {
    const { flow, number, timeout } = this.#options
    if (!this.mayHaveTakenEffect && this.#last !== undefined) return this.#last
    const what = this.mayHaveTakenEffect
      ? `and the request may have taken effect; call ${flow} again with the same ${number} and the same parameters`
      : 'and nothing was sent'
    const options = this.#last && { cause: this.#last }
    this.#deadlineError = new NetworkError(
      'ERR_TIMEOUT',
      `${flow}: the deadline of ${timeout} ms passed, ${what}`,
      this.mayHaveTakenEffect,
      options,
    )
    return this.#deadlineError
  }

  #aborted(sent: boolean): NetworkError {
    const { flow, number, signal } = this.#options
    const mayHaveTakenEffect = this.mayHaveTakenEffect || sent
    const what = mayHaveTakenEffect
      ? `the request may have taken effect: call ${flow} again with the same ${number}`
      : 'nothing was sent'
    return new NetworkError('ERR_ABORTED', `${flow}: aborted by the caller's signal; ${what}`, mayHaveTakenEffect, {
      cause: signal?.reason,
    })
  }
}

/** Milliseconds. */
const RESERVED_FOR_LAST_QUERY = 1000

function retryAfterOf(failure: unknown): number {
  const { retryAfter } = (failure ?? {}) as { retryAfter?: unknown }
  return typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : 0
}
