import type { Response } from '../call.js'
import type { Query } from '../path.js'

/**
 * One call of the client, sent at most once: whether a POST is sent again is decided here, after a query.
 *
 * @param path with its variables: `v3/refund/domestic/refunds/{out_refund_no}`
 */
export type Caller = (
  method: 'GET' | 'POST',
  path: string,
  options: {
    readonly query?: Query | undefined
    readonly json?: unknown
    /** Milliseconds. */
    readonly timeout: number
    readonly signal?: AbortSignal | undefined
    readonly [variable: string]: unknown
  },
) => Promise<Response>
