// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Mmpaysptrans extends Branch {
  readonly pay_bank: V2MmpaysptransPay_bank
  readonly query_bank: V2MmpaysptransQuery_bank
}

export interface V2MmpaysptransPay_bankPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户企业付款单号
   * 至多 32 个字符
   */
  partner_trade_no: string
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
   * 收款方银行卡号
   * 至多 384 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  enc_bank_no: string
  /**
   * 收款方用户名
   * 至多 384 个字符
   * 敏感信息：用 risk/getpublickey 返回的公钥加密
   */
  enc_true_name: string
  /**
   * 收款方开户行
   * 至多 64 个字符
   */
  bank_code: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  amount: string | number
  /**
   * 付款说明
   * 至多 512 个字符
   */
  desc?: string | null | undefined
}
export interface V2MmpaysptransPay_bankPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户号 */
  mch_id?: string
  /** 商户企业付款单号 */
  partner_trade_no?: string
  /** 代付金额（整数，最小货币单位，人民币为分） */
  amount?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 微信企业付款单号 */
  payment_no?: string
  /** 手续费金额（整数，最小货币单位，人民币为分） */
  cmms_amt?: string
}
export interface V2MmpaysptransPay_bank extends Branch {
  /**
   * **企业付款到银行卡**
   *
   * APIv2∙资金应用∙付款 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939840
   */
  post(options: { xml: V2MmpaysptransPay_bankPostXml } & V2Options): Promise<Response<V2MmpaysptransPay_bankPostData>>
  /** {@link V2MmpaysptransPay_bank.post} */
  readonly postAsync: V2MmpaysptransPay_bank['post']
}

export interface V2MmpaysptransQuery_bankPostXml {
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 商户企业付款单号
   * 至多 32 个字符
   */
  partner_trade_no: string
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
export interface V2MmpaysptransQuery_bankPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户号 */
  mch_id?: string
  /** 商户企业付款单号 */
  partner_trade_no?: string
  /** 微信企业付款单号 */
  payment_no?: string
  /** 银行卡号 */
  bank_no_md5?: string
  /** 用户真实姓名 */
  true_name_md5?: string
  /** 代付金额（整数，最小货币单位，人民币为分） */
  amount?: string
  /** 代付单状态 */
  status?: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {})
  /** 手续费金额（整数，最小货币单位，人民币为分） */
  cmms_amt?: string
  /** 商户下单时间 */
  create_time?: string
  /** 成功付款时间 */
  pay_succ_time?: string | null
  /** 失败原因 */
  reason?: string | null
}
export interface V2MmpaysptransQuery_bank extends Branch {
  /**
   * **查询企业付款银行卡**
   *
   * APIv2∙资金应用∙付款 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941066
   */
  post(options: { xml: V2MmpaysptransQuery_bankPostXml } & V2Options): Promise<Response<V2MmpaysptransQuery_bankPostData>>
  /** {@link V2MmpaysptransQuery_bank.post} */
  readonly postAsync: V2MmpaysptransQuery_bank['post']
}
