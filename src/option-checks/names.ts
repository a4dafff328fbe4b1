/**
 * Returns the name for a message if it looks like the name of an option, the id of a public key or a serial number.
 * Anything else may be a secret in the wrong place: an APIv2 or APIv3 key has 32 characters, a name at most 31.
 */
export function showName(name: string): string {
  return /^(?:[A-Za-z_][\w-]{0,30}|PUB_KEY_ID_\d{1,64}|[0-9A-Fa-f:]{36,60})$/.test(name) ? name : '(name not shown)'
}

/** Maps names of other SDKs and of axios (lower case, without `_` and `-`) to the right name, or to a sentence with the remedy. */
export type ForeignNames = ReadonlyMap<string, string>

/** Returns the remedy for an unknown name, if it is an option in another spelling or a foreign name. */
export function remedyFor(name: string, names: readonly string[], foreign: ForeignNames): string | undefined {
  const plain = plainSpelling(name)
  const right = names.find((known) => plainSpelling(known) === plain) ?? foreign.get(plain)
  return right !== undefined && names.includes(right) ? `use \`${right}\`` : right
}

function plainSpelling(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}
