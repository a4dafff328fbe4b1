import { type Clock, systemClock } from '../clock/clock.js'
import { type AppParams, createStamp, requireApiV2Key } from '../crypto/pay-params.js'
import { type Fields, field, isGiven, type Members, members, reject, text } from '../crypto/signed-text.js'
import { isSignType, type SignType, signFields } from './sign.js'

export interface PayParamsV2Signer {
  readonly mchid: string
  /** APIv2 key of the merchant that placed the order. */
  readonly apiV2Key: string | undefined
}

interface PrepaidV2 {
  /** Required. The type is optional because the type of the response's data is optional. */
  readonly prepay_id?: string | undefined
  /** Sign type of the order; WeChat rejects any other. An order without `sign_type` has `MD5`; 合单 has `HMAC-SHA256`. */
  readonly sign_type: SignType
}

/** The body of an order and the data of its response, spread together. Other members are ignored. */
export type PrepaidOrderV2 = PrepaidV2 & {
  /** 服务商: signed if the order was placed with a `sub_openid`. */
  readonly sub_appid?: string | null | undefined
  readonly openid?: string | null | undefined
  readonly sub_openid?: string | null | undefined
} & ({ readonly appid: string } | { readonly combine_appid: string })

export type AppOrderV2 = PrepaidV2 & {
  /** 服务商: signed if it is given. */
  readonly sub_appid?: string | null | undefined
  /** 服务商: becomes `partnerid`. */
  readonly sub_mch_id?: string | null | undefined
  /** Default: `sub_mch_id`, or else the client's `mchid`. */
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
  /** URL-encoded package. */
  readonly package: string
  readonly signType: 'MD5'
  readonly paySign: string
}

/**
 * Parameters for WeChat in a mini program, web page or app, for an order of APIv2. They are signed with `apiV2Key`. Nothing is
 * sent to WeChat Pay; every call has its own nonce.
 *
 * The success callback of the front end is not a proof of payment: query the order, or wait for the notification.
 */
export interface PayParamsV2 {
  /**
   * For `WeixinJSBridge.invoke('getBrandWCPayRequest', ...)` in a page inside WeChat. A `prepay_id` is valid for 2 hours.
   *
   * @example v2.jsapi({ appid, prepay_id, sign_type: 'HMAC-SHA256' })
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
   */
  jsapi(order: PrepaidOrderV2): JsapiParamsV2
  /**
   * For `wx.requestPayment()`: the appid is signed, but not returned. A `prepay_id` is valid for 2 hours.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=7_7&index=5
   */
  miniProgram(order: PrepaidOrderV2): MiniProgramParamsV2
  /**
   * For `PayReq` of the open SDK. A `prepay_id` is valid for 2 hours.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986561
   */
  app(order: AppOrderV2): AppParams
  /**
   * 扫码支付模式一: the text of a QR code for a product. It does not expire. When a customer scans it, WeChat Pay requests an
   * order from the callback URL of the merchant platform. It is always signed with MD5.
   *
   * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=6_4
   */
  native(product: { readonly appid: string; readonly product_id: string }): string
  /**
   * 小程序红包: for `wx.sendBizRedPacket()`, from the unchanged `package` in the response of `sendminiprogramhb`. MD5 only.
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
        reject(
          `package of ${call} must be like sendid=...&ver=8; pass the package of the response unchanged and not encoded`,
        )
      }
      const { timestamp, nonce } = createStamp(clock)
      const params = { timeStamp: timestamp, nonceStr: nonce, package: encodeURIComponent(plain) }
      // unlike the parameters of a payment, the sign type is not signed
      return { ...params, signType: 'MD5', paySign: sign(call, { appId, ...params }, 'MD5') }
    },
  }
}

function signTypeOf(call: string, given: Members): SignType {
  const type = given['sign_type']
  if (isSignType(type)) return type
  const fact = isGiven(type) ? "is neither 'MD5' nor 'HMAC-SHA256'" : 'is missing'
  reject(
    `sign_type of ${call} ${fact}; pass the sign_type of the order, whose default is 'HMAC-SHA256' if combined, else 'MD5'`,
  )
}

function appidName(call: string, given: Members): 'appid' | 'combine_appid' {
  const isCombined = isGiven(given['combine_appid'])
  if (isCombined === isGiven(given['appid'])) {
    reject(
      `${call} has ${isCombined ? 'both' : 'neither of'} appid and combine_appid; pass the one in the body of the order`,
    )
  }
  return isCombined ? 'combine_appid' : 'appid'
}

/** Returns the name of the appid that the payer's openid belongs to. */
function payerAppidName(call: string, given: Members): 'appid' | 'combine_appid' | 'sub_appid' {
  const own = appidName(call, given)
  const isSub = isFilled(given['sub_openid'])
  const hasSubAppid = isFilled(given['sub_appid'])
  if (isSub && isFilled(given['openid']))
    reject(`${call} has both openid and sub_openid; pass only the one that the order was placed with`)
  if (isSub && !hasSubAppid) reject(`${call} has sub_openid without sub_appid; pass sub_appid, or openid`)
  if (hasSubAppid && !isSub && !isFilled(given['openid'])) {
    reject(`${call} has sub_appid, but neither openid nor sub_openid; pass the one that the order was placed with`)
  }
  return isSub ? 'sub_appid' : own
}

/** Apps of partners pass the sub-merchant's id as `partnerid`. In APIv2, it is signed. */
function partnerOf(call: string, given: Members): string | undefined {
  if (isGiven(given['partnerid'])) return field(call, given, 'partnerid')
  return isFilled(given['sub_mch_id']) ? field(call, given, 'sub_mch_id') : undefined
}

/** In an XML response, a member without a value is an empty string. */
function isFilled(value: unknown): boolean {
  return isGiven(value) && value !== ''
}

/** Only allows characters that a URL does not encode: no document says whether WeChat signs before or after encoding. */
function urlText(call: string, given: Members, name: string): string {
  const value = text(call, given, name)
  if (!/^[\w.-]+$/.test(value))
    reject(`${name} of ${call} contains characters that a URL encodes; use only letters, digits and - _ .`)
  return value
}
