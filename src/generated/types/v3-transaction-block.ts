// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3TransactionBlock extends Branch {
  readonly transactionBlockRecords: V3TransactionBlockTransactionBlockRecords
  readonly transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions
}

export interface V3TransactionBlockTransactionBlockRecords extends Branch {
  readonly subMchid: V3TransactionBlockTransactionBlockRecordsSubMchid
  readonly _block_record_id_: V3TransactionBlockTransactionBlockRecordsByBlock_record_id
  readonly $block_record_id$: V3TransactionBlockTransactionBlockRecordsByBlock_record_id
  readonly '<block_record_id>': V3TransactionBlockTransactionBlockRecordsByBlock_record_id
  readonly '{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlock_record_id
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchid extends Branch {
  readonly _sub_mchid_: V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid
  readonly $sub_mchid$: V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid
  readonly '<sub_mchid>': V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid
  readonly '{sub_mchid}': V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchidGetQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number | undefined
}
export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchidGetData {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: {
    /** 交易拦截记录ID */
    block_record_id?: string
    /**
     * 拦截时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    block_time?: string
    /** 拦截原因 */
    block_reason?: string
    /** 拦截笔数 */
    number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {})
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | (string & {})
    /** 商户提交资料内容 */
    requested_item_info?: string
  }[]
}
export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid extends Branch {
  /**
   * **分页查询子商户名下的交易拦截记录**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
   */
  get(options: { sub_mchid: string; query: V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchidGetQuery } & RequestOptions): Promise<Response<V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchidGetData>>
  /** {@link V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid.get} */
  readonly getAsync: V3TransactionBlockTransactionBlockRecordsSubMchidBySub_mchid['get']
}

export interface V3TransactionBlockTransactionBlockRecordsByBlock_record_idGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3TransactionBlockTransactionBlockRecordsByBlock_record_idGetData {
  /** 交易拦截记录ID */
  block_record_id?: string
  /**
   * 拦截时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  block_time?: string
  /** 拦截原因 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {})
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {})
  /** 商户提交资料内容 */
  requested_item_info?: string
}
export interface V3TransactionBlockTransactionBlockRecordsByBlock_record_id extends Branch {
  /**
   * **查询子商户交易拦截记录详情**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940435
   */
  get(options: { block_record_id: string; query: V3TransactionBlockTransactionBlockRecordsByBlock_record_idGetQuery } & RequestOptions): Promise<Response<V3TransactionBlockTransactionBlockRecordsByBlock_record_idGetData>>
  /** {@link V3TransactionBlockTransactionBlockRecordsByBlock_record_id.get} */
  readonly getAsync: V3TransactionBlockTransactionBlockRecordsByBlock_record_id['get']
}

export interface V3TransactionBlockTransactionBlockSubmissions extends Branch {
  readonly subMchid: V3TransactionBlockTransactionBlockSubmissionsSubMchid
  readonly _block_submission_id_: V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id
  readonly $block_submission_id$: V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id
  readonly '<block_submission_id>': V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id
  readonly '{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchid extends Branch {
  readonly _sub_mchid_: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid
  readonly $sub_mchid$: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid
  readonly '<sub_mchid>': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid
  readonly '{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchidPostJson {
  /** 商户侧申诉单号 */
  merchant_submit_id: string
  /** 商户提交资料内容 */
  submit_data: string
}
export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchidPostData {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /**
   * 提交时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  submit_time?: string
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /**
   * 审核时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}
export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid extends Branch {
  /**
   * **发起交易拦截申诉**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940446
   */
  post(options: { sub_mchid: string; json: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchidPostJson } & RequestOptions): Promise<Response<V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchidPostData>>
  /** {@link V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid.post} */
  readonly postAsync: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySub_mchid['post']
}

export interface V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_idGetData {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /**
   * 提交时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  submit_time?: string
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /**
   * 审核时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}
export interface V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id extends Branch {
  /**
   * **查询交易拦截申诉详情**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
   */
  get(options: { block_submission_id: string } & RequestOptions): Promise<Response<V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_idGetData>>
  /** {@link V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id.get} */
  readonly getAsync: V3TransactionBlockTransactionBlockSubmissionsByBlock_submission_id['get']
}
