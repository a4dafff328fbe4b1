// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Apply4subject extends Branch {
  readonly applyment: V3Apply4subjectApplyment
}

export interface V3Apply4subjectApplymentGetQuery {
  /**
   * 申请单编号
   * 数字组成的字符串
   */
  applyment_id?: string | undefined
  /**
   * 业务申请编号
   * 至多 128 个字符
   */
  business_code?: string | undefined
}
export interface V3Apply4subjectApplymentGetData {
  /** 申请单状态 */
  applyment_state?: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /**
   * 小程序码图片
   * rfc2397
   */
  qrcode_data?: string
  /** 驳回参数 */
  reject_param?: string
  /** 驳回原因 */
  reject_reason?: string
}
export interface V3Apply4subjectApplymentPostQuery {
  /**
   * 渠道商户号
   * 至少 8 个字符
   */
  channel_id?: string | undefined
}
export interface V3Apply4subjectApplymentPostJson {
  /** 业务申请编号 */
  business_code: string
  /** 联系人信息 */
  contact_info: {
    /**
     * 超级管理员类型
     * - `SUPER` 经办人
     */
    contact_type?: 'LEGAL' | 'SUPER' | (string & {}) | undefined
    /**
     * 联系人姓名
     * 敏感信息：用微信支付公钥加密
     */
    name: string | Encrypted
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
    /**
     * 联系人身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
    /**
     * 联系人证件正面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy?: string | undefined
    /**
     * 联系人证件反面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy_back?: string | undefined
    /**
     * 联系人证件有效期开始时间
     * 如 `2018-06-08`
     */
    contact_period_begin?: string | undefined
    /** 联系人证件有效期结束时间 */
    contact_period_end?: string | undefined
    /**
     * 业务办理授权函
     * 上传接口返回的媒体ID
     */
    business_authorization_letter?: string | undefined
    /**
     * 联系人手机号
     * 敏感信息：用微信支付公钥加密
     */
    mobile: string | Encrypted
  }
  /** 主体信息 */
  subject_info: {
    /**
     * 主体类型
     * - `SUBJECT_TYPE_ENTERPRISE` 企业
     * - `SUBJECT_TYPE_OTHERS` 社会组织
     * - `SUBJECT_TYPE_MICRO` 小微商户
     * - `SUBJECT_TYPE_GOVERNMENT` 政府机关
     * - `SUBJECT_TYPE_INSTITUTIONS_CLONED` 事业单位
     */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | (string & {})
    /** 是否金融机构 */
    is_finance_institution?: boolean | undefined
    /** 营业执照 */
    business_license_info: {
      /** 营业执照注册号 */
      licence_number: string
      /**
       * 营业执照照片
       * 上传接口返回的媒体ID
       */
      licence_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address: string
      /** 营业执照有效日期 */
      licence_valid_date: string
    }
    /** 登记证书 */
    certificate_info?: {
      /**
       * 登记证书类型
       * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
       * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
       * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
       * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
       * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
       */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | (string & {})
      /** 证书编号 */
      cert_number: string
      /**
       * 登记证书照片
       * 上传接口返回的媒体ID
       */
      cert_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address: string
      /** 营业执照有效日期 */
      cert_valid_date: string
    } | undefined
    /**
     * 单位证明函照片
     * 上传接口返回的媒体ID
     */
    company_prove_copy?: string | undefined
    /** 辅助证明材料信息 */
    assist_prove_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE' | (string & {})
      /** 门店名称 */
      store_name: string
      /** 门店省市编码 */
      store_address_code?: string | undefined
      /** 门店地址 */
      store_address: string
      /**
       * 门店门头照片
       * 上传接口返回的媒体ID
       */
      store_header_copy: string
      /**
       * 店内环境照片
       * 上传接口返回的媒体ID
       */
      store_indoor_copy: string
    } | undefined
    /** 经营许可证列表信息 */
    special_operation_info?: readonly {
      /** 行业ID */
      category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52 | (number & {})
      /** 店内环境照片 */
      store_indoor_copy?: readonly string[] | undefined
    }[] | undefined
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /**
       * 金融机构类型
       * - `BANK_AGENT` 银行业
       * - `PAYMENT_AGENT` 支付机构
       * - `INSURANCE` 保险业
       * - `TRADE_AND_SETTLE` 交易及结算类金融机构
       * - `OTHER` 其他金融机构
       */
      finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | (string & {}) | undefined
      /** 金融机构许可证图片 */
      finance_license_pics?: readonly string[] | undefined
    } | undefined
  }
  /** 法人身份信息 */
  identification_info: {
    /**
     * 超级管理员类型
     * - `SUPER` 经办人
     */
    id_holder_type?: 'LEGAL' | 'SUPER' | (string & {}) | undefined
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    identification_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
    /**
     * 法定代表人说明函
     * 上传接口返回的媒体ID
     */
    authorize_letter_copy?: string | undefined
    /**
     * 证件姓名
     * 敏感信息：用微信支付公钥加密
     */
    identification_name: string | Encrypted
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    identification_number: string | Encrypted
    /** 证件有效日期 */
    identification_valid_date: string
    /**
     * 证件居住地址
     * 敏感信息：用微信支付公钥加密
     */
    identification_address?: string | Encrypted | undefined
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    identification_front_copy: string
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    identification_back_copy?: string | undefined
    /** 经营者/法人是否为受益人 */
    owner?: boolean | undefined
  }
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly {
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    ubo_id_doc_copy: string
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    ubo_id_doc_copy_back: string
    /**
     * 证件姓名
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_name: string | Encrypted
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_number: string | Encrypted
    /**
     * 证件居住地址
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_address: string | Encrypted
    /**
     * 证件有效期开始时间
     * 如 `2018-06-08`
     */
    ubo_period_begin: string
    /** 证件有效期结束时间 */
    ubo_period_end: string
  }[] | undefined
  /** 补充材料 */
  addition_info?: {
    /** 待确认商户号列表 */
    confirm_mchid_list?: readonly string[] | undefined
  } | undefined
}
export interface V3Apply4subjectApplymentPostData {
  /**
   * 微信支付申请单号
   * uint64
   */
  applyment_id?: number
}
export interface V3Apply4subjectApplyment extends Branch {
  /**
   * **查询商户开户意愿申请单审核结果**
   *
   * 风险合规∙开户意愿确认 · 从业机构、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
   */
  get(options?: { query?: V3Apply4subjectApplymentGetQuery | undefined } & RequestOptions): Promise<Response<V3Apply4subjectApplymentGetData>>
  /** {@link V3Apply4subjectApplyment.get} */
  readonly getAsync: V3Apply4subjectApplyment['get']
  /**
   * **提交商户开户意愿申请单**
   *
   * 风险合规∙开户意愿确认 · 从业机构、渠道商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  post(options: { query?: V3Apply4subjectApplymentPostQuery | undefined; json: V3Apply4subjectApplymentPostJson } & RequestOptions): Promise<Response<V3Apply4subjectApplymentPostData>>
  /** {@link V3Apply4subjectApplyment.post} */
  readonly postAsync: V3Apply4subjectApplyment['post']
  readonly merchants: V3Apply4subjectApplymentMerchants
  readonly _applyment_id_: V3Apply4subjectApplymentByApplyment_id
  readonly _business_code_: V3Apply4subjectApplymentByBusiness_code
  readonly $applyment_id$: V3Apply4subjectApplymentByApplyment_id
  readonly '<applyment_id>': V3Apply4subjectApplymentByApplyment_id
  readonly '{applyment_id}': V3Apply4subjectApplymentByApplyment_id
  readonly $business_code$: V3Apply4subjectApplymentByBusiness_code
  readonly '<business_code>': V3Apply4subjectApplymentByBusiness_code
  readonly '{business_code}': V3Apply4subjectApplymentByBusiness_code
}

