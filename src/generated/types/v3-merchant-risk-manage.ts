// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MerchantRiskManage extends Branch {
  readonly ecTradeRisk: V3MerchantRiskManageEcTradeRisk
  readonly reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation
  readonly tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation
  readonly tradeRiskResult: V3MerchantRiskManageTradeRiskResult
  readonly violationNotifications: V3MerchantRiskManageViolationNotifications
}

export interface V3MerchantRiskManageEcTradeRisk extends Branch {
  readonly queryRiskTrades: V3MerchantRiskManageEcTradeRiskQueryRiskTrades
  readonly recvDisposeResult: V3MerchantRiskManageEcTradeRiskRecvDisposeResult
}

export interface V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /**
   * 开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  start_time?: string | undefined
  /**
   * 结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  end_time?: string | undefined
  /**
   * 查询页码
   * 默认 `1`
   */
  page_index?: number | undefined
  /**
   * 查询页大小
   * 默认 `10`
   */
  page_size?: number | undefined
}
export interface V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostData {
  /** 总风险订单数 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: {
    /** 商户号 */
    mchid?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 风险类型 */
    risk_type?: 1 | 2 | 3 | 4 | (number & {})
    /** 风险等级 */
    risk_level?: 1 | 2 | 3 | (number & {})
    risk_discove_time?: string
  }[]
}
export interface V3MerchantRiskManageEcTradeRiskQueryRiskTrades extends Branch {
  /**
   * **查询风险订单**
   *
   * 风险管理 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   */
  post(options: { json: V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson } & RequestOptions): Promise<Response<V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostData>>
  /** {@link V3MerchantRiskManageEcTradeRiskQueryRiskTrades.post} */
  readonly postAsync: V3MerchantRiskManageEcTradeRiskQueryRiskTrades['post']
}

export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 最终风险结论 */
  final_risk_result?: 1 | 2 | (number & {}) | undefined
  /** 最终风险类型 */
  final_risk_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** 处置结论 */
  disp_conclusion?: readonly (1 | 2 | 3 | (number & {}))[] | undefined
  /** 处置补充 */
  disp_addition?: string | undefined
  /** 是否有投诉 */
  exist_complaint?: boolean | undefined
  /** 退款金额（整数，最小货币单位，人民币为分） */
  refund_amount?: number | undefined
}
export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostData {
  /** 返回描述 */
  rsp_msg?: string
}
export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResult extends Branch {
  /**
   * **回传处置结果**
   *
   * 风险管理 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   */
  post(options: { json: V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson } & RequestOptions): Promise<Response<V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostData>>
  /** {@link V3MerchantRiskManageEcTradeRiskRecvDisposeResult.post} */
  readonly postAsync: V3MerchantRiskManageEcTradeRiskRecvDisposeResult['post']
}

export interface V3MerchantRiskManageReportTradeUnionInformationPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /**
   * 用户手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone?: string | Encrypted | undefined
  /**
   * 用户实名证件号
   * 敏感信息：用微信支付公钥加密
   */
  certificates_number?: string | Encrypted | undefined
  /** 用户终端ip */
  client_ip?: string | undefined
  /** 商户判定交易的风险等级 */
  risk_level?: number | undefined
  /** 线上线下标识 */
  line_type?: 1 | 2 | (number & {}) | undefined
  /** 虚拟实物标识 */
  goods_type?: 1 | 2 | (number & {}) | undefined
  /** 物品发布类型 */
  seller_type?: 1 | 2 | (number & {}) | undefined
  /** 是否需要物流发货 */
  is_need_deliver?: boolean | undefined
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3 | (number & {}) | undefined
  /** 付款方用户标识 */
  userid?: string | undefined
  /** 手机号来源 */
  phone_from?: number | undefined
  /** 收款方用户标识 */
  seller_userid?: string | undefined
  /** 业务场景 */
  scene?: 0 | 1 | 2 | (number & {}) | undefined
  /** 充值业务场景独有字段 */
  recharge_fields?: {
    /** 充值账号类型 */
    account_type?: number | undefined
    /** 充值账号 */
    account?: string | undefined
  } | undefined
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: {
    /** 户号 */
    acc_no?: string | undefined
    /** 费种 */
    type?: number | undefined
    /** 缴费城市 */
    city?: string | undefined
    /** 户号对应的地址信息 */
    address?: string | undefined
    /** 缴费户名 */
    acc_name?: string | undefined
    /** 机构名称 */
    company_name?: string | undefined
    /** 缴费金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
  } | undefined
  /** 扩展字段1 */
  extra_fields1?: string | undefined
  /** 扩展字段2 */
  extra_fields2?: string | undefined
  /** 扩展字段3 */
  extra_fields3?: string | undefined
  /** 高风险商品标签 */
  high_risk_goods?: number | undefined
  same_deviced?: boolean | undefined
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean | undefined
  /** 收货省份 */
  delivery_province?: string | undefined
  /** 收货城市 */
  delivery_city?: string | undefined
  /** 收货人地址是否新增 */
  new_address?: boolean | undefined
  /** 上一笔支付openid */
  last_pay_openid?: string | undefined
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  /** 订单识别标识 */
  offline_delivery_label?: 1 | 2 | (number & {}) | undefined
  /** 是否为代付订单 */
  proxy_payment?: boolean | undefined
  /** 下单人手机号 */
  order_phone_number?: string | undefined
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  /** 手机号所属地 */
  phone_number_location?: string | undefined
  /** 商品类目 */
  goods_category?: string | undefined
  /** 前置打开行为异常 */
  pre_opening_behavior?: string | undefined
  /** 卖家是否是新账号 */
  new_store?: boolean | undefined
  /** 店铺标识 */
  store_identifier?: string | undefined
  /** 商品上架时间 */
  goods_listing_time?: string | undefined
  /** 合单商户订单号 */
  combine_out_trade_no?: string | undefined
  /** 合单商户号 */
  combine_mchid?: string | undefined
  /** 子单列表 */
  sub_orders?: readonly {
    /** 子单商户订单号 */
    out_trade_no?: string | undefined
    /** 子单发起方商户号 */
    mch_id?: string | undefined
    /** 收货省份 */
    delivery_province?: string | undefined
    /** 收货城市 */
    delivery_city?: string | undefined
    /** 高风险类目 */
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
    /** 下单人风险等级 */
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
    /** 商户风险等级 */
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  }[] | undefined
}
export interface V3MerchantRiskManageReportTradeUnionInformationPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
}
export interface V3MerchantRiskManageReportTradeUnionInformation extends Branch {
  /**
   * **上报订单关联信息**
   *
   * 风险管理 · 商户、服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   */
  post(options: { json: V3MerchantRiskManageReportTradeUnionInformationPostJson } & RequestOptions): Promise<Response<V3MerchantRiskManageReportTradeUnionInformationPostData>>
  /** {@link V3MerchantRiskManageReportTradeUnionInformation.post} */
  readonly postAsync: V3MerchantRiskManageReportTradeUnionInformation['post']
}

