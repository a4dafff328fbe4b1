import { createPublicKey, createSecretKey, generateKeyPairSync, KeyObject } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { issueCertificate, readCertificate } from '../../src/crypto/certificate.js'
import {
  type KeyMaterial,
  readCertificatePem,
  readCertificatePems,
  readPrivateKey,
  readPublicKey,
} from '../../src/crypto/pem.js'
import { generateKeyPair } from '../../src/crypto/rsa.js'
import { UsageError } from '../../src/errors/errors.js'
import { cpuTime } from '../support/cpu-time.js'
import { keys, toKey, toPem } from '../support/keys.js'

const PRIVATE = toKey(keys.merchant.privateKeyPkcs8)
const PKCS8 = toPem(keys.merchant.privateKeyPkcs8)
const PKCS1 = toPem(keys.merchant.privateKeyPkcs1)
const ENCRYPTED = toPem(keys.weird.encryptedPkcs8)
const PASSPHRASE = keys.weird.encryptedPassphrase
const OLD_ENCRYPTED = PRIVATE.export({
  type: 'pkcs1',
  format: 'pem',
  cipher: 'aes-256-cbc',
  passphrase: PASSPHRASE,
}).toString()

const PUBLIC = createPublicKey(keys.wechatpayPublicKey.publicKey)
const SPKI = keys.wechatpayPublicKey.publicKey
const SPKI_PKCS1 = keys.wechatpayPublicKey.publicKeyPkcs1
const CERTIFICATE = keys.platformA.certificate

