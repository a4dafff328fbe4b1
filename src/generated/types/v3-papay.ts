// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Papay extends Branch {
  readonly insurancePay: V3PapayInsurancePay
  readonly insuranceSign: V3PapayInsuranceSign
  readonly scheduledDeductSign: V3PapayScheduledDeductSign
  readonly contracts: V3PapayContracts
  readonly pay: V3PapayPay
  readonly sign: V3PapaySign
}

export interface V3PapayInsurancePay extends Branch {
  readonly policyPeriods: V3PapayInsurancePayPolicyPeriods
  readonly transactions: V3PapayInsurancePayTransactions
}

export interface V3PapayInsurancePayPolicyPeriods extends Branch {
  readonly contractId: V3PapayInsurancePayPolicyPeriodsContractId
}

export interface V3PapayInsurancePayPolicyPeriodsContractId extends Branch {
  readonly _contract_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContract_id
  readonly $contract_id$: V3PapayInsurancePayPolicyPeriodsContractIdByContract_id
  readonly '<contract_id>': V3PapayInsurancePayPolicyPeriodsContractIdByContract_id
  readonly '{contract_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContract_id
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_id extends Branch {
  readonly policyPeriodId: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodId extends Branch {
  readonly _policy_period_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id
  readonly $policy_period_id$: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id
  readonly '<policy_period_id>': V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id
  readonly '{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idGetData {
  /** 保单的扣费周期编号 */
  policy_period_id?: number
  /** 当前扣费周期的状态 */
  policy_period_state?: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id extends Branch {
  /**
   * **保险商户查询保险自动续费预约**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   */
  get(options: { contract_id: string; policy_period_id: string | number } & RequestOptions): Promise<Response<V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idGetData>>
  /** {@link V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id.get} */
  readonly getAsync: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_id['get']
  readonly schedule: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedule
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedulePostJson {
  /** 应用ID */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedulePostData {
  /** 保单的扣费周期编号 */
  policy_period_id?: number
  /** 当前扣费周期的状态 */
  policy_period_state?: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedule extends Branch {
  /**
   * **保险商户预约保险自动续费**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   */
  post(options: { contract_id: string; policy_period_id: string | number; json: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedulePostJson } & RequestOptions): Promise<Response<V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedulePostData>>
  /** {@link V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedule.post} */
  readonly postAsync: V3PapayInsurancePayPolicyPeriodsContractIdByContract_idPolicyPeriodIdByPolicy_period_idSchedule['post']
}

export interface V3PapayInsurancePayTransactions extends Branch {
  readonly apply: V3PapayInsurancePayTransactionsApply
}

export interface V3PapayInsurancePayTransactionsApplyPostJson {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}
export interface V3PapayInsurancePayTransactionsApplyPostData {
  /** 商户订单号 */
  out_trade_no?: string
  /** 扣费金额信息 */
  amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3PapayInsurancePayTransactionsApply extends Branch {
  /**
   * **保险商户受理保险自动续费扣款**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   */
  post(options: { json: V3PapayInsurancePayTransactionsApplyPostJson } & RequestOptions): Promise<Response<V3PapayInsurancePayTransactionsApplyPostData>>
  /** {@link V3PapayInsurancePayTransactionsApply.post} */
  readonly postAsync: V3PapayInsurancePayTransactionsApply['post']
}

export interface V3PapayInsuranceSign extends Branch {
  readonly contracts: V3PapayInsuranceSignContracts
  readonly policyPeriods: V3PapayInsuranceSignPolicyPeriods
  readonly policy_periods: V3PapayInsuranceSignPolicy_periods
}

export interface V3PapayInsuranceSignContracts extends Branch {
  readonly planId: V3PapayInsuranceSignContractsPlanId
  readonly preEntrustSign: V3PapayInsuranceSignContractsPreEntrustSign
}

export interface V3PapayInsuranceSignContractsPlanId extends Branch {
  readonly _plan_id_: V3PapayInsuranceSignContractsPlanIdByPlan_id
  readonly $plan_id$: V3PapayInsuranceSignContractsPlanIdByPlan_id
  readonly '<plan_id>': V3PapayInsuranceSignContractsPlanIdByPlan_id
  readonly '{plan_id}': V3PapayInsuranceSignContractsPlanIdByPlan_id
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_id extends Branch {
  readonly contractId: V3PapayInsuranceSignContractsPlanIdByPlan_idContractId
  readonly outContractCode: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCode
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_idContractId extends Branch {
  readonly _contract_id_: V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_id
  readonly $contract_id$: V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_id
  readonly '<contract_id>': V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_id
  readonly '{contract_id}': V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_id
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_id extends Branch {
  readonly renew: V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenew
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenewPostJson {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }[]
}
export interface V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenew extends Branch {
  /**
   * **保险商户受理续期自动续费协议**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   */
  post(options: { plan_id: string | number; contract_id: string; json: V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenewPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenew.post} */
  readonly postAsync: V3PapayInsuranceSignContractsPlanIdByPlan_idContractIdByContract_idRenew['post']
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 商户AppID */
  appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户OpenID */
  openid?: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径 */
  revoke_terminate_contract_redirect_url?: string
  revoke_terminate_contract_redirect_appid?: string
}
export interface V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **保险商户查询保险自动续费协议**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   */
  get(options: { plan_id: string | number; out_contract_code: string } & RequestOptions): Promise<Response<V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  readonly terminate: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
}

export interface V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string
}
export interface V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 商户AppID */
  appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户OpenID */
  openid?: string
  /** 商户侧用户标识 */
  out_user_code?: string
}
export interface V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate extends Branch {
  /**
   * **保险商户通过商户协议号解除保险自动续费协议**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   */
  post(options: { plan_id: string | number; out_contract_code: string; json: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson } & RequestOptions): Promise<Response<V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData>>
  /** {@link V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate.post} */
  readonly postAsync: V3PapayInsuranceSignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
}

export interface V3PapayInsuranceSignContractsPreEntrustSign extends Branch {
  readonly app: V3PapayInsuranceSignContractsPreEntrustSignApp
  readonly h5: V3PapayInsuranceSignContractsPreEntrustSignH5
  readonly jsapi: V3PapayInsuranceSignContractsPreEntrustSignJsapi
  readonly miniProgram: V3PapayInsuranceSignContractsPreEntrustSignMiniProgram
}

export interface V3PapayInsuranceSignContractsPreEntrustSignAppPostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /**
     * 自然人姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
    /**
     * 自然人身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | (string & {}) | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}
export interface V3PapayInsuranceSignContractsPreEntrustSignAppPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
}
export interface V3PapayInsuranceSignContractsPreEntrustSignApp extends Branch {
  /**
   * **保险商户App预签约**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013005766
   */
  post(options: { json: V3PapayInsuranceSignContractsPreEntrustSignAppPostJson } & RequestOptions): Promise<Response<V3PapayInsuranceSignContractsPreEntrustSignAppPostData>>
  /** {@link V3PapayInsuranceSignContractsPreEntrustSignApp.post} */
  readonly postAsync: V3PapayInsuranceSignContractsPreEntrustSignApp['post']
}

export interface V3PapayInsuranceSignContractsPreEntrustSignH5PostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?: {
      /** 保单额度 */
      policy_amount?: string | undefined
      /** 保险条款列表 */
      policy_clauses?: readonly {
        /** 条款内容 */
        clause_name?: string | undefined
        /** 条款额度 */
        clause_quota?: string | undefined
      }[] | undefined
    } | undefined
  }[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /**
     * 自然人姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
    /**
     * 自然人身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | (string & {}) | undefined
  } | undefined
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}
export interface V3PapayInsuranceSignContractsPreEntrustSignH5PostData {
  redirect_url?: string
}
export interface V3PapayInsuranceSignContractsPreEntrustSignH5 extends Branch {
  /**
   * **保险商户H5预签约**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   */
  post(options: { json: V3PapayInsuranceSignContractsPreEntrustSignH5PostJson } & RequestOptions): Promise<Response<V3PapayInsuranceSignContractsPreEntrustSignH5PostData>>
  /** {@link V3PapayInsuranceSignContractsPreEntrustSignH5.post} */
  readonly postAsync: V3PapayInsuranceSignContractsPreEntrustSignH5['post']
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJsapiPostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?: {
      /** 保单额度 */
      policy_amount?: string | undefined
      /** 保险条款列表 */
      policy_clauses?: readonly {
        /** 条款内容 */
        clause_name?: string | undefined
        /** 条款额度 */
        clause_quota?: string | undefined
      }[] | undefined
    } | undefined
  }[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /**
     * 自然人姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
    /**
     * 自然人身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | (string & {}) | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}
export interface V3PapayInsuranceSignContractsPreEntrustSignJsapiPostData {
  /** 跳转签约并支付流程的URL */
  redirect_url?: string
}
export interface V3PapayInsuranceSignContractsPreEntrustSignJsapi extends Branch {
  /**
   * **保险商户JSAPI预签约**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   */
  post(options: { json: V3PapayInsuranceSignContractsPreEntrustSignJsapiPostJson } & RequestOptions): Promise<Response<V3PapayInsuranceSignContractsPreEntrustSignJsapiPostData>>
  /** {@link V3PapayInsuranceSignContractsPreEntrustSignJsapi.post} */
  readonly postAsync: V3PapayInsuranceSignContractsPreEntrustSignJsapi['post']
}

export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?: {
      /** 保单额度 */
      policy_amount?: string | undefined
      /** 保险条款列表 */
      policy_clauses?: readonly {
        /** 条款内容 */
        clause_name?: string | undefined
        /** 条款额度 */
        clause_quota?: string | undefined
      }[] | undefined
    } | undefined
  }[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /**
     * 自然人姓名
     * 敏感信息：用微信支付公钥加密
     */
    real_name: string | Encrypted
    /**
     * 自然人身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | (string & {}) | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}
export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 跳转签约小程序的AppID */
  redirect_appid?: string
  /** 跳转签约小程序的路径 */
  redirect_path?: string
}
export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgram extends Branch {
  /**
   * **保险商户小程序预签约**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   */
  post(options: { json: V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostData>>
  /** {@link V3PapayInsuranceSignContractsPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PapayInsuranceSignContractsPreEntrustSignMiniProgram['post']
}

export interface V3PapayInsuranceSignPolicyPeriods extends Branch {
  readonly planId: V3PapayInsuranceSignPolicyPeriodsPlanId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanId extends Branch {
  readonly _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_id
  readonly $plan_id$: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_id
  readonly '<plan_id>': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_id
  readonly '{plan_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_id
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_id extends Branch {
  readonly contractId: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractId extends Branch {
  readonly _contract_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_id
  readonly $contract_id$: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_id
  readonly '<contract_id>': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_id
  readonly '{contract_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_id
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_id extends Branch {
  readonly modify: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModify
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModifyPostJson {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }[]
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean | undefined
}
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModifyPostData {
  /** 最新的扣费周期列表 */
  policy_periods?: {
    /** 保险扣费周期编号 */
    policy_period_id?: number
    /** 预计扣费的日期 */
    estimated_deduct_date?: string
    /** 预计扣费金额 */
    estimated_deduct_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
  }[]
  cancel_scheduled_policy_period_id?: number
}
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModify extends Branch {
  /**
   * **保险商户修改保险扣费周期列表**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  post(options: { plan_id: string | number; contract_id: string; json: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModifyPostJson } & RequestOptions): Promise<Response<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModifyPostData>>
  /** {@link V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModify.post} */
  readonly postAsync: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlan_idContractIdByContract_idModify['post']
}

export interface V3PapayInsuranceSignPolicy_periods extends Branch {
  readonly planId: V3PapayInsuranceSignPolicy_periodsPlanId
}

export interface V3PapayInsuranceSignPolicy_periodsPlanId extends Branch {
  readonly _plan_id_: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_id
  readonly $plan_id$: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_id
  readonly '<plan_id>': V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_id
  readonly '{plan_id}': V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_id
}

export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_id extends Branch {
  readonly outContractCode: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCode
}

export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code
}

export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
}
export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData {
  /** 扣费周期列表 */
  data?: {
    /** 保单的扣费周期编号 */
    policy_period_id?: number
    /** 扣费周期预计的扣费的日期 */
    estimated_deduct_date?: string
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费周期预约状态 */
    policy_period_state?: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }[]
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 扣费周期总条数 */
  total_count?: number
}
export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **保险商户查询保险扣费周期列表**
   *
   * 委托代扣∙保险业 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   */
  get(options: { plan_id: string | number; out_contract_code: string; query?: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetQuery | undefined } & RequestOptions): Promise<Response<V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3PapayInsuranceSignPolicy_periodsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
}

export interface V3PapayScheduledDeductSign extends Branch {
  readonly contracts: V3PapayScheduledDeductSignContracts
  readonly partner: V3PapayScheduledDeductSignPartner
}

export interface V3PapayScheduledDeductSignContracts extends Branch {
  readonly preEntrustSign: V3PapayScheduledDeductSignContractsPreEntrustSign
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSign extends Branch {
  readonly app: V3PapayScheduledDeductSignContractsPreEntrustSignApp
  readonly h5: V3PapayScheduledDeductSignContractsPreEntrustSignH5
  readonly jsapi: V3PapayScheduledDeductSignContractsPreEntrustSignJsapi
  readonly miniProgram: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignAppPostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignAppPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignApp extends Branch {
  /**
   * **App场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   */
  post(options: { json: V3PapayScheduledDeductSignContractsPreEntrustSignAppPostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignContractsPreEntrustSignAppPostData>>
  /** {@link V3PapayScheduledDeductSignContractsPreEntrustSignApp.post} */
  readonly postAsync: V3PapayScheduledDeductSignContractsPreEntrustSignApp['post']
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5PostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined
  } | undefined
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5PostData {
  redirect_url?: string
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5 extends Branch {
  /**
   * **H5场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489208
   */
  post(options: { json: V3PapayScheduledDeductSignContractsPreEntrustSignH5PostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignContractsPreEntrustSignH5PostData>>
  /** {@link V3PapayScheduledDeductSignContractsPreEntrustSignH5.post} */
  readonly postAsync: V3PapayScheduledDeductSignContractsPreEntrustSignH5['post']
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostData {
  /** 跳转签约流程的URL */
  redirect_url?: string
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapi extends Branch {
  /**
   * **JSAPI场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   */
  post(options: { json: V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostData>>
  /** {@link V3PapayScheduledDeductSignContractsPreEntrustSignJsapi.post} */
  readonly postAsync: V3PapayScheduledDeductSignContractsPreEntrustSignJsapi['post']
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson {
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 跳转签约小程序的AppID */
  redirect_appid?: string
  /** 跳转签约小程序的路径 */
  redirect_path?: string
}
export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram extends Branch {
  /**
   * **小程序场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   */
  post(options: { json: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostData>>
  /** {@link V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram['post']
}

export interface V3PapayScheduledDeductSignPartner extends Branch {
  readonly contracts: V3PapayScheduledDeductSignPartnerContracts
}

export interface V3PapayScheduledDeductSignPartnerContracts extends Branch {
  readonly preEntrustSign: V3PapayScheduledDeductSignPartnerContractsPreEntrustSign
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSign extends Branch {
  readonly app: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
  readonly h5: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
  readonly jsapi: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  readonly miniProgram: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson {
  /** 应用ID */
  sp_appid: string
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp extends Branch {
  /**
   * **App场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693028
   */
  post(options: { json: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostData>>
  /** {@link V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp.post} */
  readonly postAsync: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp['post']
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson {
  /** 应用ID */
  sp_appid: string
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined
  } | undefined
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostData {
  redirect_url?: string
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5 extends Branch {
  /**
   * **H5场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464549
   */
  post(options: { json: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostData>>
  /** {@link V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5.post} */
  readonly postAsync: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5['post']
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson {
  /** 应用ID */
  sp_appid: string
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostData {
  /** 跳转签约流程的URL */
  redirect_url?: string
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi extends Branch {
  /**
   * **JSAPI场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693093
   */
  post(options: { json: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostData>>
  /** {@link V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi.post} */
  readonly postAsync: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi['post']
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson {
  /** 应用ID */
  sp_appid: string
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 跳转签约小程序的AppID */
  redirect_appid?: string
  /** 跳转签约小程序的路径 */
  redirect_path?: string
}
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram extends Branch {
  /**
   * **小程序场景预约扣费类型签约的预签约**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693100
   */
  post(options: { json: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostData>>
  /** {@link V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram['post']
}

export interface V3PapayContracts extends Branch {
  readonly _contract_id_: V3PapayContractsByContract_id
  readonly $contract_id$: V3PapayContractsByContract_id
  readonly '<contract_id>': V3PapayContractsByContract_id
  readonly '{contract_id}': V3PapayContractsByContract_id
}

export interface V3PapayContractsByContract_id extends Branch {
  readonly failNotify: V3PapayContractsByContract_idFailNotify
  readonly notify: V3PapayContractsByContract_idNotify
}

export interface V3PapayContractsByContract_idFailNotifyPostJson {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
}
export interface V3PapayContractsByContract_idFailNotify extends Branch {
  /**
   * **重试扣费通知**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  post(options: { contract_id: string; json: V3PapayContractsByContract_idFailNotifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PapayContractsByContract_idFailNotify.post} */
  readonly postAsync: V3PapayContractsByContract_idFailNotify['post']
}

export interface V3PapayContractsByContract_idNotifyPostJson {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: 1 | 2 | 3 | (number & {})
    /** 单位 */
    unit?: 'DAY' | (string & {}) | undefined
  } | undefined
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 预计扣费货币类型 */
    currency?: string | undefined
  }
}
export interface V3PapayContractsByContract_idNotify extends Branch {
  /**
   * **直连商户预扣费通知**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   */
  post(options: { contract_id: string; json: V3PapayContractsByContract_idNotifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3PapayContractsByContract_idNotify.post} */
  readonly postAsync: V3PapayContractsByContract_idNotify['post']
}

export interface V3PapayPay extends Branch {
  readonly harmony: V3PapayPayHarmony
  readonly partner: V3PapayPayPartner
  readonly schedules: V3PapayPaySchedules
  readonly transactions: V3PapayPayTransactions
}

export interface V3PapayPayHarmony extends Branch {
  readonly transactions: V3PapayPayHarmonyTransactions
}

export interface V3PapayPayHarmonyTransactions extends Branch {
  readonly apply: V3PapayPayHarmonyTransactionsApply
}

export interface V3PapayPayHarmonyTransactionsApplyPostJson {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 鸿蒙账户id */
  harmony_account_id: string
  /** 商户类别码 */
  mcc?: string | undefined
}
export interface V3PapayPayHarmonyTransactionsApplyPostData {
  /** 商户订单号 */
  out_trade_no?: string
  /** 扣费金额信息 */
  amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3PapayPayHarmonyTransactionsApply extends Branch {
  /**
   * **代扣受理扣款**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013388429
   */
  post(options: { json: V3PapayPayHarmonyTransactionsApplyPostJson } & RequestOptions): Promise<Response<V3PapayPayHarmonyTransactionsApplyPostData>>
  /** {@link V3PapayPayHarmonyTransactionsApply.post} */
  readonly postAsync: V3PapayPayHarmonyTransactionsApply['post']
}

export interface V3PapayPayPartner extends Branch {
  readonly schedules: V3PapayPayPartnerSchedules
  readonly transactions: V3PapayPayPartnerTransactions
}

export interface V3PapayPayPartnerSchedules extends Branch {
  readonly contractId: V3PapayPayPartnerSchedulesContractId
}

export interface V3PapayPayPartnerSchedulesContractId extends Branch {
  readonly _contract_id_: V3PapayPayPartnerSchedulesContractIdByContract_id
  readonly $contract_id$: V3PapayPayPartnerSchedulesContractIdByContract_id
  readonly '<contract_id>': V3PapayPayPartnerSchedulesContractIdByContract_id
  readonly '{contract_id}': V3PapayPayPartnerSchedulesContractIdByContract_id
}

export interface V3PapayPayPartnerSchedulesContractIdByContract_idGetQuery {
  sub_mchid: string
}
export interface V3PapayPayPartnerSchedulesContractIdByContract_idGetData {
  /** 扣费预约的状态 */
  schedule_state?: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface V3PapayPayPartnerSchedulesContractIdByContract_id extends Branch {
  /**
   * **查询扣费预约**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468579
   */
  get(options: { contract_id: string; query: V3PapayPayPartnerSchedulesContractIdByContract_idGetQuery } & RequestOptions): Promise<Response<V3PapayPayPartnerSchedulesContractIdByContract_idGetData>>
  /** {@link V3PapayPayPartnerSchedulesContractIdByContract_id.get} */
  readonly getAsync: V3PapayPayPartnerSchedulesContractIdByContract_id['get']
  readonly schedule: V3PapayPayPartnerSchedulesContractIdByContract_idSchedule
}

export interface V3PapayPayPartnerSchedulesContractIdByContract_idSchedulePostJson {
  /** 应用ID */
  sp_appid: string
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}
export interface V3PapayPayPartnerSchedulesContractIdByContract_idSchedulePostData {
  /** 扣费预约的状态 */
  schedule_state?: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface V3PapayPayPartnerSchedulesContractIdByContract_idSchedule extends Branch {
  /**
   * **预约扣费**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468581
   */
  post(options: { contract_id: string; json: V3PapayPayPartnerSchedulesContractIdByContract_idSchedulePostJson } & RequestOptions): Promise<Response<V3PapayPayPartnerSchedulesContractIdByContract_idSchedulePostData>>
  /** {@link V3PapayPayPartnerSchedulesContractIdByContract_idSchedule.post} */
  readonly postAsync: V3PapayPayPartnerSchedulesContractIdByContract_idSchedule['post']
}

export interface V3PapayPayPartnerTransactions extends Branch {
  readonly apply: V3PapayPayPartnerTransactionsApply
}

export interface V3PapayPayPartnerTransactionsApplyPostJson {
  /** 应用ID */
  sp_appid: string
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}
export interface V3PapayPayPartnerTransactionsApplyPostData {
  /** 商户订单号 */
  out_trade_no?: string
  /** 扣费金额信息 */
  amount?: {
    /** 金额 */
    total?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3PapayPayPartnerTransactionsApply extends Branch {
  /**
   * **受理扣款**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468586
   */
  post(options: { json: V3PapayPayPartnerTransactionsApplyPostJson } & RequestOptions): Promise<Response<V3PapayPayPartnerTransactionsApplyPostData>>
  /** {@link V3PapayPayPartnerTransactionsApply.post} */
  readonly postAsync: V3PapayPayPartnerTransactionsApply['post']
}

export interface V3PapayPaySchedules extends Branch {
  readonly contractId: V3PapayPaySchedulesContractId
}

export interface V3PapayPaySchedulesContractId extends Branch {
  readonly _contract_id_: V3PapayPaySchedulesContractIdByContract_id
  readonly $contract_id$: V3PapayPaySchedulesContractIdByContract_id
  readonly '<contract_id>': V3PapayPaySchedulesContractIdByContract_id
  readonly '{contract_id}': V3PapayPaySchedulesContractIdByContract_id
}

export interface V3PapayPaySchedulesContractIdByContract_idGetData {
  /** 扣费预约的状态 */
  schedule_state?: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface V3PapayPaySchedulesContractIdByContract_id extends Branch {
  /**
   * **查询扣费预约**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466997
   */
  get(options: { contract_id: string } & RequestOptions): Promise<Response<V3PapayPaySchedulesContractIdByContract_idGetData>>
  /** {@link V3PapayPaySchedulesContractIdByContract_id.get} */
  readonly getAsync: V3PapayPaySchedulesContractIdByContract_id['get']
  readonly schedule: V3PapayPaySchedulesContractIdByContract_idSchedule
}

export interface V3PapayPaySchedulesContractIdByContract_idSchedulePostJson {
  /** 应用ID */
  appid: string
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}
export interface V3PapayPaySchedulesContractIdByContract_idSchedulePostData {
  /** 扣费预约的状态 */
  schedule_state?: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface V3PapayPaySchedulesContractIdByContract_idSchedule extends Branch {
  /**
   * **预约扣费**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   */
  post(options: { contract_id: string; json: V3PapayPaySchedulesContractIdByContract_idSchedulePostJson } & RequestOptions): Promise<Response<V3PapayPaySchedulesContractIdByContract_idSchedulePostData>>
  /** {@link V3PapayPaySchedulesContractIdByContract_idSchedule.post} */
  readonly postAsync: V3PapayPaySchedulesContractIdByContract_idSchedule['post']
}

export interface V3PapayPayTransactions extends Branch {
  readonly apply: V3PapayPayTransactionsApply
}

export interface V3PapayPayTransactionsApplyPostJson {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}
export interface V3PapayPayTransactionsApplyPostData {
  /** 商户订单号 */
  out_trade_no?: string
  /** 扣费金额信息 */
  amount?: {
    /** 金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3PapayPayTransactionsApply extends Branch {
  /**
   * **受理扣款**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467087
   */
  post(options: { json: V3PapayPayTransactionsApplyPostJson } & RequestOptions): Promise<Response<V3PapayPayTransactionsApplyPostData>>
  /** {@link V3PapayPayTransactionsApply.post} */
  readonly postAsync: V3PapayPayTransactionsApply['post']
}

export interface V3PapaySign extends Branch {
  readonly contracts: V3PapaySignContracts
  readonly partner: V3PapaySignPartner
}

export interface V3PapaySignContracts extends Branch {
  readonly harmonyPlanId: V3PapaySignContractsHarmonyPlanId
  readonly planId: V3PapaySignContractsPlanId
  readonly preEntrustSign: V3PapaySignContractsPreEntrustSign
}

export interface V3PapaySignContractsHarmonyPlanId extends Branch {
  readonly _plan_id_: V3PapaySignContractsHarmonyPlanIdByPlan_id
  readonly $plan_id$: V3PapaySignContractsHarmonyPlanIdByPlan_id
  readonly '<plan_id>': V3PapaySignContractsHarmonyPlanIdByPlan_id
  readonly '{plan_id}': V3PapaySignContractsHarmonyPlanIdByPlan_id
}

export interface V3PapaySignContractsHarmonyPlanIdByPlan_id extends Branch {
  readonly outContractCode: V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCode
}

export interface V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code
}

export interface V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 商户AppID */
  appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {})
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 用户OpenID */
  openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /**
     * 协议解约方式
     * - `USER_TERMINATE` 用户发起的解约
     */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string
}
export interface V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **通过商户协议号查询委托代扣签约协议**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013844122
   */
  get(options: { plan_id: string | number; out_contract_code: string } & RequestOptions): Promise<Response<V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3PapaySignContractsHarmonyPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
}

export interface V3PapaySignContractsPlanId extends Branch {
  readonly _plan_id_: V3PapaySignContractsPlanIdByPlan_id
  readonly $plan_id$: V3PapaySignContractsPlanIdByPlan_id
  readonly '<plan_id>': V3PapaySignContractsPlanIdByPlan_id
  readonly '{plan_id}': V3PapaySignContractsPlanIdByPlan_id
}

export interface V3PapaySignContractsPlanIdByPlan_id extends Branch {
  readonly outContractCode: V3PapaySignContractsPlanIdByPlan_idOutContractCode
}

export interface V3PapaySignContractsPlanIdByPlan_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
}

export interface V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 商户AppID */
  appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 用户OpenID */
  openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: string
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date?: string
    /** 预计的扣费金额 */
    estimated_deduct_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state?: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **通过商户协议号查询委托代扣签约协议**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   */
  get(options: { plan_id: string | number; out_contract_code: string } & RequestOptions): Promise<Response<V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  readonly terminate: V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
}

export interface V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string
}
export interface V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 商户AppID */
  appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 用户OpenID */
  openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: string
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date?: string
    /** 预计的扣费金额 */
    estimated_deduct_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state?: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate extends Branch {
  /**
   * **通过商户协议号解除委托代扣签约协议**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   */
  post(options: { plan_id: string | number; out_contract_code: string; json: V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson } & RequestOptions): Promise<Response<V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData>>
  /** {@link V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate.post} */
  readonly postAsync: V3PapaySignContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
}

export interface V3PapaySignContractsPreEntrustSignPostJson {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE' | (string & {})
  /** 应用ID */
  appid: string
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 回跳地址的url */
  return_url?: string | undefined
  device_info: {
    /**
     * 设备类型
     * - `DEVICE_TYPE_UNKNOW` 设备类型未知
     * - `DEVICE_TYPE_PHONE` 手机
     * - `DEVICE_TYPE_PAD` 平板
     * - `DEVICE_TYPE_TV` 电视
     * - `DEVICE_TYPE_WATCH` 手表
     */
    device_type: 'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH' | (string & {})
    /** 设备的OS版本 */
    device_os: string
    /** 设备ID */
    device_id: string
    /** 设备是否以root身份运行 */
    device_running_as_root: boolean
    /** 设备的IP */
    device_ip: string
    /** 设备上是否安装微信 */
    weixin_installed: boolean
    /** 设备上微信的版本 */
    weixin_version: string
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS' | (string & {})
  }
}
export interface V3PapaySignContractsPreEntrustSignPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  mini_program_username?: string
  /** 跳转签约小程序的path */
  mini_program_path?: string
  redirect_url?: string
}
export interface V3PapaySignContractsPreEntrustSign extends Branch {
  /**
   * **代扣预签约**
   *
   * 委托代扣 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  post(options: { json: V3PapaySignContractsPreEntrustSignPostJson } & RequestOptions): Promise<Response<V3PapaySignContractsPreEntrustSignPostData>>
  /** {@link V3PapaySignContractsPreEntrustSign.post} */
  readonly postAsync: V3PapaySignContractsPreEntrustSign['post']
}

export interface V3PapaySignPartner extends Branch {
  readonly contracts: V3PapaySignPartnerContracts
}

export interface V3PapaySignPartnerContracts extends Branch {
  readonly planId: V3PapaySignPartnerContractsPlanId
}

export interface V3PapaySignPartnerContractsPlanId extends Branch {
  readonly _plan_id_: V3PapaySignPartnerContractsPlanIdByPlan_id
  readonly $plan_id$: V3PapaySignPartnerContractsPlanIdByPlan_id
  readonly '<plan_id>': V3PapaySignPartnerContractsPlanIdByPlan_id
  readonly '{plan_id}': V3PapaySignPartnerContractsPlanIdByPlan_id
}

export interface V3PapaySignPartnerContractsPlanIdByPlan_id extends Branch {
  readonly outContractCode: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCode
}

export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
}

export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetQuery {
  sub_mchid: string
}
export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData {
  /** 委托代扣协议ID */
  contract_id?: string
  /** 普通服务商商户号 */
  sp_mchid?: string
  /** 普通服务商的AppID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid?: string
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: string
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date?: string
    /** 预计的扣费金额 */
    estimated_deduct_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state?: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **通过商户协议号查询委托代扣签约协议**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489483
   */
  get(options: { plan_id: string | number; out_contract_code: string; query: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetQuery } & RequestOptions): Promise<Response<V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  readonly terminate: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
}

export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson {
  sub_mchid: string
  /** 解约备注 */
  contract_termination_remark: string
}
export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData {
  /** 委托代扣协议ID */
  contract_id?: string
  /** 普通服务商商户号 */
  sp_mchid?: string
  /** 普通服务商的AppID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid?: string
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: string
    /**
     * 协议解约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date?: string
    /** 预计的扣费金额 */
    estimated_deduct_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state?: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate extends Branch {
  /**
   * **通过商户协议号解除委托代扣签约协议**
   *
   * 委托代扣 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489491
   */
  post(options: { plan_id: string | number; out_contract_code: string; json: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson } & RequestOptions): Promise<Response<V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData>>
  /** {@link V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate.post} */
  readonly postAsync: V3PapaySignPartnerContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
}
