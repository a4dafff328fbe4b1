import type { AppParams } from '../crypto/pay-params.js'

interface Prepaid {
  /** Required. The type is optional because the type of the response's data is optional. */
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

/** 服务商: the appid that the openid belongs to is signed. */
export interface PartnerOrder extends Prepaid {
  readonly sp_appid: string
  readonly sub_appid?: string | undefined
  /** One of the two openids. */
  readonly payer: { readonly sp_openid?: string | undefined; readonly sub_openid?: string | undefined }
}

/** The body of an order and the data of its response, spread together. Other members are ignored. */
export type PrepaidOrder = MerchantOrder | CombinedOrder | PartnerOrder

export type AppOrder = (MerchantOrder | CombinedOrder | (Omit<PartnerOrder, 'payer'> & Partial<PartnerOrder>)) & {
  /** For a partner's order: becomes `partnerid`. */
  readonly sub_mchid?: string | undefined
  /** Default: `sub_mchid` of a partner's order, or else the client's `mchid`. */
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
  /** 发券凭证: a unique number. */
  readonly out_request_no: string
  /** Only for a stock with the merchant's own codes. */
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
  /** Time in RFC 3339. */
  readonly customize_send_time?: string | undefined
}

export interface MiniProgramCoupons<One extends MiniProgramCoupon = MiniProgramCoupon> {
  /** 发券商户号 */
  readonly send_coupon_merchant: string
  readonly send_coupon_params: readonly One[]
}

/**
 * Parameters for WeChat in a mini program, web page or app. Nothing is sent to WeChat Pay; every call has its own nonce.
 *
 * The success callback of the front end is not a proof of payment: query the order, or wait for the notification.
 */
export interface PayParams {
  /**
   * For `WeixinJSBridge.invoke('getBrandWCPayRequest', ...)` in a page inside WeChat. A `prepay_id` is valid for 2 hours.
   *
   * @example jsapi({ ...order, ...data })
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365339
   */
  jsapi(order: PrepaidOrder): JsapiParams
  /**
   * For `wx.requestPayment()`: the appid is signed, but not returned. A `prepay_id` is valid for 2 hours.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365341
   */
  miniProgram(order: PrepaidOrder): MiniProgramParams
  /**
   * For `PayReq` of the open SDK. A `prepay_id` is valid for 2 hours. A partner's order without a payer is signed with
   * `sub_appid`, or else with `sp_appid`.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365340
   */
  app(order: AppOrder): AppParams
  /**
   * The payment page for a browser outside WeChat. An `h5_url` is valid for 5 minutes. The customer also returns to
   * `redirect_url` without a payment.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   */
  h5(order: { readonly h5_url?: string | undefined; readonly redirect_url?: string | undefined }): string
  /**
   * The text of the QR code, unchanged. A `code_url` is valid for 2 hours.
   *
   * @throws UsageError `ERR_OPTION`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   */
  native(order: { readonly code_url?: string | undefined }): string
  /** 微信支付分. Signed with `apiV2Key`. */
  readonly payscore: {
    /**
     * 确认订单: the data of the view `wxpayScoreUse`, from the `package` in the response that created the order.
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
  /** 商家券. Every given member is signed with `apiV2Key`. */
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
