import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Difference } from '../../src/bill/compare.js'
import type { LocalEntry } from '../../src/bill/entries.js'
import { parseBill } from '../../src/bill/parse.js'
import { type ReconcileOptions, reconcile } from '../../src/bill/reconcile.js'
import type { TradeRow } from '../../src/bill/trade.js'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'
import { ALL_BILL, billOf, FUND_FLOW_BILL, REFUNDED, type TradeFields } from './bills.js'

const WAYS: readonly (readonly [name: string, options: ReconcileOptions])[] = [
  ['in order', { sorted: true }],
  ['through the index', {}],
]

/** A row as parseBill() gives it. */
function paid(out_trade_no: string, fen = 100, more: Partial<TradeRow> = {}): TradeRow {
  return {
    trade_time: '2026-05-27 10:00:00',
    transaction_id: '42',
    out_trade_no,
    trade_state: 'SUCCESS',
    out_refund_no: '0',
    refund_id: '0',
    order_fee: fen,
    ...more,
  }
}
function refunded(out_refund_no: string, fen = 100, more: Partial<TradeRow> = {}): TradeRow {
  const state = { trade_state: 'REFUND', refund_status: 'SUCCESS', order_fee: 0 }
  return paid('ORDER', 0, { out_refund_no, refund_id: '50', apply_refund_fee: fen, ...state, ...more })
}

