import { createPublicKey } from 'node:crypto'
import { type Clock, systemClock } from '../../src/clock/clock.js'
import { readCertificate } from '../../src/crypto/certificate.js'
import type { PlatformKey } from '../../src/keys/platform-key.js'
import { createPlatformKeys, type PlatformKeys } from '../../src/keys/platform-keys.js'
import type { EncodedBody, ReceivedResponse } from '../../src/transport/contracts.js'
import type { ReceivedHeaders } from '../../src/transport/headers.js'
import type { Identity } from '../../src/v3/sign.js'
import { signAnswer, toBytes } from './gateway.js'
import { keys, toKey } from './keys.js'

/** The vectors' clock, in milliseconds. */
export const NOW = keys.now * 1000

export const MERCHANT: Identity = {
  scheme: 'WECHATPAY2-SHA256-RSA2048',
  idName: 'mchid',
  id: keys.mchid,
  serial: keys.merchant.serial,
  privateKey: toKey(keys.merchant.privateKeyPkcs8),
}

export function clockAt(now: number, nonce = '593BEC0C930BF1AFEB40B4A08C8FB242'): Clock {
  return { ...systemClock, now: () => now, nonce: () => nonce }
}

/** WeChat Pay's keys of those names in `keys.json`, as the configuration would read them. */
export function trust(...names: string[]): PlatformKeys {
  return createPlatformKeys(names.map(toPlatformKey))
}

export function toPlatformKey(name: string): PlatformKey {
  const stored = keys[name as 'platformA' | 'wechatpayPublicKey']
  if ('id' in stored) return { serial: stored.id, key: createPublicKey(stored.publicKey) }
  const { serial, publicKey: key, notBefore, notAfter } = readCertificate(stored.certificate)
  return { serial, key, notBefore, notAfter }
}

export type Pairs = readonly (readonly [name: string, value: string])[]

/** As `IncomingMessage#headers` has them: lower case, duplicates joined. */
export function joined(pairs: Pairs): ReceivedHeaders {
  return Object.fromEntries(collect(pairs).map(([name, values]) => [name, values.join(', ')]))
}

/** As the transport makes them of the raw headers: lower case, duplicates side by side. */
export function sideBySide(pairs: Pairs): ReceivedHeaders {
  return Object.fromEntries(collect(pairs).map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}

function collect(pairs: Pairs): [string, string[]][] {
  const byName = new Map<string, string[]>()
  for (const [name, value] of pairs) byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), value])
  return [...byName]
}

/** An answer signed at `NOW` with the vectors' WeChat Pay public key; `merge` overrides. */
export function signedReply(
  data: unknown,
  merge: Partial<ReceivedResponse> & { serial?: string } = {},
): ReceivedResponse {
  const { serial, headers, ...rest } = merge
  const body = toBytes(data)
  const proof = signAnswer(body, { now: keys.now, ...(serial === undefined ? {} : { serial }) })
  return {
    label: 'POST /v3/x',
    status: 200,
    headers: { ...joined(Object.entries(proof)), ...headers },
    body,
    responseType: undefined,
    redact: (text) => text,
    ...rest,
  }
}

/** An encoded body without headers of its own. */
export function encodedOf<Body>(target: string, body: Body): EncodedBody<Body> {
  return { target, body, headers: {} }
}

/** The members of a request that are usually absent. */
export const ABSENT = {
  filledCall: undefined,
  secrets: undefined,
  headers: undefined,
  signal: undefined,
  responseType: undefined,
  streamed: undefined,
  httpsAgent: undefined,
  isInternal: undefined,
  onUploadProgress: undefined,
  onDownloadProgress: undefined,
}
