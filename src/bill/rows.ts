import { Readable } from 'node:stream'

/** One side of a comparison. It is read once. */
export type Rows<Value> = AsyncIterable<Value> | Iterable<Value>

/** Closes a side that was not read. It ignores errors, because an earlier error is reported. */
export async function closeRows(rows: Rows<unknown>): Promise<void> {
  try {
    // the iterator of a stream is a generator, which does not close the stream before it has started
    if (rows instanceof Readable) rows.destroy()
    const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
    await iterator.return?.()
  } catch {
    // ignored: nothing more can be closed
  }
}
