import type { Clock } from '../clock/clock.js'
import { ApiError, isWechatPayError, NetworkError, type WechatPayError } from '../errors/errors.js'

/** Milliseconds. One attempt may not use up the time in which its outcome could be found out. */
const ATTEMPT = 10_000
const SHARE_OF_POST = 0.6
const LEAST = 50
const FIRST_PAUSE = 400
const LONGEST_PAUSE = 10_000

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
export type Verdict = 'unsent' | 'unknown' | 'refused'

/** One ensure under way: its deadline, its pauses, and whether it may have taken effect already. */
export class Run {
  /** An attempt may have taken effect. Never unset: only a query can tell. */
  doubt = false
  #last: WechatPayError | undefined
  #failures = 0
  #overdueError: NetworkError | undefined
  readonly #end: number
  readonly #options: RunOptions
  readonly #clock: Clock

  constructor(options: RunOptions, clock: Clock) {
    this.#options = options
    this.#clock = clock
    this.#end = clock.monotonic() + options.timeout
  }

  /** Milliseconds. */
  get left(): number {
    return this.#end - this.#clock.monotonic()
  }

  /** For the next call. @throws NetworkError where there is no time left for it, or the caller has aborted */
  budget(request: 'post' | 'query'): { readonly timeout: number; readonly signal: AbortSignal | undefined } {
    const { signal } = this.#options
    const { left } = this
    if (signal?.aborted) throw this.#aborted(false)
    // too little for an answer would only put another failure in the place of the one that tells
    if (left < (this.#failures === 0 ? 1 : LEAST)) throw this.#overdue()
    const share = request === 'post' ? SHARE_OF_POST : 1
    return { timeout: Math.max(1, Math.floor(Math.min(left * share, ATTEMPT))), signal }
  }

  /** @throws what is no failure of the call: an abort, a bug */
  judge(failure: unknown, request: 'post' | 'query'): Verdict {
    if (!isWechatPayError(failure)) throw failure
    this.#last = failure
    const { code, mayHaveTakenEffect, retryable } = failure
    if (code === 'ERR_ABORTED' && this.#options.signal?.aborted)
      throw this.#aborted(request === 'post' && mayHaveTakenEffect)
    if (mayHaveTakenEffect) return 'unknown'
    return retryable ? 'unsent' : 'refused'
  }

  /** After a failure: full jitter under a growing ceiling, and not less than WeChat Pay asks for. */
  async rest(failure: unknown): Promise<void> {
    const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures++)
    // what WeChat Pay asks for must not take the time in which it could be asked what happened
    const wish = Math.min(Math.max(this.#clock.random() * ceiling, retryAfterOf(failure)), LONGEST_PAUSE)
    await this.#pause(this.doubt ? Math.min(wish, this.left / 2) : wish)
  }

  /** Between two looks at what is under way. `false`: no time for another one. */
  async idle(interval: number, failure?: unknown): Promise<boolean> {
    const wish = Math.max(interval * (0.5 + this.#clock.random() / 2), retryAfterOf(failure))
    // the last look is shortly before the end: that is when the caller wants to know
    const wait = Math.min(wish, this.left - LAST_LOOK)
    if (wait <= 0) return false
    await this.#pause(wait)
    return this.left >= 1
  }

  /** Whether that is the deadline of this run. */
  isOver(error: unknown): boolean {
    return error !== undefined && error === this.#overdueError
  }

  /** An answer that says nothing: 202, or a body without a state. */
  unfinished(status: number): NetworkError {
    const { flow, number } = this.#options
    return new NetworkError(
      status === 202 ? 'ERR_UNEXPECTED_STATUS' : 'ERR_RESPONSE_FORMAT',
      `${flow}: ${status}, without a result; query before you send the same ${number} again`,
      true,
    )
  }

  /** The query was refused, so that nobody can tell. */
  unanswered(cause: WechatPayError): NetworkError {
    const { flow, number } = this.#options
    const { code } = cause
    const what = cause instanceof ApiError ? `${cause.status} ${code ?? 'without a code'}` : String(code)
    return new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${flow}: it may have taken effect, and the query is refused (${what}); remove the reason, then call ${flow} again with the same ${number}`,
      true,
      { cause },
    )
  }

  async #pause(duration: number): Promise<void> {
    await this.#clock.pause(Math.max(0, Math.min(duration, this.left)), this.#options.signal)
  }

  #overdue(): WechatPayError {
    const { flow, number, timeout } = this.#options
    if (!this.doubt && this.#last !== undefined) return this.#last
    const what = this.doubt
      ? `and it may have taken effect; call ${flow} again with the same ${number} and the same parameters`
      : 'before anything was sent'
    const options = this.#last && { cause: this.#last }
    this.#overdueError = new NetworkError(
      'ERR_TIMEOUT',
      `${flow}: the deadline of ${timeout} ms passed, ${what}`,
      this.doubt,
      options,
    )
    return this.#overdueError
  }

  #aborted(sent: boolean): NetworkError {
    const { flow, number, signal } = this.#options
    const mayHave = this.doubt || sent
    const what = mayHave ? `it may have taken effect: call ${flow} again with the same ${number}` : 'nothing was sent'
    return new NetworkError('ERR_ABORTED', `${flow}: aborted by the caller's signal; ${what}`, mayHave, {
      cause: signal?.reason,
    })
  }
}

/** Milliseconds. */
const LAST_LOOK = 1000

function retryAfterOf(failure: unknown): number {
  const { retryAfter } = (failure ?? {}) as { retryAfter?: unknown }
  return typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : 0
}
