import { fromRedis, type RedisClient } from './redis.js'

/** The result of a claim: this receiver handles the notification, another one is handling it, or it is done. */
export type Claim = 'ours' | 'running' | 'done'

/** Ensures that a notification is handled once, however often and wherever it is delivered. Each step is atomic. */
export interface ClaimStore {
  /**
   * Claims a notification.
   *
   * @param token a secret of this claim
   * @param lease milliseconds after which the claim expires, for example because its process has died
   */
  claim(id: string, token: string, lease: number): Promise<Claim>
  /** Records that the handler has succeeded. @param keep milliseconds during which a duplicate is not handled again */
  complete(id: string, token: string, keep: number): Promise<void>
  /** Releases the claim after the handler has failed, so that the next delivery is handled; ignores a foreign token. */
  release(id: string, token: string): Promise<void>
}

const DONE = 'done'
const MAX_CLAIMS = 100_000

/** Creates a claim store for one process. It holds the latest 100,000 claims. */
export function createMemoryClaimStore(): ClaimStore {
  const claims = new Map<string, { token: string; until: number }>()
  const put = (id: string, held: { token: string; until: number }): void => {
    // deleted first, so that the map stays ordered by age
    claims.delete(id)
    claims.set(id, held)
    const [oldest] = claims.keys()
    if (claims.size > MAX_CLAIMS && oldest !== undefined) claims.delete(oldest)
  }
  return {
    async claim(id, token, lease) {
      const now = Date.now()
      const held = claims.get(id)
      if (held !== undefined && now < held.until && held.token !== token)
        return held.token === DONE ? 'done' : 'running'
      put(id, { token, until: now + lease })
      return 'ours'
    },
    async complete(id, _, keep) {
      put(id, { token: DONE, until: Date.now() + keep })
    },
    async release(id, token) {
      if (claims.get(id)?.token === token) claims.delete(id)
    },
  }
}

/** Creates a claim store that any number of processes share, on your own client of node-redis or ioredis. */
export function createRedisClaimStore(client: RedisClient, prefix = 'wechatpay:claim:'): ClaimStore {
  const redis = fromRedis(client)
  return {
    async claim(id, token, lease) {
      const key = `${prefix}${id}`
      if (await redis.set(key, token, lease, 'if-absent')) return 'ours'
      const holder = await redis.get(key)
      // the same token: the client has repeated the command because the first response was lost
      return holder === token ? 'ours' : holder === DONE ? 'done' : 'running'
    },
    // unconditional: the notification is done, also if the lease has expired meanwhile
    async complete(id, _, keep) {
      await redis.set(`${prefix}${id}`, DONE, keep)
    },
    release: (id, token) => redis.deleteIf(`${prefix}${id}`, token),
  }
}