export interface V3Apply4subjectApplymentMerchants extends Branch {
  readonly _sub_mchid_: V3Apply4subjectApplymentMerchantsBySub_mchid
  readonly $sub_mchid$: V3Apply4subjectApplymentMerchantsBySub_mchid
  readonly '<sub_mchid>': V3Apply4subjectApplymentMerchantsBySub_mchid
  readonly '{sub_mchid}': V3Apply4subjectApplymentMerchantsBySub_mchid
}

export interface V3Apply4subjectApplymentMerchantsBySub_mchid extends Branch {
  readonly state: V3Apply4subjectApplymentMerchantsBySub_mchidState
}

export interface V3Apply4subjectApplymentMerchantsBySub_mchidStateGetData {
  /** 授权状态 */
  authorize_state?: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {})
}
export interface V3Apply4subjectApplymentMerchantsBySub_mchidState extends Branch {
  /**
   * **获取商户开户意愿确认状态**
   *
   * 风险合规∙开户意愿确认 · 从业机构、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3Apply4subjectApplymentMerchantsBySub_mchidStateGetData>>
  /** {@link V3Apply4subjectApplymentMerchantsBySub_mchidState.get} */
  readonly getAsync: V3Apply4subjectApplymentMerchantsBySub_mchidState['get']
}

export interface V3Apply4subjectApplymentByApplyment_id extends Branch {
  readonly cancel: V3Apply4subjectApplymentByApplyment_idCancel
}

export interface V3Apply4subjectApplymentByApplyment_idCancel extends Branch {
  /**
   * **撤销商户开户意愿申请单**
   *
   * 风险合规∙开户意愿确认 · 从业机构、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post(options: { applyment_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3Apply4subjectApplymentByApplyment_idCancel.post} */
  readonly postAsync: V3Apply4subjectApplymentByApplyment_idCancel['post']
}

export interface V3Apply4subjectApplymentByBusiness_code extends Branch {
  readonly cancel: V3Apply4subjectApplymentByBusiness_codeCancel
}

export interface V3Apply4subjectApplymentByBusiness_codeCancel extends Branch {
  /**
   * **撤销商户开户意愿申请单**
   *
   * 风险合规∙开户意愿确认 · 从业机构、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post(options: { business_code: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3Apply4subjectApplymentByBusiness_codeCancel.post} */
  readonly postAsync: V3Apply4subjectApplymentByBusiness_codeCancel['post']
}
