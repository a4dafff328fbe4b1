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

/** The body of a call as the caller gave it. */
export interface V2Given {
  readonly fields: Fields
  readonly facts: V2Call
  readonly upload?: V2Upload | undefined
}

/** The encoded body of a call: `fields` are not signed yet, unless they are a query. */
export interface V2Body {
  readonly fields: Fields
  readonly facts: V2Call
  /** The file of an upload; its digest is in `fields`. */
  readonly file?: FilePart | undefined
}

/** Returns the catalogue entry of a call; empty if the call is not in the catalogue. */
export function factsOf(method: string, path: string): V2Call {
  const key = `${method} ${path}`
  // without a prototype: a polluted Object.prototype must not disable a check
  return Object.assign(Object.create(null), Object.hasOwn(V2_CALLS, key) ? V2_CALLS[key] : undefined)
}

/** Adds the fields that the API requires, and `sign` as the last field. */
export function signedFields(given: Fields, facts: V2Call, identity: V2Identity, clock: Clock): Fields {
  const { mchid, apiV2Key } = identity
  const fields: Record<string, string> = Object.create(null)
  if (facts.merchant !== undefined) fields[facts.merchant] = mchid
  Object.assign(fields, given)
  if (facts.nonce !== false) fields['nonce_str'] ??= clock.nonce()
  if (facts.sign === false) return fields
  const type = signTypeOf(given, facts)
  if (type !== 'MD5') fields['sign_type'] ??= type
  // a `sign` of the caller is not used
  delete fields['sign']
  fields['sign'] = signFields(fields, apiV2Key, type)
  return fields
}

export function signTypeOf(fields: Fields, facts: V2Call): SignType {
  const type = fields['sign_type'] ?? facts.signType ?? 'MD5'
  if (isSignType(type)) return type
  throw new UsageError(
    'ERR_BODY',
    'sign_type must be MD5 or HMAC-SHA256; leave it out to use the type that the API requires',
  )
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Replaces the query of a target. @throws UsageError `ERR_QUERY` */
export function withQuery(target: string, fields: Fields): string {
  if (Object.values(fields).some((value) => LONE_SURROGATE.test(value)))
    throw new UsageError('ERR_QUERY', 'a value contains half a character (a lone surrogate); remove it')
  const [path = ''] = target.split('?', 1)
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${path}?${pairs.join('&')}`
}

/** @throws UsageError `ERR_CONFIG` */
export function requireKey(label: string, apiV2Key: string | undefined): string {
  if (apiV2Key !== undefined) return apiV2Key
  throw new UsageError('ERR_CONFIG', `${label} is signed with the APIv2 key; apiV2Key is required in the configuration`)
}
