import { createDecipheriv, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, createClient, type Notification } from 'wechatpay-chain'
import { type CataloguedEvent, events, type Schema } from 'wechatpay-chain/catalogue'
import {
  type Mock,
  NOTIFICATION_FAULTS,
  type NotificationFault,
  signNotification,
  startMock,
} from 'wechatpay-chain/mock'

const V3 = events().filter(({ version }) => version === 'v3')
const TYPES = V3.map(({ eventType = '' }) => eventType)
const PAID = 'TRANSACTION.SUCCESS'

let mock: Mock
let instance: Client
let server: Server
let url: string
let handled: { by: string; event: Notification }[] = []
beforeAll(async () => {
  mock = await startMock()
  const quiet = () => undefined
  instance = createClient({ ...mock.clientConfig, logger: { debug: quiet, info: quiet, warn: quiet, error: quiet } })
  const note = (by: string) => async (event: Notification) => void handled.push({ by, event })
  const { express } = instance.notifications({
    on: Object.fromEntries(TYPES.map((type) => [type, note(type)])),
    otherwise: note('otherwise'),
  })
  server = createServer(express)
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
})

test('the catalogue has events, each with a type of its own', () => {
  expect(TYPES.length).toBeGreaterThan(100)
  expect(new Set(TYPES).size).toBe(TYPES.length)
  expect(TYPES).not.toContain('')
})

test.each(V3.map((event) => [event.eventType ?? '', event] as const))(
  '%s reaches its handler, in the shape that is documented',
  async (event_type, catalogued) => {
    const { id, status } = await mock.notify(url, { event_type })
    // what asks for data is received without any
    expect(status).toBe(204)
    expect(handled).toHaveLength(1)
    const { by, event } = handled[0] as (typeof handled)[0]
    expect([by, event.id, event.event_type]).toEqual([event_type, id, event_type])
    expect(faultsOf(event.resource, schemaOf(catalogued), 'resource')).toEqual([])
  },
)

test('this spec detects a value that is not as documented', () => {
  const schema: Schema = {
    type: 'object',
    required: ['a', 'b'],
    properties: { a: { type: 'integer' }, b: { enum: ['X'] } },
  }
  expect(faultsOf({ a: '1' }, schema, 'it')).toEqual(['it.a: not of type integer', 'it.b: missing'])
  expect(faultsOf({ a: 1, b: 'Y', c: 1 }, schema, 'it')).toEqual(['it.b: not one of X', 'it.c: not documented'])
  expect(faultsOf('{', { type: 'string', json: schema }, 'it')).toEqual(['it: no JSON'])
  expect(faultsOf({ a: 1 }, { oneOf: [schema, { type: 'string' }] }, 'it')).toEqual(['it: none of its forms'])
})

test('the sample of a text that contains JSON is JSON', async () => {
  await mock.notify(url, { event_type: 'MEDICAL_INSURANCE.SUCCESS' })
  const text = String(handled[0]?.event.resource['passthrough_request_content'])
  expect(JSON.parse(text)).toEqual(expect.any(Object))
})

test('a sample event has the documented original_type', async () => {
  const others: string[] = []
  for (const { eventType = '', originalType } of V3) {
    handled = []
    await mock.notify(url, { event_type: eventType })
    const documented = [originalType ?? []].flat()
    const original = String(handled[0]?.event.original_type)
    if (documented.length > 0 && !documented.includes(original)) others.push(`${eventType}: ${original}`)
  }
  expect(others).toEqual([])
})

test('sample values have the merchant and the appid of the mock', async () => {
  await mock.notify(url, { event_type: PAID })
  const { resource } = handled[0]?.event ?? {}
  expect(resource).toMatchObject({ mchid: mock.clientConfig.mchid, appid: mock.appid, trade_state: expect.any(String) })
  expect(resource).toMatchObject({ amount: { total: expect.any(Number) } })
})

test('a given resource arrives unchanged, with its id, type and summary', async () => {
  const resource = {
    mchid: mock.clientConfig.mchid,
    amount: { total: 1 },
    text: '支付 "成功"\n\u2028😀',
    none: null,
    list: [],
  }
  const event = { event_type: PAID, resource, id: 'EV-MINE', original_type: 'mine', summary: '概要' }
  expect(await mock.notify(url, event)).toEqual({ id: 'EV-MINE', status: 204, body: '' })
  expect(handled[0]?.event).toMatchObject({ id: 'EV-MINE', event_type: PAID, original_type: 'mine', summary: '概要' })
  expect(handled[0]?.event.resource).toStrictEqual(resource)
})

