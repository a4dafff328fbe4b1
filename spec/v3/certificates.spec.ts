import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ApiError, TrustError } from '../../src/errors/errors.js'
import type { Downloaded } from '../../src/keys/certificate-source.js'
import type { PlatformKey } from '../../src/keys/platform-key.js'
import { createPlatformKeys } from '../../src/keys/platform-keys.js'
import { createCertificates, readCertificates } from '../../src/v3/certificates.js'
import { rejectionOf, renderingsOf } from '../support/failure.js'
import { signAnswer } from '../support/gateway.js'
import { keys } from '../support/keys.js'
import { clockAt, encodedOf, joined, MERCHANT, NOW, type Pairs, signedReply, toPlatformKey } from '../support/reply.js'
import { listOf, toEntry } from '../support/source.js'
import { vectors } from '../vectors/platform-certificates.json' with { type: 'json' }

/** The error codes of the vectors and ours. */
const OURS: Readonly<Record<string, string>> = {
  DECRYPT_FAILED: 'ERR_DECRYPT',
  CERTIFICATE_INVALID: 'ERR_CERTIFICATE',
  UNSUPPORTED_ALGORITHM: 'ERR_ALGORITHM',
  NO_CERTIFICATES: 'ERR_CERTIFICATE',
  SIGNATURE_MISMATCH: 'ERR_SIGNATURE',
  HEADER_MISSING: 'ERR_UNSIGNED',
}
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
type Vector = (typeof vectors)[number]

async function openVector({ apiV3Key, known, status, headers, bodyText }: Vector): Promise<Downloaded> {
  const protocol = createCertificates(
    MERCHANT,
    keys[apiV3Key as 'apiV3Key'],
    (known as string[]).map(toPlatformKey),
    clockAt(NOW),
  )
  return (await protocol.open({
    label: 'GET /v3/certificates',
    status,
    headers: joined(headers as unknown as Pairs),
    body: Buffer.from(bodyText),
    responseType: undefined,
    redact: (text) => text,
  })) as Downloaded
}

/** The keys of a client with the known keys of the vector, after this download. */
async function keysAfter(vector: Vector) {
  const platformKeys = createPlatformKeys(
    (vector.known as string[]).map(toPlatformKey),
    { download: () => openVector(vector), read: () => fail(), store: undefined, refreshEvery: undefined, log: QUIET },
    clockAt(NOW),
  )
  await platformKeys.refresh().catch(() => undefined)
  return platformKeys
}
function fail(): never {
  throw new Error('no store is read')
}

test.each(vectors)('$id: $note', async (vector) => {
  const {
    ok,
    error,
    store = [],
    encryptWith,
    mustKeep = [],
  } = vector.expect as {
    ok: boolean | 'either'
    error?: string
    store?: string[]
    optionalStore?: string[]
    encryptWith?: string
    mustKeep?: string[]
  }
  const platformKeys = await keysAfter(vector)
  for (const serial of mustKeep) expect(platformKeys.find(serial)?.serial).toBe(serial)
  if (ok === 'either') return
  if (!ok) {
    const reason = await openVector(vector).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(reason).toBeInstanceOf(vector.status === 200 ? TrustError : ApiError)
    expect(reason).toMatchObject({ code: vector.status === 200 ? OURS[error ?? ''] : 'RESOURCE_NOT_EXISTS' })
    expect(platformKeys.failure()).toMatchObject({ code: (reason as TrustError).code })
    const shown = inspect(reason, { showHidden: true, depth: null })
    for (const secret of [keys.apiV3Key, keys.apiV3KeyOther, 'BEGIN CERTIFICATE']) expect(shown).not.toContain(secret)
    return
  }
  const { keys: found } = await openVector(vector)
  expect(new Set(found.map(({ serial }) => serial))).toEqual(
    new Set([...store, ...((vector.expect as { optionalStore?: string[] }).optionalStore ?? [])]),
  )
  expect(platformKeys.preferred(NOW)?.serial).toBe(encryptWith)
})

