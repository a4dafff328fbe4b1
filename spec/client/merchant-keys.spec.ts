import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { type ClientConfig, createClient, type Logger } from 'wechatpay-chain'
import { issueCertificate } from '../../src/crypto/certificate.js'
import { expectUsageError, rejectionOf, renderingsOf, thrownBy } from '../support/failure.js'
import { type Gateway, startGateway } from '../support/gateway.js'
import { keys, toPem, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { authorizationOf, isSignedBy, settle, watchRequests } from '../support/wire.js'
import { serial as P12_SERIAL, vectors } from '../vectors/p12.json' with { type: 'json' }

const PRIVATE = toPem(keys.merchant.privateKeyPkcs8)
const PAIR = { privateKey: createPrivateKey(PRIVATE), publicKey: createPublicKey(keys.merchant.publicKey) }
const { serial: SERIAL, certificate: CERTIFICATE } = keys.merchant
const OTHER_PRIVATE = toPem(keys.merchantOther.privateKeyPkcs8)
const DAY = 24 * 60 * 60_000
/** Expiry of the certificates that these specs issue; WeChat Pay's certificates of the vectors are valid at that time. */
const END = Date.parse('2028-03-01T00:00:00Z')
const EXPIRING_SERIAL = '5A17CE57F0A1B2C3D4E5'

let gateway: Gateway
let EXPIRING: string
beforeAll(async () => {
  gateway = await startGateway()
  EXPIRING = await issue(EXPIRING_SERIAL)
})
beforeEach(() => {
  gateway.arrived.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

function issue(serial: string): Promise<string> {
  const subject = { commonName: 'merchant', organization: 'test', serial }
  return issueCertificate({ ...subject, notBefore: new Date(END - 365 * DAY), notAfter: new Date(END) }, PAIR)
}

/** Creates a client of the gateway with these options in place of key and serial. */
function client(options: Record<string, unknown>) {
  const { serial, privateKey, ...rest } = gateway.config()
  return untypedClient({ ...rest, ...options } as unknown as ClientConfig)
}

function create(options: Record<string, unknown>) {
  return untypedClient(validConfig(options) as unknown as ClientConfig)
}

/** Creates a file for one test. */
function file(content: string | Buffer): URL {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, 'file'), content)
  return pathToFileURL(join(directory, 'file'))
}

function recorder(): { logger: Logger; warnings: [details: object, message: string][] } {
  const warnings: [object, string][] = []
  const silent = () => undefined
  const warn = (details: object, message: string) => {
    warnings.push([details, message])
  }
  return { logger: { debug: silent, info: silent, warn, error: silent }, warnings }
}

function at(time: number): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(time)
}

/** Expects that the last request is signed with the merchant's key and has this serial. */
function expectSigned(serial: string): void {
  const request = gateway.arrived.at(-1)
  if (request === undefined) throw new Error('nothing arrived')
  expect(authorizationOf(request).fields).toMatchObject({ mchid: keys.mchid, serial_no: serial })
  expect(isSignedBy(request, keys.merchant.publicKey)).toBe(true)
}

// p12

const READABLE = vectors.filter((vector) => vector.expect.ok)
const FORMS: readonly (readonly [string, (bytes: Buffer) => unknown])[] = [
  ['bytes', (bytes) => bytes],
  ['an Uint8Array', (bytes) => new Uint8Array(bytes)],
  ['base64', (bytes) => bytes.toString('base64')],
  ['base64 in lines', (bytes) => `${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n`],
  ['a file: URL', (bytes) => file(bytes)],
  ['the text of a file: URL', (bytes) => file(bytes).href],
]

const CASES = READABLE.flatMap((vector) => FORMS.map(([form, make]) => ({ ...vector, form, make })))

test.each(CASES)('p12 $id as $form: key and serial are read from it', async ({ p12Base64, passphrase, make }) => {
  const pfx = make(Buffer.from(p12Base64, 'base64'))
  const sources = [{ pfx, passphrase }, ...(passphrase === keys.mchid ? [pfx] : [])]
  for (const p12 of sources) {
    await client({ p12 }).v3.a.post({ json: { a: 1 } })
    expectSigned(P12_SERIAL)
    expect(gateway.arrived.at(-1)?.signed).toBe(true)
  }
})

