import type { Answer, Body } from '../generated/paths.js'
import { copyBody, hasSameValues, isState, requireTexts } from './body.js'
import type { Caller } from './caller.js'
import type { Operation, Step } from './query-before-resend.js'

export type RefundBody = Body<'POST /v3/refund/domestic/refunds'>
export type Refund = Answer<'GET /v3/refund/domestic/refunds/{out_refund_no}'>

export interface EnsuredRefund {
  /** `SUCCESS`, `CLOSED`: final. `ABNORMAL`: not refunded, it requires manual action. `PROCESSING`: accepted, not yet refunded. */
  readonly state: NonNullable<Refund['status']>
  readonly refund: Refund
}

const PATH = 'v3/refund/domestic/refunds'
const FINAL: ReadonlySet<string> = new Set(['SUCCESS', 'CLOSED', 'ABNORMAL'])
// members of the body that the response to a query repeats
const COMPARED = ['out_refund_no', 'transaction_id', 'out_trade_no', 'amount.refund', 'amount.total', 'amount.currency']

export function refundOperation(flow: string, call: Caller, given: unknown, until: string): Operation<EnsuredRefund> {
  const json = copyBody(flow, given)
  const { out_refund_no } = requireTexts(flow, json, ['out_refund_no'])
  const query =
    json['sub_mchid'] === undefined || json['sub_mchid'] === null ? undefined : requireTexts(flow, json, ['sub_mchid'])
  const read = (data: object): Step<EnsuredRefund> | undefined => {
    const refund = data as Refund
    const { status: state } = refund
    if (!isState(state)) return undefined
    return { next: FINAL.has(state) || until === 'accepted' ? 'done' : 'poll', result: { state, refund } }
  }
  return {
    post: (budget) => call('POST', PATH, { json, ...budget }),
    query: (budget) => call('GET', `${PATH}/{out_refund_no}`, { out_refund_no, query, ...budget }),
    readResponse: read,
    readQueryResponse: read,
    matches: (found) => hasSameValues(json, found, COMPARED),
  }
}
