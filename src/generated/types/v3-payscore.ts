// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Payscore extends Branch {
  readonly acquiringbank: V3PayscoreAcquiringbank
  readonly oversea: V3PayscoreOversea
  readonly partner: V3PayscorePartner
  readonly plan: V3PayscorePlan
  readonly signPlan: V3PayscoreSignPlan
  readonly merchantBill: V3PayscoreMerchantBill
  readonly payafterOrders: V3PayscorePayafterOrders
  readonly permissions: V3PayscorePermissions
  readonly serviceorder: V3PayscoreServiceorder
  readonly servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder
  readonly smartretailOrders: V3PayscoreSmartretailOrders
  readonly userServiceState: V3PayscoreUserServiceState
  readonly users: V3PayscoreUsers
}

export interface V3PayscoreAcquiringbank extends Branch {
  readonly permissions: V3PayscoreAcquiringbankPermissions
  readonly serviceorder: V3PayscoreAcquiringbankServiceorder
  readonly servicepayondeliveryorder: V3PayscoreAcquiringbankServicepayondeliveryorder
}

export interface V3PayscoreAcquiringbankPermissionsPostJson {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}
export interface V3PayscoreAcquiringbankPermissionsPostData {
  /** 预授权token */
  apply_permissions_token?: string
}
export interface V3PayscoreAcquiringbankPermissions extends Branch {
  /**
   * **从业机构预授权**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  post(options: { json: V3PayscoreAcquiringbankPermissionsPostJson } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankPermissionsPostData>>
  /** {@link V3PayscoreAcquiringbankPermissions.post} */
  readonly postAsync: V3PayscoreAcquiringbankPermissions['post']
  readonly authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCode
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCode extends Branch {
  readonly _authorization_code_: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code
  readonly $authorization_code$: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code
  readonly '<authorization_code>': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code
  readonly '{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeGetQuery {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeGetData {
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 渠道商商户号 */
  channel_id?: string
}
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code extends Branch {
  /**
   * **从业机构查询与用户授权记录（授权协议号）**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  get(options: { authorization_code: string; query: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeGetQuery } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeGetData>>
  /** {@link V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code.get} */
  readonly getAsync: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_code['get']
  readonly terminate: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminate
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminatePostJson {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminate extends Branch {
  /**
   * **从业机构解除用户授权关系（授权协议号）**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  post(options: { authorization_code: string; json: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminate.post} */
  readonly postAsync: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorization_codeTerminate['post']
}

export interface V3PayscoreAcquiringbankServiceorderGetQuery {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}
export interface V3PayscoreAcquiringbankServiceorderGetData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: string
    /** 总收款金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 待收金额（整数，最小货币单位，人民币为分） */
    paying_amount?: number
    /** 已收金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: string
        /** 优惠类型 */
        type?: string
        /** 优惠券面额 */
        amount?: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 渠道商商户号 */
  channel_id?: string
}
export interface V3PayscoreAcquiringbankServiceorderPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /** 付费项目名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 预计服务结束时间 */
    end_time?: string | undefined
    /** 预计服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 预计服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
}
export interface V3PayscoreAcquiringbankServiceorderPostData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 预计服务结束时间 */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
}
export interface V3PayscoreAcquiringbankServiceorder extends Branch {
  /**
   * **从业机构查询微信支付分订单**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   */
  get(options: { query: V3PayscoreAcquiringbankServiceorderGetQuery } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankServiceorderGetData>>
  /** {@link V3PayscoreAcquiringbankServiceorder.get} */
  readonly getAsync: V3PayscoreAcquiringbankServiceorder['get']
  /**
   * **从业机构创建微信支付分订单**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   */
  post(options: { json: V3PayscoreAcquiringbankServiceorderPostJson } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankServiceorderPostData>>
  /** {@link V3PayscoreAcquiringbankServiceorder.post} */
  readonly postAsync: V3PayscoreAcquiringbankServiceorder['post']
  readonly deduction: V3PayscoreAcquiringbankServiceorderDeduction
  readonly _out_order_no_: V3PayscoreAcquiringbankServiceorderByOut_order_no
  readonly $out_order_no$: V3PayscoreAcquiringbankServiceorderByOut_order_no
  readonly '<out_order_no>': V3PayscoreAcquiringbankServiceorderByOut_order_no
  readonly '{out_order_no}': V3PayscoreAcquiringbankServiceorderByOut_order_no
}

export interface V3PayscoreAcquiringbankServiceorderDeductionGetQuery {
  /** 服务ID */
  service_id: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
}
export interface V3PayscoreAcquiringbankServiceorderDeductionGetData {
  /** 商品或支付单简要描述 */
  description?: string
  /** 商户扣款单号 */
  out_trade_no?: string
}
export interface V3PayscoreAcquiringbankServiceorderDeduction extends Branch {
  /**
   * **从业机构查询微信支付分扣款信息**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   */
  get(options: { query: V3PayscoreAcquiringbankServiceorderDeductionGetQuery } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankServiceorderDeductionGetData>>
  /** {@link V3PayscoreAcquiringbankServiceorderDeduction.get} */
  readonly getAsync: V3PayscoreAcquiringbankServiceorderDeduction['get']
}

export interface V3PayscoreAcquiringbankServiceorderByOut_order_no extends Branch {
  readonly cancel: V3PayscoreAcquiringbankServiceorderByOut_order_noCancel
  readonly complete: V3PayscoreAcquiringbankServiceorderByOut_order_noComplete
  readonly modify: V3PayscoreAcquiringbankServiceorderByOut_order_noModify
  readonly registerdeductinfo: V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfo
  readonly sync: V3PayscoreAcquiringbankServiceorderByOut_order_noSync
}

export interface V3PayscoreAcquiringbankServiceorderByOut_order_noCancelPostJson {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscoreAcquiringbankServiceorderByOut_order_noCancel extends Branch {
  /**
   * **从业机构取消微信支付分订单**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   */
  post(options: { out_order_no: string; json: V3PayscoreAcquiringbankServiceorderByOut_order_noCancelPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreAcquiringbankServiceorderByOut_order_noCancel.post} */
  readonly postAsync: V3PayscoreAcquiringbankServiceorderByOut_order_noCancel['post']
}

export interface V3PayscoreAcquiringbankServiceorderByOut_order_noCompletePostJson {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 实际服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}
export interface V3PayscoreAcquiringbankServiceorderByOut_order_noComplete extends Branch {
  /**
   * **从业机构完结微信支付分订单**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   */
  post(options: { out_order_no: string; json: V3PayscoreAcquiringbankServiceorderByOut_order_noCompletePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreAcquiringbankServiceorderByOut_order_noComplete.post} */
  readonly postAsync: V3PayscoreAcquiringbankServiceorderByOut_order_noComplete['post']
}

export interface V3PayscoreAcquiringbankServiceorderByOut_order_noModifyPostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 后付费项目 */
  post_payments?: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 修改原因 */
  reason: string
}
export interface V3PayscoreAcquiringbankServiceorderByOut_order_noModify extends Branch {
  /**
   * **从业机构修改微信支付分订单金额**
   *
   * 支付分∙先用后付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   */
  post(options: { out_order_no: string; json: V3PayscoreAcquiringbankServiceorderByOut_order_noModifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreAcquiringbankServiceorderByOut_order_noModify.post} */
  readonly postAsync: V3PayscoreAcquiringbankServiceorderByOut_order_noModify['post']
}

export interface V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfoPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id: string
  /** 商户系统内部扣款单号 */
  out_trade_no?: string | undefined
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
}
export interface V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfoPostData {
  /** 商品或支付单简要描述 */
  description?: string
}
export interface V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfo extends Branch {
  /**
   * **从业机构登记微信支付分扣款信息**
   *
   * 支付分∙机构模式 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   */
  post(options: { out_order_no: string; json: V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfoPostJson } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfoPostData>>
  /** {@link V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfo.post} */
  readonly postAsync: V3PayscoreAcquiringbankServiceorderByOut_order_noRegisterdeductinfo['post']
}

export interface V3PayscoreAcquiringbankServiceorderByOut_order_noSyncPostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 */
    paid_time: string
  }
}
export interface V3PayscoreAcquiringbankServiceorderByOut_order_noSync extends Branch {
  /**
   * **从业机构同步微信支付分订单信息**
   *
   * 支付分∙先用后付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   */
  post(options: { out_order_no: string; json: V3PayscoreAcquiringbankServiceorderByOut_order_noSyncPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreAcquiringbankServiceorderByOut_order_noSync.post} */
  readonly postAsync: V3PayscoreAcquiringbankServiceorderByOut_order_noSync['post']
}

export interface V3PayscoreAcquiringbankServicepayondeliveryorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /**
     * 付费项目名称
     * 至多 20 个字符
     */
    name?: string | undefined
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 计费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  time_range: {
    /**
     * 服务开始时间
     * `/\d{8}|\d{14}|OnAccept/`
     */
    start_time?: string | undefined
    /**
     * 服务开始时间备注
     * 至多 20 个字符
     */
    start_time_remark?: string | undefined
    /**
     * 服务结束时间
     * `/\d{8}|\d{14}/`
     */
    end_time?: string | undefined
    /**
     * 服务结束时间备注
     * 至多 50 个字符
     */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  risk_fund?: {
    /**
     * 风险金名称
     * - `DEPOSIT` 押金
     * - `ADVANCE` 预付款
     * - `CASH_DEPOSIT` 保证金
     * - `ESTIMATE_ORDER_COST` 预估订单费用
     */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}) | undefined
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /**
     * 风险说明
     * 至多 30 个字符
     */
    description?: string | undefined
  } | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | (string & {}) | undefined
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    } | undefined
    /** 商品列表 */
    goods?: readonly {
      /** 商品名称 */
      name?: string | undefined
      /** 商品图片链接 */
      picture?: string | undefined
      /** 商品单价金额（整数，最小货币单位，人民币为分） */
      amount?: number | undefined
      /** 商品数量 */
      count?: number | undefined
      /** 商品品类ID */
      category_id?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}
export interface V3PayscoreAcquiringbankServicepayondeliveryorderPostData {
  /** 商户订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商公众号ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: string
    /** 风险金额 */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods?: {
      /** 商品名称 */
      name?: string
      /** 商品图片链接 */
      picture?: string
      /** 商品单价金额 */
      amount?: number
      /** 商品数量 */
      count?: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}
export interface V3PayscoreAcquiringbankServicepayondeliveryorder extends Branch {
  /**
   * **从业机构创建先用后付订单**
   *
   * 支付分∙先用后付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  post(options: { json: V3PayscoreAcquiringbankServicepayondeliveryorderPostJson } & RequestOptions): Promise<Response<V3PayscoreAcquiringbankServicepayondeliveryorderPostData>>
  /** {@link V3PayscoreAcquiringbankServicepayondeliveryorder.post} */
  readonly postAsync: V3PayscoreAcquiringbankServicepayondeliveryorder['post']
}

export interface V3PayscoreOversea extends Branch {
  readonly partner: V3PayscoreOverseaPartner
}

export interface V3PayscoreOverseaPartner extends Branch {
  readonly serviceorder: V3PayscoreOverseaPartnerServiceorder
}

export interface V3PayscoreOverseaPartnerServiceorderGetQuery {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}
export interface V3PayscoreOverseaPartnerServiceorderGetData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 服务订单已创建
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单已完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 待收金额（整数，最小货币单位，人民币为分） */
    paying_amount?: number
    /** 已收金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number
    /** 收款银行 */
    bank_type?: string
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /**
       * 收款成功时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 */
        amount?: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 货币类型 */
  currency?: string
  /** 汇率值 */
  currency_price?: number
  /** 汇率 */
  currency_rate_info?: string
}
export interface V3PayscoreOverseaPartnerServiceorderPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_order_no: string
  /** 货币类型 */
  currency: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /** 付费名称 */
    name: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间 */
  time_range: {
    /**
     * 服务开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time: string
    /**
     * 服务结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 预计服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
}
export interface V3PayscoreOverseaPartnerServiceorderPostData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 货币类型 */
  currency?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 服务订单已创建
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单已完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /**
     * 服务开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string
    /**
     * 服务结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
}
export interface V3PayscoreOverseaPartnerServiceorder extends Branch {
  /**
   * **查询支付分订单**
   *
   * 支付分∙海外从业机构模式 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  get(options: { query: V3PayscoreOverseaPartnerServiceorderGetQuery } & RequestOptions): Promise<Response<V3PayscoreOverseaPartnerServiceorderGetData>>
  /** {@link V3PayscoreOverseaPartnerServiceorder.get} */
  readonly getAsync: V3PayscoreOverseaPartnerServiceorder['get']
  /**
   * **创建支付分订单**
   *
   * 支付分∙海外从业机构模式 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  post(options: { json: V3PayscoreOverseaPartnerServiceorderPostJson } & RequestOptions): Promise<Response<V3PayscoreOverseaPartnerServiceorderPostData>>
  /** {@link V3PayscoreOverseaPartnerServiceorder.post} */
  readonly postAsync: V3PayscoreOverseaPartnerServiceorder['post']
  readonly _out_order_no_: V3PayscoreOverseaPartnerServiceorderByOut_order_no
  readonly $out_order_no$: V3PayscoreOverseaPartnerServiceorderByOut_order_no
  readonly '<out_order_no>': V3PayscoreOverseaPartnerServiceorderByOut_order_no
  readonly '{out_order_no}': V3PayscoreOverseaPartnerServiceorderByOut_order_no
}

export interface V3PayscoreOverseaPartnerServiceorderByOut_order_no extends Branch {
  readonly cancel: V3PayscoreOverseaPartnerServiceorderByOut_order_noCancel
  readonly complete: V3PayscoreOverseaPartnerServiceorderByOut_order_noComplete
  readonly sync: V3PayscoreOverseaPartnerServiceorderByOut_order_noSync
}

export interface V3PayscoreOverseaPartnerServiceorderByOut_order_noCancelPostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscoreOverseaPartnerServiceorderByOut_order_noCancel extends Branch {
  /**
   * **取消支付分订单**
   *
   * 支付分∙海外从业机构模式 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  post(options: { out_order_no: string; json: V3PayscoreOverseaPartnerServiceorderByOut_order_noCancelPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreOverseaPartnerServiceorderByOut_order_noCancel.post} */
  readonly postAsync: V3PayscoreOverseaPartnerServiceorderByOut_order_noCancel['post']
}

export interface V3PayscoreOverseaPartnerServiceorderByOut_order_noCompletePostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 货币类型 */
  currency?: string | undefined
  /** 实际服务时间 */
  time_range?: {
    /**
     * 服务开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    start_time?: string | undefined
    /**
     * 服务结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /**
   * 完结服务时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}
export interface V3PayscoreOverseaPartnerServiceorderByOut_order_noComplete extends Branch {
  /**
   * **完结支付分订单**
   *
   * 支付分∙海外从业机构模式 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  post(options: { out_order_no: string; json: V3PayscoreOverseaPartnerServiceorderByOut_order_noCompletePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreOverseaPartnerServiceorderByOut_order_noComplete.post} */
  readonly postAsync: V3PayscoreOverseaPartnerServiceorderByOut_order_noComplete['post']
}

export interface V3PayscoreOverseaPartnerServiceorderByOut_order_noSyncPostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 场景类型 */
  type: 'Order_Paid' | (string & {})
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined
    /**
     * 收款成功时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    paid_time: string
    /** 收款金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number | undefined
  }
}
export interface V3PayscoreOverseaPartnerServiceorderByOut_order_noSync extends Branch {
  /**
   * **同步支付分订单信息**
   *
   * 支付分∙海外从业机构模式 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  post(options: { out_order_no: string; json: V3PayscoreOverseaPartnerServiceorderByOut_order_noSyncPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreOverseaPartnerServiceorderByOut_order_noSync.post} */
  readonly postAsync: V3PayscoreOverseaPartnerServiceorderByOut_order_noSync['post']
}

export interface V3PayscorePartner extends Branch {
  readonly permissions: V3PayscorePartnerPermissions
  readonly serviceAccountApplications: V3PayscorePartnerServiceAccountApplications
  readonly serviceorder: V3PayscorePartnerServiceorder
  readonly servicepayondeliveryorder: V3PayscorePartnerServicepayondeliveryorder
  readonly servicequotas: V3PayscorePartnerServicequotas
}

export interface V3PayscorePartnerPermissionsPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}
export interface V3PayscorePartnerPermissionsPostData {
  /** 预授权token */
  apply_permissions_token?: string
}
export interface V3PayscorePartnerPermissions extends Branch {
  /**
   * **商户预授权**
   *
   * 支付分∙服务商模式∙免确认 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  post(options: { json: V3PayscorePartnerPermissionsPostJson } & RequestOptions): Promise<Response<V3PayscorePartnerPermissionsPostData>>
  /** {@link V3PayscorePartnerPermissions.post} */
  readonly postAsync: V3PayscorePartnerPermissions['post']
  readonly applyForScene: V3PayscorePartnerPermissionsApplyForScene
  readonly assessUserRiskLevel: V3PayscorePartnerPermissionsAssessUserRiskLevel
  readonly authorizationCode: V3PayscorePartnerPermissionsAuthorizationCode
  readonly search: V3PayscorePartnerPermissionsSearch
  readonly terminate: V3PayscorePartnerPermissionsTerminate
}

export interface V3PayscorePartnerPermissionsApplyForScenePostJson {
  /** 服务ID */
  service_id: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 子商户的商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 授权场景 */
  scene: string
  /** 微信支付交易中授权附带的参数 */
  transaction_scene_info?: {
    /** 支付下单的商户号 */
    mchid: string
    /** 支付下单的子商户号 */
    sub_mchid: string
  } | undefined
}
export interface V3PayscorePartnerPermissionsApplyForScenePostData {
  /** 授权场景 */
  scene?: string
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string
}
export interface V3PayscorePartnerPermissionsApplyForScene extends Branch {
  /**
   * **服务商场景中预授权**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  post(options: { json: V3PayscorePartnerPermissionsApplyForScenePostJson } & RequestOptions): Promise<Response<V3PayscorePartnerPermissionsApplyForScenePostData>>
  /** {@link V3PayscorePartnerPermissionsApplyForScene.post} */
  readonly postAsync: V3PayscorePartnerPermissionsApplyForScene['post']
}

export interface V3PayscorePartnerPermissionsAssessUserRiskLevelPostQuery {
  /** 子商户商户号 */
  sub_mchid: string
}
export interface V3PayscorePartnerPermissionsAssessUserRiskLevelPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 服务商的用户标识 */
  openid?: string | undefined
  /** 子商户的用户标识 */
  sub_openid?: string | undefined
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: readonly {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额（整数，最小货币单位，人民币为分） */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: readonly string[] | undefined
    }[]
  } | undefined
}
export interface V3PayscorePartnerPermissionsAssessUserRiskLevelPostData {
  /** 服务ID */
  service_id?: string
  /** 公众号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权通知地址 */
  notify_url?: string
  /**
   * 最近一次解除授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_authorization_time?: string
  /**
   * 最近一次授权成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface V3PayscorePartnerPermissionsAssessUserRiskLevel extends Branch {
  /**
   * **服务商评估用户分层**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  post(options: { query: V3PayscorePartnerPermissionsAssessUserRiskLevelPostQuery; json: V3PayscorePartnerPermissionsAssessUserRiskLevelPostJson } & RequestOptions): Promise<Response<V3PayscorePartnerPermissionsAssessUserRiskLevelPostData>>
  /** {@link V3PayscorePartnerPermissionsAssessUserRiskLevel.post} */
  readonly postAsync: V3PayscorePartnerPermissionsAssessUserRiskLevel['post']
}

