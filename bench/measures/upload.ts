import { answer, say, start } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'
import type { Cost, Way } from '../uploader.js'

// A photograph of 2 MB over loopback, its digest worked out, one after the other; every way is a process of its own.

const NAMES: Readonly<Record<Way, string>> = {
  limit: 'node:http by hand, three writes (the limit)',
  ours: 'wechatpay-chain',
  axiosPlugin: 'wechatpay-axios-plugin',
}
const ROUNDS = 11
const TIMES = 20

const ways = Object.keys(NAMES) as Way[]
const gateway = start('upload-gateway')
const { url } = await answer<{ url: string }>(gateway)
const children = Object.fromEntries(ways.map((way) => [way, start('uploader', [way, url])])) as Record<
  Way,
  ReturnType<typeof start>
>
const costs: Record<Way, Cost[]> = { limit: [], ours: [], axiosPlugin: [] }
try {
  for (const way of ways) await answer(children[way])
  // until it is compiled as far as it will be
  for (const way of ways) await answer<Cost>(children[way], { times: 4 * TIMES })
  await interleave(ROUNDS, ways, async (way) => {
    const cost = await answer<Cost>(children[way], { times: TIMES })
    costs[way].push(cost)
    return cost.milliseconds
  })
} finally {
  for (const child of [gateway, ...Object.values(children)]) child.kill()
}

const times = (way: Way) => costs[way].map(({ milliseconds }) => milliseconds)
say({
  title: 'An upload of 2 MB',
  columns: ['', 'uploads/s', 'x limit', 'all threads us'],
  rows: ways.map((way) => [
    NAMES[way],
    figure(1000 / median(times(way))),
    figure(ratio(times('limit'), times(way))),
    figure(median(costs[way].map(({ cpu }) => cpu))),
  ]),
  goals: [
    {
      what: 'upload, to three writes by hand',
      measured: ratio(times('limit'), times('ours')),
      unit: 'x',
      atLeast: 0.85,
    },
  ],
} satisfies Report)
