import { type Language, setHintLanguage } from '../errors/errors.js'
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

/** Sends one call: the only function of a chain that causes a request. */
export interface Router {
  (call: Call): Promise<Response>
  readonly markSecrets?: SecretMarker | undefined
  /** Language of the hints of errors. */
  readonly language?: Language | undefined
}

const VERB_OF: ReadonlyMap<string, Verb> = new Map(
  VERBS.flatMap((verb) => [[verb, verb] as const, [`${verb}Async`, verb] as const]),
)

/**
 * Names that runtimes and frameworks read to detect promises, JSON forms, mocks and elements. A node is none of these, so
 * the names are undefined instead of segments.
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

/** Checks whether a name is not a segment; a key with a slash still is one: `node['/then']`. */
export function isReserved(name: string): boolean {
  return ABSENT.has(name) || ORDINARY.has(name) || name === 'chain' || name.startsWith('@@')
}

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** The target of a node's proxy; the proxy hides its members. */
class Step implements Known {
  constructor(
    readonly router: Router,
    readonly before: Step | undefined,
    /** The segment; the whole template if the path is not known segment by segment. */
    readonly segment: string,
    readonly variable: string | undefined,
    readonly isKnown: boolean,
  ) {}

  get template(): string {
    return this.isKnown ? templateOf(this) : this.segment
  }

  // `this` is the proxy: its text is the template
  [INSPECT](): string {
    return `[wechatpay-chain ${String(this)}]`
  }
}
const { [INSPECT]: inspect } = Step.prototype

/** Creates a node of a path: reading a property adds a segment, calling a verb sends. A node has no state and can be shared. */
export function createNode(router: Router, template: string): object {
  const start = new Step(router, undefined, '', undefined, true)
  const step = template === '' ? start : stepTo(start, template, join('', template))
  return new Proxy(step, HANDLER)
}

/** Returns a path as text; other values become an invalid path, which is rejected when a verb is called. */
export function toText(path: unknown): string {
  return typeof path === 'string' ? path : '<not-a-string>'
}

/** Returns the next step. @param template the new template, if the key alone does not define it */
function stepTo(from: Step, key: string, template?: string): Step {
  const { router, isKnown } = from
  if (isKnown) {
    const segment = plainSegment(key)
    if (segment !== undefined) return new Step(router, from, segment, undefined, true)
    const variable = plainVariable(key)
    if (variable !== undefined) return new Step(router, from, `{${variable}}`, variable, true)
  }
  return new Step(router, undefined, template ?? join(from.template, toSegments(key)), undefined, false)
}

interface VerbFunction {
  (...args: unknown[]): Promise<Response>
  from: Step
  key: string
}

// a verb can also be a segment (`receivers/delete`), so its function is a node, too
function createVerb(from: Step, verb: Verb, key: string): object {
  const { router, isKnown } = from
  const send = ((...args) => {
    try {
      return router(toCall(verb, from.template, args, router.markSecrets, isKnown ? from : undefined))
    } catch (error) {
      if (router.language !== undefined) setHintLanguage(error, router.language)
      return Promise.reject(error)
    }
  }) as VerbFunction & { [INSPECT]: typeof inspect }
  send.from = from
  send.key = key
  send[INSPECT] = inspect
  return new Proxy(send, HANDLER)
}

/** The traps of a node's proxy besides `get`: it shows no members, and none can be added. */
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
/** Names with a meaning besides that of a segment. */
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
    ({ router, template }) =>
      (path: unknown) =>
        createNode(router, join(template, toText(path))),
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
 * The type of an index signature. `noUncheckedIndexedAccess` adds `| undefined` to it, and no chain of two segments would
 * compile; with that flag (which `probe` detects) it is `any`, which absorbs `undefined`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the only type that absorbs `undefined`
export type Segment = undefined extends typeof probe.key ? any : Untyped

/** A node of any path: verbs with free options, and any next segment. */
export type Untyped<Options = UntypedOptions> = {
  readonly [Name in Verb | `${Verb}Async`]: Send<Options> & Untyped
} & {
  /** Returns the node of a declared path below this node: `node.chain('transactions/id/{transaction_id}')`. */
  chain<const Template extends string>(path: Template): Untyped<OptionsOf<Template>>
} & Segments
// an interface, because type aliases cannot refer to each other here
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
export type Braced<Template extends string> = Template extends `${infer Head}<${infer Name}>${infer Tail}`
  ? Braced<`${Head}{${Name}}${Tail}`>
  : Template extends `${infer Head}/$${infer Name}$${infer Tail}`
    ? Braced<`${Head}/{${Name}}${Tail}`>
    : Template extends `${infer Head}/_${infer Name}_/${infer Tail}`
      ? Braced<`${Head}/{${Name}}/${Tail}`>
      : Template extends `${infer Head}/_${infer Name}_`
        ? Braced<`${Head}/{${Name}}`>
        : Template extends `${infer Head}/{empty}`
          ? `${Head}/`
          : Template

/** The result of `chain()` for a path that is not in the catalogue: the name of this type is the message. */
export type Unlisted<Template extends string> = string extends Template
  ? Untyped
  : `Unlisted path: ${Template} - check the spelling, or use instance.untyped`