test('the only default passphrase of p12 is the merchant ID', () => {
  const bytes = Buffer.from(READABLE[0]?.p12Base64 ?? '', 'base64')
  expect(client({ p12: bytes })).toBeDefined()
  const error = thrownBy(() => client({ p12: bytes, mchid: '1900000109' }))
  expectUsageError(error, 'ERR_KEY', '`p12` cannot be opened with its passphrase', 'the merchant id')
})

test.each(vectors.filter((vector) => !vector.expect.ok))(
  'p12 $id is rejected; the error does not show its content',
  (vector) => {
    const { p12Base64, passphrase } = vector
    const error = thrownBy(() => client({ p12: { pfx: Buffer.from(p12Base64, 'base64'), passphrase } }))
    expectUsageError(error, 'ERR_KEY', /^`p12` /)
    if (passphrase === 'wrong') expect(error.message).toMatch(/^`p12` cannot be opened with its passphrase/)
    if (p12Base64 !== '') expect(renderingsOf(error)).not.toContain(p12Base64.slice(0, 40))
  },
)

test('a p12 is read once: later changes of its bytes and its file have no effect', async () => {
  const bytes = Buffer.from(READABLE[0]?.p12Base64 ?? '', 'base64')
  const url = file(bytes)
  const instances = [
    client({ p12: url }),
    client({ p12: bytes }),
    client({ p12: { pfx: bytes, passphrase: keys.mchid } }),
  ]
  writeFileSync(url, 'x')
  bytes.fill(0)
  for (const instance of instances) {
    await instance.v3.a.get()
    expectSigned(P12_SERIAL)
  }
})

test('a serial beside p12 must match its certificate', async () => {
  const p12 = Buffer.from(READABLE[0]?.p12Base64 ?? '', 'base64')
  await client({ p12, serial: P12_SERIAL.toLowerCase() }).v3.a.get()
  expectSigned(P12_SERIAL)
  expectUsageError(
    thrownBy(() => client({ p12, serial: keys.merchantOther.serial })),
    'ERR_CONFIG',
    `\`serial\` does not match \`p12\`, whose serial is ${P12_SERIAL}; remove \`serial\`, or correct it`,
  )
})

test.each([['privateKey'], ['certificate']])('p12 beside %s is rejected', (name) => {
  const p12 = Buffer.from(READABLE[0]?.p12Base64 ?? '', 'base64')
  const value = name === 'privateKey' ? PRIVATE : CERTIFICATE
  expectUsageError(
    thrownBy(() => client({ p12, [name]: value })),
    'ERR_CONFIG',
    '`p12` contains the private key and the certificate; remove `privateKey` and `certificate`',
  )
})

test('a warning is logged before the certificate of a p12 expires', () => {
  at(Date.parse('2028-12-31T12:00:00Z'))
  const { logger, warnings } = recorder()
  client({ p12: Buffer.from(READABLE[0]?.p12Base64 ?? '', 'base64'), logger })
  expect(warnings).toMatchObject([[{ serial: P12_SERIAL, expires: '2029-01-01T00:00:00.000Z' }, /expires in 0 days/]])
})

// certificate

test.each<[string, () => unknown]>([
  ['PEM', () => CERTIFICATE],
  ['bytes', () => Buffer.from(CERTIFICATE)],
  ['a file: URL', () => file(CERTIFICATE)],
  ['the text of a file: URL', () => file(CERTIFICATE).href],
  ['PEM with \\n', () => CERTIFICATE.trim().replaceAll('\n', '\\n')],
  ['PEM with CRLF', () => CERTIFICATE.replaceAll('\n', '\r\n')],
])('certificate as %s matches its key and serial', async (_, make) => {
  await client({ privateKey: PRIVATE, serial: SERIAL, certificate: make() }).v3.a.get()
  expectSigned(SERIAL)
})

