import type { Operation, Schema } from '../../src/catalogue/operation.js'
import { VERBS, type Verb } from '../../src/chain/call.js'
import { variablesOf } from '../../src/chain/path.js'
import { comment, printMembers, type Side } from './schema.js'
import type { PathNode } from './tree.js'

/** Members of an APIv2 body that the client fills in. */
export const FILLED: ReadonlySet<string> = new Set(['sign', 'nonce_str', 'sign_type', 'mch_id', 'mchid'])

export const SUFFIXES = ['Query', 'Json', 'Xml', 'Meta', 'Data'] as const

export function typeName(node: PathNode, method: string, suffix: string): string {
  return `${node.name}${method.charAt(0)}${method.slice(1).toLowerCase()}${suffix}`
}

export function printOperation(node: PathNode, operation: Operation): { verb: Verb; types: string; member: string } {
  const verb = operation.method.toLowerCase() as Verb
  if (!VERBS.includes(verb)) throw new Error(`${operation.path}: no verb for ${operation.method}`)
  const types: string[] = []
  const declare = (suffix: string, schema: Schema, side: Side): string => {
    const name = typeName(node, operation.method, suffix)
    types.push(`export interface ${name} {\n${printMembers(schema, side, '  ')}\n}\n`)
    return name
  }
  const members: string[] = []
  let optional = true
  const add = (key: string, type: string, required: boolean): void => {
    members.push(`${key}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`)
    optional &&= !required
  }
  for (const variable of variablesOf(node.template)) {
    add(variable, isNumeric(operation.variables?.[variable]) ? 'string | number' : 'string', true)
  }
  const { query, body, bodyType, bodyOptional } = operation
  if (hasMembers(query))
    add(
      'query',
      declare('Query', query, { request: true, xml: false, ...(operation.version && { filled: FILLED }) }),
      hasRequired(query, operation),
    )
  if (bodyType === 'json' && body)
    add(
      'json',
      printBody(body, () => declare('Json', body, { request: true, xml: false })),
      !bodyOptional,
    )
  if (bodyType === 'xml' && body)
    add(
      'xml',
      printBody(body, () => declare('Xml', body, { request: true, xml: true, filled: FILLED })),
      !bodyOptional,
    )
  const meta = bodyType === 'multipart' ? printMeta(body, declare) : undefined
  if (meta?.required) add('meta', meta.type, true)
  const usual = meta ? `UploadOptions<${meta.type}>` : operation.download ? 'FileOptions' : 'RequestOptions'
  const isV2 = operation.version === 'v2'
  const common = isV2 ? (usual === 'RequestOptions' ? 'V2Options' : `${usual} & V2Options`) : usual
  if (meta) optional = false
  const options = members.length === 0 ? common : `{ ${members.join('; ')} } & ${common}`
  const response = printResponse(operation, (schema) =>
    declare('Data', schema, { request: false, xml: operation.version === 'v2' && operation.v2?.answerType !== 'json' }),
  )
  const child = node.children.get(verb)
  const call = `(options${optional ? '?' : ''}: ${options}): Promise<Response<${response}>>`
  const docs = comment(describe(operation), '  ')
  // the property is a verb and a node if a segment has the name of a verb (receivers/delete)
  const member =
    child === undefined
      ? `${docs}  ${verb}${call}\n`
      : `${docs}  readonly ${verb}: ((${call.slice(1).replace('): Promise', ') => Promise')}) & ${child.name}\n`
  return {
    verb,
    types: types.join(''),
    member: `${member}  /** {@link ${node.name}.${verb}} */\n  readonly ${verb}Async: ${node.name}['${verb}']\n`,
  }
}

function isNumeric(schema: Schema | undefined): boolean {
  return schema?.type === 'integer' || schema?.type === 'number'
}

export function hasMembers(schema: Schema | undefined): schema is Schema {
  return schema !== undefined && Object.keys(schema.properties ?? {}).length > 0
}

