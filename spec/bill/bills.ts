// Bills as WeChat Pay writes them, with numbers that are made up

export const ALL =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
export const ALL_TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
export const SUCCESS =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注'
export const REFUND =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
/** Of merchants whose bills were never changed to the newer form. */
export const EARLY =
  '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率'
export const EARLY_TOTALS = '总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额'
export const FUND_FLOW =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
export const FUND_FLOW_TOTALS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'
/** Of profit sharing; not one of the kinds that are known. */
export const SHARING = '分账时间,分账发起方,分账方,微信订单号,分账金额(元),分账描述'

export const PAYMENT = {
  交易时间: '2026-05-27 10:00:00',
  公众账号ID: 'wxd678efh567hg6787',
  商户号: '1900007291',
  特约商户号: '0',
  子商户号: '0',
  设备号: '',
  微信订单号: '4200000000202605271234567890',
  商户订单号: 'ORDER-20260527-1',
  用户标识: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  交易类型: 'JSAPI',
  交易状态: 'SUCCESS',
  付款银行: 'OTHERS',
  货币种类: 'CNY',
  应结订单金额: '12.00',
  总金额: '12.00',
  代金券金额: '0.34',
  企业红包金额: '0.34',
  退款申请时间: '',
  退款成功时间: '',
  微信退款单号: '0',
  商户退款单号: '0',
  退款金额: '0.00',
  充值券退款金额: '0.00',
  企业红包退款金额: '0.00',
  退款类型: '',
  退款状态: '',
  商品名称: '图书，第一册',
  商户数据包: '',
  手续费: '0.07000',
  费率: '0.60%',
  订单金额: '12.34',
  申请退款金额: '0.00',
  费率备注: '',
}
export type TradeFields = Partial<typeof PAYMENT>
/** What the refund of that payment changes. */
export const REFUNDED = {
  交易时间: '2026-05-27 23:59:59',
  交易状态: 'REFUND',
  应结订单金额: '0.00',
  总金额: '0.00',
  代金券金额: '0.00',
  企业红包金额: '0.00',
  退款申请时间: '2026-05-27 23:59:59',
  退款成功时间: '2026-05-28 00:00:03',
  微信退款单号: '50000000382019052709732678859',
  商户退款单号: 'REFUND-20260527-1',
  退款金额: '12.00',
  退款类型: 'ORIGINAL',
  退款状态: 'PROCESSING',
  手续费: '-0.07000',
  订单金额: '0.00',
  申请退款金额: '12.34',
} satisfies TradeFields

export function toLine(fields: readonly string[]): string {
  return fields.map((field) => `\`${field}`).join(',')
}

export function toRow(header: string, fields: TradeFields): string {
  const all: Record<string, string> = { ...PAYMENT, ...fields }
  return toLine(header.split(',').map((name) => all[name] ?? ''))
}

/** With a BOM, and every line ended as WeChat Pay does. */
export function toText(lines: readonly string[], end = '\r\n'): string {
  return `\ufeff${lines.map((line) => line + end).join('')}`
}

/** One payment and its refund. */
export const ALL_BILL = toText([
  ALL,
  toRow(ALL, {}),
  toRow(ALL, REFUNDED),
  ALL_TOTALS,
  toLine(['2', '12.00', '12.00', '0.00', '0.00000', '12.34', '12.34']),
])
export const FUND_FLOW_BILL = toText([
  FUND_FLOW,
  toLine([
    '2026-05-27 10:00:00',
    '4200000000202605271234567890',
    '1900007291202605275884652186',
    '交易',
    '交易',
    '收入',
    '12.00',
    '112.00',
    'system',
    '',
    'ORDER-20260527-1',
  ]),
  toLine([
    '2026-05-27 10:00:00',
    '4200000000202605271234567890',
    '1900007291202605275884652187',
    '交易',
    '扣除交易手续费',
    '支出',
    '0.07',
    '111.93',
    'system',
    '结算, 手续费\\n第二行',
    'ORDER-20260527-1',
  ]),
  FUND_FLOW_TOTALS,
  toLine(['2.0', '1.0', '12.0', '1.0', '0.07']),
])

/** The same bill with other payments in it, and with totals that fit. */
export function billOf(rows: readonly TradeFields[], end = '\r\n'): string {
  const sum = (name: keyof typeof PAYMENT, decimals: number) => {
    const texts = rows.map((row) => row[name] ?? PAYMENT[name])
    const units = texts.reduce((total, text) => total + BigInt(text.replace('.', '')), 0n)
    const digits = `${units < 0n ? -units : units}`.padStart(decimals + 1, '0')
    return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  }
  const totals = [
    `${rows.length}`,
    sum('应结订单金额', 2),
    sum('退款金额', 2),
    sum('充值券退款金额', 2),
    sum('手续费', 5),
    sum('订单金额', 2),
    sum('申请退款金额', 2),
  ]
  return toText([ALL, ...rows.map((row) => toRow(ALL, row)), ALL_TOTALS, toLine(totals)], end)
}
