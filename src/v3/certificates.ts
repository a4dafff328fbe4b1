import { type Clock, systemClock } from '../clock/clock.js'
import { decryptGcm } from '../crypto/aes.js'
import { normalizeSerial } from '../crypto/certificate.js'
import { readCertificatePem } from '../crypto/pem.js'
import { type TrustCode, TrustError } from '../errors/errors.js'
import type { Downloaded } from '../keys/certificate-source.js'
import type { PlatformKey } from '../keys/platform-key.js'
import { createPlatformKeys } from '../keys/platform-keys.js'
import type { Protocol } from '../transport/transport.js'
import { toApiError } from './api-error.js'
import type { Language } from './hint.js'
import { createV3, sealAs } from './protocol.js'
import type { Identity } from './sign.js'
import { verifyMessage } from './verify.js'

/**
 * The list of platform certificates. The key that it is signed with may be in the list itself, so it is decrypted
 * first, which nobody can forge without the APIv3 key, and then verified with a certificate from itself.
 *
 * @param pinned keys that the list may be signed with too
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function createCertificates(
  identity: Identity,
  apiV3Key: string,
  pinned: readonly PlatformKey[],
  clock: Clock = systemClock,
  language?: Language,
): Protocol {
  return {
    ...createV3(identity, createPlatformKeys(pinned), { clock }),
    // without `Wechatpay-Serial`: with which key the answer is signed is for WeChat Pay to choose
    seal: (draft) => sealAs(identity, draft, {}, clock),
    async open(reply): Promise<Downloaded> {
      if (reply.status !== 200) throw await toApiError(reply, { language })
      const what = `${reply.label}: the answer`
      const text = Buffer.from(reply.body).toString('utf8')
      const { keys, rejected: refused, reasons } = readCertificates(text, apiV3Key, clock.now())
      if (keys.length === 0) {
        const [reason = new TrustError('ERR_CERTIFICATE', 'it lists no certificate')] = reasons
        throw new TrustError(reason.code, `${what} holds no usable platform certificate: ${reason.message}`)
      }
      const trusted = createPlatformKeys([...pinned.filter(isNotIn(keys)), ...keys])
      const { scheme } = identity
      await verifyMessage(reply.headers, reply.body, {
        what,
        message: 'answer',
        keys: trusted,
        scheme,
        now: clock.now(),
      })
      return { keys, rejected: refused, text }
    },
  }
}

/**
 * Every entry by itself: one that does not decrypt, whose certificate has another serial or is out of force, is
 * refused, and the others stay good.
 */
export function readCertificates(
  text: string,
  apiV3Key: string,
  now: number,
): Downloaded & { readonly reasons: readonly TrustError[] } {
  const keys: PlatformKey[] = []
  const refused: string[] = []
  const reasons: TrustError[] = []
  for (const entry of entriesOf(text)) {
    try {
      keys.push(readEntry(entry, apiV3Key, now))
    } catch (error) {
      if (!(error instanceof TrustError)) throw error
      reasons.push(error)
      const { serial_no: serial } = entry
      if (typeof serial === 'string') refused.push(serial)
    }
  }
  return { keys, rejected: refused, reasons, text }
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
  const refuse: (code: TrustCode, reason: string) => never = (code, reason) => {
    throw new TrustError(code, reason)
  }
  const { serial_no: serial, encrypt_certificate } = entry
  const { algorithm, nonce, associated_data: associatedData, ciphertext } = toFields(encrypt_certificate)
  if (typeof serial !== 'string' || typeof nonce !== 'string' || typeof ciphertext !== 'string')
    refuse('ERR_CERTIFICATE', 'an entry lacks serial_no, nonce or ciphertext')
  if (algorithm !== 'AEAD_AES_256_GCM')
    refuse('ERR_ALGORITHM', 'an entry is not encrypted with AEAD_AES_256_GCM, the only algorithm that is taken here')
  // notifications are encrypted with the same key: none of them may pass for a certificate
  if (associatedData !== 'certificate')
    refuse('ERR_DECRYPT', 'an entry is not encrypted as a certificate: its associated_data is another')
  const pem = decryptGcm({ ciphertext, nonce, associatedData }, apiV3Key)
  if (pem === undefined)
    refuse(
      'ERR_DECRYPT',
      'an entry cannot be decrypted with apiV3Key; the key was probably reset in the merchant platform',
    )
  const certificate = read(pem) ?? refuse('ERR_CERTIFICATE', 'what is encrypted in an entry is no certificate')
  if (normalizeSerial(certificate.serial) !== normalizeSerial(serial))
    refuse('ERR_CERTIFICATE', 'a certificate has another serial than the one it is listed under')
  const { publicKey: key, notBefore, notAfter } = certificate
  const platformKey = { serial: certificate.serial, key, notBefore, notAfter }
  // what its entry says of its time may differ: the certificate itself counts
  if (now > notAfter) refuse('ERR_CERTIFICATE', 'a certificate has expired; check the clock of this machine')
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
