import { createHash, privateDecrypt } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import {
  ApiError,
  type ClientConfig,
  createClient,
  NetworkError,
  type RequestInterceptor,
  TrustError,
} from 'wechatpay-chain'
import { createUploads } from '../../src/v3/upload.js'
import { expectUsageError, rejectionOf, renderingsOf } from '../support/failure.js'
import { type Answer, type Arrived, isSigned } from '../support/gateway.js'
import { keys, toKey, toPem } from '../support/keys.js'
import { ABSENT, clockAt, MERCHANT, NOW, trust } from '../support/reply.js'
import { untypedClient } from '../support/untyped.js'
import { isSignedBy, openGateway } from '../support/wire.js'
import { vectors } from '../vectors/request-signatures.json' with { type: 'json' }

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-upload-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BYTES = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0xfe])
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const SM3 = createHash('sm3').update(BYTES).digest('hex')
const MEDIA: Answer = { body: { media_id: 'jEAPpEA1T8AHSpvSHMzmh5lkPbG' } }

async function open(answer: Answer = MEDIA, merge: Partial<ClientConfig> = {}) {
  const gateway = await openGateway(() => answer)
  return { gateway, instance: createClient(gateway.config(merge)), untyped: untypedClient(gateway.config(merge)) }
}

/** Builds the expected form by hand with the received boundary. */
function formOf(arrived: Arrived, ...parts: (readonly [headers: string, content: string | Buffer])[]): Buffer {
  const boundary = boundaryOf(arrived)
  const pieces = parts.flatMap(([headers, content]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)])
}

function boundaryOf({ headers }: Arrived): string {
  return /^multipart\/form-data; boundary=(\w{32})$/.exec(String(headers['content-type']))?.[1] ?? 'none'
}

/** The text of the first part. */
function metaOf({ body }: Arrived): Buffer {
  const from = body.indexOf('\r\n\r\n') + 4
  return body.subarray(from, body.indexOf('\r\n', from))
}

function isMetaSigned(arrived: Arrived): boolean {
  return isSigned(arrived.method, arrived.target, arrived.headers.authorization, metaOf(arrived))
}

const META = 'name="meta"\r\nContent-Type: application/json'

async function arrivedOf(call: (untyped: ReturnType<typeof untypedClient>) => Promise<unknown>, answer = MEDIA) {
  const { gateway, untyped } = await open(answer)
  await call(untyped)
  expect(gateway.arrived).toHaveLength(1)
  return gateway.arrived[0] as Arrived
}

// ---- what is sent

test('an upload is sent byte for byte: meta with name and digest, then the file', async () => {
  const { gateway, instance } = await open()
  const { data } = await instance.v3.merchant.media.upload.post({ file: BYTES, filename: '营业执照 "A".jpg' })
  expect(data).toEqual({ media_id: 'jEAPpEA1T8AHSpvSHMzmh5lkPbG' })
  const [arrived] = gateway.arrived as [Arrived]
  const meta = `{"filename":"营业执照 \\"A\\".jpg","sha256":"${SHA256}"}`
  expect(`${arrived.method} ${arrived.target}`).toBe('POST /v3/merchant/media/upload')
  expect(arrived.body).toEqual(
    formOf(arrived, [META, meta], ['name="file"; filename="营业执照 %22A%22.jpg"\r\nContent-Type: image/jpeg', BYTES]),
  )
  expect(Number(arrived.headers['content-length'])).toBe(arrived.body.length)
  expect(arrived.headers.accept).toBe('application/json')
  expect(arrived.headers['wechatpay-serial']).toBe(keys.wechatpayPublicKey.id)
})

test('the signature of an upload covers only the sent text of meta', async () => {
  const arrived = await arrivedOf((untyped) =>
    untyped.v3.merchant.media.upload.post({ file: BYTES, filename: '图.png' }),
  )
  expect(isMetaSigned(arrived)).toBe(true)
  expect(arrived.signed).toBe(false)
})

