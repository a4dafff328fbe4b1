// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Transfer extends Branch {
  readonly batches: V3TransferBatches
  readonly billReceipt: V3TransferBillReceipt
}

export interface V3TransferBatchesPostJson {
  /** 直连商户的appid */
  appid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额（整数，最小货币单位，人民币为分） */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    openid: string
    /**
     * 收款用户姓名
     * 敏感信息：用微信支付公钥加密
     */
    user_name: string | Encrypted
    /**
     * 收款用户身份证
     * 敏感信息：用微信支付公钥加密
     */
    user_id_card?: string | Encrypted | undefined
  }[]
  /** 转账场景ID */
  transfer_scene_id: string
  /** 通知地址 */
  notify_url?: string | undefined
}
export interface V3TransferBatchesPostData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信批次单号 */
  batch_id?: string
  /** 批次创建时间 */
  create_time?: string
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}
export interface V3TransferBatches extends Branch {
  /**
   * **发起批量转账**
   *
   * 资金应用∙转账 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
   */
  post(options: { json: V3TransferBatchesPostJson } & RequestOptions): Promise<Response<V3TransferBatchesPostData>>
  /** {@link V3TransferBatches.post} */
  readonly postAsync: V3TransferBatches['post']
  readonly batchId: V3TransferBatchesBatchId
  readonly outBatchNo: V3TransferBatchesOutBatchNo
}

export interface V3TransferBatchesBatchId extends Branch {
  readonly _batch_id_: V3TransferBatchesBatchIdByBatch_id
  readonly $batch_id$: V3TransferBatchesBatchIdByBatch_id
  readonly '<batch_id>': V3TransferBatchesBatchIdByBatch_id
  readonly '{batch_id}': V3TransferBatchesBatchIdByBatch_id
}

export interface V3TransferBatchesBatchIdByBatch_idGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: string | undefined
}
export interface V3TransferBatchesBatchIdByBatch_idGetData {
  /** 转账批次单 */
  transfer_batch?: {
    /** 商户号 */
    mchid?: string
    /** 商家批次单号 */
    out_batch_no?: string
    /** 微信批次单号 */
    batch_id?: string
    /** 直连商户的appid */
    appid?: string
    /** 批次状态 */
    batch_status?: string
    /** 批次类型 */
    batch_type?: string
    /** 批次名称 */
    batch_name?: string
    /** 批次备注 */
    batch_remark?: string
    /** 批次关闭原因 */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
    /** 转账总金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 转账总笔数 */
    total_num?: number
    /** 批次创建时间 */
    create_time?: string
    /** 批次更新时间 */
    update_time?: string
    /** 转账成功金额（整数，最小货币单位，人民币为分） */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /** 转账失败金额（整数，最小货币单位，人民币为分） */
    fail_amount?: number
    /** 转账失败笔数 */
    fail_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_status?: string
  }[]
}
export interface V3TransferBatchesBatchIdByBatch_id extends Branch {
  /**
   * **微信批次单号查询批次单**
   *
   * 资金应用∙转账 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
   */
  get(options: { batch_id: string; query: V3TransferBatchesBatchIdByBatch_idGetQuery } & RequestOptions): Promise<Response<V3TransferBatchesBatchIdByBatch_idGetData>>
  /** {@link V3TransferBatchesBatchIdByBatch_id.get} */
  readonly getAsync: V3TransferBatchesBatchIdByBatch_id['get']
  readonly details: V3TransferBatchesBatchIdByBatch_idDetails
}

export interface V3TransferBatchesBatchIdByBatch_idDetails extends Branch {
  readonly detailId: V3TransferBatchesBatchIdByBatch_idDetailsDetailId
}

export interface V3TransferBatchesBatchIdByBatch_idDetailsDetailId extends Branch {
  readonly _detail_id_: V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly $detail_id$: V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '<detail_id>': V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '{detail_id}': V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
}

export interface V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData {
  /** 商户号 */
  mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信批次单号 */
  batch_id?: string
  /** 直连商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 微信明细单号 */
  detail_id?: string
  /** 明细状态 */
  detail_status?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {})
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time?: string
}
export interface V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id extends Branch {
  /**
   * **微信明细单号查询明细单**
   *
   * 资金应用∙转账 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
   */
  get(options: { batch_id: string; detail_id: string } & RequestOptions): Promise<Response<V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData>>
  /** {@link V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id.get} */
  readonly getAsync: V3TransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
}

