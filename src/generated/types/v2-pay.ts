// printed by scripts/generate.ts from src/catalogue: do not edit
import type { FileOptions, Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Pay extends Branch {
  readonly closecombinedorder: V2PayClosecombinedorder
  readonly closeorder: V2PayCloseorder
  readonly combinedorder: V2PayCombinedorder
  readonly contractorder: V2PayContractorder
  readonly downloadbill: V2PayDownloadbill
  readonly downloadfundflow: V2PayDownloadfundflow
  readonly facepay: V2PayFacepay
  readonly facepayquery: V2PayFacepayquery
  readonly micropay: V2PayMicropay
  readonly orderquery: V2PayOrderquery
  readonly paporderquery: V2PayPaporderquery
  readonly pappayapply: V2PayPappayapply
  readonly partner: V2PayPartner
  readonly profitsharingaddreceiver: V2PayProfitsharingaddreceiver
  readonly profitsharingmerchantratioquery: V2PayProfitsharingmerchantratioquery
  readonly profitsharingorderamountquery: V2PayProfitsharingorderamountquery
  readonly profitsharingquery: V2PayProfitsharingquery
  readonly profitsharingremovereceiver: V2PayProfitsharingremovereceiver
  readonly profitsharingreturnquery: V2PayProfitsharingreturnquery
  readonly querycombinedorder: V2PayQuerycombinedorder
  readonly queryexchagerate: V2PayQueryexchagerate
  readonly refundquery: V2PayRefundquery
  readonly refundqueryv2: V2PayRefundqueryv2
  readonly settlementquery: V2PaySettlementquery
  readonly unifiedorder: V2PayUnifiedorder
}

export interface V2PayClosecombinedorderPostXml {
  /**
   * 合单appid
   * 至多 32 个字符
   */
  combine_appid: string
  /**
   * 合单商户号
   * 至多 32 个字符
   */
  combine_mch_id: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 64 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 合单商户订单号
   * 至多 32 个字符
   */
  combine_out_trade_no: string
  /**
   * 子单信息
   * 至多 10240 个字符
   */
  sub_order_list: string
}
export interface V2PayClosecombinedorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 合单appid */
  combine_appid?: string
  /** 合单商户号 */
  combine_mch_id?: string
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
}
export interface V2PayClosecombinedorder extends Branch {
  /**
   * **合单关单**
   *
   * APIv2∙基础支付∙合单 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
   * @deprecated 已关闭，请改用 /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
   */
  post(options: { xml: V2PayClosecombinedorderPostXml } & V2Options): Promise<Response<V2PayClosecombinedorderPostData>>
  /** {@link V2PayClosecombinedorder.post} */
  readonly postAsync: V2PayClosecombinedorder['post']
}

export interface V2PayCloseorderPostXml {
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
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
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
}
export interface V2PayCloseorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
}
export interface V2PayCloseorder extends Branch {
  /**
   * **关闭订单**
   *
   * APIv2∙基础支付 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935216
   */
  post(options: { xml: V2PayCloseorderPostXml } & V2Options): Promise<Response<V2PayCloseorderPostData>>
  /** {@link V2PayCloseorder.post} */
  readonly postAsync: V2PayCloseorder['post']
}

export interface V2PayCombinedorderPostXml {
  /**
   * 合单appid
   * 至多 32 个字符
   */
  combine_appid: string
  /**
   * 合单商户号
   * 至多 32 个字符
   */
  combine_mch_id: string
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 64 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 合单商户订单号
   * 至多 32 个字符
   */
  combine_out_trade_no: string
  /**
   * 终端IP
   * 至多 16 个字符
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
   * 通知地址
   * 至多 256 个字符
   */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /**
   * 商品ID
   * 至多 32 个字符
   */
  product_id?: string | null | undefined
  /**
   * 合单用户标识
   * 至多 128 个字符
   */
  combine_openid?: string | null | undefined
  /**
   * 场景信息
   * 至多 256 个字符
   */
  scene_info: string
  /**
   * 子单信息
   * 至多 10240 个字符
   */
  sub_order_list: string
}
export interface V2PayCombinedorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 合单appid */
  combine_appid?: string
  /** 合单商户号 */
  combine_mch_id?: string
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
  trade_type?: string
  /** 二维码链接 */
  code_url?: string | null
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** H5支付跳转链接 */
  mweb_url?: string | null
}
export interface V2PayCombinedorder extends Branch {
  /**
   * **合单下单**
   *
   * APIv2∙基础支付∙合单 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
   * @deprecated 已关闭，请改用 /v3/combine-transactions/app、/v3/combine-transactions/h5、/v3/combine-transactions/jsapi、/v3/combine-transactions/native
   */
  post(options: { xml: V2PayCombinedorderPostXml } & V2Options): Promise<Response<V2PayCombinedorderPostData>>
  /** {@link V2PayCombinedorder.post} */
  readonly postAsync: V2PayCombinedorder['post']
}

