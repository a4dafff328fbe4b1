import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MAX_TIMEOUT } from '../chain/call.js'
import { type Certificate, normalizeSerial, toChain } from '../crypto/certificate.js'
import { readP12 } from '../crypto/p12.js'
import {
  type KeyMaterial,
  type PrivateKeyMaterial,
  readCertificatePem,
  readCertificatePems,
  readPrivateKey,
  readPublicKey,
} from '../crypto/pem.js'
import { isPair, type KeyObject } from '../crypto/rsa.js'
import { UsageError } from '../errors/errors.js'
import { isInForce, type PlatformKey } from '../keys/platform-keys.js'
import { createEmit, type Emit } from '../observe/events.js'
import { createLog, type Logger } from '../observe/logger.js'
import type { KeyStore } from '../stores/key-store.js'
import type { AxiosOptions } from '../transport/adapter.js'
import { checkBaseURL } from '../transport/hosts.js'
import type { ClientCert } from '../transport/mutual-tls.js'
import { type RetryOptions, type RetryPolicy, readRetry } from '../transport/retry.js'
import { languageOf, localizeEmit, localizeLogger } from './localize.js'

/** A `file:` URL, as URL or as text, is read once, at construction. */
export type KeySource = KeyMaterial | URL
export type PrivateKeySource = KeySource | { readonly key: KeySource; readonly passphrase: string }

export interface BrandConfig {
  readonly brandId: string
  /** Serial of the brand's API certificate. */
  readonly serial: string
  readonly privateKey: PrivateKeySource
}

/** apiclient_cert.p12, as bytes, base64 text or `file:` URL; its passphrase is the merchant id unless another is given. */
export type P12Source =
  | string
  | Uint8Array
  | URL
  | { readonly pfx: string | Uint8Array | URL; readonly passphrase: string }

/** The merchant's certificate and key in one file (apiclient_cert.p12), or apart (apiclient_cert.pem, apiclient_key.pem). */
export type ClientCertConfig =
  | {
      readonly pfx: string | Uint8Array | URL
      /** Default: the merchant id. */
      readonly passphrase?: string | undefined
    }
  | {
      /** With those that lead to its issuer, where there are any. */
      readonly cert: KeySource
      readonly key: PrivateKeySource
      /** Of the key. */
      readonly passphrase?: string | undefined
    }

export interface PlatformCertificatesConfig {
  /** Default `/v3/certificates`; `/v3/global/certificates` for an overseas `baseURL`. */
  readonly path?: string | undefined
  /** Milliseconds between two downloads in the background, from 10 minutes to 12 hours. Default: only when a key is missing. */
  readonly refreshEvery?: number | undefined
  /** Shared by processes, so that one download does for all. */
  readonly store?: KeyStore | undefined
}

