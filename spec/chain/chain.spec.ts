import { Console } from 'node:console'
import { Writable } from 'node:stream'
import util from 'node:util'
import { expect, test } from 'vitest'
import type { UntypedClient } from 'wechatpay-chain'
import { expectUsageError, rejectionOf, thrownBy } from '../support/failure.js'
import { signAnswer } from '../support/gateway.js'
import { keys, toPem, validConfig } from '../support/keys.js'
import { untypedClient } from '../support/untyped.js'
import { startV2Gateway } from '../support/v2-gateway.js'
import { authorizationOf, isSignedBy, linesOf, openGateway, settle, watchRequests } from '../support/wire.js'

/** A client or a node as untyped code sees it. */
type Thing = Record<string | symbol, unknown>

const NODES: Readonly<Record<string, (instance: UntypedClient) => unknown>> = {
  'the client': (instance) => instance,
  'the untyped client': (instance) => instance.untyped,
  'the root v3': (instance) => instance.v3,
  'the root v2': (instance) => instance.v2,
  'a node': (instance) => instance.v3.pay.transactions,
  'a variable': (instance) => instance.v3.pay.transactions.id._transaction_id_,
  'a declared path': (instance) => instance.chain('v3/orders/{id}'),
  'a bracketed path': (instance) => instance['v3/orders/<id>'],
  'the verb get': (instance) => instance.v3.orders.get,
  'the verb postAsync': (instance) => instance.v3.orders.postAsync,
  'the verb delete as a segment': (instance) => instance.v3.receivers.delete,
  'a node behind a verb': (instance) => instance.v3.receivers.delete.now,
  'a verb of a declared path': (instance) => instance.chain('v3/orders/{id}').patch,
}

/** Uses every kind of node, then makes one call: only its request may arrive. */
async function probe(use: (node: Thing, name: string) => unknown): Promise<void> {
  const gateway = await openGateway()
  const started = watchRequests()
  const instance = untypedClient(gateway.config())
  for (const [name, find] of Object.entries(NODES)) await use(find(instance) as Thing, name)
  await settle()
  await instance.v3.control.get()
  expect(linesOf(gateway)).toEqual(['GET /v3/control'])
  expect(started).toEqual(['127.0.0.1 /v3/control'])
}

function isVerb(name: string): boolean {
  return name.startsWith('the verb') || name.startsWith('a verb')
}

test('awaiting a node returns the node and sends nothing', async () => {
  await probe(async (node) => {
    expect((await node) === node).toBe(true)
    expect((await Promise.resolve(node)) === node).toBe(true)
    expect((await Promise.all([node, node]))[1] === node).toBe(true)
    expect((await Promise.race([node])) === node).toBe(true)
    expect((await (async () => node)()) === node).toBe(true)
    for await (const item of [node]) expect(item === node).toBe(true)
  })
})

test('a node has no JSON form, alone or in an object', async () => {
  await probe((node, name) => {
    expect(JSON.stringify(node)).toBe(isVerb(name) ? undefined : '{}')
    expect(JSON.stringify({ node, other: 1 })).toBe(isVerb(name) ? '{"other":1}' : '{"node":{},"other":1}')
    expect(JSON.stringify([node], null, 2)).toMatch(isVerb(name) ? 'null' : '{}')
  })
})

test('a node has a text in every conversion to text', async () => {
  await probe((node) => {
    const text = String(node)
    expect(text).toMatch(/^(?:v[23]\b|\[object Object\])/)
    expect(`${node}`).toBe(text)
    // biome-ignore lint/style/useTemplate: the test is about the operator
    expect((node as unknown as string) + '').toBe(text)
    expect([node].join()).toBe(text)
    expect(''.concat(node as unknown as string)).toBe(text)
    expect(Number(node)).toBeNaN()
    expect((node as unknown as string) < 'x').toBeTypeOf('boolean')
    expect({ [node as unknown as string]: 1 }).toHaveProperty([text])
  })
})

test('the text of a node is its path', () => {
  const instance = untypedClient(validConfig())
  expect(String(instance.v3.marketing.membercardOpen._card_id_)).toBe('v3/marketing/membercard-open/{card_id}')
  expect(`${instance.chain('v3/orders/<id>')}`).toBe('v3/orders/<id>')
})

