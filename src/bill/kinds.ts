import type { FundFlowRow, FundFlowTotals } from './fund-flow.js'
import type { TradeRow, TradeTotals } from './trade.js'

/** A row of a bill whose header is not known: texts under the names of its columns. */
export type OtherRow = Readonly<Record<string, string>>

/** What the rows of each kind of bill are. */
export interface BillRows {
  readonly trade: TradeRow
  readonly fundflow: FundFlowRow
  readonly other: OtherRow
}
/** What the end of each kind of bill is. */
export interface BillTotals {
  readonly trade: TradeTotals
  readonly fundflow: FundFlowTotals
  readonly other: OtherRow
}
export const BILL_KINDS = ['trade', 'fundflow', 'other'] as const satisfies (keyof BillRows)[]
export type BillKind = (typeof BILL_KINDS)[number]
export type BillRow = BillRows[BillKind]
