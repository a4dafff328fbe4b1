// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Ecommerce extends Branch {
  readonly account: V3EcommerceAccount
  readonly applyments: V3EcommerceApplyments
  readonly individualContracts: V3EcommerceIndividualContracts
  readonly subjectSubMerchants: V3EcommerceSubjectSubMerchants
  readonly profitsharing: V3EcommerceProfitsharing
  readonly subsidies: V3EcommerceSubsidies
  readonly bill: V3EcommerceBill
  readonly combinePapay: V3EcommerceCombinePapay
  readonly fund: V3EcommerceFund
  readonly mchTransfer: V3EcommerceMchTransfer
  readonly refunds: V3EcommerceRefunds
}

export interface V3EcommerceAccount extends Branch {
  readonly applyCancelWithdraw: V3EcommerceAccountApplyCancelWithdraw
  readonly cancelApplications: V3EcommerceAccountCancelApplications
}

export interface V3EcommerceAccountApplyCancelWithdrawPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_request_no: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {}) | undefined
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL' | (string & {})
    /** 银行账户 */
    bank_account_info: {
      /**
       * 开户名称
       * 敏感信息：用微信支付公钥加密
       */
      account_name: string | Encrypted
      /** 开户银行 */
      account_bank: string
      /** 开户银行联行号 */
      bank_branch_id?: string | undefined
      /** 开户银行全称 */
      bank_branch_name?: string | undefined
      /** 开户银行全称 */
      bank_name?: string | undefined
      /**
       * 银行账号
       * 敏感信息：用微信支付公钥加密
       */
      account_number: string | Encrypted
    }
    /** 收款人账号对应的证件信息 */
    identity_info?: {
      /**
       * 证件类型
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
       */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
      /**
       * 证件姓名
       * 敏感信息：用微信支付公钥加密
       */
      identification_name: string | Encrypted
      /**
       * 证件号码
       * 敏感信息：用微信支付公钥加密
       */
      identification_no: string | Encrypted
    } | undefined
  }
  /** 付款申请材料 */
  proof_medias?: readonly {
    /** 申请证明材料类型 */
    proof_media_type: 'WITHDRAWAL_APPLICATION' | (string & {})
    /**
     * 证明材料照片
     * 上传接口返回的媒体ID
     */
    proof_media: string
  }[] | undefined
  /** 其他补充材料 */
  additional_materials?: readonly string[] | undefined
  /** 备注 */
  remark?: string | undefined
}
export interface V3EcommerceAccountApplyCancelWithdrawPostData {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string
  /** 商户注销提现申请单号 */
  out_request_no?: string
}
export interface V3EcommerceAccountApplyCancelWithdraw extends Branch {
  /**
   * **提交注销提现申请**
   *
   * 收付通∙注销 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
   */
  post(options: { json: V3EcommerceAccountApplyCancelWithdrawPostJson } & RequestOptions): Promise<Response<V3EcommerceAccountApplyCancelWithdrawPostData>>
  /** {@link V3EcommerceAccountApplyCancelWithdraw.post} */
  readonly postAsync: V3EcommerceAccountApplyCancelWithdraw['post']
  readonly applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentId
  readonly confirm: V3EcommerceAccountApplyCancelWithdrawConfirm
  readonly outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNo
  readonly validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancel
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentId extends Branch {
  readonly _applyment_id_: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id
  readonly $applyment_id$: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id
  readonly '<applyment_id>': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id
  readonly '{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_idGetData {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string
  /** 商户注销提现申请单号 */
  out_request_no?: string
  /**
   * 注销提现申请单状态
   * - `ACCEPTED` 已受理
   * - `REVIEWING` 审核中
   * - `REJECTED` 审批驳回
   * - `WAITING_MERCHANT_CONFIRM` 等待商户确认
   * - `REVOKED` 已撤销
   * - `SYSTEM_PROCESSING` 系统处理中
   * - `CANCELED` 已注销
   * - `FUND_PROCESSING` 资金处理中
   * - `FINISH` 注销完成
   */
  cancel_state?: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description?: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 提现状态描述 */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: {
    /**
     * 二级商户号的出款子账户类型
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
     */
    out_account_type?: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /**
     * 付款状态
     * - `PAY_PROCESSING` 处理中
     * - `PAY_SUCCEED` 付款成功
     * - `PAY_FAIL` 付款失败
     * - `BANK_REFUNDED` 银行退票
     */
    pay_state?: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description?: string
  }[]
  /**
   * 最后更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid?: string
  /** 账户信息 */
  account_info?: {
    /**
     * 二级商户号的出款子账户类型
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
     */
    out_account_type?: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string
  }
}
export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id extends Branch {
  /**
   * **微信支付注销提现申请单号查询申请单状态**
   *
   * 收付通∙注销 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892765
   */
  get(options: { applyment_id: string } & RequestOptions): Promise<Response<V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_idGetData>>
  /** {@link V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id.get} */
  readonly getAsync: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplyment_id['get']
}

export interface V3EcommerceAccountApplyCancelWithdrawConfirmPostJson {
  /** 微信支付注销单号 */
  applyment_id?: string | undefined
  /** 商户注销申请单号 */
  out_request_no?: string | undefined
  /** 二级商户号 */
  sub_mchid: string
  /** 平台确认操作人标识 */
  operator_identification: string
  /**
   * 注销确认时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  confirm_time: string
  /** 注销协议版本号 */
  cancel_contract_version: string
}
export interface V3EcommerceAccountApplyCancelWithdrawConfirmPostData {
  /** 微信支付注销单号 */
  applyment_id?: string
  /** 商户注销申请单号 */
  out_request_no?: string
  /** 二级商户号 */
  sub_mchid?: string
}
export interface V3EcommerceAccountApplyCancelWithdrawConfirm extends Branch {
  /**
   * **平台代商户确认注销**
   *
   * 收付通∙注销 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892772
   */
  post(options: { json: V3EcommerceAccountApplyCancelWithdrawConfirmPostJson } & RequestOptions): Promise<Response<V3EcommerceAccountApplyCancelWithdrawConfirmPostData>>
  /** {@link V3EcommerceAccountApplyCancelWithdrawConfirm.post} */
  readonly postAsync: V3EcommerceAccountApplyCancelWithdrawConfirm['post']
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNo extends Branch {
  readonly _out_request_no_: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no
  readonly $out_request_no$: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_noGetData {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string
  /** 商户注销提现申请单号 */
  out_request_no?: string
  /**
   * 注销提现申请单状态
   * - `ACCEPTED` 已受理
   * - `REVIEWING` 审核中
   * - `REJECTED` 审批驳回
   * - `WAITING_MERCHANT_CONFIRM` 等待商户确认
   * - `REVOKED` 已撤销
   * - `SYSTEM_PROCESSING` 系统处理中
   * - `CANCELED` 已注销
   * - `FUND_PROCESSING` 资金处理中
   * - `FINISH` 注销完成
   */
  cancel_state?: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description?: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 提现状态描述 */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: {
    /**
     * 二级商户号的出款子账户类型
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
     */
    out_account_type?: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /**
     * 付款状态
     * - `PAY_PROCESSING` 处理中
     * - `PAY_SUCCEED` 付款成功
     * - `PAY_FAIL` 付款失败
     * - `BANK_REFUNDED` 银行退票
     */
    pay_state?: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description?: string
  }[]
  /**
   * 最后更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid?: string
  /** 账户信息 */
  account_info?: {
    /**
     * 二级商户号的出款子账户类型
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
     */
    out_account_type?: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string
  }
}
export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no extends Branch {
  /**
   * **商户注销提现申请单号查询申请单状态**
   *
   * 收付通∙注销 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
   */
  get(options: { out_request_no: string } & RequestOptions): Promise<Response<V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_noGetData>>
  /** {@link V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOut_request_no['get']
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancel extends Branch {
  readonly _sub_mchid_: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid
  readonly $sub_mchid$: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid
  readonly '<sub_mchid>': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid
  readonly '{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchidGetData {
  /** 注销检查的二级商户号 */
  sub_mchid?: string
  /** 注销提现申请单状态 */
  merchant_state?: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {})
  /** 注销资格检查结果 */
  validate_result?: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {})
  /** 账户信息 */
  account_info?: {
    /**
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
     */
    out_account_type?: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额（整数，最小货币单位，人民币为分） */
    amount?: number
  }[]
  block_reasons?: {
    /**
     * 二级商户号的出款子账户类型
     * - `CONSUMER_COMPLAINT_UNPROCESSED` 消费者投诉未处理
     * - `FUNDS_PENDING_PROCESSING` 商户资金待处理
     * - `OTHER_REASON` 其他原因
     */
    type?: 'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON' | (string & {})
    /** 原因描述 */
    description?: string
  }[]
}
export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid extends Branch {
  /**
   * **商户注销资格校验**
   *
   * 收付通∙注销 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchidGetData>>
  /** {@link V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid.get} */
  readonly getAsync: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySub_mchid['get']
}

export interface V3EcommerceAccountCancelApplicationsPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: readonly {
    /** 注销申请材料类型 */
    application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION' | (string & {}) | undefined
    /**
     * 图片MediaID
     * 上传接口返回的媒体ID
     */
    application_media_id?: string | undefined
  }[]
}
export interface V3EcommerceAccountCancelApplicationsPostData {
  /** 商户注销申请单号 */
  out_apply_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /**
   * 最后更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3EcommerceAccountCancelApplications extends Branch {
  /**
   * **提交注销申请单**
   *
   * 收付通∙注销 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
   */
  post(options: { json: V3EcommerceAccountCancelApplicationsPostJson } & RequestOptions): Promise<Response<V3EcommerceAccountCancelApplicationsPostData>>
  /** {@link V3EcommerceAccountCancelApplications.post} */
  readonly postAsync: V3EcommerceAccountCancelApplications['post']
  readonly media: V3EcommerceAccountCancelApplicationsMedia
  readonly outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNo
}

