// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Facemch extends Branch {
  readonly users: V3FacemchUsers
}

export interface V3FacemchUsers extends Branch {
  readonly _face_sid_: V3FacemchUsersByFace_sid
  readonly $face_sid$: V3FacemchUsersByFace_sid
  readonly '<face_sid>': V3FacemchUsersByFace_sid
  readonly '{face_sid}': V3FacemchUsersByFace_sid
}

export interface V3FacemchUsersByFace_sidGetQuery {
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME' | (string & {})
  /** 微信分配的公众账号ID */
  appid: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
  /** 微信分配的子商户公众账号ID */
  sub_appid?: string | undefined
  /** 子商户证书序列号 */
  sub_serial_no?: string | undefined
}
export interface V3FacemchUsersByFace_sidGetData {
  union_id?: string
  openid?: string
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: {
    /**
     * 加密后的姓名信息
     * 敏感信息：用商户私钥解密
     */
    encrypted_real_name?: string
    /**
     * - `1` 身份证
     * - `2` 护照
     * - `3` 军官证
     * - `4` 士兵证
     * - `5` 回乡证
     * - `6` 临时身份证
     * - `7` 户口簿
     * - `8` 警官证
     * - `9` 台胞证
     * - `10` 营业执照
     * - `11` 其他证件
     */
    credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {})
    /**
     * 加密后的身份证号
     * 敏感信息：用商户私钥解密
     */
    encrypted_credential_id?: string
  }
}
export interface V3FacemchUsersByFace_sid extends Branch {
  /**
   * **查询用户授权的实名信息**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  get(options: { face_sid: string; query: V3FacemchUsersByFace_sidGetQuery } & RequestOptions): Promise<Response<V3FacemchUsersByFace_sidGetData>>
  /** {@link V3FacemchUsersByFace_sid.get} */
  readonly getAsync: V3FacemchUsersByFace_sid['get']
}
