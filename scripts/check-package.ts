import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// installs the packed package in an empty project and uses it from ESM and CJS, with types and without

const root = process.cwd()
const project = mkdtempSync(join(tmpdir(), 'wechatpay-chain-package-'))
const run = (file: string, args: string[], cwd = project) => execFileSync(file, args, { cwd, encoding: 'utf8' })

function main(): void {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root))
  const files: { path: string; size: number }[] = packed.files
  checkFiles(files.map(({ path }) => path))

  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, 'wechatpay-chain'), { recursive: true })
  run('tar', ['-xzf', packed.filename, '-C', join(modules, 'wechatpay-chain'), '--strip-components=1'])
  // only the declared dependencies and the types of Node: an undeclared dependency is an error here
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const install = (name: string): void => {
    mkdirSync(join(modules, name, '..'), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  for (const name of [...Object.keys(dependencies), '@types/node']) install(name)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')

  for (const [file, text] of Object.entries(CONSUMERS)) writeFileSync(join(project, file), text)
  for (const file of ['esm.mjs', 'cjs.cjs', 'untraced.mjs']) console.log(run(process.execPath, [file]).trim())
  // the rest runs with OpenTelemetry
  install('@opentelemetry/api')
  for (const file of ['traced.mjs', 'traced.cjs']) console.log(run(process.execPath, [file]).trim())
  for (const compiler of ['typescript', 'typescript-7']) {
    const tsc = resolve(root, 'node_modules', compiler, 'bin/tsc')
    const flags = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      'node',
      '--skipLibCheck',
      'false',
    ]
    // index signatures have other types with this flag, see Segment
    for (const unchecked of ['true', 'false']) {
      run(process.execPath, [tsc, ...flags, '--noUncheckedIndexedAccess', unchecked, ...TYPED_FILES])
    }
    console.log(`${compiler}: typed from ESM and CJS`)
  }
  const declarations = files.filter(({ path }) => /\.d\.c?ts$/.test(path)).reduce((sum, { size }) => sum + size, 0)
  // two formats, ESM and CJS
  checkBudget('packed', packed.size, 1_200_000)
  checkBudget('unpacked', packed.unpackedSize, 8_900_000)
  checkBudget('declarations', declarations, 4_500_000)
  console.log(`packed ${packed.size} bytes, unpacked ${packed.unpackedSize} bytes, ${files.length} files`)
}

/** Fails if a size is over its budget: a larger package needs a change of the budget. */
function checkBudget(name: string, bytes: number, budget: number): void {
  console.log(`${name}: ${bytes} of ${budget} bytes`)
  if (bytes > budget) throw new Error(`the package is over its budget (${name})`)
}

