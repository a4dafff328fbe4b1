import { type Clock, systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import type { Caller } from './caller.js'
import { LEAST_TIMEOUT, runMicropay } from './micropay.js'
import { type EnsuredOrder, ORDER_KINDS, type OrderBodies, type OrderKind, orderOperation } from './order.js'
import { createPayment, type EnsuredMicropay, type MicropayBody } from './payment.js'
import { type EnsuredRefund, type RefundBody, refundOperation } from './refund.js'
import { Run } from './run.js'
import { type Operation, runOperation } from './run-operation.js'
import { type EnsuredTransfer, type TransferBody, transferOperation } from './transfer.js'

export type { Caller } from './caller.js'
export type { EnsuredOrder, OrderAnswers, OrderBodies, OrderKind, Transaction } from './order.js'
export type { EnsuredMicropay, MicropayBody, MicropayOrder } from './payment.js'
export type { EnsuredRefund, Refund, RefundBody } from './refund.js'
export type { EnsuredTransfer, Transfer, TransferBody } from './transfer.js'

export interface EnsureOptions {
  /** Milliseconds for everything: attempts, queries and pauses. Default 30,000. */
  readonly timeout?: number | undefined
  /** Ends it, and any pause, at once. */
  readonly signal?: AbortSignal | undefined
}

export interface EnsureOrderOptions<Kind extends OrderKind> extends EnsureOptions {
  readonly kind: Kind
  /** The body of the order, with your `out_trade_no`; a partner's where it has `sp_mchid`. */
  readonly json: OrderBodies[Kind]
}

/** When it is enough: `accepted`: WeChat Pay has it; `final` (the default): it does not go on by itself any more. */
export type Until = 'accepted' | 'final'

export interface EnsureRefundOptions extends EnsureOptions {
  /** The body of the refund, with your `out_refund_no`. */
  readonly json: RefundBody
  readonly until?: Until | undefined
}

export interface EnsureTransferOptions extends EnsureOptions {
  /** The body of the transfer, with your `out_bill_no`. */
  readonly json: TransferBody
  /** `final` also ends where the user has to confirm. */
  readonly until?: Until | undefined
}

export interface EnsureMicropayOptions {
  /** The body of `v2/pay/micropay`, with your `out_trade_no`. */
  readonly xml: MicropayBody
  /**
   * Milliseconds for everything: the payment, the wait for the customer, the reversal. Default 60,000; with a reversal at
   * least 30,000, for none may come within 15 s of a payment.
   */
  readonly timeout?: number | undefined
  /** Ends it, and any pause, at once. The order may still be paid then: call again with the same number. */
  readonly signal?: AbortSignal | undefined
  /** `false`: it is never reversed; what is not known in time comes back as `OPEN`, for you to go on with. Default `true`. */
  readonly reverse?: boolean | undefined
}

/**
 * Money calls that see to it that they happen once. They send the same number with the same parameters, and after an
 * outcome that is unknown (a lost answer, a 5xx, a 429, an answer that cannot be believed) they query before they send
 * the same again. The number is yours: keep it before you call, and after a crash call again with it.
 *
 * They never choose another number, never close an order and never take anything back; `ensureMicropay` alone reverses,
 * and says so.
 */
export interface Ensure {
  /**
   * An order that is open, or what has become of it.
   *
   * @example
   * const { state, data } = await instance.ensureOrder({ kind: 'native', json: { out_trade_no, ...order } })
   * if (state === 'NOTPAY') console.log(data?.code_url)
   * @throws ApiError WeChat Pay refuses it, and knows of no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: not known yet; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, before anything is sent
   */
  ensureOrder<const Kind extends OrderKind>(options: EnsureOrderOptions<Kind>): Promise<EnsuredOrder<Kind>>
  /**
   * A refund, exactly once. At the deadline a refund that is known to be accepted resolves as `PROCESSING`.
   *
   * @example
   * const { state } = await instance.ensureRefund({ json: { out_refund_no, transaction_id, amount } })
   * @throws ApiError WeChat Pay refuses it, and knows of no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: not known yet; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, before anything is sent
   */
  ensureRefund(options: EnsureRefundOptions): Promise<EnsuredRefund>
  /**
   * A transfer to a user, exactly once; with `package_info` where the user has to confirm it.
   *
   * @example
   * const { state, package_info } = await instance.ensureTransfer({ json: { out_bill_no, ...transfer } })
   * @throws ApiError WeChat Pay refuses it, and knows of no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: not known yet; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, before anything is sent
   */
  ensureTransfer(options: EnsureTransferOptions): Promise<EnsuredTransfer>
  /**
   * A payment by the customer's code (付款码支付, APIv2), placed once. What is not known at once is queried by WeChat
   * Pay's timetable: in 5 s, or every 10 s while the customer enters the password; what is not paid in 30 s is reversed,
   * until that is confirmed. One call at a time for a number: another could reverse what this one has found paid.
   *
   * A refusal is thrown, and nothing is reversed: there is nothing to pay back.
   *
   * @example
   * const { state, order } = await instance.ensureMicropay({ xml: { out_trade_no, auth_code, ...order } })
   * if (state === 'SUCCESS') console.log(order?.transaction_id)
   * @throws ApiError WeChat Pay refuses it, and knows of no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: paid, or not, or paid back; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, and `ERR_CONFIG` without apiV2Key or the certificate that reversing needs,
   * before anything is sent
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634893
   */
  ensureMicropay(options: EnsureMicropayOptions): Promise<EnsuredMicropay>
}

/** Milliseconds. */
const TIMEOUT = 30_000
const MICROPAY_TIMEOUT = 60_000
/** Largest delay of a Node timer. */
const MAX_TIMEOUT = 2 ** 31 - 1

export function createEnsure(call: Caller, clock: Clock = systemClock): Ensure {
  const run = <Result>(flow: string, number: string, options: EnsureOptions, operation: Operation<Result>) => {
    const { timeout = TIMEOUT, signal } = options
    return runOperation(operation, new Run({ flow, number, timeout, signal }, clock))
  }
  return {
    // the body is read before the first await, so that what the caller changes afterwards does not count
    async ensureOrder<const Kind extends OrderKind>(given: EnsureOrderOptions<Kind>) {
      const flow = 'ensureOrder'
      const options = readOptions(flow, given, { kind: ORDER_KINDS })
      const operation = orderOperation(flow, call, options.kind, options.json)
      return run(flow, 'out_trade_no', options, operation) as Promise<EnsuredOrder<Kind>>
    },
    async ensureRefund(given) {
      const flow = 'ensureRefund'
      const options = readOptions(flow, given, { until: UNTIL })
      const operation = refundOperation(flow, call, options.json, options.until ?? 'final')
      return run(flow, 'out_refund_no', options, operation)
    },
    async ensureTransfer(given) {
      const flow = 'ensureTransfer'
      const options = readOptions(flow, given, { until: UNTIL })
      const operation = transferOperation(flow, call, options.json, options.until ?? 'final')
      return run(flow, 'out_bill_no', options, operation)
    },
    async ensureMicropay(given) {
      const flow = 'ensureMicropay'
      const options = readOptions(flow, given, { reverse: [undefined, true, false] }, 'xml')
      const { timeout = MICROPAY_TIMEOUT, signal, reverse = true } = options
      const payment = createPayment(flow, call, options.xml)
      if (reverse) {
        if (timeout < LEAST_TIMEOUT) refuseShort(flow)
        await call.requireCertificate?.(`${flow}: v2/secapi/pay/reverse (unless reverse: false)`)
      }
      return runMicropay(payment, { flow, timeout, signal, reverse }, clock)
    },
  }
}

function refuseShort(flow: string): never {
  throw new UsageError(
    'ERR_OPTION',
    `${flow}: \`timeout\` is at least ${LEAST_TIMEOUT} ms: no payment is reversed within 15 s; or give reverse: false`,
  )
}

const UNTIL: readonly unknown[] = [undefined, 'accepted', 'final'] satisfies (Until | undefined)[]

/** Own members only: a polluted Object.prototype sets no option. @throws UsageError `ERR_OPTION` */
function readOptions<Options extends EnsureOptions>(
  flow: string,
  given: Options,
  choices: Readonly<Record<string, readonly unknown[]>>,
  body: 'json' | 'xml' = 'json',
): Options {
  const refuse = (message: string): never => {
    throw new UsageError('ERR_OPTION', `${flow}: ${message}`)
  }
  if (typeof given !== 'object' || given === null) refuse('pass one object: { json: {...} }')
  const options: Record<string, unknown> = Object.assign(Object.create(null), given)
  const known = [body, 'timeout', 'signal', ...Object.keys(choices)]
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined)
    refuse(`${/^\w{1,40}$/.test(unknown) ? unknown : 'one'} is not an option; the body goes under \`${body}\``)
  for (const [name, values] of Object.entries(choices)) {
    if (!values.includes(options[name]))
      refuse(`\`${name}\` is one of ${values.filter((value) => value !== undefined).join(', ')}`)
  }
  const { timeout, signal } = options
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout >= 1 && timeout <= MAX_TIMEOUT))
    refuse(`\`timeout\` is in milliseconds, from 1 to ${MAX_TIMEOUT}`)
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse('`signal` is not an AbortSignal')
  return options as unknown as Options
}
