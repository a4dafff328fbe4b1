import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { onTestFinished } from 'vitest'

export type AtEnd = (free: () => Promise<void>) => void

/**
 * A port on which no SYN is answered any more: whoever listens never takes a connection, and its queue is full. What
 * a firewall that drops packets looks like, without leaving this machine.
 *
 * @param atEnd the test's own, where tests run at once
 */
export async function startBlackHole(host: string, atEnd: AtEnd = onTestFinished): Promise<number> {
  const program = `
    const { parentPort, workerData } = require('node:worker_threads')
    require('node:net').createServer().listen({ host: workerData, port: 0, backlog: 1 }, function () {
      parentPort.postMessage(this.address().port)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })`
  const worker = new Worker(program, { eval: true, workerData: host })
  const [port] = (await once(worker, 'message')) as [number]
  const queued: Socket[] = []
  atEnd(async () => {
    for (const socket of queued) socket.destroy()
    await worker.terminate()
  })
  for (let tries = 0; tries < 20; tries += 1) {
    const socket = connect(port, host).on('error', () => undefined)
    queued.push(socket)
    await Promise.race([once(socket, 'connect'), sleep(150)])
    // on a busy machine the timer may be heard of before the connection
    await new Promise((resolve) => setImmediate(resolve))
    if (socket.connecting) return port
  }
  throw new Error('the queue of the listener does not fill')
}
