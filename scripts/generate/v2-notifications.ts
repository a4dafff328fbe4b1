import type { CataloguedEvent } from '../../src/catalogue/event.js'
import type { ObjectSchema, Schema } from '../../src/catalogue/operation.js'

type Properties = Readonly<Record<string, Schema>>

/** A notification of APIv2 with its parts: most have no event type and are identified by their members. */
export interface NotificationV2 {
  readonly event: CataloguedEvent
  /** The members of the XML in the request. */
  readonly outer: ObjectSchema
  /** The resource for the receiver. */
  readonly resource: Schema
  /** `true` if the resource is XML, `false` if it is JSON. */
  readonly xml: boolean
  /** The name of the notification if its result is FAIL; it must differ from the name of the success. */
  readonly failed: string | undefined
}

export function notificationsV2Of(events: readonly CataloguedEvent[]): NotificationV2[] {
  return events.filter(({ version }) => version === 'v2').map(toNotification)
}

function toNotification(event: CataloguedEvent): NotificationV2 {
  const { id, body, envelope, resource = { type: 'object' } } = event
  const outer = envelope ?? body ?? fail(event, 'has neither body nor envelope')
  // the id is a key in the same object as the event types of APIv3
  if (!/^v2\.[\w.-]+$/.test(id)) fail(event, 'does not begin with v2.')
  const [member, inner] = encryptedOf(outer) ?? []
  if (event.sign === false && inner === undefined)
    fail(event, 'is neither signed nor encrypted, so it cannot be verified')
  const { [member ?? '']: _, ...beside } = outer.properties ?? {}
  const whole = { ...outer, properties: { ...beside, ...inner?.properties } }
  return {
    event,
    outer,
    resource: envelope === undefined ? whole : resource,
    xml: envelope === undefined,
    failed: id.endsWith('-success') ? id.replace(/success$/, 'failed') : undefined,
  }
}

function encryptedOf({ properties = {} }: Schema): [member: string, inner: ObjectSchema] | undefined {
  const found = Object.entries(properties).find(([, { encrypted }]) => encrypted === 'aes-256-ecb:md5(apiv2-key)')
  return found?.[1].plaintext && [found[0], found[1].plaintext as ObjectSchema]
}

/** Prints the rules that identify and verify each notification. */
export function printNotificationsV2(notifications: readonly NotificationV2[]): string {
  const lines = notifications.map(
    (notification) => `  '${notification.event.id}': ${literal(factsOf(notification, notifications))},\n`,
  )
  return `
/** The properties of a notification of APIv2. */
export interface NoticeV2 {
  readonly title: string
  /** The notification has all these members; at least one belongs to no other notification. */
  readonly members: readonly string[]
  /** Set if the notification has an event type and is encrypted with the APIv3 key. */
  readonly eventType?: string
  /** The only sign type of the notification. */
  readonly signType?: 'HMAC-SHA256'
  /** The encrypted member of an unsigned notification, and the documented members beside it. */
  readonly encrypted?: { readonly member: string; readonly beside: readonly string[] }
  /** The name of the notification if its result is FAIL. */
  readonly failed?: string
  /** The member with the time of the event. */
  readonly time?: string
}

/** By the name of the handler. */
export const NOTICES_V2: Readonly<Record<string, NoticeV2>> = {
${lines.join('')}}
`
}

function factsOf(notification: NotificationV2, all: readonly NotificationV2[]): object {
  const { event, outer, failed } = notification
  const { title = '', eventType } = event
  const properties = outer.properties ?? {}
  const [member, inner] = encryptedOf(outer) ?? []
  const signTypes = (properties['sign_type'] ?? properties['algorithm'])?.enum ?? []
  const time = timeOf(inner ?? outer)
  return {
    title,
    members: membersOf(notification, all),
    ...(eventType !== undefined && { eventType }),
    ...(signTypes.length === 1 && signTypes[0] === 'HMAC-SHA256' && { signType: 'HMAC-SHA256' }),
    ...(member !== undefined && {
      encrypted: { member, beside: Object.keys(properties).filter((name) => name !== member) },
    }),
    ...(failed !== undefined && { failed }),
    ...(time !== undefined && { time }),
  }
}

const OUTCOMES: readonly string[] = ['return_code', 'result_code']

/** Returns the required members that no other notification has, and the required result codes. */
function membersOf({ event, outer }: NotificationV2, all: readonly NotificationV2[]): string[] {
  const { required = [] } = outer
  const others = all.filter((other) => other.event !== event && !(isNamed(other) && event.eventType !== undefined))
  const own = required.filter((name) => !others.some((other) => name in propertiesOf(other)))
  if (own.length === 0) fail(event, 'has no required member of its own')
  return required.filter((name) => OUTCOMES.includes(name) || own.includes(name))
}

function isNamed({ event }: NotificationV2): boolean {
  return event.eventType !== undefined
}

function propertiesOf({ outer }: NotificationV2): Properties {
  return outer.properties ?? {}
}

function timeOf({ properties = {}, required = [] }: Schema): string | undefined {
  const names = [...required, ...Object.keys(properties)]
  return names.find((name) => /time(?:_end)?$/.test(name))
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return `'${String(value)}'`
  const members = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`)
  return `{ ${members.join(', ')} }`
}

function fail({ id }: CataloguedEvent, reason: string): never {
  throw new Error(`${id}: a notification of APIv2 that ${reason}`)
}
