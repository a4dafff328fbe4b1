// printed by scripts/generate.ts from src/catalogue: do not edit
import type { RequestOptions, Response } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V3DiscountCard extends Branch {
  readonly cards: V3DiscountCardCards
  readonly orders: V3DiscountCardOrders
}

export interface V3DiscountCardCardsPostJson {
  /** 商户领卡号 */
  out_card_code: string
  /** 卡模板ID */
  card_template_id: string
  /** 公众账号ID */
  appid: string
  /** 通知商户URL */
  notify_url: string
}
export interface V3DiscountCardCardsPostData {
  /** 预领卡请求token */
  prepare_card_token?: string
}
export interface V3DiscountCardCards extends Branch {
  /**
   * **预受理领卡请求**
   *
   * 支付分∙先享卡 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  post(options: { json: V3DiscountCardCardsPostJson } & RequestOptions): Promise<Response<V3DiscountCardCardsPostData>>
  /** {@link V3DiscountCardCards.post} */
  readonly postAsync: V3DiscountCardCards['post']
  readonly _out_card_code_: V3DiscountCardCardsByOut_card_code
  readonly $out_card_code$: V3DiscountCardCardsByOut_card_code
  readonly '<out_card_code>': V3DiscountCardCardsByOut_card_code
  readonly '{out_card_code}': V3DiscountCardCardsByOut_card_code
}