test('the three styles send the same upload', async () => {
  const { gateway, instance } = await open()
  const options = { file: BYTES, filename: 'a.jpg' }
  await instance.v3.merchant.media.upload.post(options)
  await instance.v3.merchant.media.upload.postAsync(options)
  await instance.chain('v3/merchant/media/upload').post(options)
  await instance['v3/merchant/media/upload'].post(options)
  await instance.untyped.v3.merchant.media.upload.post(options)
  const seen = gateway.arrived.map((arrived) => [arrived.target, metaOf(arrived).toString(), isMetaSigned(arrived)])
  expect(seen).toEqual(
    Array.from({ length: 5 }, () => ['/v3/merchant/media/upload', `{"filename":"a.jpg","sha256":"${SHA256}"}`, true]),
  )
  expect(new Set(gateway.arrived.map(boundaryOf)).size).toBe(5)
})

test.each<[string, () => unknown, string]>([
  ['a path', () => saved('照片.jpg'), '照片.jpg'],
  ['bytes', () => BYTES, 'file'],
  ['a Blob', () => new Blob([BYTES]), 'file'],
  ['a stream', () => Readable.from([BYTES.subarray(0, 3), BYTES.subarray(3)]), 'file'],
  ['a web stream', () => new Blob([BYTES]).stream(), 'file'],
])('from %s the same file is sent, with its own name', async (_, give, filename) => {
  const arrived = await arrivedOf((untyped) => untyped.v3.merchant.media.upload.post({ file: give() }))
  expect(JSON.parse(metaOf(arrived).toString())).toEqual({ filename, sha256: SHA256 })
  expect(arrived.body.includes(Buffer.concat([Buffer.from('\r\n\r\n'), BYTES, Buffer.from('\r\n--')]))).toBe(true)
})

function saved(name: string, bytes: Buffer | string = BYTES): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('the type of a Blob is the type of its part', async () => {
  const file = new Blob([BYTES], { type: 'image/webp' })
  const arrived = await arrivedOf((untyped) => untyped.v3.merchant.media.upload.post({ file, filename: 'a.png' }))
  expect(arrived.body.toString('latin1')).toContain('filename="a.png"\r\nContent-Type: image/webp\r\n')
})

const DUE = { sub_mchid: '1900000109', item_id: 12 }
test.each<[string, string, object, string]>([
  ['v3/merchant/media/upload', 'file', {}, `{"filename":"a.jpg","sha256":"${SHA256}"}`],
  ['v3/merchant/media/video_upload', 'file', {}, `{"filename":"a.jpg","sha256":"${SHA256}"}`],
  ['v3/marketing/favor/media/image-upload', 'file', {}, `{"filename":"a.jpg","sha256":"${SHA256}"}`],
  ['v3/merchant-service/images/upload', 'file', {}, `{"filename":"a.jpg","sha256":"${SHA256}"}`],
  ['v3/global/merchant-service/images/upload', 'file', {}, `{"filename":"a.jpg","sha256":"${SHA256}"}`],
  ['v3/marketing/partner/product-coupon/media/upload-image', 'file', {}, `{"filename":"a.jpg","sha256":"${SHA256}"}`],
  ['v3/ecommerce/account/cancel-applications/media', 'file', {}, `{"file_name":"a.jpg","file_digest":"${SHA256}"}`],
  ['v3/global/merchant-storage/file/upload', 'file', {}, `{"filename":"a.jpg","digest":"${SHA256}"}`],
  [
    'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
    'file',
    { file_type: 'PDF' },
    `{"digest":"${SM3}","digest_alogrithm":"SM3","file_type":"PDF"}`,
  ],
  [
    'v3/taxi-invoice/cards/upload-file',
    'file',
    { company_mchid: '1900000109', region_id: 440300 },
    `{"digest":"${SM3}","digest_algorithm":"DIGEST_ALGORITHM_SM3","company_mchid":"1900000109","region_id":440300}`,
  ],
  [
    'v3/marketing/bank/packages/B_1/tasks',
    'file',
    { bank_type: 'CMB_CREDIT' },
    `{"filename":"a.jpg","sha256":"${SHA256}","bank_type":"CMB_CREDIT"}`,
  ],
  [
    'v3/marketing/shopping-receipt/shoppingreceipts',
    'file',
    { transaction_id: '4200', openid: 'o1' },
    `{"sha256":"${SHA256}","transaction_id":"4200","openid":"o1"}`,
  ],
  [
    'v3/mch-operation-manage/enhanced-due-diligence/D1/upload',
    'due_diligence_file',
    DUE,
    `{"file_name":"a.jpg","file_digest":"${SHA256}","sub_mchid":"1900000109","item_id":12}`,
  ],
  ['v3/brand-new/images', 'file', { a: 1 }, `{"filename":"a.jpg","sha256":"${SHA256}","a":1}`],
])('%s: the part %s, with the documented names of name and digest', async (path, part, meta, text) => {
  const arrived = await arrivedOf((untyped) => untyped.chain(path).post({ file: BYTES, filename: 'a.jpg', meta }))
  expect(arrived.target).toBe(`/${path}`)
  expect(arrived.body).toEqual(
    formOf(arrived, [META, text], [`name="${part}"; filename="a.jpg"\r\nContent-Type: image/jpeg`, BYTES]),
  )
  expect(isMetaSigned(arrived)).toBe(true)
})

