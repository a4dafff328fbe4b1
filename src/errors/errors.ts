/**
 * Everything that goes wrong comes out as one of four kinds, chosen by what the caller should do about it:
 * fix the code (`UsageError`), read WeChat Pay's refusal (`ApiError`), find out what happened (`NetworkError`),
 * or distrust the answer (`TrustError`).
 *
 * No error ever holds a key, a header or body that was sent, or an axios object; messages name the template of a path
 * (`/v3/pay/transactions/id/{transaction_id}`), never the values that filled it.
 */

export const USAGE_CODES = [
  'ERR_CONFIG',
  'ERR_KEY',
  'ERR_OPTION',
  'ERR_PATH',
  'ERR_PATH_VALUE',
  'ERR_QUERY',
  'ERR_BODY',
  'ERR_FILE',
  'ERR_HEADER',
  'ERR_FOREIGN_HOST',
  'ERR_INSECURE_URL',
  'ERR_INTERCEPTOR',
  'ERR_NOTIFICATION_BODY',
] as const
export type UsageCode = (typeof USAGE_CODES)[number]

export const NETWORK_CODES = [
  'ERR_CONNECT',
  'ERR_TLS',
  'ERR_TIMEOUT',
  'ERR_ABORTED',
  'ERR_DISCONNECTED',
  'ERR_RESPONSE_CUT',
  'ERR_RESPONSE_TOO_LARGE',
  'ERR_RESPONSE_FORMAT',
  'ERR_UNEXPECTED_STATUS',
  'ERR_INTERCEPTOR',
  'ERR_NO_PLATFORM_KEY',
] as const
export type NetworkCode = (typeof NETWORK_CODES)[number]

export const TRUST_CODES = [
  'ERR_UNSIGNED',
  'ERR_SIGNATURE_HEADER',
  'ERR_SIGNATURE_TYPE',
  'ERR_CLOCK_SKEW',
  'ERR_UNKNOWN_SERIAL',
  'ERR_SIGNATURE',
  'ERR_DECRYPT',
  'ERR_HASH',
  'ERR_ALGORITHM',
  'ERR_CERTIFICATE',
  'ERR_NOTIFICATION_FORMAT',
  'ERR_MERCHANT',
  'ERR_BILL',
] as const
export type TrustCode = (typeof TRUST_CODES)[number]

// in the global registry, so that the ESM and the CJS copy of this package know each other's errors
const BRAND = Symbol.for('wechatpay-chain.error')

export interface Outcome {
  /** `false` only where it is certain that WeChat Pay did not act on this call. */
  readonly mayHaveTakenEffect: boolean
  /** The fault is of a passing kind: the same call, with the same business number, may work later. */
  readonly retryable: boolean
}

export abstract class WechatPayError extends Error implements Outcome {
  /** Stable, for programs; the `message` is for people and may change. */
  abstract readonly code: string | null
  abstract readonly mayHaveTakenEffect: boolean
  abstract readonly retryable: boolean

  get [BRAND](): true {
    return true
  }

  /** What a structured log may hold: no stack, nothing secret. */
  toJSON(): Record<string, unknown> {
    const { name, message, mayHaveTakenEffect } = this
    return { name, message, mayHaveTakenEffect, ...Object.fromEntries(Object.entries(this)) }
  }
}

/** The code or the configuration is wrong; nothing was sent. */
export class UsageError extends WechatPayError {
  override get name(): 'UsageError' {
    return 'UsageError'
  }

  readonly mayHaveTakenEffect = false
  readonly retryable = false

  constructor(
    readonly code: UsageCode,
    message: string,
  ) {
    super(message)
  }
}

export interface ApiErrorDetail {
  /** JSON pointer or parameter name. */
  readonly field?: string
  readonly issue?: string
  readonly location?: string
}

export interface ApiErrorFields {
  readonly status: number
  readonly code: string | null
  readonly detail: ApiErrorDetail | undefined
  readonly requestId: string | undefined
  readonly hint: string | undefined
  readonly retryAfter?: number | undefined
  /** An earlier attempt of the same call may have taken effect. */
  readonly uncertain?: boolean | undefined
  /** Where the status does not say: APIv2 answers with 200. */
  readonly outcome?: Outcome | undefined
}

