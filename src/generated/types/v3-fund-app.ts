// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3FundApp extends Branch {
  readonly brandRedpacket: V3FundAppBrandRedpacket
  readonly mchTransfer: V3FundAppMchTransfer
}

export interface V3FundAppBrandRedpacket extends Branch {
  readonly brandMerchantBatches: V3FundAppBrandRedpacketBrandMerchantBatches
  readonly brandMerchantOutBatches: V3FundAppBrandRedpacketBrandMerchantOutBatches
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesPostJson {
  /** 品牌ID */
  brand_id: number
  /** 品牌AppID */
  brand_appid: string
  /** 品牌红包发放场景 */
  scene: 'CUSTOM_SEND' | (string & {})
  /** 品牌红包模板ID */
  template_id: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: readonly {
    /** 商家品牌红包明细单号 */
    out_detail_no: string
    /** 红包金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 接收红包用户OpenID */
    openid: string
    /**
     * 接收红包用户姓名
     * 敏感信息：用微信支付公钥加密
     */
    user_name?: string | Encrypted | undefined
    /** 红包备注 */
    remark: string
  }[]
}
export interface V3FundAppBrandRedpacketBrandMerchantBatchesPostData {
  /** 商家品牌红包批次单号 */
  out_batch_no?: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 品牌红包批次创建时间 */
  create_time?: string
  /**
   * 批次单状态
   * - `WAIT_PAY` 商户员工确认付款阶段
   * - `ACCEPTED` 批次已受理成功
   */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}
export interface V3FundAppBrandRedpacketBrandMerchantBatches extends Branch {
  /**
   * **品牌商户发放红包**
   *
   * 品牌红包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  post(options: { json: V3FundAppBrandRedpacketBrandMerchantBatchesPostJson } & RequestOptions): Promise<Response<V3FundAppBrandRedpacketBrandMerchantBatchesPostData>>
  /** {@link V3FundAppBrandRedpacketBrandMerchantBatches.post} */
  readonly postAsync: V3FundAppBrandRedpacketBrandMerchantBatches['post']
  readonly _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no
  readonly $batch_no$: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no
  readonly '<batch_no>': V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no
  readonly '{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noGetQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | (string & {}) | undefined
}
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noGetData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 商家品牌红包批次单号 */
  out_batch_no?: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
  /**
   * 批次单状态
   * - `WAIT_PAY` 商户员工确认付款阶段
   * - `ACCEPTED` 批次已受理成功
   */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 */
  batch_name?: string
  /** 品牌红包批次备注 */
  batch_remark?: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 总笔数 */
  total_num?: number
  /**
   * 品牌红包批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 品牌红包批次更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 发放成功金额（整数，最小货币单位，人民币为分） */
  success_amount?: number
  /** 发放成功笔数 */
  success_num?: number
  /** 发放失败金额（整数，最小货币单位，人民币为分） */
  fail_amount?: number
  /** 发放失败笔数 */
  fail_num?: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no?: string
    /** 商家品牌红包明细单号 */
    out_detail_no?: string
    /**
     * 品牌红包明细单状态
     * - `DETAIL_INIT` 系统转账校验中
     * - `DETAIL_WAIT_PAY` 待商户确认
     * - `DETAIL_PROCESSING` 正在处理中
     * - `DETAIL_SUCCESS` 发送成功
     */
    detail_state?: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  }[]
}
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no extends Branch {
  /**
   * **微信支付批次单号查询批次单**
   *
   * 品牌红包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  get(options: { batch_no: string; query?: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noGetQuery | undefined } & RequestOptions): Promise<Response<V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noGetData>>
  /** {@link V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no.get} */
  readonly getAsync: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_no['get']
  readonly details: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetails
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetails extends Branch {
  readonly _detail_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no
  readonly $detail_no$: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no
  readonly '<detail_no>': V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no
  readonly '{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_noGetData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 商家品牌红包批次单号 */
  out_batch_no?: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 商家品牌红包明细单号 */
  out_detail_no?: string
  /** 微信支付品牌红包明细单号 */
  detail_no?: string
  /**
   * 品牌红包明细单状态
   * - `DETAIL_INIT` 系统转账校验中
   * - `DETAIL_WAIT_PAY` 待商户确认
   * - `DETAIL_PROCESSING` 正在处理中
   * - `DETAIL_SUCCESS` 发送成功
   */
  detail_state?: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  /** 红包金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 红包备注 */
  remark?: string
  /**
   * 失败原因
   * - `REAL_NAME_CHECK_FAIL` 收款人未实名认证
   * - `NAME_NOT_CORRECT` 收款人姓名校验不通过
   * - `USER_ACCOUNT_LIMIT` 用户账户收款受限
   * - `FAIL_REASON_UNKNOWN` 失败原因未知
   * - `PAYER_ACCOUNT_ABNORMAL` 商户账户付款受限
   * - `PAYEE_ACCOUNT_ABNORMAL` 用户账户收款异常
   * - `USER_RECEIVE_OVERDUE` 用户逾期未领取
   * - `REMARK_NOT_CORRECT` 红包备注设置失败
   */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {})
  /** 接收红包用户OpenID */
  openid?: string
  /**
   * 接收红包用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /**
   * 品牌红包发起时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  initiate_time?: string
  /**
   * 品牌红包更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
}
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no extends Branch {
  /**
   * **商家明细单号查询明细单**
   *
   * 品牌红包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  get(options: { batch_no: string; detail_no: string } & RequestOptions): Promise<Response<V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_noGetData>>
  /** {@link V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no.get} */
  readonly getAsync: V3FundAppBrandRedpacketBrandMerchantBatchesByBatch_noDetailsByDetail_no['get']
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatches extends Branch {
  readonly _out_batch_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no
  readonly $out_batch_no$: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no
  readonly '<out_batch_no>': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no
  readonly '{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noGetQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | (string & {}) | undefined
}
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noGetData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 商家品牌红包批次单号 */
  out_batch_no?: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
  /**
   * 批次单状态
   * - `WAIT_PAY` 商户员工确认付款阶段
   * - `ACCEPTED` 批次已受理成功
   */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 */
  batch_name?: string
  /** 品牌红包批次备注 */
  batch_remark?: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 总笔数 */
  total_num?: number
  /**
   * 品牌红包批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 品牌红包批次更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 发放成功金额（整数，最小货币单位，人民币为分） */
  success_amount?: number
  /** 发放成功笔数 */
  success_num?: number
  /** 发放失败金额（整数，最小货币单位，人民币为分） */
  fail_amount?: number
  /** 发放失败笔数 */
  fail_num?: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no?: string
    /** 商家品牌红包明细单号 */
    out_detail_no?: string
    /**
     * 品牌红包明细单状态
     * - `DETAIL_INIT` 系统转账校验中
     * - `DETAIL_WAIT_PAY` 待商户确认
     * - `DETAIL_PROCESSING` 正在处理中
     * - `DETAIL_SUCCESS` 发送成功
     */
    detail_state?: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  }[]
}
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no extends Branch {
  /**
   * **商家批次单号查询批次单**
   *
   * 品牌红包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  get(options: { out_batch_no: string; query?: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noGetQuery | undefined } & RequestOptions): Promise<Response<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noGetData>>
  /** {@link V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no.get} */
  readonly getAsync: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_no['get']
  readonly outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetails
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetails extends Branch {
  readonly _out_detail_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no
  readonly $out_detail_no$: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no
  readonly '<out_detail_no>': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no
  readonly '{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_noGetData {
  /** 品牌主商户号 */
  brand_mchid?: string
  /** 商家品牌红包批次单号 */
  out_batch_no?: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 商家品牌红包明细单号 */
  out_detail_no?: string
  /** 微信支付品牌红包明细单号 */
  detail_no?: string
  /**
   * 品牌红包明细单状态
   * - `DETAIL_INIT` 系统转账校验中
   * - `DETAIL_WAIT_PAY` 待商户确认
   * - `DETAIL_PROCESSING` 正在处理中
   * - `DETAIL_SUCCESS` 发送成功
   */
  detail_state?: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  /** 红包金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 红包备注 */
  remark?: string
  /**
   * 失败原因
   * - `REAL_NAME_CHECK_FAIL` 收款人未实名认证
   * - `NAME_NOT_CORRECT` 收款人姓名校验不通过
   * - `USER_ACCOUNT_LIMIT` 用户账户收款受限
   * - `FAIL_REASON_UNKNOWN` 失败原因未知
   * - `PAYER_ACCOUNT_ABNORMAL` 商户账户付款受限
   * - `PAYEE_ACCOUNT_ABNORMAL` 用户账户收款异常
   * - `USER_RECEIVE_OVERDUE` 用户逾期未领取
   * - `REMARK_NOT_CORRECT` 红包备注设置失败
   */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {})
  /** 接收红包用户OpenID */
  openid?: string
  /**
   * 接收红包用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /**
   * 品牌红包发起时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  initiate_time?: string
  /**
   * 品牌红包更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
}
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no extends Branch {
  /**
   * **商家明细单号查询明细单**
   *
   * 品牌红包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  get(options: { out_batch_no: string; out_detail_no: string } & RequestOptions): Promise<Response<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_noGetData>>
  /** {@link V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no.get} */
  readonly getAsync: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOut_batch_noOutDetailsByOut_detail_no['get']
}

