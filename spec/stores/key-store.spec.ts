import { sign } from 'node:crypto'
import { Redis } from 'ioredis'
import { createClient as createRedis } from 'redis'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient, createMemoryKeyStore, createRedisKeyStore, type KeyStore, TrustError } from 'wechatpay-chain'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { createPlatformKeys } from '../../src/keys/platform-keys.js'
import { rejectionOf } from '../support/failure.js'
import { type Answer, type Arrived, signAnswer } from '../support/gateway.js'
import { keys, toKey } from '../support/keys.js'
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js'
import { NOW, toPlatformKey } from '../support/reply.js'
import { createClock, createLines, createSource, listOf, toEntry } from '../support/source.js'
import { untypedClient } from '../support/untyped.js'
import { linesOf, openGateway, settle } from '../support/wire.js'

const OLD = toPlatformKey('platformA')
const NEW = toPlatformKey('platformB')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NAME = `platform-certificates:${keys.mchid}`

let server: RedisServer | undefined
beforeAll(async () => {
  if (hasRedis) server = await startRedis()
})
afterAll(() => server?.stop())
afterEach(() => {
  vi.useRealTimers()
})

async function nodeRedis() {
  const client = createRedis({ url: String(server?.url) })
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.destroy())
  return client
}

function ioRedis(): Redis {
  const client = new Redis(String(server?.url))
  client.on('error', () => undefined)
  onTestFinished(() => client.disconnect())
  return client
}

let prefixes = 0
/** A prefix that no other test uses. */
function newPrefix(): string {
  prefixes += 1
  return `spec-${prefixes}:`
}

/** Creates two stores with shared memory, as in two processes. */
const STORES: Readonly<Record<string, () => Promise<readonly [KeyStore, KeyStore]>>> = {
  'in memory': async () => {
    const store = createMemoryKeyStore()
    return [store, store]
  },
  'on node-redis': async () => {
    const prefix = newPrefix()
    return [createRedisKeyStore(await nodeRedis(), prefix), createRedisKeyStore(await nodeRedis(), prefix)]
  },
  'on ioredis': async () => {
    const prefix = newPrefix()
    return [createRedisKeyStore(ioRedis(), prefix), createRedisKeyStore(ioRedis(), prefix)]
  },
  'on both, side by side': async () => {
    const prefix = newPrefix()
    return [createRedisKeyStore(await nodeRedis(), prefix), createRedisKeyStore(ioRedis(), prefix)]
  },
}

describe.each(Object.keys(STORES).filter((name) => hasRedis || name === 'in memory'))('a key store %s', (name) => {
  const stores = () => STORES[name]?.() ?? Promise.reject(new Error(`no store ${name}`))

  test('a value is read exactly as it was written by another process', async () => {
    const [one, other] = await stores()
    const value = `{"at":1,"text":"{\\"data\\":[]}"}平台证书\u0000\n`
    expect(await other.get('a')).toBeUndefined()
    await one.set('a', value, MINUTE)
    expect([await one.get('a'), await other.get('a'), await other.get('b')]).toEqual([value, value, undefined])
  })

  test('the latest value is read', async () => {
    const [one, other] = await stores()
    await one.set('a', '1', MINUTE)
    await other.set('a', '2', MINUTE)
    expect(await one.get('a')).toBe('2')
  })

  test('a value expires after its time to live', async () => {
    const [one, other] = await stores()
    await one.set('a', '1', 80)
    expect(await other.get('a')).toBe('1')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect([await one.get('a'), await other.get('a')]).toEqual([undefined, undefined])
  })

  test('a name may be any text', async () => {
    const [one, other] = await stores()
    for (const text of ['__proto__', 'constructor', 'a b', '证书']) {
      expect(await one.get(text)).toBeUndefined()
      await one.set(text, text, MINUTE)
      expect(await other.get(text)).toBe(text)
    }
  })

  test('20 successive clients cause one download, and the store holds no key and no certificate', async () => {
    const mock = await openMock()
    const [one, other] = await stores()
    const log = createLines()
    const instances = Array.from({ length: 20 }, (_, index) => fleetMember(mock, index % 2 ? one : other, log))
    for (const [index, instance] of instances.entries()) {
      expect((await order(instance, mock, index)).status).toBe(200)
      // the store is written in the background of the first call
      if (index === 0) await settle()
    }
    expect(downloadsOf(mock)).toBe(1)
    expect(log.lines).toEqual([])
    const stored = (await one.get(`platform-certificates:${mock.clientConfig.mchid}`)) ?? ''
    const { at, text, ...rest } = JSON.parse(stored) as { at: number; text: string }
    expect(Math.abs(Date.now() - at)).toBeLessThan(10_000)
    expect(rest).toEqual({})
    // the response is stored unchanged, so that it is useless without the APIv3 key
    expect(Object.keys(JSON.parse(text))).toEqual(['data'])
    const certificates = Object.values(mock.clientConfig.certs ?? {}).map((pem) => String(pem).split('\n')[2])
    for (const secret of [...certificates, String(mock.clientConfig.apiV3Key), 'BEGIN', 'PRIVATE'])
      expect(stored).not.toContain(secret)
  })
})

