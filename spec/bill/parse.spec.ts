import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { BillKind, BillRow } from '../../src/bill/kinds.js'
import type { BillSource } from '../../src/bill/lines.js'
import { parseBill } from '../../src/bill/parse.js'
import { NetworkError, TrustError } from '../../src/errors/errors.js'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'
import {
  ALL,
  ALL_BILL,
  ALL_TOTALS,
  billOf,
  EARLY,
  EARLY_TOTALS,
  FUND_FLOW,
  FUND_FLOW_BILL,
  PAYMENT,
  REFUND,
  REFUNDED,
  SHARING,
  SUCCESS,
  toLine,
  toRow,
  toText,
} from './bills.js'

async function read(source: BillSource, kind?: BillKind) {
  const bill = parseBill(source, kind === undefined ? {} : { kind })
  const rows: BillRow[] = []
  for await (const row of bill) rows.push(row)
  return { rows, kind: bill.kind, columns: bill.columns, totals: bill.totals }
}

async function refusalOf(source: BillSource, kind?: BillKind): Promise<TrustError> {
  const error = await rejectionOf(() => read(source, kind))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_BILL', retryable: false })
  return error as TrustError
}

test('a trade bill has a payment and its refund as typed rows, and totals that they come to', async () => {
  const { rows, kind, columns, totals } = await read(ALL_BILL)
  expect(kind).toBe('trade')
  expect(columns).toEqual(ALL.split(','))
  const order = {
    appid: 'wxd678efh567hg6787',
    mchid: '1900007291',
    sub_mchid: '0',
    device_id: '',
    transaction_id: '4200000000202605271234567890',
    out_trade_no: 'ORDER-20260527-1',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    currency: 'CNY',
    coupon_refund_fee: 0,
    description: '图书，第一册',
    attach: '',
    rate: '0.60%',
    rate_remark: '',
  }
  expect(rows).toEqual([
    {
      ...order,
      trade_time: '2026-05-27 10:00:00',
      trade_state: 'SUCCESS',
      settlement_total_fee: 1200,
      coupon_fee: 34,
      refund_id: '0',
      out_refund_no: '0',
      refund_fee: 0,
      refund_type: '',
      refund_status: '',
      fee_millifen: 7000,
      order_fee: 1234,
      apply_refund_fee: 0,
    },
    {
      ...order,
      trade_time: '2026-05-27 23:59:59',
      trade_state: 'REFUND',
      settlement_total_fee: 0,
      coupon_fee: 0,
      refund_id: '50000000382019052709732678859',
      out_refund_no: 'REFUND-20260527-1',
      refund_fee: 1200,
      refund_type: 'ORIGINAL',
      refund_status: 'PROCESSING',
      fee_millifen: -7000,
      order_fee: 0,
      apply_refund_fee: 1234,
    },
  ])
  expect(totals).toEqual({
    count: 2,
    settlement_total_fee: 1200,
    refund_fee: 1200,
    coupon_refund_fee: 0,
    fee_millifen: 0,
    order_fee: 1234,
    apply_refund_fee: 1234,
  })
})

test('a bill of payments alone has no refund in its rows and its totals', async () => {
  const text = toText([
    SUCCESS,
    toRow(SUCCESS, {}),
    '总交易单数,应结订单总金额,手续费总金额,订单总金额',
    '`1,`12.00,`0.07000,`12.34',
  ])
  const { rows, kind, totals } = await read(text)
  expect(kind).toBe('trade')
  expect(rows).toMatchObject([{ order_fee: 1234, refund_fee: undefined, out_refund_no: undefined }])
  expect(totals).toEqual({ count: 1, settlement_total_fee: 1200, fee_millifen: 7000, order_fee: 1234 })
})

test('a bill of refunds has the time of each, and a fee that is given back', async () => {
  const text = toText([REFUND, toRow(REFUND, REFUNDED), ALL_TOTALS, '`1,`0.00,`12.00,`0.00,`-0.07000,`0.00,`12.34'])
  const { rows, totals } = await read(text)
  expect(rows).toMatchObject([
    { refund_create_time: '2026-05-27 23:59:59', refund_success_time: '2026-05-28 00:00:03', apply_refund_fee: 1234 },
  ])
  expect(totals).toMatchObject({ count: 1, fee_millifen: -7000, settlement_total_fee: 0 })
})

