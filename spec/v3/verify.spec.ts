import { createPublicKey, sign } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ApiError, NetworkError, TrustError } from '../../src/errors/errors.js'
import { createPlatformKeys } from '../../src/keys/platform-keys.js'
import type { ReceivedHeaders } from '../../src/transport/headers.js'
import { createV3 } from '../../src/v3/protocol.js'
import { type Expectation, verifyMessage } from '../../src/v3/verify.js'
import { keys, toKey } from '../support/keys.js'
import { clockAt, joined, MERCHANT, NOW, type Pairs, sideBySide, toPlatformKey, trust } from '../support/reply.js'
import { createSource } from '../support/source.js'
import official from '../vectors/official-known-answers.json' with { type: 'json' }
import { vectors } from '../vectors/response-verification.json' with { type: 'json' }

const LABEL = 'POST /v3/x'
const SCHEME = MERCHANT.scheme
const BODY = '{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1"}'

/** The error code for each class of the vectors. */
const OURS = {
  HEADER_MISSING: [TrustError, 'ERR_UNSIGNED'],
  HEADER_DUPLICATED: [TrustError, 'ERR_SIGNATURE_HEADER'],
  HEADER_MALFORMED: [TrustError, 'ERR_SIGNATURE_HEADER'],
  TIMESTAMP_OUT_OF_RANGE: [TrustError, 'ERR_CLOCK_SKEW'],
  SIGNATURE_MISMATCH: [TrustError, 'ERR_SIGNATURE'],
  SIGNATURE_MALFORMED: [TrustError, 'ERR_SIGNATURE'],
  UNKNOWN_SERIAL: [TrustError, 'ERR_UNKNOWN_SERIAL'],
  CERTIFICATE_EXPIRED: [TrustError, 'ERR_UNKNOWN_SERIAL'],
  UNSUPPORTED_SIGNATURE_TYPE: [TrustError, 'ERR_SIGNATURE_TYPE'],
  UNEXPECTED_REDIRECT: [NetworkError, 'ERR_UNEXPECTED_STATUS'],
  API_ERROR: [ApiError, undefined],
} as const
type VectorClass = keyof typeof OURS

/** Vectors for which our error is one of `alsoAcceptable` instead of `error`. */
const ALTERNATIVES: Record<string, VectorClass> = {
  // one header with two signatures: the vector contains them already joined
  'bad-sig-joined, joined': 'SIGNATURE_MALFORMED',
  'bad-sig-joined, side by side': 'SIGNATURE_MALFORMED',
  // a joined serial is an unknown serial; separate headers are HEADER_DUPLICATED
  'bad-dup-serial, joined': 'UNKNOWN_SERIAL',
}

const CASES = vectors.flatMap((vector) =>
  [joined, sideBySide].map((shape) => {
    const form = shape === joined ? 'joined' : 'side by side'
    const { error, alsoAcceptable = [] } = vector.expect as { error?: VectorClass; alsoAcceptable?: VectorClass[] }
    const name = `${vector.id}, ${form}`
    const response = {
      label: LABEL,
      status: vector.status,
      headers: shape(vector.headers as unknown as Pairs),
      body: Buffer.from(vector.bodyBase64, 'base64'),
      responseType: undefined,
      redact: (text: string) => text,
    }
    return { ...vector, name, response, error, alsoAcceptable, expected: ALTERNATIVES[name] ?? error }
  }),
)
const ACCEPTED = CASES.filter((vector) => vector.error === undefined)
const REFUSED = CASES.filter((vector) => vector.error !== undefined)
const isSuccess = ({ status }: { status: number }) => status >= 200 && status < 300

test('every vector is either accepted or rejected, and the vectors allow our alternatives', () => {
  expect(ACCEPTED.length + REFUSED.length).toBe(vectors.length * 2)
  const used = CASES.filter(({ name }) => name in ALTERNATIVES)
  expect(new Set(used.map(({ name }) => name))).toEqual(new Set(Object.keys(ALTERNATIVES)))
  for (const { alsoAcceptable, expected } of used) expect(alsoAcceptable).toContain(expected)
})

test.each(ACCEPTED)('$name headers: accepted ($note)', async ({ response, trusted, now, bodyText }) => {
  const expectation: Expectation = {
    what: 'it',
    message: 'answer',
    keys: trust(...trusted),
    scheme: SCHEME,
    now: now * 1000,
  }
  await verifyMessage(response.headers, response.body, expectation)
  const data = await createV3(MERCHANT, trust(...trusted), { clock: clockAt(now * 1000) }).open(response)
  expect(data).toEqual(bodyText === '' ? undefined : JSON.parse(bodyText.replace(/^\ufeff/, '')))
})

