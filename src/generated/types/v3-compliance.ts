// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Compliance extends Branch {
  readonly inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification
}

export interface V3ComplianceInactiveMerchantIdentityVerification extends Branch {
  readonly merchants: V3ComplianceInactiveMerchantIdentityVerificationMerchants
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson {
  /** 特约商户号 */
  sub_mchid: string
}
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostData {
  /** 核实单号 */
  verification_id?: string
}
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchants extends Branch {
  /**
   * **发起不活跃商户身份核实**
   *
   * 风险合规∙不活跃商户身份核实 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471357
   */
  post(options: { json: V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostJson } & RequestOptions): Promise<Response<V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostData>>
  /** {@link V3ComplianceInactiveMerchantIdentityVerificationMerchants.post} */
  readonly postAsync: V3ComplianceInactiveMerchantIdentityVerificationMerchants['post']
  readonly _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchid
  readonly $sub_mchid$: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchid
  readonly '<sub_mchid>': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchid
  readonly '{sub_mchid}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchid
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchid extends Branch {
  readonly verifications: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerifications
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerifications extends Branch {
  readonly _verification_id_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id
  readonly $verification_id$: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id
  readonly '<verification_id>': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id
  readonly '{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_idGetData {
  /** 特约商户号 */
  sub_mchid?: string
  /** 核实单号 */
  verification_id?: string
  /** 核实单状态 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 完成时间 */
  finish_time?: string
}
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id extends Branch {
  /**
   * **查询不活跃商户身份核实结果**
   *
   * 风险合规∙不活跃商户身份核实 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
   */
  get(options: { sub_mchid: string; verification_id: string } & RequestOptions): Promise<Response<V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_idGetData>>
  /** {@link V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id.get} */
  readonly getAsync: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySub_mchidVerificationsByVerification_id['get']
}