test('the columns of an early bill have the members of those that they became', async () => {
  const lines = [EARLY, toRow(EARLY, { 子商户号: '1900000109' }), toRow(EARLY, REFUNDED), EARLY_TOTALS]
  const { rows, totals } = await read(toText([...lines, '`2,`12.00,`12.00,`0.00,`0.00000']))
  expect(rows).toMatchObject([
    { sub_mchid: '1900000109', settlement_total_fee: 1200, coupon_fee: 34, order_fee: undefined, other: undefined },
    { sub_mchid: '0', coupon_refund_fee: 0, refund_fee: 1200 },
  ])
  expect(totals).toEqual({
    count: 2,
    settlement_total_fee: 1200,
    refund_fee: 1200,
    coupon_refund_fee: 0,
    fee_millifen: 0,
  })
})

test('a fund flow bill has what came in and went out, and what was left', async () => {
  const { rows, kind, totals } = await read(FUND_FLOW_BILL)
  expect(kind).toBe('fundflow')
  expect(rows).toEqual([
    {
      accounting_time: '2026-05-27 10:00:00',
      business_id: '4200000000202605271234567890',
      flow_id: '1900007291202605275884652186',
      business_name: '交易',
      business_type: '交易',
      direction: '收入',
      amount: 1200,
      balance: 11_200,
      applicant: 'system',
      remark: '',
      voucher_no: 'ORDER-20260527-1',
    },
    expect.objectContaining({ direction: '支出', amount: 7, balance: 11_193, remark: '结算, 手续费\\n第二行' }),
  ])
  expect(totals).toEqual({ count: 2, income_count: 1, income_amount: 1200, expense_count: 1, expense_amount: 7 })
})

test('a header with spaces, wide brackets or backticks is the same header', async () => {
  const same = [
    FUND_FLOW_BILL.replaceAll('(元)', '（元）'),
    FUND_FLOW_BILL.replace(FUND_FLOW, toLine(FUND_FLOW.split(','))),
    FUND_FLOW_BILL.replace(FUND_FLOW, FUND_FLOW.replaceAll(',', ', ')),
  ]
  const expected = await read(FUND_FLOW_BILL)
  for (const text of same) expect(await read(text)).toEqual(expected)
})

test('the smallest bill: few columns, and no total of a column that it does not have, which nothing proves', async () => {
  const text =
    '\ufeff交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号\r\n`2026-05-27 10:00:00,`wxd678efh567hg6787,`1900007291,`0,`,`4200000000202605271234567890,`A|B*C\r\n总交易单数,应结订单总金额\r\n`1,`0.01\r\n'
  const { rows, totals } = await read(text)
  expect(rows).toMatchObject([
    { trade_time: '2026-05-27 10:00:00', sub_mchid: '0', device_id: '', out_trade_no: 'A|B*C' },
  ])
  expect(totals).toEqual({ count: 1 })
  expect(totals).not.toHaveProperty('other')
})

test('a day without a trade is a bill without rows', async () => {
  const text = toText([ALL, ALL_TOTALS, '`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00'])
  expect(await read(text)).toMatchObject({ rows: [], kind: 'trade', totals: { count: 0, order_fee: 0 } })
})

test('unknown columns and totals are kept under their own names', async () => {
  const lines = [`${ALL},跨境标识,__proto__`, `${toRow(ALL, {})},\`Y,\`polluted`, `${ALL_TOTALS},跨境笔数`]
  const { rows, totals } = await read(toText([...lines, '`1,`12.00,`0.00,`0.00,`0.07000,`12.34,`0.00,`1']))
  const other = (rows[0] as { other: Record<string, string> }).other
  expect(Object.entries(other)).toEqual([
    ['跨境标识', 'Y'],
    ['__proto__', 'polluted'],
  ])
  expect(Object.getPrototypeOf(other)).toBeNull()
  expect(totals).toMatchObject({ count: 1, other: { 跨境笔数: '1' } })
})

test('an unknown kind of bill has texts under the names of its columns', async () => {
  const line = '`2026-05-27 10:00:00,`1900007291,`1900000109,`4200000000202605271234567890,`1.00,`=分给, "门店"'
  const { rows, kind, totals } = await read(toText([SHARING, line]))
  expect(kind).toBe('other')
  expect(rows).toEqual([
    {
      分账时间: '2026-05-27 10:00:00',
      分账发起方: '1900007291',
      分账方: '1900000109',
      微信订单号: '4200000000202605271234567890',
      '分账金额(元)': '1.00',
      分账描述: '=分给, "门店"',
    },
  ])
  expect(Object.getPrototypeOf(rows[0])).toBeNull()
  expect(totals).toBeUndefined()
  expect((await read(toText([SHARING, line, '总笔数,总金额', '`1,`1.00']))).totals).toEqual({
    总笔数: '1',
    总金额: '1.00',
  })
})

