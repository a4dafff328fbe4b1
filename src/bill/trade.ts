import { toFen, toMillifen } from './amount.js'
import type { Names, Other, Reader } from './reader.js'

/**
 * One row of a trade bill: a payment or a refund. A member is `undefined` if the bill has no such column. Otherwise it has the
 * value in the bill, which may be empty, or `0` for "none". Payers and merchants write some of the texts: before you open them
 * in a spreadsheet, escape texts that begin with `=`, `+`, `-` or `@`.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export interface TradeRow extends Other {
  /** 交易时间: `2026-05-27 10:00:00` in Beijing time; for a refund, the time when it was accepted. */
  readonly trade_time: string
  /** 公众账号ID */
  readonly appid?: string | undefined
  /** 商户号 */
  readonly mchid?: string | undefined
  /** 特约商户号, earlier 子商户号; `0` without a sub-merchant. */
  readonly sub_mchid?: string | undefined
  /** 设备号 */
  readonly device_id?: string | undefined
  /** 微信订单号; for a refund, the number of its order. */
  readonly transaction_id: string
  /** 商户订单号; for a refund, the number of its order. */
  readonly out_trade_no: string
  /** 用户标识 */
  readonly openid?: string | undefined
  /** 交易类型: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, ... */
  readonly trade_type?: string | undefined
  /** 交易状态: `SUCCESS` for a payment, also if it was refunded later; `REFUND` for a refund; `REVOKED`. */
  readonly trade_state?: string | undefined
  /** 付款银行 */
  readonly bank_type?: string | undefined
  /** 货币种类 */
  readonly currency?: string | undefined
  /** 应结订单金额, earlier 总金额; fen. `0` for a refund. */
  readonly settlement_total_fee?: number | undefined
  /** 代金券金额, earlier 企业红包金额; fen. */
  readonly coupon_fee?: number | undefined
  /** 退款申请时间, only in refund bills. */
  readonly refund_create_time?: string | undefined
  /** 退款成功时间, only in refund bills. */
  readonly refund_success_time?: string | undefined
  /** 微信退款单号; `0` for a payment. */
  readonly refund_id?: string | undefined
  /** 商户退款单号; `0` for a payment. */
  readonly out_refund_no?: string | undefined
  /** 退款金额; fen. */
  readonly refund_fee?: number | undefined
  /** 充值券退款金额, earlier 企业红包退款金额; fen. */
  readonly coupon_refund_fee?: number | undefined
  /** 退款类型: `ORIGINAL`, `BALANCE`, ... */
  readonly refund_type?: string | undefined
  /** 退款状态 at the time when the bill was created. It is never updated. */
  readonly refund_status?: string | undefined
  /** 商品名称 */
  readonly description?: string | undefined
  /** 商户数据包 */
  readonly attach?: string | undefined
  /**
   * 手续费 in thousandths of a fen, without rounding: the bill has five decimals of a yuan. `fee_millifen / 1000` is fen.
   * Negative if a refund returns the fee.
   */
  readonly fee_millifen?: number | undefined
  /** 费率: `0.60%` */
  readonly rate?: string | undefined
  /** 订单金额; fen. Total of the order, coupons included; `0` for a refund. */
  readonly order_fee?: number | undefined
  /** 申请退款金额; fen. Requested refund, coupons included. */
  readonly apply_refund_fee?: number | undefined
  /** 费率备注 */
  readonly rate_remark?: string | undefined
}

/**
 * Totals at the end of a trade bill. They match the sums of the rows. A total is `undefined` if the rows have no such column.
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
  /** 手续费总金额 in thousandths of a fen, minus the fees returned by refunds. */
  readonly fee_millifen?: number | undefined
  /** 订单总金额; fen. */
  readonly order_fee?: number | undefined
  /** 申请退款总金额; fen. */
  readonly apply_refund_fee?: number | undefined
}

/** Column names, newest name first. */
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

/** Uses one object literal, so that all rows have one hidden class in V8. Filling an object column by column is several times slower. */
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
    // sums all rows, independent of their state, as in every published sample bill: a refund has order amount 0 and a negative
    // fee. No sample has a REVOKED row; if WeChat Pay sums it differently, the bill is rejected
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
