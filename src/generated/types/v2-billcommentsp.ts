// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Billcommentsp extends Branch {
  readonly batchquerycomment: V2BillcommentspBatchquerycomment
}

export interface V2BillcommentspBatchquerycommentPostXml {
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
   */
  sign_type?: 'HMAC-SHA256' | (string & {}) | undefined
  /**
   * 开始时间
   * 至多 19 个字符
   */
  begin_time: string
  /**
   * 结束时间
   * 至多 19 个字符
   */
  end_time: string
  /**
   * 位移
   * 至多 64 个字符
   */
  offset: string | number
  /**
   * 条数
   * 至多 32 个字符
   */
  limit?: string | number | null | undefined
}
export interface V2BillcommentspBatchquerycommentPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string | null
}
export interface V2BillcommentspBatchquerycomment extends Branch {
  /**
   * **拉取订单评价数据**
   *
   * APIv2∙通用 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528
   */
  post(options: { xml: V2BillcommentspBatchquerycommentPostXml } & V2Options): Promise<Response<V2BillcommentspBatchquerycommentPostData>>
  /** {@link V2BillcommentspBatchquerycomment.post} */
  readonly postAsync: V2BillcommentspBatchquerycomment['post']
}
