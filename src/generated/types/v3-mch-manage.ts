// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MchManage extends Branch {
  readonly mchManageRecords: V3MchManageMchManageRecords
  readonly submissionFiles: V3MchManageSubmissionFiles
}

export interface V3MchManageMchManageRecords extends Branch {
  readonly subMchid: V3MchManageMchManageRecordsSubMchid
  readonly _manage_record_id_: V3MchManageMchManageRecordsByManage_record_id
  readonly $manage_record_id$: V3MchManageMchManageRecordsByManage_record_id
  readonly '<manage_record_id>': V3MchManageMchManageRecordsByManage_record_id
  readonly '{manage_record_id}': V3MchManageMchManageRecordsByManage_record_id
}

export interface V3MchManageMchManageRecordsSubMchid extends Branch {
  readonly _sub_mchid_: V3MchManageMchManageRecordsSubMchidBySub_mchid
  readonly $sub_mchid$: V3MchManageMchManageRecordsSubMchidBySub_mchid
  readonly '<sub_mchid>': V3MchManageMchManageRecordsSubMchidBySub_mchid
  readonly '{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySub_mchid
}

export interface V3MchManageMchManageRecordsSubMchidBySub_mchidGetQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 商户管理记录类型 */
  manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}) | undefined
}
export interface V3MchManageMchManageRecordsSubMchidBySub_mchidGetData {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 商户管理记录详情列表 */
  data?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户管理记录ID */
    manage_record_id?: string
    /** 商户管理记录类型 */
    manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
    /**
     * 管控时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    manage_time?: string
    /** 管控原因 */
    manage_reason?: string
    /** 限制功能 */
    limit_ability?: string
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {})
    /** 是否允许提交资料 */
    allow_submit?: boolean
    /** 禁止提交资料原因 */
    forbid_submit_reason?: string
    /**
     * 可提交资料开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    submit_start_time?: string
    /**
     * 可提交资料结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    submit_end_time?: string
    /** 商户管理记录状态 */
    manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {})
    /**
     * 解除管控时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    recover_time?: string
    /** 解除管控原因 */
    recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {})
    /** 申诉驳回原因 */
    reject_reason?: string
    /**
     * 可提交资料结束时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    approve_time?: string
    /** 要求提交的资料 */
    requested_item_info?: string
  }[]
}
export interface V3MchManageMchManageRecordsSubMchidBySub_mchid extends Branch {
  /**
   * **分页查询子商户名下的商户管理记录**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940381
   */
  get(options: { sub_mchid: string; query: V3MchManageMchManageRecordsSubMchidBySub_mchidGetQuery } & RequestOptions): Promise<Response<V3MchManageMchManageRecordsSubMchidBySub_mchidGetData>>
  /** {@link V3MchManageMchManageRecordsSubMchidBySub_mchid.get} */
  readonly getAsync: V3MchManageMchManageRecordsSubMchidBySub_mchid['get']
}

export interface V3MchManageMchManageRecordsByManage_record_idGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3MchManageMchManageRecordsByManage_record_idGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户管理记录ID */
  manage_record_id?: string
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
  /**
   * 管控时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  manage_time?: string
  /** 管控原因 */
  manage_reason?: string
  /** 限制功能 */
  limit_ability?: string
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {})
  /** 是否允许提交资料 */
  allow_submit?: boolean
  /** 禁止提交资料原因 */
  forbid_submit_reason?: string
  /**
   * 可提交资料开始时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  submit_start_time?: string
  /**
   * 可提交资料结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  submit_end_time?: string
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {})
  /**
   * 解除管控时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  recover_time?: string
  /** 解除管控原因 */
  recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {})
  /** 申诉驳回原因 */
  reject_reason?: string
  /**
   * 可提交资料结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  approve_time?: string
  /** 要求提交的资料 */
  requested_item_info?: string
}
export interface V3MchManageMchManageRecordsByManage_record_id extends Branch {
  /**
   * **查询子商户下指定商户管理记录**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
   */
  get(options: { manage_record_id: string; query: V3MchManageMchManageRecordsByManage_record_idGetQuery } & RequestOptions): Promise<Response<V3MchManageMchManageRecordsByManage_record_idGetData>>
  /** {@link V3MchManageMchManageRecordsByManage_record_id.get} */
  readonly getAsync: V3MchManageMchManageRecordsByManage_record_id['get']
  readonly mchManageSubmissions: V3MchManageMchManageRecordsByManage_record_idMchManageSubmissions
}

export interface V3MchManageMchManageRecordsByManage_record_idMchManageSubmissionsPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 商户提交资料内容 */
  submit_data: string
}
export interface V3MchManageMchManageRecordsByManage_record_idMchManageSubmissionsPostData {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string
}
export interface V3MchManageMchManageRecordsByManage_record_idMchManageSubmissions extends Branch {
  /**
   * **对指定商户管理记录提交资料**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
   */
  post(options: { manage_record_id: string; json: V3MchManageMchManageRecordsByManage_record_idMchManageSubmissionsPostJson } & RequestOptions): Promise<Response<V3MchManageMchManageRecordsByManage_record_idMchManageSubmissionsPostData>>
  /** {@link V3MchManageMchManageRecordsByManage_record_idMchManageSubmissions.post} */
  readonly postAsync: V3MchManageMchManageRecordsByManage_record_idMchManageSubmissions['post']
}

export interface V3MchManageSubmissionFiles extends Branch {
  readonly subMchid: V3MchManageSubmissionFilesSubMchid
}

export interface V3MchManageSubmissionFilesSubMchid extends Branch {
  readonly _sub_mchid_: V3MchManageSubmissionFilesSubMchidBySub_mchid
  readonly $sub_mchid$: V3MchManageSubmissionFilesSubMchidBySub_mchid
  readonly '<sub_mchid>': V3MchManageSubmissionFilesSubMchidBySub_mchid
  readonly '{sub_mchid}': V3MchManageSubmissionFilesSubMchidBySub_mchid
}

export interface V3MchManageSubmissionFilesSubMchidBySub_mchid extends Branch {
  readonly upload: V3MchManageSubmissionFilesSubMchidBySub_mchidUpload
}

export interface V3MchManageSubmissionFilesSubMchidBySub_mchidUploadPostMeta {
  /** 资料项唯一id */
  item_id: number
  /** 商户管理记录ID */
  manage_record_id: string
}
export interface V3MchManageSubmissionFilesSubMchidBySub_mchidUploadPostData {
  /** 文件标识ID */
  file_id?: string
}
export interface V3MchManageSubmissionFilesSubMchidBySub_mchidUpload extends Branch {
  /**
   * **上传商户提交资料文件**
   *
   * 商户管理记录 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  post(options: { sub_mchid: string; meta: V3MchManageSubmissionFilesSubMchidBySub_mchidUploadPostMeta } & UploadOptions<V3MchManageSubmissionFilesSubMchidBySub_mchidUploadPostMeta>): Promise<Response<V3MchManageSubmissionFilesSubMchidBySub_mchidUploadPostData>>
  /** {@link V3MchManageSubmissionFilesSubMchidBySub_mchidUpload.post} */
  readonly postAsync: V3MchManageSubmissionFilesSubMchidBySub_mchidUpload['post']
}
