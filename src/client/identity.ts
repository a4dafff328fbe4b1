import { type Certificate, normalizeSerial, toChain } from '../crypto/certificate.js'
import { readP12 } from '../crypto/p12.js'
import { readCertificatePem, readCertificatePems, readPrivateKey } from '../crypto/pem.js'
import { isPair, type KeyObject } from '../crypto/rsa.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { defineNames } from '../option-checks/define-options.js'
import { isObject } from '../option-checks/record.js'
import type { ClientCert } from '../transport/mutual-tls.js'
import { type KeySource, loadKey, loadPrivateKey, type PrivateKeySource } from './key-files.js'

export interface BrandConfig {
  readonly brandId: string
  /** Serial number of the brand's API certificate. */
  readonly serial: string
  readonly privateKey: PrivateKeySource
}

/** apiclient_cert.p12 as bytes, base64 text or `file:` URL. Default passphrase: the merchant ID. */
export type P12Source =
  | string
  | Uint8Array
  | URL
  | { readonly pfx: string | Uint8Array | URL; readonly passphrase: string }

/** The merchant's certificate and key in one file (apiclient_cert.p12) or in two (apiclient_cert.pem, apiclient_key.pem). */
export type ClientCertConfig =
  | {
      readonly pfx: string | Uint8Array | URL
      /** Default: the merchant ID. */
      readonly passphrase?: string | undefined
    }
  | {
      /** May contain intermediate certificates after the merchant's own. */
      readonly cert: KeySource
      readonly key: PrivateKeySource
      /** Passphrase of the private key. */
      readonly passphrase?: string | undefined
    }

/** Options that identify the merchant. */
type Given = Readonly<Partial<Record<'serial' | 'privateKey' | 'certificate' | 'p12' | 'clientCert', unknown>>>

export interface MerchantIdentity {
  readonly serial: string
  readonly privateKey: KeyObject
  readonly certificate: Certificate | undefined
  /** Default of `clientCert`. */
  readonly clientCert: ClientCert | undefined
}

export interface BrandIdentity {
  readonly id: string
  readonly serial: string
  readonly privateKey: KeyObject
}

const reject: Reject = rejectWith('ERR_CONFIG')
const rejectKey: Reject = rejectWith('ERR_KEY')

const BRAND = defineNames(['brandId', 'serial', 'privateKey'], { parent: 'brand' })
const CLIENT_CERT = defineNames(['pfx', 'cert', 'key', 'passphrase'], { parent: 'clientCert' })

export function readMchid(mchid: unknown): string {
  return readDigits('mchid', mchid, /^\d{8,10}$/, '8 to 10 digits', 'the merchant ID')
}

function readDigits(name: string, value: unknown, pattern: RegExp, format: string, purpose: string): string {
  if (typeof value === 'number') reject(`\`${name}\` must be a string, not a number; put it in quotes`)
  if (typeof value !== 'string' || value === '') reject(`\`${name}\` is required: ${purpose}, a string of ${format}`)
  if (!pattern.test(value))
    reject(`\`${name}\` must be ${format}; check that it has no spaces and is not another value`)
  return value
}

function readSerial(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    reject(
      `\`${name}\` is required: the serial number of your API certificate (openssl x509 -in apiclient_cert.pem -noout -serial)`,
    )
  }
  if (value.startsWith('PUB_KEY_ID_'))
    reject(`\`${name}\` is the ID of a WeChat Pay public key; pass the serial number of your own API certificate`)
  return parseSerial(name, value)
}

/** Returns the serial number in hex, in capitals, without colons. @throws UsageError `ERR_CONFIG` */
export function parseSerial(name: string, value: string): string {
  const serial = value.replaceAll(':', '').toUpperCase()
  if (!/^[0-9A-F]{8,40}$/.test(serial))
    reject(`\`${name}\` must be a serial number in hex; copy it without spaces, quotes and "serial="`)
  return serial
}

/** Reads key, certificate and serial number, and checks that they match. @throws UsageError `ERR_CONFIG`, `ERR_KEY` */
export function readMerchant(given: Given, mchid: string): MerchantIdentity {
  if (given.p12 !== undefined) return readMerchantP12(given, mchid)
  const privateKey = readPrivateKey(
    '`privateKey`',
    loadPrivateKey('privateKey', given.privateKey as PrivateKeySource | undefined),
  )
  if (given.certificate === undefined) {
    const serial = readSerial('serial', given.serial)
    return { serial, privateKey, certificate: undefined, clientCert: undefined }
  }
  const { certificate, chain } = readPair('certificate', given.certificate as KeySource, 'privateKey', privateKey)
  const serial = matchSerial(given.serial, certificate, 'certificate')
  return { serial, privateKey, certificate, clientCert: toClientCert(chain, privateKey) }
}

