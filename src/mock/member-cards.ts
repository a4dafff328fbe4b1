import {
  apiError,
  differentParameters,
  type Fields,
  fieldsOf,
  fingerprint,
  type Handlers,
  type MockCall,
  parameterError,
} from './routes.js'

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535 */
export function memberCards(): Handlers {
  const cards = new Map<string, Fields>()
  const imports = new Map<string, { code: string; parameters: string }>()
  const keyOf = ({ path }: MockCall) => `${path['card_id']}/${path['code']}`
  const unknownCard = apiError(404, 'RESOURCE_NOT_EXISTS', '用户会员卡不存在')
  return {
    'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': (call) => {
      const { path, body } = call
      const { encrypted_phone_number: phone, out_request_no: number, code } = fieldsOf(body)
      if (typeof phone !== 'string') return parameterError('encrypted_phone_number', 'is missing')
      if (typeof number !== 'string') return parameterError('out_request_no', 'is missing')
      const parameters = fingerprint(call)
      const before = imports.get(number)
      if (before !== undefined && before.parameters !== parameters) return differentParameters
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
    'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': (call) => {
      const card = cards.get(keyOf(call))
      return card === undefined ? unknownCard : { status: 200, body: card }
    },
    'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': (call) => {
      const card = cards.get(keyOf(call))
      if (card === undefined) return unknownCard
      const { membership_number, background_picture_url, level, balance_information } = fieldsOf(call.body)
      const { balance } = fieldsOf(balance_information)
      const changes = Object.entries({ membership_number, background_picture_url, level, balance })
      cards.set(keyOf(call), { ...card, ...Object.fromEntries(changes.filter(([, value]) => value !== undefined)) })
      return { status: 204 }
    },
  }
}
