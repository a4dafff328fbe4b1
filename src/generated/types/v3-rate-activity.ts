// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3RateActivity extends Branch {
  readonly applications: V3RateActivityApplications
}

export interface V3RateActivityApplicationsPostJson {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: {
    /** 活动ID */
    activity_id: string
    /** 活动费率 */
    activity_rate?: string | undefined
    /** 活动报名材料 */
    activity_apply_information?: readonly {
      /** 材料ID */
      apply_material_id?: string | undefined
      /** 材料内容 */
      apply_material_information?: readonly string[] | undefined
    }[] | undefined
  }
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string | undefined
    /** 补充材料 */
    additional_material?: readonly string[] | undefined
  } | undefined
}
export interface V3RateActivityApplicationsPostData {
  /** 申请单编号 */
  application_id?: string
}
export interface V3RateActivityApplications extends Branch {
  /**
   * **报名费率优惠活动**
   *
   * 通用接口 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
   */
  post(options: { json: V3RateActivityApplicationsPostJson } & RequestOptions): Promise<Response<V3RateActivityApplicationsPostData>>
  /** {@link V3RateActivityApplications.post} */
  readonly postAsync: V3RateActivityApplications['post']
  readonly id: V3RateActivityApplicationsId
}

export interface V3RateActivityApplicationsId extends Branch {
  readonly _application_id_: V3RateActivityApplicationsIdByApplication_id
  readonly $application_id$: V3RateActivityApplicationsIdByApplication_id
  readonly '<application_id>': V3RateActivityApplicationsIdByApplication_id
  readonly '{application_id}': V3RateActivityApplicationsIdByApplication_id
}

export interface V3RateActivityApplicationsIdByApplication_idGetData {
  /** 申请单状态 */
  application_state?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 驳回参数 */
  reject_parameter?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 活动审核通过时间 */
  pass_time?: string
}
export interface V3RateActivityApplicationsIdByApplication_idPatchJson {
  /** 活动报名修改信息 */
  activity_detail_modification?: {
    /** 活动费率 */
    activity_rate?: string | undefined
    /** 活动报名材料 */
    activity_apply_information?: readonly {
      /** 材料ID */
      apply_material_id?: string | undefined
      /** 材料内容 */
      apply_material_information?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string | undefined
    /** 补充材料 */
    additional_material?: readonly string[] | undefined
  } | undefined
}
export interface V3RateActivityApplicationsIdByApplication_idPatchData {
  /** 申请单编号 */
  application_id?: string
}
export interface V3RateActivityApplicationsIdByApplication_id extends Branch {
  /**
   * **根据申请单ID查询申请单结果**
   *
   * 通用接口 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
   */
  get(options: { application_id: string } & RequestOptions): Promise<Response<V3RateActivityApplicationsIdByApplication_idGetData>>
  /** {@link V3RateActivityApplicationsIdByApplication_id.get} */
  readonly getAsync: V3RateActivityApplicationsIdByApplication_id['get']
  /**
   * **修改单据信息**
   *
   * 通用接口 · 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
   */
  patch(options: { application_id: string; json: V3RateActivityApplicationsIdByApplication_idPatchJson } & RequestOptions): Promise<Response<V3RateActivityApplicationsIdByApplication_idPatchData>>
  /** {@link V3RateActivityApplicationsIdByApplication_id.patch} */
  readonly patchAsync: V3RateActivityApplicationsIdByApplication_id['patch']
}
