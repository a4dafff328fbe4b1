import { toFen, toMillifen } from './amount.js'
import type { Names, Other, Reader } from './reader.js'

/**
 * One row of a trade bill: a payment, or a refund. A member is left out (`undefined`) where the bill has no such column, and
 * is otherwise what the bill says, also where that is empty or the `0` of "there is none". Texts are the payer's and the
 * merchant's: before a spreadsheet opens them, guard against those that begin with `=`, `+`, `-` or `@`.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export interface TradeRow extends Other {
  /** 交易时间: `2026-05-27 10:00:00` in Beijing; of a refund, when it was accepted. */
  readonly trade_time: string
  /** 公众账号ID */
  readonly appid?: string | undefined
  /** 商户号 */
  readonly mchid?: string | undefined
  /** 特约商户号, earlier 子商户号; `0` where the merchant is nobody's sub-merchant. */
  readonly sub_mchid?: string | undefined
  /** 设备号 */
  readonly device_id?: string | undefined
  /** 微信订单号; of a refund, the order's. */
  readonly transaction_id: string
  /** 商户订单号; of a refund, the order's. */
  readonly out_trade_no: string
  /** 用户标识 */
  readonly openid?: string | undefined
  /** 交易类型: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, ... */
  readonly trade_type?: string | undefined
  /** 交易状态: `SUCCESS` of a payment, also of one that was refunded since; `REFUND` of a refund; `REVOKED`. */
  readonly trade_state?: string | undefined
  /** 付款银行 */
  readonly bank_type?: string | undefined
  /** 货币种类 */
  readonly currency?: string | undefined
  /** 应结订单金额, earlier 总金额; fen. `0` of a refund. */
  readonly settlement_total_fee?: number | undefined
  /** 代金券金额, earlier 企业红包金额; fen. */
  readonly coupon_fee?: number | undefined
  /** 退款申请时间, in bills of refunds alone. */
  readonly refund_create_time?: string | undefined
  /** 退款成功时间, in bills of refunds alone. */
  readonly refund_success_time?: string | undefined
  /** 微信退款单号; `0` of a payment. */
  readonly refund_id?: string | undefined
  /** 商户退款单号; `0` of a payment. */
  readonly out_refund_no?: string | undefined
  /** 退款金额; fen. */
  readonly refund_fee?: number | undefined
  /** 充值券退款金额, earlier 企业红包退款金额; fen. */
  readonly coupon_refund_fee?: number | undefined
  /** 退款类型: `ORIGINAL`, `BALANCE`, ... */
  readonly refund_type?: string | undefined
  /** 退款状态, as it was when the bill was made: it is never brought up to date. */
  readonly refund_status?: string | undefined
  /** 商品名称 */
  readonly description?: string | undefined
  /** 商户数据包 */
  readonly attach?: string | undefined
  /**
   * 手续费, in thousandths of a fen: the bill has five decimals of a yuan, and none is rounded away. `fee_millifen / 1000`
   * is fen. Negative where a refund gives it back.
   */
  readonly fee_millifen?: number | undefined
  /** 费率: `0.60%` */
  readonly rate?: string | undefined
  /** 订单金额; fen. What the order came to, with coupons; `0` of a refund. */
  readonly order_fee?: number | undefined
  /** 申请退款金额; fen. What was asked for, with coupons. */
  readonly apply_refund_fee?: number | undefined
  /** 费率备注 */
  readonly rate_remark?: string | undefined
}

/**
 * What the end of a trade bill says, found equal to what its rows come to; a total is left out (`undefined`) where the rows
 * have no such column to prove it by.
 */
export interface TradeTotals extends Other {
  /** 总交易单数: payments and refunds. */
  readonly count: number
  /** 应结订单总金额, earlier 总交易额; fen. */
  readonly settlement_total_fee?: number | undefined
  /** 退款总金额; fen. */
  readonly refund_fee?: number | undefined
  /** 充值券退款总金额, earlier 总企业红包退款金额; fen. */
  readonly coupon_refund_fee?: number | undefined
  /** 手续费总金额, in thousandths of a fen; less what refunds gave back. */
  readonly fee_millifen?: number | undefined
  /** 订单总金额; fen. */
  readonly order_fee?: number | undefined
  /** 申请退款总金额; fen. */
  readonly apply_refund_fee?: number | undefined
}

