/**
 * Reads many distinct segments and prints what is left of them: `node --expose-gc memory-child.mjs <reads>
 * [keep]`. With `keep` every node is held, so that the measurement can be seen to measure.
 */
import { createClient } from '../../src/index.js'
import { validConfig } from './keys.js'

const reads = Number(process.argv[2])
const kept: unknown[] | undefined = process.argv[3] === 'keep' ? [] : undefined
const instance = createClient(validConfig()).untyped

const STYLES: readonly ((segment: string) => unknown)[] = [
  (segment) => instance.v3.orders[segment],
  (segment) => instance.v3.orders[segment].close.post,
  (segment) => instance[`v3/orders/${segment}`],
  (segment) => instance.chain(`v3/orders/${segment}`),
  (segment) => instance.v3.orders.delete.chain(segment),
]

function read(count: number, name: string): number {
  let nodes = 0
  for (let index = 0; index < count; index += 1) {
    const node = STYLES[index % STYLES.length]?.(`${name}${index}`)
    if (node !== undefined) nodes += 1
    kept?.push(node)
  }
  return nodes
}

function heap(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start with --expose-gc')
  for (let round = 0; round < 3; round += 1) collect()
  return process.memoryUsage().heapUsed
}

read(20_000, 'warm-up-')
const before = heap()
const nodes = read(reads, 'order-')
const after = heap()
console.log(JSON.stringify({ reads, nodes, before, after, kept: kept?.length ?? 0 }))