export interface V3FundAppMchTransfer extends Branch {
  readonly elecsign: V3FundAppMchTransferElecsign
  readonly partner: V3FundAppMchTransferPartner
  readonly transferBills: V3FundAppMchTransferTransferBills
  readonly transferToQqWalletBills: V3FundAppMchTransferTransferToQqWalletBills
  readonly userConfirmAuthorization: V3FundAppMchTransferUserConfirmAuthorization
}

export interface V3FundAppMchTransferElecsign extends Branch {
  readonly outBillNo: V3FundAppMchTransferElecsignOutBillNo
  readonly transferBillNo: V3FundAppMchTransferElecsignTransferBillNo
}

export interface V3FundAppMchTransferElecsignOutBillNoPostJson {
  /** 商户转账单号 */
  out_bill_no: string
}
export interface V3FundAppMchTransferElecsignOutBillNoPostData {
  /** 申请单状态 */
  state?: string
  /** 申请单创建时间 */
  create_time?: string
}
export interface V3FundAppMchTransferElecsignOutBillNo extends Branch {
  /**
   * **商户单号申请电子回单**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   */
  post(options: { json: V3FundAppMchTransferElecsignOutBillNoPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferElecsignOutBillNoPostData>>
  /** {@link V3FundAppMchTransferElecsignOutBillNo.post} */
  readonly postAsync: V3FundAppMchTransferElecsignOutBillNo['post']
  readonly _out_bill_no_: V3FundAppMchTransferElecsignOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3FundAppMchTransferElecsignOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3FundAppMchTransferElecsignOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOut_bill_no
}

export interface V3FundAppMchTransferElecsignOutBillNoByOut_bill_noGetData {
  /** 申请单状态 */
  state?: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 */
  create_time?: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface V3FundAppMchTransferElecsignOutBillNoByOut_bill_no extends Branch {
  /**
   * **商户单号查询电子回单**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferElecsignOutBillNoByOut_bill_noGetData>>
  /** {@link V3FundAppMchTransferElecsignOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferElecsignOutBillNoByOut_bill_no['get']
}

export interface V3FundAppMchTransferElecsignTransferBillNoPostJson {
  /** 微信转账单号 */
  transfer_bill_no: string
}
export interface V3FundAppMchTransferElecsignTransferBillNoPostData {
  /** 申请单状态 */
  state?: string
  /** 申请单创建时间 */
  create_time?: string
}
export interface V3FundAppMchTransferElecsignTransferBillNo extends Branch {
  /**
   * **微信单号申请电子回单**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   */
  post(options: { json: V3FundAppMchTransferElecsignTransferBillNoPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferElecsignTransferBillNoPostData>>
  /** {@link V3FundAppMchTransferElecsignTransferBillNo.post} */
  readonly postAsync: V3FundAppMchTransferElecsignTransferBillNo['post']
  readonly _transfer_bill_no_: V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no
  readonly $transfer_bill_no$: V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no
  readonly '<transfer_bill_no>': V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no
  readonly '{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no
}

export interface V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_noGetData {
  /** 申请单状态 */
  state?: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 */
  create_time?: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no extends Branch {
  /**
   * **微信单号查询电子回单**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get(options: { transfer_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_noGetData>>
  /** {@link V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferElecsignTransferBillNoByTransfer_bill_no['get']
}

export interface V3FundAppMchTransferPartner extends Branch {
  readonly budget: V3FundAppMchTransferPartnerBudget
  readonly charityBudget: V3FundAppMchTransferPartnerCharityBudget
  readonly charityTransferBills: V3FundAppMchTransferPartnerCharityTransferBills
  readonly electronicReceipts: V3FundAppMchTransferPartnerElectronicReceipts
  readonly subMchAuthorizations: V3FundAppMchTransferPartnerSubMchAuthorizations
  readonly transferBills: V3FundAppMchTransferPartnerTransferBills
  readonly userConfirmAuthorizations: V3FundAppMchTransferPartnerUserConfirmAuthorizations
}

export interface V3FundAppMchTransferPartnerBudget extends Branch {
  readonly _out_budget_no_: V3FundAppMchTransferPartnerBudgetByOut_budget_no
  readonly $out_budget_no$: V3FundAppMchTransferPartnerBudgetByOut_budget_no
  readonly '<out_budget_no>': V3FundAppMchTransferPartnerBudgetByOut_budget_no
  readonly '{out_budget_no}': V3FundAppMchTransferPartnerBudgetByOut_budget_no
}

export interface V3FundAppMchTransferPartnerBudgetByOut_budget_no extends Branch {
  readonly electronicReceipts: V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts
}

export interface V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsGetQuery {
  /** 受理凭证 */
  accept_id: string
}
export interface V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsGetData {
  /** 商户预算单号 */
  out_budget_no?: string
  /** 开始日期 */
  start_date?: string
  /** 结束日期 */
  end_date?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id?: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}
export interface V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsPostJson {
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string | undefined
}
export interface V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsPostData {
  /** 商户预算单号 */
  out_budget_no?: string
  /** 开始日期 */
  start_date?: string
  /** 结束日期 */
  end_date?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id?: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}
export interface V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts extends Branch {
  /**
   * **查询预算出资的电子回单**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209977
   */
  get(options: { out_budget_no: string; query: V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsGetQuery } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsGetData>>
  /** {@link V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts.get} */
  readonly getAsync: V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts['get']
  /**
   * **申请预算出资的电子回单**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  post(options: { out_budget_no: string; json: V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceiptsPostData>>
  /** {@link V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts.post} */
  readonly postAsync: V3FundAppMchTransferPartnerBudgetByOut_budget_noElectronicReceipts['post']
}

export interface V3FundAppMchTransferPartnerCharityBudgetPostJson {
  /** 商户预算单号 */
  out_budget_no: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 出资企业主体名称 */
  sponsor_subject_name: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算总金额 */
  amount: number
  /** 回调地址 */
  notify_url?: string | undefined
}
export interface V3FundAppMchTransferPartnerCharityBudgetPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 预算总金额 */
  amount?: number
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动说明 */
  activity_remark?: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /**
   * 资金锁定时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  locked_time?: string
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finished_time?: string
  /**
   * 关闭时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  closed_time?: string
}
export interface V3FundAppMchTransferPartnerCharityBudget extends Branch {
  /**
   * **申请公益捐赠预算**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554763
   */
  post(options: { json: V3FundAppMchTransferPartnerCharityBudgetPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerCharityBudgetPostData>>
  /** {@link V3FundAppMchTransferPartnerCharityBudget.post} */
  readonly postAsync: V3FundAppMchTransferPartnerCharityBudget['post']
  readonly _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no
  readonly $out_budget_no$: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no
  readonly '<out_budget_no>': V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no
  readonly '{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noGetQuery {
  /** 出资商户号 */
  sponsor_mchid: string
}
export interface V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 预算总金额 */
  amount?: number
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动说明 */
  activity_remark?: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /**
   * 资金锁定时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  locked_time?: string
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finished_time?: string
  /**
   * 关闭时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  closed_time?: string
}
export interface V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no extends Branch {
  /**
   * **商户单号查询公益捐赠预算详情**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
   */
  get(options: { out_budget_no: string; query: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noGetQuery } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noGetData>>
  /** {@link V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no.get} */
  readonly getAsync: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_no['get']
  readonly unlock: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlock
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlockPostJson {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 解锁备注 */
  activity_remark: string
}
export interface V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlockPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 预算总金额 */
  amount?: number
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动说明 */
  activity_remark?: string
  /** 预算单状态 */
  state?: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark?: string
  /**
   * 资金锁定时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  locked_time?: string
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finished_time?: string
  /** 解锁金额（整数，最小货币单位，人民币为分） */
  unlocked_amount?: number
}
export interface V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlock extends Branch {
  /**
   * **解锁公益捐赠预算**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
   */
  post(options: { out_budget_no: string; json: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlockPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlockPostData>>
  /** {@link V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlock.post} */
  readonly postAsync: V3FundAppMchTransferPartnerCharityBudgetByOut_budget_noUnlock['post']
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsPostJson {
  /** 商户预算单号 */
  out_budget_no: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?: {
    /** 订单类型 */
    transaction_type: 'WXPAY' | (string & {})
    /** 订单号 */
    transaction_id: string
  } | undefined
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receive_mchid: string
  /** 预算总金额 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
}
export interface V3FundAppMchTransferPartnerCharityTransferBillsPostData {
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 商户公益捐赠单号 */
  out_transfer_no?: string
  /** 微信支付公益捐赠单号 */
  transfer_id?: string
  /** 预算总金额 */
  amount?: number
  /** 捐赠备注 */
  transfer_remark?: string
  /** 收款商户号 */
  receive_mchid?: string
  /** 捐赠状态 */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /**
   * 捐赠单创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 捐赠完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
}
export interface V3FundAppMchTransferPartnerCharityTransferBills extends Branch {
  /**
   * **发起公益捐赠**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
   */
  post(options: { json: V3FundAppMchTransferPartnerCharityTransferBillsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerCharityTransferBillsPostData>>
  /** {@link V3FundAppMchTransferPartnerCharityTransferBills.post} */
  readonly postAsync: V3FundAppMchTransferPartnerCharityTransferBills['post']
  readonly outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo extends Branch {
  readonly _out_transfer_no_: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no
  readonly $out_transfer_no$: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no
  readonly '<out_transfer_no>': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no
  readonly '{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_noGetQuery {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
}
export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_noGetData {
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 商户公益捐赠单号 */
  out_transfer_no?: string
  /** 微信支付公益捐赠单号 */
  transfer_id?: string
  /** 预算总金额 */
  amount?: number
  /** 捐赠备注 */
  transfer_remark?: string
  /** 收款商户号 */
  receive_mchid?: string
  /** 捐赠状态 */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /**
   * 捐赠单创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 捐赠完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
}
export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no extends Branch {
  /**
   * **商户单号查询公益捐赠详情**
   *
   * 资金应用∙公益捐赠 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
   */
  get(options: { out_transfer_no: string; query: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_noGetQuery } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_noGetData>>
  /** {@link V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no.get} */
  readonly getAsync: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOut_transfer_no['get']
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
}
export interface V3FundAppMchTransferPartnerElectronicReceiptsPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户转账单号 */
  out_bill_no?: string
  /** 申请单状态 */
  state?: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 */
  create_time?: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}
export interface V3FundAppMchTransferPartnerElectronicReceipts extends Branch {
  /**
   * **申请单笔转账电子回单**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  post(options: { json: V3FundAppMchTransferPartnerElectronicReceiptsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerElectronicReceiptsPostData>>
  /** {@link V3FundAppMchTransferPartnerElectronicReceipts.post} */
  readonly postAsync: V3FundAppMchTransferPartnerElectronicReceipts['post']
  readonly _out_bill_no_: V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no
  readonly $out_bill_no$: V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no
  readonly '<out_bill_no>': V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no
  readonly '{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_noGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户转账单号 */
  out_bill_no?: string
  /** 申请单状态 */
  state?: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 */
  create_time?: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}
export interface V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no extends Branch {
  /**
   * **查询单笔转账电子回单**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
   */
  get(options: { out_bill_no: string; query: V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_noGetQuery } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_noGetData>>
  /** {@link V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferPartnerElectronicReceiptsByOut_bill_no['get']
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
}
export interface V3FundAppMchTransferPartnerSubMchAuthorizationsPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户申请单号 */
  out_apply_no?: string
  /** 授权申请单状态 */
  state?: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 */
  accept_time?: string
  /** 最后一次状态变更时间 */
  update_time?: string
}
export interface V3FundAppMchTransferPartnerSubMchAuthorizations extends Branch {
  /**
   * **申请子商户商家转账授权**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
   */
  post(options: { json: V3FundAppMchTransferPartnerSubMchAuthorizationsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerSubMchAuthorizationsPostData>>
  /** {@link V3FundAppMchTransferPartnerSubMchAuthorizations.post} */
  readonly postAsync: V3FundAppMchTransferPartnerSubMchAuthorizations['post']
  readonly _sub_mchid_: V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid
  readonly $sub_mchid$: V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid
  readonly '<sub_mchid>': V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid
  readonly '{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchidGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 授权状态 */
  state?: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {})
  /** 授权申请单 */
  apply_order?: {
    /** 二级商户号 */
    sub_mchid?: string
    /** 商户申请单号 */
    out_apply_no?: string
    /** 授权申请单状态 */
    state?: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
    /** 授权申请受理时间 */
    accept_time?: string
    /** 最后一次状态变更时间 */
    update_time?: string
  }
  /** 授权时间 */
  authorization_time?: string
  /** 解除授权时间 */
  cancel_authorization_time?: string
}
export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid extends Branch {
  /**
   * **查询子商户商家转账授权状态**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchidGetData>>
  /** {@link V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid.get} */
  readonly getAsync: V3FundAppMchTransferPartnerSubMchAuthorizationsBySub_mchid['get']
}

export interface V3FundAppMchTransferPartnerTransferBillsPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
}
export interface V3FundAppMchTransferPartnerTransferBillsPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据创建时间 */
  create_time?: string
  package_info?: string
}
export interface V3FundAppMchTransferPartnerTransferBills extends Branch {
  /**
   * **发起转账**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469096
   */
  post(options: { json: V3FundAppMchTransferPartnerTransferBillsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerTransferBillsPostData>>
  /** {@link V3FundAppMchTransferPartnerTransferBills.post} */
  readonly postAsync: V3FundAppMchTransferPartnerTransferBills['post']
  readonly outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNo
  readonly preTransferWithAuthorization: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  readonly transfer: V3FundAppMchTransferPartnerTransferBillsTransfer
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noGetData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 商家转账订单号 */
  transfer_bill_no?: string
  /** 商户AppID */
  appid?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 转账撤销完成
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 */
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
  /** 最后一次状态变更时间 */
  update_time?: string
}
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **商户单号查询转账单**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
   */
  get(options: { out_bill_no: string; query: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noGetQuery } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_no['get']
  readonly cancel: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancel
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancelPostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancelPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 转账撤销完成
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 */
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
  /** 最后一次单据状态变更时间 */
  update_time?: string
}
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancel extends Branch {
  /**
   * **撤销转账**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469118
   */
  post(options: { out_bill_no: string; json: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancelPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancelPostData>>
  /** {@link V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancel.post} */
  readonly postAsync: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOut_bill_noCancel['post']
}

export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 自动收款授权信息 */
  authorization_info?: {
    /** 用户展示名称 */
    user_display_name: string
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 自动收款授权结果通知地址 */
    authorization_notify_url: string
  } | undefined
}
export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据创建时间 */
  create_time?: string
  package_info?: string
}
export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization extends Branch {
  /**
   * **发起转账并完成自动收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809843
   */
  post(options: { json: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostData>>
  /** {@link V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization.post} */
  readonly postAsync: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization['post']
}

export interface V3FundAppMchTransferPartnerTransferBillsTransferPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 微信自动收款授权单号 */
  authorization_id: string
}
export interface V3FundAppMchTransferPartnerTransferBillsTransferPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 商户AppID */
  appid?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `SUCCESS` 转账成功
   */
  state?: 'ACCEPTED' | 'SUCCESS' | (string & {})
  /** 转账金额 */
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
  /** 最后一次状态变更时间 */
  update_time?: string
}
export interface V3FundAppMchTransferPartnerTransferBillsTransfer extends Branch {
  /**
   * **转账（用户自动收款）**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809837
   */
  post(options: { json: V3FundAppMchTransferPartnerTransferBillsTransferPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerTransferBillsTransferPostData>>
  /** {@link V3FundAppMchTransferPartnerTransferBillsTransfer.post} */
  readonly postAsync: V3FundAppMchTransferPartnerTransferBillsTransfer['post']
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostJson {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户展示名称 */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 授权结果通知地址 */
  notify_url: string
}
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostData {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /**
   * 单据状态
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   */
  state?: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 */
  create_time?: string
  package_info?: string
}
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizations extends Branch {
  /**
   * **申请免确认收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
   */
  post(options: { json: V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostData>>
  /** {@link V3FundAppMchTransferPartnerUserConfirmAuthorizations.post} */
  readonly postAsync: V3FundAppMchTransferPartnerUserConfirmAuthorizations['post']
  readonly _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no
  readonly $out_authorization_no$: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no
  readonly '<out_authorization_no>': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no
  readonly '{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noGetData {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /** 商户AppID */
  appid?: string
  /** 收款用户OpenID */
  openid?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /**
   * 单据状态
   * - `TAKING_EFFECT` 用户已确认授权
   * - `CLOSED` 用户或商户系统关闭
   */
  state?: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time?: string
    /** 自动收款授权的原因 */
    close_reason?: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no extends Branch {
  /**
   * **商户单号查询自动收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809859
   */
  get(options: { out_authorization_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noGetData>>
  /** {@link V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no.get} */
  readonly getAsync: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_no['get']
  readonly close: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClose
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClosePostData {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /** 商户AppID */
  appid?: string
  /** 收款用户OpenID */
  openid?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /**
   * 单据状态
   * - `CLOSED` 用户或商户系统关闭
   */
  state?: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time?: string
    /** 自动收款授权的原因 */
    close_reason?: 'CLOSE_VIA_MCH_API' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClose extends Branch {
  /**
   * **解除免确认收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809851
   */
  post(options: { out_authorization_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClosePostData>>
  /** {@link V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClose.post} */
  readonly postAsync: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOut_authorization_noClose['post']
}

export interface V3FundAppMchTransferTransferBillsPostJson {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
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
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 用户收款样式 */
  user_recv_style?: {
    /** 用户收款样式类型 */
    type: 'CONFIRM_PAGE' | 'RED_PACKET' | (string & {})
  } | undefined
}
export interface V3FundAppMchTransferTransferBillsPostData {
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据创建时间 */
  create_time?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 转账撤销完成
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 失败原因 */
  fail_reason?: string
  package_info?: string
}
export interface V3FundAppMchTransferTransferBills extends Branch {
  /**
   * **发起转账**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  post(options: { json: V3FundAppMchTransferTransferBillsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferBillsPostData>>
  /** {@link V3FundAppMchTransferTransferBills.post} */
  readonly postAsync: V3FundAppMchTransferTransferBills['post']
  readonly outBillNo: V3FundAppMchTransferTransferBillsOutBillNo
  readonly preTransferWithAuthorization: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  readonly transfer: V3FundAppMchTransferTransferBillsTransfer
  readonly transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNo
}

export interface V3FundAppMchTransferTransferBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noGetData {
  /** 商户号 */
  mch_id?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 商家转账订单号 */
  transfer_bill_no?: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
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
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后一次状态变更时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **商户单号查询转账单**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   */
  get(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_no['get']
  readonly cancel: V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancel
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancelPostData {
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据状态 */
  state?: 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 最后一次单据状态变更时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancel extends Branch {
  /**
   * **撤销转账**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  post(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancelPostData>>
  /** {@link V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancel.post} */
  readonly postAsync: V3FundAppMchTransferTransferBillsOutBillNoByOut_bill_noCancel['post']
}

export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostJson {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
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
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 自动收款授权信息 */
  authorization_info?: {
    /** 用户展示名称 */
    user_display_name: string
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 自动收款授权结果通知地址 */
    authorization_notify_url: string
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}
export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostData {
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 单据创建时间 */
  create_time?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING' | (string & {})
  package_info?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 商户侧授权单号 */
  out_authorization_no?: string
}
export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorization extends Branch {
  /**
   * **发起转账并完成自动收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   */
  post(options: { json: V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostData>>
  /** {@link V3FundAppMchTransferTransferBillsPreTransferWithAuthorization.post} */
  readonly postAsync: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization['post']
}

export interface V3FundAppMchTransferTransferBillsTransferPostJson {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 微信免确认收款授权单号 */
  authorization_id?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 商户侧授权单号 */
  out_authorization_no?: string | undefined
}
export interface V3FundAppMchTransferTransferBillsTransferPostData {
  /** 商户号 */
  mch_id?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** 商户AppID */
  appid?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `TRANSFERING` 转账结果尚未明确
   * - `SUCCESS` 转账成功
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {})
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
  /** 最后一次状态变更时间 */
  update_time?: string
}
export interface V3FundAppMchTransferTransferBillsTransfer extends Branch {
  /**
   * **用户授权后转账**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   */
  post(options: { json: V3FundAppMchTransferTransferBillsTransferPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferBillsTransferPostData>>
  /** {@link V3FundAppMchTransferTransferBillsTransfer.post} */
  readonly postAsync: V3FundAppMchTransferTransferBillsTransfer['post']
}

export interface V3FundAppMchTransferTransferBillsTransferBillNo extends Branch {
  readonly _transfer_bill_no_: V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  readonly $transfer_bill_no$: V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  readonly '<transfer_bill_no>': V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no
  readonly '{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_noGetData {
  /** 商户号 */
  mch_id?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 商家转账订单号 */
  transfer_bill_no?: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
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
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后一次状态变更时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no extends Branch {
  /**
   * **微信转账单号查询转账单**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   */
  get(options: { transfer_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_noGetData>>
  /** {@link V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferTransferBillsTransferBillNoByTransfer_bill_no['get']
}

export interface V3FundAppMchTransferTransferToQqWalletBillsPostJson {
  /** QQ互联开放平台AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户QQ号 */
  user_qq?: string | undefined
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1401' | (string & {})
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
}
export interface V3FundAppMchTransferTransferToQqWalletBillsPostData {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** QQ互联开放平台AppID */
  appid?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 转账撤销完成
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后一次状态变更时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3FundAppMchTransferTransferToQqWalletBills extends Branch {
  /**
   * **发起转账到QQ钱包**
   *
   * 资金应用∙转账∙QQ钱包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   */
  post(options: { json: V3FundAppMchTransferTransferToQqWalletBillsPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferToQqWalletBillsPostData>>
  /** {@link V3FundAppMchTransferTransferToQqWalletBills.post} */
  readonly postAsync: V3FundAppMchTransferTransferToQqWalletBills['post']
  readonly _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no
  readonly $out_bill_no$: V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no
  readonly '<out_bill_no>': V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no
  readonly '{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noGetData {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** QQ互联开放平台AppID */
  appid?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 转账撤销完成
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后一次状态变更时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no extends Branch {
  /**
   * **查询转账到QQ钱包的结果**
   *
   * 资金应用∙转账∙QQ钱包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   */
  get(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noGetData>>
  /** {@link V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no.get} */
  readonly getAsync: V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_no['get']
  readonly cancel: V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancel
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancelPostData {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** QQ互联开放平台AppID */
  appid?: string
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账处理中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 转账撤销完成
   */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后一次状态变更时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancel extends Branch {
  /**
   * **撤销转账到QQ钱包**
   *
   * 资金应用∙转账∙QQ钱包 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   */
  post(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancelPostData>>
  /** {@link V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancel.post} */
  readonly postAsync: V3FundAppMchTransferTransferToQqWalletBillsByOut_bill_noCancel['post']
}

export interface V3FundAppMchTransferUserConfirmAuthorizationPostJson {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户展示名称 */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 授权结果通知地址 */
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    client_ip?: string | undefined
    /** 用户设备ID */
    device_id?: string | undefined
    /** 用户设备类型 */
    device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER' | (string & {}) | undefined
  } | undefined
}
export interface V3FundAppMchTransferUserConfirmAuthorizationPostData {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /**
   * 单据状态
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   */
  state?: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 */
  create_time?: string
  package_info?: string
}
export interface V3FundAppMchTransferUserConfirmAuthorization extends Branch {
  /**
   * **申请免确认收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   */
  post(options: { json: V3FundAppMchTransferUserConfirmAuthorizationPostJson } & RequestOptions): Promise<Response<V3FundAppMchTransferUserConfirmAuthorizationPostData>>
  /** {@link V3FundAppMchTransferUserConfirmAuthorization.post} */
  readonly postAsync: V3FundAppMchTransferUserConfirmAuthorization['post']
  readonly outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo extends Branch {
  readonly _out_authorization_no_: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no
  readonly $out_authorization_no$: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no
  readonly '<out_authorization_no>': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no
  readonly '{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noGetQuery {
  /** 是否展示用户授权信息 */
  is_display_authorization?: boolean | undefined
}
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noGetData {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /** 商户AppID */
  appid?: string
  /** 收款用户OpenID */
  openid?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /**
   * 单据状态
   * - `TAKING_EFFECT` 用户已确认授权
   * - `CLOSED` 用户或商户系统关闭
   */
  state?: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time?: string
    /** 自动收款授权的原因 */
    close_reason?: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  package_info?: string
}
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no extends Branch {
  /**
   * **商户单号查询自动收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   */
  get(options: { out_authorization_no: string; query?: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noGetQuery | undefined } & RequestOptions): Promise<Response<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noGetData>>
  /** {@link V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no.get} */
  readonly getAsync: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_no['get']
  readonly close: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClose
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClosePostData {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /** 商户AppID */
  appid?: string
  /** 收款用户OpenID */
  openid?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /**
   * 单据状态
   * - `CLOSED` 用户或商户系统关闭
   */
  state?: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time?: string
    /** 自动收款授权的原因 */
    close_reason?: 'CLOSE_VIA_MCH_API' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /**
   * 单据创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
}
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClose extends Branch {
  /**
   * **解除免确认收款授权**
   *
   * 资金应用∙转账∙用户确认模式 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   */
  post(options: { out_authorization_no: string } & RequestOptions): Promise<Response<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClosePostData>>
  /** {@link V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClose.post} */
  readonly postAsync: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOut_authorization_noClose['post']
}
