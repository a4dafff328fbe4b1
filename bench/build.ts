import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
// biome-ignore lint/correctness/noUndeclaredDependencies: the project's own bundler
import { build } from 'rolldown'

/** Git, the linter and the compiler ignore this folder. */
const OUT = 'bench/node_modules/.built'
const PROGRAMS = [
  ...['gateway', 'candidate', 'kept', 'garbage', 'bill-rows'],
  ...['file-gateway', 'downloader', 'upload-gateway', 'uploader'],
].map((name) => `bench/${name}.ts`)

/**
 * Builds `dist` if it is older than `src`, installs the other packages if they are missing, and builds the measures. A
 * loader such as tsx would add helper calls around each function, and their time would be measured too.
 *
 * @returns the folder of the built measures
 */
export async function buildMeasures(): Promise<string> {
  const run = (...args: string[]) => execFileSync('npm', args, { stdio: ['ignore', process.stderr, 'inherit'] })
  if (!isFresh()) run('run', 'build')
  if (!existsSync('bench/node_modules')) run('ci', '--prefix', 'bench')
  rmSync(OUT, { recursive: true, force: true })
  const measures = readdirSync('bench/measures').map((file) => join('bench/measures', file))
  await build({
    input: Object.fromEntries([...PROGRAMS, ...measures].map((file) => [basename(file, '.ts'), file])),
    external: [/^node:/, 'axios', 'wechatpay-chain'],
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    output: {
      dir: OUT,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared-[hash].js',
      paths: { 'wechatpay-chain': pathToFileURL(resolve('dist/index.js')).href },
    },
    logLevel: 'warn',
  })
  return OUT
}

function isFresh(): boolean {
  const built = 'dist/catalogue/catalogue.d.cts'
  if (!existsSync(built)) return false
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name))
  return [...sources, 'scripts/build.ts'].every((file) => statSync(file).mtimeMs <= statSync(built).mtimeMs)
}
