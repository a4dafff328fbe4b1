// printed by scripts/generate.ts from src/catalogue: do not edit
export interface AbnormalFundProcessingTransferSuccess {
  /** 产品名称 */
  product_name?: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id?: string
  /** 付款金额信息 */
  transfer_amount?: {
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state?: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander?: {
      operator?: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode?: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 入账成功时间 */
    success_time?: string
    instruction_instance_id?: string
  }
}
export interface ApplymentStateApproved {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}
export interface BlockrecordChange {
  /** 子商户号 */
  sub_mchid?: string
  /** 交易拦截记录ID */
  block_record_id?: string
  /** 商户管理记录状态 */
  block_count_level?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {})
}
export interface BlocksubmissionChange {
  /** 子商户号 */
  sub_mchid?: string
  /** 交易拦截记录申诉ID */
  appeal_record_id?: string
  /** 商户管理记录状态 */
  appeal_result?: 'PASS' | 'REJECT' | (string & {})
}
export interface BrandMemberCardSpPointExchangeCoupon {
  /** 兑券记录ID */
  record_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡code */
  user_card_code?: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id?: string
  /** 消耗积分数 */
  deduct_points?: number
  /** 批次ID */
  stock_id?: string
}
export interface BrandMemberCardSpSyncUserPoint {
  /** 品牌ID */
  brand_id?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡code */
  user_card_code?: string
}
export interface BrandMemberCardSpUserCardCreate {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 */
    available_begin_time?: string
    /** 有效期结束时间 */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface BrandMemberCardSpUserCardDelete {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id?: string
  /** 用户标识 */
  openid?: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id?: string
  /** 会员卡类型 */
  card_type?: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 */
    available_begin_time?: string
    /** 有效期结束时间 */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 敏感信息：用商户私钥解密 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /**
       * 加密的用户选择的字段值列表
       * 敏感信息：用商户私钥解密
       */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state?: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface BudgetClosed {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 预算总金额 */
  amount?: number
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动说明 */
  activity_remark?: string
  /** 预算单状态 */
  state?: 'CLOSED' | (string & {})
  /** 撤销说明 */
  unlock_remark?: string
  /** 关闭时间 */
  closed_time?: string
}
export interface BudgetFinished {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 预算总金额 */
  amount?: number
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动说明 */
  activity_remark?: string
  /** 预算单状态 */
  state?: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark?: string
  /** 完成时间 */
  finished_time?: string
}
export interface BudgetLocked {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 商户预算单号 */
  out_budget_no?: string
  /** 微信支付预算单号 */
  budget_id?: string
  /** 预算总金额 */
  amount?: number
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动说明 */
  activity_remark?: string
  /** 预算单状态 */
  state?: 'LOCKED' | (string & {})
  /** 资金锁定时间 */
  locked_time?: string
}
export interface ComplaintCreate {
  /** 投诉单对应的投诉单号 */
  complaint_id?: string
  action_type?: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {})
}
export interface ComplaintStateChange {
  /** 投诉单对应的投诉单号 */
  complaint_id?: string
  action_type?: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {})
}
export interface CouponSend {
  /** 业务细分事件类型 */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {})
  /** 券的唯一标识 */
  coupon_code?: string
  /** 批次号 */
  stock_id?: string
  /** 发放时间 */
  send_time?: string
  openid?: string
  unionid?: string
  /** 发放渠道 */
  send_channel?: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM' | (string & {})
  /** 发券商户号 */
  send_merchant?: string
  /** 摇一摇活动ID */
  act_id?: string
  attach_info?: {
    transaction_id?: string
    act_code?: string
    hall_code?: string
    hall_belong_mch_id?: number
    card_id?: string
    code?: string
    activity_id?: string
    /** 领券手机号 */
    phone_number?: string
    /** 领券手机区号 */
    country_code?: string
  }
}
export interface CouponUse {
  /** 批次创建方商户号 */
  stock_creator_mchid?: string
  stock_id?: string
  coupon_id?: string
  /** 单品优惠特定信息 */
  singleitem_discount_off?: {
    /** 单品最高优惠价格 */
    single_price_max?: number
  }
  /** 减至优惠限定字段 */
  discount_to?: {
    /** 减至后优惠单价 */
    cut_to_price?: number
    /** 可享受优惠的最高价格 */
    max_price?: number
  }
  /** 券或消费金名称 */
  coupon_name?: string
  /**
   * 券或消费金状态
   * - `SENDED` 可用
   * - `USED` 已实扣
   * - `EXPIRED` 已过期
   */
  status?: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 券或消费金描述说明字段 */
  description?: string
  /** 领券时间 */
  create_time?: string
  /**
   * 券或消费金类型
   * - `NORMAL` 满减券
   * - `CUT_TO` 减至券
   */
  coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 是否无资金流 */
  no_cash?: boolean
  /** 可用开始时间 */
  available_begin_time?: string
  /** 可用结束时间 */
  available_end_time?: string
  /** 是否单品优惠 */
  singleitem?: boolean
  normal_coupon_information?: {
    /** 面额 */
    coupon_amount?: number
    /** 使用券或消费金金额门槛 */
    transaction_minimum?: number
  }
  /** 已实扣代金券或消费金信息 */
  consume_information?: {
    /** 代金券核销时间 */
    consume_time?: string
    /** 核销代金券的商户号 */
    consume_mchid?: string
    /** 微信支付系统生成的订单号 */
    transaction_id?: string
    consume_amount?: number
    /** 商户下单接口传的单品信息 */
    goods_detail?: {
      /** 单品券创建时录入的单品编码 */
      goods_id?: string
      /** 单品数据 */
      quantity?: number
      /** 单品单价 */
      price?: number
      /** 优惠金额 */
      discount_amount?: number
    }[]
  }
  /** 细分业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
}
export interface CreditRepaymentDeductionPay {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid?: string
  /** 还款单状态 */
  order_state?: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {})
  /** 商户侧交易单号 */
  out_trade_no?: string
  /** 商户侧预约还款单号 */
  out_record_id?: string
  /** 还款协议ID */
  contract_id?: string
  /** 还款金额 */
  deduct_amount?: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description?: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}
