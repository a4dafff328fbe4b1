import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { NetworkError, UntypedClient } from 'wechatpay-chain'
import { type Mock, type MockRequest, startMock } from 'wechatpay-chain/mock'
import { systemClock } from '../../src/clock/clock.js'
import { createEnsure, type EnsureRefundOptions } from '../../src/flows/ensure.js'
import { callerOf, ensureOver } from '../support/ensure.js'
import { expectUsageError, rejectionOf } from '../support/failure.js'
import { startGateway } from '../support/gateway.js'
import { skippingClock } from '../support/skipping-clock.js'
import { untypedClient } from '../support/untyped.js'
// loaded before the tests, so that the mutation run sees its constants in all of them
import '../../src/flows/query-before-resend.js'

let mock: Mock
let client: UntypedClient
let mchid: string
beforeAll(async () => {
  mock = await startMock()
  client = untypedClient(mock.clientConfig)
  mchid = mock.clientConfig.mchid
})
beforeEach(() => mock.recover())
afterAll(() => mock.close())

const REFUND = 'POST /v3/refund/domestic/refunds'
const REFUND_QUERY = 'GET /v3/refund/domestic/refunds/{out_refund_no}'
const ORDER = 'POST /v3/pay/transactions/native'
const ORDER_QUERY = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'
const TRANSFER = 'POST /v3/fund-app/mch-transfer/transfer-bills'
const TRANSFER_QUERY = 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'

let count = 0
const newNumber = () => `ENSURE${++count}`
const refundOf = (out_refund_no: string, merge: object = {}) => ({
  transaction_id: '1217752501201407033233368018',
  out_refund_no,
  amount: { refund: 88, total: 888, currency: 'CNY' },
  ...merge,
})
const orderOf = (out_trade_no: string, merge: object = {}) => ({
  appid: mock.appid,
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: 'https://example.com/notify',
  amount: { total: 100 },
  ...merge,
})
const transferOf = (out_bill_no: string) => ({
  appid: mock.appid,
  out_bill_no,
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  transfer_amount: 100,
  transfer_remark: '新会员开通有礼',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
})

/** What arrives from here on: `POST`, `GET`, ... */
function watch(): {
  requests: () => readonly MockRequest[]
  methods: () => string
  bodies: () => (string | undefined)[]
} {
  const before = mock.requests.length
  const requests = () => mock.requests.slice(before)
  return {
    requests,
    methods: () =>
      requests()
        .map(({ method }) => method)
        .join(' '),
    bodies: () => requests().flatMap(({ method, body }) => (method === 'POST' ? [body] : [])),
  }
}

// refunds

test('a refund that is well is one request', async () => {
  const number = newNumber()
  mock.settle('refund', number, 'SUCCESS')
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect(await ensureRefund({ json: refundOf(number) })).toMatchObject({
    state: 'SUCCESS',
    refund: { out_refund_no: number, status: 'SUCCESS' },
  })
  expect(seen.methods()).toBe('POST')
})

test('after a lost response the refund is queried and found, and not sent again', async () => {
  const number = newNumber()
  mock.settle('refund', number, 'SUCCESS')
  mock.fail(REFUND, 'lost-answer')
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect(await ensureRefund({ json: refundOf(number) })).toMatchObject({ state: 'SUCCESS' })
  expect(seen.methods()).toBe('POST GET')
  expect(mock.refunds.get(number)?.asked).toBe(1)
})

test('500, then 404 on the query: the original number is sent again, byte for byte', async () => {
  const number = newNumber()
  mock.fail(REFUND, 'system-error')
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect(await ensureRefund({ json: refundOf(number), until: 'accepted' })).toMatchObject({ state: 'PROCESSING' })
  expect(seen.methods()).toBe('POST GET POST')
  expect(new Set(seen.bodies()).size).toBe(1)
})

test('a 500 for a refund that was processed is never reported as a failure', async () => {
  const number = newNumber()
  mock.settle('refund', number, 'SUCCESS')
  mock.fail(REFUND, 'system-error-processed')
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect((await ensureRefund({ json: refundOf(number) })).state).toBe('SUCCESS')
  expect(mock.refunds.get(number)?.asked).toBe(1)
})

test('a 429 is no "not accepted": the refund is queried before it is sent again', async () => {
  const [processed, refused] = [newNumber(), newNumber()]
  const { ensureRefund } = ensureOver(client, skippingClock())
  const seen = watch()
  mock.fail(REFUND, 'too-many-processed')
  await ensureRefund({ json: refundOf(processed), until: 'accepted' })
  expect(seen.methods()).toBe('POST GET')
  mock.fail(REFUND, 'too-many', { times: 2 })
  await ensureRefund({ json: refundOf(refused), until: 'accepted' })
  expect(seen.methods()).toBe('POST GET POST GET POST GET POST')
  expect(mock.refunds.get(refused)?.asked).toBe(1)
})

test('202 means that the same parameters have to come again', async () => {
  const number = newNumber()
  mock.fail(REFUND, 'accepted')
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect((await ensureRefund({ json: refundOf(number), until: 'accepted' })).state).toBe('PROCESSING')
  expect(seen.methods()).toBe('POST GET POST')
  expect(new Set(seen.bodies()).size).toBe(1)
})

