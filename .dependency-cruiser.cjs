// STYLE: imports go downwards; one door per dependency. `npm run lint` checks it.
const room = (name, allowed) => ({
  name: `room-${name}`,
  comment: `src/${name}/ may import these rooms only; see "Imports" in CONTRIBUTING.md`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...allowed].map((path) => `^src/${path}`) },
})
const door = (name, dependency, allowed) => ({
  name,
  comment: `${name}: one door per dependency`,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed.map((path) => `^src/${path}`) },
  to: { path: dependency },
})

const FOUNDATION = ['errors/', 'options/', 'text/', 'clock/']

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

    // the foundation
    room('errors', ['generated/error-hints\\.ts$']),
    room('options', ['errors/']),
    room('clock', []),
    room('crypto', ['errors/', 'text/', 'clock/']),
    room('text', ['errors/', 'crypto/rsa\\.ts$', 'clock/']),
    room('catalogue', []),
    room('generated', ['chain/(chain|call)\\.ts$']),
    // a path becomes a call: nothing of HTTP or money
    room('chain', [...FOUNDATION, 'transport/retry\\.ts$']),
    room('observe', []),
    room('stores', []),
    // a request there and back
    room('transport', [...FOUNDATION, 'crypto/', 'observe/', 'chain/path\\.ts$']),
    room('keys', [...FOUNDATION, 'crypto/', 'observe/', 'stores/']),
    room('upload', [...FOUNDATION, 'transport/contracts\\.ts$']),
    // the two protocols do not know each other
    room('v3', [
      ...FOUNDATION,
      'crypto/',
      'observe/',
      'chain/path\\.ts$',
      'transport/',
      'keys/',
      'upload/',
      'download/',
      'generated/',
    ]),
    room('v2', [...FOUNDATION, 'crypto/', 'chain/path\\.ts$', 'transport/', 'upload/', 'download/', 'generated/']),
    room('download', [...FOUNDATION, 'crypto/', 'chain/', 'transport/', 'generated/']),
    room('notify', [
      ...FOUNDATION,
      'crypto/',
      'observe/',
      'stores/',
      'keys/',
      'transport/',
      'v3/(verify|sensitive)\\.ts$',
      'v2/(xml|sign)\\.ts$',
      'generated/events\\.ts$',
    ]),
    room('bill', [...FOUNDATION, 'crypto/', 'chain/call\\.ts$', 'download/']),
    room('flows', [...FOUNDATION, 'chain/', 'generated/paths\\.ts$']),
    // everything is wired here
    room('client', [
      ...FOUNDATION,
      'crypto/',
      'observe/',
      'chain/',
      'stores/',
      'keys/',
      'transport/',
      'upload/',
      'v2/',
      'v3/',
      'notify/',
      'flows/',
      'bill/',
      'download/',
      'generated/client\\.ts$',
    ]),
    {
      name: 'only-the-mock-and-the-cli-above-index',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|mock)/' },
      to: { path: '^src/(index\\.ts$|cli/|mock/)' },
    },
    // the rows of a bill are read without a client
    {
      name: 'bill-text-needs-no-client',
      severity: 'error',
      from: { path: '^src/bill/', pathNot: '^src/bill/(bills|request-and-save|request-bill|options|save)\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/bill/', '^src/errors/', '^src/options/', '^src/text/'] },
    },
    // @opentelemetry/api is an optional peer dependency
    {
      name: 'tracing-is-optional',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/observe/opentelemetry\\.ts$' },
    },

    door('axios-through-transport', '^(node_modules/)?axios', ['transport/']),
    door('opentelemetry-through-its-entry', '@opentelemetry', ['observe/opentelemetry\\.ts$']),
    door('node-forge-through-crypto', 'node-forge', ['crypto/']),
    door('fast-xml-parser-through-v2', 'fast-xml-parser', ['v2/xml\\.ts$']),
    // classic-level is an optional peer dependency
    door('classic-level-through-the-index', 'classic-level', ['bill/index-store\\.ts$']),
    door('node-crypto-through-crypto', '^(node:)?crypto$', ['crypto/', 'clock/clock\\.ts$']),
    // the notification adapters import the types of Node's requests only
    door('http-through-transport', '^(node:)?https?$', ['transport/', 'mock/', 'notify/(express|koa|fastify)\\.ts$']),
    door('files-in-few-places', '^(node:)?fs(/promises)?$', [
      'client/key-files\\.ts$',
      'catalogue/catalogue\\.ts$',
      'bill/(index-store|save)\\.ts$',
      'upload/file\\.ts$',
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
