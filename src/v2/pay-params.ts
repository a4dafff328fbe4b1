import { type Clock, systemClock } from '../clock/clock.js'
import { type AppParams, createStamp, requireApiV2Key } from '../crypto/pay-params.js'
import { type Fields, field, isGiven, type Members, members, refuse, text } from '../crypto/signed-text.js'
import { isSignType, type SignType, signFields } from './sign.js'

export interface PayParamsV2Signer {
  readonly mchid: string
  /** Of the merchant that placed the order. */
  readonly apiV2Key: string | undefined
}

interface PrepaidV2 {
  /** From the answer's data, whose types call it optional; without it nothing is signed. */
  readonly prepay_id?: string | undefined
  /** The order's own: WeChat refuses parameters of the other one. Of an order that names none, `MD5`; 合单 `HMAC-SHA256`. */
  readonly sign_type: SignType
}

/** An order's body and its answer's data, spread together; what else is in them does not matter. */
export type PrepaidOrderV2 = PrepaidV2 & {
  /** 服务商: signed with this one where the order was placed with a `sub_openid`. */
  readonly sub_appid?: string | null | undefined
  readonly openid?: string | null | undefined
  readonly sub_openid?: string | null | undefined
} & ({ readonly appid: string } | { readonly combine_appid: string })

export type AppOrderV2 = PrepaidV2 & {
  /** 服务商: signed with this one where it is given. */
  readonly sub_appid?: string | null | undefined
  /** 服务商: becomes `partnerid`. */
  readonly sub_mch_id?: string | null | undefined
  /** Overrides. Default: `sub_mch_id`, else the client's own `mchid`. */
  readonly partnerid?: string | undefined
} & ({ readonly appid: string } | { readonly combine_appid: string })

/** `timeStamp` is in Unix seconds, as text. */
export interface MiniProgramParamsV2 {
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=...` */
  readonly package: string
  readonly signType: SignType
  readonly paySign: string
}

export interface JsapiParamsV2 extends MiniProgramParamsV2 {
  readonly appId: string
}

/** `timeStamp` is in Unix seconds, as text. */
export interface RedPacketParamsV2 {
  readonly timeStamp: string
  readonly nonceStr: string
  /** URL-encoded. */
  readonly package: string
  readonly signType: 'MD5'
  readonly paySign: string
}

/**
 * What a mini program, web page or app hands to WeChat for an order of APIv2, signed with `apiV2Key`. Nothing is sent to
 * WeChat Pay; every call has a nonce of its own.
 *
 * The front end's success callback proves nothing: query the order, or wait for the notification.
 */
export interface PayParamsV2 {
  /**
   * For `WeixinJSBridge.invoke('getBrandWCPayRequest', ...)` in a page inside WeChat. A `prepay_id` lives 2 hours.
   *
   * @example v2.jsapi({ appid, prepay_id, sign_type: 'HMAC-SHA256' })
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
   */
  jsapi(order: PrepaidOrderV2): JsapiParamsV2
  /**
   * For `wx.requestPayment()`: the appid is signed, but not passed. A `prepay_id` lives 2 hours.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=7_7&index=5
   */
  miniProgram(order: PrepaidOrderV2): MiniProgramParamsV2
  /**
   * For `PayReq` of the open SDK. A `prepay_id` lives 2 hours.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986561
   */
  app(order: AppOrderV2): AppParams
  /**
   * 扫码支付模式一: the text of a QR code that stands for a product and does not expire. WeChat Pay asks the callback
   * URL of the merchant platform for an order when it is scanned. It has no sign type: MD5.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=6_4
   */
  native(product: { readonly appid: string; readonly product_id: string }): string
  /**
   * 小程序红包: for `wx.sendBizRedPacket()`, from the `package` of `sendminiprogramhb`'s answer, as it came. MD5 only.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937428
   */
  redPacket(packet: { readonly appid: string; readonly package?: string | undefined }): RedPacketParamsV2
}

export function createPayParamsV2(signer: PayParamsV2Signer, clock: Clock = systemClock): PayParamsV2 {
  const sign = (call: string, fields: Fields, type: SignType) =>
    signFields(fields, requireApiV2Key(call, signer.apiV2Key), type)

  const page = (call: string, order: PrepaidOrderV2): JsapiParamsV2 => {
    const given = members(call, order)
    const signType = signTypeOf(call, given)
    const appId = field(call, given, payerAppidName(call, given))
    const prepay = `prepay_id=${field(call, given, 'prepay_id')}`
    const { timestamp, nonce } = createStamp(clock)
    const fields = { appId, timeStamp: timestamp, nonceStr: nonce, package: prepay, signType }
    return { ...fields, paySign: sign(call, fields, signType) }
  }

  return {
    jsapi: (order) => page('v2.jsapi()', order),

    miniProgram(order) {
      const { appId: _, ...params } = page('v2.miniProgram()', order)
      return params
    },

    app(order) {
      const call = 'v2.app()'
      const given = members(call, order)
      const signType = signTypeOf(call, given)
      const appid = field(call, given, isFilled(given['sub_appid']) ? 'sub_appid' : appidName(call, given))
      const prepayid = field(call, given, 'prepay_id')
      const partnerid = partnerOf(call, given) ?? signer.mchid
      const { timestamp, nonce } = createStamp(clock)
      const fields = { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr: nonce, timestamp } as const
      return { ...fields, sign: sign(call, fields, signType) }
    },

    native(product) {
      const call = 'v2.native()'
      const given = members(call, product)
      const appid = urlText(call, given, 'appid')
      const product_id = urlText(call, given, 'product_id')
      const { timestamp, nonce } = createStamp(clock)
      const fields = { appid, mch_id: signer.mchid, product_id, time_stamp: timestamp, nonce_str: nonce }
      const query = new URLSearchParams({ sign: sign(call, fields, 'MD5'), ...fields })
      return `weixin://wxpay/bizpayurl?${query}`
    },

    redPacket(packet) {
      const call = 'v2.redPacket()'
      const given = members(call, packet)
      const appId = field(call, given, 'appid')
      const plain = text(call, given, 'package')
      if (!/^[!-~]*=[!-~]*$/.test(plain)) {
        refuse(
          `package of ${call} is not like sendid=...&ver=8; pass that of the answer as it came, it is encoded here`,
        )
      }
      const { timestamp, nonce } = createStamp(clock)
      const params = { timeStamp: timestamp, nonceStr: nonce, package: encodeURIComponent(plain) }
      // other than with payments, the sign type is not signed
      return { ...params, signType: 'MD5', paySign: sign(call, { appId, ...params }, 'MD5') }
    },
  }
}

