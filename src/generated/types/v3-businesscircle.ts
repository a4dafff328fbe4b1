// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Businesscircle extends Branch {
  readonly parkings: V3BusinesscircleParkings
  readonly points: V3BusinesscirclePoints
  readonly userAuthorizations: V3BusinesscircleUserAuthorizations
  readonly users: V3BusinesscircleUsers
}

export interface V3BusinesscircleParkingsPostJson {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 状态 */
  state: string
  /** 时间 */
  time: string
}
export interface V3BusinesscircleParkings extends Branch {
  /**
   * **商圈会员停车状态同步**
   *
   * 经营工具∙智慧商圈 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   */
  post(options: { json: V3BusinesscircleParkingsPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3BusinesscircleParkings.post} */
  readonly postAsync: V3BusinesscircleParkings['post']
}

export interface V3BusinesscirclePoints extends Branch {
  readonly notify: V3BusinesscirclePointsNotify
}

export interface V3BusinesscirclePointsNotifyPostJson {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 小程序appid */
  appid: string
  /** 顾客openid */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值 */
  increased_points: number
  /**
   * 积分更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  points_update_time: string
  /** 未获得积分的备注信息 */
  no_points_remarks?: string | undefined
  /** 顾客积分总额 */
  total_points?: number | undefined
}
export interface V3BusinesscirclePointsNotify extends Branch {
  /**
   * **商圈会员积分同步**
   *
   * 经营工具∙智慧商圈 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   */
  post(options: { json: V3BusinesscirclePointsNotifyPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3BusinesscirclePointsNotify.post} */
  readonly postAsync: V3BusinesscirclePointsNotify['post']
}

export interface V3BusinesscircleUserAuthorizations extends Branch {
  readonly _openid_: V3BusinesscircleUserAuthorizationsByOpenid
  readonly $openid$: V3BusinesscircleUserAuthorizationsByOpenid
  readonly '<openid>': V3BusinesscircleUserAuthorizationsByOpenid
  readonly '{openid}': V3BusinesscircleUserAuthorizationsByOpenid
}

export interface V3BusinesscircleUserAuthorizationsByOpenidGetQuery {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 小程序appid */
  appid: string
}
export interface V3BusinesscircleUserAuthorizationsByOpenidGetData {
  /** 顾客openid */
  openid?: string
  /** 授权状态 */
  authorize_state?: string
  /** 授权时间 */
  authorize_time?: string
  /** 取消授权时间 */
  deauthorize_time?: string
}
export interface V3BusinesscircleUserAuthorizationsByOpenid extends Branch {
  /**
   * **商圈积分授权查询**
   *
   * 经营工具∙智慧商圈 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   */
  get(options: { openid: string; query: V3BusinesscircleUserAuthorizationsByOpenidGetQuery } & RequestOptions): Promise<Response<V3BusinesscircleUserAuthorizationsByOpenidGetData>>
  /** {@link V3BusinesscircleUserAuthorizationsByOpenid.get} */
  readonly getAsync: V3BusinesscircleUserAuthorizationsByOpenid['get']
}

export interface V3BusinesscircleUsers extends Branch {
  readonly _openid_: V3BusinesscircleUsersByOpenid
  readonly $openid$: V3BusinesscircleUsersByOpenid
  readonly '<openid>': V3BusinesscircleUsersByOpenid
  readonly '{openid}': V3BusinesscircleUsersByOpenid
}

export interface V3BusinesscircleUsersByOpenid extends Branch {
  readonly points: V3BusinesscircleUsersByOpenidPoints
}

export interface V3BusinesscircleUsersByOpenidPoints extends Branch {
  readonly commit_status: V3BusinesscircleUsersByOpenidPointsCommit_status
}

export interface V3BusinesscircleUsersByOpenidPointsCommit_statusGetQuery {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
}
export interface V3BusinesscircleUsersByOpenidPointsCommit_status extends Branch {
  /**
   * **商圈会员待积分状态查询**
   *
   * 经营工具∙智慧商圈 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   */
  get(options: { openid: string; query: V3BusinesscircleUsersByOpenidPointsCommit_statusGetQuery } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3BusinesscircleUsersByOpenidPointsCommit_status.get} */
  readonly getAsync: V3BusinesscircleUsersByOpenidPointsCommit_status['get']
}