export interface CreditRepaymentSignContract {
  /** 服务商商户号 */
  sp_mchid?: string
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 服务商签约协议号 */
  out_contract_code?: string
  /** 用户展示名称 */
  display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
  /** 解约原因的备注说明 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 还款金额上限 */
  repayment_amount_limit?: string
  appid?: string
  openid?: string
}
export interface CreditRepaymentTerminateContract {
  /** 服务商商户号 */
  sp_mchid?: string
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 服务商签约协议号 */
  out_contract_code?: string
  /** 用户展示名称 */
  display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
  /** 解约原因的备注说明 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 还款金额上限 */
  repayment_amount_limit?: string
  appid?: string
  openid?: string
}
export interface CrossBorderPayGetMchInfo {
  /** 受理网络交易流水号 */
  acq_tid?: string
  /** 钱包编码 */
  bank_type?: string
  /** 收款码 */
  qr_cd_mp?: string
}
export interface CrossBorderPayGetMchInfoReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务处理附加信息 */
  message?: string
  /** 受理网络交易流水号 */
  acq_tid?: string
  /** 收款金额（整数，最小货币单位，人民币为分） */
  fix_recv_amount?: number
  /** 商户ID */
  mch_id?: string
  /** 特约商户ID */
  sub_mch_id?: string
  /** 限定付款方账户类型 */
  limit_bank_acc_type?: 'UNLIMIT' | 'NO_CREDIT' | (string & {})
  /** 服务器IP */
  client_ip?: string
}
export interface CrossBorderPayPushOrderInfo {
  /** 受理网络交易流水号 */
  acq_tid?: string
  /** 钱包编码 */
  bank_type?: string
  /** 订单金额信息 */
  amount?: {
    /** 用户输入金额（整数，最小货币单位，人民币为分） */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 用户标识 */
  openid?: string
}
export interface CrossBorderPayPushOrderInfoReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务处理附加信息 */
  message?: string
  /** 受理网络交易流水号 */
  acq_tid?: string
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 订单过期时间 */
  expire_time?: string
  /** 服务器IP */
  client_ip?: string
}
export interface DeliveryPlanChange {
  /** 投放计划ID */
  plan_id?: string
  /** 投放计划变更前状态 */
  plan_state?: 'CREATED' | 'DELIVERING' | 'PLAN_TERMINATED' | 'PAUSED' | 'TERMINATED' | 'EXPIRED' | (string & {})
  /** 投放计划当前审核状态 */
  audit_state?: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {})
  /** 变更原因 */
  change_reason?: string
  /** 修改时间 */
  modify_time?: string
}
export interface DiscountCardAgreementEnded {
  /** 公众账号ID */
  appid?: string
  openid?: string
  /** 先享卡ID */
  card_id?: string
  card_template_id?: string
  create_time?: string
  mchid?: string
  objectives?: {
    objective_id?: string
  }[]
  out_card_code?: string
  rewards?: {
    reward_id?: string
  }[]
  state?: string
  time_range?: {
    begin_time?: string
    end_time?: string
  }
  total_amount?: string
  unfinished_reason?: string
}
export interface DiscountCardGetCard {
  /** 公众账号ID */
  appid?: string
  openid?: string
  /** 先享卡ID */
  card_id?: string
  card_template_id?: string
  create_time?: string
  mchid?: string
  objectives?: {
    objective_id?: string
  }[]
  out_card_code?: string
  rewards?: {
    reward_id?: string
  }[]
  state?: string
  time_range?: {
    begin_time?: string
    end_time?: string
  }
  total_amount?: string
  unfinished_reason?: string
}
export interface DiscountCardSettlement {
  /** 公众账号ID */
  appid?: string
  openid?: string
  /** 先享卡ID */
  card_id?: string
  card_template_id?: string
  create_time?: string
  mchid?: string
  objectives?: {
    objective_id?: string
  }[]
  out_card_code?: string
  rewards?: {
    reward_id?: string
  }[]
  state?: string
  time_range?: {
    begin_time?: string
    end_time?: string
  }
  total_amount?: string
  unfinished_reason?: string
}
export interface DiscountCardUserAccepted {
  /** 公众账号ID */
  appid?: string
  openid?: string
  /** 先享卡ID */
  card_id?: string
  card_template_id?: string
  create_time?: string
  mchid?: string
  objectives?: {
    objective_id?: string
  }[]
  out_card_code?: string
  rewards?: {
    reward_id?: string
  }[]
  state?: string
  time_range?: {
    begin_time?: string
    end_time?: string
  }
  total_amount?: string
  unfinished_reason?: string
}
export interface DiscountCardUserPaid {
  /** 公众账号ID */
  appid?: string
  openid?: string
  /** 先享卡ID */
  card_id?: string
  card_template_id?: string
  out_card_code?: string
  mchid?: string
  state?: string
  unfinished_reason?: string
  total_amount?: string
  pay_information?: {
    transaction_id?: string
    pay_state?: string
    pay_amount?: string
    pay_time?: string
  }
}
export interface EcommerceEntrustSign {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  appid?: string
  openid?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 操作时间 */
  operate_time?: string
  /** 附加数据 */
  attach?: string
}
export interface EcommerceEntrustTerminate {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  appid?: string
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
  /** 操作时间 */
  operate_time?: string
  /** 附加数据 */
  attach?: string
}
export interface EduSchoolPayUserDebtStateUpdate {
  appid?: string
  openid?: string
  /**
   * - `NORMAL` 正常
   * - `FORBIDDEN` 禁止扣款
   */
  state?: 'NORMAL' | 'FORBIDDEN' | (string & {})
  debt_count?: number
  update_time?: string
}
export interface EntrustRelease {
  appid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 银行类型 */
  bank_type?: string
  success_time?: string
  trade_state?: string
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    openid?: string
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额 */
    total?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 订单折扣 */
    discount_total?: number
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 商户设备号 */
    device_id?: string
    payer_total?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `COUPON` 代金券
     * - `DISCOUNT` 优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    /** 其他出资方出资金额 */
    other_contribute?: number
  }[]
  /** 微信支付分配的商户号 */
  sp_mchid?: string
  /** 微信支付分配的商户号 */
  sub_mchid?: string
  sub_appid?: string
  openid?: string
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    contract_id?: string
    /**
     * - `ADD` 签约
     * - `DELETE` 解约
     */
    contract_status?: 'ADD' | 'DELETE' | (string & {})
    /** 签约完成时间 */
    create_time?: string
  }
}
export interface EntrustSign {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 签约用户的名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  openid?: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
  }
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    estimated_deduct_date?: string
    estimated_deduct_amount?: {
      /** 总金额 */
      amount?: number
      currency?: 'CNY' | (string & {})
    }
    /** 扣费预约状态 */
    schedule_state?: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 总金额 */
      amount?: number
      currency?: 'CNY' | (string & {})
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 总金额 */
      amount?: number
      currency?: 'CNY' | (string & {})
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
  /** 普通服务商商户号 */
  sp_mchid?: string
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
}
export interface EntrustSigning {
  appid?: string
  openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    contract_id?: string
    /**
     * - `ADD` 签约
     * - `DELETE` 解约
     */
    contract_status?: 'ADD' | 'DELETE' | (string & {})
    /** 签约完成时间 */
    create_time?: string
  }
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 银行类型 */
  bank_type?: string
  success_time?: string
  /**
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `ACCEPTED` 已受理
   * - `PAY_FAIL` 支付失败
   */
  trade_state?: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {})
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    openid?: string
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额 */
    total?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 订单折扣 */
    discount_total?: number
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 商户设备号 */
    device_id?: string
    payer_total?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `COUPON` 代金券
     * - `DISCOUNT` 优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    /** 其他出资方出资金额 */
    other_contribute?: number
  }[]
  /** 微信支付分配的商户号 */
  sp_mchid?: string
  /** 微信支付分配的商户号 */
  sub_mchid?: string
  sub_appid?: string
  sub_openid?: string
}
export interface EntrustTerminate {
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 普通服务商商户号 */
  sp_mchid?: string
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 签约用户的名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  sp_openid?: string
  sub_openid?: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
  }
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    estimated_deduct_date?: string
    estimated_deduct_amount?: {
      /** 总金额 */
      amount?: number
      currency?: 'CNY' | (string & {})
    }
    /** 扣费预约状态 */
    schedule_state?: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 总金额 */
      amount?: number
      currency?: 'CNY' | (string & {})
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 总金额 */
      amount?: number
      currency?: 'CNY' | (string & {})
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface EntrustTerminateInquiry {
  /** 返回状态码 */
  code?: string
  /** 返回信息 */
  messsage?: string
  /** 商户号 */
  mchid?: string
  appid?: string
  openid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 签约用户的名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
}
export interface EntrustTerminateRetention {
  /** 普通服务商商户号 */
  mchid?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  openid?: string
}
export interface EntrustTerminateRetentionReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务处理附加信息 */
  message?: string
  /** 挽留类型 */
  retention_type?: 'COUPON' | (string & {})
  /** 代金券信息 */
  coupon_info?: {
    /** 状态 */
    state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON' | (string & {})
    /** 代金券ID */
    coupon_id?: string
  }
}
export interface FacepayUserStateChange {
  /** 微信刷脸用户ID */
  user_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构编号 */
  organization_id?: string
  /** 商户号 */
  mch_id?: string
  /** 通知创建时间 */
  notify_create_time?: string
  /** 微信APPID */
  appid?: string
  /** 微信用户openid */
  openid?: string
  /** 签约ID */
  contract_id?: string
}
export interface FapiaoCardDiscarded {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 冲红时指定的发票申请单号 */
  fapiao_apply_id?: string
  fapiao_information?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票状态 */
    fapiao_status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
    /** 发票状态 */
    card_status?: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
  }[]
}
export interface FapiaoCardInserted {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 开票时指定的发票申请单号 */
  fapiao_apply_id?: string
  fapiao_information?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票状态 */
    fapiao_status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
    /** 发票状态 */
    card_status?: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
  }[]
}
export interface FapiaoIssued {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 开票时指定的发票申请单号 */
  fapiao_apply_id?: string
  fapiao_information?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票状态 */
    fapiao_status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
    /** 发票状态 */
    card_status?: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
  }[]
}
export interface FapiaoReversed {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 开票时指定的发票申请单号 */
  fapiao_apply_id?: string
  fapiao_information?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票状态 */
    fapiao_status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
    /** 发票状态 */
    card_status?: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
  }[]
}
export interface FapiaoUserApplied {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 发票申请单号 */
  fapiao_apply_id?: string
  /** 用户完成发票抬头填写的时间 */
  apply_time?: string
}
export interface HirePowerBankReceiveInsurance {
  /** 保险订单ID */
  order_id?: string
  /** 商户保险订单号 */
  out_order_no?: string
  /** 用户标识 */
  openid?: string
  /** 最大理赔次数 */
  max_claim_count?: number
  /** 已理赔次数 */
  claimed_count?: number
  /** 保险订单领取时间 */
  order_receive_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
  /** 保险订单开始时间 */
  order_begin_time?: string
  /** 保险订单结束时间 */
  order_end_time?: string
}
export interface InsuranceEntrustRenew {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 签约用户的名称 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  openid?: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
  }
}
export interface InsuranceEntrustSign {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 签约用户的名称 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  openid?: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
  }
}
export interface InsuranceEntrustTerminate {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 签约用户的名称 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  openid?: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
  }
}
export interface InsurancePolicyManagementGranted {
  /** 商户保险编码 */
  out_insurance_no?: string
  /** 保险名称 */
  insurance_name?: string
  /** 授权状态 */
  auth_state?: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_INEFFECTIE' | (string & {})
  /** 用户授权时间 */
  user_auth_time?: string
}
export interface MallAuthActivateCard {
  openid?: string
  code?: string
  /** 用户开会员卡时的商圈商户号 */
  mchid?: string
  /** 用户授权类型 */
  auth_type?: 'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE' | (string & {})
}
export interface MallRefundSuccess {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商圈商户名称 */
  merchant_name?: string
  /** 门店名称 */
  shop_name?: string
  /** 门店编号 */
  shop_number?: string
  appid?: string
  openid?: string
  /** 交易完成时间 */
  refund_time?: string
  /** 用户实际消费金额 */
  pay_amount?: number
  /** 用户退款金额 */
  refund_amount?: number
  /** 微信支付订单号 */
  transaction_id?: string
  /** 微信支付退款单号 */
  refund_id?: string
}
export interface MallTransactionSuccess {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商圈商户名称 */
  merchant_name?: string
  /** 门店名称 */
  shop_name?: string
  /** 门店编号 */
  shop_number?: string
  appid?: string
  openid?: string
  /** 交易完成时间 */
  time_end?: string
  /** 用户实际消费金额 */
  amount?: number
  /** 微信支付订单号 */
  transaction_id?: string
  /** 手动提交积分标记 */
  commit_tag?: string
}
export interface ManagerecordChange {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户管理记录ID */
  manage_record_id?: string
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {})
}
export interface MchtransferAuthorizationClosed {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /** 商户AppID */
  appid?: string
  /** 收款用户OpenID */
  openid?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /** 单据状态 */
  state?: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time?: string
    /** 自动收款授权的原因 */
    close_reason?: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  }
}
export interface MchtransferAuthorizationConfirmed {
  /** 商户侧授权单号 */
  out_authorization_no?: string
  /** 商户AppID */
  appid?: string
  /** 收款用户OpenID */
  openid?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /** 单据状态 */
  state?: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time?: string
    /** 自动收款授权的原因 */
    close_reason?: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  }
}
export interface MchtransferBatchClosed {
  /** 商户号 */
  mchid?: string
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信批次单号 */
  batch_id?: string
  /** 批次状态 */
  batch_status?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次总笔数 */
  total_num?: number
  /** 批次总金额 */
  total_amount?: number
  /** 批次关闭原因 */
  close_reason?: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
  /** 批次更新时间 */
  update_time?: string
}
export interface MchtransferBatchFinished {
  /** 商家批次单号 */
  out_batch_no?: string
  /** 微信批次单号 */
  batch_id?: string
  /** 批次状态 */
  batch_status?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次总笔数 */
  total_num?: number
  /** 批次总金额 */
  total_amount?: number
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 批次更新时间 */
  update_time?: string
}
export interface MchtransferBillFinished {
  /** 商户单号 */
  out_bill_no?: string
  /** 商家转账订单号 */
  transfer_bill_no?: string
  /** 单据状态 */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 转账金额 */
  transfer_amount?: number
  /** 收款用户OpenID */
  openid?: string
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'ACCOUNT_NOT_EXIST' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_STATUS_ABNORMAL' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'DAY_RECEIVED_COUNT_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'ID_CARD_NOT_CORRECT' | 'MCH_CANCEL' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'OTHER_FAIL_REASON_TYPE' | 'OVERDUE_CLOSE' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'PRODUCT_AUTH_CHECK_FAIL' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'REAL_NAME_CHECK_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | 'RESERVATION_STATE_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_RISK' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED' | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED' | 'BUDGET_NOT_ENOUGH' | (string & {})
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次状态变更时间 */
  update_time?: string
  /** 收款方式类型 */
  payment_method_type?: 'WPHK' | (string & {})
}
export interface MchtransferQqwalletbillFinished {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no?: string
  /** 微信转账单号 */
  transfer_bill_no?: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state?: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感信息：用商户私钥解密
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次状态变更时间 */
  update_time?: string
}
export type MchwithdrawChange =
  | {
    /** 提现单状态 */
    status?: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
    /** 微信支付提现单号 */
    withdraw_id?: string
    /** 商户提现单号 */
    out_request_no?: string
    /** 提现金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 发起提现时间 */
    create_time?: string
    /** 提现状态更新时间 */
    update_time?: string
    /** 失败原因 */
    reason?: string
    /** 提现备注 */
    remark?: string
    /** 银行附言 */
    bank_memo?: string
    /** 出款账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 提现失败解决方案 */
    solution?: string
    /** 入账银行账号后四位 */
    account_number?: string
    /** 入账银行 */
    account_bank?: string
    /** 入账银行全称 */
    bank_name?: string
  } | {
    /** 二级商户号 */
    sub_mchid?: string
    /** 电商平台商户号 */
    sp_mchid?: string
    /** 提现单状态 */
    status?: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
    /** 微信支付提现单号 */
    withdraw_id?: string
    /** 商户提现单号 */
    out_request_no?: string
    /** 提现金额（整数，最小货币单位，人民币为分） */
    amount?: number
    /** 发起提现时间 */
    create_time?: string
    /** 提现状态更新时间 */
    update_time?: string
    /** 失败原因 */
    reason?: string
    /** 提现备注 */
    remark?: string
    /** 银行附言 */
    bank_memo?: string
    /** 出款账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 入账银行账号后四位 */
    account_number?: string
    /** 入账银行 */
    account_bank?: string
    /** 入账银行全称 */
    bank_name?: string
  } | {
    /** 电商平台商户号 */
    sp_mchid?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 提现单状态 */
    status?: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
    /** 微信支付提现单号 */
    withdraw_id?: string
    /** 商户提现单号 */
    out_request_no?: string
    /** 提现金额（整数，最小货币单位，人民币为分） */
    total_amount?: number
    /** 提现成功金额（整数，最小货币单位，人民币为分） */
    success_amount?: number
    /** 提现失败金额（整数，最小货币单位，人民币为分） */
    fail_amount?: number
    /** 提现退票金额（整数，最小货币单位，人民币为分） */
    refund_amount?: number
    /** 发起提现时间 */
    create_time?: string
    /** 提现状态更新时间 */
    update_time?: string
    /** 失败原因 */
    reason?: string
    /** 提现备注 */
    remark?: string
    /** 银行附言 */
    bank_memo?: string
    /** 出款账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 入账银行账号后四位 */
    account_number?: string
    /** 入账银行 */
    account_bank?: string
    /** 入账银行全称 */
    bank_name?: string
  }
