// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Applyment4sub extends Branch {
  readonly applyment: V3Applyment4subApplyment
}

export interface V3Applyment4subApplyment extends Branch {
  readonly _empty_: V3Applyment4subApplymentSlash
  readonly applyment_id: V3Applyment4subApplymentApplyment_id
  readonly business_code: V3Applyment4subApplymentBusiness_code
}

export interface V3Applyment4subApplymentSlashPostJson {
  /** 业务申请编号 */
  business_code: string
  /** 超级管理员信息 */
  contact_info: {
    /**
     * 超级管理员类型
     * - `SUPER` 经办人
     */
    contact_type: 'LEGAL' | 'SUPER' | (string & {})
    /**
     * 超级管理员姓名
     * 敏感信息：用微信支付公钥加密
     */
    contact_name: string | Encrypted
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
    /**
     * 超级管理员身份证件号码
     * 敏感信息：用微信支付公钥加密
     */
    contact_id_number?: string | Encrypted | undefined
    /**
     * 超级管理员证件正面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy?: string | undefined
    /**
     * 超级管理员证件反面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /**
     * 业务办理授权函
     * 上传接口返回的媒体ID
     */
    business_authorization_letter?: string | undefined
    /** 超级管理员微信openid */
    openid?: string | undefined
    /**
     * 联系手机
     * 敏感信息：用微信支付公钥加密
     */
    mobile_phone: string | Encrypted
    /**
     * 联系邮箱
     * 敏感信息：用微信支付公钥加密
     */
    contact_email: string | Encrypted
  }
  /** 主体资料 */
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
    /**
     * 是否是金融机构
     * 默认 `false`
     */
    finance_institution?: boolean | undefined
    /** 小微辅助证明材料 */
    micro_biz_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE' | (string & {})
      /** 门店场所 */
      micro_store_info?: {
        /** 门店名称 */
        micro_name: string
        /** 门店省市编码 */
        micro_address_code: string
        /** 门店地址 */
        micro_address: string
        /**
         * 门店门头照片
         * 上传接口返回的媒体ID
         */
        store_entrance_pic: string
        /**
         * 店内环境照片
         * 上传接口返回的媒体ID
         */
        micro_indoor_copy: string
        /** 门店经度 */
        store_longitude?: string | undefined
        /** 门店纬度 */
        store_latitude?: string | undefined
      } | undefined
      /** 流动经营/便民服务 */
      micro_mobile_info?: {
        /** 经营/服务名称 */
        micro_mobile_name: string
        /** 经营/服务所在地省市 */
        micro_mobile_city: string
        /** 经营/服务所在地 */
        micro_mobile_address: string
        /** 经营/服务现场照片 */
        micro_mobile_pics: readonly string[]
      } | undefined
      /** 线上商品/服务交易 */
      micro_online_info?: {
        /** 线上店铺名称 */
        micro_online_store: string
        /** 电商平台名称 */
        micro_ec_name: string
        /** 店铺二维码 */
        micro_qrcode?: string | undefined
        /** 店铺链接 */
        micro_link?: string | undefined
      } | undefined
    } | undefined
    /** 营业执照 */
    business_license_info: {
      /**
       * 营业执照照片
       * 上传接口返回的媒体ID
       */
      license_copy: string
      /** 注册号/统一社会信用代码 */
      license_number: string
      /** 商户名称 */
      merchant_name: string
      /** 个体户经营者/法人姓名 */
      legal_person: string
      /** 注册地址 */
      license_address?: string | undefined
      /**
       * 有效期限开始日期
       * 如 `2018-06-08`
       */
      period_begin?: string | undefined
      /** 有效期限结束日期 */
      period_end?: string | undefined
    }
    /** 登记证书 */
    certificate_info: {
      /**
       * 登记证书照片
       * 上传接口返回的媒体ID
       */
      cert_copy: string
      /**
       * 登记证书类型
       * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
       * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
       * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
       * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
       * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
       */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | (string & {})
      /** 证书号 */
      cert_number: string
      /** 商户名称 */
      merchant_name: string
      /** 注册地址 */
      company_address: string
      /** 法人姓名 */
      legal_person: string
      /**
       * 有效期限开始日期
       * 如 `2018-06-08`
       */
      period_begin: string
      /** 有效期限结束日期 */
      period_end: string
    }
    /** 组织机构代码证信息 */
    organization_info?: {
      /**
       * 组织机构代码证照片
       * 上传接口返回的媒体ID
       */
      organization_copy: string
      /** 组织机构代码 */
      organization_code: string
      /**
       * 组织机构代码证有效期开始日期
       * 如 `2018-06-08`
       */
      org_period_begin: string
      /** 组织机构代码证有效期结束日期 */
      org_period_end: string
    } | undefined
    /**
     * 单位证明函照片
     * 上传接口返回的媒体ID
     */
    certificate_letter_copy?: string | undefined
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
    /** 经营者/法人身份证件 */
    identity_info: {
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
      id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
      /**
       * 法定代表人说明函
       * 上传接口返回的媒体ID
       */
      authorize_letter_copy?: string | undefined
      /** 经营者/法人身份证信息 */
      id_card_info?: {
        /**
         * 身份证人像面照片
         * 上传接口返回的媒体ID
         */
        id_card_copy: string
        /**
         * 身份证国徽面照片
         * 上传接口返回的媒体ID
         */
        id_card_national: string
        /**
         * 身份证姓名
         * 敏感信息：用微信支付公钥加密
         */
        id_card_name: string | Encrypted
        /**
         * 身份证号码
         * 敏感信息：用微信支付公钥加密
         */
        id_card_number: string | Encrypted
        /**
         * 身份证居住地址
         * 敏感信息：用微信支付公钥加密
         */
        id_card_address?: string | Encrypted | undefined
        /**
         * 身份证有效期开始时间
         * 如 `2018-06-08`
         */
        card_period_begin: string
        /** 身份证有效期结束时间 */
        card_period_end: string
      } | undefined
      /** 经营者/法人其他类型证件信息 */
      id_doc_info?: {
        /**
         * 证件正面照片
         * 上传接口返回的媒体ID
         */
        id_doc_copy: string
        /**
         * 证件反面照片
         * 上传接口返回的媒体ID
         */
        id_doc_copy_back?: string | undefined
        /**
         * 证件姓名
         * 敏感信息：用微信支付公钥加密
         */
        id_doc_name: string | Encrypted
        /**
         * 证件号码
         * 敏感信息：用微信支付公钥加密
         */
        id_doc_number: string | Encrypted
        /**
         * 证件居住地址
         * 敏感信息：用微信支付公钥加密
         */
        id_doc_address?: string | Encrypted | undefined
        /**
         * 证件有效期开始时间
         * 如 `2018-06-08`
         */
        doc_period_begin: string
        /** 证件有效期结束时间 */
        doc_period_end: string
      } | undefined
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
       * 身份证人像面照片
       * 上传接口返回的媒体ID
       */
      ubo_id_doc_copy: string
      /**
       * 身份证国徽面照片
       * 上传接口返回的媒体ID
       */
      ubo_id_doc_copy_back: string
      /**
       * 受益人姓名
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
  }
  /** 经营资料 */
  business_info: {
    /** 商户简称 */
    merchant_shortname: string
    /** 客服电话 */
    service_phone: string
    /** 经营场景 */
    sales_info: {
      /** 经营场景类型 */
      sales_scenes_type: readonly ('SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK' | (string & {}))[]
      /** 线下场所场景 */
      biz_store_info?: {
        /** 线下场所名称 */
        biz_store_name: string
        /** 线下场所省市编码 */
        biz_address_code: string
        /** 线下场所地址 */
        biz_store_address: string
        /** 线下场所门头照片 */
        store_entrance_pic: readonly string[]
        /** 线下场所内部照片 */
        indoor_pic: readonly string[]
        /** 线下场所对应的商家AppID */
        biz_sub_appid?: string | undefined
      } | undefined
      /** 公众号场景 */
      mp_info?: {
        /** 服务商公众号AppID */
        mp_appid?: string | undefined
        /** 商家公众号AppID */
        mp_sub_appid?: string | undefined
        /** 公众号页面截图 */
        mp_pics?: readonly string[] | undefined
      } | undefined
      /** 小程序场景 */
      mini_program_info?: {
        /** 服务商小程序APPID */
        mini_program_appid?: string | undefined
        /** 商家小程序APPID */
        mini_program_sub_appid?: string | undefined
        /** 图片MediaID */
        mini_program_pics?: readonly string[] | undefined
      } | undefined
      /** App场景 */
      app_info?: {
        /** 服务商应用APPID */
        app_appid?: string | undefined
        /** 商家应用APPID */
        app_sub_appid?: string | undefined
        /** 图片MediaID */
        app_pics?: readonly string[] | undefined
      } | undefined
      /** 互联网网站场景 */
      web_info?: {
        /** 互联网网站域名 */
        domain?: string | undefined
        /**
         * 网站授权函
         * 上传接口返回的媒体ID
         */
        web_authorisation?: string | undefined
        web_appid?: string | undefined
      } | undefined
      /** 企业微信场景 */
      wework_info?: {
        /** 商家企业微信CorpID */
        sub_corp_id?: string | undefined
        /** 图片MediaID */
        wework_pics?: readonly string[] | undefined
      } | undefined
    }
  }
  /** 结算规则 */
  settlement_info: {
    /** 入驻结算规则ID */
    settlement_id?: string | undefined
    /** 所属行业 */
    qualification_type?: string | undefined
    /** 特殊资质图片 */
    qualifications?: readonly string[] | undefined
    /** 优惠费率活动ID */
    activities_id?: string | undefined
    /** 优惠费率活动值 */
    activities_rate?: string | undefined
    /** 非信用卡活动费率值 */
    debit_activities_rate?: string | undefined
    /** 信用卡活动费率值 */
    credit_activities_rate?: string | undefined
    /** 优惠费率活动补充材料 */
    activities_additions?: readonly string[] | undefined
  }
  /** 结算银行账户 */
  bank_account_info: {
    /** 账户类型 */
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL' | (string & {})
    /**
     * 开户名称
     * 敏感信息：用微信支付公钥加密
     */
    account_name: string | Encrypted
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
    account_number?: string | Encrypted | undefined
  }
  /** 补充材料 */
  addition_info?: {
    /** 法人开户承诺函 */
    legal_person_commitment?: string | undefined
    /**
     * 法人开户意愿视频
     * 上传接口返回的媒体ID
     */
    legal_person_video?: string | undefined
    /** 补充材料 */
    business_addition_pics?: readonly string[] | undefined
    /** 补充说明 */
    business_addition_msg?: string | undefined
  } | undefined
}
export interface V3Applyment4subApplymentSlashPostData {
  /**
   * 微信支付申请单号
   * uint64
   */
  applyment_id?: number
}
export interface V3Applyment4subApplymentSlash extends Branch {
  /**
   * **提交申请单**
   *
   * 服务商∙进件 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
   */
  post(options: { json: V3Applyment4subApplymentSlashPostJson } & RequestOptions): Promise<Response<V3Applyment4subApplymentSlashPostData>>
  /** {@link V3Applyment4subApplymentSlash.post} */
  readonly postAsync: V3Applyment4subApplymentSlash['post']
}

