// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Offlineface extends Branch {
  readonly authinfo: V3OfflinefaceAuthinfo
  readonly contracts: V3OfflinefaceContracts
  readonly faceCollections: V3OfflinefaceFaceCollections
  readonly repaymentUrl: V3OfflinefaceRepaymentUrl
  readonly transactions: V3OfflinefaceTransactions
}

export interface V3OfflinefaceAuthinfoPostJson {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}
export interface V3OfflinefaceAuthinfoPostData {
  /** 授权信息 */
  authinfo?: string
}
export interface V3OfflinefaceAuthinfo extends Branch {
  /**
   * **获取authinfo接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: { json: V3OfflinefaceAuthinfoPostJson } & RequestOptions): Promise<Response<V3OfflinefaceAuthinfoPostData>>
  /** {@link V3OfflinefaceAuthinfo.post} */
  readonly postAsync: V3OfflinefaceAuthinfo['post']
}

export interface V3OfflinefaceContracts extends Branch {
  readonly presign: V3OfflinefaceContractsPresign
  readonly _contract_id_: V3OfflinefaceContractsByContract_id
  readonly $contract_id$: V3OfflinefaceContractsByContract_id
  readonly '<contract_id>': V3OfflinefaceContractsByContract_id
  readonly '{contract_id}': V3OfflinefaceContractsByContract_id
}

export interface V3OfflinefaceContractsPresignPostJson {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: {
    /** 商户用户ID */
    out_user_id: string
    /** 刷脸用户名 */
    identification_name?: string | undefined
    /** 机构ID */
    organization_id: string
    /** 证件信息 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD' | (string & {})
      /**
       * 证件ID
       * 敏感信息：用微信支付公钥加密
       */
      identification_number: string | Encrypted
    } | undefined
    /**
     * 手机号码
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
  }
  /** 签约指定银行卡 */
  limit_bank_card?: {
    /**
     * 银行卡号
     * 敏感信息：用微信支付公钥加密
     */
    bank_card_number?: string | Encrypted | undefined
    /**
     * 开卡人姓名
     * 敏感信息：用微信支付公钥加密
     */
    identification_name?: string | Encrypted | undefined
    /** 开卡人证件 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD' | (string & {})
      /**
       * 证件ID
       * 敏感信息：用微信支付公钥加密
       */
      identification_number: string | Encrypted
    } | undefined
    /**
     * 银行卡有效期
     * mm/yy
     */
    valid_thru?: string | undefined
    /** 银行类型 */
    bank_type?: string | undefined
    /**
     * 开卡预留手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
  } | undefined
  /**
   * 签约模式
   * - `LIMIT_BANK_CARD` 指定卡签约
   * - `PRIORITY_BANK_CARD` 优先卡签约
   * - `LIMIT_NONE` 任意卡签约
   */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {}) | undefined
}
export interface V3OfflinefaceContractsPresignPostData {
  /** 会话ID */
  presign_token?: string
}
export interface V3OfflinefaceContractsPresign extends Branch {
  /**
   * **预签约接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options?: { json?: V3OfflinefaceContractsPresignPostJson | undefined } & RequestOptions): Promise<Response<V3OfflinefaceContractsPresignPostData>>
  /** {@link V3OfflinefaceContractsPresign.post} */
  readonly postAsync: V3OfflinefaceContractsPresign['post']
}

export interface V3OfflinefaceContractsByContract_idGetQuery {
  /** 商户签约小程序APPID */
  appid?: string | undefined
}
export interface V3OfflinefaceContractsByContract_idGetData {
  /** 签约ID */
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 机构ID */
  organization_id?: string
  /** 用户ID */
  use_id?: string
  /** 签约用户openid */
  openid?: string
  /**
   * 签约状态
   * - `NOT_CONTRACTED` 未签约
   * - `TERMINATED` 已解约
   * - `CONTRACTED` 已签约
   */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /**
   * 签约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 解约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_terminated_time?: string
  /**
   * 签约模式
   * - `LIMIT_BANK_CARD` 指定卡签约
   * - `PRIORITY_BANK_CARD` 优先卡签约
   * - `LIMIT_NONE` 任意卡签约
   */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /**
   * 签约卡来源
   * - `MERCHANT_LIMITED_BANK_CARD` 商户指定的签约卡
   * - `USER_SELECT_FREE` 用户选择的签约卡
   */
  contract_bank_card_from?: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}
export interface V3OfflinefaceContractsByContract_id extends Branch {
  /**
   * **签约查询接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: { contract_id: string; query?: V3OfflinefaceContractsByContract_idGetQuery | undefined } & RequestOptions): Promise<Response<V3OfflinefaceContractsByContract_idGetData>>
  /** {@link V3OfflinefaceContractsByContract_id.get} */
  readonly getAsync: V3OfflinefaceContractsByContract_id['get']
}

