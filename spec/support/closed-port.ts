import { connect } from 'node:net'

/**
 * A port of this machine on which nobody listens: a connection is refused at once. None that was free a moment ago, which
 * the next server of another spec may be given, but one that no server is given by chance; and none that fetch refuses.
 */
export async function closedPort(): Promise<number> {
  for (const port of [2, 3, 4, 5, 6, 8, 10, 12, 14, 16]) if (await isRefused(port)) return port
  throw new Error('somebody listens on each of them')
}

function isRefused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(false)
    })
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'))
  })
}
