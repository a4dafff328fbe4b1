// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Smartguide extends Branch {
  readonly guides: V3SmartguideGuides
}

export interface V3SmartguideGuidesGetQuery {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid?: string | undefined
  /**
   * 手机号码
   * 敏感信息：用微信支付公钥加密
   */
  mobile?: string | Encrypted | undefined
  /** 工号 */
  work_id?: string | undefined
  /**
   * 最大资源条数
   * 至多 10
   */
  limit?: number | undefined
  /**
   * 请求资源起始位置
   * 默认 `0`
   */
  offset?: number | undefined
}
export interface V3SmartguideGuidesGetData {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 服务人员信息列表 */
  data?: {
    /** 服务人员ID */
    guide_id?: string
    /** 门店ID */
    store_id?: number
    /**
     * 企业微信的员工姓名
     * 敏感信息：用商户私钥解密
     */
    name?: string
    /**
     * 手机号码
     * 敏感信息：用商户私钥解密
     */
    mobile?: string
    /** 企业微信的员工ID */
    userid?: string
    /** 工号 */
    work_id?: string
  }[]
}
export interface V3SmartguideGuidesPostJson {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /**
   * 企业微信的员工姓名
   * 敏感信息：用微信支付公钥加密
   */
  name: string | Encrypted
  /**
   * 手机号码
   * 敏感信息：用微信支付公钥加密
   */
  mobile: string | Encrypted
  /**
   * 员工个人二维码
   * url
   */
  qr_code: string
  /**
   * 头像URL
   * url
   */
  avatar: string
  /** 群二维码URL */
  group_qrcode?: string | undefined
}
export interface V3SmartguideGuidesPostData {
  /** 服务人员ID */
  guide_id?: string
}
export interface V3SmartguideGuides extends Branch {
  /**
   * **服务人员查询**
   *
   * 经营工具∙支付即服务 · 服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   */
  get(options: { query: V3SmartguideGuidesGetQuery } & RequestOptions): Promise<Response<V3SmartguideGuidesGetData>>
  /** {@link V3SmartguideGuides.get} */
  readonly getAsync: V3SmartguideGuides['get']
  /**
   * **服务人员注册**
   *
   * 经营工具∙支付即服务 · 服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   */
  post(options: { json: V3SmartguideGuidesPostJson } & RequestOptions): Promise<Response<V3SmartguideGuidesPostData>>
  /** {@link V3SmartguideGuides.post} */
  readonly postAsync: V3SmartguideGuides['post']
  readonly _guide_id_: V3SmartguideGuidesByGuide_id
  readonly $guide_id$: V3SmartguideGuidesByGuide_id
  readonly '<guide_id>': V3SmartguideGuidesByGuide_id
  readonly '{guide_id}': V3SmartguideGuidesByGuide_id
}

export interface V3SmartguideGuidesByGuide_idPatchJson {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /**
   * 企业微信的员工姓名
   * 敏感信息：用微信支付公钥加密
   */
  name?: string | Encrypted | undefined
  /**
   * 手机号码
   * 敏感信息：用微信支付公钥加密
   */
  mobile?: string | Encrypted | undefined
  /**
   * 员工个人二维码
   * url
   */
  qr_code?: string | undefined
  /**
   * 头像URL
   * url
   */
  avatar?: string | undefined
  /** 群二维码URL */
  group_qrcode?: string | undefined
}
export interface V3SmartguideGuidesByGuide_id extends Branch {
  /**
   * **服务人员信息更新**
   *
   * 经营工具∙支付即服务 · 服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   */
  patch(options: { guide_id: string; json?: V3SmartguideGuidesByGuide_idPatchJson | undefined } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3SmartguideGuidesByGuide_id.patch} */
  readonly patchAsync: V3SmartguideGuidesByGuide_id['patch']
  readonly assign: V3SmartguideGuidesByGuide_idAssign
}

export interface V3SmartguideGuidesByGuide_idAssignPostJson {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
}
export interface V3SmartguideGuidesByGuide_idAssign extends Branch {
  /**
   * **服务人员分配**
   *
   * 经营工具∙支付即服务 · 服务商、商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   */
  post(options: { guide_id: string; json: V3SmartguideGuidesByGuide_idAssignPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3SmartguideGuidesByGuide_idAssign.post} */
  readonly postAsync: V3SmartguideGuidesByGuide_idAssign['post']
}
