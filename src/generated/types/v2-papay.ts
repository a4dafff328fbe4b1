// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Papay extends Branch {
  readonly deletecontract: V2PapayDeletecontract
  readonly entrustweb: V2PapayEntrustweb
  readonly h5entrustweb: V2PapayH5entrustweb
  readonly partner: V2PapayPartner
  readonly preentrustweb: V2PapayPreentrustweb
  readonly querycontract: V2PapayQuerycontract
}

export interface V2PapayDeletecontractPostXml {
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
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /** 模板id */
  plan_id?: string | null | undefined
  /**
   * 签约协议号
   * 至多 128 个字符
   */
  contract_code?: string | null | undefined
  /** 委托代扣协议id */
  contract_id?: string | null | undefined
  /**
   * 解约备注
   * 至多 512 个字符
   */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0' | (string & {})
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
}
export interface V2PapayDeletecontractPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 签名 */
  sign?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
}
export interface V2PapayDeletecontract extends Branch {
  /**
   * **申请解约**
   *
   * APIv2∙委托扣款 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987432
   */
  post(options: { xml: V2PapayDeletecontractPostXml } & V2Options): Promise<Response<V2PapayDeletecontractPostData>>
  /** {@link V2PapayDeletecontract.post} */
  readonly postAsync: V2PapayDeletecontract['post']
}

export interface V2PapayEntrustwebGetQuery {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 模板id */
  plan_id: number
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0' | (string & {})
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp: string
  return_web?: 1 | (number & {}) | undefined
}
export interface V2PapayEntrustweb extends Branch {
  /**
   * **公众号纯签约**
   *
   * APIv2∙委托扣款 · 商户
   *
   * 由用户的浏览器打开（`instance.pageURL()`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
   */
  get(options: { query: V2PapayEntrustwebGetQuery } & V2Options): Promise<Response<unknown>>
  /** {@link V2PapayEntrustweb.get} */
  readonly getAsync: V2PapayEntrustweb['get']
}

export interface V2PapayH5entrustwebGetQuery {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0' | (string & {})
  /** 签名 */
  sign?: string | undefined
  /**
   * 签名类型
   * 默认 `"HMAC-SHA256"`
   */
  sign_type?: 'HMAC-SHA256' | 'MD5' | (string & {}) | null | undefined
  /** 时间戳 */
  timestamp: string
  /** 客户端IP */
  clientip: string
  /** 回调应用appid */
  return_appid?: string | undefined
}
export interface V2PapayH5entrustwebGetData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 跳转URL */
  redirect_url?: string
}
export interface V2PapayH5entrustweb extends Branch {
  /**
   * **H5纯签约**
   *
   * APIv2∙委托扣款 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
   * @deprecated 已关闭
   */
  get(options: { query: V2PapayH5entrustwebGetQuery } & V2Options): Promise<Response<V2PapayH5entrustwebGetData>>
  /** {@link V2PapayH5entrustweb.get} */
  readonly getAsync: V2PapayH5entrustweb['get']
}

export interface V2PapayPartner extends Branch {
  readonly deletecontract: V2PapayPartnerDeletecontract
  readonly entrustweb: V2PapayPartnerEntrustweb
  readonly h5entrustweb: V2PapayPartnerH5entrustweb
  readonly preentrustweb: V2PapayPartnerPreentrustweb
  readonly querycontract: V2PapayPartnerQuerycontract
}

export interface V2PapayPartnerDeletecontractPostXml {
  /**
   * 请求appid
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
  sub_mch_id: string
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /** 模板id */
  plan_id?: string | null | undefined
  /**
   * 签约协议号
   * 至多 128 个字符
   */
  contract_code?: string | null | undefined
  /** 委托代扣协议id */
  contract_id?: string | null | undefined
  /**
   * 解约备注
   * 至多 512 个字符
   */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0' | (string & {})
}
export interface V2PapayPartnerDeletecontractPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 签名 */
  sign?: string
}
export interface V2PapayPartnerDeletecontract extends Branch {
  /**
   * **申请解约**
   *
   * APIv2∙委托扣款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989904
   */
  post(options: { xml: V2PapayPartnerDeletecontractPostXml } & V2Options): Promise<Response<V2PapayPartnerDeletecontractPostData>>
  /** {@link V2PapayPartnerDeletecontract.post} */
  readonly postAsync: V2PapayPartnerDeletecontract['post']
}

export interface V2PapayPartnerEntrustwebGetQuery {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 模板id */
  plan_id: number
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0' | (string & {})
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp: string
  return_web?: 1 | (number & {}) | undefined
}
export interface V2PapayPartnerEntrustweb extends Branch {
  /**
   * **公众号纯签约**
   *
   * APIv2∙委托扣款 · 服务商
   *
   * 由用户的浏览器打开（`instance.pageURL()`）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
   */
  get(options: { query: V2PapayPartnerEntrustwebGetQuery } & V2Options): Promise<Response<unknown>>
  /** {@link V2PapayPartnerEntrustweb.get} */
  readonly getAsync: V2PapayPartnerEntrustweb['get']
}

