import { UsageError } from '../errors/errors.js'
import { BILL_KINDS, type BillKind, type BillRows, type BillTotals } from './kinds.js'
import { type BillSource, checkSource, linesOf } from './lines.js'
import type { Reading } from './reading.js'

export interface ParseBillOptions<Kind extends BillKind = BillKind> {
  /** Expected kind of the bill; another kind is rejected. It sets the type of the rows. Default: detected from the header. */
  readonly kind?: Kind | undefined
}

/** A bill that can be read once, row by row. Ending the loop early closes the source. */
export interface Bill<Kind extends BillKind = BillKind> extends AsyncIterable<BillRows[Kind]> {
  /** Available from the first row on. */
  readonly kind: Kind | undefined
  /** Column names of the header. Available from the first row on. */
  readonly columns: readonly string[] | undefined
  /** Totals at the end of the bill. Available after the last row; they match the sums of the rows. An unknown kind may have none. */
  readonly totals: BillTotals[Kind] | undefined
  /** Yields all rows of a chunk together. */
  batches(): AsyncIterableIterator<readonly BillRows[Kind][]>
}

/**
 * Parses a trade bill or a fund flow bill of APIv2 or APIv3, with amounts in fen. At the end of the bill, the totals are compared
 * with the rows. If reading throws, undo your work with the rows: a truncated bill is only detected at its end.
 *
 * @param source unzipped text or bytes of the bill: `createReadStream(path)`
 * @throws TrustError `ERR_BILL` with the line number, while reading: not a bill, truncated, or an ambiguous line
 * @throws UsageError `ERR_OPTION`
 * @example
 * const bill = parseBill(createReadStream('2026-05-27.csv'), { kind: 'trade' })
 * for await (const { out_trade_no, order_fee } of bill) await book(out_trade_no, order_fee)
 * console.log(bill.totals)
 */
export function parseBill<Kind extends BillKind = BillKind>(
  source: BillSource,
  options: ParseBillOptions<Kind> = {},
): Bill<Kind> {
  checkSource(source)
  const { kind } = options
  if (kind !== undefined && !BILL_KINDS.includes(kind))
    throw new UsageError('ERR_OPTION', `\`kind\` must be one of ${BILL_KINDS.join(', ')}`)
  let reading: Reading | undefined
  let isConsumed = false

  async function* batches() {
    for await (const lines of linesOf(source)) {
      // after the first lines: a source that fails while nothing reads it would end the process
      reading ??= await loadReading(kind)
      const rows = reading.read(lines)
      if (rows.length > 0) yield rows as unknown as readonly BillRows[Kind][]
    }
    reading ??= await loadReading(kind)
    reading.end()
  }
  async function* rows() {
    for await (const batch of batches()) for (const row of batch) yield row
  }
  const once = <Iterator>(start: () => Iterator): Iterator => {
    if (isConsumed)
      throw new UsageError('ERR_OPTION', 'a bill can be read only once; call parseBill() again with a new source')
    isConsumed = true
    return start()
  }
  return {
    get kind() {
      return reading?.table()?.kind as Kind | undefined
    },
    get columns() {
      return reading?.table()?.columns
    },
    get totals() {
      return reading?.totals() as BillTotals[Kind] | undefined
    },
    batches: () => once(batches),
    [Symbol.asyncIterator]: () => once(rows),
  }
}

/** The readers of tables are loaded with the first bill. */
async function loadReading(kind: BillKind | undefined): Promise<Reading> {
  const { createReading } = await import('./reading.js')
  return createReading(kind)
}
