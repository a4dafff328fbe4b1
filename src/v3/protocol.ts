import { Readable } from 'node:stream'
import { type Clock, systemClock } from '../clock/clock.js'
import { NetworkError, UsageError } from '../errors/errors.js'
import type { PlatformKey } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Logger } from '../observe/logger.js'
import { parse, toBytes, toText } from '../text/json.js'
import { fillPlaceholders, type Secret } from '../text/secret.js'
import type { EncodedBody, Protocol, ReceivedResponse, Request, UnsignedRequest } from '../transport/contracts.js'
import { isApiErrorBody, isUnknownCall, throwUnknownCall, toApiError } from './api-error.js'
import type { Language } from './hint.js'
import { fetchResponseKey, knownResponseKey } from './response-key.js'
import { decryptMarked, encryptSecret, sensitiveCall } from './sensitive.js'
import { type Identity, signRequest } from './sign.js'
import { verifyMessage } from './verify.js'

export interface V3Options {
  readonly clock?: Clock
  /** If set, sensitive fields of responses are decrypted; fields that cannot be decrypted are logged. */
  readonly decrypt?: { readonly log: Logger } | undefined
  /** Language of hints. Default `zh`. */
  readonly language?: Language | undefined
}

/** The bytes of a JSON body. */
export type JsonBody = Uint8Array | undefined

/** A protocol that does not need the body of the request to open the response. */
export type V3Protocol<Given, Body> = Omit<Protocol<Given, Body>, 'open'> & Pick<Protocol, 'open'>

/**
 * Creates the protocol of the merchant APIs and, with the identity of a brand, of the brand APIs: JSON bodies with an RSA
 * signature in the headers, in both directions.
 */
export function createV3(
  identity: Identity,
  keys: PlatformKeys,
  options: V3Options = {},
): V3Protocol<unknown, JsonBody> {
  const { clock = systemClock, decrypt, language } = options
  return {
    encode: (request, headers) =>
      encode(request, () => fetchResponseKey(headers['wechatpay-serial'], keys, clock, request.label)),
    toInterceptorBody: (body) => (body === undefined ? undefined : JSON.parse(Buffer.from(body).toString())),

    seal(request) {
      const serial = request.headers['wechatpay-serial']
      const sign = (key: PlatformKey) =>
        signRequest(identity, request, { body: bytesOf(request), headers: { 'wechatpay-serial': key.serial } }, clock)
      const key = knownResponseKey(serial, keys, clock)
      return key === undefined ? fetchResponseKey(serial, keys, clock, request.label).then(sign) : sign(key)
    },

    async open(response): Promise<unknown> {
      if (isUnknownCall(response)) return throwUnknownCall(response, { language })
      if (response.status < 200 || response.status >= 300) throw await toApiError(response, { language })
      await verifyMessage(response.headers, response.body, {
        what: `${response.label}: the response`,
        message: 'answer',
        keys,
        scheme: identity.scheme,
        now: clock.now(),
      })
      if (response.responseType === 'arraybuffer') return Buffer.from(response.body)
      if (response.responseType === 'stream') return Readable.from([Buffer.from(response.body)], { objectMode: false })
      const data = toData(response)
      if (isApiErrorBody(data)) throw await toApiError(response)
      const { answer, padding = 'oaep' } = (decrypt && sensitiveCall(response.operation ?? response.label)) ?? {}
      if (decrypt === undefined || answer === undefined) return data
      return decryptMarked(data, answer, {
        what: response.label,
        privateKey: identity.privateKey,
        padding,
        log: decrypt.log,
      })
    },
  }
}

/** Returns the bytes of the encoded body, or of the JSON value that an interceptor set. */
export function bytesOf({ label, body }: UnsignedRequest<JsonBody>): JsonBody {
  // a copy: an interceptor may change the bytes after signing
  if (body instanceof Uint8Array) return Buffer.from(body)
  const secrets: Secret[] = []
  const bytes = toBytes(toText(label, body, secrets))
  if (secrets.length === 0) return bytes
  throw new UsageError(
    'ERR_BODY',
    `${label}: an axios interceptor set a value of encrypt() in the body, which can no longer be encrypted; set it in the call`,
  )
}

/** Reads the body immediately. Only the ciphertexts may follow later, if their key must be fetched first. */
function encode(
  request: Request,
  fetchKey: () => Promise<PlatformKey>,
): EncodedBody<JsonBody> | Promise<EncodedBody<JsonBody>> {
  const { label, target } = request
  const secrets = [...(request.secrets ?? [])]
  const text = toText(label, request.body, secrets)
  if (secrets.length === 0) return { target, body: toBytes(text), headers: {} }
  return fetchKey().then((key) => {
    const { fill, ...encoded } = encryptSecrets(request, secrets, key)
    return { ...encoded, body: toBytes(text === undefined ? undefined : fill(text)) }
  })
}

/** Encrypts all secrets with one key, whose serial is sent in the header. */
export function encryptSecrets(
  { label, operation = label, target }: Request,
  secrets: readonly Secret[],
  { key, serial }: PlatformKey,
): Omit<EncodedBody, 'body'> & { readonly fill: (text: string) => string } {
  const padding = sensitiveCall(operation)?.padding ?? 'oaep'
  const ciphertexts = secrets.map((secret) => encryptSecret(label, secret, key, padding))
  return {
    target: fillPlaceholders(target, ciphertexts.map(encodeURIComponent)),
    headers: { 'wechatpay-serial': serial },
    secrets,
    fill: (text) => fillPlaceholders(text, ciphertexts),
  }
}

function toData(response: ReceivedResponse): unknown {
  if (response.status === 204 || response.body.length === 0) return undefined
  const data = parse(response.body)
  if (data === undefined) {
    throw new NetworkError(
      'ERR_RESPONSE_FORMAT',
      `${response.label}: the response is signed but not JSON; the request may have taken effect: query before you send it again`,
      true,
    )
  }
  return data.value
}
