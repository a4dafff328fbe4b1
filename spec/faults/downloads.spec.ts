import { execFile, spawn } from 'node:child_process'
import { createCipheriv, createHash } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import http, { type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough, Writable } from 'node:stream'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { type ClientEvent, channelOf } from '../../src/observe/events.js'
import { downloadOf } from '../support/downloads.js'
import { expectUsageError, rejectionOf, renderingsOf } from '../support/failure.js'
import { openFolder } from '../support/folder.js'
import { validConfig } from '../support/keys.js'
import { programPath } from '../support/program.js'
import { rawAnswer, startRawServer } from '../support/raw-server.js'
import { openGateway } from '../support/wire.js'

// Files that are cut, changed, too large, or read by somebody slow; processes that die half-way.

const FILE = 'v3/billdownload/file'
const MEGABYTE = 1024 * 1024
const BLOCK = Buffer.alloc(MEGABYTE, '`2026-11-23 10:00:00,`wx8888888888888888,`1900007291,`SUCCESS,`100.00\r\n')

function sha1(data: Buffer | string, times = 1): { hash_type: string; hash_value: string } {
  const hash = createHash('sha1')
  for (let time = 0; time < times; time += 1) hash.update(data)
  return { hash_type: 'SHA1', hash_value: hash.digest('hex') }
}

/** A server that responds with that many blocks, never all in memory; `sent` counts the sent blocks. */
async function serveBlocks(blocks: number, stopAt = blocks) {
  const wake = new Map<ServerResponse, () => void>()
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'Content-Length': blocks * MEGABYTE })
    for (const event of ['drain', 'close']) response.on(event, () => wake.get(response)?.())
    void write(response)
  })
  const counter = { sent: 0, url: '', server }
  const write = async (response: ServerResponse) => {
    for (let block = 0; block < stopAt; block += 1) {
      if (!response.write(BLOCK)) await new Promise<void>((resolve) => wake.set(response, resolve))
      if (response.closed) return
      counter.sent += MEGABYTE
    }
    if (stopAt === blocks) response.end()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  counter.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return counter
}

async function serve(answer: object) {
  const gateway = await openGateway(() => ({ signature: false, ...answer }))
  return { gateway, download: downloadOf(gateway.config({ retry: 0 })), folder: openFolder() }
}

const passing = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('a bill of 200 MB is written and compared with little more memory than before', { timeout: 300_000 }, async () => {
  const { url } = await serveBlocks(200)
  const folder = openFolder()
  const { hash_value } = sha1(BLOCK, 200)
  const args = [programPath('download-child'), `${url}/${FILE}`, folder.at('bill.csv'), hash_value]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { bytes, verifiedBy, rss } = JSON.parse(stdout)
  expect([bytes, verifiedBy, folder.names()]).toEqual([200 * MEGABYTE, 'hash', ['bill.csv']])
  expect(rss).toBeLessThan(120 * MEGABYTE)
})

test('a process that is killed during a download leaves a temporary file and nothing under the final name', async () => {
  const { url } = await serveBlocks(20, 10)
  const folder = openFolder()
  const args = [programPath('download-child'), `${url}/${FILE}`, folder.at('bill.csv')]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const size = () => folder.names().map((name) => statSync(folder.at(name)).size)[0] ?? 0
  while (size() < 8 * MEGABYTE && child.exitCode === null) await passing(10)
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  expect(folder.names()).toEqual([expect.stringMatching(/^\.bill\.csv\.[0-9a-f]{12}\.tmp$/)])
})

test('a file with another hash never has the final name, and its temporary file is removed', async () => {
  const { download, folder } = await serve({ body: BLOCK })
  const names = new Set<string>()
  const watch = setInterval(() => {
    for (const name of folder.names()) names.add(name)
  }, 1)
  const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), hash: sha1('other') }))
  clearInterval(watch)
  expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_HASH', mayHaveTakenEffect: true })
  expect([names.has('a'), folder.names()]).toEqual([false, []])
})