test('a 202 with any body is not a result', async () => {
  const number = newNumber()
  const gateway = await startGateway(({ method }) =>
    method === 'POST'
      ? { status: 202, body: { ...refundOf(number), status: 'SUCCESS' } }
      : { body: { ...refundOf(number), status: 'CLOSED' } },
  )
  const { ensureRefund } = ensureOver(untypedClient(gateway.config()), skippingClock())
  expect((await ensureRefund({ json: refundOf(number) })).state).toBe('CLOSED')
})

for (const fault of ['bad-signature', 'unsigned', 'cut-answer', 'hang'] as const) {
  test(`a response that is ${fault} is not a result: the refund is queried`, async () => {
    const number = newNumber()
    mock.fail(REFUND, fault)
    const seen = watch()
    const { ensureRefund } = ensureOver(client, skippingClock(), 300)
    expect((await ensureRefund({ json: refundOf(number), until: 'accepted' })).state).toBe('PROCESSING')
    expect(seen.methods()).toBe('POST GET')
  })
}

test('a failed query says nothing: it is repeated, and the refund is not sent again on its strength', async () => {
  const number = newNumber()
  mock.fail(REFUND, 'lost-answer')
  for (const fault of ['busy', 'reset', 'bad-signature', 'too-many', 'accepted'] as const)
    mock.fail(REFUND_QUERY, fault)
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect((await ensureRefund({ json: refundOf(number), until: 'accepted' })).state).toBe('PROCESSING')
  expect(seen.methods()).toBe('POST GET GET GET GET GET GET')
})