export interface V2PapayPartnerH5entrustwebGetQuery {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0' | (string & {})
  /** 签名 */
  sign?: string | undefined
  /**
   * 签名类型
   * 默认 `"HMAC-SHA256"`
   */
  sign_type?: 'HMAC-SHA256' | 'MD5' | (string & {}) | null | undefined
  /** 时间戳 */
  timestamp: string
  /** 客户端IP */
  clientip: string
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
  /** 回调应用appid */
  return_appid?: string | undefined
}
export interface V2PapayPartnerH5entrustwebGetData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 跳转URL */
  redirect_url?: string
}
export interface V2PapayPartnerH5entrustweb extends Branch {
  /**
   * **H5纯签约**
   *
   * APIv2∙委托扣款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988368
   * @deprecated 已关闭
   */
  get(options: { query: V2PapayPartnerH5entrustwebGetQuery } & V2Options): Promise<Response<V2PapayPartnerH5entrustwebGetData>>
  /** {@link V2PapayPartnerH5entrustweb.get} */
  readonly getAsync: V2PapayPartnerH5entrustweb['get']
}

export interface V2PapayPartnerPreentrustwebPostXml {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: string | number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0' | (string & {})
  /**
   * 签名类型
   * 默认 `"MD5"`
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp: string
  return_app?: 'Y' | 'N' | (string & {}) | undefined
}
export interface V2PapayPartnerPreentrustwebPostData {
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
  /** 请求appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 预签约id */
  pre_entrustweb_id?: string
}
export interface V2PapayPartnerPreentrustweb extends Branch {
  /**
   * **APP纯签约**
   *
   * APIv2∙委托扣款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988366
   */
  post(options: { xml: V2PapayPartnerPreentrustwebPostXml } & V2Options): Promise<Response<V2PapayPartnerPreentrustwebPostData>>
  /** {@link V2PapayPartnerPreentrustweb.post} */
  readonly postAsync: V2PapayPartnerPreentrustweb['post']
}

export interface V2PapayPartnerQuerycontractPostXml {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 版本号 */
  version: '1.0' | (string & {})
  /** 签名 */
  sign?: string | undefined
}
export interface V2PapayPartnerQuerycontractPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 公众账号id */
  appid?: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 模板id */
  plan_id?: string
  /** 请求序列号 */
  request_serial?: string
  /** 签约协议号 */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 协议状态 */
  contract_state?: string
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string | null
  /** 协议解约方式 */
  contract_termination_mode?: string | null
  /** 签名 */
  sign?: string
  /** 解约备注 */
  contract_termination_remark?: string | null
  /** 用户标识 */
  openid?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
}
export interface V2PapayPartnerQuerycontract extends Branch {
  /**
   * **查询签约关系**
   *
   * APIv2∙委托扣款 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988379
   */
  post(options: { xml: V2PapayPartnerQuerycontractPostXml } & V2Options): Promise<Response<V2PapayPartnerQuerycontractPostData>>
  /** {@link V2PapayPartnerQuerycontract.post} */
  readonly postAsync: V2PapayPartnerQuerycontract['post']
}

export interface V2PapayPreentrustwebPostXml {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: string | number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0' | (string & {})
  /**
   * 签名类型
   * 默认 `"MD5"`
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp: string
  return_app?: 'Y' | 'N' | (string & {}) | undefined
}
export interface V2PapayPreentrustwebPostData {
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
  /** 请求appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 预签约id */
  pre_entrustweb_id?: string
}
export interface V2PapayPreentrustweb extends Branch {
  /**
   * **APP纯签约**
   *
   * APIv2∙委托扣款 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   */
  post(options: { xml: V2PapayPreentrustwebPostXml } & V2Options): Promise<Response<V2PapayPreentrustwebPostData>>
  /** {@link V2PapayPreentrustweb.post} */
  readonly postAsync: V2PapayPreentrustweb['post']
}

export interface V2PapayQuerycontractPostXml {
  /**
   * 请求appid
   * 至多 18 个字符
   */
  appid: string
  /** 商户号 */
  mch_id?: string | number | undefined
  /**
   * 委托代扣协议id
   * 至多 32 个字符
   */
  contract_id?: string | null | undefined
  /** 模板id */
  plan_id?: string | number | null | undefined
  /**
   * 签约协议号
   * 至多 128 个字符
   */
  contract_code?: string | null | undefined
  /** 版本号 */
  version: '1.0' | (string & {})
  /** 签名 */
  sign?: string | undefined
}
export interface V2PapayQuerycontractPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 公众账号id */
  appid?: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 模板id */
  plan_id?: string
  /** 请求序列号 */
  request_serial?: string
  /** 签约协议号 */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 协议状态 */
  contract_state?: string
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string | null
  /** 协议解约方式 */
  contract_termination_mode?: string | null
  /** 签名 */
  sign?: string
  /** 解约备注 */
  contract_termination_remark?: string | null
  /** 用户标识 */
  openid?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface V2PapayQuerycontract extends Branch {
  /**
   * **查询签约关系**
   *
   * APIv2∙委托扣款 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987640
   */
  post(options: { xml: V2PapayQuerycontractPostXml } & V2Options): Promise<Response<V2PapayQuerycontractPostData>>
  /** {@link V2PapayQuerycontract.post} */
  readonly postAsync: V2PapayQuerycontract['post']
}