test.each(REFUSED)('$name headers: $expected ($note)', async (vector) => {
  const { response, trusted, now } = vector
  const [kind, ours] = OURS[vector.expected as VectorClass]
  const code = kind === ApiError ? (vector.expect as { code?: string | null }).code : ours
  const v3 = createV3(MERCHANT, trust(...trusted), { clock: clockAt(now * 1000) })
  const error = await rejected(() => v3.open(response))
  expect(error).toBeInstanceOf(kind)
  expect(error).toMatchObject({ code, mayHaveTakenEffect: kind !== ApiError || response.status >= 500 })
  expect(error).toHaveProperty('message', expect.stringContaining(LABEL))
})

test.each(REFUSED.filter(isSuccess))(
  '$name headers: the verifier rejects the message, and the error contains no body',
  async (vector) => {
    const { response, trusted, now } = vector
    const expectation: Expectation = {
      what: 'it',
      message: 'answer',
      keys: trust(...trusted),
      scheme: SCHEME,
      now: now * 1000,
    }
    const error = await rejected(() => verifyMessage(response.headers, response.body, expectation))
    expect(error).toBeInstanceOf(TrustError)
    expect(error).toMatchObject({ code: OURS[vector.expected as VectorClass][1] })
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain(vector.bodyText.trim())
  },
)

test.each(official.vectors.filter(({ id }) => id.startsWith('response-')))(
  "WeChat Pay's own sample $id, read line by line, is accepted: $expect.ok",
  async ({ message, signature, expect: { ok } }) => {
    const [timestamp = '', nonce = '', body = ''] = message.split('\n')
    const serial = keys.wechatpayPublicKey.id
    const platformKeys = createPlatformKeys([{ serial, key: createPublicKey(official.platformPublicKey) }])
    const headers = toHeaders({ serial, timestamp, nonce, signature })
    expect(await isBelieved(headers, Buffer.from(body), { keys: platformKeys, now: 1_722_850_421_000 })).toBe(ok)
  },
)

test('a message is rejected with any byte of its body changed, removed or added', async () => {
  const { headers, body } = signed(BODY)
  const believed = await only(edits(body), (changed) => isBelieved(headers, changed))
  expect(await isBelieved(headers, body)).toBe(true)
  expect(believed).toEqual([])
})

test.each(['wechatpay-nonce', 'wechatpay-timestamp', 'wechatpay-signature'])(
  'a message is rejected with any character of its %s changed, removed or added',
  async (name) => {
    const { headers, body } = signed(BODY)
    const texts = edits(Buffer.from(String(headers[name]))).map((changed) => changed.toString('latin1'))
    const believed = await only(texts, (changed) => isBelieved({ ...headers, [name]: changed }, body))
    expect(await isBelieved(headers, body)).toBe(true)
    expect(believed).toEqual([])
  },
)

test('the boundary between timestamp, nonce and body cannot be moved', async () => {
  const { headers, body } = signed('body', { nonce: 'abcdef' })
  const shifted = await Promise.all([
    isBelieved({ ...headers, 'wechatpay-nonce': 'abcdef\nbo' }, Buffer.from('dy')),
    isBelieved({ ...headers, 'wechatpay-nonce': 'abcde' }, Buffer.from('f\nbody')),
    isBelieved({ ...headers, 'wechatpay-timestamp': `${keys.now}\nabc`, 'wechatpay-nonce': 'def' }, body),
  ])
  const twoLines = signed('second\nthird', { nonce: 'first' })
  expect(await isBelieved(twoLines.headers, twoLines.body)).toBe(true)
  expect(await isBelieved({ ...twoLines.headers, 'wechatpay-nonce': 'first\nsecond' }, Buffer.from('third'))).toBe(
    false,
  )
  expect(shifted).toEqual([false, false, false])
})

test.each(['__proto__', 'constructor', 'toString', 'valueOf', '5B73FEAC', 'PUB_KEY_ID_0'])(
  'the serial %s is an unknown serial',
  async (serial) => {
    const { headers, body } = signed(BODY)
    const error = await refusal({ ...headers, 'wechatpay-serial': serial }, body)
    expect(error.code).toBe('ERR_UNKNOWN_SERIAL')
    expect(error.message).toContain(`signed with platform key ${serial}, but only ${keys.platformA.serial} is known`)
  },
)

