/** What is mutated, and the specs that have to notice: its mirrors. */
export const TARGETS = {
  'src/path.ts': ['spec/path.spec.ts'],
  'src/retry.ts': ['spec/retry.spec.ts'],
  'src/flows/carry-out.ts': ['spec/flows/ensure.spec.ts'],
  'src/v3/sign.ts': ['spec/v3/sign.spec.ts'],
  'src/v3/verify.ts': ['spec/v3/verify.spec.ts'],
  'src/v3/sensitive.ts': ['spec/v3/sensitive.spec.ts', 'spec/v3/sensitive-paths.spec.ts', 'spec/notify/open.spec.ts'],
  'src/platform-keys.ts': ['spec/platform-keys.spec.ts'],
  'src/notify/open.ts': ['spec/notify/open.spec.ts'],
  'src/notify/receive.ts': ['spec/notify/receive.spec.ts'],
  'src/notify/claim-store.ts': ['spec/notify/claim-store.spec.ts'],
  'src/notify/body.ts': ['spec/notify/body.spec.ts'],
}

/** The one of this run. */
export const TARGET = process.env['MUTATE'] ?? ''
