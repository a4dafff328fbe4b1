import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of one test. */
export interface Folder {
  path: string
  /** The path of a file in it. */
  at(name: string): string
  names(): string[]
  text(name: string): string
}

export function openFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    at: (name) => join(path, name),
    names: () => readdirSync(path),
    text: (name) => readFileSync(join(path, name), 'utf8'),
  }
}