test.each([
  '',
  'null',
  '[]',
  '{',
  '{"data":null}',
  '{"data":{}}',
  '{"data":[null,1,"x",{}]}',
  '{"__proto__":{"data":[]}}',
])('a list of %j contains no certificate', (text) => {
  expect(readCertificates(text, keys.apiV3Key, NOW)).toMatchObject({ keys: [] })
})

test('a valid entry is used, and the serials of invalid entries are reported', () => {
  const text = vectors.find(({ id }) => id === 'first-download-two')?.bodyText ?? ''
  const list = JSON.parse(text)
  list.data[0].encrypt_certificate.ciphertext = list.data[1].encrypt_certificate.ciphertext
  const { keys: found, rejected: refused } = readCertificates(JSON.stringify(list), keys.apiV3Key, NOW)
  expect(found.map(({ serial }) => serial)).toEqual([list.data[1].serial_no])
  expect(refused).toEqual([list.data[0].serial_no])
})

// ---- through `open`, as the transport calls it ----

const A = toPlatformKey('platformA')
const B = toPlatformKey('platformB')
const SECRETS = [
  keys.apiV3Key,
  keys.apiV3KeyOther,
  'BEGIN CERTIFICATE',
  keys.platformA.certificate.split('\n')[3] ?? '?',
]

/** Opens a list that is signed with this key; by default with a key from the list. */
async function openText(text: string, options: { serial?: string; pinned?: PlatformKey[] } = {}): Promise<Downloaded> {
  const { serial = A.serial, pinned = [] } = options
  const protocol = createCertificates(MERCHANT, keys.apiV3Key, pinned, clockAt(NOW))
  return (await protocol.open(signedReply(text, { label: 'GET /v3/certificates', serial }))) as Downloaded
}

function refusalBy(error: unknown, code: string, reason: string): void {
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code })
  expect((error as Error).message).toBe(`GET /v3/certificates: the response ${reason}`)
  for (const secret of SECRETS) expect(renderingsOf(error as Error)).not.toContain(secret)
}

const NO_ENTRY = 'contains no usable platform certificate: the list is empty'
const INCOMPLETE = 'contains no usable platform certificate: an entry has no serial_no, nonce or ciphertext'
const entry = toEntry(A.serial, keys.platformA.certificate)
const sealed = entry.encrypt_certificate
const listWith = (change: object) =>
  JSON.stringify({ data: [{ ...entry, encrypt_certificate: { ...sealed, ...change } }] })

test.each([
  ['', NO_ENTRY],
  ['null', NO_ENTRY],
  ['5', NO_ENTRY],
  ['"data"', NO_ENTRY],
  ['[]', NO_ENTRY],
  ['{', NO_ENTRY],
  ['<html></html>', NO_ENTRY],
  ['{}', NO_ENTRY],
  ['{"data":null}', NO_ENTRY],
  ['{"data":{}}', NO_ENTRY],
  ['{"data":{"length":1,"0":{}}}', NO_ENTRY],
  ['{"data":"x"}', NO_ENTRY],
  ['{"data":[]}', NO_ENTRY],
  ['{"code":"SYSTEM_ERROR","message":"x"}', NO_ENTRY],
  ['{"__proto__":{"data":[{}]}}', NO_ENTRY],
  ['{"data":[null]}', INCOMPLETE],
  ['{"data":[[],1,true,"x",{}]}', INCOMPLETE],
  ['{"data":[{"serial_no":null,"encrypt_certificate":null}]}', INCOMPLETE],
  ['{"data":[{"serial_no":{"toString":1},"encrypt_certificate":[]}]}', INCOMPLETE],
  ['{"data":[{"__proto__":{"serial_no":"5B73FEAC","encrypt_certificate":{}}}]}', INCOMPLETE],
  [listWith({ nonce: 5 }), INCOMPLETE],
  [listWith({ ciphertext: null }), INCOMPLETE],
  [`{"data":${'['.repeat(5000)}${']'.repeat(5000)}}`, INCOMPLETE],
])('the signed response %.60s contains no certificate', async (text, reason) => {
  refusalBy(await rejectionOf(() => openText(text)), 'ERR_CERTIFICATE', reason)
})

