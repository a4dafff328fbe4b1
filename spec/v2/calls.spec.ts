import https from 'node:https'
import { inspect } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { expectUsageError, rejectionOf } from '../support/failure.js'
import { keys, toPem, validConfig } from '../support/keys.js'
import { issue, server, startMutualTlsServer } from '../support/mutual-tls-server.js'
import { signV2, startV2Gateway, toXml, V2_KEY } from '../support/v2-gateway.js'
import { vectors } from '../vectors/p12.json' with { type: 'json' }

const root = issue('root', '10', toPem(keys.platformA.privateKeyPkcs8), { isAuthority: true })
const alice = issue('1900000001', '1A', toPem(keys.merchantOther.privateKeyPkcs8), { issuer: root })
const bob = issue('1900000002', '1B', toPem(keys.platformB.privateKeyPkcs8), { issuer: root })
const DONE = { return_code: 'SUCCESS', result_code: 'SUCCESS', refund_id: '1' }
const answer = toXml({ ...DONE, sign: signV2(DONE, 'MD5') })
const xml = { appid: 'wx8888888888888888', out_trade_no: '1', out_refund_no: '1', total_fee: 1, refund_fee: 1 }

function userAgent(): https.Agent {
  const agent = new https.Agent({ ca: server.cert, keepAlive: true })
  onTestFinished(() => agent.destroy())
  return agent
}

function clientOf(url: string, clientCert: unknown, httpsAgent = userAgent()) {
  const axios = { proxy: false as const, httpsAgent }
  return createClient(validConfig({ apiV2Key: V2_KEY, clientCert, baseURL: url, axios }) as never)
}

const p12Of = (id: string): Buffer => {
  const found = vectors.find((one) => one.id === id)
  return Buffer.from(found?.p12Base64 ?? '', 'base64')
}

test.each([
  ['PEM', () => ({ cert: keys.merchant.certificate, key: toPem(keys.merchant.privateKeyPkcs8) })],
  ['a modern .p12', () => ({ pfx: p12Of('modern-aes256') })],
  ['a legacy .p12', () => ({ pfx: p12Of('legacy-rc2-40-3des') })],
])('a refund presents the certificate that is configured as %s to a server that requires it', async (_, clientCert) => {
  const target = await startMutualTlsServer({ ca: [keys.merchant.certificate], answer })
  const instance = clientOf(target.url, clientCert())
  const { data } = await instance.v2.secapi.pay.refund.post({ xml })
  expect(data).toMatchObject({ refund_id: '1' })
  expect(target.serials()).toEqual([keys.merchant.serial])
})

test('a call that requires no certificate presents none, on a separate connection', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert], demands: false, answer })
  const instance = clientOf(target.url, alice)
  const order = { appid: xml.appid, out_trade_no: '1' }
  await instance.v2.pay.orderquery.post({ xml: order })
  await instance.v2.secapi.pay.refund.post({ xml })
  await instance.v2.pay.orderquery.post({ xml: order })
  await instance.v2.secapi.pay.refund.post({ xml })
  await instance.untyped.v2.secapi.pay.refund.post({ xml, security: false })
  await instance.untyped.v2.tomorrow.api.post({ xml, security: true })
  expect(target.serials()).toEqual([undefined, '1A', undefined, '1A', undefined, '1A'])
  expect(target.shown.map(({ serial }) => serial)).toEqual([undefined, '1A'])
})

test('two merchants who share an agent never share a connection or a session', async () => {
  const target = await startMutualTlsServer({ ca: [root.cert], answer })
  const agent = userAgent()
  const [first, second] = [clientOf(target.url, alice, agent), clientOf(target.url, bob, agent)]
  for (const instance of [first, second, first, second]) await instance.v2.secapi.pay.refund.post({ xml })
  expect(target.serials()).toEqual(['1A', '1B', '1A', '1B'])
  expect(target.shown.map(({ serial, isReused }) => [serial, isReused])).toEqual([
    ['1A', false],
    ['1B', false],
  ])
})

test('the certificate is not presented to any other host', async () => {
  const [target, foreign] = [
    await startMutualTlsServer({ ca: [root.cert], answer }),
    await startMutualTlsServer({ ca: [root.cert], demands: false, answer }),
  ]
  const instance = clientOf(target.url, alice)
  const error = await rejectionOf(() => instance.v2.secapi.pay.refund.post({ xml, baseURL: foreign.url }))
  expectUsageError(error, 'ERR_FOREIGN_HOST')
  const redirecting = await startMutualTlsServer({ ca: [root.cert], redirectTo: foreign.url })
  expect(await rejectionOf(() => clientOf(redirecting.url, alice).v2.secapi.pay.refund.post({ xml }))).toMatchObject({
    code: 'ERR_UNEXPECTED_STATUS',
  })
  const request = [(config: object) => Object.assign(config, { url: `${foreign.url}/secapi/pay/refund` })] as never
  const axios = { proxy: false as const, httpsAgent: userAgent(), interceptors: { request } }
  const misled = createClient(validConfig({ apiV2Key: V2_KEY, clientCert: alice, baseURL: target.url, axios }))
  expectUsageError(await rejectionOf(() => misled.v2.secapi.pay.refund.post({ xml })), 'ERR_FOREIGN_HOST')
  expect(foreign.shown).toEqual([])
})

test('a call that requires a certificate is rejected before anything is sent if there is none', async () => {
  const gateway = await startV2Gateway()
  const without = createClient(gateway.config({ clientCert: undefined }))
  const refund = (instance: typeof without) => rejectionOf(() => instance.v2.secapi.pay.refund.post({ xml }))
  expectUsageError(
    await refund(without),
    'ERR_CONFIG',
    /^POST \/v2\/secapi\/pay\/refund requires the merchant certificate/,
  )
  const fetching = createClient(gateway.config({ axios: { proxy: false, adapter: 'fetch' } }))
  expectUsageError(await refund(fetching), 'ERR_CONFIG', /fetch/)
  expect(gateway.arrived).toEqual([])
  // other calls are not affected
  await without.v2.pay.orderquery.post({ xml: { appid: xml.appid, out_trade_no: '1' } })
  expect(gateway.arrived).toHaveLength(1)
})

test.each([
  ['our adapter', {}],
  ['the adapter of axios', { onDownloadProgress: () => undefined }],
])('the private key cannot be reached from a response over mutual TLS (%s)', async (_, options) => {
  const target = await startMutualTlsServer({ ca: [root.cert], answer })
  const response = await clientOf(target.url, alice).v2.secapi.pay.refund.post({ xml, ...options })
  const { config, request } = response as unknown as { config: { httpsAgent?: unknown }; request: unknown }
  const renderings = [response, config, request].flatMap((thing) => [
    JSON.stringify(thing) ?? '',
    inspect(thing),
    inspect(thing, { depth: 8, showHidden: true, getters: true }),
  ])
  expect(target.serials()).toEqual(['1A'])
  expect(renderings.filter((text) => text.includes('PRIVATE KEY'))).toEqual([])
  expect([config.httpsAgent, request]).toEqual([undefined, undefined])
})
