// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Wxv extends Branch {
  readonly cancelbill: V2WxvCancelbill
  readonly changerentmoney: V2WxvChangerentmoney
  readonly createhotelbill: V2WxvCreatehotelbill
  readonly createrentbill: V2WxvCreaterentbill
  readonly finishhotelbill: V2WxvFinishhotelbill
  readonly finishrentbill: V2WxvFinishrentbill
  readonly queryhotelbill: V2WxvQueryhotelbill
  readonly queryrentbill: V2WxvQueryrentbill
}

export interface V2WxvCancelbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /**
   * 撤销原因
   * 至多 50 个字符
   */
  reason: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
}
export interface V2WxvCancelbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V2WxvCancelbill extends Branch {
  /**
   * **撤销租借订单**
   *
   * APIv2∙免押租借 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
   */
  post(options: { xml: V2WxvCancelbillPostXml } & V2Options): Promise<Response<V2WxvCancelbillPostData>>
  /** {@link V2WxvCancelbill.post} */
  readonly postAsync: V2WxvCancelbill['post']
}

export interface V2WxvChangerentmoneyPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /**
   * 修改原因
   * 至多 50 个字符
   */
  reason?: string | null | undefined
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /** 租金费用 */
  rent_fee: string | number
  /** 赔偿金费用 */
  compensation_fee: string | number
  /**
   * 赔偿金费用说明
   * 至多 30 个字符
   */
  compensation_fee_desc?: string | null | undefined
}
export interface V2WxvChangerentmoneyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V2WxvChangerentmoney extends Branch {
  /**
   * **修改租借订单**
   *
   * APIv2∙免押租借 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
   */
  post(options: { xml: V2WxvChangerentmoneyPostXml } & V2Options): Promise<Response<V2WxvChangerentmoneyPostData>>
  /** {@link V2WxvChangerentmoney.post} */
  readonly postAsync: V2WxvChangerentmoney['post']
}

export interface V2WxvCreatehotelbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
  /**
   * 房间
   * 至多 40 个字符
   */
  room: string
  /**
   * 入住时间
   * 至多 14 个字符
   */
  start_time: string
  /**
   * 预定离店时间
   * 至多 14 个字符
   */
  end_time: string
  /**
   * 酒店
   * 至多 20 个字符
   */
  service_location: string
  /** 押金金额（整数，最小货币单位，人民币为分） */
  deposit_amount: string | number
  /** 房费 */
  room_rate: string | number
  /**
   * 房费说明
   * 至多 30 个字符
   */
  room_rate_desc?: string | null | undefined
  /**
   * 回调数据包
   * 至多 200 个字符
   */
  attach?: string | null | undefined
  /**
   * 取消规则标签
   * 至多 32 个字符
   */
  cancel_rule: string
  /**
   * 取消规则描述
   * 至多 150 个字符
   */
  cancel_rule_desc: string
  /**
   * 平台证书序列号
   * 至多 128 个字符
   */
  cert_serial_no: string
  /**
   * 用户标识
   * 至多 128 个字符
   */
  openid?: string | null | undefined
  /**
   * 用户姓名
   * 至多 400 个字符
   */
  name?: string | null | undefined
  /**
   * 用户手机号
   * 至多 400 个字符
   */
  phone?: string | null | undefined
  /**
   * 用户身份证ID
   * 至多 400 个字符
   */
  userid?: string | null | undefined
  /**
   * 用户收货地址
   * 至多 400 个字符
   */
  address?: string | null | undefined
}
export interface V2WxvCreatehotelbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username */
  miniprogram_username?: string
  /** 跳转微信侧小程序订单数据 */
  package?: string
}
export interface V2WxvCreatehotelbill extends Branch {
  /**
   * **创建速住订单**
   *
   * APIv2∙免押速住 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
   */
  post(options: { xml: V2WxvCreatehotelbillPostXml } & V2Options): Promise<Response<V2WxvCreatehotelbillPostData>>
  /** {@link V2WxvCreatehotelbill.post} */
  readonly postAsync: V2WxvCreatehotelbill['post']
}

