// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Multiuse extends Branch {
  readonly stocks: V3MultiuseStocks
  readonly users: V3MultiuseUsers
}

export interface V3MultiuseStocks extends Branch {
  readonly _stock_id_: V3MultiuseStocksByStock_id
  readonly $stock_id$: V3MultiuseStocksByStock_id
  readonly '<stock_id>': V3MultiuseStocksByStock_id
  readonly '{stock_id}': V3MultiuseStocksByStock_id
}

export interface V3MultiuseStocksByStock_id extends Branch {
  readonly refundFlow: V3MultiuseStocksByStock_idRefundFlow
  readonly sendFlow: V3MultiuseStocksByStock_idSendFlow
  readonly useFlow: V3MultiuseStocksByStock_idUseFlow
}

export interface V3MultiuseStocksByStock_idRefundFlowGetData {
  /** 下载链接 */
  url?: string
}
export interface V3MultiuseStocksByStock_idRefundFlow extends Branch {
  /**
   * **下载批次退款明细**
   *
   * 运营工具∙消费金 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  get(options: { stock_id: string } & RequestOptions): Promise<Response<V3MultiuseStocksByStock_idRefundFlowGetData>>
  /** {@link V3MultiuseStocksByStock_idRefundFlow.get} */
  readonly getAsync: V3MultiuseStocksByStock_idRefundFlow['get']
}

export interface V3MultiuseStocksByStock_idSendFlowGetData {
  /** 下载链接 */
  url?: string
}
export interface V3MultiuseStocksByStock_idSendFlow extends Branch {
  /**
   * **下载批次发放明细**
   *
   * 运营工具∙消费金 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   */
  get(options: { stock_id: string } & RequestOptions): Promise<Response<V3MultiuseStocksByStock_idSendFlowGetData>>
  /** {@link V3MultiuseStocksByStock_idSendFlow.get} */
  readonly getAsync: V3MultiuseStocksByStock_idSendFlow['get']
}

export interface V3MultiuseStocksByStock_idUseFlowGetData {
  /** 下载链接 */
  url?: string
}
export interface V3MultiuseStocksByStock_idUseFlow extends Branch {
  /**
   * **下载核销明细**
   *
   * 运营工具∙消费金 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   */
  get(options: { stock_id: string } & RequestOptions): Promise<Response<V3MultiuseStocksByStock_idUseFlowGetData>>
  /** {@link V3MultiuseStocksByStock_idUseFlow.get} */
  readonly getAsync: V3MultiuseStocksByStock_idUseFlow['get']
}

export interface V3MultiuseUsers extends Branch {
  readonly _openid_: V3MultiuseUsersByOpenid
  readonly $openid$: V3MultiuseUsersByOpenid
  readonly '<openid>': V3MultiuseUsersByOpenid
  readonly '{openid}': V3MultiuseUsersByOpenid
}

export interface V3MultiuseUsersByOpenid extends Branch {
  readonly coupons: V3MultiuseUsersByOpenidCoupons
}

export interface V3MultiuseUsersByOpenidCouponsPostJson {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /**
   * 用户姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name: string | Encrypted
  /**
   * 身份证号码
   * 敏感信息：用微信支付公钥加密
   */
  id_card_number: string | Encrypted
  /** 发放面额 */
  amount?: number | undefined
  /** 公众账号ID */
  appid: string
  /** 证件类型 */
  card_type: 'ID_CARD' | (string & {})
}
export interface V3MultiuseUsersByOpenidCouponsPostData {
  /** 消费金ID */
  coupon_id?: string
}
export interface V3MultiuseUsersByOpenidCoupons extends Branch {
  /**
   * **发放指定批次的消费金**
   *
   * 运营工具∙消费金 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  post(options: { openid: string; json: V3MultiuseUsersByOpenidCouponsPostJson } & RequestOptions): Promise<Response<V3MultiuseUsersByOpenidCouponsPostData>>
  /** {@link V3MultiuseUsersByOpenidCoupons.post} */
  readonly postAsync: V3MultiuseUsersByOpenidCoupons['post']
}
