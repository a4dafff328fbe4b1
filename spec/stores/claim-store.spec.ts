import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { createClient as createRedis } from 'redis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type ClaimStore, createMemoryClaimStore, createRedisClaimStore } from 'wechatpay-chain'
import { programPath } from '../support/program.js'
import { createReceiver, makeNotice } from '../support/receiver.js'
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js'

const LONG = 60_000
/** Milliseconds. */
const SHORT = 200

let server: RedisServer | undefined
const clients: { disconnect(): unknown }[] = []
beforeAll(async () => {
  if (hasRedis) server = await startRedis()
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.disconnect()))
  await server?.stop()
})

async function nodeRedis() {
  const client = createRedis({ url: String(server?.url) })
  client.on('error', () => undefined)
  await client.connect()
  clients.push({ disconnect: () => client.destroy() })
  return client
}

function ioRedis(): Redis {
  const client = new Redis(String(server?.url))
  client.on('error', () => undefined)
  clients.push(client)
  return client
}

/** Creates two stores with shared memory. */
const STORES: Readonly<Record<string, () => Promise<readonly [ClaimStore, ClaimStore]>>> = {
  'in memory': async () => {
    const store = createMemoryClaimStore()
    return [store, store]
  },
  'on node-redis': async () => [createRedisClaimStore(await nodeRedis()), createRedisClaimStore(await nodeRedis())],
  'on ioredis': async () => [createRedisClaimStore(ioRedis()), createRedisClaimStore(ioRedis())],
  'on both, side by side': async () => [createRedisClaimStore(await nodeRedis()), createRedisClaimStore(ioRedis())],
}

let ids = 0
function newId(): string {
  ids += 1
  return `1900007291:EV-${ids}`
}

