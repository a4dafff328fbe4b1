// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Gov extends Branch {
  readonly subsidy: V3GovSubsidy
}

export interface V3GovSubsidy extends Branch {
  readonly audit: V3GovSubsidyAudit
  readonly companies: V3GovSubsidyCompanies
  readonly goods: V3GovSubsidyGoods
  readonly nQualifications: V3GovSubsidyNQualifications
  readonly qualification: V3GovSubsidyQualification
  readonly qualifications: V3GovSubsidyQualifications
  readonly sncode: V3GovSubsidySncode
  readonly transactions: V3GovSubsidyTransactions
  readonly zhejiang: V3GovSubsidyZhejiang
}

export interface V3GovSubsidyAudit extends Branch {
  readonly cup: V3GovSubsidyAuditCup
}

export interface V3GovSubsidyAuditCup extends Branch {
  readonly invalid: V3GovSubsidyAuditCupInvalid
  readonly query: V3GovSubsidyAuditCupQuery
  readonly refund: V3GovSubsidyAuditCupRefund
  readonly update: V3GovSubsidyAuditCupUpdate
  readonly upload: V3GovSubsidyAuditCupUpload
}

export interface V3GovSubsidyAuditCupInvalidPostJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}
export interface V3GovSubsidyAuditCupInvalidPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface V3GovSubsidyAuditCupInvalid extends Branch {
  /**
   * **查询审核结果**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: { json: V3GovSubsidyAuditCupInvalidPostJson } & RequestOptions): Promise<Response<V3GovSubsidyAuditCupInvalidPostData>>
  /** {@link V3GovSubsidyAuditCupInvalid.post} */
  readonly postAsync: V3GovSubsidyAuditCupInvalid['post']
}

export interface V3GovSubsidyAuditCupQueryPostJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}
export interface V3GovSubsidyAuditCupQueryPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}
export interface V3GovSubsidyAuditCupQuery extends Branch {
  /**
   * **查询审核结果**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: { json: V3GovSubsidyAuditCupQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyAuditCupQueryPostData>>
  /** {@link V3GovSubsidyAuditCupQuery.post} */
  readonly postAsync: V3GovSubsidyAuditCupQuery['post']
}

export interface V3GovSubsidyAuditCupRefund extends Branch {
  readonly sync: V3GovSubsidyAuditCupRefundSync
}

export interface V3GovSubsidyAuditCupRefundSyncPostJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}
export interface V3GovSubsidyAuditCupRefundSyncPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface V3GovSubsidyAuditCupRefundSync extends Branch {
  /**
   * **同步非银联支付交易退款信息**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: { json: V3GovSubsidyAuditCupRefundSyncPostJson } & RequestOptions): Promise<Response<V3GovSubsidyAuditCupRefundSyncPostData>>
  /** {@link V3GovSubsidyAuditCupRefundSync.post} */
  readonly postAsync: V3GovSubsidyAuditCupRefundSync['post']
}

export interface V3GovSubsidyAuditCupUpdatePostJson {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式 */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  imei1?: string | undefined
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined
    /** 发票号码 */
    invoice_no?: string | undefined
    /** 开票日期 */
    invoice_dt?: string | undefined
    /** 发票链接 */
    invoice_link?: string | undefined
    /** 发票类型 */
    invoice_tp?: string | undefined
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    nm?: string | undefined
    /** 税价合计 */
    tax?: string | undefined
    /** 发票税额 */
    invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined
    /** 数量 */
    num?: string | undefined
    /** 货物或应税劳务服务名称 */
    service_nm?: string | undefined
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined
    /** 物流公司 */
    tracking_company?: string | undefined
    /** 收货省 */
    usr_prov?: string | undefined
    /** 收货市 */
    usr_city?: string | undefined
    /** 收货区县 */
    usr_area?: string | undefined
    /** 收货地址 */
    usr_addr?: string | undefined
    /** 物流类型 */
    tracking_type?: string | undefined
    /** 提货方式 */
    delivery_method?: string | undefined
    /** 发货地址 */
    shipping_addr?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
  }
}
export interface V3GovSubsidyAuditCupUpdatePostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface V3GovSubsidyAuditCupUpdate extends Branch {
  /**
   * **更新审核数据**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: { json: V3GovSubsidyAuditCupUpdatePostJson } & RequestOptions): Promise<Response<V3GovSubsidyAuditCupUpdatePostData>>
  /** {@link V3GovSubsidyAuditCupUpdate.post} */
  readonly postAsync: V3GovSubsidyAuditCupUpdate['post']
}

