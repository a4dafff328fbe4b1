// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Platsolution extends Branch {
  readonly ecommerce: V3PlatsolutionEcommerce
  readonly insurance: V3PlatsolutionInsurance
  readonly mchTransfer: V3PlatsolutionMchTransfer
}

export interface V3PlatsolutionEcommerce extends Branch {
  readonly bankTransferRecharges: V3PlatsolutionEcommerceBankTransferRecharges
  readonly insuranceCompensationContracts: V3PlatsolutionEcommerceInsuranceCompensationContracts
  readonly mchTransfer: V3PlatsolutionEcommerceMchTransfer
  readonly rechargeEmployees: V3PlatsolutionEcommerceRechargeEmployees
  readonly recharges: V3PlatsolutionEcommerceRecharges
  readonly settle: V3PlatsolutionEcommerceSettle
  readonly withdraw: V3PlatsolutionEcommerceWithdraw
}

export interface V3PlatsolutionEcommerceBankTransferRecharges extends Branch {
  readonly apply: V3PlatsolutionEcommerceBankTransferRechargesApply
  readonly outRechargeNo: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo
}

export interface V3PlatsolutionEcommerceBankTransferRechargesApplyPostJson {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值金额 */
  recharge_amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
}
export interface V3PlatsolutionEcommerceBankTransferRechargesApplyPostData {
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 银行账户 */
  transfer_in_account?: {
    /** 开户银行名称 */
    bank_name?: string
    /** 开户银行省市编码 */
    bank_address_code?: string
    /** 开户银行行号 */
    bank_code?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 银行账号 */
    bank_account_no?: string
  }
}
export interface V3PlatsolutionEcommerceBankTransferRechargesApply extends Branch {
  /**
   * **申请银行转账充值**
   *
   * 收付通∙充值 · 电商平台
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  post(options: { json: V3PlatsolutionEcommerceBankTransferRechargesApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceBankTransferRechargesApplyPostData>>
  /** {@link V3PlatsolutionEcommerceBankTransferRechargesApply.post} */
  readonly postAsync: V3PlatsolutionEcommerceBankTransferRechargesApply['post']
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo extends Branch {
  readonly _out_recharge_no_: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no
  readonly $out_recharge_no$: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no
  readonly '<out_recharge_no>': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no
  readonly '{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_noGetData {
  /** 充值商户号 */
  mchid?: string
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 充值入账账户 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值状态 */
  recharge_state?: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene?: 'ECOMMERCE_BANK_TRANSFER' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /** 银行转账退回时间 */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 */
    bank_card_tail?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
}
export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no extends Branch {
  /**
   * **查询银行转账充值结果**
   *
   * 收付通∙充值 · 电商平台
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  get(options: { out_recharge_no: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_noGetData>>
  /** {@link V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOut_recharge_no['get']
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsPostJson {
  /** 商户申请单号 */
  out_apply_no: string
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
export interface V3PlatsolutionEcommerceInsuranceCompensationContractsPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 是否开通成功 */
  opened?: boolean
  /** 成功时间 */
  success_time?: string
}
export interface V3PlatsolutionEcommerceInsuranceCompensationContracts extends Branch {
  /**
   * **开通保险理赔功能**
   *
   * 收付通∙赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
   */
  post(options: { json: V3PlatsolutionEcommerceInsuranceCompensationContractsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceInsuranceCompensationContractsPostData>>
  /** {@link V3PlatsolutionEcommerceInsuranceCompensationContracts.post} */
  readonly postAsync: V3PlatsolutionEcommerceInsuranceCompensationContracts['post']
  readonly subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid extends Branch {
  readonly _sub_mchid_: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchid
  readonly $sub_mchid$: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchid
  readonly '<sub_mchid>': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchid
  readonly '{sub_mchid}': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchid
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchid extends Branch {
  readonly checkOpened: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpened
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpenedPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 是否开通成功 */
  opened?: boolean
  /** 成功时间 */
  success_time?: string
}
export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpened extends Branch {
  /**
   * **查询保险理赔功能开通状态**
   *
   * 收付通∙赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
   */
  post(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpenedPostData>>
  /** {@link V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpened.post} */
  readonly postAsync: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySub_mchidCheckOpened['post']
}

export interface V3PlatsolutionEcommerceMchTransfer extends Branch {
  readonly compensateBills: V3PlatsolutionEcommerceMchTransferCompensateBills
  readonly depositAfterSalesCompensationBills: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  readonly depositInsurancePremiumsCompensationBills: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  readonly depositShippingCostCompensationBills: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  readonly insuranceClaimBills: V3PlatsolutionEcommerceMchTransferInsuranceClaimBills
  readonly subMchCompensationBills: V3PlatsolutionEcommerceMchTransferSubMchCompensationBills
  readonly transferBills: V3PlatsolutionEcommerceMchTransferTransferBills
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPostJson {
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | (string & {}) | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBills extends Branch {
  /**
   * **请求赔付**
   *
   * 收付通∙售后赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferCompensateBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferCompensateBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferCompensateBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferCompensateBills['post']
  readonly billId: V3PlatsolutionEcommerceMchTransferCompensateBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillId extends Branch {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id
  readonly $bill_id$: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id
  readonly '<bill_id>': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id extends Branch {
  /**
   * **查询赔付结果（按微信支付赔付单号）**
   *
   * 收付通∙售后赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  get(options: { bill_id: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_idGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBill_id['get']
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **查询赔付结果（按商户赔付单号）**
   *
   * 收付通∙售后赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  get(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_no['get']
  readonly cancel: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancel
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancelPostData {
  /** 商户单号 */
  out_bill_no?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 撤销受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_accept_time?: string
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancel extends Branch {
  /**
   * **请求撤销赔付**
   *
   * 收付通∙售后赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  post(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancelPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancel.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOut_bill_noCancel['post']
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostJson {
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | (string & {}) | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostData {
  /** 商户单号 */
  out_bill_no?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  package_info?: string
}
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer extends Branch {
  /**
   * **请求赔付预下单**
   *
   * 收付通∙售后赔付 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer['post']
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
    } | undefined
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户openid */
      sp_openid?: string | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills extends Branch {
  /**
   * **请求保证金售后赔付**
   *
   * 平台保证金∙赔付用户 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills['post']
  readonly billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId extends Branch {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id
  readonly $bill_id$: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id
  readonly '<bill_id>': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_idGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id extends Branch {
  /**
   * **查询保证金售后赔付结果（按微信支付赔付单号）**
   *
   * 平台保证金∙赔付用户 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  get(options: { bill_id: string; query?: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_idGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_idGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBill_id['get']
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **查询保证金售后赔付结果（按商户赔付单号）**
   *
   * 平台保证金∙赔付用户 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  get(options: { out_bill_no: string; query?: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_noGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOut_bill_no['get']
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | (string & {}) | undefined
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 */
      mchid?: string | undefined
    } | undefined
    /** 赔付单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 赔付单类型 */
      type: 'WXPAY' | 'WXVALUE' | (string & {})
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills extends Branch {
  /**
   * **发起保证金赔付保司保费**
   *
   * 平台保证金∙赔付保司保费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010905
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills['post']
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no extends Branch {
  /**
   * **查询保证金赔付保司保费结果（按商户赔付单号）**
   *
   * 平台保证金∙赔付保司保费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
   */
  get(options: { out_bill_no: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOut_bill_no['get']
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
    } | undefined
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户openid */
      sp_openid?: string | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills extends Branch {
  /**
   * **发起保证金赔付用户运费**
   *
   * 平台保证金∙赔付用户运费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills['post']
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **查询保证金售后赔付运费结果（按商户赔付单号）**
   *
   * 平台保证金∙赔付用户运费 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  get(options: { out_bill_no: string; query?: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_noGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOut_bill_no['get']
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBills extends Branch {
  /**
   * **请求保险理赔**
   *
   * 收付通∙保险理赔 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferInsuranceClaimBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferInsuranceClaimBills['post']
  readonly billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId extends Branch {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id
  readonly $bill_id$: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id
  readonly '<bill_id>': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_idGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id extends Branch {
  /**
   * **查询保险理赔结果（按微信支付赔付单号）**
   *
   * 收付通∙保险理赔 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  get(options: { bill_id: string; query?: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_idGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_idGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBill_id['get']
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noGetQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id?: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **查询保险理赔结果（按商户赔付单号）**
   *
   * 收付通∙保险理赔 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  get(options: { out_bill_no: string; query?: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_no['get']
  readonly cancel: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancel
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancelPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancelPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 撤销受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  cancel_accept_time?: string
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancel extends Branch {
  /**
   * **请求撤销保险理赔**
   *
   * 收付通∙保险理赔 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  post(options: { out_bill_no: string; json: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancelPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancelPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancel.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOut_bill_noCancel['post']
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  package_info?: string
}
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer extends Branch {
  /**
   * **请求保险理赔预下单**
   *
   * 收付通∙保险理赔 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer['post']
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostJson {
  /** 赔付商户信息 */
  receiver: {
    /** 赔付接收方类型 */
    type: 'MERCHANT' | (string & {})
    /** 赔付接收方商户信息 */
    mch_info: {
      /** 商户号 */
      mchid: string
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 赔付接收方信息 */
  receiver_detail?: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBills extends Branch {
  /**
   * **请求赔付**
   *
   * 收付通∙赔付商家 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferSubMchCompensationBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferSubMchCompensationBills['post']
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_noGetQuery {
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 赔付接收方信息 */
  receiver_detail?: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no extends Branch {
  /**
   * **查询赔付结果（按商户赔付单号）**
   *
   * 收付通∙赔付商家 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777372
   */
  get(options: { out_bill_no: string; query?: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_noGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOut_bill_no['get']
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsPostJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 业务类型 */
  business_type: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {})
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 */
      mch_id?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string | undefined
}
export interface V3PlatsolutionEcommerceMchTransferTransferBillsPostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {})
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferTransferBills extends Branch {
  /**
   * **保证金赔付**
   *
   * 平台保证金∙赔付商户 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  post(options: { json: V3PlatsolutionEcommerceMchTransferTransferBillsPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferTransferBillsPostData>>
  /** {@link V3PlatsolutionEcommerceMchTransferTransferBills.post} */
  readonly postAsync: V3PlatsolutionEcommerceMchTransferTransferBills['post']
  readonly billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillId extends Branch {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id
  readonly $bill_id$: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id
  readonly '<bill_id>': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id
  readonly '{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_idGetQuery {
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined
}
export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {})
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id extends Branch {
  /**
   * **查询保证金赔付结果（按微信支付赔付单号）**
   *
   * 平台保证金∙赔付商户 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  get(options: { bill_id: string; query?: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_idGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_idGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBill_id['get']
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo extends Branch {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly $out_bill_no$: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly '<out_bill_no>': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetQuery {
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined
}
export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {})
  /** 转账接收方信息 */
  receiver_detail?: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no?: string
  /** 赔付金额（整数，最小货币单位，人民币为分） */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id?: string
  /**
   * 赔付状态
   * - `ACCEPTED` 已受理
   * - `SUCCESS` 已成功
   * - `CLOSED` 系统关闭
   * - `CANCELLED` 付款撤销完成
   */
  state?: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /**
   * 受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /**
   * 成功时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no extends Branch {
  /**
   * **查询保证金赔付结果（按商户赔付单号）**
   *
   * 平台保证金∙赔付商户 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  get(options: { out_bill_no: string; query?: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetQuery | undefined } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_noGetData>>
  /** {@link V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOut_bill_no['get']
}

export interface V3PlatsolutionEcommerceRechargeEmployeesPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}
export interface V3PlatsolutionEcommerceRechargeEmployeesPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /**
   * 添加员工时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3PlatsolutionEcommerceRechargeEmployees extends Branch {
  /**
   * **添加二级商户可扫码充值员工**
   *
   * 收付通∙充值 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  post(options: { json: V3PlatsolutionEcommerceRechargeEmployeesPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceRechargeEmployeesPostData>>
  /** {@link V3PlatsolutionEcommerceRechargeEmployees.post} */
  readonly postAsync: V3PlatsolutionEcommerceRechargeEmployees['post']
  readonly subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchid extends Branch {
  readonly _sub_mchid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid
  readonly $sub_mchid$: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid
  readonly '<sub_mchid>': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid
  readonly '{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidGetData {
  /** 员工列表 */
  employees?: {
    /** 二级商户号 */
    sub_mchid?: string
    /** 员工OpenID */
    sp_openid?: string
    /** 员工状态 */
    state?: 'EFFECTIVE' | 'DELETED' | (string & {})
    /**
     * 添加员工时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /**
     * 最后更新时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    update_time?: string
  }[]
}
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid extends Branch {
  /**
   * **查询二级商户可扫码充值员工列表**
   *
   * 收付通∙充值 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  get(options: { sub_mchid: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidGetData>>
  /** {@link V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid.get} */
  readonly getAsync: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchid['get']
  readonly spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenid extends Branch {
  readonly _sp_openid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openid
  readonly $sp_openid$: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openid
  readonly '<sp_openid>': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openid
  readonly '{sp_openid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openid extends Branch {
  readonly delete: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDelete
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDeletePostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /**
   * 添加员工时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 最后更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDelete extends Branch {
  /**
   * **删除二级商户可扫码充值员工**
   *
   * 收付通∙充值 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  post(options: { sub_mchid: string; sp_openid: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDeletePostData>>
  /** {@link V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDelete.post} */
  readonly postAsync: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySub_mchidSpOpenidBySp_openidDelete['post']
}

export interface V3PlatsolutionEcommerceRecharges extends Branch {
  readonly apply: V3PlatsolutionEcommerceRechargesApply
  readonly outRechargeNo: V3PlatsolutionEcommerceRechargesOutRechargeNo
}

export interface V3PlatsolutionEcommerceRechargesApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值金额 */
  recharge_amount: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 可用充值渠道列表 */
  available_recharge_channels?: readonly ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[] | undefined
  /** 充值备注 */
  remark?: string | undefined
}
export interface V3PlatsolutionEcommerceRechargesApplyPostData {
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 充值链接 */
  recharge_url?: string
}
export interface V3PlatsolutionEcommerceRechargesApply extends Branch {
  /**
   * **申请二级商户充值**
   *
   * 收付通∙充值 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
   */
  post(options: { json: V3PlatsolutionEcommerceRechargesApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceRechargesApplyPostData>>
  /** {@link V3PlatsolutionEcommerceRechargesApply.post} */
  readonly postAsync: V3PlatsolutionEcommerceRechargesApply['post']
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNo extends Branch {
  readonly _out_recharge_no_: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no
  readonly $out_recharge_no$: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no
  readonly '<out_recharge_no>': V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no
  readonly '{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noGetData {
  /** 平台商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type?: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state?: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene?: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string
    /** 转账充值附言 */
    memo?: string
    /** 银行转账退回时间 */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {})
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no extends Branch {
  /**
   * **查询二级商户充值结果**
   *
   * 收付通∙充值 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
   */
  get(options: { out_recharge_no: string; query: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noGetData>>
  /** {@link V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_no['get']
  readonly close: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClose
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClosePostQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClosePostData {
  /** 平台商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type?: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state?: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene?: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string
    /** 转账充值附言 */
    memo?: string
    /** 银行转账退回时间 */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {})
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClose extends Branch {
  /**
   * **关闭二级商户充值**
   *
   * 收付通∙充值 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762895
   */
  post(options: { out_recharge_no: string; query: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClosePostQuery } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClosePostData>>
  /** {@link V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClose.post} */
  readonly postAsync: V3PlatsolutionEcommerceRechargesOutRechargeNoByOut_recharge_noClose['post']
}

export interface V3PlatsolutionEcommerceSettle extends Branch {
  readonly prepaySettleOrders: V3PlatsolutionEcommerceSettlePrepaySettleOrders
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostJson {
  /** 发起方AppID */
  appid: string
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 通知地址 */
  notify_url: string
  /** 收款方描述 */
  description: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {})
  /** 结算信息列表 */
  settle_info_list: readonly {
    /** 商户结算单号 */
    out_settle_no: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 结算明细单列表 */
    settle_detail_info_list: readonly {
      /** 商户结算明细单号 */
      out_settle_detail_no: string
      /** 结算类型 */
      settle_type: string
      /** 接收方类型 */
      receiver_type: string
      /** 接收方账号 */
      receiver_account: string
      /** 金额 */
      amount: {
        /** 金额（整数，最小货币单位，人民币为分） */
        amount: number
        /** 币种 */
        currency?: string | undefined
      }
    }[]
  }[]
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2 | (number & {}) | undefined
}
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostData {
  /** 商户结算批次单号 */
  out_settle_batch_no?: string
  /** 微信支付结算批次单号 */
  settle_batch_no?: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description?: string
  /** 批次状态 */
  state?: string
  /** 交易场景 */
  trade_scenario?: string
  /**
   * 批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 批次完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrders extends Branch {
  /**
   * **个人收款-申请批量结算**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  post(options: { json: V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostData>>
  /** {@link V3PlatsolutionEcommerceSettlePrepaySettleOrders.post} */
  readonly postAsync: V3PlatsolutionEcommerceSettlePrepaySettleOrders['post']
  readonly _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no
  readonly $settle_batch_no$: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no
  readonly '<settle_batch_no>': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no
  readonly '{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noGetData {
  /** 商户结算批次单号 */
  out_settle_batch_no?: string
  /** 微信支付结算批次单号 */
  settle_batch_no?: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description?: string
  /** 批次状态 */
  state?: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /**
   * 批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 批次完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
}
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no extends Branch {
  /**
   * **个人收款-查询批量结算信息**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
   */
  get(options: { settle_batch_no: string } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noGetData>>
  /** {@link V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_no['get']
  readonly applyAbnormalSettle: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettle
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettlePostJson {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 商户异常结算批次单号 */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
  /** 异常处理说明 */
  description?: string | undefined
}
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettlePostData {
  /** 商户结算批次单号 */
  out_settle_batch_no?: string
  /** 微信支付结算批次单号 */
  settle_batch_no?: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description?: string
  /**
   * 批次状态
   * - `ACCEPTED` 结算已受理
   * - `RECEIVED` 用户入账成功
   * - `SUCCESS` 结算完成
   * - `DEDUCT_FEE_FAIL` 用户入账成功扣费失败
   * - `ABNORMAL` 结算异常
   * - `ABNORMAL_SETTLE_SUCCESS` 异常结算处理申请成功
   */
  state?: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {})
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {})
  /**
   * 批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 批次完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  finish_time?: string
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {})
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type?: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /**
     * 批次创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    apply_success_time?: string
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id?: string
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no?: string
  }
}
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettle extends Branch {
  /**
   * **个人收款-申请异常结算批次单处理**
   *
   * 收付通∙个人收款 · 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  post(options: { settle_batch_no: string; json: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettlePostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettlePostData>>
  /** {@link V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettle.post} */
  readonly postAsync: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettle_batch_noApplyAbnormalSettle['post']
}

export interface V3PlatsolutionEcommerceWithdraw extends Branch {
  readonly dayEndBalanceWithdraw: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostJson {
  /** 特约商户号 */
  sub_mchid: string
  /** 商户提现单号 */
  out_request_no: string
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE' | (string & {})
  /** 提现备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 提现结果通知地址 */
  notify_url?: string | undefined
  /** 留存额 */
  reserve_amount?: number | undefined
}
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostData {
  /** 收付通平台商户号 */
  sp_mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 单据状态 */
  status?: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id?: string
  /** 商户提现单号 */
  out_request_no?: string
  /** 提现金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 提现成功金额（整数，最小货币单位，人民币为分） */
  success_amount?: number
  /** 提现失败金额（整数，最小货币单位，人民币为分） */
  fail_amount?: number
  /** 提现退票金额（整数，最小货币单位，人民币为分） */
  refund_amount?: number
  /**
   * 发起提现时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 提现状态更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
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
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw extends Branch {
  /**
   * **二级商户按日终余额预约提现**
   *
   * 收付通∙提现 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
   */
  post(options: { json: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostJson } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostData>>
  /** {@link V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw.post} */
  readonly postAsync: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw['post']
  readonly outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo extends Branch {
  readonly _out_request_no_: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no
  readonly $out_request_no$: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no
  readonly '<out_request_no>': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no
  readonly '{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_noGetData {
  /** 收付通平台商户号 */
  sp_mchid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 单据状态 */
  status?: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id?: string
  /** 商户提现单号 */
  out_request_no?: string
  /** 提现金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 提现成功金额（整数，最小货币单位，人民币为分） */
  success_amount?: number
  /** 提现失败金额（整数，最小货币单位，人民币为分） */
  fail_amount?: number
  /** 提现退票金额（整数，最小货币单位，人民币为分） */
  refund_amount?: number
  /**
   * 发起提现时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 提现状态更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
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
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no extends Branch {
  /**
   * **查询二级商户按日终余额预约提现状态**
   *
   * 收付通∙提现 · 电商平台、服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
   */
  get(options: { out_request_no: string; query: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_noGetData>>
  /** {@link V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no.get} */
  readonly getAsync: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOut_request_no['get']
}

export interface V3PlatsolutionInsurance extends Branch {
  readonly mchTransfer: V3PlatsolutionInsuranceMchTransfer
}

export interface V3PlatsolutionInsuranceMchTransfer extends Branch {
  readonly batches: V3PlatsolutionInsuranceMchTransferBatches
  readonly reservation: V3PlatsolutionInsuranceMchTransferReservation
}

export interface V3PlatsolutionInsuranceMchTransferBatches extends Branch {
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesApply
  readonly batchId: V3PlatsolutionInsuranceMchTransferBatchesBatchId
  readonly detailReceipts: V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo
  readonly summaryReceipts: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionInsuranceMchTransferBatchesApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
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
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额（整数，最小货币单位，人民币为分） */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 */
    reservation_id: string
    /** 收款用户OpenID */
    openid: string
  }[]
  /** 商户回调地址 */
  notify_url: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesApplyPostData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账批次单号 */
  batch_id?: string
  /**
   * 批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
}
export interface V3PlatsolutionInsuranceMchTransferBatchesApply extends Branch {
  /**
   * **受理商家转账**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504220
   */
  post(options: { json: V3PlatsolutionInsuranceMchTransferBatchesApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesApplyPostData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesApply.post} */
  readonly postAsync: V3PlatsolutionInsuranceMchTransferBatchesApply['post']
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchId extends Branch {
  readonly _batch_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id
  readonly $batch_id$: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id
  readonly '<batch_id>': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id
  readonly '{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /**
   * 明细状态
   * - `ALL` 全部
   * - `WAIT_PAY` 待确认
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}) | undefined
  /**
   * 请求资源起始位置
   * 默认 `0`
   */
  offset?: number | undefined
  /**
   * 最大资源条数
   * 默认 `20`
   */
  limit?: number | undefined
}
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idGetData {
  /** 转账批次单 */
  transfer_batch?: {
    /** 商家批次单号 */
    out_batch_no?: string
    /** 商家转账批次单号 */
    batch_id?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name?: string
    /** 批次备注 */
    batch_remark?: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
    /** 转账总金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 转账总笔数 */
    total_num?: number
    /**
     * 批次创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /** 转账成功金额（整数，最小货币单位，人民币为分） */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /** 转账失败金额（整数，最小货币单位，人民币为分） */
    failed_amount?: number
    /** 转账失败笔数 */
    failed_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /**
     * 明细状态
     * - `INIT` 系统转账校验中
     * - `ALL` 全部
     * - `WAIT_PAY` 待确认
     * - `SUCCESS` 转账成功
     * - `FAIL` 转账失败
     */
    detail_state?: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id extends Branch {
  /**
   * **微信支付转账批次单号查询批次单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  get(options: { batch_id: string; query: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_id['get']
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetails
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetails extends Branch {
  readonly detailId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailId extends Branch {
  readonly _detail_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly $detail_id$: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '<detail_id>': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 商家转账明细单号 */
  detail_id?: string
  /** 服务商应用ID */
  sp_appid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户应用ID */
  sub_appid?: string
  /**
   * 转账发起时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 明细状态
   * - `INIT` 系统转账校验中
   * - `ALL` 全部
   * - `WAIT_PAY` 待确认
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   */
  detail_state?: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /**
   * 明细失败原因
   * - `REAL_NAME_CHECK_FAIL` 收款人未实名认证
   * - `NAME_NOT_CORRECT` 收款人姓名校验不通过
   * - `BANK_CARD_STATUS_ABNORMAL` 银行卡状态异常
   * - `BANK_CARD_CARD_INFO_WRONG` 银行卡户名或卡号有误
   * - `OTHER_FAIL_REASON_TYPE` 其它失败原因
   * - `TRANSFER_REMARK_SET_FAIL` 转账备注设置失败
   * - `BANK_CARD_PARAM_ERROR` 用户收款卡错误
   * - `RESERVATION_STATE_INVALID` 预约转账单状态异常
   */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {})
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /**
   * 转账完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transfer_finish_time?: string
  /**
   * 银行退票时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  bank_refund_time?: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id extends Branch {
  /**
   * **微信支付转账明细单号查询明细单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504223
   */
  get(options: { batch_id: string; detail_id: string; query: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts extends Branch {
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no extends Branch {
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNo extends Branch {
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetData {
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  detail_id?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no extends Branch {
  /**
   * **查询商家转账明细电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504229
   */
  get(options: { out_batch_no: string; out_detail_no: string; query: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no['get']
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {})
}
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply extends Branch {
  /**
   * **申请商家转账明细电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  post(options: { out_batch_no: string; out_detail_no: string; json: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply.post} */
  readonly postAsync: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply['post']
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /**
   * 请求资源起始位置
   * 默认 `0`
   */
  offset?: number | undefined
  /**
   * 最大资源条数
   * 默认 `20`
   */
  limit?: number | undefined
  /**
   * 明细状态
   * - `ALL` 全部
   * - `SUCCESS` 转账成功
   */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}) | undefined
}
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noGetData {
  /** 转账批次单 */
  transfer_batch?: {
    /** 商家批次单号 */
    out_batch_no?: string
    /** 商家转账批次单号 */
    batch_id?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name?: string
    /** 批次备注 */
    batch_remark?: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
    /** 转账总金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 转账总笔数 */
    total_num?: number
    /**
     * 批次创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /** 转账成功金额（整数，最小货币单位，人民币为分） */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /** 转账失败金额（整数，最小货币单位，人民币为分） */
    failed_amount?: number
    /** 转账失败笔数 */
    failed_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /**
     * 明细状态
     * - `INIT` 系统转账校验中
     * - `ALL` 全部
     * - `WAIT_PAY` 待确认
     * - `SUCCESS` 转账成功
     * - `FAIL` 转账失败
     */
    detail_state?: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no extends Branch {
  /**
   * **商户转账批次单号查询批次单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504222
   */
  get(options: { out_batch_no: string; query: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_no['get']
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetails
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetails extends Branch {
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo extends Branch {
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 商家转账明细单号 */
  detail_id?: string
  /** 服务商应用ID */
  sp_appid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户应用ID */
  sub_appid?: string
  /**
   * 转账发起时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /**
   * 明细状态
   * - `INIT` 系统转账校验中
   * - `ALL` 全部
   * - `WAIT_PAY` 待确认
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   */
  detail_state?: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额（整数，最小货币单位，人民币为分） */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /**
   * 明细失败原因
   * - `REAL_NAME_CHECK_FAIL` 收款人未实名认证
   * - `NAME_NOT_CORRECT` 收款人姓名校验不通过
   * - `BANK_CARD_STATUS_ABNORMAL` 银行卡状态异常
   * - `BANK_CARD_CARD_INFO_WRONG` 银行卡户名或卡号有误
   * - `OTHER_FAIL_REASON_TYPE` 其它失败原因
   * - `TRANSFER_REMARK_SET_FAIL` 转账备注设置失败
   * - `BANK_CARD_PARAM_ERROR` 用户收款卡错误
   * - `RESERVATION_STATE_INVALID` 预约转账单状态异常
   */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {})
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /**
   * 转账完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transfer_finish_time?: string
  /**
   * 银行退票时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  bank_refund_time?: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no extends Branch {
  /**
   * **商户明细单号查询明细单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504224
   */
  get(options: { out_batch_no: string; out_detail_no: string; query: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts extends Branch {
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetData {
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no extends Branch {
  /**
   * **查询商家转账批次电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504227
   */
  get(options: { out_batch_no: string; query: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no['get']
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 电子回单状态 */
  receipt_state?: 'ACCEPTED' | 'FINISHED' | (string & {})
}
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply extends Branch {
  /**
   * **申请商家转账批次电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504226
   */
  post(options: { out_batch_no: string; json: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostData>>
  /** {@link V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply.post} */
  readonly postAsync: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply['post']
}

export interface V3PlatsolutionInsuranceMchTransferReservation extends Branch {
  readonly apply: V3PlatsolutionInsuranceMchTransferReservationApply
  readonly outReservationNo: V3PlatsolutionInsuranceMchTransferReservationOutReservationNo
  readonly reservationId: V3PlatsolutionInsuranceMchTransferReservationReservationId
}

export interface V3PlatsolutionInsuranceMchTransferReservationApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date: string
  /** 预计最大转账金额（整数，最小货币单位，人民币为分） */
  estimated_max_amount?: number | undefined
  /** 准确转账金额（整数，最小货币单位，人民币为分） */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_real_name?: string | Encrypted | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 */
      product_registration_no: string
      /** 保险单号 */
      policy_no: string
      /** 保险名称 */
      name: string
      /** 取现单号 */
      withdrawal_no?: string | undefined
      /** 理赔单号 */
      claim_no?: string | undefined
    } | undefined
  } | undefined
}
export interface V3PlatsolutionInsuranceMchTransferReservationApplyPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /**
   * 预约记录受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /** 预约记录状态 */
  state?: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  package_info?: string
}
export interface V3PlatsolutionInsuranceMchTransferReservationApply extends Branch {
  /**
   * **受理单次预约商家转账**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
   */
  post(options: { json: V3PlatsolutionInsuranceMchTransferReservationApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferReservationApplyPostData>>
  /** {@link V3PlatsolutionInsuranceMchTransferReservationApply.post} */
  readonly postAsync: V3PlatsolutionInsuranceMchTransferReservationApply['post']
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNo extends Branch {
  readonly _out_reservation_no_: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no
  readonly $out_reservation_no$: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no
  readonly '<out_reservation_no>': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no
  readonly '{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  sp_appid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额（整数，最小货币单位，人民币为分） */
  estimated_max_amount?: number
  /** 准确转账金额（整数，最小货币单位，人民币为分） */
  exact_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state?: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time?: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time?: string
    /**
     * 预约记录关闭的原因
     * - `USER_OVERDUE_UNCONFIRMED` 用户超时未确认
     */
    close_reason?: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  }
}
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no extends Branch {
  /**
   * **商户预约单号查询预约商家转账记录**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504218
   */
  get(options: { out_reservation_no: string; query: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_no['get']
  readonly close: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClose
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClosePostQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClosePostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  sp_appid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额（整数，最小货币单位，人民币为分） */
  estimated_max_amount?: number
  /** 准确转账金额（整数，最小货币单位，人民币为分） */
  exact_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state?: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time?: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time?: string
    /**
     * 预约记录关闭的原因
     * - `USER_OVERDUE_UNCONFIRMED` 用户超时未确认
     */
    close_reason?: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  }
}
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClose extends Branch {
  /**
   * **关闭预约商家转账记录**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504219
   */
  post(options: { out_reservation_no: string; query: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClosePostQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClosePostData>>
  /** {@link V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClose.post} */
  readonly postAsync: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOut_reservation_noClose['post']
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationId extends Branch {
  readonly _reservation_id_: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id
  readonly $reservation_id$: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id
  readonly '<reservation_id>': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id
  readonly '{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  sp_appid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额（整数，最小货币单位，人民币为分） */
  estimated_max_amount?: number
  /** 准确转账金额（整数，最小货币单位，人民币为分） */
  exact_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state?: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time?: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time?: string
    /**
     * 预约记录关闭的原因
     * - `USER_OVERDUE_UNCONFIRMED` 用户超时未确认
     */
    close_reason?: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  }
}
export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id extends Branch {
  /**
   * **微信支付预约单号查询预约商家转账记录**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504217
   */
  get(options: { reservation_id: string; query: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_idGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_idGetData>>
  /** {@link V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id.get} */
  readonly getAsync: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservation_id['get']
}

export interface V3PlatsolutionMchTransfer extends Branch {
  readonly batches: V3PlatsolutionMchTransferBatches
  readonly reservation: V3PlatsolutionMchTransferReservation
}

export interface V3PlatsolutionMchTransferBatches extends Branch {
  readonly apply: V3PlatsolutionMchTransferBatchesApply
  readonly batchId: V3PlatsolutionMchTransferBatchesBatchId
  readonly detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceipts
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNo
  readonly summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionMchTransferBatchesApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 */
    reservation_id: string
    /** 收款用户OpenID */
    openid: string
  }[]
  /** 商户回调地址 */
  notify_url: string
}
export interface V3PlatsolutionMchTransferBatchesApplyPostData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账批次单号 */
  batch_id?: string
  /**
   * 批次创建时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /** 批次状态 */
  batch_state?: string
}
export interface V3PlatsolutionMchTransferBatchesApply extends Branch {
  /**
   * **受理商家转账**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  post(options: { json: V3PlatsolutionMchTransferBatchesApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesApplyPostData>>
  /** {@link V3PlatsolutionMchTransferBatchesApply.post} */
  readonly postAsync: V3PlatsolutionMchTransferBatchesApply['post']
}

export interface V3PlatsolutionMchTransferBatchesBatchId extends Branch {
  readonly _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatch_id
  readonly $batch_id$: V3PlatsolutionMchTransferBatchesBatchIdByBatch_id
  readonly '<batch_id>': V3PlatsolutionMchTransferBatchesBatchIdByBatch_id
  readonly '{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatch_id
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /**
   * 明细状态
   * - `ALL` 全部
   * - `WAIT_PAY` 待确认
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | (string & {}) | undefined
  /**
   * 请求资源起始位置
   * 默认 `0`
   */
  offset?: number | undefined
  /**
   * 最大资源条数
   * 默认 `20`
   */
  limit?: number | undefined
}
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idGetData {
  /** 转账批次单 */
  transfer_batch?: {
    /** 商家批次单号 */
    out_batch_no?: string
    /** 商家转账批次单号 */
    batch_id?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state?: string
    /** 批次名称 */
    batch_name?: string
    /** 批次备注 */
    batch_remark?: string
    /** 批次关闭原因 */
    close_reason?: string
    /** 转账总金额 */
    total_amount?: number
    /** 转账总笔数 */
    total_num?: number
    /**
     * 批次创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /** 转账成功金额 */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /** 转账失败金额 */
    failed_amount?: number
    /** 转账失败笔数 */
    failed_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_state?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_id extends Branch {
  /**
   * **微信支付转账批次单号查询批次单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  get(options: { batch_id: string; query: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesBatchIdByBatch_idGetData>>
  /** {@link V3PlatsolutionMchTransferBatchesBatchIdByBatch_id.get} */
  readonly getAsync: V3PlatsolutionMchTransferBatchesBatchIdByBatch_id['get']
  readonly details: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetails
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetails extends Branch {
  readonly detailId: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailId extends Branch {
  readonly _detail_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly $detail_id$: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '<detail_id>': V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
  readonly '{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 商家转账明细单号 */
  detail_id?: string
  /** 服务商应用ID */
  sp_appid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户应用ID */
  sub_appid?: string
  /**
   * 转账发起时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /** 明细状态 */
  detail_state?: string
  /** 转账金额 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /**
   * 转账完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transfer_finish_time?: string
  /**
   * 银行退票时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  bank_refund_time?: string
}
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id extends Branch {
  /**
   * **微信支付转账明细单号查询明细单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  get(options: { batch_id: string; detail_id: string; query: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_idGetData>>
  /** {@link V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id.get} */
  readonly getAsync: V3PlatsolutionMchTransferBatchesBatchIdByBatch_idDetailsDetailIdByDetail_id['get']
}

export interface V3PlatsolutionMchTransferBatchesDetailReceipts extends Branch {
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_no extends Branch {
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNo extends Branch {
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetData {
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  detail_id?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no extends Branch {
  /**
   * **查询商家转账明细电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get(options: { out_batch_no: string; out_detail_no: string; query: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noGetData>>
  /** {@link V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_no['get']
  readonly apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 电子回单状态 */
  receipt_state?: string
}
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply extends Branch {
  /**
   * **申请商家转账明细电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  post(options: { out_batch_no: string; out_detail_no: string; json: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApplyPostData>>
  /** {@link V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply.post} */
  readonly postAsync: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOut_batch_noOutDetailNoByOut_detail_noApply['post']
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /**
   * 请求资源起始位置
   * 默认 `0`
   */
  offset?: number | undefined
  /**
   * 最大资源条数
   * 默认 `20`
   */
  limit?: number | undefined
  /**
   * 明细状态
   * - `ALL` 全部
   * - `SUCCESS` 转账成功
   */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}) | undefined
}
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noGetData {
  /** 转账批次单 */
  transfer_batch?: {
    /** 商家批次单号 */
    out_batch_no?: string
    /** 商家转账批次单号 */
    batch_id?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state?: string
    /** 批次名称 */
    batch_name?: string
    /** 批次备注 */
    batch_remark?: string
    /** 批次关闭原因 */
    close_reason?: string
    /** 转账总金额 */
    total_amount?: number
    /** 转账总笔数 */
    total_num?: number
    /**
     * 批次创建时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    create_time?: string
    /** 转账成功金额 */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /** 转账失败金额 */
    failed_amount?: number
    /** 转账失败笔数 */
    failed_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id?: string
    /** 商家明细单号 */
    out_detail_no?: string
    /** 明细状态 */
    detail_state?: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no extends Branch {
  /**
   * **商户转账批次单号查询批次单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  get(options: { out_batch_no: string; query: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noGetData>>
  /** {@link V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_no['get']
  readonly details: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetails
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetails extends Branch {
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNo extends Branch {
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly $out_detail_no$: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '<out_detail_no>': V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
  readonly '{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家明细单号 */
  out_detail_no?: string
  /** 商家转账明细单号 */
  detail_id?: string
  /** 服务商应用ID */
  sp_appid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户应用ID */
  sub_appid?: string
  /**
   * 转账发起时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  create_time?: string
  /** 明细状态 */
  detail_state?: string
  /** 转账金额 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /**
   * 转账完成时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  transfer_finish_time?: string
  /**
   * 银行退票时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  bank_refund_time?: string
}
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no extends Branch {
  /**
   * **商户明细单号查询明细单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  get(options: { out_batch_no: string; out_detail_no: string; query: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_noGetData>>
  /** {@link V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no.get} */
  readonly getAsync: V3PlatsolutionMchTransferBatchesOutBatchNoByOut_batch_noDetailsOutDetailNoByOut_detail_no['get']
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceipts extends Branch {
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo extends Branch {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  readonly $out_batch_no$: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  readonly '<out_batch_no>': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
  readonly '{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetData {
  /** 商家转账批次单号 */
  batch_id?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no extends Branch {
  /**
   * **查询商家转账批次电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  get(options: { out_batch_no: string; query: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noGetData>>
  /** {@link V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no.get} */
  readonly getAsync: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_no['get']
  readonly apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 电子回单状态 */
  receipt_state?: string
}
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply extends Branch {
  /**
   * **申请商家转账批次电子回单**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  post(options: { out_batch_no: string; json: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApplyPostData>>
  /** {@link V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply.post} */
  readonly postAsync: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOut_batch_noApply['post']
}

export interface V3PlatsolutionMchTransferReservation extends Branch {
  readonly apply: V3PlatsolutionMchTransferReservationApply
  readonly outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNo
  readonly reservationId: V3PlatsolutionMchTransferReservationReservationId
}

export interface V3PlatsolutionMchTransferReservationApplyPostJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /**
   * 收款用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_real_name?: string | Encrypted | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 */
      product_registration_no: string
      /** 保险单号 */
      policy_no: string
      /** 保险名称 */
      name: string
      /** 取现单号 */
      withdrawal_no?: string | undefined
      /** 理赔单号 */
      claim_no?: string | undefined
    } | undefined
  } | undefined
}
export interface V3PlatsolutionMchTransferReservationApplyPostData {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /**
   * 预约记录受理时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  accept_time?: string
  /** 预约记录状态 */
  state?: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  package_info?: string
}
export interface V3PlatsolutionMchTransferReservationApply extends Branch {
  /**
   * **受理单次预约商家转账**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  post(options: { json: V3PlatsolutionMchTransferReservationApplyPostJson } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferReservationApplyPostData>>
  /** {@link V3PlatsolutionMchTransferReservationApply.post} */
  readonly postAsync: V3PlatsolutionMchTransferReservationApply['post']
}

export interface V3PlatsolutionMchTransferReservationOutReservationNo extends Branch {
  readonly _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no
  readonly $out_reservation_no$: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no
  readonly '<out_reservation_no>': V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no
  readonly '{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  sp_appid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state?: string
  /** 预约记录受理的时间 */
  accept_time?: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time?: string
    /** 预约记录关闭的原因 */
    close_reason?: string
  }
}
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no extends Branch {
  /**
   * **商户预约单号查询预约商家转账记录**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  get(options: { out_reservation_no: string; query: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noGetData>>
  /** {@link V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no.get} */
  readonly getAsync: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_no['get']
  readonly close: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClose
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClosePostQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClosePostData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  sp_appid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state?: string
  /** 预约记录受理的时间 */
  accept_time?: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time?: string
    /** 预约记录关闭的原因 */
    close_reason?: string
  }
}
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClose extends Branch {
  /**
   * **关闭预约商家转账记录**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  post(options: { out_reservation_no: string; query: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClosePostQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClosePostData>>
  /** {@link V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClose.post} */
  readonly postAsync: V3PlatsolutionMchTransferReservationOutReservationNoByOut_reservation_noClose['post']
}

export interface V3PlatsolutionMchTransferReservationReservationId extends Branch {
  readonly _reservation_id_: V3PlatsolutionMchTransferReservationReservationIdByReservation_id
  readonly $reservation_id$: V3PlatsolutionMchTransferReservationReservationIdByReservation_id
  readonly '<reservation_id>': V3PlatsolutionMchTransferReservationReservationIdByReservation_id
  readonly '{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservation_id
}

export interface V3PlatsolutionMchTransferReservationReservationIdByReservation_idGetQuery {
  /** 二级商户号 */
  sub_mchid: string
}
export interface V3PlatsolutionMchTransferReservationReservationIdByReservation_idGetData {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  sp_appid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id?: string
  /** 商户预约单号 */
  out_reservation_no?: string
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state?: string
  /** 预约记录受理的时间 */
  accept_time?: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time?: string
    /** 预约记录关闭的原因 */
    close_reason?: string
  }
}
export interface V3PlatsolutionMchTransferReservationReservationIdByReservation_id extends Branch {
  /**
   * **微信支付预约单号查询预约商家转账记录**
   *
   * 资金应用∙转账 · 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  get(options: { reservation_id: string; query: V3PlatsolutionMchTransferReservationReservationIdByReservation_idGetQuery } & RequestOptions): Promise<Response<V3PlatsolutionMchTransferReservationReservationIdByReservation_idGetData>>
  /** {@link V3PlatsolutionMchTransferReservationReservationIdByReservation_id.get} */
  readonly getAsync: V3PlatsolutionMchTransferReservationReservationIdByReservation_id['get']
}
