/** The format of the data files in this folder: one entry per API. `scripts/generate.ts` reads and checks them. */

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/**
 * `deprecated`: available, not for new integrations; `superseded`: replaced by another API; `closed`, `discarded`: not
 * available; `restricted`: by invitation only.
 */
export const STATUSES = ['deprecated', 'superseded', 'closed', 'discarded', 'restricted'] as const
export type Status = (typeof STATUSES)[number]

/** The callers of an API: 商户, 服务商, 电商平台, 渠道商, 从业机构, 品牌, 平台. */
export const ROLES = ['merchant', 'partner', 'ecommerce', 'channel', 'institution', 'brand', 'platform'] as const
export type Role = (typeof ROLES)[number]

export interface Operation {
  /** Set for APIv2 only: its paths have no version. */
  readonly version?: 'v2'
  readonly method: Method
  /** Path with variables: `/v3/pay/transactions/id/{transaction_id}`. An APIv2 path has no `v2/`. */
  readonly path: string
  readonly title: string
  readonly product: string
  readonly roles?: readonly Role[]
  /** Official pages, the best one first. */
  readonly docs?: readonly string[]
  readonly status?: Status
  /** Paths of the APIs that replace this one. */
  readonly supersededBy?: readonly string[]
  /** Default `api.mch.weixin.qq.com`. */
  readonly host?: string
  /** The request has no signature. */
  readonly unsigned?: true
  /** Mutual TLS with the merchant's certificate. */
  readonly clientCertificate?: true
  /** A page for the user's browser, not an API call. */
  readonly browser?: true
  readonly v2?: {
    /** `false`: `nonce_str` must not be sent. Default `true`. */
    readonly nonce?: false | 'undocumented'
    /** `false`: no `sign` in the request. Default `true`. */
    readonly sign?: false
    /** Values of the `sign_type` field. Default: the request has no such field. */
    readonly signTypes?: readonly string[]
    readonly defaultSignType?: string
    /** `false`: the response has no `sign`. Default `true`. */
    readonly answerSigned?: false
    readonly parametersIn?: 'query'
    readonly answerType?: 'json'
  }
  readonly upload?: true
  /** The response is a file without a signature. */
  readonly download?: {
    /** Response header with the digest of the file. */
    readonly digest?: string
    /** An API error has status 200 and an XML body. */
    readonly errorBody?: true
  }
  /** Default 200. */
  readonly answerStatus?: 202 | 204
  readonly variables?: Readonly<Record<string, Schema>>
  readonly query?: ObjectSchema
  readonly bodyType?: 'json' | 'xml' | 'multipart'
  /** The whole body is optional. */
  readonly bodyOptional?: true
  readonly body?: ObjectSchema
  readonly answer?: ObjectSchema
}

export const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'file'] as const
/** Algorithm and key: WeChat Pay's key (requests), the merchant's key (responses), a key of `risk/getpublickey`, the APIv3 or APIv2 key. */
export const ENCRYPTIONS = [
  'rsa:platform',
  'rsa:merchant',
  // PKCS#1 v1.5 instead of OAEP: a few overseas APIs
  'rsa-pkcs1:platform',
  'rsa-pkcs1:merchant',
  'rsa:getpublickey',
  'aes-256-gcm:apiv3-key',
  'aes-256-ecb:md5(apiv2-key)',
] as const
export type Encryption = (typeof ENCRYPTIONS)[number]

export interface Schema {
  readonly type?: (typeof TYPES)[number]
  /** Short Chinese name. */
  readonly label?: string
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly default?: unknown
  readonly enum?: readonly (string | number)[]
  readonly enumLabels?: Readonly<Record<string, string>>
  readonly nullable?: true
  readonly encrypted?: Encryption
  /** The decrypted value. */
  readonly plaintext?: Schema
  /** A signature made with the merchant's private key. */
  readonly signed?: true
  readonly deprecated?: true
  /** Members that the documentation calls required: used for types and documents, not checked at run time. */
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  /** The text is JSON of this schema. */
  readonly json?: true | Schema
  /** The text is a query string of this schema. */
  readonly urlencoded?: Schema
}
export interface ObjectSchema extends Schema {
  readonly type: 'object'
}

/** A check of the value for each member of an entry or a schema. */
export type Checks = Readonly<Record<string, (value: unknown) => boolean>>

export const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isCount = (value: unknown): boolean => Number.isInteger(value)
export const isTrue = (value: unknown): boolean => value === true
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isOneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value)
export const isListOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(check)

