import { UsageError } from '../errors/errors.js'
import { type Entry, type LocalEntry, PAID_STATES, UNPAID_STATES } from './entries.js'
import type { TradeRow } from './trade.js'

interface DifferenceKey {
  readonly of: 'order' | 'refund'
  /** `out_trade_no` of an order, `out_refund_no` of a refund. */
  readonly key: string
}
/** A difference between the bill and the merchant's entries. */
export type Difference =
  /** The bill has a payment or refund that the merchant does not have. */
  | (DifferenceKey & { readonly type: 'only-in-bill'; readonly bill: TradeRow; readonly local?: undefined })
  /** The merchant has a payment or refund that the bill does not have. It may be in the bill of the day before or after. */
  | (DifferenceKey & { readonly type: 'only-local'; readonly bill?: undefined; readonly local: LocalEntry })
  /** The amounts do not match. */
  | (DifferenceKey & { readonly type: 'amount'; readonly bill: TradeRow; readonly local: LocalEntry })
  /** The merchant's state is impossible after the state in the bill. */
  | (DifferenceKey & { readonly type: 'state'; readonly bill: TradeRow; readonly local: LocalEntry })
  /** The same side has the key more than once. Only the first entry is compared. */
  | (DifferenceKey & {
      readonly type: 'duplicate'
      readonly bill?: TradeRow | undefined
      readonly local?: LocalEntry | undefined
    })

/** The entries of one key and merchant. */
export interface Group {
  payment?: TradeRow
  revocation?: TradeRow
  order?: LocalEntry
  refunded?: TradeRow
  refund?: LocalEntry
}
/** An unpaid order that is not in the bill: neither a difference nor a match. */
export const UNPAID = 'unpaid'
export type Comparison = readonly Difference[] | typeof UNPAID

/** Compares the entries of one key. An order and a refund may have the same number. */
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
  // if the order was paid on another day, the bill of that day has the amount
  if (payment !== undefined && requireAmount(payment.order_fee ?? payment.settlement_total_fee) !== local.amount)
    differences.push({ ...identity, type: 'amount', bill: payment, local })
  // a paid order may have been refunded or revoked later; a later bill has that
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
  // only a successful refund keeps its state; any other state may have changed since
  if (bill.refund_status === 'SUCCESS' && local.state !== undefined && local.state !== 'SUCCESS')
    differences.push({ ...identity, type: 'state', bill, local })
  return differences
}

function requireAmount(amount: number | undefined): number {
  if (amount === undefined)
    throw new UsageError('ERR_OPTION', 'the bill has no amounts to compare; pass a complete trade bill')
  return amount
}

export function toDuplicate({ key, slot, value }: Entry): Difference {
  const of = slot === 'refunded' || slot === 'refund' ? 'refund' : 'order'
  const isLocal = slot === 'order' || slot === 'refund'
  return { of, key, type: 'duplicate', ...(isLocal ? { local: value as LocalEntry } : { bill: value as TradeRow }) }
}
