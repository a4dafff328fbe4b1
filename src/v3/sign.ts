import { type KeyObject, signMessage } from '../crypto/rsa.js'
import { type Stamp, toSeconds } from '../crypto/stamp.js'

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
export function authorize(identity: Identity, request: Signable, stamp: Stamp): string {
  const timestamp = toSeconds(stamp.now())
  const nonce = stamp.nonce()
  const signature = signMessage(requestMessage(request, timestamp, nonce), identity.privateKey)
  return (
    `${identity.scheme} ${identity.idName}="${identity.id}",nonce_str="${nonce}",timestamp="${timestamp}",` +
    `serial_no="${identity.serial}",signature="${signature}"`
  )
}

/** Five lines, each ended by LF, the last one too. */
export function requestMessage(request: Signable, timestamp: number, nonce: string): Buffer {
  const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(request.body), Buffer.from('\n')])
}