test('a member with its own part is sent there, and also in meta if the documentation says so', async () => {
  const arrived = await arrivedOf((untyped) =>
    untyped.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.post({
      sub_mchid: '1900000109',
      file: BYTES,
      filename: 'a.pdf',
      meta: { item_id: 12, manage_record_id: '记录-1' },
    }),
  )
  expect(arrived.body).toEqual(
    formOf(
      arrived,
      [META, `{"file_name":"a.pdf","file_digest":"${SHA256}","item_id":12}`],
      ['name="item_id"', '12'],
      ['name="manage_record_id"', '记录-1'],
      ['name="submission_file"; filename="a.pdf"\r\nContent-Type: application/pdf', BYTES],
    ),
  )
})

test('a missing member has no part', async () => {
  const path = 'v3/mch-manage/submission-files/sub-mchid/1900000109/upload'
  const arrived = await arrivedOf((untyped) =>
    untyped.chain(path).post({ file: BYTES, filename: 'a.pdf', meta: { item_id: null } }),
  )
  expect(arrived.body.toString('latin1').match(/ name="\w+"/g)).toEqual([' name="meta"', ' name="submission_file"'])
})

test('an upload below /brand/ is signed by the brand', async () => {
  const { serial, privateKeyPkcs8, publicKey } = keys.merchantOther
  const brand = { brandId: '40001', serial, privateKey: toPem(privateKeyPkcs8) }
  const answer = {
    body: { image_url: 'https://x.example/1' },
    headers: { 'Wechatpay-Signature-Type': 'WECHATPAY-BRAND-SHA256-RSA2048' },
  }
  const { gateway, instance } = await open(answer, { brand })
  const upload = instance.brand.marketing.productCoupon.media.uploadImage
  const { data } = await upload.post({ file: BYTES, filename: 'a.png' })
  expect(data.image_url).toBe('https://x.example/1')
  const [arrived] = gateway.arrived as [Arrived]
  expect(arrived.headers.authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="40001",/)
  expect(isSignedBy({ ...arrived, body: metaOf(arrived) }, publicKey)).toBe(true)
})

test.each(vectors.filter(({ id }) => id.startsWith('upload-meta')))(
  '$id: an upload with this meta has the Authorization of the vector',
  async ({ id: label, method, requestTarget: target, timestamp, nonce, signedBody, authorization }) => {
    const clock = clockAt(Number(timestamp) * 1000, nonce)
    const body = { meta: signedBody, parts: [BYTES] }
    const encoded = { target, body, headers: { 'content-type': 'multipart/form-data; boundary=B' } }
    const request = { label, method, target, headers: {}, body, encoded }
    for (const isBusy of [false, true]) {
      const signed = await createUploads(MERCHANT, trust('wechatpayPublicKey'), { clock }).seal({ ...request, isBusy })
      expect(signed.headers['authorization']).toBe(authorization)
      expect(signed.headers['content-type']).toBe('multipart/form-data; boundary=B')
      expect(signed.signedText).toBe(signedBody)
      expect(signed.body).toEqual([BYTES])
    }
  },
)

