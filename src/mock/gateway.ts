import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../clock/clock.js'
import type { ClientConfig } from '../index.js'
import { bills } from './bills.js'
import { createIdentity, type Identity, toPem } from './identity.js'
import { memberCards } from './member-cards.js'
import { createNotifier, type Notify } from './notifier.js'
import { orders } from './orders.js'
import { createPlatform, type MockPlatform, type Platform } from './platform.js'
import { createRecords, type MockRecord } from './records.js'
import { refunds } from './refunds.js'
import { apiError, createRoutes, type MockResponse, type Routes } from './routes.js'
import { createScenario, type MockScenario, type PendingFault } from './scenario.js'
import { faultOf, sign, unsigned } from './signatures.js'
import { transfers } from './transfers.js'
import { prepareUploads, readForm, uploads } from './uploads.js'
import { createV2Routes, isV2Path, isV2Response } from './v2.js'
import { v2Orders } from './v2-orders.js'
import { v2Refunds } from './v2-refunds.js'

export { type EventV2, type NoticeSignerV2, signNoticeV2 } from './notices-v2.js'
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
export type { MockRecord } from './records.js'
export { type BillFault, CALL_FAULTS, type CallFault, type FaultOptions, type MockScenario } from './scenario.js'

export interface MockOptions {
  /** Default: any free one. */
  readonly port?: number
}

/** A received request; the gateway keeps the last 1,000 in order. */
export interface MockRequest {
  readonly method: string
  /** Path and query of the request line, unchanged. */
  readonly target: string
  /** The received text; left out if it is empty or larger than 64 KB. */
  readonly body?: string
  /** Status of the response; 0 if no response was sent. */
  readonly status: number
}

/** Records whose state a test can change. */
export type MockKind = 'order' | 'refund' | 'transfer'

export interface Mock extends MockScenario {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** For `createClient(mock.clientConfig)`. */
  readonly clientConfig: ClientConfig
  /** An appid for request bodies. */
  readonly appid: string
  readonly requests: readonly MockRequest[]
  /** Rotates and retires WeChat Pay's keys, and switches from certificates to the public key. */
  readonly platform: MockPlatform
  /**
   * Posts a signed and encrypted notification of any event, of the catalogue or your own, also an invalid one (`fault`). The
   * same `id` twice is a duplicate.
   *
   * @example await mock.notify('http://127.0.0.1:3000/notify', { event_type: 'TRANSACTION.SUCCESS' })
   */
  readonly notify: Notify
  /** Orders by `out_trade_no`. A new order is `NOTPAY`; a new order of 付款码支付 (`/pay/micropay`) is `SUCCESS`. */
  readonly orders: ReadonlyMap<string, MockRecord>
  /** Refunds by `out_refund_no`. A new refund is `PROCESSING`. */
  readonly refunds: ReadonlyMap<string, MockRecord>
  /** Transfers by `out_bill_no`. A new transfer is `WAIT_USER_CONFIRM`. */
  readonly transfers: ReadonlyMap<string, MockRecord>
  /**
   * Sets the state of an order (`SUCCESS`, `CLOSED`, `USERPAYING`, ...), a refund (`SUCCESS`, `CLOSED`, `ABNORMAL`) or a transfer
   * (`SUCCESS`, `FAIL`, ...). A record that does not exist yet is created in that state later.
   *
   * @param number the merchant's number: `out_trade_no`, `out_refund_no` or `out_bill_no`
   * @example mock.settle('refund', '1217752501201407033233368018', 'SUCCESS')
   */
  settle(kind: MockKind, number: string, state: string): void
  close(): Promise<void>
}

const MAX_BODY = 16 * 1024 * 1024
const MAX_REQUESTS = 1000
const MAX_KEPT = 64 * 1024

