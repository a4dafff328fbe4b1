// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3CertificatesGetQuery {
  /** 证书算法版本 */
  algorithm_type?: 'SM2' | 'RSA' | 'ALL' | (string & {}) | undefined
}
export interface V3CertificatesGetData {
  /** 平台证书列表 */
  data?: {
    /** 证书序列号 */
    serial_no?: string
    /**
     * 证书启用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    effective_time?: string
    /**
     * 证书弃用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    expire_time?: string
    /** 证书信息 */
    encrypt_certificate?: {
      /** 加密证书的算法 */
      algorithm?: string
      /** 加密证书的随机串 */
      nonce?: string
      /** 加密证书的附加数据 */
      associated_data?: 'certificate' | (string & {})
      /**
       * 加密后的证书内容
       * 用 APIv3 密钥解密
       */
      ciphertext?: string
    }
  }[]
}
export interface V3Certificates extends Branch {
  /**
   * **获取平台证书列表**
   *
   * 通用接口 · 平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  get(options?: { query?: V3CertificatesGetQuery | undefined } & RequestOptions): Promise<Response<V3CertificatesGetData>>
  /** {@link V3Certificates.get} */
  readonly getAsync: V3Certificates['get']
}
