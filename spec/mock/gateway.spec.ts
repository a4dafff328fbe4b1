import { createPublicKey, sign, verify, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { untypedClient } from '../support/untyped.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const TARGET = '/v3/pay/transactions/out-trade-no/A%7CB?mchid=1900000109'

interface Forged {
  method?: string
  target?: string
  body?: string
  /** What is signed, where it is not what is sent. */
  signed?: { method?: string; target?: string; body?: string }
  fields?: Record<string, string>
  headers?: Record<string, string>
}

/** Signs with nothing of `src`, so that the gateway is judged by somebody else. */
async function send({ method = 'GET', target = TARGET, body = '', signed = {}, fields = {}, headers = {} }: Forged) {
  const timestamp = fields['timestamp'] ?? String(Math.floor(Date.now() / 1000))
  const nonce = fields['nonce_str'] ?? '593BEC0C930BF1AFEB40B4A08C8FB242'
  const message = `${signed.method ?? method}\n${signed.target ?? target}\n${timestamp}\n${nonce}\n${signed.body ?? body}\n`
  const signature = sign('sha256', Buffer.from(message), String(mock.clientConfig.privateKey)).toString('base64')
  const { mchid, serial } = mock.clientConfig
  const all = { mchid, nonce_str: nonce, timestamp, serial_no: serial, signature, ...fields }
  const list = Object.entries(all).map(([name, value]) => `${name}="${value}"`)
  const response = await fetch(mock.url + target, {
    method,
    headers: { accept: 'application/json', authorization: `WECHATPAY2-SHA256-RSA2048 ${list.join(',')}`, ...headers },
    ...(body !== '' && { body }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: text === '' ? undefined : JSON.parse(text) }
}

test('accepts a request with a valid signature, in any order of its fields', async () => {
  expect((await send({})).json).toMatchObject({ code: 'ORDER_NOT_EXIST' })
  expect((await send({ fields: { signature: '' } })).json).toMatchObject({ code: 'SIGN_ERROR' })
})

const FAULTS: [string, Forged, string][] = [
  ['another method', { signed: { method: 'POST' } }, 'does not match'],
  ['another path', { signed: { target: TARGET.replace('A%7CB', 'A|B') } }, 'does not match'],
  ['no query', { signed: { target: TARGET.split('?')[0] ?? '' } }, 'does not match'],
  ['another body', { method: 'POST', body: '{"a":1}', signed: { body: '{"a": 1}' } }, 'does not match'],
  ['another merchant', { fields: { mchid: '1900000110' } }, 'mchid'],
  ['another serial', { fields: { serial_no: 'ABCDEF0123456789' } }, 'serial_no'],
  ['an empty nonce', { fields: { nonce_str: '' } }, 'nonce_str'],
  ['an old timestamp', { fields: { timestamp: String(Math.floor(Date.now() / 1000) - 400) } }, '5分钟'],
  ['a timestamp in milliseconds', { fields: { timestamp: String(Date.now()) } }, '5分钟'],
  ['a timestamp that is no number', { fields: { timestamp: 'now' } }, '5分钟'],
  ['no Authorization', { headers: { authorization: '' } }, 'Authorization'],
  ['another scheme', { headers: { authorization: 'Bearer x' } }, 'of the form'],
]
for (const [what, forged, reason] of FAULTS) {
  test(`responds to ${what} with 401 SIGN_ERROR and the reason`, async () => {
    const { status, json, headers } = await send(forged)
    expect([status, json.code]).toEqual([401, 'SIGN_ERROR'])
    expect(json.message).toContain(reason)
    expect(json.detail).toMatchObject({ field: 'signature', location: 'authorization' })
    // as WeChat Pay's: an error answer has no signature
    expect(headers.get('wechatpay-signature')).toBeNull()
  })
}

test('signs its responses with the key that Wechatpay-Serial names, otherwise with the platform certificate', async () => {
  const keys = mock.clientConfig.certs ?? {}
  const publicKeyId = Object.keys(keys).find((serial) => serial.startsWith('PUB_KEY_ID_')) ?? ''
  const certificate = Object.keys(keys).find((serial) => serial !== publicKeyId) ?? ''
  await untypedClient(mock.clientConfig)
    .chain('v3/pay/transactions/native')
    .post({
      json: {
        ...{ appid: mock.appid, mchid: mock.clientConfig.mchid },
        description: 'x',
        out_trade_no: 'A|B',
        notify_url: 'https://example.com',
        amount: { total: 1 },
      },
    })
  for (const [headers, serial] of [
    [{}, certificate],
    [{ 'wechatpay-serial': publicKeyId }, publicKeyId],
  ] as const) {
    const reply = await send({ headers })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('wechatpay-serial')).toBe(serial)
    const message = `${reply.headers.get('wechatpay-timestamp')}\n${reply.headers.get('wechatpay-nonce')}\n${reply.text}\n`
    const signature = Buffer.from(reply.headers.get('wechatpay-signature') ?? '', 'base64')
    const pem = String(keys[serial])
    const key = serial === certificate ? new X509Certificate(pem).publicKey : createPublicKey(pem)
    expect(verify('sha256', Buffer.from(message), key, signature)).toBe(true)
  }
})

test('responds to an unknown path with 404 and to a wrong verb with 405, both without a body', async () => {
  expect(await send({ target: '/v3/nowhere' })).toMatchObject({ status: 404, text: '' })
  expect(await send({ method: 'PUT', target: '/v3/pay/transactions/native' })).toMatchObject({ status: 405, text: '' })
})

test('requires Accept and User-Agent, and a body of JSON', async () => {
  expect((await send({ headers: { 'user-agent': '' } })).json).toMatchObject({ code: 'INVALID_REQUEST' })
  expect((await send({ method: 'POST', target: '/v3/pay/transactions/native', body: '{' })).json).toMatchObject({
    code: 'PARAM_ERROR',
  })
})

test('stores the received requests, and two gateways share nothing', async () => {
  const other = await startMock()
  await untypedClient(other.clientConfig)
    .chain('v3/a')
    .get()
    .catch(() => undefined)
  expect(other.requests).toEqual([{ method: 'GET', target: '/v3/a', status: 404 }])
  await expect(
    untypedClient({ ...mock.clientConfig, baseURL: other.url })
      .chain('v3/a')
      .get(),
  ).rejects.toMatchObject({ status: 401, code: 'SIGN_ERROR' })
  await other.close()
  await expect(fetch(other.url)).rejects.toThrow()
})

test('uses the given port, and fails if the port is in use', async () => {
  const port = Number(new URL(mock.url).port)
  await expect(startMock({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
