import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Specs that measure memory or send thousands of requests run after the others, one at a time. */
const HEAVY = [
  'spec/{bill,chain}/memory.spec.ts',
  'spec/faults/{downloads,load,phases}.spec.ts',
  'spec/flows/{lost-answers,lost-payments,rotation}.spec.ts',
]
/** Specs with nock, which replaces `node:http`, or with a changed environment have a process each. */
const ISOLATED = [
  'spec/faults/surroundings.spec.ts',
  'spec/flows/{calls,fail-over}.spec.ts',
  'spec/observe/{events,opentelemetry}.spec.ts',
]
/** Specs that change `fetch`, prototypes or listeners of the process for a test share processes with each other only. */
const CHANGING = [
  'spec/readme.spec.ts',
  'spec/client/secrets.spec.ts',
  'spec/faults/{answers,connecting,notices,resources}.spec.ts',
  'spec/mock/notifier.spec.ts',
  'spec/notify/adapters.spec.ts',
  'spec/observe/logger.spec.ts',
  'spec/transport/{exchange,hostile-interceptors,interceptors,mutual-tls,one-way,transport}.spec.ts',
]

const { AXIOS } = process.env

export default defineConfig({
  resolve: {
    alias: [
      // AXIOS=axios-1.17: the specs against the oldest supported axios
      ...(AXIOS === undefined ? [] : [{ find: /^axios$/, replacement: AXIOS }]),
      { find: /^wechatpay-chain$/, replacement: file('./src/index.ts') },
      { find: /^wechatpay-chain\/catalogue$/, replacement: file('./src/catalogue/catalogue.ts') },
      { find: /^wechatpay-chain\/mock$/, replacement: file('./src/mock/gateway.ts') },
      { find: /^wechatpay-chain\/opentelemetry$/, replacement: file('./src/observe/opentelemetry.ts') },
    ],
  },
  test: {
    globalSetup: 'spec/support/global-setup.ts',
    setupFiles: 'spec/support/key-pairs.ts',
    // transformed modules are kept for the next run, unless another axios is resolved
    experimental: { fsModuleCache: AXIOS === undefined },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // specs wait for a third of their time
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      // `isolate: false` imports the library once per process instead of once per file
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['spec/**/*.spec.ts'],
          exclude: [...CHANGING, ...ISOLATED, ...HEAVY],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'changing', include: CHANGING, isolate: false } },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
      { extends: true, test: { name: 'heavy', include: HEAVY, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