test.each(['a\nb', '\u001b[31m', 'x'.repeat(65), '<script>', '微信'])(
  'the serial %j is not repeated in the error: its text is not verified',
  async (serial) => {
    const { headers, body } = signed(BODY)
    const error = await refusal({ ...headers, 'wechatpay-serial': serial }, body)
    expect(error.code).toBe('ERR_UNKNOWN_SERIAL')
    expect(error.message).toContain('(a malformed serial)')
    expect(error.message).not.toContain(serial)
  },
)

test.each([
  [299, true],
  [300, false],
  [-299, true],
  [-300, false],
])('a message whose clock is %d s off is accepted: %s', async (offset, believed) => {
  const { headers, body } = signed(BODY, { timestamp: String(keys.now + offset) })
  expect(await isBelieved(headers, body)).toBe(believed)
})

test('the clock error says how far the clock is off, in which direction, and the remedy', async () => {
  const { headers, body } = signed(BODY, { timestamp: String(keys.now - 4000) })
  expect(await refusal(headers, body)).toMatchObject({
    code: 'ERR_CLOCK_SKEW',
    message: expect.stringMatching(/signed 4000 s behind the local clock, less than 300 s are allowed; .*NTP/),
  })
})

// the signature is valid: only the form of the header is invalid
test.each(['', ' ', '-1', '1.78e9', '0x6a18e480', '1780000000.0', ' 1780000000', '1780000000 ', 'NaN', 'Infinity'])(
  'the timestamp %j is rejected although its signature is valid',
  async (timestamp) => {
    const { headers, body } = signed(BODY, { timestamp })
    expect((await refusal(headers, body)).code).toBe(timestamp === '' ? 'ERR_UNSIGNED' : 'ERR_SIGNATURE_HEADER')
  },
)

test.each(['', ' ', 'a b', 'a,b', 'a\tb', 'a\nb', 'ä', '微信', 'a'.repeat(129)])(
  'the nonce %j is rejected although its signature is valid',
  async (nonce) => {
    const { headers, body } = signed(BODY, { nonce })
    expect((await refusal(headers, body)).code).toBe(nonce === '' ? 'ERR_UNSIGNED' : 'ERR_SIGNATURE_HEADER')
  },
)

test.each(['a', '!"#$%&\'()*+-./:;<=>?@[]^_`{|}~', 'a'.repeat(128)])('the nonce %j is accepted', async (nonce) => {
  const { headers, body } = signed(BODY, { nonce })
  expect(await isBelieved(headers, body)).toBe(true)
})

test.each(['wechatpay-nonce', 'wechatpay-timestamp', 'wechatpay-serial', 'wechatpay-signature'])(
  'a repeated %s is rejected, even if both are equal, and so is a missing or empty one',
  async (name) => {
    const { headers, body } = signed(BODY)
    const value = String(headers[name])
    expect((await refusal({ ...headers, [name]: [value, value] }, body)).code).toBe('ERR_SIGNATURE_HEADER')
    expect((await refusal({ ...headers, [name]: '' }, body)).code).toBe('ERR_UNSIGNED')
    expect(await refusal({ ...headers, [name]: undefined }, body)).toMatchObject({
      code: 'ERR_UNSIGNED',
      message: expect.stringMatching(new RegExp(`^it is rejected: it has no ${name} header`, 'i')),
    })
  },
)

test.each([
  'WECHATPAY2-SM2-WITH-SM3',
  'WECHATPAY-BRAND-SHA256-RSA2048',
  'wechatpay2-sha256-rsa2048',
  'none',
  [SCHEME, SCHEME],
])('a signature of the type %j is rejected without a check', async (type) => {
  const { headers, body } = signed(BODY)
  expect((await refusal({ ...headers, 'wechatpay-signature-type': type }, body)).code).toBe('ERR_SIGNATURE_TYPE')
})

test('an empty signature type means the merchant scheme, like a missing one', async () => {
  const { headers, body } = signed(BODY)
  expect(await isBelieved({ ...headers, 'wechatpay-signature-type': '' }, body)).toBe(true)
  expect(await isBelieved({ ...headers, 'wechatpay-signature-type': '' }, body, { scheme: 'another' })).toBe(false)
})

