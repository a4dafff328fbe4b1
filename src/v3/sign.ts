import { type Clock, toSeconds } from '../clock/clock.js'
import { type KeyObject, signMessage, signMessageAside } from '../crypto/rsa.js'
import type { SignedRequest, UnsignedRequest } from '../transport/contracts.js'
import { USER_AGENT } from '../transport/user-agent.js'

/** The signer: a merchant for the merchant APIs, a brand for the APIs below `/brand/`. */
export interface Identity {
  readonly scheme: 'WECHATPAY2-SHA256-RSA2048' | 'WECHATPAY-BRAND-SHA256-RSA2048'
  readonly idName: 'mchid' | 'brand_id'
  readonly id: string
  /** Serial of the signer's own certificate, upper-case hex. */
  readonly serial: string
  readonly privateKey: KeyObject
}

export interface SignedParts {
  readonly body: SignedRequest['body']
  /** The signed text, if it is not the body: the `meta` of an upload. */
  readonly signed?: string
  /** Headers that interceptors cannot change. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Signs one attempt of a request. Returns all headers, `Authorization` included.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365344
 */
export function signRequest(
  identity: Identity,
  { method, target, headers: given, isBusy }: UnsignedRequest,
  { body, signed, headers: fixed }: SignedParts,
  clock: Clock,
): SignedRequest | Promise<SignedRequest> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    // the signature covers the uncompressed body
    'accept-encoding': 'identity',
    // also without a body: axios would set the content type of a form for a POST
    'content-type': 'application/json',
    ...given,
    ...fixed,
  }
  const timestamp = toSeconds(clock.now())
  const nonce = clock.nonce()
  const text = signed ?? (body instanceof Uint8Array ? body : '')
  const message = requestMessage({ method, target, body: text }, timestamp, nonce)
  const finish = (signature: string): SignedRequest => {
    const { scheme, idName, id, serial } = identity
    headers['authorization'] =
      `${scheme} ${idName}="${id}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`
    return { headers, body, signed }
  }
  return isBusy
    ? signMessageAside(message, identity.privateKey).then(finish)
    : finish(signMessage(message, identity.privateKey))
}

export interface Signable {
  /** Upper case. */
  readonly method: string
  /** Path and query exactly as on the request line: no host, no fragment. */
  readonly target: string
  /** The bytes that are sent; for an upload the text of its `meta` part. */
  readonly body: string | Uint8Array
}

/** Builds the signed message: five lines, each with a line feed at its end. */
export function requestMessage(request: Signable, timestamp: number, nonce: string): Buffer {
  const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(request.body), Buffer.from('\n')])
}
