import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Place, printConsumer, printEditor, type Site, TYPED, UNTYPED } from './consumer.js'
import { type Editor, startLsp, startTsserver } from './editor.js'

// Measures the cost of the types for a user of the package: the same calls on the client and on `any` are compiled and
// edited. Counted figures can fail the run; times depend on the machine and only cause warnings.

const COMPILERS = { '5.9': 'typescript', '7': 'typescript-7' } as const
type Compiler = keyof typeof COMPILERS
const NAMES = ['5.9', '7'] as const satisfies readonly Compiler[]
const CALLS = { 90: 30, 900: 300 } as const
const RUNS = 3

const BUDGETS = {
  instantiations: { 90: 500, 900: 5_000 },
  types: { 90: 2_500, 900: undefined },
  addedSeconds: { '5.9': 0.9, '7': 0.25 },
  wholeSeconds: { '5.9': 4, '7': 1.2 },
  stepMs: { '5.9': 50, '7': 40 },
  quotesMs: { '5.9': 80, '7': 80 },
  addedColdMs: { '5.9': 1_000, '7': 200 },
  declarations: 4_500_000,
  gzip: 550_000,
} as const

interface Row {
  readonly name: string
  readonly measured: number
  readonly unit: string
  readonly budget?: number | undefined
  /** The figure is counted and not timed: it fails the run if it is over its budget. */
  readonly isCounted?: boolean
}

const project = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bench-'))
const run = (file: string, args: string[], cwd = project) =>
  execFileSync(file, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 })

async function main(gate: boolean): Promise<void> {
  if (!isFresh()) run('npm', ['run', 'build'], process.cwd())
  const modules = layOut()
  checkStyles()
  const rows = gate
    ? [...sizes(modules), ...counts()]
    : [...sizes(modules), ...counts(), ...times(), ...(await latencies())]
  console.log(`${cpus().length} cores, Node.js ${process.version}, TypeScript ${NAMES.map(versionOf).join(' and ')}\n`)
  print(rows)
  if (rows.some((row) => row.isCounted && isOver(row))) process.exitCode = 1
}

function isFresh(): boolean {
  const last = 'dist/catalogue/catalogue.d.cts'
  if (!existsSync(last)) return false
  const built = statSync(last).mtimeMs
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name))
  return [...sources, 'scripts/build.ts', 'tsconfig.build.json'].every((file) => statSync(file).mtimeMs <= built)
}

/** Creates a project with the packed package and the consumers. */
function layOut(): string {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], process.cwd()),
  ) as [{ filename: string }]
  const modules = join(project, 'node_modules')
  const own = join(modules, 'wechatpay-chain')
  mkdirSync(own, { recursive: true })
  run('tar', ['-xzf', packed.filename, '-C', own, '--strip-components=1'])
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.') && one !== 'wechatpay-chain')) {
    symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  for (const calls of [90, 900] as const) {
    writeFileSync(join(project, `typed-${calls}.ts`), printConsumer(TYPED, CALLS[calls]))
    writeFileSync(join(project, `any-${calls}.ts`), printConsumer(UNTYPED, CALLS[calls]))
  }
  return own
}

/** Makes sure that every style is typed: a style that is `any` would have the lowest cost. */
function checkStyles(): void {
  const styles = [
    'instance.v3.pay.transactions.id._transaction_id_',
    "instance.chain('v3/pay/transactions/id/{transaction_id}')",
    "instance['v3/pay/transactions/id/{transaction_id}']",
    "instance.v3['pay/transactions/id/{transaction_id}']",
  ]
  const lines = styles.map(
    (style) => `// @ts-expect-error a variable is missing\nvoid ${style}.get({ query: { mchid: '1' } })\n`,
  )
  writeFileSync(join(project, 'styles.ts'), TYPED + lines.join(''))
  try {
    check('5.9', 'styles.ts')
  } catch (error) {
    const text = String((error as { stdout?: unknown }).stdout)
    throw new Error(`a style is not typed in the packed package:\n${/^styles.*$/m.exec(text)?.[0] ?? text}`)
  }
}

