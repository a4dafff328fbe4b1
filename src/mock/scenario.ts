import { type Answer, refusal } from './answers.js'

/**
 * What a call can suffer.
 *
 * | fault | acted on | what comes back |
 * |---|---|---|
 * | `reset` | no | the request is read, then the connection is reset |
 * | `lost-answer` | yes | the connection is reset |
 * | `cut-answer` | yes | half of the body, then the connection is reset |
 * | `hang` | yes | nothing, ever |
 * | `delay` | yes | the answer, after `delay` ms |
 * | `system-error` | no | 500 `SYSTEM_ERROR` |
 * | `system-error-processed` | yes | 500 `SYSTEM_ERROR` |
 * | `busy` | no | 503 `SERVICE_UNAVAILABLE` |
 * | `too-many` | no | 429 `FREQUENCY_LIMITED`, with `Retry-After` where `retryAfter` is given |
 * | `too-many-processed` | yes | the same |
 * | `accepted` | no | 202, signed, without a body |
 * | `bad-signature` | yes | the answer, with a signature probe (`WECHATPAY/SIGNTEST/...`) |
 * | `unsigned` | yes | the answer, without a signature |
 *
 * The application for a bill also knows `statement-creating`: no bill yet, 400 `STATEMENT_CREATING`.
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
/** What only the application for a bill can suffer: 400 `STATEMENT_CREATING`. */
export type BillFault = 'statement-creating'

export interface FaultOptions {
  /** How many calls suffer, one after the other. Default 1; `Infinity` until `recover()`. */
  readonly times?: number | undefined
  /** Of `delay`, in milliseconds. Default 1,000. */
  readonly delay?: number | undefined
  /** Of `too-many`, in milliseconds; goes out as whole seconds. Default: no such header. */
  readonly retryAfter?: number | undefined
}

export interface MockScenario {
  /**
   * The next calls of an API suffer. Faults of one API queue up: what was asked for first happens first.
   *
   * @param api method and path with its variables: `GET /v3/refund/domestic/refunds/{out_refund_no}`
   * @throws Error where this gateway has no such API
   * @example
   * mock.fail('POST /v3/refund/domestic/refunds', 'lost-answer')
   * await myRefund() // must find out by itself that the refund is there
   * expect(mock.refunds.size).toBe(1)
   */
  fail(api: string, fault: CallFault | BillFault, options?: FaultOptions): void
  /** Forgets the faults that have not happened yet: of one API, or of all. */
  recover(api?: string): void
}

/** How an answer is spoilt on its way. */
export type FaultyResponse = 'reset' | 'cut' | 'hang' | 'probe' | 'unsigned'

/** What one call suffers. */
export interface Due {
  /** Comes instead of the real answer. */
  readonly answer: Answer | undefined
  /** Whether the call takes effect all the same. */
  readonly acts: boolean
  readonly spoilt: FaultyResponse | undefined
  /** Milliseconds. */
  readonly delay: number
}

const systemError = refusal(500, 'SYSTEM_ERROR', '系统异常，请稍后重试')
const busy = refusal(503, 'SERVICE_UNAVAILABLE', '服务暂不可用')
const creating = refusal(400, 'STATEMENT_CREATING', '账单生成中，请稍后再试')
const tooMany = refusal(429, 'FREQUENCY_LIMITED', '频率限制')

const EFFECTS: Readonly<Record<CallFault | BillFault, { acts: boolean; answer?: Answer; spoilt?: FaultyResponse }>> = {
  reset: { acts: false, spoilt: 'reset' },
  'lost-answer': { acts: true, spoilt: 'reset' },
  'cut-answer': { acts: true, spoilt: 'cut' },
  hang: { acts: true, spoilt: 'hang' },
  delay: { acts: true },
  'system-error': { acts: false, answer: systemError },
  'system-error-processed': { acts: true, answer: systemError },
  busy: { acts: false, answer: busy },
  'too-many': { acts: false, answer: tooMany },
  'too-many-processed': { acts: true, answer: tooMany },
  accepted: { acts: false, answer: { status: 202 } },
  'bad-signature': { acts: true, spoilt: 'probe' },
  unsigned: { acts: true, spoilt: 'unsigned' },
  'statement-creating': { acts: false, answer: creating },
}

const BILL = /^GET \/v3\/bill\//

/** @param apis what can be made to fail */
export function createScenario(apis: readonly string[]): MockScenario & { next(api: string): Due | undefined } {
  const queues = new Map<string, { due: Due; left: number }[]>()
  return {
    fail(api, fault, { times = 1, delay = 1000, retryAfter } = {}) {
      if (!apis.includes(api)) throw new Error(`this gateway has no ${api}; it has ${apis.join(', ')}`)
      const faults: readonly string[] = BILL.test(api) ? [...CALL_FAULTS, 'statement-creating'] : CALL_FAULTS
      if (!faults.includes(fault)) throw new Error(`a fault is one of ${faults.join(', ')}`)
      const { acts, answer, spoilt } = EFFECTS[fault]
      const headers =
        answer?.status === 429 && retryAfter !== undefined ? { 'Retry-After': `${Math.ceil(retryAfter / 1000)}` } : {}
      const due: Due = {
        acts,
        answer: answer && { ...answer, headers },
        spoilt,
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
