// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MchOperationManage extends Branch {
  readonly enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence
  readonly merchantLimitations: V3MchOperationManageMerchantLimitations
}

export interface V3MchOperationManageEnhancedDueDiligence extends Branch {
  readonly _due_diligence_id_: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id
  readonly $due_diligence_id$: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id
  readonly '<due_diligence_id>': V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id
  readonly '{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id
}

export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idGetQuery {
  /** 子商户号 */
  sub_mchid: string
}
export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idGetData {
  /** 尽调单号 */
  due_diligence_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /**
   * 尽调单状态
   * - `DUE_DILIGENCE_STATE_COLLECTING` 待填写
   * - `DUE_DILIGENCE_STATE_AUDITING` 审核中
   * - `DUE_DILIGENCE_STATE_REJECTED` 已驳回
   * - `DUE_DILIGENCE_STATE_EXPIRED` 已过期
   * - `DUE_DILIGENCE_STATE_CANCELLED` 已终止
   * - `DUE_DILIGENCE_STATE_FINISHED` 已完成
   */
  due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {})
  /** 驳回原因 */
  reject_reason?: string
  /**
   * 截止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  deadline_time?: string
  /**
   * 终止时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  terminal_time?: string
  /**
   * 提交时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  submit_time?: string
  /**
   * 驳回时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  reject_time?: string
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  complete_time?: string
  /** 尽调要求提交的资料 */
  submission_template?: string
  /** 尽调已经提交的资料 */
  submission_data?: string
}
export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id extends Branch {
  /**
   * **查询子商户强化尽调单信息**
   *
   * 商户尽职调查 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631048
   */
  get(options: { due_diligence_id: string; query: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idGetQuery } & RequestOptions): Promise<Response<V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idGetData>>
  /** {@link V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id.get} */
  readonly getAsync: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_id['get']
  readonly submit: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmit
  readonly upload: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUpload
}

export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmitPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 提交资料内容 */
  submit_data?: string | undefined
}
export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmitPostData {
  /**
   * 尽调单状态
   * - `DUE_DILIGENCE_STATE_COLLECTING` 待填写
   * - `DUE_DILIGENCE_STATE_AUDITING` 审核中
   * - `DUE_DILIGENCE_STATE_REJECTED` 已驳回
   * - `DUE_DILIGENCE_STATE_EXPIRED` 已过期
   * - `DUE_DILIGENCE_STATE_CANCELLED` 已终止
   * - `DUE_DILIGENCE_STATE_FINISHED` 已完成
   */
  due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {})
  /**
   * 提交时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  submit_time?: string
  /** 尽调要求提交的资料 */
  submission_template?: string
  /** 尽调已经提交的资料 */
  submission_data?: string
}
export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmit extends Branch {
  /**
   * **提交尽调资料**
   *
   * 商户尽职调查 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
   */
  post(options: { due_diligence_id: string; json: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmitPostJson } & RequestOptions): Promise<Response<V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmitPostData>>
  /** {@link V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmit.post} */
  readonly postAsync: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idSubmit['post']
}

export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUploadPostMeta {
  /** 子商户号 */
  sub_mchid: string
  /** 资料项唯一id */
  item_id: number
}
export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUploadPostData {
  /** 文件标识ID */
  file_id?: string
}
export interface V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUpload extends Branch {
  /**
   * **上传尽调资料文件**
   *
   * 商户尽职调查 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631042
   */
  post(options: { due_diligence_id: string; meta: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUploadPostMeta } & UploadOptions<V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUploadPostMeta>): Promise<Response<V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUploadPostData>>
  /** {@link V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUpload.post} */
  readonly postAsync: V3MchOperationManageEnhancedDueDiligenceByDue_diligence_idUpload['post']
}

export interface V3MchOperationManageMerchantLimitations extends Branch {
  readonly subMchid: V3MchOperationManageMerchantLimitationsSubMchid
}

export interface V3MchOperationManageMerchantLimitationsSubMchid extends Branch {
  readonly _sub_mchid_: V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid
  readonly $sub_mchid$: V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid
  readonly '<sub_mchid>': V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid
  readonly '{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid
}

