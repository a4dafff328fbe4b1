// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3NewTaxControlFapiao extends Branch {
  readonly cardTemplate: V3NewTaxControlFapiaoCardTemplate
  readonly fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications
  readonly fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant
  readonly merchant: V3NewTaxControlFapiaoMerchant
  readonly userTitle: V3NewTaxControlFapiaoUserTitle
}

export interface V3NewTaxControlFapiaoCardTemplatePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: {
    /** 收款方名称 */
    payee_name?: string | undefined
    /** 卡券logo地址 */
    logo_url: string
    /** 卡券自定义cell位配置 */
    custom_cell?: {
      /** cell位文字 */
      words: string
      /** cell位描述 */
      description: string
      /** 点击cell位跳转的地址 */
      jump_url?: string | undefined
      miniprogram_user_name?: string | undefined
      miniprogram_path?: string | undefined
    } | undefined
  }
}
export interface V3NewTaxControlFapiaoCardTemplatePostData {
  /** 插卡公众号AppID */
  card_appid?: string
  /** 卡券模板id */
  card_id?: string
}
export interface V3NewTaxControlFapiaoCardTemplate extends Branch {
  /**
   * **创建电子发票卡券模板**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   */
  post(options: { json: V3NewTaxControlFapiaoCardTemplatePostJson } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoCardTemplatePostData>>
  /** {@link V3NewTaxControlFapiaoCardTemplate.post} */
  readonly postAsync: V3NewTaxControlFapiaoCardTemplate['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: string
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id?: string | undefined
    /** 地址 */
    address?: string | undefined
    /** 电话 */
    telephone?: string | undefined
    /** 开户银行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /**
     * 邮箱地址
     * 敏感信息：用微信支付公钥加密
     */
    email?: string | Encrypted | undefined
  }
  fapiao_information: readonly {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 是否以清单形式开具发票 */
    need_list: boolean
    /** 发票备注 */
    remark?: string | undefined
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      goods_category?: string | undefined
      goods_name?: string | undefined
      goods_id?: number | undefined
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity: number
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 税率 */
      tax_rate?: number | undefined
      /** 税收优惠政策标识 */
      tax_prefer_mark?: string | undefined
      /** 是否折扣行 */
      discount: boolean
    }[]
  }[]
}
export interface V3NewTaxControlFapiaoFapiaoApplications extends Branch {
  /**
   * **开具电子发票**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   */
  post(options: { json: V3NewTaxControlFapiaoFapiaoApplicationsPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplications.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplications['post']
  readonly issueGeneral: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  readonly issuePassengerTransport: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  readonly issueRefinedOil: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  readonly realEstateLeasing: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  readonly uploadFapiaoFile: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
  readonly _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id
  readonly $fapiao_apply_id$: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id
  readonly '<fapiao_apply_id>': V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id
  readonly '{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id?: string | undefined
    /** 地址 */
    address?: string | undefined
    /** 电话 */
    telephone?: string | undefined
    /** 开户银行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /**
     * 邮箱地址
     * 敏感信息：用微信支付公钥加密
     */
    email?: string | Encrypted | undefined
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /**
       * 优惠政策标识
       * - `1` 简易征收
       * - `2` 稀土产品
       * - `3` 免税
       * - `4` 不征税
       * - `5` 先征后退
       * - `6` 100%先征后退
       * - `7` 50%先征后退
       * - `8` 按3%简易征收
       * - `9` 按5%简易征收
       * - `11` 即征即退30%
       * - `12` 即征即退50%
       * - `13` 即征即退70%
       * - `14` 即征即退100%
       * - `15` 超税负3%即征即退
       * - `16` 超税负8%即征即退
       * - `17` 超税负12%即征即退
       * - `18` 超税负6%即征即退
       */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined
    }[]
    /**
     * 出口业务适用政策代码
     * - `1` 退税政策
     * - `2` 免税政策
     * - `3` 征税政策
     */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined
    /**
     * 增值税即征即退代码
     * - `1` 软件产品
     * - `2` 资源综合利用产品
     * - `3` 管道运输服务
     * - `4` 有形动产融资租赁服务
     * - `6` 新型墙体材料
     * - `7` 风力发电产品
     * - `8` 光伏发电产品
     * - `9` 动漫软件产品
     * - `10` 飞机维修劳务
     * - `11` 黄金
     * - `12` 铂金
     */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY' | (string & {})
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额（整数，最小货币单位，人民币为分） */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral extends Branch {
  /**
   * **开具通用行业电子发票**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792574
   */
  post(options: { json: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id?: string | undefined
    /** 地址 */
    address?: string | undefined
    /** 电话 */
    telephone?: string | undefined
    /** 开户银行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /**
     * 邮箱地址
     * 敏感信息：用微信支付公钥加密
     */
    email?: string | Encrypted | undefined
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /**
       * 优惠政策标识
       * - `1` 简易征收
       * - `2` 稀土产品
       * - `3` 免税
       * - `4` 不征税
       * - `5` 先征后退
       * - `6` 100%先征后退
       * - `7` 50%先征后退
       * - `8` 按3%简易征收
       * - `9` 按5%简易征收
       * - `11` 即征即退30%
       * - `12` 即征即退50%
       * - `13` 即征即退70%
       * - `14` 即征即退100%
       * - `15` 超税负3%即征即退
       * - `16` 超税负8%即征即退
       * - `17` 超税负12%即征即退
       * - `18` 超税负6%即征即退
       */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined
      /** 出行人额外信息 */
      passenger_information?: {
        /** 出行人名称 */
        name: string
        /** 出行人证件类型 */
        certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT' | (string & {})
        /**
         * 证件号码
         * 敏感信息：用微信支付公钥加密
         */
        certificate_number: string | Encrypted
        /**
         * 出行日期
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        departure_date: string
        /** 出发地 */
        departure_place: string
        /** 目的地 */
        destination: string
        /** 交通工具类型 */
        transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION' | (string & {})
        /** 交通工具等级 */
        transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN' | (string & {}) | undefined
      } | undefined
    }[]
    /**
     * 出口业务适用政策代码
     * - `1` 退税政策
     * - `2` 免税政策
     * - `3` 征税政策
     */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined
    /**
     * 增值税即征即退代码
     * - `1` 软件产品
     * - `2` 资源综合利用产品
     * - `3` 管道运输服务
     * - `4` 有形动产融资租赁服务
     * - `6` 新型墙体材料
     * - `7` 风力发电产品
     * - `8` 光伏发电产品
     * - `9` 动漫软件产品
     * - `10` 飞机维修劳务
     * - `11` 黄金
     * - `12` 铂金
     */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY' | (string & {})
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额（整数，最小货币单位，人民币为分） */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport extends Branch {
  /**
   * **开具旅客运输行业电子发票**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
   */
  post(options: { json: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id?: string | undefined
    /** 地址 */
    address?: string | undefined
    /** 电话 */
    telephone?: string | undefined
    /** 开户银行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /**
     * 邮箱地址
     * 敏感信息：用微信支付公钥加密
     */
    email?: string | Encrypted | undefined
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 成品油单位 */
      unit?: 'TON' | 'LETER' | (string & {}) | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /**
       * 优惠政策标识
       * - `1` 简易征收
       * - `2` 稀土产品
       * - `3` 免税
       * - `4` 不征税
       * - `5` 先征后退
       * - `6` 100%先征后退
       * - `7` 50%先征后退
       * - `8` 按3%简易征收
       * - `9` 按5%简易征收
       * - `11` 即征即退30%
       * - `12` 即征即退50%
       * - `13` 即征即退70%
       * - `14` 即征即退100%
       * - `15` 超税负3%即征即退
       * - `16` 超税负8%即征即退
       * - `17` 超税负12%即征即退
       * - `18` 超税负6%即征即退
       */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined
      /** 成品油行业额外信息 */
      refined_oil_information?: {
        /** 成品油站点 */
        station: string
        /**
         * 交易时间
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        trade_time: string
        /** 加油枪号码 */
        gun_number: string
      } | undefined
    }[]
    /**
     * 出口业务适用政策代码
     * - `1` 退税政策
     * - `2` 免税政策
     * - `3` 征税政策
     */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined
    /**
     * 增值税即征即退代码
     * - `1` 软件产品
     * - `2` 资源综合利用产品
     * - `3` 管道运输服务
     * - `4` 有形动产融资租赁服务
     * - `6` 新型墙体材料
     * - `7` 风力发电产品
     * - `8` 光伏发电产品
     * - `9` 动漫软件产品
     * - `10` 飞机维修劳务
     * - `11` 黄金
     * - `12` 铂金
     */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY' | (string & {})
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额（整数，最小货币单位，人民币为分） */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil extends Branch {
  /**
   * **开具成品油行业电子发票**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016760559
   */
  post(options: { json: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id?: string | undefined
    /** 地址 */
    address?: string | undefined
    /** 电话 */
    telephone?: string | undefined
    /** 开户银行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /**
     * 邮箱地址
     * 敏感信息：用微信支付公钥加密
     */
    email?: string | Encrypted | undefined
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /**
       * 优惠政策标识
       * - `1` 简易征收
       * - `2` 稀土产品
       * - `3` 免税
       * - `4` 不征税
       * - `5` 先征后退
       * - `6` 100%先征后退
       * - `7` 50%先征后退
       * - `8` 按3%简易征收
       * - `9` 按5%简易征收
       * - `11` 即征即退30%
       * - `12` 即征即退50%
       * - `13` 即征即退70%
       * - `14` 即征即退100%
       * - `15` 超税负3%即征即退
       * - `16` 超税负8%即征即退
       * - `17` 超税负12%即征即退
       * - `18` 超税负6%即征即退
       */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined
      /** 不动产租赁特定行业额外信息 */
      real_estate_leasing_information?: {
        /** 不动产坐落省份 */
        province: string
        /** 不动产坐落城市 */
        city?: string | undefined
        /** 不动产坐落地址 */
        address: string
        /**
         * 租赁期起
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        lease_period_start: string
        /**
         * 租赁期止
         * RFC 3339，如 `2018-06-08T10:34:56+08:00`
         */
        lease_period_end: string
        /** 跨地标志 */
        cross_city_flag: boolean
        /**
         * 产权证书/不动产权证号
         * 敏感信息：用微信支付公钥加密
         */
        certificate_no?: string | Encrypted | undefined
        /** 车牌号 */
        plate_no?: readonly string[] | undefined
      } | undefined
    }[]
    /**
     * 出口业务适用政策代码
     * - `1` 退税政策
     * - `2` 免税政策
     * - `3` 征税政策
     */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined
    /**
     * 增值税即征即退代码
     * - `1` 软件产品
     * - `2` 资源综合利用产品
     * - `3` 管道运输服务
     * - `4` 有形动产融资租赁服务
     * - `6` 新型墙体材料
     * - `7` 风力发电产品
     * - `8` 光伏发电产品
     * - `9` 动漫软件产品
     * - `10` 飞机维修劳务
     * - `11` 黄金
     * - `12` 铂金
     */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY' | (string & {})
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额（整数，最小货币单位，人民币为分） */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing extends Branch {
  /**
   * **开具不动产租赁行业电子发票**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941740
   */
  post(options: { json: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostMeta {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
  /** 发票文件的类型 */
  file_type: 'PDF' | 'OFD' | (string & {})
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostData {
  /** 电子发票文件ID */
  fapiao_media_id?: string
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile extends Branch {
  /**
   * **上传电子发票文件**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   */
  post(options: { meta: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostMeta } & UploadOptions<V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostMeta>): Promise<Response<V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostData>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户发票单号 */
  fapiao_id?: string | undefined
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idGetData {
  /** 发票数量 */
  total_count?: number
  /** 发票信息 */
  fapiao_information?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /**
     * 发票状态
     * - `ISSUE_ACCEPTED` 开票申请已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     * - `ISSUE_FAILED` 发票开具已失败
     * - `REVERSE_FAILED` 发票冲红已失败
     */
    status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {})
    /** 蓝字发票信息 */
    blue_fapiao?: {
      /** 发票代码 */
      fapiao_code?: string
      /** 发票号码 */
      fapiao_number?: string
      /** 校验码 */
      check_code?: string
      /** 密码 */
      password?: string
      /**
       * 开票时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      fapiao_time?: string
    }
    /** 红字发票信息 */
    red_fapiao?: {
      /** 发票代码 */
      fapiao_code?: string
      /** 发票号码 */
      fapiao_number?: string
      /** 校验码 */
      check_code?: string
      /** 密码 */
      password?: string
      /**
       * 开票时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      fapiao_time?: string
    }
    /** 电子发票插卡信息 */
    card_information?: {
      /** 插卡公众号AppID */
      card_appid?: string
      card_openid?: string
      /** 电子发票卡券模板ID */
      card_id?: string
      /** 电子发票在卡包中的编码 */
      card_code?: string
      /** 发票卡券状态 */
      card_status?: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }
    /** 总价税合计 */
    total_amount?: number
    /** 总税额 */
    tax_amount?: number
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 销售方信息 */
    seller_information?: {
      /** 名称 */
      name?: string
      /** 纳税人识别号 */
      taxpayer_id?: string
      /** 地址 */
      address?: string
      /** 电话 */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 */
      bank_account?: string
    }
    /** 购买方信息 */
    buyer_information?: {
      /** 购买方类型 */
      type?: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
      /** 名称 */
      name?: string
      /** 纳税人识别号 */
      taxpayer_id?: string
      /** 地址 */
      address?: string
      /** 电话 */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 */
      bank_account?: string
      /**
       * 手机号
       * 敏感信息：用商户私钥解密
       */
      phone?: string
      /**
       * 邮箱地址
       * 敏感信息：用商户私钥解密
       */
      email?: string
      /** 订单金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 商户订单号 */
      out_trade_no?: string
      /** 开具的发票类型 */
      fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
      /** 留言信息 */
      user_apply_message?: string
    }
    /** 附加信息 */
    extra_information?: {
      /** 收款人 */
      payee?: string
      /** 复核人 */
      reviewer?: string
      /** 开票人 */
      drawer?: string
    }
    /** 发票行信息 */
    items?: {
      tax_code?: string
      goods_name?: string
      /** 规格型号 */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity?: number
      /** 单价 */
      unit_price?: number
      /** 单行金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 单行税额 */
      tax_amount?: number
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 税率 */
      tax_rate?: number
      /**
       * 税收优惠政策标识
       * - `NO_FAVORABLE` 无优惠
       * - `OUTSIDE_VAT` 不征税
       * - `VAT_EXEMPT` 免税
       * - `NORMAL_ZERO_RATED` 普通零税率
       * - `EXPORT_ZERO_RATED` 出口零税率
       */
      tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {})
      /** 是否折扣行 */
      discount?: boolean
    }[]
    /** 备注信息 */
    remark?: string
    /** 开票失败错误码 */
    fapiao_error_code?: string
    /** 开票失败原因 */
    fapiao_error_message?: string
  }[]
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id extends Branch {
  /**
   * **查询电子发票**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   */
  get(options: { fapiao_apply_id: string; query?: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idGetQuery | undefined } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idGetData>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id.get} */
  readonly getAsync: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_id['get']
  readonly fapiaoFiles: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFiles
  readonly insertCards: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCards
  readonly reverse: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReverse
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFilesGetQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 商户发票单号 */
  fapiao_id: string
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFilesGetData {
  /** 发票列表 */
  fapiao_download_info_list?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票文件下载地址 */
    download_url?: string
    /**
     * 发票状态
     * - `ISSUE_ACCEPTED` 开票申请已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     * - `ISSUE_FAILED` 发票开具已失败
     * - `REVERSE_FAILED` 发票冲红已失败
     */
    status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {})
  }[]
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFiles extends Branch {
  /**
   * **获取发票下载信息**
   *
   * 经营工具∙电子发票 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   */
  get(options: { fapiao_apply_id: string; query: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFilesGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFilesGetData>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFiles.get} */
  readonly getAsync: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idFapiaoFiles['get']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCardsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY' | (string & {})
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id?: string | undefined
    /** 地址 */
    address?: string | undefined
    /** 电话 */
    telephone?: string | undefined
    /** 开户银行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    phone?: string | Encrypted | undefined
    /**
     * 邮箱地址
     * 敏感信息：用微信支付公钥加密
     */
    email?: string | Encrypted | undefined
    /** 订单金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 电子发票卡券信息列表 */
  fapiao_card_information: readonly {
    /** 电子发票文件ID */
    fapiao_media_id: string
    /** 发票号码 */
    fapiao_number: string
    /** 发票代码 */
    fapiao_code: string
    /**
     * 开票时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    fapiao_time: string
    /** 校验码 */
    check_code: string
    /** 密码 */
    password: string
    /** 总价税合计 */
    total_amount: number
    /** 总税额 */
    tax_amount: number
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id: string
      /** 地址 */
      address: string
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
    }
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string | undefined
      /** 复核人 */
      reviewer?: string | undefined
      /** 开票人 */
      drawer: string
    }
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity: number
      /** 单价 */
      unit_price: number
      /** 单行金额（整数，最小货币单位，人民币为分） */
      amount: number
      /** 单行税额 */
      tax_amount: number
      /** 单行金额合计（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /**
       * 税收优惠政策标识
       * - `NO_FAVORABLE` 无优惠
       * - `OUTSIDE_VAT` 不征税
       * - `VAT_EXEMPT` 免税
       * - `NORMAL_ZERO_RATED` 普通零税率
       * - `EXPORT_ZERO_RATED` 出口零税率
       */
      tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {})
      /** 是否折扣行 */
      discount: boolean
    }[]
    /** 备注信息 */
    remark?: string | undefined
  }[]
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCards extends Branch {
  /**
   * **将电子发票插入微信用户卡包**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   */
  post(options: { fapiao_apply_id: string; json: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCardsPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCards.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idInsertCards['post']
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReversePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 冲红原因 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT' | (string & {})
  fapiao_information: readonly {
    /** 商户发票单号 */
    fapiao_id: string
    /** 发票代码 */
    fapiao_code?: string | undefined
    /** 发票号码 */
    fapiao_number: string
  }[]
}
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReverse extends Branch {
  /**
   * **冲红电子发票**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   */
  post(options: { fapiao_apply_id: string; json: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReversePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReverse.post} */
  readonly postAsync: V3NewTaxControlFapiaoFapiaoApplicationsByFapiao_apply_idReverse['post']
}

export interface V3NewTaxControlFapiaoFapiaomerchant extends Branch {
  readonly getspinviteurl: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl
  readonly listspinvitemchinfo: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo
}

export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery {
  /** 操作类型 */
  operation_type: 'AUTH_BINDING' | (string & {})
  /** 开票模式 */
  fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX' | (string & {})
  /** 发票能力类型 */
  fapiao_ability_type_list?: readonly ('BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REFINED_OIL_ABILITY' | (string & {}))[] | undefined
  /** 服务商邀请渠道 */
  invite_channel?: string | undefined
  /**
   * 操作人员
   * 敏感信息：用微信支付公钥加密
   */
  operate_user?: string | Encrypted | undefined
  /** 服务商邀请code */
  invite_code: string
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetData {
  /** 邀请开通二维码链接 */
  invite_url?: string
  /** 开通小程序AppID */
  miniprogram_appid?: string
  /** 开通小程序跳转路径 */
  miniprogram_path?: string
}
export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl extends Branch {
  /**
   * **获取邀请商户开通服务商电子发票能力**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
   */
  get(options: { query: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetData>>
  /** {@link V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl.get} */
  readonly getAsync: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl['get']
}

export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery {
  /**
   * 查询时间起
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  query_time_start: string
  /**
   * 查询时间止
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  query_time_end: string
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 服务商邀请code */
  invite_code?: string | undefined
  /** 商户邀请状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
}
export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetData {
  /** 总数 */
  total_count?: number
  /** 本次查询的起始位置 */
  offset?: number
  /** 本次查询的最大数量 */
  limit?: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 邀请的商户结果 */
  mch_invite_result_list?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户邀请的状态 */
    mch_invite_status?: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
    /** 商户名称 */
    ep_name?: string
    /** 商户税号 */
    tax_id?: string
    /** 服务商邀请code */
    invite_code?: string
    /**
     * 商户操作时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    operate_time?: string
    /** 商户邀请失败错误码 */
    invite_failed_code?: 'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR' | (string & {})
    /** 商户邀请失败的原因 */
    invite_failed_reason?: string
  }[]
}
export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo extends Branch {
  /**
   * **获取邀请开通的商户信息**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
   */
  get(options: { query: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetData>>
  /** {@link V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo.get} */
  readonly getAsync: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo['get']
}

export interface V3NewTaxControlFapiaoMerchant extends Branch {
  readonly baseInformation: V3NewTaxControlFapiaoMerchantBaseInformation
  readonly developmentConfig: V3NewTaxControlFapiaoMerchantDevelopmentConfig
  readonly taxCodes: V3NewTaxControlFapiaoMerchantTaxCodes
  readonly _sub_mchid_: V3NewTaxControlFapiaoMerchantBySub_mchid
  readonly $sub_mchid$: V3NewTaxControlFapiaoMerchantBySub_mchid
  readonly '<sub_mchid>': V3NewTaxControlFapiaoMerchantBySub_mchid
  readonly '{sub_mchid}': V3NewTaxControlFapiaoMerchantBySub_mchid
}

export interface V3NewTaxControlFapiaoMerchantBaseInformationGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3NewTaxControlFapiaoMerchantBaseInformationGetData {
  /** 销售方信息 */
  seller_information?: {
    /** 名称 */
    name?: string
    /** 纳税人识别号 */
    taxpayer_id?: string
    /** 地址 */
    address?: string
    /** 电话 */
    telephone?: string
    /** 开户银行 */
    bank_name?: string
    /** 银行账号 */
    bank_account?: string
  }
  /** 附加信息 */
  extra_information?: {
    /** 收款人 */
    payee?: string
    /** 复核人 */
    reviewer?: string
    /** 开票人 */
    drawer?: string
  }
}
export interface V3NewTaxControlFapiaoMerchantBaseInformation extends Branch {
  /**
   * **获取商户开票基础信息**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   */
  get(options: { query: V3NewTaxControlFapiaoMerchantBaseInformationGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoMerchantBaseInformationGetData>>
  /** {@link V3NewTaxControlFapiaoMerchantBaseInformation.get} */
  readonly getAsync: V3NewTaxControlFapiaoMerchantBaseInformation['get']
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigGetData {
  /** 商户回调地址 */
  callback_url?: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}
export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson {
  /** 商户回调地址 */
  callback_url?: string | undefined
  /** 子商户号 */
  sub_mch_code?: string | undefined
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined
}
export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchData {
  /** 商户回调地址 */
  callback_url?: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}
export interface V3NewTaxControlFapiaoMerchantDevelopmentConfig extends Branch {
  /**
   * **查询商户配置的开发选项**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   */
  get(options?: RequestOptions): Promise<Response<V3NewTaxControlFapiaoMerchantDevelopmentConfigGetData>>
  /** {@link V3NewTaxControlFapiaoMerchantDevelopmentConfig.get} */
  readonly getAsync: V3NewTaxControlFapiaoMerchantDevelopmentConfig['get']
  /**
   * **配置开发选项**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   */
  patch(options: { json: V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchData>>
  /** {@link V3NewTaxControlFapiaoMerchantDevelopmentConfig.patch} */
  readonly patchAsync: V3NewTaxControlFapiaoMerchantDevelopmentConfig['patch']
}

export interface V3NewTaxControlFapiaoMerchantTaxCodesGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
}
export interface V3NewTaxControlFapiaoMerchantTaxCodesGetData {
  /** 本次查询的起始位置 */
  offset?: number
  /** 本次查询的最大数量 */
  limit?: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 本次查询到的数据 */
  data?: {
    goods_name?: string
    goods_id?: number
    goods_category?: string
    tax_code?: string
    /** 税率 */
    tax_rate?: number
    /** 税收优惠政策标识 */
    tax_prefer_mark?: string
  }[]
  /** 总记录数 */
  total_count?: number
}
export interface V3NewTaxControlFapiaoMerchantTaxCodes extends Branch {
  /**
   * **获取商品和服务税收分类对照表**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   */
  get(options: { query: V3NewTaxControlFapiaoMerchantTaxCodesGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoMerchantTaxCodesGetData>>
  /** {@link V3NewTaxControlFapiaoMerchantTaxCodes.get} */
  readonly getAsync: V3NewTaxControlFapiaoMerchantTaxCodes['get']
}

export interface V3NewTaxControlFapiaoMerchantBySub_mchid extends Branch {
  readonly check: V3NewTaxControlFapiaoMerchantBySub_mchidCheck
  readonly checkStatus: V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatus
}

export interface V3NewTaxControlFapiaoMerchantBySub_mchidCheck extends Branch {
  /**
   * **检查子商户开票功能状态**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
   */
  post(options: { sub_mchid: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3NewTaxControlFapiaoMerchantBySub_mchidCheck.post} */
  readonly postAsync: V3NewTaxControlFapiaoMerchantBySub_mchidCheck['post']
}

export interface V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatusGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status?: 'DISABLED' | 'ENABLED' | (string & {})
  }
  /** 数电发票模式 */
  digital_tax_mode?: {
    /**
     * 接入状态
     * - `APPLY_FAILED` 税局申请不通过
     * - `DISABLED` 未接入或商户解除授权
     */
    status?: 'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED' | (string & {})
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID */
      id?: string
      /** 开票人姓名 */
      name?: string
    }
    /**
     * 接入时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    access_time?: string
    /**
     * 过期时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    expired_time?: string
    /** 接入失败原因 */
    access_fail_reason?: string
    /** 能力信息 */
    ability_info?: {
      /** 能力类型 */
      type?: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {})
      /**
       * 能力授权状态
       * - `AUTHORIZED` 数电开通能力已授权
       * - `AUTHORIZE_FAILED` 能力授权失败
       */
      status?: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {})
      /** 能力授权失败原因 */
      authorize_fail_reason?: string
    }[]
  }
}
export interface V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatus extends Branch {
  /**
   * **检查子商户开票功能状态**
   *
   * 经营工具∙电子发票 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatusGetData>>
  /** {@link V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatus.get} */
  readonly getAsync: V3NewTaxControlFapiaoMerchantBySub_mchidCheckStatus['get']
}

export interface V3NewTaxControlFapiaoUserTitleGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY' | (string & {})
  /** 发票申请单号 */
  fapiao_apply_id: string
}
export interface V3NewTaxControlFapiaoUserTitleGetData {
  /** 购买方类型 */
  type?: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
  /** 名称 */
  name?: string
  /** 纳税人识别号 */
  taxpayer_id?: string
  /** 地址 */
  address?: string
  /** 电话 */
  telephone?: string
  /** 开户银行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /**
   * 手机号
   * 敏感信息：用商户私钥解密
   */
  phone?: string
  /**
   * 邮箱地址
   * 敏感信息：用商户私钥解密
   */
  email?: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 商户订单号 */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
  /** 留言信息 */
  user_apply_message?: string
}
export interface V3NewTaxControlFapiaoUserTitle extends Branch {
  /**
   * **获取用户填写的抬头**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   */
  get(options: { query: V3NewTaxControlFapiaoUserTitleGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoUserTitleGetData>>
  /** {@link V3NewTaxControlFapiaoUserTitle.get} */
  readonly getAsync: V3NewTaxControlFapiaoUserTitle['get']
  readonly titleUrl: V3NewTaxControlFapiaoUserTitleTitleUrl
}

export interface V3NewTaxControlFapiaoUserTitleTitleUrlGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 开票来源 */
  source: 'WEB' | 'MINIPROGRAM' | (string & {})
  /** 商户AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 销售方名称 */
  seller_name?: string | undefined
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean | undefined
  must_input_phone?: boolean | undefined
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean | undefined
  must_input_email?: boolean | undefined
}
export interface V3NewTaxControlFapiaoUserTitleTitleUrlGetData {
  /** 抬头填写链接 */
  title_url?: string
  /** 抬头填写小程序AppID */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径 */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名 */
  miniprogram_user_name?: string
}
export interface V3NewTaxControlFapiaoUserTitleTitleUrl extends Branch {
  /**
   * **获取抬头填写链接**
   *
   * 经营工具∙电子发票 · 商户、服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   */
  get(options: { query: V3NewTaxControlFapiaoUserTitleTitleUrlGetQuery } & RequestOptions): Promise<Response<V3NewTaxControlFapiaoUserTitleTitleUrlGetData>>
  /** {@link V3NewTaxControlFapiaoUserTitleTitleUrl.get} */
  readonly getAsync: V3NewTaxControlFapiaoUserTitleTitleUrl['get']
}
