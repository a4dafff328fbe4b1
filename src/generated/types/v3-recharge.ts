// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Recharge extends Branch {
  readonly bankTransferRecharges: V3RechargeBankTransferRecharges
}

export interface V3RechargeBankTransferRecharges extends Branch {
  readonly apply: V3RechargeBankTransferRechargesApply
  readonly outRechargeNo: V3RechargeBankTransferRechargesOutRechargeNo
}

export interface V3RechargeBankTransferRechargesApplyPostJson {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'NORMAL_BANK_TRANSFER' | (string & {})
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
export interface V3RechargeBankTransferRechargesApplyPostData {
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
export interface V3RechargeBankTransferRechargesApply extends Branch {
  /**
   * **申请银行转账充值**
   *
   * 商家充值 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   */
  post(options: { json: V3RechargeBankTransferRechargesApplyPostJson } & RequestOptions): Promise<Response<V3RechargeBankTransferRechargesApplyPostData>>
  /** {@link V3RechargeBankTransferRechargesApply.post} */
  readonly postAsync: V3RechargeBankTransferRechargesApply['post']
}

export interface V3RechargeBankTransferRechargesOutRechargeNo extends Branch {
  readonly _out_recharge_no_: V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no
  readonly $out_recharge_no$: V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no
  readonly '<out_recharge_no>': V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no
  readonly '{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no
}

export interface V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_noGetData {
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
export interface V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no extends Branch {
  /**
   * **查询银行转账充值结果**
   *
   * 商家充值 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   */
  get(options: { out_recharge_no: string } & RequestOptions): Promise<Response<V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_noGetData>>
  /** {@link V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no.get} */
  readonly getAsync: V3RechargeBankTransferRechargesOutRechargeNoByOut_recharge_no['get']
}
