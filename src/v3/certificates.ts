import { type Clock, systemClock } from '../clock/clock.js'
import { decryptGcm } from '../crypto/aes.js'
import { normalizeSerial } from '../crypto/certificate.js'
import { readCertificatePem } from '../crypto/pem.js'
import { type TrustCode, TrustError } from '../errors/errors.js'
import type { Downloaded } from '../keys/certificate-source.js'
import type { PlatformKey } from '../keys/platform-key.js'
import { createPlatformKeys } from '../keys/platform-keys.js'
import { toApiError } from './api-error.js'
import type { Language } from './hint.js'
import type { V3Protocol } from './protocol.js'
import { type Identity, signRequest } from './sign.js'
import { verifyMessage } from './verify.js'

/**
 * Creates the protocol for the list of platform certificates. The certificate that verifies the list may be in the list
 * itself, so the list is decrypted first (only WeChat Pay and the merchant know the APIv3 key) and then verified with a
 * certificate from it.
 *
 * @param pinned keys that may also have signed the list
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function createCertificates(
  identity: Identity,
  apiV3Key: string,
  pinned: readonly PlatformKey[],
  clock: Clock = systemClock,
  language?: Language,
): V3Protocol<undefined, undefined> {
  return {
    encode: ({ target }) => ({ target, body: undefined, headers: {} }),
    toInterceptorBody: () => undefined,
    // without `Wechatpay-Serial`: WeChat Pay chooses the key that signs the response
    seal: (request) => signRequest(identity, request, { body: undefined, headers: {} }, clock),
    async open(response): Promise<Downloaded> {
      if (response.status !== 200) throw await toApiError(response, { language })
      const what = `${response.label}: the response`
      const text = Buffer.from(response.body).toString('utf8')
      const { keys, rejected, reasons } = readCertificates(text, apiV3Key, clock.now())
      if (keys.length === 0) {
        const [reason = new TrustError('ERR_CERTIFICATE', 'the list is empty')] = reasons
        throw new TrustError(reason.code, `${what} contains no usable platform certificate: ${reason.message}`)
      }
      await verifyMessage(response.headers, response.body, {
        what,
        message: 'answer',
        keys: createPlatformKeys([...pinned.filter(isNotIn(keys)), ...keys]),
        scheme: identity.scheme,
        now: clock.now(),
      })
      return { keys, rejected, text }
    },
  }
}

/**
 * Reads the list entry by entry. An entry that cannot be decrypted, has a different serial or has expired is rejected; the
 * others are used.
 */
export function readCertificates(
  text: string,
  apiV3Key: string,
  now: number,
): Downloaded & { readonly reasons: readonly TrustError[] } {
  const keys: PlatformKey[] = []
  const rejected: string[] = []
  const reasons: TrustError[] = []
  for (const entry of entriesOf(text)) {
    try {
      keys.push(readEntry(entry, apiV3Key, now))
    } catch (error) {
      if (!(error instanceof TrustError)) throw error
      reasons.push(error)
      const { serial_no: serial } = entry
      if (typeof serial === 'string') rejected.push(serial)
    }
  }
  return { keys, rejected, reasons, text }
}

type Fields = Readonly<Record<string, unknown>>

function entriesOf(text: string): Fields[] {
  try {
    const { data } = toFields(JSON.parse(text))
    return Array.isArray(data) ? data.map(toFields) : []
  } catch {
    return []
  }
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function readEntry(entry: Fields, apiV3Key: string, now: number): PlatformKey {
  const reject: (code: TrustCode, reason: string) => never = (code, reason) => {
    throw new TrustError(code, reason)
  }
  const { serial_no: serial, encrypt_certificate } = entry
  const { algorithm, nonce, associated_data: associatedData, ciphertext } = toFields(encrypt_certificate)
  if (typeof serial !== 'string' || typeof nonce !== 'string' || typeof ciphertext !== 'string')
    reject('ERR_CERTIFICATE', 'an entry has no serial_no, nonce or ciphertext')
  if (algorithm !== 'AEAD_AES_256_GCM')
    reject('ERR_ALGORITHM', 'an entry is not encrypted with AEAD_AES_256_GCM, the only supported algorithm')
  // notifications are encrypted with the same key: a notification must not be accepted as a certificate
  if (associatedData !== 'certificate')
    reject('ERR_DECRYPT', 'an entry is not encrypted as a certificate: its associated_data is different')
  const pem = decryptGcm({ ciphertext, nonce, associatedData }, apiV3Key)
  if (pem === undefined)
    reject(
      'ERR_DECRYPT',
      'an entry cannot be decrypted with apiV3Key; the key was probably reset in the merchant platform',
    )
  const certificate = read(pem) ?? reject('ERR_CERTIFICATE', 'the decrypted text of an entry is not a certificate')
  if (normalizeSerial(certificate.serial) !== normalizeSerial(serial))
    reject('ERR_CERTIFICATE', 'the serial of a certificate does not match its serial_no in the list')
  const { publicKey: key, notBefore, notAfter } = certificate
  const platformKey = { serial: certificate.serial, key, notBefore, notAfter }
  // the times in the entry may differ: the certificate itself is decisive
  if (now > notAfter) reject('ERR_CERTIFICATE', 'a certificate has expired; check the clock of this machine')
  return platformKey
}

function read(pem: Buffer): ReturnType<typeof readCertificatePem> {
  if (!pem.toString('latin1').trimStart().startsWith('-----BEGIN CERTIFICATE-----')) return undefined
  try {
    return readCertificatePem('the platform certificate', pem)
  } catch {
    return undefined
  }
}

function isNotIn(keys: readonly PlatformKey[]): (key: PlatformKey) => boolean {
  const serials = new Set(keys.map(({ serial }) => normalizeSerial(serial)))
  return ({ serial }) => !serials.has(normalizeSerial(serial))
}
