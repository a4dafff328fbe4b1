import type { Response } from '../chain/call.js'
import type { Clock } from '../clock/clock.js'
import { ApiError, afterUncertain, NetworkError } from '../errors/errors.js'
import type { EnsuredMicropay, MicropayOrder, Payment, QueryResult } from './payment.js'
import { Run } from './run.js'

/** Milliseconds, by WeChat Pay's own timetable. @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634893 */
const FIRST_QUERY_DELAY = 5000
const QUERY_INTERVAL = 10_000
const REVERSAL_DELAY = 30_000
/** A payment is not reversed earlier. */
const MIN_REVERSAL_DELAY = 15_000
/** So long it is asked, after a refusal, whether an earlier process was paid. */
const CONFIRMATION_TIME = 5000
/** What is left of the deadline for whoever takes an open payment over. */
const RESERVED_FOR_CALLER = 1000

/** Milliseconds. Less would not leave room for the payment, the 15 s and the reversal. */
export const LEAST_TIMEOUT = 30_000

export interface MicropayOptions {
  readonly flow: string
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  readonly reverse: boolean
}

interface PaymentContext {
  readonly payment: Payment
  readonly options: MicropayOptions
  readonly run: Run
  pause(duration: number): Promise<void>
}

/** Of a payment that is not known to be made: why, and whether WeChat Pay has refused it. */
interface UnconfirmedPayment {
  readonly reason: unknown
  readonly isRejected: boolean
}

/**
 * Places the payment once and finds out what became of it: paid, not paid, or reversed.
 *
 * It is only reversed after a query has said that it is not paid: under its number there may be an order of which an
 * earlier call has already said that it is. And where a reversal may have arrived, nothing is called paid any more.
 */
export async function runMicropay(payment: Payment, options: MicropayOptions, clock: Clock): Promise<EnsuredMicropay> {
  const { timeout, signal } = options
  const run = new Run({ flow: options.flow, number: 'out_trade_no', timeout, signal }, clock)
  const pause = async (duration: number) => {
    if (duration > 0) await clock.pause(Math.max(0, Math.min(duration, run.timeLeft)), signal)
  }
  const context: PaymentContext = { payment, options, run, pause }
  const placed = await placePayment(context)
  if ('state' in placed) return placed
  const settled = await untilDeadline(
    context,
    resolvePayment(context, placed),
    'nothing was reversed: the order may be paid',
  )
  if (settled !== undefined) return settled
  return untilDeadline(context, reverse(context), 'its reversal is not confirmed: the order may be paid, or paid back')
}

/** What surely was not sent is sent again, and nothing else. */
async function placePayment({ payment, run }: PaymentContext): Promise<EnsuredMicropay | UnconfirmedPayment> {
  for (;;) {
    const { response, failure } = await outcomeOf(payment.place(run.budget('post')))
    const paid = response && payment.readResponse(response.data)
    if (paid !== undefined) return paid
    const reason = failure ?? run.incompleteResponse(response?.status ?? 0)
    const effect = run.effectOf(reason, 'post')
    if (effect === 'not-sent' && reason instanceof NetworkError) {
      await run.pauseAfterFailure(reason)
      continue
    }
    const isRejected = effect !== 'unknown'
    if (isRejected && isRequestError(reason)) throw reason
    run.mayHaveTakenEffect = true
    return { reason, isRejected }
  }
}

/** Refusals that come before WeChat Pay looks for the number, so that nobody need be asked about it. */
const REQUEST_ERROR_CODES: ReadonlySet<string | null> = new Set([
  ...['PARAM_ERROR', 'LACK_PARAMS', 'POST_DATA_EMPTY', 'XML_FORMAT_ERROR', 'NOT_UTF8', 'REQUIRE_POST_METHOD'],
  ...['SIGNERROR', 'NOAUTH', 'NO_AUTH', 'APPID_NOT_EXIST', 'MCHID_NOT_EXIST', 'APPID_MCHID_NOT_MATCH'],
])

function isRequestError(reason: unknown): boolean {
  return !(reason instanceof ApiError) || reason.code === null || REQUEST_ERROR_CODES.has(reason.code)
}

/** Answers that tell of an order that was there before. */
const EXISTING_ORDER_CODES: ReadonlySet<string | null> = new Set([
  ...['ORDERPAID', 'OUT_TRADE_NO_USED', 'ORDERCLOSED', 'ORDERREVERSED', 'BUYER_MISMATCH'],
])

/** @returns `undefined`: it is time to reverse, and a query has said that it is not paid */
async function resolvePayment(
  context: PaymentContext,
  { reason, isRejected }: UnconfirmedPayment,
): Promise<EnsuredMicropay | undefined> {
  return (isRejected ? await confirmRejection(context, reason) : undefined) ?? pollPayment(context, reason)
}

/**
 * A code may only be refused because an earlier process was paid with it, so that a refusal is asked about. A payment
 * that has failed is thrown as it was refused, and not reversed: there is nothing to pay back.
 *
 * @returns `undefined`: an earlier payment under this number is under way
 */
