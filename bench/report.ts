/** The result of a measure: the figures of its candidates, and its goals. */
export interface Report {
  readonly title: string
  /** The first column names the candidate. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly goals: readonly Goal[]
}
export type Goal = { readonly name: string; readonly measured: number; readonly unit: string } & (
  | { readonly atMost: number }
  | { readonly atLeast: number }
)

/** Formats a number; a smaller number has more decimals. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export function isMet(goal: Goal): boolean {
  return 'atMost' in goal ? goal.measured <= goal.atMost : goal.measured >= goal.atLeast
}

export function printReport(report: Report, toLines: ToLines): string {
  return [`#### ${report.title}`, '', ...toLines([report.columns, ...report.rows]), ''].join('\n')
}

export function printGoals(reports: readonly Report[], toLines: ToLines): string {
  const rows = reports.flatMap(({ goals }) =>
    goals.map((goal) => [
      goal.name,
      `${figure(goal.measured)} ${goal.unit}`.trim(),
      ('atMost' in goal ? `at most ${goal.atMost} ${goal.unit}` : `at least ${goal.atLeast} ${goal.unit}`).trim(),
      isMet(goal) ? 'met' : 'NOT MET',
    ]),
  )
  return ['#### Goals', '', ...toLines([['', 'measured', 'goal', 'result'], ...rows]), ''].join('\n')
}

type ToLines = (table: readonly (readonly string[])[]) => string[]

export function toMarkdown(table: readonly (readonly string[])[]): string[] {
  const [head = [], ...rows] = table
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)]
}

export function toColumns(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, index) => Math.max(...table.map((cells) => (cells[index] ?? '').length)))
  return table.map((cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