export interface V3DiscountCardCardsByOut_card_codeGetData {
  /** 先享卡ID */
  card_id?: string
  /** 先享卡模板ID */
  card_template_id?: string
  /** 用户标识 */
  openid?: string
  /** 商户领卡号 */
  out_card_code?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 约定时间期限 */
  time_range?: {
    /** 约定开始时间 */
    begin_time?: string
    /** 约定结束时间 */
    end_time?: string
  }
  /** 状态 */
  state?: string
  /** 未完成约定原因 */
  unfinished_reason?: string
  /** 享受优惠总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /** 付款金额（整数，最小货币单位，人民币为分） */
    pay_amount?: number
    /** 付款状态 */
    pay_state?: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 支付时间 */
    pay_time?: string
  }
  /** 创卡时间 */
  create_time?: string
  /** 目标列表 */
  objectives?: {
    /** 目标ID */
    objective_id?: string
    /** 目标名称 */
    name?: string
    /** 目标数量 */
    count?: number
    /** 目标单位 */
    unit?: string
    /** 目标描述 */
    description?: string
    /** 目标完成记录 */
    objective_completion_records?: {
      /** 目标完成流水号 */
      objective_completion_serial_no?: string
      /** 目标ID */
      objective_id?: string
      /** 目标完成时间 */
      completion_time?: string
      /** 目标完成类型 */
      completion_type?: string
      /** 目标完成描述 */
      description?: string
      /** 目标完成数量 */
      completion_count?: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 优惠列表 */
  rewards?: {
    /** 优惠ID */
    reward_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠数量类型 */
    count_type?: string
    /** 优惠数量 */
    count?: number
    /** 优惠单位 */
    unit?: string
    /** 优惠金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 优惠描述 */
    description?: string
    reward_usage_records?: {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no?: string
      /** 优惠ID */
      reward_id?: string
      /** 优惠使用时间 */
      usage_time?: string
      /** 优惠使用类型 */
      usage_type?: string
      /** 优惠使用描述 */
      description?: string
      /** 优惠使用数量 */
      usage_count?: number
      /** 优惠金额（整数，最小货币单位，人民币为分） */
      amount?: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 邀请者用户标识 */
  sharer_openid?: string
}
export interface V3DiscountCardCardsByOut_card_code extends Branch {
  /**
   * **查询先享卡订单**
   *
   * 支付分∙先享卡 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  get(options: { out_card_code: string } & RequestOptions): Promise<Response<V3DiscountCardCardsByOut_card_codeGetData>>
  /** {@link V3DiscountCardCardsByOut_card_code.get} */
  readonly getAsync: V3DiscountCardCardsByOut_card_code['get']
  readonly addUserRecords: V3DiscountCardCardsByOut_card_codeAddUserRecords
}

export interface V3DiscountCardCardsByOut_card_codeAddUserRecordsPostJson {
  /** 卡模板ID */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: readonly {
    /** 目标完成流水号 */
    objective_completion_serial_no: string
    /** 目标ID */
    objective_id: string
    /** 目标完成时间 */
    completion_time: string
    /** 目标完成类型 */
    completion_type: string
    /** 目标完成描述 */
    description: string
    /** 目标完成数量 */
    completion_count: number
    /** 备注说明 */
    remark?: string | undefined
  }[] | undefined
  /** 优惠使用记录 */
  reward_usage_records?: readonly {
    /** 优惠使用记录流水号 */
    reward_usage_serial_no: string
    /** 优惠ID */
    reward_id: string
    /** 优惠使用时间 */
    usage_time: string
    /** 优惠使用类型 */
    usage_type: string
    /** 优惠使用描述 */
    description: string
    /** 数量 */
    usage_count: number
    /** 金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 备注说明 */
    remark?: string | undefined
  }[] | undefined
}
export interface V3DiscountCardCardsByOut_card_codeAddUserRecords extends Branch {
  /**
   * **增加用户记录**
   *
   * 支付分∙先享卡 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  post(options: { out_card_code: string; json: V3DiscountCardCardsByOut_card_codeAddUserRecordsPostJson } & RequestOptions): Promise<Response<undefined>>
  /** {@link V3DiscountCardCardsByOut_card_codeAddUserRecords.post} */
  readonly postAsync: V3DiscountCardCardsByOut_card_codeAddUserRecords['post']
}

export interface V3DiscountCardOrders extends Branch {
  readonly outTradeNo: V3DiscountCardOrdersOutTradeNo
  readonly _out_order_no_: V3DiscountCardOrdersByOut_order_no
  readonly $out_order_no$: V3DiscountCardOrdersByOut_order_no
  readonly '<out_order_no>': V3DiscountCardOrdersByOut_order_no
  readonly '{out_order_no}': V3DiscountCardOrdersByOut_order_no
}

export interface V3DiscountCardOrdersOutTradeNo extends Branch {
  readonly _out_trade_no_: V3DiscountCardOrdersOutTradeNoByOut_trade_no
  readonly $out_trade_no$: V3DiscountCardOrdersOutTradeNoByOut_trade_no
  readonly '<out_trade_no>': V3DiscountCardOrdersOutTradeNoByOut_trade_no
  readonly '{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOut_trade_no
}

export interface V3DiscountCardOrdersOutTradeNoByOut_trade_noGetData {
  /** 先享卡订单号 */
  out_order_no?: string
  /** 先享卡ID */
  discount_card_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 公众账号ID */
  appid?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid?: string
  /** 先享卡开始时间 */
  card_begin_time?: string
  /** 先享卡结束时间 */
  card_end_time?: string
  /** 先享卡名称 */
  card_name?: string
  /** 目标描述 */
  objective_description?: string
  /** 奖励描述 */
  reward_description?: string
  /** 预估奖励金额（整数，最小货币单位，人民币为分） */
  estimated_reward_amount?: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /**
   * 订单状态
   * - `CREATED` 订单已创建
   * - `SETTLING` 订单结算中
   * - `CHARGING` 订单扣款中
   * - `CHARGED` 订单扣款成功
   * - `NO_CHARGE` 订单无需扣款
   * - `REVOKED` 订单已取消
   */
  state?: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 扣除金额（整数，最小货币单位，人民币为分） */
  deduction_amount?: number
  /** 结算金额（整数，最小货币单位，人民币为分） */
  settlement_amount?: number
  /** 创建时间 */
  create_time?: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no?: string
    /** 先享卡目标ID */
    objective_id?: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description?: string
    /**
     * 履约类型
     * - `INCREASE` 增加
     * - `DECREASE` 减少
     */
    performance_type?: 'INCREASE' | 'DECREASE' | (string & {})
    /** 目标数量 */
    count?: number
    /** 履约时间 */
    performance_time?: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no?: string
    /** 先享卡奖励ID */
    reward_id?: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description?: string
    /**
     * 奖励类型
     * - `INCREASE` 增加
     * - `DECREASE` 减少
     */
    reward_type?: 'INCREASE' | 'DECREASE' | (string & {})
    /** 奖励数量 */
    count?: number
    /** 奖励金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 奖励时间 */
    reward_time?: string
    /** 备注说明 */
    remark?: string
  }[]
}
export interface V3DiscountCardOrdersOutTradeNoByOut_trade_no extends Branch {
  /**
   * **通过先享卡订单号查询订单**
   *
   * 支付分∙先享卡 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated 已不推荐使用
   */
  get(options: { out_trade_no: string } & RequestOptions): Promise<Response<V3DiscountCardOrdersOutTradeNoByOut_trade_noGetData>>
  /** {@link V3DiscountCardOrdersOutTradeNoByOut_trade_no.get} */
  readonly getAsync: V3DiscountCardOrdersOutTradeNoByOut_trade_no['get']
}

export interface V3DiscountCardOrdersByOut_order_noGetData {
  /** 先享卡订单号 */
  out_order_no?: string
  /** 先享卡ID */
  discount_card_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 公众账号ID */
  appid?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid?: string
  /** 先享卡开始时间 */
  card_begin_time?: string
  /** 先享卡结束时间 */
  card_end_time?: string
  /** 先享卡名称 */
  card_name?: string
  /** 目标描述 */
  objective_description?: string
  /** 奖励描述 */
  reward_description?: string
  /** 预估奖励金额（整数，最小货币单位，人民币为分） */
  estimated_reward_amount?: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /**
   * 订单状态
   * - `CREATED` 订单已创建
   * - `SETTLING` 订单结算中
   * - `CHARGING` 订单扣款中
   * - `CHARGED` 订单扣款成功
   * - `NO_CHARGE` 订单无需扣款
   * - `REVOKED` 订单已取消
   */
  state?: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: number
  /** 扣除金额（整数，最小货币单位，人民币为分） */
  deduction_amount?: number
  /** 结算金额（整数，最小货币单位，人民币为分） */
  settlement_amount?: number
  /** 创建时间 */
  create_time?: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no?: string
    /** 先享卡目标ID */
    objective_id?: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description?: string
    /**
     * 履约类型
     * - `INCREASE` 增加
     * - `DECREASE` 减少
     */
    performance_type?: 'INCREASE' | 'DECREASE' | (string & {})
    /** 目标数量 */
    count?: number
    /** 履约时间 */
    performance_time?: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no?: string
    /** 先享卡奖励ID */
    reward_id?: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description?: string
    /**
     * 奖励类型
     * - `INCREASE` 增加
     * - `DECREASE` 减少
     */
    reward_type?: 'INCREASE' | 'DECREASE' | (string & {})
    /** 奖励数量 */
    count?: number
    /** 奖励金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 奖励时间 */
    reward_time?: string
    /** 备注说明 */
    remark?: string
  }[]
}
export interface V3DiscountCardOrdersByOut_order_noPatchJson {
  /** 目标达成明细列表 */
  objectives?: readonly {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 履约描述 */
    performance_description: string
    /**
     * 履约类型
     * - `INCREASE` 增加
     * - `DECREASE` 减少
     */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 目标数量 */
    count: number
    /** 履约时间 */
    performance_time: string
    /** 备注说明 */
    remark?: string | undefined
  }[] | undefined
  /** 奖励明细列表 */
  rewards?: readonly {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励描述 */
    description: string
    /**
     * 奖励类型
     * - `INCREASE` 增加
     * - `DECREASE` 减少
     */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 奖励数量 */
    count: number
    /** 奖励金额（整数，最小货币单位，人民币为分） */
    amount: number
    /** 奖励时间 */
    reward_time: string
    /** 备注说明 */
    remark?: string | undefined
  }[] | undefined
}
export interface V3DiscountCardOrdersByOut_order_noPatchData {
  /** 先享卡订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface V3DiscountCardOrdersByOut_order_no extends Branch {
  /**
   * **通过先享卡订单号查询订单**
   *
   * 支付分∙先享卡 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated 已不推荐使用
   */
  get(options: { out_order_no: string } & RequestOptions): Promise<Response<V3DiscountCardOrdersByOut_order_noGetData>>
  /** {@link V3DiscountCardOrdersByOut_order_no.get} */
  readonly getAsync: V3DiscountCardOrdersByOut_order_no['get']
  /**
   * **更新先享卡订单**
   *
   * 支付分∙先享卡 · 商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated 已不推荐使用
   */
  patch(options: { out_order_no: string; json: V3DiscountCardOrdersByOut_order_noPatchJson } & RequestOptions): Promise<Response<V3DiscountCardOrdersByOut_order_noPatchData>>
  /** {@link V3DiscountCardOrdersByOut_order_no.patch} */
  readonly patchAsync: V3DiscountCardOrdersByOut_order_no['patch']
}
