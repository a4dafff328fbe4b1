import { TARGET } from './targets.mjs'

const report = `coverage/mutation/${TARGET.replace('src/', '').replaceAll('/', '-')}`

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [TARGET],
  testRunner: 'vitest',
  // related: every spec that uses a client imports what is mutated
  vitest: { configFile: 'spec/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // a busy machine is no killed mutant
  timeoutMS: 20_000,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  tempDirName: 'coverage/mutation/sandbox',
  ignorePatterns: ['bench', 'coverage', 'dist', 'docs', 'spec/types'],
  // they are few, and cost what they cost
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 85 },
}