async function compare(bill: readonly TradeRow[], local: readonly LocalEntry[], options: ReconcileOptions) {
  const differences = reconcile(bill, local, options)
  const found: Difference[] = []
  for await (const difference of differences) found.push(difference)
  return { found, counts: differences.counts }
}
/** The differences in a short form. */
async function differencesOf(bill: readonly TradeRow[], local: readonly LocalEntry[], options: ReconcileOptions = {}) {
  return (await compare(bill, local, options)).found.map(({ type, of, key }) => `${type} ${of} ${key}`)
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

for (const [way, options] of WAYS) {
  test(`a morning's differences are found ${way}, and counted`, async () => {
    const bill = [
      paid('A1', 100),
      paid('A2', 200),
      paid('A3', 300),
      paid('A4', 400),
      paid('A6', 600),
      refunded('R1', 50),
      refunded('R2', 50),
    ]
    const local: LocalEntry[] = [
      { out_trade_no: 'A1', amount: 100, state: 'SUCCESS' },
      { out_trade_no: 'A2', amount: 199, state: 'SUCCESS' },
      { out_trade_no: 'A4', amount: 400, state: 'NOTPAY' },
      { out_trade_no: 'A5', amount: 500, state: 'SUCCESS' },
      { out_trade_no: 'A6', amount: 600, state: 'REFUND' },
      { out_trade_no: 'A7', amount: 700, state: 'CLOSED' },
      { out_refund_no: 'R1', out_trade_no: 'A6', amount: 50, state: 'PROCESSING' },
      { out_refund_no: 'R3', amount: 50 },
    ]
    const { found, counts } = await compare(bill, local, options)
    expect(found).toEqual([
      { type: 'amount', of: 'order', key: 'A2', bill: bill[1], local: local[1] },
      { type: 'only-in-bill', of: 'order', key: 'A3', bill: bill[2] },
      { type: 'state', of: 'order', key: 'A4', bill: bill[3], local: local[2] },
      { type: 'only-local', of: 'order', key: 'A5', local: local[3] },
      { type: 'state', of: 'refund', key: 'R1', bill: bill[5], local: local[6] },
      { type: 'only-in-bill', of: 'refund', key: 'R2', bill: bill[6] },
      { type: 'only-local', of: 'refund', key: 'R3', local: local[7] },
    ])
    expect(counts).toEqual({
      bill: 7,
      local: 8,
      matched: 2,
      unpaid: 1,
      differences: { 'only-in-bill': 2, 'only-local': 2, amount: 1, state: 2, duplicate: 0 },
    })
  })

  test(`the same key twice on one side is reported ${way}, and the first entry is compared`, async () => {
    const again = paid('A1', 999)
    const bill = [paid('A1', 100), again, paid('A1', 100), refunded('R1'), refunded('R1')]
    const local: LocalEntry[] = [
      { out_trade_no: 'A1', amount: 100 },
      { out_trade_no: 'A1', amount: 1 },
      { out_refund_no: 'R1', amount: 100 },
      { out_refund_no: 'R1', amount: 100 },
    ]
    const { found, counts } = await compare(bill, local, options)
    expect(found).toEqual([
      { type: 'duplicate', of: 'order', key: 'A1', bill: again },
      { type: 'duplicate', of: 'order', key: 'A1', bill: bill[2] },
      { type: 'duplicate', of: 'order', key: 'A1', local: local[1] },
      { type: 'duplicate', of: 'refund', key: 'R1', bill: bill[4] },
      { type: 'duplicate', of: 'refund', key: 'R1', local: local[3] },
    ])
    expect(counts).toMatchObject({ matched: 2, differences: { duplicate: 5 } })
  })

  test(`an order and a refund with the same number are two things ${way}`, async () => {
    const local: LocalEntry[] = [
      { out_refund_no: 'X', amount: 5 },
      { out_trade_no: 'X', amount: 100 },
    ]
    expect(await differencesOf([paid('X'), refunded('X', 5)], local, options)).toEqual([])
    expect(await differencesOf([paid('X')], [{ out_refund_no: 'X', amount: 100 }], options)).toEqual([
      'only-in-bill order X',
      'only-local refund X',
    ])
  })

  test(`what was read of a bill that is cut ends with its error ${way}, without counts`, async () => {
    const text = billOf([{ 商户订单号: 'A1' }, { 商户订单号: 'A2' }])
    const differences = reconcile(parseBill(text.slice(0, -40), { kind: 'trade' }), [], options)
    const error = await rejectionOf(async () => {
      for await (const _ of differences);
    })
    expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_BILL' })
    expect(differences.counts).toBeUndefined()
  })

  test(`stopping early closes both sides ${way}`, async () => {
    const bill = Readable.from([paid('A1'), paid('A2'), paid('A3')])
    const local = Readable.from([{ out_trade_no: 'B', amount: 1 }])
    for await (const _ of reconcile(bill, local, options)) break
    expect([bill.destroyed, local.destroyed]).toEqual([true, true])
  })

  test(`a bill that fails immediately closes the unread local side, ${way}`, async () => {
    const cursor = Readable.from([{ out_trade_no: 'B', amount: 1 }])
    let returns = 0
    const iterator = {
      next: async () => ({ done: true as const, value: undefined }),
      return: async () => {
        returns += 1
        throw new Error('closing failed too')
      },
    }
    for (const local of [cursor, { [Symbol.asyncIterator]: () => iterator }]) {
      const differences = reconcile(parseBill('', { kind: 'trade' }), local, options)
      const error = await rejectionOf(async () => {
        for await (const _ of differences);
      })
      expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_BILL' })
    }
    expect([cursor.destroyed, returns]).toEqual([true, 1])
  })

  test(`orders and refunds of two sub-merchants under one number are compared each with its own ${way}`, async () => {
    const [x, y] = [{ sub_mchid: '1900000109' }, { sub_mchid: '1900000110' }]
    const bill = [paid('A', 100, x), paid('A', 200, y), refunded('R', 5, x), refunded('R', 7, y)]
    const local: LocalEntry[] = [
      { out_trade_no: 'A', amount: 200, ...y },
      { out_trade_no: 'A', amount: 100, ...x },
      { out_refund_no: 'R', amount: 7, ...y },
      { out_refund_no: 'R', amount: 5, ...x },
    ]
    expect(await compare(bill, local, options)).toMatchObject({ found: [], counts: { matched: 4 } })
    const [, mine, , myRefund] = local as [LocalEntry, LocalEntry, LocalEntry, LocalEntry]
    expect((await compare([paid('A', 100, y), refunded('R', 5, y)], [mine, myRefund], options)).found).toEqual([
      { type: 'only-in-bill', of: 'order', key: 'A', bill: paid('A', 100, y) },
      { type: 'only-local', of: 'order', key: 'A', local: mine },
      { type: 'only-in-bill', of: 'refund', key: 'R', bill: refunded('R', 5, y) },
      { type: 'only-local', of: 'refund', key: 'R', local: myRefund },
    ])
  })

  test(`a bill of several sub-merchants is rejected ${way} if the local entries have no sub_mchid`, async () => {
    const bill = [paid('A', 100, { sub_mchid: '1900000109' }), paid('B', 100, { sub_mchid: '1900000110' })]
    const error = await rejectionOf(() => compare(bill, [{ out_trade_no: 'A', amount: 100 }], options))
    expectUsageError(error, 'ERR_OPTION', 'the bill has several sub-merchants', 'pass `sub_mchid` in every')
    expect(await differencesOf(bill, [], options)).toEqual(['only-in-bill order A', 'only-in-bill order B'])
  })

  test(`nothing on both sides is no difference ${way}`, async () => {
    expect(await compare([], [], options)).toMatchObject({ found: [], counts: { bill: 0, local: 0, matched: 0 } })
  })
}

test('a parsed bill is compared in any order', async () => {
  const fields: TradeFields[] = [{ 商户订单号: 'Z' }, REFUNDED, { 商户订单号: 'A' }]
  const differences = reconcile(parseBill(billOf(fields)), [
    { out_trade_no: 'A', amount: 1234, state: 'SUCCESS' },
    { out_refund_no: 'REFUND-20260527-1', amount: 1234, state: 'SUCCESS' },
    { out_trade_no: 'Z', amount: 1234 },
  ])
  for await (const difference of differences) expect(difference).toBeUndefined()
  expect(differences.counts).toMatchObject({ bill: 3, local: 3, matched: 3 })
})

test.each([
  ['SUCCESS', []],
  ['REFUND', []],
  ['REVOKED', []],
  [undefined, []],
  ['NOTPAY', ['state order A']],
  ['CLOSED', ['state order A']],
  ['USERPAYING', ['state order A']],
  ['PAYERROR', ['state order A']],
  ['ACCEPT', ['state order A']],
] as const)('an order that is paid in the bill and %s here: %j', async (state, expected) => {
  expect(await differencesOf([paid('A')], [{ out_trade_no: 'A', amount: 100, state }])).toEqual(expected)
})

test.each([
  ['SUCCESS', ['only-local order A']],
  ['REFUND', ['only-local order A']],
  [undefined, ['only-local order A']],
  ['REVOKED', []],
  ['NOTPAY', []],
  ['CLOSED', []],
  ['USERPAYING', []],
  ['PAYERROR', []],
  ['ACCEPT', []],
] as const)('an order that is not in the bill and %s here: %j', async (state, expected) => {
  const { found, counts } = await compare([], [{ out_trade_no: 'A', amount: 100, state }], { sorted: true })
  expect(found.map(({ type, of, key }) => `${type} ${of} ${key}`)).toEqual(expected)
  expect(counts).toMatchObject({ matched: 0, unpaid: 1 - expected.length })
})

test('an order that was revoked is to be revoked here too, and is compared by its payment if that is there', async () => {
  const revoked = paid('A', 0, { trade_state: 'REVOKED', apply_refund_fee: 100 })
  const local = (state: 'SUCCESS' | 'REVOKED', amount = 100) => [{ out_trade_no: 'A', amount, state }]
  expect(await differencesOf([paid('A'), revoked], local('REVOKED'))).toEqual([])
  expect(await differencesOf([paid('A'), revoked], local('REVOKED', 1))).toEqual(['amount order A'])
  expect(await differencesOf([revoked], local('REVOKED', 1))).toEqual([])
  expect(await differencesOf([paid('A'), revoked], local('SUCCESS'))).toEqual(['state order A'])
  expect(await differencesOf([paid('A'), revoked], [])).toEqual(['only-in-bill order A'])
  expect(await differencesOf([revoked], [])).toEqual(['only-in-bill order A'])
})

test('an order without a state is compared as paid, also with a bill in which it is revoked', async () => {
  const revoked = paid('A', 0, { trade_state: 'REVOKED', apply_refund_fee: 100 })
  expect(await differencesOf([paid('A'), revoked], [{ out_trade_no: 'A', amount: 100 }])).toEqual(['state order A'])
  expect(await differencesOf([revoked], [{ out_trade_no: 'A', amount: 99_999 }])).toEqual(['state order A'])
})

test("the bill of one sub-merchant needs no sub_mchid here, and a merchant that is nobody's may be told by 0", async () => {
  const bill = [paid('A', 100, { sub_mchid: '1900000109' }), refunded('R', 5, { sub_mchid: '1900000109' })]
  const local: LocalEntry[] = [
    { out_trade_no: 'A', amount: 100 },
    { out_refund_no: 'R', amount: 5 },
  ]
  expect(await differencesOf(bill, local)).toEqual([])
  for (const sub_mchid of [undefined, '', '0'])
    expect(
      await differencesOf([paid('A', 100, { sub_mchid })], [{ out_trade_no: 'A', amount: 100, sub_mchid: '0' }]),
    ).toEqual([])
})

test.each([
  ['with', {}, { sub_mchid: '1900000109' }],
  ['without', { sub_mchid: '1900000109' }, {}],
])('an entry %s a sub_mchid among others is rejected', async (_, first, second) => {
  const local = [
    { out_trade_no: 'A', amount: 1, ...first },
    { out_trade_no: 'B', amount: 1, ...second },
  ]
  const error = await rejectionOf(() => differencesOf([], local, { sorted: true }))
  expectUsageError(error, 'ERR_OPTION', /^entry 2 of the local side /, 'pass it in all entries or in none')
})

test('a refund is compared with the state in the bill only where that is a success: others may have changed since', async () => {
  const local = (state: 'SUCCESS' | 'ABNORMAL') => [{ out_refund_no: 'R', amount: 100, state }]
  for (const refund_status of ['PROCESSING', 'CHANGE', 'FAIL'])
    for (const state of ['SUCCESS', 'ABNORMAL'] as const)
      expect(await differencesOf([refunded('R', 100, { refund_status })], local(state))).toEqual([])
  expect(await differencesOf([refunded('R')], local('SUCCESS'))).toEqual([])
  expect(await differencesOf([refunded('R')], local('ABNORMAL'))).toEqual(['state refund R'])
})

test('a different amount and a different state are two differences', async () => {
  const local: LocalEntry[] = [{ out_trade_no: 'A', amount: 1, state: 'NOTPAY' }]
  expect(await differencesOf([paid('A')], local)).toEqual(['amount order A', 'state order A'])
})

test('an early bill has other columns for the amounts of an order and a refund', async () => {
  const early = { order_fee: undefined, apply_refund_fee: undefined }
  const bill = [
    paid('A', 0, { ...early, settlement_total_fee: 100 }),
    refunded('R', 0, { ...early, refund_fee: 50, trade_state: undefined }),
  ]
  const local = [
    { out_trade_no: 'A', amount: 100 },
    { out_refund_no: 'R', amount: 50 },
  ]
  expect(await differencesOf(bill, local)).toEqual([])
})

test('a refund without a number of the merchant is known by that of WeChat Pay', async () => {
  const bill = [refunded('0', 100, { refund_id: '50000' }), refunded('', 100, { refund_id: '' })]
  expect(await differencesOf(bill, [])).toEqual(['only-in-bill refund 50000', 'only-in-bill refund ORDER'])
})

test('a bill without amounts is rejected if an amount must be compared', async () => {
  for (const [row, entry] of [
    [paid('A', 0, { order_fee: undefined }), { out_trade_no: 'A', amount: 100 }],
    [refunded('A', 0, { apply_refund_fee: undefined }), { out_refund_no: 'A', amount: 100 }],
  ] as const)
    expectUsageError(await rejectionOf(() => differencesOf([row], [entry])), 'ERR_OPTION', 'no amounts to compare')
})

test('rows of a fund flow bill are rejected: they have no order to compare', async () => {
  const differences = reconcile(parseBill(FUND_FLOW_BILL), [])
  const error = await rejectionOf(async () => {
    for await (const _ of differences);
  })
  expectUsageError(error, 'ERR_OPTION', 'reconcile() compares trade bills')
})

test.each([
  ['no object', 'A', 'entry 2 of the local side must be an object'],
  ['nothing', null, 'must be an object'],
  ['no key', { amount: 1 }, 'has no out_trade_no or out_refund_no'],
  ['an empty key', { out_trade_no: '', amount: 1 }, 'has no out_trade_no or out_refund_no'],
  ['a number as its key', { out_trade_no: 1, amount: 1 }, 'pass one of them as a string'],
  ['no amount', { out_trade_no: 'A' }, 'has no valid amount; pass a whole number of fen'],
  ['yuan', { out_trade_no: 'A', amount: 1.23 }, 'has no valid amount'],
  ['an amount as a text', { out_trade_no: 'A', amount: '1' }, 'has no valid amount'],
  ['less than nothing', { out_trade_no: 'A', amount: -1 }, 'has no valid amount'],
  ['an empty sub_mchid', { out_trade_no: 'A', amount: 1, sub_mchid: '' }, 'has an invalid sub_mchid'],
  ['a number as its sub_mchid', { out_trade_no: 'A', amount: 1, sub_mchid: 19 }, 'has an invalid sub_mchid'],
  ['a state of its own', { out_trade_no: 'A', amount: 1, state: 'SECRET' }, 'pass one of SUCCESS, REFUND, REVOKED'],
  ['an order state of a refund', { out_refund_no: 'A', amount: 1, state: 'NOTPAY' }, 'pass one of SUCCESS, PROCESSING'],
])('a local entry with %s is rejected, and the message does not show its content', async (_, entry, message) => {
  const local = [{ out_trade_no: '1', amount: 1 }, entry] as LocalEntry[]
  const error = await rejectionOf(() => differencesOf([], local, { sorted: true }))
  expectUsageError(error, 'ERR_OPTION', /^entry 2 of the local side /, message)
  expect(error.message).not.toContain('SECRET')
})

test('only the compared members of a local entry are kept', async () => {
  const entry = { out_trade_no: 'A', amount: 1, state: 'SUCCESS' as const, id: 7n, save: () => undefined }
  for (const [, options] of WAYS)
    expect((await compare([], [entry], options)).found).toEqual([
      { type: 'only-local', of: 'order', key: 'A', local: { out_trade_no: 'A', amount: 1, state: 'SUCCESS' } },
    ])
})

test.each([
  ['the bill', [paid('B'), paid('A')], []],
  [
    'the local side',
    [paid('Z')],
    [
      { out_trade_no: 'B', amount: 1 },
      { out_refund_no: 'A', amount: 1 },
    ],
  ],
])('%s out of order is rejected with sorted: true', async (name, bill, local) => {
  const error = await rejectionOf(() => differencesOf(bill, local as LocalEntry[], { sorted: true }))
  expectUsageError(error, 'ERR_OPTION', `${name} is not in order`, 'remove `sorted`')
})

test('the index is in the folder that was given while it is needed, and nothing is left of it at the end', async () => {
  const directory = emptyFolder()
  const differences = reconcile([paid('A'), paid('B')], [], { directory })
  let count = 0
  for await (const _ of differences) {
    count += 1
    // the last difference comes after everything is read
    expect(readdirSync(directory)).toHaveLength(count === 1 ? 1 : 0)
  }
  expect(count).toBe(2)
  expect(readdirSync(directory)).toEqual([])
})

test('nothing is left of the index after stopping early or an error on either side', async () => {
  const directory = emptyFolder()
  for await (const _ of reconcile([paid('A'), paid('B')], [], { directory })) break
  expect(readdirSync(directory)).toEqual([])
  async function* breaking<Value>(value: Value) {
    yield value
    expect(readdirSync(directory)).toHaveLength(1)
    throw new Error('the source broke')
  }
  const sides = [
    [breaking(paid('A')), []],
    [[paid('A')], breaking({ out_trade_no: 'A', amount: 1 })],
  ] as const
  for (const [bill, local] of sides) {
    const error = await rejectionOf(async () => {
      for await (const _ of reconcile(bill, local, { directory }));
    })
    expect(error.message).toBe('the source broke')
    expect(readdirSync(directory)).toEqual([])
  }
})

test('with both sides in order nothing is written', async () => {
  const directory = emptyFolder()
  for await (const _ of reconcile([paid('A')], [], { directory, sorted: true }))
    expect(readdirSync(directory)).toEqual([])
})

test('a missing folder is rejected before anything is read', async () => {
  const folder = emptyFolder()
  let isRead = false
  function* rows() {
    isRead = true
    yield paid('A')
  }
  const error = await rejectionOf(async () => {
    for await (const _ of reconcile(rows(), [], { directory: join(folder, 'none') }));
  })
  expectUsageError(error, 'ERR_OPTION', 'the index cannot be created', 'ENOENT')
  expect(isRead).toBe(false)
})

test('without classic-level, the message names it and the way without it, which works', async () => {
  vi.doMock('classic-level', () => {
    throw new Error('not installed')
  })
  onTestFinished(() => vi.doUnmock('classic-level'))
  const error = await rejectionOf(() => differencesOf([paid('A')], []))
  expectUsageError(error, 'ERR_CONFIG', 'npm install classic-level', '`sorted: true`')
  expect(await differencesOf([paid('A')], [], { sorted: true })).toEqual(['only-in-bill order A'])
})

test('invalid sides and options are rejected immediately', () => {
  for (const wrong of [undefined, null, 'text', 1, {}]) {
    expectUsageError(
      thrownBy(() => reconcile(wrong as unknown as [], [])),
      'ERR_OPTION',
      'the bill must be iterable',
    )
    expectUsageError(
      thrownBy(() => reconcile([], wrong as unknown as [])),
      'ERR_OPTION',
      'the local side must be iterable',
    )
  }
  expectUsageError(
    thrownBy(() => reconcile([], [], { sorted: 1 as unknown as true })),
    'ERR_OPTION',
    '`sorted`',
  )
  expectUsageError(
    thrownBy(() => reconcile([], [], { directory: 1 as unknown as '' })),
    'ERR_OPTION',
    '`directory`',
  )
})

test('differences are read once', async () => {
  const differences = reconcile(parseBill(ALL_BILL), [], {})
  for await (const _ of differences);
  expectUsageError(
    thrownBy(() => differences[Symbol.asyncIterator]()),
    'ERR_OPTION',
    'can be read only once',
  )
})

// keys that begin each other, that a file, JSON or a database could take for something else, and half characters
const key = fc.constantFrom(
  'A',
  'AB',
  'A0',
  '"',
  '\\',
  'A"',
  'A\\"',
  '\0',
  'A\0',
  '\ud800',
  '\ud801',
  '\ufffd',
  '😀',
  '__proto__',
)
const amount = fc.constantFrom(0, 1, 100)
const row = fc.oneof(
  fc
    .tuple(key, amount, fc.constantFrom('SUCCESS', 'REVOKED'))
    .map(([no, fen, trade_state]) => paid(no, fen, { trade_state })),
  fc
    .tuple(key, amount, fc.constantFrom('SUCCESS', 'PROCESSING'))
    .map(([no, fen, refund_status]) => refunded(no, fen, { refund_status })),
)
const entry = fc.oneof(
  fc.record(
    { out_trade_no: key, amount, state: fc.constantFrom('SUCCESS', 'NOTPAY', 'REVOKED') },
    { requiredKeys: ['out_trade_no', 'amount'] },
  ),
  fc.record(
    { out_refund_no: key, amount, state: fc.constantFrom('SUCCESS', 'PROCESSING') },
    { requiredKeys: ['out_refund_no', 'amount'] },
  ),
) as fc.Arbitrary<LocalEntry>

const keyOf = (one: TradeRow | LocalEntry) =>
  (one.out_refund_no ?? '0') === '0' ? (one.out_trade_no ?? '') : (one.out_refund_no ?? '')
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const inOrder = <One extends TradeRow | LocalEntry>(all: readonly One[]) =>
  all.toSorted((a, b) => byText(keyOf(a), keyOf(b)))

/** The same by hand: every key looked up in all of both sides. */
function naively(bill: readonly TradeRow[], local: readonly LocalEntry[]): string[] {
  const told: string[] = []
  const find = (of: string, keys: Set<string>) => {
    for (const no of keys) {
      const isOrder = of === 'order'
      const here = local.filter((one) => (one.out_refund_no === undefined) === isOrder && keyOf(one) === no)
      const rows = bill.filter((one) => (one.trade_state !== 'REFUND') === isOrder && keyOf(one) === no)
      const paidRows = rows.filter(({ trade_state }) => trade_state !== 'REVOKED')
      const revokedRows = rows.filter(({ trade_state }) => trade_state === 'REVOKED')
      for (const side of [here, paidRows, revokedRows])
        for (const _ of side.slice(1)) told.push(`duplicate ${of} ${no}`)
      const [mine] = here
      const [payment] = paidRows
      const [revocation] = revokedRows
      const tell = (type: string) => told.push(`${type} ${of} ${no}`)
      if (mine === undefined) tell('only-in-bill')
      else if (payment === undefined && revocation === undefined) {
        if (!isOrder || mine.state === undefined || mine.state === 'SUCCESS') tell('only-local')
      } else {
        if (payment !== undefined && (isOrder ? payment.order_fee : payment.apply_refund_fee) !== mine.amount)
          tell('amount')
        const state = mine.state ?? 'SUCCESS'
        if (isOrder && (revocation === undefined ? state === 'NOTPAY' : state !== 'REVOKED')) tell('state')
        if (!isOrder && payment?.refund_status === 'SUCCESS' && state !== 'SUCCESS') tell('state')
      }
    }
  }
  const keys = (of: readonly (TradeRow | LocalEntry)[]) => of.map(keyOf)
  find(
    'order',
    new Set([
      ...keys(bill.filter((one) => one.trade_state !== 'REFUND')),
      ...keys(local.filter((one) => one.out_refund_no === undefined)),
    ]),
  )
  find(
    'refund',
    new Set([
      ...keys(bill.filter((one) => one.trade_state === 'REFUND')),
      ...keys(local.filter((one) => one.out_refund_no !== undefined)),
    ]),
  )
  return told.toSorted(byText)
}

test('through the index, in order and by hand, the same differences are found', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.array(entry, { maxLength: 12 }), async (bill, local) => {
      const expected = naively(bill, local)
      found += expected.length
      expect((await differencesOf(inOrder(bill), inOrder(local), { sorted: true })).toSorted(byText)).toEqual(expected)
      expect((await differencesOf(bill, local)).toSorted(byText)).toEqual(expected)
    }),
    { numRuns: 50 },
  )
  expect(found).toBeGreaterThan(150)
}, 300_000)

test('a bill of two sub-merchants has the differences that each of them has alone', async () => {
  const merchants = ['1900000109', '1900000110'] as const
  const sub_mchid = fc.constantFrom(...merchants)
  const mixed = <One extends object>(one: fc.Arbitrary<One>) =>
    fc.array(
      fc.tuple(one, sub_mchid).map(([value, whose]) => ({ ...value, sub_mchid: whose })),
      { maxLength: 12 },
    )
  let found = 0
  await fc.assert(
    fc.asyncProperty(mixed(row), mixed(entry), async (bill, local) => {
      fc.pre(local.length > 0)
      const expected = merchants
        .flatMap((whose) =>
          naively(
            bill.filter((one) => one.sub_mchid === whose),
            local.filter((one) => one.sub_mchid === whose),
          ),
        )
        .toSorted(byText)
      found += expected.length
      expect((await differencesOf(inOrder(bill), inOrder(local), { sorted: true })).toSorted(byText)).toEqual(expected)
      expect((await differencesOf(bill, local)).toSorted(byText)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
  expect(found).toBeGreaterThan(100)
}, 300_000)
