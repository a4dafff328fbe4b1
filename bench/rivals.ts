import { createRequire } from 'node:module'
import { join } from 'node:path'
import { keys, toPem } from '../spec/support/keys.js'
import type { Segment } from '../src/chain/chain.js'

// The packages that are compared with ours. Only the functions that the measures call are declared here: their own types are
// missing or out of date.

// a path that the compiler does not follow, because the packages exist only after `npm ci --prefix bench`
const require = createRequire(join(process.cwd(), 'bench/package.json'))

const PRIVATE_KEY = toPem(keys.merchant.privateKeyPkcs8)

interface NodeV3Response {
  readonly status: number
  readonly data: unknown
}
export interface AxiosPlugin {
  readonly client: { request(pathname: string, method: string, data: unknown, config?: object): unknown }
  readonly [segment: string]: Segment
}

/** Creates a client of wechatpay-axios-plugin. @param more options of axios */
export function createAxiosPlugin(more: object = {}): AxiosPlugin {
  const { Wechatpay } = require('wechatpay-axios-plugin') as { Wechatpay: new (config: object) => AxiosPlugin }
  return new Wechatpay({
    mchid: keys.mchid,
    serial: keys.merchant.serial,
    privateKey: PRIVATE_KEY,
    certs: { [keys.wechatpayPublicKey.id]: keys.wechatpayPublicKey.publicKey },
    ...more,
  })
}

interface Multipart {
  append(name: string, value: string | Buffer, filename?: string): Multipart
  getBuffer(): Buffer
  getHeaders(): Record<string, string>
}
/** Creates the form of an upload with wechatpay-axios-plugin. */
export function createMultipart(meta: object, file: Buffer, filename: string): Multipart {
  const { Multipart } = require('wechatpay-axios-plugin') as { Multipart: new () => Multipart }
  return new Multipart().append('meta', JSON.stringify(meta), 'meta.json').append('file', file, filename)
}

interface NodeV3Http {
  get(url: string, headers: object): Promise<NodeV3Response>
}
export interface NodeV3 {
  httpService: NodeV3Http
  createHttp(service: NodeV3Http): void
  query(order: { out_trade_no: string }): Promise<NodeV3Response>
  verifySign(message: { [Name in 'timestamp' | 'nonce' | 'body' | 'serial' | 'signature']: string }): Promise<boolean>
  decipher_gcm(ciphertext: string, associatedData: string, nonce: string): unknown
}

/** Creates a client of wechatpay-node-v3. Its host is a constant, so `baseURL` replaces the host in each URL. */
export function createNodeV3(baseURL?: string): NodeV3 {
  const Pay = require('wechatpay-node-v3') as {
    new (config: object): NodeV3
    certificates: Record<string, string>
  }
  Pay.certificates = { [keys.platformA.serial]: keys.platformA.publicKey }
  const pay = new Pay({
    appid: keys.appid,
    mchid: keys.mchid,
    serial_no: keys.merchant.serial,
    publicKey: Buffer.from(keys.merchant.certificate),
    privateKey: Buffer.from(PRIVATE_KEY),
    key: keys.apiV3Key,
  })
  if (baseURL !== undefined) {
    const own = pay.httpService
    pay.createHttp({ get: (url, headers) => own.get(url.replace('https://api.mch.weixin.qq.com', baseURL), headers) })
  }
  return pay
}

interface UndiciPool {
  request(options: { path: string; method: string; headers: object }): Promise<{
    readonly statusCode: number
    readonly headers: Readonly<Record<string, unknown>>
    readonly body: { text(): Promise<string> }
  }>
}
export function createPool(origin: string, connections: number): UndiciPool {
  const { Pool } = require('undici') as { Pool: new (origin: string, options: object) => UndiciPool }
  return new Pool(origin, { connections })
}

interface UndiciStream {
  readonly Agent: new () => object
  stream(url: string, options: object, toWritable: () => NodeJS.WritableStream): Promise<unknown>
}
export function loadUndici(): UndiciStream {
  return require('undici') as UndiciStream
}

interface Papaparse {
  parse(
    source: NodeJS.ReadableStream,
    options: { header: boolean; step: () => void; complete: () => void; error: (error: unknown) => void },
  ): void
}
export function loadPapaparse(): Papaparse {
  return require('papaparse') as Papaparse
}
