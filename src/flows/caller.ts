import type { Response } from '../chain/call.js'
import type { Query } from '../chain/path.js'

/**
 * Sends one request without retries. The flows decide whether to repeat a POST, after a query.
 *
 * @param path path template: `v3/refund/domestic/refunds/{out_refund_no}`
 */
export interface Caller {
  (
    method: 'GET' | 'POST',
    path: string,
    options: {
      readonly query?: Query | undefined
      readonly json?: unknown
      /** Body of an APIv2 request. */
      readonly xml?: unknown
      /** Milliseconds. */
      readonly timeout: number
      readonly signal?: AbortSignal | undefined
      readonly [variable: string]: unknown
    },
  ): Promise<Response>
  /**
   * Checks that the client can present the merchant certificate, before a flow starts that may need it later.
   *
   * @throws UsageError `ERR_CONFIG`
   */
  requireCertificate?(label: string): Promise<void>
}
