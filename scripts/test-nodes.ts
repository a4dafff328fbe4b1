import { spawnSync } from 'node:child_process'

// runs the specs on the supported Node versions, each from the npm package `node`

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24']

const failed = VERSIONS.filter((version) => {
  console.log(`\n=== Node ${version} ===`)
  const args = ['--yes', '-p', `node@${version}`, 'node', 'node_modules/vitest/vitest.mjs', 'run', '--reporter=dot']
  return spawnSync('npx', args, { stdio: 'inherit' }).status !== 0
})
console.log(
  failed.length === 0
    ? `\nthe suite passes on Node ${VERSIONS.join(', ')}`
    : `\nthe suite fails on Node ${failed.join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
