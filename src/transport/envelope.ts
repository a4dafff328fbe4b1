import axios, { type TransitionalOptions } from 'axios'
import { NetworkError, UsageError } from '../errors/errors.js'
import type { Attempt } from './attempt.js'
import type { Exchange } from './exchange.js'

/** One attempt of a call in flight. */
export interface Underway {
  readonly exchange: Exchange
  readonly attempt: Attempt
}

/** Stands for an attempt in a config: its private member can neither be read nor copied by other code. */
class Token {
  readonly #underway: Underway

  constructor(underway: Underway) {
    this.#underway = underway
  }

  static read(value: unknown): Underway | undefined {
    return typeof value === 'object' && value !== null && #underway in value ? value.#underway : undefined
  }
}

/**
 * The axios config of an attempt. It contains only a token that stands for the attempt. If the user has registered request
 * interceptors, url, headers and data are added first.
 */
export interface Envelope {
  readonly exchange: Token
  readonly transitional?: TransitionalOptions
}

// axios takes the order of interceptors from this object, which any module may change
const { transitional } = axios.defaults
const SIGN_LAST: TransitionalOptions = { legacyInterceptorReqResOrdering: true }

export function toEnvelope(exchange: Exchange, attempt: Attempt): Envelope {
  const token = new Token({ exchange, attempt })
  const isUsualOrder = transitional?.legacyInterceptorReqResOrdering === true
  return isUsualOrder ? { exchange: token } : { exchange: token, transitional: SIGN_LAST }
}

/**
 * Finds the attempt of a config.
 *
 * @throws UsageError `ERR_INTERCEPTOR` if an interceptor returned another config
 * @throws NetworkError `ERR_INTERCEPTOR` if the attempt is over: nothing may be sent for it any more
 */
export function underway(config: object | undefined | null): Underway {
  const found = Token.read((config as Partial<Envelope> | undefined | null)?.exchange)
  if (found === undefined) {
    throw new UsageError(
      'ERR_INTERCEPTOR',
      'an axios interceptor returned another config than it received; change the received config and return it',
    )
  }
  const { exchange, attempt } = found
  if (!exchange.isOver && exchange.attempt === attempt) return found
  throw new NetworkError(
    'ERR_INTERCEPTOR',
    `${exchange.request.label}: an axios interceptor continued after its attempt had ended, or returned the config of another attempt`,
    true,
  )
}
