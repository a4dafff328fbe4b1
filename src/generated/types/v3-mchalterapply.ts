// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Mchalterapply extends Branch {
  readonly mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment
  readonly mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment
  readonly merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment
}

export interface V3MchalterapplyMchcontactalterapplymentPostJson {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?: {
    /**
     * 超级管理员姓名
     * 敏感信息：用微信支付公钥加密
     */
    contact_name: string | Encrypted
    /**
     * 超级管理员证件类型
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
    /**
     * 超级管理员身份证件号码
     * 敏感信息：用微信支付公钥加密
     */
    contact_id_card_number: string | Encrypted
    /**
     * 超级管理员证件正面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy: string
    /**
     * 超级管理员证件反面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin: string
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end: string
    /**
     * 业务办理授权函
     * 上传接口返回的媒体ID
     */
    business_authorization_letter?: string | undefined
    /**
     * 超级管理员手机
     * 敏感信息：用微信支付公钥加密
     */
    mobile_phone: string | Encrypted
  } | undefined
}
export interface V3MchalterapplyMchcontactalterapplymentPostData {
  /** 申请单号 */
  apply_id?: string
}
export interface V3MchalterapplyMchcontactalterapplyment extends Branch {
  /**
   * **提交超管变更申请单**
   *
   * 变更超管 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617906
   */
  post(options: { json: V3MchalterapplyMchcontactalterapplymentPostJson } & RequestOptions): Promise<Response<V3MchalterapplyMchcontactalterapplymentPostData>>
  /** {@link V3MchalterapplyMchcontactalterapplyment.post} */
  readonly postAsync: V3MchalterapplyMchcontactalterapplyment['post']
  readonly merchant: V3MchalterapplyMchcontactalterapplymentMerchant
  readonly _apply_id_: V3MchalterapplyMchcontactalterapplymentByApply_id
  readonly $apply_id$: V3MchalterapplyMchcontactalterapplymentByApply_id
  readonly '<apply_id>': V3MchalterapplyMchcontactalterapplymentByApply_id
  readonly '{apply_id}': V3MchalterapplyMchcontactalterapplymentByApply_id
}

