import type { Certificate } from '../crypto/certificate.js'
import type { Logger } from '../observe/logger.js'

const DAY = 24 * 60 * 60_000

/**
 * Creates a function that warns before the merchant certificate expires: at most once a day, starting 30 days before.
 *
 * @returns the function, which must be called for every API call
 */
export function createExpiryWarning(certificate: Certificate | undefined, log: Logger): () => void {
  let next = certificate === undefined ? Number.POSITIVE_INFINITY : certificate.notAfter - 30 * DAY
  return () => {
    const now = Date.now()
    if (certificate === undefined || now < next) return
    next = now + DAY
    const { serial, notAfter } = certificate
    const days = Math.floor((notAfter - now) / DAY)
    const what = days < 0 ? 'has expired' : `expires in ${days} day${days === 1 ? '' : 's'}`
    log.warn(
      { serial, expires: new Date(notAfter).toISOString() },
      `the merchant certificate ${serial} ${what}; renew it in the merchant platform and configure the new key and certificate`,
    )
  }
}
