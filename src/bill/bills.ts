import { type Clock, systemClock } from '../clock/clock.js'
import type { Download, DownloadFile } from '../download/download.js'
import { checkFilePath } from '../download/temporary-file.js'
import { ApiError, NetworkError, TrustError } from '../errors/errors.js'
import type { BillKind, BillTotals } from './kinds.js'
import {
  type EcommerceFundFlowOptions,
  type FundFlowBillOptions,
  type PackedOptions,
  readOptions,
  type SubMerchantFundFlowOptions,
  type TradeBillOptions,
} from './options.js'
import { type BillRequestOptions, type Get, type Query, requestBill } from './request-bill.js'
import { type Saved, type SaveOptions, save } from './save.js'

export type {
  BillOptions,
  EcommerceFundFlowOptions,
  FundFlowBillOptions,
  SubMerchantFundFlowOptions,
  TradeBillOptions,
} from './options.js'

/** A bill on the disk, or that there is none for that day. */
export type SavedBill =
  | { readonly exists: false }
  | {
      [Kind in BillKind]: {
        readonly exists: true
        /** Absolute. */
        readonly path: string
        readonly bytes: number
        readonly verifiedBy: Download['verifiedBy']
        /** Told by its header. */
        readonly kind: Kind
        /** What its end says, found equal to what its rows come to; amounts in fen. */
        readonly totals: BillTotals[Kind] | (Kind extends 'other' ? undefined : never)
      }
    }[BillKind]

/**
 * Applies for a bill, waits until it is made, downloads it, and puts it under its name when its hash is right and its rows
 * come to its totals. A day without a bill is a result and no error; mind that WeChat Pay also says so before 10:00.
 *
 * A download_url lives for 5 minutes: where the download fails for good, a new one is applied for, once.
 */
export interface Bills {
  /**
   * 交易账单
   *
   * @example
   * const bill = await instance.bills.trade({ date: '2026-11-23', to: '2026-11-23.csv' })
   * if (bill.exists) console.log(bill.path, bill.totals)
   * @throws ApiError `STATEMENT_CREATING`: ask again later, or give it `patience`
   * @throws TrustError `ERR_HASH`, `ERR_BILL`
   * @throws UsageError `ERR_OPTION`, `ERR_FILE`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   */
  trade(options: TradeBillOptions): Promise<SavedBill>
  /** 资金账单 @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867 */
  fundFlow(options: FundFlowBillOptions): Promise<SavedBill>
  /** 单个子商户资金账单: encrypted, in parts, which are joined. @see https://pay.weixin.qq.com/doc/v3/partner/4012710630 */
  subMerchantFundFlow(options: SubMerchantFundFlowOptions): Promise<SavedBill>
  /** 二级商户资金账单: of all of a platform's, encrypted. @see https://pay.weixin.qq.com/doc/v3/partner/4012760697 */
  ecommerceFundFlow(options: EcommerceFundFlowOptions): Promise<SavedBill>
}

export interface BillParts {
  readonly get: Get
  readonly download: DownloadFile
}

const ALGORITHM = 'AEAD_AES_256_GCM'

export function createBills(parts: BillParts, clock: Clock = systemClock): Bills {
  /** @param names options that become query parameters as they are; `!` marks those that are needed */
  const bill =
    <Options extends PackedOptions>(name: string, path: string, names: readonly string[], fixed: Query = {}) =>
    async (given: Options): Promise<SavedBill> => {
      const label = `bills.${name}`
      const { query, patience, ...options } = readOptions(label, given, names)
      await checkFilePath(label, options.to)
      const request = { label, path, query: { ...fixed, ...query } }
      const saved = await requestAndSave(request, patience, options, parts, clock)
      return saved === undefined
        ? { exists: false }
        : ({ exists: true, path: options.to, ...saved } as Extract<SavedBill, { exists: true }>)
    }
  const account = { account_type: 'ALL', algorithm: ALGORITHM }
  return {
    trade: bill<TradeBillOptions>('trade', 'v3/bill/tradebill', ['bill_type', 'sub_mchid']),
    fundFlow: bill<FundFlowBillOptions>('fundFlow', 'v3/bill/fundflowbill', ['account_type', 'sub_mchid']),
    subMerchantFundFlow: bill<SubMerchantFundFlowOptions>(
      'subMerchantFundFlow',
      'v3/bill/sub-merchant-fundflowbill',
      ['sub_mchid!', 'account_type!'],
      { algorithm: ALGORITHM },
    ),
    ecommerceFundFlow: bill<EcommerceFundFlowOptions>(
      'ecommerceFundFlow',
      'v3/ecommerce/bill/fundflowbill',
      ['account_type'],
      account,
    ),
  }
}

/** `undefined`: there is no bill for that day. */
async function requestAndSave(
  request: BillRequestOptions,
  patience: number,
  options: SaveOptions,
  { get, download }: BillParts,
  clock: Clock,
): Promise<Saved | undefined> {
  const end = clock.monotonic() + patience
  for (let isFirst = true; ; isFirst = false) {
    const parts = await requestBill(request, end, options.signal, get, clock)
    if (parts === undefined) return undefined
    try {
      return await save(request.label, parts, options, download)
    } catch (error) {
      if (!isFirst || !needsNewUrl(error)) throw error
    }
  }
}

/** What another address may change: an expired one, a file that was cut or changed. */
function needsNewUrl(error: unknown): boolean {
  if (error instanceof TrustError) return true
  if (error instanceof ApiError) return error.status < 500 && error.status !== 429
  return error instanceof NetworkError && error.retryable && error.code !== 'ERR_TIMEOUT'
}
