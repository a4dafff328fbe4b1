// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Bill extends Branch {
  readonly fundflowbill: V3BillFundflowbill
  readonly subMerchantFundflowbill: V3BillSubMerchantFundflowbill
  readonly tradebill: V3BillTradebill
}

export interface V3BillFundflowbillGetQuery {
  /** 账单日期 */
  bill_date: string
  /** 二级商户号 */
  sub_mchid?: string | null | undefined
  /**
   * 资金账户类型
   * - `BASIC` 基本账户
   * - `OPERATION` 运营账户
   * - `FEES` 手续费账户
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {}) | null | undefined
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
}
export interface V3BillFundflowbillGetData {
  /** 哈希类型 */
  hash_type?: string
  /** 哈希值 */
  hash_value?: string
  /** 账单下载地址 */
  download_url?: string
}
export interface V3BillFundflowbill extends Branch {
  /**
   * **申请资金账单**
   *
   * 基础支付∙账单 · 电商平台、服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   */
  get(options: { query: V3BillFundflowbillGetQuery } & RequestOptions): Promise<Response<V3BillFundflowbillGetData>>
  /** {@link V3BillFundflowbill.get} */
  readonly getAsync: V3BillFundflowbill['get']
}

export interface V3BillSubMerchantFundflowbillGetQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM' | (string & {})
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
}
export interface V3BillSubMerchantFundflowbillGetData {
  /** 下载信息总数 */
  download_bill_count?: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence?: number
    /** 下载地址 */
    download_url?: string
    /**
     * 加密密钥
     * 敏感信息：用商户私钥解密
     */
    encrypt_key?: string
    /** 哈希类型 */
    hash_type?: string
    /** 哈希值 */
    hash_value?: string
    /** 随机字符串 */
    nonce?: string
  }[]
}
export interface V3BillSubMerchantFundflowbill extends Branch {
  /**
   * **申请单个子商户资金账单**
   *
   * 基础支付∙账单 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
   */
  get(options: { query: V3BillSubMerchantFundflowbillGetQuery } & RequestOptions): Promise<Response<V3BillSubMerchantFundflowbillGetData>>
  /** {@link V3BillSubMerchantFundflowbill.get} */
  readonly getAsync: V3BillSubMerchantFundflowbill['get']
}

export interface V3BillTradebillGetQuery {
  /** 账单日期 */
  bill_date: string
  /** 二级商户号 */
  sub_mchid?: string | null | undefined
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL' | (string & {}) | null | undefined
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
}
export interface V3BillTradebillGetData {
  /** 哈希类型 */
  hash_type?: string
  /** 哈希值 */
  hash_value?: string
  /** 账单下载地址 */
  download_url?: string
}
export interface V3BillTradebill extends Branch {
  /**
   * **申请交易账单**
   *
   * 基础支付∙账单 · 电商平台、服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   */
  get(options: { query: V3BillTradebillGetQuery } & RequestOptions): Promise<Response<V3BillTradebillGetData>>
  /** {@link V3BillTradebill.get} */
  readonly getAsync: V3BillTradebill['get']
}
