import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '../program.js'
import { figure, type Report } from '../report.js'
import { difference, interleave } from '../rounds.js'

// A process that does nothing but load one module; what a process that loads none takes is taken off.

const NAMES = {
  axiosRequire: "require('axios')",
  oursRequire: "require('wechatpay-chain')",
  axiosImport: "import('axios')",
  oursImport: "import('wechatpay-chain')",
} as const
type Way = keyof typeof NAMES
const ROUNDS = 21

const PROGRAMS: Readonly<Record<Way | 'nothing', string>> = {
  nothing: '',
  axiosRequire: "require('axios')",
  oursRequire: `require(${JSON.stringify(resolve('dist/index.cjs'))})`,
  axiosImport: "import('axios')",
  oursImport: `import(${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)})`,
}
/** Prints what V8 was given to compile, besides Node itself. */
const LIST = (program: string) => `
  const { Session } = require('node:inspector')
  const session = new Session()
  const urls = []
  session.connect()
  session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url))
  session.post('Debugger.enable')
  urls.length = 0
  Promise.resolve(${program}).then(() => console.log(JSON.stringify(urls)))`

const ways = Object.keys(NAMES) as Way[]
const times = await interleave(ROUNDS, ['nothing', ...ways], (name) => startOf(PROGRAMS[name]))
const added = (way: Way) => difference(times[way], times.nothing)
const loaded = new Map(ways.map((way) => [way, filesOf(PROGRAMS[way])]))
const goal = (what: string, ours: Way, axios: Way) =>
  ({ what, measured: added(ours) / added(axios), unit: 'x', atMost: 1.15 }) as const
const forge = [...(loaded.get('oursImport') ?? []), ...(loaded.get('oursRequire') ?? [])].filter((file) =>
  file.includes('/node-forge/'),
)

say({
  title: 'Loading the package',
  columns: ['', 'ms', 'x axios', 'files', 'files of dist'],
  rows: ways.map((way) => {
    const files = loaded.get(way) ?? []
    const own = files.filter((file) => file.includes('/dist/') && !file.includes('/node_modules/'))
    return [
      NAMES[way],
      figure(added(way)),
      figure(added(way) / added(way.endsWith('Import') ? 'axiosImport' : 'axiosRequire')),
      String(files.length),
      own.map((file) => file.slice(file.lastIndexOf('/dist/') + 6)).join(' '),
    ]
  }),
  goals: [
    goal('loading with import, to axios alone', 'oursImport', 'axiosImport'),
    goal('loading with require, to axios alone', 'oursRequire', 'axiosRequire'),
    { what: 'files of node-forge that are loaded', measured: forge.length, unit: '', atMost: 0 },
  ],
} satisfies Report)

/** Milliseconds of CPU from start to end. */
function startOf(program: string): number {
  const report = "process.on('exit', () => console.log(JSON.stringify(process.cpuUsage())));"
  const printed = execFileSync(process.execPath, ['-e', report + program], { encoding: 'utf8' })
  const { user, system } = JSON.parse(printed) as NodeJS.CpuUsage
  return (user + system) / 1000
}

function filesOf(program: string): string[] {
  const urls = JSON.parse(execFileSync(process.execPath, ['-e', LIST(program)], { encoding: 'utf8' })) as string[]
  return [...new Set(urls)].filter((url) => url.startsWith('file:') || url.startsWith('/'))
}
