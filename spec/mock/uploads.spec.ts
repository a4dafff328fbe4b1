import { createHash, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { operations } from 'wechatpay-chain/catalogue'
import { type Mock, startMock } from 'wechatpay-chain/mock'
import { rejectionOf } from '../support/failure.js'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const BYTES = Buffer.from([0xff, 0xd8, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0xfe])
const SHA256 = createHash('sha256').update(BYTES).digest('hex')

const PATHS = operations()
  .filter(({ upload, version, path }) => upload && version === undefined && !path.startsWith('/brand/'))
  .map(({ path, answer }) => [path.slice(1), Object.keys(answer?.properties ?? {})] as const)

test('the catalogue has uploads', () => expect(PATHS.length).toBeGreaterThan(10))

test.each(PATHS)('%s accepts the upload of the client and returns %j', async (path, members) => {
  const instance = createClient(mock.clientConfig).untyped
  const variables = { package_id: '1', sub_mchid: '2', due_diligence_id: '3' }
  const values = Object.fromEntries(Object.entries(variables).filter(([name]) => path.includes(`{${name}}`)))
  const meta = path.includes('/submission-files/') ? { item_id: 1, manage_record_id: '2' } : {}
  const call = (instance.chain as (path: string) => typeof instance.v3)(path)
  const { data } = await call.post<object>({ ...values, file: BYTES, filename: '图 "1".png', meta })
  expect(new Set(Object.keys(data))).toEqual(new Set(members))
})

test('the same file has the same media_id, another file has another one', async () => {
  const { upload } = createClient(mock.clientConfig).v3.merchant.media
  const ids: unknown[] = []
  for (const file of [BYTES, BYTES, Buffer.from('x')])
    ids.push((await upload.post({ file, filename: 'a.png' })).data.media_id)
  expect(ids[0]).toBe(ids[1])
  expect(ids[0]).not.toBe(ids[2])
})

const META = JSON.stringify({ filename: 'a.png', sha256: SHA256 })
const TYPE = 'multipart/form-data; boundary=B'

interface Forged {
  meta?: string
  /** What is signed in the place of `meta`. */
  signed?: string
  head?: string
  file?: Buffer
  tail?: string
  type?: string
  path?: string
}

/** Signs and writes a form with nothing of `src`, so that the gateway is judged by somebody else. */
async function send(forged: Forged) {
  const { meta = META, signed = meta, file = BYTES, tail = '\r\n--B--\r\n', type = TYPE } = forged
  const {
    head = `--B\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n--B\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`,
    path = '/v3/merchant/media/upload',
  } = forged
  const timestamp = Math.floor(Date.now() / 1000)
  const message = `POST\n${path}\n${timestamp}\nN1\n${signed}\n`
  const { mchid, serial, privateKey } = mock.clientConfig
  const signature = sign('sha256', Buffer.from(message), String(privateKey)).toString('base64')
  const list = `mchid="${mchid}",nonce_str="N1",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`
  const response = await fetch(mock.url + path, {
    method: 'POST',
    headers: { accept: '*/*', authorization: `WECHATPAY2-SHA256-RSA2048 ${list}`, 'content-type': type },
    body: Buffer.concat([Buffer.from(head), file, Buffer.from(tail)]),
  })
  return { status: response.status, json: await response.json() }
}

test('a form without the client is accepted', async () => {
  expect(await send({})).toEqual({ status: 200, json: { media_id: SHA256 } })
})

test('meta may have spaces and any order', async () => {
  const meta = `{ "sha256": "${SHA256}", "filename": "a.png"}`
  expect(await send({ meta })).toMatchObject({ status: 200 })
})

test.each<[string, Forged]>([
  ['another text than meta is signed', { signed: `${META} ` }],
  ['the whole body is signed', { signed: BYTES.toString() }],
  ['nothing is signed', { signed: '' }],
  ['the boundary is another', { type: 'multipart/form-data; boundary=C' }],
  ['there is no boundary', { type: 'multipart/form-data' }],
  ['lines end without CR', { head: `--B\nContent-Disposition: form-data; name="meta"\n\n${META}\n--B\n\n` }],
  ['there is no end', { tail: '\r\n' }],
  ['something follows the end', { tail: '\r\n--B--\r\n ' }],
  [
    'a part is there twice',
    { tail: `\r\n--B\r\nContent-Disposition: form-data; name="meta"\r\n\r\n${META}\r\n--B--\r\n` },
  ],
])('the signature does not match if %s', async (_, forged) => {
  expect(await send(forged)).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
})

const withMeta = (meta: object) => ({ meta: JSON.stringify({ filename: 'a.png', sha256: SHA256, ...meta }) })
const part = (disposition: string, content: string) =>
  `--B\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`
const JSON_PART = part('name="meta"\r\nContent-Type: application/json', META)

test.each<[string, Forged, string]>([
  ['the digest is of something else', { file: Buffer.from('x') }, 'sha256'],
  ['the digest is in upper case', withMeta({ sha256: SHA256.toUpperCase() }), 'sha256'],
  ['the digest is missing', withMeta({ sha256: undefined }), 'sha256'],
  ['the name is another', withMeta({ filename: 'b.png' }), 'filename'],
  ['meta is no JSON', { meta: '{' }, 'filename'],
  ['the file is empty', { file: Buffer.alloc(0) }, 'file'],
  [
    'the part of the file has another name',
    { head: `${JSON_PART}${part('name="image"; filename="a.png"\r\nContent-Type: image/png', '').slice(0, -2)}` },
    'file',
  ],
  ['the file has no type', { head: `${JSON_PART}${part('name="file"; filename="a.png"', '').slice(0, -2)}` }, 'file'],
  [
    'the file has no name',
    { head: `${JSON_PART}${part('name="file"\r\nContent-Type: image/png', '').slice(0, -2)}` },
    'file',
  ],
  [
    'meta has no type',
    {
      head: `${part('name="meta"', META)}${part('name="file"; filename="a.png"\r\nContent-Type: image/png', '').slice(0, -2)}`,
    },
    'meta',
  ],
])('the upload is rejected if %s', async (_, forged, field) => {
  expect(await send(forged)).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR', detail: { field } } })
})

test('SHA-256 is rejected if WeChat Pay requires SM3', async () => {
  const path = '/v3/taxi-invoice/cards/upload-file'
  const meta = (more: object) => JSON.stringify({ digest: SHA256, digest_algorithm: 'DIGEST_ALGORITHM_SM3', ...more })
  expect(await send({ path, meta: meta({}) })).toMatchObject({ status: 400, json: { detail: { field: 'digest' } } })
  const digest = createHash('sm3').update(BYTES).digest('hex')
  expect(await send({ path, meta: meta({ digest }) })).toMatchObject({ status: 200 })
  const sha = meta({ digest, digest_algorithm: 'SHA256' })
  expect(await send({ path, meta: sha })).toMatchObject({
    status: 400,
    json: { detail: { field: 'digest_algorithm' } },
  })
})

test('a JSON body is not accepted as an upload, nor a form as a JSON body', async () => {
  const instance = createClient(mock.clientConfig).untyped
  const json = await rejectionOf(() => instance.v3.merchant.media.upload.post({ json: { filename: 'a.png' } }))
  expect(json).toMatchObject({ status: 400, code: 'PARAM_ERROR', detail: { field: 'meta' } })
  const form = await rejectionOf(() => instance.v3.refund.domestic.refunds.post({ file: BYTES }))
  expect(form).toMatchObject({ status: 400, code: 'PARAM_ERROR' })
})

test('an upload can be made to fail like any other call', async () => {
  mock.fail('POST /v3/marketing/bank/packages/{package_id}/tasks', 'lost-answer')
  const { tasks } = createClient(mock.clientConfig).v3.marketing.bank.packages._package_id_
  const call = () => tasks.post({ package_id: '1', file: BYTES, filename: 'a.csv', meta: { bank_type: 'CMB' } })
  expect(await rejectionOf(call)).toMatchObject({ code: 'ERR_DISCONNECTED', mayHaveTakenEffect: true })
  expect((await call()).data).toMatchObject({ bank_type: 'CMB', filename: 'a.csv' })
})