test('printing a node shows its path and nothing of the client', async () => {
  await probe((node) => {
    const printed = [
      util.inspect(node),
      util.inspect(node, { depth: 10, showHidden: true, getters: true }),
      util.inspect(node, { showProxy: true, depth: 10 }),
      util.inspect({ node }, { depth: null }),
      util.format('%s %o %O %j %d %i', node, node, node, node, node, node),
      util.format(node, node),
    ].join('\n')
    expect(printed).toContain('[wechatpay-chain ')
    expect(printed).not.toContain(keys.merchant.serial)
    expect(printed).not.toContain('KeyObject')
  })
  const instance = untypedClient(validConfig())
  expect(util.inspect(instance)).toBe('[wechatpay-chain client]')
  expect(util.inspect(instance.v3.orders._id_)).toBe('[wechatpay-chain v3/orders/{id}]')
  expect(util.inspect(instance.v3.orders.get)).toBe('[wechatpay-chain v3/orders/get]')
})

test('console prints a node, its table and its tree', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const printer = new Console(stream)
  await probe((node) => {
    printer.log(node)
    printer.dir(node, { showHidden: true })
    printer.table([node])
    printer.error('%o', node)
    printer.assert(false, '%o', node)
  })
  expect(lines.join('')).toContain('[wechatpay-chain v3/pay/transactions]')
})

test('a node cannot be cloned into another thread', async () => {
  await probe((node) => {
    expect(thrownBy(() => structuredClone(node))).toHaveProperty('name', 'DataCloneError')
    expect(thrownBy(() => structuredClone({ held: [node] }))).toHaveProperty('name', 'DataCloneError')
  })
})

test('a node has no own members', async () => {
  await probe((node, name) => {
    expect(Object.keys(node)).toEqual([])
    expect(Object.entries(node)).toEqual([])
    expect(Reflect.ownKeys(node)).toEqual([])
    expect(Object.getOwnPropertyDescriptors(node)).toEqual({})
    expect({ ...node }).toEqual({})
    expect(Object.assign({}, node)).toEqual({})
    const seen: string[] = []
    for (const key in node) seen.push(key)
    expect(seen).toEqual([])
    expect('then' in node).toBe(false)
    expect('orders' in node).toBe(false)
    expect('v3' in node).toBe(name.endsWith('client'))
    expect(Object.hasOwn(node, 'v3')).toBe(false)
    expect(Object.hasOwn(node as object, 'v3')).toBe(false)
  })
})

test('a node is a plain Object', async () => {
  await probe((node) => {
    expect(node instanceof Object).toBe(true)
    for (const Class of [Promise, Error, Array, Map, Date, Function]) expect(node instanceof Class).toBe(false)
    expect(Array.isArray(node)).toBe(false)
    expect(Object.getPrototypeOf(node)).toBe(Object.prototype)
    expect(node['constructor']).toBe(Object)
    expect(util.types.isPromise(node)).toBe(false)
    expect(Object.prototype.toString.call(node)).toMatch(/^\[object (?:Object|Function)\]$/)
    expect(Symbol.iterator in node).toBe(false)
    expect(() => [...(node as unknown as Iterable<unknown>)]).toThrow(TypeError)
  })
})

test('a node cannot be changed', async () => {
  await probe((node) => {
    expect(() => Object.freeze(node)).toThrow(TypeError)
    expect(() => Object.seal(node)).toThrow(TypeError)
    expect(() => Object.preventExtensions(node)).toThrow(TypeError)
    expect(() => Object.setPrototypeOf(node, null)).toThrow(TypeError)
    expect(() => Object.defineProperty(node, 'x', { value: 1 })).toThrow(TypeError)
    expect(() => Object.assign(node, { v3: 1 })).toThrow(TypeError)
    expect(() => {
      node['then'] = () => undefined
    }).toThrow(TypeError)
    expect(() => delete node['x']).toThrow(TypeError)
    expect(Reflect.set(node, 'get', 1)).toBe(false)
    expect(Object.isFrozen(node)).toBe(false)
  })
})

test('only a verb can be called, and no node can be constructed', async () => {
  await probe((node, name) => {
    expect(typeof node).toBe(isVerb(name) || name.startsWith('the verb') ? 'function' : 'object')
    if (!isVerb(name)) expect(() => (node as unknown as () => void)()).toThrow(TypeError)
    expect(() => new (node as unknown as new () => object)()).toThrow(TypeError)
  })
})

