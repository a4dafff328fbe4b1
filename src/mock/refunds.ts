import type { MockRecord, Records } from './records.js'
import {
  apiError,
  differentParameters,
  type Fields,
  fieldsOf,
  fingerprint,
  type Handlers,
  isFen,
  missingText,
  parameterError,
} from './routes.js'

const notFound = apiError(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862 */
export function refunds(records: Records): Handlers {
  return {
    'POST /v3/refund/domestic/refunds': (call) => {
      const json = fieldsOf(call.body)
      const missing = missingText(json, ['out_refund_no'])
      if (missing !== undefined) return missing
      if (typeof json['transaction_id'] !== 'string' && typeof json['out_trade_no'] !== 'string')
        return parameterError('transaction_id', 'is missing, and so is out_trade_no')
      const { refund, total, currency } = fieldsOf(json['amount'])
      if (!isFen(refund)) return parameterError('/amount/refund', 'is not a positive integer (fen)')
      if (!isFen(total)) return parameterError('/amount/total', 'is not a positive integer (fen)')
      if (Number(refund) > Number(total)) return apiError(400, 'INVALID_REQUEST', '退款金额大于支付金额')
      if (typeof currency !== 'string') return parameterError('/amount/currency', 'is missing')
      const record = records.create(String(json['out_refund_no']), fingerprint(call), { api: call.api, json })
      return record === undefined ? differentParameters : { status: 200, body: refundOf(record) }
    },
    'GET /v3/refund/domestic/refunds/{out_refund_no}': ({ path, query }) => {
      const record = records.all.get(path['out_refund_no'] ?? '')
      if (record === undefined || (record.json['sub_mchid'] ?? null) !== query.get('sub_mchid')) return notFound
      return { status: 200, body: refundOf(record) }
    },
  }
}

function refundOf({ json, state, createTime }: MockRecord): Fields {
  const { out_refund_no, transaction_id, out_trade_no, amount } = json
  const { refund, total, currency } = fieldsOf(amount)
  return {
    refund_id: `50000000${out_refund_no}`.slice(0, 32),
    out_refund_no,
    transaction_id: transaction_id ?? `42000000${out_trade_no}`.slice(0, 32),
    out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    create_time: createTime,
    ...(state === 'SUCCESS' && { success_time: createTime }),
    status: state,
    funds_account: json['funds_account'] ?? 'AVAILABLE',
    amount: { refund, total, currency, payer_total: total, payer_refund: refund },
  }
}
