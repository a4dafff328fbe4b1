// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Face extends Branch {
  readonly get_wxpayface_authinfo: V2FaceGet_wxpayface_authinfo
}

export interface V2FaceGet_wxpayface_authinfoPostXml {
  /**
   * 门店编号
   * 至多 32 个字符
   */
  store_id: string
  /**
   * 门店名称
   * 至多 128 个字符
   */
  store_name: string
  /**
   * 终端设备编号
   * 至多 32 个字符
   */
  device_id: string
  /** 附加字段 */
  attach?: string | undefined
  /**
   * 初始化数据
   * 至多 2048 个字符
   */
  rawdata: string
  /** 至多 32 个字符 */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /** 至多 32 个字符 */
  sub_appid?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  now: string | number
  /** 版本号 */
  version: '1' | (string & {})
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /** 参数签名 */
  sign?: string | undefined
}
export interface V2FaceGet_wxpayface_authinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string | null
  /** SDK调用凭证 */
  authinfo?: string
  /** authinfo的有效时间 */
  expires_in?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 参数签名 */
  sign?: string
  /** 公众号 */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
export interface V2FaceGet_wxpayface_authinfo extends Branch {
  /**
   * **人脸识别SDK-获取调用凭证**
   *
   * APIv2∙人脸支付 · 商户、服务商
   *
   * 域名 `https://payapp.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  post(options: { xml: V2FaceGet_wxpayface_authinfoPostXml } & V2Options): Promise<Response<V2FaceGet_wxpayface_authinfoPostData>>
  /** {@link V2FaceGet_wxpayface_authinfo.post} */
  readonly postAsync: V2FaceGet_wxpayface_authinfo['post']
}
