// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Webizpay extends Branch {
  readonly availMchRanges: V3WebizpayAvailMchRanges
  readonly bill: V3WebizpayBill
  readonly employees: V3WebizpayEmployees
  readonly stores: V3WebizpayStores
  readonly users: V3WebizpayUsers
}

export interface V3WebizpayAvailMchRangesGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
}
export interface V3WebizpayAvailMchRangesGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 可用商户范围列表 */
  range_list?: {
    /** 可用商户范围id */
    range_id?: string
    /** 商户标识类型 */
    identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
  }[]
}
export interface V3WebizpayAvailMchRangesPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
}
export interface V3WebizpayAvailMchRangesPostData {
  /** 可用商户范围id */
  range_id?: string
}
export interface V3WebizpayAvailMchRanges extends Branch {
  /**
   * **查询可用商户范围列表**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205627
   */
  get(options: { query: V3WebizpayAvailMchRangesGetQuery } & RequestOptions): Promise<Response<V3WebizpayAvailMchRangesGetData>>
  /** {@link V3WebizpayAvailMchRanges.get} */
  readonly getAsync: V3WebizpayAvailMchRanges['get']
  /**
   * **创建可用商户范围**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205621
   */
  post(options: { json: V3WebizpayAvailMchRangesPostJson } & RequestOptions): Promise<Response<V3WebizpayAvailMchRangesPostData>>
  /** {@link V3WebizpayAvailMchRanges.post} */
  readonly postAsync: V3WebizpayAvailMchRanges['post']
  readonly _range_id_: V3WebizpayAvailMchRangesByRange_id
  readonly $range_id$: V3WebizpayAvailMchRangesByRange_id
  readonly '<range_id>': V3WebizpayAvailMchRangesByRange_id
  readonly '{range_id}': V3WebizpayAvailMchRangesByRange_id
}

export interface V3WebizpayAvailMchRangesByRange_id extends Branch {
  readonly merchantIdentifiers: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers
}

export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersGetData {
  /** 分页开始位置 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 实际返回数量 */
  count?: number
  /** 总数量 */
  total_count?: number
  /** 商户标识列表 */
  data?: string[]
}
export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识值 */
  merchant_identifier: string
}
export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersPostData {
  /** 可用商户范围id */
  range_id?: string
}
export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers extends Branch {
  /**
   * **查询商户标识列表**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205633
   */
  get(options: { range_id: string; query: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersGetQuery } & RequestOptions): Promise<Response<V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersGetData>>
  /** {@link V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers.get} */
  readonly getAsync: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers['get']
  /**
   * **添加商户标识**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205631
   */
  post(options: { range_id: string; json: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersPostJson } & RequestOptions): Promise<Response<V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersPostData>>
  /** {@link V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers.post} */
  readonly postAsync: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiers['post']
  readonly _merchant_identifier_: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier
  readonly $merchant_identifier$: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier
  readonly '<merchant_identifier>': V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier
  readonly '{merchant_identifier}': V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier
}

export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifierDeleteJson {
  /** 服务商商户号 */
  sp_mchid: string
}
export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifierDeleteData {
  /** 可用商户范围id */
  range_id?: string
}
export interface V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier extends Branch {
  /**
   * **删除商户标识**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205637
   */
  delete(options: { range_id: string; merchant_identifier: string; json: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifierDeleteJson } & RequestOptions): Promise<Response<V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifierDeleteData>>
  /** {@link V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier.delete} */
  readonly deleteAsync: V3WebizpayAvailMchRangesByRange_idMerchantIdentifiersByMerchant_identifier['delete']
}

export interface V3WebizpayBill extends Branch {
  readonly proof: V3WebizpayBillProof
  readonly tradeBill: V3WebizpayBillTradeBill
}

