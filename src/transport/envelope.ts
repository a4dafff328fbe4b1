import { NetworkError, UsageError } from '../errors/errors.js'
import type { Attempt } from './attempt.js'
import { Exchange } from './exchange.js'

/**
 * The config of a request is an envelope: through axios's interceptors and its adapter goes the exchange, which holds
 * the request, the attempt and the received response. Only for interceptors of the user it is written out as url,
 * headers and data.
 */
export interface Envelope {
  readonly exchange: Exchange
}

export function exchangeOf(config: object | undefined | null): Exchange {
  const exchange = (config as Partial<Envelope> | undefined | null)?.exchange
  if (exchange instanceof Exchange) return exchange
  throw new UsageError(
    'ERR_INTERCEPTOR',
    'an axios interceptor returned a config of its own; return the config that it received, changed',
  )
}

export function underway(config: object | undefined | null): { exchange: Exchange; attempt: Attempt } {
  const exchange = exchangeOf(config)
  const { attempt } = exchange
  // between two attempts nothing is sent
  if (attempt === undefined)
    throw new NetworkError('ERR_INTERCEPTOR', `${exchange.request.label}: this attempt is over`, true)
  return { exchange, attempt }
}