test.each<[string, ReceivedHeaders, string]>([
  [
    'a missing serial',
    { 'wechatpay-serial': undefined },
    'it has no Wechatpay-Serial header; it is not from WeChat Pay, or a proxy removed the header',
  ],
  ['two signatures', { 'wechatpay-signature': ['AAAA', 'AAAA'] }, 'it has more than one Wechatpay-Signature header'],
  [
    'another scheme',
    { 'wechatpay-signature-type': 'none' },
    `its signature type is not ${SCHEME}, the only supported type`,
  ],
  ['a malformed time', { 'wechatpay-timestamp': 'x' }, 'Wechatpay-Timestamp is not a number of Unix seconds'],
  ['a malformed nonce', { 'wechatpay-nonce': 'a b' }, 'Wechatpay-Nonce is malformed'],
  [
    'an old time',
    { 'wechatpay-timestamp': String(keys.now - 300) },
    'it was signed 300 s behind the local clock, less than 300 s are allowed; it is a replay, or the local clock is wrong; synchronise the clock (NTP)',
  ],
  [
    'a time to come',
    { 'wechatpay-timestamp': String(keys.now + 4000) },
    'it was signed 4000 s ahead of the local clock, less than 300 s are allowed; it is a replay, or the local clock is wrong; synchronise the clock (NTP)',
  ],
  [
    'the serial of a certificate',
    { 'wechatpay-serial': '5B73FEAC' },
    `it is signed with platform key 5B73FEAC, but only ${keys.platformA.serial} is known; add the certificate to certs, or set apiV3Key so that it can be downloaded`,
  ],
  [
    'the id of a public key',
    { 'wechatpay-serial': 'PUB_KEY_ID_0' },
    `it is signed with platform key PUB_KEY_ID_0, but only ${keys.platformA.serial} is known; add WeChat Pay's public key with this id to certs`,
  ],
  [
    'another signature',
    { 'wechatpay-signature': 'AAAA' },
    "its signature is invalid; it was changed in transit, it is forged, or it is one of WeChat Pay's signature probes",
  ],
])('%s: the error has the fact and the remedy', async (_, change, reason) => {
  const { headers, body } = signed(BODY)
  const error = await refusal({ ...headers, ...change }, body)
  expect(error.message).toBe(`it is rejected: ${reason}`)
  expect('cause' in error).toBe(false)
})

test('the error about an unknown serial lists the known keys or says that there is none', async () => {
  const { headers, body } = signed(BODY)
  const believe = (...names: string[]) =>
    rejected(() => verifyMessage(headers, body, { ...EXPECTATION, keys: trust(...names) }))
  expect(await believe('platformB', 'wechatpayPublicKey')).toHaveProperty(
    'message',
    expect.stringContaining(`but only ${keys.platformB.serial}, ${keys.wechatpayPublicKey.id} is known;`),
  )
  expect(await believe()).toHaveProperty('message', expect.stringContaining('but only none is known;'))
})

test('an unknown key is downloaded, and the message is counted for it', async () => {
  const source = createSource([toPlatformKey('platformA')])
  const platformKeys = createPlatformKeys([], source, clockAt(NOW))
  const { headers, body } = signed(BODY)
  expect(await isBelieved(headers, body, { keys: platformKeys })).toBe(true)
  expect(source.begun()).toBe(1)
  expect(platformKeys.report().keys).toMatchObject([{ serial: keys.platformA.serial, answers: 1, notifications: 0 }])
})

test('a failed download of a certificate is the cause of the error, except for a public key', async () => {
  const failure = new NetworkError('ERR_CONNECT', 'GET /v3/certificates: no connection', false)
  const platformKeys = createPlatformKeys([], createSource(failure), clockAt(NOW))
  const { headers, body } = signed(BODY)
  const believe = (serial: string) =>
    rejected(() =>
      verifyMessage({ ...headers, 'wechatpay-serial': serial }, body, { ...EXPECTATION, keys: platformKeys }),
    )
  const [certificate, publicKey] = [await believe(keys.platformA.serial), await believe('PUB_KEY_ID_0')]
  expect(certificate).toMatchObject({
    code: 'ERR_UNKNOWN_SERIAL',
    cause: failure,
    message: expect.stringContaining(
      'its certificate could not be downloaded (see cause); add the certificate to certs if the download keeps failing',
    ),
  })
  expect(publicKey).not.toHaveProperty('cause')
  expect(publicKey).toHaveProperty(
    'message',
    expect.stringContaining("add WeChat Pay's public key with this id to certs"),
  )
})

test.each(['A'.repeat(64), 'ab:cd:ef'])('the serial %s may be shown', async (serial) => {
  const { headers, body } = signed(BODY)
  const error = await refusal({ ...headers, 'wechatpay-serial': serial }, body)
  expect(error.message).toContain(`it is signed with platform key ${serial}, but`)
})

