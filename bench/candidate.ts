import { performance } from 'node:perf_hooks'
import { type Candidate, createCall } from './calls.js'
import { say } from './program.js'
import { since } from './rounds.js'

// one candidate in a process of its own: it sends as told, and says what that cost

export interface Order {
  /** Calls under way at any time. */
  readonly atOnce: number
  readonly milliseconds: number
}
export interface Cost {
  readonly perSecond: number
  /** Microseconds of this process's main thread, and of all its threads, per request. */
  readonly mainThread: number
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
    cpu: since(cpu) / requests,
  }
  say(cost)
})
process.on('disconnect', () => process.exit())
say({ ready: true })
