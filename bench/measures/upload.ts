import { nextMessage, sendToParent, startProgram } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'
import type { Cost, Way } from '../uploader.js'

// Uploads a photograph of 2 MB with its digest over loopback, one after the other. Each way has its own process.

const NAMES: Readonly<Record<Way, string>> = {
  limit: 'hand-written, node:http with three writes (the limit)',
  ours: 'wechatpay-chain',
  axiosPlugin: 'wechatpay-axios-plugin',
}
const ROUNDS = 11
const TIMES = 20

const ways = Object.keys(NAMES) as Way[]
const gateway = startProgram('upload-gateway')
const { url } = await nextMessage<{ url: string }>(gateway)
const children = Object.fromEntries(ways.map((way) => [way, startProgram('uploader', [way, url])])) as Record<
  Way,
  ReturnType<typeof startProgram>
>
const costs: Record<Way, Cost[]> = { limit: [], ours: [], axiosPlugin: [] }
try {
  for (const way of ways) await nextMessage(children[way])
  // until V8 has optimized the code
  for (const way of ways) await nextMessage<Cost>(children[way], { times: 4 * TIMES })
  await interleave(ROUNDS, ways, async (way) => {
    const cost = await nextMessage<Cost>(children[way], { times: TIMES })
    costs[way].push(cost)
    return cost.milliseconds
  })
} finally {
  for (const child of [gateway, ...Object.values(children)]) child.kill()
}

const times = (way: Way) => costs[way].map(({ milliseconds }) => milliseconds)
sendToParent({
  title: 'Uploading 2 MB',
  columns: ['', 'uploads/s', 'x limit', 'all threads, us'],
  rows: ways.map((way) => [
    NAMES[way],
    figure(1000 / median(times(way))),
    figure(ratio(times('limit'), times(way))),
    figure(median(costs[way].map(({ cpu }) => cpu))),
  ]),
  goals: [
    {
      name: 'upload, to the hand-written one',
      measured: ratio(times('limit'), times('ours')),
      unit: 'x',
      atLeast: 0.9,
    },
  ],
} satisfies Report)
