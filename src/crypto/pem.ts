import { createPrivateKey, createPublicKey, KeyObject } from 'node:crypto'
import { UsageError } from '../errors/errors.js'
import { type Certificate, readCertificate } from './certificate.js'

/** PEM as text or bytes, also with lost line breaks or as one line of base64, or a `KeyObject` of Node. */
export type KeyMaterial = string | Uint8Array | KeyObject
/** A private key; an encrypted one with its passphrase. */
export type PrivateKeyMaterial = KeyMaterial | { readonly key: KeyMaterial; readonly passphrase: string }

const MIN_BITS = 2048
const MIN_BITS_TEXT = 'WeChat Pay uses RSA keys of 2048 bits'

const PRIVATE_LABELS = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'] as const
const PUBLIC_LABELS = ['PUBLIC KEY', 'RSA PUBLIC KEY'] as const
const CERTIFICATE_LABELS = ['CERTIFICATE'] as const

/**
 * Reads the merchant's private key.
 *
 * @param name name of the option, e.g. `privateKey`; errors contain it and the kind of the material, never its content
 * @throws UsageError `ERR_KEY`
 */
export function readPrivateKey(name: string, material: PrivateKeyMaterial): KeyObject {
  const { key, passphrase } = unwrap(material)
  if (passphrase !== undefined && typeof passphrase !== 'string') {
    throw new UsageError('ERR_KEY', `the passphrase of ${name} must be a string; write it in quotes`)
  }
  const expected = "the merchant's RSA private key (apiclient_key.pem)"
  if (key instanceof KeyObject) {
    if (key.type !== 'private') reject(name, `a ${key.type} key`, expected)
    return checkRsa(name, key, expected)
  }
  const text = toText(name, key, expected)
  const blocks = findBlocks(text, PRIVATE_LABELS, ['PRIVATE KEY', 'RSA PRIVATE KEY'])
  if (blocks.length === 0) reject(name, looksLike(text), expected)
  for (const pem of blocks) {
    if (pem.includes('ENCRYPTED') && passphrase === undefined) {
      throw new UsageError(
        'ERR_KEY',
        `${name} is encrypted; pass { key, passphrase }, or decrypt it: openssl pkcs8 -in apiclient_key.pem`,
      )
    }
    try {
      return checkRsa(name, createPrivateKey({ key: pem, format: 'pem', passphrase }), expected)
    } catch (error) {
      if (error instanceof UsageError) throw error
      // Node's error may quote the key, so it is not passed on
    }
  }
  if (passphrase !== undefined) {
    throw new UsageError('ERR_KEY', `${name} cannot be decrypted with its passphrase; check the passphrase`)
  }
  throw new UsageError('ERR_KEY', `${name} is a damaged key that cannot be read; copy the file again`)
}

/** Reads a WeChat Pay public key. @throws UsageError `ERR_KEY` */
export function readPublicKey(name: string, material: KeyMaterial): KeyObject {
  const expected = "WeChat Pay's public key (pub_key.pem)"
  if (material instanceof KeyObject) {
    // Node would derive a public key from a private one
    if (material.type !== 'public') reject(name, `a ${material.type} key`, expected)
    return checkRsa(name, material, expected)
  }
  const text = toText(name, material, expected)
  const blocks = findBlocks(text, PUBLIC_LABELS, PUBLIC_LABELS)
  if (blocks.length === 0) reject(name, looksLike(text), expected)
  for (const pem of blocks) {
    try {
      return checkRsa(name, createPublicKey(pem), expected)
    } catch (error) {
      if (error instanceof UsageError) throw error
    }
  }
  throw new UsageError('ERR_KEY', `${name} is a damaged key that cannot be read; copy the file again`)
}

/** Reads a certificate. Returns `undefined` if the material is something else, such as a public key. */
export function readCertificatePem(name: string, material: KeyMaterial): Certificate | undefined {
  if (material instanceof KeyObject) return undefined
  const [pem] = findBlocks(toText(name, material, 'a certificate'), CERTIFICATE_LABELS, [])
  if (pem === undefined) return undefined
  let certificate: Certificate
  try {
    certificate = readCertificate(pem)
  } catch {
    throw new UsageError('ERR_KEY', `${name} is a damaged certificate that cannot be read; copy the file again`)
  }
  checkRsa(name, certificate.publicKey, 'a certificate of an RSA key')
  return certificate
}

