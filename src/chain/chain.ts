import {
  type Call,
  type OptionsOf,
  type Response,
  type SecretMarker,
  type Send,
  toCall,
  type UntypedOptions,
  VERBS,
  type Verb,
} from './call.js'
import { join, type Known, plainSegment, plainVariable, templateOf, toSegments } from './path.js'

/** Carries one call: nothing else in a chain can cause a request. */
export interface Router {
  (call: Call): Promise<Response>
  readonly markSecrets?: SecretMarker | undefined
}

const VERB_OF: ReadonlyMap<string, Verb> = new Map(
  VERBS.flatMap((verb) => [[verb, verb] as const, [`${verb}Async`, verb] as const]),
)

/**
 * Names that runtimes and frameworks read to find out what a thing is. They are no segments: a node is no promise, has
 * no JSON form, and is as much an Object as any other.
 */
const ABSENT: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'inspect',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  '_isMockFunction',
])
const ORDINARY: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether a name is kept from being a segment; it is still one as a literal: `node['/then']`. */
export function isReserved(name: string): boolean {
  return ABSENT.has(name) || ORDINARY.has(name) || name === 'chain' || name.startsWith('@@')
}

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** What is behind the proxy of a node; the proxy denies that it has members. */
class Step implements Known {
  constructor(
    readonly router: Router,
    readonly before: Step | undefined,
    /** Where the path is not known segment by segment, all of it. */
    readonly segment: string,
    readonly variable: string | undefined,
    readonly isKnown: boolean,
  ) {}

  get template(): string {
    return this.isKnown ? templateOf(this) : this.segment
  }

  // `this` is the proxy, which knows its own text
  [INSPECT](): string {
    return `[wechatpay-chain ${String(this)}]`
  }
}
const { [INSPECT]: inspect } = Step.prototype

/** A place in a path: reading goes deeper, calling a verb sends. Holds no state of a call and may be kept and shared. */
export function createNode(carry: Router, template: string): object {
  const start = new Step(carry, undefined, '', undefined, true)
  const step = template === '' ? start : stepTo(start, template, join('', template))
  return new Proxy(step, HANDLER)
}

/** Whatever is not a string is kept as something that no path can be, and refused when a verb is called. */
export function toText(path: unknown): string {
  return typeof path === 'string' ? path : '<not-a-string>'
}

/** The step that a name leads to. @param template where that is not told by the name alone */
function stepTo(from: Step, key: string, template?: string): Step {
  const { router: carry, isKnown } = from
  if (isKnown) {
    const segment = plainSegment(key)
    if (segment !== undefined) return new Step(carry, from, segment, undefined, true)
    const variable = plainVariable(key)
    if (variable !== undefined) return new Step(carry, from, `{${variable}}`, variable, true)
  }
  return new Step(carry, undefined, template ?? join(from.template, toSegments(key)), undefined, false)
}

interface VerbFunction {
  (...args: unknown[]): Promise<Response>
  from: Step
  key: string
}

// a verb can be a segment too (`receivers/delete`): its function is itself a node, through which the path goes on
function createVerb(from: Step, verb: Verb, key: string): object {
  const { router: carry, isKnown } = from
  const send = ((...args) => {
    try {
      return carry(toCall(verb, from.template, args, carry.markSecrets, isKnown ? from : undefined))
    } catch (error) {
      return Promise.reject(error)
    }
  }) as VerbFunction & { [INSPECT]: typeof inspect }
  send.from = from
  send.key = key
  send[INSPECT] = inspect
  return new Proxy(send, HANDLER)
}

/** What a proxy of ours answers besides `get`: nothing is in it, and nothing can be put into it. */
export const INERT = {
  has: () => false,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
  getPrototypeOf: () => Object.prototype,
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
  setPrototypeOf: () => false,
  preventExtensions: () => false,
} as const satisfies ProxyHandler<object>

type Read = (step: Step, key: string) => unknown
/** The names that are no segments, or more than that. */
const SPECIAL: ReadonlyMap<string, Read> = new Map<string, Read>([
  ...[...ORDINARY].map((name) => [name, () => Reflect.get(Object.prototype, name)] as const),
  ...['toString', 'valueOf', 'toLocaleString'].map(
    (name) =>
      [
        name,
        ({ template }: Step) =>
          () =>
            template,
      ] as const,
  ),
  ...[...ABSENT].map((name) => [name, () => undefined] as const),
  [
    'chain',
    ({ router: carry, template }) =>
      (path: unknown) =>
        createNode(carry, join(template, toText(path))),
  ],
  ...[...VERB_OF].map(([name, verb]) => [name, (step: Step) => createVerb(step, verb, name)] as const),
])

const AT = '@'.charCodeAt(0)

const HANDLER: ProxyHandler<Step | VerbFunction> = {
  ...INERT,
  get(target, key) {
    if (typeof key === 'symbol') return undefined
    const step = typeof target === 'function' ? stepTo(target.from, target.key) : target
    const read = SPECIAL.get(key)
    if (read !== undefined) return read(step, key)
    if (key.charCodeAt(0) === AT && key.startsWith('@@')) return undefined
    return new Proxy(stepTo(step, key), HANDLER)
  },
}

declare const probe: { readonly [key: string]: 1 }
/**
 * What an index signature gives. With `noUncheckedIndexedAccess` it would put `| undefined` between all segments, so
 * that no chain compiles; whoever has it on (which `probe` finds out) gets `any` instead.
 */
// biome-ignore lint/suspicious/noExplicitAny: the one type that swallows the `undefined`
export type Segment = undefined extends typeof probe.key ? any : Untyped

/** A node of any path, known or not: verbs with free options, and whatever segment comes next. */
export type Untyped<Options = UntypedOptions> = {
  readonly [Name in Verb | `${Verb}Async`]: Send<Options> & Untyped
} & {
  /** The path below this node, declared: `node.chain('transactions/id/{transaction_id}')`. */
  chain<const Template extends string>(path: Template): Untyped<OptionsOf<Template>>
} & Segments
// an interface, so that the types may refer to each other
interface Segments {
  readonly [segment: string]: Segment
}

/** The members of every node of the catalogue. */
export interface Branch {
  /** Returns the node of a declared path below this node; its types are free. */
  chain<const Template extends string>(path: Template): Untyped<OptionsOf<Template>>
  /** The node of a path below this node with variables: `node['transactions/id/<transaction_id>']`; its types are free. */
  readonly [path: DeepPath]: Segment
}
type Variable = `<${string}>` | `{${string}}`
type DeepPath = `${Variable}/${string}` | `${string}/${Variable}` | `${string}/${Variable}/${string}`

/** A template with its variables in braces: `v3/a/<b>`, `v3/a/_b_` and `v3/a/$b$` -> `v3/a/{b}`. */
export type Braced<Template extends string> = Template extends `${infer Head}/${infer Tail}`
  ? `${BracedSegment<Head>}/${Braced<Tail>}`
  : BracedSegment<Template> extends '{empty}'
    ? ''
    : BracedSegment<Template>
type BracedSegment<Part extends string> = Part extends `<${infer Name}>` | `$${infer Name}$` | `_${infer Name}_`
  ? `{${Name}}`
  : Part

/** The result of `chain()` for a path that is not in the catalogue: the name of this type is the message. */
export type Unlisted<Template extends string> = string extends Template
  ? Untyped
  : `Unlisted path: ${Template} - check the spelling, or use instance.untyped`
