import { type Clock, systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { abortSignal, boolean, oneOf, required, timeout, unchecked } from '../options/checks.js'
import { defineOptions, type OptionReader, type OptionsOf, type OptionTable } from '../options/options.js'
import { isObject } from '../options/record.js'
import type { Caller } from './caller.js'
import { LEAST_TIMEOUT, takePayment } from './micropay.js'
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

const UNTIL = ['accepted', 'final'] as const
/** When it is enough: `accepted`: WeChat Pay has it; `final` (the default): it does not go on by itself any more. */
export type Until = (typeof UNTIL)[number]

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

const COMMON = { timeout, signal: abortSignal }
const BODY = 'the body goes under `json`'
const OPTIONS = {
  ensureOrder: defineOptions(
    { kind: required(oneOf(ORDER_KINDS), `one of ${ORDER_KINDS.join(', ')}`), ...COMMON, json: unchecked() },
    { usual: BODY },
  ),
  ensureRefund: defineOptions({ until: oneOf(UNTIL), ...COMMON, json: unchecked() }, { usual: BODY }),
  ensureTransfer: defineOptions({ until: oneOf(UNTIL), ...COMMON, json: unchecked() }, { usual: BODY }),
  ensureMicropay: defineOptions(
    { reverse: boolean, ...COMMON, xml: unchecked() },
    { usual: 'the body goes under `xml`' },
  ),
}

/** @throws UsageError `ERR_OPTION` */
function readOptions<Table extends OptionTable>(
  flow: string,
  reader: OptionReader<Table>,
  given: unknown,
): OptionsOf<Table> {
  const reject: Reject = rejectWith('ERR_OPTION', flow)
  if (!isObject(given)) reject('pass one object: { json: {...} }')
  return reader.read(given, reject)
}

export function createEnsure(call: Caller, clock: Clock = systemClock): Ensure {
  const run = <Result>(flow: string, number: string, options: EnsureOptions, deal: Operation<Result>) => {
    const { timeout = TIMEOUT, signal } = options
    return runOperation(deal, new Run({ flow, number, timeout, signal }, clock))
  }
  return {
    // the body is read before the first await, so that what the caller changes afterwards does not count
    async ensureOrder<const Kind extends OrderKind>(given: EnsureOrderOptions<Kind>) {
      const flow = 'ensureOrder'
      const options = readOptions(flow, OPTIONS[flow], given)
      const deal = orderOperation(flow, call, options.kind, options.json)
      return run(flow, 'out_trade_no', options, deal) as Promise<EnsuredOrder<Kind>>
    },
    async ensureRefund(given) {
      const flow = 'ensureRefund'
      const options = readOptions(flow, OPTIONS[flow], given)
      const deal = refundOperation(flow, call, options.json, options.until ?? 'final')
      return run(flow, 'out_refund_no', options, deal)
    },
    async ensureTransfer(given) {
      const flow = 'ensureTransfer'
      const options = readOptions(flow, OPTIONS[flow], given)
      const deal = transferOperation(flow, call, options.json, options.until ?? 'final')
      return run(flow, 'out_bill_no', options, deal)
    },
    async ensureMicropay(given) {
      const flow = 'ensureMicropay'
      const options = readOptions(flow, OPTIONS[flow], given)
      const { timeout = MICROPAY_TIMEOUT, signal, reverse = true } = options
      const payment = createPayment(flow, call, options.xml)
      if (reverse) {
        if (timeout < LEAST_TIMEOUT) rejectShortTimeout(flow)
        await call.requireCertificate?.(`${flow}: v2/secapi/pay/reverse (unless reverse: false)`)
      }
      return takePayment(payment, { flow, timeout, signal, reverse }, clock)
    },
  }
}

function rejectShortTimeout(flow: string): never {
  throw new UsageError(
    'ERR_OPTION',
    `${flow}: \`timeout\` must be at least ${LEAST_TIMEOUT} ms, because a payment cannot be reversed within 15 s; or pass reverse: false`,
  )
}