export interface V2PayContractorderPostXml {
  /**
   * 请求appid
   * 至多 32 个字符
   */
  appid: string
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
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | undefined
  /**
   * 签约商户号
   * 至多 32 个字符
   */
  contract_mchid: string
  /**
   * 签约appid
   * 至多 32 个字符
   */
  contract_appid: string
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
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
   * 商品描述
   * 至多 128 个字符
   */
  body: string
  /**
   * 商品详情
   * 至多 8192 个字符
   */
  detail?: string | null | undefined
  /**
   * 附加数据
   * 至多 127 个字符
   */
  attach?: string | null | undefined
  /**
   * 回调通知url
   * 至多 256 个字符
   */
  notify_url: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /**
   * 终端IP
   * 至多 16 个字符
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
   * 商品标记
   * 至多 32 个字符
   */
  goods_tag?: string | null | undefined
  /**
   * 交易类型
   * 至多 16 个字符
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
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
   * 用户子标识
   * 至多 128 个字符
   */
  sub_openid?: string | null | undefined
  /** 模板id */
  plan_id: string | number
  /**
   * 签约协议号
   * 至多 32 个字符
   */
  contract_code: string
  /** 请求序列号 */
  request_serial: string | number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约信息通知url */
  contract_notify_url: string
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
}
export interface V2PayContractorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号id */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 预签约结果 */
  contract_result_code?: string
  /** 预签约错误代码 */
  contract_err_code?: string | null
  /** 预签约错误描述 */
  contract_err_code_des?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 二维码链接 */
  code_url?: string | null
  /** 模板id */
  plan_id?: string | null
  /**
   * 请求序列号
   * 数字组成的字符串
   */
  request_serial?: string | null
  /** 签约协议号 */
  contract_code?: string | null
  /** 用户账户展示名称 */
  contract_display_account?: string | null
  /** 支付跳转链接 */
  mweb_url?: string | null
  /** 商户订单号 */
  out_trade_no?: string
}
export interface V2PayContractorder extends Branch {
  /**
   * **支付中签约**
   *
   * APIv2∙委托扣款 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987320
   */
  post(options: { xml: V2PayContractorderPostXml } & V2Options): Promise<Response<V2PayContractorderPostData>>
  /** {@link V2PayContractorder.post} */
  readonly postAsync: V2PayContractorder['post']
}

export interface V2PayDownloadbillPostXml {
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
export interface V2PayDownloadbill extends Branch {
  /**
   * **下载对账单**
   *
   * APIv2∙基础支付∙账单 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   */
  post(options: { xml: V2PayDownloadbillPostXml } & FileOptions & V2Options): Promise<Response<unknown>>
  /** {@link V2PayDownloadbill.post} */
  readonly postAsync: V2PayDownloadbill['post']
}

export interface V2PayDownloadfundflowPostXml {
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
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: string | null | undefined
  /**
   * 资金账单日期
   * 至多 8 个字符
   */
  bill_date: string
  /**
   * 资金账户类型
   * 至多 8 个字符
   */
  account_type: 'Basic' | 'Operation' | 'Fees' | (string & {})
  /**
   * 压缩账单
   * 至多 8 个字符
   */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
}
export interface V2PayDownloadfundflow extends Branch {
  /**
   * **下载资金账单**
   *
   * APIv2∙基础支付∙账单 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
   */
  post(options: { xml: V2PayDownloadfundflowPostXml } & FileOptions & V2Options): Promise<Response<unknown>>
  /** {@link V2PayDownloadfundflow.post} */
  readonly postAsync: V2PayDownloadfundflow['post']
}

export interface V2PayFacepayPostXml {
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
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 商品描述
   * 至多 128 个字符
   */
  body: string
  /**
   * 商品详情
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
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /**
   * 货币类型
   * 至多 16 个字符
   */
  fee_type: string
  /**
   * 终端IP
   * 至多 16 个字符
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
   * 用户标识
   * 至多 128 个字符
   */
  openid?: string | null | undefined
  /**
   * 授权码
   * 至多 128 个字符
   */
  face_code: string
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2PayFacepayPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
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
  /** 用户子标识 */
  sub_openid?: string | null
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {}) | null
  /** 交易类型 */
  trade_type?: string
  /** 付款银行 */
  bank_type?: string
  /** 标价币种 */
  fee_type?: string | null
  /** 标价金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 代金券金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商家数据包 */
  attach?: string | null
  /** 支付完成时间 */
  time_end?: string
  /** 营销详情 */
  promotion_detail?: string
}
export interface V2PayFacepay extends Branch {
  /**
   * **提交刷脸支付**
   *
   * APIv2∙人脸支付 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post(options: { xml: V2PayFacepayPostXml } & V2Options): Promise<Response<V2PayFacepayPostData>>
  /** {@link V2PayFacepay.post} */
  readonly postAsync: V2PayFacepay['post']
}

