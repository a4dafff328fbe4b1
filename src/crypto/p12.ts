import type { asn1 as Asn1, pkcs12 as Pkcs12Parts } from 'node-forge'
import { type Reject, rejectWith } from '../errors/reject.js'
import { type Certificate, readCertificate, toChain } from './certificate.js'
import { loadForge } from './forge.js'
import { readCertificatePem, readPrivateKey } from './pem.js'
import { fromCanonicalBase64, isPair, type KeyObject } from './rsa.js'

export interface Pkcs12 {
  readonly privateKey: KeyObject
  /** That of the key, whatever else is in the file. */
  readonly certificate: Certificate
  /** It as PEM, and behind it those in the file that lead to its issuer. */
  readonly chain: string
}

const WANTED = 'the bytes of apiclient_cert.p12, or their base64'

/** A million rounds take seconds in JavaScript; tools write 2,048 to 600,000. */
const MAX_ROUNDS = 1_000_000
/** The MAC, the certificates and the key are derived apart. */
const MAX_ROUNDS_IN_ALL = 3 * MAX_ROUNDS
/** Octet strings with DER inside: forge opens two, one in the other. */
const MAX_NESTING = 8

/**
 * A .p12 of any age: RC2-40 and 3DES, which Node refuses, as well as AES. The bytes, or their base64.
 *
 * @param name what the option is called: it is all that errors say of the file besides what it looks like
 * @throws UsageError `ERR_KEY`
 */
export function readP12(name: string, material: Uint8Array | string, passphrase: string): Pkcs12 {
  const der = toDer(name, material)
  const tree = parse(name, der)
  checkRounds(name, [tree])
  const parts = open(name, tree, passphrase)
  const [keyPem] = privateKeysOf(parts)
  if (keyPem === undefined) refuse(`${name} holds no private key; export it again, with the key`)
  const privateKey = readPrivateKey(name, keyPem)
  const pems = certificatesOf(parts)
  const own = pems.find((pem) => belongsTo(pem, privateKey))
  const certificate = own === undefined ? undefined : readCertificatePem(name, own)
  if (own === undefined || certificate === undefined)
    refuse(`${name} holds no certificate of its private key; export it again, with both`)
  return { privateKey, certificate, chain: toChain(own, pems) }
}

const refuse: Reject = rejectWith('ERR_KEY')

function toDer(name: string, material: unknown): Buffer {
  if (typeof material === 'string') return fromText(name, material)
  if (!(material instanceof Uint8Array)) refuse(`${name} looks like a value of type ${typeof material}; give ${WANTED}`)
  const bytes = Buffer.from(material)
  return isDer(bytes) ? bytes : fromText(name, bytes.toString('latin1'))
}

function fromText(name: string, text: string): Buffer {
  const compact = text.replace(/\s+/g, '')
  const bytes = fromCanonicalBase64(compact)
  if (bytes !== undefined && isDer(bytes)) return bytes
  if (text.includes('-----BEGIN')) refuse(`${name} looks like PEM; give it under privateKey and certificate`)
  refuse(`${name} looks like ${looksLike(text, compact)}; give ${WANTED}`)
}

/** What holds a key is longer than 127 bytes, so that the length does not fit into the second byte alone. */
function isDer(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80
}

function looksLike(text: string, compact: string): string {
  if (compact === '') return 'an empty file'
  if (/^0[\x80-\uffff]/.test(text)) return 'a .p12 file that was read as text (read it without an encoding)'
  if (/^MI[\w+/-]+=*$/.test(compact)) return 'base64 that is cut, damaged or URL-safe'
  if (/^(?:\.{0,2}[/\\]|~|[A-Za-z]:\\)|\.(?:p12|pfx)$/i.test(text) && text.length < 1000)
    return 'a file path (write it as a file: URL)'
  return 'something that is no .p12 file'
}

function parse(name: string, der: Buffer): Asn1.Asn1 {
  let tree: Asn1.Asn1 | undefined
  const { asn1 } = loadForge()
  try {
    tree = asn1.fromDer(der.toString('latin1'))
  } catch {
    refuse(`${name} begins like a .p12 file, but is cut or damaged; copy the file again, as binary`)
  }
  const [version] = Array.isArray(tree.value) ? tree.value : []
  if (version?.type !== asn1.Type.INTEGER || version.value !== '\x03')
    refuse(`${name} looks like DER of something else, such as a certificate or a bare key; give ${WANTED}`)
  return tree
}

