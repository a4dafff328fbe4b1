import type { ToNumber } from './amount.js'

/** The other columns of a bill, by WeChat Pay's column names. */
export interface Other {
  readonly other?: Readonly<Record<string, string>> | undefined
}

/** Column names of each member, newest name first. */
export type Names<Member extends string> = Readonly<Record<Member, readonly string[]>>

/** The layout of a header. */
export interface Layout<Member extends string> {
  /** Position of each member in a line. If the column is missing, the position after the last column. */
  readonly at: Readonly<Record<Member, number>>
  /** @throws TrustError `ERR_BILL` if the column exists and its value is not a number */
  readonly number: (to: ToNumber, fields: readonly string[], at: number, line: number) => number | undefined
  readonly other: (fields: readonly string[]) => Record<string, string> | undefined
}

/** Converts the fields of a line to a row, and sums all rows. */
export type Reader<Member extends string, Row, Total extends string> = (layout: Layout<Member>) => {
  readonly read: (fields: readonly string[], line: number) => Row
  readonly sums: Readonly<Record<Total, number>>
}