test.each([
  ['another nonce', { nonce: 'fdd2c2b9b4c2' }],
  ['an empty nonce', { nonce: '' }],
  ['a nonce that no cipher takes', { nonce: 'x'.repeat(1_000_000) }],
  ['no ciphertext', { ciphertext: '' }],
  ['a ciphertext that is shorter than its tag', { ciphertext: 'AAAA' }],
  ['a ciphertext that is no base64', { ciphertext: '平台证书' }],
  ['a ciphertext in base64url', { ciphertext: sealed.ciphertext.replaceAll('+', '-').replaceAll('/', '_') }],
  ['a tag that was cut', { ciphertext: Buffer.from(sealed.ciphertext, 'base64').subarray(0, -4).toString('base64') }],
])('an entry with %s cannot be decrypted', async (_, change) => {
  const reason =
    'contains no usable platform certificate: an entry cannot be decrypted with apiV3Key; the key was probably reset in the merchant platform'
  refusalBy(await rejectionOf(() => openText(listWith(change))), 'ERR_DECRYPT', reason)
})

test.each(['Certificate', 'transaction', '', undefined, null, ['certificate']])(
  'an entry with the associated data %j is not a certificate',
  async (associated_data) => {
    const error = await rejectionOf(() => openText(listWith({ associated_data })))
    expect(error).toBeInstanceOf(TrustError)
    expect(['ERR_DECRYPT', 'ERR_CERTIFICATE']).toContain(error.code)
    expect(error.message).toMatch(
      /^GET \/v3\/certificates: the response contains no usable platform certificate: an entry /,
    )
    for (const secret of SECRETS) expect(renderingsOf(error)).not.toContain(secret)
  },
)

test.each(['AEAD_AES_128_GCM', 'AEAD_SM4_GCM', 'aead_aes_256_gcm', '', null, undefined, ['AEAD_AES_256_GCM']])(
  'the algorithm %j is rejected',
  async (algorithm) => {
    const reason =
      'contains no usable platform certificate: an entry is not encrypted with AEAD_AES_256_GCM, the only supported algorithm'
    refusalBy(await rejectionOf(() => openText(listWith({ algorithm }))), 'ERR_ALGORITHM', reason)
  },
)

test.each([
  [
    'a notification that quotes a certificate',
    JSON.stringify({ attach: keys.platformA.certificate }),
    'the decrypted text of an entry is not a certificate',
  ],
  ['a public key', keys.platformA.publicKey, 'the decrypted text of an entry is not a certificate'],
  ['a text', 'hello', 'the decrypted text of an entry is not a certificate'],
  ['an empty text', '', 'the decrypted text of an entry is not a certificate'],
  [
    'half a certificate',
    keys.platformA.certificate.slice(0, 600),
    'the decrypted text of an entry is not a certificate',
  ],
  [
    'another certificate',
    keys.platformB.certificate,
    'the serial of a certificate does not match its serial_no in the list',
  ],
])('an encrypted text that is %s is rejected', async (_, content, reason) => {
  const text = JSON.stringify({ data: [toEntry(A.serial, content)] })
  const what = `contains no usable platform certificate: ${reason}`
  refusalBy(await rejectionOf(() => openText(text)), 'ERR_CERTIFICATE', what)
})

test('a list whose certificates have all expired is rejected, with the advice to check the clock', async () => {
  const reason = 'contains no usable platform certificate: a certificate has expired; check the clock of this machine'
  refusalBy(await rejectionOf(() => openText(listOf(['platformExpired']))), 'ERR_CERTIFICATE', reason)
})

