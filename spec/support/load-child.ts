/**
 * Makes many calls, 128 at a time, of which every 20th suffers one of the faults, and prints how they ended:
 * `node --expose-gc load-child.mjs`, with `{ config, hosts, calls }` as JSON on stdin. Then it keeps the
 * answers of some more, so that the measurement of the heap can be seen to measure.
 */
import { text } from 'node:stream/consumers'
import { type ClientConfig, createClient, type UntypedClient } from '../../src/index.js'

export interface Load {
  readonly config: ClientConfig
  /** Where calls of these faults go; every other goes to the gateway. */
  readonly hosts: Readonly<Record<string, string>>
  readonly calls: number
}
export interface Loaded {
  /** `post reset: ERR_DISCONNECTED true` -> how many ended so. */
  readonly ends: Record<string, number>
  /** Answers that were for another call. */
  readonly mixed: number
  /** Bytes of the heap that the calls left, and that kept answers leave. */
  readonly grown: number
  readonly kept: number
}

interface Response {
  readonly data: { readonly slot: string }
  readonly headers: Readonly<Record<string, unknown>>
}

/** On the gateway, with a host of their own, and none. */
export const FAULTS = ['reset', 'cut', '500', '429', 'forged', 'hang', 'refused', 'unread'] as const
const WIDTH = 128

const { config, hosts, calls }: Load = JSON.parse(await text(process.stdin))
const instance: UntypedClient = createClient(config).untyped
// clients of their own: as backup hosts of the gateway they would get the retries of its calls
const others: Readonly<Record<string, UntypedClient>> = Object.fromEntries(
  Object.entries(hosts).map(([fault, baseURL]) => [fault, createClient({ ...config, baseURL }).untyped]),
)
const ends: Record<string, number> = {}
let mixed = 0

/** One call; its slot is in the signed body of the answer, its number in a header. */
async function call(slot: number, number: number): Promise<unknown> {
  const fault = number % 20 === 0 ? (FAULTS[(number / 20) % FAULTS.length] ?? 'none') : 'none'
  // each fault meets both
  const verb = Math.floor(number / 160) % 2 === 0 ? 'post' : 'get'
  const options = {
    ...{ slot: `${slot}`, number: `${number}`, fault },
    timeout: fault === 'hang' ? 4000 : 240_000,
  }
  const { end, response } = await (others[fault] ?? instance).v3.load._slot_._number_._fault_[verb](options).then(
    (answer: Response) => ({ end: 'answered', response: answer }),
    ({ code, status, mayHaveTakenEffect }: { code: unknown; status: unknown; mayHaveTakenEffect: unknown }) => ({
      end: `${code ?? status} ${mayHaveTakenEffect}`,
      response: undefined,
    }),
  )
  const what = `${verb} ${fault}: ${end}`
  ends[what] = (ends[what] ?? 0) + 1
  if (response && (response.data.slot !== `${slot}` || response.headers['x-number'] !== `${number}`)) mixed += 1
  return response
}

/** @param keep takes every answer */
async function run(count: number, keep: (answer: unknown) => unknown): Promise<void> {
  let next = 1
  const work = async (slot: number) => {
    for (let number = next++; number <= count; number = next++) keep(await call(slot, number))
  }
  await Promise.all(Array.from({ length: WIDTH }, (_, slot) => work(slot)))
}

function heap(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start with --expose-gc')
  for (let round = 0; round < 3; round += 1) collect()
  return process.memoryUsage().heapUsed
}

await run(640, () => undefined)
for (const what of Object.keys(ends)) delete ends[what]
const before = heap()
await run(calls, () => undefined)
const grown = heap() - before
const told = { ...ends }
const answers: unknown[] = []
await run(640, (answer) => answers.push(answer))
const loaded: Loaded = { ends: told, mixed, grown, kept: heap() - before - grown }
console.log(JSON.stringify(loaded))
if (answers.length === 0) throw new Error('nothing was kept')
