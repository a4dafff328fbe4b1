import { CANDIDATES, type Candidate } from '../calls.js'
import type { Cost, Order } from '../candidate.js'
import { answer, say, start } from '../program.js'
import { figure, type Goal, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'

// Each candidate has a process of its own, since axios and Node's agents keep process-wide state and one's garbage would
// be collected in the other's time. They all live at once and take turns, so that the machine's moods fall on all of them.

const AT_ONCE = [1, 16, 128] as const
const ROUNDS = 7
const MILLISECONDS = 800
const NAMES = Object.keys(CANDIDATES) as Candidate[]

const gateway = start('gateway')
const { url } = await answer<{ url: string }>(gateway)
const children = Object.fromEntries(NAMES.map((name) => [name, start('candidate', [name, url])]))
const childOf = (name: Candidate) => children[name] ?? gateway
try {
  for (const child of Object.values(children)) await answer(child)
  const rows: string[][] = []
  const goals: Goal[] = []
  for (const atOnce of AT_ONCE) {
    const costs = await interleave(ROUNDS, NAMES, (name) =>
      answer<Cost>(childOf(name), { atOnce, milliseconds: MILLISECONDS } satisfies Order),
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
        what: `requests, ${atOnce} at once, to wechatpay-axios-plugin`,
        measured: to('ours', 'axiosPlugin'),
        unit: 'x',
        atLeast: 2.2,
      },
      { what: `requests, ${atOnce} at once, to the limit`, measured: to('ours', 'limit'), unit: 'x', atLeast: 0.65 },
    )
  }
  const columns = ['', 'at once', 'requests/s', 'x limit', 'x axios-plugin', 'main thread us', 'all threads us']
  say({ title: 'Requests', columns, rows, goals } satisfies Report)
} finally {
  for (const child of [gateway, ...Object.values(children)]) child.kill()
}
