import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
    include: ['spec/**/*.spec.ts'],
    globalSetup: 'spec/support/global-setup.ts',
    testTimeout: 20_000,
    // keep-alive, proxies and nock patch process-wide state: one process a file
    pool: 'forks',
    // half of the time is waiting: a core each, also where there are two
    maxWorkers: '100%',
  },
})