export interface V3GovSubsidyAuditCupUploadPostJson {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式 */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  imei1?: string | undefined
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined
    /** 发票号码 */
    invoice_no?: string | undefined
    /** 开票日期 */
    invoice_dt?: string | undefined
    /** 发票链接 */
    invoice_link?: string | undefined
    /** 发票类型 */
    invoice_tp?: string | undefined
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    nm?: string | undefined
    /** 税价合计 */
    tax?: string | undefined
    /** 发票税额 */
    invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined
    /** 数量 */
    num?: string | undefined
    /** 货物或应税劳务服务名称 */
    service_nm?: string | undefined
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined
    /** 物流公司 */
    tracking_company?: string | undefined
    /** 收货省 */
    usr_prov?: string | undefined
    /** 收货市 */
    usr_city?: string | undefined
    /** 收货区县 */
    usr_area?: string | undefined
    /** 收货地址 */
    usr_addr?: string | undefined
    /** 物流类型 */
    tracking_type?: string | undefined
    /** 提货方式 */
    delivery_method?: string | undefined
    /** 发货地址 */
    shipping_addr?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
  }
}
export interface V3GovSubsidyAuditCupUploadPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface V3GovSubsidyAuditCupUpload extends Branch {
  /**
   * **上传审核数据**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post(options: { json: V3GovSubsidyAuditCupUploadPostJson } & RequestOptions): Promise<Response<V3GovSubsidyAuditCupUploadPostData>>
  /** {@link V3GovSubsidyAuditCupUpload.post} */
  readonly postAsync: V3GovSubsidyAuditCupUpload['post']
}

export interface V3GovSubsidyCompanies extends Branch {
  readonly query: V3GovSubsidyCompaniesQuery
}

export interface V3GovSubsidyCompaniesQueryPostJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 统一社会信息代码 */
  license_number: string
}
export interface V3GovSubsidyCompaniesQueryPostData {
  /** 企业名称 */
  company_name?: string
  /**
   * 归集状态枚举
   * - `COLLECT_STATE_NOT_COLLECT` 未归集
   * - `COLLECT_STATE_COLLECTED` 已归集
   * - `COLLECT_STATE_COLLECTION_FAILED` 归集失败
   */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {})
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyCompaniesQuery extends Branch {
  /**
   * **企业信息查询**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyCompaniesQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyCompaniesQueryPostData>>
  /** {@link V3GovSubsidyCompaniesQuery.post} */
  readonly postAsync: V3GovSubsidyCompaniesQuery['post']
}

export interface V3GovSubsidyGoods extends Branch {
  readonly upload: V3GovSubsidyGoodsUpload
}

export interface V3GovSubsidyGoodsUploadPostJson {
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
  /** 商品名称 */
  product_name: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 基准价格 */
  base_price: number
  /** 近1个月平均交易价 */
  average_trading_price: number
  /**
   * 产品类型
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {})
  /** 商品型号 */
  product_model?: string | undefined
  /** 商品条码 */
  bar_code: string
}
export interface V3GovSubsidyGoodsUploadPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyGoodsUpload extends Branch {
  /**
   * **商品信息上传**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyGoodsUploadPostJson } & RequestOptions): Promise<Response<V3GovSubsidyGoodsUploadPostData>>
  /** {@link V3GovSubsidyGoodsUpload.post} */
  readonly postAsync: V3GovSubsidyGoodsUpload['post']
}

export interface V3GovSubsidyNQualifications extends Branch {
  readonly sync: V3GovSubsidyNQualificationsSync
}

export interface V3GovSubsidyNQualificationsSyncPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number: string | Encrypted
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /**
   * 签收时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /**
   * 产品类型
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {})
  /** 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | (string & {}) | undefined
  /** 订单金额（整数，最小货币单位，人民币为分） */
  order_amount: number
  /** 优惠金额（整数，最小货币单位，人民币为分） */
  discount_amount: number
  /** 线上平台订单编号 */
  mch_order_id: string
  /**
   * 开票日期
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | (string & {})
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
  /** 发票开具地 */
  invoice_address_code: string
  /** 税务机关代码 */
  tax_authority_code: string
  /**
   * 交易完成或商品退回时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transaction_time: string
  /**
   * 品类状态
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
  /** 经度 */
  longitude?: string | undefined
  /** 纬度 */
  latitude?: string | undefined
  /** 品类编码 */
  cate_code: string
  /** 券码 */
  coupon_code?: string | undefined
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
}
export interface V3GovSubsidyNQualificationsSyncPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyNQualificationsSync extends Branch {
  /**
   * **N品类同步资格核销信息**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyNQualificationsSyncPostJson } & RequestOptions): Promise<Response<V3GovSubsidyNQualificationsSyncPostData>>
  /** {@link V3GovSubsidyNQualificationsSync.post} */
  readonly postAsync: V3GovSubsidyNQualificationsSync['post']
}

export interface V3GovSubsidyQualificationGetQuery {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name?: string | Encrypted | undefined
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number?: string | Encrypted | undefined
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number?: string | Encrypted | undefined
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
  openid?: string | undefined
  appid?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type?: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {}) | undefined
}
export interface V3GovSubsidyQualificationGetData {
  /**
   * 资格的状态
   * - `UNCLAIMED` 资格未领取
   * - `REDEEMED` 资格被核销
   */
  state?: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
}
export interface V3GovSubsidyQualification extends Branch {
  /**
   * **查询补贴资格**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  get(options: { query: V3GovSubsidyQualificationGetQuery } & RequestOptions): Promise<Response<V3GovSubsidyQualificationGetData>>
  /** {@link V3GovSubsidyQualification.get} */
  readonly getAsync: V3GovSubsidyQualification['get']
}

export interface V3GovSubsidyQualifications extends Branch {
  readonly passthrough: V3GovSubsidyQualificationsPassthrough
  readonly query: V3GovSubsidyQualificationsQuery
  readonly sync: V3GovSubsidyQualificationsSync
}

