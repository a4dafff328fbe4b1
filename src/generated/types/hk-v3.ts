// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, FileOptions, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface HkV3 extends Branch {
  readonly certificates: HkV3Certificates
  readonly merchants: HkV3Merchants
  readonly refunds: HkV3Refunds
  readonly settle: HkV3Settle
  readonly statements: HkV3Statements
  readonly transactions: HkV3Transactions
}

export interface HkV3CertificatesGetData {
  data?: {
    serial_no?: string
    /** RFC 3339，如 `2018-06-08T10:34:56+08:00` */
    effective_time?: string
    /** RFC 3339，如 `2018-06-08T10:34:56+08:00` */
    expire_time?: string
    encrypt_certificate?: {
      algorithm?: string
      nonce?: string
      associated_data?: string
      /** 用 APIv3 密钥解密 */
      ciphertext?: string
    }
  }[]
}
export interface HkV3Certificates extends Branch {
  /**
   * **获取平台证书列表**
   *
   * 跨境 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
   */
  get(options?: RequestOptions): Promise<Response<HkV3CertificatesGetData>>
  /** {@link HkV3Certificates.get} */
  readonly getAsync: HkV3Certificates['get']
}

export interface HkV3MerchantsPostJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /**
     * 联系人名称
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    name: string | Encrypted
    /**
     * 联系人电话
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    phone: string | Encrypted
    /**
     * 联系人邮箱
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    email: string | Encrypted
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片 */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
}
export interface HkV3MerchantsPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
}
export interface HkV3MerchantsPutJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact?: {
    /**
     * 联系人名称
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    name: string | Encrypted
    /**
     * 联系人电话
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    phone: string | Encrypted
    /**
     * 联系人邮箱
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    email: string | Encrypted
  } | undefined
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片 */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
}
export interface HkV3MerchantsPutData {
  /** 子商户号 */
  sub_mchid?: string
}
export interface HkV3Merchants extends Branch {
  /**
   * **子商户进件（融合钱包）**
   *
   * 跨境∙进件 · 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   * @deprecated 已被取代，请改用 /v3/global/merchants
   */
  post(options: { json: HkV3MerchantsPostJson } & RequestOptions): Promise<Response<HkV3MerchantsPostData>>
  /** {@link HkV3Merchants.post} */
  readonly postAsync: HkV3Merchants['post']
  /**
   * **修改子商户（融合钱包）**
   *
   * 跨境∙进件 · 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/merchants/{sub_mchid}
   */
  put(options: { json: HkV3MerchantsPutJson } & RequestOptions): Promise<Response<HkV3MerchantsPutData>>
  /** {@link HkV3Merchants.put} */
  readonly putAsync: HkV3Merchants['put']
  readonly _sub_mchid_: HkV3MerchantsBySub_mchid
  readonly $sub_mchid$: HkV3MerchantsBySub_mchid
  readonly '<sub_mchid>': HkV3MerchantsBySub_mchid
  readonly '{sub_mchid}': HkV3MerchantsBySub_mchid
}

export interface HkV3MerchantsBySub_mchidGetQuery {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface HkV3MerchantsBySub_mchidGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户全称 */
  name?: string
  /** 子商户简称 */
  shortname?: string
  /** 公司联系方式 */
  office_phone?: string
  merchant_country_code?: string
  /** 类目 */
  business_category?: number
  /** 联系人信息 */
  contact?: {
    /**
     * 联系人名称
     * 敏感信息：用商户私钥解密（PKCS#1 v1.5）
     */
    name?: string
    /**
     * 联系人电话
     * 敏感信息：用商户私钥解密（PKCS#1 v1.5）
     */
    phone?: string
    /**
     * 联系人邮箱
     * 敏感信息：用商户私钥解密（PKCS#1 v1.5）
     */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载地址 */
    app_download?: string
    /** 业务网站 */
    website?: string
    /** 公众号 */
    office_account?: string
    /** 小程序 */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string
    /** 董事证件号码 */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string
    /** 负责人证件号码 */
    number?: string
  }
}
export interface HkV3MerchantsBySub_mchid extends Branch {
  /**
   * **查询子商户（融合钱包）**
   *
   * 跨境∙进件 · 从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   * @deprecated 已被取代，请改用 /v3/global/merchants/{sub_mchid}
   */
  get(options: { sub_mchid: string; query: HkV3MerchantsBySub_mchidGetQuery } & RequestOptions): Promise<Response<HkV3MerchantsBySub_mchidGetData>>
  /** {@link HkV3MerchantsBySub_mchid.get} */
  readonly getAsync: HkV3MerchantsBySub_mchid['get']
}

