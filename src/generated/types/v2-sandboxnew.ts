// printed by scripts/generate.ts from src/catalogue: do not edit
import type { FileOptions, Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Sandboxnew extends Branch {
  readonly pay: V2SandboxnewPay
}

export interface V2SandboxnewPay extends Branch {
  readonly downloadbill: V2SandboxnewPayDownloadbill
  readonly getsignkey: V2SandboxnewPayGetsignkey
  readonly micropay: V2SandboxnewPayMicropay
  readonly orderquery: V2SandboxnewPayOrderquery
  readonly refund: V2SandboxnewPayRefund
  readonly refundquery: V2SandboxnewPayRefundquery
  readonly unifiedorder: V2SandboxnewPayUnifiedorder
}

export interface V2SandboxnewPayDownloadbillPostXml {
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
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
  /**
   * 对账单日期
   * 至多 8 个字符
   */
  bill_date: string
  /**
   * 账单类型
   * 至多 8 个字符
   */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | (string & {}) | null | undefined
  /** 压缩账单 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
}
export interface V2SandboxnewPayDownloadbill extends Branch {
  /**
   * **下载对账单**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayDownloadbillPostXml } & FileOptions & V2Options): Promise<Response<unknown>>
  /** {@link V2SandboxnewPayDownloadbill.post} */
  readonly postAsync: V2SandboxnewPayDownloadbill['post']
}

export interface V2SandboxnewPayGetsignkeyPostXml {
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
export interface V2SandboxnewPayGetsignkeyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id?: string
  /** 沙箱密钥 */
  sandbox_signkey?: string
}
export interface V2SandboxnewPayGetsignkey extends Branch {
  /**
   * **获取验签密钥**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayGetsignkeyPostXml } & V2Options): Promise<Response<V2SandboxnewPayGetsignkeyPostData>>
  /** {@link V2SandboxnewPayGetsignkey.post} */
  readonly postAsync: V2SandboxnewPayGetsignkey['post']
}

export interface V2SandboxnewPayMicropayPostXml {
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
export interface V2SandboxnewPayMicropayPostData {
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
}
export interface V2SandboxnewPayMicropay extends Branch {
  /**
   * **提交付款码支付**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayMicropayPostXml } & V2Options): Promise<Response<V2SandboxnewPayMicropayPostData>>
  /** {@link V2SandboxnewPayMicropay.post} */
  readonly postAsync: V2SandboxnewPayMicropay['post']
}

export interface V2SandboxnewPayOrderqueryPostXml {
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
  /** 商户订单号 */
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
export interface V2SandboxnewPayOrderqueryPostData {
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
export interface V2SandboxnewPayOrderquery extends Branch {
  /**
   * **查询订单**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayOrderqueryPostXml } & V2Options): Promise<Response<V2SandboxnewPayOrderqueryPostData>>
  /** {@link V2SandboxnewPayOrderquery.post} */
  readonly postAsync: V2SandboxnewPayOrderquery['post']
}

export interface V2SandboxnewPayRefundPostXml {
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
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /**
   * 商户退款单号
   * 至多 64 个字符
   */
  out_refund_no: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee: string | number
  /**
   * 退款货币种类
   * 至多 8 个字符
   */
  refund_fee_type?: string | null | undefined
  /**
   * 退款原因
   * 至多 80 个字符
   */
  refund_desc?: string | null | undefined
  /**
   * 退款资金来源
   * 至多 30 个字符
   */
  refund_account?: string | null | undefined
  /**
   * 退款结果通知url
   * 至多 256 个字符
   */
  notify_url?: string | null | undefined
}
export interface V2SandboxnewPayRefundPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee?: string
  /** 应结退款金额（整数，最小货币单位，人民币为分） */
  settlement_refund_fee?: string | null
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
  /** 现金退款金额（整数，最小货币单位，人民币为分） */
  cash_refund_fee?: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string | null
  /** 代金券退款总金额（整数，最小货币单位，人民币为分） */
  coupon_refund_fee?: string | null
  /** 单个代金券退款金额（整数，最小货币单位，人民币为分） */
  [index: `coupon_refund_fee_${number}`]: string | null
  /** 退款代金券使用数量 */
  coupon_refund_count?: string | null
  /** 退款代金券ID */
  [index: `coupon_refund_id_${number}`]: string | null
}
export interface V2SandboxnewPayRefund extends Branch {
  /**
   * **申请退款**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayRefundPostXml } & V2Options): Promise<Response<V2SandboxnewPayRefundPostData>>
  /** {@link V2SandboxnewPayRefund.post} */
  readonly postAsync: V2SandboxnewPayRefund['post']
}

export interface V2SandboxnewPayRefundqueryPostXml {
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | null | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
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
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 偏移量 */
  offset?: string | number | null | undefined
}
export interface V2SandboxnewPayRefundqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 订单总退款次数 */
  total_refund_count?: string | null
  /** 微信订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 货币种类 */
  fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 退款笔数 */
  refund_count?: string
  /** 商户退款单号 */
  [index: `out_refund_no_${number}`]: string
  /** 微信退款单号 */
  [index: `refund_id_${number}`]: string
  /** 退款渠道 */
  [index: `refund_channel_${number}`]: string | null
  /** 申请退款金额（整数，最小货币单位，人民币为分） */
  [index: `refund_fee_${number}`]: string
  /** 退款金额（整数，最小货币单位，人民币为分） */
  [index: `settlement_refund_fee_${number}`]: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}_${number}`]: string | null
  /** 总代金券退款金额（整数，最小货币单位，人民币为分） */
  [index: `coupon_refund_fee_${number}`]: string | null
  /** 退款代金券使用数量 */
  [index: `coupon_refund_count_${number}`]: string | null
  /** 退款代金券ID */
  [index: `coupon_refund_id_${number}_${number}`]: string | null
  /** 单个代金券退款金额（整数，最小货币单位，人民币为分） */
  [index: `coupon_refund_fee_${number}_${number}`]: string | null
  /** 退款状态 */
  [index: `refund_status_${number}`]: string
  /** 退款资金来源 */
  [index: `refund_account_${number}`]: string | null
  /** 退款入账账户 */
  [index: `refund_recv_accout_${number}`]: string
  /** 退款成功时间 */
  [index: `refund_success_time_${number}`]: string | null
}
export interface V2SandboxnewPayRefundquery extends Branch {
  /**
   * **查询退款**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayRefundqueryPostXml } & V2Options): Promise<Response<V2SandboxnewPayRefundqueryPostData>>
  /** {@link V2SandboxnewPayRefundquery.post} */
  readonly postAsync: V2SandboxnewPayRefundquery['post']
}

export interface V2SandboxnewPayUnifiedorderPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version?: '1.0' | (string & {}) | undefined
  /**
   * 是否指定服务商分账
   * 至多 1 个字符
   */
  profit_sharing?: 'N' | 'Y' | (string & {}) | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
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
  /**
   * 标价币种
   * 至多 16 个字符
   */
  fee_type?: string | null | undefined
  /** 标价金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /**
   * 终端IP
   * 至多 64 个字符
   */
  spbill_create_ip: string
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
   * 订单优惠标记
   * 至多 32 个字符
   */
  goods_tag?: string | null | undefined
  /**
   * 通知地址
   * 至多 256 个字符
   */
  notify_url: string
  /**
   * 交易类型
   * 至多 16 个字符
   */
  trade_type: string
  /**
   * 商品ID
   * 至多 32 个字符
   */
  product_id?: string | null | undefined
  /**
   * 指定支付方式
   * 至多 32 个字符
   */
  limit_pay?: string | null | undefined
  /**
   * 用户标识
   * 至多 128 个字符
   */
  openid?: string | null | undefined
  /**
   * 电子发票入口开放标识
   * 至多 8 个字符
   */
  receipt?: 'Y' | 'N' | (string & {}) | null | undefined
  /**
   * 场景信息
   * 至多 256 个字符
   */
  scene_info?: string | null | undefined
  /**
   * 证件类型
   * 至多 32 个字符
   * - `IDCARD` 身份证
   * - `HONGKONG_MACAO` 港澳回乡证
   * - `HONGKONG_MACAO_RESIDENT` 港澳居住证
   * - `TAIWAN_RESIDENT` 台湾居住证
   * - `FOREIGN_RESIDENT` 外国人永居证
   * - `OVERSEA_PASSPORT` 护照
   */
  user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | (string & {}) | null | undefined
  /**
   * 证件号
   * 至多 32 个字符
   */
  user_creid?: string | null | undefined
  /**
   * 姓名
   * 至多 64 个字符
   */
  user_truename?: string | null | undefined
}
export interface V2SandboxnewPayUnifiedorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 二维码链接 */
  code_url?: string | null
  /** 支付跳转链接 */
  mweb_url?: string | null
  /** 营销详情 */
  promotion_detail?: string
}
export interface V2SandboxnewPayUnifiedorder extends Branch {
  /**
   * **统一下单**
   *
   * 沙箱环境 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2SandboxnewPayUnifiedorderPostXml } & V2Options): Promise<Response<V2SandboxnewPayUnifiedorderPostData>>
  /** {@link V2SandboxnewPayUnifiedorder.post} */
  readonly postAsync: V2SandboxnewPayUnifiedorder['post']
}