export interface V3GovSubsidyQualificationsPassthrough extends Branch {
  readonly cancel: V3GovSubsidyQualificationsPassthroughCancel
  readonly claim: V3GovSubsidyQualificationsPassthroughClaim
  readonly query: V3GovSubsidyQualificationsPassthroughQuery
}

export interface V3GovSubsidyQualificationsPassthroughCancelPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number: string | Encrypted
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 请求序号 */
  out_request_no?: string | undefined
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
}
export interface V3GovSubsidyQualificationsPassthroughCancelPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyQualificationsPassthroughCancel extends Branch {
  /**
   * **取消资格(透传模式)**
   *
   * 国补专区 · 电商平台、服务商
   */
  post(options: { json: V3GovSubsidyQualificationsPassthroughCancelPostJson } & RequestOptions): Promise<Response<V3GovSubsidyQualificationsPassthroughCancelPostData>>
  /** {@link V3GovSubsidyQualificationsPassthroughCancel.post} */
  readonly postAsync: V3GovSubsidyQualificationsPassthroughCancel['post']
}

export interface V3GovSubsidyQualificationsPassthroughClaimPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number: string | Encrypted
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}
export interface V3GovSubsidyQualificationsPassthroughClaimPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyQualificationsPassthroughClaim extends Branch {
  /**
   * **领取资格(透传模式)**
   *
   * 国补专区 · 电商平台、服务商
   */
  post(options: { json: V3GovSubsidyQualificationsPassthroughClaimPostJson } & RequestOptions): Promise<Response<V3GovSubsidyQualificationsPassthroughClaimPostData>>
  /** {@link V3GovSubsidyQualificationsPassthroughClaim.post} */
  readonly postAsync: V3GovSubsidyQualificationsPassthroughClaim['post']
}

export interface V3GovSubsidyQualificationsPassthroughQueryPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number: string | Encrypted
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
}
export interface V3GovSubsidyQualificationsPassthroughQueryPostData {
  /** 资格状态数组 */
  qualification_list?: {
    /**
     * 消费品类ID
     * - `1` 电视机
     * - `2` 电冰箱
     * - `3` 洗衣机
     * - `4` 空调
     * - `5` 电脑
     * - `6` 热水器
     * - `7` 吸油烟机
     * - `8` 家用灶具
     * - `9` 空调2
     * - `10` 空调3
     * - `11` 微波炉
     * - `12` 净水器
     * - `13` 洗碗机
     * - `14` 电饭煲
     * - `15` 手机
     * - `16` 平板
     * - `17` 智能手表手环
     */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
    /**
     * 状态
     * - `UNCLAIMED` 资格未领取
     * - `REDEEMED` 资格被核销
     */
    state?: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {})
    claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {})
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}
export interface V3GovSubsidyQualificationsPassthroughQuery extends Branch {
  /**
   * **批量查询用户资格(透传模式)**
   *
   * 国补专区 · 电商平台、服务商
   */
  post(options: { json: V3GovSubsidyQualificationsPassthroughQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyQualificationsPassthroughQueryPostData>>
  /** {@link V3GovSubsidyQualificationsPassthroughQuery.post} */
  readonly postAsync: V3GovSubsidyQualificationsPassthroughQuery['post']
}

export interface V3GovSubsidyQualificationsQueryPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number: string | Encrypted
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
}
export interface V3GovSubsidyQualificationsQueryPostData {
  /** 资格状态数组 */
  qualification_list?: {
    /**
     * 消费品类ID
     * - `1` 电视机
     * - `2` 电冰箱
     * - `3` 洗衣机
     * - `4` 空调
     * - `5` 电脑
     * - `6` 热水器
     * - `7` 吸油烟机
     * - `8` 家用灶具
     * - `9` 空调2
     * - `10` 空调3
     * - `11` 微波炉
     * - `12` 净水器
     * - `13` 洗碗机
     * - `14` 电饭煲
     * - `15` 手机
     * - `16` 平板
     * - `17` 智能手表手环
     */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
    /**
     * 状态
     * - `UNCLAIMED` 资格未领取
     * - `REDEEMED` 资格被核销
     */
    state?: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {})
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}
export interface V3GovSubsidyQualificationsQuery extends Branch {
  /**
   * **批量查询用户资格**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyQualificationsQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyQualificationsQueryPostData>>
  /** {@link V3GovSubsidyQualificationsQuery.post} */
  readonly postAsync: V3GovSubsidyQualificationsQuery['post']
}

export interface V3GovSubsidyQualificationsSyncPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name?: string | Encrypted | undefined
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number?: string | Encrypted | undefined
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number?: string | Encrypted | undefined
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 商品条码 */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /**
   * 签收时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /**
   * 产品类型
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {})
  /** 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | (string & {}) | undefined
  /** 订单金额（整数，最小货币单位，人民币为分） */
  order_amount: number
  /** 优惠金额（整数，最小货币单位，人民币为分） */
  discount_amount: number
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /**
   * 开票日期
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | (string & {})
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
  /** 发票开具地 */
  invoice_address_code: string
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 税务机关代码 */
  tax_authority_code: string
  /**
   * 交易完成或商品退回时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transaction_time: string
  /**
   * 品类状态
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
  /** 销售主体 */
  mch_name: string
}
export interface V3GovSubsidyQualificationsSyncPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyQualificationsSync extends Branch {
  /**
   * **同步资格核销信息**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyQualificationsSyncPostJson } & RequestOptions): Promise<Response<V3GovSubsidyQualificationsSyncPostData>>
  /** {@link V3GovSubsidyQualificationsSync.post} */
  readonly postAsync: V3GovSubsidyQualificationsSync['post']
}