export interface V3MchOperationManageMerchantLimitationsSubMchidBySub_mchidGetData {
  /** 商户号 */
  mchid?: string
  /**
   * 商户被管控能力列表
   * - `NO_TRANSACTION_AND_RECHARGE` 关闭收单和充值
   * - `NO_PAYMENT` 关闭付款
   * - `NO_WITHDRAWAL` 关闭提现
   * - `NO_REFUND` 关闭退款
   * - `NO_TRANSACTION` 关闭收单
   * - `NO_PROFIT_SHARING` 关闭分账分出
   * - `NO_PAYMENT_POINT_COMPLETE_ORDER` 关闭支付分服务结单
   */
  limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: {
    limitation_case_id?: string
    /** 商户被管控原因 */
    limitation_reason?: string
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string
    /**
     * - `IRRECOVERABLE` 不可恢复
     * - `MODIFY_SUBJECT_INFORMATION` 修改主体资料
     * - `MODIFY_SETTLE_ACCOUNT_INFORMATION` 修改结算银行账户
     * - `VERIFY_INACTIVE_MERCHANT_IDENTITY` 核实商户身份
     * - `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION` 提交线下经营场景信息
     * - `SUBMIT_INFORMATION_FOR_APPEAL` 提交相关信息申诉
     * - `RESOLVE_TRANSACTION_DISPUTES` 解决交易纠纷
     * - `MODIFY_ADMINISTRATOR_INFORMATION` 修改超级管理员
     * - `UPDATE_BUSINESS_SCENARIO_INFORMATION` 更新经营场景信息
     * - `SUBMIT_CDD_INFORMATION` 填写尽调信息
     * - `WAITING_FOR_PLATFORM_REVIEW` 等待平台审核
     * - `SUBMIT_UBO_INFORMATION` 补充受益所有人信息
     * - `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION` 联系有权机关咨询
     * - `MODIFY_ABBREVIATION_INFORMATION` 修改商户简称
     * - `CONFIRM_BUSINESS_TYPE` 确认经营类型
     * - `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION` 提交线上经营场景信息
     * - `CONTACT_SERVICE_PROVIDER` 联系服务商处理
     */
    recover_way?: 'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER' | (string & {})
    recover_way_param?: string
    recover_help_url?: string
    /**
     * 处置方式
     * - `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL` 立即管控
     * - `LIMIT_ACTION_TYPE_DELAY_CONTROL` 延迟管控
     */
    limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {})
    /**
     * 预计管控开始时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    limitation_start_date?: string
    /** RFC 3339，如 `2018-06-08T10:34:56+08:00` */
    limitation_date?: string
    /**
     * 商户被管控原因类型
     * - `LICENSE_ABNORMAL` 经营证照异常
     * - `NO_TRADE` 无交易
     * - `SETTLE_ACCOUNT_ABNORMAL` 结算信息异常
     * - `RISK_ABNORMAL` 风险异常
     * - `OTHER` 其他
     * - `INSPECT_ABNORMAL` 巡检异常
     * - `INVALID_BUSINESS_STATUS` 经营状态异常
     * - `INVALID_BUSINESS_LICENSE` 经营证照资料异常
     * - `INVALID_BENEFICIARY_INFORMATION` 受益所有人资料异常
     */
    limitation_reason_type?: 'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {})
    /**
     * - `NO_TRANSACTION_AND_RECHARGE` 关闭收单和充值
     * - `NO_PAYMENT` 关闭付款
     * - `NO_WITHDRAWAL` 关闭提现
     * - `NO_REFUND` 关闭退款
     * - `NO_TRANSACTION` 关闭收单
     * - `NO_PROFIT_SHARING` 关闭分账分出
     * - `NO_PAYMENT_POINT_COMPLETE_ORDER` 关闭支付分服务结单
     */
    relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[]
    other_relate_limitations?: string
  }[]
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string
}
export interface V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid extends Branch {
  /**
   * **查询子商户管控情况**
   *
   * 风险管理 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3MchOperationManageMerchantLimitationsSubMchidBySub_mchidGetData>>
  /** {@link V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid.get} */
  readonly getAsync: V3MchOperationManageMerchantLimitationsSubMchidBySub_mchid['get']
}