test('a file that contains the boundary is sent with another boundary', async () => {
  const nonces = ['first', 'second', 'third']
  const clock = { ...clockAt(NOW), nonce: () => nonces.shift() ?? 'none was left' }
  const uploads = createUploads(MERCHANT, trust('wechatpayPublicKey'), { clock })
  const file = Buffer.from('\r\n--first--\r\n')
  const content = await uploads.encode({ ...REQUEST, body: { file, filename: 'a.txt' } }, {})
  expect(content.headers['content-type']).toBe('multipart/form-data; boundary=second')
})
const REQUEST = {
  ...ABSENT,
  label: 'POST /v3/merchant/media/upload',
  method: 'POST',
  bases: [],
  target: '/v3/merchant/media/upload',
  timeout: 1000,
  retry: { limit: 0 } as never,
}

test('a file that changes after the call was made is sent as it was when the digest was calculated', async () => {
  const path = saved('changing.jpg')
  const { gateway, instance } = await open()
  const uploading = instance.v3.merchant.media.upload.post({ file: path })
  // without a moment in which the file is empty
  const descriptor = openSync(path, 'r+')
  const writing = setInterval(() => writeSync(descriptor, `${Math.random()}`, 0), 0)
  await uploading.finally(() => {
    clearInterval(writing)
    closeSync(descriptor)
  })
  const [arrived] = gateway.arrived as [Arrived]
  const file = /filename="changing.jpg"\r\nContent-Type: image\/jpeg\r\n\r\n(.*)\r\n--\w+--\r\n$/s.exec(
    arrived.body.toString('latin1'),
  )?.[1]
  const { sha256 } = JSON.parse(metaOf(arrived).toString())
  expect(
    createHash('sha256')
      .update(file ?? '', 'latin1')
      .digest('hex'),
  ).toBe(sha256)
})

test('changes by the caller after the call was made have no effect', async () => {
  const { gateway, untyped } = await open()
  const options = { file: saved('a.jpg'), filename: 'a.jpg', meta: { note: 'before' }, headers: { 'x-note': 'before' } }
  const uploading = untyped.v3.merchant.media.upload.post(options)
  options.meta.note = 'after'
  options.filename = 'b.jpg'
  options.headers['x-note'] = 'after'
  await uploading
  const [arrived] = gateway.arrived as [Arrived]
  expect(metaOf(arrived).toString()).toBe(`{"filename":"a.jpg","sha256":"${SHA256}","note":"before"}`)
  expect(arrived.headers['x-note']).toBe('before')
})

test('the adapter of axios sends the whole upload and reports its progress', async () => {
  const loaded: number[] = []
  const arrived = await arrivedOf((untyped) =>
    untyped.v3.merchant.media.upload.post({
      file: BYTES,
      filename: 'a.jpg',
      onUploadProgress: (progress: { loaded: number }) => loaded.push(progress.loaded),
    }),
  )
  const file = ['name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg', BYTES] as const
  expect(arrived.body).toEqual(formOf(arrived, [META, `{"filename":"a.jpg","sha256":"${SHA256}"}`], file))
  expect(loaded.at(-1)).toBe(arrived.body.length)
})

test('the content type is that of the form, even if the caller sets another', async () => {
  const headers = { 'Content-Type': 'application/json' }
  const arrived = await arrivedOf((untyped) => untyped.v3.merchant.media.upload.post({ file: BYTES, headers }))
  expect(boundaryOf(arrived)).toHaveLength(32)
})

// ---- meta

