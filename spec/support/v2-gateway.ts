import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { keys, validConfig } from './keys.js'

export type Fields = Record<string, string>
export interface V2Arrived {
  method: string
  target: string
  headers: IncomingHttpHeaders
  /** As text. */
  body: string
  /** Of the XML body, or of the query where there is no body. */
  fields: Fields
  /** What its `sign` is right for; worked out here, apart from `src`. */
  signed: 'MD5' | 'HMAC-SHA256' | undefined
}
export interface V2Answer {
  status?: number
  /** Signed as the request was unless it says otherwise; a text or bytes are sent as they are. */
  body?: Fields | string | Buffer
  sign?: 'MD5' | 'HMAC-SHA256' | false
}

export const V2_KEY: string = keys.apiV2Key

/** Upper hex, over sorted `k=v` pairs. */
export function signV2(fields: Fields, type: 'MD5' | 'HMAC-SHA256', key = V2_KEY): string {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  const sorted = names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = `${sorted.map((name) => `${name}=${fields[name]}`).join('&')}&key=${key}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

export function toXml(fields: Fields, root = 'xml'): string {
  const members = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<${root}>${members.join('')}</${root}>`
}

/** Reads what `src` writes: flat, every value in CDATA or escaped. */
export function fromXml(text: string): Fields {
  const inner = /^<xml>([\s\S]*)<\/xml>$/.exec(text)?.[1] ?? ''
  const fields: Fields = {}
  for (const [, name = '', value = ''] of inner.matchAll(/<([\w.-]+)>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/\1>/g)) {
    fields[name] = value.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').replaceAll('&#13;', '\r')
  }
  return fields
}

/** A WeChat Pay of APIv2 on loopback, which checks and makes signatures with nothing of `src`. */
export async function startV2Gateway(answer: (request: V2Arrived) => V2Answer = () => ({})) {
  const arrived: V2Arrived[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url: target = '', headers } = request
    const body = Buffer.concat(chunks).toString()
    const fields = body === '' ? Object.fromEntries(new URLSearchParams(target.split('?')[1])) : fromXml(body)
    const signed = (['MD5', 'HMAC-SHA256'] as const).find((type) => fields['sign'] === signV2(fields, type))
    const one: V2Arrived = { method, target, headers, body, fields, signed }
    arrived.push(one)
    const { status = 200, body: data = {}, sign = signed ?? 'MD5' } = answer(one)
    response.statusCode = status
    if (typeof data === 'string' || Buffer.isBuffer(data)) {
      response.end(data)
      return
    }
    const whole: Fields = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', nonce_str: 'n', ...data }
    response.end(toXml(sign === false ? whole : { ...whole, sign: signV2(whole, sign) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { cert, key } = CLIENT_CERT
  return {
    url,
    arrived,
    server,
    config: <Extra extends object>(merge: Extra = {} as Extra) => ({
      ...validConfig({ apiV2Key: V2_KEY, clientCert: { cert, key } }),
      baseURL: url,
      ...merge,
    }),
  }
}

/** The merchant's own, as mutual TLS wants it. */
export const CLIENT_CERT = {
  cert: keys.merchant.certificate,
  get key() {
    return validConfig().privateKey
  },
}