test('an unknown hash type is rejected and not skipped, before anything is sent', async () => {
  const { gateway, download, folder } = await serve({ body: BLOCK })
  const hash = { hash_type: 'CRC32', hash_value: '00' }
  const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), hash }))
  expectUsageError(error, 'ERR_OPTION', 'hash_type CRC32 is not supported')
  expect([gateway.arrived, folder.names()]).toEqual([[], []])
})

const PACKED = gzipSync('`2026-11-23 10:00:00,`100.00\r\n'.repeat(1000))
const flip = (bytes: Buffer, at: number) => Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 0xff, at, at + 1)
for (const [what, body, code] of [
  ['cut', PACKED.subarray(0, -20), 'ERR_RESPONSE_CUT'],
  ['cut in its header', PACKED.subarray(0, 5), 'ERR_RESPONSE_CUT'],
  ['empty', Buffer.alloc(0), 'ERR_RESPONSE_CUT'],
  ['changed (CRC)', flip(PACKED, PACKED.length - 6), 'ERR_RESPONSE_CUT'],
  ['changed in the middle', flip(PACKED, 40), 'ERR_RESPONSE_CUT'],
  ['of a wrong length', flip(PACKED, PACKED.length - 1), 'ERR_RESPONSE_CUT'],
  ['no gzip file', Buffer.from('trade time,appid\r\n'), 'ERR_RESPONSE_FORMAT'],
] as const) {
  test(`a gzip file that is ${what} is rejected, and its temporary file is removed`, async () => {
    const { download, folder } = await serve({ body })
    const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), gzip: true }))
    expect(error).toMatchObject({ name: 'NetworkError', code, retryable: code === 'ERR_RESPONSE_CUT' })
    expect(folder.names()).toEqual([])
  })
}

test('a gzip file that unpacks to more than the limit is stopped there', async () => {
  // 64 MB of zeros in 64 KB
  const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE), { level: 9 })
  const { download, folder } = await serve({ body: bomb })
  let largest = 0
  const watch = setInterval(() => {
    for (const name of folder.names()) largest = Math.max(largest, statSync(folder.at(name)).size)
  }, 1)
  const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), gzip: true, limit: MEGABYTE }))
  clearInterval(watch)
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_RESPONSE_TOO_LARGE', retryable: false })
  expect(error.message).toContain('larger than 1048576 bytes; raise `limit`')
  expect(folder.names()).toEqual([])
  expect(largest).toBeLessThanOrEqual(MEGABYTE)
})

test('a file of exactly the limit is taken, and one byte more is not', async () => {
  const { download, folder } = await serve({ body: BLOCK })
  await download(FILE, { to: folder.at('a'), limit: MEGABYTE })
  const error = await rejectionOf(() => download(FILE, { to: folder.at('b'), limit: MEGABYTE - 1 }))
  expect([error.code, folder.names()]).toEqual(['ERR_RESPONSE_TOO_LARGE', ['a']])
})

test('a symlink under the final name is replaced by the file and not followed', async () => {
  const { download, folder } = await serve({ body: 'new' })
  writeFileSync(folder.at('victim'), 'mine')
  symlinkSync(folder.at('victim'), folder.at('a'))
  await download(FILE, { to: `${folder.path}/x/../a` })
  expect(() => readlinkSync(folder.at('a'))).toThrow('EINVAL')
  expect([folder.text('a'), folder.text('victim')]).toEqual(['new', 'mine'])
})

test('nobody but its owner can read the file, while it is written and afterwards', async () => {
  const { url, server } = await serveBlocks(2, 1)
  const folder = openFolder()
  const call = downloadOf(validConfig({ baseURL: url, retry: 0 }))(FILE, { to: folder.at('a') })
  while (folder.names().length === 0) await passing(2)
  expect(statSync(folder.at(folder.names()[0] ?? '')).mode & 0o777).toBe(0o600)
  server.closeAllConnections()
  await rejectionOf(() => call)
  const right = await serve({ body: 'new' })
  await right.download(FILE, { to: folder.at('a') })
  expect(statSync(folder.at('a')).mode & 0o777).toBe(0o600)
})