test('a rejected query leaves the outcome unknown, and the error shows the reason', async () => {
  const gateway = await startGateway(({ method }) =>
    method === 'POST' ? { status: 500, body: {} } : { status: 403, body: { code: 'NO_AUTH', message: '无权限' } },
  )
  const { ensureRefund } = ensureOver(untypedClient(gateway.config()), skippingClock())
  const error = (await rejectionOf(() => ensureRefund({ json: refundOf('R1') }))) as NetworkError
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_UNEXPECTED_STATUS', sent: true })
  expect(error).toMatchObject({ mayHaveTakenEffect: true, cause: { status: 403 } })
  expect(error.message).toContain('WeChat Pay rejects the query (403 NO_AUTH)')
  expect(error.message).toContain('call ensureRefund again with the same out_refund_no')
  expect(gateway.arrived.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

test('a 404 without a code is a wrong path, and one of a wrong merchant says nothing: neither is "not accepted"', async () => {
  for (const body of [undefined, { code: 'MCH_NOT_EXISTS', message: '商户号不存在' }]) {
    const gateway = await startGateway(({ method }) =>
      method === 'POST' ? { status: 500, body: {} } : { status: 404, body },
    )
    const { ensureRefund } = ensureOver(untypedClient(gateway.config()), skippingClock())
    expect(await rejectionOf(() => ensureRefund({ json: refundOf('R1') }))).toMatchObject({
      name: 'NetworkError',
      mayHaveTakenEffect: true,
      cause: { status: 404 },
    })
    expect(gateway.arrived.map(({ method }) => method)).toEqual(['POST', 'GET'])
  }
})

test('an API error of the first attempt is thrown unchanged if the query does not find the number', async () => {
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  const json = refundOf(newNumber(), { amount: { refund: 889, total: 888, currency: 'CNY' } })
  expect(await rejectionOf(() => ensureRefund({ json } as EnsureRefundOptions))).toMatchObject({
    name: 'ApiError',
    status: 400,
    code: 'INVALID_REQUEST',
    mayHaveTakenEffect: false,
  })
  expect(seen.methods()).toBe('POST GET')
})

test('a malformed request is rejected before the number is looked up: there is no query', async () => {
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  const json = { out_refund_no: newNumber(), amount: { refund: 1, total: 1, currency: 'CNY' } }
  expect(await rejectionOf(() => ensureRefund({ json } as EnsureRefundOptions))).toMatchObject({ code: 'PARAM_ERROR' })
  expect(seen.methods()).toBe('POST')
})

test.each(['SUCCESS', 'CLOSED'] as const)(
  'after a crash, an order that is %s by now is found, though the same order is refused',
  async (state) => {
    const number = newNumber()
    await ensureOver(client, skippingClock()).ensureOrder({ kind: 'native', json: orderOf(number) })
    mock.settle('order', number, state)
    const seen = watch()
    const again = ensureOver(untypedClient(mock.clientConfig), skippingClock())
    expect(await again.ensureOrder({ kind: 'native', json: orderOf(number) })).toMatchObject({
      state,
      order: { out_trade_no: number, trade_state: state },
    })
    expect(seen.methods()).toBe('POST GET')
  },
)

test('an API error after an unknown outcome is checked: if the query finds the refund, its state is the result', async () => {
  const number = newNumber()
  let posts = 0
  let queries = 0
  const gateway = await startGateway(({ method }) => {
    if (method === 'POST')
      return ++posts === 1 ? { status: 500, body: {} } : { status: 400, body: { code: 'PARAM_ERROR' } }
    return ++queries === 1
      ? { status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } }
      : { body: { ...refundOf(number), status: 'SUCCESS' } }
  })
  const { ensureRefund } = ensureOver(untypedClient(gateway.config()), skippingClock())
  expect((await ensureRefund({ json: refundOf(number) })).state).toBe('SUCCESS')
  expect(gateway.arrived.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST', 'GET'])
})

test('an API error after an unknown outcome is thrown if the query does not find the refund', async () => {
  let posts = 0
  const gateway = await startGateway(({ method }) => {
    if (method === 'GET') return { status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } }
    return ++posts === 1
      ? { status: 500, body: {} }
      : { status: 403, body: { code: 'NOT_ENOUGH', message: '余额不足' } }
  })
  const { ensureRefund } = ensureOver(untypedClient(gateway.config()), skippingClock())
  expect(await rejectionOf(() => ensureRefund({ json: refundOf('R1') }))).toMatchObject({
    name: 'ApiError',
    code: 'NOT_ENOUGH',
  })
  expect(gateway.arrived.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST', 'GET'])
})

test("somebody else's refund under the same number is not taken for ours", async () => {
  const number = newNumber()
  const { ensureRefund } = ensureOver(client, skippingClock())
  await ensureRefund({ json: refundOf(number), until: 'accepted' })
  mock.settle('refund', number, 'SUCCESS')
  mock.fail(REFUND, 'system-error')
  const json = refundOf(number, { amount: { refund: 77, total: 888, currency: 'CNY' } })
  expect(await rejectionOf(() => ensureRefund({ json } as EnsureRefundOptions))).toMatchObject({
    status: 400,
    code: 'INVALID_REQUEST',
  })
  expect(mock.refunds.get(number)).toMatchObject({ asked: 1, json: { amount: { refund: 88 } } })
})

test('a refund that is under way is looked at in growing intervals until it is final', async () => {
  const number = newNumber()
  const clock = skippingClock(
    (passed) => passed > 10_000 && mock.settle('refund', number, 'SUCCESS'),
    () => 0.999,
  )
  const { ensureRefund } = ensureOver(client, clock)
  expect((await ensureRefund({ json: refundOf(number) })).state).toBe('SUCCESS')
  expect(clock.pauses.map((pause) => Math.round(pause / 100) / 10)).toEqual([1, 2, 4, 8])
})

test('at the deadline a refund that is accepted is PROCESSING, not an error, and the last look is shortly before', async () => {
  const number = newNumber()
  const clock = skippingClock()
  const seen = watch()
  const { ensureRefund } = ensureOver(client, clock)
  expect(await ensureRefund({ json: refundOf(number), timeout: 20_000 })).toMatchObject({
    state: 'PROCESSING',
    refund: { out_refund_no: number },
  })
  const waited = clock.pauses.reduce((sum, pause) => sum + pause, 0)
  expect(waited).toBeGreaterThan(18_000)
  expect(waited).toBeLessThanOrEqual(20_000)
  // after every pause there was a look, after the last one too
  expect(seen.methods()).toBe(`POST${' GET'.repeat(clock.pauses.length)}`)
})

test('what goes wrong while it is looked at does not undo that it is accepted', async () => {
  const number = newNumber()
  for (const fault of ['busy', 'reset', 'bad-signature', 'system-error'] as const) mock.fail(REFUND_QUERY, fault)
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect((await ensureRefund({ json: refundOf(number) })).state).toBe('PROCESSING')
  const gateway = await startGateway(({ method }) =>
    method === 'POST' ? { body: { status: 'PROCESSING' } } : { status: 403, body: { code: 'NO_AUTH' } },
  )
  const forbidden = ensureOver(untypedClient(gateway.config()), skippingClock())
  expect((await forbidden.ensureRefund({ json: refundOf('R1') })).state).toBe('PROCESSING')
})

test('a sub-merchant is named in the query as well', async () => {
  const number = newNumber()
  mock.fail(REFUND, 'lost-answer')
  const seen = watch()
  const { ensureRefund } = ensureOver(client, skippingClock())
  await ensureRefund({ json: refundOf(number, { sub_mchid: '1900000109' }), until: 'accepted' })
  expect(seen.requests().map(({ target }) => target)).toEqual([
    '/v3/refund/domestic/refunds',
    `/v3/refund/domestic/refunds/${number}?sub_mchid=1900000109`,
  ])
})

test('later changes by the caller do not change a repeated request', async () => {
  const json = refundOf(newNumber())
  mock.fail(REFUND, 'system-error', { times: 2 })
  const seen = watch()
  const clock = skippingClock(() => {
    json.amount.refund = 888
    json.out_refund_no = 'ANOTHER'
  })
  const { ensureRefund } = ensureOver(client, clock)
  const ensured = ensureRefund({ json, until: 'accepted' })
  json.transaction_id = 'ANOTHER'
  await ensured
  expect(seen.bodies()).toHaveLength(3)
  expect(new Set(seen.bodies()).size).toBe(1)
  expect(seen.bodies()[0]).toContain('"refund":88,')
  expect(mock.refunds.has('ANOTHER')).toBe(false)
})

test('two parallel calls with one number are one refund', async () => {
  const number = newNumber()
  mock.settle('refund', number, 'SUCCESS')
  mock.fail(REFUND, 'lost-answer')
  const before = mock.refunds.size
  const { ensureRefund } = ensureOver(client, skippingClock())
  const ensured = await Promise.all([1, 2, 3].map(() => ensureRefund({ json: refundOf(number) })))
  expect(ensured.map(({ state }) => state)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS'])
  expect(mock.refunds.size).toBe(before + 1)
})

test('what surely was not sent is sent again after a pause, without a query', async () => {
  const number = newNumber()
  const seen = watch()
  let refusals = 3
  const offline = untypedClient({ ...mock.clientConfig, baseURL: 'http://127.0.0.1:1' })
  const online = callerOf(client)
  const clock = skippingClock()
  const { ensureRefund } = createEnsure(
    (method, path, options) => (refusals-- > 0 ? callerOf(offline) : online)(method, path, options),
    clock,
  )
  await ensureRefund({ json: refundOf(number), until: 'accepted' })
  expect(clock.pauses).toEqual([200, 400, 800])
  expect(seen.methods()).toBe('POST')
})

test('what never could be sent is an error that says so', async () => {
  const offline = untypedClient({ ...mock.clientConfig, baseURL: 'http://127.0.0.1:1' })
  const { ensureRefund } = ensureOver(offline, skippingClock())
  expect(await rejectionOf(() => ensureRefund({ json: refundOf('R1'), timeout: 2000 }))).toMatchObject({
    name: 'NetworkError',
    code: 'ERR_CONNECT',
    sent: false,
    mayHaveTakenEffect: false,
  })
})

test('at the deadline an unknown outcome is ERR_TIMEOUT with what to do, and nothing went on', async () => {
  const number = newNumber()
  mock.fail(REFUND, 'lost-answer')
  mock.fail(REFUND_QUERY, 'busy', { times: Infinity })
  const clock = skippingClock()
  const { ensureRefund } = ensureOver(client, clock)
  const error = await rejectionOf(() => ensureRefund({ json: refundOf(number), timeout: 5000 }))
  expect(error).toMatchObject({
    name: 'NetworkError',
    code: 'ERR_TIMEOUT',
    sent: true,
    mayHaveTakenEffect: true,
    cause: { status: 503 },
  })
  expect(error.message).toBe(
    'ensureRefund: the deadline of 5000 ms passed, and the request may have taken effect; call ensureRefund again with the same out_refund_no and the same parameters',
  )
  expect(clock.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(5000)
  const seen = watch()
  mock.recover()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen.methods()).toBe('')
  // a crash looks the same: the number comes from the database
  expect((await ensureRefund({ json: refundOf(number), until: 'accepted' })).state).toBe('PROCESSING')
  expect(mock.refunds.get(number)?.asked).toBe(2)
})

test('the timeout of each request is the remaining time, and at most 10 s', async () => {
  const timeouts: number[] = []
  mock.fail(REFUND, 'system-error', { times: Infinity })
  const inner = callerOf(client)
  const { ensureRefund } = createEnsure((method, path, options) => {
    timeouts.push(options.timeout)
    return inner(method, path, options)
  }, skippingClock())
  await rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), timeout: 12_000 }))
  // a POST leaves time for the question what became of it
  expect(timeouts[0]).toBeGreaterThan(7000)
  expect(timeouts[0]).toBeLessThanOrEqual(7200)
  expect(timeouts.every((timeout) => timeout <= 10_000)).toBe(true)
  timeouts.length = 0
  await rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), timeout: 60_000 }))
  expect(timeouts[0]).toBe(10_000)
})

