import type { Response } from '../chain/call.js'
import type { Query } from '../chain/path.js'

/**
 * One call of the client, sent at most once: whether a POST is sent again is decided here, after a query.
 *
 * @param path with its variables: `v3/refund/domestic/refunds/{out_refund_no}`
 */
export interface Caller {
  (
    method: 'GET' | 'POST',
    path: string,
    options: {
      readonly query?: Query | undefined
      readonly json?: unknown
      /** Of APIv2. */
      readonly xml?: unknown
      /** Milliseconds. */
      readonly timeout: number
      readonly signal?: AbortSignal | undefined
      readonly [variable: string]: unknown
    },
  ): Promise<Response>
  /** @throws UsageError `ERR_CONFIG` where a call could not show the merchant's certificate: what may need it later is not begun */
  requireCertificate?(label: string): Promise<void>
}