test('assertions about a node send nothing, passing or failing', async () => {
  await probe((node) => {
    expect(node).toBe(node)
    expect(node).toBeDefined()
    expect(node).toBeTruthy()
    expect(node).not.toBeNull()
    expect(node).toEqual(node)
    expect(node).toStrictEqual(node)
    expect({ node }).toEqual({ node: expect.anything() })
    expect([node]).toContain(node)
    expect(node).not.toEqual(1)
    expect(node).not.toBeInstanceOf(Promise)
    expect(node).not.toHaveProperty('orders')
    const failing = [
      () => expect(node).toBe(1),
      () => expect(node).toEqual({ a: 1 }),
      () => expect(node).toStrictEqual([]),
      () => expect(node).toMatchObject({ a: 1 }),
      () => expect(node).toHaveProperty('orders', 1),
      () => expect(node).toHaveLength(1),
      () => expect(node).toBeUndefined(),
      () => expect(node).toBeInstanceOf(Promise),
      () => expect({ node }).toEqual({ node: expect.any(Promise) }),
      () => expect(node).toHaveBeenCalled(),
      () => expect(node).toMatch('x'),
      () => expect(node).toSatisfy(() => false),
    ]
    for (const assertion of failing) expect(String(thrownBy(assertion))).toMatch(/expected|expects|received|not a spy/)
  })
})

test('an asynchronous assertion about a node sends nothing', async () => {
  await probe(async (node) => {
    if (typeof node !== 'function') {
      await expect(rejectionOf(async () => expect(node).resolves.toBe(node))).resolves.toBeInstanceOf(Error)
    }
    await expect(Promise.resolve(node)).resolves.toBe(node)
  })
})

test('a snapshot of a node sends nothing', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  expect({ node: instance.v3.orders, client: instance }).toMatchInlineSnapshot(`
    {
      "client": {},
      "node": {},
    }
  `)
  await settle()
  expect(gateway.arrived).toEqual([])
})

const PROBED = [
  ...['onModuleInit', 'onModuleDestroy', 'onApplicationBootstrap', 'beforeApplicationShutdown'],
  ...['onApplicationShutdown', 'ngOnInit', 'ngOnDestroy', 'hasAttribute', 'nodeType', 'nodeName', 'tagName'],
  ...['$$typeof', 'asymmetricMatch', 'toJSON', 'then', 'catch', 'finally', 'subscribe', 'pipe', 'unsubscribe'],
  ...['toArray', 'toPromise', 'toObject', 'toJS', 'toBSON', 'toISOString', 'getReader', 'getWriter', 'next', 'return'],
  ...['throw', 'length', 'size', 'byteLength', 'constructor', 'prototype', '__proto__', 'isMockFunction'],
  ...['_isMockFunction', '__isProxy', '__v_isRef', '__v_skip', '__esModule', 'default', 'isPrototypeOf', 'valueOf'],
  ...['@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@', '@@transducer/init', 'inspect', 'toString'],
  ...['toLocaleString', 'propertyIsEnumerable', 'on', 'once', 'emit', 'addListener', 'close', 'destroy', 'dispose'],
  ...['call', 'apply', 'bind', 'name', 'message', 'stack', 'cause', 'isAxiosError', 'isJoi', '_def', '~standard'],
  ...['calls', 'mock', 'getMockName', 'displayName', 'render', 'props', 'useFactory', 'useClass', 'forwardRef'],
] as const
const SYMBOLS = [
  ...[Symbol.iterator, Symbol.asyncIterator, Symbol.toPrimitive, Symbol.toStringTag, Symbol.hasInstance],
  ...[Symbol.species, Symbol.isConcatSpreadable, Symbol.unscopables, Symbol.match, Symbol('any'), Symbol.for('any')],
  ...[util.inspect.custom, util.promisify.custom, Symbol.for('nodejs.rejection'), Symbol.for('nodejs.dispose')],
  ...[Symbol.for('immer-draftable'), Symbol.for('vitest:asymmetric'), Symbol.for('observable')],
]

test('frameworks that call life-cycle and duck-typing functions send nothing', async () => {
  await probe(async (node) => {
    for (const name of PROBED) {
      const found = node[name]
      if (typeof found === 'function') {
        try {
          await found.call(node)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
        }
      }
    }
  })
})