export interface V3WebizpayBillProofPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string | undefined
  /** 商户操作流水号 */
  out_operation_id: string
}
export interface V3WebizpayBillProofPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户操作流水号 */
  out_operation_id?: string
  /** 微信支付操作流水号 */
  operation_id?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 起始日期 */
  start_date?: string
  /** 结束日期 */
  end_date?: string
  /** 商户主体名称 */
  entity_name?: string
  /** 出资凭证申请单单号 */
  proof_id?: string
  /** 凭证下载地址 */
  download_url?: string
  /**
   * 凭证申请创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 凭证状态更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  updated_time?: string
}
export interface V3WebizpayBillProof extends Branch {
  /**
   * **申请企业商户企业支付出资凭证**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507157
   */
  post(options: { json: V3WebizpayBillProofPostJson } & RequestOptions): Promise<Response<V3WebizpayBillProofPostData>>
  /** {@link V3WebizpayBillProof.post} */
  readonly postAsync: V3WebizpayBillProof['post']
}

export interface V3WebizpayBillTradeBillPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL' | (string & {})
}
export interface V3WebizpayBillTradeBillPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 账单日期 */
  date?: string
  /** 账单类型 */
  type?: 'QYZFALL' | (string & {})
  /** 账单下载地址 */
  download_url?: string
}
export interface V3WebizpayBillTradeBill extends Branch {
  /**
   * **申请企业商户企业支付业务账单**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507142
   */
  post(options: { json: V3WebizpayBillTradeBillPostJson } & RequestOptions): Promise<Response<V3WebizpayBillTradeBillPostData>>
  /** {@link V3WebizpayBillTradeBill.post} */
  readonly postAsync: V3WebizpayBillTradeBill['post']
}

export interface V3WebizpayEmployees extends Branch {
  readonly _employee_id_: V3WebizpayEmployeesByEmployee_id
  readonly $employee_id$: V3WebizpayEmployeesByEmployee_id
  readonly '<employee_id>': V3WebizpayEmployeesByEmployee_id
  readonly '{employee_id}': V3WebizpayEmployeesByEmployee_id
}

export interface V3WebizpayEmployeesByEmployee_id extends Branch {
  readonly outQuotaCards: V3WebizpayEmployeesByEmployee_idOutQuotaCards
  readonly quotaCards: V3WebizpayEmployeesByEmployee_idQuotaCards
  readonly revoke: V3WebizpayEmployeesByEmployee_idRevoke
}

export interface V3WebizpayEmployeesByEmployee_idOutQuotaCards extends Branch {
  readonly _out_card_no_: V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no
  readonly $out_card_no$: V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no
  readonly '<out_card_no>': V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no
  readonly '{out_card_no}': V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no
}

export interface V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_noGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}
export interface V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /** 商户卡号 */
  out_card_no?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 企业支付卡模板ID */
  card_template_id?: string
  /** 使用规则 */
  card_rule?: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule?: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 卡片可用金额（整数，最小货币单位，人民币为分） */
  remain_amount?: number
  /**
   * 卡片有效期
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_end_time?: string
  /**
   * 卡片生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_begin_time?: string
  /** 卡片状态 */
  card_state?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name?: string
  /** 失效原因 */
  reason?: string
  /**
   * 卡片使用时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /**
   * 卡片失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}
export interface V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no extends Branch {
  /**
   * **使用商户卡号查询企业支付额度卡**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015001625
   */
  get(options: { employee_id: string; out_card_no: string; query: V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_noGetQuery } & RequestOptions): Promise<Response<V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_noGetData>>
  /** {@link V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no.get} */
  readonly getAsync: V3WebizpayEmployeesByEmployee_idOutQuotaCardsByOut_card_no['get']
}

export interface V3WebizpayEmployeesByEmployee_idQuotaCardsPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 卡片总金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 卡片名称 */
  card_name: string
  /** 商户卡号 */
  out_card_no: string
  /**
   * 卡片有效期
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_end_time: string
  /** 卡片备注 */
  card_remark?: string | undefined
  /** 可用商户范围ID */
  avail_mch_range_id?: string | undefined
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 商户卡号 */
  out_card_no?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /**
   * 卡片生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_begin_time?: string
  /**
   * 卡片有效期
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_end_time?: string
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCards extends Branch {
  /**
   * **企业商户为员工下发企业支付额度卡**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507148
   */
  post(options: { employee_id: string; json: V3WebizpayEmployeesByEmployee_idQuotaCardsPostJson } & RequestOptions): Promise<Response<V3WebizpayEmployeesByEmployee_idQuotaCardsPostData>>
  /** {@link V3WebizpayEmployeesByEmployee_idQuotaCards.post} */
  readonly postAsync: V3WebizpayEmployeesByEmployee_idQuotaCards['post']
  readonly _card_no_: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no
  readonly $card_no$: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no
  readonly '<card_no>': V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no
  readonly '{card_no}': V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no
}

