import { expect, test } from 'vitest'
import { createPlatformKeys, isInForce, type PlatformKey } from '../src/platform-keys.js'
import { keys } from './support/keys.js'
import { NOW, toPlatformKey, trust } from './support/reply.js'

const OLD = toPlatformKey('platformA')
const NEW = toPlatformKey('platformB')
const EXPIRED = toPlatformKey('platformExpired')
const FUTURE = toPlatformKey('platformFuture')
const PUBLIC = toPlatformKey('wechatpayPublicKey')

test.each([
  ['as it is', NEW.serial],
  ['in lower case', NEW.serial.toLowerCase()],
  ['with colons', NEW.serial.replace(/..(?=.)/g, '$&:')],
  ['without its leading zero', NEW.serial.slice(1)],
  ['with a zero more', `0${NEW.serial}`],
])('a certificate is found by its serial %s', (_, serial) => {
  expect(createPlatformKeys([OLD, NEW, PUBLIC]).find(serial)).toBe(NEW)
})

test('a public key is found by its id', () => {
  expect(createPlatformKeys([OLD, NEW, PUBLIC]).find(keys.wechatpayPublicKey.id)).toBe(PUBLIC)
})

test('the key of an expired certificate is found too: the caller judges', () => {
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
])('the serial %j is merely unknown', (serial) => {
  expect(createPlatformKeys([OLD, NEW, PUBLIC]).find(serial)).toBeUndefined()
})

test.each<[string, PlatformKey[], PlatformKey | undefined]>([
  ['the public key, before any certificate', [OLD, PUBLIC, NEW], PUBLIC],
  ['the newest certificate where there is no public key', [OLD, NEW], NEW],
  ['the newest certificate, in whatever order they are given', [NEW, OLD], NEW],
  ['the newest certificate that is in force already', [FUTURE, OLD, NEW], NEW],
  ['the certificate that is still in force', [EXPIRED, OLD], OLD],
  ['none where all have expired or are not in force yet', [EXPIRED, FUTURE], undefined],
  ['none where there is none', [], undefined],
])('preferred is %s', (_, pinned, preferred) => {
  expect(createPlatformKeys(pinned).preferred(NOW)).toBe(preferred)
})

test('preferred moves on to a new certificate when its day comes', () => {
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

test('the serials are listed as they were given', () => {
  const pinned = [{ ...OLD, serial: OLD.serial.toLowerCase() }, PUBLIC]
  expect(createPlatformKeys(pinned).serials()).toEqual([OLD.serial.toLowerCase(), PUBLIC.serial])
})

test('the list that was given is not sorted under the feet of its owner', () => {
  const pinned = [OLD, PUBLIC]
  expect(createPlatformKeys(pinned).preferred(NOW)).toBe(PUBLIC)
  expect(pinned).toEqual([OLD, PUBLIC])
})
