// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Inspolicymgr extends Branch {
  readonly deduct: V3InspolicymgrDeduct
}

export interface V3InspolicymgrDeduct extends Branch {
  readonly authorizations: V3InspolicymgrDeductAuthorizations
  readonly policies: V3InspolicymgrDeductPolicies
}

export interface V3InspolicymgrDeductAuthorizationsPostJson {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
}
export interface V3InspolicymgrDeductAuthorizationsPostData {
  /** 商户保险编号 */
  out_insurance_no?: string
  /** 商户APPID */
  appid?: string
  /** 保险代扣模板ID */
  plan_id?: string
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 保险名称 */
  insurance_name?: string
  /** 授权状态 */
  auth_state?: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {})
  /**
   * 用户授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  user_auth_time?: string
}
export interface V3InspolicymgrDeductAuthorizations extends Branch {
  /**
   * **提交保单授权信息**
   *
   * 微信保单服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   */
  post(options: { json: V3InspolicymgrDeductAuthorizationsPostJson } & RequestOptions): Promise<Response<V3InspolicymgrDeductAuthorizationsPostData>>
  /** {@link V3InspolicymgrDeductAuthorizations.post} */
  readonly postAsync: V3InspolicymgrDeductAuthorizations['post']
  readonly _out_insurance_no_: V3InspolicymgrDeductAuthorizationsByOut_insurance_no
  readonly $out_insurance_no$: V3InspolicymgrDeductAuthorizationsByOut_insurance_no
  readonly '<out_insurance_no>': V3InspolicymgrDeductAuthorizationsByOut_insurance_no
  readonly '{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOut_insurance_no
}

export interface V3InspolicymgrDeductAuthorizationsByOut_insurance_noGetData {
  /** 商户保险编号 */
  out_insurance_no?: string
  /** 公众账号ID */
  appid?: string
  /** 保险代扣模板ID */
  plan_id?: string
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 保险名称 */
  insurance_name?: string
  /** 授权状态 */
  auth_state?: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {})
  /**
   * 用户授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  user_auth_time?: string
}
export interface V3InspolicymgrDeductAuthorizationsByOut_insurance_no extends Branch {
  /**
   * **查询保单授权信息**
   *
   * 微信保单服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   */
  get(options: { out_insurance_no: string } & RequestOptions): Promise<Response<V3InspolicymgrDeductAuthorizationsByOut_insurance_noGetData>>
  /** {@link V3InspolicymgrDeductAuthorizationsByOut_insurance_no.get} */
  readonly getAsync: V3InspolicymgrDeductAuthorizationsByOut_insurance_no['get']
}

export interface V3InspolicymgrDeductPoliciesPostJson {
  /** 商户保险编号 */
  out_insurance_no: string
  /**
   * 被保险人姓名列表
   * 敏感信息：用微信支付公钥加密
   */
  insured_name_list: readonly (string | Encrypted)[]
  /** 承保公司代码 */
  insurance_company_code: string
  /**
   * 保单生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_time: string
  /**
   * 保单失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /**
   * 可续保开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_renewal_time?: string | undefined
  /**
   * 可续保结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_renewal_time?: string | undefined
  /**
   * 保单类型
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly number[]
  /** 商户APPID */
  appid: string
  /** 用户在商户公众号内的身份标识 */
  openid: string
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined
  /** 首期保费金额（整数，最小货币单位，人民币为分） */
  first_period_amount?: number | undefined
  /** 后续每期保费金额（整数，最小货币单位，人民币为分） */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
  /** 收款方用户标识 */
  payee_openid?: string | undefined
}
export interface V3InspolicymgrDeductPoliciesPostData {
  /** 商户保险编号 */
  out_insurance_no?: string
  /** 保险名称 */
  insurance_name?: string
  /**
   * 被保险人姓名列表
   * 敏感信息：用商户私钥解密
   */
  insured_name_list?: string[]
  /** 承保公司代码 */
  insurance_company_code?: string
  /**
   * 保单生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_time?: string
  /**
   * 保单失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string
  /** 保障详情 */
  coverage_detail?: string
  /** 是否支持续保 */
  support_renewal?: boolean
  /**
   * 可续保开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_renewal_time?: string
  /**
   * 可续保结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_renewal_time?: string
  /**
   * 保单类型
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id?: string
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 保单的扣费周期列表 */
  policy_periods?: number[]
  /** 是否为赠险 */
  free_insurance?: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {})
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {})
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {})
  /** 首期保费金额（整数，最小货币单位，人民币为分） */
  first_period_amount?: number
  /** 后续每期保费金额（整数，最小货币单位，人民币为分） */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {})
}
export interface V3InspolicymgrDeductPolicies extends Branch {
  /**
   * **上传保单**
   *
   * 微信保单服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   */
  post(options: { json: V3InspolicymgrDeductPoliciesPostJson } & RequestOptions): Promise<Response<V3InspolicymgrDeductPoliciesPostData>>
  /** {@link V3InspolicymgrDeductPolicies.post} */
  readonly postAsync: V3InspolicymgrDeductPolicies['post']
  readonly _out_insurance_no_: V3InspolicymgrDeductPoliciesByOut_insurance_no
  readonly $out_insurance_no$: V3InspolicymgrDeductPoliciesByOut_insurance_no
  readonly '<out_insurance_no>': V3InspolicymgrDeductPoliciesByOut_insurance_no
  readonly '{out_insurance_no}': V3InspolicymgrDeductPoliciesByOut_insurance_no
}