test('rows of an unknown bill that have no backticks are not taken for its totals', async () => {
  expect((await refusalOf('a,b\n1,2\n3,4\n')).message).toBe('line 3 of the bill does not begin with a backtick')
  expect((await refusalOf('a,b\n1,2\n')).message).toMatch(/^line 3 of the bill is missing/)
})

test('one backtick is taken from a field, and formulas, commas, quotes and more backticks in it stay', async () => {
  const texts = [
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    '`',
    '``x',
    'a,b',
    ',',
    'a`b',
    'a`,b',
    '"a","b"',
    '""',
    "'",
    '\t',
    ' x ',
    'a\rb',
  ]
  for (const text of texts) {
    const { rows } = await read(billOf([{ 商品名称: text, 商户数据包: text }]))
    expect(rows).toMatchObject([{ description: text, attach: text, order_fee: 1234 }])
  }
})

test('a text with a comma and a backtick is rejected with its line, because it is ambiguous', async () => {
  const { message } = await refusalOf(billOf([{}, { 商品名称: 'SECRET,`TEXT' }]))
  expect(message).toMatch(/^line 3 of the bill has 28 fields, but the header has 27; .* a comma with a backtick$/)
})

test('a line break inside a text is rejected, and shifts no column', async () => {
  const { message } = await refusalOf(billOf([{ 商品名称: 'SECRET\nTEXT' }]))
  expect(message).toMatch(/^line 2 of the bill has 21 fields, but the header has 27; .* a line break/)
})

test.each(['', '.5', '1.', '1.234', '1e3', '1,000.00', '+1', ' 1', '0x1', 'SECRET', '90071992547409.92'])(
  'an amount of %j is refused with its line and column, and is not in the message',
  async (text) => {
    const bill = toText([ALL, toRow(ALL, {}), toRow(ALL, { 订单金额: text })])
    expect((await refusalOf(bill)).message).toBe(
      'line 3 of the bill has an invalid number in column 25 (订单金额); download the bill again',
    )
  },
)

test.each(['应结订单金额', '代金券金额', '退款金额', '充值券退款金额', '手续费', '订单金额', '申请退款金额'] as const)(
  'an amount in %s is read as one',
  async (name) => {
    expect((await refusalOf(billOf([{}]).replace(toRow(ALL, {}), toRow(ALL, { [name]: 'x' })))).message).toContain(
      `(${name})`,
    )
  },
)

test.each([
  ['trade', ALL_BILL],
  ['fund flow', FUND_FLOW_BILL],
])('a %s bill that is cut at any byte throws, unless nothing is missing of what it says', async (_, text) => {
  const whole = await read(text)
  const bytes = Buffer.from(text)
  const complete: number[] = []
  for (let end = 0; end < bytes.length; end += 1) {
    const cut = await read(bytes.subarray(0, end)).catch((error: unknown) => error)
    if (cut instanceof Error) expect(cut).toMatchObject({ code: 'ERR_BILL' })
    else {
      expect(cut).toEqual(whole)
      complete.push(bytes.length - end)
    }
  }
  // the end of the line, and nothing else
  expect(Math.max(...complete)).toBe(2)
})

const CHANGES: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['a row is missing', (text) => text.replace(`${toRow(ALL, REFUNDED)}\r\n`, '')],
  ['a row is there twice', (text) => text.replace(toRow(ALL, {}), `${toRow(ALL, {})}\r\n${toRow(ALL, {})}`)],
  ['the number of rows is another', (text) => text.replace('`2,`12.00', '`3,`12.00')],
  ['应结订单总金额 is another', (text) => text.replace('`2,`12.00', '`2,`12.01')],
  ['退款总金额 is another', (text) => text.replace('`2,`12.00,`12.00', '`2,`12.00,`12.01')],
  ['充值券退款总金额 is another', (text) => text.replace('`0.00,`0.00000', '`0.01,`0.00000')],
  ['手续费总金额 is another', (text) => text.replace('`0.00,`0.00000', '`0.00,`0.00001')],
  ['订单总金额 is another', (text) => text.replace('`12.34,`12.34\r\n', '`12.35,`12.34\r\n')],
  ['申请退款总金额 is another', (text) => text.replace('`12.34,`12.34\r\n', '`12.34,`12.35\r\n')],
  ['an amount of a row is another', (text) => text.replace('`0.60%,`12.34', '`0.60%,`12.33')],
]

