// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Mchrisk extends Branch {
  readonly bankquerymchauditinfo: V2MchriskBankquerymchauditinfo
  readonly channelquerymchauditinfo: V2MchriskChannelquerymchauditinfo
  readonly querymchrisk: V2MchriskQuerymchrisk
  readonly setmchriskcallback: V2MchriskSetmchriskcallback
  readonly syncmchriskresult: V2MchriskSyncmchriskresult
}

export interface V2MchriskBankquerymchauditinfoPostXml {
  /**
   * 服务商号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 渠道号
   * 至多 32 个字符
   */
  channel_id: string
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2MchriskBankquerymchauditinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 服务商号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 审核状态 */
  audit_status?: string
  /** 审核备注 */
  audit_comment?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | null
}
export interface V2MchriskBankquerymchauditinfo extends Branch {
  /**
   * **间联模式查询商户审核状态开放接口**
   *
   * APIv2∙风控 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986497
   */
  post(options: { xml: V2MchriskBankquerymchauditinfoPostXml } & V2Options): Promise<Response<V2MchriskBankquerymchauditinfoPostData>>
  /** {@link V2MchriskBankquerymchauditinfo.post} */
  readonly postAsync: V2MchriskBankquerymchauditinfo['post']
}

export interface V2MchriskChannelquerymchauditinfoPostXml {
  /**
   * 渠道商号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 服务商号
   * 至多 32 个字符
   */
  acquiring_bank_id: string
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2MchriskChannelquerymchauditinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
  /** 服务商号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 审核状态 */
  audit_status?: string
  /** 审核备注 */
  audit_comment?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | null
}
export interface V2MchriskChannelquerymchauditinfo extends Branch {
  /**
   * **渠道商查询商户审核信息**
   *
   * APIv2∙风控 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986547
   */
  post(options: { xml: V2MchriskChannelquerymchauditinfoPostXml } & V2Options): Promise<Response<V2MchriskChannelquerymchauditinfoPostData>>
  /** {@link V2MchriskChannelquerymchauditinfo.post} */
  readonly postAsync: V2MchriskChannelquerymchauditinfo['post']
}

export interface V2MchriskQuerymchriskPostXml {
  /**
   * 服务商号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 平台证书序列号
   * 至多 32 个字符
   */
  cert_serial_number?: string | null | undefined
  /**
   * 身份证号
   * 至多 344 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  certificates_number?: string | null | undefined
  /**
   * 身份证所有人姓名
   * 至多 344 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  certificates_name?: string | null | undefined
  /**
   * 结算账号
   * 至多 344 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  settlement_card_no?: string | null | undefined
  /**
   * 结算户名
   * 至多 344 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  settlement_card_name?: string | null | undefined
  /**
   * 结算银行
   * 至多 128 个字符
   */
  settlement_card_bank?: string | null | undefined
  /**
   * 营业执照编号
   * 至多 344 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  business_license_number?: string | null | undefined
  /**
   * 公司名称
   * 至多 128 个字符
   */
  company_name?: string | null | undefined
  /**
   * 门店地址
   * 至多 256 个字符
   */
  store_address?: string | null | undefined
  /**
   * 门店经度
   * 至多 32 个字符
   */
  store_longitude?: string | null | undefined
  /**
   * 门店纬度
   * 至多 32 个字符
   */
  store_latitude?: string | null | undefined
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2MchriskQuerymchriskPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 服务商号 */
  mch_id?: string
  /** 风险级别 */
  risk_level?: string
  /** 风险描述 */
  risk_level_desc?: string
}
export interface V2MchriskQuerymchrisk extends Branch {
  /**
   * **事前-风险商户核查接口**
   *
   * APIv2∙风控 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985625
   */
  post(options: { xml: V2MchriskQuerymchriskPostXml } & V2Options): Promise<Response<V2MchriskQuerymchriskPostData>>
  /** {@link V2MchriskQuerymchrisk.post} */
  readonly postAsync: V2MchriskQuerymchrisk['post']
}

export interface V2MchriskSetmchriskcallbackPostXml {
  /**
   * 服务商号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 回调链接
   * 至多 128 个字符
   */
  callback_url: string
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2MchriskSetmchriskcallbackPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 服务商号 */
  mch_id?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
}
export interface V2MchriskSetmchriskcallback extends Branch {
  /**
   * **设置风险通知回调链接**
   *
   * APIv2∙风控 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986469
   */
  post(options: { xml: V2MchriskSetmchriskcallbackPostXml } & V2Options): Promise<Response<V2MchriskSetmchriskcallbackPostData>>
  /** {@link V2MchriskSetmchriskcallback.post} */
  readonly postAsync: V2MchriskSetmchriskcallback['post']
}

export interface V2MchriskSyncmchriskresultPostXml {
  /**
   * 服务商号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户ID
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 事件单号
   * 至多 32 个字符
   */
  event_code: string
  /**
   * 身份证号
   * 至多 344 个字符
   */
  certificates_number?: string | null | undefined
  /**
   * 身份证所有人姓名
   * 至多 344 个字符
   */
  certificates_name?: string | null | undefined
  /**
   * 结算账号
   * 至多 344 个字符
   */
  settlement_card_no?: string | null | undefined
  /**
   * 结算户名
   * 至多 344 个字符
   */
  settlement_card_name?: string | null | undefined
  /**
   * 结算银行
   * 至多 128 个字符
   */
  settlement_card_bank?: string | null | undefined
  /**
   * 营业执照编号
   * 至多 344 个字符
   */
  business_license_number?: string | null | undefined
  /**
   * 公司名称
   * 至多 128 个字符
   */
  company_name?: string | null | undefined
  /**
   * 门店地址
   * 至多 256 个字符
   */
  store_address?: string | null | undefined
  /**
   * 门店经度
   * 至多 32 个字符
   */
  store_longitude?: string | null | undefined
  /**
   * 门店纬度
   * 至多 32 个字符
   */
  store_latitude?: string | null | undefined
  /**
   * 风险类型
   * 至多 32 个字符
   */
  risk_type: string
  /**
   * 处罚方式
   * 至多 32 个字符
   */
  punish_type: string
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2MchriskSyncmchriskresultPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误描述 */
  err_code_des?: string | null
}
export interface V2MchriskSyncmchriskresult extends Branch {
  /**
   * **事后-风险商户处理结果同步接口**
   *
   * APIv2∙风控 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986435
   */
  post(options: { xml: V2MchriskSyncmchriskresultPostXml } & V2Options): Promise<Response<V2MchriskSyncmchriskresultPostData>>
  /** {@link V2MchriskSyncmchriskresult.post} */
  readonly postAsync: V2MchriskSyncmchriskresult['post']
}
