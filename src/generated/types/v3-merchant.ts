// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response, UploadOptions } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Merchant extends Branch {
  readonly media: V3MerchantMedia
  readonly fund: V3MerchantFund
}

export interface V3MerchantMedia extends Branch {
  readonly upload: V3MerchantMediaUpload
  readonly video_upload: V3MerchantMediaVideo_upload
}

export interface V3MerchantMediaUploadPostData {
  /** 媒体文件标识Id */
  media_id?: string
}
export interface V3MerchantMediaUpload extends Branch {
  /**
   * **文件上传**
   *
   * 通用接口 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3MerchantMediaUploadPostData>>
  /** {@link V3MerchantMediaUpload.post} */
  readonly postAsync: V3MerchantMediaUpload['post']
}

export interface V3MerchantMediaVideo_uploadPostData {
  /** 媒体文件标识Id */
  media_id?: string
}
export interface V3MerchantMediaVideo_upload extends Branch {
  /**
   * **视频上传**
   *
   * 通用接口 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
   */
  post(options: UploadOptions<Record<never, never>>): Promise<Response<V3MerchantMediaVideo_uploadPostData>>
  /** {@link V3MerchantMediaVideo_upload.post} */
  readonly postAsync: V3MerchantMediaVideo_upload['post']
}

export interface V3MerchantFund extends Branch {
  readonly balance: V3MerchantFundBalance
  readonly dayendbalance: V3MerchantFundDayendbalance
  readonly withdraw: V3MerchantFundWithdraw
}

export interface V3MerchantFundBalance extends Branch {
  readonly _account_type_: V3MerchantFundBalanceByAccount_type
  readonly $account_type$: V3MerchantFundBalanceByAccount_type
  readonly '<account_type>': V3MerchantFundBalanceByAccount_type
  readonly '{account_type}': V3MerchantFundBalanceByAccount_type
}

export interface V3MerchantFundBalanceByAccount_typeGetData {
  /** 可用余额（整数，最小货币单位，人民币为分） */
  available_amount?: number
  /** 不可用余额（整数，最小货币单位，人民币为分） */
  pending_amount?: number
}
export interface V3MerchantFundBalanceByAccount_type extends Branch {
  /**
   * **查询账户实时余额**
   *
   * 收付通∙余额 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
   */
  get(options: { account_type: string } & RequestOptions): Promise<Response<V3MerchantFundBalanceByAccount_typeGetData>>
  /** {@link V3MerchantFundBalanceByAccount_type.get} */
  readonly getAsync: V3MerchantFundBalanceByAccount_type['get']
}

export interface V3MerchantFundDayendbalance extends Branch {
  readonly _account_type_: V3MerchantFundDayendbalanceByAccount_type
  readonly $account_type$: V3MerchantFundDayendbalanceByAccount_type
  readonly '<account_type>': V3MerchantFundDayendbalanceByAccount_type
  readonly '{account_type}': V3MerchantFundDayendbalanceByAccount_type
}

export interface V3MerchantFundDayendbalanceByAccount_typeGetQuery {
  /**
   * 日期
   * 如 `2018-06-08`
   */
  date: string
}
export interface V3MerchantFundDayendbalanceByAccount_typeGetData {
  /** 可用余额（整数，最小货币单位，人民币为分） */
  available_amount?: number
  /** 不可用余额（整数，最小货币单位，人民币为分） */
  pending_amount?: number
}
export interface V3MerchantFundDayendbalanceByAccount_type extends Branch {
  /**
   * **查询账户日终余额**
   *
   * 收付通∙余额 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
   */
  get(options: { account_type: string; query: V3MerchantFundDayendbalanceByAccount_typeGetQuery } & RequestOptions): Promise<Response<V3MerchantFundDayendbalanceByAccount_typeGetData>>
  /** {@link V3MerchantFundDayendbalanceByAccount_type.get} */
  readonly getAsync: V3MerchantFundDayendbalanceByAccount_type['get']
}

