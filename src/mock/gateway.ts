import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../clock/clock.js'
import type { ClientConfig } from '../index.js'
import { type Answer, type Answers, createAnswers, refusal } from './answers.js'
import { bills } from './bills.js'
import { createIdentity, type Identity, toPem } from './identity.js'
import { memberCards } from './member-cards.js'
import { createNotifier, type Notify } from './notifier.js'
import { orders } from './orders.js'
import { createPlatform, type MockPlatform, type Platform } from './platform.js'
import { createRecords, type MockRecord } from './records.js'
import { refunds } from './refunds.js'
import { createScenario, type Due, type MockScenario } from './scenario.js'
import { faultOf, sign, unsigned } from './signatures.js'
import { transfers } from './transfers.js'
import { prepareUploads, readForm, uploads } from './uploads.js'
import { createV2Answers, isV2Answer, isV2Path } from './v2.js'
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

/** What arrived, in order; the last 1,000. */
export interface MockRequest {
  readonly method: string
  /** Path and query as they stood on the request line. */
  readonly target: string
  /** As text, byte by byte as it arrived; left out where there was none, or more than 64 KB. */
  readonly body?: string
  /** What it was answered with; 0 where no answer was sent. */
  readonly status: number
}

/** What can be moved to another state. */
export type MockKind = 'order' | 'refund' | 'transfer'

export interface Mock extends MockScenario {
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
  /** By `out_trade_no`. A new one is `NOTPAY`; of 付款码支付 (`/pay/micropay`) `SUCCESS`. */
  readonly orders: ReadonlyMap<string, MockRecord>
  /** By `out_refund_no`. A new one is `PROCESSING`. */
  readonly refunds: ReadonlyMap<string, MockRecord>
  /** By `out_bill_no`. A new one is `WAIT_USER_CONFIRM`. */
  readonly transfers: ReadonlyMap<string, MockRecord>
  /**
   * Moves an order (`SUCCESS`, `CLOSED`, `USERPAYING`, ...), a refund (`SUCCESS`, `CLOSED`, `ABNORMAL`) or a transfer (`SUCCESS`,
   * `FAIL`, ...) to another state. One that is not there yet will have that state from its beginning.
   *
   * @param number the merchant's: `out_trade_no`, `out_refund_no`, `out_bill_no`
   * @example mock.settle('refund', '1217752501201407033233368018', 'SUCCESS')
   */
  settle(kind: MockKind, number: string, state: string): void
  close(): Promise<void>
}

const MAX_BODY = 16 * 1024 * 1024
const MAX_REQUESTS = 1000
const MAX_KEPT = 64 * 1024

