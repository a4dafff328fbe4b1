import { CHAINS, type Chain, createIds } from '../chains.js'
import { runProgram, sendToParent } from '../program.js'
import { figure, type Report } from '../report.js'
import { cpuTime, interleave, median, ratio } from '../rounds.js'

const NAMES = {
  template: 'template with a placeholder',
  minimal: 'minimal Proxy',
  ours: 'wechatpay-chain, id in the chain',
  oursVariable: 'wechatpay-chain, id as a variable',
  axiosPlugin: 'wechatpay-axios-plugin',
} as const satisfies Record<Chain, string>
const ROUNDS = 25
const CALLS = 5000
/** Number of ids for the memory test: many for ours, so that one byte per id is visible; few for a chain that keeps each id. */
const IDS: Readonly<Record<Chain, number>> = {
  template: 200_000,
  minimal: 200_000,
  ours: 1_000_000,
  oursVariable: 200_000,
  axiosPlugin: 50_000,
}

const chains = Object.keys(NAMES) as Chain[]
const wanted = new Set(chains.map((name) => CHAINS[name]('42')))
if (wanted.size !== 1) throw new Error(`the chains build different URLs: ${[...wanted].join(', ')}`)

const kept = new Map<Chain, number>()
for (const name of chains) {
  const { bytes } = await runProgram<{ bytes: number }>('kept', [name, String(IDS[name])], ['--expose-gc'])
  kept.set(name, Math.max(0, Math.round(bytes)))
}

const id = createIds()
const measure = <Name extends Chain>(names: readonly Name[], next: () => string) =>
  interleave(ROUNDS, names, (name) => {
    // not timed: an order has its number before the call
    const ids = Array.from({ length: CALLS }, next)
    return cpuTime(CALLS, () => CHAINS[name](ids.pop() ?? ''))
  })
const same = await measure(chains, () => '202605280000000042')
// wechatpay-axios-plugin is last: it keeps every id, which slows down the garbage collection for the others
const fresh = {
  ...(await measure(['template', 'minimal', 'ours', 'oursVariable'], id)),
  ...(await measure(['axiosPlugin'], id)),
}

sendToParent({
  title: 'Chain of 8 and its URL',
  columns: ['', 'same id, us', 'new id, us', 'new id, x minimal Proxy', 'bytes kept per id'],
  rows: chains.map((name) => [
    NAMES[name],
    figure(median(same[name])),
    figure(median(fresh[name])),
    figure(ratio(fresh[name], fresh.minimal)),
    String(kept.get(name)),
  ]),
  goals: [
    {
      name: 'chain with new ids, to a minimal Proxy',
      measured: ratio(fresh.ours, fresh.minimal),
      unit: 'x',
      atMost: 1.6,
    },
    { name: 'chain, memory kept per id', measured: kept.get('ours') ?? Number.NaN, unit: 'bytes', atMost: 0 },
  ],
} satisfies Report)
