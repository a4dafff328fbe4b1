import { READINGS, type Reading } from './bills.js'
import { say } from './program.js'
import { since } from './rounds.js'

// Reads one bill in one way, once, and says what it took: `bill-rows <way> <path>`

/** What one reading took. */
export interface Cost {
  /** Microseconds of CPU. */
  readonly cpu: number
  /** Bytes. */
  readonly peak: number
}

const [, , way = '', path = ''] = process.argv
const start = process.cpuUsage()
const rows = await READINGS[way as Reading](path)
if (rows === 0) throw new Error(`${way} has read nothing`)
say({ cpu: since(start), peak: process.resourceUsage().maxRSS * 1024 } satisfies Cost)
