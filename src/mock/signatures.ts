import type { ServerResponse } from 'node:http'
import { systemClock, toSeconds } from '../clock/clock.js'
import { signMessage, verifyMessage } from '../crypto/rsa.js'
import type { Identity, SigningKey } from './identity.js'
import { apiError, type MockResponse } from './routes.js'

/** Maximum age of a request in seconds. */
const WINDOW = 300
const AUTHORIZATION = /^WECHATPAY2-SHA256-RSA2048 (\w+="[^"]*"(?:,\w+="[^"]*")*)$/

/** Verifies the signature over the request line and the received bytes. Returns the fault, if any. */
export function faultOf(
  authorization: string | undefined,
  method: string,
  target: string,
  body: Buffer,
  identity: Identity,
): string | undefined {
  if (authorization === undefined) return 'there is no Authorization header'
  const list = AUTHORIZATION.exec(authorization)?.[1]
  if (list === undefined) return 'Authorization is not of the form WECHATPAY2-SHA256-RSA2048 name="value",...'
  const fields = new Map([...list.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const { mchid = '', serial_no = '', timestamp = '', nonce_str = '', signature = '' } = Object.fromEntries(fields)
  if (mchid !== identity.mchid) return 'mchid is not the merchant of this gateway'
  if (serial_no !== identity.serial) return 'serial_no is not the serial of the merchant certificate'
  if (nonce_str === '') return 'nonce_str is empty'
  const age = toSeconds(systemClock.now()) - Number(timestamp)
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > WINDOW)
    return 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'
  const message = Buffer.concat([
    Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce_str}\n`),
    body,
    Buffer.from('\n'),
  ])
  return verifyMessage(message, signature, identity.publicKey)
    ? undefined
    : 'the signature does not match the received request line and body'
}

export function unsigned(issue: string, method: string, target: string, body: Buffer): MockResponse {
  return apiError(401, 'SIGN_ERROR', `签名错误: ${issue}`, {
    field: 'signature',
    issue,
    location: 'authorization',
    sign_information: { method, url: target, sign_message_length: body.length },
  })
}

/** Sets the signature headers of a response; a probe has an invalid signature. */
export function sign(response: ServerResponse, body: Buffer, key: SigningKey, probe: boolean): void {
  const timestamp = toSeconds(systemClock.now())
  const nonce = systemClock.nonce()
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  response.setHeader('Wechatpay-Serial', key.serial)
  response.setHeader('Wechatpay-Timestamp', String(timestamp))
  response.setHeader('Wechatpay-Nonce', nonce)
  response.setHeader('Wechatpay-Signature-Type', 'WECHATPAY2-SHA256-RSA2048')
  const signature = signMessage(message, key.privateKey)
  response.setHeader('Wechatpay-Signature', probe ? `WECHATPAY/SIGNTEST/${signature.slice(19)}` : signature)
}
