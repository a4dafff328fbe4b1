import { decrypt, encrypt, isCiphertext, type KeyObject, maxPlaintext, type Padding } from '../crypto/rsa.js'
import { TrustError, UsageError } from '../errors/errors.js'
import { type Marks, SENSITIVE, SENSITIVE_EVENTS, type SensitiveCall } from '../generated/sensitive.js'
import type { Logger } from '../observe/logger.js'
import { NO_JSON, tagOf } from '../text/json.js'
import { Secret } from '../text/secret.js'

/**
 * Encrypts a sensitive value for WeChat Pay. An empty text stays empty.
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

/** Decrypts a sensitive value. @throws TrustError `ERR_DECRYPT`, with the same message for every reason */
export function decryptSecret(ciphertext: string, privateKey: KeyObject, padding: Padding): string {
  const text = typeof ciphertext === 'string' ? decrypt(ciphertext, privateKey, padding) : undefined
  if (text !== undefined) return text
  throw new TrustError(
    'ERR_DECRYPT',
    'the value cannot be decrypted with privateKey; it is not a ciphertext, or it is encrypted for another merchant certificate',
  )
}

/**
 * Returns the sensitive fields of a call.
 *
 * @param operation `POST /v3/profitsharing/receivers/add`, with variables filled in or not
 */
export function sensitiveCall(operation: string): SensitiveCall | undefined {
  const [method, segments] = toPattern(operation)
  return readPatterns().find(
    (pattern) =>
      pattern.method === method &&
      pattern.segments.length === segments.length &&
      pattern.segments.every((part, index) => part === '{}' || part === segments[index]),
  )?.call
}

// created on first use: most clients do not need it
let patterns: readonly Pattern[] | undefined
function readPatterns(): readonly Pattern[] {
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

/** Normalizes an operation: ignores slashes at both ends, and the case, so that no sensitive field stays unencrypted. */
function toPattern(operation: string): [method: string, segments: string[]] {
  const [method = '', path = ''] = operation.split(' ', 2)
  const plain = path.replace(/\/\{empty\}$/, '').replace(/^\/+|\/+$/g, '')
  return [method, plain.toLowerCase().split('/')]
}

/** Returns a copy in which every marked text is a `Secret`. Ciphertexts are not changed. */
export function markSecrets(value: unknown, marks: Marks | true | undefined, where: string, key: string): unknown {
  if (marks === undefined || value === undefined || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => markSecrets(item, marks, where, String(index)))
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON === 'function' && !isKept(value)) return markSecrets(toJSON.call(value, key), marks, where, key)
  if (marks === true) {
    if (value instanceof Secret || value === '') return value
    if (typeof value !== 'string') {
      throw new UsageError('ERR_BODY', `${where} is encrypted before it is sent: it must be a string`)
    }
    checkText(value, where)
    return isEncrypted(value) ? value : new Secret(value)
  }
  // values that JSON cannot represent are rejected later, when the body is encoded
  if (typeof value !== 'object' || isKept(value)) return value
  const copy = { ...value } as Record<string, unknown>
  for (const name of Object.keys(marks)) {
    if (Object.hasOwn(copy, name)) copy[name] = markSecrets(copy[name], marks[name], name, name)
  }
  return copy
}

/** Whether the value is kept unchanged: a secret, or an object that JSON cannot represent. */
function isKept(value: unknown): boolean {
  return value instanceof Secret || value instanceof Date || ArrayBuffer.isView(value) || NO_JSON.has(tagOf(value))
}

/** Checks that a value is a string without a lone surrogate, which encryption would replace. @throws UsageError `ERR_BODY` */
export function checkText(text: unknown, where: string): asserts text is string {
  if (typeof text !== 'string') throw new UsageError('ERR_BODY', `${where}; pass a string`)
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))
    throw new UsageError('ERR_BODY', `${where}: the text contains half a character (a lone surrogate); remove it`)
}

/** Whether the text has the form and the length of a ciphertext of a 2048, 3072 or 4096-bit key. */
function isEncrypted(text: string): boolean {
  return /^[A-Za-z0-9+/]{342,684}={0,2}$/.test(text) && [256, 384, 512].includes(Buffer.from(text, 'base64').length)
}

/** Returns a copy in which every marked ciphertext is decrypted. A value that cannot be decrypted is not changed, but logged. */
export function decryptMarked(value: unknown, marks: Marks | true | undefined, decryption: Decryption): unknown {
  if (marks === undefined || value === undefined || value === null) return value
  // WeChat Pay sends no lists of lists; their depth would be unlimited
  if (Array.isArray(value))
    return value.map((item) => (Array.isArray(item) ? item : decryptMarked(item, marks, decryption)))
  if (marks === true) {
    // a masked or empty value is not a ciphertext
    if (typeof value !== 'string' || !isCiphertext(value, decryption.privateKey)) return value
    const text = decrypt(value, decryption.privateKey, decryption.padding)
    if (text === undefined) {
      const message = 'a sensitive value is not encrypted for the configured merchant key; it stays encrypted'
      decryption.log.warn({ what: decryption.what }, message)
    }
    return text ?? value
  }
  if (typeof value !== 'object') return value
  const copy = { ...value } as Record<string, unknown>
  for (const name of Object.keys(marks)) {
    if (Object.hasOwn(copy, name)) copy[name] = decryptMarked(copy[name], marks[name], decryption)
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
