// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Goldplan extends Branch {
  readonly merchants: V3GoldplanMerchants
}

export interface V3GoldplanMerchants extends Branch {
  readonly changecustompagestatus: V3GoldplanMerchantsChangecustompagestatus
  readonly changegoldplanstatus: V3GoldplanMerchantsChangegoldplanstatus
  readonly closeAdvertisingShow: V3GoldplanMerchantsCloseAdvertisingShow
  readonly openAdvertisingShow: V3GoldplanMerchantsOpenAdvertisingShow
  readonly setAdvertisingIndustryFilter: V3GoldplanMerchantsSetAdvertisingIndustryFilter
}

export interface V3GoldplanMerchantsChangecustompagestatusPostJson {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE' | (string & {})
}
export interface V3GoldplanMerchantsChangecustompagestatusPostData {
  /** 子商户ID */
  sub_mchid?: string
  /** 操作类型 */
  operation_type?: 'OPEN' | 'CLOSE' | (string & {})
}
export interface V3GoldplanMerchantsChangecustompagestatus extends Branch {
  /**
   * **商家小票管理**
   *
   * 经营工具∙点金计划 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
   */
  post(options: { json: V3GoldplanMerchantsChangecustompagestatusPostJson } & RequestOptions): Promise<Response<V3GoldplanMerchantsChangecustompagestatusPostData>>
  /** {@link V3GoldplanMerchantsChangecustompagestatus.post} */
  readonly postAsync: V3GoldplanMerchantsChangecustompagestatus['post']
}

export interface V3GoldplanMerchantsChangegoldplanstatusPostJson {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE' | (string & {})
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM' | (string & {}) | undefined
}
export interface V3GoldplanMerchantsChangegoldplanstatusPostData {
  /** 子商户ID */
  sub_mchid?: string
}
export interface V3GoldplanMerchantsChangegoldplanstatus extends Branch {
  /**
   * **点金计划管理**
   *
   * 经营工具∙点金计划 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
   */
  post(options: { json: V3GoldplanMerchantsChangegoldplanstatusPostJson } & RequestOptions): Promise<Response<V3GoldplanMerchantsChangegoldplanstatusPostData>>
  /** {@link V3GoldplanMerchantsChangegoldplanstatus.post} */
  readonly postAsync: V3GoldplanMerchantsChangegoldplanstatus['post']
}

