import { UsageError } from '../errors/errors.js'
import { billError } from './bill-error.js'
import { readHeader, toNames } from './columns.js'
import { BILL_KINDS, type BillKind, type BillRow, type BillRows, type BillTotals } from './kinds.js'
import { type BillSource, checkSource, linesOf } from './lines.js'
import type { Table } from './table.js'

export interface ParseBillOptions<Kind extends BillKind = BillKind> {
  /** What the bill has to be; another one is refused, and the rows are of one type. Default: what its header says. */
  readonly kind?: Kind | undefined
}

/** A bill that is read once, row by row. Stopping early closes its source. */
export interface Bill<Kind extends BillKind = BillKind> extends AsyncIterable<BillRows[Kind]> {
  /** Known with the first row. */
  readonly kind: Kind | undefined
  /** The names in its header; known with the first row. */
  readonly columns: readonly string[] | undefined
  /** What its end says; known once all rows are read, and equal to what they come to. An unknown kind may have none. */
  readonly totals: BillTotals[Kind] | undefined
  /** As many rows at a time as have arrived. */
  batches(): AsyncIterableIterator<readonly BillRows[Kind][]>
}

/**
 * The rows of a trade bill or a fund flow bill of APIv2 or APIv3, with amounts in fen; and at the end, its totals, compared
 * with the rows. Take what you did with the rows back if it throws: a bill that was cut is noticed at its end.
 *
 * @param source its text or bytes, unzipped: `createReadStream(path)`
 * @throws TrustError `ERR_BILL` with the line, while reading: what is no bill, is cut, or has a line that can be read in two ways
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
    throw new UsageError('ERR_OPTION', `\`kind\` of a bill is one of ${BILL_KINDS.join(', ')}`)
  const reading = createReading(kind)
  let isConsumed = false

  async function* batches() {
    for await (const lines of linesOf(source)) {
      const rows = reading.read(lines)
      if (rows.length > 0) yield rows as unknown as readonly BillRows[Kind][]
    }
    reading.end()
  }
  async function* rows() {
    for await (const batch of batches()) for (const row of batch) yield row
  }
  const once = <Iterator>(start: () => Iterator): Iterator => {
    if (isConsumed) throw new UsageError('ERR_OPTION', 'a bill is read once; parse its source again to read it again')
    isConsumed = true
    return start()
  }
  return {
    get kind() {
      return reading.table()?.kind as Kind | undefined
    },
    get columns() {
      return reading.table()?.columns
    },
    get totals() {
      return reading.totals() as BillTotals[Kind] | undefined
    },
    batches: () => once(batches),
    [Symbol.asyncIterator]: () => once(rows),
  }
}

interface Reading {
  readonly table: () => Table | undefined
  readonly totals: () => BillTotals[BillKind] | undefined
  readonly read: (lines: readonly string[]) => BillRow[]
  readonly end: () => void
}

/** Header, rows, header of the summary, summary, in this order. */
function createReading(kind: BillKind | undefined): Reading {
  let line = 0
  let rowCount = 0
  let table: Table | undefined
  let summary: readonly string[] | undefined
  let totals: BillTotals[BillKind] | undefined
  let isComplete = false

  const readSummary = (text: string, known: Table) => {
    if (summary === undefined) {
      const names = toNames(text)
      if (!known.isSummary(names[0] ?? ''))
        billError(line, 'begins neither with a backtick nor like a summary; download it again')
      summary = names
      return
    }
    const values = text.split(',').map((value) => value.trim().replace(/^`/, ''))
    // of an unknown bill, a row without backticks would be taken for it
    if (known.kind === 'other' && !text.startsWith('`')) billError(line, 'does not begin with a backtick')
    if (values.length !== summary.length)
      billError(line, `has ${values.length} totals where ${summary.length} are named; it is cut: download it again`)
    totals = known.total(summary, values, line)
  }
  const read = (lines: readonly string[]) => {
    const rows: BillRow[] = []
    for (const text of lines) {
      line += 1
      if (table === undefined) {
        table = readHeader(text, line)
        if (kind !== undefined && table.kind !== kind)
          billError(line, `is the header of another kind of bill than ${kind}`)
      } else if (text.charCodeAt(0) === BACKTICK && summary === undefined)
        rows.push(table.read(toFields(text, table, line), line))
      else if (text === '') continue
      else if (totals !== undefined) billError(line, 'comes after its summary; parse one bill at a time')
      else readSummary(text, table)
    }
    rowCount += rows.length
    return rows
  }
  const end = () => {
    if (table === undefined) billError(1, 'is missing: nothing has arrived')
    // a header that is cut is one that is not known
    const needsTotals = table.kind !== 'other' || summary !== undefined || rowCount === 0
    if (totals === undefined && needsTotals)
      billError(line + 1, 'is missing: it ends without its totals, and is cut; download it again')
    isComplete = true
  }
  return { table: () => table, totals: () => (isComplete ? totals : undefined), read, end }
}

const BACKTICK = 96

/**
 * Every field begins with a backtick, so that a comma, a quote or a backtick inside of one separates nothing; only the two
 * together do. A line with more of them than its header has is refused, since nobody can say which of them is text.
 */
function toFields(text: string, { columns }: Table, line: number): readonly string[] {
  const fields = text.slice(1).split(',`')
  if (fields.length !== columns.length)
    billError(
      line,
      `has ${fields.length} fields where its header has ${columns.length}; it is cut, or a text in it holds a line break or a comma with a backtick`,
    )
  return fields
}