test('pauses are full jitter under a ceiling that doubles, and stops doubling', async () => {
  mock.fail(REFUND, 'system-error', { times: Infinity })
  for (const [random, expected] of [
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [0.5, [200, 400, 800, 1600, 3200, 5000, 5000]],
  ] as const) {
    const { signal, abort } = aborter()
    const clock = skippingClock(
      () => clock.pauses.length === expected.length && abort('enough'),
      () => random,
    )
    const { ensureRefund } = ensureOver(client, clock)
    await rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), timeout: 60_000, signal }))
    expect(clock.pauses).toEqual(expected)
  }
})

test('Retry-After is respected: no pause after it is shorter', async () => {
  const number = newNumber()
  const clock = skippingClock()
  mock.fail(REFUND, 'too-many', { retryAfter: 7000 })
  const { ensureRefund } = ensureOver(client, clock)
  await ensureRefund({ json: refundOf(number), until: 'accepted' })
  expect(clock.pauses).toEqual([7000])
})

test('an abort before the call sends nothing', async () => {
  const seen = watch()
  const { ensureRefund } = ensureOver(client, systemClock)
  const error = await rejectionOf(() =>
    ensureRefund({ json: refundOf(newNumber()), signal: AbortSignal.abort('closing') }),
  )
  expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: false, mayHaveTakenEffect: false, cause: 'closing' })
  expect(seen.methods()).toBe('')
})

test('an abort between two attempts reports that the refund may exist', async () => {
  const { signal, abort } = aborter()
  mock.fail(REFUND, 'lost-answer')
  mock.fail(REFUND_QUERY, 'busy', { times: Infinity })
  const clock = skippingClock(() => clock.pauses.length === 3 && abort('closing'))
  const { ensureRefund } = ensureOver(client, clock)
  const error = await rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), signal }))
  expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: true, mayHaveTakenEffect: true, cause: 'closing' })
  expect(error.message).toContain('call ensureRefund again with the same out_refund_no')
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('an abort while an accepted refund is looked at does not deny it', async () => {
  const { signal, abort } = aborter()
  const { ensureRefund } = ensureOver(
    client,
    skippingClock(() => abort('closing')),
  )
  expect(await rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), signal }))).toMatchObject({
    code: 'ERR_ABORTED',
    sent: true,
    mayHaveTakenEffect: true,
  })
})