test('a node has no life-cycle or duck-typing function', async () => {
  await probe((node) => {
    const ofEveryObject = (name: string) => typeof Reflect.get(Object.prototype, name) === 'function'
    const found = PROBED.filter((name) => typeof node[name] === 'function' && !ofEveryObject(name))
    // the client itself can be closed
    expect(found).toEqual('platformKeys' in node ? ['close'] : [])
    for (const name of ['then', 'toJSON', 'inspect', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof']) {
      expect(node[name]).toBeUndefined()
    }
    expect(SYMBOLS.map((symbol) => node[symbol])).toEqual(SYMBOLS.map(() => undefined))
  })
})

test('a NestJS container with the client as a value starts and stops without a request', async () => {
  const gateway = await openGateway()
  const client = untypedClient(gateway.config())
  const provider = { provide: 'WECHATPAY', useValue: client }
  // as @nestjs/core does: isUndefined/isFunction on the definition, await on the value, hooks on the instance
  expect(typeof (provider.useValue as unknown as Thing)['useFactory']).toBe('undefined')
  const instance = (await provider.useValue) as unknown as Thing
  const { instances } = { instances: new Map([[provider.provide, { instance, isResolved: true }]]) }
  for (const hook of PROBED.slice(0, 7)) {
    for (const wrapper of instances.values()) {
      if (typeof wrapper.instance[hook] === 'function') await (wrapper.instance[hook] as () => unknown)()
    }
  }
  expect(util.inspect(instances)).toContain('[wechatpay-chain client]')
  await settle()
  expect(gateway.arrived).toEqual([])
})

test('a handler that returns a node sends no data of it', async () => {
  await probe(async (node, name) => {
    const body = JSON.stringify({ data: await (async () => node)() })
    expect(body).toBe(isVerb(name) ? '{}' : '{"data":{}}')
  })
})

test('destructuring, optional chaining and comparing send nothing', async () => {
  await probe((node) => {
    const { orders, get, ...rest } = node
    expect([typeof orders, typeof get, rest]).toBeTruthy()
    expect(rest).toEqual({})
    expect((node as { a?: { b?: unknown } }).a?.b).not.toBe(null)
    expect(Object.is(node, {})).toBe(false)
    expect(new Set([node, node]).size).toBe(1)
    expect(new WeakMap([[node, 1]]).get(node)).toBe(1)
  })
})

test('keeps `delete` as a path segment until a verb is called', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await instance.v3.profitsharing.receivers.delete.post({ json: { account: 'o1' } })
  await instance.v3.profitsharing.receivers.delete.delete()
  await instance.v3.profitsharing.receivers.delete()
  expect(linesOf(gateway)).toEqual([
    'POST /v3/profitsharing/receivers/delete',
    'DELETE /v3/profitsharing/receivers/delete',
    'DELETE /v3/profitsharing/receivers',
  ])
})

const SEGMENTS = [
  ...['apply', 'bind', 'import', 'return', 'query', 'sign', 'call', 'name', 'length', 'arguments', 'caller'],
  ...['prototype', 'get', 'post', 'put', 'patch', 'delete', 'catch', 'finally', 'next', 'throw', 'pipe', 'on', 'close'],
  ...['v2', 'v3', 'untyped', 'json', 'headers', 'timeout', 'map', 'size', 'default', 'new', 'class', 'in', 'typeof'],
]

test.for(SEGMENTS)('%s is a normal segment behind a node and behind a verb', async (segment) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await instance.v3.orders[segment].post({ json: {} })
  await instance.v3.orders.post[segment].get()
  await instance.v3.orders[segment]._id_[segment].patch({ id: '7' })
  await instance[`v3/${segment}`][segment].put()
  expect(linesOf(gateway)).toEqual([
    `POST /v3/orders/${segment}`,
    `GET /v3/orders/post/${segment}`,
    `PATCH /v3/orders/${segment}/7/${segment}`,
    `PUT /v3/${segment}/${segment}`,
  ])
})

test.for(['then', 'toJSON', 'constructor', 'inspect', 'chain', 'toString', 'nodeType'])(
  'the reserved name %s is a segment in a declared path',
  async (segment) => {
    const gateway = await openGateway()
    const instance = untypedClient(gateway.config())
    await instance.chain(`v3/orders/${segment}`).get()
    await instance.v3.chain(segment).now.get()
    expect(linesOf(gateway)).toEqual([`GET /v3/orders/${segment}`, `GET /v3/${segment}/now`])
  },
)