describe.each(Object.keys(STORES).filter((name) => hasRedis || name === 'in memory'))('claims %s', (name) => {
  const stores = () => STORES[name]?.() ?? Promise.reject(new Error(`no store ${name}`))

  test('a claimed notification is running for other tokens, and ours for the same token', async () => {
    const [one, other] = await stores()
    const id = newId()
    expect(await one.claim(id, 'a', LONG)).toBe('ours')
    expect(await other.claim(id, 'b', LONG)).toBe('running')
    expect(await one.claim(id, 'a', LONG)).toBe('ours')
    expect(await other.claim(newId(), 'b', LONG)).toBe('ours')
  })

  test('a completed notification is done for every token', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', LONG)
    expect(await one.complete(id, 'a', LONG)).toBeUndefined()
    expect([await other.claim(id, 'b', LONG), await one.claim(id, 'a', LONG)]).toEqual(['done', 'done'])
  })

  test('a released notification can be claimed again', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', LONG)
    expect(await one.release(id, 'a')).toBeUndefined()
    expect(await other.claim(id, 'b', LONG)).toBe('ours')
  })

  test('a foreign token releases nothing', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', LONG)
    await other.release(id, 'b')
    await other.release(id, '')
    expect(await other.claim(id, 'b', LONG)).toBe('running')
    await one.release(newId(), 'a') // not claimed: no error
  })

  test('a release does not change a completed notification', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', LONG)
    await one.complete(id, 'a', LONG)
    await one.release(id, 'a')
    expect(await other.claim(id, 'b', LONG)).toBe('done')
  })

  test('an expired claim can be claimed again, and its first token no longer releases it', async () => {
    const [one, other] = await stores()
    const id = newId()
    expect(await one.claim(id, 'a', SHORT)).toBe('ours')
    expect(await other.claim(id, 'b', LONG)).toBe('running')
    await wait(SHORT + 20)
    expect(await other.claim(id, 'b', LONG)).toBe('ours')
    await one.release(id, 'a')
    expect(await one.claim(id, 'c', LONG)).toBe('running')
  })

  test('a late completion counts, even if another token has claimed the notification meanwhile', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', 1)
    await wait(20)
    expect(await other.claim(id, 'b', LONG)).toBe('ours')
    await one.complete(id, 'a', LONG)
    await other.release(id, 'b')
    expect(await other.claim(id, 'c', LONG)).toBe('done')
  })

  test('a completed notification is forgotten after its own time, not after the lease', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', 1)
    await one.complete(id, 'a', SHORT + 40)
    await wait(20)
    expect(await other.claim(id, 'b', LONG)).toBe('done')
    await wait(SHORT + 40)
    expect(await other.claim(id, 'b', LONG)).toBe('ours')
  })

  test('one of 200 simultaneous claims is ours', async () => {
    const [one, other] = await stores()
    const id = newId()
    const claims = Array.from({ length: 200 }, (_, index) => (index % 2 ? one : other).claim(id, `${index}`, LONG))
    const found = await Promise.all(claims)
    expect(found.filter((claim) => claim === 'ours')).toHaveLength(1)
    expect(found.filter((claim) => claim === 'running')).toHaveLength(199)
  })

  test('one of 200 simultaneous claims after a failure is ours', async () => {
    const [one, other] = await stores()
    const id = newId()
    await one.claim(id, 'a', LONG)
    await one.release(id, 'a')
    const found = await Promise.all(Array.from({ length: 200 }, (_, index) => other.claim(id, `${index}`, LONG)))
    expect(found.filter((claim) => claim === 'ours')).toHaveLength(1)
  })

  test.each(['__proto__', 'constructor', 'EV {a} \u0000 通知', 'x'.repeat(10_000)])(
    'an id may be any text',
    async (text) => {
      const [one, other] = await stores()
      const id = `${newId()}:${text}`
      expect(await one.claim(id, 'a', LONG)).toBe('ours')
      expect(await other.claim(`${id} `, 'a', LONG)).toBe('ours')
      expect(await other.claim(id, 'b', LONG)).toBe('running')
    },
  )

  test('the handler runs once for a notification at two receivers, fails, and runs again', async () => {
    const [one, other] = await stores()
    let runs = 0
    let replies: Promise<{ status: number }>[] = []
    const receivers = [one, other].map((claims) =>
      createReceiver({
        claims,
        otherwise: async () => {
          runs += 1
          // the reply of the receiver that does not run the handler
          await Promise.race(replies)
          if (runs === 1) throw new Error('no')
        },
      }),
    )
    const id = newId().replace(/\W/g, '-')
    const round = async () => {
      replies = receivers.map(({ receive }) => receive(makeNotice({ id })))
      return (await Promise.all(replies)).map(({ status }) => status).sort((a, b) => a - b)
    }
    expect([await round(), runs]).toEqual([[409, 500], 1])
    expect([await round(), runs]).toEqual([[204, 409], 2])
    expect([await round(), runs]).toEqual([[204, 204], 2])
  })
})

test('in memory, a lease and a completion end with their last millisecond', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const store = createMemoryClaimStore()
  await store.claim('EV-1', 'a', 1000)
  await store.complete('EV-2', 'a', 1000)
  const look = () => Promise.all(['EV-1', 'EV-2'].map((id) => store.claim(id, 'b', LONG)))
  vi.setSystemTime(Date.now() + 999)
  expect(await look()).toEqual(['running', 'done'])
  vi.setSystemTime(Date.now() + 1)
  expect(await look()).toEqual(['ours', 'ours'])
})

test('the memory holds the latest 100,000 claims', async () => {
  const store = createMemoryClaimStore()
  const all = Array.from({ length: 100_001 }, (_, index) => `EV-${index}`)
  for (const id of all) await store.claim(id, 'a', LONG)
  // a rejected claim adds nothing; the second and the last claim exist, the first does not
  expect(await Promise.all(['EV-1', 'EV-100000'].map((id) => store.claim(id, 'b', LONG)))).toEqual([
    'running',
    'running',
  ])
  expect(await store.claim('EV-0', 'b', LONG)).toBe('ours')
  expect(await store.claim('EV-1', 'b', LONG)).toBe('ours')
})

test('the memory holds the latest 100,000 completed notifications', async () => {
  const store = createMemoryClaimStore()
  for (let index = 0; index < 100_100; index += 1) {
    await store.claim(`EV-${index}`, 'a', LONG)
    await store.complete(`EV-${index}`, 'a', LONG)
  }
  expect(await store.claim('EV-100', 'b', LONG)).toBe('done')
  expect(await store.claim('EV-99', 'b', LONG)).toBe('ours')
})

