// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3BankTransfer extends Branch {
  readonly batches: V3BankTransferBatches
}

export interface V3BankTransferBatchesPostJson {
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string | undefined
  /** 转账总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 转账场景 */
  transfer_scene: string
  /** 批量转账用途 */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?: readonly {
    /** 银行明细单号 */
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
  }[] | undefined
}
export interface V3BankTransferBatchesPostData {
  /** 银行批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 批次创建时间 */
  create_time?: string
}
export interface V3BankTransferBatches extends Branch {
  /**
   * **发起批量转账**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465889
   */
  post(options: { json: V3BankTransferBatchesPostJson } & RequestOptions): Promise<Response<V3BankTransferBatchesPostData>>
  /** {@link V3BankTransferBatches.post} */
  readonly postAsync: V3BankTransferBatches['post']
  readonly batchId: V3BankTransferBatchesBatchId
  readonly outBatchNo: V3BankTransferBatchesOutBatchNo
}

export interface V3BankTransferBatchesBatchId extends Branch {
  readonly _batch_id_: V3BankTransferBatchesBatchIdByBatch_id
  readonly $batch_id$: V3BankTransferBatchesBatchIdByBatch_id
  readonly '<batch_id>': V3BankTransferBatchesBatchIdByBatch_id
  readonly '{batch_id}': V3BankTransferBatchesBatchIdByBatch_id
}

export interface V3BankTransferBatchesBatchIdByBatch_idGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined
}
export interface V3BankTransferBatchesBatchIdByBatch_idGetData {
  /** 银行服务商号 */
  bank_sp_mchid?: string
  /** 服务平台商户号 */
  platform_mchid?: string
  /** 付款企业商户号 */
  specialized_payment_mchid?: string
  /** 实际出资商户号 */
  sponsor_mchid?: string
  /** 用户授权商户号 */
  user_authorized_mchid?: string
  /** 用户授权appid */
  user_authorized_appid?: string
  /** 银行批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name?: string
  /** 批次备注 */
  batch_remark?: string
  /** 附加信息 */
  attach_remark?: string
  /**
   * 批量转账用途
   * - `GOODSPAYMENT` 货款
   * - `COMMISSION` 佣金
   * - `REFUND` 退款
   * - `REIMBURSEMENT` 报销
   * - `FREIGHT` 运费
   * - `OTHERS` 其他
   */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 转账总笔数 */
  total_count?: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额（整数，最小货币单位，人民币为分） */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /** 转账失败金额（整数，最小货币单位，人民币为分） */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id?: string
    /** 银行明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_state?: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {})
  }[]
}
export interface V3BankTransferBatchesBatchIdByBatch_id extends Branch {
  /**
   * **微信支付批次单号查询批次单**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465891
   */
  get(options: { batch_id: string; query: V3BankTransferBatchesBatchIdByBatch_idGetQuery } & RequestOptions): Promise<Response<V3BankTransferBatchesBatchIdByBatch_idGetData>>
  /** {@link V3BankTransferBatchesBatchIdByBatch_id.get} */
  readonly getAsync: V3BankTransferBatchesBatchIdByBatch_id['get']
  readonly details: V3BankTransferBatchesBatchIdByBatch_idDetails
}

export interface V3BankTransferBatchesBatchIdByBatch_idDetails extends Branch {
  readonly detailId: V3BankTransferBatchesBatchIdByBatch_idDetailsDetailId
}

export interface V3BankTransferBatchesBatchIdByBatch_idDetailsDetailId extends Branch {
  readonly _detail_id_: V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly $detail_id$: V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '<detail_id>': V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '{detail_id}': V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
}

