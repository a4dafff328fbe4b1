import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClassicLevel } from 'classic-level'
import { UsageError } from '../errors/errors.js'

/** Temporary index on disk. It stores JSON values and returns them in the order of their keys. */
export interface Index<Value> {
  add(key: string, value: Value): Promise<void>
  /** Returns the values in the order of their keys. Values with the same key keep the order in which they were added. */
  values(): AsyncIterable<Value>
  /** Closes the index and removes it from the disk. */
  remove(): Promise<void>
}

/** Number of values in one write. */
const BATCH = 1000

/**
 * @param directory parent of the index's own folder, which only this user can read
 * @throws UsageError `ERR_CONFIG` if classic-level is not installed, `ERR_OPTION` if the folder cannot be created
 */
export async function createIndex<Value>(directory: string = tmpdir()): Promise<Index<Value>> {
  const Level = await loadLevel()
  const folder = await mkdtemp(join(directory, 'wechatpay-chain-')).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(
      'ERR_OPTION',
      `the index cannot be created in \`directory\` (${cause.code}); pass a writable folder`,
    )
  })
  const database = new Level(folder)
  let waiting: { type: 'put'; key: string; value: string }[] = []
  let count = 0
  const flush = async () => {
    const batch = waiting
    waiting = []
    await database.batch(batch)
  }
  const remove = async () => {
    try {
      await database.close()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  try {
    await database.open()
  } catch (error) {
    await remove()
    throw error
  }
  return {
    async add(key, value) {
      count += 1
      // as JSON, no key is the prefix of another key, and a lone surrogate has its own bytes
      waiting.push({
        type: 'put',
        key: `${JSON.stringify(key)}${String(count).padStart(16, '0')}`,
        value: JSON.stringify(value),
      })
      if (waiting.length >= BATCH) await flush()
    },
    async *values() {
      await flush()
      for await (const text of database.values()) yield JSON.parse(text) as Value
    },
    remove,
  }
}

async function loadLevel(): Promise<typeof ClassicLevel> {
  try {
    return (await import('classic-level')).ClassicLevel
  } catch {
    throw new UsageError(
      'ERR_CONFIG',
      'classic-level cannot be loaded: reconcile() needs it for its index on disk; run npm install classic-level, or pass both sides in order with `sorted: true`',
    )
  }
}
