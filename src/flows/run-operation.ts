import type { Response } from '../chain/call.js'
import { ApiError, afterUncertain } from '../errors/errors.js'
import { type Fields, isFields } from './body.js'
import type { Run } from './run.js'

/** The options that both calls of a deal get. */
export interface Budget {
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/** `done`: that is the result; `poll`: taken on, look again; `send`: there, but the same POST has to bring what is missing. */
export interface Step<Result> {
  readonly next: 'done' | 'poll' | 'send'
  readonly result: Result
  /** Of `send`: the result says enough where the same POST does not bring what is missing. */
  readonly isSufficient?: boolean
}

/** An order, a refund or a transfer: how it is sent, how it is asked about, and what the answers mean. */
export interface Operation<Result> {
  /** Always the same number and the same parameters. */
  post(budget: Budget): Promise<Response>
  query(budget: Budget): Promise<Response>
  /** `undefined`: no state in it. */
  readResponse(data: Fields): Step<Result> | undefined
  readQueryResponse(data: Fields): Step<Result> | undefined
  /** Whether what was found under the number was made with these parameters. */
  matches(found: Fields): boolean
}

/**
 * Sends until it is known what became of it. After an attempt whose outcome is unknown, WeChat Pay is asked first; only
 * when it does not know the number, or when the same POST has to bring what a query does not, is the same sent again.
 * After a refusal it is asked too: an earlier process may have sent it.
 */
export async function runOperation<Result>(operation: Operation<Result>, run: Run): Promise<Result> {
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
          // the same would be refused again, but what is there is there
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

/** Refusals that come before WeChat Pay looks for the number; every other one may be about what is there already. */
const REQUEST_ERROR_CODES: ReadonlySet<string | null> = new Set([
  ...['PARAM_ERROR', 'SIGN_ERROR', 'NO_AUTH', 'APPID_MCHID_NOT_MATCH', 'MCH_NOT_EXISTS', 'NOT_FOUND'],
])

function isRequestError(reason: unknown): boolean {
  return !(reason instanceof ApiError) || reason.code === null || REQUEST_ERROR_CODES.has(reason.code)
}

/** What WeChat Pay knows of it; `undefined`: nothing. Repeated until there is an answer: a failed query says nothing. */
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

/** Looks until there is more to say. What is known to be taken on is no failure when the deadline passes. */
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
    // a query that is not allowed does not undo what was taken on
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

/** Only with a code that says so: a 404 without one is a wrong path, and MCH_NOT_EXISTS a wrong merchant. */
function isNotFound(failure: unknown): boolean {
  return failure instanceof ApiError && failure.status === 404 && NOT_FOUND_CODES.has(failure.code)
}
