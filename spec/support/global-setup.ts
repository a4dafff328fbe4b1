import { createHash, generateKeyPair } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'rolldown'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the compiled programs. */
    programs: string
    /** A file of private keys of 2048 bits: base64 of PKCS#8. */
    keyPairs: string
  }
}

/** What runs in child processes, by the name of its compiled file. */
const PROGRAMS = {
  index: 'src/index.ts',
  sign: 'src/v2/sign.ts',
  generate: 'scripts/generate.ts',
  'bill-child': 'spec/support/bill-child.ts',
  'download-child': 'spec/support/download-child.ts',
  'load-child': 'spec/support/load-child.ts',
  'memory-child': 'spec/support/memory-child.ts',
  'receive-child': 'spec/support/receive-child.ts',
}
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Inside `node_modules`, so that the programs find the packages that they import. */
const CACHE = join(ROOT, 'node_modules/.cache/wechatpay-chain-spec')
/** Generated anew after a day, with the next programs. */
const KEYS = join(CACHE, 'key-pairs.json')
/** More than a test uses. */
const KEY_PAIRS = 40
const DAY = 86_400_000

/** Compiles the programs of child processes and generates key pairs once, instead of in every process. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const folder = join(CACHE, hashOfSources())
  if (!existsSync(folder)) await compile(folder)
  provide('programs', folder)
  if (!existsSync(KEYS)) await generateKeys()
  provide('keyPairs', KEYS)
}

async function compile(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE))
    if (Date.now() - statSync(join(CACHE, name)).mtimeMs > DAY) rmSync(join(CACHE, name), { recursive: true })
  const temporary = mkdtempSync(join(CACHE, 'new-'))
  await build({
    cwd: ROOT,
    input: PROGRAMS,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^wechatpay-chain(?:\/|$)/.test(id),
    platform: 'node',
    resolve: {
      extensionAlias: { '.js': ['.ts', '.js'] },
      alias: {
        'wechatpay-chain/mock': join(ROOT, 'src/mock/gateway.ts'),
        'wechatpay-chain': join(ROOT, 'src/index.ts'),
      },
    },
    output: { dir: temporary, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    logLevel: 'warn',
  })
  try {
    renameSync(temporary, folder)
  } catch (error) {
    // another run has compiled the same sources meanwhile
    rmSync(temporary, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

async function generateKeys(): Promise<void> {
  const generate = promisify(generateKeyPair)
  const pairs = await Promise.all(Array.from({ length: KEY_PAIRS }, () => generate('rsa', { modulusLength: 2048 })))
  const texts = pairs.map(({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'))
  const temporary = join(CACHE, `keys-${process.pid}.json`)
  writeFileSync(temporary, JSON.stringify(texts))
  renameSync(temporary, KEYS)
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const folder of ['src', 'scripts', 'spec/support', 'spec/bill', 'spec/vectors']) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((file) => /\.(?:ts|json)$/.test(file) && !/\.spec\.ts$/.test(file)).sort())
      hash
        .update(`${folder}/${name}\0`)
        .update(readFileSync(join(ROOT, folder, name)))
        .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
