import {
  type Answer,
  badParameter,
  type Fields,
  fieldsOf,
  fingerprint,
  type Handlers,
  isFen,
  type MockCall,
  missingText,
  refusal,
} from './answers.js'
import type { MockRecord, Records } from './records.js'

const HOW = { jsapi: 'JSAPI', app: 'APP', h5: 'MWEB', native: 'NATIVE' } as const
type Kind = keyof typeof HOW
const KINDS = Object.keys(HOW) as Kind[]

/** Who calls: the merchant itself, or a partner for one of its own. */
interface Role {
  readonly base: string
  readonly merchant: string
  /** Members of a body, and of a query, that say for whom. */
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
const notFound = refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
const wrongMerchant = refusal(400, 'INVALID_REQUEST', '请求中的mchid与签名的商户号不一致')
const closed = refusal(400, 'ORDER_CLOSED', '订单已关闭')
const paid = refusal(400, 'ORDER_PAID', '该订单已支付')

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877 */
export function orders(mchid: string, records: Records): Handlers {
  return Object.fromEntries(
    ROLES.flatMap((role) => [
      ...KINDS.map((kind) => [`POST ${role.base}/${kind}`, (asked: MockCall) => place(role, kind, asked)] as const),
      [`GET ${role.base}/out-trade-no/{out_trade_no}`, (asked: MockCall) => query(role, asked)],
      [`POST ${role.base}/out-trade-no/{out_trade_no}/close`, (asked: MockCall) => close(role, asked)],
    ]),
  )

  function place(role: Role, kind: Kind, asked: MockCall): Answer {
    const json = fieldsOf(asked.body)
    const missing = missingText(json, [...role.texts, 'description', 'out_trade_no', 'notify_url'])
    if (missing !== undefined) return missing
    if (!isFen(fieldsOf(json['amount'])['total']))
      return badParameter('/amount/total', 'is not a positive integer (fen)')
    if (json[role.merchant] !== mchid) return wrongMerchant
    const parameters = fingerprint(asked)
    const number = String(json['out_trade_no'])
    const state = records.all.get(number)?.state
    if (state === 'CLOSED') return closed
    const order = records.enter(number, parameters, { api: asked.api, json })
    if (order === undefined) return refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
    if (order.state !== 'NOTPAY') return paid
    return { status: 200, body: paymentOf(kind, parameters) }
  }

  function query(role: Role, asked: MockCall): Answer {
    for (const name of role.who) {
      if (asked.query.get(name) === null) return badParameter(name, 'is missing', 'query')
    }
    if (asked.query.get(role.merchant) !== mchid) return wrongMerchant
    const order = find(role, asked, (name) => asked.query.get(name))
    return order === undefined ? notFound : { status: 200, body: transactionOf(role, order) }
  }

  function close(role: Role, asked: MockCall): Answer {
    const json = fieldsOf(asked.body)
    if (json[role.merchant] !== mchid) return wrongMerchant
    const order = find(role, asked, (name) => json[name])
    if (order === undefined) return notFound
    if (order.state !== 'NOTPAY' && order.state !== 'CLOSED') return paid
    records.settle(asked.path['out_trade_no'] ?? '', 'CLOSED')
    return { status: 204 }
  }

  function find(role: Role, asked: MockCall, given: (name: string) => unknown): MockRecord | undefined {
    const order = records.all.get(asked.path['out_trade_no'] ?? '')
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
      trade_type: HOW[kind],
      success_time: createTime,
      payer,
    }),
  }
}
