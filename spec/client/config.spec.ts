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

/** A configuration with a mistake in it, which its type would not allow. */
function create(merge: Record<string, unknown>): unknown {
  return untypedClient(validConfig(merge) as unknown as ClientConfig)
}

function without(...names: string[]): unknown {
  const rest = Object.entries(validConfig()).filter(([name]) => !names.includes(name))
  return untypedClient(Object.fromEntries(rest) as unknown as ClientConfig)
}

/** A client whose key, certificate and serial are in a .p12. */
function createP12(p12: unknown, merge: Record<string, unknown> = {}): unknown {
  const { serial, privateKey, ...rest } = validConfig(merge)
  return untypedClient({ ...rest, p12, ...merge } as unknown as ClientConfig)
}

/** A client that may download platform certificates. */
function download(platformCertificates: unknown, merge: Record<string, unknown> = {}): unknown {
  return create({ apiV3Key: keys.apiV3Key, platformCertificates, ...merge })
}

/** A directory of one test with files in it; each as a URL. */
function files(contents: Readonly<Record<string, string | Buffer>>): Record<string, URL> {
  const directory = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const entries = Object.entries({ ...contents }).map(([name, content]) => {
    writeFileSync(join(directory, name), content)
    return [name, pathToFileURL(join(directory, name))] as const
  })
  return { ...Object.fromEntries(entries), directory: pathToFileURL(directory) }
}

const CLIENT_CERT = /write \{ pfx, passphrase \} or \{ cert, key \}/

type Mistake = readonly [what: string, build: () => unknown, code: string, fact: RegExp, remedy: RegExp]