for (const [address, code] of [
  ['https://evil.example/v3/billdownload/file?token=1', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com.evil.example/v3/billdownload/file', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com@evil.example/v3/billdownload/file', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com:8443/v3/billdownload/file', 'ERR_FOREIGN_HOST'],
  ['http://api.mch.weixin.qq.com/v3/billdownload/file?token=1', 'ERR_INSECURE_URL'],
  ['ftp://api.mch.weixin.qq.com/v3/billdownload/file', 'ERR_INSECURE_URL'],
  ['file:///etc/passwd', 'ERR_INSECURE_URL'],
] as const) {
  test(`the download_url ${address} is rejected before anything is signed or sent, also from a signed response`, async () => {
    const gateway = await openGateway(() => ({ body: { ...sha1(''), download_url: address } }))
    const config = gateway.config()
    const { data: bill } = await createClient(config).v3.bill.tradebill.get({ query: { bill_date: '2026-11-23' } })
    const folder = openFolder()
    const error = await rejectionOf(() => downloadOf(config)(bill.download_url, { to: folder.at('a'), hash: bill }))
    expectUsageError(error, code)
    expect([gateway.arrived.length, folder.names()]).toEqual([1, []])
    expect(renderingsOf(error)).not.toContain('token')
  })
}

for (const status of [400, 403, 404]) {
  test(`a download_url that has expired (${status}) says to apply for a new one`, async () => {
    const { gateway, download, folder } = await serve({ status, body: { code: 'INVALID_REQUEST', message: '已过期' } })
    const url = `${gateway.url}/${FILE}?token=6XIv5TUPto7pByrTQKhd6kwv`
    const error = await rejectionOf(() => download(url, { to: folder.at('a') }))
    expect(error).toMatchObject({ name: 'ApiError', status, hint: expect.stringContaining('重新申请账单') })
    const english = downloadOf(gateway.config({ language: 'en', retry: 0 }))
    const hint = expect.stringMatching(/expired.*request the bill again/)
    expect(await rejectionOf(() => english(url, { to: folder.at('a') }))).toMatchObject({ hint })
  })
}

test('what nothing vouches for says so', async () => {
  const { download, folder } = await serve({ body: BLOCK })
  expect(await download(FILE, { to: folder.at('a') })).toMatchObject({ verifiedBy: 'none' })
  expect(await download(FILE, { to: folder.at('a'), hash: sha1(BLOCK) })).toMatchObject({ verifiedBy: 'hash' })
})

test('the image of a complaint has a type, a limit, and nothing that vouches for it', async () => {
  const { download, folder } = await serve({ body: BLOCK, headers: { 'Content-Type': 'image/png' } })
  const image = { media_id: 'ChsyMDAwMDA2Mjc2MjAyNjEx', to: folder.at('a.png') }
  const path = 'v3/merchant-service/images/{media_id}'
  expect(await download(path, image)).toEqual({
    path: folder.at('a.png'),
    bytes: MEGABYTE,
    verifiedBy: 'none',
    contentType: 'image/png',
  })
  const error = await rejectionOf(() => download(path, { ...image, limit: 1000 }))
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE' })
  const page = await serve({ body: '<html>', headers: { 'Content-Type': 'text/html' } })
  expect(await rejectionOf(() => page.download(path, image))).toMatchObject({ code: 'ERR_RESPONSE_FORMAT' })
})

test('a slow consumer slows the sender down, and loses nothing', async () => {
  const gateway = await serveBlocks(64)
  let resume: () => void = () => undefined
  const stalled = new Promise<void>((resolve) => {
    resume = resolve
  })
  const hash = createHash('sha1')
  const stream = new Writable({
    write(chunk, _encoding, done) {
      hash.update(chunk)
      void stalled.then(() => done())
    },
  })
  const call = downloadOf(validConfig({ baseURL: gateway.url }))(FILE, { stream, hash: sha1(BLOCK, 64) })
  let before = -1
  while (gateway.sent === 0 || gateway.sent > before) {
    before = gateway.sent
    await passing(50)
  }
  // what the sockets of the machine hold
  expect(gateway.sent).toBeLessThan(32 * MEGABYTE)
  resume()
  expect(await call).toMatchObject({ bytes: 64 * MEGABYTE, verifiedBy: 'hash' })
  expect(hash.digest('hex')).toBe(sha1(BLOCK, 64).hash_value)
})

test('a consumer that stops early ends the download, destroys the socket and frees the place of the agent', async () => {
  const gateway = await serveBlocks(64)
  const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const download = downloadOf(validConfig({ baseURL: gateway.url, axios: { proxy: false, httpAgent } }))
  const stream = new PassThrough()
  const call = rejectionOf(() => download(FILE, { stream }))
  for await (const chunk of stream) if (chunk.length > 0) break
  expect(await call).toMatchObject({ name: 'NetworkError', code: 'ERR_ABORTED', retryable: false })
  expect((await call).message).toContain('the target stream was closed')
  const folder = openFolder()
  expect(await download(FILE, { to: folder.at('a') })).toMatchObject({ bytes: 64 * MEGABYTE })
  expect(gateway.sent).toBeLessThan(128 * MEGABYTE)
})

test('a stream that is closed during a stalled download is detected immediately', async () => {
  const server = await startRawServer((socket) => {
    socket.write(rawAnswer('half', { 'Content-Length': '1000' }))
  })
  const stream = new PassThrough()
  const call = rejectionOf(() => downloadOf(validConfig({ baseURL: server.url }))(FILE, { stream }))
  await once(stream, 'data')
  stream.destroy()
  expect(await call).toMatchObject({ code: 'ERR_ABORTED' })
  await server.closed()
})

const KEY = 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3'
for (const [what, spoil] of [
  ['in its text', (body) => flip(body, 10)],
  ['in its tag', (body) => flip(body, body.length - 1)],
  ['by a byte more', (body) => Buffer.concat([body, Buffer.alloc(1)])],
  ['by a byte less', (body) => body.subarray(0, -1)],
  ['to a tag alone', (body) => body.subarray(-16)],
  ['to less than a tag', (body) => body.subarray(-15)],
  ['to nothing', () => Buffer.alloc(0)],
] as [string, (body: Buffer) => Buffer][]) {
  test(`an encrypted bill that was changed ${what} is never under the final name`, async () => {
    const cipher = createCipheriv('aes-256-gcm', KEY, 'a8607ef79034c49c')
    const whole = Buffer.concat([cipher.update(PACKED), cipher.final(), cipher.getAuthTag()])
    const decrypt = { encrypt_key: KEY, nonce: 'a8607ef79034c49c' }
    const right = await serve({ body: whole })
    expect(await right.download(FILE, { to: right.folder.at('a'), gzip: true, decrypt })).toMatchObject({
      bytes: 30_000,
    })
    const { download, folder } = await serve({ body: spoil(whole) })
    const names = new Set<string>()
    const watch = setInterval(() => {
      for (const name of folder.names()) names.add(name)
    }, 1)
    const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), gzip: true, decrypt }))
    clearInterval(watch)
    expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_DECRYPT' })
    expect([names.has('a'), folder.names()]).toEqual([false, []])
    expect(renderingsOf(error)).not.toContain(KEY)
  })
}