test.each([
  ['in lower case', A.serial.toLowerCase()],
  ['with colons', A.serial.replace(/..(?=.)/g, '$&:')],
])('a serial may be listed %s', async (_, serial) => {
  const { keys: found } = await openText(JSON.stringify({ data: [toEntry(serial, keys.platformA.certificate)] }))
  expect(found.map((key) => key.serial)).toEqual([A.serial])
})

test('the list may be signed with a pinned key, such as the public key, instead of one from the list', async () => {
  const PUBLIC = toPlatformKey('wechatpayPublicKey')
  const text = listOf(['platformB'])
  for (const key of [A, PUBLIC]) {
    const downloaded = await openText(text, { serial: key.serial, pinned: [key] })
    expect(downloaded.keys.map(({ serial }) => serial)).toEqual([B.serial])
    expect(downloaded.text).toBe(text)
  }
})

test.each([
  ['certificate', A.serial],
  ['public key', keys.wechatpayPublicKey.id],
])('a list that is signed with a %s which is neither in it nor pinned is rejected', async (_, serial) => {
  const error = await rejectionOf(() => openText(listOf(['platformB']), { serial }))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_UNKNOWN_SERIAL' })
  expect(error.message).toMatch(
    `GET /v3/certificates: the response is rejected: it is signed with platform key ${serial}`,
  )
})

test('an old list is rejected: its timestamp is too old', async () => {
  const text = listOf(['platformA'])
  const proof = signAnswer(text, { serial: A.serial, now: keys.now - 301 })
  const response = signedReply(text, { label: 'GET /v3/certificates', headers: joined(Object.entries(proof)) })
  const protocol = createCertificates(MERCHANT, keys.apiV3Key, [], clockAt(NOW))
  const error = await rejectionOf(async () => protocol.open(response))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({ code: 'ERR_CLOCK_SKEW' })
})

test('the request lets WeChat Pay choose the key that signs the response', async () => {
  const protocol = createCertificates(MERCHANT, keys.apiV3Key, [A], clockAt(NOW))
  const request = {
    label: 'GET /v3/certificates',
    method: 'GET',
    target: '/v3/certificates',
    headers: {},
    body: undefined,
    encoded: encodedOf('/v3/certificates', undefined),
  }
  const { headers, body } = await protocol.seal(request)
  expect(headers).not.toHaveProperty('wechatpay-serial')
  expect(headers['authorization']).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
  expect(body).toBeUndefined()
})

// ---- known certificates are kept ----

const KEEPING = vectors.flatMap((vector) => {
  const { mustKeep = [] } = vector.expect as { mustKeep?: string[] }
  return mustKeep.length === 0 ? [] : [{ id: vector.id, vector, mustKeep }]
})
test.each(KEEPING)(
  '$id: certificates of an earlier download remain known and preferred',
  async ({ vector, mustKeep }) => {
    const unpinned = { ...vector, known: [] } as unknown as Vector
    let count = 0
    const download = () => {
      count += 1
      const first = { keys: (vector.known as string[]).map(toPlatformKey), rejected: [], text: '' }
      return count === 1 ? Promise.resolve(first) : openVector(unpinned)
    }
    let now = NOW
    const platformKeys = createPlatformKeys(
      [],
      { download, read: () => fail(), store: undefined, refreshEvery: undefined, log: QUIET },
      { ...clockAt(NOW), now: () => now },
    )
    await platformKeys.refresh()
    await platformKeys.refresh().catch(() => undefined)
    expect(count).toBe(2)
    // longer than the time for which unlisted certificates are kept
    now += 60 * 60_000
    for (const serial of mustKeep) {
      expect(platformKeys.find(serial)?.serial).toBe(serial)
      expect(platformKeys.serials()).toContain(serial)
    }
    expect(platformKeys.preferred(now)).toBeDefined()
  },
)
