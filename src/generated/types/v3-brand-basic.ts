// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3BrandBasic extends Branch {
  readonly partner: V3BrandBasicPartner
}

export interface V3BrandBasicPartner extends Branch {
  readonly brands: V3BrandBasicPartnerBrands
}

export interface V3BrandBasicPartnerBrands extends Branch {
  readonly _brand_id_: V3BrandBasicPartnerBrandsByBrand_id
  readonly $brand_id$: V3BrandBasicPartnerBrandsByBrand_id
  readonly '<brand_id>': V3BrandBasicPartnerBrandsByBrand_id
  readonly '{brand_id}': V3BrandBasicPartnerBrandsByBrand_id
}

export interface V3BrandBasicPartnerBrandsByBrand_id extends Branch {
  readonly productAuthorities: V3BrandBasicPartnerBrandsByBrand_idProductAuthorities
}

export interface V3BrandBasicPartnerBrandsByBrand_idProductAuthoritiesGetData {
  /** 品牌ID */
  brand_id?: string
  /** 授权类型 */
  authorization_type?: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {})
  /** 授权产品权限 */
  authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {}))[]
  /**
   * 更新时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  update_time?: string
}
export interface V3BrandBasicPartnerBrandsByBrand_idProductAuthorities extends Branch {
  /**
   * **获得品牌已授权且在生效中的产品权限信息**
   *
   * 经营工具∙品牌入驻 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  get(options: { brand_id: string } & RequestOptions): Promise<Response<V3BrandBasicPartnerBrandsByBrand_idProductAuthoritiesGetData>>
  /** {@link V3BrandBasicPartnerBrandsByBrand_idProductAuthorities.get} */
  readonly getAsync: V3BrandBasicPartnerBrandsByBrand_idProductAuthorities['get']
}
