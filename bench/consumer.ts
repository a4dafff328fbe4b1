import { metaOf } from '../scripts/generate/call-types.js'
import { buildTree, nodesOf, type PathNode } from '../scripts/generate/tree.js'
import { operations } from '../src/catalogue/catalogue.js'
import type { Operation, Schema } from '../src/catalogue/operation.js'
import { variablesOf } from '../src/chain/path.js'

/** The first lines of a consumer: a typed client, or `any` as the baseline. */
export const TYPED = "import { createClient } from 'wechatpay-chain'\nconst instance = createClient({} as never)\n"
export const UNTYPED = 'declare const instance: any\n'

/** Prints a consumer of this number of APIs. Each API is called in the three styles with its required members. */
export function printConsumer(head: string, count: number): string {
  return head + pick(count).map(printCalls).join('')
}

/** The places where the editor is measured; `|` is the cursor. */
export const SITES = {
  'after `instance.v3.`': 'instance.v3.|',
  'deep in the chain': 'instance.v3.pay.transactions.|',
  "inside `chain('`": "instance.chain('|')",
  'inside the options': 'instance.v3.pay.transactions.native.post({ | })',
  'inside `json: {`': 'instance.v3.pay.transactions.native.post({ json: { | } })',
  'hover on the verb': 'instance.v3.pay.transactions.native.po|st({} as never)',
} as const
export type Site = keyof typeof SITES

export interface Place {
  readonly site: Site
  /** The first line is 0. */
  readonly line: number
  readonly character: number
}

/** Prints the consumer of 30 APIs, followed by an unfinished line for each site. */
export function printEditor(head: string): { text: string; places: Place[] } {
  const lines = printConsumer(head, 30).split('\n')
  const places: Place[] = []
  for (const [site, code] of Object.entries(SITES)) {
    lines.push(`export function unfinished${places.length}() {`, `  ${code.replace('|', '')}`, '}')
    places.push({ site: site as Site, line: lines.length - 2, character: 2 + code.indexOf('|') })
  }
  return { text: `${lines.join('\n')}\n`, places }
}

/** Picks APIs of all product families: the first of each family, then the second of each family, and so on. */
function pick(count: number): PathNode[] {
  const known = operations().filter(({ status, browser }) => status === undefined && !browser)
  const nodes = new Map(nodesOf(buildTree(known)).flatMap((node) => node.operations.map((one) => [one, node] as const)))
  const families = [...new Set(known.map(({ family }) => family))].map((name) =>
    known.filter(({ family }) => family === name),
  )
  const rounds = Math.max(...families.map((family) => family.length))
  const order = Array.from({ length: rounds }, (_, round) => families.flatMap((family) => family[round] ?? [])).flat()
  const step = Math.max(1, Math.floor(families.length / count))
  return order
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((operation) => ({ ...(nodes.get(operation) as PathNode), operations: [operation] }))
}

function printCalls(node: PathNode, index: number): string {
  const [operation] = node.operations as [Operation]
  const verb = operation.method.toLowerCase()
  const call = `.${verb}(${printOptions(node.template, operation)})`
  const styles = [`instance${chainOf(node)}`, `instance.chain('${node.template}')`, `instance['${node.template}']`]
  const field = Object.keys(operation.download ? {} : (operation.answer?.properties ?? {}))[0]
  const read = field !== undefined && /^\w+$/.test(field) ? `.data.${field}` : '.data'
  const lines = styles.map(
    (style, at) => `  const response${at} = await ${style}${call}\n  void response${at}${read}\n`,
  )
  return `export async function api${index}() {\n${lines.join('')}}\n`
}

function chainOf(node: PathNode): string {
  const parts = node.template.split('/')
  const names = parts.map((_, index) => propertyOf(parts.slice(0, index + 1).join('/')))
  return names.map((name) => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`)).join('')
}

let properties: Map<string, string> | undefined
function propertyOf(template: string): string {
  properties ??= new Map(nodesOf(buildTree(operations())).map((node) => [node.template, node.property]))
  return properties.get(template) ?? template
}

function printOptions(template: string, operation: Operation): string {
  const { query, body, bodyType, bodyOptional } = operation
  const needs = (schema: Schema | undefined) => (schema?.required ?? []).length > 0
  const members = variablesOf(template).map((name) => `${name}: '1'`)
  if (query !== undefined && needs(query)) members.push(`query: ${printValue(query)}`)
  const meta = metaOf(body)
  if (bodyType === 'multipart')
    members.push("file: 'a.png'", ...(needs(meta) && meta ? [`meta: ${printValue(meta)}`] : []))
  else if (body !== undefined && bodyType !== undefined && !bodyOptional)
    members.push(`${bodyType}: ${printValue(body)}`)
  return members.length === 0 ? '' : `{ ${members.join(', ')} }`
}

function printValue(schema: Schema): string {
  const { type, enum: values, oneOf, items, properties = {}, required = [], minimum } = schema
  if (oneOf?.[0] !== undefined) return printValue(oneOf[0])
  if (type === 'array') return items === undefined ? '[]' : `[${printValue(items)}]`
  if (type === 'object') {
    const members = required.flatMap((name) => {
      const member = properties[name]
      return member === undefined || name.includes('$') ? [] : [`${JSON.stringify(name)}: ${printValue(member)}`]
    })
    return `{ ${members.join(', ')} }`
  }
  if (values?.[0] !== undefined) return JSON.stringify(values[0])
  if (type === 'integer' || type === 'number') return String(minimum ?? 1)
  return type === 'boolean' ? 'true' : "'x'"
}
