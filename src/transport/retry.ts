import { ApiError, isWechatPayError, NetworkError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { boolean, type Check, integer } from '../options/checks.js'
import { defineOptions } from '../options/options.js'
import { isObject } from '../options/record.js'

/** How a call that failed is sent again. */
export interface RetryOptions {
  /** How often it may be sent again. 0: exactly one request. Default 2. */
  readonly limit?: number | undefined
  /** Milliseconds: the pause is a random part of 300 ms, doubled with each attempt, but never above this. Default 2,000. */
  readonly backoffLimit?: number | undefined
  /** Milliseconds: a longer `Retry-After` of WeChat Pay's is not waited for, and ends the call. Default 5,000. */
  readonly maxRetryAfter?: number | undefined
}
/** The same for one call. */
export interface CallRetryOptions extends RetryOptions {
  /**
   * Send a write again although it may have taken effect. Only for an API with a business number (`out_trade_no`,
   * `out_refund_no`, ...): the same number with the same parameters is done once. Without one it may be done twice.
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
/** How long a host that could not be reached is tried last. */
const COOL_DOWN = 30_000
/**
 * What may be sent again, so that a storm of failures does not grow into one of retries: 20, and one more for every ten
 * calls. Counted in tenths.
 */
const RESERVE = 200
const SHARE = 1
const PRICE = 10

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
 * @param usual applies to each option that is not given
 * @throws UsageError with that code
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
  /** How many times it has been sent. */
  readonly attempts: number
  /** Where it was sent. */
  readonly base: string
  /** Where it may be sent. */
  readonly bases: readonly string[]
  /** Milliseconds until the deadline. */
  readonly remaining: number
}
export interface NextAttempt {
  /** Milliseconds. */
  readonly delay: number
  readonly base: string
}

/** Which failed attempt may be sent again, when, and to which host: one for a client, whose calls share a budget. */
export interface Retry {
  /** Where a new call is sent. */
  begin(bases: readonly string[]): string
  /** `undefined` where the failure is the end. */
  next(failure: unknown, failed: FailedAttempt): NextAttempt | undefined
}

/** @param now milliseconds of a clock that nobody sets */
export function createRetry(random: () => number = Math.random, now: () => number = () => performance.now()): Retry {
  let budget = RESERVE
  const downUntil = new Map<string, number>()

  const isUp = (base: string): boolean => (downUntil.get(base) ?? 0) <= now()
  const best = (bases: readonly string[]): string => bases.find(isUp) ?? bases[0] ?? ''

  return {
    begin(bases) {
      budget = Math.min(RESERVE, budget + SHARE)
      return best(bases)
    },

    next(failure, { method, policy, isUncertain, attempts, base, bases, remaining }) {
      if (!isWechatPayError(failure)) return undefined
      if (isUnreachable(failure)) downUntil.set(base, now() + COOL_DOWN)
      const isHarmless = method === 'GET' || !failure.mayHaveTakenEffect
      if (attempts > policy.limit || !failure.retryable || !(isHarmless || policy.unsafe)) return undefined
      const asked = failure instanceof ApiError ? failure.retryAfter : undefined
      if (asked !== undefined && asked > policy.maxRetryAfter) return undefined
      // full jitter: whoever failed together does not come back together
      const delay = asked ?? random() * Math.min(policy.backoffLimit, FIRST_PAUSE * 2 ** (attempts - 1))
      if (delay >= remaining || budget < PRICE) return undefined
      budget -= PRICE
      // the other access point may not know yet what this one is still doing
      const isFree = method === 'GET' || (isHarmless && !isUncertain)
      return { delay, base: isFree ? best(bases.filter((other) => other !== base).concat(base)) : base }
    },
  }
}

function isUnreachable(failure: unknown): boolean {
  return failure instanceof NetworkError && failure.code === 'ERR_CONNECT'
}