export interface V3MchalterapplyMchcontactalterapplymentMerchant extends Branch {
  readonly _merchant_code_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_code
  readonly $merchant_code$: V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_code
  readonly '<merchant_code>': V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_code
  readonly '{merchant_code}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_code
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_code extends Branch {
  readonly outRequestNo: V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNo
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNo extends Branch {
  readonly _out_request_no_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  readonly $out_request_no$: V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_noGetData {
  /** 申请单号 */
  apply_id?: string
  /** 业务申请编号 */
  out_request_no?: string
  /** 微信支付商户号 */
  merchant_code?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no extends Branch {
  /**
   * **查询超管变更申请单状态-使用业务单号和商户号**
   *
   * 变更超管 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617915
   */
  get(options: { merchant_code: string; out_request_no: string } & RequestOptions): Promise<Response<V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_noGetData>>
  /** {@link V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3MchalterapplyMchcontactalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no['get']
}

export interface V3MchalterapplyMchcontactalterapplymentByApply_idGetData {
  /** 申请单号 */
  apply_id?: string
  /** 业务申请编号 */
  out_request_no?: string
  /** 微信支付商户号 */
  merchant_code?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface V3MchalterapplyMchcontactalterapplymentByApply_id extends Branch {
  /**
   * **查询超管变更申请单状态-使用申请单号**
   *
   * 变更超管 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617911
   */
  get(options: { apply_id: string } & RequestOptions): Promise<Response<V3MchalterapplyMchcontactalterapplymentByApply_idGetData>>
  /** {@link V3MchalterapplyMchcontactalterapplymentByApply_id.get} */
  readonly getAsync: V3MchalterapplyMchcontactalterapplymentByApply_id['get']
  readonly revoke: V3MchalterapplyMchcontactalterapplymentByApply_idRevoke
}

export interface V3MchalterapplyMchcontactalterapplymentByApply_idRevokePostData {
  /** 申请单号 */
  apply_id?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
}
export interface V3MchalterapplyMchcontactalterapplymentByApply_idRevoke extends Branch {
  /**
   * **撤销超管变更申请单**
   *
   * 变更超管 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617919
   */
  post(options: { apply_id: string } & RequestOptions): Promise<Response<V3MchalterapplyMchcontactalterapplymentByApply_idRevokePostData>>
  /** {@link V3MchalterapplyMchcontactalterapplymentByApply_idRevoke.post} */
  readonly postAsync: V3MchalterapplyMchcontactalterapplymentByApply_idRevoke['post']
}

export interface V3MchalterapplyMchsubjectalterapplymentPostJson {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO' | (string & {}) | undefined
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO' | (string & {})
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照信息 */
  business_license_info?: {
    /** 营业执照注册号 */
    license_number: string
    /**
     * 营业执照照片
     * 上传接口返回的媒体ID
     */
    license_copy: string
    /** 商户名称 */
    merchant_name: string
    /** 法人姓名 */
    legal_person: string
    /** 注册地址 */
    company_address?: string | undefined
    /** 有效期开始时间 */
    license_period_begin?: string | undefined
    /** 有效期结束时间 */
    license_period_end?: string | undefined
  } | undefined
  /** 登记证书信息 */
  certificate_info?: {
    /**
     * 证书类型
     * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
     * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
     * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
     * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
     * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
     */
    cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | (string & {})
    /** 证书编号 */
    cert_number: string
    /**
     * 证书照片
     * 上传接口返回的媒体ID
     */
    cert_copy: string
    /** 商户名称 */
    merchant_name: string
    /** 法人姓名 */
    legal_person: string
    /** 注册地址 */
    company_address: string
    /** 有效期开始时间 */
    cert_period_begin: string
    /** 有效期结束时间 */
    cert_period_end: string
  } | undefined
  /** 金融机构许可证 */
  finance_institution_info?: {
    /**
     * 金融机构类型
     * - `FINANCE_TYPE_BANK_AGENT` 银行业
     * - `FINANCE_TYPE_PAYMENT_AGENT` 支付机构
     * - `FINANCE_TYPE_INSURANCE` 保险业
     * - `FINANCE_TYPE_TRADE_AND_SETTLE` 交易及结算类金融机构
     * - `FINANCE_TYPE_OTHER` 其他金融机构
     */
    finance_type: 'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER' | (string & {})
    /** 金融机构许可证图片 */
    finance_license_pics: readonly string[]
  } | undefined
  /** 法人身份信息 */
  legal_person_info?: {
    /** 证件持有人类型 */
    id_holder_type: 'LEGAL' | 'SUPER' | (string & {})
    /**
     * 证件类型
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
    /**
     * 法定代表人说明函
     * 上传接口返回的媒体ID
     */
    authorize_letter_copy?: string | undefined
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    card_front?: string | undefined
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    card_back?: string | undefined
    /**
     * 证件姓名
     * 敏感信息：用微信支付公钥加密
     */
    card_name?: string | Encrypted | undefined
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    card_number?: string | Encrypted | undefined
    /**
     * 证件居住地址
     * 敏感信息：用微信支付公钥加密
     */
    card_address?: string | Encrypted | undefined
    /** 证件有效期开始时间 */
    card_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    card_period_end?: string | undefined
    /** 经营者/法人是否为受益人 */
    as_ubo?: boolean | undefined
  } | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly {
    /**
     * 证件类型
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    card_front: string
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    card_back?: string | undefined
    /**
     * 证件姓名
     * 敏感信息：用微信支付公钥加密
     */
    card_name: string | Encrypted
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    card_number: string | Encrypted
    /**
     * 证件居住地址
     * 敏感信息：用微信支付公钥加密
     */
    card_address: string | Encrypted
    /** 证件有效期开始时间 */
    card_period_begin: string
    /** 证件有效期结束时间 */
    card_period_end: string
  }[] | undefined
  /** 补充材料列表 */
  addition?: {
    /** 银行开户许可证 */
    bank_openaccount_license?: readonly string[] | undefined
    /** 开户核准通知书 */
    openaccount_approval?: readonly string[] | undefined
    /** 法人身份辅助证明 */
    legal_other_prove?: readonly string[] | undefined
    /** 发证机关证明 */
    agency_prove?: readonly string[] | undefined
    /** 受益所有人补充材料 */
    ubo_prove?: readonly string[] | undefined
  } | undefined
}
export interface V3MchalterapplyMchsubjectalterapplymentPostData {
  /** 申请单号 */
  apply_id?: string
}
export interface V3MchalterapplyMchsubjectalterapplyment extends Branch {
  /**
   * **提交资料变更申请单**
   *
   * 收付通∙进件 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  post(options: { json: V3MchalterapplyMchsubjectalterapplymentPostJson } & RequestOptions): Promise<Response<V3MchalterapplyMchsubjectalterapplymentPostData>>
  /** {@link V3MchalterapplyMchsubjectalterapplyment.post} */
  readonly postAsync: V3MchalterapplyMchsubjectalterapplyment['post']
  readonly merchant: V3MchalterapplyMchsubjectalterapplymentMerchant
  readonly _apply_id_: V3MchalterapplyMchsubjectalterapplymentByApply_id
  readonly $apply_id$: V3MchalterapplyMchsubjectalterapplymentByApply_id
  readonly '<apply_id>': V3MchalterapplyMchsubjectalterapplymentByApply_id
  readonly '{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApply_id
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchant extends Branch {
  readonly _merchant_code_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_code
  readonly $merchant_code$: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_code
  readonly '<merchant_code>': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_code
  readonly '{merchant_code}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_code
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_code extends Branch {
  readonly outRequestNo: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNo
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNo extends Branch {
  readonly _out_request_no_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  readonly $out_request_no$: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_noGetData {
  /** 微信支付商户号 */
  merchant_code?: string
  /** 申请单号 */
  apply_id?: string
  /** 业务申请编号 */
  out_request_no?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   * - `APPLYMENT_STATE_EDITTING` 编辑中
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no extends Branch {
  /**
   * **查询申请单状态-使用业务单号**
   *
   * 收付通∙进件 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get(options: { merchant_code: string; out_request_no: string } & RequestOptions): Promise<Response<V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_noGetData>>
  /** {@link V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchant_codeOutRequestNoByOut_request_no['get']
}

export interface V3MchalterapplyMchsubjectalterapplymentByApply_idGetData {
  /** 微信支付商户号 */
  merchant_code?: string
  /** 申请单号 */
  apply_id?: string
  /** 业务申请编号 */
  out_request_no?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   * - `APPLYMENT_STATE_EDITTING` 编辑中
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface V3MchalterapplyMchsubjectalterapplymentByApply_id extends Branch {
  /**
   * **查询资料变更申请单状态-使用申请单号**
   *
   * 收付通∙进件 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  get(options: { apply_id: string } & RequestOptions): Promise<Response<V3MchalterapplyMchsubjectalterapplymentByApply_idGetData>>
  /** {@link V3MchalterapplyMchsubjectalterapplymentByApply_id.get} */
  readonly getAsync: V3MchalterapplyMchsubjectalterapplymentByApply_id['get']
  readonly revoke: V3MchalterapplyMchsubjectalterapplymentByApply_idRevoke
}

export interface V3MchalterapplyMchsubjectalterapplymentByApply_idRevokePostData {
  /** 撤销状态 */
  result?: 'SUCCESS' | 'FAIL' | (string & {})
}
export interface V3MchalterapplyMchsubjectalterapplymentByApply_idRevoke extends Branch {
  /**
   * **撤销资料变更申请单**
   *
   * 收付通∙进件 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  post(options: { apply_id: string } & RequestOptions): Promise<Response<V3MchalterapplyMchsubjectalterapplymentByApply_idRevokePostData>>
  /** {@link V3MchalterapplyMchsubjectalterapplymentByApply_idRevoke.post} */
  readonly postAsync: V3MchalterapplyMchsubjectalterapplymentByApply_idRevoke['post']
}

export interface V3MchalterapplyMerchantnamealterapplymentPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
  /** 商户简称 */
  merchant_shortname: string
}
export interface V3MchalterapplyMerchantnamealterapplymentPostData {
  /** 申请单号 */
  apply_id?: string
}
export interface V3MchalterapplyMerchantnamealterapplyment extends Branch {
  /**
   * **提交商户简称变更申请单**
   *
   * 修改商家简称 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
   */
  post(options: { json: V3MchalterapplyMerchantnamealterapplymentPostJson } & RequestOptions): Promise<Response<V3MchalterapplyMerchantnamealterapplymentPostData>>
  /** {@link V3MchalterapplyMerchantnamealterapplyment.post} */
  readonly postAsync: V3MchalterapplyMerchantnamealterapplyment['post']
  readonly merchant: V3MchalterapplyMerchantnamealterapplymentMerchant
  readonly _apply_id_: V3MchalterapplyMerchantnamealterapplymentByApply_id
  readonly $apply_id$: V3MchalterapplyMerchantnamealterapplymentByApply_id
  readonly '<apply_id>': V3MchalterapplyMerchantnamealterapplymentByApply_id
  readonly '{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApply_id
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchant extends Branch {
  readonly _sub_mchid_: V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchid
  readonly $sub_mchid$: V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchid
  readonly '<sub_mchid>': V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchid
  readonly '{sub_mchid}': V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchid
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchid extends Branch {
  readonly outRequestNo: V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNo
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNo extends Branch {
  readonly _out_request_no_: V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no
  readonly $out_request_no$: V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_noGetData {
  /** 申请单号 */
  apply_id?: string
  /** 业务申请编号 */
  out_request_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
}
export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no extends Branch {
  /**
   * **查询商户简称申请单状态-使用业务单号和商户号**
   *
   * 修改商家简称 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166085
   */
  get(options: { sub_mchid: string; out_request_no: string } & RequestOptions): Promise<Response<V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_noGetData>>
  /** {@link V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3MchalterapplyMerchantnamealterapplymentMerchantBySub_mchidOutRequestNoByOut_request_no['get']
}

export interface V3MchalterapplyMerchantnamealterapplymentByApply_idGetData {
  /** 申请单号 */
  apply_id?: string
  /** 业务申请编号 */
  out_request_no?: string
  /** 微信支付商户号 */
  merchant_code?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
}
export interface V3MchalterapplyMerchantnamealterapplymentByApply_id extends Branch {
  /**
   * **查询商户简称变更申请单状态-使用申请单号**
   *
   * 修改商家简称 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
   */
  get(options: { apply_id: string } & RequestOptions): Promise<Response<V3MchalterapplyMerchantnamealterapplymentByApply_idGetData>>
  /** {@link V3MchalterapplyMerchantnamealterapplymentByApply_id.get} */
  readonly getAsync: V3MchalterapplyMerchantnamealterapplymentByApply_id['get']
  readonly revoke: V3MchalterapplyMerchantnamealterapplymentByApply_idRevoke
}

export interface V3MchalterapplyMerchantnamealterapplymentByApply_idRevokePostData {
  /** 申请单号 */
  apply_id?: string
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {})
}
export interface V3MchalterapplyMerchantnamealterapplymentByApply_idRevoke extends Branch {
  /**
   * **撤销商户简称变更申请单**
   *
   * 修改商家简称 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
   */
  post(options: { apply_id: string } & RequestOptions): Promise<Response<V3MchalterapplyMerchantnamealterapplymentByApply_idRevokePostData>>
  /** {@link V3MchalterapplyMerchantnamealterapplymentByApply_idRevoke.post} */
  readonly postAsync: V3MchalterapplyMerchantnamealterapplymentByApply_idRevoke['post']
}
