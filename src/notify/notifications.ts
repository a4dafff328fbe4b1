import { UsageError } from '../errors/errors.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { NOTICES_V2 } from '../generated/events.js'
import { type Emit, silent } from '../observe/events.js'
import { type Check, callback, integer, MAX_TIMEOUT, objectWith } from '../options/checks.js'
import { defineOptions, type OptionTable } from '../options/options.js'
import { isObject } from '../options/record.js'
import type { ClaimStore } from '../stores/claim-store.js'
import type { BodyLimits } from './body.js'
import { type ExpressHandler, toExpress } from './express.js'
import { type FastifyPlugin, toFastify } from './fastify.js'
import { type KoaMiddleware, toKoa } from './koa.js'
import { type Incoming, isNoticeV2, type Notification, type OpenOptions, openNotification } from './open.js'
import {
  createReceive,
  type NotificationHandler,
  type NotificationReply,
  type ReceiveOptions,
  type Receiving,
  rejectNotification,
} from './receive.js'
import { toWeb, type WebHandler } from './web.js'

export interface NotificationsOptions extends ReceiveOptions, BodyLimits {
  /** Further merchants whose notifications are accepted, besides the merchant of the client. */
  readonly mchids?: readonly string[] | undefined
}

/** Receives notifications. Register one of its adapters at the path of `notify_url`. */
export interface Notifications {
  /** `app.post('/notify', notifications.express)`; also for Nest, the pages router of Next, and node:http. */
  readonly express: ExpressHandler
  /** `router.post('/notify', notifications.koa)` */
  readonly koa: KoaMiddleware
  /** `app.register(notifications.fastify, { url: '/notify' })` */
  readonly fastify: FastifyPlugin
  /** `export const POST = notifications.web` in Next, `app.post('/notify', (c) => notifications.web(c.req.raw))` in Hono. */
  readonly web: WebHandler
  /**
   * For other frameworks: verifies, decrypts and claims a notification, runs its handler, and returns the response.
   * Never throws.
   */
  receive(incoming: Incoming): Promise<NotificationReply>
  /** Verifies and decrypts only. @throws TrustError; @throws UsageError `ERR_NOTIFICATION_BODY` */
  open(incoming: Incoming): Promise<Notification>
}

export function createNotifications(
  options: NotificationsOptions,
  opening: Omit<OpenOptions, 'mchids'> & { readonly apiV2Key?: string | undefined },
  client: { readonly mchid: string; readonly emit?: Emit } & Pick<Receiving, 'log' | 'clock'>,
): Notifications {
  const own = readOptions(options)
  const { mchids = [], maxBodyLength, bodyTimeout } = own
  const { mchid, log, emit = silent, clock } = client
  const known = new Set([mchid, ...mchids])
  const opened = opener(own, { ...opening, mchids: known })
  const open = async (incoming: Incoming): Promise<Notification> => {
    const notification = await opened.open(incoming)
    const { id, event_type } = notification
    emit('notification.received', () => ({ id, event_type }))
    return notification
  }
  const { isNoticeV2 } = opened
  const receive = createReceive(
    open,
    Object.assign(own, { log, scope: mchid, ...(clock && { clock }), ...(isNoticeV2 && { isNoticeV2 }) }),
  )
  const adapter = { receive, reject: (error: unknown) => rejectNotification(error, log), maxBodyLength, bodyTimeout }
  return {
    express: toExpress(adapter),
    koa: toKoa(adapter),
    fastify: toFastify(adapter),
    web: toWeb(adapter),
    receive,
    open,
  }
}

/** Accepts notifications of APIv2 only if `on` has a handler for one of them; `otherwise` is not enough. */
function opener(
  { on = {} }: NotificationsOptions,
  { apiV2Key, ...opening }: OpenOptions & { readonly apiV2Key?: string | undefined },
): { open(incoming: Incoming): Promise<Notification>; isNoticeV2?: typeof isNoticeV2 } {
  const { apiV3Key, mchids } = opening
  const handled = Object.entries(on).flatMap(([type, handler]) => (handler === undefined ? [] : [type]))
  const ofV2 = handled.filter((type) => type.startsWith(V2))
  const needsV3Key = handled.length === 0 || handled.some((type) => NOTICES_V2[type]?.eventType ?? !type.startsWith(V2))
  if (apiV3Key === undefined && needsV3Key) rejectConfig('`apiV3Key` is required: notifications are encrypted with it')
  if (ofV2.length === 0) return { open: (incoming) => openNotification(incoming, opening) }
  if (apiV2Key === undefined) return rejectConfig('`apiV2Key` is required: notifications of APIv2 are signed with it')
  return {
    isNoticeV2,
    async open(incoming) {
      if (!isNoticeV2(incoming)) return openNotification(incoming, opening)
      const { openNoticeV2 } = await import('./open-v2.js')
      return openNoticeV2(incoming, { apiV2Key, apiV3Key, mchids })
    },
  }
}

function rejectConfig(message: string): never {
  throw new UsageError('ERR_CONFIG', message)
}

const V2 = 'v2.'
/** Event names of APIv2, including those of failures. */
const NAMES_V2: ReadonlySet<string> = new Set(
  Object.entries(NOTICES_V2).flatMap(([name, { failed }]) => (failed === undefined ? [name] : [name, failed])),
)

const handlers: Check<NonNullable<NotificationsOptions['on']>> = (value, name, reject) => {
  if (Object.prototype.toString.call(value) !== '[object Object]')
    reject(`\`${name}\` must be a plain object; pass { 'TRANSACTION.SUCCESS': async (event) => {} }`)
  for (const [type, handler] of Object.entries(value as object)) {
    if (handler !== undefined && typeof handler !== 'function')
      reject(`the handler of ${/^[\w.-]{1,80}$/.test(type) ? type : 'an event'} must be a function`)
    if (type.startsWith(V2) && !NAMES_V2.has(type))
      reject(
        `\`${name}\` has a handler for an unknown notification of APIv2; the names are ${[...NAMES_V2].join(', ')}`,
      )
  }
  return value as NonNullable<NotificationsOptions['on']>
}
const merchantIds: Check<readonly string[]> = (value, name, reject) =>
  Array.isArray(value) && value.every((mchid) => typeof mchid === 'string')
    ? value
    : reject(`\`${name}\` must be an array of strings; pass ['1900000109']`)

// the order of the checks
const OPTIONS = defineOptions({
  on: handlers,
  otherwise: callback<NotificationHandler>(),
  claims: objectWith<ClaimStore>(['claim', 'complete', 'release'], 'pass createRedisClaimStore(client)'),
  mchids: merchantIds,
  lease: integer(MAX_TIMEOUT, 1, 'milliseconds'),
  maxBodyLength: integer(2 ** 31 - 1, 1, 'bytes'),
  bodyTimeout: integer(MAX_TIMEOUT, 1, 'milliseconds'),
} satisfies OptionTable & Record<keyof NotificationsOptions, unknown>)

/** @throws UsageError `ERR_OPTION` */
function readOptions(given: unknown): NotificationsOptions {
  const reject: Reject = rejectWith('ERR_OPTION', 'notifications()')
  if (!isObject(given))
    reject("pass one object with your handlers: { on: { 'TRANSACTION.SUCCESS': async (event) => {} } }")
  return OPTIONS.read(given, reject)
}
