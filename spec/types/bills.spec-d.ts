import type { Difference } from '../../src/bill/compare.js'
import type { BillRow } from '../../src/bill/kinds.js'
import { parseBill } from '../../src/bill/parse.js'
import { reconcile } from '../../src/bill/reconcile.js'
import type { TradeRow, TradeTotals } from '../../src/bill/trade.js'

// compiled, never run

declare const mine: AsyncIterable<{ out_trade_no: string; amount: number; state: 'SUCCESS' | 'NOTPAY'; id: bigint }>

export async function rowsOfAKindThatWasAskedForAreOfThatKind(): Promise<void> {
  const bill = parseBill('', { kind: 'trade' })
  for await (const row of bill) {
    const number: string = row.out_trade_no
    const fen: number | undefined = row.order_fee
    void [number, fen]
    // @ts-expect-error the fee is not in fen, and is not called as if it were
    void row.fee
  }
  const totals: TradeTotals | undefined = bill.totals
  void totals
  // @ts-expect-error there is no such kind
  parseBill('', { kind: 'trades' })
}

export async function withoutAKindTheyAreOfAny(): Promise<void> {
  for await (const row of parseBill('')) {
    const any: BillRow = row
    void any
    // @ts-expect-error it may be a row of a fund flow bill
    const one: TradeRow = row
    void one
  }
}

export async function whateverHasTheMembersThatAreComparedMayBeCompared(bill: readonly TradeRow[]): Promise<void> {
  for await (const difference of reconcile(bill, mine)) {
    const one: Difference = difference
    void one
    if (difference.type === 'amount') void (difference.bill.order_fee ?? difference.local.amount)
    // @ts-expect-error what is only in the bill is not here
    if (difference.type === 'only-in-bill') void difference.local.amount
  }
  // @ts-expect-error not a state of WeChat Pay's
  reconcile(bill, [{ out_trade_no: 'A', amount: 1, state: 'PAID' }])
  // @ts-expect-error fen, and not yuan in a text
  reconcile(bill, [{ out_trade_no: 'A', amount: '1.00' }])
}
