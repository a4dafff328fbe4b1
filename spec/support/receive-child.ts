/**
 * One of several processes that receive the same notifications: `node receive-child.mjs <redis url>
 * <redis | ioredis>`. Each message has a batch of notifications and the time at which all of them are received; the reply
 * has their statuses. The hash `handled` in Redis counts the runs of the handler.
 */

import { Redis } from 'ioredis'
import { createClient as createRedis } from 'redis'
import { createClient, createRedisClaimStore } from '../../src/index.js'
import { receiverConfig } from './receiver.js'

const [url = '', library] = process.argv.slice(2)
const counter = createRedis({ url })
await counter.connect()
const claimer = library === 'ioredis' ? new Redis(url) : await createRedis({ url }).connect()

const { receive } = createClient(receiverConfig()).notifications({
  claims: createRedisClaimStore(claimer),
  otherwise: async ({ id }) => {
    await counter.hIncrBy('handled', id, 1)
    // long enough for the other process to receive the same notification
    await new Promise((resolve) => setTimeout(resolve, 1000))
  },
})

process.on('message', ({ at, batch }: { at: number; batch: Parameters<typeof receive>[0][] }) => {
  setTimeout(() => {
    void Promise.all(batch.map(receive)).then((replies) => process.send?.(replies.map(({ status }) => status)))
  }, at - Date.now())
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
