import { createPublicKey, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { issueCertificate, normalizeSerial, readCertificate, toChain } from '../../src/crypto/certificate.js'
import { generateKeyPair, isPair } from '../../src/crypto/rsa.js'
import { keys, toPem } from '../support/keys.js'
import { issue } from '../support/mutual-tls-server.js'

test.each([
  ['as text', keys.platformB.certificate],
  ['as bytes', Buffer.from(keys.platformB.certificate)],
  ['as DER', new X509Certificate(keys.platformB.certificate).raw],
])('a certificate %s gives its serial, its public key and its days', (_, certificate) => {
  const { publicKey, ...rest } = readCertificate(certificate)
  expect(rest).toEqual({
    serial: keys.platformB.serial,
    notBefore: Date.parse(`${keys.platformB.notBefore}T00:00:00Z`),
    notAfter: Date.parse(`${keys.platformB.notAfter}T00:00:00Z`),
  })
  expect(publicKey.equals(createPublicKey(keys.platformB.publicKey))).toBe(true)
})

test.each([
  ['0E05', 'E05'],
  ['0e:05', 'E05'],
  ['000E05', 'E05'],
  ['E050', 'E050'],
  ['0', '0'],
  ['000', '0'],
  ['', ''],
  ['PUB_KEY_ID_0119', 'PUB_KEY_ID_0119'],
  ['PUB_KEY_ID_a:0', 'PUB_KEY_ID_a:0'],
  ['__proto__', '__PROTO__'],
])('the serial %j is compared as %j', (serial, normal) => {
  expect(normalizeSerial(serial)).toBe(normal)
})

test('an issued certificate has the given subject and validity, and is signed with its own key', async () => {
  const pair = await generateKeyPair()
  const notBefore = new Date('2026-01-02T03:04:05Z')
  const notAfter = new Date('2031-01-02T03:04:05Z')
  const pem = await issueCertificate(
    { commonName: 'Tenpay.com sign', organization: 'mock', serial: '5A00FF', notBefore, notAfter },
    pair,
  )
  const { publicKey, ...rest } = readCertificate(pem)
  expect(rest).toEqual({ serial: '5A00FF', notBefore: notBefore.getTime(), notAfter: notAfter.getTime() })
  expect(isPair(publicKey, pair.privateKey)).toBe(true)
  expect(new X509Certificate(pem).verify(pair.publicKey)).toBe(true)
  expect(new X509Certificate(pem).subject).toBe('CN=Tenpay.com sign\nO=mock')
})

const root = issue('root', '10', toPem(keys.platformA.privateKeyPkcs8), { isAuthority: true })
const between = issue('between', '11', toPem(keys.platformB.privateKeyPkcs8), { issuer: root, isAuthority: true })
const { cert: leaf } = issue('1900000001', '12', toPem(keys.merchant.privateKeyPkcs8), { issuer: between })

test('a chain starts with the given certificate and continues with its issuers, in any order of the input', () => {
  const whole = leaf + between.cert + root.cert
  expect(toChain(leaf, [between.cert, root.cert])).toBe(whole)
  expect(toChain(leaf, [root.cert, leaf, between.cert])).toBe(whole)
  expect(toChain(leaf, [between.cert, between.cert, root.cert, root.cert])).toBe(whole)
})

test('a chain has no unrelated certificates, and ends if an issuer is missing', () => {
  const broken = root.cert.replace('MII', 'MIX')
  expect(toChain(leaf, [keys.platformB.certificate, 'no certificate', broken, between.cert])).toBe(leaf + between.cert)
  expect(toChain(leaf, [root.cert])).toBe(leaf)
  expect(toChain(leaf, [])).toBe(leaf)
})

test('a chain ends with a self-signed certificate', () => {
  expect(toChain(root.cert, [root.cert, leaf])).toBe(root.cert)
  // each is signed by the other
  const back = issue('root', '13', root.key, { issuer: between, isAuthority: true })
  expect(toChain(between.cert, [back.cert, between.cert])).toBe(between.cert + back.cert)
})
