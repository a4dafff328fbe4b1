import { spawn } from 'node:child_process'
import { validConfig } from './keys.js'
import { programURL } from './program.js'

export interface Finished {
  /** `null` where it had to be killed. */
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Runs a program of its own process: `createClient`, `config` (valid, with `merge`) and the names of `src/index.ts`
 * under `lib` are there. A child that hangs is killed after a minute.
 */
export async function runChild(
  program: string,
  options: { merge?: object; env?: Record<string, string>; flags?: string[] } = {},
): Promise<Finished> {
  const prelude = `const lib = await import(${JSON.stringify(programURL('index'))})\nconst { createClient } = lib\nconst config = ${JSON.stringify(validConfig(options.merge))}\n`
  const child = spawn(process.execPath, [...(options.flags ?? []), '--input-type=module', '-e', prelude + program], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...options.env },
    timeout: 60_000,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