export interface CommonConfig {
  /** 商户号: 8 to 10 digits. */
  readonly mchid: string
  /**
   * What answers and notifications are believed with: 微信支付公钥 by its id (`PUB_KEY_ID_...`), 平台证书 by serial; both
   * at once while a merchant changes from one to the other. May be left out with apiV3Key: 平台证书 are then downloaded
   * when they are first needed.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
   */
  readonly certs?: Readonly<Record<string, KeySource>> | undefined
  /** APIv3密钥: 32 bytes. Decrypts notifications and platform certificates; with it, unknown certificates are downloaded. */
  readonly apiV3Key?: string | undefined
  /** APIv2密钥: 32 bytes. Signs the calls of APIv2 and opens its notifications; also for the front-end parameters of 支付分 and 商家券. */
  readonly apiV2Key?: string | undefined
  /**
   * 商户API证书 as TLS client certificate, which APIv2 asks for where money leaves the merchant (`secapi/`, red packets,
   * transfers). It is shown to WeChat Pay's hosts and those of the configuration only. Default: `p12`, or `certificate`
   * with `privateKey`.
   */
  readonly clientCert?: ClientCertConfig | undefined
  /** How 平台证书 are downloaded; `false`: never. */
  readonly platformCertificates?: PlatformCertificatesConfig | false | undefined
  /** `auto`: what the catalogue marks as sensitive is encrypted in requests and decrypted in answers and notifications. */
  readonly sensitive?: 'auto' | undefined
  /** pino, console, or anything like them. Default: warnings and errors become warnings of the process. */
  readonly logger?: Logger | undefined
  /** Signs the calls below `/brand/`. */
  readonly brand?: BrandConfig | undefined
  /** Default `https://api.mch.weixin.qq.com`. A host of your own (a gateway, the mock) is taken here, and here only. */
  readonly baseURL?: string | undefined
  /**
   * Where a call goes that could not be sent to `baseURL`, and a read that failed there; `false` for nowhere. Default: for
   * WeChat Pay's own host its remote access point, `https://api2.mch.weixin.qq.com`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
   */
  readonly backupURL?: string | readonly string[] | false | undefined
  /** Milliseconds for a whole call, with all its attempts and the pauses between them. Default 10,000. */
  readonly timeout?: number | undefined
  /**
   * Milliseconds for a connection to stand, TLS included. Default 4,000. Not for the adapter `fetch`, one of your own, and what
   * a proxy takes to connect: there `timeout` alone counts.
   */
  readonly connectTimeout?: number | undefined
  /**
   * How often a call is sent again that surely was not sent, and a read that failed; more about it as an object. 0: never.
   * Default 2.
   */
  readonly retry?: number | RetryOptions | undefined
  /** Language of the `hint` of errors. `en` also requests English messages from WeChat Pay. Default `zh`. */
  readonly language?: 'zh' | 'en' | undefined
  /** Largest answer in bytes, decoded. Default 16 MiB. */
  readonly maxContentLength?: number | undefined
  /** Proxy, agents, adapter and interceptors of your own. */
  readonly axios?: AxiosOptions | undefined
}
/** Key and certificate as PEM. */
export interface ClientConfig extends CommonConfig {
  /** 商户API证书序列号: hex; colons and lower case are taken too. */
  readonly serial: string
  /** 商户API私钥 (apiclient_key.pem): PEM text, Buffer, KeyObject or `file:` URL; `{ key, passphrase }` where encrypted. */
  readonly privateKey: PrivateKeySource
  /** 商户API证书 (apiclient_cert.pem): it is checked against the key and the serial, and its expiry is warned of. */
  readonly certificate?: KeySource | undefined
}
/** Key, certificate and serial in one file. */
export interface P12ClientConfig extends CommonConfig {
  /** 商户API证书 (apiclient_cert.p12), of any age. */
  readonly p12: P12Source
}
/** Every option there is, before it is known which of them are given. */
type Given = { readonly [Name in keyof ClientConfig | keyof P12ClientConfig]?: unknown }

/** The configuration, checked and read. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyObject
  /** The merchant's own, where it is given. */
  readonly certificate: Certificate | undefined
  /** What TLS shows where APIv2 asks for it. */
  readonly clientCert: ClientCert | undefined
  readonly apiV3Key: string | undefined
  readonly apiV2Key: string | undefined
  readonly platformKeys: readonly PlatformKey[]
  /** `undefined`: platform certificates are not downloaded. */
  readonly platformCertificates:
    | { readonly path: string; readonly refreshEvery: number | undefined; readonly store: KeyStore | undefined }
    | undefined
  readonly sensitive: 'auto' | undefined
  readonly log: Logger
  readonly emit: Emit
  /** As it was given. */
  readonly language: 'zh' | 'en' | undefined
  readonly retry: RetryPolicy
  readonly brand: { readonly id: string; readonly serial: string; readonly privateKey: KeyObject } | undefined
  readonly baseURL: string
  /** That one, and those that stand in for it. */
  readonly bases: readonly string[]
  /** Their origins. */
  readonly trusted: ReadonlySet<string>
  readonly timeout: number
  readonly connectTimeout: number
  readonly maxContentLength: number
  readonly axios: AxiosOptions
}

const NAMES = [
  'mchid',
  'serial',
  'privateKey',
  'certificate',
  'p12',
  'clientCert',
  'certs',
  'apiV3Key',
  'apiV2Key',
  'platformCertificates',
  'sensitive',
  'logger',
  'brand',
  'baseURL',
  'backupURL',
  'timeout',
  'connectTimeout',
  'retry',
  'language',
  'maxContentLength',
  'axios',
] as const satisfies readonly (keyof Given)[]