export interface V3GoldplanMerchantsCloseAdvertisingShowPostJson {
  /** 特约商户号 */
  sub_mchid: string
}
export interface V3GoldplanMerchantsCloseAdvertisingShow extends Branch {
  /**
   * **关闭广告展示**
   *
   * 经营工具∙点金计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
   */
  post(options: { json: V3GoldplanMerchantsCloseAdvertisingShowPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GoldplanMerchantsCloseAdvertisingShow.post} */
  readonly postAsync: V3GoldplanMerchantsCloseAdvertisingShow['post']
}

export interface V3GoldplanMerchantsOpenAdvertisingShowPatchJson {
  /** 特约商户号 */
  sub_mchid: string
  /**
   * 同业过滤标签值
   * - `E_COMMERCE` 综合电商平台
   * - `LOVE_MARRIAGE` 婚恋
   * - `POTOGRAPHY` 摄影摄像机构及服务
   * - `EDUCATION` 教育
   * - `FINANCE` 金融
   * - `TOURISM` 旅游
   * - `SKINCARE` 护肤彩妆
   * - `FOOD` 食品
   * - `SPORT` 运动户外
   * - `JEWELRY_WATCH` 珠宝钟表
   * - `HEALTHCARE` 医疗健康
   * - `BUSSINESS` 商务服务
   * - `PARENTING` 亲子
   * - `CATERING` 餐饮美食
   * - `RETAIL` 零售百货
   * - `SERVICES` 生活服务
   * - `LAW` 法律服务
   * - `ESTATE` 房地产
   * - `TRANSPORTATION` 交通运输
   * - `ENERGY_SAVING` 节能环保
   * - `SECURITY` 安全安保
   * - `BUILDING_MATERIAL` 家居装修建材
   * - `COMMUNICATION` 通讯及IT服务
   * - `MERCHANDISE` 日用百货
   * - `ASSOCIATION` 机构协会
   * - `COMMUNITY` 网络资讯及社区
   * - `ONLINE_AVR` 在线视听与阅读
   * - `WE_MEDIA` 自媒体
   * - `CAR` 汽车
   * - `SOFTWARE` 软件工具
   * - `GAME` 游戏
   * - `CLOTHING` 服饰鞋帽箱包
   * - `INDUSTY` 工业工程
   * - `AGRICULTURE` 农林牧渔
   * - `PUBLISHING_MEDIA` 出版传媒
   * - `HOME_DIGITAL` 数码家电
   */
  advertising_industry_filters?: readonly ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL' | (string & {}))[] | undefined
}
export interface V3GoldplanMerchantsOpenAdvertisingShow extends Branch {
  /**
   * **开通广告展示**
   *
   * 经营工具∙点金计划 · 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
   */
  patch(options: { json: V3GoldplanMerchantsOpenAdvertisingShowPatchJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GoldplanMerchantsOpenAdvertisingShow.patch} */
  readonly patchAsync: V3GoldplanMerchantsOpenAdvertisingShow['patch']
}

export interface V3GoldplanMerchantsSetAdvertisingIndustryFilterPostJson {
  /** 特约子商户号 */
  sub_mchid: string
  /**
   * 同业过滤标签值
   * - `E_COMMERCE` 综合电商平台
   * - `LOVE_MARRIAGE` 婚恋
   * - `POTOGRAPHY` 摄影摄像机构及服务
   * - `EDUCATION` 教育
   * - `FINANCE` 金融
   * - `TOURISM` 旅游
   * - `SKINCARE` 护肤彩妆
   * - `FOOD` 食品
   * - `SPORT` 运动户外
   * - `JEWELRY_WATCH` 珠宝钟表
   * - `HEALTHCARE` 医疗健康
   * - `BUSSINESS` 商务服务
   * - `PARENTING` 亲子
   * - `CATERING` 餐饮美食
   * - `RETAIL` 零售百货
   * - `SERVICES` 生活服务
   * - `LAW` 法律服务
   * - `ESTATE` 房地产
   * - `TRANSPORTATION` 交通运输
   * - `ENERGY_SAVING` 节能环保
   * - `SECURITY` 安全安保
   * - `BUILDING_MATERIAL` 家居装修建材
   * - `COMMUNICATION` 通讯及IT服务
   * - `MERCHANDISE` 日用百货
   * - `ASSOCIATION` 机构协会
   * - `COMMUNITY` 网络资讯及社区
   * - `ONLINE_AVR` 在线视听与阅读
   * - `WE_MEDIA` 自媒体
   * - `CAR` 汽车
   * - `SOFTWARE` 软件工具
   * - `GAME` 游戏
   * - `CLOTHING` 服饰鞋帽箱包
   * - `INDUSTY` 工业工程
   * - `AGRICULTURE` 农林牧渔
   * - `PUBLISHING_MEDIA` 出版传媒
   * - `HOME_DIGITAL` 数码家电
   */
  advertising_industry_filters?: readonly ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL' | (string & {}))[] | undefined
}
export interface V3GoldplanMerchantsSetAdvertisingIndustryFilter extends Branch {
  /**
   * **同业过滤标签管理**
   *
   * 经营工具∙点金计划 · 服务商、渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
   */
  post(options: { json: V3GoldplanMerchantsSetAdvertisingIndustryFilterPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3GoldplanMerchantsSetAdvertisingIndustryFilter.post} */
  readonly postAsync: V3GoldplanMerchantsSetAdvertisingIndustryFilter['post']
}
