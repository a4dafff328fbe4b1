import { decrypt, encrypt, isCiphertext, type KeyObject, maxPlaintext, type Padding } from '../crypto/rsa.js'
import { TrustError, UsageError } from '../errors/errors.js'
import { type Marks, SENSITIVE, SENSITIVE_EVENTS, type SensitiveCall } from '../generated/sensitive.js'
import type { Logger } from '../observe/logger.js'
import { NO_JSON, tagOf } from '../text/json.js'
import { Secret } from '../text/secret.js'

/**
 * Encrypts for WeChat Pay. An empty text stays empty.
 *
 * @throws UsageError `ERR_BODY`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export function encryptSecret(label: string, secret: Secret, key: KeyObject, usual: Padding): string {
  const { text, padding = usual } = Secret.reveal(secret)
  if (text === '') return ''
  const size = Buffer.byteLength(text)
  const max = maxPlaintext(key, padding)
  if (size > max) {
    throw new UsageError(
      'ERR_BODY',
      `${label}: a sensitive value has ${size} bytes, at most ${max} can be encrypted (a Chinese character takes 3); shorten it`,
    )
  }
  return encrypt(text, key, padding)
}

/** @throws TrustError `ERR_DECRYPT`, the same for every reason */
export function decryptSecret(ciphertext: string, privateKey: KeyObject, padding: Padding): string {
  const text = typeof ciphertext === 'string' ? decrypt(ciphertext, privateKey, padding) : undefined
  if (text !== undefined) return text
  throw new TrustError(
    'ERR_DECRYPT',
    'the value cannot be decrypted with privateKey; it is no ciphertext, or was made for another merchant certificate',
  )
}

/** @param operation `POST /v3/profitsharing/receivers/add`: with values in the place of variables, or without */
export function sensitiveCall(operation: string): SensitiveCall | undefined {
  const [method, segments] = toPattern(operation)
  return patternsOf().find(
    (pattern) =>
      pattern.method === method &&
      pattern.segments.length === segments.length &&
      pattern.segments.every((part, index) => part === '{}' || part === segments[index]),
  )?.call
}

// most clients never ask
let patterns: readonly Pattern[] | undefined
function patternsOf(): readonly Pattern[] {
  patterns ??= Object.entries(SENSITIVE).map(([key, call]) => {
    const [method, segments] = toPattern(key)
    return { method, segments, call }
  })
  return patterns
}
interface Pattern {
  readonly method: string
  readonly segments: readonly string[]
  readonly call: SensitiveCall
}

/** What does not tell APIs apart is left out: slashes at the ends, and the case. Rather one too many is encrypted. */
function toPattern(operation: string): [method: string, segments: string[]] {
  const [method = '', path = ''] = operation.split(' ', 2)
  const plain = path.replace(/\/\{empty\}$/, '').replace(/^\/+|\/+$/g, '')
  return [method, plain.toLowerCase().split('/')]
}

/** A copy in which every marked text is a `Secret`; what is encrypted already stays as it is. */
export function markSecrets(value: unknown, marks: Marks | true | undefined, where: string, key: string): unknown {
  if (marks === undefined || value === undefined || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => markSecrets(item, marks, where, String(index)))
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON === 'function' && !isKept(value)) return markSecrets(toJSON.call(value, key), marks, where, key)
  if (marks === true) {
    if (value instanceof Secret || value === '') return value
    if (typeof value !== 'string') {
      throw new UsageError(
        'ERR_BODY',
        `${where} is encrypted before it is sent and therefore has to be a string; pass its text`,
      )
    }
    checkText(value, where)
    return isEncrypted(value) ? value : new Secret(value)
  }
  // what JSON would lose is refused where the body is written
  if (typeof value !== 'object' || isKept(value)) return value
  const copy = { ...value } as Record<string, unknown>
  for (const name of Object.keys(marks)) {
    if (Object.hasOwn(copy, name)) copy[name] = markSecrets(copy[name], marks[name], name, name)
  }
  return copy
}

/** Whether JSON has no form for it, or not the one that it seems to have. */
function isKept(value: unknown): boolean {
  return value instanceof Secret || value instanceof Date || ArrayBuffer.isView(value) || NO_JSON.has(tagOf(value))
}

/** @throws UsageError `ERR_BODY` where it is no text, or has half a character in it, which encryption would replace */
export function checkText(text: unknown, where: string): asserts text is string {
  if (typeof text !== 'string') throw new UsageError('ERR_BODY', `${where}; pass a string`)
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))
    throw new UsageError('ERR_BODY', `${where}: the text has half a character (a lone surrogate) in it; remove it`)
}

/** Whether the text is as long as a ciphertext of one of the key sizes that there are. */
function isEncrypted(text: string): boolean {
  return /^[A-Za-z0-9+/]{342,684}={0,2}$/.test(text) && [256, 384, 512].includes(Buffer.from(text, 'base64').length)
}

/** A copy in which every marked ciphertext is its text. What cannot be decrypted stays as it is, and is logged. */
export function decryptMarked(value: unknown, marks: Marks | true | undefined, how: Decryption): unknown {
  if (marks === undefined || value === undefined || value === null) return value
  // a list of lists is none of WeChat Pay's, and may be as deep as somebody likes
  if (Array.isArray(value)) return value.map((item) => (Array.isArray(item) ? item : decryptMarked(item, marks, how)))
  if (marks === true) {
    // a masked or an empty value is no ciphertext
    if (typeof value !== 'string' || !isCiphertext(value, how.privateKey)) return value
    const text = decrypt(value, how.privateKey, how.padding)
    if (text === undefined) {
      const message = 'a sensitive value was not made for the configured merchant key; it stays encrypted'
      how.log.warn({ what: how.what }, message)
    }
    return text ?? value
  }
  if (typeof value !== 'object') return value
  const copy = { ...value } as Record<string, unknown>
  for (const name of Object.keys(marks)) {
    if (Object.hasOwn(copy, name)) copy[name] = decryptMarked(copy[name], marks[name], how)
  }
  return copy
}

export interface Decryption {
  /** For the log: `GET /v3/...`, or the type of an event. */
  readonly what: string
  readonly privateKey: KeyObject
  readonly padding: Padding
  readonly log: Logger
}

export function sensitiveEvent(eventType: string): Marks | undefined {
  return Object.hasOwn(SENSITIVE_EVENTS, eventType) ? SENSITIVE_EVENTS[eventType] : undefined
}
