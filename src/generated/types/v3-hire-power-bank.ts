// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3HirePowerBank extends Branch {
  readonly insuranceOrders: V3HirePowerBankInsuranceOrders
  readonly userQualifications: V3HirePowerBankUserQualifications
}

export interface V3HirePowerBankInsuranceOrdersPostJson {
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined
  openid?: string | undefined
  notify_url?: string | undefined
  service_id?: string | undefined
}
export interface V3HirePowerBankInsuranceOrdersPostData {
  /** 租借充电宝隔夜归还保险订单号 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  openid?: string
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /** 保险订单领取时间 */
  order_receive_time?: string
  /** 保险订单开始时间 */
  order_begin_time?: string
  /** 保险订单结束时间 */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}
export interface V3HirePowerBankInsuranceOrders extends Branch {
  /**
   * **创建保险订单**
   *
   * 租用充电宝∙隔夜归还 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  post(options: { json: V3HirePowerBankInsuranceOrdersPostJson } & RequestOptions): Promise<Response<V3HirePowerBankInsuranceOrdersPostData>>
  /** {@link V3HirePowerBankInsuranceOrders.post} */
  readonly postAsync: V3HirePowerBankInsuranceOrders['post']
  readonly _out_order_no_: V3HirePowerBankInsuranceOrdersByOut_order_no
  readonly $out_order_no$: V3HirePowerBankInsuranceOrdersByOut_order_no
  readonly '<out_order_no>': V3HirePowerBankInsuranceOrdersByOut_order_no
  readonly '{out_order_no}': V3HirePowerBankInsuranceOrdersByOut_order_no
}

export interface V3HirePowerBankInsuranceOrdersByOut_order_noGetData {
  /** 租借充电宝隔夜归还保险订单号 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  openid?: string
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /** 保险订单领取时间 */
  order_receive_time?: string
  /** 保险订单开始时间 */
  order_begin_time?: string
  /** 保险订单结束时间 */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}
export interface V3HirePowerBankInsuranceOrdersByOut_order_no extends Branch {
  /**
   * **查询保险订单详情**
   *
   * 租用充电宝∙隔夜归还 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  get(options: { out_order_no: string } & RequestOptions): Promise<Response<V3HirePowerBankInsuranceOrdersByOut_order_noGetData>>
  /** {@link V3HirePowerBankInsuranceOrdersByOut_order_no.get} */
  readonly getAsync: V3HirePowerBankInsuranceOrdersByOut_order_no['get']
}

export interface V3HirePowerBankUserQualifications extends Branch {
  readonly _openid_: V3HirePowerBankUserQualificationsByOpenid
  readonly $openid$: V3HirePowerBankUserQualificationsByOpenid
  readonly '<openid>': V3HirePowerBankUserQualificationsByOpenid
  readonly '{openid}': V3HirePowerBankUserQualificationsByOpenid
}

export interface V3HirePowerBankUserQualificationsByOpenidGetData {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean
}
export interface V3HirePowerBankUserQualificationsByOpenid extends Branch {
  /**
   * **查询用户保险订单领取资格**
   *
   * 租用充电宝∙隔夜归还 · 商户
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  get(options: { openid: string } & RequestOptions): Promise<Response<V3HirePowerBankUserQualificationsByOpenidGetData>>
  /** {@link V3HirePowerBankUserQualificationsByOpenid.get} */
  readonly getAsync: V3HirePowerBankUserQualificationsByOpenid['get']
}
