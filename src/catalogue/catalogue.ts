import { readdirSync, readFileSync } from 'node:fs'
import type { CataloguedEvent } from './event.js'
import type { Method, Operation } from './operation.js'

export type { CataloguedEvent } from './event.js'
export type { Encryption, Method, ObjectSchema, Operation, Role, Schema, Status } from './operation.js'

/** An API of the catalogue with its product family, the name of its data file. */
export interface CataloguedOperation extends Operation {
  readonly family: string
}

const EVENTS = 'events.json'
/** Files without APIs. */
const OTHERS: readonly string[] = [EVENTS, 'error-codes.json']
// the data files are in the folder of this file, here and in the package
const FOLDER = new URL('.', import.meta.url)
let loaded: readonly CataloguedOperation[] | undefined

/** Returns all APIs of the catalogue. The data is read once, at the first use. */
export function operations(): readonly CataloguedOperation[] {
  loaded ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !OTHERS.includes(file))
    .sort()
    .flatMap((file) => read<Operation>(file).map((operation) => ({ ...operation, family: file.replace('.json', '') })))
  return loaded
}

/** Returns all notifications of the catalogue. */
export function events(): readonly CataloguedEvent[] {
  return read<CataloguedEvent>(EVENTS)
}

/**
 * Finds the API of a method and a path.
 *
 * @param method in any case
 * @param path a template (`/v3/pay/transactions/id/{transaction_id}`) or a path with values; APIv2 with or without `v2/`
 */
export function find(method: string, path: string): CataloguedOperation | undefined {
  const verb = method.toUpperCase() as Method
  const given = path.replace(/^\//, '')
  const matches = (operation: Operation, exact: boolean): boolean => {
    const segments = (operation.version === 'v2' ? given.replace(/^v2\//, '') : given).split('/')
    const template = operation.path.slice(1).split('/')
    if (operation.method !== verb || template.length !== segments.length) return false
    return template.every(
      (part, index) => part === segments[index] || (!exact && part.startsWith('{') && segments[index] !== ''),
    )
  }
  // an exact template precedes a path with values
  return (
    operations().find((operation) => matches(operation, true)) ??
    operations().find((operation) => matches(operation, false))
  )
}

function read<Entry>(file: string): Entry[] {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
}