export interface V3Applyment4subApplymentApplyment_id extends Branch {
  readonly _applyment_id_: V3Applyment4subApplymentApplyment_idByApplyment_id
  readonly $applyment_id$: V3Applyment4subApplymentApplyment_idByApplyment_id
  readonly '<applyment_id>': V3Applyment4subApplymentApplyment_idByApplyment_id
  readonly '{applyment_id}': V3Applyment4subApplymentApplyment_idByApplyment_id
}

export interface V3Applyment4subApplymentApplyment_idByApplyment_idGetData {
  /** 业务申请编号 */
  business_code?: string
  /**
   * 微信支付申请单号
   * uint64
   */
  applyment_id?: number
  /** 特约商户号 */
  sub_mchid?: string
  /**
   * 超级管理员签约链接
   * url
   */
  sign_url?: string
  /** 申请单状态 */
  applyment_state?: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名 */
    field?: string
    /** 字段名称 */
    field_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface V3Applyment4subApplymentApplyment_idByApplyment_id extends Branch {
  /**
   * **通过申请单号查询申请状态**
   *
   * 服务商∙进件 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697052
   */
  get(options: { applyment_id: string | number } & RequestOptions): Promise<Response<V3Applyment4subApplymentApplyment_idByApplyment_idGetData>>
  /** {@link V3Applyment4subApplymentApplyment_idByApplyment_id.get} */
  readonly getAsync: V3Applyment4subApplymentApplyment_idByApplyment_id['get']
}

export interface V3Applyment4subApplymentBusiness_code extends Branch {
  readonly _business_code_: V3Applyment4subApplymentBusiness_codeByBusiness_code
  readonly $business_code$: V3Applyment4subApplymentBusiness_codeByBusiness_code
  readonly '<business_code>': V3Applyment4subApplymentBusiness_codeByBusiness_code
  readonly '{business_code}': V3Applyment4subApplymentBusiness_codeByBusiness_code
}

export interface V3Applyment4subApplymentBusiness_codeByBusiness_codeGetData {
  /** 业务申请编号 */
  business_code?: string
  /**
   * 微信支付申请单号
   * uint64
   */
  applyment_id?: number
  /** 特约商户号 */
  sub_mchid?: string
  /**
   * 超级管理员签约链接
   * url
   */
  sign_url?: string
  /** 申请单状态 */
  applyment_state?: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名 */
    field?: string
    /** 字段名称 */
    field_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface V3Applyment4subApplymentBusiness_codeByBusiness_code extends Branch {
  /**
   * **通过业务申请编号查询申请状态**
   *
   * 服务商∙进件 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697168
   */
  get(options: { business_code: string } & RequestOptions): Promise<Response<V3Applyment4subApplymentBusiness_codeByBusiness_codeGetData>>
  /** {@link V3Applyment4subApplymentBusiness_codeByBusiness_code.get} */
  readonly getAsync: V3Applyment4subApplymentBusiness_codeByBusiness_code['get']
}