export function hasRequired(schema: Schema, operation: Operation): boolean {
  return (schema.required ?? []).some((name) => operation.version !== 'v2' || !FILLED.has(name))
}

function printBody(body: Schema, declare: () => string): string {
  return hasMembers(body) ? declare() : 'Record<string, unknown>'
}

// the client computes these: the name and the digest of the file
const COMPUTED = /^(?:file_?name|sha256|digest|file_digest|digest_al\w*)$/

/** Returns the members of an upload's `meta` part that the caller has to pass. */
export function metaOf(body: Schema | undefined): Schema | undefined {
  const meta = body?.properties?.['meta']?.json
  if (meta === undefined || meta === true) return undefined
  // the values of other parts are passed in `meta`, too
  const parts = Object.entries(body?.properties ?? {}).filter(([name, { type }]) => name !== 'meta' && type !== 'file')
  const members = { ...meta.properties, ...Object.fromEntries(parts) }
  const properties = Object.entries(members).filter(([name]) => !COMPUTED.test(name))
  const own = (body?.required ?? []).filter((name) => parts.some(([part]) => part === name))
  const required = [...new Set([...(meta.required ?? []), ...own])].filter((name) => !COMPUTED.test(name))
  return { ...meta, properties: Object.fromEntries(properties), required }
}

function printMeta(
  body: Schema | undefined,
  declare: (suffix: string, schema: Schema, side: Side) => string,
): { type: string; required: boolean } {
  const meta = metaOf(body)
  if (meta === undefined) return { type: 'Record<string, unknown>', required: false }
  if (!hasMembers(meta)) return { type: 'Record<never, never>', required: false }
  const type = declare('Meta', meta, { request: true, xml: false })
  return { type, required: (meta.required ?? []).length > 0 }
}

function printResponse(
  { answer, answerStatus, download, version }: Operation,
  declare: (schema: Schema) => string,
): string {
  if (download !== undefined) return 'unknown'
  if (hasMembers(answer)) return declare(answer)
  return answerStatus === undefined && version === 'v2'
    ? 'unknown'
    : answer === undefined
      ? 'undefined'
      : 'Record<string, unknown>'
}

const ROLES: Record<string, string> = {
  merchant: '商户',
  partner: '服务商',
  ecommerce: '电商平台',
  channel: '渠道商',
  institution: '从业机构',
  brand: '品牌',
  platform: '平台',
}
const STATUS: Record<string, string> = {
  deprecated: '已不推荐使用',
  superseded: '已被取代',
  closed: '已关闭',
  discarded: '已废弃',
}

function describe(operation: Operation): string[] {
  const {
    title,
    product,
    roles = [],
    docs = [],
    status,
    supersededBy = [],
    host,
    clientCertificate,
    browser,
    download,
    version,
  } = operation
  const marks = [
    ...(host === undefined ? [] : [`域名 \`https://${host}\`（\`baseURL\`）`]),
    ...(clientCertificate ? ['需要商户API证书（双向TLS）'] : []),
    ...(browser ? ['由用户的浏览器打开（`instance.pageURL()`）'] : []),
    ...(download && version === undefined ? ['应答是没有签名的文件，用 `instance.download()`'] : []),
    ...(status === 'restricted' ? ['受邀开通'] : []),
  ]
  const instead = supersededBy.length === 0 ? '' : `，请改用 ${supersededBy.join('、')}`
  return [
    `**${title}**`,
    '',
    [product, roles.map((role) => ROLES[role] ?? role).join('、')].filter((part) => part !== '').join(' · '),
    ...(marks.length === 0 ? [] : ['', marks.join('；')]),
    ...docs.slice(0, 1).map((url) => `@see ${url}`),
    ...(status !== undefined && STATUS[status] !== undefined ? [`@deprecated ${STATUS[status]}${instead}`] : []),
  ]
}