export interface V3EcommerceAccountCancelApplicationsMediaPostData {
  /** 媒体文件标识Id */
  media_id?: string
}
export interface V3EcommerceAccountCancelApplicationsMedia extends Branch {
  /**
   * **注销申请图片上传**
   *
   * 收付通∙注销 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3EcommerceAccountCancelApplicationsMediaPostData>>
  /** {@link V3EcommerceAccountCancelApplicationsMedia.post} */
  readonly postAsync: V3EcommerceAccountCancelApplicationsMedia['post']
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNo extends Branch {
  readonly _out_apply_no_: V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no
  readonly $out_apply_no$: V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no
  readonly '<out_apply_no>': V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no
  readonly '{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_noGetData {
  /** 商户注销申请单号 */
  out_apply_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /**
   * 最后更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no extends Branch {
  /**
   * **查询注销单状态**
   *
   * 收付通∙注销 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
   */
  get(options: { out_apply_no: string } & RequestOptions): Promise<Response<V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_noGetData>>
  /** {@link V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no.get} */
  readonly getAsync: V3EcommerceAccountCancelApplicationsOutApplyNoByOut_apply_no['get']
}

export interface V3EcommerceApplyments extends Branch {
  readonly _empty_: V3EcommerceApplymentsSlash
  readonly outRequestNo: V3EcommerceApplymentsOutRequestNo
  readonly submitAccountHostingApplyment: V3EcommerceApplymentsSubmitAccountHostingApplyment
  readonly submitSignVerifyInfo: V3EcommerceApplymentsSubmitSignVerifyInfo
  readonly _applyment_id_: V3EcommerceApplymentsByApplyment_id
  readonly $applyment_id$: V3EcommerceApplymentsByApplyment_id
  readonly '<applyment_id>': V3EcommerceApplymentsByApplyment_id
  readonly '{applyment_id}': V3EcommerceApplymentsByApplyment_id
}

export interface V3EcommerceApplymentsSlashPostJson {
  /** 业务申请编号 */
  out_request_no: string
  /**
   * 主体类型
   * - `2` 企业
   * - `3` 事业单位
   * - `4` 个体工商户
   * - `1708` 社会组织
   * - `2401` 小微商户
   * - `2500` 个人卖家
   * - `2502` 政府机关
   */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708' | (string & {})
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?: {
    /**
     * 登记证书类型
     * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
     * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
     * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
     * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
     * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
     */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | (string & {}) | undefined
    /**
     * 证件扫描件
     * 上传接口返回的媒体ID
     */
    business_license_copy?: string | undefined
    /** 证件注册号 */
    business_license_number?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 经营者/法定代表人姓名 */
    legal_person?: string | undefined
    /** 注册地址 */
    company_address?: string | undefined
    /** 营业期限 */
    business_time?: string | undefined
  } | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /**
     * 金融机构类型
     * - `BANK_AGENT` 银行业
     * - `PAYMENT_AGENT` 支付机构
     * - `INSURANCE` 保险业
     * - `TRADE_AND_SETTLE` 交易及结算类金融机构
     * - `OTHER` 其他金融机构
     */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | (string & {}) | undefined
    /** 金融机构许可证图片 */
    finance_license_pics?: readonly string[] | undefined
  } | undefined
  /**
   * 超级管理员类型
   * - `SUPER` 经办人
   */
  id_holder_type?: 'LEGAL' | 'SUPER' | (string & {}) | undefined
  /**
   * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
   */
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
  /**
   * 法定代表人说明函
   * 上传接口返回的媒体ID
   */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /**
     * 身份证人像面照片
     * 上传接口返回的媒体ID
     */
    id_card_copy?: string | undefined
    /**
     * 身份证国徽面照片
     * 上传接口返回的媒体ID
     */
    id_card_national?: string | undefined
    /**
     * 身份证姓名
     * 敏感信息：用微信支付公钥加密
     */
    id_card_name?: string | Encrypted | undefined
    /**
     * 身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number?: string | Encrypted | undefined
    /**
     * 身份证有效期开始时间
     * 如 `2018-06-08`
     */
    id_card_valid_time_begin?: string | undefined
    /** 身份证有效期结束时间 */
    id_card_valid_time?: string | undefined
  } | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /**
     * 证件姓名
     * 敏感信息：用微信支付公钥加密
     */
    id_doc_name?: string | Encrypted | undefined
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    id_doc_number?: string | Encrypted | undefined
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    id_doc_copy?: string | undefined
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    id_doc_copy_back?: string | undefined
    /**
     * 证件有效期开始时间
     * 如 `2018-06-08`
     */
    doc_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    doc_period_end?: string | undefined
  } | undefined
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly {
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {})
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    ubo_id_doc_copy: string
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    ubo_id_doc_copy_back: string
    /**
     * 受益人姓名
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_name: string | Encrypted
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_number: string | Encrypted
    /**
     * 证件居住地址
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_address: string | Encrypted
    /**
     * 证件有效期开始时间
     * 如 `2018-06-08`
     */
    ubo_period_begin: string
    /** 证件有效期结束时间 */
    ubo_period_end: string
  }[] | undefined
  /** 结算银行账户 */
  account_info: {
    /**
     * 账户类型
     * - `74` 对私账户
     * - `75` 对公账户
     */
    bank_account_type?: '74' | '75' | (string & {}) | undefined
    /** 开户银行 */
    account_bank?: string | undefined
    /**
     * 开户名称
     * 敏感信息：用微信支付公钥加密
     */
    account_name?: string | Encrypted | undefined
    /** 开户银行省市编码 */
    bank_address_code?: string | undefined
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined
    /** 开户银行全称 */
    bank_name?: string | undefined
    /**
     * 银行帐号
     * 敏感信息：用微信支付公钥加密
     */
    account_number?: string | Encrypted | undefined
  }
  /** 超级管理员信息 */
  contact_info: {
    /**
     * 超级管理员类型
     * - `66` 经办人
     */
    contact_type?: '65' | '66' | (string & {}) | undefined
    /**
     * 超级管理员姓名
     * 敏感信息：用微信支付公钥加密
     */
    contact_name?: string | Encrypted | undefined
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
    /**
     * 超级管理员身份证件号码
     * 敏感信息：用微信支付公钥加密
     */
    contact_id_card_number?: string | Encrypted | undefined
    /**
     * 超级管理员证件正面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy?: string | undefined
    /**
     * 超级管理员证件反面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /**
     * 业务办理授权函
     * 上传接口返回的媒体ID
     */
    business_authorization_letter?: string | undefined
    /**
     * 超级管理员手机
     * 敏感信息：用微信支付公钥加密
     */
    mobile_phone?: string | Encrypted | undefined
  }
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 */
    store_name?: string | undefined
    /** 店铺链接 */
    store_url?: string | undefined
    /** 店铺二维码 */
    store_qr_code?: string | undefined
    /** 小程序AppID */
    mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string | undefined
    /** 所属行业 */
    qualification_type?: string | undefined
  } | undefined
  /** 商户简称 */
  merchant_shortname: string
  /** 特殊资质 */
  qualifications?: readonly string[] | undefined
  /** 补充材料 */
  business_addition_pics?: readonly string[] | undefined
  /** 补充说明 */
  business_addition_desc?: readonly string[] | undefined
}
export interface V3EcommerceApplymentsSlashPostData {
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 业务申请编号 */
  out_request_no?: string
}
export interface V3EcommerceApplymentsSlash extends Branch {
  /**
   * **二级商户进件**
   *
   * 收付通∙进件 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
   */
  post(options: { json: V3EcommerceApplymentsSlashPostJson } & RequestOptions): Promise<Response<V3EcommerceApplymentsSlashPostData>>
  /** {@link V3EcommerceApplymentsSlash.post} */
  readonly postAsync: V3EcommerceApplymentsSlash['post']
}

export interface V3EcommerceApplymentsOutRequestNo extends Branch {
  readonly _out_request_no_: V3EcommerceApplymentsOutRequestNoByOut_request_no
  readonly $out_request_no$: V3EcommerceApplymentsOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3EcommerceApplymentsOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3EcommerceApplymentsOutRequestNoByOut_request_no
}

export interface V3EcommerceApplymentsOutRequestNoByOut_request_noGetData {
  /**
   * 申请状态
   * - `CHECKING` 资料校验中
   * - `ACCOUNT_NEED_VERIFY` 待账户验证
   * - `AUDITING` 审核中
   * - `REJECTED` 已驳回
   * - `NEED_SIGN` 待签约
   * - `FINISH` 完成
   * - `FROZEN` 已冻结
   */
  applyment_state?: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {})
  /** 申请状态描述 */
  applyment_state_desc?: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /**
     * 付款户名
     * 敏感信息：用商户私钥解密
     */
    account_name?: string
    /**
     * 付款卡号
     * 敏感信息：用商户私钥解密
     */
    account_no?: string
    /** 汇款金额（整数，最小货币单位，人民币为分） */
    pay_amount?: number
    /** 收款卡号 */
    destination_account_number?: string
    /** 收款户名 */
    destination_account_name?: string
    /** 开户银行 */
    destination_account_bank?: string
    /** 省市信息 */
    city?: string
    /** 备注信息 */
    remark?: string
    /** 汇款截止时间 */
    deadline?: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 */
  out_request_no?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}
export interface V3EcommerceApplymentsOutRequestNoByOut_request_no extends Branch {
  /**
   * **通过业务申请编号查询申请状态**
   *
   * 收付通∙进件 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691376
   */
  get(options: { out_request_no: string } & RequestOptions): Promise<Response<V3EcommerceApplymentsOutRequestNoByOut_request_noGetData>>
  /** {@link V3EcommerceApplymentsOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3EcommerceApplymentsOutRequestNoByOut_request_no['get']
  readonly revoke: V3EcommerceApplymentsOutRequestNoByOut_request_noRevoke
}

export interface V3EcommerceApplymentsOutRequestNoByOut_request_noRevokePostData {
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 业务申请编号 */
  out_request_no?: string
}
export interface V3EcommerceApplymentsOutRequestNoByOut_request_noRevoke extends Branch {
  /**
   * **撤销申请单-使用业务申请编号**
   *
   * 收付通∙进件 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616721
   */
  post(options: { out_request_no: string } & RequestOptions): Promise<Response<V3EcommerceApplymentsOutRequestNoByOut_request_noRevokePostData>>
  /** {@link V3EcommerceApplymentsOutRequestNoByOut_request_noRevoke.post} */
  readonly postAsync: V3EcommerceApplymentsOutRequestNoByOut_request_noRevoke['post']
}

