import { type Clock, systemClock } from '../clock/clock.js'
import { withTimeout } from '../clock/timeout.js'
import { isWechatPayError, type TrustCode } from '../errors/errors.js'
import { ANSWERED, type Replies, type Resources } from '../generated/events.js'
import type { Logger } from '../observe/logger.js'
import { type ClaimStore, createMemoryClaimStore } from '../stores/claim-store.js'
import type { Incoming, Notification } from './open.js'

/**
 * What is done with a notification. When it returns, WeChat Pay is told that it has arrived; when it throws, WeChat Pay
 * sends it again. Its result is sent back only for the events that ask for data (`PARKING_FEE.QUERY_TRANS_INFO`, ...);
 * a `Response` is sent back for any.
 */
export type NotificationHandler<Type extends string = string> = (
  event: Notification<Type>,
) => HandlerResult<Type> | Promise<HandlerResult<Type>>
type HandlerResult<Type extends string> = Type extends keyof Replies ? Replies[Type] | Response : unknown

export interface ReceiveOptions {
  /**
   * By `event_type`. Where one of them begins with `v2.`, notices of APIv2 are taken too, and need apiV2Key; without one they
   * are refused, also with `otherwise`, which never gets what nobody has signed (`v2.refund-processed`).
   */
  readonly on?: { readonly [Type in keyof Resources]?: NotificationHandler<Type> | undefined } | undefined
  /** Everything else. Without it, an event that has no handler is refused, so that it is not lost unseen. */
  readonly otherwise?: NotificationHandler | undefined
  /** Default: in the memory of this process. */
  readonly claims?: ClaimStore | undefined
  /** Milliseconds after which the claim of a process that has died is free again. Default 5 minutes. */
  readonly lease?: number | undefined
}

/** What is to be answered. */
export interface NotificationReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Opens, claims, runs the handler and decides the answer. Never throws. */
export type Receive = (incoming: Incoming) => Promise<NotificationReply>

/** WeChat Pay waits for 5 s, and then counts the delivery as failed. */
const SLOW = 4500
const LEASE = 5 * 60_000
/** A store is asked before and after the handler, within those 5 s. */
const PATIENCE = 2000
const STORE = 'the claim store'
/** WeChat Pay sends again for little more than a day. */
const KEEP = 48 * 60 * 60_000

export interface Receiving extends ReceiveOptions {
  /** Of the ids: one store may serve several merchants. */
  readonly scope: string
  readonly log: Logger
  readonly clock?: Clock
  /** Whether its sender reads XML. */
  isNoticeV2?(incoming: Incoming): boolean
}

