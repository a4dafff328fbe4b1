import { type Clock, systemClock } from '../clock/clock.js'
import { withTimeout } from '../clock/timeout.js'
import { isWechatPayError, type TrustCode } from '../errors/errors.js'
import { ANSWERED, type Replies, type Resources } from '../generated/events.js'
import type { Logger } from '../observe/logger.js'
import { type ClaimStore, createMemoryClaimStore } from '../stores/claim-store.js'
import type { Incoming, Notification } from './open.js'

/**
 * Handles a notification. When the handler returns, the notification is confirmed; when it throws, WeChat Pay sends the
 * notification again. The result is sent only for events that require data (`PARKING_FEE.QUERY_TRANS_INFO`, ...), a
 * `Response` for every event.
 */
export type NotificationHandler<Type extends string = string> = (
  event: Notification<Type>,
) => HandlerResult<Type> | Promise<HandlerResult<Type>>
type HandlerResult<Type extends string> = Type extends keyof Replies ? Replies[Type] | Response : unknown

export interface ReceiveOptions {
  /**
   * Handlers by `event_type`. With a handler for a type that begins with `v2.`, notifications of APIv2 are accepted and
   * `apiV2Key` is required; without such a handler they are rejected, even if there is `otherwise`.
   */
  readonly on?: { readonly [Type in keyof Resources]?: NotificationHandler<Type> | undefined } | undefined
  /**
   * Handler for all other signed events; the unsigned `v2.refund-processed` needs a handler in `on`. Without `otherwise`,
   * an event without a handler is rejected, so that WeChat Pay sends it again.
   */
  readonly otherwise?: NotificationHandler | undefined
  /** Prevents duplicates from being handled again. Default: a store in the memory of this process. */
  readonly claims?: ClaimStore | undefined
  /** Milliseconds after which a claim expires, for example because its process has died. Default 5 minutes. */
  readonly lease?: number | undefined
}

/** The HTTP response to a notification. */
export interface NotificationReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Verifies, decrypts and claims a notification, runs its handler, and returns the response. Never throws. */
export type Receive = (incoming: Incoming) => Promise<NotificationReply>

/** All in milliseconds. WeChat Pay waits for 5 s, and then counts the delivery as failed. */
const SLOW_HANDLER = 4500
/** The store is used before and after the handler, within those 5 s. */
const STORE_TIMEOUT = 2000
const LEASE = 5 * 60_000
/** WeChat Pay repeats a notification for little more than a day. */
const KEEP = 48 * 60 * 60_000
const STORE = 'the claim store'

export interface Receiving extends ReceiveOptions {
  /** Prefix of the ids, because several merchants may share one store. */
  readonly scope: string
  readonly log: Logger
  readonly clock?: Clock
  /** Returns whether the sender requires a response in XML. */
  isNoticeV2?(incoming: Incoming): boolean
}

