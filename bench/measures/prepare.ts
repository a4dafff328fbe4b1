import { ORDERS, prepareBytes, prepareTime, signTime, type Way } from '../orders.js'
import { ask, say } from '../program.js'
import { figure, type Report } from '../report.js'
import { difference, interleave, median, timeAsync } from '../rounds.js'

// Building and signing a small order. "Prepared" ends where the adapter has the signed request; the others are answered at
// once, which every client here verifies, so that what verifying costs by hand is taken off again.

const NAMES = {
  sign: 'crypto.sign alone',
  verify: 'verifying and parsing the answer alone',
  hand: 'by hand',
  ours: 'wechatpay-chain',
  interceptor: 'axios and an interceptor',
  axiosPlugin: 'wechatpay-axios-plugin',
} as const satisfies Record<Way, string>
const VERIFIED: ReadonlySet<Way> = new Set(['ours', 'interceptor', 'axiosPlugin'])
const ROUNDS = 40
const CALLS = 40
const WARM_UP = 2000
const PREPARED = 6000
const KILO = 1000

const ways = Object.keys(NAMES) as Way[]
const garbage = new Map<Way, number>()
for (const way of ways) {
  const flags = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']
  garbage.set(way, (await ask<{ bytes: number }>('garbage', [way], flags)).bytes)
}
// until it is compiled as far as it will be
for (const way of ways) await timeAsync(WARM_UP, ORDERS[way])
const times = await interleave(ROUNDS, ways, (way) => timeAsync(CALLS, ORDERS[way]))

// one by one, and by the clock: of so many, the median is not one of those that something came in between
const prepared: { time: number; sign: number }[] = []
for (let count = 0; count < PREPARED; count += 1) prepared.push({ time: await prepareTime(), sign: signTime() })
const bytes: number[] = []
for (let count = 0; count < PREPARED; count += 1) bytes.push(await prepareBytes())
const signAlone = median(prepared.map(({ sign }) => sign))
const preparing = median(prepared.map(({ time }) => time))
const kilobytes = median(bytes) / KILO

const besides = (way: Way): number =>
  difference(times[way], times.sign) - (VERIFIED.has(way) ? median(times.verify) : 0)
const left = (way: Way): number =>
  ((garbage.get(way) ?? Number.NaN) -
    (garbage.get('sign') ?? Number.NaN) -
    (VERIFIED.has(way) ? (garbage.get('verify') ?? Number.NaN) : 0)) /
  KILO
const signing = median(times.sign)

say({
  title: 'Preparing a signed POST',
  columns: ['', 'whole, us', 'besides RSA, us', 'x crypto.sign', 'garbage besides RSA, KB'],
  rows: [
    [
      `${NAMES.ours}, prepared`,
      figure(preparing),
      figure(preparing - signAlone),
      figure(preparing / signAlone),
      figure(kilobytes),
    ],
    ...ways.map((way) => {
      const isBare = way === 'sign' || way === 'verify'
      return [
        NAMES[way],
        figure(median(times[way])),
        ...(isBare ? ['', '', ''] : [figure(besides(way)), figure(1 + besides(way) / signing), figure(left(way))]),
      ]
    }),
  ],
  goals: [
    { what: 'prepare, to crypto.sign alone', measured: preparing / signAlone, unit: 'x', atMost: 1.2 },
    { what: 'prepare, besides RSA', measured: preparing - signAlone, unit: 'us', atMost: 40 },
    { what: 'prepare, garbage', measured: kilobytes, unit: 'KB', atMost: 15 },
  ],
} satisfies Report)
