import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildMeasures } from './build.js'
import { nextMessage, startFile } from './program.js'
import { printGoals, printReport, type Report, toColumns, toMarkdown } from './report.js'

// npm run bench [-- chain prepare ... --markdown]: measures the speed as ratios of one run

const MEASURES = [
  'chain',
  'prepare',
  'requests',
  'loop',
  'notification',
  'bill',
  'download',
  'upload',
  'import',
] as const

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  const unknown = [
    ...wanted.filter((name) => !(MEASURES as readonly string[]).includes(name)),
    ...args.filter((arg) => arg.startsWith('--') && arg !== '--markdown'),
  ]
  if (unknown.length > 0)
    throw new Error(`unknown measure ${unknown.join(', ')}; the measures are ${MEASURES.join(', ')}`)
  const toLines = args.includes('--markdown') ? toMarkdown : toColumns

  const built = await buildMeasures()
  console.log(`${machine()}\n`)
  const reports: Report[] = []
  for (const name of MEASURES.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    const child = startFile(pathToFileURL(resolve(built, `${name}.js`)))
    try {
      const report = await nextMessage<Report>(child)
      console.log(printReport(report, toLines))
      reports.push(report)
    } finally {
      // the measure has already ended the programs that it started
      if (child.connected) child.disconnect()
    }
  }
  console.log(printGoals(reports, toLines))
}

function machine(): string {
  const version = (folder: string) =>
    `${basename(folder)} ${JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version}`
  const rivals = ['axios', 'wechatpay-axios-plugin', 'wechatpay-node-v3', 'undici', 'papaparse']
  const versions = ['node_modules/axios', ...rivals.map((name) => `bench/node_modules/${name}`)].map(version)
  const day = new Date().toISOString().slice(0, 10)
  return `${cpus().length} cores, Node.js ${process.version}, ${[...new Set(versions)].join(', ')}; ${day}`
}

await main(process.argv.slice(2))
