import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// installs the packed package into an empty project and uses it as users do: from ESM, from CJS, and typed from both

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
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.'))) {
    if (name !== 'wechatpay-chain') symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')

  for (const [file, text] of Object.entries(CONSUMERS)) writeFileSync(join(project, file), text)
  for (const file of ['esm.mjs', 'cjs.cjs']) console.log(run(process.execPath, [file]).trim())
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
    // the types behave differently under this flag, see Segment
    for (const unchecked of ['true', 'false']) {
      run(process.execPath, [tsc, ...flags, '--noUncheckedIndexedAccess', unchecked, 'esm.mts', 'cjs.cts'])
    }
    console.log(`${compiler}: typed from ESM and CJS`)
  }
  console.log(`packed ${packed.size} bytes, unpacked ${packed.unpackedSize} bytes, ${files.length} files`)
}

function checkFiles(paths: string[]): void {
  const expected =
    /^(?:dist\/.+\.(?:js|cjs|d\.ts|d\.cts)|package\.json|LICENSE|(?:README|README\.zh-CN|CHANGELOG|SECURITY)\.md)$/
  const stray = paths.filter((path) => !expected.test(path))
  if (stray.length > 0) throw new Error(`the package holds files that it should not: ${stray.join(', ')}`)
  for (const path of paths) {
    if (/-----BEGIN (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----\\?n?[A-Za-z0-9+/]{40}/.test(readFileSync(path, 'utf8'))) {
      throw new Error(`${path} holds a private key`)
    }
  }
}

const USE = `
const mock = await startMock()
const instance = createClient(mock.clientConfig)
const error = await instance.v3.nowhere.get().catch((error) => error)
await mock.close()
if (!isWechatPayError(error) || !(error instanceof ApiError) || error.status !== 404) throw new Error('not the expected error: ' + error)
`
const CONSUMERS: Record<string, string> = {
  'esm.mjs': `import { createRequire } from 'node:module'
import { ApiError, createClient, isWechatPayError } from 'wechatpay-chain'
import { startMock } from 'wechatpay-chain/mock'
${USE}
const other = createRequire(import.meta.url)('wechatpay-chain')
if (!other.isWechatPayError(error) || error instanceof other.ApiError) throw new Error('the two copies do not know each other')
console.log('ESM: works, and CJS knows its errors')`,
  'cjs.cjs': `const { ApiError, createClient, isWechatPayError } = require('wechatpay-chain')
const { startMock } = require('wechatpay-chain/mock')
const main = async () => {${USE}
console.log('CJS: works')
}
main()`,
}
const TYPED = `
export async function demo(config: ClientConfig): Promise<string | null> {
  const instance = createClient(config)
  const { data } = await instance.chain('v3/pay/transactions/id/{transaction_id}').get<{ trade_state: string }>({ transaction_id: '42' })
  // @ts-expect-error a variable is missing
  void instance.chain('v3/pay/transactions/id/{transaction_id}').get({})
  await instance.v3.marketing.membercardOpen.cards._card_id_.get({ card_id: data.trade_state })
  const error: unknown = await instance['v3/certificates'].get().catch((reason: unknown) => reason)
  return error instanceof ApiError ? error.code : null
}
export class Extended extends ApiError {}
`
CONSUMERS['esm.mts'] = `import { ApiError, type ClientConfig, createClient } from 'wechatpay-chain'\n${TYPED}`
CONSUMERS['cjs.cts'] = `import { ApiError, type ClientConfig, createClient } from 'wechatpay-chain'\n${TYPED}`

try {
  main()
} finally {
  rmSync(project, { recursive: true, force: true })
}
