import { billError } from './bill-error.js'
import { FUND_FLOW_COLUMNS, FUND_FLOW_REQUIRED, FUND_FLOW_TOTALS, readFundFlow } from './fund-flow.js'
import type { Names } from './reader.js'
import { createOtherTable, createTable, type Table } from './table.js'
import { readTrade, TRADE_COLUMNS, TRADE_REQUIRED, TRADE_TOTALS } from './trade.js'

/** @throws TrustError `ERR_BILL` */
export function readHeader(text: string, line: number): Table {
  // an API error in XML or JSON instead of a bill
  if (/^\s*[<{[]/.test(text))
    billError(line, 'is an XML or JSON document and not a bill; read the document, then download the bill again')
  const columns = toNames(text)
  if (columns.length < 2 || /[\p{Cc}\ufffd]/u.test(text))
    billError(line, 'is not a header; pass the text of a bill, not the compressed file')
  if (new Set(columns).size < columns.length) billError(line, 'has the same column twice, so its rows are ambiguous')
  if (hasColumns(columns, TRADE_COLUMNS, TRADE_REQUIRED))
    return createTable('trade', columns, TRADE_COLUMNS, TRADE_TOTALS, readTrade)
  if (hasColumns(columns, FUND_FLOW_COLUMNS, FUND_FLOW_REQUIRED))
    return createTable('fundflow', columns, FUND_FLOW_COLUMNS, FUND_FLOW_TOTALS, readFundFlow)
  return createOtherTable(columns)
}

/** Normalizes column names: some old bills and copies have spaces, full-width brackets or backticks. */
export function toNames(line: string): string[] {
  const text = line.replace('\ufeff', '').replaceAll('（', '(').replaceAll('）', ')')
  return text.split(',').map((name) => name.replace(/\s+/g, '').replace(/^`/, ''))
}

function hasColumns<Member extends string>(columns: readonly string[], names: Names<Member>, needs: readonly Member[]) {
  return needs.every((member) => names[member].some((name) => columns.includes(name)))
}
