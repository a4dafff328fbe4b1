// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, FileOptions, RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Global extends Branch {
  readonly merchantService: V3GlobalMerchantService
  readonly merchantStorage: V3GlobalMerchantStorage
  readonly merchant: V3GlobalMerchant
  readonly merchants: V3GlobalMerchants
  readonly papay: V3GlobalPapay
  readonly profitSharing: V3GlobalProfitSharing
  readonly micropay: V3GlobalMicropay
  readonly refund: V3GlobalRefund
  readonly refunds: V3GlobalRefunds
  readonly transactions: V3GlobalTransactions
  readonly certificates: V3GlobalCertificates
  readonly customs: V3GlobalCustoms
  readonly settle: V3GlobalSettle
  readonly statements: V3GlobalStatements
}

export interface V3GlobalMerchantService extends Branch {
  readonly complaintNotifications: V3GlobalMerchantServiceComplaintNotifications
  readonly complaints: V3GlobalMerchantServiceComplaints
  readonly images: V3GlobalMerchantServiceImages
}

export interface V3GlobalMerchantServiceComplaintNotificationsGetData {
  /** 商户号 */
  mchid?: string
  /**
   * 通知地址
   * url
   */
  url?: string
}
export interface V3GlobalMerchantServiceComplaintNotificationsPostJson {
  /**
   * 通知地址
   * url
   */
  url: string
}
export interface V3GlobalMerchantServiceComplaintNotificationsPostData {
  /** 商户号 */
  mchid?: string
  /**
   * 通知地址
   * url
   */
  url?: string
}
export interface V3GlobalMerchantServiceComplaintNotificationsPutJson {
  /**
   * 通知地址
   * url
   */
  url: string
}
export interface V3GlobalMerchantServiceComplaintNotificationsPutData {
  /** 商户号 */
  mchid?: string
  /**
   * 通知地址
   * url
   */
  url?: string
}
export interface V3GlobalMerchantServiceComplaintNotifications extends Branch {
  /**
   * **查询投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1
   */
  get(options?: RequestOptions): Promise<Response<V3GlobalMerchantServiceComplaintNotificationsGetData>>
  /** {@link V3GlobalMerchantServiceComplaintNotifications.get} */
  readonly getAsync: V3GlobalMerchantServiceComplaintNotifications['get']
  /**
   * **创建投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1
   */
  post(options: { json: V3GlobalMerchantServiceComplaintNotificationsPostJson } & RequestOptions): Promise<Response<V3GlobalMerchantServiceComplaintNotificationsPostData>>
  /** {@link V3GlobalMerchantServiceComplaintNotifications.post} */
  readonly postAsync: V3GlobalMerchantServiceComplaintNotifications['post']
  /**
   * **更新投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1
   */
  put(options: { json: V3GlobalMerchantServiceComplaintNotificationsPutJson } & RequestOptions): Promise<Response<V3GlobalMerchantServiceComplaintNotificationsPutData>>
  /** {@link V3GlobalMerchantServiceComplaintNotifications.put} */
  readonly putAsync: V3GlobalMerchantServiceComplaintNotifications['put']
  /**
   * **删除投诉通知回调**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1
   */
  delete(options?: RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalMerchantServiceComplaintNotifications.delete} */
  readonly deleteAsync: V3GlobalMerchantServiceComplaintNotifications['delete']
}

export interface V3GlobalMerchantServiceComplaintsGetQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /**
   * 开始日期
   * 如 `2018-06-08`
   */
  begin_date: string
  /**
   * 结束日期
   * 如 `2018-06-08`
   */
  end_date: string
  complainted_mchid?: string | undefined
  /**
   * 商户语言
   * - `ZH_CN` 简体中文
   * - `ZH_TW` 台湾繁体中文
   * - `ZH_HK` 香港繁体中文
   * - `EN` 英语
   * - `JA` 日语
   * - `KO` 韩语
   * - `TH` 泰语
   * - `VI` 越南语
   * - `RU` 俄罗斯语
   * - `DE` 德语
   * - `FR` 法语
   * - `AR` 阿拉伯语
   * - `ES` 西班牙语
   */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | (string & {}) | undefined
}
export interface V3GlobalMerchantServiceComplaintsGetData {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id?: string
    /**
     * 投诉时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    complaint_time?: string
    /** 投诉详情 */
    complaint_detail?: string
    /** 投诉单状态 */
    complaint_state?: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 */
    complainted_mchid?: string
    /**
     * 投诉人联系方式
     * 敏感信息：用商户私钥解密
     */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 结算币种金额（整数，最小货币单位，人民币为分） */
      settlement_amount?: number
      /** 结算币种累计已退款金额 */
      settlement_refunded_amount?: string
      /** 结算币种 */
      settlement_currency?: string
      /** 订单金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 支付币种累计已退款金额（整数，最小货币单位，人民币为分） */
      payer_refunded_amount?: number
      /** 支付币种 */
      payer_currency?: string
      /**
       * 交易时间
       * RFC 3339，如 `2018-06-08T10:34:56+08:00`
       */
      trade_time?: string
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded?: boolean
    /** 是否超时 */
    is_overdue?: boolean
    /** 优先级 */
    priority?: 'PRIORITY' | 'GENERAL' | (string & {})
    /** 是否有待回复的用户留言 */
    incoming_user_response?: boolean
    /** 用户投诉次数 */
    user_complaint_times?: number
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件URL */
      media_url?: string[]
    }[]
    /** 问题描述 */
    problem_description?: string
    /** 投诉详情翻译 */
    complaint_detail_trans?: string
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
    }[]
  }[]
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 投诉总条数 */
  total_count?: number
}
export interface V3GlobalMerchantServiceComplaints extends Branch {
  /**
   * **查询投诉单列表**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1
   */
  get(options: { query: V3GlobalMerchantServiceComplaintsGetQuery } & RequestOptions): Promise<Response<V3GlobalMerchantServiceComplaintsGetData>>
  /** {@link V3GlobalMerchantServiceComplaints.get} */
  readonly getAsync: V3GlobalMerchantServiceComplaints['get']
  readonly _complaint_id_: V3GlobalMerchantServiceComplaintsByComplaint_id
  readonly $complaint_id$: V3GlobalMerchantServiceComplaintsByComplaint_id
  readonly '<complaint_id>': V3GlobalMerchantServiceComplaintsByComplaint_id
  readonly '{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaint_id
}

