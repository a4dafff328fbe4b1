import type { ToNumber } from './amount.js'

/** What a bill of this kind has besides, under WeChat Pay's own names of the columns. */
export interface Other {
  readonly other?: Readonly<Record<string, string>> | undefined
}

/** Which columns are a member, newest name first. */
export type Names<Member extends string> = Readonly<Record<Member, readonly string[]>>

/** What a reader is given for a header. */
export interface Layout<Member extends string> {
  /** Where each member stands in a line; where there is no such column, one past its end. */
  readonly at: Readonly<Record<Member, number>>
  /** @throws TrustError `ERR_BILL` where there is such a column and no number in it */
  readonly number: (to: ToNumber, fields: readonly string[], at: number, line: number) => number | undefined
  readonly other: (fields: readonly string[]) => Record<string, string> | undefined
}

/** The fields of a line to a row; and what all rows so far come to. */
export type Reader<Member extends string, Row, Total extends string> = (layout: Layout<Member>) => {
  readonly read: (fields: readonly string[], line: number) => Row
  readonly sums: Readonly<Record<Total, number>>
}