async function confirmRejection(context: PaymentContext, rejection: unknown): Promise<EnsuredMicropay | undefined> {
  const { run, options } = context
  const timeLeftAtEnd = run.timeLeft - CONFIRMATION_TIME
  for (;;) {
    const found = await queryPayment(context, true)
    if (found.kind === 'mismatch') throw mismatchError(options.flow, rejection)
    if (found.kind === 'final') {
      if (found.result.state === 'PAYERROR') throw rejection
      return found.result
    }
    if (found.kind === 'not-found' || (found.kind === 'open' && found.order.trade_state === 'NOTPAY')) throw rejection
    if (found.kind === 'open') return undefined
    if (run.timeLeft <= timeLeftAtEnd) throw afterUncertain(rejection, rejection)
    await run.pauseAfterFailure(found.reason)
  }
}

/** Asks until there is an end, or it is time to reverse. */
async function pollPayment(context: PaymentContext, reason: unknown): Promise<EnsuredMicropay | undefined> {
  const { run, options, pause } = context
  const code = reason instanceof ApiError ? reason.code : undefined
  const orderExists = code !== undefined && EXISTING_ORDER_CODES.has(code)
  const timeLeftAtReversal = planReversal(context)
  let wait = orderExists ? 0 : code === 'USERPAYING' ? QUERY_INTERVAL : FIRST_QUERY_DELAY
  let isUnpaid = false
  let order: MicropayOrder | undefined
  for (;;) {
    const untilReversal = run.timeLeft - timeLeftAtReversal
    await pause(untilReversal > 0 ? Math.min(wait, untilReversal) : wait)
    const found = await queryPayment(context, true)
    if (found.kind === 'final') return found.result
    if (found.kind === 'mismatch') throw mismatchError(options.flow, reason)
    if (found.kind === 'open') order = found.order
    if (found.kind === 'open' || (found.kind === 'not-found' && !orderExists)) isUnpaid = true
    if (run.timeLeft <= timeLeftAtReversal) {
      if (!options.reverse) return { state: 'OPEN', ...(order && { order }) }
      if (isUnpaid) return undefined
    }
    wait = found.kind === 'failed' ? 0 : QUERY_INTERVAL
    if (found.kind === 'failed') await run.pauseAfterFailure(found.reason)
  }
}

/**
 * What is left of the deadline when it is reversed or handed over. The wait begins with the payment's answer, or the lack
 * of one: that is when it may have been made.
 */
function planReversal({ run, options: { timeout, reverse } }: PaymentContext): number {
  if (!reverse) return Math.max(run.timeLeft - REVERSAL_DELAY, Math.min(run.timeLeft / 2, RESERVED_FOR_CALLER))
  return run.timeLeft - Math.max(MIN_REVERSAL_DELAY, Math.min(REVERSAL_DELAY, timeout / 2))
}

type QueryOutcome = QueryResult | { readonly kind: 'not-found' } | { readonly kind: 'failed'; readonly reason: unknown }

/** @param isRequired a query that is refused ends it: without one there is no telling */
async function queryPayment({ payment, run }: PaymentContext, isRequired: boolean): Promise<QueryOutcome> {
  const { response, failure } = await outcomeOf(payment.query(run.budget('query')))
  const result = response && payment.readQueryResponse(response.data)
  if (result !== undefined) return result
  if (failure instanceof ApiError && failure.code === 'ORDERNOTEXIST') return { kind: 'not-found' }
  const reason = failure ?? run.incompleteResponse(response?.status ?? 0)
  if (run.effectOf(reason, 'query') === 'rejected' && isRequired) throw run.queryRejected(reason as ApiError)
  return { kind: 'failed', reason }
}

/** Until WeChat Pay says that it is done and need not be said again, or a query says that it is over. */
async function reverse(context: PaymentContext): Promise<EnsuredMicropay> {
  const { payment, run, options } = context
  let mayHaveArrived = false
  for (;;) {
    const { response, failure } = await outcomeOf(payment.reverse(run.budget('post')))
    if (response && payment.isReversed(response.data)) return { state: 'REVERSED' }
    const reason = failure ?? run.incompleteResponse(response?.status ?? 0)
    if (run.effectOf(reason, 'post') === 'unknown') mayHaveArrived = true
    await run.pauseAfterFailure(reason)
    const found = await queryPayment(context, false)
    if (found.kind === 'mismatch') throw mismatchError(options.flow, reason)
    // what is on its way may still pay it back
    if (found.kind === 'final' && !(mayHaveArrived && found.result.state === 'SUCCESS')) return found.result
  }
}

/** The deadline, with what is open. */
async function untilDeadline<Result>(
  { run, options }: PaymentContext,
  work: Promise<Result>,
  consequence: string,
): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!run.isDeadlineError(error)) throw error
    if (!options.reverse) return { state: 'OPEN' } as Result
    const { flow, timeout } = options
    const { cause } = error as NetworkError
    throw new NetworkError(
      'ERR_TIMEOUT',
      `${flow}: the deadline of ${timeout} ms passed, and ${consequence}; call ${flow} again with the same out_trade_no and the same parameters, which goes on from there`,
      true,
      cause === undefined ? {} : { cause },
    )
  }
}

/** An order of other parameters, which is neither told as this one nor reversed. */
function mismatchError(flow: string, reason: unknown): unknown {
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
