import { filePath } from '../download/options.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { abortSignal, bytes, type Check, MAX_TIMEOUT, numberOf, required, timeout } from '../option-checks/checks.js'
import { defineOptions } from '../option-checks/define-options.js'
import type { ForeignNames } from '../option-checks/names.js'
import { isObject } from '../option-checks/record.js'
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

const day: Check<string> = (value, name, reject) =>
  isDate(value) ? value : reject(`\`${name}\` must be a day in Beijing, such as '2026-11-23'`)
const compression: Check<'GZIP' | null> = (value, name, reject) =>
  value === 'GZIP' || value === null ? value : reject(`\`${name}\` must be 'GZIP', or null for no compression`)

const COMMON = {
  date: required(day, "the day of the bill in Beijing, such as '2026-11-23'"),
  tar_type: compression,
  patience: numberOf('milliseconds', MAX_TIMEOUT, 0),
  timeout,
  limit: bytes,
  signal: abortSignal,
}
const PLACE = { to: required(filePath, 'the path of the bill') }

/** Names of WeChat Pay's query parameters. */
const FOREIGN: ForeignNames = new Map([['billdate', 'date']])

/** Reads the options of one kind of bill. @throws UsageError `ERR_OPTION` */
export type ReadBillOptions = (label: string, given: unknown) => SaveOptions & { query: Query; patience: number }

/**
 * Creates the reader of one kind of bill.
 *
 * @param parameters options that become query parameters
 */
export function createOptionsReader(parameters: Readonly<Record<string, Check<string>>>): ReadBillOptions {
  const reader = defineOptions<typeof COMMON & typeof PLACE>(
    { ...COMMON, ...parameters, ...PLACE },
    { foreign: FOREIGN },
  )
  return (label, given) => {
    const reject: Reject = rejectWith('ERR_OPTION', label)
    if (!isObject(given)) reject("pass one object: { date: '2026-11-23', to: path }")
    const options = reader.read(given, reject)
    const { date, tar_type = 'GZIP', patience = 0, timeout, limit, signal, to, ...others } = options
    return { to, timeout, signal, limit, patience, query: { bill_date: date, tar_type, ...others } }
  }
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value)
}
