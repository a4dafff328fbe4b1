/** The part of node-redis (`redis`) and of ioredis that is used; whichever the user already has. */
export interface RedisClient {
  // biome-ignore lint/suspicious/noExplicitAny: the two libraries differ in everything but these names
  set(key: string, value: string, ...options: any[]): Promise<unknown>
  get(key: string): Promise<unknown>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  eval(script: string, ...rest: any[]): Promise<unknown>
}

/** What the two have in common, once their differences are out of the way. */
export interface Redis {
  get(key: string): Promise<string | undefined>
  /** @param ttl milliseconds; @returns whether it was set */
  set(key: string, value: string, ttl: number, only?: 'where-absent'): Promise<boolean>
  /** Deletes the key, if it still holds that value: in one step, on the server. */
  deleteIf(key: string, value: string): Promise<void>
  /** Sets another value and time to live, if it still holds that value. */
  replaceIf(key: string, value: string, next: string, ttl: number): Promise<boolean>
}

const DELETE_IF = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end"
const REPLACE_IF =
  "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1 else return 0 end"

export function fromRedis(client: RedisClient): Redis {
  // ioredis takes flat arguments, node-redis an object
  const isFlat = 'defineCommand' in client
  const run = (script: string, key: string, args: string[]): Promise<unknown> =>
    isFlat ? client.eval(script, 1, key, ...args) : client.eval(script, { keys: [key], arguments: args })
  return {
    async get(key) {
      const value = await client.get(key)
      // a client may be set to give Buffers
      return value === null || value === undefined ? undefined : String(value)
    },
    async set(key, value, ttl, only) {
      const answer = await (isFlat
        ? client.set(key, value, 'PX', ttl, ...(only === undefined ? [] : ['NX']))
        : client.set(key, value, { PX: ttl, ...(only !== undefined && { NX: true }) }))
      return String(answer) === 'OK'
    },
    async deleteIf(key, value) {
      await run(DELETE_IF, key, [value])
    },
    async replaceIf(key, value, next, ttl) {
      return Number(await run(REPLACE_IF, key, [value, next, String(ttl)])) === 1
    },
  }
}
