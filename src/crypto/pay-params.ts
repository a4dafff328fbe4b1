import { type Clock, toSeconds } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'

/** Parameters for `PayReq` of the open SDK. `timestamp` is in Unix seconds, as a string. */
export interface AppParams {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  readonly timestamp: string
  readonly sign: string
}

/** Returns a new nonce and the current time in Unix seconds, as strings. Every set of pay parameters needs its own. */
export function createStamp(clock: Clock): { readonly timestamp: string; readonly nonce: string } {
  return { timestamp: String(toSeconds(clock.now())), nonce: clock.nonce() }
}

/**
 * Returns the key that signs pay parameters.
 *
 * @param call name of the function in the error message: `payscore.use()`
 * @throws UsageError `ERR_CONFIG` without `apiV2Key`
 */
export function requireApiV2Key(call: string, apiV2Key: string | undefined): string {
  if (apiV2Key !== undefined) return apiV2Key
  throw new UsageError('ERR_CONFIG', `${call} requires \`apiV2Key\`: add it to createClient()`)
}
