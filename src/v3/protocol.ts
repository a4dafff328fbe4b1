import { Readable } from 'node:stream'
import { type Stamp, systemStamp } from '../crypto/stamp.js'
import { ApiError, type ApiErrorDetail, NetworkError, UsageError } from '../errors.js'
import type { Content } from '../exchange.js'
import type { Logger } from '../logger.js'
import { nearestTo } from '../nearest.js'
import { isInForce, type PlatformKey, type PlatformKeys } from '../platform-keys.js'
import { fillHoles, holeFor, Secret } from '../secret.js'
import {
  checkHeaders,
  type Draft,
  type Protocol,
  type Reply,
  type Request,
  type Sealed,
  USER_AGENT,
} from '../transport.js'
import { decryptMarked, encryptSecret, NO_JSON, sensitiveCall, tagOf } from './sensitive.js'
import { authorize, type Identity } from './sign.js'
import { verifyMessage } from './verify.js'

export interface V3Options {
  readonly stamp?: Stamp
  /** Marked fields of answers are decrypted; what cannot be is logged. */
  readonly decrypt?: { readonly log: Logger } | undefined
}

/** JSON bodies, an RSA signature in the headers, both ways: the merchant APIs, and with a brand's identity the brand APIs. */
export function createV3(identity: Identity, keys: PlatformKeys, options: V3Options = {}): Protocol {
  const { stamp = systemStamp, decrypt } = options
  return {
    encode: (request) => encode(request, (wanted) => answerKey(wanted, keys, stamp, request.label)),
    show: (body) => (body === undefined ? undefined : JSON.parse(Buffer.from(body).toString())),

    async seal(draft): Promise<Sealed> {
      const wanted = checkHeaders(draft.label, draft.headers)['wechatpay-serial']
      const { serial } = await answerKey(wanted, keys, stamp, draft.label)
      return sealAs(identity, draft, { 'wechatpay-serial': serial }, stamp)
    },

    async open(reply): Promise<unknown> {
      if (isUnknownCall(reply)) return refuseUnknown(reply)
      if (reply.status < 200 || reply.status >= 300) throw refusalOf(reply)
      await verifyMessage(reply.headers, reply.body, {
        what: `${reply.label}: the answer`,
        message: 'answer',
        keys,
        scheme: identity.scheme,
        now: stamp.now(),
      })
      if (reply.responseType === 'arraybuffer') return Buffer.from(reply.body)
      if (reply.responseType === 'stream') return Readable.from([Buffer.from(reply.body)], { objectMode: false })
      const data = toData(reply)
      const { answer, padding = 'oaep' } = (decrypt && sensitiveCall(reply.operation ?? reply.label)) ?? {}
      if (decrypt === undefined || answer === undefined) return data
      return decryptMarked(data, answer, {
        what: reply.label,
        privateKey: identity.privateKey,
        padding,
        log: decrypt.log,
      })
    },
  }
}

/** The bytes and headers of a signed JSON request. */
export function sealAs(identity: Identity, draft: Draft, pinned: Sealed['headers'], stamp: Stamp): Sealed {
  // bytes are copied: whoever gave them may use their memory again
  const secrets: Secret[] = []
  const body =
    draft.body instanceof Uint8Array ? Buffer.from(draft.body) : toBytes(toText(draft.label, draft.body, secrets))
  if (secrets.length > 0) {
    throw new UsageError(
      'ERR_BODY',
      `${draft.label}: an axios interceptor put a value of encrypt() into the body, which is too late; put it into the call`,
    )
  }
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    // the signature is made over the plain body
    'accept-encoding': 'identity',
    // also without a body: axios would put a form's type on a POST
    'content-type': 'application/json',
    ...checkHeaders(draft.label, draft.headers),
    ...pinned,
  }
  headers['authorization'] = authorize(
    identity,
    { method: draft.method, target: draft.target, body: body ?? '' },
    stamp,
  )
  return { headers, body }
}

/**
 * The header chooses the key that signs the answer. One that is not known here would make the answer of a call that
 * has taken effect unbelievable, so it is refused before the call is made.
 */
