import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sendToParent } from '../program.js'
import { figure, type Report } from '../report.js'
import { difference, interleave } from '../rounds.js'

// Starts processes that only load one module. The time of a process that loads no module is subtracted.

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
/** Prints the files that V8 compiles, without those of Node itself. */
const listFiles = (program: string) => `
  const { Session } = require('node:inspector')
  const session = new Session()
  const urls = []
  session.connect()
  session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url))
  session.post('Debugger.enable')
  urls.length = 0
  Promise.resolve(${program}).then(() => console.log(JSON.stringify(urls)))`

const ways = Object.keys(NAMES) as Way[]
const times = await interleave(ROUNDS, ['nothing', ...ways], (name) => timeOf(PROGRAMS[name]))
const added = (way: Way) => difference(times[way], times.nothing)
const loaded = new Map(ways.map((way) => [way, filesOf(PROGRAMS[way])]))
const goal = (name: string, ours: Way, axios: Way, atMost: number) =>
  ({ name, measured: added(ours) / added(axios), unit: 'x', atMost }) as const
const forgeFiles = [...(loaded.get('oursImport') ?? []), ...(loaded.get('oursRequire') ?? [])].filter((file) =>
  file.includes('/node-forge/'),
)

sendToParent({
  title: 'Loading the package',
  columns: ['', 'ms', 'x axios', 'files', 'files in dist'],
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
    goal('loading with require, to axios alone', 'oursRequire', 'axiosRequire', 1.15),
    goal('loading with import, to axios alone', 'oursImport', 'axiosImport', 1.05),
    { name: 'loaded files of node-forge', measured: forgeFiles.length, unit: 'files', atMost: 0 },
  ],
} satisfies Report)

/** Returns the milliseconds of CPU of a program. */
function timeOf(program: string): number {
  const report = "process.on('exit', () => console.log(JSON.stringify(process.cpuUsage())));"
  const printed = execFileSync(process.execPath, ['-e', report + program], { encoding: 'utf8' })
  const { user, system } = JSON.parse(printed) as NodeJS.CpuUsage
  return (user + system) / 1000
}

function filesOf(program: string): string[] {
  const urls = JSON.parse(execFileSync(process.execPath, ['-e', listFiles(program)], { encoding: 'utf8' })) as string[]
  return [...new Set(urls)].filter((url) => url.startsWith('file:') || url.startsWith('/'))
}
