// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MedIns extends Branch {
  readonly orders: V3MedInsOrders
  readonly refunds: V3MedInsRefunds
}

export interface V3MedInsOrdersPostJson {
  /**
   * 混合支付类型
   * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
   */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /**
   * 订单类型
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string | undefined
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 */
  openid?: string | undefined
  sub_openid?: string | undefined
  /** 支付人身份信息 */
  payer: {
    /**
     * 真实姓名
     * 敏感信息：用微信支付公钥加密
     */
    name: string | Encrypted
    /**
     * 个人身份ID摘要
     * 敏感信息：用微信支付公钥加密
     */
    id_digest: string | Encrypted
    /**
     * 证件类型
     * - `UNKNOWN_USER_CARD_TYPE` 未知证件类型
     * - `ID_CARD` 身份证
     * - `HOUSEHOLD_REGISTRATION` 户口本
     * - `FOREIGNER_PASSPORT` 外国人护照
     * - `FOREIGN_PERMANENT_RESIDENT` 外国人永久居留证
     */
    card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT' | (string & {})
  }
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean | undefined
  /** 亲属身份信息 */
  relative?: {
    /**
     * 真实姓名
     * 敏感信息：用微信支付公钥加密
     */
    name: string | Encrypted
    /**
     * 个人身份ID摘要
     * 敏感信息：用微信支付公钥加密
     */
    id_digest: string | Encrypted
    /**
     * 证件类型
     * - `UNKNOWN_USER_CARD_TYPE` 未知证件类型
     * - `ID_CARD` 身份证
     * - `HOUSEHOLD_REGISTRATION` 户口本
     * - `FOREIGNER_PASSPORT` 外国人护照
     * - `FOREIGN_PERMANENT_RESIDENT` 外国人永久居留证
     */
    card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT' | (string & {})
  } | undefined
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string | undefined
  /** 用户定位信息 */
  geo_location?: string | undefined
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /**
   * 医保下单时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  med_ins_order_create_time?: string | undefined
  total_fee: number
  med_ins_gov_fee?: number | undefined
  med_ins_self_fee?: number | undefined
  med_ins_other_fee?: number | undefined
  med_ins_cash_fee?: number | undefined
  wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  cash_add_detail?: readonly {
    /** 现金补充金额（整数，最小货币单位，人民币为分） */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  cash_reduce_detail?: readonly {
    /** 现金减免金额（整数，最小货币单位，人民币为分） */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
  }[] | undefined
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string | undefined
  /** 扩展字段 */
  extends?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 渠道号 */
  channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean | undefined
}
export interface V3MedInsOrdersPostData {
  /** 医保自费混合订单号 */
  mix_trade_no?: string
  /**
   * 医保自费混合订单支付状态
   * - `UNKNOWN_MIX_PAY_STATUS` 未知类型
   * - `MIX_PAY_CREATED` 等待支付
   * - `MIX_PAY_SUCCESS` 支付成功
   * - `MIX_PAY_REFUND` 自费和医保均已退款
   * - `MIX_PAY_FAIL` 支付失败
   */
  mix_pay_status?: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {})
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_SELF_PAY_STATUS` 未知类型
   * - `SELF_PAY_CREATED` 等待支付
   * - `SELF_PAY_SUCCESS` 支付成功
   * - `SELF_PAY_REFUND` 已退款
   * - `SELF_PAY_FAIL` 支付失败
   * - `NO_SELF_PAY` 订单不含自费部分
   */
  self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {})
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_MED_INS_PAY_STATUS` 未知类型
   * - `MED_INS_PAY_CREATED` 等待支付
   * - `MED_INS_PAY_SUCCESS` 支付成功
   * - `MED_INS_PAY_REFUND` 已退款
   * - `MED_INS_PAY_FAIL` 支付失败
   * - `NO_MED_INS_PAY` 订单不含医保部分
   */
  med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 */
  passthrough_response_content?: string
  /**
   * 混合支付类型
   * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
   */
  mix_pay_type?: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /**
   * 订单类型
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
  /** 从业机构的公众号ID */
  appid?: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no?: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id?: string
  /** 医疗机构名称 */
  med_inst_name?: string
  /** 医疗机构编码 */
  med_inst_no?: string
  /**
   * 医保下单时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  med_ins_order_create_time?: string
  total_fee?: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额（整数，最小货币单位，人民币为分） */
    cash_add_fee?: number
    /** 现金补充类型 */
    cash_add_type?: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额（整数，最小货币单位，人民币为分） */
    cash_reduce_fee?: number
    /** 现金减免类型 */
    cash_reduce_type?: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
  }[]
  /** 回调通知URL */
  callback_url?: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}