test.each([
  ['with colons', SERIAL.replace(/..(?=.)/g, '$&:')],
  ['in lower case', SERIAL.toLowerCase()],
  ['in lower case with colons', SERIAL.toLowerCase().replace(/..(?=.)/g, '$&:')],
  ['left out', undefined],
])('a serial %s matches the certificate; the spelling of the certificate is sent', async (_, serial) => {
  await client({ privateKey: PRIVATE, serial, certificate: CERTIFICATE }).v3.a.get()
  expectSigned(SERIAL)
})

test('a serial with a leading zero matches with and without the zero', async () => {
  const certificate = await issue('0a17ce57f0a1b2c3d4e5')
  at(END - 100 * DAY)
  for (const serial of ['0A17CE57F0A1B2C3D4E5', 'A17CE57F0A1B2C3D4E5', undefined]) {
    await client({ privateKey: PRIVATE, serial, certificate }).v3.a.get()
    expectSigned('0A17CE57F0A1B2C3D4E5')
  }
})

const MISFITS: readonly (readonly [string, Record<string, unknown>, string, string | RegExp])[] = [
  [
    'of another key',
    { certificate: CERTIFICATE, privateKey: OTHER_PRIVATE },
    'ERR_KEY',
    '`privateKey` does not match `certificate`; pass apiclient_key.pem and apiclient_cert.pem of the same download',
  ],
  [
    'of WeChat Pay',
    { certificate: keys.platformB.certificate },
    'ERR_KEY',
    '`privateKey` does not match `certificate`',
  ],
  [
    'with another serial',
    { certificate: CERTIFICATE, serial: keys.merchantOther.serial },
    'ERR_CONFIG',
    `\`serial\` does not match \`certificate\`, whose serial is ${SERIAL}; remove \`serial\`, or correct it`,
  ],
  [
    'that is a public key',
    { certificate: keys.merchant.publicKey },
    'ERR_KEY',
    /^`certificate` must be a certificate; .*apiclient_cert\.pem/,
  ],
  ['that is a private key', { certificate: PRIVATE }, 'ERR_KEY', /^`certificate` must be a certificate; /],
  ['that is text', { certificate: 'apiclient_cert.pem' }, 'ERR_KEY', /^`certificate` must be a certificate; /],
  ['that is empty', { certificate: '' }, 'ERR_KEY', /^`certificate` must be a certificate; /],
  ['that is a number', { certificate: 7 }, 'ERR_KEY', /^`certificate` /],
  ['that is null', { certificate: null }, 'ERR_KEY', /^`certificate` is required/],
  ['that is damaged', { certificate: CERTIFICATE.replace(/\n.{64}\n/, '\n') }, 'ERR_KEY', /^`certificate` /],
  [
    'whose file is missing',
    { certificate: 'file:///nowhere/cert.pem' },
    'ERR_KEY',
    /^`certificate`: the file .*ENOENT/,
  ],
]

test.each(MISFITS)('a certificate %s is rejected', (_, options, code, sentence) => {
  const error = thrownBy(() => client({ privateKey: PRIVATE, serial: SERIAL, ...options }))
  expectUsageError(error, code, sentence)
  expect(renderingsOf(error)).not.toContain(PRIVATE.slice(100, 140))
})

// expiry

test('the warnings begin 30 days before the certificate expires, without a new client', async () => {
  const { logger, warnings } = recorder()
  at(END - 31 * DAY)
  const instance = client({ privateKey: PRIVATE, certificate: EXPIRING, logger })
  await instance.v3.a.get()
  expect(warnings).toEqual([])
  vi.setSystemTime(END - 30 * DAY - 1)
  await instance.v3.a.get()
  expect(warnings).toEqual([])
  vi.setSystemTime(END - 30 * DAY)
  await instance.v3.a.get()
  expect(warnings).toEqual([
    [
      { serial: EXPIRING_SERIAL, expires: '2028-03-01T00:00:00.000Z' },
      `the merchant certificate ${EXPIRING_SERIAL} expires in 30 days; renew it in the merchant platform and configure the new key and certificate`,
    ],
  ])
})

