// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Risk extends Branch {
  readonly getcertficates: V2RiskGetcertficates
  readonly getpublickey: V2RiskGetpublickey
  readonly getviolation: V2RiskGetviolation
}

export interface V2RiskGetcertficatesPostXml {
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
   * 至多 64 个字符
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2RiskGetcertficatesPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 错误码 */
  error_code?: string | null
  /** 错误代码描述 */
  error_code_des?: string | null
  /** 返回状态码 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 平台证书信息 */
  certificates?: string
}
export interface V2RiskGetcertficates extends Branch {
  /**
   * **获取平台证书**
   *
   * APIv2∙通用 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014116402
   */
  post(options: { xml: V2RiskGetcertficatesPostXml } & V2Options): Promise<Response<V2RiskGetcertficatesPostData>>
  /** {@link V2RiskGetcertficates.post} */
  readonly postAsync: V2RiskGetcertficates['post']
}

export interface V2RiskGetpublickeyPostXml {
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
   * 至多 64 个字符
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined
}
export interface V2RiskGetpublickeyPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string | null
  /** 错误码 */
  error_code?: string | null
  /** 错误代码描述 */
  error_code_des?: string | null
  /** 返回状态码 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id?: string | null
  /** RSA公钥 */
  pub_key?: string | null
}
export interface V2RiskGetpublickey extends Branch {
  /**
   * **获取RSA加密公钥**
   *
   * APIv2∙资金应用∙付款 · 商户
   *
   * 域名 `https://fraud.mch.weixin.qq.com`（`baseURL`）；需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
   */
  post(options: { xml: V2RiskGetpublickeyPostXml } & V2Options): Promise<Response<V2RiskGetpublickeyPostData>>
  /** {@link V2RiskGetpublickey.post} */
  readonly postAsync: V2RiskGetpublickey['post']
}

export interface V2RiskGetviolationPostXml {
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
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 开始时间
   * 至多 32 个字符
   */
  begin_time?: string | undefined
  /**
   * 结束时间
   * 至多 32 个字符
   */
  end_time?: string | undefined
  /**
   * 页码
   * 至多 10 个字符
   */
  page_index?: string | undefined
  /**
   * 每页返回的数量
   * 至多 10 个字符
   */
  page_size?: string | undefined
  /**
   * 违规记录数据格式
   * 至多 10 个字符
   */
  violation_records_format?: 'csv' | 'json' | (string & {}) | undefined
}
export interface V2RiskGetviolationPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string | null
  /** 错误码 */
  error_code?: string | null
  /** 错误代码描述 */
  error_code_des?: string | null
  /** 返回状态码 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  result_msg?: string | null
  /** 违规记录数据 */
  violation_records?: string | null
}
export interface V2RiskGetviolation extends Branch {
  /**
   * **银行特约商户违规信息查询**
   *
   * APIv2∙风控 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985446
   */
  post(options: { xml: V2RiskGetviolationPostXml } & V2Options): Promise<Response<V2RiskGetviolationPostData>>
  /** {@link V2RiskGetviolation.post} */
  readonly postAsync: V2RiskGetviolation['post']
}
