import { constants, createCipheriv, createHash, publicEncrypt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { billsOf, downloadOf } from '../support/downloads.js'
import { expectUsageError, rejectionOf } from '../support/failure.js'
import { openFolder } from '../support/folder.js'
import type { Answer, Arrived } from '../support/gateway.js'
import { keys } from '../support/keys.js'
import { skippingClock } from '../support/skipping-clock.js'
import { linesOf, openGateway } from '../support/wire.js'

const DATE = '2026-11-23'
const HOUR = 3_600_000

// bills of the mock, made of its own orders

let mock: Mock
/** Today in Beijing, which this mock has bills of. */
const today = () => new Date(Date.now() + 8 * HOUR).toISOString().slice(0, 10)
beforeAll(async () => {
  mock = await startMock()
  const instance = createClient(mock.clientConfig)
  const { mchid } = mock.clientConfig
  const order = (out_trade_no: string, total: number) =>
    instance.v3.pay.transactions.native.post({
      json: {
        ...{ appid: mock.appid, mchid, description: '图书，`第一册`\r\n', out_trade_no },
        notify_url: 'https://example.com/notify',
        amount: { total },
      },
    })
  for (const [number, total] of [
    ['ORDER-1', 1234],
    ['ORDER-2', 101],
    ['ORDER-3', 5000],
  ] as const)
    await order(number, total)
  mock.settle('order', 'ORDER-1', 'SUCCESS')
  mock.settle('order', 'ORDER-2', 'SUCCESS')
  const amount = { refund: 34, total: 1234, currency: 'CNY' }
  await instance.v3.refund.domestic.refunds.post({
    json: { out_refund_no: 'REFUND-1', out_trade_no: 'ORDER-1', amount },
  })
})
afterAll(() => mock.close())

test('a trade bill is applied for, downloaded, compared with its hash, and its totals with its rows', async () => {
  const folder = openFolder()
  const bill = await billsOf(mock.clientConfig).trade({ date: today(), to: folder.at('bill.csv') })
  expect(bill).toEqual({
    exists: true,
    path: folder.at('bill.csv'),
    bytes: Buffer.byteLength(folder.text('bill.csv')),
    verifiedBy: 'hash',
    kind: 'trade',
    totals: {
      ...{ count: 3, settlement_total_fee: 1335, refund_fee: 34, coupon_refund_fee: 0 },
      ...{ fee_millifen: (1335 - 34) * 6, order_fee: 1335, apply_refund_fee: 34 },
    },
  })
  expect(folder.text('bill.csv')).toMatch(/^\ufeff交易时间,/)
  expect(folder.names()).toEqual(['bill.csv'])
})

test('a fund flow bill is saved in the same way', async () => {
  const folder = openFolder()
  const bill = await billsOf(mock.clientConfig).fundFlow({ date: today(), to: folder.at('a'), account_type: 'BASIC' })
  const totals = { count: 3, income_count: 2, income_amount: 1335, expense_count: 1, expense_amount: 34 }
  expect(bill).toMatchObject({ exists: true, kind: 'fundflow', totals })
})

test('the mock returns a bill of payments or of refunds only, and not compressed on request', async () => {
  const folder = openFolder()
  const bills = billsOf(mock.clientConfig)
  const options = { date: today(), to: folder.at('a'), tar_type: null }
  expect(await bills.trade({ ...options, bill_type: 'SUCCESS' })).toMatchObject({ totals: { count: 2 } })
  expect(await bills.trade({ ...options, bill_type: 'REFUND' })).toMatchObject({ totals: { count: 1, refund_fee: 34 } })
  const { target } = mock.requests.at(-1) ?? {}
  expect(target).toMatch(/^\/v3\/billdownload\/file\?token=\w{32}$/)
})

test('a day without a bill is a result, and an existing file stays', async () => {
  const folder = openFolder()
  writeFileSync(folder.at('a'), 'old')
  expect(await billsOf(mock.clientConfig).trade({ date: '2020-01-01', to: folder.at('a') })).toEqual({ exists: false })
  expect([folder.text('a'), folder.names()]).toEqual(['old', ['a']])
})

test('a bill that is not created yet is an ApiError, or with patience the call waits for it', async () => {
  const folder = openFolder()
  const options = { date: today(), to: folder.at('a') }
  mock.fail('GET /v3/bill/tradebill', 'statement-creating')
  const error = await rejectionOf(() => billsOf(mock.clientConfig).trade(options))
  expect(error).toMatchObject({ name: 'ApiError', code: 'STATEMENT_CREATING', hint: expect.stringContaining('10点') })
  mock.fail('GET /v3/bill/tradebill', 'statement-creating', { times: 3 })
  const clock = skippingClock()
  const bill = await billsOf(mock.clientConfig, clock).trade({ ...options, patience: 4 * HOUR })
  expect([bill.exists, clock.pauses]).toEqual([true, [HOUR / 2, HOUR / 2, HOUR / 2]])
})

test('the last question is at the end of the patience, and then it is over', async () => {
  mock.fail('GET /v3/bill/tradebill', 'statement-creating', { times: Number.POSITIVE_INFINITY })
  const clock = skippingClock()
  const folder = openFolder()
  const call = () =>
    billsOf(mock.clientConfig, clock).trade({ date: today(), to: folder.at('a'), patience: 1.25 * HOUR })
  expect(await rejectionOf(call)).toMatchObject({ code: 'STATEMENT_CREATING' })
  mock.recover()
  expect(clock.pauses.map((pause) => Math.round(pause / 60_000))).toEqual([30, 30, 15])
  expect(folder.names()).toEqual([])
})

test('waiting ends with the signal', async () => {
  mock.fail('GET /v3/bill/tradebill', 'statement-creating', { times: Number.POSITIVE_INFINITY })
  const abort = new AbortController()
  const folder = openFolder()
  const options = { date: today(), to: folder.at('a'), patience: HOUR, signal: abort.signal }
  const call = rejectionOf(() => billsOf(mock.clientConfig).trade(options))
  setTimeout(() => abort.abort(), 50)
  expect(await call).toMatchObject({ name: 'NetworkError', code: 'ERR_ABORTED', sent: false })
  mock.recover()
})

test('the mock only keeps a bill back where there are bills', () => {
  expect(() => mock.fail('GET /v3/certificates', 'statement-creating')).toThrow(
    'unknown fault; the faults of GET /v3/certificates are reset,',
  )
})

test('the mock gives the image of a complaint, unsigned', async () => {
  const folder = openFolder()
  const image = { media_id: '1', to: folder.at('a.png') }
  const result = await downloadOf(mock.clientConfig)('v3/merchant-service/images/{media_id}', image)
  expect(result).toMatchObject({ verifiedBy: 'none', contentType: 'image/png' })
})

// what a gateway may do that the mock does not

const CSV =
  '\ufeff记账时间,资金流水单号,收支类型,收支金额(元)\r\n`2026-11-23 10:00:00,`1,`收入,`1.00\r\n`2026-11-23 10:00:01,`2,`支出,`0.50\r\n' +
  '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`2,`1,`1.00,`1,`0.50\r\n'
const hashOf = (text: string) => ({
  hash_type: 'SHA1',
  hash_value: createHash('sha1').update(text).digest('hex'),
})

/** A gateway with the given responses to applications; it serves files by their token. */
async function serve(apply: (url: string, count: number) => unknown, file: (token: string, count: number) => Answer) {
  const counts = { apply: 0, file: 0 }
  const gateway = await openGateway((request: Arrived) => {
    const [path, search = ''] = request.target.split('?')
    if (path === '/v3/billdownload/file') {
      counts.file += 1
      return { signature: false, ...file(new URLSearchParams(search).get('token') ?? '', counts.file) }
    }
    counts.apply += 1
    return { body: apply(`${gateway.url}/v3/billdownload/file?token=`, counts.apply) }
  })
  const bills = billsOf(gateway.config({ retry: { backoffLimit: 1 } }))
  return { gateway, bills, folder: openFolder(), counts }
}

test('where the address has expired, a new one is applied for', async () => {
  const { bills, folder, gateway } = await serve(
    (url, count) => ({ ...hashOf(CSV), download_url: `${url}${count}` }),
    (token) => (token === '1' ? { status: 400, body: { code: 'INVALID_REQUEST', message: 'm' } } : { body: CSV }),
  )
  expect(await bills.fundFlow({ date: DATE, to: folder.at('a') })).toMatchObject({ exists: true })
  const application = `GET /v3/bill/fundflowbill?bill_date=${DATE}&tar_type=GZIP`
  const file = 'GET /v3/billdownload/file?token='
  expect(linesOf(gateway)).toEqual([application, `${file}1`, application, `${file}2`])
})

test('a bill with another hash is applied for once more, and not a third time', async () => {
  const { bills, folder, counts } = await serve(
    (url) => ({ ...hashOf('other'), download_url: `${url}1` }),
    () => ({ body: CSV }),
  )
  const error = await rejectionOf(() => bills.fundFlow({ date: DATE, to: folder.at('a') }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_HASH' })
  expect([counts, folder.names()]).toEqual([{ apply: 2, file: 2 }, []])
})

test('a bill whose rows do not come to its totals is never under its name', async () => {
  const changed = CSV.replace('`1.00\r\n`2026', '`9.00\r\n`2026')
  const { bills, folder } = await serve(
    (url) => ({ ...hashOf(changed), download_url: `${url}1` }),
    () => ({ body: changed }),
  )
  const error = await rejectionOf(() => bills.fundFlow({ date: DATE, to: folder.at('a') }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_BILL' })
  expect(folder.names()).toEqual([])
})

test('a busy gateway is retried by the client, and no new download_url is applied for', async () => {
  const { bills, folder, counts } = await serve(
    (url) => ({ ...hashOf(CSV), download_url: `${url}1` }),
    (_token, count) => (count < 3 ? { status: 503, body: { code: 'SYSTEM_ERROR', message: 'm' } } : { body: CSV }),
  )
  expect(await bills.fundFlow({ date: DATE, to: folder.at('a') })).toMatchObject({ exists: true })
  expect(counts).toEqual({ apply: 1, file: 3 })
})

for (const [what, data] of [
  ['nothing', undefined],
  ['no address', hashOf(CSV)],
  ['no hash', { download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file' }],
  ['no part', { download_bill_count: 0, download_bill_list: [] }],
  ['a count of parts and none of them', { download_bill_count: 1 }],
] as const) {
  test(`a response with ${what} is not a bill`, async () => {
    const { bills, folder } = await serve(
      () => data,
      () => ({ body: CSV }),
    )
    const error = await rejectionOf(() => bills.fundFlow({ date: DATE, to: folder.at('a') }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_RESPONSE_FORMAT' })
  })
}

// encrypted, in parts

const KEY = 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3'
const NONCE = 'a8607ef79034c49c'
function seal(text: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', KEY, NONCE)
  return Buffer.concat([cipher.update(gzipSync(text)), cipher.final(), cipher.getAuthTag()])
}
const CUT = 150
const TEXTS = [CSV.slice(0, CUT), CSV.slice(CUT, CUT + 40), CSV.slice(CUT + 40)]
const padding = constants.RSA_PKCS1_OAEP_PADDING
const encrypt_key = publicEncrypt({ key: keys.merchant.publicKey, padding }, Buffer.from(KEY)).toString('base64')
const listOf = (url: string, ...sequences: number[]) =>
  sequences.map((bill_sequence) => ({
    ...{ bill_sequence, encrypt_key, nonce: NONCE },
    download_url: `${url}${bill_sequence}&tartype=gzip`,
    ...hashOf(TEXTS[bill_sequence - 1] ?? ''),
  }))
const serveParts = (...sequences: number[]) =>
  serve(
    (url) => ({ download_bill_count: 3, download_bill_list: listOf(url, ...sequences) }),
    (token) => ({ body: seal(TEXTS[Number(token) - 1] ?? '') }),
  )
const SUB = { date: DATE, sub_mchid: '1900000109', account_type: 'BASIC' }

test('the parts of an encrypted bill are joined in order of bill_sequence, however they are listed', async () => {
  const { bills, folder, gateway } = await serveParts(3, 1, 2)
  const bill = await bills.subMerchantFundFlow({ ...SUB, to: folder.at('a') })
  const totals = { count: 2, income_amount: 100, expense_amount: 50 }
  expect(bill).toMatchObject({ exists: true, bytes: Buffer.byteLength(CSV), verifiedBy: 'hash', totals })
  expect([folder.text('a'), folder.names()]).toEqual([CSV, ['a']])
  expect(linesOf(gateway)[0]).toBe(
    'GET /v3/bill/sub-merchant-fundflowbill?algorithm=AEAD_AES_256_GCM&bill_date=2026-11-23&tar_type=GZIP&sub_mchid=1900000109&account_type=BASIC',
  )
})

test('the bill of all merchants of a platform is taken in the same way, for all accounts', async () => {
  const { bills, folder, gateway } = await serveParts(1, 2, 3)
  expect(await bills.ecommerceFundFlow({ date: DATE, to: folder.at('a') })).toMatchObject({ kind: 'fundflow' })
  expect(linesOf(gateway)[0]).toContain('/v3/ecommerce/bill/fundflowbill?account_type=ALL&algorithm=AEAD_AES_256_GCM&')
})

for (const [what, sequences] of [
  ['one is missing', [1, 3]],
  ['one is there twice', [1, 2, 2]],
  ['the first is missing', [2, 3, 4]],
] as const) {
  test(`a bill of which ${what} is rejected before a part is downloaded`, async () => {
    const { bills, folder, counts } = await serveParts(...sequences)
    const error = await rejectionOf(() => bills.subMerchantFundFlow({ ...SUB, to: folder.at('a') }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_RESPONSE_FORMAT' })
    expect([counts.file, folder.names()]).toEqual([0, []])
  })
}

test('where one part of a bill was changed, nothing is left of the others', async () => {
  const { bills, folder } = await serve(
    (url) => ({ download_bill_count: 3, download_bill_list: listOf(url, 1, 2, 3) }),
    (token) => ({ body: token === '3' ? seal('other') : seal(TEXTS[Number(token) - 1] ?? '') }),
  )
  const error = await rejectionOf(() => bills.subMerchantFundFlow({ ...SUB, to: folder.at('a') }))
  expect([error.code, folder.names()]).toEqual(['ERR_HASH', []])
})

test('with `sensitive: auto` the key arrives decrypted, and the bill is taken all the same', async () => {
  const gateway = await openGateway(({ target }) =>
    target.startsWith('/v3/billdownload')
      ? { signature: false, body: seal(CSV) }
      : {
          body: {
            download_bill_count: 1,
            download_bill_list: [{ ...listOf(`${gateway.url}/v3/billdownload/file?token=`, 1)[0], ...hashOf(CSV) }],
          },
        },
  )
  const folder = openFolder()
  await billsOf(gateway.config({ sensitive: 'auto' })).subMerchantFundFlow({ ...SUB, to: folder.at('a') })
  expect(folder.text('a')).toBe(CSV)
})

for (const [what, options, part] of [
  ['no options', undefined, '{ date:'],
  ['a day of no calendar', { date: '2026-02-30', to: 'a' }, '`date`'],
  ['a day with slashes', { date: '2026/11/23', to: 'a' }, '`date`'],
  ['a Date, whose day depends on where it is', { date: new Date(), to: 'a' }, 'Beijing'],
  ['nowhere to go', { date: DATE }, '`to`'],
  ['an unknown option', { date: DATE, to: 'a', bill_date: DATE }, 'unknown option `bill_date`; use `date`'],
  ['another packing', { date: DATE, to: 'a', tar_type: 'ZIP' }, '`tar_type`'],
  ['patience in words', { date: DATE, to: 'a', patience: 'long' }, '`patience`'],
  ['no time', { date: DATE, to: 'a', timeout: 0 }, '`timeout`'],
  ['no room', { date: DATE, to: 'a', limit: 0 }, '`limit`'],
  ['a signal that is none', { date: DATE, to: 'a', signal: 1 }, '`signal`'],
  ['a number for a text', { date: DATE, to: 'a', sub_mchid: 1900000109 }, '`sub_mchid`'],
] as [string, never, string][]) {
  test(`a bill with ${what} is rejected before anything is sent`, async () => {
    const { bills, gateway } = await serveParts(1, 2, 3)
    const error = await rejectionOf(() => bills.trade(options))
    expectUsageError(error, 'ERR_OPTION', 'bills.trade', part)
    expect(gateway.arrived).toEqual([])
  })
}

test('the bill of a sub-merchant needs its number and the account', async () => {
  const { bills, gateway } = await serveParts(1, 2, 3)
  const error = await rejectionOf(() => bills.subMerchantFundFlow({ date: DATE, to: 'a' } as never))
  expectUsageError(error, 'ERR_OPTION', '`sub_mchid` is required')
  expect(gateway.arrived).toEqual([])
})

test('a folder that is missing is noticed before anything is sent', async () => {
  const { bills, folder, gateway } = await serveParts(1, 2, 3)
  const error = await rejectionOf(() => bills.subMerchantFundFlow({ ...SUB, to: folder.at('missing/a') }))
  expectUsageError(error, 'ERR_FILE', 'bills.subMerchantFundFlow', 'create it first')
  expect(gateway.arrived).toEqual([])
})