test('a warning is logged by createClient(), and then once a day for any number of calls', async () => {
  const { logger, warnings } = recorder()
  at(END - 10 * DAY)
  const instance = client({ privateKey: PRIVATE, certificate: EXPIRING, logger })
  expect(warnings).toHaveLength(1)
  const count = async (time: number) => {
    vi.setSystemTime(time)
    await Promise.all(Array.from({ length: 5 }, () => instance.v3.a.get()))
    return warnings.length
  }
  expect(await count(END - 10 * DAY)).toBe(1)
  expect(await count(END - 9 * DAY - 1)).toBe(1)
  expect(await count(END - 9 * DAY)).toBe(2)
  expect(await count(END - 9 * DAY + 1)).toBe(2)
  // no warning is logged later for the days without a call
  expect(await count(END - 5 * DAY)).toBe(3)
  expect(warnings.map(([, message]) => /expires in \d+ days/.exec(message)?.[0])).toEqual([
    'expires in 10 days',
    'expires in 9 days',
    'expires in 5 days',
  ])
})

test.each([
  [END - 1, 'expires in 0 days'],
  [END + 1, 'has expired'],
  [END + 400 * DAY, 'has expired'],
])('at %i the warning says: %s; calls still work', async (time, words) => {
  const { logger, warnings } = recorder()
  at(time)
  await client({ privateKey: PRIVATE, certificate: EXPIRING, logger }).v3.a.get()
  expect(warnings.map(([, message]) => message)).toEqual([
    `the merchant certificate ${EXPIRING_SERIAL} ${words}; renew it in the merchant platform and configure the new key and certificate`,
  ])
  expectSigned(EXPIRING_SERIAL)
})

test('without certificate, no warning is logged', async () => {
  const { logger, warnings } = recorder()
  at(END + DAY)
  await client({ privateKey: PRIVATE, serial: SERIAL, logger }).v3.a.get()
  expect(warnings).toEqual([])
})

test('a logger that throws does not stop createClient() or a call', async () => {
  const fail = () => {
    throw new Error('disk full')
  }
  at(END - DAY)
  const logger = { debug: fail, info: fail, warn: fail, error: fail }
  await client({ privateKey: PRIVATE, certificate: EXPIRING, logger }).v3.a.get()
  expectSigned(EXPIRING_SERIAL)
})

// platformCertificates, sensitive, logger

const STORE = { get: async () => undefined, set: async () => undefined }
const OBJECT = '`platformCertificates` must be a plain object; pass { path, refreshEvery, store }, or false'
const PATH = '`platformCertificates.path` must be a path; pass /v3/certificates or /v3/global/certificates'
const EVERY =
  '`platformCertificates.refreshEvery` must be a number of milliseconds from 600000 (10 minutes) to 43200000 (12 hours)'
const KEY_STORE =
  '`platformCertificates.store` must be an object with the functions get, set; pass createRedisKeyStore(client), or your own KeyStore'
const SENSITIVE = "`sensitive` must be 'auto', or left out; single values are encrypted with instance.encrypt()"
const LOGGER =
  '`logger` must be an object with the functions debug, info, warn, error; pass pino(), console, or your own object with these functions'

