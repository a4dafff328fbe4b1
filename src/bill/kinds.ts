import type { FundFlowRow, FundFlowTotals } from './fund-flow.js'
import type { TradeRow, TradeTotals } from './trade.js'

/** A row of a bill with an unknown header: strings by column name. */
export type OtherRow = Readonly<Record<string, string>>

/** Row types by kind of bill. */
export interface BillRows {
  readonly trade: TradeRow
  readonly fundflow: FundFlowRow
  readonly other: OtherRow
}
/** Types of the totals by kind of bill. */
export interface BillTotals {
  readonly trade: TradeTotals
  readonly fundflow: FundFlowTotals
  readonly other: OtherRow
}
export const BILL_KINDS = ['trade', 'fundflow', 'other'] as const satisfies (keyof BillRows)[]
export type BillKind = (typeof BILL_KINDS)[number]
export type BillRow = BillRows[BillKind]