const SPELLINGS: readonly (readonly [string, (instance: UntypedClient) => unknown])[] = [
  ['chain', (instance) => instance.v3.marketing.membercardOpen.cards._card_id_.codes._code_],
  ['chain with $', (instance) => instance.v3.marketing.membercardOpen.cards.$card_id$.codes.$code$],
  ['chain with <>', (instance) => instance.v3.marketing.membercardOpen.cards['<card_id>'].codes['<code>']],
  ['chain with {}', (instance) => instance.v3.marketing.membercardOpen.cards['{card_id}'].codes['{code}']],
  ['declared {}', (instance) => instance.chain('v3/marketing/membercard-open/cards/{card_id}/codes/{code}')],
  ['declared <>', (instance) => instance.chain('v3/marketing/membercard-open/cards/<card_id>/codes/<code>')],
  ['declared $', (instance) => instance.chain('v3/marketing/membercard-open/cards/$card_id$/codes/$code$')],
  ['declared __', (instance) => instance.chain('v3/marketing/membercard-open/cards/_card_id_/codes/_code_')],
  ['declared with a slash', (instance) => instance.chain('/v3/marketing/membercard-open/cards/{card_id}/codes/{code}')],
  ['brackets', (instance) => instance['v3/marketing/membercard-open/cards/{card_id}/codes/{code}']],
  ['brackets with <>', (instance) => instance['v3/marketing/membercard-open/cards/<card_id>/codes/<code>']],
  ['brackets of a branch', (instance) => instance['v3/marketing/membercard-open'].cards._card_id_.codes._code_],
  ['brackets with a slash', (instance) => instance['/v3/marketing/membercard-open/cards/{card_id}/codes/{code}']],
  ['root, then declared', (instance) => instance.v3.chain('marketing/membercard-open/cards/{card_id}/codes/{code}')],
  ['root, then brackets', (instance) => instance.v3['marketing/membercard-open/cards/{card_id}/codes/{code}']],
  [
    'root, then declared with <>',
    (instance) => instance.v3.chain('marketing/membercard-open/cards/<card_id>/codes/<code>'),
  ],
  ['root, then brackets with <>', (instance) => instance.v3['marketing/membercard-open/cards/<card_id>/codes/<code>']],
  ['root, then a branch', (instance) => instance.v3['marketing/membercard-open'].cards.$card_id$.codes['<code>']],
  ['declared in the middle', (instance) => instance.v3.marketing.chain('membercard-open/cards')._card_id_.codes._code_],
  ['brackets in the middle', (instance) => instance.v3.marketing['membercard-open/cards/{card_id}'].codes._code_],
  ['declared root', (instance) => instance.chain('v3').marketing.membercardOpen.cards._card_id_.codes._code_],
  [
    'brackets with <> in the middle',
    (instance) => instance.v3.marketing['membercard-open/cards/<card_id>/codes/<code>'],
  ],
  [
    'one segment declared',
    (instance) => instance.v3.marketing.chain('membercard-open').cards._card_id_.codes['{code}'],
  ],
  [
    'brackets, then declared',
    (instance) => instance['v3/marketing'].chain('membercard-open/cards/<card_id>/codes/_code_'),
  ],
  ['untyped', (instance) => instance.untyped.untyped.v3.marketing.membercardOpen.cards._card_id_.codes._code_],
]

test.for(SPELLINGS)('every spelling sends the same request: %s', async ([, spell]) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const node = spell(instance) as { patch(options: object): Promise<unknown> }
  await node.patch({ card_id: 'p/1', code: '4785 1583', json: { level: 2 } })
  expect(gateway.arrived).toMatchObject([
    { method: 'PATCH', target: '/v3/marketing/membercard-open/cards/p%2F1/codes/4785%201583', signed: true },
  ])
  expect(gateway.arrived[0]?.body.toString()).toBe('{"level":2}')
})

