import { Readable } from 'node:stream'
import { type Clock, systemClock } from '../clock/clock.js'
import { ApiError, NetworkError, UsageError } from '../errors/errors.js'
import { isInForce, type PlatformKey } from '../keys/platform-key.js'
import type { PlatformKeys } from '../keys/platform-keys.js'
import type { Logger } from '../observe/logger.js'
import { parse, toBytes, toText } from '../text/json.js'
import { fillPlaceholders, type Secret } from '../text/secret.js'
import type { EncodedBody } from '../transport/exchange.js'
import {
  type Protocol,
  type ReceivedResponse,
  type Request,
  type SignedRequest,
  type UnsignedRequest,
  USER_AGENT,
} from '../transport/transport.js'
import { isApiErrorBody, isUnknownCall, throwUnknownCall, toApiError } from './api-error.js'
import type { Language } from './hint.js'
import { decryptMarked, encryptSecret, sensitiveCall } from './sensitive.js'
import { authorize, authorizeAside, type Identity } from './sign.js'
import { verifyMessage } from './verify.js'

export interface V3Options {
  readonly clock?: Clock
  /** Marked fields of answers are decrypted; what cannot be is logged. */
  readonly decrypt?: { readonly log: Logger } | undefined
  /** Of hints. Default `zh`. */
  readonly language?: Language | undefined
}

/** JSON bodies, an RSA signature in the headers, both ways: the merchant APIs, and with a brand's identity the brand APIs. */
export function createV3(identity: Identity, keys: PlatformKeys, options: V3Options = {}): Protocol {
  const { clock = systemClock, decrypt, language } = options
  return {
    encode: (request, headers) => encode(request, headers, (wanted) => answerKey(wanted, keys, clock, request.label)),
    toInterceptorBody: (body) => (body instanceof Uint8Array ? JSON.parse(Buffer.from(body).toString()) : undefined),

    seal: (draft) =>
      withAnswerKey(draft, keys, clock, ({ serial }) => sealAs(identity, draft, { 'wechatpay-serial': serial }, clock)),

    async open(reply): Promise<unknown> {
      if (isUnknownCall(reply)) return throwUnknownCall(reply, { language })
      if (reply.status < 200 || reply.status >= 300) throw await toApiError(reply, { language })
      await verifyMessage(reply.headers, reply.body, {
        what: `${reply.label}: the answer`,
        message: 'answer',
        keys,
        scheme: identity.scheme,
        now: clock.now(),
      })
      if (reply.responseType === 'arraybuffer') return Buffer.from(reply.body)
      if (reply.responseType === 'stream') return Readable.from([Buffer.from(reply.body)], { objectMode: false })
      const data = toData(reply)
      if (isApiErrorBody(data)) throw await toApiError(reply)
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
export function sealAs(
  identity: Identity,
  draft: UnsignedRequest,
  pinned: SignedRequest['headers'],
  clock: Clock,
): SignedRequest | Promise<SignedRequest> {
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
  return sign(identity, draft, pinned, { body, text: body ?? '' }, clock)
}

/**
 * Signs a request.
 *
 * @param text of an upload what is signed in the place of the body
 */
export function sign(
  identity: Identity,
  draft: UnsignedRequest,
  pinned: SignedRequest['headers'],
  { text, body, signed }: Pick<SignedRequest, 'body' | 'signed'> & { readonly text: string | Uint8Array },
  clock: Clock,
): SignedRequest | Promise<SignedRequest> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    // the signature is made over the plain body
    'accept-encoding': 'identity',
    // also without a body: axios would put a form's type on a POST
    'content-type': 'application/json',
    ...draft.headers,
    ...pinned,
  }
  const signable = { method: draft.method, target: draft.target, body: text }
  const sealed = (authorization: string) => {
    headers['authorization'] = authorization
    return { headers, body, signed }
  }
  return draft.isBusy
    ? authorizeAside(identity, signable, clock).then(sealed)
    : sealed(authorize(identity, signable, clock))
}

/** With the key that the answer will be signed with: at once where it is at hand. */
export function withAnswerKey(
  draft: UnsignedRequest,
  keys: PlatformKeys,
  clock: Clock,
  seal: (key: PlatformKey) => SignedRequest | Promise<SignedRequest>,
): SignedRequest | Promise<SignedRequest> {
  const wanted = draft.headers['wechatpay-serial']
  const key = keyAtHand(wanted, keys, clock)
  return key === undefined ? answerKey(wanted, keys, clock, draft.label).then(seal) : seal(key)
}

function keyAtHand(wanted: string | undefined, keys: PlatformKeys, clock: Clock): PlatformKey | undefined {
  const key = wanted === undefined ? keys.preferred(clock.now()) : keys.find(wanted)
  return key !== undefined && isInForce(key, clock.now()) ? key : undefined
}

/**
 * The header chooses the key that signs the answer. One that is not known here would make the answer of a call that
 * has taken effect unbelievable, so it is refused before the call is made.
 */
export async function answerKey(
  wanted: string | undefined,
  keys: PlatformKeys,
  clock: Clock,
  label: string,
): Promise<PlatformKey> {
  const key =
    keyAtHand(wanted, keys, clock) ??
    (wanted === undefined ? await keys.fetchPreferred() : await keys.fetch(wanted, 'answer'))
  if (key !== undefined && isInForce(key, clock.now())) return key
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
  given: Readonly<Record<string, string>>,
  keyFor: (wanted: string | undefined) => Promise<PlatformKey>,
): EncodedBody | Promise<EncodedBody> {
  const { label, target } = request
  const secrets = [...(request.secrets ?? [])]
  const text = toText(label, request.body, secrets)
  if (secrets.length === 0) return { target, body: toBytes(text), headers: {} }
  return keyFor(given['wechatpay-serial']).then((key) => {
    const { fill, ...content } = encryptSecrets(request, secrets, key)
    return { ...content, body: toBytes(text === undefined ? undefined : fill(text)) }
  })
}

/** One key for the ciphertexts and for the header that names it. */
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

function toData(reply: ReceivedResponse): unknown {
  if (reply.status === 204 || reply.body.length === 0) return undefined
  const data = parse(reply.body)
  if (data === undefined) {
    throw new NetworkError(
      'ERR_RESPONSE_FORMAT',
      `${reply.label}: the answer is signed, but is not JSON; it may have taken effect: query before you send it again`,
      true,
    )
  }
  return data.value
}
