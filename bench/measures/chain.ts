import { CHAINS, type Chain, createIds } from '../chains.js'
import { ask, say } from '../program.js'
import { figure, type Report } from '../report.js'
import { interleave, median, ratio, time } from '../rounds.js'

const NAMES = {
  template: 'template, by hand',
  minimal: 'the least that a Proxy can do',
  ours: 'wechatpay-chain, the id in the chain',
  oursVariable: 'wechatpay-chain, the id as a value',
  axiosPlugin: 'wechatpay-axios-plugin',
} as const satisfies Record<Chain, string>
const ROUNDS = 25
const CALLS = 2000
/** Many of ours, so that a byte an id is seen; few where each is kept. */
const IDS: Readonly<Record<Chain, number>> = {
  template: 200_000,
  minimal: 200_000,
  ours: 1_000_000,
  oursVariable: 200_000,
  axiosPlugin: 50_000,
}

const chains = Object.keys(NAMES) as Chain[]
const wanted = new Set(chains.map((name) => CHAINS[name]('42')))
if (wanted.size !== 1) throw new Error(`the chains do not agree: ${[...wanted].join(', ')}`)

const kept = new Map<Chain, number>()
for (const name of chains) {
  const { bytes } = await ask<{ bytes: number }>('kept', [name, String(IDS[name])], ['--expose-gc'])
  kept.set(name, Math.max(0, Math.round(bytes)))
}

const id = createIds()
const measure = (next: () => string) =>
  interleave(ROUNDS, chains, (name) => {
    // made beforehand: an order has its number before it is asked for
    const ids = Array.from({ length: CALLS }, next)
    return time(CALLS, () => CHAINS[name](ids.pop() ?? ''))
  })
const same = await measure(() => '202605280000000042')
const fresh = await measure(id)

say({
  title: 'Chain of 8 and its URL',
  columns: ['', 'same id, us', 'new id, us', 'new id, x template', 'bytes kept per id'],
  rows: chains.map((name) => [
    NAMES[name],
    figure(median(same[name])),
    figure(median(fresh[name])),
    figure(ratio(fresh[name], fresh.template)),
    String(kept.get(name)),
  ]),
  goals: [
    { what: 'chain, a new id each time', measured: median(fresh.ours), unit: 'us', atMost: 1 },
    { what: 'chain, kept per distinct id', measured: kept.get('ours') ?? Number.NaN, unit: 'bytes', atMost: 0 },
  ],
} satisfies Report)
