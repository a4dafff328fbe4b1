import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cost, Way } from '../downloader.js'
import { answer, say, start } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'

// A large bill over loopback to the disk, its SHA-1 checked. Every way is a process of its own, whose first download, which
// is not counted for the time, is what its memory is measured in.

const NAMES: Readonly<Record<Way, string>> = {
  undici: 'undici.stream by hand (the limit)',
  arraybuffer: 'axios, all of it in memory',
  ours: 'wechatpay-chain',
}
const MEGABYTES = 200
const ROUNDS = 9

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bench-'))
const gateway = start('file-gateway', [String(MEGABYTES)])
const { url, hash } = await answer<{ url: string; hash: string }>(gateway)
const ways = Object.keys(NAMES) as Way[]
const children = Object.fromEntries(
  ways.map((way) => [way, start('downloader', [way, url, join(folder, way), hash])]),
) as Record<Way, ReturnType<typeof start>>
const memory = {} as Record<Way, number>
let costs: Record<Way, readonly number[]>
try {
  for (const way of ways) await answer(children[way])
  for (const way of ways) memory[way] = (await answer<Cost>(children[way], {})).memory / 1024 ** 2
  costs = await interleave(ROUNDS, ways, async (way) => (await answer<Cost>(children[way], {})).milliseconds)
} finally {
  for (const child of [gateway, ...Object.values(children)]) child.kill()
  rmSync(folder, { recursive: true, force: true })
}

say({
  title: `A bill of ${MEGABYTES} MB to the disk`,
  columns: ['', 'MB/s', 'x limit', 'memory, MB'],
  rows: ways.map((way) => [
    NAMES[way],
    figure(MEGABYTES / (median(costs[way]) / 1000)),
    figure(ratio(costs.undici, costs[way])),
    figure(memory[way]),
  ]),
  goals: [
    { what: 'bill to disk, to undici.stream', measured: ratio(costs.undici, costs.ours), unit: 'x', atLeast: 0.9 },
    { what: 'bill to disk, memory', measured: memory.ours, unit: 'MB', atMost: 60 },
  ],
} satisfies Report)