export interface V3GlobalMerchantServiceComplaintsByComplaint_idGetQuery {
  /**
   * 商户语言
   * - `ZH_CN` 简体中文
   * - `ZH_TW` 台湾繁体中文
   * - `ZH_HK` 香港繁体中文
   * - `EN` 英语
   * - `JA` 日语
   * - `KO` 韩语
   * - `TH` 泰语
   * - `VI` 越南语
   * - `RU` 俄罗斯语
   * - `DE` 德语
   * - `FR` 法语
   * - `AR` 阿拉伯语
   * - `ES` 西班牙语
   */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | (string & {}) | undefined
}
export interface V3GlobalMerchantServiceComplaintsByComplaint_idGetData {
  /** 投诉单号 */
  complaint_id?: string
  /**
   * 投诉时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  complaint_time?: string
  /** 投诉详情 */
  complaint_detail?: string
  /** 投诉单状态 */
  complaint_state?: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid?: string
  /**
   * 投诉人联系方式
   * 敏感信息：用商户私钥解密
   */
  payer_phone?: string
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 结算币种金额（整数，最小货币单位，人民币为分） */
    settlement_amount?: number
    /** 结算币种累计已退款金额 */
    settlement_refunded_amount?: string
    /** 结算币种 */
    settlement_currency?: string
    /** 订单金额（整数，最小货币单位，人民币为分） */
    payer_amount?: number
    /** 支付币种累计已退款金额（整数，最小货币单位，人民币为分） */
    payer_refunded_amount?: number
    /** 支付币种 */
    payer_currency?: string
    /**
     * 交易时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    trade_time?: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded?: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {})
  /** 是否有待回复的用户留言 */
  incoming_user_response?: boolean
  /** 用户投诉次数 */
  user_complaint_times?: number
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文件URL */
    media_url?: string[]
  }[]
  /** 问题描述 */
  problem_description?: string
  /** 投诉详情翻译 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
  }[]
}
export interface V3GlobalMerchantServiceComplaintsByComplaint_id extends Branch {
  /**
   * **查询投诉单详情**
   *
   * 风险合规∙消费者投诉 · 商户、服务商、渠道商
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1
   */
  get(options: { complaint_id: string; query?: V3GlobalMerchantServiceComplaintsByComplaint_idGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalMerchantServiceComplaintsByComplaint_idGetData>>
  /** {@link V3GlobalMerchantServiceComplaintsByComplaint_id.get} */
  readonly getAsync: V3GlobalMerchantServiceComplaintsByComplaint_id['get']
  readonly complete: V3GlobalMerchantServiceComplaintsByComplaint_idComplete
  readonly negotiationHistorys: V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorys
  readonly response: V3GlobalMerchantServiceComplaintsByComplaint_idResponse
}

export interface V3GlobalMerchantServiceComplaintsByComplaint_idCompletePostJson {
  /** 被诉商户号 */
  complainted_mchid: string
}
export interface V3GlobalMerchantServiceComplaintsByComplaint_idComplete extends Branch {
  /**
   * **反馈处理完成**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   */
  post(options: { complaint_id: string; json: V3GlobalMerchantServiceComplaintsByComplaint_idCompletePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalMerchantServiceComplaintsByComplaint_idComplete.post} */
  readonly postAsync: V3GlobalMerchantServiceComplaintsByComplaint_idComplete['post']
}

export interface V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorysGetQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /**
   * 商户语言
   * - `ZH_CN` 简体中文
   * - `ZH_TW` 台湾繁体中文
   * - `ZH_HK` 香港繁体中文
   * - `EN` 英语
   * - `JA` 日语
   * - `KO` 韩语
   * - `TH` 泰语
   * - `VI` 越南语
   * - `RU` 俄罗斯语
   * - `DE` 德语
   * - `FR` 法语
   * - `AR` 阿拉伯语
   * - `ES` 西班牙语
   */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | (string & {}) | undefined
}
export interface V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorysGetData {
  /** 投诉协商历史 */
  data?: {
    /** 操作流水号 */
    log_id?: string
    /** 操作人 */
    operator?: string
    /**
     * 操作时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    operate_time?: string
    /**
     * 操作类型
     * - `USER_CREATE_COMPLAINT` 用户提交投诉
     * - `USER_CONTINUE_COMPLAINT` 用户继续投诉
     * - `USER_RESPONSE` 用户留言
     * - `PLATFORM_RESPONSE` 平台留言
     * - `MERCHANT_RESPONSE` 商户留言
     * - `MERCHANT_CONFIRM_COMPLETE` 商户申请结单
     * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE` 用户提交投诉系统通知
     * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE` 用户继续投诉系统通知
     * - `USER_REVOKE_COMPLAINT` 用户主动撤诉
     * - `USER_COMFIRM_COMPLAINT` 用户确认投诉解决
     * - `PLATFORM_HELP_APPLICATION` 平台催办
     * - `USER_APPLY_PLATFORM_HELP` 用户申请平台协助
     * - `MERCHANT_APPROVE_REFUND` 商户同意退款申请
     * - `MERCHANT_REFUSE_RERUND` 商户拒绝退款申请
     * - `SERVICE_ORDER_CANCEL` 服务订单已取消
     * - `SERVICE_ORDER_COMPLETE` 服务订单已完成
     */
    operate_type?: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件请求url */
      media_url?: string[]
    }
  }[]
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 投诉协商历史总条数 */
  total_count?: number
}
export interface V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorys extends Branch {
  /**
   * **查询投诉协商历史**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1
   */
  get(options: { complaint_id: string; query?: V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorysGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorysGetData>>
  /** {@link V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorys.get} */
  readonly getAsync: V3GlobalMerchantServiceComplaintsByComplaint_idNegotiationHistorys['get']
}

export interface V3GlobalMerchantServiceComplaintsByComplaint_idResponsePostJson {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  /** 回复图片 */
  response_images?: readonly string[] | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
}
export interface V3GlobalMerchantServiceComplaintsByComplaint_idResponse extends Branch {
  /**
   * **提交回复**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   */
  post(options: { complaint_id: string; json: V3GlobalMerchantServiceComplaintsByComplaint_idResponsePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalMerchantServiceComplaintsByComplaint_idResponse.post} */
  readonly postAsync: V3GlobalMerchantServiceComplaintsByComplaint_idResponse['post']
}

export interface V3GlobalMerchantServiceImages extends Branch {
  readonly upload: V3GlobalMerchantServiceImagesUpload
  readonly _media_id_: V3GlobalMerchantServiceImagesByMedia_id
  readonly $media_id$: V3GlobalMerchantServiceImagesByMedia_id
  readonly '<media_id>': V3GlobalMerchantServiceImagesByMedia_id
  readonly '{media_id}': V3GlobalMerchantServiceImagesByMedia_id
}

export interface V3GlobalMerchantServiceImagesUploadPostData {
  /**
   * 媒体文件标识ID
   * 上传接口返回的媒体ID
   */
  media_id?: string
}
export interface V3GlobalMerchantServiceImagesUpload extends Branch {
  /**
   * **商户上传反馈图片**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3GlobalMerchantServiceImagesUploadPostData>>
  /** {@link V3GlobalMerchantServiceImagesUpload.post} */
  readonly postAsync: V3GlobalMerchantServiceImagesUpload['post']
}

export interface V3GlobalMerchantServiceImagesByMedia_idGetQuery {
  /** 投诉单号 */
  complaint_id: string
}
export interface V3GlobalMerchantServiceImagesByMedia_id extends Branch {
  /**
   * **图片下载**
   *
   * 风险合规∙消费者投诉 · 服务商、渠道商、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）；应答是没有签名的文件，用 `instance.download()`
   * @see https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1
   */
  get(options: { media_id: string; query: V3GlobalMerchantServiceImagesByMedia_idGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link V3GlobalMerchantServiceImagesByMedia_id.get} */
  readonly getAsync: V3GlobalMerchantServiceImagesByMedia_id['get']
}

export interface V3GlobalMerchantStorage extends Branch {
  readonly file: V3GlobalMerchantStorageFile
}

export interface V3GlobalMerchantStorageFile extends Branch {
  readonly upload: V3GlobalMerchantStorageFileUpload
}

export interface V3GlobalMerchantStorageFileUploadPostData {
  /** 文件标识ID */
  file_id?: string
}
export interface V3GlobalMerchantStorageFileUpload extends Branch {
  /**
   * **上传文件**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3GlobalMerchantStorageFileUploadPostData>>
  /** {@link V3GlobalMerchantStorageFileUpload.post} */
  readonly postAsync: V3GlobalMerchantStorageFileUpload['post']
}

export interface V3GlobalMerchant extends Branch {
  readonly h5: V3GlobalMerchantH5
}

export interface V3GlobalMerchantH5 extends Branch {
  readonly permission: V3GlobalMerchantH5Permission
}

export interface V3GlobalMerchantH5Permission extends Branch {
  readonly applications: V3GlobalMerchantH5PermissionApplications
  readonly domain: V3GlobalMerchantH5PermissionDomain
  readonly _sub_mchid_: V3GlobalMerchantH5PermissionBySub_mchid
  readonly $sub_mchid$: V3GlobalMerchantH5PermissionBySub_mchid
  readonly '<sub_mchid>': V3GlobalMerchantH5PermissionBySub_mchid
  readonly '{sub_mchid}': V3GlobalMerchantH5PermissionBySub_mchid
}

export interface V3GlobalMerchantH5PermissionApplicationsPostJson {
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: readonly string[]
  /**
   * 公司注册资质证书
   * 上传接口返回的媒体ID
   */
  company_register_cert?: string | undefined
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {}) | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined
  /** 子商户H5经营网址 */
  website_url: string
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {}) | undefined
}
export interface V3GlobalMerchantH5PermissionApplicationsPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** H5支付域名 */
  domains?: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /**
   * 公司注册资质证书
   * 上传接口返回的媒体ID
   */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url?: string
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}
export interface V3GlobalMerchantH5PermissionApplications extends Branch {
  /**
   * **创建H5支付权限申请单**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  post(options: { json: V3GlobalMerchantH5PermissionApplicationsPostJson } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionApplicationsPostData>>
  /** {@link V3GlobalMerchantH5PermissionApplications.post} */
  readonly postAsync: V3GlobalMerchantH5PermissionApplications['post']
  readonly _applyment_id_: V3GlobalMerchantH5PermissionApplicationsByApplyment_id
  readonly $applyment_id$: V3GlobalMerchantH5PermissionApplicationsByApplyment_id
  readonly '<applyment_id>': V3GlobalMerchantH5PermissionApplicationsByApplyment_id
  readonly '{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplyment_id
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplyment_idGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** H5支付域名 */
  domains?: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /**
   * 公司注册资质证书
   * 上传接口返回的媒体ID
   */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url?: string
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}
export interface V3GlobalMerchantH5PermissionApplicationsByApplyment_idPatchJson {
  /** H5支付域名 */
  domains: readonly string[]
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /**
   * 公司注册资质证书
   * 上传接口返回的媒体ID
   */
  company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined
  /** 子商户H5经营网址 */
  website_url?: string | undefined
}
export interface V3GlobalMerchantH5PermissionApplicationsByApplyment_idPatchData {
  /** 子商户号 */
  sub_mchid?: string
  /** H5支付域名 */
  domains?: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url?: string
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}
export interface V3GlobalMerchantH5PermissionApplicationsByApplyment_id extends Branch {
  /**
   * **查询H5支付权限申请单详情**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  get(options: { applyment_id: string | number } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionApplicationsByApplyment_idGetData>>
  /** {@link V3GlobalMerchantH5PermissionApplicationsByApplyment_id.get} */
  readonly getAsync: V3GlobalMerchantH5PermissionApplicationsByApplyment_id['get']
  /**
   * **修改H5支付权限申请单**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  patch(options: { applyment_id: string | number; json: V3GlobalMerchantH5PermissionApplicationsByApplyment_idPatchJson } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionApplicationsByApplyment_idPatchData>>
  /** {@link V3GlobalMerchantH5PermissionApplicationsByApplyment_id.patch} */
  readonly patchAsync: V3GlobalMerchantH5PermissionApplicationsByApplyment_id['patch']
}

export interface V3GlobalMerchantH5PermissionDomain extends Branch {
  readonly applications: V3GlobalMerchantH5PermissionDomainApplications
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** H5支付域名 */
  domains: readonly string[]
  /** 子商户H5经营网址 */
  website_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}
export interface V3GlobalMerchantH5PermissionDomainApplicationsPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  webiste_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}
export interface V3GlobalMerchantH5PermissionDomainApplications extends Branch {
  /**
   * **创建H5支付域名修改申请单**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  post(options: { json: V3GlobalMerchantH5PermissionDomainApplicationsPostJson } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionDomainApplicationsPostData>>
  /** {@link V3GlobalMerchantH5PermissionDomainApplications.post} */
  readonly postAsync: V3GlobalMerchantH5PermissionDomainApplications['post']
  readonly _applyment_id_: V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id
  readonly $applyment_id$: V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id
  readonly '<applyment_id>': V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id
  readonly '{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_idGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  webiste_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}
export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_idPatchJson {
  /** H5支付域名 */
  domains: readonly string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined
  /** 商户H5经营网址 */
  website_url?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
}
export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_idPatchData {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  webiste_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}
export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id extends Branch {
  /**
   * **查询H5支付域名修改申请单**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  get(options: { applyment_id: string | number } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_idGetData>>
  /** {@link V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id.get} */
  readonly getAsync: V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id['get']
  /**
   * **修改H5支付域名修改申请单**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  patch(options: { applyment_id: string | number; json: V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_idPatchJson } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_idPatchData>>
  /** {@link V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id.patch} */
  readonly patchAsync: V3GlobalMerchantH5PermissionDomainApplicationsByApplyment_id['patch']
}

export interface V3GlobalMerchantH5PermissionBySub_mchidGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** H5支付权限状态 */
  authorization_state?: 'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED' | (string & {})
}
export interface V3GlobalMerchantH5PermissionBySub_mchid extends Branch {
  /**
   * **查询子商户H5支付权限状态**
   *
   * 跨境∙H5权限 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3GlobalMerchantH5PermissionBySub_mchidGetData>>
  /** {@link V3GlobalMerchantH5PermissionBySub_mchid.get} */
  readonly getAsync: V3GlobalMerchantH5PermissionBySub_mchid['get']
}