const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const SEC1 = EC.privateKey.export({ type: 'sec1', format: 'pem' }).toString()
const SHORT = generateKeyPairSync('rsa', { modulusLength: 1024 })
const PSS = generateKeyPairSync('rsa-pss', { modulusLength: 2048 })
// node-forge issues certificates of RSA keys only
const EC_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBcjCCARegAwIBAgIUK+1pe+/yGmCgaYzTwZGgXR0+tgswCgYIKoZIzj0EAwIw
DTELMAkGA1UEAwwCZWMwIBcNMjYxMTI0MDU1MzMwWhgPMjEyNjEwMzEwNTUzMzBa
MA0xCzAJBgNVBAMMAmVjMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErXVB4JsW
hregKX086yde6+2LR9tFBhbdWtGE/7QW7uspAnDSEEbZ55dBOLsNdQCqFSZYgd5J
yMCgg+NrvO/vcKNTMFEwHQYDVR0OBBYEFOesyhMoulzCW6tjAJ1TF5DIkugjMB8G
A1UdIwQYMBaAFOesyhMoulzCW6tjAJ1TF5DIkugjMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDSQAwRgIhAKaOnEfzc7syvfHKvHSffq9uXDVzMclakGWV0ey1
QOU4AiEApirlpqxVJ+SOK0Dq0v5lylD/ej9U+lDLm14bMP3rYn8=
-----END CERTIFICATE-----
`

/** What becomes of PEM text on its way through editors, environment variables and secret stores. */
const JOURNEYS: [string, (pem: string) => KeyMaterial][] = [
  ['unchanged', (pem) => pem],
  ['with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
  ['with \\n written out', (pem) => pem.replaceAll('\n', '\\n')],
  ['with \\r\\n written out', (pem) => pem.replaceAll('\n', '\\r\\n')],
  ['with a BOM', (pem) => `\ufeff${pem}`],
  ['indented', (pem) => pem.replace(/^/gm, '    ')],
  ['with spaces at the ends of its lines', (pem) => pem.replaceAll('\n', ' \t\n')],
  ['without its last line break', (pem) => pem.trim()],
  ['in double quotes', (pem) => `"${pem}"`],
  ['in single quotes, \\n written out', (pem) => `'${pem.replaceAll('\n', '\\n')}'`],
  ['between other lines', (pem) => `Bag Attributes\n    friendlyName: Tenpay\n${pem}\n-- \nend of mail\n`],
  ['as a Buffer', (pem) => Buffer.from(pem)],
  ['as a Uint8Array with a BOM', (pem) => new Uint8Array(Buffer.from(`\ufeff${pem}`))],
]
/** These lose the line breaks, and with them the header lines of the old way of encrypting. */
const ONE_LINE: typeof JOURNEYS = [
  ['on one line with spaces', (pem) => pem.replaceAll('\n', ' ')],
  ['on one line without anything', (pem) => pem.replaceAll('\n', '')],
]
const BARE: typeof JOURNEYS = [
  ['as bare base64', (pem) => pem.replace(/-----.*?-----/g, '').trim()],
  ['as bare base64 on one line', (pem) => pem.replace(/-----.*?-----|\n/g, '')],
]

test.each([...JOURNEYS, ...ONE_LINE, ...BARE])('a private key %s is read, as PKCS#8 and as PKCS#1', (_, travel) => {
  expect(readPrivateKey('privateKey', travel(PKCS8)).equals(PRIVATE)).toBe(true)
  expect(readPrivateKey('privateKey', travel(PKCS1)).equals(PRIVATE)).toBe(true)
})

test.each([...JOURNEYS, ...ONE_LINE, ...BARE])('a public key %s is read, as SPKI and as PKCS#1', (_, travel) => {
  expect(readPublicKey('certs.x', travel(SPKI)).equals(PUBLIC)).toBe(true)
  expect(readPublicKey('certs.x', travel(SPKI_PKCS1)).equals(PUBLIC)).toBe(true)
})

test.each([...JOURNEYS, ...ONE_LINE])('a certificate %s is read', (_, travel) => {
  expect(readCertificatePem('certs.x', travel(CERTIFICATE))?.serial).toBe(keys.platformA.serial)
})

test.each(JOURNEYS)(
  'an encrypted private key %s is read with its passphrase, also one of the old style',
  (_, travel) => {
    for (const pem of [ENCRYPTED, OLD_ENCRYPTED]) {
      const key = readPrivateKey('privateKey', { key: travel(pem), passphrase: PASSPHRASE })
      expect(key).toMatchObject({ type: 'private', asymmetricKeyType: 'rsa' })
    }
  },
)

test('a KeyObject of Node is accepted', () => {
  expect(readPrivateKey('privateKey', PRIVATE)).toBe(PRIVATE)
  expect(readPublicKey('certs.x', PUBLIC)).toBe(PUBLIC)
})

test('the key is found in a file that also has the certificate', () => {
  expect(readPrivateKey('privateKey', keys.merchant.certificate + PKCS8).equals(PRIVATE)).toBe(true)
})

test('a passphrase for an unencrypted key is ignored', () => {
  expect(readPrivateKey('privateKey', { key: PKCS8, passphrase: 'x' }).equals(PRIVATE)).toBe(true)
})

test.each([...JOURNEYS, ...ONE_LINE])('every certificate of a file that came %s is read, in its order', (_, travel) => {
  const file = `key:\n${toPem(keys.merchant.privateKeyPkcs8)}own:\n${keys.merchant.certificate}\n${keys.platformB.certificate}`
  const pems = readCertificatePems('certificate', travel(file))
  expect(pems.map((pem) => readCertificate(pem).serial)).toEqual([keys.merchant.serial, keys.platformB.serial])
})

test('a file with an incomplete certificate has no certificate', () => {
  const cut = keys.merchant.certificate.slice(0, 900)
  for (const text of ['', 'text', cut, toPem(keys.merchant.privateKeyPkcs8)])
    expect(readCertificatePems('certificate', text)).toEqual([])
  expect(readCertificatePems('certificate', toKey(keys.merchant.privateKeyPkcs8))).toEqual([])
  expect(readCertificatePems('certificate', `${keys.platformB.certificate}${cut}`)).toHaveLength(1)
})

test('material without a certificate is not an error, because it may be a public key', () => {
  for (const material of [SPKI, SPKI_PKCS1, PUBLIC, 'anything', '']) {
    expect(readCertificatePem('certs.x', material)).toBeUndefined()
  }
})

test.each([
  ['PKCS#8', ENCRYPTED],
  ['old-style', OLD_ENCRYPTED],
])(
  'an encrypted %s key needs its passphrase, and a wrong passphrase has another message than a missing one',
  (_, pem) => {
    const missing = refusal(() => readPrivateKey('privateKey', pem))
    expect(missing.message).toBe(
      'privateKey is encrypted; pass { key, passphrase }, or decrypt it: openssl pkcs8 -in apiclient_key.pem',
    )
    for (const passphrase of ['wrong passphrase of 30 letters', '']) {
      const wrong = refusal(() => readPrivateKey('privateKey', { key: pem, passphrase }))
      expect(wrong.message).toBe('privateKey cannot be decrypted with its passphrase; check the passphrase')
      expectNoneOf(wrong, pem, passphrase)
    }
    expectNoneOf(missing, pem)
  },
)

const DAMAGED = 'is a damaged key'
const MISTAKEN_PRIVATE: [string, unknown, string][] = [
  ['a certificate', keys.merchant.certificate, 'looks like a certificate;'],
  ['a public key', SPKI, 'looks like a public key;'],
  ['a PKCS#1 public key', SPKI_PKCS1, 'looks like a public key;'],
  ['an EC key', toPem(keys.weird.ecP256), 'looks like a key of type ec;'],
  ['a SEC1 EC key', SEC1, 'looks like an EC private key;'],
  ['an RSA-PSS key', pemOf(PSS.privateKey), 'looks like a key of type rsa-pss;'],
  ['an RSA key of 1024 bits', toPem(keys.weird.rsa1024), 'looks like an RSA key of 1024 bits;'],
  ['a path', '/etc/wechatpay/apiclient_key.pem', 'looks like a file path (write it as a file: URL);'],
  ['a relative path', './apiclient_key.pem', 'looks like a file path (write it as a file: URL);'],
  ['a Windows path', 'C:\\certs\\apiclient_key.pem', 'looks like a file path (write it as a file: URL);'],
  ['a file name', 'apiclient_cert.p12', 'looks like a file path (write it as a file: URL);'],
  ['an APIv3 key', keys.apiV3Key, 'looks like a text of 32 characters, such as an APIv3 key;'],
  ['a serial', keys.merchant.serial, 'looks like a serial number;'],
  ['nothing', '', 'looks like an empty text;'],
  ['white space', ' \r\n\t', 'looks like an empty text;'],
  ['an empty Buffer', Buffer.alloc(0), 'looks like an empty text;'],
  ['some text', 'the key is with the accounting department', 'looks like a text without a PEM block;'],
  ['PEM without its end', PKCS8.slice(0, 1000), 'looks like PEM without its END line;'],
  ['PEM with a line missing', PKCS8.replace(/\n.{64}\n/, '\n'), DAMAGED],
  ['PEM with nothing in it', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n', DAMAGED],
  ['base64 of something else', Buffer.alloc(300, 'junk').toString('base64'), DAMAGED],
  ['DER', PRIVATE.export({ type: 'pkcs8', format: 'der' }), 'looks like binary DER or a .p12 file;'],
  ['a public KeyObject', PUBLIC, 'looks like a public key;'],
  ['a secret KeyObject', createSecretKey(Buffer.from(keys.apiV3Key)), 'looks like a secret key;'],
  ['an EC KeyObject', EC.privateKey, 'looks like a key of type ec;'],
  ['a 1024-bit KeyObject', SHORT.privateKey, 'looks like an RSA key of 1024 bits;'],
  ['a number', 42, 'looks like a value of type number;'],
  ['undefined', undefined, 'looks like a value of type undefined;'],
  ['null', null, 'looks like a value of type object;'],
  ['a plain object', { pem: PKCS8 }, 'looks like a value of type object;'],
  ['a { key } with nothing in it', { key: undefined }, 'looks like a value of type undefined;'],
]

test.each(MISTAKEN_PRIVATE)(
  '%s instead of the private key is rejected, and the error names its kind',
  (_, material, found) => {
    const error = refusal(() => readPrivateKey('privateKey', material as KeyMaterial))
    expect(error.message).toMatch(/^privateKey /)
    expect(error.message).toContain(found)
    expectNoneOf(error, material)
  },
)

const MISTAKEN_PUBLIC: [string, unknown, string][] = [
  ['a private key', PKCS8, 'looks like a private key;'],
  ['a PKCS#1 private key', PKCS1, 'looks like a private key;'],
  ['an encrypted private key', ENCRYPTED, 'looks like a private key;'],
  ['a private KeyObject', PRIVATE, 'looks like a private key;'],
  ['a secret KeyObject', createSecretKey(Buffer.from(keys.apiV3Key)), 'looks like a secret key;'],
  ["the merchant's certificate", keys.merchant.certificate, 'looks like a certificate;'],
  ['a certificate request', '-----BEGIN CERTIFICATE REQUEST-----\nMIIC\n-----END CERTIFICATE REQUEST-----', 'request;'],
  ['a private key as bare base64', keys.merchant.privateKeyPkcs8.base64, DAMAGED],
  ['a PKCS#1 private key as bare base64', keys.merchant.privateKeyPkcs1.base64, DAMAGED],
  ['a certificate as bare base64', keys.merchant.certificate.replace(/-----.*-----|\n/g, ''), DAMAGED],
  ['an EC key', pemOf(EC.publicKey), 'looks like a key of type ec;'],
  ['an EC KeyObject', EC.publicKey, 'looks like a key of type ec;'],
  ['an RSA key of 1024 bits', pemOf(SHORT.publicKey), 'looks like an RSA key of 1024 bits;'],
  ['an APIv3 key', keys.apiV3Key, 'looks like a text of 32 characters, such as an APIv3 key;'],
  ['its own id', keys.wechatpayPublicKey.id, 'looks like a text without a PEM block;'],
  ['nothing', '', 'looks like an empty text;'],
  ['PEM without its end', SPKI.slice(0, 200), 'looks like PEM without its END line;'],
  ['PEM with a line missing', SPKI.replace(/\n.{64}\n/, '\n'), DAMAGED],
  ['DER', PUBLIC.export({ type: 'spki', format: 'der' }), 'looks like binary DER or a .p12 file;'],
]

test.each(MISTAKEN_PUBLIC)(
  '%s instead of the public key is rejected, and the error names its kind',
  (_, material, found) => {
    const error = refusal(() => readPublicKey('certs.x', material as KeyMaterial))
    expect(error.message).toMatch(/^certs\.x /)
    expect(error.message).toContain(found)
    expectNoneOf(error, material)
  },
)

test.each([
  ['damaged', CERTIFICATE.replace(/\n.{64}\n/, '\n'), 'is a damaged certificate'],
  ['empty', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', 'is a damaged certificate'],
  ['of an EC key', EC_CERTIFICATE, 'looks like a key of type ec; give a certificate of an RSA key'],
  ['in DER', Buffer.from(CERTIFICATE.replace(/-----.*-----|\n/g, ''), 'base64'), 'looks like binary DER'],
])('a certificate that is %s is rejected, not skipped', (_, material, found) => {
  const error = refusal(() => readCertificatePem('certs.x', material))
  expect(error.message).toContain(found)
  expectNoneOf(error, material)
})

test('a certificate of a 1024-bit key is rejected', async () => {
  const day = { notBefore: new Date('2026-01-01'), notAfter: new Date('2031-01-01') }
  const subject = { commonName: 'x', organization: 'x', serial: '5A', ...day }
  const weak = await issueCertificate(subject, SHORT)
  const strong = await issueCertificate(subject, await generateKeyPair())
  expect(readCertificatePem('certs.x', strong)).toMatchObject({ serial: '5A' })
  expect(refusal(() => readCertificatePem('certs.x', weak)).message).toContain('looks like an RSA key of 1024 bits;')
})

const SIZE = 1_000_000
const begin = (label: string) => `-----BEGIN ${label}-----`
const end = (label: string) => `-----END ${label}-----`
const boxed = (body: string) => `${begin('RSA PRIVATE KEY')}\n${body}\n${end('RSA PRIVATE KEY')}`
const HUGE: [string, string][] = [
  ['base64', 'A'.repeat(SIZE)],
  ['base64 with one wrong character', `${'A'.repeat(SIZE)}!`],
  ['spaces between two letters', `a${' '.repeat(SIZE)}a`],
  ['quotes', '"'.repeat(SIZE)],
  ['a quote and no second one', `"${'\n'.repeat(SIZE)}`],
  ['written-out line breaks', 'x\\r\\n'.repeat(SIZE / 5)],
  ['beginnings', begin('PRIVATE KEY').repeat(SIZE / 27)],
  ['ends', end('PRIVATE KEY').repeat(SIZE / 25)],
  ['dots and slashes', './'.repeat(SIZE / 2)],
  ['digits and colons', '0:'.repeat(SIZE / 2)],
  ['base64 between two marks', boxed('A'.repeat(SIZE))],
  ['blanks between two marks', boxed(' '.repeat(SIZE))],
  ['letters of a header', boxed(`DEK-Info:${'a'.repeat(SIZE)}`)],
  ['header lines', boxed(`DEK-Info:\n${'A:\n'.repeat(SIZE / 3)}`)],
  ['line breaks in front of a header', boxed(`${'\n'.repeat(SIZE)}!DEK-Info:`)],
]

