import { ApiError, isWechatPayError, NetworkError, UsageError } from '../errors/errors.js'

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

/**
 * @param given `retry` of the configuration or of a call; a number is its `limit`
 * @param usual what holds where nothing is given
 * @throws UsageError with that code
 */
export function readRetry(
  given: unknown,
  code: 'ERR_CONFIG' | 'ERR_OPTION',
  usual: RetryPolicy = DEFAULTS,
): RetryPolicy {
  const refuse: (message: string) => never = (message) => {
    throw new UsageError(code, message)
  }
  if (given === undefined) return usual
  const isNumber = typeof given === 'number'
  if (!isNumber && (typeof given !== 'object' || given === null || Array.isArray(given)))
    refuse('`retry` is a number of times, or { limit, backoffLimit, maxRetryAfter }')
  // own members only: a polluted Object.prototype allows nothing
  const options: Record<string, unknown> = { __proto__: null, ...(isNumber ? { limit: given } : given) }
  const policy: Record<string, unknown> = { ...usual }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(DEFAULTS, name))
      refuse(
        '`retry` has an option that is not known; they are limit, backoffLimit, maxRetryAfter, and for a call unsafe',
      )
    if (value === undefined) continue
    if (name === 'unsafe') {
      if (code === 'ERR_CONFIG')
        refuse('`retry.unsafe` belongs to a single call, whose business number makes it safe; leave it out here')
      if (typeof value !== 'boolean') refuse('`retry.unsafe` is true or false')
    } else if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > MOST[name as keyof typeof MOST]) {
      const { limit, backoffLimit } = MOST
      refuse(
        `\`retry.${name}\` is ${name === 'limit' ? `from 0 to ${limit}` : `in milliseconds, from 0 to ${backoffLimit}`}`,
      )
    }
    policy[name] = value
  }
  return policy as unknown as RetryPolicy
}
const MOST = { limit: 10, backoffLimit: 600_000, maxRetryAfter: 600_000 } as const

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