export interface MedicalInsuranceSuccess {
  mix_trade_no?: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status?: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {})
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 */
  passthrough_response_content?: string
  /** 混合支付类型 */
  mix_pay_type?: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /** 订单类型 */
  order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
  /** 从业机构的公众号ID */
  appid?: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no?: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id?: string
  /** 医疗机构名称 */
  med_inst_name?: string
  /** 医疗机构编码 */
  med_inst_no?: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充类型 */
    cash_add_type?: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免类型 */
    cash_reduce_type?: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
  }
  /** 回调通知URL */
  callback_url?: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string
  extends?: string
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
}
export interface MembercardAcceptCard {
  /** 事件类型 */
  event_type?: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {})
  /** 会员卡ID */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time?: string
  /** 用户标识 */
  openid?: string
  /** 用户统一标识 */
  unionid?: string
  /**
   * 加密手机号
   * 敏感信息：用商户私钥解密
   */
  phone_number?: string
  /** 自定义场景值 */
  outer_str?: string
}
export interface MembercardActivateCard {
  /** 事件类型 */
  event_type?: 'MEMBER_CARD_ACTIVATE' | (string & {})
  /** 会员卡ID */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time?: string
  /** 激活场景 */
  activate_scene?: 'NEW_ACTIVATE' | 'RECOVER' | (string & {})
  /** 用户标识 */
  openid?: string
  /** 用户统一标识 */
  unionid?: string
  /** 自定义场景值 */
  outer_str?: string
}
export interface MembercardUsercardManage {
  /** 事件类型 */
  event_type?: 'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION' | (string & {})
  /** 会员卡ID */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time?: string
  /** 用户标识 */
  openid?: string
  /** 用户统一标识 */
  unionid?: string
}
export interface MerchantNotifyNotify {
  topic_name?: {
    topic_english_name?: string
    topic_chinese_name?: string
  }
  message_content?: {
    /** 商户号 */
    merchant_code?: string
    /** 商户全称 */
    merchant_company_name?: string
    /** 业务发生时间 */
    business_time?: string
    /** 业务单据 */
    business_code?: string
    /** 业务状态 */
    business_state?: string
  }
}
export interface PapaySign {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  appid?: string
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 操作时间 */
  operate_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 普通服务商商户号 */
  sp_mchid?: string
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
}
export interface PapayTerminate {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  appid?: string
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 操作时间 */
  operate_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 普通服务商商户号 */
  sp_mchid?: string
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
}
export interface ParkingFeeQueryTransInfo {
  /** 商户停车单号 */
  out_serial_number?: string
  /** 车牌号 */
  plate_number?: string
  /** 商户停车场ID */
  out_parking_id?: string
}
export interface ParkingFeeQueryTransInfoReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务处理附加信息 */
  message?: string
  /** 当前总费用 */
  total_amount?: number
  /** 已停时长 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {})
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {})
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格 */
  next_raise_price?: number
  /** 下一次跳价时间 */
  next_raise_timestamp?: number
  /** 应付金额（整数，最小货币单位，人民币为分） */
  payable_amount?: number
  /** 已付金额（整数，最小货币单位，人民币为分） */
  paid_amount?: number
}
export interface PayscoreBindServiceAccount {
  /** 服务ID */
  service_id?: string
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 商户申请绑定单号 */
  out_apply_no?: string
  /** 受理状态 */
  apply_state?: string
  /** 拒绝原因 */
  reject_reason?: string
}
export interface PayscoreMchPrepay {
  service_id?: string
  appid?: string
  mchid?: string
  sub_appid?: string
  sub_mchid?: string
  channel_id?: string
  out_order_no?: string
  openid?: string
  sub_openid?: string
  /** 总金额 */
  total_amount?: number
  /** 预下单请求部分输入参数 */
  prepay_req_body?: {
    /** 终端设备号 */
    device_info?: string
    nonce_str?: string
    /** 商品或支付单简要描述 */
    body?: string
    /** 附加数据 */
    attach?: string
    fee_type?: string
    /** 订单生成时间 */
    time_start?: string
    /** 订单失效时间 */
    time_expire?: string
    /** 商品标记 */
    goods_tag?: string
    notify_url?: string
    /**
     * - `JSAPI` 公众号支付
     * - `NATIVE` 扫码支付
     */
    trade_type?: 'JSAPI' | 'NATIVE' | 'App' | (string & {})
    limit_pay?: 'no_credit' | (string & {})
    need_receipt?: boolean
  }
  prepay_req_header_base64?: string
  prepay_req_body_base64?: string
  prepay_resp_http_code?: number
  prepay_resp_header_base64?: string
  prepay_resp_body_base64?: string
}
export interface PayscoreUserAccepted {
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 签约模板的唯一标识 */
  plan_id?: string
  /**
   * - `ADD` 已签约
   * - `DELETE` 已解约
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间 */
  create_time?: string
  out_contract_code?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 服务ID */
  service_id?: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: string
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  out_request_no?: string
}
export interface PayscoreUserCancelSignPlan {
  /** 签约计划的主键 */
  sign_plan_id?: string
  openid?: string
  sub_openid?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户系统内部签约计划单号 */
  merchant_sign_plan_no?: string
  /** 签约事件通知回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id?: string
  going_detail_no?: number
  /** 计划签约状态 */
  sign_state?: 'UNSIGNED' | (string & {})
  /** 取消计划时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name?: string
  /** 签约计划过期时间 */
  plan_over_time?: string
  /** 签约计划原总金额 */
  total_origin_price?: number
  /** 签约计划扣费次数 */
  deduction_quantity?: number
  /** 签约计划实际总金额 */
  total_actual_price?: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    plan_detail_no?: number
    /** 计划明细原支付金额 */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额 */
    actual_price?: number
    /** 计划明细状态 */
    plan_detail_state?: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
    order_id?: string
    merchant_plan_detail_no?: string
    /** 计划详情名称 */
    plan_detail_name?: string
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情对应订单实际完成支付时间 */
    complete_time?: string
    /** 详情对应订单取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 */
  sign_time?: string
}
export interface PayscoreUserCloseService {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 服务ID */
  service_id?: string
  /** 用户标识 */
  openid?: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: string
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  out_request_no?: string
}
export interface PayscoreUserConfirm {
  service_id?: string
  appid?: string
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 服务订单状态 */
  state?: string
  /** DOING状态附加说明 */
  state_description?: string
  /** 服务信息 */
  service_introduction?: string
  /** 总金额 */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: string
    /** 风险金额 */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 微信服务单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 商户系统内部扣款单号 */
  out_trade_no?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: string
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: string
        /** 优惠类型 */
        type?: string
        /** 优惠券面额 */
        amount?: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /**
   * - `USER_OPEN_SERVICE` 授权成功
   * - `USER_CLOSE_SERVICE` 解除授权成功
   */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
  /** 服务开启/解除授权成功时间 */
  openorclose_time?: string
  /** 商户系统内部授权协议号 */
  authorization_code?: string
  out_request_no?: string
}
export interface PayscoreUserOpenService {
  contract_id?: string
  /** 商户号 */
  mchid?: string
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 签约模板的唯一标识 */
  plan_id?: string
  /**
   * - `ADD` 已签约
   * - `DELETE` 已解约
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间 */
  create_time?: string
  out_contract_code?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 服务ID */
  service_id?: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: string
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  out_request_no?: string
}
export interface PayscoreUserPaid {
  service_id?: string
  appid?: string
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 商户系统内部扣款单号 */
  out_trade_no?: string
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 服务订单状态 */
  state?: string
  /** 服务信息 */
  service_introduction?: string
  /** 商户收款总金额 */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /** 金额 */
    amount?: number
    /** 计费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金额 */
    amount?: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束位置 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: string
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: string
        /** 优惠类型 */
        type?: string
        /** 优惠券面额 */
        amount?: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /**
   * - `USER_OPEN_SERVICE` 授权成功
   * - `USER_CLOSE_SERVICE` 解除授权成功
   */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
  /** 服务开启/解除授权成功时间 */
  openorclose_time?: string
  /** 商户系统内部授权协议号 */
  authorization_code?: string
  /** 订单状态说明 */
  state_description?: string
  out_request_no?: string
}
export interface PayscoreUserSignPlan {
  /** 签约计划的主键 */
  sign_plan_id?: string
  openid?: string
  sub_openid?: string
  /** 计划所属服务 */
  service_id?: string
  /** 服务商商户号 */
  mchid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户系统内部签约计划单号 */
  merchant_sign_plan_no?: string
  /** 签约成功事件通知回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id?: string
  going_detail_no?: number
  /** 计划签约状态 */
  sign_state?: 'UNSIGNED' | (string & {})
  /** 取消计划时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name?: string
  /** 签约计划过期时间 */
  plan_over_time?: string
  /** 签约计划原总金额 */
  total_origin_price?: number
  /** 签约计划扣费次数 */
  deduction_quantity?: number
  /** 签约计划实际总金额 */
  total_actual_price?: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    plan_detail_no?: number
    /** 计划明细原支付金额 */
    original_price?: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额 */
    actual_price?: number
    /** 计划明细状态 */
    plan_detail_state?: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
    order_id?: string
    merchant_plan_detail_no?: string
    /** 计划详情名称 */
    plan_detail_name?: string
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情对应订单实际完成支付时间 */
    complete_time?: string
    /** 详情对应订单取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 */
  sign_time?: string
}
export interface ProductCouponSpImageGeneration {
  /** 品牌ID */
  brand_id?: string
  /** 图片生成的任务ID */
  task_id?: string
  /** 图片生成类型 */
  image_generation_type?: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state?: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url?: string
  }
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url?: string
  }
}
export interface ProductCouponSpSend {
  /** 品牌ID */
  brand_id?: string
  /** 用户券Code */
  coupon_code?: string
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券批次ID */
  stock_id?: string
  /** 商品券批次组ID */
  stock_bundle_id?: string
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 事件通知AppID */
  appid?: string
  /** 用户OpenID */
  openid?: string
  /** 用户UnionID */
  unionid?: string
  /** 领券时间 */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /** 发券渠道 */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
  /** 有效期开始时间 */
  valid_begin_time?: string
  /** 有效期结束时间 */
  valid_end_time?: string
  /** 领券手机号 */
  phone_number?: string
  /** 领券手机区号 */
  country_code?: string
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
}
export interface ProfitsharingReturn {
  /** 商户号 */
  mchid?: string
  sp_mchid?: string
  sub_mchid?: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 微信分账/回退单号 */
  order_id?: string
  out_order_no?: string
  /** 分账接收方对象 */
  receiver?: {
    /** 分账接收方的类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方的账号 */
    account?: string
    /** 分账动账金额 */
    amount?: number
    /** 分账/回退描述 */
    description?: string
  }
  /** 订单支付完成时间 */
  success_time?: string
}
export interface ProfitsharingSuccess {
  /** 商户号 */
  mchid?: string
  sp_mchid?: string
  sub_mchid?: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 微信分账/回退单号 */
  order_id?: string
  out_order_no?: string
  /** 分账接收方对象 */
  receiver?: {
    /** 分账接收方的类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方的账号 */
    account?: string
    /** 分账动账金额 */
    amount?: number
    /** 分账/回退描述 */
    description?: string
  }
  /** 订单支付完成时间 */
  success_time?: string
}
export interface RechargeClosed {
  /** 平台商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type?: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值场景 */
  recharge_scene?: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态 */
  recharge_state?: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount?: {
    /** 总金额 */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /** 转入的银行流水单号 */
    bill_no?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡尾号 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值信息 */
  qr_recharge_info?: {
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
    /** 用户openid */
    openid?: string
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface RechargeFundReturned {
  /** 充值退回单号 */
  recharge_returned_id?: string
  /** 平台商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {})
  detail?: {
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡尾号 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 充值金额 */
    amount?: number
    /** 充值币种 */
    currency?: string
    /** 银行附言 */
    memo?: string
    /** 退回时间 */
    return_time?: string
    /** 退回原因 */
    return_reason?: string
  } | {
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡尾号 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 充值金额 */
    amount?: number
    /** 充值币种 */
    currency?: string
    /** 退回时间 */
    return_time?: string
    /** 退回原因 */
    return_reason?: string
  }
}
export interface RechargeSuccess {
  /** 平台商户号 */
  sp_mchid?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户充值单号 */
  out_recharge_no?: string
  /** 微信支付充值单号 */
  recharge_id?: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type?: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值场景 */
  recharge_scene?: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态 */
  recharge_state?: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount?: {
    /** 总金额 */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /** 转入的银行流水单号 */
    bill_no?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡尾号 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值信息 */
  qr_recharge_info?: {
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
    /** 用户openid */
    openid?: string
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface RefundAbnormal {
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 返回的商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款状态 */
  refund_status?: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  success_time?: string
  user_received_account?: string
  /** 金额信息 */
  amount?: {
    /** 订单总金额 */
    total?: number
    /** 退款金额 */
    refund?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 退款给用户的金额 */
    payer_refund?: number
  }
  /** 普通商户的商户号 */
  mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  /** 个人收款的微信支付账户 */
  individual_auth_id?: string
}
export interface RefundClosed {
  /** 普通商户的商户号 */
  mchid?: string
  /** 返回的商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款状态 */
  refund_status?: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  success_time?: string
  user_received_account?: string
  /** 金额信息 */
  amount?: {
    /** 订单总金额 */
    total?: number
    /** 退款金额 */
    refund?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 退款给用户的金额 */
    payer_refund?: number
  }
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  /** 个人收款的微信支付账户 */
  individual_auth_id?: string
}
export interface RefundSuccess {
  /** 普通商户的商户号 */
  mchid?: string
  /** 返回的商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款状态 */
  refund_status?: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  success_time?: string
  user_received_account?: string
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 金额信息 */
  amount?: {
    /** 结算币种退款金额 */
    settlement_refund?: number
    /** 结算币种 */
    settlement_currency?: string
    /** 订单总金额 */
    total?: number
    /** 货币类型 */
    currency?: string
    /** 退款金额 */
    refund?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 用户支付币种 */
    payer_currency?: string
    /** 退款给用户的金额 */
    payer_refund?: number
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  /** 个人收款的微信支付账户 */
  individual_auth_id?: string
}
export interface RisktradeIdentification {
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 1 | 2 | 3 | 4 | (number & {})
  /** 风险等级 */
  risk_level?: 1 | 2 | 3 | (number & {})
}
export interface SecurityEchoSuccess {
  /** 回显消息 */
  echo_message?: string
  /** 加密回显消息 */
  encrypt_echo_message?: string
}
export interface SettlementSuccess {
  /** 商户结算批次单号 */
  out_settle_batch_no?: string
  /** 微信支付结算批次单号 */
  settle_batch_no?: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description?: string
  /** 批次状态 */
  state?: string
  /** 交易场景 */
  trade_scenario?: string
  /** 批次创建时间 */
  create_time?: string
  /** 批次完成时间 */
  finish_time?: string
}
export interface TransactionFail {
  sp_mchid?: string
  appid?: string
  sub_mchid?: string
  sub_appid?: string
  openid?: string
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    contract_id?: string
    contract_status?: string
    /** 签约完成时间 */
    create_time?: string
  }
  out_trade_no?: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 银行类型 */
  bank_type?: string
  /** 订单支付完成时间 */
  success_time?: string
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `ACCEPT` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  trade_state_description?: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在子商户的标识 */
    sub_openid?: string
    sp_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 商户设备号 */
    device_id?: string
    payer_total?: string
  }
  /** 优惠功能信息 */
  promotion_detail?: {
    /** 券或者立减优惠ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    currency?: string
    /** 单品列表信息 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 用户购买的数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
      /** 商品优惠金额 */
      discount_amount?: number
      /** 商品备注信息 */
      goods_remark?: string
    }[]
    activity_id?: string
  }[]
  /** 商户的商户号 */
  mchid?: string
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付场景信息描述 */
  scene_info?: {
    /** 终端设备号 */
    device_id?: string
  }
  sp_appid?: string
  /** 商户自定义字段 */
  description?: string
  create_time?: string
  /**
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易场景值 */
  trade_scene?: string
  parking_info?: {
    parking_id?: string
    /** 车牌号 */
    plate_number?: string
    /** 车牌颜色 */
    plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 用户入场时间 */
    start_time?: string
    /** 用户出场时间 */
    end_time?: string
    /** 所在停车位车场的名称 */
    parking_name?: string
    /** 计费的时间长 */
    charging_duration?: number
    /** 停车场设备ID */
    device_id?: string
  }
}
export interface TransactionIndustryFailed {
  /** 微信支付分配的商户号 */
  mchid?: string
  appid?: string
  /** 微信支付分配的商户号 */
  sub_mchid?: string
  sub_appid?: string
  /** 商户自行生成的订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 本支付订单的状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
  trade_state_desc?: string
  /** 银行类型 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  success_time?: string
  /** 支付者 */
  payer?: {
    openid?: string
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额 */
    total?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 订单折扣 */
    discount_total?: number
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 商户设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `COUPON` 代金券
     * - `DISCOUNT` 优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    /** 其他出资方出资金额 */
    other_contribute?: number
  }[]
}
export interface TransactionIndustrySuccess {
  /** 微信支付分配的商户号 */
  mchid?: string
  appid?: string
  /** 微信支付分配的商户号 */
  sub_mchid?: string
  sub_appid?: string
  /** 商户自行生成的订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 本支付订单的状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
  trade_state_desc?: string
  /** 银行类型 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  success_time?: string
  /** 支付者 */
  payer?: {
    openid?: string
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单总金额 */
    total?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 订单折扣 */
    discount_total?: number
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 商户设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `COUPON` 代金券
     * - `DISCOUNT` 优惠券
     */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    /** 其他出资方出资金额 */
    other_contribute?: number
  }[]
}
export interface TransactionPayBack {
  /** 微信支付分配的商户号 */
  mchid?: string
  appid?: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no?: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /**
   * 交易类型
   * - `AUTH` 平台代扣
   */
  trade_type?: 'AUTH' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `ACCEPT` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  trade_state_desc?: string
  /** 银行类型 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 订单支付完成时间 */
  success_time?: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在子商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 商户设备号 */
    device_id?: string
  }
  /** 优惠功能信息 */
  promotion_detail?: {
    /** 券或者立减优惠ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    activity_id?: string
    currency?: string
  }[]
  sp_mchid?: string
  /** 商户自定义字段 */
  description?: string
  create_time?: string
  trade_state_description?: string
  /**
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易场景值 */
  trade_scene?: string
  parking_info?: {
    parking_id?: string
    /** 车牌号 */
    plate_number?: string
    /** 车牌颜色 */
    plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 用户入场时间 */
    start_time?: string
    /** 用户出场时间 */
    end_time?: string
    /** 所在停车位车场的名称 */
    parking_name?: string
    /** 计费的时间长 */
    charging_duration?: number
    /** 停车场设备ID */
    device_id?: string
  }
}
export interface TransactionSuccess {
  sp_mchid?: string
  sub_mchid?: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 微信分账/回退单号 */
  order_id?: string
  out_order_no?: string
  /** 分账接收方对象 */
  receiver?: {
    /** 分账接收方的类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方的账号 */
    account?: string
    /** 分账动账金额 */
    amount?: number
    /** 分账/回退描述 */
    description?: string
  }
  /** 订单支付完成时间 */
  success_time?: string
  appid?: string
  out_trade_no?: string
  /** 商户自定义字段 */
  description?: string
  create_time?: string
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `ACCEPT` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  trade_state_description?: string
  /** 银行类型 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /**
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  trade_scene?: 'PARKING' | (string & {})
  parking_info?: {
    parking_id?: string
    /** 车牌号 */
    plate_number?: string
    /** 车牌颜色 */
    plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 用户入场时间 */
    start_time?: string
    /** 用户出场时间 */
    end_time?: string
    /** 所在停车位车场的名称 */
    parking_name?: string
    /** 计费的时间长 */
    charging_duration?: number
    /** 停车场设备ID */
    device_id?: string
  }
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在子商户的标识 */
    sub_openid?: string
    /** 用户服务标识 */
    sp_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    currency?: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: string
      /** 汇率值 */
      rate?: number
    }
    /** 总金额（整数，最小货币单位，人民币为分） */
    total?: number
  }
  /** 优惠功能信息 */
  promotion_detail?: {
    /** 券或者立减优惠ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /**
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {})
    activity_id?: string
    /** - `CNY` 人民币 */
    currency?: 'CNY' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 活动批次ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
      /** 商品优惠金额（整数，最小货币单位，人民币为分） */
      discount_amount?: number
      /** 商品备注 */
      goods_remark?: string
    }[]
  }[]
  sub_appid?: string
  /** 合单应用程序APPID */
  combine_appid?: string
  /** 交易单发起方的商户号 */
  combine_mchid?: string
  combine_out_trade_no?: string
  /** 微信支付系统生成的订单号 */
  combine_transaction_id?: string
  /** 支付场景信息描述 */
  scene_info?: {
    /** 终端设备号 */
    device_id?: string
    /** 商品单列表 */
    sub_orders?: {
      /** 商品单发起商户号 */
      mchid?: string
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string
      /** 商品单个人收款方平台昵称 */
      individual_name?: string
      /** 交易类型 */
      trade_type?: string
      /** 交易状态 */
      trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
      /** 付款银行 */
      bank_type?: string
      /** 附加数据 */
      attach?: string
      /** 订单金额 */
      amount?: {
        /** 标价金额 */
        total_amount?: number
        /** 现金支付金额 */
        payer_amount?: number
        /** 标价币种 */
        currency?: string
        /** 现金支付币种 */
        payer_currency?: string
        /** 结算汇率 */
        settlement_rate?: number
      }
      /** 支付完成时间 */
      success_time?: string
      /** 微信支付订单号 */
      transaction_id?: string
      /** 商品单订单号 */
      out_trade_no?: string
    }
    /** 支付者信息 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string
    }
    /** 使用的商户贴息信息 */
    installment_info?: {
      /** 是否使用了商户贴息 */
      use_subsidy?: boolean
      /** 用户实际选择分期期数 */
      selected_installment_number?: number
    }
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /**
   * 交易类型
   * - `JSAPI` 公众号支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 直连商户号 */
  mchid?: string
  /**
   * 交易结束时间
   * RFC 3339，如 `2018-06-08T10:34:56+08:00`
   */
  time_expire?: string
  /** 通知地址 */
  notify_url?: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id?: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity?: number
      /** 商品单价 */
      unit_price?: number
    }[]
  }
  /** 服务商公众号ID */
  sp_appid?: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额（整数，最小货币单位，人民币为分） */
    subsidy_amount?: number
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid?: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * RFC 3339，如 `2018-06-08T10:34:56+08:00`
     */
    success_time?: string
    /** 微信订单号 */
    transaction_id?: string
    /** 商品单商户订单号 */
    out_trade_no?: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /**
       * 优惠范围
       * - `GLOBAL` 全场代金券
       * - `SINGLE` 单品优惠
       */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /**
       * 优惠类型
       * - `CASH` 充值
       */
      type?: 'CASH' | 'NOCASH' | (string & {})
      /** 优惠券面额 */
      amount?: number
      /** 活动批次ID */
      stock_id?: string
      /** 微信出资 */
      wechatpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 优惠币种 */
      currency?: string
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品数量 */
        quantity?: number
        /** 商品单价 */
        unit_price?: number
        /** 商品优惠金额（整数，最小货币单位，人民币为分） */
        discount_amount?: number
        /** 商品备注 */
        goods_remark?: string
      }[]
    }[]
    /** 订单金额 */
    amount?: {
      /** 标价金额（整数，最小货币单位，人民币为分） */
      total_amount?: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额（整数，最小货币单位，人民币为分） */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface VehicleEntranceStateChange {
  sp_mchid?: string
  sub_mchid?: string
  parking_id?: string
  /** 商户侧入场标识ID */
  out_parking_no?: string
  /** 车牌号 */
  plate_number?: string
  /** 车牌颜色 */
  plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time?: string
  /** 所在停车位车场的名称 */
  parking_name?: string
  /** 停车场的免费停车时长 */
  free_duration?: number
  /** 本次入场车牌的服务状态 */
  parking_state?: string
  /** 不可用服务状态描述 */
  blocked_state_description?: string
  /** 状态变更的发生时间 */
  state_update_time?: string
}
export interface VehicleUserStateChange {
  /** 发起签约的AppID */
  appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 用户在发起签约App的标识 */
  sp_openid?: string
  /** 用户在发起签约子App的标识 */
  sub_openid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id?: string
  /** etc绑定状态 */
  bind_state?: string
  /** 绑定的车牌号 */
  plate_number?: string
}
export interface ViolationAppeal {
  sub_mchid?: string
  /** 子商户公司名称 */
  company_name?: string
  record_id?: string
  punish_plan?: string
  punish_time?: string
  punish_description?: string
  risk_type?: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
  risk_description?: string
}
export interface ViolationIntercept {
  sub_mchid?: string
  /** 子商户公司名称 */
  company_name?: string
  record_id?: string
  punish_plan?: string
  punish_time?: string
  punish_description?: string
  risk_type?: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
  risk_description?: string
}
export interface ViolationPunish {
  sub_mchid?: string
  /** 子商户公司名称 */
  company_name?: string
  record_id?: string
  punish_plan?: string
  punish_time?: string
  punish_description?: string
  risk_type?: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
  risk_description?: string
}
export interface WebizpayAuthorized {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业员工ID */
  user_id?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 授权时间 */
  authorization_time?: string
}
export interface WebizpayPaymentrefundsuccess {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 金额 */
  amount?: number
  /** 支付完成时间 */
  pay_success_time?: number
  /** 已退款金额 */
  refunded_amount?: number
  /** 退款金额 */
  refund_amount?: number
  /** 退款状态 */
  refund_state?: 'SUCCESS' | (string & {})
  /** 退款创建时间 */
  refund_create_time?: number
  /** 退款成功时间 */
  refund_success_time?: number
}
export interface WebizpayPaymentsuccess {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 收款商户简称 */
  receive_mch_name?: string
  /** 收款商户全称 */
  receive_mch_full_name?: string
  /** 收款商户对应社会组织代码 */
  receive_mch_organization_code?: string
  /** 收单机构 */
  acquirer?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 交易状态 */
  transaction_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 金额 */
  amount?: number
  /** 商品名称 */
  goods_name?: number
  /** 支付完成时间 */
  pay_success_time?: number
}
export interface WebizpayQuotacardexpired {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业支付额度卡卡号 */
  card_no?: string
  /** 微信授权关系ID */
  employee_id?: string
  /** 卡片状态 */
  card_state?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 */
  card_disabled_time?: string
  /** 失效原因 */
  reason?: string
}
export interface WebizpayRevoked {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 出资子商户号 */
  sub_mchid?: string
  /** 企业员工ID */
  user_id?: string
  /** 员工企业支付权限状态 */
  authorization_state?: 'AUTHORIZED' | 'REVOKED' | (string & {})
  /** 授权解除时间 */
  authorization_revoked_time?: string
  /** 授权解除原因 */
  reason?: '企业发起' | '员工注销' | (string & {})
}
export interface V2EventCheckFail {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}
export interface V2EventCheckSuccess {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}
export interface V2EventTransactionFail {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
}
export interface V2EventTransactionSuccess {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
}
export interface V2CombinedTransactionsSuccess {
  /** 返回状态码 */
  return_code?: string
  /** 返回信息 */
  return_msg?: string
  /** 合单APPID */
  combine_appid?: string
  /** 合单商户号 */
  combine_mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 签名 */
  sign?: string
  /** 签名类型 */
  sign_type?: string
  /** 业务结果 */
  result_code?: string
  /** 业务信息 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误信息 */
  err_code_des?: string
  /** JSON序列化的子订单集合 */
  sub_order_list?: string
}
export interface V2PapContractStateChanged {
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 模板id */
  plan_id?: string
  /** 用户标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 签名 */
  sign?: string
  /** 变更类型 */
  change_type?: 'ADD' | 'DELETE' | (string & {})
  /** 操作时间 */
  operate_time?: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {})
  /** 请求序列号 */
  request_serial?: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 解约备注 */
  contract_termination_remark?: string
}
export interface V2RefundProcessed {
  /** 返回状态码 */
  return_code?: string
  /** 返回信息 */
  return_msg?: string
  /** 公众平台APPID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款资金来源 */
  refund_account?: string
  /** 申请退款金额 */
  refund_fee?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /** 退款发起来源 */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {})
  /** 退款状态 */
  refund_status?: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
  /** 退款金额 */
  settlement_refund_fee?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 退款成功时间 */
  success_time?: string
  /** 订单金额 */
  total_fee?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 用户退款金额 */
  cash_refund_fee?: string
}
export interface V2TransactionSuccess {
  /** 公众平台APPID */
  appid?: string
  /** 商家数据包 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 货币种类 */
  fee_type?: string
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 用户标识 */
  openid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign?: string
  /** 支付完成时间 */
  time_end?: string
  /** 标价金额 */
  total_fee?: string
  /** 总代金券金额 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [index: `coupon_type_${number}`]: string
  /** 代金券ID */
  [index: `coupon_id_${number}`]: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {})
  /** 微信支付订单号 */
  transaction_id?: string
  /** 委托代扣协议id */
  contract_id?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {})
}
export interface V2TransactionsRiskOccurred {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 事件单号 */
  event_code?: string
  /** 风险级别 */
  risk_level?: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
  /** 风险描述 */
  risk_level_desc?: string
  mch_id?: string
  /** 有风险交易的商户号 */
  sub_mch_id?: string
  /** 风险交易的微信订单号列表 */
  transaction_id_list?: string
}
export interface V2VehicleStateChangedForParking {
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众平台APPID */
  appid?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign?: string
  /** 车牌号 */
  plate_number?: string
  /** 车牌变更事件类型 */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 车牌变更事件信息 */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {})
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime?: string
}