/** Newest name first. */
export const TRADE_COLUMNS = {
  trade_time: ['交易时间'],
  appid: ['公众账号ID'],
  mchid: ['商户号'],
  sub_mchid: ['特约商户号', '子商户号'],
  device_id: ['设备号'],
  transaction_id: ['微信订单号'],
  out_trade_no: ['商户订单号'],
  openid: ['用户标识'],
  trade_type: ['交易类型'],
  trade_state: ['交易状态'],
  bank_type: ['付款银行'],
  currency: ['货币种类'],
  settlement_total_fee: ['应结订单金额', '总金额'],
  coupon_fee: ['代金券金额', '企业红包金额', '代金券或立减优惠金额'],
  refund_create_time: ['退款申请时间'],
  refund_success_time: ['退款成功时间'],
  refund_id: ['微信退款单号'],
  out_refund_no: ['商户退款单号'],
  refund_fee: ['退款金额'],
  coupon_refund_fee: ['充值券退款金额', '企业红包退款金额', '代金券或立减优惠退款金额'],
  refund_type: ['退款类型'],
  refund_status: ['退款状态'],
  description: ['商品名称'],
  attach: ['商户数据包'],
  fee_millifen: ['手续费'],
  rate: ['费率'],
  order_fee: ['订单金额'],
  apply_refund_fee: ['申请退款金额'],
  rate_remark: ['费率备注'],
} as const satisfies Names<Exclude<keyof TradeRow, 'other'>>
export const TRADE_REQUIRED = ['trade_time', 'transaction_id', 'out_trade_no'] as const
export const TRADE_TOTALS = {
  count: ['总交易单数'],
  settlement_total_fee: ['应结订单总金额', '总交易额'],
  refund_fee: ['退款总金额', '总退款金额'],
  coupon_refund_fee: ['充值券退款总金额', '总企业红包退款金额', '总代金券或立减优惠退款金额'],
  fee_millifen: ['手续费总金额'],
  order_fee: ['订单总金额'],
  apply_refund_fee: ['申请退款总金额'],
} as const satisfies Names<Exclude<keyof TradeTotals, 'other'>>

/** One literal with every member, so that all rows are of one shape to V8: an object filled column by column is several times slower. */
export const readTrade: Reader<keyof typeof TRADE_COLUMNS, TradeRow, keyof typeof TRADE_TOTALS> = ({
  at,
  number,
  other,
}) => {
  const sums = {
    count: 0,
    settlement_total_fee: 0,
    refund_fee: 0,
    coupon_refund_fee: 0,
    fee_millifen: 0,
    order_fee: 0,
    apply_refund_fee: 0,
  }
  const read = (fields: readonly string[], line: number): TradeRow => {
    const row = {
      trade_time: fields[at.trade_time] ?? '',
      appid: fields[at.appid],
      mchid: fields[at.mchid],
      sub_mchid: fields[at.sub_mchid],
      device_id: fields[at.device_id],
      transaction_id: fields[at.transaction_id] ?? '',
      out_trade_no: fields[at.out_trade_no] ?? '',
      openid: fields[at.openid],
      trade_type: fields[at.trade_type],
      trade_state: fields[at.trade_state],
      bank_type: fields[at.bank_type],
      currency: fields[at.currency],
      settlement_total_fee: number(toFen, fields, at.settlement_total_fee, line),
      coupon_fee: number(toFen, fields, at.coupon_fee, line),
      refund_create_time: fields[at.refund_create_time],
      refund_success_time: fields[at.refund_success_time],
      refund_id: fields[at.refund_id],
      out_refund_no: fields[at.out_refund_no],
      refund_fee: number(toFen, fields, at.refund_fee, line),
      coupon_refund_fee: number(toFen, fields, at.coupon_refund_fee, line),
      refund_type: fields[at.refund_type],
      refund_status: fields[at.refund_status],
      description: fields[at.description],
      attach: fields[at.attach],
      fee_millifen: number(toMillifen, fields, at.fee_millifen, line),
      rate: fields[at.rate],
      order_fee: number(toFen, fields, at.order_fee, line),
      apply_refund_fee: number(toFen, fields, at.apply_refund_fee, line),
      rate_remark: fields[at.rate_remark],
      other: other(fields),
    }
    // over all rows, whatever their state, as in every bill that is published: of a refund, the order counts for nothing and
    // the fee is negative. None of those has a REVOKED row; if its totals were made otherwise, the bill would be refused
    sums.count += 1
    sums.settlement_total_fee += row.settlement_total_fee ?? 0
    sums.refund_fee += row.refund_fee ?? 0
    sums.coupon_refund_fee += row.coupon_refund_fee ?? 0
    sums.fee_millifen += row.fee_millifen ?? 0
    sums.order_fee += row.order_fee ?? 0
    sums.apply_refund_fee += row.apply_refund_fee ?? 0
    return row
  }
  return { read, sums }
}
