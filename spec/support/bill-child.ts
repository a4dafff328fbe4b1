/**
 * Reads a bill of many rows that is made up on the way, and prints what that took of memory:
 * `node --expose-gc bill-child.mjs parse|keep|reconcile <rows>`. A tenth of the rows come first, so that what
 * any bill takes is not counted. `keep` holds one row of a hundred.
 */
import type { LocalEntry } from '../../src/bill/entries.js'
import { parseBill } from '../../src/bill/parse.js'
import { reconcile } from '../../src/bill/reconcile.js'
import { ALL, ALL_TOTALS, toLine, toRow } from '../bill/bills.js'

const [, , what = '', rows = ''] = process.argv
const kept: unknown[] = []
const [before = '', after = ''] = toRow(ALL, { 商户订单号: 'NUMBER' }).split('NUMBER')
// in no order
const numberOf = (index: number, count: number) => `ORDER-${String((index * 7919) % count).padStart(12, '0')}`

async function* textOf(count: number): AsyncGenerator<string> {
  yield `\ufeff${ALL}\r\n`
  for (let index = 0; index < count; ) {
    let lines = ''
    for (const end = Math.min(index + 200, count); index < end; index += 1)
      lines += `${before}${numberOf(index, count)}${after}\r\n`
    yield lines
  }
  const total = (fen: number) => (BigInt(fen) * BigInt(count)).toString().replace(/(..)$/, '.$1')
  const totals = [`${count}`, total(1200), '0.00', '0.00', `${total(7).padStart(4, '0')}000`, total(1234), '0.00']
  yield `${ALL_TOTALS}\r\n${toLine(totals)}\r\n`
}

async function* localOf(count: number): AsyncGenerator<LocalEntry> {
  for (let index = 0; index < count; index += 1)
    yield { out_trade_no: numberOf(count - index, count), amount: 1234, state: 'SUCCESS' }
}

async function read(count: number): Promise<number> {
  const bill = parseBill(textOf(count), { kind: 'trade' })
  if (what === 'reconcile') {
    const differences = reconcile(bill, localOf(count))
    for await (const { type } of differences) throw new Error(type)
    return differences.counts?.matched ?? 0
  }
  let seen = 0
  for await (const row of bill) {
    seen += 1
    if (what === 'keep' && seen % 100 === 0) kept.push(row)
  }
  return seen
}

function heap(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start with --expose-gc')
  for (let round = 0; round < 3; round += 1) collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const count = Number(rows)
async function main(): Promise<void> {
  await read(count / 10)
  const peak = process.resourceUsage().maxRSS * 1024
  const start = heap()
  const seen = await read(count)
  const grown = { peak: process.resourceUsage().maxRSS * 1024 - peak, heap: heap() - start }
  console.log(JSON.stringify({ seen, kept: kept.length, ...grown }))
}

void main()
