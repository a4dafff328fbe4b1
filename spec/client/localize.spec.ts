import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, test } from 'vitest'
import { type ClientConfig, createClient, type WechatPayError } from 'wechatpay-chain'
import { channelOf } from '../../src/observe/events.js'
import { closedPort } from '../support/closed-port.js'
import { rejectionOf, thrownBy } from '../support/failure.js'
import { startGateway } from '../support/gateway.js'
import { keys, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'

const CHINESE = /\p{Script=Han}/u
const port = await closedPort()
const silent = () => undefined
const QUIET = { debug: silent, info: silent, warn: silent, error: silent }
const configIn = (language: 'zh' | 'en' | undefined) =>
  validConfig({
    language,
    baseURL: `http://127.0.0.1:${port}`,
    apiV3Key: keys.apiV3Key,
    apiV2Key: keys.apiV3Key,
    retry: 0,
    // a failed download of certificates is expected here
    logger: QUIET,
  }) as ClientConfig
const clientIn = (language: 'zh' | 'en' | undefined) => untypedClient(configIn(language))
type Tested = ReturnType<typeof clientIn>

const REJECTED: readonly (readonly [name: string, fail: (client: Tested) => Promise<unknown>])[] = [
  ['a verb whose options are invalid', (client) => client.v3.orders._id_.get({ id: 1, colour: 'red' })],
  ['a verb without its path variable', (client) => client.v3.orders._id_.get({})],
  ['a request that the router rejects', (client) => client['v4/orders']?.get() as Promise<unknown>],
  ['a host of another', (client) => client.v3.orders.get({ baseURL: 'https://example.com' } as never)],
  ['download()', (client) => client.download('https://example.com/a', { to: '/nowhere/a' } as never)],
  ['ensureOrder()', (client) => client.ensureOrder({ kind: 'none' } as never)],
  ['bills.trade()', (client) => client.bills.trade({ date: 'yesterday' } as never)],
  ['platformKeys.refresh()', (client) => client.platformKeys.refresh()],
  ['a notification', (client) => client.notifications({ otherwise: () => 0 }).open({ headers: {}, body: '{}' })],
]
const THROWN: readonly (readonly [name: string, fail: (client: Tested) => unknown])[] = [
  ['encrypt()', (client) => client.encrypt(1 as never)],
  ['decrypt()', (client) => client.decrypt('abc')],
  ['payParams', (client) => client.payParams.jsapi({} as never)],
  ['payParams.v2', (client) => client.payParams.v2.jsapi({} as never)],
  ['workwx', (client) => client.workwx.redPacket({} as never, '')],
  ['pageURL()', (client) => client.pageURL('v3/pay', {})],
  ['notifications()', (client) => client.notifications({ on: 1 } as never)],
]

const expectHint = (error: WechatPayError, isChinese: boolean) => {
  expect(error.hint).toEqual(expect.any(String))
  expect(CHINESE.test(error.hint ?? '')).toBe(isChinese)
  expect(error.toJSON()).toMatchObject({ hint: error.hint })
}

test.each(REJECTED)('%s is rejected with a hint in the language of the client', async (_, fail) => {
  for (const [language, isChinese] of [
    [undefined, true],
    ['zh', true],
    ['en', false],
  ] as const)
    expectHint(await rejectionOf(() => fail(clientIn(language))), isChinese)
})

test.each(THROWN)('%s throws with a hint in the language of the client', (_, fail) => {
  for (const [language, isChinese] of [
    [undefined, true],
    ['zh', true],
    ['en', false],
  ] as const)
    expectHint(
      thrownBy(() => fail(clientIn(language))),
      isChinese,
    )
})

test('createClient throws with a hint in the configured language, and in Chinese if that is invalid', () => {
  const failWith = (language: unknown) =>
    thrownBy(() => createClient({ ...configIn(undefined), mchid: '', language } as never))
  expectHint(failWith('en'), false)
  for (const language of [undefined, 'zh', 'fr']) expectHint(failWith(language), true)
  for (const config of [null, undefined, 'en', []])
    expectHint(
      thrownBy(() => createClient(config as never)),
      true,
    )
})

test('two clients of one process have two languages', async () => {
  const [chinese, english] = [clientIn('zh'), clientIn('en')]
  const errors = [english, chinese, english].map((client) => rejectionOf(() => client.v3.orders._id_.get({})))
  expect((await Promise.all(errors)).map(({ hint }) => CHINESE.test(hint ?? ''))).toEqual([false, true, false])
})

test('a logger and a subscriber receive the hint in the language of the client', async () => {
  const hints: unknown[] = []
  const keep = ({ err }: { err?: WechatPayError }) => void (err && hints.push(err.hint))
  const listen = (message: unknown) => keep({ err: (message as { error: WechatPayError }).error })
  subscribe(channelOf('call.finished'), listen)
  const gateway = await startGateway(() => ({ body: {}, signature: false }))
  const logger = { debug: keep, info: keep, warn: keep, error: keep }
  const client = untypedClient(
    gateway.config({ language: 'en', retry: 0, logger, apiV3Key: keys.apiV3Key }) as ClientConfig,
  )
  const { hint } = await rejectionOf(() => client.v3.orders.get())
  await client.notifications({ otherwise: () => 0 }).receive({ headers: {}, body: '{}' })
  unsubscribe(channelOf('call.finished'), listen)
  expect(hints).toHaveLength(3)
  expect(hints.slice(0, 2)).toEqual([hint, hint])
  expect(hints.join(' ')).not.toMatch(CHINESE)
})
