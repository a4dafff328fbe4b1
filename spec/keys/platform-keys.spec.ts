import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { ApiError, NetworkError, TrustError } from '../../src/errors/errors.js'
import { isInForce, type PlatformKey } from '../../src/keys/platform-key.js'
import { createPlatformKeys, type PlatformKeys } from '../../src/keys/platform-keys.js'
import type { Message } from '../../src/keys/usage.js'
import type { Emit } from '../../src/observe/events.js'
import { verifyMessage } from '../../src/v3/verify.js'
import { runChild } from '../support/child.js'
import { rejectionOf } from '../support/failure.js'
import { signAnswer } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { joined, MERCHANT, NOW, toPlatformKey, trust } from '../support/reply.js'
import { createClock, createLines, createSource, listOf, numbered, serialOf, toDownloaded } from '../support/source.js'
import { untypedClient } from '../support/untyped.js'
import { settle } from '../support/wire.js'

const OLD = toPlatformKey('platformA')
const NEW = toPlatformKey('platformB')
const EXPIRED = toPlatformKey('platformExpired')
const FUTURE = toPlatformKey('platformFuture')
const PUBLIC = toPlatformKey('wechatpayPublicKey')

test.each([
  ['unchanged', NEW.serial],
  ['in lower case', NEW.serial.toLowerCase()],
  ['with colons', NEW.serial.replace(/..(?=.)/g, '$&:')],
  ['without its leading zero', NEW.serial.slice(1)],
  ['with an additional zero', `0${NEW.serial}`],
])('a certificate is found by its serial %s', (_, serial) => {
  expect(createPlatformKeys([OLD, NEW, PUBLIC]).find(serial)).toBe(NEW)
})

test('a public key is found by its id', () => {
  expect(createPlatformKeys([OLD, NEW, PUBLIC]).find(keys.wechatpayPublicKey.id)).toBe(PUBLIC)
})

test('the key of an expired certificate is found; the caller checks its validity', () => {
  expect(trust('platformExpired').find(keys.platformExpired.serial)).toMatchObject({ serial: EXPIRED.serial })
})

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '0',
  ':',
  'PUB_KEY_ID_',
  keys.wechatpayPublicKey.id.slice(0, -1),
  `${keys.wechatpayPublicKey.id}0`,
  keys.platformExpired.serial,
  `${keys.platformA.serial}, ${keys.platformB.serial}`,
])('the serial %j is unknown', (serial) => {
  expect(createPlatformKeys([OLD, NEW, PUBLIC]).find(serial)).toBeUndefined()
})

test.each<[string, PlatformKey[], PlatformKey | undefined]>([
  ['the public key, before any certificate', [OLD, PUBLIC, NEW], PUBLIC],
  ['the newest certificate without a public key', [OLD, NEW], NEW],
  ['the newest certificate, in any order of the keys', [NEW, OLD], NEW],
  ['the newest certificate that is in force already', [FUTURE, OLD, NEW], NEW],
  ['the certificate that is still in force', [EXPIRED, OLD], OLD],
  ['a certificate, before a key without dates', [{ serial: OLD.serial, key: OLD.key }, NEW], NEW],
  ['none if all have expired or are not in force yet', [EXPIRED, FUTURE], undefined],
  ['none without keys', [], undefined],
])('preferred is %s', (_, pinned, preferred) => {
  expect(createPlatformKeys(pinned).preferred(NOW)).toBe(preferred)
})

test('a new certificate is preferred as soon as it is in force', () => {
  const platformKeys = createPlatformKeys([OLD, NEW])
  const day = NEW.notBefore ?? 0
  expect(platformKeys.preferred(day - 1)).toBe(OLD)
  expect(platformKeys.preferred(day)).toBe(NEW)
})

test('a certificate is in force from its first to its last millisecond, a public key always', () => {
  const { notBefore = 0, notAfter = 0 } = OLD
  const moments = [notBefore - 1, notBefore, notAfter, notAfter + 1]
  expect(moments.map((now) => isInForce(OLD, now))).toEqual([false, true, true, false])
  expect([0, NOW, Number.MAX_SAFE_INTEGER].map((now) => isInForce(PUBLIC, now))).toEqual([true, true, true])
})

test('the serials are listed in their original spelling', () => {
  const pinned = [{ ...OLD, serial: OLD.serial.toLowerCase() }, PUBLIC]
  expect(createPlatformKeys(pinned).serials()).toEqual([OLD.serial.toLowerCase(), PUBLIC.serial])
})

test('the array of pinned keys is not modified', () => {
  const pinned = [OLD, PUBLIC]
  expect(createPlatformKeys(pinned).preferred(NOW)).toBe(PUBLIC)
  expect(pinned).toEqual([OLD, PUBLIC])
})

// ---- downloads ----

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DOWN = new NetworkError('ERR_CONNECT', 'GET /v3/certificates: no connection', false)
const NONE = new ApiError('GET /v3/certificates: 404 RESOURCE_NOT_EXISTS', {
  status: 404,
  code: 'RESOURCE_NOT_EXISTS',
  detail: undefined,
  requestId: undefined,
  hint: undefined,
})