export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /** 商户卡号 */
  out_card_no?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 企业支付卡模板ID */
  card_template_id?: string
  /** 使用规则 */
  card_rule?: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule?: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 卡片可用金额（整数，最小货币单位，人民币为分） */
  remain_amount?: number
  /**
   * 卡片有效期
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_end_time?: string
  /**
   * 卡片生效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  effective_begin_time?: string
  /** 卡片状态 */
  card_state?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name?: string
  /** 失效原因 */
  reason?: string
  /**
   * 卡片使用时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /**
   * 卡片失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no extends Branch {
  /**
   * **企业商户查询企业支付额度卡**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507119
   */
  get(options: { employee_id: string; card_no: string; query: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noGetQuery } & RequestOptions): Promise<Response<V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noGetData>>
  /** {@link V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no.get} */
  readonly getAsync: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_no['get']
  readonly cancel: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancel
  readonly paymentUrl: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrl
}

export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancelPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 作废原因 */
  reason: string
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancelPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /** 卡片状态 */
  card_state?: 'ACTIVE' | 'DISABLED' | (string & {})
  /**
   * 卡片失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  card_disabled_time?: string
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancel extends Branch {
  /**
   * **企业商户作废员工企业支付额度卡**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507127
   */
  post(options: { employee_id: string; card_no: string; json: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancelPostJson } & RequestOptions): Promise<Response<V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancelPostData>>
  /** {@link V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancel.post} */
  readonly postAsync: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noCancel['post']
}

export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrlGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrlGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /**
   * 链接失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expire_time?: string
  /** 跳转链接 */
  payment_url?: string
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}
export interface V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrl extends Branch {
  /**
   * **企业商户获取指定额度卡支付链接**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507160
   */
  get(options: { employee_id: string; card_no: string; query: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrlGetQuery } & RequestOptions): Promise<Response<V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrlGetData>>
  /** {@link V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrl.get} */
  readonly getAsync: V3WebizpayEmployeesByEmployee_idQuotaCardsByCard_noPaymentUrl['get']
}

export interface V3WebizpayEmployeesByEmployee_idRevokePostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}
export interface V3WebizpayEmployeesByEmployee_idRevokePostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 商户企业员工ID */
  user_id?: string
  /** 员工企业支付权限状态 */
  authorization_state?: 'REVOKED' | 'AUTHORIZED' | (string & {})
  /**
   * 员工企业支付失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorization_revoked_time?: string
  /** 作废原因 */
  reason?: string
}
export interface V3WebizpayEmployeesByEmployee_idRevoke extends Branch {
  /**
   * **企业商户发起解除员工企业支付授权**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507156
   */
  post(options: { employee_id: string; json: V3WebizpayEmployeesByEmployee_idRevokePostJson } & RequestOptions): Promise<Response<V3WebizpayEmployeesByEmployee_idRevokePostData>>
  /** {@link V3WebizpayEmployeesByEmployee_idRevoke.post} */
  readonly postAsync: V3WebizpayEmployeesByEmployee_idRevoke['post']
}

export interface V3WebizpayStores extends Branch {
  readonly entityMatches: V3WebizpayStoresEntityMatches
}

export interface V3WebizpayStoresEntityMatchesPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?: readonly {
    /** 门店统一社会信用代码 */
    organization_code: string
    /** 门店名称 */
    store_name: string
    product_type: 'CODE_PAY' | 'NONE' | (string & {})
  }[] | undefined
}
export interface V3WebizpayStoresEntityMatchesPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户主体匹配批次单号 */
  out_batch_id?: string
  /** 微信支付主体匹配批次单号 */
  batch_id?: string
  /**
   * 批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time?: string
  /** 批次状态 */
  state?: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
}
export interface V3WebizpayStoresEntityMatches extends Branch {
  /**
   * **发起门店主体匹配**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507136
   */
  post(options: { json: V3WebizpayStoresEntityMatchesPostJson } & RequestOptions): Promise<Response<V3WebizpayStoresEntityMatchesPostData>>
  /** {@link V3WebizpayStoresEntityMatches.post} */
  readonly postAsync: V3WebizpayStoresEntityMatches['post']
  readonly _batch_id_: V3WebizpayStoresEntityMatchesByBatch_id
  readonly $batch_id$: V3WebizpayStoresEntityMatchesByBatch_id
  readonly '<batch_id>': V3WebizpayStoresEntityMatchesByBatch_id
  readonly '{batch_id}': V3WebizpayStoresEntityMatchesByBatch_id
}

