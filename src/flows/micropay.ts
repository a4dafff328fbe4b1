import type { Response } from '../chain/call.js'
import type { Clock } from '../clock/clock.js'
import { ApiError, afterUncertain, NetworkError } from '../errors/errors.js'
import type { EnsuredMicropay, MicropayOrder, Payment, Seen } from './payment.js'
import { Run } from './run.js'

/** Milliseconds, by WeChat Pay's own timetable. @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634893 */
const AFTER_UNKNOWN = 5000
const INTERVAL = 10_000
const PATIENCE = 30_000
/** A payment is not reversed earlier. */
const LEAST_PATIENCE = 15_000
/** So long it is asked, after a refusal, whether an earlier process was paid. */
const AFTER_REFUSAL = 5000
/** What is left of the deadline for whoever takes an open payment over. */
const HAND_OVER = 1000

/** Milliseconds. Less would not leave room for the payment, the 15 s and the reversal. */
export const LEAST_TIMEOUT = 30_000

export interface Terms {
  readonly flow: string
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  readonly reverse: boolean
}

interface Till {
  readonly payment: Payment
  readonly terms: Terms
  readonly run: Run
  pause(duration: number): Promise<void>
}

/** Of a payment that is not known to be made: why, and whether WeChat Pay has refused it. */
interface Doubt {
  readonly reason: unknown
  readonly isRefused: boolean
}

/**
 * Places the payment once and finds out what became of it: paid, not paid, or reversed.
 *
 * It is only reversed after a query has said that it is not paid: under its number there may be an order of which an
 * earlier call has already said that it is. And where a reversal may have arrived, nothing is called paid any more.
 */
export async function takePayment(payment: Payment, terms: Terms, clock: Clock): Promise<EnsuredMicropay> {
  const { timeout, signal } = terms
  const run = new Run({ flow: terms.flow, number: 'out_trade_no', timeout, signal }, clock)
  const pause = async (duration: number) => {
    if (duration > 0) await clock.pause(Math.max(0, Math.min(duration, run.left)), signal)
  }
  const till: Till = { payment, terms, run, pause }
  const placed = await place(till)
  if ('state' in placed) return placed
  const known = await unlessOver(till, settle(till, placed), 'nothing was reversed: the order may be paid')
  if (known !== undefined) return known
  return unlessOver(till, reverse(till), 'its reversal is not confirmed: the order may be paid, or paid back')
}

/** What surely was not sent is sent again, and nothing else. */
async function place({ payment, run }: Till): Promise<EnsuredMicropay | Doubt> {
  for (;;) {
    const { response, failure } = await outcomeOf(payment.place(run.budget('post')))
    const paid = response && payment.readAnswer(response.data)
    if (paid !== undefined) return paid
    const reason = failure ?? run.unfinished(response?.status ?? 0)
    const verdict = run.judge(reason, 'post')
    if (verdict === 'unsent' && reason instanceof NetworkError) {
      await run.rest(reason)
      continue
    }
    const isRefused = verdict !== 'unknown'
    if (isRefused && isOfTheRequest(reason)) throw reason
    run.doubt = true
    return { reason, isRefused }
  }
}

/** Refusals that come before WeChat Pay looks for the number, so that nobody need be asked about it. */
const OF_THE_REQUEST: ReadonlySet<string | null> = new Set([
  ...['PARAM_ERROR', 'LACK_PARAMS', 'POST_DATA_EMPTY', 'XML_FORMAT_ERROR', 'NOT_UTF8', 'REQUIRE_POST_METHOD'],
  ...['SIGNERROR', 'NOAUTH', 'NO_AUTH', 'APPID_NOT_EXIST', 'MCHID_NOT_EXIST', 'APPID_MCHID_NOT_MATCH'],
])

function isOfTheRequest(reason: unknown): boolean {
  return !(reason instanceof ApiError) || reason.code === null || OF_THE_REQUEST.has(reason.code)
}

/** Answers that tell of an order that was there before. */
const ALREADY: ReadonlySet<string | null> = new Set([
  ...['ORDERPAID', 'OUT_TRADE_NO_USED', 'ORDERCLOSED', 'ORDERREVERSED', 'BUYER_MISMATCH'],
])

/** @returns `undefined`: it is time to reverse, and a query has said that it is not paid */
async function settle(till: Till, { reason, isRefused }: Doubt): Promise<EnsuredMicropay | undefined> {
  return (isRefused ? await confirm(till, reason) : undefined) ?? watch(till, reason)
}

/**
 * A code may only be refused because an earlier process was paid with it, so that a refusal is asked about. A payment
 * that has failed is thrown as it was refused, and not reversed: there is nothing to pay back.
 *
 * @returns `undefined`: an earlier payment under this number is under way
 */
async function confirm(till: Till, refusal: unknown): Promise<EnsuredMicropay | undefined> {
  const { run, terms } = till
  const due = run.left - AFTER_REFUSAL
  for (;;) {
    const seen = await look(till, true)
    if (seen.is === 'foreign') throw foreign(terms.flow, refusal)
    if (seen.is === 'final') {
      if (seen.result.state === 'PAYERROR') throw refusal
      return seen.result
    }
    if (seen.is === 'absent' || (seen.is === 'open' && seen.order.trade_state === 'NOTPAY')) throw refusal
    if (seen.is === 'open') return undefined
    if (run.left <= due) throw afterUncertain(refusal, refusal)
    await run.rest(seen.reason)
  }
}