test('an abort ends a pause immediately, and leaves neither a timer nor a listener', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const { signal, abort } = aborter()
  const [before, begin] = [timers(), performance.now()]
  const pausing = systemClock.pause(60_000, signal)
  expect(timers()).toBe(before + 1)
  abort('closing')
  await pausing
  await systemClock.pause(60_000, signal)
  expect(timers()).toBe(before)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(performance.now() - begin).toBeLessThan(50_000)
})

test('a pause takes its time, and then leaves no listener either', async () => {
  const { signal } = aborter()
  const begin = performance.now()
  await systemClock.pause(30, signal)
  expect(performance.now() - begin).toBeGreaterThan(25)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('an abort while waiting for a response reports that the request may have taken effect', async () => {
  const { signal, abort } = aborter()
  mock.fail(REFUND, 'hang')
  const { ensureRefund } = ensureOver(client, systemClock)
  const ensuring = rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), signal }))
  setTimeout(() => abort(undefined), 1000)
  expect(await ensuring).toMatchObject({ code: 'ERR_ABORTED', mayHaveTakenEffect: true })
})

function aborter(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) }
}

// transfers

test('a transfer that waits for its user is done, with package_info', async () => {
  const number = newNumber()
  const seen = watch()
  const { ensureTransfer } = ensureOver(client, skippingClock())
  expect(await ensureTransfer({ json: transferOf(number) })).toMatchObject({
    state: 'WAIT_USER_CONFIRM',
    package_info: expect.stringMatching(/./),
    transfer: { out_bill_no: number },
  })
  expect(seen.methods()).toBe('POST')
})

test('after a lost response the same transfer is sent again, because only its response has package_info', async () => {
  const number = newNumber()
  mock.fail(TRANSFER, 'lost-answer')
  const seen = watch()
  const { ensureTransfer } = ensureOver(client, skippingClock())
  expect((await ensureTransfer({ json: transferOf(number) })).package_info).toMatch(/./)
  expect(seen.methods()).toBe('POST GET POST')
  expect(new Set(seen.bodies()).size).toBe(1)
  expect(mock.transfers.get(number)?.asked).toBe(2)
})

test('a transfer that is under way is looked at until it is settled', async () => {
  const number = newNumber()
  for (const [state, ends] of [
    ['ACCEPTED', 'SUCCESS'],
    ['PROCESSING', 'FAIL'],
    ['TRANSFERING', 'CANCELLED'],
  ] as const) {
    const one = `${number}-${state}`
    mock.settle('transfer', one, state)
    const { ensureTransfer } = ensureOver(
      client,
      skippingClock((passed) => passed > 3000 && mock.settle('transfer', one, ends)),
    )
    expect((await ensureTransfer({ json: transferOf(one), until: 'accepted' })).state).toBe(state)
    expect((await ensureTransfer({ json: transferOf(one) })).state).toBe(ends)
  }
})

test('a transfer that comes to wait for its user while it is looked at brings package_info', async () => {
  const number = newNumber()
  mock.settle('transfer', number, 'ACCEPTED')
  const seen = watch()
  const { ensureTransfer } = ensureOver(
    client,
    skippingClock(() => mock.settle('transfer', number, 'WAIT_USER_CONFIRM')),
  )
  expect((await ensureTransfer({ json: transferOf(number) })).package_info).toMatch(/./)
  expect(seen.methods()).toBe('POST GET POST')
})

test('an encrypted name is encrypted anew for each attempt, and is the same transfer', async () => {
  const number = newNumber()
  mock.fail(TRANSFER, 'lost-answer')
  const seen = watch()
  const { ensureTransfer } = ensureOver(client, skippingClock())
  const json = { ...transferOf(number), user_name: client.encrypt('张三') }
  expect((await ensureTransfer({ json })).state).toBe('WAIT_USER_CONFIRM')
  expect(mock.transfers.get(number)?.asked).toBe(2)
  expect(seen.bodies().join('')).not.toContain('张三')
  expect(seen.bodies().join('')).not.toContain('sensitive')
})

test('an unknown transfer is 404 NOT_FOUND, after which the same is sent again', async () => {
  mock.fail(TRANSFER, 'busy')
  const seen = watch()
  const { ensureTransfer } = ensureOver(client, skippingClock())
  expect((await ensureTransfer({ json: transferOf(newNumber()) })).state).toBe('WAIT_USER_CONFIRM')
  expect(seen.requests().map(({ method, status }) => `${method} ${status}`)).toEqual([
    'POST 503',
    'GET 404',
    'POST 200',
  ])
})

// orders

test('an open order has what its front end needs', async () => {
  const { ensureOrder } = ensureOver(client, skippingClock())
  expect(await ensureOrder({ kind: 'native', json: orderOf(newNumber()) })).toEqual({
    state: 'NOTPAY',
    data: { code_url: expect.stringMatching(/^weixin:/) },
  })
  const json = { ...orderOf(newNumber()), payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }
  expect(await ensureOrder({ kind: 'jsapi', json })).toEqual({
    state: 'NOTPAY',
    data: { prepay_id: expect.stringMatching(/^wx/) },
  })
})