export interface V3TransferBatchesOutBatchNo extends Branch {
  readonly _out_batch_no_: V3TransferBatchesOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3TransferBatchesOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3TransferBatchesOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3TransferBatchesOutBatchNoByOut_batch_no
}

export interface V3TransferBatchesOutBatchNoByOut_batch_noGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: string | undefined
}
export interface V3TransferBatchesOutBatchNoByOut_batch_noGetData {
  /** 转账批次单 */
  transfer_batch?: {
    /** 商户号 */
    mchid?: string
    /** 商家批次单号 */
    out_batch_no?: string
    /** 微信批次单号 */
    batch_id?: string
    /** 直连商户的appid */
    appid?: string
    /** 批次状态 */
    batch_status?: string
    /** 批次类型 */
    batch_type?: string
    /** 批次名称 */
    batch_name?: string
    /** 批次备注 */
    batch_remark?: string
    /** 批次关闭原因 */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
    /** 转账总金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 转账总笔数 */
    total_num?: number
    /** 批次创建时间 */
    create_time?: string
    /** 批次更新时间 */
    update_time?: string
    /** 转账成功金额（整数，最小货币单位，人民币为分） */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /** 转账失败金额（整数，最小货币单位，人民币为分） */
    fail_amount?: number
    /** 转账失败笔数 */
    fail_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_status?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface V3TransferBatchesOutBatchNoByOut_batch_no extends Branch {
  /**
   * **商家批次单号查询批次单**
   *
   * 资金应用∙转账 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458877
   */
  get(options: { out_batch_no: string; query: V3TransferBatchesOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3TransferBatchesOutBatchNoByOut_batch_noGetData>>
  /** {@link V3TransferBatchesOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3TransferBatchesOutBatchNoByOut_batch_no['get']
  readonly details: V3TransferBatchesOutBatchNoByOut_batch_noDetails
}

export interface V3TransferBatchesOutBatchNoByOut_batch_noDetails extends Branch {
  readonly outDetailNo: V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
}

export interface V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo extends Branch {
  readonly _out_detail_no_: V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
}

export interface V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData {
  /** 商户号 */
  mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信批次单号 */
  batch_id?: string
  /** 直连商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 微信明细单号 */
  detail_id?: string
  /** 明细状态 */
  detail_status?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {})
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time?: string
}
export interface V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no extends Branch {
  /**
   * **商家明细单号查询明细单**
   *
   * 资金应用∙转账 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458902
   */
  get(options: { out_batch_no: string; out_detail_no: string } & RequestOptions): Promise<Response<V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData>>
  /** {@link V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3TransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
}

export interface V3TransferBillReceiptPostJson {
  /** 商家批次单号 */
  out_batch_no: string
}
export interface V3TransferBillReceiptPostData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 电子回单申请单号 */
  signature_no?: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3TransferBillReceipt extends Branch {
  /**
   * **转账电子回单申请受理**
   *
   * 资金应用∙转账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   */
  post(options: { json: V3TransferBillReceiptPostJson } & RequestOptions): Promise<Response<V3TransferBillReceiptPostData>>
  /** {@link V3TransferBillReceipt.post} */
  readonly postAsync: V3TransferBillReceipt['post']
  readonly _out_batch_no_: V3TransferBillReceiptByOut_batch_no
  readonly $out_batch_no$: V3TransferBillReceiptByOut_batch_no
  readonly '<out_batch_no>': V3TransferBillReceiptByOut_batch_no
  readonly '{out_batch_no}': V3TransferBillReceiptByOut_batch_no
}

export interface V3TransferBillReceiptByOut_batch_noGetData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 电子回单申请单号 */
  signature_no?: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}
export interface V3TransferBillReceiptByOut_batch_no extends Branch {
  /**
   * **查询转账电子回单**
   *
   * 资金应用∙转账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
   */
  get(options: { out_batch_no: string } & RequestOptions): Promise<Response<V3TransferBillReceiptByOut_batch_noGetData>>
  /** {@link V3TransferBillReceiptByOut_batch_no.get} */
  readonly getAsync: V3TransferBillReceiptByOut_batch_no['get']
}
