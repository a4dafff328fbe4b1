/** The user's own Redis client, node-redis (`redis`) or ioredis, reduced to the commands that are used. */
export interface RedisClient {
  // biome-ignore lint/suspicious/noExplicitAny: the two libraries differ in their parameters
  set(key: string, value: string, ...options: any[]): Promise<unknown>
  get(key: string): Promise<unknown>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  eval(script: string, ...rest: any[]): Promise<unknown>
}

/** One interface to both clients. */
export interface Redis {
  get(key: string): Promise<string | undefined>
  /** @param ttl milliseconds; @returns whether the value was set */
  set(key: string, value: string, ttl: number, condition?: 'if-absent'): Promise<boolean>
  /** Deletes the key if it still holds this value, in one step on the server. */
  deleteIf(key: string, value: string): Promise<void>
}

const DELETE_IF = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end"

/** Wraps a client of node-redis or ioredis. */
export function fromRedis(client: RedisClient): Redis {
  // ioredis has flat arguments, node-redis an object
  const isFlat = 'defineCommand' in client
  return {
    async get(key) {
      const value = await client.get(key)
      // some clients are configured to return Buffers
      return value === null || value === undefined ? undefined : String(value)
    },
    async set(key, value, ttl, condition) {
      const response = await (isFlat
        ? client.set(key, value, 'PX', ttl, ...(condition === undefined ? [] : ['NX']))
        : client.set(key, value, { PX: ttl, ...(condition !== undefined && { NX: true }) }))
      return String(response) === 'OK'
    },
    async deleteIf(key, value) {
      await (isFlat
        ? client.eval(DELETE_IF, 1, key, value)
        : client.eval(DELETE_IF, { keys: [key], arguments: [value] }))
    },
  }
}