export interface V3OfflinefaceFaceCollectionsGetQuery {
  /** 机构ID */
  organization_id: string
  /** 列表偏移 */
  offset?: number | undefined
  /** 资源个数 */
  limit?: number | undefined
}
export interface V3OfflinefaceFaceCollectionsGetData {
  /** 重采列表 */
  face_collections?: {
    /** 重采ID */
    collection_id?: string
    /** 用户ID */
    use_id?: string
    /** 机构ID */
    organization_id?: string
    /**
     * 重采状态
     * - `PHOTO_UPLOADED` 照片已上传
     */
    collection_state?: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
    /**
     * 注册照上传时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    register_photo_upload_time?: string
    /**
     * 支付用户确认时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    confirm_time?: string
  }[]
}
export interface V3OfflinefaceFaceCollections extends Branch {
  /**
   * **查询重采用户列表**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: { query: V3OfflinefaceFaceCollectionsGetQuery } & RequestOptions): Promise<Response<V3OfflinefaceFaceCollectionsGetData>>
  /** {@link V3OfflinefaceFaceCollections.get} */
  readonly getAsync: V3OfflinefaceFaceCollections['get']
  readonly _collection_id_: V3OfflinefaceFaceCollectionsByCollection_id
  readonly $collection_id$: V3OfflinefaceFaceCollectionsByCollection_id
  readonly '<collection_id>': V3OfflinefaceFaceCollectionsByCollection_id
  readonly '{collection_id}': V3OfflinefaceFaceCollectionsByCollection_id
}

export interface V3OfflinefaceFaceCollectionsByCollection_idGetData {
  /** 重采ID */
  collection_id?: string
  /** 用户ID */
  use_id?: string
  /** 机构ID */
  organization_id?: string
  /**
   * 重采状态
   * - `PHOTO_UPLOADED` 照片已上传
   */
  collection_state?: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /**
   * 注册照上传时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  register_photo_upload_time?: string
  /**
   * 支付用户确认时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time?: string
}
export interface V3OfflinefaceFaceCollectionsByCollection_id extends Branch {
  /**
   * **查询重采请求详情**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: { collection_id: string } & RequestOptions): Promise<Response<V3OfflinefaceFaceCollectionsByCollection_idGetData>>
  /** {@link V3OfflinefaceFaceCollectionsByCollection_id.get} */
  readonly getAsync: V3OfflinefaceFaceCollectionsByCollection_id['get']
}

export interface V3OfflinefaceRepaymentUrlPostJson {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}
export interface V3OfflinefaceRepaymentUrlPostData {
  /** 还款链接 */
  repayment_url?: string
  /**
   * 链接过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expire_at?: string
}
export interface V3OfflinefaceRepaymentUrl extends Branch {
  /**
   * **获取还款链接接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post(options: { json: V3OfflinefaceRepaymentUrlPostJson } & RequestOptions): Promise<Response<V3OfflinefaceRepaymentUrlPostData>>
  /** {@link V3OfflinefaceRepaymentUrl.post} */
  readonly postAsync: V3OfflinefaceRepaymentUrl['post']
}

export interface V3OfflinefaceTransactionsPostJson {
  /** 支付凭证 */
  auth_code: string
  /** 服务商公众号appid */
  sp_appid?: string | undefined
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid?: string | undefined
  /** 金额信息 */
  amount?: {
    /**
     * 总金额（整数，最小货币单位，人民币为分）
     * int64
     */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  } | undefined
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip: string
  } | undefined
  /** 优惠标记 */
  goods_tag?: string | undefined
  /** 商品信息 */
  description?: string | undefined
  /** 商户附加信息 */
  attach?: string | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否支持分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 业务信息 */
  business?: {
    /**
     * 平台产品ID
     * - `11` 企业团餐
     */
    business_product_id: 2 | 11 | (number & {})
    /**
     * 平台场景ID
     * - `3` 食堂
     * - `4` 超市
     * - `5` 校医院
     * - `6` K12测试场景
     * - `124` 团餐测试
     * - `125` 企业食堂
     * - `126` 腾讯食堂
     */
    business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126 | (number & {})
  } | undefined
}
export interface V3OfflinefaceTransactionsPostData {
  /** 服务商公众号appid */
  sp_appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /**
     * 总金额（整数，最小货币单位，人民币为分）
     * int64
     */
    total?: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
  }
  /** 优惠信息列表 */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /**
   * 交易类型
   * - `AUTH` 行业代扣
   */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /**
   * 支付成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}
export interface V3OfflinefaceTransactions extends Branch {
  /**
   * **申请扣款接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: { json: V3OfflinefaceTransactionsPostJson } & RequestOptions): Promise<Response<V3OfflinefaceTransactionsPostData>>
  /** {@link V3OfflinefaceTransactions.post} */
  readonly postAsync: V3OfflinefaceTransactions['post']
  readonly outTradeNo: V3OfflinefaceTransactionsOutTradeNo
}

export interface V3OfflinefaceTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3OfflinefaceTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3OfflinefaceTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3OfflinefaceTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOut_trade_no
}

export interface V3OfflinefaceTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 平台产品ID */
  business_product_id: '2' | '11' | (string & {})
}
export interface V3OfflinefaceTransactionsOutTradeNoByOut_trade_noGetData {
  /** 服务商公众号appid */
  sp_appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /**
     * 总金额（整数，最小货币单位，人民币为分）
     * int64
     */
    total?: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
  }
  /** 优惠信息列表 */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /**
   * 交易类型
   * - `AUTH` 行业代扣
   */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /**
   * 支付成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}
export interface V3OfflinefaceTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查单接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: { out_trade_no: string; query: V3OfflinefaceTransactionsOutTradeNoByOut_trade_noGetQuery } & RequestOptions): Promise<Response<V3OfflinefaceTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3OfflinefaceTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3OfflinefaceTransactionsOutTradeNoByOut_trade_no['get']
}