export function createReceive(open: (incoming: Incoming) => Promise<Notification>, options: Receiving): Receive {
  const { claims = createMemoryClaimStore(), lease = LEASE, log, scope, clock = systemClock } = options

  return async (incoming) => {
    let replies = JSON_REPLIES
    let event: Notification
    try {
      if (options.isNoticeV2?.(incoming)) replies = XML_REPLIES
      event = await open(incoming)
    } catch (error) {
      return rejectNotification(error, log, replies)
    }
    const { id, event_type } = event
    const { fail, success } = replies
    const handler = handlerFor(event, options)
    if (handler === undefined) {
      log.error(
        { id, event_type },
        `there is no handler for ${shown(event_type)}; add one to \`on\`, or set \`otherwise\``,
      )
      return fail(501, 'no handler for this event_type')
    }
    // no claim: WeChat Pay repeats a request for data after it has lost the response, and requires the data again
    if (ANSWERED.has(event_type)) return run(handler, event, replies)

    const token = clock.nonce()
    const claimId = `${scope}:${id}`
    let isRejected = false
    try {
      const claim = await withTimeout(STORE_TIMEOUT, STORE, () => {
        const claiming = Promise.resolve(claims.claim(claimId, token, lease))
        // releases a claim that arrives after the timeout, and one that may exist although the response was lost
        const release = () => claims.release(claimId, token)
        claiming
          .then((claim) => (isRejected && claim === 'ours' ? release() : undefined), release)
          .catch(() => undefined)
        return claiming
      })
      if (claim === 'done') return success()
      if (claim === 'running') return fail(409, 'this notification is being handled')
      if (claim !== 'ours') throw new TypeError(`claim() must return 'ours', 'running' or 'done', not ${String(claim)}`)
    } catch (error) {
      isRejected = true
      log.error(
        { err: error, id, event_type },
        'the claim store failed; the notification is rejected, and WeChat Pay sends it again',
      )
      return fail(503, 'try again')
    }
    const reply = await run(handler, event, replies)
    const isDone = reply.status >= 200 && reply.status < 300
    try {
      await withTimeout(STORE_TIMEOUT, STORE, () =>
        isDone ? claims.complete(claimId, token, KEEP) : claims.release(claimId, token),
      )
    } catch (error) {
      log.error({ err: error, id, event_type }, 'the claim store failed after the handler had run')
    }
    return reply
  }

  async function run(
    handler: NotificationHandler,
    event: Notification,
    { fail, success }: ReplyFormat,
  ): Promise<NotificationReply> {
    const { id, event_type } = event
    const timer = setTimeout(
      () =>
        log.warn(
          { id, event_type },
          `a handler is still running after ${SLOW_HANDLER} ms; WeChat Pay stops waiting after 5 s and sends the notification again`,
        ),
      SLOW_HANDLER,
    )
    timer.unref()
    try {
      const result: unknown = await handler(event)
      if (isResponse(result)) return await fromResponse(result)
      return ANSWERED.has(event_type) && result !== undefined ? json(200, result) : success()
    } catch (error) {
      log.error({ err: error, id, event_type }, `the handler of ${shown(event_type)} failed: ${summaryOf(error)}`)
      return fail(500, 'the handler failed')
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Returns whether the value is a `Response`, including one of another realm, as in test environments. */
function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]'
}

/** Finds the handler of an event. An unsigned event requires a handler of its own. */
function handlerFor(
  { event_type, authenticated }: Notification,
  { on, otherwise }: ReceiveOptions,
): NotificationHandler | undefined {
  const own = on !== undefined && Object.hasOwn(on, event_type) ? on[event_type as keyof Resources] : undefined
  return (own as NotificationHandler | undefined) ?? (authenticated ? otherwise : undefined)
}

/**
 * Logs an error and returns the response. WeChat Pay repeats a notification after any 4xx or 5xx. The messages are fixed,
 * so that they repeat nothing of the request.
 */
export function rejectNotification(
  error: unknown,
  log: Logger,
  { fail }: ReplyFormat = JSON_REPLIES,
): NotificationReply {
  if (!isWechatPayError(error)) {
    log.error({ err: error }, `a notification could not be opened: ${summaryOf(error)}`)
    return fail(500, 'the notification could not be opened')
  }
  const { code } = error
  const level = error.name === 'TrustError' && !CONFIGURATION_CODES.has(code as TrustCode) ? 'warn' : 'error'
  log[level]({ err: error, code }, error.message)
  return fail(STATUSES.get(code as string) ?? 401, TEXTS.get(code as string) ?? 'the signature could not be verified')
}

/** Errors of our configuration. Others are probably forgeries. */
const CONFIGURATION_CODES: ReadonlySet<TrustCode> = new Set<TrustCode>(['ERR_DECRYPT', 'ERR_MERCHANT'])
const STATUSES: ReadonlyMap<string, number> = new Map([
  ['ERR_NOTIFICATION_FORMAT', 400],
  ['ERR_MERCHANT', 403],
  ['ERR_DECRYPT', 500],
  ['ERR_ALGORITHM', 500],
  ['ERR_NOTIFICATION_BODY', 500],
])
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['ERR_NOTIFICATION_FORMAT', 'the notification is malformed'],
  ['ERR_MERCHANT', 'the notification is for another merchant'],
  ['ERR_DECRYPT', 'the notification cannot be decrypted'],
  ['ERR_ALGORITHM', 'the notification cannot be decrypted'],
  ['ERR_NOTIFICATION_BODY', 'the body cannot be verified'],
])

/** Builds the responses of a version of the API. */
interface ReplyFormat {
  success(): NotificationReply
  fail(status: number, message: string): NotificationReply
}

const JSON_REPLIES: ReplyFormat = { success: () => ({ status: 204, headers: {}, body: '' }), fail }
/** APIv2 ignores the status and requires exactly these bytes. */
const XML_REPLIES: ReplyFormat = {
  success: () => xml(200, 'SUCCESS', 'OK'),
  fail: (status, message) => xml(status, 'FAIL', message),
}

function xml(status: number, code: string, message: string): NotificationReply {
  const body = `<xml><return_code><![CDATA[${code}]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`
  return { status, headers: { 'content-type': 'text/xml; charset=utf-8' }, body }
}

function json(status: number, value: unknown): NotificationReply {
  const body = JSON.stringify(value) as string | undefined
  if (body === undefined) throw new TypeError(`a ${typeof value} cannot be converted to JSON; return a plain object`)
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
}

export function fail(status: number, message: string, headers: Record<string, string> = {}): NotificationReply {
  const reply = json(status, { code: 'FAIL', message })
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

/** Headers of one connection, which are not valid for the response. */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length'],
])

async function fromResponse(response: Response): Promise<NotificationReply> {
  if (response.status < 200) throw new TypeError('Response.error() cannot be sent; throw an error instead')
  // text() has decompressed the body: its encoding and length have changed
  const headers = [...response.headers].filter(([name]) => !CONNECTION_HEADERS.has(name))
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() }
}

function summaryOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `something of type ${typeof error} was thrown`
  } catch {
    return 'an error was thrown that cannot be printed'
  }
}

// a signed event_type may still contain line breaks
function shown(eventType: string): string {
  return /^[\w.-]{1,80}$/.test(eventType) ? eventType : 'an event with an invalid type'
}