async function answerKey(
  wanted: string | undefined,
  keys: PlatformKeys,
  stamp: Stamp,
  label: string,
): Promise<PlatformKey> {
  const key =
    wanted === undefined
      ? (keys.preferred(stamp.now()) ?? (await keys.prefer()))
      : (keys.find(wanted) ?? (await keys.learn(wanted, 'answer')))
  if (key !== undefined && isInForce(key, stamp.now())) return key
  const cause = keys.failure()
  const isWithout = cause instanceof ApiError && cause.code === 'RESOURCE_NOT_EXISTS'
  if (wanted !== undefined || cause === undefined || isWithout) {
    throw new UsageError(
      'ERR_KEY',
      wanted !== undefined
        ? `${label}: Wechatpay-Serial names a key that is not in certs or not in force, so that the answer could not be verified; add it to certs`
        : isWithout
          ? `${label}: this merchant has no platform certificates; add WeChat Pay's public key to certs: { PUB_KEY_ID_...: key }`
          : `${label}: no platform key in certs is in force, so that no answer could be verified; add WeChat Pay's public key to certs`,
    )
  }
  throw new NetworkError(
    'ERR_NO_PLATFORM_KEY',
    `${label}: no platform key is known, and the platform certificates could not be downloaded, so that no answer could be verified; nothing was sent (see cause)`,
    false,
    { cause },
  )
}

/** Everything is read here and now; only where a key has to be fetched first, the ciphertexts follow later. */
function encode(
  request: Request,
  keyFor: (wanted: string | undefined) => Promise<PlatformKey>,
): Content | Promise<Content> {
  const { label, url, headers } = request
  const secrets = [...(request.secrets ?? [])]
  const text = toText(label, request.body, secrets)
  if (secrets.length === 0) return { url, body: toBytes(text), headers: {} }
  return keyFor(headers?.['wechatpay-serial']).then(({ key, serial }) => {
    // one key for the ciphertexts and for the header that names it
    const padding = sensitiveCall(request.operation ?? label)?.padding ?? 'oaep'
    const ciphertexts = secrets.map((secret) => encryptSecret(label, secret, key, padding))
    return {
      url: fillHoles(url, ciphertexts.map(encodeURIComponent)),
      body: toBytes(text === undefined ? undefined : fillHoles(text, ciphertexts)),
      headers: { 'wechatpay-serial': serial },
      secrets,
    }
  })
}

function toBytes(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text)
}

/** JSON, with a hole for each secret. */
function toText(label: string, body: unknown, secrets: Secret[]): string | undefined {
  if (body === undefined || body === null) return undefined
  let text: string | undefined
  try {
    text = JSON.stringify(body, function (this: unknown, key, value: unknown) {
      return value instanceof Secret ? holeFor(value, secrets) : checkMember.call(this, key, value)
    })
  } catch (error) {
    const cause =
      error instanceof RangeError ? 'it is nested too deeply' : 'it refers to itself, or a toJSON of it throws'
    const reason = error instanceof Unwritable ? error.message : `cannot be written as JSON (${cause})`
    throw new UsageError('ERR_BODY', `${label}: \`json\` ${reason}`)
  }
  if (text === undefined || !/^[[{]/.test(text))
    throw new UsageError('ERR_BODY', `${label}: \`json\` is not an object or an array`)
  return text
}

/** Not an error of its own: it carries a reason out of JSON.stringify. */
class Unwritable extends Error {}

/** Lets pass what JSON says as it was meant. */
function checkMember(this: unknown, key: string, value: unknown): unknown {
  const refuse: (what: string, tail: string) => never = (what, tail) => {
    throw new Unwritable(`holds ${what} under ${shown(key)}${tail}`)
  }
  if (FOUR_BYTES.test(key) || (typeof value === 'string' && FOUR_BYTES.test(value))) {
    refuse('an emoji or another 4-byte character', '; WeChat Pay takes characters of 1 to 3 bytes only: remove it')
  }
  if (typeof value === 'bigint') refuse('a BigInt', '; JSON has none: pass it as a string where the API takes one')
  if (typeof value === 'number' && !Number.isFinite(value))
    refuse(String(value), ', which JSON cannot say; pass a finite number')
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    refuse('a number beyond 2^53 - 1', ', whose digits are already lost; pass numbers such as out_trade_no as a string')
  }
  // before its toJSON; not this[key], since a getter is read once
  const raw: unknown = Object.getOwnPropertyDescriptor(this, key)?.value
  if (value === null && raw instanceof Date) refuse('an invalid Date', '; pass a valid one, or its text')
  if (Array.isArray(this) && (value === undefined || typeof value === 'function' || typeof value === 'symbol')) {
    refuse(typeof value, ', which would become null; leave it out')
  }
  if (typeof value === 'object' && value !== null) {
    const bytes = ArrayBuffer.isView(raw)
    const tag = tagOf(bytes ? raw : value)
    if (bytes || NO_JSON.has(tag)) {
      refuse(`a ${tag}`, '; JSON would lose what is in it: pass a plain object, an array or a string')
    }
  }
  return value
}

// surrogates: a pair is a character of 4 bytes, a single one is none at all
const FOUR_BYTES = /[\ud800-\udfff]/

function toData(reply: Reply): unknown {
  if (reply.status === 204 || reply.body.length === 0) return undefined
  const data = parse(reply.body)
  if (data === undefined) {
    throw new NetworkError(
      'ERR_RESPONSE_FORMAT',
      `${reply.label}: the answer is signed, but is not JSON; it may have taken effect: query before you send it again`,
      true,
    )
  }
  if (isRefusal(data.value)) throw refusalOf(reply)
  return data.value
}

/** `undefined` where the bytes are not UTF-8 JSON. */
function parse(body: Uint8Array): { value: unknown } | undefined {
  try {
    // strips a BOM, as `Buffer#toString` would not
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) }
  } catch {
    return undefined
  }
}