test('events without an id have unique ids', async () => {
  const results = await Promise.all(Array.from({ length: 5 }, () => mock.notify(url, { event_type: PAID })))
  const ids = results.map(({ id }) => id)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(5)
  expect(new Set(handled.map(({ event }) => event.id))).toEqual(new Set(ids))
})

test('the same id twice is a duplicate', async () => {
  const { id } = await mock.notify(url, { event_type: PAID })
  expect(await mock.notify(url, { event_type: PAID, id })).toEqual({ id, status: 204, body: '' })
  expect(handled).toHaveLength(1)
})

const STATUSES: Record<NotificationFault, number> = {
  stale: 401,
  tampered: 401,
  probe: 401,
  'wrong-key': 401,
  'unknown-serial': 401,
  'wrong-apiv3-key': 500,
  unsigned: 401,
}

test.each(NOTIFICATION_FAULTS)(
  'one that is spoilt by %s is refused, and the same one is taken when it is right',
  async (fault) => {
    const { id, status, body } = await mock.notify(url, { event_type: PAID }, { fault })
    expect(status).toBe(STATUSES[fault])
    expect(JSON.parse(body)).toMatchObject({ code: 'FAIL' })
    expect(handled).toEqual([])
    expect((await mock.notify(url, { event_type: PAID, id })).status).toBe(204)
    expect(handled.map(({ event }) => event.id)).toEqual([id])
  },
)

test.each(NOTIFICATION_FAULTS)(
  '%s also spoils what is signed with the public key, and what has a resource of its own',
  async (fault) => {
    const event = { event_type: PAID, resource: { mchid: mock.clientConfig.mchid } }
    expect((await mock.notify(url, event, { fault, signWith: 'public-key' })).status).toBe(STATUSES[fault])
    expect(handled).toEqual([])
  },
)

test('a notification is signed with the certificate or with the public key', async () => {
  const counts = () => {
    const uses = instance.platformKeys.report().keys
    return Object.fromEntries(uses.map(({ type, notifications }) => [type, notifications]))
  }
  const before = counts()
  await mock.notify(url, { event_type: PAID })
  await mock.notify(url, { event_type: PAID }, { signWith: 'certificate' })
  await mock.notify(url, { event_type: PAID }, { signWith: 'public-key' })
  expect(counts()).toEqual({
    certificate: (before['certificate'] ?? 0) + 2,
    'public-key': (before['public-key'] ?? 0) + 1,
  })
  expect(handled).toHaveLength(3)
})

test('an unknown event needs its resource, and the error comes before anything is sent', async () => {
  await expect(mock.notify(url, { event_type: 'NEW.EVENT' })).rejects.toThrow(
    new Error('NEW.EVENT is not in the catalogue; pass its `resource`'),
  )
  expect(handled).toEqual([])
  expect((await mock.notify(url, { event_type: 'NEW.EVENT', resource: { a: 1 } })).status).toBe(204)
  expect(handled).toMatchObject([{ by: 'otherwise', event: { event_type: 'NEW.EVENT', resource: { a: 1 } } }])
})

test('the response of the receiver is returned', async () => {
  const { express } = instance.notifications({ otherwise: () => new Response('不', { status: 418 }) })
  const other = createServer(express).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  try {
    const result = await mock.notify(`http://127.0.0.1:${port}/`, { event_type: PAID, id: 'EV-1' })
    expect(result).toEqual({ id: 'EV-1', status: 418, body: '不' })
  } finally {
    other.closeAllConnections()
    other.close()
  }
})

// fetch has unpacked it, and still has the headers of the packed one
test('a handler may return the Response of another service, also a compressed one', async () => {
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(gzipSync('{"code":"SUCCESS","message":"好"}'))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const service = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  const front = createServer(instance.notifications({ otherwise: () => fetch(service) }).express).listen(0, '127.0.0.1')
  await new Promise((resolve) => front.once('listening', resolve))
  try {
    const to = `http://127.0.0.1:${(front.address() as AddressInfo).port}/`
    const result = await mock.notify(to, { event_type: PAID, id: 'EV-1' })
    expect(result).toEqual({ id: 'EV-1', status: 200, body: '{"code":"SUCCESS","message":"好"}' })
  } finally {
    for (const one of [other, front]) {
      one.closeAllConnections()
      one.close()
    }
  }
})