for (const [what, change] of CHANGES) {
  test(`a trade bill in which ${what} throws at its end, and has no totals`, async () => {
    expect(change(ALL_BILL)).not.toBe(ALL_BILL)
    const bill = parseBill(change(ALL_BILL))
    const error = await rejectionOf(async () => {
      for await (const _ of bill);
    })
    expect(error).toMatchObject({
      code: 'ERR_BILL',
      message: expect.stringMatching(/has a total that does not match the rows/),
    })
    expect(bill.totals).toBeUndefined()
  })
}

test.each([
  ['资金流水总笔数', '`2.0,', '`1.0,'],
  ['收入笔数', '`2.0,`1.0', '`2.0,`2.0'],
  ['收入金额', '`12.0,', '`12.1,'],
  ['支出笔数', '`1.0,`0.07\r\n', '`2.0,`0.07\r\n'],
  ['支出金额', '`1.0,`0.07\r\n', '`1.0,`0.08\r\n'],
])('a fund flow bill with another %s than its rows throws and names it', async (name, from, to) => {
  expect((await refusalOf(FUND_FLOW_BILL.replace(from, to))).message).toContain(name)
})

test('a row that neither came in nor went out counts for the number of rows alone', async () => {
  const text = FUND_FLOW_BILL.replace('`收入,`12.00', '`冻结,`12.00').replace('`2.0,`1.0,`12.0', '`2.0,`0.0,`0.0')
  expect((await read(text)).totals).toMatchObject({ count: 2, income_count: 0, income_amount: 0, expense_count: 1 })
})

test('a first total without a backtick is read too, as the sandbox writes it', async () => {
  const text = ALL_BILL.replace('`2,`12.00,`12.00', '2, `12.00, `12.00')
  expect((await read(text)).totals).toMatchObject({ count: 2, settlement_total_fee: 1200 })
})

test.each([
  ['nothing', '', 'line 1 of the bill is missing: the source is empty'],
  [
    'an XML message',
    '<xml><return_code>FAIL</return_code></xml>',
    'line 1 of the bill is an XML or JSON document and not a bill',
  ],
  [
    'a JSON message',
    '{"code":"NO_STATEMENT_EXIST","message":"SECRET"}',
    'line 1 of the bill is an XML or JSON document and not a bill',
  ],
  ['a page', '\ufeff\n<html>', 'line 1 of the bill is not a header'],
  ['one word', 'No Bill Exist', 'line 1 of the bill is not a header; pass the text of a bill'],
  ['the compressed file', gzipSync(ALL_BILL), 'line 1 of the bill is not a header'],
  [
    'a header with a column twice',
    '交易时间,微信订单号,商户订单号,商户订单号\n',
    'line 1 of the bill has the same column twice',
  ],
  ['a header alone', ALL, 'line 2 of the bill is missing: the bill has no totals'],
  ['a header of totals alone', toText([ALL, ALL_TOTALS]), 'line 3 of the bill is missing: the bill has no totals'],
  [
    'fewer totals than names',
    toText([ALL, ALL_TOTALS, '`0,`0.00']),
    'line 3 of the bill has 2 totals, but the header of the summary has 7',
  ],
  ['rows without backticks', toText([ALL, 'SECRET,1,2']), 'line 2 of the bill is neither a row with a backtick'],
  ['two bills', ALL_BILL + ALL_BILL.slice(1), 'line 6 of the bill follows the summary'],
  [
    'totals that are no numbers',
    ALL_BILL.replace('`2,`12.00', '`SECRET,`12.00'),
    'line 5 of the bill has an invalid number',
  ],
])('%s is no bill', async (_, source, message) => {
  const error = await refusalOf(source)
  expect(error.message.slice(0, message.length)).toBe(message)
  expect(error.message).not.toContain('SECRET')
})

test('blank lines between and after the lines of a bill mean nothing', async () => {
  expect(await read(ALL_BILL.replaceAll('\r\n', '\r\n\r\n'))).toEqual(await read(ALL_BILL))
})

test('a bill of another kind than requested is rejected before its first row', async () => {
  expect((await read(ALL_BILL, 'trade')).rows).toHaveLength(2)
  const error = await refusalOf(ALL_BILL, 'fundflow')
  expect(error.message).toBe('line 1 of the bill is the header of a trade bill, but a fundflow bill was requested')
  await refusalOf(FUND_FLOW_BILL, 'trade')
  await refusalOf(toText([SHARING]), 'trade')
})

