import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faultsOf, type Operation } from '../src/catalogue/operation.js'
import { buildTree, templateOf } from './generate/tree.js'
import { HEAD, printTypes } from './generate/types.js'

// prints src/generated/ from src/catalogue/; `--check` compares instead, and fails where the two differ

const CATALOGUE = 'src/catalogue'
const GENERATED = 'src/generated'

/** Every entry of every family, in the order of the files. @throws where an entry is broken, naming its place */
export function readCatalogue(folder = CATALOGUE): Operation[] {
  const faults: string[] = []
  const seen = new Map<string, string>()
  const operations: Operation[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'events.json')) {
    for (const [index, entry] of (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Operation[]).entries()) {
      const place = `${join(folder, file)}[${index}]`
      faults.push(...faultsOf(entry, place))
      const key = `${entry.version ?? ''} ${entry.method} ${entry.path}`
      const before = seen.get(key)
      if (before !== undefined) faults.push(`${place}: ${entry.method} ${entry.path} stands in ${before} too`)
      seen.set(key, place)
      operations.push(entry)
    }
  }
  if (faults.length > 0) throw new Error(`the catalogue is broken:\n${faults.join('\n')}`)
  return operations
}

function print(operations: readonly Operation[]): Map<string, string> {
  const root = buildTree(operations)
  return new Map([...printTypes(root), ['traits.ts', printTraits(operations)]])
}

function printTraits(operations: readonly Operation[]): string {
  const known = operations.map((operation) => `  '${operation.method} ${templateOf(operation)}',\n`)
  return `${HEAD}
/** Every known call, as \`METHOD path\`. Loaded when an unknown path was refused, and only then. */
export const KNOWN: readonly string[] = [\n${known.join('')}]\n`
}

function main(check: boolean): void {
  const files = print(readCatalogue())
  const stale = [...files].filter(
    ([name, text]) => !existsSync(join(GENERATED, name)) || readFileSync(join(GENERATED, name), 'utf8') !== text,
  )
  const left = existsSync(GENERATED)
    ? readdirSync(GENERATED, { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.ts') && !files.has(name),
      )
    : []
  if (check) {
    if (stale.length + left.length === 0) return
    console.error(
      `src/generated is stale (${[...stale.map(([name]) => name), ...left].join(', ')}); run npm run generate`,
    )
    process.exitCode = 1
    return
  }
  rmSync(GENERATED, { recursive: true, force: true })
  mkdirSync(join(GENERATED, 'types'), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(GENERATED, name), text)
  console.log(
    `${files.size} files, ${[...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)} bytes`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'))
