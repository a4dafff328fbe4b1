import type { Response } from '../call.js'
import { ApiError } from '../errors.js'
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
}

/** An order, a refund or a transfer: how it is sent, how it is asked about, and what the answers mean. */
export interface Deal<Result> {
  /** Always the same number and the same parameters. */
  post(budget: Budget): Promise<Response>
  query(budget: Budget): Promise<Response>
  /** `undefined`: no state in it. */
  readAnswer(data: Fields): Step<Result> | undefined
  readQuery(data: Fields): Step<Result> | undefined
  /** Whether what was found under the number was made with these parameters. */
  isOurs(found: Fields): boolean
}

/**
 * Sends until it is known what became of it. After an attempt whose outcome is unknown, WeChat Pay is asked first; only
 * when it does not know the number, or when the same POST has to bring what a query does not, is the same sent again.
 */
export async function carryOut<Result>(deal: Deal<Result>, run: Run): Promise<Result> {
  for (;;) {
    const { response, failure } = await outcomeOf(deal.post(run.budget()))
    let step = response && response.status !== 202 ? read(response, (data) => deal.readAnswer(data)) : undefined
    if (step === undefined) {
      const reason = failure ?? run.unfinished(response?.status ?? 0)
      const verdict = run.judge(reason, 'post')
      if (verdict === 'refused' && !run.doubt) throw reason
      if (verdict === 'unknown') run.doubt = true
      if (verdict !== 'refused') await run.rest(reason)
      if (verdict === 'unsent') continue
      step = await find(deal, run)
      // the same would be refused again
      if (verdict === 'refused' && (step === undefined || step.next === 'send')) throw reason
    }
    if (step?.next === 'poll') step = await watch(deal, run, step)
    if (step?.next === 'done') return step.result
  }
}

/** What WeChat Pay knows of it; `undefined`: nothing. Repeated until there is an answer: a failed query says nothing. */
async function find<Result>(deal: Deal<Result>, run: Run): Promise<Step<Result> | undefined> {
  for (;;) {
    const { response, failure } = await outcomeOf(deal.query(run.budget()))
    const found = response && response.status !== 202 && isFields(response.data) ? response.data : undefined
    if (found !== undefined && !deal.isOurs(found)) return undefined
    const step = found && deal.readQuery(found)
    if (step !== undefined || isAbsent(failure)) return step
    const reason = failure ?? run.unfinished(response?.status ?? 0)
    const verdict = run.judge(reason, 'query')
    if (verdict === 'refused') throw run.unanswered(reason as ApiError)
    await run.rest(reason)
  }
}

/** Milliseconds. */
const FIRST_INTERVAL = 1000
const LONGEST_INTERVAL = 30_000

/** Looks until there is more to say. What is known to be taken on is no failure when the deadline passes. */
async function watch<Result>(deal: Deal<Result>, run: Run, first: Step<Result>): Promise<Step<Result>> {
  run.doubt = true
  let known = first.result
  let failure: unknown
  for (let interval = FIRST_INTERVAL; ; interval = Math.min(interval * 2, LONGEST_INTERVAL)) {
    if (!(await run.idle(interval, failure))) return { next: 'done', result: known }
    const outcome = await outcomeOf(deal.query(run.budget()))
    failure = outcome.failure
    const step = outcome.response && read(outcome.response, (data) => deal.readQuery(data))
    if (step !== undefined && step.next !== 'poll') return step
    if (step !== undefined) known = step.result
    // a query that is not allowed does not undo what was taken on
    if (failure !== undefined && !isAbsent(failure) && run.judge(failure, 'query') === 'refused')
      return { next: 'done', result: known }
  }
}

function read<Result>(
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

const ABSENT: ReadonlySet<string | null> = new Set(['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND'])

/** Only with a code that says so: a 404 without one is a wrong path, and MCH_NOT_EXISTS a wrong merchant. */
function isAbsent(failure: unknown): boolean {
  return failure instanceof ApiError && failure.status === 404 && ABSENT.has(failure.code)
}