/** Asks until there is an end, or it is time to reverse. */
async function watch(till: Till, reason: unknown): Promise<EnsuredMicropay | undefined> {
  const { run, terms, pause } = till
  const code = reason instanceof ApiError ? reason.code : undefined
  const isThere = code !== undefined && ALREADY.has(code)
  const due = dueOf(till)
  let wait = isThere ? 0 : code === 'USERPAYING' ? INTERVAL : AFTER_UNKNOWN
  let isUnpaid = false
  let order: MicropayOrder | undefined
  for (;;) {
    const untilDue = run.left - due
    await pause(untilDue > 0 ? Math.min(wait, untilDue) : wait)
    const seen = await look(till, true)
    if (seen.is === 'final') return seen.result
    if (seen.is === 'foreign') throw foreign(terms.flow, reason)
    if (seen.is === 'open') order = seen.order
    if (seen.is === 'open' || (seen.is === 'absent' && !isThere)) isUnpaid = true
    if (run.left <= due) {
      if (!terms.reverse) return { state: 'OPEN', ...(order && { order }) }
      if (isUnpaid) return undefined
    }
    wait = seen.is === 'unanswered' ? 0 : INTERVAL
    if (seen.is === 'unanswered') await run.rest(seen.reason)
  }
}

/**
 * What is left of the deadline when it is reversed or handed over. The wait begins with the payment's answer, or the lack
 * of one: that is when it may have been made.
 */
function dueOf({ run, terms: { timeout, reverse } }: Till): number {
  if (!reverse) return Math.max(run.left - PATIENCE, Math.min(run.left / 2, HAND_OVER))
  return run.left - Math.max(LEAST_PATIENCE, Math.min(PATIENCE, timeout / 2))
}

type Look = Seen | { readonly is: 'absent' } | { readonly is: 'unanswered'; readonly reason: unknown }

/** @param isNeeded a query that is refused ends it: without one there is no telling */
async function look({ payment, run }: Till, isNeeded: boolean): Promise<Look> {
  const { response, failure } = await outcomeOf(payment.query(run.budget('query')))
  const seen = response && payment.readQuery(response.data)
  if (seen !== undefined) return seen
  if (failure instanceof ApiError && failure.code === 'ORDERNOTEXIST') return { is: 'absent' }
  const reason = failure ?? run.unfinished(response?.status ?? 0)
  if (run.judge(reason, 'query') === 'refused' && isNeeded) throw run.unanswered(reason as ApiError)
  return { is: 'unanswered', reason }
}

/** Until WeChat Pay says that it is done and need not be said again, or a query says that it is over. */
async function reverse(till: Till): Promise<EnsuredMicropay> {
  const { payment, run, terms } = till
  let mayHaveArrived = false
  for (;;) {
    const { response, failure } = await outcomeOf(payment.reverse(run.budget('post')))
    if (response && payment.isReversed(response.data)) return { state: 'REVERSED' }
    const reason = failure ?? run.unfinished(response?.status ?? 0)
    if (run.judge(reason, 'post') === 'unknown') mayHaveArrived = true
    await run.rest(reason)
    const seen = await look(till, false)
    if (seen.is === 'foreign') throw foreign(terms.flow, reason)
    // what is on its way may still pay it back
    if (seen.is === 'final' && !(mayHaveArrived && seen.result.state === 'SUCCESS')) return seen.result
  }
}

/** The deadline, with what is open. */
async function unlessOver<Result>({ run, terms }: Till, work: Promise<Result>, open: string): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!run.isOver(error)) throw error
    if (!terms.reverse) return { state: 'OPEN' } as Result
    const { flow, timeout } = terms
    const { cause } = error as NetworkError
    throw new NetworkError(
      'ERR_TIMEOUT',
      `${flow}: the deadline of ${timeout} ms passed, and ${open}; call ${flow} again with the same out_trade_no and the same parameters, which goes on from there`,
      true,
      cause === undefined ? {} : { cause },
    )
  }
}

/** An order of other parameters, which is neither told as this one nor reversed. */
function foreign(flow: string, reason: unknown): unknown {
  const fact = `${flow}: under this out_trade_no there is another order, of other parameters (total_fee, appid, ...)`
  if (reason instanceof ApiError) {
    const outcome = { mayHaveTakenEffect: false, retryable: false }
    return new ApiError(`${fact}; this one was not paid: query the number before you choose another`, {
      ...reason,
      outcome,
    })
  }
  return new NetworkError('ERR_UNEXPECTED_STATUS', `${fact}; nothing was reversed: query it before you go on`, true, {
    cause: reason,
  })
}

type Outcome = { readonly response?: Response; readonly failure?: unknown }

function outcomeOf(call: Promise<Response>): Promise<Outcome> {
  return call.then(
    (response) => ({ response }),
    (failure: unknown) => ({ failure }),
  )
}