export interface V2PayFacepayqueryPostXml {
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
export interface V2PayFacepayqueryPostData {
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
export interface V2PayFacepayquery extends Branch {
  /**
   * **查询订单**
   *
   * APIv2∙人脸支付 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post(options: { xml: V2PayFacepayqueryPostXml } & V2Options): Promise<Response<V2PayFacepayqueryPostData>>
  /** {@link V2PayFacepayquery.post} */
  readonly postAsync: V2PayFacepayquery['post']
}

export interface V2PayMicropayPostXml {
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
export interface V2PayMicropayPostData {
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
  /**
   * 是否关注公众账号
   * @deprecated
   */
  is_subscribe?: 'N' | (string & {})
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
export interface V2PayMicropay extends Branch {
  /**
   * **提交付款码支付**
   *
   * APIv2∙基础支付 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
   */
  post(options: { xml: V2PayMicropayPostXml } & V2Options): Promise<Response<V2PayMicropayPostData>>
  /** {@link V2PayMicropay.post} */
  readonly postAsync: V2PayMicropay['post']
}

export interface V2PayOrderqueryPostXml {
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
export interface V2PayOrderqueryPostData {
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
  is_subscribe?: 'N' | (string & {})
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
export interface V2PayOrderquery extends Branch {
  /**
   * **查询订单**
   *
   * APIv2∙基础支付 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937320
   */
  post(options: { xml: V2PayOrderqueryPostXml } & V2Options): Promise<Response<V2PayOrderqueryPostData>>
  /** {@link V2PayOrderquery.post} */
  readonly postAsync: V2PayOrderquery['post']
}

export interface V2PayPaporderqueryPostXml {
  /**
   * 请求appid
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
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
}
export interface V2PayPaporderqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 请求appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  is_subscribe?: 'N' | (string & {}) | null
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 货币种类 */
  fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string | null
  /** 代金券或立减优惠金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string | null
  /** 代金券或立减优惠ID */
  [index: `coupon_id_${number}`]: string | null
  /** 单个代金券或立减优惠支付金额（整数，最小货币单位，人民币为分） */
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
}
export interface V2PayPaporderquery extends Branch {
  /**
   * **查询订单**
   *
   * APIv2∙委托扣款 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4013894074
   */
  post(options: { xml: V2PayPaporderqueryPostXml } & V2Options): Promise<Response<V2PayPaporderqueryPostData>>
  /** {@link V2PayPaporderquery.post} */
  readonly postAsync: V2PayPaporderquery['post']
}

export interface V2PayPappayapplyPostXml {
  /**
   * 请求appid
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
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 商品描述
   * 至多 128 个字符
   */
  body: string
  /**
   * 商品详情
   * 至多 8192 个字符
   */
  detail?: string | null | undefined
  /**
   * 附加数据
   * 至多 128 个字符
   */
  attach?: string | null | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /**
   * 货币类型
   * 至多 16 个字符
   */
  fee_type?: string | null | undefined
  /**
   * 终端IP
   * 至多 16 个字符
   */
  spbill_create_ip: string
  /**
   * 商品标记
   * 至多 32 个字符
   */
  goods_tag?: string | null | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /**
   * 电子发票入口开放标识
   * 至多 8 个字符
   */
  receipt?: string | null | undefined
}
export interface V2PayPappayapplyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
}
export interface V2PayPappayapply extends Branch {
  /**
   * **申请扣款**
   *
   * APIv2∙委托扣款 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
   */
  post(options: { xml: V2PayPappayapplyPostXml } & V2Options): Promise<Response<V2PayPappayapplyPostData>>
  /** {@link V2PayPappayapply.post} */
  readonly postAsync: V2PayPappayapply['post']
}

export interface V2PayPartner extends Branch {
  readonly paporderquery: V2PayPartnerPaporderquery
  readonly pappayapply: V2PayPartnerPappayapply
}

export interface V2PayPartnerPaporderqueryPostXml {
  /**
   * 请求appid
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
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
}
export interface V2PayPartnerPaporderqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 请求appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  is_subscribe?: 'N' | (string & {}) | null
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_fee?: string
  /** 货币种类 */
  fee_type?: string | null
  /** 现金支付金额（整数，最小货币单位，人民币为分） */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string | null
  /** 代金券或立减优惠金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string | null
  /** 代金券或立减优惠ID */
  [index: `coupon_id_${number}`]: string | null
  /** 单个代金券或立减优惠支付金额（整数，最小货币单位，人民币为分） */
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
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
}
export interface V2PayPartnerPaporderquery extends Branch {
  /**
   * **查询订单**
   *
   * APIv2∙委托扣款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014113946
   */
  post(options: { xml: V2PayPartnerPaporderqueryPostXml } & V2Options): Promise<Response<V2PayPartnerPaporderqueryPostData>>
  /** {@link V2PayPartnerPaporderquery.post} */
  readonly postAsync: V2PayPartnerPaporderquery['post']
}

export interface V2PayPartnerPappayapplyPostXml {
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
   * 请求appid
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
   * 至多 64 个字符
   */
  sign?: string | undefined
  /**
   * 商品描述
   * 至多 128 个字符
   */
  body: string
  /**
   * 商品详情
   * 至多 8192 个字符
   */
  detail?: string | null | undefined
  /**
   * 附加数据
   * 至多 128 个字符
   */
  attach?: string | null | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  out_trade_no: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_fee: string | number
  /**
   * 货币类型
   * 至多 16 个字符
   */
  fee_type?: string | null | undefined
  /**
   * 终端IP
   * 至多 16 个字符
   */
  spbill_create_ip: string
  /**
   * 商品标记
   * 至多 32 个字符
   */
  goods_tag?: string | null | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /**
   * 电子发票入口开放标识
   * 至多 8 个字符
   */
  receipt?: string | null | undefined
}
export interface V2PayPartnerPappayapplyPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
}
export interface V2PayPartnerPappayapply extends Branch {
  /**
   * **申请扣款**
   *
   * APIv2∙委托扣款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988372
   */
  post(options: { xml: V2PayPartnerPappayapplyPostXml } & V2Options): Promise<Response<V2PayPartnerPappayapplyPostData>>
  /** {@link V2PayPartnerPappayapply.post} */
  readonly postAsync: V2PayPartnerPappayapply['post']
}

export interface V2PayProfitsharingaddreceiverPostXml {
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 分账接收方
   * 至多 2048 个字符
   */
  receiver: string
}
export interface V2PayProfitsharingaddreceiverPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 分账接收方 */
  receiver?: string
}
export interface V2PayProfitsharingaddreceiver extends Branch {
  /**
   * **添加分账接收方**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983255
   */
  post(options: { xml: V2PayProfitsharingaddreceiverPostXml } & V2Options): Promise<Response<V2PayProfitsharingaddreceiverPostData>>
  /** {@link V2PayProfitsharingaddreceiver.post} */
  readonly postAsync: V2PayProfitsharingaddreceiver['post']
}

export interface V2PayProfitsharingmerchantratioqueryPostXml {
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
   * 品牌主商户号
   * 至多 32 个字符
   */
  brand_mch_id?: string | null | undefined
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2PayProfitsharingmerchantratioqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 品牌主商户号 */
  brand_mch_id?: string | null
  /** 最大分账比例 */
  max_ratio?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
}
export interface V2PayProfitsharingmerchantratioquery extends Branch {
  /**
   * **查询最大分账比例**
   *
   * APIv2∙资金应用∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985120
   */
  post(options: { xml: V2PayProfitsharingmerchantratioqueryPostXml } & V2Options): Promise<Response<V2PayProfitsharingmerchantratioqueryPostData>>
  /** {@link V2PayProfitsharingmerchantratioquery.post} */
  readonly postAsync: V2PayProfitsharingmerchantratioquery['post']
}

export interface V2PayProfitsharingorderamountqueryPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 微信订单号
   * 至多 32 个字符
   */
  transaction_id: string
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2PayProfitsharingorderamountqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 商户号 */
  mch_id?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 订单剩余待分金额（整数，最小货币单位，人民币为分） */
  unsplit_amount?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
}
export interface V2PayProfitsharingorderamountquery extends Branch {
  /**
   * **查询订单待分账金额**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984132
   */
  post(options: { xml: V2PayProfitsharingorderamountqueryPostXml } & V2Options): Promise<Response<V2PayProfitsharingorderamountqueryPostData>>
  /** {@link V2PayProfitsharingorderamountquery.post} */
  readonly postAsync: V2PayProfitsharingorderamountquery['post']
}

export interface V2PayProfitsharingqueryPostXml {
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
  transaction_id: string
  /**
   * 商户分账单号
   * 至多 32 个字符
   */
  out_order_no: string
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2PayProfitsharingqueryPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: string
}
export interface V2PayProfitsharingquery extends Branch {
  /**
   * **查询分账结果**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983179
   */
  post(options: { xml: V2PayProfitsharingqueryPostXml } & V2Options): Promise<Response<V2PayProfitsharingqueryPostData>>
  /** {@link V2PayProfitsharingquery.post} */
  readonly postAsync: V2PayProfitsharingquery['post']
}

export interface V2PayProfitsharingremovereceiverPostXml {
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 分账接收方
   * 至多 2048 个字符
   */
  receiver: string
}
export interface V2PayProfitsharingremovereceiverPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 分账接收方 */
  receiver?: string
}
export interface V2PayProfitsharingremovereceiver extends Branch {
  /**
   * **删除分账接收方**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983295
   */
  post(options: { xml: V2PayProfitsharingremovereceiverPostXml } & V2Options): Promise<Response<V2PayProfitsharingremovereceiverPostData>>
  /** {@link V2PayProfitsharingremovereceiver.post} */
  readonly postAsync: V2PayProfitsharingremovereceiver['post']
}

export interface V2PayProfitsharingreturnqueryPostXml {
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 微信分账单号
   * 至多 64 个字符
   */
  order_id?: string | undefined
  /**
   * 商户分账单号
   * 至多 64 个字符
   */
  out_order_no?: string | undefined
  /**
   * 商户回退单号
   * 至多 32 个字符
   */
  out_return_no: string
}
export interface V2PayProfitsharingreturnqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 微信回退单号 */
  return_no?: string
  /** 回退方类型 */
  return_account_type?: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 */
  return_account?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  return_amount?: string
  /** 回退描述 */
  description?: string
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /** 完成时间 */
  finish_time?: string
}
export interface V2PayProfitsharingreturnquery extends Branch {
  /**
   * **回退结果查询**
   *
   * APIv2∙资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984233
   */
  post(options: { xml: V2PayProfitsharingreturnqueryPostXml } & V2Options): Promise<Response<V2PayProfitsharingreturnqueryPostData>>
  /** {@link V2PayProfitsharingreturnquery.post} */
  readonly postAsync: V2PayProfitsharingreturnquery['post']
}

