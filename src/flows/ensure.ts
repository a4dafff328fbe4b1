import { type Clock, systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { abortSignal, boolean, oneOf, required, timeout, unchecked } from '../options/checks.js'
import { defineOptions, type OptionReader, type OptionsOf, type OptionTable } from '../options/options.js'
import { isObject } from '../options/record.js'
import type { Caller } from './caller.js'
import { type EnsuredOrder, ORDER_KINDS, type OrderBodies, type OrderKind, orderOperation } from './order.js'
import { createPayment, type EnsuredMicropay, type MicropayBody } from './payment.js'
import { type EnsuredRefund, type RefundBody, refundOperation } from './refund.js'
import type { Operation } from './run-operation.js'
import { type EnsuredTransfer, type TransferBody, transferOperation } from './transfer.js'

export type { Caller } from './caller.js'
export type { EnsuredOrder, OrderAnswers, OrderBodies, OrderKind, Transaction } from './order.js'
export type { EnsuredMicropay, MicropayBody, MicropayOrder } from './payment.js'
export type { EnsuredRefund, Refund, RefundBody } from './refund.js'
export type { EnsuredTransfer, Transfer, TransferBody } from './transfer.js'

export interface EnsureOptions {
  /** Timeout in milliseconds for all attempts, queries and pauses together. Default 30,000. */
  readonly timeout?: number | undefined
  /** Aborts the current request or pause immediately. */
  readonly signal?: AbortSignal | undefined
}

export interface EnsureOrderOptions<Kind extends OrderKind> extends EnsureOptions {
  readonly kind: Kind
  /** Body of the order, with your `out_trade_no`. With `sp_mchid`, it is a partner's order. */
  readonly json: OrderBodies[Kind]
}

const UNTIL = ['accepted', 'final'] as const
/** The state to wait for. `accepted`: WeChat Pay has accepted the request. `final` (default): the state no longer changes by itself. */
export type Until = (typeof UNTIL)[number]

export interface EnsureRefundOptions extends EnsureOptions {
  /** Body of the refund, with your `out_refund_no`. */
  readonly json: RefundBody
  readonly until?: Until | undefined
}

export interface EnsureTransferOptions extends EnsureOptions {
  /** Body of the transfer, with your `out_bill_no`. */
  readonly json: TransferBody
  /** With `final`, the call also resolves when the user has to confirm the transfer. */
  readonly until?: Until | undefined
}

export interface EnsureMicropayOptions {
  /** Body of `v2/pay/micropay`, with your `out_trade_no`. */
  readonly xml: MicropayBody
  /**
   * Timeout in milliseconds for the payment, the wait for the customer and the reversal together. Default 60,000. At least
   * 30,000 unless `reverse` is `false`, because a payment must not be reversed within 15 s.
   */
  readonly timeout?: number | undefined
  /** Aborts the current request or pause immediately. The order may still be paid: call again with the same number. */
  readonly signal?: AbortSignal | undefined
  /** `false`: the payment is never reversed; a payment without a result at the deadline resolves as `OPEN`. Default `true`. */
  readonly reverse?: boolean | undefined
}

/**
 * Payment calls that take effect exactly once. They always send the same number with the same parameters. If the outcome is
 * unknown (a lost response, a 5xx, a 429, a response that cannot be verified), they query before they send the request
 * again. Save your number before you call; after a crash, call again with the same number.
 *
 * They never choose another number, never close an order and never undo a payment. The only exception is the reversal in
 * `ensureMicropay`, which its result reports.
 */
export interface Ensure {
  /**
   * Places an order, or returns the current state of the order that already has this number.
   *
   * @example
   * const { state, data } = await instance.ensureOrder({ kind: 'native', json: { out_trade_no, ...order } })
   * if (state === 'NOTPAY') console.log(data?.code_url)
   * @throws ApiError WeChat Pay rejects the request, and a query finds no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: the outcome is unknown; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, before anything is sent
   */
  ensureOrder<const Kind extends OrderKind>(options: EnsureOrderOptions<Kind>): Promise<EnsuredOrder<Kind>>
  /**
   * Creates a refund, exactly once. At the deadline, a refund that WeChat Pay has accepted resolves as `PROCESSING`.
   *
   * @example
   * const { state } = await instance.ensureRefund({ json: { out_refund_no, transaction_id, amount } })
   * @throws ApiError WeChat Pay rejects the request, and a query finds no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: the outcome is unknown; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, before anything is sent
   */
  ensureRefund(options: EnsureRefundOptions): Promise<EnsuredRefund>
  /**
   * Creates a transfer to a user, exactly once. The result has `package_info` if the user has to confirm the transfer.
   *
   * @example
   * const { state, package_info } = await instance.ensureTransfer({ json: { out_bill_no, ...transfer } })
   * @throws ApiError WeChat Pay rejects the request, and a query finds no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: the outcome is unknown; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, before anything is sent
   */
  ensureTransfer(options: EnsureTransferOptions): Promise<EnsuredTransfer>
  /**
   * Takes a payment by the customer's payment code (付款码支付, APIv2), exactly once. If the result is not known from the
   * response, the payment is queried on WeChat Pay's schedule: after 5 s, or every 10 s while the customer enters the
   * password. A payment that is not made within 30 s is reversed, and the reversal is repeated until it is confirmed. Make
   * only one call at a time for a number: a second call could reverse the payment that the first call reports as paid.
   *
   * If WeChat Pay rejects the payment, the API error is thrown and nothing is reversed.
   *
   * @example
   * const { state, order } = await instance.ensureMicropay({ xml: { out_trade_no, auth_code, ...order } })
   * if (state === 'SUCCESS') console.log(order?.transaction_id)
   * @throws ApiError WeChat Pay rejects the request, and a query finds no earlier attempt
   * @throws NetworkError `ERR_TIMEOUT` with `sent: true`: the payment may be made, not made or reversed; call again with the same number
   * @throws UsageError `ERR_BODY`, `ERR_OPTION`, and `ERR_CONFIG` without `apiV2Key` or the certificate that a reversal needs,
   * before anything is sent
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634893
   */
  ensureMicropay(options: EnsureMicropayOptions): Promise<EnsuredMicropay>
}

/** Milliseconds. */
const TIMEOUT = 30_000
const MICROPAY_TIMEOUT = 60_000
/** The payment, the 15 s before a reversal, and the reversal need this time. */
const LEAST_TIMEOUT = 30_000

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

/** Reads the options and the body before the first await; the rest is loaded with the first call. */
export function createEnsure(call: Caller, clock: Clock = systemClock): Ensure {
  const run = async <Result>(
    flow: string,
    number: string,
    options: EnsureOptions,
    operation: Operation<Result>,
  ): Promise<Result> => {
    const { timeout = TIMEOUT, signal } = options
    const { runOperation } = await import('./run-operation.js')
    return runOperation(operation, { flow, number, timeout, signal }, clock)
  }
  return {
    async ensureOrder<const Kind extends OrderKind>(given: EnsureOrderOptions<Kind>) {
      const flow = 'ensureOrder'
      const options = readOptions(flow, OPTIONS[flow], given)
      const operation = orderOperation(flow, call, options.kind, options.json)
      return run(flow, 'out_trade_no', options, operation) as Promise<EnsuredOrder<Kind>>
    },
    async ensureRefund(given) {
      const flow = 'ensureRefund'
      const options = readOptions(flow, OPTIONS[flow], given)
      const operation = refundOperation(flow, call, options.json, options.until ?? 'final')
      return run(flow, 'out_refund_no', options, operation)
    },
    async ensureTransfer(given) {
      const flow = 'ensureTransfer'
      const options = readOptions(flow, OPTIONS[flow], given)
      const operation = transferOperation(flow, call, options.json, options.until ?? 'final')
      return run(flow, 'out_bill_no', options, operation)
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
      const { runMicropay } = await import('./micropay.js')
      return runMicropay(payment, { flow, timeout, signal, reverse }, clock)
    },
  }
}

function rejectShortTimeout(flow: string): never {
  throw new UsageError(
    'ERR_OPTION',
    `${flow}: \`timeout\` must be at least ${LEAST_TIMEOUT} ms, because a payment cannot be reversed within 15 s; or pass reverse: false`,
  )
}
