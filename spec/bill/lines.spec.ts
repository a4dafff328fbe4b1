import { expect, test } from 'vitest'
import { type BillSource, linesOf } from '../../src/bill/lines.js'
import { rejectionOf } from '../support/failure.js'

async function read(source: BillSource): Promise<string[]> {
  const all: string[] = []
  for await (const lines of linesOf(source)) all.push(...lines)
  return all
}

test('lines end with LF or CRLF, the last one also with the text; a CR inside of one is text', async () => {
  expect(await read('a\nb\r\n\r\nc\rd\n')).toEqual(['a', 'b', '', 'c\rd'])
  expect(await read('a\nb')).toEqual(['a', 'b'])
  expect(await read('a\nb\r')).toEqual(['a', 'b'])
  expect(await read('')).toEqual([])
})

test('a character is whole, wherever the pieces of the text or its bytes are cut', async () => {
  const text = '商品😀`,\r\n第二行😀'
  const lines = ['商品😀`,', '第二行😀']
  const bytes = Buffer.from(text)
  for (let at = 0; at <= bytes.length; at += 1)
    expect(await read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(lines)
  for (let at = 0; at <= text.length; at += 1) expect(await read([text.slice(0, at), text.slice(at)])).toEqual(lines)
})

test('a text of a megabyte is read piece by piece, and no character at a seam is lost', async () => {
  const line = `${'😀'.repeat(40)}a`
  const text = `${line}\n`.repeat(12_500)
  for (const source of [text, Buffer.from(text)]) {
    const batches: number[] = []
    for await (const lines of linesOf(source)) {
      batches.push(lines.length)
      expect(lines.every((one) => one === line)).toBe(true)
    }
    expect(batches.reduce((sum, count) => sum + count)).toBe(12_500)
    expect(batches.length).toBeGreaterThan(10)
  }
})

test('what was read stays as it was when the source writes over its own bytes', async () => {
  async function* reusing() {
    const shared = Buffer.alloc(3)
    for (const part of ['ab\n', 'cde', 'f\ng']) {
      shared.write(part)
      yield shared
    }
  }
  expect(await read(reusing())).toEqual(['ab', 'cdef', 'g'])
})

test('bytes that are not UTF-8 are replaced: WeChat Pay cuts long texts through a character', async () => {
  const cut = Buffer.concat([Buffer.from('商品').subarray(0, 5), Buffer.from(',`1\n')])
  expect(await read(cut)).toEqual(['商\ufffd,`1'])
  expect(await read(['\ud83d'])).toEqual(['\ufffd'])
})

test('a line without an end is given up soon, and not gathered for ever', async () => {
  let given = 0
  function* endless() {
    for (;;) {
      given += 1
      yield Buffer.alloc(16 * 1024, 'a')
    }
  }
  const error = await rejectionOf(() => read(endless()))
  expect(error).toMatchObject({
    code: 'ERR_BILL',
    message: expect.stringMatching(/^line 1 of the bill has no line end/),
  })
  expect(given).toBeLessThan(10)
})

test('a source that yields neither strings nor bytes is rejected', async () => {
  const error = await rejectionOf(() => read([1, 2] as unknown as string[]))
  expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_OPTION' })
})
