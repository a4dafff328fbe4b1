import { monitorEventLoopDelay } from 'node:perf_hooks'
import { keys } from '../../spec/support/keys.js'
import { createSigning, signHybrid, signInPool, signOnMainThread } from '../hand-written.js'
import { createOurs } from '../ours.js'
import { sendToParent } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio } from '../rounds.js'
import { respondLater } from '../stub.js'

// Measures the delay of the event loop while 64 calls at once are signed. Each response comes in a later turn of the event
// loop, as from a network. The rows of crypto.sign only sign.

const NAMES = {
  mainThread: 'crypto.sign on the main thread',
  pool: 'crypto.sign in the thread pool',
  hybrid: 'crypto.sign on both',
  ours: 'wechatpay-chain',
} as const
type Way = keyof typeof NAMES
const ID = '1217752501201407033233368018'
const AT_ONCE = 64
const ROUNDS = 9
const MILLISECONDS = 1000

const instance = createOurs({ axios: { adapter: respondLater } })
const signing = (sign: (message: Buffer) => unknown) => async () => {
  await sign(createSigning('GET', `/v3/pay/transactions/id/${ID}?mchid=${keys.mchid}`, '').message)
  await new Promise((resolve) => setImmediate(resolve))
}
const CALLS: Readonly<Record<Way, () => Promise<unknown>>> = {
  mainThread: signing(signOnMainThread),
  pool: signing(signInPool),
  hybrid: signing((message) => signHybrid(message, AT_ONCE)),
  ours: () =>
    instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: ID, query: { mchid: keys.mchid } }),
}

const rates: Record<Way, number[]> = { mainThread: [], pool: [], hybrid: [], ours: [] }
const medians: Record<Way, number[]> = { mainThread: [], pool: [], hybrid: [], ours: [] }
const ways = Object.keys(NAMES) as Way[]
const delays = await interleave(ROUNDS, ways, delayOf)
const delay = ratio(delays.ours, delays.mainThread)

sendToParent({
  title: 'Event loop, 64 at once',
  columns: ['', 'delay p99, ms', 'x main thread', 'delay p50, ms', 'calls/s'],
  rows: ways.map((way) => [
    NAMES[way],
    figure(median(delays[way])),
    figure(ratio(delays[way], delays.mainThread)),
    figure(median(medians[way])),
    figure(median(rates[way])),
  ]),
  goals: [{ name: 'event-loop delay p99, to signing on the main thread', measured: delay, unit: 'x', atMost: 0.25 }],
} satisfies Report)

/** Returns the 99th percentile of one round in milliseconds. */
async function delayOf(way: Way): Promise<number> {
  const histogram = monitorEventLoopDelay({ resolution: 1 })
  const start = performance.now()
  let calls = 0
  const repeat = async () => {
    while (performance.now() - start < MILLISECONDS) {
      await CALLS[way]()
      calls += 1
    }
  }
  histogram.enable()
  await Promise.all(Array.from({ length: AT_ONCE }, repeat))
  histogram.disable()
  medians[way].push(histogram.percentile(50) / 1e6)
  rates[way].push((calls / (performance.now() - start)) * 1000)
  return histogram.percentile(99) / 1e6
}
