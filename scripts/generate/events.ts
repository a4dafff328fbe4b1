import type { CataloguedEvent } from '../../src/catalogue/event.js'
import type { Schema } from '../../src/catalogue/operation.js'
import { comment, printMembers } from './schema.js'
import { HEAD } from './types.js'

const SIDE = { request: false, xml: false }

/** The types of notifications, by event type; those of APIv2 have none. */
export function printEvents(events: readonly CataloguedEvent[]): string {
  const known = new Map<string, CataloguedEvent>()
  for (const event of events.filter(({ version }) => version === 'v3')) {
    const { eventType } = event
    // the brand's and the partner's notice may have one type: the one that is documented counts
    if (eventType !== undefined && known.get(eventType)?.resource === undefined) known.set(eventType, event)
  }
  const types: string[] = []
  const resources: string[] = []
  const replies: string[] = []
  for (const [type, event] of known) {
    const target = known.get(event.aliasOf ?? type) ?? event
    const name = nameOf(target.eventType ?? type)
    const docs = comment(describe(target), '  ')
    resources.push(`${docs}  '${type}': ${hasMembers(target.resource) ? name : 'Record<string, unknown>'}\n`)
    const reply = target.reply?.properties?.['body']
    if (reply !== undefined)
      replies.push(`${docs}  '${type}': ${hasMembers(reply) ? `${name}Reply` : 'Record<string, unknown>'}\n`)
    if (target !== event) continue
    if (hasMembers(event.resource)) types.push(declare(name, event.resource))
    if (hasMembers(reply)) types.push(declare(`${name}Reply`, reply))
  }
  const answered = replies.map((line) => line.match(/^ {2}('[^']+'):/m)?.[1])
  return [
    HEAD,
    ...types,
    '\n/** What a notification holds, decrypted, by event type; add your own by module augmentation. */\n',
    `export interface Resources {\n${resources.join('')}}\n`,
    '/** What its sender wants back, where that is more than "received". */\n',
    `export interface Replies {\n${replies.join('')}}\n`,
    '/** Event types whose sender waits for data in the answer. */\n',
    `export const ANSWERED: ReadonlySet<string> = new Set([\n${answered.map((type) => `  ${type},\n`).join('')}])\n`,
  ].join('')
}

function declare(name: string, schema: Schema): string {
  return `export interface ${name} {\n${printMembers(schema, SIDE, '  ')}\n}\n`
}

function hasMembers(schema: Schema | undefined): schema is Schema {
  return Object.keys(schema?.properties ?? {}).length > 0
}

// PAYSCORE.USER_PAID -> PayscoreUserPaid
function nameOf(eventType: string): string {
  const words = eventType.toLowerCase().split(/[._]/)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function describe({ title, docs = [] }: CataloguedEvent): string[] {
  return [
    ...(title === undefined || title === '' ? [] : [`**${title}**`]),
    ...docs.slice(0, 1).map((url) => `@see ${url}`),
  ]
}
