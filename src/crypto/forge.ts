import { createRequire } from 'node:module'
import { UsageError } from '../errors/errors.js'

let forge: typeof import('node-forge') | undefined

/**
 * Loads node-forge for features that Node does not support: old .p12 files, PKCS#1 v1.5 decryption, issuing certificates.
 * Most processes never need it.
 *
 * @throws UsageError `ERR_CONFIG`
 */
export function loadForge(): typeof import('node-forge') {
  try {
    forge ??= createRequire(import.meta.url)('node-forge') as typeof import('node-forge')
    return forge
  } catch {
    throw new UsageError(
      'ERR_CONFIG',
      'node-forge cannot be loaded; keep wechatpay-chain out of the bundle (external), or pass key and certificate as PEM',
    )
  }
}