/** Creates platform keys with a source and a manual clock. */
function start(downloaded: Parameters<typeof createSource>[0], pinned: PlatformKey[] = [PUBLIC]) {
  const clock = createClock()
  const source = createSource(downloaded, { now: clock.now })
  return { clock, source, platformKeys: createPlatformKeys(pinned, source, clock) }
}

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

test.each<Message>(['answer', 'notification'])(
  '1,000 simultaneous lookups of one unknown serial, each of an %s, cause one download',
  async (message) => {
    const { source, platformKeys } = start([OLD, NEW])
    const found = await Promise.all(times(1000, () => platformKeys.fetch(NEW.serial, message)))
    expect(found.every((key) => key === NEW)).toBe(true)
    expect(source.begun()).toBe(1)
  },
)

test.each<Message>(['answer', 'notification'])(
  '1,000 simultaneous lookups of a serial that WeChat Pay does not list, each of an %s, cause one download',
  async (message) => {
    const { source, platformKeys } = start([OLD])
    const lookups = () => Promise.all(times(1000, () => platformKeys.fetch(serialOf(1), message)))
    expect([...(await lookups()), ...(await lookups())].every((key) => key === undefined)).toBe(true)
    expect(source.begun()).toBe(1)
  },
)

test('a download is found under any spelling of a serial', async () => {
  const { source, platformKeys } = start([OLD, NEW])
  const spelled = NEW.serial.toLowerCase().replace(/..(?=.)/g, '$&:')
  expect(await platformKeys.fetch(spelled, 'answer')).toBe(NEW)
  expect(await platformKeys.fetch(OLD.serial, 'answer')).toBe(OLD)
  expect(source.begun()).toBe(1)
})

test('100,000 notifications with forged serials within a minute cause one download, and none that is queued', async () => {
  const { clock, source, platformKeys } = start([OLD])
  for (let batch = 0; batch < 1000; batch += 1) {
    await Promise.all(times(100, (index) => platformKeys.fetch(serialOf(batch * 100 + index), 'notification')))
    clock.advance(59)
  }
  expect(source.begun()).toBe(1)
  clock.advance(MINUTE - 59_000)
  await Promise.all(times(100, (index) => platformKeys.fetch(serialOf(index + 1), 'notification')))
  expect(source.begun()).toBe(2)
})

test('an hour of forged notifications causes 60 downloads, whether they succeed or fail', async () => {
  const results = [[OLD], DOWN].map(async (downloaded) => {
    const { clock, source, platformKeys } = start(downloaded)
    for (let number = 0; number < 3600; number += 1) {
      await platformKeys.fetch(serialOf(number), 'notification')
      clock.advance(SECOND)
    }
    return source.begun()
  })
  expect(await Promise.all(results)).toEqual([60, 60])
})

test('a forged notification does not delay the new certificate of a response by more than a second', async () => {
  const { clock, source, platformKeys } = start([OLD])
  await platformKeys.fetch(serialOf(1), 'notification')
  source.bring([OLD, NEW])
  clock.advance(SECOND)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
  expect(source.begun()).toBe(2)
})

test.each<Message>(['answer', 'notification'])(
  'a serial of an %s that a download did not contain causes no download within five minutes',
  async (message) => {
    const { clock, source, platformKeys } = start([OLD])
    await platformKeys.fetch(serialOf(1), message)
    clock.advance(5 * MINUTE - 1)
    expect(await platformKeys.fetch(serialOf(1), message)).toBeUndefined()
    expect(await platformKeys.fetch(serialOf(1).toLowerCase(), message)).toBeUndefined()
    expect(source.begun()).toBe(1)
    source.bring([OLD, numbered(1)])
    clock.advance(1)
    expect(await platformKeys.fetch(serialOf(1), message)).toMatchObject({ serial: serialOf(1) })
    expect(source.begun()).toBe(2)
  },
)

test('a serial that was absent for a notification is downloaded again for a response', async () => {
  const { clock, source, platformKeys } = start([OLD])
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBeUndefined()
  source.bring([OLD, NEW])
  clock.advance(SECOND)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
})

test('an absent serial is found as soon as any download contains it', async () => {
  const { clock, source, platformKeys } = start([OLD])
  await platformKeys.fetch(NEW.serial, 'answer')
  source.bring([OLD, NEW])
  clock.advance(SECOND)
  await platformKeys.fetch(serialOf(1), 'answer')
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBe(NEW)
})

test('after a failed download a serial is not marked as absent', async () => {
  const { clock, source, platformKeys } = start(DOWN)
  await platformKeys.fetch(NEW.serial, 'answer')
  source.bring([NEW])
  clock.advance(2 * SECOND)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
})

test('the latest 1,000 absent serials are remembered: memory is bounded', async () => {
  const { clock, source, platformKeys } = start([OLD])
  const first = source.hold()
  const lookups = times(5000, (index) => platformKeys.fetch(serialOf(index), 'answer'))
  // longer than the pause, so that each lookup joins a second download, and is marked as absent
  clock.advance(2 * SECOND)
  first.deliver()
  await Promise.all(lookups)
  const before = source.begun()
  clock.advance(SECOND)
  for (let index = 4000; index < 5000; index += 1) await platformKeys.fetch(serialOf(index), 'answer')
  expect(source.begun()).toBe(before)
  // an older one causes a download
  await platformKeys.fetch(serialOf(3999), 'answer')
  expect(source.begun()).toBe(before + 1)
})

