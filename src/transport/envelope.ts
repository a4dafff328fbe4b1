import { NetworkError, UsageError } from '../errors/errors.js'
import type { Attempt } from './attempt.js'
import { Exchange } from './exchange.js'

/**
 * The axios config of a request. It contains only the exchange, which holds the request, the attempt and the received
 * response. The fields url, headers and data are added only for interceptors of the user.
 */
export interface Envelope {
  readonly exchange: Exchange
}

/** @throws UsageError `ERR_INTERCEPTOR` */
export function exchangeOf(config: object | undefined | null): Exchange {
  const exchange = (config as Partial<Envelope> | undefined | null)?.exchange
  if (exchange instanceof Exchange) return exchange
  throw new UsageError(
    'ERR_INTERCEPTOR',
    'an axios interceptor returned another config than it received; change the received config and return it',
  )
}

/** Returns the exchange of a config and its current attempt. @throws NetworkError `ERR_INTERCEPTOR` */
export function underway(config: object | undefined | null): { exchange: Exchange; attempt: Attempt } {
  const exchange = exchangeOf(config)
  const { attempt } = exchange
  // between two attempts nothing may be sent
  if (attempt === undefined)
    throw new NetworkError(
      'ERR_INTERCEPTOR',
      `${exchange.request.label}: an axios interceptor continued after its attempt had ended`,
      true,
    )
  return { exchange, attempt }
}
