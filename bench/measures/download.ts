import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cost, Way } from '../downloader.js'
import { nextMessage, sendToParent, startProgram } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'

// Downloads a large bill over loopback to the disk and checks its SHA-1. Each way has its own process. The first download of a
// process gives its memory; the later ones give its time.

const NAMES: Readonly<Record<Way, string>> = {
  undici: 'hand-written, undici.stream (the limit)',
  arraybuffer: 'axios, the whole file in memory',
  ours: 'wechatpay-chain',
}
const MEGABYTES = 200
const ROUNDS = 9

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bench-'))
const gateway = startProgram('file-gateway', [String(MEGABYTES)])
const { url, hash } = await nextMessage<{ url: string; hash: string }>(gateway)
const ways = Object.keys(NAMES) as Way[]
const children = Object.fromEntries(
  ways.map((way) => [way, startProgram('downloader', [way, url, join(folder, way), hash])]),
) as Record<Way, ReturnType<typeof startProgram>>
const memory = {} as Record<Way, number>
let costs: Record<Way, readonly number[]>
try {
  for (const way of ways) await nextMessage(children[way])
  for (const way of ways) memory[way] = (await nextMessage<Cost>(children[way], {})).memory / 1024 ** 2
  costs = await interleave(ROUNDS, ways, async (way) => (await nextMessage<Cost>(children[way], {})).milliseconds)
} finally {
  for (const child of [gateway, ...Object.values(children)]) child.kill()
  rmSync(folder, { recursive: true, force: true })
}

sendToParent({
  title: `Downloading a bill of ${MEGABYTES} MB`,
  columns: ['', 'MB/s', 'x limit', 'growth of memory, MB'],
  rows: ways.map((way) => [
    NAMES[way],
    figure(MEGABYTES / (median(costs[way]) / 1000)),
    figure(ratio(costs.undici, costs[way])),
    figure(memory[way]),
  ]),
  goals: [
    { name: 'bill to disk, to undici.stream', measured: ratio(costs.undici, costs.ours), unit: 'x', atLeast: 0.95 },
    { name: 'bill to disk, growth of memory', measured: memory.ours, unit: 'MB', atMost: 40 },
  ],
} satisfies Report)