test('after a lost response the open order is sent again, and the response has the same code', async () => {
  const number = newNumber()
  mock.fail(ORDER, 'lost-answer')
  const seen = watch()
  const { ensureOrder } = ensureOver(client, skippingClock())
  const { data } = await ensureOrder({ kind: 'native', json: orderOf(number) })
  expect(data?.code_url).toMatch(/^weixin:/)
  expect(seen.methods()).toBe('POST GET POST')
  expect(new Set(seen.bodies()).size).toBe(1)
  expect(mock.orders.get(number)?.asked).toBe(2)
})

test('an order that is paid or closed meanwhile is what has become of it', async () => {
  for (const state of ['SUCCESS', 'CLOSED', 'REFUND', 'USERPAYING']) {
    const number = newNumber()
    mock.fail(ORDER, 'lost-answer')
    const { ensureOrder } = ensureOver(
      client,
      skippingClock(() => mock.settle('order', number, state)),
    )
    const ensured = await ensureOrder({ kind: 'native', json: orderOf(number) })
    expect(ensured).toMatchObject({ state, order: { out_trade_no: number, trade_state: state } })
    expect(ensured).not.toHaveProperty('data')
  }
})

test('OUT_TRADE_NO_USED after a lost response is not an error if the order exists', async () => {
  const number = newNumber()
  let posts = 0
  let queries = 0
  const gateway = await startGateway(({ method }) => {
    if (method === 'POST')
      return ++posts === 1 ? { status: 500, body: {} } : { status: 403, body: { code: 'OUT_TRADE_NO_USED' } }
    const state = ++queries === 1 ? 'NOTPAY' : 'SUCCESS'
    return { body: { ...orderOf(number), trade_state: state } }
  })
  const { ensureOrder } = ensureOver(untypedClient(gateway.config()), skippingClock())
  expect(await ensureOrder({ kind: 'native', json: orderOf(number) })).toMatchObject({ state: 'SUCCESS' })
})

test('OUT_TRADE_NO_USED without an unknown outcome is an error: the number belongs to another order', async () => {
  const number = newNumber()
  const { ensureOrder } = ensureOver(client, skippingClock())
  await ensureOrder({ kind: 'native', json: orderOf(number) })
  const seen = watch()
  const other = orderOf(number, { amount: { total: 999 } })
  expect(await rejectionOf(() => ensureOrder({ kind: 'native', json: other }))).toMatchObject({
    status: 403,
    code: 'OUT_TRADE_NO_USED',
  })
  expect(seen.methods()).toBe('POST GET')
})

test('another order under the number is never taken for ours, also when it is paid', async () => {
  const number = newNumber()
  const { ensureOrder } = ensureOver(client, skippingClock())
  await ensureOrder({ kind: 'native', json: orderOf(number) })
  mock.settle('order', number, 'SUCCESS')
  mock.fail(ORDER, 'system-error')
  const other = orderOf(number, { amount: { total: 999 } })
  expect(await rejectionOf(() => ensureOrder({ kind: 'native', json: other }))).toMatchObject({
    status: 403,
    code: 'OUT_TRADE_NO_USED',
  })
})

test("a partner's order goes to the partner's paths, and names both merchants", async () => {
  const number = newNumber()
  mock.fail('POST /v3/pay/partner/transactions/native', 'lost-answer')
  const { appid, mchid: _, ...rest } = orderOf(number)
  const seen = watch()
  const { ensureOrder } = ensureOver(client, skippingClock())
  const json = { ...rest, sp_appid: appid, sp_mchid: mchid, sub_mchid: '1900000109' }
  expect((await ensureOrder({ kind: 'native', json })).data?.code_url).toMatch(/^weixin:/)
  expect(seen.requests().map(({ target }) => target)).toEqual([
    '/v3/pay/partner/transactions/native',
    `/v3/pay/partner/transactions/out-trade-no/${number}?sp_mchid=${mchid}&sub_mchid=1900000109`,
    '/v3/pay/partner/transactions/native',
  ])
})

test('nothing is ever closed or reversed, after any failure', async () => {
  const seen = watch()
  const { ensureOrder, ensureRefund, ensureTransfer } = ensureOver(client, skippingClock())
  for (const api of [ORDER, ORDER_QUERY, REFUND, REFUND_QUERY, TRANSFER, TRANSFER_QUERY])
    mock.fail(api, 'system-error-processed', { times: Infinity })
  const options = { timeout: 20_000 }
  await rejectionOf(() => ensureOrder({ kind: 'native', json: orderOf(newNumber()), ...options }))
  await rejectionOf(() => ensureRefund({ json: refundOf(newNumber()), ...options }))
  await rejectionOf(() => ensureTransfer({ json: transferOf(newNumber()), ...options }))
  expect(seen.requests().length).toBeGreaterThan(9)
  expect(seen.requests().filter(({ target }) => /close|reverse|cancel/.test(target))).toEqual([])
})

// invalid options are rejected before anything is sent

