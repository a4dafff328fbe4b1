import { UsageError } from '../errors/errors.js'
import type { BillRow } from './kinds.js'
import type { TradeRow } from './trade.js'

/** An order as the merchant has it. */
export interface LocalOrder {
  readonly out_trade_no: string
  readonly out_refund_no?: undefined
  /**
   * 特约商户号, in a partner's bill, where a number is unique only within one; `0` of an order that is no sub-merchant's.
   * With all entries or with none: without it, both sides are to be of one merchant.
   */
  readonly sub_mchid?: string | undefined
  /** Fen: what the order came to, coupons included (`amount.total`). */
  readonly amount: number
  /** WeChat Pay's state of it (`trade_state`). Left out, it is compared as paid. */
  readonly state?: OrderState | undefined
}
/** A refund as the merchant has it. */
export interface LocalRefund {
  readonly out_refund_no: string
  /** Of the order; not compared. */
  readonly out_trade_no?: string | undefined
  /** As in {@link LocalOrder}. */
  readonly sub_mchid?: string | undefined
  /** Fen: what was asked for (`amount.refund`). */
  readonly amount: number
  /** WeChat Pay's state of it (`status`). Left out, it is not compared. */
  readonly state?: RefundState | undefined
}
export type LocalEntry = LocalOrder | LocalRefund

/** Those in which an order may have been paid. */
export const PAID_STATES = ['SUCCESS', 'REFUND', 'REVOKED'] as const
/** Those with which an order may be missing in a bill: a revoked one was paid before, or never. */
export const UNPAID_STATES = ['NOTPAY', 'CLOSED', 'USERPAYING', 'PAYERROR', 'ACCEPT', 'REVOKED'] as const
const REFUND_STATES = ['SUCCESS', 'PROCESSING', 'CLOSED', 'ABNORMAL', 'REFUNDCLOSE', 'CHANGE'] as const
export type OrderState = (typeof PAID_STATES)[number] | (typeof UNPAID_STATES)[number]
export type RefundState = (typeof REFUND_STATES)[number]

/** What there may be of one key and merchant; each once. */
export type Slot = 'payment' | 'revocation' | 'order' | 'refunded' | 'refund'
/** One row of a bill or one entry of the merchant's, with the number that both sides know it by. */
export interface Entry {
  readonly key: string
  /** The sub-merchant, `0` where there is none; `undefined` where the merchant's entry does not say. */
  readonly merchant?: string | undefined
  readonly slot: Slot
  readonly value: TradeRow | LocalEntry
}

/** @throws UsageError `ERR_OPTION` where it is no row of a trade bill */
export function toBillEntry(row: BillRow): Entry {
  if (!isTrade(row))
    throw new UsageError('ERR_OPTION', 'reconcile() compares trade bills; this row is of another kind of bill')
  const { trade_state, out_refund_no, refund_id, out_trade_no } = row
  const merchant = row.sub_mchid || '0'
  const number = [out_refund_no, refund_id].find((one) => one !== undefined && one !== '' && one !== '0')
  // without a state, it is the bill of a payment or a refund by what its row is of; a revocation may have no number of its own
  if (trade_state === 'REFUND' || (number !== undefined && trade_state !== 'SUCCESS' && trade_state !== 'REVOKED'))
    return { key: number ?? out_trade_no, merchant, slot: 'refunded', value: row }
  return { key: out_trade_no, merchant, slot: trade_state === 'REVOKED' ? 'revocation' : 'payment', value: row }
}

/**
 * Only what is compared is kept: the rest need not be anything that a disk can hold.
 *
 * @param position counted from 1; the message names it, and not what stands there
 * @throws UsageError `ERR_OPTION`
 */
export function toLocalEntry(given: LocalEntry, position: number): Entry {
  const refuseEntry: (fact: string) => never = (fact) => {
    throw new UsageError('ERR_OPTION', `entry ${position} of the local side ${fact}`)
  }
  if (typeof given !== 'object' || given === null) refuseEntry('is no object; pass { out_trade_no, amount, state }')
  const isRefund = given.out_refund_no !== undefined
  const key = isRefund ? given.out_refund_no : given.out_trade_no
  if (typeof key !== 'string' || key === '') refuseEntry('has no out_trade_no or out_refund_no; pass it as a text')
  const { amount, state, sub_mchid: merchant } = given
  if (merchant !== undefined && (typeof merchant !== 'string' || merchant === ''))
    refuseEntry('has a sub_mchid that is no text; pass it as one, or `0` where there is none')
  if (!Number.isSafeInteger(amount) || amount < 0) refuseEntry('has no amount; pass a whole number of fen')
  const states: readonly string[] = isRefund ? REFUND_STATES : [...PAID_STATES, ...UNPAID_STATES]
  // a state that is not WeChat Pay's would be taken for one of an unpaid order
  if (state !== undefined && !states.includes(state))
    refuseEntry(`has a state that WeChat Pay does not have; pass one of ${[...new Set(states)].join(', ')}, or none`)
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
