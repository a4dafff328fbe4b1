import { systemClock } from '../clock/clock.js'
import { encryptGcm } from '../crypto/aes.js'
import { issuePlatformCertificate, type PlatformCertificate, type SigningKey } from './identity.js'

/** WeChat Pay's keys; a test may change them at any time. */
export interface MockPlatform {
  /**
   * Issues a platform certificate, which signs from now on. Older certificates stay in the list, as during a rotation of
   * WeChat Pay.
   *
   * @returns its serial
   */
  rotate(): Promise<string>
  /** Removes all but the newest platform certificate from the list. */
  retire(): void
  /**
   * Chooses the key of responses. `as-asked` (default): the key that `Wechatpay-Serial` of the request names. `certificate`:
   * always the certificate, as before the migration to the public key. `public-key`: always the public key, as after it.
   */
  signWith(choice: 'as-asked' | 'certificate' | 'public-key'): void
}

export interface Platform extends MockPlatform {
  /** @param serial `Wechatpay-Serial` of the request */
  keyFor(serial: string | readonly string[] | undefined): SigningKey
  readonly publicKey: SigningKey
  certificate(): SigningKey
  /** Body of `GET /v3/certificates`. */
  list(): object
}

export function createPlatform(first: PlatformCertificate, publicKey: SigningKey, apiV3Key: string): Platform {
  let certificates: PlatformCertificate[] = [first]
  let choice: Parameters<MockPlatform['signWith']>[0] = 'as-asked'
  const certificate = (): PlatformCertificate => certificates.at(-1) ?? first
  return {
    publicKey,
    certificate,
    async rotate() {
      const next = await issuePlatformCertificate()
      certificates = [...certificates, next]
      return next.serial
    },
    retire() {
      certificates = [certificate()]
    },
    signWith(next) {
      choice = next
    },
    keyFor(requested) {
      const isPublic = choice === 'public-key' || (choice === 'as-asked' && requested === publicKey.serial)
      if (isPublic) return publicKey
      // an older certificate still signs on request until it is retired
      return (choice === 'as-asked' && certificates.find(({ serial }) => serial === requested)) || certificate()
    },
    list: () => ({ data: certificates.map((one) => toEntry(one, apiV3Key)) }),
  }
}

function toEntry({ serial, pem, notBefore, notAfter }: PlatformCertificate, apiV3Key: string): object {
  const nonce = systemClock.nonce().slice(0, 12)
  return {
    serial_no: serial,
    effective_time: notBefore.toISOString(),
    expire_time: notAfter.toISOString(),
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: 'certificate',
      ciphertext: encryptGcm(pem, nonce, 'certificate', apiV3Key),
    },
  }
}
