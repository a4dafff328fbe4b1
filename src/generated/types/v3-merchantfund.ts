// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Merchantfund extends Branch {
  readonly merchant: V3MerchantfundMerchant
  readonly partner: V3MerchantfundPartner
}

export interface V3MerchantfundMerchant extends Branch {
  readonly incomeRecords: V3MerchantfundMerchantIncomeRecords
}

export interface V3MerchantfundMerchantIncomeRecordsGetQuery {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 日期 */
  date: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}
export interface V3MerchantfundMerchantIncomeRecordsGetData {
  /** 查询数据总条数 */
  total_count?: number
  /** 本次查询偏移量 */
  offset?: number
  /** 本次查询条数 */
  limit?: number
  /** 银行来账记录列表 */
  data?: {
    /** 商户号 */
    mchid?: string
    /** 账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type?: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 */
    income_record_id?: string
    /** 银行来账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 银行来账完成时间 */
    success_time?: string
    /** 付款方银行名称 */
    bank_name?: string
    /** 付款方银行户名 */
    bank_account_name?: string
    /** 付款方银行卡号 */
    bank_account_number?: string
    /** 银行备注 */
    recharge_remark?: string
  }[]
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3MerchantfundMerchantIncomeRecords extends Branch {
  /**
   * **服务商银行来账查询**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720300
   */
  get(options: { query: V3MerchantfundMerchantIncomeRecordsGetQuery } & RequestOptions): Promise<Response<V3MerchantfundMerchantIncomeRecordsGetData>>
  /** {@link V3MerchantfundMerchantIncomeRecords.get} */
  readonly getAsync: V3MerchantfundMerchantIncomeRecords['get']
}

export interface V3MerchantfundPartner extends Branch {
  readonly incomeRecords: V3MerchantfundPartnerIncomeRecords
}

export interface V3MerchantfundPartnerIncomeRecordsGetQuery {
  /** 特约商户号 */
  sub_mchid: string
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 日期 */
  date: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}
export interface V3MerchantfundPartnerIncomeRecordsGetData {
  /** 查询数据总条数 */
  total_count?: number
  /** 本次查询偏移量 */
  offset?: number
  /** 本次查询条数 */
  limit?: number
  /** 银行来账记录列表 */
  data?: {
    /** 特约商户号 */
    sub_mchid?: string
    /** 账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type?: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 */
    income_record_id?: string
    /** 银行来账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 银行来账完成时间 */
    success_time?: string
    /** 付款方银行名称 */
    bank_name?: string
    /** 付款方银行户名 */
    bank_account_name?: string
    /** 付款方银行卡号 */
    bank_account_number?: string
    /** 银行备注 */
    recharge_remark?: string
  }[]
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3MerchantfundPartnerIncomeRecords extends Branch {
  /**
   * **特约商户银行来账查询**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720249
   */
  get(options: { query: V3MerchantfundPartnerIncomeRecordsGetQuery } & RequestOptions): Promise<Response<V3MerchantfundPartnerIncomeRecordsGetData>>
  /** {@link V3MerchantfundPartnerIncomeRecords.get} */
  readonly getAsync: V3MerchantfundPartnerIncomeRecords['get']
}