const WRONG: [
  what: string,
  flow: 'ensureOrder' | 'ensureRefund' | 'ensureTransfer',
  given: unknown,
  code: string,
  says: string,
][] = [
  ['nothing', 'ensureRefund', undefined, 'ERR_OPTION', 'pass one object'],
  ['no json', 'ensureRefund', {}, 'ERR_BODY', '`json` is not an object'],
  [
    'a refund without its number',
    'ensureRefund',
    { json: { amount: {} } },
    'ERR_BODY',
    '`json.out_refund_no` must be a string: save this number',
  ],
  [
    'an empty number',
    'ensureRefund',
    { json: { out_refund_no: '' } },
    'ERR_BODY',
    '`json.out_refund_no` must be a string: save this number',
  ],
  [
    'a number that is a number',
    'ensureTransfer',
    { json: { out_bill_no: 1 } },
    'ERR_BODY',
    '`json.out_bill_no` must be a string: save this number',
  ],
  [
    'the number beside json',
    'ensureRefund',
    { out_refund_no: '1', json: {} },
    'ERR_OPTION',
    'unknown option `out_refund_no`; the body goes under `json`',
  ],
  [
    'an order without mchid',
    'ensureOrder',
    { kind: 'app', json: { out_trade_no: '1' } },
    'ERR_BODY',
    '`json.mchid` must be a string: the query needs it',
  ],
  [
    'a partner without sub_mchid',
    'ensureOrder',
    { kind: 'app', json: { out_trade_no: '1', sp_mchid: '1' } },
    'ERR_BODY',
    '`json.sub_mchid` must be a string: the query needs it',
  ],
  ['another kind', 'ensureOrder', { kind: 'micropay', json: {} }, 'ERR_OPTION', 'one of jsapi, native, app, h5'],
  ['another end', 'ensureRefund', { until: 'paid', json: {} }, 'ERR_OPTION', 'one of accepted, final'],
  [
    'a timeout of 0',
    'ensureRefund',
    { timeout: 0, json: {} },
    'ERR_OPTION',
    '`timeout` must be a number of milliseconds',
  ],
  [
    'a timeout that is a text',
    'ensureRefund',
    { timeout: '5s', json: {} },
    'ERR_OPTION',
    '`timeout` must be a number of milliseconds',
  ],
  ['another signal', 'ensureRefund', { signal: {}, json: {} }, 'ERR_OPTION', '`signal` must be an AbortSignal'],
]
for (const [what, flow, given, code, says] of WRONG) {
  test(`${flow} with ${what} is rejected before anything is sent`, async () => {
    const seen = watch()
    const ensure = ensureOver(client, skippingClock())[flow] as (options: unknown) => Promise<unknown>
    expectUsageError(await rejectionOf(() => ensure(given)), code, `${flow}: `, says)
    expect(seen.methods()).toBe('')
  })
}

test('a body with a circular reference is rejected', async () => {
  const json: Record<string, unknown> = { out_refund_no: '1' }
  json['self'] = json
  const { ensureRefund } = ensureOver(client, skippingClock())
  expectUsageError(await rejectionOf(() => ensureRefund({ json } as never)), 'ERR_BODY', 'circular reference')
})

test('a number that JSON does not support is rejected', async () => {
  const { ensureRefund } = ensureOver(client, skippingClock())
  const json = refundOf(newNumber(), { amount: { refund: Number.NaN, total: 1, currency: 'CNY' } })
  expectUsageError(await rejectionOf(() => ensureRefund({ json } as never)), 'ERR_BODY', 'NaN')
})

// ---- an existing operation is never reported as missing ----

const REFUSED = { http: 403, code: 'NOT_ENOUGH' }

/** A gateway with these responses by verb, in this order. */
async function answering(posts: readonly Scripted[], gets: readonly Scripted[]) {
  const lines: string[] = []
  const left = { POST: [...posts], GET: [...gets] }
  const gateway = await startGateway(({ method }) => {
    lines.push(method)
    const list = left[method as 'POST' | 'GET']
    const { http: status = 200, ...body } = (list.length > 1 ? list.shift() : list[0]) ?? {}
    return { status, body: status < 300 ? body : { ...body, message: '-' } }
  })
  return { ...ensureOver(untypedClient(gateway.config()), skippingClock()), lines }
}
interface Scripted {
  readonly http?: number
  readonly code?: string
  readonly [member: string]: unknown
}

test('a transfer that waits for its user is a result, also if the same POST is rejected afterwards', async () => {
  const json = transferOf(newNumber())
  const found = { out_bill_no: json.out_bill_no, transfer_amount: json.transfer_amount, state: 'WAIT_USER_CONFIRM' }
  const { ensureTransfer, lines } = await answering([{ http: 500, code: 'SYSTEM_ERROR' }, REFUSED], [found])
  expect(await ensureTransfer({ json })).toEqual({ state: 'WAIT_USER_CONFIRM', transfer: found })
  expect(lines).toEqual(['POST', 'GET', 'POST', 'GET'])
})

test('a transfer that is known to wait for its user is no failure at the deadline', async () => {
  const json = transferOf(newNumber())
  const found = { out_bill_no: json.out_bill_no, state: 'WAIT_USER_CONFIRM' }
  const { ensureTransfer } = await answering([{ http: 500, code: 'SYSTEM_ERROR' }], [found])
  expect(await ensureTransfer({ json, timeout: 2000 })).toEqual({ state: 'WAIT_USER_CONFIRM', transfer: found })
})

test('an open order whose prepay data is rejected may have taken effect, and the error reports it', async () => {
  const json = orderOf(newNumber())
  const found = { out_trade_no: json.out_trade_no, trade_state: 'NOTPAY' }
  const { ensureOrder } = await answering([{ http: 500, code: 'SYSTEM_ERROR' }, REFUSED], [found])
  const error = await rejectionOf(() => ensureOrder({ kind: 'native', json }))
  expect(error).toMatchObject({ name: 'ApiError', code: 'NOT_ENOUGH', mayHaveTakenEffect: true })
})

