import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BillRow, BillTotals } from '../../src/bill/kinds.js'
import type { BillSource } from '../../src/bill/lines.js'
import { parseBill } from '../../src/bill/parse.js'
import type { TradeRow } from '../../src/bill/trade.js'
import { TrustError } from '../../src/errors/errors.js'
import { ALL, ALL_BILL, ALL_TOTALS, billOf, FUND_FLOW_BILL, SHARING, type TradeFields } from '../bill/bills.js'
import { type Outcome, outcomeOf } from './outcome.js'
import { PATIENCE, runs } from './runs.js'
import { anyText, isWhole } from './texts.js'

interface Read {
  rows: BillRow[]
  totals: BillTotals[keyof BillTotals] | undefined
}

/** Rows and totals, or the one error that a bill can have. */
async function read(source: BillSource): Promise<Outcome<Read>> {
  const outcome = await outcomeOf(async () => {
    const bill = parseBill(source)
    const rows: BillRow[] = []
    for await (const row of bill) rows.push(row)
    return { rows, totals: bill.totals }
  })
  if (outcome.error !== undefined) {
    expect(outcome.error).toBeInstanceOf(TrustError)
    expect(outcome.error).toMatchObject({ code: 'ERR_BILL', message: expect.stringMatching(/^line \d+ of the bill /) })
  }
  return outcome
}

const yuan = (most: number) =>
  fc.nat(most).map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`)
const fee = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((units) => (units / 100_000).toFixed(5))
const text = fc.oneof(
  anyText,
  fc.constantFrom('=1+1', '@x', '`', ',`', '``', ',', '"', '图书', '\u2028', '\r', 'a\n`b'),
)
const fields: fc.Arbitrary<TradeFields> = fc.record({
  商户订单号: text,
  商品名称: text,
  商户数据包: text,
  设备号: text,
  应结订单金额: yuan(10_000_000),
  退款金额: yuan(10_000_000),
  充值券退款金额: yuan(100),
  手续费: fee,
  订单金额: yuan(10_000_000),
  申请退款金额: yuan(10_000_000),
})

/** Whether a line with this text in it can be read in one way only, and its bytes are this text. */
function isPlain(value: string): boolean {
  return isWhole(value) && !value.includes('\n') && !value.includes(',`')
}

test(
  'the values of a bill are unchanged, or the line is rejected: no text shifts a column',
  async () => {
    const seen = { read: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 5 }), async (all) => {
        const { value, error } = await read(billOf(all))
        const texts = all.flatMap((one) => [one.商户订单号, one.商品名称, one.商户数据包, one.设备号])
        const isFair = texts.every((one) => isPlain(one ?? ''))
        if (error !== undefined) {
          seen.refused += 1
          expect(isFair).toBe(false)
          return
        }
        seen.read += 1
        // half a character is none in UTF-8, and is read as U+FFFD
        if (!isFair) expect(texts.every((one) => !/\n|,`/.test(one ?? ''))).toBe(true)
        const rows = value.rows as TradeRow[]
        expect(
          rows.map(({ out_trade_no, description, attach, device_id }) => [
            out_trade_no,
            description,
            attach,
            device_id,
          ]),
        ).toEqual(
          all.map((one) =>
            [one.商户订单号, one.商品名称, one.商户数据包, one.设备号].map((each) =>
              Buffer.from(each ?? '').toString(),
            ),
          ),
        )
        const fen = (amount: string | undefined) => Number((amount ?? '').replace('.', ''))
        expect(rows.map(({ order_fee, fee_millifen, refund_fee }) => [order_fee, fee_millifen, refund_fee])).toEqual(
          all.map((one) => [fen(one.订单金额), fen(one.手续费) + 0, fen(one.退款金额)]),
        )
        expect(value.totals).toMatchObject({ count: all.length })
      }),
      runs(600),
    )
    expect(seen.read).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(100)
  },
  PATIENCE,
)

test(
  'a bill is the same for any split of its bytes',
  async () => {
    const whole = [await read(ALL_BILL), await read(FUND_FLOW_BILL)]
    const cuts = fc.array(fc.nat(2000), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1), cuts, fc.boolean(), async (which, places, asText) => {
        const bill = which === 0 ? ALL_BILL : FUND_FLOW_BILL
        const all = asText ? bill : Buffer.from(bill)
        const at = [0, ...places.map((place) => place % all.length).toSorted((a, b) => a - b), all.length]
        const pieces = at.slice(1).map((end, index) => all.slice(at[index], end))
        expect(await read(pieces as Uint8Array[])).toEqual(whole[which])
      }),
      runs(300),
    )
  },
  PATIENCE,
)

test(
  'a bill with a change at any place throws or has the same amounts',
  async () => {
    const amounts = ({ value }: Outcome<Read>) =>
      value?.rows.map((row) => Object.values(row).filter((one) => typeof one === 'number'))
    const whole = await read(ALL_BILL)
    const seen = { read: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.nat(Buffer.byteLength(ALL_BILL) * 8 - 1), async (bit) => {
        const bytes = Buffer.from(ALL_BILL)
        bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        const changed = await read(bytes)
        seen[changed.error === undefined ? 'read' : 'refused'] += 1
        // a changed header may be one that is not known, with texts alone, or leave a column out
        if (changed.value?.totals === undefined || bit >> 3 <= Buffer.byteLength(ALL)) return
        // the coupon of a row is in no total
        const withoutCoupon = (found: number[][] | undefined) =>
          found?.map((row) => row.filter((_, index) => index !== 1))
        const isTotalsHeader = bytes.toString().includes(ALL_TOTALS)
        if (isTotalsHeader) expect(withoutCoupon(amounts(changed))).toEqual(withoutCoupon(amounts(whole)))
      }),
      runs(1500),
    )
    expect(seen.read).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(100)
  },
  PATIENCE,
)

test(
  'any text and any bytes give rows, or an error with the line',
  async () => {
    const line = fc.oneof(
      text,
      fc.constantFrom(ALL, ALL_TOTALS, SHARING, ...ALL_BILL.split('\r\n'), ...FUND_FLOW_BILL.split('\r\n')),
      fc.array(text, { maxLength: 30 }).map((all) => all.map((one) => `\`${one}`).join(',')),
    )
    const source = fc.oneof(
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.oneof(text, fc.uint8Array({ maxLength: 20 })), { maxLength: 5 }).map((all) => all as string[]),
    )
    const seen = { read: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(source, async (given) => {
        const { value } = await read(given)
        seen[value === undefined ? 'refused' : 'read'] += 1
      }),
      { ...runs(1500), examples: [[ALL_BILL]] },
    )
    expect(seen.refused).toBeGreaterThan(1000)
    expect(seen.read).toBeGreaterThan(0)
  },
  PATIENCE,
)