describe.skipIf(!hasRedis)('on a real Redis', () => {
  test.each(['node-redis', 'ioredis'])('%s receives the time to live and the name with its prefix', async (name) => {
    const client = name === 'ioredis' ? ioRedis() : await nodeRedis()
    const looker = await nodeRedis()
    await createRedisKeyStore(client).set('a', 'value', 12 * HOUR)
    expect(await looker.get('wechatpay:a')).toBe('value')
    expect(await looker.pTTL('wechatpay:a')).toBeGreaterThan(12 * HOUR - MINUTE)
    expect(await looker.pTTL('wechatpay:a')).toBeLessThanOrEqual(12 * HOUR)
    await createRedisKeyStore(client, 'mine/').set('a', 'other', MINUTE)
    expect(await looker.get('mine/a')).toBe('other')
  })

  test('a list is kept for 12 hours under the name of its merchant', async () => {
    const looker = await nodeRedis()
    const mock = await openMock()
    for (const client of [ioRedis(), await nodeRedis()]) {
      const prefix = newPrefix()
      await fleetMember(mock, createRedisKeyStore(client, prefix)).platformKeys.refresh()
      await settle()
      const key = `${prefix}platform-certificates:${mock.clientConfig.mchid}`
      expect(await looker.keys(`${prefix}*`)).toEqual([key])
      expect(await looker.pTTL(key)).toBeGreaterThan(12 * HOUR - MINUTE)
    }
  })

  test('if the server is unavailable, the certificates are downloaded', async () => {
    const own = await startRedis()
    const flat = new Redis(own.url)
    const node = createRedis({ url: own.url })
    for (const client of [flat, node]) client.on('error', () => undefined)
    await Promise.all([flat.ping(), node.connect()])
    onTestFinished(() => {
      flat.disconnect()
      node.destroy()
    })
    await own.stop()
    const mock = await openMock()
    const calls = [flat, node].map(async (client, index) => {
      const log = createLines()
      const { status } = await order(fleetMember(mock, createRedisKeyStore(client), log), mock, index)
      return { status, log: log.lines.map(({ level, message }) => `${level}: ${message}`) }
    })
    // the command waits for a new connection until the timeout
    const log = ['warn: the platform certificates could not be read from the key store; they are downloaded']
    expect(await Promise.all(calls)).toEqual([
      { status: 200, log },
      { status: 200, log },
    ])
    expect(downloadsOf(mock)).toBe(2)
  })
})

test('values of a memory store expire', async () => {
  vi.useFakeTimers()
  const store = createMemoryKeyStore()
  await store.set('a', '1', HOUR)
  vi.advanceTimersByTime(HOUR - 1)
  expect(await store.get('a')).toBe('1')
  vi.advanceTimersByTime(1)
  expect(await store.get('a')).toBeUndefined()
})