test.for([
  [
    'chain("pay/transactions").native',
    (i: UntypedClient) => i.v3.chain('pay/transactions').native.post(),
    'POST /v3/pay/transactions/native',
  ],
  ['chain("v3").pay', (i: UntypedClient) => i.chain('v3').pay.get(), 'GET /v3/pay'],
  [
    'a node behind a verb, declared',
    (i: UntypedClient) => i.v3.orders.delete.chain('a/{b}').get({ b: '1' }),
    'GET /v3/orders/delete/a/1',
  ],
  ['a trailing slash', (i: UntypedClient) => i.chain('v3/merchant/fund/').get(), 'GET /v3/merchant/fund/'],
  ['a trailing slash in brackets', (i: UntypedClient) => i['v3/merchant/fund/'].get(), 'GET /v3/merchant/fund/'],
  ['_empty_ at the end', (i: UntypedClient) => i.v3.merchant.fund._empty_.get(), 'GET /v3/merchant/fund/'],
  [
    'complaintsV2',
    (i: UntypedClient) => i.v3.merchantService.complaintsV2.get(),
    'GET /v3/merchant-service/complaints-v2',
  ],
  [
    'apply4sub',
    (i: UntypedClient) => i.v3.apply4sub.sub_merchants._mch_._x_.get({ mch: '1', x: '2' }),
    'GET /v3/apply4sub/sub_merchants/1/2',
  ],
] as const)('sends the request to the written path: %s', async ([, call, line]) => {
  const gateway = await openGateway()
  await call(untypedClient(gateway.config()))
  expect(linesOf(gateway)).toEqual([line])
})

test('each verb and its Async twin send the same request', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const node = instance.chain('v3/orders/{id}')
  const responses = [
    await node.get({ id: '1' }),
    await node.getAsync({ id: '1' }),
    await node.post({ id: '1', json: {} }),
    await node.postAsync({ id: '1', json: {} }),
    await node.put({ id: '1', json: {} }),
    await node.putAsync({ id: '1', json: {} }),
    await node.patch({ id: '1', json: {} }),
    await node.patchAsync({ id: '1', json: {} }),
    await node.delete({ id: '1' }),
    await node.deleteAsync({ id: '1' }),
  ]
  expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect(linesOf(gateway)).toEqual(
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].flatMap((verb) => Array(2).fill(`${verb} /v3/orders/1`)),
  )
  expect(gateway.arrived.every(({ signed }) => signed)).toBe(true)
})

test('the promise style of the documentation works', async () => {
  const gateway = await openGateway(() => ({ body: { code_url: 'weixin://wxpay/bizpayurl' } }))
  const instance = untypedClient(gateway.config())
  const url = await instance.v3.pay.transactions.native
    .postAsync({ json: { amount: { total: 1 } } })
    .then((response: { data: { code_url: string } }) => response.data.code_url)
    .catch(() => 'not reached')
  expect(url).toBe('weixin://wxpay/bizpayurl')
})

test('a verb can be stored in a variable and called later', async () => {
  const gateway = await openGateway()
  const { get, post } = untypedClient(gateway.config()).v3.orders
  await get()
  await Reflect.apply(post, undefined, [{ json: {} }])
  expect(linesOf(gateway)).toEqual(['GET /v3/orders', 'POST /v3/orders'])
})

test('one node serves parallel calls without mixing their values', async () => {
  const gateway = await openGateway(({ target, body }) => ({ body: { target, sent: String(body) } }))
  const node = untypedClient(gateway.config()).v3.orders._id_.close
  const ids = Array.from({ length: 40 }, (_, index) => `order-${index}`)
  const responses = await Promise.all(ids.map((id) => node.post({ id, json: { id } })))
  expect(responses.map(({ data }) => data)).toEqual(
    ids.map((id) => ({ target: `/v3/orders/${id}/close`, sent: `{"id":"${id}"}` })),
  )
  expect(gateway.arrived.every(({ signed }) => signed)).toBe(true)
})

test('reading deeper does not change the node that was read from', async () => {
  const gateway = await openGateway()
  const orders = untypedClient(gateway.config()).v3.orders
  const close = orders._id_.close
  expect(orders.get.now.later.chain('x/y')).toBeDefined()
  await orders.get()
  await close.post({ id: '1' })
  await orders.get()
  expect(linesOf(gateway)).toEqual(['GET /v3/orders', 'POST /v3/orders/1/close', 'GET /v3/orders'])
})

