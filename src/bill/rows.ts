import { Readable } from 'node:stream'

/** One side, read once. */
export type Rows<Value> = AsyncIterable<Value> | Iterable<Value>

/** Closes a side that nothing was read of; quietly, as that something failed before is what is to be told. */
export async function closeRows(rows: Rows<unknown>): Promise<void> {
  try {
    // the iterator of a stream is a generator, which closes nothing before it has begun
    if (rows instanceof Readable) rows.destroy()
    const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
    await iterator.return?.()
  } catch {
    // it is as closed as it can be
  }
}