/** Names of other SDKs, of older versions, and the usual slips, without case and underscores. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['merchantid', 'mchid'],
  ['serialno', 'serial'],
  ['serialnumber', 'serial'],
  ['merchantserialnumber', 'serial'],
  ['certserialno', 'serial'],
  ['key', 'privateKey'],
  ['merchantprivatekey', 'privateKey'],
  ['publickey', 'certs'],
  ['platformcerts', 'certs'],
  ['certificates', 'certs'],
  ['cert', "certificate (the merchant's) or certs (WeChat Pay's)"],
  ['pfx', 'p12, or clientCert: { pfx }'],
  ['merchant', 'clientCert'],
  ['clientcertificate', 'clientCert'],
  ['merchantcertificate', 'certificate'],
  ['secret', 'apiV2Key'],
  ['apikey', 'apiV2Key'],
  ['partnerkey', 'apiV2Key'],
  ['apiv3privatekey', 'apiV3Key'],
  ['v3key', 'apiV3Key'],
  ['baseuri', 'baseURL'],
  ['backupurls', 'backupURL'],
  ['lang', 'language'],
  ['retries', 'retry'],
  ['maxretries', 'retry'],
  ['httpsagent', 'axios: { httpsAgent }'],
  ['proxy', 'axios: { proxy }'],
  ['appid', 'the body of each call, where the API asks for it (json: { appid })'],
])
const AXIOS_NAMES: ReadonlySet<string> = new Set([
  'proxy',
  'httpAgent',
  'httpsAgent',
  'adapter',
  'interceptors',
] satisfies (keyof AxiosOptions)[])

const DEFAULTS = {
  baseURL: 'https://api.mch.weixin.qq.com',
  /** For that one. */
  backupURL: 'https://api2.mch.weixin.qq.com',
  timeout: 10_000,
  connectTimeout: 4000,
  maxContentLength: 16 * 1024 * 1024,
}

/**
 * Checks everything once, without network; the caller's object is neither changed nor kept.
 *
 * @throws UsageError `ERR_CONFIG`, `ERR_KEY`, `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`
 */
export function readConfig(config: ClientConfig | P12ClientConfig, now: number): Settings {
  if (!isObject(config)) refuse('createClient() needs one object: { mchid, serial, privateKey, certs }')
  const given = ownMembers<Given>(config)
  for (const name of Object.keys(given)) checkName(name)
  const mchid = readDigits('mchid', given.mchid, /^\d{8,10}$/, '8 to 10 digits')
  const { serial, privateKey, certificate, clientCert } = readMerchant(given, mchid)
  const apiV3Key = readSymmetricKey('apiV3Key', given.apiV3Key)
  const logger = localizeLogger(readLogger(given.logger), languageOf(given))
  const log = createLog(logger)
  const bases = readBases(given.baseURL, given.backupURL)
  const platformCertificates = readPlatformCertificates(given.platformCertificates, apiV3Key)
  if (given.sensitive !== undefined && given.sensitive !== 'auto')
    refuse("sensitive is 'auto', or left out; single values are encrypted with instance.encrypt()")
  return {
    mchid,
    serial,
    privateKey,
    certificate,
    clientCert: given.clientCert === undefined ? clientCert : readClientCert(given.clientCert, mchid),
    apiV3Key,
    apiV2Key: readSymmetricKey('apiV2Key', given.apiV2Key),
    platformKeys: readCerts(given.certs, serial, privateKey, now, platformCertificates !== undefined),
    platformCertificates,
    sensitive: given.sensitive,
    log,
    emit: localizeEmit(createEmit(logger && log), languageOf(given)),
    language: readLanguage(given.language),
    retry: readRetry(given.retry, 'ERR_CONFIG'),
    brand: readBrand(given.brand),
    baseURL: bases[0],
    bases,
    trusted: new Set(bases.map((base) => new URL(base).origin)),
    timeout: readNumber('timeout', given.timeout ?? DEFAULTS.timeout, MAX_TIMEOUT, 'milliseconds'),
    connectTimeout: readNumber(
      'connectTimeout',
      given.connectTimeout ?? DEFAULTS.connectTimeout,
      MAX_TIMEOUT,
      'milliseconds',
    ),
    maxContentLength: readNumber(
      'maxContentLength',
      given.maxContentLength ?? DEFAULTS.maxContentLength,
      2 ** 31,
      'bytes',
    ),
    axios: readAxios(given.axios),
  }
}

function refuse(message: string): never {
  throw new UsageError('ERR_CONFIG', message)
}

