import { UsageError } from '../errors/errors.js'
import type { BillRow } from './kinds.js'
import type { TradeRow } from './trade.js'

/** An order in the merchant's records. */
export interface LocalOrder {
  readonly out_trade_no: string
  readonly out_refund_no?: undefined
  /**
   * 特约商户号, in a partner's bill: a number is unique only within one sub-merchant. `0` for an order without a sub-merchant.
   * Set it in all entries or in none. Without it, both sides must be of one merchant.
   */
  readonly sub_mchid?: string | undefined
  /** Total of the order in fen, coupons included (`amount.total`). */
  readonly amount: number
  /** WeChat Pay's `trade_state`. Without it, the order is compared as paid. */
  readonly state?: OrderState | undefined
}
/** A refund in the merchant's records. */
export interface LocalRefund {
  readonly out_refund_no: string
  /** Number of the order. Not compared. */
  readonly out_trade_no?: string | undefined
  /** As in {@link LocalOrder}. */
  readonly sub_mchid?: string | undefined
  /** Requested refund in fen (`amount.refund`). */
  readonly amount: number
  /** WeChat Pay's `status` of the refund. Without it, the state is not compared. */
  readonly state?: RefundState | undefined
}
export type LocalEntry = LocalOrder | LocalRefund

/** States of an order that may have been paid. */
export const PAID_STATES = ['SUCCESS', 'REFUND', 'REVOKED'] as const
/** Those with which an order may be missing in a bill: a revoked one was paid before, or never. */
export const UNPAID_STATES = ['NOTPAY', 'CLOSED', 'USERPAYING', 'PAYERROR', 'ACCEPT', 'REVOKED'] as const
const REFUND_STATES = ['SUCCESS', 'PROCESSING', 'CLOSED', 'ABNORMAL', 'REFUNDCLOSE', 'CHANGE'] as const
export type OrderState = (typeof PAID_STATES)[number] | (typeof UNPAID_STATES)[number]
export type RefundState = (typeof REFUND_STATES)[number]

/** The possible entries of one key and merchant. Each exists at most once. */
export type Slot = 'payment' | 'revocation' | 'order' | 'refunded' | 'refund'
/** One row of a bill or one entry of the merchant, with the number that both sides use. */
export interface Entry {
  readonly key: string
  /** The sub-merchant; `0` without a sub-merchant; `undefined` if the merchant's entry has no `sub_mchid`. */
  readonly merchant?: string | undefined
  readonly slot: Slot
  readonly value: TradeRow | LocalEntry
}

/** @throws UsageError `ERR_OPTION` if the row is not of a trade bill */
export function toBillEntry(row: BillRow): Entry {
  if (!isTrade(row))
    throw new UsageError('ERR_OPTION', 'reconcile() compares trade bills only; this row is not of a trade bill')
  const { trade_state, out_refund_no, refund_id, out_trade_no } = row
  const merchant = row.sub_mchid || '0'
  const number = [out_refund_no, refund_id].find((one) => one !== undefined && one !== '' && one !== '0')
  // without a trade_state, the refund number shows whether the row is a refund; a revocation may have no refund number
  if (trade_state === 'REFUND' || (number !== undefined && trade_state !== 'SUCCESS' && trade_state !== 'REVOKED'))
    return { key: number ?? out_trade_no, merchant, slot: 'refunded', value: row }
  return { key: out_trade_no, merchant, slot: trade_state === 'REVOKED' ? 'revocation' : 'payment', value: row }
}

/**
 * Keeps only the compared members, because the index on disk cannot store every value.
 *
 * @param position position of the entry, counted from 1; the message has the position and never the content
 * @throws UsageError `ERR_OPTION`
 */
export function toLocalEntry(given: LocalEntry, position: number): Entry {
  const rejectEntry: (fact: string) => never = (fact) => {
    throw new UsageError('ERR_OPTION', `entry ${position} of the local side ${fact}`)
  }
  if (typeof given !== 'object' || given === null) rejectEntry('must be an object: { out_trade_no, amount, state }')
  const isRefund = given.out_refund_no !== undefined
  const key = isRefund ? given.out_refund_no : given.out_trade_no
  if (typeof key !== 'string' || key === '')
    rejectEntry('has no out_trade_no or out_refund_no; pass one of them as a string')
  const { amount, state, sub_mchid: merchant } = given
  if (merchant !== undefined && (typeof merchant !== 'string' || merchant === ''))
    rejectEntry("has an invalid sub_mchid; pass a string, or '0' without a sub-merchant")
  if (!Number.isSafeInteger(amount) || amount < 0) rejectEntry('has no valid amount; pass a whole number of fen')
  const states: readonly string[] = isRefund ? REFUND_STATES : [...PAID_STATES, ...UNPAID_STATES]
  // an unknown state would otherwise count as unpaid
  if (state !== undefined && !states.includes(state))
    rejectEntry(`has an unknown state; pass one of ${[...new Set(states)].join(', ')}, or no state`)
  const known = {
    ...(merchant === undefined ? {} : { sub_mchid: merchant }),
    ...{ amount, ...(state === undefined ? {} : { state }) },
  }
  const { out_trade_no } = given
  if (!isRefund) return { key, merchant, slot: 'order', value: { out_trade_no: key, ...known } as LocalOrder }
  const order = typeof out_trade_no === 'string' ? { out_trade_no } : {}
  return { key, merchant, slot: 'refund', value: { out_refund_no: key, ...order, ...known } as LocalRefund }
}

function isTrade(row: BillRow): row is TradeRow {
  return typeof row === 'object' && row !== null && 'out_trade_no' in row && typeof row.out_trade_no === 'string'
}