export interface V3PayscorePartnerPermissionsAuthorizationCode extends Branch {
  readonly _authorization_code_: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code
  readonly $authorization_code$: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code
  readonly '<authorization_code>': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code
  readonly '{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeGetQuery {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeGetData {
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权通知地址 */
  notify_url?: string
  /**
   * 最近一次解除授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_authorization_time?: string
  /**
   * 最近一次授权成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code extends Branch {
  /**
   * **查询与用户授权记录（授权协议号）**
   *
   * 支付分∙服务商模式∙免确认 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  get(options: { authorization_code: string; query: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeGetQuery } & RequestOptions): Promise<Response<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeGetData>>
  /** {@link V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code.get} */
  readonly getAsync: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_code['get']
  readonly terminate: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminate
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminatePostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminate extends Branch {
  /**
   * **解除用户授权关系（授权协议号）**
   *
   * 支付分∙服务商模式∙免确认 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  post(options: { authorization_code: string; json: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminate.post} */
  readonly postAsync: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorization_codeTerminate['post']
}

export interface V3PayscorePartnerPermissionsSearchGetQuery {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下openid */
  sub_openid?: string | undefined
}
export interface V3PayscorePartnerPermissionsSearchGetData {
  /** 服务ID */
  service_id?: string
  /** 应用ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权通知地址 */
  notify_url?: string
  /**
   * 最近一次解除授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_authorization_time?: string
  /**
   * 最近一次授权成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface V3PayscorePartnerPermissionsSearch extends Branch {
  /**
   * **查询与用户授权记录（openid）**
   *
   * 支付分∙服务商模式∙免确认 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  get(options: { query: V3PayscorePartnerPermissionsSearchGetQuery } & RequestOptions): Promise<Response<V3PayscorePartnerPermissionsSearchGetData>>
  /** {@link V3PayscorePartnerPermissionsSearch.get} */
  readonly getAsync: V3PayscorePartnerPermissionsSearch['get']
}

export interface V3PayscorePartnerPermissionsTerminatePostJson {
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下openid */
  sub_openid?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscorePartnerPermissionsTerminate extends Branch {
  /**
   * **解除用户授权关系（openid）**
   *
   * 支付分∙服务商模式∙免确认 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  post(options: { json: V3PayscorePartnerPermissionsTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerPermissionsTerminate.post} */
  readonly postAsync: V3PayscorePartnerPermissionsTerminate['post']
}

export interface V3PayscorePartnerServiceAccountApplicationsPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商户申请绑定单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string | undefined
}
export interface V3PayscorePartnerServiceAccountApplicationsPostData {
  /** 服务ID */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 服务商应用ID */
  appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no?: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state?: string
  /** 拒绝原因 */
  reject_reason?: string
}
export interface V3PayscorePartnerServiceAccountApplications extends Branch {
  /**
   * **收付通子商户申请绑定支付分服务**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   */
  post(options: { json: V3PayscorePartnerServiceAccountApplicationsPostJson } & RequestOptions): Promise<Response<V3PayscorePartnerServiceAccountApplicationsPostData>>
  /** {@link V3PayscorePartnerServiceAccountApplications.post} */
  readonly postAsync: V3PayscorePartnerServiceAccountApplications['post']
  readonly _out_apply_no_: V3PayscorePartnerServiceAccountApplicationsByOut_apply_no
  readonly $out_apply_no$: V3PayscorePartnerServiceAccountApplicationsByOut_apply_no
  readonly '<out_apply_no>': V3PayscorePartnerServiceAccountApplicationsByOut_apply_no
  readonly '{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOut_apply_no
}

export interface V3PayscorePartnerServiceAccountApplicationsByOut_apply_noGetData {
  /** 服务ID */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 服务商应用ID */
  appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no?: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state?: string
  /** 拒绝原因 */
  reject_reason?: string
}
export interface V3PayscorePartnerServiceAccountApplicationsByOut_apply_no extends Branch {
  /**
   * **查询收付通子商户服务绑定结果**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   */
  get(options: { out_apply_no: string } & RequestOptions): Promise<Response<V3PayscorePartnerServiceAccountApplicationsByOut_apply_noGetData>>
  /** {@link V3PayscorePartnerServiceAccountApplicationsByOut_apply_no.get} */
  readonly getAsync: V3PayscorePartnerServiceAccountApplicationsByOut_apply_no['get']
}

export interface V3PayscorePartnerServiceorderGetQuery {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}
export interface V3PayscorePartnerServiceorderGetData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 待收金额（整数，最小货币单位，人民币为分） */
    paying_amount?: number
    /** 已收金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 */
        amount?: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscorePartnerServiceorderPostJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /** 付费项目名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 预计服务结束时间 */
    end_time?: string | undefined
    /** 预计服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 预计服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}
export interface V3PayscorePartnerServiceorderPostData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商应用ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 预计服务结束时间 */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
}
export interface V3PayscorePartnerServiceorder extends Branch {
  /**
   * **查询支付分订单**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   */
  get(options: { query: V3PayscorePartnerServiceorderGetQuery } & RequestOptions): Promise<Response<V3PayscorePartnerServiceorderGetData>>
  /** {@link V3PayscorePartnerServiceorder.get} */
  readonly getAsync: V3PayscorePartnerServiceorder['get']
  /**
   * **创建支付分订单**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   */
  post(options: { json: V3PayscorePartnerServiceorderPostJson } & RequestOptions): Promise<Response<V3PayscorePartnerServiceorderPostData>>
  /** {@link V3PayscorePartnerServiceorder.post} */
  readonly postAsync: V3PayscorePartnerServiceorder['post']
  readonly directComplete: V3PayscorePartnerServiceorderDirectComplete
  readonly _out_order_no_: V3PayscorePartnerServiceorderByOut_order_no
  readonly $out_order_no$: V3PayscorePartnerServiceorderByOut_order_no
  readonly '<out_order_no>': V3PayscorePartnerServiceorderByOut_order_no
  readonly '{out_order_no}': V3PayscorePartnerServiceorderByOut_order_no
}

