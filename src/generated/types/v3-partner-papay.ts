// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3PartnerPapay extends Branch {
  readonly contracts: V3PartnerPapayContracts
}

export interface V3PartnerPapayContracts extends Branch {
  readonly _contract_id_: V3PartnerPapayContractsByContract_id
  readonly $contract_id$: V3PartnerPapayContractsByContract_id
  readonly '<contract_id>': V3PartnerPapayContractsByContract_id
  readonly '{contract_id}': V3PartnerPapayContractsByContract_id
}

export interface V3PartnerPapayContractsByContract_id extends Branch {
  readonly failNotify: V3PartnerPapayContractsByContract_idFailNotify
  readonly notify: V3PartnerPapayContractsByContract_idNotify
}

export interface V3PartnerPapayContractsByContract_idFailNotifyPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  sub_appid?: string | undefined
}
export interface V3PartnerPapayContractsByContract_idFailNotify extends Branch {
  /**
   * **服务商商户重试扣费通知**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  post(options: { contract_id: string; json: V3PartnerPapayContractsByContract_idFailNotifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PartnerPapayContractsByContract_idFailNotify.post} */
  readonly postAsync: V3PartnerPapayContractsByContract_idFailNotify['post']
}

export interface V3PartnerPapayContractsByContract_idNotifyPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  sub_appid?: string | undefined
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: number
    /** 单位 */
    unit?: string | undefined
  } | undefined
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 预计扣费货币类型 */
    currency?: string | undefined
  }
}
export interface V3PartnerPapayContractsByContract_idNotify extends Branch {
  /**
   * **服务商商户预扣费通知**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
   */
  post(options: { contract_id: string; json: V3PartnerPapayContractsByContract_idNotifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PartnerPapayContractsByContract_idNotify.post} */
  readonly postAsync: V3PartnerPapayContractsByContract_idNotify['post']
}
