import { constants, createCipheriv, createHash, publicEncrypt, randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { chmodSync, mkdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { PassThrough, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { NetworkError } from 'wechatpay-chain'
import { downloadOf } from '../support/downloads.js'
import { expectUsageError, rejectionOf } from '../support/failure.js'
import { openFolder } from '../support/folder.js'
import type { Answer, Arrived } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { rawAnswer, startRawServer } from '../support/raw-server.js'
import { untypedClient } from '../support/untyped.js'
import { linesOf, openGateway, watchRequests } from '../support/wire.js'

const TEXT = '`2026-11-23 10:00:00,`wx8888888888888888,`100.00\r\n'.repeat(5000)
const hashOf = (type: string, data: string | Buffer = TEXT) => createHash(type).update(data).digest('hex')
const HASH = { hash_type: 'SHA1', hash_value: hashOf('sha1') }
const FILE = 'v3/billdownload/file'

/** A gateway that returns `TEXT` for every file, unsigned, and a download of its response. */
async function serve(answer: (request: Arrived) => Answer = () => ({ body: TEXT })) {
  const gateway = await openGateway((request) => ({ signature: false, ...answer(request) }))
  return { gateway, download: downloadOf(gateway.config({ retry: 0 })), folder: openFolder() }
}

test('a download_url, a path with its variables and a node of the chain lead to the same file', async () => {
  const { gateway, download, folder } = await serve()
  const to = folder.at('a')
  const instance = untypedClient(gateway.config())
  const query = { token: '1' }
  await download(`${gateway.url}/v3/images/42?token=1`, { to })
  await download(new URL(`${gateway.url}/v3/images/42?token=1`), { to })
  await download('v3/images/{media_id}', { media_id: '42', query, to })
  await download('/v3/images/<media_id>', { media_id: 42, query, to } as never)
  await download(instance.v3.images._media_id_, { media_id: '42', query, to })
  await download(instance.v3.images.chain('{media_id}'), { media_id: '42', query, to })
  expect(linesOf(gateway)).toEqual(Array(6).fill('GET /v3/images/42?token=1'))
  expect(gateway.arrived.every(({ signed }) => signed)).toBe(true)
})

test('a node that ends in a verb is a path too, and nothing but the download is sent', async () => {
  const { gateway, download, folder } = await serve()
  await download(untypedClient(gateway.config()).v3.files.get, { to: folder.at('a') })
  expect(linesOf(gateway)).toEqual(['GET /v3/files/get'])
})

test('the response can be passed as the hash of its file', async () => {
  const { gateway, download, folder } = await serve()
  const bill = { ...HASH, download_url: `${gateway.url}/v3/billdownload/file?token=1` }
  expect(await download(bill.download_url, { to: folder.at('a.csv'), hash: bill })).toEqual({
    path: folder.at('a.csv'),
    bytes: TEXT.length,
    hash: HASH,
    verifiedBy: 'hash',
  })
})

for (const hash_type of ['SHA1', 'SHA256', 'SM3']) {
  test(`a file is compared with its ${hash_type}, in upper case or lower`, async () => {
    const { download, folder } = await serve()
    const hash_value = hashOf(hash_type.toLowerCase())
    for (const value of [hash_value, hash_value.toUpperCase()]) {
      const { hash } = await download(FILE, { to: folder.at('a'), hash: { hash_type, hash_value: value } })
      expect(hash).toEqual({ hash_type, hash_value })
    }
    const other = { hash_type, hash_value: hash_value.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }
    const error = await rejectionOf(() => download(FILE, { to: folder.at('b'), hash: other }))
    expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_HASH', retryable: false })
    expect(folder.names()).toEqual(['a'])
  })
}

for (const [query, gzip, isUnpacked] of [
  [{}, undefined, false],
  [{ tartype: 'gzip' }, undefined, true],
  [{ tartype: 'GZIP' }, undefined, true],
  [{ tar_type: 'Gzip' }, undefined, true],
  [{ tartype: 'gzip' }, false, false],
  [{}, true, true],
] as const) {
  test(`a file is ${isUnpacked ? '' : 'not '}unpacked with ${JSON.stringify(query)} and gzip: ${gzip}`, async () => {
    const packed = gzipSync(TEXT)
    const { download, folder } = await serve(() => ({ body: packed }))
    const { bytes } = await download(FILE, { to: folder.at('a'), query, gzip })
    expect(bytes).toBe(isUnpacked ? TEXT.length : packed.length)
  })
}

test('a file that is sent compressed is unpacked once, and a gzip file in it is not mistaken for that', async () => {
  const packed = gzipSync(TEXT)
  const headers = { 'Content-Encoding': 'gzip' }
  const { download, folder } = await serve(() => ({ body: gzipSync(packed), headers }))
  expect(await download(FILE, { to: folder.at('a'), gzip: true, hash: HASH })).toMatchObject({ bytes: TEXT.length })
})

test('an empty file is a file', async () => {
  const { download, folder } = await serve(() => ({}))
  expect(await download(FILE, { to: folder.at('a') })).toMatchObject({ bytes: 0 })
  expect(folder.text('a')).toBe('')
  const error = await rejectionOf(() => download(FILE, { to: folder.at('b'), gzip: true }))
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_CUT' })
})

test('`to` may be a file: URL or a relative path', async () => {
  const { download, folder } = await serve()
  await download(FILE, { to: pathToFileURL(folder.at('账单 1.csv')) })
  expect(folder.names()).toEqual(['账单 1.csv'])
  const relative = `node_modules/../spec/../${process.pid}.download.tmp`
  const { path } = await download(FILE, { to: relative })
  expect(path).toBe(`${process.cwd()}/${process.pid}.download.tmp`)
  expect(statSync(path ?? '').size).toBe(TEXT.length)
  await import('node:fs/promises').then(({ rm }) => rm(path ?? ''))
})

test('an existing file is replaced, and kept if the download fails', async () => {
  const { download, folder } = await serve()
  writeFileSync(folder.at('a'), 'old')
  const hash = { hash_type: 'SHA1', hash_value: 'a'.repeat(40) }
  await rejectionOf(() => download(FILE, { to: folder.at('a'), hash }))
  expect([folder.text('a'), folder.names()]).toEqual(['old', ['a']])
  await download(FILE, { to: folder.at('a') })
  expect([folder.text('a'), folder.names()]).toEqual([TEXT, ['a']])
})

const names = ['x'.repeat(255), '账'.repeat(85)]
for (const name of names) {
  test(`a name as long as the file system takes (${name.charAt(0)}) can be downloaded to`, async () => {
    const { download, folder } = await serve()
    await download(FILE, { to: folder.at(name) })
    expect(folder.names()).toEqual([name])
  })
}

for (const [what, name, ...parts] of [
  ['in a folder that is missing', 'missing/a', 'ENOENT', 'create it first'],
  ['that is a folder', 'folder', 'names a folder'],
  ['that ends in a slash', 'a/', 'names a folder'],
  ['below a file', 'file/a', 'is not a folder'],
] as const) {
  test(`a file ${what} is rejected before anything is sent`, async () => {
    const { gateway, download, folder } = await serve()
    mkdirSync(folder.at('folder'))
    writeFileSync(folder.at('file'), '')
    const error = await rejectionOf(() => download(FILE, { to: `${folder.path}/${name}` }))
    expectUsageError(error, 'ERR_FILE', 'GET /v3/billdownload/file', ...parts)
    expect(error.message).not.toContain(folder.path)
    expect([gateway.arrived, folder.names()]).toEqual([[], ['file', 'folder']])
  })
}

test('a folder in which nobody may write is an error of the file, and leaves nothing', async () => {
  const { download, folder } = await serve()
  mkdirSync(folder.at('d'))
  chmodSync(folder.at('d'), 0o500)
  // root may write anywhere but into the kernel's own
  const to = process.getuid?.() === 0 ? '/proc/self/a' : folder.at('d/a')
  expectUsageError(await rejectionOf(() => download(FILE, { to })), 'ERR_FILE', 'the file cannot be written')
})

for (const [what, options, ...parts] of [
  ['nowhere to go', {}, 'pass the destination of the file', '{ to: path }'],
  ['no options', undefined, 'pass the destination of the file'],
  ['two places to go', { to: 'a', stream: new PassThrough() }, 'both `to` and `stream`'],
  ['an unknown option', { to: 'a', out_trade_no: '1' }, 'out_trade_no', '`query`'],
  ['the name that Guzzle has for it', { sink: 'a' }, 'sink', '`to`'],
  ['an unknown hash', { to: 'a', hash: { hash_type: 'CRC32', hash_value: '00' } }, 'CRC32', 'SHA1, SHA256, SM3'],
  ['a hash of another length', { to: 'a', hash: { hash_type: 'SHA256', hash_value: HASH.hash_value } }, '64'],
  ['a hash that is no hex', { to: 'a', hash: { hash_type: 'SHA1', hash_value: 'g'.repeat(40) } }, 'hex'],
  ['a hash without its value', { to: 'a', hash: { hash_type: 'SHA1' } }, 'hash_value'],
  [
    'a hash of the prototype',
    { to: 'a', hash: { hash_type: 'constructor', hash_value: 'a'.repeat(40) } },
    'is not supported',
  ],
  ['a hash that is a text', { to: 'a', hash: HASH.hash_value }, '`hash`'],
  ['a path that is empty', { to: '' }, '`to`'],
  ['a path with a NUL', { to: 'a\0b' }, 'NUL'],
  ['an address for a path', { to: new URL('https://example.com/a') }, 'file: URL'],
  ['a stream that is none', { stream: {} }, 'Writable'],
  ['a stream that has ended', { stream: new PassThrough().end() }, 'ended'],
  ['a stream that was destroyed', { stream: new PassThrough().destroy() }, 'ended'],
  ['a limit of nothing', { to: 'a', limit: 0 }, '`limit`'],
  ['a limit that is a text', { to: 'a', limit: '1MB' }, '`limit`'],
  ['a deadline that Node cannot keep', { to: 'a', timeout: 2 ** 31 }, '`timeout`'],
  ['gzip in words', { to: 'a', gzip: 'yes' }, '`gzip`'],
  ['a signal that is none', { to: 'a', signal: {} }, '`signal`'],
  ['a retry that is none', { to: 'a', retry: 'often' }, '`retry`'],
  ['another cipher', { to: 'a', decrypt: { encrypt_key: 'x', nonce: 'x', algorithm: 'SM4_GCM' } }, 'SM4_GCM'],
  ['a key without its nonce', { to: 'a', decrypt: { encrypt_key: 'x' } }, 'nonce'],
  ['a key for somebody else', { to: 'a', decrypt: { encrypt_key: 'AAAA', nonce: 'x' } }, 'private key'],
] as [string, unknown, ...string[]][]) {
  test(`a download with ${what} is rejected before anything is sent`, async () => {
    const { gateway, download } = await serve()
    const error = await rejectionOf(() => download(FILE, options as never))
    expectUsageError(error, 'ERR_OPTION', ...parts)
    expect(gateway.arrived).toEqual([])
  })
}

for (const [what, source, code] of [
  ['nothing', undefined, 'ERR_PATH'],
  ['an empty text', '', 'ERR_PATH'],
  ['a plain object', {}, 'ERR_PATH'],
  ['an answer in the place of its address', { download_url: 'https://api.mch.weixin.qq.com/v3/x' }, 'ERR_PATH'],
  ['half an address', 'https://', 'ERR_PATH'],
  ['a path that climbs', 'v3/../x', 'ERR_PATH'],
  ['a path with its query', 'v3/x?token=1', 'ERR_PATH'],
] as [string, never, string][]) {
  test(`a download of ${what} is rejected before anything is sent`, async () => {
    const { gateway, download, folder } = await serve()
    expectUsageError(await rejectionOf(() => download(source, { to: folder.at('a') } as never)), code)
    expect(gateway.arrived).toEqual([])
  })
}

test('an address has its query and its host already', async () => {
  const { gateway, download, folder } = await serve()
  const url = `${gateway.url}/v3/billdownload/file?token=1`
  for (const [name, value] of [
    ['query', { tartype: 'gzip' }],
    ['baseURL', gateway.url],
  ] as const) {
    const error = await rejectionOf(() => download(url, { to: folder.at('a'), [name]: value }))
    expectUsageError(error, 'ERR_OPTION', `\`${name}\` is in the address already`)
  }
})

test('a polluted Object.prototype sets no option and no member of a hash', async () => {
  const { gateway, download, folder } = await serve()
  Object.assign(Object.prototype, { gzip: true, to: folder.at('p'), limit: 1 })
  try {
    await download(FILE, { to: folder.at('a') })
    expectUsageError(await rejectionOf(() => download(FILE, {} as never)), 'ERR_OPTION', 'pass the destination')
  } finally {
    for (const name of ['gzip', 'to', 'limit']) Reflect.deleteProperty(Object.prototype, name)
  }
  expect([folder.names(), gateway.arrived.length]).toEqual([['a'], 1])
})

test('a file on another WeChat Pay host goes there by `baseURL`, and a path prefix is signed', async () => {
  const { gateway, download, folder } = await serve()
  await download(FILE, { to: folder.at('a'), baseURL: `${gateway.url}/hk` })
  expect(gateway.arrived.map(({ target, signed }) => [target, signed])).toEqual([[`/hk/${FILE}`, true]])
})

test('calls of such paths keep failing closed: only a download takes a file that is not signed', async () => {
  const { gateway } = await serve()
  const instance = untypedClient(gateway.config())
  for (const responseType of [undefined, 'arraybuffer', 'stream'] as const) {
    const error = await rejectionOf(() => instance.v3.billdownload.file.get({ responseType, retry: 0 }))
    expect(error).toMatchObject({ name: 'TrustError', code: 'ERR_UNSIGNED' })
  }
})

// streams

/** Keeps what is written to it. */
function keeper(): { stream: Writable; text: () => string; ended: () => boolean } {
  const chunks: Buffer[] = []
  let isEnded = false
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk)
      setImmediate(done)
    },
    final(done) {
      isEnded = true
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString(), ended: () => isEnded }
}

test('a stream gets the file and is ended when all of it is right', async () => {
  const { download } = await serve()
  const { stream, text, ended } = keeper()
  expect(await download(FILE, { stream, hash: HASH })).toEqual({ bytes: TEXT.length, hash: HASH, verifiedBy: 'hash' })
  expect([text(), ended()]).toEqual([TEXT, true])
})

test('a stream is destroyed, and never ended, where the file is wrong', async () => {
  const { download } = await serve()
  const { stream, ended } = keeper()
  const hash = { hash_type: 'SHA1', hash_value: 'a'.repeat(40) }
  const error = await rejectionOf(() => download(FILE, { stream, hash }))
  expect(error).toMatchObject({ code: 'ERR_HASH' })
  expect([stream.destroyed, stream.errored, ended()]).toEqual([true, error, false])
})

test('a stream of the web gets the file too, and is closed or aborted', async () => {
  const { download } = await serve()
  const written: Uint8Array[] = []
  const ends: unknown[] = []
  const create = () =>
    new WritableStream<Uint8Array>({
      write: (chunk) => void written.push(chunk),
      close: () => void ends.push('closed'),
      abort: (reason) => void ends.push(reason),
    })
  await download(FILE, { stream: create(), hash: HASH })
  expect([Buffer.concat(written).toString(), ends]).toEqual([TEXT, ['closed']])
  const hash = { hash_type: 'SHA1', hash_value: 'a'.repeat(40) }
  const error = await rejectionOf(() => download(FILE, { stream: create(), hash }))
  expect(ends.slice(1)).toEqual([error])
})

test('a stream of the web that fails ends the download', async () => {
  const { download } = await serve()
  const cause = new RangeError('full')
  const stream = new WritableStream<Uint8Array>({ write: () => Promise.reject(cause) })
  const error = await rejectionOf(() => download(FILE, { stream }))
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_ABORTED', retryable: false, cause })
})

test('an error of the stream is the cause, and ends no process', async () => {
  const { download } = await serve()
  const cause = new RangeError('full')
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(cause) })
  const error = await rejectionOf(() => download(FILE, { stream }))
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ERR_ABORTED', cause })
})