export interface V3GlobalMerchantsPostJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /**
     * 联系人名称
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    name: string | Encrypted
    /**
     * 联系人电话
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    phone: string | Encrypted
    /**
     * 联系人邮箱
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    email: string | Encrypted
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片 */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5申请资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 */
    h5_website_url: string | null
    /**
     * 域名
     * 至多 5 个字符
     */
    domains: readonly string[]
  } | undefined
  /** 附加信息 */
  attach?: string | undefined
}
export interface V3GlobalMerchantsPostData {
  /** 子商户号 */
  sub_mchid?: string
  /**
   * 验证状态
   * - `Under Review` 审核中
   * - `Approved` 已批准
   */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
  /**
   * H5支付权限状态
   * - `APPROVED` 已有H5权限
   * - `UNAUTHORIZED` 未获得H5权限
   * - `REJECTED` H5权限申请被驳回
   */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
}
export interface V3GlobalMerchants extends Branch {
  /**
   * **子商户进件（融合钱包）**
   *
   * 跨境∙进件 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  post(options: { json: V3GlobalMerchantsPostJson } & RequestOptions): Promise<Response<V3GlobalMerchantsPostData>>
  /** {@link V3GlobalMerchants.post} */
  readonly postAsync: V3GlobalMerchants['post']
  readonly _sub_mchid_: V3GlobalMerchantsBySub_mchid
  readonly $sub_mchid$: V3GlobalMerchantsBySub_mchid
  readonly '<sub_mchid>': V3GlobalMerchantsBySub_mchid
  readonly '{sub_mchid}': V3GlobalMerchantsBySub_mchid
}

export interface V3GlobalMerchantsBySub_mchidGetQuery {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface V3GlobalMerchantsBySub_mchidGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户全称 */
  name?: string
  /** 子商户简称 */
  shortname?: string
  /** 公司联系方式 */
  office_phone?: string
  merchant_country_code?: string
  /** 类目 */
  business_category?: number
  /** 联系人信息 */
  contact?: {
    /**
     * 联系人名称
     * 敏感信息：用商户私钥解密（PKCS#1 v1.5）
     */
    name?: string
    /**
     * 联系人电话
     * 敏感信息：用商户私钥解密（PKCS#1 v1.5）
     */
    phone?: string
    /**
     * 联系人邮箱
     * 敏感信息：用商户私钥解密（PKCS#1 v1.5）
     */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载地址 */
    app_download?: string
    /** 业务网站 */
    website?: string
    /** 公众号 */
    office_account?: string
    /** 小程序 */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string
    /** 董事证件号码 */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string
    /** 负责人证件号码 */
    number?: string
  }
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string
    /**
     * H5支付权限状态
     * - `APPROVED` 已有H5权限
     * - `UNAUTHORIZED` 未获得H5权限
     * - `REJECTED` H5权限申请被驳回
     */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
  }
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {})
    /** 子商户入驻状态 */
    application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {})
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 */
      field?: string
      /** 驳回原因 */
      reason?: string
    }
  }
  /** 附加信息 */
  attach?: string
}
export interface V3GlobalMerchantsBySub_mchidPatchJson {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /**
     * 联系人名称
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    name: string | Encrypted
    /**
     * 联系人电话
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    phone: string | Encrypted
    /**
     * 联系人邮箱
     * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
     */
    email: string | Encrypted
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片 */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  h5_payment_apply_info?: {
    /** H5经营网址 */
    website_url?: string | undefined
    /** H5支付域名 */
    domains?: readonly string[] | undefined
  } | undefined
}
export interface V3GlobalMerchantsBySub_mchidPatchData {
  /** 子商户号 */
  sub_mchid?: string
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
}
export interface V3GlobalMerchantsBySub_mchid extends Branch {
  /**
   * **查询子商户（融合钱包）**
   *
   * 跨境∙进件 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  get(options: { sub_mchid: string; query: V3GlobalMerchantsBySub_mchidGetQuery } & RequestOptions): Promise<Response<V3GlobalMerchantsBySub_mchidGetData>>
  /** {@link V3GlobalMerchantsBySub_mchid.get} */
  readonly getAsync: V3GlobalMerchantsBySub_mchid['get']
  /**
   * **修改子商户（融合钱包）**
   *
   * 跨境∙进件 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  patch(options: { sub_mchid: string; json: V3GlobalMerchantsBySub_mchidPatchJson } & RequestOptions): Promise<Response<V3GlobalMerchantsBySub_mchidPatchData>>
  /** {@link V3GlobalMerchantsBySub_mchid.patch} */
  readonly patchAsync: V3GlobalMerchantsBySub_mchid['patch']
}

export interface V3GlobalPapay extends Branch {
  readonly contracts: V3GlobalPapayContracts
  readonly transactions: V3GlobalPapayTransactions
}

export interface V3GlobalPapayContracts extends Branch {
  readonly appPreEntrustSign: V3GlobalPapayContractsAppPreEntrustSign
  readonly h5PreEntrustSign: V3GlobalPapayContractsH5PreEntrustSign
  readonly jsapiPreEntrustSign: V3GlobalPapayContractsJsapiPreEntrustSign
  readonly miniprogramPreEntrustSign: V3GlobalPapayContractsMiniprogramPreEntrustSign
  readonly outContractCode: V3GlobalPapayContractsOutContractCode
  readonly webPreEntrustSign: V3GlobalPapayContractsWebPreEntrustSign
  readonly _contract_id_: V3GlobalPapayContractsByContract_id
  readonly $contract_id$: V3GlobalPapayContractsByContract_id
  readonly '<contract_id>': V3GlobalPapayContractsByContract_id
  readonly '{contract_id}': V3GlobalPapayContractsByContract_id
}

export interface V3GlobalPapayContractsAppPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /**
   * 过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string | undefined
}
export interface V3GlobalPapayContractsAppPreEntrustSignPostData {
  /** 委托代扣签约会话id */
  session_id?: string
}
export interface V3GlobalPapayContractsAppPreEntrustSign extends Branch {
  /**
   * **APP签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   */
  post(options: { json: V3GlobalPapayContractsAppPreEntrustSignPostJson } & RequestOptions): Promise<Response<V3GlobalPapayContractsAppPreEntrustSignPostData>>
  /** {@link V3GlobalPapayContractsAppPreEntrustSign.post} */
  readonly postAsync: V3GlobalPapayContractsAppPreEntrustSign['post']
}

export interface V3GlobalPapayContractsH5PreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 回调应用AppID */
  return_appid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /**
   * 过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}
export interface V3GlobalPapayContractsH5PreEntrustSignPostData {
  /** 签约跳转URL */
  sign_url?: string
}
export interface V3GlobalPapayContractsH5PreEntrustSign extends Branch {
  /**
   * **H5预签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   */
  post(options: { json: V3GlobalPapayContractsH5PreEntrustSignPostJson } & RequestOptions): Promise<Response<V3GlobalPapayContractsH5PreEntrustSignPostData>>
  /** {@link V3GlobalPapayContractsH5PreEntrustSign.post} */
  readonly postAsync: V3GlobalPapayContractsH5PreEntrustSign['post']
}

export interface V3GlobalPapayContractsJsapiPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
  /**
   * 过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string | undefined
}
export interface V3GlobalPapayContractsJsapiPreEntrustSignPostData {
  /** 签约跳转URL */
  sign_url?: string
}
export interface V3GlobalPapayContractsJsapiPreEntrustSign extends Branch {
  /**
   * **JSAPI预签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   */
  post(options: { json: V3GlobalPapayContractsJsapiPreEntrustSignPostJson } & RequestOptions): Promise<Response<V3GlobalPapayContractsJsapiPreEntrustSignPostData>>
  /** {@link V3GlobalPapayContractsJsapiPreEntrustSign.post} */
  readonly postAsync: V3GlobalPapayContractsJsapiPreEntrustSign['post']
}

export interface V3GlobalPapayContractsMiniprogramPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /**
   * 过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string | undefined
}
export interface V3GlobalPapayContractsMiniprogramPreEntrustSignPostData {
  /** 委托代扣签约会话id */
  session_id?: string
}
export interface V3GlobalPapayContractsMiniprogramPreEntrustSign extends Branch {
  /**
   * **小程序签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   */
  post(options: { json: V3GlobalPapayContractsMiniprogramPreEntrustSignPostJson } & RequestOptions): Promise<Response<V3GlobalPapayContractsMiniprogramPreEntrustSignPostData>>
  /** {@link V3GlobalPapayContractsMiniprogramPreEntrustSign.post} */
  readonly postAsync: V3GlobalPapayContractsMiniprogramPreEntrustSign['post']
}

export interface V3GlobalPapayContractsOutContractCode extends Branch {
  readonly _out_contract_code_: V3GlobalPapayContractsOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3GlobalPapayContractsOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3GlobalPapayContractsOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOut_contract_code
}

export interface V3GlobalPapayContractsOutContractCodeByOut_contract_codeGetQuery {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
}
export interface V3GlobalPapayContractsOutContractCodeByOut_contract_codeGetData {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  signed_time?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}
export interface V3GlobalPapayContractsOutContractCodeByOut_contract_code extends Branch {
  /**
   * **商户协议号查询签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  get(options: { out_contract_code: string; query?: V3GlobalPapayContractsOutContractCodeByOut_contract_codeGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalPapayContractsOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3GlobalPapayContractsOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3GlobalPapayContractsOutContractCodeByOut_contract_code['get']
}

export interface V3GlobalPapayContractsWebPreEntrustSignPostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /**
   * 过期时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}
export interface V3GlobalPapayContractsWebPreEntrustSignPostData {
  /** 展码页面URL */
  show_code_url?: string
}
export interface V3GlobalPapayContractsWebPreEntrustSign extends Branch {
  /**
   * **WEB预签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   */
  post(options: { json: V3GlobalPapayContractsWebPreEntrustSignPostJson } & RequestOptions): Promise<Response<V3GlobalPapayContractsWebPreEntrustSignPostData>>
  /** {@link V3GlobalPapayContractsWebPreEntrustSign.post} */
  readonly postAsync: V3GlobalPapayContractsWebPreEntrustSign['post']
}

export interface V3GlobalPapayContractsByContract_idGetQuery {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
}
export interface V3GlobalPapayContractsByContract_idGetData {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  signed_time?: string
  /**
   * 协议签署时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}
export interface V3GlobalPapayContractsByContract_id extends Branch {
  /**
   * **代扣协议ID查询签约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  get(options: { contract_id: string; query?: V3GlobalPapayContractsByContract_idGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalPapayContractsByContract_idGetData>>
  /** {@link V3GlobalPapayContractsByContract_id.get} */
  readonly getAsync: V3GlobalPapayContractsByContract_id['get']
  readonly terminate: V3GlobalPapayContractsByContract_idTerminate
}

export interface V3GlobalPapayContractsByContract_idTerminatePostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 解约备注 */
  termination_note?: string | undefined
}
export interface V3GlobalPapayContractsByContract_idTerminate extends Branch {
  /**
   * **申请解约**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  post(options: { contract_id: string; json: V3GlobalPapayContractsByContract_idTerminatePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalPapayContractsByContract_idTerminate.post} */
  readonly postAsync: V3GlobalPapayContractsByContract_idTerminate['post']
}

export interface V3GlobalPapayTransactionsPostJson {
  /** 机构APPID */
  appid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
  } | undefined
}
export interface V3GlobalPapayTransactionsPostData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'AUTH' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `PAYERROR` 支付失败
   * - `USERPAYING` 用户支付中
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface V3GlobalPapayTransactions extends Branch {
  /**
   * **支付扣款**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  post(options: { json: V3GlobalPapayTransactionsPostJson } & RequestOptions): Promise<Response<V3GlobalPapayTransactionsPostData>>
  /** {@link V3GlobalPapayTransactions.post} */
  readonly postAsync: V3GlobalPapayTransactions['post']
  readonly outTradeNo: V3GlobalPapayTransactionsOutTradeNo
  readonly _transaction_id_: V3GlobalPapayTransactionsByTransaction_id
  readonly $transaction_id$: V3GlobalPapayTransactionsByTransaction_id
  readonly '<transaction_id>': V3GlobalPapayTransactionsByTransaction_id
  readonly '{transaction_id}': V3GlobalPapayTransactionsByTransaction_id
}

export interface V3GlobalPapayTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3GlobalPapayTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3GlobalPapayTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3GlobalPapayTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOut_trade_no
}

export interface V3GlobalPapayTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3GlobalPapayTransactionsOutTradeNoByOut_trade_noGetData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface V3GlobalPapayTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单(商户订单号)**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: { out_trade_no: string; query: V3GlobalPapayTransactionsOutTradeNoByOut_trade_noGetQuery } & RequestOptions): Promise<Response<V3GlobalPapayTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3GlobalPapayTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3GlobalPapayTransactionsOutTradeNoByOut_trade_no['get']
  readonly reverse: V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReverse
}

export interface V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReversePostQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReverse extends Branch {
  /**
   * **撤销订单(商户订单号)**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   */
  post(options: { out_trade_no: string; query: V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReversePostQuery } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReverse.post} */
  readonly postAsync: V3GlobalPapayTransactionsOutTradeNoByOut_trade_noReverse['post']
}

export interface V3GlobalPapayTransactionsByTransaction_idGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3GlobalPapayTransactionsByTransaction_idGetData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface V3GlobalPapayTransactionsByTransaction_id extends Branch {
  /**
   * **查询订单(微信支付订单号)**
   *
   * 跨境∙代扣 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: { transaction_id: string; query: V3GlobalPapayTransactionsByTransaction_idGetQuery } & RequestOptions): Promise<Response<V3GlobalPapayTransactionsByTransaction_idGetData>>
  /** {@link V3GlobalPapayTransactionsByTransaction_id.get} */
  readonly getAsync: V3GlobalPapayTransactionsByTransaction_id['get']
}

export interface V3GlobalProfitSharing extends Branch {
  readonly billDownloadUrl: V3GlobalProfitSharingBillDownloadUrl
  readonly orders: V3GlobalProfitSharingOrders
  readonly receivers: V3GlobalProfitSharingReceivers
  readonly refunds: V3GlobalProfitSharingRefunds
  readonly transactions: V3GlobalProfitSharingTransactions
}

