import { fromRedis, type RedisClient } from './redis.js'

/**
 * Where processes share what they downloaded. It holds no secret and is not trusted: the certificates in it are still
 * encrypted with the APIv3 key, and are read like an answer of WeChat Pay's.
 */
export interface KeyStore {
  get(name: string): Promise<string | undefined>
  /** @param ttl milliseconds */
  set(name: string, value: string, ttl: number): Promise<unknown>
}

/** For several clients of one process. */
export function createMemoryKeyStore(): KeyStore {
  const values = new Map<string, { value: string; until: number }>()
  return {
    async get(name) {
      const found = values.get(name)
      return found !== undefined && Date.now() < found.until ? found.value : undefined
    },
    async set(name, value, ttl) {
      values.set(name, { value, until: Date.now() + ttl })
    },
  }
}

/** For a fleet, on your own client of node-redis or ioredis. */
export function createRedisKeyStore(client: RedisClient, prefix = 'wechatpay:'): KeyStore {
  const redis = fromRedis(client)
  return {
    get: (name) => redis.get(`${prefix}${name}`),
    set: (name, value, ttl) => redis.set(`${prefix}${name}`, value, ttl),
  }
}