test('an API error destroys the stream before a byte is written', async () => {
  const { download } = await serve(() => ({ status: 400, body: { code: 'PARAM_ERROR', message: 'm' } }))
  const { stream, text } = keeper()
  expect(await rejectionOf(() => download(FILE, { stream }))).toMatchObject({ code: 'PARAM_ERROR' })
  expect([stream.destroyed, text()]).toEqual([true, ''])
})

test('a rejected option leaves the stream unchanged', async () => {
  const { download } = await serve()
  const { stream } = keeper()
  const listeners = stream.eventNames().length
  await rejectionOf(() => download(FILE, { stream, limit: -1 }))
  expect([stream.destroyed, stream.eventNames().length]).toEqual([false, listeners])
})

test('a response cut before its first byte is requested again, and one that was cut later is not', async () => {
  const server = await startRawServer((socket, { line }, count) => {
    const whole = rawAnswer('0123456789', { 'Content-Length': '10', Connection: 'close' })
    if (count === 1) socket.end(whole.subarray(0, whole.length - 10))
    else if (line.includes('late')) socket.end(whole.subarray(0, whole.length - 5))
    else socket.end(whole)
  })
  const download = downloadOf(validConfig({ baseURL: server.url }))
  const early = keeper()
  expect(await download('v3/early', { stream: early.stream })).toMatchObject({ bytes: 10 })
  expect([early.text(), server.requests.length]).toEqual(['0123456789', 2])
  const late = keeper()
  expect(await rejectionOf(() => download('v3/late', { stream: late.stream }))).toMatchObject({
    code: 'ERR_RESPONSE_CUT',
  })
  expect([late.text(), server.requests.length]).toEqual(['01234', 3])
})

