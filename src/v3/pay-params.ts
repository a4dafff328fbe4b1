import { type Clock, systemClock, toSeconds } from '../clock/clock.js'
import { hmacSha256 } from '../crypto/digest.js'
import { type KeyObject, signMessage } from '../crypto/rsa.js'
import { type Fields, field, isGiven, joinFields, type Members, members, refuse, text } from '../crypto/signed-text.js'
import { UsageError } from '../errors/errors.js'

export interface PayParamsSigner {
  readonly mchid: string
  /** Of the merchant that placed the order. */
  readonly privateKey: KeyObject
  readonly apiV2Key: string | undefined
}

/** From the answer's data, whose types call it optional; without it nothing is signed. */
interface Prepaid {
  readonly prepay_id?: string | undefined
}

export interface MerchantOrder extends Prepaid {
  readonly appid: string
}

/** 合单: one `prepay_id` for all of its orders. */
export interface CombinedOrder extends Prepaid {
  readonly combine_appid: string
  readonly combine_payer_info?:
    | { readonly openid?: string | undefined; readonly sub_openid?: string | undefined }
    | undefined
}

/** 服务商: signed with the appid that the openid belongs to. */
export interface PartnerOrder extends Prepaid {
  readonly sp_appid: string
  readonly sub_appid?: string | undefined
  /** One of the two. */
  readonly payer: { readonly sp_openid?: string | undefined; readonly sub_openid?: string | undefined }
}

/** An order's body and its answer's data, spread together; what else is in them does not matter. */
export type PrepaidOrder = MerchantOrder | CombinedOrder | PartnerOrder

export type AppOrder = (MerchantOrder | CombinedOrder | (Omit<PartnerOrder, 'payer'> & Partial<PartnerOrder>)) & {
  /** Of a partner's order: becomes `partnerid`. */
  readonly sub_mchid?: string | undefined
  /** Overrides. Default: `sub_mchid` of a partner's order, else the client's own `mchid`. */
  readonly partnerid?: string | undefined
}

/** `timeStamp` is in Unix seconds, as text. */
export interface MiniProgramParams {
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=...` */
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

export interface JsapiParams extends MiniProgramParams {
  readonly appId: string
}

/** `timestamp` is in Unix seconds, as text. */
export interface AppParams {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  readonly timestamp: string
  readonly sign: string
}

interface PayscoreParams {
  readonly mch_id: string
  /** Unix seconds. */
  readonly timestamp: string
  readonly nonce_str: string
  readonly sign_type: 'HMAC-SHA256'
  readonly sign: string
}

export interface PayscoreUseParams extends PayscoreParams {
  readonly package: string
}

export interface PayscoreDetailParams extends PayscoreParams {
  readonly service_id: string
  readonly out_order_no: string
}

export interface Coupon {
  /** 批次号 */
  readonly stock_id: string
  /** 发券凭证: unique. */
  readonly out_request_no: string
  /** Where the stock was made for codes of the merchant's own. */
  readonly coupon_code?: string | undefined
}

export interface H5Coupon extends Coupon {
  /** 发券商户号 */
  readonly send_coupon_merchant: string
  readonly open_id: string
}

export interface MiniProgramCoupon extends Coupon {
  /** 制券商户号 */
  readonly create_coupon_merchant?: string | undefined
  /** RFC 3339. */
  readonly customize_send_time?: string | undefined
}

export interface MiniProgramCoupons<One extends MiniProgramCoupon = MiniProgramCoupon> {
  /** 发券商户号 */
  readonly send_coupon_merchant: string
  readonly send_coupon_params: readonly One[]
}

/**
 * What a mini program, web page or app hands to WeChat. Nothing is sent to WeChat Pay; every call has a nonce of its own.
 *
 * The front end's success callback proves nothing: query the order, or wait for the notification.
 */
export interface PayParams {
  /**
   * For `WeixinJSBridge.invoke('getBrandWCPayRequest', ...)` in a page inside WeChat. A `prepay_id` lives 2 hours.
   *
   * @example jsapi({ ...order, ...data })
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365339
   */
  jsapi(order: PrepaidOrder): JsapiParams
  /**
   * For `wx.requestPayment()`: the appid is signed, but not passed. A `prepay_id` lives 2 hours.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365341
   */
  miniProgram(order: PrepaidOrder): MiniProgramParams
  /**
   * For `PayReq` of the open SDK. A `prepay_id` lives 2 hours. A partner's order that names no payer is signed with
   * `sub_appid`, or with `sp_appid` where there is none.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365340
   */
  app(order: AppOrder): AppParams
  /**
   * The URL to send a browser outside WeChat to. An `h5_url` lives 5 minutes. The customer also comes back to
   * `redirect_url` without having paid.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   */
  h5(order: { readonly h5_url?: string | undefined; readonly redirect_url?: string | undefined }): string
  /**
   * The text of the QR code, as it is. A `code_url` lives 2 hours.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   */
  native(order: { readonly code_url?: string | undefined }): string
  /** 微信支付分. Signed with `apiV2Key`. */
  readonly payscore: {
    /**
     * 确认订单: the data of the view `wxpayScoreUse`, from the `package` of the answer that created the order.
     *
     * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096501
     */
    use(order: { readonly package?: string | undefined }): PayscoreUseParams
    /**
     * 订单详情: the data of the view `wxpayScoreDetail`.
     *
     * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
     * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096500
     */
    detail(order: { readonly service_id: string; readonly out_order_no: string }): PayscoreDetailParams
  }
  /** 商家券. Signed with `apiV2Key`, every member that is given. */
  readonly busifavor: {
    /**
     * H5发券: the query of `https://action.weixin.qq.com/busifavor/getcouponinfo`, before `#wechat_pay&wechat_redirect`.
     *
     * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
     * @see https://pay.weixin.qq.com/docs/merchant/apis/offer-coupons-by-h5/h5-coupon.html
     */
    h5<Given extends H5Coupon>(coupon: Given): Given & { readonly sign: string }
    /**
     * 小程序发券: the attributes of the plug-in's `<send-coupon>`.
     *
     * @throws UsageError `ERR_OPTION`, `ERR_CONFIG`
     * @see https://pay.weixin.qq.com/docs/partner/products/offer-coupons-by-mini-program/apilist.html
     */
    miniProgram<One extends MiniProgramCoupon>(
      coupons: MiniProgramCoupons<One>,
    ): MiniProgramCoupons<One> & { readonly sign: string }
  }
}

