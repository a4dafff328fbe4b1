import { systemClock } from '../clock/clock.js'
import { encryptGcm } from '../crypto/aes.js'
import { issuePlatformCertificate, type PlatformCertificate, type SigningKey } from './identity.js'

/** WeChat Pay's side of the keys, which a test may change while it runs. */
export interface MockPlatform {
  /**
   * Issues a platform certificate: it is listed at once and signs from now on, while those before stay listed, as in the
   * days in which WeChat Pay changes over.
   *
   * @returns its serial
   */
  rotate(): Promise<string>
  /** Takes all but the newest platform certificate off the list. */
  retire(): void
  /**
   * With what answers are signed: `as-asked` (the default) with what `Wechatpay-Serial` names; `certificate`, whatever it
   * names, as before a merchant starts the change to the public key; `public-key`, as after its end.
   */
  signWith(choice: 'as-asked' | 'certificate' | 'public-key'): void
}

export interface Platform extends MockPlatform {
  /** @param wanted the request's `Wechatpay-Serial` */
  keyFor(wanted: string | readonly string[] | undefined): SigningKey
  readonly publicKey: SigningKey
  certificate(): SigningKey
  /** The answer of `GET /v3/certificates`. */
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
    keyFor(wanted) {
      const isPublic = choice === 'public-key' || (choice === 'as-asked' && wanted === publicKey.serial)
      if (isPublic) return publicKey
      // until it is retired, one that is asked for by name still signs
      return (choice === 'as-asked' && certificates.find(({ serial }) => serial === wanted)) || certificate()
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
