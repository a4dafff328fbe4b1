import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Cost } from '../bill-rows.js'
import { billText, type Reading } from '../bills.js'
import { runProgram, sendToParent } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'

// Reads the rows of a trade bill from its file. papaparse returns text; our rows are typed and compared with the totals.
// Each reading has its own process, so that its peak of memory is known. The cost of a bill of ten rows is subtracted.

const NAMES = {
  bytes: 'reading the bytes alone',
  papaparse: 'papaparse with header',
  arrays: 'papaparse without header',
  ours: 'wechatpay-chain, row by row',
  batches: 'wechatpay-chain, in batches',
} as const satisfies Record<Reading, string>
const ROWS = 1_000_000
const FEW = 10
const ROUNDS = 5
const MEGABYTE = 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'bench-bill-'))
try {
  const write = async (rows: number) => {
    const path = join(folder, `${rows}.csv`)
    await pipeline(Readable.from(billText(rows)), createWriteStream(path))
    return path
  }
  const [whole, few] = [await write(ROWS), await write(FEW)]
  const ways = Object.keys(NAMES) as Reading[]
  const read = (way: Reading, path: string) => runProgram<Cost>('bill-rows', [way, path], [])
  const costs = await interleave(ROUNDS, ways, async (way) => {
    const [large, small] = [await read(way, whole), await read(way, few)]
    return { cpu: large.cpu - small.cpu, growth: (large.peak - small.peak) / MEGABYTE }
  })
  const of = (way: Reading, key: 'cpu' | 'growth') => costs[way].map((cost) => cost[key])
  const toPapaparse = (way: Reading) => ratio(of(way, 'cpu'), of('papaparse', 'cpu'))
  sendToParent({
    title: `A bill of ${ROWS.toLocaleString('en')} rows`,
    columns: ['', 'us per row', 'x papaparse with header', 'peak above a bill of ten rows, MB'],
    rows: ways.map((way) => [
      NAMES[way],
      figure(median(of(way, 'cpu')) / ROWS),
      figure(toPapaparse(way)),
      figure(median(of(way, 'growth'))),
    ]),
    goals: [
      { name: 'bill rows, to papaparse with header', measured: toPapaparse('ours'), unit: 'x', atMost: 0.45 },
      { name: 'bill rows, peak of memory', measured: median(of('ours', 'growth')), unit: 'MB', atMost: 60 },
    ],
  } satisfies Report)
} finally {
  rmSync(folder, { recursive: true })
}
