// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Appauth extends Branch {
  readonly authindex: V2AppauthAuthindex
  readonly getaccesstoken: V2AppauthGetaccesstoken
}

export interface V2AppauthAuthindexGetQuery {
  /** 商户号 */
  mch_id?: string | undefined
  /** 应用ID */
  appid: string
  /** 重定向地址 */
  redirect_uri: string
  response_type: 'code' | (string & {})
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname' | (string & {})
  /** 随机字符串 */
  state: string
}
export interface V2AppauthAuthindex extends Branch {
  /**
   * **授权获取code**
   *
   * APIv2∙实名校验
   *
   * 域名 `https://payapp.weixin.qq.com`（`baseURL`）；由用户的浏览器打开（`instance.pageURL()`）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
   * @deprecated 已关闭
   */
  get(options: { query: V2AppauthAuthindexGetQuery } & V2Options): Promise<Response<unknown>>
  /** {@link V2AppauthAuthindex.get} */
  readonly getAsync: V2AppauthAuthindex['get']
}

export interface V2AppauthGetaccesstokenGetQuery {
  /** 商户号 */
  mch_id?: string | undefined
  /** 应用ID */
  appid: string
  /** 微信openID */
  openid: string
  code: string
  grant_type: 'authorization_code' | (string & {})
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname' | (string & {})
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /** 签名 */
  sign?: string | undefined
}
export interface V2AppauthGetaccesstokenGetData {
  /** 返回状态码 */
  retcode?: 0 | -1 | (number & {})
  retmsg?: string
  /** 接口调用凭证 */
  access_token?: string
  access_token_expire_in?: number
  /** refresh令牌 */
  refresh_token?: string
  refresh_token_expire_in?: number
}
export interface V2AppauthGetaccesstoken extends Branch {
  /**
   * **通过code换取accesstoken**
   *
   * APIv2∙实名校验
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
   * @deprecated 已关闭
   */
  get(options: { query: V2AppauthGetaccesstokenGetQuery } & V2Options): Promise<Response<V2AppauthGetaccesstokenGetData>>
  /** {@link V2AppauthGetaccesstoken.get} */
  readonly getAsync: V2AppauthGetaccesstoken['get']
}
