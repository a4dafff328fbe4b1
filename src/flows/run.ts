import type { Clock } from '../clock/clock.js'
import { ApiError, isWechatPayError, NetworkError, type WechatPayError } from '../errors/errors.js'

/** Milliseconds. One attempt may not use up the time in which its outcome could be found out. */
const MAX_REQUEST_TIME = 10_000
const SHARE_OF_POST = 0.6
const MIN_REQUEST_TIME = 50
const FIRST_PAUSE = 400
const MAX_PAUSE = 10_000

export interface RunOptions {
  /** `ensureRefund`: what errors call it. */
  readonly flow: string
  /** `out_refund_no`: what stays the same. */
  readonly number: string
  /** Milliseconds, for everything. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/** What a failed call says about its effect. */
export type Effect = 'not-sent' | 'unknown' | 'rejected'

/** One ensure under way: its deadline, its pauses, and whether it may have taken effect already. */
export class Run {
  /** An attempt may have taken effect. Never unset: only a query can tell. */
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

  /** For the next call. @throws NetworkError where there is no time left for it, or the caller has aborted */
  budget(request: 'post' | 'query'): { readonly timeout: number; readonly signal: AbortSignal | undefined } {
    const { signal } = this.#options
    const { timeLeft } = this
    if (signal?.aborted) throw this.#aborted(false)
    // too little for an answer would only put another failure in the place of the one that tells
    if (timeLeft < (this.#failures === 0 ? 1 : MIN_REQUEST_TIME)) throw this.#deadlinePassed()
    const share = request === 'post' ? SHARE_OF_POST : 1
    return { timeout: Math.max(1, Math.floor(Math.min(timeLeft * share, MAX_REQUEST_TIME))), signal }
  }

  /** @throws what is no failure of the call: an abort, a bug */
  effectOf(failure: unknown, request: 'post' | 'query'): Effect {
    if (!isWechatPayError(failure)) throw failure
    this.#last = failure
    const { code, mayHaveTakenEffect, retryable } = failure
    if (code === 'ERR_ABORTED' && this.#options.signal?.aborted)
      throw this.#aborted(request === 'post' && mayHaveTakenEffect)
    if (mayHaveTakenEffect) return 'unknown'
    return retryable ? 'not-sent' : 'rejected'
  }

  /** After a failure: full jitter under a growing ceiling, and not less than WeChat Pay asks for. */
  async pauseAfterFailure(failure: unknown): Promise<void> {
    const ceiling = Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** this.#failures++)
    // what WeChat Pay asks for must not take the time in which it could be asked what happened
    const duration = Math.min(Math.max(this.#clock.random() * ceiling, retryAfterOf(failure)), MAX_PAUSE)
    await this.#pause(this.mayHaveTakenEffect ? Math.min(duration, this.timeLeft / 2) : duration)
  }

  /** Between two looks at what is under way. `false`: no time for another one. */
  async pauseBeforeQuery(interval: number, failure?: unknown): Promise<boolean> {
    const duration = Math.max(interval * (0.5 + this.#clock.random() / 2), retryAfterOf(failure))
    // the last look is shortly before the end: that is when the caller wants to know
    const wait = Math.min(duration, this.timeLeft - RESERVED_FOR_LAST_QUERY)
    if (wait <= 0) return false
    await this.#pause(wait)
    return this.timeLeft >= 1
  }

  /** Whether that is the deadline of this run. */
  isDeadlineError(error: unknown): boolean {
    return error !== undefined && error === this.#deadlineError
  }

  /** An answer that says nothing: 202, or a body without a state. */
  incompleteResponse(status: number): NetworkError {
    const { flow, number } = this.#options
    return new NetworkError(
      status === 202 ? 'ERR_UNEXPECTED_STATUS' : 'ERR_RESPONSE_FORMAT',
      `${flow}: ${status}, without a result; query before you send the same ${number} again`,
      true,
    )
  }

  /** The query was refused, so that nobody can tell. */
  queryRejected(cause: WechatPayError): NetworkError {
    const { flow, number } = this.#options
    const { code } = cause
    const status = cause instanceof ApiError ? `${cause.status} ${code ?? 'without a code'}` : String(code)
    return new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${flow}: it may have taken effect, and the query is refused (${status}); remove the reason, then call ${flow} again with the same ${number}`,
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
      ? `and it may have taken effect; call ${flow} again with the same ${number} and the same parameters`
      : 'before anything was sent'
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
      ? `it may have taken effect: call ${flow} again with the same ${number}`
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