test('signNotification sends nothing and does not change its arguments', () => {
  const started: unknown[] = []
  const note = (message: unknown) => void started.push(message)
  const channels = ['http.client.request.start', 'undici:request:create', 'net.client.socket']
  for (const channel of channels) diagnostics.subscribe(channel, note)
  try {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const event = Object.freeze({ event_type: PAID, resource: Object.freeze({ mchid: '1' }) })
    const signer = Object.freeze({ apiV3Key: String(mock.clientConfig.apiV3Key), serial: 'PUB_KEY_ID_1', privateKey })
    const [one, two] = [signNotification(event, signer), signNotification(event, signer)]
    // new nonces, new id
    expect(one.body).not.toBe(two.body)
    expect(one.headers['wechatpay-nonce']).not.toBe(two.headers['wechatpay-nonce'])
    expect(JSON.parse(one.body).resource.nonce).not.toBe(JSON.parse(two.body).resource.nonce)
  } finally {
    for (const channel of channels) diagnostics.unsubscribe(channel, note)
  }
  expect(started).toEqual([])
  expect(handled).toEqual([])
})

test('a notification of signNotification can be opened, and node:crypto verifies it', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const apiV3Key = String(mock.clientConfig.apiV3Key)
  const resource = { mchid: mock.clientConfig.mchid, text: '支付成功' }
  const now = Date.now() - 200_000
  const { headers, body } = signNotification(
    { event_type: 'REFUND.SUCCESS', resource, id: 'EV-1', summary: '退款成功' },
    { apiV3Key, serial: 'PUB_KEY_ID_1', privateKey, now },
  )
  const { open } = createClient({ ...mock.clientConfig, certs: { PUB_KEY_ID_1: pem } }).notifications({})
  expect(await open({ headers, body })).toStrictEqual({
    ...{ id: 'EV-1', event_type: 'REFUND.SUCCESS', original_type: 'refund', summary: '退款成功' },
    ...{ create_time: new Date(now).toISOString(), authenticated: true, resource },
  })

  const timestamp = String(Math.floor(now / 1000))
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'wechatpay-timestamp': timestamp })
  const message = Buffer.from(`${timestamp}\n${headers['wechatpay-nonce']}\n${body}\n`)
  const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64')
  expect(verify('sha256', message, createPublicKey(pem), signature)).toBe(true)

  const { resource_type, resource: sealed } = JSON.parse(body)
  expect([resource_type, sealed.algorithm]).toEqual(['encrypt-resource', 'AEAD_AES_256_GCM'])
  const bytes = Buffer.from(sealed.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', apiV3Key, sealed.nonce, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(sealed.associated_data)).setAuthTag(bytes.subarray(-16))
  const plaintext = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
  expect(JSON.parse(plaintext.toString())).toEqual(resource)
})

function schemaOf(event: CataloguedEvent): Schema {
  const target = V3.find(({ eventType }) => eventType === event.aliasOf) ?? event
  return target.resource ?? { type: 'object' }
}

/** Where a value is not what the catalogue says, required members and undocumented ones included. */
function faultsOf(value: unknown, schema: Schema, at: string): string[] {
  const { oneOf, type, properties, items, json, maxLength, required = [] } = schema
  if (oneOf !== undefined)
    return oneOf.some((one) => faultsOf(value, one, at).length === 0) ? [] : [`${at}: none of its forms`]
  if (!isOf(type, value)) return [`${at}: not of type ${type}`]
  if (schema.enum !== undefined && !schema.enum.includes(value as string))
    return [`${at}: not one of ${schema.enum.join()}`]
  if (typeof value === 'string') {
    if (maxLength !== undefined && value.length > maxLength) return [`${at}: longer than ${maxLength}`]
    if (schema.format === 'date-time' && Number.isNaN(Date.parse(value))) return [`${at}: no time`]
    return typeof json === 'object' ? jsonFaultsOf(value, json, at) : []
  }
  if (Array.isArray(value)) {
    return items === undefined ? [] : value.flatMap((item, index) => faultsOf(item, items, `${at}[${index}]`))
  }
  if (properties === undefined || typeof value !== 'object' || value === null) return []
  const members = value as Record<string, unknown>
  const wrong = Object.entries(properties).flatMap(([name, member]) =>
    name in members ? faultsOf(members[name], member, `${at}.${name}`) : [],
  )
  const missing = required.filter((name) => !(name in members)).map((name) => `${at}.${name}: missing`)
  const unknown = Object.keys(members).filter((name) => !Object.hasOwn(properties, name))
  return [...wrong, ...missing, ...unknown.map((name) => `${at}.${name}: not documented`)]
}

function jsonFaultsOf(text: string, schema: Schema, at: string): string[] {
  try {
    return faultsOf(JSON.parse(text), schema, at)
  } catch {
    return [`${at}: no JSON`]
  }
}

function isOf(type: Schema['type'], value: unknown): boolean {
  switch (type) {
    case undefined:
      return true
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === type
  }
}
