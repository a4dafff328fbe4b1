import type { MockRecord, Records } from './records.js'
import { fingerprintOf, missingFrom, parametersOf, type V2Fields, type V2Handlers, v2ApiError } from './v2.js'

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011937624 */
export function v2Refunds(records: Records): V2Handlers {
  return {
    'POST /secapi/pay/refund': ({ api, fields }) => {
      const { out_refund_no = '', transaction_id, out_trade_no, total_fee, refund_fee } = fields
      const missing = missingFrom(fields, ['appid', 'out_refund_no', 'total_fee', 'refund_fee'])
      if (missing !== undefined) return missing
      if (transaction_id === undefined && out_trade_no === undefined)
        return v2ApiError('PARAM_ERROR', 'transaction_id和out_trade_no不能同时为空')
      if (Number(refund_fee) > Number(total_fee)) return v2ApiError('INVALID_REQUEST', '退款金额大于支付金额')
      const made = { api, json: parametersOf(fields) }
      const refund = records.create(out_refund_no, fingerprintOf(fields), made)
      if (refund === undefined) return v2ApiError('INVALID_REQUEST', '订单金额或退款金额与之前请求不一致')
      return { ...orderOf(refund), ...refundOf(refund) }
    },
    'POST /pay/refundquery': ({ fields }) => {
      const found = [...records.all.values()].filter((refund) => isOf(fields, refund))
      const [first] = found
      if (first === undefined) return v2ApiError('REFUNDNOTEXIST', '退款单不存在')
      const listed = found.flatMap((refund, index) =>
        Object.entries({ ...refundOf(refund), refund_status: refund.state }).map(
          ([name, value]) => [`${name}_${index}`, value] as const,
        ),
      )
      return { ...orderOf(first), refund_count: String(found.length), ...Object.fromEntries(listed) }
    },
  }
}

/** Matches by the first number that is given, in WeChat Pay's order. */
function isOf(fields: V2Fields, refund: MockRecord): boolean {
  const known: V2Fields = { ...refundOf(refund), ...orderOf(refund) }
  const name = ['refund_id', 'out_refund_no', 'transaction_id', 'out_trade_no'].find((one) => fields[one] !== undefined)
  return name !== undefined && known[name] === fields[name]
}

function orderOf({ json }: MockRecord): V2Fields {
  const { transaction_id, out_trade_no, total_fee } = json
  return {
    transaction_id: String(transaction_id ?? `42000000${out_trade_no}`.slice(0, 32)),
    ...(out_trade_no !== undefined && { out_trade_no: String(out_trade_no) }),
    total_fee: String(total_fee),
    cash_fee: String(total_fee),
  }
}

function refundOf({ json }: MockRecord): V2Fields {
  const { out_refund_no, refund_fee } = json
  return {
    out_refund_no: String(out_refund_no),
    refund_id: `50000000${out_refund_no}`.slice(0, 32),
    refund_fee: String(refund_fee),
  }
}
