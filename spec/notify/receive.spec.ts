import { constants, publicEncrypt } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import {
  type ClaimStore,
  createClient,
  createMemoryClaimStore,
  type Incoming,
  isWechatPayError,
  type Notification,
  type NotificationReply,
  type NotificationsOptions,
  TrustError,
  UsageError,
} from 'wechatpay-chain'
import type { Emit } from '../../src/observe/events.js'
import { runChild } from '../support/child.js'
import { expectUsageError, thrownBy } from '../support/failure.js'
import { keys, toKey } from '../support/keys.js'
import { sealNotice } from '../support/notice.js'
import { createReceiverV2, envelopeOf, ofV2, PAYMENT, REFUND, refundV2, signedV2, toXml } from '../support/notice-v2.js'
import { createReceiver, makeNotice, receiverConfig } from '../support/receiver.js'
import { collectWarnings } from '../support/warnings.js'

const PAID = 'TRANSACTION.SUCCESS'
const SUCCESS: NotificationReply = { status: 204, headers: {}, body: '' }
const QUERY = 'PARKING_FEE.QUERY_TRANS_INFO'
const nothing = async () => undefined

afterEach(() => {
  vi.useRealTimers()
})

test('the response to a handled notification is 204 without a body, and nothing is logged', async () => {
  const seen: Notification[] = []
  const { receive, logged } = createReceiver({ on: { [PAID]: async (event) => void seen.push(event) } })
  const resource = { mchid: keys.mchid, out_trade_no: 'ORDER1', amount: { total: 100 } }
  expect(await receive(makeNotice({ id: 'EV-1', resource, summary: '支付成功' }))).toStrictEqual(SUCCESS)
  expect(seen).toStrictEqual([
    {
      ...{ id: 'EV-1', event_type: PAID, original_type: 'transaction', summary: '支付成功', resource },
      create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      authenticated: true,
    },
  ])
  expect(logged).toEqual([])
})

test('each event runs the handler of its type, and all others run `otherwise`', async () => {
  const calls: string[] = []
  const note = (name: string) => async (event: Notification) => void calls.push(`${name} ${event.event_type}`)
  const { receive } = createReceiver({
    on: { [PAID]: note('paid'), 'REFUND.SUCCESS': note('refunded'), 'REFUND.CLOSED': undefined },
    otherwise: note('otherwise'),
  })
  const types = [PAID, 'REFUND.SUCCESS', 'REFUND.CLOSED', 'NEW.EVENT', 'toString', '__proto__', 'transaction.success']
  for (const event_type of types) expect((await receive(makeNotice({ event_type }))).status).toBe(204)
  expect(calls).toEqual([
    `paid ${PAID}`,
    'refunded REFUND.SUCCESS',
    'otherwise REFUND.CLOSED',
    'otherwise NEW.EVENT',
    'otherwise toString',
    'otherwise __proto__',
    'otherwise transaction.success',
  ])
})

test('an event without a handler is rejected with 501, so that it is not lost', async () => {
  const { receive, logged } = createReceiver({ on: { [PAID]: nothing } })
  const notice = makeNotice({ event_type: 'REFUND.SUCCESS', id: 'EV-1' })
  // the second delivery does not count as a duplicate
  for (let delivery = 1; delivery <= 2; delivery += 1) {
    expect(await receive(notice)).toStrictEqual(failure(501, 'no handler for this event_type'))
    expect(logged).toHaveLength(delivery)
  }
  expect(logged[0]).toEqual({
    level: 'error',
    details: { id: 'EV-1', event_type: 'REFUND.SUCCESS' },
    message: 'there is no handler for REFUND.SUCCESS; add one to `on`, or set `otherwise`',
  })
})