export interface V2WxvCreaterentbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
  /**
   * 商品名称
   * 至多 40 个字符
   */
  goods_name: string
  /**
   * 租用时间
   * 至多 14 个字符
   */
  start_time?: string | null | undefined
  /**
   * 预定归还时间
   * 至多 14 个字符
   */
  end_time?: string | null | undefined
  /**
   * 租用地点
   * 至多 20 个字符
   */
  service_location?: string | null | undefined
  /** 押金总额 */
  deposit_amount: string | number
  /** 至多 32 个字符 */
  rent_unit: string
  rent_unit_fee: string | number
  /** 至多 30 个字符 */
  rent_fee_desc?: string | null | undefined
  /**
   * 商户数据包
   * 至多 200 个字符
   */
  attach?: string | null | undefined
  /**
   * 平台证书序列号
   * 至多 128 个字符
   */
  cert_serial_no: string
  /**
   * 用户标识
   * 至多 128 个字符
   */
  openid?: string | null | undefined
  /**
   * 用户姓名
   * 至多 400 个字符
   */
  name?: string | null | undefined
  /**
   * 用户手机号
   * 至多 400 个字符
   */
  phone?: string | null | undefined
  /**
   * 用户身份证ID
   * 至多 400 个字符
   */
  userid?: string | null | undefined
  /**
   * 用户收货地址
   * 至多 400 个字符
   */
  address?: string | null | undefined
}
export interface V2WxvCreaterentbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username */
  miniprogram_username?: string
  /** 跳转微信侧小程序订单数据 */
  package?: string
}
export interface V2WxvCreaterentbill extends Branch {
  /**
   * **创建租借订单**
   *
   * APIv2∙免押租借 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
   */
  post(options: { xml: V2WxvCreaterentbillPostXml } & V2Options): Promise<Response<V2WxvCreaterentbillPostData>>
  /** {@link V2WxvCreaterentbill.post} */
  readonly postAsync: V2WxvCreaterentbill['post']
}

export interface V2WxvFinishhotelbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
  /** 是否入住 */
  checked_in: string | boolean
  /**
   * 实际离店时间
   * 至多 14 个字符
   */
  real_end_time?: string | null | undefined
  /** 其他费用金额（整数，最小货币单位，人民币为分） */
  other_fee: string | number
  /** 其他费用说明 */
  other_fee_desc: string
  /** 取消费用 */
  cancel_fee?: string | number | null | undefined
  /** 赔偿金费用 */
  compensation_fee: string | number
  /** 赔偿金说明 */
  compensation_fee_desc: string
  /** 房费 */
  room_rate?: string | number | null | undefined
  /** 延迟退房费用 */
  overdue_fine: string | number
  /** 延迟退房说明 */
  overdue_fine_desc: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /**
   * 完结凭证
   * 至多 512 个字符
   */
  finish_ticket: string
  /**
   * 分账标识
   * 至多 16 个字符
   */
  profit_sharing: 'Y' | 'N' | (string & {})
}
export interface V2WxvFinishhotelbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V2WxvFinishhotelbill extends Branch {
  /**
   * **完结速住订单**
   *
   * APIv2∙免押速住 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
   */
  post(options: { xml: V2WxvFinishhotelbillPostXml } & V2Options): Promise<Response<V2WxvFinishhotelbillPostData>>
  /** {@link V2WxvFinishhotelbill.post} */
  readonly postAsync: V2WxvFinishhotelbill['post']
}

