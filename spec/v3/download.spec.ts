import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ApiError, NetworkError, TrustError, UsageError } from 'wechatpay-chain'
import { downloadOf } from '../support/downloads.js'
import { rejectionOf } from '../support/failure.js'
import { openFolder } from '../support/folder.js'
import { type Answer, signAnswer } from '../support/gateway.js'
import { linesOf, openGateway } from '../support/wire.js'
import bills from '../vectors/bills.json' with { type: 'json' }

const CSV = '\ufeff交易时间,公众账号ID\r\n`2026-11-23 10:00:00,`wx8888888888888888\r\n'
const SHA1 = createHash('sha1').update(CSV).digest('hex')
const HASH = { hash_type: 'SHA1', hash_value: SHA1 }

interface Vector {
  id: string
  fileBase64: string
  tarType: string | null
  hashType: string
  hashValue: string
  maxBytes?: number
  encryptKey?: string
  nonce?: string
  associatedData?: string
  expect: { ok: boolean | string; sha1?: string; bytes?: number; error?: string }
}
const FAILURES: Record<string, object> = {
  HASH_MISMATCH: { name: 'TrustError', code: 'ERR_HASH' },
  UNSUPPORTED_ALGORITHM: { name: 'UsageError', code: 'ERR_OPTION' },
  CORRUPTED: { name: expect.stringMatching(/^(Network|Api)Error$/) },
  TOO_LARGE: { name: 'NetworkError', code: 'ERR_RESPONSE_TOO_LARGE' },
  DECRYPT_FAILED: { name: 'TrustError', code: 'ERR_DECRYPT' },
}

/** A gateway that returns this unsigned body for every file, and a download from it. */
async function serve(answer: Answer) {
  const gateway = await openGateway(() => ({ signature: false, ...answer }))
  return { gateway, download: downloadOf(gateway.config({ retry: 0 })), folder: openFolder() }
}

for (const vector of bills.vectors as Vector[]) {
  test(`the bill of the vector ${vector.id} is accepted or rejected as expected`, async () => {
    const { gateway, download, folder } = await serve({ body: Buffer.from(vector.fileBase64, 'base64') })
    const { tarType, hashType: hash_type, hashValue: hash_value, encryptKey: encrypt_key, nonce } = vector
    const token = tarType === null ? 'token=1' : `token=1&tartype=${tarType.toLowerCase()}`
    const call = () =>
      download(`${gateway.url}/v3/billdownload/file?${token}`, {
        to: folder.at('bill.csv'),
        hash: { hash_type, hash_value },
        limit: vector.maxBytes,
        decrypt: encrypt_key === undefined ? undefined : { encrypt_key, nonce, associated_data: vector.associatedData },
      })
    if (vector.expect.ok !== true) {
      // `either`: we reject data after the gzip file
      expect(await rejectionOf(call)).toMatchObject(FAILURES[vector.expect.error ?? 'CORRUPTED'] ?? {})
      expect(folder.names()).toEqual([])
    } else {
      const { bytes = 245, sha1 = hash_value } = vector.expect
      expect(await call()).toEqual({
        path: folder.at('bill.csv'),
        bytes,
        hash: { hash_type: 'SHA1', hash_value: sha1 },
        verifiedBy: 'hash',
      })
      expect(folder.names()).toEqual(['bill.csv'])
      expect(createHash('sha1').update(folder.text('bill.csv')).digest('hex')).toBe(sha1)
    }
  })
}

test('a download is signed like any other call, and accepts every content type', async () => {
  const { gateway, download, folder } = await serve({ body: CSV })
  await download(`${gateway.url}/v3/billdownload/file?token=6XIv5`, { to: folder.at('a'), hash: HASH })
  expect(linesOf(gateway)).toEqual(['GET /v3/billdownload/file?token=6XIv5'])
  expect(gateway.arrived[0]).toMatchObject({ signed: true, headers: { accept: '*/*', 'accept-encoding': 'identity' } })
  expect(gateway.arrived[0]?.headers['wechatpay-serial']).toBeUndefined()
})