export interface V3MedInsOrders extends Branch {
  /**
   * **医保自费混合收款下单**
   *
   * 医保支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   */
  post(options: { json: V3MedInsOrdersPostJson } & RequestOptions): Promise<Response<V3MedInsOrdersPostData>>
  /** {@link V3MedInsOrders.post} */
  readonly postAsync: V3MedInsOrders['post']
  readonly mixTradeNo: V3MedInsOrdersMixTradeNo
  readonly outTradeNo: V3MedInsOrdersOutTradeNo
}

export interface V3MedInsOrdersMixTradeNo extends Branch {
  readonly _mix_trade_no_: V3MedInsOrdersMixTradeNoByMix_trade_no
  readonly $mix_trade_no$: V3MedInsOrdersMixTradeNoByMix_trade_no
  readonly '<mix_trade_no>': V3MedInsOrdersMixTradeNoByMix_trade_no
  readonly '{mix_trade_no}': V3MedInsOrdersMixTradeNoByMix_trade_no
}

export interface V3MedInsOrdersMixTradeNoByMix_trade_noGetQuery {
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
}
export interface V3MedInsOrdersMixTradeNoByMix_trade_noGetData {
  /** 医保自费混合订单号 */
  mix_trade_no?: string
  /**
   * 医保自费混合订单支付状态
   * - `UNKNOWN_MIX_PAY_STATUS` 未知类型
   * - `MIX_PAY_CREATED` 等待支付
   * - `MIX_PAY_SUCCESS` 支付成功
   * - `MIX_PAY_REFUND` 自费和医保均已退款
   * - `MIX_PAY_FAIL` 支付失败
   */
  mix_pay_status?: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {})
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_SELF_PAY_STATUS` 未知类型
   * - `SELF_PAY_CREATED` 等待支付
   * - `SELF_PAY_SUCCESS` 支付成功
   * - `SELF_PAY_REFUND` 已退款
   * - `SELF_PAY_FAIL` 支付失败
   * - `NO_SELF_PAY` 订单不含自费部分
   */
  self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {})
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_MED_INS_PAY_STATUS` 未知类型
   * - `MED_INS_PAY_CREATED` 等待支付
   * - `MED_INS_PAY_SUCCESS` 支付成功
   * - `MED_INS_PAY_REFUND` 已退款
   * - `MED_INS_PAY_FAIL` 支付失败
   * - `NO_MED_INS_PAY` 订单不含医保部分
   */
  med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 */
  passthrough_response_content?: string
  /**
   * 混合支付类型
   * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
   */
  mix_pay_type?: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /**
   * 订单类型
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
  /** 从业机构的公众号ID */
  appid?: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no?: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id?: string
  /** 医疗机构名称 */
  med_inst_name?: string
  /** 医疗机构编码 */
  med_inst_no?: string
  /**
   * 医保下单时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  med_ins_order_create_time?: string
  total_fee?: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额（整数，最小货币单位，人民币为分） */
    cash_add_fee?: number
    /** 现金补充类型 */
    cash_add_type?: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额（整数，最小货币单位，人民币为分） */
    cash_reduce_fee?: number
    /** 现金减免类型 */
    cash_reduce_type?: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
  }[]
  /** 回调通知URL */
  callback_url?: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}