// ---- values of a store ----

const never = () => new Promise<never>(() => undefined)
const throws = () => {
  throw new Error('the store is broken')
}
const rejects = () => Promise.reject(new Error('the store is broken'))
const written =
  (text: unknown, at: unknown = NOW) =>
  async () =>
    JSON.stringify({ at, text })
const returning = (value: unknown) => (async () => value) as KeyStore['get']

/** Creates platform keys without a known key, and makes the first lookup. */
async function firstCall(store: Partial<KeyStore>, clock = createClock()) {
  const whole: KeyStore = { get: async () => undefined, set: async () => undefined, ...store }
  const source = createSource([NEW], { store: whole, now: clock.now })
  const platformKeys = createPlatformKeys([], source, clock)
  const key = await platformKeys.fetchPreferred()
  return { key, source, platformKeys, clock, logged: source.log.lines.map(({ message }) => message) }
}

test('a list that another process has stored makes a download unnecessary', async () => {
  const { key, source, logged } = await firstCall({ get: written(listOf(['platformA'])) })
  expect(key?.serial).toBe(OLD.serial)
  expect(source.begun()).toBe(0)
  expect(logged).toEqual([])
})

test('a stored list may be hours old if it has a key in force', async () => {
  const { key, source } = await firstCall({ get: written(listOf(['platformA']), NOW - 11 * HOUR) })
  expect(key?.serial).toBe(OLD.serial)
  expect(source.begun()).toBe(0)
})

test('an old list without the required serial causes a download', async () => {
  const { platformKeys, source, clock } = await firstCall({ get: written(listOf(['platformA']), NOW - HOUR) })
  clock.advance(MINUTE)
  expect((await platformKeys.fetch(NEW.serial, 'answer'))?.serial).toBe(NEW.serial)
  expect(source.begun()).toBe(1)
})

test('a response causes a download even if another process has just downloaded a list without its serial', async () => {
  const clock = createClock()
  const store = { get: written(listOf(['platformA'])), set: async () => undefined }
  const source = createSource([OLD, NEW], { store, now: clock.now })
  const platformKeys = createPlatformKeys([toPlatformKey('wechatpayPublicKey')], source, clock)
  clock.advance(MINUTE / 2)
  // a notification may have an invented serial, and may wait
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBeUndefined()
  expect(source.begun()).toBe(0)
  clock.advance(MINUTE / 4)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
  expect(source.begun()).toBe(1)
})

const MISSES: readonly (readonly [string, KeyStore['get']])[] = [
  ['nothing', returning(undefined)],
  ['null', returning(null)],
  ['an empty text', returning('')],
  ['a text that is not JSON', returning('<html>')],
  ['null as JSON', returning('null')],
  ['a number', returning('5')],
  ['an array', returning('[]')],
  ['an empty object', returning('{}')],
  ['bytes', returning(Buffer.from(JSON.stringify({ at: NOW, text: listOf(['platformA']) })))],
  ['an object', returning({ at: NOW, text: listOf(['platformA']) })],
  ['a list without its time', written(listOf(['platformA']), null)],
  ['a list whose time is a text', written(listOf(['platformA']), String(NOW))],
  ['a list from the future', written(listOf(['platformA']), NOW + HOUR)],
  ['a list that is not a text', written({ data: [] })],
  ['an empty list', written('{"data":[]}')],
  ['an API error', written('{"code":"SYSTEM_ERROR","message":"x"}')],
  ['a truncated list', written(listOf(['platformA']).slice(0, -2))],
  ['a list for another APIv3 key', written(listOf(['platformA'], keys.apiV3KeyOther))],
  ['a list whose only certificate has expired', written(listOf(['platformExpired']))],
  [
    'a list with a certificate that is not encrypted',
    written(JSON.stringify({ data: [{ serial_no: OLD.serial, certificate: keys.platformA.certificate }] })),
  ],
  ['an exception', throws],
  ['a rejection', rejects],
]
test.each(MISSES)('if reading a store yields %s, the certificates are downloaded', async (_, get) => {
  const { key, source } = await firstCall({ get })
  expect(key?.serial).toBe(NEW.serial)
  expect(source.begun()).toBe(1)
})

