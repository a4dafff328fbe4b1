import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Incoming, Notification, Notifications } from 'wechatpay-chain'
import { events } from 'wechatpay-chain/catalogue'
import { type Mock, NOTIFICATION_FAULTS, type NotificationFault, signNoticeV2, startMock } from 'wechatpay-chain/mock'
import { NOTICES_V2 } from '../../src/generated/events.js'
import { createPlatformKeys } from '../../src/keys/platform-keys.js'
import { createNotifications } from '../../src/notify/notifications.js'
import { parseXml } from '../../src/v2/xml.js'
import { ofV2, signV2, type Texts } from '../support/notice-v2.js'

const PAID = 'v2.transaction-success'
const REFUNDED = 'v2.refund-processed'
const NAMES = Object.entries(NOTICES_V2).flatMap(([name, { failed }]) => [
  name,
  ...(failed === undefined ? [] : [failed]),
])

let mock: Mock
let notifications: Notifications
let server: Server
let url: string
let handled: { by: string; event: Notification }[] = []
let bodies: string[] = []
beforeAll(async () => {
  mock = await startMock()
  const note = (by: string) => async (event: Notification) => void handled.push({ by, event })
  notifications = receiverOf({ on: Object.fromEntries(NAMES.map((name) => [name, note(name)])) })
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    bodies.push(body.toString())
    const reply = await notifications.receive({ headers: request.headers, body })
    response.writeHead(reply.status, reply.headers).end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await mock.close()
})
beforeEach(() => {
  handled = []
  bodies = []
})

function receiverOf(options: Parameters<typeof createNotifications>[0]): Notifications {
  const { mchid, apiV3Key, apiV2Key } = mock.clientConfig
  const quiet = () => undefined
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  const opening = { keys: createPlatformKeys([]), apiV3Key, apiV2Key, schemes: [], decrypt: undefined }
  return createNotifications(options, opening, { mchid, log })
}

test.each(NAMES)(
  '%s is made up as documented, and reaches its handler under the id that is handed back',
  async (event_type) => {
    const { id, status } = await mock.notify(url, { event_type })
    expect(status).toBe(200)
    expect(handled).toMatchObject([{ by: event_type, event: { id, event_type } }])
    const { resource = {}, authenticated } = handled[0]?.event ?? {}
    expect(authenticated).toBe(event_type !== REFUNDED)
    const [name] =
      Object.entries(NOTICES_V2).find(([own, { failed }]) => own === event_type || failed === event_type) ?? []
    const { body, resource: inner } = events().find((event) => event.id === name) ?? {}
    const documented = Object.keys({
      ...body?.properties,
      ...inner?.properties,
      ...body?.properties?.['req_info']?.plaintext?.properties,
    })
    const wire = ['sign', 'sign_type', 'nonce_str', 'req_info']
    for (const member of documented.filter((one) => !wire.includes(one)))
      expect(resource).toHaveProperty(member.replace('$n', '0'), expect.any(String))
  },
)

test('each sample notification is unique, and the same id is a duplicate', async () => {
  for (const event_type of NAMES) {
    // those that have an id have it whatever they are
    const given = `${1000 + NAMES.indexOf(event_type)}`
    const { id } = await mock.notify(url, { event_type, id: given })
    expect(await mock.notify(url, { event_type, id: given })).toMatchObject({ id, status: 200 })
    expect((await mock.notify(url, { event_type })).id).not.toBe(id)
  }
  expect(handled).toHaveLength(2 * NAMES.length)
})

test('a notification is signed as documented, and is XML as WeChat Pay sends it', async () => {
  const key = String(mock.clientConfig.apiV2Key)
  const resource = { attach: '支付 <a> & ]]>', total_fee: 1, detail: { goods: ['苹果'] } }
  await mock.notify(url, { event_type: PAID, resource })
  await mock.notify(url, { event_type: PAID, resource: { ...resource, sign_type: 'HMAC-SHA256' } })
  const [md5 = '', hmac = ''] = bodies
  for (const [body, type] of [
    [md5, 'MD5'],
    [hmac, 'HMAC-SHA256'],
  ] as const) {
    expect(body).toMatch(/^<xml><nonce_str><!\[CDATA\[\w{32}\]\]><\/nonce_str>/)
    const fields = { ...parseXml(body) } as Texts
    expect(fields).toMatchObject({ attach: '支付 <a> & ]]>', total_fee: '1', detail: '{"goods":["苹果"]}' })
    expect(fields['sign']).toBe(signV2(fields, type, key))
  }
  expect(handled.map(({ event }) => event.authenticated)).toEqual([true, true])
})