export interface V3InspolicymgrDeductPoliciesByOut_insurance_noGetData {
  /** 商户保险编号 */
  out_insurance_no?: string
  /** 保险名称 */
  insurance_name?: string
  /**
   * 被保险人姓名列表
   * 敏感信息：用商户私钥解密
   */
  insured_name_list?: string[]
  /** 承保公司代码 */
  insurance_company_code?: string
  /**
   * 保单生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_time?: string
  /**
   * 保单失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string
  /** 保障详情 */
  coverage_detail?: string
  /** 是否支持续保 */
  support_renewal?: boolean
  /**
   * 可续保开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_renewal_time?: string
  /**
   * 可续保结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_renewal_time?: string
  /**
   * 保单类型
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id?: string
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 保单的扣费周期列表 */
  policy_periods?: number[]
  /** 是否为赠险 */
  free_insurance?: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {})
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {})
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {})
  /** 首期保费金额（整数，最小货币单位，人民币为分） */
  first_period_amount?: number
  /** 后续每期保费金额（整数，最小货币单位，人民币为分） */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {})
}
export interface V3InspolicymgrDeductPoliciesByOut_insurance_noPatchJson {
  /**
   * 被保险人姓名列表
   * 敏感信息：用微信支付公钥加密
   */
  insured_name_list?: readonly (string | Encrypted)[] | undefined
  /** 保险名称 */
  insurance_name?: string | undefined
  /**
   * 保单生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_time?: string | undefined
  /**
   * 保单失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string | undefined
  /** 保障详情 */
  coverage_detail?: string | undefined
  /** 是否支持续保 */
  support_renewal?: boolean | undefined
  /**
   * 可续保开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_renewal_time?: string | undefined
  /**
   * 可续保结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_renewal_time?: string | undefined
  /**
   * 保单类型
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}) | undefined
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}) | undefined
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id?: string | undefined
  /** 商户签约协议号 */
  out_contract_code?: string | undefined
  /** 保单的扣费周期列表 */
  policy_periods?: readonly number[] | undefined
  /** 是否为赠险 */
  free_insurance?: boolean | undefined
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined
  /** 首期保费金额（整数，最小货币单位，人民币为分） */
  first_period_amount?: number | undefined
  /** 后续每期保费金额（整数，最小货币单位，人民币为分） */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined
}
export interface V3InspolicymgrDeductPoliciesByOut_insurance_noPatchData {
  /** 商户保险编号 */
  out_insurance_no?: string
  /** 保险名称 */
  insurance_name?: string
  /**
   * 被保险人姓名列表
   * 敏感信息：用商户私钥解密
   */
  insured_name_list?: string[]
  /** 承保公司代码 */
  insurance_company_code?: string
  /**
   * 保单生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_time?: string
  /**
   * 保单失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string
  /** 保障详情 */
  coverage_detail?: string
  /** 是否支持续保 */
  support_renewal?: boolean
  /**
   * 可续保开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_renewal_time?: string
  /**
   * 可续保结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_renewal_time?: string
  /**
   * 保单类型
   * - `POLICY_TYPE_OTHER` 其余险
   * - `POLICY_TYPE_MEDICAL` 医疗险
   * - `POLICY_TYPE_ACCIDENT` 意外险
   * - `POLICY_TYPE_CRITICAL` 重疾险
   * - `POLICY_TYPE_CAR` 车险
   * - `POLICY_TYPE_LIFE` 人寿险
   * - `POLICY_TYPE_PROPERTY` 家财险
   * - `POLICY_TYPE_PET` 宠物险
   * - `POLICY_TYPE_ANNUITY` 年金险
   */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id?: string
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 保单的扣费周期列表 */
  policy_periods?: number[]
  /** 是否为赠险 */
  free_insurance?: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {})
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {})
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {})
  /** 首期保费金额（整数，最小货币单位，人民币为分） */
  first_period_amount?: number
  /** 后续每期保费金额（整数，最小货币单位，人民币为分） */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {})
}
export interface V3InspolicymgrDeductPoliciesByOut_insurance_no extends Branch {
  /**
   * **查询保单**
   *
   * 微信保单服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   */
  get(options: { out_insurance_no: string } & RequestOptions): Promise<Response<V3InspolicymgrDeductPoliciesByOut_insurance_noGetData>>
  /** {@link V3InspolicymgrDeductPoliciesByOut_insurance_no.get} */
  readonly getAsync: V3InspolicymgrDeductPoliciesByOut_insurance_no['get']
  /**
   * **更新保单信息**
   *
   * 微信保单服务 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  patch(options: { out_insurance_no: string; json: V3InspolicymgrDeductPoliciesByOut_insurance_noPatchJson } & RequestOptions): Promise<Response<V3InspolicymgrDeductPoliciesByOut_insurance_noPatchData>>
  /** {@link V3InspolicymgrDeductPoliciesByOut_insurance_no.patch} */
  readonly patchAsync: V3InspolicymgrDeductPoliciesByOut_insurance_no['patch']
}
