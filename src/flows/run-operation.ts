import type { Response } from '../chain/call.js'
import type { Clock } from '../clock/clock.js'
import { ApiError, afterUncertain } from '../errors/errors.js'
import { type Fields, isFields } from './body.js'
import { Run, type RunOptions } from './run.js'

/** The limits of one request of an operation. */
export interface Budget {
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/**
 * The next step. `done`: the result is complete. `poll`: accepted, query again. `send`: the order exists, but only the same
 * POST returns a part of the result.
 */
export interface Step<Result> {
  readonly next: 'done' | 'poll' | 'send'
  readonly result: Result
  /** With `send`: the result can be returned if the same POST does not return the missing part. */
  readonly isSufficient?: boolean
}

/** An order, a refund or a transfer: its requests, and the meaning of their responses. */
export interface Operation<Result> {
  /** Always sends the same number and the same parameters. */
  post(budget: Budget): Promise<Response>
  query(budget: Budget): Promise<Response>
  /** `undefined` if the response has no state. */
  readResponse(data: Fields): Step<Result> | undefined
  readQueryResponse(data: Fields): Step<Result> | undefined
  /** Checks that the order found under the number has these parameters. */
  matches(found: Fields): boolean
}

/**
 * Sends the operation until its result is known. After an attempt with an unknown outcome, it queries first. It repeats the
 * POST only if WeChat Pay does not find the number, or if only the POST returns a part of the result. It also queries after a
 * rejection, because an earlier process may have sent the operation.
 */
export async function runOperation<Result>(
  operation: Operation<Result>,
  options: RunOptions,
  clock: Clock,
): Promise<Result> {
  const run = new Run(options, clock)
  let known: Step<Result> | undefined
  try {
    for (;;) {
      const { response, failure } = await outcomeOf(operation.post(run.budget('post')))
      let step =
        response && response.status !== 202 ? readStep(response, (data) => operation.readResponse(data)) : undefined
      if (step === undefined) {
        const reason = failure ?? run.incompleteResponse(response?.status ?? 0)
        const effect = run.effectOf(reason, 'post')
        if (effect === 'rejected' && !run.mayHaveTakenEffect && isRequestError(reason)) throw reason
        run.mayHaveTakenEffect ||= effect !== 'not-sent'
        if (effect !== 'rejected') await run.pauseAfterFailure(reason)
        if (effect === 'not-sent') continue
        step = await queryUntilKnown(operation, run)
        if (step?.isSufficient) known = step
        if (effect === 'rejected') {
          if (step === undefined) throw reason
          // the same POST would be rejected again, but the order exists
          if (step.next === 'send') return resultAfterRejection(step, reason)
        }
      }
      if (step?.next === 'poll') step = await pollUntilFinal(operation, run, step)
      if (step?.next === 'done') return step.result
    }
  } catch (error) {
    if (known !== undefined && run.isDeadlineError(error)) return known.result
    throw error
  }
}

function resultAfterRejection<Result>(step: Step<Result>, rejection: unknown): Result {
  if (step.isSufficient) return step.result
  throw afterUncertain(rejection, rejection)
}

/** API errors that WeChat Pay returns before it looks up the number. Any other error may concern an existing order. */
const REQUEST_ERROR_CODES: ReadonlySet<string | null> = new Set([
  ...['PARAM_ERROR', 'SIGN_ERROR', 'NO_AUTH', 'APPID_MCHID_NOT_MATCH', 'MCH_NOT_EXISTS', 'NOT_FOUND'],
])

function isRequestError(reason: unknown): boolean {
  return !(reason instanceof ApiError) || reason.code === null || REQUEST_ERROR_CODES.has(reason.code)
}

/** Queries until there is a response, because a failed query proves nothing. `undefined` if WeChat Pay does not find the operation. */
async function queryUntilKnown<Result>(operation: Operation<Result>, run: Run): Promise<Step<Result> | undefined> {
  for (;;) {
    const { response, failure } = await outcomeOf(operation.query(run.budget('query')))
    const found = response && response.status !== 202 && isFields(response.data) ? response.data : undefined
    if (found !== undefined && !operation.matches(found)) return undefined
    const step = found && operation.readQueryResponse(found)
    if (step !== undefined || isNotFound(failure)) return step
    const reason = failure ?? run.incompleteResponse(response?.status ?? 0)
    const effect = run.effectOf(reason, 'query')
    if (effect === 'rejected') throw run.queryRejected(reason as ApiError)
    await run.pauseAfterFailure(reason)
  }
}

/** Milliseconds. */
const FIRST_INTERVAL = 1000
const MAX_INTERVAL = 30_000

/** Queries until the state is no longer `poll`. At the deadline, an accepted operation is a result and not an error. */
async function pollUntilFinal<Result>(
  operation: Operation<Result>,
  run: Run,
  first: Step<Result>,
): Promise<Step<Result>> {
  run.mayHaveTakenEffect = true
  let known = first.result
  let failure: unknown
  for (let interval = FIRST_INTERVAL; ; interval = Math.min(interval * 2, MAX_INTERVAL)) {
    if (!(await run.pauseBeforeQuery(interval, failure))) return { next: 'done', result: known }
    const outcome = await outcomeOf(operation.query(run.budget('query')))
    failure = outcome.failure
    const step =
      outcome.response &&
      readStep(outcome.response, (data) => (operation.matches(data) ? operation.readQueryResponse(data) : undefined))
    if (step !== undefined && step.next !== 'poll') return step
    if (step !== undefined) known = step.result
    // a rejected query does not change that the operation was accepted
    if (failure !== undefined && !isNotFound(failure) && run.effectOf(failure, 'query') === 'rejected')
      return { next: 'done', result: known }
  }
}

function readStep<Result>(
  { data }: Response,
  reader: (data: Fields) => Step<Result> | undefined,
): Step<Result> | undefined {
  return isFields(data) ? reader(data) : undefined
}

type Outcome = { readonly response?: Response; readonly failure?: unknown }

function outcomeOf(call: Promise<Response>): Promise<Outcome> {
  return call.then(
    (response) => ({ response }),
    (failure: unknown) => ({ failure }),
  )
}

const NOT_FOUND_CODES: ReadonlySet<string | null> = new Set(['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND'])

/** Requires one of these codes: a 404 without a code means an unknown path, and MCH_NOT_EXISTS an unknown merchant. */
function isNotFound(failure: unknown): boolean {
  return failure instanceof ApiError && failure.status === 404 && NOT_FOUND_CODES.has(failure.code)
}
