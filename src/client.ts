import type { Call, OptionsOf, Response } from './call.js'
import { type Carry, createNode, INERT, type Segment, toText, type Untyped } from './chain.js'
import { type ClientConfig, readConfig, type Settings } from './config.js'
import { UsageError } from './errors.js'
import type { CatalogueClient } from './generated/client.js'
import { checkBaseURL } from './hosts.js'
import { join } from './path.js'
import { createPlatformKeys } from './platform-keys.js'
import { createTransport, type Protocol, type Transport } from './transport.js'
import { createV3 } from './v3/protocol.js'

/** The first segments of WeChat Pay's paths; each chooses the protocol of what is below it. */
export const ROOTS = ['v3', 'v2', 'hk', 'global', 'brand', 'invoicing'] as const
export type Root = (typeof ROOTS)[number]

/** The same client with free types, for APIs that the catalogue does not have (yet). */
export type UntypedClient = { readonly [Name in Root]: Untyped } & {
  /** Any path in brackets. */
  readonly [path: `${string}/${string}`]: Segment
} & {
  /** The variables of a literal path are required: `chain('v3/a/{b}').get({ b: '1' })`. */
  chain<const Template extends string>(path: Template): Untyped<OptionsOf<Template>>
  readonly untyped: UntypedClient
}

/**
 * The root of the chain. It answers to the names listed here and to keys that hold a `/`; every other name is
 * `undefined`, so that no framework mistakes it for something else.
 */
export interface Client extends CatalogueClient {
  readonly untyped: UntypedClient
}

/**
 * A client for one merchant. Everything is checked here, without network.
 *
 * @example
 * const instance = createClient({ mchid, serial, privateKey, certs: { PUB_KEY_ID_0114: publicKey } })
 * await instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id, query: { mchid } })
 * @throws UsageError
 */
export function createClient(config: ClientConfig): Client {
  const settings = readConfig(config, Date.now())
  return createRoot(createCarry(settings)) as unknown as Client
}

function createCarry(settings: Settings): Carry {
  const { mchid, serial, privateKey, brand } = settings
  const keys = createPlatformKeys(settings.platformKeys)
  const transport = (protocol: Protocol): Transport => createTransport(protocol, settings)
  const merchant = transport(
    createV3({ scheme: 'WECHATPAY2-SHA256-RSA2048', idName: 'mchid', id: mchid, serial, privateKey }, keys),
  )
  const branded =
    brand && transport(createV3({ scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', idName: 'brand_id', ...brand }, keys))
  const senders: Readonly<Record<Root, (call: Call) => Transport>> = {
    v3: () => merchant,
    hk: () => merchant,
    global: () => merchant,
    invoicing: () => merchant,
    brand: (call) =>
      branded ??
      refuse(
        'ERR_CONFIG',
        `${call.label}: the brand APIs are signed by the brand; give \`brand\` in the configuration`,
      ),
    v2: (call) =>
      refuse('ERR_NOT_BUILT', `${call.label}: APIv2 is not built yet in this version; use an APIv3 path (v3/...)`),
  }

  return async (call) => {
    const { root, label, options, target } = call
    if (!isRoot(root))
      refuse(
        'ERR_PATH',
        `${label}: the path does not begin with one of ${ROOTS.join(', ')}; write it from its first segment on`,
      )
    const send = senders[root](call)
    if (options.xml !== undefined)
      refuse('ERR_OPTION', `${label}: \`xml\` is the body of an APIv2 call; the body of this one goes under \`json\``)
    const base =
      options.baseURL === undefined ? settings.baseURL : checkBaseURL(options.baseURL, new URL(settings.baseURL).origin)
    const { json: body, headers, signal, responseType, onUploadProgress, onDownloadProgress } = options
    const { timeout = settings.timeout } = options
    const method = call.verb.toUpperCase()
    const response = await send({
      label,
      method,
      url: base + target,
      body,
      headers,
      timeout,
      signal,
      responseType,
      onUploadProgress,
      onDownloadProgress,
    })
    return response as Response
  }
}

function createRoot(carry: Carry): object {
  const members = new Map<string, unknown>(ROOTS.map((name) => [name, createNode(carry, name)]))
  members.set('chain', (path: unknown) => createNode(carry, join('', toText(path))))
  // the own member is for util.inspect, which looks behind a proxy
  const shape = Object.defineProperty({}, Symbol.for('nodejs.util.inspect.custom'), {
    value: () => '[wechatpay-chain client]',
    configurable: true,
  })
  const root: object = new Proxy(shape, {
    ...INERT,
    get(_, key) {
      if (typeof key === 'symbol') return undefined
      if (key.includes('/')) return createNode(carry, join('', key))
      return members.get(key) ?? Reflect.get(Object.prototype, key)
    },
    has: (_, key) => members.has(String(key)),
  })
  members.set('untyped', root)
  return root
}

function isRoot(name: string): name is Root {
  return (ROOTS as readonly string[]).includes(name)
}

function refuse(code: UsageError['code'], message: string): never {
  throw new UsageError(code, message)
}
