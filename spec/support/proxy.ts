import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request as send } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface ForwardProxy {
  host: string
  port: number
  /** Request lines as they arrived, `CONNECT host:port` among them, with their headers. */
  seen: { line: string; headers: IncomingHttpHeaders }[]
  /** All bytes that a client put through its tunnels. */
  tunnelled(): Buffer
}

/**
 * A forward proxy on loopback: absolute-form requests for http, CONNECT for https.
 *
 * @param strip headers that it takes out of answers, lower case
 * @param refuse status that it answers everything with instead; `hang` says nothing to a CONNECT
 */
export async function startProxy(
  options: { strip?: RegExp; refuse?: number; hang?: boolean } = {},
): Promise<ForwardProxy> {
  const seen: ForwardProxy['seen'] = []
  const chunks: Buffer[] = []
  const server = createServer((request, response) => {
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    if (options.refuse !== undefined) {
      response.writeHead(options.refuse, { 'Content-Type': 'text/html' }).end('<h1>proxy</h1>')
      return
    }
    const { 'proxy-authorization': _, ...headers } = request.headers
    const onward = send(String(request.url), { method: String(request.method), headers }, (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => !options.strip?.test(name))
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept))
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', (request, client: Socket) => {
    seen.push({ line: `CONNECT ${request.url}`, headers: request.headers })
    client.on('error', () => undefined)
    if (options.hang) return
    if (options.refuse !== undefined) {
      client.end(`HTTP/1.1 ${options.refuse} Refused\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const { port } = new URL(`http://${request.url}`)
    const target = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        target.write(chunk)
      })
      target.pipe(client)
    })
    target.on('error', () => client.destroy())
    client.on('close', () => target.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const { port } = server.address() as AddressInfo
  return { host: '127.0.0.1', port, seen, tunnelled: () => Buffer.concat(chunks) }
}