/** The decrypted resource of a notification, by event type; add your own by module augmentation. */
export interface Resources {
  'PRODUCT_COUPON.RETURN': Record<string, unknown>
  'PRODUCT_COUPON.SEND': Record<string, unknown>
  'PRODUCT_COUPON.USE': Record<string, unknown>
  /**
   * **异常转付处理结果回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
   */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccess
  /**
   * **H5支付域名修改申请事件通知**
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
   */
  'APPLYMENT_STATE.APPROVED': ApplymentStateApproved
  /**
   * **商户交易拦截记录新增通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
   */
  'BLOCKRECORD.CHANGE': BlockrecordChange
  /**
   * **商户交易拦截记录申诉通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
   */
  'BLOCKSUBMISSION.CHANGE': BlocksubmissionChange
  /**
   * **商家名片会员用户积分兑券事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
   */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardSpPointExchangeCoupon
  /**
   * **商家名片会员用户积分同步事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
   */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSpSyncUserPoint
  /**
   * **用户开通商家名片会员卡事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberCardSpUserCardCreate
  /**
   * **用户删除商家名片会员卡事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberCardSpUserCardDelete
  /**
   * **公益捐赠-预算申请关闭回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
   */
  'BUDGET.CLOSED': BudgetClosed
  /**
   * **公益捐赠-预算申请完结回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
   */
  'BUDGET.FINISHED': BudgetFinished
  /**
   * **公益捐赠-预算申请锁定成功回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
   */
  'BUDGET.LOCKED': BudgetLocked
  /**
   * **产生新投诉通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
   */
  'COMPLAINT.CREATE': ComplaintCreate
  /**
   * **投诉状态变化通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
   */
  'COMPLAINT.STATE_CHANGE': ComplaintStateChange
  /**
   * **领券事件回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
   */
  'COUPON.SEND': CouponSend
  /**
   * **核销事件回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
   */
  'COUPON.USE': CouponUse
  /**
   * **自动还款扣费还款成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
   */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPay
  /**
   * **自动还款协议签约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
   */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentSignContract
  /**
   * **自动还款协议解约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
   */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentTerminateContract
  /**
   * **外包内用-查询收款二维码信息回调**
   * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
   */
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfo
  /**
   * **外包内用-推送订单信息回调**
   * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
   */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfo
  /**
   * **投放计划状态变更通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
   */
  'DELIVERY_PLAN.CHANGE': DeliveryPlanChange
  /**
   * **守约状态变化通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
   */
  'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCardAgreementEnded
  /**
   * **微信先享卡用户领卡通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
   */
  'DISCOUNT_CARD.GET_CARD': DiscountCardGetCard
  /**
   * **微信先享卡用户结算通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
   */
  'DISCOUNT_CARD.SETTLEMENT': DiscountCardSettlement
  /**
   * **微信先享卡用户领卡通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
   */
  'DISCOUNT_CARD.USER_ACCEPTED': DiscountCardUserAccepted
  /**
   * **扣费状态变化通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
   */
  'DISCOUNT_CARD.USER_PAID': DiscountCardUserPaid
  /**
   * **收付通合单代扣签约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
   */
  'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustSign
  /**
   * **收付通合单代扣解约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
   */
  'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustTerminate
  /**
   * **校园轻松付用户欠款状态变化通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
   */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': EduSchoolPayUserDebtStateUpdate
  /**
   * **教育续费通用户解约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
   */
  'ENTRUST.RELEASE': EntrustRelease
  /**
   * **委托代扣签约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
   */
  'ENTRUST.SIGN': EntrustSign
  /**
   * **教育续费通用户签约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
   */
  'ENTRUST.SIGNING': EntrustSigning
  /**
   * **委托代扣解约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
   */
  'ENTRUST.TERMINATE': EntrustTerminate
  /**
   * **代扣解约问询通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
   */
  'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiry
  /**
   * **代扣解约挽留业务-获取解约挽留信息通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
   */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetention
  /**
   * **用户签约状态变更通知**
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
   */
  'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChange
  /**
   * **发票卡券作废通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
   */
  'FAPIAO.CARD_DISCARDED': FapiaoCardDiscarded
  /**
   * **发票插入用户卡包成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
   */
  'FAPIAO.CARD_INSERTED': FapiaoCardInserted
  /**
   * **发票开具成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
   */
  'FAPIAO.ISSUED': FapiaoIssued
  /**
   * **发票冲红成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
   */
  'FAPIAO.REVERSED': FapiaoReversed
  /**
   * **用户发票抬头填写完成通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
   */
  'FAPIAO.USER_APPLIED': FapiaoUserApplied
  /**
   * **隔夜归还保险订单状态变化通知**
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
   */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsurance
  /**
   * **保险商户委托代续期完成通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
   */
  'INSURANCE_ENTRUST.RENEW': InsuranceEntrustRenew
  /**
   * **保险商户委托代扣签约成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
   */
  'INSURANCE_ENTRUST.SIGN': InsuranceEntrustSign
  /**
   * **保险商户委托代扣解约完成通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
   */
  'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustTerminate
  /**
   * **微信保单服务用户授权成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
   */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGranted
  /**
   * **商圈会员积分服务授权结果通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
   */
  'MALL_AUTH.ACTIVATE_CARD': MallAuthActivateCard
  /**
   * **商圈会员场内退款通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
   */
  'MALL_REFUND.SUCCESS': MallRefundSuccess
  /**
   * **商圈会员场内支付结果通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
   */
  'MALL_TRANSACTION.SUCCESS': MallTransactionSuccess
  /**
   * **商户管理记录通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
   */
  'MANAGERECORD.CHANGE': ManagerecordChange
  /**
   * **用户关闭自动收款授权通知(用户确认模式)**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
   */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': MchtransferAuthorizationClosed
  /**
   * **用户确认自动收款授权通知(用户确认模式)**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
   */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': MchtransferAuthorizationConfirmed
  /**
   * **商家转账批次关闭回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
   */
  'MCHTRANSFER.BATCH.CLOSED': MchtransferBatchClosed
  /**
   * **商家转账批次完成回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
   */
  'MCHTRANSFER.BATCH.FINISHED': MchtransferBatchFinished
  /**
   * **商家转账回调通知(用户确认模式)**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
   */
  'MCHTRANSFER.BILL.FINISHED': MchtransferBillFinished
  /**
   * **转账到QQ钱包通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
   */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': MchtransferQqwalletbillFinished
  /**
   * **商户提现状态变更通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
   */
  'MCHWITHDRAW.CHANGE': MchwithdrawChange
  /**
   * **医保混合收款成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
   */
  'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceSuccess
  /**
   * **会员卡领卡事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
   */
  'MEMBERCARD.ACCEPT_CARD': MembercardAcceptCard
  /**
   * **会员卡激活事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
   */
  'MEMBERCARD.ACTIVATE_CARD': MembercardActivateCard
  /**
   * **用户管理会员卡事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
   */
  'MEMBERCARD.USERCARD_MANAGE': MembercardUsercardManage
  /**
   * **用户开通商家名片会员卡事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   */
  'MEMBERCARDSP.USER_CARD.CREATE': BrandMemberCardSpUserCardCreate
  /**
   * **用户删除商家名片会员卡事件通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   */
  'MEMBERCARDSP.USER_CARD.DELETE': BrandMemberCardSpUserCardDelete
  /**
   * **合作伙伴订阅通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
   */
  'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotify
  /**
   * **跨境/全球-委托代扣签约成功通知**
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
   */
  'PAPAY.SIGN': PapaySign
  /**
   * **跨境/全球-委托代扣成功解约通知**
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
   */
  'PAPAY.TERMINATE': PapayTerminate
  /**
   * **停车缴费服务-商户查费回调**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
   */
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfo
  /**
   * **服务账户绑定结果通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
   */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreBindServiceAccount
  /**
   * **支付分从业机构-商户预下单通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
   */
  'PAYSCORE.MCH_PREPAY': PayscoreMchPrepay
  /**
   * **支付分服务确认订单通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
   */
  'PAYSCORE.USER_ACCEPTED': PayscoreUserAccepted
  /**
   * **取消签约回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
   */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreUserCancelSignPlan
  /**
   * **支付分服务用户解除授权成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
   */
  'PAYSCORE.USER_CLOSE_SERVICE': PayscoreUserCloseService
  /**
   * **支付分服务用户确认成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
   */
  'PAYSCORE.USER_CONFIRM': PayscoreUserConfirm
  /**
   * **支付分服务用户授权成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
   */
  'PAYSCORE.USER_OPEN_SERVICE': PayscoreUserOpenService
  /**
   * **支付分服务用户支付成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
   */
  'PAYSCORE.USER_PAID': PayscoreUserPaid
  /**
   * **签约成功回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
   */
  'PAYSCORE.USER_SIGN_PLAN': PayscoreUserSignPlan
  /**
   * **商品券图片生成结果通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
   */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ProductCouponSpImageGeneration
  /**
   * **商品券领券通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
   */
  'PRODUCT_COUPON_SP.SEND': ProductCouponSpSend
  /**
   * **分账动账成功变动通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
   */
  'PROFITSHARING': ProfitsharingSuccess
  /**
   * **分账动账成功回退通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
   */
  'PROFITSHARING.RETURN': ProfitsharingReturn
  /**
   * **分账动账成功变动通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
   */
  'PROFITSHARING.SUCCESS': ProfitsharingSuccess
  /**
   * **分账动账成功回退通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
   */
  'PROFITSHARING_RETURN': ProfitsharingReturn
  /**
   * **平台收付通商家充值-关闭充值通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
   */
  'RECHARGE.CLOSED': RechargeClosed
  /**
   * **平台收付通商家充值-充值资金退回通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
   */
  'RECHARGE.FUND_RETURNED': RechargeFundReturned
  /**
   * **平台收付通商家充值-充值成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
   */
  'RECHARGE.SUCCESS': RechargeSuccess
  /**
   * **退款异常通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
   */
  'REFUND.ABNORMAL': RefundAbnormal
  /**
   * **退款关闭通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
   */
  'REFUND.CLOSED': RefundClosed
  /**
   * **退款成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
   */
  'REFUND.SUCCESS': RefundSuccess
  /**
   * **风险订单回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
   */
  'RISKTRADE.IDENTIFICATION': RisktradeIdentification
  /**
   * **商户签名验签／加解密测试-回调接口通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
   */
  'SECURITY_ECHO.SUCCESS': SecurityEchoSuccess
  /**
   * **个人收款-结算回调通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
   */
  'SETTLEMENT.SUCCESS': SettlementSuccess
  /**
   * **停车服务扣费失败通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
   */
  'TRANSACTION.FAIL': TransactionFail
  /**
   * **校园轻松付扣费失败通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
   */
  'TRANSACTION.INDUSTRY_FAILED': TransactionIndustryFailed
  /**
   * **校园轻松付扣费支付成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
   */
  'TRANSACTION.INDUSTRY_SUCCESS': TransactionIndustrySuccess
  /**
   * **用户对垫资单还款通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
   */
  'TRANSACTION.PAY_BACK': TransactionPayBack
  /**
   * **支付成功通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
   */
  'TRANSACTION.SUCCESS': TransactionSuccess
  /**
   * **停车入场状态变更通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
   */
  'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChange
  /**
   * **ETC授权签约状态变化通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
   */
  'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChange
  /**
   * **商户平台申诉通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
   */
  'VIOLATION.APPEAL': ViolationAppeal
  /**
   * **商户平台拦截通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
   */
  'VIOLATION.INTERCEPT': ViolationIntercept
  /**
   * **商户平台处罚通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
   */
  'VIOLATION.PUNISH': ViolationPunish
  /**
   * **关系授权完成通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
   */
  'WEBIZPAY.AUTHORIZED': WebizpayAuthorized
  /**
   * **企业支付额度卡退款成功后通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
   */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayPaymentrefundsuccess
  /**
   * **企业支付额度卡支付成功后通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
   */
  'WEBIZPAY.PAYMENTSUCCESS': WebizpayPaymentsuccess
  /**
   * **企业支付额度卡失效后通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
   */
  'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotacardexpired
  /**
   * **企业支付关系解除授权后通知**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
   */
  'WEBIZPAY.REVOKED': WebizpayRevoked
  /**
   * **用户确认订单失败回调通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
   */
  'v2.CHECK.FAIL': V2EventCheckFail
  /**
   * **用户确认订单成功回调通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
   */
  'v2.CHECK.SUCCESS': V2EventCheckSuccess
  /**
   * **订单支付失败回调通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
   */
  'v2.TRANSACTION.FAIL': V2EventTransactionFail
  /**
   * **订单支付成功回调通知**
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
   */
  'v2.TRANSACTION.SUCCESS': V2EventTransactionSuccess
  /**
   * **合单支付通知**
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
   */
  'v2.combined-transactions-success': V2CombinedTransactionsSuccess
  /**
   * **合单支付通知（失败）**
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
   */
  'v2.combined-transactions-failed': V2CombinedTransactionsSuccess
  /**
   * **扣款服务-签约/解约结果通知**
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987586
   */
  'v2.pap-contract-state-changed': V2PapContractStateChanged
  /**
   * **退款结果通知**
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
   */
  'v2.refund-processed': V2RefundProcessed
  /**
   * **普通支付通知**
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
   */
  'v2.transaction-success': V2TransactionSuccess
  /**
   * **普通支付通知（失败）**
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
   */
  'v2.transaction-failed': V2TransactionSuccess
  /**
   * **事中-风险交易回调通知银行服务商**
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011986354
   */
  'v2.transactions-risk-occurred': V2TransactionsRiskOccurred
  /**
   * **车牌状态变更通知**
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987424
   */
  'v2.vehicle-state-changed-for-parking': V2VehicleStateChangedForParking
}
/** The data that must be in the response to a notification, by event type. */
export interface Replies {
  /**
   * **外包内用-查询收款二维码信息回调**
   * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
   */
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoReply
  /**
   * **外包内用-推送订单信息回调**
   * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
   */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoReply
  /**
   * **代扣解约问询通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
   */
  'ENTRUST.TERMINATE_INQUIRY': Record<string, unknown>
  /**
   * **代扣解约挽留业务-获取解约挽留信息通知**
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
   */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionReply
  /**
   * **停车缴费服务-商户查费回调**
   * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
   */
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoReply
}
/** Event types whose response must have data. */
export const ANSWERED: ReadonlySet<string> = new Set([
  'CROSS_BORDER_PAY.GET_MCH_INFO',
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
  'ENTRUST.TERMINATE_INQUIRY',
  'ENTRUST.TERMINATE_RETENTION',
  'PARKING_FEE.QUERY_TRANS_INFO',
])

