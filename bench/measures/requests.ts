import { CANDIDATES, type Candidate } from '../calls.js'
import type { Cost, Order } from '../candidate.js'
import { nextMessage, sendToParent, startProgram } from '../program.js'
import { figure, type Goal, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'

// Each candidate has its own process: axios and the agents of Node have process-wide state, and the collection of one
// candidate's garbage must not count for another. All processes run at the same time and take turns.

const AT_ONCE = [1, 16, 128] as const
/** The lowest ratios of requests per second that are acceptable. */
const GOALS = { 16: { axiosPlugin: 1.9, limit: 0.75 }, 128: { axiosPlugin: 1.75, limit: 0.62 } } as const
const ROUNDS = 7
const MILLISECONDS = 800
const NAMES = Object.keys(CANDIDATES) as Candidate[]

const gateway = startProgram('gateway')
const { url } = await nextMessage<{ url: string }>(gateway)
const children = Object.fromEntries(NAMES.map((name) => [name, startProgram('candidate', [name, url])]))
const childOf = (name: Candidate) => children[name] ?? gateway
try {
  for (const child of Object.values(children)) await nextMessage(child)
  const rows: string[][] = []
  const goals: Goal[] = []
  for (const atOnce of AT_ONCE) {
    const costs = await interleave(ROUNDS, NAMES, (name) =>
      nextMessage<Cost>(childOf(name), { atOnce, milliseconds: MILLISECONDS } satisfies Order),
    )
    const of = (name: Candidate, key: keyof Cost) => costs[name].map((cost) => cost[key])
    const to = (name: Candidate, other: Candidate) => ratio(of(name, 'perSecond'), of(other, 'perSecond'))
    for (const name of NAMES) {
      rows.push([
        CANDIDATES[name],
        String(atOnce),
        figure(median(of(name, 'perSecond'))),
        figure(to(name, 'limit')),
        figure(to(name, 'axiosPlugin')),
        figure(median(of(name, 'mainThread'))),
        figure(median(of(name, 'cpu'))),
      ])
    }
    if (atOnce === 1) continue
    goals.push(
      {
        name: `requests, ${atOnce} at once, to wechatpay-axios-plugin`,
        measured: to('ours', 'axiosPlugin'),
        unit: 'x',
        atLeast: GOALS[atOnce].axiosPlugin,
      },
      {
        name: `requests, ${atOnce} at once, to the limit`,
        measured: to('ours', 'limit'),
        unit: 'x',
        atLeast: GOALS[atOnce].limit,
      },
    )
  }
  const columns = [
    '',
    'at once',
    'requests/s',
    'x limit',
    'x wechatpay-axios-plugin',
    'main thread, us',
    'all threads, us',
  ]
  sendToParent({ title: 'Requests', columns, rows, goals } satisfies Report)
} finally {
  for (const child of [gateway, ...Object.values(children)]) child.kill()
}
