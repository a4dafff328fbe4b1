import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClassicLevel } from 'classic-level'
import { UsageError } from '../errors/errors.js'

/** Values on disk in the order of their keys, for as long as it is open; such as JSON can hold. */
export interface Index<Value> {
  add(key: string, value: Value): Promise<void>
  /** In order of the keys; of the same key, in order of their arrival. */
  values(): AsyncIterable<Value>
  /** Closes it and removes it from the disk. */
  remove(): Promise<void>
}

/** Writes at a time. */
const BATCH = 1000

/**
 * @param directory where its own folder is made, for this user alone
 * @throws UsageError `ERR_CONFIG` where the database is not installed, `ERR_OPTION` where it cannot write
 */
export async function createIndex<Value>(directory: string = tmpdir()): Promise<Index<Value>> {
  const Level = await loadLevel()
  const folder = await mkdtemp(join(directory, 'wechatpay-chain-')).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(
      'ERR_OPTION',
      `no index can be kept in the \`directory\` (${cause.code}); pass one that can be written`,
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
      // JSON, so that no key begins another one and every key, also half a character, has its own bytes
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
      'classic-level cannot be loaded, which keeps what is compared on disk; npm install classic-level, or pass both sides in order and `sorted: true`',
    )
  }
}
