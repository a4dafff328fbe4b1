import type { Operation, Schema } from '../../src/catalogue/operation.js'
import { VERBS } from '../../src/chain/call.js'
import { variablesOf } from '../../src/chain/path.js'
import { FILLED, hasMembers, hasRequired, metaOf } from './call-types.js'
import { HEAD } from './head.js'
import { property } from './members.js'
import type { PathNode } from './tree.js'

/** Prints a type test for APIs of every family: each spelling has one type, and each kind of mistake is an error. */
export function printTypeSpec(root: PathNode, placeOf: (operation: Operation) => string): string {
  const apis = apisOf(root, 'instance')
  const seen = new Set<string>()
  const blocks: string[] = []
  for (const api of apis) {
    const family = familyOf(placeOf(api.operation))
    const shape = `${family} ${shapeOf(api.operation)}`
    if (seen.has(shape)) continue
    seen.add(shape)
    blocks.push(printBlock(family, api))
  }
  return `${HEAD}${PREAMBLE}${blocks.join('')}${SELF_TEST}`
}

const PREAMBLE = `// biome-ignore-all lint/nursery/noFloatingPromises: nothing here runs
// checked by \`tsc --noEmit\`, never run: \`each\` proves that all spellings of an API have one type, so the lines below it hold for all
import type { Client } from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function each<Node, const Others extends readonly unknown[]>(
  node: Node,
  others: Others & { readonly [Index in keyof Others]: Equal<Node, Others[Index]> extends true ? unknown : never },
): Node
declare const instance: Client
`
const SELF_TEST = `
// \`each\` rejects another path, and \`any\`
// @ts-expect-error
each(instance.v3.certificates, [instance.chain('v3/certificates'), instance.chain('v3/bill/tradebill')])
// @ts-expect-error
each(instance.v3.certificates, [instance['v3/bill/tradebill'], instance['v3/certificates']])
// @ts-expect-error
each(instance.v3.certificates, [JSON.parse('')])
`

interface Api {
  readonly operation: Operation
  readonly node: PathNode
  /** \`instance.v3.pay.transactions.id._transaction_id_\` */
  readonly chain: string
}

function apisOf(node: PathNode, chain: string): Api[] {
  return [
    ...node.operations.map((operation) => ({ operation, node, chain })),
    ...[...node.children.values()].flatMap((child) => {
      const key = property(child.property)
      return apisOf(child, key.startsWith("'") ? `${chain}[${key}]` : `${chain}.${key}`)
    }),
  ]
}

function familyOf(place: string): string {
  return /([\w-]+)\.json/.exec(place)?.[1] ?? place
}

/** The kind of an API: one of each kind is tested in a family. */
function shapeOf({ method, path, bodyType }: Operation): string {
  return `${bodyType ?? method} ${variablesOf(path).length > 0}`
}

/** The members of the options of an API, as text: `{ transaction_id: "'1'", query: "{ mchid: '1' }" }`. */
type Options = Readonly<Record<string, string>>

function printBlock(family: string, { operation, node, chain }: Api): string {
  const { method, title } = operation
  const verb = method.toLowerCase()
  const needed = optionsOf(node, operation)
  const call = (options: Options, name = verb) => `  api.${name}(${printObject(options)})\n`
  const wrong = (reason: string, line: string) => `  // @ts-expect-error: ${reason}\n${line}`
  const other = VERBS.find((one) => !node.operations.some(({ method }) => method.toLowerCase() === one))
  return [
    `// ${family}: ${title}, ${method} /${node.template}\n{\n`,
    `  const api = each(${chain}, [\n${spellingsOf(node.template, chain)
      .map((one) => `    ${one},\n`)
      .join('')}  ])\n`,
    call(needed),
    ...Object.keys(needed).map((name) => wrong(`${name} is required`, call(without(needed, name)))),
    ...wrongMembers(operation).map(([reason, name, value]) => wrong(reason, call({ ...needed, [name]: value }))),
    wrong('unknown option', call({ ...needed, nonsense: "'1'" })),
    ...(other === undefined ? [] : [wrong(`no ${other.toUpperCase()} here`, call(needed, other))]),
    ...(method === 'GET' ? [wrong('a GET has no body', call({ ...needed, json: '{}' }))] : []),
    ...('xml' in needed
      ? [wrong('the body is XML', call({ ...without(needed, 'xml'), json: needed['xml'] ?? '' }))]
      : []),
    '}\n',
  ].join('')
}

