import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'rolldown'
import { expect, onTestFinished, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const SOURCE = fileURLToPath(new URL('../../src/index.ts', import.meta.url))

for (const format of ['esm', 'cjs'] as const) {
  test(`a program that is bundled with all dependencies runs on its own (${format})`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bundle-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const gateway = await startGateway(() => ({ body: { a: 1 } }))
    const entry = join(folder, 'program.ts')
    writeFileSync(
      entry,
      `import { createClient } from ${JSON.stringify(SOURCE)}
      const instance = createClient(${JSON.stringify(gateway.config())})
      const tell = async () => {
        const { data } = await instance.untyped.v3.x.get()
        // lazily loaded modules: node-forge and the list of known paths
        const decrypted = await Promise.resolve().then(() => instance.decrypt('A'.repeat(342) + '==', { padding: 'pkcs1' })).catch((error) => error.code)
        console.log(JSON.stringify([data, decrypted]))
      }
      tell()`,
    )
    await build({
      input: { program: entry },
      platform: 'node',
      resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
      output: { dir: join(folder, 'out'), format, entryFileNames: format === 'esm' ? '[name].mjs' : '[name].cjs' },
      logLevel: 'silent',
    })
    const program = join(folder, 'out', format === 'esm' ? 'program.mjs' : 'program.cjs')
    // a folder without node_modules in its parent folders
    const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual([{ a: 1 }, 'ERR_DECRYPT'])
    expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true])
  })
}
