import { ORDERS, preparationBytes, preparationTime, signatureTime, type Way } from '../orders.js'
import { runProgram, sendToParent } from '../program.js'
import { figure, type Report } from '../report.js'
import { cpuTimeAsync, difference, interleave, median } from '../rounds.js'

// Builds and signs a small order. "Prepared" ends when the adapter has the signed request. The other rows are whole calls
// with an immediate response. Their ratio to crypto.sign excludes verifying and parsing, as the hand-written code does it.

const NAMES = {
  sign: 'crypto.sign alone',
  verify: 'verifying and parsing the response alone',
  handWritten: 'hand-written, without a response',
  ours: 'wechatpay-chain',
  intercepted: 'wechatpay-chain, with two interceptors of the user',
  interceptor: 'axios with a signing interceptor',
  axiosPlugin: 'wechatpay-axios-plugin',
} as const satisfies Record<Way, string>
const VERIFYING: ReadonlySet<Way> = new Set(['ours', 'intercepted', 'interceptor', 'axiosPlugin'])
const ROUNDS = 40
const CALLS = 40
const WARM_UP = 2000
const PREPARATIONS = 6000
const KILO = 1000

const ways = Object.keys(NAMES) as Way[]
const garbage = new Map<Way, number>()
for (const way of ways) {
  const flags = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']
  garbage.set(way, (await runProgram<{ bytes: number }>('garbage', [way], flags)).bytes)
}
// until V8 has optimized the code
for (const way of ways) await cpuTimeAsync(WARM_UP, ORDERS[way])
const times = await interleave(ROUNDS, ways, (way) => cpuTimeAsync(CALLS, ORDERS[way]))

// each preparation is timed by the clock: the median of so many excludes those that other processes interrupted
const preparations: { time: number; sign: number }[] = []
for (let count = 0; count < PREPARATIONS; count += 1) {
  preparations.push({ time: await preparationTime(), sign: signatureTime() })
}
const bytes: number[] = []
for (let count = 0; count < PREPARATIONS; count += 1) bytes.push(await preparationBytes())
const signatureAlone = median(preparations.map(({ sign }) => sign))
const preparation = median(preparations.map(({ time }) => time))
const kilobytes = median(bytes) / KILO

const timeWithoutRsa = (way: Way): number =>
  difference(times[way], times.sign) - (VERIFYING.has(way) ? median(times.verify) : 0)
const garbageWithoutRsa = (way: Way): number =>
  ((garbage.get(way) ?? Number.NaN) -
    (garbage.get('sign') ?? Number.NaN) -
    (VERIFYING.has(way) ? (garbage.get('verify') ?? Number.NaN) : 0)) /
  KILO
const toSignature = (way: Way): number => 1 + timeWithoutRsa(way) / median(times.sign)

sendToParent({
  title: 'Preparing a signed POST',
  columns: ['', 'whole, us', 'without RSA, us', 'x crypto.sign', 'garbage without RSA, KB'],
  rows: [
    [
      `${NAMES.ours}, prepared`,
      figure(preparation),
      figure(preparation - signatureAlone),
      figure(preparation / signatureAlone),
      figure(kilobytes),
    ],
    ...ways.map((way) => {
      const isReference = way === 'sign' || way === 'verify'
      return [
        NAMES[way],
        figure(median(times[way])),
        ...(isReference
          ? ['', '', '']
          : [figure(timeWithoutRsa(way)), figure(toSignature(way)), figure(garbageWithoutRsa(way))]),
      ]
    }),
  ],
  goals: [
    { name: 'prepared call, to crypto.sign', measured: preparation / signatureAlone, unit: 'x', atMost: 1.25 },
    { name: 'prepared call, garbage', measured: kilobytes, unit: 'KB', atMost: 22 },
    { name: 'whole call, to crypto.sign', measured: toSignature('ours'), unit: 'x', atMost: 1.35 },
    {
      name: 'whole call with two interceptors of the user, to crypto.sign',
      measured: toSignature('intercepted'),
      unit: 'x',
      atMost: 1.4,
    },
  ],
} satisfies Report)