const MISTAKES: readonly Mistake[] = [
  ['no configuration', () => untypedClient(undefined as never), 'ERR_CONFIG', /needs one object/, /\{ mchid, serial/],
  ['null', () => untypedClient(null as never), 'ERR_CONFIG', /needs one object/, /\{ mchid, serial/],
  ['an array', () => untypedClient([] as never), 'ERR_CONFIG', /needs one object/, /\{ mchid, serial/],
  ['text', () => untypedClient('1900007291' as never), 'ERR_CONFIG', /needs one object/, /\{ mchid, serial/],
  ['an empty object', () => untypedClient({} as never), 'ERR_CONFIG', /mchid is missing/, /8 to 10 digits/],

  ['no mchid', () => without('mchid'), 'ERR_CONFIG', /mchid is missing/, /8 to 10 digits/],
  ['an empty mchid', () => create({ mchid: '' }), 'ERR_CONFIG', /mchid is missing/, /8 to 10 digits/],
  ['mchid null', () => create({ mchid: null }), 'ERR_CONFIG', /mchid is missing/, /8 to 10 digits/],
  ['mchid a number', () => create({ mchid: 1900007291 }), 'ERR_CONFIG', /mchid is a number/, /write it as a string/],
  ['mchid with a space', () => create({ mchid: ' 1900007291' }), 'ERR_CONFIG', /mchid is not/, /check it for spaces/],
  ['mchid with LF', () => create({ mchid: '1900007291\n' }), 'ERR_CONFIG', /mchid is not/, /check it for spaces/],
  ['mchid with CRLF', () => create({ mchid: '19\r\nX: y' }), 'ERR_CONFIG', /mchid is not/, /check it/],
  ['mchid with a quote', () => create({ mchid: '1900007291",x="' }), 'ERR_CONFIG', /mchid is not/, /check it/],
  ['mchid an appid', () => create({ mchid: keys.appid }), 'ERR_CONFIG', /mchid is not/, /another value/],
  ['mchid too short', () => create({ mchid: '1234567' }), 'ERR_CONFIG', /mchid is not 8 to 10 digits/, /check it/],
  ['mchid too long', () => create({ mchid: '12345678901' }), 'ERR_CONFIG', /mchid is not 8 to 10 digits/, /check it/],
  ['mchid wide digits', () => create({ mchid: '１９００００７２９１' }), 'ERR_CONFIG', /mchid is not/, /check it/],

  ['no serial', () => without('serial'), 'ERR_CONFIG', /serial is missing/, /openssl x509 .* -serial/],
  ['an empty serial', () => create({ serial: '' }), 'ERR_CONFIG', /serial is missing/, /openssl x509/],
  [
    'serial a number',
    () => create({ serial: 12345678 }),
    'ERR_CONFIG',
    /serial is missing|serial is a number/,
    /serial/,
  ],
  [
    'serial a public key id',
    () => create({ serial: PUBLIC_KEY_ID }),
    'ERR_CONFIG',
    /id of a WeChat Pay public key/,
    /own cert/,
  ],
  [
    'serial with LF',
    () => create({ serial: `${merchant.serial}\n` }),
    'ERR_CONFIG',
    /not a serial in hex/,
    /without spaces/,
  ],
  ['serial with CRLF', () => create({ serial: '3F9B\r\nX: y' }), 'ERR_CONFIG', /not a serial in hex/, /copy it/],
  [
    'serial with a quote',
    () => create({ serial: `${merchant.serial}"` }),
    'ERR_CONFIG',
    /not a serial in hex/,
    /quotes/,
  ],
  ['serial=', () => create({ serial: `serial=${merchant.serial}` }), 'ERR_CONFIG', /not a serial in hex/, /"serial="/],
  ['serial in decimal', () => create({ serial: '9'.repeat(48) }), 'ERR_CONFIG', /not a serial in hex/, /copy it/],

  ['no privateKey', () => without('privateKey'), 'ERR_KEY', /privateKey is missing/, /give PEM text/],
  ['privateKey null', () => create({ privateKey: null }), 'ERR_KEY', /privateKey is missing/, /give PEM text/],
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
  ['some text', () => create({ privateKey: 'my key' }), 'ERR_KEY', /looks like a text that is no PEM/, /give the/],
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
  ['half a file', () => create({ privateKey: PRIVATE.slice(0, 800) }), 'ERR_KEY', /whose end is missing/, /give the/],
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
    /31 bytes instead of 32/,
    /check/,
  ],
  [
    'apiV3Key too long',
    () => create({ apiV3Key: `${keys.apiV3Key}x` }),
    'ERR_CONFIG',
    /33 bytes instead of 32/,
    /check/,
  ],
  [
    'apiV3Key with LF',
    () => create({ apiV3Key: `${keys.apiV3Key}\n` }),
    'ERR_CONFIG',
    /white space .*33 bytes/,
    /printf or trim/,
  ],
  ['apiV3Key with a space', () => create({ apiV3Key: ` ${keys.apiV3Key}` }), 'ERR_CONFIG', /white space/, /trim/],
  ['apiV3Key in Chinese', () => create({ apiV3Key: '密'.repeat(32) }), 'ERR_CONFIG', /96 bytes instead of 32/, /check/],
  ['apiV3Key empty', () => create({ apiV3Key: '' }), 'ERR_CONFIG', /0 bytes instead of 32/, /check/],
  ['apiV3Key null', () => create({ apiV3Key: null }), 'ERR_CONFIG', /apiV3Key is not a string/, /merchant platform/],
  [
    'apiV3Key a Buffer',
    () => create({ apiV3Key: Buffer.from(keys.apiV3Key) }),
    'ERR_CONFIG',
    /is not a string/,
    /text/,
  ],
  [
    'apiV2Key too short',
    () => create({ apiV2Key: keys.apiV2Key.slice(2) }),
    'ERR_CONFIG',
    /apiV2Key has 30 bytes/,
    /check/,
  ],
  [
    'apiV2Key with LF',
    () => create({ apiV2Key: `${keys.apiV2Key}\n` }),
    'ERR_CONFIG',
    /apiV2Key has white space/,
    /printf/,
  ],

  [
    'no certs',
    () => without('certs'),
    'ERR_CONFIG',
    /certs is missing/,
    /PUB_KEY_ID_\.\.\..* with apiV3Key the platform certificates are downloaded/,
  ],
  [
    'no certs, and none downloaded',
    () => download(false, { certs: undefined }),
    'ERR_CONFIG',
    /certs is missing/,
    /PUB_KEY_ID_\.\.\./,
  ],
  [
    'certs empty, and none downloaded',
    () => download(false, { certs: {} }),
    'ERR_CONFIG',
    /certs is empty/,
    /add WeChat Pay's public key/,
  ],
  [
    'expired certificates only, and none downloaded',
    () => download(false, { certs: { [platformExpired.serial]: platformExpired.certificate } }),
    'ERR_CONFIG',
    /no certificate in certs is in force/,
    /download the certificates again/,
  ],
  [
    'the own certificate, with downloads',
    () => download({}, { certs: { [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /WeChat Pay's is wanted/,
  ],
  ['certs null', () => create({ certs: null }), 'ERR_CONFIG', /certs is not a plain object/, /PUB_KEY_ID/],
  ['certs empty', () => create({ certs: {} }), 'ERR_CONFIG', /certs is empty/, /add WeChat Pay's public key/],
  [
    'certs an array',
    () => create({ certs: [platformB.certificate] }),
    'ERR_CONFIG',
    /certs is not a plain object/,
    /write/,
  ],
  ['certs text', () => create({ certs: platformB.certificate }), 'ERR_CONFIG', /certs is not a plain object/, /write/],
  [
    'certs a Map',
    () => create({ certs: new Map([[PUBLIC_KEY_ID, PUBLIC_KEY]]) }),
    'ERR_CONFIG',
    /certs is/,
    /PUB_KEY_ID|public key/,
  ],
  [
    'one undefined',
    () => create({ certs: { [PUBLIC_KEY_ID]: undefined } }),
    'ERR_KEY',
    /PUB_KEY_ID_\d+ is missing/,
    /PEM text/,
  ],
  [
    'the own certificate',
    () => create({ certs: { [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /WeChat Pay's is wanted/,
  ],
  [
    'the own certificate beside a right one',
    () => create({ certs: { [PUBLIC_KEY_ID]: PUBLIC_KEY, [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /WeChat Pay's is wanted/,
  ],
  [
    'the own public key',
    () => create({ certs: { [PUBLIC_KEY_ID]: merchant.publicKey } }),
    'ERR_CONFIG',
    /is the merchant's own certificate or key/,
    /WeChat Pay's is wanted/,
  ],
  [
    "the merchant's serial over another key",
    () => create({ certs: { [merchant.serial.toLowerCase()]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /WeChat Pay's is wanted/,
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
    new RegExp(`holds the certificate with the serial ${platformB.serial}`),
    /correct one of the two/,
  ],
  [
    'an id in lower case',
    () => create({ certs: { [PUBLIC_KEY_ID.toLowerCase()]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /not the id/,
    /in capitals/,
  ],
  [
    'an id with a space',
    () => create({ certs: { [`${PUBLIC_KEY_ID} `]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /not the id/,
    /without spaces/,
  ],
  [
    'an id behind a space',
    () => create({ certs: { [` ${PUBLIC_KEY_ID}`]: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /not the id/,
    /without spaces/,
  ],
  [
    'an id without digits',
    () => create({ certs: { PUB_KEY_ID_: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /not the id/,
    /and digits/,
  ],
  [
    'neither id nor serial',
    () => create({ certs: { wechatpay: PUBLIC_KEY } }),
    'ERR_CONFIG',
    /not a serial in hex/,
    /copy it/,
  ],
  ['an empty id', () => create({ certs: { '': PUBLIC_KEY } }), 'ERR_CONFIG', /certs/, /serial|id/],
  [
    'expired certificates only',
    () => create({ certs: { [platformExpired.serial]: platformExpired.certificate } }),
    'ERR_CONFIG',
    /no certificate in certs is in force/,
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
    /no certificate in certs is in force/,
    /download the certificates again/,
  ],
  [
    'a damaged certificate',
    () => create({ certs: { [platformB.serial]: platformB.certificate.replace('MII', 'MIX') } }),
    'ERR_KEY',
    /certificate.*cannot be read/,
    /copy the file again/,
  ],

  ['certificate null', () => create({ certificate: null }), 'ERR_KEY', /certificate is missing/, /PEM text/],
  ['certificate empty', () => create({ certificate: '' }), 'ERR_KEY', /certificate/, /give the|apiclient_cert\.pem/],
  ['certificate a number', () => create({ certificate: 1 }), 'ERR_KEY', /certificate/, /give|apiclient_cert\.pem/],
  [
    'certificate a private key',
    () => create({ certificate: PRIVATE }),
    'ERR_KEY',
    /certificate is no certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'certificate a public key',
    () => create({ certificate: merchant.publicKey }),
    'ERR_KEY',
    /certificate is no certificate/,
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
    /privateKey and certificate do not belong together/,
    /from the same download/,
  ],
  [
    'certificate with another serial',
    () => create({ certificate: merchant.certificate, serial: keys.merchantOther.serial }),
    'ERR_CONFIG',
    new RegExp(`serial is not that of the certificate in certificate, which is ${merchant.serial}`),
    /leave serial out, or correct it/,
  ],

  ['p12 null', () => createP12(null), 'ERR_KEY', /p12 is missing/, /file: URL/],
  ['p12 empty', () => createP12(''), 'ERR_KEY', /p12 looks like an empty file/, /bytes of apiclient_cert\.p12/],
  ['p12 a number', () => createP12(1), 'ERR_KEY', /p12 looks like a value of type number/, /or their base64/],
  ['p12 a path', () => createP12('./apiclient_cert.p12'), 'ERR_KEY', /p12 looks like a file path/, /file: URL/],
  ['p12 PEM', () => createP12(PRIVATE), 'ERR_KEY', /p12 looks like PEM/, /under privateKey and certificate/],
  [
    'p12 with a wrong passphrase',
    () => createP12({ pfx: P12, passphrase: 'wrong-passphrase-1' }),
    'ERR_KEY',
    /p12 cannot be opened with its passphrase/,
    /merchant id/,
  ],
  [
    'p12 with the passphrase of another merchant',
    () => createP12(P12, { mchid: '1900009999' }),
    'ERR_KEY',
    /p12 cannot be opened with its passphrase/,
    /merchant id/,
  ],
  [
    'p12 with a number for passphrase',
    () => createP12({ pfx: P12, passphrase: 1900007291 }),
    'ERR_CONFIG',
    /passphrase of p12 is not a string/,
    /in quotes/,
  ],
  [
    'p12 without its passphrase',
    () => createP12({ pfx: P12 }),
    'ERR_CONFIG',
    /passphrase of p12 is not a string/,
    /in quotes/,
  ],
  [
    'p12 beside privateKey',
    () => createP12(P12, { privateKey: PRIVATE }),
    'ERR_CONFIG',
    /p12 holds the private key/,
    /leave privateKey and certificate out/,
  ],
  [
    'p12 beside certificate',
    () => createP12(P12, { certificate: merchant.certificate }),
    'ERR_CONFIG',
    /p12 holds the private key and the certificate/,
    /leave privateKey and certificate out/,
  ],
  [
    'p12 with another serial',
    () => createP12(P12, { serial: keys.merchantOther.serial }),
    'ERR_CONFIG',
    new RegExp(`serial is not that of the certificate in p12, which is ${merchant.serial}`),
    /leave serial out, or correct it/,
  ],
  [
    "p12, and the merchant's own certificate among certs",
    () => createP12(P12, { certs: { [merchant.serial]: merchant.certificate } }),
    'ERR_CONFIG',
    /is the merchant's own certificate/,
    /WeChat Pay's is wanted/,
  ],

  ['clientCert null', () => create({ clientCert: null }), 'ERR_CONFIG', /clientCert is not a plain/, CLIENT_CERT],
  ['clientCert empty', () => create({ clientCert: {} }), 'ERR_CONFIG', /clientCert is empty/, CLIENT_CERT],
  ...[P12, P12.toString('base64'), new URL('file:///apiclient_cert.p12'), [P12], true].map(
    (clientCert): Mistake => [
      `clientCert a bare ${clientCert.constructor.name}`,
      () => create({ clientCert }),
      'ERR_CONFIG',
      /clientCert is not a plain object/,
      CLIENT_CERT,
    ],
  ),
  [
    'clientCert.p12',
    () => create({ clientCert: { p12: P12 } }),
    'ERR_CONFIG',
    /clientCert\.p12 is not an option/,
    /they are pfx, cert, key, passphrase/,
  ],
  [
    'clientCert with a number for passphrase',
    () => create({ clientCert: { pfx: P12, passphrase: 1900007291 } }),
    'ERR_CONFIG',
    /passphrase of clientCert is not a string/,
    /in quotes/,
  ],
  [
    'clientCert.pfx with a wrong passphrase',
    () => create({ clientCert: { pfx: P12, passphrase: 'wrong-passphrase-1' } }),
    'ERR_KEY',
    /clientCert\.pfx cannot be opened with its passphrase/,
    /merchant id/,
  ],
  [
    'clientCert.pfx of another merchant',
    () => create({ clientCert: { pfx: P12 }, mchid: '1900009999' }),
    'ERR_KEY',
    /clientCert\.pfx cannot be opened with its passphrase/,
    /merchant id/,
  ],
  ...[PRIVATE, Buffer.from(PRIVATE)].map(
    (pfx): Mistake => [
      `clientCert.pfx PEM as ${pfx.constructor.name}`,
      () => create({ clientCert: { pfx } }),
      'ERR_KEY',
      /clientCert\.pfx looks like PEM/,
      /under clientCert\.cert and clientCert\.key/,
    ],
  ),
  [
    'clientCert.pfx null',
    () => create({ clientCert: { pfx: null } }),
    'ERR_KEY',
    /clientCert\.pfx is missing/,
    /file: URL/,
  ],
  [
    'clientCert.pfx beside clientCert.key',
    () => create({ clientCert: { pfx: P12, key: PRIVATE } }),
    'ERR_CONFIG',
    /clientCert\.pfx holds the certificate and its key/,
    /leave clientCert\.cert and clientCert\.key out/,
  ],
  [
    'no clientCert.key',
    () => create({ clientCert: { cert: merchant.certificate } }),
    'ERR_KEY',
    /clientCert\.key is missing/,
    /PEM text/,
  ],
  [
    'no clientCert.cert',
    () => create({ clientCert: { key: PRIVATE } }),
    'ERR_KEY',
    /clientCert\.cert is missing/,
    /PEM text/,
  ],
  [
    'clientCert.key and clientCert.cert exchanged',
    () => create({ clientCert: { cert: PRIVATE, key: merchant.certificate } }),
    'ERR_KEY',
    /clientCert\.key looks like a certificate/,
    /apiclient_key\.pem/,
  ],
  [
    'clientCert.cert a key',
    () => create({ clientCert: { cert: PRIVATE, key: PRIVATE } }),
    'ERR_KEY',
    /clientCert\.cert is no certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'clientCert.cert of another merchant',
    () => create({ clientCert: { cert: merchant.certificate, key: toPem(keys.merchantOther.privateKeyPkcs8) } }),
    'ERR_KEY',
    /clientCert\.key and clientCert\.cert do not belong together/,
    /from the same download/,
  ],
  [
    'clientCert.key encrypted, without its passphrase',
    () => create({ clientCert: { cert: merchant.certificate, key: toPem(weird.encryptedPkcs8) } }),
    'ERR_KEY',
    /clientCert\.key is encrypted/,
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
    /clientCert\.key cannot be decrypted/,
    /check the passphrase/,
  ],

  [
    'platformCertificates without apiV3Key',
    () => create({ platformCertificates: {} }),
    'ERR_CONFIG',
    /platformCertificates needs apiV3Key/,
    /are decrypted/,
  ],
  ['platformCertificates null', () => download(null), 'ERR_CONFIG', /is not a plain object/, /path.*, or false/],
  ['platformCertificates true', () => download(true), 'ERR_CONFIG', /is not a plain object/, /path.*, or false/],
  ['platformCertificates a list', () => download([]), 'ERR_CONFIG', /is not a plain object/, /path.*, or false/],
  [
    'platformCertificates.url',
    () => download({ url: '/v3/certificates' }),
    'ERR_CONFIG',
    /platformCertificates\.url is not an option/,
    /they are path, refreshEvery, store/,
  ],
  ...['', 'certificates', 'https://evil.example/v3/certificates', '/v3/certificates?x=1', '/v3/../x', 1, null].map(
    (path): Mistake => [
      `platformCertificates.path ${path}`,
      () => download({ path }),
      'ERR_CONFIG',
      /platformCertificates\.path is not a path/,
      /\/v3\/certificates or \/v3\/global\/certificates/,
    ],
  ),
  ...[0, 599_999, 43_200_001, Number.NaN, Number.POSITIVE_INFINITY, '3600000', null].map(
    (refreshEvery): Mistake => [
      `platformCertificates.refreshEvery ${refreshEvery}`,
      () => download({ refreshEvery }),
      'ERR_CONFIG',
      /refreshEvery is in milliseconds/,
      /from 600000 \(10 minutes\) to 43200000 \(12 hours\)/,
    ],
  ),
  ...[null, 'redis', {}, { get: async () => undefined }].map(
    (store): Mistake => [
      `platformCertificates.store ${JSON.stringify(store)}`,
      () => download({ store }),
      'ERR_CONFIG',
      /store is not a KeyStore/,
      /createRedisKeyStore\(client\)/,
    ],
  ),

  ...[true, false, null, 'AUTO', 'manual', {}].map(
    (sensitive): Mistake => [
      `sensitive ${JSON.stringify(sensitive)}`,
      () => create({ sensitive }),
      'ERR_CONFIG',
      /sensitive is 'auto', or left out/,
      /instance\.encrypt\(\)/,
    ],
  ),
  ...[null, true, 'console', {}, { warn: () => undefined, error: () => undefined }].map(
    (logger): Mistake => [
      `logger ${JSON.stringify(logger)}`,
      () => create({ logger }),
      'ERR_CONFIG',
      /logger lacks one of debug, info, warn, error/,
      /pino\(\), console/,
    ],
  ),

  ['timeout 0', () => create({ timeout: 0 }), 'ERR_CONFIG', /timeout is in milliseconds/, /from 1 to 2147483647/],
  ['timeout negative', () => create({ timeout: -5 }), 'ERR_CONFIG', /timeout is in milliseconds/, /from 1/],
  ['timeout text', () => create({ timeout: '5000' }), 'ERR_CONFIG', /timeout is in milliseconds/, /from 1/],
  ['timeout NaN', () => create({ timeout: Number.NaN }), 'ERR_CONFIG', /timeout is in milliseconds/, /from 1/],
  ['timeout Infinity', () => create({ timeout: Number.POSITIVE_INFINITY }), 'ERR_CONFIG', /timeout is in/, /from 1/],
  ['maxContentLength 0', () => create({ maxContentLength: 0 }), 'ERR_CONFIG', /maxContentLength is in bytes/, /from 1/],
  ['maxContentLength text', () => create({ maxContentLength: '1mb' }), 'ERR_CONFIG', /is in bytes/, /from 1/],

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

  ['brand text', () => create({ brand: '40001' }), 'ERR_CONFIG', /brand is not a plain object/, /\{ brandId, serial/],
  ['brand null', () => create({ brand: null }), 'ERR_CONFIG', /brand is not a plain object/, /\{ brandId, serial/],
  ['brand empty', () => create({ brand: {} }), 'ERR_CONFIG', /brand\.brandId is missing/, /string of digits/],
  [
    'brand_id',
    () => create({ brand: { brand_id: '1' } }),
    'ERR_CONFIG',
    /brand\.brand_id is not an option/,
    /brandId, serial/,
  ],
  [
    'brandId a number',
    () => create({ brand: { brandId: 40001 } }),
    'ERR_CONFIG',
    /brand\.brandId is a number/,
    /as a string/,
  ],
  [
    'brandId with a quote',
    () => create({ brand: { brandId: '4"' } }),
    'ERR_CONFIG',
    /brand\.brandId is not digits/,
    /check/,
  ],
  ['no brand.serial', () => create({ brand: { brandId: '1' } }), 'ERR_CONFIG', /brand\.serial is missing/, /openssl/],
  [
    'brand.serial with LF',
    () => create({ brand: { brandId: '1', serial: `${keys.merchantOther.serial}\n` } }),
    'ERR_CONFIG',
    /brand\.serial is not a serial/,
    /copy it/,
  ],
  [
    'no brand.privateKey',
    () => create({ brand: { brandId: '1', serial: keys.merchantOther.serial } }),
    'ERR_KEY',
    /brand\.privateKey is missing/,
    /PEM text/,
  ],

  ['axios text', () => create({ axios: 'x' }), 'ERR_CONFIG', /axios is not a plain object/, /proxy, httpAgent/],
  ['axios null', () => create({ axios: null }), 'ERR_CONFIG', /axios is not a plain object/, /proxy, httpAgent/],
  [
    'axios.timeout',
    () => create({ axios: { timeout: 1 } }),
    'ERR_CONFIG',
    /axios\.timeout is not an option/,
    /they are proxy/,
  ],
  ['axios.baseURL', () => create({ axios: { baseURL: 'x' } }), 'ERR_CONFIG', /axios\.baseURL is not/, /they are proxy/],
  ['axios.auth', () => create({ axios: { auth: {} } }), 'ERR_CONFIG', /axios\.auth is not/, /they are proxy/],
  ['axios.headers', () => create({ axios: { headers: {} } }), 'ERR_CONFIG', /axios\.headers is not/, /they are proxy/],
  [
    'an interceptor that is no function',
    () => create({ axios: { interceptors: { request: [{ fulfilled: () => 1 }] } } }),
    'ERR_CONFIG',
    /something that is not a function/,
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
    'an agent that trusts everybody',
    () => create({ axios: { httpsAgent: new Agent({ rejectUnauthorized: false }) } }),
    'ERR_INSECURE_URL',
    /rejectUnauthorized: false/,
    /certificate to trust in `ca`/,
  ],
]

test.for(MISTAKES)(
  'no client is made of a mistake, and the error says what to do: %s',
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
  ['cert', "certificate (the merchant's) or certs (WeChat Pay's)"],
  ['merchant_certificate', 'certificate'],
  ['pfx', 'p12, or clientCert: { pfx }'],
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
  ['httpsAgent', 'axios: { httpsAgent }'],
  ['proxy', 'axios: { proxy }'],
  ['appid', 'the body of each call'],
  ['appId', 'the body of each call'],
  ['app_id', 'the body of each call'],
] as const)('answers the option %s with its right name', ([name, right]) => {
  const error = thrownBy(() => create({ [name]: 'x' }))
  expectUsageError(error, 'ERR_CONFIG', `${name} is not an option; it goes into ${right}`)
})

test.for(['foo', 'sandbox', 'params', 'toString', 'constructor', 'x'.repeat(500)])(
  'lists the options where it does not know what is meant: %s',
  (name) => {
    const error = thrownBy(() => create({ [name]: 'x' }))
    expectUsageError(
      error,
      'ERR_CONFIG',
      /is not an option; the options are mchid, serial, privateKey, certificate, p12, clientCert, certs, apiV3Key, apiV2Key, platformCertificates, sensitive, logger, brand, baseURL, backupURL, timeout, connectTimeout, retry, language, maxContentLength, axios$/,
    )
    expect(error.message.length).toBeLessThan(300)
  },
)

test('keeps a message on one line, whatever an option is called', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\u0000-\u001f]/
  for (const merge of [{ 'a\n2026 ERROR': 1 }, { certs: { 'a\nb': PUBLIC_KEY } }, { brand: { 'a\u001b[2J': 1 } }]) {
    const { message } = thrownBy(() => create(merge))
    expect(message).toMatch(/; /)
    expect(message).not.toMatch(control)
  }
})

test('a misspelt option is named before a missing one', () => {
  const { mchid, ...rest } = validConfig()
  const error = thrownBy(() => untypedClient({ ...rest, mchId: mchid } as unknown as ClientConfig))
  expect(error.message).toBe('mchId is not an option; it goes into mchid')
})

test('an option that is undefined is one that is not given', () => {
  const nothing = [
    ...['certificate', 'p12', 'clientCert', 'apiV3Key', 'apiV2Key', 'platformCertificates', 'sensitive', 'logger'],
    ...['brand', 'baseURL', 'timeout', 'maxContentLength', 'axios'],
  ]
  expect(create(Object.fromEntries(nothing.map((name) => [name, undefined])))).toBeDefined()
})

test('certs may be left out, be empty or have ended where platform certificates are downloaded', () => {
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
] as const)('takes platformCertificates.%s: %s', ([name, value]) => {
  const instance = download({ [name]: value }) as { close(): void }
  instance.close()
})

test.for([
  ['the bytes', P12],
  ['a Uint8Array', new Uint8Array(P12)],
  ['base64', P12.toString('base64')],
  ['bytes with their passphrase', { pfx: P12, passphrase: keys.mchid }],
] as const)('takes key and serial out of a .p12, given as %s', async ([, p12]) => {
  const gateway = await openGateway()
  const { serial, privateKey, ...config } = gateway.config()
  await untypedClient({ ...config, p12 } as unknown as ClientConfig).v3.orders.get()
  const [arrived] = gateway.arrived
  expect(arrived).toMatchObject({ signed: true })
  expect(arrived && authorizationOf(arrived).fields).toMatchObject({ serial_no: merchant.serial })
})

test('reads a .p12 from a file, as URL and as text, also with a serial that fits', async () => {
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

test('takes the serial out of the certificate, and checks one that is given too', async () => {
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
  // the base URL of the gateway is needed for all but the test of that very option
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
    // only a base of the configuration makes a foreign host trusted
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
] as const)('takes the serial of the merchant in %s and sends it in capitals', async ([, serial]) => {
  const gateway = await openGateway()
  await untypedClient(gateway.config({ serial })).v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ signed: true }])
})

test.for([
  ['lower case', platformB.serial.toLowerCase()],
  ['colons', platformB.serial.replace(/..(?=.)/g, '$&:')],
  ['no leading zero', platformB.serial.replace(/^0+/, '')],
  ['two more leading zeros', platformB.serial.replace(/^0/, '000').slice(0, 40)],
] as const)('takes the serial of a platform certificate in %s', async ([how, serial]) => {
  const gateway = await openGateway()
  const build = () => untypedClient(gateway.config({ certs: { [serial]: platformB.certificate } }))
  if (how === 'two more leading zeros') return expectUsageError(thrownBy(build), 'ERR_CONFIG', platformB.serial)
  expect((await build().v3.orders.get()).data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ headers: { 'wechatpay-serial': platformB.serial } }])
})

test('takes a platform key by the serial of its certificate', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config({ certs: { [platformB.serial]: platformB.publicKey } }))
  expect((await instance.v3.orders.get()).data).toEqual({})
  expect(gateway.arrived).toMatchObject([{ headers: { 'wechatpay-serial': platformB.serial } }])
})

test('an expired certificate beside one in force does no harm and is not asked for', async () => {
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
] as readonly [string, string | Buffer | KeyObject][])('takes the private key as %s', async ([, privateKey]) => {
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

test('names the file that is missing, and why, and shows nothing of what is in one', () => {
  const secret = 'S3cr3tC0ntentOfTheFile'
  const urls = files({ 'odd.pem': `${secret}\n`, 'empty.pem': '', 'binary.p12': Buffer.from([0x30, 0x82, 0x0a]) })
  mkdirSync(new URL(`${urls['directory']}/folder.pem`))
  const missing = `${urls['directory']}/missing.pem`
  const fail = (privateKey: unknown) => thrownBy(() => create({ privateKey }))
  expectUsageError(
    fail(missing),
    'ERR_KEY',
    /privateKey: the file .*missing\.pem cannot be read \(ENOENT\)/,
    /check the path/,
  )
  expectUsageError(fail(new URL(missing)), 'ERR_KEY', /missing\.pem cannot be read \(ENOENT\)/, /permissions/)
  expectUsageError(fail(`${urls['directory']}/folder.pem`), 'ERR_KEY', /cannot be read \(EISDIR\)/, /check the path/)
  expectUsageError(fail(urls['empty.pem']), 'ERR_KEY', /looks like an empty text/, /give the/)
  expectUsageError(fail(urls['binary.p12']), 'ERR_KEY', /binary DER or a \.p12 file/, /PEM text/)
  const odd = fail(urls['odd.pem'])
  expectUsageError(odd, 'ERR_KEY', /looks like a text that is no PEM/)
  expect(renderingsOf(odd)).not.toContain(secret)
  const certs = { [PUBLIC_KEY_ID]: missing }
  expectUsageError(
    thrownBy(() => create({ certs })),
    'ERR_KEY',
    `certs.${PUBLIC_KEY_ID}: the file`,
    /ENOENT/,
  )
})

test.for(['https://pay.example/key.pem', 'http://127.0.0.1/key.pem', 'data:text/plain,x', 'ftp://a.example/key.pem'])(
  'reads no key from %s',
  (url) => {
    const error = thrownBy(() => create({ privateKey: new URL(url) }))
    expectUsageError(error, 'ERR_KEY', /not of a local file/, /file:\/\/\/absolute/)
    expectUsageError(
      thrownBy(() => create({ privateKey: url })),
      'ERR_KEY',
      /privateKey looks like/,
      /give the/,
    )
  },
)

test('takes file: with a host for no local file', () => {
  expectUsageError(
    thrownBy(() => create({ privateKey: 'file://evil.example/key.pem' })),
    'ERR_KEY',
    /not of a local file/,
  )
})

test('does not change the configuration, however deep', () => {
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

test('does not keep the configuration: what is changed later has no effect', async () => {
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

test('makes no connection while a client is made', async () => {
  const gateway = await openGateway()
  const connections: net.Socket[] = []
  gateway.server.on('connection', (socket) => connections.push(socket))
  const started = watchRequests()
  const instance = untypedClient(gateway.config({ apiV3Key: keys.apiV3Key }))
  // nor for one that has no platform key at all: they are downloaded when they are needed
  untypedClient(gateway.config({ apiV3Key: keys.apiV3Key, certs: undefined }) as unknown as ClientConfig)
  await settle()
  expect([connections.length, started]).toEqual([0, []])
  await instance.v3.orders.get()
  expect([connections.length, started]).toEqual([1, ['127.0.0.1 /v3/orders']])
})

test('the merchant, not a neighbour in the configuration, signs', async () => {
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

/** Whether any 16 characters in a row of a secret are in the text; shorter secrets count as a whole. */
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

test.for(MISTAKES)('no rendering of the error holds a secret: %s', ([, build]) => {
  expect(leakOf(renderingsOf(thrownBy(build)))).toBeUndefined()
})

test.for([
  ['the private key in place of each text', (name: string) => ({ [name]: PRIVATE })],
  ['the APIv3 key in place of each text', (name: string) => ({ [name]: keys.apiV3Key })],
  ['all of them in an object', (name: string) => ({ [name]: { a: PRIVATE, b: keys.apiV3Key } })],
  ['all of them in a list', (name: string) => ({ [name]: [PRIVATE, keys.apiV3Key] })],
] as const)('a secret in the wrong option is not repeated: %s', ([, merge]) => {
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
    // a key of 32 characters is a right apiV2Key
    if (name === 'apiV2Key' && merge(name)[name] === keys.apiV3Key) continue
    const error = thrownBy(() => create(merge(name)))
    expect(error).toBeInstanceOf(UsageError)
    expect([name, leakOf(renderingsOf(error))]).toEqual([name, undefined])
  }
})

test('a secret that stands where a name belongs is not repeated', () => {
  const exchanged = [
    { [PRIVATE]: 'privateKey' },
    { [keys.apiV3Key]: 'apiV3Key' },
    { certs: { [PRIVATE]: PUBLIC_KEY_ID } },
  ]
  for (const merge of exchanged) expect(leakOf(renderingsOf(thrownBy(() => create(merge))))).toBeUndefined()
})

test('a client shows no secret, however it is printed', () => {
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

test('an encrypted private key may lie in a file too', () => {
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
  test(`a proxy that axios would not understand is refused: ${JSON.stringify(proxy)}`, () => {
    expectUsageError(
      thrownBy(() => create({ axios: { proxy } })),
      'ERR_CONFIG',
      /axios\.proxy/,
      /\{ protocol, host, port \}/,
    )
  })
}
