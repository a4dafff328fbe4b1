import { UsageError } from '../errors/errors.js'
import { billError } from './bill-error.js'
import { readHeader, toNames } from './columns.js'
import { BILL_KINDS, type BillKind, type BillRow, type BillRows, type BillTotals } from './kinds.js'
import { type BillSource, checkSource, linesOf } from './lines.js'
import type { Table } from './table.js'

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
    if (isConsumed)
      throw new UsageError('ERR_OPTION', 'a bill can be read only once; call parseBill() again with a new source')
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

/** Reads header, rows, header of the summary and summary, in this order. */
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
        billError(line, 'is neither a row with a backtick nor a summary; download the bill again')
      summary = names
      return
    }
    const values = text.split(',').map((value) => value.trim().replace(/^`/, ''))
    // in an unknown bill, a row without backticks would otherwise count as the summary
    if (known.kind === 'other' && !text.startsWith('`')) billError(line, 'does not begin with a backtick')
    if (values.length !== summary.length)
      billError(
        line,
        `has ${values.length} totals, but the header of the summary has ${summary.length}; the bill is truncated: download it again`,
      )
    totals = known.total(summary, values, line)
  }
  const read = (lines: readonly string[]) => {
    const rows: BillRow[] = []
    for (const text of lines) {
      line += 1
      if (table === undefined) {
        table = readHeader(text, line)
        if (kind !== undefined && table.kind !== kind)
          billError(line, `is the header of a ${table.kind} bill, but a ${kind} bill was requested`)
      } else if (text.charCodeAt(0) === BACKTICK && summary === undefined)
        rows.push(table.read(toFields(text, table, line), line))
      else if (text === '') continue
      else if (totals !== undefined) billError(line, 'follows the summary; parse one bill at a time')
      else readSummary(text, table)
    }
    rowCount += rows.length
    return rows
  }
  const end = () => {
    if (table === undefined) billError(1, 'is missing: the source is empty')
    // a truncated header counts as an unknown header
    const needsTotals = table.kind !== 'other' || summary !== undefined || rowCount === 0
    if (totals === undefined && needsTotals)
      billError(line + 1, 'is missing: the bill has no totals and is truncated; download it again')
    isComplete = true
  }
  return { table: () => table, totals: () => (isComplete ? totals : undefined), read, end }
}

const BACKTICK = 96

/**
 * Splits a row at comma and backtick. Every field begins with a backtick, so a comma, a quote or a backtick alone is part of a
 * field. A line with more fields than the header is rejected, because it is ambiguous.
 */
function toFields(text: string, { columns }: Table, line: number): readonly string[] {
  const fields = text.slice(1).split(',`')
  if (fields.length !== columns.length)
    billError(
      line,
      `has ${fields.length} fields, but the header has ${columns.length}; it is truncated, or a field contains a line break or a comma with a backtick`,
    )
  return fields
}