test('a signed file is verified over the received bytes, and verifiedBy says so', async () => {
  const packed = gzipSync(CSV)
  const { download, folder } = await serve({ body: packed, signature: signAnswer(packed) })
  const { verifiedBy, bytes } = await download('v3/new/file', { to: folder.at('a'), gzip: true })
  expect([verifiedBy, bytes, folder.text('a')]).toEqual(['signature', Buffer.byteLength(CSV), CSV])
})

for (const [what, change, code] of [
  ['a signature over other bytes', (proof) => ({ ...proof, ...signAnswer('other') }), 'ERR_SIGNATURE'],
  ['a signature that is old', () => signAnswer(CSV, { now: Math.floor(Date.now() / 1000) - 301 }), 'ERR_CLOCK_SKEW'],
  [
    'two signatures',
    (proof) => ({ ...proof, 'Wechatpay-Signature': [proof['Wechatpay-Signature'] ?? '', 'AAAA'] }),
    'ERR_SIGNATURE_HEADER',
  ],
  ['a key that nobody knows', (proof) => ({ ...proof, 'Wechatpay-Serial': '5F00' }), 'ERR_UNKNOWN_SERIAL'],
  ['a serial and no signature', (proof) => ({ 'Wechatpay-Serial': proof['Wechatpay-Serial'] ?? '' }), 'ERR_UNSIGNED'],
] as [string, (proof: Record<string, string>) => Record<string, string | string[]>, string][]) {
  test(`a file with ${what} is rejected although its hash is correct`, async () => {
    const { download, folder } = await serve({ body: CSV, signature: change(signAnswer(CSV)) })
    const error = await rejectionOf(() => download('v3/billdownload/file', { to: folder.at('a'), hash: HASH }))
    expect(error).toBeInstanceOf(TrustError)
    expect(error.code).toBe(code)
    expect(folder.names()).toEqual([])
  })
}

const STATEMENTS = 'v3/global/statements'
const digestText = (sha1: string) => `{"sha1":"${sha1}"}`

test('an overseas statement is verified by the signature over its digest', async () => {
  const headers = { 'Wechatpay-Statement-Sha1': SHA1 }
  const { download, folder } = await serve({ body: gzipSync(CSV), headers, signature: signAnswer(digestText(SHA1)) })
  const options = { to: folder.at('a'), gzip: true, query: { date: '20261123' } }
  expect(await download(STATEMENTS, options)).toMatchObject({ verifiedBy: 'signature', hash: HASH })
})