function sizes(own: string): Row[] {
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((name) => /\.d\.c?ts$/.test(name))
  const bytes = Buffer.concat(files.sort().map((name) => readFileSync(join(own, name))))
  return [
    { name: 'declarations', measured: bytes.length, unit: 'bytes', budget: BUDGETS.declarations, isCounted: true },
    {
      name: 'declarations, gzip',
      measured: gzipSync(bytes).length,
      unit: 'bytes',
      budget: BUDGETS.gzip,
      isCounted: true,
    },
  ]
}

/** Compiles a file and returns the figures of `--extendedDiagnostics` that the compiler prints. */
function check(compiler: Compiler, file: string, skipLibCheck = true): Map<string, number> {
  const flags =
    '--noEmit --strict --target es2022 --module nodenext --lib es2023 --types node --extendedDiagnostics'.split(' ')
  const tsc = resolve('node_modules', COMPILERS[compiler], 'bin/tsc')
  const text = run(process.execPath, [tsc, ...flags, '--skipLibCheck', String(skipLibCheck), file])
  return new Map(
    [...text.matchAll(/^([A-Z][\w ]+):\s+([\d.]+)[Ks]?$/gm)].map(([, name = '', value]) => [name, Number(value)]),
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Returns figures that are the same in every run. */
function counts(): Row[] {
  return NAMES.flatMap((compiler) =>
    ([90, 900] as const).flatMap((calls) => {
      const typed = check(compiler, `typed-${calls}.ts`)
      const base = check(compiler, `any-${calls}.ts`)
      return (['instantiations', 'types'] as const).flatMap((kind): Row[] => {
        const name = kind.charAt(0).toUpperCase() + kind.slice(1)
        const [own, before] = [typed.get(name), base.get(name)]
        if (own === undefined || before === undefined) return []
        const label = `${kind}, ${calls} calls, TypeScript ${compiler}`
        // the budgets were set with 5.9
        return [{ name: label, measured: own - before, unit: '', budget: BUDGETS[kind][calls], isCounted: true }]
      })
    }),
  )
}

function times(): Row[] {
  return NAMES.flatMap((compiler) =>
    ([90, 900] as const).flatMap((calls) => {
      const measure = (kind: string, skipLibCheck: boolean) =>
        Array.from({ length: RUNS }, () => check(compiler, `${kind}-${calls}.ts`, skipLibCheck))
      const [typed, base] = [measure('typed', true), measure('any', true)]
      const middle = (runs: readonly Map<string, number>[], name: string) =>
        median(runs.map((one) => one.get(name) ?? Number.NaN))
      const added = (name: string) => middle(typed, name) - middle(base, name)
      const of = `${calls} calls, TypeScript ${compiler}`
      const rows: Row[] = [
        { name: `check time, ${of}`, measured: middle(typed, 'Check time'), unit: 's' },
        { name: `check time added, ${of}`, measured: added('Check time'), unit: 's' },
        { name: `total time, ${of}`, measured: middle(typed, 'Total time'), unit: 's' },
        {
          name: `total time added, ${of}`,
          measured: added('Total time'),
          unit: 's',
          budget: calls === 90 ? BUDGETS.addedSeconds[compiler] : undefined,
        },
        { name: `memory, ${of}`, measured: middle(typed, 'Memory used') / 1024, unit: 'MB' },
        { name: `memory added, ${of}`, measured: added('Memory used') / 1024, unit: 'MB' },
      ]
      if (calls === 900) return rows
      const [whole, wholeBase] = [measure('typed', false), measure('any', false)]
      return [
        ...rows,
        {
          name: `total time, skipLibCheck off, ${of}`,
          measured: middle(whole, 'Total time'),
          unit: 's',
          budget: BUDGETS.wholeSeconds[compiler],
        },
        {
          name: `total time added, skipLibCheck off, ${of}`,
          measured: middle(whole, 'Total time') - middle(wholeBase, 'Total time'),
          unit: 's',
        },
      ]
    }),
  )
}

/** Returns the response times of the editor in milliseconds. */
async function latencies(): Promise<Row[]> {
  const rows: Row[] = []
  for (const compiler of NAMES) {
    const colds = { typed: [] as number[], any: [] as number[] }
    const visits: Visit[] = []
    for (let index = 0; index < RUNS; index++) {
      for (const kind of ['typed', 'any'] as const) {
        const visit = await visitEditor(compiler, kind)
        colds[kind].push(visit.cold)
        if (kind === 'typed') visits.push(visit)
      }
    }
    const of = `TypeScript ${compiler}`
    const [cold, base] = [median(colds.typed), median(colds.any)]
    rows.push(
      { name: `opening to the first completion, ${of}`, measured: cold, unit: 'ms' },
      {
        name: `opening to the first completion, added, ${of}`,
        measured: cold - base,
        unit: 'ms',
        budget: BUDGETS.addedColdMs[compiler],
      },
    )
    for (const site of Object.keys(visits[0]?.first ?? {}) as Site[]) {
      const budget = (site.includes("'") ? BUDGETS.quotesMs : BUDGETS.stepMs)[compiler]
      const of = (part: 'first' | 'again' | 'edited') => median(visits.map((visit) => visit[part][site] ?? Number.NaN))
      rows.push(
        { name: `${site}, first, TypeScript ${compiler}`, measured: of('first'), unit: 'ms', budget },
        { name: `${site}, again, TypeScript ${compiler}`, measured: of('again'), unit: 'ms', budget },
        { name: `${site}, after a keystroke, TypeScript ${compiler}`, measured: of('edited'), unit: 'ms' },
      )
    }
  }
  return rows
}

type Times = Partial<Record<Site, number>>
interface Visit {
  readonly cold: number
  readonly first: Times
  readonly again: Times
  readonly edited: Times
}

/** One editor session: opens the file and asks at each place three times, the third time after a keystroke. */
async function visitEditor(compiler: Compiler, kind: 'typed' | 'any'): Promise<Visit> {
  const folder = join(project, `editor-${kind}`)
  const file = join(folder, 'editor.ts')
  const { text, places } = printEditor(kind === 'typed' ? TYPED : UNTYPED)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
  const options = { strict: true, target: 'es2022', lib: ['es2023'], module: 'nodenext', types: ['node'], noEmit: true }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, skipLibCheck: true }, files: ['editor.ts'] }),
  )

  const modules = resolve('node_modules')
  const editor: Editor =
    compiler === '5.9'
      ? await startTsserver(join(modules, 'typescript/lib/tsserver.js'))
      : await startLsp(join(modules, 'typescript-7/bin/tsc'), folder)
  try {
    const time = async (place: Place): Promise<number> => {
      const before = performance.now()
      const result = await editor.ask(place)
      const duration = performance.now() - before
      if (kind === 'typed' && (result === 0 || result === '' || result === '""')) {
        throw new Error(`${place.site}: the result of TypeScript ${compiler} is empty`)
      }
      return duration
    }
    const start = performance.now()
    editor.open(file, text)
    // after `instance.`
    const [first] = places as [Place]
    await time({ ...first, character: first.character - 'v3.'.length })
    const cold = performance.now() - start
    const round = async (prepare: () => void): Promise<Times> => {
      const durations: Times = {}
      for (const place of places) {
        prepare()
        durations[place.site] = await time(place)
      }
      return durations
    }
    return {
      cold,
      first: await round(() => {}),
      again: await round(() => {}),
      edited: await round(() => editor.edit()),
    }
  } finally {
    editor.close()
  }
}

function versionOf(compiler: Compiler): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${COMPILERS[compiler]}/package.json`, 'utf8'))
  return version
}

function isOver({ measured, budget }: Row): boolean {
  // NaN, a missing figure, is over its budget
  return budget !== undefined && !(measured <= budget)
}

function print(rows: readonly Row[]): void {
  const format = (value: number, unit: string) => {
    const text = unit === 's' ? value.toFixed(2) : Math.round(value).toLocaleString('en')
    return unit === '' ? text : `${text} ${unit}`
  }
  console.log('| | measured | budget | ok |\n|---|---:|---:|---|')
  for (const row of rows) {
    const ok = row.budget === undefined ? '' : !isOver(row) ? 'yes' : row.isCounted ? '**NO**' : 'slow'
    const budget = row.budget === undefined ? '' : format(row.budget, row.unit)
    console.log(`| ${row.name} | ${format(row.measured, row.unit)} | ${budget} | ${ok} |`)
  }
}

try {
  await main(process.argv.includes('--gate'))
} finally {
  rmSync(project, { recursive: true, force: true })
}
