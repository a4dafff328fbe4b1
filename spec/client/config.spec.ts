import { createPublicKey, type KeyObject } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:https'
import type net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type ClientConfig, UsageError } from 'wechatpay-chain'
import { expectUsageError, rejectionOf, renderingsOf, thrownBy } from '../support/failure.js'
import { keys, toKey, toPem, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { authorizationOf, isSignedBy, openGateway, settle, watchRequests } from '../support/wire.js'
import { vectors } from '../vectors/p12.json' with { type: 'json' }

const PRIVATE = toPem(keys.merchant.privateKeyPkcs8)
const { id: PUBLIC_KEY_ID, publicKey: PUBLIC_KEY } = keys.wechatpayPublicKey
const P12 = Buffer.from(vectors.find(({ id }) => id === 'modern-aes256')?.p12Base64 ?? '', 'base64')
const { platformA, platformB, platformExpired, platformFuture, merchant, weird } = keys

/** Creates a client from a configuration that its type may not allow. */
function create(merge: Record<string, unknown>): unknown {
  return untypedClient(validConfig(merge) as unknown as ClientConfig)
}

function without(...names: string[]): unknown {
  const rest = Object.entries(validConfig()).filter(([name]) => !names.includes(name))
  return untypedClient(Object.fromEntries(rest) as unknown as ClientConfig)
}

/** Creates a client with key, certificate and serial in a .p12. */
function createP12(p12: unknown, merge: Record<string, unknown> = {}): unknown {
  const { serial, privateKey, ...rest } = validConfig(merge)
  return untypedClient({ ...rest, p12, ...merge } as unknown as ClientConfig)
}

/** Creates a client that may download platform certificates. */
function download(platformCertificates: unknown, merge: Record<string, unknown> = {}): unknown {
  return create({ apiV3Key: keys.apiV3Key, platformCertificates, ...merge })
}

/** Creates a directory with files for one test, and returns the URL of each. */
function files(contents: Readonly<Record<string, string | Buffer>>): Record<string, URL> {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const entries = Object.entries({ ...contents }).map(([name, content]) => {
    writeFileSync(join(directory, name), content)
    return [name, pathToFileURL(join(directory, name))] as const
  })
  return { ...Object.fromEntries(entries), directory: pathToFileURL(directory) }
}

const CLIENT_CERT = /pass \{ pfx, passphrase \} or \{ cert, key \}/

type Mistake = readonly [name: string, build: () => unknown, code: string, fact: RegExp, remedy: RegExp]

const MISTAKES: readonly Mistake[] = [
  [
    'no configuration',
    () => untypedClient(undefined as never),
    'ERR_CONFIG',
    /requires one object/,
    /\{ mchid, serial/,
  ],
  ['null', () => untypedClient(null as never), 'ERR_CONFIG', /requires one object/, /\{ mchid, serial/],
  ['an array', () => untypedClient([] as never), 'ERR_CONFIG', /requires one object/, /\{ mchid, serial/],
  ['text', () => untypedClient('1900007291' as never), 'ERR_CONFIG', /requires one object/, /\{ mchid, serial/],
  [
    'an empty object',
    () => untypedClient({} as never),
    'ERR_CONFIG',
    /`mchid` is required: the merchant ID/,
    /8 to 10 digits/,
  ],

  ['no mchid', () => without('mchid'), 'ERR_CONFIG', /`mchid` is required: the merchant ID/, /8 to 10 digits/],
  [
    'an empty mchid',
    () => create({ mchid: '' }),
    'ERR_CONFIG',
    /`mchid` is required: the merchant ID/,
    /8 to 10 digits/,
  ],
  ['mchid null', () => create({ mchid: null }), 'ERR_CONFIG', /`mchid` is required: the merchant ID/, /8 to 10 digits/],
  [
    'mchid a number',
    () => create({ mchid: 1900007291 }),
    'ERR_CONFIG',
    /`mchid` must be a string, not a number/,
    /in quotes/,
  ],
  [
    'mchid with a space',
    () => create({ mchid: ' 1900007291' }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /check that it has no spaces/,
  ],
  [
    'mchid with LF',
    () => create({ mchid: '1900007291\n' }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /check that it has no spaces/,
  ],
  [
    'mchid with CRLF',
    () => create({ mchid: '19\r\nX: y' }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /check that/,
  ],
  [
    'mchid with a quote',
    () => create({ mchid: '1900007291",x="' }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /check that/,
  ],
  [
    'mchid an appid',
    () => create({ mchid: keys.appid }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /another value/,
  ],
  ['mchid too short', () => create({ mchid: '1234567' }), 'ERR_CONFIG', /`mchid` must be 8 to 10 digits/, /check that/],
  [
    'mchid too long',
    () => create({ mchid: '12345678901' }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /check that/,
  ],
  [
    'mchid wide digits',
    () => create({ mchid: '１９００００７２９１' }),
    'ERR_CONFIG',
    /`mchid` must be 8 to 10 digits/,
    /check that/,
  ],

  ['no serial', () => without('serial'), 'ERR_CONFIG', /`serial` is required/, /openssl x509 .* -serial/],
  ['an empty serial', () => create({ serial: '' }), 'ERR_CONFIG', /`serial` is required/, /openssl x509/],
  ['serial a number', () => create({ serial: 12345678 }), 'ERR_CONFIG', /`serial` is required/, /openssl x509/],
  [
    'serial a public key id',
    () => create({ serial: PUBLIC_KEY_ID }),
    'ERR_CONFIG',
    /ID of a WeChat Pay public key/,
    /your own API certificate/,
  ],
  [
    'serial with LF',
    () => create({ serial: `${merchant.serial}\n` }),
    'ERR_CONFIG',
    /must be a serial number in hex/,
    /without spaces/,
  ],
  [
    'serial with CRLF',
    () => create({ serial: '3F9B\r\nX: y' }),
    'ERR_CONFIG',
    /must be a serial number in hex/,
    /copy it/,
  ],
  [
    'serial with a quote',
    () => create({ serial: `${merchant.serial}"` }),
    'ERR_CONFIG',
    /must be a serial number in hex/,
    /quotes/,
  ],
  [
    'serial=',
    () => create({ serial: `serial=${merchant.serial}` }),
    'ERR_CONFIG',
    /must be a serial number in hex/,
    /"serial="/,
  ],
  [
    'serial in decimal',
    () => create({ serial: '9'.repeat(48) }),
    'ERR_CONFIG',
    /must be a serial number in hex/,
    /copy it/,
  ],

  ['no privateKey', () => without('privateKey'), 'ERR_KEY', /`privateKey` is required/, /PEM text/],
  ['privateKey null', () => create({ privateKey: null }), 'ERR_KEY', /`privateKey` is required/, /PEM text/],
  [
    'an empty privateKey',
    () => create({ privateKey: '' }),
    'ERR_KEY',
    /looks like an empty text/,
    /apiclient_key\.pem/,
  ],
  [
    'a certificate',
    () => create({ privateKey: merchant.certificate }),
    'ERR_KEY',
    /looks like a certificate/,
    /give the/,
  ],
  ['a public key', () => create({ privateKey: merchant.publicKey }), 'ERR_KEY', /looks like a public key/, /give the/],
  ['an EC key', () => create({ privateKey: toPem(weird.ecP256) }), 'ERR_KEY', /looks like .*\bec\b/i, /give the/],
  ['RSA of 1024 bits', () => create({ privateKey: toPem(weird.rsa1024) }), 'ERR_KEY', /1024 bits/, /2048 bits/],
  [
    'a path',
    () => create({ privateKey: './certs/apiclient_key.pem' }),
    'ERR_KEY',
    /looks like a file path/,
    /file: URL/,
  ],
  ['the APIv3 key', () => create({ privateKey: keys.apiV3Key }), 'ERR_KEY', /32 characters/, /give the/],
  ['a serial', () => create({ privateKey: merchant.serial }), 'ERR_KEY', /looks like a serial number/, /give the/],
  ['some text', () => create({ privateKey: 'my key' }), 'ERR_KEY', /looks like a text without a PEM block/, /give the/],
  ['a number', () => create({ privateKey: 1 }), 'ERR_KEY', /type number/, /give the/],
  [
    'a public KeyObject',
    () => create({ privateKey: createPublicKey(merchant.publicKey) }),
    'ERR_KEY',
    /a public key/,
    /give/,
  ],
  [
    'DER',
    () => create({ privateKey: toKey(merchant.privateKeyPkcs8).export({ type: 'pkcs8', format: 'der' }) }),
    'ERR_KEY',
    /DER/,
    /PEM text/,
  ],
  [
    'half a file',
    () => create({ privateKey: PRIVATE.slice(0, 800) }),
    'ERR_KEY',
    /looks like PEM without its END line/,
    /give the/,
  ],
  [
    'a damaged file',
    () => create({ privateKey: PRIVATE.replace('MII', 'MIX') }),
    'ERR_KEY',
    /cannot be read/,
    /copy the file again/,
  ],
  ['no passphrase', () => create({ privateKey: toPem(weird.encryptedPkcs8) }), 'ERR_KEY', /is encrypted/, /passphrase/],
  [
    'a wrong passphrase',
    () => create({ privateKey: { key: toPem(weird.encryptedPkcs8), passphrase: 'wrong-passphrase-1' } }),
    'ERR_KEY',
    /cannot be decrypted/,
    /check the passphrase/,
  ],

  [
    'apiV3Key too short',
    () => create({ apiV3Key: keys.apiV3Key.slice(1) }),
    'ERR_CONFIG',
    /must have 32 bytes, but it has 31/,
    /check/,
  ],
  [
    'apiV3Key too long',
    () => create({ apiV3Key: `${keys.apiV3Key}x` }),
    'ERR_CONFIG',
    /must have 32 bytes, but it has 33/,
    /check/,
  ],
  [
    'apiV3Key with LF',
    () => create({ apiV3Key: `${keys.apiV3Key}\n` }),
    'ERR_CONFIG',
    /white space .*33 bytes/,
    /trim it, or write it with printf/,
  ],
  ['apiV3Key with a space', () => create({ apiV3Key: ` ${keys.apiV3Key}` }), 'ERR_CONFIG', /white space/, /trim/],
  [
    'apiV3Key in Chinese',
    () => create({ apiV3Key: '密'.repeat(32) }),
    'ERR_CONFIG',
    /must have 32 bytes, but it has 96/,
    /check/,
  ],
  ['apiV3Key empty', () => create({ apiV3Key: '' }), 'ERR_CONFIG', /must have 32 bytes, but it has 0/, /check/],
  ['apiV3Key null', () => create({ apiV3Key: null }), 'ERR_CONFIG', /`apiV3Key` must be a string/, /merchant platform/],
  [
    'apiV3Key a Buffer',
    () => create({ apiV3Key: Buffer.from(keys.apiV3Key) }),
    'ERR_CONFIG',
    /`apiV3Key` must be a string/,
    /merchant platform/,
  ],
  [
    'apiV2Key too short',
    () => create({ apiV2Key: keys.apiV2Key.slice(2) }),
    'ERR_CONFIG',
    /`apiV2Key` must have 32 bytes, but it has 30/,
    /check/,
  ],
  [
    'apiV2Key with LF',
    () => create({ apiV2Key: `${keys.apiV2Key}\n` }),
    'ERR_CONFIG',
    /`apiV2Key` starts or ends with white space/,
    /printf/,
  ],

  [
    'no certs',
    () => without('certs'),
    'ERR_CONFIG',
    /`certs` is required/,
    /PUB_KEY_ID_\.\.\..* set `apiV3Key`: platform certificates are downloaded with it/,
  ],
  [
    'no certs, and none downloaded',
    () => download(false, { certs: undefined }),
    'ERR_CONFIG',
    /`certs` is required/,
    /PUB_KEY_ID_\.\.\./,
  ],
  [
    'certs empty, and none downloaded',
    () => download(false, { certs: {} }),
    'ERR_CONFIG',
    /`certs` is empty/,
    /add WeChat Pay's public key/,
  ],
  [
    'expired certificates only, and none downloaded',
    () => download(false, { certs: { [platformExpired.serial]: platformExpired.certificate } }),
    'ERR_CONFIG',
    /every certificate in `certs` has expired or is not valid yet/,
    /download the certificates again/,
  ],
  [
    'the own certificate, with downloads',
    () => download({}, { certs: { [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /pass WeChat Pay's certificate or public key/,
  ],
  ['certs null', () => create({ certs: null }), 'ERR_CONFIG', /`certs` must be a plain object/, /PUB_KEY_ID/],
  ['certs empty', () => create({ certs: {} }), 'ERR_CONFIG', /`certs` is empty/, /add WeChat Pay's public key/],
  [
    'certs an array',
    () => create({ certs: [platformB.certificate] }),
    'ERR_CONFIG',
    /`certs` must be a plain object/,
    /pass/,
  ],
  [
    'certs text',
    () => create({ certs: platformB.certificate }),
    'ERR_CONFIG',
    /`certs` must be a plain object/,
    /pass/,
  ],
  [
    'certs a Map',
    () => create({ certs: new Map([[PUBLIC_KEY_ID, PUBLIC_KEY]]) }),
    'ERR_CONFIG',
    /`certs` must be a plain object/,
    /PUB_KEY_ID/,
  ],
  [
    'one undefined',
    () => create({ certs: { [PUBLIC_KEY_ID]: undefined } }),
    'ERR_KEY',
    /`certs\.PUB_KEY_ID_\d+` is required/,
    /PEM text/,
  ],
  [
    'the own certificate',
    () => create({ certs: { [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /pass WeChat Pay's certificate or public key/,
  ],
  [
    'the own certificate beside a valid one',
    () => create({ certs: { [PUBLIC_KEY_ID]: PUBLIC_KEY, [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /pass WeChat Pay's certificate or public key/,
  ],
  [
    'the own public key',
    () => create({ certs: { [PUBLIC_KEY_ID]: merchant.publicKey } }),
    'ERR_CONFIG',
    /is the merchant's own certificate or key/,
    /pass WeChat Pay's certificate or public key/,
  ],
  [
    "the merchant's serial over another key",
    () => create({ certs: { [merchant.serial.toLowerCase()]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /pass WeChat Pay's certificate or public key/,
  ],
  [
    'a private key among certs',
    () => create({ certs: { [PUBLIC_KEY_ID]: PRIVATE } }),
    'ERR_KEY',
    /looks like a private key/,
    /pub_key\.pem/,
  ],
  [
    'a private KeyObject among certs',
    () => create({ certs: { [PUBLIC_KEY_ID]: toKey(merchant.privateKeyPkcs8) } }),
    'ERR_KEY',
    /looks like a private key/,
    /pub_key\.pem/,
  ],
  [
    'a private key under a serial',
    () => create({ certs: { [platformB.serial]: PRIVATE } }),
    'ERR_KEY',
    /looks like a private key/,
    /give/,
  ],
  [
    'a certificate under a public key id',
    () => create({ certs: { [PUBLIC_KEY_ID]: platformB.certificate } }),
    'ERR_KEY',
    /looks like a certificate/,
    /pub_key\.pem/,
  ],
  [
    'a certificate under another serial',
    () => create({ certs: { [platformA.serial]: platformB.certificate } }),
    'ERR_CONFIG',
    new RegExp(`does not match its certificate, whose serial is ${platformB.serial}`),
    /correct one of them/,
  ],
  [
    'an id in lower case',
    () => create({ certs: { [PUBLIC_KEY_ID.toLowerCase()]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /is not a valid ID of a public key/,
    /in capitals/,
  ],
  [
    'an id with a space',
    () => create({ certs: { [`${PUBLIC_KEY_ID} `]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /is not a valid ID of a public key/,
    /without spaces/,
  ],
  [
    'an id behind a space',
    () => create({ certs: { [` ${PUBLIC_KEY_ID}`]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /is not a valid ID of a public key/,
    /without spaces/,
  ],
  [
    'an id without digits',
    () => create({ certs: { PUB_KEY_ID_: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /is not a valid ID of a public key/,
    /and its digits/,
  ],
  [
    'neither id nor serial',
    () => create({ certs: { wechatpay: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /must be a serial number in hex/,
    /copy it/,
  ],
  [
    'an empty id',
    () => create({ certs: { '': PUBLIC_KEY } }),
    'ERR_CONFIG',
    /`certs\.\(name not shown\)` must be a serial number in hex/,
    /copy it/,
  ],
  [
    'expired certificates only',
    () => create({ certs: { [platformExpired.serial]: platformExpired.certificate } }),
    'ERR_CONFIG',
    /every certificate in `certs` has expired or is not valid yet/,
    /check the clock|download the certificates again/,
  ],
  [
    'certificates of the past and the future',
    () =>
      create({
        certs: {
          [platformExpired.serial]: platformExpired.certificate,
          [platformFuture.serial]: platformFuture.certificate,
        },
      }),
    'ERR_CONFIG',
    /every certificate in `certs` has expired or is not valid yet/,
    /download the certificates again/,
  ],
  [
    'a damaged certificate',
    () => create({ certs: { [platformB.serial]: platformB.certificate.replace('MII', 'MIX') } }),
    'ERR_KEY',
    /certificate.*cannot be read/,
    /copy the file again/,
  ],

  ['certificate null', () => create({ certificate: null }), 'ERR_KEY', /`certificate` is required/, /PEM text/],
  [
    'certificate empty',
    () => create({ certificate: '' }),
    'ERR_KEY',
    /`certificate` must be a certificate/,
    /apiclient_cert\.pem/,
  ],
  ['certificate a number', () => create({ certificate: 1 }), 'ERR_KEY', /certificate/, /give|pass|apiclient_cert\.pem/],
  [
    'certificate a private key',
    () => create({ certificate: PRIVATE }),
    'ERR_KEY',
    /`certificate` must be a certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'certificate a public key',
    () => create({ certificate: merchant.publicKey }),
    'ERR_KEY',
    /`certificate` must be a certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'certificate of another merchant',
    () =>
      create({
        certificate: merchant.certificate,
        privateKey: toPem(keys.merchantOther.privateKeyPkcs8),
        serial: undefined,
      }),
    'ERR_KEY',
    /`privateKey` does not match `certificate`/,
    /of the same download/,
  ],
  [
    'certificate with another serial',
    () => create({ certificate: merchant.certificate, serial: keys.merchantOther.serial }),
    'ERR_CONFIG',
    new RegExp(`\`serial\` does not match \`certificate\`, whose serial is ${merchant.serial}`),
    /remove `serial`, or correct it/,
  ],

  ['p12 null', () => createP12(null), 'ERR_KEY', /`p12` is required/, /file: URL/],
  ['p12 empty', () => createP12(''), 'ERR_KEY', /`p12` looks like an empty file/, /bytes of apiclient_cert\.p12/],
  ['p12 a number', () => createP12(1), 'ERR_KEY', /`p12` looks like a value of type number/, /or their base64/],
  ['p12 a path', () => createP12('./apiclient_cert.p12'), 'ERR_KEY', /`p12` looks like a file path/, /file: URL/],
  ['p12 PEM', () => createP12(PRIVATE), 'ERR_KEY', /`p12` looks like PEM/, /under privateKey and certificate/],
  [
    'p12 with a wrong passphrase',
    () => createP12({ pfx: P12, passphrase: 'wrong-passphrase-1' }),
    'ERR_KEY',
    /`p12` cannot be opened with its passphrase/,
    /merchant id/,
  ],
  [
    'p12 with the passphrase of another merchant',
    () => createP12(P12, { mchid: '1900009999' }),
    'ERR_KEY',
    /`p12` cannot be opened with its passphrase/,
    /merchant id/,
  ],
  [
    'p12 with a number for passphrase',
    () => createP12({ pfx: P12, passphrase: 1900007291 }),
    'ERR_CONFIG',
    /`p12\.passphrase` must be a string/,
    /in quotes/,
  ],
  [
    'p12 without its passphrase',
    () => createP12({ pfx: P12 }),
    'ERR_CONFIG',
    /`p12\.passphrase` must be a string/,
    /in quotes/,
  ],
  [
    'p12 beside privateKey',
    () => createP12(P12, { privateKey: PRIVATE }),
    'ERR_CONFIG',
    /`p12` contains the private key/,
    /remove `privateKey` and `certificate`/,
  ],
  [
    'p12 beside certificate',
    () => createP12(P12, { certificate: merchant.certificate }),
    'ERR_CONFIG',
    /`p12` contains the private key and the certificate/,
    /remove `privateKey` and `certificate`/,
  ],
  [
    'p12 with another serial',
    () => createP12(P12, { serial: keys.merchantOther.serial }),
    'ERR_CONFIG',
    new RegExp(`\`serial\` does not match \`p12\`, whose serial is ${merchant.serial}`),
    /remove `serial`, or correct it/,
  ],
  [
    "p12, and the merchant's own certificate among certs",
    () => createP12(P12, { certs: { [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /pass WeChat Pay's certificate or public key/,
  ],

  [
    'clientCert null',
    () => create({ clientCert: null }),
    'ERR_CONFIG',
    /`clientCert` must be a plain object/,
    CLIENT_CERT,
  ],
  ['clientCert empty', () => create({ clientCert: {} }), 'ERR_CONFIG', /`clientCert` is empty/, CLIENT_CERT],
  ...[P12, P12.toString('base64'), new URL('file:///apiclient_cert.p12'), [P12], true].map(
    (clientCert): Mistake => [
      `clientCert a bare ${clientCert.constructor.name}`,
      () => create({ clientCert }),
      'ERR_CONFIG',
      /`clientCert` must be a plain object/,
      CLIENT_CERT,
    ],
  ),
  [
    'clientCert.p12',
    () => create({ clientCert: { p12: P12 } }),
    'ERR_CONFIG',
    /unknown option `clientCert\.p12`/,
    /the options are pfx, cert, key, passphrase/,
  ],
  [
    'clientCert with a number for passphrase',
    () => create({ clientCert: { pfx: P12, passphrase: 1900007291 } }),
    'ERR_CONFIG',
    /`clientCert\.passphrase` must be a string/,
    /in quotes/,
  ],
  [
    'clientCert.pfx with a wrong passphrase',
    () => create({ clientCert: { pfx: P12, passphrase: 'wrong-passphrase-1' } }),
    'ERR_KEY',
    /`clientCert\.pfx` cannot be opened with its passphrase/,
    /merchant id/,
  ],
  [
    'clientCert.pfx of another merchant',
    () => create({ clientCert: { pfx: P12 }, mchid: '1900009999' }),
    'ERR_KEY',
    /`clientCert\.pfx` cannot be opened with its passphrase/,
    /merchant id/,
  ],
  ...[PRIVATE, Buffer.from(PRIVATE)].map(
    (pfx): Mistake => [
      `clientCert.pfx PEM as ${pfx.constructor.name}`,
      () => create({ clientCert: { pfx } }),
      'ERR_KEY',
      /`clientCert\.pfx` looks like PEM/,
      /pass it as `clientCert\.cert` and `clientCert\.key`/,
    ],
  ),
  [
    'clientCert.pfx null',
    () => create({ clientCert: { pfx: null } }),
    'ERR_KEY',
    /`clientCert\.pfx` is required/,
    /file: URL/,
  ],
  [
    'clientCert.pfx beside clientCert.key',
    () => create({ clientCert: { pfx: P12, key: PRIVATE } }),
    'ERR_CONFIG',
    /`clientCert\.pfx` contains the certificate and its key/,
    /remove `clientCert\.cert` and `clientCert\.key`/,
  ],
  [
    'no clientCert.key',
    () => create({ clientCert: { cert: merchant.certificate } }),
    'ERR_KEY',
    /`clientCert\.key` is required/,
    /PEM text/,
  ],
  [
    'no clientCert.cert',
    () => create({ clientCert: { key: PRIVATE } }),
    'ERR_KEY',
    /`clientCert\.cert` is required/,
    /PEM text/,
  ],
  [
    'clientCert.key and clientCert.cert exchanged',
    () => create({ clientCert: { cert: PRIVATE, key: merchant.certificate } }),
    'ERR_KEY',
    /`clientCert\.key` looks like a certificate/,
    /apiclient_key\.pem/,
  ],
  [
    'clientCert.cert a key',
    () => create({ clientCert: { cert: PRIVATE, key: PRIVATE } }),
    'ERR_KEY',
    /`clientCert\.cert` must be a certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'clientCert.cert of another merchant',
    () => create({ clientCert: { cert: merchant.certificate, key: toPem(keys.merchantOther.privateKeyPkcs8) } }),
    'ERR_KEY',
    /`clientCert\.key` does not match `clientCert\.cert`/,
    /of the same download/,
  ],
  [
    'clientCert.key encrypted, without its passphrase',
    () => create({ clientCert: { cert: merchant.certificate, key: toPem(weird.encryptedPkcs8) } }),
    'ERR_KEY',
    /`clientCert\.key` is encrypted/,
    /\{ key, passphrase \}/,
  ],
  [
    'clientCert.key encrypted, with a wrong passphrase',
    () =>
      create({
        clientCert: {
          cert: merchant.certificate,
          key: toPem(weird.encryptedPkcs8),
          passphrase: 'wrong-passphrase-1',
        },
      }),
    'ERR_KEY',
    /`clientCert\.key` cannot be decrypted/,
    /check the passphrase/,
  ],

  [
    'platformCertificates without apiV3Key',
    () => create({ platformCertificates: {} }),
    'ERR_CONFIG',
    /`platformCertificates` requires `apiV3Key`/,
    /decrypts the downloaded certificates/,
  ],
  [
    'platformCertificates null',
    () => download(null),
    'ERR_CONFIG',
    /`platformCertificates` must be a plain object/,
    /path.*, or false/,
  ],
  [
    'platformCertificates true',
    () => download(true),
    'ERR_CONFIG',
    /`platformCertificates` must be a plain object/,
    /path.*, or false/,
  ],
  [
    'platformCertificates a list',
    () => download([]),
    'ERR_CONFIG',
    /`platformCertificates` must be a plain object/,
    /path.*, or false/,
  ],
  [
    'platformCertificates.url',
    () => download({ url: '/v3/certificates' }),
    'ERR_CONFIG',
    /unknown option `platformCertificates\.url`/,
    /the options are path, refreshEvery, store/,
  ],
  ...['', 'certificates', 'https://evil.example/v3/certificates', '/v3/certificates?x=1', '/v3/../x', 1, null].map(
    (path): Mistake => [
      `platformCertificates.path ${path}`,
      () => download({ path }),
      'ERR_CONFIG',
      /`platformCertificates\.path` must be a path/,
      /\/v3\/certificates or \/v3\/global\/certificates/,
    ],
  ),
  ...[0, 599_999, 43_200_001, Number.NaN, Number.POSITIVE_INFINITY, '3600000', null].map(
    (refreshEvery): Mistake => [
      `platformCertificates.refreshEvery ${refreshEvery}`,
      () => download({ refreshEvery }),
      'ERR_CONFIG',
      /`platformCertificates\.refreshEvery` must be a number of milliseconds/,
      /from 600000 \(10 minutes\) to 43200000 \(12 hours\)/,
    ],
  ),
  ...[null, 'redis', {}, { get: async () => undefined }].map(
    (store): Mistake => [
      `platformCertificates.store ${JSON.stringify(store)}`,
      () => download({ store }),
      'ERR_CONFIG',
      /`platformCertificates\.store` must be an object with the functions get, set/,
      /createRedisKeyStore\(client\)/,
    ],
  ),

  ...[true, false, null, 'AUTO', 'manual', {}].map(
    (sensitive): Mistake => [
      `sensitive ${JSON.stringify(sensitive)}`,
      () => create({ sensitive }),
      'ERR_CONFIG',
      /`sensitive` must be 'auto', or left out/,
      /instance\.encrypt\(\)/,
    ],
  ),
  ...[null, true, 'console', {}, { warn: () => undefined, error: () => undefined }].map(
    (logger): Mistake => [
      `logger ${JSON.stringify(logger)}`,
      () => create({ logger }),
      'ERR_CONFIG',
      /`logger` must be an object with the functions debug, info, warn, error/,
      /pino\(\), console/,
    ],
  ),

  [
    'timeout 0',
    () => create({ timeout: 0 }),
    'ERR_CONFIG',
    /`timeout` must be a number of milliseconds/,
    /from 1 to 2147483647/,
  ],
  [
    'timeout negative',
    () => create({ timeout: -5 }),
    'ERR_CONFIG',
    /`timeout` must be a number of milliseconds/,
    /from 1/,
  ],
  [
    'timeout text',
    () => create({ timeout: '5000' }),
    'ERR_CONFIG',
    /`timeout` must be a number of milliseconds/,
    /from 1/,
  ],
  [
    'timeout NaN',
    () => create({ timeout: Number.NaN }),
    'ERR_CONFIG',
    /`timeout` must be a number of milliseconds/,
    /from 1/,
  ],
  [
    'timeout Infinity',
    () => create({ timeout: Number.POSITIVE_INFINITY }),
    'ERR_CONFIG',
    /`timeout` must be a number of milliseconds/,
    /from 1/,
  ],
  [
    'maxContentLength 0',
    () => create({ maxContentLength: 0 }),
    'ERR_CONFIG',
    /`maxContentLength` must be a number of bytes/,
    /from 1/,
  ],
  [
    'maxContentLength text',
    () => create({ maxContentLength: '1mb' }),
    'ERR_CONFIG',
    /`maxContentLength` must be a number of bytes/,
    /from 1/,
  ],

  ['baseURL http', () => create({ baseURL: 'http://pay.example' }), 'ERR_INSECURE_URL', /not encrypted/, /write https/],
  [
    'baseURL no URL',
    () => create({ baseURL: 'api.mch.weixin.qq.com' }),
    'ERR_CONFIG',
    /must be an absolute URL/,
    /write https/,
  ],
  [
    'baseURL a URL object',
    () => create({ baseURL: new URL('https://a.example') }),
    'ERR_CONFIG',
    /must be an absolute/,
    /write/,
  ],
  [
    'baseURL userinfo',
    () => create({ baseURL: 'https://a:bcdefghijklmnopq@b.example' }),
    'ERR_FOREIGN_HOST',
    /user name/,
    /remove/,
  ],

  [
    'brand text',
    () => create({ brand: '40001' }),
    'ERR_CONFIG',
    /`brand` must be a plain object/,
    /\{ brandId, serial/,
  ],
  ['brand null', () => create({ brand: null }), 'ERR_CONFIG', /`brand` must be a plain object/, /\{ brandId, serial/],
  [
    'brand empty',
    () => create({ brand: {} }),
    'ERR_CONFIG',
    /`brand\.brandId` is required/,
    /string of 1 to 20 digits/,
  ],
  [
    'brand_id',
    () => create({ brand: { brand_id: '1' } }),
    'ERR_CONFIG',
    /unknown option `brand\.brand_id`/,
    /use `brandId`/,
  ],
  [
    'brandId a number',
    () => create({ brand: { brandId: 40001 } }),
    'ERR_CONFIG',
    /`brand\.brandId` must be a string, not a number/,
    /in quotes/,
  ],
  [
    'brandId with a quote',
    () => create({ brand: { brandId: '4"' } }),
    'ERR_CONFIG',
    /`brand\.brandId` must be 1 to 20 digits/,
    /check/,
  ],
  [
    'no brand.serial',
    () => create({ brand: { brandId: '1' } }),
    'ERR_CONFIG',
    /`brand\.serial` is required/,
    /openssl/,
  ],
  [
    'brand.serial with LF',
    () => create({ brand: { brandId: '1', serial: `${keys.merchantOther.serial}\n` } }),
    'ERR_CONFIG',
    /`brand\.serial` must be a serial number/,
    /copy it/,
  ],
  [
    'no brand.privateKey',
    () => create({ brand: { brandId: '1', serial: keys.merchantOther.serial } }),
    'ERR_KEY',
    /`brand\.privateKey` is required/,
    /PEM text/,
  ],

  ['axios text', () => create({ axios: 'x' }), 'ERR_CONFIG', /`axios` must be a plain object/, /proxy, httpAgent/],
  ['axios null', () => create({ axios: null }), 'ERR_CONFIG', /`axios` must be a plain object/, /proxy, httpAgent/],
  [
    'axios.timeout',
    () => create({ axios: { timeout: 1 } }),
    'ERR_CONFIG',
    /unknown option `axios\.timeout`/,
    /the options are proxy/,
  ],
  [
    'axios.baseURL',
    () => create({ axios: { baseURL: 'x' } }),
    'ERR_CONFIG',
    /unknown option `axios\.baseURL`/,
    /the options are proxy/,
  ],
  [
    'axios.auth',
    () => create({ axios: { auth: {} } }),
    'ERR_CONFIG',
    /unknown option `axios\.auth`/,
    /the options are proxy/,
  ],
  [
    'axios.headers',
    () => create({ axios: { headers: {} } }),
    'ERR_CONFIG',
    /unknown option `axios\.headers`/,
    /the options are proxy/,
  ],
  [
    'an interceptor that is no function',
    () => create({ axios: { interceptors: { request: [{ fulfilled: () => 1 }] } } }),
    'ERR_CONFIG',
    /`axios\.interceptors` must have lists of functions/,
    /\{ request: \[fn\]/,
  ],
  [
    'one interceptor without its list',
    () => create({ axios: { interceptors: { request: (config: unknown) => config } } }),
    'ERR_CONFIG',
    /axios\.interceptors/,
    /\{ request: \[fn\]/,
  ],
  [
    'an agent that accepts every certificate',
    () => create({ axios: { httpsAgent: new Agent({ rejectUnauthorized: false }) } }),
    'ERR_INSECURE_URL',
    /rejectUnauthorized: false/,
    /the certificate of your server in its option `ca`/,
  ],
]

test.for(MISTAKES)(
  'rejects an invalid configuration; the error has the fact and the remedy: %s',
  ([, build, code, fact, remedy]) => {
    expectUsageError(thrownBy(build), code, fact, remedy)
  },
)

test.for([
  ['mchId', 'mchid'],
  ['mch_id', 'mchid'],
  ['MCHID', 'mchid'],
  ['merchantId', 'mchid'],
  ['merchant_id', 'mchid'],
  ['serial_no', 'serial'],
  ['serialNo', 'serial'],
  ['serialNumber', 'serial'],
  ['merchantSerialNumber', 'serial'],
  ['cert_serial_no', 'serial'],
  ['private_key', 'privateKey'],
  ['privatekey', 'privateKey'],
  ['merchantPrivateKey', 'privateKey'],
  ['key', 'privateKey'],
  ['publicKey', 'certs'],
  ['platformCerts', 'certs'],
  ['platform_certs', 'certs'],
  ['certificates', 'certs'],
  ['cert', "use `certificate` for the merchant's certificate, or `certs` for WeChat Pay's keys"],
  ['merchant_certificate', 'certificate'],
  ['pfx', 'use `p12`, or `clientCert: { pfx }`'],
  ['merchant', 'clientCert'],
  ['client_cert', 'clientCert'],
  ['clientCertificate', 'clientCert'],
  ['P12', 'p12'],
  ['platform_certificates', 'platformCertificates'],
  ['apiv3Key', 'apiV3Key'],
  ['apiV3key', 'apiV3Key'],
  ['api_v3_key', 'apiV3Key'],
  ['apiv3PrivateKey', 'apiV3Key'],
  ['secret', 'apiV2Key'],
  ['apiv2Key', 'apiV2Key'],
  ['apiKey', 'apiV2Key'],
  ['partnerKey', 'apiV2Key'],
  ['base_uri', 'baseURL'],
  ['baseUrl', 'baseURL'],
  ['base-url', 'baseURL'],
  ['Timeout', 'timeout'],
  ['httpsAgent', 'use `axios: { httpsAgent }`'],
  ['proxy', 'use `axios: { proxy }`'],
  ['appid', 'put it in the body of each request'],
  ['appId', 'put it in the body of each request'],
  ['app_id', 'put it in the body of each request'],
] as const)('the error for the unknown option %s names the right option', ([name, right]) => {
  const error = thrownBy(() => create({ [name]: 'x' }))
  const remedy = right.includes(' ') ? right : `use \`${right}\``
  expectUsageError(error, 'ERR_CONFIG', `unknown option \`${name}\`; ${remedy}`)
})

test.for(['foo', 'sandbox', 'params', 'toString', 'constructor', 'x'.repeat(500)])(
  'the error for another unknown option lists the options: %s',
  (name) => {
    const error = thrownBy(() => create({ [name]: 'x' }))
    expectUsageError(
      error,
      'ERR_CONFIG',
      /^unknown option `.{1,31}`; the options are mchid, serial, privateKey, certificate, p12, clientCert, certs, apiV3Key, apiV2Key, platformCertificates, sensitive, logger, brand, baseURL, backupURL, timeout, connectTimeout, retry, language, maxContentLength, axios$/,
    )
    expect(error.message.length).toBeLessThan(300)
  },
)

test('a message has one line, even if the name of an option has control characters', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for them
  const control = /[\u0000-\u001f]/
  for (const merge of [{ 'a\n2026 ERROR': 1 }, { certs: { 'a\nb': PUBLIC_KEY } }, { brand: { 'a\u001b[2J': 1 } }]) {
    const { message } = thrownBy(() => create(merge))
    expect(message).toMatch(/; /)
    expect(message).not.toMatch(control)
  }
})

test('a misspelt option is reported before a missing one', () => {
  const { mchid, ...rest } = validConfig()
  const error = thrownBy(() => untypedClient({ ...rest, mchId: mchid } as unknown as ClientConfig))
  expect(error.message).toBe('unknown option `mchId`; use `mchid`')
})

test('an option that is undefined counts as absent', () => {
  const nothing = [
    ...['certificate', 'p12', 'clientCert', 'apiV3Key', 'apiV2Key', 'platformCertificates', 'sensitive', 'logger'],
    ...['brand', 'baseURL', 'timeout', 'maxContentLength', 'axios'],
  ]
  expect(create(Object.fromEntries(nothing.map((name) => [name, undefined])))).toBeDefined()
})

test('certs may be absent, empty or expired if platform certificates are downloaded', () => {
  expect(download(undefined, { certs: undefined })).toBeDefined()
  expect(download({}, { certs: {} })).toBeDefined()
  expect(download({}, { certs: { [platformExpired.serial]: platformExpired.certificate } })).toBeDefined()
})

test.for([
  ['path', '/v3/global/certificates'],
  ['path', 'v3/certificates'],
  ['refreshEvery', 600_000],
  ['refreshEvery', 43_200_000],
  ['store', { get: async () => undefined, set: async () => undefined }],
] as const)('accepts platformCertificates.%s: %s', ([name, value]) => {
  const instance = download({ [name]: value }) as { close(): void }
  instance.close()
})

test.for([
  ['the bytes', P12],
  ['a Uint8Array', new Uint8Array(P12)],
  ['base64', P12.toString('base64')],
  ['bytes with their passphrase', { pfx: P12, passphrase: keys.mchid }],
] as const)('reads key and serial from a .p12, given as %s', async ([, p12]) => {
  const gateway = await openGateway()
  const { serial, privateKey, ...config } = gateway.config()
  await untypedClient({ ...config, p12 } as unknown as ClientConfig).v3.orders.get()
  const [arrived] = gateway.arrived
  expect(arrived).toMatchObject({ signed: true })
  expect(arrived && authorizationOf(arrived).fields).toMatchObject({ serial_no: merchant.serial })
})

test('reads a .p12 from a file, as URL and as text, also with a matching serial', async () => {
  const gateway = await openGateway()
  const { p12 } = files({ p12: P12 })
  const { serial, privateKey, ...config } = gateway.config()
  const sources = [p12 as URL, String(p12), { pfx: p12 as URL, passphrase: keys.mchid }]
  const instances = sources.map((source) => untypedClient({ ...config, p12: source } as unknown as ClientConfig))
  instances.push(untypedClient({ ...config, p12: P12, serial: serial.toLowerCase() } as unknown as ClientConfig))
  rmSync(p12 as URL)
  for (const instance of instances) await instance.v3.orders.get()
  expect(gateway.arrived.map(({ signed }) => signed)).toEqual([true, true, true, true])
})

test('reads the serial from the certificate, and accepts an equal one', async () => {
  const gateway = await openGateway()
  const { serial, ...config } = gateway.config({ certificate: merchant.certificate })
  await untypedClient(config as unknown as ClientConfig).v3.orders.get()
  const spelled = serial.toLowerCase().replace(/..(?=.)/g, '$&:')
  await untypedClient({ ...config, serial: spelled }).v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ signed: true }, { signed: true }])
  for (const arrived of gateway.arrived)
    expect(authorizationOf(arrived).fields).toMatchObject({ serial_no: merchant.serial })
})

test.for([
  ['brand', { brandId: '40001' }],
  ['p12', 'x'],
  ['certificate', 'x'],
  ['clientCert', { pfx: 'x' }],
  ['platformCertificates', { path: 'x' }],
  ['sensitive', true],
  ['logger', {}],
  ['baseURL', 'https://evil.example'],
  ['timeout', -1],
  ['maxContentLength', 1],
  ['apiV3Key', 'x'],
  ['adapter', () => Promise.reject(new Error('the polluted adapter was used'))],
  ['interceptors', { request: [() => Promise.reject(new Error('the polluted interceptor was used'))] }],
  ['httpsAgent', { options: { rejectUnauthorized: false } }],
] as const)('a polluted Object.prototype sets no option of the client: %s', async ([name, value]) => {
  const gateway = await openGateway()
  // every test but the one of baseURL uses the gateway
  const config = name === 'baseURL' ? validConfig() : gateway.config()
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  const instance = ((): ReturnType<typeof untypedClient> => {
    try {
      return untypedClient(config)
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
  })()
  if (name === 'baseURL') {
    // a foreign host is accepted only if the configuration names it
    expectUsageError(await rejectionOf(() => instance.v3.orders.get({ baseURL: value })), 'ERR_FOREIGN_HOST')
  } else {
    expect((await instance.v3.orders.get()).data).toEqual({})
    expect(gateway.arrived).toMatchObject([{ target: '/v3/orders', signed: true }])
  }
})

test.for([
  ['upper case', merchant.serial],
  ['lower case', merchant.serial.toLowerCase()],
  ['colons', merchant.serial.replace(/..(?=.)/g, '$&:')],
  ['lower case with colons', merchant.serial.toLowerCase().replace(/..(?=.)/g, '$&:')],
] as const)('accepts the serial of the merchant in %s and sends it in capitals', async ([, serial]) => {
  const gateway = await openGateway()
  await untypedClient(gateway.config({ serial })).v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ signed: true }])
})

test.for([
  ['lower case', platformB.serial.toLowerCase()],
  ['colons', platformB.serial.replace(/..(?=.)/g, '$&:')],
  ['no leading zero', platformB.serial.replace(/^0+/, '')],
  ['two more leading zeros', platformB.serial.replace(/^0/, '000').slice(0, 40)],
] as const)('accepts the serial of a platform certificate in %s', async ([how, serial]) => {
  const gateway = await openGateway()
  const build = () => untypedClient(gateway.config({ certs: { [serial]: platformB.certificate } }))
  if (how === 'two more leading zeros') return expectUsageError(thrownBy(build), 'ERR_CONFIG', platformB.serial)
  expect((await build().v3.orders.get()).data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ headers: { 'wechatpay-serial': platformB.serial } }])
})

test('accepts a platform public key under the serial of its certificate', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config({ certs: { [platformB.serial]: platformB.publicKey } }))
  expect((await instance.v3.orders.get()).data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ headers: { 'wechatpay-serial': platformB.serial } }])
})

test('an expired certificate beside a valid one is ignored', async () => {
  const gateway = await openGateway()
  const certs = {
    [platformExpired.serial]: platformExpired.certificate,
    [platformFuture.serial]: platformFuture.certificate,
    [platformB.serial]: platformB.certificate,
  }
  expect((await untypedClient(gateway.config({ certs })).v3.orders.get()).data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ headers: { 'wechatpay-serial': platformB.serial } }])
})

test.for([
  ['PEM text', PRIVATE],
  ['PKCS#1', toPem(merchant.privateKeyPkcs1)],
  ['a Buffer', Buffer.from(PRIVATE)],
  ['a Uint8Array', new TextEncoder().encode(PRIVATE)],
  ['a KeyObject', toKey(merchant.privateKeyPkcs8)],
  ['an environment variable', PRIVATE.replaceAll('\n', '\\n')],
  ['CRLF', PRIVATE.replaceAll('\n', '\r\n')],
] as readonly [string, string | Buffer | KeyObject][])('accepts the private key as %s', async ([, privateKey]) => {
  const gateway = await openGateway()
  await untypedClient(gateway.config({ privateKey })).v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ signed: true }])
})

test('reads keys from file: URLs, as URL and as text, once', async () => {
  const gateway = await openGateway()
  const urls = files({
    'apiclient_key.pem': PRIVATE,
    'pub key.pem': PUBLIC_KEY,
    'platform.pem': `\ufeff${platformB.certificate}`,
  })
  const instance = untypedClient(
    gateway.config({
      privateKey: urls['apiclient_key.pem'] as URL,
      certs: { [PUBLIC_KEY_ID]: String(urls['pub key.pem']), [platformB.serial]: urls['platform.pem'] as URL },
    }),
  )
  for (const [name, url] of Object.entries(urls)) if (name !== 'directory') rmSync(url)
  expect((await instance.v3.orders.get()).data).toEqual({})
  const { data } = await instance.v3.orders.get({ headers: { 'Wechatpay-Serial': platformB.serial } })
  expect(data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ signed: true }, { signed: true }])
})

test('reads the key of a brand from a file', async () => {
  const gateway = await openGateway()
  const urls = files({ 'key.pem': toPem(keys.merchantOther.privateKeyPkcs8) })
  const brand = { brandId: '1', serial: keys.merchantOther.serial, privateKey: urls['key.pem'] as URL }
  await rejectionOf(() => untypedClient(gateway.config({ brand })).brand.cards.get())
  const [arrived] = gateway.arrived
  expect(arrived && isSignedBy(arrived, keys.merchantOther.publicKey)).toBe(true)
})

test('the error for a key file has its path and the reason, and never its content', () => {
  const secret = 'S3cr3tC0ntentOfTheFile'
  const urls = files({ 'odd.pem': `${secret}\n`, 'empty.pem': '', 'binary.p12': Buffer.from([0x30, 0x82, 0x0a]) })
  mkdirSync(new URL(`${urls['directory']}/folder.pem`))
  const missing = `${urls['directory']}/missing.pem`
  const fail = (privateKey: unknown) => thrownBy(() => create({ privateKey }))
  expectUsageError(
    fail(missing),
    'ERR_KEY',
    /`privateKey`: the file .*missing\.pem cannot be read \(ENOENT\)/,
    /check the path/,
  )
  expectUsageError(fail(new URL(missing)), 'ERR_KEY', /missing\.pem cannot be read \(ENOENT\)/, /permissions/)
  expectUsageError(fail(`${urls['directory']}/folder.pem`), 'ERR_KEY', /cannot be read \(EISDIR\)/, /check the path/)
  expectUsageError(fail(urls['empty.pem']), 'ERR_KEY', /looks like an empty text/, /give the/)
  expectUsageError(fail(urls['binary.p12']), 'ERR_KEY', /binary DER or a \.p12 file/, /PEM text/)
  const odd = fail(urls['odd.pem'])
  expectUsageError(odd, 'ERR_KEY', /looks like a text without a PEM block/)
  expect(renderingsOf(odd)).not.toContain(secret)
  const certs = { [PUBLIC_KEY_ID]: missing }
  expectUsageError(
    thrownBy(() => create({ certs })),
    'ERR_KEY',
    `\`certs.${PUBLIC_KEY_ID}\`: the file`,
    /ENOENT/,
  )
})

test.for(['https://pay.example/key.pem', 'http://127.0.0.1/key.pem', 'data:text/plain,x', 'ftp://a.example/key.pem'])(
  'rejects %s as the URL of a key',
  (url) => {
    const error = thrownBy(() => create({ privateKey: new URL(url) }))
    expectUsageError(error, 'ERR_KEY', /`privateKey` must be the URL of a local file/, /file:\/\/\/absolute/)
    expectUsageError(
      thrownBy(() => create({ privateKey: url })),
      'ERR_KEY',
      /`privateKey` looks like/,
      /give the/,
    )
  },
)

test('rejects a file: URL with a host', () => {
  expectUsageError(
    thrownBy(() => create({ privateKey: 'file://evil.example/key.pem' })),
    'ERR_KEY',
    /`privateKey` must be the URL of a local file/,
  )
})

test('does not change the configuration or an object in it', () => {
  const config = validConfig({
    apiV3Key: keys.apiV3Key,
    brand: { brandId: '1', serial: keys.merchantOther.serial, privateKey: toPem(keys.merchantOther.privateKeyPkcs8) },
    axios: { proxy: false, interceptors: { request: [], response: [] } },
  })
  const before = structuredClone(config)
  const frozen = deepFreeze(config)
  expect(untypedClient(frozen)).toBeDefined()
  expect(frozen).toEqual(before)
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}

test('does not keep the configuration: later changes have no effect', async () => {
  const gateway = await openGateway()
  const called: string[] = []
  const key = Buffer.from(PRIVATE)
  const request: ((config: never) => never)[] = []
  const interceptors = { request, response: [] }
  const config = {
    ...gateway.config({ privateKey: key, axios: { proxy: false, interceptors } as Record<string, unknown> }),
    timeout: 5000,
    maxContentLength: 1000,
  }
  const instance = untypedClient(config as ClientConfig)
  key.fill(0)
  request.push((received) => {
    called.push('later')
    return received
  })
  for (const id of Object.keys(config.certs)) Reflect.deleteProperty(config.certs, id)
  Object.assign(config.axios, {
    adapter: () => Promise.reject(new Error('later')),
    proxy: { host: '127.0.0.1', port: 1 },
  })
  Object.assign(interceptors, { request: [() => Promise.reject(new Error('later'))] })
  Object.assign(config, { mchid: '1111111111', serial: 'AAAAAAAA', baseURL: 'https://evil.example', timeout: 1 })
  Object.assign(config, { maxContentLength: 1, privateKey: 'none', axios: {} })
  expect((await instance.v3.orders.get()).data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ target: '/v3/orders', signed: true }])
  expect(called).toEqual([])
})

test('reads each option of the configuration once', () => {
  const reads: string[] = []
  const counting = (all: object): ClientConfig => {
    const config = {}
    for (const [name, value] of Object.entries(all)) {
      const get = () => {
        reads.push(name)
        return value
      }
      Object.defineProperty(config, name, { get, enumerable: true })
    }
    return config as ClientConfig
  }
  const all = validConfig({
    certificate: merchant.certificate,
    clientCert: { cert: merchant.certificate, key: PRIVATE },
    ...{ timeout: 5, apiV3Key: keys.apiV3Key, apiV2Key: keys.apiV2Key, platformCertificates: {}, sensitive: 'auto' },
    ...{ logger: console, baseURL: 'https://a.example', maxContentLength: 5 },
    brand: { brandId: '1', serial: keys.merchantOther.serial, privateKey: toPem(keys.merchantOther.privateKeyPkcs8) },
  })
  expect(untypedClient(counting(all))).toBeDefined()
  expect(reads).toEqual(Object.keys(all))
  reads.length = 0
  const { mchid, certs } = all
  expect(untypedClient(counting({ mchid, certs, p12: P12 }))).toBeDefined()
  expect(reads).toEqual(['mchid', 'certs', 'p12'])
})

test('createClient() opens no connection', async () => {
  const gateway = await openGateway()
  const connections: net.Socket[] = []
  gateway.server.on('connection', (socket) => connections.push(socket))
  const started = watchRequests()
  const instance = untypedClient(gateway.config({ apiV3Key: keys.apiV3Key }))
  // the same without any platform key: they are downloaded by the first call that needs them
  untypedClient(gateway.config({ apiV3Key: keys.apiV3Key, certs: undefined }) as unknown as ClientConfig)
  await settle()
  expect([connections.length, started]).toEqual([0, []])
  await instance.v3.orders.get()
  expect([connections.length, started]).toEqual([1, ['127.0.0.1 /v3/orders']])
})

test('requests are signed with the key of the merchant, not with another key of the configuration', async () => {
  const gateway = await openGateway()
  const brand = {
    brandId: '1',
    serial: keys.merchantOther.serial,
    privateKey: toPem(keys.merchantOther.privateKeyPkcs8),
  }
  await untypedClient(gateway.config({ brand, apiV3Key: keys.apiV3Key, apiV2Key: keys.apiV2Key })).v3.orders.get()
  const [arrived] = gateway.arrived
  expect(arrived).toMatchObject({ signed: true })
  expect(arrived && authorizationOf(arrived).fields).toMatchObject({ mchid: keys.mchid, serial_no: merchant.serial })
})

const SECRETS = [
  merchant.privateKeyPkcs8.base64,
  merchant.privateKeyPkcs1.base64,
  keys.merchantOther.privateKeyPkcs8.base64,
  weird.encryptedPkcs8.base64,
  weird.rsa1024.base64,
  weird.ecP256.base64,
  keys.apiV3Key,
  keys.apiV2Key,
  weird.encryptedPassphrase,
  'wrong-passphrase-1',
  'bcdefghijklmnopq',
]

/** Returns the first 16 consecutive characters of a secret that are in the text; a shorter secret counts as a whole. */
function leakOf(text: string): string | undefined {
  const plain = text.replaceAll(/\\?[\r\n]+n?\s*/g, '')
  for (const secret of SECRETS) {
    const length = Math.min(16, secret.length)
    for (let at = 0; at + length <= secret.length; at += 1) {
      const run = secret.slice(at, at + length)
      if (plain.includes(run) || text.includes(run)) return run
    }
  }
  return undefined
}

test('the search for secrets finds one', () => {
  expect(leakOf(`x ${keys.apiV3Key.slice(3, 19)} y`)).toBe(keys.apiV3Key.slice(3, 19))
  expect(leakOf(PRIVATE.slice(200, 260))).toBeDefined()
  expect(leakOf('nothing of it')).toBeUndefined()
})

test.for(MISTAKES)('no rendering of the error contains a secret: %s', ([, build]) => {
  expect(leakOf(renderingsOf(thrownBy(build)))).toBeUndefined()
})

test.for([
  ['the private key in place of each text', (name: string) => ({ [name]: PRIVATE })],
  ['the APIv3 key in place of each text', (name: string) => ({ [name]: keys.apiV3Key })],
  ['all of them in an object', (name: string) => ({ [name]: { a: PRIVATE, b: keys.apiV3Key } })],
  ['all of them in a list', (name: string) => ({ [name]: [PRIVATE, keys.apiV3Key] })],
] as const)('the error does not show a secret that is in the wrong option: %s', ([, merge]) => {
  const names = [
    ...[
      'mchid',
      'serial',
      'certificate',
      'p12',
      'clientCert',
      'certs',
      'apiV2Key',
      'platformCertificates',
      'sensitive',
      'logger',
    ],
    ...['brand', 'baseURL', 'timeout', 'maxContentLength', 'axios'],
  ]
  for (const name of names) {
    // an APIv3 key is also a valid APIv2 key: 32 characters
    if (name === 'apiV2Key' && merge(name)[name] === keys.apiV3Key) continue
    const error = thrownBy(() => create(merge(name)))
    expect(error).toBeInstanceOf(UsageError)
    expect([name, leakOf(renderingsOf(error))]).toEqual([name, undefined])
  }
})

test('the error does not show a secret in the place of a name', () => {
  const exchanged = [
    { [PRIVATE]: 'privateKey' },
    { [keys.apiV3Key]: 'apiV3Key' },
    { certs: { [PRIVATE]: PUBLIC_KEY_ID } },
  ]
  for (const merge of exchanged) expect(leakOf(renderingsOf(thrownBy(() => create(merge))))).toBeUndefined()
})

test('no rendering of a client contains a secret', () => {
  const clientCert = { cert: merchant.certificate, key: PRIVATE }
  const instance = untypedClient(validConfig({ apiV3Key: keys.apiV3Key, apiV2Key: keys.apiV2Key, clientCert }))
  const error = Object.assign(new Error('x'), {
    cause: instance,
    node: instance.v3.orders,
    verb: instance.v3.orders.get,
  })
  expect(leakOf(renderingsOf(error))).toBeUndefined()
  expect(renderingsOf(error)).toContain('[wechatpay-chain client]')
})

test('an encrypted private key may be in a file', () => {
  const pem = toKey(merchant.privateKeyPkcs8).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  })
  const { key } = files({ key: String(pem) })
  expect(create({ privateKey: { key, passphrase: 'secret' } })).toBeDefined()
  expectUsageError(
    thrownBy(() => create({ privateKey: { key, passphrase: 'wrong' } })),
    'ERR_KEY',
    /check the passphrase/,
  )
})

for (const proxy of ['http://127.0.0.1:3128', true, {}, { host: '127.0.0.1' }]) {
  test(`an invalid proxy is rejected: ${JSON.stringify(proxy)}`, () => {
    expectUsageError(
      thrownBy(() => create({ axios: { proxy } })),
      'ERR_CONFIG',
      /axios\.proxy/,
      /\{ protocol, host, port \}/,
    )
  })
}