export interface V3GlobalProfitSharingBillDownloadUrlGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 账单日期 */
  bill_date?: string | undefined
}
export interface V3GlobalProfitSharingBillDownloadUrlGetData {
  /** 下载地址 */
  download_url?: string
}
export interface V3GlobalProfitSharingBillDownloadUrl extends Branch {
  /**
   * **获取分账账单文件下载地址**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   */
  get(options?: { query?: V3GlobalProfitSharingBillDownloadUrlGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingBillDownloadUrlGetData>>
  /** {@link V3GlobalProfitSharingBillDownloadUrl.get} */
  readonly getAsync: V3GlobalProfitSharingBillDownloadUrl['get']
}

export interface V3GlobalProfitSharingOrdersPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: readonly {
    /** 分账币种 */
    currency: 'CNY' | (string & {})
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /**
     * 分账个人接收方姓名
     * 敏感信息：用微信支付公钥加密
     */
    name?: string | Encrypted | undefined
    /** 是否已经获取用户实名信息授权 */
    authorized?: boolean | undefined
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 分账描述 */
    description: string
  }[] | undefined
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}
export interface V3GlobalProfitSharingOrdersPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  state?: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency?: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account?: string
    /** 分账结果 */
    result?: string
    /** 分账失败原因 */
    fail_reason?: string
    /** 分账创建时间 */
    create_time?: string
    /** 分账完成时间 */
    finish_time?: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额（整数，最小货币单位，人民币为分） */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}
export interface V3GlobalProfitSharingOrders extends Branch {
  /**
   * **请求分账**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  post(options?: { json?: V3GlobalProfitSharingOrdersPostJson | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingOrdersPostData>>
  /** {@link V3GlobalProfitSharingOrders.post} */
  readonly postAsync: V3GlobalProfitSharingOrders['post']
  readonly unfreeze: V3GlobalProfitSharingOrdersUnfreeze
  readonly _out_order_no_: V3GlobalProfitSharingOrdersByOut_order_no
  readonly $out_order_no$: V3GlobalProfitSharingOrdersByOut_order_no
  readonly '<out_order_no>': V3GlobalProfitSharingOrdersByOut_order_no
  readonly '{out_order_no}': V3GlobalProfitSharingOrdersByOut_order_no
}

export interface V3GlobalProfitSharingOrdersUnfreezePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}
export interface V3GlobalProfitSharingOrdersUnfreezePostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  state?: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency?: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account?: string
    /** 分账结果 */
    result?: string
    /** 分账失败原因 */
    fail_reason?: string
    /** 分账创建时间 */
    create_time?: string
    /** 分账完成时间 */
    finish_time?: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额（整数，最小货币单位，人民币为分） */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}
export interface V3GlobalProfitSharingOrdersUnfreeze extends Branch {
  /**
   * **解冻剩余资金**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  post(options?: { json?: V3GlobalProfitSharingOrdersUnfreezePostJson | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingOrdersUnfreezePostData>>
  /** {@link V3GlobalProfitSharingOrdersUnfreeze.post} */
  readonly postAsync: V3GlobalProfitSharingOrdersUnfreeze['post']
}

export interface V3GlobalProfitSharingOrdersByOut_order_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
}
export interface V3GlobalProfitSharingOrdersByOut_order_noGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  state?: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency?: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account?: string
    /** 分账结果 */
    result?: string
    /** 分账失败原因 */
    fail_reason?: string
    /** 分账创建时间 */
    create_time?: string
    /** 分账完成时间 */
    finish_time?: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额（整数，最小货币单位，人民币为分） */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}
export interface V3GlobalProfitSharingOrdersByOut_order_no extends Branch {
  /**
   * **查询分账结果**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  get(options: { out_order_no: string; query?: V3GlobalProfitSharingOrdersByOut_order_noGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingOrdersByOut_order_noGetData>>
  /** {@link V3GlobalProfitSharingOrdersByOut_order_no.get} */
  readonly getAsync: V3GlobalProfitSharingOrdersByOut_order_no['get']
}

export interface V3GlobalProfitSharingReceiversPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}) | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
  /**
   * 分账个人接收方姓名
   * 敏感信息：用微信支付公钥加密
   */
  name?: string | Encrypted | undefined
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean | undefined
  /** 与分账方的关系类型 */
  relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {}) | undefined
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
  /** 分账场景详细描述 */
  scene?: string | undefined
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string | undefined
  partnership_file_id?: string | undefined
}
export interface V3GlobalProfitSharingReceiversPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account?: string
  /**
   * 分账接收方全称
   * 敏感信息：用商户私钥解密
   */
  name?: string
  /** 与分账方的关系类型 */
  relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string
  partnership_file_id?: string
}
export interface V3GlobalProfitSharingReceiversDeleteJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}) | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
}
export interface V3GlobalProfitSharingReceivers extends Branch {
  /**
   * **添加分账接收方**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   */
  post(options?: { json?: V3GlobalProfitSharingReceiversPostJson | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingReceiversPostData>>
  /** {@link V3GlobalProfitSharingReceivers.post} */
  readonly postAsync: V3GlobalProfitSharingReceivers['post']
  /**
   * **删除分账接收方**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   */
  delete(options?: { json?: V3GlobalProfitSharingReceiversDeleteJson | undefined } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalProfitSharingReceivers.delete} */
  readonly deleteAsync: V3GlobalProfitSharingReceivers['delete']
  readonly _account_: V3GlobalProfitSharingReceiversByAccount
  readonly $account$: V3GlobalProfitSharingReceiversByAccount
  readonly '<account>': V3GlobalProfitSharingReceiversByAccount
  readonly '{account}': V3GlobalProfitSharingReceiversByAccount
}

export interface V3GlobalProfitSharingReceiversByAccountGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}) | undefined
}
export interface V3GlobalProfitSharingReceiversByAccountGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account?: string
  /** 分账接收方全称 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
}
export interface V3GlobalProfitSharingReceiversByAccount extends Branch {
  /**
   * **查询分账接收方添加结果**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   */
  get(options: { account: string; query?: V3GlobalProfitSharingReceiversByAccountGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingReceiversByAccountGetData>>
  /** {@link V3GlobalProfitSharingReceiversByAccount.get} */
  readonly getAsync: V3GlobalProfitSharingReceiversByAccount['get']
}

export interface V3GlobalProfitSharingRefunds extends Branch {
  readonly billDownloadUrl: V3GlobalProfitSharingRefundsBillDownloadUrl
  readonly refundableBalance: V3GlobalProfitSharingRefundsRefundableBalance
}

export interface V3GlobalProfitSharingRefundsBillDownloadUrlGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 账单日期 */
  bill_date?: string | undefined
}
export interface V3GlobalProfitSharingRefundsBillDownloadUrlGetData {
  /** 下载地址 */
  download_url?: string
}
export interface V3GlobalProfitSharingRefundsBillDownloadUrl extends Branch {
  /**
   * **获取分账退款账单下载链接**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   */
  get(options?: { query?: V3GlobalProfitSharingRefundsBillDownloadUrlGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingRefundsBillDownloadUrlGetData>>
  /** {@link V3GlobalProfitSharingRefundsBillDownloadUrl.get} */
  readonly getAsync: V3GlobalProfitSharingRefundsBillDownloadUrl['get']
}

export interface V3GlobalProfitSharingRefundsRefundableBalanceGetData {
  /** 出资方商户号 */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额（整数，最小货币单位，人民币为分） */
  balance?: number
  /** 货币类型 */
  currency?: string
}
export interface V3GlobalProfitSharingRefundsRefundableBalance extends Branch {
  /**
   * **查询可供垫付退款实时余额**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   */
  get(options?: RequestOptions): Promise<Response<V3GlobalProfitSharingRefundsRefundableBalanceGetData>>
  /** {@link V3GlobalProfitSharingRefundsRefundableBalance.get} */
  readonly getAsync: V3GlobalProfitSharingRefundsRefundableBalance['get']
}

export interface V3GlobalProfitSharingTransactions extends Branch {
  readonly mark: V3GlobalProfitSharingTransactionsMark
  readonly _transaction_id_: V3GlobalProfitSharingTransactionsByTransaction_id
  readonly $transaction_id$: V3GlobalProfitSharingTransactionsByTransaction_id
  readonly '<transaction_id>': V3GlobalProfitSharingTransactionsByTransaction_id
  readonly '{transaction_id}': V3GlobalProfitSharingTransactionsByTransaction_id
}

export interface V3GlobalProfitSharingTransactionsMarkPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 订单标价币种 */
  currency?: string | undefined
}
export interface V3GlobalProfitSharingTransactionsMark extends Branch {
  /**
   * **分账标记**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   */
  post(options?: { json?: V3GlobalProfitSharingTransactionsMarkPostJson | undefined } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalProfitSharingTransactionsMark.post} */
  readonly postAsync: V3GlobalProfitSharingTransactionsMark['post']
}

export interface V3GlobalProfitSharingTransactionsByTransaction_id extends Branch {
  readonly amounts: V3GlobalProfitSharingTransactionsByTransaction_idAmounts
  readonly refundableAmounts: V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmounts
}

export interface V3GlobalProfitSharingTransactionsByTransaction_idAmountsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3GlobalProfitSharingTransactionsByTransaction_idAmountsGetData {
  /** 微信订单号 */
  transaction_id?: string
  /** 订单剩余待分金额（整数，最小货币单位，人民币为分） */
  unsplit_amount?: number
  /** 货币类型 */
  currency?: string
}
export interface V3GlobalProfitSharingTransactionsByTransaction_idAmounts extends Branch {
  /**
   * **查询剩余待分金额**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   */
  get(options: { transaction_id: string; query?: V3GlobalProfitSharingTransactionsByTransaction_idAmountsGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingTransactionsByTransaction_idAmountsGetData>>
  /** {@link V3GlobalProfitSharingTransactionsByTransaction_idAmounts.get} */
  readonly getAsync: V3GlobalProfitSharingTransactionsByTransaction_idAmounts['get']
}

export interface V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmountsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmountsGetData {
  /** 微信订单号 */
  transaction_id?: string
  /** 订单剩余可退款金额（整数，最小货币单位，人民币为分） */
  refundable_amount?: number
  /** 货币类型 */
  currency?: string
  funds_refundable_amount?: number
}
export interface V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmounts extends Branch {
  /**
   * **查询订单剩余可退款金额**
   *
   * 跨境∙分账 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get(options: { transaction_id: string; query?: V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmountsGetQuery | undefined } & RequestOptions): Promise<Response<V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmountsGetData>>
  /** {@link V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmounts.get} */
  readonly getAsync: V3GlobalProfitSharingTransactionsByTransaction_idRefundableAmounts['get']
}

export interface V3GlobalMicropay extends Branch {
  readonly transactions: V3GlobalMicropayTransactions
}

export interface V3GlobalMicropayTransactions extends Branch {
  readonly id: V3GlobalMicropayTransactionsId
  readonly outTradeNo: V3GlobalMicropayTransactionsOutTradeNo
  readonly pay: V3GlobalMicropayTransactionsPay
}

export interface V3GlobalMicropayTransactionsId extends Branch {
  readonly _transaction_id_: V3GlobalMicropayTransactionsIdByTransaction_id
  readonly $transaction_id$: V3GlobalMicropayTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3GlobalMicropayTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3GlobalMicropayTransactionsIdByTransaction_id
}

export interface V3GlobalMicropayTransactionsIdByTransaction_id extends Branch {
  readonly reverse: V3GlobalMicropayTransactionsIdByTransaction_idReverse
}

export interface V3GlobalMicropayTransactionsIdByTransaction_idReversePostJson {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3GlobalMicropayTransactionsIdByTransaction_idReverse extends Branch {
  /**
   * **撤销订单(微信支付订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: { transaction_id: string; json: V3GlobalMicropayTransactionsIdByTransaction_idReversePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalMicropayTransactionsIdByTransaction_idReverse.post} */
  readonly postAsync: V3GlobalMicropayTransactionsIdByTransaction_idReverse['post']
}

export interface V3GlobalMicropayTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3GlobalMicropayTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3GlobalMicropayTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3GlobalMicropayTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3GlobalMicropayTransactionsOutTradeNoByOut_trade_no
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOut_trade_no extends Branch {
  readonly reverse: V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReverse
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReversePostJson {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}
export interface V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReverse extends Branch {
  /**
   * **撤销订单(商户订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: { out_trade_no: string; json: V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReversePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReverse.post} */
  readonly postAsync: V3GlobalMicropayTransactionsOutTradeNoByOut_trade_noReverse['post']
}

export interface V3GlobalMicropayTransactionsPayPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface V3GlobalMicropayTransactionsPayPostData {
  /** 微信支付订单号 */
  id?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户标识 */
    sp_openid?: string
    /** 用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
    /** 支付货币类型 */
    payer_currency?: string
  }
  /** 优惠功能 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 货币类型 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wechatpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface V3GlobalMicropayTransactionsPay extends Branch {
  /**
   * **提交付款码支付**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  post(options: { json: V3GlobalMicropayTransactionsPayPostJson } & RequestOptions): Promise<Response<V3GlobalMicropayTransactionsPayPostData>>
  /** {@link V3GlobalMicropayTransactionsPay.post} */
  readonly postAsync: V3GlobalMicropayTransactionsPay['post']
}

export interface V3GlobalRefund extends Branch {
  readonly partner: V3GlobalRefundPartner
  readonly rechargeBalance: V3GlobalRefundRechargeBalance
}

export interface V3GlobalRefundPartner extends Branch {
  readonly rechargeBalance: V3GlobalRefundPartnerRechargeBalance
}

export interface V3GlobalRefundPartnerRechargeBalance extends Branch {
  readonly subMchid: V3GlobalRefundPartnerRechargeBalanceSubMchid
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchid extends Branch {
  readonly _sub_mchid_: V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid
  readonly $sub_mchid$: V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid
  readonly '<sub_mchid>': V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid
  readonly '{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchidGetData {
  /** 账户可用余额（整数，最小货币单位，人民币为分） */
  remaining_amount?: number
  /** 货币类型 */
  currency?: string
}
export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid extends Branch {
  /**
   * **商家充值退款余额查询**
   *
   * 跨境 · 从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchidGetData>>
  /** {@link V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid.get} */
  readonly getAsync: V3GlobalRefundPartnerRechargeBalanceSubMchidBySub_mchid['get']
}

export interface V3GlobalRefundRechargeBalanceGetData {
  /** 账户可用余额（整数，最小货币单位，人民币为分） */
  remaining_amount?: number
  /** 货币类型 */
  currency?: string
}
export interface V3GlobalRefundRechargeBalance extends Branch {
  /**
   * **商家充值退款余额查询**
   *
   * 跨境 · 商户
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options?: RequestOptions): Promise<Response<V3GlobalRefundRechargeBalanceGetData>>
  /** {@link V3GlobalRefundRechargeBalance.get} */
  readonly getAsync: V3GlobalRefundRechargeBalance['get']
}

export interface V3GlobalRefundsGetQuery {
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 记录起始位置 */
  offset: number
  /** 每页笔数 */
  count: number
}
export interface V3GlobalRefundsGetData {
  /** 微信支付交易订单号 */
  id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 商户原交易订单号 */
  out_trade_no?: string
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 支付币种 */
    payer_currency?: string
  }
  /** 退款单列表 */
  data?: {
    /** 微信退款单号 */
    id?: string
    /** 商户退款单号 */
    out_refund_no?: string
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
    /** 退款成功时间 */
    success_time?: string
    /** 退款创建时间 */
    create_time?: string
    /** 退款状态 */
    status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
    /** 退款金额 */
    amount?: {
      /** 退款金额（整数，最小货币单位，人民币为分） */
      refund?: number
      /** 货币类型 */
      currency?: string
      /** 用户退款金额（整数，最小货币单位，人民币为分） */
      payer_refund?: number
      /** 支付币种 */
      payer_currency?: string
      /** 汇率 */
      exchange_rate?: {
        /** 汇率类型 */
        type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
        /** 汇率值 */
        rate?: number
      }
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount?: number
      /** 优惠券退款额 */
      refund_amount?: number
      /** 货币类型 */
      currency?: string
    }
  }[]
  /** 订单总退款次数 */
  total_num?: number
  /** 本次返回退款单数 */
  current_total_num?: number
}
export interface V3GlobalRefundsPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 订单金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund: number
    /** 原订单金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 退款币种 */
    currency: string
  } | undefined
  /** 退款通知地址 */
  notify_url?: string | undefined
}
export interface V3GlobalRefundsPostData {
  /** 微信支付退款订单号 */
  id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款币种 */
    currency?: string
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 支付币种 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3GlobalRefunds extends Branch {
  /**
   * **查询所有退款**
   *
   * 跨境∙退款 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   */
  get(options: { query: V3GlobalRefundsGetQuery } & RequestOptions): Promise<Response<V3GlobalRefundsGetData>>
  /** {@link V3GlobalRefunds.get} */
  readonly getAsync: V3GlobalRefunds['get']
  /**
   * **申请退款**
   *
   * 跨境∙退款 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  post(options: { json: V3GlobalRefundsPostJson } & RequestOptions): Promise<Response<V3GlobalRefundsPostData>>
  /** {@link V3GlobalRefunds.post} */
  readonly postAsync: V3GlobalRefunds['post']
  readonly id: V3GlobalRefundsId
  readonly outRefundNo: V3GlobalRefundsOutRefundNo
}

export interface V3GlobalRefundsId extends Branch {
  readonly _refund_id_: V3GlobalRefundsIdByRefund_id
  readonly $refund_id$: V3GlobalRefundsIdByRefund_id
  readonly '<refund_id>': V3GlobalRefundsIdByRefund_id
  readonly '{refund_id}': V3GlobalRefundsIdByRefund_id
}

export interface V3GlobalRefundsIdByRefund_idGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface V3GlobalRefundsIdByRefund_idGetData {
  /** 微信支付退款订单号 */
  id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付交易订单号 */
  transaction_id?: string
  /** 商户原交易订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款状态 */
  status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 支付币种 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3GlobalRefundsIdByRefund_id extends Branch {
  /**
   * **查询单笔退款(微信支付退款订单号)**
   *
   * 跨境∙退款 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: { refund_id: string; query: V3GlobalRefundsIdByRefund_idGetQuery } & RequestOptions): Promise<Response<V3GlobalRefundsIdByRefund_idGetData>>
  /** {@link V3GlobalRefundsIdByRefund_id.get} */
  readonly getAsync: V3GlobalRefundsIdByRefund_id['get']
}

export interface V3GlobalRefundsOutRefundNo extends Branch {
  readonly _out_refund_no_: V3GlobalRefundsOutRefundNoByOut_refund_no
  readonly $out_refund_no$: V3GlobalRefundsOutRefundNoByOut_refund_no
  readonly '<out_refund_no>': V3GlobalRefundsOutRefundNoByOut_refund_no
  readonly '{out_refund_no}': V3GlobalRefundsOutRefundNoByOut_refund_no
}

export interface V3GlobalRefundsOutRefundNoByOut_refund_noGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface V3GlobalRefundsOutRefundNoByOut_refund_noGetData {
  /** 微信支付退款订单号 */
  id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付交易订单号 */
  transaction_id?: string
  /** 商户原交易订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /** 退款状态 */
  status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 支付币种 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency?: string
  }
}
export interface V3GlobalRefundsOutRefundNoByOut_refund_no extends Branch {
  /**
   * **查询单笔退款(商户退款订单号)**
   *
   * 跨境∙退款 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: { out_refund_no: string; query: V3GlobalRefundsOutRefundNoByOut_refund_noGetQuery } & RequestOptions): Promise<Response<V3GlobalRefundsOutRefundNoByOut_refund_noGetData>>
  /** {@link V3GlobalRefundsOutRefundNoByOut_refund_no.get} */
  readonly getAsync: V3GlobalRefundsOutRefundNoByOut_refund_no['get']
}

export interface V3GlobalTransactions extends Branch {
  readonly app: V3GlobalTransactionsApp
  readonly id: V3GlobalTransactionsId
  readonly jsapi: V3GlobalTransactionsJsapi
  readonly mweb: V3GlobalTransactionsMweb
  readonly native: V3GlobalTransactionsNative
  readonly outTradeNo: V3GlobalTransactionsOutTradeNo
}

export interface V3GlobalTransactionsAppPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface V3GlobalTransactionsAppPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3GlobalTransactionsApp extends Branch {
  /**
   * **APP支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   */
  post(options: { json: V3GlobalTransactionsAppPostJson } & RequestOptions): Promise<Response<V3GlobalTransactionsAppPostData>>
  /** {@link V3GlobalTransactionsApp.post} */
  readonly postAsync: V3GlobalTransactionsApp['post']
}

export interface V3GlobalTransactionsId extends Branch {
  readonly _transaction_id_: V3GlobalTransactionsIdByTransaction_id
  readonly $transaction_id$: V3GlobalTransactionsIdByTransaction_id
  readonly '<transaction_id>': V3GlobalTransactionsIdByTransaction_id
  readonly '{transaction_id}': V3GlobalTransactionsIdByTransaction_id
}

export interface V3GlobalTransactionsIdByTransaction_idGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface V3GlobalTransactionsIdByTransaction_idGetData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface V3GlobalTransactionsIdByTransaction_id extends Branch {
  /**
   * **查询订单(微信支付订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   */
  get(options: { transaction_id: string; query: V3GlobalTransactionsIdByTransaction_idGetQuery } & RequestOptions): Promise<Response<V3GlobalTransactionsIdByTransaction_idGetData>>
  /** {@link V3GlobalTransactionsIdByTransaction_id.get} */
  readonly getAsync: V3GlobalTransactionsIdByTransaction_id['get']
  readonly close: V3GlobalTransactionsIdByTransaction_idClose
}

export interface V3GlobalTransactionsIdByTransaction_idClosePostJson {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}
export interface V3GlobalTransactionsIdByTransaction_idClose extends Branch {
  /**
   * **关闭订单(微信支付订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post(options: { transaction_id: string; json: V3GlobalTransactionsIdByTransaction_idClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalTransactionsIdByTransaction_idClose.post} */
  readonly postAsync: V3GlobalTransactionsIdByTransaction_idClose['post']
}

export interface V3GlobalTransactionsJsapiPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface V3GlobalTransactionsJsapiPostData {
  /** 预支付交易会话标识 */
  prepay_id?: string
}
export interface V3GlobalTransactionsJsapi extends Branch {
  /**
   * **JSAPI支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   */
  post(options: { json: V3GlobalTransactionsJsapiPostJson } & RequestOptions): Promise<Response<V3GlobalTransactionsJsapiPostData>>
  /** {@link V3GlobalTransactionsJsapi.post} */
  readonly postAsync: V3GlobalTransactionsJsapi['post']
}

export interface V3GlobalTransactionsMwebPostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    }
  }
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface V3GlobalTransactionsMwebPostData {
  /** 支付跳转链接 */
  mweb_url?: string
}
export interface V3GlobalTransactionsMweb extends Branch {
  /**
   * **H5支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  post(options: { json: V3GlobalTransactionsMwebPostJson } & RequestOptions): Promise<Response<V3GlobalTransactionsMwebPostData>>
  /** {@link V3GlobalTransactionsMweb.post} */
  readonly postAsync: V3GlobalTransactionsMweb['post']
}

export interface V3GlobalTransactionsNativePostJson {
  /** 商户号 */
  mchid: string
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: readonly {
    /** 订单原价 */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: readonly {
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined
  }[] | undefined
}
export interface V3GlobalTransactionsNativePostData {
  /** 二维码链接 */
  code_url?: string
}
export interface V3GlobalTransactionsNative extends Branch {
  /**
   * **Native支付下单**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  post(options: { json: V3GlobalTransactionsNativePostJson } & RequestOptions): Promise<Response<V3GlobalTransactionsNativePostData>>
  /** {@link V3GlobalTransactionsNative.post} */
  readonly postAsync: V3GlobalTransactionsNative['post']
}

export interface V3GlobalTransactionsOutTradeNo extends Branch {
  readonly _out_trade_no_: V3GlobalTransactionsOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3GlobalTransactionsOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3GlobalTransactionsOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3GlobalTransactionsOutTradeNoByOut_trade_no
}

export interface V3GlobalTransactionsOutTradeNoByOut_trade_noGetQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}
export interface V3GlobalTransactionsOutTradeNoByOut_trade_noGetData {
  /** 商户号 */
  mchid?: string
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 订单标价币种 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /** 商品价格 */
      price?: number
    }[]
  }[]
}
export interface V3GlobalTransactionsOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询订单(商户订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   */
  get(options: { out_trade_no: string; query: V3GlobalTransactionsOutTradeNoByOut_trade_noGetQuery } & RequestOptions): Promise<Response<V3GlobalTransactionsOutTradeNoByOut_trade_noGetData>>
  /** {@link V3GlobalTransactionsOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3GlobalTransactionsOutTradeNoByOut_trade_no['get']
  readonly close: V3GlobalTransactionsOutTradeNoByOut_trade_noClose
}

export interface V3GlobalTransactionsOutTradeNoByOut_trade_noClosePostJson {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}
export interface V3GlobalTransactionsOutTradeNoByOut_trade_noClose extends Branch {
  /**
   * **关闭订单(商户订单号)**
   *
   * 跨境∙支付 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post(options: { out_trade_no: string; json: V3GlobalTransactionsOutTradeNoByOut_trade_noClosePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GlobalTransactionsOutTradeNoByOut_trade_noClose.post} */
  readonly postAsync: V3GlobalTransactionsOutTradeNoByOut_trade_noClose['post']
}

