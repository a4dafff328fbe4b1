import { UsageError } from '../errors/errors.js'
import { type Entry, type LocalEntry, PAID_STATES, UNPAID_STATES } from './entries.js'
import type { TradeRow } from './trade.js'

interface DifferenceKey {
  readonly of: 'order' | 'refund'
  /** `out_trade_no` of an order, `out_refund_no` of a refund. */
  readonly key: string
}
/** What the bill and the merchant do not agree on. */
export type Difference =
  /** Paid or refunded, and the merchant does not have it. */
  | (DifferenceKey & { readonly type: 'only-in-bill'; readonly bill: TradeRow; readonly local?: undefined })
  /** The merchant has it as paid or refunded, and the bill does not. It may be in the bill of the day before or after. */
  | (DifferenceKey & { readonly type: 'only-local'; readonly bill?: undefined; readonly local: LocalEntry })
  /** Another amount. */
  | (DifferenceKey & { readonly type: 'amount'; readonly bill: TradeRow; readonly local: LocalEntry })
  /** A state that nothing has after what the bill says. */
  | (DifferenceKey & { readonly type: 'state'; readonly bill: TradeRow; readonly local: LocalEntry })
  /** The same key once more on the same side; only the first one is compared. */
  | (DifferenceKey & {
      readonly type: 'duplicate'
      readonly bill?: TradeRow | undefined
      readonly local?: LocalEntry | undefined
    })

/** What there is of one key and merchant. */
export interface Group {
  payment?: TradeRow
  revocation?: TradeRow
  order?: LocalEntry
  refunded?: TradeRow
  refund?: LocalEntry
}
/** Of an order that is not paid and not in the bill, which is as it should be, but no match. */
export const UNPAID = 'unpaid'
export type Comparison = readonly Difference[] | typeof UNPAID

/** An order and a refund may have the same number. */
export function compare(key: string, { payment, revocation, order, refunded, refund }: Group): readonly Comparison[] {
  const comparisons: Comparison[] = []
  if (payment ?? revocation ?? order) comparisons.push(compareOrder(key, payment, revocation, order))
  if (refunded ?? refund) comparisons.push(compareRefund(key, refunded, refund))
  return comparisons
}

function compareOrder(key: string, payment?: TradeRow, revocation?: TradeRow, local?: LocalEntry): Comparison {
  const identity = { of: 'order', key } as const
  const bill = revocation ?? payment
  if (local === undefined)
    return bill === undefined ? [] : [{ ...identity, type: 'only-in-bill', bill: payment ?? bill }]
  if (bill === undefined) return isUnpaid(local) ? UNPAID : [{ ...identity, type: 'only-local', local }]
  const differences: Difference[] = []
  // where it was paid another day, the amount is in that day's bill
  if (payment !== undefined && requireAmount(payment.order_fee ?? payment.settlement_total_fee) !== local.amount)
    differences.push({ ...identity, type: 'amount', bill: payment, local })
  // what was paid may have been refunded or revoked since, which is in a later bill
  const states: readonly string[] = revocation === undefined ? PAID_STATES : ['REVOKED']
  if (!states.includes(local.state ?? 'SUCCESS')) differences.push({ ...identity, type: 'state', bill, local })
  return differences
}

function isUnpaid({ state }: LocalEntry): boolean {
  return UNPAID_STATES.some((one) => one === state)
}

function compareRefund(key: string, bill?: TradeRow, local?: LocalEntry): Comparison {
  const identity = { of: 'refund', key } as const
  if (local === undefined) return bill === undefined ? [] : [{ ...identity, type: 'only-in-bill', bill }]
  if (bill === undefined) return [{ ...identity, type: 'only-local', local }]
  const differences: Difference[] = []
  if (requireAmount(bill.apply_refund_fee ?? bill.refund_fee) !== local.amount)
    differences.push({ ...identity, type: 'amount', bill, local })
  // any other state in the bill may have changed since; a success stays one
  if (bill.refund_status === 'SUCCESS' && local.state !== undefined && local.state !== 'SUCCESS')
    differences.push({ ...identity, type: 'state', bill, local })
  return differences
}

function requireAmount(amount: number | undefined): number {
  if (amount === undefined)
    throw new UsageError('ERR_OPTION', 'this bill has no amounts to compare; pass a whole trade bill')
  return amount
}

export function toDuplicate({ key, slot, value }: Entry): Difference {
  const of = slot === 'refunded' || slot === 'refund' ? 'refund' : 'order'
  const isLocal = slot === 'order' || slot === 'refund'
  return { of, key, type: 'duplicate', ...(isLocal ? { local: value as LocalEntry } : { bill: value as TradeRow }) }
}