function signTypeOf(call: string, given: Members): SignType {
  const type = given['sign_type']
  if (isSignType(type)) return type
  const fact = isGiven(type) ? "is neither 'MD5' nor 'HMAC-SHA256'" : 'is missing'
  refuse(`sign_type of ${call} ${fact}; give the order's: what it named, else 'HMAC-SHA256' if combined, else 'MD5'`)
}

function appidName(call: string, given: Members): 'appid' | 'combine_appid' {
  const isCombined = isGiven(given['combine_appid'])
  if (isCombined === isGiven(given['appid'])) {
    refuse(
      `${call} has ${isCombined ? 'both' : 'neither of'} appid and combine_appid; give the one of the order's own body`,
    )
  }
  return isCombined ? 'combine_appid' : 'appid'
}

/** The appid that the payer's openid belongs to. */
function payerAppidName(call: string, given: Members): 'appid' | 'combine_appid' | 'sub_appid' {
  const own = appidName(call, given)
  const isSub = isFilled(given['sub_openid'])
  const hasSubAppid = isFilled(given['sub_appid'])
  if (isSub && isFilled(given['openid']))
    refuse(`${call} was given both openid and sub_openid; keep the one that the order was placed with`)
  if (isSub && !hasSubAppid) refuse(`${call} was given a sub_openid without its sub_appid; give sub_appid, or openid`)
  if (hasSubAppid && !isSub && !isFilled(given['openid'])) {
    refuse(
      `${call} was given a sub_appid, but neither openid nor sub_openid; give the one that the order was placed with`,
    )
  }
  return isSub ? 'sub_appid' : own
}

/** The App pages for partners want the sub-merchant's id; here it is signed. */
function partnerOf(call: string, given: Members): string | undefined {
  if (isGiven(given['partnerid'])) return field(call, given, 'partnerid')
  return isFilled(given['sub_mch_id']) ? field(call, given, 'sub_mch_id') : undefined
}

/** In an answer of XML, a member without a value is an empty text. */
function isFilled(value: unknown): boolean {
  return isGiven(value) && value !== ''
}

/** No page says whether WeChat signs what a URL encodes before or after: so there is nothing to encode. */
function urlText(call: string, given: Members, name: string): string {
  const value = text(call, given, name)
  if (!/^[\w.-]+$/.test(value)) refuse(`${name} of ${call} would change in a URL; use letters, digits and - _ . only`)
  return value
}
