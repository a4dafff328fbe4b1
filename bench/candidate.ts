import { performance } from 'node:perf_hooks'
import { type Candidate, createCall } from './calls.js'
import { sendToParent } from './program.js'
import { cpuSince } from './rounds.js'

// one candidate in its own process: sends requests on demand and reports their cost

export interface Order {
  /** Number of calls in flight. */
  readonly atOnce: number
  readonly milliseconds: number
}
export interface Cost {
  readonly perSecond: number
  /** Microseconds of the main thread per request. */
  readonly mainThread: number
  /** Microseconds of all threads per request. */
  readonly cpu: number
}

const [name, url = ''] = process.argv.slice(2)
const call = createCall(name as Candidate, url)

process.on('message', async ({ atOnce, milliseconds }: Order) => {
  const start = performance.now()
  const loop = performance.eventLoopUtilization()
  const cpu = process.cpuUsage()
  let requests = 0
  const send = async () => {
    while (performance.now() - start < milliseconds) {
      await call(atOnce)
      requests += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  const { active } = performance.eventLoopUtilization(loop)
  const cost: Cost = {
    perSecond: (requests / (performance.now() - start)) * 1000,
    mainThread: (active * 1000) / requests,
    cpu: cpuSince(cpu) / requests,
  }
  sendToParent(cost)
})
process.on('disconnect', () => process.exit())
sendToParent({ ready: true })
