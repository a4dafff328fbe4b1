// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3Catering extends Branch {
  readonly orders: V3CateringOrders
}

export interface V3CateringOrders extends Branch {
  readonly syncStatus: V3CateringOrdersSyncStatus
}

export interface V3CateringOrdersSyncStatusPostJson {
  /**
   * 微信支付分配的服务商商户号
   * 至多 32 个字符
   */
  sp_mchid?: string | undefined
  /** 至多 32 个字符 */
  sp_appid?: string | undefined
  /**
   * 微信支付分配的渠道商商户号
   * 至多 32 个字符
   */
  channel_id: string
  /**
   * 微信支付分配子商户商户号
   * 至多 32 个字符
   */
  sub_mchid: string
  /** 至多 32 个字符 */
  sub_appid: string
  /**
   * 商户旗下门店的唯一编号
   * 至多 32 个字符
   */
  out_shop_no: string
  /**
   * 用户子标识
   * 至多 32 个字符
   */
  sub_openid: string
  /** 至多 25 个字符 */
  login_token: string
  /**
   * 点餐入口
   * 至多 25 个字符
   */
  order_entry: string
  /** 总价 */
  total_amount: number
  /** 优惠金额（整数，最小货币单位，人民币为分） */
  discount_amount: number
  /** 实际支付金额（整数，最小货币单位，人民币为分） */
  user_amount: number
  /**
   * 订单状态
   * 至多 32 个字符
   * - `CREATE_DEAL` 用户下单
   * - `PAY_SUCCESS` 支付完成
   */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS' | (string & {})
  /**
   * 状态发生变化的时间
   * 至多 64 个字符
   */
  action_time: string
  /**
   * 支付时间
   * 至多 64 个字符
   */
  pay_time?: string | undefined
  /**
   * 支付订单号
   * 至多 64 个字符
   */
  transaction_id?: string | undefined
  /**
   * 渠道商系统内部支付订单号
   * 至多 64 个字符
   */
  out_trade_no?: string | undefined
  /**
   * 渠道商系统内部订单号
   * 至多 64 个字符
   */
  out_order_no: string
  /**
   * 桌位号
   * 至多 16 个字符
   */
  out_table_no?: string | undefined
  /** 消费人数 */
  people_count?: number | undefined
  /** 商户菜品信息列表 */
  dish_list: readonly {
    /**
     * 商户菜品ID
     * 至多 48 个字符
     */
    out_dish_no: string
    /**
     * 菜品名称
     * 至多 128 个字符
     */
    name: string
    /** 菜品单价 */
    price: number
    /**
     * 菜品单位
     * 至多 16 个字符
     * - `BY_SHARE` 按份
     * - `BY_WEIGHT` 按重量
     */
    unit: 'BY_SHARE' | 'BY_WEIGHT' | (string & {})
    /**
     * 菜品数量
     * float
     */
    count: number
    /** 菜品折扣 */
    discount?: number | undefined
    /**
     * 菜品分类
     * 至多 32 个字符
     */
    type?: string | undefined
    /** 当前菜品在服务商平台的顺序 */
    priority?: number | undefined
    /** 菜品属性 */
    properties?: {
      /**
       * 口味
       * 至多 128 个字符
       */
      taste: string
      /**
       * 做法
       * 至多 128 个字符
       */
      cuisine: string
      /**
       * 主料
       * 至多 128 个字符
       */
      main_material: string
      /**
       * 配料
       * 至多 128 个字符
       */
      ingredients: string
      /**
       * 其他
       * 至多 128 个字符
       */
      others?: string | undefined
    } | undefined
  }[]
}
export interface V3CateringOrdersSyncStatus extends Branch {
  /**
   * **点餐订单信息同步（渠道商/服务商）**
   *
   * 经营工具∙微信点餐 · 渠道商、服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011939936
   */
  post(options: { json: V3CateringOrdersSyncStatusPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3CateringOrdersSyncStatus.post} */
  readonly postAsync: V3CateringOrdersSyncStatus['post']
}
