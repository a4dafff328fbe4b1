import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Cost } from '../bill-rows.js'
import { billText, type Reading } from '../bills.js'
import { ask, say } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'

// A trade bill from its file to rows: texts under the names of its columns, or typed ones that are compared with its
// totals. Each reading is a process of its own, so that its peak of memory is its own; what a bill of ten rows takes is
// taken off.

const NAMES = {
  bytes: 'the bytes alone',
  papaparse: 'papaparse with header',
  arrays: 'papaparse without',
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
  const read = (way: Reading, path: string) => ask<Cost>('bill-rows', [way, path], [])
  const costs = await interleave(ROUNDS, ways, async (way) => {
    const [all, start] = [await read(way, whole), await read(way, few)]
    return { cpu: all.cpu - start.cpu, grown: (all.peak - start.peak) / MEGABYTE }
  })
  const of = (way: Reading, key: 'cpu' | 'grown') => costs[way].map((cost) => cost[key])
  const toPapaparse = (way: Reading) => ratio(of(way, 'cpu'), of('papaparse', 'cpu'))
  say({
    title: `A bill of ${ROWS.toLocaleString('en')} rows`,
    columns: ['', 'us a row', 'x papaparse with header', 'peak, MB more than of ten rows'],
    rows: ways.map((way) => [
      NAMES[way],
      figure(median(of(way, 'cpu')) / ROWS),
      figure(toPapaparse(way)),
      figure(median(of(way, 'grown'))),
    ]),
    goals: [
      { what: 'bill rows, to papaparse with header', measured: toPapaparse('ours'), unit: 'x', atMost: 1 },
      { what: 'bill rows, peak of memory', measured: median(of('ours', 'grown')), unit: 'MB', atMost: 60 },
    ],
  } satisfies Report)
} finally {
  rmSync(folder, { recursive: true })
}