export interface V3MerchantFundWithdrawPostJson {
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额（整数，最小货币单位，人民币为分） */
  amount: number
  /** 备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /**
   * 资金账户类型
   * - `BASIC` 基本账户
   * - `OPERATION` 运营账户
   * - `FEES` 手续费账户
   */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现结果通知地址 */
  notify_url?: string | undefined
}
export interface V3MerchantFundWithdrawPostData {
  /** 微信支付提现单号 */
  withdraw_id?: string
  /** 商户提现单号 */
  out_request_no?: string
}
export interface V3MerchantFundWithdraw extends Branch {
  /**
   * **电商平台提现**
   *
   * 收付通∙提现 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
   */
  post(options: { json: V3MerchantFundWithdrawPostJson } & RequestOptions): Promise<Response<V3MerchantFundWithdrawPostData>>
  /** {@link V3MerchantFundWithdraw.post} */
  readonly postAsync: V3MerchantFundWithdraw['post']
  readonly billType: V3MerchantFundWithdrawBillType
  readonly outRequestNo: V3MerchantFundWithdrawOutRequestNo
  readonly withdrawId: V3MerchantFundWithdrawWithdrawId
}

export interface V3MerchantFundWithdrawBillType extends Branch {
  readonly _bill_type_: V3MerchantFundWithdrawBillTypeByBill_type
  readonly $bill_type$: V3MerchantFundWithdrawBillTypeByBill_type
  readonly '<bill_type>': V3MerchantFundWithdrawBillTypeByBill_type
  readonly '{bill_type}': V3MerchantFundWithdrawBillTypeByBill_type
}

export interface V3MerchantFundWithdrawBillTypeByBill_typeGetQuery {
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
}
export interface V3MerchantFundWithdrawBillTypeByBill_typeGetData {
  /** 哈希类型 */
  hash_type?: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value?: string
  /** 账单下载地址 */
  download_url?: string
}
export interface V3MerchantFundWithdrawBillTypeByBill_type extends Branch {
  /**
   * **按日下载提现异常文件**
   *
   * 收付通∙提现 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
   */
  get(options: { bill_type: string; query: V3MerchantFundWithdrawBillTypeByBill_typeGetQuery } & RequestOptions): Promise<Response<V3MerchantFundWithdrawBillTypeByBill_typeGetData>>
  /** {@link V3MerchantFundWithdrawBillTypeByBill_type.get} */
  readonly getAsync: V3MerchantFundWithdrawBillTypeByBill_type['get']
}

export interface V3MerchantFundWithdrawOutRequestNo extends Branch {
  readonly _out_request_no_: V3MerchantFundWithdrawOutRequestNoByOut_request_no
  readonly $out_request_no$: V3MerchantFundWithdrawOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3MerchantFundWithdrawOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOut_request_no
}

export interface V3MerchantFundWithdrawOutRequestNoByOut_request_noGetData {
  /**
   * 提现单状态
   * - `CREATE_SUCCESS` 受理成功
   * - `SUCCESS` 提现成功
   * - `FAIL` 提现失败
   * - `REFUND` 提现退票
   * - `CLOSE` 关单
   * - `INIT` 业务单已创建
   */
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
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution?: string
}
export interface V3MerchantFundWithdrawOutRequestNoByOut_request_no extends Branch {
  /**
   * **电商平台(商户提现单号查询)提现状态**
   *
   * 收付通∙提现 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476672
   */
  get(options: { out_request_no: string } & RequestOptions): Promise<Response<V3MerchantFundWithdrawOutRequestNoByOut_request_noGetData>>
  /** {@link V3MerchantFundWithdrawOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3MerchantFundWithdrawOutRequestNoByOut_request_no['get']
}

export interface V3MerchantFundWithdrawWithdrawId extends Branch {
  readonly _withdraw_id_: V3MerchantFundWithdrawWithdrawIdByWithdraw_id
  readonly $withdraw_id$: V3MerchantFundWithdrawWithdrawIdByWithdraw_id
  readonly '<withdraw_id>': V3MerchantFundWithdrawWithdrawIdByWithdraw_id
  readonly '{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdraw_id
}

export interface V3MerchantFundWithdrawWithdrawIdByWithdraw_idGetData {
  /**
   * 提现单状态
   * - `CREATE_SUCCESS` 受理成功
   * - `SUCCESS` 提现成功
   * - `FAIL` 提现失败
   * - `REFUND` 提现退票
   * - `CLOSE` 关单
   * - `INIT` 业务单已创建
   */
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
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution?: string
}
export interface V3MerchantFundWithdrawWithdrawIdByWithdraw_id extends Branch {
  /**
   * **电商平台(微信支付提现单号)查询提现状态**
   *
   * 收付通∙提现 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476674
   */
  get(options: { withdraw_id: string } & RequestOptions): Promise<Response<V3MerchantFundWithdrawWithdrawIdByWithdraw_idGetData>>
  /** {@link V3MerchantFundWithdrawWithdrawIdByWithdraw_id.get} */
  readonly getAsync: V3MerchantFundWithdrawWithdrawIdByWithdraw_id['get']
}
