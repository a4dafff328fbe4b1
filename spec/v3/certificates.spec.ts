import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ApiError, TrustError } from '../../src/errors.js'
import { createPlatformKeys, type Downloaded } from '../../src/platform-keys.js'
import { createCertificates, readCertificates } from '../../src/v3/certificates.js'
import { keys } from '../support/keys.js'
import { joined, MERCHANT, NOW, type Pairs, stampAt, toPlatformKey } from '../support/reply.js'
import { vectors } from '../vectors/platform-certificates.json' with { type: 'json' }

/** What the vectors call it, and what we do. */
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
    stampAt(NOW),
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

/** The keys of a client that knew what the vector knew, after it has tried this download. */
async function keysAfter(vector: Vector) {
  const platformKeys = createPlatformKeys(
    (vector.known as string[]).map(toPlatformKey),
    { download: () => openVector(vector), read: () => fail(), store: undefined, refreshEvery: undefined, log: QUIET },
    stampAt(NOW),
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
])('of %j nothing is read', (text) => {
  expect(readCertificates(text, keys.apiV3Key, NOW)).toMatchObject({ keys: [] })
})

test('a good entry is read beside bad ones, whose serials are told', () => {
  const text = vectors.find(({ id }) => id === 'first-download-two')?.bodyText ?? ''
  const list = JSON.parse(text)
  list.data[0].encrypt_certificate.ciphertext = list.data[1].encrypt_certificate.ciphertext
  const { keys: found, refused } = readCertificates(JSON.stringify(list), keys.apiV3Key, NOW)
  expect(found.map(({ serial }) => serial)).toEqual([list.data[1].serial_no])
  expect(refused).toEqual([list.data[0].serial_no])
})
