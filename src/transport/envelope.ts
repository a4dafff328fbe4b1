import { NetworkError, UsageError } from '../errors/errors.js'
import type { Attempt } from './attempt.js'
import type { Exchange } from './exchange.js'

/**
 * The axios config of an attempt. It contains only a token that stands for the attempt, so that nothing of it can be reached
 * from the config. If the user has registered request interceptors, url, headers and data are added first.
 */
export interface Envelope {
  readonly exchange: Token
}
class Token {}

/** One attempt of a call in flight. */
export interface Underway {
  readonly exchange: Exchange
  readonly attempt: Attempt
}

const UNDERWAY = new WeakMap<object, Underway>()

export function toEnvelope(exchange: Exchange, attempt: Attempt): Envelope {
  const token = Object.freeze(new Token())
  UNDERWAY.set(token, { exchange, attempt })
  return { exchange: token }
}

/**
 * Finds the attempt of a config.
 *
 * @throws UsageError `ERR_INTERCEPTOR` if an interceptor returned another config
 * @throws NetworkError `ERR_INTERCEPTOR` if the attempt is over: nothing may be sent for it any more
 */
export function underway(config: object | undefined | null): Underway {
  const token = (config as Partial<Envelope> | undefined | null)?.exchange
  const found = typeof token === 'object' && token !== null ? UNDERWAY.get(token) : undefined
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