test('the pause for responses doubles with each failure, up to a minute, until a download succeeds', async () => {
  const { clock, source, platformKeys } = start(DOWN)
  await platformKeys.fetch(OLD.serial, 'answer')
  for (const [index, pause] of [2, 4, 8, 16, 32, 60, 60, 60].entries()) {
    // a lookup in the last second of the pause would wait for its end
    clock.advance((pause - 1) * SECOND - 1)
    expect(await platformKeys.fetch(OLD.serial, 'answer')).toBeUndefined()
    expect(source.begun()).toBe(index + 1)
    clock.advance(SECOND + 1)
    expect(await platformKeys.fetch(OLD.serial, 'answer')).toBeUndefined()
    expect(source.begun()).toBe(index + 2)
  }
  source.bring([OLD])
  clock.advance(MINUTE)
  expect(await platformKeys.fetch(OLD.serial, 'answer')).toBe(OLD)
  source.bring([OLD, NEW])
  clock.advance(SECOND)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
})

test('a response waits up to a second for the end of the pause, a notification does not', async () => {
  const { clock, source, platformKeys } = start([OLD])
  await platformKeys.refresh()
  source.bring([OLD, NEW])
  clock.advance(700)
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBeUndefined()
  const began = performance.now()
  expect(await Promise.all(times(100, () => platformKeys.fetch(NEW.serial, 'answer')))).toEqual(times(100, () => NEW))
  expect(performance.now() - began).toBeGreaterThan(280)
  expect(source.begun()).toBe(2)
})

test('a system clock that is set back does not prevent downloads', async () => {
  const { clock, source, platformKeys } = start(DOWN)
  await platformKeys.fetch(NEW.serial, 'notification')
  clock.advance(-24 * HOUR)
  source.bring([NEW])
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBe(NEW)
})

test('a system clock that is set back prolongs neither the pause of a merchant without certificates nor that of an absent serial', async () => {
  const none = start(NONE)
  await none.platformKeys.fetch(OLD.serial, 'answer')
  const absent = start([NEW])
  await absent.platformKeys.fetch(OLD.serial, 'answer')
  for (const { clock, source, platformKeys } of [none, absent]) {
    clock.advance(-24 * HOUR)
    source.bring([OLD])
    expect(await platformKeys.fetch(OLD.serial, 'answer')).toBe(OLD)
  }
})

test('a failed download is logged, and the known keys are kept', async () => {
  const { clock, source, platformKeys } = start([OLD, NEW], [])
  expect(await platformKeys.fetchPreferred()).toBe(NEW)
  source.bring(DOWN)
  clock.advance(MINUTE)
  expect(await platformKeys.fetch(serialOf(1), 'notification')).toBeUndefined()
  expect(source.begun()).toBe(2)
  expect([OLD, NEW].map(({ serial }) => platformKeys.find(serial))).toEqual([OLD, NEW])
  expect(platformKeys.preferred(NOW)).toBe(NEW)
  expect(platformKeys.serials()).toEqual([OLD.serial, NEW.serial])
  expect(source.log.lines).toEqual([
    {
      level: 'warn',
      details: { err: DOWN },
      message: expect.stringMatching(/^the platform certificates could not be downloaded; .*kept$/),
    },
  ])
})

test('the error of an unverified message has the error of the download as its cause', async () => {
  const { clock, source, platformKeys } = start(DOWN)
  const body = Buffer.from('{}')
  const verify = (serial: string) => {
    const proof = signAnswer(body, { serial, now: Math.floor(clock.now() / SECOND) })
    return verifyMessage(joined(Object.entries(proof)), body, {
      what: 'POST /v3/x: the response',
      message: 'answer',
      keys: platformKeys,
      scheme: MERCHANT.scheme,
      now: clock.now(),
    })
  }
  const error = await rejectionOf(() => verify(OLD.serial))
  expect(error).toBeInstanceOf(TrustError)
  expect(error).toMatchObject({
    code: 'ERR_UNKNOWN_SERIAL',
    message: `POST /v3/x: the response is rejected: it is signed with platform key ${OLD.serial}, but only ${PUBLIC.serial} is known; its certificate could not be downloaded (see cause); add the certificate to certs if the download keeps failing`,
    mayHaveTakenEffect: true,
    retryable: false,
  })
  expect(error.cause).toBe(DOWN)
  expect(platformKeys.failure()).toBe(DOWN)
  // a WeChat Pay public key cannot be downloaded
  const other = await rejectionOf(() => verify('PUB_KEY_ID_0114232134912410000000000001'))
  expect(other).toMatchObject({
    code: 'ERR_UNKNOWN_SERIAL',
    message: expect.stringContaining("add WeChat Pay's public key with this id to certs"),
  })
  expect(other.cause).toBeUndefined()
  source.bring([OLD])
  clock.advance(2 * SECOND)
  await verify(OLD.serial)
  expect(platformKeys.failure()).toBeUndefined()
})

