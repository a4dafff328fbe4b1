import type { Reject } from '../errors/reject.js'
import { anyValue, type Check, type RequiredCheck } from './checks.js'
import { type ForeignNames, remedyFor, showName } from './names.js'

/** The options of one object: a check for each name. They are applied in this order. */
export type OptionTable = Readonly<Record<string, Check<unknown>>>

/** The type of the checked options. */
export type OptionsOf<Table extends OptionTable> = {
  readonly [Name in keyof Table as Table[Name] extends RequiredCheck<unknown> ? Name : never]: ReturnType<Table[Name]>
} & {
  readonly [Name in keyof Table as Table[Name] extends RequiredCheck<unknown> ? never : Name]?:
    | ReturnType<Table[Name]>
    | undefined
}
/** The given options before they are checked: own members only, each read once. */
export type Given<Table extends OptionTable> = { readonly [Name in keyof Table]?: unknown }

export interface OptionReader<Table extends OptionTable> {
  readonly names: readonly (keyof Table & string)[]
  has(name: string): name is keyof Table & string
  /**
   * Copies the own members of an object, so that a polluted `Object.prototype` sets no option.
   *
   * @param onOther receives the members that are not in the table; default: they are rejected
   */
  collect(given: object, reject: Reject, onOther?: (name: string, value: unknown) => void): Given<Table>
  /** Applies the checks to collected options, in place. */
  check(collected: Given<Table>, reject: Reject): OptionsOf<Table>
  /** Collects and checks. */
  read(given: object, reject: Reject): OptionsOf<Table>
  /** Returns what to do about an unknown name. */
  remedyFor(name: string): string | undefined
}

interface Settings {
  /** Name of the option that holds the object: messages say `parent.name`. */
  readonly parent?: string
  readonly foreign?: ForeignNames
  /** What to do about any other unknown name. Default: the list of the options. */
  readonly usual?: string
}
const NO_NAMES: ForeignNames = new Map()

/** Creates the reader of an options object. */
export function defineOptions<const Table extends OptionTable>(
  table: Table,
  { parent, foreign = NO_NAMES, usual }: Settings = {},
): OptionReader<Table> {
  const names = Object.keys(table)
  const known: ReadonlySet<string> = new Set(names)
  const prefix = parent === undefined ? '' : `${parent}.`
  // prepared once, because every call reads its options with it
  const checks = Object.entries(table)
    .filter(([, check]) => check !== anyValue)
    .map(([name, check]) => ({ name, fullName: `${prefix}${name}`, check, isRequired: 'isRequired' in check }))

  const collect: OptionReader<Table>['collect'] = (given, reject, onOther) => {
    const collected: Record<string, unknown> = Object.create(null)
    for (const [name, value] of Object.entries(given)) {
      if (known.has(name)) collected[name] = value
      else if (onOther === undefined) rejectUnknown(name, reject)
      else onOther(name, value)
    }
    return collected as Given<Table>
  }
  const rejectUnknown = (name: string, reject: Reject): never => {
    const remedy = remedyFor(name, names, foreign) ?? usual ?? `the options are ${names.join(', ')}`
    return reject(`unknown option \`${prefix}${showName(name)}\`; ${remedy}`)
  }
  const check = (collected: Given<Table>, reject: Reject): OptionsOf<Table> => {
    const options = collected as Record<string, unknown>
    for (const { name, fullName, check, isRequired } of checks) {
      const value = options[name]
      if (value !== undefined || isRequired) options[name] = check(value, fullName, reject)
    }
    return options as OptionsOf<Table>
  }
  return {
    names,
    has: (name): name is keyof Table & string => known.has(name),
    collect,
    check,
    read: (given, reject) => check(collect(given, reject), reject),
    remedyFor: (name) => remedyFor(name, names, foreign),
  }
}

export type NameReader<Name extends string> = Pick<
  OptionReader<Readonly<Record<Name, Check<unknown>>>>,
  'names' | 'has' | 'collect' | 'remedyFor'
>

/** Creates the reader of an options object whose options depend on each other: it checks their names only. */
export function defineNames<const Name extends string>(names: readonly Name[], settings?: Settings): NameReader<Name> {
  const table = Object.fromEntries(names.map((name) => [name, anyValue]))
  return defineOptions(table as Record<Name, Check<unknown>>, settings)
}