/**
 * Starts a WeChat Pay gateway on loopback for tests and demos, with new keys. It verifies the signature of every request
 * and signs its responses.
 *
 * Supported APIs: member cards (import, query, modify); orders (JSAPI, App, H5, Native, also of a partner; query, close);
 * refunds and merchant transfers with their queries; uploads (the digest is checked, the file is discarded); the trade bill
 * and the fund flow bill of any day, also of today, with the orders and refunds of this gateway; images of complaints
 * (always the same image); platform certificates. APIv2: micropay, unifiedorder, orderquery, closeorder, reverse, refund
 * and refundquery, without client certificates. Few business rules are checked: a refund needs no paid order. An order is
 * paid only through `settle()` or a payment code.
 *
 * @example
 * const mock = await startMock()
 * const instance = createClient(mock.clientConfig)
 * await mock.close()
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const identity = await createIdentity()
  const platform = createPlatform(identity.platformCertificate, identity.platformPublicKey, identity.apiV3Key)
  const records = {
    order: createRecords('NOTPAY'),
    refund: createRecords('PROCESSING'),
    transfer: createRecords('WAIT_USER_CONFIRM'),
  }
  const routes = createRoutes({
    ...memberCards(),
    ...orders(identity.mchid, records.order),
    ...refunds(records.refund),
    ...transfers(identity.mchid, records.transfer),
    ...uploads(identity),
    ...bills({ ...identity, url: () => url }, records.order, records.refund),
    /** @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
    'GET /v3/certificates': () => ({ status: 200, body: platform.list() }),
  })
  const v2 = createV2Routes(identity, { ...v2Orders(records.order), ...v2Refunds(records.refund) })
  const { next, fail, recover } = createScenario([...routes.apis, ...v2.apis])
  const requests: MockRequest[] = []
  const keep = ({ method = '', url: target = '' }: IncomingMessage, body: Buffer | undefined, status: number) => {
    const text = body !== undefined && body.length > 0 && body.length <= MAX_KEPT ? { body: body.toString() } : {}
    requests.push({ method, target, ...text, status })
    if (requests.length > MAX_REQUESTS) requests.shift()
  }
  const server = createServer((request, outgoing) => {
    respond(request, outgoing).catch(() => outgoing.destroy())
  })
  server.keepAliveTimeout = 8000 // value of WeChat Pay
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { mchid, appid, serial, privateKey, apiV3Key, apiV2Key, platformCertificate, platformPublicKey } = identity
  return {
    url,
    appid,
    requests,
    platform,
    notify: createNotifier(identity, platform),
    fail,
    recover,
    orders: records.order.all,
    refunds: records.refund.all,
    transfers: records.transfer.all,
    settle(kind, number, state) {
      records[kind].settle(number, state)
    },
    clientConfig: {
      mchid,
      serial,
      privateKey: toPem(privateKey),
      apiV3Key,
      apiV2Key,
      clientCert: { cert: identity.certificate, key: toPem(privateKey) },
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

  async function respond(request: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readBody(request)
    if (request.headers['content-type']?.startsWith('multipart/')) await prepareUploads()
    const { method = '', url: target = '' } = request
    const [pathname = ''] = target.split('?', 1)
    const { response, due } =
      body === undefined
        ? { response: apiError(413, 'INVALID_REQUEST', '请求体过大'), due: undefined }
        : isV2Path(pathname)
          ? v2.handle(method, pathname, body, next)
          : decide(request, body, { identity, platform, routes, next })
    const isLost = due?.defect === 'reset' || due?.defect === 'hang'
    keep(request, body, isLost ? 0 : response.status)
    if (due !== undefined && due.delay > 0) await sleep(due.delay, undefined, { ref: false })
    deliver(request, outgoing, response, platform, due?.defect)
  }
}

function deliver(
  request: IncomingMessage,
  outgoing: ServerResponse,
  response: MockResponse,
  platform: Platform,
  defect: PendingFault['defect'],
): void {
  if (defect === 'hang') return
  const isV2 = isV2Response(response)
  const file = isV2 ? undefined : response.bytes
  const text = isV2 ? response.xml : response.body === undefined ? '' : JSON.stringify(response.body)
  const bytes = file === undefined ? Buffer.from(text) : Buffer.from(file)
  // an empty body cannot be cut in half
  if (defect === 'reset' || (defect === 'cut' && bytes.length === 0)) {
    request.socket.resetAndDestroy()
    return
  }
  outgoing.statusCode = response.status
  outgoing.setHeader('Request-ID', `${systemClock.nonce().toUpperCase()}-0`)
  for (const [name, value] of Object.entries(response.headers ?? {})) outgoing.setHeader(name, value)
  if (bytes.length > 0 && file === undefined)
    outgoing.setHeader('Content-Type', isV2 ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
  // API errors are not signed, as at WeChat Pay
  if (!isV2 && file === undefined && response.status < 300 && defect !== 'unsigned') {
    sign(outgoing, bytes, platform.keyFor(request.headers['wechatpay-serial']), defect === 'probe')
  }
  if (defect !== 'cut') {
    outgoing.end(bytes)
    return
  }
  outgoing.setHeader('Content-Length', bytes.length)
  outgoing.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy())
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

interface Parts {
  readonly identity: Identity
  readonly platform: Platform
  readonly routes: Routes
  readonly next: (api: string) => PendingFault | undefined
}

function decide(
  request: IncomingMessage,
  body: Buffer,
  { identity, platform, routes, next }: Parts,
): { response: MockResponse; due?: PendingFault | undefined } {
  const { method = '', url: target = '', headers } = request
  if (!headers.accept || !headers['user-agent'])
    return { response: apiError(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent') }
  const form = readForm(headers['content-type'], body)
  // only `meta` of an upload is signed
  const signed = form === undefined ? body : (form.get('meta')?.bytes ?? Buffer.alloc(0))
  const fault = faultOf(headers.authorization, method, target, signed, identity)
  if (fault !== undefined) return { response: unsigned(fault, method, target, signed) }
  const [pathname = '', search = ''] = target.split('?', 2)
  const found = routes.find(method, pathname)
  if (typeof found === 'number') return { response: { status: found } } // with an empty body, as WeChat Pay does
  let json: unknown
  try {
    json = form ?? (body.length === 0 ? undefined : JSON.parse(body.toString('utf8')))
  } catch {
    return { response: apiError(400, 'PARAM_ERROR', '请求体不是合法的JSON') }
  }
  const due = next(found.api)
  if (due?.response !== undefined && !due.takesEffect) return { response: due.response, due }
  if (due?.takesEffect === false) return { response: { status: 0 }, due }
  const { privateKey: platformKey } = platform.keyFor(headers['wechatpay-serial'])
  const response = found.handle({ query: new URLSearchParams(search), body: json, platformKey })
  return { response: due?.response ?? response, due }
}