function readMerchantP12({ p12, serial, privateKey: key, certificate: cert }: Given, mchid: string): MerchantIdentity {
  if (key !== undefined || cert !== undefined)
    reject('`p12` contains the private key and the certificate; remove `privateKey` and `certificate`')
  const { pfx, passphrase } = splitP12(p12, mchid)
  const { privateKey, certificate, chain } = readP12('`p12`', loadKey('p12', pfx) as Uint8Array | string, passphrase)
  return {
    serial: matchSerial(serial, certificate, 'p12'),
    privateKey,
    certificate,
    clientCert: toClientCert(chain, privateKey),
  }
}

function splitP12(source: unknown, mchid: string): { pfx: KeySource; passphrase: string } {
  if (source === null) rejectKey('`p12` is required: the bytes of apiclient_cert.p12, their base64, or a file: URL')
  if (!isObject(source) || !Object.hasOwn(source, 'pfx')) return { pfx: source as KeySource, passphrase: mchid }
  const { pfx, passphrase } = source
  if (typeof passphrase !== 'string') reject('`p12.passphrase` must be a string; put it in quotes')
  return { pfx: pfx as KeySource, passphrase }
}

/** Returns the serial number of the certificate; a given one must be equal. */
function matchSerial(given: unknown, { serial }: Certificate, source: 'certificate' | 'p12'): string {
  if (given !== undefined && normalizeSerial(readSerial('serial', given)) !== normalizeSerial(serial))
    reject(`\`serial\` does not match \`${source}\`, whose serial is ${serial}; remove \`serial\`, or correct it`)
  return serial
}

/** Reads the certificate of a key; the chain also has the intermediate certificates that follow it in the file. */
function readPair(
  name: string,
  source: KeySource | undefined,
  keyName: string,
  privateKey: KeyObject,
): { certificate: Certificate; chain: string } {
  const material = loadKey(name, source)
  const certificate = readCertificatePem(`\`${name}\``, material)
  const [own, ...others] = readCertificatePems(`\`${name}\``, material)
  if (certificate === undefined || own === undefined)
    return rejectKey(
      `\`${name}\` must be a certificate; pass the merchant's API certificate as PEM (apiclient_cert.pem)`,
    )
  if (!isPair(certificate.publicKey, privateKey))
    rejectKey(
      `\`${keyName}\` does not match \`${name}\`; pass apiclient_key.pem and apiclient_cert.pem of the same download`,
    )
  return { certificate, chain: toChain(own, others) }
}

/** @throws UsageError `ERR_CONFIG`, `ERR_KEY` */
export function readClientCert(given: unknown, mchid: string): ClientCert {
  const forms = 'pass { pfx, passphrase } or { cert, key }'
  if (!isObject(given) || given instanceof URL || given instanceof Uint8Array || given instanceof Map)
    reject(`\`clientCert\` must be a plain object; ${forms}`)
  const { pfx, cert, key, passphrase } = CLIENT_CERT.collect(given, reject)
  if (passphrase !== undefined && typeof passphrase !== 'string')
    reject('`clientCert.passphrase` must be a string; put it in quotes')
  if (pfx === undefined && cert === undefined && key === undefined) reject(`\`clientCert\` is empty; ${forms}`)
  if (pfx !== undefined) {
    if (cert !== undefined || key !== undefined)
      reject('`clientCert.pfx` contains the certificate and its key; remove `clientCert.cert` and `clientCert.key`')
    const material = loadKey('clientCert.pfx', pfx as KeySource) as Uint8Array | string
    if (isPem(material)) rejectKey('`clientCert.pfx` looks like PEM; pass it as `clientCert.cert` and `clientCert.key`')
    const { privateKey, chain } = readP12('`clientCert.pfx`', material, passphrase ?? mchid)
    return toClientCert(chain, privateKey)
  }
  const hasOwnPassphrase = isObject(key) && Object.hasOwn(key, 'key')
  const source = (passphrase === undefined || hasOwnPassphrase ? key : { key, passphrase }) as
    | PrivateKeySource
    | undefined
  const privateKey = readPrivateKey('`clientCert.key`', loadPrivateKey('clientCert.key', source))
  return toClientCert(readPair('clientCert.cert', cert as KeySource, 'clientCert.key', privateKey).chain, privateKey)
}

function isPem(material: unknown): boolean {
  const text = material instanceof Uint8Array ? Buffer.from(material).toString('latin1') : material
  return typeof text === 'string' && text.includes('-----BEGIN')
}

function toClientCert(cert: string, privateKey: KeyObject): ClientCert {
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** @throws UsageError `ERR_CONFIG`, `ERR_KEY` */
export function readBrand(brand: unknown): BrandIdentity | undefined {
  if (brand === undefined) return undefined
  if (!isObject(brand)) reject('`brand` must be a plain object; pass { brandId, serial, privateKey }')
  const { brandId, serial, privateKey } = BRAND.collect(brand, reject)
  return {
    id: readDigits('brand.brandId', brandId, /^\d{1,20}$/, '1 to 20 digits', 'the brand ID'),
    serial: readSerial('brand.serial', serial),
    privateKey: readPrivateKey(
      '`brand.privateKey`',
      loadPrivateKey('brand.privateKey', privateKey as PrivateKeySource | undefined),
    ),
  }
}