function checkName(name: string): void {
  if ((NAMES as readonly string[]).includes(name)) return
  const plain = name.toLowerCase().replace(/[_-]/g, '')
  const right = NAMES.find((known) => known.toLowerCase() === plain) ?? OTHER_NAMES.get(plain)
  refuse(
    `${shown(name)} is not an option; ${right === undefined ? `the options are ${NAMES.join(', ')}` : `it goes into ${right}`}`,
  )
}

function readDigits(name: string, value: unknown, pattern: RegExp, wanted: string): string {
  if (typeof value === 'number') refuse(`${name} is a number; write it as a string`)
  if (typeof value !== 'string' || value === '') refuse(`${name} is missing; it is a string of ${wanted}`)
  if (!pattern.test(value)) refuse(`${name} is not ${wanted}; check it for spaces and for being another value`)
  return value
}

function readSerial(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    refuse(
      `${name} is missing; it is the serial of the merchant's API certificate: openssl x509 -in apiclient_cert.pem -noout -serial`,
    )
  }
  if (value.startsWith('PUB_KEY_ID_'))
    refuse(`${name} is the id of a WeChat Pay public key; give the serial of the merchant's own certificate`)
  const serial = value.replaceAll(':', '').toUpperCase()
  if (!/^[0-9A-F]{8,40}$/.test(serial))
    refuse(`${name} is not a serial in hex; copy it without spaces, quotes and "serial="`)
  return serial
}

function readMerchant(
  given: Given,
  mchid: string,
): Pick<Settings, 'serial' | 'privateKey' | 'certificate' | 'clientCert'> {
  if (given.p12 !== undefined) {
    if (given.privateKey !== undefined || given.certificate !== undefined)
      refuse('p12 holds the private key and the certificate; leave privateKey and certificate out')
    const { pfx, passphrase } = splitP12(given.p12, mchid)
    const { privateKey, certificate, chain } = readP12('p12', load('p12', pfx) as Uint8Array | string, passphrase)
    const serial = agreedSerial(given.serial, certificate, 'p12')
    return { privateKey, certificate, serial, clientCert: toClientCert(chain, privateKey) }
  }
  const privateKey = readPrivateKey(
    'privateKey',
    loadPrivate('privateKey', given.privateKey as PrivateKeySource | undefined),
  )
  if (given.certificate === undefined)
    return {
      privateKey,
      certificate: undefined,
      serial: readSerial('serial', given.serial),
      clientCert: undefined,
    }
  const { certificate, chain } = readOwn('certificate', given.certificate as KeySource, 'privateKey', privateKey)
  const serial = agreedSerial(given.serial, certificate, 'certificate')
  return { privateKey, certificate, serial, clientCert: toClientCert(chain, privateKey) }
}

/** The certificate of a key, and behind it in the same file those that lead to its issuer. */
function readOwn(
  name: string,
  source: KeySource | undefined,
  keyName: string,
  privateKey: KeyObject,
): { certificate: Certificate; chain: string } {
  const material = load(name, source)
  const certificate = readCertificatePem(name, material)
  const [own, ...others] = readCertificatePems(name, material)
  if (certificate === undefined || own === undefined)
    throw new UsageError('ERR_KEY', `${name} is no certificate; give the merchant's own as PEM (apiclient_cert.pem)`)
  if (!isPair(certificate.publicKey, privateKey)) {
    throw new UsageError(
      'ERR_KEY',
      `${keyName} and ${name} do not belong together; take apiclient_key.pem and apiclient_cert.pem from the same download`,
    )
  }
  return { certificate, chain: toChain(own, others) }
}

function readClientCert(given: unknown, mchid: string): ClientCert {
  const forms = 'write { pfx, passphrase } or { cert, key }'
  if (!isObject(given) || given instanceof URL || given instanceof Uint8Array || given instanceof Map)
    refuse(`clientCert is not a plain object; ${forms}`)
  const { pfx, cert, key, passphrase, ...rest } =
    ownMembers<Record<'pfx' | 'cert' | 'key' | 'passphrase', unknown>>(given)
  for (const name of Object.keys(rest))
    refuse(`clientCert.${shown(name)} is not an option; they are pfx, cert, key, passphrase`)
  if (passphrase !== undefined && typeof passphrase !== 'string')
    refuse('the passphrase of clientCert is not a string; write it in quotes')
  if (pfx === undefined && cert === undefined && key === undefined) refuse(`clientCert is empty; ${forms}`)
  if (pfx !== undefined) {
    if (cert !== undefined || key !== undefined)
      refuse('clientCert.pfx holds the certificate and its key; leave clientCert.cert and clientCert.key out')
    const material = load('clientCert.pfx', pfx as KeySource) as Uint8Array | string
    if (isPem(material))
      throw new UsageError('ERR_KEY', 'clientCert.pfx looks like PEM; give it under clientCert.cert and clientCert.key')
    const { privateKey, chain } = readP12('clientCert.pfx', material, passphrase ?? mchid)
    return toClientCert(chain, privateKey)
  }
  const isAlone = passphrase === undefined || (isObject(key) && Object.hasOwn(key, 'key'))
  const source = (isAlone ? key : { key, passphrase }) as PrivateKeySource | undefined
  const privateKey = readPrivateKey('clientCert.key', loadPrivate('clientCert.key', source))
  return toClientCert(readOwn('clientCert.cert', cert as KeySource, 'clientCert.key', privateKey).chain, privateKey)
}

