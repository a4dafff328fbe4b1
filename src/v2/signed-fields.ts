import type { Clock } from '../clock/clock.js'
import { UsageError } from '../errors/errors.js'
import { V2_CALLS, type V2Call } from '../generated/v2-calls.js'
import type { FilePart } from '../upload/multipart.js'
import type { Fields } from './fields.js'
import { isSignType, type SignType, signFields } from './sign.js'
import type { V2Upload } from './upload.js'

export interface V2Identity {
  readonly mchid: string
  readonly apiV2Key: string
}

/** A call as the transport's `body` has it. */
export interface V2Body {
  /** As the caller gave them. */
  readonly fields: Fields
  readonly facts: V2Call
  readonly upload?: V2Upload | undefined
  /** Read, and digested into the fields. */
  readonly file?: FilePart | undefined
}

/** What the catalogue knows of a call; of one that it does not have, nothing. */
export function factsOf(method: string, path: string): V2Call {
  const key = `${method} ${path}`
  // without a prototype: a polluted one switches nothing off
  return Object.assign(Object.create(null), Object.hasOwn(V2_CALLS, key) ? V2_CALLS[key] : undefined)
}

/** With what the API wants filled in, and the signature last. */
export function signedFields(given: Fields, facts: V2Call, identity: V2Identity, clock: Clock): Fields {
  const { mchid, apiV2Key } = identity
  const fields: Record<string, string> = Object.create(null)
  if (facts.merchant !== undefined) fields[facts.merchant] = mchid
  Object.assign(fields, given)
  if (facts.nonce !== false) fields['nonce_str'] ??= clock.nonce()
  if (facts.sign === false) return fields
  const type = signTypeOf(given, facts)
  if (type !== 'MD5') fields['sign_type'] ??= type
  // whatever was given under that name
  delete fields['sign']
  fields['sign'] = signFields(fields, apiV2Key, type)
  return fields
}

export function signTypeOf(fields: Fields, facts: V2Call): SignType {
  const type = fields['sign_type'] ?? facts.signType ?? 'MD5'
  if (isSignType(type)) return type
  throw new UsageError('ERR_BODY', 'sign_type is neither MD5 nor HMAC-SHA256; leave it out, or give one of the two')
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The path with these in its query. @throws UsageError `ERR_QUERY` */
export function withQuery(target: string, fields: Fields): string {
  if (Object.values(fields).some((value) => LONE_SURROGATE.test(value)))
    throw new UsageError('ERR_QUERY', 'a value has half a character in it (a lone surrogate); leave it out')
  const [path = ''] = target.split('?', 1)
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${path}?${pairs.join('&')}`
}

/** @throws UsageError `ERR_CONFIG` */
export function requireKey(label: string, apiV2Key: string | undefined): string {
  if (apiV2Key !== undefined) return apiV2Key
  throw new UsageError('ERR_CONFIG', `${label} is signed with the APIv2 key; set apiV2Key in the configuration`)
}
