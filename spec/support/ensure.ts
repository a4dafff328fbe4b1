import type { UntypedClient } from 'wechatpay-chain'
import type { Clock } from '../../src/clock/clock.js'
import { type Caller, createEnsure, type Ensure } from '../../src/flows/ensure.js'

/** As the client wires it, each call sent once; `patience` in milliseconds caps an attempt, so that what hangs costs a test little. */
export function callerOf(client: UntypedClient, patience = 10_000): Caller {
  return (method, path, { timeout, ...options }) =>
    client.chain(path as string)[method === 'GET' ? 'get' : 'post']({
      ...options,
      timeout: Math.min(timeout, patience),
      retry: 0,
    })
}

export function ensureOver(client: UntypedClient, clock: Clock, patience?: number): Ensure {
  return createEnsure(callerOf(client, patience), clock)
}
