import type { Answer, Body } from '../generated/paths.js'
import { freeze, isSame, isState, textsOf } from './body.js'
import type { Caller } from './caller.js'
import type { Operation, Step } from './run-operation.js'

export type RefundBody = Body<'POST /v3/refund/domestic/refunds'>
export type Refund = Answer<'GET /v3/refund/domestic/refunds/{out_refund_no}'>

export interface EnsuredRefund {
  /** `SUCCESS`, `CLOSED`: final; `ABNORMAL`: not refunded, it needs you; `PROCESSING`: accepted, the money is under way. */
  readonly state: NonNullable<Refund['status']>
  readonly refund: Refund
}

const PATH = 'v3/refund/domestic/refunds'
const FINAL: ReadonlySet<string> = new Set(['SUCCESS', 'CLOSED', 'ABNORMAL'])
// what a query repeats of the body
const SAME = ['out_refund_no', 'transaction_id', 'out_trade_no', 'amount.refund', 'amount.total', 'amount.currency']

export function refundOperation(flow: string, call: Caller, given: unknown, until: string): Operation<EnsuredRefund> {
  const json = freeze(flow, given)
  const { out_refund_no } = textsOf(flow, json, ['out_refund_no'])
  const query =
    json['sub_mchid'] === undefined || json['sub_mchid'] === null ? undefined : textsOf(flow, json, ['sub_mchid'])
  const read = (data: object): Step<EnsuredRefund> | undefined => {
    const refund = data as Refund
    const { status: state } = refund
    if (!isState(state)) return undefined
    return { next: FINAL.has(state) || until === 'accepted' ? 'done' : 'poll', result: { state, refund } }
  }
  return {
    post: (budget) => call('POST', PATH, { json, ...budget }),
    query: (budget) => call('GET', `${PATH}/{out_refund_no}`, { out_refund_no, query, ...budget }),
    readAnswer: read,
    readQuery: read,
    isOurs: (found) => isSame(json, found, SAME),
  }
}
