// STYLE: imports go downwards; one door per dependency. `npm run lint` checks it.
const layer = (name, from, allowed) => ({
  name,
  comment: `${name}: see "Imports" in CONTRIBUTING.md`,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: allowed.map((path) => `^src/${path}`) },
})
const door = (name, dependency, allowed) => ({
  name,
  comment: `${name}: one door per dependency`,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed.map((path) => `^src/${path}`) },
  to: { path: dependency },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    {
      name: 'nothing-outside-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(spec|scripts|bench|docs)/' },
    },

    layer('errors-know-nobody', 'errors\\.ts$', ['errors\\.ts$']),
    layer('the-chain-knows-only-errors', '(chain|call|path|nearest)\\.ts$', [
      '(chain|call|path|retry|secret|errors)\\.ts$',
    ]),
    layer('a-secret-knows-only-crypto', 'secret\\.ts$', ['crypto/']),
    layer('json-is-checked-text', 'json\\.ts$', ['(line|utf8|secret|errors)\\.ts$']),
    layer('a-logger-knows-nobody', '(logger|line|utf8|redis|deadline)\\.ts$', []),
    layer('events-know-the-logger', 'events\\.ts$', ['logger\\.ts$']),
    layer('tracing-knows-events', 'opentelemetry\\.ts$', ['events\\.ts$']),
    layer('retry-knows-only-errors', 'retry\\.ts$', ['errors\\.ts$']),
    layer('a-key-store-knows-redis', 'key-store\\.ts$', ['redis\\.ts$']),
    layer('generated-types-know-the-chain', 'generated/', ['generated/', '(chain|call)\\.ts$']),
    layer('the-catalogue-is-data', 'catalogue/', ['catalogue/']),
    layer('crypto-is-pure', 'crypto/', ['crypto/', 'errors\\.ts$']),
    layer(
      'transport-and-keys',
      '(transport|adapter|exchange|attempt|http|headers|redact|watch|hosts|platform-keys)\\.ts$',
      [
        '(transport|adapter|exchange|attempt|http|headers|redact|watch|retry|events|hosts|platform-keys|key-store|logger|deadline|path|secret|errors)\\.ts$',
        'crypto/',
      ],
    ),
    layer('mutual-tls-is-an-agent', 'mutual-tls\\.ts$', ['(mutual-tls|adapter|hosts|secret|errors)\\.ts$']),
    layer('config-prepares-parts', 'config\\.ts$', [
      '(config|call|retry|events|hosts|adapter|mutual-tls|platform-keys|key-store|logger|errors)\\.ts$',
      'crypto/',
    ]),
    layer('v3-knows-no-v2', 'v3/', [
      'v3/',
      '(transport|attempt|exchange|headers|multipart|file|json|platform-keys|nearest|logger|line|utf8|secret|errors)\\.ts$',
      'crypto/',
      'download/',
      'generated/(traits|sensitive|hints|files)\\.ts$',
    ]),
    layer('a-notification-is-verified-like-an-answer', 'notify/', [
      'notify/',
      'v3/(verify|sensitive)\\.ts$',
      'v2/(xml|sign)\\.ts$',
      '(transport|headers|utf8|platform-keys|events|logger|deadline|redis|errors)\\.ts$',
      'crypto/',
      'generated/events\\.ts$',
    ]),
    layer('v2-knows-no-v3', 'v2/', [
      'v2/',
      'download/',
      '(transport|adapter|mutual-tls|multipart|exchange|hosts|path|json|secret|file|line|utf8|errors)\\.ts$',
      'crypto/',
      'generated/(v2-calls|hints)\\.ts$',
    ]),
    layer('a-bill-is-text', 'bill/(?!(?:bills|apply|options|save)\\.)', ['bill/', 'errors\\.ts$']),
    layer('bills-are-downloaded', 'bill/(?:bills|apply|options|save)\\.', [
      'bill/',
      'download/',
      'flows/pace\\.ts$',
      '(call|errors)\\.ts$',
      'crypto/stamp\\.ts$',
    ]),
    layer('flows-are-made-of-calls', 'flows/', ['flows/', '(call|path|secret|errors)\\.ts$', 'generated/paths\\.ts$']),
    layer('client-wires', '(client|carry)\\.ts$', [
      '(client|carry|mutual-tls|config|chain|call|path|retry|events|hosts|transport|adapter|platform-keys|logger|secret|errors)\\.ts$',
      '(v2|v3|notify|flows|bill|download|crypto)/',
      'generated/client\\.ts$',
    ]),
    {
      name: 'only-cli-and-mock-above-index',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|mock)/' },
      to: { path: '^src/(index\\.ts$|cli/|mock/)' },
    },
    // whoever does not trace need not have installed @opentelemetry/api
    {
      name: 'tracing-is-optional',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/opentelemetry\\.ts$' },
    },

    door('axios-through-transport', '^(node_modules/)?axios', ['(transport|adapter)\\.ts$']),
    door('opentelemetry-through-its-entry', '@opentelemetry', ['opentelemetry\\.ts$']),
    door('node-forge-through-crypto', 'node-forge', ['crypto/']),
    door('fast-xml-parser-through-v2', 'fast-xml-parser', ['v2/xml\\.ts$']),
    // whoever does not reconcile need not have installed it
    door('classic-level-through-the-index', 'classic-level', ['bill/index-store\\.ts$']),
    door('node-crypto-through-crypto', '^(node:)?crypto$', ['crypto/']),
    // adapters know Node's requests by their types only
    door('http-through-transport', '^(node:)?https?$', [
      '(adapter|attempt|http|mutual-tls)\\.ts$',
      'mock/',
      'notify/(express|koa|fastify)\\.ts$',
    ]),
    door('files-in-few-places', '^(node:)?fs(/promises)?$', [
      'config\\.ts$',
      'catalogue/catalogue\\.ts$',
      'bill/(index-store|save)\\.ts$',
      'file\\.ts$',
      'download/temporary-file\\.ts$',
      'cli/',
      'mock/',
      'v3/download\\.ts$',
    ]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
