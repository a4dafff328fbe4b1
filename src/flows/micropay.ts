import type { Response } from '../chain/call.js'
import type { Clock } from '../clock/clock.js'
import { ApiError, afterUncertain, NetworkError } from '../errors/errors.js'
import type { EnsuredMicropay, MicropayOrder, Payment, QueryResult } from './payment.js'
import { Run } from './run.js'

/** Milliseconds, as WeChat Pay's documentation recommends. @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634893 */
const FIRST_QUERY_DELAY = 5000
const QUERY_INTERVAL = 10_000
const REVERSAL_DELAY = 30_000
/** A payment must not be reversed earlier. */
const MIN_REVERSAL_DELAY = 15_000
/** How long to query after a rejection, because an earlier process may have been paid under the number. */
const CONFIRMATION_TIME = 5000
/** Time before the deadline at which an open payment is returned to the caller. */
const RESERVED_FOR_CALLER = 1000

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

/** A payment that the response does not confirm: the reason, and whether WeChat Pay rejected it. */
interface UnconfirmedPayment {
  readonly reason: unknown
  readonly isRejected: boolean
}

/**
 * Places the payment once and returns its result: paid, not paid, or reversed.
 *
 * The payment is only reversed after a query has reported it as unpaid, because an earlier call may have reported the order
 * with this number as paid. Once a reversal may have reached WeChat Pay, the payment is never reported as paid.
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
  return untilDeadline(context, reverse(context), 'the reversal is not confirmed: the order may be paid or reversed')
}

/** Sends the payment. Only a request that was surely not sent is repeated. */
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

/** API errors that WeChat Pay returns before it looks up the number, so that no query is needed. */
const REQUEST_ERROR_CODES: ReadonlySet<string | null> = new Set([
  ...['PARAM_ERROR', 'LACK_PARAMS', 'POST_DATA_EMPTY', 'XML_FORMAT_ERROR', 'NOT_UTF8', 'REQUIRE_POST_METHOD'],
  ...['SIGNERROR', 'NOAUTH', 'NO_AUTH', 'APPID_NOT_EXIST', 'MCHID_NOT_EXIST', 'APPID_MCHID_NOT_MATCH'],
])

function isRequestError(reason: unknown): boolean {
  return !(reason instanceof ApiError) || reason.code === null || REQUEST_ERROR_CODES.has(reason.code)
}

/** API errors that mean that an order with this number already exists. */
const EXISTING_ORDER_CODES: ReadonlySet<string | null> = new Set([
  ...['ORDERPAID', 'OUT_TRADE_NO_USED', 'ORDERCLOSED', 'ORDERREVERSED', 'BUYER_MISMATCH'],
])

/** @returns `undefined` if it is time to reverse and a query has reported the payment as unpaid */
async function resolvePayment(
  context: PaymentContext,
  { reason, isRejected }: UnconfirmedPayment,
): Promise<EnsuredMicropay | undefined> {
  return (isRejected ? await confirmRejection(context, reason) : undefined) ?? pollPayment(context, reason)
}

/**
 * Queries after a rejection. WeChat Pay may reject a payment code because an earlier process was already paid with it. If the
 * payment has failed, the API error is thrown and nothing is reversed.
 *
 * @returns `undefined` if an earlier payment with this number is still open
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

/** Queries until the state is final, or until it is time to reverse. */
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
 * Returns the remaining time, in milliseconds, at which to reverse the payment or to return it as open. The delay starts when
 * the payment request has ended, because the payment may have been made until then.
 */
function planReversal({ run, options: { timeout, reverse } }: PaymentContext): number {
  if (!reverse) return Math.max(run.timeLeft - REVERSAL_DELAY, Math.min(run.timeLeft / 2, RESERVED_FOR_CALLER))
  return run.timeLeft - Math.max(MIN_REVERSAL_DELAY, Math.min(REVERSAL_DELAY, timeout / 2))
}

type QueryOutcome = QueryResult | { readonly kind: 'not-found' } | { readonly kind: 'failed'; readonly reason: unknown }

/** @param isRequired throws if WeChat Pay rejects the query, because the result cannot be known without it */
async function queryPayment({ payment, run }: PaymentContext, isRequired: boolean): Promise<QueryOutcome> {
  const { response, failure } = await outcomeOf(payment.query(run.budget('query')))
  const result = response && payment.readQueryResponse(response.data)
  if (result !== undefined) return result
  if (failure instanceof ApiError && failure.code === 'ORDERNOTEXIST') return { kind: 'not-found' }
  const reason = failure ?? run.incompleteResponse(response?.status ?? 0)
  if (run.effectOf(reason, 'query') === 'rejected' && isRequired) throw run.queryRejected(reason as ApiError)
  return { kind: 'failed', reason }
}

/** Repeats the reversal until WeChat Pay confirms it, or until a query reports a final state. */
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
    // a reversal that may have arrived can still reverse the payment
    if (found.kind === 'final' && !(mayHaveArrived && found.result.state === 'SUCCESS')) return found.result
  }
}

/** Adds the possible consequence to the error of the deadline; without a reversal, returns the payment as open. */
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
      `${flow}: the deadline of ${timeout} ms passed, and ${consequence}; call ${flow} again with the same out_trade_no and the same parameters to continue`,
      true,
      cause === undefined ? {} : { cause },
    )
  }
}

/** Another order has this number: it is neither returned as the result nor reversed. */
function mismatchError(flow: string, reason: unknown): unknown {
  const fact = `${flow}: another order with different parameters (total_fee, appid, ...) already has this out_trade_no`
  if (reason instanceof ApiError) {
    const outcome = { mayHaveTakenEffect: false, retryable: false }
    return new ApiError(`${fact}, and this payment was not made; query the number before you choose another`, {
      ...reason,
      outcome,
    })
  }
  return new NetworkError(
    'ERR_UNEXPECTED_STATUS',
    `${fact}, and nothing was reversed; query the number before you continue`,
    true,
    {
      cause: reason,
    },
  )
}

type Outcome = { readonly response?: Response; readonly failure?: unknown }

function outcomeOf(call: Promise<Response>): Promise<Outcome> {
  return call.then(
    (response) => ({ response }),
    (failure: unknown) => ({ failure }),
  )
}
