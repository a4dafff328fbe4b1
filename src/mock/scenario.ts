import { apiError, type MockResponse } from './routes.js'

/**
 * Faults of a request.
 *
 * | fault | takes effect | response |
 * |---|---|---|
 * | `reset` | no | the request is read, then the connection is reset |
 * | `lost-answer` | yes | the connection is reset |
 * | `cut-answer` | yes | half of the body, then the connection is reset |
 * | `hang` | yes | none; the connection stays open |
 * | `delay` | yes | the normal response, after `delay` ms |
 * | `system-error` | no | 500 `SYSTEM_ERROR` |
 * | `system-error-processed` | yes | 500 `SYSTEM_ERROR` |
 * | `busy` | no | 503 `SERVICE_UNAVAILABLE` |
 * | `too-many` | no | 429 `FREQUENCY_LIMITED`, with `Retry-After` if `retryAfter` is set |
 * | `too-many-processed` | yes | 429 `FREQUENCY_LIMITED`, as `too-many` |
 * | `accepted` | no | 202, signed, without a body |
 * | `bad-signature` | yes | the normal response, with a signature probe (`WECHATPAY/SIGNTEST/...`) |
 * | `unsigned` | yes | the normal response, without a signature |
 *
 * The application for a bill also has `statement-creating`: 400 `STATEMENT_CREATING`, the bill is not ready.
 */
export const CALL_FAULTS = [
  'reset',
  'lost-answer',
  'cut-answer',
  'hang',
  'delay',
  'system-error',
  'system-error-processed',
  'busy',
  'too-many',
  'too-many-processed',
  'accepted',
  'bad-signature',
  'unsigned',
] as const
export type CallFault = (typeof CALL_FAULTS)[number]
/** Fault of the application for a bill only: 400 `STATEMENT_CREATING`. */
export type BillFault = 'statement-creating'

export interface FaultOptions {
  /** Number of requests that have the fault. Default 1; `Infinity`: until `recover()`. */
  readonly times?: number | undefined
  /** Duration of the fault `delay` in milliseconds. Default 1,000. */
  readonly delay?: number | undefined
  /** `Retry-After` of the fault `too-many`, in milliseconds; sent as whole seconds. Default: no header. */
  readonly retryAfter?: number | undefined
}

export interface MockScenario {
  /**
   * Adds a fault to the next requests of an API. Several faults of one API happen in the order in which they were added.
   *
   * @param api method and path with its variables: `GET /v3/refund/domestic/refunds/{out_refund_no}`
   * @throws Error if this gateway does not have the API
   * @example
   * mock.fail('POST /v3/refund/domestic/refunds', 'lost-answer')
   * await myRefund() // must query, and find that the refund exists
   * expect(mock.refunds.size).toBe(1)
   */
  fail(api: string, fault: CallFault | BillFault, options?: FaultOptions): void
  /** Removes the faults that have not happened yet, of one API or of all. */
  recover(api?: string): void
}

/** Defects of a response. */
export type FaultyResponse = 'reset' | 'cut' | 'hang' | 'probe' | 'unsigned'

/** Fault of one request. */
export interface PendingFault {
  /** Replaces the normal response. */
  readonly response: MockResponse | undefined
  /** Whether the request takes effect. */
  readonly takesEffect: boolean
  readonly defect: FaultyResponse | undefined
  /** In milliseconds. */
  readonly delay: number
}

const systemError = apiError(500, 'SYSTEM_ERROR', '系统异常，请稍后重试')
const busy = apiError(503, 'SERVICE_UNAVAILABLE', '服务暂不可用')
const creating = apiError(400, 'STATEMENT_CREATING', '账单生成中，请稍后再试')
const tooMany = apiError(429, 'FREQUENCY_LIMITED', '频率限制')

const EFFECTS: Readonly<
  Record<CallFault | BillFault, { takesEffect: boolean; response?: MockResponse; defect?: FaultyResponse }>
> = {
  reset: { takesEffect: false, defect: 'reset' },
  'lost-answer': { takesEffect: true, defect: 'reset' },
  'cut-answer': { takesEffect: true, defect: 'cut' },
  hang: { takesEffect: true, defect: 'hang' },
  delay: { takesEffect: true },
  'system-error': { takesEffect: false, response: systemError },
  'system-error-processed': { takesEffect: true, response: systemError },
  busy: { takesEffect: false, response: busy },
  'too-many': { takesEffect: false, response: tooMany },
  'too-many-processed': { takesEffect: true, response: tooMany },
  accepted: { takesEffect: false, response: { status: 202 } },
  'bad-signature': { takesEffect: true, defect: 'probe' },
  unsigned: { takesEffect: true, defect: 'unsigned' },
  'statement-creating': { takesEffect: false, response: creating },
}

const BILL = /^GET \/v3\/bill\//

/** @param apis APIs of the gateway */
export function createScenario(
  apis: readonly string[],
): MockScenario & { next(api: string): PendingFault | undefined } {
  const queues = new Map<string, { due: PendingFault; left: number }[]>()
  return {
    fail(api, fault, { times = 1, delay = 1000, retryAfter } = {}) {
      if (!apis.includes(api)) throw new Error(`the mock gateway has no ${api}; its APIs are ${apis.join(', ')}`)
      const faults: readonly string[] = BILL.test(api) ? [...CALL_FAULTS, 'statement-creating'] : CALL_FAULTS
      if (!faults.includes(fault)) throw new Error(`unknown fault; the faults of ${api} are ${faults.join(', ')}`)
      const { takesEffect, response, defect } = EFFECTS[fault]
      const headers =
        response?.status === 429 && retryAfter !== undefined ? { 'Retry-After': `${Math.ceil(retryAfter / 1000)}` } : {}
      const due: PendingFault = {
        takesEffect: takesEffect,
        response: response && { ...response, headers },
        defect: defect,
        delay: fault === 'delay' ? delay : 0,
      }
      queues.set(api, [...(queues.get(api) ?? []), { due, left: times }])
    },
    recover(api) {
      if (api === undefined) queues.clear()
      else queues.delete(api)
    },
    next(api) {
      const queue = queues.get(api) ?? []
      const first = queue.find(({ left }) => left > 0)
      if (first !== undefined) first.left -= 1
      queues.set(
        api,
        queue.filter(({ left }) => left > 0),
      )
      return first?.due
    },
  }
}
