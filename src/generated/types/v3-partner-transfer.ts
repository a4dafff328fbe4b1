// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3PartnerTransfer extends Branch {
  readonly batches: V3PartnerTransferBatches
}

export interface V3PartnerTransferBatchesPostJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {})
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
    /** 收款用户openid */
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
  /** 服务商的appid */
  sp_appid?: string | undefined
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}) | undefined
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}) | undefined
}
export interface V3PartnerTransferBatchesPostData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 批次创建时间 */
  create_time?: string
}
export interface V3PartnerTransferBatches extends Branch {
  /**
   * **发起批量转账**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
   */
  post(options: { json: V3PartnerTransferBatchesPostJson } & RequestOptions): Promise<Response<V3PartnerTransferBatchesPostData>>
  /** {@link V3PartnerTransferBatches.post} */
  readonly postAsync: V3PartnerTransferBatches['post']
  readonly batchId: V3PartnerTransferBatchesBatchId
  readonly outBatchNo: V3PartnerTransferBatchesOutBatchNo
}

export interface V3PartnerTransferBatchesBatchId extends Branch {
  readonly _batch_id_: V3PartnerTransferBatchesBatchIdByBatch_id
  readonly $batch_id$: V3PartnerTransferBatchesBatchIdByBatch_id
  readonly '<batch_id>': V3PartnerTransferBatchesBatchIdByBatch_id
  readonly '{batch_id}': V3PartnerTransferBatchesBatchIdByBatch_id
}

export interface V3PartnerTransferBatchesBatchIdByBatch_idGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined
}
export interface V3PartnerTransferBatchesBatchIdByBatch_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 特约商户appid */
  sub_appid?: string
  /** 批次状态 */
  batch_status?: string
  /** 批次类型 */
  batch_type?: string
  /** 特约商户授权类型 */
  authorization_type?: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {})
  /** 批次名称 */
  batch_name?: string
  /** 批次备注 */
  batch_remark?: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
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
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_status?: string
  }[]
  /** 服务商的appid */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}
export interface V3PartnerTransferBatchesBatchIdByBatch_id extends Branch {
  /**
   * **微信支付批次单号查询批次单**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715990
   */
  get(options: { batch_id: string; query: V3PartnerTransferBatchesBatchIdByBatch_idGetQuery } & RequestOptions): Promise<Response<V3PartnerTransferBatchesBatchIdByBatch_idGetData>>
  /** {@link V3PartnerTransferBatchesBatchIdByBatch_id.get} */
  readonly getAsync: V3PartnerTransferBatchesBatchIdByBatch_id['get']
  readonly details: V3PartnerTransferBatchesBatchIdByBatch_idDetails
}

export interface V3PartnerTransferBatchesBatchIdByBatch_idDetails extends Branch {
  readonly detailId: V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailId
}

export interface V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailId extends Branch {
  readonly _detail_id_: V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly $detail_id$: V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '<detail_id>': V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '{detail_id}': V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
}

export interface V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 微信支付明细单号 */
  detail_id?: string
  /** 明细状态 */
  detail_status?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {})
  /** 收款用户openid */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  username?: string
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time?: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id extends Branch {
  /**
   * **微信支付明细单号查询明细单**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718324
   */
  get(options: { batch_id: string; detail_id: string } & RequestOptions): Promise<Response<V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData>>
  /** {@link V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id.get} */
  readonly getAsync: V3PartnerTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
}

export interface V3PartnerTransferBatchesOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PartnerTransferBatchesOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PartnerTransferBatchesOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PartnerTransferBatchesOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOut_batch_no
}

export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_noGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {}) | undefined
}
export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 特约商户appid */
  sub_appid?: string
  /** 批次状态 */
  batch_status?: string
  /** 批次类型 */
  batch_type?: string
  /** 特约商户授权类型 */
  authorization_type?: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {})
  /** 批次名称 */
  batch_name?: string
  /** 批次备注 */
  batch_remark?: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
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
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_status?: string
  }[]
  /** 服务商的appid */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}
export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_no extends Branch {
  /**
   * **商家批次单号查询批次单**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718112
   */
  get(options: { out_batch_no: string; query: V3PartnerTransferBatchesOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3PartnerTransferBatchesOutBatchNoByOut_batch_noGetData>>
  /** {@link V3PartnerTransferBatchesOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3PartnerTransferBatchesOutBatchNoByOut_batch_no['get']
  readonly details: V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetails
}

export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetails extends Branch {
  readonly outDetailNo: V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo extends Branch {
  readonly _out_detail_no_: V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
}

export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 微信支付明细单号 */
  detail_id?: string
  /** 明细状态 */
  detail_status?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {})
  /** 收款用户openid */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  username?: string
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time?: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no extends Branch {
  /**
   * **商家明细单号查询明细单**
   *
   * 资金应用∙转账∙服务商模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718434
   */
  get(options: { out_batch_no: string; out_detail_no: string } & RequestOptions): Promise<Response<V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData>>
  /** {@link V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3PartnerTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
}
