import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, type OutputOptions } from 'rolldown'
import ts from 'typescript'

// builds dist: a bundle per format and entry, the declarations as a tree, and for each entry a .d.cts that re-exports its
// .d.ts, so that CJS users have the same types instead of a second copy

const ENTRIES = {
  index: 'src/index.ts',
  mock: 'src/mock/gateway.ts',
  'catalogue/catalogue': 'src/catalogue/catalogue.ts',
  opentelemetry: 'src/observe/opentelemetry.ts',
}
/** Files that are not loaded on demand. */
const SHARED =
  /\/src\/(?!mock\/|catalogue\/|generated\/(?:hints|traits)|v2\/(?:xml|protocol|api-error|calls|download)\.|notify\/open-v2|transport\/mutual-tls|v3\/(?:download|hint|nearest|signed-difference)\.|download\/(?:run-download|file-receiver|target|temporary-file)|bill\/(?:request-and-save|request-bill|save|reading|columns|table|trade|fund-flow|amount)\.|flows\/(?:run|query-before-resend|micropay)\.)/

const DECLARATIONS = [
  'dist/index.d.ts',
  'dist/mock/gateway.d.ts',
  'dist/catalogue/catalogue.d.ts',
  'dist/observe/opentelemetry.d.ts',
]

async function main(): Promise<void> {
  rmSync('dist', { recursive: true, force: true })
  for (const [format, extension] of [
    ['esm', 'js'],
    ['cjs', 'cjs'],
  ] as const) {
    const output: OutputOptions = {
      dir: 'dist',
      format,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `shared-[hash].${extension}`,
      exports: 'named',
      // the documentation is in the declarations; loading comments takes time
      comments: false,
      // loading one more file costs as much time as 50 KB, so the code that entries share is one file
      codeSplitting: { groups: [{ name: 'core', test: SHARED, minShareCount: 2 }] },
    }
    await build({
      input: ENTRIES,
      external: [/^node:/, 'axios', 'node-forge', 'fast-xml-parser', 'classic-level', '@opentelemetry/api'],
      platform: 'node',
      resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
      output,
      logLevel: 'warn',
    })
  }
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  // these files have declarations only; the compiler would remove the types of private members, which are the bracket
  // paths, and would double the indentation
  const printed = ['client', 'paths', ...readdirSync('src/generated/types').map((name) => `types/${name.slice(0, -3)}`)]
  for (const name of printed) copyFileSync(`src/generated/${name}.ts`, `dist/generated/${name}.d.ts`)
  for (const file of readdirSync('src/catalogue').filter(
    (name) => name.endsWith('.json') && name !== 'error-codes.json',
  )) {
    // minified
    writeFileSync(`dist/catalogue/${file}`, JSON.stringify(JSON.parse(readFileSync(`src/catalogue/${file}`, 'utf8'))))
  }
  const program = ts.createProgram(DECLARATIONS, { module: ts.ModuleKind.NodeNext, skipLibCheck: true })
  for (const file of DECLARATIONS) writeFileSync(file.replace(/\.ts$/, '.cts'), toWrapper(program, file))
}

function toWrapper(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} is not a module`)
  const from = `'./${basename(file).replace(/\.d\.ts$/, '.js')}' with { 'resolution-mode': 'import' }`
  const types: string[] = []
  const lines = [`import type * as esm from ${from}`]
  for (const symbol of checker.getExportsOfModule(module)) {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const name = symbol.getName()
    if (flags & ts.SymbolFlags.Value) lines.push(`export declare const ${name}: typeof esm.${name}`)
    if (flags & ts.SymbolFlags.Class) lines.push(`export type ${name} = esm.${name}`)
    if (!(flags & ts.SymbolFlags.Value)) types.push(name)
  }
  return `${[...lines, `export type { ${types.join(', ')} } from ${from}`].join('\n')}\n`
}

void main()
