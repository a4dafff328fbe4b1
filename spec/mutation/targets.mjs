/** What is mutated, and the specs that have to notice: its mirrors. */
export const TARGETS = {
  'src/chain/path.ts': ['spec/chain/path.spec.ts'],
  'src/transport/retry.ts': ['spec/transport/retry.spec.ts'],
  'src/flows/query-before-resend.ts': ['spec/flows/ensure.spec.ts'],
  'src/v3/sign.ts': ['spec/v3/sign.spec.ts'],
  'src/v3/verify.ts': ['spec/v3/verify.spec.ts'],
  'src/v3/sensitive.ts': ['spec/v3/sensitive.spec.ts', 'spec/v3/sensitive-paths.spec.ts', 'spec/notify/open.spec.ts'],
  'src/keys/platform-keys.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/platform-key.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/known-keys.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/downloads.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/absent-serials.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/cool-down.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/stored-certificates.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/usage.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/keys/repeat.ts': ['spec/keys/platform-keys.spec.ts'],
  'src/notify/open.ts': ['spec/notify/open.spec.ts'],
  'src/notify/receive.ts': ['spec/notify/receive.spec.ts'],
  'src/stores/claim-store.ts': ['spec/stores/claim-store.spec.ts'],
  'src/notify/body.ts': ['spec/notify/body.spec.ts'],
}

/** The one of this run. */
export const TARGET = process.env['MUTATE'] ?? ''
