import { systemClock } from '../clock/clock.js'
import { issueCertificate } from '../crypto/certificate.js'
import { generateKeyPair, type KeyObject } from '../crypto/rsa.js'

/** A key for the signatures of responses. */
export interface SigningKey {
  /** Value of `Wechatpay-Serial`. */
  readonly serial: string
  readonly privateKey: KeyObject
  /** The public key or the certificate as PEM, for `certs` of the client. */
  readonly pem: string
}

export interface PlatformCertificate extends SigningKey {
  readonly notBefore: Date
  readonly notAfter: Date
}

/** The merchant and WeChat Pay, with keys of this run. */
export interface Identity {
  readonly mchid: string
  readonly appid: string
  readonly apiV3Key: string
  readonly apiV2Key: string
  readonly serial: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly certificate: string
  readonly platformCertificate: PlatformCertificate
  readonly platformPublicKey: SigningKey
}

const DAY = 24 * 60 * 60 * 1000

export async function createIdentity(): Promise<Identity> {
  const [merchant, bare, platformCertificate] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    issuePlatformCertificate(),
  ])
  const now = Date.now()
  const mchid = '1900000109'
  const serial = newSerial()
  return {
    mchid,
    appid: 'wxd678efh567hg6787',
    apiV3Key: systemClock.nonce(),
    apiV2Key: systemClock.nonce(),
    serial,
    privateKey: merchant.privateKey,
    publicKey: merchant.publicKey,
    certificate: await issueCertificate(
      { commonName: mchid, organization: ORGANIZATION, serial, ...validFor(365, now) },
      merchant,
    ),
    platformCertificate,
    platformPublicKey: {
      serial: `PUB_KEY_ID_01${now}`,
      privateKey: bare.privateKey,
      pem: toPem(bare.publicKey),
    },
  }
}

const ORGANIZATION = 'wechatpay-chain mock gateway'

export async function issuePlatformCertificate(): Promise<PlatformCertificate> {
  const pair = await generateKeyPair()
  const serial = newSerial()
  const time = validFor(365, Date.now())
  const pem = await issueCertificate(
    { commonName: 'Tenpay.com sign (mock)', organization: ORGANIZATION, serial, ...time },
    pair,
  )
  return { serial, privateKey: pair.privateKey, pem, ...time }
}

let issued = 0
/** Returns a validity that starts one second after the previous one, because certificates have whole seconds. */
function validFor(days: number, now: number): { notBefore: Date; notAfter: Date } {
  issued += 1
  return { notBefore: new Date(now - DAY + issued * 1000), notAfter: new Date(now + days * DAY) }
}

export function toPem(key: KeyObject): string {
  return key
    .export(key.type === 'private' ? { type: 'pkcs8', format: 'pem' } : { type: 'spki', format: 'pem' })
    .toString()
}

// 40 hex digits; with 5 as the first one DER needs no sign byte
function newSerial(): string {
  return `5${systemClock.nonce()}${systemClock.nonce().slice(0, 7)}`.toUpperCase()
}