test.each<Message>(['answer', 'notification'])(
  'all lookups, each of an %s, wait for a hanging download and fail with it; the next lookup starts a new one',
  async (message) => {
    const { clock, source, platformKeys } = start([OLD])
    const hanging = source.hold()
    const lookups = times(100, () => platformKeys.fetch(OLD.serial, message))
    await settle()
    expect(source.begun()).toBe(1)
    clock.advance(4 * SECOND)
    hanging.deliver(DOWN)
    expect(await Promise.all(lookups)).toEqual(times(100, () => undefined))
    expect(source.begun()).toBe(1)
    source.bring([OLD])
    expect(await platformKeys.fetch(OLD.serial, 'answer')).toBe(OLD)
    expect(source.begun()).toBe(2)
  },
)

test('a download that started before a certificate was listed is followed by another one', async () => {
  const clock = createClock()
  const source = createSource([], { now: clock.now })
  let open: () => void = () => undefined
  const first = new Promise<void>((resolve) => {
    open = resolve
  })
  const lists = [[OLD], [OLD, NEW]]
  const download = async () => {
    const list = lists.shift() ?? []
    if (list.length === 1) await first
    return toDownloaded(list)
  }
  const platformKeys = createPlatformKeys([PUBLIC], { ...source, download }, clock)
  const refreshed = platformKeys.refresh()
  const found = platformKeys.fetch(NEW.serial, 'answer')
  open()
  expect([await refreshed, await found]).toEqual([undefined, NEW])
})

test('a serial is not marked as absent during the pause', async () => {
  const { clock, source, platformKeys } = start([OLD])
  await platformKeys.fetch(serialOf(1), 'notification')
  clock.advance(MINUTE / 2)
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBeUndefined()
  source.bring([OLD, NEW])
  clock.advance(MINUTE / 2)
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBe(NEW)
  expect(source.begun()).toBe(2)
})

test('a merchant without platform certificates causes one download an hour', async () => {
  const { clock, source, platformKeys } = start(NONE)
  for (let minute = 0; minute < 60; minute += 1) {
    await platformKeys.fetch(serialOf(minute), 'answer')
    await platformKeys.fetch(serialOf(minute), 'notification')
    clock.advance(MINUTE)
  }
  expect(source.begun()).toBe(1)
  expect(platformKeys.failure()).toBe(NONE)
  await platformKeys.fetch(serialOf(100), 'answer')
  expect(source.begun()).toBe(2)
})

test('another API error does not cause a pause of an hour', async () => {
  const { clock, source, platformKeys } = start(
    new ApiError('GET /v3/certificates: 500 SYSTEM_ERROR', {
      ...{ status: 500, code: 'SYSTEM_ERROR', detail: undefined, requestId: undefined, hint: undefined },
    }),
  )
  await platformKeys.fetch(OLD.serial, 'answer')
  source.bring([OLD])
  clock.advance(2 * SECOND)
  expect(await platformKeys.fetch(OLD.serial, 'answer')).toBe(OLD)
})

test.each(
  [
    'PUB_KEY_ID_0114232134912410000000000001',
    'PUB_KEY_ID_',
    '',
    'ABCDEF',
    'ABCDEFG0',
    'A:B:C:D:E:F:0',
    ':::::::A',
    ' 5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    '5157F09EFDC096DE15EBE81A47057A7232F1B8E1\n',
    '5157F09E, 5157F09F',
    '__proto__',
    '５１５７Ｆ０９Ｅ',
    'F'.repeat(61),
    'F'.repeat(100_000),
  ].map((serial) => ({ shown: JSON.stringify(serial).slice(0, 50), serial })),
)('the serial $shown never causes a download', async ({ serial }) => {
  const { source, platformKeys } = start([OLD])
  for (const message of ['answer', 'notification'] as const)
    expect(await platformKeys.fetch(serial, message)).toBeUndefined()
  expect(source.begun()).toBe(0)
})

test('a known key never causes a download, even if its certificate has expired', async () => {
  const { source, platformKeys } = start([OLD], [PUBLIC, EXPIRED, NEW])
  for (const key of [PUBLIC, EXPIRED, NEW]) expect(await platformKeys.fetch(key.serial, 'answer')).toBe(key)
  expect(source.begun()).toBe(0)
})

test('without a source nothing is downloaded', async () => {
  const platformKeys = createPlatformKeys([PUBLIC])
  expect(await platformKeys.fetch(OLD.serial, 'answer')).toBeUndefined()
  expect(await createPlatformKeys([]).fetchPreferred()).toBeUndefined()
  expect(await platformKeys.refresh()).toBeUndefined()
  expect(platformKeys.failure()).toBeUndefined()
  platformKeys.close()
})