function spellingsOf(template: string, chain: string): string[] {
  const below = template.startsWith('v3/') ? template.slice('v3/'.length) : undefined
  const angled = (text: string) => text.replace(/\{(\w+)\}/g, '<$1>')
  const dollars = template.replace(/\{(\w+)\}/g, '$$$1$$')
  const variables = variablesOf(template)
  const chains = variables.flatMap((name) => [
    chain.replace(`._${name}_`, `.$${name}$`),
    chain.replace(`._${name}_`, `['<${name}>']`),
    chain.replace(`._${name}_`, `['{${name}}']`),
  ])
  return [
    ...chains,
    ...new Set(
      [template, angled(template), dollars, dollars.replace(/\$(\w+)\$/g, '_$1_')].map(
        (path) => `instance.chain('${path}')`,
      ),
    ),
    ...new Set([template, angled(template)].map((path) => `instance['${path}']`)),
    ...(below === undefined
      ? []
      : new Set([below, angled(below)].flatMap((path) => [`instance.v3.chain('${path}')`, `instance.v3['${path}']`]))),
  ]
}

type Filled = ReadonlySet<string>
const NONE: Filled = new Set()

/** Members that the client fills in. */
function filledIn({ version }: Operation): Filled {
  return version === 'v2' ? FILLED : NONE
}

function optionsOf({ template }: PathNode, operation: Operation): Options {
  const { query, body, bodyType, bodyOptional } = operation
  const filled = filledIn(operation)
  const options: Record<string, string> = {}
  for (const name of variablesOf(template)) options[name] = "'1'"
  if (hasMembers(query) && hasRequired(query, operation)) options['query'] = sampleOf(query, filled)
  if (body === undefined || bodyType === undefined) return options
  if (bodyType === 'multipart') {
    options['file'] = "'a.png'"
    const meta = metaOf(body)
    if (hasMembers(meta) && (meta.required ?? []).length > 0) options['meta'] = sampleOf(meta, NONE)
  } else if (!bodyOptional) options[bodyType] = sampleOf(body, filled)
  return options
}

/** Mistakes in the members of the body, or of the query where there is no body. */
function wrongMembers(operation: Operation): (readonly [reason: string, option: string, value: string])[] {
  const { query, body, bodyType } = operation
  const filled = filledIn(operation)
  const [option, schema] = bodyType === undefined ? (['query', query] as const) : ([bodyType, body] as const)
  if (!hasMembers(schema) || option === 'multipart') return []
  const { properties = {}, required = [] } = schema
  const names = [...required, ...Object.keys(properties)]
  const text = names.find((name) => isText(properties[name]) && !name.includes('$'))
  const needed = required.find((name) => !filled.has(name) && !name.includes('$'))
  return [
    ...(text === undefined ? [] : ([[`${text} is text`, option, sampleOf(schema, filled, { [text]: '1' })]] as const)),
    ...(needed === undefined
      ? []
      : ([[`${needed} is required`, option, sampleOf(schema, filled, { [needed]: undefined })]] as const)),
    [`unknown member of ${option}`, option, sampleOf(schema, filled, { nonsense: "'1'" })],
  ]
}

function isText(schema: Schema | undefined): boolean {
  return schema !== undefined && schema.oneOf === undefined && (schema.type === 'string' || schema.type === undefined)
}

/** The smallest valid object of a schema, with other values for some members. */
function sampleOf(
  { properties = {}, required = [] }: Schema,
  filled: Filled,
  others: Readonly<Record<string, string | undefined>> = {},
): string {
  const members: Record<string, string> = {}
  for (const name of required) {
    const member = properties[name]
    if (member !== undefined && !filled.has(name) && !name.includes('$')) members[name] = sampleValue(member, filled)
  }
  return printObject({ ...members, ...others })
}

function sampleValue(schema: Schema, filled: Filled): string {
  const { type, enum: values, oneOf, items, minimum } = schema
  if (oneOf?.[0] !== undefined) return sampleValue(oneOf[0], filled)
  if (type === 'array') return items === undefined ? '[]' : `[${sampleValue(items, filled)}]`
  if (type === 'object') return sampleOf(schema, filled)
  if (type === 'boolean') return 'true'
  if (type === 'integer' || type === 'number') return String(values?.[0] ?? minimum ?? 1)
  return `'${values?.[0] ?? '1'}'`
}

function printObject(members: Readonly<Record<string, string | undefined>>): string {
  const text = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [`${property(name)}: ${value}`],
  )
  return text.length === 0 ? '{}' : `{ ${text.join(', ')} }`
}

function without(options: Options, name: string): Options {
  const { [name]: _, ...others } = options
  return others
}
