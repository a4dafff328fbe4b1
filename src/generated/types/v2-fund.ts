// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Fund extends Branch {
  readonly queryautowithdrawbydate: V2FundQueryautowithdrawbydate
  readonly reautowithdrawbydate: V2FundReautowithdrawbydate
}

export interface V2FundQueryautowithdrawbydatePostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 小微商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
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
   * 日期
   * 至多 32 个字符
   */
  date: string
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
}
export interface V2FundQueryautowithdrawbydatePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | null
  /** 签名 */
  sign?: string | null
  /** 日期 */
  date?: string
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
  /** 随机字符 */
  nonce_str?: string
  /** 单据状态 */
  withdraw_status?: string
  /** 单据失败原因 */
  fail_reason?: string | null
  /** 提现单单据ID */
  withdraw_id?: string | null
  /** 金额（整数，最小货币单位，人民币为分） */
  amount?: string | null
  /** 单据创建时间 */
  create_time?: string | null
  /** 单据成功时间 */
  success_time?: string | null
  /** 单据退票时间 */
  refund_time?: string | null
}
export interface V2FundQueryautowithdrawbydate extends Branch {
  /**
   * **查询提现状态**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115346
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2FundQueryautowithdrawbydatePostXml } & V2Options): Promise<Response<V2FundQueryautowithdrawbydatePostData>>
  /** {@link V2FundQueryautowithdrawbydate.post} */
  readonly postAsync: V2FundQueryautowithdrawbydate['post']
}

export interface V2FundReautowithdrawbydatePostXml {
  /**
   * 服务商商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 小微商户号
   * 至多 32 个字符
   */
  sub_mch_id: string
  /**
   * 自动提现单提现日期
   * 至多 32 个字符
   */
  date: string
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
}
export interface V2FundReautowithdrawbydatePostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {}) | null
  /** 签名 */
  sign?: string | null
  /** 自动提现单提现日期 */
  date?: string
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
  /** 提现单单据ID */
  withdraw_id?: string
  /** 金额（整数，最小货币单位，人民币为分） */
  amount?: string
  /** 单据创建时间 */
  create_time?: string
  /** 随机字符 */
  nonce_str?: string
}
export interface V2FundReautowithdrawbydate extends Branch {
  /**
   * **重新发起提现**
   *
   * APIv2∙小微 · 服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2FundReautowithdrawbydatePostXml } & V2Options): Promise<Response<V2FundReautowithdrawbydatePostData>>
  /** {@link V2FundReautowithdrawbydate.post} */
  readonly postAsync: V2FundReautowithdrawbydate['post']
}
