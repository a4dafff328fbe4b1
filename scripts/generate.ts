import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CataloguedEvent, eventFaultsOf } from '../src/catalogue/event.js'
import { faultsOf, type Operation } from '../src/catalogue/operation.js'
import { printFiles, printV2Calls } from './generate/calls.js'
import { printEvents } from './generate/events.js'
import { HEAD } from './generate/head.js'
import { type ErrorCodes, hintFaultsOf, printErrorHints, printHints } from './generate/hints.js'
import { printSensitive } from './generate/sensitive.js'
import { buildTree, templateOf, unreachable } from './generate/tree.js'
import { printTypeSpec } from './generate/type-spec.js'
import { printTypes } from './generate/types.js'

// prints src/generated/ and spec/types/generated/ from src/catalogue/; `--check` compares instead, and fails if a file differs

const CATALOGUE = 'src/catalogue'
const EVENTS = 'events.json'
const ERROR_CODES = 'error-codes.json'
/** Files without APIs. */
const OTHERS: readonly string[] = [EVENTS, ERROR_CODES]
/** Folders of printed files only. */
const FOLDERS: readonly string[] = ['src/generated', 'spec/types/generated']

/** The place of each entry: `src/catalogue/pay-partner.json[3]`. */
const places = new WeakMap<Operation, string>()
const placeOf = (operation: Operation): string => places.get(operation) ?? templateOf(operation)

/** Reads the APIs of all families, in the order of the files. @throws if an entry is invalid, with its place */
export function readCatalogue(folder = CATALOGUE): Operation[] {
  const faults: string[] = []
  const seen = new Map<string, string>()
  const operations: Operation[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && !OTHERS.includes(name))) {
    for (const [index, entry] of readList<Operation>(join(folder, file)).entries()) {
      const place = `${join(folder, file)}[${index}]`
      const own = faultsOf(entry, place)
      faults.push(...own)
      if (own.length > 0) continue
      const reason = unreachable(entry)
      if (reason !== undefined) faults.push(`${place}: ${reason}`)
      const key = `${entry.version ?? ''} ${entry.method} ${entry.path}`
      const before = seen.get(key)
      if (before !== undefined) faults.push(`${place}: ${entry.method} ${entry.path} is also in ${before}`)
      seen.set(key, place)
      places.set(entry, place)
      operations.push(entry)
    }
  }
  if (faults.length > 0) throw new Error(`the catalogue is invalid:\n${faults.join('\n')}`)
  return operations
}

/** Reads all notifications. @throws if an entry is invalid, with its place */
export function readEvents(folder = CATALOGUE): CataloguedEvent[] {
  const file = join(folder, EVENTS)
  const faults: string[] = []
  const events = readList<CataloguedEvent>(file).map((entry, index) => ({ entry, place: `${file}[${index}]` }))
  const valid = events.filter(({ entry, place }) => {
    const own = eventFaultsOf(entry, place)
    faults.push(...own)
    return own.length === 0
  })
  const targets = new Set(valid.filter(({ entry }) => !entry.aliasOf).map(({ entry }) => entry.eventType))
  for (const { entry, place } of valid) {
    if (entry.aliasOf !== undefined && !targets.has(entry.aliasOf))
      faults.push(`${place}.aliasOf: no notification has the event type ${entry.aliasOf}`)
  }
  if (faults.length > 0) throw new Error(`the catalogue is invalid:\n${faults.join('\n')}`)
  return valid.map(({ entry }) => entry)
}

/** Reads all error numbers and codes. @throws if one is invalid, with its place */
export function readErrorCodes(folder = CATALOGUE): ErrorCodes {
  const file = join(folder, ERROR_CODES)
  const tables = readJson(file)
  const faults = hintFaultsOf(tables, file)
  if (faults.length > 0) throw new Error(`the catalogue is invalid:\n${faults.join('\n')}`)
  return tables as ErrorCodes
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`the catalogue is invalid:\n${file}: invalid JSON (${(error as Error).message})`)
  }
}

function readList<Entry>(file: string): Entry[] {
  const list = readJson(file)
  if (!Array.isArray(list)) throw new Error(`the catalogue is invalid:\n${file}: not a list of entries`)
  return list
}

function print(
  operations: readonly Operation[],
  events: readonly CataloguedEvent[],
  errorCodes: ErrorCodes,
): Map<string, string> {
  const root = buildTree(operations, placeOf)
  const generated = new Map([
    ...printTypes(root, placeOf),
    ['traits.ts', printTraits(operations)],
    ['v2-calls.ts', printV2Calls(operations)],
    ['files.ts', printFiles(operations)],
    ['sensitive.ts', printSensitive(operations, events, placeOf)],
    ['events.ts', printEvents(events)],
    ['hints.ts', printHints(errorCodes)],
    ['error-hints.ts', printErrorHints(errorCodes)],
  ])
  return new Map([
    ...[...generated].map(([name, text]) => [`src/generated/${name}`, text] as const),
    ['spec/types/generated/catalogue.spec-d.ts', printTypeSpec(root, placeOf)],
  ])
}

function printTraits(operations: readonly Operation[]): string {
  const known = operations.map((operation) => `  '${operation.method} ${templateOf(operation)}',\n`)
  return `${HEAD}
/** Every API of the catalogue as \`METHOD path\`. Loaded only after an API error for an unknown path. */
export const KNOWN: readonly string[] = [\n${known.join('')}]\n`
}

/**
 * Prints the files of a project; with `check`, compares them instead. Returns a line about it, if there is one to show.
 *
 * @throws if an entry is invalid or, with `check`, a file is out of date
 */
export function generate(check: boolean, project = ''): string | undefined {
  const folder = join(project, CATALOGUE)
  const files = print(readCatalogue(folder), readEvents(folder), readErrorCodes(folder))
  const changed = [...files].filter(([name, text]) => {
    const file = join(project, name)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  const left = FOLDERS.filter((printed) => existsSync(join(project, printed))).flatMap((printed) =>
    readdirSync(join(project, printed), { recursive: true, encoding: 'utf8' })
      .map((name) => join(printed, name))
      .filter((file) => file.endsWith('.ts') && !files.has(file)),
  )
  if (check) {
    const stale = [...changed.map(([file]) => file), ...left]
    if (stale.length === 0) return
    throw new Error(`generated files are out of date (${stale.join(', ')}); run npm run generate`)
  }
  for (const printed of FOLDERS) rmSync(join(project, printed), { recursive: true, force: true })
  for (const [name, text] of files) {
    const file = join(project, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return `${files.size} files, ${[...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)} bytes`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const line = generate(process.argv.includes('--check'))
    if (line !== undefined) console.log(line)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
