import { type Clock, systemClock } from '../clock/clock.js'
import type { Download } from '../download/contracts.js'
import { type Check, required, text } from '../options/checks.js'
import type { BillKind, BillTotals } from './kinds.js'
import {
  createOptionsReader,
  type EcommerceFundFlowOptions,
  type FundFlowBillOptions,
  type PackedOptions,
  type SubMerchantFundFlowOptions,
  type TradeBillOptions,
} from './options.js'
import type { BillParts, Query } from './request-bill.js'

export type {
  BillOptions,
  EcommerceFundFlowOptions,
  FundFlowBillOptions,
  SubMerchantFundFlowOptions,
  TradeBillOptions,
} from './options.js'

/** A saved bill. `exists: false`: there is no bill for that day. */
export type SavedBill =
  | { readonly exists: false }
  | {
      [Kind in BillKind]: {
        readonly exists: true
        /** Absolute path. */
        readonly path: string
        readonly bytes: number
        readonly verifiedBy: Download['verifiedBy']
        /** Detected from the header of the bill. */
        readonly kind: Kind
        /** Totals at the end of the bill. They match the sums of the rows. Amounts in fen. */
        readonly totals: BillTotals[Kind] | (Kind extends 'other' ? undefined : never)
      }
    }[BillKind]

/**
 * Applies for a bill, waits until WeChat Pay has created it, and downloads it. The file appears at `to` only if its hash and its
 * totals are correct. A day without a bill is a result and not an error. Before 10:00, WeChat Pay also reports that there is
 * no bill.
 *
 * A `download_url` is valid for 5 minutes. If the download fails finally, a new `download_url` is requested once.
 */
export interface Bills {
  /**
   * 交易账单
   *
   * @example
   * const bill = await instance.bills.trade({ date: '2026-11-23', to: '2026-11-23.csv' })
   * if (bill.exists) console.log(bill.path, bill.totals)
   * @throws ApiError `STATEMENT_CREATING`: try again later, or set `patience`
   * @throws TrustError `ERR_HASH`, `ERR_BILL`
   * @throws UsageError `ERR_OPTION`, `ERR_FILE`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   */
  trade(options: TradeBillOptions): Promise<SavedBill>
  /** 资金账单 @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867 */
  fundFlow(options: FundFlowBillOptions): Promise<SavedBill>
  /** 单个子商户资金账单: encrypted, in several parts that are joined. @see https://pay.weixin.qq.com/doc/v3/partner/4012710630 */
  subMerchantFundFlow(options: SubMerchantFundFlowOptions): Promise<SavedBill>
  /** 二级商户资金账单: one encrypted bill of all sub-merchants of a platform. @see https://pay.weixin.qq.com/doc/v3/partner/4012760697 */
  ecommerceFundFlow(options: EcommerceFundFlowOptions): Promise<SavedBill>
}

const ALGORITHM = 'AEAD_AES_256_GCM'

/** Reads the options before the first await; the rest is loaded with the first bill. */
export function createBills(parts: BillParts, clock: Clock = systemClock): Bills {
  const bill = <Options extends PackedOptions>(
    name: string,
    path: string,
    parameters: Readonly<Record<string, Check<string>>>,
    fixed: Query = {},
  ) => {
    const readOptions = createOptionsReader(parameters)
    return async (given: Options): Promise<SavedBill> => {
      const label = `bills.${name}`
      const { query, patience, ...options } = readOptions(label, given)
      const { requestAndSave } = await import('./request-and-save.js')
      const request = { label, path, query: { ...fixed, ...query } }
      const saved = await requestAndSave(request, patience, options, parts, clock)
      return saved === undefined
        ? { exists: false }
        : ({ exists: true, path: options.to, ...saved } as Extract<SavedBill, { exists: true }>)
    }
  }
  const account = { account_type: 'ALL', algorithm: ALGORITHM }
  return {
    trade: bill<TradeBillOptions>('trade', 'v3/bill/tradebill', { bill_type: text, sub_mchid: text }),
    fundFlow: bill<FundFlowBillOptions>('fundFlow', 'v3/bill/fundflowbill', { account_type: text, sub_mchid: text }),
    subMerchantFundFlow: bill<SubMerchantFundFlowOptions>(
      'subMerchantFundFlow',
      'v3/bill/sub-merchant-fundflowbill',
      {
        sub_mchid: required(text, 'the sub-merchant of the bill'),
        account_type: required(text, 'the account of the bill'),
      },
      { algorithm: ALGORITHM },
    ),
    ecommerceFundFlow: bill<EcommerceFundFlowOptions>(
      'ecommerceFundFlow',
      'v3/ecommerce/bill/fundflowbill',
      { account_type: text },
      account,
    ),
  }
}
