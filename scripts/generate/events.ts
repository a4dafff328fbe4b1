import type { CataloguedEvent } from '../../src/catalogue/event.js'
import type { Schema } from '../../src/catalogue/operation.js'
import { HEAD } from './head.js'
import { comment, printMembers, printType } from './schema.js'
import { notificationsV2Of, printNotificationsV2 } from './v2-notifications.js'

const SIDE = { request: false, xml: false }

/** Returns the documented notification of each APIv3 event type; an alias has that of its target. */
export function notificationsOf(events: readonly CataloguedEvent[]): Map<string, CataloguedEvent> {
  const known = new Map<string, CataloguedEvent>()
  for (const event of events) {
    const { version, eventType, resource } = event
    if (version !== 'v3' || eventType === undefined) continue
    const before = known.get(eventType)
    // a brand's and a partner's notification can share one type: the documented one is used
    if (before === undefined || (before.resource === undefined && resource !== undefined)) known.set(eventType, event)
  }
  return new Map([...known].map(([type, event]) => [type, known.get(event.aliasOf ?? type) ?? event]))
}

/** Prints the types of notifications by event type, and by id for APIv2 with the rules that identify them. */
export function printEvents(events: readonly CataloguedEvent[]): string {
  const types = new Map<string, string>()
  const resources: string[] = []
  const replies: string[] = []
  const answered: string[] = []
  const add = ({ id }: CataloguedEvent, name: string, text: string): void => {
    if (types.has(name)) throw new Error(`${id}: two notifications have the same type name ${name}`)
    types.set(name, text)
  }
  for (const [type, event] of notificationsOf(events)) {
    const { eventType = type, resource, reply } = event
    const declare = (suffix: string, schema: Schema | undefined): string => {
      if (!hasMembers(schema)) return 'Record<string, unknown>'
      const name = nameOf(eventType) + suffix
      // an alias has the type of its target
      if (type !== eventType) return name
      add(event, name, print(name, schema))
      return name
    }
    const docs = comment(describe(event), '  ')
    resources.push(`${docs}  '${type}': ${declare('', resource)}\n`)
    const body = reply?.properties?.['body']
    if (body === undefined) continue
    replies.push(`${docs}  '${type}': ${declare('Reply', body)}\n`)
    answered.push(`  '${type}',\n`)
  }
  const notifications = notificationsV2Of(events)
  for (const { event, resource, xml, failed } of notifications) {
    const name = nameOfV2(event)
    add(event, name, print(name, resource, xml))
    resources.push(`${comment(describe(event), '  ')}  '${event.id}': ${name}\n`)
    if (failed === undefined) continue
    const docs = comment(describe({ ...event, title: `${event.title ?? ''}（失败）` }), '  ')
    resources.push(`${docs}  '${failed}': ${name}\n`)
  }
  return [
    HEAD,
    ...types.values(),
    '\n/** The decrypted resource of a notification, by event type; add your own by module augmentation. */\n',
    `export interface Resources {\n${resources.join('')}}\n`,
    '/** The data that must be in the response to a notification, by event type. */\n',
    `export interface Replies {\n${replies.join('')}}\n`,
    '/** Event types whose response must have data. */\n',
    `export const ANSWERED: ReadonlySet<string> = new Set([\n${answered.join('')}])\n`,
    printNotificationsV2(notifications),
  ].join('')
}

function print(name: string, schema: Schema, xml = false): string {
  if (schema.oneOf !== undefined) return `export type ${name} =\n  | ${printType(schema, SIDE, '  ')}\n`
  return `export interface ${name} {\n${printMembers(schema, { ...SIDE, xml }, '  ')}\n}\n`
}

function hasMembers(schema: Schema | undefined): schema is Schema {
  return Object.keys(schema?.properties ?? {}).length > 0 || (schema?.oneOf ?? []).length > 0
}

// PAYSCORE.USER_PAID -> PayscoreUserPaid
function nameOf(eventType: string): string {
  const words = eventType.toLowerCase().split(/[._]/)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

// v2.refund-processed -> V2RefundProcessed; v2.CHECK.SUCCESS -> V2EventCheckSuccess, so that two names cannot be equal
function nameOfV2({ id, eventType }: CataloguedEvent): string {
  return eventType === undefined ? nameOf(id.replaceAll('-', '_')) : `V2Event${nameOf(eventType)}`
}

function describe({ title, docs = [] }: CataloguedEvent): string[] {
  return [
    ...(title === undefined || title === '' ? [] : [`**${title}**`]),
    ...docs.slice(0, 1).map((url) => `@see ${url}`),
  ]
}
