import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { keys, toKey, validConfig } from './keys.js'

export interface Arrived {
  method: string
  /** The request line's own path and query. */
  target: string
  headers: IncomingHttpHeaders
  rawHeaders: string[]
  body: Buffer
  /** Whether the merchant's signature fits what arrived; worked out here, apart from `src`. */
  signed: boolean
}
export interface Answer {
  status?: number
  /** An object is sent as JSON; bytes and text as they are. */
  body?: unknown
  headers?: Record<string, string | string[]>
  /** Leaves the signature out, or puts others in. Default: a right one on 2xx. */
  signature?: false | Record<string, string | string[]>
}
export interface Gateway {
  url: string
  server: Server
  arrived: Arrived[]
  /** `createClient(gateway.config())` talks to this gateway. */
  config<Extra extends object>(merge?: Extra): ReturnType<typeof validConfig<Extra>> & { baseURL: string }
}

/**
 * An HTTP server on loopback that counts and keeps what arrives, verifies it with nothing of `src`, and signs its
 * answers with the vectors' WeChat Pay keys. It is closed after the tests of the file.
 */
export async function startGateway(answer: (request: Arrived) => Answer = () => ({ body: {} })): Promise<Gateway> {
  const arrived: Arrived[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const { method = '', url: target = '', headers, rawHeaders } = request
    const body = Buffer.concat(chunks)
    const incoming = {
      method,
      target,
      headers,
      rawHeaders,
      body,
      signed: isSigned(method, target, headers.authorization, body),
    }
    arrived.push(incoming)
    const { status = 200, body: data, headers: extra = {}, signature } = answer(incoming)
    const bytes = toBytes(data)
    response.statusCode = status
    const serial = String(headers['wechatpay-serial'] ?? keys.platformB.serial)
    const proof = signature === undefined && status < 300 ? signAnswer(bytes, { serial }) : signature || {}
    for (const [name, value] of Object.entries({ 'Request-ID': 'REQ-1', ...proof, ...extra }))
      response.setHeader(name, value)
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url, server, arrived, config: (merge) => ({ ...validConfig(merge), baseURL: url }) as never }
}

export function toBytes(data: unknown): Buffer {
  if (data === undefined) return Buffer.alloc(0)
  return Buffer.isBuffer(data) || typeof data === 'string' ? Buffer.from(data) : Buffer.from(JSON.stringify(data))
}

/** The headers of a signed answer; `now` in Unix seconds. */
export function signAnswer(
  body: Buffer | string,
  options: { serial?: string; now?: number; nonce?: string } = {},
): Record<string, string> {
  const { serial = keys.wechatpayPublicKey.id, now = Math.floor(Date.now() / 1000), nonce = nonceOf(body) } = options
  const signer =
    serial === keys.platformB.serial
      ? keys.platformB
      : serial === keys.platformA.serial
        ? keys.platformA
        : keys.wechatpayPublicKey
  const message = Buffer.concat([Buffer.from(`${now}\n${nonce}\n`), Buffer.from(body), Buffer.from('\n')])
  const signed = `${serial}\n${message.toString('latin1')}`
  const signature = made.get(signed) ?? sign('sha256', message, toKey(signer.privateKeyPkcs8)).toString('base64')
  if (made.size === 1000) made.clear()
  made.set(signed, signature)
  return {
    'Wechatpay-Serial': serial,
    'Wechatpay-Timestamp': String(now),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Signature': signature,
  }
}

/** The nonce of a response depends on its body: equal responses of one second have one signature, which is made once. */
function nonceOf(body: Buffer | string): string {
  return createHash('md5').update(body).digest('hex')
}

const made = new Map<string, string>()

const MERCHANT = createPublicKey(keys.merchant.publicKey)

/** Whether `authorization` is the vectors' merchant's, for exactly this request line and body. */
export function isSigned(method: string, target: string, authorization: string | undefined, body: Buffer): boolean {
  const field = (name: string) => new RegExp(`[ ,]${name}="([^"]*)"`).exec(authorization ?? '')?.[1] ?? ''
  if (!authorization?.startsWith('WECHATPAY2-SHA256-RSA2048 ')) return false
  if (field('mchid') !== keys.mchid || field('serial_no') !== keys.merchant.serial) return false
  if (Math.abs(Date.now() / 1000 - Number(field('timestamp'))) > 60 || field('nonce_str').length !== 32) return false
  const head = `${method}\n${target}\n${field('timestamp')}\n${field('nonce_str')}\n`
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from('\n')])
  return verify('sha256', message, MERCHANT, Buffer.from(field('signature'), 'base64'))
}