export interface V3GlobalCertificatesGetData {
  /** 平台证书列表 */
  data?: {
    /** 证书序列号 */
    serial_no?: string
    /**
     * 证书启用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    effective_time?: string
    /**
     * 证书弃用时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    expire_time?: string
    /** 证书信息 */
    encrypt_certificate?: {
      /** 加密证书的算法 */
      algorithm?: string
      /** 加密证书的随机串 */
      nonce?: string
      /** 加密证书的附加数据 */
      associated_data?: 'certificate' | (string & {})
      /**
       * 加密后的证书内容
       * 用 APIv3 密钥解密
       */
      ciphertext?: string
    }
  }[]
}
export interface V3GlobalCertificates extends Branch {
  /**
   * **获取平台证书列表**
   *
   * 跨境 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
   */
  get(options?: RequestOptions): Promise<Response<V3GlobalCertificatesGetData>>
  /** {@link V3GlobalCertificates.get} */
  readonly getAsync: V3GlobalCertificates['get']
}

export interface V3GlobalCustoms extends Branch {
  readonly orders: V3GlobalCustomsOrders
  readonly redeclare: V3GlobalCustomsRedeclare
  readonly verifyCertificate: V3GlobalCustomsVerifyCertificate
}

export interface V3GlobalCustomsOrdersGetQuery {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id' | (string & {})
  /** 订单号 */
  order_no: string
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 偏移量 */
  offset?: number | undefined
  /** 请求最大记录条数 */
  limit?: number | undefined
}
export interface V3GlobalCustomsOrdersGetData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /**
   * 核验机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id?: string
  /** 偏移量 */
  offset?: number
  /** 请求最大记录条数 */
  limit?: number
  /** 查询结果总条数 */
  total_count?: number
  /** 报关数据包 */
  data?: {
    /** 商户子单号 */
    sub_order_no?: string
    /** 微信子单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /**
     * 海关代码
     * - `GUANGZHOU_ZS` 广州
     * - `HANGZHOU_ZS` 杭州
     * - `NINGBO` 宁波
     * - `ZHENGZHOU_BS` 郑州
     * - `CHONGQING` 重庆
     * - `SHANGHAI_ZS` 上海
     * - `SHENZHEN` 深圳
     * - `ZHENGZHOU_ZH_ZS` 郑州综保
     * - `TIANJIN` 天津
     */
    customs?: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
    /** 币种 */
    fee_type?: string
    /** 子单金额（整数，最小货币单位，人民币为分） */
    order_fee?: number
    /** 关税 */
    duty?: number
    /** 物流费用 */
    transport_fee?: number
    /** 商品费用 */
    product_fee?: number
    /**
     * 报关状态
     * - `PROCESSING` 申报中
     * - `UNDECLARED` 未申报
     * - `SUBMITTED` 已修改未申报
     * - `SUCCESS` 申报成功
     * - `FAIL` 申报失败
     * - `EXCEPT` 海关接口异常
     */
    state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time?: string
  }[]
}
export interface V3GlobalCustomsOrdersPostJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 货币类型 */
  fee_type?: string | undefined
  /** 子订单金额（整数，最小货币单位，人民币为分） */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}