test.each<[unknown, string]>([
  [null, OBJECT],
  [true, OBJECT],
  [1, OBJECT],
  ['/v3/certificates', OBJECT],
  [[], OBJECT],
  [{ url: 'x' }, 'unknown option `platformCertificates.url`; the options are path, refreshEvery, store'],
  [{ path: '' }, PATH],
  [{ path: 7 }, PATH],
  [{ path: null }, PATH],
  [{ path: 'https://evil.example/v3/certificates' }, PATH],
  [{ path: '//evil.example/v3' }, PATH],
  [{ path: '/v3/../v3/certificates' }, PATH],
  [{ path: '/v3/certificates?a=b' }, PATH],
  [{ path: '/v3/certificates\n' }, PATH],
  [{ path: '/v3/certificates/' }, PATH],
  [{ refreshEvery: 599_999 }, EVERY],
  [{ refreshEvery: 43_200_001 }, EVERY],
  [{ refreshEvery: Number.NaN }, EVERY],
  [{ refreshEvery: '3600000' }, EVERY],
  [{ refreshEvery: null }, EVERY],
  [{ refreshEvery: 0 }, EVERY],
  [{ store: {} }, KEY_STORE],
  [{ store: { get: STORE.get } }, KEY_STORE],
  [{ store: { set: STORE.set } }, KEY_STORE],
  [{ store: null }, KEY_STORE],
  [{ store: 'redis://' }, KEY_STORE],
])('platformCertificates: %j is rejected', (platformCertificates, sentence) => {
  const error = thrownBy(() => create({ apiV3Key: keys.apiV3Key, platformCertificates }))
  expectUsageError(error, 'ERR_CONFIG')
  expect(error.message).toBe(sentence)
})

test.each<[unknown]>([
  [undefined],
  [false],
  [{}],
  [{ path: undefined, refreshEvery: undefined, store: undefined }],
  [{ path: '/v3/global/certificates' }],
  [{ path: 'v3/certificates' }],
  [{ refreshEvery: 600_000 }],
  [{ refreshEvery: 43_200_000 }],
  [{ store: STORE }],
])('platformCertificates: %j is accepted, and nothing is sent', async (platformCertificates) => {
  const started = watchRequests()
  const instance = createClient({
    ...validConfig({ apiV3Key: keys.apiV3Key }),
    platformCertificates: platformCertificates as never,
  })
  await settle()
  instance.close()
  expect(started).toEqual([])
})

test.each([{}, { path: '/v3/certificates' }, true, null])(
  'platformCertificates: %j without apiV3Key is rejected',
  (platformCertificates) => {
    expectUsageError(
      thrownBy(() => create({ platformCertificates })),
      'ERR_CONFIG',
      '`platformCertificates` requires `apiV3Key`, which decrypts the downloaded certificates',
    )
  },
)

test('platformCertificates: false requires certs, but not apiV3Key', () => {
  expect(create({ platformCertificates: false })).toBeDefined()
  const error = thrownBy(() => create({ platformCertificates: false, apiV3Key: keys.apiV3Key, certs: undefined }))
  expectUsageError(error, 'ERR_CONFIG', /^`certs` is required/)
})

test.each([true, false, 'AUTO', 'manual', '', null, {}, 1])('sensitive: %j is rejected', (sensitive) => {
  const error = thrownBy(() => create({ sensitive }))
  expectUsageError(error, 'ERR_CONFIG')
  expect(error.message).toBe(SENSITIVE)
})

test.each<[string, unknown]>([
  ['null', null],
  ['true', true],
  ['a function', () => undefined],
  ['an empty object', {}],
  ['one that lacks debug', { info() {}, warn() {}, error() {} }],
  ['one that lacks info', { debug() {}, warn() {}, error() {} }],
  ['one that lacks warn', { debug() {}, info() {}, error() {} }],
  ['one that lacks error', { debug() {}, info() {}, warn() {} }],
  ['one whose warn is text', { debug() {}, info() {}, warn: 'warn', error() {} }],
])('logger: %s is rejected', (_, logger) => {
  const error = thrownBy(() => create({ logger }))
  expectUsageError(error, 'ERR_CONFIG')
  expect(error.message).toBe(LOGGER)
})

test('logger may be console, or a class with its functions on the prototype', () => {
  class Log {
    debug() {}
    info() {}
    warn() {}
    error() {}
  }
  expect(create({ logger: console })).toBeDefined()
  expect(create({ logger: new Log() })).toBeDefined()
})

// absent certs

test.each([undefined, null, {}])('certs: %j without apiV3Key is rejected', (certs) => {
  expectUsageError(
    thrownBy(() => create({ certs })),
    'ERR_CONFIG',
    /^`certs` (?:is required|is empty|must be a plain object)/,
  )
})

