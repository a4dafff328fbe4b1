// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Vehicle extends Branch {
  readonly partnerpay: V2VehiclePartnerpay
  readonly pay: V2VehiclePay
}

export interface V2VehiclePartnerpay extends Branch {
  readonly notification: V2VehiclePartnerpayNotification
  readonly payapply: V2VehiclePartnerpayPayapply
  readonly querystate: V2VehiclePartnerpayQuerystate
}

export interface V2VehiclePartnerpayNotificationPostXml {
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
   * 子商户公众账号id
   * 至多 32 个字符
   */
  sub_appid: string
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
   * 版本号
   * 至多 16 个字符
   */
  version: '3.0' | (string & {})
  /**
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | (string & {})
  /**
   * 场景信息
   * 至多 1024 个字符
   */
  scene_info: string
}
export interface V2VehiclePartnerpayNotificationPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号id */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户公众账号id */
  sub_appid?: string | null
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
  user_state?: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | null
}
export interface V2VehiclePartnerpayNotification extends Branch {
  /**
   * **用户入场通知**
   *
   * APIv2∙车主平台 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988204
   */
  post(options: { xml: V2VehiclePartnerpayNotificationPostXml } & V2Options): Promise<Response<V2VehiclePartnerpayNotificationPostData>>
  /** {@link V2VehiclePartnerpayNotification.post} */
  readonly postAsync: V2VehiclePartnerpayNotification['post']
}

export interface V2VehiclePartnerpayPayapplyPostXml {
  /**
   * 公众账号id
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号id
   * 至多 32 个字符
   */
  sub_appid: string
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
   * 版本号
   * 至多 16 个字符
   */
  version: '3.0' | (string & {})
  /**
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | (string & {})
  /**
   * 用户标识
   * 至多 32 个字符
   */
  openid?: string | null | undefined
  /**
   * 分账标识
   * 至多 16 个字符
   */
  profit_sharing?: 'Y' | 'N' | (string & {}) | null | undefined
  /**
   * 场景信息
   * 至多 1024 个字符
   */
  scene_info: string
}
export interface V2VehiclePartnerpayPayapplyPostData {
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
export interface V2VehiclePartnerpayPayapply extends Branch {
  /**
   * **申请扣款**
   *
   * APIv2∙车主平台 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988205
   */
  post(options: { xml: V2VehiclePartnerpayPayapplyPostXml } & V2Options): Promise<Response<V2VehiclePartnerpayPayapplyPostData>>
  /** {@link V2VehiclePartnerpayPayapply.post} */
  readonly postAsync: V2VehiclePartnerpayPayapply['post']
}

export interface V2VehiclePartnerpayQuerystatePostXml {
  /**
   * 公众账号id
   * 至多 32 个字符
   */
  appid: string
  /**
   * 子商户公众账号id
   * 至多 32 个字符
   */
  sub_appid: string
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
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {})
  /**
   * 跳转场景
   * 至多 16 个字符
   */
  jump_scene?: 'APP' | 'H5' | (string & {}) | null | undefined
  /**
   * 用户标识
   * 至多 32 个字符
   */
  openid: string
  /** 用户子标识 */
  sub_openid: string
  /** 车牌号 */
  plate_number: string
  /**
   * 版本号
   * 至多 16 个字符
   */
  version: '3.0' | (string & {})
}
export interface V2VehiclePartnerpayQuerystatePostData {
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
  user_state?: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 */
  openid?: string | null
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | null
  /** 用户子标识 */
  sub_openid?: string | null
  /** 跳转路径 */
  path?: string | null
  /** 车牌信息 */
  plate_number_info?: string | null
}
export interface V2VehiclePartnerpayQuerystate extends Branch {
  /**
   * **用户状态查询**
   *
   * APIv2∙车主平台 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988212
   */
  post(options: { xml: V2VehiclePartnerpayQuerystatePostXml } & V2Options): Promise<Response<V2VehiclePartnerpayQuerystatePostData>>
  /** {@link V2VehiclePartnerpayQuerystate.post} */
  readonly postAsync: V2VehiclePartnerpayQuerystate['post']
}

export interface V2VehiclePay extends Branch {
  readonly notification: V2VehiclePayNotification
  readonly payapply: V2VehiclePayPayapply
  readonly querystate: V2VehiclePayQuerystate
}

export interface V2VehiclePayNotificationPostXml {
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
   * 版本号
   * 至多 16 个字符
   */
  version: string
  /**
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | (string & {})
  /**
   * 场景信息
   * 至多 1024 个字符
   */
  scene_info: string
}
export interface V2VehiclePayNotificationPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
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
  /** 用户状态 */
  user_state?: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | null
}
export interface V2VehiclePayNotification extends Branch {
  /**
   * **用户入场通知**
   *
   * APIv2∙车主平台 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985272
   */
  post(options: { xml: V2VehiclePayNotificationPostXml } & V2Options): Promise<Response<V2VehiclePayNotificationPostData>>
  /** {@link V2VehiclePayNotification.post} */
  readonly postAsync: V2VehiclePayNotification['post']
}

export interface V2VehiclePayPayapplyPostXml {
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
   * 版本号
   * 至多 16 个字符
   */
  version: '3.0' | (string & {})
  /**
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {})
  /**
   * 用户标识
   * 至多 32 个字符
   */
  openid?: string | null | undefined
  /**
   * 分账标识
   * 至多 16 个字符
   */
  profit_sharing?: 'Y' | 'N' | (string & {}) | null | undefined
  /**
   * 场景信息
   * 至多 1024 个字符
   */
  scene_info: string
}
export interface V2VehiclePayPayapplyPostData {
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
export interface V2VehiclePayPayapply extends Branch {
  /**
   * **申请扣款**
   *
   * APIv2∙车主平台 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985331
   */
  post(options: { xml: V2VehiclePayPayapplyPostXml } & V2Options): Promise<Response<V2VehiclePayPayapplyPostData>>
  /** {@link V2VehiclePayPayapply.post} */
  readonly postAsync: V2VehiclePayPayapply['post']
}

export interface V2VehiclePayQuerystatePostXml {
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
   * 交易场景
   * 至多 16 个字符
   */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE' | (string & {})
  /**
   * 跳转场景
   * 至多 16 个字符
   */
  jump_scene?: string | null | undefined
  /**
   * 用户标识
   * 至多 32 个字符
   */
  openid: string
  /** 车牌号 */
  plate_number: string
  /**
   * 版本号
   * 至多 16 个字符
   */
  version: '3.0' | (string & {})
}
export interface V2VehiclePayQuerystatePostData {
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
  user_state?: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 */
  openid?: string | null
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | null
  /** 跳转路径 */
  path?: string | null
  /** 车牌信息 */
  plate_number_info?: string | null
}
export interface V2VehiclePayQuerystate extends Branch {
  /**
   * **用户状态查询**
   *
   * APIv2∙车主平台 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986415
   */
  post(options: { xml: V2VehiclePayQuerystatePostXml } & V2Options): Promise<Response<V2VehiclePayQuerystatePostData>>
  /** {@link V2VehiclePayQuerystate.post} */
  readonly postAsync: V2VehiclePayQuerystate['post']
}
