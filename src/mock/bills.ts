import { gzipSync } from 'node:zlib'
import { systemClock } from '../clock/clock.js'
import { createDigest } from '../crypto/incremental.js'
import type { MockRecord, Records } from './records.js'
import { apiError, fieldsOf, type Handlers, type MockResponse, parameterError } from './routes.js'

const noBill = apiError(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
const expired = apiError(400, 'INVALID_REQUEST', '下载地址无效或已过期')
/** Lifetime of a download_url in milliseconds. */
const LIFE = 5 * 60_000
/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866 */
export function bills(
  { mchid, appid, url }: { readonly mchid: string; readonly appid: string; readonly url: () => string },
  orders: Records,
  refunds: Records,
): Handlers {
  const files = new Map<string, { readonly text: string; readonly until: number }>()
  const apply = (
    date: string | null,
    isPacked: boolean,
    rows: readonly Row[],
    write: typeof tradeBill,
  ): MockResponse => {
    if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return parameterError('bill_date', 'is not a day', 'query')
    const those = rows.filter(({ time }) => time.startsWith(date))
    if (those.length === 0) return noBill
    const text = write(those, { mchid, appid })
    const token = systemClock.nonce()
    files.set(token, { text, until: systemClock.now() + LIFE })
    const digest = createDigest('SHA1')
    digest?.update(Buffer.from(text))
    const download_url = `${url()}/v3/billdownload/file?token=${token}${isPacked ? '&tartype=gzip' : ''}`
    return { status: 200, body: { hash_type: 'SHA1', hash_value: digest?.hex(), download_url } }
  }
  return {
    'GET /v3/bill/tradebill': ({ query }) => {
      const type = query.get('bill_type') ?? 'ALL'
      const rows = rowsOf(orders, refunds).filter(
        ({ refund }) => type === 'ALL' || (refund === undefined) === (type === 'SUCCESS'),
      )
      return apply(query.get('bill_date'), query.get('tar_type') === 'GZIP', rows, tradeBill)
    },
    'GET /v3/bill/fundflowbill': ({ query }) =>
      apply(query.get('bill_date'), query.get('tar_type') === 'GZIP', rowsOf(orders, refunds), fundFlowBill),
    'GET /v3/billdownload/file': ({ query }) => {
      const file = files.get(query.get('token') ?? '')
      if (file === undefined || file.until < systemClock.now()) return expired
      const isPacked = query.get('tartype')?.toLowerCase() === 'gzip'
      return toFile(isPacked ? gzipSync(file.text) : Buffer.from(file.text), 'application/octet-stream')
    },
    /** @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251 */
    'GET /v3/merchant-service/images/{media_id}': () => toFile(PIXEL, 'image/png'),
  }
}

/** Returns a file without a signature, as WeChat Pay does. */
function toFile(bytes: Buffer, type: string): MockResponse {
  return { status: 200, bytes, headers: { 'Content-Type': type } }
}

/** A payment, or a refund of one. */
interface Row {
  /** `2026-11-23 10:00:00` in Beijing. */
  readonly time: string
  readonly out_trade_no: string
  readonly kind: string
  readonly openid: string
  readonly description: string
  /** Fen. */
  readonly total: number
  readonly refund?: { readonly out_refund_no: string; readonly fee: number; readonly state: string }
}

function rowsOf(orders: Records, refunds: Records): Row[] {
  const paid = [...orders.all].filter(([, { state }]) => state === 'SUCCESS' || state === 'REFUND')
  const payments = paid.map(([out_trade_no, order]) => ({ ...toRow(order), out_trade_no }))
  const returned = [...refunds.all]
    .filter(([, { state }]) => state !== 'CLOSED' && state !== 'ABNORMAL')
    .map(([out_refund_no, { json, state, createTime }]) => {
      const { out_trade_no = json['transaction_id'] } = json
      const order = orders.all.get(String(out_trade_no))
      const fee = amountOf(json, 'refund')
      const base = order === undefined ? toRow({ api: '', json, createTime }) : toRow(order)
      return {
        ...base,
        time: toBeijing(createTime),
        out_trade_no: String(out_trade_no),
        refund: { out_refund_no, fee, state },
      }
    })
  return [...payments, ...returned]
}

function toRow({ api, json, createTime }: Pick<MockRecord, 'api' | 'json' | 'createTime'>): Omit<Row, 'out_trade_no'> {
  const kind = /(?:jsapi|native|app|h5|micropay)$/.exec(api)?.[0] ?? 'jsapi'
  const { openid = json['openid'] } = fieldsOf(json['payer'])
  return {
    time: toBeijing(createTime),
    kind: kind === 'h5' ? 'MWEB' : kind.toUpperCase(),
    openid: typeof openid === 'string' ? openid : 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    // a line break or a backtick would start another field
    description: String(json['description'] ?? json['body'] ?? '').replace(/[\r\n`]+/g, ' '),
    total: amountOf(json, 'total'),
  }
}

/** Returns fen: `amount` of APIv3, or the separate field of APIv2. */
function amountOf(json: MockRecord['json'], name: 'total' | 'refund'): number {
  return Number(fieldsOf(json['amount'])[name] ?? json[`${name}_fee`] ?? 0)
}

function toBeijing(time: string): string {
  const shifted = new Date(Date.parse(time) + 8 * 3_600_000)
  return shifted.toISOString().slice(0, 19).replace('T', ' ')
}

const TRADE =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const TRADE_TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
const FUND_FLOW =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const FUND_FLOW_TOTALS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'
/** Fee of a payment in 0.1 %, returned with a refund: 0.60 %. */
const RATE = 6

function tradeBill(rows: readonly Row[], { mchid, appid }: { readonly mchid: string; readonly appid: string }): string {
  const sums = { total: 0, refund: 0, fee: 0 }
  const lines = rows.map(({ time, out_trade_no, kind, openid, description, total, refund }) => {
    const settled = refund === undefined ? total : 0
    const returned = refund?.fee ?? 0
    const fee = (settled - returned) * RATE
    sums.total += settled
    sums.refund += returned
    sums.fee += fee
    const order = [time, appid, mchid, '0', '', `42000000${out_trade_no}`.slice(0, 32), out_trade_no, openid, kind]
    const state = [refund === undefined ? 'SUCCESS' : 'REFUND', 'OTHERS', 'CNY', toYuan(settled), '0.00']
    const back =
      refund === undefined
        ? ['0', '0', '0.00', '0.00', '', '']
        : [
            `50000000${refund.out_refund_no}`.slice(0, 32),
            refund.out_refund_no,
            ...[toYuan(returned), '0.00', 'ORIGINAL', refund.state],
          ]
    return [
      ...order,
      ...state,
      ...back,
      description,
      '',
      toFeeText(fee),
      '0.60%',
      toYuan(settled),
      toYuan(returned),
      '',
    ]
  })
  const [total, refund] = [toYuan(sums.total), toYuan(sums.refund)]
  return toText(TRADE, lines, TRADE_TOTALS, [
    ...[String(rows.length), total, refund, '0.00', toFeeText(sums.fee), total, refund],
  ])
}

function fundFlowBill(rows: readonly Row[], { mchid }: { readonly mchid: string }): string {
  const sums = { income: 0, incomes: 0, expense: 0, expenses: 0 }
  const lines = rows.map(({ time, out_trade_no, total, refund }, index) => {
    const amount = refund?.fee ?? total
    if (refund === undefined) {
      sums.income += amount
      sums.incomes += 1
    } else {
      sums.expense += amount
      sums.expenses += 1
    }
    const voucher = refund?.out_refund_no ?? out_trade_no
    const what = refund === undefined ? ['交易', '交易', '收入'] : ['退款', '退款', '支出']
    const [business, flow] = [`42000000${out_trade_no}`.slice(0, 32), `1000${index}${voucher}`.slice(0, 32)]
    const balance = toYuan(1_000_000 + sums.income - sums.expense)
    return [time, business, flow, ...what, toYuan(amount), balance, mchid, '', voucher]
  })
  const { incomes, income, expenses, expense } = sums
  const totals = [rows.length, incomes, toYuan(income), expenses, toYuan(expense)].map(String)
  return toText(FUND_FLOW, lines, FUND_FLOW_TOTALS, totals)
}

function toText(header: string, rows: readonly string[][], summary: string, totals: readonly string[]): string {
  const fields = [...rows, totals].map((row) => row.map((value) => `\`${value}`).join(','))
  const end = fields.pop()
  return `\ufeff${[header, ...fields, summary, end, ''].join('\r\n')}`
}

function toYuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

/** @param fee in thousandths of a fen */
function toFeeText(fee: number): string {
  return (fee / 100_000).toFixed(5)
}
