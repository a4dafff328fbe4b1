import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Inside the project, so that the files of a user find the packages that they import. */
const CACHE = join(ROOT, 'node_modules/.cache/wechatpay-chain-spec')
const PROBLEM = /^(.+?)\((\d+),\d+\): error TS\d+: /

/**
 * Compiles the files of a user with the strict settings of this project, in one process of the native compiler.
 *
 * @param files texts by name, without `.ts`
 * @returns by name: the line of each error and its message
 */
export function compile(files: ReadonlyMap<string, string>, options: object = {}): Map<string, string[]> {
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'user-'))
  try {
    for (const [name, text] of files) writeFileSync(join(folder, `${name}.ts`), text)
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { ...options, typeRoots: [join(ROOT, 'node_modules/@types')] },
      files: [...files.keys()].map((name) => `${name}.ts`),
      include: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const compiler = join(ROOT, 'node_modules/typescript-7/bin/tsc')
    const flags = ['--pretty', 'false', '--singleThreaded']
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', '.', ...flags], {
      cwd: folder,
      encoding: 'utf8',
    })
    const problems = new Map([...files.keys()].map((name): [string, string[]] => [name, []]))
    // details of an error are indented
    for (const message of stdout.split(/\n(?! )/).filter((line) => line !== '')) {
      const [head, file = '', line = ''] = PROBLEM.exec(message) ?? []
      const own = problems.get(file.replace(/\.ts$/, ''))
      if (head === undefined || own === undefined) throw new Error(message)
      const text = readFileSync(join(folder, file), 'utf8').split('\n')[Number(line) - 1]
      own.push(`${text}: ${message.slice(head.length)}`)
    }
    const count = [...problems.values()].flat().length
    if (stderr !== '' || (status !== 0) !== count > 0) throw new Error(`the compiler failed: ${status} ${stderr}`)
    return problems
  } finally {
    rmSync(folder, { recursive: true })
  }
}