export function createReceive(open: (incoming: Incoming) => Promise<Notification>, options: Receiving): Receive {
  const { claims = createMemoryClaimStore(), lease = LEASE, log, scope, clock = systemClock } = options

  return async (incoming) => {
    let answers = JSON_ANSWERS
    let event: Notification
    try {
      if (options.isNoticeV2?.(incoming)) answers = XML_ANSWERS
      event = await open(incoming)
    } catch (error) {
      return refuse(error, log, answers)
    }
    const { id, event_type } = event
    const { fail, success } = answers
    const handler = handlerFor(event, options)
    if (handler === undefined) {
      log.error({ id, event_type }, `no handler for ${shown(event_type)}; add it to \`on\`, or give \`otherwise\``)
      return fail(501, 'no handler for this event_type')
    }
    // what asks for data is asked again because the answer was lost: it has to be answered again
    if (ANSWERED.has(event_type)) return run(handler, event, answers)

    const token = clock.nonce()
    const claimed = `${scope}:${id}`
    let isLate = false
    try {
      const claim = await withTimeout(PATIENCE, STORE, () => {
        const asked = Promise.resolve(claims.claim(claimed, token, lease))
        // one that comes when nobody waits any more is given back, and so is one that was made although its answer was lost
        const giveBack = () => claims.release(claimed, token)
        asked.then((late) => (isLate && late === 'ours' ? giveBack() : undefined), giveBack).catch(() => undefined)
        return asked
      })
      if (claim === 'done') return success()
      if (claim === 'running') return fail(409, 'this notification is being handled')
      if (claim !== 'ours') throw new TypeError(`a claim is ours, running or done, and not ${String(claim)}`)
    } catch (error) {
      isLate = true
      log.error({ err: error, id, event_type }, 'the claim store failed; the notification is refused and comes again')
      return fail(503, 'try again')
    }
    const reply = await run(handler, event, answers)
    const isDone = reply.status >= 200 && reply.status < 300
    try {
      await withTimeout(PATIENCE, STORE, () =>
        isDone ? claims.complete(claimed, token, KEEP) : claims.release(claimed, token),
      )
    } catch (error) {
      log.error({ err: error, id, event_type }, 'the claim store failed after the handler had run')
    }
    return reply
  }

  async function run(
    handler: NotificationHandler,
    event: Notification,
    { fail, success }: Answers,
  ): Promise<NotificationReply> {
    const { id, event_type } = event
    const timer = setTimeout(
      () =>
        log.warn(
          { id, event_type },
          `a handler takes longer than ${SLOW} ms; WeChat Pay gives up after 5 s and sends again`,
        ),
      SLOW,
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

/** Also that of another copy of the web's classes, as test environments have. */
function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === '[object Response]'
}

/** What nobody has signed is for whoever asked for it by its name. */
function handlerFor(
  { event_type, authenticated }: Notification,
  { on, otherwise }: ReceiveOptions,
): NotificationHandler | undefined {
  const own = on !== undefined && Object.hasOwn(on, event_type) ? on[event_type as keyof Resources] : undefined
  return (own as NotificationHandler | undefined) ?? (authenticated ? otherwise : undefined)
}

/** Any 4xx or 5xx makes WeChat Pay send again; the texts are fixed, so that nothing of the request comes back. */
export function refuse(error: unknown, log: Logger, { fail }: Answers = JSON_ANSWERS): NotificationReply {
  if (!isWechatPayError(error)) {
    log.error({ err: error }, `a notification could not be opened: ${summaryOf(error)}`)
    return fail(500, 'the notification could not be opened')
  }
  const { code } = error
  const level = error.name === 'TrustError' && !OUR_FAULT.has(code as TrustCode) ? 'warn' : 'error'
  log[level]({ err: error, code }, error.message)
  return fail(STATUSES.get(code as string) ?? 401, TEXTS.get(code as string) ?? 'the signature could not be verified')
}

const OUR_FAULT: ReadonlySet<TrustCode> = new Set<TrustCode>(['ERR_DECRYPT', 'ERR_MERCHANT'])
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

interface Answers {
  success(): NotificationReply
  fail(status: number, message: string): NotificationReply
}

const JSON_ANSWERS: Answers = { success: () => ({ status: 204, headers: {}, body: '' }), fail }
/** APIv2 reads no status, but exactly these bytes. */
const XML_ANSWERS: Answers = {
  success: () => xml(200, 'SUCCESS', 'OK'),
  fail: (status, message) => xml(status, 'FAIL', message),
}

function xml(status: number, code: string, message: string): NotificationReply {
  const body = `<xml><return_code><![CDATA[${code}]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`
  return { status, headers: { 'content-type': 'text/xml; charset=utf-8' }, body }
}

function json(status: number, value: unknown): NotificationReply {
  const body = JSON.stringify(value) as string | undefined
  if (body === undefined) throw new TypeError(`of a ${typeof value} JSON makes nothing; return a plain object`)
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
}

export function fail(status: number, message: string, headers: Record<string, string> = {}): NotificationReply {
  const reply = json(status, { code: 'FAIL', message })
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length'],
])

async function fromResponse(response: Response): Promise<NotificationReply> {
  if (response.status < 200) throw new TypeError('Response.error() is no answer; throw the error instead')
  // text is no longer packed, nor as long, as it was when somebody else sent it
  const headers = [...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name))
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() }
}

function summaryOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `something of type ${typeof error} was thrown`
  } catch {
    return 'an error was thrown that cannot be printed'
  }
}

// signed, but still not a text that may break a line of a log
function shown(eventType: string): string {
  return /^[\w.-]{1,80}$/.test(eventType) ? eventType : 'an event of a malformed type'
}