export function createPayParams(signer: PayParamsSigner, clock: Clock = systemClock): PayParams {
  const fresh = () => ({ timestamp: String(toSeconds(clock.now())), nonce: clock.nonce() })

  const signPayment = (...lines: readonly string[]) =>
    signMessage(lines.map((line) => `${line}\n`).join(''), signer.privateKey)

  const page = (call: string, order: PrepaidOrder): JsapiParams => {
    const given = members(call, order)
    const appId = signedAppid(call, given, true)
    const prepay = `prepay_id=${text(call, given, 'prepay_id')}`
    const { timestamp, nonce } = fresh()
    const paySign = signPayment(appId, timestamp, nonce, prepay)
    return { appId, timeStamp: timestamp, nonceStr: nonce, package: prepay, signType: 'RSA', paySign }
  }

  const withApiV2Key = (call: string, fields: Fields) => {
    if (signer.apiV2Key === undefined) {
      throw new UsageError(
        'ERR_CONFIG',
        `${call} signs with apiV2Key, which is not configured; add it to createClient()`,
      )
    }
    return signFields(fields, signer.apiV2Key)
  }

  const payscore = <Own extends Fields>(call: string, own: Own) => {
    const { timestamp, nonce } = fresh()
    const fields = { mch_id: signer.mchid, ...own, timestamp, nonce_str: nonce, sign_type: 'HMAC-SHA256' as const }
    return { ...fields, sign: withApiV2Key(call, fields) }
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
      const { timestamp, nonce } = fresh()
      // other than in a page, the bare prepay_id
      const sign = signPayment(appid, timestamp, nonce, prepayid)
      return { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr: nonce, timestamp, sign }
    },

    h5(order) {
      const call = 'h5()'
      const given = members(call, order)
      const url = text(call, given, 'h5_url')
      if (!/^https:\/\/wx\.tenpay\.com\/[^\s?#]*\?[^\s#]+$/.test(url)) {
        refuse(`h5_url of ${call} is not a page of https://wx.tenpay.com/; pass the h5_url of the order's answer`)
      }
      if (new URL(url).searchParams.has('redirect_url')) {
        refuse(`h5_url of ${call} already has a redirect_url; pass the h5_url as it came`)
      }
      if (!isGiven(given['redirect_url'])) return url
      const back = text(call, given, 'redirect_url')
      if (!/^https?:\/\/\S+$/i.test(back) || /\p{Surrogate}/u.test(back) || !URL.canParse(back)) {
        refuse(`redirect_url of ${call} is not an http or https URL; write it whole and not encoded`)
      }
      return `${url}&redirect_url=${encodeURIComponent(back)}`
    },

    native(order) {
      const call = 'native()'
      const url = text(call, members(call, order), 'code_url')
      if (!url.startsWith('weixin://')) {
        refuse(`code_url of ${call} does not start with weixin://; pass the code_url of the order's answer`)
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
        return { ...(fields as unknown as Given), sign: withApiV2Key(call, fields) }
      },
      miniProgram<One extends MiniProgramCoupon>(coupons: MiniProgramCoupons<One>) {
        const call = 'busifavor.miniProgram()'
        const given = members(call, coupons)
        const send_coupon_merchant = field(call, given, 'send_coupon_merchant')
        const list = given['send_coupon_params']
        if (!Array.isArray(list) || list.length === 0) {
          refuse(`send_coupon_params of ${call} is not a list of coupons; write [{ stock_id, out_request_no }]`)
        }
        const each = Array.from(list, (coupon, index) =>
          couponFields(`send_coupon_params[${index}] of ${call}`, coupon, ['stock_id', 'out_request_no']),
        )
        const flat = each.flatMap((fields, index) =>
          Object.entries(fields).map(([name, value]) => [name + index, value] as const),
        )
        const sign = withApiV2Key(call, { send_coupon_merchant, ...Object.fromEntries(flat) })
        return { send_coupon_merchant, send_coupon_params: each as unknown as One[], sign }
      },
    },
  }
}

