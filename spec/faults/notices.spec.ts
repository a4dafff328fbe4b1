import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createClient, type Notifications } from 'wechatpay-chain'
import { keys, toKey } from '../support/keys.js'
import { startRawServer } from '../support/raw-server.js'
import { createReceiver, makeNotice, receiverConfig } from '../support/receiver.js'

// What strangers send to the route of the notifications, and what WeChat Pay sends when this side is not ready.

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

async function listen({ express }: Notifications): Promise<number> {
  const server = createServer(express)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** Posts what `write` writes, and gives the status, or `undefined` where the connection broke before. */
function post(
  port: number,
  headers: Record<string, string>,
  write: (send: (bytes: Uint8Array) => Promise<boolean>) => Promise<void>,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    let isOver = false
    const end = (status?: number) => {
      isOver = true
      resolve(status)
      outgoing.destroy()
    }
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path: '/', headers }, ({ statusCode }) =>
      end(statusCode),
    )
    outgoing.on('error', () => end())
    // resolves when there is room for more; `false` when nobody reads any more
    const send = (bytes: Uint8Array) =>
      new Promise<boolean>((sent) => {
        if (isOver) return sent(false)
        outgoing.write(bytes, () => sent(!isOver))
      })
    void write(send).then(() => outgoing.end())
  })
}

test('a body that comes in chunks is verified as a whole, and a compressed one as the bytes that came', async () => {
  const handled: string[] = []
  const receiver = createReceiver({ otherwise: ({ id }) => void handled.push(id) })
  const port = await listen(receiver)
  const { headers, body } = makeNotice({ id: 'EV-1' })
  const inChunks = await post(port, { ...headers }, async (send) => {
    for (let at = 0; at < body.length; at += 100) await send(Buffer.from(body.slice(at, at + 100)))
  })
  const zipped = await post(port, { ...headers, 'content-encoding': 'gzip' }, async (send) => {
    await send(gzipSync(body))
  })
  expect([inChunks, zipped, handled]).toEqual([204, 401, ['EV-1']])
})

test('of a flood of 100 MB next to nothing is kept, and most of it is not even read', async () => {
  const receiver = createReceiver({ otherwise: () => undefined })
  const port = await listen(receiver)
  const chunk = Buffer.alloc(64 * 1024, 'x')
  const before = process.memoryUsage().rss
  let sent = 0
  let peak = 0
  const status = await post(port, { 'content-type': 'application/json' }, async (send) => {
    while (sent < 100_000_000 && (await send(chunk))) {
      sent += chunk.length
      peak = Math.max(peak, process.memoryUsage().rss - before)
    }
  })
  expect([413, undefined]).toContain(status)
  expect(sent).toBeLessThan(50_000_000)
  expect(peak).toBeLessThan(60_000_000)
  expect(receiver.logged.filter(({ level }) => level === 'error')).toEqual([])
})

const { wechatpayPublicKey: official, attacker } = keys
const stale = { now: Date.now() - 600_000 }
const forged = { privateKey: toKey(attacker.privateKeyPkcs8) }
for (const [what, signer, event] of [
  ['an unknown serial', { serial: 'AA'.repeat(20) }, {}],
  ['a wrong signature', { serial: official.id, ...forged }, {}],
  ['a time that is long past', stale, {}],
  ['a wrong signature over half a megabyte', forged, { resource: { filler: 'x'.repeat(400_000) } }],
] as const) {
  test(`a forgery with ${what} costs little time to refuse`, async () => {
    const { receive } = createReceiver({ otherwise: () => undefined }, { logger: SILENT })
    const notice = makeNotice(event, signer)
    const count = 100
    for (let warm = 0; warm < 20; warm += 1) await receive(notice)
    const start = process.cpuUsage()
    for (let forgery = 0; forgery < count; forgery += 1) expect((await receive(notice)).status).toBe(401)
    const { user, system } = process.cpuUsage(start)
    // microseconds of all threads: an RSA signature is 350, the hash of half a megabyte 300 or more
    expect((user + system) / count).toBeLessThan(4000)
  })
}

test('a first notification whose certificates do not come is refused before WeChat Pay stops waiting', async () => {
  const silent = await startRawServer(() => undefined)
  const handled: string[] = []
  const config = receiverConfig({ certs: {}, platformCertificates: undefined, logger: SILENT })
  const { receive } = createClient({ ...config, baseURL: silent.url }).notifications({
    otherwise: ({ id }) => void handled.push(id),
  })
  const notice = makeNotice({}, { serial: keys.platformA.serial, privateKey: toKey(keys.platformA.privateKeyPkcs8) })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const reply = receive(notice)
  while (silent.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  // it waits for 5 s
  vi.advanceTimersByTime(4500)
  expect((await reply).status).toBeGreaterThanOrEqual(400)
  expect(silent.requests.map(({ line }) => line)).toEqual(['GET /v3/certificates HTTP/1.1'])
  expect(handled).toEqual([])
})

test('what kind the resource says it is chooses neither handler nor type: the event type does', async () => {
  const seen: string[] = []
  const { receive } = createReceiver({
    on: {
      'TRANSACTION.SUCCESS': ({ original_type }) => void seen.push(`transaction handler: ${original_type}`),
      'REFUND.SUCCESS': () => void seen.push('refund handler'),
    },
  })
  const event = { event_type: 'TRANSACTION.SUCCESS', original_type: 'refund' }
  expect((await receive(makeNotice(event))).status).toBe(204)
  expect(seen).toEqual(['transaction handler: refund'])
})

test('amounts are the integers that WeChat Pay sent, to be compared with those of the order', async () => {
  const seen: unknown[] = []
  const { receive } = createReceiver({
    on: { 'TRANSACTION.SUCCESS': ({ resource }) => void seen.push(resource.amount?.total, resource.amount?.currency) },
  })
  await receive(makeNotice({ resource: { mchid: keys.mchid, amount: { total: 100, currency: 'CNY' } } }))
  expect(seen).toEqual([100, 'CNY'])
})
