// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Payitil extends Branch {
  readonly report: V2PayitilReport
}

export interface V2PayitilReportPostXml {
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
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
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
   * 接口URL
   * 至多 127 个字符
   */
  interface_url: string
  /**
   * 访问接口IP
   * 至多 16 个字符
   */
  user_ip: string
  /**
   * 上报数据包
   * 至多 1024 个字符
   */
  trades: string
}
export interface V2PayitilReportPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
}
export interface V2PayitilReport extends Branch {
  /**
   * **交易保障**
   *
   * APIv2∙通用 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193996
   */
  post(options: { xml: V2PayitilReportPostXml } & V2Options): Promise<Response<V2PayitilReportPostData>>
  /** {@link V2PayitilReport.post} */
  readonly postAsync: V2PayitilReport['post']
}
