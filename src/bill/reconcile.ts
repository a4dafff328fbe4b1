import { UsageError } from '../errors/errors.js'
import { type Comparison, compare, type Difference, type Group, toDuplicate, UNPAID } from './compare.js'
import { type Entry, type LocalEntry, toBillEntry, toLocalEntry } from './entries.js'
import { createIndex } from './index-store.js'
import type { BillRow } from './kinds.js'
import { createMerchants, type Merchants } from './merchants.js'
import { merge } from './merge.js'
import { closeRows, type Rows } from './rows.js'

export interface ReconcileOptions {
  /**
   * Both sides are in order of their keys, compared byte by byte: `out_refund_no` of a refund, `out_trade_no` of an order.
   * Then nothing is stored on disk. Default `false`: any order, with an index on disk that needs classic-level.
   */
  readonly sorted?: boolean | undefined
  /** Folder of the temporary index. Default: the system's folder for temporary files. */
  readonly directory?: string | undefined
}

export interface ReconcileCounts {
  /** Rows of the bill. */
  readonly bill: number
  /** Entries of the merchant's records. */
  readonly local: number
  /** Orders and refunds without a difference. */
  readonly matched: number
  /** Orders that are unpaid in the merchant's records and not in the bill. */
  readonly unpaid: number
  readonly differences: Readonly<Record<Difference['type'], number>>
}

/**
 * The differences in order of their keys. They can be read once. Ending the loop early, or an error of either side, closes both
 * sides and removes the index.
 */
export interface Reconciliation extends AsyncIterable<Difference> {
  /** Available after the last difference. */
  readonly counts: ReconcileCounts | undefined
}

/**
 * Compares a trade bill with the merchant's records, in constant memory.
 *
 * The bill has the state of a refund at the time when the bill was created. Therefore only refunds that are successful in the
 * bill are compared by state. Currencies are not compared.
 *
 * A number is unique only within one merchant. A bill of several sub-merchants is also compared by `sub_mchid`, and rejected if
 * the local entries have none. Without `sub_mchid`, both sides must be of the same merchant.
 *
 * @param bill the rows of parseBill()
 * @param local orders and refunds of the same day, for example from a database cursor
 * @throws UsageError `ERR_OPTION`, `ERR_CONFIG` if classic-level is needed and not installed; and any error of reading either side
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
  if (typeof sorted !== 'boolean') throw new UsageError('ERR_OPTION', '`sorted` must be true or false')
  if (directory !== undefined && typeof directory !== 'string')
    throw new UsageError('ERR_OPTION', '`directory` must be the path of a folder')
  checkRows(bill, 'the bill')
  checkRows(local, 'the local side')
  const tally = createTally()
  let isConsumed = false
  let isComplete = false

  async function* differences() {
    const context = { tally, merchants: createMerchants(), started: new Set<unknown>() }
    const sides = [billEntries(bill, context), localEntries(local, context)] as const
    try {
      const entries = sorted ? merge(...sides) : throughIndex(sides, directory)
      yield* differencesOf(entries, context)
      isComplete = true
    } finally {
      // a generator that was never started does not close its source
      for (const rows of [bill, local]) if (!context.started.has(rows)) await closeRows(rows)
    }
  }
  return {
    get counts() {
      return isComplete ? tally.counts() : undefined
    },
    [Symbol.asyncIterator]() {
      if (isConsumed)
        throw new UsageError('ERR_OPTION', 'differences can be read only once; call reconcile() again with both sides')
      isConsumed = true
      return differences()
    },
  }
}

function checkRows(rows: unknown, name: string): void {
  if (typeof rows === 'object' && rows !== null && (Symbol.asyncIterator in rows || Symbol.iterator in rows)) return
  throw new UsageError('ERR_OPTION', `${name} must be iterable: the result of parseBill(), an array or a cursor`)
}

interface Context {
  readonly tally: Tally
  readonly merchants: Merchants
  /** The sides whose reading has started. */
  readonly started: Set<unknown>
}

async function* billEntries(rows: Rows<BillRow>, { tally, merchants, started }: Context): Entries {
  started.add(rows)
  for await (const row of rows) {
    tally.countEntry('bill')
    const entry = toBillEntry(row)
    merchants.addBillRow(entry.merchant)
    yield entry
  }
}

async function* localEntries(rows: Rows<LocalEntry>, { tally, merchants, started }: Context): Entries {
  started.add(rows)
  for await (const row of rows) {
    const position = tally.countEntry('local')
    const entry = toLocalEntry(row, position)
    merchants.addLocalEntry(entry.merchant, position)
    yield entry
  }
}

async function* throughIndex(sides: readonly AsyncIterable<Entry>[], directory: string | undefined): Entries {
  const index = await createIndex<Entry>(directory)
  try {
    for (const side of sides) for await (const entry of side) await index.add(entry.key, entry)
    yield* index.values()
  } finally {
    await index.remove()
  }
}

/**
 * Groups the entries by key and merchant. Each slot keeps only its first entry, so that many duplicates need no more memory
 * than one. The sides are in order of their keys only: the merchants of one key may come in any order.
 */
async function* differencesOf(
  entries: AsyncIterable<Entry>,
  { tally, merchants }: Context,
): AsyncGenerator<Difference, void, undefined> {
  let key = ''
  const groups = new Map<string | undefined, Group>()
  for await (const entry of entries) {
    if (entry.key !== key) {
      for (const group of groups.values()) yield* tally.countComparisons(compare(key, group))
      key = entry.key
      groups.clear()
    }
    const merchant = merchants.areSeparate ? entry.merchant : undefined
    const group = groups.get(merchant) ?? {}
    groups.set(merchant, group)
    if (entry.slot in group) yield* tally.count([toDuplicate(entry)])
    else Object.assign(group, { [entry.slot]: entry.value })
  }
  for (const group of groups.values()) yield* tally.countComparisons(compare(key, group))
}

type Entries = AsyncGenerator<Entry, void, undefined>
type Tally = ReturnType<typeof createTally>

function createTally() {
  const sums = { bill: 0, local: 0, matched: 0, unpaid: 0 }
  const differences = { 'only-in-bill': 0, 'only-local': 0, amount: 0, state: 0, duplicate: 0 }
  const countDifferences = (found: readonly Difference[]) => {
    for (const { type } of found) differences[type] += 1
    return found
  }
  return {
    count: countDifferences,
    countEntry(side: 'bill' | 'local'): number {
      sums[side] += 1
      return sums[side]
    },
    countComparisons(comparisons: readonly Comparison[]): readonly Difference[] {
      return comparisons.flatMap((comparison) => {
        if (comparison === UNPAID) sums.unpaid += 1
        else if (comparison.length === 0) sums.matched += 1
        return comparison === UNPAID ? [] : countDifferences(comparison)
      })
    },
    counts: (): ReconcileCounts => ({ ...sums, differences: { ...differences } }),
  }
}