export interface V3EcommerceApplymentsSubmitAccountHostingApplymentPostJson {
  /** 业务申请编号 */
  out_request_no: string
  /**
   * 主体类型
   * - `2` 企业
   * - `3` 事业单位
   * - `4` 个体工商户
   * - `1708` 社会组织
   * - `2401` 小微商户
   * - `2500` 个人卖家
   * - `2502` 政府机关
   */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708' | (string & {})
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?: {
    /**
     * 登记证书类型
     * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
     * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
     * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
     * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
     * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
     */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | (string & {}) | undefined
    /**
     * 证件扫描件
     * 上传接口返回的媒体ID
     */
    business_license_copy?: string | undefined
    /** 证件注册号 */
    business_license_number?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 经营者/法定代表人姓名 */
    legal_person?: string | undefined
    /** 注册地址 */
    company_address?: string | undefined
    /** 营业期限 */
    business_time?: string | undefined
  } | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /**
     * 金融机构类型
     * - `BANK_AGENT` 银行业
     * - `PAYMENT_AGENT` 支付机构
     * - `INSURANCE` 保险业
     * - `TRADE_AND_SETTLE` 交易及结算类金融机构
     * - `OTHER` 其他金融机构
     */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | (string & {}) | undefined
    /** 金融机构许可证图片 */
    finance_license_pics?: readonly string[] | undefined
  } | undefined
  /**
   * 超级管理员类型
   * - `SUPER` 经办人
   */
  id_holder_type?: 'LEGAL' | 'SUPER' | (string & {}) | undefined
  /**
   * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
   */
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
  /**
   * 法定代表人说明函
   * 上传接口返回的媒体ID
   */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /**
     * 身份证人像面照片
     * 上传接口返回的媒体ID
     */
    id_card_copy: string
    /**
     * 身份证国徽面照片
     * 上传接口返回的媒体ID
     */
    id_card_national: string
    /**
     * 身份证姓名
     * 敏感信息：用微信支付公钥加密
     */
    id_card_name: string | Encrypted
    /**
     * 身份证号码
     * 敏感信息：用微信支付公钥加密
     */
    id_card_number: string | Encrypted
    /**
     * 身份证有效期开始时间
     * 如 `2018-06-08`
     */
    id_card_valid_time_begin: string
    /** 身份证有效期结束时间 */
    id_card_valid_time: string
  } | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /**
     * 证件姓名
     * 敏感信息：用微信支付公钥加密
     */
    id_doc_name: string | Encrypted
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    id_doc_number: string | Encrypted
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    id_doc_copy: string
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    id_doc_copy_back?: string | undefined
    /**
     * 证件有效期开始时间
     * 如 `2018-06-08`
     */
    doc_period_begin: string
    /** 证件有效期结束时间 */
    doc_period_end: string
  } | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: readonly {
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
    /**
     * 证件正面照片
     * 上传接口返回的媒体ID
     */
    ubo_id_doc_copy?: string | undefined
    /**
     * 证件反面照片
     * 上传接口返回的媒体ID
     */
    ubo_id_doc_copy_back?: string | undefined
    /**
     * 受益人姓名
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_name?: string | Encrypted | undefined
    /**
     * 证件号码
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_number?: string | Encrypted | undefined
    /**
     * 证件居住地址
     * 敏感信息：用微信支付公钥加密
     */
    ubo_id_doc_address?: string | Encrypted | undefined
    /**
     * 证件有效期开始时间
     * 如 `2018-06-08`
     */
    ubo_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    ubo_period_end?: string | undefined
    /** 证件有效期开始时间 */
    ubo_id_doc_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    ubo_id_doc_period_end?: string | undefined
  }[] | undefined
  /** 结算银行账户 */
  account_info: {
    /**
     * 账户类型
     * - `74` 对私账户
     * - `75` 对公账户
     */
    bank_account_type: '74' | '75' | (string & {})
    /** 开户银行 */
    account_bank: string
    /**
     * 开户名称
     * 敏感信息：用微信支付公钥加密
     */
    account_name: string | Encrypted
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined
    /** 开户银行全称 */
    bank_name?: string | undefined
    /**
     * 银行帐号
     * 敏感信息：用微信支付公钥加密
     */
    account_number: string | Encrypted
  }
  /** 超级管理员信息 */
  contact_info: {
    /**
     * 超级管理员类型
     * - `66` 经办人
     */
    contact_type: '65' | '66' | (string & {})
    /**
     * 超级管理员姓名
     * 敏感信息：用微信支付公钥加密
     */
    contact_name: string | Encrypted
    /**
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
     */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | (string & {}) | undefined
    /**
     * 超级管理员身份证件号码
     * 敏感信息：用微信支付公钥加密
     */
    contact_id_card_number?: string | Encrypted | undefined
    /**
     * 超级管理员证件正面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy?: string | undefined
    /**
     * 超级管理员证件反面照片
     * 上传接口返回的媒体ID
     */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /**
     * 业务办理授权函
     * 上传接口返回的媒体ID
     */
    business_authorization_letter?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end?: string | undefined
    /**
     * 超级管理员手机
     * 敏感信息：用微信支付公钥加密
     */
    mobile_phone?: string | Encrypted | undefined
  }
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 */
    store_name?: string | undefined
    /** 店铺链接 */
    store_url?: string | undefined
    /** 店铺二维码 */
    store_qr_code?: string | undefined
    /** 小程序AppID */
    mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string | undefined
    /** 所属行业 */
    qualification_type?: string | undefined
  } | undefined
  /** 商户简称 */
  merchant_shortname: string
  /** 特殊资质 */
  qualifications?: readonly string[] | undefined
  /** 补充材料 */
  business_addition_pics?: readonly string[] | undefined
  /** 补充说明 */
  business_addition_desc?: readonly string[] | undefined
  proxy_sign_verify_mode?: boolean | undefined
  /** 上传接口返回的媒体ID */
  id_card_complete_statement?: string | undefined
}
export interface V3EcommerceApplymentsSubmitAccountHostingApplymentPostData {
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 业务申请编号 */
  out_request_no?: string
}
export interface V3EcommerceApplymentsSubmitAccountHostingApplyment extends Branch {
  /**
   * **提交申请单**
   *
   * 收付通∙进件 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616688
   */
  post(options: { json: V3EcommerceApplymentsSubmitAccountHostingApplymentPostJson } & RequestOptions): Promise<Response<V3EcommerceApplymentsSubmitAccountHostingApplymentPostData>>
  /** {@link V3EcommerceApplymentsSubmitAccountHostingApplyment.post} */
  readonly postAsync: V3EcommerceApplymentsSubmitAccountHostingApplyment['post']
}

export interface V3EcommerceApplymentsSubmitSignVerifyInfoPostJson {
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number | undefined
  /** 预签署微信支付协议时间 */
  pre_sign_time?: string | undefined
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: {
    /** 核身方式 */
    verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE' | (string & {})
    /** 核身结果 */
    verify_identity_result: boolean
  } | undefined
}
export interface V3EcommerceApplymentsSubmitSignVerifyInfoPostData {
  /** 微信支付申请单号 */
  applyment_id?: number
}
export interface V3EcommerceApplymentsSubmitSignVerifyInfo extends Branch {
  /**
   * **平台代理签约核身**
   *
   * 收付通∙进件 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616722
   */
  post(options: { json: V3EcommerceApplymentsSubmitSignVerifyInfoPostJson } & RequestOptions): Promise<Response<V3EcommerceApplymentsSubmitSignVerifyInfoPostData>>
  /** {@link V3EcommerceApplymentsSubmitSignVerifyInfo.post} */
  readonly postAsync: V3EcommerceApplymentsSubmitSignVerifyInfo['post']
}

export interface V3EcommerceApplymentsByApplyment_idGetData {
  /**
   * 申请状态
   * - `CHECKING` 资料校验中
   * - `ACCOUNT_NEED_VERIFY` 待账户验证
   * - `AUDITING` 审核中
   * - `REJECTED` 已驳回
   * - `NEED_SIGN` 待签约
   * - `FINISH` 完成
   * - `FROZEN` 已冻结
   */
  applyment_state?: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {})
  /** 申请状态描述 */
  applyment_state_desc?: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /**
     * 付款户名
     * 敏感信息：用商户私钥解密
     */
    account_name?: string
    /**
     * 付款卡号
     * 敏感信息：用商户私钥解密
     */
    account_no?: string
    /** 汇款金额（整数，最小货币单位，人民币为分） */
    pay_amount?: number
    /** 收款卡号 */
    destination_account_number?: string
    /** 收款户名 */
    destination_account_name?: string
    /** 开户银行 */
    destination_account_bank?: string
    /** 省市信息 */
    city?: string
    /** 备注信息 */
    remark?: string
    /** 汇款截止时间 */
    deadline?: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 */
  out_request_no?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}
export interface V3EcommerceApplymentsByApplyment_id extends Branch {
  /**
   * **通过申请单ID查询申请状态**
   *
   * 收付通∙进件 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691469
   */
  get(options: { applyment_id: string | number } & RequestOptions): Promise<Response<V3EcommerceApplymentsByApplyment_idGetData>>
  /** {@link V3EcommerceApplymentsByApplyment_id.get} */
  readonly getAsync: V3EcommerceApplymentsByApplyment_id['get']
  readonly revoke: V3EcommerceApplymentsByApplyment_idRevoke
}

