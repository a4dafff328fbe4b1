import { fromRedis, type RedisClient } from './redis.js'

/** What a claim found: it is ours, somebody is at it, or it has been done. */
export type Claim = 'ours' | 'running' | 'done'

/** Sees to it that a notification is handled once, however often and wherever it arrives. Each step is atomic. */
export interface ClaimStore {
  /**
   * @param token known to this claim only
   * @param lease milliseconds after which the claim of a process that has died is free again
   */
  claim(id: string, token: string, lease: number): Promise<Claim>
  /** The handler has succeeded. @param keep milliseconds for which the same notification is not handled again */
  complete(id: string, token: string, keep: number): Promise<void>
  /** The handler has failed: the next delivery is to be handled. Does nothing where the claim is not that token's. */
  release(id: string, token: string): Promise<void>
}

const DONE = 'done'
const MAX = 100_000

/** For one process. Holds the last 100,000. */
export function createMemoryClaimStore(): ClaimStore {
  const claims = new Map<string, { token: string; until: number }>()
  const keep = (id: string, held: { token: string; until: number }): void => {
    claims.delete(id)
    claims.set(id, held)
    const [oldest] = claims.keys()
    if (claims.size > MAX && oldest !== undefined) claims.delete(oldest)
  }
  return {
    async claim(id, token, lease) {
      const now = Date.now()
      const held = claims.get(id)
      if (held !== undefined && now < held.until && held.token !== token)
        return held.token === DONE ? 'done' : 'running'
      keep(id, { token, until: now + lease })
      return 'ours'
    },
    async complete(id, _, time) {
      keep(id, { token: DONE, until: Date.now() + time })
    },
    async release(id, token) {
      if (claims.get(id)?.token === token) claims.delete(id)
    },
  }
}

/** For any number of processes, on your own client of node-redis or ioredis. */
export function createRedisClaimStore(client: RedisClient, prefix = 'wechatpay:claim:'): ClaimStore {
  const redis = fromRedis(client)
  return {
    async claim(id, token, lease) {
      const key = `${prefix}${id}`
      if (await redis.set(key, token, lease, 'where-absent')) return 'ours'
      const holder = await redis.get(key)
      // our own token: the client has sent the command again because its answer was lost
      return holder === token ? 'ours' : holder === DONE ? 'done' : 'running'
    },
    // also where the lease has run out meanwhile: it is done
    async complete(id, _, keep) {
      await redis.set(`${prefix}${id}`, DONE, keep)
    },
    release: (id, token) => redis.deleteIf(`${prefix}${id}`, token),
  }
}
