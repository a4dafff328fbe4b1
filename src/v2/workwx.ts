import { type Clock, systemClock } from '../clock/clock.js'
import { md5 } from '../crypto/digest.js'
import { isGiven, joinFields, type Members, members, reject, text } from '../crypto/signed-text.js'

interface WorkwxBody {
  /** Default: the client's `mchid`. */
  readonly mch_id?: string | undefined
  /** Default: a new nonce. */
  readonly nonce_str?: string | undefined
}

/** Body of `sendworkwxredpack`. Other members are kept and not checked. */
export interface WorkwxRedPacket extends WorkwxBody {
  readonly act_name: string
  readonly mch_billno: string
  readonly re_openid: string
  /** Fen. */
  readonly total_amount: number | string
  readonly wxappid: string
}

/** Body of `paywwsptrans2pocket`. Other members are kept and not checked. */
export interface WorkwxPayment extends WorkwxBody {
  /** Fen. */
  readonly amount: number | string
  readonly appid: string
  readonly desc: string
  readonly openid: string
  readonly partner_trade_no: string
  readonly ww_msg_type: string
}

export interface WorkwxSigned {
  readonly mch_id: string
  readonly nonce_str: string
  readonly workwx_sign: string
}

/**
 * 企业微信: the body of a payment through WeCom, with the second signature that WeCom verifies. `secret` is the secret of the
 * WeCom application (企业支付, or the application of `agentid`). It is not `apiV2Key`, which signs the complete body when it is sent.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export interface Workwx {
  /**
   * 发放企业红包.
   *
   * @example instance.v2.mmpaymkttransfers.sendworkwxredpack.post({ xml: instance.workwx.redPacket(body, secret) })
   * @throws UsageError `ERR_OPTION`
   */
  redPacket<Body extends WorkwxRedPacket>(body: Body, secret: string): Body & WorkwxSigned
  /**
   * 向员工付款.
   *
   * @example instance.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post({ xml: instance.workwx.payment(body, secret) })
   * @throws UsageError `ERR_OPTION`
   */
  payment<Body extends WorkwxPayment>(body: Body, secret: string): Body & WorkwxSigned
}

const RED_PACKET = ['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid']
const PAYMENT = ['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid', 'partner_trade_no', 'ww_msg_type']

export function createWorkwx(merchant: { readonly mchid: string }, clock: Clock = systemClock): Workwx {
  const signed = <Body extends WorkwxBody>(call: string, names: readonly string[], body: Body, secret: string) => {
    const given = members(call, body)
    const key = text(call, { secret }, 'secret')
    const own = {
      mch_id: isGiven(given['mch_id']) ? text(call, given, 'mch_id') : merchant.mchid,
      // both signatures include the nonce, so it must be the nonce of the request
      nonce_str: isGiven(given['nonce_str']) ? text(call, given, 'nonce_str') : clock.nonce(),
    }
    const whole = { ...given, ...own }
    const fields = Object.fromEntries(names.map((name) => [name, sentText(call, whole, name)]))
    return { ...body, ...own, workwx_sign: md5(`${joinFields(fields)}&secret=${key}`).toUpperCase() }
  }

  return {
    redPacket: (body, secret) => signed('workwx.redPacket()', RED_PACKET, body, secret),
    payment: (body, secret) => signed('workwx.payment()', PAYMENT, body, secret),
  }
}

/** Returns the value as the XML contains it. An `&` is allowed, because only WeChat Pay receives the signature. */
function sentText(call: string, body: Members, name: string): string {
  const value = body[name]
  if (typeof value !== 'number') return text(call, body, name)
  if (!Number.isSafeInteger(value)) reject(`${name} of ${call} must be a string or a whole number; amounts are in fen`)
  return String(value)
}
