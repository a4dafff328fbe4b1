import { toFen } from './amount.js'
import type { Names, Other, Reader } from './reader.js'

/**
 * One row of a fund flow bill: money that the merchant's account received or paid.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
 */
export interface FundFlowRow extends Other {
  /** 记账时间: `2026-05-27 10:00:00` in Beijing. */
  readonly accounting_time: string
  /** 微信支付业务单号: WeChat Pay's number of the order, refund, transfer, ... */
  readonly business_id?: string | undefined
  /** 资金流水单号 */
  readonly flow_id: string
  /** 业务名称: 交易, 退款, 分账, ... */
  readonly business_name?: string | undefined
  /** 业务类型: 交易, 扣除交易手续费, 退款, ... */
  readonly business_type?: string | undefined
  /** 收支类型: `收入` came in, `支出` went out. */
  readonly direction: string
  /** 收支金额(元); fen. */
  readonly amount: number
  /** 账户结余(元); fen, after this row. */
  readonly balance?: number | undefined
  /** 资金变更提交申请人 */
  readonly applicant?: string | undefined
  /** 备注; WeChat Pay writes a line break in it as `\n` in two characters. */
  readonly remark?: string | undefined
  /** 业务凭证号: mostly the merchant's own number. */
  readonly voucher_no?: string | undefined
}

/** Totals at the end of a fund flow bill. They match the sums of the rows. */
export interface FundFlowTotals extends Other {
  /** 资金流水总笔数 */
  readonly count: number
  /** 收入笔数 */
  readonly income_count?: number | undefined
  /** 收入金额; fen. */
  readonly income_amount?: number | undefined
  /** 支出笔数 */
  readonly expense_count?: number | undefined
  /** 支出金额; fen. */
  readonly expense_amount?: number | undefined
}

export const FUND_FLOW_COLUMNS = {
  accounting_time: ['记账时间'],
  business_id: ['微信支付业务单号'],
  flow_id: ['资金流水单号'],
  business_name: ['业务名称'],
  business_type: ['业务类型'],
  direction: ['收支类型'],
  amount: ['收支金额(元)'],
  balance: ['账户结余(元)'],
  applicant: ['资金变更提交申请人'],
  remark: ['备注'],
  voucher_no: ['业务凭证号'],
} as const satisfies Names<Exclude<keyof FundFlowRow, 'other'>>
export const FUND_FLOW_REQUIRED = ['accounting_time', 'flow_id', 'direction', 'amount'] as const
export const FUND_FLOW_TOTALS = {
  count: ['资金流水总笔数'],
  income_count: ['收入笔数'],
  income_amount: ['收入金额'],
  expense_count: ['支出笔数'],
  expense_amount: ['支出金额'],
} as const satisfies Names<Exclude<keyof FundFlowTotals, 'other'>>

export const readFundFlow: Reader<keyof typeof FUND_FLOW_COLUMNS, FundFlowRow, keyof typeof FUND_FLOW_TOTALS> = ({
  at,
  number,
  other,
}) => {
  const sums = { count: 0, income_count: 0, income_amount: 0, expense_count: 0, expense_amount: 0 }
  const read = (fields: readonly string[], line: number): FundFlowRow => {
    const row = {
      accounting_time: fields[at.accounting_time] ?? '',
      business_id: fields[at.business_id],
      flow_id: fields[at.flow_id] ?? '',
      business_name: fields[at.business_name],
      business_type: fields[at.business_type],
      direction: fields[at.direction] ?? '',
      amount: number(toFen, fields, at.amount, line) ?? 0,
      balance: number(toFen, fields, at.balance, line),
      applicant: fields[at.applicant],
      remark: fields[at.remark],
      voucher_no: fields[at.voucher_no],
      other: other(fields),
    }
    sums.count += 1
    if (row.direction === '收入') {
      sums.income_count += 1
      sums.income_amount += row.amount
    } else if (row.direction === '支出') {
      sums.expense_count += 1
      sums.expense_amount += row.amount
    }
    return row
  }
  return { read, sums }
}