/** Before forge derives a key: it would count to whatever the file says. */
function checkRounds(name: string, trees: Asn1.Asn1[]): void {
  let sum = 0
  for (const rounds of roundsIn(trees)) {
    sum += rounds
    if (rounds > MAX_ROUNDS || sum > MAX_ROUNDS_IN_ALL) {
      refuse(
        `${name} asks for more than ${MAX_ROUNDS} rounds of key derivation; take apiclient_cert.p12 as WeChat Pay gives it`,
      )
    }
  }
}

/** The number of rounds stands behind the salt, for each of MAC, certificates and key. */
function* roundsIn(trees: Asn1.Asn1[]): Generator<number> {
  const { OCTETSTRING, INTEGER } = loadForge().asn1.Type
  for (const list of trees.flatMap((tree) => [...listsIn(tree, MAX_NESTING)])) {
    for (const [index, node] of list.entries()) {
      if (node.type === INTEGER && list[index - 1]?.type === OCTETSTRING) yield toNumber(contentOf(node))
    }
  }
}

/** What stands side by side, also inside octet strings. */
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
 * What is inside the encrypted contents: a key may be encrypted there once more, with rounds that the file does not show.
 * Nothing where the passphrase is wrong.
 */
function decryptedIn(tree: Asn1.Asn1, passphrase: string | undefined): Asn1.Asn1[] {
  const { asn1, pki } = loadForge()
  const { Class, Type } = asn1
  return [...listsIn(tree, MAX_NESTING)].flatMap(([type, algorithm, content]) => {
    if (type?.type !== Type.OID || algorithm?.type !== Type.SEQUENCE || content?.tagClass !== Class.CONTEXT_SPECIFIC)
      return []
    // in the form of an encrypted key, which forge decrypts in the same way
    const ciphertext = asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, contentOf(content))
    const sealed = asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, [algorithm, ciphertext])
    try {
      return pki.decryptPrivateKeyInfo(sealed, passphrase as string) ?? []
    } catch {
      return []
    }
  })
}

// BER may cut an octet string into several, which forge joins as well
function contentOf({ value }: Asn1.Asn1): string {
  return typeof value === 'string' ? value : value.map(contentOf).join('')
}

function tryParse(bytes: string): Asn1.Asn1 | undefined {
  if (!bytes.startsWith('0')) return undefined
  try {
    return loadForge().asn1.fromDer(bytes)
  } catch {
    return undefined // ciphertext that happens to begin like a sequence
  }
}

// as forge reads it: without a sign, Infinity where it is too long
function toNumber(integer: string): number {
  return Number.parseInt(Buffer.from(integer, 'latin1').toString('hex'), 16)
}

function open(name: string, tree: Asn1.Asn1, passphrase: string): Pkcs12Parts.Pkcs12Pfx {
  const { pkcs12 } = loadForge()
  for (const [what, secret] of attemptsWith(tree, passphrase)) {
    checkRounds(name, [what, ...decryptedIn(what, secret)])
    try {
      return pkcs12.pkcs12FromAsn1(what, true, secret)
    } catch (error) {
      // forge's own message is looked at, never passed on
      const reason = String((error as Error).message)
      if (/unsupported|unknown hash|only PKCS#12 PFX in password/i.test(reason)) {
        refuse(`${name} is packed or encrypted in a way that cannot be read; convert it to PEM: openssl pkcs12 -nodes`)
      }
      // a later attempt may go without the MAC
      if (passphrase !== '' && /MAC could not be verified/.test(reason)) break
    }
  }
  refuse(
    `${name} cannot be opened with its passphrase; WeChat Pay's own file has the merchant id (mchid) as passphrase`,
  )
}

/**
 * AES derives its key from the UTF-8 of the passphrase, the MAC from its UTF-16, and forge takes one for both: beyond
 * ASCII the content is opened after the MAC. An empty passphrase and none are two things, of which tools write either.
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

// keys and certificates that are not RSA are unknown to forge, which leaves them as they are

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

/** A CA's certificate may have a key that Node cannot read: it is not the one. */
function belongsTo(pem: string, privateKey: KeyObject): boolean {
  try {
    return isPair(readCertificate(pem).publicKey, privateKey)
  } catch {
    return false
  }
}
