// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Profitsharing extends Branch {
  readonly bills: V3ProfitsharingBills
  readonly merchantConfigs: V3ProfitsharingMerchantConfigs
  readonly orders: V3ProfitsharingOrders
  readonly receivers: V3ProfitsharingReceivers
  readonly returnOrders: V3ProfitsharingReturnOrders
  readonly transactions: V3ProfitsharingTransactions
}

export interface V3ProfitsharingBillsGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | null | undefined
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP' | (string & {}) | null | undefined
}
export interface V3ProfitsharingBillsGetData {
  /** 下载地址 */
  download_url?: string
  /** 哈希类型 */
  hash_type?: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value?: string
}
export interface V3ProfitsharingBills extends Branch {
  /**
   * **申请分账账单**
   *
   * 资金应用∙分账 · 商户、电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   */
  get(options: { query: V3ProfitsharingBillsGetQuery } & RequestOptions): Promise<Response<V3ProfitsharingBillsGetData>>
  /** {@link V3ProfitsharingBills.get} */
  readonly getAsync: V3ProfitsharingBills['get']
}

export interface V3ProfitsharingMerchantConfigs extends Branch {
  readonly _sub_mchid_: V3ProfitsharingMerchantConfigsBySub_mchid
  readonly $sub_mchid$: V3ProfitsharingMerchantConfigsBySub_mchid
  readonly '<sub_mchid>': V3ProfitsharingMerchantConfigsBySub_mchid
  readonly '{sub_mchid}': V3ProfitsharingMerchantConfigsBySub_mchid
}

export interface V3ProfitsharingMerchantConfigsBySub_mchidGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 最大分账比例 */
  max_ratio?: number
}
export interface V3ProfitsharingMerchantConfigsBySub_mchid extends Branch {
  /**
   * **查询最大分账比例**
   *
   * 资金应用∙分账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466864
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3ProfitsharingMerchantConfigsBySub_mchidGetData>>
  /** {@link V3ProfitsharingMerchantConfigsBySub_mchid.get} */
  readonly getAsync: V3ProfitsharingMerchantConfigsBySub_mchid['get']
}

export interface V3ProfitsharingOrdersPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: readonly {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /**
     * 分账个人接收方姓名
     * 敏感信息：用微信支付公钥加密
     */
    name?: string | Encrypted | undefined
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 分账描述 */
    description: string
  }[] | undefined
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}
export interface V3ProfitsharingOrdersPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  state?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account?: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 */
    detail_id?: string
    /**
     * 分账创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 分账完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
  }[]
}
export interface V3ProfitsharingOrders extends Branch {
  /**
   * **请求分账**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   */
  post(options: { json: V3ProfitsharingOrdersPostJson } & RequestOptions): Promise<Response<V3ProfitsharingOrdersPostData>>
  /** {@link V3ProfitsharingOrders.post} */
  readonly postAsync: V3ProfitsharingOrders['post']
  readonly unfreeze: V3ProfitsharingOrdersUnfreeze
  readonly _out_order_no_: V3ProfitsharingOrdersByOut_order_no
  readonly $out_order_no$: V3ProfitsharingOrdersByOut_order_no
  readonly '<out_order_no>': V3ProfitsharingOrdersByOut_order_no
  readonly '{out_order_no}': V3ProfitsharingOrdersByOut_order_no
}

export interface V3ProfitsharingOrdersUnfreezePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}
export interface V3ProfitsharingOrdersUnfreezePostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  state?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account?: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 */
    detail_id?: string
    /**
     * 分账创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 分账完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
  }[]
}
export interface V3ProfitsharingOrdersUnfreeze extends Branch {
  /**
   * **解冻剩余资金**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   */
  post(options: { json: V3ProfitsharingOrdersUnfreezePostJson } & RequestOptions): Promise<Response<V3ProfitsharingOrdersUnfreezePostData>>
  /** {@link V3ProfitsharingOrdersUnfreeze.post} */
  readonly postAsync: V3ProfitsharingOrdersUnfreeze['post']
}

export interface V3ProfitsharingOrdersByOut_order_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
}
export interface V3ProfitsharingOrdersByOut_order_noGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 微信分账单号 */
  order_id?: string
  /** 分账单状态 */
  state?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 分账描述 */
    description?: string
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account?: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | (string & {})
    /** 分账明细单号 */
    detail_id?: string
    /**
     * 分账创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 分账完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    finish_time?: string
  }[]
}
export interface V3ProfitsharingOrdersByOut_order_no extends Branch {
  /**
   * **查询分账结果**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   */
  get(options: { out_order_no: string; query: V3ProfitsharingOrdersByOut_order_noGetQuery } & RequestOptions): Promise<Response<V3ProfitsharingOrdersByOut_order_noGetData>>
  /** {@link V3ProfitsharingOrdersByOut_order_no.get} */
  readonly getAsync: V3ProfitsharingOrdersByOut_order_no['get']
}

export interface V3ProfitsharingReceivers extends Branch {
  readonly add: V3ProfitsharingReceiversAdd
  readonly delete: V3ProfitsharingReceiversDelete
}

export interface V3ProfitsharingReceiversAddPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /**
   * 分账个人接收方姓名
   * 敏感信息：用微信支付公钥加密
   */
  name?: string | Encrypted | undefined
  /**
   * 与分账方的关系类型
   * - `SERVICE_PROVIDER` 服务商
   * - `STORE` 门店
   * - `STAFF` 员工
   * - `STORE_OWNER` 店主
   * - `PARTNER` 合作伙伴
   * - `HEADQUARTER` 总部
   * - `BRAND` 品牌方
   * - `DISTRIBUTOR` 分销商
   * - `USER` 用户
   * - `SUPPLIER` 供应商
   * - `CUSTOM` 自定义
   */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
}
export interface V3ProfitsharingReceiversAddPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account?: string
  /**
   * 分账接收方全称
   * 敏感信息：用商户私钥解密
   */
  name?: string
  /**
   * 与分账方的关系类型
   * - `SERVICE_PROVIDER` 服务商
   * - `STORE` 门店
   * - `STAFF` 员工
   * - `STORE_OWNER` 店主
   * - `PARTNER` 合作伙伴
   * - `HEADQUARTER` 总部
   * - `BRAND` 品牌方
   * - `DISTRIBUTOR` 分销商
   * - `USER` 用户
   * - `SUPPLIER` 供应商
   * - `CUSTOM` 自定义
   */
  relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
}
export interface V3ProfitsharingReceiversAdd extends Branch {
  /**
   * **添加分账接收方**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   */
  post(options: { json: V3ProfitsharingReceiversAddPostJson } & RequestOptions): Promise<Response<V3ProfitsharingReceiversAddPostData>>
  /** {@link V3ProfitsharingReceiversAdd.post} */
  readonly postAsync: V3ProfitsharingReceiversAdd['post']
}

export interface V3ProfitsharingReceiversDeletePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}
export interface V3ProfitsharingReceiversDeletePostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account?: string
}
export interface V3ProfitsharingReceiversDelete extends Branch {
  /**
   * **删除分账接收方**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   */
  post(options: { json: V3ProfitsharingReceiversDeletePostJson } & RequestOptions): Promise<Response<V3ProfitsharingReceiversDeletePostData>>
  /** {@link V3ProfitsharingReceiversDelete.post} */
  readonly postAsync: V3ProfitsharingReceiversDelete['post']
}

export interface V3ProfitsharingReturnOrdersPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
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
}
export interface V3ProfitsharingReturnOrdersPostData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 微信回退单号 */
  return_id?: string
  /** 回退商户号 */
  return_mchid?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 回退描述 */
  description?: string
  /** 回退结果 */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /**
   * 失败原因
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `BALANCE_NOT_ENOUGH` 余额不足
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3ProfitsharingReturnOrders extends Branch {
  /**
   * **请求分账回退**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   */
  post(options: { json: V3ProfitsharingReturnOrdersPostJson } & RequestOptions): Promise<Response<V3ProfitsharingReturnOrdersPostData>>
  /** {@link V3ProfitsharingReturnOrders.post} */
  readonly postAsync: V3ProfitsharingReturnOrders['post']
  readonly _out_return_no_: V3ProfitsharingReturnOrdersByOut_return_no
  readonly $out_return_no$: V3ProfitsharingReturnOrdersByOut_return_no
  readonly '<out_return_no>': V3ProfitsharingReturnOrdersByOut_return_no
  readonly '{out_return_no}': V3ProfitsharingReturnOrdersByOut_return_no
}

export interface V3ProfitsharingReturnOrdersByOut_return_noGetQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户分账单号 */
  out_order_no: string
}
export interface V3ProfitsharingReturnOrdersByOut_return_noGetData {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no?: string
  /** 微信回退单号 */
  return_id?: string
  /** 回退商户号 */
  return_mchid?: string
  /** 回退金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 回退描述 */
  description?: string
  /** 回退结果 */
  result?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /**
   * 失败原因
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `BALANCE_NOT_ENOUGH` 余额不足
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /**
   * 创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3ProfitsharingReturnOrdersByOut_return_no extends Branch {
  /**
   * **查询分账回退结果**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   */
  get(options: { out_return_no: string; query: V3ProfitsharingReturnOrdersByOut_return_noGetQuery } & RequestOptions): Promise<Response<V3ProfitsharingReturnOrdersByOut_return_noGetData>>
  /** {@link V3ProfitsharingReturnOrdersByOut_return_no.get} */
  readonly getAsync: V3ProfitsharingReturnOrdersByOut_return_no['get']
}

export interface V3ProfitsharingTransactions extends Branch {
  readonly _transaction_id_: V3ProfitsharingTransactionsByTransaction_id
  readonly $transaction_id$: V3ProfitsharingTransactionsByTransaction_id
  readonly '<transaction_id>': V3ProfitsharingTransactionsByTransaction_id
  readonly '{transaction_id}': V3ProfitsharingTransactionsByTransaction_id
}

export interface V3ProfitsharingTransactionsByTransaction_id extends Branch {
  readonly amounts: V3ProfitsharingTransactionsByTransaction_idAmounts
}

export interface V3ProfitsharingTransactionsByTransaction_idAmountsGetData {
  /** 微信订单号 */
  transaction_id?: string
  /** 订单剩余待分金额（整数，最小货币单位，人民币为分） */
  unsplit_amount?: number
}
export interface V3ProfitsharingTransactionsByTransaction_idAmounts extends Branch {
  /**
   * **查询剩余待分金额**
   *
   * 资金应用∙分账 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   */
  get(options: { transaction_id: string } & RequestOptions): Promise<Response<V3ProfitsharingTransactionsByTransaction_idAmountsGetData>>
  /** {@link V3ProfitsharingTransactionsByTransaction_idAmounts.get} */
  readonly getAsync: V3ProfitsharingTransactionsByTransaction_idAmounts['get']
}