export interface V3GovSubsidySncode extends Branch {
  readonly lock: V3GovSubsidySncodeLock
  readonly query: V3GovSubsidySncodeQuery
  readonly unlock: V3GovSubsidySncodeUnlock
}

export interface V3GovSubsidySncodeLockPostJson {
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
  /** 商户支付订单号 */
  out_trade_no: string
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码 */
  barcode: string
  /** 规格型号 */
  spec_model: string
  /**
   * 产品类型
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {})
  /**
   * 销售时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  sale_time?: string | undefined
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
}
export interface V3GovSubsidySncodeLockPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidySncodeLock extends Branch {
  /**
   * **sn码锁定**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidySncodeLockPostJson } & RequestOptions): Promise<Response<V3GovSubsidySncodeLockPostData>>
  /** {@link V3GovSubsidySncodeLock.post} */
  readonly postAsync: V3GovSubsidySncodeLock['post']
}

export interface V3GovSubsidySncodeQueryPostJson {
  /**
   * S/N码集合
   * 至多 50 个字符
   */
  sn_code_list: readonly string[]
  /** 使用的资格的地区编码 */
  qualification_region_code: number
}
export interface V3GovSubsidySncodeQueryPostData {
  /** sn码状态数组 */
  goods_sn_list?: {
    /** S/N码 */
    sn_code?: string
    /** 状态 */
    state?: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {})
    not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {})
  }[]
}
export interface V3GovSubsidySncodeQuery extends Branch {
  /**
   * **查询sn码状态**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidySncodeQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidySncodeQueryPostData>>
  /** {@link V3GovSubsidySncodeQuery.post} */
  readonly postAsync: V3GovSubsidySncodeQuery['post']
}

export interface V3GovSubsidySncodeUnlockPostJson {
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {})
  /** 商户支付订单号 */
  out_trade_no: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 商品条码 */
  barcode: string
  /**
   * 产品类型
   * - `COMMON_PRODUCT` 普通产品
   * - `AI_PRODUCT` AI产品
   */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {})
}
export interface V3GovSubsidySncodeUnlockPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidySncodeUnlock extends Branch {
  /**
   * **sn码解锁**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidySncodeUnlockPostJson } & RequestOptions): Promise<Response<V3GovSubsidySncodeUnlockPostData>>
  /** {@link V3GovSubsidySncodeUnlock.post} */
  readonly postAsync: V3GovSubsidySncodeUnlock['post']
}

export interface V3GovSubsidyTransactions extends Branch {
  readonly query: V3GovSubsidyTransactionsQuery
  readonly summary: V3GovSubsidyTransactionsSummary
  readonly sync: V3GovSubsidyTransactionsSync
}

export interface V3GovSubsidyTransactionsQueryPostJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 商户订单号数组 */
  order_number_list: readonly string[]
}
export interface V3GovSubsidyTransactionsQueryPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
  /** 订单状态数组 */
  shop_order_list?: {
    /** 单号 */
    shop_order_number?: string
    /**
     * 归集状态枚举
     * - `COLLECT_STATE_NOT_COLLECT` 未归集
     * - `COLLECT_STATE_COLLECTED` 已归集
     * - `COLLECT_STATE_COLLECTION_FAILED` 归集失败
     */
    collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {})
    /**
     * 品类状态
     * - `CATE_STATE_REDEEM` 已核销
     * - `CATE_STATE_REFUND` 已退回
     */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
  }[]
}
export interface V3GovSubsidyTransactionsQuery extends Branch {
  /**
   * **交易信息查询**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyTransactionsQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyTransactionsQueryPostData>>
  /** {@link V3GovSubsidyTransactionsQuery.post} */
  readonly postAsync: V3GovSubsidyTransactionsQuery['post']
}

export interface V3GovSubsidyTransactionsSummary extends Branch {
  readonly queryDay: V3GovSubsidyTransactionsSummaryQueryDay
}

export interface V3GovSubsidyTransactionsSummaryQueryDayPostJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 查询的日期 */
  query_date: string
  /**
   * 查询的订单类别
   * - `ORDER_TYPE_TRANSACTION` 交易
   * - `ORDER_TYPE_APPLIANCE_REDEEM` 家电核销
   * - `ORDER_TYPE_3C_REDEEM` 3C核销
   * - `ORDER_TYPE_N_QUALIFICATION_REDEEM` N品类核销
   */
  query_type: 'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM' | (string & {})
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined
  /**
   * 品类状态
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {}) | undefined
}
export interface V3GovSubsidyTransactionsSummaryQueryDayPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
  /** 交易总笔数 */
  total_trade_count?: number
  /** 交易总金额（整数，最小货币单位，人民币为分） */
  total_trade_amount?: number
  /** 补贴总金额（整数，最小货币单位，人民币为分） */
  total_subsidy_count?: number
}
export interface V3GovSubsidyTransactionsSummaryQueryDay extends Branch {
  /**
   * **查询单日交易汇总**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyTransactionsSummaryQueryDayPostJson } & RequestOptions): Promise<Response<V3GovSubsidyTransactionsSummaryQueryDayPostData>>
  /** {@link V3GovSubsidyTransactionsSummaryQueryDay.post} */
  readonly postAsync: V3GovSubsidyTransactionsSummaryQueryDay['post']
}