const V2: Checks = {
  nonce: isOneOf([false, 'undocumented']),
  sign: isOneOf([false]),
  signTypes: isListOf(isText),
  defaultSignType: isText,
  answerSigned: isOneOf([false]),
  parametersIn: isOneOf(['query']),
  answerType: isOneOf(['json']),
}
const DOWNLOAD: Checks = { digest: isText, errorBody: isTrue }
const OPERATION: Checks = {
  version: isOneOf(['v2']),
  method: isOneOf(METHODS),
  path: isText,
  title: isText,
  product: isText,
  roles: isListOf(isOneOf(ROLES)),
  docs: isListOf((url) => typeof url === 'string' && URL.canParse(url)),
  status: isOneOf(STATUSES),
  supersededBy: isListOf(isText),
  host: isText,
  unsigned: isTrue,
  clientCertificate: isTrue,
  browser: isTrue,
  v2: isRecord,
  upload: isTrue,
  download: isRecord,
  answerStatus: isOneOf([202, 204]),
  variables: isRecord,
  query: isRecord,
  bodyType: isOneOf(['json', 'xml', 'multipart']),
  bodyOptional: isTrue,
  body: isRecord,
  answer: isRecord,
}
const SCHEMA: Checks = {
  type: isOneOf(TYPES),
  label: isText,
  format: isText,
  pattern: isText,
  minLength: isCount,
  maxLength: isCount,
  minimum: (value) => typeof value === 'number',
  maximum: (value) => typeof value === 'number',
  minItems: isCount,
  maxItems: isCount,
  default: () => true,
  enum: isListOf((value) => isText(value) || isCount(value)),
  enumLabels: isRecord,
  nullable: isTrue,
  encrypted: isOneOf(ENCRYPTIONS),
  plaintext: isRecord,
  signed: isTrue,
  deprecated: isTrue,
  required: isListOf(isText),
  properties: isRecord,
  items: isRecord,
  oneOf: isListOf(isRecord),
  json: (value) => value === true || isRecord(value),
  urlencoded: isRecord,
}

/**
 * Returns the faults of an entry with their places: `pay-partner.json[3].body.properties.amount: unknown key "foo"`.
 *
 * @param place the file and the index of the entry
 */
export function faultsOf(entry: unknown, place: string): string[] {
  if (!isRecord(entry)) return [`${place}: not an object`]
  const faults = memberFaults(entry, OPERATION, place)
  for (const name of ['method', 'path', 'title', 'product']) {
    if (entry[name] === undefined) faults.push(`${place}: ${name} is missing`)
  }
  if (isRecord(entry['v2'])) faults.push(...memberFaults(entry['v2'], V2, `${place}.v2`))
  if (isRecord(entry['download'])) faults.push(...memberFaults(entry['download'], DOWNLOAD, `${place}.download`))
  for (const name of ['query', 'body', 'answer']) {
    const schema = entry[name]
    if (schema === undefined) continue
    if (isRecord(schema) && schema['type'] !== 'object') faults.push(`${place}.${name}: not a schema of type object`)
    faults.push(...schemaFaults(schema, `${place}.${name}`))
  }
  if (entry['method'] === 'GET' && entry['body'] !== undefined) faults.push(`${place}: GET has a body`)
  if ((entry['body'] === undefined) !== (entry['bodyType'] === undefined))
    faults.push(`${place}: body and bodyType are required together`)
  faults.push(...variableFaults(entry, place))
  return faults
}

export function memberFaults(entry: Record<string, unknown>, checks: Checks, place: string): string[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    if (!Object.hasOwn(checks, key)) return [`${place}: unknown key "${key}"`]
    return checks[key]?.(value) ? [] : [`${place}.${key}: malformed`]
  })
}

export function schemaFaults(schema: unknown, place: string): string[] {
  if (!isRecord(schema)) return [`${place}: not an object`]
  const faults = memberFaults(schema, SCHEMA, place)
  const { properties = {}, items, json, urlencoded } = schema
  const listOf = (name: string): unknown[] => (Array.isArray(schema[name]) ? (schema[name] as unknown[]) : [])
  const required = listOf('required')
  const oneOf = listOf('oneOf')
  if (isRecord(properties)) {
    for (const [name, inner] of Object.entries(properties))
      faults.push(...schemaFaults(inner, `${place}.properties.${name}`))
    const names = new Set(
      [
        properties,
        ...oneOf.flatMap((one) => (isRecord(one) && isRecord(one['properties']) ? [one['properties']] : [])),
      ].flatMap(Object.keys),
    )
    for (const name of required as string[]) {
      if (!names.has(name)) faults.push(`${place}.required: "${name}" is not among its properties`)
    }
  }
  if (schema['type'] === 'array' && items === undefined) faults.push(`${place}: array has no items`)
  if (items !== undefined) faults.push(...schemaFaults(items, `${place}.items`))
  for (const [index, one] of (oneOf as unknown[]).entries())
    faults.push(...schemaFaults(one, `${place}.oneOf[${index}]`))
  if (schema['plaintext'] !== undefined) faults.push(...schemaFaults(schema['plaintext'], `${place}.plaintext`))
  if (isRecord(json)) faults.push(...schemaFaults(json, `${place}.json`))
  if (urlencoded !== undefined) faults.push(...schemaFaults(urlencoded, `${place}.urlencoded`))
  return faults
}

function variableFaults(entry: Record<string, unknown>, place: string): string[] {
  const path = String(entry['path'])
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const declared = isRecord(entry['variables']) ? Object.keys(entry['variables']) : []
  return [
    ...inPath
      .filter((name) => !declared.includes(name ?? ''))
      .map((name) => `${place}.variables: ${name} of ${path} is missing`),
    ...declared.filter((name) => !inPath.includes(name)).map((name) => `${place}.variables: ${name} is not in ${path}`),
    ...(new Set(inPath).size < inPath.length ? [`${place}.path: a variable is twice in ${path}`] : []),
    ...declared.flatMap((name) =>
      schemaFaults((entry['variables'] as Record<string, unknown>)[name], `${place}.variables.${name}`),
    ),
  ]
}