// A refusal with status 200 has been seen. Some APIs answer `code` and `message` as data, with "SUCCESS" or a number.
function isRefusal(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const { code, message } = data as Record<string, unknown>
  return (
    typeof code === 'string' &&
    typeof message === 'string' &&
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(code) &&
    !['SUCCESS', 'OK'].includes(code) &&
    Object.keys(data).every((key) => ['code', 'message', 'detail'].includes(key))
  )
}

/** WeChat Pay answers an unknown path or verb without a body. */
function isUnknownCall({ status, body }: Reply): boolean {
  return (status === 404 && body.length === 0) || status === 405
}

/** The list of known calls is loaded for this case alone, after the refusal: it never keeps a call from being sent. */
async function refuseUnknown(reply: Reply): Promise<never> {
  const { KNOWN } = await import('../generated/traits.js')
  throw refusalOf(reply, nearestTo(reply.label, KNOWN))
}

export function refusalOf(reply: Reply, hint?: string): ApiError | NetworkError {
  const { label, status } = reply
  if ((status < 200 || status >= 300) && (status < 400 || status >= 600)) {
    const what = status < 400 ? 'a redirect, which is never followed' : 'an unknown status'
    return new NetworkError(
      'ERR_UNEXPECTED_STATUS',
      `${label}: the answer has status ${status}, ${what}; check baseURL and the proxy`,
      true,
    )
  }
  const body = parse(reply.body)?.value
  const { code, message, detail } = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const refusal = {
    status,
    code:
      (typeof code === 'string' && code !== '') || typeof code === 'number'
        ? oneLine(reply.redact(String(code)), 64)
        : null,
    detail: toDetail(detail, reply),
    requestId: requestIdOf(reply),
    hint,
  }
  const text = typeof message === 'string' && message !== '' ? oneLine(reply.redact(message), 500) : (hint ?? NO_REASON)
  const { field, issue } = refusal.detail ?? {}
  const reason = [text, field, issue].filter((part) => part !== undefined).join(': ')
  const reference = refusal.requestId === undefined ? '' : ` (Request-ID ${refusal.requestId})`
  return new ApiError(
    `${label}: ${[status, refusal.code].filter((part) => part !== null).join(' ')}: ${reason}${reference}`,
    refusal,
  )
}

const NO_REASON = 'the answer gives no reason; check the path and the verb, or whether a proxy answered'

function toDetail(detail: unknown, reply: Reply): ApiErrorDetail | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined
  // `value` would repeat what the request held: names, numbers of cards and telephones
  const kept = (['field', 'issue', 'location'] as const).flatMap((key) => {
    const value = (detail as Record<string, unknown>)[key]
    return typeof value === 'string' ? [[key, oneLine(reply.redact(value), 500)] as const] : []
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function requestIdOf(reply: Reply): string | undefined {
  const id = reply.headers['request-id']
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? id : undefined
}

/** A stranger's text, fit for a line of a log. */
function oneLine(text: string, length: number): string {
  const cut = text.length > length ? `${text.slice(0, length)}…` : text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return cut.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
}

function shown(key: string): string {
  return key === '' ? 'its root' : oneLine(key, 60)
}