export interface V3EcommerceApplymentsByApplyment_idRevokePostData {
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 业务申请编号 */
  out_request_no?: string
}
export interface V3EcommerceApplymentsByApplyment_idRevoke extends Branch {
  /**
   * **撤销申请单-使用申请单号**
   *
   * 收付通∙进件 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616720
   */
  post(options: { applyment_id: string | number } & RequestOptions): Promise<Response<V3EcommerceApplymentsByApplyment_idRevokePostData>>
  /** {@link V3EcommerceApplymentsByApplyment_idRevoke.post} */
  readonly postAsync: V3EcommerceApplymentsByApplyment_idRevoke['post']
}

export interface V3EcommerceIndividualContracts extends Branch {
  readonly outContractCode: V3EcommerceIndividualContractsOutContractCode
  readonly preEntrustSignWithRealNameIdentity: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity
  readonly preEntrustSign: V3EcommerceIndividualContractsPreEntrustSign
  readonly _openid_: V3EcommerceIndividualContractsByOpenid
  readonly $openid$: V3EcommerceIndividualContractsByOpenid
  readonly '<openid>': V3EcommerceIndividualContractsByOpenid
  readonly '{openid}': V3EcommerceIndividualContractsByOpenid
}

export interface V3EcommerceIndividualContractsOutContractCode extends Branch {
  readonly _out_contract_code_: V3EcommerceIndividualContractsOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3EcommerceIndividualContractsOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3EcommerceIndividualContractsOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOut_contract_code
}

export interface V3EcommerceIndividualContractsOutContractCodeByOut_contract_codeGetQuery {
  appid: string
}
export interface V3EcommerceIndividualContractsOutContractCodeByOut_contract_codeGetData {
  /** 授权ID */
  individual_auth_id?: string
  /**
   * 签约时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  signed_time?: string
  /** 授权状态 */
  auth_state?: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope?: 'pay_realname' | (string & {})
    /** 访问令牌 */
    access_token?: string
    /**
     * 访问令牌过期时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    access_token_expire_time?: string
  }
}
export interface V3EcommerceIndividualContractsOutContractCodeByOut_contract_code extends Branch {
  /**
   * **根据业务申请单号查签约信息**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851492
   */
  get(options: { out_contract_code: string; query: V3EcommerceIndividualContractsOutContractCodeByOut_contract_codeGetQuery } & RequestOptions): Promise<Response<V3EcommerceIndividualContractsOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3EcommerceIndividualContractsOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3EcommerceIndividualContractsOutContractCodeByOut_contract_code['get']
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity extends Branch {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  readonly miniProgram: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /**
   * 真实姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /** 证件类型 */
  cred_type: 'ID_CARD' | (string & {})
  /** 敏感信息：用微信支付公钥加密 */
  cred_id: string | Encrypted
}
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostData {
  /** 预签约id */
  pre_entrustweb_id?: string
}
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp extends Branch {
  /**
   * **APP场景预签约（需要实名验证）**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020083765
   */
  post(options: { json: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostJson } & RequestOptions): Promise<Response<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostData>>
  /** {@link V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp.post} */
  readonly postAsync: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp['post']
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
  /**
   * 真实姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name: string | Encrypted
  /** 证件类型 */
  cred_type: 'ID_CARD' | (string & {})
  /** 敏感信息：用微信支付公钥加密 */
  cred_id: string | Encrypted
}
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostData {
  /** 预签约id */
  pre_entrustweb_id?: string
}
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram extends Branch {
  /**
   * **小程序场景预签约（需要实名验证）**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023723
   */
  post(options: { json: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostJson } & RequestOptions): Promise<Response<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostData>>
  /** {@link V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram.post} */
  readonly postAsync: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram['post']
}

export interface V3EcommerceIndividualContractsPreEntrustSign extends Branch {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignApp
  readonly miniProgram: V3EcommerceIndividualContractsPreEntrustSignMiniProgram
}

export interface V3EcommerceIndividualContractsPreEntrustSignAppPostJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
}
export interface V3EcommerceIndividualContractsPreEntrustSignAppPostData {
  /** 预签约id */
  pre_entrustweb_id?: string
}
export interface V3EcommerceIndividualContractsPreEntrustSignApp extends Branch {
  /**
   * **APP场景预签约**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851472
   */
  post(options: { json: V3EcommerceIndividualContractsPreEntrustSignAppPostJson } & RequestOptions): Promise<Response<V3EcommerceIndividualContractsPreEntrustSignAppPostData>>
  /** {@link V3EcommerceIndividualContractsPreEntrustSignApp.post} */
  readonly postAsync: V3EcommerceIndividualContractsPreEntrustSignApp['post']
}

export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
}
export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostData {
  /** 预签约id */
  pre_entrustweb_id?: string
}
export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgram extends Branch {
  /**
   * **小程序场景预签约**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023636
   */
  post(options: { json: V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostData>>
  /** {@link V3EcommerceIndividualContractsPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3EcommerceIndividualContractsPreEntrustSignMiniProgram['post']
}

export interface V3EcommerceIndividualContractsByOpenidGetQuery {
  appid: string
  /** 权限类型 */
  permission_type: 'INDIVIDUAL_PAYEE' | (string & {})
}
export interface V3EcommerceIndividualContractsByOpenidGetData {
  /** 授权ID */
  individual_auth_id?: string
  /**
   * 操作时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  operation_time?: string
  /** 授权状态 */
  auth_state?: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
}
export interface V3EcommerceIndividualContractsByOpenid extends Branch {
  /**
   * **查询个人收款方授权结果**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739528
   */
  get(options: { openid: string; query: V3EcommerceIndividualContractsByOpenidGetQuery } & RequestOptions): Promise<Response<V3EcommerceIndividualContractsByOpenidGetData>>
  /** {@link V3EcommerceIndividualContractsByOpenid.get} */
  readonly getAsync: V3EcommerceIndividualContractsByOpenid['get']
}

export interface V3EcommerceSubjectSubMerchantsGetQuery {
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO' | (string & {})
  /**
   * 证件号码
   * 敏感信息：用微信支付公钥加密
   */
  cert_number: string | Encrypted
  /** 分页大小 */
  limit?: number | undefined
  /** 分页偏移 */
  offset?: number | undefined
}
export interface V3EcommerceSubjectSubMerchantsGetData {
  /** 子商户列表 */
  data?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户简称 */
    merchant_shortname?: string
    /**
     * 签约时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    sign_time?: string
  }[]
  /** 分页偏移 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总条数 */
  total_count?: number
}
export interface V3EcommerceSubjectSubMerchants extends Branch {
  /**
   * **查询指定主体子商户列表**
   *
   * 收付通∙进件 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4033742105
   */
  get(options: { query: V3EcommerceSubjectSubMerchantsGetQuery } & RequestOptions): Promise<Response<V3EcommerceSubjectSubMerchantsGetData>>
  /** {@link V3EcommerceSubjectSubMerchants.get} */
  readonly getAsync: V3EcommerceSubjectSubMerchants['get']
}

export interface V3EcommerceProfitsharing extends Branch {
  readonly afterSalesOrders: V3EcommerceProfitsharingAfterSalesOrders
  readonly finishOrder: V3EcommerceProfitsharingFinishOrder
  readonly orders: V3EcommerceProfitsharingOrders
  readonly receivers: V3EcommerceProfitsharingReceivers
  readonly returnorders: V3EcommerceProfitsharingReturnorders
}

export interface V3EcommerceProfitsharingAfterSalesOrdersGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id?: string | null | undefined
}
export interface V3EcommerceProfitsharingAfterSalesOrdersGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  transaction_id?: string
  /** 分账金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 分账结果 */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
  /**
   * 分账完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3EcommerceProfitsharingAfterSalesOrdersPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 类型 */
  type: 'SERVICE_FEE_INCOME' | (string & {})
  /**
   * 场景
   * - `REFUND_TICKET` 退票
   * - `CHANGE_TICKET` 改签
   * - `RETURN_GOODS` 退货
   */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS' | (string & {})
  /** 微信退款单号 */
  refund_id: string
}
export interface V3EcommerceProfitsharingAfterSalesOrdersPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 分账金额（整数，最小货币单位，人民币为分） */
  amount?: number
}
export interface V3EcommerceProfitsharingAfterSalesOrders extends Branch {
  /**
   * **查询售后服务分账结果**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  get(options: { query: V3EcommerceProfitsharingAfterSalesOrdersGetQuery } & RequestOptions): Promise<Response<V3EcommerceProfitsharingAfterSalesOrdersGetData>>
  /** {@link V3EcommerceProfitsharingAfterSalesOrders.get} */
  readonly getAsync: V3EcommerceProfitsharingAfterSalesOrders['get']
  /**
   * **请求售后服务分账**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  post(options: { json: V3EcommerceProfitsharingAfterSalesOrdersPostJson } & RequestOptions): Promise<Response<V3EcommerceProfitsharingAfterSalesOrdersPostData>>
  /** {@link V3EcommerceProfitsharingAfterSalesOrders.post} */
  readonly postAsync: V3EcommerceProfitsharingAfterSalesOrders['post']
}

export interface V3EcommerceProfitsharingFinishOrderPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}
export interface V3EcommerceProfitsharingFinishOrderPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分帐单号 */
  out_order_no?: string
  /** 微信分帐单号 */
  order_id?: string
}
export interface V3EcommerceProfitsharingFinishOrder extends Branch {
  /**
   * **完结分账**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477745
   */
  post(options: { json: V3EcommerceProfitsharingFinishOrderPostJson } & RequestOptions): Promise<Response<V3EcommerceProfitsharingFinishOrderPostData>>
  /** {@link V3EcommerceProfitsharingFinishOrder.post} */
  readonly postAsync: V3EcommerceProfitsharingFinishOrder['post']
}

export interface V3EcommerceProfitsharingOrdersGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}
export interface V3EcommerceProfitsharingOrdersGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /**
   * 分账单状态
   * - `PROCESSING` 处理中
   * - `FINISHED` 分账成功
   */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收商户号 */
    receiver_mchid?: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /**
     * 分账结果
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /**
     * 完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
    /**
     * 分账接收方类型
     * - `MERCHANT_ID` 商户
     * - `PERSONAL_OPENID` 个人
     */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 */
    receiver_account?: string
    /** 分账明细单号 */
    detail_id?: string
  }[]
  /** 关单原因描述 */
  close_reason?: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 */
    mchid?: string
  }[]
  /** 分账完结的分账金额（整数，最小货币单位，人民币为分） */
  finish_amount?: number
  /** 分账完结的原因描述 */
  finish_description?: string
}
export interface V3EcommerceProfitsharingOrdersPostJson {
  /** 公众账号ID */
  appid?: string | undefined
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: readonly {
    /**
     * 分账接收方类型
     * - `MERCHANT_ID` 商户
     * - `PERSONAL_OPENID` 个人
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 */
    receiver_account: string
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 分账描述 */
    description: string
    /**
     * 分账个人接收方姓名
     * 敏感信息：用微信支付公钥加密
     */
    receiver_name?: string | Encrypted | undefined
  }[]
  /** 是否分账完成 */
  finish: boolean
}
export interface V3EcommerceProfitsharingOrdersPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /**
   * 分账单状态
   * - `PROCESSING` 处理中
   * - `FINISHED` 分账成功
   */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /**
     * 分账结果
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /**
     * 完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
    /**
     * 分账接收方类型
     * - `MERCHANT_ID` 商户
     * - `PERSONAL_OPENID` 个人
     */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 */
    receiver_account?: string
    /** 分账明细单号 */
    detail_id?: string
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {})
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string
    }[]
  }[]
}
export interface V3EcommerceProfitsharingOrders extends Branch {
  /**
   * **查询分账结果**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
   */
  get(options: { query: V3EcommerceProfitsharingOrdersGetQuery } & RequestOptions): Promise<Response<V3EcommerceProfitsharingOrdersGetData>>
  /** {@link V3EcommerceProfitsharingOrders.get} */
  readonly getAsync: V3EcommerceProfitsharingOrders['get']
  /**
   * **请求分账**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
   */
  post(options: { json: V3EcommerceProfitsharingOrdersPostJson } & RequestOptions): Promise<Response<V3EcommerceProfitsharingOrdersPostData>>
  /** {@link V3EcommerceProfitsharingOrders.post} */
  readonly postAsync: V3EcommerceProfitsharingOrders['post']
  readonly _transaction_id_: V3EcommerceProfitsharingOrdersByTransaction_id
  readonly $transaction_id$: V3EcommerceProfitsharingOrdersByTransaction_id
  readonly '<transaction_id>': V3EcommerceProfitsharingOrdersByTransaction_id
  readonly '{transaction_id}': V3EcommerceProfitsharingOrdersByTransaction_id
}

export interface V3EcommerceProfitsharingOrdersByTransaction_id extends Branch {
  readonly amounts: V3EcommerceProfitsharingOrdersByTransaction_idAmounts
}

export interface V3EcommerceProfitsharingOrdersByTransaction_idAmountsGetData {
  /** 微信订单号 */
  transaction_id?: string
  /** 订单剩余待分金额（整数，最小货币单位，人民币为分） */
  unsplit_amount?: number
}
export interface V3EcommerceProfitsharingOrdersByTransaction_idAmounts extends Branch {
  /**
   * **查询订单剩余待分金额**
   *
   * 收付通∙分账 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477751
   */
  get(options: { transaction_id: string } & RequestOptions): Promise<Response<V3EcommerceProfitsharingOrdersByTransaction_idAmountsGetData>>
  /** {@link V3EcommerceProfitsharingOrdersByTransaction_idAmounts.get} */
  readonly getAsync: V3EcommerceProfitsharingOrdersByTransaction_idAmounts['get']
}

export interface V3EcommerceProfitsharingReceivers extends Branch {
  readonly add: V3EcommerceProfitsharingReceiversAdd
  readonly delete: V3EcommerceProfitsharingReceiversDelete
}

export interface V3EcommerceProfitsharingReceiversAddPostJson {
  /** 公众账号ID */
  appid: string
  /**
   * 接收方类型
   * - `MERCHANT_ID` 商户
   * - `PERSONAL_OPENID` 个人
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 */
  account: string
  /** 接收方名称 */
  name?: string | undefined
  /**
   * 接收方名称的密文
   * 敏感信息：用微信支付公钥加密
   */
  encrypted_name?: string | Encrypted | undefined
  /** 与分账方的关系类型 */
  relation_type: string
}
export interface V3EcommerceProfitsharingReceiversAddPostData {
  /**
   * 接收方类型
   * - `MERCHANT_ID` 商户
   * - `PERSONAL_OPENID` 个人
   */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 */
  account?: string
}
export interface V3EcommerceProfitsharingReceiversAdd extends Branch {
  /**
   * **添加分账接收方**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
   */
  post(options: { json: V3EcommerceProfitsharingReceiversAddPostJson } & RequestOptions): Promise<Response<V3EcommerceProfitsharingReceiversAddPostData>>
  /** {@link V3EcommerceProfitsharingReceiversAdd.post} */
  readonly postAsync: V3EcommerceProfitsharingReceiversAdd['post']
}

export interface V3EcommerceProfitsharingReceiversDeletePostJson {
  /** 公众账号ID */
  appid: string
  /**
   * 接收方类型
   * - `MERCHANT_ID` 商户
   * - `PERSONAL_OPENID` 个人
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 */
  account: string
}
export interface V3EcommerceProfitsharingReceiversDeletePostData {
  /**
   * 接收方类型
   * - `MERCHANT_ID` 商户
   * - `PERSONAL_OPENID` 个人
   */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 */
  account?: string
}
export interface V3EcommerceProfitsharingReceiversDelete extends Branch {
  /**
   * **删除分账接收方**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
   */
  post(options: { json: V3EcommerceProfitsharingReceiversDeletePostJson } & RequestOptions): Promise<Response<V3EcommerceProfitsharingReceiversDeletePostData>>
  /** {@link V3EcommerceProfitsharingReceiversDelete.post} */
  readonly postAsync: V3EcommerceProfitsharingReceiversDelete['post']
}

export interface V3EcommerceProfitsharingReturnordersGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  order_id?: string | null | undefined
  /** 商户分账单号 */
  out_order_no?: string | null | undefined
  /** 商户回退单号 */
  out_return_no: string
}
export interface V3EcommerceProfitsharingReturnordersGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 回退商户号 */
  return_mchid?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 微信回退单号 */
  return_no?: string
  /**
   * 回退结果
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAIL` 已失败
   */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /**
   * 失败原因
   * - `ACCOUNT_ABNORMAL` 分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {})
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3EcommerceProfitsharingReturnordersPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 回退描述 */
  description: string
  /** 微信订单号 */
  transaction_id?: string | undefined
}
export interface V3EcommerceProfitsharingReturnordersPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 回退商户号 */
  return_mchid?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 微信回退单号 */
  return_no?: string
  /**
   * 回退结果
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAIL` 已失败
   */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /**
   * 失败原因
   * - `ACCOUNT_ABNORMAL` 分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {})
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3EcommerceProfitsharingReturnorders extends Branch {
  /**
   * **查询分账回退结果**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
   */
  get(options: { query: V3EcommerceProfitsharingReturnordersGetQuery } & RequestOptions): Promise<Response<V3EcommerceProfitsharingReturnordersGetData>>
  /** {@link V3EcommerceProfitsharingReturnorders.get} */
  readonly getAsync: V3EcommerceProfitsharingReturnorders['get']
  /**
   * **请求分账回退**
   *
   * 收付通∙分账 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
   */
  post(options: { json: V3EcommerceProfitsharingReturnordersPostJson } & RequestOptions): Promise<Response<V3EcommerceProfitsharingReturnordersPostData>>
  /** {@link V3EcommerceProfitsharingReturnorders.post} */
  readonly postAsync: V3EcommerceProfitsharingReturnorders['post']
}

export interface V3EcommerceSubsidies extends Branch {
  readonly cancel: V3EcommerceSubsidiesCancel
  readonly create: V3EcommerceSubsidiesCreate
  readonly return: V3EcommerceSubsidiesReturn
}

export interface V3EcommerceSubsidiesCancelPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 取消补差描述 */
  description: string
}
export interface V3EcommerceSubsidiesCancelPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /**
   * 取消补差结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 取消补差描述 */
  description?: string
}
export interface V3EcommerceSubsidiesCancel extends Branch {
  /**
   * **取消补差**
   *
   * 收付通∙补差 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
   */
  post(options: { json: V3EcommerceSubsidiesCancelPostJson } & RequestOptions): Promise<Response<V3EcommerceSubsidiesCancelPostData>>
  /** {@link V3EcommerceSubsidiesCancel.post} */
  readonly postAsync: V3EcommerceSubsidiesCancel['post']
}

export interface V3EcommerceSubsidiesCreatePostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 补差金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 补差描述 */
  description: string
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 商户补差单号 */
  out_subsidy_no?: string | undefined
}
export interface V3EcommerceSubsidiesCreatePostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 微信补差单号 */
  subsidy_id?: string
  /** 补差描述 */
  description?: string
  /** 补差金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /**
   * 补差单结果
   * - `SUCCESS` 补差成功
   * - `FAIL` 补差失败
   * - `REFUND` 已全额回退
   */
  result?: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /**
   * 补差完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
}
export interface V3EcommerceSubsidiesCreate extends Branch {
  /**
   * **请求补差**
   *
   * 收付通∙补差 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
   */
  post(options: { json: V3EcommerceSubsidiesCreatePostJson } & RequestOptions): Promise<Response<V3EcommerceSubsidiesCreatePostData>>
  /** {@link V3EcommerceSubsidiesCreate.post} */
  readonly postAsync: V3EcommerceSubsidiesCreate['post']
}

export interface V3EcommerceSubsidiesReturnPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户补差回退单号 */
  out_order_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 补差回退金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 微信补差单号 */
  subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  from?: readonly {
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {}) | undefined
    /** 出资金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
  }[] | undefined
}
export interface V3EcommerceSubsidiesReturnPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 微信补差回退单号 */
  subsidy_refund_id?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 商户补差回退单号 */
  out_order_no?: string
  /** 补差回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 补差回退描述 */
  description?: string
  /**
   * 补差回退结果
   * - `SUCCESS` 补差成功
   * - `FAIL` 补差失败
   * - `REFUND` 已全额回退
   */
  result?: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /**
   * 补差回退完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
}
export interface V3EcommerceSubsidiesReturn extends Branch {
  /**
   * **请求补差回退**
   *
   * 收付通∙补差 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
   */
  post(options: { json: V3EcommerceSubsidiesReturnPostJson } & RequestOptions): Promise<Response<V3EcommerceSubsidiesReturnPostData>>
  /** {@link V3EcommerceSubsidiesReturn.post} */
  readonly postAsync: V3EcommerceSubsidiesReturn['post']
}

export interface V3EcommerceBill extends Branch {
  readonly fundflowbill: V3EcommerceBillFundflowbill
}

export interface V3EcommerceBillFundflowbillGetQuery {
  /** 账单日期 */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'ALL' | (string & {})
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | undefined
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM' | (string & {})
}
export interface V3EcommerceBillFundflowbillGetData {
  /** 下载信息总数 */
  download_bill_count?: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence?: number
    /** 哈希类型 */
    hash_type?: 'SHA1' | (string & {})
    /** 哈希值 */
    hash_value?: string
    /** 账单下载地址 */
    download_url?: string
    /**
     * 加密密钥
     * 敏感信息：用商户私钥解密
     */
    encrypt_key?: string
    /** 随机字符串 */
    nonce?: string
  }[]
}
export interface V3EcommerceBillFundflowbill extends Branch {
  /**
   * **申请二级商户资金账单**
   *
   * 收付通∙账单 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  get(options: { query: V3EcommerceBillFundflowbillGetQuery } & RequestOptions): Promise<Response<V3EcommerceBillFundflowbillGetData>>
  /** {@link V3EcommerceBillFundflowbill.get} */
  readonly getAsync: V3EcommerceBillFundflowbill['get']
}

export interface V3EcommerceCombinePapay extends Branch {
  readonly contracts: V3EcommerceCombinePapayContracts
  readonly transactions: V3EcommerceCombinePapayTransactions
}

export interface V3EcommerceCombinePapayContracts extends Branch {
  readonly planId: V3EcommerceCombinePapayContractsPlanId
  readonly preEntrustSign: V3EcommerceCombinePapayContractsPreEntrustSign
}

export interface V3EcommerceCombinePapayContractsPlanId extends Branch {
  readonly _plan_id_: V3EcommerceCombinePapayContractsPlanIdByPlan_id
  readonly $plan_id$: V3EcommerceCombinePapayContractsPlanIdByPlan_id
  readonly '<plan_id>': V3EcommerceCombinePapayContractsPlanIdByPlan_id
  readonly '{plan_id}': V3EcommerceCombinePapayContractsPlanIdByPlan_id
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlan_id extends Branch {
  readonly outContractCode: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCode
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCode extends Branch {
  readonly _out_contract_code_: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly $out_contract_code$: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '<out_contract_code>': V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
  readonly '{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议Id */
  contract_id?: string
  /** 商户APPID */
  appid?: string
  /** 委托代扣协议模板Id */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: string
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: string
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户openid */
  openid?: string
}
export interface V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code extends Branch {
  /**
   * **通过商户协议号查询协议**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884060
   */
  get(options: { plan_id: string | number; out_contract_code: string } & RequestOptions): Promise<Response<V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeGetData>>
  /** {@link V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code.get} */
  readonly getAsync: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_code['get']
  readonly terminate: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson {
  /** 解约备注 */
  contract_termination_remark: string
}
export interface V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议模板Id */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate extends Branch {
  /**
   * **商户协议号解约协议**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884072
   */
  post(options: { plan_id: string | number; out_contract_code: string; json: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostJson } & RequestOptions): Promise<Response<V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminatePostData>>
  /** {@link V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate.post} */
  readonly postAsync: V3EcommerceCombinePapayContractsPlanIdByPlan_idOutContractCodeByOut_contract_codeTerminate['post']
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignPostJson {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
  /** 返回app标识 */
  return_app?: boolean | undefined
  /** 商户数据包 */
  attach?: string | undefined
}
export interface V3EcommerceCombinePapayContractsPreEntrustSignPostData {
  /** 预签约Id */
  pre_entrustweb_id?: string
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议模板Id */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3EcommerceCombinePapayContractsPreEntrustSign extends Branch {
  /**
   * **APP方式预签约**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012881608
   */
  post(options: { json: V3EcommerceCombinePapayContractsPreEntrustSignPostJson } & RequestOptions): Promise<Response<V3EcommerceCombinePapayContractsPreEntrustSignPostData>>
  /** {@link V3EcommerceCombinePapayContractsPreEntrustSign.post} */
  readonly postAsync: V3EcommerceCombinePapayContractsPreEntrustSign['post']
  readonly miniProgram: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostJson {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
}
export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostData {
  /** 预签约ID */
  pre_entrustweb_id?: string
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户签约协议号 */
  out_contract_code?: string
}
export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram extends Branch {
  /**
   * **小程序方式预签约**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017177322
   */
  post(options: { json: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostJson } & RequestOptions): Promise<Response<V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostData>>
  /** {@link V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram.post} */
  readonly postAsync: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram['post']
}

export interface V3EcommerceCombinePapayTransactionsPostJson {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 子单信息 */
  sub_orders?: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach?: string | undefined
    /** 订单金额 */
    amount: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string | undefined
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额（整数，最小货币单位，人民币为分） */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子单风控信息 */
    sub_risk_info?: string | undefined
  }[] | undefined
  /** 风控信息 */
  risk_info?: string | undefined
}
export interface V3EcommerceCombinePapayTransactionsPostData {
  /** 合单商户APPID */
  combine_appid?: string
  /** 合单商户号 */
  combine_mchid?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid?: string
    /** 交易类型 */
    trade_type?: string
    /** 交易状态 */
    trade_state?: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 */
    success_time?: string
    /** 子单微信订单号 */
    transaction_id?: string
    /** 子单商户订单号 */
    out_trade_no?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户appid */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
}
export interface V3EcommerceCombinePapayTransactions extends Branch {
  /**
   * **电商合单委托代扣支付**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884121
   */
  post(options: { json: V3EcommerceCombinePapayTransactionsPostJson } & RequestOptions): Promise<Response<V3EcommerceCombinePapayTransactionsPostData>>
  /** {@link V3EcommerceCombinePapayTransactions.post} */
  readonly postAsync: V3EcommerceCombinePapayTransactions['post']
  readonly _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsByCombine_out_trade_no
  readonly $combine_out_trade_no$: V3EcommerceCombinePapayTransactionsByCombine_out_trade_no
  readonly '<combine_out_trade_no>': V3EcommerceCombinePapayTransactionsByCombine_out_trade_no
  readonly '{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombine_out_trade_no
}

export interface V3EcommerceCombinePapayTransactionsByCombine_out_trade_noGetData {
  /** 合单商户APPID */
  combine_appid?: string
  /** 合单商户号 */
  combine_mchid?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid?: string
    /** 交易类型 */
    trade_type?: string
    /** 交易状态 */
    trade_state?: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 */
    success_time?: string
    /** 子单微信订单号 */
    transaction_id?: string
    /** 子单商户订单号 */
    out_trade_no?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户appid */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
}
export interface V3EcommerceCombinePapayTransactionsByCombine_out_trade_no extends Branch {
  /**
   * **电商合单委托代扣查询订单**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884130
   */
  get(options: { combine_out_trade_no: string } & RequestOptions): Promise<Response<V3EcommerceCombinePapayTransactionsByCombine_out_trade_noGetData>>
  /** {@link V3EcommerceCombinePapayTransactionsByCombine_out_trade_no.get} */
  readonly getAsync: V3EcommerceCombinePapayTransactionsByCombine_out_trade_no['get']
  readonly reverse: V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReverse
}

export interface V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReversePostJson {
  /** 合单商户APPID */
  combine_appid: string
  /** 子单信息 */
  sub_orders?: readonly {
    /** 子单商户号 */
    mchid: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string | undefined
  }[] | undefined
}
export interface V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReverse extends Branch {
  /**
   * **电商合单委托代扣撤销订单**
   *
   * 收付通∙合单代扣 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884126
   */
  post(options: { combine_out_trade_no: string; json: V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReversePostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReverse.post} */
  readonly postAsync: V3EcommerceCombinePapayTransactionsByCombine_out_trade_noReverse['post']
}

export interface V3EcommerceFund extends Branch {
  readonly balance: V3EcommerceFundBalance
  readonly enddaybalance: V3EcommerceFundEnddaybalance
  readonly withdraw: V3EcommerceFundWithdraw
}

export interface V3EcommerceFundBalance extends Branch {
  readonly _sub_mchid_: V3EcommerceFundBalanceBySub_mchid
  readonly $sub_mchid$: V3EcommerceFundBalanceBySub_mchid
  readonly '<sub_mchid>': V3EcommerceFundBalanceBySub_mchid
  readonly '{sub_mchid}': V3EcommerceFundBalanceBySub_mchid
}

export interface V3EcommerceFundBalanceBySub_mchidGetQuery {
  /**
   * 账户类型
   * - `BASIC` 基本账户
   * - `OPERATION` 运营账户
   * - `FEES` 手续费账户
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {}) | undefined
}
export interface V3EcommerceFundBalanceBySub_mchidGetData {
  /** 特约商户号 */
  sub_mchid?: string
  /**
   * 资金账户类型
   * - `BASIC` 基本账户
   * - `OPERATION` 运营账户
   * - `FEES` 手续费账户
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
  /** 可用余额（整数，最小货币单位，人民币为分） */
  available_amount?: number
  /** 不可用余额（整数，最小货币单位，人民币为分） */
  pending_amount?: number
}
export interface V3EcommerceFundBalanceBySub_mchid extends Branch {
  /**
   * **查询二级商户账户实时余额**
   *
   * 收付通∙余额 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   */
  get(options: { sub_mchid: string; query?: V3EcommerceFundBalanceBySub_mchidGetQuery | undefined } & RequestOptions): Promise<Response<V3EcommerceFundBalanceBySub_mchidGetData>>
  /** {@link V3EcommerceFundBalanceBySub_mchid.get} */
  readonly getAsync: V3EcommerceFundBalanceBySub_mchid['get']
}

export interface V3EcommerceFundEnddaybalance extends Branch {
  readonly _sub_mchid_: V3EcommerceFundEnddaybalanceBySub_mchid
  readonly $sub_mchid$: V3EcommerceFundEnddaybalanceBySub_mchid
  readonly '<sub_mchid>': V3EcommerceFundEnddaybalanceBySub_mchid
  readonly '{sub_mchid}': V3EcommerceFundEnddaybalanceBySub_mchid
}

export interface V3EcommerceFundEnddaybalanceBySub_mchidGetQuery {
  /**
   * 日期
   * 如 `2018-06-08`
   */
  date: string
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {}) | undefined
}
export interface V3EcommerceFundEnddaybalanceBySub_mchidGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 可用余额（整数，最小货币单位，人民币为分） */
  available_amount?: number
  /** 不可用余额（整数，最小货币单位，人民币为分） */
  pending_amount?: number
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {})
}
export interface V3EcommerceFundEnddaybalanceBySub_mchid extends Branch {
  /**
   * **查询二级商户账户日终余额**
   *
   * 收付通∙余额 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  get(options: { sub_mchid: string; query: V3EcommerceFundEnddaybalanceBySub_mchidGetQuery } & RequestOptions): Promise<Response<V3EcommerceFundEnddaybalanceBySub_mchidGetData>>
  /** {@link V3EcommerceFundEnddaybalanceBySub_mchid.get} */
  readonly getAsync: V3EcommerceFundEnddaybalanceBySub_mchid['get']
}

export interface V3EcommerceFundWithdrawPostJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 提现备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {}) | undefined
  /** 提现结果通知地址 */
  notify_url?: string | undefined
}
export interface V3EcommerceFundWithdrawPostData {
  /** 特约商户号 */
  sub_mchid?: string
  /** 微信支付提现单号 */
  withdraw_id?: string
  /** 商户提现单号 */
  out_request_no?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
}
export interface V3EcommerceFundWithdraw extends Branch {
  /**
   * **账户余额提现**
   *
   * 收付通∙提现 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   */
  post(options: { json: V3EcommerceFundWithdrawPostJson } & RequestOptions): Promise<Response<V3EcommerceFundWithdrawPostData>>
  /** {@link V3EcommerceFundWithdraw.post} */
  readonly postAsync: V3EcommerceFundWithdraw['post']
  readonly outRequestNo: V3EcommerceFundWithdrawOutRequestNo
  readonly _withdraw_id_: V3EcommerceFundWithdrawByWithdraw_id
  readonly $withdraw_id$: V3EcommerceFundWithdrawByWithdraw_id
  readonly '<withdraw_id>': V3EcommerceFundWithdrawByWithdraw_id
  readonly '{withdraw_id}': V3EcommerceFundWithdrawByWithdraw_id
}

export interface V3EcommerceFundWithdrawOutRequestNo extends Branch {
  readonly _out_request_no_: V3EcommerceFundWithdrawOutRequestNoByOut_request_no
  readonly $out_request_no$: V3EcommerceFundWithdrawOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3EcommerceFundWithdrawOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOut_request_no
}

export interface V3EcommerceFundWithdrawOutRequestNoByOut_request_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceFundWithdrawOutRequestNoByOut_request_noGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid?: string
  /** 提现单状态 */
  status?: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id?: string
  /** 商户提现单号 */
  out_request_no?: string
  /** 提现金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 入账银行全称 */
  bank_name?: string
}
export interface V3EcommerceFundWithdrawOutRequestNoByOut_request_no extends Branch {
  /**
   * **商户提现单号查询**
   *
   * 收付通∙提现 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   */
  get(options: { out_request_no: string; query: V3EcommerceFundWithdrawOutRequestNoByOut_request_noGetQuery } & RequestOptions): Promise<Response<V3EcommerceFundWithdrawOutRequestNoByOut_request_noGetData>>
  /** {@link V3EcommerceFundWithdrawOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3EcommerceFundWithdrawOutRequestNoByOut_request_no['get']
}

export interface V3EcommerceFundWithdrawByWithdraw_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceFundWithdrawByWithdraw_idGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid?: string
  /** 提现单状态 */
  status?: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id?: string
  /** 商户提现单号 */
  out_request_no?: string
  /** 提现金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 入账银行全称 */
  bank_name?: string
}
export interface V3EcommerceFundWithdrawByWithdraw_id extends Branch {
  /**
   * **微信支付提现单号查询**
   *
   * 收付通∙提现 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   */
  get(options: { withdraw_id: string; query: V3EcommerceFundWithdrawByWithdraw_idGetQuery } & RequestOptions): Promise<Response<V3EcommerceFundWithdrawByWithdraw_idGetData>>
  /** {@link V3EcommerceFundWithdrawByWithdraw_id.get} */
  readonly getAsync: V3EcommerceFundWithdrawByWithdraw_id['get']
}

