// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Realname extends Branch {
  readonly verify: V3RealnameVerify
}

export interface V3RealnameVerifyGetQuery {
  /** 下单用户账户的证件类型 */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19 | (number & {})
  /**
   * 加密后的下单用户证件号
   * 敏感信息：用微信支付公钥加密
   */
  encrypted_credential_id: string | Encrypted
  /**
   * 加密后的下单用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  encrypted_name: string | Encrypted
  /** 微信支付交易单号 */
  wxp_trade_no: string
}
export interface V3RealnameVerifyGetData {
  /** 实名比对结果 */
  verify_result?: 0 | 1 | (number & {})
  /** 错误信息 */
  err_message?: string
}
export interface V3RealnameVerify extends Branch {
  /**
   * **实名信息校验**
   *
   * 实名校验 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  get(options: { query: V3RealnameVerifyGetQuery } & RequestOptions): Promise<Response<V3RealnameVerifyGetData>>
  /** {@link V3RealnameVerify.get} */
  readonly getAsync: V3RealnameVerify['get']
}
