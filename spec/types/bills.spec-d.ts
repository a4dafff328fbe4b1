import type { Difference } from '../../src/bill/compare.js'
import type { BillRow } from '../../src/bill/kinds.js'
import { parseBill } from '../../src/bill/parse.js'
import { reconcile } from '../../src/bill/reconcile.js'
import type { TradeRow, TradeTotals } from '../../src/bill/trade.js'

// compiled, never run

declare const mine: AsyncIterable<{ out_trade_no: string; amount: number; state: 'SUCCESS' | 'NOTPAY'; id: bigint }>

export async function rowsOfAGivenKind(): Promise<void> {
  const bill = parseBill('', { kind: 'trade' })
  for await (const row of bill) {
    const number: string = row.out_trade_no
    const fen: number | undefined = row.order_fee
    void [number, fen]
    // @ts-expect-error the fee is not in fen, so the member has another name
    void row.fee
  }
  const totals: TradeTotals | undefined = bill.totals
  void totals
  // @ts-expect-error unknown kind
  parseBill('', { kind: 'trades' })
}

export async function rowsOfAnyKind(): Promise<void> {
  for await (const row of parseBill('')) {
    const any: BillRow = row
    void any
    // @ts-expect-error the row can be one of a fund flow bill
    const one: TradeRow = row
    void one
  }
}

export async function reconcileAcceptsObjectsWithTheComparedMembers(bill: readonly TradeRow[]): Promise<void> {
  for await (const difference of reconcile(bill, mine)) {
    const one: Difference = difference
    void one
    if (difference.type === 'amount') void (difference.bill.order_fee ?? difference.local.amount)
    // @ts-expect-error this field is only in the bill
    if (difference.type === 'only-in-bill') void difference.local.amount
  }
  // @ts-expect-error unknown state
  reconcile(bill, [{ out_trade_no: 'A', amount: 1, state: 'PAID' }])
  // @ts-expect-error the amount is a number of fen, not a text in yuan
  reconcile(bill, [{ out_trade_no: 'A', amount: '1.00' }])
}
