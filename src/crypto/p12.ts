import type { asn1 as Asn1, pkcs12 as Pkcs12Parts } from 'node-forge'
import { type Reject, rejectWith } from '../errors/reject.js'
import { type Certificate, readCertificate, toChain } from './certificate.js'
import { loadForge } from './forge.js'
import { readCertificatePem, readPrivateKey } from './pem.js'
import { fromCanonicalBase64, isPair, type KeyObject } from './rsa.js'

export interface Pkcs12 {
  readonly privateKey: KeyObject
  /** Certificate of the private key; other certificates of the file are ignored. */
  readonly certificate: Certificate
  /** PEM of the certificate and of its issuers in the file. */
  readonly chain: string
}

const EXPECTED = 'the bytes of apiclient_cert.p12, or their base64'

/** One million rounds take seconds in JavaScript; common tools write 2,048 to 600,000. */
const MAX_ROUNDS = 1_000_000
/** For the MAC, the certificates and the key, which are derived separately. */
const MAX_ROUNDS_IN_ALL = 3 * MAX_ROUNDS
/** Limit of nested octet strings with DER; forge reads two levels. */
const MAX_NESTING = 8

/**
 * Reads a .p12 file (bytes or base64). Supports AES, and RC2-40 and 3DES of old files, which Node does not support.
 *
 * @param name name of the option; errors contain it and the kind of the file, never its content
 * @throws UsageError `ERR_KEY`
 */
export function readP12(name: string, material: Uint8Array | string, passphrase: string): Pkcs12 {
  const der = toDer(name, material)
  const tree = parse(name, der)
  checkRounds(name, [tree])
  const parts = open(name, tree, passphrase)
  const [keyPem] = privateKeysOf(parts)
  if (keyPem === undefined) reject(`${name} has no private key; export it again with the key`)
  const privateKey = readPrivateKey(name, keyPem)
  const pems = certificatesOf(parts)
  const own = pems.find((pem) => belongsTo(pem, privateKey))
  const certificate = own === undefined ? undefined : readCertificatePem(name, own)
  if (own === undefined || certificate === undefined)
    reject(`${name} has no certificate for its private key; export it again with both`)
  return { privateKey, certificate, chain: toChain(own, pems) }
}

const reject: Reject = rejectWith('ERR_KEY')

function toDer(name: string, material: unknown): Buffer {
  if (typeof material === 'string') return fromText(name, material)
  if (!(material instanceof Uint8Array))
    reject(`${name} looks like a value of type ${typeof material}; give ${EXPECTED}`)
  const bytes = Buffer.from(material)
  return isDer(bytes) ? bytes : fromText(name, bytes.toString('latin1'))
}

function fromText(name: string, text: string): Buffer {
  const compact = text.replace(/\s+/g, '')
  const bytes = fromCanonicalBase64(compact)
  if (bytes !== undefined && isDer(bytes)) return bytes
  if (text.includes('-----BEGIN')) reject(`${name} looks like PEM; give it under privateKey and certificate`)
  reject(`${name} looks like ${looksLike(text, compact)}; give ${EXPECTED}`)
}

/** A file with a key is longer than 127 bytes, so its second byte is a long-form length. */
function isDer(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80
}

function looksLike(text: string, compact: string): string {
  if (compact === '') return 'an empty file'
  if (/^0[\x80-\uffff]/.test(text)) return 'a .p12 file that was read as text (read it as bytes, without an encoding)'
  if (/^MI[\w+/-]+=*$/.test(compact)) return 'base64 that is incomplete, damaged or URL-safe'
  if (/^(?:\.{0,2}[/\\]|~|[A-Za-z]:\\)|\.(?:p12|pfx)$/i.test(text) && text.length < 1000)
    return 'a file path (write it as a file: URL)'
  return 'another kind of file'
}

function parse(name: string, der: Buffer): Asn1.Asn1 {
  let tree: Asn1.Asn1 | undefined
  const { asn1 } = loadForge()
  try {
    tree = asn1.fromDer(der.toString('latin1'))
  } catch {
    reject(`${name} is an incomplete or damaged .p12 file; copy the file again in binary mode`)
  }
  const [version] = Array.isArray(tree.value) ? tree.value : []
  if (version?.type !== asn1.Type.INTEGER || version.value !== '\x03')
    reject(`${name} looks like another DER file, such as a certificate or a key; give ${EXPECTED}`)
  return tree
}

/** Checks the number of rounds before forge derives a key, because forge has no limit. */
function checkRounds(name: string, trees: Asn1.Asn1[]): void {
  let sum = 0
  for (const rounds of roundsIn(trees)) {
    sum += rounds
    if (rounds > MAX_ROUNDS || sum > MAX_ROUNDS_IN_ALL) {
      reject(
        `${name} needs more than ${MAX_ROUNDS} rounds of key derivation, which is not supported; use the original apiclient_cert.p12 of WeChat Pay`,
      )
    }
  }
}

/** Yields the number of rounds, which follows the salt, of the MAC, the certificates and the key. */
function* roundsIn(trees: Asn1.Asn1[]): Generator<number> {
  const { OCTETSTRING, INTEGER } = loadForge().asn1.Type
  for (const list of trees.flatMap((tree) => [...listsIn(tree, MAX_NESTING)])) {
    for (const [index, node] of list.entries()) {
      if (node.type === INTEGER && list[index - 1]?.type === OCTETSTRING) yield toNumber(contentOf(node))
    }
  }
}