test('a certificate that is no longer listed is found for ten minutes, but is not preferred', async () => {
  const { clock, source, platformKeys } = start([NEW], [])
  await platformKeys.refresh()
  const since = NEW.notBefore ?? 0
  source.bring([{ ...OLD, notBefore: since - 1 }])
  await platformKeys.refresh()
  expect(platformKeys.preferred(NOW)?.serial).toBe(OLD.serial)
  clock.advance(10 * MINUTE - 1)
  expect(platformKeys.find(NEW.serial)).toBe(NEW)
  expect(platformKeys.serials()).toEqual([NEW.serial, OLD.serial])
  clock.advance(1)
  expect(platformKeys.find(NEW.serial)).toBeUndefined()
  expect(platformKeys.serials()).toEqual([OLD.serial])
})

test('the ten minutes begin with the first list without the certificate, and end when it is listed again', async () => {
  const { clock, source, platformKeys } = start([OLD, NEW], [])
  await platformKeys.refresh()
  source.bring([OLD])
  await platformKeys.refresh()
  clock.advance(6 * MINUTE)
  await platformKeys.refresh()
  clock.advance(4 * MINUTE)
  expect(platformKeys.find(NEW.serial)).toBeUndefined()
  source.bring([OLD, NEW])
  await platformKeys.refresh()
  clock.advance(HOUR)
  expect(platformKeys.find(NEW.serial)).toBe(NEW)
  expect(platformKeys.preferred(NOW)).toBe(NEW)
})

test('a pinned certificate is kept, even if WeChat Pay does not list it', async () => {
  const { clock, platformKeys } = start([NEW], [OLD])
  await platformKeys.refresh()
  clock.advance(HOUR)
  expect(platformKeys.find(OLD.serial)).toBe(OLD)
  expect(platformKeys.preferred(NOW)).toBe(NEW)
})

test('an invalid entry does not remove the known key with its serial', async () => {
  const { clock, source, platformKeys } = start([OLD, NEW], [])
  await platformKeys.refresh()
  source.bring(toDownloaded([OLD], [NEW.serial.toLowerCase()]))
  await platformKeys.refresh()
  clock.advance(HOUR)
  expect(platformKeys.find(NEW.serial)).toBe(NEW)
  expect(platformKeys.preferred(clock.now())).toBe(NEW)
})

test('the serials of invalid entries are logged', async () => {
  const { source, platformKeys } = start([OLD], [])
  await platformKeys.refresh()
  expect(source.log.lines).toEqual([])
  source.bring(toDownloaded([OLD], [NEW.serial, serialOf(1)]))
  await platformKeys.refresh()
  expect(source.log.lines).toEqual([
    {
      level: 'warn',
      details: { refused: [NEW.serial, serialOf(1)] },
      message: 'some platform certificates of the list are invalid',
    },
  ])
})

test('a downloaded certificate is dropped when it expires', async () => {
  const { clock, platformKeys } = start([OLD, NEW], [])
  await platformKeys.refresh()
  clock.advance((OLD.notAfter ?? 0) - NOW)
  expect(platformKeys.find(OLD.serial)).toBeUndefined()
  expect(platformKeys.serials()).not.toContain(OLD.serial)
})

// ---- the preferred key of a client that has none ----

test('100 simultaneous first calls wait for one download, and prefer the newest certificate in force', async () => {
  const { source, platformKeys } = start([OLD, FUTURE, NEW], [])
  expect(await Promise.all(times(100, () => platformKeys.fetchPreferred()))).toEqual(times(100, () => NEW))
  expect(source.begun()).toBe(1)
})

test('a key in force causes no download', async () => {
  const { source, platformKeys } = start([NEW], [OLD])
  expect(await platformKeys.fetchPreferred()).toBe(OLD)
  expect(source.begun()).toBe(0)
})

test('an expired pinned certificate is replaced by a downloaded one', async () => {
  const { source, platformKeys } = start([NEW], [EXPIRED])
  expect(await platformKeys.fetchPreferred()).toBe(NEW)
  expect(source.begun()).toBe(1)
})

test('first calls do not repeat a failed download in a loop', async () => {
  const { clock, source, platformKeys } = start(DOWN, [])
  for (let call = 0; call < 100; call += 1) expect(await platformKeys.fetchPreferred()).toBeUndefined()
  expect(source.begun()).toBe(1)
  source.bring([OLD])
  clock.advance(2 * SECOND)
  expect(await platformKeys.fetchPreferred()).toBe(OLD)
})

// ---- the shared key store (see also spec/stores/key-store.spec.ts) ----

/** Creates platform keys whose store holds a list with its time; a download contains both certificates. */
function startStored(names: Parameters<typeof listOf>[0], at: number, pinned = [PUBLIC]) {
  const clock = createClock()
  const store = { get: async () => JSON.stringify({ at, text: listOf(names) }), set: async () => undefined }
  const source = createSource([OLD, NEW], { store, now: clock.now })
  return { clock, source, platformKeys: createPlatformKeys(pinned, source, clock) }
}

test('a stored list with the required certificate makes a download unnecessary', async () => {
  const fetching = startStored(['platformA', 'platformB'], NOW - HOUR)
  expect((await fetching.platformKeys.fetch(NEW.serial, 'answer'))?.serial).toBe(NEW.serial)
  const preferring = startStored(['platformFuture', 'platformA'], NOW - HOUR, [])
  expect((await preferring.platformKeys.fetchPreferred())?.serial).toBe(OLD.serial)
  expect([fetching.source.begun(), preferring.source.begun()]).toEqual([0, 0])
})

