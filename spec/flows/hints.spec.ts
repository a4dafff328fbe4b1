import { expect, test } from 'vitest'
import { ApiError } from 'wechatpay-chain'
import { runChild } from '../support/child.js'
import { rejectionOf } from '../support/failure.js'
import { type Answer, startGateway } from '../support/gateway.js'
import { untypedClient } from '../support/untyped.js'

async function refusing(answer: Answer) {
  const gateway = await startGateway(() => answer)
  return { gateway, instance: untypedClient(gateway.config()) }
}

test('the hint for a 404 without a body is the nearest known path', async () => {
  const { gateway, instance } = await refusing({ status: 404 })
  const error = await rejectionOf(() => instance.v3.pay.transaction.native.post({ json: {} }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 404, code: null, hint: 'did you mean POST /v3/pay/transactions/native?' })
  expect(error.message).toMatch(
    /^POST \/v3\/pay\/transaction\/native: 404: did you mean POST \/v3\/pay\/transactions\/native\?/,
  )
  // it was sent all the same: a path may be newer than the catalogue
  expect(gateway.arrived.map(({ target }) => target)).toEqual(['/v3/pay/transaction/native'])
})

test('a 405 names the verbs of a known path, with and without a body', async () => {
  for (const body of [undefined, { code: 'METHOD_NOT_ALLOWED', message: 'no' }, '<h1>405</h1>']) {
    const { instance } = await refusing({ status: 405, body })
    const error = await rejectionOf(() => instance.v3.pay.transactions.native.get())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 405, hint: 'this path supports POST' })
  }
})

test('the message contains the hint if WeChat Pay gives no reason', async () => {
  const { instance } = await refusing({ status: 405 })
  const error = await rejectionOf(() => instance.v3.merchantStore.stores._id_.put({ id: '1', json: {} }))
  expect(error.message).toMatch(/^PUT \/v3\/merchant-store\/stores\/\{id\}: 405: this path supports GET, PATCH/)
})

test('a path in any style gets the same hint, and no value of a variable is in it', async () => {
  const { instance } = await refusing({ status: 404 })
  const path = 'v3/pay/transactions/ids/{transaction_id}' as const
  const calls = [
    () => instance.v3.pay.transactions.ids._transaction_id_.get({ transaction_id: '4200001914' }),
    () => instance.chain(path).get({ transaction_id: '4200001914' }),
    () => instance[path]?.get({ transaction_id: '4200001914' }),
  ]
  for (const call of calls) {
    const error = await rejectionOf(call)
    expect(error).toMatchObject({ hint: expect.stringContaining('GET /v3/pay/transactions/id/{transaction_id}') })
    expect(error.message).not.toContain('4200001914')
  }
})

test('a known path with a known verb has no hint', async () => {
  const { instance } = await refusing({ status: 404 })
  const error = await rejectionOf(() => instance.v3.pay.transactions.id._id_.get({ id: '1', query: { mchid: '1' } }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 404, hint: undefined })
  expect(error.message).toMatch(/404: the response contains no reason/)
})

test('a path that resembles no known path has no hint', async () => {
  const { instance } = await refusing({ status: 404 })
  const error = await rejectionOf(() => instance.v3.brandNew.things._thing_id_.get({ thing_id: '1' }))
  expect(error).toMatchObject({ status: 404, hint: undefined })
})

test('the hint for a 404 with a code is the hint of the code, not of the path', async () => {
  const { instance } = await refusing({ status: 404, body: { code: 'ORDER_NOT_EXIST', message: '订单不存在' } })
  const error = await rejectionOf(() => instance.v3.pay.transaction.native.post({ json: {} }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST', hint: expect.stringMatching(/^订单不存在；/) })
  expect(error.message).not.toContain('did you mean')
})

test('no other status has a hint', async () => {
  for (const status of [400, 401, 403, 429, 500, 502]) {
    const { instance } = await refusing({ status })
    const error = await rejectionOf(() => instance.v3.pay.transaction.native.post({ json: {} }))
    expect(error).toMatchObject({ status, hint: undefined })
  }
})

test('an unknown path with a response works like a known one', async () => {
  const { instance } = await refusing({ body: { fine: true } })
  const { data } = await instance.v3.pay.transaction.native.post({ json: {} })
  expect(data).toEqual({ fine: true })
})

test('the list of known paths is loaded after the API error, not before', async () => {
  const hook = `import { writeSync } from 'node:fs'
export async function load(url, context, next) {
  if (url.includes('/traits-')) writeSync(1, 'loaded;')
  return next(url, context)
}`
  const { stdout, code } = await runChild(`
    const { register } = await import('node:module')
    const { writeSync } = await import('node:fs')
    const { createServer } = await import('node:http')
    register('data:text/javascript,${encodeURIComponent(hook).replaceAll("'", '%27')}')
    const server = createServer((request, response) => {
      writeSync(1, 'arrived;')
      response.statusCode = 404
      response.end(request.url.endsWith('/1') ? '{"code":"NOT_FOUND","message":"-"}' : '')
    })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const instance = createClient({ ...config, baseURL: 'http://127.0.0.1:' + server.address().port }).untyped
    const order = await instance.v3.orders._id_.get({ id: '1' }).catch((error) => error)
    writeSync(1, order.code + ';')
    const error = await instance.v3.pay.transaction.native.post({ json: {} }).catch((error) => error)
    writeSync(1, error.hint)
    process.exit(0)`)
  expect(stdout).toBe('arrived;NOT_FOUND;arrived;loaded;did you mean POST /v3/pay/transactions/native?')
  expect(code).toBe(0)
})
