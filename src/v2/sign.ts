import { hmacSha256, isEqualText, md5 } from '../crypto/digest.js'
import { joinFields } from '../crypto/signed-text.js'
import type { XmlFields } from './xml.js'

export const SIGN_TYPES = ['MD5', 'HMAC-SHA256'] as const
export type SignType = (typeof SIGN_TYPES)[number]

export function isSignType(value: unknown): value is SignType {
  return SIGN_TYPES.some((type) => type === value)
}

/**
 * The value of `sign`, in upper-case hex: over all fields but `sign` and empty ones, their raw values, in the order of their names.
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
 * The type of the signature, told by its length; `undefined` where it is wrong or missing, or where the document says another type.
 *
 * @param expected no other type is taken: whoever asked for HMAC-SHA256 is not answered with MD5
 */
export function verifyFields(fields: XmlFields, key: string, expected?: SignType): SignType | undefined {
  const { sign, sign_type: named } = fields
  const type = typeof sign === 'string' ? TYPE_BY_LENGTH[sign.length] : undefined
  if (typeof sign !== 'string' || type === undefined || !isFlat(fields) || key === '') return undefined
  if (expected !== undefined && expected !== type) return undefined
  if (named !== undefined && named !== '' && named !== type) return undefined
  return isEqualText(signFields(fields, key, type), sign) ? type : undefined
}

/** No rule says how anything nested is signed, so none of it ever is. */
export function isFlat(fields: XmlFields): fields is Readonly<Record<string, string>> {
  return Object.values(fields).every((value) => typeof value === 'string')
}
