// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3IndustryCoupon extends Branch {
  readonly tokens: V3IndustryCouponTokens
}

export interface V3IndustryCouponTokensPostJson {
  /** 用户标识 */
  open_id: string
  /** 出行券列表 */
  coupon_list: readonly {
    /** 批次号 */
    stock_id: number
    /** 券ID */
    coupon_id: string
  }[]
}
export interface V3IndustryCouponTokensPostData {
  /** 切卡组件token值 */
  token?: string
  /** token过期时间 */
  expires_time?: string
}
export interface V3IndustryCouponTokens extends Branch {
  /**
   * **出行券切卡组件预下单**
   *
   * 营销工具∙代扣切卡 · 商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   */
  post(options: { json: V3IndustryCouponTokensPostJson } & RequestOptions): Promise<Response<V3IndustryCouponTokensPostData>>
  /** {@link V3IndustryCouponTokens.post} */
  readonly postAsync: V3IndustryCouponTokens['post']
}
