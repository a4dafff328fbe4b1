// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MerchantSettlement extends Branch {
  readonly merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsPostJson {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 结算规则id */
  settle_rule_id: number
}
export interface V3MerchantSettlementMerchantSettleRuleApplicationsPostData {
  /** 申请单编号 */
  application_id?: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /** 最后更新时间 */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}
export interface V3MerchantSettlementMerchantSettleRuleApplications extends Branch {
  /**
   * **申请修改特约商户结算规则**
   *
   * 结算规则管理 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697924
   */
  post(options: { json: V3MerchantSettlementMerchantSettleRuleApplicationsPostJson } & RequestOptions): Promise<Response<V3MerchantSettlementMerchantSettleRuleApplicationsPostData>>
  /** {@link V3MerchantSettlementMerchantSettleRuleApplications.post} */
  readonly postAsync: V3MerchantSettlementMerchantSettleRuleApplications['post']
  readonly _application_id_: V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id
  readonly $application_id$: V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id
  readonly '<application_id>': V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id
  readonly '{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_idGetData {
  /** 申请单编号 */
  application_id?: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /** 最后更新时间 */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}
export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id extends Branch {
  /**
   * **根据申请单ID查询结果**
   *
   * 结算规则管理 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698574
   */
  get(options: { application_id: string } & RequestOptions): Promise<Response<V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_idGetData>>
  /** {@link V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id.get} */
  readonly getAsync: V3MerchantSettlementMerchantSettleRuleApplicationsByApplication_id['get']
}
