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
   * `SUCCESS`: paid. `REVERSED`: reversed, any payment has been returned. `PAYERROR`, `CLOSED`: not paid. `REFUND`: paid,
   * and refunded later. `OPEN`, only with `reverse: false`: the result is unknown, the order may be paid.
   */
  readonly state: 'SUCCESS' | 'REVERSED' | 'PAYERROR' | 'CLOSED' | 'REFUND' | 'OPEN'
  /** The order in the last response or query. Missing after a reversal, or if no query has returned the order. */
  readonly order?: MicropayOrder
}

/** The result of a query. `mismatch`: another order has this number. */
export type QueryResult =
  | { readonly kind: 'final'; readonly result: EnsuredMicropay }
  | { readonly kind: 'open'; readonly order: MicropayOrder }
  | { readonly kind: 'mismatch' }

/** A payment by payment code: its requests, and the meaning of their responses. */
export interface Payment {
  place(budget: Budget): Promise<Response>
  query(budget: Budget): Promise<Response>
  reverse(budget: Budget): Promise<Response>
  /** `undefined` if the response does not report this order as paid. */
  readResponse(data: unknown): EnsuredMicropay | undefined
  /** `undefined` if the response has no valid state. */
  readQueryResponse(data: unknown): QueryResult | undefined
  isReversed(data: unknown): boolean
}

// members of the body that the response to a query repeats
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
  // with a version, the response to the query also has the coupons
  const query = isGiven(xml['version']) ? { ...identifiers, version: xml['version'] } : identifiers
  const expected = Object.fromEntries(COMPARED.map((name) => [name, toSentText(xml[name]) || undefined]))
  // an empty element counts as missing
  const comparable = (found: Fields) =>
    Object.fromEntries(COMPARED.map((name) => [name, toSentText(found[name]) || undefined]))
  const matches = (found: Fields) => hasSameValues(expected, comparable(found), COMPARED)
  // an order only counts as paid if the response names it
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
  const reject = (what: string): never => {
    throw new UsageError('ERR_BODY', `${flow}: \`xml\` ${what}`)
  }
  const unreadable = 'must be a readable object: the body of v2/pay/micropay'
  if (!isFields(given)) return reject(unreadable)
  let copy: Fields = {}
  try {
    copy = copyBody(flow, given)
  } catch {
    reject(unreadable)
  }
  // own members only: protects against a polluted Object.prototype
  const xml: Fields = Object.assign(Object.create(null), copy)
  if (!isText(xml['out_trade_no']))
    reject(
      'needs out_trade_no as a string: save this number before the first call, and use the same number in every retry',
    )
  if (!isText(xml['appid'])) reject('needs appid as a string: the query needs it')
  if (!/^[1-9]\d*$/.test(String(toSentText(xml['total_fee']))))
    reject('needs total_fee in fen: it is compared with the order that has the number')
  return xml
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Returns the value as the request sends it. The members of a response are strings only. */
function toSentText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}
