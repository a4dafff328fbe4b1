import { UsageError } from '../errors/errors.js'
import type { Entry } from './entries.js'

/**
 * Merges two sides that are in order of their keys. Only one entry of each side is in memory.
 *
 * @throws UsageError `ERR_OPTION` if a side is out of order
 */
export async function* merge(
  bill: AsyncIterable<Entry>,
  local: AsyncIterable<Entry>,
): AsyncGenerator<Entry, void, undefined> {
  const left = inOrder(bill, 'the bill')
  const right = inOrder(local, 'the local side')
  try {
    let [a, b] = [await left.next(), await right.next()]
    while (!a.done || !b.done) {
      if (!a.done && (b.done || a.value.key <= b.value.key)) {
        yield a.value
        a = await left.next()
      } else if (!b.done) {
        yield b.value
        b = await right.next()
      }
    }
  } finally {
    await Promise.all([left.return(), right.return()])
  }
}

async function* inOrder(entries: AsyncIterable<Entry>, name: string): AsyncGenerator<Entry, void, undefined> {
  let last = ''
  for await (const entry of entries) {
    if (entry.key < last)
      throw new UsageError(
        'ERR_OPTION',
        `${name} is not in order of out_trade_no or out_refund_no; remove \`sorted\`, or sort by bytes (COLLATE "C")`,
      )
    last = entry.key
    yield entry
  }
}
