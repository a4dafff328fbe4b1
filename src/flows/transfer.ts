import type { Answer, Body } from '../generated/paths.js'
import { copyBody, hasSameValues, isState, requireTexts } from './body.js'
import type { Caller } from './caller.js'
import type { Operation } from './query-before-resend.js'

export type TransferBody = Body<'POST /v3/fund-app/mch-transfer/transfer-bills'>
export type Transfer = Answer<'POST /v3/fund-app/mch-transfer/transfer-bills'> &
  Answer<'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'>

export interface EnsuredTransfer {
  /** `WAIT_USER_CONFIRM`: the user has to confirm with `package_info`. `SUCCESS`, `FAIL`, `CANCELLED`: final. */
  readonly state: NonNullable<Transfer['state']>
  /** The front end needs it for the user's confirmation. Missing if the response was lost and WeChat Pay did not return it again. */
  readonly package_info?: string | undefined
  readonly transfer: Transfer
}

const PATH = 'v3/fund-app/mch-transfer/transfer-bills'
const FINAL: ReadonlySet<string> = new Set(['SUCCESS', 'FAIL', 'CANCELLED'])
const WAITING = 'WAIT_USER_CONFIRM'
// members of the body that the response to a query repeats
const COMPARED = ['out_bill_no', 'appid', 'openid', 'transfer_amount']

export function transferOperation(
  flow: string,
  call: Caller,
  given: unknown,
  until: string,
): Operation<EnsuredTransfer> {
  const json = copyBody(flow, given)
  const { out_bill_no } = requireTexts(flow, json, ['out_bill_no'])
  const isDone = (state: string) => FINAL.has(state) || until === 'accepted'
  return {
    post: (budget) => call('POST', PATH, { json, ...budget }),
    query: (budget) => call('GET', `${PATH}/out-bill-no/{out_bill_no}`, { out_bill_no, ...budget }),
    readResponse(data) {
      const transfer = data as Transfer
      const { state, package_info } = transfer
      if (!isState(state)) return undefined
      const next = isDone(state) || state === WAITING ? 'done' : 'poll'
      return { next, result: { state, package_info, transfer } }
    },
    readQueryResponse(data) {
      const transfer = data as Transfer
      const { state } = transfer
      if (!isState(state)) return undefined
      // only the response to the POST has package_info
      const next = state === WAITING ? 'send' : isDone(state) ? 'done' : 'poll'
      return { next, result: { state, transfer }, isSufficient: state === WAITING }
    },
    matches: (found) => hasSameValues(json, found, COMPARED),
  }
}