test('a message is rejected if its certificate has expired or is not valid yet', async () => {
  for (const name of ['platformExpired', 'platformFuture'] as const) {
    const { headers, body } = signed(BODY, { signer: keys[name] })
    const expectation: Expectation = { what: 'it', message: 'answer', keys: trust(name), scheme: SCHEME, now: NOW }
    const error = await rejected(() => verifyMessage(headers, body, expectation))
    expect(error).toMatchObject({
      code: 'ERR_UNKNOWN_SERIAL',
      message: `it is rejected: it is signed with platform key ${keys[name].serial}, whose certificate is not valid today; download the certificates again`,
    })
  }
})

test('no error contains the body, the signature or the nonce', async () => {
  const { headers, body } = signed('{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}', { nonce: 'NONCE-NONCE-NONCE' })
  const errors = await Promise.all([
    refusal({ ...headers, 'wechatpay-serial': 'AB' }, body),
    refusal({ ...headers, 'wechatpay-signature': `${headers['wechatpay-signature']}A` }, body),
    refusal({ ...headers, 'wechatpay-signature-type': 'none' }, body),
    refusal({ ...headers, 'wechatpay-timestamp': 'x' }, body),
    refusal({ ...headers, 'wechatpay-timestamp': '1' }, body),
    refusal({ ...headers, 'wechatpay-nonce': undefined }, body),
    refusal({ ...headers, 'wechatpay-nonce': 'NONCE-NONCE-NONCE, b' }, body),
  ])
  expect(new Set(errors.map(({ code }) => code))).toEqual(
    new Set([
      'ERR_UNKNOWN_SERIAL',
      'ERR_SIGNATURE',
      'ERR_SIGNATURE_TYPE',
      'ERR_SIGNATURE_HEADER',
      'ERR_CLOCK_SKEW',
      'ERR_UNSIGNED',
    ]),
  )
  const signature = String(headers['wechatpay-signature']).slice(0, 20)
  for (const error of errors) {
    const shown = inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error)
    for (const secret of ['oUpF8uMuAJO', 'openid', 'NONCE-NONCE', signature]) expect(shown).not.toContain(secret)
  }
})

interface Signing {
  timestamp?: string
  nonce?: string
  signer?: { serial: string; privateKeyPkcs8: { der: string; base64: string } }
}

function signed(text: string, options: Signing = {}): { headers: ReceivedHeaders; body: Buffer } {
  const { timestamp = String(keys.now), nonce = 'd824f2e086d3c1df', signer = keys.platformA } = options
  const message = Buffer.from(`${timestamp}\n${nonce}\n${text}\n`)
  const signature = sign('sha256', message, toKey(signer.privateKeyPkcs8)).toString('base64')
  return { headers: toHeaders({ serial: signer.serial, timestamp, nonce, signature }), body: Buffer.from(text) }
}

function toHeaders(parts: Record<string, string>): ReceivedHeaders {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [`wechatpay-${name}`, value]))
}

const EXPECTATION: Expectation = { what: 'it', message: 'answer', keys: trust('platformA'), scheme: SCHEME, now: NOW }

async function isBelieved(
  headers: ReceivedHeaders,
  body: Uint8Array,
  merge: Partial<Expectation> = {},
): Promise<boolean> {
  try {
    await verifyMessage(headers, body, { ...EXPECTATION, ...merge })
    return true
  } catch (error) {
    if (error instanceof TrustError) return false
    throw error
  }
}

async function refusal(headers: ReceivedHeaders, body: Uint8Array): Promise<TrustError> {
  const error = await rejected(() => verifyMessage(headers, body, EXPECTATION))
  expect(error).toBeInstanceOf(TrustError)
  return error as TrustError
}

async function only<Item>(items: Item[], passes: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const passed = await Promise.all(items.map(passes))
  return items.filter((_, index) => passed[index])
}

/** Variants with each byte changed, removed and doubled, and with one more byte at each end. */
function edits(bytes: Buffer): Buffer[] {
  const at = [...bytes.keys()].flatMap((index) => {
    const [head, tail] = [bytes.subarray(0, index), bytes.subarray(index + 1)]
    const byte = bytes[index] ?? 0
    return [[byte ^ 1], [byte ^ 0x20], [], [byte, byte]].map((middle) =>
      Buffer.concat([head, Buffer.from(middle), tail]),
    )
  })
  return [...at, Buffer.concat([Buffer.from(' '), bytes]), Buffer.concat([bytes, Buffer.from('\n')])]
}

async function rejected(open: () => unknown): Promise<unknown> {
  return Promise.resolve()
    .then(open)
    .then(
      () => Promise.reject(new Error('it was accepted')),
      (error: unknown) => error,
    )
}
