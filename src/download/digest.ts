import { createDigest, type Digest, type DigestType } from '../crypto/incremental.js'
import { UsageError } from '../errors/errors.js'

/** Creates the digest of a file. @throws UsageError `ERR_OPTION` if this Node.js does not support it */
export function requireDigest(label: string, type: DigestType): Digest {
  const digest = createDigest(type)
  if (digest !== undefined) return digest
  throw new UsageError(
    'ERR_OPTION',
    `${label}: this build of Node.js does not support ${type}, so the file cannot be checked; use a Node.js build with OpenSSL`,
  )
}