/** Returns every certificate of the material, in order, as PEM that OpenSSL accepts. */
export function readCertificatePems(name: string, material: KeyMaterial): string[] {
  if (material instanceof KeyObject) return []
  const text = toText(name, material, 'a certificate')
  const [label] = CERTIFICATE_LABELS
  return text.split(`-----BEGIN ${label}-----`).flatMap((block, index) => {
    const end = block.indexOf(`-----END ${label}-----`)
    return index === 0 || end < 0 ? [] : [wrap(label, block.slice(0, end))]
  })
}

function unwrap(material: PrivateKeyMaterial): { key: KeyMaterial; passphrase: string | undefined } {
  if (typeof material === 'object' && material !== null && Object.hasOwn(material, 'key')) {
    return material as { key: KeyMaterial; passphrase: string }
  }
  return { key: material as KeyMaterial, passphrase: undefined }
}

function reject(name: string, found: string, expected: string): never {
  throw new UsageError('ERR_KEY', `${name} looks like ${found}; give ${expected}`)
}

function checkRsa(name: string, key: KeyObject, expected: string): KeyObject {
  if (key.asymmetricKeyType !== 'rsa')
    reject(name, `a key of type ${key.asymmetricKeyType ?? 'unknown (SM2?)'}`, expected)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MIN_BITS) reject(name, `an RSA key of ${bits} bits`, `${expected}; ${MIN_BITS_TEXT}`)
  return key
}

function toText(name: string, material: string | Uint8Array, expected: string): string {
  if (typeof material === 'string') return clean(material)
  if (!(material instanceof Uint8Array)) reject(name, `a value of type ${typeof material}`, expected)
  if (material[0] === 0x30 && (material[1] ?? 0) >= 0x80)
    reject(name, 'binary DER or a .p12 file', `${expected} as PEM text`)
  return clean(Buffer.from(material).toString('utf8'))
}

// a BOM, quotes, and literal `\n` of environment variables
function clean(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
}

/** Returns the first block with one of these labels, in the form of OpenSSL; base64 without a label is returned with each of `guesses`. */
function findBlocks(text: string, labels: readonly string[], guesses: readonly string[]): string[] {
  for (const label of labels) {
    const begin = `-----BEGIN ${label}-----`
    const from = text.indexOf(begin)
    const to = text.indexOf(`-----END ${label}-----`, from)
    if (from >= 0 && to >= 0) return [wrap(label, text.slice(from + begin.length, to))]
  }
  if (text.length > 200 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) return guesses.map((label) => wrap(label, text))
  return []
}

function wrap(label: string, body: string): string {
  // traditional OpenSSL encryption has two header lines and an empty line
  const old = OLD_HEADERS.exec(body)
  const base64 = body.slice(old === null ? 0 : old.index + old[0].length).replace(/\s+/g, '')
  const head = old === null ? [] : [`Proc-Type: ${old[1]}`, `DEK-Info: ${old[2]}`, '']
  return [`-----BEGIN ${label}-----`, ...head, ...(base64.match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ''].join(
    '\n',
  )
}

const OLD_HEADERS = /Proc-Type:\s*(4,ENCRYPTED)\s*DEK-Info:\s*([\w-]{1,40},[0-9A-F]{1,64})/i

function looksLike(text: string): string {
  if (text === '') return 'an empty text'
  if (text.includes('-----BEGIN') && !text.includes('-----END')) return 'PEM without its END line'
  for (const [mark, what] of MARKS) {
    if (text.includes(mark)) return what
  }
  if (/^(?:\.{0,2}[/\\]|~|[A-Za-z]:\\)|\.(?:pem|key|crt|cer|p12|pfx)$/i.test(text) && text.length < 1000) {
    return 'a file path (write it as a file: URL)'
  }
  if (/^\S{32}$/.test(text)) return 'a text of 32 characters, such as an APIv3 key'
  if (/^[0-9A-Fa-f:]{30,60}$/.test(text)) return 'a serial number'
  return 'a text without a PEM block'
}

const MARKS: readonly (readonly [string, string])[] = [
  ['-----BEGIN CERTIFICATE-----', 'a certificate'],
  ['-----BEGIN CERTIFICATE REQUEST-----', 'a certificate request'],
  ['-----BEGIN PUBLIC KEY-----', 'a public key'],
  ['-----BEGIN RSA PUBLIC KEY-----', 'a public key'],
  ['-----BEGIN EC PRIVATE KEY-----', 'an EC private key'],
  ['PRIVATE KEY-----', 'a private key'],
]