test('a member of every object is not a handler', async () => {
  const { receive } = createReceiver({ on: {} })
  for (const event_type of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect((await receive(makeNotice({ event_type }))).status).toBe(501)
})

test('an event_type with line breaks is not logged', async () => {
  const { receive, logged } = createReceiver({})
  for (const event_type of ['A\nERROR all is lost', '\u001b[31m', 'X'.repeat(81), '<b>'])
    expect(await receive(makeNotice({ event_type }))).toStrictEqual(failure(501, 'no handler for this event_type'))
  expect(new Set(logged.map(({ message }) => message))).toEqual(
    new Set(['there is no handler for an event with an invalid type; add one to `on`, or set `otherwise`']),
  )
})

test.each([
  ['throws', () => fail('hunter2'), 'Error: hunter2'],
  ['is rejected', async () => fail('hunter2'), 'Error: hunter2'],
  ['throws a UsageError', () => thrown(new UsageError('ERR_BODY', 'what')), 'UsageError: what'],
  ['throws a TrustError', () => thrown(new TrustError('ERR_SIGNATURE', 'who')), 'TrustError: who'],
  ['throws a string', () => thrown('hunter2'), 'something of type string was thrown'],
  ['throws undefined', () => thrown(undefined), 'something of type undefined was thrown'],
  ['throws null', () => thrown(null), 'something of type object was thrown'],
])('a handler that %s causes 500 without a reason, and the next delivery is handled', async (_, act, shown) => {
  let runs = 0
  const { receive, logged } = createReceiver({
    otherwise: () => {
      runs += 1
      return runs < 3 ? act() : undefined
    },
  })
  const statuses: number[] = []
  for (let delivery = 1; delivery <= 4; delivery += 1) {
    const reply = await receive(makeNotice({ id: 'EV-1' }))
    statuses.push(reply.status)
    expect(reply).toStrictEqual(delivery < 3 ? failure(500, 'the handler failed') : SUCCESS)
  }
  expect([statuses, runs]).toEqual([[500, 500, 204, 204], 3])
  expect(logged.map(({ level, message }) => `${level} ${message}`)).toEqual([
    `error the handler of ${PAID} failed: ${shown}`,
    `error the handler of ${PAID} failed: ${shown}`,
  ])
  expect(Object.keys(logged[0]?.details ?? {})).toEqual(['err', 'id', 'event_type'])
})

test.each<[string, unknown]>([
  ['message is not a string', Object.assign(new Error('x'), { message: Symbol('x') })],
  ['name cannot be read', Object.defineProperty(new Error('x'), 'name', { get: () => fail('y') })],
])('a handler that throws an error whose %s fails', async (_, error) => {
  const { receive, logged } = createReceiver({ otherwise: () => thrown(error) })
  expect(await receive(makeNotice())).toStrictEqual(failure(500, 'the handler failed'))
  expect(logged.map(({ message }) => message)).toEqual([
    `the handler of ${PAID} failed: an error was thrown that cannot be printed`,
  ])
})

test('a duplicate of a handled notification has the same response, without the handler', async () => {
  const handled: string[] = []
  const { receive } = createReceiver({ otherwise: async ({ id }) => void handled.push(id) })
  const notice = makeNotice({ id: 'EV-1' })
  for (const again of [notice, notice, makeNotice({ id: 'EV-1' })]) expect(await receive(again)).toStrictEqual(SUCCESS)
  expect((await receive(makeNotice({ id: 'EV-2' }))).status).toBe(204)
  expect(handled).toEqual(['EV-1', 'EV-2'])
})

test('the response to a duplicate of a running notification is 409', async () => {
  const gate = deferred()
  const { receive } = createReceiver({ otherwise: () => gate.promise })
  const first = receive(makeNotice({ id: 'EV-1' }))
  expect(await receive(makeNotice({ id: 'EV-1' }))).toStrictEqual(failure(409, 'this notification is being handled'))
  gate.resolve()
  expect(await first).toStrictEqual(SUCCESS)
  expect(await receive(makeNotice({ id: 'EV-1' }))).toStrictEqual(SUCCESS)
})

test('one of 50 simultaneous deliveries is handled', async () => {
  let runs = 0
  const { receive } = createReceiver({
    otherwise: async () => {
      runs += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  })
  const notice = makeNotice({ id: 'EV-1' })
  const replies = await Promise.all(Array.from({ length: 50 }, () => receive(notice)))
  expect(runs).toBe(1)
  expect(replies.filter(({ status }) => status === 204)).toHaveLength(1)
  expect(replies.filter(({ status }) => status === 409)).toHaveLength(49)
})

test('a rejected notification has no claim: a forgery cannot block the real one', async () => {
  const handled: string[] = []
  const { receive } = createReceiver({ otherwise: async ({ id }) => void handled.push(id) })
  const { headers, body } = makeNotice({ id: 'EV-1' })
  expect((await receive({ headers, body: body.replace('"summary":"', '"summary":"!') })).status).toBe(401)
  expect((await receive({ headers: {}, body })).status).toBe(401)
  expect((await receive(makeNotice({ id: 'EV-1', resource: { mchid: '1900009999' } }))).status).toBe(403)
  expect((await receive({ headers, body })).status).toBe(204)
  expect(handled).toEqual(['EV-1'])
})

test('for an event that requires data, the result of the handler is the response to each delivery', async () => {
  let total_amount = 0
  const { receive } = createReceiver({
    on: {
      [QUERY]: async () => {
        total_amount += 100
        return { code: 'SUCCESS', total_amount }
      },
    },
  })
  const notice = makeNotice({ event_type: QUERY, id: 'EV-1' })
  for (const total of [100, 200]) {
    expect(await receive(notice)).toStrictEqual({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: `{"code":"SUCCESS","total_amount":${total}}`,
    })
  }
})

test('an event that requires data is handled again while it is running', async () => {
  const gate = deferred()
  const { receive } = createReceiver({ on: { [QUERY]: () => gate.promise.then(() => ({ code: 'SUCCESS' })) } })
  const both = [1, 2].map(() => receive(makeNotice({ event_type: QUERY, id: 'EV-1' })))
  gate.resolve()
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200])
})

test('an event that requires data is confirmed without data, and rejected if its handler fails', async () => {
  const { receive } = createReceiver({ otherwise: ({ id }) => (id === 'EV-1' ? undefined : fail('no')) })
  expect(await receive(makeNotice({ event_type: QUERY, id: 'EV-1' }))).toStrictEqual(SUCCESS)
  for (let delivery = 1; delivery <= 2; delivery += 1) {
    const reply = await receive(makeNotice({ event_type: QUERY, id: 'EV-2' }))
    expect(reply).toStrictEqual(failure(500, 'the handler failed'))
  }
})

test.each([[1n], [circle()]])('data that cannot be converted to JSON is a failure of the handler: %s', async (data) => {
  const { receive, logged } = createReceiver({ otherwise: () => data })
  expect(await receive(makeNotice({ event_type: QUERY }))).toStrictEqual(failure(500, 'the handler failed'))
  expect(logged[0]?.message).toMatch(/^the handler of PARKING_FEE\.QUERY_TRANS_INFO failed: TypeError: /)
})

test('data without a JSON form is a failure of the handler', async () => {
  const { receive, logged } = createReceiver({ otherwise: () => () => 'forgotten to call' })
  expect(await receive(makeNotice({ event_type: QUERY }))).toStrictEqual(failure(500, 'the handler failed'))
  expect(logged[0]?.message).toContain('TypeError: a function cannot be converted to JSON; return a plain object')
})

test.each([PAID, QUERY])('a Response is sent unchanged, also for %s', async (event_type) => {
  const { receive } = createReceiver({
    otherwise: () =>
      new Response('{"code":"SUCCESS"}', { status: 201, headers: { 'X-Mine': 'a', 'Content-Type': 'b/c' } }),
  })
  expect(await receive(makeNotice({ event_type }))).toStrictEqual({
    status: 201,
    headers: { 'content-type': 'b/c', 'x-mine': 'a' },
    body: '{"code":"SUCCESS"}',
  })
})

// fetch() has decompressed the body, and our response has its own length
test('connection headers of a forwarded Response are removed', async () => {
  const headers = {
    ...{ connection: 'keep-alive', 'keep-alive': 'timeout=5', 'transfer-encoding': 'chunked' },
    ...{ 'content-encoding': 'gzip', 'content-length': '999', 'x-mine': 'a' },
  }
  const { receive } = createReceiver({ otherwise: () => new Response('{}', { headers }) })
  expect(await receive(makeNotice())).toStrictEqual({
    status: 200,
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-mine': 'a' },
    body: '{}',
  })
})

