// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3TaxiInvoice extends Branch {
  readonly attendance: V3TaxiInvoiceAttendance
  readonly cards: V3TaxiInvoiceCards
  readonly driver: V3TaxiInvoiceDriver
  readonly drivers: V3TaxiInvoiceDrivers
  readonly taxiCompanies: V3TaxiInvoiceTaxiCompanies
  readonly taxiCompany: V3TaxiInvoiceTaxiCompany
  readonly taxi: V3TaxiInvoiceTaxi
  readonly taxies: V3TaxiInvoiceTaxies
  readonly userTaxiOrder: V3TaxiInvoiceUserTaxiOrder
  readonly userTaxiOrders: V3TaxiInvoiceUserTaxiOrders
}

export interface V3TaxiInvoiceAttendance extends Branch {
  readonly punch: V3TaxiInvoiceAttendancePunch
}

export interface V3TaxiInvoiceAttendancePunchPostJson {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 事件发生时间 */
  event_time: string
  /** 事件类型 */
  event_type: string
  /** 行政区划ID */
  region_id: number
}
export interface V3TaxiInvoiceAttendancePunch extends Branch {
  /**
   * **签到签退**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
   */
  post(options: { json: V3TaxiInvoiceAttendancePunchPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3TaxiInvoiceAttendancePunch.post} */
  readonly postAsync: V3TaxiInvoiceAttendancePunch['post']
}

export interface V3TaxiInvoiceCardsPostJson {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 面对面付款单号 */
  trade_number: string
  /** 应用ID */
  appid?: string | undefined
  /** 用户标识 */
  openid: string
  /** 行政区划代码 */
  region_id: number
  /** 营运资格证号 */
  driver_license: string
  /** 车牌号 */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: {
    /** 电子发票文件ID */
    fapiao_media_id: string
    /** 发票号码 */
    fapiao_number: string
    /** 发票代码 */
    fapiao_code: string
    /** 开票时间 */
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
    }
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
    items?: readonly {
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
      /** 税收优惠政策标识 */
      tax_prefer_mark: string
      /** 是否折扣行 */
      discount: boolean
    }[] | undefined
    /** 备注信息 */
    remark?: string | undefined
  }
  /** 获取乘客行程单详情的凭证 */
  token?: string | undefined
}
export interface V3TaxiInvoiceCardsPostData {
  card_appid?: string
  card_openid?: string
  /** 出租车电子发票卡券模板ID */
  card_id?: string
  /** 出租车电子发票在卡包中的编码 */
  card_code?: string
}
export interface V3TaxiInvoiceCards extends Branch {
  /**
   * **将出租车电子发票插入微信用户卡包**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
   */
  post(options: { json: V3TaxiInvoiceCardsPostJson } & RequestOptions): Promise<Response<V3TaxiInvoiceCardsPostData>>
  /** {@link V3TaxiInvoiceCards.post} */
  readonly postAsync: V3TaxiInvoiceCards['post']
  readonly uploadFile: V3TaxiInvoiceCardsUploadFile
}

export interface V3TaxiInvoiceCardsUploadFilePostMeta {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 行政区划代码 */
  region_id: number
}
export interface V3TaxiInvoiceCardsUploadFilePostData {
  /** 出租车电子发票文件ID */
  fapiao_media_id?: string
}
export interface V3TaxiInvoiceCardsUploadFile extends Branch {
  /**
   * **上传出租车电子发票文件**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
   */
  post(options: { meta: V3TaxiInvoiceCardsUploadFilePostMeta } & UploadOptions<V3TaxiInvoiceCardsUploadFilePostMeta>): Promise<Response<V3TaxiInvoiceCardsUploadFilePostData>>
  /** {@link V3TaxiInvoiceCardsUploadFile.post} */
  readonly postAsync: V3TaxiInvoiceCardsUploadFile['post']
}

export interface V3TaxiInvoiceDriver extends Branch {
  readonly updateDriver: V3TaxiInvoiceDriverUpdateDriver
}

export interface V3TaxiInvoiceDriverUpdateDriverPostJson {
  /**
   * 司机姓名
   * 敏感信息：用微信支付公钥加密
   */
  driver_name: string | Encrypted
  /**
   * 司机身份证号码
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string | undefined
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string | undefined
      /** 哈希值 */
      hash_value?: string | undefined
    } | undefined
    /** 头像url */
    photo_url?: string | undefined
    /** 头像icon */
    photo_icon?: string | undefined
  } | undefined
  /** 行政区划ID */
  region_id: number
}
export interface V3TaxiInvoiceDriverUpdateDriverPostData {
  /**
   * 司机姓名
   * 敏感信息：用商户私钥解密
   */
  driver_name?: string
  /**
   * 司机身份证号码
   * 敏感信息：用商户私钥解密
   */
  id_card_number?: string
  /** 公司名称 */
  company_name?: string
  /** 商户号 */
  mchid?: string
  /** 营运资格证号 */
  driver_license?: string
  /** 司机类别 */
  driver_category?: string
  /** 岗位状态 */
  driver_status?: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_icon?: string
  }
  /** 行政区划ID */
  region_id?: number
}
export interface V3TaxiInvoiceDriverUpdateDriver extends Branch {
  /**
   * **更新司机信息**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
   */
  post(options: { json: V3TaxiInvoiceDriverUpdateDriverPostJson } & RequestOptions): Promise<Response<V3TaxiInvoiceDriverUpdateDriverPostData>>
  /** {@link V3TaxiInvoiceDriverUpdateDriver.post} */
  readonly postAsync: V3TaxiInvoiceDriverUpdateDriver['post']
}