export interface V3EcommerceMchTransfer extends Branch {
  readonly authorizations: V3EcommerceMchTransferAuthorizations
  readonly transferBills: V3EcommerceMchTransferTransferBills
}

export interface V3EcommerceMchTransferAuthorizationsPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: readonly {
    /** 协议编号 */
    agreement_code: string
    /** 协议版本号 */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 */
    sign_time: string
  }[]
}
export interface V3EcommerceMchTransferAuthorizationsPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权申请受理时间 */
  accept_time?: string
  /** 授权时间 */
  authorize_time?: string
}
export interface V3EcommerceMchTransferAuthorizations extends Branch {
  /**
   * **申请二级商户商家转账授权**
   *
   * 收付通∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504208
   */
  post(options: { json: V3EcommerceMchTransferAuthorizationsPostJson } & RequestOptions): Promise<Response<V3EcommerceMchTransferAuthorizationsPostData>>
  /** {@link V3EcommerceMchTransferAuthorizations.post} */
  readonly postAsync: V3EcommerceMchTransferAuthorizations['post']
  readonly _sub_mchid_: V3EcommerceMchTransferAuthorizationsBySub_mchid
  readonly $sub_mchid$: V3EcommerceMchTransferAuthorizationsBySub_mchid
  readonly '<sub_mchid>': V3EcommerceMchTransferAuthorizationsBySub_mchid
  readonly '{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySub_mchid
}

export interface V3EcommerceMchTransferAuthorizationsBySub_mchidGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 授权状态 */
  authorization_state?: string
  /** 授权时间 */
  authorize_time?: string
}
export interface V3EcommerceMchTransferAuthorizationsBySub_mchid extends Branch {
  /**
   * **查询二级商户商家转账授权状态**
   *
   * 收付通∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504209
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3EcommerceMchTransferAuthorizationsBySub_mchidGetData>>
  /** {@link V3EcommerceMchTransferAuthorizationsBySub_mchid.get} */
  readonly getAsync: V3EcommerceMchTransferAuthorizationsBySub_mchid['get']
}

export interface V3EcommerceMchTransferTransferBillsPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 收款用户OpenID */
  openid: string
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}
export interface V3EcommerceMchTransferTransferBillsPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据创建时间 */
  create_time?: string
  /** 单据状态 */
  state?: string
  /** 失败原因 */
  fail_reason?: string
  package_info?: string
}
export interface V3EcommerceMchTransferTransferBills extends Branch {
  /**
   * **发起转账**
   *
   * 收付通∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504211
   */
  post(options: { json: V3EcommerceMchTransferTransferBillsPostJson } & RequestOptions): Promise<Response<V3EcommerceMchTransferTransferBillsPostData>>
  /** {@link V3EcommerceMchTransferTransferBills.post} */
  readonly postAsync: V3EcommerceMchTransferTransferBills['post']
  readonly outBillNo: V3EcommerceMchTransferTransferBillsOutBillNo
  readonly transferBillNo: V3EcommerceMchTransferTransferBillsTransferBillNo
}

export interface V3EcommerceMchTransferTransferBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetData {
  /** 服务商商户号 */
  mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 服务商AppID */
  appid?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 单据状态 */
  state?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 状态变更时间 */
  update_time?: string
}
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **商户单号查询转账单**
   *
   * 收付通∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504213
   */
  get(options: { out_bill_no: string; query: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetQuery } & RequestOptions): Promise<Response<V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_no['get']
  readonly cancel: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancel
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancelPostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancelPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据状态 */
  state?: string
  /** 状态变更时间 */
  update_time?: string
}
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancel extends Branch {
  /**
   * **撤销转账**
   *
   * 收付通∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504212
   */
  post(options: { out_bill_no: string; json: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancelPostJson } & RequestOptions): Promise<Response<V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancelPostData>>
  /** {@link V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancel.post} */
  readonly postAsync: V3EcommerceMchTransferTransferBillsOutBillNoByOut_bill_noCancel['post']
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNo extends Branch {
  readonly _transfer_bill_no_: V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  readonly $transfer_bill_no$: V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  readonly '<transfer_bill_no>': V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  readonly '{transfer_bill_no}': V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_noGetData {
  /** 服务商商户号 */
  mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 服务商AppID */
  appid?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 单据状态 */
  state?: string
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 状态变更时间 */
  update_time?: string
}
export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no extends Branch {
  /**
   * **微信转账单号查询转账单**
   *
   * 收付通∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504214
   */
  get(options: { transfer_bill_no: string; query: V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_noGetQuery } & RequestOptions): Promise<Response<V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_noGetData>>
  /** {@link V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no.get} */
  readonly getAsync: V3EcommerceMchTransferTransferBillsTransferBillNoByTransfer_bill_no['get']
}

export interface V3EcommerceRefunds extends Branch {
  readonly apply: V3EcommerceRefundsApply
  readonly id: V3EcommerceRefundsId
  readonly outRefundNo: V3EcommerceRefundsOutRefundNo
  readonly _refund_id_: V3EcommerceRefundsByRefund_id
  readonly $refund_id$: V3EcommerceRefundsByRefund_id
  readonly '<refund_id>': V3EcommerceRefundsByRefund_id
  readonly '{refund_id}': V3EcommerceRefundsByRefund_id
}

export interface V3EcommerceRefundsApplyPostJson {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 电商平台APPID */
  sp_appid: string
  /** 二级商户APPID */
  sub_appid?: string | undefined
  /** 还款服务商商户号 */
  combine_mchid?: string | undefined
  /** 还款订单号 */
  combine_out_trade_no?: string | undefined
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 订单金额 */
  amount: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund: number
    /** 退款出资账户及金额 */
    from?: readonly {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 */
      amount: number
    }[] | undefined
    /** 原订单金额（整数，最小货币单位，人民币为分） */
    total: number
    /** 退款币种 */
    currency?: string | undefined
  }
  /** 退款结果回调url */
  notify_url?: string | undefined
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}) | undefined
  /** 资金账户 */
  funds_account: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID' | (string & {})
}
export interface V3EcommerceRefundsApplyPostData {
  /** 微信退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 退款创建时间 */
  create_time?: string
  /** 订单金额 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: string
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 垫付金额（整数，最小货币单位，人民币为分） */
    advance?: number
  }
  /** 优惠退款详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /**
     * 优惠范围
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * 优惠类型
     * - `COUPON` 充值型代金券
     * - `DISCOUNT` 免充值型优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
}
export interface V3EcommerceRefundsApply extends Branch {
  /**
   * **退款申请**
   *
   * 收付通∙退款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649457
   */
  post(options: { json: V3EcommerceRefundsApplyPostJson } & RequestOptions): Promise<Response<V3EcommerceRefundsApplyPostData>>
  /** {@link V3EcommerceRefundsApply.post} */
  readonly postAsync: V3EcommerceRefundsApply['post']
}

export interface V3EcommerceRefundsId extends Branch {
  readonly _refund_id_: V3EcommerceRefundsIdByRefund_id
  readonly $refund_id$: V3EcommerceRefundsIdByRefund_id
  readonly '<refund_id>': V3EcommerceRefundsIdByRefund_id
  readonly '{refund_id}': V3EcommerceRefundsIdByRefund_id
}

export interface V3EcommerceRefundsIdByRefund_idGetQuery {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3EcommerceRefundsIdByRefund_idGetData {
  /** 微信退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /**
   * 退款渠道
   * - `ORIGINAL` 原路退款
   * - `BALANCE` 退回到余额
   */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account?: string
  /**
   * 退款成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /**
   * 退款创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `CLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status?: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额信息 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 垫付金额（整数，最小货币单位，人民币为分） */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /**
     * 优惠范围
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * 优惠类型
     * - `COUPON` 充值型代金券
     * - `DISCOUNT` 免充值型优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}
export interface V3EcommerceRefundsIdByRefund_id extends Branch {
  /**
   * **通过微信支付退款单号查询退款**
   *
   * 收付通∙退款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650253
   */
  get(options: { refund_id: string; query?: V3EcommerceRefundsIdByRefund_idGetQuery | undefined } & RequestOptions): Promise<Response<V3EcommerceRefundsIdByRefund_idGetData>>
  /** {@link V3EcommerceRefundsIdByRefund_id.get} */
  readonly getAsync: V3EcommerceRefundsIdByRefund_id['get']
}

export interface V3EcommerceRefundsOutRefundNo extends Branch {
  readonly _out_refund_no_: V3EcommerceRefundsOutRefundNoByOut_refund_no
  readonly $out_refund_no$: V3EcommerceRefundsOutRefundNoByOut_refund_no
  readonly '<out_refund_no>': V3EcommerceRefundsOutRefundNoByOut_refund_no
  readonly '{out_refund_no}': V3EcommerceRefundsOutRefundNoByOut_refund_no
}

export interface V3EcommerceRefundsOutRefundNoByOut_refund_noGetQuery {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3EcommerceRefundsOutRefundNoByOut_refund_noGetData {
  /** 微信退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /**
   * 退款渠道
   * - `ORIGINAL` 原路退款
   * - `BALANCE` 退回到余额
   */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account?: string
  /**
   * 退款成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /**
   * 退款创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `CLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status?: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额信息 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 垫付金额（整数，最小货币单位，人民币为分） */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /**
     * 优惠范围
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * 优惠类型
     * - `COUPON` 充值型代金券
     * - `DISCOUNT` 免充值型优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}
export interface V3EcommerceRefundsOutRefundNoByOut_refund_no extends Branch {
  /**
   * **通过商户退款单号查询退款**
   *
   * 收付通∙退款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650314
   */
  get(options: { out_refund_no: string; query?: V3EcommerceRefundsOutRefundNoByOut_refund_noGetQuery | undefined } & RequestOptions): Promise<Response<V3EcommerceRefundsOutRefundNoByOut_refund_noGetData>>
  /** {@link V3EcommerceRefundsOutRefundNoByOut_refund_no.get} */
  readonly getAsync: V3EcommerceRefundsOutRefundNoByOut_refund_no['get']
}

export interface V3EcommerceRefundsByRefund_id extends Branch {
  readonly applyAbnormalRefund: V3EcommerceRefundsByRefund_idApplyAbnormalRefund
  readonly returnAdvance: V3EcommerceRefundsByRefund_idReturnAdvance
}

export interface V3EcommerceRefundsByRefund_idApplyAbnormalRefundPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD' | (string & {})
  /** 开户银行 */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT' | (string & {}) | undefined
  /**
   * 收款银行卡号
   * 敏感信息：用微信支付公钥加密
   */
  bank_account?: string | Encrypted | undefined
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  real_name?: string | Encrypted | undefined
}
export interface V3EcommerceRefundsByRefund_idApplyAbnormalRefundPostData {
  /** 微信支付退款号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款渠道 */
  channel?: string
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time?: string
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `CLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status?: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {})
  /** 金额信息 */
  amount?: {
    /** 退款金额（整数，最小货币单位，人民币为分） */
    refund?: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account?: string
      /** 出资金额（整数，最小货币单位，人民币为分） */
      amount?: number
    }[]
    /** 用户退款金额（整数，最小货币单位，人民币为分） */
    payer_refund?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 手续费退款金额 */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 优惠退款金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price?: number
      /** 商品退款金额 */
      refund_amount?: number
      /** 商品退货数量 */
      refund_quantity?: number
    }[]
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
}
export interface V3EcommerceRefundsByRefund_idApplyAbnormalRefund extends Branch {
  /**
   * **发起异常退款**
   *
   * 收付通∙退款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649274
   */
  post(options: { refund_id: string; json: V3EcommerceRefundsByRefund_idApplyAbnormalRefundPostJson } & RequestOptions): Promise<Response<V3EcommerceRefundsByRefund_idApplyAbnormalRefundPostData>>
  /** {@link V3EcommerceRefundsByRefund_idApplyAbnormalRefund.post} */
  readonly postAsync: V3EcommerceRefundsByRefund_idApplyAbnormalRefund['post']
}

export interface V3EcommerceRefundsByRefund_idReturnAdvanceGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceRefundsByRefund_idReturnAdvanceGetData {
  /** 微信退款单号 */
  refund_id?: string
  /** 微信回补单号 */
  advance_return_id?: string
  /** 垫付回补金额（整数，最小货币单位，人民币为分） */
  return_amount?: number
  /** 出款方商户号 */
  payer_mchid?: string
  /** 出款方账户 */
  payer_account?: string
  /** 入账方商户号 */
  payee_mchid?: string
  /** 入账方账户 */
  payee_account?: string
  /** 垫付回补结果 */
  result?: string
  /** 垫付回补完成时间 */
  success_time?: string
}
export interface V3EcommerceRefundsByRefund_idReturnAdvancePostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3EcommerceRefundsByRefund_idReturnAdvancePostData {
  /** 微信退款单号 */
  refund_id?: string
  /** 微信回补单号 */
  advance_return_id?: string
  /** 垫付回补金额（整数，最小货币单位，人民币为分） */
  return_amount?: number
  /** 出款方商户号 */
  payer_mchid?: string
  /** 出款方账户 */
  payer_account?: string
  /** 入账方商户号 */
  payee_mchid?: string
  /** 入账方账户 */
  payee_account?: string
  /** 垫付回补结果 */
  result?: string
  /** 垫付回补完成时间 */
  success_time?: string
}
export interface V3EcommerceRefundsByRefund_idReturnAdvance extends Branch {
  /**
   * **查询垫付回补结果**
   *
   * 收付通∙退款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476916
   */
  get(options: { refund_id: string; query: V3EcommerceRefundsByRefund_idReturnAdvanceGetQuery } & RequestOptions): Promise<Response<V3EcommerceRefundsByRefund_idReturnAdvanceGetData>>
  /** {@link V3EcommerceRefundsByRefund_idReturnAdvance.get} */
  readonly getAsync: V3EcommerceRefundsByRefund_idReturnAdvance['get']
  /**
   * **垫付退款回补**
   *
   * 收付通∙退款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
   */
  post(options: { refund_id: string; json: V3EcommerceRefundsByRefund_idReturnAdvancePostJson } & RequestOptions): Promise<Response<V3EcommerceRefundsByRefund_idReturnAdvancePostData>>
  /** {@link V3EcommerceRefundsByRefund_idReturnAdvance.post} */
  readonly postAsync: V3EcommerceRefundsByRefund_idReturnAdvance['post']
}
