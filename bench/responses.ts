import { randomBytes, sign } from 'node:crypto'
import { keys, toKey } from '../spec/support/keys.js'
import { PLATFORM_SERIAL } from './hand-written.js'

const PLATFORM_PRIVATE_KEY = toKey(keys.wechatpayPublicKey.privateKeyPkcs8)

/** A response with the signature of WeChat Pay. It is valid for five minutes. */
export function signedResponse(data: object): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify(data)
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = randomBytes(16).toString('hex')
  const message = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`)
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'request-id': '08F78BA2B90610E70218F8ABA2BA01',
      'wechatpay-serial': PLATFORM_SERIAL,
      'wechatpay-timestamp': String(timestamp),
      'wechatpay-nonce': nonce,
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'wechatpay-signature': sign('sha256', message, PLATFORM_PRIVATE_KEY).toString('base64'),
    },
    body,
  }
}

/** The response to the query of a paid order. */
export const PAID_ORDER = {
  amount: { currency: 'CNY', payer_currency: 'CNY', payer_total: 100, total: 100 },
  appid: keys.appid,
  attach: '',
  bank_type: 'OTHERS',
  mchid: keys.mchid,
  out_trade_no: '20260528000001',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  promotion_detail: [],
  success_time: '2026-05-28T20:26:40+08:00',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  trade_type: 'JSAPI',
  transaction_id: '1217752501201407033233368018',
}
