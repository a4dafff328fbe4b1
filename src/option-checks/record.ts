/** Checks for an object that is not an array: class instances and Maps count as well. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Checks for a plain object, also one without a prototype, or one of another realm (vm contexts, jest). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Copies the own members, so that a polluted `Object.prototype` adds none. */
export function ownMembers<Members extends object>(given: Members): Partial<Members> {
  return Object.assign(Object.create(null), given)
}
