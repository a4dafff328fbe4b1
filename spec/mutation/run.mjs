import { spawnSync } from 'node:child_process'
import { TARGETS } from './targets.mjs'

const asked = process.argv.slice(2)
const unknown = asked.filter((file) => !Object.hasOwn(TARGETS, file))
if (unknown.length > 0) throw new Error(`not among the targets: ${unknown.join(', ')}`)

// one at a time: for each constant of a module, every spec of the run is run
const weak = (asked.length > 0 ? asked : Object.keys(TARGETS)).filter((file) => {
  const env = { ...process.env, MUTATE: file }
  return spawnSync('stryker', ['run', 'spec/mutation/stryker.config.mjs'], { env, stdio: 'inherit' }).status !== 0
})
if (weak.length > 0) {
  console.error(`too many mutants survive, or a spec fails without any: ${weak.join(', ')}`)
  process.exitCode = 1
}