export interface V3GovSubsidyTransactionsSyncPostJson {
  /**
   * 自然人姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name?: string | Encrypted | undefined
  /**
   * 自然人证件号
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number?: string | Encrypted | undefined
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone_number?: string | Encrypted | undefined
  /**
   * 消费品类ID
   * - `1` 电视机
   * - `2` 电冰箱
   * - `3` 洗衣机
   * - `4` 空调
   * - `5` 电脑
   * - `6` 热水器
   * - `7` 吸油烟机
   * - `8` 家用灶具
   * - `9` 空调2
   * - `10` 空调3
   * - `11` 微波炉
   * - `12` 净水器
   * - `13` 洗碗机
   * - `14` 电饭煲
   * - `15` 手机
   * - `16` 平板
   * - `17` 智能手表手环
   */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 订单金额（整数，最小货币单位，人民币为分） */
  order_amount: number
  /** 优惠金额（整数，最小货币单位，人民币为分） */
  discount_amount: number
  /**
   * 交易完成或商品退回时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transaction_time: string
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /** 销售主体 */
  mch_name: string
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | (string & {}) | undefined
  /**
   * 品类状态
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
  /**
   * 证件类型
   * - `ID_DOC_TYPE_ID_CARD` 身份证号
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC` 回乡证
   * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW` 台胞证
   */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {})
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3GovSubsidyTransactionsSyncPostData {
  /** 响应码 */
  code?: string
  /** 响应描述 */
  message?: string
}
export interface V3GovSubsidyTransactionsSync extends Branch {
  /**
   * **交易信息回传**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post(options: { json: V3GovSubsidyTransactionsSyncPostJson } & RequestOptions): Promise<Response<V3GovSubsidyTransactionsSyncPostData>>
  /** {@link V3GovSubsidyTransactionsSync.post} */
  readonly postAsync: V3GovSubsidyTransactionsSync['post']
}

export interface V3GovSubsidyZhejiang extends Branch {
  readonly authcode: V3GovSubsidyZhejiangAuthcode
  readonly goods: V3GovSubsidyZhejiangGoods
  readonly nQualifications: V3GovSubsidyZhejiangNQualifications
  readonly qualifications: V3GovSubsidyZhejiangQualifications
  readonly sncode: V3GovSubsidyZhejiangSncode
}

export interface V3GovSubsidyZhejiangAuthcode extends Branch {
  readonly cancel: V3GovSubsidyZhejiangAuthcodeCancel
  readonly commit: V3GovSubsidyZhejiangAuthcodeCommit
  readonly issue: V3GovSubsidyZhejiangAuthcodeIssue
  readonly refund: V3GovSubsidyZhejiangAuthcodeRefund
  readonly try: V3GovSubsidyZhejiangAuthcodeTry
}

export interface V3GovSubsidyZhejiangAuthcodeCancelPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
}
export interface V3GovSubsidyZhejiangAuthcodeCancelPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
}
export interface V3GovSubsidyZhejiangAuthcodeCancel extends Branch {
  /**
   * **品类凭证码预核销撤销**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangAuthcodeCancelPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangAuthcodeCancelPostData>>
  /** {@link V3GovSubsidyZhejiangAuthcodeCancel.post} */
  readonly postAsync: V3GovSubsidyZhejiangAuthcodeCancel['post']
}

export interface V3GovSubsidyZhejiangAuthcodeCommitPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 收单机构订单号 */
  acq_org_order_no?: string | undefined
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /**
   * 销售方式
   * - `0` 线上
   * - `1` 线下
   */
  sale_models?: '0' | '1' | (string & {}) | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
  /** 统一社会信息代码 */
  uniscid?: string | undefined
  /** 商品条码 */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴金额 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴金额 */
  plat_subsidy?: string | undefined
  /** 区县编码 */
  county_code?: string | undefined
  /** 原订单金额 */
  amount?: number | undefined
}
export interface V3GovSubsidyZhejiangAuthcodeCommitPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
}
export interface V3GovSubsidyZhejiangAuthcodeCommit extends Branch {
  /**
   * **品类凭证码上报确认**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangAuthcodeCommitPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangAuthcodeCommitPostData>>
  /** {@link V3GovSubsidyZhejiangAuthcodeCommit.post} */
  readonly postAsync: V3GovSubsidyZhejiangAuthcodeCommit['post']
}

