import type { Reject } from '../errors/reject.js'
import { isRecord } from './record.js'

/** Returns the value of one option, or rejects it. */
export type Check<Value> = (value: unknown, name: string, reject: Reject) => Value
/** A check that is also applied to an option that is absent. */
export type RequiredCheck<Value> = Check<Value> & { readonly isRequired: true }

/** Largest delay of a Node timer in milliseconds; a longer one fires immediately. */
export const MAX_TIMEOUT = 2 ** 31 - 1

/** @param purpose what the option is for: "`to` is required: the path of the file" */
export function required<Value>(check: Check<Value>, purpose: string): RequiredCheck<Value> {
  const checkPresent: Check<Value> = (value, name, reject) =>
    value === undefined ? reject(`\`${name}\` is required: ${purpose}`) : check(value, name, reject)
  return Object.assign(checkPresent, { isRequired: true } as const)
}

/** Accepts any value. */
export const anyValue: Check<unknown> = (value) => value

/** Accepts any value, because the code that uses the option checks it. */
export function unchecked<Value = unknown>(): Check<Value> {
  return anyValue as Check<Value>
}

export function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

/** @param unit plural: `milliseconds`, `bytes` */
export function numberOf(unit: string, most: number, least = 1): Check<number> {
  return (value, name, reject) =>
    isWithin(value, least, most) ? value : reject(`\`${name}\` must be a number of ${unit} from ${least} to ${most}`)
}

export const timeout = numberOf('milliseconds', MAX_TIMEOUT)
export const bytes = numberOf('bytes', Number.MAX_SAFE_INTEGER)

/** @param unit plural; absent for a plain count */
export function integer(most: number, least: number, unit?: string): Check<number> {
  const range = `from ${least} to ${most}${unit === undefined ? '' : `, in ${unit}`}`
  return (value, name, reject) =>
    isWithin(value, least, most) && Number.isInteger(value) ? value : reject(`\`${name}\` must be an integer ${range}`)
}

export const boolean: Check<boolean> = (value, name, reject) =>
  typeof value === 'boolean' ? value : reject(`\`${name}\` must be true or false`)

export function oneOf<const Value extends string>(values: readonly Value[]): Check<Value> {
  return (value, name, reject) =>
    values.find((known) => known === value) ?? reject(`\`${name}\` must be one of ${values.join(', ')}`)
}

export const text: Check<string> = (value, name, reject) =>
  typeof value === 'string' && value !== '' ? value : reject(`\`${name}\` must be a non-empty string`)

/** Returns a copy: later changes by the caller have no effect. The members are checked where they are used. */
export function plainObject<Value extends object>(): Check<Value> {
  return (value, name, reject) =>
    isRecord(value)
      ? Object.assign(Object.create(null), value)
      : reject(`\`${name}\` must be a plain object; pass { name: value }`)
}

export const abortSignal: Check<AbortSignal> = (value, name, reject) =>
  value instanceof AbortSignal ? value : reject(`\`${name}\` must be an AbortSignal`)

export function callback<Value extends (...args: never[]) => unknown>(): Check<Value> {
  return (value, name, reject) =>
    typeof value === 'function' ? (value as Value) : reject(`\`${name}\` must be a function`)
}

/** @param methods functions of the object or of its prototype */
export function objectWith<Value extends object>(
  methods: readonly (keyof Value & string)[],
  remedy: string,
): Check<Value> {
  return (value, name, reject) => {
    const isHolder = (typeof value === 'object' && value !== null) || typeof value === 'function'
    return isHolder && methods.every((method) => typeof (value as Value)[method] === 'function')
      ? (value as Value)
      : reject(`\`${name}\` must be an object with the functions ${methods.join(', ')}; ${remedy}`)
  }
}
