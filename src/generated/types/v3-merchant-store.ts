// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3MerchantStore extends Branch {
  readonly stores: V3MerchantStoreStores
}

export interface V3MerchantStoreStoresPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 品牌名称 */
    brand_name?: string | undefined
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string | undefined
    /** 品牌ID */
    brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  store_recipient?: readonly {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }[] | undefined
}
export interface V3MerchantStoreStoresPostData {
  /** 微信支付商户门店ID */
  store_id?: number
}
export interface V3MerchantStoreStores extends Branch {
  /**
   * **创建门店**
   *
   * 经营工具∙连锁品牌∙门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   */
  post(options: { json: V3MerchantStoreStoresPostJson } & RequestOptions): Promise<Response<V3MerchantStoreStoresPostData>>
  /** {@link V3MerchantStoreStores.post} */
  readonly postAsync: V3MerchantStoreStores['post']
  readonly _store_id_: V3MerchantStoreStoresByStore_id
  readonly $store_id$: V3MerchantStoreStoresByStore_id
  readonly '<store_id>': V3MerchantStoreStoresByStore_id
  readonly '{store_id}': V3MerchantStoreStoresByStore_id
}

export interface V3MerchantStoreStoresByStore_idGetQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}
export interface V3MerchantStoreStoresByStore_idGetData {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 品牌名称 */
    brand_name?: string
    /** 门店名称 */
    store_name?: string
    /** 分店名称 */
    branch_name?: string
    /** 品牌ID */
    brand_id?: number
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
  }[]
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string
    /** 地址核实失败原因 */
    address_failed_reason?: string
    store_state_value?: string
  }
}
export interface V3MerchantStoreStoresByStore_idPatchJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 品牌名称 */
    brand_name?: string | undefined
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string | undefined
    /** 品牌ID */
    brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
}
export interface V3MerchantStoreStoresByStore_id extends Branch {
  /**
   * **查询门店**
   *
   * 经营工具∙连锁品牌∙门店 · 商户、服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   */
  get(options: { store_id: string | number; query?: V3MerchantStoreStoresByStore_idGetQuery | undefined } & RequestOptions): Promise<Response<V3MerchantStoreStoresByStore_idGetData>>
  /** {@link V3MerchantStoreStoresByStore_id.get} */
  readonly getAsync: V3MerchantStoreStoresByStore_id['get']
  /**
   * **修改门店**
   *
   * 经营工具∙连锁品牌∙门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   */
  patch(options: { store_id: string | number; json: V3MerchantStoreStoresByStore_idPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3MerchantStoreStoresByStore_id.patch} */
  readonly patchAsync: V3MerchantStoreStoresByStore_id['patch']
  readonly recipients: V3MerchantStoreStoresByStore_idRecipients
}

export interface V3MerchantStoreStoresByStore_idRecipients extends Branch {
  readonly bind: V3MerchantStoreStoresByStore_idRecipientsBind
  readonly unbind: V3MerchantStoreStoresByStore_idRecipientsUnbind
}

export interface V3MerchantStoreStoresByStore_idRecipientsBindPostJson {
  /** 子商户号 */
  sub_mchid: string
  /** 门店收款信息 */
  store_recipient: readonly {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }[]
}
export interface V3MerchantStoreStoresByStore_idRecipientsBindPostData {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
  }[]
}
export interface V3MerchantStoreStoresByStore_idRecipientsBind extends Branch {
  /**
   * **绑定门店收款信息**
   *
   * 经营工具∙连锁品牌∙门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085771
   */
  post(options: { store_id: string | number; json: V3MerchantStoreStoresByStore_idRecipientsBindPostJson } & RequestOptions): Promise<Response<V3MerchantStoreStoresByStore_idRecipientsBindPostData>>
  /** {@link V3MerchantStoreStoresByStore_idRecipientsBind.post} */
  readonly postAsync: V3MerchantStoreStoresByStore_idRecipientsBind['post']
}

export interface V3MerchantStoreStoresByStore_idRecipientsUnbindPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店收款信息 */
  store_recipient?: readonly {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }[] | undefined
}
export interface V3MerchantStoreStoresByStore_idRecipientsUnbindPostData {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
  }[]
}
export interface V3MerchantStoreStoresByStore_idRecipientsUnbind extends Branch {
  /**
   * **解除门店收款信息绑定**
   *
   * 经营工具∙连锁品牌∙门店 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   */
  post(options: { store_id: string | number; json: V3MerchantStoreStoresByStore_idRecipientsUnbindPostJson } & RequestOptions): Promise<Response<V3MerchantStoreStoresByStore_idRecipientsUnbindPostData>>
  /** {@link V3MerchantStoreStoresByStore_idRecipientsUnbind.post} */
  readonly postAsync: V3MerchantStoreStoresByStore_idRecipientsUnbind['post']
}