export interface V3MerchantRiskManageTradeRiskInformationGetQuery {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉信息 */
  complaints_information?: string | undefined
}
export interface V3MerchantRiskManageTradeRiskInformationGetData {
  /** 风险系数值 */
  risk_score?: number
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {})
  /** 处置手段描述 */
  punish_description?: string
}
export interface V3MerchantRiskManageTradeRiskInformation extends Branch {
  /**
   * **查询风险信息**
   *
   * 风险管理 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   */
  get(options: { query: V3MerchantRiskManageTradeRiskInformationGetQuery } & RequestOptions): Promise<Response<V3MerchantRiskManageTradeRiskInformationGetData>>
  /** {@link V3MerchantRiskManageTradeRiskInformation.get} */
  readonly getAsync: V3MerchantRiskManageTradeRiskInformation['get']
}

export interface V3MerchantRiskManageTradeRiskResultPostJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {}) | undefined
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {})
  /** 处置手段补充 */
  additional_punish_type?: string | undefined
  /** 投诉信息 */
  complaints_information?: string | undefined
}
export interface V3MerchantRiskManageTradeRiskResultPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {})
  /** 处置手段补充 */
  additional_punish_type?: string
  /** 处置手段描述 */
  punish_description?: string
}
export interface V3MerchantRiskManageTradeRiskResult extends Branch {
  /**
   * **处置结果回传**
   *
   * 风险管理 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   */
  post(options: { json: V3MerchantRiskManageTradeRiskResultPostJson } & RequestOptions): Promise<Response<V3MerchantRiskManageTradeRiskResultPostData>>
  /** {@link V3MerchantRiskManageTradeRiskResult.post} */
  readonly postAsync: V3MerchantRiskManageTradeRiskResult['post']
}

export interface V3MerchantRiskManageViolationNotificationsGetData {
  /** 通知地址 */
  notify_url?: string
}
export interface V3MerchantRiskManageViolationNotificationsPostJson {
  /** 通知地址 */
  notify_url?: string | undefined
}
export interface V3MerchantRiskManageViolationNotificationsPostData {
  /** 通知地址 */
  notify_url?: string
}
export interface V3MerchantRiskManageViolationNotificationsPutJson {
  /** 通知链接 */
  notify_url?: string | undefined
}
export interface V3MerchantRiskManageViolationNotificationsPutData {
  /** 通知地址 */
  notify_url?: string
}
export interface V3MerchantRiskManageViolationNotifications extends Branch {
  /**
   * **查询商户违规通知回调地址**
   *
   * 风险合规∙商户违规通知 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  get(options?: RequestOptions): Promise<Response<V3MerchantRiskManageViolationNotificationsGetData>>
  /** {@link V3MerchantRiskManageViolationNotifications.get} */
  readonly getAsync: V3MerchantRiskManageViolationNotifications['get']
  /**
   * **创建商户违规通知回调地址**
   *
   * 风险合规∙商户违规通知 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  post(options: { json: V3MerchantRiskManageViolationNotificationsPostJson } & RequestOptions): Promise<Response<V3MerchantRiskManageViolationNotificationsPostData>>
  /** {@link V3MerchantRiskManageViolationNotifications.post} */
  readonly postAsync: V3MerchantRiskManageViolationNotifications['post']
  /**
   * **修改商户违规通知回调地址**
   *
   * 风险合规∙商户违规通知 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  put(options: { json: V3MerchantRiskManageViolationNotificationsPutJson } & RequestOptions): Promise<Response<V3MerchantRiskManageViolationNotificationsPutData>>
  /** {@link V3MerchantRiskManageViolationNotifications.put} */
  readonly putAsync: V3MerchantRiskManageViolationNotifications['put']
  /**
   * **删除商户违规通知回调地址**
   *
   * 风险合规∙商户违规通知 · 服务商、渠道商、从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  delete(options?: RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantRiskManageViolationNotifications.delete} */
  readonly deleteAsync: V3MerchantRiskManageViolationNotifications['delete']
}
