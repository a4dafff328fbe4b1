import config from '../../vitest.config.ts'
import { TARGET, TARGETS } from './targets.mjs'

// not Stryker's own --testFiles, with which module-level constants are never really mutated
// (https://github.com/stryker-mutator/stryker-js/issues/6144)
export default { ...config, test: { ...config.test, projects: undefined, include: TARGETS[TARGET] } }