test('a response to an order without prepay data is not a result: the order is queried', async () => {
  const json = orderOf(newNumber())
  const found = { out_trade_no: json.out_trade_no, trade_state: 'NOTPAY' }
  const { ensureOrder, lines } = await answering([{}, { code_url: '' }, { code_url: 'weixin://x' }], [found])
  expect(await ensureOrder({ kind: 'native', json })).toMatchObject({
    state: 'NOTPAY',
    data: { code_url: 'weixin://x' },
  })
  expect(lines).toEqual(['POST', 'GET', 'POST', 'GET', 'POST'])
})

test.each([
  ['transfer_amount', 999],
  ['openid', 'o-SOMEBODY-ELSE'],
  ['appid', 'wx0000000000000000'],
  ['out_bill_no', 'ANOTHER'],
])('a transfer under the number with another %s is not taken for ours', async (name, value) => {
  const json = transferOf(newNumber())
  const found = { ...json, state: 'SUCCESS', [name]: value }
  const { ensureTransfer } = await answering([{ http: 500, code: 'SYSTEM_ERROR' }, REFUSED], [found])
  expect(await rejectionOf(() => ensureTransfer({ json }))).toMatchObject({ code: 'NOT_ENOUGH' })
})

test.each([null, 5, ''])('a state that is %s is none', async (status) => {
  const json = refundOf(newNumber())
  const { ensureRefund } = await answering([{}], [{ out_refund_no: json.out_refund_no, status }])
  expect(await rejectionOf(() => ensureRefund({ json, timeout: 1000 }))).toMatchObject({
    code: 'ERR_TIMEOUT',
    sent: true,
  })
})

test('the pause that a POST asks for does not take the time of the query', async () => {
  const number = newNumber()
  mock.recover()
  mock.fail(REFUND, 'too-many-processed', { retryAfter: 3_600_000 })
  mock.settle('refund', number, 'SUCCESS')
  const { ensureRefund } = ensureOver(client, skippingClock())
  expect(await ensureRefund({ json: refundOf(number) })).toMatchObject({ state: 'SUCCESS' })
})

test.each(['PARAM_ERROR', 'SIGN_ERROR', 'NO_AUTH', 'APPID_MCHID_NOT_MATCH', 'MCH_NOT_EXISTS', 'NOT_FOUND', undefined])(
  'a refusal %s is about the request: the number is not asked about',
  async (code) => {
    const json = refundOf(newNumber())
    const refusal = { http: 403, ...(code !== undefined && { code }) }
    const { ensureRefund, lines } = await answering(
      [refusal],
      [{ out_refund_no: json.out_refund_no, status: 'SUCCESS' }],
    )
    expect(await rejectionOf(() => ensureRefund({ json }))).toMatchObject({ status: 403, code: code ?? null })
    expect(lines).toEqual(['POST'])
  },
)

test('a rejected refund that the query finds resolves with its state', async () => {
  const json = refundOf(newNumber())
  const found = { out_refund_no: json.out_refund_no, status: 'SUCCESS' }
  const { ensureRefund, lines } = await answering([REFUSED], [found])
  expect(await ensureRefund({ json })).toEqual({ state: 'SUCCESS', refund: found })
  expect(lines).toEqual(['POST', 'GET'])
})

test('a not-found code without status 404 does not mean that the refund does not exist', async () => {
  const json = refundOf(newNumber())
  const lost = { http: 500, code: 'SYSTEM_ERROR' }
  const { ensureRefund, lines } = await answering([lost], [{ http: 403, code: 'RESOURCE_NOT_EXISTS' }])
  expect(await rejectionOf(() => ensureRefund({ json }))).toMatchObject({ code: 'ERR_UNEXPECTED_STATUS', sent: true })
  expect(lines).toEqual(['POST', 'GET'])
})

test('a query with status 202 is not a result, with any body', async () => {
  const json = refundOf(newNumber())
  const found = { out_refund_no: json.out_refund_no, status: 'SUCCESS' }
  const lost = { http: 500, code: 'SYSTEM_ERROR' }
  const { ensureRefund, lines } = await answering([lost], [{ http: 202, ...found }, found])
  expect(await ensureRefund({ json })).toMatchObject({ state: 'SUCCESS' })
  expect(lines).toEqual(['POST', 'GET', 'GET'])
})

test('a rejected query ends the polling with the last known state', async () => {
  const json = refundOf(newNumber())
  const at = (refund_id: string) => ({ out_refund_no: json.out_refund_no, refund_id, status: 'PROCESSING' })
  const { ensureRefund, lines } = await answering([at('first')], [at('second'), { http: 403, code: 'NO_AUTH' }])
  expect(await ensureRefund({ json })).toEqual({ state: 'PROCESSING', refund: at('second') })
  expect(lines).toEqual(['POST', 'GET', 'GET'])
})

test('an open order without anything to pay with is no result at the deadline', async () => {
  const json = orderOf(newNumber())
  const found = { out_trade_no: json.out_trade_no, trade_state: 'NOTPAY' }
  const { ensureOrder } = await answering([{ http: 500, code: 'SYSTEM_ERROR' }], [found])
  expect(await rejectionOf(() => ensureOrder({ kind: 'native', json, timeout: 2000 }))).toMatchObject({
    code: 'ERR_TIMEOUT',
    sent: true,
  })
})