export interface HkV3RefundsGetQuery {
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 记录起始位置 */
  offset: number
  /** 每页笔数 */
  count: number
}
export interface HkV3RefundsGetData {
  /** 微信支付交易订单号 */
  id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 商户原交易订单号 */
  out_trade_no?: string
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 支付币种 */
    payer_currency?: string
  }
  /** 退款单列表 */
  data?: {
    /** 微信退款单号 */
    id?: string
    /** 商户退款单号 */
    out_refund_no?: string
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
    /** 退款成功时间 */
    success_time?: string
    /** 退款创建时间 */
    create_time?: string
    /** 退款状态 */
    status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
    /** 退款金额 */
    amount?: {
      /** 退款金额（整数，最小货币单位，人民币为分） */
      refund?: number
      /** 货币类型 */
      currency?: string
      /** 用户退款金额（整数，最小货币单位，人民币为分） */
      payer_refund?: number
      /** 支付币种 */
      payer_currency?: string
      /** 汇率 */
      exchange_rate?: {
        /** 汇率类型 */
        type?: 'SETTLEMENT_RATE' | (string & {})
        /** 汇率值 */
        rate?: number
      }
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount?: number
      /** 优惠券退款额 */
      refund_amount?: number
      /** 货币类型 */
      currency?: string
    }
  }[]
  /** 订单总退款次数 */
  total_num?: number
  /** 本次返回退款单数 */
  current_total_num?: number
}
export interface HkV3RefundsPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 订单金额 */
  amount: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund: number
    /** 原订单金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 退款币种 */
    currency: string
  }
  /** 退款通知地址 */
  notify_url?: string | undefined
}
export interface HkV3RefundsPostData {
  /** 微信支付退款订单号 */
  id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款币种 */
    currency?: string
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 支付币种 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface HkV3Refunds extends Branch {
  /**
   * **查询所有退款**
   *
   * 跨境∙退款 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   * @deprecated 已被取代，请改用 /v3/global/refunds
   */
  get(options: { query: HkV3RefundsGetQuery } & RequestOptions): Promise<Response<HkV3RefundsGetData>>
  /** {@link HkV3Refunds.get} */
  readonly getAsync: HkV3Refunds['get']
  /**
   * **申请退款**
   *
   * 跨境∙退款 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   * @deprecated 已被取代，请改用 /v3/global/refunds
   */
  post(options: { json: HkV3RefundsPostJson } & RequestOptions): Promise<Response<HkV3RefundsPostData>>
  /** {@link HkV3Refunds.post} */
  readonly postAsync: HkV3Refunds['post']
  readonly id: HkV3RefundsId
  readonly outRefundNo: HkV3RefundsOutRefundNo
}

export interface HkV3RefundsId extends Branch {
  readonly _refund_id_: HkV3RefundsIdByRefund_id
  readonly $refund_id$: HkV3RefundsIdByRefund_id
  readonly '<refund_id>': HkV3RefundsIdByRefund_id
  readonly '{refund_id}': HkV3RefundsIdByRefund_id
}

export interface HkV3RefundsIdByRefund_idGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface HkV3RefundsIdByRefund_idGetData {
  /** 微信支付退款订单号 */
  id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付交易订单号 */
  transaction_id?: string
  /** 商户原交易订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款状态 */
  status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 支付币种 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface HkV3RefundsIdByRefund_id extends Branch {
  /**
   * **查询单笔退款(微信支付退款订单号)**
   *
   * 跨境∙退款 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/refunds/id/{refund_id}
   */
  get(options: { refund_id: string; query: HkV3RefundsIdByRefund_idGetQuery } & RequestOptions): Promise<Response<HkV3RefundsIdByRefund_idGetData>>
  /** {@link HkV3RefundsIdByRefund_id.get} */
  readonly getAsync: HkV3RefundsIdByRefund_id['get']
}

export interface HkV3RefundsOutRefundNo extends Branch {
  readonly _out_refund_no_: HkV3RefundsOutRefundNoByOut_refund_no
  readonly $out_refund_no$: HkV3RefundsOutRefundNoByOut_refund_no
  readonly '<out_refund_no>': HkV3RefundsOutRefundNoByOut_refund_no
  readonly '{out_refund_no}': HkV3RefundsOutRefundNoByOut_refund_no
}

export interface HkV3RefundsOutRefundNoByOut_refund_noGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface HkV3RefundsOutRefundNoByOut_refund_noGetData {
  /** 微信支付退款订单号 */
  id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付交易订单号 */
  transaction_id?: string
  /** 商户原交易订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `REFUNDCLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 支付币种 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface HkV3RefundsOutRefundNoByOut_refund_no extends Branch {
  /**
   * **查询单笔退款(商户退款订单号)**
   *
   * 跨境∙退款 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/refunds/out-refund-no/{out_refund_no}
   */
  get(options: { out_refund_no: string; query: HkV3RefundsOutRefundNoByOut_refund_noGetQuery } & RequestOptions): Promise<Response<HkV3RefundsOutRefundNoByOut_refund_noGetData>>
  /** {@link HkV3RefundsOutRefundNoByOut_refund_no.get} */
  readonly getAsync: HkV3RefundsOutRefundNoByOut_refund_no['get']
}

export interface HkV3Settle extends Branch {
  readonly settlements: HkV3SettleSettlements
}

export interface HkV3SettleSettlementsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE' | (string & {})
  /** 结算开始日期 */
  settle_start_date?: string | undefined
  /** 结算结束日期 */
  settle_end_date?: string | undefined
  /** 最大记录条数 */
  limit: number
  /** 记录起始位置 */
  offset: number
}
export interface HkV3SettleSettlementsGetData {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 */
    batch_id?: string
    /** 结算日期 */
    settlement_date?: string
    /** 交易开始日期 */
    trade_start_date?: string
    /** 交易结束日期 */
    trade_end_date?: string
    /** 金额 */
    amount?: {
      /** 已结算金额（整数，最小货币单位，人民币为分） */
      settled?: number
      /** 未结算金额（整数，最小货币单位，人民币为分） */
      unsettle?: number
      /** 结算币种 */
      currency?: string
      /** 支付金额（整数，最小货币单位，人民币为分） */
      pay?: number
      /** 退款金额（整数，最小货币单位，人民币为分） */
      refund?: number
      /** 支付净额 */
      net?: number
      /** 手续费金额（整数，最小货币单位，人民币为分） */
      fee?: number
    }
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {})
  }[]
  /** 总记录条数 */
  total_count?: number
  /** 记录起始位置 */
  offset?: number
  /** 本次返回条数 */
  limit?: number
}
export interface HkV3SettleSettlements extends Branch {
  /**
   * **查询结算资金明细**
   *
   * 跨境 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   * @deprecated 已被取代，请改用 /v3/global/settle/settlements
   */
  get(options: { query: HkV3SettleSettlementsGetQuery } & RequestOptions): Promise<Response<HkV3SettleSettlementsGetData>>
  /** {@link HkV3SettleSettlements.get} */
  readonly getAsync: HkV3SettleSettlements['get']
}

