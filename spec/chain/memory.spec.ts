import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { programPath } from '../support/program.js'

interface Measurement {
  reads: number
  /** Reads that returned a node. */
  nodes: number
  /** Bytes of heap in use after a garbage collection. */
  before: number
  after: number
  kept: number
}

const MEGABYTE = 1024 * 1024

async function measure(...args: string[]): Promise<Measurement> {
  const flags = ['--expose-gc', programPath('memory-child'), ...args]
  const { stdout } = await promisify(execFile)(process.execPath, flags)
  return JSON.parse(stdout) as Measurement
}

test('a million order numbers in every style keep no memory', { timeout: 300_000 }, async () => {
  const { reads, nodes, before, after } = await measure('1000000')
  expect([reads, nodes]).toEqual([1_000_000, 1_000_000])
  expect(before).toBeGreaterThan(MEGABYTE)
  expect(after - before).toBeLessThan(20 * MEGABYTE)
})

test('the measurement detects stored nodes', { timeout: 300_000 }, async () => {
  const { nodes, before, after, kept } = await measure('200000', 'keep')
  expect([nodes, kept]).toEqual([200_000, 220_000])
  expect(after - before).toBeGreaterThan(20 * MEGABYTE)
})