test('Response.error() is a failure of the handler, and the log names the fix', async () => {
  const { receive, logged } = createReceiver({ otherwise: () => Response.error() })
  expect(await receive(makeNotice())).toStrictEqual(failure(500, 'the handler failed'))
  expect(logged[0]?.message).toContain('TypeError: Response.error() cannot be sent; throw an error instead')
})

test('a Response with an error status releases the claim, a successful one completes it', async () => {
  const statuses = [500, 400, 200]
  const { receive } = createReceiver({ otherwise: () => Response.json({}, { status: statuses.shift() ?? 599 }) })
  const deliver = async () => (await receive(makeNotice({ id: 'EV-1' }))).status
  expect([await deliver(), await deliver(), await deliver(), await deliver()]).toEqual([500, 400, 200, 204])
})

// WeChat Pay accepts 200 and 204 only, and would send the notification again after it was marked as done
test.each<[string, () => Response]>([
  ['redirects', () => Response.redirect('https://example.com/login', 302)],
  ['has status 300', () => new Response(null, { status: 300 })],
  ['is an error without a status', () => Response.error()],
])('a Response that %s is not a success: the claim is released, and the status is valid', async (_, respond) => {
  const handler = vi.fn(respond)
  const { receive } = createReceiver({ otherwise: handler })
  expect((await receive(makeNotice({ id: 'EV-1' }))).status).toBeGreaterThanOrEqual(200)
  await receive(makeNotice({ id: 'EV-1' }))
  expect(handler).toHaveBeenCalledTimes(2)
})

test.each([['a secret'], [{ code: 'FAIL' }], [0], [false], [null], [Buffer.from('a secret')]])(
  'the result of a handler is not sent for an ordinary event: %j',
  async (result) => {
    const { receive } = createReceiver({ otherwise: async () => result })
    expect(await receive(makeNotice())).toStrictEqual(SUCCESS)
  },
)

const NOT_VERIFIED = 'the signature could not be verified'
const now = () => Math.floor(Date.now() / 1000)

test.each<[string, () => Incoming, number, string, 'warn' | 'error']>([
  ['without a signature', () => ({ headers: {}, body: makeNotice().body }), 401, NOT_VERIFIED, 'warn'],
  ['of APIv2', () => ({ headers: {}, body: '<xml><a>ECHO</a></xml>' }), 401, NOT_VERIFIED, 'warn'],
  ['that is old', () => makeNotice({}, { now: Date.now() - 301_000 }), 401, NOT_VERIFIED, 'warn'],
  ['from the future', () => makeNotice({}, { now: Date.now() + 301_000 }), 401, NOT_VERIFIED, 'warn'],
  ['of an unknown serial', () => makeNotice({}, { serial: '<ECHO>' }), 401, NOT_VERIFIED, 'warn'],
  [
    'signed by somebody else',
    () => makeNotice({}, { privateKey: toKey(keys.attacker.privateKeyPkcs8) }),
    ...([401, NOT_VERIFIED, 'warn'] as const),
  ],
  ['that was changed', () => changed(makeNotice()), 401, NOT_VERIFIED, 'warn'],
  ['with a probe', () => sign(`WECHATPAY/SIGNTEST/${'A'.repeat(344)}`), 401, NOT_VERIFIED, 'warn'],
  ['with two signatures', () => sign(['AAAA', 'AAAA']), 401, NOT_VERIFIED, 'warn'],
  ['of a brand', () => sealNotice({ now: now(), scheme: 'WECHATPAY-BRAND-SHA256-RSA2048' }), 401, NOT_VERIFIED, 'warn'],
  ['that is not JSON', () => sealNotice({ now: now(), body: 'ECHO' }), 400, 'the notification is malformed', 'warn'],
  [
    'without an id',
    () => sealNotice({ now: now(), envelope: { id: 'ECHO\nECHO' } }),
    ...([400, 'the notification is malformed', 'warn'] as const),
  ],
  [
    'for another merchant',
    () => makeNotice({ resource: { mchid: '1900009999', openid: 'ECHO' } }),
    ...([403, 'the notification is for another merchant', 'error'] as const),
  ],
  [
    'with another APIv3 key',
    () => makeNotice({}, { apiV3Key: keys.apiV3KeyOther }),
    ...([500, 'the notification cannot be decrypted', 'error'] as const),
  ],
  [
    'with another algorithm',
    () => sealNotice({ now: now(), sealed: { algorithm: 'ECHO' } }),
    ...([500, 'the notification cannot be decrypted', 'warn'] as const),
  ],
  [
    'whose body has been parsed',
    () => ({ headers: {}, body: { id: 'ECHO' } as unknown as string }),
    ...([500, 'the body cannot be verified', 'error'] as const),
  ],
  [
    'without headers',
    () => ({ body: 'ECHO' }) as unknown as Incoming,
    ...([500, 'the notification could not be opened', 'error'] as const),
  ],
])(
  'a notification %s is rejected with a fixed text, which repeats nothing',
  async (_, incoming, status, message, level) => {
    const handler = vi.fn()
    const { receive, logged } = createReceiver({ otherwise: handler })
    expect(await receive(incoming())).toStrictEqual(failure(status, message))
    expect(handler).not.toHaveBeenCalled()
    expect(logged).toEqual([{ level, details: expect.anything(), message: expect.stringMatching(/notification|body/) }])
    const { err, ...rest } = logged[0]?.details ?? {}
    expect(err).toBeInstanceOf(Error)
    expect(rest).toEqual(isWechatPayError(err) ? { code: err.code } : {})
    expect(logged[0]?.message).not.toMatch(/ECHO|1900009999/)
  },
)

test('receive() does not throw for any input', async () => {
  const { receive } = createReceiver({ otherwise: nothing })
  const strange = [
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { headers: null, body: '' },
    { headers: [], body: new Uint8Array() },
  ]
  for (const incoming of strange) {
    const { status, body } = await receive(incoming as unknown as Incoming)
    expect(status).toBeGreaterThanOrEqual(401)
    expect(JSON.parse(body)).toEqual({ code: 'FAIL', message: expect.any(String) })
  }
})

