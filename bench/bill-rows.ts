import { READINGS, type Reading } from './bills.js'
import { sendToParent } from './program.js'
import { cpuSince } from './rounds.js'

// Reads one bill once and reports the cost: `bill-rows <way> <path>`

export interface Cost {
  /** Microseconds of CPU. */
  readonly cpu: number
  /** Largest memory of the process in bytes. */
  readonly peak: number
}

const [, , way = '', path = ''] = process.argv
const start = process.cpuUsage()
const rows = await READINGS[way as Reading](path)
if (rows === 0) throw new Error(`${way} read no rows`)
sendToParent({ cpu: cpuSince(start), peak: process.resourceUsage().maxRSS * 1024 } satisfies Cost)
