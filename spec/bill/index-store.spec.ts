import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createIndex } from '../../src/bill/index-store.js'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

test('values come in order of their keys, and those of one key in order of their arrival', async () => {
  const index = await createIndex<string>(emptyFolder())
  onTestFinished(() => index.remove())
  for (const [key, value] of [
    ['b', '1'],
    ['a', '2'],
    ['ab', '3'],
    ['b', '4'],
    ['a', '5'],
  ] as const)
    await index.add(key, value)
  expect(await all(index.values())).toEqual(['2', '5', '3', '1', '4'])
})

test('more than are written at a time are all there, in order', async () => {
  const index = await createIndex<number>(emptyFolder())
  onTestFinished(() => index.remove())
  // every number below 2,503 once, and in no order
  for (let step = 0; step < 2503; step += 1) {
    const value = (step * 1000) % 2503
    await index.add(String(value).padStart(5, '0'), value)
  }
  expect(await all(index.values())).toEqual(Array.from({ length: 2503 }, (_, value) => value))
})

test('nobody else on the machine can read it, and it is gone when it is removed', async () => {
  const directory = emptyFolder()
  const index = await createIndex<string>(directory)
  await index.add('a', 'b')
  await all(index.values())
  const [folder = ''] = readdirSync(directory)
  expect(statSync(join(directory, folder)).mode & 0o777).toBe(0o700)
  await index.remove()
  expect(readdirSync(directory)).toEqual([])
})

test('two indexes in the same folder are independent', async () => {
  const directory = emptyFolder()
  const [one, other] = [await createIndex<string>(directory), await createIndex<string>(directory)]
  await one.add('a', 'one')
  await other.add('a', 'other')
  expect(await all(one.values())).toEqual(['one'])
  expect(await all(other.values())).toEqual(['other'])
  await one.remove()
  await other.remove()
})
