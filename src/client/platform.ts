import { normalizeSerial } from '../crypto/certificate.js'
import { readCertificatePem, readPublicKey } from '../crypto/pem.js'
import { isPair, type KeyObject } from '../crypto/rsa.js'
import { type Reject, rejectWith } from '../errors/reject.js'
import { isInForce, type PlatformKey } from '../keys/platform-key.js'
import { isWithin, objectWith } from '../option-checks/checks.js'
import { defineNames } from '../option-checks/define-options.js'
import { showName } from '../option-checks/names.js'
import { isObject } from '../option-checks/record.js'
import type { KeyStore } from '../stores/key-store.js'
import { parseSerial } from './identity.js'
import { type KeySource, loadKey } from './key-files.js'

export interface PlatformCertificatesConfig {
  /** Default `/v3/certificates`; `/v3/global/certificates` for an overseas `baseURL`. */
  readonly path?: string | undefined
  /** Milliseconds between two background downloads, from 10 minutes to 12 hours. Default: download only if a key is missing. */
  readonly refreshEvery?: number | undefined
  /** Shares the downloaded certificates among processes. */
  readonly store?: KeyStore | undefined
}

/** How platform certificates are downloaded. */
export interface CertificateDownload {
  readonly path: string
  readonly refreshEvery: number | undefined
  readonly store: KeyStore | undefined
}

const reject: Reject = rejectWith('ERR_CONFIG')

const DOWNLOAD = defineNames(['path', 'refreshEvery', 'store'], { parent: 'platformCertificates' })
const PATH = /^\/?[\w-]+(?:\/[\w-]+)+$/
/** Milliseconds. */
const REFRESH = { least: 10 * 60_000, most: 12 * 60 * 60_000 }
const keyStore = objectWith<KeyStore>(['get', 'set'], 'pass createRedisKeyStore(client), or your own KeyStore')

/** Reads an APIv3 or APIv2 key. @throws UsageError `ERR_CONFIG` */
export function readSymmetricKey(name: 'apiV3Key' | 'apiV2Key', value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') reject(`\`${name}\` must be a string: the key that you set in the merchant platform`)
  const bytes = Buffer.byteLength(value)
  if (value !== value.trim())
    reject(`\`${name}\` starts or ends with white space (${bytes} bytes); trim it, or write it with printf, not echo`)
  if (bytes !== 32) reject(`\`${name}\` must have 32 bytes, but it has ${bytes}; check that it is complete`)
  return value
}

/** Returns `undefined` if platform certificates are not downloaded. @throws UsageError `ERR_CONFIG` */
export function readPlatformCertificates(
  value: unknown,
  apiV3Key: string | undefined,
): CertificateDownload | undefined {
  if (value === false) return undefined
  if (value !== undefined && apiV3Key === undefined)
    reject('`platformCertificates` requires `apiV3Key`, which decrypts the downloaded certificates')
  if (apiV3Key === undefined) return undefined
  if (value !== undefined && !isObject(value))
    reject('`platformCertificates` must be a plain object; pass { path, refreshEvery, store }, or false')
  const { path = '/v3/certificates', refreshEvery, store } = DOWNLOAD.collect(value ?? {}, reject)
  if (typeof path !== 'string' || !PATH.test(path))
    reject('`platformCertificates.path` must be a path; pass /v3/certificates or /v3/global/certificates')
  const checkedStore = store === undefined ? undefined : keyStore(store, 'platformCertificates.store', reject)
  if (refreshEvery !== undefined && !isWithin(refreshEvery, REFRESH.least, REFRESH.most))
    reject(
      `\`platformCertificates.refreshEvery\` must be a number of milliseconds from ${REFRESH.least} (10 minutes) to ${REFRESH.most} (12 hours)`,
    )
  return { path: path.replace(/^\/?/, '/'), refreshEvery, store: checkedStore }
}

/**
 * Reads the keys that verify responses and notifications.
 *
 * @param merchant whose own certificate and key are rejected here
 * @param isDownloading whether platform certificates are downloaded; then `certs` may be empty
 * @throws UsageError `ERR_CONFIG`, `ERR_KEY`
 */
export function readCerts(
  certs: unknown,
  merchant: { readonly serial: string; readonly privateKey: KeyObject },
  now: number,
  isDownloading: boolean,
): PlatformKey[] {
  if (certs === undefined) {
    if (isDownloading) return []
    reject(
      "`certs` is required: the keys that verify WeChat Pay's responses, { PUB_KEY_ID_...: public key } or { serial: platform certificate }; or set `apiV3Key`: platform certificates are downloaded with it",
    )
  }
  if (!isObject(certs) || certs instanceof Map)
    reject('`certs` must be a plain object; pass { PUB_KEY_ID_...: public key }')
  const keys = Object.entries(certs).map(([id, material]) => readPlatformKey(id, material as KeySource))
  if (keys.length === 0 && !isDownloading)
    reject("`certs` is empty; add WeChat Pay's public key or a platform certificate, which verify the responses")
  const serials = new Set(keys.map(({ serial }) => normalizeSerial(serial)))
  if (serials.size < keys.length) reject('`certs` has one serial in two spellings; remove one of them')
  for (const { serial, key } of keys) {
    const isOwn = normalizeSerial(serial) === normalizeSerial(merchant.serial) || isPair(key, merchant.privateKey)
    if (isOwn)
      reject(
        `\`certs.${serial}\` is the merchant's own certificate or key; pass WeChat Pay's certificate or public key`,
      )
  }
  if (!isDownloading && !keys.some((key) => isInForce(key, now)))
    reject(
      'every certificate in `certs` has expired or is not valid yet; check the clock of this machine, or download the certificates again',
    )
  return keys
}

function readPlatformKey(id: string, source: KeySource): PlatformKey {
  const name = `certs.${showName(id)}`
  const material = loadKey(name, source)
  if (/^\s*pub_key_id/i.test(id)) {
    if (!/^PUB_KEY_ID_\d+$/.test(id))
      reject(
        `\`${name}\` is not a valid ID of a public key; write PUB_KEY_ID_ and its digits, in capitals and without spaces`,
      )
    return { serial: id, key: readPublicKey(`\`${name}\``, material) }
  }
  const serial = parseSerial(name, id)
  const certificate = readCertificatePem(`\`${name}\``, material)
  if (certificate === undefined) return { serial, key: readPublicKey(`\`${name}\``, material) }
  if (normalizeSerial(certificate.serial) !== normalizeSerial(serial))
    reject(`\`${name}\` does not match its certificate, whose serial is ${certificate.serial}; correct one of them`)
  const { publicKey: key, notBefore, notAfter } = certificate
  return { serial: certificate.serial, key, notBefore, notAfter }
}
