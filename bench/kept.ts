import { CHAINS, type Chain, createIds } from './chains.js'
import { say } from './program.js'

// what a chain keeps of each id for ever; started with --expose-gc

const [name, count] = process.argv.slice(2)
const chain = CHAINS[name as Chain]
const id = createIds()

read(5000)
const before = heap()
read(Number(count))
say({ bytes: (heap() - before) / Number(count) })

function read(calls: number): void {
  for (let call = 0; call < calls; call += 1) chain(id())
}

function heap(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start with --expose-gc')
  for (let round = 0; round < 3; round += 1) collect()
  return process.memoryUsage().heapUsed
}
