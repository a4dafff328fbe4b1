import type { MockRecord, Records } from './records.js'
import { fieldsOf } from './routes.js'
import {
  fingerprintOf,
  missingFrom,
  parametersOf,
  type V2Fields,
  type V2Handlers,
  type V2MockCall,
  type V2Outcome,
  v2ApiError,
} from './v2.js'

const NAMES: Readonly<Record<string, string>> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败',
  ACCEPT: '已接收，等待扣款',
}
const notFound = v2ApiError('ORDERNOTEXIST', '此交易订单号不存在')
const used = v2ApiError('OUT_TRADE_NO_USED', '商户订单号重复')
/** API errors for an order that cannot be paid any more. */
const OVER: Readonly<Record<string, V2Outcome>> = {
  SUCCESS: v2ApiError('ORDERPAID', '该订单已支付'),
  REFUND: v2ApiError('ORDERPAID', '该订单已支付'),
  CLOSED: v2ApiError('ORDERCLOSED', '该订单已关闭，请重新下单'),
  REVOKED: v2ApiError('ORDERREVERSED', '订单已撤销'),
}
/** API errors for a payment that did not succeed immediately. */
const UNPAID: Readonly<Record<string, V2Outcome>> = {
  USERPAYING: v2ApiError('USERPAYING', '需要用户输入支付密码'),
  PAYERROR: v2ApiError('NOTENOUGH', '余额不足'),
}

const ORDER = ['appid', 'body', 'out_trade_no', 'total_fee', 'spbill_create_ip']

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125 */
export function v2Orders(records: Records): V2Handlers {
  return {
    'POST /pay/micropay': (call) => {
      const { fields } = call
      const missing = missingFrom(fields, [...ORDER, 'auth_code'])
      if (missing !== undefined) return missing
      const isNew = !records.all.has(fields['out_trade_no'] ?? '')
      // a payment code pays immediately, unless `settle()` set another state
      const order = enter(call, 'SUCCESS')
      if (order === undefined) return used
      if (!isNew) return OVER[order.state] ?? used
      return order.state === 'SUCCESS' ? paid(order) : (UNPAID[order.state] ?? v2ApiError('SYSTEMERROR', '系统错误'))
    },
    'POST /pay/unifiedorder': (call) => {
      const { fields } = call
      const { trade_type = '' } = fields
      const missing = missingFrom(fields, [...ORDER, 'notify_url', 'trade_type'])
      if (missing !== undefined) return missing
      const order = enter(call)
      if (order === undefined) return used
      if (order.state !== 'NOTPAY') return OVER[order.state] ?? used
      const mark = fingerprintOf(fields).slice(0, 34)
      return {
        trade_type,
        prepay_id: `wx${mark}`,
        ...(trade_type === 'NATIVE' && { code_url: `weixin://wxpay/bizpayurl?pr=${mark.slice(0, 9)}` }),
        ...(trade_type === 'MWEB' && {
          mweb_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx${mark}`,
        }),
      }
    },
    'POST /pay/orderquery': ({ fields }) => {
      const order = find(fields)
      if (order === undefined) return notFound
      const { state } = order
      const isPaid = state === 'SUCCESS' || state === 'REFUND'
      return {
        ...(isPaid ? paid(order) : fieldsOfOrder(order)),
        trade_state: state,
        trade_state_desc: NAMES[state] ?? state,
      }
    },
    'POST /pay/closeorder': ({ fields }) => {
      const order = find(fields)
      if (order === undefined) return notFound
      if (OVER[order.state] !== undefined) return OVER[order.state] ?? used
      records.settle(fields['out_trade_no'] ?? '', 'CLOSED')
      return { result_msg: 'OK' }
    },
    /** Refunds a paid order, closes an unpaid one. */
    'POST /secapi/pay/reverse': ({ fields }) => {
      const order = find(fields)
      if (order === undefined) return notFound
      if (order.api !== 'POST /pay/micropay') return v2ApiError('INVALID_REQUEST', '该订单不支持撤销')
      if (order.state === 'REFUND') return v2ApiError('TRADE_ERROR', '订单已退款')
      records.settle(String(order.json['out_trade_no']), 'REVOKED')
      return { recall: 'N' }
    },
  }

  function enter({ api, fields }: V2MockCall, first?: string): MockRecord | undefined {
    const made = { api, json: parametersOf(fields) }
    return records.create(fields['out_trade_no'] ?? '', fingerprintOf(fields), made, first)
  }

  function find({ out_trade_no = '', transaction_id }: V2Fields): MockRecord | undefined {
    if (transaction_id === undefined) return records.all.get(out_trade_no)
    return [...records.all.values()].find((order) => paid(order)['transaction_id'] === transaction_id)
  }
}

function fieldsOfOrder({ json }: MockRecord): V2Fields {
  const { out_trade_no, attach, fee_type = 'CNY', total_fee = fieldsOf(json['amount'])['total'] } = json
  return {
    out_trade_no: String(out_trade_no),
    total_fee: String(total_fee),
    fee_type: String(fee_type),
    ...(attach !== undefined && { attach: String(attach) }),
  }
}

function paid(order: MockRecord): V2Fields {
  const { json, api, createTime } = order
  const trade_type = api === 'POST /pay/micropay' ? 'MICROPAY' : String(json['trade_type'] ?? 'NATIVE')
  const fields = fieldsOfOrder(order)
  return {
    ...fields,
    openid: String(json['openid'] ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'),
    is_subscribe: 'N',
    trade_type,
    bank_type: 'OTHERS',
    cash_fee: fields['total_fee'] ?? '',
    transaction_id: `42000000${fields['out_trade_no']}`.slice(0, 32),
    // Beijing time
    time_end: new Date(Date.parse(createTime) + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14),
  }
}