export interface V2PayQuerycombinedorderPostXml {
  /**
   * 合单appid
   * 至多 32 个字符
   */
  combine_appid: string
  /**
   * 合单商户号
   * 至多 32 个字符
   */
  combine_mch_id: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 64 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 合单商户订单号
   * 至多 32 个字符
   */
  combine_out_trade_no: string
}
export interface V2PayQuerycombinedorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 合单appid */
  combine_appid?: string
  /** 合单商户号 */
  combine_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 设备号 */
  device_info?: string | null
  /** 合单用户标识 */
  combine_openid?: string | null
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 子单信息 */
  sub_order_list?: string
}
export interface V2PayQuerycombinedorder extends Branch {
  /**
   * **合单查单**
   *
   * APIv2∙基础支付∙合单 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
   * @deprecated 已关闭，请改用 /v3/combine-transactions/out-trade-no/{combine_out_trade_no}
   */
  post(options: { xml: V2PayQuerycombinedorderPostXml } & V2Options): Promise<Response<V2PayQuerycombinedorderPostData>>
  /** {@link V2PayQuerycombinedorder.post} */
  readonly postAsync: V2PayQuerycombinedorder['post']
}

export interface V2PayQueryexchageratePostXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 币种 */
  fee_type: string
  /** 日期 */
  date: string
  /** 签名 */
  sign?: string | undefined
}
export interface V2PayQueryexchageratePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string | null
  /** 币种 */
  fee_type?: string
  /** 汇率时间 */
  rate_time?: string
  /** 现汇卖出价 */
  rate?: string
  /** 签名 */
  sign?: string
}
export interface V2PayQueryexchagerate extends Branch {
  /**
   * **汇率查询**
   *
   * 跨境 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
   */
  post(options: { xml: V2PayQueryexchageratePostXml } & V2Options): Promise<Response<V2PayQueryexchageratePostData>>
  /** {@link V2PayQueryexchagerate.post} */
  readonly postAsync: V2PayQueryexchagerate['post']
}