export interface V3TaxiInvoiceDrivers extends Branch {
  readonly _driver_license_: V3TaxiInvoiceDriversByDriver_license
  readonly $driver_license$: V3TaxiInvoiceDriversByDriver_license
  readonly '<driver_license>': V3TaxiInvoiceDriversByDriver_license
  readonly '{driver_license}': V3TaxiInvoiceDriversByDriver_license
}

export interface V3TaxiInvoiceDriversByDriver_licenseGetQuery {
  /** 行政区划代码 */
  region_id: number
}
export interface V3TaxiInvoiceDriversByDriver_licenseGetData {
  /** 司机姓名 */
  driver_name?: string
  /** 公司名称 */
  company_name?: string
  /** 商户号 */
  company_mchid?: string
  /** 营运资格证号 */
  driver_license?: string
  /** 司机类别 */
  driver_category?: string
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_data?: string
  }
  /** 行政区划代码 */
  region_id?: number
  /** 司机状态 */
  driver_state?: string
}
export interface V3TaxiInvoiceDriversByDriver_license extends Branch {
  /**
   * **获取司机信息**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
   */
  get(options: { driver_license: string; query: V3TaxiInvoiceDriversByDriver_licenseGetQuery } & RequestOptions): Promise<Response<V3TaxiInvoiceDriversByDriver_licenseGetData>>
  /** {@link V3TaxiInvoiceDriversByDriver_license.get} */
  readonly getAsync: V3TaxiInvoiceDriversByDriver_license['get']
}

export interface V3TaxiInvoiceTaxiCompanies extends Branch {
  readonly _company_mchid_: V3TaxiInvoiceTaxiCompaniesByCompany_mchid
  readonly $company_mchid$: V3TaxiInvoiceTaxiCompaniesByCompany_mchid
  readonly '<company_mchid>': V3TaxiInvoiceTaxiCompaniesByCompany_mchid
  readonly '{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompany_mchid
}

export interface V3TaxiInvoiceTaxiCompaniesByCompany_mchidGetQuery {
  /** 行政区划ID */
  region_id: number
}
export interface V3TaxiInvoiceTaxiCompaniesByCompany_mchidGetData {
  /** 商户号 */
  company_mchid?: string
  /** 企业类型 */
  enterprise_type?: string
  /** 公司名称 */
  company_name?: string
  /** 公司简称 */
  short_name?: string
  /** 税号 */
  tax_id?: string
  /** 公司地址 */
  address?: string
  /** 公司电话 */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /** 企业法人姓名 */
  legal_person?: string
  /** 开票渠道 */
  invoice_mode?: string
  /** 行政区划代码 */
  region_id?: number
}
export interface V3TaxiInvoiceTaxiCompaniesByCompany_mchid extends Branch {
  /**
   * **获取出租车公司商户信息**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
   */
  get(options: { company_mchid: string; query: V3TaxiInvoiceTaxiCompaniesByCompany_mchidGetQuery } & RequestOptions): Promise<Response<V3TaxiInvoiceTaxiCompaniesByCompany_mchidGetData>>
  /** {@link V3TaxiInvoiceTaxiCompaniesByCompany_mchid.get} */
  readonly getAsync: V3TaxiInvoiceTaxiCompaniesByCompany_mchid['get']
}

export interface V3TaxiInvoiceTaxiCompany extends Branch {
  readonly createTaxiCompany: V3TaxiInvoiceTaxiCompanyCreateTaxiCompany
}

export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson {
  /** 公司名称 */
  company_name?: string | undefined
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string | undefined
  /** 开户行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /** 开票渠道 */
  invoice_mode: string
  /** 企业法人姓名 */
  legal_person: string
  /** 公司简称 */
  short_name?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 企业类型 */
  enterprise_type: string
}
export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostData {
  /** 商户号 */
  mchid?: string
  /** 公司名称 */
  company_name?: string
}
export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompany extends Branch {
  /**
   * **新增出租车公司**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
   */
  post(options: { json: V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson } & RequestOptions): Promise<Response<V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostData>>
  /** {@link V3TaxiInvoiceTaxiCompanyCreateTaxiCompany.post} */
  readonly postAsync: V3TaxiInvoiceTaxiCompanyCreateTaxiCompany['post']
}

export interface V3TaxiInvoiceTaxi extends Branch {
  readonly updateTaxi: V3TaxiInvoiceTaxiUpdateTaxi
}

