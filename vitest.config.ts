import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Specs that measure memory or send thousands of requests run one after the other. */
const HEAVY = [
  'spec/{bill,chain}/memory.spec.ts',
  'spec/faults/{downloads,load,phases}.spec.ts',
  'spec/flows/{lost-answers,lost-payments,rotation}.spec.ts',
]
/** Specs that change the state of the process (nock, `fetch`, prototypes, the environment) have a process each. */
const ISOLATED = [
  'spec/readme.spec.ts',
  'spec/client/secrets.spec.ts',
  'spec/faults/{answers,connecting,notices,resources,surroundings}.spec.ts',
  'spec/flows/{calls,fail-over}.spec.ts',
  'spec/mock/notifier.spec.ts',
  'spec/notify/adapters.spec.ts',
  'spec/observe/*.spec.ts',
  'spec/transport/{exchange,interceptors,mutual-tls,one-way,transport}.spec.ts',
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
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // specs spend half of their time waiting: one worker per core
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['spec/**/*.spec.ts'],
          exclude: [...ISOLATED, ...HEAVY],
          // imports the library once per worker instead of once per file
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
      { extends: true, test: { name: 'heavy', include: HEAVY, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