/**
 * A WeChat Pay for tests and demos, on loopback, with keys made for this one run. It checks the signature of what
 * really arrived, and signs what it answers.
 *
 * Its limits: it knows importing, querying and modifying a member card; ordering (JSAPI, App, H5, Native; also as a
 * partner), querying and closing; refunds and merchant transfers, with their queries; uploads, whose files it compares
 * with their digests and forgets; the trade bill and the fund flow bill of any day, today's too, made of the paid orders and
 * the refunds that it has; the images of complaints, which are all the same; and the platform certificates. Of APIv2 it knows micropay, unifiedorder, orderquery,
 * closeorder, reverse, refund and refundquery; no connection is asked for a client certificate. It checks few business
 * rules: a refund needs no paid order. Nobody pays but `settle()`, and who shows a code at the till.
 *
 * @example
 * const mock = await startMock()
 * const instance = createClient(mock.clientConfig)
 * await mock.close()
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const identity = await createIdentity()
  const platform = createPlatform(identity.platformCertificate, identity.platformPublicKey, identity.apiV3Key)
  const books = {
    order: createRecords('NOTPAY'),
    refund: createRecords('PROCESSING'),
    transfer: createRecords('WAIT_USER_CONFIRM'),
  }
  const answers = createAnswers({
    ...memberCards(),
    ...orders(identity.mchid, books.order),
    ...refunds(books.refund),
    ...transfers(identity.mchid, books.transfer),
    ...uploads(identity),
    ...bills({ ...identity, url: () => url }, books.order, books.refund),
    /** @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
    'GET /v3/certificates': () => ({ status: 200, body: platform.list() }),
  })
  const v2 = createV2Answers(identity, { ...v2Orders(books.order), ...v2Refunds(books.refund) })
  const { next, fail, recover } = createScenario([...answers.apis, ...v2.apis])
  const requests: MockRequest[] = []
  const keep = ({ method = '', url: target = '' }: IncomingMessage, body: Buffer | undefined, status: number) => {
    const text = body !== undefined && body.length > 0 && body.length <= MAX_KEPT ? { body: body.toString() } : {}
    requests.push({ method, target, ...text, status })
    if (requests.length > MAX_REQUESTS) requests.shift()
  }
  const server = createServer((request, response) => {
    answerTo(request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 8000 // as WeChat Pay's
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
    orders: books.order.all,
    refunds: books.refund.all,
    transfers: books.transfer.all,
    settle(kind, number, state) {
      books[kind].settle(number, state)
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

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    if (request.headers['content-type']?.startsWith('multipart/')) await prepareUploads()
    const { method = '', url: target = '' } = request
    const [pathname = ''] = target.split('?', 1)
    const { answer, due } =
      body === undefined
        ? { answer: refusal(413, 'INVALID_REQUEST', '请求体过大'), due: undefined }
        : isV2Path(pathname)
          ? v2.answer(method, pathname, body, next)
          : decide(request, body, { identity, platform, answers, next })
    const lost = due?.spoilt === 'reset' || due?.spoilt === 'hang'
    keep(request, body, lost ? 0 : answer.status)
    if (due !== undefined && due.delay > 0) await sleep(due.delay, undefined, { ref: false })
    deliver(request, response, answer, platform, due?.spoilt)
  }
}

function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  platform: Platform,
  spoilt: Due['spoilt'],
): void {
  if (spoilt === 'hang') return
  const isV2 = isV2Answer(answer)
  const file = isV2 ? undefined : answer.bytes
  const text = isV2 ? answer.xml : answer.body === undefined ? '' : JSON.stringify(answer.body)
  const bytes = file === undefined ? Buffer.from(text) : Buffer.from(file)
  // of no body there is no half
  if (spoilt === 'reset' || (spoilt === 'cut' && bytes.length === 0)) {
    request.socket.resetAndDestroy()
    return
  }
  response.statusCode = answer.status
  response.setHeader('Request-ID', `${systemClock.nonce().toUpperCase()}-0`)
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value)
  if (bytes.length > 0 && file === undefined)
    response.setHeader('Content-Type', isV2 ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
  // an error answer carries no signature, as WeChat Pay's
  if (!isV2 && file === undefined && answer.status < 300 && spoilt !== 'unsigned') {
    sign(response, bytes, platform.keyFor(request.headers['wechatpay-serial']), spoilt === 'probe')
  }
  if (spoilt !== 'cut') {
    response.end(bytes)
    return
  }
  response.setHeader('Content-Length', bytes.length)
  response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy())
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
  readonly answers: Answers
  readonly next: (api: string) => Due | undefined
}

function decide(
  request: IncomingMessage,
  body: Buffer,
  { identity, platform, answers, next }: Parts,
): { answer: Answer; due?: Due | undefined } {
  const { method = '', url: target = '', headers } = request
  if (!headers.accept || !headers['user-agent'])
    return { answer: refusal(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent') }
  const form = readForm(headers['content-type'], body)
  // of an upload only that part is signed
  const signed = form === undefined ? body : (form.get('meta')?.bytes ?? Buffer.alloc(0))
  const fault = faultOf(headers.authorization, method, target, signed, identity)
  if (fault !== undefined) return { answer: unsigned(fault, method, target, signed) }
  const [pathname = '', search = ''] = target.split('?', 2)
  const found = answers.find(method, pathname)
  if (typeof found === 'number') return { answer: { status: found } } // as WeChat Pay: an empty body
  let json: unknown
  try {
    json = form ?? (body.length === 0 ? undefined : JSON.parse(body.toString('utf8')))
  } catch {
    return { answer: refusal(400, 'PARAM_ERROR', '请求体不是合法的JSON') }
  }
  const due = next(found.api)
  if (due?.answer !== undefined && !due.acts) return { answer: due.answer, due }
  if (due?.acts === false) return { answer: { status: 0 }, due }
  const { privateKey: platformKey } = platform.keyFor(headers['wechatpay-serial'])
  const answer = found.answer({ query: new URLSearchParams(search), body: json, platformKey })
  return { answer: due?.answer ?? answer, due }
}