export interface V3GovSubsidyZhejiangAuthcodeIssuePostJson {
  /** 品类编码 */
  category_id: string
  /** 用户id */
  openid?: string | undefined
  /**
   * 姓名
   * 敏感信息：用微信支付公钥加密
   */
  name: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  mobile: string | Encrypted
  /** 区县编码 */
  add_code: string
  /** 自定义域 */
  custom_info?: string | undefined
  /** 证件类型 */
  cert_type: '1' | '2' | '3' | '4' | '5' | (string & {})
  /**
   * 证件号码
   * 敏感信息：用微信支付公钥加密
   */
  cert_no: string | Encrypted
  /** 请求流水号 */
  req_ssn: string
}
export interface V3GovSubsidyZhejiangAuthcodeIssuePostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 品类凭证码 */
  auth_code?: string
}
export interface V3GovSubsidyZhejiangAuthcodeIssue extends Branch {
  /**
   * **申请品类凭证码**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangAuthcodeIssuePostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangAuthcodeIssuePostData>>
  /** {@link V3GovSubsidyZhejiangAuthcodeIssue.post} */
  readonly postAsync: V3GovSubsidyZhejiangAuthcodeIssue['post']
}

export interface V3GovSubsidyZhejiangAuthcodeRefundPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /**
   * 销售方式
   * - `0` 线上
   * - `1` 线下
   */
  sale_models?: '0' | '1' | (string & {}) | undefined
  /** 统一社会信息代码 */
  uniscid?: string | undefined
  /** 商品条码 */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴金额 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴金额 */
  plat_subsidy?: string | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
}
export interface V3GovSubsidyZhejiangAuthcodeRefundPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
}
export interface V3GovSubsidyZhejiangAuthcodeRefund extends Branch {
  /**
   * **品类凭证码上报撤销**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangAuthcodeRefundPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangAuthcodeRefundPostData>>
  /** {@link V3GovSubsidyZhejiangAuthcodeRefund.post} */
  readonly postAsync: V3GovSubsidyZhejiangAuthcodeRefund['post']
}

export interface V3GovSubsidyZhejiangAuthcodeTryPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 */
  category: string
  /** 区县编码 */
  county_code: string
}
export interface V3GovSubsidyZhejiangAuthcodeTryPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 冻结流水号 */
  cred_frozen_no?: string
  /** 活动号 */
  event_id?: string
  /** 活动标题 */
  event_title?: string
  /** 优惠模式 */
  discount_mode?: number
  /** 原订单金额 */
  amount?: number
  /** 优惠金额 */
  discount_amt?: number
  /** 实付金额 */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id?: string
}
export interface V3GovSubsidyZhejiangAuthcodeTry extends Branch {
  /**
   * **预核销品类凭证码**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangAuthcodeTryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangAuthcodeTryPostData>>
  /** {@link V3GovSubsidyZhejiangAuthcodeTry.post} */
  readonly postAsync: V3GovSubsidyZhejiangAuthcodeTry['post']
}

export interface V3GovSubsidyZhejiangGoods extends Branch {
  readonly query: V3GovSubsidyZhejiangGoodsQuery
}

export interface V3GovSubsidyZhejiangGoodsQueryPostJson {
  /** 商品条码 */
  goods_bar_code?: string | undefined
  /** 省份代码 */
  province?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}
export interface V3GovSubsidyZhejiangGoodsQueryPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 商品条码 */
  goods_bar_code?: string
  /** 本记录唯一ID */
  seq_id?: string
  /** 省份代码 */
  province?: string
  /** 条码类型 */
  code_type?: '001' | '002' | (string & {})
  /** 商品品类 */
  goods_type?: string
  /** 商品名称 */
  goods_name?: string
  /** 品牌名称 */
  logo_name?: string
  /** 商品型号 */
  goods_model?: string
  /** 基准价格 */
  basis_price?: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code?: string
  /** 厂商指导零售价 */
  manufact_price?: string
  /** 能效标识 */
  energy_effciency?: string
  /** 能效备案编号 */
  energy_reg_code?: string
  /** 能效备案型号 */
  energy_reg_model?: string
  /** 3C认证编号 */
  reg_3c_code?: string
  /** 水效标识 */
  water_effciency?: string
  /** 有效期 */
  expire_date?: string
  /** 产品描述 */
  description?: string
  /** gpc分类代码 */
  gpc?: string
  /** 净含量 */
  net_content?: string
  /** 净含量单位代码 */
  unit_code?: string
  /** 原产国 */
  origin?: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 数据状态 */
  data_state?: string
  /** 备注 */
  remark?: string
  /** 上送状态 */
  upload_state?: string
  /** 失效时间 */
  expire_time?: string
  /** 是否AI产品 */
  is_ai_product?: string
  /** 设备类型 */
  device_type?: string
  /** 厂商识别代码 */
  manufact_code?: string
  /** 厂商注册日期 */
  manufact_login_date?: string
  /** 厂商失效日期 */
  manufact_logout_date?: string
  /** 厂商失效标识 */
  manufact_logout_flag?: string
  /** 厂商注册地址 */
  manufact_register_addr?: string
  /** 厂商过期日期 */
  manufact_valid_date?: string
  /** 厂商企业名称 */
  manufact_firm_name?: string
  /** 企业定价单位 */
  price_unit?: string
  /** 上市日期 */
  sale_date?: string
  /** PC类型 */
  pc_type?: string
  /** 上送平台编码 */
  msg_src_platform?: string
}
export interface V3GovSubsidyZhejiangGoodsQuery extends Branch {
  /**
   * **商品信息查询**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangGoodsQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangGoodsQueryPostData>>
  /** {@link V3GovSubsidyZhejiangGoodsQuery.post} */
  readonly postAsync: V3GovSubsidyZhejiangGoodsQuery['post']
}

