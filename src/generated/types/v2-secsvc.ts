// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Secsvc extends Branch {
  readonly getrealnameinfo: V2SecsvcGetrealnameinfo
  readonly realnameauth: V2SecsvcRealnameauth
}

export interface V2SecsvcGetrealnameinfoPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | '2.0' | (string & {})
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 用户标识
   * 至多 128 个字符
   */
  openid: string
  /**
   * 加密实名信息的证书序列号
   * 至多 64 个字符
   */
  cert_serialno: string
  /** 至多 128 个字符 */
  access_token: string
  /**
   * unix时间戳
   * uint32
   */
  timestamp: string | number
  /** 至多 128 个字符 */
  cert_sign: string
  charset?: 'UTF-8' | 'GBK' | (string & {}) | undefined
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
}
export interface V2SecsvcGetrealnameinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string | null
  /** 错误码 */
  error_code?: string | null
  /** 错误代码描述 */
  error_code_des?: string | null
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 用户标识 */
  openid?: string
  /**
   * 加密后的姓名
   * 敏感信息：用商户私钥解密
   */
  encrypted_real_name?: string
  /**
   * 加密后的证件号码
   * 敏感信息：用商户私钥解密
   */
  encrypted_credential_id?: string
  /**
   * 证件类型
   * - `MAINLAND_ID` 身份证
   * - `PASSPOT` 护照
   * - `MO` 军官证
   * - `SOLDIERS` 士兵证
   * - `HVPS` 回乡证
   * - `MAINLAND_TMP_ID` 临时身份证
   * - `ACCOUNT_THIN` 户口簿
   * - `POLICE` 警官证
   * - `MTPS` 台胞证
   * - `BL` 营业执照
   * - `OTHER` 其它证件
   * - `RPFF` 外国人居留证
   * - `HK_MACAO` 港澳居民居住证
   * - `TAIWAN` 台湾居民居住证
   */
  cre_type?: 'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {})
}
export interface V2SecsvcGetrealnameinfo extends Branch {
  /**
   * **微信支付实名授权**
   *
   * APIv2∙实名校验
   *
   * 域名 `https://fraud.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987792
   * @deprecated 已关闭
   */
  post(options: { xml: V2SecsvcGetrealnameinfoPostXml } & V2Options): Promise<Response<V2SecsvcGetrealnameinfoPostData>>
  /** {@link V2SecsvcGetrealnameinfo.post} */
  readonly postAsync: V2SecsvcGetrealnameinfo['post']
}

export interface V2SecsvcRealnameauthPostXml {
  /**
   * 接口版本号
   * 至多 32 个字符
   */
  version: '1.0' | '1.1' | (string & {})
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 用户标识
   * 至多 128 个字符
   */
  openid: string
  /**
   * 真实姓名
   * 至多 64 个字符
   */
  real_name: string
  /** 证件类型 */
  cred_type: '1' | '2' | '5' | '9' | '12' | '17' | '18' | (string & {}) | (number & {})
  /**
   * 证件号码
   * 至多 32 个字符
   */
  cred_id: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /** 至多 128 个字符 */
  access_token: string
  /**
   * 签名
   * 至多 128 个字符
   */
  sign?: string | undefined
  /**
   * 签名类型
   * 至多 32 个字符
   */
  sign_type?: 'HMAC-SHA256' | 'MD5' | (string & {}) | undefined
}
export interface V2SecsvcRealnameauthPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string | null
  /** 错误码 */
  error_code?: string | null
  /** 错误代码描述 */
  error_code_des?: string | null
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 用户标识 */
  openid?: string
  access_token?: string
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {}) | null
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {}) | null
  bind_bankcard?: 'YES' | 'NO' | (string & {}) | null
}
export interface V2SecsvcRealnameauth extends Branch {
  /**
   * **微信支付实名验证**
   *
   * APIv2∙实名校验
   *
   * 域名 `https://fraud.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987263
   * @deprecated 已关闭
   */
  post(options: { xml: V2SecsvcRealnameauthPostXml } & V2Options): Promise<Response<V2SecsvcRealnameauthPostData>>
  /** {@link V2SecsvcRealnameauth.post} */
  readonly postAsync: V2SecsvcRealnameauth['post']
}
