import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signMessage, verifyMessage } from '../crypto/rsa.js'
import { systemStamp, toSeconds } from '../crypto/stamp.js'
import type { ClientConfig } from '../index.js'
import { type Answer, createAnswers, type Find, refusal } from './answers.js'
import { createIdentity, type Identity, type SigningKey, toPem } from './identity.js'
import { createNotifier, type Notify } from './notifier.js'
import { createPlatform, type MockPlatform, type Platform } from './platform.js'

export {
  type MockEvent,
  NOTIFICATION_FAULTS,
  type NotificationFault,
  type NotificationSigner,
  type NotifyOptions,
  type NotifyResult,
  type SignedNotification,
  signNotification,
} from './notifier.js'
export type { MockPlatform } from './platform.js'

export interface MockOptions {
  /** Default: any free one. */
  readonly port?: number
}

/** What arrived, in order; the last 1,000. */
export interface MockRequest {
  readonly method: string
  /** Path and query as they stood on the request line. */
  readonly target: string
  readonly status: number
}

export interface Mock {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** `createClient(mock.clientConfig)` just works. */
  readonly clientConfig: ClientConfig
  /** An appid for the bodies that want one. */
  readonly appid: string
  readonly requests: readonly MockRequest[]
  /** WeChat Pay's keys: rotate them, retire them, switch from certificates to the public key. */
  readonly platform: MockPlatform
  /**
   * Posts a notification, signed and encrypted, of any event of the catalogue or of your own; also spoilt ones. The same
   * `id` twice is a duplicate.
   *
   * @example await mock.notify('http://127.0.0.1:3000/notify', { event_type: 'TRANSACTION.SUCCESS' })
   */
  readonly notify: Notify
  close(): Promise<void>
}

/** Seconds. */
const WINDOW = 300
const MAX_BODY = 16 * 1024 * 1024
const MAX_REQUESTS = 1000
const AUTHORIZATION = /^WECHATPAY2-SHA256-RSA2048 (\w+="[^"]*"(?:,\w+="[^"]*")*)$/

/**
 * A WeChat Pay for tests and demos, on loopback, with keys made for this one run. It checks the signature of what
 * really arrived, and signs what it answers.
 *
 * Its limits: it knows importing, querying and modifying a member card, ordering, querying and closing by Native, and
 * the platform certificates; it checks few business rules; nobody ever pays.
 *
 * @example
 * const mock = await startMock()
 * const instance = createClient(mock.clientConfig)
 * await mock.close()
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const identity = await createIdentity()
  const platform = createPlatform(identity.platformCertificate, identity.platformPublicKey, identity.apiV3Key)
  const find = createAnswers(identity, platform)
  const requests: MockRequest[] = []
  const server = createServer((request, response) => {
    respond(request, response, identity, platform, find).then(
      (status) => {
        requests.push({ method: request.method ?? '', target: request.url ?? '', status })
        if (requests.length > MAX_REQUESTS) requests.shift()
      },
      () => response.destroy(),
    )
  })
  server.keepAliveTimeout = 8000 // as WeChat Pay's
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { mchid, appid, serial, privateKey, apiV3Key, platformCertificate, platformPublicKey } = identity
  return {
    url,
    appid,
    requests,
    platform,
    notify: createNotifier(identity, platform),
    clientConfig: {
      mchid,
      serial,
      privateKey: toPem(privateKey),
      apiV3Key,
      certs: {
        [platformPublicKey.serial]: platformPublicKey.pem,
        [platformCertificate.serial]: platformCertificate.pem,
      },
      baseURL: url,
      axios: { proxy: false },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  identity: Identity,
  platform: Platform,
  find: Find,
): Promise<number> {
  const body = await readBody(request)
  const answer =
    body === undefined ? refusal(413, 'INVALID_REQUEST', '请求体过大') : decide(request, body, identity, find)
  const bytes = Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body))
  response.statusCode = answer.status
  response.setHeader('Request-ID', `${systemStamp.nonce().toUpperCase()}-0`)
  if (bytes.length > 0) response.setHeader('Content-Type', 'application/json; charset=utf-8')
  // an error answer carries no signature, as WeChat Pay's
  if (answer.status < 300) sign(response, bytes, platform.keyFor(request.headers['wechatpay-serial']))
  response.end(bytes)
  return answer.status
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= MAX_BODY) chunks.push(chunk)
  }
  return size > MAX_BODY ? undefined : Buffer.concat(chunks)
}

function decide(request: IncomingMessage, body: Buffer, identity: Identity, find: Find): Answer {
  const { method = '', url: target = '', headers } = request
  if (!headers.accept || !headers['user-agent']) return refusal(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent')
  const fault = faultOf(headers.authorization, method, target, body, identity)
  if (fault !== undefined) return unsigned(fault, method, target, body)
  const [pathname = '', search = ''] = target.split('?', 2)
  const handler = find(method, pathname)
  if (typeof handler === 'number') return { status: handler } // as WeChat Pay: an empty body
  let json: unknown
  try {
    json = body.length === 0 ? undefined : JSON.parse(body.toString('utf8'))
  } catch {
    return refusal(400, 'PARAM_ERROR', '请求体不是合法的JSON')
  }
  return handler({ method, query: new URLSearchParams(search), body: json })
}

/** What is wrong with the signature, if anything; worked out from the request line and the bytes that arrived. */
function faultOf(
  authorization: string | undefined,
  method: string,
  target: string,
  body: Buffer,
  identity: Identity,
): string | undefined {
  if (authorization === undefined) return 'there is no Authorization header'
  const list = AUTHORIZATION.exec(authorization)?.[1]
  if (list === undefined) return 'Authorization is not of the form WECHATPAY2-SHA256-RSA2048 name="value",...'
  const fields = new Map([...list.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const { mchid = '', serial_no = '', timestamp = '', nonce_str = '', signature = '' } = Object.fromEntries(fields)
  if (mchid !== identity.mchid) return 'mchid is not the merchant of this gateway'
  if (serial_no !== identity.serial) return 'serial_no is not the serial of the merchant certificate'
  if (nonce_str === '') return 'nonce_str is empty'
  const age = toSeconds(systemStamp.now()) - Number(timestamp)
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > WINDOW)
    return 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'
  const message = Buffer.concat([
    Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce_str}\n`),
    body,
    Buffer.from('\n'),
  ])
  return verifyMessage(message, signature, identity.publicKey)
    ? undefined
    : 'the signature does not fit the request line and the body that arrived'
}

function unsigned(issue: string, method: string, target: string, body: Buffer): Answer {
  return refusal(401, 'SIGN_ERROR', `签名错误: ${issue}`, {
    field: 'signature',
    issue,
    location: 'authorization',
    sign_information: { method, url: target, sign_message_length: body.length },
  })
}

function sign(response: ServerResponse, body: Buffer, key: SigningKey): void {
  const timestamp = toSeconds(systemStamp.now())
  const nonce = systemStamp.nonce()
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  response.setHeader('Wechatpay-Serial', key.serial)
  response.setHeader('Wechatpay-Timestamp', String(timestamp))
  response.setHeader('Wechatpay-Nonce', nonce)
  response.setHeader('Wechatpay-Signature-Type', 'WECHATPAY2-SHA256-RSA2048')
  response.setHeader('Wechatpay-Signature', signMessage(message, key.privateKey))
}