export interface V3GovSubsidyZhejiangNQualifications extends Branch {
  readonly confirm: V3GovSubsidyZhejiangNQualificationsConfirm
}

export interface V3GovSubsidyZhejiangNQualificationsConfirmPostJson {
  /** 品类集合 */
  data?: readonly {
    /** 品类编码 */
    cate_code: string
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    cert_no: string | Encrypted
    /** 能耗等级 */
    grade?: string | undefined
    /**
     * 姓名
     * 敏感信息：用微信支付公钥加密
     */
    name: string | Encrypted
    /** 交易完成或商品退回时间戳 */
    operation_time: string
    /** 银行机构名称 */
    bank_name?: string | undefined
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined
    /** 交易平台补贴金额 */
    plat_subsidy?: string | undefined
    /** 销售金额 */
    sales: string
    /** 品类状态 */
    status: string
    /** 政府补贴金额 */
    subsidy: string
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    tel: string | Encrypted
    /** 收货地区编码 */
    add_code: string
    /**
     * 收货地址
     * 敏感信息：用微信支付公钥加密
     */
    address: string | Encrypted
    /** 销售方式 */
    sale_models: string
    /** 家电品牌 */
    brand: string
    /** 活动资金地区编码 */
    activity_add_code: string
    /** 统一社会信息代码 */
    uniscid: string
    /** 销售企业名称 */
    corp_name: string
    /** 数据流水号 */
    serial_num: string
  }[] | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}
export interface V3GovSubsidyZhejiangNQualificationsConfirmPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
}
export interface V3GovSubsidyZhejiangNQualificationsConfirm extends Branch {
  /**
   * **n品类核销**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangNQualificationsConfirmPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangNQualificationsConfirmPostData>>
  /** {@link V3GovSubsidyZhejiangNQualificationsConfirm.post} */
  readonly postAsync: V3GovSubsidyZhejiangNQualificationsConfirm['post']
}

export interface V3GovSubsidyZhejiangQualifications extends Branch {
  readonly alter: V3GovSubsidyZhejiangQualificationsAlter
  readonly claim: V3GovSubsidyZhejiangQualificationsClaim
  readonly query: V3GovSubsidyZhejiangQualificationsQuery
  readonly sync: V3GovSubsidyZhejiangQualificationsSync
}

export interface V3GovSubsidyZhejiangQualificationsAlterPostJson {
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码
   * 敏感信息：用微信支付公钥加密
   */
  cert_no: string | Encrypted
  /**
   * 姓名
   * 敏感信息：用微信支付公钥加密
   */
  name: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  tel: string | Encrypted
  /** 请求流水号 */
  req_ssn: string
}
export interface V3GovSubsidyZhejiangQualificationsAlterPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 品类凭证码 */
  auth_code?: string
}
export interface V3GovSubsidyZhejiangQualificationsAlter extends Branch {
  /**
   * **变更资格**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangQualificationsAlterPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangQualificationsAlterPostData>>
  /** {@link V3GovSubsidyZhejiangQualificationsAlter.post} */
  readonly postAsync: V3GovSubsidyZhejiangQualificationsAlter['post']
}

export interface V3GovSubsidyZhejiangQualificationsClaimPostJson {
  /** 品类编码 */
  cate_code: string
  /**
   * 证件号码
   * 敏感信息：用微信支付公钥加密
   */
  cert_no: string | Encrypted
  /**
   * 姓名
   * 敏感信息：用微信支付公钥加密
   */
  name: string | Encrypted
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  tel: string | Encrypted
  /** 证件类型 */
  cert_type?: '1' | '2' | '3' | '4' | '5' | (string & {}) | undefined
  /** 请求流水号 */
  req_ssn: string
}
export interface V3GovSubsidyZhejiangQualificationsClaimPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
}
export interface V3GovSubsidyZhejiangQualificationsClaim extends Branch {
  /**
   * **领取资格**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangQualificationsClaimPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangQualificationsClaimPostData>>
  /** {@link V3GovSubsidyZhejiangQualificationsClaim.post} */
  readonly postAsync: V3GovSubsidyZhejiangQualificationsClaim['post']
}

export interface V3GovSubsidyZhejiangQualificationsQueryPostJson {
  /**
   * 证件号码
   * 敏感信息：用微信支付公钥加密
   */
  cert_no: string | Encrypted
  /** 品类编码 */
  cate_code?: string | undefined
  /** 请求流水号 */
  req_ssn: string
}
export interface V3GovSubsidyZhejiangQualificationsQueryPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 资格信息 */
  data?: {
    /** 品类编码 */
    cate_code?: string
    /** 状态信息 */
    status?: string
    /** 状态编码 */
    status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {})
  }[]
}
export interface V3GovSubsidyZhejiangQualificationsQuery extends Branch {
  /**
   * **查询补贴资格**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangQualificationsQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangQualificationsQueryPostData>>
  /** {@link V3GovSubsidyZhejiangQualificationsQuery.post} */
  readonly postAsync: V3GovSubsidyZhejiangQualificationsQuery['post']
}