test('an overseas statement with the signed digest of another file is rejected', async () => {
  const other = createHash('sha1').update('other').digest('hex')
  const headers = { 'Wechatpay-Statement-Sha1': other }
  const { download, folder } = await serve({ body: CSV, headers, signature: signAnswer(digestText(other)) })
  const error = await rejectionOf(() => download(STATEMENTS, { to: folder.at('a') }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_HASH' })
  expect(folder.names()).toEqual([])
})

test('an overseas statement may also be signed over its body, but over nothing else', async () => {
  const headers = { 'Wechatpay-Statement-Sha1': SHA1 }
  const right = await serve({ body: CSV, headers, signature: signAnswer(CSV) })
  expect(await right.download(STATEMENTS, { to: right.folder.at('a') })).toMatchObject({ verifiedBy: 'signature' })
  const wrong = await serve({ body: CSV, headers, signature: signAnswer(SHA1) })
  const error = await rejectionOf(() => wrong.download(STATEMENTS, { to: wrong.folder.at('a') }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE' })
})

test('the signature over a digest is accepted for overseas statements only', async () => {
  const headers = { 'Wechatpay-Statement-Sha1': SHA1 }
  const { download, folder } = await serve({ body: CSV, headers, signature: signAnswer(digestText(SHA1)) })
  const error = await rejectionOf(() => download('v3/billdownload/file', { to: folder.at('a') }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE' })
})

test('an unsigned statement is compared with its digest, which proves completeness but not origin', async () => {
  const { download, folder } = await serve({ body: CSV, headers: { 'Wechatpay-Statement-Sha1': SHA1.toUpperCase() } })
  expect(await download(STATEMENTS, { to: folder.at('a') })).toMatchObject({ verifiedBy: 'none', hash: HASH })
})

test('a statement without its digest is rejected, unless it is verified in another way', async () => {
  const { download, folder } = await serve({ body: CSV })
  const error = await rejectionOf(() => download(STATEMENTS, { to: folder.at('a') }))
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  expect(error.message).toContain('wechatpay-statement-sha1')
  expect(await download(STATEMENTS, { to: folder.at('a'), hash: HASH })).toMatchObject({ verifiedBy: 'hash' })
})

test('an API error instead of a file is an ApiError, as in any call', async () => {
  const body = { code: 'PARAM_ERROR', message: '参数错误' }
  const { download, folder } = await serve({ status: 400, body })
  const error = await rejectionOf(() =>
    download('v3/merchant-service/images/{media_id}', { media_id: '1', to: folder.at('a') }),
  )
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 400, code: 'PARAM_ERROR' })
})

test('an API error with status 200 instead of a file is an ApiError', async () => {
  const body = { code: 'STATEMENT_CREATING', message: '账单生成中' }
  for (const gzip of [true, false]) {
    const { download, folder } = await serve({ body })
    const error = await rejectionOf(() => download('v3/billdownload/file', { to: folder.at('a'), gzip, hash: HASH }))
    expect(error).toMatchObject({ name: 'ApiError', status: 200, code: 'STATEMENT_CREATING' })
    expect(error.message).toContain('账单生成中')
    expect(folder.names()).toEqual([])
  }
})

test('a JSON document that is not an API error is a file', async () => {
  const text = JSON.stringify({ code: 0, list: [] })
  const { download, folder } = await serve({ body: text })
  await download('v3/new/file', { to: folder.at('a') })
  expect(folder.text('a')).toBe(text)
})

test('a large file that begins like a JSON document is received completely', async () => {
  const text = `{"filler":"${'x'.repeat(200_000)}"}`
  const { download, folder } = await serve({ body: text })
  await download('v3/new/file', { to: folder.at('a') })
  expect(folder.text('a')).toBe(text)
})

test('a web page instead of an unverified file is rejected', async () => {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  const { download, folder } = await serve({ body: '<html>please log in</html>', headers })
  const error = await rejectionOf(() =>
    download('v3/merchant-service/images/{media_id}', { media_id: '1', to: folder.at('a') }),
  )
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_FORMAT' })
})

for (const status of [204, 206]) {
  test(`a response with status ${status} is not a complete file`, async () => {
    const { download, folder } = await serve({ status, ...(status === 206 && { body: CSV }) })
    const error = await rejectionOf(() => download('v3/billdownload/file', { to: folder.at('a') }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_UNEXPECTED_STATUS' })
    expect(folder.names()).toEqual([])
  })
}

test('a redirect is not followed', async () => {
  const elsewhere = await openGateway(() => ({ body: CSV, signature: false }))
  const { download, folder } = await serve({
    status: 302,
    headers: { Location: `${elsewhere.url}/v3/billdownload/file` },
  })
  const error = await rejectionOf(() => download('v3/billdownload/file', { to: folder.at('a'), hash: HASH }))
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_UNEXPECTED_STATUS' })
  expect(elsewhere.arrived).toEqual([])
})

test('the error for an unknown path suggests the nearest known path', async () => {
  const { download, folder } = await serve({ status: 404 })
  const error = await rejectionOf(() => download('v3/billdownload/files', { to: folder.at('a') }))
  expect(error).toMatchObject({ name: 'ApiError', status: 404, hint: expect.stringContaining('v3/billdownload/file') })
})

test('an APIv2 path is not a file of APIv3', async () => {
  const { gateway, download, folder } = await serve({ body: CSV })
  const error = await rejectionOf(() => download('v2/pay/downloadbill', { to: folder.at('a') }))
  expect(error).toBeInstanceOf(UsageError)
  expect(gateway.arrived).toEqual([])
})
