import { HEAD } from './head.js'
import { printBracket, printChild, typeOf } from './members.js'
import { nodesOf, type PathNode } from './tree.js'

const IMPORT = "import type * as nodes from './types/all.js'\n"

// bracket paths are private members: element access reaches them, but the completion after a dot does not list them
export function printClient(roots: readonly PathNode[]): string {
  const nodes = roots.flatMap(nodesOf)
  const v3 = roots.find((node) => node.template === 'v3')
  const below = v3 === undefined ? [] : nodesOf(v3)
  const relative = (node: PathNode) => node.template.slice('v3/'.length)
  const children = (node: PathNode) =>
    [...node.children.values()].map((child) => printChild(child, typeOf(child))).join('')
  const body = [
    '/** The paths below `v3/`. */\n',
    `export declare class V3 {\n  /** Returns the node of a path below \`v3/\`: \`chain('pay/transactions/native')\`. */\n`,
    '  chain<const P extends PathsBelowV3 | (string & {})>(path: P): string extends P ? Untyped : At<`v3/${P}`>\n',
    v3 === undefined ? '' : children(v3),
    ...below.filter((node) => relative(node) !== node.property).map((node) => printBracket(relative(node), node)),
    '}\n',
    ...roots
      .filter((node) => node !== v3)
      .map((node) => `export interface ${node.name} extends Branch {\n${children(node)}}\n`),
    '/** The root of the chain, with the types of the catalogue. */\n',
    'export declare class CatalogueClient {\n',
    "  /** Returns the node of a path; its variables are required options: `chain('v3/a/{b}').get({ b: '1' })`. */\n",
    '  chain<const P extends keyof Paths | (string & {})>(path: P): At<P>\n',
    ...roots.map((node) => printChild(node)),
    ...nodes.map((node) => printBracket(node.template, node)),
    '}\n',
  ].join('')
  return [
    HEAD,
    "import type { Branch, Untyped } from '../chain/chain.js'\n",
    "import type { At, Paths, PathsBelowV3 } from './paths.js'\n",
    IMPORT,
    '\n',
    body,
  ].join('')
}

export function printPaths(root: PathNode): string {
  const nodes = nodesOf(root).filter((node) => node.template.includes('/'))
  const listed = nodes.filter((node) => node.operations.length > 0)
  const line = (node: PathNode) => `  '${node.template}': ${typeOf(node)}\n`
  const operations = listed.flatMap((node) =>
    node.operations.map(
      ({ method }) => `  '${method} /${node.template}': ${typeOf(node)}['${method.toLowerCase()}']\n`,
    ),
  )
  return [
    HEAD,
    "import type { Braced, Unlisted } from '../chain/chain.js'\n",
    IMPORT,
    '\n/** Every path with a verb; add your own by module augmentation. */\n',
    `export interface Paths {\n${listed.map(line).join('')}}\n`,
    '/** Paths without verbs of their own. */\n',
    `export interface Branches {\n${nodes
      .filter((node) => node.operations.length === 0)
      .map(line)
      .join('')}}\n`,
    '/** Every API, by `METHOD /path`. */\n',
    `export interface Operations {\n${operations.join('')}}\n`,
    '/** The node of a declared path; other spellings of its variables are tried only if the path is not listed. */\n',
    'export type At<P extends string> = P extends keyof Paths ? Paths[P] : P extends keyof Branches ? Branches[P] : AtBraced<P, Braced<P>>\n',
    'type AtBraced<P extends string, B extends string> = B extends keyof Paths ? Paths[B] : B extends keyof Branches ? Branches[B] : Unlisted<P>\n',
    "/** The options of a call: `Request<'POST /v3/pay/transactions/native'>`. */\n",
    'export type Request<K extends keyof Operations> = Operations[K] extends (options: infer O) => unknown ? NonNullable<O> : never\n',
    "/** The body of a call: `Body<'POST /v3/pay/transactions/native'>`. */\n",
    'export type Body<K extends keyof Operations> = Request<K> extends { json?: infer J } ? NonNullable<J> : Request<K> extends { xml?: infer X } ? NonNullable<X> : never\n',
    '/** The `data` of a response. */\n',
    'export type Answer<K extends keyof Operations> = Operations[K] extends (...options: never) => Promise<{ readonly data: infer D }> ? D : never\n',
    `/** The paths below \`v3/\`, for completion. */\nexport type PathsBelowV3 =\n${listed
      .filter((node) => node.template.startsWith('v3/'))
      .map((node) => `  | '${node.template.slice('v3/'.length)}'`)
      .join('\n')}\n`,
  ].join('')
}
