import { type Clock, toSeconds } from '../clock/clock.js'
import { type KeyObject, signMessage, signMessageAside } from '../crypto/rsa.js'

/** Who signs: a merchant for the merchant APIs, a brand for those below `/brand/`. */
export interface Identity {
  readonly scheme: 'WECHATPAY2-SHA256-RSA2048' | 'WECHATPAY-BRAND-SHA256-RSA2048'
  readonly idName: 'mchid' | 'brand_id'
  readonly id: string
  /** Serial of the signer's own certificate, upper-case hex. */
  readonly serial: string
  readonly privateKey: KeyObject
}

export interface Signable {
  /** Upper case. */
  readonly method: string
  /** Path and query exactly as on the request line: no host, no fragment. */
  readonly target: string
  /** The bytes that are sent; of an upload only the text of its `meta` part. */
  readonly body: string | Uint8Array
}

/**
 * The `Authorization` header of one attempt.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365344
 */
export function authorize(identity: Identity, request: Signable, clock: Clock): string {
  const { message, withSignature } = prepare(identity, request, clock)
  return withSignature(signMessage(message, identity.privateKey))
}

/** The same on a thread of the pool: a little later, while other calls go on. */
export async function authorizeAside(identity: Identity, request: Signable, clock: Clock): Promise<string> {
  const { message, withSignature } = prepare(identity, request, clock)
  return withSignature(await signMessageAside(message, identity.privateKey))
}

function prepare(identity: Identity, request: Signable, clock: Clock) {
  const { scheme, idName, id, serial } = identity
  const timestamp = toSeconds(clock.now())
  const nonce = clock.nonce()
  return {
    message: requestMessage(request, timestamp, nonce),
    withSignature: (signature: string) =>
      `${scheme} ${idName}="${id}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`,
  }
}

/** Five lines, each ended by LF, the last one too. */
export function requestMessage(request: Signable, timestamp: number, nonce: string): Buffer {
  const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(request.body), Buffer.from('\n')])
}