export interface V3TaxiInvoiceTaxiUpdateTaxiPostJson {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string | undefined
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 开票标记 */
  invoice_flag?: string | undefined
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION' | (string & {}) | undefined
}
export interface V3TaxiInvoiceTaxiUpdateTaxiPostData {
  /** 车牌号 */
  plate_number?: string
  /** 公司名称 */
  company_name?: string
  /** 商户号 */
  mchid?: string
  /** 主班司机资格证号 */
  main_license?: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划ID */
  region_id?: number
}
export interface V3TaxiInvoiceTaxiUpdateTaxi extends Branch {
  /**
   * **更新出租车信息**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
   */
  post(options: { json: V3TaxiInvoiceTaxiUpdateTaxiPostJson } & RequestOptions): Promise<Response<V3TaxiInvoiceTaxiUpdateTaxiPostData>>
  /** {@link V3TaxiInvoiceTaxiUpdateTaxi.post} */
  readonly postAsync: V3TaxiInvoiceTaxiUpdateTaxi['post']
}

export interface V3TaxiInvoiceTaxies extends Branch {
  readonly _plate_number_: V3TaxiInvoiceTaxiesByPlate_number
  readonly $plate_number$: V3TaxiInvoiceTaxiesByPlate_number
  readonly '<plate_number>': V3TaxiInvoiceTaxiesByPlate_number
  readonly '{plate_number}': V3TaxiInvoiceTaxiesByPlate_number
}

export interface V3TaxiInvoiceTaxiesByPlate_numberGetQuery {
  /** 行政区划代码 */
  region_id: number
}
export interface V3TaxiInvoiceTaxiesByPlate_numberGetData {
  /** 车牌号 */
  plate_number?: string
  /** 公司名称 */
  company_name?: string
  /** 公司商户号 */
  company_mchid?: string
  /** 主班司机资格证号 */
  main_license?: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划代码 */
  region_id?: number
  /** 是否支持开票 */
  support_invoice?: boolean
  /** 出租车状态 */
  taxi_state?: string
}
export interface V3TaxiInvoiceTaxiesByPlate_number extends Branch {
  /**
   * **获取出租车信息**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
   */
  get(options: { plate_number: string; query: V3TaxiInvoiceTaxiesByPlate_numberGetQuery } & RequestOptions): Promise<Response<V3TaxiInvoiceTaxiesByPlate_numberGetData>>
  /** {@link V3TaxiInvoiceTaxiesByPlate_number.get} */
  readonly getAsync: V3TaxiInvoiceTaxiesByPlate_number['get']
}

export interface V3TaxiInvoiceUserTaxiOrder extends Branch {
  readonly findByToken: V3TaxiInvoiceUserTaxiOrderFindByToken
}

export interface V3TaxiInvoiceUserTaxiOrderFindByTokenGetQuery {
  /** 获取乘客行程单详情的凭证 */
  token: string
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid: string
  /** 行政区划代码 */
  region_id?: number | undefined
  /** 授权模式 */
  auth_mode?: string | undefined
}
export interface V3TaxiInvoiceUserTaxiOrderFindByTokenGetData {
  /** 车牌号 */
  plate_number?: string
  /** 营运资格证号 */
  driver_license?: string
  /** 上车时间 */
  up_time?: string
  /** 行政区划代码 */
  region_id?: number
  /** 乘客行程单来源 */
  source?: string
  /** 面对面付款时间 */
  pay_time?: string
  /** 面对面付款金额（整数，最小货币单位，人民币为分） */
  pay_amount?: number
}
export interface V3TaxiInvoiceUserTaxiOrderFindByToken extends Branch {
  /**
   * **根据凭证查询乘客行程单**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
   */
  get(options: { query: V3TaxiInvoiceUserTaxiOrderFindByTokenGetQuery } & RequestOptions): Promise<Response<V3TaxiInvoiceUserTaxiOrderFindByTokenGetData>>
  /** {@link V3TaxiInvoiceUserTaxiOrderFindByToken.get} */
  readonly getAsync: V3TaxiInvoiceUserTaxiOrderFindByToken['get']
}

export interface V3TaxiInvoiceUserTaxiOrdersGetQuery {
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 小程序用户的微信openid */
  openid: string
  /** 小程序appid */
  appid: string
  /** 起始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 行政区划id */
  region_id: number
}
export interface V3TaxiInvoiceUserTaxiOrdersGetData {
  /** 乘客行程单详情 */
  data?: {
    /** 车牌号 */
    plate_number?: string
    /** 营运资格证号 */
    driver_license?: string
    /** 上车时间 */
    up_time?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface V3TaxiInvoiceUserTaxiOrders extends Branch {
  /**
   * **获取乘客行程单列表**
   *
   * 出租车电子发票 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  get(options: { query: V3TaxiInvoiceUserTaxiOrdersGetQuery } & RequestOptions): Promise<Response<V3TaxiInvoiceUserTaxiOrdersGetData>>
  /** {@link V3TaxiInvoiceUserTaxiOrders.get} */
  readonly getAsync: V3TaxiInvoiceUserTaxiOrders['get']
}
