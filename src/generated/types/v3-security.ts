// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Security extends Branch {
  readonly echo: V3SecurityEcho
}

export interface V3SecurityEchoPostJson {
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 回显信息 */
  echo_message: string
  /** 敏感信息：用微信支付公钥加密 */
  encrypted_echo_message?: string | Encrypted | undefined
}
export interface V3SecurityEchoPostData {
  /** 回显信息 */
  echo_message?: string
  /** 敏感信息：用商户私钥解密 */
  encrypted_echo_message?: string
}
export interface V3SecurityEcho extends Branch {
  /**
   * **商户签名验签／加解密测试**
   *
   * 经营工具∙支付即服务 · 服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   */
  post(options: { json: V3SecurityEchoPostJson } & RequestOptions): Promise<Response<V3SecurityEchoPostData>>
  /** {@link V3SecurityEcho.post} */
  readonly postAsync: V3SecurityEcho['post']
}
