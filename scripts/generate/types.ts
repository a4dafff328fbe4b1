import type { Operation, Schema } from '../../src/catalogue/operation.js'
import { VERBS, type Verb } from '../../src/chain/call.js'
import { variablesOf } from '../../src/chain/path.js'
import { comment, printMembers, type Side } from './schema.js'
import { nodesOf, type PathNode } from './tree.js'

export const HEAD = '// printed by scripts/generate.ts from src/catalogue: do not edit\n'
/** Members of an APIv2 body that the client fills in. */
const FILLED: ReadonlySet<string> = new Set(['sign', 'nonce_str', 'sign_type', 'mch_id', 'mchid'])

/** File name -> text, below `src/generated/`. */
export function printTypes(root: PathNode, placeOf: (operation: Operation) => string): Map<string, string> {
  checkNames(root, placeOf)
  const files = new Map<string, string>()
  const groups = new Map<string, PathNode[]>()
  const roots = [...root.children.values()]
  for (const node of roots.flatMap(nodesOf)) {
    const group = groupOf(node)
    groups.set(group, [...(groups.get(group) ?? []), node])
  }
  for (const [group, nodes] of groups) files.set(`types/${group}.ts`, printGroup(nodes))
  files.set('client.ts', printClient(roots))
  files.set('paths.ts', printPaths(root))
  return files
}

/** @throws where the body of one call would get the name of another call's path, and the two would merge silently */
function checkNames(root: PathNode, placeOf: (operation: Operation) => string): void {
  const nodes = new Map(nodesOf(root).map((node) => [node.name, node]))
  for (const node of nodesOf(root)) {
    for (const operation of node.operations) {
      for (const suffix of SUFFIXES) {
        const name = typeName(node, operation.method, suffix)
        const other = nodes.get(name)
        if (other === undefined) continue
        const places = [operation, ...[other, ...nodesOf(other)].flatMap(({ operations }) => operations)].map(placeOf)
        throw new Error(
          `${places.join(', ')}: a type of ${operation.method} ${node.template} and ${other.template} would both be called ${name}`,
        )
      }
    }
  }
}

const SUFFIXES = ['Query', 'Json', 'Xml', 'Meta', 'Data'] as const

function typeName(node: PathNode, method: string, suffix: string): string {
  return `${node.name}${method.charAt(0)}${method.slice(1).toLowerCase()}${suffix}`
}

/** The file of a node: its first two segments. */
function groupOf(node: PathNode): string {
  return node.template.split('/').slice(0, 2).join('-').replace(/[{}]/g, '')
}

function printGroup(nodes: readonly PathNode[]): string {
  const body = nodes.map((node) => printNode(node)).join('\n')
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(body)
  const calls = ['Encrypted', 'FileOptions', 'RequestOptions', 'Response', 'UploadOptions', 'V2Options'].filter(used)
  return [
    HEAD,
    ...(calls.length > 0 ? [`import type { ${calls.join(', ')} } from '../../chain/call.js'\n`] : []),
    `import type { Branch } from '../../chain/chain.js'\n\n`,
    body,
  ].join('')
}

function printNode(node: PathNode): string {
  const parts = node.operations.map((operation) => printOperation(node, operation))
  const members = [
    ...parts.map((part) => part.member),
    ...[...node.children.values()]
      .filter((child) => !parts.some((part) => part.verb === child.property))
      .map(printChild),
  ]
  return `${parts.map((part) => part.types).join('')}export interface ${node.name} extends Branch {\n${members.join('')}}\n`
}

function printChild(child: PathNode): string {
  return `  readonly ${property(child.property)}: ${child.name}\n`
}