test('a handler that runs longer than 4.5 s is logged once, and its response is still sent once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { receive, logged } = createReceiver({ otherwise: () => after(6000) })
  const replies: NotificationReply[] = []
  void receive(makeNotice({ id: 'EV-1' })).then((reply) => replies.push(reply))
  await vi.advanceTimersByTimeAsync(4499)
  expect([logged, replies]).toEqual([[], []])
  await vi.advanceTimersByTimeAsync(1)
  expect(logged).toEqual([
    {
      level: 'warn',
      details: { id: 'EV-1', event_type: PAID },
      message:
        'a handler is still running after 4500 ms; WeChat Pay stops waiting after 5 s and sends the notification again',
    },
  ])
  expect(replies).toEqual([])
  expect((await receive(makeNotice({ id: 'EV-1' }))).status).toBe(409)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(replies).toEqual([SUCCESS])
  expect(logged).toHaveLength(1)
  expect(await receive(makeNotice({ id: 'EV-1' }))).toStrictEqual(SUCCESS)
})

test.each([
  ['is quick', nothing],
  ['fails', () => fail('no')],
])('a handler that %s is not logged as slow', async (_, otherwise) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { receive, logged } = createReceiver({ otherwise })
  await receive(makeNotice())
  await vi.advanceTimersByTimeAsync(10_000)
  expect(logged.filter(({ level }) => level === 'warn')).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  [undefined, 300_000],
  [2000, 2000],
])('with a lease of %s, a claim that was not completed expires after %d ms', async (lease, length) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  let runs = 0
  const { receive } = createReceiver({
    lease,
    otherwise: () => {
      runs += 1
      return runs === 1 ? new Promise(() => undefined) : undefined // the first run never ends
    },
  })
  void receive(makeNotice({ id: 'EV-1' }))
  await vi.advanceTimersByTimeAsync(length - 1)
  expect([(await receive(makeNotice({ id: 'EV-1' }))).status, runs]).toEqual([409, 1])
  await vi.advanceTimersByTimeAsync(1)
  expect([(await receive(makeNotice({ id: 'EV-1' }))).status, runs]).toEqual([204, 2])
})

test('a receiver with an expired lease does not release the claim of a later one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const gates = [deferred(), deferred()]
  let runs = 0
  const { receive } = createReceiver({
    lease: 1000,
    otherwise: () => {
      runs += 1
      return gates[runs - 1]?.promise
    },
  })
  const late = receive(makeNotice({ id: 'EV-1' }))
  await vi.advanceTimersByTimeAsync(1500)
  const second = receive(makeNotice({ id: 'EV-1' }))
  await vi.advanceTimersByTimeAsync(1)
  expect(runs).toBe(2)
  gates[0]?.reject(new Error('too late'))
  expect((await late).status).toBe(500)
  expect((await receive(makeNotice({ id: 'EV-1' }))).status).toBe(409)
  gates[1]?.resolve()
  expect((await second).status).toBe(204)
  expect((await receive(makeNotice({ id: 'EV-1' }))).status).toBe(204)
  expect(runs).toBe(2)
})

test('a handled notification is remembered for 48 hours', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  let runs = 0
  const { receive } = createReceiver({
    otherwise: () => {
      runs += 1
    },
  })
  const deliver = async () => (await receive(makeNotice({ id: 'EV-1' }))).status
  await deliver()
  vi.setSystemTime(Date.now() + 48 * 3_600_000 - 1)
  expect([await deliver(), runs]).toEqual([204, 1])
  vi.setSystemTime(Date.now() + 1)
  expect([await deliver(), runs]).toEqual([204, 2])
})

test('the claim store receives an id with the merchant, one token for all steps, and milliseconds', async () => {
  const received: unknown[][] = []
  const claims = storeWith({
    claim: async (...args) => {
      received.push(['claim', ...args])
      return 'ours'
    },
    complete: async (...args) => void received.push(['complete', ...args]),
    release: async (...args) => void received.push(['release', ...args]),
  })
  const { receive } = createReceiver({
    claims,
    lease: 1000,
    otherwise: ({ id }) => (id === 'EV-1' ? null : fail('no')),
  })
  await receive(makeNotice({ id: 'EV-1' }))
  await receive(makeNotice({ id: 'EV-2' }))
  const [one, two] = [received[0]?.[2], received[2]?.[2]]
  expect(received).toEqual([
    ['claim', `${keys.mchid}:EV-1`, one, 1000],
    ['complete', `${keys.mchid}:EV-1`, one, 172_800_000],
    ['claim', `${keys.mchid}:EV-2`, two, 1000],
    ['release', `${keys.mchid}:EV-2`, two],
  ])
  expect(one).toMatch(/^[0-9a-f]{32}$/)
  expect(two).not.toBe(one)
})

test('one claim store serves several merchants with the same notification id', async () => {
  const claims = createMemoryClaimStore()
  const handled: string[] = []
  for (const mchid of [keys.mchid, '1900009999']) {
    const { receive } = createReceiver({ claims, otherwise: async () => void handled.push(mchid) }, { mchid })
    for (let delivery = 1; delivery <= 2; delivery += 1)
      expect((await receive(makeNotice({ id: 'EV-1', resource: { mchid } }))).status).toBe(204)
  }
  expect(handled).toEqual([keys.mchid, '1900009999'])
})

test('an event that requires data does not use the claim store', async () => {
  const claim = vi.fn<ClaimStore['claim']>()
  const { receive } = createReceiver({ claims: storeWith({ claim }), otherwise: () => ({ code: 'SUCCESS' }) })
  expect((await receive(makeNotice({ event_type: QUERY }))).status).toBe(200)
  expect(claim).not.toHaveBeenCalled()
})

test.each<[string, ClaimStore['claim']]>([
  ['is rejected', async () => fail('ECONNREFUSED')],
  ['throws', () => fail('ECONNREFUSED')],
])('if a claim %s, the notification is rejected with 503 and not handled', async (_, claim) => {
  const handler = vi.fn()
  const { receive, logged } = createReceiver({ claims: storeWith({ claim }), otherwise: handler })
  expect(await receive(makeNotice({ id: 'EV-1' }))).toStrictEqual(failure(503, 'try again'))
  expect(handler).not.toHaveBeenCalled()
  expect(logged).toEqual([
    {
      level: 'error',
      details: { err: new Error('ECONNREFUSED'), id: 'EV-1', event_type: PAID },
      message: 'the claim store failed; the notification is rejected, and WeChat Pay sends it again',
    },
  ])
})

