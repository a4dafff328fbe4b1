// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Xdc extends Branch {
  readonly apiv2getsignkey: V2XdcApiv2getsignkey
  readonly apiv2sandbox: V2XdcApiv2sandbox
}

export interface V2XdcApiv2getsignkey extends Branch {
  readonly sign: V2XdcApiv2getsignkeySign
}

export interface V2XdcApiv2getsignkeySign extends Branch {
  readonly getsignkey: V2XdcApiv2getsignkeySignGetsignkey
}

export interface V2XdcApiv2getsignkeySignGetsignkeyPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
}
export interface V2XdcApiv2getsignkeySignGetsignkeyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id?: string
  /** 沙箱密钥 */
  sandbox_signkey?: string
}
export interface V2XdcApiv2getsignkeySignGetsignkey extends Branch {
  /**
   * **获取沙箱环境密钥**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post(options: { xml: V2XdcApiv2getsignkeySignGetsignkeyPostXml } & V2Options): Promise<Response<V2XdcApiv2getsignkeySignGetsignkeyPostData>>
  /** {@link V2XdcApiv2getsignkeySignGetsignkey.post} */
  readonly postAsync: V2XdcApiv2getsignkeySignGetsignkey['post']
}

export interface V2XdcApiv2sandbox extends Branch {
  readonly pay: V2XdcApiv2sandboxPay
}

export interface V2XdcApiv2sandboxPay extends Branch {
  readonly micropay: V2XdcApiv2sandboxPayMicropay
  readonly orderquery: V2XdcApiv2sandboxPayOrderquery
}

export interface V2XdcApiv2sandboxPayMicropayPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version?: string | undefined
  /**
   * 是否指定服务商分账
   * 至多 1 个字符
   */
  profit_sharing?: 'N' | 'Y' | (string & {}) | undefined
  /**
   * 是否押金支付
   * 至多 1 个字符
   */
  deposit?: 'Y' | 'N' | (string & {}) | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
  /**
   * 商品描述
   * 至多 128 个字符
   */
  body: string
  /**
   * 单品优惠活动信息
   * 至多 6000 个字符
   */
  detail?: string | null | undefined
  /**
   * 附加数据
   * 至多 127 个字符
   */
  attach?: string | null | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /**
   * 货币类型
   * 至多 16 个字符
   */
  fee_type?: string | null | undefined
  /**
   * 终端IP
   * 至多 64 个字符
   */
  spbill_create_ip: string
  /**
   * 订单优惠标记
   * 至多 32 个字符
   */
  goods_tag?: string | null | undefined
  /**
   * 指定支付方式
   * 至多 32 个字符
   */
  limit_pay?: string | null | undefined
  /**
   * 交易起始时间
   * 至多 14 个字符
   */
  time_start?: string | null | undefined
  /**
   * 交易结束时间
   * 至多 14 个字符
   */
  time_expire?: string | null | undefined
  /**
   * 电子发票入口开放标识
   * 至多 8 个字符
   */
  receipt?: string | null | undefined
  /**
   * 授权码
   * 至多 128 个字符
   */
  auth_code: string
  /**
   * 场景信息
   * 至多 256 个字符
   */
  scene_info?: string | null | undefined
}
export interface V2XdcApiv2sandboxPayMicropayPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 用户标识 */
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 */
  trade_type?: string
  /** 付款银行 */
  bank_type?: string
  /** 货币类型 */
  fee_type?: string | null
  /** 订单金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 代金券金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 现金支付货币类型 */
  cash_fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商家数据包 */
  attach?: string | null
  /** 支付完成时间 */
  time_end?: string
  /** 营销详情 */
  promotion_detail?: string | null
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
}
export interface V2XdcApiv2sandboxPayMicropay extends Branch {
  /**
   * **沙箱付款码支付**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post(options: { xml: V2XdcApiv2sandboxPayMicropayPostXml } & V2Options): Promise<Response<V2XdcApiv2sandboxPayMicropayPostData>>
  /** {@link V2XdcApiv2sandboxPayMicropay.post} */
  readonly postAsync: V2XdcApiv2sandboxPayMicropay['post']
}

export interface V2XdcApiv2sandboxPayOrderqueryPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version?: '1.0' | (string & {}) | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no?: string | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
}
export interface V2XdcApiv2sandboxPayOrderqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 设备号 */
  device_info?: string | null
  /** 用户标识 */
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 用户子标识 */
  sub_openid?: string | null
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 标价金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 标价币种 */
  fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string | null
  /** 代金券金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 代金券使用数量 */
  coupon_count?: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string | null
  /** 代金券ID */
  [index: `coupon_id_${number}`]: string | null
  /** 单个代金券支付金额（整数，最小货币单位，人民币为分） */
  [index: `coupon_fee_${number}`]: string | null
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 附加数据 */
  attach?: string | null
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 营销详情 */
  promotion_detail?: string
  /** 押金消费金额（整数，最小货币单位，人民币为分） */
  consume_fee?: string | null
}
export interface V2XdcApiv2sandboxPayOrderquery extends Branch {
  /**
   * **沙箱订单查询**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post(options: { xml: V2XdcApiv2sandboxPayOrderqueryPostXml } & V2Options): Promise<Response<V2XdcApiv2sandboxPayOrderqueryPostData>>
  /** {@link V2XdcApiv2sandboxPayOrderquery.post} */
  readonly postAsync: V2XdcApiv2sandboxPayOrderquery['post']
}
