// printed by scripts/generate.ts from src/catalogue: do not edit
import type { Response, V2Options } from '../../chain/call.js'
import type { Branch } from '../../chain/chain.js'

export interface V2Mmpaymkttransfers extends Branch {
  readonly gethbinfo: V2MmpaymkttransfersGethbinfo
  readonly gettransferinfo: V2MmpaymkttransfersGettransferinfo
  readonly promotion: V2MmpaymkttransfersPromotion
  readonly query_coupon_stock: V2MmpaymkttransfersQuery_coupon_stock
  readonly querycouponsinfo: V2MmpaymkttransfersQuerycouponsinfo
  readonly queryworkwxredpack: V2MmpaymkttransfersQueryworkwxredpack
  readonly send_coupon: V2MmpaymkttransfersSend_coupon
  readonly sendgroupredpack: V2MmpaymkttransfersSendgroupredpack
  readonly sendminiprogramhb: V2MmpaymkttransfersSendminiprogramhb
  readonly sendredpack: V2MmpaymkttransfersSendredpack
  readonly sendworkwxredpack: V2MmpaymkttransfersSendworkwxredpack
}

export interface V2MmpaymkttransfersGethbinfoPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  mch_billno: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /** 至多 32 个字符 */
  appid: string
  /**
   * 订单类型
   * 至多 32 个字符
   */
  bill_type: 'MCHT' | (string & {})
}
export interface V2MmpaymkttransfersGethbinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  mch_billno?: string
  /** 商户号 */
  mch_id?: string
  /** 红包单号 */
  detail_id?: string
  /**
   * 红包状态
   * - `SENDING` 发放中
   * - `SENT` 已发放待领取
   * - `FAILED` 发放失败
   * - `RECEIVED` 已领取
   * - `RFUND_ING` 退款中
   * - `REFUND` 已退款
   */
  status?: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 */
  send_type?: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {})
  /** 红包类型 */
  hb_type?: 'NORMAL' | 'GROUP' | (string & {})
  /** 红包个数 */
  total_num?: string
  /** 红包金额（整数，最小货币单位，人民币为分） */
  total_amount?: string
  /** 失败原因 */
  reason?: string | null
  /** 红包发送时间 */
  send_time?: string
  /** 红包退款时间 */
  refund_time?: string | null
  /** 红包退款金额（整数，最小货币单位，人民币为分） */
  refund_amount?: string | null
  /** 祝福语 */
  wishing?: string | null
  /** 活动描述 */
  remark?: string | null
  /** 活动名称 */
  act_name?: string | null
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid */
      openid?: string
      /** 金额（整数，最小货币单位，人民币为分） */
      amount?: string
      /** 接收时间 */
      rcv_time?: string
    }[] | null
  }
}
export interface V2MmpaymkttransfersGethbinfo extends Branch {
  /**
   * **查询红包记录**
   *
   * APIv2∙资金应用∙红包 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
   * @deprecated 已关闭，请改用 /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}、/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
   */
  post(options: { xml: V2MmpaymkttransfersGethbinfoPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersGethbinfoPostData>>
  /** {@link V2MmpaymkttransfersGethbinfo.post} */
  readonly postAsync: V2MmpaymkttransfersGethbinfo['post']
}

export interface V2MmpaymkttransfersGettransferinfoPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  partner_trade_no: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /** 至多 128 个字符 */
  appid: string
}
export interface V2MmpaymkttransfersGettransferinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户单号 */
  partner_trade_no?: string
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 付款单号 */
  detail_id?: string
  /** 转账状态 */
  status?: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 */
  reason?: string | null
  /** 收款用户openid */
  openid?: string
  /** 收款用户姓名 */
  transfer_name?: string | null
  /** 付款金额（整数，最小货币单位，人民币为分） */
  payment_amount?: string
  /** 转账时间 */
  transfer_time?: string
  /** 付款成功时间 */
  payment_time?: string
  /** 企业付款备注 */
  desc?: string
}
export interface V2MmpaymkttransfersGettransferinfo extends Branch {
  /**
   * **查询企业向微信用户个人付款**
   *
   * APIv2∙资金应用∙付款 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   */
  post(options: { xml: V2MmpaymkttransfersGettransferinfoPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersGettransferinfoPostData>>
  /** {@link V2MmpaymkttransfersGettransferinfo.post} */
  readonly postAsync: V2MmpaymkttransfersGettransferinfo['post']
}

export interface V2MmpaymkttransfersPromotion extends Branch {
  readonly paywwsptrans2pocket: V2MmpaymkttransfersPromotionPaywwsptrans2pocket
  readonly querywwsptrans2pocket: V2MmpaymkttransfersPromotionQuerywwsptrans2pocket
  readonly transfers: V2MmpaymkttransfersPromotionTransfers
}

export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml {
  /**
   * 公众账号appid
   * 至多 128 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  partner_trade_no: string
  /**
   * 用户openid
   * 至多 64 个字符
   */
  openid: string
  /**
   * 校验用户姓名选项
   * 至多 16 个字符
   */
  check_name: 'FORCE_CHECK' | (string & {})
  /**
   * 收款用户姓名
   * 至多 64 个字符
   */
  re_user_name?: string | null | undefined
  /** 金额（整数，最小货币单位，人民币为分） */
  amount: string | number
  /**
   * 企业付款备注
   * 至多 100 个字符
   */
  desc: string
  /**
   * Ip地址
   * 至多 32 个字符
   */
  spbill_create_ip: string
  /**
   * 企业微信签名
   * 至多 32 个字符
   */
  workwx_sign: string
  /**
   * 付款消息类型
   * 至多 32 个字符
   */
  ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG' | (string & {})
  /** 审批单号 */
  approval_number: string
  /** 审批类型 */
  approval_type?: '1' | (string & {}) | (number & {}) | undefined
  /** 项目名称 */
  act_name: string
  /**
   * 付款的应用id
   * 数字组成的字符串
   */
  agentid?: string | undefined
}
export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 设备号 */
  device_info?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  partner_trade_no?: string
  /** 微信付款单号 */
  payment_no?: string
  /** 付款成功时间 */
  payment_time?: string
}
export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocket extends Branch {
  /**
   * **向员工付款**
   *
   * APIv2∙企微∙付款 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
   */
  post(options: { xml: V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostData>>
  /** {@link V2MmpaymkttransfersPromotionPaywwsptrans2pocket.post} */
  readonly postAsync: V2MmpaymkttransfersPromotionPaywwsptrans2pocket['post']
}

export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  partner_trade_no?: string | undefined
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /** 至多 32 个字符 */
  appid: string
}
export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  partner_trade_no?: string
  /** 商户号 */
  mch_id?: string
  /** 红包单号 */
  detail_id?: string
  /** 红包状态 */
  status?: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 */
  reason?: string | null
  /** 收款用户姓名 */
  transfer_name?: string
  /** 红包退款金额（整数，最小货币单位，人民币为分） */
  payment_amount?: string
  /** 转账时间 */
  transfer_time?: string
  /** 付款描述 */
  desc?: string
}
export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocket extends Branch {
  /**
   * **查询付款记录**
   *
   * APIv2∙企微∙付款 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
   */
  post(options: { xml: V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostData>>
  /** {@link V2MmpaymkttransfersPromotionQuerywwsptrans2pocket.post} */
  readonly postAsync: V2MmpaymkttransfersPromotionQuerywwsptrans2pocket['post']
}

export interface V2MmpaymkttransfersPromotionTransfersPostXml {
  /**
   * 商户账号appid
   * 至多 128 个字符
   */
  mch_appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mchid?: string | undefined
  /**
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 32 个字符
   */
  partner_trade_no: string
  /**
   * 用户openid
   * 至多 64 个字符
   */
  openid: string
  /**
   * 校验用户姓名选项
   * 至多 16 个字符
   */
  check_name: string
  /**
   * 收款用户姓名
   * 至多 64 个字符
   */
  re_user_name?: string | null | undefined
  /** 金额（整数，最小货币单位，人民币为分） */
  amount: string | number
  /**
   * 企业付款备注
   * 至多 100 个字符
   */
  desc: string
  /**
   * Ip地址
   * 至多 32 个字符
   */
  spbill_create_ip: string
  /**
   * 付款场景
   * 至多 64 个字符
   */
  scene?: string | undefined
  /** 品牌ID */
  brand_id?: string | number | undefined
  /**
   * 消息模板ID
   * 至多 128 个字符
   */
  finder_template_id?: string | undefined
}
export interface V2MmpaymkttransfersPromotionTransfersPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 商户appid */
  mch_appid?: string
  /** 商户号 */
  mchid?: string
  /** 设备号 */
  device_info?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  partner_trade_no?: string
  /** 微信付款单号 */
  payment_no?: string
  /** 付款成功时间 */
  payment_time?: string
}
export interface V2MmpaymkttransfersPromotionTransfers extends Branch {
  /**
   * **向微信用户个人付款**
   *
   * APIv2∙资金应用∙付款 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   */
  post(options: { xml: V2MmpaymkttransfersPromotionTransfersPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersPromotionTransfersPostData>>
  /** {@link V2MmpaymkttransfersPromotionTransfers.post} */
  readonly postAsync: V2MmpaymkttransfersPromotionTransfers['post']
}

export interface V2MmpaymkttransfersQuery_coupon_stockPostXml {
  /** 代金券批次id */
  coupon_stock_id: string
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 操作员
   * 至多 32 个字符
   */
  op_user_id?: string | null | undefined
  /**
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 协议版本
   * 至多 32 个字符
   */
  version?: '1.0' | (string & {}) | null | undefined
  /**
   * 协议类型
   * 至多 32 个字符
   */
  type?: 'XML' | (string & {}) | null | undefined
}
export interface V2MmpaymkttransfersQuery_coupon_stockPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 设备号 */
  device_info?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 代金券批次ID */
  coupon_stock_id?: string
  /** 代金券名称 */
  coupon_name?: string | null
  /** 代金券面额 */
  coupon_value?: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string | null
  /** 代金券批次状态 */
  coupon_stock_status?: string
  /** 代金券数量 */
  coupon_total?: string
  /** 代金券最大领取数量 */
  max_quota?: string | null
  /** 代金券已经发送的数量 */
  is_send_num?: string | null
  /** 生效开始时间 */
  begin_time?: string
  /** 生效结束时间 */
  end_time?: string
  /** 创建时间 */
  create_time?: string
  /** 代金券预算额度 */
  coupon_budget?: string | null
  /** 生效开始时间 */
  begin_time_t?: string
  /** 生效结束时间 */
  end_time_t?: string
  /** 创建时间 */
  create_time_t?: string
}
export interface V2MmpaymkttransfersQuery_coupon_stock extends Branch {
  /**
   * **查询代金券批次**
   *
   * APIv2∙代金券 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
   * @deprecated 已废弃，请改用 /v3/marketing/favor/stocks/{stock_id}
   */
  post(options: { xml: V2MmpaymkttransfersQuery_coupon_stockPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersQuery_coupon_stockPostData>>
  /** {@link V2MmpaymkttransfersQuery_coupon_stock.post} */
  readonly postAsync: V2MmpaymkttransfersQuery_coupon_stock['post']
}

export interface V2MmpaymkttransfersQuerycouponsinfoPostXml {
  /** 代金券id */
  coupon_id: string
  /** 用户openid */
  openid: string
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /** 批次号 */
  stock_id: string
  /**
   * 操作员
   * 至多 32 个字符
   */
  op_user_id?: string | null | undefined
  /**
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 协议版本
   * 至多 32 个字符
   */
  version?: '1.0' | (string & {}) | null | undefined
  /**
   * 协议类型
   * 至多 32 个字符
   */
  type?: 'XML' | (string & {}) | null | undefined
}
export interface V2MmpaymkttransfersQuerycouponsinfoPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 代金券批次ID */
  coupon_stock_id?: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券面额 */
  coupon_value?: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string | null
  /** 代金券名称 */
  coupon_name?: string | null
  /** 代金券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 代金券描述 */
  coupon_desc?: string
  /** 代金券实际使用金额（整数，最小货币单位，人民币为分） */
  coupon_use_value?: string
  /** 优惠剩余可用额 */
  coupon_remain_value?: string
  /** 发放来源 */
  send_source?: 'FULL_SEND' | 'NORMAL' | (string & {})
  /** 是否允许部分使用 */
  is_partial_use?: '1' | (string & {})
}
export interface V2MmpaymkttransfersQuerycouponsinfo extends Branch {
  /**
   * **查询代金券信息**
   *
   * APIv2∙代金券 · 商户、服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
   * @deprecated 已废弃，请改用 /v3/marketing/favor/users/{openid}/coupons/{coupon_id}
   */
  post(options: { xml: V2MmpaymkttransfersQuerycouponsinfoPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersQuerycouponsinfoPostData>>
  /** {@link V2MmpaymkttransfersQuerycouponsinfo.post} */
  readonly postAsync: V2MmpaymkttransfersQuerycouponsinfo['post']
}

export interface V2MmpaymkttransfersQueryworkwxredpackPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  mch_billno: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /** 至多 32 个字符 */
  appid: string
}
export interface V2MmpaymkttransfersQueryworkwxredpackPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  mch_billno?: string
  /** 商户号 */
  mch_id?: string
  /** 红包单号 */
  detail_id?: string
  /**
   * 红包状态
   * - `SENDING` 发放
   * - `SENT` 已发放待领取
   * - `FAILED` 发放失败
   * - `RECEIVED` 已领取
   * - `RFUND_ING` 退款中
   * - `REFUND` 已退款
   */
  status?: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 */
  send_type?: 'API' | (string & {})
  /** 红包金额（整数，最小货币单位，人民币为分） */
  total_amount?: string
  /** 失败原因 */
  reason?: string | null
  /** 红包发送时间 */
  send_time?: string
  /** 红包退款时间 */
  refund_time?: string | null
  /** 红包退款金额（整数，最小货币单位，人民币为分） */
  refund_amount?: string | null
  /** 祝福语 */
  wishing?: string | null
  /** 活动描述 */
  remark?: string | null
  /** 活动名称 */
  act_name?: string | null
  /** 领取红包的Openid */
  openid?: string
  /** 金额（整数，最小货币单位，人民币为分） */
  amount?: string
  /** 接收时间 */
  rcv_time?: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
export interface V2MmpaymkttransfersQueryworkwxredpack extends Branch {
  /**
   * **查询红包记录**
   *
   * APIv2∙企微∙红包 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90276
   */
  post(options: { xml: V2MmpaymkttransfersQueryworkwxredpackPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersQueryworkwxredpackPostData>>
  /** {@link V2MmpaymkttransfersQueryworkwxredpack.post} */
  readonly postAsync: V2MmpaymkttransfersQueryworkwxredpack['post']
}

export interface V2MmpaymkttransfersSend_couponPostXml {
  /** 代金券批次id */
  coupon_stock_id: string
  /** openid记录数 */
  openid_count: string | number
  /** 商户单据号 */
  partner_trade_no: string
  /** 用户openid */
  openid: string
  /**
   * 公众账号ID
   * 至多 32 个字符
   */
  appid: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 操作员
   * 至多 32 个字符
   */
  op_user_id?: string | null | undefined
  /**
   * 设备号
   * 至多 32 个字符
   */
  device_info?: string | null | undefined
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 协议版本
   * 至多 32 个字符
   */
  version?: '1.0' | (string & {}) | null | undefined
  /**
   * 协议类型
   * 至多 32 个字符
   */
  type?: 'XML' | (string & {}) | null | undefined
}
export interface V2MmpaymkttransfersSend_couponPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 设备号 */
  device_info?: string | null
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 代金券批次id */
  coupon_stock_id?: string
  /** 返回记录数 */
  resp_count?: string
  /** 成功记录数 */
  success_count?: string
  /** 失败记录数 */
  failed_count?: string
  /** 用户标识 */
  openid?: string
  /** 返回码 */
  ret_code?: string
  /** 代金券id */
  coupon_id?: string
  /** 返回信息 */
  ret_msg?: string
}
export interface V2MmpaymkttransfersSend_coupon extends Branch {
  /**
   * **发放代金券**
   *
   * APIv2∙代金券 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
   * @deprecated 已废弃，请改用 /v3/marketing/favor/users/{openid}/coupons
   */
  post(options: { xml: V2MmpaymkttransfersSend_couponPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersSend_couponPostData>>
  /** {@link V2MmpaymkttransfersSend_coupon.post} */
  readonly postAsync: V2MmpaymkttransfersSend_coupon['post']
}

export interface V2MmpaymkttransfersSendgroupredpackPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  mch_billno: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 公众账号appid
   * 至多 32 个字符
   */
  wxappid: string
  /**
   * 商户名称
   * 至多 32 个字符
   */
  send_name: string
  /**
   * 用户openid
   * 至多 32 个字符
   */
  re_openid: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /** 红包发放总人数 */
  total_num: string | number
  /**
   * 红包金额设置方式
   * 至多 32 个字符
   */
  amt_type: 'ALL_RAND' | (string & {})
  /**
   * 红包祝福语
   * 至多 128 个字符
   */
  wishing: string
  /**
   * 活动名称
   * 至多 32 个字符
   */
  act_name: string
  /**
   * 备注
   * 至多 256 个字符
   */
  remark: string
  /**
   * 场景id
   * 至多 32 个字符
   * - `PRODUCT_1` 商品促销
   * - `PRODUCT_2` 抽奖
   * - `PRODUCT_3` 虚拟物品兑奖
   * - `PRODUCT_4` 企业内部福利
   * - `PRODUCT_5` 渠道分润
   * - `PRODUCT_6` 保险回馈
   * - `PRODUCT_7` 彩票派奖
   * - `PRODUCT_8` 税务刮奖
   */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined
  /**
   * 活动信息
   * 至多 128 个字符
   */
  risk_info?: string | null | undefined
}
export interface V2MmpaymkttransfersSendgroupredpackPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  mch_billno?: string
  /** 商户号 */
  mch_id?: string
  /** 公众账号appid */
  wxappid?: string
  /** 用户openid */
  re_openid?: string
  /** 总金额（整数，最小货币单位，人民币为分） */
  total_amount?: string
  /** 微信单号 */
  send_listid?: string
}
export interface V2MmpaymkttransfersSendgroupredpack extends Branch {
  /**
   * **发放裂变红包**
   *
   * APIv2∙资金应用∙红包 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
   * @deprecated 已不推荐使用
   */
  post(options: { xml: V2MmpaymkttransfersSendgroupredpackPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersSendgroupredpackPostData>>
  /** {@link V2MmpaymkttransfersSendgroupredpack.post} */
  readonly postAsync: V2MmpaymkttransfersSendgroupredpack['post']
}

export interface V2MmpaymkttransfersSendminiprogramhbPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  mch_billno: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 公众账号appid
   * 至多 32 个字符
   */
  wxappid: string
  /**
   * 商户名称
   * 至多 32 个字符
   */
  send_name: string
  /**
   * 用户openid
   * 至多 32 个字符
   */
  re_openid: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /** 红包发放总人数 */
  total_num: string | number
  /**
   * 红包祝福语
   * 至多 128 个字符
   */
  wishing: string
  /**
   * 活动名称
   * 至多 32 个字符
   */
  act_name: string
  /**
   * 备注
   * 至多 256 个字符
   */
  remark: string
  /**
   * 活动信息
   * 至多 256 个字符
   */
  notify_way: 'MINI_PROGRAM_JSAPI' | (string & {})
  /**
   * 场景id
   * 至多 32 个字符
   * - `PRODUCT_1` 商品促销
   * - `PRODUCT_2` 抽奖
   * - `PRODUCT_3` 虚拟物品兑奖
   * - `PRODUCT_4` 企业内部福利
   * - `PRODUCT_5` 渠道分润
   * - `PRODUCT_6` 保险回馈
   * - `PRODUCT_7` 彩票派奖
   * - `PRODUCT_8` 税务刮奖
   */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined
}
export interface V2MmpaymkttransfersSendminiprogramhbPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  mch_billno?: string
  /** 商户号 */
  mch_id?: string
  /** 公众账号appid */
  wxappid?: string
  /** 用户openid */
  re_openid?: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  total_amount?: string
  /** 微信单号 */
  send_listid?: string
  /** Jsapi的入参 */
  package?: string
}
export interface V2MmpaymkttransfersSendminiprogramhb extends Branch {
  /**
   * **发放小程序红包接口**
   *
   * APIv2∙资金应用∙红包 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * @deprecated 已关闭，请改用 /v3/fund-app/mch-transfer/transfer-bills
   */
  post(options: { xml: V2MmpaymkttransfersSendminiprogramhbPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersSendminiprogramhbPostData>>
  /** {@link V2MmpaymkttransfersSendminiprogramhb.post} */
  readonly postAsync: V2MmpaymkttransfersSendminiprogramhb['post']
}

export interface V2MmpaymkttransfersSendredpackPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  mch_billno: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 子商户号
   * 至多 32 个字符
   */
  sub_mch_id?: string | undefined
  /**
   * 触达用户appid
   * 至多 32 个字符
   */
  msgappid?: string | undefined
  /**
   * 公众账号appid
   * 至多 32 个字符
   */
  wxappid: string
  /**
   * 商户名称
   * 至多 32 个字符
   */
  send_name: string
  /**
   * 用户openid
   * 至多 32 个字符
   */
  re_openid: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /** 红包发放总人数 */
  total_num: string | number
  /**
   * 红包祝福语
   * 至多 128 个字符
   */
  wishing: string
  /**
   * Ip地址
   * 至多 15 个字符
   */
  client_ip: string
  /**
   * 活动名称
   * 至多 32 个字符
   */
  act_name: string
  /**
   * 备注
   * 至多 256 个字符
   */
  remark: string
  /**
   * 场景id
   * 至多 32 个字符
   * - `PRODUCT_1` 商品促销
   * - `PRODUCT_2` 抽奖
   * - `PRODUCT_3` 虚拟物品兑奖
   * - `PRODUCT_4` 企业内部福利
   * - `PRODUCT_5` 渠道分润
   * - `PRODUCT_6` 保险回馈
   * - `PRODUCT_7` 彩票派奖
   * - `PRODUCT_8` 税务刮奖
   */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined
  /**
   * 活动信息
   * 至多 128 个字符
   */
  risk_info?: string | null | undefined
}
export interface V2MmpaymkttransfersSendredpackPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  mch_billno?: string
  /** 商户号 */
  mch_id?: string
  /** 公众账号appid */
  wxappid?: string
  /** 用户openid */
  re_openid?: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  total_amount?: string
  /** 微信单号 */
  send_listid?: string
}
export interface V2MmpaymkttransfersSendredpack extends Branch {
  /**
   * **发放普通红包**
   *
   * APIv2∙资金应用∙红包 · 商户、服务商
   *
   * 需要商户API证书（双向TLS）
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * @deprecated 已关闭，请改用 /v3/fund-app/mch-transfer/transfer-bills
   */
  post(options: { xml: V2MmpaymkttransfersSendredpackPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersSendredpackPostData>>
  /** {@link V2MmpaymkttransfersSendredpack.post} */
  readonly postAsync: V2MmpaymkttransfersSendredpack['post']
}

export interface V2MmpaymkttransfersSendworkwxredpackPostXml {
  /**
   * 随机字符串
   * 至多 32 个字符
   */
  nonce_str?: string | undefined
  /**
   * 签名
   * 至多 32 个字符
   */
  sign?: string | undefined
  /**
   * 商户订单号
   * 至多 28 个字符
   */
  mch_billno: string
  /**
   * 商户号
   * 至多 32 个字符
   */
  mch_id?: string | undefined
  /**
   * 公众账号appid
   * 至多 32 个字符
   */
  wxappid: string
  /**
   * 发送红包的应用id
   * 数字组成的字符串
   */
  agentid?: string | undefined
  /**
   * 发送者名称
   * 至多 128 个字符
   */
  sender_name: string
  /**
   * 发送者头像
   * 至多 128 个字符
   */
  sender_header_media_id?: string | undefined
  /**
   * 用户openid
   * 至多 32 个字符
   */
  re_openid: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  total_amount: string | number
  /**
   * 红包祝福语
   * 至多 128 个字符
   */
  wishing: string
  /**
   * 活动名称
   * 至多 32 个字符
   */
  act_name: string
  /**
   * 备注
   * 至多 256 个字符
   */
  remark: string
  /**
   * 场景id
   * 至多 32 个字符
   */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | (string & {}) | null | undefined
  /**
   * 企业微信签名
   * 至多 32 个字符
   */
  workwx_sign: string
}
export interface V2MmpaymkttransfersSendworkwxredpackPostData {
  /** 返回状态码 */
  return_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | null
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | null
  /** 错误代码描述 */
  err_code_des?: string | null
  /** 商户订单号 */
  mch_billno?: string
  /** 商户号 */
  mch_id?: string
  /** 公众账号appid */
  wxappid?: string
  /** 用户openid */
  re_openid?: string
  /** 付款金额（整数，最小货币单位，人民币为分） */
  total_amount?: string
  /** 微信单号 */
  send_listid?: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
export interface V2MmpaymkttransfersSendworkwxredpack extends Branch {
  /**
   * **发放企业红包**
   *
   * APIv2∙企微∙红包 · 商户
   *
   * 需要商户API证书（双向TLS）
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90275
   */
  post(options: { xml: V2MmpaymkttransfersSendworkwxredpackPostXml } & V2Options): Promise<Response<V2MmpaymkttransfersSendworkwxredpackPostData>>
  /** {@link V2MmpaymkttransfersSendworkwxredpack.post} */
  readonly postAsync: V2MmpaymkttransfersSendworkwxredpack['post']
}