export interface V3PayscorePartnerServiceorderDirectCompletePostJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
}
export interface V3PayscorePartnerServiceorderDirectComplete extends Branch {
  /**
   * **创单结单合并**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  post(options: { json: V3PayscorePartnerServiceorderDirectCompletePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderDirectComplete.post} */
  readonly postAsync: V3PayscorePartnerServiceorderDirectComplete['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_no extends Branch {
  readonly cancel: V3PayscorePartnerServiceorderByOut_order_noCancel
  readonly complete: V3PayscorePartnerServiceorderByOut_order_noComplete
  readonly modify: V3PayscorePartnerServiceorderByOut_order_noModify
  readonly pay: V3PayscorePartnerServiceorderByOut_order_noPay
  readonly sendPendingmessage: V3PayscorePartnerServiceorderByOut_order_noSendPendingmessage
  readonly sendPrepaidmessage: V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessage
  readonly sync: V3PayscorePartnerServiceorderByOut_order_noSync
}

export interface V3PayscorePartnerServiceorderByOut_order_noCancelPostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscorePartnerServiceorderByOut_order_noCancel extends Branch {
  /**
   * **取消支付分订单**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noCancelPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noCancel.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noCancel['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_noCompletePostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 实际服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}
export interface V3PayscorePartnerServiceorderByOut_order_noComplete extends Branch {
  /**
   * **完结支付分订单**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noCompletePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noComplete.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noComplete['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_noModifyPostJson {
  /** 服务ID */
  service_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}
export interface V3PayscorePartnerServiceorderByOut_order_noModify extends Branch {
  /**
   * **修改订单金额**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noModifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noModify.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noModify['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_noPayPostJson {
  /** 服务ID */
  service_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayscorePartnerServiceorderByOut_order_noPay extends Branch {
  /**
   * **商户发起催收扣款**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noPayPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noPay.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noPay['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_noSendPendingmessagePostJson {
  /** 服务ID */
  service_id: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额 */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}
export interface V3PayscorePartnerServiceorderByOut_order_noSendPendingmessage extends Branch {
  /**
   * **下发服务费用待处理消息**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noSendPendingmessagePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noSendPendingmessage.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noSendPendingmessage['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessagePostJson {
  /** 服务ID */
  service_id: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额 */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}
export interface V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessage extends Branch {
  /**
   * **下发服务预扣费消息**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessagePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessage.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noSendPrepaidmessage['post']
}

export interface V3PayscorePartnerServiceorderByOut_order_noSyncPostJson {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined
    /** 收款成功时间 */
    paid_time: string
    /** 收款金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number | undefined
  }
}
export interface V3PayscorePartnerServiceorderByOut_order_noSync extends Branch {
  /**
   * **同步订单信息**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
   */
  post(options: { out_order_no: string; json: V3PayscorePartnerServiceorderByOut_order_noSyncPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePartnerServiceorderByOut_order_noSync.post} */
  readonly postAsync: V3PayscorePartnerServiceorderByOut_order_noSync['post']
}

export interface V3PayscorePartnerServicepayondeliveryorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /**
     * 付费项目名称
     * 至多 20 个字符
     */
    name?: string | undefined
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 计费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  post_discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 服务时间 */
  time_range: {
    /**
     * 服务开始时间
     * `/\d{8}|\d{14}|OnAccept/`
     */
    start_time?: string | undefined
    /**
     * 服务开始时间备注
     * 至多 20 个字符
     */
    start_time_remark?: string | undefined
    /**
     * 服务结束时间
     * `/\d{8}|\d{14}/`
     */
    end_time?: string | undefined
    /**
     * 服务结束时间备注
     * 至多 50 个字符
     */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  risk_fund: {
    /**
     * 风险金名称
     * - `DEPOSIT` 押金
     * - `ADVANCE` 预付款
     * - `CASH_DEPOSIT` 保证金
     * - `ESTIMATE_ORDER_COST` 预估订单费用
     */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount: number
    /**
     * 风险说明
     * 至多 30 个字符
     */
    description?: string | undefined
  }
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | (string & {}) | undefined
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    } | undefined
    /** 商品列表 */
    goods?: readonly {
      /** 商品名称 */
      name?: string | undefined
      /** 商品图片链接 */
      picture?: string | undefined
      /** 商品单价金额（整数，最小货币单位，人民币为分） */
      amount?: number | undefined
      /** 商品数量 */
      count?: number | undefined
      /** 商品品类ID */
      category_id?: readonly string[] | undefined
    }[] | undefined
  }
}
export interface V3PayscorePartnerServicepayondeliveryorderPostData {
  /** 商户订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商公众号ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: string
    /** 风险金额 */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods?: {
      /** 商品名称 */
      name?: string
      /** 商品图片链接 */
      picture?: string
      /** 商品单价金额 */
      amount?: number
      /** 商品数量 */
      count?: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}
export interface V3PayscorePartnerServicepayondeliveryorder extends Branch {
  /**
   * **创建先用后付订单**
   *
   * 支付分∙先用后付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  post(options: { json: V3PayscorePartnerServicepayondeliveryorderPostJson } & RequestOptions): Promise<Response<V3PayscorePartnerServicepayondeliveryorderPostData>>
  /** {@link V3PayscorePartnerServicepayondeliveryorder.post} */
  readonly postAsync: V3PayscorePartnerServicepayondeliveryorder['post']
}

export interface V3PayscorePartnerServicequotas extends Branch {
  readonly serviceId: V3PayscorePartnerServicequotasServiceId
}

export interface V3PayscorePartnerServicequotasServiceId extends Branch {
  readonly _service_id_: V3PayscorePartnerServicequotasServiceIdByService_id
  readonly $service_id$: V3PayscorePartnerServicequotasServiceIdByService_id
  readonly '<service_id>': V3PayscorePartnerServicequotasServiceIdByService_id
  readonly '{service_id}': V3PayscorePartnerServicequotasServiceIdByService_id
}

export interface V3PayscorePartnerServicequotasServiceIdByService_idGetQuery {
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 分层版本 */
  risk_level_version: number
}
export interface V3PayscorePartnerServicequotasServiceIdByService_idGetData {
  /** 服务ID */
  service_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 公众号ID */
  appid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 分层版本 */
  risk_level_version?: number
  /** 先享金额列表 */
  quotas?: {
    /** 用户分层 */
    risk_level?: number
    /** 建议先享金额（整数，最小货币单位，人民币为分） */
    suggested_quota?: number
  }[]
}
export interface V3PayscorePartnerServicequotasServiceIdByService_id extends Branch {
  /**
   * **查询用户分层对应建议先享金额**
   *
   * 支付分∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  get(options: { service_id: string; query: V3PayscorePartnerServicequotasServiceIdByService_idGetQuery } & RequestOptions): Promise<Response<V3PayscorePartnerServicequotasServiceIdByService_idGetData>>
  /** {@link V3PayscorePartnerServicequotasServiceIdByService_id.get} */
  readonly getAsync: V3PayscorePartnerServicequotasServiceIdByService_id['get']
}

export interface V3PayscorePlan extends Branch {
  readonly partner: V3PayscorePlanPartner
  readonly payscorePlans: V3PayscorePlanPayscorePlans
}

export interface V3PayscorePlanPartner extends Branch {
  readonly payscorePlans: V3PayscorePlanPartnerPayscorePlans
}

export interface V3PayscorePlanPartnerPayscorePlansPostJson {
  /** 计划所属服务 */
  service_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: readonly {
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price: number
    /** 计划明细名称 */
    plan_detail_name: string
  }[] | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}
export interface V3PayscorePlanPartnerPayscorePlansPostData {
  /** 支付分计划ID */
  plan_id?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no?: string
  /** 支付分计划名称 */
  plan_name?: string
  /** 支付分计划有效期 */
  plan_duration?: number
  /** 支付分计划状态 */
  plan_state?: string
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price?: number
  /** 支付分计划扣费次数 */
  deduction_quantity?: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细名称 */
    plan_detail_name?: string
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
}
export interface V3PayscorePlanPartnerPayscorePlans extends Branch {
  /**
   * **创建支付分计划**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  post(options: { json: V3PayscorePlanPartnerPayscorePlansPostJson } & RequestOptions): Promise<Response<V3PayscorePlanPartnerPayscorePlansPostData>>
  /** {@link V3PayscorePlanPartnerPayscorePlans.post} */
  readonly postAsync: V3PayscorePlanPartnerPayscorePlans['post']
  readonly merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNo
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNo extends Branch {
  readonly _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no
  readonly $merchant_plan_no$: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no
  readonly '<merchant_plan_no>': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no
  readonly '{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noGetData {
  /** 支付分计划ID */
  plan_id?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no?: string
  /** 支付分计划名称 */
  plan_name?: string
  /** 支付分计划有效期 */
  plan_duration?: number
  /** 支付分计划状态 */
  plan_state?: string
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price?: number
  /** 支付分计划扣费次数 */
  deduction_quantity?: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细名称 */
    plan_detail_name?: string
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
}
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no extends Branch {
  /**
   * **查询支付分计划**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get(options: { merchant_plan_no: string; query: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noGetQuery } & RequestOptions): Promise<Response<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noGetData>>
  /** {@link V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no.get} */
  readonly getAsync: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_no['get']
  readonly stop: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStop
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStopPostJson {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStopPostData {
  /** 支付分计划ID */
  plan_id?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no?: string
  /** 支付分计划名称 */
  plan_name?: string
  /** 支付分计划有效期 */
  plan_duration?: number
  /** 支付分计划状态 */
  plan_state?: string
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price?: number
  /** 支付分计划扣费次数 */
  deduction_quantity?: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细名称 */
    plan_detail_name?: string
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
}
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStop extends Branch {
  /**
   * **停止支付分计划**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post(options: { merchant_plan_no: string; json: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStopPostJson } & RequestOptions): Promise<Response<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStopPostData>>
  /** {@link V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStop.post} */
  readonly postAsync: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchant_plan_noStop['post']
}

export interface V3PayscorePlanPayscorePlansPostJson {
  /** 计划所属服务 */
  service_id: string
  appid: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: readonly {
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price: number
    /** 计划明细名称 */
    plan_detail_name: string
  }[] | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}
export interface V3PayscorePlanPayscorePlansPostData {
  /** 支付分计划ID */
  plan_id?: string
  /** 计划所属服务 */
  service_id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 商户侧计划号 */
  merchant_plan_no?: string
  /** 支付分计划名称 */
  plan_name?: string
  /** 支付分计划有效期 */
  plan_duration?: number
  /** 支付分计划状态 */
  plan_state?: string
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price?: number
  /** 支付分计划扣费次数 */
  deduction_quantity?: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细名称 */
    plan_detail_name?: string
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
}
export interface V3PayscorePlanPayscorePlans extends Branch {
  /**
   * **创建支付分计划**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post(options: { json: V3PayscorePlanPayscorePlansPostJson } & RequestOptions): Promise<Response<V3PayscorePlanPayscorePlansPostData>>
  /** {@link V3PayscorePlanPayscorePlans.post} */
  readonly postAsync: V3PayscorePlanPayscorePlans['post']
  readonly merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNo
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNo extends Branch {
  readonly _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no
  readonly $merchant_plan_no$: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no
  readonly '<merchant_plan_no>': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no
  readonly '{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noGetData {
  /** 支付分计划ID */
  plan_id?: string
  /** 计划所属服务 */
  service_id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 商户侧计划号 */
  merchant_plan_no?: string
  /** 支付分计划名称 */
  plan_name?: string
  /** 支付分计划有效期 */
  plan_duration?: number
  /** 支付分计划状态 */
  plan_state?: string
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price?: number
  /** 支付分计划扣费次数 */
  deduction_quantity?: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细名称 */
    plan_detail_name?: string
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
}
export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no extends Branch {
  /**
   * **查询支付分计划**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get(options: { merchant_plan_no: string } & RequestOptions): Promise<Response<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noGetData>>
  /** {@link V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no.get} */
  readonly getAsync: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_no['get']
  readonly stop: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStop
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStopPostData {
  /** 支付分计划ID */
  plan_id?: string
  /** 计划所属服务 */
  service_id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 商户侧计划号 */
  merchant_plan_no?: string
  /** 支付分计划名称 */
  plan_name?: string
  /** 支付分计划有效期 */
  plan_duration?: number
  /** 支付分计划状态 */
  plan_state?: string
  /** 支付分计划原总金额（整数，最小货币单位，人民币为分） */
  total_original_price?: number
  /** 支付分计划扣费次数 */
  deduction_quantity?: number
  /** 支付分计划实际扣费总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细名称 */
    plan_detail_name?: string
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  stop_time?: string
}
export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStop extends Branch {
  /**
   * **停止支付分计划**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post(options: { merchant_plan_no: string } & RequestOptions): Promise<Response<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStopPostData>>
  /** {@link V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStop.post} */
  readonly postAsync: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchant_plan_noStop['post']
}

export interface V3PayscoreSignPlan extends Branch {
  readonly partner: V3PayscoreSignPlanPartner
  readonly serviceorder: V3PayscoreSignPlanServiceorder
  readonly userSignPlans: V3PayscoreSignPlanUserSignPlans
}

export interface V3PayscoreSignPlanPartner extends Branch {
  readonly serviceorder: V3PayscoreSignPlanPartnerServiceorder
  readonly userSignPlans: V3PayscoreSignPlanPartnerUserSignPlans
}

export interface V3PayscoreSignPlanPartnerServiceorderPostJson {
  /** 支付分服务ID */
  service_id: string
  sign_plan_id: string
  plan_detail_no: number
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 商户扣款成功回调通知的地址 */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}
export interface V3PayscoreSignPlanPartnerServiceorderPostData {
  /** 商户订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商公众号ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreSignPlanPartnerServiceorder extends Branch {
  /**
   * **创建用户的签约计划详情对应的服务订单**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post(options: { json: V3PayscoreSignPlanPartnerServiceorderPostJson } & RequestOptions): Promise<Response<V3PayscoreSignPlanPartnerServiceorderPostData>>
  /** {@link V3PayscoreSignPlanPartnerServiceorder.post} */
  readonly postAsync: V3PayscoreSignPlanPartnerServiceorder['post']
}

export interface V3PayscoreSignPlanPartnerUserSignPlansPostJson {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  openid?: string | undefined
  sub_openid?: string | undefined
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  sign_plan_detail: readonly {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
  }[]
}
export interface V3PayscoreSignPlanPartnerUserSignPlansPostData {
  /** 用户的签约计划 */
  sign_plan?: {
    /** 计划签约ID */
    sign_plan_id?: string
    openid?: string
    sub_openid?: string
    /** 计划所属服务 */
    service_id?: string
    /** 服务商商户号 */
    mchid?: string
    /** 子商户商户号 */
    sub_mchid?: string
    /** 服务商AppID */
    appid?: string
    /** 子商户AppID */
    sub_appid?: string
    /** 商户侧签约计划号 */
    merchant_sign_plan_no?: string
    /** 商户回调地址 */
    merchant_callback_url?: string
    /** 签约所属计划ID */
    plan_id?: string
    going_detail_no?: number
    /** 计划签约状态 */
    sign_state?: string
    /**
     * 签约计划取消时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    cancel_sign_time?: string
    /** 签约计划取消类型 */
    cancel_sign_type?: string
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name?: string
    /**
     * 签约计划的过期时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    plan_over_time?: string
    /** 签约计划原总金额（整数，最小货币单位，人民币为分） */
    total_origin_price?: number
    /** 签约计划扣费次数 */
    deduction_quantity?: number
    /** 签约计划实际总金额（整数，最小货币单位，人民币为分） */
    total_actual_price?: number
    /** 签约计划明细列表 */
    signed_detail_list?: {
      /** 计划明细序号 */
      plan_detail_no?: number
      /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
      original_price?: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
      actual_price?: number
      /** 计划明细状态 */
      plan_detail_state?: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no?: string
      /** 计划详情名称 */
      plan_detail_name?: string
      /** 计划明细对应订单实际支付金额（整数，最小货币单位，人民币为分） */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time?: string
      /** 详情完成时间 */
      complete_time?: string
      /** 详情取消时间 */
      cancel_time?: string
    }[]
    /**
     * 签约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    sign_time?: string
  }
  package?: string
}
export interface V3PayscoreSignPlanPartnerUserSignPlans extends Branch {
  /**
   * **创建用户的签约计划**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post(options: { json: V3PayscoreSignPlanPartnerUserSignPlansPostJson } & RequestOptions): Promise<Response<V3PayscoreSignPlanPartnerUserSignPlansPostData>>
  /** {@link V3PayscoreSignPlanPartnerUserSignPlans.post} */
  readonly postAsync: V3PayscoreSignPlanPartnerUserSignPlans['post']
  readonly merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo extends Branch {
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  readonly $merchant_sign_plan_no$: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  readonly '<merchant_sign_plan_no>': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  readonly '{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noGetData {
  /** 计划签约ID */
  sign_plan_id?: string
  openid?: string
  sub_openid?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no?: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id?: string
  going_detail_no?: number
  /** 计划签约状态 */
  sign_state?: string
  /**
   * 签约计划取消时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name?: string
  /**
   * 签约计划的过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  plan_over_time?: string
  /** 签约计划原总金额（整数，最小货币单位，人民币为分） */
  total_origin_price?: number
  /** 签约计划扣费次数 */
  deduction_quantity?: number
  /** 签约计划实际总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
    /** 计划明细状态 */
    plan_detail_state?: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no?: string
    /** 计划详情名称 */
    plan_detail_name?: string
    /** 计划明细对应订单实际支付金额（整数，最小货币单位，人民币为分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /**
   * 签约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  sign_time?: string
}
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no extends Branch {
  /**
   * **查询用户的签约计划**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get(options: { merchant_sign_plan_no: string; query: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noGetQuery } & RequestOptions): Promise<Response<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noGetData>>
  /** {@link V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no.get} */
  readonly getAsync: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no['get']
  readonly stop: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 停止签约计划原因 */
  stop_reason: string
}
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostData {
  /** 计划签约ID */
  sign_plan_id?: string
  openid?: string
  sub_openid?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no?: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id?: string
  going_detail_no?: number
  /** 计划签约状态 */
  sign_state?: string
  /**
   * 签约计划取消时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name?: string
  /**
   * 签约计划的过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  plan_over_time?: string
  /** 签约计划原总金额（整数，最小货币单位，人民币为分） */
  total_origin_price?: number
  /** 签约计划扣费次数 */
  deduction_quantity?: number
  /** 签约计划实际总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
    /** 计划明细状态 */
    plan_detail_state?: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no?: string
    /** 计划详情名称 */
    plan_detail_name?: string
    /** 计划明细对应订单实际支付金额（整数，最小货币单位，人民币为分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /**
   * 签约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  sign_time?: string
}
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop extends Branch {
  /**
   * **取消用户的签约计划**
   *
   * 支付分∙签约计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post(options: { merchant_sign_plan_no: string; json: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostJson } & RequestOptions): Promise<Response<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostData>>
  /** {@link V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop.post} */
  readonly postAsync: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop['post']
}

export interface V3PayscoreSignPlanServiceorderPostJson {
  /** 支付分服务ID */
  service_id: string
  sign_plan_id: string
  plan_detail_no: number
  /** 商户的AppID */
  appid: string
  /** 商户公众号下的用户标识 */
  openid: string
  /** 商户扣款成功回调通知的地址 */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}
export interface V3PayscoreSignPlanServiceorderPostData {
  /** 商户订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 商户公众号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreSignPlanServiceorder extends Branch {
  /**
   * **创建用户的签约计划详情对应的服务订单**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  post(options: { json: V3PayscoreSignPlanServiceorderPostJson } & RequestOptions): Promise<Response<V3PayscoreSignPlanServiceorderPostData>>
  /** {@link V3PayscoreSignPlanServiceorder.post} */
  readonly postAsync: V3PayscoreSignPlanServiceorder['post']
}

export interface V3PayscoreSignPlanUserSignPlansPostJson {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  appid: string
  openid: string
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  sign_plan_detail: readonly {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
  }[]
}
export interface V3PayscoreSignPlanUserSignPlansPostData {
  /** 用户的签约计划 */
  sign_plan?: {
    /** 计划签约ID */
    sign_plan_id?: string
    openid?: string
    /** 计划所属服务 */
    service_id?: string
    /** 商户号 */
    mchid?: string
    appid?: string
    /** 商户侧签约计划号 */
    merchant_sign_plan_no?: string
    /** 商户回调地址 */
    merchant_callback_url?: string
    /** 签约所属计划ID */
    plan_id?: string
    going_detail_no?: number
    /** 计划签约状态 */
    sign_state?: string
    /**
     * 签约计划取消时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    cancel_sign_time?: string
    /** 签约计划取消类型 */
    cancel_sign_type?: string
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name?: string
    /**
     * 签约计划的过期时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    plan_over_time?: string
    /** 签约计划原总金额（整数，最小货币单位，人民币为分） */
    total_origin_price?: number
    /** 签约计划扣费次数 */
    deduction_quantity?: number
    /** 签约计划实际总金额（整数，最小货币单位，人民币为分） */
    total_actual_price?: number
    /** 签约计划明细列表 */
    signed_detail_list?: {
      /** 计划明细序号 */
      plan_detail_no?: number
      /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
      original_price?: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
      actual_price?: number
      /** 计划明细状态 */
      plan_detail_state?: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no?: string
      /** 计划详情名称 */
      plan_detail_name?: string
      /** 计划明细对应订单实际支付金额（整数，最小货币单位，人民币为分） */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time?: string
      /** 详情完成时间 */
      complete_time?: string
      /** 详情取消时间 */
      cancel_time?: string
    }[]
    /**
     * 签约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    sign_time?: string
  }
  package?: string
}
export interface V3PayscoreSignPlanUserSignPlans extends Branch {
  /**
   * **创建用户的签约计划**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post(options: { json: V3PayscoreSignPlanUserSignPlansPostJson } & RequestOptions): Promise<Response<V3PayscoreSignPlanUserSignPlansPostData>>
  /** {@link V3PayscoreSignPlanUserSignPlans.post} */
  readonly postAsync: V3PayscoreSignPlanUserSignPlans['post']
  readonly merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo extends Branch {
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  readonly $merchant_sign_plan_no$: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  readonly '<merchant_sign_plan_no>': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
  readonly '{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noGetData {
  /** 计划签约ID */
  sign_plan_id?: string
  openid?: string
  /** 计划所属服务 */
  service_id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no?: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id?: string
  going_detail_no?: number
  /** 计划签约状态 */
  sign_state?: string
  /**
   * 签约计划取消时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name?: string
  /**
   * 签约计划的过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  plan_over_time?: string
  /** 签约计划原总金额（整数，最小货币单位，人民币为分） */
  total_origin_price?: number
  /** 签约计划扣费次数 */
  deduction_quantity?: number
  /** 签约计划实际总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
    /** 计划明细状态 */
    plan_detail_state?: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no?: string
    /** 计划详情名称 */
    plan_detail_name?: string
    /** 计划明细对应订单实际支付金额（整数，最小货币单位，人民币为分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /**
   * 签约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  sign_time?: string
}
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no extends Branch {
  /**
   * **查询用户的签约计划**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get(options: { merchant_sign_plan_no: string } & RequestOptions): Promise<Response<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noGetData>>
  /** {@link V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no.get} */
  readonly getAsync: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_no['get']
  readonly stop: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostJson {
  /** 停止签约计划原因 */
  stop_reason: string
}
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostData {
  /** 计划签约ID */
  sign_plan_id?: string
  openid?: string
  /** 计划所属服务 */
  service_id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no?: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id?: string
  going_detail_no?: number
  /** 计划签约状态 */
  sign_state?: string
  /**
   * 签约计划取消时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name?: string
  /**
   * 签约计划的过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  plan_over_time?: string
  /** 签约计划原总金额（整数，最小货币单位，人民币为分） */
  total_origin_price?: number
  /** 签约计划扣费次数 */
  deduction_quantity?: number
  /** 签约计划实际总金额（整数，最小货币单位，人民币为分） */
  total_actual_price?: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no?: number
    /** 计划明细原支付金额（整数，最小货币单位，人民币为分） */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（整数，最小货币单位，人民币为分） */
    actual_price?: number
    /** 计划明细状态 */
    plan_detail_state?: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no?: string
    /** 计划详情名称 */
    plan_detail_name?: string
    /** 计划明细对应订单实际支付金额（整数，最小货币单位，人民币为分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /**
   * 签约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  sign_time?: string
}
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop extends Branch {
  /**
   * **直连商户取消用户的签约计划**
   *
   * 支付分∙签约计划 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post(options: { merchant_sign_plan_no: string; json: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostJson } & RequestOptions): Promise<Response<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStopPostData>>
  /** {@link V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop.post} */
  readonly postAsync: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchant_sign_plan_noStop['post']
}

export interface V3PayscoreMerchantBillGetQuery {
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
  /** 加密算法 */
  encryption_algorithm: string
  /** 服务ID */
  service_id: string
}
export interface V3PayscoreMerchantBillGetData {
  /** 下载信息总数 */
  download_bill_count?: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence?: number
    /** 哈希类型 */
    hash_type?: string
    /** 哈希值 */
    hash_value?: string
    /** 下载地址 */
    download_url?: string
    /**
     * 加密密钥
     * 敏感信息：用商户私钥解密
     */
    encrypt_key?: string
    /** 随机字符串 */
    nonce?: string
  }[]
}
export interface V3PayscoreMerchantBill extends Branch {
  /**
   * **商户申请获取对账单**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  get(options: { query: V3PayscoreMerchantBillGetQuery } & RequestOptions): Promise<Response<V3PayscoreMerchantBillGetData>>
  /** {@link V3PayscoreMerchantBill.get} */
  readonly getAsync: V3PayscoreMerchantBill['get']
}

export interface V3PayscorePayafterOrdersGetQuery {
  /** 服务ID */
  service_id?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 公众账号ID */
  appid?: string | undefined
}
export interface V3PayscorePayafterOrdersGetData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /**
   * - `CREATED` 商户下单已受理
   * - `USER_ACCEPTED` 用户成功使用服务
   * - `FINISHED` 商户完结订单
   * - `USER_PAID` 用户订单支付成功
   * - `REVOKED` 商户撤销订单
   * - `EXPIRED` 订单已失效
   */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  finish_type?: 1 | 2 | (number & {})
  /** 服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 实际服务结束时间 */
  real_service_end_time?: string
  /** 支付完成时间 */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: {
    /** 付费项目名称 */
    fee_name?: string
    /** 付费项目数量 */
    fee_count?: number
    /** 付费项目总金额（整数，最小货币单位，人民币为分） */
    fee_amount?: number
    fee_desc?: string
  }[]
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string
    /** 商品优惠金额（整数，最小货币单位，人民币为分） */
    discount_amount?: number
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /** 订单风险金额（整数，最小货币单位，人民币为分） */
  risk_amount?: number
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 商户自定义说明 */
  attach?: string
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}
export interface V3PayscorePayafterOrdersPostJson {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /**
   * 用户下单时确认的服务开始时间
   * `/\d{8}|\d{14}|OnAccept/`
   */
  service_start_time?: string | undefined
  /** `/\d{8}|\d{14}/` */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 后付费 */
  fees?: readonly {
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额（整数，最小货币单位，人民币为分） */
    fee_amount?: number | undefined
    fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    discount_name?: string | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }[] | undefined
  /** 订单风险金额（整数，最小货币单位，人民币为分） */
  risk_amount?: number | undefined
  /** 商户自定义说明 */
  attach?: string | undefined
  /** 默认 `true` */
  need_user_confirm?: boolean | undefined
  openid?: string | undefined
  /**
   * 用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  name?: string | Encrypted | undefined
  /**
   * 用户手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone?: string | Encrypted | undefined
  /**
   * 用户身份证ID
   * 敏感信息：用微信支付公钥加密
   */
  userid?: string | Encrypted | undefined
  /**
   * 用户收货地址
   * 敏感信息：用微信支付公钥加密
   */
  address?: string | Encrypted | undefined
}
export interface V3PayscorePayafterOrdersPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username */
  miniprogram_username?: string
  package?: string
}
export interface V3PayscorePayafterOrders extends Branch {
  /**
   * **查询先享后付订单**
   *
   * 支付分∙先享后付 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  get(options?: { query?: V3PayscorePayafterOrdersGetQuery | undefined } & RequestOptions): Promise<Response<V3PayscorePayafterOrdersGetData>>
  /** {@link V3PayscorePayafterOrders.get} */
  readonly getAsync: V3PayscorePayafterOrders['get']
  /**
   * **创建先享后付订单**
   *
   * 支付分∙先享后付 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post(options: { json: V3PayscorePayafterOrdersPostJson } & RequestOptions): Promise<Response<V3PayscorePayafterOrdersPostData>>
  /** {@link V3PayscorePayafterOrders.post} */
  readonly postAsync: V3PayscorePayafterOrders['post']
  readonly _out_order_no_: V3PayscorePayafterOrdersByOut_order_no
  readonly $out_order_no$: V3PayscorePayafterOrdersByOut_order_no
  readonly '<out_order_no>': V3PayscorePayafterOrdersByOut_order_no
  readonly '{out_order_no}': V3PayscorePayafterOrdersByOut_order_no
}

export interface V3PayscorePayafterOrdersByOut_order_no extends Branch {
  readonly cancel: V3PayscorePayafterOrdersByOut_order_noCancel
  readonly complete: V3PayscorePayafterOrdersByOut_order_noComplete
  readonly sync: V3PayscorePayafterOrdersByOut_order_noSync
}

export interface V3PayscorePayafterOrdersByOut_order_noCancelPostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}
export interface V3PayscorePayafterOrdersByOut_order_noCancelPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscorePayafterOrdersByOut_order_noCancel extends Branch {
  /**
   * **撤销先享后付订单**
   *
   * 支付分∙先享后付 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  post(options: { out_order_no: string; json: V3PayscorePayafterOrdersByOut_order_noCancelPostJson } & RequestOptions): Promise<Response<V3PayscorePayafterOrdersByOut_order_noCancelPostData>>
  /** {@link V3PayscorePayafterOrdersByOut_order_noCancel.post} */
  readonly postAsync: V3PayscorePayafterOrdersByOut_order_noCancel['post']
}

export interface V3PayscorePayafterOrdersByOut_order_noCompletePostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  finish_type?: 1 | 2 | (number & {}) | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  /** 后付费 */
  fees?: readonly {
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额（整数，最小货币单位，人民币为分） */
    fee_amount?: number | undefined
    fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    discount_name?: string | undefined
    /** 商品优惠金额（整数，最小货币单位，人民币为分） */
    discount_amount?: number | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}
export interface V3PayscorePayafterOrdersByOut_order_noCompletePostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscorePayafterOrdersByOut_order_noComplete extends Branch {
  /**
   * **完结先享后付订单**
   *
   * 支付分∙先享后付 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post(options: { out_order_no: string; json: V3PayscorePayafterOrdersByOut_order_noCompletePostJson } & RequestOptions): Promise<Response<V3PayscorePayafterOrdersByOut_order_noCompletePostData>>
  /** {@link V3PayscorePayafterOrdersByOut_order_noComplete.post} */
  readonly postAsync: V3PayscorePayafterOrdersByOut_order_noComplete['post']
}

export interface V3PayscorePayafterOrdersByOut_order_noSyncPostJson {
  /** 公众账号ID */
  appid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  /**
   * 场景类型
   * - `Order_Paid` 用户付款成功
   */
  type?: 'Order_Paid' | (string & {}) | undefined
  /** 内容信息详情 */
  detail?: {
    /** yyyyMMddHHmmss */
    paid_time?: string | undefined
  } | undefined
}
export interface V3PayscorePayafterOrdersByOut_order_noSyncPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscorePayafterOrdersByOut_order_noSync extends Branch {
  /**
   * **支付分订单同步**
   *
   * 支付分∙先享后付 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post(options: { out_order_no: string; json: V3PayscorePayafterOrdersByOut_order_noSyncPostJson } & RequestOptions): Promise<Response<V3PayscorePayafterOrdersByOut_order_noSyncPostData>>
  /** {@link V3PayscorePayafterOrdersByOut_order_noSync.post} */
  readonly postAsync: V3PayscorePayafterOrdersByOut_order_noSync['post']
}

export interface V3PayscorePermissionsPostJson {
  /** 服务id */
  service_id: string
  /** 公众号id */
  appid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 */
  notify_url?: string | undefined
}
export interface V3PayscorePermissionsPostData {
  /** 预授权token */
  apply_permissions_token?: string
}
export interface V3PayscorePermissions extends Branch {
  /**
   * **商户预授权**
   *
   * 支付分∙免确认模式∙预授权 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  post(options: { json: V3PayscorePermissionsPostJson } & RequestOptions): Promise<Response<V3PayscorePermissionsPostData>>
  /** {@link V3PayscorePermissions.post} */
  readonly postAsync: V3PayscorePermissions['post']
  readonly assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel
  readonly authorizationCode: V3PayscorePermissionsAuthorizationCode
  readonly openid: V3PayscorePermissionsOpenid
}

export interface V3PayscorePermissionsAssessUserRiskLevelPostJson {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: readonly {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额（整数，最小货币单位，人民币为分） */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: readonly string[] | undefined
    }[]
  } | undefined
}
export interface V3PayscorePermissionsAssessUserRiskLevelPostData {
  /** 服务ID */
  service_id?: string
  /** 公众号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权通知地址 */
  notify_url?: string
  /**
   * 最近一次解除授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_authorization_time?: string
  /**
   * 最近一次授权成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface V3PayscorePermissionsAssessUserRiskLevel extends Branch {
  /**
   * **商户评估用户分层**
   *
   * 支付分∙免确认模式∙预授权 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  post(options: { json: V3PayscorePermissionsAssessUserRiskLevelPostJson } & RequestOptions): Promise<Response<V3PayscorePermissionsAssessUserRiskLevelPostData>>
  /** {@link V3PayscorePermissionsAssessUserRiskLevel.post} */
  readonly postAsync: V3PayscorePermissionsAssessUserRiskLevel['post']
}

export interface V3PayscorePermissionsAuthorizationCode extends Branch {
  readonly _authorization_code_: V3PayscorePermissionsAuthorizationCodeByAuthorization_code
  readonly $authorization_code$: V3PayscorePermissionsAuthorizationCodeByAuthorization_code
  readonly '<authorization_code>': V3PayscorePermissionsAuthorizationCodeByAuthorization_code
  readonly '{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorization_code
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorization_codeGetQuery {
  /** 服务ID */
  service_id: string
}
export interface V3PayscorePermissionsAuthorizationCodeByAuthorization_codeGetData {
  /** 服务id */
  service_id?: string
  /** 公众号id */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /**
   * 授权状态
   * - `UNAVAILABLE` 用户未授权服务
   * - `AVAILABLE` 用户已授权服务
   * - `UNBINDUSER` 未绑定用户
   */
  authorization_state?: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /**
   * 授权通知地址
   * url
   */
  notify_url?: string
  /**
   * 最近一次解除授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_authorization_time?: string
  /**
   * 最近一次授权成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface V3PayscorePermissionsAuthorizationCodeByAuthorization_code extends Branch {
  /**
   * **查询与用户授权记录（授权协议号）**
   *
   * 支付分∙免确认模式∙预授权 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  get(options: { authorization_code: string; query: V3PayscorePermissionsAuthorizationCodeByAuthorization_codeGetQuery } & RequestOptions): Promise<Response<V3PayscorePermissionsAuthorizationCodeByAuthorization_codeGetData>>
  /** {@link V3PayscorePermissionsAuthorizationCodeByAuthorization_code.get} */
  readonly getAsync: V3PayscorePermissionsAuthorizationCodeByAuthorization_code['get']
  readonly terminate: V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminate
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminatePostJson {
  /** 服务id */
  service_id: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminate extends Branch {
  /**
   * **解除用户授权关系（授权协议号）**
   *
   * 支付分∙免确认模式∙预授权 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  post(options: { authorization_code: string; json: V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminate.post} */
  readonly postAsync: V3PayscorePermissionsAuthorizationCodeByAuthorization_codeTerminate['post']
}

export interface V3PayscorePermissionsOpenid extends Branch {
  readonly _openid_: V3PayscorePermissionsOpenidByOpenid
  readonly $openid$: V3PayscorePermissionsOpenidByOpenid
  readonly '<openid>': V3PayscorePermissionsOpenidByOpenid
  readonly '{openid}': V3PayscorePermissionsOpenidByOpenid
}

export interface V3PayscorePermissionsOpenidByOpenidGetQuery {
  /** 服务ID */
  service_id: string
  /** 公众号id */
  appid: string
}
export interface V3PayscorePermissionsOpenidByOpenidGetData {
  /** 服务id */
  service_id?: string
  /** 公众号id */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /**
   * 授权状态
   * - `UNAVAILABLE` 用户未授权服务
   * - `AVAILABLE` 用户已授权服务
   * - `UNBINDUSER` 未绑定用户
   */
  authorization_state?: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /**
   * 最近一次解除授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_authorization_time?: string
  /**
   * 最近一次授权成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface V3PayscorePermissionsOpenidByOpenid extends Branch {
  /**
   * **查询与用户授权记录（openid）**
   *
   * 支付分∙免确认模式∙预授权 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  get(options: { openid: string; query: V3PayscorePermissionsOpenidByOpenidGetQuery } & RequestOptions): Promise<Response<V3PayscorePermissionsOpenidByOpenidGetData>>
  /** {@link V3PayscorePermissionsOpenidByOpenid.get} */
  readonly getAsync: V3PayscorePermissionsOpenidByOpenid['get']
  readonly terminate: V3PayscorePermissionsOpenidByOpenidTerminate
}

export interface V3PayscorePermissionsOpenidByOpenidTerminatePostJson {
  /** 服务ID */
  service_id: string
  /** 公众号id */
  appid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscorePermissionsOpenidByOpenidTerminate extends Branch {
  /**
   * **解除用户授权关系（openid）**
   *
   * 支付分∙免确认模式∙预授权 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  post(options: { openid: string; json: V3PayscorePermissionsOpenidByOpenidTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscorePermissionsOpenidByOpenidTerminate.post} */
  readonly postAsync: V3PayscorePermissionsOpenidByOpenidTerminate['post']
}

export interface V3PayscoreServiceorderGetQuery {
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
}
export interface V3PayscoreServiceorderGetData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商公众号ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 待收金额（整数，最小货币单位，人民币为分） */
    paying_amount?: number
    /** 已收金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 */
        amount?: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额（整数，最小货币单位，人民币为分） */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreServiceorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /** 付费名称 */
    name: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}
export interface V3PayscoreServiceorderPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧小程序订单数据 */
  package?: string
}
export interface V3PayscoreServiceorder extends Branch {
  /**
   * **查询支付分订单**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   */
  get(options: { query: V3PayscoreServiceorderGetQuery } & RequestOptions): Promise<Response<V3PayscoreServiceorderGetData>>
  /** {@link V3PayscoreServiceorder.get} */
  readonly getAsync: V3PayscoreServiceorder['get']
  /**
   * **创建支付分订单**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   */
  post(options: { json: V3PayscoreServiceorderPostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderPostData>>
  /** {@link V3PayscoreServiceorder.post} */
  readonly postAsync: V3PayscoreServiceorder['post']
  readonly directComplete: V3PayscoreServiceorderDirectComplete
  readonly _out_order_no_: V3PayscoreServiceorderByOut_order_no
  readonly $out_order_no$: V3PayscoreServiceorderByOut_order_no
  readonly '<out_order_no>': V3PayscoreServiceorderByOut_order_no
  readonly '{out_order_no}': V3PayscoreServiceorderByOut_order_no
}

export interface V3PayscoreServiceorderDirectCompletePostJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments?: readonly {
    /**
     * 付费项目名称
     * 至多 20 个字符
     */
    name?: string | undefined
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 计费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  time_range: {
    /**
     * 服务开始时间
     * `/\d{8}|\d{14}|OnAccept/`
     */
    start_time?: string | undefined
    /**
     * 服务开始时间备注
     * 至多 20 个字符
     */
    start_time_remark?: string | undefined
    /**
     * 服务结束时间
     * `/\d{8}|\d{14}/`
     */
    end_time?: string | undefined
    /**
     * 服务结束时间备注
     * 至多 50 个字符
     */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number | undefined
  /**
   * 微信支付服务分账标记
   * 默认 `false`
   */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}
export interface V3PayscoreServiceorderDirectCompletePostData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 公众账号ID */
  appid?: string
  /** 服务ID */
  service_id?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 计费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 服务信息 */
  service_introduction?: string
  /** 商户号 */
  mchid?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /**
   * 订单状态说明
   * - `USER_CONFIRM` 用户确认
   * - `MCH_COMPLETE` 商户完结
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
}
export interface V3PayscoreServiceorderDirectComplete extends Branch {
  /**
   * **创单结单合并**
   *
   * 支付分∙免确认模式 · 服务商、商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post(options: { json: V3PayscoreServiceorderDirectCompletePostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderDirectCompletePostData>>
  /** {@link V3PayscoreServiceorderDirectComplete.post} */
  readonly postAsync: V3PayscoreServiceorderDirectComplete['post']
}

export interface V3PayscoreServiceorderByOut_order_no extends Branch {
  readonly cancel: V3PayscoreServiceorderByOut_order_noCancel
  readonly complete: V3PayscoreServiceorderByOut_order_noComplete
  readonly modify: V3PayscoreServiceorderByOut_order_noModify
  readonly pay: V3PayscoreServiceorderByOut_order_noPay
  readonly sendPendingmessage: V3PayscoreServiceorderByOut_order_noSendPendingmessage
  readonly sendPrepaidmessage: V3PayscoreServiceorderByOut_order_noSendPrepaidmessage
  readonly sync: V3PayscoreServiceorderByOut_order_noSync
}

export interface V3PayscoreServiceorderByOut_order_noCancelPostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}
export interface V3PayscoreServiceorderByOut_order_noCancelPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreServiceorderByOut_order_noCancel extends Branch {
  /**
   * **取消支付分订单**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noCancelPostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderByOut_order_noCancelPostData>>
  /** {@link V3PayscoreServiceorderByOut_order_noCancel.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noCancel['post']
}

export interface V3PayscoreServiceorderByOut_order_noCompletePostJson {
  /** 公众账号ID */
  appid: string
  /** 服务订单号 */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 实际服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}
export interface V3PayscoreServiceorderByOut_order_noCompletePostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string
  }
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
}
export interface V3PayscoreServiceorderByOut_order_noComplete extends Branch {
  /**
   * **完结支付分订单**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noCompletePostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderByOut_order_noCompletePostData>>
  /** {@link V3PayscoreServiceorderByOut_order_noComplete.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noComplete['post']
}

export interface V3PayscoreServiceorderByOut_order_noModifyPostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}
export interface V3PayscoreServiceorderByOut_order_noModifyPostData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商公众号ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /**
   * 服务订单状态
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成
   * - `REVOKED` 商户取消服务订单
   * - `EXPIRED` 服务订单已失效
   */
  state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 待收金额（整数，最小货币单位，人民币为分） */
    paying_amount?: number
    /** 已收金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreServiceorderByOut_order_noModify extends Branch {
  /**
   * **修改订单金额**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noModifyPostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderByOut_order_noModifyPostData>>
  /** {@link V3PayscoreServiceorderByOut_order_noModify.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noModify['post']
}

export interface V3PayscoreServiceorderByOut_order_noPayPostJson {
  /** 公众账号ID */
  appid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}
export interface V3PayscoreServiceorderByOut_order_noPayPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreServiceorderByOut_order_noPay extends Branch {
  /**
   * **商户发起催收扣款**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noPayPostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderByOut_order_noPayPostData>>
  /** {@link V3PayscoreServiceorderByOut_order_noPay.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noPay['post']
}

export interface V3PayscoreServiceorderByOut_order_noSendPendingmessagePostJson {
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}
export interface V3PayscoreServiceorderByOut_order_noSendPendingmessage extends Branch {
  /**
   * **下发服务费用待处理消息**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noSendPendingmessagePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreServiceorderByOut_order_noSendPendingmessage.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noSendPendingmessage['post']
}

export interface V3PayscoreServiceorderByOut_order_noSendPrepaidmessagePostJson {
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?: readonly {
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠说明 */
    description?: string | undefined
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}
export interface V3PayscoreServiceorderByOut_order_noSendPrepaidmessage extends Branch {
  /**
   * **下发服务预扣费消息**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noSendPrepaidmessagePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreServiceorderByOut_order_noSendPrepaidmessage.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noSendPrepaidmessage['post']
}

export interface V3PayscoreServiceorderByOut_order_noSyncPostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /**
     * 收款成功时间
     * `/\d{8}|\d{14}/`
     */
    paid_time: string
  }
}
export interface V3PayscoreServiceorderByOut_order_noSyncPostData {
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务商公众号ID */
  appid?: string
  /** 服务商商户号 */
  mchid?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: string
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: string
    /** 总收款金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 待收金额（整数，最小货币单位，人民币为分） */
    paying_amount?: number
    /** 已收金额（整数，最小货币单位，人民币为分） */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 单笔收款金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreServiceorderByOut_order_noSync extends Branch {
  /**
   * **同步服务订单信息**
   *
   * 支付分 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   */
  post(options: { out_order_no: string; json: V3PayscoreServiceorderByOut_order_noSyncPostJson } & RequestOptions): Promise<Response<V3PayscoreServiceorderByOut_order_noSyncPostData>>
  /** {@link V3PayscoreServiceorderByOut_order_noSync.post} */
  readonly postAsync: V3PayscoreServiceorderByOut_order_noSync['post']
}

export interface V3PayscoreServicepayondeliveryorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly {
    /**
     * 付费项目名称
     * 至多 20 个字符
     */
    name: string
    /** 金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 计费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }[] | undefined
  /** 服务时间段 */
  time_range: {
    /**
     * 服务开始时间
     * `/\d{8}|\d{14}|OnAccept/`
     */
    start_time: string
    /**
     * 服务开始时间备注
     * 至多 20 个字符
     */
    start_time_remark?: string | undefined
    /**
     * 服务结束时间
     * `/\d{8}|\d{14}/`
     */
    end_time?: string | undefined
    /**
     * 服务结束时间备注
     * 至多 50 个字符
     */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  risk_fund: {
    /**
     * 风险金名称
     * - `DEPOSIT` 押金
     * - `ADVANCE` 预付款
     * - `CASH_DEPOSIT` 保证金
     * - `ESTIMATE_ORDER_COST` 预估订单费用
     */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额（整数，最小货币单位，人民币为分） */
    amount: number
    /**
     * 风险说明
     * 至多 30 个字符
     */
    description?: string | undefined
  }
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | (string & {}) | undefined
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    }
    /** 商品列表 */
    goods: readonly {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额（整数，最小货币单位，人民币为分） */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: readonly string[] | undefined
    }[]
  }
}
export interface V3PayscoreServicepayondeliveryorderPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 服务信息 */
  service_introduction?: string
  /** 服务订单状态 */
  state?: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: string
    /** 风险金额 */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧小程序订单数据 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods?: {
      /** 商品名称 */
      name?: string
      /** 商品图片链接 */
      picture?: string
      /** 商品单价金额 */
      amount?: number
      /** 商品数量 */
      count?: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}
export interface V3PayscoreServicepayondeliveryorder extends Branch {
  /**
   * **创建先用后付订单**
   *
   * 支付分∙先用后付 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  post(options: { json: V3PayscoreServicepayondeliveryorderPostJson } & RequestOptions): Promise<Response<V3PayscoreServicepayondeliveryorderPostData>>
  /** {@link V3PayscoreServicepayondeliveryorder.post} */
  readonly postAsync: V3PayscoreServicepayondeliveryorder['post']
}

export interface V3PayscoreSmartretailOrdersGetQuery {
  /** 服务ID */
  service_id?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 公众账号ID */
  appid?: string | undefined
}
export interface V3PayscoreSmartretailOrdersGetData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /**
   * - `CREATED` 商户下单已受理
   * - `USER_ACCEPTED` 用户成功使用服务
   * - `FINISHED` 商户完结订单
   * - `USER_PAID` 用户订单支付成功
   * - `REVOKED` 商户撤销订单
   * - `EXPIRED` 订单已失效
   */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  finish_type?: 1 | 2 | (number & {})
  /** 服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 实际服务结束时间 */
  real_service_end_time?: string
  /** 支付完成时间 */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: {
    /** 付费项目名称 */
    fee_name?: string
    /** 付费项目数量 */
    fee_count?: number
    /** 付费项目总金额（整数，最小货币单位，人民币为分） */
    fee_amount?: number
    fee_desc?: string
  }[]
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string
    /** 商品优惠金额（整数，最小货币单位，人民币为分） */
    discount_amount?: number
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /** 订单风险金额（整数，最小货币单位，人民币为分） */
  risk_amount?: number
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 商户自定义说明 */
  attach?: string
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}
export interface V3PayscoreSmartretailOrdersPostJson {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /**
   * 实际服务开始时间
   * `/\d{8}|\d{14}|OnAccept/`
   */
  service_start_time?: string | undefined
  /**
   * 服务结束时间
   * `/\d{8}|\d{14}/`
   */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 后付费 */
  fees?: readonly {
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额（整数，最小货币单位，人民币为分） */
    fee_amount?: number | undefined
    fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    discount_name?: string | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }[] | undefined
  /** 订单风险金额（整数，最小货币单位，人民币为分） */
  risk_amount?: number | undefined
  /** 商户自定义说明 */
  attach?: string | undefined
  /** 默认 `true` */
  need_user_confirm?: boolean | undefined
  openid?: string | undefined
}
export interface V3PayscoreSmartretailOrdersPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username */
  miniprogram_username?: string
  package?: string
}
export interface V3PayscoreSmartretailOrders extends Branch {
  /**
   * **查询智慧零售订单**
   *
   * 支付分∙智慧零售 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  get(options?: { query?: V3PayscoreSmartretailOrdersGetQuery | undefined } & RequestOptions): Promise<Response<V3PayscoreSmartretailOrdersGetData>>
  /** {@link V3PayscoreSmartretailOrders.get} */
  readonly getAsync: V3PayscoreSmartretailOrders['get']
  /**
   * **创建智慧零售订单**
   *
   * 支付分∙智慧零售 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  post(options: { json: V3PayscoreSmartretailOrdersPostJson } & RequestOptions): Promise<Response<V3PayscoreSmartretailOrdersPostData>>
  /** {@link V3PayscoreSmartretailOrders.post} */
  readonly postAsync: V3PayscoreSmartretailOrders['post']
  readonly _out_order_no_: V3PayscoreSmartretailOrdersByOut_order_no
  readonly $out_order_no$: V3PayscoreSmartretailOrdersByOut_order_no
  readonly '<out_order_no>': V3PayscoreSmartretailOrdersByOut_order_no
  readonly '{out_order_no}': V3PayscoreSmartretailOrdersByOut_order_no
}

export interface V3PayscoreSmartretailOrdersByOut_order_no extends Branch {
  readonly cancel: V3PayscoreSmartretailOrdersByOut_order_noCancel
  readonly complete: V3PayscoreSmartretailOrdersByOut_order_noComplete
}

export interface V3PayscoreSmartretailOrdersByOut_order_noCancelPostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}
export interface V3PayscoreSmartretailOrdersByOut_order_noCancelPostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreSmartretailOrdersByOut_order_noCancel extends Branch {
  /**
   * **撤销智慧零售订单**
   *
   * 支付分∙智慧零售 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post(options: { out_order_no: string; json: V3PayscoreSmartretailOrdersByOut_order_noCancelPostJson } & RequestOptions): Promise<Response<V3PayscoreSmartretailOrdersByOut_order_noCancelPostData>>
  /** {@link V3PayscoreSmartretailOrdersByOut_order_noCancel.post} */
  readonly postAsync: V3PayscoreSmartretailOrdersByOut_order_noCancel['post']
}

export interface V3PayscoreSmartretailOrdersByOut_order_noCompletePostJson {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  finish_type?: 1 | 2 | (number & {}) | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  /** 后付费 */
  fees?: readonly {
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额（整数，最小货币单位，人民币为分） */
    fee_amount?: number | undefined
    fee_desc?: string | undefined
  }[] | undefined
  /** 商户优惠 */
  discounts?: readonly {
    /**
     * 优惠名称
     * 至多 20 个字符
     */
    discount_name?: string | undefined
    /** 商品优惠金额（整数，最小货币单位，人民币为分） */
    discount_amount?: number | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }[] | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}
export interface V3PayscoreSmartretailOrdersByOut_order_noCompletePostData {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3PayscoreSmartretailOrdersByOut_order_noComplete extends Branch {
  /**
   * **完结智慧零售订单**
   *
   * 支付分∙智慧零售 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  post(options: { out_order_no: string; json: V3PayscoreSmartretailOrdersByOut_order_noCompletePostJson } & RequestOptions): Promise<Response<V3PayscoreSmartretailOrdersByOut_order_noCompletePostData>>
  /** {@link V3PayscoreSmartretailOrdersByOut_order_noComplete.post} */
  readonly postAsync: V3PayscoreSmartretailOrdersByOut_order_noComplete['post']
}

export interface V3PayscoreUserServiceStateGetQuery {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
}
export interface V3PayscoreUserServiceStateGetData {
  /** 公众账号ID */
  appid?: string
  /** 服务ID */
  service_id?: string
  /** 用户标识 */
  openid?: string
  /**
   * 用户授权服务情况
   * - `UNAVAILABLE` 用户未授权服务
   * - `AVAILABLE` 用户已授权服务
   */
  use_service_state?: 'UNAVAILABLE' | 'AVAILABLE' | (string & {})
}
export interface V3PayscoreUserServiceState extends Branch {
  /**
   * **查询用户授权状态**
   *
   * 支付分∙免确认模式∙普通授权 · 服务商、商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get(options: { query: V3PayscoreUserServiceStateGetQuery } & RequestOptions): Promise<Response<V3PayscoreUserServiceStateGetData>>
  /** {@link V3PayscoreUserServiceState.get} */
  readonly getAsync: V3PayscoreUserServiceState['get']
}

export interface V3PayscoreUsers extends Branch {
  readonly _openid_: V3PayscoreUsersByOpenid
  readonly $openid$: V3PayscoreUsersByOpenid
  readonly '<openid>': V3PayscoreUsersByOpenid
  readonly '{openid}': V3PayscoreUsersByOpenid
}

export interface V3PayscoreUsersByOpenid extends Branch {
  readonly permissions: V3PayscoreUsersByOpenidPermissions
}

export interface V3PayscoreUsersByOpenidPermissions extends Branch {
  readonly _service_id_: V3PayscoreUsersByOpenidPermissionsByService_id
  readonly $service_id$: V3PayscoreUsersByOpenidPermissionsByService_id
  readonly '<service_id>': V3PayscoreUsersByOpenidPermissionsByService_id
  readonly '{service_id}': V3PayscoreUsersByOpenidPermissionsByService_id
}

export interface V3PayscoreUsersByOpenidPermissionsByService_id extends Branch {
  readonly terminate: V3PayscoreUsersByOpenidPermissionsByService_idTerminate
}

export interface V3PayscoreUsersByOpenidPermissionsByService_idTerminatePostJson {
  /** 公众账号ID */
  appid: string
  /** 撤销原因 */
  reason: string
}
export interface V3PayscoreUsersByOpenidPermissionsByService_idTerminate extends Branch {
  /**
   * **商户解除用户授权关系**
   *
   * 支付分∙免确认模式∙普通授权 · 服务商、商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post(options: { openid: string; service_id: string; json: V3PayscoreUsersByOpenidPermissionsByService_idTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PayscoreUsersByOpenidPermissionsByService_idTerminate.post} */
  readonly postAsync: V3PayscoreUsersByOpenidPermissionsByService_idTerminate['post']
}
