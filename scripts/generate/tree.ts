import type { Operation } from '../../src/catalogue/operation.js'
import { ROOTS } from '../../src/chain/call.js'
import { isReserved } from '../../src/chain/chain.js'
import { fill, join, toSegments, variableOf, variablesOf } from '../../src/chain/path.js'

/** A node of the chain: its type name, its property in the parent, and its APIs. */
export interface PathNode {
  /** `v3/pay/transactions/id/{transaction_id}` */
  readonly template: string
  /** Unique: `V3PayTransactionsIdByTransaction_id`. */
  readonly name: string
  /** The property of the parent: `_transaction_id_`. */
  readonly property: string
  readonly children: Map<string, PathNode>
  readonly operations: Operation[]
}

/** Returns the path of the chain: an APIv2 path begins with `v2/`, which is not part of the URL. */
export function templateOf(operation: Operation): string {
  return (
    (operation.version === 'v2' ? 'v2' : '') + (operation.version === 'v2' ? operation.path : operation.path.slice(1))
  )
}

/** Builds the tree of all paths. @throws if two paths have the same type name, or if the chain cannot reach a path */
export function buildTree(
  operations: readonly Operation[],
  placeOf: (operation: Operation) => string = templateOf,
): PathNode {
  const root: PathNode = { template: '', name: '', property: '', children: new Map(), operations: [] }
  const names = new Map<string, string>()
  for (const operation of operations) {
    let node = root
    for (const segment of templateOf(operation).split('/')) {
      let child = node.children.get(segment)
      if (child === undefined) {
        const template = node === root ? segment : `${node.template}/${segment}`
        child = {
          template,
          name: node.name + nameOf(segment),
          property: propertyOf(segment),
          children: new Map(),
          operations: [],
        }
        node.children.set(segment, child)
        const before = names.get(child.name)
        if (before !== undefined) {
          throw new Error(`${placeOf(operation)}: ${before} and ${template} have the same type name ${child.name}`)
        }
        names.set(child.name, template)
        checkReach(node.template, child, placeOf(operation))
      }
      node = child
    }
    node.operations.push(operation)
  }
  return root
}

/** Returns all nodes below a node, parents first. */
export function nodesOf(node: PathNode): PathNode[] {
  return [...node.children.values()].flatMap((child) => [child, ...nodesOf(child)])
}

// policy-periods -> PolicyPeriods, policy_periods -> Policy_periods, {card_id} -> ByCard_id
function nameOf(segment: string): string {
  if (segment === '') return 'Slash'
  const variable = variableOf(segment)
  const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return variable === undefined ? segment.split('-').map(capitalise).join('') : `By${capitalise(variable)}`
}

function propertyOf(segment: string): string {
  if (segment === '') return '_empty_'
  const variable = variableOf(segment)
  if (variable !== undefined) return `_${variable}_`
  const camel = segment.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  // a segment that the chain would convert is written as a key with a slash, which is not converted
  return [camel, segment].find((key) => toSegments(key) === segment && !isReserved(key)) ?? `/${segment}`
}

function checkReach(parent: string, child: PathNode, place: string): void {
  const reached = join(parent, toSegments(child.property))
  const expected = child.property === '_empty_' ? `${parent}/{empty}` : child.template
  if (reached === expected) return
  throw new Error(`${place}: the chain cannot reach ${child.template}: ${child.property} is ${reached}`)
}

/** Returns the reason why no call reaches an API, if any: its path is filled as a call fills it. */
export function unreachable(operation: Operation): string | undefined {
  const template = templateOf(operation)
  const variables = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (!operation.path.startsWith('/')) return `the chain cannot reach ${operation.path}: it does not begin with /`
  if (!(ROOTS as readonly string[]).includes(template.split('/')[0] ?? '')) {
    return `the chain cannot reach ${template}: it does not begin with one of ${ROOTS.join(', ')}`
  }
  try {
    const reached = fill(template, Object.fromEntries(variables.map((name) => [name, name])))
    const expected = `/${template.replace(/\{(\w+)\}/g, '$1')}`
    const known = variablesOf(template)
    if (reached === expected && variables.every((name) => known.includes(name))) return undefined
    return `the chain cannot reach ${template}: the path of a call is ${reached}`
  } catch (error) {
    return `the chain cannot reach ${template}: ${(error as Error).message}`
  }
}
