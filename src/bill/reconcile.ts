import { UsageError } from '../errors.js'
import { type Entry, type LocalEntry, toBillEntry, toLocalEntry } from './entries.js'
import { createIndex } from './index-store.js'
import { type Difference, type Group, judge, toDuplicate, UNPAID, type Verdict } from './judge.js'
import type { BillRow } from './kinds.js'
import { merge } from './merge.js'

export interface ReconcileOptions {
  /**
   * Both sides come in order of their keys: of a refund its `out_refund_no`, of an order its `out_trade_no`, compared
   * byte by byte. Then nothing is kept on disk. Default: in any order, through an index that needs classic-level.
   */
  readonly sorted?: boolean | undefined
  /** Where the index is kept until the end. Default: the system's folder for temporary files. */
  readonly directory?: string | undefined
}

export interface ReconcileCounts {
  /** Rows of the bill. */
  readonly bill: number
  /** Entries of the merchant. */
  readonly local: number
  /** Orders and refunds without a difference. */
  readonly matched: number
  /** Orders that the merchant has as not paid, and that are not in the bill. */
  readonly unpaid: number
  readonly differences: Readonly<Record<Difference['type'], number>>
}

/** The differences, once, in order of their keys. Stopping early closes what it reads and removes the index. */
export interface Reconciliation extends AsyncIterable<Difference> {
  /** Known at its end. */
  readonly counts: ReconcileCounts | undefined
}

type Rows<Value> = AsyncIterable<Value> | Iterable<Value>

/**
 * Compares a trade bill with what the merchant has, in constant memory.
 *
 * Of refunds, the bill has the state of when it was made: only a refund that it has as successful is compared with the
 * merchant's state of it.
 *
 * @param bill the rows of parseBill()
 * @param local orders and refunds of the same day, from a cursor of the database for example
 * @throws UsageError `ERR_OPTION`, `ERR_CONFIG` where classic-level is needed and missing; what reading either side throws
 * @example
 * const bill = parseBill(createReadStream('2026-05-27.csv'), { kind: 'trade' })
 * const differences = reconcile(bill, ordersOf('2026-05-27'))
 * for await (const { type, of, key } of differences) console.warn(type, of, key)
 * console.log(differences.counts)
 */
export function reconcile(
  bill: Rows<BillRow>,
  local: Rows<LocalEntry>,
  options: ReconcileOptions = {},
): Reconciliation {
  const { sorted = false, directory } = options
  if (typeof sorted !== 'boolean') throw new UsageError('ERR_OPTION', '`sorted` is true or false')
  if (directory !== undefined && typeof directory !== 'string')
    throw new UsageError('ERR_OPTION', '`directory` is the path of a folder')
  checkRows(bill, 'the bill')
  checkRows(local, 'the local side')
  const tally = createTally()
  let isTaken = false
  let isComplete = false

  async function* differences() {
    const sides = [billEntries(bill, tally), localEntries(local, tally)] as const
    const entries = sorted ? merge(...sides) : throughIndex(sides, directory)
    yield* differencesOf(entries, tally)
    isComplete = true
  }
  return {
    get counts() {
      return isComplete ? tally.counts() : undefined
    },
    [Symbol.asyncIterator]() {
      if (isTaken)
        throw new UsageError('ERR_OPTION', 'differences are read once; call reconcile() again with both sides anew')
      isTaken = true
      return differences()
    },
  }
}

function checkRows(rows: unknown, name: string): void {
  if (typeof rows === 'object' && rows !== null && (Symbol.asyncIterator in rows || Symbol.iterator in rows)) return
  throw new UsageError('ERR_OPTION', `${name} is no iterable; pass what parseBill() gives, an array or a cursor`)
}

async function* billEntries(rows: Rows<BillRow>, tally: Tally): AsyncGenerator<Entry, void, undefined> {
  for await (const row of rows) {
    tally.see('bill')
    yield toBillEntry(row)
  }
}

async function* localEntries(rows: Rows<LocalEntry>, tally: Tally): AsyncGenerator<Entry, void, undefined> {
  for await (const row of rows) yield toLocalEntry(row, tally.see('local'))
}

async function* throughIndex(
  sides: readonly AsyncIterable<Entry>[],
  directory: string | undefined,
): AsyncGenerator<Entry, void, undefined> {
  const index = await createIndex<Entry>(directory)
  try {
    for (const side of sides) for await (const entry of side) await index.add(entry.key, entry)
    yield* index.values()
  } finally {
    await index.remove()
  }
}

/** Gathers what has the same key; of each slot the first, so that a thousand duplicates need no more memory than one. */
async function* differencesOf(
  entries: AsyncIterable<Entry>,
  tally: Tally,
): AsyncGenerator<Difference, void, undefined> {
  let key: string | undefined
  let group: Group = {}
  for await (const entry of entries) {
    if (entry.key !== key) {
      if (key !== undefined) yield* tally.note(judge(key, group))
      key = entry.key
      group = {}
    }
    if (entry.slot in group) yield* tally.count([toDuplicate(entry)])
    else Object.assign(group, { [entry.slot]: entry.value })
  }
  if (key !== undefined) yield* tally.note(judge(key, group))
}

type Tally = ReturnType<typeof createTally>

function createTally() {
  const sums = { bill: 0, local: 0, matched: 0, unpaid: 0 }
  const differences = { 'only-in-bill': 0, 'only-local': 0, amount: 0, state: 0, duplicate: 0 }
  const count = (found: readonly Difference[]) => {
    for (const { type } of found) differences[type] += 1
    return found
  }
  return {
    count,
    see(side: 'bill' | 'local'): number {
      sums[side] += 1
      return sums[side]
    },
    note(verdicts: readonly Verdict[]): readonly Difference[] {
      return verdicts.flatMap((verdict) => {
        if (verdict === UNPAID) sums.unpaid += 1
        else if (verdict.length === 0) sums.matched += 1
        return verdict === UNPAID ? [] : count(verdict)
      })
    },
    counts: (): ReconcileCounts => ({ ...sums, differences: { ...differences } }),
  }
}
