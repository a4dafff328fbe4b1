// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Express extends Branch {
  readonly users: V3ExpressUsers
}

export interface V3ExpressUsers extends Branch {
  readonly _openid_: V3ExpressUsersByOpenid
  readonly $openid$: V3ExpressUsersByOpenid
  readonly '<openid>': V3ExpressUsersByOpenid
  readonly '{openid}': V3ExpressUsersByOpenid
}

export interface V3ExpressUsersByOpenid extends Branch {
  readonly transform: V3ExpressUsersByOpenidTransform
}

export interface V3ExpressUsersByOpenidTransformPostJson {
  /** 目标应用的appid */
  appid: string
}
export interface V3ExpressUsersByOpenidTransformPostData {
  /** 转换后的openid */
  openid?: string
}
export interface V3ExpressUsersByOpenidTransform extends Branch {
  /**
   * **用户openid转换**
   *
   * 微信寄快递 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  post(options: { openid: string; json: V3ExpressUsersByOpenidTransformPostJson } & RequestOptions): Promise<Response<V3ExpressUsersByOpenidTransformPostData>>
  /** {@link V3ExpressUsersByOpenidTransform.post} */
  readonly postAsync: V3ExpressUsersByOpenidTransform['post']
}