export interface V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData {
  /** 银行服务商号 */
  bank_sp_mchid?: string
  /** 服务平台商户号 */
  platform_mchid?: string
  /** 付款企业商户号 */
  specialized_payment_mchid?: string
  /** 实际出资商户号 */
  sponsor_mchid?: string
  /** 用户授权商户号 */
  user_authorized_mchid?: string
  /** 用户授权appid */
  user_authorized_appid?: string
  /** 银行批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 */
  out_detail_no?: string
  /** 微信支付明细单号 */
  detail_id?: string
  /** 收款用户openid */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  username?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细状态 */
  detail_state?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {})
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time?: string
  /** 收款账户类型 */
  account_type?: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id extends Branch {
  /**
   * **微信支付明细单号查询明细单**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465897
   */
  get(options: { batch_id: string; detail_id: string } & RequestOptions): Promise<Response<V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData>>
  /** {@link V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id.get} */
  readonly getAsync: V3BankTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
}

export interface V3BankTransferBatchesOutBatchNo extends Branch {
  readonly _out_batch_no_: V3BankTransferBatchesOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3BankTransferBatchesOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3BankTransferBatchesOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3BankTransferBatchesOutBatchNoByOut_batch_no
}

export interface V3BankTransferBatchesOutBatchNoByOut_batch_noGetQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined
}
export interface V3BankTransferBatchesOutBatchNoByOut_batch_noGetData {
  /** 银行服务商号 */
  bank_sp_mchid?: string
  /** 服务平台商户号 */
  platform_mchid?: string
  /** 付款企业商户号 */
  specialized_payment_mchid?: string
  /** 实际出资商户号 */
  sponsor_mchid?: string
  /** 用户授权商户号 */
  user_authorized_mchid?: string
  /** 用户授权appid */
  user_authorized_appid?: string
  /** 银行批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name?: string
  /** 批次备注 */
  batch_remark?: string
  /** 附加信息 */
  attach_remark?: string
  /**
   * 批量转账用途
   * - `GOODSPAYMENT` 货款
   * - `COMMISSION` 佣金
   * - `REFUND` 退款
   * - `REIMBURSEMENT` 报销
   * - `FREIGHT` 运费
   * - `OTHERS` 其他
   */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 转账总笔数 */
  total_count?: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额（整数，最小货币单位，人民币为分） */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /** 转账失败金额（整数，最小货币单位，人民币为分） */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id?: string
    /** 银行明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_state?: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {})
  }[]
}
export interface V3BankTransferBatchesOutBatchNoByOut_batch_no extends Branch {
  /**
   * **银行批次单号查询批次单**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465903
   */
  get(options: { out_batch_no: string; query: V3BankTransferBatchesOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3BankTransferBatchesOutBatchNoByOut_batch_noGetData>>
  /** {@link V3BankTransferBatchesOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3BankTransferBatchesOutBatchNoByOut_batch_no['get']
  readonly details: V3BankTransferBatchesOutBatchNoByOut_batch_noDetails
}

export interface V3BankTransferBatchesOutBatchNoByOut_batch_noDetails extends Branch {
  readonly outDetailNo: V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
}

export interface V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo extends Branch {
  readonly _out_detail_no_: V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
}

export interface V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData {
  /** 银行服务商号 */
  bank_sp_mchid?: string
  /** 服务平台商户号 */
  platform_mchid?: string
  /** 付款企业商户号 */
  specialized_payment_mchid?: string
  /** 实际出资商户号 */
  sponsor_mchid?: string
  /** 用户授权商户号 */
  user_authorized_mchid?: string
  /** 用户授权appid */
  user_authorized_appid?: string
  /** 银行批次单号 */
  out_batch_no?: string
  /** 微信支付批次单号 */
  batch_id?: string
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 */
  out_detail_no?: string
  /** 微信支付明细单号 */
  detail_id?: string
  /** 收款用户openid */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  username?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细状态 */
  detail_state?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {})
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time?: string
  /** 收款账户类型 */
  account_type?: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no extends Branch {
  /**
   * **银行明细单号查询明细单**
   *
   * 资金应用∙转账∙银行模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465915
   */
  get(options: { out_batch_no: string; out_detail_no: string } & RequestOptions): Promise<Response<V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData>>
  /** {@link V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3BankTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
}