test('a download that was cut begins from zero again, and nothing is appended', async () => {
  const server = await startRawServer((socket, _request, count) => {
    const whole = rawAnswer('0123456789'.repeat(100), { 'Content-Length': '1000' })
    socket.end(count < 3 ? whole.subarray(0, whole.length - 300 * count) : whole)
  })
  const folder = openFolder()
  const hash = sha1('0123456789'.repeat(100))
  const download = downloadOf(validConfig({ baseURL: server.url, retry: { limit: 2, backoffLimit: 1 } }))
  expect(await download(FILE, { to: folder.at('a'), hash })).toMatchObject({ bytes: 1000 })
  expect([server.requests.length, folder.text('a').length, folder.names()]).toEqual([3, 1000, ['a']])
  expect(server.requests.some((request) => request.header('range') !== undefined)).toBe(false)
})

test('a gzip file that was cut without a word of it begins from zero again', async () => {
  const server = await startRawServer((socket, _request, count) => {
    socket.end(rawAnswer(count === 1 ? PACKED.subarray(0, -30) : PACKED, { Connection: 'close' }))
  })
  const folder = openFolder()
  const download = downloadOf(validConfig({ baseURL: server.url, retry: { limit: 1, backoffLimit: 1 } }))
  expect(await download(FILE, { to: folder.at('a'), gzip: true })).toMatchObject({ bytes: 30_000 })
  expect([server.requests.length, folder.names()]).toEqual([2, ['a']])
})