export interface HkV3StatementsGetQuery {
  /** 账单日期 */
  date: string
  /** 商户号 */
  mchid: string
}
export interface HkV3Statements extends Branch {
  /**
   * **下载对账单**
   *
   * 跨境 · 商户、从业机构
   *
   * 应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   * @deprecated 已被取代，请改用 /v3/global/statements
   */
  get(options: { query: HkV3StatementsGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link HkV3Statements.get} */
  readonly getAsync: HkV3Statements['get']
}

export interface HkV3Transactions extends Branch {
  readonly app: HkV3TransactionsApp
  readonly id: HkV3TransactionsId
  readonly jsapi: HkV3TransactionsJsapi
  readonly micropay: HkV3TransactionsMicropay
  readonly mweb: HkV3TransactionsMweb
  readonly native: HkV3TransactionsNative
  readonly outTradeNo: HkV3TransactionsOutTradeNo
}

export interface HkV3TransactionsAppPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface HkV3TransactionsAppPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface HkV3TransactionsApp extends Branch {
  /**
   * **APP支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/app
   */
  post(options: { json: HkV3TransactionsAppPostJson } & RequestOptions): Promise<Response<HkV3TransactionsAppPostData>>
  /** {@link HkV3TransactionsApp.post} */
  readonly postAsync: HkV3TransactionsApp['post']
}

export interface HkV3TransactionsId extends Branch {
  readonly _transaction_id_: HkV3TransactionsIdByTransaction_id
  readonly $transaction_id$: HkV3TransactionsIdByTransaction_id
  readonly '<transaction_id>': HkV3TransactionsIdByTransaction_id
  readonly '{transaction_id}': HkV3TransactionsIdByTransaction_id
}

export interface HkV3TransactionsIdByTransaction_idGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface HkV3TransactionsIdByTransaction_idGetData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface HkV3TransactionsIdByTransaction_id extends Branch {
  /**
   * **查询订单(微信支付订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/id/{transaction_id}
   */
  get(options: { transaction_id: string; query: HkV3TransactionsIdByTransaction_idGetQuery } & RequestOptions): Promise<Response<HkV3TransactionsIdByTransaction_idGetData>>
  /** {@link HkV3TransactionsIdByTransaction_id.get} */
  readonly getAsync: HkV3TransactionsIdByTransaction_id['get']
  readonly close: HkV3TransactionsIdByTransaction_idClose
  readonly reverse: HkV3TransactionsIdByTransaction_idReverse
}

export interface HkV3TransactionsIdByTransaction_idClosePostJson {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}
export interface HkV3TransactionsIdByTransaction_idClose extends Branch {
  /**
   * **关闭订单(微信支付订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/id/{transaction_id}/close
   */
  post(options: { transaction_id: string; json: HkV3TransactionsIdByTransaction_idClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link HkV3TransactionsIdByTransaction_idClose.post} */
  readonly postAsync: HkV3TransactionsIdByTransaction_idClose['post']
}

export interface HkV3TransactionsIdByTransaction_idReversePostJson {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface HkV3TransactionsIdByTransaction_idReverse extends Branch {
  /**
   * **撤销订单(微信支付订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   * @deprecated 已被取代，请改用 /v3/global/micropay/transactions/id/{transaction_id}/reverse
   */
  post(options: { transaction_id: string; json: HkV3TransactionsIdByTransaction_idReversePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link HkV3TransactionsIdByTransaction_idReverse.post} */
  readonly postAsync: HkV3TransactionsIdByTransaction_idReverse['post']
}

export interface HkV3TransactionsJsapiPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface HkV3TransactionsJsapiPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface HkV3TransactionsJsapi extends Branch {
  /**
   * **小程序/公众号支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/jsapi
   */
  post(options: { json: HkV3TransactionsJsapiPostJson } & RequestOptions): Promise<Response<HkV3TransactionsJsapiPostData>>
  /** {@link HkV3TransactionsJsapi.post} */
  readonly postAsync: HkV3TransactionsJsapi['post']
}

export interface HkV3TransactionsMicropayPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface HkV3TransactionsMicropayPostData {
  /** 微信支付订单号 */
  id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户标识 */
    sp_openid?: string
    /** 用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
    /** 支付货币类型 */
    payer_currency?: string
  }
  /** 优惠功能 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 货币类型 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wechatpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface HkV3TransactionsMicropay extends Branch {
  /**
   * **提交付款码支付**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/micropay/transactions/pay
   */
  post(options: { json: HkV3TransactionsMicropayPostJson } & RequestOptions): Promise<Response<HkV3TransactionsMicropayPostData>>
  /** {@link HkV3TransactionsMicropay.post} */
  readonly postAsync: HkV3TransactionsMicropay['post']
}

export interface HkV3TransactionsMwebPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    }
  }
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface HkV3TransactionsMwebPostData {
  /** 支付跳转链接 */
  mweb_url?: string
}
export interface HkV3TransactionsMweb extends Branch {
  /**
   * **H5支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/mweb
   */
  post(options: { json: HkV3TransactionsMwebPostJson } & RequestOptions): Promise<Response<HkV3TransactionsMwebPostData>>
  /** {@link HkV3TransactionsMweb.post} */
  readonly postAsync: HkV3TransactionsMweb['post']
}

export interface HkV3TransactionsNativePostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface HkV3TransactionsNativePostData {
  /** 二维码链接 */
  code_url?: string
}
export interface HkV3TransactionsNative extends Branch {
  /**
   * **扫码支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/native
   */
  post(options: { json: HkV3TransactionsNativePostJson } & RequestOptions): Promise<Response<HkV3TransactionsNativePostData>>
  /** {@link HkV3TransactionsNative.post} */
  readonly postAsync: HkV3TransactionsNative['post']
}

export interface HkV3TransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: HkV3TransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: HkV3TransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': HkV3TransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': HkV3TransactionsOutTradeNoByOut_trade_no
}

