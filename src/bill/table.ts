import { type ToNumber, toCount, toFen, toMillifen } from './amount.js'
import { billError } from './bill-error.js'
import type { BillKind, BillRow, BillRows, BillTotals } from './kinds.js'
import type { Layout, Names, Reader } from './reader.js'

/** Reads the rows and the summary of a bill with a known header. */
export interface Table {
  readonly kind: BillKind
  readonly columns: readonly string[]
  readonly read: (fields: readonly string[], line: number) => BillRow
  /** Checks that a first column name begins the header of the summary. */
  readonly isSummary: (column: string) => boolean
  /** @throws TrustError `ERR_BILL` if a total does not match the rows */
  readonly total: (columns: readonly string[], values: readonly string[], line: number) => BillTotals[BillKind]
}

export function createTable<Kind extends 'trade' | 'fundflow', Member extends string, Total extends string>(
  kind: Kind,
  columns: readonly string[],
  members: Names<Member>,
  totals: Names<Total | 'count'>,
  reader: Reader<Member, BillRows[Kind], Total>,
): Table {
  const layout = toLayout(members, columns)
  const { read, sums } = reader(layout)
  const known: Readonly<Record<string, number | undefined>> = layout.at
  const total = (names: readonly string[], values: readonly string[], line: number) => {
    const positions = toPositions<string>(totals, names)
    const found: Record<string, unknown> = {}
    for (const [member, position] of Object.entries(positions)) {
      const text = values[position]
      if (text === undefined) continue
      const value = toNumber(member)(text)
      if (Number.isNaN(value)) rejectNumber(line, position, names)
      // a total without a column cannot be verified and is left out
      if ((known[member] ?? 0) >= columns.length) continue
      if (value !== (sums as Readonly<Record<string, number>>)[member])
        billError(
          line,
          `has a total that does not match the rows (${names[position]}); the bill is truncated or changed: download it again`,
        )
      found[member] = value
    }
    const other = toOther(positions, names)(values)
    return { ...found, ...(other === undefined ? {} : { other }) } as unknown as BillTotals[Kind]
  }
  return { kind, columns, read, isSummary: (column) => totals.count.includes(column), total }
}

export function createOtherTable(columns: readonly string[]): Table {
  return {
    kind: 'other',
    columns,
    read: (fields) => toRecord(columns, fields),
    isSummary: () => true,
    total: (names, values) => toRecord(names, values),
  }
}

function toLayout<Member extends string>(members: Names<Member>, columns: readonly string[]): Layout<Member> {
  const at = toPositions(members, columns)
  const number = (to: ToNumber, fields: readonly string[], position: number, line: number) => {
    const text = fields[position]
    if (text === undefined) return undefined
    const value = to(text)
    if (Number.isNaN(value)) rejectNumber(line, position, columns)
    return value
  }
  return { at, number, other: toOther(at, columns) }
}

function toPositions<Member extends string>(
  members: Names<Member>,
  columns: readonly string[],
): Record<Member, number> {
  const entries = Object.entries<readonly string[]>(members).map(([member, names]) => {
    const name = names.find((one) => columns.includes(one))
    return [member, name === undefined ? columns.length : columns.indexOf(name)]
  })
  return Object.fromEntries(entries) as Record<Member, number>
}

/** Returns a reader of the columns that have no known member. */
function toOther(positions: Readonly<Record<string, number>>, columns: readonly string[]): Layout<string>['other'] {
  const known = new Set(Object.values(positions))
  const rest = [...columns.keys()].filter((position) => !known.has(position))
  if (rest.length === 0) return () => undefined
  const pick = (fields: readonly string[]) => rest.map((position) => fields[position] ?? '')
  const names = pick(columns)
  return (fields) => toRecord(names, pick(fields))
}

function toNumber(total: string): ToNumber {
  if (total.endsWith('count')) return toCount
  return total.endsWith('_millifen') ? toMillifen : toFen
}

/** The message may show the column name: only known columns have numbers. */
function rejectNumber(line: number, position: number, columns: readonly string[]): never {
  billError(line, `has an invalid number in column ${position + 1} (${columns[position]}); download the bill again`)
}

function toRecord(names: readonly string[], values: readonly string[]): Record<string, string> {
  // no prototype, because the names are external input
  const record: Record<string, string> = Object.create(null)
  for (const [position, name] of names.entries()) record[name] = values[position] ?? ''
  return record
}