export interface V3MedInsOrdersMixTradeNoByMix_trade_no extends Branch {
  /**
   * **使用医保自费混合订单号查看下单结果**
   *
   * 医保支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   */
  get(options: { mix_trade_no: string; query?: V3MedInsOrdersMixTradeNoByMix_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3MedInsOrdersMixTradeNoByMix_trade_noGetData>>
  /** {@link V3MedInsOrdersMixTradeNoByMix_trade_no.get} */
  readonly getAsync: V3MedInsOrdersMixTradeNoByMix_trade_no['get']
}

export interface V3MedInsOrdersOutTradeNo extends Branch {
  readonly _out_trade_no_: V3MedInsOrdersOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3MedInsOrdersOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3MedInsOrdersOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3MedInsOrdersOutTradeNoByOut_trade_no
}

export interface V3MedInsOrdersOutTradeNoByOut_trade_noGetQuery {
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
}
export interface V3MedInsOrdersOutTradeNoByOut_trade_noGetData {
  /** 医保自费混合订单号 */
  mix_trade_no?: string
  /**
   * 医保自费混合订单支付状态
   * - `UNKNOWN_MIX_PAY_STATUS` 未知类型
   * - `MIX_PAY_CREATED` 等待支付
   * - `MIX_PAY_SUCCESS` 支付成功
   * - `MIX_PAY_REFUND` 自费和医保均已退款
   * - `MIX_PAY_FAIL` 支付失败
   */
  mix_pay_status?: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {})
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_SELF_PAY_STATUS` 未知类型
   * - `SELF_PAY_CREATED` 等待支付
   * - `SELF_PAY_SUCCESS` 支付成功
   * - `SELF_PAY_REFUND` 已退款
   * - `SELF_PAY_FAIL` 支付失败
   * - `NO_SELF_PAY` 订单不含自费部分
   */
  self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {})
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_MED_INS_PAY_STATUS` 未知类型
   * - `MED_INS_PAY_CREATED` 等待支付
   * - `MED_INS_PAY_SUCCESS` 支付成功
   * - `MED_INS_PAY_REFUND` 已退款
   * - `MED_INS_PAY_FAIL` 支付失败
   * - `NO_MED_INS_PAY` 订单不含医保部分
   */
  med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 */
  passthrough_response_content?: string
  /**
   * 混合支付类型
   * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
   */
  mix_pay_type?: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /**
   * 订单类型
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
  /** 从业机构的公众号ID */
  appid?: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no?: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id?: string
  /** 医疗机构名称 */
  med_inst_name?: string
  /** 医疗机构编码 */
  med_inst_no?: string
  /**
   * 医保下单时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  med_ins_order_create_time?: string
  total_fee?: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额（整数，最小货币单位，人民币为分） */
    cash_add_fee?: number
    /** 现金补充类型 */
    cash_add_type?: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额（整数，最小货币单位，人民币为分） */
    cash_reduce_fee?: number
    /** 现金减免类型 */
    cash_reduce_type?: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
  }[]
  /** 回调通知URL */
  callback_url?: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}
export interface V3MedInsOrdersOutTradeNoByOut_trade_no extends Branch {
  /**
   * **使用商户订单号查看下单结果**
   *
   * 医保支付 · 商户、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   */
  get(options: { out_trade_no: string; query?: V3MedInsOrdersOutTradeNoByOut_trade_noGetQuery | undefined } & RequestOptions): Promise<Response<V3MedInsOrdersOutTradeNoByOut_trade_noGetData>>
  /** {@link V3MedInsOrdersOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3MedInsOrdersOutTradeNoByOut_trade_no['get']
}

export interface V3MedInsRefunds extends Branch {
  readonly notify: V3MedInsRefundsNotify
}

export interface V3MedInsRefundsNotifyPostQuery {
  /** 医保自费混合订单号 */
  mix_trade_no: string
}
export interface V3MedInsRefundsNotifyPostJson {
  /** 医疗机构的商户号 */
  sub_mchid: string
  /** 医保退款的总金额（整数，最小货币单位，人民币为分） */
  med_refund_total_fee: number
  /** 医保统筹退款金额（整数，最小货币单位，人民币为分） */
  med_refund__gov_fee: number
  /** 医保个账退款金额（整数，最小货币单位，人民币为分） */
  med_refund__self_fee: number
  /** 医保其他退款金额（整数，最小货币单位，人民币为分） */
  med_refund__other_fee: number
  /**
   * 医保退款成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  refund_time: string
  /** 从业机构退款单号 */
  out_refund_no: string
}
export interface V3MedInsRefundsNotify extends Branch {
  /**
   * **医保退款通知**
   *
   * 医保支付 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   */
  post(options: { query: V3MedInsRefundsNotifyPostQuery; json: V3MedInsRefundsNotifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MedInsRefundsNotify.post} */
  readonly postAsync: V3MedInsRefundsNotify['post']
}
