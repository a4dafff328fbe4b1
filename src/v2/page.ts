import { systemClock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import { isOfficial } from '../transport/hosts.js'
import type { Fields } from './fields.js'
import { factsOf, requireKey, signedFields, withQuery } from './signed-fields.js'

export interface PageParts {
  readonly mchid: string
  readonly apiV2Key: string | undefined
  /** That of the client's calls. */
  readonly baseURL: string
}

/**
 * The signed address of a page of WeChat Pay, which the user's browser opens.
 *
 * @param path without the `v2/` of the chain
 * @throws UsageError `ERR_PATH`, `ERR_QUERY`, `ERR_CONFIG`
 */
export function toPageURL(path: string, query: Fields, { mchid, apiV2Key, baseURL }: PageParts): string {
  const facts = factsOf('GET', path)
  const label = `GET /v2${path}`
  if (!facts.isPage) {
    throw new UsageError('ERR_PATH', `${label} is no page for a browser that is known here; call it with a verb`)
  }
  for (const [name, value] of Object.entries(query)) {
    // everybody sees the signature: with other members in a value, it would be that of another text, a notice among them
    if (/[&\p{Cc}]/u.test(value))
      throw new UsageError('ERR_QUERY', `${label}: ${name} has an & or a control character in it; leave it out`)
  }
  // a page that is not signed needs no key
  const key = facts.sign === false ? '' : requireKey(label, apiV2Key)
  const fields = signedFields(query, facts, { mchid, apiV2Key: key }, systemClock)
  return baseFor(baseURL, facts.host) + withQuery(path, fields)
}

/** Where a call goes that has a host of its own; a gateway of the user's stands for all of WeChat Pay. */
export function baseFor(base: string, host: string | undefined): string {
  return host !== undefined && isOfficial(new URL(base)) ? `https://${host}` : base
}