// as APIv2 signs
function signFields(fields: Fields, key: string): string {
  return hmacSha256(`${joinFields(fields)}&key=${key}`, key).toUpperCase()
}

/** The appid that the order was placed with, of a partner's order the one that the openid belongs to. */
function signedAppid(call: string, order: Members, hasPayer: boolean): string {
  const [name, other] = ['appid', 'combine_appid', 'sp_appid'].filter((known) => isGiven(order[known]))
  if (name === undefined) refuse(`${call} has no appid to sign; give one of appid, combine_appid, sp_appid`)
  if (other !== undefined) refuse(`${call} was given both ${name} and ${other}; keep the one of the order's own body`)
  if (name === 'combine_appid') {
    const payer = isGiven(order['combine_payer_info'])
      ? members(call, order['combine_payer_info'], 'combine_payer_info')
      : {}
    if (isGiven(payer['sub_openid']) && !isGiven(payer['openid'])) {
      refuse(
        `combine_payer_info of ${call} has only a sub_openid; pass { appid, prepay_id } with the appid it belongs to`,
      )
    }
  }
  if (name !== 'sp_appid') return text(call, order, name)

  if (!hasPayer && !isGiven(order['payer'])) return text(call, order, isGiven(order['sub_appid']) ? 'sub_appid' : name)
  const payer = members(call, order['payer'], 'payer')
  const isSub = isGiven(payer['sub_openid'])
  if (isSub === isGiven(payer['sp_openid'])) {
    refuse(
      `payer of ${call} has ${isSub ? 'both' : 'neither of'} sp_openid and sub_openid; give the one that the order was placed with`,
    )
  }
  if (isSub && !isGiven(order['sub_appid'])) {
    refuse(`${call} was given a sub_openid without its sub_appid; give sub_appid, or sp_openid`)
  }
  return text(call, order, isSub ? 'sub_appid' : name)
}

/** The App pages for partners want the sub-merchant's id (doc v2/partner/4011986561); it is not signed. */
function partnerOf(call: string, order: Members): string | undefined {
  if (isGiven(order['partnerid'])) return text(call, order, 'partnerid')
  return isGiven(order['sp_appid']) && isGiven(order['sub_mchid']) ? text(call, order, 'sub_mchid') : undefined
}

/** WeChat Pay wants exactly what the page gets to be signed, so that every member counts. */
function couponFields(call: string, coupon: unknown, needed: readonly string[]): Fields {
  const given = members(call, coupon)
  const names = Object.keys(given).filter((name) => given[name] !== undefined)
  for (const name of names) {
    // a digit at its end would look like the index of a list
    if (!/^[a-z_]+$/.test(name) || name === 'sign' || name === 'key') {
      refuse(
        `${call} has a member that cannot be signed; leave out what WeChat Pay's page does not list, and sign and key`,
      )
    }
  }
  return Object.fromEntries([...new Set([...needed, ...names])].map((name) => [name, field(call, given, name)]))
}
