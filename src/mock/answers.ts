import { sha256 } from '../crypto/digest.js'
import type { Identity } from './identity.js'
import type { Platform } from './platform.js'

/** A request whose signature has been checked. */
export interface Asked {
  readonly method: string
  /** Values of the path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON body; `undefined` where there is none. */
  readonly body: unknown
}
export interface Answer {
  readonly status: number
  /** `undefined`: an empty body. */
  readonly body?: unknown
}
type Handler = (asked: Asked) => Answer
export type Find = (method: string, pathname: string) => ((asked: Omit<Asked, 'path'>) => Answer) | 404 | 405

/** The APIs that this gateway knows, with the state of one run. */
export function createAnswers(identity: Identity, platform: Platform): Find {
  const routes = Object.entries({ ...memberCards(), ...orders(identity), ...certificates(platform) }).map(
    ([api, handler]) => {
      const [method = '', template = ''] = api.split(' ')
      return { method, segments: template.split('/'), handler }
    },
  )
  return (method, pathname) => {
    const segments = pathname.split('/')
    const matches = routes.filter((route) => fits(route.segments, segments))
    const route = matches.find((match) => match.method === method)
    if (route === undefined) return matches.length > 0 ? 405 : 404
    return (asked) => route.handler({ ...asked, path: pathOf(route.segments, segments) })
  }
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => part.startsWith('{') || part === segments[index])
  )
}

function pathOf(template: readonly string[], segments: readonly string[]): Record<string, string> {
  const pairs = template.flatMap((part, index) =>
    part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(segments[index] ?? '')] as const] : [],
  )
  return Object.fromEntries(pairs)
}

export function refusal(status: number, code: string, message: string, detail?: object): Answer {
  return { status, body: { code, message, ...(detail && { detail }) } }
}

function badParameter(field: string, issue: string): Answer {
  return refusal(400, 'PARAM_ERROR', '参数错误', { field, issue, location: 'body' })
}

type Fields = Readonly<Record<string, unknown>>
function fieldsOf(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {}
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535 */
function memberCards(): Record<string, Handler> {
  const cards = new Map<string, Fields>()
  const imports = new Map<string, { code: string; parameters: string }>()
  const keyOf = ({ path }: Asked) => `${path['card_id']}/${path['code']}`
  const unknownCard = refusal(404, 'RESOURCE_NOT_EXISTS', '用户会员卡不存在')
  return {
    'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': ({ path, body }) => {
      const { encrypted_phone_number: phone, out_request_no: number, code } = fieldsOf(body)
      if (typeof phone !== 'string') return badParameter('encrypted_phone_number', 'is missing')
      if (typeof number !== 'string') return badParameter('out_request_no', 'is missing')
      const parameters = sha256(JSON.stringify([path, body]))
      const before = imports.get(number)
      if (before !== undefined && before.parameters !== parameters) {
        return refusal(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致')
      }
      const given = before?.code ?? (typeof code === 'string' ? code : String(100000000000 + cards.size))
      imports.set(number, { code: given, parameters })
      if (before === undefined) {
        cards.set(`${path['card_id']}/${given}`, {
          card_id: path['card_id'],
          code: given,
          openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',
          membership_number: given,
          level: '普通会员',
          balance: 0,
          bonus_value: 0,
          user_card_status: 'EFFECTIVE',
        })
      }
      return { status: 200, body: { code: given } }
    },
    'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': (asked) => {
      const card = cards.get(keyOf(asked))
      return card === undefined ? unknownCard : { status: 200, body: card }
    },
    'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': (asked) => {
      const card = cards.get(keyOf(asked))
      if (card === undefined) return unknownCard
      const { membership_number, background_picture_url, level, balance_information } = fieldsOf(asked.body)
      const { balance } = fieldsOf(balance_information)
      const changes = Object.entries({ membership_number, background_picture_url, level, balance })
      cards.set(keyOf(asked), { ...card, ...Object.fromEntries(changes.filter(([, value]) => value !== undefined)) })
      return { status: 204 }
    },
  }
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877 */
function orders({ mchid }: Identity): Record<string, Handler> {
  const known = new Map<string, { order: Fields; parameters: string; closed: boolean }>()
  const notFound = refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
  const wrongMerchant = refusal(400, 'INVALID_REQUEST', '请求中的mchid与签名的商户号不一致')
  return {
    'POST /v3/pay/transactions/native': ({ body }) => {
      const order = fieldsOf(body)
      for (const field of ['appid', 'mchid', 'description', 'out_trade_no', 'notify_url']) {
        if (typeof order[field] !== 'string') return badParameter(field, 'is missing')
      }
      const { total } = fieldsOf(order['amount'])
      if (!Number.isSafeInteger(total) || Number(total) < 1)
        return badParameter('/amount/total', 'is not a positive integer (fen)')
      if (order['mchid'] !== mchid) return wrongMerchant
      const number = String(order['out_trade_no'])
      const parameters = sha256(JSON.stringify(body))
      const before = known.get(number)
      if (before?.closed) return refusal(400, 'ORDER_CLOSED', '订单已关闭')
      if (before !== undefined && before.parameters !== parameters)
        return refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
      known.set(number, { order, parameters, closed: false })
      return { status: 200, body: { code_url: `weixin://wxpay/bizpayurl?pr=${parameters.slice(0, 9)}` } }
    },
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': ({ path, query }) => {
      if (query.get('mchid') === null)
        return refusal(400, 'PARAM_ERROR', '参数错误', { field: 'mchid', issue: 'is missing', location: 'query' })
      if (query.get('mchid') !== mchid) return wrongMerchant
      const found = known.get(path['out_trade_no'] ?? '')
      if (found === undefined) return notFound
      const { appid, out_trade_no, attach, amount } = found.order
      const state = found.closed
        ? { trade_state: 'CLOSED', trade_state_desc: '订单已关闭' }
        : { trade_state: 'NOTPAY', trade_state_desc: '订单未支付' }
      return { status: 200, body: { appid, mchid, out_trade_no, attach, amount, ...state } }
    },
    'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': ({ path, body }) => {
      if (fieldsOf(body)['mchid'] !== mchid) return wrongMerchant
      const found = known.get(path['out_trade_no'] ?? '')
      if (found === undefined) return notFound
      found.closed = true
      return { status: 204 }
    },
  }
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
function certificates(platform: Platform): Record<string, Handler> {
  return { 'GET /v3/certificates': () => ({ status: 200, body: platform.list() }) }
}
