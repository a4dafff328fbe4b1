import type { CataloguedEvent } from '../../src/catalogue/event.js'
import type { ObjectSchema, Schema } from '../../src/catalogue/operation.js'

type Properties = Readonly<Record<string, Schema>>

/** A notice of APIv2 with its parts: most have no event type, and are told by their members. */
export interface NoticeV2 {
  readonly event: CataloguedEvent
  /** What is in the XML that arrives. */
  readonly outer: ObjectSchema
  /** What the receiver gets of it, and whether that is XML or JSON. */
  readonly resource: Schema
  readonly xml: boolean
  /** How it is called where it says FAIL: nobody may take it for the one that tells of a success. */
  readonly failed: string | undefined
}

export function noticesV2Of(events: readonly CataloguedEvent[]): NoticeV2[] {
  return events.filter(({ version }) => version === 'v2').map(toNotice)
}

function toNotice(event: CataloguedEvent): NoticeV2 {
  const { id, body, envelope, resource = { type: 'object' } } = event
  const outer = envelope ?? body ?? fail(event, 'has neither body nor envelope')
  // it is a key beside the event types of APIv3
  if (!/^v2\.[\w.-]+$/.test(id)) fail(event, 'does not begin with v2.')
  const [member, inner] = encryptedOf(outer) ?? []
  if (event.sign === false && inner === undefined)
    fail(event, 'is neither signed nor encrypted: nothing tells who sent it')
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

/** How each is told and believed. */
export function printNoticesV2(notices: readonly NoticeV2[]): string {
  const lines = notices.map((notice) => `  '${notice.event.id}': ${literal(factsOf(notice, notices))},\n`)
  return `
/** What is known of a notice of APIv2. */
export interface NoticeV2 {
  readonly title: string
  /** It has all of these; those of no other notice are among them. */
  readonly members: readonly string[]
  /** Where it has a name of its own, and is encrypted with the APIv3 key. */
  readonly eventType?: string
  /** The only one that it is signed with. */
  readonly signType?: 'HMAC-SHA256'
  /** The member with which it is encrypted instead of signed, and what is documented beside it. */
  readonly encrypted?: { readonly member: string; readonly beside: readonly string[] }
  /** How it is called where it says FAIL. */
  readonly failed?: string
  /** The member that says when it happened. */
  readonly time?: string
}

/** By the name under which its handler is found. */
export const NOTICES_V2: Readonly<Record<string, NoticeV2>> = {
${lines.join('')}}
`
}

function factsOf(notice: NoticeV2, all: readonly NoticeV2[]): object {
  const { event, outer, failed } = notice
  const { title = '', eventType } = event
  const properties = outer.properties ?? {}
  const [member, inner] = encryptedOf(outer) ?? []
  const signTypes = (properties['sign_type'] ?? properties['algorithm'])?.enum ?? []
  const time = timeOf(inner ?? outer)
  return {
    title,
    members: membersOf(notice, all),
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

/** What is required of it and unknown elsewhere, and where it has to say how it went. */
function membersOf({ event, outer }: NoticeV2, all: readonly NoticeV2[]): string[] {
  const { required = [] } = outer
  const others = all.filter((other) => other.event !== event && !(isNamed(other) && event.eventType !== undefined))
  const own = required.filter((name) => !others.some((other) => name in propertiesOf(other)))
  if (own.length === 0) fail(event, 'has no required member that no other notice has')
  return required.filter((name) => OUTCOMES.includes(name) || own.includes(name))
}

function isNamed({ event }: NoticeV2): boolean {
  return event.eventType !== undefined
}

function propertiesOf({ outer }: NoticeV2): Properties {
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
  throw new Error(`${id}: a notice of APIv2 that ${reason}`)
}