export interface V3GlobalCustomsOrdersPostData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /**
   * 报关状态
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /**
   * 核验机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 */
  verify_department_trade_id?: string
}
export interface V3GlobalCustomsOrdersPatchJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /**
   * 海关编码
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额（整数，最小货币单位，人民币为分） */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}
export interface V3GlobalCustomsOrdersPatchData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /**
   * 报关状态
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time?: string
  /**
   * 核验机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department?: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id?: string
}
export interface V3GlobalCustomsOrders extends Branch {
  /**
   * **报关查询**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   */
  get(options: { query: V3GlobalCustomsOrdersGetQuery } & RequestOptions): Promise<Response<V3GlobalCustomsOrdersGetData>>
  /** {@link V3GlobalCustomsOrders.get} */
  readonly getAsync: V3GlobalCustomsOrders['get']
  /**
   * **报关**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   */
  post(options: { json: V3GlobalCustomsOrdersPostJson } & RequestOptions): Promise<Response<V3GlobalCustomsOrdersPostData>>
  /** {@link V3GlobalCustomsOrders.post} */
  readonly postAsync: V3GlobalCustomsOrders['post']
  /**
   * **报关信息修改**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   */
  patch(options: { json: V3GlobalCustomsOrdersPatchJson } & RequestOptions): Promise<Response<V3GlobalCustomsOrdersPatchData>>
  /** {@link V3GlobalCustomsOrders.patch} */
  readonly patchAsync: V3GlobalCustomsOrders['patch']
}

export interface V3GlobalCustomsRedeclarePostJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户子单号 */
  sub_order_no?: string | undefined
  /** 微信子单号 */
  sub_order_id?: string | undefined
  /**
   * 海关编码
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
}
export interface V3GlobalCustomsRedeclarePostData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /**
   * 报关状态
   * - `PROCESSING` 申报中
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 已修改未申报
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time?: string
  /** 申报结果说明 */
  explanation?: string
}
export interface V3GlobalCustomsRedeclare extends Branch {
  /**
   * **报关重推**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   */
  post(options: { json: V3GlobalCustomsRedeclarePostJson } & RequestOptions): Promise<Response<V3GlobalCustomsRedeclarePostData>>
  /** {@link V3GlobalCustomsRedeclare.post} */
  readonly postAsync: V3GlobalCustomsRedeclare['post']
}

export interface V3GlobalCustomsVerifyCertificatePostJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州
   * - `HANGZHOU_ZS` 杭州
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保
   * - `TIANJIN` 天津
   */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD' | (string & {})
  /**
   * 证件号
   * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
   */
  certificate_id: string | Encrypted
  /**
   * 证件姓名
   * 敏感信息：用微信支付公钥加密（PKCS#1 v1.5）
   */
  certificate_name: string | Encrypted
}
export interface V3GlobalCustomsVerifyCertificatePostData {
  /** 机构APPID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 身份核验结果 */
  certificate_check_result?: 'SAME' | 'DIFFERENT' | (string & {})
}
export interface V3GlobalCustomsVerifyCertificate extends Branch {
  /**
   * **身份信息校验**
   *
   * 跨境∙报关 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   */
  post(options: { json: V3GlobalCustomsVerifyCertificatePostJson } & RequestOptions): Promise<Response<V3GlobalCustomsVerifyCertificatePostData>>
  /** {@link V3GlobalCustomsVerifyCertificate.post} */
  readonly postAsync: V3GlobalCustomsVerifyCertificate['post']
}

export interface V3GlobalSettle extends Branch {
  readonly settlements: V3GlobalSettleSettlements
}

export interface V3GlobalSettleSettlementsGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE' | (string & {})
  /** 结算开始日期 */
  settle_start_date?: string | undefined
  /** 结算结束日期 */
  settle_end_date?: string | undefined
  /** 最大记录条数 */
  limit: number
  /** 记录起始位置 */
  offset: number
}
export interface V3GlobalSettleSettlementsGetData {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 */
    batch_id?: string
    /** 结算日期 */
    settlement_date?: string
    /** 交易开始日期 */
    trade_start_date?: string
    /** 交易结束日期 */
    trade_end_date?: string
    /** 金额 */
    amount?: {
      /** 已结算金额（整数，最小货币单位，人民币为分） */
      settled?: number
      /** 未结算金额（整数，最小货币单位，人民币为分） */
      unsettle?: number
      /** 结算币种 */
      currency?: string
      /** 支付金额（整数，最小货币单位，人民币为分） */
      pay?: number
      /** 退款金额（整数，最小货币单位，人民币为分） */
      refund?: number
      /** 支付净额 */
      net?: number
      /** 手续费金额（整数，最小货币单位，人民币为分） */
      fee?: number
    }
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {})
    /** 分账业务金额 */
    split_amount?: {
      /** 已结算金额（整数，最小货币单位，人民币为分） */
      settled?: number
      /** 未结算金额（整数，最小货币单位，人民币为分） */
      unsettle?: number
      /** 结算币种 */
      currency?: string
      /** 支付金额（整数，最小货币单位，人民币为分） */
      pay?: number
      /** 退款金额（整数，最小货币单位，人民币为分） */
      refund?: number
    }
  }[]
  /** 总记录条数 */
  total_count?: number
  /** 记录起始位置 */
  offset?: number
  /** 本次返回条数 */
  limit?: number
}
export interface V3GlobalSettleSettlements extends Branch {
  /**
   * **查询结算资金明细**
   *
   * 跨境 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   */
  get(options: { query: V3GlobalSettleSettlementsGetQuery } & RequestOptions): Promise<Response<V3GlobalSettleSettlementsGetData>>
  /** {@link V3GlobalSettleSettlements.get} */
  readonly getAsync: V3GlobalSettleSettlements['get']
}

export interface V3GlobalStatementsGetQuery {
  /** 账单日期 */
  date: string
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
}
export interface V3GlobalStatements extends Branch {
  /**
   * **下载对账单**
   *
   * 跨境 · 商户、从业机构
   *
   * 域名 `https://apihk.mch.weixin.qq.com`（`baseURL`）；应答是没有签名的文件，用 `instance.download()`
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   */
  get(options: { query: V3GlobalStatementsGetQuery } & FileOptions): Promise<Response<unknown>>
  /** {@link V3GlobalStatements.get} */
  readonly getAsync: V3GlobalStatements['get']
}
