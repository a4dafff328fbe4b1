import { systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import { isOfficial } from '../transport/hosts.js'
import type { Fields } from './fields.js'
import { factsOf, requireKey, signedFields, withQuery } from './signed-fields.js'

export interface PageParts {
  readonly mchid: string
  readonly apiV2Key: string | undefined
  /** Base URL of the client's calls. */
  readonly baseURL: string
}

/**
 * Creates the signed URL of a page of WeChat Pay for the user's browser.
 *
 * @param path path without the leading `v2/` of the chain
 * @throws UsageError `ERR_PATH`, `ERR_QUERY`, `ERR_CONFIG`
 */
export function toPageURL(path: string, query: Fields, { mchid, apiV2Key, baseURL }: PageParts): string {
  const facts = factsOf('GET', path)
  const label = `GET /v2${path}`
  if (!facts.isPage) {
    throw new UsageError('ERR_PATH', `${label} is not a known page for a browser; call it with a verb`)
  }
  for (const [name, value] of Object.entries(query)) {
    // the signature is visible in the URL: with an & in a value it would also be valid for other fields, even for those of a
    // notification
    if (/[&\p{Cc}]/u.test(value))
      throw new UsageError('ERR_QUERY', `${label}: ${name} must not contain & or a control character`)
  }
  // an unsigned page requires no key
  const key = facts.sign === false ? '' : requireKey(label, apiV2Key)
  const fields = signedFields(query, facts, { mchid, apiV2Key: key }, systemClock)
  return baseFor(baseURL, facts.host) + withQuery(path, fields)
}

/** Returns the base URL of a call. A gateway that the user configured replaces all hosts of WeChat Pay. */
export function baseFor(base: string, host: string | undefined): string {
  return host !== undefined && isOfficial(new URL(base)) ? `https://${host}` : base
}
