import type { asn1 as Asn1, pkcs12 as Pkcs12Parts, pki as Pki } from 'node-forge'
import { UsageError } from '../errors.js'
import type { Certificate } from './certificate.js'
import { loadForge } from './forge.js'
import { readCertificatePem, readPrivateKey } from './pem.js'
import { isPair, type KeyObject } from './rsa.js'

export interface Pkcs12 {
  readonly privateKey: KeyObject
  /** That of the key, whatever else is in the file. */
  readonly certificate: Certificate
}

/** A key derivation of more rounds takes minutes: no tool makes such a file, a joke does. */
const MAX_ITERATIONS = 1_000_000

/**
 * A .p12 of any age: RC2-40 and 3DES, which Node refuses, as well as AES. The bytes, or their base64.
 *
 * @param name what the option is called: it is all that errors say of the file besides what it looks like
 * @throws UsageError `ERR_KEY`
 */
export function readP12(name: string, material: Uint8Array | string, passphrase: string): Pkcs12 {
  const der = toDer(name, material)
  const { asn1, pkcs12 } = loadForge()
  const tree = parse(name, () => asn1.fromDer(der))
  checkIterations(name, tree, asn1)
  const parts = open(name, () => pkcs12.pkcs12FromAsn1(tree, passphrase))
  const key = keyOf(parts)
  if (key === undefined) refuse(`${name} holds no private key; export it again, with the key`)
  const { pki } = loadForge()
  const privateKey = readPrivateKey(name, pki.privateKeyToPem(key))
  const certificate = certificatesOf(parts)
    .map((one) => readCertificatePem(name, pki.certificateToPem(one)))
    .find((one) => one !== undefined && isPair(one.publicKey, privateKey))
  if (certificate === undefined) refuse(`${name} holds no certificate of its private key; export it again, with both`)
  return { privateKey, certificate }
}

function refuse(message: string): never {
  throw new UsageError('ERR_KEY', message)
}

/** forge works on text of which each character is a byte. */
function toDer(name: string, material: Uint8Array | string): string {
  const bytes = typeof material === 'string' ? Buffer.from(material, 'latin1') : toBuffer(name, material)
  if (bytes.length === 0) refuse(`${name} is empty; give the bytes of apiclient_cert.p12`)
  if (isDer(bytes)) return bytes.toString('latin1')
  const text = bytes.toString('latin1')
  if (text.includes('-----BEGIN')) refuse(`${name} looks like PEM; give it under privateKey and certificate`)
  const compact = text.replace(/\s+/g, '')
  const decoded = Buffer.from(compact, 'base64')
  if (isDer(decoded) && decoded.toString('base64') === compact) return decoded.toString('latin1')
  refuse(`${name} is no .p12 file; give the bytes of apiclient_cert.p12, their base64, or a file: URL`)
}

function toBuffer(name: string, material: unknown): Buffer {
  if (material instanceof Uint8Array) return Buffer.from(material)
  refuse(`${name} looks like a value of type ${typeof material}; give the bytes of apiclient_cert.p12, or a file: URL`)
}

function isDer(bytes: Buffer): boolean {
  return bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80
}

function parse<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch {
    refuse(`${name} begins like a .p12 file, but cannot be read; it is cut or damaged: copy the file again, as binary`)
  }
}

function open<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    // forge's own message is looked at, never passed on
    if (/MAC|password/i.test(String((error as Error).message))) {
      refuse(
        `${name} cannot be opened with its passphrase; WeChat Pay's own file has the merchant id (mchid) as passphrase`,
      )
    }
    return parse(name, () => {
      throw error
    })
  }
}

/** The number of rounds stands behind the salt, in the file's own open parts. */
function checkIterations(name: string, node: Asn1.Asn1, asn1: typeof Asn1): void {
  const { value } = node
  if (typeof value === 'string') {
    if (node.type !== asn1.Type.OCTETSTRING || value.charCodeAt(0) !== 0x30) return
    let inner: Asn1.Asn1
    try {
      inner = asn1.fromDer(value)
    } catch {
      return // bytes that happen to begin like a sequence
    }
    checkIterations(name, inner, asn1)
    return
  }
  value.forEach((child, index) => {
    const before = value[index - 1]
    const isCount = child.type === asn1.Type.INTEGER && before?.type === asn1.Type.OCTETSTRING
    if (isCount && typeof child.value === 'string' && toNumber(child.value) > MAX_ITERATIONS) {
      refuse(
        `${name} asks for more than ${MAX_ITERATIONS} rounds of key derivation; take apiclient_cert.p12 as WeChat Pay gives it`,
      )
    }
    checkIterations(name, child, asn1)
  })
}

function toNumber(integer: string): number {
  return Number(BigInt(`0x${Buffer.from(integer, 'latin1').toString('hex') || '0'}`))
}

function keyOf(parts: Pkcs12Parts.Pkcs12Pfx): Pki.PrivateKey | undefined {
  const { pki } = loadForge()
  const { keyBag = '', pkcs8ShroudedKeyBag = '' } = pki.oids
  const found = [pkcs8ShroudedKeyBag, keyBag].flatMap((bagType) => parts.getBags({ bagType })[bagType] ?? [])
  return found.find(({ key }) => key !== undefined && key !== null)?.key
}

function certificatesOf(parts: Pkcs12Parts.Pkcs12Pfx): Pki.Certificate[] {
  const { certBag = '' } = loadForge().pki.oids
  return (parts.getBags({ bagType: certBag })[certBag] ?? []).flatMap(({ cert }) => cert ?? [])
}