export interface V2PayRefundqueryPostXml {
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
export interface V2PayRefundqueryPostData {
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
export interface V2PayRefundquery extends Branch {
  /**
   * **查询退款**
   *
   * APIv2∙基础支付∙退款 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939577
   */
  post(options: { xml: V2PayRefundqueryPostXml } & V2Options): Promise<Response<V2PayRefundqueryPostData>>
  /** {@link V2PayRefundquery.post} */
  readonly postAsync: V2PayRefundquery['post']
}

export interface V2PayRefundqueryv2PostXml {
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
export interface V2PayRefundqueryv2PostData {
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
  /** 营销详情 */
  promotion_detail?: string
}
export interface V2PayRefundqueryv2 extends Branch {
  /**
   * **查询退款（支持单品）**
   *
   * APIv2∙基础支付∙退款 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984122
   */
  post(options: { xml: V2PayRefundqueryv2PostXml } & V2Options): Promise<Response<V2PayRefundqueryv2PostData>>
  /** {@link V2PayRefundqueryv2.post} */
  readonly postAsync: V2PayRefundqueryv2['post']
}

export interface V2PaySettlementqueryPostXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | null | undefined
  /** 结算状态 */
  usetag: '1' | '2' | (string & {}) | (number & {})
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 偏移量 */
  offset: string | number
  /** 最大记录条数 */
  limit: string | number
  /** 开始日期 */
  date_start: string
  /** 结束日期 */
  date_end: string
  /** 是否查询分账结算信息 */
  query_split?: string | boolean | null | undefined
  /** 签名 */
  sign?: string | undefined
}
export interface V2PaySettlementqueryPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 签名 */
  sign?: string
  /** 返回数据行数 */
  record_num?: string
  /** 付汇批次号 */
  fbatchno?: string
  /** 结算日期 */
  date_settlement?: string
  /** 交易开始日期 */
  date_start?: string
  /** 交易结束日期 */
  date_end?: string
  /** 划账金额（整数，最小货币单位，人民币为分） */
  settlement_fee?: string
  /** 未划账金额（整数，最小货币单位，人民币为分） */
  unsettlement_fee?: string
  /** 结算币种 */
  settlementfee_type?: string
  /** 支付金额（整数，最小货币单位，人民币为分） */
  pay_fee?: string
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_fee?: string
  /** 支付净额 */
  pay_net_fee?: string
  /** 手续费金额（整数，最小货币单位，人民币为分） */
  poundage_fee?: string
  /** 分账划账金额（整数，最小货币单位，人民币为分） */
  split_settlement_fee?: string
  /** 分账未划账金额（整数，最小货币单位，人民币为分） */
  split_unsettlement_fee?: string
}
export interface V2PaySettlementquery extends Branch {
  /**
   * **查询结算资金**
   *
   * 跨境 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
   */
  post(options: { xml: V2PaySettlementqueryPostXml } & V2Options): Promise<Response<V2PaySettlementqueryPostData>>
  /** {@link V2PaySettlementquery.post} */
  readonly postAsync: V2PaySettlementquery['post']
}

export interface V2PayUnifiedorderPostXml {
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
   * 子商户公众账号ID
   * 至多 32 个字符
   */
  sub_appid?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 用户子标识
   * 至多 128 个字符
   */
  sub_openid?: string | undefined
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
export interface V2PayUnifiedorderPostData {
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
export interface V2PayUnifiedorder extends Branch {
  /**
   * **统一下单**
   *
   * APIv2∙基础支付 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
   */
  post(options: { xml: V2PayUnifiedorderPostXml } & V2Options): Promise<Response<V2PayUnifiedorderPostData>>
  /** {@link V2PayUnifiedorder.post} */
  readonly postAsync: V2PayUnifiedorder['post']
}