function property(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`
}

function printOperation(node: PathNode, operation: Operation): { verb: Verb; types: string; member: string } {
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
  const answer = printAnswer(operation, (schema) =>
    declare('Data', schema, { request: false, xml: operation.version === 'v2' && operation.v2?.answerType !== 'json' }),
  )
  const child = node.children.get(verb)
  const call = `(options${optional ? '?' : ''}: ${options}): Promise<Response<${answer}>>`
  const docs = comment(describe(operation), '  ')
  // a segment can have the name of a verb (receivers/delete): then it is both
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

function hasMembers(schema: Schema | undefined): schema is Schema {
  return schema !== undefined && Object.keys(schema.properties ?? {}).length > 0
}

function hasRequired(schema: Schema, operation: Operation): boolean {
  return (schema.required ?? []).some((name) => operation.version !== 'v2' || !FILLED.has(name))
}

function printBody(body: Schema, declare: () => string): string {
  return hasMembers(body) ? declare() : 'Record<string, unknown>'
}

// what the client works out itself is not asked for: the digest and the name of the file
const WORKED_OUT = /^(?:file_?name|sha256|digest|file_digest|digest_al\w*)$/

/** The members of an upload's `meta` part that only the caller knows. */
export function metaOf(body: Schema | undefined): Schema | undefined {
  const meta = body?.properties?.['meta']?.json
  if (meta === undefined || meta === true) return undefined
  // what is sent as a part of its own is given here, too
  const parts = Object.entries(body?.properties ?? {}).filter(([name, { type }]) => name !== 'meta' && type !== 'file')
  const members = { ...meta.properties, ...Object.fromEntries(parts) }
  const properties = Object.entries(members).filter(([name]) => !WORKED_OUT.test(name))
  const own = (body?.required ?? []).filter((name) => parts.some(([part]) => part === name))
  const required = [...new Set([...(meta.required ?? []), ...own])].filter((name) => !WORKED_OUT.test(name))
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

function printAnswer(
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

// Bracket paths are private members: element access reaches them, while the completion after a dot does not list them.
function printClient(roots: readonly PathNode[]): string {
  const listed = roots.flatMap(nodesOf).filter((node) => node.operations.length > 0)
  const v3 = roots.find((node) => node.template === 'v3')
  const below = listed.filter((node) => node.template.startsWith('v3/'))
  const bracket = (path: string, node: PathNode) => `  private readonly '${path}': ${node.name}\n`
  const children = (node: PathNode) => [...node.children.values()].map(printChild).join('')
  const body = [
    '/** Every path below `v3/`. */\n',
    `export declare class V3 {\n  /** The path below \`v3/\`: \`chain('pay/transactions/native')\`. */\n`,
    '  chain<const P extends PathsBelowV3 | (string & {})>(path: P): string extends P ? Untyped : At<`v3/${P}`>\n',
    v3 === undefined ? '' : children(v3),
    ...below
      .filter((node) => node.template.split('/').length > 2)
      .map((node) => bracket(node.template.slice('v3/'.length), node)),
    '}\n',
    ...roots
      .filter((node) => node !== v3)
      .map((node) => `export interface ${node.name} extends Branch {\n${children(node)}}\n`),
    '/** The root of the chain, typed by the catalogue. */\n',
    'export declare class CatalogueClient {\n',
    "  /** The declarative style; the variables of a path are required: `chain('v3/a/{b}').get({ b: '1' })`. */\n",
    '  chain<const P extends keyof Paths | (string & {})>(path: P): At<P>\n',
    ...roots.map((node) => printChild(node)),
    ...listed.map((node) => bracket(node.template, node)),
    '}\n',
  ].join('')
  return [
    HEAD,
    "import type { Branch, Untyped } from '../chain/chain.js'\n",
    "import type { At, Paths, PathsBelowV3 } from './paths.js'\n",
    printImports([...new Set([...roots.flatMap((node) => [...node.children.values()]), ...listed])], './types/'),
    '\n',
    body,
  ].join('')
}

function printPaths(root: PathNode): string {
  const nodes = nodesOf(root).filter((node) => node.template.includes('/'))
  const listed = nodes.filter((node) => node.operations.length > 0)
  const line = (node: PathNode) => `  '${node.template}': ${node.name}\n`
  const operations = listed.flatMap((node) =>
    node.operations.map(({ method }) => `  '${method} /${node.template}': ${node.name}['${method.toLowerCase()}']\n`),
  )
  return [
    HEAD,
    "import type { Unlisted } from '../chain/chain.js'\n",
    printImports(nodes, './types/'),
    '\n/** Every path that has a verb; add one of your own by module augmentation. */\n',
    `export interface Paths {\n${listed.map(line).join('')}}\n`,
    '/** Paths on the way to one. */\n',
    `export interface Branches {\n${nodes
      .filter((node) => node.operations.length === 0)
      .map(line)
      .join('')}}\n`,
    '/** Every call, by `METHOD /path`. */\n',
    `export interface Operations {\n${operations.join('')}}\n`,
    '/** What a declared path leads to. */\n',
    'export type At<P extends string> = P extends keyof Paths ? Paths[P] : P extends keyof Branches ? Branches[P] : Unlisted<P>\n',
    "/** The options of a call: `Request<'POST /v3/pay/transactions/native'>`. */\n",
    'export type Request<K extends keyof Operations> = Operations[K] extends (options: infer O) => unknown ? NonNullable<O> : never\n',
    "/** Its body: `Body<'POST /v3/pay/transactions/native'>`. */\n",
    'export type Body<K extends keyof Operations> = Request<K> extends { json?: infer J } ? NonNullable<J> : Request<K> extends { xml?: infer X } ? NonNullable<X> : never\n',
    '/** The `data` of its answer. */\n',
    'export type Answer<K extends keyof Operations> = Operations[K] extends (...options: never) => Promise<{ readonly data: infer D }> ? D : never\n',
    `/** For completion. */\nexport type PathsBelowV3 =\n${listed
      .filter((node) => node.template.startsWith('v3/'))
      .map((node) => `  | '${node.template.slice('v3/'.length)}'`)
      .join('\n')}\n`,
  ].join('')
}

function printImports(nodes: readonly PathNode[], folder: string): string {
  const groups = new Map<string, string[]>()
  for (const node of nodes) groups.set(groupOf(node), [...(groups.get(groupOf(node)) ?? []), node.name])
  return [...groups]
    .sort()
    .map(([group, names]) => `import type { ${names.sort().join(', ')} } from '${folder}${group}.js'\n`)
    .join('')
}
