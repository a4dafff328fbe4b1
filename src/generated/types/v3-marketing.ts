// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Marketing extends Branch {
  readonly busifavor: V3MarketingBusifavor
  readonly favor: V3MarketingFavor
  readonly goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity
  readonly bankFavor: V3MarketingBankFavor
  readonly bank: V3MarketingBank
  readonly membercardActivity: V3MarketingMembercardActivity
  readonly partner: V3MarketingPartner
  readonly partnerships: V3MarketingPartnerships
  readonly shoppingReceipt: V3MarketingShoppingReceipt
  readonly weeklyDiscount: V3MarketingWeeklyDiscount
  readonly withdrawFavor: V3MarketingWithdrawFavor
  readonly membercardOpen: V3MarketingMembercardOpen
  readonly paygiftactivity: V3MarketingPaygiftactivity
}

export interface V3MarketingBusifavor extends Branch {
  readonly callbacks: V3MarketingBusifavorCallbacks
  readonly coupons: V3MarketingBusifavorCoupons
  readonly productCoupons: V3MarketingBusifavorProductCoupons
  readonly stocks: V3MarketingBusifavorStocks
  readonly subsidy: V3MarketingBusifavorSubsidy
  readonly users: V3MarketingBusifavorUsers
}

export interface V3MarketingBusifavorCallbacksGetQuery {
  /** 商户号 */
  mchid: string
}
export interface V3MarketingBusifavorCallbacksGetData {
  /** 通知URL地址 */
  notify_url?: string
  /** 商户号 */
  mchid?: string
}
export interface V3MarketingBusifavorCallbacksPostJson {
  /** 商户号 */
  mchid?: string | undefined
  /** 通知URL地址 */
  notify_url: string
}
export interface V3MarketingBusifavorCallbacksPostData {
  /** 修改时间 */
  update_time?: string
  /** 通知URL地址 */
  notify_url?: string
  /** 商户号 */
  mchid?: string
}
export interface V3MarketingBusifavorCallbacks extends Branch {
  /**
   * **查询商家券事件通知地址**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465507
   */
  get(options: { query: V3MarketingBusifavorCallbacksGetQuery } & RequestOptions): Promise<Response<V3MarketingBusifavorCallbacksGetData>>
  /** {@link V3MarketingBusifavorCallbacks.get} */
  readonly getAsync: V3MarketingBusifavorCallbacks['get']
  /**
   * **设置商家券事件通知地址**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465431
   */
  post(options: { json: V3MarketingBusifavorCallbacksPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCallbacksPostData>>
  /** {@link V3MarketingBusifavorCallbacks.post} */
  readonly postAsync: V3MarketingBusifavorCallbacks['post']
}

export interface V3MarketingBusifavorCoupons extends Branch {
  readonly associate: V3MarketingBusifavorCouponsAssociate
  readonly deactivate: V3MarketingBusifavorCouponsDeactivate
  readonly disassociate: V3MarketingBusifavorCouponsDisassociate
  readonly return: V3MarketingBusifavorCouponsReturn
  readonly send: V3MarketingBusifavorCouponsSend
  readonly use: V3MarketingBusifavorCouponsUse
  readonly _card_id_: V3MarketingBusifavorCouponsByCard_id
  readonly $card_id$: V3MarketingBusifavorCouponsByCard_id
  readonly '<card_id>': V3MarketingBusifavorCouponsByCard_id
  readonly '{card_id}': V3MarketingBusifavorCouponsByCard_id
}

export interface V3MarketingBusifavorCouponsAssociatePostJson {
  /** 批次号 */
  stock_id: string
  /**
   * 券code
   * 8 到 15 个字符
   */
  coupon_code: string
  /**
   * 关联的商户订单号
   * 至少 128 个字符
   */
  out_trade_no: string
  /**
   * 商户请求单号
   * 至少 128 个字符
   */
  out_request_no: string
}
export interface V3MarketingBusifavorCouponsAssociatePostData {
  /**
   * 关联成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  wechatpay_associate_time?: string
}
export interface V3MarketingBusifavorCouponsAssociate extends Branch {
  /**
   * **关联订单信息**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   */
  post(options: { json: V3MarketingBusifavorCouponsAssociatePostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsAssociatePostData>>
  /** {@link V3MarketingBusifavorCouponsAssociate.post} */
  readonly postAsync: V3MarketingBusifavorCouponsAssociate['post']
}

export interface V3MarketingBusifavorCouponsDeactivatePostJson {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 失效请求单据号 */
  deactivate_request_no: string
  /** 失效原因 */
  deactivate_reason?: string | undefined
}
export interface V3MarketingBusifavorCouponsDeactivatePostData {
  /** 券成功失效的时间 */
  wechatpay_deactivate_time?: string
}
export interface V3MarketingBusifavorCouponsDeactivate extends Branch {
  /**
   * **使券失效**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   */
  post(options: { json: V3MarketingBusifavorCouponsDeactivatePostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsDeactivatePostData>>
  /** {@link V3MarketingBusifavorCouponsDeactivate.post} */
  readonly postAsync: V3MarketingBusifavorCouponsDeactivate['post']
}

export interface V3MarketingBusifavorCouponsDisassociatePostJson {
  /** 批次号 */
  stock_id: string
  /**
   * 券code
   * 8 到 15 个字符
   */
  coupon_code: string
  /**
   * 关联的商户订单号
   * 至少 128 个字符
   */
  out_trade_no: string
  /**
   * 商户请求单号
   * 至少 128 个字符
   */
  out_request_no: string
}
export interface V3MarketingBusifavorCouponsDisassociatePostData {
  /**
   * 取消关联成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  wechatpay_disassociate_time?: string
}
export interface V3MarketingBusifavorCouponsDisassociate extends Branch {
  /**
   * **取消关联订单信息**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   */
  post(options: { json: V3MarketingBusifavorCouponsDisassociatePostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsDisassociatePostData>>
  /** {@link V3MarketingBusifavorCouponsDisassociate.post} */
  readonly postAsync: V3MarketingBusifavorCouponsDisassociate['post']
}

export interface V3MarketingBusifavorCouponsReturnPostJson {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 退券请求单据号 */
  return_request_no: string
}
export interface V3MarketingBusifavorCouponsReturnPostData {
  /** 微信退券成功的时间 */
  wechatpay_return_time?: string
}
export interface V3MarketingBusifavorCouponsReturn extends Branch {
  /**
   * **申请退券**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   */
  post(options: { json: V3MarketingBusifavorCouponsReturnPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsReturnPostData>>
  /** {@link V3MarketingBusifavorCouponsReturn.post} */
  readonly postAsync: V3MarketingBusifavorCouponsReturn['post']
}

export interface V3MarketingBusifavorCouponsSendPostJson {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string | undefined
}
export interface V3MarketingBusifavorCouponsSendPostData {
  /** 批次号 */
  stock_id?: string
  /** 券code */
  coupon_code?: string
  /** 发券凭证 */
  out_request_no?: string
}
export interface V3MarketingBusifavorCouponsSend extends Branch {
  /**
   * **向用户发券**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  post(options: { json: V3MarketingBusifavorCouponsSendPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsSendPostData>>
  /** {@link V3MarketingBusifavorCouponsSend.post} */
  readonly postAsync: V3MarketingBusifavorCouponsSend['post']
}

export interface V3MarketingBusifavorCouponsUsePostJson {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id?: string | undefined
  /** 公众账号ID */
  appid: string
  /** 请求核销时间 */
  use_time: string
  /** 核销请求单据号 */
  use_request_no: string
  /** 用户标识 */
  openid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 下单商户号 */
  mch_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
}
export interface V3MarketingBusifavorCouponsUsePostData {
  /** 批次号 */
  stock_id?: string
  /** 用户标识 */
  openid?: string
  /** 系统核销券成功的时间 */
  wechatpay_use_time?: string
}
export interface V3MarketingBusifavorCouponsUse extends Branch {
  /**
   * **核销用户券**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   */
  post(options: { json: V3MarketingBusifavorCouponsUsePostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsUsePostData>>
  /** {@link V3MarketingBusifavorCouponsUse.post} */
  readonly postAsync: V3MarketingBusifavorCouponsUse['post']
}

export interface V3MarketingBusifavorCouponsByCard_id extends Branch {
  readonly send: V3MarketingBusifavorCouponsByCard_idSend
}

export interface V3MarketingBusifavorCouponsByCard_idSendPostJson {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 */
  out_request_no: string
  /**
   * 请求发卡时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  send_time: string
}
export interface V3MarketingBusifavorCouponsByCard_idSendPostData {
  /** 消费卡code */
  card_code?: string
}
export interface V3MarketingBusifavorCouponsByCard_idSend extends Branch {
  /**
   * **发放消费卡**
   *
   * 运营工具∙消费卡 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  post(options: { card_id: string; json: V3MarketingBusifavorCouponsByCard_idSendPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorCouponsByCard_idSendPostData>>
  /** {@link V3MarketingBusifavorCouponsByCard_idSend.post} */
  readonly postAsync: V3MarketingBusifavorCouponsByCard_idSend['post']
}

export interface V3MarketingBusifavorProductCoupons extends Branch {
  readonly preSend: V3MarketingBusifavorProductCouponsPreSend
  readonly send: V3MarketingBusifavorProductCouponsSend
}

export interface V3MarketingBusifavorProductCouponsPreSendPostJson {
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 用户OpenID */
  openid?: string | undefined
  /** 发券请求单号 */
  send_request_no: string
}
export interface V3MarketingBusifavorProductCouponsPreSendPostData {
  /** 预发券token */
  token?: string
}
export interface V3MarketingBusifavorProductCouponsPreSend extends Branch {
  /**
   * **向用户预发放商品券**
   *
   * 运营工具∙商家券 · 服务商
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  post(options: { json: V3MarketingBusifavorProductCouponsPreSendPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorProductCouponsPreSendPostData>>
  /** {@link V3MarketingBusifavorProductCouponsPreSend.post} */
  readonly postAsync: V3MarketingBusifavorProductCouponsPreSend['post']
}

export interface V3MarketingBusifavorProductCouponsSendPostJson {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string | undefined
  /** 券类型 */
  coupon_type: 'NORMAL' | 'MEMBER' | (string & {})
  /** 会员卡ID */
  member_card_id?: string | undefined
}
export interface V3MarketingBusifavorProductCouponsSendPostData {
  /** 批次号 */
  stock_id?: string
  /** 券code */
  coupon_code?: string
  /** 发券凭证 */
  out_request_no?: string
}
export interface V3MarketingBusifavorProductCouponsSend extends Branch {
  /**
   * **向用户发放商品券**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   */
  post(options: { json: V3MarketingBusifavorProductCouponsSendPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorProductCouponsSendPostData>>
  /** {@link V3MarketingBusifavorProductCouponsSend.post} */
  readonly postAsync: V3MarketingBusifavorProductCouponsSend['post']
}

export interface V3MarketingBusifavorStocksPostJson {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 */
  belong_merchant: string
  /** 批次备注 */
  comment?: string | undefined
  /** 适用商品范围 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 */
      available_begin_time: string
      /** 结束时间 */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: readonly number[] | undefined
        /** 当天可用时间段 */
        available_day_time?: readonly {
          /** 当天可用开始时间 */
          begin_time?: number | undefined
          /** 当天可用结束时间 */
          end_time?: number | undefined
        }[] | undefined
      } | undefined
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: readonly {
        /** 开始时间 */
        begin_time?: string | undefined
        /** 结束时间 */
        end_time?: string | undefined
      }[] | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 领取后N秒内有效 */
      available_second_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount: number
      /** 消费门槛 */
      transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent: number
      /** 消费门槛 */
      transaction_minimum: number
    } | undefined
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 */
      exchange_price: number
      /** 消费门槛 */
      transaction_minimum: number
    } | undefined
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
    /** 小程序appid */
    mini_programs_appid?: string | undefined
    /** 小程序path */
    mini_programs_path?: string | undefined
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 */
    max_amount?: number | undefined
    /** 批次最大发放个数 */
    max_coupons: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 */
    max_amount_by_day?: number | undefined
    /** 单天发放上限个数 */
    max_coupons_by_day?: number | undefined
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined
    /** 是否允许转赠 */
    transferable?: boolean | undefined
    /** 是否允许分享链接 */
    shareable?: boolean | undefined
  }
  /** 商户请求单号 */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid: string
      /** 商家小程序path */
      mini_programs_path: string
      /** 入口文案 */
      entrance_words: string
      /** 引导文案 */
      guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid */
    appid?: string | undefined
    /** 营销馆id */
    hall_id?: string | undefined
    /** 可用门店id */
    store_id?: string | undefined
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
  } | undefined
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string | undefined
    /** 商户logo */
    merchant_logo_url?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 券详情图片 */
    coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /**
       * 视频号封面图
       * 上传接口返回的图片URL
       */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  } | undefined
  /** 是否允许营销补贴 */
  subsidy?: boolean | undefined
}
export interface V3MarketingBusifavorStocksPostData {
  /** 批次号 */
  stock_id?: string
  /** 创建时间 */
  create_time?: string
}
export interface V3MarketingBusifavorStocks extends Branch {
  /**
   * **创建商家券**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   */
  post(options: { json: V3MarketingBusifavorStocksPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksPostData>>
  /** {@link V3MarketingBusifavorStocks.post} */
  readonly postAsync: V3MarketingBusifavorStocks['post']
  readonly _stock_id_: V3MarketingBusifavorStocksByStock_id
  readonly $stock_id$: V3MarketingBusifavorStocksByStock_id
  readonly '<stock_id>': V3MarketingBusifavorStocksByStock_id
  readonly '{stock_id}': V3MarketingBusifavorStocksByStock_id
}

export interface V3MarketingBusifavorStocksByStock_idGetData {
  /** 商家券批次名称 */
  stock_name?: string
  /** 批次归属商户号 */
  belong_merchant?: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name?: string
  /** 批次类型 */
  stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule?: {
    /** 券可核销时间 */
    coupon_available_time?: {
      /** 开始时间 */
      available_begin_time?: string
      /** 结束时间 */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: number[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /** 开始时间 */
        begin_time?: string
        /** 结束时间 */
        end_time?: string
      }[]
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 消费门槛 */
      transaction_minimum?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent?: number
      /** 消费门槛 */
      transaction_minimum?: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 */
      exchange_price?: number
      /** 消费门槛 */
      transaction_minimum?: number
    }
    /** 核销方式 */
    use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
    /** 小程序appid */
    mini_programs_appid?: string
    /** 小程序path */
    mini_programs_path?: string
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 批次总预算 */
    max_amount?: number
    /** 批次最大发放个数 */
    max_coupons?: number
    /** 用户最大可领个数 */
    max_coupons_per_user?: number
    /** 单天发放上限金额（整数，最小货币单位，人民币为分） */
    max_amount_by_day?: number
    /** 单天发放上限个数 */
    max_coupons_by_day?: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid?: string
      /** 商家小程序path */
      mini_programs_path?: string
      /** 入口文案 */
      entrance_words?: string
      /** 引导文案 */
      guiding_words?: string
    }
    /** 商户公众号appid */
    appid?: string
    /** 营销馆id */
    hall_id?: string
    /** 可用门店id */
    store_id?: string
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
  }
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string
    /** 商户logo */
    merchant_logo_url?: string
    /** 商户名称 */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /** 券详情图片 */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /**
       * 视频号封面图
       * 上传接口返回的图片URL
       */
      finder_video_cover_image_url?: string
    }
  }
  /** 批次状态 */
  stock_state?: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {})
  /** 券code模式 */
  coupon_code_mode?: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 券code数量 */
  coupon_code_count?: {
    total_count?: number
    available_count?: number
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number
    /** 已发放券金额（整数，最小货币单位，人民币为分） */
    total_send_amount?: number
    /** 单天已发放券张数 */
    today_send_num?: number
    /** 单天已发放券金额（整数，最小货币单位，人民币为分） */
    today_send_amount?: number
  }
  /** 是否允许营销补差 */
  subsidy?: boolean
}
export interface V3MarketingBusifavorStocksByStock_idPatchJson {
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid: string
      /** 商家小程序path */
      mini_programs_path: string
      /** 入口文案 */
      entrance_words: string
      /** 引导文案 */
      guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid */
    appid?: string | undefined
    /** 营销馆id */
    hall_id?: string | undefined
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
  } | undefined
  /** 批次名称 */
  stock_name?: string | undefined
  /** 批次备注 */
  comment?: string | undefined
  /** 适用商品范围 */
  goods_name?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string | undefined
    /** 商户logo */
    merchant_logo_url?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 券详情图片 */
    coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /**
       * 视频号封面图
       * 上传接口返回的图片URL
       */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 核销规则 */
  coupon_use_rule?: {
    /** 核销方式 */
    use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {}) | undefined
    /** 小程序appid */
    mini_programs_appid?: string | undefined
    /** 小程序path */
    mini_programs_path?: string | undefined
  } | undefined
  /** 发放规则 */
  stock_send_rule?: {
    /** 是否开启自然人限领 */
    natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  } | undefined
  /** 是否允许营销补差 */
  subsidy?: boolean | undefined
}
export interface V3MarketingBusifavorStocksByStock_id extends Branch {
  /**
   * **查询商家券详情**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
   */
  get(options: { stock_id: string } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksByStock_idGetData>>
  /** {@link V3MarketingBusifavorStocksByStock_id.get} */
  readonly getAsync: V3MarketingBusifavorStocksByStock_id['get']
  /**
   * **修改商家券基本信息**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535020
   */
  patch(options: { stock_id: string; json: V3MarketingBusifavorStocksByStock_idPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingBusifavorStocksByStock_id.patch} */
  readonly patchAsync: V3MarketingBusifavorStocksByStock_id['patch']
  readonly budget: V3MarketingBusifavorStocksByStock_idBudget
  readonly couponcodes: V3MarketingBusifavorStocksByStock_idCouponcodes
}

export interface V3MarketingBusifavorStocksByStock_idBudgetPatchJson {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number | undefined
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number | undefined
  /** 当前批次最大发放个数 */
  current_max_coupons?: number | undefined
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number | undefined
  /** 修改预算请求单据号 */
  modify_budget_request_no: string
}
export interface V3MarketingBusifavorStocksByStock_idBudgetPatchData {
  /** 批次当前最大发放个数 */
  max_coupons?: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number
}
export interface V3MarketingBusifavorStocksByStock_idBudget extends Branch {
  /**
   * **修改批次预算**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   */
  patch(options: { stock_id: string; json: V3MarketingBusifavorStocksByStock_idBudgetPatchJson } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksByStock_idBudgetPatchData>>
  /** {@link V3MarketingBusifavorStocksByStock_idBudget.patch} */
  readonly patchAsync: V3MarketingBusifavorStocksByStock_idBudget['patch']
}

export interface V3MarketingBusifavorStocksByStock_idCouponcodesGetQuery {
  /** 券code状态 */
  status?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
  /** 公众账号ID */
  appid?: string | undefined
  /** 分页页码 */
  offset?: number | null | undefined
  /** 分页大小 */
  limit?: number | null | undefined
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesGetData {
  /** 批次号 */
  stock_id?: string
  /** 批次总数 */
  total_count?: number
  /** 分页大小 */
  limit?: number
  /** 分页页码 */
  offset?: number
  /** 券code列表 */
  data?: {
    /** 商户上传code */
    code?: string
    /** 商户上传code分配状态 */
    code_status?: 'AVAILABLE' | 'DISPATCHED' | (string & {})
    /**
     * 上传时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    upload_time?: string
    /**
     * 被分配时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    dispatched_time?: string
    /** 领券用户的OpenID */
    openid?: string
    /** 领券用户的UnionID */
    unionid?: string
    /** 用户券code */
    coupon_code?: string
  }[]
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesPostJson {
  /** 券code列表 */
  coupon_code_list?: readonly string[] | undefined
  /** 请求业务单据号 */
  upload_request_no: string
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesPostData {
  /** 批次号 */
  stock_id?: string
  /** 去重后上传code总数 */
  total_count?: number
  /** 上传成功code个数 */
  success_count?: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /** 上传成功时间 */
  success_time?: string
  /** 上传失败code个数 */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: {
    /** 上传失败的券code */
    coupon_code?: string
    /** 上传失败错误码 */
    code?: string
    /** 上传失败错误信息 */
    message?: string
  }[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodes extends Branch {
  /**
   * **查询预存code列表**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: { stock_id: string; query?: V3MarketingBusifavorStocksByStock_idCouponcodesGetQuery | undefined } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksByStock_idCouponcodesGetData>>
  /** {@link V3MarketingBusifavorStocksByStock_idCouponcodes.get} */
  readonly getAsync: V3MarketingBusifavorStocksByStock_idCouponcodes['get']
  /**
   * **上传预存code**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   */
  post(options: { stock_id: string; json: V3MarketingBusifavorStocksByStock_idCouponcodesPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksByStock_idCouponcodesPostData>>
  /** {@link V3MarketingBusifavorStocksByStock_idCouponcodes.post} */
  readonly postAsync: V3MarketingBusifavorStocksByStock_idCouponcodes['post']
  readonly _coupon_code_: V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code
  readonly $coupon_code$: V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code
  readonly '<coupon_code>': V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code
  readonly '{coupon_code}': V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code
}

export interface V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeGetQuery {
  /** 公众账号ID */
  appid?: string | undefined
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeGetData {
  /** 券code信息 */
  code_information?: {
    /** 商户上传code */
    code?: string
    /** 商户上传code分配状态 */
    code_status?: 'AVAILABLE' | 'DISPATCHED' | (string & {})
    /**
     * 上传时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    upload_time?: string
    /**
     * 被分配时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    dispatched_time?: string
    /** 领券用户的OpenID */
    openid?: string
    /** 领券用户的UnionID */
    unionid?: string
    /** 用户券code */
    coupon_code?: string
  }
  /** 券码信息 */
  coupon_information?: {
    /** 商家券批次名称 */
    stock_name?: string
    /** 批次归属商户号 */
    belong_merchant?: string
    /** 批次备注 */
    comment?: string
    /** 适用商品范围 */
    goods_name?: string
    /** 批次类型 */
    stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享领券链接 */
    shareable?: boolean
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 核销规则 */
    coupon_use_rule?: {
      /** 券可核销时间 */
      coupon_available_time?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_day_after_receive?: number
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: number[]
          /** 当天可用时间段 */
          available_day_time?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
      }
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
        /** 消费门槛 */
        transaction_minimum?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent?: number
        /** 消费门槛 */
        transaction_minimum?: number
      }
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 */
        exchange_price?: number
        /** 消费门槛 */
        transaction_minimum?: number
      }
      /** 核销方式 */
      use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
      /** 小程序appid */
      mini_programs_appid?: string
      /** 小程序path */
      mini_programs_path?: string
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid */
        mini_programs_appid?: string
        /** 商家小程序path */
        mini_programs_path?: string
        /** 入口文案 */
        entrance_words?: string
        /** 引导文案 */
        guiding_words?: string
      }
      /** 商户公众号appid */
      appid?: string
      /** 营销馆id */
      hall_id?: string
      /** 可用门店id */
      store_id?: string
      /** code展示模式 */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
    }
    /** 样式信息 */
    display_pattern_info?: {
      /** 使用须知 */
      description?: string
      /** 商户logo */
      merchant_logo_url?: string
      /** 商户名称 */
      merchant_name?: string
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 券详情图片 */
      coupon_image_url?: string
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /**
         * 视频号封面图
         * 上传接口返回的图片URL
         */
        finder_video_cover_image_url?: string
      }
    }
  }
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeDeleteQuery {
  /** 请求业务单据号 */
  delete_request_no: string
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeDeleteData {
  /** 批次号 */
  stock_id?: string
  /**
   * 删除时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delete_time?: string
}
export interface V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code extends Branch {
  /**
   * **查询预存code详情**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(options: { stock_id: string; coupon_code: string; query?: V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeGetQuery | undefined } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeGetData>>
  /** {@link V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code.get} */
  readonly getAsync: V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code['get']
  /**
   * **删除预存code**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  delete(options: { stock_id: string; coupon_code: string; query: V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeDeleteQuery } & RequestOptions): Promise<Response<V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_codeDeleteData>>
  /** {@link V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code.delete} */
  readonly deleteAsync: V3MarketingBusifavorStocksByStock_idCouponcodesByCoupon_code['delete']
}

export interface V3MarketingBusifavorSubsidy extends Branch {
  readonly payReceipts: V3MarketingBusifavorSubsidyPayReceipts
  readonly returnReceipts: V3MarketingBusifavorSubsidyReturnReceipts
}

export interface V3MarketingBusifavorSubsidyPayReceiptsGetQuery {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 补差付款请求单号 */
  out_subsidy_no?: string | undefined
}
export interface V3MarketingBusifavorSubsidyPayReceiptsGetData {
  /** 补差付款单据列表 */
  pay_receipt_list?: {
    /** 补差付款单号 */
    subsidy_receipt_id?: string
    /** 商家券批次号 */
    stock_id?: string
    /** 商家券Code */
    coupon_code?: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 营销补差扣款商户号 */
    payer_merchant?: string
    /** 营销补差入账商户号 */
    payee_merchant?: string
    /** 补差付款金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 补差付款描述 */
    description?: string
    /** 补差付款单据状态 */
    status?: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {})
    /** 补差付款失败原因 */
    fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {})
    /** 补差付款完成时间 */
    success_time?: string
    /** 业务请求唯一单号 */
    out_subsidy_no?: string
    /** 补差付款发起时间 */
    create_time?: string
  }[]
}
export interface V3MarketingBusifavorSubsidyPayReceiptsPostJson {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
}
export interface V3MarketingBusifavorSubsidyPayReceiptsPostData {
  /** 补差付款单号 */
  subsidy_receipt_id?: string
  /** 商家券批次号 */
  stock_id?: string
  /** 商家券Code */
  coupon_code?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 营销补差扣款商户号 */
  payer_merchant?: string
  /** 营销补差入账商户号 */
  payee_merchant?: string
  /** 补差付款金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 补差付款描述 */
  description?: string
  /** 补差付款单据状态 */
  status?: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {})
  /** 补差付款失败原因 */
  fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {})
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no?: string
  /** 补差付款发起时间 */
  create_time?: string
}
export interface V3MarketingBusifavorSubsidyPayReceipts extends Branch {
  /**
   * **查询营销补差付款单列表**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   */
  get(options: { query: V3MarketingBusifavorSubsidyPayReceiptsGetQuery } & RequestOptions): Promise<Response<V3MarketingBusifavorSubsidyPayReceiptsGetData>>
  /** {@link V3MarketingBusifavorSubsidyPayReceipts.get} */
  readonly getAsync: V3MarketingBusifavorSubsidyPayReceipts['get']
  /**
   * **营销补差付款**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   */
  post(options: { json: V3MarketingBusifavorSubsidyPayReceiptsPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorSubsidyPayReceiptsPostData>>
  /** {@link V3MarketingBusifavorSubsidyPayReceipts.post} */
  readonly postAsync: V3MarketingBusifavorSubsidyPayReceipts['post']
  readonly _subsidy_receipt_id_: V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id
  readonly $subsidy_receipt_id$: V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id
  readonly '<subsidy_receipt_id>': V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id
  readonly '{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id
}

export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_idGetData {
  /** 补差付款单号 */
  subsidy_receipt_id?: string
  /** 商家券批次号 */
  stock_id?: string
  /** 商家券Code */
  coupon_code?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 营销补差扣款商户号 */
  payer_merchant?: string
  /** 营销补差入账商户号 */
  payee_merchant?: string
  /** 补差付款金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 补差付款描述 */
  description?: string
  /** 补差付款单据状态 */
  status?: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {})
  /** 补差付款失败原因 */
  fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {})
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no?: string
  /** 补差付款发起时间 */
  create_time?: string
}
export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id extends Branch {
  /**
   * **查询营销补差付款单详情**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   */
  get(options: { subsidy_receipt_id: string } & RequestOptions): Promise<Response<V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_idGetData>>
  /** {@link V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id.get} */
  readonly getAsync: V3MarketingBusifavorSubsidyPayReceiptsBySubsidy_receipt_id['get']
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsPostJson {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
}
export interface V3MarketingBusifavorSubsidyReturnReceiptsPostData {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id?: string
  /** 商家券Code */
  coupon_code?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 原营销补差扣款商户号 */
  payer_merchant?: string
  /** 原营销补差入账商户号 */
  payee_merchant?: string
  /** 补差回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 补差回退描述 */
  description?: string
  /** 补差回退单据状态 */
  status?: 'RETURN_RECEIPT_UNKNOWN' | 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL' | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id?: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no?: string
  /** 补差回退发起时间 */
  return_create_time?: string
}
export interface V3MarketingBusifavorSubsidyReturnReceipts extends Branch {
  /**
   * **营销补差回退**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   */
  post(options: { json: V3MarketingBusifavorSubsidyReturnReceiptsPostJson } & RequestOptions): Promise<Response<V3MarketingBusifavorSubsidyReturnReceiptsPostData>>
  /** {@link V3MarketingBusifavorSubsidyReturnReceipts.post} */
  readonly postAsync: V3MarketingBusifavorSubsidyReturnReceipts['post']
  readonly _subsidy_return_receipt_id_: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id
  readonly $subsidy_return_receipt_id$: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id
  readonly '<subsidy_return_receipt_id>': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id
  readonly '{subsidy_return_receipt_id}': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_idGetData {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id?: string
  /** 商家券Code */
  coupon_code?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 原营销补差扣款商户号 */
  payer_merchant?: string
  /** 原营销补差入账商户号 */
  payee_merchant?: string
  /** 补差回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 补差回退描述 */
  description?: string
  /** 补差回退单据状态 */
  status?: 'RETURN_RECEIPT_UNKNOWN' | 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL' | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id?: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no?: string
  /** 补差回退发起时间 */
  return_create_time?: string
}
export interface V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id extends Branch {
  /**
   * **查询商家券营销补差回退单详情**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   */
  get(options: { subsidy_return_receipt_id: string } & RequestOptions): Promise<Response<V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_idGetData>>
  /** {@link V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id.get} */
  readonly getAsync: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidy_return_receipt_id['get']
}

export interface V3MarketingBusifavorUsers extends Branch {
  readonly _openid_: V3MarketingBusifavorUsersByOpenid
  readonly $openid$: V3MarketingBusifavorUsersByOpenid
  readonly '<openid>': V3MarketingBusifavorUsersByOpenid
  readonly '{openid}': V3MarketingBusifavorUsersByOpenid
}

export interface V3MarketingBusifavorUsersByOpenid extends Branch {
  readonly coupons: V3MarketingBusifavorUsersByOpenidCoupons
}

export interface V3MarketingBusifavorUsersByOpenidCouponsGetQuery {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string | null | undefined
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | null | undefined
  /** 创建批次的商户号 */
  creator_merchant?: string | null | undefined
  /** 批次归属商户号 */
  belong_merchant?: string | null | undefined
  /** 批次发放商户号 */
  sender_merchant?: string | null | undefined
  /** 分页页码 */
  offset?: number | null | undefined
  /** 分页大小 */
  limit?: number | null | undefined
}
export interface V3MarketingBusifavorUsersByOpenidCouponsGetData {
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 结果集 */
  data?: {
    /** 商家券批次名称 */
    stock_name?: string
    /** 批次归属商户号 */
    belong_merchant?: string
    /** 批次备注 */
    comment?: string
    /** 适用商品范围 */
    goods_name?: string
    /**
     * 批次类型
     * - `NORMAL` 固定面额满减券批次
     * - `DISCOUNT` 折扣券批次
     * - `EXCHANGE` 换购券批次
     */
    stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 核销规则 */
    coupon_use_rule?: {
      /** 券可核销时间 */
      coupon_available_time?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天内有效 */
        available_day_after_receive?: number
      }
      /** 固定周期有效时间段 */
      available_week?: {
        /**
         * 可用星期数
         * - `0` 周日
         * - `1` 周一
         */
        week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
        /** 消费门槛 */
        transaction_minimum?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent?: number
        /** 消费门槛 */
        transaction_minimum?: number
      }
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 */
        exchange_price?: number
        /** 消费门槛 */
        transaction_minimum?: number
      }
      /**
       * 核销方式
       * - `OFF_LINE` 线下滴码
       * - `MINI_PROGRAMS` 线上小程序
       * - `PAYMENT_CODE` 微信支付付款码
       * - `SELF_CONSUME` 用户自助
       */
      use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {})
      /** 小程序appid */
      mini_programs_appid?: string
      /** 小程序path */
      mini_programs_path?: string
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid */
        mini_programs_appid?: string
        /** 商家小程序path */
        mini_programs_path?: string
        /** 入口文案 */
        entrance_words?: string
        /** 引导文案 */
        guiding_words?: string
      }
      /** 商户公众号appid */
      appid?: string
      /** 更多优惠入口 */
      hall_id?: string
      /** 可用门店id */
      store_id?: string
      /**
       * code展示模式
       * - `BARCODE` 一维码
       * - `QRCODE` 二维码
       * - `NOT_SHOW` 不展示code
       */
      code_display_mode?: 'BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {})
    }
    /** 样式信息 */
    display_pattern_info?: {
      /** 使用须知 */
      description?: string
      /**
       * 商户logo
       * 上传接口返回的图片URL
       */
      merchant_logo_url?: string
      /** 商户名称 */
      merchant_name?: string
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /**
       * 券详情图片
       * 上传接口返回的图片URL
       */
      coupon_image_url?: string
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /**
         * 视频号封面图
         * 上传接口返回的图片URL
         */
        finder_video_cover_image_url?: string
      }
    }
    /** 券code */
    coupon_code?: string
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 批次号 */
    stock_id?: string
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
    /** 发券请求单号 */
    send_request_no?: string
    /** 核销请求单号 */
    use_request_no?: string
    /**
     * 券可使用开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_start_time?: string
    /**
     * 券过期时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    expire_time?: string
    /**
     * 券领券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    receive_time?: string
    /**
     * 券核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
  }[]
}
export interface V3MarketingBusifavorUsersByOpenidCoupons extends Branch {
  /**
   * **根据过滤条件查询用户券**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
   */
  get(options: { openid: string; query: V3MarketingBusifavorUsersByOpenidCouponsGetQuery } & RequestOptions): Promise<Response<V3MarketingBusifavorUsersByOpenidCouponsGetData>>
  /** {@link V3MarketingBusifavorUsersByOpenidCoupons.get} */
  readonly getAsync: V3MarketingBusifavorUsersByOpenidCoupons['get']
  readonly _coupon_code_: V3MarketingBusifavorUsersByOpenidCouponsByCoupon_code
  readonly $coupon_code$: V3MarketingBusifavorUsersByOpenidCouponsByCoupon_code
  readonly '<coupon_code>': V3MarketingBusifavorUsersByOpenidCouponsByCoupon_code
  readonly '{coupon_code}': V3MarketingBusifavorUsersByOpenidCouponsByCoupon_code
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCoupon_code extends Branch {
  readonly appids: V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppids
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppids extends Branch {
  readonly _appid_: V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid
  readonly $appid$: V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid
  readonly '<appid>': V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid
  readonly '{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppidGetData {
  /** 商家券批次名称 */
  stock_name?: string
  /** 批次归属商户号 */
  belong_merchant?: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name?: string
  /**
   * 批次类型
   * - `NORMAL` 固定面额满减券批次
   * - `DISCOUNT` 折扣券批次
   * - `EXCHANGE` 换购券批次
   */
  stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule?: {
    /** 券可核销时间 */
    coupon_available_time?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 领取后N天内有效 */
      available_day_after_receive?: number
    }
    /** 固定周期有效时间段 */
    available_week?: {
      /**
       * 可用星期数
       * - `0` 周日
       * - `1` 周一
       */
      week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[]
      /** 当天可用时间段 */
      available_day_time?: {
        /** 当天可用开始时间 */
        begin_time?: number
        /** 当天可用结束时间 */
        end_time?: number
      }[]
    }
    /** 无规律的有效时间段 */
    irregulary_avaliable_time?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      end_time?: string
    }[]
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 消费门槛 */
      transaction_minimum?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent?: number
      /** 消费门槛 */
      transaction_minimum?: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 */
      exchange_price?: number
      /** 消费门槛 */
      transaction_minimum?: number
    }
    /**
     * 核销方式
     * - `OFF_LINE` 线下滴码
     * - `MINI_PROGRAMS` 线上小程序
     * - `PAYMENT_CODE` 微信支付付款码
     * - `SELF_CONSUME` 用户自助
     */
    use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {})
    /** 小程序appid */
    mini_programs_appid?: string
    /** 小程序path */
    mini_programs_path?: string
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid?: string
      /** 商家小程序path */
      mini_programs_path?: string
      /** 入口文案 */
      entrance_words?: string
      /** 引导文案 */
      guiding_words?: string
    }
    /** 商户公众号appid */
    appid?: string
    /** 更多优惠入口 */
    hall_id?: string
    /** 可用门店id */
    store_id?: string
    /**
     * code展示模式
     * - `BARCODE` 一维码
     * - `QRCODE` 二维码
     * - `NOT_SHOW` 不展示code
     */
    code_display_mode?: 'BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {})
  }
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string
    /**
     * 商户logo
     * 上传接口返回的图片URL
     */
    merchant_logo_url?: string
    /** 商户名称 */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /**
     * 券详情图片
     * 上传接口返回的图片URL
     */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /**
       * 视频号封面图
       * 上传接口返回的图片URL
       */
      finder_video_cover_image_url?: string
    }
  }
  /** 券code */
  coupon_code?: string
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 */
  send_request_no?: string
  /** 核销请求单号 */
  use_request_no?: string
  /**
   * 券可使用开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_start_time?: string
  /**
   * 券过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expire_time?: string
  /**
   * 券领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /**
   * 券核销时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  use_time?: string
}
export interface V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid extends Branch {
  /**
   * **查询用户单张券详情**
   *
   * 运营工具∙商家券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
   */
  get(options: { openid: string; coupon_code: string; appid: string } & RequestOptions): Promise<Response<V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppidGetData>>
  /** {@link V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid.get} */
  readonly getAsync: V3MarketingBusifavorUsersByOpenidCouponsByCoupon_codeAppidsByAppid['get']
}

export interface V3MarketingFavor extends Branch {
  readonly callbacks: V3MarketingFavorCallbacks
  readonly couponStocks: V3MarketingFavorCouponStocks
  readonly media: V3MarketingFavorMedia
  readonly stocks: V3MarketingFavorStocks
  readonly users: V3MarketingFavorUsers
}

export interface V3MarketingFavorCallbacksGetQuery {
  /** 商户号 */
  mchid: string
}
export interface V3MarketingFavorCallbacksGetData {
  /** 商户号 */
  mchid?: string
  /** 通知地址 */
  notify_url?: string
}
export interface V3MarketingFavorCallbacksPostJson {
  /** 商户号 */
  mchid: string
  /** 通知url地址 */
  notify_url: string
  /** 回调开关 */
  switch?: boolean | undefined
}
export interface V3MarketingFavorCallbacksPostData {
  /** 修改时间 */
  update_time?: string
  /** 通知地址 */
  notify_url?: string
}
export interface V3MarketingFavorCallbacks extends Branch {
  /**
   * **获取已设置的消息通知地址**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   */
  get(options: { query: V3MarketingFavorCallbacksGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorCallbacksGetData>>
  /** {@link V3MarketingFavorCallbacks.get} */
  readonly getAsync: V3MarketingFavorCallbacks['get']
  /**
   * **设置消息通知地址**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   */
  post(options: { json: V3MarketingFavorCallbacksPostJson } & RequestOptions): Promise<Response<V3MarketingFavorCallbacksPostData>>
  /** {@link V3MarketingFavorCallbacks.post} */
  readonly postAsync: V3MarketingFavorCallbacks['post']
}

export interface V3MarketingFavorCouponStocksPostJson {
  /** 批次名称 */
  stock_name: string
  /**
   * 开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_begin_time: string
  /**
   * 结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: {
    /** 发放总上限 */
    max_coupons: number
    /** 总预算 */
    max_amount: number
    /** 单天发放上限金额（整数，最小货币单位，人民币为分） */
    max_amount_by_day?: number | undefined
    /** 单个用户可领个数 */
    max_coupons_per_user: number
    /** 是否开启自然人限制 */
    natural_person_limit: boolean
    /** api发券防刷 */
    prevent_api_abuse: boolean
  }
  /** 是否无资金流 */
  no_cash: boolean
  /**
   * 批次类型
   * - `NORMAL` 固定面额满减券批次
   * - `DISCOUNT` 折扣券批次
   * - `EXCHAHGE` 换购券批次
   * - `RANDOM` 千人千面券批次
   * - `DISCOUNT_CUT` 立减与折扣
   */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
  /** 批次备注 */
  comment?: string | undefined
  /** 归属商户号 */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?: {
    /** 使用说明 */
    description?: string | undefined
    /**
     * 商户logo
     * 上传接口返回的图片URL
     */
    merchant_logo?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /**
     * 券详情图片
     * 上传接口返回的图片URL
     */
    coupon_image?: string | undefined
    /** 卡包跳转目标 */
    jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE' | (string & {}) | undefined
    /** 小程序appid */
    mini_program_appid?: string | undefined
    /** 小程序path */
    mini_program_path?: string | undefined
  } | undefined
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string | undefined
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string | undefined
      /** 固定时间段可用 */
      fix_available_time?: {
        /**
         * 可用星期数
         * - `0` 周日
         * - `1` 周一
         */
        available_week_day?: readonly (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[] | undefined
        /**
         * 当天开始时间
         * 0 到 86400
         */
        begin_time?: number | undefined
        /**
         * 当天结束时间
         * 1 到 86399
         */
        end_time?: number | undefined
      } | undefined
      /** 领取第二天生效 */
      second_day_available?: boolean | undefined
      /** 领取后有效时间 */
      available_time_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 面额 */
      coupon_amount: number
      /** 门槛 */
      transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 最高折扣金额（整数，最小货币单位，人民币为分） */
      discount_amount_max?: number | undefined
      /** 折扣百分比 */
      discount_percent?: number | undefined
      /** 门槛 */
      transaction_minimum?: number | undefined
    } | undefined
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 */
      exchange_price?: number | undefined
      /** 消费门槛 */
      transaction_minimum?: number | undefined
    } | undefined
    /**
     * 订单优惠标记
     * 至多 50 项
     */
    goods_tag?: readonly string[] | undefined
    /** 指定支付方式 */
    limit_pay?: readonly string[] | undefined
    /** 指定银行卡BIN */
    limit_card?: {
      /** 银行卡名称 */
      name?: string | undefined
      /**
       * 指定卡BIN
       * 至多 10 项
       */
      bin?: readonly string[] | undefined
    } | undefined
    /**
     * 支付方式
     * - `MICROAPP` 小程序支付
     * - `APPPAY` APP支付
     * - `PPAY` 免密支付
     * - `CARD` 刷卡支付
     * - `FACE` 人脸支付
     * - `OTHER` 其他支付
     */
    trade_type?: readonly ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[] | undefined
    /**
     * 可核销商品编码
     * 至多 50 项
     */
    available_items?: readonly string[] | undefined
    /**
     * 不参与优惠商品编码
     * 至多 50 项
     */
    unavailable_items?: readonly string[] | undefined
    /**
     * 可核销商户号
     * 至多 50 项
     */
    available_merchants?: readonly string[] | undefined
    /** 是否可叠加其他优惠 */
    combine_use?: boolean | undefined
  }
  /** 商户单据号 */
  out_request_no: string
  /** 扩展属性 */
  ext_info?: string | undefined
}
export interface V3MarketingFavorCouponStocksPostData {
  /** 批次号 */
  stock_id?: string
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
}
export interface V3MarketingFavorCouponStocks extends Branch {
  /**
   * **创建代金券批次**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   */
  post(options: { json: V3MarketingFavorCouponStocksPostJson } & RequestOptions): Promise<Response<V3MarketingFavorCouponStocksPostData>>
  /** {@link V3MarketingFavorCouponStocks.post} */
  readonly postAsync: V3MarketingFavorCouponStocks['post']
}