test('the caller may set the correct digest and name', async () => {
  const meta = { sha256: SHA256, filename: 'a.jpg', note: 'x' }
  const arrived = await arrivedOf((untyped) => untyped.v3.merchant.media.upload.post({ file: BYTES, meta }))
  expect(metaOf(arrived).toString()).toBe(`{"filename":"a.jpg","sha256":"${SHA256}","note":"x"}`)
})

test.each<[string, object, RegExp]>([
  [
    'a digest of something else',
    { meta: { sha256: SHA256.replace(/./, 'x') } },
    /a sha256 that does not match the digest of the/,
  ],
  [
    'a name beside another one',
    { filename: 'a.jpg', meta: { filename: 'b.jpg' } },
    /a filename that does not match the name/,
  ],
  [
    'a name with a folder',
    { meta: { filename: 'x/a.jpg' } },
    /a filename that does not match the name of the sent file/,
  ],
  ['a list', { meta: [] }, /`meta` must be a plain object; pass \{ name: value \}/],
  ['a text', { meta: '{"filename":"a.jpg"}' }, /`meta` is not an object or an array/],
  ['a BigInt', { meta: { a: 1n } }, /`meta` holds a BigInt under a; JSON has no BigInt/],
  ['an emoji', { meta: { a: '😀' } }, /`meta` holds an emoji or another 4-byte character under a/],
])('in meta, %s is rejected before anything is sent', async (_, options, says) => {
  const { gateway, untyped } = await open()
  const error = await rejectionOf(() => untyped.v3.merchant.media.upload.post({ file: BYTES, ...options }))
  expectUsageError(error, 'ERR_BODY', /^POST \/v3\/merchant\/media\/upload: /, says)
  expect(gateway.arrived).toEqual([])
})

test.each<[string, object, RegExp]>([
  ['v3/taxi-invoice/cards/upload-file', { digest: SHA256 }, /a digest that does not match the digest of the file/],
  [
    'v3/taxi-invoice/cards/upload-file',
    { digest_algorithm: 'SHA256' },
    /a digest_algorithm that does not match the algorithm/,
  ],
  [
    'v3/mch-manage/submission-files/sub-mchid/1/upload',
    { item_id: {} },
    /an object under item_id, which is sent as text/,
  ],
])('%s: a calculated member, or a member with its own part, must not be %j', async (path, meta, says) => {
  const { gateway, untyped } = await open()
  const error = await rejectionOf(() => untyped.chain(path).post({ file: BYTES, meta }))
  expectUsageError(error, 'ERR_BODY', says)
  expect(gateway.arrived).toEqual([])
})

test('members of meta with unusual names are normal members', async () => {
  const meta = JSON.parse('{"__proto__":{"a":1},"constructor":"c","filename":null}')
  const arrived = await arrivedOf((untyped) => untyped.v3.merchant.media.upload.post({ file: BYTES, meta }))
  expect(metaOf(arrived).toString()).toBe(
    `{"filename":"file","sha256":"${SHA256}","__proto__":{"a":1},"constructor":"c"}`,
  )
})

const RECEIPT = { transaction_id: '4200', openid: 'o1' }

test('a value of encrypt() in meta is encrypted before meta is signed, with the key of Wechatpay-Serial', async () => {
  const { gateway, instance } = await open({ body: { receipt: {} } })
  const merchant_contact_information = { consultation_phone_number: instance.encrypt('13800138000') }
  const meta = { ...RECEIPT, merchant_contact_information }
  const receipts = instance.untyped.v3.marketing.shoppingReceipt.shoppingreceipts
  await receipts.post({ file: new Blob([BYTES]), filename: 'a.jpg', meta })
  const [arrived] = gateway.arrived as [Arrived]
  expect(phoneIn(arrived)).toBe('13800138000')
  expect(isMetaSigned(arrived)).toBe(true)
})

test("with sensitive: 'auto', the sensitive fields of meta are encrypted", async () => {
  const { gateway, instance } = await open({ body: { receipt: {} } }, { sensitive: 'auto' })
  const meta = { ...RECEIPT, merchant_contact_information: { consultation_phone_number: '13800138000' } }
  await instance.v3.marketing.shoppingReceipt.shoppingreceipts.post({ file: BYTES, filename: 'a.jpg', meta })
  const [arrived] = gateway.arrived as [Arrived]
  expect(phoneIn(arrived)).toBe('13800138000')
  expect(isMetaSigned(arrived)).toBe(true)
})