test('a text, its bytes, a file, a web stream and pieces of any size give the same rows', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'bill-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'bill.csv')
  writeFileSync(path, ALL_BILL)
  const bytes = Buffer.from(ALL_BILL)
  const expected = await read(ALL_BILL)
  const sources: BillSource[] = [
    bytes,
    new Uint8Array(bytes),
    createReadStream(path),
    createReadStream(path, { encoding: 'utf8', highWaterMark: 7 }),
    new Blob([bytes]).stream(),
    new Response(ALL_BILL).body ?? '',
    [...bytes].map((byte) => Uint8Array.of(byte)),
    [...ALL_BILL],
    ALL_BILL.replaceAll('\r\n', '\n'),
    ALL_BILL.slice(1),
    ALL_BILL.slice(0, -2),
  ]
  for (const source of sources) expect(await read(source)).toEqual(expected)
})

test('batches have the same rows, as many at a time as have arrived', async () => {
  const many = billOf(Array.from({ length: 1000 }, (_, index) => ({ 商户订单号: `ORDER-${index}` })))
  const bill = parseBill(many, { kind: 'trade' })
  const numbers: string[] = []
  let batches = 0
  for await (const rows of bill.batches()) {
    batches += 1
    for (const { out_trade_no } of rows) numbers.push(out_trade_no)
  }
  expect(numbers).toEqual((await read(many)).rows.map((row) => row['out_trade_no' as keyof BillRow]))
  expect(batches).toBeGreaterThan(2)
  expect(batches).toBeLessThan(20)
  expect(bill.totals?.count).toBe(1000)
})

test('kind and columns are known with the first row, and the totals after the last', async () => {
  const bill = parseBill(ALL_BILL)
  expect([bill.kind, bill.columns, bill.totals]).toEqual([undefined, undefined, undefined])
  for await (const _ of bill) {
    expect([bill.kind, bill.columns?.length]).toEqual(['trade', 27])
    expect(bill.totals).toBeUndefined()
  }
  expect(bill.totals).toBeDefined()
})

test('stopping early closes the source', async () => {
  const file = Readable.from([Buffer.from(ALL_BILL)])
  for await (const _ of parseBill(file)) break
  expect(file.destroyed).toBe(true)
  let reason: unknown = 'not cancelled'
  const web = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(Buffer.from(ALL_BILL)),
    cancel: (given) => {
      reason = given
    },
  })
  for await (const _ of parseBill(web).batches()) break
  expect(reason).toBeUndefined()
})

test('a rejected line also closes the source', async () => {
  const file = Readable.from([`${ALL}\n`, 'no row\n', 'and', 'so', 'on'])
  await refusalOf(file)
  expect(file.destroyed).toBe(true)
})

test('what the source fails with comes out as it is', async () => {
  const failure = new NetworkError('ERR_DISCONNECTED', 'the line broke', true)
  async function* breaking() {
    yield ALL_BILL.slice(0, -10)
    throw failure
  }
  expect(await rejectionOf(() => read(breaking()))).toBe(failure)
})

test('a bill is read once', async () => {
  const bill = parseBill(ALL_BILL)
  for await (const _ of bill.batches());
  expectUsageError(
    thrownBy(() => bill.batches()),
    'ERR_OPTION',
    'a bill can be read only once',
  )
  expectUsageError(
    thrownBy(() => bill[Symbol.asyncIterator]()),
    'ERR_OPTION',
  )
})

test('an unreadable source and an unknown kind are rejected immediately', () => {
  for (const source of [undefined, null, 1, {}, () => ALL_BILL])
    expectUsageError(
      thrownBy(() => parseBill(source as unknown as string)),
      'ERR_OPTION',
      'createReadStream(path)',
    )
  expectUsageError(
    thrownBy(() => parseBill('', { kind: 'x' as 'trade' })),
    'ERR_OPTION',
    'trade, fundflow, other',
  )
})

test('a description that was cut through a character is read, with U+FFFD in its place', async () => {
  const [before = '', after = ''] = ALL_BILL.split(PAYMENT.商品名称, 2)
  const rest = ALL_BILL.slice(before.length + PAYMENT.商品名称.length)
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from('图书').subarray(0, 4), Buffer.from(rest)])
  expect(after).not.toBe('')
  expect((await read(bytes)).rows[0]).toMatchObject({ description: '图\ufffd', order_fee: 1234 })
})

test('sums beyond exact integers are rejected, and not compared as floats', async () => {
  const huge = { 订单金额: '90071992547409.91' }
  await refusalOf(billOf([huge, { 订单金额: '0.01' }]))
  expect((await read(billOf([huge, { 订单金额: '0.00' }]))).totals).toMatchObject({
    order_fee: Number.MAX_SAFE_INTEGER,
  })
})
