// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Lovefeast extends Branch {
  readonly brands: V3LovefeastBrands
  readonly users: V3LovefeastUsers
}

export interface V3LovefeastBrands extends Branch {
  readonly _brand_id_: V3LovefeastBrandsByBrand_id
  readonly $brand_id$: V3LovefeastBrandsByBrand_id
  readonly '<brand_id>': V3LovefeastBrandsByBrand_id
  readonly '{brand_id}': V3LovefeastBrandsByBrand_id
}

export interface V3LovefeastBrandsByBrand_idGetData {
  /** 捐赠数量 */
  donate_count?: number
  /** 供餐数量 */
  consume_count?: number
}
export interface V3LovefeastBrandsByBrand_id extends Branch {
  /**
   * **查询爱心餐品牌信息**
   *
   * 爱心餐 · 服务商、平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   */
  get(options: { brand_id: string } & RequestOptions): Promise<Response<V3LovefeastBrandsByBrand_idGetData>>
  /** {@link V3LovefeastBrandsByBrand_id.get} */
  readonly getAsync: V3LovefeastBrandsByBrand_id['get']
}

export interface V3LovefeastUsers extends Branch {
  readonly _openid_: V3LovefeastUsersByOpenid
  readonly $openid$: V3LovefeastUsersByOpenid
  readonly '<openid>': V3LovefeastUsersByOpenid
  readonly '{openid}': V3LovefeastUsersByOpenid
}

export interface V3LovefeastUsersByOpenid extends Branch {
  readonly orders: V3LovefeastUsersByOpenidOrders
}

export interface V3LovefeastUsersByOpenidOrders extends Branch {
  readonly brandId: V3LovefeastUsersByOpenidOrdersBrandId
  readonly outTradeNo: V3LovefeastUsersByOpenidOrdersOutTradeNo
}

export interface V3LovefeastUsersByOpenidOrdersBrandId extends Branch {
  readonly _brand_id_: V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id
  readonly $brand_id$: V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id
  readonly '<brand_id>': V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id
  readonly '{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id
}

export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrand_idGetQuery {
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}
export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrand_idGetData {
  count?: number
  /** 最大记录条数 */
  limit?: number
  /** 起始位置 */
  offset?: number
  /** 全部记录数量 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 捐赠订单号 */
    welfare_trade_id?: string
    /** 应用ID */
    appid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 品牌ID */
    brand_id?: string
    /**
     * 捐赠来源
     * - `MINIPROGRAM_PAY` 一起捐小程序
     * - `ENTRUST_PAY` 一块捐插件
     */
    donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
    /** 商户订单 */
    merchant_order?: string
    /** 捐赠机构名称 */
    institution_name?: string
    /** 捐赠项目编号 */
    business_id?: string
    /** 捐赠活动名称 */
    business_name?: string
    /** 支付完成时间 */
    success_time?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string
      /** 用户子标识 */
      sub_openid?: string
      /** 用户头像URL */
      avatar?: string
      /** 用户昵称 */
      nickname?: string
    }
    /** 订单金额 */
    amount?: {
      /** 总金额（整数，最小货币单位，人民币为分） */
      total?: number
      /** 用户支付金额（整数，最小货币单位，人民币为分） */
      payer_total?: number
      /** 货币类型 */
      currency?: string
      /** 用户支付币种 */
      payer_currency?: string
    }
    /** 设备编号 */
    device_id?: string
  }[]
}
export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id extends Branch {
  /**
   * **查询用户捐赠单列表**
   *
   * 爱心餐 · 服务商、平台
   */
  get(options: { openid: string; brand_id: string; query?: V3LovefeastUsersByOpenidOrdersBrandIdByBrand_idGetQuery | undefined } & RequestOptions): Promise<Response<V3LovefeastUsersByOpenidOrdersBrandIdByBrand_idGetData>>
  /** {@link V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id.get} */
  readonly getAsync: V3LovefeastUsersByOpenidOrdersBrandIdByBrand_id['get']
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNo extends Branch {
  readonly _out_trade_no_: V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_noGetData {
  /** 捐赠订单号 */
  welfare_trade_id?: string
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id?: string
  /**
   * 捐赠来源
   * - `MINIPROGRAM_PAY` 一起捐小程序
   * - `ENTRUST_PAY` 一块捐插件
   */
  donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: string
  /** 捐赠机构名称 */
  institution_name?: string
  /** 捐赠项目编号 */
  business_id?: string
  /** 捐赠活动名称 */
  business_name?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 用户头像URL */
    avatar?: string
    /** 用户昵称 */
    nickname?: string
  }
  /** 订单金额 */
  amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 用户支付金额（整数，最小货币单位，人民币为分） */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 设备编号 */
  device_id?: string
}
export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no extends Branch {
  /**
   * **查询用户捐赠单详情**
   *
   * 爱心餐 · 服务商、平台
   */
  get(options: { openid: string; out_trade_no: string } & RequestOptions): Promise<Response<V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_noGetData>>
  /** {@link V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3LovefeastUsersByOpenidOrdersOutTradeNoByOut_trade_no['get']
}