// what ends it

test('an abort ends the download, and settles it after the temporary file is gone', async () => {
  const server = await startRawServer((socket) => {
    socket.write(rawAnswer('half', { 'Content-Length': '1000' }))
  })
  const download = downloadOf(validConfig({ baseURL: server.url }))
  const folder = openFolder()
  const abort = new AbortController()
  const reason = new Error('enough')
  const call = rejectionOf(() => download(FILE, { to: folder.at('a'), signal: abort.signal }))
  while (folder.names().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(folder.names()).toEqual([expect.stringMatching(/^\.a\.[0-9a-f]{12}\.tmp$/)])
  abort.abort(reason)
  expect(await call).toMatchObject({ name: 'NetworkError', code: 'ERR_ABORTED', cause: reason })
  expect(folder.names()).toEqual([])
  await server.closed()
  expect(EventEmitter.listenerCount(abort.signal as never, 'abort')).toBe(0)
})

test('a signal that was aborted before sends nothing', async () => {
  const { gateway, download, folder } = await serve()
  const signal = AbortSignal.abort(new Error('enough'))
  const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), signal }))
  expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: false })
  expect([gateway.arrived, folder.names()]).toEqual([[], []])
})

test('the deadline counts to the end of the file', async () => {
  const server = await startRawServer((socket) => {
    socket.write(rawAnswer('', { 'Content-Length': '1000' }))
    const drip = setInterval(() => socket.write('x'), 5)
    socket.on('close', () => clearInterval(drip))
  })
  const download = downloadOf(validConfig({ baseURL: server.url, retry: 0 }))
  const folder = openFolder()
  const error = await rejectionOf(() => download(FILE, { to: folder.at('a'), timeout: 150 }))
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT' })
  expect(error.message).toContain('while reading the response')
  expect(folder.names()).toEqual([])
  await server.closed()
})

