import {
  type Checks,
  isListOf,
  isOneOf,
  isRecord,
  isText,
  isTrue,
  memberFaults,
  type ObjectSchema,
  ROLES,
  type Role,
  schemaFaults,
} from './operation.js'

/** A notification: one entry of events.json, which `scripts/generate.ts` reads and checks. */
export interface CataloguedEvent {
  readonly id: string
  readonly version: 'v2' | 'v3'
  readonly title?: string
  /** Most notifications of APIv2 have none. */
  readonly eventType?: string
  /** Other notifications with this event type. */
  readonly eventTypeAlternatives?: readonly string[]
  /** The event type of which this one is another spelling. */
  readonly aliasOf?: string
  readonly originalType?: string | readonly string[]
  readonly resourceType?: string
  readonly roles?: readonly Role[]
  /** Official pages, the best one first. */
  readonly docs?: readonly string[]
  /** Variants of the notification, each with its own page. */
  readonly variants?: readonly { readonly anchor: string; readonly title: string }[]
  /** The decrypted resource. */
  readonly resource?: ObjectSchema
  /** The response that WeChat Pay expects: `headers` and `body`. */
  readonly reply?: ObjectSchema
  /** APIv2: the members around the encrypted part. */
  readonly envelope?: ObjectSchema
  /** APIv2: the whole body. */
  readonly body?: ObjectSchema
  readonly format?: 'xml'
  readonly replyFormat?: string
  /** APIv2: whether the notification is signed. */
  readonly sign?: boolean
  readonly encryptedFields?: readonly string[]
}

const SCHEMAS = ['resource', 'reply', 'envelope', 'body'] as const
const EVENT: Checks = {
  id: isText,
  version: isOneOf(['v2', 'v3']),
  title: (value) => typeof value === 'string',
  eventType: isText,
  eventTypeAlternatives: isListOf(isText),
  aliasOf: isText,
  originalType: (value) => isText(value) || isListOf(isText)(value),
  resourceType: isText,
  roles: isListOf(isOneOf(ROLES)),
  docs: isListOf((url) => typeof url === 'string' && URL.canParse(url)),
  variants: isListOf((variant) => isRecord(variant) && isText(variant['anchor']) && isText(variant['title'])),
  resource: isRecord,
  reply: isRecord,
  envelope: isRecord,
  body: isRecord,
  format: isOneOf(['xml']),
  replyFormat: isText,
  sign: (value) => isTrue(value) || value === false,
  encryptedFields: isListOf(isText),
}

/** Returns the faults of an entry with their places: `events.json[3].resource.properties.amount: unknown key "foo"`. */
export function eventFaultsOf(entry: unknown, place: string): string[] {
  if (!isRecord(entry)) return [`${place}: not an object`]
  const faults = memberFaults(entry, EVENT, place)
  for (const name of ['id', 'version']) {
    if (entry[name] === undefined) faults.push(`${place}: ${name} is missing`)
  }
  for (const name of SCHEMAS) {
    const schema = entry[name]
    if (schema === undefined) continue
    if (isRecord(schema) && schema['type'] !== 'object') faults.push(`${place}.${name}: not a schema of type object`)
    faults.push(...schemaFaults(schema, `${place}.${name}`))
  }
  return faults
}
