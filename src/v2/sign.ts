import { hmacSha256, isEqualText, md5 } from '../crypto/digest.js'
import { joinFields } from '../crypto/signed-text.js'
import type { XmlFields } from './xml.js'

export const SIGN_TYPES = ['MD5', 'HMAC-SHA256'] as const
export type SignType = (typeof SIGN_TYPES)[number]

export function isSignType(value: unknown): value is SignType {
  return SIGN_TYPES.some((type) => type === value)
}

/**
 * Calculates `sign`, in upper-case hex. It covers the raw values of all fields except `sign` and empty fields, sorted by name.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function signFields(fields: Readonly<Record<string, string>>, key: string, type: SignType): string {
  const joined = joinFields(fields)
  const text = joined === '' ? `key=${key}` : `${joined}&key=${key}`
  return (type === 'MD5' ? md5(text) : hmacSha256(text, key)).toUpperCase()
}

const TYPE_BY_LENGTH: Readonly<Record<number, SignType>> = { 32: 'MD5', 64: 'HMAC-SHA256' }

/**
 * Verifies `sign`, whose type is derived from its length.
 *
 * @param expected the only accepted type: a response to a request with HMAC-SHA256 must not be signed with MD5
 * @returns the type of the signature; `undefined` if it is invalid, missing, or does not match `sign_type`
 */
export function verifyFields(fields: XmlFields, key: string, expected?: SignType): SignType | undefined {
  const { sign, sign_type: named } = fields
  const type = typeof sign === 'string' ? TYPE_BY_LENGTH[sign.length] : undefined
  if (typeof sign !== 'string' || type === undefined || !isFlat(fields) || key === '') return undefined
  if (expected !== undefined && expected !== type) return undefined
  if (named !== undefined && named !== '' && named !== type) return undefined
  return isEqualText(signFields(fields, key, type), sign) ? type : undefined
}

/** Whether all fields are strings. There is no rule for signing nested fields. */
export function isFlat(fields: XmlFields): fields is Readonly<Record<string, string>> {
  return Object.values(fields).every((value) => typeof value === 'string')
}