function phoneIn(arrived: Arrived): string {
  const { consultation_phone_number } = JSON.parse(metaOf(arrived).toString()).merchant_contact_information
  expect(arrived.headers['wechatpay-serial']).toBe(keys.wechatpayPublicKey.id)
  const key = toKey(keys.wechatpayPublicKey.privateKeyPkcs8)
  return privateDecrypt({ key, oaepHash: 'sha1' }, Buffer.from(consultation_phone_number, 'base64')).toString()
}

// ---- files that cannot be sent

test('a file that does not exist causes a UsageError: nothing is sent, and the path is not shown', async () => {
  const { gateway, instance } = await open()
  const file = join(folder, '张三.jpg')
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file }))
  expectUsageError(
    error,
    'ERR_FILE',
    /^POST \/v3\/merchant\/media\/upload: `file` is a path that cannot be read \(ENOENT\)/,
  )
  expect(renderingsOf(error)).not.toContain('张三')
  expect(gateway.arrived).toEqual([])
})

test('a name with a line break is rejected before anything is sent or read', async () => {
  const { gateway, instance } = await open()
  const file = new PassThrough()
  const call = () => instance.v3.merchant.media.upload.post({ file, filename: 'a\r\nX-Evil: 1.jpg' })
  expectUsageError(await rejectionOf(call), 'ERR_OPTION', /`filename` contains a line break/)
  expect(gateway.arrived).toEqual([])
  expect(file.destroyed).toBe(false)
})

test('the deadline of the call ends a stream that does not end', async () => {
  const { gateway, instance } = await open()
  const file = new PassThrough()
  file.write(BYTES)
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file, timeout: 30 }))
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
  await expect.poll(() => file.destroyed).toBe(true)
  expect(gateway.arrived).toEqual([])
})

test('an abort by the caller ends a stream that does not end', async () => {
  const { gateway, instance } = await open()
  const controller = new AbortController()
  const file = new PassThrough()
  const failing = rejectionOf(() => instance.v3.merchant.media.upload.post({ file, signal: controller.signal }))
  controller.abort()
  expect(await failing).toMatchObject({ code: 'ERR_ABORTED', sent: false })
  expect(file.destroyed).toBe(true)
  expect(gateway.arrived).toEqual([])
})

test('if a stream fails, the call fails', async () => {
  const { gateway, instance } = await open()
  const file = Readable.from(
    (async function* () {
      yield BYTES
      throw Object.assign(new Error('张三'), { code: 'EIO' })
    })(),
  )
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file }))
  expectUsageError(error, 'ERR_FILE', /a stream that failed while it was being read \(EIO\); nothing was sent$/)
  expect(renderingsOf(error)).not.toContain('张三')
  expect(gateway.arrived).toEqual([])
})

// ---- interceptors

const withRequest = (interceptor: RequestInterceptor): Partial<ClientConfig> => ({
  axios: { proxy: false, interceptors: { request: [interceptor] } },
})

test('interceptors do not see the body of an upload, and their changes of its URL and headers are signed', async () => {
  const seen: unknown[] = []
  const merge = withRequest((config) => {
    seen.push(config.data)
    config.headers.set('X-Trace', '1')
    config.headers.set('Content-Type', 'text/plain')
    return Object.assign(config, { url: `${config.url}?note=1` })
  })
  const { gateway, instance } = await open(MEDIA, merge)
  await instance.v3.merchant.media.upload.post({ file: BYTES, filename: 'a.jpg' })
  const [arrived] = gateway.arrived as [Arrived]
  expect(seen).toEqual([undefined])
  expect(arrived.target).toBe('/v3/merchant/media/upload?note=1')
  expect(arrived.headers['x-trace']).toBe('1')
  expect(boundaryOf(arrived)).toHaveLength(32)
  expect(isMetaSigned(arrived)).toBe(true)
})

