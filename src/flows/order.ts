import type { Answer, Body } from '../generated/paths.js'
import { copyBody, type Fields, hasSameValues, isState, requireTexts } from './body.js'
import type { Caller } from './caller.js'
import type { Operation } from './query-before-resend.js'

export const ORDER_KINDS = ['jsapi', 'native', 'app', 'h5'] as const
export type OrderKind = (typeof ORDER_KINDS)[number]

/** Body of an order: of a merchant, or of a partner (`sp_mchid`, `sub_mchid`). */
export interface OrderBodies {
  jsapi: Body<'POST /v3/pay/transactions/jsapi'> | Body<'POST /v3/pay/partner/transactions/jsapi'>
  native: Body<'POST /v3/pay/transactions/native'> | Body<'POST /v3/pay/partner/transactions/native'>
  app: Body<'POST /v3/pay/transactions/app'> | Body<'POST /v3/pay/partner/transactions/app'>
  h5: Body<'POST /v3/pay/transactions/h5'> | Body<'POST /v3/pay/partner/transactions/h5'>
}
export interface OrderAnswers {
  jsapi: Answer<'POST /v3/pay/transactions/jsapi'>
  native: Answer<'POST /v3/pay/transactions/native'>
  app: Answer<'POST /v3/pay/transactions/app'>
  h5: Answer<'POST /v3/pay/transactions/h5'>
}
export type Transaction = Answer<'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'> &
  Answer<'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}'>

export interface EnsuredOrder<Kind extends OrderKind = OrderKind> {
  /** `NOTPAY`: the order is open, and `data` is set. Otherwise the `trade_state` of `order`. */
  readonly state: NonNullable<Transaction['trade_state']>
  /** The response to the order: `prepay_id`, `code_url` or `h5_url`. */
  readonly data?: OrderAnswers[Kind]
  /** The queried order, if it is no longer open: paid, closed, refunded, ... */
  readonly order?: Transaction
}

const PAYMENT_MEMBER = {
  jsapi: 'prepay_id',
  app: 'prepay_id',
  native: 'code_url',
  h5: 'h5_url',
} as const satisfies Record<OrderKind, string>

// members of the body that the response to a query repeats
const COMPARED = ['out_trade_no', 'appid', 'mchid', 'sp_appid', 'sp_mchid', 'sub_mchid', 'amount.total']

export function orderOperation(flow: string, call: Caller, kind: OrderKind, given: unknown): Operation<EnsuredOrder> {
  const json = copyBody(flow, given)
  const { out_trade_no } = requireTexts(flow, json, ['out_trade_no'])
  const isPartner = json['sp_mchid'] !== undefined && json['sp_mchid'] !== null
  const query = requireTexts(flow, json, isPartner ? ['sp_mchid', 'sub_mchid'] : ['mchid'])
  const base = isPartner ? 'v3/pay/partner/transactions' : 'v3/pay/transactions'
  return {
    post: (budget) => call('POST', `${base}/${kind}`, { json, ...budget }),
    query: (budget) => call('GET', `${base}/out-trade-no/{out_trade_no}`, { out_trade_no, query, ...budget }),
    readResponse(data) {
      // the user pays with this value; a response without it is not a result
      const value = data[PAYMENT_MEMBER[kind]]
      return typeof value === 'string' && value !== '' ? { next: 'done', result: { state: 'NOTPAY', data } } : undefined
    },
    readQueryResponse(order) {
      const { trade_state: state } = order as Transaction
      if (!isState(state)) return undefined
      // a query does not return the prepay_id; the same POST returns the same one again
      return { next: state === 'NOTPAY' ? 'send' : 'done', result: { state, order: order as Transaction } }
    },
    matches: (found: Fields) => hasSameValues(json, found, COMPARED),
  }
}
