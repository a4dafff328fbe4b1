// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Transit extends Branch {
  readonly partnerpay: V2TransitPartnerpay
  readonly pay: V2TransitPay
  readonly queryorder: V2TransitQueryorder
}

export interface V2TransitPartnerpay extends Branch {
  readonly payapply: V2TransitPartnerpayPayapply
  readonly queryorder: V2TransitPartnerpayQueryorder
  readonly querystate: V2TransitPartnerpayQuerystate
}

export interface V2TransitPartnerpayPayapplyPostXml {
  /**
   * 公众账号id
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号id
   * 至多 32 个字符
   */
  sub_appid?: string | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
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
  /**
   * 回调通知url
   * 至多 256 个字符
   */
  notify_url: string
  /**
   * 交易类型
   * 至多 16 个字符
   */
  trade_type: 'PAP' | (string & {})
  /**
   * 委托代扣协议id
   * 至多 32 个字符
   */
  contract_id?: string | undefined
  /**
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'METRO' | 'BUS' | (string & {})
  /**
   * 场景信息
   * 至多 1024 个字符
   */
  scene_info: string
  /** 客户端IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /**
   * 版本号
   * 至多 16 个字符
   */
  version: '2.0' | (string & {})
}
export interface V2TransitPartnerpayPayapplyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号id */
  sub_appid?: string | null
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
}
export interface V2TransitPartnerpayPayapply extends Branch {
  /**
   * **申请扣款**
   *
   * APIv2∙乘车码代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989903
   */
  post(options: { xml: V2TransitPartnerpayPayapplyPostXml } & V2Options): Promise<Response<V2TransitPartnerpayPayapplyPostData>>
  /** {@link V2TransitPartnerpayPayapply.post} */
  readonly postAsync: V2TransitPartnerpayPayapply['post']
}

export interface V2TransitPartnerpayQueryorderPostXml {
  /**
   * 请求appid
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号id
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
  sub_mch_id: string
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
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
}
export interface V2TransitPartnerpayQueryorderPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 请求appid */
  appid?: string
  /** 子商户公众账号id */
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
  /** 用户子标识 */
  sub_openid?: string | null
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {}) | null
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {})
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
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 代金券或立减优惠金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string | null
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
  trade_state_desc?: string | null
}
export interface V2TransitPartnerpayQueryorder extends Branch {
  /**
   * **查询订单**
   *
   * APIv2∙车主平台 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989909
   */
  post(options: { xml: V2TransitPartnerpayQueryorderPostXml } & V2Options): Promise<Response<V2TransitPartnerpayQueryorderPostData>>
  /** {@link V2TransitPartnerpayQueryorder.post} */
  readonly postAsync: V2TransitPartnerpayQueryorder['post']
}

export interface V2TransitPartnerpayQuerystatePostXml {
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string | null | undefined
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 委托代扣协议id */
  contract_id: string
  /**
   * 签名类型
   * 默认 `"HMAC-SHA256"`
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /** 签名 */
  sign?: string | undefined
  /** 微信openID */
  openid: string
}
export interface V2TransitPartnerpayQuerystatePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 请求appid */
  appid?: string
  /** 子商户公众账号id */
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
  /** 用户状态 */
  user_state?: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /**
   * 协议状态
   * - `0` 签约中
   * - `1` 解约
   */
  contract_state?: '0' | '1' | (string & {})
}
export interface V2TransitPartnerpayQuerystate extends Branch {
  /**
   * **查询用户状态接口**
   *
   * APIv2∙乘车码代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989910
   */
  post(options: { xml: V2TransitPartnerpayQuerystatePostXml } & V2Options): Promise<Response<V2TransitPartnerpayQuerystatePostData>>
  /** {@link V2TransitPartnerpayQuerystate.post} */
  readonly postAsync: V2TransitPartnerpayQuerystate['post']
}

export interface V2TransitPay extends Branch {
  readonly payapply: V2TransitPayPayapply
  readonly querystate: V2TransitPayQuerystate
}

export interface V2TransitPayPayapplyPostXml {
  /**
   * 公众账号id
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
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
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
  /**
   * 回调通知url
   * 至多 256 个字符
   */
  notify_url: string
  /**
   * 交易类型
   * 至多 16 个字符
   */
  trade_type: 'PAP' | (string & {})
  /**
   * 委托代扣协议id
   * 至多 32 个字符
   */
  contract_id?: string | undefined
  /**
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'METRO' | 'BUS' | (string & {})
  /**
   * 场景信息
   * 至多 1024 个字符
   */
  scene_info: string
  /** 客户端IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /**
   * 版本号
   * 至多 16 个字符
   */
  version: '2.0' | (string & {})
}
export interface V2TransitPayPayapplyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
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
}
export interface V2TransitPayPayapply extends Branch {
  /**
   * **申请扣款**
   *
   * APIv2∙乘车码代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984781
   */
  post(options: { xml: V2TransitPayPayapplyPostXml } & V2Options): Promise<Response<V2TransitPayPayapplyPostData>>
  /** {@link V2TransitPayPayapply.post} */
  readonly postAsync: V2TransitPayPayapply['post']
}

export interface V2TransitPayQuerystatePostXml {
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 委托代扣协议id */
  contract_id: string
  /**
   * 签名类型
   * 默认 `"HMAC-SHA256"`
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /** 签名 */
  sign?: string | undefined
  /** 微信openID */
  openid: string
}
export interface V2TransitPayQuerystatePostData {
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
  /** 用户状态 */
  user_state?: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /**
   * 协议状态
   * - `0` 签约中
   * - `1` 解约
   */
  contract_state?: '0' | '1' | (string & {})
}
export interface V2TransitPayQuerystate extends Branch {
  /**
   * **查询用户状态接口**
   *
   * APIv2∙乘车码代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985234
   */
  post(options: { xml: V2TransitPayQuerystatePostXml } & V2Options): Promise<Response<V2TransitPayQuerystatePostData>>
  /** {@link V2TransitPayQuerystate.post} */
  readonly postAsync: V2TransitPayQuerystate['post']
}

export interface V2TransitQueryorderPostXml {
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
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 签名
   * 至多 64 个字符
   */
  sign?: string | undefined
}
export interface V2TransitQueryorderPostData {
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
  is_subscribe?: 'Y' | 'N' | (string & {}) | null
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {})
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
  /** 应结订单金额（整数，最小货币单位，人民币为分） */
  settlement_total_fee?: string | null
  /** 代金券或立减优惠金额（整数，最小货币单位，人民币为分） */
  coupon_fee?: string | null
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string | null
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string | null
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
  trade_state_desc?: string | null
}
export interface V2TransitQueryorder extends Branch {
  /**
   * **查询订单**
   *
   * APIv2∙车主平台 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986341
   */
  post(options: { xml: V2TransitQueryorderPostXml } & V2Options): Promise<Response<V2TransitQueryorderPostData>>
  /** {@link V2TransitQueryorder.post} */
  readonly postAsync: V2TransitQueryorder['post']
}