export interface V3MarketingFavorMedia extends Branch {
  readonly imageUpload: V3MarketingFavorMediaImageUpload
}

export interface V3MarketingFavorMediaImageUploadPostData {
  /** 媒体文件URL地址 */
  media_url?: string
}
export interface V3MarketingFavorMediaImageUpload extends Branch {
  /**
   * **（营销）图片上传**
   *
   * 运营工具∙通用接口 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3MarketingFavorMediaImageUploadPostData>>
  /** {@link V3MarketingFavorMediaImageUpload.post} */
  readonly postAsync: V3MarketingFavorMediaImageUpload['post']
}

export interface V3MarketingFavorStocksGetQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /**
   * 起始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_start_time?: string | undefined
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_end_time?: string | undefined
  /**
   * 批次状态
   * - `unactivated` 未激活
   * - `audit` 审核中
   * - `running` 运行中
   * - `stoped` 已停止
   * - `paused` 暂停发放
   */
  status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {}) | undefined
}
export interface V3MarketingFavorStocksGetData {
  /** 批次总数 */
  total_count?: number
  /** 分页大小 */
  limit?: number
  /** 分页页码 */
  offset?: number
  /** 批次详情 */
  data?: {
    /** 批次名称 */
    stock_name?: string
    /**
     * 开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 发放规则 */
    stock_use_rule?: {
      /** 发放总上限 */
      max_coupons?: number
      /** 总预算 */
      max_amount?: number
      /** 单天发放上限金额（整数，最小货币单位，人民币为分） */
      max_amount_by_day?: number
      /** 单个用户可领个数 */
      max_coupons_per_user?: number
      /** 是否开启自然人限制 */
      natural_person_limit?: boolean
      /** api发券防刷 */
      prevent_api_abuse?: boolean
    }
    /** 是否无资金流 */
    no_cash?: boolean
    /**
     * 批次类型
     * - `NORMAL` 固定面额满减券批次
     * - `DISCOUNT` 折扣券批次
     * - `EXCHAHGE` 换购券批次
     * - `RANDOM` 千人千面券批次
     * - `DISCOUNT_CUT` 立减与折扣
     */
    stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
    /** 批次号 */
    stock_id?: string
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /**
     * 批次状态
     * - `unactivated` 未激活
     * - `audit` 审核中
     * - `running` 运行中
     * - `stoped` 已停止
     * - `paused` 暂停发放
     */
    status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
    /** 使用说明 */
    description?: string
    /**
     * 创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 激活批次的时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /**
     * 终止批次的时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem?: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /** 可用优惠的商品最高单价 */
      single_price_max?: number
      /** 减至后的优惠单价 */
      cut_to_price?: number
    }
    /** 已发券数量 */
    distributed_coupons?: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
    /** 消费金可用地域 */
    available_region_list?: {
      /** 类型 */
      type?: string
      province?: string
      city?: string
      district?: string
      /** 国家 */
      country?: string
    }[]
    /** 消费金可用行业 */
    available_industry_list?: string[]
  }[]
}
export interface V3MarketingFavorStocks extends Branch {
  /**
   * **条件查询批次列表**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   */
  get(options: { query: V3MarketingFavorStocksGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorStocksGetData>>
  /** {@link V3MarketingFavorStocks.get} */
  readonly getAsync: V3MarketingFavorStocks['get']
  readonly _stock_id_: V3MarketingFavorStocksByStock_id
  readonly $stock_id$: V3MarketingFavorStocksByStock_id
  readonly '<stock_id>': V3MarketingFavorStocksByStock_id
  readonly '{stock_id}': V3MarketingFavorStocksByStock_id
}

export interface V3MarketingFavorStocksByStock_idGetQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}
export interface V3MarketingFavorStocksByStock_idGetData {
  /** 批次名称 */
  stock_name?: string
  /**
   * 开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_begin_time?: string
  /**
   * 结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_end_time?: string
  /** 发放规则 */
  stock_use_rule?: {
    /** 发放总上限 */
    max_coupons?: number
    /** 总预算 */
    max_amount?: number
    /** 单天发放上限金额（整数，最小货币单位，人民币为分） */
    max_amount_by_day?: number
    /** 单个用户可领个数 */
    max_coupons_per_user?: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** api发券防刷 */
    prevent_api_abuse?: boolean
  }
  /** 是否无资金流 */
  no_cash?: boolean
  /**
   * 批次类型
   * - `NORMAL` 固定面额满减券批次
   * - `DISCOUNT` 折扣券批次
   * - `EXCHAHGE` 换购券批次
   * - `RANDOM` 千人千面券批次
   * - `DISCOUNT_CUT` 立减与折扣
   */
  stock_type?: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 创建批次的商户号 */
  stock_creator_mchid?: string
  /**
   * 批次状态
   * - `unactivated` 未激活
   * - `audit` 审核中
   * - `running` 运行中
   * - `stoped` 已停止
   * - `paused` 暂停发放
   */
  status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
  /** 使用说明 */
  description?: string
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 激活批次的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string
  /**
   * 终止批次的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem?: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /** 可用优惠的商品最高单价 */
    single_price_max?: number
    /** 减至后的优惠单价 */
    cut_to_price?: number
  }
  /** 已发券数量 */
  distributed_coupons?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /** 消费金可用地域 */
  available_region_list?: {
    /** 类型 */
    type?: string
    province?: string
    city?: string
    district?: string
    /** 国家 */
    country?: string
  }[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
}
export interface V3MarketingFavorStocksByStock_id extends Branch {
  /**
   * **查询批次详情**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   */
  get(options: { stock_id: string; query: V3MarketingFavorStocksByStock_idGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idGetData>>
  /** {@link V3MarketingFavorStocksByStock_id.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_id['get']
  readonly items: V3MarketingFavorStocksByStock_idItems
  readonly merchants: V3MarketingFavorStocksByStock_idMerchants
  readonly modifyGoodsId: V3MarketingFavorStocksByStock_idModifyGoodsId
  readonly pause: V3MarketingFavorStocksByStock_idPause
  readonly refundFlow: V3MarketingFavorStocksByStock_idRefundFlow
  readonly refundFlowByDay: V3MarketingFavorStocksByStock_idRefundFlowByDay
  readonly restart: V3MarketingFavorStocksByStock_idRestart
  readonly start: V3MarketingFavorStocksByStock_idStart
  readonly stop: V3MarketingFavorStocksByStock_idStop
  readonly useFlow: V3MarketingFavorStocksByStock_idUseFlow
  readonly useFlowByDay: V3MarketingFavorStocksByStock_idUseFlowByDay
}

export interface V3MarketingFavorStocksByStock_idItemsGetQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: string
}
export interface V3MarketingFavorStocksByStock_idItemsGetData {
  /** 可用单品编码总数 */
  total_count?: number
  /** 可用单品编码 */
  data?: string[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 批次号 */
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idItems extends Branch {
  /**
   * **查询代金券可用单品**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   */
  get(options: { stock_id: string; query: V3MarketingFavorStocksByStock_idItemsGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idItemsGetData>>
  /** {@link V3MarketingFavorStocksByStock_idItems.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_idItems['get']
}

export interface V3MarketingFavorStocksByStock_idMerchantsGetQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}
export interface V3MarketingFavorStocksByStock_idMerchantsGetData {
  /** 可用商户总数量 */
  total_count?: number
  /** 可用商户列表 */
  data?: string[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 批次号 */
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idMerchants extends Branch {
  /**
   * **查询代金券可用商户**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   */
  get(options: { stock_id: string; query: V3MarketingFavorStocksByStock_idMerchantsGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idMerchantsGetData>>
  /** {@link V3MarketingFavorStocksByStock_idMerchants.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_idMerchants['get']
}

export interface V3MarketingFavorStocksByStock_idModifyGoodsIdPostJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 增加单品编码列表 */
  add_goods_id_list?: readonly string[] | undefined
  /** 删除单品编码列表 */
  delete_goods_id_list?: readonly string[] | undefined
}
export interface V3MarketingFavorStocksByStock_idModifyGoodsIdPostData {
  /**
   * 生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pause_time?: string
  /** 批次号 */
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idModifyGoodsId extends Branch {
  /**
   * **修改可用单品编码**
   *
   * 运营工具∙代金券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
   */
  post(options: { stock_id: string; json: V3MarketingFavorStocksByStock_idModifyGoodsIdPostJson } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idModifyGoodsIdPostData>>
  /** {@link V3MarketingFavorStocksByStock_idModifyGoodsId.post} */
  readonly postAsync: V3MarketingFavorStocksByStock_idModifyGoodsId['post']
}

export interface V3MarketingFavorStocksByStock_idPausePostJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}
export interface V3MarketingFavorStocksByStock_idPausePostData {
  /**
   * 暂停时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pause_time?: string
  /** 批次号 */
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idPause extends Branch {
  /**
   * **暂停代金券批次**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   */
  post(options: { stock_id: string; json: V3MarketingFavorStocksByStock_idPausePostJson } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idPausePostData>>
  /** {@link V3MarketingFavorStocksByStock_idPause.post} */
  readonly postAsync: V3MarketingFavorStocksByStock_idPause['post']
}

export interface V3MarketingFavorStocksByStock_idRefundFlowGetData {
  /** 下载链接 */
  url?: string
  /** 安全校验码 */
  hash_value?: string
  /** 哈希算法类型 */
  hash_type?: string
}
export interface V3MarketingFavorStocksByStock_idRefundFlow extends Branch {
  /**
   * **下载批次退款明细**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   */
  get(options: { stock_id: string } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idRefundFlowGetData>>
  /** {@link V3MarketingFavorStocksByStock_idRefundFlow.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_idRefundFlow['get']
}

export interface V3MarketingFavorStocksByStock_idRefundFlowByDayGetQuery {
  /** 账单日期 */
  bill_date: string
}
export interface V3MarketingFavorStocksByStock_idRefundFlowByDayGetData {
  /** 下载链接 */
  url?: string
  /** 账单文件摘要 */
  stock_refundflow_hash?: string
  /** 账单记录总条数 */
  stock_refundflow_count?: string
}
export interface V3MarketingFavorStocksByStock_idRefundFlowByDay extends Branch {
  /**
   * **获取批次退款明细下载链接**
   *
   * 运营工具∙代金券 · 商户、服务商
   *
   * 受邀开通
   */
  get(options: { stock_id: string; query: V3MarketingFavorStocksByStock_idRefundFlowByDayGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idRefundFlowByDayGetData>>
  /** {@link V3MarketingFavorStocksByStock_idRefundFlowByDay.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_idRefundFlowByDay['get']
}

export interface V3MarketingFavorStocksByStock_idRestartPostJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}
export interface V3MarketingFavorStocksByStock_idRestartPostData {
  /**
   * 生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  restart_time?: string
  /** 批次号 */
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idRestart extends Branch {
  /**
   * **重启代金券批次**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   */
  post(options: { stock_id: string; json: V3MarketingFavorStocksByStock_idRestartPostJson } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idRestartPostData>>
  /** {@link V3MarketingFavorStocksByStock_idRestart.post} */
  readonly postAsync: V3MarketingFavorStocksByStock_idRestart['post']
}

export interface V3MarketingFavorStocksByStock_idStartPostJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}
export interface V3MarketingFavorStocksByStock_idStartPostData {
  /**
   * 生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string
  /** 批次号 */
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idStart extends Branch {
  /**
   * **激活代金券批次**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   */
  post(options: { stock_id: string; json: V3MarketingFavorStocksByStock_idStartPostJson } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idStartPostData>>
  /** {@link V3MarketingFavorStocksByStock_idStart.post} */
  readonly postAsync: V3MarketingFavorStocksByStock_idStart['post']
}

export interface V3MarketingFavorStocksByStock_idStopPostJson {
  stock_creator_mchid: string
}
export interface V3MarketingFavorStocksByStock_idStopPostData {
  /** RFC 3339，如 `2018-06-08T10:34:56+08:00` */
  stop_time?: string
  stock_id?: string
}
export interface V3MarketingFavorStocksByStock_idStop extends Branch {
  /**
   * **终止代金券批次**
   *
   * 运营工具∙代金券 · 商户、服务商
   */
  post(options: { stock_id: string; json: V3MarketingFavorStocksByStock_idStopPostJson } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idStopPostData>>
  /** {@link V3MarketingFavorStocksByStock_idStop.post} */
  readonly postAsync: V3MarketingFavorStocksByStock_idStop['post']
}

export interface V3MarketingFavorStocksByStock_idUseFlowGetData {
  /** 下载链接 */
  url?: string
  /** 安全校验码 */
  hash_value?: string
  /** 哈希算法类型 */
  hash_type?: string
}
export interface V3MarketingFavorStocksByStock_idUseFlow extends Branch {
  /**
   * **下载批次核销明细**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   */
  get(options: { stock_id: string } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idUseFlowGetData>>
  /** {@link V3MarketingFavorStocksByStock_idUseFlow.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_idUseFlow['get']
}

export interface V3MarketingFavorStocksByStock_idUseFlowByDayGetQuery {
  /** 账单日期 */
  bill_date: string
}
export interface V3MarketingFavorStocksByStock_idUseFlowByDayGetData {
  /** 下载链接 */
  url?: string
  /** 账单文件摘要 */
  stock_useflow_hash?: string
  /** 账单记录总条数 */
  stock_useflow_count?: string
}
export interface V3MarketingFavorStocksByStock_idUseFlowByDay extends Branch {
  /**
   * **获取批次核销明细下载链接**
   *
   * 运营工具∙代金券 · 商户、服务商
   *
   * 受邀开通
   */
  get(options: { stock_id: string; query: V3MarketingFavorStocksByStock_idUseFlowByDayGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorStocksByStock_idUseFlowByDayGetData>>
  /** {@link V3MarketingFavorStocksByStock_idUseFlowByDay.get} */
  readonly getAsync: V3MarketingFavorStocksByStock_idUseFlowByDay['get']
}

export interface V3MarketingFavorUsers extends Branch {
  readonly _openid_: V3MarketingFavorUsersByOpenid
  readonly $openid$: V3MarketingFavorUsersByOpenid
  readonly '<openid>': V3MarketingFavorUsersByOpenid
  readonly '{openid}': V3MarketingFavorUsersByOpenid
}

export interface V3MarketingFavorUsersByOpenid extends Branch {
  readonly coupons: V3MarketingFavorUsersByOpenidCoupons
}

export interface V3MarketingFavorUsersByOpenidCouponsGetQuery {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string | null | undefined
  /** 券或消费金状态 */
  status?: 'SENDED' | 'USED' | (string & {}) | null | undefined
  /** 创建批次的商户号 */
  creator_mchid?: string | null | undefined
  /** 批次发放商户号 */
  sender_mchid?: string | null | undefined
  /** 可用商户号 */
  available_mchid?: string | null | undefined
  /**
   * 分页页码
   * 默认 `0`
   */
  offset?: number | null | undefined
  /**
   * 分页大小
   * 默认 `20`
   */
  limit?: number | null | undefined
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {}) | null | undefined
}
export interface V3MarketingFavorUsersByOpenidCouponsGetData {
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 结果集 */
  data?: {
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 批次号 */
    stock_id?: string
    /** 代金券id */
    coupon_id?: string
    /** 代金券名称 */
    coupon_name?: string
    /**
     * 代金券状态
     * - `SENDED` 可用
     * - `USED` 已实扣
     * - `EXPIRED` 已过期
     * - `RECOVER` 已回收
     */
    status?: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
    /** 使用说明 */
    description?: string
    /**
     * 领券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 券类型
     * - `NORMAL` 满减券
     * - `CUT_TO` 减至券
     */
    coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {})
    /**
     * 激活批次的时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /**
     * 终止批次的时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem?: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /** 可用优惠的商品最高单价 */
      single_price_max?: number
      /** 减至后的优惠单价 */
      cut_to_price?: number
    }
    /**
     * 可用开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 可用结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 固定面额满减券使用规则 */
    normal_coupon_information?: {
      /** 面额 */
      coupon_amount?: number
      /** 门槛 */
      transaction_minimum?: number
    }
    /** 已实扣代金券核销信息 */
    consume_information?: {
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      consume_time?: string
      /** 核销商户号 */
      consume_mchid?: string
      transaction_id?: string
      /** 单品信息 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品数量 */
        quantity?: number
        /** 商品价格 */
        price?: number
        /** 商品优惠金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
    }
    /** 剩余金额（整数，最小货币单位，人民币为分） */
    available_balance?: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
  }[]
}
export interface V3MarketingFavorUsersByOpenidCouponsPostJson {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  coupon_value?: number | undefined
  coupon_minimum?: number | undefined
}
export interface V3MarketingFavorUsersByOpenidCouponsPostData {
  /** 代金券id */
  coupon_id?: string
}
export interface V3MarketingFavorUsersByOpenidCoupons extends Branch {
  /**
   * **根据商户号查用户的券**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   */
  get(options: { openid: string; query: V3MarketingFavorUsersByOpenidCouponsGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorUsersByOpenidCouponsGetData>>
  /** {@link V3MarketingFavorUsersByOpenidCoupons.get} */
  readonly getAsync: V3MarketingFavorUsersByOpenidCoupons['get']
  /**
   * **发放代金券**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   */
  post(options: { openid: string; json: V3MarketingFavorUsersByOpenidCouponsPostJson } & RequestOptions): Promise<Response<V3MarketingFavorUsersByOpenidCouponsPostData>>
  /** {@link V3MarketingFavorUsersByOpenidCoupons.post} */
  readonly postAsync: V3MarketingFavorUsersByOpenidCoupons['post']
  readonly _coupon_id_: V3MarketingFavorUsersByOpenidCouponsByCoupon_id
  readonly $coupon_id$: V3MarketingFavorUsersByOpenidCouponsByCoupon_id
  readonly '<coupon_id>': V3MarketingFavorUsersByOpenidCouponsByCoupon_id
  readonly '{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCoupon_id
}

export interface V3MarketingFavorUsersByOpenidCouponsByCoupon_idGetQuery {
  /** 公众账号ID */
  appid: string
}
export interface V3MarketingFavorUsersByOpenidCouponsByCoupon_idGetData {
  /** 创建批次的商户号 */
  stock_creator_mchid?: string
  /** 批次号 */
  stock_id?: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name?: string
  /**
   * 代金券状态
   * - `SENDED` 可用
   * - `USED` 已实扣
   * - `EXPIRED` 已过期
   * - `RECOVER` 已回收
   */
  status?: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
  /** 使用说明 */
  description?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 券类型
   * - `NORMAL` 满减券
   * - `CUT_TO` 减至券
   */
  coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {})
  /**
   * 激活批次的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string
  /**
   * 终止批次的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem?: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /** 可用优惠的商品最高单价 */
    single_price_max?: number
    /** 减至后的优惠单价 */
    cut_to_price?: number
  }
  /**
   * 可用开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_begin_time?: string
  /**
   * 可用结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_end_time?: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: {
    /** 面额 */
    coupon_amount?: number
    /** 门槛 */
    transaction_minimum?: number
  }
  /** 已实扣代金券核销信息 */
  consume_information?: {
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    consume_time?: string
    /** 核销商户号 */
    consume_mchid?: string
    transaction_id?: string
    /** 单品信息 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }[]
  }
  /** 剩余金额（整数，最小货币单位，人民币为分） */
  available_balance?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
}
export interface V3MarketingFavorUsersByOpenidCouponsByCoupon_id extends Branch {
  /**
   * **查询代金券详情**
   *
   * 运营工具∙代金券 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   */
  get(options: { openid: string; coupon_id: string; query: V3MarketingFavorUsersByOpenidCouponsByCoupon_idGetQuery } & RequestOptions): Promise<Response<V3MarketingFavorUsersByOpenidCouponsByCoupon_idGetData>>
  /** {@link V3MarketingFavorUsersByOpenidCouponsByCoupon_id.get} */
  readonly getAsync: V3MarketingFavorUsersByOpenidCouponsByCoupon_id['get']
}

export interface V3MarketingGoodsSubsidyActivity extends Branch {
  readonly activities: V3MarketingGoodsSubsidyActivityActivities
  readonly activity: V3MarketingGoodsSubsidyActivityActivity
  readonly qualification: V3MarketingGoodsSubsidyActivityQualification
  readonly retailStoreAct: V3MarketingGoodsSubsidyActivityRetailStoreAct
}

export interface V3MarketingGoodsSubsidyActivityActivitiesGetQuery {
  /** 活动所属城市的ID */
  city_id: string
  /** 分页页码 */
  offset: number
  /** 最大返回的活动数 */
  limit: number
}
export interface V3MarketingGoodsSubsidyActivityActivitiesGetData {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 活动ID */
    activity_id?: string
    /** 品牌ID */
    brand_id?: string
    /** 活动创建方商户号 */
    creator_merchant_id?: string
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string
      /**
       * 活动报名开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      apply_start_time?: string
      /**
       * 活动报名结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      apply_end_time?: string
      /**
       * 活动开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      activity_start_time?: string
      /**
       * 活动结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      activity_end_time?: string
      /** 活动描述 */
      activity_description?: string
    }
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品图片URL */
      goods_picture_url?: string
    }
    /** 活动规则 */
    rule_information?: {
      store_subsidy?: string
      service_provider_subsidy?: string
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: string
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: string
      /** 活动区域列表 */
      areas?: {
        /** 省名称 */
        province?: string
        /** 市名称 */
        city?: string
        /** 区名称 */
        district?: string
      }[]
    }
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3MarketingGoodsSubsidyActivityActivities extends Branch {
  /**
   * **按区域查询品牌加价购活动**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  get(options: { query: V3MarketingGoodsSubsidyActivityActivitiesGetQuery } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityActivitiesGetData>>
  /** {@link V3MarketingGoodsSubsidyActivityActivities.get} */
  readonly getAsync: V3MarketingGoodsSubsidyActivityActivities['get']
}

export interface V3MarketingGoodsSubsidyActivityActivity extends Branch {
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityActivityByActivity_id
  readonly $activity_id$: V3MarketingGoodsSubsidyActivityActivityByActivity_id
  readonly '<activity_id>': V3MarketingGoodsSubsidyActivityActivityByActivity_id
  readonly '{activity_id}': V3MarketingGoodsSubsidyActivityActivityByActivity_id
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivity_id extends Branch {
  readonly apply: V3MarketingGoodsSubsidyActivityActivityByActivity_idApply
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivity_idApplyPostJson {
  caller_merchant_id: string
  /** 门店报名信息 */
  apply_infos: readonly {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string | undefined
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string | undefined
      /** 门店商户号 */
      merchant_id?: string | undefined
    } | undefined
    /** 商品原价 */
    goods_original_price?: number | undefined
  }[]
}
export interface V3MarketingGoodsSubsidyActivityActivityByActivity_idApplyPostData {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string
      /** 门店商户号 */
      merchant_id?: string
    }
    /** 商品原价 */
    goods_original_price?: number
  }[]
  /** 成功的报名记录 */
  succeed_apply_infos?: {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string
      /** 门店商户号 */
      merchant_id?: string
    }
    /** 商品原价 */
    goods_original_price?: number
  }[]
}
export interface V3MarketingGoodsSubsidyActivityActivityByActivity_idApply extends Branch {
  /**
   * **门店报名品牌加价购活动**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: { activity_id: string; json: V3MarketingGoodsSubsidyActivityActivityByActivity_idApplyPostJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityActivityByActivity_idApplyPostData>>
  /** {@link V3MarketingGoodsSubsidyActivityActivityByActivity_idApply.post} */
  readonly postAsync: V3MarketingGoodsSubsidyActivityActivityByActivity_idApply['post']
}

export interface V3MarketingGoodsSubsidyActivityQualification extends Branch {
  readonly lock: V3MarketingGoodsSubsidyActivityQualificationLock
  readonly unlock: V3MarketingGoodsSubsidyActivityQualificationUnlock
}

export interface V3MarketingGoodsSubsidyActivityQualificationLockPostJson {
  /** 订单信息 */
  order_information: {
    payer_openid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 订单总金额（整数，最小货币单位，人民币为分） */
    total_fee?: number | undefined
    /** 门店ID */
    store_id?: string | undefined
    /** 门店商户号 */
    store_merchant_id?: string | undefined
  }
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: readonly string[]
}
export interface V3MarketingGoodsSubsidyActivityQualificationLockPostData {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}
export interface V3MarketingGoodsSubsidyActivityQualificationLock extends Branch {
  /**
   * **锁定品牌加价购活动资格**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: { json: V3MarketingGoodsSubsidyActivityQualificationLockPostJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityQualificationLockPostData>>
  /** {@link V3MarketingGoodsSubsidyActivityQualificationLock.post} */
  readonly postAsync: V3MarketingGoodsSubsidyActivityQualificationLock['post']
}

export interface V3MarketingGoodsSubsidyActivityQualificationUnlockPostJson {
  /** 订单信息 */
  order_information: {
    payer_openid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 订单总金额（整数，最小货币单位，人民币为分） */
    total_fee?: number | undefined
    /** 门店ID */
    store_id?: string | undefined
    /** 门店商户号 */
    store_merchant_id?: string | undefined
  }
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: readonly string[]
}
export interface V3MarketingGoodsSubsidyActivityQualificationUnlockPostData {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}
export interface V3MarketingGoodsSubsidyActivityQualificationUnlock extends Branch {
  /**
   * **解锁品牌加价购活动资格**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(options: { json: V3MarketingGoodsSubsidyActivityQualificationUnlockPostJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityQualificationUnlockPostData>>
  /** {@link V3MarketingGoodsSubsidyActivityQualificationUnlock.post} */
  readonly postAsync: V3MarketingGoodsSubsidyActivityQualificationUnlock['post']
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreAct extends Branch {
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_id
  readonly _brand_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_id
  readonly $activity_id$: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_id
  readonly '<activity_id>': V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_id
  readonly '{activity_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_id
  readonly $brand_id$: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_id
  readonly '<brand_id>': V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_id
  readonly '{brand_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_id
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_id extends Branch {
  readonly representative: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative
  readonly representatives: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentatives
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativePutJson {
  /** 业务代理信息列表 */
  representative_info_list: readonly {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 请求业务单据号 */
  out_request_no: string
  /** 添加时间 */
  add_time?: string | undefined
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativePutData {
  /** 零售小店活动ID */
  activity_id?: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid?: string
  }[]
  /** 添加时间 */
  add_time?: string
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativeDeleteJson {
  /** 业务代理信息列表 */
  representative_info_list: readonly {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 请求业务单据号 */
  out_request_no: string
  /** 删除时间 */
  delete_time: string
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativeDeleteData {
  /** 零售小店活动ID */
  activity_id?: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid?: string
  }[]
  /** 删除时间 */
  delete_time?: string
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative extends Branch {
  /**
   * **添加零售小店活动业务代理**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   */
  put(options: { activity_id: string; json: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativePutJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativePutData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative.put} */
  readonly putAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative['put']
  /**
   * **删除零售小店活动业务代理**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   */
  delete(options: { activity_id: string; json: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativeDeleteJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativeDeleteData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative.delete} */
  readonly deleteAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentative['delete']
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativesGetQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativesGetData {
  /** 小店活动业代总数 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID */
    openid?: string
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentatives extends Branch {
  /**
   * **查询零售小店活动业务代理**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   */
  get(options: { activity_id: string; query: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativesGetQuery } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentativesGetData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentatives.get} */
  readonly getAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByActivity_idRepresentatives['get']
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_id extends Branch {
  readonly materials: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterials
  readonly stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterialsPostJson {
  /** 请求业务单据 */
  out_request_no: string
  /** 生成物料码数量 */
  material_num: number
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterialsPostData {
  /** 成功的物料码列表 */
  material_list?: {
    /** 物料码ID */
    material_id?: string
    /** 物料码链接 */
    material_url?: string
  }[]
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterials extends Branch {
  /**
   * **生成小店活动物料码**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   */
  post(options: { brand_id: string; json: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterialsPostJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterialsPostData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterials.post} */
  readonly postAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idMaterials['post']
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresGetQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresGetData {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresPostJson {
  /** 请求业务单据 */
  out_request_no: string
  /**
   * 添加时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  add_time: string
  /** 待新增的小店活动门店列表 */
  stores: readonly {
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }[]
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresPostData {
  /**
   * 添加时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  add_time?: string
  /** 添加失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresDeleteJson {
  /** 请求业务单据 */
  out_request_no: string
  /**
   * 删除时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delete_time: string
  /** 待删除的小店活动门店列表 */
  stores: readonly {
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }[]
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresDeleteData {
  /**
   * 删除时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delete_time?: string
  /** 删除失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores extends Branch {
  /**
   * **查询小店活动门店列表**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   */
  get(options: { brand_id: string; query: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresGetQuery } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresGetData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores.get} */
  readonly getAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores['get']
  /**
   * **添加小店活动门店**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   */
  post(options: { brand_id: string; json: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresPostJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresPostData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores.post} */
  readonly postAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores['post']
  /**
   * **删除小店活动门店**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   */
  delete(options: { brand_id: string; json: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresDeleteJson } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresDeleteData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores.delete} */
  readonly deleteAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStores['delete']
  readonly _store_code_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code
  readonly $store_code$: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code
  readonly '<store_code>': V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code
  readonly '{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_codeGetData {
  /** 门店编码 */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code extends Branch {
  /**
   * **查询小店活动门店详情**
   *
   * 品牌小店营销 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   */
  get(options: { brand_id: string; store_code: string } & RequestOptions): Promise<Response<V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_codeGetData>>
  /** {@link V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code.get} */
  readonly getAsync: V3MarketingGoodsSubsidyActivityRetailStoreActByBrand_idStoresByStore_code['get']
}

export interface V3MarketingBankFavor extends Branch {
  readonly users: V3MarketingBankFavorUsers
}

export interface V3MarketingBankFavorUsers extends Branch {
  readonly _openid_: V3MarketingBankFavorUsersByOpenid
  readonly $openid$: V3MarketingBankFavorUsersByOpenid
  readonly '<openid>': V3MarketingBankFavorUsersByOpenid
  readonly '{openid}': V3MarketingBankFavorUsersByOpenid
}

export interface V3MarketingBankFavorUsersByOpenid extends Branch {
  readonly bankMultiActivity: V3MarketingBankFavorUsersByOpenidBankMultiActivity
  readonly coupons: V3MarketingBankFavorUsersByOpenidCoupons
}

export interface V3MarketingBankFavorUsersByOpenidBankMultiActivityPostJson {
  /** 批次号 */
  stock_id: string
  /** 活动ID */
  activity_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}
export interface V3MarketingBankFavorUsersByOpenidBankMultiActivityPostData {
  /** 代金券id */
  coupon_id?: string
}
export interface V3MarketingBankFavorUsersByOpenidBankMultiActivity extends Branch {
  /**
   * **给指定用户报名多笔立减活动**
   *
   * 运营工具∙代金券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  post(options: { openid: string; json: V3MarketingBankFavorUsersByOpenidBankMultiActivityPostJson } & RequestOptions): Promise<Response<V3MarketingBankFavorUsersByOpenidBankMultiActivityPostData>>
  /** {@link V3MarketingBankFavorUsersByOpenidBankMultiActivity.post} */
  readonly postAsync: V3MarketingBankFavorUsersByOpenidBankMultiActivity['post']
}

export interface V3MarketingBankFavorUsersByOpenidCoupons extends Branch {
  readonly _coupon_id_: V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id
  readonly $coupon_id$: V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id
  readonly '<coupon_id>': V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id
  readonly '{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id
}

export interface V3MarketingBankFavorUsersByOpenidCouponsByCoupon_idGetQuery {
  /** 公众账号ID */
  appid: string
}
export interface V3MarketingBankFavorUsersByOpenidCouponsByCoupon_idGetData {
  /** 创建批次的商户号 */
  stock_creator_mchid?: string
  /** 批次号 */
  stock_id?: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name?: string
  /** 券状态 */
  coupon_state?: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED' | (string & {})
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /**
   * 可用开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_begin_time?: string
  /**
   * 可用结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  available_end_time?: string
  /** 活动ID */
  activity_id?: string
  /** 最大使用次数 */
  max_use_number?: number
  /** 可用次数 */
  available_number?: number
  /** 已使用次数 */
  used_number?: number
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: string[]
  }
  /** 用户标识ID */
  openid?: string
}
export interface V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id extends Branch {
  /**
   * **查询绑定多笔立减活动的代金券详情**
   *
   * 运营工具∙代金券 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  get(options: { openid: string; coupon_id: string; query: V3MarketingBankFavorUsersByOpenidCouponsByCoupon_idGetQuery } & RequestOptions): Promise<Response<V3MarketingBankFavorUsersByOpenidCouponsByCoupon_idGetData>>
  /** {@link V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id.get} */
  readonly getAsync: V3MarketingBankFavorUsersByOpenidCouponsByCoupon_id['get']
}

export interface V3MarketingBank extends Branch {
  readonly packages: V3MarketingBankPackages
}

export interface V3MarketingBankPackages extends Branch {
  readonly _package_id_: V3MarketingBankPackagesByPackage_id
  readonly $package_id$: V3MarketingBankPackagesByPackage_id
  readonly '<package_id>': V3MarketingBankPackagesByPackage_id
  readonly '{package_id}': V3MarketingBankPackagesByPackage_id
}

export interface V3MarketingBankPackagesByPackage_id extends Branch {
  readonly tasks: V3MarketingBankPackagesByPackage_idTasks
}

export interface V3MarketingBankPackagesByPackage_idTasksGetQuery {
  /** 任务状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 文件名 */
  filename?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3MarketingBankPackagesByPackage_idTasksGetData {
  /** 上传任务列表 */
  data?: {
    /** 上传任务 */
    task_id?: string
    /** 号码包id */
    package_id?: string
    /** 文件名 */
    filename?: string
    /** 创建上传任务的时间 */
    create_time?: string
    /** 上传任务最近一次更新的时间 */
    update_time?: string
    /** 任务状态 */
    status?: 'PROCESSING' | 'FINISHED' | (string & {})
    /** 成功数 */
    success_count?: number
    /** 失败数 */
    fail_count?: number
    /** 匹配成功的微信用户数 */
    success_user_count?: number
    /** 银行类型 */
    bank_type?: string
  }[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3MarketingBankPackagesByPackage_idTasksPostMeta {
  /** 银行类型 */
  bank_type: string
}
export interface V3MarketingBankPackagesByPackage_idTasksPostData {
  /** 银行类型 */
  bank_type?: string
  /** 创建上传任务的时间 */
  create_time?: string
  /** 失败数 */
  fail_count?: number
  /** 文件名 */
  filename?: string
  /** 号码包id */
  package_id?: string
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 成功数 */
  success_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
  /** 上传任务 */
  task_id?: string
  /** 上传任务最近一次更新的时间 */
  update_time?: string
}
export interface V3MarketingBankPackagesByPackage_idTasks extends Branch {
  /**
   * **查询上传任务列表**
   *
   * 营销工具∙收款有礼 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  get(options: { package_id: string; query: V3MarketingBankPackagesByPackage_idTasksGetQuery } & RequestOptions): Promise<Response<V3MarketingBankPackagesByPackage_idTasksGetData>>
  /** {@link V3MarketingBankPackagesByPackage_idTasks.get} */
  readonly getAsync: V3MarketingBankPackagesByPackage_idTasks['get']
  /**
   * **导入定向用户协议号**
   *
   * 营销工具∙收款有礼 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post(options: { package_id: string; meta: V3MarketingBankPackagesByPackage_idTasksPostMeta } & UploadOptions<V3MarketingBankPackagesByPackage_idTasksPostMeta>): Promise<Response<V3MarketingBankPackagesByPackage_idTasksPostData>>
  /** {@link V3MarketingBankPackagesByPackage_idTasks.post} */
  readonly postAsync: V3MarketingBankPackagesByPackage_idTasks['post']
}

export interface V3MarketingMembercardActivity extends Branch {
  readonly activities: V3MarketingMembercardActivityActivities
}

export interface V3MarketingMembercardActivityActivitiesGetQuery {
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM' | (string & {})
  /** 会员卡ID */
  card_id?: string | undefined
  /** 活动的当前状态 */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | (string & {}) | undefined
}
export interface V3MarketingMembercardActivityActivitiesGetData {
  /** 活动详情 */
  data?: {
    /** 活动ID */
    activity_id?: string
    /** 活动的当前状态 */
    activity_status?: string
    /** 创建时间 */
    create_time?: string
    /** 更新时间 */
    update_time?: string
    /** 会员卡ID */
    card_id?: string
    /** 活动名称 */
    activity_name?: string
    /** 活动类型 */
    activity_type?: string
    /** 活动开始时间 */
    begin_time?: string
    /** 活动结束时间 */
    end_time?: string
    /** 发放时间段 */
    award_send_period?: {
      /** 指定时间 */
      award_send_time?: {
        /** 发放开始时间 */
        begin_time?: string
        /** 发放结束时间 */
        end_time?: string
      }[]
      /** 指定时间段 */
      award_send_day_time?: {
        /** 每日发放开始时间 */
        begin_day_time?: {
          hours?: number
          minutes?: number
          seconds?: number
        }
        /** 每日发放结束时间 */
        end_day_time?: {
          hours?: number
          minutes?: number
          seconds?: number
        }
      }[]
    }
    /** 优惠券列表 */
    stock_list?: {
      /** 创建批次的商户号 */
      stock_creator_mchid?: string
      /** 券批次ID */
      stock_id?: string
    }[]
    /** 商户请求单号 */
    out_request_no?: string
    /** 支付后活动设置 */
    pay_activity_setting?: {
      /** 商户logo */
      logo_url?: string
      /** 支付结果页活动副标题 */
      activity_second_title?: string
      /** 活动曝光商户号 */
      mchid_list?: string[]
      /** 激活方式设置 */
      activate_setting?: {
        /** 激活类型 */
        activate_type?: string
        /** 跳转激活的url */
        activate_url?: string
        /** 跳转激活的小程序 */
        activate_miniprogram?: {
          /** 跳转激活的appid */
          activate_appid?: string
          /** 跳转激活的path */
          activate_path?: string
        }
      }
      /** 支付设置 */
      payment_setting?: {
        /** 支付模式 */
        payment_mode?: {
          /** 支付场景列表 */
          payment_scene_list?: string[]
        }
        /** 指定银行的简称 */
        limit_bank?: string
        /** 订单优惠标记 */
        goods_tags?: string[]
      }
    }
    /** 支付前会员活动设置 */
    miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      outer_str?: string[]
      /** 领奖页面跳转配置 */
      award_jump_deploy?: {
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序path */
        mini_program_path?: string
        /** 跳转按钮文案 */
        button_text?: string
      }
    }
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}
export interface V3MarketingMembercardActivityActivitiesPostJson {
  /** 会员卡ID */
  card_id: string
  /** 活动名称 */
  activity_name: string
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM' | (string & {})
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: readonly {
      /** 发放开始时间 */
      begin_time: string
      /** 发放结束时间 */
      end_time: string
    }[] | undefined
    /** 指定时间段 */
    award_send_day_time?: readonly {
      /** 每日发放开始时间 */
      begin_day_time: {
        hours: number
        minutes: number
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        hours: number
        minutes: number
        seconds: number
      }
    }[] | undefined
  } | undefined
  /** 优惠券列表 */
  stock_list?: readonly {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 券批次ID */
    stock_id: string
  }[] | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string
    /** 支付结果页活动副标题 */
    activity_second_title: string
    /** 活动曝光商户号 */
    mchid_list?: readonly string[] | undefined
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string | undefined
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: readonly string[] | undefined
      } | undefined
      /** 指定银行的简称 */
      limit_bank?: string | undefined
      /** 订单优惠标记 */
      goods_tags?: readonly string[] | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: readonly string[] | undefined
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序path */
      mini_program_path?: string | undefined
      /** 跳转按钮文案 */
      button_text?: string | undefined
    } | undefined
  } | undefined
}
export interface V3MarketingMembercardActivityActivitiesPostData {
  /** 活动ID */
  activity_id?: string
  /** 活动的当前状态 */
  activity_status?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /** 活动开始时间 */
  begin_time?: string
  /** 活动结束时间 */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time?: string
      /** 发放结束时间 */
      end_time?: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time?: {
        hours?: number
        minutes?: number
        seconds?: number
      }
      /** 每日发放结束时间 */
      end_day_time?: {
        hours?: number
        minutes?: number
        seconds?: number
      }
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 券批次ID */
    stock_id?: string
  }[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url?: string
    /** 支付结果页活动副标题 */
    activity_second_title?: string
    /** 活动曝光商户号 */
    mchid_list?: string[]
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type?: string
      /** 跳转激活的url */
      activate_url?: string
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid?: string
        /** 跳转激活的path */
        activate_path?: string
      }
    }
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[]
      }
      /** 指定银行的简称 */
      limit_bank?: string
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
  }
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序path */
      mini_program_path?: string
      /** 跳转按钮文案 */
      button_text?: string
    }
  }
}
export interface V3MarketingMembercardActivityActivities extends Branch {
  /**
   * **查询活动列表**
   *
   * 会员卡∙会员有礼 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553261
   */
  get(options: { query: V3MarketingMembercardActivityActivitiesGetQuery } & RequestOptions): Promise<Response<V3MarketingMembercardActivityActivitiesGetData>>
  /** {@link V3MarketingMembercardActivityActivities.get} */
  readonly getAsync: V3MarketingMembercardActivityActivities['get']
  /**
   * **创建活动**
   *
   * 会员卡∙会员有礼 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553030
   */
  post(options: { json: V3MarketingMembercardActivityActivitiesPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardActivityActivitiesPostData>>
  /** {@link V3MarketingMembercardActivityActivities.post} */
  readonly postAsync: V3MarketingMembercardActivityActivities['post']
  readonly _activity_id_: V3MarketingMembercardActivityActivitiesByActivity_id
  readonly $activity_id$: V3MarketingMembercardActivityActivitiesByActivity_id
  readonly '<activity_id>': V3MarketingMembercardActivityActivitiesByActivity_id
  readonly '{activity_id}': V3MarketingMembercardActivityActivitiesByActivity_id
}

export interface V3MarketingMembercardActivityActivitiesByActivity_idGetData {
  /** 活动ID */
  activity_id?: string
  /** 活动的当前状态 */
  activity_status?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /** 活动开始时间 */
  begin_time?: string
  /** 活动结束时间 */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time?: string
      /** 发放结束时间 */
      end_time?: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time?: {
        hours?: number
        minutes?: number
        seconds?: number
      }
      /** 每日发放结束时间 */
      end_day_time?: {
        hours?: number
        minutes?: number
        seconds?: number
      }
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 券批次ID */
    stock_id?: string
  }[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url?: string
    /** 支付结果页活动副标题 */
    activity_second_title?: string
    /** 活动曝光商户号 */
    mchid_list?: string[]
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type?: string
      /** 跳转激活的url */
      activate_url?: string
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid?: string
        /** 跳转激活的path */
        activate_path?: string
      }
    }
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[]
      }
      /** 指定银行的简称 */
      limit_bank?: string
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
  }
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序path */
      mini_program_path?: string
      /** 跳转按钮文案 */
      button_text?: string
    }
  }
}
export interface V3MarketingMembercardActivityActivitiesByActivity_id extends Branch {
  /**
   * **查询活动详情**
   *
   * 会员卡∙会员有礼 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553365
   */
  get(options: { activity_id: string } & RequestOptions): Promise<Response<V3MarketingMembercardActivityActivitiesByActivity_idGetData>>
  /** {@link V3MarketingMembercardActivityActivitiesByActivity_id.get} */
  readonly getAsync: V3MarketingMembercardActivityActivitiesByActivity_id['get']
  readonly terminate: V3MarketingMembercardActivityActivitiesByActivity_idTerminate
}

export interface V3MarketingMembercardActivityActivitiesByActivity_idTerminatePostData {
  /** 活动ID */
  activity_id?: string
  /** 终止时间 */
  terminate_time?: string
}
export interface V3MarketingMembercardActivityActivitiesByActivity_idTerminate extends Branch {
  /**
   * **终止活动**
   *
   * 会员卡∙会员有礼 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   */
  post(options: { activity_id: string } & RequestOptions): Promise<Response<V3MarketingMembercardActivityActivitiesByActivity_idTerminatePostData>>
  /** {@link V3MarketingMembercardActivityActivitiesByActivity_idTerminate.post} */
  readonly postAsync: V3MarketingMembercardActivityActivitiesByActivity_idTerminate['post']
}

export interface V3MarketingPartner extends Branch {
  readonly deliveryPlan: V3MarketingPartnerDeliveryPlan
  readonly productCoupon: V3MarketingPartnerProductCoupon
}

export interface V3MarketingPartnerDeliveryPlan extends Branch {
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlans
  readonly _sp_mchid_: V3MarketingPartnerDeliveryPlanBySp_mchid
  readonly $sp_mchid$: V3MarketingPartnerDeliveryPlanBySp_mchid
  readonly '<sp_mchid>': V3MarketingPartnerDeliveryPlanBySp_mchid
  readonly '{sp_mchid}': V3MarketingPartnerDeliveryPlanBySp_mchid
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansPostJson {
  /** 创建请求单号 */
  out_request_no: string
  /** 创建投放计划的品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 投放计划名称 */
  plan_name?: string | undefined
  /** 总库存 */
  total_count?: number | undefined
  /** 单用户限领 */
  user_limit?: number | undefined
  /** 单日限领 */
  daily_limit?: number | undefined
  /**
   * 开始可用时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delivery_start_time?: string | undefined
  /**
   * 结束可用时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delivery_end_time?: string | undefined
  /** 营销标签 */
  recommend_word?: string | undefined
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean | undefined
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {}) | undefined
  /** 投放批次组ID */
  stock_bundle_id?: string | undefined
}
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansPostData {
  /** 投放计划详情 */
  plan?: {
    /** 投放计划ID */
    plan_id?: string
    /** 投放计划名称 */
    plan_name?: string
    /**
     * 投放计划状态
     * - `PLAN_CREATING` 创建中
     * - `PLAN_CREATED` 创建成功
     * - `PLAN_TERMINATING` 终止中
     * - `PLAN_TERMINATED` 已终止
     * - `PLAN_EXPIRED` 已过期
     * - `PLAN_DELIVERING` 投放中
     * - `PLAN_PAUSED` 已暂停
     */
    plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
    /**
     * 开始可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_start_time?: string
    /**
     * 结束可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_end_time?: string
    /** 批次ID */
    stock_id?: string
    /** 商品券ID */
    product_coupon_id?: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id?: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
  }
}
export interface V3MarketingPartnerDeliveryPlanDeliveryPlans extends Branch {
  /**
   * **创建投放计划**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  post(options: { json: V3MarketingPartnerDeliveryPlanDeliveryPlansPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerDeliveryPlanDeliveryPlansPostData>>
  /** {@link V3MarketingPartnerDeliveryPlanDeliveryPlans.post} */
  readonly postAsync: V3MarketingPartnerDeliveryPlanDeliveryPlans['post']
  readonly _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_id
  readonly _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id
  readonly $brand_id$: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_id
  readonly '<brand_id>': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_id
  readonly '{brand_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_id
  readonly $plan_id$: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id
  readonly '<plan_id>': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id
  readonly '{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_id extends Branch {
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlans
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlansGetQuery {
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页起始位置 */
  offset?: number | undefined
  /**
   * 投放计划线上状态
   * - `PLAN_CREATING` 创建中
   * - `PLAN_CREATED` 创建成功
   * - `PLAN_TERMINATING` 终止中
   * - `PLAN_TERMINATED` 已终止
   * - `PLAN_EXPIRED` 已过期
   * - `PLAN_DELIVERING` 投放中
   * - `PLAN_PAUSED` 已暂停
   */
  plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {}) | undefined
  /**
   * 投放计划审核状态
   * - `AUDIT_INITIAL` 初始化
   * - `AUDIT_PROCESSING` 审批中
   * - `AUDIT_PASSED` 审批通过
   * - `AUDIT_REJECTED` 审批拒绝
   */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED' | (string & {}) | undefined
  /** 投放计划ID */
  plan_id?: string | undefined
}
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlansGetData {
  /** 资源总条数 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: {
    /** 投放计划ID */
    plan_id?: string
    /** 投放计划名称 */
    plan_name?: string
    /**
     * 投放计划状态
     * - `PLAN_CREATING` 创建中
     * - `PLAN_CREATED` 创建成功
     * - `PLAN_TERMINATING` 终止中
     * - `PLAN_TERMINATED` 已终止
     * - `PLAN_EXPIRED` 已过期
     * - `PLAN_DELIVERING` 投放中
     * - `PLAN_PAUSED` 已暂停
     */
    plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
    /**
     * 开始可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_start_time?: string
    /**
     * 结束可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_end_time?: string
    /** 批次ID */
    stock_id?: string
    /** 商品券ID */
    product_coupon_id?: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id?: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
  }[]
}
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlans extends Branch {
  /**
   * **分页查询投放计划列表**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  get(options: { brand_id: string; query?: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlansGetQuery | undefined } & RequestOptions): Promise<Response<V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlansGetData>>
  /** {@link V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlans.get} */
  readonly getAsync: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrand_idDeliveryPlans['get']
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idPatchJson {
  /** 修改内容 */
  modify_content: {
    /** 投放计划名称 */
    plan_name?: string | undefined
    /**
     * 结束可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_end_time?: string | undefined
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
    /** 营销标签 */
    recommend_word?: string | undefined
  }
  /** 修改请求单号 */
  out_request_no?: string | undefined
}
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idPatchData {
  /** 投放计划详情 */
  plan?: {
    /** 投放计划ID */
    plan_id?: string
    /** 投放计划名称 */
    plan_name?: string
    /**
     * 投放计划状态
     * - `PLAN_CREATING` 创建中
     * - `PLAN_CREATED` 创建成功
     * - `PLAN_TERMINATING` 终止中
     * - `PLAN_TERMINATED` 已终止
     * - `PLAN_EXPIRED` 已过期
     * - `PLAN_DELIVERING` 投放中
     * - `PLAN_PAUSED` 已暂停
     */
    plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
    /**
     * 开始可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_start_time?: string
    /**
     * 结束可用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    delivery_end_time?: string
    /** 批次ID */
    stock_id?: string
    /** 商品券ID */
    product_coupon_id?: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id?: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
  }
}
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id extends Branch {
  /**
   * **更新投放计划**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  patch(options: { plan_id: string; json: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idPatchJson } & RequestOptions): Promise<Response<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idPatchData>>
  /** {@link V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id.patch} */
  readonly patchAsync: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_id['patch']
  readonly terminate: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idTerminate
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idTerminate extends Branch {
  /**
   * **终止投放计划**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  post(options: { plan_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idTerminate.post} */
  readonly postAsync: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlan_idTerminate['post']
}

export interface V3MarketingPartnerDeliveryPlanBySp_mchid extends Branch {
  readonly notifyUrl: V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrl
}

export interface V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrlPostJson {
  /** 通知url地址 */
  notify_url: string
}
export interface V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrlPostData {
  /** 通知地址 */
  notify_url?: string
}
export interface V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrl extends Branch {
  /**
   * **设置投放计划回调地址**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  post(options: { sp_mchid: string; json: V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrlPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrlPostData>>
  /** {@link V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrl.post} */
  readonly postAsync: V3MarketingPartnerDeliveryPlanBySp_mchidNotifyUrl['post']
}

export interface V3MarketingPartnerProductCoupon extends Branch {
  readonly imageGenerationTasks: V3MarketingPartnerProductCouponImageGenerationTasks
  readonly media: V3MarketingPartnerProductCouponMedia
  readonly notifyConfigs: V3MarketingPartnerProductCouponNotifyConfigs
  readonly productCoupons: V3MarketingPartnerProductCouponProductCoupons
  readonly users: V3MarketingPartnerProductCouponUsers
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksPostJson {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 拼图数据 */
  combine_image?: {
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    } | undefined
    /** 背景颜色色值 */
    background_color?: string | undefined
  } | undefined
  /** 抠图数据 */
  cut_out?: {
    /** 商品图URL */
    image_url: string
  } | undefined
}
export interface V3MarketingPartnerProductCouponImageGenerationTasksPostData {
  /** 图片生成的任务ID */
  task_id?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponImageGenerationTasks extends Branch {
  /**
   * **提交图片生成任务**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
   */
  post(options: { json: V3MarketingPartnerProductCouponImageGenerationTasksPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponImageGenerationTasksPostData>>
  /** {@link V3MarketingPartnerProductCouponImageGenerationTasks.post} */
  readonly postAsync: V3MarketingPartnerProductCouponImageGenerationTasks['post']
  readonly _task_id_: V3MarketingPartnerProductCouponImageGenerationTasksByTask_id
  readonly $task_id$: V3MarketingPartnerProductCouponImageGenerationTasksByTask_id
  readonly '<task_id>': V3MarketingPartnerProductCouponImageGenerationTasksByTask_id
  readonly '{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTask_id
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksByTask_idGetQuery {
  /** 品牌ID */
  brand_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
}
export interface V3MarketingPartnerProductCouponImageGenerationTasksByTask_idGetData {
  /** 品牌ID */
  brand_id?: string
  /** 图片生成的任务ID */
  task_id?: string
  /** 图片生成类型 */
  image_generation_type?: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state?: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url?: string
  }
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url?: string
  }
}
export interface V3MarketingPartnerProductCouponImageGenerationTasksByTask_id extends Branch {
  /**
   * **查询图片生成任务执行结果**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
   */
  get(options: { task_id: string; query: V3MarketingPartnerProductCouponImageGenerationTasksByTask_idGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponImageGenerationTasksByTask_idGetData>>
  /** {@link V3MarketingPartnerProductCouponImageGenerationTasksByTask_id.get} */
  readonly getAsync: V3MarketingPartnerProductCouponImageGenerationTasksByTask_id['get']
}

export interface V3MarketingPartnerProductCouponMedia extends Branch {
  readonly uploadImage: V3MarketingPartnerProductCouponMediaUploadImage
}

export interface V3MarketingPartnerProductCouponMediaUploadImagePostData {
  /** 媒体文件URL地址 */
  media_url?: string
}
export interface V3MarketingPartnerProductCouponMediaUploadImage extends Branch {
  /**
   * **图片上传**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3MarketingPartnerProductCouponMediaUploadImagePostData>>
  /** {@link V3MarketingPartnerProductCouponMediaUploadImage.post} */
  readonly postAsync: V3MarketingPartnerProductCouponMediaUploadImage['post']
}

export interface V3MarketingPartnerProductCouponNotifyConfigsGetData {
  /** 通知URL地址 */
  notify_url?: string
  /**
   * 修改时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3MarketingPartnerProductCouponNotifyConfigsPostJson {
  /** 通知URL地址 */
  notify_url: string
}
export interface V3MarketingPartnerProductCouponNotifyConfigsPostData {
  /** 通知URL地址 */
  notify_url?: string
  /**
   * 修改时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3MarketingPartnerProductCouponNotifyConfigs extends Branch {
  /**
   * **获取商品券事件通知地址**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781284
   */
  get(options?: RequestOptions): Promise<Response<V3MarketingPartnerProductCouponNotifyConfigsGetData>>
  /** {@link V3MarketingPartnerProductCouponNotifyConfigs.get} */
  readonly getAsync: V3MarketingPartnerProductCouponNotifyConfigs['get']
  /**
   * **设置商品券事件通知地址**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781286
   */
  post(options: { json: V3MarketingPartnerProductCouponNotifyConfigsPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponNotifyConfigsPostData>>
  /** {@link V3MarketingPartnerProductCouponNotifyConfigs.post} */
  readonly postAsync: V3MarketingPartnerProductCouponNotifyConfigs['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsPostJson {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: readonly {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: readonly {
        /** 单品名称 */
        name: string
        /** 单品价格 */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          /** 当天可用时间段 */
          day_period_list?: readonly {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: readonly {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time: string
        }[] | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          /** 当天可用时间段 */
          day_period_list?: readonly {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: readonly {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording?: string | undefined
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  }
}
export interface V3MarketingPartnerProductCouponProductCouponsPostData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count?: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info?: {
    /** 商品券名称 */
    name?: string
    /** 商品券图片 */
    image_url?: string
    /** 商品券背景图 */
    background_url?: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name?: string
      /** 可选单品数量 */
      pick_count?: number
      /** 单品列表 */
      choice_list?: {
        /** 单品名称 */
        name?: string
        /** 单品价格 */
        price?: number
        /** 单品数量 */
        count?: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
}
export interface V3MarketingPartnerProductCouponProductCoupons extends Branch {
  /**
   * **创建商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
   */
  post(options: { json: V3MarketingPartnerProductCouponProductCouponsPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCoupons.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCoupons['post']
  readonly _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id
  readonly $product_coupon_id$: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id
  readonly '<product_coupon_id>': V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id
  readonly '{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idGetQuery {
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idGetData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count?: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info?: {
    /** 商品券名称 */
    name?: string
    /** 商品券图片 */
    image_url?: string
    /** 商品券背景图 */
    background_url?: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name?: string
      /** 可选单品数量 */
      pick_count?: number
      /** 单品列表 */
      choice_list?: {
        /** 单品名称 */
        name?: string
        /** 单品价格 */
        price?: number
        /** 单品数量 */
        count?: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idPatchJson {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: readonly {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: readonly {
        /** 单品名称 */
        name: string
        /** 单品价格 */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }[]
    }[] | undefined
  }
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idPatchData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count?: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info?: {
    /** 商品券名称 */
    name?: string
    /** 商品券图片 */
    image_url?: string
    /** 商品券背景图 */
    background_url?: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name?: string
      /** 可选单品数量 */
      pick_count?: number
      /** 单品列表 */
      choice_list?: {
        /** 单品名称 */
        name?: string
        /** 单品价格 */
        price?: number
        /** 单品数量 */
        count?: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id extends Branch {
  /**
   * **查询商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
   */
  get(options: { product_coupon_id: string; query: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idGetData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id.get} */
  readonly getAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id['get']
  /**
   * **修改商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
   */
  patch(options: { product_coupon_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idPatchJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idPatchData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id.patch} */
  readonly patchAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_id['patch']
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivate
  readonly stockBundles: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundles
  readonly stocks: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivatePostJson {
  /** 品牌ID */
  brand_id: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivatePostData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count?: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info?: {
    /** 商品券名称 */
    name?: string
    /** 商品券图片 */
    image_url?: string
    /** 商品券背景图 */
    background_url?: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name?: string
      /** 可选单品数量 */
      pick_count?: number
      /** 单品列表 */
      choice_list?: {
        /** 单品名称 */
        name?: string
        /** 单品价格 */
        price?: number
        /** 单品数量 */
        count?: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivate extends Branch {
  /**
   * **失效商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290
   */
  post(options: { product_coupon_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivatePostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivatePostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivate.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idDeactivate['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesPostJson {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          /** 当天可用时间段 */
          day_period_list?: readonly {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: readonly {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time: string
        }[] | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount: number
      }[] | undefined
      /** 折扣券使用规则 */
      discount_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[] | undefined
      /** 兑换券使用规则 */
      exchange_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[] | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  }
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesPostData {
  /** 批次组ID */
  stock_bundle_id?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundles extends Branch {
  /**
   * **添加商品券批次组**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  post(options: { product_coupon_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundles.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundles['post']
  readonly _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  readonly $stock_bundle_id$: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  readonly '<stock_bundle_id>': V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
  readonly '{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchJson {
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  } | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  } | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchData {
  /** 批次组ID */
  stock_bundle_id?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id extends Branch {
  /**
   * **修改商品券批次组**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280633
   */
  patch(options: { product_coupon_id: string; stock_bundle_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idPatchData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id.patch} */
  readonly patchAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_id['patch']
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostData {
  /** 去重后门店总数 */
  total_count?: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id?: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores extends Branch {
  /**
   * **批次组批量关联门店**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  post(options: { product_coupon_id: string; stock_bundle_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStoresPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idAssociateStores['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostData {
  /** 去重后门店总数 */
  total_count?: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id?: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores extends Branch {
  /**
   * **批次组批量取消关联门店**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280629
   */
  post(options: { product_coupon_id: string; stock_bundle_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStoresPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idDisassociateStores['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostJson {
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY' | (string & {})
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostData {
  /** 批次组ID */
  stock_bundle_id?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget extends Branch {
  /**
   * **修改商品券批次组发放预算**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  post(options: { product_coupon_id: string; stock_bundle_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudgetPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStockBundlesByStock_bundle_idUpdateBudget['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksGetQuery {
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}) | undefined
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksGetData {
  /** 总个数 */
  total_count?: number
  /** 下一页Token */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksPostJson {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          /** 当天可用时间段 */
          day_period_list?: readonly {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: readonly {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time: string
        }[] | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[] | undefined
          /** 当天可用时间段 */
          day_period_list?: readonly {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[] | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: readonly {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time: string
        }[] | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount: number
      }[] | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[] | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: readonly {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[] | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  }
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksPostData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count?: number
    /** 当前可用的Code */
    available_count?: number
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 发放次数总上限 */
    max_count?: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description?: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid?: string
      /** 小程序跳转路径 */
      path?: string
      /** 入口文案 */
      entrance_wording?: string
      /** 引导文案 */
      guidance_wording?: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid?: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info?: {
    /** 已发放总次数 */
    total_count?: number
    /** 当天已发放次数 */
    today_count?: number
  }
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks extends Branch {
  /**
   * **查询商品券批次列表**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781553
   */
  get(options: { product_coupon_id: string; query: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksGetData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks.get} */
  readonly getAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks['get']
  /**
   * **添加商品券批次**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781304
   */
  post(options: { product_coupon_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocks['post']
  readonly _stock_id_: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  readonly $stock_id$: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  readonly '<stock_id>': V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
  readonly '{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idGetQuery {
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idGetData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count?: number
    /** 当前可用的Code */
    available_count?: number
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 发放次数总上限 */
    max_count?: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description?: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid?: string
      /** 小程序跳转路径 */
      path?: string
      /** 入口文案 */
      entrance_wording?: string
      /** 引导文案 */
      guidance_wording?: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid?: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info?: {
    /** 已发放总次数 */
    total_count?: number
    /** 当天已发放次数 */
    today_count?: number
  }
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchJson {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  } | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  } | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count?: number
    /** 当前可用的Code */
    available_count?: number
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 发放次数总上限 */
    max_count?: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description?: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid?: string
      /** 小程序跳转路径 */
      path?: string
      /** 入口文案 */
      entrance_wording?: string
      /** 引导文案 */
      guidance_wording?: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid?: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info?: {
    /** 已发放总次数 */
    total_count?: number
    /** 当天已发放次数 */
    today_count?: number
  }
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id extends Branch {
  /**
   * **查询商品券指定批次**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781542
   */
  get(options: { product_coupon_id: string; stock_id: string; query: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idGetData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id.get} */
  readonly getAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['get']
  /**
   * **修改商品券指定批次**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781556
   */
  patch(options: { product_coupon_id: string; stock_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idPatchData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id.patch} */
  readonly patchAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_id['patch']
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores
  readonly associatedStores: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget
  readonly uploadCouponCodes: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostData {
  /** 去重后门店总数 */
  total_count?: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id?: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores extends Branch {
  /**
   * **批次关联门店**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781302
   */
  post(options: { product_coupon_id: string; stock_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStoresPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociateStores['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetQuery {
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetData {
  /** 总个数 */
  total_count?: number
  /** 下一页Token */
  next_page_token?: string
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores extends Branch {
  /**
   * **查询批次关联门店列表**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546
   */
  get(options: { product_coupon_id: string; stock_id: string; query: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStoresGetData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores.get} */
  readonly getAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idAssociatedStores['get']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostJson {
  /** 品牌ID */
  brand_id: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count?: number
    /** 当前可用的Code */
    available_count?: number
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 发放次数总上限 */
    max_count?: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description?: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid?: string
      /** 小程序跳转路径 */
      path?: string
      /** 入口文案 */
      entrance_wording?: string
      /** 引导文案 */
      guidance_wording?: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid?: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info?: {
    /** 已发放总次数 */
    total_count?: number
    /** 当天已发放次数 */
    today_count?: number
  }
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate extends Branch {
  /**
   * **失效商品券批次**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   */
  post(options: { product_coupon_id: string; stock_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivatePostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDeactivate['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostJson {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostData {
  /** 去重后门店总数 */
  total_count?: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id?: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores extends Branch {
  /**
   * **批次取消关联门店**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
   */
  post(options: { product_coupon_id: string; stock_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStoresPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idDisassociateStores['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostJson {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY' | (string & {})
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostData {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count?: number
    /** 当前可用的Code */
    available_count?: number
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 发放次数总上限 */
    max_count?: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /**
       * 开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额（整数，最小货币单位，人民币为分） */
      threshold?: number
      /** 固定兑换价格 */
      exchange_price?: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description?: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid?: string
      /** 小程序跳转路径 */
      path?: string
      /** 入口文案 */
      entrance_wording?: string
      /** 引导文案 */
      guidance_wording?: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid?: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info?: {
    /** 已发放总次数 */
    total_count?: number
    /** 当天已发放次数 */
    today_count?: number
  }
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget extends Branch {
  /**
   * **修改商品券批次发放预算**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  post(options: { product_coupon_id: string; stock_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudgetPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUpdateBudget['post']
}

export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostJson {
  /** 品牌ID */
  brand_id: string
  /** 请求单号 */
  out_request_no: string
  /** 券Code列表 */
  code_list: readonly string[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostData {
  /** 去重后券Code总数 */
  total_count?: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: string[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}
export interface V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes extends Branch {
  /**
   * **预上传券Code**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
   */
  post(options: { product_coupon_id: string; stock_id: string; json: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodesPostData>>
  /** {@link V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes.post} */
  readonly postAsync: V3MarketingPartnerProductCouponProductCouponsByProduct_coupon_idStocksByStock_idUploadCouponCodes['post']
}

export interface V3MarketingPartnerProductCouponUsers extends Branch {
  readonly _openid_: V3MarketingPartnerProductCouponUsersByOpenid
  readonly $openid$: V3MarketingPartnerProductCouponUsersByOpenid
  readonly '<openid>': V3MarketingPartnerProductCouponUsersByOpenid
  readonly '{openid}': V3MarketingPartnerProductCouponUsersByOpenid
}

export interface V3MarketingPartnerProductCouponUsersByOpenid extends Branch {
  readonly couponBundles: V3MarketingPartnerProductCouponUsersByOpenidCouponBundles
  readonly coupons: V3MarketingPartnerProductCouponUsersByOpenidCoupons
  readonly preSendCoupon: V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon
  readonly preSendCouponBundle: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: readonly string[] | undefined
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string
    } | undefined
  } | undefined
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostData {
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 用户商品券列表 */
  user_product_coupon_list?: {
    /** 用户商品券Code */
    coupon_code?: string
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    valid_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    valid_end_time?: string
    /**
     * 领券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    receive_time?: string
    /** 发券请求单号 */
    send_request_no?: string
    /**
     * 发券渠道
     * - `API` 品牌方自主发放
     * - `BRAND_MANAGE` 摇一摇有优惠
     * - `MERCHANT_CARD` 名片优惠
     * - `MEMBER` 会员优惠
     * - `SMALL_ACTIVITY` 小活动
     * - `RECEIVE_COMPONENT` 小程序领券组件
     */
    send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string
    /**
     * 确认发放时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info?: {
      /** 用户券组ID */
      user_coupon_bundle_id?: string
      /** 用户券组内索引 */
      user_coupon_bundle_index?: number
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
    }
    /** 商品券信息 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 商品券状态 */
      state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id?: string
      /** 优惠范围 */
      scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
      }
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count?: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info?: {
        /** 商品券名称 */
        name?: string
        /** 商品券图片 */
        image_url?: string
        /** 商品券背景图 */
        background_url?: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /** 商品原价 */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name?: string
          /** 可选单品数量 */
          pick_count?: number
          /** 单品列表 */
          choice_list?: {
            /** 单品名称 */
            name?: string
            /** 单品价格 */
            price?: number
            /** 单品数量 */
            count?: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 批次ID */
      stock_id?: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count?: number
        /** 当前可用的Code */
        available_count?: number
      }
      /** 发放规则 */
      stock_send_rule?: {
        /** 发放次数总上限 */
        max_count?: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user?: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_end_time?: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time?: number
              /** 当天可用结束时间 */
              end_time?: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            begin_time?: string
            /**
             * 结束时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            end_time?: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定兑换价格 */
          exchange_price?: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id?: string
        /** 批次在批次组内的次序 */
        stock_bundle_index?: number
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info?: {
        /** 券使用方式列表 */
        coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description?: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description?: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info?: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        /** 背景颜色 */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid?: string
          /** 小程序跳转路径 */
          path?: string
          /** 入口文案 */
          entrance_wording?: string
          /** 引导文案 */
          guidance_wording?: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid?: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id?: string
          /** 视频号视频ID */
          finder_video_id?: string
          /** 视频号封面图 */
          finder_video_cover_image_url?: string
        }
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info?: {
        /** 已发放总次数 */
        total_count?: number
        /** 当天已发放次数 */
        today_count?: number
      }
      /** 批次状态 */
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id?: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string
      }
    }
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundles extends Branch {
  /**
   * **向用户发放商品券批次组**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  post(options: { openid: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponBundles.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponBundles['post']
  readonly _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_id
  readonly $user_coupon_bundle_id$: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_id
  readonly '<user_coupon_bundle_id>': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_id
  readonly '{user_coupon_bundle_id}': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_id
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_id extends Branch {
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivate
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivatePostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivatePostData {
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 用户商品券列表 */
  user_product_coupon_list?: {
    /** 用户商品券Code */
    coupon_code?: string
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    valid_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    valid_end_time?: string
    /**
     * 领券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    receive_time?: string
    /** 发券请求单号 */
    send_request_no?: string
    /** 发券渠道 */
    send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string
    /**
     * 确认发放时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info?: {
      /** 用户券组ID */
      user_coupon_bundle_id?: string
      /** 用户券组内索引 */
      user_coupon_bundle_index?: number
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
    }
    /** 商品券信息 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 商品券状态 */
      state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id?: string
      /** 优惠范围 */
      scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
      }
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count?: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info?: {
        /** 商品券名称 */
        name?: string
        /** 商品券图片 */
        image_url?: string
        /** 商品券背景图 */
        background_url?: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /** 商品原价 */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name?: string
          /** 可选单品数量 */
          pick_count?: number
          /** 单品列表 */
          choice_list?: {
            /** 单品名称 */
            name?: string
            /** 单品价格 */
            price?: number
            /** 单品数量 */
            count?: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 批次ID */
      stock_id?: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | (string & {})
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count?: number
        /** 当前可用的Code */
        available_count?: number
      }
      /** 发放规则 */
      stock_send_rule?: {
        /** 发放次数总上限 */
        max_count?: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user?: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_end_time?: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time?: number
              /** 当天可用结束时间 */
              end_time?: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            begin_time?: string
            /**
             * 结束时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            end_time?: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定兑换价格 */
          exchange_price?: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id?: string
        /** 批次在批次组内的次序 */
        stock_bundle_index?: number
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info?: {
        /** 券使用方式列表 */
        coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description?: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description?: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info?: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        /** 背景颜色 */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid?: string
          /** 小程序跳转路径 */
          path?: string
          /** 入口文案 */
          entrance_wording?: string
          /** 引导文案 */
          guidance_wording?: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid?: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id?: string
          /** 视频号视频ID */
          finder_video_id?: string
          /** 视频号封面图 */
          finder_video_cover_image_url?: string
        }
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info?: {
        /** 已发放总次数 */
        total_count?: number
        /** 当天已发放次数 */
        today_count?: number
      }
      /** 批次状态 */
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id?: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string
      }
    }
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivate extends Branch {
  /**
   * **失效用户商品券组**
   *
   * 运营工具∙商品券∙批次组 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  post(options: { openid: string; user_coupon_bundle_id: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivatePostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivatePostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivate.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUser_coupon_bundle_idDeactivate['post']
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsGetQuery {
  /** 商品券ID */
  product_coupon_id?: string | undefined
  /** 批次ID */
  stock_id?: string | undefined
  /** 公众账号AppID */
  appid: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsGetData {
  /** 总个数 */
  total_count?: number
  /** 下一页Token */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: {
    /** 用户商品券Code */
    coupon_code?: string
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    valid_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    valid_end_time?: string
    /**
     * 领券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    receive_time?: string
    /** 发券请求单号 */
    send_request_no?: string
    /**
     * 发券渠道
     * - `API` 品牌方自主发放
     * - `BRAND_MANAGE` 摇一摇有优惠
     * - `MERCHANT_CARD` 名片优惠
     * - `MEMBER` 会员优惠
     * - `SMALL_ACTIVITY` 小活动
     * - `RECEIVE_COMPONENT` 小程序领券组件
     */
    send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string
    /**
     * 确认发放时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 单券使用详情 */
    single_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
    }
    /** 多次优惠使用详情 */
    sequential_usage_detail?: {
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
      /** 轮次使用详情列表 */
      detail_item_list?: {
        /**
         * 轮次使用详情状态
         * - `PENDING` 待生效
         * - `EFFECTIVE` 已生效
         * - `USED` 已核销
         * - `EXPIRED` 已过期
         * - `DELETED` 已删除
         * - `DEACTIVATED` 已失效
         */
        detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
        /**
         * 有效期开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        valid_begin_time?: string
        /**
         * 有效期结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        valid_end_time?: string
        /** 核销请求单号 */
        use_request_no?: string
        /**
         * 核销时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        use_time?: string
        /** 关联微信支付订单信息 */
        associated_order_info?: {
          /** 微信支付单号 */
          transaction_id?: string
          /** 商户订单号 */
          out_trade_no?: string
          /** 商户号 */
          mchid?: string
          /** 子商户号 */
          sub_mchid?: string
        }
        /** 退券请求单号 */
        return_request_no?: string
        /**
         * 退券时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        return_time?: string
        /**
         * 删除时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        delete_time?: string
      }[]
    }
    /** 商品券信息 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 商品券状态 */
      state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id?: string
      /** 优惠范围 */
      scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
      }
      /** 多次优惠模式信息 */
      sequential_usage_info?: {
        /** 多次优惠规则类型 */
        type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
        /** 可使用次数 */
        count?: number
        /** 多次优惠有效天数 */
        available_days?: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info?: {
        /** 商品券名称 */
        name?: string
        /** 商品券图片 */
        image_url?: string
        /** 商品券背景图 */
        background_url?: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /** 商品原价 */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name?: string
          /** 可选单品数量 */
          pick_count?: number
          /** 单品列表 */
          choice_list?: {
            /** 单品名称 */
            name?: string
            /** 单品价格 */
            price?: number
            /** 单品数量 */
            count?: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock?: {
      /** 商品券ID */
      product_coupon_id?: string
      /** 批次ID */
      stock_id?: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count?: number
        /** 当前可用的Code */
        available_count?: number
      }
      /** 发放规则 */
      stock_send_rule?: {
        /** 发放次数总上限 */
        max_count?: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user?: number
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_end_time?: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time?: number
              /** 当天可用结束时间 */
              end_time?: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            begin_time?: string
            /**
             * 结束时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            end_time?: string
          }[]
          /** 领取后N秒内有效 */
          available_seconds?: number
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定兑换价格 */
          exchange_price?: number
        }
      }
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          available_end_time?: string
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time?: number
              /** 当天可用结束时间 */
              end_time?: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            begin_time?: string
            /**
             * 结束时间
             * RFC 3339，如 `2018-06-08T10:34:56+08:00`
             */
            end_time?: string
          }[]
          /** 领取后N秒内有效 */
          available_seconds?: number
        }
        /** 满减券使用规则 */
        normal_coupon_list?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
        }[]
        /** 折扣券使用规则列表 */
        discount_coupon_list?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }[]
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: {
          /** 门槛金额（整数，最小货币单位，人民币为分） */
          threshold?: number
          /** 固定兑换价格 */
          exchange_price?: number
        }[]
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info?: {
        /** 券使用方式列表 */
        coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description?: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description?: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info?: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        /** 背景颜色 */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid?: string
          /** 小程序跳转路径 */
          path?: string
          /** 入口文案 */
          entrance_wording?: string
          /** 引导文案 */
          guidance_wording?: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid?: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id?: string
          /** 视频号视频ID */
          finder_video_id?: string
          /** 视频号封面图 */
          finder_video_cover_image_url?: string
        }
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info?: {
        /** 已发放总次数 */
        total_count?: number
        /** 当天已发放次数 */
        today_count?: number
      }
      /** 批次状态 */
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id?: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 品牌ID */
    brand_id?: string
  }[]
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsPostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: readonly ('MEMBER' | (string & {}))[] | undefined
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsPostData {
  /** 用户商品券Code */
  coupon_code?: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /**
   * 有效期开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_begin_time?: string
  /**
   * 有效期结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_end_time?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /**
       * 轮次使用详情状态
       * - `PENDING` 待生效
       * - `EFFECTIVE` 已生效
       * - `USED` 已核销
       * - `EXPIRED` 已过期
       * - `DELETED` 已删除
       * - `DEACTIVATED` 已失效
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /**
       * 删除时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 商品券状态 */
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id?: string
    /** 优惠范围 */
    scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count?: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info?: {
      /** 商品券名称 */
      name?: string
      /** 商品券图片 */
      image_url?: string
      /** 商品券背景图 */
      background_url?: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name?: string
        /** 可选单品数量 */
        pick_count?: number
        /** 单品列表 */
        choice_list?: {
          /** 单品名称 */
          name?: string
          /** 单品价格 */
          price?: number
          /** 单品数量 */
          count?: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCoupons extends Branch {
  /**
   * **指定券状态查询用户商品券列表**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781590
   */
  get(options: { openid: string; query: V3MarketingPartnerProductCouponUsersByOpenidCouponsGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsGetData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCoupons.get} */
  readonly getAsync: V3MarketingPartnerProductCouponUsersByOpenidCoupons['get']
  /**
   * **向用户发放商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781605
   */
  post(options: { openid: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponsPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsPostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCoupons.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCoupons['post']
  readonly _coupon_code_: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code
  readonly $coupon_code$: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code
  readonly '<coupon_code>': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code
  readonly '{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeGetQuery {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeGetData {
  /** 用户商品券Code */
  coupon_code?: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /**
   * 有效期开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_begin_time?: string
  /**
   * 有效期结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_end_time?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /**
       * 轮次使用详情状态
       * - `PENDING` 待生效
       * - `EFFECTIVE` 已生效
       * - `USED` 已核销
       * - `EXPIRED` 已过期
       * - `DELETED` 已删除
       * - `DEACTIVATED` 已失效
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /**
       * 删除时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 商品券状态 */
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id?: string
    /** 优惠范围 */
    scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count?: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info?: {
      /** 商品券名称 */
      name?: string
      /** 商品券图片 */
      image_url?: string
      /** 商品券背景图 */
      background_url?: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name?: string
        /** 可选单品数量 */
        pick_count?: number
        /** 单品列表 */
        choice_list?: {
          /** 单品名称 */
          name?: string
          /** 单品价格 */
          price?: number
          /** 单品数量 */
          count?: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code extends Branch {
  /**
   * **查询用户商品券详情**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781582
   */
  get(options: { openid: string; coupon_code: string; query: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeGetQuery } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeGetData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code.get} */
  readonly getAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_code['get']
  readonly confirm: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirm
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate
  readonly return: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturn
  readonly use: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUse
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 确认发放请求单号 */
  out_request_no: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostData {
  /** 用户商品券Code */
  coupon_code?: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /**
   * 有效期开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_begin_time?: string
  /**
   * 有效期结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_end_time?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    saved_amount?: number
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /**
       * 轮次使用详情状态
       * - `PENDING` 待生效
       * - `EFFECTIVE` 已生效
       * - `USED` 已核销
       * - `EXPIRED` 已过期
       * - `DELETED` 已删除
       * - `DEACTIVATED` 已失效
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /**
       * 删除时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 商品券状态 */
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id?: string
    /** 优惠范围 */
    scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count?: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info?: {
      /** 商品券名称 */
      name?: string
      /** 商品券图片 */
      image_url?: string
      /** 商品券背景图 */
      background_url?: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name?: string
        /** 可选单品数量 */
        pick_count?: number
        /** 单品列表 */
        choice_list?: {
          /** 单品名称 */
          name?: string
          /** 单品价格 */
          price?: number
          /** 单品数量 */
          count?: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirm extends Branch {
  /**
   * **确认发放用户商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575
   */
  post(options: { openid: string; coupon_code: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirmPostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirm.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeConfirm['post']
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostData {
  /** 用户商品券Code */
  coupon_code?: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /**
   * 有效期开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_begin_time?: string
  /**
   * 有效期结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_end_time?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /**
       * 轮次使用详情状态
       * - `PENDING` 待生效
       * - `EFFECTIVE` 已生效
       * - `USED` 已核销
       * - `EXPIRED` 已过期
       * - `DELETED` 已删除
       * - `DEACTIVATED` 已失效
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /**
       * 删除时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 商品券状态 */
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id?: string
    /** 优惠范围 */
    scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count?: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info?: {
      /** 商品券名称 */
      name?: string
      /** 商品券图片 */
      image_url?: string
      /** 商品券背景图 */
      background_url?: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name?: string
        /** 可选单品数量 */
        pick_count?: number
        /** 单品列表 */
        choice_list?: {
          /** 单品名称 */
          name?: string
          /** 单品价格 */
          price?: number
          /** 单品数量 */
          count?: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate extends Branch {
  /**
   * **失效用户商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  post(options: { openid: string; coupon_code: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivatePostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeDeactivate['post']
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 退券请求单号 */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostData {
  /** 用户商品券Code */
  coupon_code?: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /**
   * 有效期开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_begin_time?: string
  /**
   * 有效期结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_end_time?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /**
       * 轮次使用详情状态
       * - `PENDING` 待生效
       * - `EFFECTIVE` 已生效
       * - `USED` 已核销
       * - `EXPIRED` 已过期
       * - `DELETED` 已删除
       * - `DEACTIVATED` 已失效
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /**
       * 删除时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 商品券状态 */
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id?: string
    /** 优惠范围 */
    scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count?: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info?: {
      /** 商品券名称 */
      name?: string
      /** 商品券图片 */
      image_url?: string
      /** 商品券背景图 */
      background_url?: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name?: string
        /** 可选单品数量 */
        pick_count?: number
        /** 单品列表 */
        choice_list?: {
          /** 单品名称 */
          name?: string
          /** 单品价格 */
          price?: number
          /** 单品数量 */
          count?: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturn extends Branch {
  /**
   * **退券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781599
   */
  post(options: { openid: string; coupon_code: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturnPostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturn.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeReturn['post']
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUsePostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /**
   * 核销时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  use_time: string
  /** 关联微信支付订单信息 */
  associated_order_info: {
    /** 微信支付单号 */
    transaction_id?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 核销请求单号 */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined
  /** 核销门店ID */
  store_id?: string | undefined
  /** 关联微信支付分订单信息 */
  associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string | undefined
    /** 商户服务订单号 */
    out_order_no?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  } | undefined
  /** 优惠金额（整数，最小货币单位，人民币为分） */
  saved_amount?: number | undefined
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUsePostData {
  /** 用户商品券Code */
  coupon_code?: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /**
   * 有效期开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_begin_time?: string
  /**
   * 有效期结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  valid_end_time?: string
  /**
   * 领券时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /**
       * 轮次使用详情状态
       * - `PENDING` 待生效
       * - `EFFECTIVE` 已生效
       * - `USED` 已核销
       * - `EXPIRED` 已过期
       * - `DELETED` 已删除
       * - `DEACTIVATED` 已失效
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      return_time?: string
      /**
       * 删除时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 商品券状态 */
    state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id?: string
    /** 优惠范围 */
    scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode?: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type?: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count?: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info?: {
      /** 商品券名称 */
      name?: string
      /** 商品券图片 */
      image_url?: string
      /** 商品券背景图 */
      background_url?: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name?: string
        /** 可选单品数量 */
        pick_count?: number
        /** 单品列表 */
        choice_list?: {
          /** 单品名称 */
          name?: string
          /** 单品价格 */
          price?: number
          /** 单品数量 */
          count?: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id?: string
    /** 批次ID */
    stock_id?: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /**
         * 开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_begin_time?: string
        /**
         * 结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        available_end_time?: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额（整数，最小货币单位，人民币为分） */
        threshold?: number
        /** 固定兑换价格 */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info?: {
      /** 已发放总次数 */
      total_count?: number
      /** 当天已发放次数 */
      today_count?: number
    }
    /** 批次状态 */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUse extends Branch {
  /**
   * **核销用户商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781608
   */
  post(options: { openid: string; coupon_code: string; json: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUsePostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUsePostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUse.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCoupon_codeUse['post']
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostData {
  /** 预发券token */
  token?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon extends Branch {
  /**
   * **向用户预发放商品券**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  post(options: { openid: string; json: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon['post']
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostData {
  /** 预发券token */
  token?: string
}
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle extends Branch {
  /**
   * **向用户预发放商品券批次组**
   *
   * 运营工具∙商品券 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  post(options: { openid: string; json: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostJson } & RequestOptions): Promise<Response<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostData>>
  /** {@link V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle.post} */
  readonly postAsync: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle['post']
}

export interface V3MarketingPartnershipsGetQuery {
  /**
   * 合作方信息
   * 默认 `"{\"type\":\"APPID\",\"appid\":\"wx4e1916a585d1f4e9\"}"`
   */
  partner?: string | undefined
  /**
   * 被授权数据
   * 默认 `"{\"business_type\":\"FAVOR_STOCK\",\"stock_id\":\"2433405\"}"`
   */
  authorized_data?: string | undefined
  /**
   * 分页大小
   * 默认 `50`
   */
  limit?: number | undefined
  /**
   * 分页页码
   * 默认 `0`
   */
  offset?: number | undefined
}
export interface V3MarketingPartnershipsGetData {
  /** 合作关系结果集 */
  data?: {
    /** 合作方信息 */
    partner?: {
      /** 合作方类别 */
      type?: string
      /** 合作方APPID */
      appid?: string
      /** 合作方商户ID */
      merchant_id?: string
    }
    /** 被授权数据 */
    authorized_data?: {
      /** 授权业务类别 */
      business_type?: string
      /** 授权批次ID */
      stock_id?: string
    }
    /** 建立合作关系时间 */
    build_time?: string
    /** 终止合作关系时间 */
    terminate_time?: string
    /** 创建时间 */
    create_time?: string
    /** 更新时间 */
    update_time?: string
  }[]
  /** 分页大小 */
  limit?: number
  /** 分页页码 */
  offset?: number
  /** 总数量 */
  total_count?: number
}
export interface V3MarketingPartnerships extends Branch {
  /**
   * **查询合作关系列表**
   *
   * 运营工具∙委托营销 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   */
  get(options?: { query?: V3MarketingPartnershipsGetQuery | undefined } & RequestOptions): Promise<Response<V3MarketingPartnershipsGetData>>
  /** {@link V3MarketingPartnerships.get} */
  readonly getAsync: V3MarketingPartnerships['get']
  readonly build: V3MarketingPartnershipsBuild
  readonly terminate: V3MarketingPartnershipsTerminate
}

export interface V3MarketingPartnershipsBuildPostJson {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT' | (string & {})
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
    /** 授权批次ID */
    stock_id?: string | undefined
  }
}
export interface V3MarketingPartnershipsBuildPostData {
  /** 合作方信息 */
  partner?: {
    /** 合作方类别 */
    type?: 'APPID' | 'MERCHANT' | (string & {})
    /** 合作方APPID */
    appid?: string
    /** 合作方商户ID */
    merchant_id?: string
  }
  /** 被授权数据 */
  authorized_data?: {
    /** 授权业务类别 */
    business_type?: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
    /** 授权批次ID */
    stock_id?: string
  }
  /**
   * 合作状态
   * - `ESTABLISHED` 已建立
   * - `TERMINATED` 已终止
   */
  state?: 'ESTABLISHED' | 'TERMINATED' | (string & {})
  /**
   * 建立合作关系时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  build_time?: string
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3MarketingPartnershipsBuild extends Branch {
  /**
   * **建立合作关系**
   *
   * 运营工具∙委托营销 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   */
  post(options: { json: V3MarketingPartnershipsBuildPostJson } & RequestOptions): Promise<Response<V3MarketingPartnershipsBuildPostData>>
  /** {@link V3MarketingPartnershipsBuild.post} */
  readonly postAsync: V3MarketingPartnershipsBuild['post']
}

export interface V3MarketingPartnershipsTerminatePostJson {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT' | (string & {})
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
    /** 授权批次ID */
    stock_id?: string | undefined
  }
}
export interface V3MarketingPartnershipsTerminatePostData {
  /**
   * 终止合作关系时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  terminate_time?: string
}
export interface V3MarketingPartnershipsTerminate extends Branch {
  /**
   * **终止合作关系**
   *
   * 运营工具∙委托营销 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   */
  post(options: { json: V3MarketingPartnershipsTerminatePostJson } & RequestOptions): Promise<Response<V3MarketingPartnershipsTerminatePostData>>
  /** {@link V3MarketingPartnershipsTerminate.post} */
  readonly postAsync: V3MarketingPartnershipsTerminate['post']
}

export interface V3MarketingShoppingReceipt extends Branch {
  readonly customentrances: V3MarketingShoppingReceiptCustomentrances
  readonly merchantshoppingreceiptjumpinfos: V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
  readonly shoppingreceipts: V3MarketingShoppingReceiptShoppingreceipts
}

export interface V3MarketingShoppingReceiptCustomentrancesPostJson {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle: string
  goods_thumbnail_url?: string | undefined
  /** 自定义入口的开始时间 */
  start_time: string
  /** 自定义入口的结束时间 */
  end_time: string
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    mini_programs_appid: string
    mini_programs_path: string
  }
}
export interface V3MarketingShoppingReceiptCustomentrancesPostData {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle?: string
  goods_thumbnail_url?: string
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | (string & {})
  /**
   * 自定义入口的开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string
  /**
   * 自定义入口的结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 自定义入口的归属品牌ID */
  brand_id?: string
  /**
   * 自定义入口创建的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 自定义入口修改的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no?: string
  /** 自定义入口跳转信息 */
  jump_link?: {
    mini_programs_appid?: string
    mini_programs_path?: string
  }
}
export interface V3MarketingShoppingReceiptCustomentrances extends Branch {
  /**
   * **创建自定义入口**
   *
   * 经营工具∙电子小票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   */
  post(options: { json: V3MarketingShoppingReceiptCustomentrancesPostJson } & RequestOptions): Promise<Response<V3MarketingShoppingReceiptCustomentrancesPostData>>
  /** {@link V3MarketingShoppingReceiptCustomentrances.post} */
  readonly postAsync: V3MarketingShoppingReceiptCustomentrances['post']
  readonly _brand_id_: V3MarketingShoppingReceiptCustomentrancesByBrand_id
  readonly $brand_id$: V3MarketingShoppingReceiptCustomentrancesByBrand_id
  readonly '<brand_id>': V3MarketingShoppingReceiptCustomentrancesByBrand_id
  readonly '{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrand_id
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrand_idGetData {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle?: string
  goods_thumbnail_url?: string
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | (string & {})
  /**
   * 自定义入口的开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string
  /**
   * 自定义入口的结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 自定义入口的归属品牌ID */
  brand_id?: string
  /**
   * 自定义入口创建的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 自定义入口修改的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no?: string
  /** 自定义入口跳转信息 */
  jump_link?: {
    mini_programs_appid?: string
    mini_programs_path?: string
  }
}
export interface V3MarketingShoppingReceiptCustomentrancesByBrand_idPatchJson {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {}) | undefined
  /** 副标题 */
  subtitle?: string | undefined
  goods_thumbnail_url?: string | undefined
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | (string & {}) | undefined
  /**
   * 自定义入口的开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string | undefined
  /**
   * 自定义入口的结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string | undefined
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?: {
    mini_programs_appid: string
    mini_programs_path: string
  } | undefined
}
export interface V3MarketingShoppingReceiptCustomentrancesByBrand_idPatchData {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle?: string
  goods_thumbnail_url?: string
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | (string & {})
  /**
   * 自定义入口的开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string
  /**
   * 自定义入口的结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string
  /** 自定义入口的归属品牌ID */
  brand_id?: string
  /**
   * 自定义入口创建的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 自定义入口修改的时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no?: string
  /** 自定义入口跳转信息 */
  jump_link?: {
    mini_programs_appid?: string
    mini_programs_path?: string
  }
}
export interface V3MarketingShoppingReceiptCustomentrancesByBrand_id extends Branch {
  /**
   * **查询自定义入口**
   *
   * 经营工具∙电子小票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   */
  get(options: { brand_id: string } & RequestOptions): Promise<Response<V3MarketingShoppingReceiptCustomentrancesByBrand_idGetData>>
  /** {@link V3MarketingShoppingReceiptCustomentrancesByBrand_id.get} */
  readonly getAsync: V3MarketingShoppingReceiptCustomentrancesByBrand_id['get']
  /**
   * **更新自定义入口**
   *
   * 经营工具∙电子小票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   */
  patch(options: { brand_id: string; json: V3MarketingShoppingReceiptCustomentrancesByBrand_idPatchJson } & RequestOptions): Promise<Response<V3MarketingShoppingReceiptCustomentrancesByBrand_idPatchData>>
  /** {@link V3MarketingShoppingReceiptCustomentrancesByBrand_id.patch} */
  readonly patchAsync: V3MarketingShoppingReceiptCustomentrancesByBrand_id['patch']
}

export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson {
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户号 */
  transaction_mchid?: string | undefined
  /** 子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 下单用户OpenID */
  openid: string
  /** 商户上传时间 */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: {
    merchant_appid: string
    merchant_path: string
  }
}
export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosPostData {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: {
    /** 微信支付订单号 */
    transaction_id?: string
    /** 商户号 */
    transaction_mchid?: string
    /** 子商户号 */
    transaction_sub_mchid?: string
    /** 下单用户OpenID */
    openid?: string
    /** 商户上传时间 */
    merchant_upload_time?: string
    /** 跳转信息 */
    jump_info?: {
      merchant_appid?: string
      merchant_path?: string
    }
    /** 创建时间 */
    create_time?: string
    /** 修改时间 */
    modify_time?: string
    /** 归属品牌ID */
    brand_id?: number
  }
}
export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos extends Branch {
  /**
   * **上传商家电子小票跳转信息**
   *
   * 经营工具∙电子小票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   */
  post(options: { json: V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosPostJson } & RequestOptions): Promise<Response<V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosPostData>>
  /** {@link V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos.post} */
  readonly postAsync: V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos['post']
}

export interface V3MarketingShoppingReceiptShoppingreceiptsPostMeta {
  /** 微信支付订单的交易单号 */
  transaction_id: string
  /** 微信支付订单的下单商户号 */
  transaction_mchid?: string | undefined
  /** 微信支付订单的下单子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 微信支付订单的商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单中OpenID */
  openid: string
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: {
    /**
     * 品牌售后部门的咨询电话
     * 敏感信息：用微信支付公钥加密
     */
    consultation_phone_number?: string | Encrypted | undefined
  } | undefined
  /** 上传时间 */
  upload_time?: string | undefined
}
export interface V3MarketingShoppingReceiptShoppingreceiptsPostData {
  /** 电子小票上传信息 */
  receipt?: {
    /** 电子小票ID */
    receipt_id?: string
    /**
     * 电子小票图片审核状态
     * - `WAIT_REVIEW` 等待审核
     * - `NOT_PASS_REVIEW` 审核不通过
     * - `PASS_REVIEW` 审核通过
     */
    state?: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW' | (string & {})
    /** 微信支付订单的交易单号 */
    transaction_id?: string
    /** 微信支付订单的商户号 */
    transaction_mchid?: string
    /** 微信支付订单的子商户号 */
    transaction_sub_mchid?: string
    /** 微信支付订单中OpenID */
    openid?: string
    /** 电子小票归属品牌的ID */
    brand_id?: number
    /** 图片文件的文件摘要 */
    sha256?: string
    image_type?: string
    /**
     * 电子小票创建的时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 电子小票最后一次修改时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    modify_time?: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /**
       * 品牌售后部门的咨询电话
       * 敏感信息：用商户私钥解密
       */
      consultation_phone_number?: string
    }
    /**
     * 上传时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    upload_time?: string
  }
}
export interface V3MarketingShoppingReceiptShoppingreceipts extends Branch {
  /**
   * **上传电子小票**
   *
   * 经营工具∙电子小票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   */
  post(options: { meta: V3MarketingShoppingReceiptShoppingreceiptsPostMeta } & UploadOptions<V3MarketingShoppingReceiptShoppingreceiptsPostMeta>): Promise<Response<V3MarketingShoppingReceiptShoppingreceiptsPostData>>
  /** {@link V3MarketingShoppingReceiptShoppingreceipts.post} */
  readonly postAsync: V3MarketingShoppingReceiptShoppingreceipts['post']
}

export interface V3MarketingWeeklyDiscount extends Branch {
  readonly activities: V3MarketingWeeklyDiscountActivities
}

export interface V3MarketingWeeklyDiscountActivitiesGetQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset: number
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id?: number | undefined
  /** 活动投放区域编码 */
  activity_area_code: number
  /** 投放场景 */
  activity_scene: string
}
export interface V3MarketingWeeklyDiscountActivitiesGetData {
  /** 周周惠活动详情 */
  data?: {
    /** 活动ID */
    activity_id?: string
    /** 活动名称 */
    activity_name?: string
    /** 活动投放场景 */
    activity_scene?: string
    /** 活动投放区域编码 */
    activity_area_code?: string[]
    /** 活动指定付款方式 */
    activity_limit_pay?: string
    /** 活动优惠门槛 */
    activity_transaction_minimum_amount?: number
    /** 活动优惠金额（整数，最小货币单位，人民币为分） */
    activity_coupon_amount?: number
    /** 活动可使用周期 */
    activity_available_week?: string[]
    /** 活动预算 */
    activity_max_amount?: number
    /** 活动单天预算 */
    activity_max_amount_per_day?: number
    /** 活动开始时间 */
    activity_available_begin_time?: string
    /** 活动结束时间 */
    activity_available_end_time?: string
    /** 活动状态 */
    activity_state?: string
    /** 活动备注 */
    activity_remark?: string
    /** 活动logo */
    activity_logo?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}
export interface V3MarketingWeeklyDiscountActivities extends Branch {
  /**
   * **查询周周惠活动列表**
   *
   * 营销工具∙周周惠 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get(options: { query: V3MarketingWeeklyDiscountActivitiesGetQuery } & RequestOptions): Promise<Response<V3MarketingWeeklyDiscountActivitiesGetData>>
  /** {@link V3MarketingWeeklyDiscountActivities.get} */
  readonly getAsync: V3MarketingWeeklyDiscountActivities['get']
  readonly _activity_id_: V3MarketingWeeklyDiscountActivitiesByActivity_id
  readonly $activity_id$: V3MarketingWeeklyDiscountActivitiesByActivity_id
  readonly '<activity_id>': V3MarketingWeeklyDiscountActivitiesByActivity_id
  readonly '{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivity_id
}

export interface V3MarketingWeeklyDiscountActivitiesByActivity_idGetData {
  /** 活动ID */
  activity_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动投放场景 */
  activity_scene?: string
  /** 活动投放区域编码 */
  activity_area_code?: string[]
  /** 活动指定付款方式 */
  activity_limit_pay?: string
  /** 活动优惠门槛 */
  activity_transaction_minimum_amount?: number
  /** 活动优惠金额（整数，最小货币单位，人民币为分） */
  activity_coupon_amount?: number
  /** 活动可使用周期 */
  activity_available_week?: string[]
  /** 活动预算 */
  activity_max_amount?: number
  /** 活动单天预算 */
  activity_max_amount_per_day?: number
  /** 活动开始时间 */
  activity_available_begin_time?: string
  /** 活动结束时间 */
  activity_available_end_time?: string
  /** 活动状态 */
  activity_state?: string
  /** 活动备注 */
  activity_remark?: string
  /** 活动logo */
  activity_logo?: string
}
export interface V3MarketingWeeklyDiscountActivitiesByActivity_id extends Branch {
  /**
   * **查询周周惠活动详情**
   *
   * 营销工具∙周周惠 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get(options: { activity_id: string } & RequestOptions): Promise<Response<V3MarketingWeeklyDiscountActivitiesByActivity_idGetData>>
  /** {@link V3MarketingWeeklyDiscountActivitiesByActivity_id.get} */
  readonly getAsync: V3MarketingWeeklyDiscountActivitiesByActivity_id['get']
  readonly apply: V3MarketingWeeklyDiscountActivitiesByActivity_idApply
}

export interface V3MarketingWeeklyDiscountActivitiesByActivity_idApplyPostJson {
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id: number
}
export interface V3MarketingWeeklyDiscountActivitiesByActivity_idApplyPostData {
  /** 报名成功的活动ID */
  activity_id?: number
  /** 报名成功时间 */
  success_time?: string
}
export interface V3MarketingWeeklyDiscountActivitiesByActivity_idApply extends Branch {
  /**
   * **报名周周惠活动**
   *
   * 营销工具∙周周惠 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post(options: { activity_id: string; json: V3MarketingWeeklyDiscountActivitiesByActivity_idApplyPostJson } & RequestOptions): Promise<Response<V3MarketingWeeklyDiscountActivitiesByActivity_idApplyPostData>>
  /** {@link V3MarketingWeeklyDiscountActivitiesByActivity_idApply.post} */
  readonly postAsync: V3MarketingWeeklyDiscountActivitiesByActivity_idApply['post']
}

export interface V3MarketingWithdrawFavor extends Branch {
  readonly users: V3MarketingWithdrawFavorUsers
}

export interface V3MarketingWithdrawFavorUsers extends Branch {
  readonly _openid_: V3MarketingWithdrawFavorUsersByOpenid
  readonly $openid$: V3MarketingWithdrawFavorUsersByOpenid
  readonly '<openid>': V3MarketingWithdrawFavorUsersByOpenid
  readonly '{openid}': V3MarketingWithdrawFavorUsersByOpenid
}

export interface V3MarketingWithdrawFavorUsersByOpenid extends Branch {
  readonly coupons: V3MarketingWithdrawFavorUsersByOpenidCoupons
}

export interface V3MarketingWithdrawFavorUsersByOpenidCouponsGetQuery {
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3MarketingWithdrawFavorUsersByOpenidCouponsGetData {
  /** 银行提现免费券列表 */
  data?: {
    /** 发放时间 */
    send_time?: string
    /** 发放额度 */
    send_quota?: number
    /** 银行提现免费券的券ID */
    coupon_id?: string
    /** 使用额度 */
    use_quota?: number
    /** 银行提现免费券券状态 */
    coupon_state?: string
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 查询结果总数 */
  total_count?: number
}
export interface V3MarketingWithdrawFavorUsersByOpenidCouponsPostJson {
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 商户单据号 */
  send_request_no: string
}
export interface V3MarketingWithdrawFavorUsersByOpenidCouponsPostData {
  /** 银行提现免费券ID */
  coupon_id?: string
  /** 银行提现免费券过期时间 */
  expire_time?: string
}
export interface V3MarketingWithdrawFavorUsersByOpenidCoupons extends Branch {
  /**
   * **查询批次下用户银行提现免费券列表**
   *
   * 营销工具∙收款有礼 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get(options: { openid: string; query: V3MarketingWithdrawFavorUsersByOpenidCouponsGetQuery } & RequestOptions): Promise<Response<V3MarketingWithdrawFavorUsersByOpenidCouponsGetData>>
  /** {@link V3MarketingWithdrawFavorUsersByOpenidCoupons.get} */
  readonly getAsync: V3MarketingWithdrawFavorUsersByOpenidCoupons['get']
  /**
   * **为用户发银行提现免费券**
   *
   * 营销工具∙收款有礼 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post(options: { openid: string; json: V3MarketingWithdrawFavorUsersByOpenidCouponsPostJson } & RequestOptions): Promise<Response<V3MarketingWithdrawFavorUsersByOpenidCouponsPostData>>
  /** {@link V3MarketingWithdrawFavorUsersByOpenidCoupons.post} */
  readonly postAsync: V3MarketingWithdrawFavorUsersByOpenidCoupons['post']
}

export interface V3MarketingMembercardOpen extends Branch {
  readonly activateInformations: V3MarketingMembercardOpenActivateInformations
  readonly callback: V3MarketingMembercardOpenCallback
  readonly cards: V3MarketingMembercardOpenCards
  readonly phonenumberMember: V3MarketingMembercardOpenPhonenumberMember
  readonly user: V3MarketingMembercardOpenUser
}

export interface V3MarketingMembercardOpenActivateInformations extends Branch {
  readonly _activate_ticket_: V3MarketingMembercardOpenActivateInformationsByActivate_ticket
  readonly $activate_ticket$: V3MarketingMembercardOpenActivateInformationsByActivate_ticket
  readonly '<activate_ticket>': V3MarketingMembercardOpenActivateInformationsByActivate_ticket
  readonly '{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivate_ticket
}

export interface V3MarketingMembercardOpenActivateInformationsByActivate_ticketGetData {
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_MOBILE` 手机号
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 用户开卡时填写的个人信息 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值 */
      value_list?: string[]
    }[]
  }
}
export interface V3MarketingMembercardOpenActivateInformationsByActivate_ticket extends Branch {
  /**
   * **获取用户信息（跳转型激活）**
   *
   * 会员卡∙运营投放 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   */
  get(options: { activate_ticket: string } & RequestOptions): Promise<Response<V3MarketingMembercardOpenActivateInformationsByActivate_ticketGetData>>
  /** {@link V3MarketingMembercardOpenActivateInformationsByActivate_ticket.get} */
  readonly getAsync: V3MarketingMembercardOpenActivateInformationsByActivate_ticket['get']
}

export interface V3MarketingMembercardOpenCallbackGetData {
  /** 通知url地址 */
  notify_url?: string
  /** 商户号 */
  mchid?: string
}
export interface V3MarketingMembercardOpenCallbackPatchJson {
  /** 通知url地址 */
  notify_url: string
}
export interface V3MarketingMembercardOpenCallbackPatchData {
  /** 通知url地址 */
  notify_url?: string
  /** 商户号 */
  mchid?: string
}
export interface V3MarketingMembercardOpenCallback extends Branch {
  /**
   * **查询回调地址**
   *
   * 会员卡 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
   */
  get(options?: RequestOptions): Promise<Response<V3MarketingMembercardOpenCallbackGetData>>
  /** {@link V3MarketingMembercardOpenCallback.get} */
  readonly getAsync: V3MarketingMembercardOpenCallback['get']
  /**
   * **设置回调地址**
   *
   * 会员卡 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
   */
  patch(options: { json: V3MarketingMembercardOpenCallbackPatchJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCallbackPatchData>>
  /** {@link V3MarketingMembercardOpenCallback.patch} */
  readonly patchAsync: V3MarketingMembercardOpenCallback['patch']
}

export interface V3MarketingMembercardOpenCardsGetQuery {
  /** 品牌id */
  brand_id?: string | undefined
  /** 商户AppId */
  appid?: string | undefined
  /**
   * 分页页码
   * 默认 `0`
   */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface V3MarketingMembercardOpenCardsGetData {
  /** 总数量 */
  total_count?: number
  /** 分页大小 */
  limit?: number
  /** 分页页码 */
  offset?: number
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id?: string
    /**
     * 创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 更新时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    update_time?: string
    /** 剩余库存 */
    remain_quantity?: number
    /**
     * 会员卡状态
     * - `NOT_APPROVE` 待审核
     * - `APPROVE_FAIL` 审核失败
     * - `APPROVED` 通过审核
     * - `DELETED` 卡被商户删除
     */
    status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {})
    /** 品牌信息 */
    brand?: {
      /** 品牌id */
      brand_id?: string
      /** 品牌展示名称 */
      display_name?: string
    }
    /** 商户AppId */
    appid?: string
    /**
     * 会员卡logo
     * 上传接口返回的图片URL
     */
    logo_url?: string
    /** 卡名称 */
    title?: string
    /**
     * 会员卡背景图
     * 上传接口返回的图片URL
     */
    background_picture_url?: string
    /** 使用须知 */
    description?: string
    /** 服务电话 */
    service_phone?: string
    /**
     * 会员码型
     * - `BAR_CODE` 条形码
     * - `QRCODE` 二维码
     * - `BAR_CODE_AND_QRCODE` 条形码和二维码
     * - `NONE_CODE` 不显示任何码型
     */
    code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
    /** 会员卡总库存 */
    total_quantity?: number
    /** 有效期 */
    date_information?: {
      /**
       * 有效期类型
       * - `FIX_TIME_RANGE` 固定时间范围内有效
       * - `FIX_TERM` 相对时间范围内有效
       * - `PERMANENT` 永久有效
       */
      type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /**
       * 有效期开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_begin_time?: string
      /**
       * 有效期结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /**
     * 会员卡code分配类型
     * - `SYSTEM_ALLOCATE` 系统分配
     * - `MERCHANT_DEPOSIT` 商户预存
     * - `REAL_TIME` 实时传入
     */
    code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
    /** 是否展示会员等级 */
    need_display_level?: boolean
    /** 会员初始等级 */
    init_level?: string
    /** 商户请求单号 */
    out_request_no?: string
    /** 储值信息 */
    balance_information?: {
      /** 是否支持储值 */
      need_balance?: boolean
      /** 储值小程序appid */
      balance_appid?: string
      /** 储值小程序path */
      balance_path?: string
      /** 储值url */
      balance_url?: string
    }
    /** 开卡信息 */
    user_information_form?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_MOBILE` 手机号
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /**
         * 商户自定义的开卡信息字段类型
         * - `TEXT` 文本型
         * - `SELECT` 自定义选择项
         * - `RADIO` 自定义单选
         * - `CHECK_BOX` 自定义多选
         */
        type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {})
        /** 字段名称 */
        name?: string
        /** 字段值 */
        values?: string[]
      }[]
    }
    /** 商户补充声明 */
    additional_statement?: {
      /** 标题 */
      title?: string
      /** 跳转url */
      url?: string
      /** 跳转小程序appid */
      appid?: string
      /** 跳转小程序path */
      path?: string
    }
  }[]
}
export interface V3MarketingMembercardOpenCardsPostJson {
  /** 商户AppId */
  appid: string
  /**
   * 会员卡logo
   * 上传接口返回的图片URL
   */
  logo_url: string
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 卡名称 */
  title: string
  /**
   * 会员卡背景图
   * 上传接口返回的图片URL
   */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string | undefined
  /**
   * 会员码型
   * - `BAR_CODE` 条形码
   * - `QRCODE` 二维码
   * - `BAR_CODE_AND_QRCODE` 条形码和二维码
   * - `NONE_CODE` 不显示任何码型
   */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string | undefined
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined
  }
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_DEPOSIT` 商户预存
   * - `REAL_TIME` 实时传入
   */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined
    /** 储值小程序appid */
    balance_appid?: string | undefined
    /** 储值小程序path */
    balance_path?: string | undefined
    /** 储值url */
    balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  user_information_form?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_MOBILE` 手机号
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: readonly ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /**
       * 商户自定义的开卡信息字段类型
       * - `TEXT` 文本型
       * - `SELECT` 自定义选择项
       * - `RADIO` 自定义单选
       * - `CHECK_BOX` 自定义多选
       */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined
    /** 跳转url */
    url?: string | undefined
    /** 跳转小程序appid */
    appid?: string | undefined
    /** 跳转小程序path */
    path?: string | undefined
  } | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}
export interface V3MarketingMembercardOpenCardsPostData {
  /** 会员卡id */
  card_id?: string
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /**
   * 会员卡状态
   * - `NOT_APPROVE` 待审核
   * - `APPROVE_FAIL` 审核失败
   * - `APPROVED` 通过审核
   * - `DELETED` 卡被商户删除
   */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {})
  /** 品牌信息 */
  brand?: {
    /** 品牌id */
    brand_id?: string
    /** 品牌展示名称 */
    display_name?: string
  }
  /** 商户AppId */
  appid?: string
  /**
   * 会员卡logo
   * 上传接口返回的图片URL
   */
  logo_url?: string
  /** 卡名称 */
  title?: string
  /**
   * 会员卡背景图
   * 上传接口返回的图片URL
   */
  background_picture_url?: string
  /** 使用须知 */
  description?: string
  /** 服务电话 */
  service_phone?: string
  /**
   * 会员码型
   * - `BAR_CODE` 条形码
   * - `QRCODE` 二维码
   * - `BAR_CODE_AND_QRCODE` 条形码和二维码
   * - `NONE_CODE` 不显示任何码型
   */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_DEPOSIT` 商户预存
   * - `REAL_TIME` 实时传入
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no?: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean
    /** 储值小程序appid */
    balance_appid?: string
    /** 储值小程序path */
    balance_path?: string
    /** 储值url */
    balance_url?: string
  }
  /** 开卡信息 */
  user_information_form?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_MOBILE` 手机号
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `TEXT` 文本型
       * - `SELECT` 自定义选择项
       * - `RADIO` 自定义单选
       * - `CHECK_BOX` 自定义多选
       */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string
    /** 跳转url */
    url?: string
    /** 跳转小程序appid */
    appid?: string
    /** 跳转小程序path */
    path?: string
  }
}
export interface V3MarketingMembercardOpenCards extends Branch {
  /**
   * **查询会员卡模板列表**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547108
   */
  get(options: { query: V3MarketingMembercardOpenCardsGetQuery } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsGetData>>
  /** {@link V3MarketingMembercardOpenCards.get} */
  readonly getAsync: V3MarketingMembercardOpenCards['get']
  /**
   * **创建会员卡模板**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545584
   */
  post(options: { json: V3MarketingMembercardOpenCardsPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsPostData>>
  /** {@link V3MarketingMembercardOpenCards.post} */
  readonly postAsync: V3MarketingMembercardOpenCards['post']
  readonly _card_id_: V3MarketingMembercardOpenCardsByCard_id
  readonly $card_id$: V3MarketingMembercardOpenCardsByCard_id
  readonly '<card_id>': V3MarketingMembercardOpenCardsByCard_id
  readonly '{card_id}': V3MarketingMembercardOpenCardsByCard_id
}

export interface V3MarketingMembercardOpenCardsByCard_idGetData {
  /** 会员卡id */
  card_id?: string
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /**
   * 会员卡状态
   * - `NOT_APPROVE` 待审核
   * - `APPROVE_FAIL` 审核失败
   * - `APPROVED` 通过审核
   * - `DELETED` 卡被商户删除
   */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {})
  /** 品牌信息 */
  brand?: {
    /** 品牌id */
    brand_id?: string
    /** 品牌展示名称 */
    display_name?: string
  }
  /** 商户AppId */
  appid?: string
  /**
   * 会员卡logo
   * 上传接口返回的图片URL
   */
  logo_url?: string
  /** 卡名称 */
  title?: string
  /**
   * 会员卡背景图
   * 上传接口返回的图片URL
   */
  background_picture_url?: string
  /** 使用须知 */
  description?: string
  /** 服务电话 */
  service_phone?: string
  /**
   * 会员码型
   * - `BAR_CODE` 条形码
   * - `QRCODE` 二维码
   * - `BAR_CODE_AND_QRCODE` 条形码和二维码
   * - `NONE_CODE` 不显示任何码型
   */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /**
     * 有效期开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_DEPOSIT` 商户预存
   * - `REAL_TIME` 实时传入
   */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no?: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean
    /** 储值小程序appid */
    balance_appid?: string
    /** 储值小程序path */
    balance_path?: string
    /** 储值url */
    balance_url?: string
  }
  /** 开卡信息 */
  user_information_form?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_MOBILE` 手机号
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /**
       * 商户自定义的开卡信息字段类型
       * - `TEXT` 文本型
       * - `SELECT` 自定义选择项
       * - `RADIO` 自定义单选
       * - `CHECK_BOX` 自定义多选
       */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string
    /** 跳转url */
    url?: string
    /** 跳转小程序appid */
    appid?: string
    /** 跳转小程序path */
    path?: string
  }
}
export interface V3MarketingMembercardOpenCardsByCard_idPatchJson {
  /** 商户AppId */
  appid?: string | undefined
  /**
   * 会员卡logo
   * 上传接口返回的图片URL
   */
  logo_url?: string | undefined
  /** 卡名称 */
  title?: string | undefined
  /**
   * 会员卡背景图
   * 上传接口返回的图片URL
   */
  background_picture_url?: string | undefined
  /** 使用须知 */
  description?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information?: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期结束时间 */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined
    /** 有效期开始时间 */
    available_begin_time?: string | undefined
  } | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined
    /** 储值小程序appid */
    balance_appid?: string | undefined
    /** 储值小程序path */
    balance_path?: string | undefined
    /** 储值url */
    balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  user_information_form?: {
    /** 是否允许修改 */
    can_modify_after_activate?: boolean | undefined
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_MOBILE` 手机号
     * - `USER_FORM_FLAG_SEX` 性别
     * - `USER_FORM_FLAG_NAME` 姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 生日
     * - `USER_FORM_FLAG_ADDRESS` 地址
     * - `USER_FORM_FLAG_EMAIL` 邮箱
     * - `USER_FORM_FLAG_CITY` 城市
     */
    common_field_list?: readonly ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: readonly {
      /**
       * 商户自定义的开卡信息字段类型
       * - `TEXT` 文本型
       * - `SELECT` 自定义选择项
       * - `RADIO` 自定义单选
       * - `CHECK_BOX` 自定义多选
       */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined
    /** 跳转url */
    url?: string | undefined
    /** 跳转小程序appid */
    appid?: string | undefined
    /** 跳转小程序path */
    path?: string | undefined
  } | undefined
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {}) | undefined
  /** 会员码型 */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {}) | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_id extends Branch {
  /**
   * **查询会员卡模板信息**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547650
   */
  get(options: { card_id: string } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idGetData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_id.get} */
  readonly getAsync: V3MarketingMembercardOpenCardsByCard_id['get']
  /**
   * **修改会员卡模板信息**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549567
   */
  patch(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_id.patch} */
  readonly patchAsync: V3MarketingMembercardOpenCardsByCard_id['patch']
  /**
   * **删除会员卡模板**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549682
   */
  delete(options: { card_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_id.delete} */
  readonly deleteAsync: V3MarketingMembercardOpenCardsByCard_id['delete']
  readonly codes: V3MarketingMembercardOpenCardsByCard_idCodes
  readonly decryptCode: V3MarketingMembercardOpenCardsByCard_idDecryptCode
  readonly permissionTokens: V3MarketingMembercardOpenCardsByCard_idPermissionTokens
  readonly phoneMembercard: V3MarketingMembercardOpenCardsByCard_idPhoneMembercard
  readonly qrcode: V3MarketingMembercardOpenCardsByCard_idQrcode
  readonly rights: V3MarketingMembercardOpenCardsByCard_idRights
  readonly serviceModules: V3MarketingMembercardOpenCardsByCard_idServiceModules
  readonly upgrade: V3MarketingMembercardOpenCardsByCard_idUpgrade
  readonly users: V3MarketingMembercardOpenCardsByCard_idUsers
}

export interface V3MarketingMembercardOpenCardsByCard_idCodes extends Branch {
  readonly deposit: V3MarketingMembercardOpenCardsByCard_idCodesDeposit
  readonly _code_: V3MarketingMembercardOpenCardsByCard_idCodesByCode
  readonly $code$: V3MarketingMembercardOpenCardsByCard_idCodesByCode
  readonly '<code>': V3MarketingMembercardOpenCardsByCard_idCodesByCode
  readonly '{code}': V3MarketingMembercardOpenCardsByCard_idCodesByCode
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesDepositPostJson {
  /** 会员卡code */
  code?: readonly string[] | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesDepositPostData {
  /** 导入结果 */
  data?: {
    /** 会员卡code */
    code?: string
    /**
     * 导入结果
     * - `SUCCESS` 成功
     * - `DUPLICATE` 重复
     * - `FAIL` 失败
     */
    result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {})
  }[]
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesDeposit extends Branch {
  /**
   * **导入会员Code**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545728
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idCodesDepositPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idCodesDepositPostData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesDeposit.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idCodesDeposit['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeGetData {
  /** 会员卡id */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡编号 */
  membership_number?: string
  /** 用户等级 */
  level?: string
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /**
   * 会员卡背景图
   * 上传接口返回的图片URL
   */
  background_picture_url?: string
  /** 用户储值余额（整数，最小货币单位，人民币为分） */
  balance?: number
  /**
   * 用户会员卡状态
   * - `NOT_ACTIVATE` 未激活
   * - `EFFECTIVE` 生效中
   * - `EXPIRE` 已过期
   * - `UNAVAILABLE` 已失效
   * - `DELETE` 已删除
   */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {})
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /**
       * 平台提供的通用开卡信息字段
       * - `USER_FORM_FLAG_MOBILE` 手机号
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 用户开卡时填写的个人信息 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值列表 */
      value_list?: string[]
    }[]
  }
  /** 用户当前积分 */
  bonus_value?: number
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodePatchJson {
  /** 会员卡编号 */
  membership_number?: string | undefined
  /**
   * 会员卡背景图
   * 上传接口返回的图片URL
   */
  background_picture_url?: string | undefined
  /** 用户等级 */
  level?: string | undefined
  /** 商户请求单号 */
  out_request_no?: string | undefined
  /** 用户储值变更信息 */
  balance_information?: {
    /** 更新前用户储值余额（整数，最小货币单位，人民币为分） */
    before_balance: number
    /** 更新后用户储值余额（整数，最小货币单位，人民币为分） */
    balance: number
    /** 本次余额变动值（整数，最小货币单位，人民币为分） */
    add_balance: number
    /** 储值消耗记录 */
    balance_remark?: string | undefined
  } | undefined
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean | undefined
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCode extends Branch {
  /**
   * **查询用户会员卡信息**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   */
  get(options: { card_id: string; code: string } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idCodesByCodeGetData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCode.get} */
  readonly getAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCode['get']
  /**
   * **修改用户会员卡信息**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   */
  patch(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodePatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCode.patch} */
  readonly patchAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCode['patch']
  readonly activate: V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivate
  readonly bonus: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonus
  readonly rights: V3MarketingMembercardOpenCardsByCard_idCodesByCodeRights
  readonly setServiceModuleData: V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleData
  readonly unavailable: V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailable
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivatePostJson {
  /** 会员卡编号 */
  membership_number?: string | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivate extends Branch {
  /**
   * **激活会员卡（跳转型激活）**
   *
   * 会员卡∙运营投放 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550809
   */
  post(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivate.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCodeActivate['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonus extends Branch {
  readonly commit: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommit
  readonly prepare: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPrepare
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommitPostJson {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 会员积分值 */
  bonus_value: number
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommit extends Branch {
  /**
   * **设置支付后展示的积分到账**
   *
   * 会员卡∙权益设置 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551350
   */
  post(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommitPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommit.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusCommit['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPreparePostJson {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 会员积分值 */
  bonus_value: number
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPrepare extends Branch {
  /**
   * **支付结果页展示会员积分**
   *
   * 会员卡∙权益设置 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012595808
   */
  post(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPreparePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPrepare.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCodeBonusPrepare['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeRightsPatchJson {
  /** 变更前的会员积分值 */
  before_bonus_value?: number | undefined
  /** 变更后的会员积分值 */
  bonus_value?: number | undefined
  /** 会员积分变动值 */
  add_bonus_value?: number | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean | undefined
  /** 会员专享价文案 */
  member_price_word?: string | undefined
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string | undefined
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string | undefined
    /** 联系人头像 */
    head_image_url?: string | undefined
    /** 联系方式 */
    contact_information_name?: string | undefined
    /** 联系信息值 */
    contact_information_value?: string | undefined
    /** 联系电话 */
    phone_number?: string | undefined
  } | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeRights extends Branch {
  /**
   * **设置会员权益**
   *
   * 会员卡∙权益设置 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   */
  patch(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodeRightsPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCodeRights.patch} */
  readonly patchAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCodeRights['patch']
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleDataPostJson {
  /** 商户请求单号 */
  out_request_no: string
  /** 会员服务项ID */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: {
    /** 状态ID */
    state_id: string
    /** 内容模板设置 */
    content_template_data: {
      /** 服务内容列表 */
      field_list?: readonly {
        /** 内容字段ID */
        field_id: string
        /** 内容字段值 */
        field_value: string
      }[] | undefined
      /** 操作设置 */
      action_setting?: {
        /** 操作名称 */
        action_name: string
        /** 跳转小程序 */
        jump_miniprogram: {
          /** 小程序appid */
          appid: string
          /** 小程序path */
          path: string
        }
      } | undefined
    }
    /** 消息模板设置 */
    message_template_setting?: {
      /** 模板消息ID */
      message_template_id: string
      /** 服务内容列表 */
      field_list: readonly {
        /** 内容字段ID */
        field_id: string
        /** 内容字段值 */
        field_value: string
      }[]
    } | undefined
  }
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleData extends Branch {
  /**
   * **设置会员服务项用户信息**
   *
   * 会员卡∙服务项 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166964
   */
  post(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleDataPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleData.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCodeSetServiceModuleData['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailablePostJson {
  /** 失效理由 */
  reason?: string | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailable extends Branch {
  /**
   * **作废用户会员卡**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549677
   */
  post(options: { card_id: string; code: string; json: V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailablePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailable.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idCodesByCodeUnavailable['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idDecryptCodeGetQuery {
  /** 加密code */
  encrypt_code: string
}
export interface V3MarketingMembercardOpenCardsByCard_idDecryptCodeGetData {
  /** 会员卡code */
  code?: string
}
export interface V3MarketingMembercardOpenCardsByCard_idDecryptCode extends Branch {
  /**
   * **加密code解码（跳转型激活）**
   *
   * 会员卡∙运营投放 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550742
   */
  get(options: { card_id: string; query: V3MarketingMembercardOpenCardsByCard_idDecryptCodeGetQuery } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idDecryptCodeGetData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idDecryptCode.get} */
  readonly getAsync: V3MarketingMembercardOpenCardsByCard_idDecryptCode['get']
}

export interface V3MarketingMembercardOpenCardsByCard_idPermissionTokensPostJson {
  /** 激活类型 */
  activate_type: string
  navigate_back_previous_page?: boolean | undefined
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idPermissionTokensPostData {
  /** 预授权token */
  permission_token?: string
}
export interface V3MarketingMembercardOpenCardsByCard_idPermissionTokens extends Branch {
  /**
   * **商户预授权**
   *
   * 会员卡∙运营投放 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550867
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idPermissionTokensPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idPermissionTokensPostData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idPermissionTokens.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idPermissionTokens['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idPhoneMembercard extends Branch {
  readonly import: V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImport
}

export interface V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImportPostJson {
  /**
   * 用户加密手机号
   * 敏感信息：用微信支付公钥加密
   */
  encrypted_phone_number: string | Encrypted
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}
export interface V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImportPostData {
  /** 会员卡code */
  code?: string
}
export interface V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImport extends Branch {
  /**
   * **根据手机号导入用户会员卡**
   *
   * 会员卡 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550535
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImportPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImportPostData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImport.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idPhoneMembercardImport['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idQrcodePostJson {
  /**
   * 会员卡激活类型
   * - `AUTO_ACTIVATE` 一键自动激活
   * - `JUMP_ACTIVATE` 跳转激活
   */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE' | (string & {})
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idQrcodePostData {
  /** 二维码对应的url */
  url?: string
}
export interface V3MarketingMembercardOpenCardsByCard_idQrcode extends Branch {
  /**
   * **创建会员卡二维码**
   *
   * 会员卡∙运营投放 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550605
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idQrcodePostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idQrcodePostData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idQrcode.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idQrcode['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idRightsPatchJson {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?: {
    /** 会员初始积分值 */
    init_bonus: number
    /** 积分值文案 */
    bonus_value_word: string
    /** 积分价值项标题 */
    bonus_cost_title?: string | undefined
    /** 积分价值项文案 */
    bonus_cost_word: string
    /** 积分跳转文案 */
    bonus_jump_word?: string | undefined
    /** 积分跳转appid */
    bonus_jump_appid?: string | undefined
    /** 积分跳转path */
    bonus_jump_path?: string | undefined
    /** 自助积分跳转appid */
    bonus_support_appid?: string | undefined
    /** 自助积分跳转path */
    bonus_support_path?: string | undefined
  } | undefined
  /** 会员优惠 */
  favor?: {
    /** 是否展示优惠券 */
    show_coupon: boolean
    /** 会员专享价文案 */
    member_price_word?: string | undefined
    /** 会员专享价跳转appid */
    member_price_appid?: string | undefined
    /** 会员专享价跳转path */
    member_price_path?: string | undefined
    /** 会员专享价标题 */
    member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | (string & {}) | undefined
    /** 会员优惠栏目名称 */
    favor_module_title?: 'FAVOR' | 'VIP' | (string & {}) | undefined
  } | undefined
  /** 是否展示会员发票 */
  show_fapiao?: boolean | undefined
  /** 会员发票 */
  fapiao?: {
    /** 发票跳转文案 */
    fapiao_jump_word?: string | undefined
    /** 发票跳转AppID */
    fapiao_jump_appid?: string | undefined
    /** 发票跳转path */
    fapiao_jump_path?: string | undefined
  } | undefined
  /** 是否展示会员专属咨询 */
  show_guide?: boolean | undefined
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string | undefined
    /** 联系人头像 */
    head_image_url?: string | undefined
    /** 联系方式 */
    contact_information_name?: string | undefined
    /** 联系信息值 */
    contact_information_value?: string | undefined
    /** 联系电话 */
    phone_number?: string | undefined
  } | undefined
}
export interface V3MarketingMembercardOpenCardsByCard_idRights extends Branch {
  /**
   * **设置会员卡模板权益项**
   *
   * 会员卡∙权益设置 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   */
  patch(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idRightsPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idRights.patch} */
  readonly patchAsync: V3MarketingMembercardOpenCardsByCard_idRights['patch']
}

export interface V3MarketingMembercardOpenCardsByCard_idServiceModulesPostJson {
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}
export interface V3MarketingMembercardOpenCardsByCard_idServiceModulesPostData {
  /** 会员卡id */
  card_id?: string
  /** 会员服务项ID */
  service_module_id?: string
  /** 跳转小程序 */
  jump_miniprogram?: {
    /** 小程序appid */
    appid?: string
    /** 小程序path */
    path?: string
  }
}
export interface V3MarketingMembercardOpenCardsByCard_idServiceModules extends Branch {
  /**
   * **添加会员卡服务项**
   *
   * 会员卡∙服务项 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167277
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idServiceModulesPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idServiceModulesPostData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idServiceModules.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idServiceModules['post']
  readonly _service_module_id_: V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id
  readonly $service_module_id$: V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id
  readonly '<service_module_id>': V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id
  readonly '{service_module_id}': V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id
}

export interface V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_idPatchJson {
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}
export interface V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_idPatchData {
  /** 会员卡id */
  card_id?: string
  /** 会员服务项ID */
  service_module_id?: string
  /** 跳转小程序 */
  jump_miniprogram?: {
    /** 小程序appid */
    appid?: string
    /** 小程序path */
    path?: string
  }
}
export interface V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id extends Branch {
  /**
   * **修改会员卡服务项**
   *
   * 会员卡∙服务项 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167417
   */
  patch(options: { card_id: string; service_module_id: string; json: V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_idPatchJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_idPatchData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id.patch} */
  readonly patchAsync: V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id['patch']
  /**
   * **移除会员卡服务项**
   *
   * 会员卡∙服务项 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017167557
   */
  delete(options: { card_id: string; service_module_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id.delete} */
  readonly deleteAsync: V3MarketingMembercardOpenCardsByCard_idServiceModulesByService_module_id['delete']
}

export interface V3MarketingMembercardOpenCardsByCard_idUpgradePostJson {
  /** 品牌id */
  brand_id: string
  /** 商户AppId */
  appid: string
}
export interface V3MarketingMembercardOpenCardsByCard_idUpgrade extends Branch {
  /**
   * **老会员卡模板升级**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545673
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idUpgradePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idUpgrade.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idUpgrade['post']
}

export interface V3MarketingMembercardOpenCardsByCard_idUsers extends Branch {
  readonly import: V3MarketingMembercardOpenCardsByCard_idUsersImport
}

export interface V3MarketingMembercardOpenCardsByCard_idUsersImportPostJson {
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}
export interface V3MarketingMembercardOpenCardsByCard_idUsersImportPostData {
  /** 会员卡code */
  code?: string
}
export interface V3MarketingMembercardOpenCardsByCard_idUsersImport extends Branch {
  /**
   * **根据openid导入用户会员卡**
   *
   * 会员卡 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549739
   */
  post(options: { card_id: string; json: V3MarketingMembercardOpenCardsByCard_idUsersImportPostJson } & RequestOptions): Promise<Response<V3MarketingMembercardOpenCardsByCard_idUsersImportPostData>>
  /** {@link V3MarketingMembercardOpenCardsByCard_idUsersImport.post} */
  readonly postAsync: V3MarketingMembercardOpenCardsByCard_idUsersImport['post']
}

export interface V3MarketingMembercardOpenPhonenumberMember extends Branch {
  readonly import: V3MarketingMembercardOpenPhonenumberMemberImport
  readonly search: V3MarketingMembercardOpenPhonenumberMemberSearch
}

export interface V3MarketingMembercardOpenPhonenumberMemberImportPostJson {
  /** 会员信息 */
  member_information: {
    /** 会员卡id */
    card_id: string
    /** 会员卡code */
    code?: string | undefined
    /** 会员卡编号 */
    membership_number?: string | undefined
    /**
     * 会员注册时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    registration_time: string
  }
  /**
   * 加密手机号
   * 敏感信息：用微信支付公钥加密
   */
  encrypted_phone_number: string | Encrypted
  /** 自定义场景值 */
  outer_str?: string | undefined
}
export interface V3MarketingMembercardOpenPhonenumberMemberImport extends Branch {
  /**
   * **导入加密手机号提醒会员领卡**
   *
   * 会员卡 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166226
   */
  post(options: { json: V3MarketingMembercardOpenPhonenumberMemberImportPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MarketingMembercardOpenPhonenumberMemberImport.post} */
  readonly postAsync: V3MarketingMembercardOpenPhonenumberMemberImport['post']
}

export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetQuery {
  /** 会员卡id */
  card_id: string
  /**
   * 加密手机号
   * 敏感信息：用微信支付公钥加密
   */
  encrypted_phone_number: string | Encrypted
}
export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetData {
  /**
   * 用户领取状态
   * - `UNSHOWED` 未曝光
   * - `UNRECEIVED` 未领取
   * - `RECEIVED` 已被领取
   */
  receive_status?: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {})
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code */
    code?: string
    /** 用户标识 */
    openid?: string
    /** 用户标识 */
    unionid?: string
    /**
     * 会员卡领取时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    receive_time?: string
    /** 品牌appid */
    card_appid?: string
    /** 会员卡id */
    card_id?: string
  }
}
export interface V3MarketingMembercardOpenPhonenumberMemberSearch extends Branch {
  /**
   * **通过加密手机号查询会员领卡状态**
   *
   * 会员卡 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166232
   */
  get(options: { query: V3MarketingMembercardOpenPhonenumberMemberSearchGetQuery } & RequestOptions): Promise<Response<V3MarketingMembercardOpenPhonenumberMemberSearchGetData>>
  /** {@link V3MarketingMembercardOpenPhonenumberMemberSearch.get} */
  readonly getAsync: V3MarketingMembercardOpenPhonenumberMemberSearch['get']
}

export interface V3MarketingMembercardOpenUser extends Branch {
  readonly cards: V3MarketingMembercardOpenUserCards
}

export interface V3MarketingMembercardOpenUserCardsGetQuery {
  /** 用户标识 */
  openid: string
  /** 商户AppId */
  appid?: string | undefined
  /**
   * 分页页码
   * 默认 `0`
   */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface V3MarketingMembercardOpenUserCardsGetData {
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id?: string
    /** 会员卡code */
    code?: string
  }[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3MarketingMembercardOpenUserCards extends Branch {
  /**
   * **查询用户在品牌下所有会员卡**
   *
   * 会员卡∙基础功能 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549255
   */
  get(options: { query: V3MarketingMembercardOpenUserCardsGetQuery } & RequestOptions): Promise<Response<V3MarketingMembercardOpenUserCardsGetData>>
  /** {@link V3MarketingMembercardOpenUserCards.get} */
  readonly getAsync: V3MarketingMembercardOpenUserCards['get']
}

export interface V3MarketingPaygiftactivity extends Branch {
  readonly activities: V3MarketingPaygiftactivityActivities
  readonly uniqueThresholdActivity: V3MarketingPaygiftactivityUniqueThresholdActivity
}

export interface V3MarketingPaygiftactivityActivitiesGetQuery {
  /** 分页页码 */
  offset: number
  /**
   * 分页大小
   * 1 到 100
   */
  limit: number
  /** 活动名称 */
  activity_name?: string | null | undefined
  /**
   * 活动状态
   * - `CREATE_ACT_STATUS` 已创建
   * - `ONGOING_ACT_STATUS` 运行中
   * - `TERMINATE_ACT_STATUS` 已终止
   * - `STOP_ACT_STATUS` 已暂停
   * - `OVER_TIME_ACT_STATUS` 已过期
   * - `CREATE_ACT_FAILED` 创建活动失败
   */
  activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {}) | null | undefined
  /** 奖品类型 */
  award_type?: 'BUSIFAVOR' | (string & {}) | null | undefined
}
export interface V3MarketingPaygiftactivityActivitiesGetData {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 活动基本信息 */
    activity_base_info?: {
      /** 活动名称 */
      activity_name?: string
      /** 活动副标题 */
      activity_second_title?: string
      /** 商户logo */
      merchant_logo_url?: string
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
      /**
       * 活动开始时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      begin_time?: string
      /**
       * 活动结束时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      end_time?: string
      /** 可用时间段 */
      available_periods?: {
        /** 可用时间 */
        available_time?: {
          /**
           * 可用开始时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          begin_time?: string
          /**
           * 可用结束时间
           * RFC 3339，如 `2018-06-08T10:34:56+08:00`
           */
          end_time?: string
        }[]
        /** 每日可用时间 */
        available_day_time?: {
          /** 每日可用开始时间 */
          begin_day_time?: string
          /** 每日可用结束时间 */
          end_day_time?: string
        }[]
      }
      /** 商户请求单号 */
      out_request_no?: string
      /** - `OFF_LINE_PAY` 拉用户回店消费 */
      delivery_purpose?: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
      /** 商家小程序appid */
      mini_programs_appid?: string
      /** 商家小程序path */
      mini_programs_path?: string
    }
    /** 活动高级设置 */
    advanced_setting?: {
      /** 奖品类型 */
      delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {})
      /** 商家会员appid */
      merchant_member_appid?: string
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[]
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
          /** 银行简称 */
          bank_abbreviation?: string
        }
      }
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
    /** 活动id */
    activity_id?: string
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 阶梯送发放规则 */
      full_send_rule?: {
        /** 奖品类型 */
        award_type?: 'BUSIFAVOR' | (string & {})
        /**
         * 发券商户号选项
         * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
         * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
         */
        merchant_option?: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
        /** 消费金额门槛（整数，最小货币单位，人民币为分） */
        transaction_amount_minimum?: number
        /**
         * 发放内容
         * - `SINGLE_COUPON` 单张券
         * - `GIFT_PACKAGE` 礼包
         */
        send_content?: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
        /** 奖品基本信息列表 */
        award_list?: {
          /** 代金券批次Id */
          stock_id?: string
          /**
           * 奖品原始图
           * 上传接口返回的图片URL
           */
          original_image_url?: string
          /**
           * 奖品缩略图
           * 上传接口返回的图片URL
           */
          thumbnail_url?: string
        }[]
        /** 发券商户号列表 */
        merchant_id_list?: string[]
      }
      /** 阶梯送发放规则 */
      step_send_rule?: {
        /** 奖品类型 */
        award_type?: 'BUSIFAVOR' | (string & {})
        /**
         * 发券商户号选项
         * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
         * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
         */
        merchant_option?: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
      }
    }
  }[]
}
export interface V3MarketingPaygiftactivityActivities extends Branch {
  /**
   * **获取支付有礼活动列表**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   */
  get(options: { query: V3MarketingPaygiftactivityActivitiesGetQuery } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesGetData>>
  /** {@link V3MarketingPaygiftactivityActivities.get} */
  readonly getAsync: V3MarketingPaygiftactivityActivities['get']
  readonly _activity_id_: V3MarketingPaygiftactivityActivitiesByActivity_id
  readonly $activity_id$: V3MarketingPaygiftactivityActivitiesByActivity_id
  readonly '<activity_id>': V3MarketingPaygiftactivityActivitiesByActivity_id
  readonly '{activity_id}': V3MarketingPaygiftactivityActivitiesByActivity_id
}

export interface V3MarketingPaygiftactivityActivitiesByActivity_idGetData {
  /** 活动id */
  activity_id?: string
  /**
   * 活动类型
   * - `FULL_SEND_ACT_TYPE` 满额送
   * - `STEP_SEND_ACT_TYPE` 阶梯送
   * - `SPECIFIC_SEND_ACT_TYPE` 满A送B
   */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {})
  /**
   * 活动状态
   * - `CREATE_ACT_STATUS` 已创建
   * - `ONGOING_ACT_STATUS` 运行中
   * - `TERMINATE_ACT_STATUS` 已终止
   * - `STOP_ACT_STATUS` 已暂停
   * - `OVER_TIME_ACT_STATUS` 已过期
   * - `CREATE_ACT_FAILED` 创建活动失败
   */
  activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN' | (string & {})
  /** 创建商户号 */
  creator_merchant_id?: string
  /** 所属商户号 */
  belong_merchant_id?: string
  /**
   * 活动暂停时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  pause_time?: string
  /**
   * 活动恢复时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  recovery_time?: string
  /**
   * 活动创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 活动更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 活动基本信息 */
  activity_base_info?: {
    /** 活动名称 */
    activity_name?: string
    /** 活动副标题 */
    activity_second_title?: string
    /** 商户logo */
    merchant_logo_url?: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
    /**
     * 活动开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    begin_time?: string
    /**
     * 活动结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: {
        /**
         * 可用开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string
        /**
         * 可用结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string
      }[]
      /** 每日可用时间 */
      available_day_time?: {
        /** 每日可用开始时间 */
        begin_day_time?: string
        /** 每日可用结束时间 */
        end_day_time?: string
      }[]
    }
    /** 商户请求单号 */
    out_request_no?: string
    /** - `OFF_LINE_PAY` 拉用户回店消费 */
    delivery_purpose?: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
    /** 商家小程序appid */
    mini_programs_appid?: string
    /** 商家小程序path */
    mini_programs_path?: string
  }
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {})
    /** 商家会员appid */
    merchant_member_appid?: string
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[]
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
        /** 银行简称 */
        bank_abbreviation?: string
      }
    }
    /** 订单优惠标记 */
    goods_tags?: string[]
  }
  /** 活动奖品发放规则 */
  award_send_rule?: {
    /** 阶梯送发放规则 */
    full_send_rule?: {
      /** 奖品类型 */
      award_type?: 'BUSIFAVOR' | (string & {})
      /**
       * 发券商户号选项
       * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
       * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
       */
      merchant_option?: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
      /** 消费金额门槛（整数，最小货币单位，人民币为分） */
      transaction_amount_minimum?: number
      /**
       * 发放内容
       * - `SINGLE_COUPON` 单张券
       * - `GIFT_PACKAGE` 礼包
       */
      send_content?: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
      /** 奖品基本信息列表 */
      award_list?: {
        /** 代金券批次Id */
        stock_id?: string
        /**
         * 奖品原始图
         * 上传接口返回的图片URL
         */
        original_image_url?: string
        /**
         * 奖品缩略图
         * 上传接口返回的图片URL
         */
        thumbnail_url?: string
      }[]
    }
  }
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_id extends Branch {
  /**
   * **查询活动详情接口**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   */
  get(options: { activity_id: string } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesByActivity_idGetData>>
  /** {@link V3MarketingPaygiftactivityActivitiesByActivity_id.get} */
  readonly getAsync: V3MarketingPaygiftactivityActivitiesByActivity_id['get']
  readonly goods: V3MarketingPaygiftactivityActivitiesByActivity_idGoods
  readonly merchants: V3MarketingPaygiftactivityActivitiesByActivity_idMerchants
  readonly terminate: V3MarketingPaygiftactivityActivitiesByActivity_idTerminate
}

export interface V3MarketingPaygiftactivityActivitiesByActivity_idGoodsGetQuery {
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idGoodsGetData {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 活动id */
  activity_id?: string
  /** 结果集 */
  data?: {
    /** 指定商品 */
    goods_id?: string
    /**
     * 创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 更新时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    update_time?: string
  }[]
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idGoods extends Branch {
  /**
   * **查询活动指定商品列表**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   */
  get(options: { activity_id: string; query?: V3MarketingPaygiftactivityActivitiesByActivity_idGoodsGetQuery | undefined } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesByActivity_idGoodsGetData>>
  /** {@link V3MarketingPaygiftactivityActivitiesByActivity_idGoods.get} */
  readonly getAsync: V3MarketingPaygiftactivityActivitiesByActivity_idGoods['get']
}

export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsGetQuery {
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsGetData {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 活动id */
  activity_id?: string
  /** 结果集 */
  data?: {
    /** 商户号 */
    mchid?: string
    /** 商户名称 */
    merchant_name?: string
    /**
     * 创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 更新时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    update_time?: string
  }[]
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchants extends Branch {
  /**
   * **查询活动发券商户号**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   */
  get(options: { activity_id: string; query?: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsGetQuery | undefined } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsGetData>>
  /** {@link V3MarketingPaygiftactivityActivitiesByActivity_idMerchants.get} */
  readonly getAsync: V3MarketingPaygiftactivityActivitiesByActivity_idMerchants['get']
  readonly add: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAdd
  readonly delete: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDelete
}

export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAddPostJson {
  /** 发券商户号 */
  merchant_id_list?: readonly string[] | undefined
  /** 请求业务单据号 */
  add_request_no?: string | undefined
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAddPostData {
  /** 活动id */
  activity_id?: string
  /**
   * 添加时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  add_time?: string
  invalid_merchant_id_list?: {
    /** 商户号 */
    mchid?: string
    /** 无效原因 */
    invalid_reason?: string
  }[]
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAdd extends Branch {
  /**
   * **新增活动发券商户号**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   */
  post(options: { activity_id: string; json: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAddPostJson } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAddPostData>>
  /** {@link V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAdd.post} */
  readonly postAsync: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsAdd['post']
}

export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDeletePostJson {
  /**
   * 删除的发券商户号
   * 1 到 500 项
   */
  merchant_id_list?: readonly string[] | undefined
  /**
   * 商户请求单号
   * `/[a-zA-Z0-9\|-_\*]{1,128}/`
   */
  delete_request_no?: string | undefined
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDeletePostData {
  /** 活动id */
  activity_id?: string
  /**
   * 删除时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delete_time?: string
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDelete extends Branch {
  /**
   * **删除活动发券商户号**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   */
  post(options: { activity_id: string; json: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDeletePostJson } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDeletePostData>>
  /** {@link V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDelete.post} */
  readonly postAsync: V3MarketingPaygiftactivityActivitiesByActivity_idMerchantsDelete['post']
}

export interface V3MarketingPaygiftactivityActivitiesByActivity_idTerminatePostData {
  /** 活动id */
  activity_id?: string
  /**
   * 生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  terminate_time?: string
}
export interface V3MarketingPaygiftactivityActivitiesByActivity_idTerminate extends Branch {
  /**
   * **终止活动**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   */
  post(options: { activity_id: string } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityActivitiesByActivity_idTerminatePostData>>
  /** {@link V3MarketingPaygiftactivityActivitiesByActivity_idTerminate.post} */
  readonly postAsync: V3MarketingPaygiftactivityActivitiesByActivity_idTerminate['post']
}

export interface V3MarketingPaygiftactivityUniqueThresholdActivityPostJson {
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 */
    activity_name: string
    /** 活动副标题 */
    activity_second_title: string
    /** 商户logo */
    merchant_logo_url: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /**
     * 活动开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    begin_time?: string | undefined
    /**
     * 活动结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string | undefined
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: readonly {
        /**
         * 可用开始时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        begin_time?: string | undefined
        /**
         * 可用结束时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        end_time?: string | undefined
      }[] | undefined
      /** 每日可用时间 */
      available_day_time?: readonly {
        /**
         * 每日可用开始时间
         * `/[0-9]{6}/`
         */
        begin_day_time?: string | undefined
        /**
         * 每日可用结束时间
         * `/[0-9]{6}/`
         */
        end_day_time?: string | undefined
      }[] | undefined
    } | undefined
    /**
     * 商户请求单号
     * `/[a-zA-Z0-9\|\*_-]{1,128}/`
     */
    out_request_no: string
    /** - `OFF_LINE_PAY` 拉用户回店消费 */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
    /** 商家小程序appid */
    mini_programs_appid?: string | undefined
    /** 商家小程序path */
    mini_programs_path?: string | undefined
  }
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {}) | undefined
    /** 商家会员appid */
    merchant_member_appid?: string | undefined
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: readonly ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[] | undefined
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {}) | undefined
        /** 银行简称 */
        bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 订单优惠标记 */
    goods_tags?: readonly string[] | undefined
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {}) | undefined
      /** 银行简称 */
      bank_abbreviation?: string | undefined
    } | undefined
  } | undefined
  /** 阶梯送发放规则 */
  award_send_rule: {
    /** 奖品类型 */
    award_type: 'BUSIFAVOR' | (string & {})
    /**
     * 发券商户号选项
     * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
     * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
     */
    merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
    /** 消费金额门槛（整数，最小货币单位，人民币为分） */
    transaction_amount_minimum: number
    /**
     * 发放内容
     * - `SINGLE_COUPON` 单张券
     * - `GIFT_PACKAGE` 礼包
     */
    send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
    /** 奖品基本信息列表 */
    award_list?: readonly {
      /** 代金券批次Id */
      stock_id?: string | undefined
      /**
       * 奖品原始图
       * 上传接口返回的图片URL
       */
      original_image_url?: string | undefined
      /**
       * 奖品缩略图
       * 上传接口返回的图片URL
       */
      thumbnail_url?: string | undefined
    }[] | undefined
    /** 发券商户号列表 */
    merchant_id_list?: readonly string[] | undefined
  }
}
export interface V3MarketingPaygiftactivityUniqueThresholdActivityPostData {
  /** 活动id */
  activity_id?: string
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
}
export interface V3MarketingPaygiftactivityUniqueThresholdActivity extends Branch {
  /**
   * **创建全场满额送活动**
   *
   * 运营工具∙支付有礼 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   */
  post(options: { json: V3MarketingPaygiftactivityUniqueThresholdActivityPostJson } & RequestOptions): Promise<Response<V3MarketingPaygiftactivityUniqueThresholdActivityPostData>>
  /** {@link V3MarketingPaygiftactivityUniqueThresholdActivity.post} */
  readonly postAsync: V3MarketingPaygiftactivityUniqueThresholdActivity['post']
}