export interface HkV3TransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface HkV3TransactionsOutTradeNoByOut_trade_noGetData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface HkV3TransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单(商户订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/out-trade-no/{out_trade_no}
   */
  get(options: { out_trade_no: string; query: HkV3TransactionsOutTradeNoByOut_trade_noGetQuery } & RequestOptions): Promise<Response<HkV3TransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link HkV3TransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: HkV3TransactionsOutTradeNoByOut_trade_no['get']
  readonly close: HkV3TransactionsOutTradeNoByOut_trade_noClose
  readonly reverse: HkV3TransactionsOutTradeNoByOut_trade_noReverse
}

export interface HkV3TransactionsOutTradeNoByOut_trade_noClosePostJson {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}
export interface HkV3TransactionsOutTradeNoByOut_trade_noClose extends Branch {
  /**
   * **关闭订单(商户订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   * @deprecated 已被取代，请改用 /v3/global/transactions/out-trade-no/{out_trade_no}/close
   */
  post(options: { out_trade_no: string; json: HkV3TransactionsOutTradeNoByOut_trade_noClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link HkV3TransactionsOutTradeNoByOut_trade_noClose.post} */
  readonly postAsync: HkV3TransactionsOutTradeNoByOut_trade_noClose['post']
}

export interface HkV3TransactionsOutTradeNoByOut_trade_noReversePostJson {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface HkV3TransactionsOutTradeNoByOut_trade_noReverse extends Branch {
  /**
   * **撤销订单(商户订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   * @deprecated 已被取代，请改用 /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
   */
  post(options: { out_trade_no: string; json: HkV3TransactionsOutTradeNoByOut_trade_noReversePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link HkV3TransactionsOutTradeNoByOut_trade_noReverse.post} */
  readonly postAsync: HkV3TransactionsOutTradeNoByOut_trade_noReverse['post']
}
