import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { programPath } from '../support/program.js'

interface Measurement {
  seen: number
  kept: number
  /** Bytes that the whole took more than a tenth of it. */
  peak: number
  /** Bytes that are left of it. */
  heap: number
}

const MEGABYTE = 1024 * 1024

async function measure(what: 'parse' | 'keep' | 'reconcile', rows: number): Promise<Measurement> {
  const args = ['--expose-gc', programPath('bill-child'), what, `${rows}`]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as Measurement
}

test('a bill of a hundred and fifty thousand rows takes no more memory than one of a tenth', async () => {
  const { seen, peak, heap } = await measure('parse', 150_000)
  expect(seen).toBe(150_000)
  expect(peak).toBeLessThan(30 * MEGABYTE)
  expect(heap).toBeLessThan(2 * MEGABYTE)
})

test('a row that is kept keeps its own text alive, and not that of the rows around it', async () => {
  const { kept, heap } = await measure('keep', 60_000)
  expect(kept).toBe(660)
  // about a kilobyte each; with the text that came with it, some 20 MB
  expect(heap).toBeLessThan(3 * MEGABYTE)
})

test('two sides of thirty thousand are compared on disk, and not in memory', async () => {
  const { seen, peak } = await measure('reconcile', 30_000)
  expect(seen).toBe(30_000)
  expect(peak).toBeLessThan(80 * MEGABYTE)
})