test.each(
  MISSES.filter(([name]) =>
    ['an empty text', 'a text that is not JSON', 'null as JSON', 'an exception', 'a rejection'].includes(name),
  ),
)('the failure is logged if reading a store yields %s', async (_, get) => {
  const { source } = await firstCall({ get })
  expect(source.log.lines).toEqual([
    {
      level: 'warn',
      details: { err: expect.any(Error) },
      message: 'the platform certificates could not be read from the key store; they are downloaded',
    },
  ])
})

test('an empty store is not logged', async () => {
  expect((await firstCall({})).logged).toEqual([])
})

test('a hanging store has a timeout of a second, which all waiting calls share', async () => {
  const began = performance.now()
  const source = createSource([NEW], { store: { get: never, set: async () => undefined } })
  const platformKeys = createPlatformKeys([], source, createClock())
  // a write is not awaited
  const unwritable = await firstCall({ set: never })
  expect(unwritable.source.log.lines).toEqual([])
  const found = await Promise.all(Array.from({ length: 100 }, () => platformKeys.fetchPreferred()))
  expect(found.every((key) => key?.serial === NEW.serial)).toBe(true)
  expect(performance.now() - began).toBeGreaterThan(900)
  // one after the other they would wait for 100 s
  expect(performance.now() - began).toBeLessThan(50_000)
  expect(source.begun()).toBe(1)
  expect(source.log.lines.map(({ message }) => message)).toEqual([
    expect.stringContaining('could not be read from the key store'),
  ])
  await vi.waitFor(() => expect(unwritable.source.log.lines).toHaveLength(1), { timeout: 30_000 })
  expect(unwritable.source.log.lines).toMatchObject([
    { level: 'warn', message: 'the platform certificates could not be written to the key store' },
  ])
})

test.each([
  ['throws', throws],
  ['rejects', rejects],
])('a store that %s on a write is logged, and the download is used', async (_, set) => {
  const { key, source } = await firstCall({ set })
  expect(key?.serial).toBe(NEW.serial)
  await settle()
  expect(source.log.lines).toEqual([
    {
      level: 'warn',
      details: { err: expect.any(Error) },
      message: 'the platform certificates could not be written to the key store',
    },
  ])
})

test('the text of a download is stored unchanged, with its time', async () => {
  const sets: unknown[][] = []
  const { clock } = await firstCall({ set: async (...given) => sets.push(given) })
  expect(sets).toEqual([[NAME, JSON.stringify({ at: clock.now(), text: '{"data":[]}' }), 12 * HOUR]])
})

test('a list that was read from the store is not written back', async () => {
  const set = vi.fn(async () => undefined)
  await firstCall({ get: written(listOf(['platformA'])), set })
  expect(set).not.toHaveBeenCalled()
})

// ---- forgery ----

/** Opens a gateway without a list of certificates that sends forged responses. */
function openForger(respond: (request: Arrived) => Answer) {
  return openGateway((request) => (request.target === '/v3/certificates' ? { status: 500 } : respond(request)))
}

/** Signs with the key of the attacker, under the serial of a platform certificate. */
function forge(body: string) {
  const proof = signAnswer(body, { serial: keys.platformA.serial })
  const message = `${proof['Wechatpay-Timestamp']}\n${proof['Wechatpay-Nonce']}\n${body}\n`
  return { ...proof, 'Wechatpay-Signature': signWithAttacker(message) }
}

