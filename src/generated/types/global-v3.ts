// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface GlobalV3 extends Branch {
  readonly customs: GlobalV3Customs
}

export interface GlobalV3Customs extends Branch {
  readonly orders: GlobalV3CustomsOrders
  readonly redeclare: GlobalV3CustomsRedeclare
  readonly verifyCertificate: GlobalV3CustomsVerifyCertificate
}

export interface GlobalV3CustomsOrdersGetQuery {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id' | (string & {})
  /** 订单号 */
  order_no: string
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 偏移量 */
  offset?: number | undefined
  /** 请求最大记录条数 */
  limit?: number | undefined
}
export interface GlobalV3CustomsOrdersGetData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /**
   * 核验机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id?: string
  /** 偏移量 */
  offset?: number
  /** 请求最大记录条数 */
  limit?: number
  /** 查询结果总条数 */
  total_count?: number
  /** 报关数据包 */
  data?: {
    /** 商户子单号 */
    sub_order_no?: string
    /** 微信子单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /**
     * 海关代码
     * - `GUANGZHOU_ZS` 广州
     * - `HANGZHOU_ZS` 杭州
     * - `NINGBO` 宁波
     * - `ZHENGZHOU_BS` 郑州
     * - `CHONGQING` 重庆
     * - `SHANGHAI_ZS` 上海
     * - `SHENZHEN` 深圳
     * - `ZHENGZHOU_ZH_ZS` 郑州综保
     * - `TIANJIN` 天津
     */
    customs?: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
    /** 币种 */
    fee_type?: string
    /** 子单金额（整数，最小货币单位，人民币为分） */
    order_fee?: number
    /** 关税 */
    duty?: number
    /** 物流费用 */
    transport_fee?: number
    /** 商品费用 */
    product_fee?: number
    /**
     * 报关状态
     * - `PROCESSING` 申报中
     * - `UNDECLARED` 未申报
     * - `SUBMITTED` 已修改未申报
     * - `SUCCESS` 申报成功
     * - `FAIL` 申报失败
     * - `EXCEPT` 海关接口异常
     */
    state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time?: string
  }[]
}
export interface GlobalV3CustomsOrdersPostJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 货币类型 */
  fee_type?: string | undefined
  /** 子订单金额（整数，最小货币单位，人民币为分） */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}
export interface GlobalV3CustomsOrdersPostData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /**
   * 报关状态
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /**
   * 核验机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 */
  verify_department_trade_id?: string
}
export interface GlobalV3CustomsOrdersPatchJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /**
   * 海关编码
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额（整数，最小货币单位，人民币为分） */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}
export interface GlobalV3CustomsOrdersPatchData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /**
   * 报关状态
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time?: string
  /**
   * 核验机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id?: string
}
export interface GlobalV3CustomsOrders extends Branch {
  /**
   * **报关查询**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   * @deprecated 已被取代，请改用 /v3/global/customs/orders
   */
  get(options: { query: GlobalV3CustomsOrdersGetQuery } & RequestOptions): Promise<Response<GlobalV3CustomsOrdersGetData>>
  /** {@link GlobalV3CustomsOrders.get} */
  readonly getAsync: GlobalV3CustomsOrders['get']
  /**
   * **报关**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   * @deprecated 已被取代，请改用 /v3/global/customs/orders
   */
  post(options: { json: GlobalV3CustomsOrdersPostJson } & RequestOptions): Promise<Response<GlobalV3CustomsOrdersPostData>>
  /** {@link GlobalV3CustomsOrders.post} */
  readonly postAsync: GlobalV3CustomsOrders['post']
  /**
   * **报关信息修改**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   * @deprecated 已被取代，请改用 /v3/global/customs/orders
   */
  patch(options: { json: GlobalV3CustomsOrdersPatchJson } & RequestOptions): Promise<Response<GlobalV3CustomsOrdersPatchData>>
  /** {@link GlobalV3CustomsOrders.patch} */
  readonly patchAsync: GlobalV3CustomsOrders['patch']
}

export interface GlobalV3CustomsRedeclarePostJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户子单号 */
  sub_order_no?: string | undefined
  /** 微信子单号 */
  sub_order_id?: string | undefined
  /**
   * 海关编码
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
}
export interface GlobalV3CustomsRedeclarePostData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /**
   * 报关状态
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time?: string
  /** 申报结果说明 */
  explanation?: string
}
export interface GlobalV3CustomsRedeclare extends Branch {
  /**
   * **报关重推**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   * @deprecated 已被取代，请改用 /v3/global/customs/redeclare
   */
  post(options: { json: GlobalV3CustomsRedeclarePostJson } & RequestOptions): Promise<Response<GlobalV3CustomsRedeclarePostData>>
  /** {@link GlobalV3CustomsRedeclare.post} */
  readonly postAsync: GlobalV3CustomsRedeclare['post']
}

export interface GlobalV3CustomsVerifyCertificatePostJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD' | (string & {})
  /**
   * 证件号
   * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
   */
  certificate_id: string | Encrypted
  /**
   * 证件姓名
   * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
   */
  certificate_name: string | Encrypted
}
export interface GlobalV3CustomsVerifyCertificatePostData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 身份核验结果 */
  certificate_check_result?: 'SAME' | 'DIFFERENT' | (string & {})
}
export interface GlobalV3CustomsVerifyCertificate extends Branch {
  /**
   * **身份信息校验**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   * @deprecated 已被取代，请改用 /v3/global/customs/verify-certificate
   */
  post(options: { json: GlobalV3CustomsVerifyCertificatePostJson } & RequestOptions): Promise<Response<GlobalV3CustomsVerifyCertificatePostData>>
  /** {@link GlobalV3CustomsVerifyCertificate.post} */
  readonly postAsync: GlobalV3CustomsVerifyCertificate['post']
}
