import { type Clock, systemClock } from '../clock/clock.js'
import { hmacSha256 } from '../crypto/digest.js'
import { createStamp, requireApiV2Key } from '../crypto/pay-params.js'
import { type KeyObject, signMessage } from '../crypto/rsa.js'
import { type Fields, field, isGiven, joinFields, type Members, members, reject, text } from '../crypto/signed-text.js'
import type {
  H5Coupon,
  JsapiParams,
  MiniProgramCoupon,
  MiniProgramCoupons,
  PayParams,
  PrepaidOrder,
} from './pay-params-types.js'

export interface PayParamsSigner {
  readonly mchid: string
  /** Private key of the merchant that placed the order. */
  readonly privateKey: KeyObject
  readonly apiV2Key: string | undefined
}

export function createPayParams(signer: PayParamsSigner, clock: Clock = systemClock): PayParams {
  const signPayment = (...lines: readonly string[]) =>
    signMessage(lines.map((line) => `${line}\n`).join(''), signer.privateKey)

  const page = (call: string, order: PrepaidOrder): JsapiParams => {
    const given = members(call, order)
    const appId = signedAppid(call, given, true)
    const prepay = `prepay_id=${text(call, given, 'prepay_id')}`
    const { timestamp, nonce } = createStamp(clock)
    const paySign = signPayment(appId, timestamp, nonce, prepay)
    return { appId, timeStamp: timestamp, nonceStr: nonce, package: prepay, signType: 'RSA', paySign }
  }

  const signWithApiV2Key = (call: string, fields: Fields) => {
    const key = requireApiV2Key(call, signer.apiV2Key)
    return hmacSha256(`${joinFields(fields)}&key=${key}`, key).toUpperCase()
  }

  const payscore = <Own extends Fields>(call: string, own: Own) => {
    const { timestamp, nonce } = createStamp(clock)
    const fields = { mch_id: signer.mchid, ...own, timestamp, nonce_str: nonce, sign_type: 'HMAC-SHA256' as const }
    return { ...fields, sign: signWithApiV2Key(call, fields) }
  }

  return {
    jsapi: (order) => page('jsapi()', order),

    miniProgram(order) {
      const { appId: _, ...params } = page('miniProgram()', order)
      return params
    },

    app(order) {
      const call = 'app()'
      const given = members(call, order)
      const appid = signedAppid(call, given, false)
      const prepayid = text(call, given, 'prepay_id')
      const partnerid = partnerOf(call, given) ?? signer.mchid
      const { timestamp, nonce } = createStamp(clock)
      // unlike a page, an app signs the plain prepay_id
      const sign = signPayment(appid, timestamp, nonce, prepayid)
      return { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr: nonce, timestamp, sign }
    },

    h5(order) {
      const call = 'h5()'
      const given = members(call, order)
      const url = text(call, given, 'h5_url')
      if (!/^https:\/\/wx\.tenpay\.com\/[^\s?#]*\?[^\s#]+$/.test(url)) {
        reject(`h5_url of ${call} must be a page of https://wx.tenpay.com/; pass the h5_url of the response`)
      }
      if (new URL(url).searchParams.has('redirect_url')) {
        reject(`h5_url of ${call} already has a redirect_url; pass the h5_url of the response unchanged`)
      }
      if (!isGiven(given['redirect_url'])) return url
      const back = text(call, given, 'redirect_url')
      if (!/^https?:\/\/\S+$/i.test(back) || /\p{Surrogate}/u.test(back) || !URL.canParse(back)) {
        reject(`redirect_url of ${call} must be a complete http or https URL; pass it not encoded`)
      }
      return `${url}&redirect_url=${encodeURIComponent(back)}`
    },

    native(order) {
      const call = 'native()'
      const url = text(call, members(call, order), 'code_url')
      if (!url.startsWith('weixin://')) {
        reject(`code_url of ${call} must start with weixin://; pass the code_url of the response`)
      }
      return url
    },

    payscore: {
      use(order) {
        const call = 'payscore.use()'
        return payscore(call, { package: text(call, members(call, order), 'package') })
      },
      detail(order) {
        const call = 'payscore.detail()'
        const given = members(call, order)
        return payscore(call, {
          service_id: field(call, given, 'service_id'),
          out_order_no: field(call, given, 'out_order_no'),
        })
      },
    },

    busifavor: {
      h5<Given extends H5Coupon>(coupon: Given) {
        const call = 'busifavor.h5()'
        const needed = ['stock_id', 'out_request_no', 'send_coupon_merchant', 'open_id']
        const fields = couponFields(call, coupon, needed)
        return { ...(fields as unknown as Given), sign: signWithApiV2Key(call, fields) }
      },
      miniProgram<One extends MiniProgramCoupon>(coupons: MiniProgramCoupons<One>) {
        const call = 'busifavor.miniProgram()'
        const given = members(call, coupons)
        const send_coupon_merchant = field(call, given, 'send_coupon_merchant')
        const list = given['send_coupon_params']
        if (!Array.isArray(list) || list.length === 0) {
          reject(`send_coupon_params of ${call} must be a list of coupons: [{ stock_id, out_request_no }]`)
        }
        const each = Array.from(list, (coupon, index) =>
          couponFields(`send_coupon_params[${index}] of ${call}`, coupon, ['stock_id', 'out_request_no']),
        )
        const flat = each.flatMap((fields, index) =>
          Object.entries(fields).map(([name, value]) => [name + index, value] as const),
        )
        const sign = signWithApiV2Key(call, { send_coupon_merchant, ...Object.fromEntries(flat) })
        return { send_coupon_merchant, send_coupon_params: each as unknown as One[], sign }
      },
    },
  }
}

/** Returns the appid of the order; for a partner's order, the appid that the openid belongs to. */
function signedAppid(call: string, order: Members, hasPayer: boolean): string {
  const [name, other] = ['appid', 'combine_appid', 'sp_appid'].filter((known) => isGiven(order[known]))
  if (name === undefined) reject(`${call} has no appid to sign; pass one of appid, combine_appid, sp_appid`)
  if (other !== undefined) reject(`${call} has both ${name} and ${other}; pass only the one in the body of the order`)
  if (name === 'combine_appid') {
    const payer = isGiven(order['combine_payer_info'])
      ? members(call, order['combine_payer_info'], 'combine_payer_info')
      : {}
    if (isGiven(payer['sub_openid']) && !isGiven(payer['openid'])) {
      reject(
        `combine_payer_info of ${call} has only a sub_openid; pass { appid, prepay_id } with the appid of the sub_openid`,
      )
    }
  }
  if (name !== 'sp_appid') return text(call, order, name)

  if (!hasPayer && !isGiven(order['payer'])) return text(call, order, isGiven(order['sub_appid']) ? 'sub_appid' : name)
  const payer = members(call, order['payer'], 'payer')
  const isSub = isGiven(payer['sub_openid'])
  if (isSub === isGiven(payer['sp_openid'])) {
    reject(
      `payer of ${call} has ${isSub ? 'both' : 'neither of'} sp_openid and sub_openid; pass the one that the order was placed with`,
    )
  }
  if (isSub && !isGiven(order['sub_appid'])) {
    reject(`${call} has sub_openid without sub_appid; pass sub_appid, or sp_openid`)
  }
  return text(call, order, isSub ? 'sub_appid' : name)
}

/** Apps of partners pass the sub-merchant's id as `partnerid` (doc v2/partner/4011986561). In APIv3, it is not signed. */
function partnerOf(call: string, order: Members): string | undefined {
  if (isGiven(order['partnerid'])) return text(call, order, 'partnerid')
  return isGiven(order['sp_appid']) && isGiven(order['sub_mchid']) ? text(call, order, 'sub_mchid') : undefined
}

/** Returns every member of a coupon: WeChat Pay requires a signature over exactly the members that the page receives. */
function couponFields(call: string, coupon: unknown, needed: readonly string[]): Fields {
  const given = members(call, coupon)
  const names = Object.keys(given).filter((name) => given[name] !== undefined)
  for (const name of names) {
    // a digit at the end of a name would look like a list index
    if (!/^[a-z_]+$/.test(name) || name === 'sign' || name === 'key') {
      reject(
        `${call} has a member that cannot be signed; remove sign, key and members that WeChat Pay does not document`,
      )
    }
  }
  return Object.fromEntries([...new Set([...needed, ...names])].map((name) => [name, field(call, given, name)]))
}