function checkFiles(paths: string[]): void {
  const expected =
    /^(?:dist\/.+\.(?:js|cjs|d\.ts|d\.cts)|dist\/catalogue\/[\w-]+\.json|package\.json|LICENSE|(?:README|README\.zh-CN|CHANGELOG|SECURITY)\.md)$/
  const stray = paths.filter((path) => !expected.test(path))
  if (stray.length > 0) throw new Error(`the package contains unexpected files: ${stray.join(', ')}`)
  for (const path of paths) {
    if (/-----BEGIN (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----\\?n?[A-Za-z0-9+/]{40}/.test(readFileSync(path, 'utf8'))) {
      throw new Error(`${path} contains a private key`)
    }
  }
}

const USE = `
const mock = await startMock()
const instance = createClient(mock.clientConfig)
const error = await instance.v3.nowhere.get().catch((error) => error)
const notifications = instance.notifications({ otherwise: async ({ event_type }) => { handled = event_type } })
let handled
const server = createServer(notifications.express)
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const { status } = await mock.notify('http://127.0.0.1:' + server.address().port, { event_type: 'REFUND.SUCCESS' })
if (status !== 204 || handled !== 'REFUND.SUCCESS') throw new Error('the response to the notification has the status ' + status)
server.close()
// the parts that are loaded on demand
const undecrypted = await Promise.resolve().then(() => instance.decrypt('A'.repeat(342) + '==', { padding: 'pkcs1' })).catch((e) => e)
if (undecrypted.code !== 'ERR_DECRYPT') throw new Error('node-forge does not load: ' + undecrypted)
const xml = { appid: mock.appid, body: 'x', out_trade_no: 'V2' + Date.now(), total_fee: 1, spbill_create_ip: '127.0.0.1', notify_url: 'https://example.com/notify', trade_type: 'NATIVE' }
const { data: order } = await instance.v2.pay.unifiedorder.post({ xml })
if (!order.code_url) throw new Error('APIv2 does not load: ' + JSON.stringify(order))
const unindexed = await (async () => { for await (const _ of reconcile([], [])); })().catch((e) => e)
if (unindexed?.code !== 'ERR_CONFIG' || !unindexed.message.includes('classic-level')) throw new Error('not the expected error: ' + unindexed)
await mock.close()
if (!isWechatPayError(error) || !(error instanceof ApiError) || error.status !== 404) throw new Error('not the expected error: ' + error)
`
const CONSUMERS: Record<string, string> = {
  'esm.mjs': `import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { ApiError, createClient, isWechatPayError, reconcile } from 'wechatpay-chain'
import { startMock } from 'wechatpay-chain/mock'
${USE}
const other = createRequire(import.meta.url)('wechatpay-chain')
if (!other.isWechatPayError(error) || error instanceof other.ApiError) throw new Error('isWechatPayError rejects an error of the other copy')
console.log('ESM: works, and CJS recognizes its errors')`,
  'cjs.cjs': `const { createServer } = require('node:http')
const { ApiError, createClient, isWechatPayError, reconcile } = require('wechatpay-chain')
const { startMock } = require('wechatpay-chain/mock')
const main = async () => {${USE}
console.log('CJS: works')
}
main()`,
}
/** Uses `traceCalls` of one entry with clients of both copies; a provider collects the names of spans. */
const TRACE = `
const names = []
const span = { setAttribute() {}, setAttributes() {}, setStatus() {}, addEvent() {}, end() { names.push(this.name) } }
const tracerProvider = { getTracer: () => ({ startSpan: (name) => ({ ...span, name }) }) }
const stop = traceCalls({ tracerProvider })
const mock = await startMock()
for (const { createClient } of copies) await createClient(mock.clientConfig).untyped.v3.nowhere.get().catch(() => undefined)
stop()
await createClient(mock.clientConfig).untyped.v3.nowhere.get().catch(() => undefined)
await mock.close()
if (names.join() !== 'GET /v3/nowhere,GET /v3/nowhere') throw new Error('traced: ' + names.join())
`
Object.assign(CONSUMERS, {
  'untraced.mjs': `import 'wechatpay-chain'
const error = await import('wechatpay-chain/opentelemetry').catch((error) => error)
if (!String(error).includes('@opentelemetry/api')) throw new Error('not the expected error: ' + error)
console.log('without @opentelemetry/api: only wechatpay-chain/opentelemetry fails')`,
  'traced.mjs': `import { createRequire } from 'node:module'
import * as esm from 'wechatpay-chain'
import { createClient } from 'wechatpay-chain'
import { startMock } from 'wechatpay-chain/mock'
import { traceCalls } from 'wechatpay-chain/opentelemetry'
const copies = [esm, createRequire(import.meta.url)('wechatpay-chain')]
${TRACE}
console.log('ESM: traces both copies')`,
  'traced.cjs': `const { createClient } = require('wechatpay-chain')
const { startMock } = require('wechatpay-chain/mock')
const { traceCalls } = require('wechatpay-chain/opentelemetry')
const main = async () => {
const copies = [require('wechatpay-chain'), await import('wechatpay-chain')]
${TRACE}
console.log('CJS: traces both copies')
}
main()`,
})
const TYPED_TRACE = `import { metrics, trace } from '@opentelemetry/api'
import { type TraceOptions, traceCalls } from 'wechatpay-chain/opentelemetry'
const options: TraceOptions = { tracerProvider: trace.getTracerProvider(), meterProvider: metrics.getMeterProvider() }
export const stop: () => void = traceCalls(options)
// @ts-expect-error no such option
traceCalls({ tracer: trace.getTracer('x') })
`
Object.assign(CONSUMERS, { 'traced.mts': TYPED_TRACE, 'traced.cts': TYPED_TRACE })
const TYPED_FILES = ['esm.mts', 'cjs.cts', 'traced.mts', 'traced.cts']
const TYPED = `
export async function demo(config: ClientConfig): Promise<string | null> {
  const instance = createClient(config)
  const order = instance.chain('v3/pay/transactions/id/{transaction_id}')
  const { data } = await order.get({ transaction_id: '42', query: { mchid: '1900000109' } })
  // @ts-expect-error a variable is missing
  void order.get({ query: { mchid: '1900000109' } })
  // @ts-expect-error a variable is missing, in brackets
  void instance['v3/pay/transactions/id/{transaction_id}'].get({ query: { mchid: '1900000109' } })
  // @ts-expect-error a variable is missing, in brackets below v3
  void instance.v3['pay/transactions/id/{transaction_id}'].get({ query: { mchid: '1900000109' } })
  // @ts-expect-error the query is missing
  void instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '42' })
  const body: Body<'POST /v3/pay/transactions/native'>['description'] = 'x'
  await instance.untyped.v3.not.yet._known_.post({ known: body, json: {} })
  await instance.v3.marketing.membercardOpen.cards._card_id_.get({ card_id: data.trade_state ?? '' })
  instance.notifications({
    on: {
      'TRANSACTION.SUCCESS': ({ resource }) => void (resource.amount?.total === 1),
      // @ts-expect-error no such member
      'REFUND.SUCCESS': ({ resource }) => void resource.nothing,
    },
  })
  const known: string | undefined = find('GET', '/v3/certificates')?.title
  const error: unknown = await instance['v3/certificates'].get().catch((reason: unknown) => reason)
  return error instanceof ApiError ? error.code : (known ?? null)
}
export class Extended extends ApiError {}
`
CONSUMERS['esm.mts'] =
  `import { ApiError, type Body, type ClientConfig, createClient } from 'wechatpay-chain'\nimport { find } from 'wechatpay-chain/catalogue'\n${TYPED}`
CONSUMERS['cjs.cts'] =
  `import { ApiError, type Body, type ClientConfig, createClient } from 'wechatpay-chain'\nimport { find } from 'wechatpay-chain/catalogue'\n${TYPED}`

try {
  main()
} finally {
  rmSync(project, { recursive: true, force: true })
}
