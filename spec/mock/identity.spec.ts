import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { createIdentity, toPem } from '../../src/mock/identity.js'

test('an identity is a new merchant, a new platform certificate and a new public key', async () => {
  const [one, other] = await Promise.all([createIdentity(), createIdentity()])
  expect(one.mchid).toMatch(/^\d{8,10}$/)
  for (const key of ['apiV3Key', 'apiV2Key'] as const) {
    expect(Buffer.byteLength(one[key])).toBe(32)
    expect(one[key]).not.toBe(other[key])
  }
  expect(one.apiV2Key).not.toBe(one.apiV3Key)
  expect(one.serial).toMatch(/^[0-9A-F]{40}$/)
  expect(toPem(one.privateKey)).not.toBe(toPem(other.privateKey))
  expect(createPublicKey(createPrivateKey(toPem(one.privateKey))).equals(one.publicKey)).toBe(true)

  const certificate = new X509Certificate(one.platformCertificate.pem)
  expect(certificate.serialNumber).toBe(one.platformCertificate.serial)
  expect(certificate.checkPrivateKey(one.platformCertificate.privateKey)).toBe(true)
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now())

  expect(one.platformPublicKey.serial).toMatch(/^PUB_KEY_ID_\d+$/)
  expect(createPublicKey(one.platformPublicKey.pem).equals(createPublicKey(one.platformPublicKey.privateKey))).toBe(
    true,
  )
})
