import { ORDERS, type Way } from './orders.js'
import { sendToParent } from './program.js'

// Measures the bytes that one call allocates. The flags of this process are --expose-gc and a young generation that is large
// enough to avoid a collection during the measurement.

const WARM_UP = 1500
const CALLS = 400
const call = ORDERS[process.argv[2] as Way]

for (let count = 0; count < WARM_UP; count += 1) await call()
const collect = globalThis.gc
if (collect === undefined) throw new Error('start with --expose-gc')
collect()
const before = process.memoryUsage().heapUsed
for (let count = 0; count < CALLS; count += 1) await call()
sendToParent({ bytes: (process.memoryUsage().heapUsed - before) / CALLS })