/** Yields every list of sibling nodes, also inside octet strings. */
function* listsIn(node: Asn1.Asn1, nesting: number): Generator<Asn1.Asn1[]> {
  if (node.type === loadForge().asn1.Type.OCTETSTRING) {
    const inner = nesting > 0 ? tryParse(contentOf(node)) : undefined
    if (inner !== undefined) yield* listsIn(inner, nesting - 1)
  }
  if (typeof node.value === 'string') return
  yield node.value
  for (const child of node.value) yield* listsIn(child, nesting)
}

/**
 * Returns the decrypted contents, in which a key may be encrypted again with its own number of rounds. Returns an empty
 * list if the passphrase is wrong.
 */
function decryptedIn(tree: Asn1.Asn1, passphrase: string | undefined): Asn1.Asn1[] {
  const { asn1, pki } = loadForge()
  const { Class, Type } = asn1
  return [...listsIn(tree, MAX_NESTING)].flatMap(([type, algorithm, content]) => {
    if (type?.type !== Type.OID || algorithm?.type !== Type.SEQUENCE || content?.tagClass !== Class.CONTEXT_SPECIFIC)
      return []
    // written as an encrypted key, because forge has a function for that form only
    const ciphertext = asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, contentOf(content))
    const sealed = asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, [algorithm, ciphertext])
    try {
      return pki.decryptPrivateKeyInfo(sealed, passphrase as string) ?? []
    } catch {
      return []
    }
  })
}

// BER may split an octet string; forge joins the parts too
function contentOf({ value }: Asn1.Asn1): string {
  return typeof value === 'string' ? value : value.map(contentOf).join('')
}

function tryParse(bytes: string): Asn1.Asn1 | undefined {
  if (!bytes.startsWith('0')) return undefined
  try {
    return loadForge().asn1.fromDer(bytes)
  } catch {
    return undefined // ciphertext with the first byte of a sequence
  }
}

// unsigned as in forge; a very long number becomes Infinity
function toNumber(integer: string): number {
  return Number.parseInt(Buffer.from(integer, 'latin1').toString('hex'), 16)
}

function open(name: string, tree: Asn1.Asn1, passphrase: string): Pkcs12Parts.Pkcs12Pfx {
  const { pkcs12 } = loadForge()
  for (const [file, secret] of attemptsWith(tree, passphrase)) {
    checkRounds(name, [file, ...decryptedIn(file, secret)])
    try {
      return pkcs12.pkcs12FromAsn1(file, true, secret)
    } catch (error) {
      // forge's message may contain data of the file, so it is not passed on
      const reason = String((error as Error).message)
      if (/unsupported|unknown hash|only PKCS#12 PFX in password/i.test(reason)) {
        reject(`${name} has a format or encryption that is not supported; convert it to PEM: openssl pkcs12 -nodes`)
      }
      // a later attempt may ignore the MAC, so a wrong passphrase ends here
      if (passphrase !== '' && /MAC could not be verified/.test(reason)) break
    }
  }
  reject(
    `${name} cannot be opened with its passphrase; the passphrase of WeChat Pay's original file is the merchant id (mchid)`,
  )
}

/**
 * Returns the pairs of file and passphrase to try. AES uses the passphrase as UTF-8 and the MAC uses it as UTF-16, but
 * forge uses one text for both; a passphrase beyond ASCII needs a second attempt without the MAC. Tools write an empty
 * passphrase in two ways.
 */
function attemptsWith(tree: Asn1.Asn1, passphrase: string): [Asn1.Asn1, string | undefined][] {
  if (passphrase === '')
    return [
      [tree, ''],
      [tree, undefined],
    ]
  const utf8 = loadForge().util.encodeUtf8(passphrase)
  return utf8 === passphrase
    ? [[tree, passphrase]]
    : [
        [tree, passphrase],
        [withoutMac(tree), utf8],
      ]
}

function withoutMac(tree: Asn1.Asn1): Asn1.Asn1 {
  return { ...tree, value: (tree.value as Asn1.Asn1[]).slice(0, 2) }
}

// forge keeps keys and certificates that are not RSA as raw ASN.1

function privateKeysOf(parts: Pkcs12Parts.Pkcs12Pfx): string[] {
  const { pki } = loadForge()
  const { keyBag, pkcs8ShroudedKeyBag } = pki.oids
  return [...bagsOf(parts, pkcs8ShroudedKeyBag), ...bagsOf(parts, keyBag)].map(({ key, asn1 }) =>
    key ? pki.privateKeyToPem(key) : pki.privateKeyInfoToPem(asn1),
  )
}

function certificatesOf(parts: Pkcs12Parts.Pkcs12Pfx): string[] {
  const { asn1, pem, pki } = loadForge()
  return bagsOf(parts, pki.oids['certBag']).map((bag) =>
    bag.cert
      ? pki.certificateToPem(bag.cert)
      : pem.encode({ type: 'CERTIFICATE', body: asn1.toDer(bag.asn1).getBytes() }),
  )
}

function bagsOf(parts: Pkcs12Parts.Pkcs12Pfx, bagType = ''): Pkcs12Parts.Bag[] {
  return parts.getBags({ bagType })[bagType] ?? []
}

/** Checks whether a certificate belongs to the key. Node cannot read the keys of some CA certificates; they never match. */
function belongsTo(pem: string, privateKey: KeyObject): boolean {
  try {
    return isPair(readCertificate(pem).publicKey, privateKey)
  } catch {
    return false
  }
}