function isPem(material: unknown): boolean {
  const text = material instanceof Uint8Array ? Buffer.from(material).toString('latin1') : material
  return typeof text === 'string' && text.includes('-----BEGIN')
}

function toClientCert(cert: string, privateKey: KeyObject): ClientCert {
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

function splitP12(source: unknown, mchid: string): { pfx: KeySource; passphrase: string } {
  if (source === null) {
    throw new UsageError(
      'ERR_KEY',
      'p12 is missing; give the bytes of apiclient_cert.p12, their base64, or a file: URL',
    )
  }
  if (!isObject(source) || !Object.hasOwn(source, 'pfx')) return { pfx: source as KeySource, passphrase: mchid }
  const { pfx, passphrase } = source
  if (typeof passphrase !== 'string') refuse('the passphrase of p12 is not a string; write it in quotes')
  return { pfx: pfx as KeySource, passphrase }
}

/** The certificate's, which a serial that is given too has to be. */
function agreedSerial(given: unknown, certificate: Certificate, where: string): string {
  if (given !== undefined && normalizeSerial(readSerial('serial', given)) !== normalizeSerial(certificate.serial))
    refuse(
      `serial is not that of the certificate in ${where}, which is ${certificate.serial}; leave serial out, or correct it`,
    )
  return certificate.serial
}

function readPlatformCertificates(value: unknown, apiV3Key: string | undefined): Settings['platformCertificates'] {
  if (value === false) return undefined
  if (value !== undefined && apiV3Key === undefined)
    refuse('platformCertificates needs apiV3Key, with which downloaded certificates are decrypted')
  if (apiV3Key === undefined) return undefined
  if (value !== undefined && !isObject(value))
    refuse('platformCertificates is not a plain object; write { path, refreshEvery, store }, or false')
  const { path, refreshEvery, store, ...rest } = ownMembers<PlatformCertificatesConfig>(value ?? {})
  for (const name of Object.keys(rest))
    refuse(`platformCertificates.${shown(name)} is not an option; they are path, refreshEvery, store`)
  if (path !== undefined && (typeof path !== 'string' || !/^\/?[\w-]+(?:\/[\w-]+)+$/.test(path)))
    refuse('platformCertificates.path is not a path; write /v3/certificates or /v3/global/certificates')
  if (store !== undefined && (typeof store?.get !== 'function' || typeof store.set !== 'function'))
    refuse('platformCertificates.store is not a KeyStore; give one of createRedisKeyStore(client), or { get, set }')
  const [least, most] = [10 * 60_000, 12 * 60 * 60_000]
  if (
    refreshEvery !== undefined &&
    !(typeof refreshEvery === 'number' && refreshEvery >= least && refreshEvery <= most)
  )
    refuse(`platformCertificates.refreshEvery is in milliseconds, from ${least} (10 minutes) to ${most} (12 hours)`)
  return { path: (path ?? '/v3/certificates').replace(/^\/?/, '/'), refreshEvery, store }
}

function readLogger(logger: unknown): Logger | undefined {
  if (logger === undefined) return undefined
  const levels = ['debug', 'info', 'warn', 'error'] as const
  if (
    typeof logger !== 'object' ||
    logger === null ||
    levels.some((level) => typeof (logger as Logger)[level] !== 'function')
  )
    refuse('logger lacks one of debug, info, warn, error; give pino(), console, or an object with these four functions')
  return logger as Logger
}

function readLanguage(language: unknown): Settings['language'] {
  if (language === undefined || language === 'zh' || language === 'en') return language
  refuse("language is 'zh' or 'en'")
}

function readBases(baseURL: unknown, backupURL: unknown): [string, ...string[]] {
  const base = checkBaseURL(baseURL ?? DEFAULTS.baseURL, '*')
  if (backupURL === false) return [base]
  if (backupURL === undefined) return base === DEFAULTS.baseURL ? [base, DEFAULTS.backupURL] : [base]
  const backups = (Array.isArray(backupURL) ? backupURL : [backupURL]).map((url: unknown) => {
    if (typeof url !== 'string' || !URL.canParse(url))
      refuse('backupURL is no absolute URL, nor a list of them; write https://api2.mch.weixin.qq.com, or false')
    return checkBaseURL(url, '*')
  })
  return [base, ...backups.filter((backup, index) => backup !== base && backups.indexOf(backup) === index)]
}

function readSymmetricKey(name: 'apiV3Key' | 'apiV2Key', value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') refuse(`${name} is not a string; it is the text set in the merchant platform`)
  const bytes = Buffer.byteLength(value)
  if (value !== value.trim())
    refuse(`${name} has white space at an end (${bytes} bytes); echo adds a line break, use printf or trim it`)
  if (bytes !== 32) refuse(`${name} has ${bytes} bytes instead of 32; check that nothing is missing`)
  return value
}

function readCerts(
  certs: unknown,
  merchantSerial: string,
  privateKey: KeyObject,
  now: number,
  isDownloading: boolean,
): PlatformKey[] {
  if (certs === undefined) {
    if (isDownloading) return []
    refuse(
      "certs is missing; it holds what answers are verified with: { PUB_KEY_ID_...: WeChat Pay's public key } or { serial: platform certificate }; with apiV3Key the platform certificates are downloaded",
    )
  }
  if (!isObject(certs) || certs instanceof Map) refuse('certs is not a plain object; write { PUB_KEY_ID_...: key }')
  const keys = Object.entries(certs).map(([id, material]) => readPlatformKey(id, material as KeySource))
  if (keys.length === 0 && !isDownloading)
    refuse("certs is empty; add WeChat Pay's public key or a platform certificate, or no answer can be verified")
  const serials = new Set(keys.map(({ serial }) => normalizeSerial(serial)))
  if (serials.size < keys.length) refuse('certs has one serial twice, spelled in two ways; keep one')
  for (const { serial, key } of keys) {
    const own = normalizeSerial(serial) === normalizeSerial(merchantSerial) || isPair(key, privateKey)
    if (own) refuse(`certs.${serial} is the merchant's own certificate or key; WeChat Pay's is wanted`)
  }
  if (!isDownloading && !keys.some((key) => isInForce(key, now))) {
    refuse(
      'no certificate in certs is in force today; check the clock of this machine, or download the certificates again',
    )
  }
  return keys
}

function readPlatformKey(id: string, material: KeySource): PlatformKey {
  const name = `certs.${shown(id)}`
  const text = load(name, material)
  if (/^\s*pub_key_id/i.test(id)) {
    if (!/^PUB_KEY_ID_\d+$/.test(id))
      refuse(`${name} is not the id of a public key; it is PUB_KEY_ID_ and digits, in capitals and without spaces`)
    return { serial: id, key: readPublicKey(name, text) }
  }
  const serial = readSerial(name, id)
  const certificate = readCertificatePem(name, text)
  if (certificate === undefined) return { serial, key: readPublicKey(name, text) }
  if (normalizeSerial(certificate.serial) !== normalizeSerial(serial)) {
    refuse(`${name} holds the certificate with the serial ${certificate.serial}; correct one of the two`)
  }
  const { publicKey: key, notBefore, notAfter } = certificate
  return { serial: certificate.serial, key, notBefore, notAfter }
}

function readBrand(brand: unknown): Settings['brand'] {
  if (brand === undefined) return undefined
  if (!isObject(brand)) refuse('brand is not a plain object; write { brandId, serial, privateKey }')
  const { brandId, serial, privateKey, ...rest } = ownMembers<BrandConfig>(brand)
  for (const name of Object.keys(rest))
    refuse(`brand.${shown(name)} is not an option; they are brandId, serial, privateKey`)
  return {
    id: readDigits('brand.brandId', brandId, /^\d{1,20}$/, 'digits'),
    serial: readSerial('brand.serial', serial),
    privateKey: readPrivateKey('brand.privateKey', loadPrivate('brand.privateKey', privateKey)),
  }
}

function readNumber(name: string, value: unknown, max: number, unit: string): number {
  if (typeof value === 'number' && value >= 1 && value <= max) return value
  refuse(`${name} is in ${unit}, from 1 to ${max}`)
}

function readAxios(axios: unknown): AxiosOptions {
  if (axios === undefined) return Object.create(null)
  if (!isObject(axios))
    refuse('axios is not a plain object; write { proxy, httpAgent, httpsAgent, adapter, interceptors }')
  for (const name of Object.keys(axios)) {
    if (!AXIOS_NAMES.has(name)) refuse(`axios.${shown(name)} is not an option; they are ${[...AXIOS_NAMES].join(', ')}`)
  }
  const options = ownMembers<AxiosOptions>(axios)
  if (
    options.adapter !== undefined &&
    typeof options.adapter !== 'function' &&
    !['http', 'fetch'].includes(String(options.adapter))
  ) {
    refuse("axios.adapter is not a function; it may also be 'http' or 'fetch'")
  }
  if (options.adapter === 'fetch') {
    const ignored = (['proxy', 'httpAgent', 'httpsAgent'] as const).filter((name) => options[name])
    if (ignored.length > 0) refuse(`axios.${ignored[0]} has no effect on the adapter fetch; leave one of the two out`)
    if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
      refuse('NODE_TLS_REJECT_UNAUTHORIZED=0 would switch the certificate check of the adapter fetch off; remove it')
    }
  }
  // Node's agents keep their options where anybody can read them
  const { options: agent } = (options.httpsAgent ?? {}) as { options?: { rejectUnauthorized?: unknown } }
  if (agent?.rejectUnauthorized === false) {
    throw new UsageError(
      'ERR_INSECURE_URL',
      'axios.httpsAgent has rejectUnauthorized: false; give it the certificate to trust in `ca` instead',
    )
  }
  const { request = [], response = [] } = ownMembers<NonNullable<AxiosOptions['interceptors']>>(
    options.interceptors ?? {},
  )
  for (const list of [request, response]) {
    if (!Array.isArray(list) || list.some((interceptor) => typeof interceptor !== 'function'))
      refuse('axios.interceptors holds something that is not a function; write { request: [fn], response: [fn] }')
  }
  const copied = Object.assign(ownMembers<AxiosOptions>(options), {
    interceptors: { request: [...request], response: [...response] },
  })
  if (!options.proxy) return copied
  const isProxy = isObject(options.proxy) && typeof options.proxy.host === 'string' && options.proxy.port !== undefined
  if (!isProxy) refuse('axios.proxy is not what axios takes; write { protocol, host, port }, or false')
  // a copy: what the caller changes afterwards does not count
  const { auth } = options.proxy
  return Object.assign(copied, { proxy: { ...options.proxy, ...(auth && { auth: { ...auth } }) } })
}

