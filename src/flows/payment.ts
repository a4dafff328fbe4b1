import type { Response } from '../chain/call.js'
import { UsageError } from '../errors/errors.js'
import type { Answer, Body } from '../generated/paths.js'
import { copyBody, type Fields, hasSameValues, isFields, isState } from './body.js'
import type { Caller } from './caller.js'
import type { Budget } from './run-operation.js'

export type MicropayBody = Body<'POST /v2/pay/micropay'>
export type MicropayOrder = Answer<'POST /v2/pay/orderquery'>

export interface EnsuredMicropay {
  /**
   * `SUCCESS`: paid. `REVERSED`: not paid, and what was paid has been paid back. `PAYERROR`, `CLOSED`: not paid. `REFUND`:
   * paid, and refunded since. `OPEN`, with `reverse: false` only: not known yet, it may be paid.
   */
  readonly state: 'SUCCESS' | 'REVERSED' | 'PAYERROR' | 'CLOSED' | 'REFUND' | 'OPEN'
  /** As it was last answered or queried; missing where a reversal has ended it, or no query has told. */
  readonly order?: MicropayOrder
}

/** What an answer says: `final`, or that it goes on, or that another order has this number. */
export type QueryResult =
  | { readonly kind: 'final'; readonly result: EnsuredMicropay }
  | { readonly kind: 'open'; readonly order: MicropayOrder }
  | { readonly kind: 'mismatch' }

/** A payment by the customer's code: how it is sent, asked about and reversed, and what the answers mean. */
export interface Payment {
  place(budget: Budget): Promise<Response>
  query(budget: Budget): Promise<Response>
  reverse(budget: Budget): Promise<Response>
  /** `undefined`: it does not say that this order is paid. */
  readResponse(data: unknown): EnsuredMicropay | undefined
  /** `undefined`: no state in it. */
  readQueryResponse(data: unknown): QueryResult | undefined
  isReversed(data: unknown): boolean
}

// what a query repeats of the body
const COMPARED = ['out_trade_no', 'appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'total_fee', 'fee_type']
const IDENTIFIER_NAMES = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'out_trade_no', 'sign_type'] as const

const FINAL: Readonly<Record<string, EnsuredMicropay['state']>> = {
  ...{ SUCCESS: 'SUCCESS', REFUND: 'REFUND', PAYERROR: 'PAYERROR', CLOSED: 'CLOSED' },
  REVOKED: 'REVERSED',
}

export function createPayment(flow: string, call: Caller, given: unknown): Payment {
  const xml = readXml(flow, given)
  const identifiers = Object.fromEntries(
    IDENTIFIER_NAMES.flatMap((name) => (isGiven(xml[name]) ? [[name, xml[name]]] : [])),
  )
  // with it, the query tells of coupons too
  const query = isGiven(xml['version']) ? { ...identifiers, version: xml['version'] } : identifiers
  const expected = Object.fromEntries(COMPARED.map((name) => [name, toSentText(xml[name]) || undefined]))
  // an empty element says nothing
  const comparable = (found: Fields) =>
    Object.fromEntries(COMPARED.map((name) => [name, toSentText(found[name]) || undefined]))
  const matches = (found: Fields) => hasSameValues(expected, comparable(found), COMPARED)
  // money is only believed where the answer names the order
  const isPaid = (found: Fields) =>
    found['out_trade_no'] === expected['out_trade_no'] && isText(found['transaction_id'])

  return {
    place: (budget) => call('POST', 'v2/pay/micropay', { xml, ...budget }),
    query: (budget) => call('POST', 'v2/pay/orderquery', { xml: query, ...budget }),
    reverse: (budget) => call('POST', 'v2/secapi/pay/reverse', { xml: identifiers, ...budget }),
    readResponse(data) {
      if (!isFields(data) || data['result_code'] !== 'SUCCESS' || !matches(data) || !isPaid(data)) return undefined
      const { trade_state = 'SUCCESS' } = data
      return trade_state === 'SUCCESS' ? { state: 'SUCCESS', order: data as MicropayOrder } : undefined
    },
    readQueryResponse(data) {
      if (!isFields(data) || data['result_code'] !== 'SUCCESS') return undefined
      const order = data as MicropayOrder
      const { trade_state } = order
      if (!isState(trade_state)) return undefined
      if (!matches(data)) return { kind: 'mismatch' }
      const state = Object.hasOwn(FINAL, trade_state) ? FINAL[trade_state] : undefined
      if (state === undefined) return { kind: 'open', order }
      return state !== 'SUCCESS' || isPaid(data) ? { kind: 'final', result: { state, order } } : undefined
    },
    isReversed: (data) => isFields(data) && data['result_code'] === 'SUCCESS' && data['recall'] === 'N',
  }
}

/** @throws UsageError `ERR_BODY` */
function readXml(flow: string, given: unknown): Fields {
  const refuse = (what: string): never => {
    throw new UsageError('ERR_BODY', `${flow}: \`xml\` ${what}`)
  }
  const unreadable = 'is no object that can be read; it is the body of v2/pay/micropay'
  if (!isFields(given)) return refuse(unreadable)
  let copy: Fields = {}
  try {
    copy = copyBody(flow, given)
  } catch {
    refuse(unreadable)
  }
  // own members only: a polluted Object.prototype is no part of an order
  const xml: Fields = Object.assign(Object.create(null), copy)
  if (!isText(xml['out_trade_no']))
    refuse(
      'needs out_trade_no as a string; it is yours, kept before the first call, and stays the same in every later one',
    )
  if (!isText(xml['appid'])) refuse('needs appid as a string: the query asks with it')
  if (!/^[1-9]\d*$/.test(String(toSentText(xml['total_fee']))))
    refuse('needs total_fee, in fen: what is found under the number is compared with it')
  return xml
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** As it goes out: an answer holds texts only. */
function toSentText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}