export interface V2WxvFinishrentbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
  /**
   * 是否归还
   * 至多 32 个字符
   */
  returned: string
  /**
   * 实际归还时间
   * 至多 14 个字符
   */
  real_end_time?: string | null | undefined
  /**
   * 归还地点
   * 至多 30 个字符
   */
  service_end_location?: string | null | undefined
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /** 租金费用 */
  rent_fee: string | number
  /**
   * 赔偿金费用
   * 至多 6000 个字符
   */
  compensation_fee: string
  /** 赔偿金费用说明 */
  compensation_fee_desc: string
  /**
   * 完结凭证
   * 至多 512 个字符
   */
  finish_ticket: string
  /**
   * 分账标识
   * 至多 16 个字符
   */
  profit_sharing: 'Y' | 'N' | (string & {})
}
export interface V2WxvFinishrentbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V2WxvFinishrentbill extends Branch {
  /**
   * **完结租借订单**
   *
   * APIv2∙免押租借 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
   */
  post(options: { xml: V2WxvFinishrentbillPostXml } & V2Options): Promise<Response<V2WxvFinishrentbillPostData>>
  /** {@link V2WxvFinishrentbill.post} */
  readonly postAsync: V2WxvFinishrentbill['post']
}

export interface V2WxvQueryhotelbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
}
export interface V2WxvQueryhotelbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 单据状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 房间 */
  room?: string
  /** 入住时间 */
  start_time?: string
  /** 预定离店时间 */
  end_time?: string | null
  /** 酒店 */
  service_location?: string
  /** 押金 */
  deposit_amount?: string
  /** 房费 */
  room_rate?: string
  /** 房费说明 */
  room_rate_desc?: string
  /** 实际离店时间 */
  real_end_time?: string | null
  /** 是否入住 */
  checked_in?: string
  /** 其他费用 */
  other_fee?: string | null
  /** 其他费用说明 */
  other_fee_desc?: string | null
  /** 赔偿金费用 */
  compensation_fee?: string | null
  /** 赔偿金说明 */
  compensation_fee_desc?: string | null
  /** 延迟退房费 */
  overdue_fine?: string | null
  /** 延迟退房说明 */
  overdue_fine_desc?: string | null
  /** 取消费用 */
  cancel_fee?: string | null
  /** 取消费用说明 */
  cancel_fee_desc?: string | null
  /** 微信支付服务订单号 */
  order_id?: string
  /** 完结凭证 */
  finish_ticket?: string
  /** 回调数据包 */
  attach?: string | null
  /** 结单交易单号 */
  finish_transaction_id?: string | null
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {}) | null
}
export interface V2WxvQueryhotelbill extends Branch {
  /**
   * **查询速住订单**
   *
   * APIv2∙免押速住 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
   */
  post(options: { xml: V2WxvQueryhotelbillPostXml } & V2Options): Promise<Response<V2WxvQueryhotelbillPostData>>
  /** {@link V2WxvQueryhotelbill.post} */
  readonly postAsync: V2WxvQueryhotelbill['post']
}

export interface V2WxvQueryrentbillPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | (string & {})
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
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 商户服务订单号
   * 至多 32 个字符
   */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /**
   * 服务ID
   * 至多 32 个字符
   */
  service_id: string
}
export interface V2WxvQueryrentbillPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string | null
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 单据状态 */
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 租用时间 */
  start_time?: string | null
  /** 租用地点 */
  service_location?: string | null
  /** 押金总额 */
  deposit_amount?: string
  rent_unit?: 'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {})
  rent_unit_fee?: string
  rent_fee_desc?: string | null
  /** 实际归还时间 */
  real_end_time?: string | null
  /** 租金费用 */
  rent_fee?: string | null
  /** 赔偿金费用 */
  compensation_fee?: string | null
  /** 赔偿金说明 */
  compensation_fee_desc?: string | null
  /** 归还地点 */
  service_end_location?: string | null
  /** 微信支付服务订单号 */
  order_id?: string
  /** 完结凭证 */
  finish_ticket?: string
  /** 回调数据包 */
  attach?: string | null
  /** 结单交易单号 */
  finish_transaction_id?: string | null
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {}) | null
}
export interface V2WxvQueryrentbill extends Branch {
  /**
   * **查询租借订单**
   *
   * APIv2∙免押租借 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
   */
  post(options: { xml: V2WxvQueryrentbillPostXml } & V2Options): Promise<Response<V2WxvQueryrentbillPostData>>
  /** {@link V2WxvQueryrentbill.post} */
  readonly postAsync: V2WxvQueryrentbill['post']
}