function loadPrivate(name: string, source: PrivateKeySource | undefined): PrivateKeyMaterial {
  if (!isObject(source) || !Object.hasOwn(source, 'key')) return load(name, source as KeySource | undefined)
  return { key: load(name, source['key'] as KeySource | undefined), passphrase: source['passphrase'] as string }
}

function load(name: string, source: KeySource | undefined): KeyMaterial {
  if (source === undefined || source === null) {
    throw new UsageError('ERR_KEY', `${name} is missing; give PEM text, a Buffer, a KeyObject or a file: URL`)
  }
  if (!(source instanceof URL) && !(typeof source === 'string' && source.startsWith('file:'))) return source
  let path: string
  try {
    path = fileURLToPath(source)
  } catch {
    throw new UsageError('ERR_KEY', `${name} is a URL that is not of a local file; write file:///absolute/path.pem`)
  }
  try {
    return readFileSync(path)
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new UsageError(
      'ERR_KEY',
      `${name}: the file ${path} cannot be read (${code}); check the path and its permissions`,
    )
  }
}

/** A polluted Object.prototype sets no option. */
function ownMembers<Options extends object>(given: object): Partial<Options> {
  return Object.assign(Object.create(null), given)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// what stands where a name belongs may be a key: only what looks like a name is repeated
function shown(name: string): string {
  return /^(?:[A-Za-z][\w-]{0,23}|PUB_KEY_ID_\d{1,64}|[0-9A-Fa-f:]{36,60})$/.test(name) ? name : '(no name)'
}