/**
 * WeChat Pay refused. Decide on `status` and `code`; the text of `message` changes without notice. An error answer
 * carries no signature: never conclude from it alone that an order is paid or not paid.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
export class ApiError extends WechatPayError implements Omit<ApiErrorFields, 'uncertain' | 'outcome'> {
  override get name(): 'ApiError' {
    return 'ApiError'
  }

  readonly mayHaveTakenEffect: boolean
  readonly retryable: boolean
  /** HTTP status. */
  readonly status: number
  /** WeChat Pay's code, e.g. `ORDER_NOT_EXIST`; `null` where the answer had none (unknown path, a gateway's page). */
  readonly code: string | null
  readonly detail: ApiErrorDetail | undefined
  /** To be quoted to WeChat Pay's support. */
  readonly requestId: string | undefined
  /** Cause and cure in a sentence, in the configured language, or the nearest known path. For people: it comes from an unsigned answer. */
  readonly hint: string | undefined
  /** Milliseconds, where the answer asked for a pause. */
  readonly retryAfter?: number

  constructor(message: string, refusal: ApiErrorFields) {
    super(message)
    this.status = refusal.status
    this.code = refusal.code
    this.detail = refusal.detail
    this.requestId = refusal.requestId
    this.hint = refusal.hint
    if (refusal.retryAfter !== undefined) this.retryAfter = refusal.retryAfter
    const { status, outcome, uncertain = false } = refusal
    this.retryable = outcome?.retryable ?? (status === 429 || status >= 500)
    this.mayHaveTakenEffect = uncertain || (outcome?.mayHaveTakenEffect ?? (this.retryable || status < 400))
  }
}

/** No usable answer. `sent: false` only where that is certain; otherwise query before you act. */
export class NetworkError extends WechatPayError {
  override get name(): 'NetworkError' {
    return 'NetworkError'
  }

  readonly retryable: boolean

  constructor(
    readonly code: NetworkCode,
    message: string,
    /** Whether the request may have reached WeChat Pay. */
    readonly sent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.retryable = PASSING.has(code)
  }

  get mayHaveTakenEffect(): boolean {
    return this.sent
  }
}

const PASSING: ReadonlySet<NetworkCode> = new Set<NetworkCode>([
  'ERR_CONNECT',
  'ERR_TIMEOUT',
  'ERR_DISCONNECTED',
  'ERR_RESPONSE_CUT',
  'ERR_NO_PLATFORM_KEY',
])

/**
 * An answer or a notification that cannot be believed: its data is discarded and is nowhere in this error. WeChat Pay signs a small
 * share of its answers wrongly on purpose, so this also happens on a healthy line; the operation may have happened.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export class TrustError extends WechatPayError {
  override get name(): 'TrustError' {
    return 'TrustError'
  }

  readonly mayHaveTakenEffect = true
  readonly retryable: boolean

  constructor(
    readonly code: TrustCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.retryable = code === 'ERR_SIGNATURE'
  }
}

/**
 * The same failure of a call that was sent more than once, where an earlier attempt may have taken effect: then no
 * later refusal shows that it has not.
 */
export function afterUncertain(failure: unknown, earlier: unknown): unknown {
  if (!isWechatPayError(failure) || failure.mayHaveTakenEffect) return failure
  const message = `${failure.message}; an earlier attempt may have taken effect: query before you send it again`
  if (failure instanceof ApiError) return new ApiError(message, { ...failure, uncertain: true, outcome: failure })
  if (failure instanceof NetworkError)
    return new NetworkError(failure.code, message, true, failure.cause === undefined ? {} : { cause: failure.cause })
  // what keeps a later attempt from being made says nothing of the earlier one
  return earlier
}

/** Whether `error` is one of the four kinds, also where it comes from the other (ESM or CJS) copy of this package. */
export function isWechatPayError(error: unknown): error is UsageError | ApiError | NetworkError | TrustError {
  return typeof error === 'object' && error !== null && BRAND in error
}