test.each([undefined, null, true, 'OK', 'Ours', { claim: 'ours' }])(
  'a claim store that returns %j has not claimed the notification',
  async (claim) => {
    const handler = vi.fn()
    const claims = storeWith({ claim: (async () => claim) as unknown as ClaimStore['claim'] })
    const { receive, logged } = createReceiver({ claims, otherwise: handler })
    expect(await receive(makeNotice())).toStrictEqual(failure(503, 'try again'))
    expect(handler).not.toHaveBeenCalled()
    expect(logged[0]?.details).toMatchObject({
      err: new TypeError(`claim() must return 'ours', 'running' or 'done', not ${String(claim)}`),
    })
  },
)

test('if only the completion fails, the response is 204, and the failure is logged', async () => {
  const { receive, logged } = createReceiver({
    claims: storeWith({ complete: async () => fail('ECONNREFUSED') }),
    otherwise: nothing,
  })
  expect(await receive(makeNotice({ id: 'EV-1' }))).toStrictEqual(SUCCESS)
  expect(logged).toEqual([
    {
      level: 'error',
      details: { err: new Error('ECONNREFUSED'), id: 'EV-1', event_type: PAID },
      message: 'the claim store failed after the handler had run',
    },
  ])
})

test('if the handler and the release fail, the response is 500', async () => {
  const { receive, logged } = createReceiver({
    claims: storeWith({ release: async () => fail('ECONNREFUSED') }),
    otherwise: () => fail('no'),
  })
  expect(await receive(makeNotice())).toStrictEqual(failure(500, 'the handler failed'))
  expect(logged.map(({ message }) => message)).toEqual([
    `the handler of ${PAID} failed: Error: no`,
    'the claim store failed after the handler had run',
  ])
})

test.each<[string, Partial<Record<keyof ClaimStore, () => unknown>>, () => unknown]>([
  ['throws on completion', { complete: () => fail('no') }, nothing],
  ['throws on release', { release: () => fail('no') }, () => fail('no')],
  ['returns no promise on completion', { complete: () => undefined }, nothing],
  ['returns no promise on release', { release: () => undefined }, () => fail('no')],
])('receive() does not throw if a claim store with synchronous functions %s', async (_, merge, otherwise) => {
  const { receive } = createReceiver({ claims: storeWith(merge as Partial<ClaimStore>), otherwise })
  expect([204, 500]).toContain((await receive(makeNotice())).status)
})

// node-redis queues commands while its server is unavailable, for longer than WeChat Pay waits
test.each<[string, Partial<ClaimStore>, number]>([
  ['claim', { claim: () => new Promise(() => undefined) }, 503],
  ['completion', { complete: () => new Promise(() => undefined) }, 204],
])('a hanging %s times out before WeChat Pay stops waiting', async (_, merge, status) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { receive, logged } = createReceiver({ claims: storeWith(merge), otherwise: nothing })
  const replies: NotificationReply[] = []
  void receive(makeNotice()).then((reply) => replies.push(reply))
  await vi.advanceTimersByTimeAsync(5000)
  expect(replies.map((reply) => reply.status)).toEqual([status])
  expect(logged[0]?.details).toMatchObject({ err: new Error('the claim store did not respond within 2000 ms') })
})

test('a claim that arrives after the timeout is released, but only if it is ours', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  for (const claim of ['ours', 'running', 'done'] as const) {
    const release = vi.fn<ClaimStore['release']>(async () => undefined)
    const tokens: string[] = []
    const late: ClaimStore['claim'] = async (_, token) => {
      tokens.push(token)
      await after(8000)
      return claim
    }
    const handler = vi.fn()
    const { receive } = createReceiver({ claims: storeWith({ claim: late, release }), otherwise: handler })
    const reply = receive(makeNotice({ id: 'EV-1' }))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await reply).toStrictEqual(failure(503, 'try again'))
    expect(release).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5000)
    expect(release.mock.calls).toEqual(claim === 'ours' ? [[`${keys.mchid}:EV-1`, tokens[0]]] : [])
    expect(handler).not.toHaveBeenCalled()
  }
})

test('a store within the timeout is used normally', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const store = createMemoryClaimStore()
  const claims: ClaimStore = {
    claim: (...args) => after(1500).then(() => store.claim(...args)),
    complete: (...args) => after(1500).then(() => store.complete(...args)),
    release: (...args) => after(1500).then(() => store.release(...args)),
  }
  let runs = 0
  const { receive, logged } = createReceiver({
    claims,
    otherwise: () => {
      runs += 1
      if (runs === 1) fail('no')
    },
  })
  const statuses: number[] = []
  for (let delivery = 1; delivery <= 3; delivery += 1) {
    const reply = receive(makeNotice({ id: 'EV-1' }))
    await vi.advanceTimersByTimeAsync(4000)
    statuses.push((await reply).status)
  }
  expect([statuses, runs, logged.length, vi.getTimerCount()]).toEqual([[500, 204, 204], 2, 1, 0])
})

test('a logger that throws does not change the response', async () => {
  const logger = Object.fromEntries(['debug', 'info', 'warn', 'error'].map((level) => [level, () => fail('disk full')]))
  const { receive } = createReceiver({ on: { [PAID]: () => fail('no') } }, { logger })
  expect(await receive(makeNotice())).toStrictEqual(failure(500, 'the handler failed'))
  expect(await receive(makeNotice({ event_type: 'X.Y' }))).toStrictEqual(failure(501, 'no handler for this event_type'))
  expect(await receive(changed(makeNotice()))).toStrictEqual(failure(401, NOT_VERIFIED))
})

test('a logger that rejects does not end the process', async () => {
  const program = `
    const log = async () => { throw new Error('disk full') }
    const logger = { debug: log, info: log, warn: log, error: log }
    const { receive } = createClient({ ...config, logger }).notifications({})
    console.log((await receive({ headers: {}, body: '{}' })).status)
    await new Promise((resolve) => setTimeout(resolve, 20))`
  const { code, stdout } = await runChild(program, { merge: { apiV3Key: keys.apiV3Key } })
  expect([code, stdout]).toEqual([0, '401\n'])
})

