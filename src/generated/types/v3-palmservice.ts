// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Palmservice extends Branch {
  readonly authorization: V3PalmserviceAuthorization
}

export interface V3PalmserviceAuthorization extends Branch {
  readonly openid: V3PalmserviceAuthorizationOpenid
  readonly preauthorize: V3PalmserviceAuthorizationPreauthorize
}

export interface V3PalmserviceAuthorizationOpenid extends Branch {
  readonly _openid_: V3PalmserviceAuthorizationOpenidByOpenid
  readonly $openid$: V3PalmserviceAuthorizationOpenidByOpenid
  readonly '<openid>': V3PalmserviceAuthorizationOpenidByOpenid
  readonly '{openid}': V3PalmserviceAuthorizationOpenidByOpenid
}

export interface V3PalmserviceAuthorizationOpenidByOpenidGetQuery {
  /** 机构ID */
  organization_id: string
}
export interface V3PalmserviceAuthorizationOpenidByOpenidGetData {
  openid?: string
  /** 机构ID */
  organization_id?: string
  /**
   * 授权状态
   * - `AUTHORIZATION_STATE_NONE` 未授权
   * - `AUTHORIZATION_STATE_ON` 已开通校园刷掌授权
   * - `AUTHORIZATION_STATE_OFF` 已关闭校园刷掌授权
   */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {})
  /**
   * 授权时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  authorize_time?: string
}
export interface V3PalmserviceAuthorizationOpenidByOpenid extends Branch {
  /**
   * **查询刷掌授权**
   *
   * 微信刷掌 · 服务商
   *
   * 受邀开通
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014482017
   */
  get(options: { openid: string; query: V3PalmserviceAuthorizationOpenidByOpenidGetQuery } & RequestOptions): Promise<Response<V3PalmserviceAuthorizationOpenidByOpenidGetData>>
  /** {@link V3PalmserviceAuthorizationOpenidByOpenid.get} */
  readonly getAsync: V3PalmserviceAuthorizationOpenidByOpenid['get']
}

export interface V3PalmserviceAuthorizationPreauthorizePostJson {
  openid: string
  /** 预授权会话ID */
  preauthorize_session_id?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
}
export interface V3PalmserviceAuthorizationPreauthorizePostData {
  /** 预授权token */
  permission_token?: string
}
export interface V3PalmserviceAuthorizationPreauthorize extends Branch {
  /**
   * **服务关联预授权**
   *
   * 微信刷掌 · 服务商
   *
   * 受邀开通
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014481990
   */
  post(options?: { json?: V3PalmserviceAuthorizationPreauthorizePostJson | undefined } & RequestOptions): Promise<Response<V3PalmserviceAuthorizationPreauthorizePostData>>
  /** {@link V3PalmserviceAuthorizationPreauthorize.post} */
  readonly postAsync: V3PalmserviceAuthorizationPreauthorize['post']
}
