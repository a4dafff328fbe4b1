import { issueCertificate } from '../crypto/certificate.js'
import { generateKeyPair, type KeyObject } from '../crypto/rsa.js'
import { systemStamp } from '../crypto/stamp.js'

/** A key that the gateway signs answers with. */
export interface SigningKey {
  /** As `Wechatpay-Serial` names it. */
  readonly serial: string
  readonly privateKey: KeyObject
  /** What the client pins: the public key, or the certificate, as PEM. */
  readonly pem: string
}

/** Who takes part, with keys made for this one run. */
export interface Identity {
  readonly mchid: string
  readonly appid: string
  readonly apiV3Key: string
  readonly serial: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly platformCertificate: SigningKey
  readonly platformPublicKey: SigningKey
}

const DAY = 24 * 60 * 60 * 1000

export async function createIdentity(): Promise<Identity> {
  const [merchant, certified, bare] = await Promise.all([generateKeyPair(), generateKeyPair(), generateKeyPair()])
  const certificateSerial = newSerial()
  const now = Date.now()
  const certificate = await issueCertificate(
    {
      commonName: 'Tenpay.com sign (mock)',
      organization: 'wechatpay-chain mock gateway',
      serial: certificateSerial,
      notBefore: new Date(now - DAY),
      notAfter: new Date(now + 365 * DAY),
    },
    certified,
  )
  return {
    mchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    apiV3Key: systemStamp.nonce(),
    serial: newSerial(),
    privateKey: merchant.privateKey,
    publicKey: merchant.publicKey,
    platformCertificate: { serial: certificateSerial, privateKey: certified.privateKey, pem: certificate },
    platformPublicKey: {
      serial: `PUB_KEY_ID_01${now}`,
      privateKey: bare.privateKey,
      pem: toPem(bare.publicKey),
    },
  }
}

export function toPem(key: KeyObject): string {
  return key
    .export(key.type === 'private' ? { type: 'pkcs8', format: 'pem' } : { type: 'spki', format: 'pem' })
    .toString()
}

// 40 hex digits; the first one keeps DER from needing a sign byte
function newSerial(): string {
  return `5${systemStamp.nonce()}${systemStamp.nonce().slice(0, 7)}`.toUpperCase()
}
