import { createReadStream } from 'node:fs'
// biome-ignore lint/correctness/noUndeclaredDependencies: the package itself; bench/build.ts puts dist in its place
import { parseBill } from 'wechatpay-chain'
import { loadPapaparse } from './rivals.js'

// a trade bill, and the ways to read its rows

const HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
const LINES_AT_ONCE = 1000

/** A bill with this number of payments and correct totals. A row has about 280 bytes. */
export function* billText(rows: number): Generator<string> {
  let [orders, fees] = [0, 0]
  yield `\ufeff${HEADER}\r\n`
  for (let row = 0; row < rows; ) {
    let lines = ''
    for (const end = Math.min(row + LINES_AT_ONCE, rows); row < end; row += 1) {
      const amount = 100 + (row % 9973)
      const fee = Math.round(amount * 0.006)
      orders += amount
      fees += fee
      const number = String(row).padStart(12, '0')
      lines += `\`2026-11-23 10:${String(row % 60).padStart(2, '0')}:00,\`wx8888888888888888,\`1900009191,\`0,\`,\`4200000000202611${number},\`ORDER20261123${number},\`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`${yuan(amount)},\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`图书 第${row}册,\`attach${row},\`${yuan(fee)}000,\`0.60%,\`${yuan(amount)},\`0.00,\`\r\n`
    }
    yield lines
  }
  yield `${TOTALS}\r\n\`${rows},\`${yuan(orders)},\`0.00,\`0.00,\`${yuan(fees)}000,\`${yuan(orders)},\`0.00\r\n`
}

function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}

/** Each function reads a bill from its file and returns the number of rows. */
export const READINGS = {
  async bytes(path: string) {
    let bytes = 0
    for await (const chunk of createReadStream(path)) bytes += chunk.length
    return bytes
  },
  async ours(path: string) {
    let rows = 0
    for await (const { order_fee } of parseBill(createReadStream(path), { kind: 'trade' })) if (order_fee) rows += 1
    return rows
  },
  async batches(path: string) {
    let count = 0
    for await (const rows of parseBill(createReadStream(path), { kind: 'trade' }).batches()) count += rows.length
    return count
  },
  // the cells stay text with backticks, and the totals are not checked
  papaparse: (path: string) => parsed(path, true),
  arrays: (path: string) => parsed(path, false),
} as const satisfies Record<string, (path: string) => Promise<number>>
export type Reading = keyof typeof READINGS

function parsed(path: string, header: boolean): Promise<number> {
  let rows = 0
  const step = () => {
    rows += 1
  }
  return new Promise((resolve, reject) => {
    loadPapaparse().parse(createReadStream(path), { header, step, complete: () => resolve(rows), error: reject })
  })
}