test('without a logger, failures become warnings of the process', async () => {
  const warnings = collectWarnings()
  const { receive } = createReceiver({ on: { [PAID]: () => fail('hunter2') } }, { logger: undefined })
  await receive(makeNotice())
  await receive(makeNotice({ event_type: 'REFUND.SUCCESS' }))
  await receive({ headers: {}, body: '{"openid":"oUpF8"}' })
  await new Promise((resolve) => setImmediate(resolve))
  expect(warnings.map(({ name, message }) => [name, message])).toEqual([
    ['WechatPayWarning', `the handler of ${PAID} failed: Error: hunter2`],
    ['WechatPayWarning', 'there is no handler for REFUND.SUCCESS; add one to `on`, or set `otherwise`'],
    ['WechatPayWarning', expect.stringMatching(/^the notification is rejected: it has no Wechatpay-Serial header/)],
  ])
})

test('receive and open may be called without their object', async () => {
  const { receive, open } = createReceiver({ otherwise: nothing })
  expect((await receive(makeNotice({ id: 'EV-1' }))).status).toBe(204)
  expect((await open(makeNotice({ id: 'EV-1' }))).id).toBe('EV-1')
})

test('open() does not claim and does not handle', async () => {
  const handler = vi.fn()
  const { receive, open } = createReceiver({ otherwise: handler })
  expect((await open(makeNotice({ id: 'EV-1' }))).resource).toEqual({ mchid: keys.mchid })
  await expect(open({ headers: {}, body: '' })).rejects.toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  expect(handler).not.toHaveBeenCalled()
  await receive(makeNotice({ id: 'EV-1' }))
  expect(handler).toHaveBeenCalledOnce()
})

test('merchants in `mchids` are accepted besides the merchant of the client', async () => {
  const { receive } = createReceiver({ mchids: ['1900009999'], otherwise: nothing })
  const statuses: number[] = []
  for (const mchid of [keys.mchid, '1900009999', '1900009998'])
    statuses.push((await receive(makeNotice({ resource: { mchid } }))).status)
  expect(statuses).toEqual([204, 204, 403])
})

test('the signature type of a configured brand is accepted', async () => {
  const brand = { brandId: '1000', serial: 'ABCDEF0123456789', privateKey: receiverConfig().privateKey }
  const { receive } = createReceiver({ otherwise: nothing }, { brand })
  const notice = sealNotice({ now: now(), scheme: 'WECHATPAY-BRAND-SHA256-RSA2048' })
  expect((await receive(notice)).status).toBe(204)
})