test.each([
  [59_999, 0],
  [60_000, 1],
])(
  'for a notification, a stored list that is %d ms old, without its serial, causes %d downloads',
  async (age, begun) => {
    const { source, platformKeys } = startStored(['platformA'], NOW - age)
    const found = await platformKeys.fetch(NEW.serial, 'notification')
    expect([found, source.begun()]).toEqual([begun === 0 ? undefined : NEW, begun])
  },
)

test('a serial that a stored list does not contain is downloaded a minute later', async () => {
  const { clock, source, platformKeys } = startStored(['platformA'], NOW)
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBeUndefined()
  clock.advance(MINUTE)
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBe(NEW)
  expect(source.begun()).toBe(1)
})

test('a stored list without a certificate is ignored, also for a notification', async () => {
  const { source, platformKeys } = startStored([], NOW)
  expect(await platformKeys.fetch(NEW.serial, 'notification')).toBe(NEW)
  expect(source.begun()).toBe(1)
})

test.each([
  [60_000, 0],
  [60_001, 1],
])('a stored list that is %d ms ahead of the clock causes %d downloads', async (ahead, begun) => {
  const { source, platformKeys } = startStored(['platformA'], NOW + ahead)
  expect((await platformKeys.fetch(OLD.serial, 'answer'))?.serial).toBe(OLD.serial)
  expect(source.begun()).toBe(begun)
})

test('a response causes a download if the stored list, even a new one, does not contain its serial', async () => {
  const { source, platformKeys } = startStored(['platformA'], NOW)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
  expect(source.begun()).toBe(1)
})

test.each<[string, unknown]>([
  ['bytes', Buffer.from(JSON.stringify({ at: NOW, text: listOf(['platformA']) }))],
  ['a list without a time', JSON.stringify({ at: null, text: listOf(['platformA']) })],
  ['a list within an array', JSON.stringify({ at: NOW, text: [listOf(['platformA'])] })],
])('a store that holds %s is ignored', async (_, stored) => {
  const store = { get: async () => stored as string, set: async () => undefined }
  expect(await createPlatformKeys([], createSource([NEW], { store }), createClock()).fetchPreferred()).toBe(NEW)
})

test('a download is stored with its time for 12 hours, and failures to read and to write are logged', async () => {
  const set = vi.fn(async () => Promise.reject(new Error('read only')))
  const source = createSource([OLD], { store: { get: async () => '<html>', set } })
  expect(await createPlatformKeys([], source, createClock()).fetchPreferred()).toBe(OLD)
  expect(set.mock.calls).toEqual([
    ['platform-certificates:1900007291', JSON.stringify({ at: NOW, text: '{"data":[]}' }), 12 * HOUR],
  ])
  await vi.waitFor(() => expect(source.log.lines).toHaveLength(2), { timeout: 30_000 })
  expect(source.log.lines).toEqual([
    {
      ...{ level: 'warn', details: { err: expect.any(SyntaxError) } },
      message: 'the platform certificates could not be read from the key store; they are downloaded',
    },
    {
      ...{ level: 'warn', details: { err: new Error('read only') } },
      message: 'the platform certificates could not be written to the key store',
    },
  ])
})

test('the log names a store that does not respond', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const hanging = () => new Promise<never>(() => undefined)
  const source = createSource([OLD], { store: { get: hanging, set: hanging } })
  const found = createPlatformKeys([], source, createClock()).fetchPreferred()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await found).toBe(OLD)
  await vi.advanceTimersByTimeAsync(1000)
  const err = new Error('the key store did not respond within 1000 ms')
  expect(source.log.lines.map(({ details }) => details)).toEqual([{ err }, { err }])
})

// ---- refresh ----

test('a refresh downloads immediately, also during a pause', async () => {
  const { source, platformKeys } = start(NONE)
  await platformKeys.fetch(serialOf(1), 'answer')
  source.bring([OLD])
  expect(await platformKeys.refresh()).toBeUndefined()
  source.bring([OLD, NEW])
  expect(await platformKeys.refresh()).toBeUndefined()
  expect(source.begun()).toBe(3)
  expect(platformKeys.find(NEW.serial)).toBe(NEW)
})

test('a refresh throws the error of the download', async () => {
  const { source, platformKeys } = start([OLD], [])
  await platformKeys.refresh()
  source.bring(NONE)
  expect(await rejectionOf(() => platformKeys.refresh())).toBe(NONE)
  source.bring(DOWN)
  expect(await rejectionOf(() => platformKeys.refresh())).toBe(DOWN)
  expect(platformKeys.find(OLD.serial)).toBe(OLD)
})

test('two simultaneous refreshes are one download', async () => {
  const { source, platformKeys } = start([OLD])
  const held = source.hold()
  const all = [platformKeys.refresh(), platformKeys.refresh()]
  await settle()
  expect(source.begun()).toBe(1)
  held.deliver()
  expect(await Promise.all(all)).toEqual([undefined, undefined])
  expect(source.begun()).toBe(1)
})

