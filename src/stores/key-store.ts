import { fromRedis, type RedisClient } from './redis.js'

/**
 * A store in which processes share the downloaded platform certificates. It holds no secret: the certificates are still
 * encrypted with the APIv3 key, and are checked like a response of WeChat Pay when they are read.
 */
export interface KeyStore {
  get(name: string): Promise<string | undefined>
  /** @param ttl milliseconds */
  set(name: string, value: string, ttl: number): Promise<unknown>
}

/** Creates a key store for several clients in one process. */
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

/** Creates a key store that any number of processes share, on your own client of node-redis or ioredis. */
export function createRedisKeyStore(client: RedisClient, prefix = 'wechatpay:'): KeyStore {
  const redis = fromRedis(client)
  return {
    get: (name) => redis.get(`${prefix}${name}`),
    set: (name, value, ttl) => redis.set(`${prefix}${name}`, value, ttl),
  }
}