test('where the address of a bill leads shows in no error, event or log', async () => {
  const TOKEN = '6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA'
  const seen: unknown[] = []
  const EVENTS: ClientEvent[] = [
    'call.started',
    'request.sealed',
    'request.answered',
    'request.retried',
    'call.finished',
  ]
  const note = (event: unknown) => seen.push(event)
  for (const event of EVENTS) subscribe(channelOf(event), note)
  onTestFinished(() => {
    for (const event of EVENTS) unsubscribe(channelOf(event), note)
  })
  const log = (...values: unknown[]) => void seen.push(values)
  const logger = { debug: log, info: log, warn: log, error: log }
  const errors: Error[] = []
  for (const answer of [
    { status: 500, body: { code: 'SYSTEM_ERROR', message: `no ${TOKEN}` } },
    { status: 404, body: { code: 'NOT_FOUND', message: `/v3/billdownload/file?token=${TOKEN}` } },
    { status: 404 },
    { body: { code: 'STATEMENT_CREATING', message: TOKEN } },
    { body: 'another file' },
  ]) {
    const gateway = await openGateway(() => ({ signature: false, ...answer }))
    const config = gateway.config({ logger, retry: { limit: 1, backoffLimit: 1 } })
    const folder = openFolder()
    const url = `${gateway.url}/${FILE}?token=${TOKEN}`
    errors.push(await rejectionOf(() => downloadOf(config)(url, { to: folder.at('a'), hash: sha1('') })))
    expect(gateway.arrived[0]?.target).toContain(TOKEN)
  }
  errors.push(
    await rejectionOf(() => downloadOf(validConfig())(`http://127.0.0.1:1/v3/x?token=${TOKEN}`, { to: '/a' })),
  )
  expect(seen.length).toBeGreaterThan(20)
  for (const error of [...errors, ...seen.map((value) => new Error('event', { cause: value }))])
    expect(renderingsOf(error)).not.toContain(TOKEN)
  expect(errors[0]?.message).toContain('GET /v3/billdownload/file: 500')
})

test('the id of an image is in no error, also where an address has it', async () => {
  const id = 'ChsyMDAwMDA2Mjc2MjAyNjExMjQ'
  const { gateway, download, folder } = await serve({ status: 400, body: { code: 'PARAM_ERROR', message: `no ${id}` } })
  const url = `${gateway.url}/v3/merchant-service/images/${id}`
  const error = await rejectionOf(() => download(url, { to: folder.at('a') }))
  expect(error.message).toContain('GET /v3/merchant-service/images/{}: 400 PARAM_ERROR')
  expect(renderingsOf(error)).not.toContain(id)
})
