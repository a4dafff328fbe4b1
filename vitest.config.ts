import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** They measure memory or send thousands of requests: one after the other, so that they do not slow each other down. */
const HEAVY = [
  'spec/{bill,chain}/memory.spec.ts',
  'spec/faults/{downloads,load,phases}.spec.ts',
  'spec/flows/{lost-answers,lost-payments,rotation}.spec.ts',
]
/** They change what a whole process shares, such as HTTP (nock), `fetch`, prototypes or the environment: a process each. */
const ISOLATED = [
  'spec/readme.spec.ts',
  'spec/client/secrets.spec.ts',
  'spec/faults/{answers,connecting,notices,resources,surroundings}.spec.ts',
  'spec/flows/{calls,fail-over}.spec.ts',
  'spec/mock/notifier.spec.ts',
  'spec/notify/adapters.spec.ts',
  'spec/observe/*.spec.ts',
  'spec/transport/{exchange,mutual-tls,transport}.spec.ts',
]

export default defineConfig({
  resolve: {
    alias: [
      { find: /^wechatpay-chain$/, replacement: file('./src/index.ts') },
      { find: /^wechatpay-chain\/catalogue$/, replacement: file('./src/catalogue/catalogue.ts') },
      { find: /^wechatpay-chain\/mock$/, replacement: file('./src/mock/gateway.ts') },
      { find: /^wechatpay-chain\/opentelemetry$/, replacement: file('./src/observe/opentelemetry.ts') },
    ],
  },
  test: {
    globalSetup: 'spec/support/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // half of the time is waiting: a core each, also where there are two
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['spec/**/*.spec.ts'],
          exclude: [...ISOLATED, ...HEAVY],
          // one import of the library a worker instead of one a file
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
      { extends: true, test: { name: 'heavy', include: HEAVY, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
