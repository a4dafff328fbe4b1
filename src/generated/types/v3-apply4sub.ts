// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Apply4sub extends Branch {
  readonly sub_merchants: V3Apply4subSub_merchants
}

export interface V3Apply4subSub_merchants extends Branch {
  readonly _sub_mchid_: V3Apply4subSub_merchantsBySub_mchid
  readonly $sub_mchid$: V3Apply4subSub_merchantsBySub_mchid
  readonly '<sub_mchid>': V3Apply4subSub_merchantsBySub_mchid
  readonly '{sub_mchid}': V3Apply4subSub_merchantsBySub_mchid
}

export interface V3Apply4subSub_merchantsBySub_mchid extends Branch {
  readonly application: V3Apply4subSub_merchantsBySub_mchidApplication
  readonly modifySettlement: V3Apply4subSub_merchantsBySub_mchidModifySettlement
  readonly settlement: V3Apply4subSub_merchantsBySub_mchidSettlement
}

export interface V3Apply4subSub_merchantsBySub_mchidApplication extends Branch {
  readonly _application_no_: V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no
  readonly $application_no$: V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no
  readonly '<application_no>': V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no
  readonly '{application_no}': V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no
}

export interface V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_noGetQuery {
  /** 银行账号展示规则 */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' | (string & {}) | undefined
}
export interface V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_noGetData {
  /** 开户名称 */
  account_name?: string
  /** 账户类型 */
  account_type?: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank?: string
  /** 开户银行全称 */
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number?: string
  /** 审核状态 */
  verify_result?: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {})
  /** 审核驳回原因 */
  verify_fail_reason?: string
  /**
   * 审核结果更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  verify_finish_time?: string
}
export interface V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no extends Branch {
  /**
   * **查询结算账户修改申请状态**
   *
   * 服务商∙进件 · 服务商、电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761169
   */
  get(options: { sub_mchid: string; application_no: string; query?: V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_noGetQuery | undefined } & RequestOptions): Promise<Response<V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_noGetData>>
  /** {@link V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no.get} */
  readonly getAsync: V3Apply4subSub_merchantsBySub_mchidApplicationByApplication_no['get']
}

export interface V3Apply4subSub_merchantsBySub_mchidModifySettlementPostJson {
  /** 修改模式 */
  modify_mode?: 'MODIFY_MODE_ASYNC' | (string & {}) | undefined
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称 */
  bank_name?: string | undefined
  /** 开户银行联行号 */
  bank_branch_id?: string | undefined
  /**
   * 银行账号
   * 敏感信息：用微信支付公钥加密
   */
  account_number: string | Encrypted
  /**
   * 开户名称
   * 敏感信息：用微信支付公钥加密
   */
  account_name?: string | Encrypted | undefined
}
export interface V3Apply4subSub_merchantsBySub_mchidModifySettlementPostData {
  /** 修改结算账户申请单号 */
  application_no?: string
}
export interface V3Apply4subSub_merchantsBySub_mchidModifySettlement extends Branch {
  /**
   * **修改结算帐号**
   *
   * 服务商∙进件 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761138
   */
  post(options: { sub_mchid: string; json: V3Apply4subSub_merchantsBySub_mchidModifySettlementPostJson } & RequestOptions): Promise<Response<V3Apply4subSub_merchantsBySub_mchidModifySettlementPostData>>
  /** {@link V3Apply4subSub_merchantsBySub_mchidModifySettlement.post} */
  readonly postAsync: V3Apply4subSub_merchantsBySub_mchidModifySettlement['post']
}

export interface V3Apply4subSub_merchantsBySub_mchidSettlementGetData {
  /** 账户类型 */
  account_type?: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank?: string
  /** 开户银行全称 */
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number?: string
  /** 验证结果 */
  verify_result?: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因 */
  verify_fail_reason?: string
}
export interface V3Apply4subSub_merchantsBySub_mchidSettlement extends Branch {
  /**
   * **查询结算账户**
   *
   * 服务商∙进件 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761142
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3Apply4subSub_merchantsBySub_mchidSettlementGetData>>
  /** {@link V3Apply4subSub_merchantsBySub_mchidSettlement.get} */
  readonly getAsync: V3Apply4subSub_merchantsBySub_mchidSettlement['get']
}
