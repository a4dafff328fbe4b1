import { expect, test } from 'vitest'
import { checkBaseURL, checkHost, isLoopback } from '../../src/transport/hosts.js'

const MINE = new Set(['https://pay.example'])

test.each([
  ['https://api.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com'],
  ['https://api2.mch.weixin.qq.com/', 'https://api2.mch.weixin.qq.com'],
  ['https://api.mch.weixin.qq.com/hk/', 'https://api.mch.weixin.qq.com/hk'],
  ['https://API.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com'],
  ['https://payapp.weixin.qq.com', 'https://payapp.weixin.qq.com'],
  ['https://pay.example/gateway', 'https://pay.example/gateway'],
])('requests to %s are signed', (text, base) => {
  expect(checkBaseURL(text, MINE)).toBe(base)
})

test.each([
  ['https://evilmch.weixin.qq.com', 'ERR_FOREIGN_HOST'],
  ['https://mch.weixin.qq.com', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com.evil.example', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com@evil.example', 'ERR_FOREIGN_HOST'],
  ['https://api.mch.weixin.qq.com:8443', 'ERR_FOREIGN_HOST'],
  ['https://pay.example:8443', 'ERR_FOREIGN_HOST'],
  ['http://api.mch.weixin.qq.com', 'ERR_INSECURE_URL'],
  ['http://pay.example', 'ERR_INSECURE_URL'],
  ['http://127.0.0.1.evil.example', 'ERR_INSECURE_URL'],
  ['ftp://api.mch.weixin.qq.com', 'ERR_INSECURE_URL'],
  ['http://127.0.0.1:8080', 'ERR_FOREIGN_HOST'],
])('requests to %s are not signed', (text, code) => {
  expect(() => checkHost(new URL(text), MINE)).toThrow(expect.objectContaining({ name: 'UsageError', code }))
})

test('only addresses of this machine are loopback addresses', () => {
  const isLocal = (host: string) => isLoopback(new URL(`http://${host}:8080`))
  expect(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'].map(isLocal)).toEqual([true, true, true, true])
  expect(['localhost.example', '128.0.0.1', '[::2]', '0.0.0.0'].map(isLocal)).toEqual([false, false, false, false])
})
