import { expect, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { rejectionOf } from '../support/failure.js'
import { startGateway } from '../support/gateway.js'

const NAME = '张三丰'
const ADD = 'v3/profitsharing/receivers/add'

async function start() {
  const gateway = await startGateway()
  return { gateway, untyped: createClient(gateway.config({ sensitive: 'auto' as const })).untyped }
}

test.each([
  ['a variable stands for a literal segment', 'v3/profitsharing/{what}/add', { what: 'receivers' }],
  ['a variable stands for the last segment', 'v3/profitsharing/receivers/{action}', { action: 'add' }],
  ['a slash is at its end', `${ADD}/`, {}],
  ['a capital is in it', 'v3/Profitsharing/receivers/add', {}],
  ['the slash at its end is left out', 'v3/applyment4sub/applyment', {}],
  ['it is too long to be shown', `v3/ecommerce/refunds/{refund}/apply-abnormal-refund`, { refund: '1'.repeat(201) }],
])('no plain text is sent to the same API although %s', async (_, path, values) => {
  const { gateway, untyped } = await start()
  const json = { name: NAME, real_name: NAME, contact_info: { contact_name: NAME } }
  await (untyped.chain as (path: string) => { post(options: object): Promise<unknown> })(path).post({ ...values, json })
  const [arrived] = gateway.arrived
  const sent = JSON.parse(arrived?.body.toString() ?? '')
  // each API has one of the three sensitive fields
  expect([sent.name, sent.real_name, sent.contact_info.contact_name].filter((text) => text !== NAME)).toHaveLength(1)
})

test.each([
  ['a Map', new Map([['name', NAME]])],
  ['bytes', Buffer.from(`{"name":"${NAME}"}`)],
  ['a URLSearchParams', new URLSearchParams({ name: NAME })],
  ['a promise', Promise.resolve({ name: NAME })],
])('a body that is %s is rejected, with and without marks', async (_, json) => {
  const { gateway, untyped } = await start()
  const error = await rejectionOf(() => untyped.chain(ADD).post({ json }))
  expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_BODY' })
  expect(gateway.arrived).toEqual([])
})

test('a body whose toJSON throws, or that contains itself, is rejected; the error does not contain it', async () => {
  const { gateway, untyped } = await start()
  const circle: unknown[] = []
  circle.push(circle)
  const thrower = {
    toJSON() {
      throw new Error(NAME)
    },
  }
  for (const json of [thrower, { name: thrower }, { name: circle }]) {
    const error = await rejectionOf(() => untyped.chain(ADD).post({ json }))
    expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_BODY' })
    expect(error.message).not.toContain(NAME)
  }
  expect(gateway.arrived).toEqual([])
})

test('the value that toJSON returns is encrypted', async () => {
  const { gateway, untyped } = await start()
  await untyped.chain(ADD).post({ json: { toJSON: () => ({ name: NAME }) } })
  expect(gateway.arrived[0]?.body.toString()).toMatch(/^\{"name":"[A-Za-z0-9+/]{342}=="\}$/)
})

test('a value of encrypt() that an interceptor sets in the body is rejected: its placeholder would be sent', async () => {
  const gateway = await startGateway()
  const instance = createClient(
    gateway.config({
      axios: {
        proxy: false as const,
        interceptors: {
          request: [
            (config: { data?: unknown }) => Object.assign(config, { data: { name: instance.encrypt(NAME) } }) as never,
          ],
        },
      },
    }),
  )
  const error = await rejectionOf(() => instance.untyped.chain(ADD).post({ json: { name: 'x' } }))
  expect(error).toMatchObject({ name: 'UsageError', code: 'ERR_BODY', message: expect.stringContaining('interceptor') })
  expect(gateway.arrived).toEqual([])
})

test.each(['\ud800', 'a\udc00b'])('half a character is rejected before encryption', async (text) => {
  const { untyped } = await start()
  expect(() => untyped.encrypt(text)).toThrow('half a character')
  await expect(untyped.chain(ADD).post({ json: { name: text } })).rejects.toMatchObject({ code: 'ERR_BODY' })
})

test('a padding must be oaep or pkcs1', async () => {
  const { untyped } = await start()
  expect(() => untyped.encrypt('x', { padding: 'OAEP' as never })).toThrow("`padding` must be 'oaep' or 'pkcs1'")
  expect(() => untyped.decrypt('x', { padding: 'none' as never })).toThrow("`padding` must be 'oaep' or 'pkcs1'")
})

test('an API error does not show encrypted values', async () => {
  const gateway = await startGateway(() => ({
    status: 400,
    body: { code: 'PARAM_ERROR', message: `姓名${NAME}与证件号不符`, detail: { field: 'name', issue: `${NAME} 有误` } },
  }))
  const { untyped } = createClient(gateway.config())
  const error = await rejectionOf(() => untyped.chain(ADD).post({ json: { name: untyped.encrypt(NAME) } }))
  expect(error).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
  expect(error.message + JSON.stringify(error)).not.toContain(NAME)
})