test('the deadline also ends the wait for a stream that takes no more', async () => {
  const { download } = await serve(() => ({ body: Buffer.alloc(1_000_000) }))
  const stream = new PassThrough()
  const error = await rejectionOf(() => download(FILE, { stream, timeout: 150 }))
  expect(error).toMatchObject({ code: 'ERR_TIMEOUT' })
  expect(stream.destroyed).toBe(true)
})

test('progress is reported', async () => {
  const { download, folder } = await serve()
  const loaded: number[] = []
  await download(FILE, { to: folder.at('a'), hash: HASH, onDownloadProgress: (event) => loaded.push(event.loaded) })
  expect(loaded.at(-1)).toBe(TEXT.length)
})

for (const adapter of ['http', 'fetch'] as const) {
  test(`a file is downloaded through axios’s adapter ${adapter} and interceptors, which do not see its bytes`, async () => {
    const { gateway, folder } = await serve()
    const seen: unknown[] = []
    const response = [
      (answer: { data: unknown }) => {
        seen.push(answer.data)
        return answer
      },
    ]
    const config = gateway.config({ axios: { proxy: false, adapter, interceptors: { response } } })
    const { verifiedBy } = await downloadOf(config)(FILE, { to: folder.at('a'), hash: HASH })
    expect([verifiedBy, folder.text('a'), seen.length]).toEqual(['hash', TEXT, 1])
  })
}