// the oldest running claims are dropped first, and return on completion
test('the memory is bounded even if more than 100,000 claims are running', async () => {
  const store = createMemoryClaimStore()
  const all = Array.from({ length: 100_100 }, (_, index) => `EV-${index}`)
  for (const id of all) await store.claim(id, 'a', LONG)
  for (const id of all) await store.complete(id, 'a', LONG)
  // backwards, so that each claim replaces one that was already checked
  let done = 0
  for (const id of all.reverse()) if ((await store.claim(id, 'b', LONG)) === 'done') done += 1
  expect(done).toBeLessThanOrEqual(100_000)
})

describe.skipIf(!hasRedis)('in Redis', () => {
  test.each([
    ['node-redis', nodeRedis],
    ['ioredis', async () => ioRedis()],
  ])('a claim of %s is one key with a time to live, under the prefix', async (_, connect) => {
    const client = await connect()
    const look = ioRedis()
    const id = newId()
    await createRedisClaimStore(client).claim(id, 'a', 5000)
    await createRedisClaimStore(client, 'shop:').claim(id, 'b', 5000)
    expect(await look.mget(`wechatpay:claim:${id}`, `shop:${id}`)).toEqual(['a', 'b'])
    await createRedisClaimStore(client).complete(id, 'a', 9000)
    // the stored format is shared with processes of other versions
    expect(await look.get(`wechatpay:claim:${id}`)).toBe('done')
    const [claim, done] = await Promise.all([look.pttl(`shop:${id}`), look.pttl(`wechatpay:claim:${id}`)])
    expect([claim > 4000 && claim <= 5000, done > 8000 && done <= 9000]).toEqual([true, true])
  })

  test('if Redis fails, the notification is rejected with 503 and not handled', async () => {
    const client = await nodeRedis()
    await client.set('wechatpay:claim:taken', 'x')
    let runs = 0
    // the key of the claim holds a value of another type
    await client.hSet('shop:1900007291:EV-REFUSED', 'a', '1')
    const { receive, logged } = createReceiver({
      claims: createRedisClaimStore(client, 'shop:'),
      otherwise: () => {
        runs += 1
      },
    })
    expect((await receive(makeNotice({ id: 'EV-REFUSED' }))).status).toBe(503)
    client.destroy()
    expect((await receive(makeNotice({ id: 'EV-CLOSED' }))).status).toBe(503)
    expect(runs).toBe(0)
    expect(logged.map(({ level }) => level)).toEqual(['error', 'error'])
  })

  test('two processes that receive the same 200 notifications at the same time handle each of them once', async () => {
    const look = await nodeRedis()
    const notices = Array.from({ length: 200 }, (_, index) => makeNotice({ id: `EV-PROCESS-${index}` }))
    const children = await Promise.all(['redis', 'ioredis'].map(startChild))
    try {
      const at = Date.now() + 500
      const statuses = await Promise.all(children.map((child) => deliver(child, notices, at)))
      // the two processes overlapped
      expect(new Set(statuses.flat())).toEqual(new Set([204, 409]))
      for (const index of notices.keys()) expect(statuses.map((of) => of[index])).toContain(204)
      const again = await Promise.all(children.map((child) => deliver(child, notices)))
      expect(new Set(again.flat())).toEqual(new Set([204]))
      const handled = await look.hGetAll('handled')
      expect(Object.keys(handled)).toHaveLength(200)
      expect(new Set(Object.values(handled))).toEqual(new Set(['1']))
    } finally {
      for (const child of children) child.disconnect()
    }
  })
})

async function startChild(library: string): Promise<ChildProcess> {
  const child = fork(programPath('receive-child'), [String(server?.url), library], { execArgv: [] })
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the child ended with ${code}`)))
  await Promise.race([once(child, 'message'), gone])
  gone.catch(() => undefined)
  return child
}

async function deliver(child: ChildProcess, batch: unknown[], at = 0): Promise<number[]> {
  child.send({ at, batch })
  const [statuses] = await once(child, 'message')
  return statuses
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
