import type { Certificate } from '../crypto/certificate.js'
import type { KeyObject } from '../crypto/rsa.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import type { PlatformKey } from '../keys/platform-key.js'
import { createEmit, type Emit } from '../observe/events.js'
import { createLog, type Logger } from '../observe/logger.js'
import { numberOf, objectWith, oneOf, timeout } from '../option-checks/checks.js'
import { defineNames } from '../option-checks/define-options.js'
import { isObject } from '../option-checks/record.js'
import type { AxiosOptions } from '../transport/axios-options.js'
import { checkBaseURL } from '../transport/hosts.js'
import type { ClientCert } from '../transport/mutual-tls.js'
import { type RetryOptions, type RetryPolicy, readRetry } from '../transport/retry.js'
import { readAxiosOptions } from './axios.js'
import {
  type BrandConfig,
  type BrandIdentity,
  type ClientCertConfig,
  type P12Source,
  readBrand,
  readClientCert,
  readMchid,
  readMerchant,
} from './identity.js'
import type { KeySource, PrivateKeySource } from './key-files.js'
import { languageOf, localizeEmit, localizeLogger } from './localize.js'
import {
  type CertificateDownload,
  type PlatformCertificatesConfig,
  readCerts,
  readPlatformCertificates,
  readSymmetricKey,
} from './platform.js'

export interface CommonConfig {
  /** 商户号: 8 to 10 digits. */
  readonly mchid: string
  /**
   * The keys that verify responses and notifications: 微信支付公钥 by its ID (`PUB_KEY_ID_...`), 平台证书 by its serial
   * number; both kinds during a migration. Optional with `apiV3Key`: the first call that needs 平台证书 downloads them.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
   */
  readonly certs?: Readonly<Record<string, KeySource>> | undefined
  /** APIv3密钥: 32 bytes. Decrypts notifications and platform certificates; unknown certificates are downloaded with it. */
  readonly apiV3Key?: string | undefined
  /** APIv2密钥: 32 bytes. Signs APIv2 requests, verifies APIv2 notifications, signs front-end parameters of 支付分 and 商家券. */
  readonly apiV2Key?: string | undefined
  /**
   * 商户API证书 as TLS client certificate. APIv2 requires it for refunds, reversals, red packets and transfers. It is
   * presented to WeChat Pay's hosts and to the hosts of this configuration only. Default: `p12`, or `certificate` with
   * `privateKey`.
   */
  readonly clientCert?: ClientCertConfig | undefined
  /** How 平台证书 are downloaded; `false` turns downloads off. */
  readonly platformCertificates?: PlatformCertificatesConfig | false | undefined
  /** `auto` encrypts the sensitive fields of the catalogue in requests, and decrypts them in responses and notifications. */
  readonly sensitive?: 'auto' | undefined
  /** pino, console, or an object with the same functions. Default: warnings and errors become process warnings. */
  readonly logger?: Logger | undefined
  /** Signs the requests below `/brand/`. */
  readonly brand?: BrandConfig | undefined
  /** Default `https://api.mch.weixin.qq.com`. A host of your own (a gateway, the mock) is accepted here and in `backupURL` only. */
  readonly baseURL?: string | undefined
  /**
   * Hosts for the retry of a request that was not sent to `baseURL`, or of a GET that failed there; `false` for none.
   * Default: WeChat Pay's second access point, `https://api2.mch.weixin.qq.com`, if `baseURL` is the default.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
   */
  readonly backupURL?: string | readonly string[] | false | undefined
  /** Timeout of a whole call in milliseconds, all attempts and pauses included. Default 10,000. */
  readonly timeout?: number | undefined
  /**
   * Connection timeout in milliseconds, TLS handshake included. Default 4,000. It does not apply to the adapter `fetch`, to
   * an adapter of your own, and to the connection that a proxy opens; `timeout` does.
   */
  readonly connectTimeout?: number | undefined
  /** Number of retries of a request that was not sent, or of a GET that failed; an object sets more. 0: none. Default 2. */
  readonly retry?: number | RetryOptions | undefined
  /** Language of the `hint` of errors. `en` also requests English messages from WeChat Pay. Default `zh`. */
  readonly language?: 'zh' | 'en' | undefined
  /** Largest response body in bytes, decompressed. Default 16 MiB. */
  readonly maxContentLength?: number | undefined
  /** Proxy, agents, adapter and interceptors of your own. */
  readonly axios?: AxiosOptions | undefined
}

/** Configuration with key and certificate as PEM. */
export interface ClientConfig extends CommonConfig {
  /** 商户API证书序列号: hex; colons and lower case are accepted. */
  readonly serial: string
  /** 商户API私钥 (apiclient_key.pem): PEM text, Buffer, KeyObject or `file:` URL; `{ key, passphrase }` if encrypted. */
  readonly privateKey: PrivateKeySource
  /** 商户API证书 (apiclient_cert.pem). It must match the key and the serial; a warning is logged before it expires. */
  readonly certificate?: KeySource | undefined
}

/** Configuration with key, certificate and serial number in one file. */
export interface P12ClientConfig extends CommonConfig {
  /** 商户API证书 (apiclient_cert.p12), in the old or the new format. */
  readonly p12: P12Source
}

