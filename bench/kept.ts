import { CHAINS, type Chain, createIds } from './chains.js'
import { sendToParent } from './program.js'

// measures the bytes on the heap that a chain keeps for each id; the flag of this process is --expose-gc

const [name, count] = process.argv.slice(2)
const chain = CHAINS[name as Chain]
const id = createIds()

read(5000)
const before = heap()
read(Number(count))
sendToParent({ bytes: (heap() - before) / Number(count) })

function read(calls: number): void {
  for (let call = 0; call < calls; call += 1) chain(id())
}

function heap(): number {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start with --expose-gc')
  for (let round = 0; round < 3; round += 1) collect()
  return process.memoryUsage().heapUsed
}
