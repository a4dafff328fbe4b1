import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { UntypedClient } from 'wechatpay-chain'
import { CALL_FAULTS, type CallFault, type Mock, startMock } from 'wechatpay-chain/mock'
import { rejectionOf } from '../support/failure.js'
import { untypedClient } from '../support/untyped.js'

let mock: Mock
let instance: UntypedClient
beforeAll(async () => {
  mock = await startMock()
  instance = untypedClient({ ...mock.clientConfig, retry: 0 })
})
beforeEach(() => mock.recover())
afterAll(() => mock.close())

const REFUND = 'POST /v3/refund/domestic/refunds'
const QUERY = 'GET /v3/refund/domestic/refunds/{out_refund_no}'
const refund = (out_refund_no: string, merge: object = {}) =>
  instance.chain('v3/refund/domestic/refunds').post({
    timeout: 300,
    json: {
      transaction_id: '1217752501201407033233368018',
      out_refund_no,
      amount: { refund: 88, total: 888, currency: 'CNY' },
      ...merge,
    },
  })
const query = (out_refund_no: string) =>
  instance.chain('v3/refund/domestic/refunds/{out_refund_no}').get({ out_refund_no })

/** What the caller sees, and whether the refund is there afterwards. */
const SEEN: Record<CallFault, [seen: object | number, acted: boolean]> = {
  reset: [{ name: 'NetworkError', code: 'ERR_DISCONNECTED', sent: true }, false],
  'lost-answer': [{ name: 'NetworkError', code: 'ERR_DISCONNECTED', sent: true }, true],
  'cut-answer': [{ name: 'NetworkError', code: 'ERR_RESPONSE_CUT', sent: true }, true],
  hang: [{ name: 'NetworkError', code: 'ERR_TIMEOUT', sent: true }, true],
  delay: [200, true],
  'system-error': [{ name: 'ApiError', status: 500, code: 'SYSTEM_ERROR' }, false],
  'system-error-processed': [{ name: 'ApiError', status: 500, code: 'SYSTEM_ERROR' }, true],
  busy: [{ name: 'ApiError', status: 503, code: 'SERVICE_UNAVAILABLE' }, false],
  'too-many': [{ name: 'ApiError', status: 429, code: 'FREQUENCY_LIMITED' }, false],
  'too-many-processed': [{ name: 'ApiError', status: 429, code: 'FREQUENCY_LIMITED' }, true],
  accepted: [202, false],
  'bad-signature': [{ name: 'TrustError', code: 'ERR_SIGNATURE' }, true],
  unsigned: [{ name: 'TrustError', code: 'ERR_UNSIGNED' }, true],
}

for (const fault of CALL_FAULTS) {
  test(`a call with the fault ${fault} fails as documented and takes effect or not; the next call succeeds`, async () => {
    const [seen, acted] = SEEN[fault]
    const number = `FAULT-${fault}`
    mock.fail(REFUND, fault, { delay: 50 })
    if (typeof seen === 'number') expect((await refund(number)).status).toBe(seen)
    else expect(await rejectionOf(() => refund(number))).toMatchObject({ ...seen, mayHaveTakenEffect: true })
    expect(mock.refunds.has(number)).toBe(acted)
    expect((await refund(number)).data).toMatchObject({ out_refund_no: number, status: 'PROCESSING' })
    expect(mock.refunds.get(number)?.asked).toBe(acted ? 2 : 1)
  })
}

test('the faults of one API happen in order, each as often as requested, and do not affect other APIs', async () => {
  mock.fail(REFUND, 'busy', { times: 2 })
  mock.fail(REFUND, 'system-error')
  for (const status of [503, 503, 500]) {
    await expect(refund('QUEUE')).rejects.toMatchObject({ status })
    await expect(query('QUEUE')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  }
  expect((await refund('QUEUE')).status).toBe(200)
})

test('an outage lasts until recover()', async () => {
  mock.fail(REFUND, 'busy', { times: Infinity })
  mock.fail(QUERY, 'busy', { times: Infinity })
  for (let call = 0; call < 5; call += 1) await expect(refund('OUTAGE')).rejects.toMatchObject({ status: 503 })
  mock.recover(REFUND)
  expect((await refund('OUTAGE')).status).toBe(200)
  await expect(query('OUTAGE')).rejects.toMatchObject({ status: 503 })
  mock.recover()
  expect((await query('OUTAGE')).status).toBe(200)
})

test('a 429 has Retry-After in whole seconds only if retryAfter is set', async () => {
  const seen: unknown[] = []
  const note = (message: unknown) => {
    const { response } = message as { response: IncomingMessage }
    seen.push(response.headers['retry-after'])
  }
  diagnostics.subscribe('http.client.response.finish', note)
  mock.fail(REFUND, 'too-many', { retryAfter: 1500 })
  mock.fail(REFUND, 'too-many')
  for (let call = 0; call < 2; call += 1) await expect(refund('LATER')).rejects.toMatchObject({ status: 429 })
  diagnostics.unsubscribe('http.client.response.finish', note)
  expect(seen).toEqual(['2', undefined])
})

test('an unknown API and an unknown fault are rejected', () => {
  expect(() => mock.fail('POST /v3/refunds', 'reset')).toThrow(
    'the mock gateway has no POST /v3/refunds; its APIs are ',
  )
  expect(() => mock.fail(REFUND, 'explode' as CallFault)).toThrow(
    `unknown fault; the faults of ${REFUND} are reset, lost-answer, `,
  )
})

test('a request with an invalid signature does not use up a fault', async () => {
  mock.fail(REFUND, 'busy')
  const stranger = untypedClient({ ...mock.clientConfig, mchid: '1900000110' })
  await expect(
    stranger.chain('v3/refund/domestic/refunds').post({ json: { out_refund_no: 'X' } }),
  ).rejects.toMatchObject({ status: 401 })
  await expect(refund('SIGNED')).rejects.toMatchObject({ status: 503 })
})

test('the list of requests has the received bodies, and the status 0 if no response was sent', async () => {
  mock.fail(REFUND, 'lost-answer')
  await refund('LISTED').catch(() => undefined)
  await query('LISTED')
  const [lost, seen] = mock.requests.slice(-2)
  expect(lost).toMatchObject({ method: 'POST', target: '/v3/refund/domestic/refunds', status: 0 })
  expect(JSON.parse(lost?.body ?? '')).toMatchObject({ out_refund_no: 'LISTED' })
  expect(seen).toEqual({ method: 'GET', target: '/v3/refund/domestic/refunds/LISTED', status: 200 })
})

test('closing the gateway ends hanging requests', async () => {
  const other = await startMock()
  other.fail('GET /v3/certificates', 'hang')
  const hanging = rejectionOf(() =>
    untypedClient({ ...other.clientConfig, retry: 0 })
      .chain('v3/certificates')
      .get(),
  )
  while (other.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await other.close()
  expect(await hanging).toMatchObject({ name: 'NetworkError', code: 'ERR_DISCONNECTED' })
})
