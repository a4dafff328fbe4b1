import { createHash, createHmac } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { V2_CALLS } from '../../src/generated/v2-calls.js'
import { signedFields } from '../../src/v2/signed-fields.js'
import { digestUpload, readUpload, sealUpload, type V2File } from '../../src/v2/upload.js'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'
import { keys } from '../support/keys.js'
import { clockAt, NOW } from '../support/reply.js'
import { signV2, startV2Gateway } from '../support/v2-gateway.js'

const LABEL = 'POST /secapi/mch/uploadmedia'
const FACTS = V2_CALLS['POST /secapi/mch/uploadmedia'] ?? {}
const NAMES = FACTS.upload ?? { file: '', digest: '' }
const IDENTITY = { mchid: '1900000109', apiV2Key: '8934e7d15453e97507ef794cf7b0519d' }
const BYTES = Buffer.from([0xff, 0xd8, 0x00, 0x0d, 0x0a, 0xfe])
const MD5 = createHash('md5').update(BYTES).digest('hex')
const STAMP = clockAt(NOW, 'b-o-u-n-d')

/** The steps of a call: read, digest, sign, build the body. */
async function sealed(given: V2File) {
  const { fields, file } = await digestUpload(LABEL, readUpload(LABEL, given, { timeout: 1000 }), NAMES)
  const { headers, body } = sealUpload(signedFields(fields, FACTS, IDENTITY, STAMP), file, STAMP)
  return { headers, body: Buffer.concat(body) }
}

/** Built by hand. */
function form(fields: Record<string, string>, filename: string): Buffer {
  const texts = Object.entries(fields).map(
    ([name, text]) => `--b-o-u-n-d\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  )
  const head = `--b-o-u-n-d\r\nContent-Disposition: form-data; name="media"; filename="${filename}"\r\nContent-Type: image/jpeg\r\n\r\n`
  return Buffer.concat([Buffer.from(texts.join('') + head), BYTES, Buffer.from('\r\n--b-o-u-n-d--\r\n')])
}

function md5Of(text: string): string {
  return createHash('md5').update(text).digest('hex').toUpperCase()
}

test('an upload of APIv2 is a form with its signed fields and the file', async () => {
  const { headers, body } = await sealed({ file: BYTES, filename: '执照.jpg' })
  const sign = md5Of(`mch_id=1900000109&media_hash=${MD5}&sign_type=MD5&key=${IDENTITY.apiV2Key}`)
  expect(headers).toEqual({ 'content-type': 'multipart/form-data; boundary=b-o-u-n-d' })
  expect(body).toEqual(form({ mch_id: '1900000109', sign_type: 'MD5', media_hash: MD5, sign }, '执照.jpg'))
})

test('an upload of APIv2 may be signed with HMAC-SHA256 and by another merchant', async () => {
  const { body } = await sealed({
    file: Readable.from([BYTES]),
    filename: 'a.jpg',
    meta: { mch_id: '1230000109', sign_type: 'HMAC-SHA256' },
  })
  const text = `mch_id=1230000109&media_hash=${MD5}&sign_type=HMAC-SHA256&key=${IDENTITY.apiV2Key}`
  const sign = createHmac('sha256', IDENTITY.apiV2Key).update(text).digest('hex').toUpperCase()
  expect(body).toEqual(form({ mch_id: '1230000109', sign_type: 'HMAC-SHA256', media_hash: MD5, sign }, 'a.jpg'))
})

test('the digest of bytes is calculated immediately', () => {
  const form = digestUpload(LABEL, readUpload(LABEL, { file: BYTES }, { timeout: 1000 }), NAMES)
  expect(form).toEqual({
    fields: { sign_type: 'MD5', media_hash: MD5 },
    file: { name: 'media', filename: 'file', type: undefined, bytes: BYTES },
  })
})

test('the caller may set the correct digest, in upper or lower case', async () => {
  const { body } = await sealed({ file: BYTES, filename: 'a.jpg', meta: { media_hash: MD5.toUpperCase() } })
  expect(body.toString('latin1')).toContain(`name="media_hash"\r\n\r\n${MD5}\r\n`)
})

test('the digest of another file is rejected', async () => {
  const error = await rejectionOf(() => sealed({ file: BYTES, meta: { media_hash: MD5.replace(/./, 'x') } }))
  expectUsageError(
    error,
    'ERR_BODY',
    /^POST \/secapi\/mch\/uploadmedia: `meta` has a media_hash that does not match the MD5/,
  )
})

test.each<[string, V2File, string, RegExp]>([
  ['no file', { file: undefined }, 'ERR_FILE', /`file` cannot be read/],
  ['a name with a line break', { file: BYTES, filename: 'a\n.jpg' }, 'ERR_OPTION', /`filename` contains a line break/],
  ['meta that is a list', { file: BYTES, meta: [] }, 'ERR_BODY', /`meta` must be a plain object/],
])('%s is rejected synchronously', (_, given, code, says) => {
  expectUsageError(
    thrownBy(() => readUpload(LABEL, given, { timeout: 1000 })),
    code,
    says,
  )
})

test('a file that fails before it is awaited does not end the process', async () => {
  const unhandled: unknown[] = []
  const listen = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', listen)
  const file = new PassThrough()
  const upload = readUpload(LABEL, { file }, { timeout: 1000 })
  file.destroy(new Error('lost'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', listen)
  expect(unhandled).toEqual([])
  expectUsageError(
    await rejectionOf(async () => digestUpload(LABEL, upload, NAMES)),
    'ERR_FILE',
    /a stream that failed/,
  )
})

test('a call of the client sends the file and its signed fields to a server that requires its certificate', async () => {
  const gateway = await startV2Gateway(({ body }) => ({
    body: { media_id: '42' },
    sign: body.includes('HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5',
  }))
  const instance = createClient(gateway.config())
  const { data, verifiedBy } = await instance.v2.secapi.mch.uploadmedia.post({ file: BYTES, filename: '执照.jpg' })
  expect([data.media_id, verifiedBy]).toEqual(['42', 'signature'])
  const [{ headers, body } = { headers: {}, body: '' }] = gateway.arrived
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1] ?? ''
  const texts = [...body.matchAll(/name="(\w+)"\r\n\r\n(.*)\r\n/g)].map(([, name = '', text = '']) => [name, text])
  const { sign, ...members } = Object.fromEntries(texts) as Record<string, string>
  expect(members).toEqual({ mch_id: keys.mchid, media_hash: MD5, sign_type: 'MD5' })
  expect(sign).toBe(signV2(members, 'MD5'))
  expect(body.split(`--${boundary}`)).toHaveLength(7)
  expect(body).toContain('name="media"; filename="执照.jpg"')

  const stream = Readable.from([BYTES.subarray(0, 2), BYTES.subarray(2)])
  await instance.chain('v2/secapi/mch/uploadmedia').post({ file: stream, meta: { sign_type: 'HMAC-SHA256' } })
  expect(gateway.arrived[1]?.body).toMatch(/name="sign"\r\n\r\n[0-9A-F]{64}\r\n/)

  const without = createClient(gateway.config({ clientCert: undefined }))
  const refused = await rejectionOf(() => without.v2.secapi.mch.uploadmedia.post({ file: BYTES }))
  expectUsageError(refused, 'ERR_CONFIG', /clientCert/)
  expect(gateway.arrived).toHaveLength(2)
})
