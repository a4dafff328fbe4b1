// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3EduStar extends Branch {
  readonly orders: V3EduStarOrders
  readonly users: V3EduStarUsers
}

export interface V3EduStarOrdersGetQuery {
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}
export interface V3EduStarOrdersGetData {
  /** 结果集 */
  data?: {
    appid?: string
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string
    /** 用户QQ账号 */
    qq?: string
    /** 权益ID */
    right_id?: string
    /** 权益核销时间 */
    create_time?: string
    /** 订单状态 */
    order_state?: string
    /** 订单号 */
    order_id?: string
  }[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface V3EduStarOrdersPostJson {
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
}
export interface V3EduStarOrdersPostData {
  appid?: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID */
  right_id?: string
  /** 权益核销时间 */
  create_time?: string
  /** 订单状态 */
  order_state?: string
  /** 订单号 */
  order_id?: string
}
export interface V3EduStarOrders extends Branch {
  /**
   * **通过QQ账号查询核销订单列表**
   *
   * 学生卡身份权益 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: { query: V3EduStarOrdersGetQuery } & RequestOptions): Promise<Response<V3EduStarOrdersGetData>>
  /** {@link V3EduStarOrders.get} */
  readonly getAsync: V3EduStarOrders['get']
  /**
   * **创建核销订单**
   *
   * 学生卡身份权益 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  post(options: { json: V3EduStarOrdersPostJson } & RequestOptions): Promise<Response<V3EduStarOrdersPostData>>
  /** {@link V3EduStarOrders.post} */
  readonly postAsync: V3EduStarOrders['post']
}

export interface V3EduStarUsers extends Branch {
  readonly openid: V3EduStarUsersOpenid
  readonly qq: V3EduStarUsersQq
}

export interface V3EduStarUsersOpenid extends Branch {
  readonly _wechat_openid_: V3EduStarUsersOpenidByWechat_openid
  readonly $wechat_openid$: V3EduStarUsersOpenidByWechat_openid
  readonly '<wechat_openid>': V3EduStarUsersOpenidByWechat_openid
  readonly '{wechat_openid}': V3EduStarUsersOpenidByWechat_openid
}

export interface V3EduStarUsersOpenidByWechat_openidGetQuery {
  /** 商户appid */
  appid: string
}
export interface V3EduStarUsersOpenidByWechat_openidGetData {
  /** 是否学生 */
  education_star_student?: boolean
  appid?: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}
export interface V3EduStarUsersOpenidByWechat_openid extends Branch {
  /**
   * **通过微信用户标识查询用户信息**
   *
   * 学生卡身份权益 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: { wechat_openid: string; query: V3EduStarUsersOpenidByWechat_openidGetQuery } & RequestOptions): Promise<Response<V3EduStarUsersOpenidByWechat_openidGetData>>
  /** {@link V3EduStarUsersOpenidByWechat_openid.get} */
  readonly getAsync: V3EduStarUsersOpenidByWechat_openid['get']
}

export interface V3EduStarUsersQq extends Branch {
  readonly _qq_: V3EduStarUsersQqByQq
  readonly $qq$: V3EduStarUsersQqByQq
  readonly '<qq>': V3EduStarUsersQqByQq
  readonly '{qq}': V3EduStarUsersQqByQq
}

export interface V3EduStarUsersQqByQqGetQuery {
  /** 商户appid */
  appid: string
}
export interface V3EduStarUsersQqByQqGetData {
  /** 学生标识 */
  education_star_student?: boolean
  /** 商户appid */
  appid?: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}
export interface V3EduStarUsersQqByQq extends Branch {
  /**
   * **通过QQ账号查询用户信息**
   *
   * 学生卡身份权益 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: { qq: string; query: V3EduStarUsersQqByQqGetQuery } & RequestOptions): Promise<Response<V3EduStarUsersQqByQqGetData>>
  /** {@link V3EduStarUsersQqByQq.get} */
  readonly getAsync: V3EduStarUsersQqByQq['get']
}
