import type { MockRecord, Records } from './records.js'
import {
  apiError,
  type Fields,
  fieldsOf,
  fingerprint,
  type Handlers,
  isFen,
  type MockCall,
  type MockResponse,
  missingText,
  parameterError,
} from './routes.js'

const TRADE_TYPES = { jsapi: 'JSAPI', app: 'APP', h5: 'MWEB', native: 'NATIVE' } as const
type Kind = keyof typeof TRADE_TYPES
const KINDS = Object.keys(TRADE_TYPES) as Kind[]

/** A direct merchant, or a partner with a sub-merchant. */
interface Role {
  readonly base: string
  readonly merchant: string
  /** Members of body and query that identify the merchant. */
  readonly who: readonly string[]
  readonly texts: readonly string[]
}
const ROLES: readonly Role[] = [
  { base: '/v3/pay/transactions', merchant: 'mchid', who: ['mchid'], texts: ['appid', 'mchid'] },
  {
    base: '/v3/pay/partner/transactions',
    merchant: 'sp_mchid',
    who: ['sp_mchid', 'sub_mchid'],
    texts: ['sp_appid', 'sp_mchid', 'sub_mchid'],
  },
]

const NAMES: Readonly<Record<string, string>> = {
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款',
}
const notFound = apiError(404, 'ORDER_NOT_EXIST', '订单不存在')
const wrongMerchant = apiError(400, 'INVALID_REQUEST', '请求中的mchid与签名的商户号不一致')
const closed = apiError(400, 'ORDER_CLOSED', '订单已关闭')
const paid = apiError(400, 'ORDER_PAID', '该订单已支付')

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877 */
export function orders(mchid: string, records: Records): Handlers {
  return Object.fromEntries(
    ROLES.flatMap((role) => [
      ...KINDS.map((kind) => [`POST ${role.base}/${kind}`, (call: MockCall) => place(role, kind, call)] as const),
      [`GET ${role.base}/out-trade-no/{out_trade_no}`, (call: MockCall) => query(role, call)],
      [`POST ${role.base}/out-trade-no/{out_trade_no}/close`, (call: MockCall) => close(role, call)],
    ]),
  )

  function place(role: Role, kind: Kind, call: MockCall): MockResponse {
    const json = fieldsOf(call.body)
    const missing = missingText(json, [...role.texts, 'description', 'out_trade_no', 'notify_url'])
    if (missing !== undefined) return missing
    if (!isFen(fieldsOf(json['amount'])['total']))
      return parameterError('/amount/total', 'is not a positive integer (fen)')
    if (json[role.merchant] !== mchid) return wrongMerchant
    const parameters = fingerprint(call)
    const number = String(json['out_trade_no'])
    const state = records.all.get(number)?.state
    if (state === 'CLOSED') return closed
    const order = records.create(number, parameters, { api: call.api, json })
    if (order === undefined) return apiError(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
    if (order.state !== 'NOTPAY') return paid
    return { status: 200, body: paymentOf(kind, parameters) }
  }

  function query(role: Role, call: MockCall): MockResponse {
    for (const name of role.who) {
      if (call.query.get(name) === null) return parameterError(name, 'is missing', 'query')
    }
    if (call.query.get(role.merchant) !== mchid) return wrongMerchant
    const order = find(role, call, (name) => call.query.get(name))
    return order === undefined ? notFound : { status: 200, body: transactionOf(role, order) }
  }

  function close(role: Role, call: MockCall): MockResponse {
    const json = fieldsOf(call.body)
    if (json[role.merchant] !== mchid) return wrongMerchant
    const order = find(role, call, (name) => json[name])
    if (order === undefined) return notFound
    if (order.state !== 'NOTPAY' && order.state !== 'CLOSED') return paid
    records.settle(call.path['out_trade_no'] ?? '', 'CLOSED')
    return { status: 204 }
  }

  function find(role: Role, call: MockCall, given: (name: string) => unknown): MockRecord | undefined {
    const order = records.all.get(call.path['out_trade_no'] ?? '')
    return order !== undefined && role.who.every((name) => order.json[name] === given(name)) ? order : undefined
  }
}

function paymentOf(kind: Kind, parameters: string): Fields {
  if (kind === 'native') return { code_url: `weixin://wxpay/bizpayurl?pr=${parameters.slice(0, 9)}` }
  const prepay_id = `wx${parameters.slice(0, 34)}`
  return kind === 'h5'
    ? { h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}` }
    : { prepay_id }
}

function transactionOf({ texts }: Role, { api, json, state, createTime }: MockRecord): Fields {
  const { out_trade_no, attach, amount, payer } = json
  const kind = KINDS.find((name) => api.endsWith(`/${name}`)) ?? 'native'
  return {
    ...Object.fromEntries(texts.map((name) => [name, json[name]])),
    out_trade_no,
    attach,
    amount,
    trade_state: state,
    trade_state_desc: NAMES[state] ?? state,
    ...((state === 'SUCCESS' || state === 'REFUND') && {
      transaction_id: `42000000${out_trade_no}`.slice(0, 32),
      trade_type: TRADE_TYPES[kind],
      success_time: createTime,
      payer,
    }),
  }
}