test('an interceptor that fails afterwards leaves no file', async () => {
  const { gateway, folder } = await serve()
  const reason = new RangeError('no')
  const response = [() => Promise.reject(reason)]
  const download = downloadOf(gateway.config({ axios: { proxy: false, interceptors: { response } } }))
  await expect(download(FILE, { to: folder.at('a') })).rejects.toBe(reason)
  expect(folder.names()).toEqual([])
})

test('what the caller changes after the call does not count', async () => {
  const { download, folder } = await serve()
  const options = { to: folder.at('a'), hash: { ...HASH } }
  const call = download(FILE, options)
  options.to = folder.at('b')
  options.hash.hash_value = 'a'.repeat(40)
  await call
  expect(folder.names()).toEqual(['a'])
})

// encrypted files

const KEY = randomBytes(16).toString('hex')
const NONCE = 'a8607ef79034c49c'

/** As WeChat Pay encrypts a bill: gzip, AES-256-GCM, the tag at the end. */
function seal(text: string, associatedData = ''): { body: Buffer; part: Record<string, string> } {
  const cipher = createCipheriv('aes-256-gcm', KEY, NONCE).setAAD(Buffer.from(associatedData))
  const body = Buffer.concat([cipher.update(gzipSync(text)), cipher.final(), cipher.getAuthTag()])
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  const encrypt_key = publicEncrypt({ key: keys.merchant.publicKey, padding }, Buffer.from(KEY)).toString('base64')
  return { body, part: { ...HASH, encrypt_key, nonce: NONCE, associated_data: associatedData } }
}

