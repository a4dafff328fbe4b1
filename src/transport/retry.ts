import { ApiError, isWechatPayError, NetworkError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { boolean, type Check, integer } from '../options/checks.js'
import { defineOptions } from '../options/options.js'
import { isObject } from '../options/record.js'

/** How failed calls are retried. */
export interface RetryOptions {
  /** Maximum number of retries. 0: exactly one request. Default 2. */
  readonly limit?: number | undefined
  /** Longest pause in milliseconds. A pause is a random part of 300 ms, doubled with each attempt. Default 2,000. */
  readonly backoffLimit?: number | undefined
  /** Longest accepted `Retry-After` in milliseconds; a longer one ends the call. Default 5,000. */
  readonly maxRetryAfter?: number | undefined
}
/** How one call is retried. */
export interface CallRetryOptions extends RetryOptions {
  /**
   * Retries a write although it may have taken effect. Only for an API with a business number (`out_trade_no`,
   * `out_refund_no`, ...): WeChat Pay executes the same number with the same parameters once. Without a business number it
   * may be executed twice.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
   */
  readonly unsafe?: boolean | undefined
}
export interface RetryPolicy {
  readonly limit: number
  readonly backoffLimit: number
  readonly maxRetryAfter: number
  readonly unsafe: boolean
}

const DEFAULTS: RetryPolicy = { limit: 2, backoffLimit: 2000, maxRetryAfter: 5000, unsafe: false }
/** Milliseconds. */
const FIRST_PAUSE = 300
/** Milliseconds for which an unreachable host is tried last. */
const COOL_DOWN = 30_000
/**
 * The retry budget of a client, in tenths of a retry: at most 20 retries, and one more for every ten calls. It prevents a
 * retry storm during an outage.
 */
const MAX_BUDGET = 200
const BUDGET_PER_CALL = 1
const RETRY_COST = 10

const LIMITS = {
  limit: integer(10, 0),
  backoffLimit: integer(600_000, 0, 'milliseconds'),
  maxRetryAfter: integer(600_000, 0, 'milliseconds'),
}
const OF_CALL = defineOptions({ ...LIMITS, unsafe: boolean }, { parent: 'retry' })
const OF_CLIENT = defineOptions(
  {
    ...LIMITS,
    unsafe: (_value, name, reject): undefined =>
      reject(`\`${name}\` must be set for a single call, whose business number makes it safe; leave it out here`),
  },
  { parent: 'retry' },
)

/**
 * Reads `retry` of the configuration or of a call; a number is its `limit`.
 *
 * @param usual the policy for options that are not given
 * @throws UsageError with this code
 */
export function readRetry(
  given: unknown,
  code: 'ERR_CONFIG' | 'ERR_OPTION',
  usual: RetryPolicy = DEFAULTS,
): RetryPolicy {
  if (given === undefined) return usual
  const reject: Reject = rejectWith(code)
  const options = typeof given === 'number' ? { limit: given } : given
  if (!isObject(options)) reject('`retry` must be a number of retries, or { limit, backoffLimit, maxRetryAfter }')
  const reader = code === 'ERR_CONFIG' ? OF_CLIENT : OF_CALL
  const { limit, backoffLimit, maxRetryAfter, unsafe } = reader.read(options, reject)
  return {
    limit: limit ?? usual.limit,
    backoffLimit: backoffLimit ?? usual.backoffLimit,
    maxRetryAfter: maxRetryAfter ?? usual.maxRetryAfter,
    unsafe: unsafe ?? usual.unsafe,
  }
}

/** Checks `retry` of a call; its value is read with the policy of the client. */
export const callRetry: Check<number | CallRetryOptions> = (value) => {
  readRetry(value, 'ERR_OPTION')
  return value as number | CallRetryOptions
}

export interface FailedAttempt {
  readonly method: string
  readonly policy: RetryPolicy
  /** An earlier attempt may have taken effect. */
  readonly isUncertain: boolean
  /** Number of attempts so far. */
  readonly attempts: number
  /** Base URL of the failed attempt. */
  readonly base: string
  /** All base URLs, in the order of preference. */
  readonly bases: readonly string[]
  /** Milliseconds until the deadline. */
  readonly remaining: number
}
export interface NextAttempt {
  /** Pause before the attempt in milliseconds. */
  readonly delay: number
  readonly base: string
}

/** Decides whether a failed attempt is retried, when, and on which host. All calls of a client share one budget. */
export interface Retry {
  /** Returns the base URL for a new call. */
  begin(bases: readonly string[]): string
  /** Returns `undefined` if the failure is final. */
  next(failure: unknown, failed: FailedAttempt): NextAttempt | undefined
}

/** @param now monotonic time in milliseconds */
export function createRetry(random: () => number = Math.random, now: () => number = () => performance.now()): Retry {
  let budget = MAX_BUDGET
  const downUntil = new Map<string, number>()

  const isUp = (base: string): boolean => (downUntil.get(base) ?? 0) <= now()
  const best = (bases: readonly string[]): string => bases.find(isUp) ?? bases[0] ?? ''

  return {
    begin(bases) {
      budget = Math.min(MAX_BUDGET, budget + BUDGET_PER_CALL)
      return best(bases)
    },

    next(failure, { method, policy, isUncertain, attempts, base, bases, remaining }) {
      if (!isWechatPayError(failure)) return undefined
      if (isUnreachable(failure)) downUntil.set(base, now() + COOL_DOWN)
      const isHarmless = method === 'GET' || !failure.mayHaveTakenEffect
      if (attempts > policy.limit || !failure.retryable || !(isHarmless || policy.unsafe)) return undefined
      const retryAfter = failure instanceof ApiError ? failure.retryAfter : undefined
      if (retryAfter !== undefined && retryAfter > policy.maxRetryAfter) return undefined
      // full jitter: calls that failed together are not retried together
      const delay = retryAfter ?? random() * Math.min(policy.backoffLimit, FIRST_PAUSE * 2 ** (attempts - 1))
      if (delay >= remaining || budget < RETRY_COST) return undefined
      budget -= RETRY_COST
      // a write that may have reached this host is not sent to the other one, which may not see its effect yet
      const isFree = method === 'GET' || (isHarmless && !isUncertain)
      return { delay, base: isFree ? best(bases.filter((other) => other !== base).concat(base)) : base }
    },
  }
}

function isUnreachable(failure: unknown): boolean {
  return failure instanceof NetworkError && failure.code === 'ERR_CONNECT'
}