test.for(['v3', 'hk', 'global', 'invoicing'] as const)('the root %s is the first segment of the path', async (root) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  await instance[root].v3.statements.get({ query: { date: '2026-11-01' } })
  await instance[`${root}/v3/statements`].get()
  expect(gateway.arrived).toMatchObject([
    { target: `/${root}/v3/statements?date=2026-11-01`, signed: true },
    { target: `/${root}/v3/statements`, signed: true },
  ])
})

test('the brand root needs a brand in the configuration', async () => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => instance.brand.partner.cards.get())
  expectUsageError(
    error,
    'ERR_CONFIG',
    'GET /brand/partner/cards',
    /signed with the key of the brand/,
    /`brand` is required/,
  )
  expect(gateway.arrived).toEqual([])
})

test('the brand root signs with the brand scheme and accepts only responses of that scheme', async () => {
  const scheme = 'WECHATPAY-BRAND-SHA256-RSA2048'
  const gateway = await openGateway(({ target }) => {
    const signature = signAnswer('{"a":1}')
    const type = target.endsWith('/merchant-scheme') ? {} : { 'Wechatpay-Signature-Type': scheme }
    return { body: { a: 1 }, signature: { ...signature, ...type } }
  })
  const { serial, privateKeyPkcs8, publicKey } = keys.merchantOther
  const brand = { brandId: '40001', serial, privateKey: toPem(privateKeyPkcs8) }
  const instance = untypedClient(gateway.config({ brand }))
  const { data } = await instance.brand.partner.cards._id_.post({ id: '1', json: { a: 1 } })
  expect(data).toEqual({ a: 1 })
  const [arrived] = gateway.arrived
  if (arrived === undefined) throw new Error('nothing arrived')
  expect(arrived.target).toBe('/brand/partner/cards/1')
  expect(authorizationOf(arrived)).toMatchObject({ scheme, fields: { brand_id: '40001', serial_no: serial } })
  expect(authorizationOf(arrived).fields).not.toHaveProperty('mchid')
  expect(isSignedBy(arrived, publicKey)).toBe(true)
  const rejected = await rejectionOf(() => instance.brand.merchantScheme.get())
  expect(rejected).toMatchObject({ name: 'TrustError', code: 'ERR_SIGNATURE_TYPE' })
})

test('a client with a brand still signs the merchant calls as the merchant', async () => {
  const gateway = await openGateway()
  const { serial, privateKeyPkcs8 } = keys.merchantOther
  const instance = untypedClient(
    gateway.config({ brand: { brandId: '40001', serial, privateKey: toPem(privateKeyPkcs8) } }),
  )
  await instance.v3.orders.get()
  expect(gateway.arrived).toMatchObject([{ target: '/v3/orders', signed: true }])
})

test('the root v2 selects XML and the APIv2 signature, and is not part of the path', async () => {
  const gateway = await startV2Gateway()
  const instance = untypedClient(gateway.config())
  await instance.v2.pay.micropay.post({ xml: { a: '1' } })
  await instance.v2.cgiBin.mch.customs.customdeclareorder.post({ xml: { a: '1' } })
  await instance.v2['cgi-bin/mch/customs'].customdeclareorder.post({ xml: { a: '1' } })
  expect(gateway.arrived.map(({ target, signed }) => [target, signed])).toEqual([
    ['/pay/micropay', 'MD5'],
    ['/cgi-bin/mch/customs/customdeclareorder', 'MD5'],
    ['/cgi-bin/mch/customs/customdeclareorder', 'MD5'],
  ])
})

test.for([
  ['chain', (i: UntypedClient) => i.chain('v4/orders').get()],
  ['brackets', (i: UntypedClient) => i['pay/transactions'].get()],
  ['a capital', (i: UntypedClient) => i.chain('V3/orders').get()],
  ['a variable', (i: UntypedClient) => i.chain('{root}/orders').get({ root: 'v4' } as never)],
  ['nothing', (i: UntypedClient) => i.chain('').get()],
  ['one segment', (i: UntypedClient) => i.chain('orders').get()],
] as const)('a path of an unknown root is rejected with the list of roots: %s', async ([, call]) => {
  const gateway = await openGateway()
  const instance = untypedClient(gateway.config())
  const error = await rejectionOf(() => call(instance))
  expectUsageError(
    error,
    'ERR_PATH',
    /must begin with one of v3, v2, hk, global, brand, invoicing/,
    /write the whole path/,
  )
  expect(gateway.arrived).toEqual([])
})

