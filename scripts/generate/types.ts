import type { Operation } from '../../src/catalogue/operation.js'
import { printOperation, SUFFIXES, typeName } from './call-types.js'
import { printClient, printPaths } from './client.js'
import { HEAD } from './head.js'
import { groupOf, printChild, printSpellings } from './members.js'
import { nodesOf, type PathNode } from './tree.js'

/** Prints the types of all APIs: file name below `src/generated/` -> text. */
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
  const exports = [...groups.keys()].sort().map((group) => `export type * from './${group}.js'\n`)
  files.set('types/all.ts', HEAD + exports.join(''))
  files.set('client.ts', printClient(roots))
  files.set('paths.ts', printPaths(root))
  return files
}

/** @throws if a type of an API has the name of a node: TypeScript would merge the two without an error */
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
          `${places.join(', ')}: a type of ${operation.method} ${node.template} and ${other.template} have the same type name ${name}`,
        )
      }
    }
  }
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
      .map((child) => printChild(child)),
    ...[...node.children.values()].map(printSpellings),
  ]
  return `${parts.map((part) => part.types).join('')}export interface ${node.name} extends Branch {\n${members.join('')}}\n`
}
