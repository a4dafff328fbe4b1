import { billError } from './bill-error.js'
import { readHeader, toNames } from './columns.js'
import type { BillKind, BillRow, BillTotals } from './kinds.js'
import type { Table } from './table.js'

/** A bill that is being read. */
export interface Reading {
  readonly table: () => Table | undefined
  readonly totals: () => BillTotals[BillKind] | undefined
  readonly read: (lines: readonly string[]) => BillRow[]
  readonly end: () => void
}

/** Reads header, rows, header of the summary and summary, in this order. */
export function createReading(kind: BillKind | undefined): Reading {
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