export interface V3WebizpayStoresEntityMatchesByBatch_idGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
}
export interface V3WebizpayStoresEntityMatchesByBatch_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户主体匹配批次单号 */
  out_batch_id?: string
  /** 微信支付主体匹配批次单号 */
  batch_id?: string
  /** 批次状态 */
  state?: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 */
    organization_code?: string
    /** 门店名称 */
    store_name?: string
    has_valid_mchid?: boolean
  }[]
}
export interface V3WebizpayStoresEntityMatchesByBatch_id extends Branch {
  /**
   * **查询门店主体匹配结果**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507133
   */
  get(options: { batch_id: string; query: V3WebizpayStoresEntityMatchesByBatch_idGetQuery } & RequestOptions): Promise<Response<V3WebizpayStoresEntityMatchesByBatch_idGetData>>
  /** {@link V3WebizpayStoresEntityMatchesByBatch_id.get} */
  readonly getAsync: V3WebizpayStoresEntityMatchesByBatch_id['get']
}

export interface V3WebizpayUsers extends Branch {
  readonly _user_id_: V3WebizpayUsersByUser_id
  readonly $user_id$: V3WebizpayUsersByUser_id
  readonly '<user_id>': V3WebizpayUsersByUser_id
  readonly '{user_id}': V3WebizpayUsersByUser_id
}

export interface V3WebizpayUsersByUser_id extends Branch {
  readonly authorizationState: V3WebizpayUsersByUser_idAuthorizationState
  readonly authorizationUrl: V3WebizpayUsersByUser_idAuthorizationUrl
}

export interface V3WebizpayUsersByUser_idAuthorizationStateGetQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}
export interface V3WebizpayUsersByUser_idAuthorizationStateGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业员工ID */
  user_id?: string
  /** 微信授权关系列表 */
  employee_list?: {
    /** 微信授权关系ID */
    employee_id?: string
    /** 授权状态 */
    authorization_state?: 'AUTHORIZED' | 'REVOKED' | (string & {})
    /**
     * 授权时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    authorization_time?: string
    /**
     * 解除授权时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    authorization_revoked_time?: string
  }[]
}
export interface V3WebizpayUsersByUser_idAuthorizationState extends Branch {
  /**
   * **企业商户查询企业员工开通授权状态**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507163
   */
  get(options: { user_id: string; query: V3WebizpayUsersByUser_idAuthorizationStateGetQuery } & RequestOptions): Promise<Response<V3WebizpayUsersByUser_idAuthorizationStateGetData>>
  /** {@link V3WebizpayUsersByUser_idAuthorizationState.get} */
  readonly getAsync: V3WebizpayUsersByUser_idAuthorizationState['get']
}

export interface V3WebizpayUsersByUser_idAuthorizationUrlPostJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
}
export interface V3WebizpayUsersByUser_idAuthorizationUrlPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业员工ID */
  user_id?: string
  /** 跳转链接 */
  authorization_url?: string
  /**
   * 链接失效时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expire_time?: string
  /** 发起授权应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}
export interface V3WebizpayUsersByUser_idAuthorizationUrl extends Branch {
  /**
   * **企业商户发起员工开通企业支付授权**
   *
   * 企业支付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507153
   */
  post(options: { user_id: string; json: V3WebizpayUsersByUser_idAuthorizationUrlPostJson } & RequestOptions): Promise<Response<V3WebizpayUsersByUser_idAuthorizationUrlPostData>>
  /** {@link V3WebizpayUsersByUser_idAuthorizationUrl.post} */
  readonly postAsync: V3WebizpayUsersByUser_idAuthorizationUrl['post']
}
