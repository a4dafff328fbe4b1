// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Encrypted, RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Offlinefacemch extends Branch {
  readonly organizations: V3OfflinefacemchOrganizations
  readonly tokens: V3OfflinefacemchTokens
}

export interface V3OfflinefacemchOrganizationsGetQuery {
  /** 机构ID */
  organization_id?: string | undefined
  /** 机构名称 */
  organization_name?: string | undefined
}
export interface V3OfflinefacemchOrganizationsGetData {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}
export interface V3OfflinefacemchOrganizations extends Branch {
  /**
   * **查询机构信息接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options?: { query?: V3OfflinefacemchOrganizationsGetQuery | undefined } & RequestOptions): Promise<Response<V3OfflinefacemchOrganizationsGetData>>
  /** {@link V3OfflinefacemchOrganizations.get} */
  readonly getAsync: V3OfflinefacemchOrganizations['get']
  readonly _organization_id_: V3OfflinefacemchOrganizationsByOrganization_id
  readonly $organization_id$: V3OfflinefacemchOrganizationsByOrganization_id
  readonly '<organization_id>': V3OfflinefacemchOrganizationsByOrganization_id
  readonly '{organization_id}': V3OfflinefacemchOrganizationsByOrganization_id
}

export interface V3OfflinefacemchOrganizationsByOrganization_id extends Branch {
  readonly users: V3OfflinefacemchOrganizationsByOrganization_idUsers
}

export interface V3OfflinefacemchOrganizationsByOrganization_idUsers extends Branch {
  readonly outUserId: V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserId
  readonly userId: V3OfflinefacemchOrganizationsByOrganization_idUsersUserId
}

export interface V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserId extends Branch {
  readonly _out_user_id_: V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id
  readonly $out_user_id$: V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id
  readonly '<out_user_id>': V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id
  readonly '{out_user_id}': V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id
}

export interface V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_idGetData {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {})
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {})
  /**
   * 签约状态
   * - `NOT_CONTRACTED` 未签约
   * - `TERMINATED` 已解约
   * - `CONTRACTED` 已签约
   */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}
export interface V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_idPatchJson {
  /**
   * 姓名
   * 敏感信息：用微信支付公钥加密
   */
  user_name?: string | Encrypted | undefined
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {}) | undefined
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string | undefined
  } | undefined
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string | undefined
  } | undefined
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {}) | undefined
  /**
   * 手机号
   * 敏感信息：用微信支付公钥加密
   */
  phone?: string | Encrypted | undefined
}
export interface V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id extends Branch {
  /**
   * **刷脸用户信息查询接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: { organization_id: string; out_user_id: string } & RequestOptions): Promise<Response<V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_idGetData>>
  /** {@link V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id.get} */
  readonly getAsync: V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id['get']
  /**
   * **刷脸用户信息修改接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  patch(options: { organization_id: string; out_user_id: string; json: V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_idPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id.patch} */
  readonly patchAsync: V3OfflinefacemchOrganizationsByOrganization_idUsersOutUserIdByOut_user_id['patch']
}

export interface V3OfflinefacemchOrganizationsByOrganization_idUsersUserId extends Branch {
  readonly _user_id_: V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_id
  readonly $user_id$: V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_id
  readonly '<user_id>': V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_id
  readonly '{user_id}': V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_id
}

export interface V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_id extends Branch {
  readonly terminateContract: V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_idTerminateContract
}

export interface V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_idTerminateContract extends Branch {
  /**
   * **解除刷脸用户签约关系接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: { organization_id: string; user_id: string } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_idTerminateContract.post} */
  readonly postAsync: V3OfflinefacemchOrganizationsByOrganization_idUsersUserIdByUser_idTerminateContract['post']
}

export interface V3OfflinefacemchTokensPostJson {
  /** 使用场景 */
  scene?: string | undefined
  web_init_data?: {
    /** 商户刷脸用户ID */
    out_user_id?: string | undefined
    /** 机构ID */
    organization_id?: string | undefined
  } | undefined
}
export interface V3OfflinefacemchTokensPostData {
  /** 授权凭证 */
  token?: string
}
export interface V3OfflinefacemchTokens extends Branch {
  /**
   * **获取凭证授权接口**
   *
   * 刷脸支付 · 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options?: { json?: V3OfflinefacemchTokensPostJson | undefined } & RequestOptions): Promise<Response<V3OfflinefacemchTokensPostData>>
  /** {@link V3OfflinefacemchTokens.post} */
  readonly postAsync: V3OfflinefacemchTokens['post']
}
