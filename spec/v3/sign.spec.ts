import { createPublicKey } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Clock } from '../../src/clock/clock.js'
import { sha256 } from '../../src/crypto/digest.js'
import { verifyMessage } from '../../src/crypto/rsa.js'
import { createV3 } from '../../src/v3/protocol.js'
import { type Identity, requestMessage, type Signable, signRequest } from '../../src/v3/sign.js'
import { clockAt, encodedOf, MERCHANT, NOW, trust } from '../support/reply.js'
import official from '../vectors/official-known-answers.json' with { type: 'json' }
import { vectors } from '../vectors/request-signatures.json' with { type: 'json' }

// the transport passes the target as `new URL` writes it, and the method in upper case
const signable = ({ method, url, signedBody }: (typeof vectors)[number]) => {
  const { pathname, search } = new URL(url)
  return { method: method.toUpperCase(), target: pathname + search, body: signedBody }
}

/** The Authorization of a request. */
async function authorize(
  identity: Identity,
  { method, target, body }: Signable,
  clock: Clock,
  isBusy = false,
): Promise<string | undefined> {
  const request = {
    label: '',
    method,
    target,
    headers: {},
    body: undefined,
    encoded: encodedOf(target, undefined),
    isBusy,
  }
  const parts = typeof body === 'string' ? { body: undefined, signedText: body } : { body, signedText: undefined }
  const { headers } = await signRequest(identity, request, { ...parts, headers: {} }, clock)
  return headers['authorization']
}

test.each(vectors)('$id: the target is equal to the one of `new URL`', (vector) => {
  expect(signable(vector).target).toBe(vector.requestTarget)
})

test.each(vectors)('$id: the message and its Authorization are those of the vector', async (vector) => {
  const request = signable(vector)
  const clock = clockAt(Number(vector.timestamp) * 1000 + 999, vector.nonce)
  expect(sha256(requestMessage(request, Number(vector.timestamp), vector.nonce))).toBe(vector.messageSha256)
  expect(await authorize(MERCHANT, request, clock)).toBe(vector.authorization)
  expect(await authorize(MERCHANT, { ...request, body: Buffer.from(request.body) }, clock)).toBe(vector.authorization)
})

test.each(vectors)('$id: the Authorization is the same when signed on another thread', async (vector) => {
  const clock = clockAt(Number(vector.timestamp) * 1000, vector.nonce)
  expect(await authorize(MERCHANT, signable(vector), clock, true)).toBe(vector.authorization)
})

test.each(vectors)('$id: a signed request has the Authorization of the vector', async (vector) => {
  const { method, target, body } = signable(vector)
  const platformKeys = trust('wechatpayPublicKey')
  const v3 = createV3(MERCHANT, platformKeys, { clock: clockAt(Number(vector.timestamp) * 1000, vector.nonce) })
  const bytes = body === '' ? undefined : Buffer.from(body)
  const signed = await v3.seal({
    label: vector.id,
    method,
    target,
    headers: {},
    body: bytes,
    encoded: encodedOf(target, bytes),
  })
  expect(signed.headers['authorization']).toBe(vector.authorization)
  expect(signed.body).toEqual(bytes)
})

const OFFICIAL = official.vectors.filter(({ id }) => id.startsWith('request-'))

test.each(OFFICIAL)(
  "WeChat Pay's own sample $id has the same message; its signature is valid: $expect.ok",
  (vector) => {
    const [method = '', target = '', timestamp, nonce = '', ...rest] = vector.message.split('\n')
    const body = rest.slice(0, -1).join('\n')
    const message = requestMessage({ method, target, body }, Number(timestamp), nonce)
    expect(message.toString()).toBe(vector.message)
    const key = createPublicKey(official.merchantPublicKey)
    expect(verifyMessage(message, vector.signature, key)).toBe(vector.expect.ok)
  },
)

test('the signature covers each part of a request', async () => {
  const request = { method: 'POST', target: '/v3/x?a=1', body: '{}' }
  const headers = await Promise.all([
    authorize(MERCHANT, request, clockAt(NOW)),
    authorize(MERCHANT, { ...request, method: 'PUT' }, clockAt(NOW)),
    authorize(MERCHANT, { ...request, target: '/v3/x?a=2' }, clockAt(NOW)),
    authorize(MERCHANT, { ...request, body: '{ }' }, clockAt(NOW)),
    authorize(MERCHANT, { ...request, body: '' }, clockAt(NOW)),
    authorize(MERCHANT, request, clockAt(NOW + 1000)),
    authorize(MERCHANT, request, clockAt(NOW, 'another')),
  ])
  const all = headers.map((header) => /signature="(.+)"$/.exec(header ?? '')?.[1])
  expect(all).not.toContain(undefined)
  expect(new Set(all).size).toBe(all.length)
})

test('bytes that are not UTF-8 are signed unchanged', () => {
  const request = { method: 'POST', target: '/', body: Uint8Array.of(0xff, 0x00, 0xfe) }
  expect(requestMessage(request, 1, 'n')).toEqual(Buffer.from('POST\n/\n1\nn\n\xff\0\xfe\n', 'latin1'))
})

test('a signed request has the default headers, then those of the caller, then the fixed ones', async () => {
  const request = { label: '', method: 'GET', target: '/v3/x', body: undefined, encoded: encodedOf('/v3/x', undefined) }
  const sign = async (given: Record<string, string>, fixed: Record<string, string>) => {
    const parts = { body: undefined, signedText: undefined, headers: fixed }
    return (await signRequest(MERCHANT, { ...request, headers: given }, parts, clockAt(NOW))).headers
  }
  const { authorization, 'user-agent': agent, ...defaults } = await sign({}, {})
  expect(defaults).toEqual({
    accept: 'application/json',
    'accept-encoding': 'identity',
    'content-type': 'application/json',
  })
  expect(agent).toMatch(/^wechatpay-chain\//)
  expect(authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
  const { accept, 'x-a': own } = await sign({ accept: '*/*', 'x-a': 'caller' }, { 'x-a': 'fixed' })
  expect([accept, own]).toEqual(['*/*', 'fixed'])
})