test("sensitive: 'auto' of the client decrypts the marked fields of a notification", async () => {
  const key = { key: keys.merchant.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
  const phone_number = publicEncrypt(key, Buffer.from('13800138000')).toString('base64')
  const notice = makeNotice({ event_type: 'MEMBERCARD.ACCEPT_CARD', resource: { phone_number } })
  const { open } = createReceiver({}, { sensitive: 'auto' })
  expect((await open(notice)).resource).toEqual({ phone_number: '13800138000' })
  expect((await createReceiver({}).open(notice)).resource).toEqual({ phone_number })
})

test('notifications() requires apiV3Key', () => {
  const { apiV3Key: _, platformCertificates: __, ...config } = receiverConfig()
  const error = thrownBy(() => createClient(config).notifications({ otherwise: nothing }))
  expectUsageError(error, 'ERR_CONFIG', '`apiV3Key` is required: notifications are encrypted with it')
})

const PAID_V2 = 'v2.transaction-success'
const REFUNDED_V2 = 'v2.refund-processed'
const RECEIVED_V2 = replyV2(200, 'SUCCESS', 'OK')

test('the response to a handled notification of APIv2 is exactly the required XML', async () => {
  const seen: Notification[] = []
  const { receive, logged } = createReceiverV2({ on: { [PAID_V2]: async (event) => void seen.push(event) } })
  expect(await receive(signedV2(PAYMENT))).toStrictEqual({
    status: 200,
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    body: '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
  })
  expect(seen).toMatchObject([{ event_type: PAID_V2, authenticated: true, resource: PAYMENT }])
  expect(logged).toEqual([])
})

test('one URL serves both versions, with the handler and the response format of each', async () => {
  const calls: string[] = []
  const note = (name: string) => async (event: Notification) => void calls.push(`${name} ${event.event_type}`)
  const { receive } = createReceiverV2({
    on: { [PAID]: note('v3'), [PAID_V2]: note('v2'), 'v2.TRANSACTION.SUCCESS': note('score') },
    otherwise: note('otherwise'),
  })
  const event = envelopeOf('TRANSACTION.SUCCESS', { state: 'USER_PAID' })
  expect(await receive(makeNotice())).toStrictEqual(SUCCESS)
  const other = envelopeOf('CHECK.SUCCESS', { state: 'DOING' }, { event_id: 'EV-2' })
  for (const incoming of [signedV2(PAYMENT), signedV2(event, 'HMAC-SHA256'), signedV2(other, 'HMAC-SHA256')])
    expect(await receive(incoming)).toStrictEqual(RECEIVED_V2)
  // an unsigned notification requires a handler of its own
  expect((await receive(refundV2())).status).toBe(501)
  expect(calls).toEqual([
    ...[`v3 ${PAID}`, `v2 ${PAID_V2}`, 'score v2.TRANSACTION.SUCCESS', 'otherwise v2.CHECK.SUCCESS'],
  ])
})

// `otherwise` is written for signed notifications
test('without a handler of APIv2 its notifications are rejected, even with `otherwise` and the key', async () => {
  const handler = vi.fn()
  for (const on of [{ [PAID]: handler }, { [PAID_V2]: undefined }, {}]) {
    const { receive, logged } = createReceiverV2({ on, otherwise: handler })
    for (const incoming of [signedV2(PAYMENT), refundV2(), signedV2(envelopeOf(PAID, {}), 'HMAC-SHA256')])
      expect(await receive(incoming)).toStrictEqual(failure(401, NOT_VERIFIED))
    expect(logged[0]?.message).toContain('it is XML, a notification of APIv2; use a separate notify_url for APIv2')
  }
  expect(handler).not.toHaveBeenCalled()
})

test('a notification of APIv3 does not run a handler of APIv2', async () => {
  const handler = vi.fn()
  const { receive, logged } = createReceiverV2({ on: { [PAID_V2]: handler, 'v2.TRANSACTION.SUCCESS': handler } })
  expect(await receive(makeNotice())).toStrictEqual(failure(501, 'no handler for this event_type'))
  expect(logged[0]?.message).toBe(`there is no handler for ${PAID}; add one to \`on\`, or set \`otherwise\``)
  expect((await receive({ headers: {}, body: makeNotice().body })).status).toBe(401)
  const named = { event_type: PAID_V2, resource: { ...PAYMENT } }
  expect(await receive(makeNotice(named))).toStrictEqual(failure(400, 'the notification is malformed'))
  // WeChat Pay sends no XML with a signature of APIv3
  expect((await receive(sealNotice({ now: now(), body: toXml(PAYMENT) }))).status).toBe(400)
  expect(handler).not.toHaveBeenCalled()
})

test('apiV3Key is not required if only APIv2 is handled, except for encrypted events', async () => {
  const { receive, logged } = createReceiverV2({ on: { [PAID_V2]: nothing } }, { apiV3Key: undefined })
  expect(await receive(signedV2(PAYMENT))).toStrictEqual(RECEIVED_V2)
  expect((await receive(makeNotice())).status).toBe(500)
  expect(logged[0]?.message).toContain('it is encrypted with the APIv3 key; set `apiV3Key` in the configuration')
  for (const on of [{ [PAID_V2]: nothing, [PAID]: nothing }, { 'v2.CHECK.SUCCESS': nothing }, {}]) {
    const error = thrownBy(() => createReceiverV2({ on }, { apiV3Key: undefined }))
    expectUsageError(error, 'ERR_CONFIG', '`apiV3Key` is required: notifications are encrypted with it')
  }
})

test('notifications() requires apiV2Key for a handler of APIv2', () => {
  const error = thrownBy(() => createReceiverV2({ on: { [PAID_V2]: nothing } }, { apiV2Key: undefined }))
  expectUsageError(error, 'ERR_CONFIG', '`apiV2Key` is required: notifications of APIv2 are signed with it')
})

test.each(['v2.transaction-succes', 'v2.TRANSACTION.CLOSED', 'v2.'])(
  'a handler for the unknown type %s is rejected',
  (name) => {
    const error = thrownBy(() => createReceiverV2({ on: { [name]: nothing } }))
    expectUsageError(error, 'ERR_OPTION', '`on` has a handler for an unknown notification of APIv2', REFUNDED_V2)
  },
)

test('a failed payment does not run the handler of payments, and is not lost', async () => {
  const [paid, failed] = [vi.fn(), vi.fn()]
  const notice = signedV2({ ...PAYMENT, result_code: 'FAIL' })
  const alone = createReceiverV2({ on: { [PAID_V2]: paid } })
  expect(await alone.receive(notice)).toStrictEqual(replyV2(501, 'FAIL', 'no handler for this event_type'))
  expect(alone.logged[0]?.message).toContain('there is no handler for v2.transaction-failed')
  const both = createReceiverV2({ on: { [PAID_V2]: paid, 'v2.transaction-failed': failed } })
  expect(await both.receive(notice)).toStrictEqual(RECEIVED_V2)
  expect([paid.mock.calls.length, failed.mock.calls.length]).toEqual([0, 1])
})

test('only the refund notification of APIv2 is not authenticated', async () => {
  const seen: unknown[] = []
  const note = (event: Notification) => void seen.push([event.event_type, event.authenticated])
  const { receive } = createReceiverV2({ on: { [REFUNDED_V2]: note }, otherwise: note })
  for (const incoming of [refundV2(), signedV2(PAYMENT), makeNotice()]) await receive(incoming)
  expect(seen).toEqual([
    [REFUNDED_V2, false],
    [PAID_V2, true],
    [PAID, true],
  ])
})

test('a repeated notification of APIv2 is handled once, and another state of the refund again', async () => {
  const handler = vi.fn()
  const { receive } = createReceiverV2({ on: { [REFUNDED_V2]: handler } })
  const closed = { ...REFUND, refund_status: 'REFUNDCLOSE' }
  for (const incoming of [refundV2(), refundV2(REFUND, { nonce_str: 'again' }), refundV2(closed), refundV2(closed)])
    expect(await receive(incoming)).toStrictEqual(RECEIVED_V2)
  expect(handler.mock.calls.map(([{ resource }]) => resource.refund_status)).toEqual(['SUCCESS', 'REFUNDCLOSE'])
})

test('for APIv2 the responses to a duplicate and to a failure are XML', async () => {
  const gate = deferred()
  const { receive } = createReceiverV2({ on: { [PAID_V2]: () => gate.promise.then(() => fail('hunter2')) } })
  const first = receive(signedV2(PAYMENT))
  await vi.waitFor(async () =>
    expect(await receive(signedV2(PAYMENT))).toStrictEqual(replyV2(409, 'FAIL', 'this notification is being handled')),
  )
  gate.resolve()
  expect(await first).toStrictEqual(replyV2(500, 'FAIL', 'the handler failed'))
})

test('for APIv2 too a Response is sent unchanged, and other results are not sent', async () => {
  const results: unknown[] = [new Response('<xml/>', { status: 202, headers: { 'content-type': 'a/b' } }), 'a secret']
  const { receive } = createReceiverV2({ on: { [PAID_V2]: () => results.shift() } })
  const mine = await receive(signedV2(PAYMENT))
  expect(mine).toStrictEqual({ status: 202, headers: { 'content-type': 'a/b' }, body: '<xml/>' })
  expect(await receive(signedV2({ ...PAYMENT, attach: 'another' }))).toStrictEqual(RECEIVED_V2)
})

test.each<[string, () => Incoming, number, string, 'warn' | 'error']>([
  ['without a signature', () => ofV2(toXml({ ...PAYMENT, attach: 'ECHO' })), 401, NOT_VERIFIED, 'warn'],
  ['signed by somebody else', () => signedV2(PAYMENT, 'MD5', keys.apiV3Key), 401, NOT_VERIFIED, 'warn'],
  ['of an unknown type', () => signedV2({ ECHO: 'ECHO' }), 400, 'the notification is malformed', 'warn'],
  ['with invalid XML', () => ofV2('<xml><ECHO>'), 400, 'the notification is malformed', 'warn'],
  [
    'for another merchant',
    () => signedV2({ ...PAYMENT, mch_id: '1900009999' }),
    ...([403, 'the notification is for another merchant', 'error'] as const),
  ],
  [
    'with another APIv2 key',
    () => refundV2(REFUND, {}, keys.apiV3Key),
    ...([500, 'the notification cannot be decrypted', 'error'] as const),
  ],
])(
  'a notification of APIv2 %s is rejected in XML with a fixed text, which repeats nothing',
  async (_, make, status, message, level) => {
    const handler = vi.fn()
    const { receive, logged } = createReceiverV2({ on: { [PAID_V2]: handler }, otherwise: handler })
    expect(await receive(make())).toStrictEqual(replyV2(status, 'FAIL', message))
    expect(handler).not.toHaveBeenCalled()
    expect(logged).toEqual([
      { level, details: expect.anything(), message: expect.stringMatching(/^the notification /) },
    ])
    expect(logged[0]?.message).not.toMatch(/ECHO|1900009999/)
  },
)

test('an opened notification of APIv2 publishes an event, a rejected one does not', async () => {
  const published: unknown[] = []
  const emit: Emit = (event, make) => void published.push([event, make()])
  const { receive } = createReceiverV2({ on: { [PAID_V2]: nothing } }, {}, emit)
  for (const incoming of [signedV2(PAYMENT), ofV2(toXml(PAYMENT))]) await receive(incoming)
  expect(published).toEqual([
    ['notification.received', { id: expect.stringMatching(/^[0-9a-f]{64}$/), event_type: PAID_V2 }],
  ])
})

const HANDLERS = 'notifications(): pass one object with your handlers'
const OPTIONS = 'the options are on, otherwise, claims, mchids, lease, maxBodyLength, bodyTimeout'

test.each<[unknown, string]>([
  [undefined, HANDLERS],
  [null, HANDLERS],
  ['TRANSACTION.SUCCESS', HANDLERS],
  [nothing, HANDLERS],
  [{ handlers: {} }, `unknown option \`handlers\`; ${OPTIONS}`],
  [{ On: {} }, 'unknown option `On`; use `on`'],
  [{ [PAID]: nothing }, `unknown option \`(name not shown)\`; ${OPTIONS}`],
  [{ scope: 'x' }, `unknown option \`scope\`; ${OPTIONS}`],
  [{ log: console }, `unknown option \`log\`; ${OPTIONS}`],
  [{ on: { [PAID]: 'x' } }, `the handler of ${PAID} must be a function`],
  [{ on: { [PAID]: null } }, `the handler of ${PAID} must be a function`],
  [{ on: { 'a\nb': 1 } }, 'the handler of an event must be a function'],
  [{ otherwise: {} }, '`otherwise` must be a function'],
  [{ otherwise: null }, '`otherwise` must be a function'],
  [
    { claims: {} },
    '`claims` must be an object with the functions claim, complete, release; pass createRedisClaimStore(client)',
  ],
  [{ claims: new Map() }, '`claims` must be an object with the functions claim, complete, release'],
  [
    { claims: { claim: nothing, complete: nothing } },
    '`claims` must be an object with the functions claim, complete, release',
  ],
  [{ mchids: '1900009999' }, "`mchids` must be an array of strings; pass ['1900000109']"],
  [{ mchids: new Set(['1900009999']) }, '`mchids` must be an array'],
  [{ lease: 0 }, '`lease` must be an integer from 1 to 2147483647, in milliseconds'],
  [{ lease: '5m' }, '`lease` must be an integer from 1 to 2147483647, in milliseconds'],
  [{ lease: Number.NaN }, '`lease` must be an integer from 1 to 2147483647, in milliseconds'],
  [{ lease: Number.POSITIVE_INFINITY }, '`lease` must be an integer from 1 to 2147483647, in milliseconds'],
  [{ bodyTimeout: -1 }, '`bodyTimeout` must be an integer from 1 to 2147483647, in milliseconds'],
  [{ maxBodyLength: '1mb' }, '`maxBodyLength` must be an integer from 1 to 2147483647, in bytes'],
])('notifications(%j) is refused', (options, message) => {
  const error = thrownBy(() => createReceiver(options as NotificationsOptions))
  expectUsageError(error, 'ERR_OPTION', message)
})

test.each<[string, unknown]>([
  ['null as `on`', { on: null }],
  ['null as `claims`', { claims: null }],
  ['a function as `on`', { on: nothing }],
  ['a Map as `on`', { on: new Map([[PAID, nothing]]) }],
  ['numbers in `mchids`', { mchids: [1_900_009_999], otherwise: nothing }],
  ['a lease that Redis does not take', { lease: 1000.5, otherwise: nothing }],
])('notifications() rejects %s', (_, options) => {
  expectUsageError(
    thrownBy(() => createReceiver(options as NotificationsOptions)),
    'ERR_OPTION',
  )
})

function failure(status: number, message: string): NotificationReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ code: 'FAIL', message }),
  }
}

function storeWith(merge: Partial<ClaimStore>): ClaimStore {
  return { ...createMemoryClaimStore(), ...merge }
}

function changed({ headers, body }: { headers: Record<string, string>; body: string } | ReturnType<typeof makeNotice>) {
  return { headers, body: body.replace('"summary":"', '"summary":"ECHO') }
}

function sign(signature: string | string[]): Incoming {
  const { headers, body } = makeNotice()
  return { headers: { ...headers, 'wechatpay-signature': signature }, body }
}

function fail(message: string): never {
  throw new Error(message)
}

function thrown(what: unknown): never {
  throw what
}

function circle(): object {
  const object: Record<string, unknown> = {}
  object['self'] = object
  return object
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function deferred() {
  let resolve: () => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<void>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}

function replyV2(status: number, code: string, message: string): NotificationReply {
  const body = `<xml><return_code><![CDATA[${code}]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`
  return { status, headers: { 'content-type': 'text/xml; charset=utf-8' }, body }
}
