import { ORDERS, type Way } from './orders.js'
import { say } from './program.js'

// what one call leaves on the heap for the collector; started with --expose-gc and a young generation that holds it all

const WARM_UP = 1500
const CALLS = 400
const call = ORDERS[process.argv[2] as Way]

for (let count = 0; count < WARM_UP; count += 1) await call()
const collect = globalThis.gc
if (collect === undefined) throw new Error('start with --expose-gc')
collect()
const before = process.memoryUsage().heapUsed
for (let count = 0; count < CALLS; count += 1) await call()
say({ bytes: (process.memoryUsage().heapUsed - before) / CALLS })