test('an interceptor that sets the body of an upload causes a UsageError, and nothing is sent', async () => {
  const { gateway, instance } = await open(
    MEDIA,
    withRequest((config) => Object.assign(config, { data: { filename: 'b.jpg' } })),
  )
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file: BYTES }))
  expectUsageError(
    error,
    'ERR_BODY',
    /an axios interceptor set the body of an upload/,
    /change `file` or `meta` in the call/,
  )
  expect(gateway.arrived).toEqual([])
})

// ---- responses

test('an upload is not retried by default, even if the client allows retries', async () => {
  const { gateway, instance } = await open({ status: 500, body: { code: 'SYSTEM_ERROR', message: 'x' } }, { retry: 2 })
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file: BYTES }))
  expect(error).toMatchObject({ status: 500, mayHaveTakenEffect: true })
  expect(gateway.arrived).toHaveLength(1)
})

test('an upload with the retry option is signed again over the same meta and file', async () => {
  const answers: Answer[] = [{ status: 503, body: { code: 'SERVICE_UNAVAILABLE', message: 'x' } }, MEDIA]
  const gateway = await openGateway(() => answers.shift() ?? MEDIA)
  const instance = createClient(gateway.config())
  const retry = { limit: 1, unsafe: true }
  await instance.v3.merchant.media.upload.post({ file: Readable.from([BYTES]), filename: 'a.jpg', retry })
  const [first, second] = gateway.arrived as [Arrived, Arrived]
  expect(second.body).toEqual(first.body)
  expect(gateway.arrived.map(isMetaSigned)).toEqual([true, true])
  expect(second.headers.authorization).not.toBe(first.headers.authorization)
})

test('a file that is too large is rejected by WeChat Pay only: we have no limit', async () => {
  const gateway = await openGateway(({ body }) =>
    body.length > 5_000_000 ? { status: 413, body: '<html>Request Entity Too Large</html>' } : MEDIA,
  )
  const instance = createClient(gateway.config())
  const file = Buffer.alloc(6_000_000, 7)
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file, filename: 'a.jpg' }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 413, mayHaveTakenEffect: false })
  expect(gateway.arrived[0]?.body.length).toBeGreaterThan(file.length)
})

test('an API error does not show values of meta', async () => {
  const message = 'the digest of 张三的执照.jpg is wrong'
  const { untyped } = await open({ status: 400, body: { code: 'PARAM_ERROR', message } })
  const call = () => untyped.v3.merchant.media.upload.post({ file: BYTES, filename: '张三的执照.jpg' })
  const error = await rejectionOf(call)
  expect(error).toMatchObject({ status: 400, code: 'PARAM_ERROR' })
  expect(error.message).toContain('the digest of … is wrong')
})

test('the hint of a SIGN_ERROR of an upload compares meta, which was signed', async () => {
  const gateway = await openGateway((request) => {
    const [timestamp, nonce] = ['timestamp', 'nonce_str'].map(
      (name) => new RegExp(`${name}="(\\w+)"`).exec(String(request.headers.authorization))?.[1],
    )
    const truncated_sign_message = `POST\n/v3/merchant/media/upload\n${timestamp}\n${nonce}\n\n`
    const sign_information = { method: 'POST', truncated_sign_message }
    return { status: 401, body: { code: 'SIGN_ERROR', message: '签名错误', detail: { sign_information } } }
  })
  const instance = createClient(gateway.config({ language: 'en' as const }))
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file: BYTES, filename: 'a.jpg' }))
  const { length } = `{"filename":"a.jpg","sha256":"${SHA256}"}`
  expect((error as ApiError).hint).toContain(`the length of the body differs (${length} bytes were signed, 0 received)`)
})

test('an unsigned response to an upload is rejected', async () => {
  const { instance } = await open({ ...MEDIA, signature: false })
  const error = await rejectionOf(() => instance.v3.merchant.media.upload.post({ file: BYTES }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNSIGNED' })
})
