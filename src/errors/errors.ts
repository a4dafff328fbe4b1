import { ERROR_HINTS } from '../generated/error-hints.js'

/**
 * Every failure is one of four classes (except an error that an interceptor or a callback of the user throws), by what the
 * caller should do: fix the code (`UsageError`), read WeChat Pay's
 * code (`ApiError`), query the result (`NetworkError`), or discard the response (`TrustError`).
 *
 * No error holds a key, a header, a body or an axios object. Messages contain the template of a path
 * (`/v3/pay/transactions/id/{transaction_id}`), never the values of its variables.
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

/** Language of hints. */
export type Language = 'zh' | 'en'
type ErrorHint = Readonly<Record<Language, string>>

/** Every code of ours, by the class of the error. The type makes a code without a hint a compile error. */
const HINTS: {
  readonly UsageError: Readonly<Record<UsageCode, ErrorHint>>
  readonly NetworkError: Readonly<Record<NetworkCode, ErrorHint>>
  readonly TrustError: Readonly<Record<TrustCode, ErrorHint>>
} = ERROR_HINTS
/** Language of an error that was created without a client. */
const DEFAULT_LANGUAGE = 'zh'

// in the global registry: the ESM and the CJS copy of this package recognize each other's errors
const BRAND = Symbol.for('wechatpay-chain.error')

export interface Outcome {
  /** `false` only if WeChat Pay certainly did not act on this call. */
  readonly mayHaveTakenEffect: boolean
  /** The failure is temporary: the same call, with the same business number, may succeed later. */
  readonly retryable: boolean
}

export abstract class WechatPayError extends Error implements Outcome {
  /** Stable, for programs; the `message` is for people and may change. */
  abstract readonly code: string | null
  /** Cause and remedy in one line, for people, in the `language` of the configuration. */
  abstract readonly hint: string | undefined
  abstract readonly mayHaveTakenEffect: boolean
  abstract readonly retryable: boolean

  get [BRAND](): true {
    return true
  }

  /** Returns the fields for a structured log: no stack, nothing secret. */
  toJSON(): Record<string, unknown> {
    const { name, message, mayHaveTakenEffect } = this
    return { name, message, mayHaveTakenEffect, ...Object.fromEntries(Object.entries(this)) }
  }
}

/** The code or the configuration is invalid; nothing was sent. */
export class UsageError extends WechatPayError {
  override get name(): 'UsageError' {
    return 'UsageError'
  }

  readonly mayHaveTakenEffect = false
  readonly retryable = false
  readonly hint: string | undefined

  constructor(
    readonly code: UsageCode,
    message: string,
  ) {
    super(message)
    this.hint = HINTS.UsageError[code]?.[DEFAULT_LANGUAGE]
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
  /** For APIv2, whose API errors have the status 200. */
  readonly outcome?: Outcome | undefined
}

/**
 * WeChat Pay rejected the request. Decide by `status` and `code`; the text of `message` changes without notice. An API
 * error has no signature: never conclude from it alone that an order is paid or not paid.
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
  /** WeChat Pay's code, e.g. `ORDER_NOT_EXIST`; `null` if the response has none (unknown path, page of a gateway). */
  readonly code: string | null
  readonly detail: ApiErrorDetail | undefined
  /** WeChat Pay's support needs it. */
  readonly requestId: string | undefined
  /** Cause and remedy in one line, or the nearest known path. For people: it is derived from an unsigned response. */
  readonly hint: string | undefined
  /** Milliseconds, from the `Retry-After` header of the response. */
  readonly retryAfter?: number

  constructor(message: string, fields: ApiErrorFields) {
    super(message)
    this.status = fields.status
    this.code = fields.code
    this.detail = fields.detail
    this.requestId = fields.requestId
    this.hint = fields.hint
    if (fields.retryAfter !== undefined) this.retryAfter = fields.retryAfter
    const { status, outcome, uncertain = false } = fields
    this.retryable = outcome?.retryable ?? (status === 429 || status >= 500)
    this.mayHaveTakenEffect = uncertain || (outcome?.mayHaveTakenEffect ?? (this.retryable || status < 400))
  }
}

/** There is no usable response. `sent: false` only if that is certain; otherwise query before you act. */
export class NetworkError extends WechatPayError {
  override get name(): 'NetworkError' {
    return 'NetworkError'
  }

  readonly retryable: boolean
  readonly hint: string | undefined

  constructor(
    readonly code: NetworkCode,
    message: string,
    /** Whether the request may have reached WeChat Pay. */
    readonly sent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.retryable = TEMPORARY.has(code)
    this.hint = HINTS.NetworkError[code]?.[DEFAULT_LANGUAGE]
  }

  get mayHaveTakenEffect(): boolean {
    return this.sent
  }
}

const TEMPORARY: ReadonlySet<NetworkCode> = new Set<NetworkCode>([
  'ERR_CONNECT',
  'ERR_TIMEOUT',
  'ERR_DISCONNECTED',
  'ERR_RESPONSE_CUT',
  'ERR_NO_PLATFORM_KEY',
])

/**
 * A response or a notification was not verified: its data is discarded and is not in this error. WeChat Pay signs a few
 * responses wrongly on purpose, to test clients, so this also happens on a healthy network; the request may have taken effect.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export class TrustError extends WechatPayError {
  override get name(): 'TrustError' {
    return 'TrustError'
  }

  readonly mayHaveTakenEffect = true
  readonly retryable: boolean
  readonly hint: string | undefined

  constructor(
    readonly code: TrustCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.retryable = code === 'ERR_SIGNATURE'
    this.hint = HINTS.TrustError[code]?.[DEFAULT_LANGUAGE]
  }
}

/**
 * Returns the failure of a call whose earlier attempt may have taken effect. A later API error does not show that the
 * earlier attempt had no effect.
 */
export function afterUncertain(failure: unknown, earlier: unknown): unknown {
  if (!isWechatPayError(failure) || failure.mayHaveTakenEffect) return failure
  const message = `${failure.message}; an earlier attempt may have taken effect: query before you send it again`
  if (failure instanceof ApiError) return new ApiError(message, { ...failure, uncertain: true, outcome: failure })
  if (failure instanceof NetworkError)
    return new NetworkError(failure.code, message, true, failure.cause === undefined ? {} : { cause: failure.cause })
  // a UsageError of the later attempt does not describe the earlier one
  return earlier
}

/**
 * Puts the hint of an error, and of its causes, into that language. The hint of an ApiError is already in the language
 * of its client.
 */
export function setHintLanguage(error: unknown, language: Language): void {
  if (!isWechatPayError(error) || error.name === 'ApiError') return
  const hints: Readonly<Record<string, ErrorHint>> | undefined = HINTS[error.name]
  const hint = hints?.[error.code]?.[language]
  // stops at a cause that was translated before, so a circular `cause` ends too
  if (hint === undefined || error.hint === hint || !Reflect.set(error, 'hint', hint)) return
  // the cause of an abort is the reason of the caller, possibly an error of another client
  if (error.code !== 'ERR_ABORTED') setHintLanguage(error.cause, language)
}

/** Checks whether `error` is one of the four classes, also of the other (ESM or CJS) copy of this package. */
export function isWechatPayError(error: unknown): error is UsageError | ApiError | NetworkError | TrustError {
  return typeof error === 'object' && error !== null && BRAND in error
}