export interface V3GovSubsidyZhejiangQualificationsSyncPostJson {
  /** 请求流水号 */
  req_ssn?: string | undefined
  /** 资格集合 */
  data?: readonly {
    /** 品类凭证码 */
    auth_code: string
    /** 品类编码 */
    cate_code: string
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    cert_no: string | Encrypted
    /** 能耗等级 */
    grade?: '一级' | '二级' | (string & {}) | undefined
    /**
     * 姓名
     * 敏感信息：用微信支付公钥加密
     */
    name: string | Encrypted
    /** 交易完成或商品退回时间戳 */
    operation_time: string
    /** 银行机构名称 */
    bank_name?: string | undefined
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined
    /** 交易平台补贴金额 */
    plat_subsidy?: string | undefined
    /** 销售金额 */
    sales: string
    /** 品类状态 */
    status: '0' | '1' | (string & {})
    /** 政府补贴金额 */
    subsidy: string
    /**
     * 手机号
     * 敏感信息：用微信支付公钥加密
     */
    tel: string | Encrypted
    /** 区县编码 */
    add_code: string
    /** 收货地址 */
    address: string
    /**
     * 销售方式
     * - `0` 线上
     * - `1` 线下
     */
    sale_models: '0' | '1' | (string & {})
    /** S/N码 */
    sn_code: string
    /** 统一社会信息代码 */
    uniscid: string
    /** 销售企业名称 */
    corp_name: string
    /** 商品条码 */
    barcode: string
    /** 商品名称 */
    item_name: string
    /** 规格型号 */
    spec_model: string
    /** 家电品牌 */
    brand: string
    /** 物流单号 */
    logistics_no?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
    /** 发票号 */
    invoice_no?: string | undefined
    /** 是否属于AI产品 */
    is_ai_product: string
    /** 类型 */
    pc_type?: string | undefined
    /** 商户订单号 */
    order_no: string
    /** 原始订单号 */
    origin_order_no?: string | undefined
    /** 活动地区编码 */
    activity_add_code: string
    imei1?: string | undefined
    imei2?: string | undefined
    /** 3C SN锁定解锁订单号 */
    ccc_sn_order_no?: string | undefined
  }[] | undefined
}
export interface V3GovSubsidyZhejiangQualificationsSyncPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 异常数据说明列表 */
  error_data?: string[]
}
export interface V3GovSubsidyZhejiangQualificationsSync extends Branch {
  /**
   * **核销资格**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangQualificationsSyncPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangQualificationsSyncPostData>>
  /** {@link V3GovSubsidyZhejiangQualificationsSync.post} */
  readonly postAsync: V3GovSubsidyZhejiangQualificationsSync['post']
}

export interface V3GovSubsidyZhejiangSncode extends Branch {
  readonly lock: V3GovSubsidyZhejiangSncodeLock
  readonly query: V3GovSubsidyZhejiangSncodeQuery
  readonly unlock: V3GovSubsidyZhejiangSncodeUnlock
}

export interface V3GovSubsidyZhejiangSncodeLockPostJson {
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code?: string | undefined
  /** 商品SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1码 */
  imei1?: string | undefined
  /** IMEI_2码 */
  imei2?: string | undefined
  /** 交易订单号 */
  trans_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否AI产品 */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sale_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}
export interface V3GovSubsidyZhejiangSncodeLockPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** IMEI_1码 */
  imei1?: string
  /** IMEI_2码 */
  imei2?: string
}
export interface V3GovSubsidyZhejiangSncodeLock extends Branch {
  /**
   * **sn码锁定**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangSncodeLockPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangSncodeLockPostData>>
  /** {@link V3GovSubsidyZhejiangSncodeLock.post} */
  readonly postAsync: V3GovSubsidyZhejiangSncodeLock['post']
}

export interface V3GovSubsidyZhejiangSncodeQueryPostJson {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code?: string | undefined
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1码 */
  imei1?: string | undefined
  /** IMEI_2码 */
  imei2?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}
export interface V3GovSubsidyZhejiangSncodeQueryPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {})
}
export interface V3GovSubsidyZhejiangSncodeQuery extends Branch {
  /**
   * **sn码销售状态查询**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangSncodeQueryPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangSncodeQueryPostData>>
  /** {@link V3GovSubsidyZhejiangSncodeQuery.post} */
  readonly postAsync: V3GovSubsidyZhejiangSncodeQuery['post']
}

export interface V3GovSubsidyZhejiangSncodeUnlockPostJson {
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code?: string | undefined
  /** 商品SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1码 */
  imei1?: string | undefined
  /** IMEI_2码 */
  imei2?: string | undefined
  /** 交易订单号 */
  trans_orderid: string
  /** 原支付订单号 */
  ori_pay_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否AI产品 */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
}
export interface V3GovSubsidyZhejiangSncodeUnlockPostData {
  /** 响应码 */
  resp_code?: string
  /** 响应描述 */
  resp_desc?: string
}
export interface V3GovSubsidyZhejiangSncodeUnlock extends Branch {
  /**
   * **sn码解锁**
   *
   * 国补专区 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post(options: { json: V3GovSubsidyZhejiangSncodeUnlockPostJson } & RequestOptions): Promise<Response<V3GovSubsidyZhejiangSncodeUnlockPostData>>
  /** {@link V3GovSubsidyZhejiangSncodeUnlock.post} */
  readonly postAsync: V3GovSubsidyZhejiangSncodeUnlock['post']
}