test('a lookup during a refresh waits for it', async () => {
  const { source, platformKeys } = start([OLD, NEW])
  const held = source.hold()
  const all = [platformKeys.refresh(), platformKeys.fetch(NEW.serial, 'notification')]
  await settle()
  held.deliver()
  expect(await Promise.all(all)).toEqual([undefined, NEW])
  expect(source.begun()).toBe(1)
})

test('a successful refresh ends the pause of a merchant without certificates', async () => {
  const { clock, source, platformKeys } = start(NONE)
  await platformKeys.fetch(OLD.serial, 'answer')
  source.bring([OLD])
  await platformKeys.refresh()
  source.bring([OLD, NEW])
  clock.advance(MINUTE)
  expect(await platformKeys.fetch(NEW.serial, 'answer')).toBe(NEW)
})

describe('in the background', () => {
  const every = 6 * HOUR
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('there is no background refresh by default', async () => {
    const source = createSource([OLD])
    const platformKeys = createPlatformKeys([PUBLIC], source)
    await vi.advanceTimersByTimeAsync(7 * 24 * HOUR)
    expect([source.begun(), vi.getTimerCount()]).toEqual([0, 0])
    platformKeys.close()
  })

  test('a refresh repeats after the interval, shortened by up to a tenth, also after failures', async () => {
    const source = createSource(DOWN, { refreshEvery: every })
    const platformKeys = createPlatformKeys([PUBLIC], source)
    await vi.advanceTimersByTimeAsync(every * 0.9 - 1)
    expect(source.begun()).toBe(0)
    await vi.advanceTimersByTimeAsync(every * 0.1 + 1)
    expect(source.begun()).toBe(1)
    expect(source.log.lines).toHaveLength(1)
    source.bring([OLD])
    await vi.advanceTimersByTimeAsync(99 * every)
    expect(source.begun()).toBeGreaterThanOrEqual(100)
    expect(source.begun()).toBeLessThanOrEqual(111)
    expect(platformKeys.find(OLD.serial)).toBe(OLD)
    platformKeys.close()
  })

  test('processes that start at the same time do not refresh at the same time', async () => {
    const begun = new Set<number>()
    const fleet = times(50, () => {
      const source = createSource([OLD], { refreshEvery: every })
      const download = async () => {
        begun.add(Date.now())
        return toDownloaded([OLD])
      }
      return createPlatformKeys([PUBLIC], { ...source, download })
    })
    await vi.advanceTimersByTimeAsync(every)
    for (const platformKeys of fleet) platformKeys.close()
    expect(begun.size).toBeGreaterThan(45)
    expect(Math.max(...begun) - Math.min(...begun)).toBeGreaterThan(every / 20)
  })

  test('close() ends the background refresh, also during a download, and may be called twice', async () => {
    const source = createSource([OLD], { refreshEvery: every })
    const platformKeys = createPlatformKeys([PUBLIC], source)
    const held = source.hold()
    await vi.advanceTimersByTimeAsync(every)
    expect(source.begun()).toBe(1)
    platformKeys.close()
    platformKeys.close()
    held.deliver()
    await vi.advanceTimersByTimeAsync(10 * every)
    expect([source.begun(), vi.getTimerCount()]).toEqual([1, 0])
    // only the background refresh is closed
    expect(platformKeys.find(OLD.serial)).toBe(OLD)
    await platformKeys.refresh()
    expect(source.begun()).toBe(2)
  })
})

test('a background refresh does not keep a process alive', async () => {
  const program = `
    const instance = createClient(config)
    console.log(typeof instance.platformKeys.refresh)`
  const merge = { apiV3Key: keys.apiV3Key, platformCertificates: { refreshEvery: 10 * MINUTE } }
  expect(await runChild(program, { merge })).toEqual({ code: 0, stdout: 'function\n', stderr: '' })
})

// ---- the report ----

test('the report has the number and the latest time of messages by key, also for keys that were dropped', async () => {
  const { clock, source, platformKeys } = start([OLD, NEW])
  const started = new Date(NOW)
  await platformKeys.refresh()
  for (const [key, message] of [
    [OLD, 'answer'],
    [OLD, 'answer'],
    [OLD, 'notification'],
    [PUBLIC, 'notification'],
  ] as const) {
    clock.advance(SECOND)
    platformKeys.count(key, message)
  }
  source.bring([NEW])
  await platformKeys.refresh()
  clock.advance(HOUR)
  expect(platformKeys.find(OLD.serial)).toBeUndefined()
  const { since, keys: uses } = platformKeys.report()
  expect(since).toEqual(started)
  const after = (seconds: number) => new Date(NOW + seconds * SECOND)
  const expires = (key: PlatformKey) => (key.notAfter === undefined ? undefined : new Date(key.notAfter))
  const never = { answers: 0, notifications: 0, lastAnswer: undefined, lastNotification: undefined }
  expect(uses).toHaveLength(3)
  expect(uses).toEqual(
    expect.arrayContaining([
      {
        ...{ serial: PUBLIC.serial, type: 'public-key', expires: undefined },
        ...{ ...never, notifications: 1, lastNotification: after(4) },
      },
      { serial: NEW.serial, type: 'certificate', expires: expires(NEW), ...never },
      {
        ...{ serial: OLD.serial, type: 'certificate', expires: expires(OLD) },
        ...{ answers: 2, notifications: 1, lastAnswer: after(2), lastNotification: after(3) },
      },
    ]),
  )
})