for (const associated_data of ['', 'bill']) {
  test(`an encrypted bill with the associated data "${associated_data}" is decrypted, unpacked and compared`, async () => {
    const { body, part } = seal(TEXT, associated_data)
    const { download, folder } = await serve(() => ({ body }))
    const result = await download(FILE, { to: folder.at('a'), gzip: true, hash: part, decrypt: part })
    expect([result.bytes, folder.text('a'), folder.names()]).toEqual([TEXT.length, TEXT, ['a']])
  })
}

test('a key that `sensitive: auto` has decrypted already is taken as it is', async () => {
  const { body, part } = seal(TEXT)
  const { download, folder } = await serve(() => ({ body }))
  await download(FILE, { to: folder.at('a'), gzip: true, hash: part, decrypt: { ...part, encrypt_key: KEY } })
  expect(folder.text('a')).toBe(TEXT)
})

test('the tag is found however the file is cut into pieces', async () => {
  const { body, part } = seal('short')
  const server = await startRawServer((socket) => {
    socket.setNoDelay(true)
    socket.write(rawAnswer('', { 'Content-Length': `${body.length}` }))
    let at = 0
    const timer = setInterval(() => {
      socket.write(body.subarray(at, at + 5))
      at += 5
      if (at >= body.length) clearInterval(timer)
    }, 2)
  })
  const download = downloadOf(validConfig({ baseURL: server.url }))
  const folder = openFolder()
  await download(FILE, { to: folder.at('a'), gzip: true, decrypt: part })
  expect(folder.text('a')).toBe('short')
})