const ATTACKER = keys.attacker.certificateWithStolenSerial
const plain = JSON.stringify(toEntry(OLD.serial, ATTACKER)).replace(/"ciphertext":"[^"]*"/, () => {
  return `"ciphertext":${JSON.stringify(Buffer.from(ATTACKER).toString('base64'))}`
})
test.each([
  ['encrypted with a key of its own', JSON.stringify({ data: [toEntry(OLD.serial, ATTACKER, keys.apiV3KeyOther)] })],
  ['not encrypted at all', `{"data":[${plain}]}`],
  ['as plain PEM', JSON.stringify({ data: [{ serial_no: OLD.serial, certificate: ATTACKER }] })],
  ['as keys', JSON.stringify({ keys: [{ serial: OLD.serial, key: keys.attacker.publicKey }] })],
])('a certificate that an attacker has put into the store %s is rejected', async (_, text) => {
  const gateway = await openForger(() => ({ body: '{"forged":true}', signature: forge('{"forged":true}') }))
  const store = createMemoryKeyStore()
  await store.set(NAME, JSON.stringify({ at: Date.now(), text }), HOUR)
  const log = createLines()
  const options = { apiV3Key: keys.apiV3Key, logger: log, platformCertificates: { store } }
  const error = await rejectionOf(() => untypedClient(gateway.config(options)).v3.orders.post({ json: { a: 1 } }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNKNOWN_SERIAL', mayHaveTakenEffect: true })
  expect(error.message).toContain(`it is signed with platform key ${OLD.serial}`)
  // without another key, nothing is sent
  const bare = untypedClient({ ...gateway.config(options), certs: undefined })
  expect(await rejectionOf(() => bare.v3.orders.post({ json: { a: 1 } }))).toMatchObject({
    code: 'ERR_NO_PLATFORM_KEY',
  })
  expect(linesOf(gateway)).toEqual(['POST /v3/orders', 'GET /v3/certificates', 'GET /v3/certificates'])
})

test('a valid stored list does not help an attacker who signs with another key', async () => {
  const gateway = await openForger(() => ({ body: '{"forged":true}', signature: forge('{"forged":true}') }))
  const store = createMemoryKeyStore()
  await store.set(NAME, JSON.stringify({ at: Date.now(), text: listOf(['platformA']) }), HOUR)
  const options = { apiV3Key: keys.apiV3Key, logger: createLines(), platformCertificates: { store } }
  const error = await rejectionOf(() => untypedClient(gateway.config(options)).v3.orders.post({ json: { a: 1 } }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_SIGNATURE' })
  expect(linesOf(gateway)).toEqual(['POST /v3/orders'])
})

test('a merchant does not read the list of another merchant', async () => {
  const store = createMemoryKeyStore()
  const get = vi.spyOn(store, 'get')
  const gateway = await openForger(() => ({ body: '{}' }))
  const options = { apiV3Key: keys.apiV3Key, certs: undefined, logger: createLines(), platformCertificates: { store } }
  await rejectionOf(() => untypedClient(gateway.config({ ...options, mchid: '1900009999' })).v3.a.get())
  expect(get.mock.calls).toEqual([['platform-certificates:1900009999']])
})

// ---- support ----

function signWithAttacker(message: string): string {
  return sign('sha256', Buffer.from(message), toKey(keys.attacker.privateKeyPkcs8)).toString('base64')
}

async function openMock(): Promise<Mock> {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  return mock
}

function fleetMember(mock: Mock, store: KeyStore, logger = createLines()) {
  const { certs: _, ...bare } = mock.clientConfig
  return createClient({ ...bare, logger, platformCertificates: { store } })
}

function order(instance: ReturnType<typeof fleetMember>, mock: Mock, number: number) {
  return instance.v3.pay.transactions.native.post({
    json: {
      ...{ appid: mock.appid, mchid: mock.clientConfig.mchid, description: 'x', out_trade_no: `STORE${number}` },
      ...{ notify_url: 'https://example.com/notify', amount: { total: 1 } },
    },
  })
}

function downloadsOf(mock: Mock): number {
  return mock.requests.filter(({ target }) => target === '/v3/certificates').length
}
