// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Mch_operate extends Branch {
  readonly risk: V3Mch_operateRisk
}

export interface V3Mch_operateRisk extends Branch {
  readonly withdrawlApply: V3Mch_operateRiskWithdrawlApply
}

export interface V3Mch_operateRiskWithdrawlApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | (string & {})
  /** 提现金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 商户提现申请单号 */
  out_request_no: string
  /** 收款对象类型 */
  payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL' | (string & {})
  /** 收款对象对应的商户号 */
  payee_mchid?: string | undefined
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL' | (string & {})
    /** 银行账户 */
    bank_account_info?: {
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
      bank_name?: string | undefined
      /**
       * 银行账号
       * 敏感信息：用微信支付公钥加密
       */
      account_number: string | Encrypted
    } | undefined
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
  /** 付款申请证明材料 */
  proof_media_list?: {
    /** 申请证明材料 */
    proof_payee_media?: readonly {
      /**
       * 申请证明材料类型
       * - `BUSINESS_LICENSE_PHOTO` 营业执照照片
       */
      proof_media_type: 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8' | (string & {})
      /**
       * 证明材料照片
       * 上传接口返回的媒体ID
       */
      proof_media: string
    }[] | undefined
  } | undefined
  /** 补充材料 */
  additional_materials?: {
    /** 补充材料照片列表 */
    additional_media?: readonly string[] | undefined
  } | undefined
  /** 备注 */
  remark?: string | undefined
}
export interface V3Mch_operateRiskWithdrawlApplyPostData {
  /** 微信支付提现申请单号 */
  applyment_id?: string
  /** 商户提现申请单号 */
  out_request_no?: string
}
export interface V3Mch_operateRiskWithdrawlApply extends Branch {
  /**
   * **提交已注销商户号可用余额提现申请单**
   *
   * 收付通∙提现 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
   */
  post(options: { json: V3Mch_operateRiskWithdrawlApplyPostJson } & RequestOptions): Promise<Response<V3Mch_operateRiskWithdrawlApplyPostData>>
  /** {@link V3Mch_operateRiskWithdrawlApply.post} */
  readonly postAsync: V3Mch_operateRiskWithdrawlApply['post']
  readonly applymentId: V3Mch_operateRiskWithdrawlApplyApplymentId
  readonly outRequestNo: V3Mch_operateRiskWithdrawlApplyOutRequestNo
}

export interface V3Mch_operateRiskWithdrawlApplyApplymentId extends Branch {
  readonly _applyment_id_: V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id
  readonly $applyment_id$: V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id
  readonly '<applyment_id>': V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id
  readonly '{applyment_id}': V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id
}

export interface V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_idGetData {
  /** 提现申请单信息 */
  withdrawl_apply?: {
    /** 微信支付提现申请单号 */
    applyment_id?: string
    /** 商户提现申请单号 */
    out_request_no?: string
    /** 申请单状态 */
    state?: string
    /** 失败原因 */
    fail_reason?: string
    /** 最后更新时间 */
    modify_time?: string
  }
}
export interface V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id extends Branch {
  /**
   * **微信支付提现申请单号查询提现申请单状态**
   *
   * 收付通∙提现 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
   */
  get(options: { applyment_id: string } & RequestOptions): Promise<Response<V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_idGetData>>
  /** {@link V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id.get} */
  readonly getAsync: V3Mch_operateRiskWithdrawlApplyApplymentIdByApplyment_id['get']
}

export interface V3Mch_operateRiskWithdrawlApplyOutRequestNo extends Branch {
  readonly _out_request_no_: V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no
  readonly $out_request_no$: V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no
}

export interface V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_noGetData {
  /** 提现申请单信息 */
  withdrawl_apply?: {
    /** 微信支付提现申请单号 */
    applyment_id?: string
    /** 商户提现申请单号 */
    out_request_no?: string
    /** 申请单状态 */
    state?: string
    /** 失败原因 */
    fail_reason?: string
    /** 最后更新时间 */
    modify_time?: string
  }
}
export interface V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no extends Branch {
  /**
   * **商户提现申请单号查询提现申请单状态**
   *
   * 收付通∙提现 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476164
   */
  get(options: { out_request_no: string } & RequestOptions): Promise<Response<V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_noGetData>>
  /** {@link V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3Mch_operateRiskWithdrawlApplyOutRequestNoByOut_request_no['get']
}