test('of an encrypted bill a stream gets nothing before the tag has been checked', async () => {
  const { body, part } = seal(TEXT)
  const bad = Buffer.from(body)
  bad[bad.length - 1] = (bad[bad.length - 1] ?? 0) ^ 1
  for (const [file, expected] of [
    [body, TEXT],
    [bad, ''],
  ] as const) {
    const { download } = await serve(() => ({ body: file }))
    const { stream, text } = keeper()
    const outcome = await download(FILE, { stream, gzip: true, decrypt: part }).catch((error: unknown) => error)
    expect(text()).toBe(expected)
    if (expected === '') expect(outcome).toMatchObject({ name: 'TrustError', code: 'ERR_DECRYPT' })
  }
})

test('no request is made to anybody but the gateway', async () => {
  const { gateway, download, folder } = await serve()
  const started = watchRequests()
  await download(`${gateway.url}/v3/billdownload/file?token=1`, { to: folder.at('a') })
  expect(started).toHaveLength(1)
})

test('a symlink at the target is replaced by the file, and the linked file is unchanged', async () => {
  const { download, folder } = await serve()
  writeFileSync(folder.at('victim'), 'mine')
  symlinkSync(folder.at('victim'), folder.at('a'))
  await download(FILE, { to: folder.at('a') })
  expect(() => readlinkSync(folder.at('a'))).toThrow('EINVAL')
  expect([folder.text('a'), folder.text('victim')]).toEqual([TEXT, 'mine'])
})

test('twenty parallel downloads go to twenty files', async () => {
  const { download, folder } = await serve()
  await Promise.all(Array.from({ length: 20 }, (_, index) => download(FILE, { to: folder.at(`${index}`), hash: HASH })))
  expect(folder.names()).toHaveLength(20)
})

test('two downloads to one name end with one of them, whole', async () => {
  const { download, folder } = await serve()
  await Promise.all([1, 2, 3].map(() => download(FILE, { to: folder.at('a') })))
  expect([folder.names(), folder.text('a')]).toEqual([['a'], TEXT])
})

test('a listener of the stream’s is not needed: a destroyed stream ends no process', async () => {
  const { download } = await serve(() => ({ status: 500, body: { code: 'SYSTEM_ERROR', message: 'm' } }))
  const stream = new PassThrough()
  await rejectionOf(() => download(FILE, { stream }))
  if (!stream.closed) await once(stream, 'close')
  expect(stream.destroyed).toBe(true)
})

test('a truncated compressed response fails immediately, and does not wait for the deadline', async () => {
  const packed = gzipSync(Buffer.alloc(100_000, 'x'))
  const server = await startRawServer((socket) => {
    const headers = { 'Content-Encoding': 'gzip', 'Content-Length': `${packed.length}`, Connection: 'close' }
    const whole = rawAnswer(packed, headers)
    socket.end(whole.subarray(0, whole.length - (packed.length >> 1)))
  })
  const download = downloadOf(validConfig({ baseURL: server.url, retry: 0 }))
  const { stream } = keeper()
  const error = await rejectionOf(() => download('v3/file', { stream, timeout: 20_000 }))
  expect(error).toMatchObject({ code: 'ERR_RESPONSE_CUT' })
})

test('a web stream is locked when the call is made, and the query is copied', async () => {
  const { gateway, download } = await serve(() => ({ body: Buffer.from('bytes') }))
  const chunks: Uint8Array[] = []
  const stream = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk) })
  const query = { a: 'before' }
  const downloading = download('v3/files', { stream, query })
  query.a = 'after'
  expect(stream.locked).toBe(true)
  await downloading
  expect(Buffer.concat(chunks).toString()).toBe('bytes')
  expect(linesOf(gateway)).toEqual(['GET /v3/files?a=before'])
})
