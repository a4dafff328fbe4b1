import type { PathNode } from './tree.js'

export function printChild(child: PathNode, type = child.name): string {
  return `  readonly ${property(child.property)}: ${type}\n`
}

/** The other spellings of a path variable: `$x$`, `['<x>']` and `['{x}']` besides `_x_`. */
export function printSpellings({ name, property, template }: PathNode): string {
  const variable = /\{(\w+)\}$/.exec(template)?.[1]
  if (variable === undefined || property !== `_${variable}_`) return ''
  const keys = [`$${variable}$`, `'<${variable}>'`, `'{${variable}}'`]
  return keys.map((key) => `  readonly ${key}: ${name}\n`).join('')
}

export function property(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`
}

/** A path as a key, in the two spellings of its variables that are written in brackets. */
export function printBracket(path: string, node: PathNode): string {
  const spellings = new Set([path, path.replace(/\{(\w+)\}/g, '<$1>')])
  return [...spellings].map((key) => `  private readonly '${key}': ${typeOf(node)}\n`).join('')
}

/** The file of a node: its first two segments. */
export function groupOf(node: PathNode): string {
  return node.template.split('/').slice(0, 2).join('-').replace(/[{}]/g, '')
}

/** The name of a node's type in client.ts and paths.ts, which import all nodes as `nodes`. */
export function typeOf({ name }: PathNode): string {
  return `nodes.${name}`
}