test('without certs, the error has both remedies', () => {
  expectUsageError(
    thrownBy(() => create({ certs: undefined })),
    'ERR_CONFIG',
    'PUB_KEY_ID_',
    'set `apiV3Key`: platform certificates are downloaded with it',
  )
})

test.each([undefined, {}])(
  'certs: %j with apiV3Key: the first call downloads the platform certificates',
  async (certs) => {
    const instance = client({
      privateKey: PRIVATE,
      serial: SERIAL,
      apiV3Key: keys.apiV3Key,
      certs,
      logger: recorder().logger,
    })
    await settle()
    expect(gateway.arrived).toEqual([])
    // the gateway has no certificates
    const error = await rejectionOf(() => instance.v3.a.post({ json: {} }))
    expect(error).toMatchObject({ code: 'ERR_NO_PLATFORM_KEY', mayHaveTakenEffect: false })
    expect(gateway.arrived.map(({ target }) => target)).toEqual(['/v3/certificates'])
    expectSigned(SERIAL)
  },
)

// unknown names

test.each([
  ['cert', "unknown option `cert`; use `certificate` for the merchant's certificate, or `certs` for WeChat Pay's keys"],
  ['pfx', 'unknown option `pfx`; use `p12`, or `clientCert: { pfx }`'],
  ['PFX', 'unknown option `PFX`; use `p12`, or `clientCert: { pfx }`'],
  ['P12', 'unknown option `P12`; use `p12`'],
  ['Certificate', 'unknown option `Certificate`; use `certificate`'],
  ['merchantCertificate', 'unknown option `merchantCertificate`; use `certificate`'],
  ['certificates', 'unknown option `certificates`; use `certs`'],
  ['platform_certificates', 'unknown option `platform_certificates`; use `platformCertificates`'],
  ['Logger', 'unknown option `Logger`; use `logger`'],
])('the error for the unknown option %s names the right one', (name, sentence) => {
  const error = thrownBy(() => create({ [name]: CERTIFICATE }))
  expectUsageError(error, 'ERR_CONFIG')
  expect(error.message).toBe(sentence)
})

// two clients

test('two clients share nothing: keys, logger, warnings, reports, closing', async () => {
  at(END - DAY)
  const [one, two] = [recorder(), recorder()]
  const first = createClient({
    ...gateway.config({ certificate: EXPIRING, logger: one.logger }),
    serial: EXPIRING_SERIAL,
  })
  const certs = { [keys.wechatpayPublicKey.id]: keys.wechatpayPublicKey.publicKey }
  const second = createClient({ ...gateway.config({ logger: two.logger }), certs, sensitive: 'auto' })
  expect([one.warnings.length, two.warnings.length]).toEqual([1, 0])
  await first.untyped.v3.a.get()
  expectSigned(EXPIRING_SERIAL)
  await second.untyped.v3.a.get()
  expectSigned(SERIAL)
  await second.untyped.v3.a.get()
  expect(JSON.stringify(first.platformKeys.report())).not.toBe(JSON.stringify(second.platformKeys.report()))
  expect(Object.keys(first.platformKeys.report())).toEqual(Object.keys(second.platformKeys.report()))
  first.close()
  await second.untyped.v3.profitsharing.receivers.add.post({ json: { name: '张三' } })
  expect(gateway.arrived.at(-1)?.body.toString()).not.toContain('张三')
  await first.untyped.v3.profitsharing.receivers.add.post({ json: { name: '张三' } })
  expect(gateway.arrived.at(-1)?.body.toString()).toContain('张三')
  expect([one.warnings.length, two.warnings.length]).toEqual([1, 0])
})

test('two clients of one configuration ignore later changes of it', async () => {
  const config = gateway.config({ certificate: CERTIFICATE })
  const instances = [untypedClient(config), untypedClient(config)]
  Object.assign(config, { mchid: '1900000109', serial: 'FFFFFFFF', certificate: 'x', privateKey: 'x' })
  for (const id of Object.keys(config.certs)) delete (config.certs as Record<string, unknown>)[id]
  for (const instance of instances) {
    await instance.v3.a.get()
    expectSigned(SERIAL)
  }
})
