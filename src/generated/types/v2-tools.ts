// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Tools extends Branch {
  readonly authcodetoopenid: V2ToolsAuthcodetoopenid
  readonly shorturl: V2ToolsShorturl
}

export interface V2ToolsAuthcodetoopenidPostXml {
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
   * 授权码
   * 至多 128 个字符
   */
  auth_code: string
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
export interface V2ToolsAuthcodetoopenidPostData {
  /** 子商户公众账号ID */
  sub_appid?: string | null
  /** 子商户号 */
  sub_mch_id?: string
  /** 用户子标识 */
  sub_openid?: string | null
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
  /** 用户标识 */
  openid?: string
}
export interface V2ToolsAuthcodetoopenid extends Branch {
  /**
   * **授权码查询openid**
   *
   * APIv2∙通用 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940944
   */
  post(options: { xml: V2ToolsAuthcodetoopenidPostXml } & V2Options): Promise<Response<V2ToolsAuthcodetoopenidPostData>>
  /** {@link V2ToolsAuthcodetoopenid.post} */
  readonly postAsync: V2ToolsAuthcodetoopenid['post']
}

export interface V2ToolsShorturlPostXml {
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
   * URL链接
   * 至多 512 个字符
   */
  long_url: string
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
   * 默认 `"MD5"`
   */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | null | undefined
}
export interface V2ToolsShorturlPostData {
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
  /** 错误代码 */
  err_code?: string | null
  /** URL链接 */
  short_url?: string
}
export interface V2ToolsShorturl extends Branch {
  /**
   * **转换短链接**
   *
   * APIv2∙通用 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937195
   */
  post(options: { xml: V2ToolsShorturlPostXml } & V2Options): Promise<Response<V2ToolsShorturlPostData>>
  /** {@link V2ToolsShorturl.post} */
  readonly postAsync: V2ToolsShorturl['post']
}