test('a name that is not a root is undefined on the client', () => {
  const instance = untypedClient(validConfig()) as unknown as Thing
  const names = [
    'v4',
    'pay',
    'get',
    'post',
    'V3',
    '_x_',
    'marketing',
    'config',
    'mchid',
    'privateKey',
    'settings',
    'axios',
    '',
  ]
  expect(names.map((name) => instance[name])).toEqual(names.map(() => undefined))
  // a key with a `/` is always a path
  const foreign = PROBED.filter((name) => !(name in Object.prototype) && !name.includes('/'))
  // `close()` stops the background refresh; a framework may call it at shutdown
  expect(foreign.filter((name) => instance[name] !== undefined)).toEqual(['close'])
  for (const root of ['v3', 'v2', 'hk', 'global', 'brand', 'invoicing']) expect(instance[root]).toBeTypeOf('object')
  const functions = ['chain', 'encrypt', 'decrypt', 'notifications', 'pageURL', 'close']
  expect(functions.map((name) => typeof instance[name])).toEqual(functions.map(() => 'function'))
  expect(Object.keys(instance['payParams'] as object)).toEqual([
    ...['jsapi', 'miniProgram', 'app', 'h5', 'native', 'payscore', 'busifavor', 'v2'],
  ])
  expect(Object.keys(instance['platformKeys'] as object)).toEqual(['report', 'refresh'])
  const known = ['v3', 'v2', 'hk', 'global', 'brand', 'invoicing', 'payParams', 'platformKeys', 'untyped', ...functions]
  expect(new Set([...names, ...foreign, ...known].filter((name) => name in instance))).toEqual(new Set(known))
})

test.for([
  ['a missing value', (i: UntypedClient) => i.v3.orders._id_.get(), 'ERR_PATH_VALUE'],
  ['an unknown option', (i: UntypedClient) => i.v3.orders.get({ params: {} }), 'ERR_OPTION'],
  ['an incomplete placeholder', (i: UntypedClient) => i.v3.orders._id.get(), 'ERR_PATH'],
  ['a dot segment', (i: UntypedClient) => i.chain('v3/../x').get(), 'ERR_PATH'],
  ['a foreign host', (i: UntypedClient) => i.chain('https://evil.example/v3/x').get(), 'ERR_FOREIGN_HOST'],
  ['a foreign host without a scheme', (i: UntypedClient) => i['//evil.example/v3/x'].get(), 'ERR_FOREIGN_HOST'],
  ['a foreign host with a backslash', (i: UntypedClient) => i['/\\evil.example/v3/x'].get(), 'ERR_FOREIGN_HOST'],
  ['a plain http URL', (i: UntypedClient) => i['http://api.mch.weixin.qq.com/v3/x'].get(), 'ERR_INSECURE_URL'],
  ['a host below a root', (i: UntypedClient) => i.v3.chain('//evil.example/x').get(), 'ERR_PATH'],
  ['a URL below a root', (i: UntypedClient) => i.v3.chain('https://evil.example/x').get(), 'ERR_PATH'],
  ['a query in the path', (i: UntypedClient) => i.chain('v3/orders?mchid=1').get(), 'ERR_PATH'],
  ['an invalid query', (i: UntypedClient) => i.v3.orders.get({ query: { a: {} } } as never), 'ERR_QUERY'],
  ['an invalid body', (i: UntypedClient) => i.v3.orders.post({ json: { a: 1n } }), 'ERR_BODY'],
  ['an invalid header', (i: UntypedClient) => i.v3.orders.post({ headers: { host: 'x' } }), 'ERR_HEADER'],
  ['a foreign baseURL', (i: UntypedClient) => i.v3.orders.get({ baseURL: 'https://evil.example' }), 'ERR_FOREIGN_HOST'],
  ['a path that is not a string', (i: UntypedClient) => i.chain(undefined as never).get(), 'ERR_PATH'],
] as const)('a mistake rejects the call, and nothing is sent: %s', async ([, call, code]) => {
  const gateway = await openGateway()
  const started = watchRequests()
  const instance = untypedClient(gateway.config())
  expectUsageError(await rejectionOf(() => call(instance)), code)
  await settle()
  expect([started, gateway.arrived]).toEqual([[], []])
})