/** The configuration, checked and read. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyObject
  /** The merchant's own certificate, if it is given. */
  readonly certificate: Certificate | undefined
  /** TLS client certificate for APIv2. */
  readonly clientCert: ClientCert | undefined
  readonly apiV3Key: string | undefined
  readonly apiV2Key: string | undefined
  readonly platformKeys: readonly PlatformKey[]
  /** `undefined`: platform certificates are not downloaded. */
  readonly platformCertificates: CertificateDownload | undefined
  readonly sensitive: 'auto' | undefined
  readonly log: Logger
  readonly emit: Emit
  readonly language: 'zh' | 'en' | undefined
  readonly retry: RetryPolicy
  readonly brand: BrandIdentity | undefined
  readonly baseURL: string
  /** `baseURL`, then the backup URLs. */
  readonly bases: readonly string[]
  /** Origins of `bases`. */
  readonly trusted: ReadonlySet<string>
  readonly timeout: number
  readonly connectTimeout: number
  readonly maxContentLength: number
  readonly axios: AxiosOptions
}

const OPTIONS = defineNames(
  [
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
  ] satisfies (keyof ClientConfig | keyof P12ClientConfig)[],
  {
    foreign: new Map([
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
      ['cert', "use `certificate` for the merchant's certificate, or `certs` for WeChat Pay's keys"],
      ['pfx', 'use `p12`, or `clientCert: { pfx }`'],
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
      ['httpsagent', 'use `axios: { httpsAgent }`'],
      ['proxy', 'use `axios: { proxy }`'],
      ['appid', 'put it in the body of each request that requires it: json: { appid }'],
    ]),
  },
)

const DEFAULTS = {
  baseURL: 'https://api.mch.weixin.qq.com',
  /** Applies only if `baseURL` is the default. */
  backupURL: 'https://api2.mch.weixin.qq.com',
  timeout: 10_000,
  connectTimeout: 4000,
  maxContentLength: 16 * 1024 * 1024,
}

const reject: Reject = rejectWith('ERR_CONFIG')
const language = oneOf(['zh', 'en'])
const bodySize = numberOf('bytes', 2 ** 31)
const functionsOfLogger = objectWith<Logger>(
  ['debug', 'info', 'warn', 'error'],
  'pass pino(), console, or your own object with these functions',
)

/**
 * Checks and reads the whole configuration, without network. The caller's object is not changed and not kept.
 *
 * @throws UsageError `ERR_CONFIG`, `ERR_KEY`, `ERR_FOREIGN_HOST`, `ERR_INSECURE_URL`
 */
export function readConfig(config: ClientConfig | P12ClientConfig, now: number): Settings {
  if (!isObject(config)) reject('createClient() requires one object: { mchid, serial, privateKey, certs }')
  const given = OPTIONS.collect(config, reject)
  // the order of the checks
  const mchid = readMchid(given.mchid)
  const merchant = readMerchant(given, mchid)
  const apiV3Key = readSymmetricKey('apiV3Key', given.apiV3Key)
  const logger = localizeLogger(
    given.logger === undefined ? undefined : functionsOfLogger(given.logger, 'logger', reject),
    languageOf(given),
  )
  const log = createLog(logger)
  const bases = readBases(given.baseURL, given.backupURL)
  const platformCertificates = readPlatformCertificates(given.platformCertificates, apiV3Key)
  if (given.sensitive !== undefined && given.sensitive !== 'auto')
    reject("`sensitive` must be 'auto', or left out; single values are encrypted with instance.encrypt()")
  return {
    mchid,
    ...merchant,
    clientCert: given.clientCert === undefined ? merchant.clientCert : readClientCert(given.clientCert, mchid),
    apiV3Key,
    apiV2Key: readSymmetricKey('apiV2Key', given.apiV2Key),
    platformKeys: readCerts(given.certs, merchant, now, platformCertificates !== undefined),
    platformCertificates,
    sensitive: given.sensitive,
    log,
    emit: localizeEmit(createEmit(logger && log), languageOf(given)),
    language: given.language === undefined ? undefined : language(given.language, 'language', reject),
    retry: readRetry(given.retry, 'ERR_CONFIG'),
    brand: readBrand(given.brand),
    baseURL: bases[0],
    bases,
    trusted: new Set(bases.map((base) => new URL(base).origin)),
    timeout: timeout(given.timeout ?? DEFAULTS.timeout, 'timeout', reject),
    connectTimeout: timeout(given.connectTimeout ?? DEFAULTS.connectTimeout, 'connectTimeout', reject),
    maxContentLength: bodySize(given.maxContentLength ?? DEFAULTS.maxContentLength, 'maxContentLength', reject),
    axios: readAxiosOptions(given.axios),
  }
}

function readBases(baseURL: unknown, backupURL: unknown): [string, ...string[]] {
  const base = checkBaseURL(baseURL ?? DEFAULTS.baseURL, '*')
  if (backupURL === false) return [base]
  if (backupURL === undefined) return base === DEFAULTS.baseURL ? [base, DEFAULTS.backupURL] : [base]
  const backups = (Array.isArray(backupURL) ? backupURL : [backupURL]).map((url: unknown) => {
    if (typeof url !== 'string' || !URL.canParse(url))
      reject('`backupURL` must be an absolute URL or a list of them; pass https://api2.mch.weixin.qq.com, or false')
    return checkBaseURL(url, '*')
  })
  return [base, ...backups.filter((backup, index) => backup !== base && backups.indexOf(backup) === index)]
}
