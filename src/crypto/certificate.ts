import { X509Certificate } from 'node:crypto'
import type { asn1, pki } from 'node-forge'
import { loadForge } from './forge.js'
import { type KeyObject, signMessage } from './rsa.js'

export interface Certificate {
  /** Upper-case hex, as in `Wechatpay-Serial`; compare serials through `normalizeSerial`. */
  readonly serial: string
  readonly publicKey: KeyObject
  /** Unix time in milliseconds. */
  readonly notBefore: number
  readonly notAfter: number
}

export function readCertificate(pem: string | Uint8Array): Certificate {
  const certificate = new X509Certificate(pem)
  return {
    serial: certificate.serialNumber,
    publicKey: certificate.publicKey,
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
  }
}

const NORMAL = /^[1-9A-F][0-9A-F]*$/

/** Returns upper-case hex without colons and leading zeros, because tools write serials differently. Ids of public keys stay unchanged. */
export function normalizeSerial(serial: string): string {
  if (NORMAL.test(serial) || serial.startsWith('PUB_KEY_ID_')) return serial
  return serial
    .replaceAll(':', '')
    .toUpperCase()
    .replace(/^0+(?=.)/, '')
}

/**
 * Returns a certificate and its issuers in the order of TLS, as PEM. Unrelated certificates are left out.
 *
 * @param others PEM, in any order, with keys of any type
 */
export function toChain(leaf: string, others: readonly string[]): string {
  const chain = [leaf]
  const rest = new Map(others.flatMap((pem) => parsed(pem).map((certificate) => [pem, certificate] as const)))
  rest.delete(leaf)
  let [last] = parsed(leaf)
  for (;;) {
    const found = [...rest].find(([, certificate]) => last?.checkIssued(certificate))
    if (found === undefined) return chain.join('')
    const [pem, issuer] = found
    chain.push(pem)
    rest.delete(pem)
    last = issuer
  }
}

function parsed(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)]
  } catch {
    return []
  }
}

export interface Subject {
  readonly commonName: string
  readonly organization: string
  /** Hex. */
  readonly serial: string
  readonly notBefore: Date
  readonly notAfter: Date
}

/** A function of node-forge that its types do not have. */
interface SignedParts {
  /** Returns the part of a certificate that is signed. */
  getTBSCertificate(certificate: pki.Certificate): asn1.Asn1
}

/** Issues a self-signed certificate for the mock gateway and for tests. Uses node-forge, because Node has no API for it. */
export async function issueCertificate(
  subject: Subject,
  keys: { privateKey: KeyObject; publicKey: KeyObject },
): Promise<string> {
  const forge = loadForge()
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(keys.publicKey.export({ type: 'spki', format: 'pem' }).toString())
  certificate.serialNumber = subject.serial
  certificate.validity.notBefore = subject.notBefore
  certificate.validity.notAfter = subject.notAfter
  const names = [
    { name: 'commonName', value: subject.commonName },
    { name: 'organizationName', value: subject.organization },
  ]
  certificate.setSubject(names)
  certificate.setIssuer(names)
  // the signature is made by node:crypto: node-forge needs a hundred times longer
  const algorithm = forge.pki.oids['sha256WithRSAEncryption'] ?? ''
  certificate.signatureOid = algorithm
  certificate.siginfo.algorithmOid = algorithm
  certificate.tbsCertificate = (forge.pki as typeof forge.pki & SignedParts).getTBSCertificate(certificate)
  const signed = Buffer.from(forge.asn1.toDer(certificate.tbsCertificate).getBytes(), 'latin1')
  certificate.signature = Buffer.from(signMessage(signed, keys.privateKey), 'base64').toString('latin1')
  return forge.pki.certificateToPem(certificate)
}