test('given values replace sample values, and only required fields have sample values', async () => {
  await mock.notify(url, { event_type: PAID, resource: { out_trade_no: 'MINE', transaction_id: '42' } })
  const { resource = {} } = handled[0]?.event ?? {}
  expect(resource).toMatchObject({
    out_trade_no: 'MINE',
    transaction_id: '42',
    mch_id: mock.clientConfig.mchid,
    appid: mock.appid,
  })
  expect(resource).not.toHaveProperty('attach')
  await mock.notify(url, { event_type: REFUNDED, resource: { out_refund_no: 'MINE', refund_status: 'CHANGE' } })
  expect(handled[1]?.event.resource).toMatchObject({
    out_refund_no: 'MINE',
    refund_status: 'CHANGE',
    appid: mock.appid,
  })
  expect(handled[1]?.event.resource).not.toHaveProperty('refund_fee')
  await mock.notify(url, { event_type: 'v2.CHECK.SUCCESS', id: 'EV-1', resource: { state: 'X', list: [1] } })
  expect(handled[2]?.event).toMatchObject({ id: 'EV-1', resource: { state: 'X', list: [1] } })
})

const STATUSES: Readonly<Record<string, Partial<Record<NotificationFault, number>>>> = {
  [PAID]: { tampered: 401, 'wrong-key': 401, unsigned: 401 },
  'v2.CHECK.FAIL': { tampered: 401, 'wrong-key': 401, 'wrong-apiv3-key': 500, unsigned: 401 },
  [REFUNDED]: { tampered: 500, 'wrong-key': 500 },
}

test.each(
  Object.keys(STATUSES).flatMap((event_type) => NOTIFICATION_FAULTS.map((fault) => [event_type, fault] as const)),
)('%s that is %s is rejected, or the fault does not apply to it', async (event_type, fault) => {
  const expected = STATUSES[event_type]?.[fault]
  if (expected === undefined) {
    await expect(mock.notify(url, { event_type }, { fault })).rejects.toThrow(
      `the fault '${fault}' does not apply to ${event_type}`,
    )
    expect(bodies).toEqual([])
    return
  }
  expect((await mock.notify(url, { event_type, id: 'EV-1' }, { fault })).status).toBe(expected)
  expect(handled).toEqual([])
  expect((await mock.notify(url, { event_type, id: `EV-${fault}` })).status).toBe(200)
})

test('an unknown notification is rejected before anything is sent', async () => {
  for (const resource of [{}, undefined])
    await expect(mock.notify(url, { event_type: 'v2.NEW', resource })).rejects.toThrow(
      new Error('v2.NEW is not a notification of APIv2 in the catalogue'),
    )
  expect(bodies).toEqual([])
})

test('signNoticeV2 returns a notification for your own tests, and names a missing key', async () => {
  const { apiV2Key = '', apiV3Key, mchid: mch_id } = mock.clientConfig
  const refund = signNoticeV2(
    { event_type: REFUNDED, resource: { return_code: 'SUCCESS', mch_id, refund_id: '5' } },
    { apiV2Key },
  )
  expect(refund.headers['content-type']).toBe('text/xml')
  const opened = await notifications.open(refund as Incoming)
  expect(opened).toMatchObject({ event_type: REFUNDED, authenticated: false, resource: { mch_id, refund_id: '5' } })
  const event = { event_type: 'v2.TRANSACTION.SUCCESS', resource: { mch_id, state: 'x' }, id: 'EV-1' }
  const { body } = signNoticeV2(event, { apiV2Key, apiV3Key })
  expect(await notifications.open(ofV2(body))).toMatchObject({ id: 'EV-1', resource: { state: 'x' } })
  expect(() => signNoticeV2(event, { apiV2Key })).toThrow('is encrypted with the APIv3 key; pass `apiV3Key`')
})
