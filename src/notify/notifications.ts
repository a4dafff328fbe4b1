import { UsageError } from '../errors/errors.js'
import { NOTICES_V2 } from '../generated/events.js'
import { type Emit, silent } from '../observe/events.js'
import type { BodyLimits } from './body.js'
import { type ExpressHandler, toExpress } from './express.js'
import { type FastifyPlugin, toFastify } from './fastify.js'
import { type KoaMiddleware, toKoa } from './koa.js'
import { type Incoming, isNoticeV2, type Notification, type OpenOptions, openNotification } from './open.js'
import { createReceive, type NotificationReply, type ReceiveOptions, type Receiving, refuse } from './receive.js'
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
  const own = checkOptions(options)
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
  const adapter = { receive, refuse: (error: unknown) => refuse(error, log), maxBodyLength, bodyTimeout }
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
  if (apiV3Key === undefined && needsV3Key) refuseConfig('`apiV3Key` is required: notifications are encrypted with it')
  if (ofV2.length === 0) return { open: (incoming) => openNotification(incoming, opening) }
  if (apiV2Key === undefined) return refuseConfig('`apiV2Key` is required: notifications of APIv2 are signed with it')
  return {
    isNoticeV2,
    async open(incoming) {
      if (!isNoticeV2(incoming)) return openNotification(incoming, opening)
      const { openNoticeV2 } = await import('./open-v2.js')
      return openNoticeV2(incoming, { apiV2Key, apiV3Key, mchids })
    },
  }
}

function refuseConfig(message: string): never {
  throw new UsageError('ERR_CONFIG', message)
}

const V2 = 'v2.'
/** Event names of APIv2, including those of failures. */
const NAMES_V2: ReadonlySet<string> = new Set(
  Object.entries(NOTICES_V2).flatMap(([name, { failed }]) => (failed === undefined ? [name] : [name, failed])),
)

const OPTIONS: ReadonlySet<string> = new Set([
  'on',
  'otherwise',
  'claims',
  'lease',
  'mchids',
  'maxBodyLength',
  'bodyTimeout',
] satisfies (keyof NotificationsOptions)[])

/** Own members only: a polluted Object.prototype takes nobody's notifications, and confirms none. */
function checkOptions(options: NotificationsOptions): NotificationsOptions {
  const refuseOption: (message: string) => never = (message) => {
    throw new UsageError('ERR_OPTION', message)
  }
  if (typeof options !== 'object' || options === null)
    refuseOption(
      "notifications() needs its handlers: notifications({ on: { 'TRANSACTION.SUCCESS': async (event) => {} } })",
    )
  for (const name of Object.keys(options)) {
    if (!OPTIONS.has(name))
      refuseOption(`notifications() has no option of that name; they are ${[...OPTIONS].join(', ')}`)
  }
  const own: NotificationsOptions = Object.assign(Object.create(null), options)
  const { on = {}, otherwise, claims, mchids = [] } = own
  if (Object.prototype.toString.call(on) !== '[object Object]')
    refuseOption("on is not a plain object; write { 'TRANSACTION.SUCCESS': async (event) => {} }")
  for (const [type, handler] of [...Object.entries(on), ['otherwise', otherwise] as const]) {
    if (handler !== undefined && typeof handler !== 'function')
      refuseOption(`the handler of ${/^[\w.-]{1,80}$/.test(type) ? type : 'an event'} is not a function`)
    if (type.startsWith(V2) && !NAMES_V2.has(type))
      refuseOption(`on has a handler for a notice of APIv2 that is not known; they are ${[...NAMES_V2].join(', ')}`)
  }
  for (const step of ['claim', 'complete', 'release'] as const) {
    if (claims !== undefined && typeof claims?.[step] !== 'function')
      refuseOption('claims is not a ClaimStore; give createRedisClaimStore(client), or { claim, complete, release }')
  }
  if (!Array.isArray(mchids) || mchids.some((mchid) => typeof mchid !== 'string'))
    refuseOption("mchids is not an array of strings; write ['1900000109']")
  for (const name of ['lease', 'maxBodyLength', 'bodyTimeout'] as const) {
    const value = own[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value < 2 ** 31))
      refuseOption(`${name} is a number of ${name === 'maxBodyLength' ? 'bytes' : 'milliseconds'} from 1 on`)
  }
  return own
}