test.each(HUGE)('a megabyte of %s is rejected quickly', (_, text) => {
  const start = cpuTime()
  for (const read of [readPrivateKey, readPublicKey]) refusal(() => read('certs.x', text))
  expect(cpuTime() - start).toBeLessThan(5000)
})

// less than a megabyte, so that time that grows with the square of the size still ends
test('many spaces in a header line of an encrypted key are read quickly', () => {
  const start = cpuTime()
  const text = boxed(`DEK-Info: ${' '.repeat(SIZE)}x\n`)
  refusal(() => readPrivateKey('privateKey', { key: text, passphrase: PASSPHRASE }))
  expect(cpuTime() - start).toBeLessThan(5000)
})

function pemOf(key: KeyObject): string {
  return key
    .export(key.type === 'public' ? { type: 'spki', format: 'pem' } : { type: 'pkcs8', format: 'pem' })
    .toString()
}

function refusal(read: () => unknown): UsageError {
  try {
    read()
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ code: 'ERR_KEY', mayHaveTakenEffect: false })
    return error as UsageError
  }
  throw new Error('it was taken')
}

/** No 20 characters in a row of what was given are anywhere in what a log could hold of the error. */
function expectNoneOf(error: Error, ...given: unknown[]): void {
  const logged = [
    error.message,
    error.stack,
    String(error),
    JSON.stringify(error),
    inspect(error, { showHidden: true }),
  ]
  const runs = new Set(given.flatMap(toTexts).flatMap(runsOf20))
  expect(logged.flatMap((text) => runsOf20(text ?? '')).filter((run) => runs.has(run))).toEqual([])
}

function toTexts(material: unknown): string[] {
  if (typeof material === 'string') return [material, material.replace(/\s/g, '')]
  if (material instanceof Uint8Array) return [Buffer.from(material).toString('latin1')]
  if (material instanceof KeyObject) return material.type === 'secret' ? [keys.apiV3Key] : toTexts(pemOf(material))
  return typeof material === 'object' && material !== null ? Object.values(material).flatMap(toTexts) : []
}

function runsOf20(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 19) }, (_, at) => text.slice(at, at + 20))
}

test('a passphrase that is not a string is rejected', () => {
  const material = { key: toPem(keys.weird.encryptedPkcs8), passphrase: 1 as never }
  expect(() => readPrivateKey('privateKey', material)).toThrow('the passphrase of privateKey must be a string')
})

test('a key with traditional encryption on one line is read with its passphrase', () => {
  const key = toKey(keys.merchant.privateKeyPkcs8)
  const pem = key.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }).toString()
  const read = readPrivateKey('privateKey', { key: pem.replace(/\s+/g, ' '), passphrase: 'secret' })
  expect(read.equals(key)).toBe(true)
})