/** The properties of a notification of APIv2. */
export interface NoticeV2 {
  readonly title: string
  /** The notification has all these members; at least one belongs to no other notification. */
  readonly members: readonly string[]
  /** Set if the notification has an event type and is encrypted with the APIv3 key. */
  readonly eventType?: string
  /** The only sign type of the notification. */
  readonly signType?: 'HMAC-SHA256'
  /** The encrypted member of an unsigned notification, and the documented members beside it. */
  readonly encrypted?: { readonly member: string; readonly beside: readonly string[] }
  /** The name of the notification if its result is FAIL. */
  readonly failed?: string
  /** The member with the time of the event. */
  readonly time?: string
}

/** By the name of the handler. */
export const NOTICES_V2: Readonly<Record<string, NoticeV2>> = {
  'v2.CHECK.FAIL': { title: '用户确认订单失败回调通知', members: ['algorithm', 'event_id', 'event_create_time', 'event_type', 'event_algorithm', 'event_nonce', 'event_ciphertext'], eventType: 'CHECK.FAIL', signType: 'HMAC-SHA256', time: 'event_create_time' },
  'v2.CHECK.SUCCESS': { title: '用户确认订单成功回调通知', members: ['algorithm', 'event_id', 'event_create_time', 'event_type', 'event_algorithm', 'event_nonce', 'event_ciphertext'], eventType: 'CHECK.SUCCESS', signType: 'HMAC-SHA256', time: 'event_create_time' },
  'v2.TRANSACTION.FAIL': { title: '订单支付失败回调通知', members: ['algorithm', 'event_id', 'event_create_time', 'event_type', 'event_algorithm', 'event_nonce', 'event_ciphertext'], eventType: 'TRANSACTION.FAIL', signType: 'HMAC-SHA256', time: 'event_create_time' },
  'v2.TRANSACTION.SUCCESS': { title: '订单支付成功回调通知', members: ['algorithm', 'event_id', 'event_create_time', 'event_type', 'event_algorithm', 'event_nonce', 'event_ciphertext'], eventType: 'TRANSACTION.SUCCESS', signType: 'HMAC-SHA256', time: 'event_create_time' },
  'v2.combined-transactions-success': { title: '合单支付通知', members: ['return_code', 'combine_appid', 'combine_mch_id', 'combine_out_trade_no', 'result_code', 'sub_order_list'], failed: 'v2.combined-transactions-failed' },
  'v2.pap-contract-state-changed': { title: '扣款服务-签约/解约结果通知', members: ['contract_code', 'plan_id', 'change_type', 'operate_time', 'request_serial'], time: 'operate_time' },
  'v2.refund-processed': { title: '退款结果通知', members: ['return_code', 'req_info'], encrypted: { member: 'req_info', beside: ['return_code', 'return_msg', 'appid', 'mch_id', 'sub_mch_id', 'sub_appid', 'nonce_str'] }, time: 'success_time' },
  'v2.transaction-success': { title: '普通支付通知', members: ['is_subscribe', 'out_trade_no', 'result_code', 'return_code', 'total_fee', 'transaction_id'], failed: 'v2.transaction-failed', time: 'time_end' },
  'v2.transactions-risk-occurred': { title: '事中-风险交易回调通知银行服务商', members: ['return_code', 'event_code', 'risk_level', 'risk_level_desc', 'transaction_id_list'], signType: 'HMAC-SHA256' },
  'v2.vehicle-state-changed-for-parking': { title: '车牌状态变更通知', members: ['plate_number', 'vehicle_event_createtime'], signType: 'HMAC-SHA256', time: 'vehicle_event_createtime' },
}