test('verified messages and downloads publish events with serials and origin', async () => {
  const published: unknown[] = []
  const emit: Emit = (event, details) => void published.push([event, details()])
  const clock = createClock()
  let stored: string | undefined
  const store = { get: async () => stored, set: async () => undefined }
  const source = createSource([OLD, NEW], { store, now: clock.now })
  const platformKeys = createPlatformKeys([PUBLIC], source, clock, emit)
  await platformKeys.refresh()
  platformKeys.count(PUBLIC, 'answer')
  platformKeys.count(NEW, 'notification')
  clock.advance(MINUTE)
  stored = JSON.stringify({ at: clock.now(), text: listOf(['platformA']) })
  await platformKeys.fetch(serialOf(1), 'notification')
  source.bring(DOWN)
  await rejectionOf(() => platformKeys.refresh())
  expect(published).toEqual([
    ['keys.downloaded', { serials: [OLD.serial, NEW.serial], from: 'wechatpay' }],
    ['signature.verified', { message: 'answer', serial: PUBLIC.serial }],
    ['signature.verified', { message: 'notification', serial: NEW.serial }],
    ['keys.downloaded', { serials: [OLD.serial], from: 'store' }],
  ])
})

test('a message with an invalid signature is not counted', async () => {
  const platformKeys: PlatformKeys = createPlatformKeys([OLD, PUBLIC])
  const proof = signAnswer('{}', { now: keys.now })
  const verify = (body: string) =>
    verifyMessage(joined(Object.entries(proof)), Buffer.from(body), {
      what: 'it',
      message: 'answer',
      keys: platformKeys,
      scheme: MERCHANT.scheme,
      now: NOW,
    })
  expect(await rejectionOf(() => verify('{} '))).toMatchObject({ code: 'ERR_SIGNATURE' })
  expect(platformKeys.report().keys.map(({ answers }) => answers)).toEqual([0, 0])
  await verify('{}')
  expect(platformKeys.report().keys.map(({ answers }) => answers)).toEqual([0, 1])
})

// ---- over the wire ----

/** Starts a server that signs with platformA and delays the list of certificates until `list()`. */
async function startSlow() {
  const waiting: ServerResponse[] = []
  const lines: string[] = []
  let onList: () => void = () => undefined
  const listRequested = new Promise<void>((resolve) => {
    onList = resolve
  })
  const send = (response: ServerResponse, body: string) => {
    for (const [name, value] of Object.entries(signAnswer(body, { serial: keys.platformA.serial })))
      response.setHeader(name, value)
    response.end(body)
  }
  const server = createServer((request, response) => {
    lines.push(`${request.method} ${request.url}`)
    if (request.url !== '/v3/certificates') return send(response, '{}')
    waiting.push(response)
    onList()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const config = (merge: object = {}) =>
    validConfig({ apiV3Key: keys.apiV3Key, baseURL: `http://127.0.0.1:${port}`, logger: createLines(), ...merge })
  const list = () => {
    for (const response of waiting.splice(0)) send(response, listOf(['platformA']))
  }
  return {
    lines,
    list,
    listRequested,
    config,
    downloads: () => lines.filter((line) => line.endsWith('/v3/certificates')).length,
  }
}

test('if one of three calls that wait for a download is aborted, the others use the download', async () => {
  const slow = await startSlow()
  const instance = untypedClient(slow.config())
  const abort = new AbortController()
  const aborted = rejectionOf(() => instance.v3.a.post({ json: { n: 1 }, signal: abort.signal }))
  const others = ['b', 'c'].map((name) => instance.v3[name]?.post({ json: { n: 2 } }))
  await slow.listRequested
  await settle()
  abort.abort()
  const error = await aborted
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ code: 'ERR_ABORTED', mayHaveTakenEffect: true })
  slow.list()
  expect((await Promise.all(others)).map((response) => response?.status)).toEqual([200, 200])
  expect(slow.downloads()).toBe(1)
})

test.each([
  ['is aborted', 'ERR_ABORTED'],
  ['runs out of time', 'ERR_TIMEOUT'],
])(
  'a first call that %s during the download of the keys is never sent, also not after the download',
  async (what, code) => {
    const slow = await startSlow()
    const instance = untypedClient(slow.config({ certs: undefined }))
    const abort = new AbortController()
    const options = what === 'is aborted' ? { signal: abort.signal } : { timeout: 150 }
    const call = rejectionOf(() => instance.v3.a.post({ json: { n: 1 }, ...options }))
    await slow.listRequested
    abort.abort()
    const error = await call
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ code, sent: false, mayHaveTakenEffect: false })
    slow.list()
    await settle()
    expect(slow.lines).toEqual(['GET /v3/certificates'])
    // the next call uses the download
    expect((await instance.v3.b.post({ json: { n: 1 } })).status).toBe(200)
    expect(slow.lines).toEqual(['GET /v3/certificates', 'POST /v3/b'])
  },
)
