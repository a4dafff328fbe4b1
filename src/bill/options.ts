import { MAX_TIMEOUT } from '../chain/call.js'
import { isWithin, readPath } from '../download/options.js'
import { UsageError } from '../errors/errors.js'
import type { Query } from './request-bill.js'
import type { SaveOptions } from './save.js'

export interface BillOptions {
  /** Day of the bill in Beijing time, `2026-11-23`. The bill is available from about 10:00 on the next day. */
  readonly date: string
  /** Path or `file:` URL of the unpacked bill. An existing file is replaced. */
  readonly to: string | URL
  /**
   * How long to wait, in milliseconds, while WeChat Pay creates the bill. It is requested again every 30 minutes. With the
   * default 0, the call throws an `ApiError` with the code `STATEMENT_CREATING` immediately. A job at 10:00 can use four hours.
   */
  readonly patience?: number | undefined
  /** Timeout of each download in milliseconds. Default 10 minutes. The application for the bill uses the client's `timeout`. */
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Largest size of the unpacked bill in bytes. Default 2 GiB. */
  readonly limit?: number | undefined
}
export interface PackedOptions extends BillOptions {
  /** Compression of the download. Default `GZIP`; `null`: not compressed. */
  readonly tar_type?: 'GZIP' | null | undefined
}
type Open<Known extends string> = Known | (string & {})
export interface TradeBillOptions extends PackedOptions {
  /** WeChat Pay's default: `ALL`. */
  readonly bill_type?: Open<'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'> | undefined
  readonly sub_mchid?: string | undefined
}
export interface FundFlowBillOptions extends PackedOptions {
  /** Default of WeChat Pay: `BASIC`. */
  readonly account_type?: Open<'BASIC' | 'OPERATION' | 'FEES'> | undefined
  readonly sub_mchid?: string | undefined
}
export interface SubMerchantFundFlowOptions extends PackedOptions {
  readonly sub_mchid: string
  readonly account_type: Open<'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'>
}
export interface EcommerceFundFlowOptions extends PackedOptions {
  /** Default `ALL`. */
  readonly account_type?: Open<'ALL'> | undefined
}

const NAMES: readonly string[] = ['date', 'to', 'patience', 'timeout', 'signal', 'limit', 'tar_type']

/** Reads own members only: a polluted Object.prototype sets no option. @throws UsageError `ERR_OPTION` */
export function readOptions(
  label: string,
  given: unknown,
  names: readonly string[],
): SaveOptions & { query: Query; patience: number } {
  const refuse: (message: string) => never = (message) => {
    throw new UsageError('ERR_OPTION', `${label}: ${message}`)
  }
  if (typeof given !== 'object' || given === null) refuse("pass one object: { date: '2026-11-23', to: path }")
  const options: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), given)
  const parameters = names.map((name) => name.replace('!', ''))
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name) && !parameters.includes(name))
  if (unknown !== undefined) {
    const shown = /^\w{1,40}$/.test(unknown) ? unknown : 'one'
    refuse(`${shown} is not an option; there are ${[...NAMES, ...parameters].join(', ')}`)
  }
  const { date, to, patience = 0, timeout, signal, limit, tar_type = 'GZIP' } = options
  if (!isDate(date)) refuse("`date` is a day in Beijing, written '2026-11-23'")
  if (tar_type !== 'GZIP' && tar_type !== null) refuse("`tar_type` is 'GZIP', or null for none")
  if (patience !== 0 && !isWithin(patience, MAX_TIMEOUT))
    refuse(`\`patience\` is in milliseconds, up to ${MAX_TIMEOUT}`)
  if (timeout !== undefined && !isWithin(timeout, MAX_TIMEOUT))
    refuse(`\`timeout\` is in milliseconds, from 1 to ${MAX_TIMEOUT}`)
  if (limit !== undefined && !isWithin(limit, Number.MAX_SAFE_INTEGER)) refuse('`limit` is a number of bytes')
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse('`signal` is not an AbortSignal')
  const query: Record<string, string | null> = { bill_date: date, tar_type }
  for (const name of names) {
    const parameter = name.replace('!', '')
    const value = options[parameter]
    if (value === undefined && !name.endsWith('!')) continue
    if (typeof value !== 'string' || value === '') refuse(`\`${parameter}\` is needed as a text`)
    query[parameter] = value
  }
  return {
    to: readPath(to, refuse),
    timeout,
    signal,
    limit,
    query,
    patience,
  }
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value)
}
